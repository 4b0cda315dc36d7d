export const id = 2036;
export const ids = [2036];
export const modules = {

  2036:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  fileReports),
    b: () => (  isPreview)
  });
  var _chunk_X37Y26TL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2108);
  var _chunk_I37PU2W6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5936);
  var _chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1857);
  var _chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2492);
  var _chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4235);
  var _chunk_DQDEJHMA_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(505);
  var _chunk_Q2LJHIDH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5567);
  var _chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5777);
  var _chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(5343);
  var _chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4215);
  var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(598);
  var _chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6327);
  var _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8141);
  var _chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2703);
  var _chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4577);
  var _chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6475);
  var _chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7682);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5390);
  var _chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2382);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6350);
  var _chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8768);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9530);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5366);
  var node_crypto__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7598);
const require = (name) => process.getBuiltinModule(name);
























async function issuesBefore(triage, options, tracker) {
  const labelled = await tracker.issues(_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_4__  .RO);
  if (!(0,_chunk_X37Y26TL_js__WEBPACK_IMPORTED_MODULE_0__  .z)(triage, labelled, options).actions.some(isCreation)) return labelled;
  const all = await tracker.issues(null);
  const numbers = new Set(labelled.map(({ number }) => number));
  return [...labelled, ...all.filter(({ number }) => !numbers.has(number))];
}
async function performPlan(triage, actions, tracker, progress) {
  const performed = await (0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_4__  .y9)(actions, tracker, progress);
  if (!performed.done.some(isCreation)) return performed;
  try {
    const twins = (0,_chunk_X37Y26TL_js__WEBPACK_IMPORTED_MODULE_0__  .Xf)(triage, await tracker.issues(_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_4__  .RO));
    const { problems, done } = await (0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_4__  .y9)(twins.actions, tracker, progress);
    return {
      issues: new Map([...performed.issues, ...twins.kept.urls]),
      numbers: new Map([...performed.numbers, ...twins.kept.numbers]),
      problems: [...performed.problems, ...problems],
      done: [...performed.done, ...done]
    };
  } catch (error) {
    return { ...performed, problems: [...performed.problems, ...(0,_chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_7__  .G)(error)] };
  }
}
function isCreation({ type }) {
  return type === "create-issue";
}




var stamp = /\n\nDrift-triage: ([0-9a-f]{16})-([0-9a-f]{40})\s*$/;
function stamped({ message, tree, parents }, proposal, home = "") {
  const text = message.trim();
  return `${text}

Drift-triage: ${proposal}-${sealOf(text, tree, parents, proposal, home)}`;
}
function proposalOf({ message, tree, parents }, home = "") {
  const found = stamp.exec(message);
  if (found === null) return null;
  const [, proposal = "", seal] = found;
  return sealOf(message.slice(0, found.index), tree, parents, proposal, home) === seal ? proposal : null;
}
function sealOf(message, tree, parents, proposal, home) {
  const parts = JSON.stringify([proposal, tree, parents, message, ...home === "" ? [] : [home]]);
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_16__.createHash)("sha256").update(parts).digest("hex").slice(0, 40);
}

