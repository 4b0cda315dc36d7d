export const id = 119;
export const ids = [119];
export const modules = {

/***/ 8119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runGuardAction: () => (/* binding */ runGuardAction)
/* harmony export */ });
/* harmony import */ var _chunk_MWZJLKKI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3072);
/* harmony import */ var _chunk_L6N3AW42_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1354);
/* harmony import */ var _chunk_6WF5LYXU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1767);
/* harmony import */ var _chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1334);
/* harmony import */ var _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9280);
/* harmony import */ var _chunk_GEFEXV2E_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9579);
/* harmony import */ var _chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3902);
/* harmony import */ var _chunk_HUMZTDCX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(722);
/* harmony import */ var _chunk_LOJ4OSF3_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5867);
/* harmony import */ var _chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6636);
/* harmony import */ var _chunk_6U5NQZGO_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6366);
/* harmony import */ var _chunk_C72POOSB_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9166);
/* harmony import */ var _chunk_5FLSSK2A_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(184);
/* harmony import */ var _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2602);
/* harmony import */ var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1002);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6421);
const require = (name) => process.getBuiltinModule(name);

















// src/shell/guard-action.ts





// src/report/guard-annotations.ts
var maxAnnotations = 10;
function guardAnnotations({ reversals }) {
  const annotations = reversals.slice(0, maxAnnotations).map((one) => {
    const { application, source } = one.finding;
    const isPlain = /^[\w./ @+-]+$/.test(source?.file ?? "");
    return {
      level: "error",
      title: (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_6__/* .logLine */ .BP)(`${application}: merging would undo a live change`), 200),
      message: (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_3__/* .renderPhrase */ .gF)((0,_chunk_MWZJLKKI_js__WEBPACK_IMPORTED_MODULE_0__/* .reversalText */ .yq)(one), { code: _chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_6__/* .logLine */ .BP, prose: _chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_6__/* .logLine */ .BP }), 4e3),
      file: isPlain ? source?.file ?? null : null,
      line: isPlain ? source?.line ?? null : null
    };
  });
  return { annotations, hidden: Math.max(0, reversals.length - maxAnnotations) };
}

// src/shell/guard-event.ts
async function readGuardEvent(name, payload, sha, folder) {
  const defaultBranch = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_13__/* .stringAt */ .bX)(payload, "repository", "default_branch");
  if (name === "merge_group") return mergeGroup(payload, defaultBranch);
  const number = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_13__/* .valueAt */ .fK)(payload, "pull_request", "number");
  const headSha = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_13__/* .stringAt */ .bX)(payload, "pull_request", "head", "sha");
  const branch = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_13__/* .stringAt */ .bX)(payload, "pull_request", "base", "ref");
  if (typeof number !== "number" || headSha === "" || branch === "") throw withoutPullRequest(name);
  const parents = await (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_6__/* .runGit */ .EO)(folder, ["rev-list", "--parents", "-n", "1", "--end-of-options", sha]);
  const [commit, first, second] = (parents.text ?? "").trim().split(" ");
  const isMerge = commit !== void 0 && first !== void 0 && second === headSha;
  return {
    refs: isMerge ? { target: first, head: commit, branch, defaultBranch } : { target: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_13__/* .stringAt */ .bX)(payload, "pull_request", "base", "sha"), head: headSha, branch, defaultBranch },
    number,
    headSha,
    labelled: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_13__/* .stringAt */ .bX)(payload, "action") === "labeled" ? (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_13__/* .stringAt */ .bX)(payload, "label", "name") : null
  };
}
function mergeGroup(payload, defaultBranch) {
  const group = (key) => (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_13__/* .stringAt */ .bX)(payload, "merge_group", key);
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
  return new _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_13__/* .ProblemError */ .Mm(
    (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_13__/* .problem */ .CC)(
      "EVENT_UNSUPPORTED",
      `The payload of the event ${name} names no merge.`,
      "Run the check on pull_request and merge_group; both bring what is merged and into which branch."
    )
  );
}

