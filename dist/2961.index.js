export const id = 2961;
export const ids = [2961];
export const modules = {

  2961:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    runGuardAction: () => (  runGuardAction)
  });
  var _chunk_RNZI6XH3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9291);
  var _chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8014);
  var _chunk_VHL35E2C_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1439);
  var _chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2060);
  var _chunk_YLH25D35_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5615);
  var _chunk_HRH7CCQR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3031);
  var _chunk_OT4CBV3T_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2560);
  var _chunk_VPOITEMS_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2008);
  var _chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9820);
  var _chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8879);
  var _chunk_LJ4WCM7B_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(9831);
  var _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2348);
  var _chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9699);
  var _chunk_KMOSAG4F_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7217);
  var _chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2677);
  var _chunk_NK4XK4IM_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3407);
  var _chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2817);
  var _chunk_XUXJQXNI_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6876);
  var _chunk_R434BBPR_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7282);
  var _chunk_Q4CUFMER_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6474);
  var _chunk_MUR75M5B_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7633);
  var _chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2224);
  var _chunk_QQJVUMBV_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(8937);
  var _chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4870);
  var _chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8769);
  var _chunk_PDGUTF5B_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4371);
  var _chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7237);
  var _chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(2089);
  var _chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(599);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(894);
  var _chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1857);
  var _chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(2492);
  var _chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(4235);
  var _chunk_Q2LJHIDH_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(5567);
  var _chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(5777);
  var _chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(4215);
  var _chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(8763);
  var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(598);
  var _chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(6327);
  var _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(8141);
  var _chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(2703);
  var _chunk_5SUDFW32_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(2058);
  var _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(2072);
  var _chunk_IDKQ4IWS_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(29);
  var _chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(9154);
  var _chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(4577);
  var _chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(6475);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(5390);
  var _chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(2382);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(7178);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(9530);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(6127);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(1002);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(6760);
  var _actions_core__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(143);
  var node_crypto__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(7598);
  var node_fs__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(3024);
  var fflate__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(1306);
const require = (name) => process.getBuiltinModule(name);







































































var maxAnnotations = 10;
function guardAnnotations(guard) {
  const { reversals } = guard;
  const annotations = reversals.slice(0, maxAnnotations).map((one) => {
    const { source } = one.finding;
    const isPlain = /^[\w./ @+-]+$/.test(source?.file ?? "");
    return {
      level: "error",
      title: (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_53__  .$)((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_41__  .B)(`${(0,_chunk_RNZI6XH3_js__WEBPACK_IMPORTED_MODULE_0__  .R9)(guard, one.finding)}: merging would undo a live change`), 200),
      message: (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_53__  .$)((0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_45__  .gF)((0,_chunk_RNZI6XH3_js__WEBPACK_IMPORTED_MODULE_0__  .yq)(one), { code: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_41__  .B, prose: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_41__  .B }), 4e3),
      file: isPlain ? source?.file ?? null : null,
      line: isPlain ? source?.line ?? null : null
    };
  });
  return { annotations, hidden: Math.max(0, reversals.length - maxAnnotations) };
}

function createReviewComments(client, { owner, repo }, self, pace) {
  const trying = (doing2, access, call) => (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_30__  .CD)({ repository: `${owner}/${repo}`, doing: doing2, permission: `pull-requests: ${access}` }, call);
  const own = async (number, isOurs) => {
    const author = await self();
    const comments = await client.paginate(client.rest.pulls.listReviewComments, {
      ...{ owner, repo, pull_number: number, per_page: 100 }
    });
    return comments.filter(({ user, body }) => user.login === author && isOurs(body)).map(({ id, body, path: file, line, start_line }) => ({
      ...{ id, body },
      at: typeof line === "number" ? { file, start: start_line ?? line, end: line } : null
    }));
  };
  return {
    changed: (number, files) => trying(
      `reading the files of #${number}`,
      "read",
      () => changedFiles(client, { owner, repo, pull_number: number }, files)
    ),
    own: (number, isOurs) => trying(`reading the review comments of #${number}`, "read", () => own(number, isOurs)),
    create: (number, commit, { file, start, end }, body) => trying(`suggesting an edit on #${number}`, "write", async () => {
      const lines = { side: "RIGHT", line: end };
      const range = start === end ? lines : { ...lines, start_line: start, start_side: "RIGHT" };
      const send = async () => client.rest.pulls.createReviewComment({
        ...{ owner, repo, pull_number: number, commit_id: commit, path: file, body, ...range },
        request: { retries: 0 }
      });
      const find = async () => (await own(number, (text) => (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_29__  .QV)(text, body)))[0] ?? null;
      await (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_29__  .Ur)(send, find, pace);
    }),
    rewrite: (number, comment_id, body) => trying(`taking back a suggestion on #${number}`, "write", async () => {
      await client.rest.pulls.updateReviewComment({ owner, repo, comment_id, body });
    })
  };
}
function changedFiles(client, at, files) {
  const missing2 = new Set(files);
  return client.paginate(client.rest.pulls.listFiles, { ...at, per_page: 100 }, ({ data }, done) => {
    const found = data.filter(({ filename }) => missing2.delete(filename));
    if (missing2.size === 0) done();
    return found.map(({ filename, sha, patch = "" }) => ({ file: filename, blob: sha ?? "", patch }));
  });
}

