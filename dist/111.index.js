export const id = 111;
export const ids = [111];
export const modules = {

/***/ 7111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runGuardAction: () => (/* binding */ runGuardAction)
/* harmony export */ });
/* harmony import */ var _chunk_7DJFH3BM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3334);
/* harmony import */ var _chunk_WYK4HATE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5614);
/* harmony import */ var _chunk_4SVYWXJM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5935);
/* harmony import */ var _chunk_AKJQJWXB_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7881);
/* harmony import */ var _chunk_IDXSY2R3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1625);
/* harmony import */ var _chunk_YBZU4P5W_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5511);
/* harmony import */ var _chunk_IW2JECWK_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8927);
/* harmony import */ var _chunk_UZMH7DYK_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1908);
/* harmony import */ var _chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1989);
/* harmony import */ var _chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1912);
/* harmony import */ var _chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4872);
/* harmony import */ var _chunk_TTT2564B_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(14);
/* harmony import */ var _chunk_VJIH3M7X_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6039);
/* harmony import */ var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(894);
/* harmony import */ var _chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4392);
/* harmony import */ var _chunk_A5IRALHH_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1045);
/* harmony import */ var _chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2382);
/* harmony import */ var _chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(5193);
/* harmony import */ var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(598);
/* harmony import */ var _chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9868);
/* harmony import */ var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1002);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(143);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7598);
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(1306);
const require = (name) => process.getBuiltinModule(name);























// src/shell/guard-action.ts




// src/report/guard-annotations.ts
var maxAnnotations = 10;
function guardAnnotations(guard) {
  const { reversals } = guard;
  const annotations = reversals.slice(0, maxAnnotations).map((one) => {
    const { source } = one.finding;
    const isPlain = /^[\w./ @+-]+$/.test(source?.file ?? "");
    return {
      level: "error",
      title: (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_22__/* .clip */ .$)((0,_chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_10__/* .logLine */ .BP)(`${(0,_chunk_WYK4HATE_js__WEBPACK_IMPORTED_MODULE_1__/* .appIn */ .R9)(guard, one.finding)}: merging would undo a live change`), 200),
      message: (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_22__/* .clip */ .$)((0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_14__/* .renderPhrase */ .gF)((0,_chunk_WYK4HATE_js__WEBPACK_IMPORTED_MODULE_1__/* .reversalText */ .yq)(one), { code: _chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_10__/* .logLine */ .BP, prose: _chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_10__/* .logLine */ .BP }), 4e3),
      file: isPlain ? source?.file ?? null : null,
      line: isPlain ? source?.line ?? null : null
    };
  });
  return { annotations, hidden: Math.max(0, reversals.length - maxAnnotations) };
}