var once = { request: { retries: 0 } };
async function writeBranch(client, at, action, home) {
  const base = await readRef(client, at, action.base);
  if (base === null || action.judgedAt !== void 0 && action.judgedAt !== base) return "stale";
  const root = (await readCommit(client, at, base, home)).tree;
  const entries = await entriesOf(client, at, root, action.commits);
  if (entries === null) return "stale";
  const stamp2 = { proposal: action.proposal, home };
  let head = { sha: base, tree: root };
  for (const commit of action.commits) head = await writeCommit(client, at, head, commit, entries, stamp2);
  if (action.keeps !== void 0 && action.replaces !== null)
    head = await writeKeeping(client, at, head, { message: action.keeps, keeps: action.replaces }, stamp2);
  const moved = await moveRef(client, at, action, head.sha);
  return moved ? { sha: head.sha, proposal: action.proposal } : "moved";
}
async function deleteBranch(client, at, { branch, sha }) {
  const now = await readRef(client, at, branch);
  if (now === null) return true;
  if (now !== sha) return false;
  try {
    await client.rest.git.deleteRef({ ...at, ref: `heads/${branch}` });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
  return true;
}
async function readRef(client, at, branch) {
  const ref = `heads/${branch}`;
  const refs = await client.paginate(client.rest.git.listMatchingRefs, { ...at, ref });
  return refs.find((one) => one.ref === `refs/${ref}`)?.object.sha ?? null;
}
async function readCommit(client, at, sha, home) {
  const { data } = await client.rest.git.getCommit({ ...at, commit_sha: sha });
  const parts = {
    message: data.message,
    tree: data.tree.sha,
    parents: data.parents.map((parent) => parent.sha)
  };
  return { tree: parts.tree, proposal: proposalOf(parts, home) };
}
async function entriesOf(client, at, root, commits) {
  const readTree = treeReader(client, at);
  const modes =   new Map();
  for (const edit of commits.flatMap(({ edits }) => edits)) {
    if (modes.has(edit.file)) continue;
    const mode = await modeOf(readTree, root, edit);
    if (mode === null) return null;
    modes.set(edit.file, mode);
  }
  return modes;
}
function treeReader(client, at) {
  const known =   new Map();
  return async (sha) => {
    const found = known.get(sha);
    if (found !== void 0) return found;
    const { data } = await client.rest.git.getTree({ ...at, tree_sha: sha });
    known.set(sha, data.tree);
    return data.tree;
  };
}
async function modeOf(readTree, root, { file, before }) {
  const parts = file.split("/");
  const name = parts.pop() ?? "";
  if ([".git", ".github"].includes((parts[0] ?? name).toLowerCase())) return null;
  if ([...parts, name].some((part) => ["", ".", ".."].includes(part))) return null;
  let tree = root;
  for (const part of parts) {
    const folder = (await readTree(tree)).find(({ path, type }) => path === part && type === "tree");
    if (folder === void 0) return null;
    tree = folder.sha;
  }
  const entry = (await readTree(tree)).find(({ path }) => path === name);
  if (entry === void 0) return before === "" ? "100644" : null;
  const { mode, sha } = entry;
  return (mode === "100644" || mode === "100755") && sha === blobId(before) ? mode : null;
}
function blobId(text) {
  const bytes = Buffer.from(text, "utf8");
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_16__.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
async function writeCommit(client, at, head, { message, edits, pins }, modes, stamp2) {
  const tree = [];
  for (const { file, after: after2 } of edits) {
    const text = pins === true ? after2.replaceAll(_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .UB, head.sha) : after2;
    const content = Buffer.from(text, "utf8").toString("base64");
    const { data } = await client.rest.git.createBlob({ ...at, content, encoding: "base64" });
    const mode = modes.get(file) ?? "100644";
    tree.push({ path: file, mode, type: "blob", sha: data.sha });
  }
  const made = await client.rest.git.createTree({ ...at, base_tree: head.tree, tree });
  return createCommit(client, at, { message, tree: made.data.sha, parents: [head.sha] }, stamp2);
}
function writeKeeping(client, at, { sha, tree }, { message, keeps }, stamp2) {
  return createCommit(client, at, { message, tree, parents: [sha, keeps] }, stamp2);
}
async function createCommit(client, at, parts, { proposal, home }) {
  const { tree, parents } = parts;
  const message = stamped(parts, proposal, home);
  const { data } = await client.rest.git.createCommit({ ...at, message, tree, parents: [...parents] });
  return { sha: data.sha, tree };
}
async function moveRef(client, at, { branch, replaces }, sha) {
  if (replaces === null) return createRef(client, at, branch, sha);
  if (await readRef(client, at, branch) !== replaces) return false;
  await client.rest.git.updateRef({ ...at, ref: `heads/${branch}`, sha, force: true });
  return true;
}
async function createRef(client, at, branch, sha) {
  try {
    await client.rest.git.createRef({ ...at, ref: `refs/heads/${branch}`, sha, ...once });
    return true;
  } catch (error) {
    const now = await readRef(client, at, branch);
    if (now === null) throw error;
    return now === sha;
  }
}
var isGone = (error) => (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_3__  .c2)(error) === 404 || (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_3__  .c2)(error) === 422 && /reference does not exist/i.test(error instanceof Error ? error.message : "");

var maxSubject = 72;
var maxCommits = 30;
function commitsOf(writeBack) {
  const { pin, application } = writeBack;
  if (pin === void 0) return changesOf(writeBack);
  const message = (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .ZX)(writeBack) ? repinMessage(application, pin) : pinMessage(application, pin);
  return [...changesOf(writeBack), { message, edits: [pin.edit], pins: true }];
}
function changesOf(writeBack) {
  const { application, steps } = writeBack;
  const edits = (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .C_)(writeBack);
  const commits = steps.flatMap((step) => {
    const own = step.edits.filter(({ before, after: after2 }) => before !== after2);
    return own.length === 0 ? [] : [{ message: messageOf(step), edits: own }];
  });
  if (commits.length <= maxCommits) return commits;
  return [{ message: `${commitText(application, 40)}: take over ${commits.length} live changes`, edits }];
}
var pinLine = /^Pin: (\S+)$/m;
function pinFileIn(message) {
  const [, file] = pinLine.exec(message) ?? [];
  try {
    return file === void 0 ? null : decodeURIComponent(file);
  } catch {
    return null;
  }
}
function pinLineOf({ edit }) {
  return `Pin: ${edit.file.split("/").map(encodeURIComponent).join("/")}`;
}
function pinMessage(application, pin) {
  const app = commitText(application, 40);
  return [
    (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_17__  .$)(`${app}: follow the commit with these values`, maxSubject),
    "",
    `It followed ${commitText(pin.from)}, which has none of them, and renders to the same but for them.`,
    "",
    pinLineOf(pin)
  ].join("\n");
}
function repinMessage(application, pin) {
  return [
    (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_17__  .$)(`${commitText(application, 40)}: follow a commit that stays`, maxSubject),
    "",
    `It followed ${commitText(pin.from)}, which only the branch of a merged pull request holds. This one renders to the very same.`,
    "",
    pinLineOf(pin)
  ].join("\n");
}
function keepingMessage(application) {
  return [
    (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_17__  .$)(`${commitText(application, 40)}: keep the commit that is followed today`, maxSubject),
    "",
    "It changes nothing: no other branch holds that commit, and without one no clone would have it."
  ].join("\n");
}
function messageOf({ finding, ignores, leavesOut: leavesOut2 }) {
  if (leavesOut2 !== void 0) return leavingMessage(finding, leavesOut2);
  if (ignores !== void 0) return ignoringMessage(finding, ignores);
  return [
    subjectOf(finding),
    "",
    (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .gF)((0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_12__  .$S)(finding, presenceIn(finding)), plain),
    ...finding.change === null ? [] : [sinceOf(finding)],
    `Without this commit a sync ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .xn)(finding)}.`
  ].join("\n");
}
function presenceIn({ change }) {
  return change === null ? "cluster-only" : "both";
}
function leavingMessage(finding, owner) {
  const app = commitText(finding.application, 40);
  return [
    (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_17__  .$)(`${app}: leave ${commitText(lastPart((0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_14__  .LF)(finding)), 80)} to ${owner}`, maxSubject),
    "",
    (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .gF)((0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_12__  .$S)(finding, "both"), plain),
    `With Git silent, the sync of this commit leaves the value as it is. Before it, a sync ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .xn)(finding)}.`
  ].join("\n");
}
function ignoringMessage(finding, { who, how }) {
  const app = commitText(finding.application, 40);
  const what = finding.change === null ? (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_18__  .TD)(finding.resource) : lastPart((0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_14__  .LF)(finding));
  return [
    (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_17__  .$)(`${app}: let ${who} ignore ${commitText(what, 80)}`, maxSubject),
    "",
    (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .gF)((0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_12__  .$S)(finding, "both"), plain),
    `Nobody has to act on that (${finding.category}). The rule is ${commitText(how)}.`
  ].join("\n");
}
function subjectOf(finding) {
  const { change, application, resource } = finding;
  if (change === null)
    return (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_17__  .$)(`${commitText(application, 40)}: add ${commitText((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_18__  .TD)(resource))}`, maxSubject);
  const value = change.type === "removed" ? "" : ` to ${(0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_19__  .K0)(change)}`;
  const verb = change.type === "removed" ? "remove" : "set";
  const app = commitText(application, 40);
  const long = `${app}: ${verb} ${commitText((0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_14__  .LF)(finding), 200)}${commitText(value, 80)}`;
  if (long.length <= maxSubject) return long;
  const short = `${app}: ${verb} ${commitText(lastPart((0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_14__  .LF)(finding)), 80)}${commitText(value, 80)}`;
  return short.length <= maxSubject ? short : (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_17__  .$)(`${app}: take over ${commitText((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_18__  .TD)(resource))}`, maxSubject);
}
function lastPart(path) {
  return /[^.\]]+$|\[[^[]*\]$/.exec(path)?.[0] ?? path;
}
function sinceOf({ manager }) {
  if (manager === null) return "The cluster keeps no record of who wrote it.";
  const time = manager.time === null ? ", at a time that it does not record" : ` on or before ${(0,_chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_20__  .Vc)(manager.time)}`;
  return `Written by field manager ${commitText((0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .dT)(manager))}${commitText(time)}.`;
}
var plain = { code: (text) => commitText(text), prose: (text) => commitText(text) };
function commitText(text, max = 300) {
  return (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_17__  .$)((0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_17__  .R)(text), max).replace(/[@]/g, "(at)").replace(/#(?=\d)/g, "no. ").replace(/\bGH-(?=\d)/gi, "GH ").replace(/\[(?=[^\]="]*\b(skip|no|ci|actions)\b)/gi, "(").replace(/NO_CI/gi, "NO CI");
}

async function keptFor(client, at, { sha, base }, followed) {
  const found = await baseOf(client, at, base);
  if (found === null) return null;
  const { into, tip } = found;
  const { commits, files: files2 } = await onlyOn(client, at, tip, sha);
  for (const file of files2) {
    const text = await readText(client, at, tip, file);
    const commit2 = commits.find((one) => text?.includes(one));
    if (commit2 !== void 0) return { commit: commit2, base: into, file };
  }
  const commit = commits.find((one) => followed.has(one));
  return commit === void 0 ? null : { commit, base: into, file: null };
}
async function baseOf(client, at, base) {
  const tip = base === null ? null : await readRef(client, at, base);
  if (base !== null && tip !== null) return { into: base, tip };
  const { data } = await client.rest.repos.get(at);
  const into = data.default_branch;
  const last = await readRef(client, at, into);
  return last === null ? null : { into, tip: last };
}
async function onlyOn(client, at, base, head) {
  const found = [];
  for (let page = 1, whole = false; !whole; page += 1) {
    const { data } = await client.rest.repos.compareCommits({ ...at, base, head, per_page: 100, page });
    found.push(...data.commits.map(({ sha, commit }) => ({ sha, message: commit.message })));
    whole = data.commits.length === 0 || found.length >= data.ahead_by;
  }
  return {
    commits: found.map(({ sha }) => sha),
    files: new Set(found.flatMap(({ message }) => pinFileIn(message) ?? []))
  };
}
async function readText(client, at, ref, path) {
  try {
    const { data } = await client.rest.repos.getContent({ ...at, path, ref });
    if (Array.isArray(data) || !("content" in data)) return null;
    return Buffer.from(data.content, "base64").toString("utf8");
  } catch (error) {
    if ((0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_3__  .c2)(error) === 404) return null;
    throw error;
  }
}

function createPullRequestHost(options) {
  const { owner, repo, home = "" } = options;
  const fullName = `${owner}/${repo}`;
  const at = { owner, repo };
  const client = (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_3__  .UU)(options);
  const pace = options.pace ?? _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_8__  .bX;
  let login = null;
  const self = () => login ??= (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_3__  .B7)(client, fullName);
  const writer = (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_2__  .fz)(client, at, self, pace);
  return {
    async situation({ revisions, proposing, standing }) {
      const author = await self();
      const what = {
        repository: fullName,
        doing: "reading branches and pull requests",
        permission: "contents: read` and `pull-requests: read"
      };
      return (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_3__  .CD)(what, async () => {
        const { data } = await client.rest.repos.get(at);
        const branches = await readBranches(client, at, standing, home);
        const pulls =   new Map();
        for (const branch of   new Set([...proposing, ...branches.keys()]))
          pulls.set(branch, await (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_2__  .bK)(client, at, branch));
        const bases = await readBases(client, at, revisions, data.default_branch);
        const kept =   new Map();
        return { self: author, page: data.html_url, bases, branches, pulls, mayOpen: true, kept };
      });
    },
    async kept(branches, followed) {
      const what = { repository: fullName, doing: "comparing branches", permission: "contents: read" };
      return (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_3__  .CD)(what, async () => {
        const kept =   new Map();
        for (const one of branches) {
          const found = await keptFor(client, at, one, followed);
          if (found !== null) kept.set(one.branch, found);
        }
        return kept;
      });
    },
    perform: (action) => (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_3__  .CD)({ repository: fullName, ...describe2(action) }, () => perform2(client, at, home, writer, action))
  };
}
function describe2(action) {
  const { application } = action;
  switch (action.type) {
    case "write-branch":
      return { doing: `writing branch ${action.branch}`, permission: "contents: write", application };
    case "delete-branch":
      return { doing: `deleting branch ${action.branch}`, permission: "contents: write", application };
    case "open-pull-request":
      return { doing: "opening its pull request", permission: "pull-requests: write", application };
    case "update-pull-request":
      return { doing: `updating #${action.number}`, permission: "pull-requests: write", application };
    case "enable-auto-merge":
      return {
        doing: `turning on auto-merge of #${action.number}`,
        permission: "contents: write` and `pull-requests: write",
        application
      };
    case "request-reviewers":
      return {
        doing: `asking for reviews of #${action.number}`,
        permission: "pull-requests: write",
        application
      };
  }
}
async function perform2(client, at, home, writer, action) {
  switch (action.type) {
    case "write-branch":
      return branchResult(await writeBranch(client, at, action, home), action);
    case "delete-branch":
      return await deleteBranch(client, at, action) ? { type: "done" } : movedOn(action.branch);
    case "open-pull-request":
      return writer.open(action);
    case "update-pull-request":
      return writer.update(action);
    case "request-reviewers":
      return writer.request(action);
    case "enable-auto-merge":
      return writer.autoMerge(action);
  }
}
async function readBranches(client, at, wanted, home) {
  const refs = await client.paginate(client.rest.git.listMatchingRefs, {
    ...at,
    ref: `heads/${_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .$j}`
  });
  const branches =   new Map();
  for (const { ref, object } of refs) {
    const name = ref.replace(/^refs\/heads\//, "");
    if (wanted !== null && !wanted.includes(name)) continue;
    const { proposal } = await readCommit(client, at, object.sha, home);
    branches.set(name, { sha: object.sha, proposal });
  }
  return branches;
}
async function readBases(client, at, revisions, defaultBranch) {
  const bases =   new Map();
  for (const revision of new Set(revisions)) {
    const name = revision === "" || revision === "HEAD" ? defaultBranch : revision.replace(/^refs\/heads\//, "");
    bases.set(revision, await readRef(client, at, name) === null ? null : name);
  }
  return bases;
}
function branchResult(written, { branch, base }) {
  if (written === "moved") return movedOn(branch);
  if (written !== "stale") return { type: "branch", branch: written };
  return {
    type: "left",
    reason: `${base} on GitHub does not hold the files that were judged; the next run looks again`
  };
}
var movedOn = (branch) => ({
  type: "left",
  reason: `somebody has just written to ${branch}; the next run looks again`
});

function branchesAtRisk(actions, { pulls }) {
  return actions.flatMap((action) => {
    const isWrite = action.type === "write-branch";
    if (!isWrite && action.type !== "delete-branch") return [];
    const sha = isWrite ? action.replaces : action.sha;
    const base = pulls.get(action.branch)?.[0]?.base ?? (isWrite ? action.base : null);
    return sha === null ? [] : [{ branch: action.branch, sha, base }];
  });
}
function followedCommits({ applications }) {
  const revisions = applications.flatMap(
    ({ application }) => application.sources.map(({ revision }) => revision)
  );
  return new Set(revisions.filter((revision) => /^[0-9a-f]{40}$/.test(revision)));
}
function keptText(branch, { commit, base, file }) {
  const [short, into] = [(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .SS)(commit.slice(0, 7)), (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .SS)(base)];
  if (file === null)
    return `The branch ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .SS)(branch)} stays until the cluster no longer follows its commit ${short}, which ${into} does not hold.`;
  return `The branch ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .SS)(branch)} stays: ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .SS)(file)} on ${into} names its commit ${short}, which ${into} does not hold (a squash or a rebase makes another), and without a branch no clone has it. Have that file name a commit of ${into} with the same content, or a tag that you make of ${short}; the branch goes once nothing names it.`;
}
function tellKept(application, branch, kept, { pulls, self }) {
  const [last] = pulls.get(branch) ?? [];
  const state = last?.state === "merged" && last.author === self ? stateOf(last) : null;
  if (last === void 0 || state === null || state.kept === true || kept.file === null) return [];
  const about = { application, number: last.number };
  const body = (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_2__  .c2)(last.body, { ...state, kept: true }, (0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_11__  .Gr)(last.body)?.content ?? "");
  return [
    { type: "update-pull-request", ...about, body },
    { type: "comment-issue", ...about, body: keptText(branch, kept) }
  ];
}
function stateOf(pull) {
  return (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_2__  .UE)(pull)?.state ?? null;
}

function pinnedReason(revision, { controller, origin }, kept) {
  const is = `the application follows ${revision}, which is no branch of this repository`;
  const why = kept === void 0 ? is : `${is}, and is not moved from there: ${kept.reason}`;
  if (kept?.ahead === true) return why;
  const field = controller === "flux" ? "the ref of its source" : "its targetRevision";
  const where = controller === "flux" || origin === null ? "" : ` in ${origin.file}`;
  return `${why}. By hand: make the change on the branch that it was made from, then a new one of it, and set ${field}${where} to that, unless it is a range that takes it up by itself`;
}

function effectOf(dangers) {
  return dangers.length === 0 ? "Merging it changes nothing that runs." : "What it writes is what runs; the sync that follows a merge does more, see \u201CBefore merging\u201D.";
}
function beforeMerging({ pin }, dangers) {
  const minded = (pin?.mind ?? []).map((one) => `- ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .mG)(one)}`);
  const parts = [...minded.length === 0 ? [] : [minded.join("\n")], ...dangers];
  return parts.length === 0 ? [] : [`### Before merging

${parts.join("\n\n")}`];
}
function hazards({ triage, writeBack, isBase }, room) {
  const taken = new Set(writeBack.findings.map(({ fingerprint }) => fingerprint));
  const beside = new Set(
    triage.applications.filter(
      ({ name, application }) => (
        name === writeBack.application || application.sources.some(
          (source) => (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .NL)(source, writeBack.repository) && isBase(source.revision)
        )
      )
    ).map(({ name }) => name)
  );
  const lost = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_14__  .Np)(triage.findings).filter(
    (finding) => beside.has(finding.application) && !taken.has(finding.fingerprint) && isUndoneByMerge(finding, writeBack.application)
  );
  if (lost.length === 0) return [];
  const lines = lost.map((finding) => `- ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .mG)(finding.application)}: ${placeText(finding)}`);
  const more = (left) => `- ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .LS)(left, "further one")} not shown here`;
  const head = "Merging this is a commit on the branch, and the sync that follows it would undo these live changes, which are not part of it. Bring them in with the same merge (where they have a pull request of their own, merge its branch into this one), or pause the automated sync of their applications until they are in:";
  return [`${head}

${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .RV)(lines, room, more).join("\n")}`];
}
function isUndoneByMerge(finding, edited) {
  const { application, category, direction, accepted, forecast, change } = finding;
  const byEdit = forecast.when === "next-upgrade" || forecast.when === "once-resolved";
  const comes = forecast.when === "next-commit" || byEdit && application === edited;
  if (!comes || accepted !== void 0) return false;
  if (category === "extra" && direction === "update-git") return forecast.effect === "deletes";
  const byHand = category === "manual-change" || category === "conflict" || category === "unknown";
  const undone = ["reverts", "deletes", "recreates"].includes(forecast.effect);
  return byHand && undone && change !== null;
}
function placeText(finding) {
  const name = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .mG)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_18__  .TD)(finding.resource));
  return finding.change === null ? name : `${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .SS)((0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_14__  .LF)(finding))} of ${name}`;
}

var share = { table: 0.35, asks: 0.1, hazards: 0.1, files: 0.1, left: 0.1, why: 0.2 };
function pullContent(input) {
  const { writeBack, issue } = input;
  const room = (part) => Math.floor(input.budget * share[part]);
  const ignoring = writeBack.steps.filter(({ ignores }) => ignores !== void 0);
  const ignored = new Set(ignoring.map(({ finding }) => finding.fingerprint));
  const findings = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_14__  .Np)(writeBack.findings.filter(({ fingerprint }) => !ignored.has(fingerprint)));
  const dangers = hazards(input, room("hazards"));
  const intro = repinIntro(writeBack, dangers) ?? leavingIntro(writeBack) ?? introOf(findings, ignoring, dangers);
  return [
    `${intro}${issue === null ? "" : ` The whole story is in ${issueText(issue, input.home)}.`}`,
    ...input.held ? [heldText] : [],
    ...findings.length === 0 ? [] : [table(findings, room("table") / (ignoring.length === 0 ? 1 : 2))],
    ...ignoredPart(ignoring, room("table") / 2),
    ...beforeMerging(writeBack, dangers),
    ...asks(findings, room("asks")),
    files(input, room("files")),
    ...pinPart(writeBack),
    ...leftOut(input, room("left")),
    ...whyPart(writeBack, room("why")),
    ...findings.length === 0 ? [] : [isLeaving(writeBack) ? leavingProofs : proofs],
    ...ignoring.length === 0 ? [] : [ignoreProofs],
    ...(0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .ZX)(writeBack) ? [repinProofs] : [],
    footer
  ].join("\n\n");
}
function issueText(issue, home) {
  if (home === void 0) return `#${issue}`;
  const name = `${home.name}#${issue}`;
  return (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .nf)(name, `${home.page}/issues/${issue}`) ?? name;
}
function closedContent(reason) {
  return `**Closed:** ${reason}

${footer}`;
}
var heldText = "**This branch holds commits that are not ours, so it is left as it is.** What the table says may be newer than what the branch does. To have it written anew, close this pull request and delete its branch.";
var proofs = "Checked before it was proposed: the edited files render to exactly these values and to nothing else that is new, in this application and in every other; and judged against the same cluster, no other difference comes up and no sync does anything else than before.";
var ignoreProofs = "Each rule was checked before it was proposed: judged again with it, this one difference is hidden and left alone, nothing else is hidden, and no sync does anything else than before. Server-side diff is proposed only where a sync would leave what differs as it is.";
var leavingProofs = "Checked before it was proposed: without the line the files render to everything else as before, in this application and in every other; and judged against the same cluster, the autoscaler owns the count, so the sync of the merge leaves it. A sync in between takes the count for its own until the autoscaler sets it again: what is proposed is checked anew with each run.";
var repinProofs = "Checked before it was proposed: from that commit the application, and whatever else of this run moves with it, renders to exactly what it renders to today.";
function whyPart({ findings }, room) {
  if (findings.length === 0) return [];
  return [(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .zH)("Why we think so", (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .Uj)((0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_14__  .Np)(findings), _chunk_X37Y26TL_js__WEBPACK_IMPORTED_MODULE_0__  .zM, room, moreFindings).join("\n"))];
}
function repinIntro(writeBack, dangers) {
  const { pin } = writeBack;
  if (pin === void 0 || !(0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .ZX)(writeBack)) return null;
  return `The application follows ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .SS)(pin.from)}, which only the branch of a merged pull request holds: it was squashed or rebased, which makes other commits. With this the application follows a commit that stays. ${effectOf(dangers)}`;
}
function isLeaving({ steps }) {
  return steps.some(({ leavesOut: leavesOut2 }) => leavesOut2 !== void 0);
}
function leavingIntro(writeBack) {
  const [step] = writeBack.steps;
  if (!isLeaving(writeBack) || step === void 0) return null;
  return `This takes ${placeText(step.finding)} out of Git, which an autoscaler sets. Merging it leaves the count that runs.`;
}
function introOf(findings, steps, dangers) {
  const ignored = steps.length;
  const ignoring = `${whoOf(steps)} is told to ignore ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .LS)(ignored, "difference")} that ${ignored === 1 ? "asks" : "ask"} nothing of anybody.`;
  if (findings.length === 0) return `With this ${ignoring} ${effectOf(dangers)}`;
  const brought = `This brings ${whatOf(findings)}. ${effectOf(dangers)}`;
  return ignored === 0 ? brought : `${brought} ${ignoring}`;
}
function whatOf(findings) {
  const objects = findings.filter(({ change }) => change === null).length;
  const values = findings.length - objects;
  const changed = `into Git that ${values === 1 ? "was" : "were"} changed by hand in the cluster`;
  if (objects === 0) return `${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .LS)(values, "value")} ${changed}`;
  const missing = `${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .LS)(objects, "object")} into Git that only the cluster has`;
  return values === 0 ? missing : `${missing}, and ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .LS)(values, "value")} ${changed.slice(9)}`;
}
function ignoredPart(steps, room) {
  const lines = steps.map(({ finding, ignores }) => {
    const place = finding.change === null ? "" : `${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .SS)((0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_14__  .LF)(finding))} of `;
    return `- ${place}${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .mG)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_18__  .TD)(finding.resource))}, by ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .SS)(ignores?.how ?? "")}: ${finding.category}`;
  });
  const more = (left) => `- ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .LS)(left, "further one")} not shown here`;
  return lines.length === 0 ? [] : [`### What ${whoOf(steps)} is told to ignore

${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .RV)(lines, room - 60, more).join("\n")}`];
}
function whoOf([first]) {
  return first?.ignores?.who ?? "";
}
var footer = "<sub>drift-triage keeps this text and the branch up to date until you commit to it, and closes both when the difference is gone. Close it to decline: it comes back only when the difference changes.</sub>";
var moreFindings = (left) => `
${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .LS)(left, "further finding")} not shown here.`;
function table(findings, room) {
  const rows = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .Uj)(
    findings,
    (finding) => (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_9__  .ex)(finding, finding.change === null ? "cluster-only" : "both", null),
    room,
    moreFindings
  );
  return [..._chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_9__  .uc, ...rows].join("\n");
}
function asks(findings, room) {
  const lines = findings.filter(({ direction }) => direction === "follow-up").map(
    (finding) => `- ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .SS)((0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_14__  .LF)(finding))} of ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .mG)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_18__  .TD)(finding.resource))}: ${asked(finding)}`
  );
  const more = (left) => `- ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .LS)(left, "further question")} not shown here`;
  return lines.length === 0 ? [] : [`### To be asked first

${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .RV)(lines, room, more).join("\n")}`];
}
function asked(finding) {
  const former = (0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_12__  .TV)(finding);
  if (former === null) return "is it still needed? Merging keeps it for good.";
  return `was it meant to go back? ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .mG)(former.text)} If it was an old copy, close this and sync.`;
}
function files({ writeBack, links }, room) {
  const places = new Map(
    writeBack.findings.flatMap(({ source }) => source === null ? [] : [[source.file, source]])
  );
  const lines = writeBack.edits.map(({ file }) => {
    const place = places.get(file);
    return `- ${place === void 0 ? (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .SS)(file) : (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_9__  .rI)(place, links)}`;
  });
  const more = (left) => `- ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .LS)(left, "further file")} not shown here`;
  return `### Files

${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .RV)(lines, room, more).join("\n")}`;
}
function pinPart(writeBack) {
  const { pin } = writeBack;
  if (pin === void 0) return [];
  const { from, field, edit } = pin;
  const sets = `sets ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .SS)(field)} in ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .SS)(edit.file)} to the commit before it`;
  const text = (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .ZX)(writeBack) ? `One commit ${sets}, which is one of the branch that this goes into.` : `The application follows ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .SS)(from)}, which has none of this. The commit after the changes ${sets}, which renders to the same as ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .SS)(from)} but for what stands above.`;
  const how = (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .C_)(writeBack).length === 0 ? anyMerge : mergeCommit;
  return [`### The revision that it follows

${text}

${how}`];
}
var mergeCommit = "**Merge it with a merge commit:** a squash or a rebase makes another commit of it, and the one that is named here would be on this branch alone, which then has to stay. Where only those are allowed, name a tag of what was merged instead.";
var anyMerge = "That commit is there already: merge this in whatever way.";
function leftOut({ writeBack: { notWrittenBack }, links }, room) {
  if (notWrittenBack.length === 0) return [];
  const lines = notWrittenBack.map(({ finding, reason }) => {
    const at = finding.source === null ? "" : ` (${(0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_9__  .rI)(finding.source, links)})`;
    return `- ${placeText(finding)}${at}: ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .mG)(reason)}`;
  });
  const more = (left) => `- ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .LS)(left, "further one")} not shown here`;
  return [`### Left out

${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .RV)(lines, room, more).join("\n")}`];
}