function createPullRequests(options) {
  const { owner, repo } = options;
  const client = (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_30__  .UU)(options);
  const doing2 = (what, permission) => ({
    repository: `${owner}/${repo}`,
    doing: what,
    permission
  });
  const pace = options.pace ?? _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_36__  .bX;
  let login = null;
  const self = () => login ??= (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_30__  .B7)(client, `${owner}/${repo}`);
  const at = (number) => ({ owner, repo, issue_number: number });
  const sides = (number) => (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_30__  .CD)(doing2(`reading pull request #${number}`, "pull-requests: read"), async () => {
    const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number });
    return { number, baseBranch: data.base.ref, baseSha: data.base.sha, headSha: data.head.sha };
  });
  return {
    review: createReviewComments(client, { owner, repo }, self, pace),
    labels: (number) => (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_30__  .CD)(doing2(`reading pull request #${number}`, "pull-requests: read"), async () => {
      const { data } = await client.rest.issues.get(at(number));
      return data.labels.flatMap((label) => typeof label === "string" ? label : label.name ?? []);
    }),
    headSha: async (number) => (await sides(number)).headSha,
    sides,
    ownComment: (number, isOurs) => (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_30__  .CD)(
      doing2(`reading the comments of #${number}`, "pull-requests: read"),
      async () => findComment(client, { owner, repo }, number, await self(), isOurs)
    ),
    write: (number, known, body) => (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_30__  .CD)(doing2(`commenting on #${number}`, "pull-requests: write"), async () => {
      if (known !== null && (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_29__  .QV)(known.body, body)) return;
      if (known === null) await createComment(client, { owner, repo }, number, await self(), body, pace);
      else await client.rest.issues.updateComment({ owner, repo, comment_id: known.id, body });
    }),
    labelledBy: (number, label) => (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_30__  .CD)(doing2(`reading the events of #${number}`, "pull-requests: read"), async () => {
      const events = await client.paginate(client.rest.issues.listEvents, { ...at(number), per_page: 100 });
      const own = events.filter(
        (event) => event.event === "labeled" && "label" in event && (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_29__  .u7)(event.label.name, label)
      );
      return own.at(-1)?.actor?.login ?? null;
    }),
    openFrom: (branches, base) => (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_30__  .CD)(
      doing2("reading its open pull requests", "pull-requests: read"),
      async () => (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_29__  .Uk)(client, { owner, repo }, branches, base, await self())
    ),
    mayWrite: (username) => (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_30__  .CD)(doing2(`asking for the role of ${username}`, "metadata: read"), async () => {
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
  const find = () => findComment(client, { owner, repo }, number, author, (text) => (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_29__  .QV)(text, body));
  await (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_29__  .Ur)(send, find, pace);
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

async function readGuardEvent(name, payload, sha, folder) {
  const defaultBranch = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_54__  .bX)(payload, "repository", "default_branch");
  if (name === "merge_group") return mergeGroup(payload, defaultBranch);
  const number = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_54__  .fK)(payload, "pull_request", "number");
  const headSha = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_54__  .bX)(payload, "pull_request", "head", "sha");
  const branch = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_54__  .bX)(payload, "pull_request", "base", "ref");
  if (typeof number !== "number" || headSha === "" || branch === "") throw withoutPullRequest(name);
  const baseSha = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_54__  .bX)(payload, "pull_request", "base", "sha");
  const sides = await sidesOf({ branch, baseSha, headSha }, sha, folder);
  return {
    refs: { ...sides, branch, defaultBranch },
    number,
    headSha,
    labelled: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_54__  .bX)(payload, "action") === "labeled" ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_54__  .bX)(payload, "label", "name") : null
  };
}
async function dispatchedEvent({ number, baseBranch, baseSha, headSha }, defaultBranch, folder) {
  const sides = await sidesOf({ branch: baseBranch, baseSha, headSha }, "HEAD", folder);
  return { refs: { ...sides, branch: baseBranch, defaultBranch }, number, headSha, labelled: null };
}
async function sidesOf({ branch, baseSha, headSha }, checkedOut, folder) {
  const parents = await (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_11__  .EO)(folder, ["rev-list", "--parents", "-n", "1", "--end-of-options", checkedOut]);
  const [commit, first, second] = (parents.text ?? "").trim().split(" ");
  if (commit === void 0 || first === void 0 || second !== headSha)
    return { target: baseSha, head: headSha };
  const isCurrent = await (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_10__  .QX)(folder, baseSha, first) && (baseSha === first || await isPartOf(folder, branch, first));
  return isCurrent ? { target: first, head: commit } : { target: baseSha, head: headSha };
}
async function isPartOf(folder, branch, commit) {
  const ref = `refs/remotes/origin/${branch}`;
  const known = await (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_11__  .EO)(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", ref]);
  if (known.text === null) return true;
  return (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_10__  .QX)(folder, commit, ref);
}
function mergeGroup(payload, defaultBranch) {
  const group = (key) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_54__  .bX)(payload, "merge_group", key);
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
  return new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_48__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_48__  .CC)(
      "EVENT_UNSUPPORTED",
      `The payload of the event ${name} names no merge.`,
      "Run the check on pull_request and merge_group; both bring what is merged and into which branch."
    )
  );
}