// src/shell/github/pull-requests.ts
function createPullRequests(options) {
  const { owner, repo } = options;
  const client = (0,_chunk_UZMH7DYK_js__WEBPACK_IMPORTED_MODULE_7__/* .createClient */ .UU)(options);
  const doing2 = (what, permission) => ({
    repository: `${owner}/${repo}`,
    doing: what,
    permission
  });
  const pace = options.pace ?? _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_16__/* .productionPace */ .bX;
  let login = null;
  const self = () => login ??= (0,_chunk_UZMH7DYK_js__WEBPACK_IMPORTED_MODULE_7__/* .findLogin */ .B7)(client, `${owner}/${repo}`);
  const at = (number) => ({ owner, repo, issue_number: number });
  const sides = (number) => (0,_chunk_UZMH7DYK_js__WEBPACK_IMPORTED_MODULE_7__/* .attempt */ .CD)(doing2(`reading pull request #${number}`, "pull-requests: read"), async () => {
    const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number });
    return { number, baseBranch: data.base.ref, baseSha: data.base.sha, headSha: data.head.sha };
  });
  return {
    labels: (number) => (0,_chunk_UZMH7DYK_js__WEBPACK_IMPORTED_MODULE_7__/* .attempt */ .CD)(doing2(`reading pull request #${number}`, "pull-requests: read"), async () => {
      const { data } = await client.rest.issues.get(at(number));
      return data.labels.flatMap((label) => typeof label === "string" ? label : label.name ?? []);
    }),
    headSha: async (number) => (await sides(number)).headSha,
    sides,
    ownComment: (number, isOurs) => (0,_chunk_UZMH7DYK_js__WEBPACK_IMPORTED_MODULE_7__/* .attempt */ .CD)(
      doing2(`reading the comments of #${number}`, "pull-requests: read"),
      async () => findComment(client, { owner, repo }, number, await self(), isOurs)
    ),
    write: (number, known, body) => (0,_chunk_UZMH7DYK_js__WEBPACK_IMPORTED_MODULE_7__/* .attempt */ .CD)(doing2(`commenting on #${number}`, "pull-requests: write"), async () => {
      if (known !== null && (0,_chunk_IW2JECWK_js__WEBPACK_IMPORTED_MODULE_6__/* .sameText */ .QV)(known.body, body)) return;
      if (known === null) await createComment(client, { owner, repo }, number, await self(), body, pace);
      else await client.rest.issues.updateComment({ owner, repo, comment_id: known.id, body });
    }),
    labelledBy: (number, label) => (0,_chunk_UZMH7DYK_js__WEBPACK_IMPORTED_MODULE_7__/* .attempt */ .CD)(doing2(`reading the events of #${number}`, "pull-requests: read"), async () => {
      const events = await client.paginate(client.rest.issues.listEvents, { ...at(number), per_page: 100 });
      const own = events.filter(
        (event) => event.event === "labeled" && "label" in event && event.label.name === label
      );
      return own.at(-1)?.actor?.login ?? null;
    }),
    openFrom: (branches, base) => (0,_chunk_UZMH7DYK_js__WEBPACK_IMPORTED_MODULE_7__/* .attempt */ .CD)(
      doing2("reading its open pull requests", "pull-requests: read"),
      async () => (0,_chunk_IW2JECWK_js__WEBPACK_IMPORTED_MODULE_6__/* .openPullsOf */ .Uk)(client, { owner, repo }, branches, base, await self())
    ),
    mayWrite: (username) => (0,_chunk_UZMH7DYK_js__WEBPACK_IMPORTED_MODULE_7__/* .attempt */ .CD)(doing2(`asking for the role of ${username}`, "metadata: read"), async () => {
      const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
      return ["admin", "maintain", "write"].includes(data.role_name) || ["admin", "write"].includes(data.permission);
    })
  };
}
async function createComment(client, { owner, repo }, number, author, body, pace) {
  const send = async () => {
    const sent = { owner, repo, issue_number: number, body, request: { retries: 0 } };
    const { data } = await client.rest.issues.createComment(sent);
    return { id: data.id, body };
  };
  const find = () => findComment(client, { owner, repo }, number, author, (text) => (0,_chunk_IW2JECWK_js__WEBPACK_IMPORTED_MODULE_6__/* .sameText */ .QV)(text, body));
  await (0,_chunk_IW2JECWK_js__WEBPACK_IMPORTED_MODULE_6__/* .createOnce */ .Ur)(send, find, pace);
}
async function findComment(client, { owner, repo }, number, author, isOurs) {
  const comments = await client.paginate(client.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100
  });
  const found = comments.find((comment) => comment.user?.login === author && isOurs(comment.body ?? ""));
  return found === void 0 ? null : { id: found.id, body: found.body ?? "" };
}