var emptyNote = {
  pull: null,
  declined: null,
  compareUrl: null,
  reason: "",
  leftOut: [],
  complete: false
};
function openPull({ pulls }, branch) {
  return pulls.get(branch)?.find(({ state }) => state === "open") ?? null;
}
function linkOf(situation, branch) {
  const open = openPull(situation, branch);
  return open === null ? null : { ...emptyNote, pull: { number: open.number, url: open.url } };
}
function withdrawPull({ situation, branch, app, home, application = app?.name ?? "" }, reason, left) {
  const open = openPull(situation, branch);
  const note = reason === null ? linkOf(situation, branch) : { ...emptyNote, ...linkOf(situation, branch), reason, leftOut: leftOutOf(left) };
  const at = situation.branches.get(branch) ?? null;
  const ours = at !== null && at.proposal !== null;
  const kept = situation.kept.get(branch);
  const remove = ours && kept === void 0 ? [{ type: "delete-branch", application, branch, sha: at.sha }] : [];
  if (open === null && kept !== void 0)
    return {
      actions: tellKept(application, branch, kept, situation),
      note: { ...emptyNote, ...note, kept: keptText(branch, kept) }
    };
  if (open === null) return { actions: remove, note };
  const isOwn = open.author === situation.self && !(0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_2__  .op)(open, home);
  const parsed = isOwn ? (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_2__  .UE)(open) : null;
  if (parsed === null || parsed.state.closed) return { actions: [], note };
  const gone = parsed.state.findings.length === 0 ? repinGoneText : goneText;
  const why = reason === null ? gone : `${reason}.`;
  const about = { application, number: open.number };
  if (!ours) {
    if (parsed.state.held) return { actions: [], note };
    const body2 = (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_2__  .c2)(open.body, { ...parsed.state, held: true }, `${why}

${heldText}`);
    return {
      actions: [
        { type: "update-pull-request", ...about, body: body2 },
        {
          type: "comment-issue",
          ...about,
          body: `${why} It stays open, as its branch holds commits that are not ours.`
        }
      ],
      note
    };
  }
  const body = (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_2__  .c2)(open.body, { ...parsed.state, closed: true }, closedContent(why));
  return {
    actions: [
      { type: "update-pull-request", ...about, body, close: true },
      { type: "comment-issue", ...about, body: `Closed: ${why}` },
      ...remove
    ],
    note: note === null ? null : { ...note, pull: null }
  };
}
var goneText = "nothing is left of the differences that this would bring into Git.";
var repinGoneText = "it needs no other commit any more, or the branch no longer holds the very same for it.";
function leftOutOf(left) {
  return left.map(({ finding, reason }) => ({
    subject: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_18__  .TD)(finding.resource),
    field: (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_14__  .LF)(finding),
    reason
  }));
}