async function withAdoptingPulls(guard, number, { githubToken: token }, { apiUrl, owner, repo }) {
  const names = [...new Set(guard.reversals.map(({ finding }) => finding.application))];
  if (names.length === 0 || token === "") return { guard, problems: [] };
  try {
    const branches = new Map(names.map((name) => [name, (0,_chunk_Q2LJHIDH_js__WEBPACK_IMPORTED_MODULE_32__  .W0)(guard.cluster.id, name)]));
    const pulls = createPullRequests({ token, apiUrl, owner, repo, log: _chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_1__  .Zx });
    const open = await pulls.openFrom([...branches.values()], guard.branch);
    const adopting = names.flatMap((application) => {
      const pull = open.get(branches.get(application) ?? "");
      if (pull === void 0 || pull.number === number) return [];
      return adopts(pull, application, guard) ? [{ application, number: pull.number }] : [];
    });
    return { guard: { ...guard, adopting }, problems: [] };
  } catch (error2) {
    return { guard, problems: (0,_chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_34__  .G)(error2) };
  }
}
function adopts(pull, application, { cluster, reversals }) {
  const state = (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_29__  .UE)(pull)?.state;
  if (state === void 0 || state.application !== application || state.cluster !== cluster.id) return false;
  const isTaken = ({ finding, reach }) => finding.application === application && (reach === "field" || state.findings.includes(finding.fingerprint));
  return reversals.some(isTaken);
}



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
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_54__  .Gv)(value)) return null;
  const acceptance = {
    sha: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_54__  .bX)(value, "sha"),
    by: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_54__  .bX)(value, "by"),
    at: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_54__  .bX)(value, "at"),
    fingerprints: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_54__  .gT)(value, "fingerprints").filter((one) => typeof one === "string")
  };
  return acceptance.sha === "" || acceptance.by === "" ? null : acceptance;
}