// src/shell/guard-pull-request.ts


// src/guard/override.ts
function decideOverride(reversals, state, now) {
  if (!state.hasLabel) return { accepted: false, reason: null };
  const fingerprints = reversals.map(({ finding }) => finding.fingerprint).sort();
  const { recorded, labelledNow } = state;
  if (recorded !== null && recorded.sha === state.headSha) {
    const unseen = fingerprints.filter((one) => !recorded.fingerprints.includes(one));
    if (unseen.length === 0) return { accepted: true, acceptance: recorded, isNew: false };
  }
  if (labelledNow !== null) {
    if (!labelledNow.mayWrite)
      return {
        accepted: false,
        reason: `${labelledNow.by} set the label, but may not write to this repository`
      };
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
  if (!(0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_13__/* .isObject */ .Gv)(value)) return null;
  const acceptance = {
    sha: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_13__/* .stringAt */ .bX)(value, "sha"),
    by: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_13__/* .stringAt */ .bX)(value, "by"),
    at: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_13__/* .stringAt */ .bX)(value, "at"),
    fingerprints: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_13__/* .listAt */ .gT)(value, "fingerprints").filter((one) => typeof one === "string")
  };
  return acceptance.sha === "" || acceptance.by === "" ? null : acceptance;
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
    ...acceptance !== null && (0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOf */ .Vj)(guard) === "block" ? [
      `**Accepted** by ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(acceptance.by)} with the label ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(overrideLabel)} at ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(acceptance.at)} for commit ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(acceptance.sha.slice(0, 12))}. What stands below will be lost.`
    ] : [],
    ...refused === null ? [] : [`The label ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(overrideLabel)} does not count: ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(refused)}.`],
    (0,_chunk_MWZJLKKI_js__WEBPACK_IMPORTED_MODULE_0__/* .renderGuardMarkdown */ .$E)(guard, { overrideLabel }),
    "<sub>drift-triage keeps this comment up to date with every push.</sub>"
  ];
  return parts.join("\n\n");
}