var maxFingerprints = 1e3;
var maxReviewers = 15;
function proposePull(context, writeBack, base) {
  const { situation, branch } = context;
  const at = situation.branches.get(branch) ?? null;
  const proposal = (0,_chunk_Q2LJHIDH_js__WEBPACK_IMPORTED_MODULE_5__  .ji)(writeBack, base);
  const note = noteOf(context, writeBack);
  const open = openPull(situation, branch);
  const refused = open === null ? refusal(context, writeBack, proposal) : null;
  if (refused !== null) return { actions: [], note: { ...note, ...refused } };
  if (at !== null && at.proposal === null && open === null)
    return {
      actions: [],
      note: { ...note, reason: `the branch ${branch} holds commits that are not ours`, complete: false }
    };
  const held = at !== null && at.proposal === null;
  const write = held || at?.proposal === proposal ? [] : [writeBranch2(context, writeBack, base, proposal, at)];
  const wanted = { ...context, writeBack, base, proposal, held };
  if (open !== null) {
    const refreshed = open.author === situation.self ? refresh(wanted, open) : [];
    return {
      actions: (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_2__  .op)(open, context.home) ? [] : [...write, ...refreshed],
      note: { ...note, pull: { number: open.number, url: open.url } }
    };
  }
  if (!situation.mayOpen)
    return {
      actions: write,
      note: { ...note, compareUrl: `${situation.page}/compare/${escape(base)}...${branch}`, complete: false }
    };
  return { actions: [...write, openAction(wanted)], note };
}
var escape = (name) => name.split("/").map(encodeURIComponent).join("/");
function refusal({ situation, branch }, writeBack, proposal) {
  const last = (situation.pulls.get(branch) ?? []).find(
    (pull) => pull.author === situation.self || pull.author.endsWith("[bot]") && (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_2__  .UE)(pull) !== null
  );
  const state = last === void 0 ? null : (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_2__  .UE)(last)?.state ?? null;
  if (last === void 0 || state === null || state.closed) return null;
  const { number } = last;
  const own = fingerprints(writeBack);
  const isSame = own.length > 0 || state.findings.length === 0;
  if (last.state === "closed" && isSame && own.every((one) => state.findings.includes(one)))
    return { declined: { number, merged: false } };
  if (last.state === "merged" && state.proposal === proposal)
    return { declined: { number, merged: true }, complete: false };
  return null;
}
function noteOf({ triage, app }, writeBack) {
  const { findings, notWrittenBack } = writeBack;
  const taken = new Set(findings.map(({ fingerprint }) => fingerprint));
  const who = ignoringOnly(writeBack);
  const rest = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_14__  .WX)(triage, app.name).filter((finding) => !taken.has(finding.fingerprint));
  return {
    ...emptyNote,
    ...who === null ? {} : { ignoring: who },
    ...leavesOut(writeBack) ? { leavesOut: true } : {},
    ...(0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .ZX)(writeBack) ? { repins: true } : {},
    leftOut: leftOutOf(notWrittenBack),
    complete: rest.every((finding) => (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_14__  .rM)(finding))
  };
}
function writeBranch2({ app, branch, situation }, writeBack, base, proposal, at) {
  return {
    type: "write-branch",
    application: app.name,
    ...{ branch, base, proposal },
    replaces: at?.sha ?? null,
    commits: commitsOf(writeBack),
    ...situation.kept.has(branch) ? { keeps: keepingMessage(app.name) } : {},
    ...writeBack.pin === void 0 ? {} : { judgedAt: writeBack.commit }
  };
}
function openAction(wanted) {
  const { app, branch, base, settings, writeBack } = wanted;
  const title = titleOf(wanted);
  const state = freshState(wanted, title);
  return {
    type: "open-pull-request",
    application: app.name,
    ...{ branch, base, title },
    body: (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_2__  .c2)("", state, contentOf(wanted, state, 0)),
    draft: settings.draft === "always" || settings.draft === "follow-up" && asksFirst(writeBack.findings)
  };
}
function refresh(wanted, open) {
  const { app, situation, held } = wanted;
  const parsed = (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_2__  .UE)(open);
  const before = parsed?.state ?? { ...freshState(wanted, open.title), asked: true };
  const title = titleOf(wanted);
  const retitle = before.title === open.title && title !== open.title;
  const reviewers = before.asked ? [] : reviewersOf(wanted);
  const merging = mergeMethod(wanted, before);
  const outdated = held && before.proposal !== wanted.proposal;
  const state = {
    ...freshState(wanted, retitle ? title : before.title),
    ...held ? { proposal: before.proposal, findings: before.findings } : {},
    held: outdated,
    asked: true,
    ...before.merging === true ? { merging: true } : {},
    closed: false
  };
  const about = { application: app.name, number: open.number };
  const bodyOf = (one) => (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_2__  .c2)(open.body, one, contentOf(wanted, one, parsed?.around ?? 0));
  const body = bodyOf(state);
  const texts = {
    ...retitle ? { title } : {},
    ...(0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_11__  .NZ)(open.body, body) ? {} : { body },
    ...open.base === wanted.base || held ? {} : { base: wanted.base }
  };
  const labels = (0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_4__  .O9)(open.labels, labelsOf(wanted.writeBack), [_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_4__  .XT]);
  const others = reviewers.filter((name) => name.toLowerCase() !== `@${situation.self}`.toLowerCase());
  return [
    ...labels.addLabels.length + labels.removeLabels.length === 0 ? [] : [{ type: "update-issue", ...about, ...labels }],
    ...others.length === 0 ? [] : [{ type: "request-reviewers", ...about, reviewers: others }],
    ...Object.keys(texts).length === 0 ? [] : [{ type: "update-pull-request", ...about, ...texts }],
    ...outdated && !before.held ? [{ type: "comment-issue", ...about, body: heldText }] : [],
    ...merging === null ? [] : [
      { type: "enable-auto-merge", ...about, method: merging },
      { type: "update-pull-request", ...about, body: bodyOf({ ...state, merging: true }) }
    ]
  ];
}
function mergeMethod({ settings, writeBack, held }, { merging }) {
  const { autoMerge } = settings;
  const isOurs2 = writeBack.pin !== void 0 && (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .C_)(writeBack).length > 0;
  const isKept = !isOurs2 || autoMerge === "merge";
  const mayBe = autoMerge !== "never" && settings.draft !== "always" && isKept;
  const isAsked = merging === true || held || asksFirst(writeBack.findings);
  return mayBe && !isAsked ? autoMerge : null;
}
function freshState(wanted, title) {
  return {
    ...(0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_9__  .Fg)(wanted.triage, wanted.app.name),
    ...wanted.home === void 0 ? {} : { home: wanted.home.name },
    title,
    proposal: wanted.proposal,
    findings: fingerprints(wanted.writeBack),
    held: false,
    asked: reviewersOf(wanted).length === 0,
    closed: false
  };
}
function contentOf(wanted, state, around) {
  const { triage, app, writeBack, links, issues, home, base, situation } = wanted;
  const marker = (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_2__  .c2)("", state, "").length;
  return pullContent({
    ...{ triage, writeBack, links, held: state.held },
    isBase: (revision) => (0,_chunk_Q2LJHIDH_js__WEBPACK_IMPORTED_MODULE_5__  .IW)(revision, situation.bases) === base,
    ...home === void 0 ? {} : { home },
    issue: issues.get(app.name) ?? null,
    budget: Math.max(8e3, _chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_9__  .DD - around - marker)
  });
}
function titleOf({ triage, app, writeBack, base }) {
  const cluster = (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_9__  .mG)(triage, app.name);
  if ((0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .ZX)(writeBack)) return (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .Qw)(`Have ${app.name}${cluster} follow a commit of ${base}`);
  const who = ignoringOnly(writeBack);
  const adopts = leavesOut(writeBack) ? "Leave to an autoscaler the count of" : "Adopt live changes of";
  const does = who === null ? adopts : `Let ${who} ignore noise of`;
  return (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .Qw)(`${does} ${app.name}${cluster}`);
}
function ignoringOnly({ steps }) {
  const [first] = steps;
  return steps.every(({ ignores }) => ignores !== void 0) ? first?.ignores?.who ?? null : null;
}
function leavesOut({ steps }) {
  return steps.some((step) => step.leavesOut !== void 0);
}
function labelsOf({ findings }) {
  const worst = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_14__  .Np)(findings)[0];
  return [
    _chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_4__  .RO,
    ...worst === void 0 ? [] : [(0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_4__  .Jm)(worst.category)],
    ...asksFirst(findings) ? [_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_4__  .XT] : []
  ];
}
function reviewersOf({ owners, settings, app }) {
  return settings.reviewers === "none" ? [] : (owners.get(app.name) ?? []).slice(0, maxReviewers);
}
var asksFirst = (findings) => findings.some(({ direction }) => direction === "follow-up");
function fingerprints({ findings }) {
  return findings.map(({ fingerprint }) => fingerprint).sort().slice(0, maxFingerprints);
}

var maxCompared = 1e6;
function sameLines(one, other) {
  for (const edit of one) {
    const rival = other.find(({ file }) => file === edit.file);
    if (rival === void 0) continue;
    const theirs = changedRanges(rival);
    const met = changedRanges(edit).find(
      ([from, to]) => theirs.some(([start, end]) => from <= end && start <= to)
    );
    if (met !== void 0) return { file: edit.file, line: met[0] + 1 };
  }
  return null;
}
function changedRanges({ before, after: after2 }) {
  const [old, fresh] = [before.split("\n"), after2.split("\n")];
  const shorter = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shorter && old[start] === fresh[start]) start++;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end++;
  const [removed, added] = [old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)];
  if (removed.length + added.length === 0) return [];
  if (removed.length * added.length > maxCompared) return [[start, start + removed.length]];
  return runsOf(removed, added).map(([from, to]) => [start + from, start + to]);
}
function runsOf(removed, added) {
  const runs = [];
  let line = 0;
  let from = null;
  for (const { sign } of [...(0,_chunk_DQDEJHMA_js__WEBPACK_IMPORTED_MODULE_21__  .A)(removed, added), { sign: " " }]) {
    if (sign !== " ") from ??= line;
    else if (from !== null) {
      runs.push([from, line]);
      from = null;
    }
    if (sign !== "+") line++;
  }
  return runs;
}

function waitingTurns(turns, writeBacks, situation) {
  const isOpen = ({ branch }) => openPull(situation, branch) !== null;
  const waiting =   new Map();
  const first = [];
  for (const turn of [...turns.filter(isOpen), ...turns.filter((one) => !isOpen(one))]) {
    const writeBack = writeBacks.find(({ application }) => application === turn.name);
    if (writeBack === void 0 || !isProposed(turn)) continue;
    const into = situation.bases.get(writeBack.revision);
    const rivals = first.filter((one) => situation.bases.get(one.writeBack.revision) === into);
    const note = isOpen(turn) ? null : behind(writeBack, rivals, situation);
    if (note === null) first.push({ turn, writeBack });
    else waiting.set(turn.name, note);
  }
  return waiting;
}
function isProposed({ note, actions }) {
  const isThere = note !== null && (note.pull !== null || note.compareUrl !== null);
  return isThere || actions.some(({ type }) => type === "open-pull-request");
}
function behind({ edits, notWrittenBack }, rivals, situation) {
  for (const { turn, writeBack } of rivals) {
    const place = sameLines(edits, writeBack.edits);
    if (place === null) continue;
    const open = openPull(situation, turn.branch);
    const pull = open === null ? null : { number: open.number, url: open.url };
    const after2 = { application: turn.name, pull, place: (0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_19__  .fN)(place) };
    return { ...emptyNote, leftOut: leftOutOf(notWrittenBack), after: after2 };
  }
  return null;
}