var maxList = 2e4;
function acceptanceNotes(guard, acceptance, pullRequest, issues) {
  const open = issues.filter(({ state }) => state === "open");
  return open.flatMap((issue) => {
    const state = (0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_39__  .OG)(issue.body)?.state;
    if (state === void 0 || state.duplicateOf !== null) return [];
    const { application, cluster } = state;
    if (cluster !== (guard.destinations?.get(application) ?? guard.cluster).id) return [];
    const lost = guard.reversals.filter(({ finding }) => finding.application === application);
    if (lost.length === 0) return [];
    const items = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_38__  .Uj)(
      lost,
      (one) => `- ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_45__  .gF)((0,_chunk_RNZI6XH3_js__WEBPACK_IMPORTED_MODULE_0__  .yq)(one), _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_38__  .fk)}`,
      maxList,
      (left) => `- ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_45__  .LS)(left, "live change")} more; #${pullRequest} has all.`
    );
    const body = [
      `${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_38__  .mG)(acceptance.by)} accepted on ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_38__  .mG)((0,_chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_55__  .Vc)(acceptance.at))} that merging #${pullRequest} (commit ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_38__  .SS)(acceptance.sha.slice(0, 12))}) undoes ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_45__  .LS)(lost.length, "live change")}:`,
      items.join("\n"),
      `<!-- drift-triage:accepted #${pullRequest} -->`
    ].join("\n\n");
    return [{ type: "comment-issue", application, number: issue.number, body }];
  });
}

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
function guardComment(guard, { overrideLabel, acceptance, refused, suggested }) {
  const state = acceptance === null ? "" : Buffer.from(JSON.stringify(acceptance), "utf8").toString("base64url");
  const parts = [
    `<!-- drift-triage:guard ${state} -->`,
    (0,_chunk_RNZI6XH3_js__WEBPACK_IMPORTED_MODULE_0__  .$E)(guard, { overrideLabel, suggested, override: { acceptance, refused } }),
    "<sub>drift-triage keeps this comment up to date with every push.</sub>"
  ];
  return parts.join("\n\n");
}


var maxSuggestions = 3;
var maxReplaced = 10;
var maxCharacters = 4e3;
function suggestionsOn({ adoptions }, files) {
  const found = adoptions.flatMap((adoption) => {
    const [edit, ...more] = adoption.edits;
    if (edit === void 0 || more.length > 0) return [];
    const changed = files.find(({ file, blob }) => file === edit.file && blob === edit.blob);
    const place = changed === void 0 ? null : placeIn(changed, edit);
    return place === null ? [] : [{ ...place, file: edit.file, adoption }];
  });
  const first = found.filter(
    ({ adoption }, at) => found.findIndex((one) => one.adoption.application === adoption.application) === at
  );
  return first.slice(0, maxSuggestions);
}
function placeIn({ patch }, edit) {
  const { line, removed, added, above, below } = edit;
  const places = removed.length > 0 ? [{ start: line, end: line + removed.length - 1, lines: added }] : [
    ...above.slice(-1).map((text) => ({ start: line - 1, end: line - 1, lines: [text, ...added] })),
    ...below.slice(0, 1).map((text) => ({ start: line, end: line, lines: [...added, text] }))
  ];
  const hunks = [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(
    ([, from, size = "1"]) => ({ first: Number(from), last: Number(from) + Number(size) - 1 })
  );
  const fits = places.find(({ start, end }) => hunks.some(({ first, last }) => first <= start && end <= last));
  const isShort = removed.length <= maxReplaced && added.join("\n").length <= maxCharacters;
  return fits !== void 0 && isShort && (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_38__  .c$)(fits.lines) ? fits : null;
}
var marker2 = /^<!-- drift-triage:suggestion ([0-9a-f]+) ([0-9a-f]+) -->/;
function isSuggestion(body) {
  return marker2.test(body);
}
function suggestionBody(suggestion, commit) {
  const { application, reversals, isPart } = suggestion.adoption;
  const said = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_38__  .Uj)(
    reversals,
    (one) => (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_45__  .gF)((0,_chunk_RNZI6XH3_js__WEBPACK_IMPORTED_MODULE_0__  .yq)(one), _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_38__  .fk),
    8e3,
    (left) => `${left} more.`
  );
  const rest = isPart ? " The merge would undo more in this application: see the comment on the pull request." : "";
  return [
    `<!-- drift-triage:suggestion ${keyOf(suggestion)} ${commit} -->`,
    `${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_38__  .SS)(application)}: ${said.join("\n\n")}`,
    `The suggestion keeps what production has; rendering and judging it showed nothing else to change.${rest}`,
    (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_38__  .EU)("suggestion", suggestion.lines)
  ].join("\n\n");
}
function endedSuggestion(commit) {
  return `The suggestion that stood here is taken back: judged at ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_38__  .SS)(commit.slice(0, 12))}, these lines need nothing or something else.`;
}
function suggestsSame(body, suggestion, commit, beside) {
  const [, key, at] = marker2.exec(body) ?? [];
  if (key !== keyOf(suggestion)) return false;
  const { file, start, end } = suggestion;
  return at === commit || beside?.file === file && beside.start === start && beside.end === end;
}
function keyOf({ file, lines, adoption: { reversals, isPart } }) {
  const findings = reversals.map(({ finding }) => finding.fingerprint);
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_56__.createHash)("sha256").update(JSON.stringify([file, lines, findings, isPart])).digest("hex").slice(0, 16);
}