// src/shell/github/pull-requests.ts
function createPullRequests(options) {
  const { owner, repo } = options;
  const client = (0,_chunk_5FLSSK2A_js__WEBPACK_IMPORTED_MODULE_12__/* .createClient */ .UU)(options);
  const doing = (what, permission) => ({
    repository: `${owner}/${repo}`,
    doing: what,
    permission
  });
  const pace = options.pace ?? _chunk_5FLSSK2A_js__WEBPACK_IMPORTED_MODULE_12__/* .productionPace */ .bX;
  let login = null;
  const self = () => login ??= (0,_chunk_5FLSSK2A_js__WEBPACK_IMPORTED_MODULE_12__/* .findLogin */ .B7)(client, `${owner}/${repo}`);
  const at = (number) => ({ owner, repo, issue_number: number });
  return {
    labels: (number) => (0,_chunk_5FLSSK2A_js__WEBPACK_IMPORTED_MODULE_12__/* .attempt */ .CD)(doing(`reading pull request #${number}`, "pull-requests: read"), async () => {
      const { data } = await client.rest.issues.get(at(number));
      return data.labels.flatMap((label) => typeof label === "string" ? label : label.name ?? []);
    }),
    headSha: (number) => (0,_chunk_5FLSSK2A_js__WEBPACK_IMPORTED_MODULE_12__/* .attempt */ .CD)(doing(`reading pull request #${number}`, "pull-requests: read"), async () => {
      const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number });
      return data.head.sha;
    }),
    ownComment: (number, isOurs) => (0,_chunk_5FLSSK2A_js__WEBPACK_IMPORTED_MODULE_12__/* .attempt */ .CD)(
      doing(`reading the comments of #${number}`, "pull-requests: read"),
      async () => findComment(client, { owner, repo }, number, await self(), isOurs)
    ),
    write: (number, known, body) => (0,_chunk_5FLSSK2A_js__WEBPACK_IMPORTED_MODULE_12__/* .attempt */ .CD)(doing(`commenting on #${number}`, "pull-requests: write"), async () => {
      if (known !== null && (0,_chunk_C72POOSB_js__WEBPACK_IMPORTED_MODULE_11__/* .sameText */ .QV)(known.body, body)) return;
      if (known === null) await createComment(client, { owner, repo }, number, await self(), body, pace);
      else await client.rest.issues.updateComment({ owner, repo, comment_id: known.id, body });
    }),
    labelledBy: (number, label) => (0,_chunk_5FLSSK2A_js__WEBPACK_IMPORTED_MODULE_12__/* .attempt */ .CD)(doing(`reading the events of #${number}`, "pull-requests: read"), async () => {
      const events = await client.paginate(client.rest.issues.listEvents, { ...at(number), per_page: 100 });
      const own = events.filter(
        (event) => event.event === "labeled" && "label" in event && event.label.name === label
      );
      return own.at(-1)?.actor?.login ?? null;
    }),
    mayWrite: (username) => (0,_chunk_5FLSSK2A_js__WEBPACK_IMPORTED_MODULE_12__/* .attempt */ .CD)(doing(`asking for the role of ${username}`, "metadata: read"), async () => {
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
  const find = () => findComment(client, { owner, repo }, number, author, (text) => (0,_chunk_C72POOSB_js__WEBPACK_IMPORTED_MODULE_11__/* .sameText */ .QV)(text, body));
  await (0,_chunk_C72POOSB_js__WEBPACK_IMPORTED_MODULE_11__/* .createOnce */ .Ur)(send, find, pace);
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

// src/shell/guard-pull-request.ts
async function settleOnPullRequest(guard, event, inputs, { apiUrl, owner, repo }, settings) {
  const { number } = event;
  if (number === null || inputs.githubToken === "") return { acceptedBy: null, problems: [] };
  try {
    const log = {
      debug: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_18__.debug((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_6__/* .logLine */ .BP)(message)),
      warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_18__.warning((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_6__/* .logLine */ .BP)(message))
    };
    const pulls = createPullRequests({ token: inputs.githubToken, apiUrl, owner, repo, log });
    const comment = await pulls.ownComment(number, isGuardComment);
    if ((0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOf */ .Vj)(guard) !== "block" && comment === null) return { acceptedBy: null, problems: [] };
    const decision = await readOverride(guard, event, number, comment, pulls, settings);
    return await record(guard, event, number, comment, pulls, { decision, settings, dryRun: inputs.dryRun });
  } catch (error2) {
    return { acceptedBy: null, problems: (0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_4__/* .problemsOf */ .GW)(error2) };
  }
}
async function readOverride(guard, event, number, comment, pulls, { overrideLabel }) {
  if ((0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOf */ .Vj)(guard) !== "block") return { accepted: false, reason: null };
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

// src/shell/guard-action.ts
async function runGuardAction(inputs, context, payload) {
  const workspace = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_17__.resolve)(workspace, inputs.path);
  const event = await readGuardEvent(context.eventName, payload, context.sha, path);
  const cluster = await (0,_chunk_6WF5LYXU_js__WEBPACK_IMPORTED_MODULE_2__/* .openCluster */ .DT)({
    ...inputs,
    // What a pull request proposes does not reach admission.
    confirmForecasts: false,
    workspaces: [workspace],
    mask: (secret) => _actions_core__WEBPACK_IMPORTED_MODULE_18__.setSecret(secret),
    warn: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_18__.warning((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_6__/* .logLine */ .BP)(message))
  });
  const { guard, config } = await (0,_chunk_MWZJLKKI_js__WEBPACK_IMPORTED_MODULE_0__/* .guardRepository */ .C1)(cluster, {
    path,
    configFile: inputs.configFile,
    apps: inputs.apps,
    repositoryUrls: [`${context.serverUrl}/${context.fullName}`, ...inputs.repositoryUrls],
    clusterName: inputs.clusterName,
    progress: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_18__.debug((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_6__/* .logLine */ .BP)(message)),
    merge: event.refs,
    scope: null
  });
  await reportGuard(guard, inputs, config.guard);
  await decide(guard, event, inputs, context, config.guard);
}
async function reportGuard(guard, inputs, { overrideLabel }) {
  _actions_core__WEBPACK_IMPORTED_MODULE_18__.info((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_6__/* .logLines */ .OG)((0,_chunk_MWZJLKKI_js__WEBPACK_IMPORTED_MODULE_0__/* .renderGuardText */ .Vi)(guard, { width: 110 })));
  const folder = inputs.reportFolder || (0,node_path__WEBPACK_IMPORTED_MODULE_17__.join)(process.env["RUNNER_TEMP"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_16__.tmpdir)(), "drift-triage");
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.mkdir)(folder, { recursive: true });
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_17__.join)(folder, "guard.json");
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.writeFile)(path, (0,_chunk_MWZJLKKI_js__WEBPACK_IMPORTED_MODULE_0__/* .renderGuardJson */ .E7)(guard));
  _actions_core__WEBPACK_IMPORTED_MODULE_18__.setOutput("guard-verdict", (0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOf */ .Vj)(guard));
  _actions_core__WEBPACK_IMPORTED_MODULE_18__.setOutput("reversal-count", String(guard.reversals.length));
  _actions_core__WEBPACK_IMPORTED_MODULE_18__.setOutput("report-path", path);
  if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") !== "")
    await _actions_core__WEBPACK_IMPORTED_MODULE_18__.summary.addRaw((0,_chunk_MWZJLKKI_js__WEBPACK_IMPORTED_MODULE_0__/* .renderGuardMarkdown */ .$E)(guard, { overrideLabel }), true).write();
}
async function decide(guard, event, inputs, context, settings) {
  const settled = await settleOnPullRequest(guard, event, inputs, context, settings);
  (0,_chunk_L6N3AW42_js__WEBPACK_IMPORTED_MODULE_1__/* .logProblems */ .D1)(settled.problems, "warning");
  if (settled.acceptedBy !== null) {
    _actions_core__WEBPACK_IMPORTED_MODULE_18__.warning(
      (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_6__/* .logLine */ .BP)(`${(0,_chunk_MWZJLKKI_js__WEBPACK_IMPORTED_MODULE_0__/* .guardLine */ .Ql)(guard)} Accepted by ${settled.acceptedBy} (${settings.overrideLabel}).`)
    );
    return;
  }
  annotate(guard);
  const verdict = (0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOf */ .Vj)(guard);
  if (verdict === "block") _actions_core__WEBPACK_IMPORTED_MODULE_18__.setFailed((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_6__/* .logLine */ .BP)((0,_chunk_MWZJLKKI_js__WEBPACK_IMPORTED_MODULE_0__/* .guardLine */ .Ql)(guard)));
  if (verdict !== "unknown") return;
  (0,_chunk_L6N3AW42_js__WEBPACK_IMPORTED_MODULE_1__/* .logProblems */ .D1)(guard.problems, settings.onUnknown === "fail" ? "error" : "warning");
  if (settings.onUnknown === "fail")
    _actions_core__WEBPACK_IMPORTED_MODULE_18__.setFailed("Not everything that this merge moves could be judged (guard.on-unknown: fail).");
}
function annotate(guard) {
  const { annotations, hidden } = guardAnnotations(guard);
  for (const { title, message, file, line } of annotations) {
    const place = file === null ? {} : { file, ...line === null ? {} : { startLine: line } };
    _actions_core__WEBPACK_IMPORTED_MODULE_18__.error(message, { title, ...place });
  }
  if (hidden > 0) _actions_core__WEBPACK_IMPORTED_MODULE_18__.info(`${hidden} more are in the summary.`);
}



/***/ })

};