// src/shell/guard-event.ts
async function readGuardEvent(name, payload, sha, folder) {
  const defaultBranch = (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_23__/* .stringAt */ .bX)(payload, "repository", "default_branch");
  if (name === "merge_group") return mergeGroup(payload, defaultBranch);
  const number = (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_23__/* .valueAt */ .fK)(payload, "pull_request", "number");
  const headSha = (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_23__/* .stringAt */ .bX)(payload, "pull_request", "head", "sha");
  const branch = (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_23__/* .stringAt */ .bX)(payload, "pull_request", "base", "ref");
  if (typeof number !== "number" || headSha === "" || branch === "") throw withoutPullRequest(name);
  const baseSha = (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_23__/* .stringAt */ .bX)(payload, "pull_request", "base", "sha");
  const sides = await sidesOf({ baseSha, headSha }, sha, folder);
  return {
    refs: { ...sides, branch, defaultBranch },
    number,
    headSha,
    labelled: (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_23__/* .stringAt */ .bX)(payload, "action") === "labeled" ? (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_23__/* .stringAt */ .bX)(payload, "label", "name") : null
  };
}
async function dispatchedEvent({ number, baseBranch, baseSha, headSha }, defaultBranch, folder) {
  const sides = await sidesOf({ baseSha, headSha }, "HEAD", folder);
  return { refs: { ...sides, branch: baseBranch, defaultBranch }, number, headSha, labelled: null };
}
async function sidesOf({ baseSha, headSha }, checkedOut, folder) {
  const parents = await (0,_chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_10__/* .runGit */ .EO)(folder, ["rev-list", "--parents", "-n", "1", "--end-of-options", checkedOut]);
  const [commit, first, second] = (parents.text ?? "").trim().split(" ");
  if (commit === void 0 || first === void 0 || second !== headSha)
    return { target: baseSha, head: headSha };
  const holdsBase = await (0,_chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_10__/* .runGit */ .EO)(folder, ["merge-base", "--is-ancestor", baseSha, first]);
  return holdsBase.text === null ? { target: baseSha, head: headSha } : { target: first, head: commit };
}
function mergeGroup(payload, defaultBranch) {
  const group = (key) => (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_23__/* .stringAt */ .bX)(payload, "merge_group", key);
  const branch = group("base_ref").replace(/^refs\/heads\//, "");
  if (group("head_sha") === "" || branch === "") throw withoutPullRequest("merge_group");
  const named = /\/pr-(\d+)-[0-9a-f]+$/.exec(group("head_ref"))?.[1];
  return {
    refs: { target: group("base_sha"), head: group("head_sha"), branch, defaultBranch },
    number: named === void 0 ? null : Number(named),
    headSha: "",
    labelled: null
  };
}
function withoutPullRequest(name) {
  return new _chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_17__/* .ProblemError */ .Mm(
    (0,_chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_17__/* .problem */ .CC)(
      "EVENT_UNSUPPORTED",
      `The payload of the event ${name} names no merge.`,
      "Run the check on pull_request and merge_group; both bring what is merged and into which branch."
    )
  );
}

// src/shell/guard-adopting.ts
async function withAdoptingPulls(guard, number, { githubToken: token }, { apiUrl, owner, repo }) {
  const names = [...new Set(guard.reversals.map(({ finding }) => finding.application))];
  if (names.length === 0 || token === "") return { guard, problems: [] };
  try {
    const branches = new Map(names.map((name) => [name, (0,_chunk_IW2JECWK_js__WEBPACK_IMPORTED_MODULE_6__/* .branchOf */ .W0)(guard.cluster.id, name)]));
    const pulls = createPullRequests({ token, apiUrl, owner, repo, log: _chunk_7DJFH3BM_js__WEBPACK_IMPORTED_MODULE_0__/* .actionLog */ .Zx });
    const open = await pulls.openFrom([...branches.values()], guard.branch);
    const adopting = names.flatMap((application) => {
      const pull = open.get(branches.get(application) ?? "");
      if (pull === void 0 || pull.number === number) return [];
      return adopts(pull, application, guard) ? [{ application, number: pull.number }] : [];
    });
    return { guard: { ...guard, adopting }, problems: [] };
  } catch (error2) {
    return { guard, problems: (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_9__/* .problemsOf */ .GW)(error2) };
  }
}
function adopts(pull, application, { cluster, reversals }) {
  const state = (0,_chunk_IW2JECWK_js__WEBPACK_IMPORTED_MODULE_6__/* .pullStateOf */ .UE)(pull)?.state;
  if (state === void 0 || state.application !== application || state.cluster !== cluster.id) return false;
  const isTaken = ({ finding, reach }) => finding.application === application && (reach === "field" || state.findings.includes(finding.fingerprint));
  return reversals.some(isTaken);
}

// src/shell/guard-pull-request.ts


// src/guard/override.ts
function decideOverride(reversals, state, now) {
  if (!state.hasLabel) return { accepted: false, reason: null };
  const fingerprints = reversals.map(({ finding }) => finding.fingerprint).sort();
  const { recorded, labelledNow } = state;
  if (labelledNow?.mayWrite === false)
    return {
      accepted: false,
      reason: `${labelledNow.by} set the label, but may not write to this repository`
    };
  if (recorded !== null && recorded.sha === state.headSha) {
    const unseen = fingerprints.filter((one) => !recorded.fingerprints.includes(one));
    if (unseen.length === 0) return { accepted: true, acceptance: recorded, isNew: false };
  }
  if (labelledNow !== null) {
    const acceptance = { sha: state.headSha, by: labelledNow.by, at: now, fingerprints };
    return { accepted: true, acceptance, isNew: true };
  }
  if (recorded === null)
    return { accepted: false, reason: "the label was set before there was anything to accept; set it anew" };
  return {
    accepted: false,
    reason: recorded.sha === state.headSha ? "the cluster has changed since the label was set; set it anew if that is to be lost, too" : "the label was set for an earlier commit; set it anew if it holds for this one"
  };
}
function readAcceptance(value) {
  if (!(0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_23__/* .isObject */ .Gv)(value)) return null;
  const acceptance = {
    sha: (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_23__/* .stringAt */ .bX)(value, "sha"),
    by: (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_23__/* .stringAt */ .bX)(value, "by"),
    at: (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_23__/* .stringAt */ .bX)(value, "at"),
    fingerprints: (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_23__/* .listAt */ .gT)(value, "fingerprints").filter((one) => typeof one === "string")
  };
  return acceptance.sha === "" || acceptance.by === "" ? null : acceptance;
}

// src/report/accepted-loss.ts
var maxList = 2e4;
function acceptanceNotes(guard, acceptance, pullRequest, issues) {
  const open = issues.filter(({ state }) => state === "open");
  return open.flatMap((issue) => {
    const state = (0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_8__/* .parseBody */ .OG)(issue.body)?.state;
    if (state === void 0 || state.duplicateOf !== null) return [];
    const { application, cluster } = state;
    if (cluster !== (guard.destinations?.get(application) ?? guard.cluster).id) return [];
    const lost = guard.reversals.filter(({ finding }) => finding.application === application);
    if (lost.length === 0) return [];
    const items = (0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_8__/* .fit */ .Uj)(
      lost,
      (one) => `- ${(0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_14__/* .renderPhrase */ .gF)((0,_chunk_WYK4HATE_js__WEBPACK_IMPORTED_MODULE_1__/* .reversalText */ .yq)(one), _chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownWriter */ .fk)}`,
      maxList,
      (left) => `- ${(0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_14__/* .plural */ .LS)(left, "live change")} more; #${pullRequest} has all.`
    );
    const body = [
      `${(0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_8__/* .inline */ .Vi)(acceptance.by)} accepted at ${(0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_8__/* .inline */ .Vi)(acceptance.at)} that merging #${pullRequest} (commit ${(0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_8__/* .codeSpan */ .SS)(acceptance.sha.slice(0, 12))}) undoes ${(0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_14__/* .plural */ .LS)(lost.length, "live change")}:`,
      items.join("\n"),
      `<!-- drift-triage:accepted #${pullRequest} -->`
    ].join("\n\n");
    return [{ type: "comment-issue", application, number: issue.number, body }];
  });
}

// src/report/guard-comment.ts
var marker = /^<!-- drift-triage:guard ([A-Za-z0-9_-]*) -->/;
function isGuardComment(body) {
  return marker.test(body);
}
function acceptanceIn(body) {
  const found = marker.exec(body)?.[1];
  if (found === void 0 || found === "") return null;
  try {
    return readAcceptance(JSON.parse(Buffer.from(found, "base64url").toString("utf8")));
  } catch {
    return null;
  }
}
function guardComment(guard, { overrideLabel, acceptance, refused }) {
  const state = acceptance === null ? "" : Buffer.from(JSON.stringify(acceptance), "utf8").toString("base64url");
  const parts = [
    `<!-- drift-triage:guard ${state} -->`,
    ...acceptance !== null && (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictOf */ .Vj)(guard) === "block" ? [
      `**Accepted** by ${(0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_8__/* .inline */ .Vi)(acceptance.by)} with the label ${(0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_8__/* .codeSpan */ .SS)(overrideLabel)} at ${(0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_8__/* .inline */ .Vi)(acceptance.at)} for commit ${(0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_8__/* .codeSpan */ .SS)(acceptance.sha.slice(0, 12))}. What stands below will be lost.`
    ] : [],
    ...refused === null ? [] : [`The label ${(0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_8__/* .codeSpan */ .SS)(overrideLabel)} does not count: ${(0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_8__/* .inline */ .Vi)(refused)}.`],
    (0,_chunk_WYK4HATE_js__WEBPACK_IMPORTED_MODULE_1__/* .renderGuardMarkdown */ .$E)(guard, { overrideLabel }),
    "<sub>drift-triage keeps this comment up to date with every push.</sub>"
  ];
  return parts.join("\n\n");
}

// src/shell/guard-pull-request.ts
async function settleOnPullRequest(guard, event, inputs, { apiUrl, owner, repo }, settings) {
  const { number } = event;
  if (number === null || inputs.githubToken === "") return { acceptedBy: null, problems: [] };
  try {
    const pulls = createPullRequests({ token: inputs.githubToken, apiUrl, owner, repo, log: _chunk_7DJFH3BM_js__WEBPACK_IMPORTED_MODULE_0__/* .actionLog */ .Zx });
    const comment = await pulls.ownComment(number, isGuardComment);
    if ((0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictOf */ .Vj)(guard) !== "block" && comment === null) return { acceptedBy: null, problems: [] };
    const decision = await readOverride(guard, event, number, comment, pulls, settings);
    const { dryRun } = inputs;
    const settled = await record(guard, event, number, comment, pulls, { decision, settings, dryRun });
    if (!decision.accepted || !decision.isNew || dryRun) return settled;
    const noted = await noteInIssues(guard, decision.acceptance, number, inputs, { owner, repo, apiUrl });
    return { ...settled, problems: [...settled.problems, ...noted] };
  } catch (error2) {
    return { acceptedBy: null, problems: (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_9__/* .problemsOf */ .GW)(error2) };
  }
}
async function noteInIssues(guard, acceptance, number, { githubToken: token }, at) {
  try {
    const tracker = (0,_chunk_IW2JECWK_js__WEBPACK_IMPORTED_MODULE_6__/* .createTracker */ .P)({ token, ...at, log: _chunk_7DJFH3BM_js__WEBPACK_IMPORTED_MODULE_0__/* .actionLog */ .Zx });
    const notes = acceptanceNotes(guard, acceptance, number, await tracker.issues(_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_8__/* .listLabel */ .RO));
    const { problems } = await (0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_8__/* .perform */ .y9)(notes, tracker, (message) => _actions_core__WEBPACK_IMPORTED_MODULE_21__.info((0,_chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_10__/* .logLine */ .BP)(message)));
    return problems;
  } catch (error2) {
    return (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_9__/* .problemsOf */ .GW)(error2);
  }
}
async function readOverride(guard, event, number, comment, pulls, { overrideLabel }) {
  if ((0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictOf */ .Vj)(guard) !== "block") return { accepted: false, reason: null };
  const labels = await pulls.labels(number);
  const by = event.labelled === overrideLabel ? await pulls.labelledBy(number, overrideLabel) : null;
  return decideOverride(
    guard.reversals,
    {
      hasLabel: labels.includes(overrideLabel),
      recorded: comment === null ? null : acceptanceIn(comment.body),
      headSha: event.headSha || await pulls.headSha(number),
      labelledNow: by === null ? null : { by, mayWrite: await pulls.mayWrite(by) }
    },
    guard.at
  );
}
async function record(guard, event, number, comment, pulls, { decision, settings, dryRun }) {
  const isGroup = event.headSha === "";
  if (!isGroup && !dryRun) {
    const body = guardComment(guard, {
      overrideLabel: settings.overrideLabel,
      acceptance: decision.accepted ? decision.acceptance : null,
      refused: decision.accepted ? null : decision.reason
    });
    await pulls.write(number, comment, body);
  }
  const counts = decision.accepted && (!decision.isNew || !dryRun);
  return { acceptedBy: counts ? decision.acceptance.by : null, problems: [] };
}

// src/shell/guard-source.ts



// src/shell/github/state-artifact.ts

var trustedEvents = ["schedule", "push", "workflow_dispatch", "repository_dispatch"];
var newestRuns = 10;
var maxBytes = 16 * 1024 * 1024;
async function downloadState(options, source) {
  const client = (0,_chunk_UZMH7DYK_js__WEBPACK_IMPORTED_MODULE_7__/* .createClient */ .UU)(options);
  const runs = await trustedRuns(client, source);
  for (const run of runs) {
    const artifact = await artifactOf(client, source, run);
    if (artifact !== null) return download(client, source, artifact);
  }
  throw new _chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_17__/* .ProblemError */ .Mm(missing(source, runs.length));
}
async function trustedRuns(client, source) {
  const lists = await Promise.all(trustedEvents.map((event) => runsOf(client, source, event)));
  return lists.flat().filter((run) => isTrusted(run, source)).sort((a, b) => a.created_at < b.created_at ? 1 : -1).slice(0, newestRuns);
}
async function runsOf(client, source, event) {
  const { repository, workflow, defaultBranch: branch } = source;
  return (0,_chunk_UZMH7DYK_js__WEBPACK_IMPORTED_MODULE_7__/* .attempt */ .CD)(doing(source, `listing the runs of ${workflow}`), async () => {
    try {
      const { data } = await client.rest.actions.listWorkflowRuns({
        ...repository,
        workflow_id: workflow,
        branch,
        event,
        per_page: newestRuns
      });
      return data.workflow_runs;
    } catch (error2) {
      if ((0,_chunk_UZMH7DYK_js__WEBPACK_IMPORTED_MODULE_7__/* .statusOf */ .c2)(error2) === 404) return [];
      throw error2;
    }
  });
}
function isTrusted(run, { defaultBranch, workflow }) {
  return run.head_repository?.id === run.repository.id && run.head_branch === defaultBranch && trustedEvents.some((event) => event === run.event) && run.path.split("@", 1)[0] === `.github/workflows/${workflow}`;
}
async function artifactOf(client, source, run) {
  return (0,_chunk_UZMH7DYK_js__WEBPACK_IMPORTED_MODULE_7__/* .attempt */ .CD)(doing(source, `listing the artifacts of run ${run.id}`), async () => {
    const { data } = await client.rest.actions.listWorkflowRunArtifacts({
      ...source.repository,
      run_id: run.id,
      name: source.artifact,
      per_page: 10
    });
    const usable = data.artifacts.filter(({ name, expired }) => name === source.artifact && !expired);
    return usable.sort((a, b) => b.id - a.id)[0] ?? null;
  });
}
async function download(client, source, artifact) {
  if (artifact.size_in_bytes > maxBytes) throw new _chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_17__/* .ProblemError */ .Mm(unusable(source, "is larger than 16 MiB"));
  const archive = await (0,_chunk_UZMH7DYK_js__WEBPACK_IMPORTED_MODULE_7__/* .attempt */ .CD)(doing(source, `downloading the artifact ${source.artifact}`), async () => {
    const { data } = await client.rest.actions.downloadArtifact({
      ...source.repository,
      artifact_id: artifact.id,
      archive_format: "zip"
    });
    return data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array();
  });
  if (archive.length > maxBytes) throw new _chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_17__/* .ProblemError */ .Mm(unusable(source, "is larger than 16 MiB"));
  const digest = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_25__.createHash)("sha256").update(archive).digest("hex")}`;
  if (typeof artifact.digest === "string" && artifact.digest !== digest)
    throw new _chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_17__/* .ProblemError */ .Mm(unusable(source, "is not what was uploaded (its digest differs)"));
  return archive;
}
function doing({ repository }, what) {
  return { repository: `${repository.owner}/${repository.repo}`, doing: what, permission: "actions: read" };
}
function missing({ artifact, workflow, defaultBranch }, runs) {
  const looked = runs === 0 ? `${workflow} has no run on ${defaultBranch} by schedule, push or dispatch` : `none of the last ${runs} runs of ${workflow} on ${defaultBranch} has it`;
  return (0,_chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_17__/* .problem */ .CC)(
    "STATE_MISSING",
    `There is no recorded state ${artifact}: ${looked}.`,
    "Run the triage workflow on the default branch with guard-state: true and an upload of that file (docs/guard.md), or give the check a kubeconfig. Another file name goes into state-workflow."
  );
}
function unusable({ artifact }, why) {
  return (0,_chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_17__/* .problem */ .CC)(
    "STATE_INVALID",
    `The artifact ${artifact} ${why}.`,
    "Run the triage workflow again; it must upload the file that the action recorded, and nothing else."
  );
}

// src/shell/github/unzip.ts

var maxEntries = 20;
var maxBytes2 = 64 * 1024 * 1024;
function textFromZip(archive, name) {
  let entries = 0;
  let refused = "";
  try {
    const files = (0,fflate__WEBPACK_IMPORTED_MODULE_26__/* .unzipSync */ .AO)(archive, {
      filter: (file) => {
        entries++;
        if (entries > maxEntries) refused = `it holds more than ${maxEntries} files`;
        if (file.name === name && file.originalSize > maxBytes2)
          refused = `${name} in it is larger than 64 MiB`;
        return refused === "" && file.name === name;
      }
    });
    const content = files[name];
    if (refused === "" && content !== void 0) return (0,fflate__WEBPACK_IMPORTED_MODULE_26__/* .strFromU8 */ .he)(content);
  } catch {
    throw invalid("it is no zip archive");
  }
  throw invalid(refused || `there is no ${name} in it`);
}
function invalid(why) {
  return new _chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_17__/* .ProblemError */ .Mm(
    (0,_chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_17__/* .problem */ .CC)(
      "STATE_INVALID",
      `The artifact with the recorded state cannot be used: ${why}.`,
      "Upload the file that the triage recorded (its output state-path), and nothing else."
    )
  );
}

// src/shell/guard-source.ts
var clockToleranceMs = 10 * 6e4;
async function liveStateFor(inputs, context, workspace) {
  if (hasCluster(inputs)) {
    const cluster = await (0,_chunk_4SVYWXJM_js__WEBPACK_IMPORTED_MODULE_2__/* .openCluster */ .DT)({
      ...inputs,
      // What a pull request proposes does not reach admission.
      confirmForecasts: false,
      workspaces: [workspace],
      mask: (secret) => _actions_core__WEBPACK_IMPORTED_MODULE_21__.setSecret(secret),
      warn: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_21__.warning((0,_chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_10__/* .logLine */ .BP)(message))
    });
    return { cluster, recorded: null };
  }
  const { apiUrl, owner, repo, defaultBranch } = context;
  const archive = await downloadState(
    { token: inputs.githubToken, apiUrl, log: _chunk_7DJFH3BM_js__WEBPACK_IMPORTED_MODULE_0__/* .actionLog */ .Zx },
    {
      repository: { owner, repo },
      defaultBranch,
      artifact: inputs.stateArtifact,
      workflow: inputs.stateWorkflow
    }
  );
  const state = (0,_chunk_4SVYWXJM_js__WEBPACK_IMPORTED_MODULE_2__/* .readState */ .un)(textFromZip(archive, _chunk_4SVYWXJM_js__WEBPACK_IMPORTED_MODULE_2__/* .stateFile */ .Ed));
  const refused = refusal(state, inputs, Date.now());
  if (refused !== null) throw new _chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_17__/* .ProblemError */ .Mm(refused);
  _actions_core__WEBPACK_IMPORTED_MODULE_21__.info((0,_chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_10__/* .logLine */ .BP)(`Judging by the state of ${state.takenAt}, recorded at commit ${state.commit}.`));
  return (0,_chunk_4SVYWXJM_js__WEBPACK_IMPORTED_MODULE_2__/* .liveStateOf */ .f9)(state);
}
function hasCluster({ kubeconfig, kubeconfigFile, snapshot }) {
  return kubeconfig + kubeconfigFile + snapshot !== "" || (0,node_fs__WEBPACK_IMPORTED_MODULE_24__.existsSync)(_chunk_4SVYWXJM_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceAccountToken */ .ew);
}
function refusal({ takenAt, cluster }, { stateMaxAgeHours, clusterName, stateArtifact }, now) {
  const age = now - Date.parse(takenAt);
  const again = "Run the triage workflow on the default branch, then this check again.";
  if (age > stateMaxAgeHours * 36e5)
    return (0,_chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_17__/* .problem */ .CC)(
      "STATE_OUTDATED",
      `The recorded state is of ${takenAt}, and no older than ${stateMaxAgeHours} hours is taken.`,
      `${again} Its schedule has to be shorter than state-max-age.`
    );
  if (age < -clockToleranceMs)
    return (0,_chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_17__/* .problem */ .CC)("STATE_INVALID", `The recorded state is of ${takenAt}, which is in the future.`, again);
  if (clusterName !== "" && clusterName !== cluster.id)
    return (0,_chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_17__/* .problem */ .CC)(
      "STATE_INVALID",
      `The recorded state ${stateArtifact} is of the cluster ${cluster.id.slice(0, 60)}, not of ${clusterName}.`,
      "Give each cluster an artifact name of its own, in both workflows."
    );
  return null;
}

// src/shell/guard-action.ts
async function runGuardAction(inputs, context, payload) {
  const workspace = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_20__.resolve)(workspace, inputs.path);
  const event = await guardEventOf(inputs, context, payload, path);
  const { cluster, recorded } = await liveStateFor(inputs, context, workspace);
  const { guard: judged, config } = await (0,_chunk_WYK4HATE_js__WEBPACK_IMPORTED_MODULE_1__/* .guardRepository */ .C1)(cluster, {
    path,
    configFile: inputs.configFile,
    apps: inputs.apps,
    repositoryUrls: [`${context.serverUrl}/${context.fullName}`, ...inputs.repositoryUrls],
    clusterName: inputs.clusterName,
    cacheFolder: inputs.cacheFolder,
    progress: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_21__.debug((0,_chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_10__/* .logLine */ .BP)(message)),
    merge: event.refs,
    scope: null,
    recorded
  });
  const { guard, problems } = await withAdoptingPulls(judged, event.number, inputs, context);
  (0,_chunk_7DJFH3BM_js__WEBPACK_IMPORTED_MODULE_0__/* .logProblems */ .D1)(problems, "warning");
  await reportGuard(guard, inputs, config.guard);
  await decide(guard, event, inputs, context, config.guard);
}
async function guardEventOf(inputs, context, payload, folder) {
  if (_chunk_7DJFH3BM_js__WEBPACK_IMPORTED_MODULE_0__/* .guardEvents */ .fQ.includes(context.eventName))
    return readGuardEvent(context.eventName, payload, context.sha, folder);
  const pulls = createPullRequests({ token: inputs.githubToken, log: _chunk_7DJFH3BM_js__WEBPACK_IMPORTED_MODULE_0__/* .actionLog */ .Zx, ...context });
  return dispatchedEvent(await pulls.sides(Number(inputs.pullRequest)), context.defaultBranch, folder);
}
async function reportGuard(guard, inputs, { overrideLabel }) {
  _actions_core__WEBPACK_IMPORTED_MODULE_21__.info((0,_chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_10__/* .logLines */ .OG)((0,_chunk_WYK4HATE_js__WEBPACK_IMPORTED_MODULE_1__/* .renderGuardText */ .Vi)(guard, { width: 110 })));
  const folder = (0,_chunk_7DJFH3BM_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFolderOf */ .sU)(inputs);
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_19__.mkdir)(folder, { recursive: true });
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_20__.join)(folder, "guard.json");
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_19__.writeFile)(path, (0,_chunk_WYK4HATE_js__WEBPACK_IMPORTED_MODULE_1__/* .renderGuardJson */ .E7)(guard));
  _actions_core__WEBPACK_IMPORTED_MODULE_21__.setOutput("guard-verdict", (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictOf */ .Vj)(guard));
  _actions_core__WEBPACK_IMPORTED_MODULE_21__.setOutput("reversal-count", String(guard.reversals.length));
  _actions_core__WEBPACK_IMPORTED_MODULE_21__.setOutput("report-path", path);
  if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") !== "")
    await _actions_core__WEBPACK_IMPORTED_MODULE_21__.summary.addRaw((0,_chunk_WYK4HATE_js__WEBPACK_IMPORTED_MODULE_1__/* .renderGuardMarkdown */ .$E)(guard, { overrideLabel }), true).write();
}
async function decide(guard, event, inputs, context, settings) {
  const settled = await settleOnPullRequest(guard, event, inputs, context, settings);
  (0,_chunk_7DJFH3BM_js__WEBPACK_IMPORTED_MODULE_0__/* .logProblems */ .D1)(settled.problems, "warning");
  const verdict = (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictOf */ .Vj)(guard);
  const isAccepted = settled.acceptedBy !== null;
  if (isAccepted)
    _actions_core__WEBPACK_IMPORTED_MODULE_21__.warning(
      (0,_chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_10__/* .logLine */ .BP)(`${(0,_chunk_WYK4HATE_js__WEBPACK_IMPORTED_MODULE_1__/* .guardLine */ .Ql)(guard)} Accepted by ${settled.acceptedBy} (${settings.overrideLabel}).`)
    );
  else annotate(guard);
  if (verdict === "block" && !isAccepted) _actions_core__WEBPACK_IMPORTED_MODULE_21__.setFailed((0,_chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_10__/* .logLine */ .BP)((0,_chunk_WYK4HATE_js__WEBPACK_IMPORTED_MODULE_1__/* .guardLine */ .Ql)(guard)));
  const isOpen = verdict === "unknown" || isAccepted && guard.problems.length > 0;
  if (!isOpen) return;
  (0,_chunk_7DJFH3BM_js__WEBPACK_IMPORTED_MODULE_0__/* .logProblems */ .D1)(guard.problems, settings.onUnknown === "fail" ? "error" : "warning");
  if (settings.onUnknown === "fail")
    _actions_core__WEBPACK_IMPORTED_MODULE_21__.setFailed("Not everything that this merge moves could be judged (guard.on-unknown: fail).");
}
function annotate(guard) {
  const { annotations, hidden } = guardAnnotations(guard);
  for (const { title, message, file, line } of annotations) {
    const place = file === null ? {} : { file, ...line === null ? {} : { startLine: line } };
    _actions_core__WEBPACK_IMPORTED_MODULE_21__.error(message, { title, ...place });
  }
  if (hidden > 0) _actions_core__WEBPACK_IMPORTED_MODULE_21__.info(`${hidden} more are in the summary.`);
}



/***/ })

};