async function keepSuggestions(guard, { number, commit, hasCommented }, comments) {
  const standing = [];
  const problems = [];
  try {
    const edited = guard.adoptions.flatMap(({ edits }) => edits.map(({ file }) => file));
    const changed = edited.length === 0 ? [] : await comments.changed(number, edited);
    const wanted = suggestionsOn(guard, changed);
    if (wanted.length === 0 && !hasCommented) return { standing, problems };
    const known = await comments.own(number, isSuggestion);
    for (const suggestion of wanted) {
      const isThere = known.some(({ body, at }) => suggestsSame(body, suggestion, commit, at));
      const refused = isThere ? [] : await suggest(suggestion, number, commit, comments);
      if (refused.length === 0) standing.push(suggestion);
      problems.push(...refused);
    }
    if ((0,_chunk_LJ4WCM7B_js__WEBPACK_IMPORTED_MODULE_57__  .Vj)(guard) === "unknown") return { standing, problems };
    const ended = known.filter(
      ({ body, at }) => at !== null && !wanted.some((one) => suggestsSame(body, one, commit, at))
    );
    for (const { id } of ended) await comments.rewrite(number, id, endedSuggestion(commit));
    return { standing, problems };
  } catch (error2) {
    return { standing, problems: [...problems, ...(0,_chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_34__  .G)(error2)] };
  }
}
async function suggest(suggestion, number, commit, comments) {
  try {
    await comments.create(number, commit, suggestion, suggestionBody(suggestion, commit));
    return [];
  } catch (error2) {
    return (0,_chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_34__  .G)(error2);
  }
}

var nobody = { acceptance: null, refused: null };
async function settleOnPullRequest(guard, event, inputs, { apiUrl, owner, repo }, settings) {
  const { number } = event;
  if (number === null || inputs.githubToken === "") return { override: nobody, problems: [] };
  try {
    const pulls = createPullRequests({ token: inputs.githubToken, apiUrl, owner, repo, log: _chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_1__  .Zx });
    const comment = await pulls.ownComment(number, isGuardComment);
    if ((0,_chunk_LJ4WCM7B_js__WEBPACK_IMPORTED_MODULE_57__  .Vj)(guard) !== "block" && comment === null) return { override: nobody, problems: [] };
    const decision = await readOverride(guard, event, number, comment, pulls, settings);
    const { dryRun } = inputs;
    const settled = await record(guard, event, number, comment, pulls, { decision, settings, dryRun }).catch(
      (error2) => unrecorded(decision, (0,_chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_34__  .G)(error2))
    );
    if (settled.override.acceptance === null || !decision.accepted || !decision.isNew || dryRun)
      return settled;
    const noted = await noteInIssues(guard, decision.acceptance, number, inputs, { owner, repo, apiUrl });
    return { ...settled, problems: [...settled.problems, ...noted] };
  } catch (error2) {
    return { override: nobody, problems: (0,_chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_34__  .G)(error2) };
  }
}
function unrecorded(decision, problems) {
  const refused = decision.accepted ? "it could not be recorded in a comment on this pull request" : decision.reason;
  const mayRecord = !problems.some(({ code }) => code === "GITHUB_FORBIDDEN");
  return { override: { acceptance: null, refused, mayRecord }, problems };
}
async function noteInIssues(guard, acceptance, number, { githubToken: token }, at) {
  try {
    const tracker = (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_29__  .P)({ token, ...at, log: _chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_1__  .Zx });
    const notes = acceptanceNotes(guard, acceptance, number, await tracker.issues(_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_31__  .RO));
    const { problems } = await (0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_31__  .y9)(notes, tracker, (message) => _actions_core__WEBPACK_IMPORTED_MODULE_52__.info((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_41__  .B)(message)));
    return problems;
  } catch (error2) {
    return (0,_chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_34__  .G)(error2);
  }
}
async function readOverride(guard, event, number, comment, pulls, { overrideLabel }) {
  if ((0,_chunk_LJ4WCM7B_js__WEBPACK_IMPORTED_MODULE_57__  .Vj)(guard) !== "block") return { accepted: false, reason: null };
  const labels = await pulls.labels(number);
  const isSet = event.labelled !== null && (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_29__  .u7)(event.labelled, overrideLabel);
  const by = isSet ? await pulls.labelledBy(number, overrideLabel) : null;
  return decideOverride(
    guard.reversals,
    {
      hasLabel: labels.some((label) => (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_29__  .u7)(label, overrideLabel)),
      recorded: comment === null ? null : acceptanceIn(comment.body),
      headSha: event.headSha || await pulls.headSha(number),
      labelledNow: by === null ? null : { by, mayWrite: await pulls.mayWrite(by) }
    },
    guard.at
  );
}
async function record(guard, event, number, comment, pulls, { decision, settings, dryRun }) {
  const { accepted } = decision;
  const override = accepted ? { acceptance: decision.isNew && dryRun ? null : decision.acceptance, refused: null } : { acceptance: null, refused: decision.reason };
  const { headSha: commit } = event;
  if (commit === "" || dryRun) return { override, problems: [] };
  const { standing: suggested, problems } = accepted ? { standing: [], problems: [] } : await keepSuggestions(guard, { number, commit, hasCommented: comment !== null }, pulls.review);
  const body = guardComment(guard, {
    overrideLabel: settings.overrideLabel,
    ...override,
    suggested
  });
  await pulls.write(number, comment, body);
  return { override, problems };
}





