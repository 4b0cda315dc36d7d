export const id = 749;
export const ids = [749];
export const modules = {

  2227:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    HI: () => (  normalisePlaceholders),
    IG: () => (  rolledBackRule),
    K8: () => (  isTime),
    LZ: () => (  categories),
    Ow: () => (  isOnlyRecordedPlaceholder),
    TS: () => (  imitation),
    Vc: () => (  minute),
    an: () => (  needsSomeone),
    kG: () => (  holdsPlaceholder),
    nE: () => (  reportApplication),
    q3: () => (  holdsRecordedPlaceholder),
    qf: () => (  placeholder),
    zk: () => (  isUnsafe)
  });
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6127);
const require = (name) => process.getBuiltinModule(name);


var categories = [
  "conflict",
  "manual-change",
  "unknown",
  "misconfiguration",
  "missing",
  "extra",
  "git-ahead",
  "controller",
  "serialization-noise",
  "metadata-noise"
];
var rolledBackRule = "rolled-back";

var quiet =   new Set([
  "controller",
  "serialization-noise",
  "metadata-noise"
]);
var destructive =   new Set(["reverts", "deletes", "recreates"]);
var risky =   new Set(["conflict", "manual-change", "unknown"]);
function needsSomeone({ category, accepted }) {
  return accepted === void 0 && !quiet.has(category);
}
function isUnsafe({ category, direction, forecast, rules, accepted }) {
  if (accepted !== void 0 || !destructive.has(forecast.effect)) return false;
  const isWanted = category === "extra" && direction === "update-git";
  return isWanted || risky.has(category) || rules.includes("autoscaler");
}
function reportApplication(application, all, problems) {
  const findings = all.filter(({ accepted }) => accepted === void 0);
  const controllerSays = application.status?.sync ?? null;
  const worst = categories.find((category) => findings.some((finding) => finding.category === category)) ?? null;
  const isDrifted = findings.some(needsSomeone) || findings.length > 0 && controllerSays === "OutOfSync";
  const status = isDrifted && (findings.some(needsSomeone) || problems.length === 0) ? "drifted" : problems.length > 0 ? "unknown" : "in-sync";
  return {
    name: application.name,
    controller: application.controller,
    status,
    category: status === "drifted" ? worst : null,
    syncUnsafe: findings.some(isUnsafe),
    controllerSays,
    application
  };
}

function isTime(text) {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) && Number.isFinite(Date.parse(text));
}
function minute(time) {
  return isTime(time) ? `${new Date(time).toISOString().slice(0, 16).replace("T", " ")} UTC` : time;
}

var numbered = /<(redacted(?:-at-recording)?) #\d+>/g;
var recorded = /<redacted-at-recording #\d+>/;
var onlyRecorded = /^<redacted-at-recording #\d+>$/;
function placeholder(label, number) {
  return `<${label} #${number}>`;
}
function imitation(label) {
  return new RegExp(`<${label} #\\d+>`, "g");
}
function isOnlyRecordedPlaceholder(text) {
  return onlyRecorded.test(text);
}
function isRecordedPlaceholder(value) {
  return typeof value === "string" && recorded.test(value);
}
function holdsRecordedPlaceholder(value) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Lv)(value)) return value.some(holdsRecordedPlaceholder);
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(value)) return Object.values(value).some(holdsRecordedPlaceholder);
  return isRecordedPlaceholder(value);
}
function holdsPlaceholder(value) {
  return JSON.stringify(normalisePlaceholders(value)) !== JSON.stringify(value);
}
function normalisePlaceholders(value) {
  if (typeof value === "string") return value.replace(numbered, "<$1>");
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Lv)(value)) return value.map(normalisePlaceholders);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normalisePlaceholders(item)]));
}




  }),

  5956:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CC: () => (  problem),
    GF: () => (  problemCodes),
    Mm: () => (  ProblemError)
  });
const require = (name) => process.getBuiltinModule(name);

var problemCodes = [
  "APPLICATION_NOT_FOUND",
  "APPLICATION_SET_FAILED",
  "APPLICATION_SET_UNKNOWN",
  "CLUSTER_FORBIDDEN",
  "CLUSTER_ID_CHANGED",
  "CLUSTER_UNAUTHORIZED",
  "CLUSTER_UNREACHABLE",
  "CLUSTER_UNTRUSTED",
  "CONFIG_INVALID",
  "CRD_MISSING",
  "DESTINATION_AMBIGUOUS",
  "DESTINATION_UNKNOWN",
  "DRY_RUN_FAILED",
  "DRY_RUN_REFUSED",
  "EVENT_UNSUPPORTED",
  "FETCH_FAILED",
  "GITHUB_FAILED",
  "GITHUB_FORBIDDEN",
  "GITHUB_IDENTITY_UNKNOWN",
  "GITHUB_INVALID",
  "GITHUB_ISSUES_DISABLED",
  "GITHUB_NOT_FOUND",
  "GITHUB_RATE_LIMITED",
  "GITHUB_UNAUTHORIZED",
  "GITHUB_UNREACHABLE",
  "INPUT_INVALID",
  "INTERNAL",
  "KUBECONFIG_INVALID",
  "KUBECONFIG_MISSING",
  "LIVE_FORBIDDEN",
  "LIVE_UNREADABLE",
  "MANIFEST_INVALID",
  "MERGE_CONFLICT",
  "NO_APPLICATIONS",
  "NO_APPLIER",
  "NO_MANAGED_FIELDS",
  "PATH_NOT_FOUND",
  "RENDERER_UNSUPPORTED",
  "RENDER_FAILED",
  "REPOSITORY_INVALID",
  "REVISION_NOT_FOUND",
  "SHARD_INVALID",
  "SHARD_MISSING",
  "SNAPSHOT_INCOMPLETE",
  "SNAPSHOT_INVALID",
  "SOURCE_ELSEWHERE",
  "SOURCE_REMOTE",
  "SOURCE_UNSUPPORTED",
  "STATE_HIDDEN",
  "STATE_INVALID",
  "STATE_MISSING",
  "STATE_OUTDATED",
  "TOOL_MISSING",
  "VALUES_UNREADABLE",
  "WEBHOOK_FAILED",
  "WORK_TREE_DIFFERS",
  "YAML_INVALID"
];
var ProblemError = class extends Error {
  problem;
  constructor(problem2) {
    super(`${problem2.message} ${problem2.hint}`);
    this.name = "ProblemError";
    this.problem = problem2;
  }
};
function problem(code, message, hint, about = {}) {
  return { code, application: about.application ?? null, resource: about.resource ?? null, message, hint };
}




  }),

  7480:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    u: () => (  parseShard),
    y: () => (  maxShards)
  });
const require = (name) => process.getBuiltinModule(name);

var maxShards = 256;
function parseShard(text) {
  const found = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text);
  const [index, count] = [Number(found?.[1]), Number(found?.[2])];
  return found === null || index > count || count > maxShards ? null : { index, count };
}




  }),

  6127:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    FS: () => (  equalJson),
    Gv: () => (  isObject),
    Le: () => (  withoutNulls),
    Lv: () => (  isList),
    ZZ: () => (  field),
    bX: () => (  stringAt),
    fK: () => (  valueAt),
    gT: () => (  listAt),
    lJ: () => (  objectAt)
  });
const require = (name) => process.getBuiltinModule(name);

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value) {
  return Array.isArray(value);
}
function field(value, key) {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function valueAt(value, ...keys) {
  return below(value, keys);
}
function below(value, keys) {
  let at = value;
  for (const key of keys) at = field(at, key);
  return at;
}
function stringAt(value, ...keys) {
  const found = below(value, keys);
  return typeof found === "string" ? found : "";
}
function objectAt(value, ...keys) {
  const found = below(value, keys);
  return isObject(found) ? found : {};
}
function listAt(value, ...keys) {
  const found = below(value, keys);
  return isList(found) ? found : [];
}
function withoutNulls(value) {
  if (isList(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(kept.map(([name, item]) => [name, withoutNulls(item)]));
}
function equalJson(a, b) {
  if (a === b) return true;
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, i) => equalJson(item, b[i]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equalJson(a[key], b[key]));
}




  }),

  4992:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $t: () => (  placeOf),
    BM: () => (  tagInRange),
    BP: () => (  logLine),
    C4: () => (  createKindReader),
    CT: () => (  createdAt),
    EO: () => (  runGit),
    EZ: () => (  ignoreRuleOf),
    G: () => (  helmGroup),
    H4: () => (  argoGroup),
    HJ: () => (  conditionIn),
    IA: () => (  isHook),
    N7: () => (  kustomizeGroup),
    NW: () => (  createObjectReader),
    OG: () => (  logLines),
    PX: () => (  readManifests),
    QX: () => (  isAncestor),
    Ys: () => (  differingFiles),
    _Z: () => (  isRange),
    h_: () => (  openRepository),
    kf: () => (  folderFiles),
    lj: () => (  sourceGroup),
    mb: () => (  argoApplication),
    q: () => (  withoutUser),
    r8: () => (  appliedBy),
    s0: () => (  createTreeReader),
    uZ: () => (  uniqueNames),
    yP: () => (  normaliseRepositoryUrl),
    zu: () => (  commitFiles)
  });
  var _chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4861);
  var _chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1133);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5366);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6127);
  var _chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5956);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
  var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
  var node_child_process__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1421);
  var semver__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2088);
const require = (name) => process.getBuiltinModule(name);






var escape = "\x1B";
var bell = "\x07";
var ansi = new RegExp(
  [
    `(?:${escape}\\[|\x9B)[0-?]*[ -/]*[@-~]`,
    `${escape}\\][^${bell}${escape}]*(?:${bell}|${escape}\\\\)?`,
    `${escape}[@-Z\\\\-_]`
  ].join("|"),
  "g"
);
function logLine(text) {
  return (0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_2__  .RK)(text.replace(ansi, "")).replace(/##+\[/g, (run) => `${run.slice(0, -1)} [`).replace(/^(\s*):+/, (run, space) => run.length - space.length > 1 ? `${space}: :` : run);
}
function logLines(text) {
  return text.split(/\r\n|\n|\r/).map(logLine).join("\n");
}



var maxFileBytes = 64 * 1024 * 1024;
var maxDepth = 40;
function folderFiles(root) {
  return {
    async list(path) {
      if (!isInside(path)) return null;
      const names = [];
      return await walk(root, path, names, 0) ? names.sort() : null;
    },
    read: async (file) => (await readInside(root, file))?.toString("utf8") ?? null,
    readBytes: (file) => readInside(root, file),
    async links(path) {
      if (!isInside(path)) return [];
      if (path !== "" && await isLinked(root, path)) return [path];
      const links = [];
      await walk(root, path, [], 0, links);
      return links.sort();
    }
  };
}
async function readInside(root, file) {
  if (!isInside(file) || await hasLink(root, file)) return null;
  try {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, file));
    return size > maxFileBytes ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, file));
  } catch {
    return null;
  }
}
function isInside(path) {
  return !path.startsWith("/") && !path.split("/").includes("..");
}
async function walk(root, path, names, depth, links = []) {
  try {
    if (depth > maxDepth || path !== "" && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, path))).isSymbolicLink()) return false;
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, path), { withFileTypes: true })) {
      const name = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isFile()) names.push(name);
      else if (entry.isSymbolicLink()) links.push(name);
      else if (entry.isDirectory() && entry.name !== ".git" && entry.name !== "node_modules") {
        await walk(root, name, names, depth + 1, links);
      }
    }
    return true;
  } catch {
    return false;
  }
}
async function isLinked(root, path) {
  const parts = path.split("/");
  const ways = parts.map((_, at) => (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, ...parts.slice(0, at + 1)));
  const found = await Promise.all(ways.map((way) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(way).catch(() => null)));
  return found.some((one) => one?.isSymbolicLink() === true);
}
async function hasLink(root, file) {
  let at = root;
  for (const part of file.split("/")) {
    at = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(at, part);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(at).catch(() => null);
    if (found === null || found.isSymbolicLink()) return true;
  }
  return false;
}




var misleading = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_CONFIG",
  "GIT_EXTERNAL_DIFF",
  "GIT_LITERAL_PATHSPECS",
  "GIT_GLOB_PATHSPECS",
  "GIT_NOGLOB_PATHSPECS",
  "GIT_ICASE_PATHSPECS"
];
function gitCommand(folder, args) {
  const safe = ["core.fsmonitor=false", "core.hooksPath=/dev/null", "protocol.allow=never"];
  const settings = [...safe, `safe.directory=${folder}`].flatMap((setting) => ["-c", setting]);
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !misleading.includes(name)));
  return {
    args: [...settings, "--no-pager", "-C", folder, ...args],
    env: { ...env, GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" }
  };
}
function runGit(folder, args, input = "") {
  const command = gitCommand(folder, args);
  return new Promise((resolve) => {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_6__.spawn)("git", command.args, {
      env: command.env,
      stdio: ["pipe", "pipe", "pipe"]
    });
    const out = [];
    const err = [];
    child.stdout.on("data", (chunk) => out.push(chunk));
    child.stderr.on("data", (chunk) => err.push(chunk));
    child.on("error", (error) => resolve({ text: null, error: error.message, code: null }));
    child.on("close", (code) => {
      const error = Buffer.concat(err).toString("utf8");
      resolve({ text: code === 0 ? Buffer.concat(out).toString("utf8") : null, error, code });
    });
    child.stdin.on("error", () => void 0);
    child.stdin.end(input);
  });
}

var absentTree =   new Map();
function createTreeReader(objects) {
  const known =   new Map();
  return (id) => {
    const reading = known.get(id) ?? objects.read(id).then((found) => found?.type === "tree" ? parseTree(found.content, id.length / 2) : absentTree);
    known.set(id, reading);
    return reading;
  };
}
function commitFiles(commit, objects, trees, search) {
  const folders =   new Map();
  const searches =   new Map();
  const root = () => objects.read(`${commit}^{tree}`).then(
    (found) => found?.type === "tree" ? { name: "", type: "tree", mode: "40000", id: found.id } : null
  );
  const folderAt = (path) => {
    const known = folders.get(path) ?? (path === "" ? root() : entryAt(path));
    folders.set(path, known);
    return known;
  };
  const entryAt = async (path) => {
    if (path === "") return folderAt("");
    const slash = path.lastIndexOf("/");
    const folder = await folderAt(slash < 0 ? "" : path.slice(0, slash));
    if (folder?.type !== "tree") return null;
    return (await trees(folder.id)).get(path.slice(slash + 1)) ?? null;
  };
  const idOf = async (type, path) => {
    const entry = await entryAt(path);
    return entry?.type === type ? entry.id : null;
  };
  const bytesOf = async (file) => {
    const entry = await entryAt(file);
    return entry?.type === "blob" ? (await objects.read(entry.id))?.content ?? null : null;
  };
  return {
    async list(folder) {
      const entry = await entryAt(folder);
      const files = entry?.type === "tree" ? await pathsBelow("blob", entry, folder, trees) : [];
      return files.length === 0 && folder !== "" ? null : files;
    },
    read: async (file) => (await bytesOf(file))?.toString("utf8") ?? null,
    readBytes: bytesOf,
    holding(words, endings) {
      const question = JSON.stringify([words, endings]);
      const known = searches.get(question) ?? search(commit, words, endings);
      searches.set(question, known);
      return known;
    },
    async links(path) {
      const entry = await entryAt(path);
      if (entry?.type === "link") return [path];
      return entry?.type === "tree" ? pathsBelow("link", entry, path, trees) : [];
    },
    contentId: (folder) => idOf("tree", folder),
    fileId: (file) => idOf("blob", file)
  };
}
async function pathsBelow(type, { id }, folder, trees) {
  const found = await Promise.all(
    [...(await trees(id)).values()].map(async (entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.type === "tree") return pathsBelow(type, entry, path, trees);
      return entry.type === type ? [path] : [];
    })
  );
  return found.flat();
}
function parseTree(content, idBytes) {
  const entries =   new Map();
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(32, at);
    const end = content.indexOf(0, space);
    if (space < 0 || end < 0) break;
    const mode = content.toString("latin1", at, space);
    const name = content.toString("utf8", space + 1, end);
    const id = content.toString("hex", end + 1, end + 1 + idBytes);
    if (mode === "40000") entries.set(name, { name, type: "tree", mode, id });
    else if (/^100\d{3}$/.test(mode)) entries.set(name, { name, type: "blob", mode, id });
    else if (mode === "120000" || mode === "160000") entries.set(name, { name, type: "link", mode, id });
    at = end + 1 + idBytes;
  }
  return entries;
}


var maxBytes = 64 * 1024 * 1024;
var usage = 129;
function createObjectReader(folder) {
  const git = askGit(folder);
  const kept = createKept();
  return {
    async read(name) {
      const known = kept.get(name);
      if (known !== void 0) return known;
      const found = await git.read(name);
      if (found !== null && found.id === name) kept.add(found);
      return found;
    },
    stop: () => git.stop()
  };
}
function askGit(folder) {
  let child = null;
  let waiting = [];
  let asked = "";
  let together = true;
  const send = () => {
    if (asked !== "") child?.stdin.write(together ? `${asked}flush
` : asked);
    asked = "";
  };
  const start = () => {
    const options2 = together ? ["--batch-command", "--buffer"] : ["--batch"];
    const { args, env } = gitCommand(folder, ["cat-file", ...options2]);
    const started = (0,node_child_process__WEBPACK_IMPORTED_MODULE_6__.spawn)("git", args, { env, stdio: ["pipe", "pipe", "ignore"] });
    started.stdout.on(
      "data",
      splitObjects((found) => waiting.shift()?.done(found))
    );
    started.on("error", () => end(null));
    started.on("close", end);
    started.stdin.on("error", () => void 0);
    return started;
  };
  const end = (code) => {
    const left = waiting;
    const again = together && code === usage;
    child = null;
    waiting = [];
    asked = "";
    if (again) together = false;
    for (const one of left)
      if (again) ask(one);
      else one.done(null);
  };
  const ask = (question) => {
    child ??= start();
    waiting.push(question);
    if (asked === "") setImmediate(send);
    asked += together ? `contents ${question.name}
` : `${question.name}
`;
  };
  return {
    read: (name) => new Promise((done) => ask({ name, done })),
    stop() {
      send();
      child?.stdin.end();
    }
  };
}
function splitObjects(take) {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = 0;
    for (let taken = takeObject(buffer, at); taken !== null; taken = takeObject(buffer, at)) {
      at = taken.next;
      take(taken.found);
    }
    rest = buffer.subarray(at);
  };
}
var [maxKept, maxKeptBytes] = [16 * 1024, 16 * 1024 * 1024];
function createKept() {
  const kept =   new Map();
  let bytes = 0;
  return {
    get: (id) => kept.get(id),
    add(found) {
      const { id, content } = found;
      if (content.length > maxKept || bytes + content.length > maxKeptBytes || kept.has(id)) return;
      bytes += content.length;
      kept.set(id, { ...found, content: Buffer.from(content) });
    }
  };
}
function takeObject(buffer, at) {
  const newline = buffer.indexOf(10, at);
  if (newline < 0) return null;
  const header = buffer.toString("latin1", at, newline);
  const [, id, type, bytes] = /^([0-9a-f]+) (blob|tree|commit|tag) (\d+)$/.exec(header) ?? [];
  if (id === void 0 || type === void 0) return { found: null, next: newline + 1 };
  const size = Number(bytes);
  const end = newline + 1 + size;
  if (buffer.length < end + 1) return null;
  const found = size > maxBytes ? null : { id, type, content: buffer.subarray(newline + 1, end) };
  return { found, next: end + 1 };
}

var clockSkew = 24 * 60 * 60;
async function isAncestor(root, older, newer) {
  if (older === newer) return true;
  return (await runGit(root, ["merge-base", "--is-ancestor", older, newer])).code === 0;
}
function createAncestry(root, objects) {
  const asked =   new Map();
  const dateOf = async (commit) => {
    const found = await objects.read(commit);
    const date = /^committer .* (\d+) [-+]\d{4}$/m.exec(found?.content.toString("utf8") ?? "")?.[1];
    return date === void 0 ? null : Number(date);
  };
  const ask = async (older, newer) => {
    const [first, last] = await Promise.all([dateOf(older), dateOf(newer)]);
    if (first === null || last === null || first > last + clockSkew) return false;
    return isAncestor(root, older, newer);
  };
  return {
    isAncestor(older, newer) {
      if (older === newer) return Promise.resolve(true);
      const key = `${older} ${newer}`;
      const answer = asked.get(key) ?? ask(older, newer);
      asked.set(key, answer);
      return answer;
    }
  };
}



var commitMark = "\0";
var traceFormat = "%x00%P%x00%H%x00%an%x00%cI%x00%s";
function lineKey(file, line) {
  return `${line} ${file}`;
}
function traceLines(asked) {
  const open = new Map(
    [...asked].map(([file, lines2]) => [file, [...lines2].map((line) => ({ asked: line, now: line }))])
  );
  const headers = new Map([...asked.keys()].map((file) => [`diff --git a/${file} b/${file}`, file]));
  const files =   new Map();
  const lines =   new Map();
  let commit = null;
  let patch = null;
  const close = () => {
    const places = patch === null ? void 0 : open.get(patch.file);
    if (patch === null || commit === null || places === void 0) return;
    const { file, hunks, kind } = patch;
    patch = null;
    const { parents, ...info } = commit;
    if (parents <= 1 && !files.has(file)) files.set(file, info);
    const left = places.filter((place) => {
      const wrote = parents <= 1 && stepBack(place, hunks);
      if (wrote)
        lines.set(lineKey(file, place.asked), { file, commit: info, asIs: kind === "added" && parents > 0 });
      return !wrote;
    });
    if (left.length === 0 || parents > 1 || kind !== "changed") open.delete(file);
    else open.set(file, left);
  };
  return {
    traced: { files, lines },
    isDone: () => open.size === 0,
    end: close,
    take(line) {
      if (line.startsWith(commitMark)) {
        close();
        commit = readCommit(line);
      } else if (line.startsWith("diff --git ")) {
        close();
        const file = headers.get(line);
        patch = file === void 0 ? null : { file, hunks: [], kind: "changed" };
      } else if (patch !== null && line.startsWith("@@ ")) patch.hunks.push(...readHunk(line));
      else if (patch !== null && line.startsWith("new file mode ")) patch.kind = "added";
      else if (patch !== null && line.startsWith("deleted file mode ")) patch.kind = "deleted";
    }
  };
}
function stepBack(place, hunks) {
  let moved = 0;
  for (const { before, start, after } of hunks) {
    const end = after === 0 ? start + 1 : start + after;
    if (place.now >= end) moved += before - after;
    else if (after > 0 && place.now >= start) return true;
  }
  place.now += moved;
  return false;
}
function readHunk(line) {
  const [, before = "1", start, after = "1"] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
  return start === void 0 ? [] : [{ before: Number(before), start: Number(start), after: Number(after) }];
}
function readCommit(line) {
  const [, parents, sha, author, at, subject] = line.split("\0");
  if (parents === void 0 || sha === void 0) return null;
  if (author === void 0 || at === void 0 || subject === void 0) return null;
  return { sha, author, at, subject, parents: parents === "" ? 0 : parents.split(" ").length };
}

var maxBytes2 = 64 * 1024 * 1024;
var maxLine = 16 * 1024;
var options = [
  "--first-parent",
  "--diff-merges=first-parent",
  "--unified=0",
  "--inter-hunk-context=0",
  "--no-renames",
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--no-follow",
  "--no-show-signature",
  "--text",
  "--src-prefix=a/",
  "--dst-prefix=b/"
];
function isPlainName(file) {
  return /^[\w.@+-]+(?:\/[\w.@+-]+)*$/.test(file);
}
function walkHistory(root, commit, asked) {
  const trace = traceLines(asked);
  const log = ["log", "--patch", `--format=${traceFormat}`, ...options, "--stdin"];
  const { args, env } = gitCommand(root, log);
  return new Promise((resolve) => {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_6__.spawn)("git", args, { env, stdio: ["pipe", "pipe", "ignore"] });
    const take = splitLines((line) => trace.take(line));
    let bytes = 0;
    child.stdout.setEncoding("utf8").on("data", (chunk) => {
      if (trace.isDone()) return;
      take(chunk);
      bytes += chunk.length;
      if (trace.isDone() || bytes > maxBytes2) child.kill();
    });
    child.on("error", () => resolve(trace.traced));
    child.on("close", (code) => {
      if (code === 0) trace.end();
      resolve(trace.traced);
    });
    child.stdin.on("error", () => void 0);
    child.stdin.end([commit, "--", ...[...asked.keys()].map((file) => `:(literal)${file}`), ""].join("\n"));
  });
}
function splitLines(take) {
  let rest = "";
  return (chunk) => {
    const [first = "", ...others] = chunk.split("\n");
    const last = others.pop();
    const begun = rest.length < maxLine ? rest + first : rest;
    if (last === void 0) {
      rest = begun;
      return;
    }
    for (const line of [begun, ...others]) take(line);
    rest = last;
  };
}
async function renamedIn(root, commits) {
  const log = ["log", "--no-walk", "--name-only", "--find-renames", "--diff-filter=R", "--format=%x00%H"];
  const { text } = await runGit(root, [...log, "--no-show-signature", "--stdin"], [...commits, ""].join("\n"));
  const found = (text ?? "").split(commitMark).flatMap((entry) => {
    const [commit = "", ...files] = entry.split("\n");
    return files.map((file) => `${commit} ${file}`);
  });
  return new Set(found);
}

var atOnce = 4;
function createHistory(root) {
  const run = (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_0__  ._7)(atOnce);
  const oneByOne = askOneByOne(root, run);
  const batches =   new Map();
  let shallow = null;
  const isShallow = () => shallow ??= runGit(root, ["rev-parse", "--is-shallow-repository"]).then(
    ({ text }) => text?.trim() !== "false"
  );
  const told = (commit, file, line) => {
    const batch = batches.get(commit) ?? startBatch((asked) => {
      batches.delete(commit);
      return run(() => askTogether(root, commit, asked));
    });
    batches.set(commit, batch);
    const lines = batch.asked.get(file) ??   new Set();
    if (line !== null) lines.add(line);
    if (isPlainName(file)) batch.asked.set(file, lines);
    return batch.told;
  };
  return {
    async lastCommit(commit, file) {
      if (await isShallow()) return null;
      const { files } = await told(commit, file, null);
      return files.get(file) ?? oneByOne.lastCommit(commit, file);
    },
    async lineCommit(commit, file, line) {
      if (await isShallow()) return null;
      const { lines } = await told(commit, file, line);
      return lines.get(lineKey(file, line)) ?? oneByOne.lineCommit(commit, file, line);
    },
    async touching(commit, folder, most) {
      if (await isShallow()) return null;
      const log = [
        "log",
        "--first-parent",
        "--format=%H",
        "--no-show-signature",
        `--max-count=${most}`,
        commit
      ];
      const { text } = await run(
        () => runGit(root, [...log, "--", ...folder === "" ? [] : [`:(literal)${folder}`]])
      );
      return text === null ? null : text.split("\n").filter((line) => line !== "");
    }
  };
}
function startBatch(ask) {
  const asked =   new Map();
  const told = new Promise((resume) => setImmediate(resume)).then(() => ask(asked));
  return { asked, told };
}
async function askTogether(root, commit, asked) {
  if (asked.size === 0) return { files:   new Map(), lines:   new Map() };
  const { files, lines } = await walkHistory(root, commit, asked);
  const came = new Set([...lines.values()].flatMap((line) => line.asIs ? [line.commit.sha] : []));
  const renamed = came.size === 0 ?   new Set() : await renamedIn(root, came);
  const isKnown = ({ commit: commit2, file }) => !renamed.has(`${commit2.sha} ${file}`);
  const known = [...lines].filter(([, line]) => isKnown(line));
  return { files, lines: new Map(known.map(([key, line]) => [key, line.commit])) };
}
function askOneByOne(root, run) {
  const git = async (args) => (await run(() => runGit(root, args))).text;
  const shown =   new Map();
  const show = (sha) => {
    const reading = shown.get(sha) ?? git(["show", ...showOptions, sha]).then(commitInfo);
    shown.set(sha, reading);
    return reading;
  };
  return {
    lastCommit: async (commit, file) => commitInfo(await git(["log", "-1", `--format=${commitFormat}`, commit, "--", `:(literal)${file}`])),
    async lineCommit(commit, file, line) {
      const range = `${line},${line}`;
      const blame = ["blame", "--porcelain", "--no-textconv", "-L", range, commit, "--", file];
      const sha = /^([0-9a-f]{40,64}) /.exec(await git(blame) ?? "")?.[1];
      return sha === void 0 ? null : show(sha);
    }
  };
}
var commitFormat = "%H%x00%an%x00%cI%x00%s";
var showOptions = ["--no-patch", "--no-show-signature", `--format=${commitFormat}`];
function commitInfo(text) {
  const [sha, author, at, subject] = (text ?? "").trim().split("\0");
  if (sha === void 0 || author === void 0 || at === void 0 || subject === void 0) return null;
  return { sha, author, at, subject };
}

var maxChanged = 100;
async function differingFiles(objects, trees, from, to) {
  const differing = [];
  const compare = async (before2, after2, folder) => {
    if (before2 === absentTree || after2 === absentTree) return false;
    for (const name of   new Set([...before2.keys(), ...after2.keys()])) {
      const [old, now] = [before2.get(name), after2.get(name)];
      if (old?.id === now?.id && old?.mode === now?.mode) continue;
      const path = folder === "" ? name : `${folder}/${name}`;
      if ([old, now].some((entry) => entry !== void 0 && entry.type !== "tree")) differing.push(path);
      if (differing.length > maxChanged) return false;
      const [left, right] = await Promise.all([below(old), below(now)]);
      if (!await compare(left, right, path)) return false;
    }
    return true;
  };
  const below = async (entry) => entry?.type === "tree" ? trees(entry.id) :   new Map();
  const roots = await Promise.all([from, to].map((commit) => objects.read(`${commit}^{tree}`)));
  const [before = absentTree, after = absentTree] = await Promise.all(
    roots.map(async (found) => found?.type === "tree" ? trees(found.id) : absentTree)
  );
  return await compare(before, after, "") ? differing.sort() : null;
}

function createSearch(root, objects, trees, at) {
  const searched =   new Map();
  return async (commit, words, endings) => {
    const question = JSON.stringify([words, endings]);
    const earlier = searched.get(question);
    if (earlier === void 0) {
      const names = searchAll(root, commit, words, endings);
      searched.set(question, { commit, names });
      return names;
    }
    const [before, changed] = await Promise.all([
      earlier.names,
      differingFiles(objects, trees, earlier.commit, commit)
    ]);
    const held = before === null || changed === null ? null : await holding(at(commit), changed, words, endings);
    if (before === null || changed === null || held === null) return searchAll(root, commit, words, endings);
    const isChanged = new Set(changed);
    return [...before.filter((name) => !isChanged.has(name)), ...held].sort();
  };
}
async function searchAll(root, commit, words, endings) {
  const listing = ["grep", "--name-only", "--null", "--no-color", "--full-name", "--no-recurse-submodules"];
  const matching = ["--text", "--no-textconv", "--fixed-strings"];
  const wanted = words.flatMap((word) => ["-e", word]);
  const files = endings.map((ending) => `*${ending}`);
  const command = [...listing, ...matching, ...wanted, commit, "--", ...files];
  const { text, error, code } = await runGit(root, command);
  if (error !== "" || code !== 0 && code !== 1) return null;
  const names = (text ?? "").split("\0").filter((name) => name !== "");
  return names.map((name) => name.slice(commit.length + 1));
}
async function holding(files, names, words, endings) {
  const found = [];
  for (const name of names) {
    if (!endings.some((ending) => name.endsWith(ending))) continue;
    const content = await files.readBytes(name);
    if (content === null && await files.fileId?.(name) !== null) return null;
    if (content !== null && words.some((word) => Buffer.from(content).includes(word))) found.push(name);
  }
  return found;
}


function tagInRange(revision, tags) {
  const range = revision.replaceAll(",", " ");
  if (!isRange(revision) || (0,semver__WEBPACK_IMPORTED_MODULE_7__.validRange)(range) === null) return null;
  return (0,semver__WEBPACK_IMPORTED_MODULE_7__.maxSatisfying)(tags, range);
}
var bound = /^(?:[<>]=?|=|~|\^)?v?(?:[xX*]|\d+(?:\.(?:\d+|[xX*]))?|\d+(?:\.(?:\d+|[xX*])){2}(?:-[\w.]+)?)$/;
function isRange(revision) {
  const bounds = revision.replace(/([<>=~^])\s+/g, "$1").split(/[\s,|]+|\s-\s/);
  return bounds.every((one) => bound.test(one)) && !bounds.every((one) => /^v?\d+\.\d+\.\d+/.test(one)) && !/^[0-9a-f]{7,64}$/.test(revision);
}

var workingFiles = "working-files";
async function openRepository(folder, urls, reader) {
  const root = existingFolder(folder);
  const [top, addresses] = await Promise.all([topOfHistory(root), remotes(root)]);
  if (top === null || (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.realpathSync)(top) !== root) return plainFolder(root, urls);
  return gitRepository(root, [...urls, ...addresses], reader ?? createObjectReader(root));
}
async function topOfHistory(root) {
  const { text } = await runGit(root, ["rev-parse", "--show-toplevel", "HEAD^{commit}"]);
  return text === null ? null : text.trimEnd().split("\n").slice(0, -1).join("\n");
}
function existingFolder(folder) {
  const names = namesIn(folder);
  if (names !== null && names.length > 0) return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.realpathSync)(folder);
  const [what, hint] = names === null ? ["does not exist", "Give the folder of a checkout."] : ["is empty", "Check the repository out first (actions/checkout)."];
  throw new _chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_1__  .Mm((0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_1__  .CC)("REPOSITORY_INVALID", `Repository folder ${folder} ${what}.`, hint));
}
function namesIn(folder) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readdirSync)(folder);
  } catch {
    return null;
  }
}
function plainFolder(root, urls) {
  const files = folderFiles(root);
  return {
    urls,
    hasHistory: false,
    resolve: () => Promise.resolve(workingFiles),
    at: () => files,
    lastCommit: () => Promise.resolve(null),
    lineCommit: () => Promise.resolve(null),
    close: () => void 0
  };
}
function gitRepository(root, urls, objects) {
  const readTree = createTreeReader(objects);
  const search = createSearch(root, objects, readTree, (commit) => at(commit));
  const resolved =   new Map();
  const trees =   new Map();
  const at = (commit) => {
    const known = trees.get(commit) ?? commitFiles(commit, objects, readTree, search);
    trees.set(commit, known);
    return known;
  };
  return {
    urls,
    hasHistory: true,
    resolve(revision) {
      const name = revision === "" ? "HEAD" : revision;
      const known = resolved.get(name) ?? resolveRevision(root, objects, name);
      resolved.set(name, known);
      return known;
    },
    at,
    branchesWith: (commit) => branchesWith(root, commit),
    ...createHistory(root),
    ...createAncestry(root, objects),
    close: () => objects.stop()
  };
}
async function branchesWith(root, commit) {
  const wanted = ["--contains", commit, "--format=%(refname)", "refs/heads", "refs/remotes/origin"];
  const { text } = isWholeId(commit) ? await runGit(root, ["for-each-ref", ...wanted]) : { text: null };
  const names = (text ?? "").split("\n").map((ref) => ref.replace(/^refs\/(?:heads|remotes\/origin)\//, ""));
  return [...new Set(names)].filter((name) => name !== "" && name !== "HEAD");
}
async function remotes(root) {
  const { text } = await runGit(root, ["config", "--get-regexp", "^remote\\..*\\.url$"]);
  return (text ?? "").split("\n").flatMap((line) => line.split(" ").slice(1, 2)).filter((url) => url !== "");
}
async function resolveRevision(root, objects, revision) {
  if (isRange(revision)) {
    const { text } = await runGit(root, ["tag", "--list"]);
    const tag = tagInRange(revision, (text ?? "").split("\n"));
    if (tag !== null) return resolveName(objects, [`refs/tags/${tag}`]);
  }
  if (!/^[A-Za-z0-9][\w./+-]*$/.test(revision)) return null;
  if (isWholeId(revision)) return resolveName(objects, [revision]);
  const names = revision === "HEAD" ? ["refs/remotes/origin/HEAD", "HEAD"] : [`refs/remotes/origin/${revision}`, `refs/heads/${revision}`, `refs/tags/${revision}`, revision];
  return resolveName(objects, names);
}
function isWholeId(revision) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision);
}
async function resolveName(objects, names) {
  for (const name of names) {
    const found = await objects.read(`${name}^{commit}`);
    if (found?.type === "commit") return found.id;
  }
  return null;
}

function normaliseRepositoryUrl(url) {
  const text = url.trim().toLowerCase().replace(/\/+$/, "").replace(/\.git$/, "");
  const scp = /^(?:[^@/]+@)?([^:/]+):(?!\/\/)(.+)$/.exec(text);
  if (scp?.[1] !== void 0 && scp[2] !== void 0) return `${scp[1]}/${scp[2].replace(/^\/+/, "")}`;
  return text.replace(/^[a-z+]+:\/\//, "").replace(/^[^@/]*@/, "").replace(/^([^/:]+):\d+\//, "$1/");
}
function withoutUser(url) {
  return url.replace(/^([\w+.-]+:\/\/)[^/]*@/, "$1");
}
function placeOf(url) {
  const found = /^(?:[\w+]+:\/\/)(?:[^@/]*@)?([\w.-]+)(?::\d+)?\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url.trim()) ?? /^(?:[^@/]+@)?([\w.-]+):([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url.trim());
  const [, host = "", owner = "", name = ""] = found ?? [];
  return found === null ? null : { host, owner, name };
}

function appliedBy(object) {
  const mark = (part, key) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "metadata", part, key);
  const { group, kind, namespace, name } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object);
  const [parent, ...place] = mark("annotations", "argocd.argoproj.io/tracking-id").split(":");
  if (place.join(":") === `${group}/${kind}:${namespace}/${name}`) return parent;
  const instance = mark("labels", "app.kubernetes.io/instance");
  return mark("labels", "kustomize.toolkit.fluxcd.io/name") || mark("labels", "helm.toolkit.fluxcd.io/name") || mark("annotations", "meta.helm.sh/release-name") || (instance === name ? void 0 : instance) || void 0;
}

function conditionIn(status, type) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(status, "conditions").find((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(one, "type") === type) ?? null;
}

var withoutComparison = ["InvalidSpecError", "ComparisonError"];
function argoTrouble(status) {
  for (const type of withoutComparison) {
    const found = conditionIn(status, type);
    if (found !== null) return ofCondition(found, "everything");
  }
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(status, "sync", "status") === "Synced") return null;
  const refused = conditionIn(status, "SyncError");
  return refused === null ? failedSync((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(status, "operationState") ?? null) : ofCondition(refused, "until-changed");
}
function ofCondition(condition, holds) {
  return {
    ...{
      condition: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(condition, "type"),
      reason: "",
      message: tidied((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(condition, "message"))
    },
    ...{ since: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(condition, "lastTransitionTime") || null, lastSuccess: null, holds }
  };
}
function failedSync(operation) {
  const phase = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(operation, "phase");
  if (phase !== "Failed" && phase !== "Error") return null;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .fK)(operation, "operation", "sync", "dryRun") === true) return null;
  return {
    ...{ condition: "operationState", reason: phase, message: tidied((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(operation, "message")) },
    ...{ since: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(operation, "finishedAt") || null, lastSuccess: null, holds: "until-changed" }
  };
}
var temporary = /\/(?:private\/)?tmp\/(?:_argocd-repo\/)?[\w.-]*(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d{5,})[\w.-]*(\/?)/g;
function tidied(message) {
  return message.replaceAll("Manifest generation error (cached): ", "").replace(temporary, (_, slash) => slash === "" ? "/tmp/\u2026" : "");
}

function uniqueNames(applications) {
  const taken =   new Set();
  const named = [...applications].sort(byAge).map((application) => {
    const { name, resource } = application;
    const longer = `${resource?.namespace ?? ""}/${name}`;
    const names = resource === null ? [name] : [name, longer, `${resource.kind}/${longer}`];
    const own = names.find((one) => !taken.has(one)) ?? name;
    taken.add(own);
    return own === name ? application : { ...application, name: own, ...withoutShortMark(application) };
  });
  return named.sort(_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_2__  .nG);
}
function createdAt(object) {
  const at = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "metadata", "creationTimestamp");
  return at === "" ? {} : { createdAt: at };
}
function byAge(a, b) {
  const [x, y] = [orderOf(a), orderOf(b)];
  return x === y ? 0 : x < y ? -1 : 1;
}
function orderOf({ resource, foundIn, createdAt: at = "", name }) {
  const age = resource === null ? "0" : foundIn === "repository" ? "2" : "1";
  return [age, at, resource?.kind ?? "", resource?.namespace ?? "", name].join(" ");
}
function withoutShortMark({ trackedAs: trackedAs2, name }) {
  if (trackedAs2 === void 0 || trackedAs2.length < 2) return {};
  return { trackedAs: trackedAs2.filter((one) => one !== name) };
}

var argoGroup = "argoproj.io";
var argoAppliers = ["argocd-controller", "argocd-application-controller"];
function argoApplication(object, foundIn, origin) {
  const spec = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .lJ)(object, "spec");
  return {
    name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "metadata", "name"),
    controller: "argo-cd",
    resource: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object),
    foundIn,
    origin,
    ...foundIn === "repository" ? { inGit: { object, isFile: true } } : {},
    sources: sourcesOf(spec),
    destination: {
      server: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(spec, "destination", "server"),
      name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(spec, "destination", "name"),
      namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(spec, "destination", "namespace")
    },
    appliers: argoAppliers,
    sync: syncPolicyOf(spec),
    ignore: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(spec, "ignoreDifferences").map(ignoreRuleOf),
    annotations: stringsOf((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .lJ)(object, "metadata", "annotations")),
    status: foundIn === "cluster" ? statusOf(object) : null,
    ...generatedBy(object),
    ...marksOf(object),
    ...foundIn === "cluster" ? { ...createdAt(object), trackedAs: trackedAs(object), cascades: cascades(object) } : {}
  };
}
function trackedAs(object) {
  const { name, namespace } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object);
  const own = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "status", "controllerNamespace");
  if (own === "") return [name, `${namespace}_${name}`];
  return [own === namespace ? name : `${namespace}_${name}`];
}
function marksOf(object) {
  const by = appliedBy(object);
  return by === void 0 ? {} : { appliedBy: by };
}
var cascading = "resources-finalizer.argocd.argoproj.io";
function cascades(object) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(object, "metadata", "finalizers").some(
    (name) => typeof name === "string" && name.startsWith(cascading)
  );
}
function generatedBy(object) {
  const owner = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(object, "metadata", "ownerReferences").find(
    (one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(one, "kind") === "ApplicationSet"
  );
  if (owner === void 0) return {};
  return { generatedBy: `${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "metadata", "namespace")}/${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(owner, "name")}` };
}
function sourcesOf(spec) {
  const hydrator = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(spec, "sourceHydrator");
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(hydrator)) return [hydratedSource(hydrator)];
  const several = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(spec, "sources");
  if (several.length > 0) return several.map((source) => sourceOf(source));
  const one = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(spec, "source");
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(one) ? [sourceOf(one)] : [];
}
function hydratedSource(hydrator) {
  const dry = (name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(hydrator, "drySource", name);
  const synced = sourceOf({
    repoURL: dry("repoURL"),
    path: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(hydrator, "syncSource", "path"),
    targetRevision: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(hydrator, "syncSource", "targetBranch")
  });
  return { ...synced, hydratedFrom: `${dry("path") || "."} at ${dry("targetRevision") || "HEAD"}` };
}
function sourceOf(source, revision) {
  return {
    repoUrl: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(source, "repoURL"),
    path: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(source, "path").replace(/^(\.?\/)+|\/+$/g, "").replace(/^\.$/, ""),
    revision: revision ?? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(source, "targetRevision"),
    directory: {
      recurse: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .fK)(source, "directory", "recurse") === true,
      include: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(source, "directory", "include"),
      exclude: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(source, "directory", "exclude")
    },
    raw: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(source) ? source : {}
  };
}
function automationOf(spec) {
  const automated = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .fK)(spec, "syncPolicy", "automated");
  const on = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(automated) && automated["enabled"] !== false;
  return {
    automated: on,
    selfHeal: on && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(automated, "selfHeal") === true,
    prune: on && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(automated, "prune") === true
  };
}
function syncPolicyOf(spec) {
  const options2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(spec, "syncPolicy", "syncOptions").filter((option) => typeof option === "string");
  const has = (option) => options2.includes(option);
  return {
    ...automationOf(spec),
    serverSideApply: has("ServerSideApply=true"),
    clientSideApplyMigration: !has("ClientSideApplyMigration=false"),
    replace: has("Replace=true"),
    force: has("Force=true"),
    applyOutOfSyncOnly: has("ApplyOutOfSyncOnly=true"),
    respectIgnoreDifferences: has("RespectIgnoreDifferences=true"),
    ...has("CreateNamespace=true") ? namespaceMetadataOf(spec) : {},
    options: options2
  };
}
function namespaceMetadataOf(spec) {
  const stated = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .fK)(spec, "syncPolicy", "managedNamespaceMetadata");
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(stated)) return {};
  return {
    namespaceMetadata: { labels: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .lJ)(stated, "labels"), annotations: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .lJ)(stated, "annotations") }
  };
}
function ignoreRuleOf(rule) {
  const texts = (key) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(rule, key).filter((item) => typeof item === "string");
  return {
    group: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(rule, "group"),
    kind: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(rule, "kind"),
    namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(rule, "namespace"),
    name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(rule, "name"),
    jsonPointers: texts("jsonPointers"),
    jqPathExpressions: texts("jqPathExpressions"),
    managedFieldsManagers: texts("managedFieldsManagers")
  };
}
function statusOf(object) {
  const status = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(object, "status");
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(status)) return null;
  const sync = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(status, "sync", "status");
  const trouble = argoTrouble(status);
  return {
    sync: sync === "Synced" || sync === "OutOfSync" ? sync : "Unknown",
    ...comparedOf((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(status, "sync", "revision")),
    resources: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(status, "resources").map((resource) => ({
      key: resourceKeyOf(resource),
      version: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(resource, "version"),
      status: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(resource, "status"),
      requiresPruning: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(resource, "requiresPruning") === true
    })),
    history: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(status, "history").map((entry) => historyOf(entry, object)),
    operationInProgress: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(status, "operationState", "phase") === "Running",
    ...partialSyncOf((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .fK)(status, "operationState"), object),
    ...trouble === null ? {} : { trouble }
  };
}
function comparedOf(revision) {
  return /^[0-9a-f]{40}$/.test(revision) ? { compared: revision } : {};
}
function partialSyncOf(operation, application) {
  const asked = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .fK)(operation, "operation", "sync");
  const result = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .fK)(operation, "syncResult");
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(operation, "phase") !== "Succeeded" || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(asked, "dryRun") === true) return {};
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(asked, "resources").length === 0 || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(result)) return {};
  const at = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(operation, "finishedAt") || null;
  const keysWith = (status) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(result, "resources").filter((resource) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(resource, "status") === status).map((resource) => resourceKeyOf(resource));
  const { sources } = historyOf({ ...result, deployedAt: at }, application);
  return { partial: { sources, at, applied: keysWith("Synced"), pruned: keysWith("Pruned") } };
}
function resourceKeyOf(resource) {
  return {
    group: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(resource, "group"),
    kind: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(resource, "kind"),
    namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(resource, "namespace"),
    name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(resource, "name")
  };
}
function historyOf(entry, application) {
  const at = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(entry, "deployedAt") || null;
  const revisions = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(entry, "revisions").map(
    (revision) => typeof revision === "string" ? revision : ""
  );
  const several = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(entry, "sources");
  if (several.length > 0)
    return { at, sources: several.map((source2, i) => sourceOf(source2, revisions[i] ?? "")) };
  const own = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(entry, "source");
  const source = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(own) && Object.keys(own).length > 0 ? own : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .fK)(application, "spec", "source");
  return { at, sources: source === void 0 ? [] : [sourceOf(source, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(entry, "revision"))] };
}
function stringsOf(object) {
  return Object.fromEntries(
    Object.entries(object).filter((entry) => typeof entry[1] === "string")
  );
}

function isHook(object) {
  if ((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .w7)(object, "argocd.argoproj.io/hook") !== "") return true;
  const helm = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .w7)(object, "helm.sh/hook");
  return helm !== "" && helm !== "crd-install";
}

function readManifests(file, text, application, repeatedKeys = "refused") {
  const read = (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_0__  .gM)(text, repeatedKeys);
  if ("error" in read) {
    const { message, line, column } = read.error;
    return {
      manifests: [],
      problems: [
        (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_1__  .CC)(
          "YAML_INVALID",
          `${file}:${line}:${column}: ${message}.`,
          "Correct the file; its app is judged again at the next run.",
          {
            application
          }
        )
      ]
    };
  }
  const manifests = [];
  const problems = [];
  read.documents.forEach((document, index) => {
    const items = itemsOf(document.value);
    for (const [at, object] of (items ?? [document.value]).entries()) {
      const fault = faultOf(object);
      const origin = { file, line: document.line, document: index, ...items === null ? {} : { item: at } };
      if (fault === null && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(object)) manifests.push(manifestOf(object, origin));
      else problems.push(invalid(file, document.line, fault ?? "is no mapping", application));
    }
  });
  return { manifests, problems };
}
function itemsOf(value) {
  const isListKind = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(value, "kind").endsWith("List") && Array.isArray((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(value, "items"));
  return isListKind ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(value, "items") : null;
}
function faultOf(object) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(object)) return "is no mapping";
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "apiVersion") === "") return "has no apiVersion";
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "kind") === "") return "has no kind";
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "metadata", "name") === "") {
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "metadata", "generateName") === "") return "has no metadata.name";
    return isHook(object) ? null : "has only a generateName";
  }
  return null;
}
function invalid(file, line, fault, application) {
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_1__  .CC)(
    "MANIFEST_INVALID",
    `${file}:${line}: the document ${fault}.`,
    "Make it a Kubernetes object with apiVersion, kind and metadata.name, or keep it out of the app\u2019s folder.",
    { application }
  );
}
function manifestOf(object, origin) {
  return { key: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object), gvk: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .iU)(object), object, origin };
}

var kustomizeGroup = "kustomize.toolkit.fluxcd.io";
var helmGroup = "helm.toolkit.fluxcd.io";
var sourceGroup = "source.toolkit.fluxcd.io";
function createKindReader(cluster, kinds) {
  const lists =   new Map();
  const problems =   new Map();
  const read = async (group, kind, failed) => {
    const served = kinds.find((one) => one.group === group && one.kind === kind);
    if (served === void 0) return [];
    const listed = await cluster.list(served, "");
    if (listed.state === "failed") failed(listed.problem);
    return listed.state === "listed" ? listed.items : [];
  };
  const all = (group, kind) => {
    const id = `${group}/${kind}`;
    if (!problems.has(id)) problems.set(id, null);
    const known = lists.get(id) ?? read(group, kind, (problem2) => problems.set(id, problem2));
    lists.set(id, known);
    return known;
  };
  return {
    all,
    readable: (group, kind) => read(group, kind, () => void 0),
    async one(group, kind, namespace, name) {
      const objects = await all(group, kind);
      return objects.find(
        (object) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "metadata", "name") === name && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "metadata", "namespace") === namespace
      );
    },
    problems: () => [...problems.values()].filter((one) => one !== null)
  };
}




  }),

  4861:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    HK: () => (  locateInYaml),
    Vd: () => (  writeYaml),
    WG: () => (  parseDocumentAt),
    _7: () => (  parallel),
    bX: () => (  stepInto),
    gM: () => (  readYaml)
  });
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5366);
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
  var js_yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3243);
const require = (name) => process.getBuiltinModule(name);






var suspect = /\?|:[,[\]{}]|[[{,:]\s*:/;
var opening = /(?:^|[:-] ) *[[{](?!\s*[\]}])/gm;
var plain = /[^\s,?[\]{}:#"'](?:[^\s,?[\]{}:]|:(?![\s,[\]{}]|$))*/;
var quoted = /(?:"[^"\\]*(?:\\[^][^"\\]*)*"|'[^']*')(?:[ \t]*:)?/;
var token = new RegExp(
  String.raw`(?:\s+(?:#[^\n]*)?|,|:(?=\s)|${quoted.source}|${plain.source}){1,100}|([[{])|[\]}]`,
  "y"
);
function hasOddScalars(text) {
  if (!suspect.test(text)) return false;
  opening.lastIndex = 0;
  while (opening.exec(text) !== null) {
    const end = endOf(text, opening.lastIndex);
    if (end === null) return true;
    opening.lastIndex = end;
  }
  return false;
}
function endOf(text, at) {
  token.lastIndex = at;
  for (let depth = 1; depth > 0; ) {
    const found = token.exec(text);
    if (found === null) return null;
    if (found[1] !== void 0) depth++;
    else if (found[0] === "]" || found[0] === "}") depth--;
    at = token.lastIndex;
  }
  return at;
}

var Unsendable = class extends Error {
};
var words = new Map([
  ...["", "~", "null", "Null", "NULL"].map((word) => [word, null]),
  ..."Y y Yes yes YES True true TRUE On on ON".split(" ").map((word) => [word, true]),
  ..."N n No no NO False false FALSE Off off OFF".split(" ").map((word) => [word, false])
]);
var unsendable = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
var decimal = /^[-+]?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
var whole = /^([-+]?)(0x[\da-f]+|0o[0-7]+|0b[01]+|0[0-7]*|[1-9]\d*)$/i;
var float = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?$/i;
function plainValue(text) {
  const word = words.get(text);
  if (word !== void 0) return word;
  if (decimal.test(text)) return Number(text);
  if (!/^[-+.\d]/.test(text)) return void 0;
  if (unsendable.test(text)) throw new Unsendable(`${text} is no number that JSON has`);
  if (text.startsWith(".")) return finite(text);
  const plain2 = text.replaceAll("_", "");
  return integer(plain2) ?? finite(plain2);
}
function isNumber(text) {
  return unsendable.test(text) || typeof plainValue(text) === "number";
}
function finite(text) {
  const value = float.test(text) ? Number(text) : Infinity;
  return Number.isFinite(value) ? value : void 0;
}
function integer(text) {
  const [, sign = "", digits] = whole.exec(text.replace(/^0b([-+])/, "$10b")) ?? [];
  if (digits === void 0) return void 0;
  const size = BigInt(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits);
  const most = sign === "" ? 2n ** 64n - 1n : 2n ** 63n - (sign === "-" ? 0n : 1n);
  return size > most ? void 0 : Number(sign === "-" ? -size : size);
}

var Unusual = class extends Error {
};
var unusual = /(?:^|[\s,[{:-])(?:[&*!%][^\s]|<<\s*:|\?\s)|^%|^\.\.\.|^ *(?:- +)*(?:~|null|Null|NULL)? *:\s|[^\P{Cc}\n\r]|\r(?!\n)|[\uFEFF\u2028\u2029\uFFFE\uFFFF]/mu;
var isUnusual = (text) => unusual.test(text);
var plainScalar = (0,js_yaml__WEBPACK_IMPORTED_MODULE_1__  .Gf)("tag:drift-triage,2026:plain", {
  implicit: true,
  resolve: (text) => {
    const value = plainValue(text);
    return value === void 0 ? js_yaml__WEBPACK_IMPORTED_MODULE_1__  .Hg : value;
  },
  identify: () => false
});
var schema = js_yaml__WEBPACK_IMPORTED_MODULE_1__  .uH.withTags(plainScalar);
function readPlainYaml(text) {
  if (isUnusual(text)) return null;
  const documents = [];
  try {
    for (const part of partsOf(text)) {
      if (part.line === null) continue;
      const own = text.slice(part.start, part.end);
      if (hasOddScalars(own)) return null;
      const value = (0,js_yaml__WEBPACK_IMPORTED_MODULE_1__  .Hh)(own, { schema });
      if (value === null) continue;
      documents.push({ value, line: part.line, start: part.start, end: part.end });
    }
  } catch {
    return null;
  }
  return documents;
}
function partsOf(text) {
  const parts = [];
  let start = 0;
  let line = null;
  let number2 = 0;
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    number2 += 1;
    const content = text.slice(at, end).trim();
    if (content === "---" && text[at] === "-") {
      parts.push({ start, end: at, line });
      start = end + 1;
      line = null;
    } else if (content.startsWith("--- ")) throw new Unusual();
    else if (line === null && content !== "" && !content.startsWith("#")) line = number2;
    if (newline < 0) break;
    at = newline + 1;
  }
  return [...parts, { start: Math.min(start, text.length), end: text.length, line }];
}




var core = "tag:yaml.org,2002:";
var number = {
  identify: (value) => typeof value === "number",
  default: true,
  test: { test: isNumber },
  resolve: plainValue,
  stringify: ({ value }) => String(value)
};
function kubernetesTags(tags) {
  const others = ["int", "float", "timestamp", "binary"].map((name) => `${core}${name}`);
  const kept = tags.filter((tag) => typeof tag === "string" || !others.includes(tag.tag));
  const numbers = ["int", "float"].map(
    (name) => ({ ...number, tag: `${core}${name}` })
  );
  return [...kept, ...numbers];
}
var options = {
  version: "1.1",
  schema: "yaml-1.1",
  customTags: kubernetesTags,
  uniqueKeys: false,
  logLevel: "silent"
};
var foreign = /[^\P{Cc}\t\n\r\x85]|[\u2028\u2029\uFFFE\uFFFF]/u;
var unclear = /[|>][-+]?\n *[\t\n]/;
var written = { ...options, lineWidth: 0, aliasDuplicateObjects: false };
function writeYaml(value) {
  const plain2 = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .As)(value, written);
  const text = unclear.test(plain2) ? (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .As)(value, { ...written, blockQuote: false, doubleQuotedMinMultiLineLength: Infinity }) : plain2;
  return /[\r\x85\uFEFF]/.test(text) || foreign.test(text) ? `${escaped(JSON.stringify(value))}
` : text;
}
function escaped(json) {
  return json.replace(/[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, (character) => `\\u${codeOf(character)}`);
}
function codeOf(text) {
  return (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

var tabMessage = "a tab stands where only spaces may indent";
var questionMessage = "a text in brackets or braces ends at a question mark: it needs quotes";
var colonMessage = "a text in brackets or braces begins with a colon or question mark: it needs quotes";
var inPlain = /[^ \t\r\n,?[\]{}:]+|:(?![ \t\r\n]|$)/y;
var blanks = /[ \t\r\n]*/y;
var mark = /(?:---|\.\.\.)[ \t\r\n]/y;
var indentation = / *\t/y;
var afterIndicator = /[-?:] *\t/y;
var beforeText = /(?: *\r?\n)* *\t/y;
var GoLexer = class extends yaml__WEBPACK_IMPORTED_MODULE_0__  .JG {
  wrong = null;
  openedAt = [];
  blankSince = null;
  indentOutside = 0;
  *lex(source) {
    for (const lexeme of super.lex(source)) {
      if (this.wrong !== null) return;
      yield lexeme;
    }
    const at = this.openedAt.at(-1);
    if (at !== void 0) this.wrong ??= { message: `the ${this.buffer.charAt(at)} is not closed`, at };
  }
  *parseStream() {
    this.checkLine();
    return yield* super.parseStream();
  }
  *parseLineStart() {
    this.checkLine();
    return yield* super.parseLineStart();
  }
  *parseBlockStart() {
    this.checkTab(afterIndicator);
    return yield* super.parseBlockStart();
  }
  *parseBlockScalar() {
    if (this.blockScalarIndent < 0) this.checkTab(beforeText);
    return yield* super.parseBlockScalar();
  }
  *parseFlowCollection() {
    if (this.openedAt.length === 0) this.openedAt.push(this.pos - 1);
    this.indentOutside = this.indentNext;
    const level = this.flowLevel;
    const next = yield* this.fromAnyColumn(super.parseFlowCollection());
    if (this.flowLevel > level) this.openedAt.push(this.pos - 1);
    else if (this.flowLevel < level && /[\]}]/.test(this.buffer.charAt(this.pos - 1)))
      this.close(this.pos - 1);
    return next;
  }
  close(at) {
    const [opened, closed] = [this.buffer.charAt(this.openedAt.pop() ?? at), this.buffer.charAt(at)];
    if (`${opened}${closed}` !== "[]" && `${opened}${closed}` !== "{}")
      this.wrong ??= { message: `a ${closed} stands where the ${opened} is still open`, at };
  }
  *parseQuotedScalar() {
    return yield* this.fromAnyColumn(super.parseQuotedScalar());
  }
  *parsePlainScalar() {
    if (this.flowLevel > 0) return yield* this.parsePlainInFlow();
    const next = yield* super.parsePlainScalar();
    this.blankSince = this.pos;
    return next;
  }
  *parsePlainInFlow() {
    const { buffer, pos } = this;
    const end = endOfPlain(buffer, pos);
    if (end > pos) {
      if (buffer[end] === "?") this.wrong ??= { message: questionMessage, at: end };
      const whole2 = buffer.slice(pos, end) + matchAt(blanks, buffer, end);
      for (const { index, 1: spaces = "" } of whole2.matchAll(/\n( *)\t/g))
        if (spaces.length < this.indentOutside)
          this.wrong ??= { message: tabMessage, at: pos + index + 1 + spaces.length };
      yield yaml__WEBPACK_IMPORTED_MODULE_0__  .DB.SCALAR;
      yield* this.pushToIndex(end, true);
    } else {
      if (/[?:]/.test(buffer.charAt(pos + 1))) this.wrong ??= { message: colonMessage, at: pos };
      yield* this.pushCount(1);
    }
    return "flow";
  }
  *pushIndicators() {
    const next = this.flowLevel > 0 ? this.buffer.slice(this.pos, this.pos + 2) : "";
    return /^(?::|-[,[\]{}])/.test(next) ? 0 : yield* super.pushIndicators();
  }
  *fromAnyColumn(part) {
    const kept = this.indentNext;
    this.indentNext = 0;
    const next = yield* part;
    this.indentNext = kept;
    return next;
  }
  checkLine() {
    const { pos, blankSince } = this;
    const isBehind = blankSince !== null && !/\S/.test(this.buffer.slice(blankSince, pos));
    this.blankSince = isBehind ? pos : null;
    this.checkTab(indentation, isBehind ? this.indentNext : Infinity);
  }
  checkTab(before, least = Infinity) {
    const { length } = matchAt(before, this.buffer, this.pos);
    if (length > 0 && length - 1 < least) this.wrong ??= { message: tabMessage, at: this.pos + length - 1 };
  }
};
function endOfPlain(text, at) {
  let end = at;
  if (text[at] === ":") return end;
  for (let next = at; ; ) {
    const found = matchAt(inPlain, text, next);
    if (found === "") return end;
    end = next + found.length;
    next = end + matchAt(blanks, text, end).length;
    if (next > end && (text[next] === "#" || text[next - 1] === "\n" && matchAt(mark, text, next) !== ""))
      return end;
  }
}
function matchAt(expression, text, at) {
  expression.lastIndex = at;
  return expression.exec(text)?.[0] ?? "";
}
function parseDocuments(text) {
  const lexer = new GoLexer();
  const documents = [...new yaml__WEBPACK_IMPORTED_MODULE_0__  .Dk(options).compose(tokens(lexer, text))];
  return { documents, wrong: lexer.wrong };
}
function* tokens(lexer, text) {
  const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__  .iX();
  for (const lexeme of lexer.lex(text)) yield* parser.next(lexeme);
  yield* parser.end();
}

var openQuote = /(?:^|[:-] +)(?!"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'(?!'))["']/;
function locateByIndentation(text, { start, end }, path) {
  const names = path.map((element) => "field" in element ? element.field : "");
  if (names.length === 0 || !names.every(isPlainName) || isUnusual(text)) return null;
  const lines = text.slice(start, end).split("\n");
  let found = { at: -1, indent: -1 };
  for (const name of names) {
    if (found.at >= 0 && !/:\s*$/.test(lines[found.at] ?? "")) return null;
    const next = findKey(lines, name, found);
    if (next === null) return null;
    found = next;
  }
  const before = text.slice(0, start).split("\n").length;
  return { line: before + found.at, column: found.indent + 1 };
}
function isPlainName(name) {
  return /^[A-Za-z_][\w./-]*$/.test(name) && plainValue(name) === void 0;
}
function findKey(lines, name, above) {
  let indent = -1;
  for (let at = above.at + 1; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    if (line.startsWith("---") || mayGoOn(content)) return null;
    const own = line.length - line.trimStart().length;
    if (indent < 0) {
      if (own <= above.indent || content.startsWith("-")) return null;
      indent = own;
    }
    if (own < indent) return null;
    if (own === indent && (content === `${name}:` || content.startsWith(`${name}: `))) return { at, indent };
  }
  return null;
}
function mayGoOn(content) {
  if (openQuote.test(content)) return true;
  const open = content.match(/[{[]/g)?.length ?? 0;
  const closed = content.match(/[}\]]/g)?.length ?? 0;
  return open !== closed || open > 0 && /["']/.test(content);
}

var closeComment = "Comments must be separated";
var maxBytes = 8 * 1024 * 1024;
function readYaml(text, repeatedKeys = "refused") {
  if (text.length > maxBytes)
    return { error: { message: `is larger than ${maxBytes} characters`, line: 1, column: 1 } };
  const plain2 = readPlainYaml(text);
  return plain2 === null ? readThoroughly(text, repeatedKeys) : { documents: plain2 };
}
function readThoroughly(text, repeatedKeys = "refused") {
  const lines = linesOf(text);
  const refused = foreignCharacter(text, lines);
  if (refused !== null || text.includes("\x85")) {
    const json = readJson(text);
    if (json !== null) return { documents: [json] };
  }
  if (refused !== null) return { error: refused };
  const parsed = parseDocuments(withPlainBreaks(text));
  if (parsed.wrong !== null) return { error: errorAt(parsed.wrong, lines) };
  const documents = [];
  for (const document of parsed.documents) {
    const failed = documentError(document, lines, repeatedKeys);
    if (failed !== null) return { error: failed };
    if (document.contents === null || isEmpty(document.contents)) continue;
    const read = toJson(document);
    const position = lines.linePos(document.contents.range[0]);
    if ("message" in read) return { error: { ...read, line: position.line, column: position.col } };
    documents.push({
      value: read.value,
      line: position.line,
      start: document.range[0],
      end: document.range[2]
    });
  }
  return { documents };
}
function readJson(text) {
  const start = text.search(/\S/);
  if (text[start] !== "{") return null;
  try {
    const value = JSON.parse(text);
    return { value, line: text.slice(0, start).split("\n").length, start: 0, end: text.length };
  } catch {
    return null;
  }
}
function foreignCharacter(text, lines) {
  const at = text.search(foreign);
  if (at < 0) return null;
  const message = `holds the character U+${codeOf(text.charAt(at))}, which has to be written as an escape`;
  return errorAt({ message, at }, lines);
}
function withPlainBreaks(text) {
  return text.replace(/\r(?!\n)|\x85/g, "\n");
}
function linesOf(text) {
  const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__  .HN();
  lines.addNewLine(0);
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines.addNewLine(at + 1);
  return lines;
}
function isEmpty(node) {
  return (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(node) && node.value === null;
}
function documentError(document, lines, repeatedKeys) {
  const error = document.errors.find(({ message }) => !message.startsWith(closeComment)) ?? document.warnings.find(({ message }) => message.includes(core));
  if (error !== void 0) return errorAt({ message: error.message, at: error.pos[0] }, lines);
  const wrong = wrongKey(document, repeatedKeys);
  return wrong === null ? null : errorAt(wrong, lines);
}
function errorAt({ message, at }, lines) {
  const { line, col } = lines.linePos(at);
  return { message, line, column: col };
}
function wrongKey(document, repeatedKeys) {
  let found = null;
  (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .YR)(document, {
    Map(_at, map) {
      const seen =   new Map();
      for (const pair of map.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(pair.key)) continue;
        const key = String(pair.key.value);
        const isEmpty2 = pair.key.value === null;
        const isRefused = repeatedKeys === "refused" || seen.get(key) !== pair.key.value;
        if (isEmpty2 || seen.has(key) && key !== "<<" && isRefused) {
          const message = isEmpty2 ? "a key is empty" : `key ${JSON.stringify(key)} is given twice in one mapping`;
          found = { message, at: pair.key.range?.[0] ?? 0 };
          return yaml__WEBPACK_IMPORTED_MODULE_0__  .YR.BREAK;
        }
        seen.set(key, pair.key.value);
      }
      return void 0;
    }
  });
  return found;
}
function toJson(document) {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}
function locateInYaml(text, document, path) {
  return locateByIndentation(text, document, path) ?? locateThoroughly(text, document, path);
}
function locateThoroughly(text, document, path) {
  const lines = linesOf(text);
  const parsed = parseDocumentAt(text.slice(0, document.end), document.start);
  if (parsed === null) return { line: document.line, column: 1 };
  let node = parsed.contents;
  let offset = node?.range?.[0] ?? document.start;
  for (const element of path) {
    const next = stepInto(parsed, node, element);
    if (next === null) break;
    offset = next.offset;
    node = next.node;
  }
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}
function parseDocumentAt(text, start) {
  const before = text.slice(0, start).replace(/(?!^\uFEFF)[^\n]/g, " ");
  const { documents } = parseDocuments(before + withPlainBreaks(text.slice(start)).replace(/^---/, "   "));
  const [document, ...others] = documents;
  return document === void 0 || others.length + document.errors.length > 0 ? null : document;
}
function stepInto(document, at, element) {
  const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Vj)(at) ? at.resolve(document) ?? null : at;
  if ("field" in element) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(node)) return null;
    const pair = node.items.find((item2) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(item2.key) && String(item2.key.value) === element.field);
    if (pair === void 0) return null;
    return { node: pair.value, offset: pair.key.range?.[0] ?? 0 };
  }
  if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .oP)(node)) return null;
  const items = node.items;
  const item = "index" in element ? items[element.index] : items.find((candidate) => {
    const value = candidate.toJS(document);
    return "value" in element ? value === element.value : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_2__  .vV)(value, element);
  });
  return item === void 0 ? null : { node: item, offset: item.range?.[0] ?? 0 };
}

function parallel(limit) {
  let running = 0;
  const waiting = [];
  return async (task) => {
    if (running >= limit) await new Promise((resume) => waiting.push(resume));
    else running++;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === void 0) running--;
      else next();
    }
  };
}




  }),

  7729:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $3: () => (  replaced),
    $i: () => (  isPlain),
    Kp: () => (  findProgram),
    P5: () => (  kubeconfigName),
    Pv: () => (  looksLikeCredential),
    Vd: () => (  isProgram),
    cM: () => (  maskPatterns),
    hJ: () => (  createSecretNames),
    lw: () => (  maskAssignments),
    pA: () => (  nearest)
  });
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);


function kubeconfigName(reference) {
  return `kubeconfig ${reference}`;
}

function nearest(word, candidates) {
  let best = null;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced2 = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced2, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}



function findProgram(name, { env, workspaces }) {
  const endings = process.platform === "win32" ? ["", ".exe", ".cmd"] : [""];
  for (const entry of (env["PATH"] ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(entry) || (0,_chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_0__  .F)(entry, workspaces)) continue;
    const found = endings.map((ending) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry, name + ending)).find(isProgram);
    if (found !== void 0) return found;
  }
  return null;
}
function isProgram(path) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile();
  } catch {
    return false;
  }
}

var words = /^(?:true|false|yes|no|on|off|null|nil|none|enabled?|disabled?|\d{1,6}(?:\.\d+)?(?:ms|s|m|h|d)?)$/i;
var references = /^(?:\$\([\w.-]+\)|\$\{[^{}]*\}|\$[A-Z_][A-Z0-9_]*|\{\{[^{}]*\}\}|<[^<>#]*>|(?:vault:|ref\+|op:\/\/|arn:)\S*)$/;
var filePath = /^(?:\/[\w.@-]{1,40}){2,}\/?$/;
var plainUrl = /^[a-z][a-z0-9+.-]{0,20}:\/\/[^\s@]*$/i;
var plainWords = /^[a-z]+(?:[-._/][a-z]+)*$/;
function isPlain(value) {
  if (value === "") return true;
  if (value.length > 300) return false;
  return words.test(value) || references.test(value) || filePath.test(value) || plainUrl.test(value);
}
function looksLikeCredential(value) {
  return value.length >= 6 && !/\s/.test(value) && !isPlain(value) && !plainWords.test(value);
}
function looksGenerated(value) {
  return /\d/.test(value) && /[A-Za-z]/.test(value) || /[a-z][A-Z]/.test(value);
}

var assignmentHint = /passw|passphrase|pwd|secret|token|credential|[_-]?key["']?\s?[:=]|authorization|pass["']?\s?[:=]/i;
var inline = /(?<![\w.-])(-{0,2}[A-Za-z][\w.-]{0,80}=)("[^"]{1,512}"|'[^']{1,512}'|[^\s;&"',]{1,512})/g;
var member = /(\\?"([\w.-]{1,80})\\?"[ \t]{0,8}:[ \t]{0,8}\\?")((?:[^"\\]|\\[^"]){1,512})(?=\\?")/g;
var line = /^([ \t]*(?:- |export )?["']?([A-Za-z_][\w.-]{0,80})["']?[ \t]{0,20}[:=][ \t]{0,20})(\S.*)$/gm;
function maskAssignments(text, secretName, replace) {
  if (!text.includes("=") && !text.includes(":")) return text;
  if (!assignmentHint.test(text)) return text;
  return text.replace(
    member,
    (found, before, name, value) => isSecret(secretName(name), value) ? before + replace(value) : found
  ).replace(line, (found, before, name, rest) => {
    const { open, value, close } = unquote(rest);
    return isSecret(secretName(name), value) ? before + open + replace(value) + close : found;
  }).replace(inline, (found, name, given) => {
    const { open, value, close } = unquote(given);
    return isSecret(secretName(name.slice(0, -1)), value) ? name + open + replace(value) + close : found;
  });
}
function unquote(text) {
  const trimmed = text.trimEnd().replace(/,$/, "");
  const quote = trimmed[0] ?? "";
  if (trimmed.length > 1 && (quote === '"' || quote === "'") && trimmed.endsWith(quote))
    return { open: quote, value: trimmed.slice(1, -1), close: text.slice(trimmed.length - 1) };
  return { open: "", value: trimmed, close: text.slice(trimmed.length) };
}
var replaced = /^<redacted[a-z-]*(?:$|>| #\d+>)/;
var trackingId = /^[a-z0-9.-]*\/[A-Z]\w*:[^\s/]*\/[^\s/]+$/;
function isSecret(name, value) {
  if (name === null || trackingId.test(value) || replaced.test(value) || /^[[{|>]/.test(value)) return false;
  return name === "password" ? !isPlain(value) && !/\s/.test(value) : looksLikeCredential(value);
}

var credentialHint = /-----BEGIN|LS0tLS1CRUdJTi|eyJ|:\/\/[^\s/?#]*@|A[KS]IA|gh[pousr]_|github_pat_|xox[abeprs]-|AIza|glpat-|[sr]k_(?:live|test)_|sk-|npm_|dckr_pat_|hvs\.|AGE-SECRET|hooks\.slack|[Bb]earer |[Bb]asic /;
var privateKey = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g;
var encodedPem = /LS0tLS1CRUdJTi[A-Za-z0-9+/]{20,}={0,2}(?:\r?\n[ \t]{0,40}[A-Za-z0-9+/]{40,76}={0,2})*(?:\r?\n[ \t]{0,40}[A-Za-z0-9+/]{1,75}={0,2}(?![\w:]))?/g;
var webToken = /(?<![\w-])eyJ[\w-]{8,}(?:\.[\w-]*){1,4}/g;
var userInfo = /(:\/\/)([^\s/?#"'<>\\]{1,512})@/g;
var scheme = /(?<![\w-])((?:bearer|basic)[ ]{1,4})([\w+/.~-]{12,}={0,2})/gi;
var tokens = new RegExp(
  [
    "(?<![A-Z0-9])A[KS]IA[A-Z0-9]{16}(?![A-Z0-9])",
    "\\bgh[pousr]_[A-Za-z0-9]{20,}",
    "\\bgithub_pat_\\w{20,}",
    "\\bxox[abeprs]-[A-Za-z0-9-]{10,}",
    "\\bAIza[\\w-]{35}",
    "\\bglpat-[\\w-]{16,}",
    "\\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,}",
    "(?<![\\w-])sk-[\\w-]{32,}",
    "\\bnpm_[A-Za-z0-9]{36}",
    "\\bdckr_pat_[\\w-]{20,}",
    "\\bhvs\\.[\\w-]{24,}",
    "\\bAGE-SECRET-KEY-1[A-Z0-9]{50,}",
    "(?<=hooks\\.slack\\.com/services/)[\\w/]{20,}"
  ].join("|"),
  "g"
);
function maskPatterns(text, replace) {
  if (!credentialHint.test(text)) return text;
  return text.replace(privateKey, replace).replace(encodedPem, (found) => isPrivatePem(found) ? replace(found) : found).replace(webToken, replace).replace(
    userInfo,
    (found, before, user, at, whole) => isCredentialUser(user, whole.slice(Math.max(0, at - 20), at)) ? `${before}${replace(user)}@` : found
  ).replace(
    scheme,
    (found, before, value) => looksGenerated(value) ? before + replace(value) : found
  ).replace(tokens, replace);
}
function isPrivatePem(base64) {
  return Buffer.from(base64.slice(0, 80), "base64").toString("latin1").includes("PRIVATE KEY");
}
function isCredentialUser(user, before) {
  if (/docker-pullable$/.test(before)) return false;
  const colon = user.indexOf(":");
  const secret = colon < 0 ? user : user.slice(colon + 1);
  if (secret === "" || /^(?:\$\([\w.-]+\)|\$\{[^{}]*\}|\{\{[^{}]*\}\}|\$[A-Z_]+|\*+)$/.test(secret))
    return false;
  return colon >= 0 || user.length >= 16 && looksGenerated(user);
}

var passwords = /passw(?:or)?d|passphrase|^pwd$/;
var credentials = /(?:secret|token|apikey|privatekey|accesskey|secretkey)s?$|^credentials?$|^authorization$/;
var pairs = /(?:^| )(?:api|access|private|secret|auth|encryption|signing|account|master|shared|ssh) key(?: |$)/;
var about = new Set(
  "name names ref refs file files path paths dir url uri id ids type kind ttl expiry expiration duration seconds minutes hours days timeout interval period age length size count limit max min enabled disabled required mode method policy format version provider issuer audience endpoint namespace selector mount store class algorithm rotation refresh reload header prefix suffix field template engine backend source".split(" ")
);
var hashes = /checksum|hash|digest|sha\d|fingerprint/i;
function createSecretNames() {
  const known =   new Map();
  return (name) => {
    const remembered = known.get(name);
    if (remembered !== void 0) return remembered;
    const answer = classify(name);
    if (known.size < 2e4) known.set(name, answer);
    return answer;
  };
}
function classify(name) {
  if (name.length > 256 || hashes.test(name)) return null;
  const words2 = name.slice(name.lastIndexOf("/") + 1).replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
  const last = words2[words2.length - 1];
  if (last === void 0 || about.has(last)) return null;
  if (last === "pass" || words2.some((word) => passwords.test(word))) return "password";
  return words2.some((word) => credentials.test(word)) || pairs.test(words2.join(" ")) ? "credential" : null;
}




  }),

  5366:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    OA: () => (  fields),
    Pu: () => (  keyText),
    TD: () => (  formatKey),
    TN: () => (  keyOf),
    UK: () => (  fieldAt),
    VC: () => (  statedPath),
    Xt: () => (  equalElement),
    Yn: () => (  getPath),
    gY: () => (  equalKey),
    iU: () => (  gvkOf),
    jV: () => (  formatPath),
    jo: () => (  lastAppliedAnnotation),
    rg: () => (  byPosition),
    u3: () => (  parseGvk),
    u6: () => (  metadataSays),
    uO: () => (  apiVersionOf),
    vV: () => (  matchesKey),
    w1: () => (  startsWith),
    w7: () => (  annotation)
  });
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6127);
const require = (name) => process.getBuiltinModule(name);


function parseGvk(apiVersion, kind) {
  const slash = apiVersion.lastIndexOf("/");
  return slash < 0 ? { group: "", version: apiVersion, kind } : { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1), kind };
}
function gvkOf(object) {
  return parseGvk((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .bX)(object, "apiVersion"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .bX)(object, "kind"));
}
function apiVersionOf(gvk) {
  return gvk.group === "" ? gvk.version : `${gvk.group}/${gvk.version}`;
}
function keyOf(object) {
  const { group, kind } = gvkOf(object);
  return {
    group,
    kind,
    namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .bX)(object, "metadata", "namespace"),
    name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .bX)(object, "metadata", "name")
  };
}
function keyText(key) {
  return `${key.group}/${key.kind}/${key.namespace}/${key.name}`;
}
function formatKey(key) {
  return `${key.kind} ${key.namespace === "" ? "" : `${key.namespace}/`}${key.name}`;
}
function equalKey(a, b) {
  return a.group === b.group && a.kind === b.kind && a.namespace === b.namespace && a.name === b.name;
}
function annotation(object, name) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .bX)(object, "metadata", "annotations", name);
}
function metadataSays(object, name, value) {
  const said = [annotation(object, name), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .bX)(object, "metadata", "labels", name)];
  return said.some((one) => one.toLowerCase() === value);
}
var lastAppliedAnnotation = "kubectl.kubernetes.io/last-applied-configuration";

var plain = /^[A-Za-z_$][\w$-]*$/;
function formatPath(path) {
  let text = "";
  for (const element of path) {
    if ("field" in element) {
      if (!plain.test(element.field)) text += `[${JSON.stringify(element.field)}]`;
      else text += text === "" ? element.field : `.${element.field}`;
    } else if ("key" in element) {
      const keys = Object.entries(element.key).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
      text += `[${keys.join(",")}]`;
    } else if ("value" in element) text += `[=${JSON.stringify(element.value)}]`;
    else text += `[${element.index}]`;
  }
  return text;
}
function getPath(root, path) {
  let at = root;
  for (const element of path) {
    at = step(at, element);
    if (at === void 0) return void 0;
  }
  return at;
}
function step(at, element) {
  if ("field" in element) return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .ZZ)(at, element.field);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Lv)(at)) return void 0;
  if ("index" in element) return at[element.index];
  if ("value" in element) return at.find((item) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .FS)(item, element.value));
  return at.find((item) => matchesKey(item, element));
}
function matchesKey(item, { key, implied }) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(item)) return false;
  return Object.entries(key).every(([name, value]) => {
    const stated = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .ZZ)(item, name) ?? null;
    return stated === value || (stated === null || stated === "") && implied?.[name] === value;
  });
}
function fields(...names) {
  return names.map((name) => ({ field: name }));
}
function fieldAt(path, step2) {
  const element = path.at(step2);
  return element !== void 0 && "field" in element ? element.field : "";
}
function startsWith(path, prefix) {
  return prefix.length <= path.length && prefix.every((element, i) => equalElement(element, path[i]));
}
function equalElement(a, b) {
  if (b !== void 0 && "key" in a && "key" in b) return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .FS)(a.key, b.key);
  return b !== void 0 && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .FS)(a, b);
}
function byPosition(root, path) {
  const found = [];
  let at = root;
  for (const element of path) {
    const next = step(at, element);
    if (next === void 0) return null;
    found.push((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Lv)(at) ? { index: at.indexOf(next) } : element);
    at = next;
  }
  return found;
}
function statedPath(root, path) {
  const own = [];
  for (const element of path) {
    const list = getPath(root, own);
    const isKnown = getPath(root, [...own, element]) !== void 0;
    own.push(isKnown || !("key" in element) || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Lv)(list) ? element : statedKey(list, element));
  }
  return own;
}
function statedKey(list, element) {
  const items = list.filter(
    (item) => Object.entries(element.key).every(([name, value]) => ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .ZZ)(item, name) ?? value) === value)
  );
  const [only] = items;
  if (only === void 0 || items.length > 1) return element;
  return {
    key: Object.fromEntries(Object.entries(element.key).filter(([name]) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .ZZ)(only, name) !== void 0))
  };
}




  }),

  9241:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $1: () => (  namesPaths),
    $j: () => (  branchPrefix),
    A3: () => (  whenOf),
    A5: () => (  deletesLeftOver),
    Ae: () => (  createSite),
    B8: () => (  judgedOf),
    C_: () => (  editsBeforePin),
    DT: () => (  openCluster),
    EX: () => (  expectedOf),
    FQ: () => (  ProblemsError),
    Ft: () => (  isSame2),
    GW: () => (  problemsOf2),
    Gp: () => (  usesServerSideDiff),
    H_: () => (  wishOf),
    Hc: () => (  withSpecEdits),
    IL: () => (  readWritten),
    Jr: () => (  toolsFor),
    Kd: () => (  holderOf),
    Lb: () => (  orphansOwned),
    MC: () => (  elementOf),
    MS: () => (  overlayFiles),
    Mc: () => (  isBelowPaths),
    NA: () => (  triage),
    NL: () => (  isSourceIn),
    O6: () => (  reaches),
    P6: () => (  mergeCommits),
    Qr: () => (  applyToJson),
    RD: () => (  rootsOf),
    Rq: () => (  repositoryWith),
    SD: () => (  actorsOf),
    SE: () => (  typeAt),
    UB: () => (  commitToBe),
    VZ: () => (  isChart),
    Vj: () => (  verdictOf),
    Vm: () => (  contextOf2),
    We: () => (  changedIn),
    Wf: () => (  widenedRights),
    XZ: () => (  attemptIn),
    Xg: () => (  readConfig),
    Xk: () => (  isDefaulted),
    Ye: () => (  findDestination),
    Z3: () => (  sourcePath),
    Z9: () => (  loadConfig),
    ZT: () => (  appObject),
    ZX: () => (  isPinAlone),
    Zh: () => (  refFields),
    _D: () => (  loadTypes),
    _b: () => (  createRenderMemory),
    aL: () => (  editYaml),
    bP: () => (  discoverWanted),
    be: () => (  unknownNames),
    cO: () => (  worldOf),
    ci: () => (  addressOf2),
    cw: () => (  rendersAlike),
    e2: () => (  judgeRepository),
    eN: () => (  writeBackId),
    fY: () => (  isTrackingKey),
    fv: () => (  outlivesApplication),
    hZ: () => (  set2),
    iC: () => (  managersOf2),
    iZ: () => (  objectsOf2),
    k4: () => (  discover),
    lY: () => (  createRedactor),
    lt: () => (  attribute),
    mY: () => (  isExcessive),
    nB: () => (  withOtherRepositories),
    oI: () => (  statedRevision),
    oY: () => (  sharedCluster),
    p5: () => (  triesOf),
    pg: () => (  unusedAcceptances),
    sW: () => (  affectedApplications),
    tX: () => (  differences),
    uG: () => (  patternFor),
    uJ: () => (  joinPath),
    uo: () => (  documentsOf),
    xT: () => (  askAhead),
    xb: () => (  withoutUnstable),
    yS: () => (  folderOf),
    ys: () => (  explore),
    z0: () => (  guardScopes),
    zV: () => (  targets)
  });
  var _chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4992);
  var _chunk_HVPBEZ7H_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7729);
  var _chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4861);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(894);
  var _chunk_2IYGE7QN_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2227);
  var _chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1133);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5366);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6127);
  var _chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5956);
  var node_os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8161);
  var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8500);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1455);
  var node_child_process__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1421);
  var node_fs__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3024);
  var node_crypto__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7598);
  var picomatch__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4006);
  var node_buffer__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4573);
  var semver__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2088);
  var ignore__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(298);
  var yaml__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8815);
  var node_vm__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(714);
const require = (name) => process.getBuiltinModule(name);










var reaches = ["field", "resource", "application", "revision"];
var guardScopes = ["field", "resource", "app", "branch"];
function verdictOf({ reversals, problems }) {
  if (reversals.length > 0) return "block";
  return problems.length > 0 ? "unknown" : "pass";
}

function writeBackId({
  application,
  repository
}) {
  return repository === void 0 ? application : `${application} ${repository.url}`;
}
function isPinAlone({ steps, pin }) {
  return pin !== void 0 && steps.length === 0;
}
function editsBeforePin({ edits, pin }) {
  if (pin === void 0) return edits;
  const { file, before: after } = pin.edit;
  return edits.flatMap((edit) => {
    if (edit.file !== file) return [edit];
    return edit.before === after ? [] : [{ ...edit, after }];
  });
}
var commitToBe = "c0ffee00d41f7000beac0000c0aa17700be00000";





function chartCommit(address, version) {
  return `chart ${address} ${version}`;
}
function revisionOf(commit) {
  return commit.startsWith("chart ") ? commit.slice(commit.lastIndexOf(" ") + 1) : commit;
}
var secure = ["https", "ssh", "oci"];
var standardPorts = {
  https: "443",
  oci: "443",
  ssh: "22",
  http: "80"
};
var withScheme = /^(https|http|ssh|oci|file):\/\/(?:[^@/]*@)?([\w.-]*)(?::(\d{1,5}))?(?:\/(.*))?$/i;
var scpLike = /^(?:[\w.-]+@)?([\w][\w.-]*):(?!\/\/)(.*)$/;
var bare = /^([\w][\w.-]*)(?::(\d{1,5}))?(?:\/(.*))?$/;
function fetchPlaceOf(text2) {
  const schemed = partsOf(text2);
  if (schemed !== null) return schemed;
  const [, host = "", port = "", path3 = ""] = bare.exec(text2) ?? [];
  return host === "" || !isPlain2(path3) ? null : { scheme: "", host: host.toLowerCase(), port, path: trimmed(path3) };
}
function mayFetch(places2, { url, chart: chart2 }) {
  const schemes = chart2 === void 0 ? ["https", "ssh", "http", "file"] : ["https", "oci", "http"];
  const parts = chart2 === void 0 ? partsOf(url) ?? scpParts(url) : partsOf(chartRepository(url));
  if (parts === null || !schemes.includes(parts.scheme)) return false;
  return places2.some((place2) => covers(place2, parts));
}
function isPlainHttp(places2, registry) {
  const parts = partsOf(registry);
  return parts !== null && places2.some((place2) => place2.scheme === "http" && covers(place2, parts));
}
function chartRepository(url) {
  return /^[a-z]+:\/\//i.test(url) ? url : `oci://${url}`;
}
function covers(place2, { scheme, host, port, path: path3 }) {
  const isRegistry = scheme === "oci" && (place2.scheme === "http" || place2.scheme === "https");
  if (!isRegistry && (place2.scheme === "" ? !secure.includes(scheme) : place2.scheme !== scheme)) return false;
  const standard = standardPorts[scheme] ?? "";
  if (place2.host !== host || (place2.port || standard) !== (port || standard)) return false;
  return place2.path === "" || path3 === place2.path || path3.startsWith(`${place2.path}/`) || path3 === `${place2.path}.git`;
}
function partsOf(url) {
  const [, scheme = "", host = "", port = "", path3 = ""] = withScheme.exec(url.trim()) ?? [];
  const isFile = scheme.toLowerCase() === "file";
  if (scheme === "" || host === "" !== isFile || !isPlain2(path3) || host.startsWith("-")) return null;
  return { scheme: scheme.toLowerCase(), host: host.toLowerCase(), port, path: trimmed(path3) };
}
function scpParts(url) {
  const [, host = "", path3 = ""] = scpLike.exec(url.trim()) ?? [];
  return host === "" || !isPlain2(path3) ? null : { scheme: "ssh", host: host.toLowerCase(), port: "", path: trimmed(path3) };
}
function isPlain2(path3) {
  return /^[\w.~+@/-]*$/.test(path3) && !path3.split("/").includes("..") && !path3.startsWith("-");
}
function trimmed(path3) {
  return path3.replace(/^\/+|\/+$/g, "");
}




function resolvePath(folder, relative) {
  const parts = relative.startsWith("/") ? [] : folder.split("/").filter((part2) => part2 !== "");
  for (const part2 of relative.split("/")) {
    if (part2 === "" || part2 === ".") continue;
    if (part2 !== "..") parts.push(part2);
    else if (parts.pop() === void 0) return null;
  }
  return parts.join("/");
}
function joinPath(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}
function folderOf(file) {
  const slash = file.lastIndexOf("/");
  return slash < 0 ? "" : file.slice(0, slash);
}


function runProgram(path3, args, folder, env, limits) {
  return new Promise((resolve2) => {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_10__.spawn)(path3, args, {
      cwd: folder,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      detached: process.platform !== "win32"
    });
    const out = [];
    const err = [];
    let size = 0;
    let stopped = null;
    const stop = (why) => {
      stopped ??= why;
      killGroup(child);
    };
    const timer = setTimeout(
      () => stop(`took longer than ${limits.milliseconds / 1e3} s`),
      limits.milliseconds
    );
    const take = (into) => (chunk) => {
      size += chunk.length;
      if (size > limits.outputBytes) stop(`wrote more than ${limits.outputBytes} bytes`);
      else into.push(chunk);
    };
    child.stdout.on("data", take(out));
    child.stderr.on("data", take(err));
    child.on("error", (error) => {
      clearTimeout(timer);
      resolve2({ state: "failed", message: error.message });
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      if (stopped !== null) resolve2({ state: "failed", message: stopped });
      else if (code === 0) resolve2({ state: "done", output: Buffer.concat(out).toString("utf8") });
      else resolve2({ state: "failed", message: Buffer.concat(err).toString("utf8") });
    });
  });
}
function killGroup(child) {
  if (child.pid === void 0) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
  }
}




async function withScratch(files, use) {
  const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_11__.realpathSync)((0,node_os__WEBPACK_IMPORTED_MODULE_6__.tmpdir)()), "drift-triage-"));
  const scratch = { root, tree: (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(root, "tree"), home: (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(root, "home") };
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.mkdirSync)(scratch.home);
    writeTree(scratch.tree, files);
    return await use(scratch);
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.rmSync)(root, { recursive: true, force: true });
  }
}
function writeTree(root, files) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.mkdirSync)(root);
  const folders = new Set([...files.keys()].map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(inside(file))));
  for (const folder of folders) (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(root, folder), { recursive: true });
  for (const [file, content] of files) (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(root, file), content, { flag: "wx", mode: 384 });
}
function inside(path3) {
  if (path3.startsWith("/") || /^[A-Za-z]:|\\|\0/.test(path3) || path3.split("/").includes(".."))
    throw new Error(`refused the path ${JSON.stringify(path3)}`);
  return path3;
}




var kept = /^(?:PATH|HOME|USER|LOGNAME|TMPDIR|XDG_(?:CONFIG_HOME|RUNTIME_DIR)|SSH_(?:AUTH_SOCK|AGENT_PID|ASKPASS)|GIT_(?:SSH|SSH_COMMAND|ASKPASS|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|SSL_CAINFO)|SSL_CERT_(?:FILE|DIR)|(?:HTTPS?|ALL|NO)_PROXY|(?:https?|all|no)_proxy|HELM_REGISTRY_CONFIG|DOCKER_CONFIG|SYSTEMROOT|SystemRoot|USERPROFILE|APPDATA)$/;
function fetchEnvironment(env, more) {
  const own2 = Object.entries(env).filter(
    (entry) => entry[1] !== void 0 && kept.test(entry[0])
  );
  return { ...Object.fromEntries(own2), LC_ALL: "C", ...more };
}

var kept2 = [
  "username",
  "password",
  "certFile",
  "keyFile",
  "caFile",
  "insecure_skip_tls_verify",
  "pass_credentials_all"
];
async function chartLogins(helm, folder, urls, limits) {
  const { HELM_CONFIG_HOME, HELM_REPOSITORY_CONFIG } = process.env;
  const env = fetchEnvironment(process.env, {
    HELM_PLUGINS: (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, "no-plugins"),
    ...HELM_CONFIG_HOME === void 0 ? {} : { HELM_CONFIG_HOME },
    ...HELM_REPOSITORY_CONFIG === void 0 ? {} : { HELM_REPOSITORY_CONFIG }
  });
  const asked = await runProgram(helm, ["env", "HELM_REPOSITORY_CONFIG"], folder, env, limits);
  const file = asked.state === "done" ? asked.output.trim() : "";
  const text2 = file === "" ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.readFile)(file, "utf8").catch(() => null);
  const read = text2 === null ? null : (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2);
  const known = read !== null && "documents" in read ? read.documents[0]?.value ?? {} : {};
  const entries = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(known, "repositories");
  return urls.map((url) => loginOf(entries.find((one) => plain((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(one, "url")) === plain(url))));
}
function loginOf(entry) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(entry)) return null;
  const own2 = kept2.flatMap((name) => {
    const value = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(entry, name);
    return value === void 0 || value === "" || value === false ? [] : [[name, value]];
  });
  return own2.length === 0 ? null : Object.fromEntries(own2);
}
async function writeRepositories(file, entries) {
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.writeFile)(file, JSON.stringify({ apiVersion: "", repositories: entries }), { mode: 384 });
}
function plain(url) {
  return url.replace(/\/+$/, "");
}





var keptDays = 14;
var keyForm = /^(?:git|chart|charts)-[0-9a-f]{64}$/;
function storeKey(kind, ...parts) {
  const hash2 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.createHash)("sha256");
  for (const part2 of parts) hash2.update(`${part2.length}:`).update(part2);
  return `${kind}-${hash2.digest("hex")}`;
}
function createFetchStore(cacheFolder) {
  let opening = null;
  const root = () => opening ??= openRoot(cacheFolder);
  const store = {
    async growing(key) {
      const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(await root(), key);
      await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.mkdir)(folder, { recursive: true, mode: 448 });
      await touch(folder);
      return folder;
    },
    async kept(key) {
      const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(await root(), key);
      const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.access)(folder).then(
        () => true,
        () => false
      );
      if (found) await touch(folder);
      return found ? folder : null;
    },
    async keep(key, folder) {
      const place2 = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(await root(), key);
      await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.rename)(folder, place2).catch(async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.access)(place2);
      });
      return place2;
    },
    async scratch(use) {
      const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(await root(), "scratch-"));
      try {
        return await use(folder);
      } finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.rm)(folder, { recursive: true, force: true });
      }
    },
    async close() {
      if (cacheFolder === null && opening !== null) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.rm)(await opening, { recursive: true, force: true });
    }
  };
  return store;
}
async function openRoot(cacheFolder) {
  if (cacheFolder === null) return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_6__.tmpdir)(), "drift-triage-fetched-")));
  const root = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(cacheFolder, "fetched");
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.mkdir)(root, { recursive: true, mode: 448 });
  await tidy(root);
  return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.realpath)(root);
}
async function tidy(root) {
  const oldest = Date.now() - keptDays * 24 * 60 * 60 * 1e3;
  for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.readdir)(root)) {
    if (!keyForm.test(name)) continue;
    const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(root, name));
    if (mtimeMs < oldest) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(root, name), { recursive: true, force: true });
  }
}
function touch(folder) {
  const now =   new Date();
  return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.utimes)(folder, now, now);
}

async function pullChart(helm, url, chart2, version) {
  const refused3 = refusal(helm, url, chart2, version);
  if (refused3 !== null) return { reason: refused3 };
  const repository = chartRepository(url);
  const isDigest = digestForm.test(version);
  const isExact = isDigest || /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version);
  const key = (exact) => storeKey("chart", repository, chart2, exact);
  const known = isExact ? await helm.store.kept(key(version)) : null;
  if (known !== null) return { version, folder: known };
  return helm.store.scratch(async (scratch) => {
    const target2 = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(scratch, "charts");
    const isRegistry = /^oci:/i.test(repository);
    const unknown = isRegistry ? null : await addRepositories(helm, scratch, [repository]);
    if (unknown !== null) return { reason: unknown };
    const named3 = isRegistry ? [
      `${repository.replace(/\/+$/, "")}/${chart2}${isDigest ? `@${version}` : ""}`,
      ...plainHttp(helm, [repository])
    ] : [`fetched-0/${chart2}`];
    const asked = version === "" || isDigest ? [] : ["--version", version];
    const args = ["pull", ...named3, ...asked, "--untar", "--untardir", target2];
    const end = await runHelm(helm, scratch, scratch, args);
    if (end.state === "failed") return { reason: shortened(end.message, scratch) };
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.readdir)(target2, { withFileTypes: true });
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(target2, entries.find((entry) => entry.isDirectory())?.name ?? "");
    const found = await versionIn(folder);
    if (found === null) return { reason: "what came holds no chart" };
    return {
      version: isDigest ? version : found,
      folder: await helm.store.keep(key(isExact ? version : found), folder)
    };
  });
}
async function fetchDependencies(helm, job) {
  const repositories = [...new Set(job.repositories)];
  const stranger = repositories.find(
    (url) => !/^[a-z]+:\/\//i.test(url) || !mayFetch(helm.places, { url, chart: "." })
  );
  if (stranger !== void 0)
    return { state: "failed", message: `fetch-from does not name ${stranger || "its repository"}` };
  const own2 = joinPath(job.folder, "charts");
  const isLocked = ["Chart.lock", "requirements.lock"].some(
    (name) => job.files.has(joinPath(job.folder, name))
  );
  const inputs = [...job.files].sort(([a], [b]) => a < b ? -1 : 1).flat();
  const key = storeKey("charts", job.folder, ...inputs);
  const known = isLocked ? await helm.store.kept(key) : null;
  if (known !== null) return { state: "done", charts: await chartsIn(known, own2) };
  return helm.store.scratch(async (scratch) => {
    const tree = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(scratch, "tree");
    writeTree(tree, job.files);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(tree, inside(job.folder));
    const listed = repositories.filter((url) => !/^oci:/i.test(url));
    const unknown = await addRepositories(helm, scratch, listed);
    if (unknown !== null) return { state: "failed", message: unknown };
    const args = ["dependency", "build", "--skip-refresh", ...plainHttp(helm, repositories), "."];
    const end = await runHelm(helm, scratch, folder, args);
    if (end.state === "failed") return { state: "failed", message: shortened(end.message, scratch) };
    const built2 = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, "charts");
    return {
      state: "done",
      charts: await chartsIn(isLocked ? await helm.store.keep(key, built2) : built2, own2)
    };
  });
}
var digestForm = /^sha256:[0-9a-f]{64}$/;
function refusal({ places: places2 }, url, chart2, version) {
  if (!mayFetch(places2, { url, chart: chart2 })) return "fetch-from does not name its host";
  if (!/^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)*$/.test(chart2)) return "this is no name of a chart";
  if (digestForm.test(version))
    return /^oci:/i.test(chartRepository(url)) ? null : "only a registry has charts by their digest";
  return /^[\w.*<>=~^|,+ -]*$/.test(version) && !version.startsWith("-") ? null : "this is no version";
}
function plainHttp({ places: places2 }, repositories) {
  return repositories.some((url) => /^oci:/i.test(url) && isPlainHttp(places2, url)) ? ["--plain-http"] : [];
}
async function addRepositories(helm, scratch, urls) {
  const limits = { milliseconds: helm.milliseconds, outputBytes: 64 * 1024 };
  const logins = await chartLogins(helm.path, scratch, urls, limits);
  const entries = urls.flatMap((url, at2) => {
    const login = logins[at2] ?? null;
    return login === null ? [] : [{ ...login, name: `fetched-${at2}`, url }];
  });
  await writeRepositories(repositoriesIn(scratch), entries);
  for (const [at2, url] of urls.entries()) {
    const name = `fetched-${at2}`;
    const isKnown2 = entries.some((entry) => entry.name === name);
    const end = await runHelm(
      helm,
      scratch,
      scratch,
      isKnown2 ? ["repo", "update", name] : ["repo", "add", name, url]
    );
    if (end.state === "failed") return shortened(end.message, scratch);
  }
  return null;
}
function repositoriesIn(scratch) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(scratch, "helm-repositories.yaml");
}
function runHelm({ path: path3, milliseconds: milliseconds2 }, scratch, folder, args) {
  const env = fetchEnvironment(process.env, {
    HELM_CACHE_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(scratch, "helm-cache"),
    HELM_DATA_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(scratch, "helm-data"),
    HELM_PLUGINS: (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(scratch, "helm-data/plugins"),
    HELM_REPOSITORY_CACHE: (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(scratch, "helm-cache/repository"),
    HELM_REPOSITORY_CONFIG: repositoriesIn(scratch),
    KUBECONFIG: (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(scratch, "no-kubeconfig")
  });
  return runProgram(path3, args, folder, env, { milliseconds: milliseconds2, outputBytes: 64 * 1024 * 1024 });
}
async function versionIn(folder) {
  const text2 = await (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .kf)(folder).read("Chart.yaml");
  const read = text2 === null ? null : (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2);
  const version = read !== null && "documents" in read ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(read.documents[0]?.value, "version") : "";
  return version === "" ? null : version;
}
async function chartsIn(folder, own2) {
  const files = (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .kf)(folder);
  const charts =   new Map();
  for (const name of await files.list("") ?? []) {
    const content = await files.readBytes(name);
    if (content !== null) charts.set(joinPath(own2, name), content);
  }
  return charts;
}
function shortened(message, scratch) {
  return message.replaceAll(`${scratch}/`, "").split("\n").map((line2) => line2.trim()).filter((line2) => line2 !== "" && !/^(?:WARNING|level=WARN)/i.test(line2)).join(" ").replace(/([\w+.-]+:\/\/)[^/\s@]*@/g, "$1").slice(0, 400);
}

function fetchedRepository(git, url, folder) {
  const run = (args) => runGitFetch(git, folder, url, args);
  const objects = (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .NW)(folder);
  const trees = (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .s0)(objects);
  let listing = null;
  const resolved =   new Map();
  let last = Promise.resolve();
  const inTurn = (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
  async function listRefs() {
    const made2 = await run(["init", "--quiet", "--bare", "--template=", "."]);
    if ("reason" in made2) return made2.reason;
    const listed = await run(["ls-remote", "--", url]);
    return "reason" in listed ? listed.reason : readRefs(listed.output);
  }
  async function fetched(commit) {
    const known = await objects.read(`${commit}^{commit}`);
    if (known !== null) return { commit: known.id };
    const end = await run(["fetch", ...fetchOptions, "--depth=1", "--", url, commit]);
    if ("reason" in end) return end;
    const found = await objects.read(`${commit}^{commit}`);
    return found === null ? { reason: `it has no commit ${commit}` } : { commit: found.id };
  }
  async function resolveRevision(revision2) {
    const refs = await inTurn(() => listing ??= listRefs());
    if (typeof refs === "string") return { reason: refs };
    if (isCommit.test(revision2)) return inTurn(() => fetched(revision2));
    const commit = commitOfRef(refs, revision2);
    return commit === null ? { reason: `it has no branch, tag or version ${revision2 || "HEAD"}` } : inTurn(() => fetched(commit));
  }
  return {
    resolve(revision2) {
      const known = resolved.get(revision2) ?? resolveRevision(revision2);
      resolved.set(revision2, known);
      return known;
    },
    at: (commit) => (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .zu)(commit, objects, trees, () => Promise.resolve(null)),
    close: () => objects.stop()
  };
}
var isCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var fetchOptions = [
  "--quiet",
  "--no-tags",
  "--no-recurse-submodules",
  "--no-write-fetch-head",
  "--no-auto-maintenance"
];
async function runGitFetch({ path: path3, milliseconds: milliseconds2 }, folder, url, args) {
  const scheme = /^(https|http|ssh|file):/i.exec(url)?.[1]?.toLowerCase() ?? "ssh";
  const settings = [
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "protocol.allow=never",
    ...["https", "ssh", scheme].map((name) => `protocol.${name}.allow=always`),
    "http.followRedirects=false",
    "gc.auto=0",
    `safe.directory=${folder}`
  ].flatMap((setting) => ["-c", setting]);
  const env = fetchEnvironment(process.env, {
    GIT_TERMINAL_PROMPT: "0",
    ...process.env["GIT_SSH_COMMAND"] === void 0 && process.env["GIT_SSH"] === void 0 ? { GIT_SSH_COMMAND: "ssh -oBatchMode=yes" } : {}
  });
  const limits = { milliseconds: milliseconds2, outputBytes: 64 * 1024 * 1024 };
  const end = await runProgram(path3, [...settings, "--no-pager", ...args], folder, env, limits);
  return end.state === "done" ? { output: end.output } : { reason: shortened2(end.message) };
}
function readRefs(output2) {
  const refs =   new Map();
  for (const line2 of output2.split("\n")) {
    const [id = "", name = ""] = line2.split("	");
    if (isCommit.test(id)) refs.set(name, id);
  }
  return refs;
}
function commitOfRef(refs, revision2) {
  const tagged = (tag) => refs.get(`refs/tags/${tag}^{}`) ?? refs.get(`refs/tags/${tag}`) ?? null;
  if ((0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  ._Z)(revision2)) {
    const tags = [...refs.keys()].flatMap((name) => /^refs\/tags\/(.+?)(?:\^\{\})?$/.exec(name)?.[1] ?? []);
    const tag = (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .BM)(revision2, tags);
    if (tag !== null) return tagged(tag);
  }
  if (revision2 === "" || revision2 === "HEAD") return refs.get("HEAD") ?? null;
  const full = revision2.startsWith("refs/") ? refs.get(`${revision2}^{}`) ?? refs.get(revision2) : void 0;
  return full ?? refs.get(`refs/heads/${revision2}`) ?? tagged(revision2);
}
function shortened2(message) {
  return message.split("\n").map((line2) => line2.trim()).filter((line2) => line2 !== "" && !/^(?:warning|hint):/i.test(line2)).join(" ").replace(/([\w+.-]+:\/\/)[^/\s@]*@/g, "$1").slice(0, 400);
}

var usualMilliseconds = 12e4;
function createFetcher(options) {
  const store = createFetchStore(options.cacheFolder);
  const repositories =   new Map();
  const fetching2 =   new Map();
  const files =   new Map();
  async function fetchCommit(url, revision2) {
    const key = (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .yP)(url);
    const opening = repositories.get(key) ?? openFetched(options, store, url, key);
    repositories.set(key, opening);
    const repository = await opening;
    if (repository === null) return { reason: "git is not on the PATH" };
    const found = await repository.resolve(revision2);
    if ("commit" in found) files.set(found.commit, repository.at(found.commit));
    return found;
  }
  async function fetchChart(url, chart2, version) {
    const helm = helmProgram(options, store);
    const found = helm === null ? { reason: "helm is not on the PATH" } : await pullChart(helm, url, chart2, version);
    if ("reason" in found) return found;
    const commit = chartCommit(`${(0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .q)(url)}/${chart2}`, found.version);
    files.set(commit, (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .kf)(found.folder));
    return { commit };
  }
  return {
    allows: (address) => mayFetch(options.places, address),
    fetch(address, revision2) {
      const { url, chart: chart2 } = address;
      if (!mayFetch(options.places, address))
        return Promise.resolve({ reason: "fetch-from does not name its host" });
      const id = JSON.stringify([url, chart2 ?? null, revision2]);
      const known = fetching2.get(id) ?? (chart2 === void 0 ? fetchCommit(url, revision2) : fetchChart(url, chart2, revision2));
      fetching2.set(id, known);
      return known;
    },
    at: (commit) => files.get(commit) ?? null,
    async close() {
      for (const repository of await Promise.all(repositories.values())) repository?.close();
      await store.close();
    }
  };
}
function createDependencyFetcher(options) {
  const answers2 =   new Map();
  return (job) => {
    const id = storeKey("charts", job.folder, ...[...job.files].flat(), ...job.repositories);
    const known = answers2.get(id) ?? fetchOnce(options, job);
    answers2.set(id, known);
    return known;
  };
}
async function fetchOnce(options, job) {
  const store = createFetchStore(options.cacheFolder);
  const helm = helmProgram(options, store);
  if (helm === null) return { state: "failed", message: "helm is not on the PATH" };
  try {
    return await fetchDependencies(helm, job);
  } finally {
    await store.close();
  }
}
async function openFetched(options, store, url, key) {
  const path3 = (0,_chunk_HVPBEZ7H_js__WEBPACK_IMPORTED_MODULE_1__  .Kp)("git", options);
  if (path3 === null) return null;
  const milliseconds2 = options.milliseconds ?? usualMilliseconds;
  return fetchedRepository({ path: path3, milliseconds: milliseconds2 }, url, await store.growing(storeKey("git", key)));
}
function helmProgram(options, store) {
  const path3 = (0,_chunk_HVPBEZ7H_js__WEBPACK_IMPORTED_MODULE_1__  .Kp)("helm", options);
  const milliseconds2 = options.milliseconds ?? usualMilliseconds;
  return path3 === null ? null : { path: path3, milliseconds: milliseconds2, places: options.places, store };
}





var maxBytes = 65 * 1024 * 1024;
var keptDays2 = 14;
var markedAgainMs = 24 * 60 * 60 * 1e3;
function keyOfJob(tool, version, job) {
  const hash2 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.createHash)("sha256");
  const add = (part2) => {
    hash2.update(`${part2.length}:`).update(part2);
  };
  add(JSON.stringify([tool, version, job.folder, job.commands]));
  for (const [file, content] of [...job.files].sort(([a], [b]) => a < b ? -1 : 1)) {
    add(file);
    add(content);
  }
  return hash2.digest("hex");
}
function createAnswerCache(folder) {
  if (folder === null) return { get: () => Promise.resolve(null), put: () => Promise.resolve() };
  let tidied2 = null;
  return {
    get: (key) => Promise.resolve(stored(folder, key)),
    async put(key, output2) {
      const draft2 = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, `${key}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.randomUUID)()}`);
      try {
        await (tidied2 ??= prepare(folder));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.writeFileSync)(draft2, `${digest(key, output2)}
${output2}`, { mode: 384, flag: "wx" });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.renameSync)(draft2, (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, key));
      } catch {
      }
    }
  };
}
function stored(folder, key) {
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, key);
  try {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.lstatSync)(file);
    if (!found.isFile() || found.size > maxBytes) return null;
    const text2 = (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.readFileSync)(file, "utf8");
    const output2 = text2.slice(65);
    if (text2.slice(0, 65) !== `${digest(key, output2)}
`) return null;
    const now =   new Date();
    if (now.getTime() - found.mtimeMs > markedAgainMs) (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.utimesSync)(file, now, now);
    return output2;
  } catch {
    return null;
  }
}
async function prepare(folder) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.mkdirSync)(folder, { recursive: true, mode: 448 });
  const oldest = Date.now() - keptDays2 * 24 * 60 * 60 * 1e3;
  for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.readdir)(folder)) {
    if (!/^[0-9a-f]{64}(?:\.[0-9a-f-]{36})?$/.test(name)) continue;
    const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, name));
    if (mtimeMs < oldest) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, name), { force: true });
  }
}
function digest(key, output2) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.createHash)("sha256").update(key).update(output2).digest("hex");
}





var native = ["7f454c46", "cffaedfe", "feedfacf", "cafebabe", "4d5a"];
var minBytes = 4 * 1024 * 1024;
function identityOf(path3, tool) {
  try {
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.realpathSync)(path3);
    const { dev, ino, size, mtimeNs, ctimeNs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.statSync)(real, { bigint: true });
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_7__.basename)(real).replace(/\.exe$/i, "") !== tool || size < minBytes || !isNative(real)) return null;
    return [real, dev, ino, size, mtimeNs, ctimeNs].join(" ");
  } catch {
    return null;
  }
}
function isNative(file) {
  const first = Buffer.alloc(4);
  const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.openSync)(file, "r");
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.readSync)(opened, first);
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.closeSync)(opened);
  }
  return native.some((magic) => first.toString("hex").startsWith(magic));
}

var versionCommand = {
  helm: ["version", "--template", "{{.Version}}"],
  kustomize: ["version"],
  jsonnet: ["--version"]
};
function createVersions(pathOf, run, kept6) {
  const versions =   new Map();
  async function read(tool) {
    const path3 = pathOf(tool);
    if (path3 === null) return null;
    const identity4 = kept6 === void 0 ? null : identityOf(path3, tool);
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.createHash)("sha256").update(`version ${identity4}`).digest("hex");
    const known = identity4 === null ? null : kept6?.get(key);
    if (typeof known === "string") return known;
    const end = await run(path3, versionCommand[tool]);
    if (end.state !== "done") return "of unknown version";
    const version = end.output.trim().slice(0, 100);
    if (identity4 !== null) kept6?.put(key, version);
    return version;
  }
  return (tool) => {
    const known = versions.get(tool) ?? read(tool);
    versions.set(tool, known);
    return known;
  };
}

var usualLimits = { milliseconds: 6e4, outputBytes: 64 * 1024 * 1024 };
var usual = ["helm", "kustomize"];
var installing = {
  helm: "Add a step before this one that installs Helm (such as azure/setup-helm), or put helm on the PATH.",
  kustomize: "Add a step before this one that installs Kustomize, or put kustomize on the PATH.",
  jsonnet: "Add a step before this one that installs Jsonnet, or put jsonnet on the PATH."
};
function createTools(options) {
  const limits = options.limits ?? usualLimits;
  const cache = createAnswerCache(options.cacheFolder);
  const cores = (0,node_os__WEBPACK_IMPORTED_MODULE_6__.availableParallelism)();
  const programs = (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  ._7)(cores);
  const jobs = (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  ._7)(2 * cores);
  const paths =   new Map();
  const answers2 =   new Map();
  function pathOf(tool) {
    const known = paths.get(tool);
    const path3 = known === void 0 ? (0,_chunk_HVPBEZ7H_js__WEBPACK_IMPORTED_MODULE_1__  .Kp)(tool, options) : known;
    paths.set(tool, path3);
    return path3;
  }
  const version = createVersions(
    pathOf,
    (path3, args) => withScratch(  new Map(), (scratch) => runProgram(path3, args, scratch.tree, environment(scratch), limits)),
    options.kept
  );
  async function answer2(tool, job, key) {
    const cached = job.fresh === true ? null : await cache.get(key);
    if (cached !== null) return { state: "done", output: cached };
    const path3 = pathOf(tool);
    if (path3 === null) return { state: "missing", install: installing[tool] };
    const helm = job.withHelm === true ? pathOf("helm") : null;
    const told = helm === null ? job : toldOfHelm(job, helm);
    const result = await jobs(() => runJob(path3, told, limits, programs));
    if (result.state === "done" && job.fresh !== true) await cache.put(key, result.output);
    return result;
  }
  if (options.cacheFolder !== null) for (const tool of usual) version(tool).catch(() => void 0);
  return {
    version,
    async run(tool, job) {
      const needed = job.withHelm === true ? [tool, "helm"] : [tool];
      const missing2 = needed.find((name) => pathOf(name) === null);
      if (missing2 !== void 0) return { state: "missing", install: installing[missing2] };
      const versioned = options.cacheFolder === null ? [] : await Promise.all(needed.map(version));
      const known = versioned.join(" ");
      const key = keyOfJob(tool, known, job);
      if (job.fresh === true) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_8__.setTimeout)(1100);
        return answer2(tool, job, key);
      }
      const answering = answers2.get(key) ?? answer2(tool, job, key);
      answers2.set(key, answering);
      return answering;
    }
  };
}
function toolsFor(folder, cacheFolder, fetchFrom = [], kept6) {
  const options = {
    ...{ ...searchPathOf(folder), cacheFolder: toolCache(folder, cacheFolder) },
    ...kept6 === void 0 ? {} : { kept: kept6 }
  };
  const tools = createTools(options);
  if (fetchFrom.length === 0) return tools;
  return { ...tools, dependencies: createDependencyFetcher({ ...options, places: fetchFrom }) };
}
function searchPathOf(folder) {
  return { env: process.env, workspaces: workspacesOf(folder) };
}
function toolCache(folder, cacheFolder) {
  if (cacheFolder === null || !(0,_chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_3__  .F)(cacheFolder, workspacesOf(folder))) return cacheFolder;
  throw new _chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .Mm(
    (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
      "INPUT_INVALID",
      `The cache folder ${cacheFolder} lies in the workspace, where a commit could put forged renderings.`,
      "Take a folder outside of it, such as ${{ runner.temp }}/drift-triage-cache."
    )
  );
}
function workspacesOf(folder) {
  const workspace = process.env["GITHUB_WORKSPACE"] ?? "";
  return workspace === "" ? [folder] : [folder, workspace];
}
function toldOfHelm(job, helm) {
  const last = job.commands.at(-1) ?? [];
  return { ...job, commands: [...job.commands.slice(0, -1), [...last, "--helm-command", helm]] };
}
function runJob(path3, job, limits, programs) {
  return withScratch(job.files, async (scratch) => {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(scratch.tree, inside(job.folder));
    let output2 = "";
    for (const command of job.commands) {
      const end = await programs(() => runProgram(path3, command, folder, environment(scratch), limits));
      if (end.state === "failed") return { state: "failed", message: shortened3(end.message, scratch) };
      output2 = end.output;
    }
    return { state: "done", output: output2 };
  });
}
function environment({ home }) {
  const nowhere = "http://127.0.0.1:1";
  return {
    HOME: home,
    TMPDIR: home,
    XDG_CACHE_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(home, "cache"),
    XDG_CONFIG_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(home, "config"),
    XDG_DATA_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(home, "data"),
    HELM_PLUGINS: (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(home, "plugins"),
    PATH: "",
    KUBECONFIG: (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(home, "no-kubeconfig"),
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
    NO_PROXY: "",
    LC_ALL: "C",
    TZ: "UTC",
    GOGC: "400",
    ...process.platform === "win32" ? { SystemRoot: process.env["SystemRoot"] ?? "", TEMP: home, TMP: home } : {}
  };
}
function shortened3(message, { root, tree }) {
  const text2 = message.replaceAll(`${tree}/`, "").replaceAll(tree, ".").replaceAll(root, "");
  const lines = text2.split("\n").filter((line2) => line2.trim() !== "" && !/^(?:WARNING|level=WARN|# Warning)/i.test(line2));
  return lines.join(" ").slice(0, 600) || "gave no reason";
}

var branchPrefix = "drift-triage/";
var draftChoices = ["follow-up", "always", "never"];
var autoMergeChoices = ["never", "merge", "squash", "rebase"];

function choice(reader, value, at2, allowed) {
  const given = text(reader, value, at2);
  const found = allowed.find((one) => one === given);
  if (given !== "" && found === void 0)
    mistake(reader, `${at2}: ${given} is not allowed`, `Use one of: ${allowed.join(", ")}.`);
  return found;
}
function mapping(reader, value, at2, known) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value)) {
    const hint = known === null ? 'Write "name:" and what it has below.' : `Known keys: ${known.join(", ")}.`;
    mistake(reader, `${at2 || "the file"} must be a mapping`, hint);
    return {};
  }
  if (known === null) return value;
  for (const key of Object.keys(value).filter((name) => !known.includes(name))) {
    const meant = (0,_chunk_HVPBEZ7H_js__WEBPACK_IMPORTED_MODULE_1__  .pA)(key, known);
    mistake(
      reader,
      `unknown key ${at2 === "" ? key : `${at2}.${key}`}`,
      meant === null ? `Known keys: ${known.join(", ")}.` : `Did you mean ${meant}?`
    );
  }
  return value;
}
function listOf(reader, value, at2) {
  if (value === void 0 || value === null) return [];
  if (Array.isArray(value)) return value;
  mistake(reader, `${at2} must be a list`, 'Write each item on a line that begins with "- ".');
  return [];
}
function strings(reader, value, at2) {
  const items = typeof value === "string" ? [value] : listOf(reader, value, at2);
  return items.flatMap((item, i) => {
    const read = text(reader, item, `${at2}[${i}]`);
    return read === "" ? [] : [read];
  });
}
function text(reader, value, at2) {
  if (value === void 0 || value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  mistake(reader, `${at2} must be text`, "Put it in quotes.");
  return "";
}
function mistake(reader, message, hint) {
  reader.mistakes.push((0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)("CONFIG_INVALID", `${reader.file}: ${message}.`, hint));
}

var keys = ["server", "names", "context", "kubeconfig"];
function clustersOf(reader, value) {
  if (value === void 0 || value === null) return [];
  const clusters = mapping(reader, value, "clusters", null);
  return Object.entries(clusters).flatMap(([name, given]) => {
    const at2 = `clusters.${name}`;
    if (!/^[\w.@:/-]{1,100}$/.test(name)) {
      mistake(reader, `${at2}: this is no name of a cluster`, "Use letters, digits and . _ - @ : / only.");
      return [];
    }
    const item = mapping(reader, given ?? {}, at2, keys);
    return [
      {
        name,
        server: text(reader, item["server"], `${at2}.server`),
        names: strings(reader, item["names"], `${at2}.names`),
        context: text(reader, item["context"], `${at2}.context`),
        kubeconfig: text(reader, item["kubeconfig"], `${at2}.kubeconfig`)
      }
    ];
  });
}

function fetchFromOf(reader, value) {
  return strings(reader, value, "fetch-from").flatMap((text2) => {
    const place2 = fetchPlaceOf(text2);
    if (place2 !== null) return [place2];
    mistake(
      reader,
      `fetch-from: ${text2.slice(0, 100)} is no host or address`,
      "Write a host, with the beginning of a path where that is enough, such as github.com/acme."
    );
    return [];
  });
}

function repositoriesOf(reader, value) {
  if (value === void 0 || value === null) return [];
  const stated = Object.entries(mapping(reader, value, "repositories", null)).flatMap(
    ([url, given]) => repositoryOf(reader, url, given)
  );
  return [...new Map(stated.map((one) => [(0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .yP)(one.url), one])).values()];
}
function repositoryOf(reader, url, given) {
  const at2 = `repositories["${url}"]`;
  const item = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(given) ? mapping(reader, given, at2, ["path", "token-env"]) : null;
  const path3 = item === null ? text(reader, given, at2) : text(reader, item["path"], `${at2}.path`);
  const tokenEnv = item === null ? "" : tokenEnvOf(reader, item["token-env"], `${at2}.token-env`);
  if (path3 !== "") return [{ url, path: path3, ...tokenEnv === "" ? {} : { tokenEnv } }];
  mistake(reader, `${at2} names no folder`, "Give the folder of its checkout.");
  return [];
}
function tokenEnvOf(reader, value, at2) {
  const name = text(reader, value, at2);
  const isToken = /^(?:gh[a-z]_|github_pat_)/.test(name);
  if (name === "" || /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !isToken) return name;
  mistake(
    reader,
    `${at2} ${isToken ? "holds a token" : "is no name of an environment variable"}`,
    `Name the variable that holds the token, such as BASE_TOKEN.${isToken ? " Revoke the token that stands there." : ""}`
  );
  return "";
}

var directions = ["update-git", "sync", "ignore", "fix-git", "follow-up"];
function policyOf(reader, value, at2) {
  const item = mapping(reader, value, at2, ["match", "direction", "reason"]);
  const match = matchOf(reader, item["match"], `${at2}.match`);
  const direction = choice(reader, item["direction"], `${at2}.direction`, directions);
  const reason = required(reader, item["reason"], `${at2}.reason`, "Say why, in one sentence.");
  if (item["direction"] === void 0)
    mistake(reader, `${at2} needs a direction`, `Use one of: ${directions.join(", ")}.`);
  return match === null || direction === void 0 || reason === "" ? [] : [{ match, direction, reason }];
}
function acceptedOf(reader, value, at2) {
  const item = mapping(reader, value, at2, ["match", "owner", "reason", "expires"]);
  const match = matchOf(reader, item["match"], `${at2}.match`);
  const owner = required(reader, item["owner"], `${at2}.owner`, "Name the person or team that answers for it.");
  const reason = required(reader, item["reason"], `${at2}.reason`, "Say why, in one sentence.");
  const example = 'Give the last day on which it holds, for example "expires: 2027-01-31".';
  const expires = required(reader, item["expires"], `${at2}.expires`, example);
  if (expires !== "" && !isDay(expires)) {
    mistake(reader, `${at2}.expires: ${expires} is no day`, example);
    return [];
  }
  return match === null || [owner, reason, expires].includes("") ? [] : [{ match, owner, reason, expires }];
}
function matchOf(reader, value, at2) {
  const parts = ["application", "group", "kind", "namespace", "name", "path"];
  const given = mapping(reader, value ?? {}, at2, parts);
  const [application, group, kind, namespace, name, path3] = parts.map(
    (part2) => text(reader, given[part2], `${at2}.${part2}`)
  );
  const match = { application, group, kind, namespace, name, path: path3 };
  if (Object.values(match).every((part2) => /^\**$/.test(part2))) {
    mistake(reader, `${at2} matches everything`, `Give at least one of: ${parts.join(", ")}.`);
    return null;
  }
  return match;
}
function required(reader, value, at2, hint) {
  const given = text(reader, value, at2).trim();
  if (given === "" && (value === void 0 || value === null || value === ""))
    mistake(reader, `${at2} is missing`, hint);
  return given;
}
function isDay(text2) {
  return /^\d{4}-\d\d-\d\d$/.test(text2) && (  new Date(`${text2}T00:00:00Z`)).toJSON()?.startsWith(text2) === true;
}

function rendererOf(reader, item, at2) {
  const { helm, kustomize } = item;
  if (helm !== void 0 && kustomize !== void 0)
    mistake(reader, `${at2} has both helm and kustomize`, "Keep the one that renders the folder.");
  if (helm !== void 0) return { helm: helmOf(reader, helm, `${at2}.helm`) };
  if (kustomize !== void 0) return { kustomize: kustomizeOf(reader, kustomize, `${at2}.kustomize`) };
  return { directory: {} };
}
function helmOf(reader, value, at2) {
  const given = mapping(reader, value ?? {}, at2, ["release", "value-files", "values"]);
  const releaseName2 = text(reader, given["release"], `${at2}.release`);
  const values = mapping(reader, given["values"] ?? {}, `${at2}.values`, null);
  return {
    ...releaseName2 === "" ? {} : { releaseName: releaseName2 },
    valueFiles: strings(reader, given["value-files"], `${at2}.value-files`),
    ...Object.keys(values).length === 0 ? {} : { valuesObject: values },
    skipCrds: true,
    skipTests: true
  };
}
function kustomizeOf(reader, value, at2) {
  const given = mapping(reader, value ?? {}, at2, ["images", "build-options"]);
  return { images: strings(reader, given["images"], `${at2}.images`) };
}
function buildOptionsOf(reader, item, at2) {
  return text(reader, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(item, "kustomize")["build-options"], `${at2}.kustomize.build-options`);
}

var configFile = ".github/drift-triage.yml";
var secretModes = ["ignore", "compare"];
var ignoreRuleModes = ["never", "propose"];
var emptyConfig = {
  applications: [],
  repositoryUrls: [],
  repositories: [],
  fetchFrom: [],
  clusters: [],
  managers: { "person-tool": [], applier: [], controller: [], pipeline: [] },
  guard: { scope: "branch", onUnknown: "fail", overrideLabel: "drift-override" },
  pullRequests: { draft: "follow-up", reviewers: "codeowners", autoMerge: "never" },
  policies: [],
  accepted: [],
  secrets: "ignore",
  ignoreRules: "never"
};
function readConfig(text2, file = configFile) {
  const read = (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2);
  const reader = { file, mistakes: [] };
  if ("error" in read) {
    const { message, line: line2, column } = read.error;
    reader.mistakes.push(
      (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)("YAML_INVALID", `${file}:${line2}:${column}: ${message}.`, "Correct the settings file.")
    );
    return { config: emptyConfig, problems: reader.mistakes };
  }
  const root = read.documents[0]?.value ?? {};
  const config = mapping(reader, root, "", [
    "applications",
    "repository-urls",
    "repositories",
    "fetch-from",
    "clusters",
    "managers",
    "guard",
    "pull-requests",
    "policies",
    "accepted",
    "secrets",
    "ignore-rules"
  ]);
  return {
    config: {
      applications: listOf(reader, config["applications"], "applications").flatMap(
        (item, i) => folderOf2(reader, item, i)
      ),
      repositoryUrls: strings(reader, config["repository-urls"], "repository-urls"),
      repositories: repositoriesOf(reader, config["repositories"]),
      fetchFrom: fetchFromOf(reader, config["fetch-from"]),
      clusters: clustersOf(reader, config["clusters"]),
      managers: managersOf(reader, config["managers"]),
      guard: guardOf(reader, config["guard"]),
      pullRequests: pullRequestsOf(reader, config["pull-requests"]),
      policies: listOf(reader, config["policies"], "policies").flatMap(
        (item, i) => policyOf(reader, item, `policies[${i}]`)
      ),
      accepted: listOf(reader, config["accepted"], "accepted").flatMap(
        (item, i) => acceptedOf(reader, item, `accepted[${i}]`)
      ),
      secrets: choice(reader, config["secrets"], "secrets", secretModes) ?? emptyConfig.secrets,
      ignoreRules: choice(reader, config["ignore-rules"], "ignore-rules", ignoreRuleModes) ?? emptyConfig.ignoreRules
    },
    problems: reader.mistakes
  };
}
function folderOf2(reader, value, index2) {
  const at2 = `applications[${index2}]`;
  const known = ["name", "path", "namespace", "revision", "appliers", "recurse", "cluster", ...rendering];
  const item = mapping(reader, value, at2, known);
  const [name, path3] = [text(reader, item["name"], `${at2}.name`), text(reader, item["path"], `${at2}.path`)];
  const cluster = text(reader, item["cluster"], `${at2}.cluster`);
  const buildOptions = buildOptionsOf(reader, item, at2);
  if (name === "" || path3 === "") {
    mistake(
      reader,
      `${at2} needs a name and a path`,
      'Give both, for example "name: shop" and "path: deploy/shop".'
    );
    return [];
  }
  return [
    {
      name,
      path: path3.replace(/^\.?\/+|\/+$/g, "").replace(/^\.$/, ""),
      namespace: text(reader, item["namespace"], `${at2}.namespace`) || "default",
      revision: text(reader, item["revision"], `${at2}.revision`),
      appliers: strings(reader, item["appliers"], `${at2}.appliers`),
      recurse: item["recurse"] !== false,
      include: text(reader, item["include"], `${at2}.include`),
      exclude: text(reader, item["exclude"], `${at2}.exclude`),
      renderer: rendererOf(reader, item, at2),
      ...buildOptions === "" ? {} : { buildOptions },
      ...cluster === "" ? {} : { cluster }
    }
  ];
}
var rendering = ["include", "exclude", "helm", "kustomize"];
function managersOf(reader, value) {
  const actors = Object.keys(emptyConfig.managers);
  const table = mapping(reader, value ?? {}, "managers", actors);
  const of2 = (actor) => strings(reader, table[actor], `managers.${actor}`);
  return {
    "person-tool": of2("person-tool"),
    applier: of2("applier"),
    controller: of2("controller"),
    pipeline: of2("pipeline")
  };
}
function guardOf(reader, value) {
  const given = mapping(reader, value ?? {}, "guard", ["scope", "on-unknown", "override-label"]);
  return {
    scope: choice(reader, given["scope"], "guard.scope", guardScopes) ?? emptyConfig.guard.scope,
    onUnknown: choice(reader, given["on-unknown"], "guard.on-unknown", ["fail", "warn"]) ?? emptyConfig.guard.onUnknown,
    overrideLabel: text(reader, given["override-label"], "guard.override-label") || emptyConfig.guard.overrideLabel
  };
}
function pullRequestsOf(reader, value) {
  const at2 = "pull-requests";
  const given = mapping(reader, value ?? {}, at2, ["draft", "reviewers", "auto-merge"]);
  const { draft: draft2, reviewers, autoMerge } = emptyConfig.pullRequests;
  return {
    draft: choice(reader, given["draft"], `${at2}.draft`, draftChoices) ?? draft2,
    reviewers: choice(reader, given["reviewers"], `${at2}.reviewers`, ["codeowners", "none"]) ?? reviewers,
    autoMerge: choice(reader, given["auto-merge"], `${at2}.auto-merge`, autoMergeChoices) ?? autoMerge
  };
}

function askAhead(cluster) {
  for (const asked of [cluster.kinds(), cluster.identity()]) asked.catch(() => void 0);
  return cluster;
}

function createLedger(label) {
  const numbers =   new Map();
  const placeholderOf = (secret) => {
    if (label === "redacted" && (0,_chunk_2IYGE7QN_js__WEBPACK_IMPORTED_MODULE_4__  .Ow)(secret)) return secret;
    const number = numbers.get(secret) ?? numbers.size + 1;
    numbers.set(secret, number);
    return (0,_chunk_2IYGE7QN_js__WEBPACK_IMPORTED_MODULE_4__  .qf)(label, number);
  };
  return {
    placeholderOf,
    maskSeen(text2) {
      let masked2 = text2;
      for (const secret of numbers.keys())
        if (secret.length >= 6 && masked2.includes(secret))
          masked2 = masked2.replaceAll(secret, () => placeholderOf(secret));
      return masked2;
    }
  };
}

var refused = /(: (?:Invalid|Unsupported|Duplicate) value: ")([^"\\]*(?:\\[\s\S][^"\\]*)*)/g;
var printed = /(: node contents:|was \w{1,20}Node: value:)\s([\s\S]+)$/;
function maskQuoted(text2, secretName, replace) {
  if (!text2.includes(' value: "') && !/node contents:|Node: value:/.test(text2)) return text2;
  return text2.replace(printed, (_found, before, node) => `${before} ${replace(node.trim())}`).replace(
    refused,
    (found, before, value, at2, whole) => isSecret(whole.slice(Math.max(0, at2 - 512), at2), value, secretName) ? before + replace(value) : found
  );
}
function isSecret(before, value, secretName) {
  if (_chunk_HVPBEZ7H_js__WEBPACK_IMPORTED_MODULE_1__  .$3.test(value)) return false;
  const path3 = before.slice(before.search(/\S*$/));
  const names = path3.split(/[.[\]]/).filter((name2) => name2 !== "" && !/^\d+$/.test(name2));
  const name = names.includes("stringData") ? "password" : secretName(names.at(-1) ?? "");
  if (name === "password") return !(0,_chunk_HVPBEZ7H_js__WEBPACK_IMPORTED_MODULE_1__  .$i)(value);
  return name === "credential" && (0,_chunk_HVPBEZ7H_js__WEBPACK_IMPORTED_MODULE_1__  .Pv)(value);
}

function isSecret2(value) {
  return value["kind"] === "Secret";
}
function maskSecretData(field2, values, mask) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(values)) return values === null ? null : mask(JSON.stringify(values));
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      value === null ? null : mask(plainText(field2, value))
    ])
  );
}
function plainText(field2, value) {
  if (typeof value !== "string") return JSON.stringify(value);
  if (field2 === "stringData" || (0,_chunk_2IYGE7QN_js__WEBPACK_IMPORTED_MODULE_4__  .Ow)(value)) return value;
  const bytes = Buffer.from(value, "base64");
  const text2 = bytes.toString("utf8");
  return Buffer.from(text2, "utf8").equals(bytes) ? text2 : bytes.toString("latin1");
}

var shortest = 8;
var longestRemembered = 200;
var mostRemembered = 5e4;
var SecretWalk = class {
  tools;
  clean =   new Set();
  constructor(tools) {
    this.tools = tools;
  }
  walk(value, prose = false) {
    if (typeof value === "string") return this.text(value, prose);
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value)) return this.list(value, prose);
    return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) ? this.object(value, prose) : value;
  }
  text(value, prose) {
    if (value.length < shortest || this.clean.has(value)) return value;
    const masked2 = this.tools.patterns(value);
    if (prose) return masked2;
    const free = this.tools.assignments(masked2);
    if (free === value && value.length <= longestRemembered && this.clean.size < mostRemembered)
      this.clean.add(value);
    return free;
  }
  list(items, prose) {
    let copy = null;
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      const masked2 = this.isFlagValue(items[i - 1], item) ? this.tools.mask(item) : this.walk(item, prose);
      if (masked2 !== item) (copy ??= items.slice())[i] = masked2;
    }
    return copy ?? items;
  }
  isFlagValue(before, item) {
    if (typeof before !== "string" || typeof item !== "string" || item.startsWith("-")) return false;
    return /^--?[A-Za-z][\w.-]*$/.test(before) && this.tools.secretName(before) !== null && !(0,_chunk_HVPBEZ7H_js__WEBPACK_IMPORTED_MODULE_1__  .$i)(item);
  }
  object(value, prose) {
    const secret = isSecret2(value);
    const inProse = prose || value["kind"] === "CustomResourceDefinition";
    const named3 = typeof value["value"] === "string" && typeof value["name"] === "string" ? value["name"] : null;
    let changed = null;
    for (const key of Object.keys(value)) {
      const item = value[key];
      const masked2 = secret && (key === "data" || key === "stringData") ? maskSecretData(key, item, this.tools.mask) : named3 !== null && key === "value" ? this.namedValue(named3, item, inProse) : this.member(key, item, inProse);
      if (masked2 !== item) (changed ??=   new Map()).set(key, masked2);
    }
    return changed === null ? value : withChanges(value, changed);
  }
  member(key, item, prose) {
    if (key === "managedFields") return item;
    if (key === _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jo && typeof item === "string") return this.lastApplied(item);
    const kind = prose || typeof item !== "string" && !isHolder(item) ? null : this.tools.secretName(key);
    return kind === null ? this.walk(item, prose) : this.ofSecretName(kind, item);
  }
  ofSecretName(kind, item) {
    if (typeof item === "string") {
      const whole = kind === "password" ? !(0,_chunk_HVPBEZ7H_js__WEBPACK_IMPORTED_MODULE_1__  .$i)(item) : (0,_chunk_HVPBEZ7H_js__WEBPACK_IMPORTED_MODULE_1__  .Pv)(item);
      return whole ? this.tools.mask(item) : this.text(item, false);
    }
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(item)) {
      const masked3 = item.map(
        (one) => typeof one === "string" && kind === "password" ? this.ofSecretName(kind, one) : this.walk(one)
      );
      return masked3.some((one, at2) => one !== item[at2]) ? masked3 : item;
    }
    const walked = this.walk(item);
    const value = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(item) ? item["value"] : void 0;
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(walked) || typeof value !== "string") return walked;
    const masked2 = this.ofSecretName(kind, value);
    return masked2 === value ? walked : withChanges(walked,   new Map([["value", masked2]]));
  }
  namedValue(name, value, prose) {
    const whole = this.tools.secretName(name) !== null && !(0,_chunk_HVPBEZ7H_js__WEBPACK_IMPORTED_MODULE_1__  .$i)(value);
    return whole ? this.tools.mask(value) : this.text(value, prose);
  }
  lastApplied(annotation2) {
    let manifest;
    try {
      manifest = JSON.parse(annotation2);
    } catch {
      return annotation2 === "" ? annotation2 : this.tools.mask(annotation2);
    }
    const masked2 = this.walk(manifest);
    if (masked2 === manifest) return annotation2;
    return JSON.stringify(masked2) + (annotation2.endsWith("\n") ? "\n" : "");
  }
};
function isHolder(item) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(item) || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(item) && typeof item["value"] === "string";
}
function withChanges(value, changed) {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changed.get(key) ?? item]));
}

function createRedactor(label = "redacted") {
  const ledger = createLedger(label);
  const secretName = (0,_chunk_HVPBEZ7H_js__WEBPACK_IMPORTED_MODULE_1__  .hJ)();
  const imitations = (0,_chunk_2IYGE7QN_js__WEBPACK_IMPORTED_MODULE_4__  .TS)(label);
  const mask = ledger.placeholderOf;
  const own2 = `<${label} #`;
  const patterns2 = (text2) => (0,_chunk_HVPBEZ7H_js__WEBPACK_IMPORTED_MODULE_1__  .cM)(text2.includes(own2) ? text2.replace(imitations, mask) : text2, mask);
  const assignments = (text2) => (0,_chunk_HVPBEZ7H_js__WEBPACK_IMPORTED_MODULE_1__  .lw)(maskQuoted(text2, secretName, mask), secretName, mask);
  const walk2 = new SecretWalk({ mask, secretName, patterns: patterns2, assignments });
  return {
    object: (value) => walk2.walk(value),
    text: (message) => ledger.maskSeen(assignments(patterns2(message)))
  };
}

var untyped = { kind: "untyped" };
function childType(type, element) {
  if (type === null) return null;
  switch (type.kind) {
    case "untyped":
      return type.default === void 0 ? type : untyped;
    case "struct":
      if (!("field" in element)) return null;
      if (Object.hasOwn(type.fields, element.field)) return type.fields[element.field] ?? null;
      return type.preservesUnknown ? untyped : null;
    case "map":
      return "field" in element ? type.values : null;
    case "list":
      return "field" in element ? null : type.items;
    case "scalar":
      return type.format === "any" ? untyped : null;
  }
}
function typeAt(type, path3) {
  let at2 = type;
  for (const element of path3) {
    at2 = childType(at2, element);
    if (at2 === null) return null;
  }
  return at2;
}

function parseElement(text2) {
  const rest = text2.slice(2);
  switch (text2.slice(0, 2)) {
    case "f:":
      return { field: rest };
    case "k:": {
      const key = parseJson(rest);
      return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(key) && Object.values(key).every(isScalar) ? { key } : null;
    }
    case "v:": {
      const value = parseJson(rest);
      return value !== void 0 && isScalar(value) ? { value } : null;
    }
    case "i:":
      return /^\d+$/.test(rest) ? { index: Number(rest) } : null;
    default:
      return null;
  }
}
function formatElement(element) {
  if ("field" in element) return `f:${element.field}`;
  if ("value" in element) return `v:${JSON.stringify(element.value)}`;
  if ("index" in element) return `i:${element.index}`;
  const names = Object.keys(element.key).sort();
  return `k:{${names.map((name) => `${JSON.stringify(name)}:${JSON.stringify(element.key[name])}`).join(",")}}`;
}
function* ownedPaths(fields2, prefix = []) {
  for (const [text2, below2] of Object.entries(fields2)) {
    const element = parseElement(text2);
    if (element === null || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(below2)) continue;
    const path3 = [...prefix, element];
    if (isMember(below2)) yield path3;
    yield* ownedPaths(below2, path3);
  }
}
function ownership(entry, path3, type) {
  let at2 = entry.fields;
  let typed = type;
  for (const element of path3) {
    if (isLeaf(at2) && at2 !== entry.fields) return ownsInside(typed, element) ? "all" : "none";
    const below2 = lookUp(at2, element, typed);
    if (below2 === null) return "none";
    at2 = below2;
    typed = childType(typed, element);
  }
  if (!isLeaf(at2)) return Object.keys(at2).length === 1 && isMember(at2) ? "node" : "below";
  return isGranular(typed) ? "node" : "all";
}
function ownersOf(entries, path3, type) {
  const owners = entries.map((entry) => ({ entry, owned: ownership(entry, path3, type) }));
  const content = owners.filter(({ owned }) => owned === "all" || owned === "below");
  const chosen = content.length > 0 ? content : owners.filter(({ owned }) => owned === "node");
  return chosen.map(({ entry }) => entry);
}
function isLeaf(fields2) {
  for (const name in fields2) if (Object.hasOwn(fields2, name)) return false;
  return true;
}
function isMember(fields2) {
  return isLeaf(fields2) || Object.hasOwn(fields2, ".");
}
function ownsInside(type, next) {
  if (type === null || type.kind === "untyped") return !("field" in next);
  return !isGranular(type);
}
function isGranular(type) {
  if (type === null) return false;
  if (type.kind === "struct" || type.kind === "map") return !type.atomic;
  return type.kind === "list" && type.listType !== "atomic";
}
function lookUp(fields2, element, type) {
  const direct = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(fields2, formatElement(element));
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(direct)) return direct;
  if (!("key" in element)) return null;
  const filled = formatElement({ key: withDefaults(element.key, type) });
  const found = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(fields2, filled);
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(found)) return found;
  for (const [text2, below2] of Object.entries(fields2)) {
    const parsed2 = text2.startsWith("k:") ? parseElement(text2) : null;
    if (parsed2 !== null && formatElement(parsed2) === filled && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(below2)) return below2;
  }
  return null;
}
function withDefaults(key, type) {
  if (type?.kind !== "list") return key;
  const filled = {};
  for (const name of type.keys.length > 0 ? type.keys : Object.keys(key)) {
    const fallback = childType(type.items, { field: name })?.default;
    const given = key[name];
    if (given !== void 0 && given !== null) filled[name] = given;
    else if (fallback !== void 0 && isScalar(fallback)) filled[name] = fallback;
  }
  return filled;
}
function isScalar(value) {
  return !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value);
}
function parseJson(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}

function managedFieldsOf(object) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(object, "metadata", "managedFields").flatMap((entry) => {
    const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "manager");
    const operation = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "operation");
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(entry) || operation !== "Apply" && operation !== "Update") return [];
    return [
      {
        manager: {
          name,
          operation,
          subresource: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "subresource"),
          time: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "time") || null
        },
        apiVersion: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "apiVersion"),
        fields: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(entry, "fieldsV1")
      }
    ];
  });
}


function matchesGlob(path3, glob2) {
  return picomatch__WEBPACK_IMPORTED_MODULE_15__.isMatch(path3, glob2.replace(/(?<!\*)\*(?!\*)/g, "**"), { dot: true, bash: true });
}
function isExcessive(glob2) {
  return glob2.length > 500 || (glob2.match(/[*({]/g)?.length ?? 0) > 40;
}

function isAbout(rule, key) {
  if (!matches(rule.group, key.group) || !matches(rule.kind, key.kind)) return false;
  if (rule.name !== "" && rule.name !== key.name) return false;
  return rule.namespace === "" || rule.namespace === key.namespace;
}
function matches(pattern, text2) {
  if (pattern === text2 || pattern === "*") return true;
  return /[*?[{]/.test(pattern) && !isExcessive(pattern) && matchesGlob(text2, pattern);
}

async function removalsOf(rules2, object, jq) {
  const { key, desired, live } = object;
  const found = [];
  const unread = [];
  for (const rule of rules2.filter((one) => isAbout(one, key))) {
    if (rule.unread !== void 0) {
      const selector = [...rule.jsonPointers, ...rule.jqPathExpressions].join(", ");
      unread.push({ rule, selector, invalid: false, reason: rule.unread });
      continue;
    }
    for (const selector of rule.jsonPointers)
      found.push({ rule, selector, desired: pointed(desired, selector), live: pointed(live, selector) });
    for (const selector of rule.jqPathExpressions) {
      const [inDesired, inLive] = await jq.paths(selector, [desired, live]);
      const failure = [inDesired, inLive].find(isUnknown);
      if (failure !== void 0)
        unread.push({ rule, selector, invalid: failure.cause === "invalid", reason: failure.reason });
      else found.push({ rule, selector, desired: placesOf(desired, inDesired), live: placesOf(live, inLive) });
    }
    for (const manager of rule.managedFieldsManagers) {
      const paths = ownedBy(manager, object);
      const places2 = (side) => paths.map((path3) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .rg)(side, path3)).filter((place2) => place2 !== null);
      const selector = `managedFieldsManagers: ${manager}`;
      found.push({ rule, selector, desired: places2(desired), live: places2(live) });
    }
  }
  return { found, unread };
}
function isUnknown(result) {
  return result?.state === "failed" && result.cause !== "error";
}
function pointed(root, pointer) {
  if (!pointer.startsWith("/")) return [];
  const path3 = [];
  let at2 = root;
  for (const part2 of pointer.slice(1).split("/")) {
    const name = part2.replaceAll("~1", "/").replaceAll("~0", "~");
    const element = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(at2) ? { index: /^\d+$/.test(name) ? Number(name) : -1 } : { field: name };
    at2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(at2, [element]);
    if (at2 === void 0) return [];
    path3.push(element);
  }
  return [path3];
}
function placesOf(root, result) {
  if (result?.state !== "found") return [];
  return result.paths.flatMap((path3) => expand(root, path3));
}
function expand(root, path3) {
  const [first, ...rest] = path3;
  if (first === void 0) return [[]];
  return elementsOf(root, first).flatMap(
    (element) => expand((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(root, [element]), rest).map((below2) => [element, ...below2])
  );
}
function elementsOf(at2, step) {
  if (typeof step === "string") return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(at2, step) === void 0 ? [] : [{ field: step }];
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(at2)) return [];
  const within = (position) => position < 0 ? at2.length + position : position;
  if (typeof step === "number") return at2[within(step)] === void 0 ? [] : [{ index: within(step) }];
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(step)) return [];
  const [start, end] = [step["start"], step["end"]];
  const from = typeof start === "number" ? within(start) : 0;
  const to = typeof end === "number" ? within(end) : at2.length;
  return at2.flatMap((_, index2) => index2 >= from && index2 < to ? [{ index: index2 }] : []);
}
function ownedBy(manager, { live, changes, type }) {
  const entries = managedFieldsOf(live).filter((entry) => entry.manager.name === manager);
  return changes.filter((change2) => change2.type === "modified" && ownersOf(entries, change2.path, type).length > 0).map(({ path: path3 }) => path3);
}

async function probe(rule, jq) {
  const object = { metadata: { annotations: { [_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jo]: "{}" } } };
  const key = { group: rule.group, kind: rule.kind, namespace: rule.namespace, name: rule.name };
  return removalsOf([rule], { key, desired: object, live: object, type: null, changes: [] }, jq);
}

function usesServerSideDiff({ annotations, serverSideDiff }) {
  const own2 = optionsOf(annotations["argocd.argoproj.io/compare-options"] ?? "");
  if (own2.includes("ServerSideDiff=true")) return true;
  return serverSideDiff === true && !own2.includes("ServerSideDiff=false");
}
function comparesThreeWays(application) {
  return !application.sync.serverSideApply && !usesServerSideDiff(application);
}
function optionsOf(text2) {
  return text2.split(",").map((option) => option.trim());
}

async function systemRuleNotes(applications, jq) {
  const comparing = applications.filter(comparesThreeWays);
  const rules2 = new Set(
    comparing.flatMap(({ ignore }) => ignore.filter(({ statedIn }) => statedIn === "argocd-cm"))
  );
  const notes = [];
  for (const rule of rules2) {
    const { found, unread } = await probe(rule, jq);
    const covering = found.find(({ live }) => live.length > 0);
    const invalid = unread.find((line2) => line2.invalid);
    const about2 = `argocd-cm, ignoreDifferences for ${rule.group}/${rule.kind}`;
    if (covering !== void 0)
      notes.push(
        `${about2}: ${covering.selector} covers the last-applied annotation, which Argo CD compares client-side applied objects from: a field that Git has removed goes unseen.`
      );
    if (invalid !== void 0)
      notes.push(
        `${about2}: ${invalid.selector} is no jq expression (${invalid.reason}); no comparison succeeds with it.`
      );
  }
  return notes;
}

function withPolicy(finding, policies) {
  const policy = policies.find(({ match }) => matches2(match, finding));
  if (policy === void 0) return finding;
  const because = [...finding.because, `By a policy of the settings (${policy.direction}): ${policy.reason}`];
  return { ...finding, direction: policy.direction, confidence: "certain", because };
}
function withAcceptance(finding, entries, today) {
  const own2 = entries.filter(({ match }) => matches2(match, finding));
  const holding = own2.find(({ expires }) => expires >= today);
  if (holding !== void 0) {
    const { owner, reason, expires } = holding;
    return { ...finding, accepted: { owner, reason, expires } };
  }
  const last = own2.at(-1);
  if (last === void 0) return finding;
  const note = `It was accepted until ${last.expires} by ${last.owner} (${last.reason}); that has expired.`;
  return { ...finding, because: [...finding.because, note] };
}
function unusedAcceptances(entries, findings) {
  return entries.flatMap(
    (entry, i) => findings.some((finding) => matches2(entry.match, finding)) ? [] : [
      `accepted[${i}] (${entry.owner}: ${entry.reason}) matches nothing: remove it, or correct its match.`
    ]
  );
}
function matches2(match, { application, resource: resource2, change: change2 }) {
  return fits(match.application, application) && fits(match.group, resource2.group) && fits(match.kind, resource2.kind) && fits(match.namespace, resource2.namespace) && fits(match.name, resource2.name) && (match.path === "" || change2 !== null && covers2(match.path, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(change2.path)));
}
function fits(pattern, text2) {
  return pattern === "" || globOf(pattern, "$").test(text2);
}
function covers2(pattern, path3) {
  return globOf(pattern, "(?=$|[.[])").test(path3);
}
function globOf(pattern, end) {
  const literal2 = (text2) => text2.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${pattern.split(/\*+/).map(literal2).join(".*")}${end}`, "s");
}

var sources = [
  { group: "", kind: "Event", name: "events" },
  { group: "metrics.k8s.io", kind: "PodMetrics", name: "the pods\u2019 use of CPU and memory" },
  { group: "apps", kind: "ReplicaSet", name: "ReplicaSets" },
  { group: "autoscaling", kind: "HorizontalPodAutoscaler", name: "HorizontalPodAutoscalers" },
  { group: "keda.sh", kind: "ScaledObject", name: "ScaledObjects" }
];
function unreadEvidence(stores) {
  const refused3 = sources.flatMap(({ group, kind, name }) => {
    const problem2 = stores.map((store) => store.refusalOf(group, kind)).find((one) => one !== null);
    return problem2 === void 0 ? [] : [{ name, isForbidden: problem2.code === "LIVE_FORBIDDEN" }];
  });
  return [true, false].flatMap((isForbidden) => {
    const names = refused3.filter((one) => one.isForbidden === isForbidden).map(({ name }) => name);
    if (names.length === 0) return [];
    const why = isForbidden ? "the account may not list them (403)" : "the API server did not list them";
    return [`Evidence that could not be read: ${names.join(", ")}: ${why}. The findings go without it.`];
  });
}

function sharedCluster(cluster) {
  const lists2 =   new Map();
  const documents =   new Map();
  const identity4 = once(() => cluster.identity());
  const kinds3 = once(() => cluster.kinds());
  const { known } = cluster;
  return {
    ...cluster,
    ...known === void 0 ? {} : { known: sharedKnown(known) },
    identity: identity4,
    kinds: kinds3,
    list(kind, namespace) {
      const id = `${kind.group}/${kind.version}/${kind.kind}/${namespace}`;
      const known2 = lists2.get(id) ?? cluster.list(kind, namespace);
      lists2.set(id, known2);
      return known2;
    },
    openApi(group, version) {
      const id = `${group}/${version}`;
      const known2 = documents.get(id) ?? cluster.openApi(group, version);
      documents.set(id, known2);
      return known2;
    }
  };
}
function sharedKnown(known) {
  const lists2 =   new Map();
  return (stated) => {
    const id = JSON.stringify(stated);
    const shared2 = lists2.get(id) ?? known(stated).map((one) => ({ ...one, open: once(async () => sharedCluster(await one.open())) }));
    lists2.set(id, shared2);
    return shared2;
  };
}
function once(read) {
  let known = null;
  return () => known ??= read();
}


function traced(trees, reading = "all") {
  const trace =   new Map();
  const waiting2 = [];
  let isWaking = false;
  const wake = () => {
    if (isWaking || waiting2.length === 0) return;
    isWaking = true;
    setImmediate(() => {
      isWaking = false;
      for (const resume of waiting2.splice(0)) resume();
    });
  };
  const note = (asked) => {
    trace.set(`${asked.tree} ${asked.question} ${asked.path}`, asked);
    wake();
  };
  const noted = [...trees].map(([tree, files]) => {
    const idOf = async (file) => await files.fileId?.(file) ?? null;
    const noteRead = (path3, content, id) => {
      const hash2 = id === null ? hashOf(content) : null;
      const answer2 = async () => hash2 ?? ask(files, "read", path3);
      note({ tree, question: "read", path: path3, answer: answer2, id });
    };
    return [
      tree,
      {
        async list(folder) {
          const found = await files.list(folder);
          const id = await files.contentId?.(folder) ?? null;
          note({ tree, question: "list", path: folder, answer: async () => hashOfNames(found), id });
          return found;
        },
        async read(file) {
          const text2 = await files.read(file);
          noteRead(file, text2, await idOf(file));
          return text2;
        },
        async readBytes(file) {
          const id = await idOf(file);
          const content = reading === "texts" && id !== null ? nothing : await files.readBytes(file);
          noteRead(file, content, id);
          return content;
        },
        async links(folder) {
          const found = await files.links(folder);
          note({ tree, question: "links", path: folder, answer: async () => hashOfNames(found), id: null });
          return found;
        }
      }
    ];
  });
  return { trees: new Map(noted), trace, grown: () => new Promise((resume) => waiting2.push(resume)) };
}
var nothing = new Uint8Array();
async function holds(trace, trees, known = 0) {
  const same2 = await sameFolders(trace, trees);
  for (const asked of [...trace.values()].slice(known)) {
    if (same2.some((folder) => folder.tree === asked.tree && isBelow(asked.path, folder.path))) continue;
    const files = trees.get(asked.tree);
    if (files === void 0 || !await isAnsweredAlike(asked, files)) return false;
  }
  return true;
}
async function isAnsweredAlike({ question, path: path3, answer: answer2, id }, files) {
  const now = question === "read" && id !== null ? await files.fileId?.(path3) ?? null : null;
  return now === null ? await answer2() === await ask(files, question, path3) : now === id;
}
async function sameFolders(trace, trees) {
  const listed = [...trace.values()].filter(({ question, id }) => question === "list" && id !== null);
  const now = await Promise.all(listed.map(async ({ tree, path: path3 }) => trees.get(tree)?.contentId?.(path3)));
  return listed.filter(({ id }, at2) => id === now[at2]);
}
function isBelow(path3, folder) {
  return folder === "" || path3 === folder || path3.startsWith(`${folder}/`);
}
async function ask(files, question, path3) {
  if (question === "read") return hashOf(await files.readBytes(path3));
  return hashOfNames(question === "list" ? await files.list(path3) : await files.links(path3));
}
function hashOfNames(names) {
  return hashOf(names === null ? null : [...names].sort().join("\0"));
}
function hashOf(content) {
  return content === null ? "" : (0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.createHash)("sha256").update(content).digest("base64");
}

function createRenderMemory(kept6) {
  const all2 =   new Map();
  const knownFor = (key) => {
    const known = all2.get(key) ?? kept6?.of(key) ?? [];
    all2.set(key, known);
    return known;
  };
  return {
    async render(key, trees, make) {
      for (const known of knownFor(key)) {
        const made3 = await madeAlike(known, trees);
        if (made3 !== null) return withOwnOrigins(made3);
      }
      const { trees: watched2, trace, grown } = traced(trees);
      const making = make(watched2);
      const made2 = making.then(reusable, () => null);
      all2.set(key, [...knownFor(key), { trace, grown, made: made2 }]);
      kept6?.add(key, trace, made2);
      return making;
    }
  };
}
async function madeAlike({ trace, grown, made: made2 }, trees) {
  const end = made2.then((done) => ({ done }));
  for (let compared = 0; ; ) {
    const asked = trace.size;
    if (asked > compared && !await holds(trace, trees, compared)) return null;
    compared = asked;
    if (trace.size > compared) continue;
    const ended = await Promise.race([end, grown()]);
    if (ended !== void 0 && trace.size === compared) return ended.done;
  }
}
function reusable(made2) {
  return made2.rendered.problems.length === 0 && !made2.namesRevision ? made2 : null;
}
function withOwnOrigins(made2) {
  const manifests = made2.rendered.manifests.map((manifest) => ({
    ...manifest,
    origin: { ...manifest.origin }
  }));
  return { ...made2, rendered: { ...made2.rendered, manifests } };
}

function parsePath(text2) {
  const path3 = [];
  let at2 = 0;
  while (at2 < text2.length) {
    const read = text2[at2] === "[" ? readBracket(text2, at2) : readField(text2, at2);
    if (read === null) return null;
    path3.push(read.element);
    at2 = read.end;
  }
  return path3;
}
function readField(text2, start) {
  const from = text2[start] === "." ? start + 1 : start;
  const name = /^[^.[\]]+/.exec(text2.slice(from))?.[0];
  return name === void 0 ? null : { element: { field: name }, end: from + name.length };
}
function readBracket(text2, start) {
  const end = closing(text2, start);
  if (end === null) return null;
  const inside2 = text2.slice(start + 1, end);
  const element = /^\d+$/.test(inside2) ? { index: Number(inside2) } : parseInside(inside2);
  return element === null ? null : { element, end: end + 1 };
}
function parseInside(inside2) {
  if (inside2.startsWith('"')) {
    const name = scalar(inside2);
    return typeof name === "string" ? { field: name } : null;
  }
  if (inside2.startsWith("=")) {
    const value = scalar(inside2.slice(1));
    return value === void 0 ? null : { value };
  }
  const key = {};
  for (const part2 of splitOutsideQuotes(inside2)) {
    const equals = part2.indexOf("=");
    const value = scalar(part2.slice(equals + 1));
    if (equals < 1 || value === void 0) return null;
    key[part2.slice(0, equals)] = value;
  }
  return { key };
}
function closing(text2, start) {
  let quoted2 = false;
  for (let i = start + 1; i < text2.length; i++) {
    if (quoted2 && text2[i] === "\\") i++;
    else if (text2[i] === '"') quoted2 = !quoted2;
    else if (!quoted2 && text2[i] === "]") return i;
  }
  return null;
}
function splitOutsideQuotes(text2) {
  const parts = [];
  let quoted2 = false;
  let from = 0;
  for (let i = 0; i < text2.length; i++) {
    if (quoted2 && text2[i] === "\\") i++;
    else if (text2[i] === '"') quoted2 = !quoted2;
    else if (!quoted2 && text2[i] === ",") {
      parts.push(text2.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, text2.slice(from)];
}
function scalar(text2) {
  try {
    const value = JSON.parse(text2);
    return typeof value === "object" && value !== null ? void 0 : value;
  } catch {
    return void 0;
  }
}

var mode = { defaultMode: 420 };
var webhook = {
  failurePolicy: "Fail",
  matchPolicy: "Equivalent",
  namespaceSelector: {},
  objectSelector: {},
  timeoutSeconds: 10
};
var container = {
  terminationMessagePath: "/dev/termination-log",
  terminationMessagePolicy: "File"
};
var core = {
  PodSpec: {
    dnsPolicy: "ClusterFirst",
    restartPolicy: "Always",
    schedulerName: "default-scheduler",
    securityContext: {},
    terminationGracePeriodSeconds: 30
  },
  Container: container,
  EphemeralContainer: container,
  Probe: { timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3 },
  HTTPGetAction: { path: "/", scheme: "HTTP" },
  SecretVolumeSource: mode,
  ConfigMapVolumeSource: mode,
  DownwardAPIVolumeSource: mode,
  ProjectedVolumeSource: mode,
  ServiceAccountTokenProjection: { expirationSeconds: 3600 },
  HostPathVolumeSource: { type: "" },
  ObjectFieldSelector: { apiVersion: "v1" },
  ResourceFieldSelector: { divisor: "0" },
  ServiceSpec: { sessionAffinity: "None", type: "ClusterIP" },
  ServicePort: { protocol: "TCP" },
  SessionAffinityConfig: { clientIP: { timeoutSeconds: 10800 } },
  ClientIPConfig: { timeoutSeconds: 10800 },
  EndpointPort: { protocol: "TCP" },
  Secret: { type: "Opaque" },
  PersistentVolumeSpec: { persistentVolumeReclaimPolicy: "Retain", volumeMode: "Filesystem" },
  PersistentVolumeClaimSpec: { volumeMode: "Filesystem" },
  ReplicationControllerSpec: { replicas: 1 },
  NamespaceSpec: { finalizers: ["kubernetes"] }
};
var apps = {
  DeploymentSpec: {
    replicas: 1,
    revisionHistoryLimit: 10,
    progressDeadlineSeconds: 600,
    strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: "25%", maxUnavailable: "25%" } }
  },
  DeploymentStrategy: { type: "RollingUpdate" },
  RollingUpdateDeployment: { maxSurge: "25%", maxUnavailable: "25%" },
  ReplicaSetSpec: { replicas: 1 },
  StatefulSetSpec: {
    replicas: 1,
    revisionHistoryLimit: 10,
    podManagementPolicy: "OrderedReady",
    updateStrategy: { type: "RollingUpdate", rollingUpdate: { partition: 0, maxUnavailable: 1 } },
    persistentVolumeClaimRetentionPolicy: { whenDeleted: "Retain", whenScaled: "Retain" }
  },
  StatefulSetUpdateStrategy: { type: "RollingUpdate" },
  RollingUpdateStatefulSetStrategy: { partition: 0, maxUnavailable: 1 },
  StatefulSetPersistentVolumeClaimRetentionPolicy: { whenDeleted: "Retain", whenScaled: "Retain" },
  DaemonSetSpec: {
    revisionHistoryLimit: 10,
    updateStrategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } }
  },
  DaemonSetUpdateStrategy: { type: "RollingUpdate" },
  RollingUpdateDaemonSet: { maxSurge: 0, maxUnavailable: 1 }
};
var batch = {
  CronJobSpec: {
    concurrencyPolicy: "Allow",
    suspend: false,
    successfulJobsHistoryLimit: 3,
    failedJobsHistoryLimit: 1
  },
  PodFailurePolicyOnPodConditionsPattern: { status: "True" }
};
var scaleDown = {
  selectPolicy: "Max",
  policies: [{ type: "Percent", value: 100, periodSeconds: 15 }]
};
var scaleUp = {
  stabilizationWindowSeconds: 0,
  selectPolicy: "Max",
  policies: [
    { type: "Pods", value: 4, periodSeconds: 15 },
    { type: "Percent", value: 100, periodSeconds: 15 }
  ]
};
var cpuMetric = {
  type: "Resource",
  resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 80 } }
};
var admission = {
  ValidatingWebhook: webhook,
  MutatingWebhook: { ...webhook, reinvocationPolicy: "Never" },
  RuleWithOperations: { scope: "*" },
  NamedRuleWithOperations: { scope: "*" },
  ServiceReference: { port: 443 },
  ValidatingAdmissionPolicySpec: { failurePolicy: "Fail" },
  MutatingAdmissionPolicySpec: { failurePolicy: "Fail" },
  MatchResources: { matchPolicy: "Equivalent", namespaceSelector: {}, objectSelector: {} }
};
var storage = {
  StorageClass: { reclaimPolicy: "Delete", volumeBindingMode: "Immediate" },
  CSIDriverSpec: {
    attachRequired: true,
    podInfoOnMount: false,
    storageCapacity: false,
    fsGroupPolicy: "ReadWriteOnceWithFSType",
    volumeLifecycleModes: ["Persistent"],
    requiresRepublish: false,
    seLinuxMount: false,
    preventPodSchedulingIfMissing: false
  }
};
var flowControl = {
  FlowSchemaSpec: { matchingPrecedence: 1e3 },
  ExemptPriorityLevelConfiguration: { nominalConcurrencyShares: 0, lendablePercent: 0 },
  LimitedPriorityLevelConfiguration: { nominalConcurrencyShares: 30, lendablePercent: 0 },
  QueuingConfiguration: { handSize: 8, queues: 64, queueLengthLimit: 50 }
};
var extensions = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1";
var byPackage = {
  "io.k8s.api.core.v1": core,
  "io.k8s.api.apps.v1": apps,
  "io.k8s.api.batch.v1": batch,
  "io.k8s.api.autoscaling.v1": {
    HorizontalPodAutoscalerSpec: { minReplicas: 1, targetCPUUtilizationPercentage: 80 }
  },
  "io.k8s.api.autoscaling.v2": {
    HorizontalPodAutoscalerSpec: { minReplicas: 1, metrics: [cpuMetric] },
    HorizontalPodAutoscalerBehavior: { scaleUp, scaleDown },
    HPAScalingRules: { selectPolicy: "Max" }
  },
  "io.k8s.api.networking.v1": {
    NetworkPolicyPort: { protocol: "TCP" },
    IngressClassParametersReference: { scope: "Cluster" }
  },
  "io.k8s.api.rbac.v1": { RoleRef: { apiGroup: "rbac.authorization.k8s.io" } },
  "io.k8s.api.scheduling.v1": { PriorityClass: { preemptionPolicy: "PreemptLowerPriority" } },
  "io.k8s.api.storage.v1": storage,
  "io.k8s.api.admissionregistration.v1": admission,
  "io.k8s.api.flowcontrol.v1": flowControl,
  "io.k8s.api.discovery.v1": { EndpointPort: { name: "", protocol: "TCP" } },
  "io.k8s.api.resource.v1": {
    ExactDeviceRequest: { allocationMode: "ExactCount" },
    DeviceSubRequest: { allocationMode: "ExactCount" }
  },
  [extensions]: {
    CustomResourceDefinitionSpec: { conversion: { strategy: "None" } },
    ServiceReference: { port: 443 }
  },
  "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1": { ServiceReference: { port: 443 } }
};
function builtInDefaults(definition) {
  const dot = definition.lastIndexOf(".");
  const defaults = byPackage[definition.slice(0, dot)];
  const name = definition.slice(dot + 1);
  return defaults !== void 0 && Object.hasOwn(defaults, name) ? defaults[name] ?? null : null;
}
var zeros = {
  "io.k8s.api.core.v1.ServicePort": { targetPort: 0 },
  "io.k8s.api.core.v1.PersistentVolumeClaim": { apiVersion: "", kind: "" },
  "io.k8s.api.core.v1.PersistentVolumeClaimSpec": { volumeName: null },
  "io.k8s.api.rbac.v1.ClusterRole": { rules: null }
};
function knownZero(definition, name) {
  return zeros[definition]?.[name];
}
function isBuiltInKind(root) {
  return root?.kind === "struct" && isBuiltIn(root.definition);
}
function isBuiltIn(definition) {
  return definition !== void 0 && definition.startsWith("io.k8s.");
}

function keyElement(item, type) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(item)) return null;
  const key = {};
  let implied;
  for (const name of type.keys) {
    const fallback = childType(type.items, { field: name })?.default ?? null;
    const value = isUnsaid((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(item, name), type) ? fallback : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(item, name) ?? null;
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value)) return null;
    if (value === null) continue;
    key[name] = value;
    if (value === fallback) implied = { ...implied, [name]: value };
  }
  return implied === void 0 ? { key } : { key, implied };
}
function withImplied(path3, root) {
  let type = root;
  return path3.map((element) => {
    const full = type?.kind === "list" && "key" in element ? keyElement(element.key, type) ?? element : element;
    type = childType(type, element);
    return full;
  });
}
function isUnsaid(value, { items }) {
  return (value ?? null) === null || value === "" && items.kind === "struct" && isBuiltIn(items.definition);
}

function createCurrent(pairs2, store, types) {
  const known =   new Map();
  const typed =   new Map();
  const unread =   new Set();
  for (const pair of pairs2) {
    if (pair.state === "matched") {
      known.set((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(pair.manifest.key), { desired: pair.manifest.object, live: pair.live });
      typed.set((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(pair.manifest.key), types.of(pair.manifest.gvk));
    } else if (pair.state === "missing")
      known.set((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(pair.manifest.key), { desired: pair.manifest.object });
    else if (pair.state === "extra") known.set((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(pair.key), { live: pair.live });
    else if (pair.state === "not-checked") unread.add((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(pair.key));
  }
  return (resource2, text2) => {
    const isGone = store.wasListed(resource2.group, resource2.kind) && !unread.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(resource2));
    const gone = isGone ? {} : void 0;
    const sides = known.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(resource2)) ?? gone;
    const read = parsePath(text2);
    if (sides === void 0 || read === null) return void 0;
    const path3 = withImplied(read, typed.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(resource2)) ?? null);
    return { ...at("desired", sides.desired, path3), ...at("live", sides.live, path3) };
  };
}
function oneCurrent(sites, applications) {
  const currents = sites.map(({ site, pulled, own: own2, types }) => ({
    id: site.identity.id,
    current: whenAsked(
      () => createCurrent(
        [...pulled, ...own2].flatMap(({ pairs: pairs2 }) => pairs2),
        site.store,
        types
      )
    )
  }));
  const byName4 = new Map(applications.map((application) => [application.name, application]));
  return (resource2, path3, name) => {
    const app = byName4.get(name ?? "");
    if (app === void 0 && (name ?? "") !== "") return void 0;
    const isOwn = app !== void 0 && app.resource !== null && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(app.resource) === (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(resource2);
    const id = isOwn ? void 0 : app?.cluster?.id;
    const on2 = id === void 0 ? currents[0] : currents.find((one) => one.id === id);
    return on2?.current(resource2, path3);
  };
}
function whenAsked(create) {
  let made2 = null;
  return (resource2, path3, name) => (made2 ??= create())(resource2, path3, name);
}
function at(side, object, path3) {
  const value = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(object, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .VC)(object, path3));
  return value === void 0 ? {} : { [side]: value };
}

var autoscalerKinds = [
  { group: "autoscaling", kind: "HorizontalPodAutoscaler" },
  { group: "keda.sh", kind: "ScaledObject" }
];
async function autoscalersOf(target2, store) {
  const found = [];
  for (const { group, kind } of autoscalerKinds) {
    const listed = await store.around(group, kind, target2.namespace);
    if (listed.state === "failed") return null;
    const items = listed.state === "listed" ? listed.items : [];
    for (const scaler of items.filter((item) => targets(item, target2))) {
      found.push(`${kind} ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(scaler, "metadata", "name")}`);
    }
  }
  return found;
}
function targets(scaler, target2) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(scaler, "metadata", "namespace") !== target2.namespace) return false;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(scaler, "spec", "scaleTargetRef", "name") !== target2.name) return false;
  const kind = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(scaler, "spec", "scaleTargetRef", "kind") || "Deployment";
  const apiVersion = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(scaler, "spec", "scaleTargetRef", "apiVersion");
  return kind === target2.kind && (apiVersion === "" || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .u3)(apiVersion, kind).group === target2.group || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .iU)(scaler).kind === "ScaledObject");
}

var judged =   new Set([
  "conflict",
  "manual-change",
  "unknown",
  "extra",
  "git-ahead",
  "controller"
]);
var workloads =   new Set(["Deployment", "StatefulSet", "DaemonSet"]);
var maxLines = 1e3;
function createGather({
  store,
  repository
}) {
  const history = createHistory(repository);
  const around = async ({ resource: resource2 }, group, kind) => {
    const listed = await store.around(group, kind, resource2.namespace);
    return listed.state === "listed" ? listed.items : null;
  };
  const scalersOf = async (finding) => {
    const lists2 = await Promise.all([
      around(finding, "autoscaling", "HorizontalPodAutoscaler"),
      around(finding, "keda.sh", "ScaledObject")
    ]);
    return lists2.flatMap((list) => list ?? []).filter((scaler) => targets(scaler, finding.resource));
  };
  return async (application, finding, live) => {
    if (!judged.has(finding.category)) return nothingRead(finding);
    const path3 = finding.change === null ? "" : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(finding.change.path);
    const isWorkload = workloads.has(finding.resource.kind);
    const isScale = path3 === "spec.replicas";
    const isTemplate = path3.startsWith("spec.template.") && finding.resource.kind === "Deployment";
    const timeless = finding.manager === null || finding.manager.time === null;
    const [podMetrics, autoscalers, events, replicaSets, lastCommit, lineCommit] = await Promise.all([
      isScale ? around(finding, "metrics.k8s.io", "PodMetrics") : null,
      isScale ? scalersOf(finding) : null,
      isWorkload ? around(finding, "", "Event") : null,
      isTemplate && timeless ? around(finding, "apps", "ReplicaSet") : null,
      history.file(application, finding),
      history.line(application, finding)
    ]);
    const own2 = isWorkload ? live : null;
    return {
      ...{ finding, application, podMetrics, autoscalers, events, replicaSets, lastCommit, lineCommit },
      live: finding.category === "extra" ? live : own2
    };
  };
}
function nothingRead(finding) {
  const nothing5 = { live: null, podMetrics: null, autoscalers: null, events: null, replicaSets: null };
  return { finding, application: null, ...nothing5, lastCommit: null, lineCommit: null };
}
function createHistory(repository) {
  const files =   new Map();
  const lines =   new Map();
  const once2 = (known, id, read) => {
    const before = known.get(id);
    if (before !== void 0) return before;
    const reading = read();
    known.set(id, reading);
    return reading;
  };
  return {
    async file(application, { source }) {
      const commit = source === null ? null : await commitOf(repository, application);
      if (source === null || commit === null) return null;
      return once2(files, `${commit} ${source.file}`, () => repository.lastCommit(commit, source.file));
    },
    async line(application, { source, change: change2 }) {
      if (source === null || change2 === null || change2.type === "added") return null;
      const commit = await commitOf(repository, application);
      const id = `${commit ?? ""} ${source.line} ${source.file}`;
      if (commit === null || lines.size >= maxLines && !lines.has(id)) return null;
      return once2(lines, id, () => repository.lineCommit(commit, source.file, source.line));
    }
  };
}
async function commitOf(repository, { sources: sources2 }) {
  const revisions = new Set(sources2.map(({ revision: revision2 }) => revision2));
  const [only] = revisions;
  if (sources2.some(({ elsewhere }) => elsewhere === true)) return null;
  return only === void 0 || revisions.size > 1 || !repository.hasHistory ? null : repository.resolve(only);
}

var kubectlApply = ["kubectl-client-side-apply", "kubectl"];
var helmApply = "helm";
function usualAppliers({ renderer }) {
  return renderer?.["helm"] === void 0 ? kubectlApply : [helmApply];
}
function folderApplication(folder) {
  return {
    name: folder.name,
    controller: "folder",
    resource: null,
    foundIn: "config",
    origin: null,
    sources: [
      {
        repoUrl: "",
        path: folder.path,
        revision: folder.revision,
        directory: { recurse: folder.recurse, include: folder.include ?? "", exclude: folder.exclude ?? "" },
        raw: folder.renderer ?? { directory: {} }
      }
    ],
    destination: { server: "", name: folder.cluster ?? "", namespace: folder.namespace },
    appliers: folder.appliers.length > 0 ? folder.appliers : usualAppliers(folder),
    sync: {
      automated: false,
      selfHeal: false,
      prune: false,
      serverSideApply: false,
      clientSideApplyMigration: true,
      replace: false,
      force: false,
      applyOutOfSyncOnly: false,
      respectIgnoreDifferences: false,
      options: []
    },
    ignore: [],
    annotations: {},
    status: null,
    ...folder.buildOptions === void 0 ? {} : { buildOptions: folder.buildOptions }
  };
}

var forms = [
  {
    form: /ENC\[AES256_GCM,data:/,
    reason: "its values are encrypted with SOPS in Git, and nothing is decrypted here"
  },
  {
    form: /<path:[^>#]+#[^>]+>/,
    reason: "its values are put in from a secret store that is not read"
  }
];
var named = /<\s*[\w.-]+\s*(?:\|[^>]*)?>/;
var vaultPath = "avp.kubernetes.io/path";
var plain2 =   new WeakSet();
function holdsPlaceholder2(value, { object }) {
  return reasonOf(value, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(object, vaultPath) !== "") !== null;
}
function withPlaceholders(manifest) {
  const { object } = manifest;
  if (plain2.has(object)) return manifest;
  const reason = reasonOf(object, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(object, vaultPath) !== "");
  if (reason === null) {
    plain2.add(object);
    return manifest;
  }
  return { ...manifest, object: withoutSops(object), unread: manifest.unread ?? reason };
}
function reasonOf(value, isNamed2) {
  if (!mayHoldOne(value)) return null;
  const found = forms.find(({ form }) => someText(value, (text2) => form.test(text2)));
  if (found !== void 0) return found.reason;
  return isNamed2 && someText(value, (text2) => named.test(text2)) ? forms[1]?.reason ?? null : null;
}
function mayBeOne(text2) {
  return text2.includes("<") || text2.includes("ENC[");
}
function mayHoldOne(value) {
  if (typeof value === "string") return mayBeOne(value);
  if (typeof value !== "object" || value === null) return false;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value)) {
    for (const item of value) if (mayHoldOne(item)) return true;
    return false;
  }
  for (const key of Object.keys(value)) if (mayBeOne(key) || mayHoldOne(value[key])) return true;
  return false;
}
function someText(value, passes) {
  if (typeof value === "string") return passes(value);
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value)) return value.some((item) => someText(item, passes));
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value)) return false;
  for (const key of Object.keys(value)) if (passes(key) || someText(value[key], passes)) return true;
  return false;
}
function withoutSops(object) {
  const { sops, ...rest } = object;
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(sops) ? rest : object;
}

function normaliseManifests(manifests, namespace, scopeOf) {
  const kept6 =   new Map();
  const duplicates = [];
  const hooks = [];
  const homeless = [];
  for (const manifest of manifests) {
    if ((0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .IA)(manifest.object)) {
      hooks.push(manifest);
      continue;
    }
    const placed = placeInNamespace(withPlaceholders(manifest), namespace, scopeOf);
    if (placed.key.namespace === "" && scopeOf(placed.key.group, placed.key.kind) === true) {
      homeless.push(placed);
      continue;
    }
    const text2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(placed.key);
    const earlier = kept6.get(text2);
    if (earlier !== void 0) duplicates.push(earlier);
    kept6.set(text2, placed);
  }
  return { manifests: [...kept6.values()], duplicates, hooks, homeless };
}
function placeInNamespace(manifest, namespace, scopeOf) {
  const { group, kind } = manifest.key;
  const namespaced = scopeOf(group, kind);
  const stated = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(manifest.object, "metadata", "namespace");
  const wanted = namespaced === false ? "" : stated === "" ? namespace : stated;
  if (wanted === stated) return manifest;
  return {
    ...manifest,
    key: { ...manifest.key, namespace: wanted },
    object: withNamespace(manifest.object, wanted)
  };
}
function withNamespace(object, namespace) {
  const { namespace: _dropped, ...metadata } = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(object, "metadata");
  return { ...object, metadata: namespace === "" ? metadata : { ...metadata, namespace } };
}


function isSecretKey({ group, kind }) {
  return group === "" && kind === "Secret";
}
function asStored(object) {
  if (object["kind"] !== "Secret" || object["apiVersion"] !== "v1") return object;
  const { stringData, ...rest } = object;
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(stringData)) return object;
  const encoded = Object.entries(stringData).map(([key, value]) => [key, encode(value)]);
  return { ...rest, data: Object.fromEntries([...Object.entries((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(object, "data")), ...encoded]) };
}
function encode(value) {
  const text2 = value === null ? "" : typeof value === "string" ? value : JSON.stringify(value);
  return Buffer.from(text2, "utf8").toString("base64");
}
var standIn = /^ENC\[AES256_GCM,|<path:[^>]+>|<[\w.-]+(?:\s*\|[^>]*)?>|\$\{\w+\}|^(?:ref\+|vault:)/;
function incomparable(object) {
  if (object["sops"] !== void 0) return "its values are encrypted in Git (SOPS)";
  const textsIn2 = (part2) => Object.values((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(object, part2)).filter((value) => typeof value === "string");
  const texts = ["data", "stringData"].flatMap(textsIn2);
  const decoded = textsIn2("data").map((text2) => Buffer.from(text2, "base64")).filter((bytes) => (0,node_buffer__WEBPACK_IMPORTED_MODULE_16__.isUtf8)(bytes)).map((bytes) => bytes.toString("utf8"));
  return [...texts, ...decoded].some((text2) => standIn.test(text2)) ? "its values in Git stand for others that are put in elsewhere" : null;
}

var mostCommits = 20;
function isAppliedLikeByHand({ controller, sources: sources2, appliers }) {
  return controller === "folder" && sources2.length > 0 && [...kubectlApply, helmApply].some((name) => appliers.includes(name));
}
function createGitBases(world) {
  const states = createStates(world);
  return async (application, { manifest }, differences2) => {
    const commits = await commitsOf(application, world.repository);
    if (commits === null) return { source: "none", reason: notTold };
    let nearest2 = null;
    for (const commit of commits) {
      const object = await states(application, commit, manifest.key);
      if (object === null) continue;
      const distance = differences2(object);
      if (nearest2 === null || distance < nearest2.distance) nearest2 = { object, distance };
      if (distance === 0) break;
    }
    return nearest2 === null ? { source: "none", reason: notTold } : { source: "commit", object: nearest2.object, at: null };
  };
}
var notTold = "people and pipelines apply it under the same name, and no commit that is here tells what was applied";
async function commitsOf({ sources: sources2 }, repository) {
  const [source, ...others] = sources2;
  if (source === void 0 || others.length > 0 || source.elsewhere === true) return null;
  const head = await repository.resolve(source.revision);
  if (head === null || repository.touching === void 0) return null;
  const own2 = await repository.touching(head, source.path, mostCommits);
  const all2 = await repository.touching(head, "", mostCommits);
  return own2 === null || all2 === null ? null : [...  new Set([head, ...all2, ...own2])];
}
function createStates({ renderer, scopeOf, redact }) {
  const rendered =   new Map();
  const render = async (application, commit) => {
    const sources2 = application.sources.map((source) => ({ ...source, revision: commit }));
    const found = await renderer.render(application, sources2);
    const { manifests } = normaliseManifests(found.manifests, application.destination.namespace, scopeOf);
    return new Map(manifests.map(({ key, object }) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(key), object]));
  };
  return async (application, commit, key) => {
    const id = `${commit} ${application.name}`;
    const objects = rendered.get(id) ?? render(application, commit);
    rendered.set(id, objects);
    const object = (await objects).get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(key));
    return object === void 0 ? null : redact(asStored(object));
  };
}

var personToolsUpdating = ["flux", "flux.exe"];
var of = (from, ...names) => names.map((name) => ({ name, from }));
var personTools = [
  ...of("kubectl: scale, rollout undo and cordon send the name of the binary", "kubectl", "kubectl.exe"),
  ...of("kubectl: its sub-commands (kubectl-edit, kubectl-set), and binaries with a version", "kubectl-*"),
  ...of("OpenShift\u2019s client, built on kubectl", "oc", "oc-*", "oc.exe"),
  ...of("k9s", "k9s"),
  ...of("Argo CD\u2019s UI and command line", "argocd-server"),
  ...of("Lens and other Electron apps: the HTTP client", "node-fetch", "Lens*"),
  ...of("web consoles: the browser", "Mozilla"),
  ...of("consoles", "rancher", "dashboard", "headlamp*"),
  ...of("client libraries that scripts use", "OpenAPI-Generator", "okhttp", "python-requests", "curl"),
  ...of("helm on a terminal or in a pipeline; Flux writes as helm-controller", "helm"),
  ...of("kubectl, by the name that Flux\u2019s FAQ gives those whose edits are to stay", "flux-client-side-apply"),
  ...of("server-side apply: whoever wrote before the first apply", "before-first-apply")
];
var gitOpsAppliers = [
  ...of("Argo CD", "argocd-controller", "argocd-application-controller"),
  ...of("Flux", "kustomize-controller", "helm-controller", "flux"),
  ...of("Carvel", "kapp-controller"),
  ...of("Config Sync", "configsync*")
];
var controllers = [
  ...of("Kubernetes", "kube-controller-manager", "kube-scheduler", "kube-apiserver", "kubelet"),
  ...of("Kubernetes", "cloud-controller-manager", "cluster-autoscaler", "vpa-*", "node-problem-detector"),
  ...of("KEDA", "keda*"),
  ...of("kubebuilder\u2019s default for operators", "manager", "controller"),
  ...of(
    "the binary of Knative\u2019s, Tekton\u2019s and Rancher\u2019s webhooks, and of Tigera\u2019s operator",
    "webhook",
    "operator"
  ),
  ...of("the usual endings of operators", "*-controller", "*-controller-manager", "*-operator", "*-webhook"),
  ...of("cert-manager", "*cainjector*", "cert-manager*"),
  ...of("certificates of the webhooks of ingress-nginx and kube-prometheus-stack", "kube-webhook-certgen"),
  ...of("Vault\u2019s agent injector", "vault-k8s"),
  ...of("external-dns", "external-dns*"),
  ...of("External Secrets", "external-secrets*"),
  ...of("Kyverno", "kyverno*"),
  ...of("Istio", "istiod", "pilot-discovery"),
  ...of("Linkerd", "linkerd*"),
  ...of("Cilium", "cilium*"),
  ...of("Argo Rollouts", "rollouts-*"),
  ...of("Flagger", "flagger*"),
  ...of("Reloader", "Reloader"),
  ...of("image updaters", "argocd-image-updater*", "keel"),
  ...of("Google Cloud: load balancers", "glbc", "gke-*"),
  ...of("Google Cloud: Config Connector", "cnrm-*"),
  ...of(
    "Crossplane: apiextensions.crossplane.io/\u2026, managed.crossplane.io/\u2026",
    "*.crossplane.io/*",
    "crossplane*"
  ),
  ...of("Velero", "velero-server", "velero"),
  ...of("Prometheus operator, which signs by a name of its own", "PrometheusOperator"),
  ...of("kured: its lock in an annotation of its DaemonSet", "kured"),
  ...of("kube-vip", "kube-vip*"),
  ...of("Karpenter", "karpenter"),
  ...of("storage: Rook, Longhorn", "rook", "longhorn-manager"),
  ...of("Datadog", "datadog-cluster-agent")
];

function createActors(table) {
  const configured = ["person-tool", "applier", "pipeline", "controller"].map(
    (actor) => [actor, matcher(table[actor])]
  );
  const [isPersonTool, isOtherApplier, isController] = [
    matcher(personTools.map(({ name }) => name)),
    matcher(gitOpsAppliers.map(({ name }) => name)),
    matcher(controllers.map(({ name }) => name))
  ];
  return (manager, appliers, operation) => {
    const stated = configured.find(([, matches4]) => matches4(manager));
    if (stated !== void 0) return stated[0];
    if (appliers.includes(manager)) return "applier";
    if (operation === "Update" && personToolsUpdating.includes(manager)) return "person-tool";
    if (isPersonTool(manager)) return "person-tool";
    if (isOtherApplier(manager) || isController(manager)) return "controller";
    return "unknown";
  };
}
function matcher(patterns2) {
  const exact = new Set(patterns2.filter((pattern) => !pattern.includes("*")));
  const globs = patterns2.filter((pattern) => pattern.includes("*")).map((pattern) => pattern.split("*"));
  return (name) => exact.has(name) || globs.some((parts) => matchesParts(name, parts));
}
function matchesParts(name, parts) {
  const [first = "", ...rest] = parts;
  if (!name.startsWith(first)) return false;
  let at2 = first.length;
  const last = rest.pop() ?? "";
  for (const part2 of rest) {
    const found = name.indexOf(part2, at2);
    if (found < 0) return false;
    at2 = found + part2.length;
  }
  return name.length - last.length >= at2 && name.endsWith(last);
}

function actorsOf({ managers }) {
  const nameOf5 = createActors(managers);
  return (appliers) => (manager, operation) => nameOf5(manager, appliers, operation);
}

var switches = [
  { path: /(^|\.)(suspend|paused)$/, stops: (live) => live === true },
  { path: /^spec\.replicas$/, stops: (live) => live === 0 },
  { path: /^spec\.syncPolicy\.automated$/, stops: (live) => live === void 0 || live === null },
  { path: /^spec\.syncPolicy\.automated\.(enabled|selfHeal)$/, stops: (live) => live !== true },
  { path: /argocd\.argoproj\.io\/skip-reconcile"\]$/, stops: (live) => live === "true" },
  { path: /\.toolkit\.fluxcd\.io\/reconcile"\]$/, stops: (live) => live === "disabled" }
];
function pausedByHand(change2) {
  const path3 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(change2.path);
  const live = change2.type === "removed" ? void 0 : change2.live;
  const isStopped = switches.some((one) => one.path.test(path3) && one.stops(live));
  return isStopped ? "To stop something by hand is meant for a while: let it run again, or keep it stopped in Git on purpose." : null;
}


function imageVersion(change2) {
  const last = change2?.path.at(-1);
  if (change2?.type !== "modified" || last === void 0 || !("field" in last) || last.field !== "image")
    return null;
  const [git, live] = [imageTag(change2.desired), imageTag(change2.live)];
  if (git === null || live === null || imageName(change2.desired) !== imageName(change2.live)) return null;
  const order = compareVersions(git, live);
  if (order === null || order === 0) return null;
  const data = { git, live, syncIs: order < 0 ? "downgrade" : "upgrade" };
  return order < 0 ? { kind: "image-version", text: `A sync would downgrade the image from ${live} to ${git}.`, data } : { kind: "image-version", text: `Git\u2019s image ${git} is newer than ${live}, which runs.`, data };
}
function imageTag(image) {
  if (typeof image !== "string") return null;
  return /:([\w][\w.-]{0,127})$/.exec(withoutDigest(image))?.[1] ?? null;
}
function imageName(image) {
  return typeof image !== "string" ? "" : withoutDigest(image).replace(/:[\w][\w.-]*$/, "");
}
function withoutDigest(image) {
  return image.split("@")[0] ?? "";
}
function compareVersions(a, b) {
  const [left, right] = [versionOf(a), versionOf(b)];
  if (left === null || right === null) return null;
  const isCounted = (suffix) => suffix === "" || /^-(alpha|beta|rc)[.-]?\d*$/i.test(suffix);
  const order = (0,semver__WEBPACK_IMPORTED_MODULE_17__.compare)(left.plain, right.plain);
  if (left.suffix === right.suffix) return order;
  if (order !== 0 && (left.suffix === "" || right.suffix === "")) return order;
  if (!isCounted(left.suffix) || !isCounted(right.suffix)) return null;
  return (0,semver__WEBPACK_IMPORTED_MODULE_17__.compare)(
    (0,semver__WEBPACK_IMPORTED_MODULE_17__.valid)(left.plain + left.suffix) ?? left.plain,
    (0,semver__WEBPACK_IMPORTED_MODULE_17__.valid)(right.plain + right.suffix) ?? right.plain
  );
}
function versionOf(tag) {
  const match = /^(?:v?(?=\d+\.)|v(?=\d))(\d{1,9}(?:\.\d{1,9}){0,2})([-_+].*)?$/.exec(tag);
  const plain5 = match?.[1] === void 0 ? null : (0,semver__WEBPACK_IMPORTED_MODULE_17__.coerce)(match[1])?.version;
  return plain5 === void 0 || plain5 === null ? null : { plain: plain5, suffix: match?.[2] ?? "" };
}

var temporary = /(^|[^a-z])(temp|tmp|temporary|emergency|bypass|debug|hack|workaround|hotfix)([^a-z]|$)/i;
var temporaryTag = /(^|[^a-z])(temp|tmp|temporary|debug)([^a-z]|$)/i;
function temporaryName(change2) {
  if (change2.type === "removed") return null;
  const tag = imageTag(change2.live);
  const last = change2.path.at(-1);
  if (change2.type === "added" && last !== void 0) {
    const name = "field" in last ? last.field : nameOf(last);
    if (isTemporary(name)) return said(name);
  }
  const isImage = last !== void 0 && "field" in last && last.field === "image";
  return isImage && tag !== null && temporaryTag.test(spaced(tag)) ? said(tag) : null;
}
function nameOf(item) {
  return "key" in item ? Object.values(item.key).join(" ") : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)([item]);
}
function isTemporary(name) {
  return temporary.test(spaced(name));
}
function spaced(name) {
  return name.replace(/([a-z])([A-Z])/g, "$1_$2");
}
function said(name) {
  return {
    kind: "temporary-name",
    text: `The name ${name} looks temporary: keep it in Git on purpose, or take it away.`,
    data: { name }
  };
}

function loosened(change2) {
  const names = change2.path.flatMap((element) => "field" in element ? [element.field] : []);
  const leaves = (value) => value === void 0 ? [] : leavesBelow(names.at(-2) ?? "", names.at(-1) ?? "", value);
  const git = leaves(change2.type === "added" ? void 0 : change2.desired);
  const live = leaves(change2.type === "removed" ? void 0 : change2.live);
  const more = moreOf(live.filter(isLoose), git.filter(isLoose), identity);
  const goesWhole = change2.type === "removed" && !names.includes("securityContext");
  const drops = (all2) => all2.some(({ name, value }) => name === "drop" && value === "ALL");
  const kept6 = git.filter((leaf) => isTight(leaf) && !(leaf.name === "drop" && drops(live)));
  const less = goesWhole ? void 0 : moreOf(kept6, live.filter(isTight), restriction);
  const account = change2.path.length === 0 ? void 0 : moreOf(live.filter(isAccount), git, identity);
  const found = more ?? less ?? account;
  return found === void 0 ? null : nameOf2(found);
}
function leavesBelow(above, name, value) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value)) return value.flatMap((item) => leavesBelow(above, name, item));
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value)) return [{ above, name, value }];
  return Object.entries(value).flatMap(([key, item]) => leavesBelow(name, key, item));
}
function moreOf(many, few, of2) {
  const left =   new Map();
  for (const leaf of few) left.set(of2(leaf), (left.get(of2(leaf)) ?? 0) + 1);
  return many.find((leaf) => {
    const count = left.get(of2(leaf)) ?? 0;
    left.set(of2(leaf), count - 1);
    return count <= 0;
  });
}
function identity({ above, name, value }) {
  return JSON.stringify([above, name, value]);
}
function restriction(leaf) {
  return leaf.name === "drop" ? identity(leaf) : JSON.stringify([leaf.above, leaf.name]);
}
function nameOf2({ above, name }) {
  return ["add", "drop", "path", "type", "name", "user", "role"].includes(name) ? `${above}.${name}` : name;
}
var on =   new Set([
  "privileged",
  "allowPrivilegeEscalation",
  "hostNetwork",
  "hostPID",
  "hostIPC",
  "hostProcess"
]);
var off =   new Set(["runAsNonRoot", "readOnlyRootFilesystem"]);
var profiles =   new Set(["seccompProfile", "appArmorProfile"]);
var confined = ["RuntimeDefault", "Localhost"];
function isLoose({ above, name, value }) {
  if (on.has(name)) return value === true;
  if (off.has(name)) return value === false;
  if (name === "runAsUser") return value === 0;
  if (name === "hostPort") return value !== 0;
  if (name === "procMount") return value === "Unmasked";
  if (profiles.has(above)) return value === "Unconfined";
  if (above === "annotations") return name.startsWith("container.apparmor.") && value === "unconfined";
  const place2 = `${above}.${name}`;
  return ["capabilities.add", "hostPath.path", "sysctls.name"].includes(place2) || above === "seLinuxOptions";
}
function isTight({ above, name, value }) {
  if (off.has(name)) return value === true;
  if (name === "allowPrivilegeEscalation") return value === false;
  return profiles.has(above) && confined.includes(value) || `${above}.${name}` === "capabilities.drop";
}
function isAccount({ name, value }) {
  return name === "serviceAccountName" && value !== "" && value !== "default";
}

var decide = "whoever answers for that has to allow it in Git, or take it back.";
var groups = {
  rbac: "rbac.authorization.k8s.io",
  network: "networking.k8s.io",
  admission: "admissionregistration.k8s.io",
  argo: "argoproj.io"
};
var accounts =   new Set(["aws-auth", "argocd-rbac-cm"]);
function widenedRights(kind, change2) {
  const why = whatWidens(kind, change2);
  return why === null ? null : `${why}: ${decide}`;
}
function givenRights({ group, kind }, live) {
  if (group === groups.rbac) return `It says what accounts may do in the cluster: ${decide}`;
  if (group === groups.argo && kind === "AppProject")
    return `It says what applications of a project may do: ${decide}`;
  if (group === groups.network && kind === "NetworkPolicy")
    return `It says which connections are let through: ${decide}`;
  return widenedRights({ group, kind }, { type: "added", path: [], live });
}
function whatWidens({ group, kind, name = "" }, change2) {
  const path3 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(change2.path);
  if (group === "" && kind === "ConfigMap") return accounts.has(name) ? mayDo : null;
  if (group === groups.rbac) return givesMore(path3, change2) ? mayDo : null;
  if (group === "" && kind === "Namespace")
    return letsInMore(path3, change2) ? "It changes which pods the namespace lets in" : null;
  if (group === groups.network && kind === "NetworkPolicy")
    return path3.startsWith("spec") && !/^spec\.(?:in|e)gress/.test(change2.type === "removed" ? path3 : "") ? "It changes which connections are let through" : null;
  if (group === groups.admission)
    return checksOtherwise(path3, change2) ? "It changes what checks objects before they are stored" : null;
  if (group === groups.argo && (kind === "AppProject" || path3 === "spec.project"))
    return path3.startsWith("spec") && change2.type !== "removed" ? "It changes what applications of a project may do" : null;
  const what = loosened(change2);
  return what === null ? null : `It loosens what holds a container back (${what})`;
}
var mayDo = "It changes what accounts may do in the cluster";
function givesMore(path3, change2) {
  if (change2.type === "removed") return false;
  const git = change2.type === "added" ? [] : change2.desired;
  if (path3 === "subjects" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(git) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(change2.live))
    return change2.live.some((subject) => !git.some((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(one, subject)));
  if (path3 === "rules" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(git) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(change2.live))
    return change2.live.some((rule) => !git.some((one) => covers3(one, rule)));
  return /^(?:rules|subjects|roleRef|aggregationRule)\b|\/aggregate-to-/.test(path3);
}
function covers3(wide, narrow) {
  const isWithin2 = (name) => {
    const [all2, some] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(wide, name), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(narrow, name)];
    return all2.includes("*") || some.every((one) => all2.includes(one));
  };
  const [names, fewer] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(wide, "resourceNames"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(narrow, "resourceNames")];
  const areNamed = names.length === 0 || fewer.length > 0 && isWithin2("resourceNames");
  return areNamed && ["apiGroups", "resources", "verbs", "nonResourceURLs"].every(isWithin2);
}
var levels = ["privileged", "baseline", "restricted"];
function letsInMore(path3, change2) {
  if (!path3.endsWith('["pod-security.kubernetes.io/enforce"]')) return false;
  const levelOf = (value) => levels.indexOf(value ?? "privileged");
  const [git, live] = [
    levelOf(change2.type === "added" ? void 0 : change2.desired),
    levelOf(change2.type === "removed" ? void 0 : change2.live)
  ];
  return live < git || live < 0;
}
function checksOtherwise(path3, change2) {
  if (change2.type === "removed") return /^(?:webhooks|spec)\b/.test(path3);
  if (path3.endsWith("failurePolicy")) return change2.live === "Ignore";
  if (/(?:[sS]elector|[rR]ules|matchConditions|validations|validationActions)\b/.test(path3)) return true;
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(change2.live) && change2.live.some((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(one) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(one, "failurePolicy") === "Ignore");
}

function decideDirection(category, change2, confidence, key) {
  switch (category) {
    case "manual-change":
      return change2 === null ? ask2(confidence, "Deleted by hand: whether it should come back is for a person to say.") : forManualChange(change2, confidence, key);
    case "conflict":
      return ask2(confidence, "Both sides changed: a person has to merge them.");
    case "unknown":
      return ask2("guess", "Not enough is known to choose a side.");
    case "misconfiguration":
      return { direction: "fix-git", confidence, because: [] };
    case "missing":
    case "git-ahead":
      return { direction: "sync", confidence, because: [] };
    case "extra":
      return ask2(
        confidence,
        "Add it to Git or remove it; a policy with direction update-git has it added by a pull request."
      );
    case "controller":
    case "serialization-noise":
    case "metadata-noise":
      return { direction: "ignore", confidence, because: [] };
  }
}
function forManualChange(change2, confidence, key) {
  const why = temporaryName(change2)?.text ?? pausedByHand(change2) ?? widenedRights(key, change2);
  if (why !== null) return ask2(confidence, why);
  return {
    direction: "update-git",
    confidence: confidence === "guess" ? "guess" : "likely",
    because: ["Somebody changed production on purpose; until they say otherwise the cluster is right."]
  };
}
function decideRolledBack(confidence) {
  return ask2(
    confidence,
    "Whether Git takes it back as well, or the app goes forward again, is for a person to say."
  );
}
function decideHandMade({ name, ...kind }, live) {
  const given = givenRights(kind, live);
  if (given !== null) return ask2("likely", given);
  if (isTemporary(name))
    return ask2("likely", `The name ${name} looks temporary: add it to Git on purpose, or remove it.`);
  return {
    direction: "update-git",
    confidence: "likely",
    because: [
      "Somebody made it in production on purpose, and a sync deletes it; until they say otherwise the cluster is right."
    ]
  };
}
var tight = 70;
var easy = 50;
function weigh({
  direction,
  confidence,
  change: change2,
  category
}, evidence) {
  if (direction !== "update-git" || category !== "manual-change")
    return { direction, confidence, because: [] };
  const scaledUp = change2?.type === "modified" && typeof change2.live === "number" && typeof change2.desired === "number" && change2.live > change2.desired;
  const projected = cpuInGit(evidence);
  if (scaledUp && projected !== null && projected >= tight) {
    const because2 = [`Git\u2019s count would be too few for the present load.`];
    return { direction, confidence: "likely", because: because2 };
  }
  if (scaledUp && projected !== null && projected < easy) {
    const because2 = [
      `The present load would fit Git\u2019s count: whether the extra pods are still needed is open.`
    ];
    return { direction, confidence: "guess", because: because2 };
  }
  const isDowngrade = evidence.some(
    ({ kind, data }) => kind === "image-version" && data["syncIs"] === "downgrade"
  );
  const because = isDowngrade ? ["To go back to an older version is the riskiest of all reverts."] : [];
  return { direction, confidence, because };
}
function cpuInGit(evidence) {
  const usage = evidence.find(({ kind }) => kind === "pod-usage");
  const percent = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(usage?.data, "cpu", "percentOfRequestsInGit");
  return typeof percent === "number" ? percent : null;
}
function ask2(confidence, why) {
  return { direction: "follow-up", confidence, because: [why] };
}

function keptFromPruning(application, live) {
  if (application.controller === "argo-cd") return keptByArgo(application, live);
  const mark = fluxMark(application, live);
  return mark === null ? null : `No sync prunes it: ${mark} says so.`;
}
function keptByArgo({ sync }, live) {
  const isPrune = (option) => option.startsWith("Prune=");
  const own2 = optionsOf((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(live, "argocd.argoproj.io/sync-options")).filter(isPrune);
  const options = own2.length > 0 ? own2 : sync.options.filter(isPrune);
  const says2 = (option) => own2.length > 0 ? `its sync option ${option} says so.` : `the app\u2019s sync option ${option} says so, which Argo CD reads since 3.4.`;
  if (options.includes("Prune=false")) return `No sync prunes it: ${says2("Prune=false")}`;
  if (options.includes("Prune=confirm"))
    return `No sync prunes it before somebody confirms that: ${says2("Prune=confirm")}`;
  return null;
}
function outlivesApplication(application, live) {
  if (application.controller !== "argo-cd") return fluxMark(application, live) !== null;
  const options = optionsOf((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(live, "argocd.argoproj.io/sync-options"));
  const { group, kind } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TN)(live);
  return group === "apiextensions.k8s.io" && kind === "CustomResourceDefinition" ||  
  options.includes("Delete=false") || options.includes("Delete=confirm") || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(live, "helm.sh/resource-policy") === "keep";
}
var propagations = ["background", "foreground", "orphan"];
function orphansOwned({ sync }) {
  const found = propagations.find((one) => sync.options.includes(`PrunePropagationPolicy=${one}`));
  return found === "orphan";
}
function mayOwn({ group, kind }) {
  if (group === "") return kind === "ReplicationController";
  return group === "apps" || group === "batch" || group.includes(".") && !group.endsWith(".k8s.io");
}
function fluxMark({ resource: resource2 }, live) {
  if (resource2?.kind === "HelmRelease") {
    const policy = "helm.sh/resource-policy";
    return (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(live, policy) === "keep" ? policy : null;
  }
  const marks = ["kustomize.toolkit.fluxcd.io/prune", "kustomize.toolkit.fluxcd.io/reconcile"];
  return marks.find((mark) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .u6)(live, mark, "disabled")) ?? null;
}

var judged2 =   new Set(["manual-change", "conflict", "unknown", "extra"]);
var undone =   new Set(["reverts", "deletes", "recreates"]);
function automationOff(readings) {
  const { finding, application } = readings;
  const git = application?.controller === "argo-cd" ? application.inGit?.object : void 0;
  if (application === null || git === void 0) return null;
  if (!judged2.has(finding.category)) return null;
  if (application.resource !== null && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .gY)(application.resource, finding.resource)) return null;
  const stated = (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .mb)(git, "repository", null).sync;
  const isPruned = wouldPrune(readings, stated);
  if (!isPruned && !undone.has(finding.forecast.effect)) return null;
  const off2 = isPruned ? "prune" : switchedOff(stated, application.sync);
  if (off2 === null) return null;
  return {
    kind: "automation-off",
    text: `${offText[off2]} Once Git\u2019s Application is applied, Argo CD ${isPruned ? "deletes" : "undoes"} this ${stated.selfHeal ? atOnce : withCommit}.`,
    data: { off: off2, selfHealInGit: stated.selfHeal }
  };
}
function wouldPrune({ finding, application, live }, stated) {
  if (application === null || live === null || finding.change !== null) return false;
  return finding.forecast.effect === "keeps" && stated.prune && !application.sync.prune && keptFromPruning({ ...application, sync: stated }, live) === null;
}
var atOnce = "by itself";
var withCommit = "with the next commit, or at once where one has come since the last sync";
var offText = {
  automated: "In Git the Application syncs by itself; in the cluster it does not.",
  selfHeal: "In Git the Application corrects changes by itself (selfHeal); in the cluster it does not.",
  prune: "In Git the Application deletes by itself what Git lacks (prune); in the cluster it does not."
};
function switchedOff(git, live) {
  if (git.automated && !live.automated) return "automated";
  return git.selfHeal && !live.selfHeal ? "selfHeal" : null;
}

function autoscalerBounds({ autoscalers }) {
  const scaler = autoscalers?.[0];
  if (scaler === void 0) return null;
  const [min, max] = bounds(scaler);
  if (typeof max !== "number") return null;
  const name = `${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(scaler, "kind")} ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(scaler, "metadata", "name")}`;
  const desired = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(scaler, "status", "desiredReplicas");
  const known = typeof desired === "number";
  const end = known && desired >= max ? ", its maximum" : known && desired <= min ? ", its minimum" : "";
  const wants = known ? ` and asks for ${desired}${end}` : "";
  return {
    kind: "autoscaler-bounds",
    text: `${name} keeps the count between ${min} and ${max}${wants}.`,
    data: { autoscaler: name, min, max, ...known ? { desired } : {} }
  };
}
function bounds(scaler) {
  const keda = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(scaler, "kind") === "ScaledObject";
  const min = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(scaler, "spec", keda ? "minReplicaCount" : "minReplicas");
  const max = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(scaler, "spec", keda ? "maxReplicaCount" : "maxReplicas");
  return [typeof min === "number" ? min : keda ? 0 : 1, max];
}

function created({ finding, live }) {
  const at2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(live ?? void 0, "metadata", "creationTimestamp");
  if (finding.category !== "extra" || at2 === "") return null;
  return { kind: "created", text: `It was created on ${(0,_chunk_2IYGE7QN_js__WEBPACK_IMPORTED_MODULE_4__  .Vc)(at2)}.`, data: { at: at2 } };
}

function warningEvents({ finding, events }) {
  const warnings = eventsOf(finding.resource, events ?? []).filter(
    (event) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(event, "type") === "Warning"
  );
  const reasons = [...new Set(warnings.map((event) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(event, "reason")))].filter((reason) => /^[A-Za-z0-9]{1,64}$/.test(reason)).sort();
  if (reasons.length === 0) return null;
  return {
    kind: "warning-events",
    text: `The cluster recently warned about it: ${reasons.slice(0, 5).join(", ")}.`,
    data: { reasons: reasons.slice(0, 20) }
  };
}
function eventsOf(key, events) {
  return events.filter(
    (event) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(event, "involvedObject", "kind") === key.kind && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(event, "involvedObject", "name") === key.name && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(event, "involvedObject", "namespace") === key.namespace
  );
}
function timeOf(event) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(event, "lastTimestamp") || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(event, "eventTime") || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(event, "metadata", "creationTimestamp");
}

function gitHistory({ finding, lastCommit }) {
  const { source, manager } = finding;
  if (source === null || lastCommit === null || finding.category === "git-ahead") return null;
  const changed = manager?.time ?? null;
  const writtenAfter = changed !== null && Date.parse(changed) > Date.parse(lastCommit.at);
  const since = writtenAfter ? ", so none since the manager of the live value last wrote" : "";
  return {
    kind: "git-history",
    text: `No commit has touched ${source.file} since ${day(lastCommit.at)} (${short(lastCommit)} by ${lastCommit.author})${since}.`,
    data: { file: source.file, commit: lastCommit.sha, author: lastCommit.author, at: lastCommit.at }
  };
}
function gitLine({ finding, lineCommit }) {
  const { source } = finding;
  if (source === null || lineCommit === null) return null;
  return {
    kind: "git-line",
    text: `Git\u2019s line ${source.file}:${source.line} is of ${day(lineCommit.at)} (${short(lineCommit)} by ${lineCommit.author}).`,
    data: {
      file: source.file,
      line: source.line,
      commit: lineCommit.sha,
      author: lineCommit.author,
      at: lineCommit.at
    }
  };
}
function day(time) {
  return time.slice(0, 10);
}
function short({ sha }) {
  return sha.slice(0, 7);
}

var revision = "deployment.kubernetes.io/revision";
var reused = "deployment.kubernetes.io/revision-history";
function onset(readings) {
  const { change: change2, manager, resource: resource2 } = readings.finding;
  if (change2 === null || manager !== null && manager.time !== null || resource2.kind !== "Deployment")
    return null;
  const path3 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(change2.path);
  if (path3 === "spec.replicas" && change2.type !== "removed") return scaledAt(readings, change2.live);
  return path3.startsWith("spec.template.") ? templateSince(readings) : null;
}
function scaledAt({ finding, events }, count) {
  const times = eventsOf(finding.resource, events ?? []).filter((event) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(event, "reason") === "ScalingReplicaSet" && endsAt(event, count)).map(timeOf).filter((time) => time !== "").sort();
  const at2 = times.at(-1);
  if (at2 === void 0) return null;
  return {
    kind: "onset",
    text: `The cluster recorded the scaling to ${String(count)} on ${(0,_chunk_2IYGE7QN_js__WEBPACK_IMPORTED_MODULE_4__  .Vc)(at2)} (event ScalingReplicaSet).`,
    data: { at: at2, from: "event" }
  };
}
function endsAt(event, count) {
  return / to (\d+)$/.exec((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(event, "message"))?.[1] === String(count);
}
function templateSince({ finding, live, replicaSets }) {
  const current = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(live ?? void 0, revision);
  const own2 = (replicaSets ?? []).find(
    (set3) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(set3, "metadata", "namespace") === finding.resource.namespace && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(set3, revision) === current && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(set3, reused) === "" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(set3, "metadata", "ownerReferences").some(
      (owner) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(owner, "kind") === "Deployment" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(owner, "name") === finding.resource.name
    )
  );
  const at2 = current === "" ? "" : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(own2, "metadata", "creationTimestamp");
  if (at2 === "") return null;
  return {
    kind: "onset",
    text: `The pods\u2019 template is as it is since ${(0,_chunk_2IYGE7QN_js__WEBPACK_IMPORTED_MODULE_4__  .Vc)(at2)} (age of its ReplicaSet), so it was changed by then.`,
    data: { at: at2, from: "replica-set" }
  };
}

var grammar = /^([+-]?)(\d*)(?:\.(\d*))?(?:([KMGTPE]i|[numkMGTPE])|[eE]([+-]?\d+))?$/;
var decimalSuffixes = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"];
var binarySuffixes = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];
var largestExponent = 100;
var longestText = 200;
function equalQuantity(a, b) {
  const [left, right] = [parseQuantity(a), parseQuantity(b)];
  if (left === null || right === null) return false;
  const tens = Math.min(left.tens, right.tens);
  return scaled(left, tens) === scaled(right, tens);
}
function parseQuantity(value) {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text2 = String(value);
  const match = text2.length > longestText ? null : grammar.exec(text2);
  if (match === null) return null;
  const [, sign = "", whole = "", fraction = "", suffix = "", exponent] = match;
  if (whole === "" && fraction === "") return null;
  const power = exponent === void 0 ? 0 : Number(exponent);
  if (Math.abs(power) > largestExponent) return null;
  const mantissa = BigInt(whole + fraction);
  const binary = binarySuffixes.indexOf(suffix);
  const decimal = decimalSuffixes.indexOf(suffix);
  const isBinary = suffix.endsWith("i");
  return {
    mantissa: sign === "-" ? -mantissa : mantissa,
    tens: power - fraction.length + (isBinary ? 0 : (decimal - 3) * 3),
    twos: isBinary ? binary * 10 : 0,
    form: exponent !== void 0 ? "exponent" : isBinary ? "binary" : "decimal"
  };
}
function scaled(quantity, tens) {
  const value = quantity.mantissa * 2n ** BigInt(quantity.twos);
  const power = quantity.tens - tens;
  return power >= 0 ? value * 10n ** BigInt(power) : value / 10n ** BigInt(-power);
}
function quantityNumber(value) {
  const quantity = parseQuantity(value);
  return quantity === null ? null : Number(quantity.mantissa) * 2 ** quantity.twos * 10 ** quantity.tens;
}

function podUsage({ finding: { change: change2 }, live, podMetrics }) {
  if (change2?.type !== "modified" || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(change2.path) !== "spec.replicas") return null;
  const target2 = change2.desired;
  if (live === null || podMetrics === null || typeof target2 !== "number" || target2 < 1) return null;
  const pods = podMetrics.filter((pod) => isPodOf(pod, live));
  if (pods.length === 0) return null;
  const told = ["cpu", "memory"].flatMap((resource2) => {
    const usage = usageOf(resource2, pods, live);
    return usage === null ? [] : [tell(resource2, usage, pods.length, target2)];
  });
  if (told.length === 0) return null;
  return {
    kind: "pod-usage",
    text: told.map(({ text: text2 }) => text2).join(" "),
    data: {
      pods: pods.length,
      replicasInGit: target2,
      ...Object.fromEntries(told.map(({ resource: resource2, data }) => [resource2, data]))
    }
  };
}
function isPodOf(pod, workload) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(pod, "metadata", "namespace") !== (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(workload, "metadata", "namespace")) return false;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(workload, "spec", "selector", "matchExpressions").length > 0) return false;
  const wanted = Object.entries((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(workload, "spec", "selector", "matchLabels"));
  const labels = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(pod, "metadata", "labels");
  return wanted.length > 0 && wanted.every(([name, value]) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(labels, name) === value);
}
function usageOf(resource2, pods, workload) {
  const containers = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(workload, "spec", "template", "spec", "containers");
  const names = new Set(containers.map((container2) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(container2, "name")));
  const measured = pods.flatMap(
    (pod) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(pod, "containers").filter((container2) => names.has((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(container2, "name")))
  );
  const used = total(measured, "usage", resource2);
  if (used === null) return null;
  const requested = total(containers, "resources", "requests", resource2);
  return { used, requested: requested === null || requested === 0 ? null : requested * pods.length };
}
function total(containers, ...keys2) {
  if (containers.length === 0) return null;
  let sum = 0;
  for (const container2 of containers) {
    const value = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(container2, ...keys2);
    const amount2 = value === void 0 ? null : quantityNumber(value);
    if (amount2 === null) return null;
    sum += amount2;
  }
  return sum;
}
function tell(resource2, { used, requested }, pods, target2) {
  const name = resource2 === "cpu" ? "CPU" : "Memory";
  const on2 = `${pods} ${pods === 1 ? "pod" : "pods"}`;
  const perPod = used / pods;
  if (requested === null) {
    const text3 = `${name} use is ${amount(resource2, perPod)} a pod on ${on2}; on Git\u2019s ${target2} it would be ${amount(resource2, used / target2)}.`;
    return { resource: resource2, text: text3, data: { perPod, perPodInGit: used / target2 } };
  }
  const share = 100 * used / requested;
  const projected = share * pods / target2;
  const data = { percentOfRequests: Math.round(share), percentOfRequestsInGit: Math.round(projected) };
  const text2 = `${name} is at about ${rounded(share)} % of requests on ${on2}; on Git\u2019s ${target2} it would be about ${rounded(projected)} %.`;
  return { resource: resource2, text: text2, data };
}
function rounded(percent) {
  return Math.round(percent / 5) * 5;
}
function amount(resource2, value) {
  return resource2 === "cpu" ? `${Math.round(value * 100) * 10}m` : `${Math.round(value / 2 ** 20)}Mi`;
}

function rollout({ finding, live }) {
  if (live === null) return null;
  const counts = countsOf(finding.resource.kind, live);
  if (counts === null || counts.wanted === 0) return null;
  const { wanted, updated, available } = counts;
  const data = { ...counts, complete: isComplete(live, counts) };
  if (data.complete)
    return { kind: "rollout", text: `What runs is up: ${available} of ${wanted} pods are available.`, data };
  const stuck = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(live, "status", "conditions").some(
    (condition) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(condition, "type") === "Progressing" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(condition, "reason") === "ProgressDeadlineExceeded"
  );
  const state = stuck ? "is stuck" : "is not complete";
  return {
    kind: "rollout",
    text: `Its rollout ${state}: ${available} of ${wanted} pods are available, ${updated} ${updated === 1 ? "is" : "are"} of the newest template.`,
    data: { ...data, stuck }
  };
}
function countsOf(kind, live) {
  const status = (name) => numberAt(live, "status", name) ?? 0;
  if (numberAt(live, "status", "observedGeneration") === null) return null;
  if (kind === "DaemonSet")
    return {
      wanted: status("desiredNumberScheduled"),
      updated: status("updatedNumberScheduled"),
      available: status("numberAvailable")
    };
  if (kind !== "Deployment" && kind !== "StatefulSet") return null;
  return {
    wanted: numberAt(live, "spec", "replicas") ?? 1,
    updated: status("updatedReplicas"),
    available: status("availableReplicas")
  };
}
function isComplete(live, { wanted, updated, available }) {
  const seen = numberAt(live, "status", "observedGeneration") ?? 0;
  return seen >= (numberAt(live, "metadata", "generation") ?? 0) && updated >= wanted && available >= wanted;
}
function numberAt(value, ...keys2) {
  const found = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(value, ...keys2);
  return typeof found === "number" ? found : null;
}

var witnesses = [
  podUsage,
  ({ finding }) => imageVersion(finding.change),
  ({ finding }) => finding.change === null ? null : temporaryName(finding.change),
  automationOff,
  onset,
  autoscalerBounds,
  rollout,
  warningEvents,
  created,
  gitHistory,
  gitLine
];
function evidenceFrom(readings) {
  return witnesses.flatMap((witness) => witness(readings) ?? []);
}

function settleBy({ policies, accepted }, now) {
  const today = now.toISOString().slice(0, 10);
  return (finding) => withAcceptance(withPolicy(finding, policies), accepted, today);
}
async function withEvidence(application, finding, live, gather) {
  const evidence = evidenceFrom(await gather(application, finding, live));
  if (evidence.length === 0) return finding;
  const decision = weigh(finding, evidence);
  const said2 = new Set(finding.because);
  return {
    ...finding,
    direction: decision.direction,
    confidence: decision.confidence,
    because: [
      ...finding.because,
      ...evidence.map(({ text: text2 }) => text2).filter((text2) => !said2.has(text2)),
      ...decision.because
    ],
    evidence
  };
}


function fingerprintOf({ name, cluster }, key, subject, change2, normalise2) {
  const application = cluster === void 0 ? name : `${cluster.id} ${name}`;
  const parts = [application, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(key), subject];
  if (change2 !== null) {
    parts.push(change2.type, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(change2.path));
    parts.push(change2.type === "added" ? null : normalise2(change2.desired));
    parts.push(change2.type === "removed" ? null : normalise2(change2.live));
  }
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

function whereStated({ statedIn }) {
  return statedIn === void 0 ? "ignoreDifferences" : places[statedIn];
}
var ignoreAnnotation = "argocd.argoproj.io/ignore-differences";
var driftDetection = "helm.toolkit.fluxcd.io/driftDetection";
var places = {
  "argocd-cm": "argocd-cm",
  annotation: `the annotation ${ignoreAnnotation}`,
  kustomization: "spec.ignore",
  "helm-release": "spec.driftDetection.ignore",
  metadata: `${driftDetection} in its metadata`
};
function rulesOf({ controller, ignore, resource: resource2 }, { key, object }) {
  if (resource2?.kind === "HelmRelease" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .u6)(object, driftDetection, "disabled"))
    return [...ignore, ownRule(key, { statedIn: "metadata", jqPathExpressions: ["."] })];
  const jsonPointers = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(object, ignoreAnnotation).split(",").map((pointer) => pointer.trim()).filter((pointer) => pointer !== "");
  if (controller !== "argo-cd" || jsonPointers.length === 0) return ignore;
  return [...ignore, ownRule(key, { statedIn: "annotation", jsonPointers })];
}
function ownRule(key, said2) {
  return { ...key, jsonPointers: [], jqPathExpressions: [], managedFieldsManagers: [], ...said2 };
}

function isReal({ category }) {
  return category === "manual-change" || category === "conflict";
}
async function auditIgnoreRules(application, audited, jq) {
  const { resource: resource2 } = application;
  if (resource2 === null) return [];
  const drafts = [];
  for (const rule of   new Set([...application.ignore, ...audited.hidden.map((one) => one.rule)])) {
    const hides2 = hidesChanges(rule, audited);
    const ofItself = rule.statedIn === void 0 ? await faultsOf(rule, application, audited, jq) : [];
    const faults = [...ofItself, ...hides2 === null ? [] : [hides2]];
    drafts.push(...faults.map((fault) => toDraft(application, resource2, rule, fault, audited.when)));
  }
  return drafts;
}
async function faultsOf(rule, application, audited, jq) {
  const nothing5 = matchesNothing(rule, audited);
  if (nothing5 !== null) return [nothing5];
  const lines = await probe(rule, jq);
  return [isNoJq(rule, lines), blindsComparison(rule, lines, application, audited)].filter(
    (fault) => fault !== null
  );
}
function matchesNothing(rule, { objects }) {
  if (objects === null || objects.some((key) => isAbout(rule, key))) return null;
  const groups2 = new Set(objects.filter(({ kind }) => kind === rule.kind).map(({ group }) => group));
  const meant = groups2.size === 1 ? [...groups2][0] : void 0;
  const hint = meant !== void 0 && meant !== rule.group ? [`The app\u2019s ${rule.kind} objects have group ${quoted(meant)}, the rule says ${quoted(rule.group)}.`] : [];
  return {
    id: "ignore-rule-matches-nothing",
    confidence: "certain",
    because: [`The ignoreDifferences rule for ${target(rule)} matches no object of the app.`, ...hint]
  };
}
function hidesChanges(rule, { hidden }) {
  const by = hidden.filter((one) => one.rule === rule);
  const changes = by.filter(({ draft: draft2 }) => isReal(draft2));
  if (changes.length === 0) return null;
  const places2 = [...new Set(changes.map(({ draft: draft2 }) => placeOf(draft2)))];
  const lines = [...new Set(changes.map(({ selector }) => selector))].join(", ");
  const more = places2.length > 3 ? ` and ${places2.length - 3} more` : "";
  return {
    id: "ignore-rule-hides-change",
    confidence: "likely",
    because: [
      `The rule ${lines} for ${target(rule)} (${whereStated(rule)}) hides changes made by hand: ${places2.slice(0, 3).join("; ")}${more}.`,
      `It covers ${by.length} of the differences found; a rule on the exact field would leave the others visible.`
    ]
  };
}
function isNoJq(rule, { unread }) {
  const invalid = unread.find((line2) => line2.invalid);
  if (invalid === void 0) return null;
  return {
    id: "ignore-rule-invalid",
    confidence: "likely",
    because: [
      `${quoted(invalid.selector)} in ignoreDifferences for ${target(rule)} is no jq expression: ${invalid.reason}.`,
      "Argo CD cannot compare the application at all with a rule that it cannot read."
    ]
  };
}
function blindsComparison(rule, { found }, application, { objects }) {
  const covering = found.find(({ live }) => live.length > 0);
  if (covering === void 0 || objects === null || !comparesThreeWays(application)) return null;
  return {
    id: "ignore-rule-on-last-applied",
    confidence: "certain",
    because: [
      `The ignoreDifferences rule ${quoted(covering.selector)} for ${target(rule)} covers the last-applied annotation, which Argo CD compares from.`,
      "Without it a field that Git has removed goes unseen; Argo CD never shows this annotation as a difference anyway."
    ]
  };
}
function toDraft(application, resource2, rule, { id, confidence, because }, when) {
  const { statedIn: _statedIn, source, ...said2 } = rule;
  const subject = `${id}:${JSON.stringify(said2)}`;
  return {
    fingerprint: fingerprintOf(application, resource2, subject, null, (value) => value),
    application: application.name,
    subject: "application",
    resource: resource2,
    change: null,
    manager: null,
    actor: "unknown",
    category: "misconfiguration",
    rules: [id],
    direction: "fix-git",
    confidence,
    because,
    forecast: { effect: "keeps", restartsPods: false, when, method: "simulated" },
    ...source === void 0 ? {} : { source }
  };
}
function placeOf({ change: change2, resource: resource2 }) {
  return change2 === null ? (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TD)(resource2) : `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(change2.path)} of ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TD)(resource2)}`;
}
function target({ group, kind, namespace, name }) {
  const which = [namespace, name].filter((part2) => part2 !== "").join("/");
  return `kind ${quoted(kind)} of group ${quoted(group)}${which === "" ? "" : ` (${which})`}`;
}
function quoted(text2) {
  return `"${text2}"`;
}

function withHelmByHand(application, drafts, described) {
  if (application.resource?.kind !== "HelmRelease" || !drafts.some(isByHelm)) return drafts;
  const unwritten = drafts.some(isAppliedByHelm) ? described.find((object) => !isOfHelm(object)) : void 0;
  return drafts.map((draft2) => {
    const told = [...draft2.because, remark(application)];
    const forecast = atNextReconcile(draft2);
    if (unwritten === void 0 || draft2.change !== null || !isByHelm(draft2))
      return { ...draft2, forecast, because: told };
    return {
      ...draft2,
      forecast: { ...forecast, effect: "unknown" },
      because: [...told, unfinished(unwritten)]
    };
  });
}
function isAppliedByHelm(draft2) {
  return isByHelm(draft2) && draft2.manager?.operation === "Apply";
}
function isOfHelm(object) {
  return managedFieldsOf(object).some(({ manager }) => manager.name === "helm");
}
function unfinished(object) {
  return `Helm has not written ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TD)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TN)(object))}, so its upgrade may have failed; then this stays.`;
}
function remark({ sync }) {
  const moment = sync.automated ? "at its next reconcile" : "as soon as it is resumed";
  return `Somebody ran Helm itself on this release: Flux takes that for a release that is not its own, and upgrades it ${moment}.`;
}
function isByHelm({ change: change2, manager, category, forecast }) {
  if (change2 !== null) return manager?.name === "helm";
  return category === "extra" && forecast.effect === "deletes";
}
function atNextReconcile(draft2) {
  const { forecast, change: change2, manager } = draft2;
  const isTakenAway = isByHelm(draft2) && manager?.operation === "Update" && change2?.type === "added" && forecast.effect === "keeps";
  return {
    ...forecast,
    ...isTakenAway ? { effect: "deletes", restartsPods: null } : {},
    when: forecast.when === "never" ? "never" : "next-reconcile"
  };
}

function withUnraisedChart({ status }, unraised, drafts) {
  if (unraised === null) return drafts;
  const { version, place: place2 } = unraised;
  const because = `Chart.yaml still says version ${version}, which is released: Flux takes what has changed in the chart since then only with another version (reconcileStrategy: ChartVersion).`;
  return drafts.map((draft2) => {
    if (draft2.category !== "git-ahead") return draft2;
    const told = { ...draft2, because: [...draft2.because, because] };
    if (status?.released?.isOfThisSpec !== true) return told;
    return {
      ...told,
      ...{
        direction: decideDirection("misconfiguration", null, draft2.confidence, draft2.resource).direction,
        source: place2
      },
      forecast: { effect: "keeps", restartsPods: false, when: "never", method: "simulated" }
    };
  });
}

function usesOf(rules2, objects, hidden) {
  const all2 = [...  new Set([...rules2, ...hidden.map(({ rule }) => rule)])];
  return all2.flatMap((rule) => {
    const by = hidden.filter((one) => one.rule === rule);
    if (by.length === 0 && rule.statedIn !== void 0) return [];
    return [
      {
        rule,
        objects: objects === null ? null : objects.filter((key) => isAbout(rule, key)).length,
        hides: by.length,
        hidesByHand: by.filter(({ draft: draft2 }) => isReal(draft2)).length
      }
    ];
  });
}

function rolledBackFrom(commit) {
  return `It had been synced with commit ${commit.slice(0, 7)}; the last sync took the app back to an older one.`;
}
function baseFromLastApplied(live, { appliers }) {
  const text2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(live, _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jo);
  if (text2 === "") return { source: "none", reason: "the object carries no last-applied annotation" };
  const owners = lastAppliedOwners(live);
  if (owners.length === 0) return { source: "none", reason: "nobody owns its last-applied annotation" };
  const foreign2 = owners.filter((name) => !appliers.includes(name));
  if (foreign2.length > 0)
    return { source: "none", reason: `its last-applied annotation was written by ${foreign2.join(", ")}` };
  const object = parse(text2);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(object)) return { source: "none", reason: "its last-applied annotation is not readable" };
  return { source: "last-applied", object, at: null };
}
function lastAppliedOwners(live) {
  if ((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(live, _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jo) === "") return [];
  const path3 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .OA)("metadata", "annotations", _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jo);
  return ownersOf(managedFieldsOf(live), path3, null).map(({ manager }) => manager.name);
}
function parse(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}

var podSpecs = [
  ["spec", "template", "spec"],
  ["spec", "jobTemplate", "spec", "template", "spec"],
  ["spec"]
].map((way) => ({ way, at: way.join(".") }));
var inContainer = [
  { list: "env", keys: ["name"], defaults: {} },
  { list: "ports", keys: ["containerPort", "protocol"], defaults: { protocol: "TCP" } },
  { list: "volumeMounts", keys: ["mountPath"], defaults: {} }
];
var inPod = [
  { list: "containers", keys: ["name"], defaults: {} },
  { list: "initContainers", keys: ["name"], defaults: {} },
  { list: "volumes", keys: ["name"], defaults: {} }
];
var inService = { list: "ports", keys: ["port", "protocol"], defaults: { protocol: "TCP" } };
function repeatedKeys(object) {
  if (object["kind"] === "Service") return repeated(object["spec"], "spec", inService);
  if (object["kind"] === "CustomResourceDefinition" || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(object["spec"])) return [];
  return podSpecs.flatMap(({ way, at: at2 }) => {
    const pod = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(object, ...way);
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(pod) || !Array.isArray(pod["containers"])) return [];
    const containers = ["containers", "initContainers"].flatMap(
      (list) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(pod, list).flatMap(
        (container2) => inContainer.flatMap((keyed) => repeated(container2, `${at2}.${list}[${nameOf3(container2)}]`, keyed))
      )
    );
    return [...inPod.flatMap((keyed) => repeated(pod, at2, keyed)), ...containers];
  });
}
function repeated(holder, at2, { list, keys: keys2, defaults }) {
  const items = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(holder, list);
  if (items.length < 2) return [];
  const seen =   new Set();
  const twice =   new Set();
  for (const item of items) {
    const key = keys2.map((name) => `${name}=${scalarText((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(item, name) ?? defaults[name])}`).join(",");
    if (seen.has(key)) twice.add(key);
    seen.add(key);
  }
  return [...twice].map((key) => `${at2}.${list}: ${key}`);
}
function nameOf3(container2) {
  const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(container2, "name");
  return typeof name === "string" ? name : "";
}
function scalarText(value) {
  return typeof value === "string" ? value : JSON.stringify(value ?? "");
}

function statement(application, key, when, said2, decision = said2.rules.includes(_chunk_2IYGE7QN_js__WEBPACK_IMPORTED_MODULE_4__  .IG) ? decideRolledBack(said2.confidence) : decideDirection(said2.category, null, said2.confidence, key)) {
  return {
    fingerprint: fingerprintOf(
      application,
      key,
      `object:${said2.category}:${said2.rules.join(",")}`,
      null,
      (value) => value
    ),
    application: application.name,
    subject: "object",
    resource: key,
    change: null,
    manager: null,
    actor: "unknown",
    category: said2.category,
    rules: said2.rules,
    direction: decision.direction,
    confidence: decision.confidence,
    because: [...said2.because, ...decision.because],
    forecast: {
      ...{ effect: said2.effect, restartsPods: null, when, method: "simulated" },
      ...said2.effect === "deletes" && orphansOwned(application) && mayOwn(key) ? { leavesOwned: true } : {}
    }
  };
}

function isFinishing({ kind }, object) {
  const spec = object["spec"];
  return kind === "Job" && typeof spec === "object" && spec !== null && "ttlSecondsAfterFinished" in spec;
}
function judgeMissing(application, { manifest, base }, when) {
  return statement(application, manifest.key, when, missing(manifest, base));
}
function missing({ key, object }, base) {
  if (base.source !== "none" && base.object === null) {
    const { rolledBack: rolledBack2 } = base;
    if (rolledBack2 !== void 0 && rolledBack2.object !== null) return undone2(rolledBack2.from, "recreates");
    const because2 = ["Git has added it since the last sync."];
    return { category: "git-ahead", confidence: "certain", because: because2, rules: [], effect: "recreates" };
  }
  if (isFinishing(key, object)) return finished(base.source === "none" ? base.reason : null);
  if (base.source === "none") {
    const because2 = [`Not in the cluster; what was last synced is not known (${base.reason}).`];
    return { category: "missing", confidence: "guess", because: because2, rules: [], effect: "recreates" };
  }
  const because = [
    "The last sync had it, so it was deleted since; the API server keeps no record of who did it."
  ];
  return { category: "manual-change", confidence: "certain", because, rules: [], effect: "recreates" };
}
function undone2(from, effect) {
  return {
    category: "manual-change",
    confidence: "likely",
    because: [rolledBackFrom(from)],
    rules: [_chunk_2IYGE7QN_js__WEBPACK_IMPORTED_MODULE_4__  .IG],
    effect
  };
}
function finished(unknownBase) {
  const said2 = { category: "controller", rules: ["finished-job"], effect: "recreates" };
  if (unknownBase === null) {
    const because2 = ["A finished Job with a time to live is removed by the cluster itself."];
    return { ...said2, confidence: "likely", because: because2 };
  }
  const because = [
    `Either it has finished and the cluster removed it after its time to live, or it was never made; what was last synced is not known (${unknownBase}).`
  ];
  return { ...said2, confidence: "guess", because };
}
var expectedExtra = {
  category: "metadata-noise",
  confidence: "certain",
  because: [
    "Git does not describe it any more, which its compare option IgnoreExtraneous expects; no sync deletes it."
  ],
  rules: ["ignore-extraneous"],
  effect: "keeps"
};
function judgeExtra(application, pair, when, known) {
  const draft2 = statedOfExtra(application, pair, when, known);
  return known.author === null ? draft2 : { ...draft2, manager: known.author, actor: "person-tool" };
}
function statedOfExtra(application, { key, live, base }, when, known) {
  const handEdits = [...new Set(known.handEdits.map(({ name }) => name))];
  const notPruned = keptFromPruning(application, live);
  const effect = application.sync.prune && notPruned === null ? "deletes" : "keeps";
  const isExpected = optionsOf((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(live, "argocd.argoproj.io/compare-options")).includes(
    "IgnoreExtraneous"
  );
  if (isExpected && effect === "keeps" && handEdits.length === 0)
    return statement(application, key, when, expectedExtra);
  const remarks = [
    ...application.sync.prune && notPruned !== null ? [notPruned] : [],
    ...isExpected ? ["Argo CD does not count it as out of sync: its compare option IgnoreExtraneous says so."] : [],
    ...known.renderedBy.map((name) => movedTo(name, effect))
  ];
  if (base.source !== "none" && base.object !== null) {
    const { rolledBack: rolledBack2 } = base;
    if (rolledBack2 !== void 0 && (rolledBack2.object ?? null) === null && handEdits.length === 0)
      return statement(application, key, when, undone2(rolledBack2.from, effect));
    const removed = "The last sync had it and Git has removed it since.";
    return statement(
      application,
      key,
      when,
      handEdits.length === 0 ? { category: "git-ahead", confidence: "certain", because: [removed, ...remarks], rules: [], effect } : {
        category: "conflict",
        confidence: "likely",
        because: [
          removed,
          `Live was changed by hand as well: ${handEdits.slice(0, 5).join(", ")}.`,
          ...remarks
        ],
        rules: [],
        effect
      }
    );
  }
  const because = ["The app tracks it, but Git does not describe it.", ...remarks];
  const said2 = { category: "extra", confidence: "likely", because, rules: [], effect };
  if (!known.isHandMade || effect !== "deletes" || known.renderedBy.length > 0)
    return statement(application, key, when, said2);
  const made2 = `Only ${handEdits.slice(0, 5).join(", ")} wrote it: it was made by hand.`;
  const decision = decideHandMade(key, live);
  return statement(application, key, when, { ...said2, because: [...because, made2] }, decision);
}
function movedTo(name, effect) {
  return effect === "deletes" ? `Application ${name} renders it now: sync that one first, which takes it over; a sync of this one deletes it.` : `Application ${name} renders it now, and takes it over with its next sync.`;
}
function autoscalerConflict(application, key, scaler, forecast) {
  const draft2 = statement(application, key, forecast.when, {
    category: "misconfiguration",
    confidence: "certain",
    because: [
      `${scaler} sets the replica count and Git states one too: each sync undoes what the autoscaler did.`,
      "Taking the line out of Git is not safe by itself: with the applier as sole owner the count falls to 1."
    ],
    rules: ["autoscaler"],
    effect: forecast.effect
  });
  return { ...draft2, forecast };
}
function duplicateManifest(application, { key, origin: origin2 }, when) {
  return statement(application, key, when, {
    category: "misconfiguration",
    confidence: "certain",
    because: [
      `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TD)(key)} is described more than once; the one at ${origin2.file}:${origin2.line} is not applied.`
    ],
    rules: ["duplicate-manifest"],
    effect: "keeps"
  });
}
function sharedObject(application, key, owners, when) {
  return statement(application, key, when, {
    category: "misconfiguration",
    confidence: "certain",
    because: owners.map(
      ({ name, mark }) => mark === "" ? `Application ${name} renders ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TD)(key)} as well: each sync writes over the other's, and whichever prunes it takes it from both. Leave it to one of them.` : `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TD)(key)} is marked as an object of application ${name} (${mark}), which may prune it, while this one renders it. Take it out of one of them, or sync this one to take it over.`
    ),
    rules: ["shared-object"],
    effect: "unknown"
  });
}
function repeatedKeyInGit(application, { key, object }, when) {
  const found = repeatedKeys(object);
  if (found.length === 0) return null;
  const more = found.length > 5 ? ` and ${found.length - 5} more` : "";
  return statement(application, key, when, {
    category: "misconfiguration",
    confidence: "certain",
    because: [
      `Git has items with the same key in ${found.slice(0, 5).join("; ")}${more}; only one can be kept.`
    ],
    rules: ["repeated-key"],
    effect: "unknown"
  });
}
function explainOutOfSync(application, key, when, proof) {
  const draft2 = statement(
    application,
    key,
    when,
    proof.complete ? {
      category: "serialization-noise",
      confidence: "likely",
      because: [
        "Argo CD calls it OutOfSync, but Git and live mean the same: order of fields, notation, or a default."
      ],
      rules: ["field-order"],
      effect: "keeps"
    } : {
      category: "unknown",
      confidence: "guess",
      because: [
        "Argo CD calls it OutOfSync; its type is not known here, so the difference could not be explained."
      ],
      rules: [],
      effect: "unknown"
    }
  );
  const { comparedBefore: comparedBefore2 } = proof;
  if (comparedBefore2 === null || !proof.complete) return draft2;
  const because = [
    `Argo CD calls it OutOfSync by commit ${comparedBefore2.slice(0, 7)} and has not compared the one that Git has now, in which Git and live mean the same.`
  ];
  return { ...draft2, rules: ["not-compared-yet"], because };
}

var units = {
  ns: 1n,
  us: 1000n,
  \u00B5s: 1000n,
  \u03BCs: 1000n,
  ms: 1000000n,
  s: 1000000000n,
  m: 60000000000n,
  h: 3600000000000n
};
var part = /(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/y;
var longestText2 = 100;
function parseDuration(value) {
  if (typeof value !== "string" || value.length > longestText2) return null;
  const negative = value.startsWith("-");
  const text2 = /^[+-]/.test(value) ? value.slice(1) : value;
  if (text2 === "0") return 0n;
  if (text2 === "") return null;
  let total2 = 0n;
  let at2 = 0;
  while (at2 < text2.length) {
    part.lastIndex = at2;
    const match = part.exec(text2);
    const [all2 = "", whole = "", fraction = "", unit = ""] = match ?? [];
    const size = units[unit];
    if (size === void 0 || whole === "" && fraction === "") return null;
    total2 += BigInt(whole || "0") * size + BigInt(fraction || "0") * size / 10n ** BigInt(fraction.length);
    at2 += all2.length;
  }
  return negative ? -total2 : total2;
}

var grammar2 = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d+))?(Z|[+-]\d{2}:\d{2})$/;
function equalTime(a, b) {
  const [left, right] = [instant(a), instant(b)];
  return left !== null && left === right;
}
function instant(value) {
  const match = typeof value === "string" ? grammar2.exec(value) : null;
  if (match === null) return null;
  const [, time = "", fraction = "", zone = ""] = match;
  const seconds = Date.parse(`${time}${zone}`);
  return Number.isNaN(seconds) ? null : `${seconds}.${fraction.replace(/0+$/, "")}`;
}

function equalScalar(type, a, b) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(a, b)) return true;
  switch (type.format) {
    case "quantity":
      return equalQuantity(a, b);
    case "duration": {
      const [left, right] = [parseDuration(a), parseDuration(b)];
      return left !== null && left === right;
    }
    case "time":
      return equalTime(a, b);
    case "bytes":
      return typeof a === "string" && typeof b === "string" && unwrapped(a) === unwrapped(b);
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "int-or-string":
    case "any":
      return false;
  }
}
function unwrapped(base64) {
  return base64.replace(/[\r\n]/g, "");
}

var core2 = "io.k8s.api.core.v1";
var bookkeeping = [
  "creationTimestamp",
  "deletionGracePeriodSeconds",
  "deletionTimestamp",
  "generation",
  "managedFields",
  "resourceVersion",
  "selfLink",
  "uid"
];
var controllerAnnotations = {
  "io.k8s.api.apps.v1.Deployment": [/^deployment\.kubernetes\.io\/revision$/],
  "io.k8s.api.apps.v1.DaemonSet": [/^deprecated\.daemonset\.template\.generation$/],
  "io.k8s.api.autoscaling.v1.HorizontalPodAutoscaler": [
    /^autoscaling\.alpha\.kubernetes\.io\/(conditions|current-metrics)$/
  ],
  [`${core2}.PersistentVolumeClaim`]: [
    /^pv\.kubernetes\.io\//,
    /^volume(\.beta)?\.kubernetes\.io\/(storage-provisioner|selected-node)$/
  ],
  [`${core2}.PersistentVolume`]: [/^pv\.kubernetes\.io\//],
  [`${core2}.Secret`]: [/^kubernetes\.io\/service-account\.uid$/]
};
var jobLabels = /^(batch\.kubernetes\.io\/)?(controller-uid|job-name)$|^batch\.kubernetes\.io\/job-completion-index$/;
var finalizers = {
  [`${core2}.PersistentVolumeClaim`]: "kubernetes.io/pvc-protection",
  [`${core2}.PersistentVolume`]: "kubernetes.io/pv-protection",
  [`${core2}.Service`]: "service.kubernetes.io/load-balancer-cleanup",
  "io.k8s.api.storage.v1.VolumeAttributesClass": "kubernetes.io/vac-protection"
};
var always = { allocated: () => true };
var metadataDefaults = {
  "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta": {
    ...Object.fromEntries(bookkeeping.map((name) => [name, [always]])),
    labels: [{ value: copiedLabels }, { allocated: jobTemplateLabels }],
    annotations: [{ allocated: ownAnnotations }],
    finalizers: [{ value: ownFinalizer }]
  }
};
function copiedLabels(context) {
  if (context.path.length !== 1) return void 0;
  if (context.rootDefinition === `${core2}.Namespace`) {
    return { "kubernetes.io/metadata.name": (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(context.root, "metadata", "name") };
  }
  const copies = context.rootDefinition === "io.k8s.api.batch.v1.Job" || context.rootDefinition === `${core2}.ReplicationController`;
  const given = Object.keys((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(context.desiredParent, "labels")).length > 0;
  return copies && !given ? templateLabels(context.root) : void 0;
}
function templateLabels(root) {
  const labels = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(root, "spec", "template", "metadata", "labels");
  return Object.keys(labels).length === 0 ? void 0 : labels;
}
function jobTemplateLabels(context, live) {
  const isTemplate = context.path.length === 1 || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(context.path) === "spec.template.metadata";
  return context.rootDefinition === "io.k8s.api.batch.v1.Job" && isTemplate && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(live) && Object.keys(live).every((name) => jobLabels.test(name));
}
function ownAnnotations(context, live) {
  const known = controllerAnnotations[context.rootDefinition] ?? [];
  return context.path.length === 1 && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(live) && Object.keys(live).every((name) => known.some((pattern) => pattern.test(name)));
}
function ownFinalizer(context) {
  const own2 = finalizers[context.rootDefinition];
  return own2 === void 0 || context.path.length !== 1 ? void 0 : [own2];
}
function isStrings(value) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value) && value.length > 0 && value.every((item) => typeof item === "string");
}

var core3 = "io.k8s.api.core.v1";
var tokenMount = "/var/run/secrets/kubernetes.io/serviceaccount";
var pullPolicy = { value: (context) => pullPolicyOf((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(context.parent, "image")) };
function onPods(rule) {
  return { value: (context) => isPod(context) ? rule(context) : void 0 };
}
function allocatedOnPods(rule) {
  return { allocated: (context, live) => isPod(context) && rule(live) };
}
var containerRules = {
  imagePullPolicy: [pullPolicy],
  volumeMounts: [
    allocatedOnPods((live) => everyItem(live, (item) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(item, "mountPath") === tokenMount))
  ]
};
var podDefaults = {
  [`${core3}.PodSpec`]: {
    serviceAccount: [{ value: ({ parent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(parent, "serviceAccountName") }],
    serviceAccountName: [
      { value: ({ desiredParent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(desiredParent, "serviceAccount") },
      onPods(() => "default")
    ],
    enableServiceLinks: [{ value: () => true }],
    preemptionPolicy: [onPods(() => "PreemptLowerPriority")],
    priority: [allocatedOnPods(() => true)],
    nodeName: [allocatedOnPods(() => true)],
    tolerations: [onPods(() => ["not-ready", "unreachable"].map(evictionToleration))],
    volumes: [
      allocatedOnPods(
        (live) => everyItem(live, (item) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(item, "name").startsWith("kube-api-access-"))
      )
    ]
  },
  [`${core3}.Container`]: containerRules,
  [`${core3}.EphemeralContainer`]: containerRules,
  [`${core3}.ContainerPort`]: {
    hostPort: [
      { value: (context) => usesHostNetwork(context) ? context.parent["containerPort"] : void 0 }
    ]
  },
  [`${core3}.ResourceRequirements`]: {
    requests: [
      onPods(({ parent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(parent, "limits")),
      { allocated: (context) => isPod(context) && isOfWholePod(context) }
    ]
  },
  [`${core3}.Volume`]: {
    emptyDir: [
      {
        value: ({ parent }) => Object.keys(parent).every((name) => name === "name" || name === "emptyDir") ? {} : void 0
      }
    ]
  },
  [`${core3}.ImageVolumeSource`]: {
    pullPolicy: [{ value: ({ parent }) => pullPolicyOf((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(parent, "reference")) }]
  },
  [`${core3}.LimitRangeItem`]: {
    default: [{ value: ({ parent }) => ofContainers(parent, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(parent, "max")) }],
    defaultRequest: [
      {
        value: ({ parent }) => ofContainers(parent, {
          ...asObject(parent, "min"),
          ...asObject(parent, "max"),
          ...asObject(parent, "default")
        })
      }
    ]
  }
};
function isPod(context) {
  return context.rootDefinition === `${core3}.Pod`;
}
function isOfWholePod({ parent, path: path3 }) {
  return path3.length === 2 && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(parent, "limits") !== void 0;
}
function everyItem(live, holds2) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(live) && live.length > 0 && live.every(holds2);
}
function evictionToleration(reason) {
  return {
    effect: "NoExecute",
    key: `node.kubernetes.io/${reason}`,
    operator: "Exists",
    tolerationSeconds: 300
  };
}
function pullPolicyOf(image) {
  if (image === "") return void 0;
  const name = image.slice(image.lastIndexOf("/") + 1);
  if (name.includes("@")) return "IfNotPresent";
  const colon = name.indexOf(":");
  return colon < 0 || name.slice(colon + 1) === "latest" ? "Always" : "IfNotPresent";
}
function usesHostNetwork(context) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(context.root, context.path.slice(0, -4)), "hostNetwork") === true;
}
function ofContainers(item, value) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(item, "type") === "Container" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) ? value : void 0;
}
function asObject(item, name) {
  const value = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(item, name);
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) ? value : {};
}

var core4 = "io.k8s.api.core.v1";
var serviceDefaults = {
  [`${core4}.ServiceSpec`]: {
    clusterIP: [{ allocated: ({ parent }, live) => hasAddress(parent) && live !== "None" }],
    clusterIPs: [
      {
        value: ({ parent }) => {
          const address = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(parent, "clusterIP");
          return address === void 0 ? void 0 : [address];
        }
      },
      { allocated: ({ parent }, live) => hasAddress(parent) && isStrings(live) && !live.includes("None") }
    ],
    ipFamilies: [
      { allocated: ({ parent }, live) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(live) && (live.length === 1 || isUnselected(parent)) }
    ],
    ipFamilyPolicy: [
      {
        value: ({ parent }) => hasAddress(parent) ? isUnselected(parent) ? "RequireDualStack" : "SingleStack" : void 0
      },
      { allocated: ({ parent }, live) => isUnselected(parent) && live === "SingleStack" }
    ],
    internalTrafficPolicy: [{ value: ({ parent }) => hasAddress(parent) ? "Cluster" : void 0 }],
    externalTrafficPolicy: [{ value: ({ parent }) => isExternal(parent) ? "Cluster" : void 0 }],
    allocateLoadBalancerNodePorts: [{ value: ({ parent }) => isBalanced(parent) ? true : void 0 }],
    healthCheckNodePort: [{ allocated: ({ parent }) => isBalanced(parent) }],
    sessionAffinityConfig: [
      {
        value: ({ parent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(parent, "sessionAffinity") === "ClientIP" ? { clientIP: { timeoutSeconds: 10800 } } : void 0
      }
    ]
  },
  [`${core4}.ServicePort`]: {
    targetPort: [{ value: ({ parent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(parent, "port") }],
    nodePort: [
      { allocated: ({ root }) => ["NodePort", "LoadBalancer"].includes(typeOf((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(root, "spec"))) }
    ]
  },
  [`${core4}.ServiceAccount`]: { secrets: [{ allocated: () => true }] },
  [`${core4}.Secret`]: { data: [{ allocated: isTokenData }] },
  [`${core4}.NodeSpec`]: {
    podCIDR: [{ allocated: () => true }],
    podCIDRs: [{ allocated: () => true }],
    providerID: [{ allocated: () => true }],
    taints: [
      {
        allocated: (_, live) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(live) && live.every((taint) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(taint, "key").startsWith("node.kubernetes.io/"))
      }
    ]
  },
  [`${core4}.ReplicationControllerSpec`]: {
    selector: [
      {
        value: ({ parent, desiredParent }) => Object.keys((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(desiredParent, "selector")).length > 0 ? void 0 : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(parent, "template", "metadata", "labels")
      }
    ]
  }
};
function typeOf(spec) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(spec, "type") || "ClusterIP";
}
function hasAddress(spec) {
  return typeOf(spec) !== "ExternalName";
}
function isBalanced(spec) {
  return typeOf(spec) === "LoadBalancer";
}
function isExternal(spec) {
  return isBalanced(spec) || typeOf(spec) === "NodePort" || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(spec, "externalIPs").length > 0;
}
function isUnselected(spec) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(spec, "clusterIP") === "None" && Object.keys((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(spec, "selector")).length === 0;
}
function isTokenData(context, live) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(context.root, "type") === "kubernetes.io/service-account-token" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(live) && Object.keys(live).every((name) => ["ca.crt", "namespace", "token"].includes(name));
}

var core5 = "io.k8s.api.core.v1";
var claim = `${core5}.PersistentVolumeClaim`;
var onClaims = { allocated: (context) => context.rootDefinition === claim };
var inTemplate = (value) => [
  { value: ({ rootDefinition }) => rootDefinition === claim ? void 0 : value }
];
var storageDefaults = {
  [claim]: {
    apiVersion: inTemplate("v1"),
    kind: inTemplate("PersistentVolumeClaim"),
    status: inTemplate({ phase: "Pending" })
  },
  [`${core5}.PersistentVolumeClaimStatus`]: { phase: inTemplate("Pending") },
  [`${core5}.PersistentVolumeClaimSpec`]: {
    volumeName: [onClaims],
    storageClassName: [onClaims],
    dataSourceRef: [{ value: ({ desiredParent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(desiredParent, "dataSource") }],
    dataSource: [{ value: ({ desiredParent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(desiredParent, "dataSourceRef") }]
  },
  [`${core5}.PersistentVolumeSpec`]: { claimRef: [{ allocated: () => true }] }
};

var apps2 = "io.k8s.api.apps.v1";
var batch2 = "io.k8s.api.batch.v1";
var autoscaling = "io.k8s.api.autoscaling.v2";
var largestInt32 = 2147483647;
function whenRolling(value) {
  return [{ value: ({ parent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(parent, "type") === "RollingUpdate" ? value : void 0 }];
}
function ofJob(value) {
  return [{ value: (context) => isJob(context) ? value(context) : void 0 }];
}
function isJob({ rootDefinition }) {
  return rootDefinition === `${batch2}.Job`;
}
var workloadDefaults = {
  [`${apps2}.DeploymentStrategy`]: { rollingUpdate: whenRolling({ maxSurge: "25%", maxUnavailable: "25%" }) },
  [`${apps2}.StatefulSetUpdateStrategy`]: { rollingUpdate: whenRolling({ partition: 0, maxUnavailable: 1 }) },
  [`${apps2}.DaemonSetUpdateStrategy`]: { rollingUpdate: whenRolling({ maxSurge: 0, maxUnavailable: 1 }) },
  [`${batch2}.JobSpec`]: {
    completionMode: ofJob(() => "NonIndexed"),
    parallelism: ofJob(() => 1),
    suspend: ofJob(() => false),
    manualSelector: ofJob(() => false),
    completions: ofJob(({ desiredParent }) => isSingle(desiredParent) ? 1 : void 0),
    backoffLimit: ofJob(
      ({ parent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(parent, "backoffLimitPerIndex") === void 0 ? 6 : largestInt32
    ),
    podReplacementPolicy: ofJob(
      ({ parent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(parent, "podFailurePolicy") === void 0 ? "TerminatingOrFailed" : "Failed"
    ),
    selector: [
      { allocated: (context) => isJob(context) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(context.parent, "manualSelector") !== true }
    ]
  },
  [`${autoscaling}.HPAScalingRules`]: {
    stabilizationWindowSeconds: [{ value: (context) => isBelow2(context, "scaleUp") ? 0 : void 0 }],
    policies: [
      {
        value: (context) => [
          ...isBelow2(context, "scaleUp") ? [{ type: "Pods", value: 4, periodSeconds: 15 }] : [],
          { type: "Percent", value: 100, periodSeconds: 15 }
        ]
      }
    ]
  }
};
function isSingle(spec) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(spec, "completions") === void 0 && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(spec, "parallelism") === void 0;
}
function isBelow2(context, name) {
  const last = context.path.at(-1);
  return last !== void 0 && "field" in last && last.field === name;
}

var extensions2 = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1";
var resource = "io.k8s.api.resource.v1";
var anything = [{ allocated: () => true }];
var deviceCount = [
  { value: ({ parent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(parent, "allocationMode") === "ExactCount" ? 1 : void 0 }
];
var policyDefaults = {
  "io.k8s.api.networking.v1.NetworkPolicySpec": {
    policyTypes: [
      { value: ({ parent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(parent, "egress").length > 0 ? ["Ingress", "Egress"] : ["Ingress"] }
    ]
  },
  "io.k8s.api.networking.v1.IngressSpec": { ingressClassName: anything },
  "io.k8s.api.rbac.v1.Subject": {
    apiGroup: [{ value: ({ parent }) => subjectGroup(parent) }]
  },
  "io.k8s.api.rbac.v1.ClusterRole": {
    rules: [{ allocated: ({ parent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(parent, "aggregationRule") !== void 0 }]
  },
  "io.k8s.api.certificates.v1.CertificateSigningRequestSpec": {
    username: anything,
    uid: anything,
    groups: anything,
    extra: anything
  },
  [`${extensions2}.CustomResourceDefinitionNames`]: {
    singular: [{ value: ({ parent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(parent, "kind").toLowerCase() }],
    listKind: [{ value: ({ parent }) => `${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(parent, "kind")}List` }]
  },
  [`${extensions2}.CustomResourceDefinitionSpec`]: { preserveUnknownFields: [{ value: () => false }] },
  [`${resource}.ExactDeviceRequest`]: { count: deviceCount },
  [`${resource}.DeviceSubRequest`]: { count: deviceCount },
  [`${resource}.DeviceTaint`]: { timeAdded: anything }
};
function subjectGroup(subject) {
  const kind = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(subject, "kind");
  if (kind === "ServiceAccount") return "";
  return kind === "User" || kind === "Group" ? "rbac.authorization.k8s.io" : void 0;
}

var all = [
  metadataDefaults,
  podDefaults,
  serviceDefaults,
  storageDefaults,
  workloadDefaults,
  policyDefaults
];
var none = [];
var merged = mergedRules();
function mergedRules() {
  const byDefinition =   new Map();
  for (const [definition, byField] of all.flatMap((rules2) => Object.entries(rules2))) {
    const known = byDefinition.get(definition) ??   new Map();
    for (const [name, list] of Object.entries(byField)) known.set(name, list);
    byDefinition.set(definition, known);
  }
  return byDefinition;
}
function defaultRules(definition, name) {
  if (definition === void 0) return none;
  return merged.get(definition)?.get(name) ?? none;
}
function derivedDefault(definition, name, context) {
  for (const rule of defaultRules(definition, name)) {
    const value = "value" in rule ? rule.value(context) : void 0;
    if (value !== void 0) return value;
  }
  return void 0;
}
function derivedDefaults(definition, name, context, gitRoot) {
  if (defaultRules(definition, name).length === 0) return [];
  const parent = { ...context.parent, ...context.desiredParent };
  return [context, { ...context, parent, root: gitRoot }].flatMap((one) => {
    const value = derivedDefault(definition, name, one);
    return value === void 0 ? [] : [value];
  });
}
function isAllocated(definition, name, context, live) {
  return defaultRules(definition, name).some((rule) => "allocated" in rule && rule.allocated(context, live));
}

function isDefaulted(root, path3, live, sides) {
  const last = path3.at(-1);
  if (root === null || last === void 0) return null;
  const above = path3.slice(0, -1);
  const parent = typeAt(root, above);
  if (parent?.kind === "struct" && "field" in last) {
    const type = childType(parent, last);
    if (type !== null && isStaticDefault(type, live)) return "default";
    return fieldVerdict(parent, last.field, live, contextAt(root, above, sides));
  }
  const container2 = above.at(-1);
  const owner = above.slice(0, -1);
  const ownerType = typeAt(root, owner);
  if (container2 === void 0 || !("field" in container2) || ownerType?.kind !== "struct") return null;
  const context = contextAt(root, owner, sides);
  const isStated = (context.desiredParent[container2.field] ?? null) !== null;
  if (isStated && !isBuiltIn(ownerType.definition)) return null;
  return "field" in last ? fieldVerdict(ownerType, container2.field, { [last.field]: live }, context) : itemVerdict(ownerType, container2.field, live, context);
}
function isStaticDefault(type, live) {
  return type.default !== void 0 && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(type.default, live);
}
function itemVerdict(owner, name, live, context) {
  const derived = derivedDefaults(owner.definition, name, context, context.gitRoot);
  const values = [...derived, childType(owner, { field: name })?.default];
  const holds2 = (value) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value) && value.some((item) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(item, live));
  if (values.some(holds2)) return "default";
  return isAllocated(owner.definition, name, context, [live]) ? "allocated" : null;
}
function contextAt(root, path3, sides) {
  return {
    parent: asObject2((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(sides.live, path3)),
    desiredParent: asObject2((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(sides.desired, path3)),
    root: asObject2(sides.live),
    gitRoot: asObject2(sides.desired),
    rootDefinition: root.kind === "struct" ? root.definition ?? "" : "",
    path: path3
  };
}
function asObject2(value) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) ? value : {};
}
function fieldVerdict(parent, name, live, context) {
  const type = childType(parent, { field: name });
  if (type === null) return null;
  if (isStaticDefault(type, live)) return "default";
  if (live === null && isBuiltIn(parent.definition)) return "default";
  const derived = derivedDefaults(parent.definition, name, context, context.gitRoot);
  for (const value of [...derived, type.default]) {
    const verdict2 = value === void 0 ? null : coverage(type, value, live, context, name);
    if (verdict2 !== null) return verdict2;
  }
  if (isAllocated(parent.definition, name, context, live)) return "allocated";
  return name === "status" && context.path.length === 0 ? "allocated" : null;
}
function coverageOfItems(type, value, live, context, name) {
  if (type.kind !== "list" || value.length !== live.length) return null;
  const at2 = { ...context, path: [...context.path, { field: name }] };
  const verdicts = live.map((item, index2) => coverage(type.items, value[index2] ?? null, item, at2, ""));
  if (verdicts.includes(null)) return null;
  return verdicts.includes("allocated") ? "allocated" : "default";
}
function coverage(type, value, live, context, name) {
  if (type.kind === "scalar" ? equalScalar(type, value, live) : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(value, live)) return "default";
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(live)) return coverageOfItems(type, value, live, context, name);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(live)) return null;
  const down = {
    ...context,
    parent: live,
    desiredParent: asObject2(context.desiredParent[name]),
    path: [...context.path, { field: name }]
  };
  if (type.kind === "map" && type.atomic && Object.keys(value).some((key) => !Object.hasOwn(live, key)))
    return null;
  let verdict2 = "default";
  for (const [key, item] of Object.entries(live)) {
    const own2 = Object.hasOwn(value, key) ? value[key] : void 0;
    const below2 = childType(type, { field: key }) ?? untyped;
    const found = (own2 === void 0 ? null : coverage(below2, own2, item, down, key)) ?? (type.kind === "struct" ? fieldVerdict(type, key, item, down) : null);
    if (found === null) return null;
    if (found === "allocated") verdict2 = found;
  }
  return verdict2;
}

function indexByKey(items, type) {
  const index2 =   new Map();
  for (const item of items) {
    const key = keyElement(item, type);
    if (key === null) return null;
    const id = Object.values(key.key).map(String).join("\0");
    if (index2.has(id)) return null;
    index2.set(id, { key, item });
  }
  return index2;
}
function namesOf(index2) {
  return [...index2.keys()].map((id) => id.replaceAll("\0", "/"));
}
function isReordered(one, other) {
  const common = one.filter((name) => other.includes(name));
  const others = other.filter((name) => one.includes(name));
  return common.some((name, at2) => name !== others[at2]);
}
function orderOf(change2, type) {
  if (change2.type !== "modified" || type?.kind !== "list" || type.listType !== "map") return null;
  const { desired, live } = change2;
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(desired) || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(live)) return null;
  return [...desired, ...live].every((name) => typeof name === "string") ? { desired, live, type } : null;
}

function compareLists(walk2, path3, desired, live, type) {
  if (desired.length === 0 && live.length > 0 && isFilledIn(walk2, path3, live, type))
    walk2.changes.push({ type: "modified", path: path3, desired, live });
  else if (type?.listType === "map") compareByKey(walk2, path3, desired, live, type);
  else if (type?.listType === "set") compareAsSet(walk2, path3, desired, live);
  else compareAsWhole(walk2, path3, desired, live, type?.items ?? null);
}
function isFilledIn(walk2, path3, live, type) {
  return walk2.isBuiltIn && walk2.isDefaulted(path3, live, type);
}
function compareByKey(walk2, path3, desired, live, type) {
  const git = indexByKey(desired, type);
  const cluster = indexByKey(live, type);
  if (git === null || cluster === null) {
    compareAsWhole(walk2, path3, desired, live, type.items);
    return;
  }
  for (const [id, { key, item }] of git) {
    const other = cluster.get(id);
    if (other === void 0) walk2.changes.push({ type: "removed", path: [...path3, key], desired: item });
    else compareValues(walk2, [...path3, key], item, other.item, type.items);
  }
  for (const [id, { key, item }] of cluster) {
    if (git.has(id)) continue;
    if (!walk2.isDefaulted([...path3, key], item, type.items)) {
      walk2.changes.push({ type: "added", path: [...path3, key], live: item });
    }
  }
  const [order, found] = [namesOf(git), namesOf(cluster)];
  if (type.ordered && isReordered(order, found))
    walk2.changes.push({ type: "modified", path: path3, desired: order, live: found });
}
function compareAsSet(walk2, path3, desired, live) {
  for (const item of desired) {
    if (!live.some((other) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(item, other))) {
      walk2.changes.push({ type: "removed", path: [...path3, setElement(item)], desired: item });
    }
  }
  for (const item of live) {
    if (!desired.some((other) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(item, other))) {
      walk2.changes.push({ type: "added", path: [...path3, setElement(item)], live: item });
    }
  }
}
function setElement(item) {
  return { value: typeof item === "object" ? JSON.stringify(item) : item };
}
function compareAsWhole(walk2, path3, desired, live, items) {
  if (desired.length === live.length && desired.every(_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv) && live.every(_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)) {
    desired.forEach((item, index2) => compareValues(walk2, [...path3, { index: index2 }], item, live[index2], items));
  } else if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(desired, live)) {
    walk2.changes.push({ type: "modified", path: path3, desired, live });
  }
}

function isNotation(change2, type, isBuiltIn2) {
  switch (change2.type) {
    case "added":
      return false;
    case "removed":
      return isDropped(change2.desired, type, isBuiltIn2) || isExplicitDefault(type, change2.desired);
    case "modified":
      return type?.kind === "scalar" && equalScalar(type, change2.desired, change2.live) || isEmpty(change2.desired) && isEmpty(change2.live) || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Le)(change2.desired), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Le)(change2.live)) || isBuiltIn2 && isZero(type, change2.desired) && change2.live === type?.default;
  }
}
function isZero(type, desired) {
  if (type === null || type.zero === null) return false;
  if (type.kind === "list") return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(desired) && desired.length === 0;
  if (desired === "" && typeof type.default === "string") return true;
  if (type.kind === "scalar" && type.format === "int-or-string" && type.zero === 0 && desired === "")
    return true;
  return type.zero !== void 0 && desired === type.zero;
}
function isExplicitDefault(type, desired) {
  return type?.default !== void 0 && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(type.default, desired);
}
function isEmpty(value) {
  if (value === null) return true;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value)) return value.length === 0;
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) && Object.values(value).every(isEmpty);
}
function isDropped(value, type, isBuiltIn2) {
  if (value === null) return true;
  if (!isBuiltIn2) return false;
  if (value === "") return type?.kind === "scalar" && type.format === "bytes";
  return isEmpty(value) && (type?.kind === "map" || type?.kind === "list");
}

var serverMetadata =   new Set([
  "creationTimestamp",
  "deletionGracePeriodSeconds",
  "deletionTimestamp",
  "generateName",
  "generation",
  "managedFields",
  "resourceVersion",
  "selfLink",
  "uid"
]);
var textMaps =   new Set(["annotations", "labels"]);
var textMap = { kind: "map", values: { kind: "scalar", format: "string" }, atomic: false };
function compareObjects(desired, live, type, isDefaulted2) {
  const walk2 = { changes: [], isDefaulted: isDefaulted2, isBuiltIn: isBuiltInKind(type) };
  for (const name of unionOfKeys(desired, live)) {
    if (name === "apiVersion" || name === "kind") continue;
    const below2 = childType(type, { field: name });
    const path3 = [{ field: name }];
    if (name === "metadata") compareMetadata(walk2, path3, desired[name], live[name], below2);
    else if (name === "status") compareStatus(walk2, path3, desired[name], live[name], below2);
    else compareValues(walk2, path3, own(desired, name), own(live, name), below2);
  }
  return walk2.changes;
}
function compareStatus(walk2, path3, desired, live, type) {
  if (desired === void 0) return;
  const inside2 = { ...walk2, changes: [] };
  compareValues(inside2, path3, desired, live, type);
  walk2.changes.push(...inside2.changes.filter((change2) => change2.type !== "added"));
}
function compareMetadata(walk2, path3, desired, live, type) {
  const [git, cluster] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(desired) ? desired : {}, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(live) ? live : {}];
  const inMetadata = { ...walk2, isBuiltIn: true };
  for (const name of unionOfKeys(git, cluster)) {
    if (name === "name" || name === "namespace") continue;
    if (serverMetadata.has(name) && (git[name] ?? null) === null) continue;
    const element = { field: name };
    const known = childType(type, element);
    const isUnknown2 = known === null || known.kind === "untyped";
    const below2 = isUnknown2 && textMaps.has(name) ? textMap : known;
    compareValues(inMetadata, [...path3, element], own(git, name), own(cluster, name), below2);
  }
}
function compareValues(walk2, path3, desired, live, type) {
  if (desired === live) return;
  if (desired === null && live === "" && walk2.isBuiltIn) return;
  if (desired === null && live !== void 0 && isAbsent(walk2, path3, live, type)) {
    compareAbsent(walk2, path3, void 0, live, type);
  } else if (desired === void 0 || live === void 0) {
    compareAbsent(walk2, path3, desired, live, type);
  } else if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(desired) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(live)) {
    if (isAtomic(type)) compareAtomic(walk2, path3, desired, live, type);
    else compareObjectsBelow(walk2, path3, desired, live, type);
  } else if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(desired) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(live)) {
    compareLists(walk2, path3, desired, live, type?.kind === "list" ? type : null);
  } else {
    walk2.changes.push({ type: "modified", path: path3, desired, live });
  }
}
function isAbsent(walk2, path3, live, type) {
  if (walk2.isBuiltIn) return true;
  if (type === null || type.kind === "untyped") return false;
  return type.nullable !== true || walk2.isDefaulted(path3, live, type);
}
function compareAtomic(walk2, path3, desired, live, type) {
  const inside2 = { ...walk2, changes: [] };
  if (walk2.isBuiltIn && type?.kind === "map" && Object.keys(desired).length === 0) {
    if (!isEmpty(live) && !walk2.isDefaulted(path3, live, type))
      walk2.changes.push({ type: "modified", path: path3, desired, live });
    return;
  }
  compareObjectsBelow(inside2, path3, desired, live, type);
  const isEqual = inside2.changes.every((change2) => {
    const below2 = typeAt(type, change2.path.slice(path3.length));
    return isNotation(change2, below2, walk2.isBuiltIn) || isFilledIn2(walk2, change2, below2);
  });
  walk2.changes.push(...isEqual ? inside2.changes : [{ type: "modified", path: path3, desired, live }]);
}
function isFilledIn2(walk2, change2, type) {
  return walk2.isBuiltIn && change2.type === "modified" && isZero(type, change2.desired) && walk2.isDefaulted(change2.path, change2.live, type);
}
function compareObjectsBelow(walk2, path3, desired, live, type) {
  for (const name of Object.keys(desired)) {
    const [git, cluster] = [desired[name], own(live, name)];
    if (git === cluster) continue;
    const element = { field: name };
    compareValues(walk2, [...path3, element], git, cluster, childType(type, element));
  }
  for (const name of Object.keys(live)) {
    if (Object.hasOwn(desired, name)) continue;
    const element = { field: name };
    compareValues(walk2, [...path3, element], void 0, live[name], childType(type, element));
  }
}
function compareAbsent(walk2, path3, desired, live, type) {
  if (live !== void 0 && walk2.isDefaulted(path3, live, type)) return;
  const value = desired ?? live;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) && goesDeeper(value, type, live !== void 0)) {
    compareObjectsBelow(walk2, path3, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(desired) ? desired : {}, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(live) ? live : {}, type);
  } else if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value) && value.length > 0 && type?.kind === "list" && type.listType !== "atomic") {
    compareLists(walk2, path3, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(desired) ? desired : [], (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(live) ? live : [], type);
  } else if (live !== void 0) walk2.changes.push({ type: "added", path: path3, live });
  else if (desired !== void 0) walk2.changes.push({ type: "removed", path: path3, desired });
}
function goesDeeper(value, type, isAddition) {
  if (Object.keys(value).length === 0) return false;
  if (type?.kind === "map") return !type.atomic;
  if (type?.kind === "struct") return !type.atomic && isAddition && type.default !== void 0;
  return false;
}
function isAtomic(type) {
  return (type?.kind === "struct" || type?.kind === "map") && type.atomic;
}
function own(object, name) {
  return Object.hasOwn(object, name) ? object[name] : void 0;
}
function unionOfKeys(a, b) {
  return [...Object.keys(a), ...Object.keys(b).filter((key) => !Object.hasOwn(a, key))];
}

function sameMeaning(root, path3, a, b) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(a, b)) return true;
  const type = typeAt(root, path3);
  const isBuiltIn2 = isBuiltInKind(root);
  const changes = [];
  const sides = { desired: a, live: b };
  const isFilledIn3 = (at2, value) => isDefaulted(type, at2, value, sides) === "default";
  compareValues({ changes, isDefaulted: isFilledIn3, isBuiltIn: isBuiltIn2 }, [], a, b, type);
  return changes.every((change2) => isNotation(change2, typeAt(type, change2.path), isBuiltIn2));
}

function elementOf(item, type) {
  if (type.listType === "set") return isScalar2(item) ? { value: item } : null;
  return type.listType === "map" ? keyElement(item, type) : null;
}
function elementText(item, type) {
  const element = elementOf(item, type);
  return element === null ? null : formatElement(element);
}
function interleave(serverOnly, applied2, positionInLive) {
  const result = [];
  let next = 0;
  for (const item of applied2) {
    const at2 = positionInLive(item);
    for (; next < serverOnly.length && at2 >= 0; next += 1) {
      const waiting2 = serverOnly[next] ?? null;
      if (positionInLive(waiting2) > at2) break;
      result.push(waiting2);
    }
    result.push(item);
  }
  return [...result, ...serverOnly.slice(next)];
}
function indexOfEqual(items, item) {
  return items.findIndex((other) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(other, item));
}
function isScalar2(value) {
  return !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value);
}
function record(from = {}) {
  return Object.assign(  Object.create(null), from);
}

var kubectlManager = "kubectl-client-side-apply";
function migrateManagers(entries, names, applier) {
  return names.reduce((all2, name) => migrate(all2, name, applier), entries);
}
function migrate(entries, name, applier) {
  const isFormer = ({ manager }) => manager.name === name && manager.operation === "Update" && manager.subresource === "";
  const isApplier = ({ manager }) => manager.name === applier && manager.operation === "Apply" && manager.subresource === "";
  const former = entries.filter(isFormer);
  const target2 = entries.find(isApplier) ?? former[0];
  if (target2 === void 0 || former.length === 0) return entries;
  const source = former.find(({ apiVersion }) => apiVersion === target2.apiVersion);
  const merged4 = {
    ...target2,
    manager: { ...target2.manager, name: applier, operation: "Apply" },
    fields: source === void 0 ? target2.fields : uniteFields(target2.fields, source.fields)
  };
  return [...entries.filter((entry) => !isFormer(entry) && entry !== target2), merged4];
}
function lastAppliedWriters(entries) {
  const path3 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .OA)("metadata", "annotations", _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jo);
  return entries.filter(({ manager }) => manager.operation === "Update").filter((entry) => ownership(entry, path3, null) === "all").map(({ manager }) => manager.name);
}
function uniteFields(a, b) {
  const [sizeA, sizeB] = [Object.keys(a).length, Object.keys(b).length];
  if (sizeA === 0 && sizeB === 0) return {};
  const result = record();
  if (sizeA === 0 || sizeB === 0) result["."] = {};
  for (const [name, value] of [...Object.entries(a), ...Object.entries(b)]) {
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value)) continue;
    const known = result[name];
    result[name] = known === void 0 ? value : uniteFields(known, value);
  }
  return result;
}

var fluxGroup = "kustomize.toolkit.fluxcd.io";
function methodOf(application, key, desired, live) {
  if (application.resource?.kind === "HelmRelease") return folderMethod(application, live);
  if (application.controller === "flux") return fluxMethod(application, desired, live);
  if (application.controller === "folder") return folderMethod(application, live);
  return argoMethod(application, key, desired, live);
}
function argoMethod(application, key, desired, live) {
  const { sync } = application;
  const [own2, inCluster2] = [syncOptions(desired), syncOptions(live)];
  const either = (option) => own2.includes(option) || inCluster2.includes(option);
  if (sync.applyOutOfSyncOnly && isSynced(application, key)) {
    return { way: "skip", reason: "Argo CD calls it Synced and only applies what is out of sync" };
  }
  const force = sync.force || either("Force=true");
  if (sync.replace || either("Replace=true")) {
    const inPlace = key.kind === "CustomResourceDefinition" || key.group === "" && key.kind === "Namespace";
    return { way: "replace", recreates: force && !inPlace };
  }
  const serverSide = !own2.includes("ServerSideApply=false") && (sync.serverSideApply || own2.includes("ServerSideApply=true"));
  if (!serverSide) return { way: "client-side", force };
  return {
    way: "server-side",
    migrates: sync.clientSideApplyMigration ? [migrationManager(application)] : []
  };
}
function migrationManager({ annotations }) {
  return annotations["argocd.argoproj.io/client-side-apply-migration-manager"] ?? kubectlManager;
}
function syncOptions(object) {
  return optionsOf((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(object, "argocd.argoproj.io/sync-options"));
}
function isSynced({ status }, key) {
  return status?.resources.find((resource2) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .gY)(resource2.key, key))?.status === "Synced";
}
function leftAloneByFlux(...objects) {
  const says2 = (name, value) => objects.some((object) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .u6)(object, `${fluxGroup}/${name}`, value));
  if (says2("reconcile", "disabled")) return "its reconciliation is disabled";
  return says2("ssa", "ignore") ? "Flux is told to ignore it" : null;
}
function fluxMethod({ sync }, desired, live) {
  const either = (name, value) => [desired, live].some((object) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .u6)(object, `${fluxGroup}/${name}`, value));
  const reason = leftAloneByFlux(desired, live);
  if (reason !== null) return { way: "skip", reason };
  if (either("ssa", "ifnotpresent")) return { way: "skip", reason: "Flux only creates it" };
  return {
    way: "flux",
    takesOver: !either("ssa", "merge"),
    force: sync.force || either("force", "enabled")
  };
}
function folderMethod({ appliers, sync }, live) {
  const appliedServerSide = managedFieldsOf(live).some(
    ({ manager }) => manager.operation === "Apply" && appliers.includes(manager.name)
  );
  return sync.serverSideApply || appliedServerSide ? { way: "server-side", migrates: [] } : { way: "client-side", force: sync.force };
}
function applierOf({ appliers }, live) {
  const entries = managedFieldsOf(live).filter(({ manager }) => appliers.includes(manager.name));
  const applied2 = entries.find(({ manager }) => manager.operation === "Apply") ?? entries[0];
  return applied2?.manager.name ?? appliers[0] ?? "";
}

var rolling =   new Set(["apps/Deployment", "apps/StatefulSet", "apps/DaemonSet"]);
var holdsPods =   new Set([
  ...rolling,
  "apps/ReplicaSet",
  "batch/Job",
  "/Pod",
  "/ReplicationController"
]);
function restartsPods(group, kind, predicted, live, type) {
  const name = `${group}/${kind}`;
  if (!rolling.has(name)) return isBuiltInGroup(group) ? false : null;
  const paused = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(predicted, "spec", "paused") === true;
  if (paused || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(predicted, "spec", "updateStrategy", "type") === "OnDelete") return false;
  const path3 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .OA)("spec", "template");
  const [after, before] = [template(predicted), template(live)];
  return !sameMeaning(type, path3, after, before);
}
function recreationRestartsPods(group, kind) {
  if (holdsPods.has(`${group}/${kind}`)) return true;
  return isBuiltInGroup(group) ? false : null;
}
function template(object) {
  const value = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(object, "spec", "template");
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) ? value : {};
}
function isBuiltInGroup(group) {
  return !group.includes(".") || group.endsWith(".k8s.io");
}

function hasTwins(items, mergeKey) {
  const keys2 = items.map((item) => textOf(item, mergeKey));
  return new Set(keys2).size < keys2.length;
}
function mergeTwins(original2, modified, live, mergeKey, merge4) {
  const before = new Map(paired(original2, modified, mergeKey).map(([o, m]) => [m, o]));
  const removed = paired(original2, modified, mergeKey).filter(([, m]) => m === void 0);
  const isRemoved = (item) => removed.some(([o]) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(keyOf2(o ?? null, mergeKey), keyOf2(item, mergeKey)));
  const result = live.filter((item) => !isRemoved(item));
  for (const [l, m] of paired(live, modified, mergeKey)) {
    if (m === void 0) continue;
    const patch = patchOf(l, m, l === void 0 ? m : merge4(before.get(m), m, l), mergeKey);
    const at2 = result.findIndex((item) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(keyOf2(item, mergeKey), patch.key));
    if (at2 < 0) result.push(m);
    else result[at2] = patched(result[at2] ?? null, patch);
  }
  return result;
}
function paired(left, right, mergeKey) {
  const [from, to] = [sorted(left, mergeKey), sorted(right, mergeKey)];
  const pairs2 = [];
  for (let i = 0, j = 0; i < from.length || j < to.length; ) {
    const order = compare2(from[i], to[j], mergeKey);
    pairs2.push([order <= 0 ? from[i] : void 0, order >= 0 ? to[j] : void 0]);
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  return pairs2;
}
function sorted(items, mergeKey) {
  return [...items].sort((a, b) => compare2(a, b, mergeKey));
}
function compare2(a, b, mergeKey) {
  if (a === void 0 || b === void 0) return a === b ? 0 : a === void 0 ? 1 : -1;
  const [left, right] = [textOf(a, mergeKey), textOf(b, mergeKey)];
  return left < right ? -1 : left > right ? 1 : 0;
}
function patchOf(live, modified, merged4, mergeKey) {
  const [from, to] = [objectOf(live), objectOf(merged4)];
  const changed = Object.entries(to).filter(([name, value]) => !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(from[name], value));
  return {
    key: keyOf2(modified, mergeKey),
    set: Object.fromEntries(changed),
    drop: Object.keys(from).filter((name) => !Object.hasOwn(to, name))
  };
}
function patched(item, { set: set3, drop }) {
  const kept6 = Object.entries(objectOf(item)).filter(([name]) => !drop.includes(name));
  return record(Object.fromEntries([...kept6, ...Object.entries(set3)]));
}
function keyOf2(item, mergeKey) {
  return objectOf(item)[mergeKey] ?? null;
}
function textOf(item, mergeKey) {
  return JSON.stringify(keyOf2(item, mergeKey));
}
function objectOf(value) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) ? value : {};
}

function threeWayMerge(original2, modified, live, type) {
  return mergeObjects(original2 ?? {}, modified, live, type);
}
function mergeObjects(original2, modified, live, type) {
  const result = record();
  const keepsOthers = !(type?.kind === "struct" && type.retainKeys === true);
  for (const [name, value] of Object.entries(live)) {
    const deleted = Object.hasOwn(original2, name) && !Object.hasOwn(modified, name);
    if (keepsOthers && !deleted) result[name] = value;
  }
  for (const [name, value] of Object.entries(modified)) {
    if (value === null) {
      Reflect.deleteProperty(result, name);
      continue;
    }
    const below2 = childType(type, { field: name });
    result[name] = mergeValues((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(original2, name), value, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(live, name), below2);
  }
  return result;
}
function mergeValues(original2, modified, live, type) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(modified) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(live)) {
    return mergeObjects((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(original2) ? original2 : {}, modified, live, type);
  }
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(modified) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(live) && type?.kind === "list" && type.patchStrategy === "merge") {
    const before = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(original2) ? original2 : [];
    return type.mergeKey === "" ? mergeScalars(before, modified, live) : mergeItems(before, modified, live, type);
  }
  return live === void 0 || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(modified, live) ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Le)(modified) : live;
}
function mergeScalars(original2, modified, live) {
  const serverOnly = live.filter(
    (item) => indexOfEqual(modified, item) < 0 && indexOfEqual(original2, item) < 0
  );
  return interleave(serverOnly, modified, (item) => indexOfEqual(live, item));
}
function mergeItems(original2, modified, live, type) {
  if ([modified, live].some((items) => hasTwins(items, type.mergeKey)))
    return mergeTwins(
      original2,
      modified,
      live,
      type.mergeKey,
      (before, item, current) => mergeValues(before, item, current, type.items)
    );
  const find2 = (items, item) => {
    const key = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(item, type.mergeKey);
    return items.find((other) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(other, type.mergeKey), key));
  };
  const merged4 = modified.map((item) => {
    const current = find2(live, item);
    const before = find2(original2, item);
    return mergeValues(before, item, current, type.items);
  });
  const serverOnly = live.filter(
    (item) => find2(modified, item) === void 0 && find2(original2, item) === void 0
  );
  const positionInLive = (item) => {
    const found = find2(live, item);
    return found === void 0 ? -1 : live.indexOf(found);
  };
  return interleave(serverOnly, merged4, positionInLive);
}

function emptyPortKey(desired) {
  if (desired["apiVersion"] !== "v1" || desired["kind"] !== "Service") return null;
  const at2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(desired, "spec", "ports").findIndex((port) => {
    const protocol = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(port, "protocol");
    return protocol === "" || protocol === null;
  });
  return at2 < 0 ? null : `spec.ports[${at2}].protocol`;
}

function fillEntries(merged4, live, type, definition, name, context) {
  if (defaultRules(definition, name).length === 0) return merged4;
  const derived = derivedDefault(definition, name, context);
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(merged4) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(live) && type.kind === "map") {
    const lost = Object.entries(live).filter(([key]) => !Object.hasOwn(merged4, key));
    const given = lost.flatMap(([key, value]) => {
      if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(derived) && Object.hasOwn(derived, key)) return [[key, derived[key] ?? null]];
      return isAllocated(definition, name, context, { [key]: value }) ? [[key, value]] : [];
    });
    return given.length === 0 ? merged4 : Object.fromEntries([...Object.entries(merged4), ...given]);
  }
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(merged4) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(live) && type.kind === "list" && type.listType !== "atomic") {
    const texts = new Set(merged4.map((item) => textOf2(item, type)));
    const lost = live.filter((item) => !texts.has(textOf2(item, type)));
    const given = lost.filter(
      (item) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(derived) && indexOfEqual(derived, item) >= 0 || isAllocated(definition, name, context, [item])
    );
    const positionInLive = (item) => live.findIndex((other) => textOf2(other, type) === textOf2(item, type) || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(other, item));
    return given.length === 0 ? merged4 : interleave(given, merged4, positionInLive);
  }
  return merged4;
}
function textOf2(item, type) {
  return elementText(item, type) ?? JSON.stringify(item);
}

function setPath(object, path3, value) {
  const result = set(object, path3, value);
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(result) ? result : object;
}
function set(at2, path3, value) {
  const [element, ...rest] = path3;
  if (element === void 0) return value;
  if ("field" in element) {
    const object = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(at2) ? at2 : {};
    return { ...object, [element.field]: set((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(object, element.field), rest, value) };
  }
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(at2)) return at2 ?? [];
  return at2.map((item, index2) => isAt(item, index2, element) ? set(item, rest, value) : item);
}
function removePath(object, path3) {
  const result = remove(object, path3);
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(result) ? result : object;
}
function remove(at2, path3) {
  const [element, ...rest] = path3;
  if (element === void 0) return void 0;
  if ("field" in element) {
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(at2)) return at2;
    const below2 = remove((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(at2, element.field), rest);
    return below2 === void 0 ? without(at2, element.field) : { ...at2, [element.field]: below2 };
  }
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(at2)) return at2;
  return at2.map((item, index2) => isAt(item, index2, element) ? remove(item, rest) : item).filter((item) => item !== void 0);
}
function isAt(item, index2, element) {
  if ("index" in element) return element.index === index2;
  if ("value" in element) return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(item, element.value);
  return "key" in element && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .vV)(item, element);
}
function without(object, ...names) {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

var typeOf2 = (service) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(service, "spec", "type") || "ClusterIP";
var hasNodePorts = (type) => type === "NodePort" || type === "LoadBalancer";
function dropTypeDependentFields(merged4, live) {
  if (merged4["kind"] !== "Service" || merged4["apiVersion"] !== "v1") return merged4;
  const [before, after] = [typeOf2(live), typeOf2(merged4)];
  if (before === after) return merged4;
  const dropped2 = [
    ...before === "LoadBalancer" ? ["allocateLoadBalancerNodePorts", "healthCheckNodePort", "loadBalancerClass"] : [],
    ...hasNodePorts(after) ? [] : ["externalTrafficPolicy"],
    ...after === "ExternalName" ? ["clusterIP", "clusterIPs", "ipFamilies", "ipFamilyPolicy"] : []
  ];
  const spec = without((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(merged4, "spec"), ...dropped2);
  if (!hasNodePorts(before) || hasNodePorts(after)) return { ...merged4, spec };
  const ports = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(spec, "ports").map((port) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(port) ? without(port, "nodePort") : port);
  return { ...merged4, spec: { ...spec, ports } };
}

function fillDefaults(merged4, live, desired, type) {
  if (type?.kind !== "struct") return merged4;
  const root = dropTypeDependentFields(merged4, live);
  return fillStruct(root, type, {
    live,
    desired,
    path: [],
    root,
    rootDefinition: type.definition ?? ""
  });
}
function fillStruct(merged4, type, place2) {
  const result = record();
  for (const [name, value] of Object.entries(merged4)) {
    const below2 = childType(type, { field: name });
    if (below2 === null) continue;
    const there = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(place2.live, name);
    if (isBuiltIn(type.definition) && isZero(below2, value)) continue;
    if ((there ?? null) === null && saysNothing(name, value, below2, type, contextOf(merged4, place2))) {
      if (there === null) result[name] = null;
      continue;
    }
    result[name] = complete(value, there, below2, name, type, merged4, place2);
  }
  for (const [name, value] of Object.entries(place2.live)) {
    if (Object.hasOwn(result, name)) continue;
    const below2 = childType(type, { field: name });
    const filled = absent(name, value, type, contextOf(result, place2));
    if (below2 !== null && filled !== void 0) {
      result[name] = complete(filled, value, below2, name, type, result, place2);
    }
  }
  return result;
}
function complete(value, live, below2, name, type, parent, place2) {
  const filled = fill(value, live, below2, name, place2);
  return fillEntries(filled, live, below2, type.definition, name, contextOf(parent, place2));
}
function contextOf(parent, place2) {
  const { desired, path: path3, root, rootDefinition } = place2;
  return { parent, desiredParent: desired, root, rootDefinition, path: path3 };
}
function saysNothing(name, value, below2, type, context) {
  if (value === null || isStaticDefault(below2, value)) return true;
  if (!isBuiltIn(type.definition)) return false;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value) && value.length === 0) return true;
  if (below2.kind === "map" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) && Object.keys(value).length === 0) return true;
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(derivedDefault(type.definition, name, context), value);
}
function absent(name, live, type, context) {
  const derived = derivedDefault(type.definition, name, context);
  if (derived !== void 0) return derived;
  if (isAllocated(type.definition, name, context, live)) return live;
  if (live === null && isBuiltIn(type.definition)) return null;
  const value = childType(type, { field: name })?.default;
  const isNothing = value !== live && (value === "" || value === 0 || value === false);
  const isPlain3 = isBuiltIn(type.definition) && builtInDefaults(type.definition ?? "")?.[name] === void 0;
  return isNothing && isPlain3 ? void 0 : value;
}
function fill(merged4, live, type, name, place2) {
  const path3 = [...place2.path, { field: name }];
  const desired = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(place2.desired, name);
  const down = { ...place2, live: asObject3(live), desired: asObject3(desired), path: path3 };
  if (type.kind === "struct" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(merged4)) return fillStruct(merged4, type, down);
  if (type.kind === "map" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(merged4) && type.values.kind !== "scalar") {
    const { values } = type;
    const entries = Object.entries(merged4);
    return Object.fromEntries(
      entries.map(([key, item]) => [key, fill(item, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(live, key), values, key, down)])
    );
  }
  if (type.kind === "list" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(merged4) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(live)) {
    return fillList(merged4, live, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(desired) ? desired : [], type, { ...place2, path: path3 });
  }
  return merged4;
}
function fillList(merged4, live, desired, type, place2) {
  const { items } = type;
  const opposite = (others, item, at2) => {
    const text2 = elementText(item, type);
    return asObject3(text2 === null ? others[at2] : others.find((other) => elementText(other, type) === text2));
  };
  return merged4.map((item, at2) => {
    if (items.kind !== "struct" || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(item)) return item;
    const path3 = [...place2.path, elementOf(item, type) ?? { index: at2 }];
    const sides = { live: opposite(live, item, at2), desired: opposite(desired, item, at2) };
    return fillStruct(item, items, { ...place2, ...sides, path: path3 });
  });
}
function asObject3(value) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) ? value : {};
}

function takenManagers(applier) {
  return [
    { prefix: "kubectl", operations: ["Apply", "Update"] },
    { prefix: "before-first-apply", operations: ["Update"] },
    { prefix: applier, operations: ["Update"] }
  ];
}
function takeOver(entries, applier) {
  const managers = takenManagers(applier);
  const isTaken = ({ manager }) => manager.subresource === "" && managers.some(
    ({ prefix, operations }) => manager.name.startsWith(prefix) && operations.includes(manager.operation)
  );
  const own2 = entries.findLast(({ manager }) => manager.name === applier && manager.operation === "Apply");
  const taken = entries.filter((entry) => entry !== own2 && isTaken(entry));
  const first = own2 ?? taken[0];
  if (first === void 0 || taken.length === 0) return entries;
  const merged4 = {
    ...first,
    manager: { ...first.manager, name: applier, operation: "Apply" },
    fields: taken.reduce((fields2, entry) => uniteFields(fields2, entry.fields), first.fields)
  };
  return [...entries.filter((entry) => entry !== own2 && !taken.includes(entry)), merged4];
}

var immutable = {
  "apps/Deployment": { fields: ["spec.selector"] },
  "apps/DaemonSet": { fields: ["spec.selector"] },
  "apps/ReplicaSet": { fields: ["spec.selector"] },
  "apps/StatefulSet": {
    below: {
      path: "spec",
      except: [
        "replicas",
        "ordinals",
        "template",
        "updateStrategy",
        "revisionHistoryLimit",
        "persistentVolumeClaimRetentionPolicy",
        "minReadySeconds"
      ]
    }
  },
  "batch/Job": {
    fields: [
      "spec.selector",
      "spec.template",
      "spec.completionMode",
      "spec.podFailurePolicy",
      "spec.backoffLimitPerIndex",
      "spec.managedBy",
      "spec.successPolicy"
    ]
  },
  "rbac.authorization.k8s.io/RoleBinding": { fields: ["roleRef"] },
  "rbac.authorization.k8s.io/ClusterRoleBinding": { fields: ["roleRef"] },
  "/PersistentVolumeClaim": {
    below: { path: "spec", except: ["resources", "volumeAttributesClassName"] }
  },
  "/Secret": { fields: ["type"] },
  "storage.k8s.io/StorageClass": {
    fields: ["provisioner", "parameters", "reclaimPolicy", "volumeBindingMode"]
  },
  "storage.k8s.io/VolumeAttributesClass": { fields: ["driverName", "parameters"] },
  "networking.k8s.io/IngressClass": { fields: ["spec.controller"] },
  "scheduling.k8s.io/PriorityClass": { fields: ["value", "preemptionPolicy"] },
  "node.k8s.io/RuntimeClass": { fields: ["handler"] },
  "discovery.k8s.io/EndpointSlice": { fields: ["addressType"] },
  "certificates.k8s.io/CertificateSigningRequest": { fields: ["spec"] },
  "resource.k8s.io/ResourceClaim": { fields: ["spec"] },
  "apiextensions.k8s.io/CustomResourceDefinition": {
    fields: ["spec.group", "spec.scope", "spec.names.plural", "spec.names.kind"]
  }
};
function immutableChange(group, kind, predicted, live, type) {
  const changed = (path3) => differs(path3, predicted, live, type);
  const rule = immutable[`${group}/${kind}`];
  const fixed2 = [...rule?.fields ?? [], ...fieldsBelow(rule, predicted, live)];
  if ((kind === "ConfigMap" || kind === "Secret") && group === "" && live["immutable"] === true) {
    fixed2.push("data", "binaryData", "immutable");
  }
  if (group === "" && kind === "Service" && keepsAddress(predicted, live)) fixed2.push("spec.clusterIP");
  if (group === "" && kind === "Pod" && podChanged(predicted, live, type)) return "spec";
  return fixed2.find(changed) ?? null;
}
function missingAllocation(kind, written, live) {
  const path3 = kind === "PersistentVolumeClaim" ? "spec.volumeName" : kind === "Job" ? "spec.selector" : "";
  if (path3 === "") return null;
  const at2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .OA)(...path3.split("."));
  return (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(live, at2) !== void 0 && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(written, at2) === void 0 ? path3 : null;
}
function fieldsBelow(rule, predicted, live) {
  if (rule?.below === void 0) return [];
  const { path: path3, except } = rule.below;
  const names = [predicted, live].flatMap((object) => Object.keys((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(object, ...path3.split("."))));
  return [...new Set(names)].filter((name) => !except.includes(name)).map((name) => `${path3}.${name}`);
}
function differs(path3, predicted, live, type) {
  const at2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .OA)(...path3.split("."));
  const [after, before] = [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(predicted, at2), (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(live, at2)];
  if (after === void 0 || before === void 0) return after !== before;
  return !sameMeaning(type, at2, after, before);
}
function keepsAddress(predicted, live) {
  const [after, before] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(predicted, "spec"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(live, "spec")];
  return ![after, before].some((spec) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(spec, "type") === "ExternalName");
}
function podChanged(predicted, live, type) {
  return !sameMeaning(type, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .OA)("spec"), fixedPart(predicted), fixedPart(live));
}
function fixedPart(pod) {
  const withoutImages = (name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(pod, "spec", name).map(
    (container2) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(container2) ? { ...container2, image: "" } : container2
  );
  const spec = without((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(pod, "spec"), "activeDeadlineSeconds", "tolerations");
  return { ...spec, containers: withoutImages("containers"), initContainers: withoutImages("initContainers") };
}

var patterns = {
  annotations: [
    /^argocd\.argoproj\.io\/(tracking-id|installation-id)$/,
    /^(kustomize|helm)\.toolkit\.fluxcd\.io\//,
    /^meta\.helm\.sh\/release-/
  ],
  labels: [/^(kustomize|helm)\.toolkit\.fluxcd\.io\//, /^app\.kubernetes\.io\/(instance|managed-by)$/]
};
function withKnownKeys(desired, live) {
  const metadata = { ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(desired, "metadata") };
  for (const part2 of ["annotations", "labels"]) {
    const known = Object.entries((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(live, "metadata", part2)).filter(
      ([name]) => patterns[part2].some((pattern) => pattern.test(name))
    );
    if (known.length === 0) continue;
    metadata[part2] = { ...Object.fromEntries(known), ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(desired, "metadata", part2) };
  }
  return { ...desired, metadata };
}

function lastAppliedAfter(merged4, desired, live, applier) {
  const current = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(live, _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jo);
  const writers = lastAppliedWriters(managedFieldsOf(live));
  const own2 = writers.length > 0 && writers.every((name) => name === applier);
  const same2 = own2 && says(current, desired);
  const text2 = same2 ? current : `${JSON.stringify(desired)}
`;
  const metadata = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(merged4, "metadata");
  const annotations = { ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(metadata, "annotations"), [_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jo]: text2 };
  return { ...merged4, metadata: { ...metadata, annotations } };
}
function says(text2, desired) {
  try {
    const { metadata, ...rest } = JSON.parse(text2);
    const wanted = without(desired, "metadata");
    return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(rest, wanted) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(compact(metadata), compact(desired["metadata"]));
  } catch {
    return false;
  }
}
function compact(metadata) {
  const entries = Object.entries((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)({ metadata: metadata ?? null }, "metadata"));
  return Object.fromEntries(entries.filter(([, value]) => !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(value, {}) && value !== null));
}

var kept3 = [
  "creationTimestamp",
  "deletionGracePeriodSeconds",
  "deletionTimestamp",
  "generation",
  "managedFields",
  "name",
  "namespace",
  "resourceVersion",
  "uid"
];
function stripServerMetadata(object) {
  const own2 = kept3.filter((name) => name !== "name" && name !== "namespace");
  return { ...without(object, "status"), metadata: without((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(object, "metadata"), ...own2) };
}
function replaceObject(desired, live) {
  const there = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(live, "metadata");
  const metadata = { ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(desired, "metadata") };
  for (const name of kept3) {
    const value = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(there, name);
    if (value !== void 0) metadata[name] = value;
  }
  const status = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(live, "status");
  return { ...without(desired, "status"), metadata, ...status === void 0 ? {} : { status } };
}

var unowned =   new Set([
  "creationTimestamp",
  "generation",
  "managedFields",
  "name",
  "namespace",
  "resourceVersion",
  "selfLink",
  "uid"
]);
function emptySet() {
  return { isMember: false, below:   new Map() };
}
function readFieldSet(fields2) {
  const set3 = emptySet();
  const names = Object.keys(fields2);
  set3.isMember = names.length === 0 || Object.hasOwn(fields2, ".");
  for (const name of names) {
    const element = parseElement(name);
    const value = fields2[name];
    if (element !== null && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value)) {
      set3.below.set(formatElement(element), { element, set: readFieldSet(value) });
    }
  }
  return set3;
}
function fieldSetOf(object, type) {
  const set3 = emptySet();
  for (const [name, value] of Object.entries(object)) {
    if (name === "apiVersion" || name === "kind") continue;
    const below2 = claim2(value, childType(type, { field: name }));
    if (name === "metadata") {
      for (const known of unowned) below2.below.delete(`f:${known}`);
      if (below2.below.size === 0) continue;
    }
    set3.below.set(`f:${name}`, { element: { field: name }, set: below2 });
  }
  return set3;
}
function claim2(value, type) {
  const set3 = emptySet();
  const granularMap = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) && !(isAtomic2(type) || type?.kind === "scalar");
  if (granularMap) {
    for (const [name, item] of Object.entries(value)) {
      set3.below.set(`f:${name}`, {
        element: { field: name },
        set: claim2(item, childType(type, { field: name }))
      });
    }
  } else if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value) && type?.kind === "list") {
    for (const item of value) {
      const element = elementOf(item, type);
      if (element === null) continue;
      const below2 = claim2(item, type.items);
      below2.isMember = true;
      set3.below.set(formatElement(element), { element, set: below2 });
    }
  }
  if (set3.below.size === 0) set3.isMember = true;
  return set3;
}
function isAtomic2(type) {
  return (type?.kind === "struct" || type?.kind === "map") && type.atomic;
}
function union(a, b) {
  const set3 = { isMember: a.isMember || b.isMember, below: new Map(a.below) };
  for (const [text2, { element, set: more }] of b.below) {
    const known = set3.below.get(text2);
    set3.below.set(text2, { element, set: known === void 0 ? more : union(known.set, more) });
  }
  return set3;
}
function* abandoned(former, others, prefix = []) {
  for (const [text2, { element, set: set3 }] of former.below) {
    const path3 = [...prefix, element];
    const isNamed2 = "field" in element;
    const same2 = others.flatMap((other) => other.below.get(text2)?.set ?? []);
    const held = same2.some((other) => other.isMember || isNamed2);
    if (!held && (set3.isMember || isNamed2)) yield path3;
    else yield* abandoned(set3, same2, path3);
  }
}
function* unheldLeaves(set3, others, prefix = []) {
  for (const [text2, { element, set: child }] of set3.below) {
    const path3 = [...prefix, element];
    const same2 = others.flatMap((other) => other.below.get(text2)?.set ?? []);
    if (same2.some(({ below: below2 }) => below2.size === 0)) continue;
    if (child.below.size > 0) yield* unheldLeaves(child, same2, path3);
    else if (same2.length === 0) yield path3;
  }
}

function serverSideApply(desired, live, type, applier, entries) {
  const isOwn = ({ manager }) => manager.name === applier && manager.operation === "Apply" && manager.subresource === "";
  const former = entries.filter(isOwn).map(({ fields: fields2 }) => readFieldSet(fields2)).reduce(union, emptySet());
  const others = entries.filter((entry) => !isOwn(entry)).map(({ fields: fields2 }) => readFieldSet(fields2));
  const claimed = fieldSetOf(desired, type);
  const merged4 = merge(desired, live, type);
  const removed = [...abandoned(former, [claimed, ...others])];
  return removed.reduce((object, path3) => removePath2(object, path3, type), merged4);
}
function merge(desired, live, type) {
  const result = record(live);
  for (const [name, value] of Object.entries(desired)) {
    if (value === null) Reflect.deleteProperty(result, name);
    else result[name] = mergeValues2(value, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(live, name), childType(type, { field: name }));
  }
  return result;
}
function mergeValues2(desired, live, type) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(desired) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(live) && !isWhole(type)) return merge(desired, live, type);
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(desired) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(live) && type?.kind === "list" && type.listType !== "atomic") {
    return mergeItems2(desired, live, type);
  }
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Le)(desired);
}
function mergeItems2(desired, live, type) {
  const texts = live.map((item) => elementText(item, type));
  const positionInLive = (item) => texts.indexOf(elementText(item, type));
  const wanted = new Set(desired.map((item) => elementText(item, type)));
  const serverOnly = live.filter((_, i) => !wanted.has(texts[i] ?? null));
  const merged4 = desired.map((item) => {
    const at2 = positionInLive(item);
    return mergeValues2(item, at2 < 0 ? void 0 : live[at2], type.items);
  });
  return interleave(serverOnly, merged4, positionInLive);
}
function isWhole(type) {
  return type !== null && (type.kind === "struct" || type.kind === "map") && type.atomic;
}
function removePath2(at2, path3, type) {
  const [element, ...rest] = path3;
  if (element === void 0) return at2;
  if ("field" in element) {
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(at2) || !Object.hasOwn(at2, element.field)) return at2;
    const { [element.field]: old, ...others } = at2;
    if (rest.length === 0) return others;
    return { ...at2, [element.field]: removePath2(old ?? null, rest, childType(type, element)) };
  }
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(at2)) return at2;
  const matches4 = itemMatcher(element, type);
  if (rest.length === 0) return at2.filter((item) => !matches4(item));
  return at2.map((item) => matches4(item) ? removePath2(item, rest, childType(type, element)) : item);
}
function itemMatcher(element, type) {
  const text2 = formatElement(element);
  if (type?.kind === "list") return (item) => elementText(item, type) === text2;
  return (item) => "key" in element && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .vV)(item, element);
}

function setItem(object, path3, value, live) {
  const [list, element] = [path3.slice(0, -1), path3.at(-1)];
  if (element === void 0 || "field" in element || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(object, path3) !== void 0)
    return setPath(object, path3, value);
  const there = itemsAt(live, list);
  const positionInLive = (item) => there.findIndex((other) => isSame(other, item, element));
  return setPath(object, list, interleave([value], itemsAt(object, list), positionInLive));
}
function itemsAt(root, path3) {
  const items = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(root, path3);
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(items) ? items : [];
}
function isSame(one, other, element) {
  if (!("key" in element)) return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(one, other);
  return Object.keys(element.key).every((name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(one, name), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(other, name)));
}

function undeclaredField(object, type) {
  return type === null ? null : find(object, type, []);
}
function find(value, type, path3) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value)) {
    for (const [name, item] of Object.entries(value)) {
      const at2 = [...path3, { field: name }];
      const below2 = childType(type, { field: name });
      if (below2 === null && type.kind !== "struct") return null;
      const found = below2 === null ? (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(at2) : find(item, below2, at2);
      if (found !== null) return found;
    }
  } else if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value) && type.kind === "list") {
    for (const [index2, item] of value.entries()) {
      const found = find(item, type.items, [...path3, { index: index2 }]);
      if (found !== null) return found;
    }
  }
  return null;
}

function simulateSync(input) {
  const { live, type, method } = input;
  if (method.way === "skip") return { predicted: live, recreated: false, fails: null };
  const desired = manifestToWrite(input);
  const version = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(desired, "metadata", "resourceVersion");
  if (version !== "" && version !== (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(live, "metadata", "resourceVersion"))
    return refused2(`Git states resourceVersion ${version}, which is not the live one`);
  if (method.way === "server-side" || method.way === "flux") {
    const unknown = undeclaredField(desired, type);
    if (unknown !== null) return refused2(`${unknown} is not in the schema, which server-side apply refuses`);
    const keyless = emptyPortKey(desired);
    if (keyless !== null)
      return refused2(`${keyless} is empty, which makes it another port than the stored one`);
  }
  if (method.way === "replace" && method.recreates) return recreation(desired, live, type);
  const written = write(input, desired);
  const predicted = fillDefaults(written, live, desired, type);
  const { group, kind } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .iU)(live);
  const lost = method.way === "replace" ? missingAllocation(kind, desired, live) : null;
  const blocked = lost ?? immutableChange(group, kind, predicted, live, type);
  if (blocked === null) return { predicted, recreated: false, fails: null };
  const recreates = (method.way === "client-side" || method.way === "flux") && method.force;
  return recreates ? recreation(desired, live, type) : refused2(`${blocked} cannot be changed`);
}
function manifestToWrite({ desired, live, ignored }) {
  return withIgnored(withKnownKeys(without(desired, "status"), live), live, ignored);
}
function writtenBySync(input) {
  return write(input, manifestToWrite(input));
}
function handsOver({ live, method, applier }) {
  const entries = managedFieldsOf(live);
  if (method.way === "flux") return method.takesOver && takeOver(entries, applier) !== entries;
  if (method.way !== "server-side") return false;
  const migrated = migrateManagers(entries, method.migrates, applier);
  return migrateManagers(migrated, lastAppliedWriters(migrated), applier) !== entries;
}
function refused2(fails) {
  return { predicted: null, recreated: false, fails };
}
function recreation(desired, live, type) {
  const predicted = fillDefaults(replaceObject(desired, live), live, desired, type);
  return { predicted, recreated: true, fails: null };
}
function write(input, desired) {
  const { live, method } = input;
  switch (method.way) {
    case "client-side":
      return clientSide(input, desired);
    case "server-side": {
      const migrated = migrateManagers(managedFieldsOf(live), method.migrates, input.applier);
      const entries = migrateManagers(migrated, lastAppliedWriters(migrated), input.applier);
      return applied(input, desired, entries);
    }
    case "flux": {
      const entries = managedFieldsOf(live);
      const cleaned = method.takesOver ? removeLastApplied(live) : live;
      return applied(
        { ...input, live: cleaned },
        desired,
        method.takesOver ? takeOver(entries, input.applier) : entries
      );
    }
    case "replace":
      return replaceObject(desired, live);
    case "skip":
      return live;
  }
}
function clientSide(input, desired) {
  const { live, type } = input;
  const original2 = parse2((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(live, _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jo));
  const merged4 = threeWayMerge(original2, desired, live, mergesStrategically(type) ? type : null);
  return lastAppliedAfter(merged4, desired, live, input.applier);
}
function applied({ live, type, applier }, desired, entries) {
  return serverSideApply(desired, live, type, applier, entries);
}
function mergesStrategically(type) {
  return type?.kind === "struct" && isBuiltIn(type.definition);
}
function removeLastApplied(live) {
  const metadata = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(live, "metadata");
  const annotations = without((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(metadata, "annotations"), _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jo);
  return { ...live, metadata: { ...metadata, annotations } };
}
function withIgnored(desired, live, ignored) {
  return ignored.reduce((object, path3) => {
    const value = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(live, path3);
    const stated = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .VC)(object, path3);
    if (value === void 0) return removePath(object, stated);
    return setItem(object, stated, value, live);
  }, desired);
}
function parse2(text2) {
  if (text2 === "") return null;
  try {
    const value = JSON.parse(text2);
    return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) ? value : null;
  } catch {
    return null;
  }
}

function whenOf(application) {
  const { controller, annotations, sync, status } = application;
  if (controller === "folder") return "unknown";
  if (controller === "flux" && !sync.automated) return "never";
  if (annotations["argocd.argoproj.io/skip-reconcile"] === "true") return "never";
  if (!sync.automated) return "next-sync";
  const holds2 = status?.trouble?.holds;
  const correctsItself = sync.selfHeal || status?.releasesNext === true;
  if (holds2 === "everything" && correctsItself) return "once-resolved";
  if (correctsItself && holds2 !== "until-changed") return "next-reconcile";
  return controller === "flux" ? upgradeOf(application) : "next-commit";
}
function upgradeOf({
  upgradesOnRevision
}) {
  return upgradesOnRevision === true ? "next-commit" : "next-upgrade";
}

function syncInputOf(application, { manifest, live }, type, ignored) {
  return {
    desired: manifest.object,
    live,
    type,
    applier: applierOf(application, live),
    method: methodOf(application, manifest.key, manifest.object, live),
    ignored
  };
}
function createForecaster(application, pair, type, ignored = [], confirmed = null) {
  const { manifest, live } = pair;
  const input = syncInputOf(application, pair, type, ignored);
  const when = input.method.way === "skip" ? "never" : whenOf(application);
  let simulation = confirmed;
  return (change2) => {
    simulation ??= simulateSync(input);
    const forecast = forecastChange(change2, simulation, live, type, manifest.key, when);
    return confirmed === null ? forecast : { ...forecast, method: "dry-run" };
  };
}
function forecastChange(change2, simulation, live, type, { group, kind }, when) {
  const effect = effectOf(change2.path, simulation, live, type);
  return { effect, restartsPods: restarts(), when, method: "simulated" };
  function restarts() {
    const { predicted } = simulation;
    if (effect === "keeps" || effect === "fails") return false;
    if (effect === "recreates") return recreationRestartsPods(group, kind);
    if (predicted === null) return null;
    const replaced2 = restartsPods(group, kind, predicted, live, type);
    return replaced2 === true ? touchesTemplate(change2.path) : replaced2;
  }
}
function touchesTemplate(path3) {
  const template3 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .OA)("spec", "template");
  return (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w1)(path3, template3) || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w1)(template3, path3);
}
function effectOf(path3, { predicted, recreated, fails }, live, type) {
  if (fails !== null) return "fails";
  if (predicted === null) return "unknown";
  if (recreated) return "recreates";
  const [after, before] = [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(predicted, path3), (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(live, path3)];
  if (after === void 0) return before === void 0 ? "keeps" : "deletes";
  if (before === void 0) return "reverts";
  return same(type, path3, after, before) ? "keeps" : "reverts";
}
function same(root, path3, after, before) {
  return isBuiltInKind(root) ? sameMeaning(root, path3, after, before) : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(after, before);
}

function unreadSecret(application, key, when, known) {
  const unread = `${known.reason}: what differs, and who changed it, is not known.`;
  if (known.isUnstable)
    return statement(application, key, when, {
      category: "misconfiguration",
      confidence: "certain",
      because: [
        "Argo CD calls it OutOfSync, and the chart renders it differently each time (a random or time-dependent template): each sync gives it another value."
      ],
      rules: ["unread-secret"],
      effect: "reverts"
    });
  return statement(application, key, when, {
    category: "unknown",
    confidence: "guess",
    because: [
      known.hasGitMoved ? `Argo CD calls it OutOfSync, and Git has changed it since the last sync. ${unread}` : `Argo CD calls it OutOfSync, though Git has not changed it since the last sync. ${unread}`
    ],
    rules: ["unread-secret"],
    effect: known.hasGitMoved ? "unknown" : "reverts"
  });
}

function explanations(prepared, pairs2, drafts, types) {
  const { application, comparedBefore: comparedBefore2 } = prepared;
  const { status } = application;
  if (status?.sync !== "OutOfSync") return [];
  const explained = new Set(drafts.map(({ resource: resource2 }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(resource2)));
  const named3 = status.resources.filter((resource2) => resource2.status === "OutOfSync").map(({ key }) => key);
  const isNamed2 = (key) => named3.some((one) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .gY)(one, key));
  const when = whenOf(application);
  if (named3.length === 0 && drafts.length > 0) return [];
  return pairs2.flatMap((pair) => {
    if (pair.state === "not-checked") {
      if (!isSecretKey(pair.key) || !isNamed2(pair.key)) return [];
      return [
        unreadSecret(application, pair.key, when, { reason: pair.reason, ...inGit(prepared, pair.key) })
      ];
    }
    if (pair.state !== "matched") return [];
    const { key } = pair.manifest;
    if (explained.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(key)) || named3.length > 0 && !isNamed2(key)) return [];
    const complete2 = types.of((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .iU)(pair.live)) !== null;
    return [explainOutOfSync(application, key, when, { complete: complete2, comparedBefore: comparedBefore2 ?? null })];
  });
}
function inGit({ desired, synced: synced2 }, key) {
  const manifest = desired.find((one) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .gY)(one.key, key));
  const before = synced2.known ? synced2.byKey.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(key)) : void 0;
  return {
    isUnstable: (manifest?.unstable ?? []).length > 0,
    hasGitMoved: before === void 0 || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(before.object, manifest?.object)
  };
}

var precedence = [
  "person-tool",
  "unknown",
  "pipeline",
  "controller",
  "applier",
  "api-server"
];
function attribute(change2, live, type, actorOf) {
  if (change2.type === "removed") return { manager: null, owners: [], actor: "unknown" };
  const owners = ownersOf(managedFieldsOf(live), change2.path, type).map(({ manager: manager2 }) => manager2);
  const elsewhere = owners.length > 0 ? [] : writersInOtherVersions(live);
  if (elsewhere.length > 0) return { manager: null, owners, actor: "unknown", elsewhere };
  const ranked2 = [...owners].sort(
    (a, b) => rank(actorBehind(a, actorOf)) - rank(actorBehind(b, actorOf)) || newestFirst(a, b)
  );
  const manager = ranked2[0] ?? null;
  return { manager, owners, actor: manager === null ? "api-server" : actorBehind(manager, actorOf) };
}
function actorBehind({ name, operation, subresource }, actorOf) {
  const actor = actorOf(name, operation);
  if (actor !== "applier" || subresource !== "scale") return actor;
  return name.startsWith("kubectl") ? "person-tool" : "unknown";
}
function isTouchedByHand(live, actorOf) {
  return managedFieldsOf(live).some(({ manager }) => actorBehind(manager, actorOf) === "person-tool");
}
function managersOf2(live) {
  return managedFieldsOf(live).filter(({ manager }) => manager.subresource !== "status");
}
function writersInOtherVersions(live) {
  return managersOf2(live).filter(({ apiVersion }) => apiVersion !== "" && apiVersion !== live["apiVersion"]).map(({ manager }) => manager);
}
function rank(actor) {
  return precedence.indexOf(actor);
}
function newestFirst(a, b) {
  return (b.time ?? "9999").localeCompare(a.time ?? "9999");
}

function metadataKey(path3, ...parts) {
  const isPart2 = parts.some((part2) => part2 === (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .UK)(path3, 1));
  return path3.length === 3 && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .UK)(path3, 0) === "metadata" && isPart2 ? (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .UK)(path3, 2) : "";
}

var requests = /^reconcile\.fluxcd\.io\/(requested|force|reset)At$/;
function isReconcileRequest(path3) {
  return requests.test(metadataKey(path3, "annotations"));
}
var reconcileRequest = {
  id: "reconcile-request",
  category: "metadata-noise",
  why: "A stamp by which somebody asked Flux to reconcile at once (flux reconcile); it asks for nothing any more.",
  link: "https://fluxcd.io/flux/components/kustomize/kustomizations/#triggering-a-reconcile",
  routine: true,
  matches: ({ key, change: change2 }) => /(^|\.)fluxcd\./.test(key.group) && change2.type === "added" && isReconcileRequest(change2.path)
};

var stamps =   new Set(["kubectl.kubernetes.io/restartedAt", "aptakube.com/restartedAt"]);
function isRestartStamp(path3) {
  return stamps.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .UK)(path3, -1));
}
var restartedAt = {
  id: "restarted-at",
  category: "metadata-noise",
  why: "A stamp left by a rollout restart; it changes nothing but the time of the pods.",
  link: "https://github.com/fluxcd/flux2/issues/2526",
  matches: ({ change: change2 }) => change2.type === "added" && isRestartStamp(change2.path)
};

function handwriting(live, actorOf) {
  const writers = managersOf2(live).filter((entry) => !leftNothing(entry));
  const byHand = writers.filter(
    ({ manager: { name, operation } }) => actorOf(name, operation) === "person-tool"
  );
  const isHandMade = writers.length > 0 && byHand.length === writers.length && byHand.every(({ manager }) => manager.name !== "helm");
  const author = isHandMade ? byHand.toSorted(mostLast).at(-1) : byHand.at(-1);
  return { handEdits: byHand.map(({ manager }) => manager), isHandMade, author: author?.manager ?? null };
}
function mostLast(a, b) {
  return [...ownedPaths(a.fields)].length - [...ownedPaths(b.fields)].length;
}
function leftNothing({ fields: fields2 }) {
  const paths = [...ownedPaths(fields2)];
  const isStamp = (path3) => isRestartStamp(path3) || isReconcileRequest(path3);
  const isMissed = paths.some((path3) => {
    if ((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .UK)(path3, 0) === "status" || isStamp(path3)) return false;
    return !((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .UK)(path3, -1) === "annotations" && paths.some(isStamp));
  });
  return paths.length > 0 && !isMissed;
}

var trackingId = "argocd.argoproj.io/tracking-id";
var fluxKinds = [
  fluxKind("kustomize.toolkit.fluxcd.io", "Kustomization"),
  fluxKind("helm.toolkit.fluxcd.io", "HelmRelease")
];
function fluxKind(prefix, kind) {
  return { prefix, kind, nameKey: `${prefix}/name`, namespaceKey: `${prefix}/namespace` };
}
function trackingApplication(object) {
  const id = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(object, trackingId);
  const colon = id.indexOf(":");
  if (colon < 0) return null;
  const { group, kind, namespace, name } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TN)(object);
  return id.slice(colon + 1) === `${group}/${kind}:${namespace}/${name}` ? id.slice(0, colon) : null;
}
function helmReleaseOf(object) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(object, "metadata", "labels", "app.kubernetes.io/managed-by") !== "Helm") return null;
  const name = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(object, "meta.helm.sh/release-name");
  const namespace = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(object, "meta.helm.sh/release-namespace");
  return name === "" || namespace === "" ? null : { name, namespace };
}
function ownerMarks(live, desired) {
  const marks = [];
  const tracked = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(desired, trackingId) === "" ? trackingApplication(live) : null;
  if (tracked !== null) {
    const [, namespace = null, name = tracked] = /^([^_]+)_(.+)$/.exec(tracked) ?? [];
    marks.push({
      controller: "argo-cd",
      group: "argoproj.io",
      kind: "Application",
      namespace,
      name,
      key: trackingId
    });
  }
  const [labels, stated] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(live, "metadata", "labels"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(desired, "metadata", "labels")];
  for (const { prefix, kind, nameKey: key, namespaceKey } of fluxKinds) {
    const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(labels, key);
    if (name === "" || Object.hasOwn(stated, key)) continue;
    const namespace = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(labels, namespaceKey);
    marks.push({ controller: "flux", group: prefix, kind, namespace, name, key });
  }
  return marks;
}

var trackingIdKey = "argocd.argoproj.io/tracking-id";
var trackingKeys =   new Set([
  trackingIdKey,
  "argocd.argoproj.io/installation-id",
  "app.kubernetes.io/instance",
  "argocd.argoproj.io/instance",
  "kustomize.toolkit.fluxcd.io/name",
  "kustomize.toolkit.fluxcd.io/namespace",
  "kustomize.toolkit.fluxcd.io/checksum",
  "helm.toolkit.fluxcd.io/name",
  "helm.toolkit.fluxcd.io/namespace"
]);
function isTrackingKey(name) {
  return trackingKeys.has(name);
}
var tracking = {
  id: "tracking",
  category: "metadata-noise",
  why: "The GitOps controller marks what it applied.",
  link: "https://argo-cd.readthedocs.io/en/stable/user-guide/resource_tracking/",
  routine: true,
  addedByApplier: true,
  matches: ({ change: change2, attribution, application, live }) => isTrackingMark(change2, () => attribution.actor) || isOwnMark(change2, application, live)
};
function isOwnMark(change2, application, live) {
  if (change2.type !== "added" || application.controller !== "argo-cd") return false;
  if (metadataKey(change2.path, "annotations") !== trackingIdKey) return false;
  const name = trackingApplication(live);
  return name !== null && (application.trackedAs ?? [application.name]).includes(name);
}
function isTrackingMark(change2, actor) {
  return change2.type === "added" && trackingKeys.has(metadataKey(change2.path, "labels", "annotations")) && actor() !== "person-tool";
}

function areMarks(changes, live, type, actorOf) {
  const byHand = isTouchedByHand(live, actorOf);
  return changes.every(
    (change2) => isTrackingMark(change2, () => byHand ? attribute(change2, live, type, actorOf).actor : "unknown")
  );
}

function copiedFromLive({ controller, sync }, ignored, { found }, type) {
  if (!sync.respectIgnoreDifferences) return [];
  const lists2 = controller === "argo-cd" ? found.flatMap((removal2) => wholeLists(removal2, type)) : [];
  const others = ignored.filter(({ path: path3 }) => !lists2.some((list) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w1)(path3, list.path)));
  return [...lists2, ...others.map(({ path: path3 }) => ({ path: path3, of: null }))];
}
function wholeLists(of2, type) {
  return of2.live.flatMap((place2) => {
    const path3 = wholeList(place2, type);
    return path3 === null ? [] : [{ path: path3, of: of2 }];
  });
}
function wholeList(path3, type) {
  let at2 = type;
  for (const [depth, element] of path3.entries()) {
    const isMerged = "field" in element || at2?.kind === "list" && at2.patchStrategy === "merge";
    if (!isMerged) return path3.slice(0, depth);
    at2 = childType(at2, element);
  }
  return null;
}
function copiedRemark(copied, { path: path3 }) {
  const of2 = copied.find((one) => one.of !== null && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w1)(path3, one.path))?.of;
  if (of2 === void 0 || of2 === null) return [];
  return [
    `A sync takes this list as a whole from the cluster: ${whereStated(of2.rule)} has ${of2.selector}, and Argo CD does not merge such a list.`
  ];
}

function ignoredBy({ found, unread }, change2, desired, live) {
  const sides = [
    { root: desired, place: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .rg)(desired, change2.path), removed: (one) => one.desired },
    { root: live, place: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .rg)(live, change2.path), removed: (one) => one.live }
  ];
  const touching = found.filter((one) => sides.some(({ place: place2, removed }) => touches(removed(one), place2)));
  const alone = touching.find((one) => hides([one], sides));
  const hiding = alone !== void 0 ? [alone] : hides(touching, sides) ? touching : [];
  if (hiding.length === 0) return { by: null, rules: [], unread };
  return {
    by: [...new Set(hiding.map(({ selector }) => selector))].join(" with "),
    rules: [...new Set(hiding.map(({ rule }) => rule))],
    unread: []
  };
}
function touches(removed, place2) {
  return place2 !== null && removed.some((path3) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w1)(place2, path3) || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w1)(path3, place2));
}
function hides(removals, sides) {
  if (removals.length === 0) return false;
  const [desired, live] = sides.map(
    ({ root, place: place2, removed }) => remaining(root, place2, removals.flatMap(removed))
  );
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(desired, live);
}
function remaining(root, place2, removed) {
  if (place2 === null || removed.some((path3) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w1)(place2, path3))) return void 0;
  const below2 = removed.filter((path3) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w1)(path3, place2)).map((path3) => path3.slice(place2.length));
  return without2((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(root, place2), below2);
}
function without2(value, removed) {
  if (value === void 0 || removed.some((path3) => path3.length === 0)) return void 0;
  const below2 = (element) => removed.filter(([first]) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Xt)(element, first)).map((path3) => path3.slice(1));
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value)) {
    const items = value.flatMap((item, index2) => {
      const kept6 = without2(item, below2({ index: index2 }));
      return kept6 === void 0 ? [] : [kept6];
    });
    return items.length === 0 ? void 0 : items;
  }
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value)) return value;
  const entries = Object.entries(value).flatMap(([name, one]) => {
    const kept6 = without2(one, below2({ field: name }));
    return kept6 === void 0 ? [] : [[name, kept6]];
  });
  return entries.length === 0 ? void 0 : Object.fromEntries(entries);
}
function ignoreRemarks({ by, rules: rules2, unread }, { controller, sync }) {
  const where = [...new Set(rules2.map(whereStated))].join(" and ");
  if (by !== null) {
    const isWhole3 = rules2.every(({ statedIn }) => statedIn === "metadata");
    const says2 = isWhole3 ? where : `${where} has ${by}`;
    const who = controller === "flux" ? "Flux" : "Argo CD";
    if (sync.respectIgnoreDifferences) return [`${who} neither compares nor writes it: ${says2}.`];
    return [
      controller === "flux" ? `Flux does not correct it, but an upgrade still writes the chart\u2019s value: ${says2}.` : `Argo CD does not show it, but a sync still writes Git\u2019s value: ${says2}, without RespectIgnoreDifferences.`
    ];
  }
  if (unread.length === 0) return [];
  const lines = unread.slice(0, 3).map(({ selector, reason }) => `${selector} (${reason})`);
  return [`An ignore rule for this object could not be evaluated: ${lines.join(", ")}.`];
}

var template2 = ["spec.template.spec", "spec.jobTemplate.spec.template.spec", "spec"];
var implications = [
  {
    kinds: ["Service"],
    cause: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .OA)("spec", "type"),
    implied: [
      "spec.externalTrafficPolicy",
      "spec.allocateLoadBalancerNodePorts",
      "spec.healthCheckNodePort",
      "spec.clusterIP",
      "spec.clusterIPs",
      "spec.ipFamilies",
      "spec.ipFamilyPolicy",
      "spec.ports[*].nodePort"
    ]
  },
  {
    kinds: ["Deployment"],
    cause: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .OA)("spec", "strategy", "type"),
    implied: ["spec.strategy.rollingUpdate"]
  },
  {
    kinds: ["DaemonSet", "StatefulSet"],
    cause: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .OA)("spec", "updateStrategy", "type"),
    implied: ["spec.updateStrategy.rollingUpdate"]
  },
  ...template2.flatMap((spec) => [
    {
      kinds: [],
      cause: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .OA)(...spec.split("."), "hostNetwork"),
      implied: [`${spec}.containers[*].ports[*].hostPort`, `${spec}.initContainers[*].ports[*].hostPort`]
    },
    {
      kinds: [],
      cause: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .OA)(...spec.split("."), "serviceAccountName"),
      implied: [`${spec}.serviceAccount`]
    }
  ])
];
function withImplied2(drafts) {
  return drafts.map((draft2) => {
    const cause = causeOf(draft2, drafts);
    if (cause === null) return draft2;
    const because = `It comes along with the change of ${cause}.`;
    return { ...draft2, impliedBy: cause, because: [...draft2.because, because] };
  });
}
function causeOf({ change: change2, actor, resource: resource2 }, drafts) {
  if (change2 === null || change2.type === "modified") return null;
  if (change2.type === "added" && actor === "person-tool") return null;
  const found = implications.find(
    (one) => isOf(one, resource2) && one.implied.some((pattern) => covers4(pattern, change2.path)) && drafts.some((other) => isCause(other.change, one.cause))
  );
  return found === void 0 ? null : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(found.cause);
}
function isOf({ kinds: kinds3 }, { kind }) {
  return kinds3.length === 0 || kinds3.includes(kind);
}
function isCause(change2, cause) {
  return change2 !== null && change2.path.length === cause.length && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w1)(change2.path, cause);
}
function covers4(pattern, path3) {
  const parts = pattern.replaceAll("[*]", ".*").split(".");
  return parts.length <= path3.length && parts.every((part2, i) => isPart(part2, path3[i]));
}
function isPart(part2, element) {
  if (element === void 0) return false;
  return part2 === "*" ? !("field" in element) : "field" in element && element.field === part2;
}

function heldByOther(draft2, owners, type, own2) {
  const { appliers } = own2;
  const { change: change2, manager } = draft2;
  if (change2 === null || draft2.category === "misconfiguration") return draft2;
  const owner = owners.find((one) => {
    const { object, appliers: others } = one;
    if (object === null) return false;
    if (manager !== null && !others.includes(manager.name) && !appliers.includes(manager.name)) return false;
    const value = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(object, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .VC)(object, change2.path));
    if (change2.type !== "removed") return isSame3(value, change2.live);
    return value === void 0 && takesFieldsAway(one, own2, change2.path);
  });
  if (owner === void 0) return draft2;
  const decision = decideDirection("misconfiguration", change2, "certain", draft2.resource);
  return {
    ...draft2,
    category: "misconfiguration",
    rules: ["shared-object"],
    direction: decision.direction,
    confidence: decision.confidence,
    because: [`Live holds what application ${owner.name} says of it: both render this object.`]
  };
  function isSame3(value, live) {
    return change2 !== null && value !== void 0 && sameMeaning(type, change2.path, value, live);
  }
}
function takesFieldsAway({ appliers, syncedLast }, own2, path3) {
  if (!appliers.some((name) => own2.appliers.includes(name))) return false;
  if (syncedLast !== null) return syncedLast;
  const applied2 = baseFromLastApplied(own2.live, own2);
  if (applied2.source === "none" || applied2.object === null) return false;
  return (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(applied2.object, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .VC)(applied2.object, path3)) === void 0;
}

function hasGitMoved(side) {
  return side === "git" || side === "both" || side === "rolled-back";
}
function sideOf(change2, base, objectType, unowned2) {
  if (base.source === "none") return { side: "no-base" };
  const root = base.object ?? void 0;
  const order = orderOf(change2, typeAt(objectType, change2.path));
  if (order !== null) return sideOfOrder(change2, order, base);
  const baseValue = synced((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(root, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .VC)(root, change2.path)), change2, objectType);
  const desired = change2.type === "added" ? void 0 : change2.desired;
  const live = change2.type === "removed" ? void 0 : change2.live;
  const same2 = (a, b) => a === void 0 || b === void 0 ? a === b : sameMeaning(objectType, change2.path, a, b);
  const isUnmoved = change2.type === "modified" && unowned2 !== null && base.object !== null && baseValue === void 0 && isDefaulted(objectType, change2.path, change2.live, { desired: base.object, live: unowned2 }) === "default";
  const moved = isUnmoved ? "git" : compareSides(baseValue, desired, live, same2);
  const side = moved === "git" && wasSynced(base, change2, objectType, desired, same2) ? "rolled-back" : moved;
  return baseValue === void 0 ? { side } : { side, baseValue };
}
function sideOfOrder({ path: path3 }, { desired, live, type }, { object, rolledBack: rolledBack2 }) {
  const orderIn = (root) => {
    const items = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(root ?? void 0, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .VC)(root ?? void 0, path3));
    const index2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(items) ? indexByKey(items, type) : null;
    return index2 === null ? null : namesOf(index2);
  };
  const baseValue = orderIn(object);
  if (baseValue === null || baseValue.filter((name) => live.includes(name)).length < 2)
    return { side: "both" };
  if (isReordered(baseValue, live))
    return { side: isReordered(baseValue, desired) ? "both" : "live", baseValue };
  const before = rolledBack2?.object === void 0 ? null : orderIn(rolledBack2.object);
  const isUndone = rolledBack2 !== void 0 && (before === null || !isReordered(before, desired));
  return { side: isUndone ? "rolled-back" : "git", baseValue };
}
function wasSynced({ rolledBack: rolledBack2 }, change2, objectType, desired, same2) {
  if (rolledBack2 === void 0) return false;
  if (rolledBack2.object === void 0) return true;
  const root = rolledBack2.object ?? void 0;
  return same2(synced((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(root, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .VC)(root, change2.path)), change2, objectType), desired);
}
function synced(value, change2, objectType) {
  const isStill = change2.type !== "added" && change2.desired === null;
  const isAbsent2 = value === null && !isStill && typeAt(objectType, change2.path)?.nullable !== true;
  return isAbsent2 ? void 0 : value;
}
function compareSides(base, desired, live, same2) {
  if (same2(base, desired)) return desired === void 0 ? "live-only" : "live";
  return same2(base, live) ? "git" : "both";
}

function judgeReplicas(subject) {
  const { change: change2, autoscalers } = subject;
  if ((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(change2.path) !== "spec.replicas" || change2.type === "removed" || autoscalers === null)
    return null;
  const scaler = autoscalers[0];
  if (scaler !== void 0) return autoscaled(subject, scaler);
  const said2 = scaledToZero(subject) ?? lostOwner(subject);
  return said2 === null ? null : verdict(said2, said2.category === "unknown" ? ["autoscaler"] : []);
}
function autoscaled({ change: change2, attribution, side }, scaler) {
  const because = [`${scaler} sets the replica count.`];
  const byHand = attribution.actor === "person-tool";
  if (byHand)
    because.push(`${attribution.manager?.name ?? ""} wrote it last; the autoscaler will set it again.`);
  if (hasGitMoved(side)) because.push("Git has changed it since the last sync as well.");
  const routine = change2.type === "added" && !byHand && !hasGitMoved(side);
  return verdict({ category: "controller", confidence: "certain", because, routine }, ["autoscaler"]);
}
function scaledToZero({ change: change2, attribution, side }) {
  if (change2.type === "removed" || change2.live !== 0 || attribution.manager !== null) return null;
  if (hasGitMoved(side)) return null;
  return {
    category: "manual-change",
    confidence: "likely",
    actor: "unknown",
    because: [
      "Scaled to 0, which leaves no owner behind; no autoscaler targets it, so a person stopped it by hand."
    ]
  };
}
function lostOwner({ attribution: { manager, actor }, side }) {
  if (manager?.subresource !== "scale" || actor !== "controller") return null;
  if (side === "git" || side === "rolled-back") return null;
  return {
    category: "unknown",
    confidence: "guess",
    because: [`${manager.name} scaled it, but no autoscaler targets it any more.`]
  };
}
function verdict({ routine, ...said2 }, rules2) {
  return { ...said2, rules: rules2, equal: false, routine: routine === true };
}

var aggregatedRole = {
  id: "aggregated-role",
  category: "controller",
  why: "The rules of an aggregated role are put together by the cluster from other roles.",
  link: "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles",
  routine: true,
  matches: ({ key, change: change2, desired, attribution }) => key.kind === "ClusterRole" && desired["aggregationRule"] !== void 0 && change2.type === "added" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(change2.path) === "rules" && attribution.actor === "controller"
};

var requests2 =   new Set(["argocd.argoproj.io/refresh", "argocd.argoproj.io/hydrate"]);
var applicationBookkeeping = {
  id: "application-bookkeeping",
  category: "metadata-noise",
  why: "Argo CD keeps the sync under way, what it has notified and who asked for a refresh on the Application.",
  link: "https://github.com/argoproj/argo-cd/issues/17394",
  routine: true,
  matches: ({ key, change: change2 }) => {
    if (key.group !== "argoproj.io" || key.kind !== "Application" || change2.type !== "added") return false;
    if ((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .UK)(change2.path, 0) === "operation") return true;
    const name = metadataKey(change2.path, "annotations");
    return requests2.has(name) || name.startsWith("notified.notifications.argoproj.io");
  }
};

var resources = /^spec\.template\.spec\.(initContainers|containers)\[.*\]\.resources(\.|$)/;
var autopilotResources = {
  id: "autopilot-resources",
  category: "controller",
  why: "GKE Autopilot adjusts requests and limits on admission and records on the object that it did.",
  link: "https://cloud.google.com/kubernetes-engine/docs/concepts/autopilot-resource-requests",
  matches: ({ change: change2, live, attribution }) => change2.type !== "removed" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(live, "autopilot.gke.io/resource-adjustment") !== "" && (attribution.actor === "applier" || attribution.actor === "api-server") && resources.test((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(change2.path))
};

var bareSecretReferences = {
  id: "bare-secret-references",
  category: "serialization-noise",
  why: "Of the secrets that a ServiceAccount names, the API server keeps nothing but the names.",
  link: "https://kubernetes.io/docs/reference/kubernetes-api/authentication-resources/service-account-v1/",
  provesEquality: true,
  matches: ({ key, change: change2 }) => key.group === "" && key.kind === "ServiceAccount" && change2.type === "modified" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(change2.path).startsWith("secrets[") && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(change2.desired) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(change2.live) && Object.keys(change2.live).join() === "name" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(change2.desired, "name") === (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(change2.live, "name")
};

var changeCause = {
  id: "change-cause",
  category: "metadata-noise",
  why: "kubectl\u2019s record of why an object was changed, shown in its rollout history; it changes nothing that runs.",
  link: "https://kubernetes.io/docs/reference/labels-annotations-taints/#change-cause",
  matches: ({ change: change2 }) => change2.type === "added" && metadataKey(change2.path, "annotations") === "kubernetes.io/change-cause"
};

var reports =   new Set([
  "cloud.google.com/neg-status",
  "ingress.gcp.kubernetes.io/pre-shared-cert",
  "ingress.kubernetes.io/backends",
  "ingress.kubernetes.io/forwarding-rule",
  "ingress.kubernetes.io/https-forwarding-rule",
  "ingress.kubernetes.io/https-target-proxy",
  "ingress.kubernetes.io/ssl-cert",
  "ingress.kubernetes.io/static-ip",
  "ingress.kubernetes.io/target-proxy",
  "ingress.kubernetes.io/url-map"
]);
var cloudStatus = {
  id: "cloud-status",
  category: "controller",
  why: "The load-balancer controller reports in an annotation what it made for the object.",
  link: "https://cloud.google.com/kubernetes-engine/docs/how-to/standalone-neg",
  routine: true,
  matches: ({ change: change2, attribution }) => change2.type === "added" && reports.has(metadataKey(change2.path, "annotations")) && attribution.actor !== "person-tool"
};

var controllerLifecycle = {
  id: "controller-lifecycle",
  category: "controller",
  why: "Controllers guard deletion with finalizers and tie objects together with owner references.",
  link: "https://kubernetes.io/docs/concepts/overview/working-with-objects/finalizers/",
  routine: true,
  matches: ({ change: change2, attribution }) => change2.type === "added" && attribution.actor !== "person-tool" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .UK)(change2.path, 0) === "metadata" && ["finalizers", "ownerReferences"].includes((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .UK)(change2.path, 1))
};

var dropped =   new Set([
  "preserveUnknownFields",
  "nullable",
  "exclusiveMaximum",
  "exclusiveMinimum",
  "uniqueItems",
  "deprecated",
  "x-kubernetes-embedded-resource",
  "x-kubernetes-int-or-string"
]);
var crdDroppedFalse = {
  id: "crd-dropped-false",
  category: "serialization-noise",
  why: "The API server leaves a false out when it stores a CustomResourceDefinition.",
  link: "https://github.com/argoproj/argo-cd/issues/6401",
  provesEquality: true,
  matches: ({ key, change: change2 }) => key.kind === "CustomResourceDefinition" && change2.type === "removed" && change2.desired === false && dropped.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .UK)(change2.path, -1))
};

var counters =   new Set(["deployment.kubernetes.io/revision", "deprecated.daemonset.template.generation"]);
var deploymentRevision = {
  id: "deployment-revision",
  category: "controller",
  why: "The workload controller counts rollouts in an annotation.",
  link: "https://kubernetes.io/docs/reference/labels-annotations-taints/",
  routine: true,
  matches: ({ change: change2, attribution }) => change2.type === "added" && attribution.actor !== "person-tool" && counters.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .UK)(change2.path, -1))
};

var original = "downscaler/original-replicas";
function isDownscaled({ change: change2, live }) {
  const record2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(live, original);
  if (record2 === "" || change2.type === "removed") return false;
  switch ((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(change2.path)) {
    case "spec.replicas":
    case "spec.minReplicas":
      return change2.type === "modified" && change2.desired === Number(record2) && typeof change2.live === "number" && change2.live < change2.desired;
    case "spec.suspend":
      return change2.live === true;
    default:
      return false;
  }
}
var downscaler = {
  id: "downscaler",
  category: "controller",
  why: "kube-downscaler stops workloads outside of working hours, and keeps the count that they had in an annotation.",
  link: "https://github.com/caas-team/py-kube-downscaler",
  matches: (subject) => !["person-tool", "applier"].includes(subject.attribution.actor) && (subject.change.type === "added" && metadataKey(subject.change.path, "annotations") === original || isDownscaled(subject))
};

var uidLabels = ["batch.kubernetes.io/controller-uid", "controller-uid"];
function isFilledSelector({ key, change: change2, live }) {
  if (key.group !== "batch" || key.kind !== "Job" || change2.type !== "modified") return false;
  if ((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(change2.path) !== "spec.selector" || !isEmpty(change2.desired)) return false;
  const uid = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(live, "metadata", "uid");
  const made2 = (label) => ({ matchLabels: { [label]: uid } });
  return uid !== "" && uidLabels.some((label) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(change2.live, made2(label)));
}
var emptyJobSelector = {
  id: "empty-job-selector",
  category: "serialization-noise",
  why: "Git states an empty selector, which the API server fills in with the Job\u2019s own uid.",
  link: "https://kubernetes.io/docs/concepts/workloads/controllers/job/#specifying-your-own-pod-selector",
  provesEquality: true,
  matches: isFilledSelector
};

var emptyMeansDefault = {
  id: "empty-means-default",
  category: "serialization-noise",
  why: "Git states an empty text, an empty list or zero, which the API server fills in as if the field were not there.",
  link: "https://kubernetes.io/docs/concepts/services-networking/service/#type-clusterip",
  matches: ({ change: change2, type, objectType, desired, live, attribution }) => change2.type === "modified" && isBuiltInKind(objectType) && isZero(type, change2.desired) && !["person-tool", "controller"].includes(attribution.actor) && isDefaulted(objectType, change2.path, change2.live, { desired, live }) !== null
};

var emptyPortProtocol = {
  id: "empty-port-protocol",
  category: "misconfiguration",
  why: "Git states an empty protocol: server-side apply takes that for another port than the stored one, and the API server refuses to have both.",
  link: "https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy",
  matches: ({ application, key, change: change2 }) => application.sync.serverSideApply && key.group === "" && key.kind === "Service" && change2.type === "modified" && change2.desired === "" && /^spec\.ports\[.*\]\.protocol$/.test((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(change2.path))
};

var explicitDefault = {
  id: "explicit-default",
  category: "serialization-noise",
  why: "Git spells out the value that the API server understands by leaving the field out.",
  link: "https://github.com/argoproj/argo-cd/issues/11074",
  provesEquality: true,
  matches: ({ change: change2, type }) => change2.type === "removed" && isExplicitDefault(type, change2.desired)
};

var releaseName = "meta.helm.sh/release-name";
var releaseNamespace = "meta.helm.sh/release-namespace";
function isHelms(name, value) {
  if (name === "app.kubernetes.io/managed-by") return value === "Helm";
  return name === releaseName || name === releaseNamespace;
}
var helmOwnership = {
  id: "helm-ownership",
  category: "metadata-noise",
  why: "Helm marks what belongs to a release when it installs it; no template states it.",
  link: "https://helm.sh/docs/topics/advanced/",
  routine: true,
  addedByApplier: true,
  matches: (subject) => subject.change.type === "added" && isHelms(metadataKey(subject.change.path, "labels", "annotations"), subject.change.live) && (subject.attribution.actor === "applier" || subject.attribution.manager?.name === "helm-controller" || isOfOwnRelease(subject))
};
function isOfOwnRelease({ application: { controller, sources: sources2 }, live }) {
  const [source] = sources2;
  if (controller !== "flux" || source === void 0) return false;
  const own2 = (key) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(source.raw, "helm", key);
  const name = own2("releaseName");
  return name !== "" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(live, releaseName) === name && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(live, releaseNamespace) === own2("namespace");
}

var records =   new Set(["lastTriggeredImageID", "lastTriggeredImage", "lastTriggerTime"]);
var imageTrigger = {
  id: "image-trigger",
  category: "controller",
  why: "OpenShift notes in a trigger which image it acted on last.",
  link: "https://docs.openshift.com/container-platform/latest/openshift_images/triggering-updates-on-imagestream-changes.html",
  routine: true,
  matches: ({ key, change: change2, attribution }) => (key.group === "build.openshift.io" || key.group === "apps.openshift.io") && change2.type === "added" && records.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .UK)(change2.path, -1)) && attribution.actor !== "person-tool"
};

var kinds =   new Set([
  "MutatingWebhookConfiguration",
  "ValidatingWebhookConfiguration",
  "APIService",
  "CustomResourceDefinition"
]);
var injectedCaBundle = {
  id: "injected-ca-bundle",
  category: "controller",
  why: "A certificate controller puts the CA in, so that the API server can trust the service behind it.",
  link: "https://cert-manager.io/docs/concepts/ca-injector/",
  matches: ({ key, change: change2, attribution }) => kinds.has(key.kind) && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .UK)(change2.path, -1) === "caBundle" && change2.type !== "removed" && attribution.actor === "controller"
};

var origin = /^(config\.kubernetes\.io\/(origin|local-config)|alpha\.config\.kubernetes\.io\/transformations|internal\.config\.kubernetes\.io\/)/;
var kustomizeOrigin = {
  id: "kustomize-origin",
  category: "metadata-noise",
  why: "Kustomize notes from which file it built the object; it says nothing about the object itself.",
  link: "https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/buildmetadata/",
  matches: ({ change: change2, attribution }) => origin.test(metadataKey(change2.path, "annotations")) && attribution.actor !== "person-tool"
};

var path = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .OA)("metadata", "annotations", _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jo);
function consequences({ application, attribution, live }) {
  const name = attribution.manager?.name ?? "its writer";
  const remarks = [`${name} now owns every field of that apply too: one that Git removes later may stay.`];
  if (application.controller !== "argo-cd") return remarks;
  if (!application.sync.serverSideApply) {
    remarks.push("The record that a client-side sync compares with is no longer the controller\u2019s own.");
  }
  if ((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(live, "argocd.argoproj.io/tracking-id") === "") {
    remarks.push("The tracking annotation of Argo CD is not there (any more).");
  }
  return remarks;
}
var lastApplied = {
  id: "last-applied",
  category: "metadata-noise",
  why: "Bookkeeping of kubectl apply; somebody applied the manifest by hand.",
  link: "https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/",
  remarks: consequences,
  matches: ({ change: change2, attribution }) => change2.type === "added" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w1)(change2.path, path) && attribution.manager !== null && attribution.actor !== "applier"
};

var leaderElection = {
  id: "leader-election",
  category: "controller",
  why: "Replicas of a controller agree in this annotation on which of them leads.",
  link: "https://pkg.go.dev/k8s.io/client-go/tools/leaderelection/resourcelock",
  routine: true,
  matches: ({ change: change2, attribution }) => change2.type === "added" && metadataKey(change2.path, "annotations") === "control-plane.alpha.kubernetes.io/leader" && typeof change2.live === "string" && change2.live.includes('"holderIdentity"') && attribution.actor !== "person-tool"
};

var namespaceOption = {
  id: "namespace-option",
  category: "metadata-noise",
  why: "Argo CD puts its own option on a namespace whose labels and annotations the Application states.",
  link: "https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#namespace-metadata",
  routine: true,
  addedByApplier: true,
  matches: ({ application: { controller, sync, destination }, key, change: change2 }) => controller === "argo-cd" && sync.namespaceMetadata !== void 0 && key.group === "" && key.kind === "Namespace" && key.name === destination.namespace && change2.type !== "added" && metadataKey(change2.path, "annotations") === "argocd.argoproj.io/sync-options" && change2.desired === "ServerSideApply=true"
};

var objectMeta = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";
function matches3({ change: change2, type, objectType, attribution }) {
  switch (change2.type) {
    case "removed":
      return isDropped(change2.desired, type, isBuiltInKind(objectType)) || isMetadata(change2.path, objectType) && isEmpty(change2.desired);
    case "added":
      return isEmpty(change2.live) && (attribution.actor === "api-server" || attribution.actor === "applier");
    case "modified":
      return isEmpty(change2.desired) && isEmpty(change2.live) || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Le)(change2.desired), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Le)(change2.live));
  }
}
function isMetadata(path3, objectType) {
  if (path3.length === 2 && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .UK)(path3, 0) === "metadata") return true;
  const parent = typeAt(objectType, path3.slice(0, -1));
  return parent?.kind === "struct" && parent.definition === objectMeta;
}
var nullOrEmpty = {
  id: "null-or-empty",
  category: "serialization-noise",
  why: "Git states null or an empty value where the API server keeps nothing.",
  link: "https://github.com/argoproj/argo-cd/issues/12033",
  provesEquality: true,
  matches: matches3
};

var path2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .OA)("metadata", "annotations", _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jo);
var ownLastApplied = {
  id: "own-last-applied",
  category: "metadata-noise",
  why: "The controller\u2019s own record of what it applied.",
  link: "https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/",
  routine: true,
  matches: ({ change: change2, attribution }) => change2.type === "added" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w1)(change2.path, path2) &&  
  (attribution.actor === "applier" || attribution.manager === null)
};

var platform = /^(openshift\.io\/sa\.scc\.|security\.openshift\.io\/|([a-z-]+\.)*cattle\.io\/|([a-z-]+\.)*rancher\.io\/)/;
var platformManagers =   new Set(["rancher"]);
function finalizer(path3) {
  const element = path3[2];
  const isFinalizer = path3.length === 3 && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(path3.slice(0, 2)) === "metadata.finalizers";
  return isFinalizer && element !== void 0 && "value" in element ? String(element.value) : "";
}
var platformNamespace = {
  id: "platform-namespace",
  category: "controller",
  why: "OpenShift and Rancher keep their own records on every namespace.",
  link: "https://docs.openshift.com/container-platform/latest/authentication/managing-security-context-constraints.html",
  routine: true,
  matches: ({ key, change: change2, attribution }) => key.group === "" && key.kind === "Namespace" && change2.type === "added" && platform.test(metadataKey(change2.path, "labels", "annotations") || finalizer(change2.path)) && (attribution.actor !== "person-tool" || platformManagers.has(attribution.manager?.name ?? ""))
};

var limitRanger = "kubernetes.io/limit-ranger";
function limitsSet(live) {
  const set3 =   new Set();
  for (const part2 of (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(live, limitRanger).replace(/^[^:]*: /, "").split("; ")) {
    const [, resources2, list, isInit, name] = /^(.+) (request|limit) for (init )?container (.+)$/.exec(part2) ?? [];
    if (resources2 === void 0) continue;
    const container2 = `spec.${isInit === void 0 ? "containers" : "initContainers"}[name="${name ?? ""}"]`;
    for (const resource2 of resources2.split(", ")) set3.add(`${container2}.resources.${list ?? ""}s.${resource2}`);
  }
  return set3;
}
function isLimit(path3, value, set3) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value))
    return Object.entries(value).every(([name, below2]) => isLimit(`${path3}.${name}`, below2, set3));
  return set3.has(path3);
}
function isAdmitted({ change: change2, desired, live }) {
  if (change2.type === "removed") return false;
  const path3 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(change2.path);
  if (path3 === "spec.tolerations")
    return areMoreTolerations(change2.live, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(desired, "spec", "tolerations"));
  if (change2.type !== "added") return false;
  if (path3 === `metadata.annotations["${limitRanger}"]`) return true;
  if (path3.startsWith("spec.imagePullSecrets"))
    return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(desired, "spec", "imagePullSecrets").length === 0;
  if (/^spec\.(overhead|nodeSelector)\b/.test(path3)) return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(live, "spec", "runtimeClassName") !== "";
  return path3.includes(".resources") && isLimit(path3, change2.live, limitsSet(live));
}
function areMoreTolerations(live, git) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(live) && git.every((one) => live.some((other) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(one, other)));
}
var podAdmission = {
  id: "pod-admission",
  category: "controller",
  why: "The API server completes a Pod on admission: limits of a LimitRange, pull secrets of its account, what its RuntimeClass asks for.",
  link: "https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/",
  matches: (subject) => {
    const { key, change: change2, attribution } = subject;
    if (key.group !== "" || key.kind !== "Pod") return false;
    const isServers = attribution.actor === "api-server";
    return (isServers || change2.type === "modified" && attribution.actor === "applier") && isAdmitted(subject);
  }
};

var prometheusValidated = {
  id: "prometheus-validated",
  category: "controller",
  why: "The admission webhook of the Prometheus operator marks the rules that it has checked.",
  link: "https://github.com/fluxcd/helm-controller/issues/643",
  routine: true,
  matches: ({ key, change: change2, attribution }) => key.group === "monitoring.coreos.com" && change2.type === "added" && metadataKey(change2.path, "annotations") === "prometheus-operator-validated" && attribution.actor !== "person-tool"
};

var quantityNotation = {
  id: "quantity-notation",
  category: "serialization-noise",
  why: "The API server writes quantities in its own form: 1000m becomes 1, 1024Mi becomes 1Gi.",
  link: "https://argo-cd.readthedocs.io/en/stable/faq/",
  provesEquality: true,
  matches: ({ change: change2, type }) => change2.type === "modified" && type?.kind === "scalar" && type.format === "quantity" && equalScalar(type, change2.desired, change2.live)
};

var refusedJobSelector = {
  id: "refused-job-selector",
  category: "misconfiguration",
  why: "Git states an empty selector: a server-side apply or a replacement sends it in place of the one that the API server made, which may not change. Every sync fails; leave the line out.",
  link: "https://kubernetes.io/docs/concepts/workloads/controllers/job/#specifying-your-own-pod-selector",
  matches: (subject) => {
    const { sync } = subject.application;
    const isApplied = subject.attribution.owners.some(({ operation }) => operation === "Apply");
    return (sync.serverSideApply || sync.replace || isApplied) && isFilledSelector(subject);
  }
};

var stamp = /^spec\.template\.(metadata\.annotations\["reloader\.stakater\.com\/last-reloaded-from"\]|spec\.containers\[.*\]\.env\[name="STAKATER_[A-Z0-9_]+"\])/;
var reloaderStamp = {
  id: "reloader-stamp",
  category: "controller",
  why: "Reloader rolls pods out when a ConfigMap or Secret changes; its stamp changes nothing else.",
  link: "https://github.com/stakater/Reloader",
  matches: ({ change: change2, attribution }) => change2.type !== "removed" && attribution.actor === "controller" && stamp.test((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(change2.path))
};

var rendersDifferently = {
  id: "renders-differently",
  category: "misconfiguration",
  why: "The chart renders this field differently each time (a random or time-dependent template), so Git and the cluster never agree.",
  link: "https://github.com/argoproj/argo-cd/issues/1031",
  matches({ change: change2, desired, unstable = [] }) {
    const path3 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .rg)(desired, change2.path);
    return path3 !== null && unstable.some((one) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w1)(one, path3) || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w1)(path3, one));
  }
};

var resourceVersion = {
  id: "resource-version",
  category: "misconfiguration",
  why: "Git states the resourceVersion of a live object: the API server refuses every apply once that has changed.",
  link: "https://kubernetes.io/docs/reference/using-api/api-concepts/#resource-versions",
  matches: ({ change: change2 }) => change2.type !== "added" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(change2.path) === "metadata.resourceVersion"
};

var hash = "rollouts-pod-template-hash";
function addsOnlyTheHash({ change: change2 }) {
  const path3 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(change2.path);
  if (change2.type === "added") return path3 === `spec.selector.${hash}`;
  if (path3 !== "spec.selector" || change2.type !== "modified" || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(change2.live)) return false;
  const { [hash]: added, ...others } = change2.live;
  return added !== void 0 && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(others, change2.desired);
}
var rolloutsSelector = {
  id: "rollouts-selector",
  category: "controller",
  why: "Argo Rollouts points a Service at the pods of one revision through its selector.",
  link: "https://argo-rollouts.readthedocs.io/en/stable/features/canary/",
  matches: (subject) => subject.key.group === "" && subject.key.kind === "Service" && subject.attribution.actor === "controller" && addsOnlyTheHash(subject)
};

var routeHost = {
  id: "route-host",
  category: "controller",
  why: "OpenShift generates the host of a Route that names none, and records that it did.",
  link: "https://docs.openshift.com/container-platform/latest/networking/routes/route-configuration.html",
  routine: true,
  matches: ({ key, change: change2, live, attribution }) => key.group === "route.openshift.io" && change2.type === "added" && attribution.actor !== "person-tool" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w7)(live, "openshift.io/host.generated") === "true" && ((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(change2.path) === "spec.host" || metadataKey(change2.path, "annotations") === "openshift.io/host.generated")
};

var scalarNotation = {
  id: "scalar-notation",
  category: "serialization-noise",
  why: "The same duration, time, number or base64 in another notation: 8760h is stored as 8760h0m0s, 1.0 as 1.",
  link: "https://github.com/argoproj/argo-cd/issues/16400",
  provesEquality: true,
  matches: ({ change: change2, type }) => change2.type === "modified" && type?.kind === "scalar" && type.format !== "quantity" && equalScalar(type, change2.desired, change2.live)
};

var kept4 =   new Set(["labels", "annotations", "finalizers", "ownerReferences", "resourceVersion"]);
var serverMetadata2 = {
  id: "server-metadata",
  category: "metadata-noise",
  why: "Git holds metadata that the API server assigns itself, copied from a live object.",
  link: "https://github.com/argoproj/argo-cd/issues/3008",
  provesEquality: true,
  matches: ({ change: change2 }) => {
    const name = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .UK)(change2.path, 1);
    return (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .UK)(change2.path, 0) === "metadata" && name !== "" && !kept4.has(name);
  }
};

function isGenerated(item, account) {
  const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(item, "name");
  return ["token", "dockercfg"].some((purpose) => {
    const prefix = `${account}-${purpose}-`;
    return name.startsWith(prefix) && /^[a-z0-9]{5,6}$/.test(name.slice(prefix.length));
  });
}
function addsOnlyGenerated({ key, change: change2 }) {
  if (change2.type === "removed") return false;
  const generated = (item) => isGenerated(item, key.name);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(change2.live)) return change2.type === "added" && generated(change2.live);
  const own2 = change2.live.filter((item) => !generated(item));
  if (own2.length === change2.live.length) return false;
  return change2.type === "added" ? own2.length === 0 : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(own2, change2.desired);
}
var serviceAccountTokens = {
  id: "service-account-tokens",
  category: "controller",
  why: "The cluster adds the token and pull secrets that it generates for a ServiceAccount.",
  link: "https://kubernetes.io/docs/concepts/security/service-accounts/",
  routine: true,
  matches: (subject) => subject.key.group === "" && subject.key.kind === "ServiceAccount" && /^(secrets|imagePullSecrets)(\[|$)/.test((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(subject.change.path)) && subject.attribution.actor !== "person-tool" && addsOnlyGenerated(subject)
};

var statusInGit = {
  id: "status-in-git",
  category: "metadata-noise",
  why: "Git holds a status; only controllers write it.",
  link: "https://argo-cd.readthedocs.io/en/stable/user-guide/diffing/",
  provesEquality: true,
  matches: ({ change: change2 }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .UK)(change2.path, 0) === "status"
};

var routes =   new Set([
  "networking.istio.io/VirtualService",
  "gateway.networking.k8s.io/HTTPRoute",
  "gateway.networking.k8s.io/GRPCRoute",
  "split.smi-spec.io/TrafficSplit",
  "traefik.io/TraefikService"
]);
var weights = /^spec\.(http|tcp|tls|rules|backends|weighted)(\[|\.|$)/;
var shifters = /^(rollouts?-|argo-rollouts|flagger)/;
var trafficWeights = {
  id: "traffic-weights",
  category: "controller",
  why: "A progressive delivery shifts traffic between two versions while it is under way.",
  link: "https://github.com/argoproj-labs/rollouts-plugin-trafficrouter-gatewayapi/issues/208",
  matches: ({ key, change: change2, attribution }) => routes.has(`${key.group}/${key.kind}`) && change2.type === "modified" && attribution.actor === "controller" && shifters.test(attribution.manager?.name ?? "") && weights.test((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(change2.path))
};

var unknownField = {
  id: "unknown-field",
  category: "misconfiguration",
  why: "The kind has no such field: the API server drops it, so Git and cluster never meet.",
  link: "https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation",
  matches: ({ change: change2, objectType }) => change2.type === "removed" && objectType !== null && typeAt(objectType, change2.path) === null
};

var rules = [
  rendersDifferently,
  emptyPortProtocol,
  refusedJobSelector,
  aggregatedRole,
  applicationBookkeeping,
  autopilotResources,
  bareSecretReferences,
  changeCause,
  cloudStatus,
  controllerLifecycle,
  crdDroppedFalse,
  deploymentRevision,
  downscaler,
  emptyJobSelector,
  emptyMeansDefault,
  explicitDefault,
  helmOwnership,
  imageTrigger,
  injectedCaBundle,
  kustomizeOrigin,
  lastApplied,
  leaderElection,
  namespaceOption,
  nullOrEmpty,
  ownLastApplied,
  platformNamespace,
  podAdmission,
  prometheusValidated,
  quantityNotation,
  reconcileRequest,
  reloaderStamp,
  resourceVersion,
  restartedAt,
  rolloutsSelector,
  routeHost,
  scalarNotation,
  serverMetadata2,
  serviceAccountTokens,
  statusInGit,
  tracking,
  trafficWeights,
  unknownField
];

var notFromGit = "it came from somewhere else, such as a sync of local files";
function movedByApplier(subject) {
  const edited2 = appliedByHand(subject);
  if (edited2 !== null) return edited2;
  const name = subject.attribution.manager?.name ?? "";
  return wasSent(subject) ? `${name} itself sent the live value, which is neither Git\u2019s nor the last full sync\u2019s: ${notFromGit}.` : "The live value moved away from the last sync, yet no one but the applier owns it: admission may have rewritten it.";
}
function addedByApplier(subject) {
  const { attribution, change: change2 } = subject;
  if (attribution.manager?.operation === "Update" && wasSent(subject)) {
    return {
      category: "unknown",
      confidence: "guess",
      because: appliedByHand(subject) ?? `${attribution.manager.name} itself sent it, but neither Git nor the last full sync has it: ${notFromGit}.`
    };
  }
  if (attribution.manager?.operation === "Update") {
    return {
      category: "serialization-noise",
      confidence: "likely",
      because: "The API server filled it in when the applier wrote the object.",
      routine: true
    };
  }
  return (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .UK)(change2.path, 0) === "metadata" && !isAppliedLikeByHand(subject.application) ? {
    category: "metadata-noise",
    confidence: "likely",
    because: "The applier puts it on what it applies.",
    routine: true
  } : {
    category: "unknown",
    confidence: "guess",
    because: appliedByHand(subject) ?? "The applier owns it, but neither Git nor the last sync has it."
  };
}
function appliedByHand({ attribution, base }) {
  const { manager } = attribution;
  if (base.source !== "commit" || manager === null) return null;
  return `${manager.name} wrote it, and no commit that was looked through has it: an edited manifest was applied, by a person or a pipeline.`;
}
function wasSent({ application, change: change2, live, objectType }) {
  if (change2.type === "removed") return false;
  const record2 = baseFromLastApplied(live, application);
  if (record2.source === "none" || record2.object === null) return false;
  const tracked = trackingApplication(record2.object);
  if (tracked !== null && !(application.trackedAs ?? [application.name]).includes(tracked)) return false;
  const sent = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(record2.object, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .VC)(record2.object, change2.path));
  return sent !== void 0 && sameMeaning(objectType, change2.path, sent, change2.live);
}

function readTable(subject) {
  switch (subject.side) {
    case "git":
      return {
        category: "git-ahead",
        confidence: confidenceOf(subject),
        because: subject.base.source === "attempt" ? "Live is what the last full sync left or a later attempt, which failed midway, has applied; Git has moved on since." : "Live still holds what was last synced; Git has moved on since."
      };
    case "live":
      return subject.change.type === "removed" ? removedLive(subject) : movedLive(subject);
    case "both":
      return movedBoth(subject);
    case "live-only":
      return addedLive(subject);
    case "rolled-back":
      return rolledBack(subject);
    case "no-base":
      return withoutBase(subject);
  }
}
function rolledBack({ base }) {
  const from = base.source === "none" ? void 0 : base.rolledBack?.from;
  return {
    category: "manual-change",
    confidence: "likely",
    because: rolledBackFrom(from ?? ""),
    rules: [_chunk_2IYGE7QN_js__WEBPACK_IMPORTED_MODULE_4__  .IG],
    actor: "person-tool"
  };
}
function confidenceOf({ base }) {
  return base.source === "history" ? "certain" : "likely";
}
function removedLive(subject) {
  return {
    category: "manual-change",
    confidence: confidenceOf(subject),
    because: "Git and the last sync have it, live does not; the API server keeps no owner of what is gone."
  };
}
function movedLive(subject) {
  const { actor, manager } = subject.attribution;
  const name = manager?.name ?? "";
  switch (actor) {
    case "person-tool":
      return {
        category: "manual-change",
        confidence: confidenceOf(subject),
        because: `Git has not changed since the last sync; ${name} wrote the live value.`
      };
    case "controller":
    case "pipeline":
      return {
        category: "controller",
        confidence: confidenceOf(subject),
        because: `${name} owns the live value; Git has not changed since the last sync.`
      };
    case "applier":
    case "api-server":
      return {
        category: "unknown",
        confidence: "guess",
        because: movedByApplier(subject)
      };
    case "unknown":
      return {
        category: "unknown",
        confidence: "guess",
        because: movedItems(subject) ?? writtenElsewhere(subject) ?? `${name} wrote the live value; whether a person or a controller uses that name is not known.`
      };
  }
}
function movedBoth(subject) {
  const { actor, manager } = subject.attribution;
  const name = manager?.name ?? "";
  const moved = movedItems(subject);
  if (moved !== null) return { category: "unknown", confidence: "guess", because: moved };
  if (actor === "controller" || actor === "pipeline") {
    return {
      category: "controller",
      confidence: "likely",
      because: `${name} owns the live value; Git has changed since the last sync as well.`
    };
  }
  if (actor === "applier") {
    return {
      category: "git-ahead",
      confidence: "guess",
      because: `${name} itself wrote the live value after the last full sync, and Git has moved on.`
    };
  }
  return {
    category: "conflict",
    confidence: confidenceOf(subject),
    because: "Changed in live and in Git since the last sync."
  };
}
function addedLive(subject) {
  const { actor, manager } = subject.attribution;
  const name = manager?.name ?? "";
  switch (actor) {
    case "person-tool":
      return {
        category: "manual-change",
        confidence: confidenceOf(subject),
        because: `Neither Git nor the last sync has it; ${name} added it.`
      };
    case "controller":
    case "pipeline":
      return {
        category: "controller",
        confidence: confidenceOf(subject),
        because: `Neither Git nor the last sync has it; ${name} added it.`
      };
    case "applier":
      return addedByApplier(subject);
    case "api-server":
    case "unknown":
      return {
        category: "unknown",
        confidence: "guess",
        because: writtenElsewhere(subject) ?? unknownAddition(name)
      };
  }
}
function movedItems({ change: change2, type, attribution, side }) {
  if (attribution.manager !== null || orderOf(change2, type) === null) return null;
  const orders = side === "live" ? "Git and the last sync have the items in one order, live has them in another" : change2.base !== void 0 ? "Git, live and the last sync each have the items in another order" : "Git and live have the items in different orders, and the last sync tells of none";
  return `${orders}; the API server keeps no owner of an order.`;
}
function writtenElsewhere({ attribution: { elsewhere = [] } }) {
  if (elsewhere.length === 0) return null;
  const names = [...new Set(elsewhere.map(({ name }) => name))].join(", ");
  return `Nobody owns it under this name; ${names} wrote the object in another apiVersion, where it may have another.`;
}
function unknownAddition(name) {
  return name === "" ? "Neither Git nor the last sync has it and nobody owns it: admission may have added it." : `Neither Git nor the last sync has it; whether a person or a controller uses the name ${name} is not known.`;
}
function withoutBase(subject) {
  const { change: change2, attribution, base } = subject;
  const why = base.source === "none" ? base.reason : "";
  const unknownBase = `What was last synced is not known (${why})`;
  if (change2.type === "removed")
    return {
      category: "unknown",
      confidence: "guess",
      because: `${unknownBase}, and a removal leaves no owner.`
    };
  const name = attribution.manager?.name ?? "";
  switch (attribution.actor) {
    case "person-tool":
      return {
        category: "manual-change",
        confidence: "likely",
        because: `${unknownBase}; ${name} wrote the live value.`
      };
    case "controller":
    case "pipeline":
      return {
        category: "controller",
        confidence: "likely",
        because: `${unknownBase}; ${name} owns the live value.`
      };
    case "applier":
      if (change2.type === "added" && attribution.manager?.operation === "Update")
        return addedByApplier(subject);
      return isAppliedLikeByHand(subject.application) ? { category: "unknown", confidence: "guess", because: `${unknownBase}.` } : {
        category: "git-ahead",
        confidence: "likely",
        because: `${unknownBase}; the applier wrote the live value, so Git has changed since.`
      };
    case "api-server":
    case "unknown":
      return {
        category: "unknown",
        confidence: "guess",
        because: writtenElsewhere(subject) ?? `${unknownBase}, and ${name === "" ? "nobody owns the live value" : `who uses the name ${name} is not known`}.`
      };
  }
}

function categorise(subject, rules2 = rules) {
  const matching2 = rules2.filter((rule) => mayMatch(rule, subject) && rule.matches(subject));
  const deciding = matching2[0];
  const names = matching2.map(({ id }) => id);
  if (deciding !== void 0) {
    return {
      category: deciding.category,
      confidence: "certain",
      because: [deciding.why, ...deciding.remarks?.(subject) ?? []],
      rules: names,
      equal: deciding.provesEquality === true,
      routine: matching2.some(({ routine }) => routine === true)
    };
  }
  const replicas = judgeReplicas(subject);
  if (replicas !== null) return replicas;
  const { because, ...cell } = readTable(subject);
  return { rules: [], ...cell, because: [because], equal: false, routine: cell.routine === true };
}
function mayMatch(rule, { side }) {
  if (rule.addedByApplier === true) return true;
  return rule.provesEquality === true || rule.category === "misconfiguration" || !hasGitMoved(side);
}

function hasWholeOwnership(desired, live, type) {
  const entries = managedFieldsOf(live);
  const isElsewhere2 = ({ manager, apiVersion }) => manager.subresource !== "status" && apiVersion !== live["apiVersion"];
  if (entries.some(isElsewhere2)) return false;
  const isThere = (path3) => {
    const [git, there] = [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(desired, path3), (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(live, path3)];
    return git !== void 0 && there !== void 0 && sameMeaning(type, path3, git, there);
  };
  const [stated, owned] = [fieldSetOf(desired, type), entries.map(({ fields: fields2 }) => readFieldSet(fields2))];
  for (const path3 of unheldLeaves(stated, owned)) if (isThere(path3)) return false;
  for (const path3 of unheldLeaves(stated, [])) if (isThere(path3)) return true;
  return false;
}
function admittedVerdict(subject, verdict2, forecast, isWhole3) {
  const because = whatAdmissionDid(subject, verdict2, isWhole3);
  if (because === null || widenedRights(subject.key, subject.change) !== null) return null;
  if (forecast.method === "dry-run" && forecast.effect !== "keeps") return null;
  return {
    ...verdict2,
    category: "controller",
    confidence: "likely",
    because: [because],
    rules: ["admission"]
  };
}
function whatAdmissionDid(subject, { category }, isWhole3) {
  const { attribution, change: change2, side } = subject;
  const name = attribution.manager?.name ?? "";
  switch (change2.type) {
    case "added":
      return category === "unknown" && attribution.actor === "api-server" && !isErasedCount(subject) && isWhole3() ? "Nobody owns it, though all that Git says has an owner here: what a client writes is recorded, so admission (a webhook or policy) added it." : null;
    case "modified":
      return category === "unknown" && attribution.actor === "applier" && wasSentOtherwise(subject) ? `${name} sent Git\u2019s value and nobody has written it since: admission (a webhook or policy) rewrote it.` : null;
    case "removed": {
      const isOpen = category === "manual-change" || category === "unknown";
      const sender = isOpen && side === "live" ? senderOf(subject) : null;
      return sender === null ? null : `${sender} still owns it, which it would not if a client had taken it away: admission (a webhook or policy) did.`;
    }
  }
}
function isErasedCount({ change: change2 }) {
  return (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(change2.path) === "spec.replicas" || change2.type === "added" && change2.live === 0;
}
function senderOf({ application, change: change2, live, objectType }) {
  if (change2.type !== "removed") return null;
  const { path: path3, desired } = change2;
  const leaves = [...unheldLeaves(claim2(desired, typeAt(objectType, path3)), [])];
  const isSender = (entry) => application.appliers.includes(entry.manager.name) && entry.apiVersion === live["apiVersion"] && (leaves.length === 0 ? [[]] : leaves).every(
    (leaf) => ["all", "node"].includes(ownership(entry, [...path3, ...leaf], objectType))
  );
  return managedFieldsOf(live).find(isSender)?.manager.name ?? null;
}
function wasSentOtherwise({
  application,
  attribution,
  base,
  change: change2,
  live,
  objectType,
  side
}) {
  if (side !== "live" || change2.type !== "modified") return false;
  if (attribution.manager?.operation === "Update") {
    const record2 = baseFromLastApplied(live, application);
    if (record2.source === "none" || record2.object === null) return false;
    const sent = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(record2.object, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .VC)(record2.object, change2.path));
    return sent !== void 0 && sameMeaning(objectType, change2.path, sent, change2.desired);
  }
  if (base.source !== "history" || application.sync.respectIgnoreDifferences) return false;
  return Date.parse(attribution.manager?.time ?? "") <= Date.parse(base.at ?? "");
}

function converge(subject, verdict2, { effect }, isRewritten) {
  const { change: change2, key, attribution } = subject;
  const coOwners = attribution.owners.filter(({ name }) => !subject.application.appliers.includes(name));
  if (verdict2.category === "git-ahead" && change2.type === "added" && effect === "keeps" && coOwners.length > 0) {
    const names = [...new Set(coOwners.map(({ name }) => name))].join(", ");
    const because2 = [`Git has removed it, but ${names} owns it as well: no sync takes it away.`];
    const coOwned = { ...verdict2, category: "misconfiguration", because: because2, rules: ["co-owned"] };
    const advice = "Take it out of the cluster by hand, or put it back into Git.";
    return {
      verdict: coOwned,
      decision: { direction: "follow-up", confidence: verdict2.confidence, because: [advice] }
    };
  }
  if (isRewritten && isOfNobodyElse(subject, verdict2)) {
    const because2 = ["Tried on the API server, Git's value comes out as live's: admission rewrites it."];
    const rewritten = {
      ...verdict2,
      category: "controller",
      confidence: "certain",
      because: because2,
      rules: ["admission"]
    };
    return { verdict: rewritten, decision: decideDirection("controller", change2, "certain", key) };
  }
  if (verdict2.rules.includes(_chunk_2IYGE7QN_js__WEBPACK_IMPORTED_MODULE_4__  .IG))
    return { verdict: verdict2, decision: decideRolledBack(verdict2.confidence) };
  const decision = decideDirection(verdict2.category, change2, verdict2.confidence, key);
  if (verdict2.category === "git-ahead" && change2.type === "modified" && effect === "keeps") {
    const because2 = ["No sync brings it: what the controller sends leaves the live value as it is."];
    return { verdict: verdict2, decision: { ...decision, direction: "follow-up", because: because2 } };
  }
  if (effect !== "fails" || decision.direction !== "sync") return { verdict: verdict2, decision };
  const because = ["A sync would fail: the API server refuses this change of the object."];
  return { verdict: verdict2, decision: { ...decision, direction: "follow-up", because } };
}
function isOfNobodyElse({ change: change2, attribution: { actor } }, { category }) {
  return change2.type === "modified" && (category === "unknown" || category === "git-ahead") && (actor === "applier" || actor === "api-server");
}

function judgeChanges(pair, changes, judging) {
  let isWhole3 = null;
  const whole = () => isWhole3 ??= hasWholeOwnership(pair.manifest.object, pair.live, judging.type);
  return changes.flatMap((change2) => judgeChange(pair, change2, judging, whole) ?? []);
}
function judgeChange(pair, plain5, judging, isWhole3) {
  const { application, type: objectType } = judging;
  const type = typeAt(objectType, plain5.path);
  const attribution = ofOrder(plain5, type, attribute(plain5, pair.live, objectType, judging.actorOf));
  const isOwned = attribution.manager !== null || attribution.elsewhere !== void 0;
  const { side, baseValue } = sideOf(plain5, pair.base, objectType, isOwned ? null : pair.live);
  const change2 = baseValue === void 0 ? plain5 : { ...plain5, base: baseValue };
  const subject = {
    application,
    key: pair.manifest.key,
    change: change2,
    type,
    objectType,
    desired: pair.manifest.object,
    unstable: pair.manifest.unstable ?? [],
    live: pair.live,
    base: pair.base,
    side,
    attribution,
    autoscalers: judging.autoscalers
  };
  const categorised = categorise(subject);
  if (categorised.routine) return null;
  const { verdict: verdict2, decision, forecast } = settle(subject, categorised, judging, isWhole3);
  const ignored = judging.ignored(change2);
  const remarks = ignoreRemarks(ignored, application);
  const { key } = pair.manifest;
  const secret = isSecretKey(key);
  const { direction, confidence, because } = secret ? withoutValue(decision) : decision;
  const { name, time } = attribution.manager ?? { name: "", time: null };
  const subjectOfPrint = secret ? `field:${name}:${time ?? ""}` : "field";
  return {
    fingerprint: fingerprintOf(application, key, subjectOfPrint, change2, judging.normalise),
    application: application.name,
    subject: "field",
    resource: key,
    change: change2,
    manager: attribution.manager,
    actor: verdict2.actor ?? attribution.actor,
    category: verdict2.category,
    rules: verdict2.rules,
    direction,
    confidence,
    because: [...verdict2.because, ...remarks, ...because],
    forecast,
    ...ignored.by === null ? {} : { ignoredBy: ignored.by }
  };
}
function settle(subject, categorised, judging, isWhole3) {
  const { change: change2, key } = subject;
  const stated = judging.forecast(change2);
  const forecast = categorised.equal ? unmoved(stated) : stated;
  const converged = converge(subject, categorised, forecast, judging.isRewritten(change2));
  const verdict2 = admittedVerdict(subject, converged.verdict, forecast, isWhole3);
  if (verdict2 === null) return { ...converged, forecast };
  const decision = decideDirection(verdict2.category, change2, verdict2.confidence, key);
  return { verdict: verdict2, decision, forecast: unmoved(forecast) };
}
function ofOrder(change2, type, attribution) {
  if (attribution.actor !== "applier" || orderOf(change2, type) === null) return attribution;
  return { ...attribution, manager: null, actor: "unknown" };
}
function withoutValue(decision) {
  if (decision.direction !== "update-git") return decision;
  return {
    direction: "follow-up",
    confidence: decision.confidence,
    because: [
      "Values of a Secret are neither shown nor written into Git here: put it there the way your team keeps secrets, or let a sync bring Git\u2019s back."
    ]
  };
}
function unmoved(forecast) {
  return { ...forecast, effect: "keeps", restartsPods: false };
}

function changesOf(pair, types, actorOf) {
  const { gvk, object } = pair.manifest;
  const sides = { desired: object, live: pair.live };
  const root = types.of(gvk);
  return compareObjects(object, pair.live, root, (path3, live, type) => {
    if (type !== null && isStaticDefault(type, live)) return true;
    const verdict2 = isDefaulted(root, path3, live, sides);
    return verdict2 === "default" || verdict2 === "allocated" && !isChosen(path3, live, pair, root, actorOf);
  });
}
function isChosen(path3, live, pair, root, actorOf) {
  const { actor, manager } = attribute({ type: "added", path: path3, live }, pair.live, root, actorOf);
  return actor === "person-tool" || actor === "unknown" && manager !== null;
}

function uncorrected(application, forecast, ignored) {
  if (application.resource?.kind !== "HelmRelease") return forecast;
  return (change2) => {
    const next = forecast(change2);
    const waits = next.when === "next-reconcile" && ignored(change2).by !== null;
    return waits ? { ...next, when: upgradeOf(application) } : next;
  };
}

function dryRunOf(input, { key, gvk, unread }) {
  const { method, live, applier } = input;
  const target2 = { key, version: gvk.version, fieldManager: applier };
  if (unread !== void 0) return null;
  if (method.way === "skip" || method.way === "replace" && method.recreates) return null;
  if ((method.way === "server-side" || method.way === "flux") && !handsOver(input)) {
    return { ...target2, way: "apply", body: stripServerMetadata(manifestToWrite(input)) };
  }
  const written = writtenBySync(input);
  if (method.way === "replace") {
    const { resourceVersion: resourceVersion2 = "" } = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(live, "metadata");
    const metadata = { ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(stripServerMetadata(written), "metadata"), resourceVersion: resourceVersion2 };
    return { ...target2, way: "replace", body: { ...written, metadata } };
  }
  const body = mergePatch(live, written);
  return Object.keys(body).length === 0 ? null : { ...target2, way: "merge-patch", body };
}
function mergePatch(from, to) {
  const patch =   new Map();
  for (const [name, value] of Object.entries(to)) {
    const before = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(from, name);
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(before, value)) continue;
    patch.set(name, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(before) ? mergePatch(before, value) : value);
  }
  for (const name of Object.keys(from)) if (!Object.hasOwn(to, name)) patch.set(name, null);
  return Object.fromEntries(patch);
}

var unasked = { outcome: null, problems: [] };
async function confirmSync(application, { manifest }, input, dryRun) {
  if (dryRun === null) return unasked;
  const simulated = simulateSync(input);
  const write2 = simulated.recreated ? null : dryRunOf(input, manifest);
  if (write2 === null) return unasked;
  const result = await dryRun(write2);
  switch (result.state) {
    case "accepted":
      return { outcome: { predicted: result.object, recreated: false, fails: null }, problems: [] };
    case "refused":
      return {
        outcome: { predicted: null, recreated: false, fails: result.reason },
        problems: simulated.fails === null ? [failed4("DRY_RUN_REFUSED", result)] : []
      };
    case "unavailable":
      return { outcome: null, problems: simulated.fails === null ? [failed4("DRY_RUN_FAILED", result)] : [] };
    case "not-allowed":
      return unasked;
  }
  function failed4(code, { reason }) {
    const name = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TD)(manifest.key);
    return code === "DRY_RUN_REFUSED" ? (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
      code,
      `${name}: the API server refuses what a sync would write: ${reason}`,
      "Correct the manifest, or the policy or webhook that says no; until then every sync of it fails.",
      { application, resource: manifest.key }
    ) : (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
      code,
      `${name}: the sync could not be tried: ${reason}`,
      "The forecast is the simulated one. A webhook has to declare sideEffects None to be dry-run; else try again.",
      { application, resource: manifest.key }
    );
  }
}

async function foresee(application, pair, type, copied, ignored, dryRun) {
  const paths = copied.map(({ path: path3 }) => path3);
  const input = syncInputOf(application, pair, type, paths);
  const { outcome, problems } = await confirmSync(application.name, pair, input, dryRun);
  const tried = createForecaster(application, pair, type, paths, outcome);
  const simulated = createForecaster(application, pair, type, paths);
  return {
    forecast: uncorrected(application, tried, ignored),
    isRewritten: (change2) => outcome !== null && tried(change2).effect === "keeps" && simulated(change2).effect !== "keeps",
    problems
  };
}

function inSync(pair) {
  return { pair, drafts: [], hidden: [], problems: [], notChecked: [] };
}
async function judgeMatched(prepared, pair, owners, world) {
  const { application } = prepared;
  const { gvk, key } = pair.manifest;
  const actorOf = world.actorOf(application.appliers);
  const all2 = changesOf(pair, world.types, actorOf);
  const known = all2.filter((change2) => !world.recorded || !isHidden(change2));
  const changes = known.filter((change2) => !isUnread(change2, pair));
  const notChecked = [
    ...all2.length === known.length ? [] : [hiddenValues(application.name, key)],
    ...known.length === changes.length ? [] : [{ application: application.name, resource: key, reason: pair.manifest.unread ?? "" }]
  ];
  const type = world.types.of(gvk);
  if (changes.length === 0 || world.dryRun === null && areMarks(changes, pair.live, type, actorOf))
    return { pair, drafts: [], hidden: [], problems: [], notChecked };
  const replicas = changes.find((change2) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(change2.path) === "spec.replicas");
  const autoscalers = replicas === void 0 ? [] : await autoscalersOf(key, world.store);
  const sides = { desired: pair.manifest.object, live: pair.live };
  const removals = await removalsOf(
    rulesOf(application, pair.manifest),
    { key, ...sides, type, changes },
    world.jq
  );
  const ignored = (change2) => ignoredBy(removals, change2, sides.desired, sides.live);
  const spared = application.sync.respectIgnoreDifferences ? changes.filter((change2) => ignored(change2).by !== null) : [];
  const copied = copiedFromLive(application, spared, removals, type);
  const copiedWith = (change2) => change2 === null || ignored(change2).by !== null ? [] : copiedRemark(copied, change2);
  const foreseen = await foresee(application, pair, type, copied, ignored, world.dryRun);
  const { forecast, isRewritten, problems } = foreseen;
  const judge = (of2) => judgeChanges(of2, changes, {
    application,
    type,
    actorOf,
    autoscalers,
    forecast,
    isRewritten,
    normalise: world.normalise,
    ignored
  }).map((draft2) => ({ ...draft2, because: [...draft2.because, ...copiedWith(draft2.change)] }));
  const own2 = { appliers: application.appliers, live: pair.live };
  const drafts = withImplied2(
    (await judgeByGit(prepared, pair, judge, world)).map((draft2) => heldByOther(draft2, owners, type, own2))
  );
  const hidden = hiddenAmong(drafts, ignored);
  const scaler = autoscalers?.[0];
  const fights = replicas !== void 0 && replicas.type !== "added" && !spared.includes(replicas);
  const conflicts = fights && scaler !== void 0 ? [autoscalerConflict(application, key, scaler, forecast(replicas))] : [];
  return { pair, drafts: [...drafts, ...conflicts], hidden, problems, notChecked };
}
async function judgeByGit({ application }, pair, judge, { gitBases, types, actorOf }) {
  const differences2 = (object) => changesOf({ ...pair, manifest: { ...pair.manifest, object } }, types, actorOf(application.appliers)).length;
  if (pair.attempts !== void 0) return judge({ ...pair, base: nearestBase(pair, differences2) });
  const drafts = judge(pair);
  const isAsked = drafts.some(({ category }) => category === "git-ahead" || category === "unknown");
  if (!isAsked || !isAppliedLikeByHand(application)) return drafts;
  return judge({ ...pair, base: await gitBases(application, pair, differences2) });
}
function nearestBase({ base, attempts = [] }, differences2) {
  const full = base.source === "none" ? null : base.object;
  const states = [...attempts, ...full === null ? [] : [full]];
  const [nearest2] = states.map((object) => ({ object, distance: differences2(object) })).sort((a, b) => a.distance - b.distance);
  return nearest2 === void 0 ? base : { source: "attempt", object: nearest2.object, at: null };
}
function hiddenAmong(drafts, ignored) {
  return drafts.flatMap((draft2) => {
    if (draft2.change === null) return [];
    const { by, rules: rules2 } = ignored(draft2.change);
    return by === null ? [] : rules2.map((rule) => ({ rule, selector: by, draft: draft2 }));
  });
}
function isHidden(change2) {
  return change2.type !== "removed" && (0,_chunk_2IYGE7QN_js__WEBPACK_IMPORTED_MODULE_4__  .q3)(change2.live);
}
function isUnread(change2, { manifest }) {
  if (manifest.unread === void 0 || change2.type === "added") return false;
  if (change2.type === "modified" && holdsPlaceholder2(change2.desired, manifest)) return true;
  return /\$\{\w+\}|<redacted #\d+>/.test(JSON.stringify(change2.desired));
}
function hiddenValues(application, resource2) {
  return { application, resource: resource2, reason: "its secret values were hidden when the snapshot was recorded" };
}

function ownershipProblems({ application }, judged3, actorOf) {
  const drifted = judged3.filter(
    ({ drafts }) => drafts.some(({ change: change2 }) => change2 !== null && change2.type !== "removed")
  );
  if (drifted.length === 0) return [];
  const problems = drifted.filter(({ pair }) => managedFieldsOf(pair.live).length === 0).map(({ pair }) => noManagedFields(application.name, pair.manifest.key));
  const managers = new Set(
    judged3.flatMap(({ pair }) => managersOf2(pair.live).map(({ manager }) => manager.name))
  );
  const isRecognised = [...managers].some((name) => actorOf(name) === "applier");
  if (managers.size > 0 && !isRecognised) problems.push(noApplier(application.name, [...managers]));
  return problems;
}
function noManagedFields(application, resource2) {
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "NO_MANAGED_FIELDS",
    `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TD)(resource2)}: the live object carries no managedFields, so nobody can say who changed it.`,
    "Record snapshots with --show-managed-fields; a cleared object gets its fields back with the next write.",
    { application, resource: resource2 }
  );
}
function noApplier(application, managers) {
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "NO_APPLIER",
    `Application ${application}: none of its field managers is a known applier (seen: ${[...managers].sort().slice(0, 10).join(", ")}).`,
    "Name the one that your deployments write with under managers.applier in .github/drift-triage.yml.",
    { application }
  );
}

async function judgeApplication(prepared, pairs2, world) {
  const { application } = prepared;
  const when = whenOf(application);
  const drafts = prepared.duplicates.map(
    (manifest) => duplicateManifest(application, manifest, when)
  );
  drafts.push(
    ...prepared.desired.map((manifest) => repeatedKeyInGit(application, manifest, when)).filter((draft2) => draft2 !== null)
  );
  const problems = [];
  const notChecked = [];
  const judged3 = [];
  for (const pair of pairs2) {
    const found = world.otherOwners(application, pair);
    const owners = "then" in found ? await found : found;
    if (owners.length > 0 && "manifest" in pair)
      drafts.push(sharedObject(application, pair.manifest.key, owners, when));
    if (pair.state === "matched")
      judged3.push(
        world.differing.has(pair) ? await judgeMatched(prepared, pair, owners, world) : inSync(pair)
      );
    else if (pair.state === "missing") {
      const uncreated = notCreated(application, pair.manifest);
      if (uncreated === null) drafts.push(judgeMissing(application, pair, when));
      else notChecked.push(uncreated);
    } else if (pair.state === "extra")
      drafts.push(
        judgeExtra(application, pair, when, {
          ...handwriting(pair.live, world.actorOf(application.appliers)),
          renderedBy: owners.map(({ name }) => name)
        })
      );
    else if (pair.state === "unreadable") problems.push(pair.problem);
  }
  drafts.push(...judged3.flatMap((one) => one.drafts));
  problems.push(...judged3.flatMap((one) => one.problems));
  problems.push(...ownershipProblems(prepared, judged3, world.actorOf(application.appliers)));
  drafts.push(...explanations(prepared, pairs2, drafts, world.types));
  const hidden = judged3.flatMap((one) => one.hidden);
  const objects = world.objectsOf(application);
  const described = pairs2.flatMap((pair) => pair.state === "matched" ? [pair.live] : []);
  const audited = { objects: objects.ofSet, hidden, when };
  drafts.push(...await auditIgnoreRules(application, audited, world.jq));
  return {
    drafts: withUnraisedChart(
      application,
      prepared.unraised ?? null,
      withHelmByHand(application, drafts, described)
    ),
    problems,
    notChecked: [...notChecked, ...judged3.flatMap((one) => one.notChecked)],
    ignoreRules: usesOf(application.ignore, objects.own, hidden)
  };
}
function notCreated({ name, resource: resource2 }, { key, object }) {
  const reason = resource2?.kind === "Kustomization" ? leftAloneByFlux(object) : null;
  return reason === null ? null : {
    application: name,
    resource: key,
    reason: `not in the cluster, where Flux does not create it: ${reason}`
  };
}

async function judgeAll(pulled, judging, explaining, judged3) {
  const drafted = [];
  for (const one of pulled) drafted.push(await draft(one, judging, explaining.locate));
  return Promise.all(
    drafted.map(async (one) => {
      const result = await explain(one, explaining);
      judged3(result.report);
      return result;
    })
  );
}
async function draft({ app, pairs: pairs2 }, judging, locate) {
  const judged3 = await judgeApplication(app, pairs2, judging);
  if (judged3.drafts.length === 0) return { app, pairs: pairs2, judged: judged3, sourced: [] };
  const manifests = new Map(app.desired.map((manifest) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(manifest.key), manifest]));
  const sourced = await Promise.all(judged3.drafts.map((one) => withSource(one, app, manifests, locate)));
  return { app, pairs: pairs2, judged: judged3, sourced };
}
async function explain({ app, pairs: pairs2, judged: judged3, sourced }, { gather, settle: settle2 }) {
  const { name } = app.application;
  const live = sourced.length === 0 ?   new Map() : liveByKey(pairs2);
  const findings = await Promise.all(
    sourced.map(async (finding) => {
      const around = live.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(finding.resource)) ?? null;
      return settle2(await withEvidence(app.application, finding, around, gather));
    })
  );
  const problems = [...app.problems, ...judged3.problems];
  const plain5 = (0,_chunk_2IYGE7QN_js__WEBPACK_IMPORTED_MODULE_4__  .nE)(app.application, findings, problems);
  const { ignoreRules } = judged3;
  const report = ignoreRules.length === 0 ? plain5 : { ...plain5, ignoreRules };
  return {
    report,
    findings,
    problems,
    notChecked: [
      ...pairs2.flatMap(
        (pair) => pair.state === "not-checked" ? [{ application: name, resource: pair.key, reason: pair.reason }] : []
      ),
      ...judged3.notChecked
    ],
    objects: objectsOf(name, pairs2, findings)
  };
}
function untouchedBySyncs(finding) {
  return {
    ...finding,
    forecast: { effect: "keeps", restartsPods: null, when: "never", method: "simulated" },
    because: [
      ...finding.because,
      "No app renders this object: only applying its file again would change it."
    ]
  };
}
function withOwn(result, own2) {
  const findings = [...result.findings, ...own2.findings.map(untouchedBySyncs)];
  const problems = [...result.problems, ...own2.problems.filter(({ code }) => code !== "NO_APPLIER")];
  const { ignoreRules, application } = result.report;
  const report = (0,_chunk_2IYGE7QN_js__WEBPACK_IMPORTED_MODULE_4__  .nE)(application, findings, problems);
  return {
    report: ignoreRules === void 0 ? report : { ...report, ignoreRules },
    findings,
    problems,
    notChecked: [...result.notChecked, ...own2.notChecked],
    objects: [...result.objects, ...own2.objects]
  };
}
async function withSource(draft2, { application, desired }, manifests, locate) {
  if (draft2.source !== void 0) return { ...draft2, source: draft2.source };
  if (draft2.subject === "application") return { ...draft2, source: application.origin };
  const manifest = manifests.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(draft2.resource));
  if (manifest === void 0) return { ...draft2, source: null };
  const isAsked = (0,_chunk_2IYGE7QN_js__WEBPACK_IMPORTED_MODULE_4__  .an)({ category: draft2.category });
  return { ...draft2, source: await locate(application, desired, manifest, draft2.change, isAsked) };
}
function liveByKey(pairs2) {
  return new Map(
    pairs2.flatMap((pair) => {
      if (pair.state === "matched") return [[(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(pair.manifest.key), pair.live]];
      return pair.state === "extra" ? [[(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(pair.key), pair.live]] : [];
    })
  );
}
function objectsOf(application, pairs2, findings) {
  if (findings.length === 0) return [];
  const named3 = new Set(findings.map(({ resource: resource2 }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(resource2)));
  return pairs2.flatMap((pair) => {
    if (pair.state === "not-checked" || pair.state === "unreadable") return [];
    const resource2 = pair.state === "extra" ? pair.key : pair.manifest.key;
    if (!named3.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(resource2))) return [];
    return [
      {
        application,
        resource: resource2,
        desired: pair.state === "extra" ? null : pair.manifest.object,
        live: pair.state === "missing" ? null : pair.live
      }
    ];
  });
}

function knownObjects(pulled, complete2) {
  const own2 = new Map(pulled.map(({ app, pairs: pairs2 }) => [app.application.name, keysOf(app, pairs2)]));
  const ofApp = ({ name }) => own2.get(name) ?? null;
  return (application) => {
    const { generatedBy } = application;
    if (generatedBy === void 0) return { own: ofApp(application), ofSet: ofApp(application) };
    const siblings = pulled.filter(({ app }) => app.application.generatedBy === generatedBy);
    const objects = siblings.map(({ app }) => ofApp(app.application));
    const known = objects.filter((keys2) => keys2 !== null);
    return {
      own: ofApp(application),
      ofSet: complete2 && known.length === objects.length ? known.flat() : null
    };
  };
}
function keysOf({ problems }, pairs2) {
  if (problems.length > 0 || pairs2.length === 0) return null;
  return pairs2.map((pair) => "manifest" in pair ? pair.manifest.key : pair.key);
}

function otherOwners(pulled, store) {
  const shared2 = sharedRenderings(pulled);
  const applications = pulled.map(({ app }) => app.application);
  const marking = async (marks, rendering2) => {
    const marked2 = [];
    for (const mark of marks) {
      const known = applications.find((one) => isMarkOf(mark, one));
      const name = known?.name ?? mark.name;
      if (rendering2.some((one) => one.name === name)) continue;
      if (known !== void 0 || await exists(mark, store))
        marked2.push({ name, object: null, appliers: known?.appliers ?? [], mark: mark.key, syncedLast: true });
    }
    return [...rendering2, ...marked2];
  };
  return (application, pair) => {
    if (application.controller === "folder") return [];
    const marks = pair.state === "matched" ? ownerMarks(pair.live, pair.manifest.object) : [];
    const rendering2 = (shared2.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(keyOf3(pair))) ?? []).filter((one) => one.application !== application).map((one) => {
      const syncedLast = marks.length === 0 ? null : marks.some((mark) => isMarkOf(mark, one.application));
      return { ...ownerOf(one.application), object: one.object, mark: "", syncedLast };
    });
    const others = marks.filter((one) => !isMarkOf(one, application));
    return others.length === 0 ? rendering2 : marking(others, rendering2);
  };
}
function keyOf3(pair) {
  return "manifest" in pair ? pair.manifest.key : pair.key;
}
function ownerOf({ name, appliers }) {
  return { name, appliers };
}
function sharedRenderings(pulled) {
  const first =   new Map();
  const shared2 =   new Map();
  const extra2 =   new Set();
  for (const { app, pairs: pairs2 } of pulled) {
    const { application } = app;
    if (application.controller === "folder") continue;
    for (const pair of pairs2) {
      if (!("manifest" in pair)) {
        extra2.add((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(pair.key));
        continue;
      }
      const text2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(pair.manifest.key);
      const rendering2 = { application, object: pair.manifest.object };
      const before = first.get(text2);
      if (before === void 0) first.set(text2, rendering2);
      else if (before.application !== application)
        shared2.set(text2, [...shared2.get(text2) ?? [before], rendering2]);
    }
  }
  for (const text2 of extra2) {
    const only = first.get(text2);
    if (only !== void 0 && !shared2.has(text2)) shared2.set(text2, [only]);
  }
  return shared2;
}
function isMarkOf(mark, { resource: resource2 }) {
  return resource2 !== null && isNamed(mark, resource2);
}
function isNamed({ group, kind, namespace, name }, key) {
  return key.group === group && key.kind === kind && key.name === name && (namespace === null || key.namespace === namespace);
}
async function exists({ group, kind, namespace, name }, store) {
  const listed = await store.around(group, kind, namespace ?? "");
  return listed.state === "listed" && listed.items.some(
    (object) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(object, "metadata", "name") === name && (namespace === null || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(object, "metadata", "namespace") === namespace)
  );
}

async function judgeSites(sites, applications, whole, world, options) {
  const objectsOf3 = knownObjects(
    sites.flatMap(({ pulled }) => pulled),
    whole
  );
  const progress = counting(world.progress, applications.length);
  const judged3 = await Promise.all(
    sites.map(async (one) => {
      const judging = judgingOn(one, objectsOf3, world, options);
      const explaining = explainingOn(one, world, options);
      return {
        results: await judgeAll(one.pulled, judging, explaining, progress),
        own: await judgeAll(one.own, judging, explaining, () => void 0)
      };
    })
  );
  const resultOf = byName2(judged3.flatMap(({ results }) => results));
  const ownOf = byName2(judged3.flatMap(({ own: own2 }) => own2));
  return applications.flatMap(({ name }) => {
    const [result, own2] = [resultOf.get(name), ownOf.get(name)];
    if (result === void 0) return [];
    return [own2 === void 0 ? result : withOwn(result, own2)];
  });
}
function byName2(results) {
  return new Map(results.map((result) => [result.report.name, result]));
}
function judgingOn({ site, pulled, types, differing, dryRun }, objectsOf3, { repository, redactor, jq }, { config }) {
  return {
    store: site.store,
    types,
    differing,
    actorOf: actorsOf(config),
    normalise: redactor.normalise,
    recorded: site.cluster.recorded === true,
    dryRun,
    jq,
    objectsOf: objectsOf3,
    otherOwners: otherOwners(pulled, site.store),
    gitBases: createGitBases({
      repository,
      renderer: site.renderer,
      scopeOf: site.scopeOf,
      redact: redactor.object
    })
  };
}
function explainingOn({ site }, world, options) {
  return {
    locate: locateBy(site.tracer, options),
    gather: createGather({ store: site.store, repository: world.repository }),
    settle: settleBy(options.config, world.now())
  };
}
function locateBy({ locate, nearest: nearest2 }, { trace }) {
  if (trace !== false) return locate;
  return (_application, _manifests, manifest, change2) => nearest2(manifest, change2?.path ?? []);
}
function counting(progress, all2) {
  let done = 0;
  return ({ name, category, status }) => progress(`${++done} of ${all2}: ${name}: ${category ?? status}`);
}

var maxNamed = 20;
function notInGit(prepared) {
  const rendered = renderedOfAppKinds(prepared);
  const isAlone = (resource2) => resource2 !== null && !rendered.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(resource2));
  return new Set(
    prepared.map(({ application }) => application).filter(({ foundIn, appliedBy: appliedBy2, generatedBy }) => foundIn === "cluster" && !appliedBy2 && !generatedBy).filter(({ resource: resource2 }) => isAlone(resource2)).map(({ name }) => name)
  );
}
function renderedOfAppKinds(prepared) {
  const kinds3 = new Set(prepared.map(({ application }) => application.resource?.kind));
  const keys2 = prepared.flatMap(({ desired }) => desired.map(({ key }) => key));
  return new Set(keys2.filter(({ kind }) => kinds3.has(kind)).map(_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu));
}
function notInGitNotes(names) {
  const sorted2 = [...names].sort(_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_18__  .Lx);
  if (sorted2.length === 0) return [];
  const more = sorted2.length > maxNamed ? ` and ${sorted2.length - maxNamed} more` : "";
  return [
    `In the cluster, but not in this repository: the object of ${sorted2.slice(0, maxNamed).join(", ")}${more}. Their manifests come from here; what they themselves say (source, destination, sync policy) does not. Where no other repository keeps it, commit the object.`
  ];
}

var kustomizationNames = ["kustomization.yaml", "kustomization.yml", "Kustomization"];
var referencing = [
  "resources",
  "bases",
  "components",
  "crds",
  "configurations",
  "generators",
  "transformers",
  "validators"
];
async function kustomizeInputs(files, path3, more = []) {
  const found =   new Set();
  const roots = [];
  const remote = [];
  let hasCharts = false;
  const waiting2 = [path3, ...more];
  for (let root = waiting2.shift(); root !== void 0; root = waiting2.shift()) {
    if (roots.includes(root)) continue;
    roots.push(root);
    for (const file of await files.list(root) ?? []) found.add(file);
    const value = await valueOf(files, root);
    for (const { folder, repository } of chartsIn2(value, root)) {
      hasCharts = true;
      const held = folder === null ? null : await files.list(folder);
      if (held === null) remote.push(repository);
      else for (const file of held) found.add(file);
    }
    for (const reference2 of referencesIn(value)) {
      const target2 = isRemote(reference2) ? null : resolvePath(root, reference2);
      if (isRemote(reference2)) remote.push(reference2);
      else if (target2 !== null && await files.readBytes(target2) !== null) found.add(target2);
      else if (target2 !== null) waiting2.push(target2);
    }
  }
  return { files: found, roots, remote, hasCharts };
}
async function kustomizationOf(files, folder) {
  for (const name of kustomizationNames) {
    const file = joinPath(folder, name);
    const text2 = await files.read(file);
    if (text2 !== null) return { file, text: text2 };
  }
  return null;
}
async function valueOf(files, root) {
  const kustomization = await kustomizationOf(files, root);
  const read = kustomization === null ? null : (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(kustomization.text);
  return read !== null && "documents" in read ? read.documents[0]?.value ?? null : null;
}
function referencesIn(value) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value)) return [];
  return referencing.flatMap((name) => textsOf((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(value, name)));
}
function textsOf(list) {
  return list.filter((item) => typeof item === "string" && !item.includes("\n"));
}
function chartsIn2(value, root) {
  const home = resolvePath(root, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(value, "helmGlobals", "chartHome") || "charts");
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(value, "helmCharts").map((chart2) => {
    const [name, version] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(chart2, "name"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(chart2, "version")];
    const repository = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(chart2, "repo");
    const within = version !== "" && repository !== "" ? `${name}-${version}/${name}` : name;
    return {
      folder: home === null || name === "" ? null : resolvePath(home, within),
      repository: `the chart ${name}${repository === "" ? "" : ` of ${(0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .q)(repository)}`}`
    };
  });
}
function isRemote(reference2) {
  return /^[a-z][a-z0-9+.-]*:/i.test(reference2) || /^[\w.-]+@[\w.-]+:/.test(reference2) || /^(?:www\.)?(?:github|gitlab)\.com[/:]/i.test(reference2) || /\?(?:ref|version|timeout|submodules)=/.test(reference2) || /\.git(?:$|\/\/)/.test(reference2);
}

async function describingObjects(prepared, repository) {
  const rendered = renderedOfAppKinds(prepared);
  const head = await repository.resolve("HEAD");
  if (head === null) return [];
  const files = repository.at(head);
  const present = new Set(prepared.map(({ application: { name } }) => name));
  const found = await Promise.all(
    prepared.map(async ({ application }) => {
      const manifest = manifestOf(application);
      if (manifest === null || rendered.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(manifest.key))) return [];
      if (isOfAnAbsentApp(application, present)) return [];
      return await isAppliedAsWritten(files, manifest) ? [asApplied(application, manifest)] : [];
    })
  );
  return found.flat();
}
function isOfAnAbsentApp({ appliedBy: appliedBy2 }, present) {
  return appliedBy2 !== void 0 && !present.has(appliedBy2);
}
function manifestOf({ foundIn, resource: resource2, origin: origin2, inGit: inGit2 }) {
  if (foundIn !== "both" || resource2 === null || origin2 === null || inGit2?.isFile !== true) return null;
  const { object } = inGit2;
  const metadata = { ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(object, "metadata"), namespace: resource2.namespace };
  return {
    key: resource2,
    gvk: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .iU)(object),
    object: { ...object, metadata },
    origin: { ...origin2, document: 0 }
  };
}
async function isAppliedAsWritten(files, { origin: origin2 }) {
  const folder = folderOf(origin2.file);
  return !/(?:^|\/)templates(?:\/|$)/.test(folder) && await kustomizationOf(files, folder) === null;
}
function asApplied(application, manifest) {
  return {
    application: {
      ...application,
      controller: "folder",
      sources: [],
      appliers: kubectlApply,
      sync: {
        ...application.sync,
        automated: false,
        selfHeal: false,
        prune: false,
        serverSideApply: false,
        replace: false,
        force: false
      },
      ignore: [],
      annotations: {},
      status: null
    },
    desired: [manifest],
    duplicates: [],
    synced: { known: false, reason: "nobody records when it was applied" },
    problems: []
  };
}

var main = { at: "main" };
function findDestination(application, cluster, known) {
  const { server, name } = application.destination;
  if (isInCluster(application.destination)) return main;
  const address = addressOf(server);
  if (address !== "" && address === addressOf(cluster.server)) return main;
  const meant = known.filter(
    ({ servers, names }) => address === "" ? names.includes(name) : servers.some((one) => addressOf(one) === address)
  );
  const [first] = meant;
  if (first === void 0)
    return cluster.server === "" && application.controller === "argo-cd" ? main : { at: "nowhere", problem: notKnown(application, known) };
  if (new Set(meant.map(identityOf2)).size > 1)
    return { at: "nowhere", problem: ambiguous(application, meant) };
  return first.isMain ? main : { at: "other", known: first };
}
function isInCluster({ server, name }) {
  if (server === "") return name === "" || name === "in-cluster";
  return addressOf(server) === "https://kubernetes.default.svc";
}
function addressOf(server) {
  const given = server.trim().replace(/\/+$/, "");
  return URL.canParse(given) ? new URL(given).href.replace(/\/+$/, "") : given;
}
function identityOf2({ isMain, address, name }) {
  if (isMain) return "main";
  return address === "" ? `name ${name}` : addressOf(address);
}
function notKnown({ name, destination }, known) {
  const names = known.map((one) => one.name);
  const there = names.length === 0 ? "" : ` It knows ${names.slice(0, 10).join(", ")}.`;
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "DESTINATION_UNKNOWN",
    `Application ${name} is deployed to ${destination.server || destination.name}, and the kubeconfig or recording of this run does not say which cluster that is.${there}`,
    "Give the kubeconfig a context for it, and where address and name are others there, map them under clusters in .github/drift-triage.yml.",
    { application: name }
  );
}
function ambiguous({ name, destination }, meant) {
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "DESTINATION_AMBIGUOUS",
    `Application ${name} is deployed to ${destination.server || destination.name}, which may be any of ${meant.map((one) => one.name).join(", ")}.`,
    "Say which under clusters in .github/drift-triage.yml: an entry with this address as server, or with this name under names.",
    { application: name }
  );
}

function createLiveStore(cluster, kinds3, near = false) {
  const isNear2 = near && cluster.recorded !== true;
  const served = byGroupAndKind(kinds3);
  const lists2 =   new Map();
  const come =   new Map();
  const complete2 =   new Set();
  const refused3 =   new Map();
  const list = (kind, namespace) => {
    const id = `${kind.group}/${kind.version}/${kind.kind}/${namespace}`;
    const known = lists2.get(id);
    if (known !== void 0) return known;
    const listing = cluster.list(kind, namespace).then((result) => {
      if (result.state === "listed" && namespace === "" && result.namespaces === void 0) {
        complete2.add(`${kind.group}/${kind.kind}`);
      }
      if (result.state === "failed") refused3.set(`${kind.group}/${kind.kind}`, result.problem);
      const listed = index(result);
      if (result.state !== "failed" && namespace === "") come.set(kind, listed);
      return listed;
    });
    lists2.set(id, listing);
    return listing;
  };
  const askFor = async (kind, key) => {
    if (isNear2 && key.namespace !== "") return lookUp2(await list(kind, key.namespace), key);
    const everywhere = await list(kind, "");
    if (everywhere.result.state !== "failed") return lookUp2(everywhere, key);
    if (key.namespace === "" || everywhere.result.problem.code !== "LIVE_FORBIDDEN")
      return lookUp2(everywhere, key);
    return lookUp2(await list(kind, key.namespace), key);
  };
  return {
    get(key, version) {
      const kind = servedAs(served, { ...key, version });
      if (kind === void 0) return { state: "unreadable", problem: notServed(key) };
      const known = isNear2 && key.namespace !== "" ? void 0 : come.get(kind);
      return known === void 0 ? askFor(kind, key) : lookUp2(known, key);
    },
    async around(group, kind, namespace) {
      const found = servedAs(served, { group, kind, version: "" });
      if (found === void 0) return { state: "absent" };
      return (await list(found, isNear2 && found.namespaced ? namespace : "")).result;
    },
    async trackedBy(application) {
      const listed = await Promise.all(lists2.values());
      return listed.flatMap(({ byApplication }) => byApplication.get(application) ?? []);
    },
    async releasedBy(release) {
      const listed = await Promise.all(lists2.values());
      return listed.flatMap(({ byRelease }) => byRelease.get(releaseText(release)) ?? []);
    },
    wasListed: (group, kind) => complete2.has(`${group}/${kind}`),
    refusalOf: (group, kind) => refused3.get(`${group}/${kind}`) ?? null,
    isNamespaced: (group, kind) => servedAs(served, { group, kind, version: "" })?.namespaced ?? null
  };
}
function index(result) {
  const items = result.state === "listed" ? result.items : [];
  const byKey = new Map(items.map((object) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TN)(object)), object]));
  const objects = [...byKey.values()];
  const byApplication = grouped(objects, trackingApplication);
  const byRelease = grouped(objects, (object) => {
    const release = helmReleaseOf(object);
    return release === null ? null : releaseText(release);
  });
  return { result, byKey, byApplication, byRelease };
}
function grouped(objects, groupOf) {
  const groups2 =   new Map();
  for (const object of objects) {
    const group = groupOf(object);
    if (group === null) continue;
    const known = groups2.get(group);
    if (known === void 0) groups2.set(group, [object]);
    else known.push(object);
  }
  return groups2;
}
function releaseText({ name, namespace }) {
  return `${namespace}/${name}`;
}
function byGroupAndKind(kinds3) {
  const served =   new Map();
  for (const kind of kinds3) {
    const id = `${kind.group}/${kind.kind}`;
    served.set(id, [...served.get(id) ?? [], kind]);
  }
  return served;
}
function servedAs(served, { group, kind, version }) {
  const same2 = served.get(`${group}/${kind}`) ?? [];
  return same2.find((one) => one.version === version) ?? same2[0];
}
function lookUp2({ result, byKey }, key) {
  if (result.state === "failed") return { state: "unreadable", problem: { ...result.problem, resource: key } };
  const withheld = result.state === "listed" ? result.withheld?.(key) ?? null : null;
  if (withheld === "settled") return { state: "settled" };
  if (withheld === "outside") return { state: "unreadable", problem: notHeld(key) };
  const object = byKey.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(key));
  if (object !== void 0) return { state: "found", object };
  const covers5 = result.state !== "listed" || (result.namespaces?.includes(key.namespace) ?? true);
  return covers5 ? { state: "absent" } : { state: "unreadable", problem: notCovered(key) };
}
function notCovered(key) {
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "SNAPSHOT_INCOMPLETE",
    `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TD)(key)}: namespace ${key.namespace} was not recorded for this kind.`,
    "Record the snapshot with all the namespaces of the app.",
    { resource: key }
  );
}
function notHeld(key) {
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "SNAPSHOT_INCOMPLETE",
    `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TD)(key)} existed when the state was recorded, but not as part of an application that was judged: what a sync would undo of it is not known.`,
    "Check it with `drift-triage guard --kubeconfig`, or let the run that records the state judge it first.",
    { resource: key }
  );
}
function notServed(key) {
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "CRD_MISSING",
    `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TD)(key)}: the cluster does not serve ${key.kind}${key.group === "" ? "" : `.${key.group}`}.`,
    "Install its CustomResourceDefinition, or correct apiVersion and kind in Git.",
    { resource: key }
  );
}

function applyToJson(root, edit) {
  try {
    return change(root, edit.path, edit.type === "set" ? edit.value : void 0) ?? null;
  } catch (error) {
    if (error instanceof MisfitError) return null;
    throw error;
  }
}
var MisfitError = class extends Error {
};
function change(at2, path3, value) {
  const [element, ...rest] = path3;
  if (element === void 0) return value;
  if ("field" in element) return changeField(at2, element.field, rest, value);
  return changeItem(at2, element, rest, value);
}
function changeField(at2, name, rest, value) {
  if (at2 !== void 0 && at2 !== null && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(at2)) throw new MisfitError();
  const object = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(at2) ? at2 : {};
  const below2 = change(Object.hasOwn(object, name) ? object[name] : void 0, rest, value);
  const others = Object.entries(object).filter(([key]) => key !== name);
  if (below2 === void 0) return others.length === 0 ? void 0 : Object.fromEntries(others);
  return Object.hasOwn(object, name) ? Object.fromEntries(Object.entries(object).map(([key, old]) => [key, key === name ? below2 : old])) : Object.fromEntries([...others, [name, below2]]);
}
function changeItem(at2, element, rest, value) {
  if (at2 !== void 0 && at2 !== null && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(at2)) throw new MisfitError();
  const list = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(at2) ? at2 : [];
  const index2 = indexOf(list, element);
  const below2 = change(index2 < 0 ? startOf(element, value) : list[index2], rest, value);
  if (index2 < 0) return below2 === void 0 ? at2 : [...list, below2];
  const items = below2 === void 0 ? list.toSpliced(index2, 1) : list.with(index2, below2);
  return items.length === 0 ? void 0 : items;
}
function startOf(element, value) {
  return "key" in element && value !== void 0 ? element.key : void 0;
}
function indexOf(list, element) {
  if ("index" in element) return element.index < list.length ? element.index : -1;
  if ("value" in element) return list.findIndex((item) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(item, element.value));
  return list.findIndex((item) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .vV)(item, element));
}

function madeNamespace(application, manifests) {
  const { sync, destination, origin: origin2, controller } = application;
  if (controller !== "argo-cd" || sync.namespaceMetadata === void 0 || destination.namespace === "")
    return null;
  const { labels, annotations, source } = sync.namespaceMetadata;
  const object = {
    apiVersion: "v1",
    kind: "Namespace",
    metadata: {
      name: destination.namespace,
      ...Object.keys(labels).length === 0 ? {} : { labels },
      annotations: {
        ...annotations,
        "argocd.argoproj.io/sync-options": "ServerSideApply=true"
      }
    }
  };
  const key = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TN)(object);
  if (manifests.some((manifest) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(manifest.key) === (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(key))) return null;
  return {
    key,
    gvk: { group: "", version: "v1", kind: "Namespace" },
    object,
    origin: { file: "", line: 1, ...source ?? origin2 ?? {}, document: 0 }
  };
}
function withMadeNamespace(application, manifests) {
  const namespace = madeNamespace(application, manifests);
  return namespace === null ? manifests : [...manifests, namespace];
}



function isHere(application, { urls, others }) {
  const { sources: sources2, controller, foundIn } = application;
  if (urls.length === 0 || controller === "folder") return true;
  if (sources2.some((source) => !isChart(source) && isKnown(source.repoUrl, [...urls, ...others]))) return true;
  if (foundIn === "cluster") return false;
  return sources2.length === 0 || sources2.some((source) => source.elsewhere === true || isChart(source));
}
function namelessNote(applications, urls) {
  if (urls.length > 0) return [];
  const sources2 = applications.flatMap((application) => application.sources);
  const named3 = sources2.filter((source) => !isChart(source) && source.repoUrl !== "");
  const addresses = new Map(
    named3.map(({ repoUrl }) => [(0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .yP)(repoUrl), (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .q)(repoUrl)])
  );
  if (addresses.size < 2) return [];
  const shown = [...addresses.values()].sort().slice(0, 3).join(", ");
  const more = addresses.size > 3 ? ` and ${addresses.size - 3} more` : "";
  return [
    `This repository has no remote, so every application is taken to come from it, though they name ${addresses.size} repositories: ${shown}${more}. Add the remote, or name the address with --repository-url.`
  ];
}
function foreignUrls(application, urls) {
  if (urls.length === 0 || application.controller === "folder") return [];
  return application.sources.filter((source) => source.elsewhere !== true && !isChart(source)).map(({ repoUrl }) => repoUrl).filter((url) => !isKnown(url, urls));
}
function withElsewhere(application, known) {
  const mark = (sources2) => sources2.map((source) => isElsewhere(source, known) ? { ...source, elsewhere: true } : source);
  const { status } = application;
  return {
    ...application,
    sources: mark(application.sources),
    status: status === null ? null : {
      ...status,
      history: status.history.map((one) => ({ ...one, sources: mark(one.sources) })),
      ...status.partial === void 0 ? {} : { partial: { ...status.partial, sources: mark(status.partial.sources) } }
    }
  };
}
function isElsewhere(source, known) {
  if (!isChart(source)) return isOther(source.repoUrl, known);
  return mayFetch(known.fetchFrom, { url: source.repoUrl, chart: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(source.raw, "chart") });
}
function isOther(url, { urls, others, fetchFrom }) {
  if (url === "" || isKnown(url, urls)) return false;
  return isKnown(url, others) || urls.length > 0 && mayFetch(fetchFrom, { url });
}
function isSourceIn({ elsewhere, repoUrl }, other) {
  if (other === void 0 || elsewhere !== true) return other === void 0 && elsewhere !== true;
  return (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .yP)(repoUrl) === (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .yP)(other.url);
}
function isChart({ raw }) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(raw, "chart") !== "";
}
function isKnown(url, urls) {
  const wanted = (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .yP)(url);
  return url === "" || urls.some((known) => (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .yP)(known) === wanted);
}
function unsupportedSource(application, what) {
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "SOURCE_UNSUPPORTED",
    `Application ${application}: its manifests come from ${what}, which is not read.`,
    "GitRepository sources can be rendered, and charts of a HelmRepository or of an OCIRepository with a tag, a range or a digest; the app is reported as unknown.",
    { application }
  );
}

var titles = {
  helm: "Helm",
  kustomize: "Kustomize",
  jsonnet: "Jsonnet"
};
function toolProblem(application, path3, tool, result) {
  if (result.state === "missing")
    return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
      "TOOL_MISSING",
      `Application ${application}: ${path3 || "."} needs ${tool}, which is not on the PATH outside the workspace.`,
      result.install,
      { application }
    );
  return renderFailed(application, path3, `${titles[tool]}: ${result.message}`);
}
function renderFailed(application, path3, reason) {
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "RENDER_FAILED",
    `Application ${application}: ${path3 || "."} cannot be rendered: ${reason.replace(/\.$/, "")}.`,
    "Correct the files or the Application; what its controller shows for this app is the same error.",
    { application }
  );
}
function sourceRemote(application, path3, what, hint = "Commit it to the repository. A base in a Git repository can also be fetched: name its host under fetch-from in .github/drift-triage.yml.") {
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "SOURCE_REMOTE",
    `Application ${application}: ${path3 || "."} needs ${(0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .q)(what)}, which is not in this repository.`,
    hint,
    { application }
  );
}
function baseNotFetched(application, path3, base, reason) {
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "FETCH_FAILED",
    `Application ${application}: the base ${(0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .q)(base)} of ${path3 || "."} could not be fetched: ${reason.replace(/\.$/, "")}.`,
    "Correct the address or its ref, or give git on this machine credentials that may read it; or name a checkout under repositories in .github/drift-triage.yml.",
    { application }
  );
}

var maxFiles = 2e4;
var maxBytes2 = 256 * 1024 * 1024;
async function readFileSet(files, names) {
  const wanted = [...new Set(names)];
  if (wanted.length > maxFiles) return `it takes ${wanted.length} files, more than ${maxFiles}`;
  const contents = await Promise.all(wanted.map(async (name) => [name, await files.readBytes(name)]));
  const set3 =   new Map();
  let bytes = 0;
  for (const [name, content] of contents) {
    if (content === null) continue;
    bytes += content.length;
    if (bytes > maxBytes2) return `its files are larger than ${maxBytes2} bytes together`;
    set3.set(name, content);
  }
  return set3;
}
async function linkBelow(files, folders) {
  for (const folder of folders) {
    const link = (await files.links(folder))[0];
    if (link !== void 0) return `${link} is a symbolic link or a submodule, which are not followed`;
  }
  return null;
}

function editCommands(options, environment2) {
  const commands = [];
  const text2 = (name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(options, name);
  if (text2("namePrefix") !== "") commands.push(["edit", "set", "nameprefix", "--", text2("namePrefix")]);
  if (text2("nameSuffix") !== "") commands.push(["edit", "set", "namesuffix", "--", text2("nameSuffix")]);
  const images = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(options, "images").filter((image) => typeof image === "string");
  if (images.length > 0)
    commands.push(["edit", "set", "image", "--", ...images.map((image) => substitute(image, environment2))]);
  const replicas = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(options, "replicas").map(
    (entry) => `${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "name")}=${scalarText2((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(entry, "count"))}`
  );
  if (replicas.length > 0) commands.push(["edit", "set", "replicas", "--", ...replicas]);
  commands.push(...labelCommands(options, environment2), ...annotationCommands(options, environment2));
  if (text2("namespace") !== "") commands.push(["edit", "set", "namespace", "--", text2("namespace")]);
  return commands;
}
function labelCommands(options, environment2) {
  const labels = pairs((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(options, "commonLabels"), (value) => substitute(value, environment2));
  if (labels.length === 0) return [];
  const flags = [
    ...options["forceCommonLabels"] === true ? ["--force"] : [],
    ...options["labelWithoutSelector"] === true ? ["--without-selector"] : [],
    ...options["labelIncludeTemplates"] === true ? ["--include-templates"] : []
  ];
  return [["edit", "add", "label", ...flags, "--", ...labels]];
}
function annotationCommands(options, environment2) {
  const isSubstituted = options["commonAnnotationsEnvsubst"] === true;
  const annotations = pairs(
    (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(options, "commonAnnotations"),
    (value) => isSubstituted ? substitute(value, environment2) : value
  );
  if (annotations.length === 0) return [];
  const flags = options["forceCommonAnnotations"] === true ? ["--force"] : [];
  return [["edit", "add", "annotation", ...flags, "--", ...annotations]];
}
function pairs(object, valueOf3) {
  return Object.entries(object).map(([name, value]) => `${name}:${valueOf3(scalarText2(value))}`);
}
function scalarText2(value) {
  return value === void 0 || value === null || typeof value === "object" ? "" : String(value);
}
function substitute(text2, environment2) {
  return text2.replace(/\$(?:\$|\{(\w+)\}|(\w+))/g, (whole, braced, plain5) => {
    const name = braced ?? plain5;
    return name === void 0 ? "$" : Object.hasOwn(environment2, name) ? environment2[name] ?? "" : whole === "$$" ? "$" : "";
  });
}
function extendKustomization(kustomization, options, components) {
  const patches = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(options, "patches").filter(_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv);
  return {
    ...kustomization,
    ...patches.length === 0 ? {} : { patches: [...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(kustomization, "patches"), ...patches] },
    ...components.length === 0 ? {} : { components: [...  new Set([...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(kustomization, "components"), ...components])] }
  };
}

async function renderJsonnet({ tools, environment: environment2 }, application, source, file, files) {
  const failed4 = (reason) => ({
    manifests: [],
    problems: [renderFailed(application, file, reason)]
  });
  const options = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(source.raw, "directory", "jsonnet");
  const libraries = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(options, "libs").map(
    (lib) => typeof lib === "string" ? resolvePath("", lib) : null
  );
  const search = [source.path, ...libraries];
  const folders = search.filter((folder) => folder !== null);
  if (folders.length < search.length) return failed4("one of its libs leads out of the repository");
  const imported = await importsOf(files, file, folders);
  if (typeof imported === "string") return failed4(imported);
  const contents = await readFileSet(files, imported);
  if (typeof contents === "string") return failed4(contents);
  const job = {
    files: contents,
    folder: "",
    commands: [
      [
        ...folders.flatMap((folder) => ["--jpath", joinPath(".", folder)]),
        ...variables("ext", (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(options, "extVars"), environment2),
        ...variables("tla", (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(options, "tlas"), environment2),
        joinPath(".", file)
      ]
    ]
  };
  const result = await tools.run("jsonnet", job);
  if (result.state !== "done")
    return { manifests: [], problems: [toolProblem(application, file, "jsonnet", result)] };
  return readOutput(application, file, result.output);
}
function readOutput(application, file, output2) {
  const value = JSON.parse(output2);
  const objects = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value) ? value : value === null ? [] : [value];
  const { manifests, problems } = (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .PX)(
    file,
    objects.map((object) => JSON.stringify(object)).join("\n---\n"),
    application
  );
  return {
    manifests: manifests.map((manifest) => ({ ...manifest, origin: { ...manifest.origin, line: 1 } })),
    problems
  };
}
function variables(kind, entries, environment2) {
  return entries.flatMap((entry) => [
    `--${kind}-${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(entry, "code") === true ? "code" : "str"}`,
    `${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "name")}=${substitute((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "value"), environment2)}`
  ]);
}
var importing = /\bimport(?:str|bin)?\s*(?:(?:(?:\/\/|#)[^\n]*\n|\/\*[\s\S]*?\*\/)\s*)*@?(["'])([\s\S]*?)\1/g;
var plainPath = /^[\w.@+~-][\w.@+~ /-]*$/;
async function importsOf(files, file, search) {
  const found =   new Set();
  const waiting2 = [file];
  for (let next = waiting2.shift(); next !== void 0; next = waiting2.shift()) {
    if (found.has(next)) continue;
    found.add(next);
    for (const [, , path3 = ""] of (await files.read(next) ?? "").matchAll(importing)) {
      if (!plainPath.test(path3)) return `${next} imports ${JSON.stringify(path3)}, which is no plain path`;
      const own2 = resolvePath(folderOf(next), path3);
      const places2 = [own2, ...search.map((folder) => resolvePath(folder, path3))];
      const isOwn = own2 !== null && await files.readBytes(own2) !== null;
      if (!isOwn && places2.includes(null)) return `${next} imports ${path3}, which leads out of the repository`;
      for (const place2 of places2)
        if (place2 !== null && await files.readBytes(place2) !== null) waiting2.push(place2);
    }
  }
  return found;
}

var skipMarker = "# +argocd:skip-file-rendering";
async function renderDirectory(application, source, files, jsonnet = null) {
  const { include, exclude } = source.directory;
  if (isExcessive(include) || isExcessive(exclude))
    return { manifests: [], problems: [globExcessive(application)] };
  const listed = await files.list(source.path);
  if (listed === null) return { manifests: [], problems: [pathNotFound(application, source)] };
  const manifests = [];
  const problems = [];
  const wanted = listed.filter((name) => isWanted(name, source)).sort();
  const isRead = (file) => jsonnet !== null || !file.endsWith(".jsonnet");
  const texts = await Promise.all(wanted.map(async (file) => isRead(file) ? files.read(file) : null));
  for (const [at2, file] of wanted.entries()) {
    const text2 = texts[at2] ?? null;
    if (text2 === null || text2.includes(skipMarker)) continue;
    const read = jsonnet !== null && file.endsWith(".jsonnet") ? await renderJsonnet(jsonnet, application, source, file, files) : (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .PX)(file, text2, application, "last");
    manifests.push(...read.manifests);
    problems.push(...read.problems);
  }
  return { manifests, problems };
}
function isWanted(file, { path: path3, directory }) {
  const relative = path3 === "" ? file : file.slice(path3.length + 1);
  if (!/\.(ya?ml|json|jsonnet)$/i.test(relative)) return false;
  if (!directory.recurse && relative.includes("/")) return false;
  if (directory.exclude !== "" && matchesGlob(relative, directory.exclude)) return false;
  return directory.include === "" || matchesGlob(relative, directory.include);
}
function pathNotFound(application, { path: path3, revision: revision2 }) {
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "PATH_NOT_FOUND",
    `Application ${application}: folder ${path3 || "."} does not exist at revision ${revision2 || "HEAD"}.`,
    "Correct the source path of the Application, or check out the repository that holds it.",
    { application }
  );
}
function globExcessive(application) {
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "RENDERER_UNSUPPORTED",
    `Application ${application}: directory.include or directory.exclude is too long or has too many wildcards.`,
    "Simplify it to at most 500 characters and 40 wildcards.",
    { application }
  );
}

var expression = /\$?\$\{([^{}]*)\}/g;
var simple = /^([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-=])(.*))?$/s;
function substitute2(text2, values, mayBeElsewhere) {
  const unknown =   new Set();
  let unsupported = "";
  const replaced2 = text2.replace(expression, (whole, inner) => {
    if (whole.startsWith("$$")) return whole.slice(1);
    const parts = simple.exec(inner);
    const name = parts?.[1];
    if (name === void 0) {
      unsupported ||= whole;
      return whole;
    }
    const value = Object.hasOwn(values, name) ? values[name] : void 0;
    if (value !== void 0 && (value !== "" || parts?.[2] === void 0)) return value;
    if (value === void 0 && mayBeElsewhere) {
      unknown.add(name);
      return `\${${name}}`;
    }
    return parts?.[3] ?? "";
  });
  return unsupported === "" ? { text: replaced2, unknown: [...unknown] } : { unsupported };
}

var substituteKey = "kustomize.toolkit.fluxcd.io/substitute";
function postBuild(built2, flux, application) {
  const problems = [...built2.problems];
  const manifests = built2.manifests.flatMap((manifest) => {
    const done = withVariables(manifest, flux);
    if ("manifest" in done) return [withCommonMetadata(done.manifest, flux)];
    problems.push(notSubstituted(manifest, application, done.fault));
    return [];
  });
  return { manifests, problems };
}
function withVariables(manifest, { variables: variables2, unreadSecrets, alwaysSubstitutes }) {
  const { object } = manifest;
  const hasVariables = Object.keys(variables2).length > 0 || unreadSecrets.length > 0;
  if (!hasVariables && alwaysSubstitutes !== true) return { manifest };
  if (isDisabled(object) || !JSON.stringify(object).includes("${")) return { manifest };
  const written = (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .Vd)(object);
  const done = substitute2(written, variables2, unreadSecrets.length > 0);
  if ("unsupported" in done) return { fault: `${done.unsupported} is not evaluated here` };
  const read = (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(done.text);
  if ("error" in read) return { fault: `with its variables it is no YAML: ${read.error.message}` };
  const value = read.documents[0]?.value;
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value)) return { fault: "with its variables it is no mapping" };
  const unread = `${done.unknown.join(", ")} may come from Secret ${unreadSecrets.join(", ")}, which is not read`;
  return {
    manifest: {
      ...manifest,
      object: value,
      key: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TN)(value),
      gvk: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .iU)(value),
      ...done.unknown.length === 0 ? {} : { unread }
    }
  };
}
function isDisabled(object) {
  return ["labels", "annotations"].some(
    (part2) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(object, "metadata", part2, substituteKey) === "disabled"
  );
}
function withCommonMetadata(manifest, { labels, annotations }) {
  if (Object.keys(labels).length === 0 && Object.keys(annotations).length === 0) return manifest;
  const metadata = { ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(manifest.object, "metadata") };
  const merged4 = {
    ...metadata,
    ...Object.keys(labels).length === 0 ? {} : { labels: { ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(metadata, "labels"), ...labels } },
    ...Object.keys(annotations).length === 0 ? {} : { annotations: { ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(metadata, "annotations"), ...annotations } }
  };
  return { ...manifest, object: { ...manifest.object, metadata: merged4 } };
}
function notSubstituted({ key, origin: origin2 }, application, fault) {
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "RENDERER_UNSUPPORTED",
    `Application ${application}: the variables of ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TD)(key)} (${origin2.file}:${origin2.line}) could not be put in: ${fault}.`,
    "Use ${name}, ${name:=default} or ${name:-default}; the other objects of the app are judged.",
    { application, resource: key }
  );
}

var output = "helm-output.yaml";
async function postRender(tools, rendered, { postRenderers, labels, annotations }, application, path3) {
  let manifests = rendered.manifests;
  for (const renderer of postRenderers) {
    const kustomization = {
      kind: "Kustomization",
      resources: [output],
      ...kept5((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(renderer, "kustomize"))
    };
    const result = await tools.run("kustomize", {
      files:   new Map([
        ["kustomization.yaml", Buffer.from(JSON.stringify(kustomization))],
        [output, Buffer.from(manifests.map(({ object }) => JSON.stringify(object)).join("\n---\n"))]
      ]),
      folder: "",
      commands: [["build", "."]]
    });
    if (result.state !== "done")
      return {
        manifests: [],
        problems: [...rendered.problems, toolProblem(application, path3, "kustomize", result)]
      };
    manifests = withOrigins((0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .PX)(output, result.output, application).manifests, manifests);
  }
  return {
    manifests: manifests.map((manifest) => withCommonMetadata(manifest, { labels, annotations })),
    problems: rendered.problems
  };
}
function kept5(kustomize) {
  const names = ["patches", "images", "patchesStrategicMerge", "patchesJson6902"];
  const stated = names.filter((name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(kustomize, name).length > 0);
  return Object.fromEntries(
    stated.map((name) => [name, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(kustomize, name).map((entry) => asText(name, entry))])
  );
}
function asText(name, entry) {
  if (name === "patchesStrategicMerge") return JSON.stringify(entry);
  if (name !== "patchesJson6902" || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(entry)) return entry;
  return { ...entry, patch: JSON.stringify(entry["patch"] ?? []) };
}
function withOrigins(made2, before) {
  const known = new Map(before.map((manifest) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TN)(manifest.object)), manifest]));
  return made2.map((manifest, at2) => {
    const source = known.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TN)(manifest.object))) ?? before[at2];
    return source === void 0 ? manifest : { ...manifest, origin: { ...source.origin } };
  });
}



function isKustomization(file) {
  return kustomizationNames.some((name) => file === name || file.endsWith(`/${name}`));
}
async function fluxKustomization(files, path3, stated) {
  const own2 = await kustomizationOf(files, path3);
  if (own2 === null) {
    const value2 = { kind: "Kustomization", resources: await resourcesOf(files, path3) };
    return { file: joinPath(path3, kustomizationNames[0]), value: withStated(value2, stated) };
  }
  const read = (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(own2.text);
  const value = "documents" in read ? read.documents[0]?.value ?? {} : void 0;
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) ? { file: own2.file, value: withStated(value, stated) } : { fault: `${own2.file} is no mapping` };
}
async function resourcesOf(files, path3) {
  const listed = await files.list(path3) ?? [];
  const roots = listed.filter(isKustomization).map(folderOf);
  const outermost = roots.filter((root) => !roots.some((other) => root.startsWith(`${other}/`)));
  const isWithin2 = (file) => outermost.some((root) => file.startsWith(`${root}/`));
  const loose = listed.filter((file) => /\.ya?ml$/.test(file) && !isWithin2(file));
  return [...loose, ...outermost].map((file) => path3 === "" ? file : file.slice(path3.length + 1)).sort();
}
function withStated(value, stated) {
  const images = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(stated, "images");
  const named3 = new Set(images.map((image) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(image, "name")));
  const kept6 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(value, "images").filter((image) => !named3.has((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(image, "name")));
  const patches = [...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(value, "patches"), ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(stated, "patches")];
  const single = ["namespace", "namePrefix", "nameSuffix", "buildMetadata"].flatMap(
    (name) => {
      const value2 = stated[name];
      return value2 === void 0 ? [] : [[name, value2]];
    }
  );
  return {
    ...value,
    ...Object.fromEntries(single),
    ...images.length === 0 ? {} : { images: [...kept6, ...images] },
    ...patches.length === 0 ? {} : { patches }
  };
}

function overlayFiles(files, texts) {
  if (texts.size === 0) return files;
  const below2 = (folder) => [...texts.keys()].filter((file) => folder === "" || file.startsWith(`${folder}/`));
  return {
    links: (folder) => files.links(folder),
    async list(folder) {
      const listed = await files.list(folder);
      const added = below2(folder);
      return listed === null && added.length === 0 ? null : [...  new Set([...listed ?? [], ...added])];
    },
    read: async (file) => texts.get(file) ?? files.read(file),
    async readBytes(file) {
      const text2 = texts.get(file);
      return text2 === void 0 ? files.readBytes(file) : Buffer.from(text2);
    },
    contentId: async (folder) => below2(folder).length > 0 ? null : await files.contentId?.(folder) ?? null,
    fileId: async (file) => texts.has(file) ? null : await files.fileId?.(file) ?? null
  };
}

function baseAddressOf(reference2) {
  const [address = "", query = ""] = reference2.replace(/^git::/i, "").split(/\?(.*)/s);
  const [, host = "", rest = ""] = withHost.exec(onGithub(address)) ?? [];
  if (host === "" || /\.(?:ya?ml|json)$/i.test(rest)) return null;
  const asked = new URLSearchParams(query);
  const ref = asked.get("ref") || asked.get("version") || "";
  const split = splitAtMarker(rest) ?? (isSurelyGit(host, ref) ? afterTwo(rest) : null);
  if (split === null) return null;
  const path3 = split.path.replace(/^\/+|\/+$/g, "");
  if (split.repository === "" || path3.split("/").includes("..")) return null;
  return { url: `${host}${split.repository}`, ref, path: path3 };
}
var withHost = /^((?:https?|ssh):\/\/[^/]+\/|file:\/\/(?=\/)|[a-z][a-z0-9-]*@[^/:]+:)(.+)$/i;
function onGithub(address) {
  const short2 = /^(?:http:\/\/)?github\.com[/:](.+)$/i.exec(address);
  return short2 === null ? address : `https://github.com/${short2[1] ?? ""}`;
}
function splitAtMarker(rest) {
  const azure = /^(.*?_git\/[^/]+)(.*)$/.exec(rest);
  if (azure !== null) return { repository: azure[1] ?? "", path: azure[2] ?? "" };
  const at2 = rest.indexOf("//");
  if (at2 >= 0) return { repository: rest.slice(0, at2), path: rest.slice(at2 + 2) };
  const ending = /^(.*?\.git)(?:\/(.*))?$/.exec(rest);
  return ending === null ? null : { repository: ending[1] ?? "", path: ending[2] ?? "" };
}
function isSurelyGit(host, ref) {
  return ref !== "" || !/^http/i.test(host) || host.toLowerCase() === "https://github.com/";
}
function afterTwo(rest) {
  if (rest.startsWith("/")) return { repository: rest, path: "" };
  const [owner = "", name = "", ...below2] = rest.split("/");
  return name === "" ? null : { repository: `${owner}/${name}`, path: below2.join("/") };
}


var mountFolder = /^\.remote-bases\/[0-9a-f]{16}(?=\/|$)/;
function mountOf({ url, ref }) {
  return `.remote-bases/${(0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.createHash)("sha256").update(`${url} ${ref}`).digest("hex").slice(0, 16)}`;
}
function mountAt(path3) {
  return mountFolder.exec(path3)?.[0] ?? null;
}
function mounted(files, trees) {
  const placeOf5 = (path3) => {
    const mount = mountAt(path3);
    const tree = mount === null ? void 0 : trees.get(mount);
    if (mount === null || tree === void 0) return { tree: files, mount: "", below: path3 };
    return { tree, mount, below: path3.slice(mount.length + 1) };
  };
  const named3 = (mount, names) => names.map((name) => joinPath(mount, name));
  return {
    async list(folder) {
      const { tree, mount, below: below2 } = placeOf5(folder);
      const names = await tree.list(below2);
      return names === null ? null : named3(mount, names);
    },
    read(file) {
      const { tree, below: below2 } = placeOf5(file);
      return tree.read(below2);
    },
    readBytes(file) {
      const { tree, below: below2 } = placeOf5(file);
      return tree.readBytes(below2);
    },
    async links(folder) {
      const { tree, mount, below: below2 } = placeOf5(folder);
      return named3(mount, await tree.links(below2));
    }
  };
}

var fetching = ["resources", "bases", "components", "generators", "transformers", "validators"];
var maxDepth = 10;
async function withRemoteBases(files, path3, more, fetchTree) {
  const placed = { trees:   new Map(), texts:   new Map() };
  const seen =   new Set();
  for (let depth = 0; depth <= maxDepth; depth++) {
    const view = overlayFiles(mounted(files, placed.trees), new Map(placed.texts));
    const inputs = await kustomizeInputs(view, path3, more);
    const before = placed.texts.size;
    for (const root of inputs.remote.length === 0 ? [] : inputs.roots) {
      if (seen.has(root)) continue;
      seen.add(root);
      const fault = await placeBases(view, root, placed, fetchTree);
      if (fault !== null) return fault;
    }
    if (placed.texts.size === before) return { files: view, inputs };
  }
  return { reference: path3 || ".", reason: "its bases have bases in further repositories without end" };
}
async function placeBases(view, root, { trees, texts }, fetchTree) {
  const own2 = await kustomizationOf(view, root);
  const read = own2 === null ? null : (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(own2.text);
  const value = read !== null && "documents" in read ? read.documents[0]?.value ?? null : null;
  if (own2 === null || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value)) return null;
  const outside = leavingMount(root, value);
  if (outside !== void 0) return { reference: outside, reason: "it leads out of its own repository" };
  const folders =   new Map();
  for (const reference2 of fetching.flatMap((name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(value, name))) {
    const address = typeof reference2 === "string" ? baseAddressOf(reference2) : null;
    if (typeof reference2 !== "string" || address === null) continue;
    const mount = mountOf(address);
    const tree = trees.get(mount) ?? await fetchTree(address);
    if (tree === null) return { reference: reference2, reason: null };
    if ("reason" in tree) return { reference: reference2, reason: tree.reason };
    trees.set(mount, tree);
    folders.set(reference2, upFrom(root) + joinPath(mount, address.path));
  }
  if (folders.size > 0) texts.set(own2.file, JSON.stringify(renamed(value, folders)));
  return null;
}
function leavingMount(root, value) {
  const mount = mountAt(root);
  if (mount === null) return void 0;
  return referencesIn(value).find(
    (reference2) => !isRemote(reference2) && mountAt(resolvePath(root, reference2) ?? "") !== mount
  );
}
function upFrom(folder) {
  return folder === "" ? "" : "../".repeat(folder.split("/").length);
}
function renamed(value, folders) {
  const lists2 = fetching.flatMap((name) => {
    const list = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(value, name);
    const named3 = list.map((item) => typeof item === "string" ? folders.get(item) ?? item : item);
    return list.length === 0 ? [] : [[name, named3]];
  });
  return { ...value, ...Object.fromEntries(lists2) };
}

var withinRoots = { beyond:   new Set(), escaping: null, hasPlugins: false };
async function reachOf(files, roots) {
  const beyond =   new Set();
  let escaping = null;
  let hasPlugins = false;
  for (const root of roots) {
    const own2 = await kustomizationOf(files, root);
    const read = own2 === null ? null : (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(own2.text);
    const value = read !== null && "documents" in read ? read.documents[0]?.value ?? null : null;
    hasPlugins ||= ["generators", "transformers", "validators"].some((name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(value, name).length > 0);
    for (const path3 of pathsIn(value)) {
      const target2 = path3.startsWith("/") ? null : resolvePath(root, path3);
      if (target2 === null) escaping ??= path3;
      else if (!isBelow3(target2, root) && await files.readBytes(target2) !== null) beyond.add(target2);
    }
  }
  return { beyond, escaping, hasPlugins };
}
function isBelow3(path3, root) {
  return root === "" || path3.startsWith(`${root}/`);
}
var lists = [...referencing, "patchesStrategicMerge"];
function pathsIn(value) {
  const texts = lists.flatMap((name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(value, name));
  const named3 = ["patches", "patchesJson6902", "replacements"].flatMap((name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(value, name));
  const generated = ["configMapGenerator", "secretGenerator"].flatMap((name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(value, name));
  const charts = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(value, "helmCharts");
  const all2 = [
    ...texts,
    ...named3.map((item) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(item, "path")),
    (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(value, "openapi", "path"),
    (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(value, "helmGlobals", "chartHome"),
    ...generated.flatMap((item) => [
      ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(item, "files").map(withoutKey),
      ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(item, "envs"),
      (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(item, "env")
    ]),
    ...charts.flatMap((chart2) => [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(chart2, "valuesFile"), ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(chart2, "additionalValuesFiles")])
  ];
  return all2.filter((text2) => isPath(text2) && !isRemote(text2));
}
function isPath(text2) {
  return typeof text2 === "string" && text2 !== "" && !text2.includes("\n") && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(readInline(text2));
}
function readInline(text2) {
  const read = text2.includes(":") || text2.startsWith("{") ? (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2) : null;
  return read !== null && "documents" in read ? read.documents[0]?.value ?? null : null;
}
function withoutKey(entry) {
  return typeof entry === "string" ? entry.slice(entry.indexOf("=") + 1) : entry;
}

async function buildKustomization(tools, build) {
  const { application, path: path3 } = build;
  const given = overlayFiles(build.files, build.overlay ??   new Map());
  const components = await componentsOf(given, build);
  const built2 = await withBases(given, build, components.folders);
  if ("code" in built2) return failed(built2);
  const { files, inputs } = built2;
  const remote = [...inputs.remote, ...components.remote][0];
  if (remote !== void 0) return failed(sourceRemote(application, path3, remote));
  const link = await linkBelow(files, inputs.roots);
  if (link !== null) return failed(renderFailed(application, path3, link));
  const { flags = [], readsAnywhere = false, rendersCharts = false } = build.buildOptions ?? {};
  const reach = readsAnywhere ? await reachOf(files, inputs.roots) : withinRoots;
  if (reach.escaping !== null)
    return failed(renderFailed(application, path3, `${reach.escaping} leads out of the repository`));
  const contents = await readFileSet(files, [...inputs.files, ...reach.beyond]);
  if (typeof contents === "string") return failed(renderFailed(application, path3, contents));
  const own2 = await kustomizationOf(files, path3);
  if (own2 === null) return failed(renderFailed(application, path3, "it holds no kustomization file"));
  const job = new Map(contents);
  const edited2 = editedText(own2.text, build.options, components.names);
  if (edited2 !== null) job.set(own2.file, Buffer.from(edited2));
  const commands = [
    ...editCommands(build.options, build.environment),
    [
      "build",
      "--load-restrictor",
      reach.beyond.size > 0 && !reach.hasPlugins ? "LoadRestrictionsNone" : "LoadRestrictionsRootOnly",
      ...flags,
      ...rendersCharts ? ["--enable-helm", ...capabilityFlags(build)] : [],
      "."
    ]
  ];
  const withHelm = rendersCharts && inputs.hasCharts ? { withHelm: true } : {};
  const result = await tools.run("kustomize", { files: job, folder: path3, commands, ...withHelm });
  if (result.state !== "done") return failed(toolProblem(application, path3, "kustomize", result));
  return atFirstLine((0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .PX)(own2.file, result.output, application));
}
async function withBases(files, { application, path: path3, fetchTree }, components) {
  if (fetchTree === void 0) return { files, inputs: await kustomizeInputs(files, path3, components) };
  const found = await withRemoteBases(files, path3, components, fetchTree);
  if (!("reference" in found)) return found;
  const { reference: reference2, reason } = found;
  return reason === null ? sourceRemote(application, path3, reference2) : baseNotFetched(application, path3, reference2, reason);
}
function capabilityFlags({ options, capabilities }) {
  const kubeVersion = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(options, "kubeVersion") || (capabilities?.kubeVersion ?? "");
  const stated = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(options, "apiVersions").filter((version) => typeof version === "string");
  const apiVersions = stated.length > 0 ? stated : capabilities?.apiVersions ?? [];
  return [
    ...kubeVersion === "" ? [] : [`--helm-kube-version=${kubeVersion}`],
    ...apiVersions.map((version) => `--helm-api-versions=${version}`)
  ];
}
function atFirstLine({ manifests, problems }) {
  return {
    manifests: manifests.map((manifest) => ({ ...manifest, origin: { ...manifest.origin, line: 1 } })),
    problems
  };
}
function failed(problem2) {
  return { manifests: [], problems: [problem2] };
}
function editedText(text2, options, components) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(options, "patches").length === 0 && components.length === 0) return null;
  const read = (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2);
  const value = "documents" in read ? read.documents[0]?.value : void 0;
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) ? JSON.stringify(extendKustomization(value, options, components)) : null;
}
async function componentsOf(files, { path: path3, options }) {
  const given = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(options, "components").filter((name) => typeof name === "string");
  const remote = given.filter(isRemote);
  const local = given.filter((name) => !isRemote(name));
  const present = await Promise.all(
    local.map(async (name) => {
      const folder = resolvePath(path3, name);
      return folder !== null && await files.list(folder) !== null;
    })
  );
  const names = options["ignoreMissingComponents"] === true ? local.filter((_, at2) => present[at2] === true) : local;
  return { names, folders: names.flatMap((name) => resolvePath(path3, name) ?? []), remote };
}

var alwaysIgnored = [".git", ".gitignore", ".gitmodules", ".gitattributes"];
var ignoredByDefault = [
  "*.jpg",
  "*.jpeg",
  "*.gif",
  "*.png",
  "*.wmv",
  "*.flv",
  "*.tar.gz",
  "*.zip",
  ".circleci/",
  ".github/",
  ".travis.yml",
  ".gitlab-ci.yml",
  "appveyor.yml",
  ".drone.yml",
  "cloudbuild.yaml",
  "codeship-services.yml",
  "codeship-steps.yml",
  "**/.goreleaser.yml",
  "**/.sops.yaml",
  "**/.flux.yaml"
];
async function renderFlux(world, application, source, flux, files) {
  const artifact = artifactOf(files, flux);
  const listed = await artifact.list(source.path) ?? [];
  const plain5 = Object.keys(flux.kustomize).length === 0 && !listed.some(isKustomization);
  const built2 = plain5 ? await renderDirectory(application, { ...source, directory: yamlFiles }, artifact) : await buildAsFlux(world, application, source.path, flux, artifact);
  return { rendered: postBuild(built2, flux, application), plain: plain5 };
}
var yamlFiles = { recurse: true, include: "", exclude: "*.json" };
async function buildAsFlux({ tools, fetchTree }, application, path3, { kustomize }, files) {
  const kustomization = await fluxKustomization(files, path3, kustomize);
  if ("fault" in kustomization)
    return { manifests: [], problems: [renderFailed(application, path3, kustomization.fault)] };
  const { components, ignoreMissingComponents } = kustomize;
  return buildKustomization(tools, {
    application,
    files,
    path: path3,
    ...fetchTree === void 0 ? {} : { fetchTree },
    options: {
      ...components === void 0 ? {} : { components },
      ...ignoreMissingComponents === void 0 ? {} : { ignoreMissingComponents }
    },
    environment: {},
    overlay:   new Map([[kustomization.file, JSON.stringify(kustomization.value)]]),
    buildOptions: { flags: [], readsAnywhere: true, rendersCharts: false }
  });
}
function artifactOf(files, { ignore }) {
  const filters =   new Map();
  const filterOf = (folder) => {
    const known = filters.get(folder) ?? makeFilter(folder);
    filters.set(folder, known);
    return known;
  };
  const makeFilter = async (folder) => {
    const own2 = (await files.read(joinPath(folder, ".sourceignore")) ?? "").split("\n");
    const given = folder === "" ? [] : (await filterOf(folderOf(folder))).patterns;
    const below2 = folder === "" ? "" : `${folder}/`;
    const start = folder === "" ? [...alwaysIgnored, ...ignore?.split("\n") ?? ignoredByDefault] : [];
    const patterns2 = [...start, ...given, ...own2.map((line2) => withinFolder(line2, below2))];
    const matcher2 = ignore__WEBPACK_IMPORTED_MODULE_19__().add(patterns2);
    return { patterns: patterns2, ignores: (file) => matcher2.ignores(file) };
  };
  const isKept = async (file) => !(await filterOf(folderOf(file))).ignores(file);
  const keptOf = async (names) => {
    const kept6 = await Promise.all(names.map(isKept));
    return names.filter((_, at2) => kept6[at2] === true);
  };
  return {
    async list(folder) {
      const listed = await files.list(folder);
      return listed === null ? null : keptOf(listed);
    },
    read: async (file) => await isKept(file) ? files.read(file) : null,
    links: async (folder) => keptOf(await files.links(folder)),
    readBytes: async (file) => await isKept(file) ? files.readBytes(file) : null
  };
}
function withinFolder(line2, folder) {
  const pattern = line2.trim();
  if (folder === "" || pattern === "" || pattern.startsWith("#")) return pattern;
  const [, negated = "", rest = ""] = /^(!?)(.*)$/.exec(pattern) ?? [];
  const anchored = rest.replace(/\/$/, "").includes("/");
  return `${negated}/${folder}${anchored ? rest.replace(/^\//, "") : `**/${rest}`}`;
}


async function findValueFiles(names, path3, files, references, ignoreMissing) {
  const found = [];
  for (const name of names) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) return { state: "remote", name };
    const reference2 = /^\$([^/]+)\/(.*)$/.exec(name);
    const key = reference2?.[1] === void 0 ? null : `$${reference2[1]}`;
    const from = key === null ? files : references.get(key);
    if (from === void 0) return { state: "missing", name };
    const wanted = key === null ? resolvePath(path3, name) : resolvePath("", reference2?.[2] ?? "");
    const matched = wanted === null ? [] : await matching(from, wanted);
    const isLink = wanted !== null && (await from.links(wanted)).length > 0;
    if (matched.length === 0 && (isLink || !ignoreMissing)) return { state: "missing", name };
    for (const file of matched)
      if (!found.some((one) => one.reference === key && one.file === file))
        found.push({ reference: key, file, files: from });
  }
  return { state: "found", found };
}
var glob = /[*?[{]/;
async function matching(files, wanted) {
  if (!glob.test(wanted)) return await files.readBytes(wanted) === null ? [] : [wanted];
  if (isExcessive(wanted)) return [];
  const isMatch = picomatch__WEBPACK_IMPORTED_MODULE_15__(wanted, { dot: true });
  const folder = folderOf(wanted.slice(0, wanted.search(glob)));
  return (await files.list(folder) ?? []).filter((file) => isMatch(file)).sort();
}

async function releaseOf(application, source, world) {
  const { files, environment: environment2 } = world;
  const { path: path3 } = source;
  const helm = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(source.raw, "helm");
  const refuse2 = (reason) => renderFailed(application.name, path3, reason);
  const names = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(helm, "valueFiles").filter((name) => typeof name === "string");
  const found = await findValueFiles(
    names.map((name) => withEnvironment(name, environment2)),
    path3,
    files,
    world.references,
    helm["ignoreMissingValueFiles"] === true
  );
  if (found.state === "remote") return sourceRemote(application.name, path3, `the value file ${found.name}`);
  if (found.state === "missing") return refuse2(`its value file ${found.name} does not exist`);
  const parameters = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(helm, "parameters").filter(_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv);
  const set3 = (isString) => new Map(
    parameters.filter(({ forceString }) => forceString === true === isString).map((one) => [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(one, "name"), substitute(scalarText3((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(one, "value")), environment2)])
  );
  const setFile =   new Map();
  for (const one of (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(helm, "fileParameters")) {
    const file = resolvePath(path3, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(one, "path"));
    if (file === null || await files.readBytes(file) === null)
      return refuse2(`the file ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(one, "path")} of parameter ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(one, "name")} does not exist`);
    setFile.set((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(one, "name"), file);
  }
  return {
    application: application.name,
    files,
    path: path3,
    name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(helm, "releaseName") || (application.resource?.name ?? application.name),
    namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(helm, "namespace") || application.destination.namespace,
    valueFiles: found.found,
    replacesValues: source.release?.replacesValues === true,
    versionMetadata: source.release?.versionMetadata ?? "",
    values: valuesText(helm),
    set: set3(false),
    setString: set3(true),
    setFile,
    includeCrds: helm["skipCrds"] !== true,
    skipTests: helm["skipTests"] === true,
    skipSchemaValidation: helm["skipSchemaValidation"] === true,
    repeatedKeys: application.controller === "flux" ? "refused" : "last",
    capabilities: capabilitiesFor(helm, world.capabilities)
  };
}
function valuesText(helm) {
  const object = helm["valuesObject"];
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(object) ? JSON.stringify(object) : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(helm, "values");
}
function capabilitiesFor(helm, cluster) {
  const apiVersions = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(helm, "apiVersions").filter((version) => typeof version === "string");
  return {
    kubeVersion: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(helm, "kubeVersion") || cluster.kubeVersion,
    apiVersions: apiVersions.length > 0 ? apiVersions : cluster.apiVersions
  };
}
function withEnvironment(name, environment2) {
  const known = Object.keys(environment2).some((variable) => name.includes(variable));
  return known ? substitute(name, environment2) : name;
}
function scalarText3(value) {
  return value === void 0 || value === null || typeof value === "object" ? "" : String(value);
}

async function chartInputs(files, path3) {
  const folders = [];
  const remote = [];
  const repositories = [];
  let needsBuild = false;
  const waiting2 = [path3];
  for (let folder = waiting2.shift(); folder !== void 0; folder = waiting2.shift()) {
    if (folders.includes(folder)) continue;
    folders.push(folder);
    for (const dependency of await dependenciesOf(files, folder)) {
      const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(dependency, "name");
      const repository = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(dependency, "repository");
      const local = /^file:\/\/(?!\/)/.test(repository) ? resolvePath(folder, repository.slice("file://".length)) : null;
      if (local !== null) waiting2.push(local);
      else if (folder === path3 && repository !== "") repositories.push(repository);
      if (await isVendored(files, folder, name)) continue;
      if (local === null) remote.push({ name, repository, folder });
      else needsBuild = true;
    }
  }
  return { folders, remote, repositories, needsBuild };
}
var mayNameAny = /dependencies|\\/;
async function dependenciesOf(files, folder) {
  const texts = await Promise.all(
    ["Chart.yaml", "requirements.yaml"].map((name) => files.read(joinPath(folder, name)))
  );
  return texts.flatMap((text2) => {
    const read = text2 === null || !mayNameAny.test(text2) ? null : (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2);
    return read !== null && "documents" in read ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(read.documents[0]?.value, "dependencies") : [];
  });
}
async function isVendored(files, folder, name) {
  const charts = joinPath(folder, "charts");
  const held = await files.list(charts) ?? [];
  return held.some((file) => {
    const below2 = file.slice(charts.length + 1);
    return below2 === `${name}/Chart.yaml` || below2.startsWith(`${name}-`) && below2.endsWith(".tgz");
  });
}

function needsFetching(tools, { remote, repositories, needsBuild }) {
  return remote.length > 0 || needsBuild && repositories.length > 0 && tools.dependencies !== void 0;
}
async function withDependencies(tools, { application, path: path3 }, { remote, repositories }, tree) {
  const below2 = remote.find(({ folder }) => folder !== path3);
  if (below2 !== void 0 || tools.dependencies === void 0)
    return sourceRemote(
      application,
      path3,
      nameOf4(below2 ?? remote[0]),
      "Commit it (helm dependency build), or name its chart repository under fetch-from in .github/drift-triage.yml."
    );
  const result = await tools.dependencies({ files: tree, folder: path3, repositories });
  if (result.state !== "done") {
    const reason = result.state === "missing" ? result.install : result.message;
    return dependenciesNotFetched(application, path3, nameOf4(remote[0]), reason);
  }
  const own2 = `${joinPath(path3, "charts")}/`;
  return new Map([...[...tree].filter(([file]) => !file.startsWith(own2)), ...result.charts]);
}
function nameOf4(chart2) {
  return `the chart ${chart2?.name ?? ""} of ${(0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .q)(chart2?.repository ?? "") || "charts/"}`;
}
function dependenciesNotFetched(application, path3, what, reason) {
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "FETCH_FAILED",
    `Application ${application}: ${path3 || "."} needs ${what}, which could not be fetched: ${reason.replace(/\.$/, "")}.`,
    "Name every chart repository of its Chart.yaml under fetch-from in .github/drift-triage.yml, log helm in to registries that ask for it, and keep Chart.lock up to date; or commit charts/ (helm dependency build).",
    { application }
  );
}

var random = /\b(?:rand(?:Alpha|AlphaNum|Ascii|Bytes|Int|Numeric)|gen(?:CA|CAWithKey|PrivateKey|SelfSignedCert|SelfSignedCertWithKey|SignedCert|SignedCertWithKey)|uuidv4|now|ago|htpasswd|bcrypt|encryptAES|shuffle|keys|values)\b/;
function isRandom(text2) {
  return random.test(text2);
}
function mayBeRandom(tree) {
  return [...tree].some(
    ([file, content]) => file.endsWith(".tgz") || file.includes("templates/") && isRandom(Buffer.from(content).toString("utf8"))
  );
}
function withUnstable(manifests, again) {
  const others = new Map(again.map((manifest) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(manifest.key), manifest.object]));
  return manifests.map((manifest) => {
    const other = others.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(manifest.key));
    const unstable = other === void 0 ? [] : differences(manifest.object, other);
    return unstable.length === 0 ? manifest : { ...manifest, unstable };
  });
}
function differences(a, b) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(a, b)) return [];
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(a) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(b) && a.length === b.length)
    return a.flatMap((item, index2) => differences(item, b[index2] ?? null).map((path3) => [{ index: index2 }, ...path3]));
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(a) || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(b)) return [[]];
  return [...  new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((name) => {
    const [left, right] = [a[name], b[name]];
    const below2 = left === void 0 || right === void 0 ? [[]] : differences(left, right);
    return below2.map((path3) => [{ field: name }, ...path3]);
  });
}

var extra = ".drift-triage";
async function templateChart(tools, release) {
  const { application, path: path3, files } = release;
  const inputs = await chartInputs(files, path3);
  const link = await linkBelow(files, inputs.folders);
  if (link !== null) return failed2(renderFailed(application, path3, link));
  const read = await treeOf(release, inputs.folders);
  if (typeof read === "string") return failed2(renderFailed(application, path3, read));
  const isFetched = needsFetching(tools, inputs);
  const tree = isFetched ? await withDependencies(tools, release, inputs, read) : read;
  if ("code" in tree) return failed2(tree);
  const build = inputs.needsBuild && !isFetched ? [["dependency", "build", "--skip-refresh", "."]] : [];
  const job = { files: tree, folder: path3, commands: [...build, templateArguments(release)] };
  const result = await tools.run("helm", job);
  if (result.state !== "done") return failed2(toolProblem(application, path3, "helm", result));
  const rendered = await readTemplates(result.output, release);
  if (!mayBeRandom(tree)) return rendered;
  const again = await tools.run("helm", { ...job, fresh: true });
  if (again.state !== "done") return failed2(toolProblem(application, path3, "helm", again));
  return {
    ...rendered,
    manifests: withUnstable(rendered.manifests, (await readTemplates(again.output, release)).manifests)
  };
}
function failed2(problem2) {
  return { manifests: [], problems: [problem2] };
}
async function treeOf(release, folders) {
  const { files } = release;
  const below2 = (await Promise.all(folders.map((folder) => files.list(folder)))).flatMap(
    (names) => names ?? []
  );
  const own2 = release.valueFiles.filter(({ reference: reference2 }) => reference2 === null).map(({ file }) => file);
  const read = await readFileSet(files, [...below2, ...own2, ...release.setFile.values()]);
  if (typeof read === "string") return read;
  const tree = new Map(read);
  const defaults = joinPath(release.path, "values.yaml");
  if (release.replacesValues && !own2.includes(defaults)) tree.delete(defaults);
  const chart2 = joinPath(release.path, "Chart.yaml");
  const stated = tree.get(chart2);
  if (release.versionMetadata !== "" && stated !== void 0)
    tree.set(chart2, withMetadata(stated, release.versionMetadata));
  for (const { reference: reference2, file, files: from } of release.valueFiles) {
    const content = reference2 === null ? null : await from.readBytes(file);
    if (reference2 !== null && content !== null) tree.set(referencePath(reference2, file), content);
  }
  if (release.values !== "") tree.set(`${extra}/values.yaml`, Buffer.from(release.values));
  return tree;
}
function withMetadata(chart2, metadata) {
  const text2 = Buffer.from(chart2).toString("utf8");
  return Buffer.from(
    text2.replace(/^version: *(["']?)([^\s"'+#]+)[^\s"'#]*\1/m, `version: $1$2+${metadata}$1`)
  );
}
function referencePath(reference2, file) {
  return `${extra}/${Buffer.from(reference2).toString("hex")}/${file}`;
}
function templateArguments(release) {
  const up = release.path === "" ? "./" : "../".repeat(release.path.split("/").length);
  const { kubeVersion, apiVersions } = release.capabilities;
  const named3 = (flag, values, valueOf3 = escapeCommas) => [...values].flatMap(([name, value]) => [flag, `${name}=${valueOf3(value)}`]);
  return [
    ...["template", ".", "--name-template", release.name],
    ...release.namespace === "" ? [] : ["--namespace", release.namespace],
    ...kubeVersion === "" ? [] : ["--kube-version", kubeVersion],
    ...release.valueFiles.flatMap(({ reference: reference2, file }) => [
      "--values",
      up + (reference2 === null ? file : referencePath(reference2, file))
    ]),
    ...release.values === "" ? [] : ["--values", `${up}${extra}/values.yaml`],
    ...named3("--set", release.set),
    ...named3("--set-string", release.setString),
    ...named3("--set-file", release.setFile, (file) => up + file),
    ...apiVersions.flatMap((version) => ["--api-versions", version]),
    ...release.includeCrds ? ["--include-crds"] : [],
    ...release.skipSchemaValidation ? ["--skip-schema-validation"] : [],
    ...release.skipTests ? ["--skip-tests"] : []
  ];
}
function escapeCommas(value) {
  return value.startsWith("{") && value.endsWith("}") ? value : value.replace(/(?<!\\),/g, "\\,");
}
async function readTemplates(output2, release) {
  const present = new Set(await release.files.list(release.path) ?? []);
  const parts = `
${output2}`.split(/\n---\n# Source: /).slice(1);
  const read = parts.map((part2) => {
    const newline = part2.indexOf("\n");
    return (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .PX)(
      templateFile(part2.slice(0, newline), release, present),
      part2.slice(newline + 1),
      release.application,
      release.repeatedKeys
    );
  });
  return {
    manifests: read.flatMap(({ manifests }) => manifests).map((manifest) => ({ ...manifest, origin: { ...manifest.origin, line: 1 } })),
    problems: read.flatMap(({ problems }) => problems)
  };
}
function templateFile(source, { path: path3 }, present) {
  const file = joinPath(path3, source.slice(source.indexOf("/") + 1));
  return present.has(file) ? file : joinPath(path3, "Chart.yaml");
}

var valued =   new Set(["--reorder", "--helm-kube-version", "--helm-api-versions"]);
function parseBuildOptions(text2) {
  const words = text2.trim().split(/\s+/).filter((word) => word !== "");
  const flags = [];
  let [readsAnywhere, rendersCharts] = [false, false];
  for (let word = words.shift(); word !== void 0; word = words.shift()) {
    const [name = "", given] = word.split(/=(.*)/s);
    const value = () => given ?? words.shift() ?? "";
    const isOn = given === void 0 || given === "true";
    if (name === "--enable-helm") rendersCharts = isOn;
    else if (name === "--load-restrictor") readsAnywhere = value() === "LoadRestrictionsNone";
    else if (valued.has(name)) flags.push(`${name}=${value()}`);
    else if (name === "--enable-managedby-label") flags.push(`${name}=${String(isOn)}`);
    else if (name === "--helm-command") value();
    else if (name !== "--helm-debug" && name !== "--as-current-user") return { refused: name };
  }
  return { flags, readsAnywhere, rendersCharts };
}

function mergePatch2(target2, patch) {
  const merged4 = new Map((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(target2) ? Object.entries(target2) : []);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) merged4.delete(name);
    else merged4.set(name, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) ? mergePatch2(merged4.get(name), value) : value);
  }
  return Object.fromEntries(merged4);
}

var fixed = ["repoURL", "path", "targetRevision", "chart", "ref"];
async function withOverrides(files, application, source) {
  let raw = source.raw;
  for (const name of [".argocd-source.yaml", `.argocd-source-${application}.yaml`]) {
    const text2 = await files.read(joinPath(source.path, name));
    const read = text2 === null ? null : (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2);
    const patch = read !== null && "documents" in read ? read.documents[0]?.value : void 0;
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(patch)) raw = mergePatch2(raw, patch);
  }
  if (raw === source.raw) return source;
  const kept6 = Object.fromEntries(
    fixed.flatMap((name) => source.raw[name] === void 0 ? [] : [[name, source.raw[name]]])
  );
  const own2 = Object.fromEntries(Object.entries(raw).filter(([name]) => !fixed.some((one) => one === name)));
  const directory = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(raw, "directory");
  return {
    ...source,
    raw: { ...own2, ...kept6 },
    directory: {
      recurse: directory["recurse"] === true,
      include: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(directory, "include"),
      exclude: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(directory, "exclude")
    }
  };
}

async function renderSource({ tools, capabilities, fetchTree }, application, given, commit, trees) {
  const files = ownTree(trees);
  const fetching2 = fetchTree === void 0 ? {} : { fetchTree };
  if (given.flux !== void 0) {
    const { rendered, plain: plain5 } = await renderFlux(
      { tools, ...fetching2 },
      application.name,
      given,
      given.flux,
      files
    );
    return { rendered, tool: plain5 ? "directory" : "kustomize", namesRevision: false };
  }
  const source = await sourceAt(application, given, files);
  const environment2 = buildEnvironment(application, source, commit);
  const jsonnet = application.controller === "argo-cd" ? { tools, environment: environment2 } : null;
  const namesRevision = /ARGOCD_APP_(?:SOURCE_TARGET_)?REVISION/.test(JSON.stringify(source.raw));
  const tool = await detectTool(files, source);
  switch (tool) {
    case "plugin":
      return {
        rendered: { manifests: [], problems: [pluginUnsupported(application, source)] },
        tool: "directory",
        namesRevision
      };
    case "directory":
      return {
        rendered: await renderDirectory(application.name, source, files, jsonnet),
        tool,
        namesRevision
      };
    case "kustomize": {
      const world = { tools, files, environment: environment2, capabilities, ...fetching2 };
      return { rendered: await buildSource(application, source, world), tool, namesRevision };
    }
    case "helm": {
      const world = { files, references: trees, environment: environment2, capabilities };
      const release = await releaseOf(application, source, world);
      const templated = "code" in release ? { manifests: [], problems: [release] } : await templateChart(tools, release);
      const rendered = source.release === void 0 ? templated : await postRender(tools, templated, source.release, application.name, source.path);
      return { rendered, tool, namesRevision };
    }
  }
}
async function buildSource({ name, controller, buildOptions: stated = "" }, { path: path3, raw }, world) {
  const buildOptions = parseBuildOptions(stated);
  if ("refused" in buildOptions)
    return { manifests: [], problems: [optionRefused(name, controller, buildOptions.refused)] };
  const { tools, ...given } = world;
  const options = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(raw, "kustomize");
  return buildKustomization(tools, { ...given, application: name, path: path3, options, buildOptions });
}
function ownTree(trees) {
  const files = trees.get("");
  if (files === void 0) throw new Error("a source has no tree of its own");
  return files;
}
async function isPlainFolder(application, given, files) {
  if (given.flux !== void 0) return false;
  return await detectTool(files, await sourceAt(application, given, files)) === "directory";
}
async function sourceAt(application, given, files) {
  if (application.controller !== "argo-cd") return given;
  return withOverrides(files, application.resource?.name ?? application.name, given);
}
async function detectTool(files, { path: path3, raw }) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(raw, "chart") !== "") return "helm";
  for (const tool of ["plugin", "directory", "helm", "kustomize"])
    if (raw[tool] !== void 0) return tool;
  if (await files.read(joinPath(path3, "Chart.yaml")) !== null) return "helm";
  return await kustomizationOf(files, path3) === null ? "directory" : "kustomize";
}
function buildEnvironment(application, source, commit) {
  const revision2 = revisionOf(commit);
  return {
    ARGOCD_APP_NAME: application.resource?.name ?? application.name,
    ARGOCD_APP_NAMESPACE: application.destination.namespace,
    ARGOCD_APP_REVISION: revision2,
    ARGOCD_APP_REVISION_SHORT: revision2.slice(0, 7),
    ARGOCD_APP_REVISION_SHORT_8: revision2.slice(0, 8),
    ARGOCD_APP_SOURCE_PATH: source.path,
    ARGOCD_APP_SOURCE_REPO_URL: source.repoUrl,
    ARGOCD_APP_SOURCE_TARGET_REVISION: source.revision
  };
}
function pluginUnsupported({ name }, { path: path3 }) {
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "RENDERER_UNSUPPORTED",
    `Application ${name}: ${path3 || "."} is rendered by a config management plugin, which this version does not render.`,
    "The app is reported as unknown; nothing is concluded about it.",
    { application: name }
  );
}
function optionRefused(name, controller, option) {
  const builder = controller === "argo-cd" ? "argocd-cm builds every" : "the settings build its";
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "RENDERER_UNSUPPORTED",
    `Application ${name}: ${builder} kustomization with ${option}, which this version does not follow.`,
    "The app is reported as unknown; --enable-helm, --load-restrictor, --reorder and the options of charts are followed.",
    { application: name }
  );
}

function fetchingFrom(repository) {
  const { unavailable: unavailable2 } = repository;
  if (unavailable2 === void 0) return {};
  return {
    async fetchTree({ url, ref }) {
      for (const name of namesOf2(ref)) {
        const commit = await repository.resolve(name, { url });
        if (commit !== null) return repository.at(commit);
      }
      const why = await unavailable2({ url }, ref);
      if (why !== null && !why.fetched) return null;
      return { reason: why?.reason ?? `it has no branch or tag ${ref}` };
    }
  };
}
function tracedFetching(before, after) {
  const noted = [];
  const [then, now] = [fetchingFrom(before).fetchTree, fetchingFrom(after).fetchTree];
  if (then === void 0) return { fetching: {}, fetchedAlike: () => Promise.resolve(true) };
  return {
    fetching: {
      async fetchTree(address) {
        const tree = await then(address);
        if (tree === null || "reason" in tree) return tree;
        const { trees, trace } = traced(  new Map([["", tree]]));
        noted.push({ address, trace });
        return trees.get("") ?? null;
      }
    },
    async fetchedAlike() {
      for (const { address, trace } of noted) {
        const tree = await now?.(address) ?? null;
        if (tree === null || "reason" in tree || !await holds(trace,   new Map([["", tree]]))) return false;
      }
      return true;
    }
  };
}
function namesOf2(ref) {
  if (ref === "") return ["HEAD"];
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref) || ref.startsWith("refs/")) return [ref];
  return [`refs/tags/${ref}`, `refs/remotes/origin/${ref}`, `refs/heads/${ref}`];
}

function watched(world) {
  const { tools, fetchTree } = world;
  const dependencies = tools.dependencies?.bind(tools);
  const used =   new Set();
  let isLasting = true;
  return {
    world: {
      ...world,
      tools: {
        ...tools,
        async run(tool, job) {
          used.add(tool);
          if (job.withHelm === true) used.add("helm");
          if (job.fresh === true) isLasting = false;
          return tools.run(tool, job);
        },
        ...dependencies === void 0 ? {} : {
          dependencies(job) {
            isLasting = false;
            return dependencies(job);
          }
        }
      },
      ...fetchTree === void 0 ? {} : {
        fetchTree(address) {
          isLasting = false;
          return fetchTree(address);
        }
      }
    },
    tools: () => isLasting ? [...used] : null
  };
}

function createRenderer(world) {
  const { repository } = world;
  const memory = world.memory ?? createRenderMemory();
  const cache =   new Map();
  const made2 =   new WeakMap();
  const rendering2 = { ...world, ...fetchingFrom(repository) };
  const decidedBy = digestOf(rendering2);
  async function renderOne(application, given, references) {
    if (isReferenceOnly(given)) return { manifests: [], problems: [] };
    if (isUnfetchedChart(given)) return { manifests: [], problems: [chartNotFetched(application, given)] };
    const commit = await repository.resolve(given.revision, addressOf2(given));
    if (commit === null) return { manifests: [], problems: [revisionNotFound(application, given)] };
    const key = keyOf4(application, given, references);
    const id = JSON.stringify([key, given.revision, commit, ...references]);
    const known = cache.get(id);
    if (known !== void 0) return known;
    const answer2 = memory.render(`${decidedBy} ${key}`, treesOf(repository, commit, references), async (trees) => {
      const { world: world2, tools } = watched(rendering2);
      const made3 = await renderSource(world2, application, given, commit, trees);
      const used = isOfCluster(given) ? null : tools();
      return used === null ? made3 : { ...made3, tools: used };
    }).then(({ rendered, tool }) => {
      for (const manifest of rendered.manifests) made2.set(manifest.origin, { source: given, commit, tool });
      return rendered;
    });
    cache.set(id, answer2);
    return answer2;
  }
  return {
    async render(application, sources2) {
      const references = await referencesOf(repository, sources2);
      const parts = await Promise.all(sources2.map((source) => renderOne(application, source, references)));
      return {
        manifests: parts.flatMap((part2) => part2.manifests),
        problems: parts.flatMap((part2) => part2.problems)
      };
    },
    async locate(manifest, path3) {
      const { file, line: line2, document, item } = manifest.origin;
      const known = made2.get(manifest.origin);
      const text2 = known?.tool !== "directory" ? null : await repository.at(known.commit).read(file);
      const read = text2 === null ? null : (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2);
      const found = read !== null && "documents" in read ? read.documents[document] : void 0;
      if (text2 === null || found === void 0) return { file, line: line2 };
      const within = item === void 0 ? [] : [{ field: "items" }, { index: item }];
      return { file, ...(0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .HK)(text2, found, [...within, ...path3]) };
    },
    madeBy: (manifest) => made2.get(manifest.origin) ?? null
  };
}
async function rendersAlike(application, before, after) {
  const { sources: sources2 } = application;
  const [then, now] = await Promise.all([referencesOf(before, sources2), referencesOf(after, sources2)]);
  const alike = sources2.map(async (source) => {
    if (isReferenceOnly(source) || isUnfetchedChart(source)) return true;
    const [old, current] = await Promise.all([
      before.resolve(source.revision, addressOf2(source)),
      after.resolve(source.revision, addressOf2(source))
    ]);
    if (old === null || current === null) return old === current;
    if (await isSameFolder(application, source, before.at(old), after.at(current))) return true;
    const { trees, trace } = traced(treesOf(before, old, then), "texts");
    const { fetching: fetching2, fetchedAlike } = tracedFetching(before, after);
    const reading = { ...readingOnly, ...fetching2 };
    const { namesRevision } = await renderSource(reading, application, source, old, trees);
    if (namesRevision && old !== current) return false;
    return await holds(trace, treesOf(after, current, now)) && fetchedAlike();
  });
  return (await Promise.all(alike)).every((one) => one);
}
async function isSameFolder(application, source, before, after) {
  const [then, now] = await Promise.all([before, after].map(async (files) => files.contentId?.(source.path)));
  return then !== void 0 && then !== null && then === now && isPlainFolder(application, source, after);
}
var noTools = {
  run: () => Promise.resolve({ state: "failed", message: "not asked" }),
  dependencies: () => Promise.resolve({ state: "failed", message: "not asked" }),
  version: () => Promise.resolve(null)
};
var readingOnly = { tools: noTools, capabilities: { kubeVersion: "", apiVersions: [] } };
function addressOf2({ elsewhere, repoUrl, raw }) {
  if (elsewhere !== true) return void 0;
  const chart2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(raw, "chart");
  return chart2 === "" ? { url: repoUrl } : { url: repoUrl, chart: chart2 };
}
function isReferenceOnly({ raw }) {
  return raw["ref"] !== void 0 && raw["path"] === void 0 && raw["chart"] === void 0;
}
function isUnfetchedChart(source) {
  return isChart(source) && source.elsewhere !== true;
}
function digestOf({ capabilities, tools, fetchTree }) {
  const mayFetch2 = [tools.dependencies !== void 0, fetchTree !== void 0];
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.createHash)("sha256").update(JSON.stringify([capabilities, mayFetch2])).digest("hex");
}
function isOfCluster({ flux }) {
  return Object.keys(flux?.variables ?? {}).length > 0;
}
function keyOf4(application, { revision: _, ...source }, references) {
  const { targetRevision: _revision, ...raw } = source.raw;
  return JSON.stringify([
    application.controller,
    application.name,
    application.resource,
    application.destination,
    application.buildOptions ?? "",
    { ...source, raw },
    [...references.keys()]
  ]);
}
function treesOf(repository, commit, references) {
  return new Map([["", commit], ...references].map(([name = "", at2 = ""]) => [name, repository.at(at2)]));
}
async function referencesOf(repository, sources2) {
  const references =   new Map();
  for (const source of sources2) {
    const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(source.raw, "ref");
    const commit = name === "" ? null : await repository.resolve(source.revision, addressOf2(source));
    if (commit !== null) references.set(`$${name}`, commit);
  }
  return references;
}
function revisionNotFound(application, { revision: revision2, elsewhere, repoUrl }) {
  const where = elsewhere === true ? `the checkout of ${(0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .q)(repoUrl)}` : "this clone";
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "REVISION_NOT_FOUND",
    `Application ${application.name}: revision ${revision2} is not in ${where}.`,
    "Correct targetRevision, or fetch it: actions/checkout with fetch-depth: 0 brings all branches and tags, but no commit that is on none of them any more.",
    { application: application.name }
  );
}
function chartNotFetched({ name }, { raw, repoUrl }) {
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "SOURCE_REMOTE",
    `Application ${name}: it needs the chart ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(raw, "chart")} of ${(0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .q)(repoUrl)}, which is not fetched.`,
    "Name the host of that chart repository under fetch-from in .github/drift-triage.yml, or commit the chart.",
    { application: name }
  );
}

function repositoryWith(repository, commit, texts) {
  return {
    ...repository,
    resolve: async (revision2, elsewhere) => revision2 === commitToBe && elsewhere === void 0 ? commit : repository.resolve(revision2, elsewhere),
    at: (other) => other === commit ? overlayFiles(repository.at(other), texts) : repository.at(other)
  };
}

function createRerender(world) {
  const tools = {
    ...world.tools,
    run: (tool, { fresh: _fresh, ...job }) => world.tools.run(tool, job)
  };
  return async (application, commit, texts) => {
    const repository = repositoryWith(world.repository, commit, texts);
    const renderer = createRenderer({ repository, tools, capabilities: world.capabilities });
    const { manifests, problems } = await renderer.render(application, application.sources);
    const problem2 = problems[0];
    if (problem2 !== void 0) return { fault: problem2.message };
    const { manifests: placed } = normaliseManifests(
      manifests,
      application.destination.namespace,
      world.scopeOf
    );
    return objectsOf2(withMadeNamespace(application, placed));
  };
}
function objectsOf2(manifests) {
  return new Map(manifests.map(({ key, object }) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(key), object]));
}
function withoutUnstable(objects, manifests) {
  const unstable = new Map(
    manifests.flatMap(
      ({ key, unstable: paths }) => paths === void 0 || paths.length === 0 ? [] : [[(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(key), paths]]
    )
  );
  if (unstable.size === 0) return objects;
  return new Map(
    [...objects].map(([key, object]) => [
      key,
      (unstable.get(key) ?? []).reduce((at2, path3) => masked(at2, path3), object)
    ])
  );
}
function masked(object, path3) {
  if ((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(object, path3) === void 0) return object;
  const done = applyToJson(object, { type: "set", path: path3, value: null });
  return done ?? object;
}

async function appObject({ origin: origin2, resource: resource2, name, generatedBy, alsoIn: alsoIn2 = [] }, files) {
  if (resource2 === null)
    return { reason: `${name} is a folder of the settings file and has no object of its own` };
  const what = `${resource2.kind} ${resource2.name}`;
  if (origin2 === null && generatedBy !== void 0)
    return {
      reason: `the value stands in ${what}, which ApplicationSet ${generatedBy} generates: edit it there by hand`
    };
  if (origin2 === null)
    return {
      reason: `the value stands in ${what}, which this repository does not hold: edit it where it is kept`
    };
  if (alsoIn2.length > 0)
    return {
      reason: `the value stands in ${what}, which ${[origin2.file, ...alsoIn2].join(" and ")} describe: edit the one of this cluster by hand`
    };
  const found = (await objectsIn(origin2.file, files)).find(({ object }) => {
    const key = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TN)(object);
    return key.group === resource2.group && key.kind === resource2.kind && key.name === resource2.name;
  });
  return found ?? { reason: `the value stands in ${what}, which ${origin2.file} generates: edit it there by hand` };
}
async function objectsIn(file, files) {
  const text2 = await files.read(file);
  const read = text2 === null ? null : (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2);
  const documents = read !== null && "documents" in read ? read.documents : [];
  return documents.flatMap(
    ({ value }, document) => candidates(value).map(({ prefix, object }) => ({ file, document, prefix, object }))
  );
}
function candidates(value) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value)) return [];
  const items = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(value, [{ field: "items" }]);
  const listed = Array.isArray(items) ? items : [];
  return [
    { prefix: [], object: value },
    ...listed.flatMap(
      (item, index2) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(item) ? [{ prefix: [{ field: "items" }, { index: index2 }], object: item }] : []
    )
  ];
}

function wishOf(manifest, edit) {
  const path3 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .VC)(manifest.object, edit.path);
  const wanted = edit.type === "set" ? edit.value : void 0;
  return { manifest, path: path3, desired: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(manifest.object, path3), wanted };
}
function editOf({ path: path3, wanted }, prefix = []) {
  const at2 = [...prefix, ...path3];
  return wanted === void 0 ? { type: "remove", path: at2 } : { type: "set", path: at2, value: wanted };
}

function effectOf2(before, after, wish, pending = []) {
  const own2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(wish.manifest.key);
  const is = after.get(own2);
  if (!before.has(own2) || is === void 0)
    return { moved: is === void 0, exact: false, also: othersOf(before, after, own2), isRenamed: true };
  const moved = !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(before.get(own2), wish.path), (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(is, wish.path));
  const expected = expectedOf(before, [wish, ...pending.filter((one) => isFulfilled(after, one))]);
  const differing = [...  new Set([...before.keys(), ...after.keys()])].filter((key) => {
    const [wanted, rendered] = [expected.objects.get(key), after.get(key)];
    if (wanted === void 0 || rendered === void 0) return true;
    return !isSame2(wanted, rendered, expected.paths.get(key) ?? []);
  });
  if (differing.length === 0) return { moved, exact: true, also: [] };
  if (differing.length === 1 && differing[0] === own2 && isReordered2(expected.objects.get(own2) ?? {}, is, wish.path))
    return { moved, exact: false, also: [], isReordered: true };
  const also = differing.flatMap(
    (key) => key === own2 ? besides(before.get(key) ?? {}, after.get(key) ?? {}, wish.path) : [otherText(before.get(key), after.get(key))]
  );
  return { moved, exact: false, also };
}
function isReordered2(wanted, rendered, path3) {
  const list = path3.slice(0, -1);
  const [items, other] = [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(wanted, list), (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(rendered, list)];
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(items) || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(other) || items.length !== other.length) return false;
  const inOrder = applyToJson(rendered, { type: "set", path: list, value: items });
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(inOrder ?? {}, wanted) && items.every((item) => other.some((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(item, one)));
}
function othersOf(before, after, own2) {
  return [...  new Set([...before.keys(), ...after.keys()])].filter((key) => key !== own2 && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(before.get(key), after.get(key))).map((key) => otherText(before.get(key), after.get(key)));
}
function isFulfilled(objects, { manifest, path: path3, wanted }) {
  const object = objects.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(manifest.key));
  return object !== void 0 && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(object, path3), wanted);
}
function expectedOf(before, wishes) {
  const objects = new Map(before);
  const paths =   new Map();
  for (const wish of wishes) {
    const key = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(wish.manifest.key);
    const done = applyToJson(objects.get(key) ?? {}, editOf(wish));
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(done)) objects.set(key, done);
    paths.set(key, [...paths.get(key) ?? [], wish.path]);
  }
  return { objects, paths };
}
function isSame2(wanted, rendered, paths) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(wanted, rendered)) return true;
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(settled(wanted, paths), settled(rendered, paths));
}
function settled(object, paths) {
  return paths.reduce((at2, path3) => withoutEmpty(at2, path3), object);
}
function withoutEmpty(root, path3) {
  for (let length = path3.length; length > 0; length--) {
    const at2 = path3.slice(0, length);
    const value = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(root, at2);
    const isEmpty4 = value === null || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value) && value.length === 0 || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) && Object.keys(value).length === 0;
    if (isEmpty4) return withoutEmpty(applyToJson(root, { type: "remove", path: at2 }) ?? {}, path3);
  }
  return root;
}
function besides(was, is, path3) {
  const wished = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(path3);
  return differences(was, is).map((at2) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(at2)).filter((at2) => !at2.startsWith(wished) && !wished.startsWith(at2)).map((at2) => `${at2} of ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TD)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TN)(is))}`);
}
function otherText(before, after) {
  const object = before ?? after ?? {};
  const name = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TD)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TN)(object));
  if (before === void 0 || after === void 0) return name;
  const [first] = differences(before, after);
  return first === void 0 ? name : `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(first)} of ${name}`;
}

function withSpecEdits(application, edits) {
  let edited2 = application;
  for (const edit of edits) {
    const next = withSpecEdit(edited2, edit);
    if (next === null) return null;
    edited2 = next;
  }
  return edited2;
}
function withSpecEdit(application, { path: path3, value }) {
  const names = path3.map((element) => "field" in element ? element.field : "");
  if (names[0] !== "spec") return null;
  if (application.controller === "flux")
    return withSource2(application, 0, (source) => withFluxEdit(source, path3.slice(1), value));
  const at2 = path3[2];
  if (names[1] === "sources" && at2 !== void 0 && "index" in at2)
    return withSource2(application, at2.index, (source) => withRaw(source, path3.slice(3), value));
  return names[1] === "source" ? withSource2(application, 0, (one) => withRaw(one, path3.slice(2), value)) : null;
}
function withSource2(application, index2, change2) {
  const source = application.sources[index2];
  const changed = source === void 0 ? null : change2(source);
  return changed === null ? null : { ...application, sources: application.sources.with(index2, changed) };
}
function withRaw(source, path3, value) {
  const raw = edited(source.raw, path3, value);
  if (raw === null) return null;
  const [first, ...below2] = path3;
  const isRevision = first !== void 0 && "field" in first && first.field === "targetRevision";
  return {
    ...source,
    raw,
    ...isRevision && below2.length === 0 ? { revision: typeof value === "string" ? value : "" } : {}
  };
}
function withFluxEdit(source, path3, value) {
  const [first, second] = path3.map((element) => "field" in element ? element.field : "");
  if (first === "values")
    return withRaw(source, [...fieldsOf("helm", "valuesObject"), ...path3.slice(1)], value);
  if (source.flux === void 0) return null;
  if (first === "postBuild" && second === "substitute") {
    const variables2 = edited(source.flux.variables, path3.slice(2), value);
    return variables2 === null ? null : { ...source, flux: { ...source.flux, variables: variables2 } };
  }
  if (first !== "images" && first !== "patches") return null;
  const kustomize = edited(source.flux.kustomize, path3, value);
  return kustomize === null ? null : { ...source, flux: { ...source.flux, kustomize } };
}
function fieldsOf(...names) {
  return names.map((name) => ({ field: name }));
}
function edited(data, path3, value) {
  if (path3.length === 0) return null;
  const done = applyToJson(
    data,
    value === void 0 ? { type: "remove", path: path3 } : { type: "set", path: path3, value }
  );
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(done) ? done : null;
}
function sourcePath({ controller, sources: sources2 }, source, several) {
  if (controller === "flux") return [{ field: "spec" }];
  const index2 = sources2.indexOf(source);
  return Array.isArray((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(several, "spec")["sources"]) ? [{ field: "spec" }, { field: "sources" }, { index: Math.max(0, index2) }] : [{ field: "spec" }, { field: "source" }];
}

var maxRenderings = 24;
async function explore(trial, wish, { attempts, refusals: refusals2 }) {
  const waiting2 = [...attempts];
  const seen =   new Set();
  const reasons = [];
  let source = null;
  for (let next = waiting2.shift(); next !== void 0 && seen.size < maxRenderings; next = waiting2.shift()) {
    const id = identity2(next);
    if (seen.has(id)) continue;
    seen.add(id);
    const effect = await tryOut(trial, wish, next);
    if ("fault" in effect || !effect.moved) continue;
    if (!next.adds) source ??= next.place;
    const preferred = (next.prefer ?? []).filter((one) => !seen.has(identity2(one)));
    if (preferred.length > 0) {
      const { prefer: _done, ...self } = next;
      seen.delete(id);
      waiting2.unshift(...preferred, self);
    } else if (effect.exact && next.reserved === void 0) return { source, attempt: next, reason: "" };
    else {
      reasons.push({ text: next.reserved ?? alsoText(next, effect), adds: next.adds });
      waiting2.unshift(...next.otherwise ?? []);
    }
  }
  return { source, attempt: null, reason: reasonOf2(reasons, refusals2, source) };
}
function identity2({ texts, spec }) {
  return JSON.stringify([[...texts], spec]);
}
async function tryOut(trial, wish, attempt) {
  const { context, rerender, before, manifests } = trial;
  const application = withSpecEdits(context.application, attempt.spec);
  if (application === null) return { fault: "the edit is no part of its source" };
  const after = await rerender(application, context.made.commit, new Map([...trial.texts, ...attempt.texts]));
  if ("fault" in after) return after;
  return effectOf2(withoutUnstable(before, manifests), withoutUnstable(after, manifests), wish, trial.pending);
}
function alsoText({ place: place2, adds }, { also, isRenamed, isReordered: isReordered3 }) {
  const drives = adds ? `an addition to ${place2.file} sets it` : `${place2.file}:${place2.line} drives it`;
  if (isRenamed === true)
    return `${drives}, and the name of the object carries a hash of its content: another object would take its place, and what uses it would restart`;
  if (isReordered3 === true) return `${drives}, but puts it elsewhere in its list, where the order counts`;
  if (also.length === 0) return `${drives}, but gives another form of the value`;
  const more = also.length > 1 ? ` and ${also.length - 1} more` : "";
  return `${drives}, and would change ${also[0]}${more} as well`;
}
function reasonOf2(reasons, refusals2, source) {
  const known = (reasons.find(({ adds }) => !adds) ?? reasons[0])?.text ?? refusals2[0];
  if (known !== void 0) return known;
  return source === null ? "no value was found that drives it: it is computed or generated, so edit it by hand" : `${source.file}:${source.line} drives it, but no edit gives exactly that value`;
}

var maxTemplates = 200;
async function templatesOf({ files, made: made2 }, own2) {
  const all2 = await files.list(made2.source.path) ?? [];
  const names = all2.filter((file) => /(?:^|\/)templates\/.+\.(?:ya?ml|tpl|txt|json)$/.test(file));
  const ordered = [own2, ...names.filter((file) => file !== own2)].slice(0, maxTemplates);
  const texts = await Promise.all(ordered.map((file) => files.read(file)));
  return ordered.flatMap((file, at2) => {
    const text2 = texts[at2];
    return typeof text2 === "string" ? [{ file, text: text2, isOwn: file === own2 }] : [];
  });
}
function mentioned(templates, path3) {
  const list = path3.findIndex((element) => !("field" in element));
  const names = path3.slice(0, list < 0 ? path3.length : list).map((element) => "field" in element ? element.field : "");
  let best = 0;
  for (const { text: text2, isOwn } of templates)
    for (let length = names.length; length > 0; length--) {
      if (!namesPath(text2, names.slice(0, length))) continue;
      best = Math.max(best, length / names.length * (isOwn ? 3 : 2));
      break;
    }
  return best;
}
function namesPath(text2, names) {
  const dotted = `.Values.${names.join(".")}`;
  for (let at2 = text2.indexOf(dotted); at2 >= 0; at2 = text2.indexOf(dotted, at2 + 1))
    if (!/[\w]/.test(text2[at2 + dotted.length] ?? "")) return true;
  const last = names.at(-1) ?? "";
  return last.includes("-") && text2.includes(`"${last}"`);
}
function namedPaths(templates) {
  const found =   new Set();
  for (const { text: text2 } of templates)
    for (const match of text2.matchAll(/\.Values((?:\.[A-Za-z_]\w*)+)/g)) found.add(match[1] ?? "");
  return [...found].map((path3) => path3.slice(1).split("."));
}
async function templateLine(files, file, kind, name) {
  const lines = (await files.read(file) ?? "").split("\n");
  const starts = lines.flatMap((line2, at2) => new RegExp(`^kind:\\s*["']?${kind}\\b`).test(line2) ? [at2] : []);
  const start = starts[0] ?? 0;
  const keys2 = lines.flatMap(
    (line2, at2) => at2 >= start && line2.replace(/^[\s-]*/, "").startsWith(`${name}:`) ? [at2] : []
  );
  return (name !== "" && keys2[0] !== void 0 ? keys2[0] : start) + 1;
}



function partsOf2(before, edit) {
  if (edit.type !== "set" || before === void 0) return null;
  const { path: path3, value } = edit;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(before) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value)) return partsOfMapping(before, value, path3);
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(before) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value) ? partsOfList(before, value, path3) : null;
}
function partsOfMapping(before, after, path3) {
  if (!Object.keys(before).some((name) => Object.hasOwn(after, name))) return null;
  const names = [...  new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [old, next] = [before[name], after[name]];
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(old, next)) return [];
    const at2 = [...path3, { field: name }];
    return [next === void 0 ? { type: "remove", path: at2 } : { type: "set", path: at2, value: next }];
  });
}
function partsOfList(before, after, path3) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(before[start], after[start])) start++;
  let end = 0;
  while (end < most - start && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(before.at(-1 - end), after.at(-1 - end))) end++;
  const [gone, come] = [before.length - start - end, after.length - start - end];
  if (start + end === 0 || after.length === 0 || come > gone && end > 0) return null;
  const at2 = (index2) => [...path3, { index: index2 }];
  const replaced2 = Array.from({ length: Math.min(gone, come) }, (_, n) => {
    return { type: "set", path: at2(start + n), value: after[start + n] ?? null };
  });
  const added = Array.from({ length: Math.max(0, come - gone) }, (_, n) => {
    return { type: "set", path: at2(before.length + n), value: after[before.length + n] ?? null };
  });
  const removed = Array.from({ length: Math.max(0, gone - come) }, (_, n) => {
    return { type: "remove", path: at2(start + gone - 1 - n) };
  });
  return [...replaced2, ...removed, ...added];
}




function lineStart(text2, offset) {
  return text2.lastIndexOf("\n", offset - 1) + 1;
}
function lineEnd(text2, offset) {
  const end = text2.indexOf("\n", offset);
  return end < 0 ? text2.length : end + 1;
}
function lineBreak(text2) {
  return text2.includes("\r\n") ? "\r\n" : "\n";
}
function columnOf(text2, offset) {
  return offset - lineStart(text2, offset);
}
function startOf2(node) {
  return node.range?.[0] ?? 0;
}
function endOf(node) {
  if (((0,yaml__WEBPACK_IMPORTED_MODULE_20__  .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_20__  .oP)(node)) && node.flow !== true) {
    const last = node.items.at(-1);
    if (last !== void 0) return isNode(last) ? endOf(last) : endOfPair(last);
  }
  return node.range?.[1] ?? 0;
}
function endOfPair({ key, value }) {
  const end = isNode(value) ? endOf(value) : 0;
  return Math.max(end, isNode(key) ? key.range?.[1] ?? 0 : 0);
}
function isFlow(node) {
  return ((0,yaml__WEBPACK_IMPORTED_MODULE_20__  .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_20__  .oP)(node)) && node.flow === true;
}
function isNode(value) {
  return (0,yaml__WEBPACK_IMPORTED_MODULE_20__  .jh)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_20__  .oP)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_20__  .jn)(value) || typeof value === "object" && value !== null && "range" in value;
}
function behindLine(text2, end) {
  return end > 0 && text2[end - 1] === "\n" ? end : lineEnd(text2, end);
}

function scalarText4(value, style) {
  if (typeof value !== "string") return String(value);
  if (style === "single" && !/[\n\r\t]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return style === "plain" && readsBack(value) ? value : JSON.stringify(value);
}
function readsBack(value) {
  if (!/^(?:[^\s#&*!|>'"%@`{}[\],?:-]|-{1,2}(?=[^\s,-]))[^\n\r\t#?{}[\],]*$/.test(value) || /:\s|:$|\s$/.test(value))
    return false;
  const read = (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(`key: ${value}
`);
  const first = "documents" in read ? read.documents[0]?.value : void 0;
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(first) && first["key"] === value;
}
function flowText(value) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value)) return `[${value.map(flowText).join(", ")}]`;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value)) {
    const entries = Object.entries(value).map(
      ([key, item]) => `${scalarText4(key, "plain")}: ${flowText(item)}`
    );
    return `{${entries.join(", ")}}`;
  }
  return scalarText4(value, "plain");
}
function blockLines(key, value) {
  const content = key === null ? [value] : { [key]: value };
  return (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .Vd)(content).replace(/\n$/, "").split("\n");
}
function indented(lines, columns) {
  return lines.map((line2) => line2 === "" ? "" : " ".repeat(columns) + line2);
}
function isJsonText(text2) {
  if (!/^\s*[[{]/.test(text2)) return false;
  try {
    JSON.parse(text2);
    return true;
  } catch {
    return false;
  }
}

function addEntry(text2, { node }, element, value) {
  const key = "field" in element ? element.field : null;
  if (!(0,yaml__WEBPACK_IMPORTED_MODULE_20__  .jh)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_20__  .oP)(node)) return { refused: "the path does not fit the document" };
  const last = node.items.at(-1);
  if (isFlow(node) || last === void 0) return addToFlow(text2, node, key, value);
  const column = key === null ? dashColumn(text2, last) : columnOf(text2, startOfEntry(last));
  if (column === null) return { refused: "its list is not written one item a line" };
  const eol = lineBreak(text2);
  const at2 = behindLine(text2, endOf(node));
  const open2 = at2 > 0 && text2[at2 - 1] !== "\n" ? eol : "";
  return { start: at2, end: at2, text: `${open2}${indented(blockLines(key, value), column).join(eol)}${eol}` };
}
function addToFlow(text2, node, key, value) {
  const last = node.items.at(-1);
  const isJson = isJsonText(text2);
  const shown = isJson ? JSON.stringify(value) : flowText(value);
  const entry = key === null ? shown : `${isJson ? JSON.stringify(key) : scalarText4(key, "plain")}: ${shown}`;
  const closing2 = (node.range?.[1] ?? 1) - 1;
  if (last === void 0) return { start: closing2, end: closing2, text: entry };
  const end = isNode(last) ? last.range?.[1] ?? closing2 : endOfFlowPair(last, closing2);
  const at2 = startOfEntry(last);
  const isAlone = text2.slice(lineStart(text2, at2), at2).trim() === "";
  const gap = isAlone ? `${lineBreak(text2)}${text2.slice(lineStart(text2, at2), at2)}` : " ";
  return { start: end, end, text: `,${gap}${entry}` };
}
function endOfFlowPair({ key, value }, closing2) {
  if (isNode(value) && value.range) return value.range[1];
  return isNode(key) ? key.range?.[1] ?? closing2 : closing2;
}
function startOfEntry(entry) {
  if (isNode(entry)) return startOf2(entry);
  const key = entry.key;
  return isNode(key) ? startOf2(key) : 0;
}
function dashColumn(text2, item) {
  const start = startOfEntry(item);
  const dash = text2.lastIndexOf("-", start - 1);
  return dash < 0 || text2.slice(dash + 1, start).trim() !== "" ? null : columnOf(text2, dash);
}


function removeEntry({ text: text2, trail, rest }) {
  if (rest.length > 0) return { refused: "the value does not stand there" };
  let depth = trail.length - 1;
  while (depth > 1 && sizeOf(trail[depth - 1]) === 1) depth--;
  const [step, parent] = [trail[depth], trail[depth - 1]];
  if (step === void 0 || parent === void 0) return { refused: "the whole document would go" };
  return isFlow(parent.node) ? removeFromFlow(text2, step, parent) : removeLines(text2, step, parent);
}
function sizeOf(step) {
  return step !== void 0 && ((0,yaml__WEBPACK_IMPORTED_MODULE_20__  .jh)(step.node) || (0,yaml__WEBPACK_IMPORTED_MODULE_20__  .oP)(step.node)) ? step.node.items.length : 0;
}
function removeLines(text2, step, parent) {
  const { start, end } = extentOf(step);
  const from = step.pair === null ? text2.lastIndexOf("-", start - 1) : start;
  const before = text2.slice(lineStart(text2, from), from);
  if (before.trim() === "") return { start: lineStart(text2, from), end: behindLine(text2, end), text: "" };
  const next = following(step, parent);
  return next === null || !/^[\s-]*$/.test(before) ? { refused: "it shares its line with something else" } : { start: from, end: next, text: "" };
}
function removeFromFlow(text2, step, parent) {
  const { start, end } = extentOf(step);
  const next = following(step, parent);
  if (next !== null) return { start, end: next, text: "" };
  const comma = text2.lastIndexOf(",", start);
  return comma > startOf2(parent.node) ? { start: comma, end, text: "" } : { start, end, text: "" };
}
function extentOf({ node, pair }) {
  if (pair === null) return { start: startOf2(node), end: endOf(node) };
  const key = pair.key;
  return { start: isNode(key) ? startOf2(key) : startOf2(node), end: endOfPair(pair) };
}
function following({ node, pair }, parent) {
  const items = (0,yaml__WEBPACK_IMPORTED_MODULE_20__  .jh)(parent.node) || (0,yaml__WEBPACK_IMPORTED_MODULE_20__  .oP)(parent.node) ? parent.node.items : [];
  const next = items[items.indexOf(pair ?? node) + 1];
  if (next === void 0) return null;
  if (isNode(next)) return startOf2(next);
  const key = next.key;
  return isNode(key) ? startOf2(key) : null;
}


function replaceValue(spot, { node, pair }, value) {
  const { text: text2 } = spot;
  if (isJsonText(text2))
    return { start: startOf2(node), end: node.range?.[1] ?? 0, text: JSON.stringify(value) };
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value)) return replaceByCollection(spot, { node, pair }, value);
  if ((0,yaml__WEBPACK_IMPORTED_MODULE_20__  .jn)(node)) {
    const start = startOf2(node);
    const end = node.range?.[1] ?? start;
    if (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") {
      return typeof value === "string" && value.includes("\n") ? blockScalar(text2, node, pair, value) : { start, end, text: `${scalarText4(value, "plain")}${lineBreak(text2)}` };
    }
    if (typeof value === "string" && value.includes("\n")) return { start, end, text: JSON.stringify(value) };
    const gap = start === end && /[:-]/.test(text2[start - 1] ?? "") ? " " : "";
    return { start, end, text: gap + scalarText4(value, styleOf(node.type)) };
  }
  if (isFlow(node))
    return { start: startOf2(node), end: node.range?.[1] ?? 0, text: scalarText4(value, "plain") };
  const key = pair?.key;
  if (!isNode(key)) return { refused: "a list item in block style would become a single value" };
  const colon = text2.indexOf(":", key.range?.[1] ?? 0) + 1;
  return { start: colon, end: endOf(node), text: ` ${scalarText4(value, "plain")}` };
}
function replaceByCollection({ text: text2 }, { node, pair }, value) {
  const isEmpty4 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value) ? value.length === 0 : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) && Object.keys(value).length === 0;
  const key = pair?.key;
  if (isFlow(node) || isEmpty4 || isNode(key) && isInFlow(text2, key))
    return { start: startOf2(node), end: node.range?.[1] ?? 0, text: flowText(value) };
  if (!isNode(key) || !(0,yaml__WEBPACK_IMPORTED_MODULE_20__  .jn)(key)) return { refused: "a list item would be replaced as a whole" };
  const at2 = startOf2(key);
  const lines = blockLines(String(key.value), value);
  const [first = "", ...others] = lines;
  const keyText2 = text2.slice(at2, key.range?.[1] ?? at2);
  const head = `${keyText2}${first.slice(first.indexOf(":"))}`;
  return {
    start: at2,
    end: trimmed2(text2, endOf(node)),
    text: [head, ...indented(others, columnOf(text2, at2))].join(lineBreak(text2))
  };
}
function isInFlow(text2, key) {
  return /[{,]\s*$/.test(text2.slice(lineStart(text2, startOf2(key)), startOf2(key)));
}
function trimmed2(text2, end) {
  let at2 = end;
  while (at2 > 0 && /\s/.test(text2[at2 - 1] ?? "")) at2--;
  return at2;
}
function blockScalar(text2, node, pair, value) {
  const start = startOf2(node);
  const end = node.range?.[1] ?? start;
  const [head = "", ...old] = text2.slice(start, end).split(/\r?\n/);
  const key = pair?.key;
  const first = old.find((line2) => line2.trim() !== "");
  const column = first !== void 0 ? first.length - first.trimStart().length : isNode(key) ? columnOf(text2, startOf2(key)) + 2 : 2;
  const chomp = value.endsWith("\n") ? "" : "-";
  const isKept = /^\|-?\s*(?:#.*)?$/.test(head) && head.startsWith("|-") === (chomp === "-");
  const lines = value.replace(/\n$/, "").split("\n");
  const eol = lineBreak(text2);
  return {
    start,
    end,
    text: `${isKept ? head : `|${chomp}`}${eol}${indented(lines, column).join(eol)}${eol}`
  };
}
function styleOf(type) {
  return type === "QUOTE_DOUBLE" ? "double" : type === "QUOTE_SINGLE" ? "single" : "plain";
}

function editYaml(text2, document, edit) {
  const before = (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2);
  if ("error" in before)
    return { refused: `in line ${before.error.line} of the file ${before.error.message}` };
  const target2 = before.documents[document];
  if (target2 === void 0) return { refused: "the file has no such document" };
  const wanted = applyToJson(target2.value, edit);
  if (wanted === null) return { refused: "the path does not fit the document" };
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(wanted, target2.value)) return { text: text2 };
  const parts = partsOf2((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(target2.value, edit.path), edit);
  const inParts = parts === null ? null : editInParts(text2, document, parts);
  if (inParts !== null) return { text: inParts };
  const tree = (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .WG)(text2.slice(0, target2.end), target2.start);
  if (tree?.contents === null || tree?.contents === void 0) return { refused: "the document is empty" };
  const spot = walk(text2, tree, tree.contents, edit.path);
  const splice = "refused" in spot ? spot : edit.type === "remove" ? removeEntry(spot) : setValue(spot, edit.value);
  if ("refused" in splice) return splice;
  const edited2 = text2.slice(0, splice.start) + splice.text + text2.slice(splice.end);
  return isExactly(
    edited2,
    before.documents.map((one, i) => i === document ? wanted : one.value)
  ) ? { text: edited2 } : { refused: "the value cannot be changed without changing something else" };
}
function editInParts(text2, document, parts) {
  let at2 = text2;
  for (const part2 of parts) {
    const edited2 = editYaml(at2, document, part2);
    if ("refused" in edited2) return null;
    at2 = edited2.text;
  }
  return at2;
}
function walk(text2, document, root, path3) {
  const trail = [{ node: root, pair: null }];
  for (const [i, element] of path3.entries()) {
    const at2 = trail.at(-1)?.node;
    const next = at2 === void 0 ? null : (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .bX)(document, at2, element);
    if (next === null) return { text: text2, document, trail, rest: path3.slice(i) };
    if (next.node !== null && (0,yaml__WEBPACK_IMPORTED_MODULE_20__  .Vj)(next.node)) return { refused: "the value is shared through an anchor" };
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_20__  .jh)(at2) && "field" in element ? pairOf(at2, element.field) : null;
    if (next.node === null) return { text: text2, document, trail, rest: path3.slice(i) };
    trail.push({ node: next.node, pair });
  }
  const aliases = trail.some(isAnchored) ? aliasesOf(document) :   new Set();
  const shared2 = trail.some((step) => isAnchored(step) && aliases.has(step.node.anchor));
  return shared2 ? { refused: "the value is shared through an anchor" } : { text: text2, document, trail, rest: [] };
}
function isAnchored(step) {
  return "anchor" in step.node && typeof step.node.anchor === "string";
}
function aliasesOf(document) {
  const names =   new Set();
  (0,yaml__WEBPACK_IMPORTED_MODULE_20__  .YR)(document, { Alias: (_key, { source }) => void names.add(source) });
  return names;
}
function pairOf(map, name) {
  if (!(0,yaml__WEBPACK_IMPORTED_MODULE_20__  .jh)(map)) return null;
  return map.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_20__  .jn)(key) && String(key.value) === name) ?? null;
}
function setValue(spot, value) {
  const last = spot.trail.at(-1);
  if (last === void 0) return { refused: "the document is empty" };
  if (spot.rest.length === 0) return replaceValue(spot, last, value);
  const [element, ...rest] = spot.rest;
  if (element === void 0) return { refused: "the path is empty" };
  const nested = applyToJson(null, { type: "set", path: [element, ...rest], value });
  const entry = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(nested) && "field" in element ? nested[element.field] : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(nested) ? nested[0] : void 0;
  if (entry === void 0) return { refused: "the path does not fit the document" };
  if ((0,yaml__WEBPACK_IMPORTED_MODULE_20__  .jh)(last.node) !== "field" in element && !isNull(last.node))
    return { refused: "the path does not fit the document" };
  if ((0,yaml__WEBPACK_IMPORTED_MODULE_20__  .jh)(last.node) || (0,yaml__WEBPACK_IMPORTED_MODULE_20__  .oP)(last.node)) return addEntry(spot.text, last, element, entry);
  return isNull(last.node) && nested !== null ? replaceValue(spot, last, nested) : { refused: "the path does not fit the document" };
}
function isNull(node) {
  return (0,yaml__WEBPACK_IMPORTED_MODULE_20__  .jn)(node) && node.value === null;
}
function isExactly(text2, wanted) {
  const read = (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2);
  return "documents" in read && read.documents.length === wanted.length && read.documents.every(({ value }, i) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(value, wanted[i]));
}

function editNestedYaml(text2, document, path3, inner) {
  const read = (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2);
  const value = "documents" in read ? read.documents[document]?.value : void 0;
  const nested = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)({ value: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(value, path3) ?? null }, "value");
  if (nested === "") return { refused: "the text that holds the value is not there" };
  const edited2 = editYaml(nested, inner.document, inner.edit);
  return "refused" in edited2 ? edited2 : editYaml(text2, document, { type: "set", path: path3, value: edited2.text });
}

async function holderOf(files, file, document = 0, path3 = []) {
  const text2 = await files.read(file);
  const read = text2 === null ? null : (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2);
  const found = read !== null && "documents" in read ? read.documents[document] : void 0;
  return found === void 0 ? null : { file, document, path: path3, values: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(found.value, path3) };
}
function innerHolders(holder, path3) {
  const text2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(holder.values, path3);
  const read = typeof text2 === "string" ? (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2) : null;
  const documents = read !== null && "documents" in read ? read.documents : [];
  return documents.map(({ value }, document) => ({
    ...holder,
    path: [...holder.path, ...path3],
    inner: { document },
    values: value,
    ...holder.spec === void 0 ? {} : { spec: { path: [...holder.spec.path, ...path3], git: text2, live: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(holder.spec.live, path3) } }
  }));
}
async function attemptIn(files, holder, edits, adds) {
  const { file } = holder;
  if (/^\.(git|github)(\/|$)/.test(file)) return { refused: `${file} is not edited by a program` };
  const before = await files.read(file);
  if (before === null || edits[0] === void 0) return { refused: `${file} is not there` };
  if (!isAsInCluster(holder, edits))
    return { refused: `what ${file} says of the app is not what the cluster has` };
  let text2 = before;
  for (const edit of edits) {
    const edited2 = editHolder(text2, holder, edit);
    if ("refused" in edited2) return { refused: `${file}: ${edited2.refused}` };
    text2 = edited2.text;
  }
  if (text2 === before) return { refused: `${file} says so already` };
  return {
    texts:   new Map([[file, text2]]),
    spec: holder.spec === void 0 ? [] : specEdits(text2, holder, edits),
    place: placeIn(before, holder, edits[0].path),
    adds
  };
}
function editHolder(text2, holder, edit) {
  const { document, path: path3, inner } = holder;
  return inner === void 0 ? editYaml(text2, document, { ...edit, path: [...path3, ...edit.path] }) : editNestedYaml(text2, document, path3, { ...inner, edit });
}
function isAsInCluster({ spec, inner }, edits) {
  if (spec === void 0) return true;
  if (inner !== void 0) return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(spec.git, spec.live);
  return edits.every(({ path: path3 }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(spec.git, path3), (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(spec.live, path3)));
}
function specEdits(text2, { document, path: path3, inner, spec }, edits) {
  if (spec === void 0) return [];
  if (inner === void 0)
    return edits.map((edit) => ({
      path: [...spec.path, ...edit.path],
      value: edit.type === "set" ? edit.value : void 0
    }));
  const read = (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2);
  const value = "documents" in read ? read.documents[document]?.value : void 0;
  return [{ path: spec.path, value: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(value, path3) }];
}
function placeIn(text2, { file, document, path: path3, inner }, at2) {
  const read = (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2);
  const found = "documents" in read ? read.documents[document] : void 0;
  if (found === void 0) return { file, line: 1 };
  if (inner === void 0) return { file, ...(0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .HK)(text2, found, [...path3, ...at2]) };
  const nested = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(found.value, path3);
  const own2 = (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .HK)(text2, found, path3);
  const within = typeof nested === "string" ? (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(nested) : null;
  const part2 = within !== null && "documents" in within ? within.documents[inner.document] : void 0;
  if (typeof nested !== "string" || part2 === void 0) return { file, ...own2 };
  const isBlock = /[|>][-+0-9]*\s*(?:#.*)?$/.test(text2.split(/\r?\n/)[own2.line - 1] ?? "");
  const line2 = isBlock ? own2.line + (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .HK)(nested, part2, at2).line : own2.line;
  return { file, line: line2 };
}

async function resourcesIn(files, { folder, value }, key) {
  const names = [...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(value, "resources"), ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(value, "crds")].flatMap(
    (one) => typeof one === "string" && !one.includes("\n") ? resolvePath(folder, one) ?? [] : []
  );
  const found = await Promise.all(names.map((file) => documentsOf(files, file)));
  return found.flat().flatMap((holder) => about(holder, key, "resource"));
}
async function patchesIn(files, holder, folder, key) {
  const found = [];
  const lists2 = ["patchesStrategicMerge", "patches", "patchesJson6902"];
  for (const list of lists2)
    for (const [index2, entry] of (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(holder.values, list).entries()) {
      const path3 = [{ field: list }, { index: index2 }];
      const holders = await patchHolders(files, holder, folder, path3, entry);
      for (const one of holders) found.push(...patchOf2(one, entry, key));
    }
  return found.reverse();
}
async function patchHolders(files, holder, folder, path3, entry) {
  if (typeof entry === "string")
    return entry.includes("\n") ? innerHolders(holder, path3) : documentsOf(files, resolvePath(folder, entry));
  if (typeof (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(entry, "patch") === "string") return innerHolders(holder, [...path3, { field: "patch" }]);
  const file = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "path");
  return file === "" ? [] : documentsOf(files, resolvePath(folder, file));
}
async function documentsOf(files, file) {
  const text2 = file === null ? null : await files.read(file);
  const read = text2 === null ? null : (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2);
  const count = read !== null && "documents" in read ? read.documents.length : 0;
  const holders = await Promise.all(Array.from({ length: count }, (_, at2) => holderOf(files, file ?? "", at2)));
  return holders.filter((holder) => holder !== null);
}
function patchOf2(holder, entry, key) {
  const target2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(entry, "target");
  const isTargeted = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(target2);
  const kind = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(target2, "kind");
  if (isTargeted && kind !== "" && kind !== key.kind) return [];
  const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(target2, "name");
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(holder.values))
    return isTargeted && fitsName(name, key.name) ? [{ holder, form: "json-patch", name }] : [];
  if (isTargeted && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(holder.values))
    return fitsName(name, key.name) ? [{ holder, form: "merge-patch", name }] : [];
  return about(holder, key, "merge-patch");
}
function about(holder, key, form) {
  const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(holder.values, "metadata", "name");
  const isIt = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(holder.values, "kind") === key.kind && name !== "" && fitsName(name, key.name);
  return isIt ? [{ holder, form, name }] : [];
}
function fitsName(written, rendered) {
  return written === "" || /[.*^$|(]/.test(written) || rendered.includes(written);
}

async function rootsOf(files, path3, more) {
  const own2 = await kustomizationOf(files, path3);
  const generated = joinPath(path3, "kustomization.yaml");
  const seen = own2 === null ? overlayFiles(files,   new Map([[generated, await everyFile(files, path3)]])) : files;
  const { roots } = await kustomizeInputs(seen, path3, more);
  const users = await usersOf(files, roots);
  return Promise.all(
    roots.map(async (folder) => {
      const found = await kustomizationOf(seen, folder);
      return {
        folder,
        file: found === null || own2 === null && folder === path3 ? null : found.file,
        value: found === null ? {} : parsed(found.text),
        sharedWith: users.get(folder) ?? null
      };
    })
  );
}
async function everyFile(files, path3) {
  const listed = (await files.list(path3) ?? []).map(
    (file) => path3 === "" ? file : file.slice(path3.length + 1)
  );
  const folders = listed.filter(isKustomization).map(folderOf);
  const loose = listed.filter(
    (file) => /\.ya?ml$/.test(file) && !folders.some((one) => file.startsWith(`${one}/`))
  );
  return JSON.stringify({ resources: [...loose, ...folders] });
}
async function usersOf(files, roots) {
  const users =   new Map();
  for (const file of (await files.list("") ?? []).filter(isKustomization)) {
    const folder = folderOf(file);
    if (roots.includes(folder)) continue;
    for (const reference2 of referencesIn(parsed(await files.read(file) ?? ""))) {
      const target2 = isRemote(reference2) ? null : resolvePath(folder, reference2);
      if (target2 === null) continue;
      for (const root of roots)
        if (target2 === root || target2.startsWith(`${root}/`)) users.set(root, users.get(root) ?? file);
    }
  }
  for (const root of roots)
    for (const reference2 of users.has(root) ? referencesIn(await valueIn(files, root)) : []) {
      const target2 = isRemote(reference2) ? null : resolvePath(root, reference2);
      const user = users.get(root);
      if (target2 !== null && user !== void 0 && roots.includes(target2) && !users.has(target2))
        users.set(target2, user);
    }
  return users;
}
async function valueIn(files, folder) {
  return parsed((await kustomizationOf(files, folder))?.text ?? "");
}
function parsed(text2) {
  const read = (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2);
  const value = "documents" in read ? read.documents[0]?.value : void 0;
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) ? value : {};
}

async function fileContents(files, names, { desired, wanted }) {
  if (typeof desired !== "string" || typeof wanted !== "string" || desired.trim() === "") return [];
  const found = [];
  for (const file of names) {
    const text2 = await files.read(file);
    if (text2 === null || text2.trim() !== desired.trim()) continue;
    const end = text2.slice(text2.trimEnd().length);
    const edited2 = text2 === desired ? wanted : wanted.trimEnd() + end;
    const place2 = { file, line: firstDifference(text2, edited2) };
    found.push({ texts:   new Map([[file, edited2]]), spec: [], place: place2, adds: false });
  }
  return found;
}
function firstDifference(before, after) {
  const [a, b] = [before.split("\n"), after.split("\n")];
  const at2 = a.findIndex((line2, index2) => line2 !== b[index2]);
  return (at2 < 0 ? a.length : at2) + 1;
}

function imageOf(text2) {
  const [named3 = "", digest2 = ""] = text2.split("@");
  const colon = named3.indexOf(":", named3.lastIndexOf("/") + 1);
  return colon < 0 ? { name: named3, tag: "", digest: digest2 } : { name: named3.slice(0, colon), tag: named3.slice(colon + 1), digest: digest2 };
}
function imageText({ name, tag, digest: digest2 }) {
  return `${name}${tag === "" ? "" : `:${tag}`}${digest2 === "" ? "" : `@${digest2}`}`;
}

var maxOccurrences = 4;
function successors(leaf, desired, wanted) {
  if (!isScalar6(leaf) || leaf === null || leaf === "" || !isScalar6(desired) || !isScalar6(wanted)) return [];
  if (desired === null || wanted === null) return [];
  if (String(leaf) === String(desired)) return [inTypeOf(leaf, wanted)];
  if (typeof leaf === "boolean") return [];
  return partsOf3(String(desired), String(wanted), String(leaf)).map((text2) => inTypeOf(leaf, text2));
}
function textOf3(value) {
  return isScalar6(value) ? String(value) : JSON.stringify(value ?? null);
}
function isScalar6(value) {
  return value !== void 0 && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value);
}
function isPartOf(leaf, desired) {
  if (!isScalar6(leaf) || !isScalar6(desired) || leaf === null || desired === null || leaf === "") return false;
  return typeof leaf === "boolean" ? leaf === desired : String(desired).includes(String(leaf));
}
function otherThan(leaf) {
  if (typeof leaf === "boolean") return !leaf;
  if (typeof leaf === "number") return leaf + 1;
  return /^\d+$/.test(leaf ?? "") ? String(Number(leaf) + 1) : `${leaf ?? ""}x`;
}
function onlyDifference(a, b) {
  const found = scalarDifferences(a, b);
  return found?.length === 1 ? found[0] ?? null : null;
}
function scalarDifferences(a, b) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(a, b)) return [];
  if (isScalar6(a) && isScalar6(b)) return [{ from: a, to: b }];
  const pairs2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(a) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(b) && a.length === b.length ? a.map((item, at2) => [item, b[at2]]) : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(a) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(b) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(Object.keys(a).sort(), Object.keys(b).sort()) ? Object.keys(a).map((name) => [a[name], b[name]]) : null;
  if (pairs2 === null) return null;
  const below2 = pairs2.map(([left, right]) => scalarDifferences(left ?? null, right ?? null));
  return below2.every((one) => one !== null) ? below2.flat() : null;
}
function partsOf3(desired, wanted, leaf) {
  const found = [];
  let at2 = desired.indexOf(leaf);
  for (let n = 0; at2 >= 0 && n < maxOccurrences; at2 = desired.indexOf(leaf, at2 + 1), n++) {
    const [before, behind] = [desired.slice(0, at2), desired.slice(at2 + leaf.length)];
    const length = wanted.length - before.length - behind.length;
    if (length > 0 && wanted.startsWith(before) && wanted.endsWith(behind))
      found.push(wanted.slice(at2, at2 + length));
  }
  return found;
}
function inTypeOf(leaf, value) {
  if (typeof leaf === typeof value || value === null) return value;
  if (typeof leaf === "string") return String(value);
  const text2 = String(value);
  if (typeof leaf === "number" && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text2)) return Number(text2);
  if (typeof leaf === "boolean" && /^(true|false)$/.test(text2)) return text2 === "true";
  return value;
}

var families = [
  ["replicas", "replicacount", "minreplicas", "instances"],
  ["image", "tag", "repository", "registry", "digest", "newtag", "version", "appversion"],
  ["nodeselector", "selector"],
  ["port", "containerport", "targetport", "serviceport"],
  ["host", "hosts", "hostname", "domain"]
];
function similarity(value, field2) {
  const [a, b] = [plain3(value), plain3(field2)];
  if (a === "" || b === "") return 0;
  if (a === b) return 3;
  if (families.some((family) => family.includes(a) && family.includes(b))) return 2;
  return a.length > 2 && b.length > 2 && (a.includes(b) || b.includes(a)) ? 2 : 0;
}
function plain3(name) {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

var maxNodes = 5e3;
var maxLevels = 6;
function nodeEdits(values, wish) {
  const parents = parentsOf(wish);
  const name = nameAt(wish.path, wish.path.length);
  const found = [];
  for (const { path: path3, value } of nodesOf(values)) {
    const own2 = nameAt(path3, path3.length);
    const near = similarity(own2, name) + similarity(nameAt(path3, path3.length - 1), nameAt(wish.path, -1)) / 2;
    for (const one of isScalar6(value) ? scalarEdits(value, wish) : collectionEdits(value, wish, parents))
      found.push({ edit: prefixed(one.edit, path3), score: one.score + near });
    found.push(...emptyEdits(path3, value, wish));
  }
  return found;
}
function probes(values, wish) {
  const name = nameAt(wish.path, wish.path.length);
  return nodesOf(values).flatMap(({ path: path3, value }) => {
    if (!isScalar6(value) || wish.desired === void 0 || !isPartOf(value, wish.desired)) return [];
    const exact = textOf3(value) === textOf3(wish.desired) ? 4 : 1;
    const edit = { type: "set", path: path3, value: otherThan(value) };
    return [{ edit, score: exact + similarity(nameAt(path3, path3.length), name) }];
  });
}
function scalarEdits(value, { desired, wanted }) {
  if (desired === void 0 || wanted === void 0) return removal(value, desired, wanted);
  const pair = isScalar6(desired) ? { from: desired, to: wanted } : onlyDifference(desired, wanted);
  if (pair === null) return [];
  const exact = textOf3(value) === textOf3(pair.from) ? 4 : 2 + textOf3(value).length / 1e3;
  return successors(value, pair.from, pair.to).map((next) => ({
    edit: { type: "set", path: [], value: next },
    score: exact
  }));
}
function removal(value, desired, wanted) {
  if (wanted !== void 0 || desired === void 0 || !isScalar6(desired)) return [];
  if (textOf3(value) !== textOf3(desired)) return [];
  return [
    { edit: { type: "remove", path: [] }, score: 4 },
    { edit: { type: "set", path: [], value: typeof value === "string" ? "" : null }, score: 3.5 }
  ];
}
function parentsOf({ manifest, path: path3 }) {
  const lengths = Array.from({ length: Math.min(maxLevels, path3.length) }, (_, up) => path3.length - up);
  return lengths.flatMap((length) => {
    const value = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(manifest.object, path3.slice(0, length));
    return value === void 0 || isScalar6(value) ? [] : [{ value, rest: path3.slice(length) }];
  });
}
function collectionEdits(value, wish, parents) {
  if (isEmpty2(value)) return [];
  return parents.flatMap(({ value: parent, rest }) => {
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(parent)) return entriesOfList(value, parent, rest, wish);
    if (!isWithin(value, parent)) return [];
    const same2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(value, parent) ? 4 : 2.5;
    const share = sizeOf2(value) / Math.max(1, sizeOf2(parent));
    return restEdits(value, parent, rest, wish).map((edit) => ({
      edit,
      score: same2 + share - rest.length / 10
    }));
  });
}
function restEdits(value, parent, rest, { wanted }) {
  if (rest.length === 0) return wholeEdits(value, parent, wanted);
  const stands = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(value, rest);
  if (wanted === void 0) return stands === void 0 ? [] : [{ type: "remove", path: rest }];
  if (stands === void 0 && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(parent, rest) !== void 0) return [];
  return [{ type: "set", path: rest, value: wanted }];
}
function wholeEdits(value, parent, wanted) {
  if (wanted === void 0)
    return [
      { type: "remove", path: [] },
      { type: "set", path: [], value: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value) ? [] : {} }
    ];
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(value, parent)) return [{ type: "set", path: [], value: wanted }];
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value) || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(parent) || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(wanted)) return [];
  const fixed2 = parent.filter((item) => !value.some((own2) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(own2, item)));
  const next = wanted.filter((item) => !fixed2.some((other) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(other, item)));
  return [{ type: "set", path: [], value: next }];
}
function entriesOfList(value, list, rest, { wanted }) {
  const [item, ...below2] = rest;
  if (item === void 0 || !("key" in item) || below2.length > 0) return [];
  const name = item.key["name"];
  const shown = Object.entries(value).filter(
    ([key, one]) => list.some((entry) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "name") === key && textOf3((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(entry, "value")) === textOf3(one))
  );
  if (typeof name !== "string" || shown.length < Object.keys(value).length) return [];
  if (wanted === void 0)
    return Object.hasOwn(value, name) ? [{ edit: { type: "remove", path: [{ field: name }] }, score: 4 }] : [];
  const text2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(wanted, "value");
  return text2 === void 0 || !isScalar6(text2) ? [] : [{ edit: { type: "set", path: [{ field: name }], value: text2 }, score: 4 }];
}
function emptyEdits(path3, value, { manifest, path: at2, desired, wanted }) {
  if (wanted === void 0 || desired !== void 0 || !(value === null || value === "" || isEmpty2(value)))
    return [];
  const found = [];
  for (let length = at2.length; length > Math.max(0, at2.length - maxLevels); length--) {
    const element = at2[length - 1];
    if (element === void 0 || !("field" in element)) continue;
    const near = similarity(nameAt(path3, path3.length), element.field);
    const rest = at2.slice(length);
    const next = rest.length === 0 ? wanted : applyToJson(null, { type: "set", path: rest, value: wanted });
    if (near === 0 || next === null || !fits2(value, next)) continue;
    const missing2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(manifest.object, at2.slice(0, length)) === void 0 ? 1 : 0;
    found.push({ edit: { type: "set", path: path3, value: next }, score: near + missing2 });
  }
  return found;
}
function fits2(value, next) {
  if (value === null) return true;
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value) ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(next) : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(next) : isScalar6(next);
}
function isWithin(part2, whole) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(part2))
    return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(whole) && part2.every((item) => whole.some((other) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(item, other)));
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(part2) || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(whole)) return false;
  return Object.entries(part2).every(([name, item]) => {
    const shown = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(whole, name);
    return shown !== void 0 && textOf3(item) === textOf3(shown);
  });
}
function isEmpty2(value) {
  return !isScalar6(value) && sizeOf2(value) === 0;
}
function sizeOf2(value) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value) ? value.length : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) ? Object.keys(value).length : 1;
}
function prefixed(edit, path3) {
  return { ...edit, path: [...path3, ...edit.path] };
}
function nameAt(path3, length) {
  const end = length < 0 ? path3.length + length : length;
  const names = path3.slice(0, Math.max(0, end)).filter((element) => "field" in element);
  return names.at(-1)?.field ?? "";
}
function nodesOf(root) {
  const found = [];
  const waiting2 = [{ path: [], value: root }];
  for (let at2 = waiting2.shift(); at2 !== void 0 && found.length < maxNodes; at2 = waiting2.shift()) {
    const { path: path3, value } = at2;
    if (path3.length > 0) found.push(at2);
    const below2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value) ? value.map((item, index2) => [{ index: index2 }, item]) : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) ? Object.entries(value).map(([name, item]) => [{ field: name }, item]) : [];
    for (const [element, item] of below2) waiting2.push({ path: [...path3, element], value: item });
  }
  return found;
}

function specHolder({ application, made: made2, own: own2 }, below2, live) {
  if ("reason" in own2) return own2;
  const path3 = [...sourcePath(application, made2.source, own2.object), ...below2];
  const git = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(own2.object, path3);
  return {
    file: own2.file,
    document: own2.document,
    path: [...own2.prefix, ...path3],
    values: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(git) || Array.isArray(git) || git === void 0 ? git : void 0,
    spec: { path: path3, git, live }
  };
}

async function besideFiles({ application, files, made: made2 }, tool) {
  if (application.controller !== "argo-cd") return [];
  const name = application.resource?.name ?? application.name;
  const found = await Promise.all(
    [`.argocd-source-${name}.yaml`, ".argocd-source.yaml"].map(
      (file) => holderOf(files, joinPath(made2.source.path, file), 0, [{ field: tool }])
    )
  );
  return found.filter((holder) => holder !== null).filter(({ values }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(values));
}

async function valuesOf(context) {
  const { files, made: made2, application } = context;
  const { path: path3 } = made2.source;
  const beside = await besideFiles(context, "helm");
  const spec = specHolder(context, specPath(application.controller, []), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(made2.source.raw, "helm"));
  const helm = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(made2.source.raw, "helm");
  const holders = [...beside, ..."reason" in spec ? [] : [spec]];
  const own2 = holders.flatMap((holder) => valueHolders(holder, application.controller));
  const valueFiles = await valueFilesOf(context, beside);
  const defaults = joinPath(path3, "values.yaml");
  const layers = [];
  for (const holder of own2) layers.push({ holder, prefix: [], isOwn: true });
  for (const file of [...valueFiles].reverse()) {
    const holder = await holderOf(files, file);
    if (holder !== null) layers.push({ holder, prefix: [], isOwn: file !== defaults });
  }
  for (const { file, prefix } of await chartDefaults(context, path3, [])) {
    const holder = await holderOf(files, file);
    const at2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(prefix);
    const known = layers.some((layer) => layer.holder.file === file && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .jV)(layer.prefix) === at2);
    if (holder !== null && !known) layers.push({ holder, prefix, isOwn: false });
  }
  const states = Object.keys(helm).some((name) => ["parameters", "values", "valuesObject"].includes(name));
  return {
    parameters: holders.flatMap(parametersIn),
    layers,
    closed: "reason" in spec && states ? spec.reason : null
  };
}
function specPath(controller, below2) {
  const names = controller === "flux" ? [] : ["helm", ...below2];
  return names.map((name) => ({ field: name }));
}
function valueHolders(holder, controller) {
  if (controller === "flux") return [below(holder, "values", "helm", "valuesObject")];
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(holder.values, "valuesObject")) || typeof (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(holder.values, "values") !== "string")
    return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(holder.values, "valuesObject")) ? [below(holder, "valuesObject")] : [];
  return innerHolders(holder, [{ field: "values" }]).slice(0, 1);
}
function below(holder, name, ...live) {
  const step = [{ field: name }];
  const liveSteps = live.length === 0 ? step : live.slice(1).map((one) => ({ field: one }));
  return {
    ...holder,
    path: [...holder.path, ...step],
    values: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(holder.values, step),
    ...holder.spec === void 0 ? {} : {
      spec: {
        path: [...holder.spec.path, ...step],
        git: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(holder.spec.git, step),
        live: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(holder.spec.live, liveSteps)
      }
    }
  };
}
function parametersIn(holder) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(holder.values, "parameters").map((one, index2) => ({
    name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(one, "name"),
    value: textOf4((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(one, "value")),
    holder,
    index: index2
  }));
}
function textOf4(value) {
  return value === void 0 || value === null || typeof value === "object" ? "" : String(value);
}
async function valueFilesOf({ application, repository, files, made: made2 }, beside) {
  const stated = [...beside.map(({ values }) => values), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(made2.source.raw, "helm")];
  const names = stated.map((helm) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(helm, "valueFiles")).find((list) => list.length > 0) ?? [];
  const environment2 = buildEnvironment(application, made2.source, made2.commit);
  const commits = await referencesOf(repository, application.sources);
  const references = new Map(
    [...commits].map(([name, commit]) => [name, commit === made2.commit ? files : repository.at(commit)])
  );
  const found = await findValueFiles(
    names.filter((name) => typeof name === "string").map((name) => withEnvironment(name, environment2)),
    made2.source.path,
    files,
    references,
    true
  );
  return found.state === "found" ? found.found.filter((one) => one.files === files).map(({ file }) => file) : [];
}
async function chartDefaults({ files }, folder, prefix) {
  const own2 = { file: joinPath(folder, "values.yaml"), prefix };
  if (prefix.length > 3) return [own2];
  const nested = [];
  for (const dependency of await dependenciesOf(files, folder)) {
    const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(dependency, "name");
    const repository = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(dependency, "repository");
    const vendored = joinPath(folder, `charts/${name}`);
    const local = repository.startsWith("file://") ? resolvePath(folder, repository.slice("file://".length)) : null;
    const at2 = await files.list(vendored) !== null ? vendored : local;
    if (at2 === null) continue;
    const step = { field: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(dependency, "alias") || name };
    nested.push(...await chartDefaults({ files }, at2, [...prefix, step]));
  }
  return [own2, ...nested];
}

var maxLines2 = 6;
function templateLiterals(templates, wish) {
  const { desired, wanted, path: path3 } = wish;
  const name = nameAt(path3, path3.length);
  if (desired === void 0 || wanted === void 0 || name === "") return [];
  return templates.flatMap(({ file, text: text2 }) => literalsIn(file, text2, name, desired, wanted)).slice(0, maxLines2);
}
var line = /^(\s*(?:- )?)("?)([\w./-]+)\2(:[ \t]*)(["']?)([^\r\n]*?)\5([ \t]*(?:#[^\r\n]*)?)$/gm;
function literalsIn(file, text2, name, desired, wanted) {
  return [...text2.matchAll(line)].flatMap((match) => {
    const [whole, indent = "", mark = "", key = "", colon = "", quote = "", value = ""] = match;
    if (key !== name || value === "" || value.includes("{{")) return [];
    return successors(value, desired, wanted).map((next) => {
      const start = match.index + indent.length + mark.length * 2 + key.length + colon.length + quote.length;
      const edited2 = text2.slice(0, start) + String(next) + text2.slice(start + value.length);
      const number = text2.slice(0, match.index + (whole.startsWith("\n") ? 1 : 0)).split("\n").length;
      return { texts:   new Map([[file, edited2]]), spec: [], place: { file, line: number }, adds: false };
    });
  });
}

var maxValues = 10;
async function helmTries(context, wish) {
  const values = await valuesOf(context);
  const templates = await templatesOf(context, wish.manifest.origin.file);
  const refusals2 = values.closed === null ? [] : [values.closed];
  const found = [];
  for (const { layer, edit, score } of ranked(values, templates, (tree) => nodeEdits(tree, wish))) {
    const attempt = await layerAttempt(context, values, layer, edit);
    if ("refused" in attempt) refusals2.push(attempt.refused);
    else found.push({ attempt, score });
  }
  for (const parameter of values.parameters) {
    const made2 = await parameterAttempts(context, parameter, wish);
    found.push(...made2.map((attempt) => ({ attempt, score: 5 })));
  }
  const all2 = await context.files.list(context.made.source.path) ?? [];
  const others = all2.filter((file) => !/(?:^|\/)(?:templates\/|Chart\.yaml$|values[^/]*\.ya?ml$)/.test(file));
  const attempts = found.sort((a, b) => b.score - a.score).slice(0, maxValues).map(({ attempt }) => attempt);
  const rest = [
    ...await imageAttempts(context, values, templates, wish),
    ...await fileContents(context.files, others, wish),
    ...await newKeys(context, values, templates, wish),
    ...templateLiterals(templates, wish)
  ];
  return { attempts: [...attempts, ...rest], refusals: refusals2 };
}
async function helmProbes(context, wish) {
  const values = await valuesOf(context);
  const templates = await templatesOf(context, wish.manifest.origin.file);
  const made2 = await Promise.all(
    ranked(values, templates, (tree) => probes(tree, wish)).map(
      ({ layer, edit }) => attemptIn(context.files, layer.holder, [edit], false)
    )
  );
  return made2.filter((one) => !("refused" in one));
}
function ranked({ layers, parameters }, templates, editsOf) {
  const found = layers.flatMap(
    (layer, at2) => editsOf(layer.holder.values ?? null).flatMap(({ edit, score }) => {
      const full = [...layer.prefix, ...edit.path];
      if (isCovered(full, layers.slice(0, at2), parameters)) return [];
      const named3 = Math.max(mentioned(templates, full), mentioned(templates, edit.path));
      return [{ layer, edit, score: score + named3 - at2 / 100 }];
    })
  );
  return found.sort((a, b) => b.score - a.score).slice(0, maxValues);
}
function isCovered(path3, higher, parameters) {
  const list = path3.findIndex((element) => !("field" in element));
  const own2 = list < 0 ? path3 : path3.slice(0, list);
  const dotted = own2.map((element) => "field" in element ? element.field : "").join(".");
  if (parameters.some(({ name }) => name === dotted)) return true;
  return higher.some(({ holder, prefix }) => {
    if (!(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .w1)(own2, prefix)) return false;
    return (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(holder.values, own2.slice(prefix.length)) !== void 0;
  });
}
async function layerAttempt(context, values, layer, edit) {
  const attempt = await attemptIn(context.files, layer.holder, [edit], false);
  if (layer.isOwn) return attempt;
  const own2 = await overrides(context, values, layer, edit);
  if ("refused" in attempt) {
    const [first, ...others] = own2;
    return first === void 0 ? attempt : { ...first, otherwise: others };
  }
  return values.layers.some(({ isOwn }) => isOwn) ? { ...attempt, prefer: own2 } : { ...attempt, otherwise: own2 };
}
async function overrides(context, values, layer, edit) {
  const raised = raise(layer, edit);
  if (raised === null) return [];
  return putInOwn(context, values, raised);
}
function raise({ holder, prefix }, edit) {
  const list = edit.path.findIndex((element) => !("field" in element));
  const path3 = list < 0 ? edit.path : edit.path.slice(0, list);
  if (list < 0 && edit.type === "set") return { ...edit, path: [...prefix, ...path3] };
  if (list < 0) return { type: "set", path: [...prefix, ...path3], value: null };
  const changed = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(applyToJson(holder.values ?? null, edit) ?? void 0, path3);
  return changed === void 0 ? null : { type: "set", path: [...prefix, ...path3], value: changed };
}
async function putInOwn(context, { layers }, edit) {
  const holders = layers.filter(({ isOwn, prefix }) => isOwn && prefix.length === 0).map(({ holder }) => ({ holder, edit })).sort((a, b) => Number(a.holder.spec !== void 0) - Number(b.holder.spec !== void 0));
  if (holders.length === 0) {
    const isFlux = context.application.controller === "flux";
    const steps = isFlux ? [] : [{ field: "helm" }];
    const spec = specHolder(context, steps, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(context.made.source.raw, "helm"));
    const name = isFlux ? "values" : "valuesObject";
    const within = { ...edit, path: [{ field: name }, ...edit.path] };
    if (!("reason" in spec)) holders.push({ holder: spec, edit: within });
  }
  const made2 = await Promise.all(holders.map((one) => attemptIn(context.files, one.holder, [one.edit], true)));
  return made2.filter((one) => !("refused" in one));
}
async function imageAttempts(context, values, templates, wish) {
  const { desired, wanted, path: path3 } = wish;
  if (nameAt(path3, path3.length) !== "image" || typeof desired !== "string" || typeof wanted !== "string")
    return [];
  const [from, to] = [imageOf(desired), imageOf(wanted)];
  if (to.digest !== "" || from.digest !== "") return [];
  const partEdits3 = (name) => from[name] === to[name] ? [] : ranked(values, templates, (tree) => [
    ...nodeEdits(tree, { ...wish, desired: from[name], wanted: to[name] }),
    ...name === "tag" ? emptyTags(tree, to.tag) : []
  ]).slice(0, 3);
  const [names, tags] = [partEdits3("name"), partEdits3("tag")];
  const pairs2 = names.length === 0 || tags.length === 0 ? [...names, ...tags].map((one) => [one]) : names.flatMap((one) => tags.map((other) => [one, other]));
  const made2 = await Promise.all(pairs2.map((pair) => together(context, values, pair)));
  return made2.filter((one) => one !== null);
}
function emptyTags(tree, tag) {
  return nodesOf(tree).filter(({ path: path3, value }) => value === "" && /tag$|version$/i.test(nameAt(path3, path3.length))).map(({ path: path3 }) => ({ edit: { type: "set", path: path3, value: tag }, score: 3 }));
}
async function together(context, values, parts) {
  let joined = null;
  for (const { layer, edit } of parts) {
    const files = overlayFiles(context.files, joined?.texts ??   new Map());
    const within = { ...context, files };
    const attempt = await layerAttempt(within, values, layer, edit);
    if ("refused" in attempt) return null;
    const { prefer, otherwise: _other, ...self } = attempt;
    const next = prefer?.[0] ?? self;
    joined = {
      texts: new Map([...joined?.texts ?? [], ...next.texts]),
      spec: [...joined?.spec ?? [], ...next.spec],
      place: joined?.place ?? self.place,
      adds: false
    };
  }
  return joined;
}
async function parameterAttempts(context, parameter, { desired, wanted }) {
  if (desired === void 0 || wanted === void 0) return [];
  const made2 = await Promise.all(
    successors(parameter.value, desired, wanted).map((value) => {
      const path3 = [{ field: "parameters" }, { index: parameter.index }, { field: "value" }];
      return attemptIn(context.files, parameter.holder, [{ type: "set", path: path3, value: String(value) }], false);
    })
  );
  return made2.filter((one) => !("refused" in one));
}
async function newKeys(context, values, templates, { path: path3, wanted }) {
  if (wanted === void 0) return [];
  const name = nameAt(path3, path3.length);
  const own2 = templates.filter(({ isOwn }) => isOwn);
  const names = namedPaths(own2).filter((names2) => similarity(names2.at(-1) ?? "", name) > 0).map((names2) => names2.map((one) => ({ field: one }))).filter((keys2) => values.layers.every(({ holder }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(holder.values, keys2) === void 0));
  const found = [];
  for (const keys2 of names.slice(0, 3)) {
    const edit = { type: "set", path: keys2, value: wanted };
    const defaults = values.layers.find(({ isOwn, prefix }) => !isOwn && prefix.length === 0);
    found.push(...await putInOwn(context, values, edit));
    const last = defaults === void 0 ? null : await attemptIn(context.files, defaults.holder, [edit], true);
    if (last !== null && !("refused" in last)) found.push(last);
  }
  return found;
}

function imageEdits(holder, wish) {
  const { desired, wanted, path: path3 } = wish;
  if (nameAt(path3, path3.length) !== "image" || typeof desired !== "string" || typeof wanted !== "string")
    return [];
  const [from, to] = [imageOf(desired), imageOf(wanted)];
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(holder, "images").flatMap((entry, index2) => {
    if (typeof entry === "string") return textEntry(entry, index2, from, to);
    const [name, newName] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "name"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "newName")];
    if (from.name !== (newName || name)) return [];
    const at2 = (key) => [{ field: "images" }, { index: index2 }, { field: key }];
    return [
      [
        ...to.name === from.name ? [] : [set2(at2("newName"), to.name)],
        ...partEdits(at2("newTag"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(entry, "newTag"), to.tag),
        ...partEdits(at2("digest"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(entry, "digest"), to.digest)
      ]
    ];
  });
}
function textEntry(entry, index2, from, to) {
  const [first = "", second] = entry.split("=");
  const image = imageOf(second ?? first);
  if (image.name !== from.name) return [];
  const name = second !== void 0 ? `${first}=` : to.name === from.name ? "" : `${image.name}=`;
  return [[set2([{ field: "images" }, { index: index2 }], name + imageText(to))]];
}
function partEdits(path3, stands, wanted) {
  if (wanted === "") return stands === void 0 ? [] : [{ type: "remove", path: path3 }];
  return stands !== void 0 && textOf3(stands) === wanted ? [] : [set2(path3, wanted)];
}
function replicaEdits(holder, { path: path3, wanted, desired, manifest }) {
  if (nameAt(path3, path3.length) !== "replicas" || path3.length !== 2 || typeof wanted !== "number") return [];
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(holder, "replicas").flatMap((entry, index2) => {
    const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "name");
    if (name === "" || !manifest.key.name.includes(name) || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(entry, "count") !== desired) return [];
    return [set2([{ field: "replicas" }, { index: index2 }, { field: "count" }], wanted)];
  });
}
function set2(path3, value) {
  return { type: "set", path: path3, value };
}

function statedEdits({ holder, form }, wish) {
  const values = holder.values ?? null;
  if (form === "json-patch") return jsonPatchEdits(values, wish);
  const stands = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(values, wish.path);
  if (wish.desired === void 0 || stands === void 0) return [];
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(stands, wish.desired) || form === "merge-patch" ? [editOf(wish)] : partEdits2(values, wish);
}
function partEdits2(values, wish) {
  return nodeEdits(values, wish).filter(({ edit }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(edit.path, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .rg)(values, wish.path) ?? wish.path)).map(({ edit }) => edit);
}
function addedEdits({ holder, form }, wish) {
  if (form === "json-patch" || wish.wanted === void 0) return form === "merge-patch" ? takenAway(wish) : [];
  if (form === "resource" && !reaches2(holder.values ?? null, wish.path)) return [];
  return [editOf(wish)];
}
function takenAway({ path: path3, wanted }) {
  if (wanted !== void 0) return [];
  const last = path3.at(-1);
  if (last === void 0) return [];
  if ("field" in last) return [set2(path3, null)];
  return "key" in last ? [set2(path3, { ...last.key, $patch: "delete" })] : [];
}
function reaches2(values, path3) {
  const lastItem = path3.findLastIndex((element) => !("field" in element));
  const way = path3.slice(0, lastItem === path3.length - 1 ? lastItem : lastItem + 1);
  return !way.some((element) => !("field" in element)) || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(values, way) !== void 0;
}
function jsonPatchEdits(operations, wish) {
  const way = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .rg)(wish.manifest.object, wish.path) ?? wish.path;
  return ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(operations) ? operations : []).flatMap((operation, index2) => {
    const pointer = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(operation, "path").split("/").slice(1).map(unescape);
    if (pointer.length > way.length || !pointer.every((part2, at3) => isStep(part2, way[at3]))) return [];
    const value = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(operation, "value");
    const rest = wish.path.slice(pointer.length);
    const stands = value === void 0 ? void 0 : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(value, rest);
    if (stands === void 0 || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(stands, wish.desired ?? null)) return [];
    const at2 = [{ index: index2 }, { field: "value" }, ...rest];
    if (wish.wanted !== void 0) return [set2(at2, wish.wanted)];
    return [{ type: "remove", path: rest.length === 0 ? [{ index: index2 }] : at2 }];
  });
}
function isStep(part2, element) {
  if (element === void 0) return false;
  if ("field" in element) return element.field === part2;
  return part2 === "-" || "index" in element && String(element.index) === part2;
}
function unescape(part2) {
  return part2.replaceAll("~1", "/").replaceAll("~0", "~");
}
function copiedFrom(values, wish) {
  return nodeEdits(values, wish).filter(({ score }) => score >= 4);
}
function metadataEdits(values, wish) {
  const last = wish.path.at(-1);
  if (last === void 0 || !("field" in last) || wish.desired === void 0) return [];
  const places2 = [
    [{ field: "commonLabels" }],
    [{ field: "commonAnnotations" }],
    ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(values, "labels").map((_, index2) => [
      { field: "labels" },
      { index: index2 },
      { field: "pairs" }
    ])
  ];
  return places2.map((place2) => [...place2, last]).filter((path3) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(values, path3), wish.desired)).map((path3) => editOf({ ...wish, path: path3 }));
}

async function generatorAttempts(files, holder, folder, wish) {
  const [data, last] = wish.path;
  if (wish.manifest.key.kind !== "ConfigMap" || data === void 0 || last === void 0) return [];
  if (!("field" in data) || data.field !== "data" || !("field" in last) || wish.path.length !== 2) return [];
  const found = [];
  for (const [index2, generator] of (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(holder.values, "configMapGenerator").entries()) {
    const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(generator, "name");
    if (name === "" || !wish.manifest.key.name.includes(name)) continue;
    const path3 = [{ field: "configMapGenerator" }, { index: index2 }];
    for (const edit of literalEdits(generator, path3, last.field, wish)) {
      const made2 = await attemptIn(files, holder, [edit], wish.desired === void 0);
      if (!("refused" in made2)) found.push(made2);
    }
    found.push(...await envFiles(files, folder, generator, last.field, wish));
    found.push(...await keyFiles(files, folder, generator, last.field, wish));
  }
  return found;
}
function literalEdits(generator, path3, key, { desired, wanted }) {
  const literals = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(generator, "literals");
  const at2 = [...path3, { field: "literals" }];
  const index2 = literals.findIndex((one) => typeof one === "string" && one.slice(0, one.indexOf("=")) === key);
  if (index2 < 0) {
    const isNew = desired === void 0 && typeof wanted === "string" && literals.length > 0;
    return isNew ? [set2([...at2, { index: literals.length }], `${key}=${wanted}`)] : [];
  }
  const item = [...at2, { index: index2 }];
  if (wanted === void 0) return [{ type: "remove", path: item }];
  return typeof wanted === "string" ? [set2(item, `${key}=${wanted}`)] : [];
}
async function envFiles(files, folder, generator, key, { desired, wanted }) {
  const names = [...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(generator, "envs"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(generator, "env") ?? null].filter(
    (one) => typeof one === "string"
  );
  const found = [];
  for (const name of names) {
    const file = resolvePath(folder, name);
    const text2 = file === null ? null : await files.read(file);
    if (file === null || text2 === null) continue;
    const lines = text2.split("\n");
    const at2 = lines.findIndex((line2) => line2.trimStart().startsWith(`${key}=`));
    if (at2 < 0 && (desired !== void 0 || typeof wanted !== "string")) continue;
    const end = (lines[at2] ?? "").endsWith("\r") ? "\r" : "";
    const next = typeof wanted === "string" ? [`${key}=${wanted}${end}`] : [];
    const isOpen = at2 < 0 && lines.at(-1) === "";
    const where = at2 < 0 ? lines.length - (isOpen ? 1 : 0) : at2;
    if (next.some((line2) => line2.includes("\n"))) continue;
    const edited2 = lines.toSpliced(where, at2 < 0 ? 0 : 1, ...next).join("\n");
    found.push({ texts:   new Map([[file, edited2]]), spec: [], place: { file, line: where + 1 }, adds: at2 < 0 });
  }
  return found;
}
async function keyFiles(files, folder, generator, key, wish) {
  const names = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(generator, "files").flatMap((entry) => {
    if (typeof entry !== "string") return [];
    const equals = entry.indexOf("=");
    const path3 = equals < 0 ? entry : entry.slice(equals + 1);
    const own2 = equals < 0 ? path3.slice(path3.lastIndexOf("/") + 1) : entry.slice(0, equals);
    return own2 === key ? resolvePath(folder, path3) ?? [] : [];
  });
  return fileContents(files, names, wish);
}

async function newEntries(files, holder, name, wish) {
  const { path: path3, desired, wanted } = wish;
  const last = nameAt(path3, path3.length);
  const entry = (list, value) => attemptIn(
    files,
    holder,
    [set2([{ field: list }, { index: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(holder.values, list).length }], value)],
    true
  );
  if (last === "image" && typeof desired === "string" && typeof wanted === "string") {
    const [from, to] = [imageOf(desired), imageOf(wanted)];
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(holder.values, "images").some((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(one) && one["name"] === from.name)) return [];
    return made(
      await entry("images", {
        name: from.name,
        ...to.name === from.name ? {} : { newName: to.name },
        ...to.tag === "" ? {} : { newTag: to.tag },
        ...to.digest === "" ? {} : { digest: to.digest }
      })
    );
  }
  if (last !== "replicas" || path3.length !== 2 || typeof wanted !== "number") return [];
  return made(await entry("replicas", { name, count: wanted }));
}
async function newPatch(files, holder, folder, name, wish) {
  const file = await freeName(files, folder, wish, name);
  const patches = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(holder.values, "patches").length;
  const found = [];
  for (const { patch, target: target2 } of patchesFor(wish, name)) {
    const entry = {
      path: file.slice(folder === "" ? 0 : folder.length + 1),
      ...target2 === null ? {} : { target: target2 }
    };
    const attempt = await attemptIn(
      files,
      holder,
      [set2([{ field: "patches" }, { index: patches }], entry)],
      true
    );
    if ("refused" in attempt) continue;
    const text2 = (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .Vd)(patch);
    found.push({ ...attempt, texts: new Map([...attempt.texts, [file, text2]]) });
  }
  return found;
}
function patchesFor(wish, name) {
  const { gvk, key } = wish.manifest;
  const base = { apiVersion: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .uO)(gvk), kind: gvk.kind, metadata: { name } };
  const [edit] = wish.wanted === void 0 ? takenAway(wish) : [editOf(wish)];
  const merged4 = edit === void 0 ? null : applyToJson(base, edit);
  const operation = operationFor(wish);
  const target2 = { ...key.group === "" ? {} : { group: key.group }, kind: key.kind, name };
  return [
    ...merged4 === null ? [] : [{ patch: merged4, target: null }],
    ...operation === null ? [] : [{ patch: [operation], target: target2 }]
  ];
}
function operationFor({ manifest, path: path3, desired, wanted }) {
  const op = wanted === void 0 ? "remove" : desired === void 0 ? "add" : "replace";
  const last = path3.at(-1);
  const parent = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .rg)(manifest.object, path3.slice(0, -1));
  if (last === void 0 || parent === null) return null;
  const own2 = desired === void 0 ? null : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .rg)(manifest.object, path3);
  const way = own2 ?? ("field" in last ? [...parent, last] : null);
  const pointer = way === null ? `${pointerOf(parent)}/-` : pointerOf(way);
  return { op, path: pointer, ...wanted === void 0 ? {} : { value: wanted } };
}
function pointerOf(path3) {
  return path3.map((element) => "field" in element ? element.field : "index" in element ? String(element.index) : "").map((part2) => `/${part2.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
async function freeName(files, folder, { manifest }, name) {
  const stem = `${manifest.key.kind}-${name}`.toLowerCase().replace(/[^a-z0-9.-]/g, "-");
  for (let n = 1; ; n++) {
    const file = joinPath(folder, `patch-${stem}${n === 1 ? "" : `-${n}`}.yaml`);
    if (await files.read(file) === null) return file;
  }
}
function made(attempt) {
  return "refused" in attempt ? [] : [attempt];
}

var maxCopies = 4;
async function kustomizeTries(context, wish) {
  const { files, made: made2 } = context;
  const options = made2.source.flux?.kustomize ?? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(made2.source.raw, "kustomize");
  const more = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(options, "components").flatMap(
    (one) => typeof one === "string" ? resolvePath(made2.source.path, one) ?? [] : []
  );
  const found = new Collected(files);
  const roots = (await rootsOf(files, made2.source.path, more)).map((root) => withOther(root, context));
  for (const holder of await besideFiles(context, "kustomize")) {
    await addTransformers(found, holder, wish);
    await addPatches(found, holder, made2.source.path, wish);
  }
  const spec = specHolder(context, optionsPath(context), options);
  if (!("reason" in spec)) await addTransformers(found, spec, wish);
  else if (Object.keys(options).length > 0) found.refusals.push(spec.reason);
  if (!("reason" in spec)) await addPatches(found, spec, made2.source.path, wish);
  const documents = [];
  for (const root of roots) {
    const holder = root.file === null ? null : await holderOf(files, root.file);
    const kept6 = found.attempts.length;
    if (holder !== null) {
      await addTransformers(found, holder, wish);
      found.add(await generatorAttempts(files, holder, root.folder, wish));
      await addPatches(found, holder, root.folder, wish);
    }
    for (const document of await resourcesIn(files, root, wish.manifest.key)) {
      documents.push({ document, root });
      await found.edit(document.holder, statedEdits(document, wish));
      if (wish.desired === void 0) await found.edit(document.holder, addedEdits(document, wish), true);
    }
    found.reserve(kept6, root);
  }
  const fresh = await additions(context, roots, spec, documents, wish);
  const copies = await copiedAttempts(context, roots, wish);
  return {
    attempts: [...found.attempts.map((one) => withFresh(one, fresh)), ...copies, ...fresh],
    refusals: found.refusals
  };
}
function withOther(root, { others, made: made2 }) {
  const other = root.folder === made2.source.path ? void 0 : others.get(root.folder);
  return other === void 0 || root.sharedWith !== null ? root : { ...root, sharedWith: `the app ${other}` };
}
function withFresh(attempt, fresh) {
  return attempt.reserved === void 0 ? { ...attempt, otherwise: fresh } : { ...attempt, prefer: fresh };
}
var Collected = class {
  files;
  attempts = [];
  refusals = [];
  constructor(files) {
    this.files = files;
  }
  add(attempts) {
    this.attempts.push(...attempts);
  }
  async edit(holder, edits, adds = false) {
    for (const edit of edits) await this.editAll(holder, [edit], adds);
  }
  async editAll(holder, edits, adds = false) {
    if (edits.length === 0) return;
    const attempt = await attemptIn(this.files, holder, edits, adds);
    if ("refused" in attempt) this.refusals.push(attempt.refused);
    else this.attempts.push(attempt);
  }
  reserve(from, { folder, sharedWith }) {
    if (sharedWith === null) return;
    const reserved = `${folder} is a base that ${sharedWith} takes as well`;
    for (let at2 = from; at2 < this.attempts.length; at2++) {
      const attempt = this.attempts[at2];
      if (attempt !== void 0) this.attempts[at2] = { ...attempt, reserved };
    }
  }
};
function optionsPath({ application }) {
  return application.controller === "flux" ? [] : [{ field: "kustomize" }];
}
async function addTransformers(found, holder, wish) {
  await found.edit(holder, replicaEdits(holder.values, wish));
  for (const edits of imageEdits(holder.values, wish)) await found.editAll(holder, edits);
  await found.edit(holder, metadataEdits(holder.values, wish));
}
async function addPatches(found, holder, folder, wish) {
  for (const patch of await patchesIn(found.files, holder, folder, wish.manifest.key))
    if (wish.desired !== void 0) await found.edit(patch.holder, statedEdits(patch, wish));
    else if (patch.form === "merge-patch" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(patch.holder.values, wish.path.slice(0, -1)) !== void 0)
      await found.edit(patch.holder, addedEdits(patch, wish), true);
}
async function additions(context, roots, spec, documents, wish) {
  const { files } = context;
  const name = documents.at(-1)?.document.name ?? wish.manifest.key.name;
  const own2 = roots[0];
  const holder = own2 === void 0 || own2.file === null ? null : await holderOf(files, own2.file);
  if (own2 === void 0) return [];
  if (holder === null) return "reason" in spec ? [] : specPatches(context, spec, name, wish);
  const found = new Collected(files);
  for (const patch of await patchesIn(files, holder, own2.folder, wish.manifest.key))
    if (patch.form === "merge-patch") await found.edit(patch.holder, addedEdits(patch, wish), true);
  found.add(await newEntries(files, holder, name, wish));
  found.add(await newPatch(files, holder, own2.folder, name, wish));
  const closed = own2.sharedWith === null ? void 0 : `${own2.folder} is a base that ${own2.sharedWith} takes as well`;
  return closed === void 0 ? found.attempts : found.attempts.map((one) => ({ ...one, reserved: closed }));
}
async function specPatches(context, spec, name, wish) {
  const found = new Collected(context.files);
  found.add(await newEntries(context.files, spec, name, wish));
  const { kind } = wish.manifest.key;
  for (const { patch } of patchesFor(wish, name)) {
    const entry = { patch: JSON.stringify(patch, null, 2) + "\n", target: { kind, name } };
    const index2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(spec.values, "patches").length;
    await found.edit(spec, [set2([{ field: "patches" }, { index: index2 }], entry)], true);
  }
  return found.attempts;
}
async function copiedAttempts({ files }, roots, wish) {
  if (wish.desired === void 0) return [];
  const names =   new Set();
  for (const { folder, file, value } of roots.filter(({ sharedWith }) => sharedWith === null)) {
    if (file !== null) names.add(file);
    for (const one of [
      ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(value, "resources"),
      ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(value, "replacements").map((r) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(r, "path") ?? "")
    ]) {
      const target2 = typeof one === "string" && !one.includes("\n") ? resolvePath(folder, one) : null;
      if (target2 !== null && /\.ya?ml$/.test(target2)) names.add(target2);
    }
  }
  const holders = (await Promise.all([...names].map((file) => documentsOf(files, file)))).flat();
  const edits = holders.flatMap(
    (holder) => copiedFrom(holder.values ?? null, wish).map(({ edit, score }) => ({ holder, edit, score }))
  ).sort((a, b) => b.score - a.score).slice(0, maxCopies);
  const made2 = await Promise.all(edits.map(({ holder, edit }) => attemptIn(files, holder, [edit], false)));
  return made2.filter((one) => !("refused" in one));
}

async function variableTries(context, written, wish) {
  const { made: made2 } = context;
  const { desired, wanted } = wish;
  if (made2.source.flux === void 0 || desired === void 0 || wanted === void 0) return nothing2;
  const text2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(written, wish.path);
  if (typeof text2 !== "string" || !text2.includes("${")) return nothing2;
  const solved = solve(text2, made2.source.flux.variables, textOf3(desired), textOf3(wanted));
  if (solved === null) return { attempts: [], refusals: [`it is put together from ${text2}`] };
  const below2 = [{ field: "postBuild" }, { field: "substitute" }];
  const spec = specHolder(context, below2, made2.source.flux.variables);
  if ("reason" in spec) return { attempts: [], refusals: [spec.reason] };
  const stated = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(spec.values, solved.name) !== void 0;
  if (!stated && fromElsewhere(context))
    return {
      attempts: [],
      refusals: [`\${${solved.name}} may come from substituteFrom of ${context.application.name}`]
    };
  const edit = { type: "set", path: [{ field: solved.name }], value: solved.value };
  const attempt = await attemptIn(context.files, spec, [edit], !stated);
  return "refused" in attempt ? { attempts: [], refusals: [attempt.refused] } : { attempts: [attempt], refusals: [] };
}
var nothing2 = { attempts: [], refusals: [] };
function fromElsewhere({ own: own2 }) {
  return !("reason" in own2) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(own2.object, "spec", "postBuild", "substituteFrom").length > 0;
}
function solve(text2, variables2, desired, wanted) {
  const parts = text2.split(/(\$\{\w+(?::?[-=][^{}]*)?\})/);
  const values = parts.map((part2) => valueOf2(part2, variables2));
  if (values.join("") !== desired) return null;
  for (const [at2, part2] of parts.entries()) {
    const name = /^\$\{(\w+)/.exec(part2)?.[1];
    if (name === void 0) continue;
    const before = values.slice(0, at2).join("");
    const behind = values.slice(at2 + 1).join("");
    const length = wanted.length - before.length - behind.length;
    if (length > 0 && wanted.startsWith(before) && wanted.endsWith(behind))
      return { name, value: wanted.slice(before.length, before.length + length) };
  }
  return null;
}
function valueOf2(part2, variables2) {
  const match = /^\$\{(\w+)(?::?[-=]([^{}]*))?\}$/.exec(part2);
  if (match?.[1] === void 0) return part2;
  return variables2[match[1]] ?? match[2] ?? "";
}

async function plainTries(context, wish) {
  const { origin: origin2, key } = wish.manifest;
  const within = origin2.item === void 0 ? [] : [{ field: "items" }, { index: origin2.item }];
  const holder = await holderOf(context.files, origin2.file, origin2.document, within);
  const object = holder?.values;
  if (holder === null || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(object)) return refuse("its manifest is not in the file any more");
  const own2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TN)(object);
  if (own2.group !== key.group || own2.kind !== key.kind || own2.name !== key.name)
    return refuse("its manifest is generated, and the file it comes from does not hold the object itself");
  if (!spellsOut(object, wish)) {
    const tries = await variableTries(context, object, wish);
    return tries.attempts.length + tries.refusals.length > 0 ? tries : refuse(`${origin2.file} does not spell that value out as it is rendered`);
  }
  const attempt = await attemptIn(context.files, holder, [editOf(wish)], wish.desired === void 0);
  return "refused" in attempt ? refuse(attempt.refused) : { attempts: [attempt], refusals: [] };
}
function refuse(reason) {
  return { attempts: [], refusals: [reason] };
}
function spellsOut(source, { path: path3, desired }) {
  if (desired !== void 0) return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(source, path3), desired);
  const lastItem = path3.slice(0, -1).findLastIndex((element) => !("field" in element));
  return (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Yn)(source, path3.slice(0, lastItem + 1)) !== void 0;
}

async function triesOf(context, wish) {
  switch (context.made.tool) {
    case "directory":
      return plainTries(context, wish);
    case "helm":
      return helmTries(context, wish);
    case "kustomize": {
      const variables2 = context.made.source.flux === void 0 ? null : await variablesIn(context, wish);
      const tries = await kustomizeTries(context, wish);
      return variables2 === null ? tries : {
        attempts: [...variables2.attempts, ...tries.attempts],
        refusals: [...variables2.refusals, ...tries.refusals]
      };
    }
  }
}
async function probesOf(context, wish) {
  return context.made.tool === "helm" ? helmProbes(context, wish) : [];
}
async function variablesIn(context, wish) {
  const roots = await rootsOf(context.files, context.made.source.path, []);
  const listed = await Promise.all(roots.map(({ folder }) => context.files.list(folder)));
  const names = new Set(listed.flatMap((files) => files ?? []).filter((file) => /\.ya?ml$/.test(file)));
  for (const file of names)
    for (const { values } of await documentsOf(context.files, file)) {
      if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(values, "kind") !== wish.manifest.key.kind) continue;
      const tries = await variableTries(context, values, wish);
      if (tries.attempts.length > 0) return tries;
    }
  return null;
}

var maxTraced = 40;
var maxProbes = 6;
function createTracer(world) {
  const { repository, renderer, rerender } = world;
  let traced2 = 0;
  const nearest2 = async (manifest, path3) => {
    const made2 = renderer.madeBy(manifest);
    const place2 = made2 === null || made2.tool === "directory" ? await renderer.locate(manifest, path3) : await nearestPlace(repository, made2, manifest, path3);
    return made2?.source.elsewhere === true ? inRepository(made2.source, place2) : place2;
  };
  return {
    nearest: nearest2,
    async locate(application, manifests, manifest, change2, isAsked) {
      const made2 = renderer.madeBy(manifest);
      const path3 = change2?.path ?? [];
      if (change2 === null || made2 === null || !isAsked || isSpelledOut(made2) || traced2 >= maxTraced)
        return nearest2(manifest, path3);
      traced2++;
      const context = await contextOf2(repository, application, made2);
      const trial = { context, rerender, texts:   new Map(), before: objectsOf2(manifests), manifests };
      return await sourceOf(trial, manifest, change2) ?? nearest2(manifest, path3);
    }
  };
}
function inRepository({ repoUrl, raw }, { file, line: line2 }) {
  const chart2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(raw, "chart");
  return { file: `${(0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .q)(repoUrl)}${chart2 === "" ? "" : `/${chart2}`}//${file}`, line: line2 };
}
function isSpelledOut({ tool, source }) {
  if (source.elsewhere === true) return true;
  return tool === "directory" && Object.keys(source.flux?.variables ?? {}).length === 0;
}
async function contextOf2(repository, application, made2, others =   new Map(), keptAt = null) {
  if (keptAt !== null) {
    const own3 = await appObject(application, repository.at(keptAt));
    const text2 = "reason" in own3 ? null : await repository.at(keptAt).read(own3.file);
    const seen = "reason" in own3 || text2 === null ?   new Map() :   new Map([[own3.file, text2]]);
    return {
      application,
      repository,
      files: overlayFiles(repository.at(made2.commit), seen),
      made: made2,
      others,
      own: own3
    };
  }
  const own2 = await ownObject(repository, application, made2);
  return { application, repository, files: repository.at(made2.commit), made: made2, others, own: own2 };
}
async function ownObject(repository, application, { commit, source }) {
  if (source.elsewhere === true)
    return { reason: "the value stands in the app\u2019s own object, in another repository than its manifests" };
  return await repository.resolve("HEAD") === commit ? appObject(application, repository.at(commit)) : { reason: "the app follows another revision than the one that its own object is kept at" };
}
async function sourceOf(trial, manifest, change2) {
  const { path: path3 } = change2;
  const wish = wishOf(
    manifest,
    change2.type === "removed" ? { type: "remove", path: path3 } : { type: "set", path: path3, value: change2.live }
  );
  const isHidden2 = wish.wanted !== void 0 && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)((0,_chunk_2IYGE7QN_js__WEBPACK_IMPORTED_MODULE_4__  .HI)(wish.wanted), wish.wanted);
  const found = isHidden2 ? null : await explore(trial, wish, await triesOf(trial.context, wish));
  if (found !== null && found.source !== null) return found.source;
  for (const probe2 of (await probesOf(trial.context, wish)).slice(0, maxProbes)) {
    const effect = await tryOut(trial, wish, probe2);
    if (!("fault" in effect) && effect.moved) return probe2.place;
  }
  return found?.attempt?.place ?? null;
}
async function nearestPlace(repository, made2, { origin: origin2, key }, path3) {
  const files = repository.at(made2.commit);
  const last = path3.at(-1);
  if (made2.tool === "helm") {
    const name = last !== void 0 && "field" in last ? last.field : "";
    return { file: origin2.file, line: await templateLine(files, origin2.file, key.kind, name) };
  }
  for (const root of (await rootsOf(files, made2.source.path, [])).toReversed())
    for (const { holder } of await resourcesIn(files, root, key)) {
      const text2 = await files.read(holder.file);
      const read = text2 === null ? null : (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2);
      const found = read !== null && "documents" in read ? read.documents[holder.document] : void 0;
      if (text2 !== null && found !== void 0)
        return { file: holder.file, ...(0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .HK)(text2, found, path3) };
    }
  const exists2 = await holderOf(files, origin2.file);
  return { file: origin2.file, line: exists2 === null ? origin2.line : 1 };
}

function capabilitiesOf(version, kinds3) {
  const names = kinds3.flatMap((kind) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .uO)(kind), `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .uO)(kind)}/${kind.kind}`]);
  const semantic = /^v?\d+\.\d+\.\d+/.exec(version)?.[0] ?? "";
  return { kubeVersion: semantic, apiVersions: [...new Set(names)].sort() };
}

var clusterScoped =   new Set([
  "Namespace",
  "Node",
  "PersistentVolume",
  "ClusterRole",
  "ClusterRoleBinding",
  "CustomResourceDefinition",
  "StorageClass",
  "PriorityClass",
  "IngressClass",
  "RuntimeClass",
  "CSIDriver",
  "APIService",
  "MutatingWebhookConfiguration",
  "ValidatingWebhookConfiguration",
  "ValidatingAdmissionPolicy",
  "ValidatingAdmissionPolicyBinding"
]);
function createScopes(store) {
  return (group, kind) => {
    const said2 = store.isNamespaced(group, kind);
    if (said2 !== null) return said2;
    return clusterScoped.has(kind) && (group === "" || group.endsWith(".k8s.io")) ? false : null;
  };
}

async function openCluster(cluster) {
  const [identity4, served] = await Promise.all([cluster.identity(), cluster.kinds()]);
  return { cluster, identity: identity4, ...served };
}
function createSite(opened, world, near) {
  const { repository, tools, memory } = world;
  const capabilities = capabilitiesOf(opened.identity.version, opened.kinds);
  const store = createLiveStore(opened.cluster, opened.kinds, near);
  const scopeOf = createScopes(store);
  const renderer = createRenderer({ repository, tools, capabilities, memory });
  const rerender = createRerender({ repository, tools, capabilities, scopeOf });
  const renderPlaced = async (application) => {
    const { manifests, problems } = await renderer.render(application, application.sources);
    const placed = normaliseManifests(manifests, application.destination.namespace, scopeOf);
    return { manifests: withMadeNamespace(application, placed.manifests), problems };
  };
  const tracer = createTracer({ repository, renderer, rerender });
  return { ...opened, store, scopeOf, renderer, rerender, renderPlaced, tracer };
}
function oneRenderer(sites, siteOf) {
  const makerOf = (manifest) => sites.map(({ renderer }) => renderer).find((renderer) => renderer.madeBy(manifest) !== null);
  const [first] = sites;
  return {
    renderer: {
      render: (application, sources2) => siteOf(application).renderer.render(application, sources2),
      locate: (manifest, path3) => (makerOf(manifest) ?? first?.renderer)?.locate(manifest, path3) ?? Promise.resolve(manifest.origin),
      madeBy: (manifest) => makerOf(manifest)?.madeBy(manifest) ?? null
    },
    rerender: (application, commit, texts) => siteOf(application).rerender(application, commit, texts),
    renderPlaced: (application) => siteOf(application).renderPlaced(application)
  };
}

async function placeApplications(applications, main2, stated) {
  const known = main2.cluster.known?.(stated) ?? [];
  const found = applications.map((application) => ({
    application,
    destination: findDestination(application, main2.identity, known)
  }));
  const wanted = new Set(
    found.flatMap(({ destination }) => destination.at === "other" ? [destination.known] : [])
  );
  const opened =   new Map();
  await Promise.all([...wanted].map(async (one) => opened.set(one, await open(one))));
  const clusters =   new Map([[main2.identity.id, main2]]);
  const place2 = ({ application, destination }) => {
    if (destination.at === "main") return application;
    if (destination.at === "nowhere") return withProblem(application, destination.problem);
    const { name, address } = destination.known;
    const other = opened.get(destination.known);
    if (other === void 0 || !("identity" in other)) {
      const cluster = { id: "", server: address, version: "", name };
      return { ...other === void 0 ? application : withProblem(application, other), cluster };
    }
    const { identity: identity4 } = other;
    if (identity4.id === main2.identity.id) return application;
    clusters.set(identity4.id, clusters.get(identity4.id) ?? other);
    return { ...application, cluster: { ...identity4, name } };
  };
  const placed = found.map(place2);
  const ids = [...clusters.keys()];
  return {
    applications: placed,
    clusters: [...clusters.values()],
    placeOf: ({ cluster }) => Math.max(0, ids.indexOf(cluster?.id ?? ""))
  };
}
async function open(known) {
  try {
    return await openCluster(await known.open());
  } catch (error) {
    if (error instanceof _chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .Mm) return error.problem;
    throw error;
  }
}
function withProblem(application, problem2) {
  const own2 = { ...problem2, application: application.name };
  return { ...application, problems: [...application.problems ?? [], own2] };
}

var ofRelease = /\bIsUpgrade\b|\bIsInstall\b|\.Revision\b|["`]Revision["`]|\blookup\b/;
async function mayFollowRelease(files, path3) {
  const names = await files.list(path3) ?? [];
  const text2 = await files.read(joinPath(path3, "Chart.yaml")) ?? "";
  const read = (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2);
  const chart2 = "documents" in read ? read.documents[0]?.value : void 0;
  const isHere2 = (name) => names.some((file) => file.startsWith(joinPath(path3, `charts/${name}/`)));
  const dependencies = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(chart2, "dependencies").map((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(one, "name"));
  if (names.some((file) => file.endsWith(".tgz")) || !dependencies.every(isHere2)) return true;
  const templates = names.filter((file) => file.includes("templates/") && !file.endsWith("/NOTES.txt"));
  const texts = await Promise.all(templates.map((file) => files.read(file)));
  return texts.some((one) => ofRelease.test(one ?? ""));
}

var mostCommits2 = 50;
async function releasedRevision(application, repository) {
  const { sources: sources2, status } = application;
  const [source, ...others] = sources2;
  const released2 = status?.released;
  if (released2?.isOfThisSpec !== true || source === void 0 || others.length > 0) return null;
  const { chartVersion, digest: digest2, at: at2 } = released2;
  const revision2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(source.raw, "chart") !== "" ? digest2 || chartVersion : await commitNamed(chartVersion, source, repository) ?? (application.packsOnVersion === true ? await onlyCommitOf(chartVersion, source, repository) : null);
  const commit = revision2 === null ? null : await repository.resolve(revision2, addressOf2(source));
  if (revision2 === null || commit === null) return null;
  if (await mayFollowRelease(repository.at(commit), source.path)) return null;
  return { sources: [{ ...source, revision: revision2 }], at: at2 };
}
async function commitNamed(version, source, repository) {
  const id = /\+([0-9a-f]{12})(?:\.\d+)?$/.exec(version)?.[1];
  return id === void 0 ? null : repository.resolve(id, addressOf2(source));
}
async function onlyCommitOf(version, { path: path3, revision: revision2, elsewhere, raw }, repository) {
  const helm = raw["helm"];
  const head = elsewhere === true ? null : await repository.resolve(revision2);
  if (head === null || repository.touching === void 0 || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(helm)) return null;
  if (Array.isArray(helm["valueFiles"]) && helm["valueFiles"].length > 0) return null;
  const commits = await repository.touching(head, path3, mostCommits2) ?? [];
  const having = [];
  let isCutOff = commits.length >= mostCommits2;
  for (const commit of commits) {
    const chart2 = await chartAt(commit, path3, repository);
    if (chart2?.version !== version) {
      if (having.length === 0) continue;
      isCutOff = false;
      break;
    }
    if (chart2.hasNeighbours) return null;
    having.push(commit);
  }
  return having.length === 1 && !isCutOff ? having[0] ?? null : null;
}
async function unraisedVersion({ sources: sources2, status, packsOnVersion }, repository) {
  const [source] = sources2;
  if (packsOnVersion !== true || source === void 0 || status?.released === void 0) return null;
  const head = await repository.resolve(source.revision, addressOf2(source));
  const chart2 = head === null ? null : await chartAt(head, source.path, repository);
  const { chartVersion } = status.released;
  if (chart2 === null) return null;
  const isAdded = source.release?.versionMetadata !== void 0;
  const isSame3 = isAdded ? plain4(chart2.version) === plain4(chartVersion) : chart2.version === chartVersion;
  if (!isSame3) return null;
  const { version, line: line2 } = chart2;
  return { version, place: { file: joinPath(source.path, "Chart.yaml"), line: line2 } };
}
async function chartAt(commit, path3, repository) {
  const text2 = await repository.at(commit).read(joinPath(path3, "Chart.yaml"));
  const read = text2 === null ? null : (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2);
  const value = read !== null && "documents" in read ? read.documents[0]?.value : void 0;
  const version = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(value, "version");
  if (text2 === null || version === "") return null;
  const line2 = text2.split("\n").findIndex((one) => one.startsWith("version:")) + 1;
  return { version, line: Math.max(line2, 1), hasNeighbours: text2.includes("file://") };
}
function plain4(version) {
  return version.replace(/\+.*$/, "");
}

async function rolledBackFrom2({ sources: sources2, status }, repository) {
  const history = status?.history ?? [];
  const last = history.at(-1);
  if (last === void 0 || repository.isAncestor === void 0) return null;
  let newest = last;
  for (const earlier of history.slice(0, -1).reverse())
    if (isLike(earlier, last) && await isBehind(newest.sources, earlier.sources, repository))
      newest = earlier;
  if (newest === last || !await isBehind(newest.sources, sources2, repository, "or-equal")) return null;
  return newest;
}
function isLike(a, b) {
  return a.sources.length === b.sources.length && a.sources.every((one, i) => placeOf2(one) === placeOf2(b.sources[i]));
}
function placeOf2(source) {
  if (source === void 0) return "";
  const { repoUrl, path: path3, raw } = source;
  const follows = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(raw, "chart"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(raw, "targetRevision")];
  return JSON.stringify([(0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .yP)(repoUrl), path3, ...follows]);
}
async function isBehind(behind, ahead, repository, orEqual) {
  if (behind.length !== ahead.length) return false;
  let same2 = true;
  for (const [i, source] of behind.entries()) {
    const [older, newer] = await Promise.all([commitOf2(source, repository), commitOf2(ahead[i], repository)]);
    if (older === null || newer === null || await repository.isAncestor?.(older, newer) !== true)
      return false;
    if (older !== newer) same2 = false;
  }
  return orEqual === "or-equal" || !same2;
}
async function commitOf2(source, repository) {
  return source === void 0 ? null : repository.resolve(source.revision, addressOf2(source));
}

async function lastSynced(application, renderer, scopeOf, repository) {
  const { hasHistory } = repository;
  const full = await lastFullSync(application, renderer, scopeOf, repository);
  const partial = application.status?.partial;
  const after = application.status?.history.at(-1)?.at ?? "";
  if (partial === void 0 || !hasHistory || (partial.at ?? "") <= after) return full;
  return { ...full, since: await laterBases(application, partial, renderer, scopeOf) };
}
async function laterBases(application, { sources: sources2, at: at2, applied: applied2, pruned }, renderer, scopeOf) {
  const rendered = await renderer.render(application, sources2);
  const { manifests } = normaliseManifests(rendered.manifests, application.destination.namespace, scopeOf);
  const byKey = new Map(manifests.map(({ key, object }) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(key), object]));
  const reason = `revision ${sources2[0]?.revision.slice(0, 12) ?? ""} of the last, partial sync cannot be rendered here`;
  const ofApplied = applied2.map((key) => {
    const object = byKey.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(key));
    return [
      (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(key),
      object === void 0 ? { source: "none", reason } : { source: "history", object, at: at2 }
    ];
  });
  const ofPruned = pruned.map((key) => [
    (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(key),
    { source: "history", object: null, at: at2 }
  ]);
  return new Map([...ofApplied, ...ofPruned]);
}
async function lastFullSync(application, renderer, scopeOf, repository) {
  const { hasHistory } = repository;
  const last = application.status?.history.at(-1) ?? (hasHistory ? await releasedRevision(application, repository) : null);
  if (last === null)
    return { known: false, reason: application.status?.withoutHistory ?? "the app has no sync history" };
  if (!hasHistory) return { known: false, reason: "the repository has no history here" };
  const manifests = await manifestsOf(application, last, renderer, scopeOf);
  if (manifests === null) {
    const revision2 = last.sources[0]?.revision.slice(0, 12) ?? "";
    return { known: false, reason: `revision ${revision2} of the last sync cannot be rendered here` };
  }
  const attempted = [];
  for (const attempt of application.status?.attempted ?? []) {
    const tried = await manifestsOf(application, attempt, renderer, scopeOf);
    if (tried === null) return { known: false, reason: untold(attempt) };
    attempted.push(tried);
  }
  if (attempted.length > 0) return { known: true, byKey: manifests, at: last.at, attempted };
  const before = await rolledBackFrom2(application, repository);
  if (before === null) return { known: true, byKey: manifests, at: last.at };
  const rolledBack2 = {
    from: before.sources[0]?.revision ?? "",
    byKey: await manifestsOf(application, before, renderer, scopeOf)
  };
  return { known: true, byKey: manifests, at: last.at, rolledBack: rolledBack2 };
}
function untold({ sources: sources2 }) {
  return `a part of revision ${sources2[0]?.revision.slice(0, 12) ?? ""} may have been applied, which cannot be rendered here`;
}
async function manifestsOf(application, { sources: sources2 }, renderer, scopeOf) {
  const rendered = await renderer.render(application, sources2);
  if (rendered.problems.length > 0) return null;
  const { manifests } = normaliseManifests(rendered.manifests, application.destination.namespace, scopeOf);
  return new Map(manifests.map((manifest) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(manifest.key), manifest]));
}

function withoutBase2(synced2, { key }) {
  const reason = "what the Application said of its namespace at the last sync is not kept";
  return { ...synced2, since: new Map([...synced2.since ?? [], [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(key), { source: "none", reason }]]) };
}

async function prepare2(application, world) {
  const { renderer, repository, scopeOf } = world;
  const refused3 = await refusals(application, world.urls, repository);
  if (refused3.length > 0) {
    return {
      application,
      desired: [],
      duplicates: [],
      synced: { known: false, reason: "" },
      problems: refused3
    };
  }
  const rendered = await renderer.render(application, application.sources);
  const { manifests, duplicates, homeless } = normaliseManifests(
    rendered.manifests,
    application.destination.namespace,
    scopeOf
  );
  const synced2 = await lastSynced(application, renderer, scopeOf, repository);
  const namespace = rendered.problems.length > 0 ? null : madeNamespace(application, manifests);
  const compared = await comparedBefore(application, repository);
  const unraised = await unraisedVersion(application, repository);
  return {
    application,
    ...compared === null ? {} : { comparedBefore: compared },
    ...unraised === null ? {} : { unraised },
    desired: namespace === null ? manifests : [...manifests, namespace],
    duplicates,
    synced: namespace === null ? synced2 : withoutBase2(synced2, namespace),
    problems: [...rendered.problems, ...homeless.map((manifest) => withoutNamespace(application, manifest))]
  };
}
async function comparedBefore({ status, sources: sources2 }, repository) {
  const [source, ...others] = sources2;
  if (status?.compared === void 0 || source === void 0) return null;
  if (others.length > 0 || source.elsewhere === true) return null;
  const [seen, now] = await Promise.all([
    repository.resolve(status.compared),
    repository.resolve(source.revision)
  ]);
  return seen === null || now === null || seen === now ? null : seen;
}
function withoutNamespace({ name }, { key, origin: origin2 }) {
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "MANIFEST_INVALID",
    `${origin2.file}:${origin2.line}: ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TD)(key)} names no namespace, and application ${name} has none for it.`,
    "State metadata.namespace, or the namespace of the app (destination.namespace in Argo CD, targetNamespace in Flux).",
    { application: name, resource: key }
  );
}
async function refusals(application, urls, repository) {
  const known = application.problems ?? [];
  if (known.length > 0) return known;
  const refused3 = refusal2(application, urls) ?? await unavailable(application, repository);
  return refused3 === null ? [] : [refused3];
}
function refusal2(application, urls) {
  const foreign2 = foreignUrls(application, urls);
  if (foreign2.length > 0) {
    return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
      "SOURCE_ELSEWHERE",
      `Application ${application.name}: ${foreign2.map(_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .q).join(", ")} is another repository.`,
      "Check it out beside this one and name its folder under repositories in .github/drift-triage.yml; or add it to repository-urls if it is this repository under another address.",
      { application: application.name }
    );
  }
  if (application.sources.length === 0) {
    return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
      "RENDERER_UNSUPPORTED",
      `Application ${application.name} names no source.`,
      "Give it a source with a path.",
      {
        application: application.name
      }
    );
  }
  return null;
}
async function unavailable({ name, sources: sources2 }, repository) {
  for (const source of sources2) {
    const address = addressOf2(source);
    const found = address === void 0 ? null : await repository.unavailable?.(address, source.revision) ?? null;
    if (address === void 0 || found === null) continue;
    const url = (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .q)(address.url);
    if (found.fetched) return notFetched(name, address, source.revision, found.reason);
    return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
      "SOURCE_ELSEWHERE",
      `Application ${name}: ${url} is another repository, and ${found.reason}.`,
      "Check it out beside this one (actions/checkout with repository, path and fetch-depth: 0), where repositories in .github/drift-triage.yml says.",
      { application: name }
    );
  }
  return null;
}
function notFetched(name, { url, chart: chart2 }, revision2, reason) {
  const what = chart2 === void 0 ? `revision ${revision2 || "HEAD"}` : `chart ${chart2} ${revision2 || "*"}`;
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "FETCH_FAILED",
    `Application ${name}: ${what} of ${(0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .q)(url)} could not be fetched: ${reason.replace(/\.$/, "")}.`,
    chart2 === void 0 ? "Correct repoURL or targetRevision, or give git on this machine credentials that may read it; or name a checkout under repositories in .github/drift-triage.yml." : "Correct repoURL, chart or targetRevision, or log helm in to that registry before this step.",
    { application: name }
  );
}

var atOnce2 = 64;
function prepareAll(applications, rendering2, ask3) {
  const run = (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  ._7)(atOnce2);
  return Promise.all(
    applications.map(
      (application) => run(async () => {
        const prepared = await prepare2(application, rendering2);
        ask3(prepared.desired);
        return prepared;
      })
    )
  );
}
function createKindsAsked(store, secrets) {
  const asked =   new Map();
  return {
    ask(desired) {
      for (const { key, gvk } of desired) {
        const kind = `${gvk.group}/${gvk.version}/${gvk.kind}`;
        if (asked.has(kind) || isSecretKey(gvk) && !secrets) continue;
        asked.set(kind, Promise.resolve(store.get(key, gvk.version)));
      }
    },
    async listed() {
      await Promise.all(asked.values());
    }
  };
}

async function prepareSites(sites, applications, siteOf, repository, config) {
  const urls = [...repository.urls, ...config.repositoryUrls];
  const done = await Promise.all(
    sites.map(async (site) => {
      const { renderer, scopeOf, store } = site;
      const kinds3 = createKindsAsked(store, config.secrets === "compare");
      const own2 = applications.filter((application) => siteOf(application) === site);
      const prepared = await prepareAll(own2, { renderer, repository, scopeOf, urls }, kinds3.ask);
      return { site, prepared, kinds: kinds3 };
    })
  );
  const byName4 = new Map(
    done.flatMap(({ prepared }) => prepared.map((app) => [app.application.name, app]))
  );
  return { sites: done, prepared: applications.flatMap(({ name }) => byName4.get(name) ?? []) };
}

function createDryRun(cluster, redact) {
  if (cluster.dryRun === void 0) return null;
  const dryRun = cluster.dryRun.bind(cluster);
  return async (write2) => {
    if ((0,_chunk_2IYGE7QN_js__WEBPACK_IMPORTED_MODULE_4__  .kG)(write2.body)) return { state: "not-allowed" };
    const result = await dryRun(write2);
    return result.state === "accepted" ? { ...result, object: redact(result.object) } : result;
  };
}

var shared = ["scaleTargetRef", "minReplicas", "maxReplicas"];
function inVersion(live, version) {
  const isLater = live["apiVersion"] === "autoscaling/v2" && live["kind"] === "HorizontalPodAutoscaler";
  if (!isLater || version !== "v1") return live;
  const spec = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(live, "spec");
  const target2 = cpuTarget((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(spec, "metrics"));
  if (target2 === void 0 || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(spec, "behavior") !== void 0) return live;
  const kept6 = Object.entries(spec).filter(([name]) => shared.includes(name));
  return {
    ...live,
    apiVersion: "autoscaling/v1",
    spec: {
      ...Object.fromEntries(kept6),
      ...target2 === null ? {} : { targetCPUUtilizationPercentage: target2 }
    }
  };
}
function cpuTarget(metrics) {
  const [metric, ...others] = metrics;
  if (metric === void 0) return null;
  const resource2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(metric, "resource");
  const isCpu = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(metric, "type") === "Resource" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(resource2, "name") === "cpu";
  return isCpu && others.length === 0 ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(resource2, "target"), "averageUtilization") : void 0;
}

async function pull(application, desired, synced2, store, { redact, secrets }) {
  const asked = desired.map((manifest) => {
    const reason = isSecretKey(manifest.key) ? whyNot(manifest, secrets) : null;
    return { manifest, answer: reason ?? store.get(manifest.key, manifest.gvk.version) };
  });
  const pairs2 = [];
  for (const { manifest, answer: answer2 } of asked) {
    const { key } = manifest;
    if (typeof answer2 === "string") pairs2.push({ state: "not-checked", key, reason: answer2 });
    else pairs2.push(pairOf2(application, manifest, synced2, "then" in answer2 ? await answer2 : answer2));
  }
  const known = new Set(desired.map(({ key }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(key)));
  const extra2 = await extraPairs(application, known, synced2, store, secrets);
  return [...pairs2, ...extra2].map((pair) => redactPair(pair, redact));
}
function whyNot({ object }, secrets) {
  return secrets ? incomparable(object) : "Secrets are not read without secrets: compare";
}
function pairOf2(application, manifest, synced2, live) {
  const { key, gvk } = manifest;
  if (live.state === "settled") return { state: "not-checked", key, reason: settledReason };
  if (live.state === "unreadable") {
    return { state: "unreadable", manifest, problem: { ...live.problem, application: application.name } };
  }
  const fromHistory = baseFromHistory(key, synced2);
  if (live.state === "absent") return { state: "missing", manifest, base: fromHistory };
  const object = inVersion(live.object, gvk.version);
  return {
    state: "matched",
    manifest,
    live: object,
    base: bestBase(fromHistory, object, application),
    ...attemptsOf(key, synced2)
  };
}
function attemptsOf(key, synced2) {
  if (!synced2.known || synced2.attempted === void 0) return {};
  const full = synced2.byKey.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(key))?.object ?? null;
  const attempts = synced2.attempted.flatMap((byKey) => {
    const manifest = byKey.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(key));
    return manifest === void 0 ? [] : [manifest.object];
  });
  return attempts.every((object) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(object, full)) ? {} : { attempts };
}
function bestBase(fromHistory, live, application) {
  if (fromHistory.source !== "none") return fromHistory;
  const lastApplied2 = baseFromLastApplied(live, application);
  if (lastApplied2.source !== "none") return lastApplied2;
  return { source: "none", reason: `${fromHistory.reason}, and ${lastApplied2.reason}` };
}
function baseFromHistory(key, synced2) {
  const later = synced2.since?.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(key));
  if (later !== void 0) return later;
  if (!synced2.known) return { source: "none", reason: synced2.reason };
  const objectIn = (byKey2) => byKey2.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(key))?.object ?? null;
  const base = { source: "history", object: objectIn(synced2.byKey), at: synced2.at };
  if (synced2.rolledBack === void 0) return base;
  const { from, byKey } = synced2.rolledBack;
  return { ...base, rolledBack: { from, object: byKey === null ? void 0 : objectIn(byKey) } };
}
async function extraPairs(application, known, synced2, store, secrets) {
  const extra2 =   new Map();
  const add = (key, live) => {
    const text2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(key);
    if (known.has(text2) || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(live, "metadata", "ownerReferences").length > 0) return;
    if (isMadeForApp(application, key)) return;
    extra2.set(text2, { state: "extra", key, live, base: baseFromHistory(key, synced2) });
  };
  const reported = (application.status?.resources ?? []).filter(
    ({ key }) => !known.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(key)) && (secrets || !isSecretKey(key))
  );
  const asked = reported.map(({ key, version }) => ({ key, answer: store.get(key, version) }));
  for (const { key, answer: answer2 } of asked) {
    const live = "then" in answer2 ? await answer2 : answer2;
    if (live.state === "found") add(key, live.object);
  }
  for (const live of await releasedBeside(application, synced2, store))
    if (secrets || !isSecretKey((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TN)(live))) add((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TN)(live), live);
  if (application.controller !== "argo-cd") return [...extra2.values()];
  for (const name of application.trackedAs ?? [application.name])
    for (const live of await store.trackedBy(name)) add((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TN)(live), live);
  return [...extra2.values()];
}
async function releasedBeside({ resource: resource2, sources: sources2 }, synced2, store) {
  const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(sources2[0]?.raw, "helm", "releaseName");
  if (resource2?.kind !== "HelmRelease" || name === "") return [];
  const found = await store.releasedBy({ name, namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(sources2[0]?.raw, "helm", "namespace") });
  return found.filter(
    (live) => isMadeByHelmAlone(live) || synced2.known && synced2.byKey.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TN)(live)))
  );
}
function isMadeByHelmAlone(live) {
  const managers = managedFieldsOf(live).map(({ manager }) => manager.name);
  return managers.includes("helm") && !managers.includes("helm-controller");
}
var settledReason = "it did not differ when the state was recorded, which does not hold it";
function isMadeForApp({ sync, destination }, { group, kind, name }) {
  return group === "" && kind === "Namespace" && name === destination.namespace && sync.options.includes("CreateNamespace=true");
}
function redactPair(pair, redact) {
  switch (pair.state) {
    case "matched":
      return redactMatched(pair, redact);
    case "missing":
      return { ...pair, manifest: redactManifest(pair.manifest, redact), base: redactBase(pair.base, redact) };
    case "extra":
      return { ...pair, live: redact(pair.live), base: redactBase(pair.base, redact) };
    case "unreadable":
      return { ...pair, manifest: redactManifest(pair.manifest, redact) };
    case "not-checked":
      return pair;
  }
}
function redactMatched(pair, redact) {
  const manifest = redactManifest(pair.manifest, redact);
  const { base, attempts } = pair;
  const isSame3 = base.source !== "none" && base.object === pair.manifest.object && base.rolledBack === void 0;
  return {
    ...pair,
    manifest,
    live: redact(pair.live),
    base: isSame3 ? { ...base, object: manifest.object } : redactBase(base, redact),
    ...attempts === void 0 ? {} : { attempts: attempts.map((object) => redact(asStored(object))) }
  };
}
function redactManifest(manifest, redact) {
  const object = redact(asStored(manifest.object));
  return object === manifest.object ? manifest : { ...manifest, object };
}
function redactBase(base, redact) {
  if (base.source === "none") return base;
  const stored2 = (object) => object === null || object === void 0 ? object : redact(asStored(object));
  const { rolledBack: rolledBack2 } = base;
  return {
    ...base,
    object: stored2(base.object),
    ...rolledBack2 === void 0 ? {} : { rolledBack: { ...rolledBack2, object: stored2(rolledBack2.object) } }
  };
}

var scalarDefinitions = [
  [".api.resource.Quantity", "quantity"],
  [".util.intstr.IntOrString", "int-or-string"],
  [".meta.v1.Duration", "duration"],
  [".meta.v1.Time", "time"],
  [".meta.v1.MicroTime", "time"]
];
var orderedLists =   new Set([
  "io.k8s.api.core.v1.Container.env",
  "io.k8s.api.core.v1.EphemeralContainer.env",
  "io.k8s.api.core.v1.PodSpec.initContainers"
]);
function openApiTypes(document, builtIn = {}) {
  const schemas = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(document, "components", "schemas");
  const reader = new SchemaReader(schemas, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(builtIn, "components", "schemas"));
  let byKind = null;
  return {
    of(gvk) {
      byKind ??= indexKinds(schemas);
      const name = byKind.get(kindText(gvk));
      return name === void 0 ? null : reader.definition(name);
    }
  };
}
function indexKinds(schemas) {
  const byKind =   new Map();
  for (const [name, schema] of Object.entries(schemas)) {
    for (const kind of (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(schema, "x-kubernetes-group-version-kind")) {
      const text2 = kindText({
        group: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(kind, "group"),
        version: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(kind, "version"),
        kind: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(kind, "kind")
      });
      if (!byKind.has(text2)) byKind.set(text2, name);
    }
  }
  return byKind;
}
function kindText(gvk) {
  return `${gvk.group}/${gvk.version}/${gvk.kind}`;
}
var SchemaReader = class {
  definitions =   new Map();
  schemas;
  builtIn;
  constructor(schemas, builtIn) {
    this.schemas = schemas;
    this.builtIn = builtIn;
  }
  definition(name) {
    const known = this.definitions.get(name);
    if (known !== void 0) return known;
    const format = scalarDefinitions.find(([end]) => name.endsWith(end))?.[1];
    const type = format === void 0 ? this.inline(this.schema(name), name) : { kind: "scalar", format };
    this.definitions.set(name, type);
    return type;
  }
  schema(name) {
    return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(this.schemas, name) ?? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(this.builtIn, name) ?? null;
  }
  of(schema, owner) {
    const name = reference(schema);
    if (name === null) {
      const inline = withDefault(this.inline(schema, "", owner), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(schema, "default"));
      return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(schema, "nullable") === true ? variant(inline, { nullable: true }) : inline;
    }
    let type = this.definition(name);
    if (type.kind === "struct") {
      const atomic = atomicMap(schema) ?? type.atomic;
      const retainKeys = strategies(schema).includes("retainKeys");
      if (atomic !== type.atomic || retainKeys) type = variant(type, { atomic, retainKeys });
    }
    return withDefault(type, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(schema, "default"));
  }
  inline(schema, definition, owner = "") {
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(schema, "x-kubernetes-int-or-string") === true)
      return { kind: "scalar", format: intFormat(schema) };
    switch ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(schema, "type")) {
      case "object":
        return this.object(schema, definition);
      case "array":
        return this.list(schema, owner);
      case "string":
        return { kind: "scalar", format: stringFormat((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(schema, "format")) };
      case "integer":
        return { kind: "scalar", format: "integer" };
      case "number":
        return { kind: "scalar", format: "number" };
      case "boolean":
        return { kind: "scalar", format: "boolean" };
      default:
        return untyped;
    }
  }
  object(schema, definition) {
    const properties = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(schema, "properties");
    const atomic = atomicMap(schema) ?? false;
    if (Object.keys(properties).length === 0) {
      const values = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(schema, "additionalProperties");
      if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(values)) return { kind: "map", values: this.of(values, ""), atomic };
      return atomic ? { kind: "map", values: untyped, atomic } : untyped;
    }
    let fields2 = null;
    const readFields = () => this.fields(properties, definition);
    return {
      kind: "struct",
      get fields() {
        return fields2 ??= readFields();
      },
      atomic,
      preservesUnknown: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(schema, "x-kubernetes-preserve-unknown-fields") === true,
      ...definition === "" ? {} : { definition }
    };
  }
  fields(properties, definition) {
    const defaults = builtInDefaults(definition);
    const known = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(this.builtIn, definition), "properties");
    const fields2 =   Object.create(null);
    for (const [name, schema] of Object.entries(properties)) {
      const type = this.of(schema, definition === "" ? "" : `${definition}.${name}`);
      const noted = knownZero(definition, name);
      const zero = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(known, name), "default");
      const fallback = type.default === void 0 ? zero : void 0;
      fields2[name] = withZero(
        withDefault(type, defaults?.[name] ?? fallback),
        noted === void 0 ? zero : noted
      );
    }
    return fields2;
  }
  list(schema, owner) {
    const listType = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(schema, "x-kubernetes-list-type");
    const merges = strategies(schema).includes("merge");
    return {
      kind: "list",
      items: this.of((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(schema, "items") ?? null, ""),
      listType: listType === "map" || listType === "set" ? listType : "atomic",
      keys: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(schema, "x-kubernetes-list-map-keys").filter((key) => typeof key === "string"),
      patchStrategy: merges ? "merge" : "replace",
      mergeKey: merges ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(schema, "x-kubernetes-patch-merge-key") : "",
      ordered: orderedLists.has(owner)
    };
  }
};
function reference(schema) {
  const all2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(schema, "allOf");
  const text2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(schema, "$ref") || (all2.length === 1 ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(all2[0], "$ref") : "");
  const name = text2.slice(text2.lastIndexOf("/") + 1);
  return name === "" ? null : name;
}
function atomicMap(schema) {
  const mapType = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(schema, "x-kubernetes-map-type");
  return mapType === "" ? null : mapType === "atomic";
}
function strategies(schema) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(schema, "x-kubernetes-patch-strategy").split(",");
}
function intFormat(schema) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(schema, "pattern").includes("[KMGTPE]i") ? "quantity" : "int-or-string";
}
function stringFormat(format) {
  if (format === "date-time") return "time";
  if (format === "byte") return "bytes";
  return format === "duration" ? "duration" : "string";
}
function variant(type, change2) {
  const properties = Object.getOwnPropertyDescriptors(type);
  const changed = Object.fromEntries(
    Object.entries(change2).map(([name, value]) => [name, { value, enumerable: true }])
  );
  return Object.defineProperties({}, { ...properties, ...changed });
}
function withZero(type, zero) {
  return zero === 0 || zero === "" || zero === null ? variant(type, { zero }) : type;
}
function withDefault(type, value) {
  return value === void 0 ? type : variant(type, { default: value });
}

function createTypes(documents, builtIn) {
  const read =   new Map();
  const fallback = openApiTypes(builtIn, builtIn);
  return {
    of(gvk) {
      const version = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .uO)(gvk);
      const document = documents.get(version);
      if (document === void 0) return fallback.of(gvk);
      const types = read.get(version) ?? openApiTypes(document, builtIn);
      read.set(version, types);
      return types.of(gvk) ?? fallback.of(gvk);
    }
  };
}

async function loadTypes(cluster, kinds3, builtIn) {
  const wanted = new Map(kinds3.map((kind) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .uO)(kind), kind]));
  const documents =   new Map();
  await Promise.all(
    [...wanted].map(async ([apiVersion, { group, version }]) => {
      const document = await cluster.openApi(group, version);
      if (document !== null) documents.set(apiVersion, document);
    })
  );
  return createTypes(documents, builtIn);
}

async function findDiffering(world, pulled, actorOf) {
  const builtIn = await loadTypes(world.cluster, [], world.builtIn);
  const differing =   new Set();
  const kinds3 = [];
  for (const { app, pairs: pairs2 } of pulled) {
    const actor = actorOf(app.application.appliers);
    for (const pair of pairs2.filter(isMatched)) {
      const changes = changesOf(pair, builtIn, actor);
      if (changes.length === 0) continue;
      if (!world.trying && areMarks(changes, pair.live, builtIn.of(pair.manifest.gvk), actor)) continue;
      differing.add(pair);
      kinds3.push(pair.manifest.gvk);
    }
  }
  return { types: await loadTypes(world.cluster, kinds3, world.builtIn), differing };
}
function isMatched(pair) {
  return pair.state === "matched";
}

async function pullSites(sites, describing, world, config) {
  const secrets = config.secrets === "compare";
  return Promise.all(
    sites.map(async ({ site, prepared, kinds: kinds3 }, at2) => {
      const about2 = at2 === 0 ? describing : [];
      for (const { desired } of about2) kinds3.ask(desired);
      await kinds3.listed();
      const pullAll = pullWith(site.store, world, secrets);
      const [pulled, own2] = [await pullAll(prepared), await pullAll(about2)];
      const { cluster } = site;
      const dryRun = createDryRun(cluster, (object) => world.redactor.object(object));
      const looking = { cluster, builtIn: world.builtIn, trying: dryRun !== null };
      const found = await findDiffering(looking, [...pulled, ...own2], actorsOf(config));
      return { site, pulled, own: own2, dryRun, ...found };
    })
  );
}
function pullWith(store, world, secrets) {
  return (apps3) => Promise.all(apps3.map(async (app) => ({ app, pairs: await pairsOf(app, store, world, secrets) })));
}
async function pairsOf(app, store, { redactor }, secrets) {
  const redact = (object) => redactor.object(object);
  const pairs2 = await pull(app.application, app.desired, app.synced, store, { redact, secrets });
  return app.problems.length === 0 ? pairs2 : pairs2.filter(({ state }) => state !== "extra");
}

var patience = 36e5;
function withTrouble(report, redact, now) {
  const { application } = report;
  const { status } = application;
  if (status?.trouble === void 0) return report;
  const trouble = { ...status.trouble, message: redact(status.trouble.message) };
  const redacted = { ...report, application: { ...application, status: { ...status, trouble } } };
  return isWorthTelling(trouble, now) ? { ...redacted, trouble } : redacted;
}
function isWorthTelling({ holds: holds2, since }, now) {
  if (holds2 !== "for-now" && holds2 !== "newer") return true;
  return since !== null && now.getTime() - Date.parse(since) >= patience;
}

var secretType = "argocd.argoproj.io/secret-type";
async function readArgoClusters({ cluster, kinds: kinds3 }, namespace) {
  const served = kinds3.find(({ group, kind }) => group === "" && kind === "Secret");
  if (cluster.recorded === true || served === void 0)
    return { unread: "the recording does not hold which clusters Argo CD knows" };
  const listed = await cluster.list(served, namespace);
  if (listed.state !== "listed")
    return { unread: `the cluster Secrets of Argo CD in ${namespace} could not be read` };
  const registered = listed.items.filter(
    (secret) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(secret, "metadata", "namespace") === namespace && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(secret, "metadata", "labels", secretType) === "cluster"
  );
  return registered.map(clusterOf).sort(_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_18__  .nG);
}
function clusterOf(secret) {
  const plain5 = (key) => Buffer.from((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(secret, "data", key), "base64").toString("utf8");
  const metadata = createRedactor().object((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(secret, "metadata"));
  return {
    name: plain5("name"),
    server: plain5("server"),
    project: plain5("project"),
    labels: textsOf2((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(metadata, "labels")),
    annotations: textsOf2(
      (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(metadata, "annotations"),
      "kubectl.kubernetes.io/last-applied-configuration"
    )
  };
}
function textsOf2(mapping2, ...left) {
  return Object.fromEntries(
    Object.entries((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(mapping2)).filter(
      (entry) => typeof entry[1] === "string" && !left.includes(entry[0])
    )
  );
}

var nothing3 = {
  ignore: [],
  serverSideDiff: false,
  buildOptions: "",
  inClusterEnabled: true,
  newFileGlobbing: false,
  notes: []
};
async function readArgoSettings({ cluster, kinds: kinds3 }, applications) {
  const served = kinds3.find(({ group, kind }) => group === "" && kind === "ConfigMap");
  if (served === void 0 || applications.length === 0) return nothing3;
  let unread = false;
  for (const namespace of namespacesOf(applications)) {
    const listed = await cluster.list(served, namespace);
    if (listed.state === "failed" && listed.problem.code !== "SNAPSHOT_INCOMPLETE") unread = true;
    if (listed.state !== "listed") continue;
    const named3 = (name) => listed.items.find((object) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(object, "metadata", "name") === name);
    const settings = named3("argocd-cm");
    if (settings === void 0) continue;
    const parameters = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(named3("argocd-cmd-params-cm"), "data");
    return {
      ...systemRules((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(settings, "data")),
      serverSideDiff: parameters["controller.diff.server.side"] === "true",
      buildOptions: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(settings, "data", "kustomize.buildOptions"),
      inClusterEnabled: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(settings, "data", "cluster.inClusterEnabled") !== "false",
      newFileGlobbing: parameters["applicationsetcontroller.enable.new.git.file.globbing"] === "true"
    };
  }
  return unread ? { ...nothing3, notes: [unreadable] } : nothing3;
}
var unreadable = "The ConfigMap argocd-cm could not be read: ignore rules for the whole of Argo CD are not known here.";
function namespacesOf(applications) {
  const said2 = applications.map((object) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(object, "status", "controllerNamespace"));
  const own2 = applications.map((object) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(object, "metadata", "namespace"));
  const known = said2.some((name) => name !== "") ? said2 : own2;
  return [...new Set(known.filter((name) => name !== ""))].sort().slice(0, 5);
}
var splitKey = "resource.customizations.ignoreDifferences.";
function systemRules(data) {
  const ignore = [];
  const notes = [];
  const read = (name, text2) => {
    const parsed2 = typeof text2 === "string" ? (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2) : { documents: [] };
    if ("documents" in parsed2) return parsed2.documents[0]?.value ?? null;
    notes.push(`argocd-cm: ${name} is not readable, so its ignore rules are not known here.`);
    return null;
  };
  for (const [name, text2] of Object.entries(data))
    if (name.startsWith(splitKey)) ignore.push(...ruleFor(name.slice(splitKey.length), read(name, text2)));
  const merged4 = read("resource.customizations", data["resource.customizations"]);
  for (const [about2, customization] of Object.entries((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(merged4) ? merged4 : {}))
    ignore.push(...ruleFor(about2, read("resource.customizations", (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(customization, "ignoreDifferences"))));
  const options = read("resource.compareoptions", data["resource.compareoptions"]);
  return { ignore: [...ignore, ...comparedRules(options)], notes };
}
function ruleFor(about2, stated) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(stated)) return [];
  const [first = "", second] = about2 === "all" ? ["*", "*"] : about2.split(/[_/]/);
  const [group, kind] = second === void 0 ? ["", first] : [first, second];
  return [{ ...(0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .EZ)({ ...stated, group, kind }), statedIn: "argocd-cm" }];
}
function comparedRules(options) {
  const rule = (group, kind, lines) => ({
    ...(0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .EZ)({ ...lines, group, kind }),
    statedIn: "argocd-cm"
  });
  const status = { jsonPointers: ["/status"] };
  const where = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(options, "ignoreResourceStatusField") || "all";
  const ofStatus = where === "crd" ? [rule("apiextensions.k8s.io", "CustomResourceDefinition", status)] : where === "all" ? [rule("*", "*", status)] : [];
  const ofRoles = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(options, "ignoreAggregatedRoles") === true ? [rule("rbac.authorization.k8s.io", "ClusterRole", { jqPathExpressions: [aggregated] })] : [];
  return [...ofStatus, ...ofRoles];
}
var aggregated = "select(.aggregationRule != null) | .rules";



function fluxIgnoreRules(entries, statedIn) {
  return entries.map((entry) => {
    const target2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(entry, "target") ?? null;
    const unread =   new Set();
    const part2 = (key, any) => {
      const pattern = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(target2, key);
      const plain5 = pattern === "" ? any : plainText2(pattern);
      if (plain5 === null) unread.add(key);
      return plain5 ?? any;
    };
    for (const key of ["version", "labelSelector", "annotationSelector"])
      if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(target2, key) !== "") unread.add(key);
    const pointers = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(entry, "paths").filter((path3) => typeof path3 === "string");
    const about2 = {
      group: part2("group", "*"),
      kind: part2("kind", "*"),
      namespace: part2("namespace", ""),
      name: part2("name", "")
    };
    return {
      statedIn,
      ...about2,
      jsonPointers: pointers.filter((pointer) => pointer !== ""),
      jqPathExpressions: pointers.includes("") ? ["."] : [],
      managedFieldsManagers: [],
      ...unread.size === 0 ? {} : { unread: `its target goes by ${[...unread].sort().join(", ")}, which is not evaluated here` }
    };
  });
}
function plainText2(pattern) {
  const inner = pattern.replace(/^\^/, "").replace(/\$$/, "");
  return /^(?:[\w-]|\\?\.(?![*+?{]))+$/.test(inner) ? inner.replaceAll("\\.", ".") : null;
}
function patternFor(text2) {
  return text2.replaceAll(".", "\\.");
}

function inventoryOf(status) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(status, "inventory", "entries").flatMap((entry) => {
    const parts = /^([^_]*)_(.+)_([^_]*)_([^_]+)$/.exec((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "id"));
    if (parts === null) return [];
    const [, namespace = "", name = "", group = "", kind = ""] = parts;
    const key = { group, kind, namespace, name: name.replace(/__/g, ":") };
    return [{ key, version: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "v"), status: "", requiresPruning: false }];
  });
}
function readiness(status) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)((0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .HJ)(status, "Ready"), "status") === "True" ? "Synced" : "Unknown";
}

function conditionOf(object, type) {
  return (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .HJ)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(object, "status") ?? null, type);
}
function holdsNow(object, condition, status) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(condition, "status") !== status) return false;
  const [seen, now] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(condition, "observedGeneration"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(object, "metadata", "generation")];
  return typeof seen !== "number" || typeof now !== "number" || seen >= now;
}

function releasedLast(object) {
  const newest = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(object, "status", "history").toSorted((a, b) => versionOf2(b) - versionOf2(a))[0] ?? null;
  if (newest === null) return isNamedOtherwise(object) ? {} : releasesNext(object);
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(newest, "status") !== "deployed")
    return {
      ...releasesNext(object),
      withoutHistory: "the last Helm action on the release failed, and what of it was applied is not known"
    };
  const released2 = {
    chartVersion: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(newest, "chartVersion"),
    digest: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(newest, "ociDigest"),
    at: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(newest, "lastDeployed") || null,
    isOfThisSpec: isOfThisSpec(object, newest)
  };
  return { released: released2, withoutHistory: "the values and the chart that the release was made of are not known" };
}
function releasesNext(object) {
  const ready = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(conditionOf(object, "Ready"), "status");
  return ready === "False" || ready === "Unknown" ? { releasesNext: true } : {};
}
function isNamedOtherwise(object) {
  return ["lastAppliedRevision", "lastReleaseRevision"].some(
    (key) => ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(object, "status", key) ?? 0) !== 0
  );
}
function versionOf2(snapshot) {
  return Number((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(snapshot, "version") ?? 0);
}
function isOfThisSpec(object, newest) {
  const status = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(object, "status") ?? null;
  const digest2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(newest, "configDigest");
  const generation = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(object, "metadata", "generation");
  if (digest2 === "" || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(status, "lastAttemptedConfigDigest") !== digest2) return false;
  if (generation === void 0 || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(status, "lastAttemptedGeneration") !== generation) return false;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(object, "spec", "valuesFrom").length > 0) return false;
  const isLastAttempt = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(status, "lastAttemptedRevision") === (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(newest, "chartVersion") && holdsNow(object, conditionOf(object, "Ready"), "True");
  return isLastAttempt || !shapesRelease(object);
}
function shapesRelease(object) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(object, "spec", "postRenderers").length > 0 || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(object, "spec", "chart", "spec", "valuesFiles").length > 0 || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(object, "spec", "commonMetadata") !== void 0;
}

function remoteName(spec, namespace) {
  const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(spec, "kubeConfig", "secretRef", "name") || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(spec, "kubeConfig", "configMapRef", "name");
  return name === "" ? "" : (0,_chunk_HVPBEZ7H_js__WEBPACK_IMPORTED_MODULE_1__  .P5)(`${namespace}/${name}`);
}

var stages =   new Map([
  ["DependencyNotReady", "waiting"],
  ["SourceNotReady", "waiting"],
  ["BuildFailed", "before"],
  ["ArtifactFailed", "before"],
  ["AccessDenied", "before"],
  ["InvalidCELExpression", "before"],
  ["ReconciliationFailed", "applying"],
  ["PruneFailed", "pruning"],
  ["HealthCheckFailed", "checking"]
]);
function stageOf(reason) {
  return stages.get(reason);
}
function isAppliedInFull(reason) {
  const stage = stageOf(reason);
  return stage === "pruning" || stage === "checking";
}

function kustomizationTrouble(object) {
  const ready = conditionOf(object, "Ready");
  const reason = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(ready, "reason");
  if (isSuspended(object) || !holdsNow(object, ready, "False") || reason === "HealthCheckCanceled")
    return null;
  return {
    ...{ condition: "Ready", reason, message: tidied((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(ready, "message")) },
    since: stageOf(reason) === "waiting" || isStalled(object) ? timeOf2(ready) : null,
    lastSuccess: lastSuccess(object),
    holds: heldByKustomization(reason)
  };
}
var heldAt = {
  waiting: "for-now",
  before: "everything",
  applying: "attempt",
  pruning: "attempt",
  checking: "nothing"
};
function heldByKustomization(reason) {
  const stage = stageOf(reason);
  return stage === void 0 ? "unknown" : heldAt[stage];
}
function lastSuccess(object) {
  const times = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(object, "status", "history").filter((entry) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "lastReconciledStatus") === "ReconciliationSucceeded").map((entry) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "lastReconciled"));
  return times.sort().at(-1) || null;
}
var waiting = ["DependencyNotReady", "SourceNotReady"];
var beforeHelm = [
  ...["ArtifactFailed", "ValuesError", "ChartMutateError", "AccessDenied", "InvalidCELExpression"],
  ...["RESTClientError", "FactoryError", "StateError"]
];
var released = [
  ...["InstallFailed", "UpgradeFailed", "RollbackSucceeded", "RollbackFailed", "UninstallSucceeded"],
  ...["UninstallFailed", "RetryAfterInterval", "TestFailed"]
];
function helmReleaseTrouble(object) {
  const [ready, stalled] = [conditionOf(object, "Ready"), conditionOf(object, "Stalled")];
  const gaveUp = holdsNow(object, stalled, "True");
  if (isSuspended(object) || !gaveUp && !holdsNow(object, ready, "False")) return null;
  const reason = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(gaveUp ? stalled : ready, "reason");
  const failed4 = failedRelease(object);
  const isRelease = gaveUp ? !beforeHelm.includes(reason) : released.includes(reason);
  const told = [...gaveUp ? [stalled] : [], ready, ...isRelease && failed4 !== null ? [failed4] : []];
  return {
    ...{ condition: gaveUp ? "Stalled" : "Ready", reason },
    message: [...new Set(told.map((one) => tidied((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(one, "message"))))].filter(Boolean).join("; "),
    since: gaveUp ? timeOf2(stalled) : isRelease ? timeOf2(failed4) : null,
    lastSuccess: null,
    holds: isRelease ? gaveUp ? "until-changed" : "attempt" : heldBeforeHelm(reason)
  };
}
function heldBeforeHelm(reason) {
  if (waiting.includes(reason)) return "for-now";
  return beforeHelm.includes(reason) ? "everything" : "unknown";
}
function failedRelease(object) {
  const condition = conditionOf(object, "Released");
  return holdsNow(object, condition, "False") ? condition : null;
}
function sourceTrouble(source) {
  const [ready, fetched] = [conditionOf(source, "Ready"), conditionOf(source, "FetchFailed")];
  if (isSuspended(source) || !holdsNow(source, ready, "False") || !holdsNow(source, fetched, "True"))
    return null;
  const [kind, name] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(source, "kind"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(source, "metadata", "name")];
  return {
    of: `${kind} ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(source, "metadata", "namespace")}/${name}`,
    ...{ condition: "FetchFailed", reason: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(fetched, "reason") },
    message: tidied((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(fetched, "message")),
    ...{ since: timeOf2(fetched), lastSuccess: null, holds: "newer" }
  };
}
function isSuspended(object) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(object, "spec", "suspend") === true;
}
function isStalled(object) {
  return holdsNow(object, conditionOf(object, "Stalled"), "True");
}
function timeOf2(condition) {
  const time = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(condition, "lastTransitionTime");
  return typeof time === "string" && time !== "" ? time : null;
}
function tidied(message) {
  return message.replace(/\/(?:private\/)?tmp\/kustomization-\d+\/?/g, "").replace(/^(health check failed) after [\d.hmsµn]+/, "$1").trim();
}

async function findSource(ref, namespace, reader) {
  const [kind, name] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(ref, "kind"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(ref, "name")];
  const within = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(ref, "namespace") || namespace;
  const what = `${kind} ${within}/${name}`;
  if (!["GitRepository", "HelmRepository", "OCIRepository"].includes(kind))
    return { git: false, charts: null, what };
  const object = await reader.one(_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .lj, kind, within, name);
  if (object === void 0)
    return { git: false, charts: null, what: `${what}, which the cluster does not show` };
  const trouble = sourceTrouble(object);
  const fetching2 = trouble === null ? {} : { trouble };
  if (kind !== "GitRepository") return { git: false, charts: chartsOf(kind, object), what, ...fetching2 };
  const ignore = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(object, "spec", "ignore");
  return {
    ...fetching2,
    git: true,
    url: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(object, "spec", "url"),
    revision: revisionOf2(object),
    ignore: typeof ignore === "string" ? ignore : null
  };
}
function chartsOf(kind, object) {
  const url = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(object, "spec", "url");
  if (kind === "HelmRepository") return url === "" ? null : { url };
  const [, registry = "", chart2 = ""] = /^(oci:\/\/.+)\/([^/]+)\/?$/.exec(url) ?? [];
  const ref = (key) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(object, "spec", "ref", key);
  const range = ref("semverFilter") === "" ? ref("semver") : "";
  const tag = ref("semver") === "" ? ref("tag") : "";
  const revision2 = ref("digest") || range || tag;
  return chart2 === "" || !/\d/.test(revision2) ? null : { url: registry, chart: chart2, revision: revision2 };
}
function revisionOf2(repository) {
  const fetched = commitOf3((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(repository, "status", "artifact", "revision"));
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(repository, "spec", "suspend") === true && fetched !== "") return fetched;
  return statedRevision(repository) || "master";
}
var refFields = ["commit", "name", "semver", "tag", "branch"];
function statedRevision(repository) {
  const [stated = ""] = refFields.flatMap((key) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(repository, "spec", "ref", key) || []);
  return stated.replace(/^refs\/(heads|tags|remotes\/origin)\//, "");
}
function commitOf3(revision2) {
  return /(?:^|@)sha1:([0-9a-f]{7,64})$/.exec(revision2)?.[1] ?? /(?:^|\/)([0-9a-f]{40})$/.exec(revision2)?.[1] ?? "";
}

function fluxSync(spec, { selfHeal, prune, serverSideApply: serverSideApply2 }) {
  const suspended = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(spec, "suspend") === true;
  return {
    automated: !suspended,
    selfHeal: !suspended && selfHeal,
    prune,
    serverSideApply: serverSideApply2,
    clientSideApplyMigration: false,
    replace: false,
    force: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(spec, "force") === true,
    applyOutOfSyncOnly: false,
    respectIgnoreDifferences: false,
    options: []
  };
}

async function valuesOf2(spec, namespace, application, reader) {
  const own2 = structuredClone((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(spec, "values"));
  let values = {};
  const problems = [];
  for (const reference2 of (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(spec, "valuesFrom")) {
    const [kind, name] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(reference2, "kind"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(reference2, "name")];
    const unreadable2 = (why) => {
      problems.push(notReadable(application, `${kind} ${namespace}/${name}`, why));
    };
    if (kind !== "ConfigMap") {
      unreadable2("its values are not read");
      continue;
    }
    const found = await reader.one("", "ConfigMap", namespace, name);
    const text2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(found, "data"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(reference2, "valuesKey") || "values.yaml");
    if (typeof text2 !== "string") {
      if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(reference2, "optional") !== true) unreadable2("it was not found, or lacks the key");
      continue;
    }
    const target2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(reference2, "targetPath");
    if (target2 !== "") {
      values = merged2(values, own2);
      if (!setAtTarget(values, target2, text2, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(reference2, "literal") === true))
        unreadable2("its targetPath, or the value for it, is more than a plain one");
      continue;
    }
    const read = (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2);
    const value = "documents" in read ? read.documents[0]?.value ?? {} : void 0;
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value)) values = merged2(values, value);
    else unreadable2("its text is no mapping");
  }
  return { values: merged2(values, own2), problems };
}
function setAtTarget(values, target2, text2, isLiteral) {
  const quoted2 = isLiteral ? null : /^(['"])(.*)\1$/s.exec(text2);
  const plain5 = quoted2?.[2] ?? text2;
  if (!/^[\w-]+(?:\.[\w-]+)*$/.test(target2) || !isLiteral && /[,{}[\]\\\n=]/.test(plain5)) return false;
  const names = target2.split(".");
  if (names.includes("__proto__")) return false;
  let around = values;
  for (const name of names.slice(0, -1)) {
    const below2 = Object.hasOwn(around, name) ? around[name] ?? null : {};
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(below2)) return false;
    around[name] = below2;
    around = below2;
  }
  around[names.at(-1) ?? ""] = isLiteral || quoted2 !== null ? plain5 : typedValue(plain5);
  return true;
}
function typedValue(text2) {
  const word = text2.toLowerCase();
  if (word === "true" || word === "false") return word === "true";
  if (word === "null") return null;
  const isWhole3 = text2 === "0" || /^[-+]?\d+$/.test(text2) && !text2.startsWith("0");
  return isWhole3 && Number.isSafeInteger(Number(text2)) ? Number(text2) : text2;
}
function merged2(base, over) {
  const all2 = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(over)) {
    const below2 = all2.get(key);
    all2.set(key, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(below2) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) ? merged2(below2, value) : value);
  }
  return Object.fromEntries(all2);
}
function notReadable(application, what, why) {
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "VALUES_UNREADABLE",
    `Application ${application}: it takes values from ${what}: ${why}.`,
    "The release is reported as unknown; values in spec.values, or in a ConfigMap that may be listed, can be judged.",
    { application }
  );
}

async function helmReleaseApplication(object, reader) {
  const [spec, status] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(object, "spec"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(object, "status")];
  const [name, namespace] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(object, "metadata", "name"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(object, "metadata", "namespace")];
  const chart2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(spec, "chart", "spec");
  const ref = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(chart2, "sourceRef") ?? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(spec, "chartRef") ?? null;
  const source = await findSource(ref, namespace, reader);
  const target2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(spec, "targetNamespace");
  const place2 = placeOf3(source, chart2);
  const problems = place2 === null ? [unsupportedSource(name, "what" in source ? source.what : "")] : [];
  const given = await valuesOf2(spec, namespace, name, reader);
  problems.push(...given.problems, ...unsupportedParts(name, object));
  const mode2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(spec, "driftDetection", "mode");
  const trouble = helmReleaseTrouble(object) ?? source.trouble;
  return {
    application: {
      name,
      controller: "flux",
      resource: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TN)(object),
      foundIn: "cluster",
      origin: null,
      sources: place2 === null ? [] : [
        chartSource(
          { ...spec, values: given.values },
          chart2,
          place2,
          name,
          target2 || namespace,
          addedTo(object)
        )
      ],
      destination: { server: "", name: remoteName(spec, namespace), namespace: target2 || namespace },
      appliers: ["helm-controller"],
      sync: fluxSync(spec, { selfHeal: mode2 === "enabled", prune: true, serverSideApply: false }),
      ignore: fluxIgnoreRules((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(spec, "driftDetection", "ignore"), "helm-release"),
      ...mode2 === "warn" ? { warnsOfDrift: true } : {},
      annotations: {},
      cascades: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(spec, "suspend") !== true,
      ...source.git ? packing(chart2) : {},
      status: {
        ...{ sync: readiness(status), resources: [], history: [], operationInProgress: false },
        ...releasedLast(object),
        ...trouble === void 0 ? {} : { trouble }
      }
    },
    problems
  };
}
function packing(chart2) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(chart2, "reconcileStrategy") === "Revision" ? { upgradesOnRevision: true } : { packsOnVersion: true };
}
function addedTo(object) {
  return /\+([0-9a-f]{12}(?:\.\d+)?|\d+)$/.exec(releasedLast(object).released?.chartVersion ?? "")?.[1] ?? "";
}
function placeOf3(source, spec) {
  const named3 = cleanPath((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(spec, "chart"));
  if (source.git) return { url: source.url, revision: source.revision, path: named3, chart: "" };
  if (source.charts === null) return null;
  const { url, chart: chart2 = named3, revision: revision2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(spec, "version") } = source.charts;
  return chart2 === "" ? null : { url, revision: revision2 === "*" ? "" : revision2, path: "", chart: chart2 };
}
function chartSource(spec, chartSpec, { url, revision: revision2, path: path3, chart: chart2 }, name, namespace, added) {
  const target2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(spec, "targetNamespace");
  const releaseName2 = shortened4((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(spec, "releaseName") || (target2 === "" ? name : `${target2}-${name}`));
  const files = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(chartSpec, "valuesFiles").map(cleanPath);
  const areOnTop = files.length === 0 || files[0] === joinPath(path3, "values.yaml");
  const isPackedByFlux = files.length > 0 || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(spec, "chartRef") !== void 0 || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(chartSpec, "reconcileStrategy") === "Revision";
  return {
    repoUrl: url,
    path: path3,
    revision: revision2,
    directory: { recurse: false, include: "", exclude: "" },
    raw: {
      ...chart2 === "" ? {} : { chart: chart2 },
      helm: {
        releaseName: releaseName2,
        namespace,
        valueFiles: (areOnTop ? files.slice(1) : files).map((file) => `/${file}`),
        ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(chartSpec, "ignoreMissingValuesFiles") === true ? { ignoreMissingValueFiles: true } : {},
        valuesObject: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(spec, "values"),
        skipCrds: true
      }
    },
    ...releaseOf2(spec, !areOnTop, isPackedByFlux ? added : "")
  };
}
function shortened4(name) {
  if (name.length <= 53) return name;
  return `${name.slice(0, 40)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.createHash)("sha256").update(name).digest("hex").slice(0, 12)}`;
}
function releaseOf2(spec, replacesValues, versionMetadata) {
  const release = {
    postRenderers: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(spec, "postRenderers").filter(_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv),
    labels: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(spec, "commonMetadata", "labels"),
    annotations: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(spec, "commonMetadata", "annotations"),
    ...replacesValues ? { replacesValues } : {},
    ...versionMetadata === "" ? {} : { versionMetadata }
  };
  const isPlain3 = !replacesValues && versionMetadata === "" && release.postRenderers.length === 0 && Object.keys({ ...release.labels, ...release.annotations }).length === 0;
  return isPlain3 ? {} : { release };
}
function unsupportedParts(application, object) {
  const spec = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(object, "spec");
  const mayKeepValues = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(spec, "upgrade", "preserveValues") === true && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(object, "status", "history").some((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(one, "version") !== 1);
  const parts = [
    ...mayKeepValues ? ["values kept from earlier releases (upgrade.preserveValues)"] : [],
    ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(spec, "postRenderers").some((one) => !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(one, "kustomize"))) ? ["a post-renderer that is not Kustomize"] : []
  ];
  return parts.map(
    (part2) => (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
      "RENDERER_UNSUPPORTED",
      `Application ${application}: the HelmRelease has ${part2}, which this version does not render.`,
      "The app is reported as unknown; nothing is concluded about it.",
      { application }
    )
  );
}
function cleanPath(path3) {
  const text2 = typeof path3 === "string" ? path3 : "";
  return text2.replace(/^(\.?\/)+|\/+$/g, "").replace(/^\.$/, "");
}

function appliedLast(status) {
  const [ready, healthy] = [(0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .HJ)(status, "Ready"), (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .HJ)(status, "Healthy")];
  const beingChecked = /^Running health checks for revision (\S+) /.exec(
    (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(healthy, "status") === "Unknown" ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(healthy, "message") : ""
  )?.[1];
  if (beingChecked !== void 0) return { revision: commitOf3(beingChecked), at: null };
  const entry = newestApplied(status);
  if (entry !== void 0) return entry;
  const attempted = commitOf3((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(status, "lastAttemptedRevision"));
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(ready, "status") === "False" && isAppliedInFull((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(ready, "reason")))
    return { revision: attempted, at: null };
  const applied2 = commitOf3((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(status, "lastAppliedOriginRevision")) || commitOf3((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(status, "lastAppliedRevision"));
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(healthy, "status") === "False" && attempted !== applied2 ? { unknown: "Flux has applied a commit that did not become healthy, and its status names it no more" } : { revision: applied2, at: null };
}
function attemptedSince(status, { revision: revision2 }) {
  const since = newestApplied(status)?.at ?? "";
  const failed4 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(status, "history").filter(
    (entry) => stageOf((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "lastReconciledStatus")) === "applying" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "lastReconciled") > since
  ).toSorted((a, b) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(b, "lastReconciled").localeCompare((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(a, "lastReconciled"))).map(revisionOf3);
  const isLast = stageOf((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)((0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .HJ)(status, "Ready"), "reason")) === "applying";
  const last = isLast ? [commitOf3((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(status, "lastAttemptedRevision"))] : [];
  return [...  new Set([...last, ...failed4])].filter((commit) => commit !== "" && commit !== revision2);
}
function revisionOf3(entry) {
  return commitOf3((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "metadata", "originRevision")) || commitOf3((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "metadata", "revision"));
}
function newestApplied(status) {
  const entries = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(status, "history").flatMap((entry) => {
    const revision2 = revisionOf3(entry);
    const how = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "lastReconciledStatus");
    const isFull = how === "ReconciliationSucceeded" || isAppliedInFull(how);
    return isFull && revision2 !== "" ? [{ revision: revision2, at: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "lastReconciled") || null }] : [];
  });
  return entries.sort((a, b) => (b.at ?? "").localeCompare(a.at ?? ""))[0];
}

async function variablesOf(spec, namespace, application, reader) {
  const values =   new Map();
  const unreadSecrets = [];
  const problems = [];
  const add = (data) => {
    for (const [name, value] of Object.entries((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(data)))
      if (typeof value === "string") values.set(name, value.replaceAll("\n", ""));
  };
  for (const reference2 of (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(spec, "postBuild", "substituteFrom")) {
    const [kind, name] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(reference2, "kind"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(reference2, "name")];
    if (kind === "Secret") unreadSecrets.push(`${namespace}/${name}`);
    if (kind !== "ConfigMap") continue;
    const found = await reader.one("", "ConfigMap", namespace, name);
    if (found !== void 0) add((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(found, "data"));
    else if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(reference2, "optional") !== true) problems.push(notReadable2(application, namespace, name));
  }
  add((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(spec, "postBuild", "substitute"));
  return { values: Object.fromEntries(values), unreadSecrets, problems };
}
function notReadable2(application, namespace, name) {
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "VALUES_UNREADABLE",
    `Application ${application}: ConfigMap ${namespace}/${name}, from which it takes variables, was not found.`,
    "Grant list on configmaps, or create it; Flux itself cannot build without it.",
    { application }
  );
}

async function kustomizationApplication(object, reader) {
  const [spec, status] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(object, "spec"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(object, "status")];
  const [name, namespace] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(object, "metadata", "name"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(object, "metadata", "namespace")];
  const source = await findSource((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(spec, "sourceRef") ?? null, namespace, reader);
  const variables2 = await variablesOf(spec, namespace, name, reader);
  const build = {
    ignore: source.git ? source.ignore : null,
    kustomize: kustomizeOf2(spec),
    variables: variables2.values,
    unreadSecrets: variables2.unreadSecrets,
    ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(spec, "postBuild", "substituteStrategy") === "Always" ? { alwaysSubstitutes: true } : {},
    labels: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(spec, "commonMetadata", "labels"),
    annotations: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(spec, "commonMetadata", "annotations")
  };
  const trouble = kustomizationTrouble(object) ?? source.trouble;
  const sources2 = source.git ? [sourceOf2(spec, build, source.url, source.revision)] : [];
  return {
    application: {
      name,
      controller: "flux",
      resource: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TN)(object),
      foundIn: "cluster",
      origin: null,
      sources: sources2,
      destination: {
        server: "",
        name: remoteName(spec, namespace),
        namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(spec, "targetNamespace")
      },
      appliers: ["kustomize-controller"],
      sync: {
        ...fluxSync(spec, { selfHeal: true, prune: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(spec, "prune") === true, serverSideApply: true }),
        respectIgnoreDifferences: true
      },
      ignore: fluxIgnoreRules((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(spec, "ignore"), "kustomization"),
      annotations: {},
      cascades: cascades(spec),
      status: {
        sync: readiness(status),
        resources: inventoryOf(status),
        ...historyOf(status, sources2),
        operationInProgress: false,
        ...trouble === void 0 ? {} : { trouble }
      }
    },
    problems: [...source.git ? [] : [unsupportedSource(name, source.what)], ...variables2.problems]
  };
}
function cascades(spec) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(spec, "suspend") === true) return false;
  const policy = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(spec, "deletionPolicy") || "MirrorPrune";
  return policy === "MirrorPrune" ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(spec, "prune") === true : policy !== "Orphan";
}
function sourceOf2(spec, flux, repoUrl, revision2) {
  const path3 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(spec, "path").replace(/^(\.?\/)+|\/+$/g, "").replace(/^\.$/, "");
  return { repoUrl, path: path3, revision: revision2, directory: { recurse: true, include: "", exclude: "" }, raw: {}, flux };
}
function historyOf(status, sources2) {
  const last = appliedLast(status);
  if ("unknown" in last) return { history: [], withoutHistory: last.unknown };
  const { revision: revision2, at: at2 } = last;
  if (revision2 === "" || sources2.length === 0) return { history: [] };
  const builtAt = (commit) => sources2.map((source) => ({ ...source, revision: commit }));
  const attempted = attemptedSince(status, last).map((commit) => ({ sources: builtAt(commit), at: null }));
  return {
    history: [{ sources: builtAt(revision2), at: at2 }],
    ...attempted.length === 0 ? {} : { attempted }
  };
}
function kustomizeOf2(spec) {
  const namespace = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(spec, "targetNamespace");
  const kept6 = [
    "namePrefix",
    "nameSuffix",
    "patches",
    "images",
    "components",
    "ignoreMissingComponents",
    "buildMetadata"
  ].flatMap((key) => {
    const value = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(spec, key);
    return value === void 0 || value === "" || Array.isArray(value) && value.length === 0 ? [] : [[key, value]];
  });
  return { ...namespace === "" ? {} : { namespace }, ...Object.fromEntries(kept6) };
}

async function fluxApplications(reader, assume = (object) => object) {
  const assuming = {
    ...reader,
    async one(group, kind, namespace, name) {
      const found2 = await reader.one(group, kind, namespace, name);
      return found2 === void 0 || group !== _chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .lj ? found2 : assume(found2);
    }
  };
  const read = async (group, kind, make) => Promise.all(
    (await reader.all(group, kind)).map(async (object) => {
      const assumed = assume(object);
      const made2 = await make(assumed, assuming);
      return marked(object, assumed === object ? made2 : withOtherSpec(made2));
    })
  );
  const found = await Promise.all([
    read(_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .N7, "Kustomization", kustomizationApplication),
    read(_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .G, "HelmRelease", helmReleaseApplication)
  ]);
  return found.flat().map(({ application, problems }) => problems.length === 0 ? application : { ...application, problems });
}
function withOtherSpec({ application, problems }) {
  const { status } = application;
  if (status?.released === void 0) return { application, problems };
  const released2 = { ...status.released, isOfThisSpec: false };
  return { application: { ...application, status: { ...status, released: released2 } }, problems };
}
function marked(object, { application, problems }) {
  const by = (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .r8)(object);
  const marks = by === void 0 ? {} : { appliedBy: by };
  return { application: { ...application, ...(0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .CT)(object), ...marks }, problems };
}



var noParams = { nested: {}, flat: {} };
function paramsOf(nested, flat = flatten(nested)) {
  return { nested, flat };
}
function overridden(a, b) {
  return { nested: merged3(a.nested, b.nested), flat: { ...a.flat, ...b.flat } };
}
function combined(a, b) {
  const both = overridden(a, b);
  const isSame3 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(merged3(b.nested, a.nested), both.nested);
  return isSame3 && Object.entries(a.flat).every(([name, value]) => both.flat[name] === value) ? both : null;
}
function merged3(a, b) {
  const all2 = new Map(Object.entries(a));
  for (const [key, value] of Object.entries(b)) {
    const below2 = all2.get(key);
    all2.set(key, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(below2) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) ? merged3(below2, value) : value);
  }
  return Object.fromEntries(all2);
}
function flatten(value, prefix = "") {
  const entries = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) ? Object.entries(value) : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value) ? [...value.entries()] : null;
  if (entries === null) return { [prefix]: goText(value) };
  const parts = entries.map(([key, item]) => flatten(item, prefix === "" ? String(key) : `${prefix}.${key}`));
  return Object.assign({}, ...parts);
}
var largest = 6;
function goText(value) {
  if (value === null) return "<nil>";
  if (typeof value !== "number") return typeof value === "object" ? JSON.stringify(value) : String(value);
  const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
  const power = Number(exponent);
  if (power >= -4 && power < largest) return String(value);
  return `${mantissa}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

var TemplateFault = class extends Error {
};
var SetFailure = class extends TemplateFault {
};

async function withValues(rows, values, fill2) {
  if (Object.keys(values).length === 0) return [...rows];
  const filled = await fill2(values, rows);
  return rows.map(({ nested, flat }, row) => {
    const own2 = filled[row] ?? null;
    const texts = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(own2) ? own2 : {};
    return paramsOf({ ...nested, values: texts }, { ...flat, ...flatten(texts, "values") });
  });
}

async function gitParams(generator, files, { fill: fill2, crossesFolders }) {
  const all2 = await files.list("") ?? [];
  const [directories, patterns2] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(generator, "directories"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(generator, "files")];
  if ([...directories, ...patterns2].some((entry) => isExcessive((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "path"))))
    throw new TemplateFault("a path pattern is too long or has too many wildcards");
  const prefix = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(generator, "pathParamPrefix");
  const made2 = directories.length > 0 ? selected(foldersOf(all2), directories, withinFolder2).map((path3) => pathParams(path3, "", prefix)) : await filesParams(files, selected(all2, patterns2, crossesFolders ? asPathspec : withinFolders), prefix);
  return withValues(made2, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(generator, "values"), fill2);
}
function foldersOf(files) {
  const folders =   new Set();
  for (const file of files)
    for (let folder = folderOf(file); folder !== ""; folder = folderOf(folder)) folders.add(folder);
  return [...folders].filter((folder) => !/(?:^|\/)\./.test(folder)).sort();
}
function selected(paths, entries, matches4) {
  const isNamed2 = (path3, exclude) => entries.some(
    (entry) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(entry, "exclude") === true === exclude && matches4(path3, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "path"))
  );
  return paths.filter((path3) => isNamed2(path3, false) && !isNamed2(path3, true)).sort();
}
var withinFolder2 = (path3, glob2) => picomatch__WEBPACK_IMPORTED_MODULE_15__.isMatch(path3, glob2.replaceAll("**", "*"), { dot: true });
var withinFolders = (path3, glob2) => picomatch__WEBPACK_IMPORTED_MODULE_15__.isMatch(path3, glob2, { dot: true });
var asPathspec = (path3, glob2) => {
  if (!/[*?[]/.test(glob2)) return path3 === glob2 || path3.startsWith(`${glob2.replace(/\/+$/, "")}/`);
  const pattern = glob2.replace(/\*+|\?|\[[!^]?[^\]]*\]|[\\^$.|+(){}[\]]/g, (part2) => {
    if (part2.startsWith("*")) return ".*";
    if (part2 === "?") return ".";
    return part2.length > 1 ? part2.replace(/^\[!/, "[^").replaceAll("\\", "\\\\") : `\\${part2}`;
  });
  return new RegExp(`^${pattern}$`, "s").test(path3);
};
function pathParams(path3, file, prefix) {
  const segments = path3.split("/");
  const basename2 = segments.at(-1) ?? "";
  const named3 = { basename: basename2, basenameNormalized: normalise(basename2) };
  const ofFile = file === "" ? {} : { filename: file, filenameNormalized: normalise(file) };
  const own2 = { path: { path: path3, ...named3, ...ofFile, segments } };
  const name = prefix === "" ? "path" : `${prefix}.path`;
  const numbered = Object.fromEntries(segments.map((segment, at2) => [`${name}[${at2}]`, segment]));
  return paramsOf(prefix === "" ? own2 : { [prefix]: own2 }, {
    [name]: path3,
    ...flatten({ ...named3, ...ofFile }, name),
    ...numbered
  });
}
async function filesParams(files, names, prefix) {
  return (await Promise.all(names.map((name) => fileParams(files, name, prefix)))).flat();
}
async function fileParams(files, file, prefix) {
  const read = (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(await files.read(file) ?? "", "last");
  if ("error" in read) throw new TemplateFault(`${file} cannot be read: ${read.error.message}`);
  const value = read.documents[0]?.value ?? {};
  const items = Array.isArray(value) ? value : [value];
  const path3 = pathParams(folderOf(file) || ".", file.slice(file.lastIndexOf("/") + 1), prefix);
  return items.map((item) => {
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(item)) throw new SetFailure(`${file} holds no mapping`);
    return paramsOf({ ...item, ...path3.nested }, { ...flatten(item), ...path3.flat });
  });
}
function normalise(name) {
  return name.toLowerCase().replace(/[^-a-z0-9.]/g, "-").slice(0, 253).replace(/^[-.]+|[-.]+$/g, "");
}

function fulfils(labels, selector) {
  const has = (name) => Object.hasOwn(labels, name);
  const isEqual = Object.entries((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(selector, "matchLabels")).every(
    ([name, value]) => has(name) && labels[name] === value
  );
  return isEqual && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(selector, "matchExpressions").every((expression2) => {
    const key = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(expression2, "key");
    const isAmong = has(key) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(expression2, "values").includes(labels[key] ?? "");
    switch ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(expression2, "operator")) {
      case "In":
        return isAmong;
      case "NotIn":
        return !isAmong;
      case "Exists":
        return has(key);
      case "DoesNotExist":
        return !has(key);
      default:
        throw new TemplateFault(
          `the selector operator ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(expression2, "operator") || "(none)"} is not known`
        );
    }
  });
}
function isSelective(selector) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(selector, "matchExpressions").length > 0 || Object.keys((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(selector, "matchLabels")).length > 0;
}

var inCluster = "https://kubernetes.default.svc";
async function clusterParams(generator, { registered, inClusterEnabled }, { fill: fill2, isGo }) {
  if ("unread" in registered) throw new TemplateFault(registered.unread);
  const isOneList = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(generator, "flatList") === true;
  if (isOneList && !isGo) throw new TemplateFault("flatList needs Go templates");
  const selector = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(generator, "selector");
  const isRegistered = registered.some(({ server, name }) => server === inCluster || name === "in-cluster");
  const local = inClusterEnabled && !isRegistered && !isSelective(selector) ? [{ name: "in-cluster", server: inCluster, project: "", labels: {}, annotations: {} }] : [];
  const chosen = registered.filter(({ labels }) => fulfils(labels, selector));
  const rows = [...local, ...chosen].map((cluster) => paramsFor(cluster, isGo));
  const made2 = await withValues(rows, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(generator, "values"), fill2);
  return isOneList ? [paramsOf({ clusters: made2.map(({ nested }) => nested) })] : made2;
}
function paramsFor({ name, server, project, labels, annotations }, isGo) {
  const named3 = { name, nameNormalized: normalise(name), server, project };
  const metadata = {
    ...Object.keys(annotations).length === 0 ? {} : { annotations },
    ...Object.keys(labels).length === 0 ? {} : { labels }
  };
  if (isGo) return paramsOf({ ...named3, metadata });
  return paramsOf({ ...named3, metadata }, { ...named3, ...flatten({ metadata }) });
}

async function generate(generator, world, given = noParams) {
  const made2 = await paramsFrom(generator, world, given);
  const stated = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(generator, "selector");
  if (stated === void 0) return made2;
  const selector = await filledWith(stated, world, given);
  return made2.filter(({ nested, flat }) => fulfils(world.isGo ? flatten(nested) : flat, selector));
}
async function paramsFrom(generator, world, given) {
  const of2 = async (kind) => {
    const { template: _, ...found } = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(generator, kind);
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(generator, kind))) return void 0;
    const { values, ...rest } = found;
    const filled = await filledWith(rest, world, given);
    return { ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(filled) ? filled : {}, ...values === void 0 ? {} : { values } };
  };
  const list = await of2("list");
  if (list !== void 0) return listParams(list);
  const git = await of2("git");
  if (git !== void 0) return gitParams(git, await filesOf(git, world), world);
  const clusters = await of2("clusters");
  if (clusters !== void 0) return clusterParams(clusters, await world.clusters(), world);
  const inner = (kind) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(generator, kind)) ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(generator, kind) : void 0;
  const [rows, sets] = [inner("matrix"), inner("merge")];
  if (rows !== void 0) return matrix((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(rows, "generators"), world, given);
  if (sets !== void 0) return merge2(sets, world, given);
  const kinds3 = Object.keys((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(generator) ? generator : {}).filter((name) => name !== "selector");
  throw new TemplateFault(`generator ${kinds3.join(", ") || "(none)"} needs more than Git and the cluster`);
}
async function filledWith(template3, { fill: fill2 }, given) {
  return given === noParams ? template3 : (await fill2(template3, [given]))[0] ?? null;
}
function listParams(list) {
  const text2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(list, "elementsYaml");
  const read = text2 === "" ? { documents: [] } : (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2, "last");
  if ("error" in read) throw new TemplateFault(`elementsYaml is no YAML: ${read.error.message}`);
  const more = read.documents[0]?.value ?? [];
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(more)) throw new SetFailure("elementsYaml is no list");
  return [...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(list, "elements"), ...more].map((element) => paramsOf((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(element) ? element : {}));
}
async function filesOf(git, { repository, repositories }) {
  const [url, revision2] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(git, "repoURL"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(git, "revision")];
  const elsewhere = isOther(url, repositories) ? { url } : void 0;
  const { urls } = repositories;
  if (elsewhere === void 0 && urls.length > 0 && !isKnown(url, urls))
    throw new TemplateFault(`its files are in ${(0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .q)(url)}`);
  const commit = await repository.resolve(revision2, elsewhere);
  if (commit !== null) return repository.at(commit);
  const why = elsewhere === void 0 ? null : await repository.unavailable?.(elsewhere, revision2);
  if (why === void 0 || why === null) throw new TemplateFault(`revision ${revision2} is not in this clone`);
  throw new TemplateFault(`its files are in ${(0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .q)(url)}, and ${why.reason}`);
}
async function matrix([first, second, ...more], world, given) {
  if (first === void 0 || second === void 0 || more.length > 0)
    throw new SetFailure("a matrix has two generators");
  const outer = await generate(first, world, given);
  const rows = await Promise.all(
    outer.map(async (params) => {
      const inner = await generate(second, world, given === noParams ? params : overridden(given, params));
      return inner.map((one) => {
        const both = combined(params, one);
        if (both === null)
          throw new TemplateFault("two generators of a matrix give one name different values");
        return both;
      });
    })
  );
  return rows.flat();
}
async function merge2(generator, world, given) {
  const keys2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(generator, "mergeKeys").filter((key) => typeof key === "string");
  if (keys2.length === 0) throw new SetFailure("a merge needs mergeKeys");
  const [base = [], ...others] = await Promise.all(
    (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(generator, "generators").map((one) => generate(one, world, given))
  );
  const id = ({ nested, flat }) => keys2.map((key) => flat[key] ?? (world.isGo ? nested[key] ?? null : null));
  for (const rows of [base, ...others])
    if (rows.some((row, at2) => rows.slice(0, at2).some((earlier) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(id(earlier), id(row)))))
      throw new SetFailure("a merge needs generators that give each key once");
  return base.map(
    (params) => others.flat().reduce((all2, one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(id(one), id(params)) ? overridden(all2, one) : all2, params)
  );
}

var maxNamed2 = 20;
function leftOverOf(set3, made2, generated) {
  const wanted = new Set(generated.map((object) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(object, "metadata", "name")));
  return made2.map(_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TN).filter(({ name }) => !wanted.has(name)).sort(_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_18__  .nG).map((application) => ({ application, set: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TN)(set3), isDeleted: deletesLeftOver(set3) }));
}
function deletesLeftOver(set3) {
  const policy = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(set3, "spec", "syncPolicy", "applicationsSync");
  return policy !== "create-only" && policy !== "create-update";
}
function leftOverNote(set3, leftOver) {
  if (leftOver.length === 0) return [];
  const names = leftOver.slice(0, maxNamed2).map(({ application }) => application.name);
  const more = leftOver.length > maxNamed2 ? ` and ${leftOver.length - maxNamed2} more` : "";
  return [
    `ApplicationSet ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(set3, "metadata", "name")} makes ${names.join(", ")}${more} no more: ${fate(set3)}.`
  ];
}
function fate(set3) {
  if (!deletesLeftOver(set3)) {
    const policy = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(set3, "spec", "syncPolicy", "applicationsSync");
    return `its policy ${policy} leaves them in the cluster, where Git no longer says anything of them`;
  }
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(set3, "spec", "syncPolicy", "preserveResourcesOnDeletion") === true ? "its controller deletes them, and their resources stay (preserveResourcesOnDeletion)" : "its controller deletes them, with their resources where the Application has that finalizer";
}

var chart = {
  "Chart.yaml": "apiVersion: v2\nname: texts\nversion: 0.0.0\n",
  "templates/_functions.tpl": '{{- define "set.normalize" }}{{ regexReplaceAll "[^-a-z0-9.]" (lower .) "-" | trunc 253 | trimAll "-." }}{{ end }}\n',
  "templates/texts.yaml": `{{- $rows := list }}
{{- range $row := .Values.rows }}
{{- $params := fromJson $row }}
{{- $texts := list }}
{{- range $text := $.Values.texts }}{{ $texts = append $texts (tpl $text $params) }}{{ end }}
{{- $rows = append $rows $texts }}
{{- end }}
kind: Texts
rows: {{ $rows | toJson }}
`
};
var foreign = /\b(?:include|tpl|required|lookup|toToml|fromToml|toYamlPretty|mustToYaml|mustToToml|fromJson|fromJsonArray|getHostByName|env|expandenv|slugify)\b/;
async function evaluateGoTexts(texts, rows, options, tools) {
  if (texts.length === 0 || rows.length === 0) return rows.map(() =>   new Map());
  const isStrict = options.includes("missingkey=error");
  for (const text2 of texts) {
    refuseForeign(text2);
    for (const { nested } of rows) refuseMissing(text2, nested, isStrict);
  }
  const values = {
    texts: texts.map(withOwnFunctions),
    rows: rows.map(({ nested }) => JSON.stringify(nested))
  };
  const files = Object.entries({ ...chart, "values.yaml": JSON.stringify(values) });
  const result = await tools.run("helm", {
    files: new Map(files.map(([name, text2]) => [name, Buffer.from(text2)])),
    folder: "",
    commands: [["template", "texts", "."]]
  });
  if (result.state === "missing")
    throw new TemplateFault("its Go templates are evaluated by helm, which is not on the PATH");
  if (result.state === "failed") throw failed3(result.message);
  return filledRows(result.output, texts);
}
function failed3(message) {
  const said2 = `its Go templates fail: ${message}`;
  const isText = message.includes("error calling tpl") && !/function "[^"]*" not defined/.test(message);
  return new (isText ? SetFailure : TemplateFault)(said2);
}
function filledRows(output2, texts) {
  const line2 = /^rows: (.*)$/m.exec(output2)?.[1] ?? "[]";
  const rows = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)({ rows: JSON.parse(line2) }, "rows");
  return rows.map((row) => new Map(texts.map((text2, at2) => [text2, textAt(row, at2)])));
}
var action = /\{\{(.*?)\}\}/gs;
var literal = /"(?:\\.|[^"\\])*"|`[^`]*`/g;
function textAt(row, at2) {
  const text2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(row) ? row[at2] : void 0;
  if (typeof text2 !== "string") throw new TemplateFault("helm gave no text for one of its Go templates");
  return text2;
}
function actionsOf(text2) {
  const all2 = [...text2.matchAll(action)].map(([, inner = ""]) => inner.replace(literal, '""'));
  return all2.filter((inner) => !/^(?:-\s)?\s*\/\*/.test(inner));
}
function refuseForeign(text2) {
  for (const inner of actionsOf(text2)) {
    const found = foreign.exec(inner.replace(/\.\w+/g, ""))?.[0];
    if (found !== void 0) throw new TemplateFault(`the template function ${found} is not evaluated here`);
    if (isRandom(inner.replace(/\.\w+/g, "")))
      throw new TemplateFault(`{{${inner}}} gives another value each time`);
  }
}
function withOwnFunctions(text2) {
  return text2.replace(
    action,
    (whole) => whole.replace(/(?<![.\w"$])normalize(?![\w"])/g, 'include "set.normalize"')
  );
}
var block = /^-?\s*(?:with|range|define|template|block)\b/;
var chain = /(?<![\w)\]$.])(\$?)((?:\.[A-Za-z_]\w*)+)/g;
function refuseMissing(text2, params, isStrict) {
  const actions = actionsOf(text2);
  const isMoved = actions.some((inner) => block.test(inner));
  const isConditional = actions.some((inner) => /^-?\s*(?:else\s+)?if\b/.test(inner));
  const isSure = (inner) => isStrict && !isMoved && !isConditional && !/\b(?:and|or)\b/.test(inner);
  for (const inner of actions)
    for (const [whole, root, path3 = ""] of inner.matchAll(chain)) {
      const isAlone = inner.replace(/^-\s|\s-$/g, "").trim() === whole;
      if (isMoved && root !== "$" || !isStrict && (!isAlone || isConditional)) continue;
      if (isMissing(params, path3.slice(1).split(".")))
        throw new (isSure(inner) ? SetFailure : TemplateFault)(`${whole} in {{${inner}}} has no value`);
    }
}
function isMissing(params, names) {
  let at2 = params;
  for (const name of names) {
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(at2)) return false;
    at2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(at2, name);
    if (at2 === void 0) return true;
  }
  return false;
}

function createFill({ isGo, options }, tools) {
  const isStrict = options.includes("missingkey=error");
  return async (template3, rows) => {
    if (!isGo) return rows.map((params) => mapTexts(template3, (text2) => plainText3(text2, params)));
    const texts = [...new Set(textsIn(template3).filter((text2) => text2.includes("{{") && !isSimple(text2)))];
    const evaluated = await evaluateGoTexts(texts, rows, options, tools);
    return rows.map(
      (params, row) => mapTexts(template3, (text2) => evaluated[row]?.get(text2) ?? simpleGoText(text2, params, isStrict))
    );
  };
}
function mapTexts(template3, put) {
  if (typeof template3 === "string") return put(template3);
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(template3)) return template3.map((item) => mapTexts(item, put));
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(template3)) return template3;
  return Object.fromEntries(
    Object.entries(template3).map(([key, value]) => [put(key), mapTexts(value, put)])
  );
}
function textsIn(template3) {
  if (typeof template3 === "string") return [template3];
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(template3)) return template3.flatMap(textsIn);
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(template3) ? Object.entries(template3).flatMap(([key, value]) => [key, ...textsIn(value)]) : [];
}
var action2 = /\{\{(.*?)\}\}/gs;
function plainText3(text2, { flat }) {
  return text2.replace(action2, (whole, inner) => {
    const name = inner.trim();
    if (!Object.hasOwn(flat, name)) throw new TemplateFault(`${whole} has no value`);
    return flat[name] ?? "";
  });
}
var simple2 = /^(?:(?:\.\w+)+|index\s+(?:\.\w+)+\s+\d+)$/;
function isSimple(text2) {
  return [...text2.matchAll(action2)].every(([, inner = ""]) => simple2.test(inner.trim()));
}
function simpleGoText(text2, { nested }, isStrict) {
  return text2.replace(action2, (whole, inner) => {
    const [first = "", path3, at2] = inner.trim().split(/\s+/);
    const found = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(nested, ...(path3 ?? first).slice(1).split("."));
    const value = path3 === void 0 ? found : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(found) ? found[Number(at2)] : void 0;
    if (value === void 0 && isStrict) throw new SetFailure(`${whole} has no value`);
    if (value === void 0 || value === null || typeof value === "object")
      throw new TemplateFault(`${whole} has no value`);
    return goText(value);
  });
}

function withTemplatePatch(application, text2) {
  const read = (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2, "last");
  if ("error" in read) throw new TemplateFault(`its templatePatch is no YAML: ${read.error.message}`);
  const patch = read.documents[0]?.value ?? null;
  if (patch === null) return application;
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(patch)) throw new SetFailure("its templatePatch is no mapping");
  if (holdsDirective(patch)) throw new TemplateFault("its templatePatch has directives ($patch)");
  const patched2 = mergePatch2(application, patch);
  const project = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(application, "spec", "project");
  const own2 = ["metadata", "finalizers"];
  const finalizers2 = [...  new Set([...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(application, ...own2), ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(patch, ...own2)])];
  return {
    ...patched2,
    metadata: { ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(patched2, "metadata"), ...finalizers2.length === 0 ? {} : { finalizers: finalizers2 } },
    spec: { ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(patched2, "spec"), ...project === "" ? {} : { project } }
  };
}
function holdsDirective(patch) {
  if (Array.isArray(patch)) return patch.some((item) => holdsDirective(item));
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(patch)) return false;
  return Object.entries(patch).some(([key, value]) => key.startsWith("$") || holdsDirective(value));
}

async function generateApplications(live, written, liveApplications, world) {
  const inGit2 = written.filter(({ gvk }) => gvk.group === _chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .H4 && gvk.kind === "ApplicationSet");
  const originOf = (set3) => inGit2.find(({ key }) => key.name === (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(set3, "metadata", "name"))?.origin ?? null;
  const found = live.length > 0 ? live : inGit2.map(({ object }) => object);
  const sets = found.map(world.assumeObject ?? ((set3) => set3));
  const generated = [];
  const problems = [];
  const leftOver = [];
  const notes = [];
  for (const set3 of sets) {
    const made2 = liveApplications.filter((one) => isMadeBy(one, set3));
    try {
      const objects = await applicationsOfSet(set3, world);
      generated.push(...objects.map((object) => ({ object, origin: originOf(set3) })));
      const left = leftOverOf(set3, made2, objects);
      leftOver.push(...left);
      notes.push(...leftOverNote(set3, left));
    } catch (error) {
      if (!(error instanceof TemplateFault)) throw error;
      if (made2.length > 0 && error instanceof SetFailure)
        problems.push(failing(set3, originOf(set3), made2.length, error.message));
      else if (originOf(set3) !== null && made2.length === 0) problems.push(notEvaluated(set3, error.message));
    }
  }
  return { generated, problems, leftOver, notes };
}
async function applicationsOfSet(set3, world) {
  const spec = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(set3, "spec");
  const isGo = spec["goTemplate"] === true;
  const options = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(spec, "goTemplateOptions").filter((option) => typeof option === "string");
  const fill2 = createFill({ isGo, options }, world.tools);
  const namespace = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(set3, "metadata", "namespace");
  const evaluated = { ...world, isGo, fill: fill2, clusters: () => world.clusters(namespace) };
  const made2 = await Promise.all(
    (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(spec, "generators").map(async (generator) => {
      const rows = await generate(generator, evaluated);
      const template3 = filledUp(templateOf(generator), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(spec, "template"));
      return applicationsFrom(rows, template3, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(spec, "templatePatch"), fill2);
    })
  );
  return made2.flat().map((filled) => asApplication(filled, set3));
}
async function applicationsFrom(rows, template3, patch, fill2) {
  const [objects, patches] = await Promise.all([
    fill2(template3, rows),
    patch === "" ? rows.map(() => "") : fill2(patch, rows)
  ]);
  return objects.map((object, row) => {
    const text2 = patches[row];
    const plain5 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(object) ? object : {};
    return typeof text2 === "string" && text2 !== "" ? withTemplatePatch(plain5, text2) : plain5;
  });
}
function asApplication(filled, set3) {
  const owner = { kind: "ApplicationSet", name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(set3, "metadata", "name") };
  const metadata = {
    ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(filled, "metadata"),
    namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(set3, "metadata", "namespace"),
    ownerReferences: [owner]
  };
  return { ...filled, apiVersion: `${_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .H4}/v1alpha1`, kind: "Application", metadata };
}
function templateOf(generator) {
  const kinds3 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(generator) ? Object.keys(generator) : [];
  return kinds3.map((kind) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(generator, kind, "template")).find((one) => !isEmpty3(one)) ?? {};
}
function filledUp(given, base) {
  const all2 = new Map(Object.entries(base));
  for (const [name, value] of Object.entries(given)) {
    const below2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(base, name);
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(below2)) all2.set(name, filledUp(value, below2));
    else if (!isEmpty3(value) || below2 === void 0) all2.set(name, value);
  }
  return Object.fromEntries(all2);
}
function isEmpty3(value) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(value)) return value.length === 0;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value)) return Object.values(value).every(isEmpty3);
  return value === null || value === "" || value === false || value === 0;
}
function isMadeBy(application, set3) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(application, "metadata", "ownerReferences").some(
    (owner) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(owner, "kind") === "ApplicationSet" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(owner, "name") === (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(set3, "metadata", "name") && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(application, "metadata", "namespace") === (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(set3, "metadata", "namespace")
  );
}
function failing(set3, origin2, count, reason) {
  const at2 = origin2 === null ? "" : ` (${origin2.file}:${origin2.line})`;
  const made2 = count === 1 ? "the Application" : `the ${count} Applications`;
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "APPLICATION_SET_FAILED",
    `ApplicationSet ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(set3, "metadata", "name")}${at2}: what it generates cannot be evaluated: ${reason}.`,
    `Correct the set, or the file that it takes the value from. Until then Argo CD changes nothing about ${made2} that it has made, which ${count === 1 ? "is" : "are"} judged as the cluster has ${count === 1 ? "it" : "them"}.`
  );
}
function notEvaluated(set3, reason) {
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "APPLICATION_SET_UNKNOWN",
    `ApplicationSet ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(set3, "metadata", "name")}: what it generates is not known here: ${reason}.`,
    "Grant list on applications.argoproj.io: the Applications that it has made in the cluster are judged."
  );
}

async function withRuleLines(application, written, files) {
  const { ignore, origin: origin2, sync } = application;
  const manifest = origin2 === null ? void 0 : written.find((one) => one.origin === origin2);
  if (manifest === void 0 || ignore.length === 0 && sync.namespaceMetadata === void 0)
    return application;
  const text2 = await files.read(manifest.origin.file);
  const read = text2 === null ? null : (0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text2);
  const document = read !== null && "documents" in read ? read.documents[manifest.origin.document] : void 0;
  if (text2 === null || document === void 0) return application;
  const spec = manifest.key.kind === "ApplicationSet" ? ["spec", "template", "spec"] : ["spec"];
  const stated = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(manifest.object, ...spec, "ignoreDifferences").map((one) => (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .EZ)(one));
  const { item } = manifest.origin;
  const within = item === void 0 ? [] : [{ field: "items" }, { index: item }];
  const placeOf5 = (...path3) => ({
    file: manifest.origin.file,
    ...(0,_chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_2__  .HK)(text2, document, [...within, ...(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .OA)(...spec), ...path3])
  });
  const located = (rule) => {
    const index2 = stated.findIndex((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(one, rule));
    if (index2 < 0) return rule;
    return { ...rule, source: placeOf5({ field: "ignoreDifferences" }, { index: index2 }) };
  };
  const metadata = sync.namespaceMetadata;
  const source = placeOf5(...(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .OA)("syncPolicy", "managedNamespaceMetadata"));
  return {
    ...application,
    ignore: ignore.map(located),
    ...metadata === void 0 ? {} : { sync: { ...sync, namespaceMetadata: { ...metadata, source } } }
  };
}

var kinds2 =   new Set([
  `${_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .H4}/Application`,
  `${_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .H4}/ApplicationSet`,
  `${_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .N7}/Kustomization`,
  `${_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .G}/HelmRelease`,
  ...["GitRepository", "HelmRepository", "OCIRepository"].map((kind) => `${_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .lj}/${kind}`)
]);
async function readWritten(repository, only) {
  const head = await repository.resolve("HEAD");
  if (head === null) return [];
  const files = repository.at(head);
  const listed = only ?? await files.holding?.(groupEnds, endings) ?? await files.list("") ?? [];
  const names = listed.filter((name) => endings.some((ending) => name.endsWith(ending)));
  return (await Promise.all(names.map((name) => writtenIn(files, name)))).flat();
}
var groupEnds = ["argoproj.io", "toolkit.fluxcd.io"];
var endings = [".yaml", ".yml", ".json"];
async function writtenIn(files, file) {
  const text2 = await files.read(file);
  if (text2 === null || !groupEnds.some((end) => text2.includes(end))) return [];
  const { manifests } = (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .PX)(file, text2, "", "last");
  return manifests.filter(({ gvk }) => kinds2.has(`${gvk.group}/${gvk.kind}`));
}
function whereWritten(application, written) {
  const { resource: resource2 } = application;
  const named3 = written.filter(
    ({ key }) => key.group === resource2?.group && key.kind === resource2.kind && key.name === resource2.name
  );
  const exact = named3.find(({ key }) => key.namespace === resource2?.namespace);
  const found = exact ?? (named3.length === 1 && named3[0]?.key.namespace === "" ? named3[0] : void 0);
  if (found === void 0) return application;
  const inGit2 = { object: found.object, isFile: true };
  const others = named3.filter(
    (one) => one !== found && ["", resource2?.namespace, found.key.namespace].includes(one.key.namespace)
  );
  return {
    ...application,
    foundIn: "both",
    origin: found.origin,
    ...alsoIn(others.map(({ origin: origin2 }) => origin2)),
    ...named3.length === 1 ? { inGit: inGit2 } : {}
  };
}
function alsoIn(others) {
  return others.length === 0 ? {} : { alsoIn: others.map(({ file }) => file) };
}

async function discover(world, config, wanted) {
  const reader = (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .C4)(world.cluster, world.kinds);
  const [liveApplications, liveSets, written, flux] = await Promise.all([
    reader.all(_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .H4, "Application"),
    reader.readable(_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .H4, "ApplicationSet"),
    readWritten(world.repository),
    fluxApplications(reader, world.assumeObject)
  ]);
  const urls = [...world.repository.urls, ...config.repositoryUrls];
  const others = config.repositories.map(({ url }) => url);
  const repositories = { urls, others, fetchFrom: config.fetchFrom };
  const settings = await readArgoSettings(world, [...liveApplications, ...liveSets]);
  const sets = await generateApplications(liveSets, written, liveApplications, {
    ...world,
    repositories,
    crossesFolders: !settings.newFileGlobbing,
    clusters: async (namespace) => ({
      registered: await registeredClusters(world, config, namespace),
      inClusterEnabled: settings.inClusterEnabled
    })
  });
  const all2 = (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .uZ)([
    ...merge3(
      liveApplications.map((object) => (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .mb)(object, "cluster", null)),
      [
        ...sets.generated.map(({ object, origin: origin2 }) => ({
          ...(0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .mb)(object, "repository", origin2),
          inGit: { object, isFile: false }
        })),
        ...applicationsOf(written)
      ]
    ),
    ...flux.map((application) => whereWritten(application, written)),
    ...config.applications.map(folderApplication)
  ]);
  const marked2 = all2.map((application) => withElsewhere(application, repositories));
  const here = marked2.filter((application) => isHere(application, repositories));
  const elsewhere = marked2.filter((application) => !here.includes(application)).map(({ name }) => name);
  const problems = [...reader.problems(), ...sets.problems, ...unknownNames(wanted, namesOf3(here), elsewhere)];
  if (here.length === 0 && wanted.length === 0 && problems.length === 0) problems.push(noApplications(all2));
  const chosen = wanted.length === 0 ? here : here.filter(({ name }) => wanted.includes(name));
  return {
    applications: await Promise.all(chosen.map((one) => withRules(one, settings, written, world.repository))),
    problems,
    elsewhere,
    leftOver: sets.leftOver,
    notes: [...namelessNote(all2, urls), ...settings.notes, ...sets.notes],
    hasSets: liveSets.length > 0 || written.some(({ gvk }) => gvk.kind === "ApplicationSet")
  };
}
async function registeredClusters(world, { secrets }, namespace) {
  if (secrets !== "compare")
    return { unread: "Secrets, by which Argo CD knows its clusters, are read only with secrets: compare" };
  return readArgoClusters(world, namespace);
}
async function withRules(application, { ignore, serverSideDiff, buildOptions }, written, repository) {
  if (application.controller !== "argo-cd") return application;
  const isStated = application.ignore.length > 0 || application.sync.namespaceMetadata !== void 0;
  const head = isStated ? await repository.resolve("HEAD") : null;
  const located = head === null ? application : await withRuleLines(application, written, repository.at(head));
  return {
    ...located,
    ignore: [...located.ignore, ...ignore],
    serverSideDiff,
    ...buildOptions === "" ? {} : { buildOptions }
  };
}
function applicationsOf(written) {
  return written.filter(({ gvk }) => gvk.group === _chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .H4 && gvk.kind === "Application").map(({ object, origin: origin2 }) => (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .mb)(object, "repository", origin2));
}
function merge3(inCluster2, inGit2) {
  const byKey = new Map(inCluster2.map((application) => [identity3(application), application]));
  const [liveNamed, writtenNamed] = [byName3(inCluster2), byName3(inGit2)];
  for (const written of inGit2) {
    const live = byKey.get(identity3(written)) ?? (written.resource?.namespace === "" ? soleOf(liveNamed.get(written.name)) : void 0);
    const namesakes = writtenNamed.get(written.name) ?? [];
    if (live === void 0) byKey.set(identity3(written), written);
    else
      byKey.set(identity3(live), {
        ...live,
        foundIn: written.origin === null ? live.foundIn : "both",
        origin: written.origin,
        ...alsoIn(
          namesakes.flatMap((one) => one !== written && isTwin(one, written) ? one.origin ?? [] : [])
        ),
        ...written.inGit === void 0 || namesakes.length > 1 ? {} : { inGit: written.inGit }
      });
  }
  return [...byKey.values()];
}
function isTwin(one, other) {
  const [a, b] = [one.resource?.namespace ?? "", other.resource?.namespace ?? ""];
  return a === b || a === "" || b === "";
}
function identity3({ resource: resource2, name }) {
  return `${resource2?.namespace ?? ""}/${name}`;
}
function byName3(applications) {
  const named3 =   new Map();
  for (const application of applications) {
    const known = named3.get(application.name);
    if (known === void 0) named3.set(application.name, [application]);
    else known.push(application);
  }
  return named3;
}
function soleOf(applications = []) {
  return applications.length === 1 ? applications[0] : void 0;
}
function namesOf3(applications) {
  return applications.map(({ name }) => name);
}
function unknownNames(wanted, names, elsewhere) {
  return wanted.filter((name) => !names.includes(name)).map((name) => {
    const meant = (0,_chunk_HVPBEZ7H_js__WEBPACK_IMPORTED_MODULE_1__  .pA)(name, names);
    const hint = elsewhere.includes(name) ? "Its manifests come from another repository: run there, or add that address to repository-urls in the settings file." : meant === null ? `Known applications: ${names.slice(0, 20).join(", ") || "none"}.` : `Did you mean ${meant}?`;
    return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)("APPLICATION_NOT_FOUND", `Application ${name} was not found.`, hint, {
      application: name
    });
  });
}
function noApplications(elsewhere) {
  const urls = new Set(elsewhere.flatMap(({ sources: sources2 }) => sources2.map(({ repoUrl }) => repoUrl)));
  urls.delete("");
  if (elsewhere.length > 0) {
    const named3 = [...urls].sort(_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_18__  .Lx).slice(0, 3).join(", ") || "no Git repository";
    return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
      "NO_APPLICATIONS",
      `None of the ${elsewhere.length} applications that were found comes from this repository: they name ${named3}${urls.size > 3 ? ` and ${urls.size - 3} more` : ""}.`,
      "If one of these is this repository under another address, add it to repository-urls in .github/drift-triage.yml (or --repository-url); else run in the repository that they name."
    );
  }
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "NO_APPLICATIONS",
    "No application was found in the cluster or the repository.",
    "Grant list on applications.argoproj.io (Flux: on kustomizations, helmreleases and their sources), commit the Application manifests, or name folders in .github/drift-triage.yml."
  );
}

var generatePaths = "argocd.argoproj.io/manifest-generate-paths";
function namesPaths({ annotations }) {
  return (annotations[generatePaths] ?? "").trim() !== "";
}
function isBelowPaths(application, files) {
  const stated = application.annotations[generatePaths] ?? "";
  const paths = stated.split(";").flatMap((path3) => absolutePaths(application, path3.trim()));
  return files.some((file) => paths.some((path3) => path3 === "" || isBelow4(file, path3)));
}
function absolutePaths({ sources: sources2 }, path3) {
  if (path3 === "") return [];
  if (path3.startsWith("/")) return [resolve("", path3)];
  return sources2.map((source) => resolve(source.path, path3));
}
function resolve(base, path3) {
  const parts = [];
  for (const part2 of `${base}/${path3}`.split("/")) {
    if (part2 === "..") parts.pop();
    else if (part2 !== "" && part2 !== ".") parts.push(part2);
  }
  return parts.join("/");
}
function isBelow4(file, path3) {
  const fixed2 = path3.split(/[*?[]/, 1)[0] ?? "";
  return fixed2 === path3 ? file === path3 || file.startsWith(`${path3}/`) : file.startsWith(fixed2);
}

async function affectedApplications(applications, earlier, { before, files }, after) {
  if (files.length === 0) return [];
  const known = new Map(earlier.map((application) => [application.name, application]));
  const affected = await Promise.all(
    applications.map(async (application) => {
      const then = known.get(application.name);
      if (then === void 0 || !isDescribedAlike(then, application)) return true;
      if (namesPaths(application) && isBelowPaths(application, files)) return true;
      return !await rendersAlike(application, before, after);
    })
  );
  return applications.filter((_, at2) => affected[at2] === true);
}
function isDescribedAlike(a, b) {
  const [one, other] = [describedBy(a), describedBy(b)];
  return one === other || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .FS)(JSON.parse(one), JSON.parse(other));
}
function describedBy({ sources: sources2, destination, sync, ignore, inGit: inGit2 }) {
  return JSON.stringify({ sources: sources2, destination, sync, ignore, inGit: inGit2 ?? null });
}

function isWhole2({ applications, changed, only }) {
  return applications.length === 0 && changed === void 0 && only === void 0;
}
async function discoverWanted(where, { config, applications, changed, only = () => true, assumeObject, found: known }) {
  const assuming = assumeObject === void 0 ? where : { ...where, assumeObject };
  const all2 = known ?? await discover(assuming, config, applications);
  const outsiders = all2.applications.filter((application) => !only(application));
  const found = { ...all2, applications: all2.applications.filter(only), outsiders };
  if (changed === void 0) return { ...found, unaffected: 0 };
  const then = await discover({ ...where, repository: changed.before }, config, []);
  const affected = await affectedApplications(
    found.applications,
    then.applications,
    changed,
    where.repository
  );
  return { ...found, applications: affected, unaffected: found.applications.length - affected.length };
}

async function triage(world, options) {
  const { repository } = world;
  const main2 = await openCluster(sharedCluster(world.cluster));
  const { cluster, kinds: kinds3 } = main2;
  const found = await discoverWanted({ ...world, cluster, kinds: kinds3 }, options);
  const placed = await placeApplications(found.applications, main2, options.config.clusters);
  const { applications } = placed;
  world.progress(`rendering ${applications.length} applications`);
  const memory = options.memory ?? createRenderMemory(world.kept);
  const sites = placed.clusters.map((opened, at2) => {
    const near = isNear(
      applications.filter((application) => placed.placeOf(application) === at2),
      options
    );
    return createSite(opened, { repository, tools: world.tools, memory }, near);
  });
  const siteOf = (application) => siteAt(sites, placed.placeOf(application));
  const assumed = applications.map(options.assume ?? ((application) => application));
  const preparing = await prepareSites(sites, assumed, siteOf, repository, options.config);
  const { prepared } = preparing;
  world.progress("reading the cluster");
  const describing = options.ownObjects === false ? [] : await describingObjects(prepared, repository);
  const pulled = await pullSites(preparing.sites, describing, world, options.config);
  const results = await judgeSites(pulled, applications, isWhole2(options), world, options);
  const alone = isWhole2(options) ? notInGit(prepared) :   new Set();
  const now = world.now();
  const { applications: reports2, ...judged3 } = inOne(results, alone);
  const done = {
    cluster: main2.identity,
    applications: reports2.map((report) => withTrouble(report, world.redactor.text, now)),
    ...judged3,
    problems: [...problemsOf(sites), ...found.problems, ...results.flatMap(({ problems }) => problems)],
    notes: [
      ...found.notes,
      ...await systemNotes(prepared, world),
      ...notInGitNotes(alone),
      ...notesOn(options, results),
      ...unreadEvidence(sites.map(({ store }) => store))
    ],
    ...found.unaffected === 0 ? {} : { unaffected: found.unaffected },
    at: now.toISOString()
  };
  const { outsiders, elsewhere } = found;
  const current = oneCurrent(pulled, applications);
  return { triage: done, prepared, outsiders, elsewhere, current, ...oneRenderer(sites, siteOf) };
}
function siteAt(sites, at2) {
  const site = sites[at2];
  if (site === void 0) throw new Error("an app is placed on no cluster of this run");
  return site;
}
var mostNamespaces = 3;
function isNear(applications, { near }) {
  if (near !== true) return false;
  const namespaces = new Set(applications.map(({ destination }) => destination.namespace));
  const isReported = ({ controller, status }) => controller !== "argo-cd" || (status?.resources.length ?? 0) > 0;
  return namespaces.size <= mostNamespaces && applications.every(isReported);
}
function problemsOf([main2, ...others]) {
  const told = others.flatMap(
    ({ identity: identity4, problems }) => problems.map((one) => ({ ...one, message: `Cluster ${identity4.server || identity4.id}: ${one.message}` }))
  );
  return [...main2?.problems ?? [], ...told];
}
function inOne(results, alone) {
  return {
    applications: results.map(
      ({ report }) => alone.has(report.name) ? { ...report, notInGit: true } : report
    ),
    findings: results.flatMap(({ findings }) => findings),
    notChecked: results.flatMap(({ notChecked }) => notChecked),
    objects: results.flatMap(({ objects }) => objects)
  };
}
function systemNotes(prepared, { jq }) {
  return systemRuleNotes(
    prepared.map(({ application }) => application),
    jq
  );
}
function notesOn(options, results) {
  if (!isWhole2(options)) return [];
  if (results.some(({ report }) => report.status === "unknown")) return [];
  return unusedAcceptances(
    options.config.accepted,
    results.flatMap(({ findings }) => findings)
  );
}

async function mergeCommits(folder, refs, objects) {
  const named3 = branchOf(refs.target);
  const [[target2 = null, given = null, first, second, ...branches], fallback] = await Promise.all([
    idsOf(objects, [
      ...[refs.target, refs.head].map(commitNamed2),
      ...["^1", "^2"].map((parent) => commitNamed2(refs.head) + parent),
      ...["refs/heads/", "refs/remotes/origin/"].map((place2) => place2 + named3)
    ]),
    refs.defaultBranch || originHead(folder)
  ]);
  if (target2 === null) throw notFound(refs.target);
  if (given === null) throw notFound(refs.head);
  const isBranch = isRefName(named3) && branches.some((found) => found !== null);
  if (refs.branch === "" && !isBranch) throw noBranch(refs.target);
  const name = refs.branch || named3;
  return {
    branch: { name, isDefault: fallback === "" || fallback === name },
    target: target2,
    ...await mergeResult({ folder, objects }, target2, given, [given, first, second].includes(target2))
  };
}
function isRefName(name) {
  return !/[~^:?*[\\\s]|\.\.|@\{/.test(name);
}
function branchOf(ref) {
  return ref.replace(/^refs\/heads\//, "").replace(/^(refs\/remotes\/)?origin\//, "");
}
var commitNamed2 = (ref) => `${ref}^{commit}`;
async function commitOf4(folder, ref) {
  const objects = (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .NW)(folder);
  const [found = null] = await idsOf(objects, [commitNamed2(ref)]);
  objects.stop();
  if (found === null) throw notFound(ref);
  return found;
}
function idsOf(objects, names) {
  const isLine = (name) => !/[\0\n]/.test(name);
  return Promise.all(
    names.map(async (name) => isLine(name) ? (await objects.read(name))?.id ?? null : null)
  );
}
function notFound(ref) {
  return new _chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .Mm(
    (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
      "REVISION_NOT_FOUND",
      `${ref.slice(0, 100) || "(no revision)"} is not in this clone.`,
      "Check out the merge commit with its history: actions/checkout with fetch-depth: 0."
    )
  );
}
async function mergeResult({ folder, objects }, target2, head, isKnown2) {
  const changedTo = async (result) => await (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .Ys)(objects, (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .s0)(objects), target2, result) ?? changedFiles(folder, target2, result);
  const [contains, changed] = await Promise.all([
    isKnown2 || (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .QX)(folder, target2, head),
    changedTo(head)
  ]);
  if (contains) return { head, changedFiles: changed };
  const merged4 = await (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .EO)(folder, ["merge-tree", "--write-tree", "--no-messages", target2, head]);
  const tree = merged4.text?.split("\n", 1)[0]?.trim() ?? "";
  if (/^[0-9a-f]{40,64}$/.test(tree)) return { head: tree, changedFiles: await changedTo(tree) };
  throw new _chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .Mm(
    (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
      "MERGE_CONFLICT",
      `${head.slice(0, 12)} cannot be merged into ${target2.slice(0, 12)} without conflicts (or their histories are not in this clone).`,
      "Resolve the conflicts first; what would be synced is known only then."
    )
  );
}
async function changedFiles(folder, target2, head) {
  const { text: text2 } = await (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .EO)(folder, ["diff", "--name-only", "-z", "--no-renames", target2, head]);
  return text2 === null ? null : text2.split("\0").filter((name) => name !== "");
}
async function originHead(folder) {
  const { text: text2 } = await (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .EO)(folder, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
  return (text2 ?? "").trim().replace(/^origin\//, "");
}
function noBranch(ref) {
  return new _chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .Mm(
    (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
      "INPUT_INVALID",
      `${ref.slice(0, 100)} is no branch, so which applications follow what is merged into cannot be told.`,
      "Give --branch with the name of the branch, or a branch such as origin/main as --target."
    )
  );
}

var nothing4 = /^0+$/;
async function changedIn(folder, repository, range) {
  const [, base = "", head = ""] = /^(.+?)\.\.(?!\.)(.*)$/.exec(range) ?? [];
  if (base === "" || base.endsWith(".")) throw new _chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .Mm(noRange(range));
  if (!repository.hasHistory) throw new _chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .Mm(withoutHistory(folder));
  if (nothing4.test(base)) return null;
  const from = await commitOf4(folder, base);
  const to = await commitOf4(folder, head === "" ? "HEAD" : head);
  const files = await changedFiles(folder, from, to);
  return files === null ? null : { before: stateBefore(folder, repository, from, to), files };
}
function stateBefore(folder, repository, from, to) {
  const contains =   new Map();
  const containsChanges = (commit) => {
    const known = contains.get(commit) ?? (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .QX)(folder, to, commit);
    contains.set(commit, known);
    return known;
  };
  return {
    ...repository,
    async resolve(revision2, elsewhere) {
      const commit = await repository.resolve(revision2, elsewhere);
      if (elsewhere !== void 0) return commit;
      return commit !== null && await containsChanges(commit) ? from : commit;
    }
  };
}
function noRange(range) {
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "INPUT_INVALID",
    `${range.slice(0, 100)} names no range of commits.`,
    "Write BASE..HEAD, such as origin/main..HEAD; in GitHub Actions ${{ github.event.before }}..${{ github.sha }}."
  );
}
function withoutHistory(folder) {
  return (0,_chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "REPOSITORY_INVALID",
    `Repository folder ${folder} has no Git history, so nobody can say what changed in it.`,
    "Give the top folder of a Git work tree; in GitHub Actions check out with fetch-depth: 0."
  );
}


async function withOtherRepositories(repository, { repositories: stated, fetchFrom }, { path: folder, cacheFolder }) {
  if (stated.length === 0 && fetchFrom.length === 0) return repository;
  const fetcher = createFetcher({
    ...searchPathOf(folder),
    places: fetchFrom,
    cacheFolder: toolCache(folder, cacheFolder || null)
  });
  const others =   new Map();
  for (const { url, path: path3 } of stated)
    others.set((0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .yP)(url), await openOther((0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(folder, path3), url, path3));
  const ownerOf2 =   new Map();
  const find2 = ({ url, chart: chart2 }) => chart2 === void 0 ? others.get((0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .yP)(url)) : void 0;
  const holding = (commit) => ownerOf2.get(commit) ?? repository;
  return {
    ...repository,
    async resolve(revision2, elsewhere) {
      if (elsewhere === void 0) return repository.resolve(revision2);
      const other = find2(elsewhere);
      if (other === void 0) return commitOf5(await fetcher.fetch(elsewhere, revision2));
      if ("reason" in other) return null;
      const commit = await other.repository.resolve(revision2);
      if (commit !== null) ownerOf2.set(commit, other.repository);
      return commit;
    },
    at: (commit) => fetcher.at(commit) ?? holding(commit).at(commit),
    lastCommit: (commit, file) => holding(commit).lastCommit(commit, file),
    lineCommit: (commit, file, line2) => holding(commit).lineCommit(commit, file, line2),
    touching: async (commit, folder2, most) => await holding(commit).touching?.(commit, folder2, most) ?? null,
    isAncestor: async (older, newer) => await holding(newer).isAncestor?.(older, newer) === true,
    async unavailable(elsewhere, revision2) {
      const other = find2(elsewhere);
      if (other !== void 0) return "reason" in other ? { reason: other.reason, fetched: false } : null;
      return notFetched2(fetcher, elsewhere, revision2);
    },
    close() {
      for (const other of others.values()) if ("repository" in other) other.repository.close();
      void fetcher.close();
      repository.close();
    }
  };
}
async function notFetched2(fetcher, address, revision2) {
  const found = await fetcher.fetch(address, revision2);
  return "reason" in found ? { reason: found.reason, fetched: fetcher.allows(address) } : null;
}
function commitOf5(found) {
  return "commit" in found ? found.commit : null;
}
async function openOther(folder, url, stated) {
  try {
    const repository = await (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .h_)(folder, [url]);
    if (repository.hasHistory) return { repository };
    repository.close();
    return { reason: `${stated} is no Git work tree of its own` };
  } catch (error) {
    if (error instanceof _chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .Mm) return { reason: `its checkout ${stated} is not there` };
    throw error;
  }
}


var maxStates = 4;
function keptRenderings(texts, tools) {
  const stored2 =   new Map();
  const adding = [];
  const storedAt = (hash2) => {
    const text2 = stored2.has(hash2) ? null : texts.get(hash2);
    const found = stored2.get(hash2) ?? (text2 === null ? [] : JSON.parse(text2));
    stored2.set(hash2, found);
    return found;
  };
  const versionsOf = (names) => Promise.all(names.map(async (name) => [name, await tools.version(name)]));
  const store = async (key, trace, made2) => {
    if (made2?.tools === void 0 || !survivesJson(made2.rendered.manifests)) return;
    const { tools: used, ...rest } = made2;
    const [asked, versions] = await Promise.all([questionsOf(trace), versionsOf(used)]);
    const hash2 = hashOf2(key);
    const all2 = [{ asked, versions, made: rest }, ...storedAt(hash2)].slice(0, maxStates);
    stored2.set(hash2, all2);
    texts.put(hash2, JSON.stringify(all2));
  };
  return {
    of: (key) => storedAt(hashOf2(key)).map(({ asked, versions, made: made2 }) => ({
      trace: traceOf(asked),
      grown: () => new Promise(() => void 0),
      made: versionsOf(versions.map(([name]) => name)).then(
        (now) => JSON.stringify(now) === JSON.stringify(versions) ? made2 : null
      )
    })),
    add(key, trace, made2) {
      adding.push(made2.then((done) => store(key, trace, done)));
    },
    async save() {
      await Promise.all(adding);
      texts.save();
    }
  };
}
function hashOf2(key) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.createHash)("sha256").update(key).digest("hex");
}
function questionsOf(trace) {
  return Promise.all(
    [...trace.values()].map(async ({ tree, question, path: path3, answer: answer2, id }) => {
      const isTold = question === "read" && id !== null;
      return [tree, question, path3, id, isTold ? "" : await answer2()];
    })
  );
}
var untold2 = "untold";
function traceOf(asked) {
  return new Map(
    asked.map(([tree, question, path3, id, hash2]) => {
      const answer2 = Promise.resolve(question === "read" && id !== null ? untold2 : hash2);
      return [`${tree} ${question} ${path3}`, { tree, question, path: path3, id, answer: () => answer2 }];
    })
  );
}
function survivesJson(value) {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (Array.isArray(value)) return value.every((item) => survivesJson(item));
  return !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) || Object.values(value).every(survivesJson);
}

var built = "bcb55af423cedd3d051592491338b90d9d16c0dce8a9a77982e861a1035b0862";
var buildId = built.startsWith("@") ? null : built;

var builtin_default = JSON.parse(`{"openapi":"3.0.0","components":{"schemas":{
"io.k8s.api.admissionregistration.v1.ApplyConfiguration":{"type":"object","properties":{"expression":{"type":"string","default":""}}},
"io.k8s.api.admissionregistration.v1.AuditAnnotation":{"type":"object","properties":{"key":{"type":"string","default":""},"valueExpression":{"type":"string","default":""}}},
"io.k8s.api.admissionregistration.v1.JSONPatch":{"type":"object","properties":{"expression":{"type":"string","default":""}}},
"io.k8s.api.admissionregistration.v1.MatchCondition":{"type":"object","properties":{"expression":{"type":"string","default":""},"name":{"type":"string","default":""}}},
"io.k8s.api.admissionregistration.v1.MatchResources":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"excludeResourceRules":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.admissionregistration.v1.NamedRuleWithOperations"}},"matchPolicy":{"type":"string"},"namespaceSelector":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"},"objectSelector":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"},"resourceRules":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.admissionregistration.v1.NamedRuleWithOperations"}}}},
"io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicy":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicySpec"}},"x-kubernetes-group-version-kind":[{"group":"admissionregistration.k8s.io","kind":"MutatingAdmissionPolicy","version":"v1"}]},
"io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBinding":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBindingSpec"}},"x-kubernetes-group-version-kind":[{"group":"admissionregistration.k8s.io","kind":"MutatingAdmissionPolicyBinding","version":"v1"}]},
"io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBindingSpec":{"type":"object","properties":{"matchResources":{"$ref":"io.k8s.api.admissionregistration.v1.MatchResources"},"paramRef":{"$ref":"io.k8s.api.admissionregistration.v1.ParamRef"},"policyName":{"type":"string","default":""}}},
"io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicySpec":{"type":"object","properties":{"failurePolicy":{"type":"string"},"matchConditions":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"name","items":{"$ref":"io.k8s.api.admissionregistration.v1.MatchCondition"}},"matchConstraints":{"$ref":"io.k8s.api.admissionregistration.v1.MatchResources"},"mutations":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.admissionregistration.v1.Mutation"}},"paramKind":{"$ref":"io.k8s.api.admissionregistration.v1.ParamKind"},"reinvocationPolicy":{"type":"string","default":""},"variables":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.admissionregistration.v1.Variable"}}}},
"io.k8s.api.admissionregistration.v1.MutatingWebhook":{"type":"object","properties":{"admissionReviewVersions":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"clientConfig":{"default":{},"$ref":"io.k8s.api.admissionregistration.v1.WebhookClientConfig"},"failurePolicy":{"type":"string"},"matchConditions":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"name","items":{"$ref":"io.k8s.api.admissionregistration.v1.MatchCondition"}},"matchPolicy":{"type":"string"},"name":{"type":"string","default":""},"namespaceSelector":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"},"objectSelector":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"},"reinvocationPolicy":{"type":"string"},"rules":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.admissionregistration.v1.RuleWithOperations"}},"sideEffects":{"type":"string"},"timeoutSeconds":{"type":"integer"}}},
"io.k8s.api.admissionregistration.v1.MutatingWebhookConfiguration":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"webhooks":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"name","items":{"$ref":"io.k8s.api.admissionregistration.v1.MutatingWebhook"}}},"x-kubernetes-group-version-kind":[{"group":"admissionregistration.k8s.io","kind":"MutatingWebhookConfiguration","version":"v1"}]},
"io.k8s.api.admissionregistration.v1.Mutation":{"type":"object","properties":{"applyConfiguration":{"$ref":"io.k8s.api.admissionregistration.v1.ApplyConfiguration"},"jsonPatch":{"$ref":"io.k8s.api.admissionregistration.v1.JSONPatch"},"patchType":{"type":"string","default":""}}},
"io.k8s.api.admissionregistration.v1.NamedRuleWithOperations":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"apiGroups":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"apiVersions":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"operations":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"resourceNames":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"resources":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"scope":{"type":"string"}}},
"io.k8s.api.admissionregistration.v1.ParamKind":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"apiVersion":{"type":"string","default":""},"kind":{"type":"string","default":""}}},
"io.k8s.api.admissionregistration.v1.ParamRef":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"name":{"type":"string","default":""},"namespace":{"type":"string","default":""},"parameterNotFoundAction":{"type":"string"},"selector":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"}}},
"io.k8s.api.admissionregistration.v1.RuleWithOperations":{"type":"object","properties":{"apiGroups":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"apiVersions":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"operations":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"resources":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"scope":{"type":"string"}}},
"io.k8s.api.admissionregistration.v1.ServiceReference":{"type":"object","properties":{"name":{"type":"string","default":""},"namespace":{"type":"string","default":""},"path":{"type":"string"},"port":{"type":"integer"}}},
"io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicy":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicySpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"admissionregistration.k8s.io","kind":"ValidatingAdmissionPolicy","version":"v1"}]},
"io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec"}},"x-kubernetes-group-version-kind":[{"group":"admissionregistration.k8s.io","kind":"ValidatingAdmissionPolicyBinding","version":"v1"}]},
"io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec":{"type":"object","properties":{"matchResources":{"$ref":"io.k8s.api.admissionregistration.v1.MatchResources"},"paramRef":{"$ref":"io.k8s.api.admissionregistration.v1.ParamRef"},"policyName":{"type":"string","default":""},"validationActions":{"type":"array","x-kubernetes-list-type":"set","items":{"type":"string"}}}},
"io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicySpec":{"type":"object","properties":{"auditAnnotations":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.admissionregistration.v1.AuditAnnotation"}},"failurePolicy":{"type":"string"},"matchConditions":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"name","items":{"$ref":"io.k8s.api.admissionregistration.v1.MatchCondition"}},"matchConstraints":{"$ref":"io.k8s.api.admissionregistration.v1.MatchResources"},"paramKind":{"$ref":"io.k8s.api.admissionregistration.v1.ParamKind"},"validations":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.admissionregistration.v1.Validation"}},"variables":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"name","items":{"$ref":"io.k8s.api.admissionregistration.v1.Variable"}}}},
"io.k8s.api.admissionregistration.v1.ValidatingWebhook":{"type":"object","properties":{"admissionReviewVersions":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"clientConfig":{"default":{},"$ref":"io.k8s.api.admissionregistration.v1.WebhookClientConfig"},"failurePolicy":{"type":"string"},"matchConditions":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"name","items":{"$ref":"io.k8s.api.admissionregistration.v1.MatchCondition"}},"matchPolicy":{"type":"string"},"name":{"type":"string","default":""},"namespaceSelector":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"},"objectSelector":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"},"rules":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.admissionregistration.v1.RuleWithOperations"}},"sideEffects":{"type":"string"},"timeoutSeconds":{"type":"integer"}}},
"io.k8s.api.admissionregistration.v1.ValidatingWebhookConfiguration":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"webhooks":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"name","items":{"$ref":"io.k8s.api.admissionregistration.v1.ValidatingWebhook"}}},"x-kubernetes-group-version-kind":[{"group":"admissionregistration.k8s.io","kind":"ValidatingWebhookConfiguration","version":"v1"}]},
"io.k8s.api.admissionregistration.v1.Validation":{"type":"object","properties":{"expression":{"type":"string","default":""},"message":{"type":"string","default":""},"messageExpression":{"type":"string","default":""},"reason":{"type":"string"}}},
"io.k8s.api.admissionregistration.v1.Variable":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"expression":{"type":"string","default":""},"name":{"type":"string","default":""}}},
"io.k8s.api.admissionregistration.v1.WebhookClientConfig":{"type":"object","properties":{"caBundle":{"type":"string","format":"byte"},"service":{"$ref":"io.k8s.api.admissionregistration.v1.ServiceReference"},"url":{"type":"string"}}},
"io.k8s.api.apps.v1.ControllerRevision":{"type":"object","properties":{"apiVersion":{"type":"string"},"data":{"$ref":"io.k8s.apimachinery.pkg.runtime.RawExtension"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"revision":{"type":"integer","default":0}},"x-kubernetes-group-version-kind":[{"group":"apps","kind":"ControllerRevision","version":"v1"}]},
"io.k8s.api.apps.v1.DaemonSet":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.apps.v1.DaemonSetSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"apps","kind":"DaemonSet","version":"v1"}]},
"io.k8s.api.apps.v1.DaemonSetSpec":{"type":"object","properties":{"minReadySeconds":{"type":"integer","default":0},"revisionHistoryLimit":{"type":"integer"},"selector":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"},"template":{"default":{},"$ref":"io.k8s.api.core.v1.PodTemplateSpec"},"updateStrategy":{"default":{},"$ref":"io.k8s.api.apps.v1.DaemonSetUpdateStrategy"}}},
"io.k8s.api.apps.v1.DaemonSetUpdateStrategy":{"type":"object","properties":{"rollingUpdate":{"$ref":"io.k8s.api.apps.v1.RollingUpdateDaemonSet"},"type":{"type":"string","default":""}}},
"io.k8s.api.apps.v1.Deployment":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.apps.v1.DeploymentSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"apps","kind":"Deployment","version":"v1"}]},
"io.k8s.api.apps.v1.DeploymentSpec":{"type":"object","properties":{"minReadySeconds":{"type":"integer","default":0},"paused":{"type":"boolean","default":false},"progressDeadlineSeconds":{"type":"integer"},"replicas":{"type":"integer"},"revisionHistoryLimit":{"type":"integer"},"selector":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"},"strategy":{"default":{},"x-kubernetes-patch-strategy":"retainKeys","$ref":"io.k8s.api.apps.v1.DeploymentStrategy"},"template":{"default":{},"$ref":"io.k8s.api.core.v1.PodTemplateSpec"}}},
"io.k8s.api.apps.v1.DeploymentStrategy":{"type":"object","properties":{"rollingUpdate":{"$ref":"io.k8s.api.apps.v1.RollingUpdateDeployment"},"type":{"type":"string","default":""}}},
"io.k8s.api.apps.v1.ReplicaSet":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.apps.v1.ReplicaSetSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"apps","kind":"ReplicaSet","version":"v1"}]},
"io.k8s.api.apps.v1.ReplicaSetSpec":{"type":"object","properties":{"minReadySeconds":{"type":"integer","default":0},"replicas":{"type":"integer"},"selector":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"},"template":{"default":{},"$ref":"io.k8s.api.core.v1.PodTemplateSpec"}}},
"io.k8s.api.apps.v1.RollingUpdateDaemonSet":{"type":"object","properties":{"maxSurge":{"$ref":"io.k8s.apimachinery.pkg.util.intstr.IntOrString"},"maxUnavailable":{"$ref":"io.k8s.apimachinery.pkg.util.intstr.IntOrString"}}},
"io.k8s.api.apps.v1.RollingUpdateDeployment":{"type":"object","properties":{"maxSurge":{"$ref":"io.k8s.apimachinery.pkg.util.intstr.IntOrString"},"maxUnavailable":{"$ref":"io.k8s.apimachinery.pkg.util.intstr.IntOrString"}}},
"io.k8s.api.apps.v1.RollingUpdateStatefulSetStrategy":{"type":"object","properties":{"maxUnavailable":{"$ref":"io.k8s.apimachinery.pkg.util.intstr.IntOrString"},"partition":{"type":"integer"}}},
"io.k8s.api.apps.v1.StatefulSet":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.apps.v1.StatefulSetSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"apps","kind":"StatefulSet","version":"v1"}]},
"io.k8s.api.apps.v1.StatefulSetOrdinals":{"type":"object","properties":{"start":{"type":"integer","default":0}}},
"io.k8s.api.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy":{"type":"object","properties":{"whenDeleted":{"type":"string","default":""},"whenScaled":{"type":"string","default":""}}},
"io.k8s.api.apps.v1.StatefulSetSpec":{"type":"object","properties":{"minReadySeconds":{"type":"integer","default":0},"ordinals":{"$ref":"io.k8s.api.apps.v1.StatefulSetOrdinals"},"persistentVolumeClaimRetentionPolicy":{"$ref":"io.k8s.api.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy"},"podManagementPolicy":{"type":"string","default":""},"replicas":{"type":"integer"},"revisionHistoryLimit":{"type":"integer"},"selector":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"},"serviceName":{"type":"string","default":""},"template":{"default":{},"$ref":"io.k8s.api.core.v1.PodTemplateSpec"},"updateStrategy":{"default":{},"$ref":"io.k8s.api.apps.v1.StatefulSetUpdateStrategy"},"volumeClaimTemplates":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.PersistentVolumeClaim"}}}},
"io.k8s.api.apps.v1.StatefulSetUpdateStrategy":{"type":"object","properties":{"rollingUpdate":{"$ref":"io.k8s.api.apps.v1.RollingUpdateStatefulSetStrategy"},"type":{"type":"string","default":""}}},
"io.k8s.api.authentication.v1.BoundObjectReference":{"type":"object","properties":{"apiVersion":{"type":"string","default":""},"kind":{"type":"string","default":""},"name":{"type":"string","default":""},"uid":{"type":"string","default":""}}},
"io.k8s.api.authentication.v1.TokenRequest":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.authentication.v1.TokenRequestSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"authentication.k8s.io","kind":"TokenRequest","version":"v1"}]},
"io.k8s.api.authentication.v1.TokenRequestSpec":{"type":"object","properties":{"attestations":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},"audiences":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"boundObjectRef":{"$ref":"io.k8s.api.authentication.v1.BoundObjectReference"},"expirationSeconds":{"type":"integer"}}},
"io.k8s.api.autoscaling.v1.CrossVersionObjectReference":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"apiVersion":{"type":"string","default":""},"kind":{"type":"string","default":""},"name":{"type":"string","default":""}}},
"io.k8s.api.autoscaling.v1.HorizontalPodAutoscaler":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"autoscaling","kind":"HorizontalPodAutoscaler","version":"v1"}]},
"io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerSpec":{"type":"object","properties":{"maxReplicas":{"type":"integer","default":0},"minReplicas":{"type":"integer"},"scaleTargetRef":{"default":{},"$ref":"io.k8s.api.autoscaling.v1.CrossVersionObjectReference"},"targetCPUUtilizationPercentage":{"type":"integer"}}},
"io.k8s.api.autoscaling.v1.Scale":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.autoscaling.v1.ScaleSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"autoscaling","kind":"Scale","version":"v1"}]},
"io.k8s.api.autoscaling.v1.ScaleSpec":{"type":"object","properties":{"replicas":{"type":"integer","default":0}}},
"io.k8s.api.autoscaling.v2.ContainerResourceMetricSource":{"type":"object","properties":{"container":{"type":"string","default":""},"name":{"type":"string","default":""},"target":{"default":{},"$ref":"io.k8s.api.autoscaling.v2.MetricTarget"}}},
"io.k8s.api.autoscaling.v2.CrossVersionObjectReference":{"type":"object","properties":{"apiVersion":{"type":"string","default":""},"kind":{"type":"string","default":""},"name":{"type":"string","default":""}}},
"io.k8s.api.autoscaling.v2.ExternalMetricSource":{"type":"object","properties":{"metric":{"default":{},"$ref":"io.k8s.api.autoscaling.v2.MetricIdentifier"},"target":{"default":{},"$ref":"io.k8s.api.autoscaling.v2.MetricTarget"}}},
"io.k8s.api.autoscaling.v2.HPAScalingPolicy":{"type":"object","properties":{"periodSeconds":{"type":"integer","default":0},"type":{"type":"string","default":""},"value":{"type":"integer","default":0}}},
"io.k8s.api.autoscaling.v2.HPAScalingRules":{"type":"object","properties":{"policies":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.autoscaling.v2.HPAScalingPolicy"}},"selectPolicy":{"type":"string"},"stabilizationWindowSeconds":{"type":"integer"},"tolerance":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"}}},
"io.k8s.api.autoscaling.v2.HorizontalPodAutoscaler":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"autoscaling","kind":"HorizontalPodAutoscaler","version":"v2"}]},
"io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerBehavior":{"type":"object","properties":{"scaleDown":{"$ref":"io.k8s.api.autoscaling.v2.HPAScalingRules"},"scaleUp":{"$ref":"io.k8s.api.autoscaling.v2.HPAScalingRules"}}},
"io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerSpec":{"type":"object","properties":{"behavior":{"$ref":"io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerBehavior"},"maxReplicas":{"type":"integer","default":0},"metrics":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.autoscaling.v2.MetricSpec"}},"minReplicas":{"type":"integer"},"scaleTargetRef":{"default":{},"$ref":"io.k8s.api.autoscaling.v2.CrossVersionObjectReference"}}},
"io.k8s.api.autoscaling.v2.MetricIdentifier":{"type":"object","properties":{"name":{"type":"string","default":""},"selector":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"}}},
"io.k8s.api.autoscaling.v2.MetricSpec":{"type":"object","properties":{"containerResource":{"$ref":"io.k8s.api.autoscaling.v2.ContainerResourceMetricSource"},"external":{"$ref":"io.k8s.api.autoscaling.v2.ExternalMetricSource"},"object":{"$ref":"io.k8s.api.autoscaling.v2.ObjectMetricSource"},"pods":{"$ref":"io.k8s.api.autoscaling.v2.PodsMetricSource"},"resource":{"$ref":"io.k8s.api.autoscaling.v2.ResourceMetricSource"},"type":{"type":"string","default":""}}},
"io.k8s.api.autoscaling.v2.MetricTarget":{"type":"object","properties":{"averageUtilization":{"type":"integer"},"averageValue":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"},"type":{"type":"string","default":""},"value":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"}}},
"io.k8s.api.autoscaling.v2.ObjectMetricSource":{"type":"object","properties":{"describedObject":{"default":{},"$ref":"io.k8s.api.autoscaling.v2.CrossVersionObjectReference"},"metric":{"default":{},"$ref":"io.k8s.api.autoscaling.v2.MetricIdentifier"},"target":{"default":{},"$ref":"io.k8s.api.autoscaling.v2.MetricTarget"}}},
"io.k8s.api.autoscaling.v2.PodsMetricSource":{"type":"object","properties":{"metric":{"default":{},"$ref":"io.k8s.api.autoscaling.v2.MetricIdentifier"},"target":{"default":{},"$ref":"io.k8s.api.autoscaling.v2.MetricTarget"}}},
"io.k8s.api.autoscaling.v2.ResourceMetricSource":{"type":"object","properties":{"name":{"type":"string","default":""},"target":{"default":{},"$ref":"io.k8s.api.autoscaling.v2.MetricTarget"}}},
"io.k8s.api.batch.v1.CronJob":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.batch.v1.CronJobSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"batch","kind":"CronJob","version":"v1"}]},
"io.k8s.api.batch.v1.CronJobSpec":{"type":"object","properties":{"concurrencyPolicy":{"type":"string","default":""},"failedJobsHistoryLimit":{"type":"integer"},"jobTemplate":{"default":{},"$ref":"io.k8s.api.batch.v1.JobTemplateSpec"},"schedule":{"type":"string","default":""},"startingDeadlineSeconds":{"type":"integer"},"successfulJobsHistoryLimit":{"type":"integer"},"suspend":{"type":"boolean"},"timeZone":{"type":"string"}}},
"io.k8s.api.batch.v1.Job":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.batch.v1.JobSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"batch","kind":"Job","version":"v1"}]},
"io.k8s.api.batch.v1.JobSchedulingConfiguration":{"type":"object","properties":{"disruptionMode":{"$ref":"io.k8s.api.scheduling.v1alpha3.WorkloadPodGroupDisruptionMode"},"resourceClaims":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"name","items":{"$ref":"io.k8s.api.scheduling.v1alpha3.WorkloadPodGroupResourceClaim"}},"schedulingConstraints":{"$ref":"io.k8s.api.scheduling.v1alpha3.WorkloadPodGroupSchedulingConstraints"},"schedulingPolicy":{"$ref":"io.k8s.api.scheduling.v1alpha3.WorkloadPodGroupSchedulingPolicy"}}},
"io.k8s.api.batch.v1.JobSpec":{"type":"object","properties":{"activeDeadlineSeconds":{"type":"integer"},"backoffLimit":{"type":"integer"},"backoffLimitPerIndex":{"type":"integer"},"completionMode":{"type":"string"},"completions":{"type":"integer"},"managedBy":{"type":"string"},"manualSelector":{"type":"boolean"},"maxFailedIndexes":{"type":"integer"},"parallelism":{"type":"integer"},"podFailurePolicy":{"$ref":"io.k8s.api.batch.v1.PodFailurePolicy"},"podReplacementPolicy":{"type":"string"},"scheduling":{"$ref":"io.k8s.api.batch.v1.JobSchedulingConfiguration"},"selector":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"},"successPolicy":{"$ref":"io.k8s.api.batch.v1.SuccessPolicy"},"suspend":{"type":"boolean"},"template":{"default":{},"$ref":"io.k8s.api.core.v1.PodTemplateSpec"},"ttlSecondsAfterFinished":{"type":"integer"}}},
"io.k8s.api.batch.v1.JobTemplateSpec":{"type":"object","properties":{"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.batch.v1.JobSpec"}}},
"io.k8s.api.batch.v1.PodFailurePolicy":{"type":"object","properties":{"rules":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.batch.v1.PodFailurePolicyRule"}}}},
"io.k8s.api.batch.v1.PodFailurePolicyOnExitCodesRequirement":{"type":"object","properties":{"containerName":{"type":"string"},"operator":{"type":"string","default":""},"values":{"type":"array","x-kubernetes-list-type":"set","items":{"type":"integer"}}}},
"io.k8s.api.batch.v1.PodFailurePolicyOnPodConditionsPattern":{"type":"object","properties":{"status":{"type":"string","default":""},"type":{"type":"string","default":""}}},
"io.k8s.api.batch.v1.PodFailurePolicyRule":{"type":"object","properties":{"action":{"type":"string","default":""},"onExitCodes":{"$ref":"io.k8s.api.batch.v1.PodFailurePolicyOnExitCodesRequirement"},"onPodConditions":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.batch.v1.PodFailurePolicyOnPodConditionsPattern"}}}},
"io.k8s.api.batch.v1.SuccessPolicy":{"type":"object","properties":{"rules":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.batch.v1.SuccessPolicyRule"}}}},
"io.k8s.api.batch.v1.SuccessPolicyRule":{"type":"object","properties":{"succeededCount":{"type":"integer"},"succeededIndexes":{"type":"string"}}},
"io.k8s.api.certificates.v1.CertificateSigningRequest":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.certificates.v1.CertificateSigningRequestSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"certificates.k8s.io","kind":"CertificateSigningRequest","version":"v1"}]},
"io.k8s.api.certificates.v1.CertificateSigningRequestSpec":{"type":"object","properties":{"expirationSeconds":{"type":"integer"},"extra":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},"groups":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"request":{"type":"string","format":"byte"},"signerName":{"type":"string","default":""},"uid":{"type":"string","default":""},"usages":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"username":{"type":"string","default":""}}},
"io.k8s.api.certificates.v1.ClusterTrustBundle":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.certificates.v1.ClusterTrustBundleSpec"}},"x-kubernetes-group-version-kind":[{"group":"certificates.k8s.io","kind":"ClusterTrustBundle","version":"v1"}]},
"io.k8s.api.certificates.v1.ClusterTrustBundleSpec":{"type":"object","properties":{"signerName":{"type":"string","default":""},"trustBundle":{"type":"string","default":""}}},
"io.k8s.api.certificates.v1.PodCertificateRequest":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.certificates.v1.PodCertificateRequestSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"certificates.k8s.io","kind":"PodCertificateRequest","version":"v1"}]},
"io.k8s.api.certificates.v1.PodCertificateRequestSpec":{"type":"object","properties":{"maxExpirationSeconds":{"type":"integer","default":86400},"nodeName":{"type":"string","default":""},"nodeUID":{"type":"string","default":""},"podName":{"type":"string","default":""},"podUID":{"type":"string","default":""},"serviceAccountName":{"type":"string","default":""},"serviceAccountUID":{"type":"string","default":""},"signerName":{"type":"string","default":""},"stubPKCS10Request":{"type":"string","format":"byte"},"unverifiedUserAnnotations":{"type":"object","additionalProperties":{"type":"string"}}}},
"io.k8s.api.coordination.v1.Lease":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.coordination.v1.LeaseSpec"}},"x-kubernetes-group-version-kind":[{"group":"coordination.k8s.io","kind":"Lease","version":"v1"}]},
"io.k8s.api.coordination.v1.LeaseSpec":{"type":"object","properties":{"acquireTime":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime"},"holderIdentity":{"type":"string"},"leaseDurationSeconds":{"type":"integer"},"leaseTransitions":{"type":"integer"},"preferredHolder":{"type":"string"},"renewTime":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime"},"strategy":{"type":"string"}}},
"io.k8s.api.core.v1.AWSElasticBlockStoreVolumeSource":{"type":"object","properties":{"fsType":{"type":"string","default":""},"partition":{"type":"integer","default":0},"readOnly":{"type":"boolean","default":false},"volumeID":{"type":"string","default":""}}},
"io.k8s.api.core.v1.Affinity":{"type":"object","properties":{"nodeAffinity":{"$ref":"io.k8s.api.core.v1.NodeAffinity"},"podAffinity":{"$ref":"io.k8s.api.core.v1.PodAffinity"},"podAntiAffinity":{"$ref":"io.k8s.api.core.v1.PodAntiAffinity"}}},
"io.k8s.api.core.v1.AppArmorProfile":{"type":"object","properties":{"localhostProfile":{"type":"string"},"type":{"type":"string","default":""}}},
"io.k8s.api.core.v1.AzureDiskVolumeSource":{"type":"object","properties":{"cachingMode":{"type":"string","default":"ReadWrite"},"diskName":{"type":"string","default":""},"diskURI":{"type":"string","default":""},"fsType":{"type":"string","default":"ext4"},"kind":{"type":"string","default":"Shared"},"readOnly":{"type":"boolean","default":false}}},
"io.k8s.api.core.v1.AzureFilePersistentVolumeSource":{"type":"object","properties":{"readOnly":{"type":"boolean","default":false},"secretName":{"type":"string","default":""},"secretNamespace":{"type":"string"},"shareName":{"type":"string","default":""}}},
"io.k8s.api.core.v1.AzureFileVolumeSource":{"type":"object","properties":{"readOnly":{"type":"boolean","default":false},"secretName":{"type":"string","default":""},"shareName":{"type":"string","default":""}}},
"io.k8s.api.core.v1.Binding":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"target":{"default":{},"$ref":"io.k8s.api.core.v1.ObjectReference"}},"x-kubernetes-group-version-kind":[{"group":"","kind":"Binding","version":"v1"}]},
"io.k8s.api.core.v1.CSIPersistentVolumeSource":{"type":"object","properties":{"controllerExpandSecretRef":{"$ref":"io.k8s.api.core.v1.SecretReference"},"controllerPublishSecretRef":{"$ref":"io.k8s.api.core.v1.SecretReference"},"driver":{"type":"string","default":""},"fsType":{"type":"string","default":""},"nodeExpandSecretRef":{"$ref":"io.k8s.api.core.v1.SecretReference"},"nodePublishSecretRef":{"$ref":"io.k8s.api.core.v1.SecretReference"},"nodeStageSecretRef":{"$ref":"io.k8s.api.core.v1.SecretReference"},"readOnly":{"type":"boolean","default":false},"volumeAttributes":{"type":"object","additionalProperties":{"type":"string"}},"volumeHandle":{"type":"string","default":""}}},
"io.k8s.api.core.v1.CSIVolumeSource":{"type":"object","properties":{"driver":{"type":"string","default":""},"fsType":{"type":"string"},"nodePublishSecretRef":{"$ref":"io.k8s.api.core.v1.LocalObjectReference"},"readOnly":{"type":"boolean"},"volumeAttributes":{"type":"object","additionalProperties":{"type":"string"}}}},
"io.k8s.api.core.v1.Capabilities":{"type":"object","properties":{"add":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"drop":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}}},
"io.k8s.api.core.v1.CephFSPersistentVolumeSource":{"type":"object","properties":{"monitors":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"path":{"type":"string","default":""},"readOnly":{"type":"boolean","default":false},"secretFile":{"type":"string","default":""},"secretRef":{"$ref":"io.k8s.api.core.v1.SecretReference"},"user":{"type":"string","default":""}}},
"io.k8s.api.core.v1.CephFSVolumeSource":{"type":"object","properties":{"monitors":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"path":{"type":"string","default":""},"readOnly":{"type":"boolean","default":false},"secretFile":{"type":"string","default":""},"secretRef":{"$ref":"io.k8s.api.core.v1.LocalObjectReference"},"user":{"type":"string","default":""}}},
"io.k8s.api.core.v1.CinderPersistentVolumeSource":{"type":"object","properties":{"fsType":{"type":"string","default":""},"readOnly":{"type":"boolean","default":false},"secretRef":{"$ref":"io.k8s.api.core.v1.SecretReference"},"volumeID":{"type":"string","default":""}}},
"io.k8s.api.core.v1.CinderVolumeSource":{"type":"object","properties":{"fsType":{"type":"string","default":""},"readOnly":{"type":"boolean","default":false},"secretRef":{"$ref":"io.k8s.api.core.v1.LocalObjectReference"},"volumeID":{"type":"string","default":""}}},
"io.k8s.api.core.v1.ClientIPConfig":{"type":"object","properties":{"timeoutSeconds":{"type":"integer"}}},
"io.k8s.api.core.v1.ClusterTrustBundleProjection":{"type":"object","properties":{"labelSelector":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"},"name":{"type":"string"},"optional":{"type":"boolean"},"path":{"type":"string","default":""},"signerName":{"type":"string"},"user":{"type":"integer"}}},
"io.k8s.api.core.v1.ComponentCondition":{"type":"object","properties":{"error":{"type":"string","default":""},"message":{"type":"string","default":""},"status":{"type":"string","default":""},"type":{"type":"string","default":""}}},
"io.k8s.api.core.v1.ComponentStatus":{"type":"object","properties":{"apiVersion":{"type":"string"},"conditions":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["type"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"type","items":{"$ref":"io.k8s.api.core.v1.ComponentCondition"}},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"}},"x-kubernetes-group-version-kind":[{"group":"","kind":"ComponentStatus","version":"v1"}]},
"io.k8s.api.core.v1.ConfigMap":{"type":"object","properties":{"apiVersion":{"type":"string"},"binaryData":{"type":"object","additionalProperties":{"type":"string","format":"byte"}},"data":{"type":"object","additionalProperties":{"type":"string"}},"immutable":{"type":"boolean"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"}},"x-kubernetes-group-version-kind":[{"group":"","kind":"ConfigMap","version":"v1"}]},
"io.k8s.api.core.v1.ConfigMapEnvSource":{"type":"object","properties":{"name":{"type":"string","default":""},"optional":{"type":"boolean"}}},
"io.k8s.api.core.v1.ConfigMapKeySelector":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"key":{"type":"string","default":""},"name":{"type":"string","default":""},"optional":{"type":"boolean"}}},
"io.k8s.api.core.v1.ConfigMapNodeConfigSource":{"type":"object","properties":{"kubeletConfigKey":{"type":"string","default":""},"name":{"type":"string","default":""},"namespace":{"type":"string","default":""},"resourceVersion":{"type":"string","default":""},"uid":{"type":"string","default":""}}},
"io.k8s.api.core.v1.ConfigMapProjection":{"type":"object","properties":{"items":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.KeyToPath"}},"name":{"type":"string","default":""},"optional":{"type":"boolean"}}},
"io.k8s.api.core.v1.ConfigMapVolumeSource":{"type":"object","properties":{"defaultMode":{"type":"integer"},"defaultUser":{"type":"integer"},"items":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.KeyToPath"}},"name":{"type":"string","default":""},"optional":{"type":"boolean"}}},
"io.k8s.api.core.v1.Container":{"type":"object","properties":{"args":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"command":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"env":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"name","items":{"$ref":"io.k8s.api.core.v1.EnvVar"}},"envFrom":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.EnvFromSource"}},"image":{"type":"string","default":""},"imagePullPolicy":{"type":"string","default":""},"lifecycle":{"$ref":"io.k8s.api.core.v1.Lifecycle"},"livenessProbe":{"$ref":"io.k8s.api.core.v1.Probe"},"name":{"type":"string","default":""},"ports":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["containerPort","protocol"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"containerPort","items":{"$ref":"io.k8s.api.core.v1.ContainerPort"}},"readinessProbe":{"$ref":"io.k8s.api.core.v1.Probe"},"resizePolicy":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.ContainerResizePolicy"}},"resources":{"default":{},"$ref":"io.k8s.api.core.v1.ResourceRequirements"},"restartPolicy":{"type":"string"},"restartPolicyRules":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.ContainerRestartRule"}},"securityContext":{"$ref":"io.k8s.api.core.v1.SecurityContext"},"startupProbe":{"$ref":"io.k8s.api.core.v1.Probe"},"stdin":{"type":"boolean","default":false},"stdinOnce":{"type":"boolean","default":false},"terminationMessagePath":{"type":"string","default":""},"terminationMessagePolicy":{"type":"string","default":""},"tty":{"type":"boolean","default":false},"volumeDevices":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["devicePath"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"devicePath","items":{"$ref":"io.k8s.api.core.v1.VolumeDevice"}},"volumeMounts":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["mountPath"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"mountPath","items":{"$ref":"io.k8s.api.core.v1.VolumeMount"}},"workingDir":{"type":"string","default":""}}},
"io.k8s.api.core.v1.ContainerPort":{"type":"object","properties":{"containerPort":{"type":"integer","default":0},"hostIP":{"type":"string","default":""},"hostPort":{"type":"integer","default":0},"name":{"type":"string","default":""},"protocol":{"type":"string","default":"TCP"}}},
"io.k8s.api.core.v1.ContainerResizePolicy":{"type":"object","properties":{"resourceName":{"type":"string","default":""},"restartPolicy":{"type":"string","default":""}}},
"io.k8s.api.core.v1.ContainerRestartRule":{"type":"object","properties":{"action":{"type":"string","default":""},"exitCodes":{"$ref":"io.k8s.api.core.v1.ContainerRestartRuleOnExitCodes"}}},
"io.k8s.api.core.v1.ContainerRestartRuleOnExitCodes":{"type":"object","properties":{"operator":{"type":"string","default":""},"values":{"type":"array","x-kubernetes-list-type":"set","items":{"type":"integer"}}}},
"io.k8s.api.core.v1.DownwardAPIProjection":{"type":"object","properties":{"items":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.DownwardAPIVolumeFile"}}}},
"io.k8s.api.core.v1.DownwardAPIVolumeFile":{"type":"object","properties":{"fieldRef":{"$ref":"io.k8s.api.core.v1.ObjectFieldSelector"},"mode":{"type":"integer"},"path":{"type":"string","default":""},"resourceFieldRef":{"$ref":"io.k8s.api.core.v1.ResourceFieldSelector"},"user":{"type":"integer"}}},
"io.k8s.api.core.v1.DownwardAPIVolumeSource":{"type":"object","properties":{"defaultMode":{"type":"integer"},"defaultUser":{"type":"integer"},"items":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.DownwardAPIVolumeFile"}}}},
"io.k8s.api.core.v1.EmptyDirVolumeSource":{"type":"object","properties":{"medium":{"type":"string","default":""},"mode":{"type":"integer"},"sizeLimit":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"}}},
"io.k8s.api.core.v1.EndpointAddress":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"hostname":{"type":"string","default":""},"ip":{"type":"string","default":""},"nodeName":{"type":"string"},"targetRef":{"$ref":"io.k8s.api.core.v1.ObjectReference"}}},
"io.k8s.api.core.v1.EndpointPort":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"appProtocol":{"type":"string"},"name":{"type":"string","default":""},"port":{"type":"integer","default":0},"protocol":{"type":"string","default":""}}},
"io.k8s.api.core.v1.EndpointSubset":{"type":"object","properties":{"addresses":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.EndpointAddress"}},"notReadyAddresses":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.EndpointAddress"}},"ports":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.EndpointPort"}}}},
"io.k8s.api.core.v1.Endpoints":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"subsets":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.EndpointSubset"}}},"x-kubernetes-group-version-kind":[{"group":"","kind":"Endpoints","version":"v1"}]},
"io.k8s.api.core.v1.EnvFromSource":{"type":"object","properties":{"configMapRef":{"$ref":"io.k8s.api.core.v1.ConfigMapEnvSource"},"prefix":{"type":"string","default":""},"secretRef":{"$ref":"io.k8s.api.core.v1.SecretEnvSource"}}},
"io.k8s.api.core.v1.EnvVar":{"type":"object","properties":{"name":{"type":"string","default":""},"value":{"type":"string","default":""},"valueFrom":{"$ref":"io.k8s.api.core.v1.EnvVarSource"}}},
"io.k8s.api.core.v1.EnvVarSource":{"type":"object","properties":{"configMapKeyRef":{"$ref":"io.k8s.api.core.v1.ConfigMapKeySelector"},"fieldRef":{"$ref":"io.k8s.api.core.v1.ObjectFieldSelector"},"fileKeyRef":{"$ref":"io.k8s.api.core.v1.FileKeySelector"},"resourceFieldRef":{"$ref":"io.k8s.api.core.v1.ResourceFieldSelector"},"secretKeyRef":{"$ref":"io.k8s.api.core.v1.SecretKeySelector"}}},
"io.k8s.api.core.v1.EphemeralContainer":{"type":"object","properties":{"args":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"command":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"env":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"name","items":{"$ref":"io.k8s.api.core.v1.EnvVar"}},"envFrom":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.EnvFromSource"}},"image":{"type":"string"},"imagePullPolicy":{"type":"string"},"lifecycle":{"$ref":"io.k8s.api.core.v1.Lifecycle"},"livenessProbe":{"$ref":"io.k8s.api.core.v1.Probe"},"name":{"type":"string","default":""},"ports":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["containerPort","protocol"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"containerPort","items":{"$ref":"io.k8s.api.core.v1.ContainerPort"}},"readinessProbe":{"$ref":"io.k8s.api.core.v1.Probe"},"resizePolicy":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.ContainerResizePolicy"}},"resources":{"default":{},"$ref":"io.k8s.api.core.v1.ResourceRequirements"},"restartPolicy":{"type":"string"},"restartPolicyRules":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.ContainerRestartRule"}},"securityContext":{"$ref":"io.k8s.api.core.v1.SecurityContext"},"startupProbe":{"$ref":"io.k8s.api.core.v1.Probe"},"stdin":{"type":"boolean"},"stdinOnce":{"type":"boolean"},"targetContainerName":{"type":"string","default":""},"terminationMessagePath":{"type":"string"},"terminationMessagePolicy":{"type":"string"},"tty":{"type":"boolean"},"volumeDevices":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["devicePath"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"devicePath","items":{"$ref":"io.k8s.api.core.v1.VolumeDevice"}},"volumeMounts":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["mountPath"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"mountPath","items":{"$ref":"io.k8s.api.core.v1.VolumeMount"}},"workingDir":{"type":"string"}}},
"io.k8s.api.core.v1.EphemeralVolumeSource":{"type":"object","properties":{"volumeClaimTemplate":{"$ref":"io.k8s.api.core.v1.PersistentVolumeClaimTemplate"}}},
"io.k8s.api.core.v1.Event":{"type":"object","properties":{"action":{"type":"string","default":""},"apiVersion":{"type":"string"},"count":{"type":"integer","default":0},"eventTime":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime"},"firstTimestamp":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.Time"},"involvedObject":{"default":{},"$ref":"io.k8s.api.core.v1.ObjectReference"},"kind":{"type":"string"},"lastTimestamp":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.Time"},"message":{"type":"string","default":""},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"reason":{"type":"string","default":""},"related":{"$ref":"io.k8s.api.core.v1.ObjectReference"},"reportingComponent":{"type":"string","default":""},"reportingInstance":{"type":"string","default":""},"series":{"$ref":"io.k8s.api.core.v1.EventSeries"},"source":{"default":{},"$ref":"io.k8s.api.core.v1.EventSource"},"type":{"type":"string","default":""}},"x-kubernetes-group-version-kind":[{"group":"","kind":"Event","version":"v1"}]},
"io.k8s.api.core.v1.EventSeries":{"type":"object","properties":{"count":{"type":"integer","default":0},"lastObservedTime":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime"}}},
"io.k8s.api.core.v1.EventSource":{"type":"object","properties":{"component":{"type":"string","default":""},"host":{"type":"string","default":""}}},
"io.k8s.api.core.v1.EvictionResponder":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"name":{"type":"string","default":""},"priority":{"type":"integer"}}},
"io.k8s.api.core.v1.ExecAction":{"type":"object","properties":{"command":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}}},
"io.k8s.api.core.v1.FCVolumeSource":{"type":"object","properties":{"fsType":{"type":"string","default":""},"lun":{"type":"integer"},"readOnly":{"type":"boolean","default":false},"targetWWNs":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"wwids":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}}},
"io.k8s.api.core.v1.FileKeySelector":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"key":{"type":"string","default":""},"optional":{"type":"boolean","default":false},"path":{"type":"string","default":""},"volumeName":{"type":"string","default":""}}},
"io.k8s.api.core.v1.FlexPersistentVolumeSource":{"type":"object","properties":{"driver":{"type":"string","default":""},"fsType":{"type":"string","default":""},"options":{"type":"object","additionalProperties":{"type":"string"}},"readOnly":{"type":"boolean","default":false},"secretRef":{"$ref":"io.k8s.api.core.v1.SecretReference"}}},
"io.k8s.api.core.v1.FlexVolumeSource":{"type":"object","properties":{"driver":{"type":"string","default":""},"fsType":{"type":"string","default":""},"options":{"type":"object","additionalProperties":{"type":"string"}},"readOnly":{"type":"boolean","default":false},"secretRef":{"$ref":"io.k8s.api.core.v1.LocalObjectReference"}}},
"io.k8s.api.core.v1.FlockerVolumeSource":{"type":"object","properties":{"datasetName":{"type":"string","default":""},"datasetUUID":{"type":"string","default":""}}},
"io.k8s.api.core.v1.GCEPersistentDiskVolumeSource":{"type":"object","properties":{"fsType":{"type":"string","default":""},"partition":{"type":"integer","default":0},"pdName":{"type":"string","default":""},"readOnly":{"type":"boolean","default":false}}},
"io.k8s.api.core.v1.GRPCAction":{"type":"object","properties":{"mode":{"type":"string"},"port":{"type":"integer","default":0},"service":{"type":"string","default":""}}},
"io.k8s.api.core.v1.GitRepoVolumeSource":{"type":"object","properties":{"directory":{"type":"string","default":""},"repository":{"type":"string","default":""},"revision":{"type":"string","default":""}}},
"io.k8s.api.core.v1.GlusterfsPersistentVolumeSource":{"type":"object","properties":{"endpoints":{"type":"string","default":""},"endpointsNamespace":{"type":"string"},"path":{"type":"string","default":""},"readOnly":{"type":"boolean","default":false}}},
"io.k8s.api.core.v1.GlusterfsVolumeSource":{"type":"object","properties":{"endpoints":{"type":"string","default":""},"path":{"type":"string","default":""},"readOnly":{"type":"boolean","default":false}}},
"io.k8s.api.core.v1.HTTPGetAction":{"type":"object","properties":{"host":{"type":"string","default":""},"httpHeaders":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.HTTPHeader"}},"path":{"type":"string","default":""},"port":{"$ref":"io.k8s.apimachinery.pkg.util.intstr.IntOrString"},"protocol":{"type":"string"},"scheme":{"type":"string","default":""}}},
"io.k8s.api.core.v1.HTTPHeader":{"type":"object","properties":{"name":{"type":"string","default":""},"value":{"type":"string","default":""}}},
"io.k8s.api.core.v1.HostAlias":{"type":"object","properties":{"hostnames":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"ip":{"type":"string","default":""}}},
"io.k8s.api.core.v1.HostPathVolumeSource":{"type":"object","properties":{"path":{"type":"string","default":""},"type":{"type":"string"}}},
"io.k8s.api.core.v1.ISCSIPersistentVolumeSource":{"type":"object","properties":{"chapAuthDiscovery":{"type":"boolean","default":false},"chapAuthSession":{"type":"boolean","default":false},"fsType":{"type":"string","default":""},"initiatorName":{"type":"string"},"iqn":{"type":"string","default":""},"iscsiInterface":{"type":"string","default":"default"},"lun":{"type":"integer","default":0},"portals":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"readOnly":{"type":"boolean","default":false},"secretRef":{"$ref":"io.k8s.api.core.v1.SecretReference"},"targetPortal":{"type":"string","default":""}}},
"io.k8s.api.core.v1.ISCSIVolumeSource":{"type":"object","properties":{"chapAuthDiscovery":{"type":"boolean","default":false},"chapAuthSession":{"type":"boolean","default":false},"fsType":{"type":"string","default":""},"initiatorName":{"type":"string"},"iqn":{"type":"string","default":""},"iscsiInterface":{"type":"string","default":"default"},"lun":{"type":"integer","default":0},"portals":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"readOnly":{"type":"boolean","default":false},"secretRef":{"$ref":"io.k8s.api.core.v1.LocalObjectReference"},"targetPortal":{"type":"string","default":""}}},
"io.k8s.api.core.v1.ImageVolumeSource":{"type":"object","properties":{"pullPolicy":{"type":"string","default":""},"reference":{"type":"string","default":""}}},
"io.k8s.api.core.v1.KeyToPath":{"type":"object","properties":{"key":{"type":"string","default":""},"mode":{"type":"integer"},"path":{"type":"string","default":""},"user":{"type":"integer"}}},
"io.k8s.api.core.v1.Lifecycle":{"type":"object","properties":{"postStart":{"$ref":"io.k8s.api.core.v1.LifecycleHandler"},"preStop":{"$ref":"io.k8s.api.core.v1.LifecycleHandler"},"stopSignal":{"type":"string"}}},
"io.k8s.api.core.v1.LifecycleHandler":{"type":"object","properties":{"exec":{"$ref":"io.k8s.api.core.v1.ExecAction"},"httpGet":{"$ref":"io.k8s.api.core.v1.HTTPGetAction"},"sleep":{"$ref":"io.k8s.api.core.v1.SleepAction"},"tcpSocket":{"$ref":"io.k8s.api.core.v1.TCPSocketAction"}}},
"io.k8s.api.core.v1.LimitRange":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.core.v1.LimitRangeSpec"}},"x-kubernetes-group-version-kind":[{"group":"","kind":"LimitRange","version":"v1"}]},
"io.k8s.api.core.v1.LimitRangeItem":{"type":"object","properties":{"default":{"type":"object","additionalProperties":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"}},"defaultRequest":{"type":"object","additionalProperties":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"}},"max":{"type":"object","additionalProperties":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"}},"maxLimitRequestRatio":{"type":"object","additionalProperties":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"}},"min":{"type":"object","additionalProperties":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"}},"type":{"type":"string","default":""}}},
"io.k8s.api.core.v1.LimitRangeSpec":{"type":"object","properties":{"limits":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.LimitRangeItem"}}}},
"io.k8s.api.core.v1.LocalObjectReference":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"name":{"type":"string","default":""}}},
"io.k8s.api.core.v1.LocalVolumeSource":{"type":"object","properties":{"fsType":{"type":"string"},"path":{"type":"string","default":""}}},
"io.k8s.api.core.v1.NFSVolumeSource":{"type":"object","properties":{"path":{"type":"string","default":""},"readOnly":{"type":"boolean","default":false},"server":{"type":"string","default":""}}},
"io.k8s.api.core.v1.Namespace":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.core.v1.NamespaceSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"","kind":"Namespace","version":"v1"}]},
"io.k8s.api.core.v1.NamespaceSpec":{"type":"object","properties":{"finalizers":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}}},
"io.k8s.api.core.v1.Node":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.core.v1.NodeSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"","kind":"Node","version":"v1"}]},
"io.k8s.api.core.v1.NodeAffinity":{"type":"object","properties":{"preferredDuringSchedulingIgnoredDuringExecution":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.PreferredSchedulingTerm"}},"requiredDuringSchedulingIgnoredDuringExecution":{"$ref":"io.k8s.api.core.v1.NodeSelector"}}},
"io.k8s.api.core.v1.NodeConfigSource":{"type":"object","properties":{"configMap":{"$ref":"io.k8s.api.core.v1.ConfigMapNodeConfigSource"}}},
"io.k8s.api.core.v1.NodePodPreemptionPolicy":{"type":"object","properties":{"disableResizePreemption":{"type":"array","x-kubernetes-list-type":"set","items":{"type":"string"}}}},
"io.k8s.api.core.v1.NodeSelector":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"nodeSelectorTerms":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.NodeSelectorTerm"}}}},
"io.k8s.api.core.v1.NodeSelectorRequirement":{"type":"object","properties":{"key":{"type":"string","default":""},"operator":{"type":"string","default":""},"values":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}}},
"io.k8s.api.core.v1.NodeSelectorTerm":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"matchExpressions":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.NodeSelectorRequirement"}},"matchFields":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.NodeSelectorRequirement"}}}},
"io.k8s.api.core.v1.NodeSpec":{"type":"object","properties":{"configSource":{"$ref":"io.k8s.api.core.v1.NodeConfigSource"},"externalID":{"type":"string","default":""},"podCIDR":{"type":"string","default":""},"podCIDRs":{"type":"array","x-kubernetes-list-type":"set","x-kubernetes-patch-strategy":"merge","items":{"type":"string"}},"podPreemptionPolicy":{"$ref":"io.k8s.api.core.v1.NodePodPreemptionPolicy"},"providerID":{"type":"string","default":""},"taints":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.Taint"}},"unschedulable":{"type":"boolean","default":false}}},
"io.k8s.api.core.v1.ObjectFieldSelector":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"apiVersion":{"type":"string","default":""},"fieldPath":{"type":"string","default":""}}},
"io.k8s.api.core.v1.ObjectReference":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"apiVersion":{"type":"string","default":""},"fieldPath":{"type":"string","default":""},"kind":{"type":"string","default":""},"name":{"type":"string","default":""},"namespace":{"type":"string","default":""},"resourceVersion":{"type":"string","default":""},"uid":{"type":"string","default":""}}},
"io.k8s.api.core.v1.PersistentVolume":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.core.v1.PersistentVolumeSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"","kind":"PersistentVolume","version":"v1"}]},
"io.k8s.api.core.v1.PersistentVolumeClaim":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.core.v1.PersistentVolumeClaimSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"","kind":"PersistentVolumeClaim","version":"v1"}]},
"io.k8s.api.core.v1.PersistentVolumeClaimSpec":{"type":"object","properties":{"accessModes":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"dataSource":{"$ref":"io.k8s.api.core.v1.TypedLocalObjectReference"},"dataSourceRef":{"$ref":"io.k8s.api.core.v1.TypedObjectReference"},"resources":{"default":{},"$ref":"io.k8s.api.core.v1.VolumeResourceRequirements"},"selector":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"},"storageClassName":{"type":"string"},"volumeAttributesClassName":{"type":"string"},"volumeMode":{"type":"string"},"volumeName":{"type":"string","default":""}}},
"io.k8s.api.core.v1.PersistentVolumeClaimTemplate":{"type":"object","properties":{"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.core.v1.PersistentVolumeClaimSpec"}}},
"io.k8s.api.core.v1.PersistentVolumeClaimVolumeSource":{"type":"object","properties":{"claimName":{"type":"string","default":""},"readOnly":{"type":"boolean","default":false}}},
"io.k8s.api.core.v1.PersistentVolumeSpec":{"type":"object","properties":{"accessModes":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"awsElasticBlockStore":{"$ref":"io.k8s.api.core.v1.AWSElasticBlockStoreVolumeSource"},"azureDisk":{"$ref":"io.k8s.api.core.v1.AzureDiskVolumeSource"},"azureFile":{"$ref":"io.k8s.api.core.v1.AzureFilePersistentVolumeSource"},"capacity":{"type":"object","additionalProperties":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"}},"cephfs":{"$ref":"io.k8s.api.core.v1.CephFSPersistentVolumeSource"},"cinder":{"$ref":"io.k8s.api.core.v1.CinderPersistentVolumeSource"},"claimRef":{"x-kubernetes-map-type":"granular","$ref":"io.k8s.api.core.v1.ObjectReference"},"csi":{"$ref":"io.k8s.api.core.v1.CSIPersistentVolumeSource"},"fc":{"$ref":"io.k8s.api.core.v1.FCVolumeSource"},"flexVolume":{"$ref":"io.k8s.api.core.v1.FlexPersistentVolumeSource"},"flocker":{"$ref":"io.k8s.api.core.v1.FlockerVolumeSource"},"gcePersistentDisk":{"$ref":"io.k8s.api.core.v1.GCEPersistentDiskVolumeSource"},"glusterfs":{"$ref":"io.k8s.api.core.v1.GlusterfsPersistentVolumeSource"},"hostPath":{"$ref":"io.k8s.api.core.v1.HostPathVolumeSource"},"iscsi":{"$ref":"io.k8s.api.core.v1.ISCSIPersistentVolumeSource"},"local":{"$ref":"io.k8s.api.core.v1.LocalVolumeSource"},"mountOptions":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"nfs":{"$ref":"io.k8s.api.core.v1.NFSVolumeSource"},"nodeAffinity":{"$ref":"io.k8s.api.core.v1.VolumeNodeAffinity"},"persistentVolumeReclaimPolicy":{"type":"string","default":""},"photonPersistentDisk":{"$ref":"io.k8s.api.core.v1.PhotonPersistentDiskVolumeSource"},"portworxVolume":{"$ref":"io.k8s.api.core.v1.PortworxVolumeSource"},"quobyte":{"$ref":"io.k8s.api.core.v1.QuobyteVolumeSource"},"rbd":{"$ref":"io.k8s.api.core.v1.RBDPersistentVolumeSource"},"scaleIO":{"$ref":"io.k8s.api.core.v1.ScaleIOPersistentVolumeSource"},"storageClassName":{"type":"string","default":""},"storageos":{"$ref":"io.k8s.api.core.v1.StorageOSPersistentVolumeSource"},"volumeAttributesClassName":{"type":"string"},"volumeMode":{"type":"string"},"vsphereVolume":{"$ref":"io.k8s.api.core.v1.VsphereVirtualDiskVolumeSource"}}},
"io.k8s.api.core.v1.PhotonPersistentDiskVolumeSource":{"type":"object","properties":{"fsType":{"type":"string","default":""},"pdID":{"type":"string","default":""}}},
"io.k8s.api.core.v1.Pod":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.core.v1.PodSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"","kind":"Pod","version":"v1"}]},
"io.k8s.api.core.v1.PodAffinity":{"type":"object","properties":{"preferredDuringSchedulingIgnoredDuringExecution":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.WeightedPodAffinityTerm"}},"requiredDuringSchedulingIgnoredDuringExecution":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.PodAffinityTerm"}}}},
"io.k8s.api.core.v1.PodAffinityTerm":{"type":"object","properties":{"labelSelector":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"},"matchLabelKeys":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"mismatchLabelKeys":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"namespaceSelector":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"},"namespaces":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"topologyKey":{"type":"string","default":""}}},
"io.k8s.api.core.v1.PodAntiAffinity":{"type":"object","properties":{"preferredDuringSchedulingIgnoredDuringExecution":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.WeightedPodAffinityTerm"}},"requiredDuringSchedulingIgnoredDuringExecution":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.PodAffinityTerm"}}}},
"io.k8s.api.core.v1.PodCertificateProjection":{"type":"object","properties":{"certificateChainPath":{"type":"string","default":""},"credentialBundlePath":{"type":"string","default":""},"keyPath":{"type":"string","default":""},"keyType":{"type":"string","default":""},"maxExpirationSeconds":{"type":"integer"},"signerName":{"type":"string","default":""},"user":{"type":"integer"},"userAnnotations":{"type":"object","additionalProperties":{"type":"string"}}}},
"io.k8s.api.core.v1.PodDNSConfig":{"type":"object","properties":{"nameservers":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"options":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.PodDNSConfigOption"}},"searches":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}}},
"io.k8s.api.core.v1.PodDNSConfigOption":{"type":"object","properties":{"name":{"type":"string","default":""},"value":{"type":"string"}}},
"io.k8s.api.core.v1.PodOS":{"type":"object","properties":{"name":{"type":"string","default":""}}},
"io.k8s.api.core.v1.PodReadinessGate":{"type":"object","properties":{"conditionType":{"type":"string","default":""}}},
"io.k8s.api.core.v1.PodResourceClaim":{"type":"object","properties":{"name":{"type":"string","default":""},"resourceClaimName":{"type":"string"},"resourceClaimTemplateName":{"type":"string"}}},
"io.k8s.api.core.v1.PodSchedulingGate":{"type":"object","properties":{"name":{"type":"string","default":""}}},
"io.k8s.api.core.v1.PodSchedulingGroup":{"type":"object","properties":{"podGroupName":{"type":"string"}}},
"io.k8s.api.core.v1.PodSecurityContext":{"type":"object","properties":{"appArmorProfile":{"$ref":"io.k8s.api.core.v1.AppArmorProfile"},"fsGroup":{"type":"integer"},"fsGroupChangePolicy":{"type":"string"},"runAsGroup":{"type":"integer"},"runAsNonRoot":{"type":"boolean"},"runAsUser":{"type":"integer"},"seLinuxChangePolicy":{"type":"string"},"seLinuxOptions":{"$ref":"io.k8s.api.core.v1.SELinuxOptions"},"seccompProfile":{"$ref":"io.k8s.api.core.v1.SeccompProfile"},"supplementalGroups":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"integer"}},"supplementalGroupsPolicy":{"type":"string"},"sysctls":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.Sysctl"}},"windowsOptions":{"$ref":"io.k8s.api.core.v1.WindowsSecurityContextOptions"}}},
"io.k8s.api.core.v1.PodSpec":{"type":"object","properties":{"activeDeadlineSeconds":{"type":"integer"},"affinity":{"$ref":"io.k8s.api.core.v1.Affinity"},"automountServiceAccountToken":{"type":"boolean"},"containers":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"name","items":{"$ref":"io.k8s.api.core.v1.Container"}},"dnsConfig":{"$ref":"io.k8s.api.core.v1.PodDNSConfig"},"dnsPolicy":{"type":"string","default":""},"enableServiceLinks":{"type":"boolean"},"ephemeralContainers":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"name","items":{"$ref":"io.k8s.api.core.v1.EphemeralContainer"}},"evictionResponders":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"name","items":{"$ref":"io.k8s.api.core.v1.EvictionResponder"}},"hostAliases":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["ip"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"ip","items":{"$ref":"io.k8s.api.core.v1.HostAlias"}},"hostIPC":{"type":"boolean","default":false},"hostNetwork":{"type":"boolean","default":false},"hostPID":{"type":"boolean","default":false},"hostUsers":{"type":"boolean"},"hostname":{"type":"string","default":""},"hostnameOverride":{"type":"string"},"imagePullSecrets":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"name","items":{"$ref":"io.k8s.api.core.v1.LocalObjectReference"}},"initContainers":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"name","items":{"$ref":"io.k8s.api.core.v1.Container"}},"nodeName":{"type":"string","default":""},"nodeSelector":{"type":"object","x-kubernetes-map-type":"atomic","additionalProperties":{"type":"string"}},"os":{"$ref":"io.k8s.api.core.v1.PodOS"},"overhead":{"type":"object","additionalProperties":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"}},"preemptionPolicy":{"type":"string"},"priority":{"type":"integer"},"priorityClassName":{"type":"string","default":""},"readinessGates":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.PodReadinessGate"}},"resourceClaims":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"x-kubernetes-patch-strategy":"merge,retainKeys","x-kubernetes-patch-merge-key":"name","items":{"$ref":"io.k8s.api.core.v1.PodResourceClaim"}},"resources":{"$ref":"io.k8s.api.core.v1.ResourceRequirements"},"restartPolicy":{"type":"string","default":""},"runtimeClassName":{"type":"string"},"schedulerName":{"type":"string","default":""},"schedulingGates":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"name","items":{"$ref":"io.k8s.api.core.v1.PodSchedulingGate"}},"schedulingGroup":{"$ref":"io.k8s.api.core.v1.PodSchedulingGroup"},"securityContext":{"$ref":"io.k8s.api.core.v1.PodSecurityContext"},"serviceAccount":{"type":"string","default":""},"serviceAccountName":{"type":"string","default":""},"setHostnameAsFQDN":{"type":"boolean"},"shareProcessNamespace":{"type":"boolean"},"subdomain":{"type":"string","default":""},"terminationGracePeriodSeconds":{"type":"integer"},"tolerations":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.Toleration"}},"topologySpreadConstraints":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["topologyKey","whenUnsatisfiable"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"topologyKey","items":{"$ref":"io.k8s.api.core.v1.TopologySpreadConstraint"}},"volumes":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"x-kubernetes-patch-strategy":"merge,retainKeys","x-kubernetes-patch-merge-key":"name","items":{"$ref":"io.k8s.api.core.v1.Volume"}}}},
"io.k8s.api.core.v1.PodTemplate":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"template":{"default":{},"$ref":"io.k8s.api.core.v1.PodTemplateSpec"}},"x-kubernetes-group-version-kind":[{"group":"","kind":"PodTemplate","version":"v1"}]},
"io.k8s.api.core.v1.PodTemplateSpec":{"type":"object","properties":{"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.core.v1.PodSpec"}}},
"io.k8s.api.core.v1.PortworxVolumeSource":{"type":"object","properties":{"fsType":{"type":"string","default":""},"readOnly":{"type":"boolean","default":false},"volumeID":{"type":"string","default":""}}},
"io.k8s.api.core.v1.PreferredSchedulingTerm":{"type":"object","properties":{"preference":{"default":{},"$ref":"io.k8s.api.core.v1.NodeSelectorTerm"},"weight":{"type":"integer","default":0}}},
"io.k8s.api.core.v1.Probe":{"type":"object","properties":{"exec":{"$ref":"io.k8s.api.core.v1.ExecAction"},"failureThreshold":{"type":"integer","default":0},"grpc":{"$ref":"io.k8s.api.core.v1.GRPCAction"},"httpGet":{"$ref":"io.k8s.api.core.v1.HTTPGetAction"},"initialDelaySeconds":{"type":"integer","default":0},"periodSeconds":{"type":"integer","default":0},"successThreshold":{"type":"integer","default":0},"tcpSocket":{"$ref":"io.k8s.api.core.v1.TCPSocketAction"},"terminationGracePeriodSeconds":{"type":"integer"},"timeoutSeconds":{"type":"integer","default":0}}},
"io.k8s.api.core.v1.ProjectedVolumeSource":{"type":"object","properties":{"defaultMode":{"type":"integer"},"defaultUser":{"type":"integer"},"sources":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.VolumeProjection"}}}},
"io.k8s.api.core.v1.QuobyteVolumeSource":{"type":"object","properties":{"group":{"type":"string","default":""},"readOnly":{"type":"boolean","default":false},"registry":{"type":"string","default":""},"tenant":{"type":"string","default":""},"user":{"type":"string","default":""},"volume":{"type":"string","default":""}}},
"io.k8s.api.core.v1.RBDPersistentVolumeSource":{"type":"object","properties":{"fsType":{"type":"string","default":""},"image":{"type":"string","default":""},"keyring":{"type":"string","default":"/etc/ceph/keyring"},"monitors":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"pool":{"type":"string","default":"rbd"},"readOnly":{"type":"boolean","default":false},"secretRef":{"$ref":"io.k8s.api.core.v1.SecretReference"},"user":{"type":"string","default":"admin"}}},
"io.k8s.api.core.v1.RBDVolumeSource":{"type":"object","properties":{"fsType":{"type":"string","default":""},"image":{"type":"string","default":""},"keyring":{"type":"string","default":"/etc/ceph/keyring"},"monitors":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"pool":{"type":"string","default":"rbd"},"readOnly":{"type":"boolean","default":false},"secretRef":{"$ref":"io.k8s.api.core.v1.LocalObjectReference"},"user":{"type":"string","default":"admin"}}},
"io.k8s.api.core.v1.ReplicationController":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.core.v1.ReplicationControllerSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"","kind":"ReplicationController","version":"v1"}]},
"io.k8s.api.core.v1.ReplicationControllerSpec":{"type":"object","properties":{"minReadySeconds":{"type":"integer","default":0},"replicas":{"type":"integer","default":1},"selector":{"type":"object","x-kubernetes-map-type":"atomic","additionalProperties":{"type":"string"}},"template":{"$ref":"io.k8s.api.core.v1.PodTemplateSpec"}}},
"io.k8s.api.core.v1.ResourceClaim":{"type":"object","properties":{"name":{"type":"string","default":""},"request":{"type":"string","default":""}}},
"io.k8s.api.core.v1.ResourceFieldSelector":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"containerName":{"type":"string","default":""},"divisor":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"},"resource":{"type":"string","default":""}}},
"io.k8s.api.core.v1.ResourceQuota":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.core.v1.ResourceQuotaSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"","kind":"ResourceQuota","version":"v1"}]},
"io.k8s.api.core.v1.ResourceQuotaSpec":{"type":"object","properties":{"hard":{"type":"object","additionalProperties":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"}},"scopeSelector":{"$ref":"io.k8s.api.core.v1.ScopeSelector"},"scopes":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}}},
"io.k8s.api.core.v1.ResourceRequirements":{"type":"object","properties":{"claims":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"items":{"$ref":"io.k8s.api.core.v1.ResourceClaim"}},"limits":{"type":"object","additionalProperties":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"}},"requests":{"type":"object","additionalProperties":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"}}}},
"io.k8s.api.core.v1.SELinuxOptions":{"type":"object","properties":{"level":{"type":"string","default":""},"role":{"type":"string","default":""},"type":{"type":"string","default":""},"user":{"type":"string","default":""}}},
"io.k8s.api.core.v1.ScaleIOPersistentVolumeSource":{"type":"object","properties":{"fsType":{"type":"string","default":"xfs"},"gateway":{"type":"string","default":""},"protectionDomain":{"type":"string","default":""},"readOnly":{"type":"boolean","default":false},"secretRef":{"$ref":"io.k8s.api.core.v1.SecretReference"},"sslEnabled":{"type":"boolean","default":false},"storageMode":{"type":"string","default":"ThinProvisioned"},"storagePool":{"type":"string","default":""},"system":{"type":"string","default":""},"volumeName":{"type":"string","default":""}}},
"io.k8s.api.core.v1.ScaleIOVolumeSource":{"type":"object","properties":{"fsType":{"type":"string","default":"xfs"},"gateway":{"type":"string","default":""},"protectionDomain":{"type":"string","default":""},"readOnly":{"type":"boolean","default":false},"secretRef":{"$ref":"io.k8s.api.core.v1.LocalObjectReference"},"sslEnabled":{"type":"boolean","default":false},"storageMode":{"type":"string","default":"ThinProvisioned"},"storagePool":{"type":"string","default":""},"system":{"type":"string","default":""},"volumeName":{"type":"string","default":""}}},
"io.k8s.api.core.v1.ScopeSelector":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"matchExpressions":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.ScopedResourceSelectorRequirement"}}}},
"io.k8s.api.core.v1.ScopedResourceSelectorRequirement":{"type":"object","properties":{"operator":{"type":"string","default":""},"scopeName":{"type":"string","default":""},"values":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}}},
"io.k8s.api.core.v1.SeccompProfile":{"type":"object","properties":{"localhostProfile":{"type":"string"},"type":{"type":"string","default":""}}},
"io.k8s.api.core.v1.Secret":{"type":"object","properties":{"apiVersion":{"type":"string"},"data":{"type":"object","additionalProperties":{"type":"string","format":"byte"}},"immutable":{"type":"boolean"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"stringData":{"type":"object","additionalProperties":{"type":"string"}},"type":{"type":"string","default":""}},"x-kubernetes-group-version-kind":[{"group":"","kind":"Secret","version":"v1"}]},
"io.k8s.api.core.v1.SecretEnvSource":{"type":"object","properties":{"name":{"type":"string","default":""},"optional":{"type":"boolean"}}},
"io.k8s.api.core.v1.SecretKeySelector":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"key":{"type":"string","default":""},"name":{"type":"string","default":""},"optional":{"type":"boolean"}}},
"io.k8s.api.core.v1.SecretProjection":{"type":"object","properties":{"items":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.KeyToPath"}},"name":{"type":"string","default":""},"optional":{"type":"boolean"}}},
"io.k8s.api.core.v1.SecretReference":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"name":{"type":"string","default":""},"namespace":{"type":"string","default":""}}},
"io.k8s.api.core.v1.SecretVolumeSource":{"type":"object","properties":{"defaultMode":{"type":"integer"},"defaultUser":{"type":"integer"},"items":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.KeyToPath"}},"optional":{"type":"boolean"},"secretName":{"type":"string","default":""}}},
"io.k8s.api.core.v1.SecurityContext":{"type":"object","properties":{"allowPrivilegeEscalation":{"type":"boolean"},"appArmorProfile":{"$ref":"io.k8s.api.core.v1.AppArmorProfile"},"capabilities":{"$ref":"io.k8s.api.core.v1.Capabilities"},"privileged":{"type":"boolean"},"procMount":{"type":"string"},"readOnlyRootFilesystem":{"type":"boolean"},"runAsGroup":{"type":"integer"},"runAsNonRoot":{"type":"boolean"},"runAsUser":{"type":"integer"},"seLinuxOptions":{"$ref":"io.k8s.api.core.v1.SELinuxOptions"},"seccompProfile":{"$ref":"io.k8s.api.core.v1.SeccompProfile"},"windowsOptions":{"$ref":"io.k8s.api.core.v1.WindowsSecurityContextOptions"}}},
"io.k8s.api.core.v1.Service":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.core.v1.ServiceSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"","kind":"Service","version":"v1"}]},
"io.k8s.api.core.v1.ServiceAccount":{"type":"object","properties":{"apiVersion":{"type":"string"},"automountServiceAccountToken":{"type":"boolean"},"imagePullSecrets":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.LocalObjectReference"}},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"secrets":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"name","items":{"$ref":"io.k8s.api.core.v1.ObjectReference"}}},"x-kubernetes-group-version-kind":[{"group":"","kind":"ServiceAccount","version":"v1"}]},
"io.k8s.api.core.v1.ServiceAccountTokenProjection":{"type":"object","properties":{"audience":{"type":"string","default":""},"expirationSeconds":{"type":"integer"},"path":{"type":"string","default":""},"user":{"type":"integer"}}},
"io.k8s.api.core.v1.ServicePort":{"type":"object","properties":{"appProtocol":{"type":"string"},"name":{"type":"string","default":""},"nodePort":{"type":"integer","default":0},"port":{"type":"integer","default":0},"protocol":{"type":"string","default":"TCP"},"targetPort":{"$ref":"io.k8s.apimachinery.pkg.util.intstr.IntOrString"}}},
"io.k8s.api.core.v1.ServiceSpec":{"type":"object","properties":{"allocateLoadBalancerNodePorts":{"type":"boolean"},"clusterIP":{"type":"string","default":""},"clusterIPs":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"externalIPs":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"externalName":{"type":"string","default":""},"externalTrafficPolicy":{"type":"string","default":""},"healthCheckNodePort":{"type":"integer","default":0},"internalTrafficPolicy":{"type":"string"},"ipFamilies":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"ipFamilyPolicy":{"type":"string"},"loadBalancerClass":{"type":"string"},"loadBalancerIP":{"type":"string","default":""},"loadBalancerSourceRanges":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"ports":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["port","protocol"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"port","items":{"$ref":"io.k8s.api.core.v1.ServicePort"}},"publishNotReadyAddresses":{"type":"boolean","default":false},"selector":{"type":"object","x-kubernetes-map-type":"atomic","additionalProperties":{"type":"string"}},"sessionAffinity":{"type":"string","default":""},"sessionAffinityConfig":{"$ref":"io.k8s.api.core.v1.SessionAffinityConfig"},"trafficDistribution":{"type":"string"},"type":{"type":"string","default":""}}},
"io.k8s.api.core.v1.SessionAffinityConfig":{"type":"object","properties":{"clientIP":{"$ref":"io.k8s.api.core.v1.ClientIPConfig"}}},
"io.k8s.api.core.v1.SleepAction":{"type":"object","properties":{"seconds":{"type":"integer","default":0}}},
"io.k8s.api.core.v1.StorageOSPersistentVolumeSource":{"type":"object","properties":{"fsType":{"type":"string","default":""},"readOnly":{"type":"boolean","default":false},"secretRef":{"$ref":"io.k8s.api.core.v1.ObjectReference"},"volumeName":{"type":"string","default":""},"volumeNamespace":{"type":"string","default":""}}},
"io.k8s.api.core.v1.StorageOSVolumeSource":{"type":"object","properties":{"fsType":{"type":"string","default":""},"readOnly":{"type":"boolean","default":false},"secretRef":{"$ref":"io.k8s.api.core.v1.LocalObjectReference"},"volumeName":{"type":"string","default":""},"volumeNamespace":{"type":"string","default":""}}},
"io.k8s.api.core.v1.Sysctl":{"type":"object","properties":{"name":{"type":"string","default":""},"value":{"type":"string","default":""}}},
"io.k8s.api.core.v1.TCPSocketAction":{"type":"object","properties":{"host":{"type":"string","default":""},"port":{"$ref":"io.k8s.apimachinery.pkg.util.intstr.IntOrString"}}},
"io.k8s.api.core.v1.Taint":{"type":"object","properties":{"effect":{"type":"string","default":""},"key":{"type":"string","default":""},"timeAdded":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.Time"},"value":{"type":"string","default":""}}},
"io.k8s.api.core.v1.Toleration":{"type":"object","properties":{"effect":{"type":"string","default":""},"key":{"type":"string","default":""},"operator":{"type":"string","default":""},"tolerationSeconds":{"type":"integer"},"value":{"type":"string","default":""}}},
"io.k8s.api.core.v1.TopologySelectorLabelRequirement":{"type":"object","properties":{"key":{"type":"string","default":""},"values":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}}},
"io.k8s.api.core.v1.TopologySelectorTerm":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"matchLabelExpressions":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.TopologySelectorLabelRequirement"}}}},
"io.k8s.api.core.v1.TopologySpreadConstraint":{"type":"object","properties":{"labelSelector":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"},"matchLabelKeys":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"maxSkew":{"type":"integer","default":0},"minDomains":{"type":"integer"},"nodeAffinityPolicy":{"type":"string"},"nodeTaintsPolicy":{"type":"string"},"topologyKey":{"type":"string","default":""},"whenUnsatisfiable":{"type":"string","default":""}}},
"io.k8s.api.core.v1.TypedLocalObjectReference":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"apiGroup":{"type":"string"},"kind":{"type":"string","default":""},"name":{"type":"string","default":""}}},
"io.k8s.api.core.v1.TypedObjectReference":{"type":"object","properties":{"apiGroup":{"type":"string"},"kind":{"type":"string","default":""},"name":{"type":"string","default":""},"namespace":{"type":"string"}}},
"io.k8s.api.core.v1.Volume":{"type":"object","properties":{"awsElasticBlockStore":{"$ref":"io.k8s.api.core.v1.AWSElasticBlockStoreVolumeSource"},"azureDisk":{"$ref":"io.k8s.api.core.v1.AzureDiskVolumeSource"},"azureFile":{"$ref":"io.k8s.api.core.v1.AzureFileVolumeSource"},"cephfs":{"$ref":"io.k8s.api.core.v1.CephFSVolumeSource"},"cinder":{"$ref":"io.k8s.api.core.v1.CinderVolumeSource"},"configMap":{"$ref":"io.k8s.api.core.v1.ConfigMapVolumeSource"},"csi":{"$ref":"io.k8s.api.core.v1.CSIVolumeSource"},"downwardAPI":{"$ref":"io.k8s.api.core.v1.DownwardAPIVolumeSource"},"emptyDir":{"$ref":"io.k8s.api.core.v1.EmptyDirVolumeSource"},"ephemeral":{"$ref":"io.k8s.api.core.v1.EphemeralVolumeSource"},"fc":{"$ref":"io.k8s.api.core.v1.FCVolumeSource"},"flexVolume":{"$ref":"io.k8s.api.core.v1.FlexVolumeSource"},"flocker":{"$ref":"io.k8s.api.core.v1.FlockerVolumeSource"},"gcePersistentDisk":{"$ref":"io.k8s.api.core.v1.GCEPersistentDiskVolumeSource"},"gitRepo":{"$ref":"io.k8s.api.core.v1.GitRepoVolumeSource"},"glusterfs":{"$ref":"io.k8s.api.core.v1.GlusterfsVolumeSource"},"hostPath":{"$ref":"io.k8s.api.core.v1.HostPathVolumeSource"},"image":{"$ref":"io.k8s.api.core.v1.ImageVolumeSource"},"iscsi":{"$ref":"io.k8s.api.core.v1.ISCSIVolumeSource"},"name":{"type":"string","default":""},"nfs":{"$ref":"io.k8s.api.core.v1.NFSVolumeSource"},"persistentVolumeClaim":{"$ref":"io.k8s.api.core.v1.PersistentVolumeClaimVolumeSource"},"photonPersistentDisk":{"$ref":"io.k8s.api.core.v1.PhotonPersistentDiskVolumeSource"},"portworxVolume":{"$ref":"io.k8s.api.core.v1.PortworxVolumeSource"},"projected":{"$ref":"io.k8s.api.core.v1.ProjectedVolumeSource"},"quobyte":{"$ref":"io.k8s.api.core.v1.QuobyteVolumeSource"},"rbd":{"$ref":"io.k8s.api.core.v1.RBDVolumeSource"},"scaleIO":{"$ref":"io.k8s.api.core.v1.ScaleIOVolumeSource"},"secret":{"$ref":"io.k8s.api.core.v1.SecretVolumeSource"},"storageos":{"$ref":"io.k8s.api.core.v1.StorageOSVolumeSource"},"vsphereVolume":{"$ref":"io.k8s.api.core.v1.VsphereVirtualDiskVolumeSource"}}},
"io.k8s.api.core.v1.VolumeDevice":{"type":"object","properties":{"devicePath":{"type":"string","default":""},"name":{"type":"string","default":""}}},
"io.k8s.api.core.v1.VolumeMount":{"type":"object","properties":{"bindMountOptions":{"type":"array","x-kubernetes-list-type":"set","items":{"type":"string"}},"mountPath":{"type":"string","default":""},"mountPropagation":{"type":"string"},"name":{"type":"string","default":""},"readOnly":{"type":"boolean","default":false},"recursiveReadOnly":{"type":"string"},"subPath":{"type":"string","default":""},"subPathExpr":{"type":"string","default":""}}},
"io.k8s.api.core.v1.VolumeNodeAffinity":{"type":"object","properties":{"required":{"$ref":"io.k8s.api.core.v1.NodeSelector"}}},
"io.k8s.api.core.v1.VolumeProjection":{"type":"object","properties":{"clusterTrustBundle":{"$ref":"io.k8s.api.core.v1.ClusterTrustBundleProjection"},"configMap":{"$ref":"io.k8s.api.core.v1.ConfigMapProjection"},"downwardAPI":{"$ref":"io.k8s.api.core.v1.DownwardAPIProjection"},"podCertificate":{"$ref":"io.k8s.api.core.v1.PodCertificateProjection"},"secret":{"$ref":"io.k8s.api.core.v1.SecretProjection"},"serviceAccountToken":{"$ref":"io.k8s.api.core.v1.ServiceAccountTokenProjection"}}},
"io.k8s.api.core.v1.VolumeResourceRequirements":{"type":"object","properties":{"limits":{"type":"object","additionalProperties":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"}},"requests":{"type":"object","additionalProperties":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"}}}},
"io.k8s.api.core.v1.VsphereVirtualDiskVolumeSource":{"type":"object","properties":{"fsType":{"type":"string","default":""},"storagePolicyID":{"type":"string","default":""},"storagePolicyName":{"type":"string","default":""},"volumePath":{"type":"string","default":""}}},
"io.k8s.api.core.v1.WeightedPodAffinityTerm":{"type":"object","properties":{"podAffinityTerm":{"default":{},"$ref":"io.k8s.api.core.v1.PodAffinityTerm"},"weight":{"type":"integer","default":0}}},
"io.k8s.api.core.v1.WindowsSecurityContextOptions":{"type":"object","properties":{"gmsaCredentialSpec":{"type":"string"},"gmsaCredentialSpecName":{"type":"string"},"hostProcess":{"type":"boolean"},"runAsUserName":{"type":"string"}}},
"io.k8s.api.discovery.v1.Endpoint":{"type":"object","properties":{"addresses":{"type":"array","x-kubernetes-list-type":"set","items":{"type":"string"}},"conditions":{"default":{},"$ref":"io.k8s.api.discovery.v1.EndpointConditions"},"deprecatedTopology":{"type":"object","additionalProperties":{"type":"string"}},"hints":{"$ref":"io.k8s.api.discovery.v1.EndpointHints"},"hostname":{"type":"string"},"nodeName":{"type":"string"},"targetRef":{"$ref":"io.k8s.api.core.v1.ObjectReference"},"zone":{"type":"string"}}},
"io.k8s.api.discovery.v1.EndpointConditions":{"type":"object","properties":{"ready":{"type":"boolean"},"serving":{"type":"boolean"},"terminating":{"type":"boolean"}}},
"io.k8s.api.discovery.v1.EndpointHints":{"type":"object","properties":{"forNodes":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.discovery.v1.ForNode"}},"forZones":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.discovery.v1.ForZone"}}}},
"io.k8s.api.discovery.v1.EndpointPort":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"appProtocol":{"type":"string"},"name":{"type":"string"},"port":{"type":"integer"},"protocol":{"type":"string"}}},
"io.k8s.api.discovery.v1.EndpointSlice":{"type":"object","properties":{"addressType":{"type":"string","default":""},"apiVersion":{"type":"string"},"endpoints":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.discovery.v1.Endpoint"}},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"ports":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.discovery.v1.EndpointPort"}}},"x-kubernetes-group-version-kind":[{"group":"discovery.k8s.io","kind":"EndpointSlice","version":"v1"}]},
"io.k8s.api.discovery.v1.ForNode":{"type":"object","properties":{"name":{"type":"string","default":""}}},
"io.k8s.api.discovery.v1.ForZone":{"type":"object","properties":{"name":{"type":"string","default":""}}},
"io.k8s.api.events.v1.Event":{"type":"object","properties":{"action":{"type":"string","default":""},"apiVersion":{"type":"string"},"deprecatedCount":{"type":"integer","default":0},"deprecatedFirstTimestamp":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.Time"},"deprecatedLastTimestamp":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.Time"},"deprecatedSource":{"default":{},"$ref":"io.k8s.api.core.v1.EventSource"},"eventTime":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"note":{"type":"string","default":""},"reason":{"type":"string","default":""},"regarding":{"default":{},"$ref":"io.k8s.api.core.v1.ObjectReference"},"related":{"$ref":"io.k8s.api.core.v1.ObjectReference"},"reportingController":{"type":"string","default":""},"reportingInstance":{"type":"string","default":""},"series":{"$ref":"io.k8s.api.events.v1.EventSeries"},"type":{"type":"string","default":""}},"x-kubernetes-group-version-kind":[{"group":"events.k8s.io","kind":"Event","version":"v1"}]},
"io.k8s.api.events.v1.EventSeries":{"type":"object","properties":{"count":{"type":"integer","default":0},"lastObservedTime":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime"}}},
"io.k8s.api.flowcontrol.v1.ExemptPriorityLevelConfiguration":{"type":"object","properties":{"lendablePercent":{"type":"integer"},"nominalConcurrencyShares":{"type":"integer"}}},
"io.k8s.api.flowcontrol.v1.FlowDistinguisherMethod":{"type":"object","properties":{"type":{"type":"string","default":""}}},
"io.k8s.api.flowcontrol.v1.FlowSchema":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.flowcontrol.v1.FlowSchemaSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"flowcontrol.apiserver.k8s.io","kind":"FlowSchema","version":"v1"}]},
"io.k8s.api.flowcontrol.v1.FlowSchemaSpec":{"type":"object","properties":{"distinguisherMethod":{"$ref":"io.k8s.api.flowcontrol.v1.FlowDistinguisherMethod"},"matchingPrecedence":{"type":"integer","default":0},"priorityLevelConfiguration":{"default":{},"$ref":"io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationReference"},"rules":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.flowcontrol.v1.PolicyRulesWithSubjects"}}}},
"io.k8s.api.flowcontrol.v1.GroupSubject":{"type":"object","properties":{"name":{"type":"string","default":""}}},
"io.k8s.api.flowcontrol.v1.LimitResponse":{"type":"object","properties":{"queuing":{"$ref":"io.k8s.api.flowcontrol.v1.QueuingConfiguration"},"type":{"type":"string","default":""}}},
"io.k8s.api.flowcontrol.v1.LimitedPriorityLevelConfiguration":{"type":"object","properties":{"borrowingLimitPercent":{"type":"integer"},"lendablePercent":{"type":"integer"},"limitResponse":{"default":{},"$ref":"io.k8s.api.flowcontrol.v1.LimitResponse"},"nominalConcurrencyShares":{"type":"integer"}}},
"io.k8s.api.flowcontrol.v1.NonResourcePolicyRule":{"type":"object","properties":{"nonResourceURLs":{"type":"array","x-kubernetes-list-type":"set","items":{"type":"string"}},"verbs":{"type":"array","x-kubernetes-list-type":"set","items":{"type":"string"}}}},
"io.k8s.api.flowcontrol.v1.PolicyRulesWithSubjects":{"type":"object","properties":{"nonResourceRules":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.flowcontrol.v1.NonResourcePolicyRule"}},"resourceRules":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.flowcontrol.v1.ResourcePolicyRule"}},"subjects":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.flowcontrol.v1.Subject"}}}},
"io.k8s.api.flowcontrol.v1.PriorityLevelConfiguration":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"flowcontrol.apiserver.k8s.io","kind":"PriorityLevelConfiguration","version":"v1"}]},
"io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationReference":{"type":"object","properties":{"name":{"type":"string","default":""}}},
"io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationSpec":{"type":"object","properties":{"exempt":{"$ref":"io.k8s.api.flowcontrol.v1.ExemptPriorityLevelConfiguration"},"limited":{"$ref":"io.k8s.api.flowcontrol.v1.LimitedPriorityLevelConfiguration"},"type":{"type":"string","default":""}}},
"io.k8s.api.flowcontrol.v1.QueuingConfiguration":{"type":"object","properties":{"handSize":{"type":"integer","default":0},"queueLengthLimit":{"type":"integer","default":0},"queues":{"type":"integer","default":0}}},
"io.k8s.api.flowcontrol.v1.ResourcePolicyRule":{"type":"object","properties":{"apiGroups":{"type":"array","x-kubernetes-list-type":"set","items":{"type":"string"}},"clusterScope":{"type":"boolean","default":false},"namespaces":{"type":"array","x-kubernetes-list-type":"set","items":{"type":"string"}},"resources":{"type":"array","x-kubernetes-list-type":"set","items":{"type":"string"}},"verbs":{"type":"array","x-kubernetes-list-type":"set","items":{"type":"string"}}}},
"io.k8s.api.flowcontrol.v1.ServiceAccountSubject":{"type":"object","properties":{"name":{"type":"string","default":""},"namespace":{"type":"string","default":""}}},
"io.k8s.api.flowcontrol.v1.Subject":{"type":"object","properties":{"group":{"$ref":"io.k8s.api.flowcontrol.v1.GroupSubject"},"kind":{"type":"string","default":""},"serviceAccount":{"$ref":"io.k8s.api.flowcontrol.v1.ServiceAccountSubject"},"user":{"$ref":"io.k8s.api.flowcontrol.v1.UserSubject"}}},
"io.k8s.api.flowcontrol.v1.UserSubject":{"type":"object","properties":{"name":{"type":"string","default":""}}},
"io.k8s.api.networking.v1.HTTPIngressPath":{"type":"object","properties":{"backend":{"default":{},"$ref":"io.k8s.api.networking.v1.IngressBackend"},"path":{"type":"string","default":""},"pathType":{"type":"string"}}},
"io.k8s.api.networking.v1.HTTPIngressRuleValue":{"type":"object","properties":{"paths":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.networking.v1.HTTPIngressPath"}}}},
"io.k8s.api.networking.v1.IPAddress":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.networking.v1.IPAddressSpec"}},"x-kubernetes-group-version-kind":[{"group":"networking.k8s.io","kind":"IPAddress","version":"v1"}]},
"io.k8s.api.networking.v1.IPAddressSpec":{"type":"object","properties":{"parentRef":{"$ref":"io.k8s.api.networking.v1.ParentReference"}}},
"io.k8s.api.networking.v1.IPBlock":{"type":"object","properties":{"cidr":{"type":"string","default":""},"except":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}}},
"io.k8s.api.networking.v1.Ingress":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.networking.v1.IngressSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"networking.k8s.io","kind":"Ingress","version":"v1"}]},
"io.k8s.api.networking.v1.IngressBackend":{"type":"object","properties":{"resource":{"$ref":"io.k8s.api.core.v1.TypedLocalObjectReference"},"service":{"$ref":"io.k8s.api.networking.v1.IngressServiceBackend"}}},
"io.k8s.api.networking.v1.IngressClass":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.networking.v1.IngressClassSpec"}},"x-kubernetes-group-version-kind":[{"group":"networking.k8s.io","kind":"IngressClass","version":"v1"}]},
"io.k8s.api.networking.v1.IngressClassParametersReference":{"type":"object","properties":{"apiGroup":{"type":"string"},"kind":{"type":"string","default":""},"name":{"type":"string","default":""},"namespace":{"type":"string"},"scope":{"type":"string"}}},
"io.k8s.api.networking.v1.IngressClassSpec":{"type":"object","properties":{"controller":{"type":"string","default":""},"parameters":{"$ref":"io.k8s.api.networking.v1.IngressClassParametersReference"}}},
"io.k8s.api.networking.v1.IngressRule":{"type":"object","properties":{"host":{"type":"string","default":""},"http":{"$ref":"io.k8s.api.networking.v1.HTTPIngressRuleValue"}}},
"io.k8s.api.networking.v1.IngressServiceBackend":{"type":"object","properties":{"name":{"type":"string","default":""},"port":{"default":{},"$ref":"io.k8s.api.networking.v1.ServiceBackendPort"}}},
"io.k8s.api.networking.v1.IngressSpec":{"type":"object","properties":{"defaultBackend":{"$ref":"io.k8s.api.networking.v1.IngressBackend"},"ingressClassName":{"type":"string"},"rules":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.networking.v1.IngressRule"}},"tls":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.networking.v1.IngressTLS"}}}},
"io.k8s.api.networking.v1.IngressTLS":{"type":"object","properties":{"hosts":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"secretName":{"type":"string","default":""}}},
"io.k8s.api.networking.v1.NetworkPolicy":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.networking.v1.NetworkPolicySpec"}},"x-kubernetes-group-version-kind":[{"group":"networking.k8s.io","kind":"NetworkPolicy","version":"v1"}]},
"io.k8s.api.networking.v1.NetworkPolicyEgressRule":{"type":"object","properties":{"ports":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.networking.v1.NetworkPolicyPort"}},"to":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.networking.v1.NetworkPolicyPeer"}}}},
"io.k8s.api.networking.v1.NetworkPolicyIngressRule":{"type":"object","properties":{"from":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.networking.v1.NetworkPolicyPeer"}},"ports":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.networking.v1.NetworkPolicyPort"}}}},
"io.k8s.api.networking.v1.NetworkPolicyPeer":{"type":"object","properties":{"ipBlock":{"$ref":"io.k8s.api.networking.v1.IPBlock"},"namespaceSelector":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"},"podSelector":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"}}},
"io.k8s.api.networking.v1.NetworkPolicyPort":{"type":"object","properties":{"endPort":{"type":"integer"},"port":{"$ref":"io.k8s.apimachinery.pkg.util.intstr.IntOrString"},"protocol":{"type":"string"}}},
"io.k8s.api.networking.v1.NetworkPolicySpec":{"type":"object","properties":{"egress":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.networking.v1.NetworkPolicyEgressRule"}},"ingress":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.networking.v1.NetworkPolicyIngressRule"}},"podSelector":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"},"policyTypes":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}}},
"io.k8s.api.networking.v1.ParentReference":{"type":"object","properties":{"group":{"type":"string","default":""},"name":{"type":"string","default":""},"namespace":{"type":"string","default":""},"resource":{"type":"string","default":""}}},
"io.k8s.api.networking.v1.ServiceBackendPort":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"name":{"type":"string","default":""},"number":{"type":"integer","default":0}}},
"io.k8s.api.networking.v1.ServiceCIDR":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.networking.v1.ServiceCIDRSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"networking.k8s.io","kind":"ServiceCIDR","version":"v1"}]},
"io.k8s.api.networking.v1.ServiceCIDRSpec":{"type":"object","properties":{"cidrs":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}}},
"io.k8s.api.node.v1.Overhead":{"type":"object","properties":{"podFixed":{"type":"object","additionalProperties":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"}}}},
"io.k8s.api.node.v1.RuntimeClass":{"type":"object","properties":{"apiVersion":{"type":"string"},"handler":{"type":"string","default":""},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"overhead":{"$ref":"io.k8s.api.node.v1.Overhead"},"scheduling":{"$ref":"io.k8s.api.node.v1.Scheduling"}},"x-kubernetes-group-version-kind":[{"group":"node.k8s.io","kind":"RuntimeClass","version":"v1"}]},
"io.k8s.api.node.v1.Scheduling":{"type":"object","properties":{"nodeSelector":{"type":"object","x-kubernetes-map-type":"atomic","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.Toleration"}}}},
"io.k8s.api.policy.v1.Eviction":{"type":"object","properties":{"apiVersion":{"type":"string"},"deleteOptions":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"}},"x-kubernetes-group-version-kind":[{"group":"policy","kind":"Eviction","version":"v1"}]},
"io.k8s.api.policy.v1.PodDisruptionBudget":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.policy.v1.PodDisruptionBudgetSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"policy","kind":"PodDisruptionBudget","version":"v1"}]},
"io.k8s.api.policy.v1.PodDisruptionBudgetSpec":{"type":"object","properties":{"maxUnavailable":{"$ref":"io.k8s.apimachinery.pkg.util.intstr.IntOrString"},"minAvailable":{"$ref":"io.k8s.apimachinery.pkg.util.intstr.IntOrString"},"selector":{"x-kubernetes-patch-strategy":"replace","$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"},"unhealthyPodEvictionPolicy":{"type":"string"}}},
"io.k8s.api.rbac.v1.AggregationRule":{"type":"object","properties":{"clusterRoleSelectors":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"}}}},
"io.k8s.api.rbac.v1.ClusterRole":{"type":"object","properties":{"aggregationRule":{"$ref":"io.k8s.api.rbac.v1.AggregationRule"},"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"rules":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.rbac.v1.PolicyRule"}}},"x-kubernetes-group-version-kind":[{"group":"rbac.authorization.k8s.io","kind":"ClusterRole","version":"v1"}]},
"io.k8s.api.rbac.v1.ClusterRoleBinding":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"roleRef":{"default":{},"$ref":"io.k8s.api.rbac.v1.RoleRef"},"subjects":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.rbac.v1.Subject"}}},"x-kubernetes-group-version-kind":[{"group":"rbac.authorization.k8s.io","kind":"ClusterRoleBinding","version":"v1"}]},
"io.k8s.api.rbac.v1.PolicyRule":{"type":"object","properties":{"apiGroups":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"nonResourceURLs":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"resourceNames":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"resources":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"verbs":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}}},
"io.k8s.api.rbac.v1.Role":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"rules":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.rbac.v1.PolicyRule"}}},"x-kubernetes-group-version-kind":[{"group":"rbac.authorization.k8s.io","kind":"Role","version":"v1"}]},
"io.k8s.api.rbac.v1.RoleBinding":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"roleRef":{"default":{},"$ref":"io.k8s.api.rbac.v1.RoleRef"},"subjects":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.rbac.v1.Subject"}}},"x-kubernetes-group-version-kind":[{"group":"rbac.authorization.k8s.io","kind":"RoleBinding","version":"v1"}]},
"io.k8s.api.rbac.v1.RoleRef":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"apiGroup":{"type":"string","default":""},"kind":{"type":"string","default":""},"name":{"type":"string","default":""}}},
"io.k8s.api.rbac.v1.Subject":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"apiGroup":{"type":"string","default":""},"kind":{"type":"string","default":""},"name":{"type":"string","default":""},"namespace":{"type":"string","default":""}}},
"io.k8s.api.resource.v1.CELDeviceSelector":{"type":"object","properties":{"expression":{"type":"string","default":""}}},
"io.k8s.api.resource.v1.CapacityRequestPolicy":{"type":"object","properties":{"default":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"},"validRange":{"$ref":"io.k8s.api.resource.v1.CapacityRequestPolicyRange"},"validValues":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"}}}},
"io.k8s.api.resource.v1.CapacityRequestPolicyRange":{"type":"object","properties":{"max":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"},"min":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"},"step":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"}}},
"io.k8s.api.resource.v1.CapacityRequirements":{"type":"object","properties":{"requests":{"type":"object","additionalProperties":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"}}}},
"io.k8s.api.resource.v1.Counter":{"type":"object","properties":{"value":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"}}},
"io.k8s.api.resource.v1.CounterSet":{"type":"object","properties":{"counters":{"type":"object","additionalProperties":{"$ref":"io.k8s.api.resource.v1.Counter"}},"name":{"type":"string","default":""}}},
"io.k8s.api.resource.v1.Device":{"type":"object","properties":{"allNodes":{"type":"boolean"},"allowMultipleAllocations":{"type":"boolean"},"attributes":{"type":"object","additionalProperties":{"$ref":"io.k8s.api.resource.v1.DeviceAttribute"}},"bindingConditions":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"bindingFailureConditions":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"bindsToNode":{"type":"boolean"},"capacity":{"type":"object","additionalProperties":{"$ref":"io.k8s.api.resource.v1.DeviceCapacity"}},"consumesCounters":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.resource.v1.DeviceCounterConsumption"}},"name":{"type":"string","default":""},"nodeAllocatableResources":{"type":"object","additionalProperties":{"$ref":"io.k8s.api.resource.v1.NodeAllocatableResource"}},"nodeName":{"type":"string"},"nodeSelector":{"$ref":"io.k8s.api.core.v1.NodeSelector"},"taints":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.resource.v1.DeviceTaint"}}}},
"io.k8s.api.resource.v1.DeviceAttribute":{"type":"object","properties":{"bool":{"type":"boolean"},"bools":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"boolean"}},"int":{"type":"integer"},"ints":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"integer"}},"string":{"type":"string"},"strings":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"version":{"type":"string"},"versions":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}}},
"io.k8s.api.resource.v1.DeviceCapacity":{"type":"object","properties":{"requestPolicy":{"$ref":"io.k8s.api.resource.v1.CapacityRequestPolicy"},"value":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"}}},
"io.k8s.api.resource.v1.DeviceClaim":{"type":"object","properties":{"config":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.resource.v1.DeviceClaimConfiguration"}},"constraints":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.resource.v1.DeviceConstraint"}},"requests":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.resource.v1.DeviceRequest"}}}},
"io.k8s.api.resource.v1.DeviceClaimConfiguration":{"type":"object","properties":{"opaque":{"$ref":"io.k8s.api.resource.v1.OpaqueDeviceConfiguration"},"requests":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}}},
"io.k8s.api.resource.v1.DeviceClass":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.resource.v1.DeviceClassSpec"}},"x-kubernetes-group-version-kind":[{"group":"resource.k8s.io","kind":"DeviceClass","version":"v1"}]},
"io.k8s.api.resource.v1.DeviceClassConfiguration":{"type":"object","properties":{"opaque":{"$ref":"io.k8s.api.resource.v1.OpaqueDeviceConfiguration"}}},
"io.k8s.api.resource.v1.DeviceClassSpec":{"type":"object","properties":{"config":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.resource.v1.DeviceClassConfiguration"}},"extendedResourceName":{"type":"string"},"selectors":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.resource.v1.DeviceSelector"}}}},
"io.k8s.api.resource.v1.DeviceConstraint":{"type":"object","properties":{"distinctAttribute":{"type":"string"},"matchAttribute":{"type":"string"},"requests":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}}},
"io.k8s.api.resource.v1.DeviceCounterConsumption":{"type":"object","properties":{"compatibilityGroups":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"counterSet":{"type":"string","default":""},"counters":{"type":"object","additionalProperties":{"$ref":"io.k8s.api.resource.v1.Counter"}}}},
"io.k8s.api.resource.v1.DeviceDerivedAttribute":{"type":"object","properties":{"expression":{"type":"string","default":""},"name":{"type":"string","default":""}}},
"io.k8s.api.resource.v1.DeviceRequest":{"type":"object","properties":{"exactly":{"$ref":"io.k8s.api.resource.v1.ExactDeviceRequest"},"firstAvailable":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.resource.v1.DeviceSubRequest"}},"name":{"type":"string","default":""}}},
"io.k8s.api.resource.v1.DeviceSelector":{"type":"object","properties":{"cel":{"$ref":"io.k8s.api.resource.v1.CELDeviceSelector"}}},
"io.k8s.api.resource.v1.DeviceSubRequest":{"type":"object","properties":{"allocationMode":{"type":"string","default":""},"capacity":{"$ref":"io.k8s.api.resource.v1.CapacityRequirements"},"count":{"type":"integer","default":0},"derivedAttributes":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.resource.v1.DeviceDerivedAttribute"}},"deviceClassName":{"type":"string","default":""},"name":{"type":"string","default":""},"selectors":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.resource.v1.DeviceSelector"}},"tolerations":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.resource.v1.DeviceToleration"}}}},
"io.k8s.api.resource.v1.DeviceTaint":{"type":"object","properties":{"effect":{"type":"string","default":""},"key":{"type":"string","default":""},"timeAdded":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.Time"},"value":{"type":"string","default":""}}},
"io.k8s.api.resource.v1.DeviceTaintRule":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.resource.v1.DeviceTaintRuleSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"resource.k8s.io","kind":"DeviceTaintRule","version":"v1"}]},
"io.k8s.api.resource.v1.DeviceTaintRuleSpec":{"type":"object","properties":{"deviceSelector":{"$ref":"io.k8s.api.resource.v1.DeviceTaintSelector"},"taint":{"default":{},"$ref":"io.k8s.api.resource.v1.DeviceTaint"}}},
"io.k8s.api.resource.v1.DeviceTaintSelector":{"type":"object","properties":{"device":{"type":"string"},"driver":{"type":"string"},"pool":{"type":"string"}}},
"io.k8s.api.resource.v1.DeviceToleration":{"type":"object","properties":{"effect":{"type":"string","default":""},"key":{"type":"string","default":""},"operator":{"type":"string","default":"Equal"},"tolerationSeconds":{"type":"integer"},"value":{"type":"string","default":""}}},
"io.k8s.api.resource.v1.ExactDeviceRequest":{"type":"object","properties":{"adminAccess":{"type":"boolean"},"allocationMode":{"type":"string","default":""},"capacity":{"$ref":"io.k8s.api.resource.v1.CapacityRequirements"},"count":{"type":"integer","default":0},"derivedAttributes":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.resource.v1.DeviceDerivedAttribute"}},"deviceClassName":{"type":"string","default":""},"selectors":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.resource.v1.DeviceSelector"}},"tolerations":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.resource.v1.DeviceToleration"}}}},
"io.k8s.api.resource.v1.NodeAllocatableMapping":{"type":"object","properties":{"capacityKey":{"type":"string"},"capacityMultiplier":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"},"deviceMultiplier":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"}}},
"io.k8s.api.resource.v1.NodeAllocatableOverhead":{"type":"object","properties":{"perContainer":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"},"perPod":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"}}},
"io.k8s.api.resource.v1.NodeAllocatableResource":{"type":"object","properties":{"mapping":{"$ref":"io.k8s.api.resource.v1.NodeAllocatableMapping"},"overhead":{"$ref":"io.k8s.api.resource.v1.NodeAllocatableOverhead"}}},
"io.k8s.api.resource.v1.OpaqueDeviceConfiguration":{"type":"object","properties":{"driver":{"type":"string","default":""},"parameters":{"$ref":"io.k8s.apimachinery.pkg.runtime.RawExtension"}}},
"io.k8s.api.resource.v1.ResourceClaim":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.resource.v1.ResourceClaimSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"resource.k8s.io","kind":"ResourceClaim","version":"v1"}]},
"io.k8s.api.resource.v1.ResourceClaimSpec":{"type":"object","properties":{"devices":{"default":{},"$ref":"io.k8s.api.resource.v1.DeviceClaim"}}},
"io.k8s.api.resource.v1.ResourceClaimTemplate":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.resource.v1.ResourceClaimTemplateSpec"}},"x-kubernetes-group-version-kind":[{"group":"resource.k8s.io","kind":"ResourceClaimTemplate","version":"v1"}]},
"io.k8s.api.resource.v1.ResourceClaimTemplateSpec":{"type":"object","properties":{"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.resource.v1.ResourceClaimSpec"}}},
"io.k8s.api.resource.v1.ResourcePool":{"type":"object","properties":{"generation":{"type":"integer","default":0},"name":{"type":"string","default":""},"resourceSliceCount":{"type":"integer","default":0}}},
"io.k8s.api.resource.v1.ResourceSlice":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.resource.v1.ResourceSliceSpec"}},"x-kubernetes-group-version-kind":[{"group":"resource.k8s.io","kind":"ResourceSlice","version":"v1"}]},
"io.k8s.api.resource.v1.ResourceSliceSpec":{"type":"object","properties":{"allNodes":{"type":"boolean"},"devices":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.resource.v1.Device"}},"driver":{"type":"string","default":""},"nodeName":{"type":"string"},"nodeSelector":{"$ref":"io.k8s.api.core.v1.NodeSelector"},"partitionTypeAttribute":{"type":"string"},"perDeviceNodeSelection":{"type":"boolean"},"pool":{"default":{},"$ref":"io.k8s.api.resource.v1.ResourcePool"},"sharedCounters":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.resource.v1.CounterSet"}},"skipNodeOperations":{"type":"array","x-kubernetes-list-type":"set","items":{"type":"string"}}}},
"io.k8s.api.scheduling.v1.PriorityClass":{"type":"object","properties":{"apiVersion":{"type":"string"},"description":{"type":"string","default":""},"globalDefault":{"type":"boolean","default":false},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"preemptionPolicy":{"type":"string"},"value":{"type":"integer","default":0}},"x-kubernetes-group-version-kind":[{"group":"scheduling.k8s.io","kind":"PriorityClass","version":"v1"}]},
"io.k8s.api.scheduling.v1alpha3.TopologyConstraint":{"type":"object","properties":{"key":{"type":"string","default":""}}},
"io.k8s.api.scheduling.v1alpha3.WorkloadPodGroupAllDisruptionMode":{"type":"object"},
"io.k8s.api.scheduling.v1alpha3.WorkloadPodGroupBasicSchedulingPolicy":{"type":"object"},
"io.k8s.api.scheduling.v1alpha3.WorkloadPodGroupDisruptionMode":{"type":"object","properties":{"all":{"$ref":"io.k8s.api.scheduling.v1alpha3.WorkloadPodGroupAllDisruptionMode"},"single":{"$ref":"io.k8s.api.scheduling.v1alpha3.WorkloadPodGroupSingleDisruptionMode"}}},
"io.k8s.api.scheduling.v1alpha3.WorkloadPodGroupGangSchedulingPolicy":{"type":"object","properties":{"minCount":{"type":"integer"}}},
"io.k8s.api.scheduling.v1alpha3.WorkloadPodGroupResourceClaim":{"type":"object","properties":{"name":{"type":"string","default":""},"resourceClaimName":{"type":"string"},"resourceClaimTemplateName":{"type":"string"}}},
"io.k8s.api.scheduling.v1alpha3.WorkloadPodGroupSchedulingConstraints":{"type":"object","properties":{"topology":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.scheduling.v1alpha3.TopologyConstraint"}}}},
"io.k8s.api.scheduling.v1alpha3.WorkloadPodGroupSchedulingPolicy":{"type":"object","properties":{"basic":{"$ref":"io.k8s.api.scheduling.v1alpha3.WorkloadPodGroupBasicSchedulingPolicy"},"gang":{"$ref":"io.k8s.api.scheduling.v1alpha3.WorkloadPodGroupGangSchedulingPolicy"}}},
"io.k8s.api.scheduling.v1alpha3.WorkloadPodGroupSingleDisruptionMode":{"type":"object"},
"io.k8s.api.storage.v1.CSIDriver":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.storage.v1.CSIDriverSpec"}},"x-kubernetes-group-version-kind":[{"group":"storage.k8s.io","kind":"CSIDriver","version":"v1"}]},
"io.k8s.api.storage.v1.CSIDriverSpec":{"type":"object","properties":{"attachRequired":{"type":"boolean"},"fsGroupPolicy":{"type":"string"},"nodeAllocatableUpdatePeriodSeconds":{"type":"integer"},"podInfoOnMount":{"type":"boolean"},"preventPodSchedulingIfMissing":{"type":"boolean"},"requiresRepublish":{"type":"boolean"},"seLinuxMount":{"type":"boolean"},"serviceAccountTokenInSecrets":{"type":"boolean"},"storageCapacity":{"type":"boolean"},"tokenRequests":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.storage.v1.TokenRequest"}},"volumeLifecycleModes":{"type":"array","x-kubernetes-list-type":"set","items":{"type":"string"}}}},
"io.k8s.api.storage.v1.CSINode":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.storage.v1.CSINodeSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"storage.k8s.io","kind":"CSINode","version":"v1"}]},
"io.k8s.api.storage.v1.CSINodeDriver":{"type":"object","properties":{"allocatable":{"$ref":"io.k8s.api.storage.v1.VolumeNodeResources"},"name":{"type":"string","default":""},"nodeID":{"type":"string","default":""},"topologyKeys":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}}},
"io.k8s.api.storage.v1.CSINodeSpec":{"type":"object","properties":{"drivers":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"name","items":{"$ref":"io.k8s.api.storage.v1.CSINodeDriver"}}}},
"io.k8s.api.storage.v1.CSIStorageCapacity":{"type":"object","properties":{"apiVersion":{"type":"string"},"capacity":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"},"kind":{"type":"string"},"maximumVolumeSize":{"$ref":"io.k8s.apimachinery.pkg.api.resource.Quantity"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"nodeTopology":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"},"storageClassName":{"type":"string","default":""}},"x-kubernetes-group-version-kind":[{"group":"storage.k8s.io","kind":"CSIStorageCapacity","version":"v1"}]},
"io.k8s.api.storage.v1.StorageClass":{"type":"object","properties":{"allowVolumeExpansion":{"type":"boolean"},"allowedTopologies":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.api.core.v1.TopologySelectorTerm"}},"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"mountOptions":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"parameters":{"type":"object","additionalProperties":{"type":"string"}},"provisioner":{"type":"string","default":""},"reclaimPolicy":{"type":"string"},"volumeBindingMode":{"type":"string"}},"x-kubernetes-group-version-kind":[{"group":"storage.k8s.io","kind":"StorageClass","version":"v1"}]},
"io.k8s.api.storage.v1.TokenRequest":{"type":"object","properties":{"audience":{"type":"string","default":""},"expirationSeconds":{"type":"integer"}}},
"io.k8s.api.storage.v1.VolumeAttachment":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.storage.v1.VolumeAttachmentSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"storage.k8s.io","kind":"VolumeAttachment","version":"v1"}]},
"io.k8s.api.storage.v1.VolumeAttachmentSource":{"type":"object","properties":{"inlineVolumeSpec":{"$ref":"io.k8s.api.core.v1.PersistentVolumeSpec"},"persistentVolumeName":{"type":"string"}}},
"io.k8s.api.storage.v1.VolumeAttachmentSpec":{"type":"object","properties":{"attacher":{"type":"string","default":""},"nodeName":{"type":"string","default":""},"source":{"default":{},"$ref":"io.k8s.api.storage.v1.VolumeAttachmentSource"}}},
"io.k8s.api.storage.v1.VolumeAttributesClass":{"type":"object","properties":{"apiVersion":{"type":"string"},"driverName":{"type":"string","default":""},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"parameters":{"type":"object","additionalProperties":{"type":"string"}}},"x-kubernetes-group-version-kind":[{"group":"storage.k8s.io","kind":"VolumeAttributesClass","version":"v1"}]},
"io.k8s.api.storage.v1.VolumeNodeResources":{"type":"object","properties":{"count":{"type":"integer"}}},
"io.k8s.api.storagemigration.v1.StorageVersionMigration":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.api.storagemigration.v1.StorageVersionMigrationSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"storagemigration.k8s.io","kind":"StorageVersionMigration","version":"v1"}]},
"io.k8s.api.storagemigration.v1.StorageVersionMigrationSpec":{"type":"object","properties":{"resource":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.GroupResource"}}},
"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceColumnDefinition":{"type":"object","properties":{"description":{"type":"string","default":""},"format":{"type":"string","default":""},"jsonPath":{"type":"string","default":""},"name":{"type":"string","default":""},"priority":{"type":"integer","default":0},"type":{"type":"string","default":""}}},
"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion":{"type":"object","properties":{"strategy":{"type":"string","default":""},"webhook":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookConversion"}}},
"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"apiextensions.k8s.io","kind":"CustomResourceDefinition","version":"v1"}]},
"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionNames":{"type":"object","properties":{"categories":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"kind":{"type":"string","default":""},"listKind":{"type":"string","default":""},"plural":{"type":"string","default":""},"shortNames":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"singular":{"type":"string","default":""}}},
"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec":{"type":"object","properties":{"conversion":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion"},"group":{"type":"string","default":""},"names":{"default":{},"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionNames"},"preserveUnknownFields":{"type":"boolean","default":false},"scope":{"type":"string","default":""},"versions":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion"}}}},
"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion":{"type":"object","properties":{"additionalPrinterColumns":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceColumnDefinition"}},"deprecated":{"type":"boolean","default":false},"deprecationWarning":{"type":"string"},"name":{"type":"string","default":""},"schema":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceValidation"},"selectableFields":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.SelectableField"}},"served":{"type":"boolean","default":false},"storage":{"type":"boolean","default":false},"subresources":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresources"}}},
"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceScale":{"type":"object","properties":{"labelSelectorPath":{"type":"string"},"specReplicasPath":{"type":"string","default":""},"statusReplicasPath":{"type":"string","default":""}}},
"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceStatus":{"type":"object"},
"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresources":{"type":"object","properties":{"scale":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceScale"},"status":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceStatus"}}},
"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceValidation":{"type":"object","properties":{"openAPIV3Schema":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps"}}},
"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ExternalDocumentation":{"type":"object","properties":{"description":{"type":"string","default":""},"url":{"type":"string","default":""}}},
"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON":{},
"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps":{"type":"object","properties":{"$ref":{"type":"string"},"$schema":{"type":"string"},"additionalItems":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool"},"additionalProperties":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool"},"allOf":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps"}},"anyOf":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps"}},"default":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON"},"definitions":{"type":"object","additionalProperties":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps"}},"dependencies":{"type":"object","additionalProperties":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray"}},"description":{"type":"string","default":""},"enum":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON"}},"example":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON"},"exclusiveMaximum":{"type":"boolean","default":false},"exclusiveMinimum":{"type":"boolean","default":false},"externalDocs":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ExternalDocumentation"},"format":{"type":"string","default":""},"id":{"type":"string","default":""},"items":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray"},"maxItems":{"type":"integer"},"maxLength":{"type":"integer"},"maxProperties":{"type":"integer"},"maximum":{"type":"number"},"minItems":{"type":"integer"},"minLength":{"type":"integer"},"minProperties":{"type":"integer"},"minimum":{"type":"number"},"multipleOf":{"type":"number"},"not":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps"},"nullable":{"type":"boolean","default":false},"oneOf":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps"}},"pattern":{"type":"string","default":""},"patternProperties":{"type":"object","additionalProperties":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps"}},"properties":{"type":"object","additionalProperties":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps"}},"required":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"title":{"type":"string","default":""},"type":{"type":"string","default":""},"uniqueItems":{"type":"boolean","default":false},"x-kubernetes-embedded-resource":{"type":"boolean"},"x-kubernetes-int-or-string":{"type":"boolean"},"x-kubernetes-list-map-keys":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"x-kubernetes-list-type":{"type":"string"},"x-kubernetes-map-type":{"type":"string"},"x-kubernetes-preserve-unknown-fields":{"type":"boolean"},"x-kubernetes-validations":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["rule"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"rule","items":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ValidationRule"}}}},
"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray":{},
"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool":{},
"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray":{},
"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.SelectableField":{"type":"object","properties":{"jsonPath":{"type":"string","default":""}}},
"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ServiceReference":{"type":"object","properties":{"name":{"type":"string","default":""},"namespace":{"type":"string","default":""},"path":{"type":"string"},"port":{"type":"integer"}}},
"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ValidationRule":{"type":"object","properties":{"fieldPath":{"type":"string","default":""},"message":{"type":"string","default":""},"messageExpression":{"type":"string","default":""},"optionalOldSelf":{"type":"boolean"},"reason":{"type":"string"},"rule":{"type":"string","default":""}}},
"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig":{"type":"object","properties":{"caBundle":{"type":"string","format":"byte"},"service":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ServiceReference"},"url":{"type":"string"}}},
"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookConversion":{"type":"object","properties":{"clientConfig":{"$ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig"},"conversionReviewVersions":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}}},
"io.k8s.apimachinery.pkg.api.resource.Quantity":{},
"io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions":{"type":"object","properties":{"apiVersion":{"type":"string"},"dryRun":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}},"gracePeriodSeconds":{"type":"integer"},"ignoreStoreReadErrorWithClusterBreakingPotential":{"type":"boolean"},"kind":{"type":"string"},"orphanDependents":{"type":"boolean"},"preconditions":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.Preconditions"},"propagationPolicy":{"type":"string"}}},
"io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1":{"type":"object"},
"io.k8s.apimachinery.pkg.apis.meta.v1.GroupResource":{"type":"object","properties":{"group":{"type":"string","default":""},"resource":{"type":"string","default":""}}},
"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"matchExpressions":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement"}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}}},
"io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement":{"type":"object","properties":{"key":{"type":"string","default":""},"operator":{"type":"string","default":""},"values":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}}},
"io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta":{"type":"object","properties":{"continue":{"type":"string","default":""},"remainingItemCount":{"type":"integer"},"resourceVersion":{"type":"string","default":""},"selfLink":{"type":"string","default":""},"shardInfo":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ShardInfo"}}},
"io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry":{"type":"object","properties":{"apiVersion":{"type":"string","default":""},"fieldsType":{"type":"string","default":""},"fieldsV1":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1"},"manager":{"type":"string","default":""},"operation":{"type":"string","default":""},"subresource":{"type":"string","default":""},"time":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.Time"}}},
"io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime":{"type":"string","format":"date-time"},
"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta":{"type":"object","properties":{"annotations":{"type":"object","additionalProperties":{"type":"string"}},"creationTimestamp":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.Time"},"deletionGracePeriodSeconds":{"type":"integer"},"deletionTimestamp":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.Time"},"finalizers":{"type":"array","x-kubernetes-list-type":"set","x-kubernetes-patch-strategy":"merge","items":{"type":"string"}},"generateName":{"type":"string","default":""},"generation":{"type":"integer","default":0},"labels":{"type":"object","additionalProperties":{"type":"string"}},"managedFields":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry"}},"name":{"type":"string","default":""},"namespace":{"type":"string","default":""},"ownerReferences":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["uid"],"x-kubernetes-patch-strategy":"merge","x-kubernetes-patch-merge-key":"uid","items":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference"}},"resourceVersion":{"type":"string","default":""},"selfLink":{"type":"string","default":""},"uid":{"type":"string","default":""}}},
"io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"apiVersion":{"type":"string","default":""},"blockOwnerDeletion":{"type":"boolean"},"controller":{"type":"boolean"},"kind":{"type":"string","default":""},"name":{"type":"string","default":""},"uid":{"type":"string","default":""}}},
"io.k8s.apimachinery.pkg.apis.meta.v1.Preconditions":{"type":"object","properties":{"resourceVersion":{"type":"string"},"uid":{"type":"string"}}},
"io.k8s.apimachinery.pkg.apis.meta.v1.ShardInfo":{"type":"object","properties":{"selector":{"type":"string","default":""}}},
"io.k8s.apimachinery.pkg.apis.meta.v1.Status":{"type":"object","properties":{"apiVersion":{"type":"string"},"code":{"type":"integer","default":0},"details":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.StatusDetails"},"kind":{"type":"string"},"message":{"type":"string","default":""},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta"},"reason":{"type":"string","default":""},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"","kind":"Status","version":"v1"}]},
"io.k8s.apimachinery.pkg.apis.meta.v1.StatusCause":{"type":"object","properties":{"field":{"type":"string","default":""},"message":{"type":"string","default":""},"reason":{"type":"string","default":""}}},
"io.k8s.apimachinery.pkg.apis.meta.v1.StatusDetails":{"type":"object","properties":{"causes":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.StatusCause"}},"group":{"type":"string","default":""},"kind":{"type":"string","default":""},"name":{"type":"string","default":""},"retryAfterSeconds":{"type":"integer","default":0},"uid":{"type":"string","default":""}}},
"io.k8s.apimachinery.pkg.apis.meta.v1.Time":{"type":"string","format":"date-time"},
"io.k8s.apimachinery.pkg.runtime.RawExtension":{"type":"object"},
"io.k8s.apimachinery.pkg.util.intstr.IntOrString":{"format":"int-or-string"},
"io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"default":{},"$ref":"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},"spec":{"default":{},"$ref":"io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceSpec"},"status":{"type":"object"}},"x-kubernetes-group-version-kind":[{"group":"apiregistration.k8s.io","kind":"APIService","version":"v1"}]},
"io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceSpec":{"type":"object","properties":{"caBundle":{"type":"string","format":"byte","x-kubernetes-list-type":"atomic"},"group":{"type":"string","default":""},"groupPriorityMinimum":{"type":"integer","default":0},"insecureSkipTLSVerify":{"type":"boolean","default":false},"service":{"$ref":"io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.ServiceReference"},"version":{"type":"string","default":""},"versionPriority":{"type":"integer","default":0}}},
"io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.ServiceReference":{"type":"object","properties":{"name":{"type":"string","default":""},"namespace":{"type":"string","default":""},"port":{"type":"integer"}}}
}}}
`);

function builtInTypes() {
  return builtin_default;
}


var milliseconds = 1e3;
function createJq() {
  let engine = null;
  const exhausting =   new Set();
  return {
    async paths(expression2, objects) {
      if (exhausting.has(expression2)) return objects.map(() => limit);
      try {
        engine ??= __webpack_require__.e(  902).then(__webpack_require__.bind(__webpack_require__, 6902)).then((library) => library.loadJq());
        return answers(expression2, objects, await engine);
      } catch {
        engine = null;
        exhausting.add(expression2);
        return objects.map(() => limit);
      }
    }
  };
}
var limit = { state: "failed", cause: "limit", reason: "it takes too much time or memory" };
function answers(expression2, objects, engine) {
  const program = `map(try {paths: [path(${expression2})]} catch {error: .})`;
  const { stdout, stderr, exitCode } = withinTime(() => engine.raw(objects, program, ["-c"]));
  const results = stdout.trim() === "" ? [] : JSON.parse(stdout);
  if (exitCode === 0 && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(results) && results.length === objects.length) return results.map(answer);
  const reason = stderr.split("\n")[0]?.replace(/^jq: error: /, "") || "it gives no result";
  return objects.map(() => ({ state: "failed", cause: "invalid", reason }));
}
function answer(result) {
  const paths = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(result, "paths");
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv)(paths)) return { state: "found", paths: paths.filter(_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Lv) };
  const error = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(result, "error");
  const reason = typeof error === "string" ? error : JSON.stringify((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(error) ? error : error ?? null);
  return { state: "failed", cause: "error", reason };
}
var sandbox = { run: () => void 0 };
var place = null;
var placeOf4 = () => place ??= { script: new node_vm__WEBPACK_IMPORTED_MODULE_21__.Script("run()"), context: (0,node_vm__WEBPACK_IMPORTED_MODULE_21__.createContext)(sandbox) };
function withinTime(compute) {
  let result = null;
  sandbox.run = () => {
    result = { value: compute() };
  };
  const { script, context } = placeOf4();
  script.runInContext(context, { timeout: milliseconds });
  if (result === null) throw new Error("jq did not run");
  return result.value;
}




var maxBytes3 = 64 * 1024 * 1024;
var keptDays3 = 14;
var empty = { index: {}, texts: Buffer.alloc(0) };
function keptTexts(folder, name) {
  const today = Math.floor(Date.now() / (24 * 60 * 60 * 1e3));
  let pack = null;
  const used =   new Set();
  const added =   new Map();
  const bytesOf = (key) => {
    const { index: index2, texts } = pack ??= readPack(folder, name);
    const place2 = Object.hasOwn(index2, key) ? index2[key] : void 0;
    if (place2 === void 0) return null;
    const bytes = texts.subarray(place2[0], place2[0] + place2[1]);
    return hashOf3(bytes) === place2[2] ? bytes : null;
  };
  return {
    get(key) {
      const bytes = bytesOf(key);
      if (bytes !== null) used.add(key);
      return added.get(key) ?? bytes?.toString("utf8") ?? null;
    },
    put: (key, text2) => void added.set(key, text2),
    save() {
      const isMarked = [...used].every((key) => pack?.index[key]?.[3] === today);
      if (added.size === 0 && isMarked) return;
      const { index: index2, texts } = readPack(folder, name);
      const old = Object.entries(index2).filter(([key, [, , , day2]]) => !added.has(key) && (used.has(key) || day2 > today - keptDays3)).map(([key, [begin, length, , day2]]) => {
        const bytes = texts.subarray(begin, begin + length);
        return { key, bytes, day: used.has(key) ? today : day2 };
      });
      const all2 = [...added].map(([key, text2]) => ({ key, bytes: Buffer.from(text2), day: today }));
      writePack(folder, name, [...all2, ...old.sort((a, b) => b.day - a.day)]);
    }
  };
}
function readPack(folder, name) {
  try {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, name);
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.lstatSync)(file);
    if (!found.isFile() || found.size > maxBytes3) return empty;
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.readFileSync)(file);
    const end = bytes.indexOf(10);
    const index2 = bytes.subarray(65, end);
    if (end < 65 || bytes.toString("latin1", 0, 64) !== hashOf3(name, index2)) return empty;
    return { index: JSON.parse(index2.toString("utf8")), texts: bytes.subarray(end + 1) };
  } catch {
    return empty;
  }
}
function writePack(folder, name, entries) {
  const index2 = {};
  const texts = [];
  let at2 = 0;
  for (const { key, bytes, day: day2 } of entries) {
    if (at2 + bytes.length > maxBytes3 / 2) break;
    index2[key] = [at2, bytes.length, hashOf3(bytes), day2];
    texts.push(bytes);
    at2 += bytes.length;
  }
  const header = Buffer.from(JSON.stringify(index2));
  const draft2 = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, `${name}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.randomUUID)()}`);
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.mkdirSync)(folder, { recursive: true, mode: 448 });
    const parts = [Buffer.from(`${hashOf3(name, header)} `), header, Buffer.from("\n"), ...texts];
    (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.writeFileSync)(draft2, Buffer.concat(parts), { mode: 384, flag: "wx" });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.renameSync)(draft2, (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, name));
  } catch {
  }
}
function hashOf3(...parts) {
  const hash2 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.createHash)("sha256");
  for (const part2 of parts) hash2.update(part2);
  return hash2.digest("hex");
}

function worldOf(repository, cluster, options, redactor, { fetchFrom } = { fetchFrom: [] }) {
  const cacheFolder = toolCache(options.path, options.cacheFolder || null);
  const kept6 = cacheFolder === null || buildId === null ? void 0 : keptTexts(cacheFolder, buildId);
  const tools = toolsFor(options.path, cacheFolder, fetchFrom, kept6);
  return {
    ...{ repository, tools },
    ...kept6 === void 0 ? {} : { kept: keptRenderings(kept6, tools) },
    cluster: options.clusterName === "" ? cluster : named2(cluster, options.clusterName),
    jq: createJq(),
    redactor: {
      object: (value) => redactor.object(value),
      normalise: _chunk_2IYGE7QN_js__WEBPACK_IMPORTED_MODULE_4__  .HI,
      text: (message) => redactor.text(message)
    },
    builtIn: builtInTypes(),
    now: () =>   new Date(),
    progress: options.progress
  };
}
function named2(cluster, id) {
  return { ...cluster, identity: async () => ({ ...await cluster.identity(), id }) };
}

async function judgeRepository(cluster, options, redactor = createRedactor()) {
  askAhead(cluster);
  const config = await loadConfig(options.path, options.configFile);
  const own2 = await (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .h_)(options.path, options.repositoryUrls);
  const repository = await withOtherRepositories(own2, config, options);
  try {
    const { only } = options;
    const range = options.changed ?? "";
    const changed = range === "" ? null : await changedIn(options.path, repository, range);
    const world = worldOf(repository, cluster, options, redactor, config);
    const judged3 = await triage(world, {
      config,
      applications: options.apps,
      ...changed === null ? {} : { changed },
      ...only === void 0 ? {} : { only: ({ name }) => only(name) }
    });
    await world.kept?.save();
    return await judgedOf(judged3, repository, redactor);
  } finally {
    repository.close();
  }
}
async function judgedOf({ triage: done, current, prepared }, repository, redactor) {
  return {
    triage: redactProblems(done, redactor),
    current,
    rendered: new Map(
      prepared.map(({ application, desired }) => [application.name, desired.map(({ key }) => key)])
    ),
    commit: repository.hasHistory ? await repository.resolve("") ?? "" : ""
  };
}
async function loadConfig(path3, configFile2) {
  const text2 = await (0,_chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_0__  .kf)(path3).read(configFile2);
  const { config, problems } = readConfig(text2 ?? "", configFile2);
  if (problems.length > 0) throw new ProblemsError(problems);
  return config;
}
var ProblemsError = class extends Error {
  problems;
  constructor(problems) {
    super(problems.map(({ message, hint }) => `${message} ${hint}`).join("\n"));
    this.name = "ProblemsError";
    this.problems = problems;
  }
};
function problemsOf2(error) {
  if (error instanceof ProblemsError) return error.problems;
  if (error instanceof _chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_5__  .Mm) return [error.problem];
  const message = error instanceof Error ? error.message : String(error);
  return [
    {
      code: "INTERNAL",
      application: null,
      resource: null,
      message,
      hint: "Please report this with the log of a debug run."
    }
  ];
}
function redactProblems(done, redactor) {
  return { ...done, problems: done.problems.map((one) => ({ ...one, message: redactor.text(one.message) })) };
}




  }),

  4400:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  usual),
    q: () => (  most)
  });
const require = (name) => process.getBuiltinModule(name);

var usual = { maxNewIssues: 20, maxNewPullRequests: 20, minAge: 0, followUpAfter: 5 };
var most = {
  maxNewIssues: 1e3,
  maxNewPullRequests: 1e3,
  minAge: 10080,
  followUpAfter: 365
};




  }),

  1133:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $Q: () => (  clip),
    Lx: () => (  naturally),
    RK: () => (  visible),
    nG: () => (  byName)
  });
const require = (name) => process.getBuiltinModule(name);

var unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
function visible(text) {
  return text.replace(unseen, (character) => {
    if (character === "\n") return "\\n";
    if (character === "\r") return "\\r";
    if (character === "	") return "\\t";
    const code = character.codePointAt(0) ?? 0;
    return code > 65535 ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}
function clip(text, max) {
  if (text.length <= max) return text;
  const end = max - 1;
  const code = text.charCodeAt(end - 1);
  return `${text.slice(0, code >= 55296 && code <= 56319 ? end - 1 : end)}\u2026`;
}

function naturally(a, b) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  while (at > 0 && isDigit(a[at - 1])) at--;
  const [left, right] = [numberAt(a, at), numberAt(b, at)];
  if (left === "" || right === "") return plainly(a.slice(at), b.slice(at));
  const [x, y] = [left.replace(/^0+/, ""), right.replace(/^0+/, "")];
  return x.length - y.length || plainly(x, y) || naturally(a.slice(at + left.length), b.slice(at + right.length)) || left.length - right.length;
}
function byName(a, b) {
  return naturally(a.name, b.name);
}
function numberAt(text, at) {
  let end = at;
  while (isDigit(text[end])) end++;
  return text.slice(at, end);
}
function isDigit(character) {
  return character !== void 0 && character >= "0" && character <= "9";
}
function plainly(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}




  })

};