function planPulls(input) {
  const plans = [...input.triage.applications].sort((0,_chunk_X37Y26TL_js__WEBPACK_IMPORTED_MODULE_0__  .td)(  new Map())).map((app) => {
    const branch = (0,_chunk_Q2LJHIDH_js__WEBPACK_IMPORTED_MODULE_5__  .yC)(input.triage, app.name);
    return { name: app.name, branch, ...planOne({ ...input, app, branch }) };
  });
  const behind2 = waitingTurns(plans, input.writeBacks, input.situation);
  const turns = plans.filter(({ name }) => !behind2.has(name));
  const waiting = input.waiting ?? waitingOf(turns, input);
  const notes = new Map(behind2);
  const actions = [];
  for (const { name, note, actions: own } of turns.sort(_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_22__  .n)) {
    if (!waiting.has(name)) actions.push(...own);
    const said = waiting.has(name) ? waitingNote(note, input) : note;
    if (said !== null) notes.set(name, said);
  }
  actions.push(...input.wholeRun ? orphans(input) : []);
  const labelled = actions.flatMap((action) => action.type === "update-issue" ? [action] : []);
  return { actions: [...(0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_4__  .cV)(labelled), ...actions], notes, waiting };
}
function waitingOf(plans, { maxNew = Infinity, opened = 0, situation }) {
  const isNew = ({ branch, actions }) => openPull(situation, branch) === null && actions.some(({ type }) => type === "open-pull-request" || type === "write-branch");
  return new Set(
    plans.filter(isNew).slice(Math.max(0, maxNew - opened)).map(({ name }) => name)
  );
}
function waitingNote(note, { maxNew }) {
  const reason = `it waits for a later run, as one opens at most ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .LS)(maxNew ?? 0, "pull request")} (max-new-pull-requests), worst first`;
  return { ...emptyNote, leftOut: note?.leftOut ?? [], reason };
}
function planOne(context) {
  const { triage, app, branch, situation, writeBacks } = context;
  if (app.status === "unknown" || triage.problems.some(({ application }) => application === app.name))
    return { actions: [], note: linkOf(situation, branch) };
  const writeBack = writeBacks.find(({ application }) => application === app.name);
  if (writeBack === void 0) return withdrawPull(context, null, []);
  const left = writeBack.notWrittenBack;
  if (writeBack.edits.length === 0)
    return withdrawPull(context, "none of the changes can be written back", left);
  const base = situation.bases.get(writeBack.revision) ?? null;
  if (base !== null) return proposePull(context, writeBack, base);
  return withdrawPull(context, pinnedReason(writeBack.revision, app.application, writeBack.pinKept), left);
}
function orphans(input) {
  const { triage, situation, home } = input;
  if (triage.problems.some(({ application }) => application === null)) return [];
  return [...situation.branches.keys()].flatMap((branch) => {
    const own = (situation.pulls.get(branch) ?? []).find(
      (pull) => pull.author === situation.self && !(0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_2__  .op)(pull, home)
    );
    const state = own === void 0 ? null : (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_2__  .UE)(own)?.state ?? null;
    if (state === null || !(0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_9__  .MU)(triage, state) || !(0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_9__  .KW)(triage, state)) return [];
    if ((0,_chunk_Q2LJHIDH_js__WEBPACK_IMPORTED_MODULE_5__  .W0)(state.cluster, state.application) !== branch) return [];
    const reason = "the application is no longer there";
    return withdrawPull({ ...input, application: state.application, branch }, reason, []).actions;
  });
}

var fatal =   new Set(["GITHUB_FORBIDDEN", "GITHUB_UNAUTHORIZED", "GITHUB_RATE_LIMITED"]);
async function performPulls(actions, before, host, tracker, log) {
  let situation = before;
  const failed =   new Set();
  const problems = [];
  for (const action of actions) {
    const application = action.type === "ensure-label" ? "" : action.application;
    if (failed.has(application) || action.type === "open-pull-request" && !situation.mayOpen) continue;
    try {
      const result = await performOne(action, host, tracker);
      situation = after(situation, action, result);
      if (result.type === "left") failed.add(application);
      if (result.type === "left") log.warning(`${application}: ${result.reason}.`);
      else if (result.type === "partly") log.warning(`${application}: ${result.warning}`);
      else if (result.type === "not-permitted") log.warning(notPermitted);
      else log.info(describePull(action));
    } catch (error) {
      const found = (0,_chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_7__  .G)(error);
      problems.push(
        ...found.map((one) => ({ ...one, application: one.application ?? (application || null) }))
      );
      failed.add(application);
      if (found.some(({ code }) => fatal.has(code))) return { situation, failed, problems, stopped: true };
    }
  }
  return { situation, failed, problems, stopped: false };
}
var notPermitted = 'This repository does not let GitHub Actions open pull requests (Settings, Actions, General, "Allow GitHub Actions to create and approve pull requests"). The branch is there, and the issue links to where a person can open it.';
async function performOne(action, host, tracker) {
  switch (action.type) {
    case "ensure-label":
    case "update-issue":
    case "comment-issue":
      await tracker.perform(action);
      return { type: "done" };
    default:
      return host.perform(action);
  }
}
function after(situation, action, result) {
  if (result.type === "not-permitted") return { ...situation, mayOpen: false };
  if (result.type === "branch" && action.type === "write-branch")
    return { ...situation, branches: new Map(situation.branches).set(action.branch, result.branch) };
  if (action.type === "delete-branch" && result.type === "done") {
    const branches = new Map(situation.branches);
    branches.delete(action.branch);
    return { ...situation, branches };
  }
  if (result.type === "pull") return withPull(situation, action, result.pull);
  return action.type === "update-issue" ? withLabels(situation, action) : situation;
}
function withPull(situation, action, pull) {
  const branch = action.type === "open-pull-request" ? action.branch : branchWith(situation, pull.number);
  if (branch === null) return situation;
  const others = (situation.pulls.get(branch) ?? []).filter(({ number }) => number !== pull.number);
  const all = [pull, ...others].sort((a, b) => b.number - a.number);
  return { ...situation, pulls: new Map(situation.pulls).set(branch, all) };
}
function withLabels(situation, { number, addLabels, removeLabels }) {
  const branch = branchWith(situation, number);
  if (branch === null) return situation;
  const pulls = (situation.pulls.get(branch) ?? []).map(
    (pull) => pull.number === number ? { ...pull, labels: [...pull.labels.filter((name) => !removeLabels.includes(name)), ...addLabels] } : pull
  );
  return { ...situation, pulls: new Map(situation.pulls).set(branch, pulls) };
}
function branchWith({ pulls }, number) {
  for (const [branch, all] of pulls) if (all.some((pull) => pull.number === number)) return branch;
  return null;
}
function describePull(action) {
  switch (action.type) {
    case "write-branch":
      return `${action.application}: write branch ${action.branch} from ${action.base} (${action.commits.map(({ message }) => message.split("\n")[0] ?? "").join("; ")})`;
    case "open-pull-request":
      return `${action.application}: open a ${action.draft ? "draft of a " : ""}pull request "${action.title}" into ${action.base}`;
    case "update-pull-request":
      return `${action.application}: ${action.close === true ? "close" : "update"} pull request #${action.number}`;
    case "request-reviewers":
      return `${action.application}: ask ${action.reviewers.join(", ")} to review #${action.number}`;
    case "enable-auto-merge":
      return `${action.application}: have GitHub merge #${action.number} by itself (${action.method})`;
    case "delete-branch":
      return `${action.application}: delete branch ${action.branch}`;
    default:
      return (0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_4__  .q0)(action);
  }
}

async function reportPulls(reports, issues) {
  const { host, tracker, log } = reports;
  try {
    const owners = ownersByApp(reports);
    const first = await withKept(
      { ...reports, owners, issues, situation: await situationOf(reports) },
      reports
    );
    const plan = planPulls(first);
    for (const [branch, kept] of first.situation.kept) log.info(keptText(branch, kept));
    const opened = plan.actions.filter(({ type }) => type === "open-pull-request").length;
    if (reports.dryRun) {
      for (const action of plan.actions) log.info(`dry run, would: ${describePull(action)}`);
      return { notes: plan.notes, problems: [], opened, finish: () => Promise.resolve([]) };
    }
    const done = await performPulls(plan.actions, first.situation, host, tracker, log);
    const second = { ...first, situation: done.situation, waiting: plan.waiting };
    return {
      notes: new Map([...planPulls(second).notes].filter(([, note]) => saysSomething(note))),
      problems: done.problems,
      opened,
      finish: async (numbers) => {
        if (done.stopped) return [];
        const rest = planPulls({ ...second, issues: numbers }).actions.filter(
          (action) => action.type === "ensure-label" || !done.failed.has(action.application)
        );
        return (await performPulls(rest, done.situation, host, tracker, log)).problems;
      }
    };
  } catch (error) {
    return { notes:   new Map(), problems: (0,_chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_7__  .G)(error), opened: 0, finish: () => Promise.resolve([]) };
  }
}
function ownersByApp({ writeBacks, owners }) {
  return new Map(writeBacks.map((one) => [one.application, owners.get((0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .eN)(one)) ?? []]));
}
async function situationOf({ triage, writeBacks, host, wholeRun }) {
  const proposing = writeBacks.filter(({ edits }) => edits.length > 0);
  const named = (application) => (0,_chunk_Q2LJHIDH_js__WEBPACK_IMPORTED_MODULE_5__  .yC)(triage, application);
  return host.situation({
    revisions: proposing.flatMap(({ revision }) => ["", revision]),
    proposing: proposing.map(({ application }) => named(application)),
    standing: wholeRun ? null : triage.applications.map(({ name }) => named(name))
  });
}
async function withKept(input, { host }) {
  const { situation } = input;
  const atRisk = branchesAtRisk(planPulls(input).actions, situation);
  if (atRisk.length === 0) return input;
  const kept = await host.kept(atRisk, followedCommits(input.triage));
  return { ...input, situation: { ...situation, kept } };
}
function saysSomething({ pull, declined, compareUrl, reason, kept, after: after2 }) {
  const isTold = [kept, after2].some((one) => one !== void 0);
  return pull !== null || declined !== null || compareUrl !== null || reason !== "" || isTold;
}

function hostedRepository(url, own) {
  const place = (0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_23__  .$t)(url);
  if (place === null || [place.owner, place.name].some((part) => /^\.+$/.test(part))) return null;
  const servers = [
    own,
    { serverUrl: _chunk_I37PU2W6_js__WEBPACK_IMPORTED_MODULE_1__  .d9, apiUrl: "https://api.github.com" }
  ];
  const server = servers.find(({ serverUrl }) => isOn(url, place.host, serverUrl));
  return server === void 0 ? null : { owner: place.owner, repo: place.name, apiUrl: server.apiUrl };
}
function isOn(url, host, serverUrl) {
  const server = new URL(serverUrl);
  if (host.toLowerCase() !== server.hostname) return false;
  return !/^https?:/i.test(url.trim()) || URL.canParse(url) && new URL(url).host === server.host;
}