var trustedEvents = ["schedule", "push", "workflow_dispatch", "repository_dispatch"];
var newestRuns = 10;
var maxBytes = 16 * 1024 * 1024;
async function downloadState(options, source) {
  const client = (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_30__  .UU)(options);
  const runs = await trustedRuns(client, source);
  for (const run of runs) {
    const artifact = await artifactOf(client, source, run);
    if (artifact !== null) return download(client, source, artifact);
  }
  throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_48__  .Mm(missing(source, runs.length));
}
async function trustedRuns(client, source) {
  const lists = await Promise.all(trustedEvents.map((event) => runsOf(client, source, event)));
  return lists.flat().filter((run) => isTrusted(run, source)).sort((a, b) => a.created_at < b.created_at ? 1 : -1).slice(0, newestRuns);
}
async function runsOf(client, source, event) {
  const { repository, workflow, defaultBranch: branch } = source;
  return (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_30__  .CD)(doing(source, `listing the runs of ${workflow}`), async () => {
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
      if ((0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_30__  .c2)(error2) === 404) return [];
      throw error2;
    }
  });
}
function isTrusted(run, { defaultBranch, workflow }) {
  return run.head_repository?.id === run.repository.id && run.head_branch === defaultBranch && trustedEvents.some((event) => event === run.event) && run.path.split("@", 1)[0] === `.github/workflows/${workflow}`;
}
async function artifactOf(client, source, run) {
  return (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_30__  .CD)(doing(source, `listing the artifacts of run ${run.id}`), async () => {
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
  if (artifact.size_in_bytes > maxBytes) throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_48__  .Mm(unusable(source, "is larger than 16 MiB"));
  const archive = await (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_30__  .CD)(doing(source, `downloading the artifact ${source.artifact}`), async () => {
    const { data } = await client.rest.actions.downloadArtifact({
      ...source.repository,
      artifact_id: artifact.id,
      archive_format: "zip"
    });
    return data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array();
  });
  if (archive.length > maxBytes) throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_48__  .Mm(unusable(source, "is larger than 16 MiB"));
  const digest = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_56__.createHash)("sha256").update(archive).digest("hex")}`;
  if (typeof artifact.digest === "string" && artifact.digest !== digest)
    throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_48__  .Mm(unusable(source, "is not what was uploaded (its digest differs)"));
  return archive;
}
function doing({ repository }, what) {
  return { repository: `${repository.owner}/${repository.repo}`, doing: what, permission: "actions: read" };
}
function missing({ artifact, workflow, defaultBranch }, runs) {
  const looked = runs === 0 ? `${workflow} has no run on ${defaultBranch} by schedule, push or dispatch` : `none of the last ${runs} runs of ${workflow} on ${defaultBranch} has it`;
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_48__  .CC)(
    "STATE_MISSING",
    `There is no recorded state ${artifact}: ${looked}.`,
    "Run the triage workflow on the default branch with guard-state: true and an upload of that file (docs/guard.md), or give the check a kubeconfig. Another file name goes into state-workflow."
  );
}
function unusable({ artifact }, why) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_48__  .CC)(
    "STATE_INVALID",
    `The artifact ${artifact} ${why}.`,
    "Run the triage workflow again; it must upload the file that the action recorded, and nothing else."
  );
}


var maxEntries = 20;
var maxBytes2 = 64 * 1024 * 1024;
function textFromZip(archive, name) {
  let entries = 0;
  let refused = "";
  try {
    const files = (0,fflate__WEBPACK_IMPORTED_MODULE_59__  .AO)(archive, {
      filter: (file) => {
        entries++;
        if (entries > maxEntries) refused = `it holds more than ${maxEntries} files`;
        if (file.name === name && file.originalSize > maxBytes2)
          refused = `${name} in it is larger than 64 MiB`;
        return refused === "" && file.name === name;
      }
    });
    const content = files[name];
    if (refused === "" && content !== void 0) return (0,fflate__WEBPACK_IMPORTED_MODULE_59__  .he)(content);
  } catch {
    throw invalid("it is no zip archive");
  }
  throw invalid(refused || `there is no ${name} in it`);
}
function invalid(why) {
  return new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_48__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_48__  .CC)(
      "STATE_INVALID",
      `The artifact with the recorded state cannot be used: ${why}.`,
      "Upload the file that the triage recorded (its output state-path), and nothing else."
    )
  );
}

var clockToleranceMs = 10 * 6e4;
async function liveStateFor(inputs, context, workspace) {
  if (hasCluster(inputs)) {
    const cluster = await (0,_chunk_VHL35E2C_js__WEBPACK_IMPORTED_MODULE_2__  .D)({
      ...inputs,
      confirmForecasts: false,
      workspaces: [workspace],
      mask: (secret) => _actions_core__WEBPACK_IMPORTED_MODULE_52__.setSecret(secret),
      warn: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_52__.warning((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_41__  .B)(message))
    });
    return { cluster, recorded: null };
  }
  const { apiUrl, owner, repo, defaultBranch } = context;
  const archive = await downloadState(
    { token: inputs.githubToken, apiUrl, log: _chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_1__  .Zx },
    {
      repository: { owner, repo },
      defaultBranch,
      artifact: inputs.stateArtifact,
      workflow: inputs.stateWorkflow
    }
  );
  const state = (0,_chunk_HRH7CCQR_js__WEBPACK_IMPORTED_MODULE_5__  .un)(textFromZip(archive, _chunk_HRH7CCQR_js__WEBPACK_IMPORTED_MODULE_5__  .Ed));
  const refused = refusal(state, inputs, Date.now());
  if (refused !== null) throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_48__  .Mm(refused);
  _actions_core__WEBPACK_IMPORTED_MODULE_52__.info((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_41__  .B)(`Judging by the state of ${state.takenAt}, recorded at commit ${state.commit}.`));
  return (0,_chunk_HRH7CCQR_js__WEBPACK_IMPORTED_MODULE_5__  .f9)(state);
}
function hasCluster({ kubeconfig, kubeconfigFile, snapshot }) {
  return kubeconfig + kubeconfigFile + snapshot !== "" || (0,node_fs__WEBPACK_IMPORTED_MODULE_58__.existsSync)(_chunk_VHL35E2C_js__WEBPACK_IMPORTED_MODULE_2__  .e);
}
function refusal({ takenAt, cluster }, { stateMaxAgeHours, clusterName, stateArtifact }, now) {
  const age = now - Date.parse(takenAt);
  const again = "Run the triage workflow on the default branch, then this check again.";
  if (age > stateMaxAgeHours * 36e5)
    return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_48__  .CC)(
      "STATE_OUTDATED",
      `The recorded state is of ${takenAt}, and no older than ${stateMaxAgeHours} hours is taken.`,
      `${again} Its schedule has to be shorter than state-max-age.`
    );
  if (age < -clockToleranceMs)
    return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_48__  .CC)("STATE_INVALID", `The recorded state is of ${takenAt}, which is in the future.`, again);
  if (clusterName !== "" && clusterName !== cluster.id)
    return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_48__  .CC)(
      "STATE_INVALID",
      `The recorded state ${stateArtifact} is of the cluster ${cluster.id.slice(0, 60)}, not of ${clusterName}.`,
      "Give each cluster an artifact name of its own, in both workflows."
    );
  return null;
}

async function runGuardAction(inputs, context, payload) {
  const workspace = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_51__.resolve)(workspace, inputs.path);
  const event = await guardEventOf(inputs, context, payload, path);
  const { cluster, recorded } = await liveStateFor(inputs, context, workspace);
  const { guard: judged, config } = await (0,_chunk_RNZI6XH3_js__WEBPACK_IMPORTED_MODULE_0__  .C1)(() => cluster, {
    path,
    configFile: inputs.configFile,
    apps: inputs.apps,
    repositoryUrls: [`${context.serverUrl}/${context.fullName}`, ...inputs.repositoryUrls],
    clusterName: inputs.clusterName,
    cacheFolder: inputs.cacheFolder,
    progress: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_52__.debug((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_41__  .B)(message)),
    merge: event.refs,
    scope: null,
    recorded
  });
  const { guard, problems } = await withAdoptingPulls(judged, event.number, inputs, context);
  (0,_chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_1__  .D1)(problems, "warning");
  await reportGuard(guard, inputs);
  await decide(guard, event, inputs, context, config.guard);
}
async function guardEventOf(inputs, context, payload, folder) {
  if (_chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_1__  .fQ.includes(context.eventName))
    return readGuardEvent(context.eventName, payload, context.sha, folder);
  const pulls = createPullRequests({ token: inputs.githubToken, log: _chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_1__  .Zx, ...context });
  return dispatchedEvent(await pulls.sides(Number(inputs.pullRequest)), context.defaultBranch, folder);
}
async function reportGuard(guard, inputs) {
  _actions_core__WEBPACK_IMPORTED_MODULE_52__.info((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_41__  .O)((0,_chunk_RNZI6XH3_js__WEBPACK_IMPORTED_MODULE_0__  .Vi)(guard, { width: 110 })));
  const folder = (0,_chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_1__  .sU)(inputs);
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_50__.mkdir)(folder, { recursive: true });
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_51__.join)(folder, "guard.json");
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_50__.writeFile)(path, (0,_chunk_RNZI6XH3_js__WEBPACK_IMPORTED_MODULE_0__  .E7)(guard));
  _actions_core__WEBPACK_IMPORTED_MODULE_52__.setOutput("guard-verdict", (0,_chunk_LJ4WCM7B_js__WEBPACK_IMPORTED_MODULE_57__  .Vj)(guard));
  _actions_core__WEBPACK_IMPORTED_MODULE_52__.setOutput("reversal-count", String(guard.reversals.length));
  _actions_core__WEBPACK_IMPORTED_MODULE_52__.setOutput("report-path", path);
}
async function decide(guard, event, inputs, context, settings) {
  const settled = await settleOnPullRequest(guard, event, inputs, context, settings);
  (0,_chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_1__  .D1)(settled.problems, "warning");
  const { overrideLabel } = settings;
  const { override } = settled;
  if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") !== "")
    await _actions_core__WEBPACK_IMPORTED_MODULE_52__.summary.addRaw((0,_chunk_RNZI6XH3_js__WEBPACK_IMPORTED_MODULE_0__  .$E)(guard, { overrideLabel, override }), true).write();
  const verdict = (0,_chunk_LJ4WCM7B_js__WEBPACK_IMPORTED_MODULE_57__  .Vj)(guard);
  const by = override.acceptance?.by ?? null;
  const isAccepted = by !== null;
  if (override.refused !== null)
    _actions_core__WEBPACK_IMPORTED_MODULE_52__.warning((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_41__  .B)(`The label ${overrideLabel} does not count: ${override.refused}.`));
  if (isAccepted) _actions_core__WEBPACK_IMPORTED_MODULE_52__.warning((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_41__  .B)(`${(0,_chunk_RNZI6XH3_js__WEBPACK_IMPORTED_MODULE_0__  .Ql)(guard)} Accepted by ${by} (${overrideLabel}).`));
  else annotate(guard);
  if (verdict === "block" && !isAccepted) _actions_core__WEBPACK_IMPORTED_MODULE_52__.setFailed((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_41__  .B)((0,_chunk_RNZI6XH3_js__WEBPACK_IMPORTED_MODULE_0__  .Ql)(guard)));
  const isOpen = verdict === "unknown" || isAccepted && guard.problems.length > 0;
  if (!isOpen) return;
  (0,_chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_1__  .D1)(guard.problems, settings.onUnknown === "fail" ? "error" : "warning");
  if (settings.onUnknown === "fail")
    _actions_core__WEBPACK_IMPORTED_MODULE_52__.setFailed("Not everything that this merge moves could be judged (guard.on-unknown: fail).");
}
function annotate(guard) {
  const { annotations, hidden } = guardAnnotations(guard);
  for (const { title, message, file, line } of annotations) {
    const place = file === null ? {} : { file, ...line === null ? {} : { startLine: line } };
    _actions_core__WEBPACK_IMPORTED_MODULE_52__.error(message, { title, ...place });
  }
  if (hidden > 0) _actions_core__WEBPACK_IMPORTED_MODULE_52__.info(`${hidden} more are in the summary.`);
}



  })

};