async function reportPullsElsewhere(reports, elsewhere, issues, opened) {
  const done = [];
  let count = opened;
  for (const other of elsewhere.repositories) {
    const writeBacks = reports.writeBacks.filter((one) => isOf(one, other));
    const reported = await reportOne({ ...reports, writeBacks, opened: count }, other, elsewhere, issues);
    count += reported.opened;
    done.push(reported);
  }
  return done;
}
async function hasBranchesElsewhere(elsewhere) {
  for (const { url, tokenEnv } of elsewhere.repositories) {
    const hosted = hostedRepository(url, elsewhere.server);
    const token = tokenEnv === void 0 ? "" : elsewhere.tokenOf(tokenEnv);
    if (hosted !== null && token !== "" && await hasBranches({ ...hosted, token }, elsewhere)) return true;
  }
  return false;
}
async function hasBranches(there, { client, home }) {
  try {
    const host = createPullRequestHost({ ...client, ...there, home });
    const { branches, pulls } = await host.situation({ revisions: [], proposing: [], standing: null });
    const isOurs2 = (pull) => (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_2__  .UE)(pull)?.state.home === home;
    return [...branches].some(
      ([name, { proposal }]) => proposal !== null || (pulls.get(name) ?? []).some(isOurs2)
    );
  } catch {
    return false;
  }
}
async function reportOne(reports, other, elsewhere, issues) {
  const { url, tokenEnv } = other;
  const { writeBacks, log } = reports;
  const proposing = writeBacks.some(({ edits }) => edits.length > 0);
  const name = nameOf(url);
  const without = (reason, problems = []) => ({
    notes: new Map(writeBacks.map((one) => [one.application, noteWithout(one, name, reason)])),
    problems,
    opened: 0,
    finish: () => Promise.resolve([])
  });
  if (tokenEnv === void 0)
    return without(
      `its manifests are in ${(0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_23__  .q)(url)}, for which the settings name no token: edit them there, with adopt, or add a token-env to that repository in the settings`
    );
  const hosted = hostedRepository(url, elsewhere.server);
  if (hosted === null)
    return without(
      `its manifests are in ${(0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_23__  .q)(url)}, which is neither on github.com nor on the GitHub of this run: edit them there, or with adopt`
    );
  const token = elsewhere.tokenOf(tokenEnv);
  if (token === "")
    return without(
      `its manifests are in ${(0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_23__  .q)(url)}, and the variable ${tokenEnv} with the token for it is not set in this run`,
      proposing ? [tokenUnset(name, tokenEnv)] : []
    );
  const client = { ...elsewhere.client, ...hosted, token };
  const reported = await reportPulls(
    {
      ...reports,
      host: createPullRequestHost({ ...client, home: elsewhere.home }),
      tracker: (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_2__  .P)(client),
      home: { name: elsewhere.home, page: `${elsewhere.server.serverUrl}/${elsewhere.home}` },
      links: null,
      log: {
        info: (message) => log.info(`${name}: ${message}`),
        warning: (message) => log.warning(`${name}: ${message}`)
      }
    },
    issues
  );
  return inRepository(reported, { name, tokenEnv, writeBacks });
}
function inRepository({ notes, problems, finish, opened }, {
  name,
  tokenEnv,
  writeBacks
}) {
  const told = (found) => found.map((one) => ({ ...one, hint: `${one.hint} The token for ${name} is that in ${tokenEnv}.` }));
  const isRefused = problems.some(({ code }) => refusals.has(code));
  const silent = isRefused ? writeBacks.filter(({ application }) => !notes.has(application)) : [];
  const reason = `GitHub does not let the token in ${tokenEnv} do that there`;
  return {
    notes: new Map([
      ...[...notes].map(([app, note]) => [app, { ...note, repository: name }]),
      ...silent.map((one) => [one.application, noteWithout(one, name, reason)])
    ]),
    problems: told(problems),
    opened,
    finish: async (numbers) => told(await finish(numbers))
  };
}
var refusals =   new Set(["GITHUB_FORBIDDEN", "GITHUB_UNAUTHORIZED", "GITHUB_NOT_FOUND"]);
function noteWithout({ edits, notWrittenBack }, repository, reason) {
  const why = edits.length > 0 ? reason : "none of the changes can be written back";
  return { ...emptyNote, repository, reason: why, leftOut: leftOutOf(notWrittenBack) };
}
function tokenUnset(repository, variable) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_15__  .CC)(
    "GITHUB_UNAUTHORIZED",
    `${repository}: the settings name ${variable} for the token that opens pull requests there, and it is not set.`,
    `Give the step that runs this a token that may write there (env: ${variable}), or take token-env out of the settings.`
  );
}
function isOf({ repository }, { url }) {
  return repository !== void 0 && (0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_23__  .yP)(repository.url) === (0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_23__  .yP)(url);
}
function nameOf(url) {
  const place = (0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_23__  .$t)(url);
  return place === null ? (0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_23__  .q)(url) : `${place.owner}/${place.name}`;
}

var nothingFiled = {
  issues:   new Map(),
  numbers:   new Map(),
  problems: [],
  done: [],
  existing: [],
  held: [],
  pullRequests:   new Map()
};
async function fileReports(filing) {
  const { judged, options, dryRun, github, log } = filing;
  const { triage } = judged;
  try {
    const tracker = (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_2__  .P)(github);
    const existing = await issuesBefore(triage, options, tracker);
    const changed = (0,_chunk_X37Y26TL_js__WEBPACK_IMPORTED_MODULE_0__  .NB)(triage, existing);
    if (changed !== null) return { ...nothingFiled, problems: [changed], existing };
    const moved = (0,_chunk_X37Y26TL_js__WEBPACK_IMPORTED_MODULE_0__  .Ox)(triage, existing).map((one) => one.problem);
    const known = issueNumbers(triage, existing);
    const preview = isPreview((0,_chunk_X37Y26TL_js__WEBPACK_IMPORTED_MODULE_0__  .z)(triage, existing, options).held) && !await hasBranches2(filing);
    const pulls = preview ? noPulls : await openPulls(filing, tracker, known);
    const { actions, held } = (0,_chunk_X37Y26TL_js__WEBPACK_IMPORTED_MODULE_0__  .z)(triage, existing, {
      ...options,
      previewFirst: preview,
      pullRequests: pulls.notes,
      pullRequestsSuffice: filing.report === "pull-request"
    });
    const pullRequests = new Map(
      [...pulls.notes].flatMap(([name, note]) => {
        const pull = (0,_chunk_X37Y26TL_js__WEBPACK_IMPORTED_MODULE_0__  .PH)(note).find((one) => one.pull !== null)?.pull ?? null;
        return pull === null ? [] : [[name, pull.url]];
      })
    );
    if (dryRun) {
      for (const action of actions) log.info(`dry run, would: ${(0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_4__  .q0)(action)}`);
      if (actions.length === 0) log.info("dry run: nothing to write to issues");
      return { ...nothingFiled, held, existing, pullRequests, problems: [...moved, ...pulls.problems] };
    }
    const done = await performPlan(triage, actions, tracker, log.info);
    const late = await pulls.finish(new Map([...known, ...done.numbers]));
    return {
      ...done,
      held,
      existing,
      pullRequests,
      problems: [...moved, ...pulls.problems, ...done.problems, ...late]
    };
  } catch (error) {
    return { ...nothingFiled, problems: (0,_chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_7__  .G)(error) };
  }
}
function isPreview(held) {
  return held.some(({ why }) => why === "preview");
}
async function hasBranches2(filing) {
  const { judged, github } = filing;
  if (judged.proposed === null) return false;
  const { branches } = await createPullRequestHost(github).situation({
    revisions: [],
    proposing: [],
    standing: null
  });
  return branches.size > 0 || hasBranchesElsewhere(elsewhereOf(filing, judged.proposed.repositories));
}
function elsewhereOf({ github, elsewhere }, repositories) {
  const { apiUrl, owner, repo } = github;
  return {
    ...{ repositories, tokenOf: elsewhere?.tokenOf ?? (() => ""), home: `${owner}/${repo}` },
    server: { serverUrl: elsewhere?.serverUrl ?? _chunk_I37PU2W6_js__WEBPACK_IMPORTED_MODULE_1__  .d9, apiUrl },
    client: { log: github.log, ...github.pace === void 0 ? {} : { pace: github.pace } }
  };
}
var noPulls = { notes:   new Map(), problems: [], finish: () => Promise.resolve([]) };
async function openPulls(filing, tracker, issues) {
  const { judged, options, maxNewPullRequests, dryRun, github, log } = filing;
  if (judged.proposed === null) return noPulls;
  const { writeBacks, repositories } = judged.proposed;
  const reports = {
    ...judged.proposed,
    triage: judged.triage,
    links: options.links ?? null,
    wholeRun: options.wholeRun === true,
    maxNew: maxNewPullRequests,
    ...{ dryRun, log }
  };
  const own = await reportPulls(
    {
      ...reports,
      writeBacks: writeBacks.filter(({ repository }) => repository === void 0),
      ...{ host: createPullRequestHost(github), tracker }
    },
    issues
  );
  const there = elsewhereOf(filing, repositories);
  const all = [own, ...await reportPullsElsewhere(reports, there, issues, own.opened)];
  return {
    notes: notesByApp(all),
    problems: all.flatMap(({ problems }) => problems),
    finish: async (numbers) => {
      const late = [];
      for (const { finish } of all) late.push(...await finish(numbers));
      return late;
    }
  };
}
function notesByApp(all) {
  const names = new Set(all.flatMap(({ notes }) => [...notes.keys()]));
  return new Map(
    [...names].flatMap((name) => {
      const note = (0,_chunk_X37Y26TL_js__WEBPACK_IMPORTED_MODULE_0__  .v_)(all.flatMap(({ notes }) => notes.get(name) ?? []));
      return note === null ? [] : [[name, note]];
    })
  );
}
function issueNumbers(triage, existing) {
  const tracked = existing.flatMap((issue) => {
    const parsed = (0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_11__  .OG)(issue.body);
    return parsed === null ? [] : [{ issue, ...parsed }];
  });
  const shared = (0,_chunk_X37Y26TL_js__WEBPACK_IMPORTED_MODULE_0__  .u1)(triage, existing);
  return new Map(
    triage.applications.flatMap(({ name }) => {
      const primary = (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_9__  .Os)(tracked.filter(({ state }) => (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_9__  .KH)(triage, state, name)));
      const rests = shared.has(name) && primary?.issue.state !== "open";
      const number = rests ? shared.get(name) : primary?.issue.number;
      return number === void 0 ? [] : [[name, number]];
    })
  );
}




  }),

  505:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  mergeLines)
  });
const require = (name) => process.getBuiltinModule(name);

function mergeLines(before, after) {
  const common = commonLengths(before, after);
  const merged = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]];
    if (old !== void 0 && old === fresh) {
      merged.push({ sign: " ", text: old });
      i++;
      j++;
    } else if (old !== void 0 && (fresh === void 0 || at(common, i + 1, j) >= at(common, i, j + 1))) {
      merged.push({ sign: "-", text: old });
      i++;
    } else if (fresh !== void 0) {
      merged.push({ sign: "+", text: fresh });
      j++;
    }
  }
  return merged;
}
function at(lengths, i, j) {
  return lengths[i]?.[j] ?? 0;
}
function commonLengths(before, after) {
  const lengths = before.map(() => []);
  for (let i = before.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? [];
    for (let j = after.length - 1; j >= 0; j--)
      row[j] = before[i] === after[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), row[j + 1] ?? 0);
  }
  return lengths;
}




  }),

  2492:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B7: () => (  findLogin),
    CD: () => (  attempt),
    Jz: () => (  isRateLimited),
    UU: () => (  createClient),
    c2: () => (  statusOf),
    cp: () => (  isUncertain)
  });
  var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6127);
  var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7176);
  var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9735);
  var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6856);
  var _octokit_rest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1267);
const require = (name) => process.getBuiltinModule(name);




function isUncertain(error) {
  return isRequestError(error) && error.status >= 500;
}
function statusOf(error) {
  return isRequestError(error) && error.response !== void 0 ? error.status : null;
}
function isRateLimited(error) {
  return isRequestError(error) && (error.status === 429 || error.status === 403 && /rate limit/i.test(error.message));
}
function isRequestError(error) {
  return error instanceof Error && error.name === "HttpError" && "status" in error;
}
async function attempt(what, call) {
  try {
    return await call();
  } catch (error) {
    const explanation = explainError(error, what);
    if (explanation === null) throw error;
    const { code, cause, hint } = explanation;
    const about = what.application === void 0 ? {} : { application: what.application };
    throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .Mm((0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .CC)(code, `${what.repository}: ${cause} while ${what.doing}.`, hint, about));
  }
}
function explainError(error, what) {
  if (isRequestError(error)) return explain(error, what);
  if (error instanceof Error && error.name === "GraphqlResponseError") return failed(oneLine(error.message));
  return null;
}
function explain(error, what) {
  const said = oneLine(error.message);
  if (error.response === void 0) return unreachable(error, said);
  if (isRateLimited(error)) return rateLimited(error);
  switch (error.status) {
    case 401:
      return {
        code: "GITHUB_UNAUTHORIZED",
        cause: "GitHub does not accept the token (401)",
        hint: "Pass a token that exists and has not expired; the input github-token defaults to the job's own."
      };
    case 403:
      return forbidden(said, what);
    case 404:
      return {
        code: "GITHUB_NOT_FOUND",
        cause: "GitHub knows no such thing, or hides it from this token (404)",
        hint: `Check the repository's name, and that the token may use it${permissionNote(what)}: GitHub says 404 where a token may not look.`
      };
    case 410:
      return gone(said);
    case 422:
      return {
        code: "GITHUB_INVALID",
        cause: `GitHub rejected the content (422: ${said})`,
        hint: "Please report this with the message: what is written should fit within every limit of GitHub."
      };
    default:
      return failed(`${error.status}: ${said}`);
  }
}
function failed(how) {
  return {
    code: "GITHUB_FAILED",
    cause: `GitHub failed (${how})`,
    hint: "Run it again; if it stays, look at the status page of your GitHub."
  };
}
function forbidden(said, what) {
  const cause = `GitHub forbids it (403: ${said})`;
  if (/archived/i.test(said))
    return {
      code: "GITHUB_FORBIDDEN",
      cause,
      hint: "The repository is archived and cannot be written to: unarchive it, or stop this workflow."
    };
  if (/SAML|SSO/.test(said))
    return {
      code: "GITHUB_FORBIDDEN",
      cause,
      hint: "Authorize the token for the single sign-on of the organization that owns the repository."
    };
  const grant = what.permission === "" ? "the access it needs" : `\`${what.permission}\``;
  return {
    code: "GITHUB_FORBIDDEN",
    cause,
    hint: `Grant ${grant} in the permissions block of the workflow's job (or to the token that is passed). A run from a fork or by Dependabot has a read-only token, whatever the block says.`
  };
}
function gone(said) {
  return /disabled/i.test(said) ? {
    code: "GITHUB_ISSUES_DISABLED",
    cause: "issues are switched off (410)",
    hint: "Switch them on in the repository's settings (General, Features, Issues), or run with `dry-run: true`."
  } : {
    code: "GITHUB_NOT_FOUND",
    cause: `it has been deleted (410: ${said})`,
    hint: "The next run files it anew where the drift is still there."
  };
}
function rateLimited(error) {
  const headers = error.response?.headers ?? {};
  const reset = Number(headers["x-ratelimit-reset"]);
  const until = headers["x-ratelimit-remaining"] === "0" && reset > 0 ? ` until ${new Date(reset * 1e3).toISOString()}` : "";
  return {
    code: "GITHUB_RATE_LIMITED",
    cause: `GitHub's rate limit is used up${until} (${error.status})`,
    hint: "Run it later or less often. What was filed so far stays, and the next run goes on from there."
  };
}
function unreachable(error, said) {
  const timedOut = error.cause?.name === "TimeoutError";
  return {
    code: "GITHUB_UNREACHABLE",
    cause: timedOut ? "GitHub did not answer in time" : `GitHub could not be reached (${said})`,
    hint: "Check GITHUB_API_URL and, on a runner behind a proxy, HTTPS_PROXY and NO_PROXY."
  };
}
var permissionNote = (what) => what.permission === "" ? "" : ` (\`${what.permission}\`)`;
function oneLine(text) {
  const plain = text.replace(/ - https?:\/\/\S+$/, "").replace(/[\p{C}\s]+/gu, " ").trim();
  return plain.length > 200 ? `${plain.slice(0, 200)}\u2026` : plain;
}






var withoutBody = [101, 204, 205, 304];
function wholeResponses(fetch, timeoutMs) {
  return async (url, init) => {
    const limit = AbortSignal.timeout(timeoutMs);
    const signal = init?.signal ? AbortSignal.any([init.signal, limit]) : limit;
    const response = await fetch(url, { ...init, signal });
    if (withoutBody.includes(response.status)) return response;
    const body = await response.arrayBuffer();
    const { status, statusText } = response;
    return new Response(body, { status, statusText, headers: [...response.headers] });
  };
}

var ThrottledOctokit = _octokit_rest__WEBPACK_IMPORTED_MODULE_3__  .E.plugin(nameEveryTooManyRequests, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__  .A, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_5__  .L);
var doNotRetry = [400, 401, 403, 404, 409, 410, 422, 429, 451];
function createClient(options) {
  const pace = options.pace ?? _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__  .bX;
  const client = new ThrottledOctokit({
    ..._actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_2__  .NT,
    auth: checkedToken(options.token),
    ...options.apiUrl === "" ? {} : { baseUrl: options.apiUrl.replace(/\/+$/, "") },
    userAgent: "drift-triage",
    log: quietly(options.log),
    request: { fetch: wholeResponses(_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_2__  .NT.request?.fetch, pace.timeoutMs) },
    retry: { doNotRetry, retries: 3, retryAfterBaseValue: pace.unitMs },
    throttle: throttle(options.log, pace)
  });
  client.hook.after("request", refuseForeignPages);
  client.hook.error("request", refuseConflictingReads);
  return client;
}
function checkedToken(given) {
  const token = given.trim();
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .CC)(
      "GITHUB_UNAUTHORIZED",
      token === "" ? "There is no GitHub token." : "The GitHub token holds characters that no token has.",
      "Leave the input github-token out to use the token of the job, or pass one without spaces and line breaks."
    )
  );
}
function throttle(log, pace) {
  const onLimit = (which) => (seconds, _request, _client, retries) => {
    const again = (0,_chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__  .qn)(seconds, retries);
    log.warning(
      again ? `GitHub's ${which} rate limit is reached; trying again in ${seconds} s.` : `GitHub's ${which} rate limit is reached, and it asks for ${seconds} s: giving this request up.`
    );
    return again;
  };
  const queues = pace.spaceWrites ? {} : { write: _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__  .rl, notifications: _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__  .rl };
  return {
    onRateLimit: onLimit("primary"),
    onSecondaryRateLimit: onLimit("secondary"),
    retryAfterBaseValue: pace.unitMs,
    ...queues
  };
}
function quietly(log) {
  const detail = (message) => {
    if (typeof message === "string") log.debug(message);
  };
  return { debug: () => void 0, info: detail, warn: detail, error: detail };
}
function nameEveryTooManyRequests(client) {
  client.hook.error("request", (error) => {
    if ("status" in error && error.status === 429 && !/\bsecondary rate\b/i.test(error.message))
      error.message += " (taken as a secondary rate limit)";
    throw error;
  });
}
function refuseForeignPages(response) {
  if (typeof response.data !== "string" || response.status === 204) return;
  throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .CC)(
      "GITHUB_FAILED",
      `GitHub's API: an answer with status ${response.status} is not JSON.`,
      "Check GITHUB_API_URL, and whether a proxy on the way answers with pages of its own."
    )
  );
}
function refuseConflictingReads(error, { method }) {
  if (method !== "GET" || !("status" in error) || error.status !== 409) throw error;
  throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .CC)(
      "GITHUB_FAILED",
      `GitHub failed (409: ${error.message.slice(0, 200)}) where it was only asked.`,
      "Run it again; if it stays, look at the status page of your GitHub."
    )
  );
}

async function findLogin(client, repository) {
  const what = { repository, doing: "asking whose token this is", permission: "" };
  return attempt(what, async () => {
    try {
      return loginOf(await client.graphql("query { viewer { login } }"), "viewer");
    } catch (error) {
      if (!isWithoutGraphql(error)) throw error;
      return await fromUser(client, repository, error);
    }
  });
}
async function fromUser(client, repository, graphqlError) {
  try {
    const { data } = await client.rest.users.getAuthenticated();
    return loginOf({ user: { login: data.login } }, "user");
  } catch (error) {
    if (statusOf(error) !== 403) throw graphqlError;
    throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .Mm(
      (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .CC)(
        "GITHUB_IDENTITY_UNKNOWN",
        `${repository}: GitHub does not say which account the token writes as (GraphQL failed, and GET /user refuses an App's token).`,
        "Allow the GraphQL endpoint of your GitHub (GITHUB_GRAPHQL_URL) through the firewall."
      )
    );
  }
}
function isWithoutGraphql(error) {
  return [403, 404, 405].includes(statusOf(error) ?? 0) && !isRateLimited(error);
}
function loginOf(answer, key) {
  const login = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_6__  .bX)(answer, key, "login");
  if (login !== "") return login;
  throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .CC)(
      "GITHUB_FAILED",
      "GitHub's API: the answer to whose token this is names no login.",
      "Check GITHUB_API_URL, and whether a proxy on the way answers in place of GitHub."
    )
  );
}




  }),

  1857:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  createTracker),
    QV: () => (  sameText),
    UE: () => (  pullStateOf),
    Uk: () => (  openPullsOf),
    Ur: () => (  createOnce),
    bK: () => (  listPulls),
    c2: () => (  pullBody),
    fz: () => (  createPullWriter),
    op: () => (  isOfOtherRuns),
    u7: () => (  sameLabel)
  });
  var _chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2492);
  var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(598);
  var _chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2703);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6127);
const require = (name) => process.getBuiltinModule(name);





var attempts = 3;
async function createOnce(send, find, pace) {
  for (let attempt2 = 1; ; attempt2++) {
    try {
      return await send();
    } catch (error) {
      if (!(0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_0__  .cp)(error)) throw error;
      await (0,_chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_1__  .Dh)(attempt2 * 2, pace);
      const found = await find();
      if (found !== null) return found;
      if (attempt2 === attempts) throw error;
    }
  }
}

async function listIssues(client, { owner, repo }, label, author) {
  const issues = await client.paginate(client.rest.issues.listForRepo, {
    owner,
    repo,
    ...label === null ? { creator: author } : { labels: label },
    state: "all",
    sort: "created",
    direction: "asc",
    per_page: 100
  });
  return own(issues, author);
}
async function findJustCreated(client, { owner, repo }, author, sent) {
  const { data } = await client.rest.issues.listForRepo({
    owner,
    repo,
    state: "open",
    sort: "created",
    direction: "desc",
    per_page: 100
  });
  const same = (issue) => sameText(issue.title, sent.title) && sameText(issue.body, sent.body);
  return own(data, author).find(same) ?? null;
}
function sameText(a, b) {
  const normal = (text) => text.replace(/\r\n?/g, "\n").trim();
  return normal(a) === normal(b);
}
function own(issues, author) {
  return issues.filter((issue) => issue.pull_request === void 0 && issue.user?.login === author).map(toTracked);
}
function toTracked(issue) {
  const open2 = issue.state === "open";
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? "",
    state: open2 ? "open" : "closed",
    stateReason: open2 ? null : closeReason(issue.state_reason),
    labels: issue.labels.flatMap((label) => typeof label === "string" ? label : label.name ?? []),
    author: issue.user?.login ?? "",
    url: issue.html_url
  };
}
function closeReason(reason) {
  return reason === "not_planned" || reason === "duplicate" ? reason : "completed";
}

var once = { request: { retries: 0 } };
function createIssueWriter(client, repository, self, pace) {
  return async (action) => {
    switch (action.type) {
      case "create-issue":
        return createIssue(client, repository, await self(), action, pace);
      case "comment-issue":
        return comment(client, repository, await self(), action, pace);
      case "update-issue":
        return update(client, repository, action);
      case "close-issue":
        return setState(client, repository, action, { state: "closed", state_reason: action.reason });
      case "reopen-issue":
        return setState(client, repository, action, { state: "open" });
    }
  };
}
async function createIssue(client, repository, author, { title, body, labels }, pace) {
  const { owner, repo } = repository;
  const send = async () => {
    const { data } = await client.rest.issues.create({
      owner,
      repo,
      title,
      body,
      labels: [...labels],
      ...once
    });
    return { url: data.html_url, number: data.number };
  };
  return createOnce(send, () => findJustCreated(client, repository, author, { title, body }), pace);
}
async function comment(client, repository, author, { number, body }, pace) {
  const issues = client.rest.issues;
  const find = async () => {
    const comments = await client.paginate(issues.listComments, { ...at(repository, number), per_page: 100 });
    const sent = comments.find((item) => item.user?.login === author && sameText(item.body ?? "", body));
    return sent === void 0 ? null : { url: sent.html_url, number };
  };
  const send = async () => {
    const { data } = await issues.createComment({ ...at(repository, number), body, ...once });
    return { url: data.html_url, number };
  };
  return await find() ?? await createOnce(send, find, pace);
}
async function update(client, repository, { number, title, body, addLabels, removeLabels }) {
  const issue = at(repository, number);
  const text = { ...title === void 0 ? {} : { title }, ...body === void 0 ? {} : { body } };
  let url = null;
  if (Object.keys(text).length > 0)
    url = (await client.rest.issues.update({ ...issue, ...text })).data.html_url;
  if (addLabels.length > 0) await client.rest.issues.addLabels({ ...issue, labels: [...addLabels] });
  for (const name of removeLabels) await removeLabel(client, repository, number, name);
  return { url, number };
}
async function removeLabel(client, repository, number, name) {
  try {
    await client.rest.issues.removeLabel({ ...at(repository, number), name });
  } catch (error) {
    if ((0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_0__  .c2)(error) !== 404 || !/label does not exist/i.test(String(error))) throw error;
  }
}
async function setState(client, repository, { number, body }, state) {
  const text = body === void 0 ? {} : { body };
  const { data } = await client.rest.issues.update({ ...at(repository, number), ...text, ...state });
  return { url: data.html_url, number: data.number };
}
var at = ({ owner, repo }, issue_number) => ({ owner, repo, issue_number });

function createLabels(client, repository) {
  const repo = { owner: repository.owner, repo: repository.repo };
  const about = (doing, permission) => ({
    repository: repository.fullName,
    doing,
    permission
  });
  let known = null;
  async function list() {
    const labels = await (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_0__  .CD)(
      about("listing the labels", "issues: read"),
      () => client.paginate(client.rest.issues.listLabelsForRepo, { ...repo, per_page: 100 })
    );
    return new Map(
      labels.map((label) => [key(label.name), { ...label, description: label.description ?? "" }])
    );
  }
  async function create(label) {
    try {
      await client.rest.issues.createLabel({ ...repo, ...label });
    } catch (error) {
      if (!isAlreadyThere(error)) throw error;
    }
  }
  return {
    async ensure(label) {
      known ??= list();
      const labels = await known;
      const stored = labels.get(key(label.name));
      if (stored !== void 0 && !isUntouched(stored)) return;
      await (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_0__  .CD)(about(`writing the label ${label.name}`, "issues: write"), async () => {
        if (stored === void 0) return create(label);
        const { color, description } = label;
        await client.rest.issues.updateLabel({ ...repo, name: stored.name, color, description });
      });
      labels.set(key(label.name), label);
    }
  };
}
var key = (name) => name.toLowerCase();
function sameLabel(one, other) {
  return key(one) === key(other);
}
var isUntouched = (label) => label.color.toLowerCase() === "ededed" && label.description === "";
function isAlreadyThere(error) {
  return (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_0__  .c2)(error) === 422 && error instanceof Error && error.message.includes("already_exists");
}

function createTracker(options) {
  const { owner, repo } = options;
  const repository = { owner, repo, fullName: `${owner}/${repo}` };
  const client = (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_0__  .UU)(options);
  const labels = createLabels(client, repository);
  const write = createIssueWriter(client, repository, self, options.pace ?? _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_1__  .bX);
  let login = null;
  function self() {
    login ??= (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_0__  .B7)(client, repository.fullName);
    return login;
  }
  return {
    self,
    async issues(label) {
      const author = await self();
      const what = {
        repository: repository.fullName,
        doing: "listing the issues",
        permission: "issues: read"
      };
      return (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_0__  .CD)(what, () => listIssues(client, repository, label, author));
    },
    async perform(action) {
      if (action.type !== "ensure-label") return (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_0__  .CD)(describe(action, repository), () => write(action));
      await labels.ensure(action.label);
      return { url: null, number: null };
    }
  };
}
function describe(action, repository) {
  const doing = {
    "create-issue": "creating the issue",
    "update-issue": "updating issue",
    "comment-issue": "commenting on issue",
    "close-issue": "closing issue",
    "reopen-issue": "reopening issue"
  }[action.type];
  return {
    repository: repository.fullName,
    doing: "number" in action ? `${doing} #${action.number}` : `${doing} of ${action.application || "several applications"}`,
    permission: "issues: write",
    ...action.application === "" ? {} : { application: action.application }
  };
}

function createPullWriter(client, at2, self, pace) {
  return {
    open: (action) => open(client, at2, action, self, pace),
    async update({ number, title, body, base, close }) {
      const { data } = await client.rest.pulls.update({
        ...{ ...at2, pull_number: number },
        ...title === void 0 ? {} : { title },
        ...body === void 0 ? {} : { body },
        ...base === void 0 ? {} : { base },
        ...close === true ? { state: "closed" } : {}
      });
      return { type: "pull", pull: trackedPull(data) };
    },
    request: ({ number, reviewers }) => request(client, at2, number, reviewers),
    autoMerge: (action) => autoMerge(client, at2, action)
  };
}
async function listPulls(client, { owner, repo }, branch) {
  const pulls = await client.paginate(client.rest.pulls.list, {
    ...{ owner, repo, head: `${owner}:${branch}` },
    ...{ state: "all", sort: "created", direction: "desc", per_page: 100 }
  });
  return pulls.filter(({ head }) => head.ref === branch && isOf({ owner, repo }, head)).map(trackedPull);
}
function isOf({ owner, repo }, head) {
  return (head.repo?.full_name ?? "").toLowerCase() === `${owner}/${repo}`.toLowerCase();
}
async function openPullsOf(client, { owner, repo }, branches, base, self) {
  const [first, ...more] = branches;
  if (first === void 0) return   new Map();
  const { data } = await client.rest.pulls.list({
    ...{ owner, repo, base, state: "open", per_page: 100 },
    ...more.length === 0 ? { head: `${owner}:${first}` } : {}
  });
  const found = data.filter(
    ({ head, user }) => branches.includes(head.ref) && isOf({ owner, repo }, head) && (user?.login === self || user?.type === "Bot")
  );
  return new Map(found.map((pull) => [pull.head.ref, trackedPull(pull)]));
}
async function open(client, at2, { branch, base, title, body, draft }, self, pace) {
  const author = await self();
  const find = async () => {
    const found = (await listPulls(client, at2, branch)).find(({ state }) => state === "open");
    return found?.author === author ? { type: "pull", pull: found } : null;
  };
  const send = async (asDraft) => {
    const parts = { ...at2, head: branch, base, title, body, draft: asDraft };
    const { data } = await client.rest.pulls.create({ ...parts, request: { retries: 0 } });
    return { type: "pull", pull: trackedPull(data) };
  };
  try {
    return await createOnce(() => send(draft), find, pace);
  } catch (error) {
    if (isForbiddenBySetting(error)) return { type: "not-permitted" };
    if (draft && says(error, 422, /draft pull requests are not supported/i))
      return createOnce(() => send(false), find, pace);
    const found = says(error, 422, /pull request already exists/i) ? await find() : null;
    if (found === null) throw error;
    return found;
  }
}
async function request(client, at2, number, reviewers) {
  const refused = [];
  try {
    await ask(client, at2, number, reviewers);
  } catch (error) {
    if (!cannotBeAsked(error)) throw error;
    for (const reviewer of reviewers.length > 1 ? reviewers : []) {
      try {
        await ask(client, at2, number, [reviewer]);
      } catch (alone) {
        if (!cannotBeAsked(alone)) throw alone;
        refused.push(reviewer);
      }
    }
    if (reviewers.length === 1) refused.push(...reviewers);
  }
  if (refused.length === 0) return { type: "done" };
  return { type: "partly", warning: `GitHub takes no request for a review by ${refused.join(", ")}.` };
}
var enabling = `mutation ($id: ID!, $how: PullRequestMergeMethod!) {
  enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: $how }) { clientMutationId }
}`;
async function autoMerge(client, at2, { number, method }) {
  try {
    const { data } = await client.rest.pulls.get({ ...at2, pull_number: number });
    if (data.auto_merge !== null || data.state !== "open") return { type: "done" };
    await client.graphql(enabling, { id: data.node_id, how: method.toUpperCase() });
    return { type: "done" };
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\s+/g, " ").trim() : "no reason was given";
    const warning = `GitHub does not merge #${number} by itself: ${why}`;
    return isAnswer(error) ? { type: "partly", warning } : { type: "left", reason: `${warning}; the next run asks again` };
  }
}
function isAnswer(error) {
  if (!(error instanceof Error) || error.name !== "GraphqlResponseError") return false;
  return /not allowed|protected branch rules not configured|in clean status/i.test(error.message);
}
async function ask(client, at2, number, reviewers) {
  const names = reviewers.map((name) => name.replace(/^@/, ""));
  await client.rest.pulls.requestReviewers({
    ...{ ...at2, pull_number: number },
    reviewers: names.filter((name) => !name.includes("/")),
    team_reviewers: names.filter((name) => name.includes("/")).map((name) => name.replace(/^.*\//, ""))
  });
}
function trackedPull(pull) {
  const closed = pull.merged_at === null ? "closed" : "merged";
  return {
    number: pull.number,
    title: pull.title,
    body: pull.body ?? "",
    state: pull.state === "open" ? "open" : closed,
    labels: pull.labels.flatMap(({ name }) => name ?? []),
    author: pull.user?.login ?? "",
    url: pull.html_url,
    base: pull.base.ref
  };
}
function says(error, status, words) {
  return (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_0__  .c2)(error) === status && error instanceof Error && words.test(error.message);
}
var isForbiddenBySetting = (error) => [403, 422].some((status) => says(error, status, /not permitted to create or approve pull requests/i));
var cannotBeAsked = (error) => [403, 404, 422].includes((0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_0__  .c2)(error) ?? 0) && !(0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_0__  .Jz)(error);

function pullStateOf({
  body
}) {
  const block = (0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_2__  .Gr)(body);
  if (block === null || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(block.marker) || block.marker["kind"] !== "pull-request") return null;
  const { marker, around } = block;
  const flag = (name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(marker) && marker[name] === true;
  return {
    around,
    state: {
      cluster: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(marker, "cluster"),
      application: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(marker, "application"),
      ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(marker, "hub") === "" ? {} : { hub: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(marker, "hub") },
      ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(marker, "home") === "" ? {} : { home: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(marker, "home") },
      title: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(marker, "title"),
      proposal: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(marker, "proposal"),
      findings: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .gT)(marker, "findings").filter((one) => typeof one === "string"),
      held: flag("held"),
      asked: flag("asked"),
      ...flag("merging") ? { merging: true } : {},
      ...flag("kept") ? { kept: true } : {},
      closed: flag("closed")
    }
  };
}
function isOfOtherRuns(pull, home) {
  const parsed = pullStateOf(pull);
  return parsed !== null && (parsed.state.home ?? "") !== (home?.name ?? "");
}
function pullBody(before, state, content) {
  return (0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_2__  .su)(before, (0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_2__  .nl)(markerOf(state), content));
}
function markerOf(state) {
  return { version: 1, kind: "pull-request", ...state };
}




  }),

  598:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Dh: () => (  waitSeconds),
    bX: () => (  productionPace),
    qn: () => (  worthWaiting),
    rl: () => (  immediately)
  });
const require = (name) => process.getBuiltinModule(name);

var productionPace = { spaceWrites: true, unitMs: 1e3, timeoutMs: 3e4 };
var longestWaitSeconds = 300;
var mostWaits = 2;
function worthWaiting(seconds, alreadyWaited) {
  return seconds <= longestWaitSeconds && alreadyWaited < mostWaits;
}
var immediately = {
  key: () => ({
    schedule: (_options, job, ...args) => job(...args)
  })
};
function waitSeconds(seconds, pace) {
  return new Promise((resolve) => setTimeout(resolve, seconds * pace.unitMs));
}




  })

};
