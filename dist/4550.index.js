export const id = 4550;
export const ids = [4550];
export const modules = {

  3640:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    fU: () => (  globMatcher),
    kt: () => (  matchesGlob),
    mY: () => (  isExcessive)
  });
const require = (name) => process.getBuiltinModule(name);

function globMatcher(glob, rules) {
  const places = [{ takes: null, next: [] }];
  const start = build(signsOf(glob, rules), 0, places);
  return (text) => {
    let now = reached([start], places);
    for (const sign of text) {
      now = reached(
        [...now].flatMap((at) => {
          const place = places[at];
          return place?.takes?.(sign) === true ? place.next : [];
        }),
        places
      );
      if (now.size === 0) return false;
    }
    return now.has(0);
  };
}
function reached(from, places) {
  const found =   new Set();
  const waiting = [...from];
  for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    const place = places[at];
    if (place?.takes === null) waiting.push(...place.next);
  }
  return found;
}
var isAny = () => true;
var isNoSlash = (sign) => sign !== "/";
function build(signs, next, places) {
  return signs.reduceRight((then, sign) => {
    switch (sign.type) {
      case "one":
        return add({ takes: sign.takes, next: [then] }, places);
      case "many":
        return loop(sign.takes, then, places);
      case "folders": {
        const begin = places.length;
        places.push({ takes: null, next: [then] });
        const slash = add({ takes: (one) => one === "/", next: [begin] }, places);
        places[begin] = { takes: null, next: [then, loop(isNoSlash, slash, places)] };
        return begin;
      }
      case "either":
        return add({ takes: null, next: sign.ways.map((way) => build(way, then, places)) }, places);
    }
  }, next);
}
function loop(takes, then, places) {
  const begin = places.length;
  places.push({ takes: null, next: [then, begin + 1] }, { takes, next: [begin] });
  return begin;
}
function add(place, places) {
  places.push(place);
  return places.length - 1;
}
function signsOf(glob, rules) {
  const within = rules.crossesFolders ? isAny : isNoSlash;
  const signs = [];
  for (let at = 0; at < glob.length; ) {
    const rest = glob.slice(at);
    const folders = rules.crossesFolders || !isBoundary(glob[at - 1]) ? null : /^\*\*(?:\/|$)/.exec(rest);
    const stars = /^\*+/.exec(rest);
    const group = /^\[[!^]?(?:\\.|[^\]\\])(?:\\.|[^\]\\])*\]/s.exec(rest);
    const brace = rules.hasBraces && rest.startsWith("{") ? waysOf(rest) : null;
    const sign = rest.startsWith("\\") && rest.length > 1 ? rest.slice(1) : rest;
    const one = String.fromCodePoint(sign.codePointAt(0) ?? 0);
    if (folders !== null)
      signs.push(folders[0] === "**" ? { type: "many", takes: isAny } : { type: "folders" });
    else if (stars !== null) signs.push({ type: "many", takes: within });
    else if (group !== null) signs.push({ type: "one", takes: classOf(group[0], within) });
    else if (brace !== null)
      signs.push({ type: "either", ways: brace.ways.map((way) => signsOf(way, rules)) });
    else if (rest.startsWith("?")) signs.push({ type: "one", takes: within });
    else signs.push({ type: "one", takes: (given) => given === one });
    at += (folders ?? stars ?? group)?.[0].length ?? brace?.length ?? rest.length - sign.length + one.length;
  }
  return signs;
}
function isBoundary(before) {
  return before === void 0 || before === "/";
}
function classOf(text, within) {
  const isNegated = text[1] === "!" || text[1] === "^";
  const ranges = [...text.slice(isNegated ? 2 : 1, -1).matchAll(/(\\.|[^\\])(?:-(\\.|[^\\]))?/gsu)].map(
    ([, from = "", to = from]) => [from.at(-1) ?? "", to.at(-1) ?? ""]
  );
  return (sign) => within(sign) && ranges.some(([from, to]) => sign >= from && sign <= to) !== isNegated;
}
function waysOf(text) {
  const ways = [];
  let depth = 0;
  let begin = 1;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "\\") at++;
    else if (sign === "{") depth++;
    else if (depth === 1 && (sign === "," || sign === "}")) {
      ways.push(text.slice(begin, at));
      begin = at + 1;
    }
    if (sign === "}" && --depth === 0) return { ways, length: at + 1 };
  }
  return null;
}

function matchesGlob(path, glob) {
  return globMatcher(glob, { crossesFolders: true, hasBraces: true })(path);
}
function isExcessive(glob) {
  return glob.length > 500 || (glob.match(/[*({]/g)?.length ?? 0) > 40;
}




  }),

  2677:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    LN: () => (  storeKey),
    UT: () => (  createFetchStore),
    WM: () => (  writeTree),
    hM: () => (  withScratch),
    mB: () => (  runProgram),
    nx: () => (  inside),
    sl: () => (  fetchEnvironment)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
  var node_child_process__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1421);
  var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
const require = (name) => process.getBuiltinModule(name);





var keptDays = 14;
var keyForm = /^(?:(?:git|chart|charts|artifact)-[0-9a-f]{64}|scratch-\w{6})$/;
function storeKey(kind, ...parts) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return `${kind}-${hash.digest("hex")}`;
}
function createFetchStore(cacheFolder) {
  let opening = null;
  const root = () => opening ??= openRoot(cacheFolder);
  const store = {
    async growing(key) {
      const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await root(), key);
      await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 448 });
      await touch(folder);
      return folder;
    },
    async kept(key) {
      const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await root(), key);
      const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(folder).then(
        () => true,
        () => false
      );
      if (found) await touch(folder);
      return found ? folder : null;
    },
    async keep(key, folder) {
      const place = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await root(), key);
      await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(folder, place).catch(async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(place);
      });
      return place;
    },
    async scratch(use) {
      const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await root(), "scratch-"));
      try {
        return await use(folder);
      } finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
      }
    },
    async close() {
      if (cacheFolder === null && opening !== null) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(await opening, { recursive: true, force: true });
    }
  };
  return store;
}
async function openRoot(cacheFolder) {
  if (cacheFolder === null) return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "drift-triage-fetched-")));
  const root = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheFolder, "fetched");
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(root, { recursive: true, mode: 448 });
  await tidy(root);
  return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root);
}
async function tidy(root) {
  const oldest = Date.now() - keptDays * 24 * 60 * 60 * 1e3;
  for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(root)) {
    if (!keyForm.test(name)) continue;
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name)).catch(() => null);
    if (found !== null && found.mtimeMs < oldest) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name), { recursive: true, force: true });
  }
}
function touch(folder) {
  const now =   new Date();
  return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(folder, now, now);
}


function runProgram(path, args, folder, env, limits) {
  return new Promise((resolve) => {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_4__.spawn)(path, args, {
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
      resolve({ state: "failed", message: error.message });
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      if (stopped !== null) resolve({ state: "failed", message: stopped });
      else if (code === 0) resolve({ state: "done", output: Buffer.concat(out).toString("utf8") });
      else resolve({ state: "failed", message: Buffer.concat(err).toString("utf8") });
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
  const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.realpathSync)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()), "drift-triage-"));
  const scratch = { root, tree: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, "tree"), home: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, "home") };
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.mkdirSync)(scratch.home);
    writeTree(scratch.tree, files);
    return await use(scratch);
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.rmSync)(root, { recursive: true, force: true });
  }
}
function writeTree(root, files) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.mkdirSync)(root);
  const folders = new Set([...files.keys()].map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(inside(file))));
  for (const folder of folders) (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, folder), { recursive: true });
  for (const [file, content] of files) (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, file), content, { flag: "wx", mode: 384 });
}
function inside(path) {
  if (path.startsWith("/") || /^[A-Za-z]:|\\|\0/.test(path) || path.split("/").includes(".."))
    throw new Error(`refused the path ${JSON.stringify(path)}`);
  return path;
}

var kept = /^(?:PATH|HOME|USER|LOGNAME|TMPDIR|XDG_(?:CONFIG_HOME|RUNTIME_DIR)|SSH_(?:AUTH_SOCK|AGENT_PID|ASKPASS)|GIT_(?:SSH|SSH_COMMAND|ASKPASS|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|SSL_CAINFO)|SSL_CERT_(?:FILE|DIR)|(?:HTTPS?|ALL|NO)_PROXY|(?:https?|all|no)_proxy|HELM_REGISTRY_CONFIG|DOCKER_CONFIG|SYSTEMROOT|SystemRoot|USERPROFILE|APPDATA)$/;
function fetchEnvironment(env, more) {
  const own = Object.entries(env).filter(
    (entry) => entry[1] !== void 0 && kept.test(entry[0])
  );
  return { ...Object.fromEntries(own), LC_ALL: "C", ...more };
}




  }),

  5777:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $j: () => (  branchPrefix),
    B7: () => (  namelessNote),
    C_: () => (  editsBeforePin),
    Iw: () => (  autoMergeChoices),
    NL: () => (  isSourceIn),
    Nu: () => (  unsupportedSource),
    UB: () => (  commitToBe),
    VZ: () => (  isChart),
    ZX: () => (  isPinAlone),
    aR: () => (  isInGit),
    bv: () => (  isOther),
    eN: () => (  writeBackId),
    n8: () => (  withElsewhere),
    nw: () => (  isHere),
    p4: () => (  foreignUrls),
    qE: () => (  isKnown),
    uU: () => (  sourceAddress),
    vw: () => (  isArtifact),
    wL: () => (  draftChoices)
  });
  var _chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5343);
  var _chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6127);
const require = (name) => process.getBuiltinModule(name);





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

var branchPrefix = "drift-triage/";
var draftChoices = ["follow-up", "always", "never"];
var autoMergeChoices = ["never", "merge", "squash", "rebase"];

function isHere(application, { urls, others }) {
  const { sources, controller, foundIn } = application;
  if (urls.length === 0 || controller === "folder") return true;
  if (sources.some((source) => isInGit(source) && isKnown(source.repoUrl, [...urls, ...others]))) return true;
  if (foundIn === "cluster") return false;
  return sources.length === 0 || sources.some((source) => source.elsewhere === true || !isInGit(source));
}
function namelessNote(applications, urls) {
  if (urls.length > 0) return [];
  const sources = applications.flatMap((application) => application.sources);
  const named = sources.filter((source) => isInGit(source) && source.repoUrl !== "");
  const addresses = new Map(
    named.map(({ repoUrl }) => [(0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_2__  .yP)(repoUrl), (0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_2__  .q)(repoUrl)])
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
  return application.sources.filter((source) => source.elsewhere !== true && isInGit(source)).map(({ repoUrl }) => repoUrl).filter((url) => !isKnown(url, urls));
}
function withElsewhere(application, known) {
  const mark = (sources) => sources.map((source) => isElsewhere(source, known) ? { ...source, elsewhere: true } : source);
  const { status } = application;
  return {
    ...application,
    sources: mark(application.sources),
    status: status === null ? null : {
      ...status,
      history: status.history.map((one) => ({ ...one, sources: mark(one.sources) })),
      ...status.attempted === void 0 ? {} : { attempted: status.attempted.map((one) => ({ ...one, sources: mark(one.sources) })) },
      ...status.partial === void 0 ? {} : { partial: { ...status.partial, sources: mark(status.partial.sources) } }
    }
  };
}
function isElsewhere(source, known) {
  return isInGit(source) ? isOther(source.repoUrl, known) : (0,_chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)(known.fetchFrom, sourceAddress(source));
}
function isOther(url, { urls, others, fetchFrom }) {
  if (url === "" || isKnown(url, urls)) return false;
  return isKnown(url, others) || urls.length > 0 && (0,_chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)(fetchFrom, { url });
}
function isSourceIn(source, other) {
  const { elsewhere } = source;
  if (other === void 0 || elsewhere !== true) return other === void 0 && elsewhere !== true;
  return isInGit(source) && (0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_2__  .yP)(source.repoUrl) === (0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_2__  .yP)(other.url);
}
function isChart({ raw }) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(raw, "chart") !== "";
}
function isArtifact(source) {
  return source.artifact !== void 0 && !isChart(source);
}
function isInGit(source) {
  return source.artifact === void 0 && !isChart(source);
}
function sourceAddress({ repoUrl, raw, artifact }) {
  const chart = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(raw, "chart");
  return {
    url: repoUrl,
    ...chart === "" ? {} : { chart },
    ...artifact === void 0 ? {} : { artifact }
  };
}
function isKnown(url, urls) {
  const wanted = (0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_2__  .yP)(url);
  return url === "" || urls.some((known) => (0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_2__  .yP)(known) === wanted);
}
function unsupportedSource(application, what) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .CC)(
    "SOURCE_UNSUPPORTED",
    `Application ${application}: its manifests come from ${what}, which is not read.`,
    "Sources of the kinds GitRepository and OCIRepository can be rendered, and charts of a HelmRepository; the app is reported as unknown.",
    { application }
  );
}




  }),

  6475:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    HL: () => (  enumerate),
    K8: () => (  isTime),
    Vc: () => (  minute)
  });
const require = (name) => process.getBuiltinModule(name);

function isTime(text) {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) && Number.isFinite(Date.parse(text));
}
function minute(time) {
  return isTime(time) ? `${new Date(time).toISOString().slice(0, 16).replace("T", " ")} UTC` : time;
}

function enumerate(texts) {
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} and ${texts.at(-1) ?? ""}`;
}




  }),

  7178:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    IG: () => (  rolledBackRule),
    LZ: () => (  categories),
    My: () => (  destinationOf),
    Nu: () => (  destinationsOf),
    RM: () => (  leavingRule),
    TA: () => (  beingDeletedRule),
    an: () => (  needsSomeone),
    es: () => (  clusterOf),
    nE: () => (  reportApplication),
    p1: () => (  helmByHandRule),
    zk: () => (  isUnsafe)
  });
  var _chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8768);
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
var helmByHandRule = "helm-by-hand";
var beingDeletedRule = "being-deleted";
var leavingRule = "leaving";

function clusterOf(triage, application) {
  return destinationOf(triage, application) ?? triage.cluster;
}
function destinationOf({ applications }, application) {
  return applications.find(({ name }) => name === application)?.application.cluster ?? null;
}
function destinationsOf({
  applications
}) {
  const found = new Map(
    applications.flatMap(
      ({ application: { cluster } }) => cluster === void 0 || cluster.id === "" ? [] : [[cluster.id, cluster]]
    )
  );
  return [...found.values()].sort(_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_0__  .n);
}

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




  }),

  8763:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    DT: () => (  revisionOf),
    Ik: () => (  mayFetch),
    YY: () => (  artifactCommit),
    fq: () => (  isPlainHttp),
    hx: () => (  fetchPlaceOf),
    rQ: () => (  chartRepository),
    wW: () => (  chartCommit)
  });
const require = (name) => process.getBuiltinModule(name);

function chartCommit(address, version) {
  return `chart ${address} ${version}`;
}
function artifactCommit(address, { by, mediaType = "" }, digest) {
  return `artifact ${address} ${by} ${mediaType} ${digest}`;
}
function revisionOf(commit) {
  return /^(?:chart|artifact) /.test(commit) ? commit.slice(commit.lastIndexOf(" ") + 1) : commit;
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
function fetchPlaceOf(text) {
  const schemed = partsOf(text);
  if (schemed !== null) return schemed;
  const [, host = "", port = "", path = ""] = bare.exec(text) ?? [];
  return host === "" || !isPlain(path) ? null : { scheme: "", host: host.toLowerCase(), port, path: trimmed(path) };
}
function mayFetch(places, { url, chart, artifact }) {
  const isGit = chart === void 0 && artifact === void 0;
  const schemes = isGit ? ["https", "ssh", "http", "file"] : chart === void 0 ? ["oci"] : ["https", "oci", "http"];
  const parts = isGit ? partsOf(url) ?? scpParts(url) : partsOf(chart === void 0 ? url : chartRepository(url));
  if (parts === null || !schemes.includes(parts.scheme)) return false;
  return places.some((place) => covers(place, parts));
}
function isPlainHttp(places, registry) {
  const parts = partsOf(registry);
  return parts !== null && places.some((place) => place.scheme === "http" && covers(place, parts));
}
function chartRepository(url) {
  return /^[a-z]+:\/\//i.test(url) ? url : `oci://${url}`;
}
function covers(place, { scheme, host, port, path }) {
  const isRegistry = scheme === "oci" && (place.scheme === "http" || place.scheme === "https");
  if (!isRegistry && (place.scheme === "" ? !secure.includes(scheme) : place.scheme !== scheme)) return false;
  const standard = standardPorts[scheme] ?? "";
  if (place.host !== host || (place.port || standard) !== (port || standard)) return false;
  return place.path === "" || path === place.path || path.startsWith(`${place.path}/`) || path === `${place.path}.git`;
}
function partsOf(url) {
  const [, scheme = "", host = "", port = "", path = ""] = withScheme.exec(url.trim()) ?? [];
  const isFile = scheme.toLowerCase() === "file";
  if (scheme === "" || host === "" !== isFile || !isPlain(path) || host.startsWith("-")) return null;
  return { scheme: scheme.toLowerCase(), host: host.toLowerCase(), port, path: trimmed(path) };
}
function scpParts(url) {
  const [, host = "", path = ""] = scpLike.exec(url.trim()) ?? [];
  return host === "" || !isPlain(path) ? null : { scheme: "ssh", host: host.toLowerCase(), port: "", path: trimmed(path) };
}
function isPlain(path) {
  return /^[\w.~+@/-]*$/.test(path) && !path.split("/").includes("..") && !path.startsWith("-");
}
function trimmed(path) {
  return path.replace(/^\/+|\/+$/g, "");
}




  }),

  4550:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $1: () => (  namesPaths),
    A3: () => (  whenOf),
    A5: () => (  deletesLeftOver),
    Ae: () => (  createSite),
    B8: () => (  judgedOf),
    CA: () => (  essentials),
    DT: () => (  openCluster),
    EQ: () => (  isFilePart),
    EX: () => (  expectedOf),
    Ft: () => (  isSame3),
    Gp: () => (  usesServerSideDiff),
    H_: () => (  wishOf),
    Hc: () => (  withSpecEdits),
    IL: () => (  readWritten),
    Jr: () => (  toolsFor),
    K9: () => (  createRenderer),
    Kd: () => (  holderOf),
    LJ: () => (  withEdit),
    Lb: () => (  orphansOwned),
    MC: () => (  elementOf2),
    MS: () => (  overlayFiles),
    Mc: () => (  isBelowPaths),
    NA: () => (  triage),
    P5: () => (  isMadeBy2),
    P6: () => (  mergeCommits),
    Pw: () => (  policyOfEach),
    QU: () => (  withEdits),
    Qr: () => (  applyToJson),
    RD: () => (  rootsOf),
    Rn: () => (  isSameThere),
    Rq: () => (  repositoryWith),
    SD: () => (  actorsOf),
    SE: () => (  typeAt),
    SF: () => (  capabilitiesOf),
    Vm: () => (  contextOf2),
    We: () => (  changedIn),
    Wf: () => (  widenedRights),
    XZ: () => (  attemptIn),
    Xg: () => (  readConfig),
    Xi: () => (  candidates2),
    Xk: () => (  isDefaulted),
    Z3: () => (  sourcePath),
    Z9: () => (  loadConfig),
    ZT: () => (  appObject),
    Zh: () => (  refFields),
    _D: () => (  loadTypes),
    _b: () => (  createRenderMemory),
    aL: () => (  editYaml),
    bP: () => (  discoverWanted),
    be: () => (  unknownNames),
    cO: () => (  worldOf),
    ci: () => (  addressOf),
    cw: () => (  rendersAlike),
    e2: () => (  judgeRepository),
    er: () => (  differingPart),
    fY: () => (  isTrackingKey),
    fv: () => (  outlivesApplication),
    gS: () => (  generationOf),
    hR: () => (  inSpecOnly),
    hZ: () => (  set2),
    iC: () => (  managersOf2),
    iZ: () => (  objectsOf2),
    k4: () => (  discover),
    lt: () => (  attribute),
    nB: () => (  withOtherRepositories),
    oI: () => (  statedRevision),
    oY: () => (  sharedCluster),
    p5: () => (  triesOf),
    pM: () => (  withGeneratedSpec),
    pg: () => (  unusedAcceptances),
    sW: () => (  affectedApplications),
    tX: () => (  differences),
    u7: () => (  placeInWorkTree),
    uG: () => (  patternFor),
    uJ: () => (  joinPath),
    uo: () => (  documentsOf),
    xK: () => (  pathNotFound),
    xT: () => (  askAhead),
    xb: () => (  withoutUnstable),
    yS: () => (  folderOf),
    yi: () => (  isKustomizeController),
    ys: () => (  explore),
    zV: () => (  targets)
  });
  var _chunk_LJ4WCM7B_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(9831);
  var _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2348);
  var _chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9699);
  var _chunk_KMOSAG4F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7217);
  var _chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2677);
  var _chunk_NK4XK4IM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3407);
  var _chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2817);
  var _chunk_VDIZVRDN_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6470);
  var _chunk_QS2UHKNG_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(6510);
  var _chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7237);
  var _chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2089);
  var _chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(599);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(894);
  var _chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5777);
  var _chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5343);
  var _chunk_4YK4R5J2_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3640);
  var _chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4215);
  var _chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8763);
  var _chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(6475);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7178);
  var _chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(4856);
  var _chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8768);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9530);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5366);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6127);
  var node_crypto__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7598);
  var semver__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2088);
  var node_path__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6760);
  var yaml__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(8815);
  var node_os__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8161);
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(8500);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1455);
  var node_fs__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3024);
  var node_vm__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(714);
  var node_buffer__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(4573);
const require = (name) => process.getBuiltinModule(name);


























var secretType = "argocd.argoproj.io/secret-type";
async function readArgoClusters({ cluster, kinds: kinds3 }, namespace) {
  const served = kinds3.find(({ group, kind }) => group === "" && kind === "Secret");
  if (cluster.recorded !== void 0 || served === void 0)
    return { unread: "the recording does not hold which clusters Argo CD knows" };
  const listed = await cluster.list(served, namespace);
  if (listed.state !== "listed")
    return { unread: `the cluster Secrets of Argo CD in ${namespace} could not be read` };
  const registered = listed.items.filter(
    (secret) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(secret, "metadata", "namespace") === namespace && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(secret, "metadata", "labels", secretType) === "cluster"
  );
  return registered.map(clusterOf).sort(_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_16__  .n);
}
function clusterOf(secret) {
  const plain5 = (key) => Buffer.from((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(secret, "data", key), "base64").toString("utf8");
  const metadata = (0,_chunk_KMOSAG4F_js__WEBPACK_IMPORTED_MODULE_2__  .l)().object((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(secret, "metadata"));
  return {
    name: plain5("name"),
    server: plain5("server"),
    project: plain5("project"),
    labels: textsOf((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(metadata, "labels")),
    annotations: textsOf(
      (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(metadata, "annotations"),
      "kubectl.kubernetes.io/last-applied-configuration"
    )
  };
}
function textsOf(mapping2, ...left) {
  return Object.fromEntries(
    Object.entries((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(mapping2)).filter(
      (entry) => typeof entry[1] === "string" && !left.includes(entry[0])
    )
  );
}

var policyOfEach = { policy: "", isOverridable: true };
function policyOf(set3, ofAll) {
  const own2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(set3, "spec", "syncPolicy", "applicationsSync");
  return own2 !== "" && ofAll.isOverridable ? own2 : ofAll.policy;
}
function notUpdated(set3, name, ofAll) {
  const policy = policyOf(set3, ofAll);
  if (policy === "create-only" || policy === "create-delete")
    return `does not change the Applications that are there (${policy})`;
  const isIgnoring = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(set3, "spec", "ignoreApplicationDifferences").some((rule) => {
    const named5 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(rule, "name");
    return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(rule) && (named5 === "" || named5 === name) && mayHoldSource(rule);
  });
  return isIgnoring ? "leaves a part of the Application as it is (ignoreApplicationDifferences)" : null;
}
function mayHoldSource(rule) {
  const texts2 = (name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(rule, name).map((one) => typeof one === "string" ? one : "");
  const pointers = texts2("jsonPointers").map((one) => one.split("/"));
  const expressions = texts2("jqPathExpressions").map(
    (one) => /^(\.[A-Za-z]+)+$/.test(one) ? one.split(".") : []
  );
  return [...pointers, ...expressions].some(
    ([, first = "spec", second = "source"]) => first === "spec" && /^sources?$/.test(second)
  );
}

var nothing = {
  ignore: [],
  serverSideDiff: false,
  buildOptions: "",
  inClusterEnabled: true,
  newFileGlobbing: false,
  setPolicy: policyOfEach,
  notes: []
};
async function readArgoSettings({ cluster, kinds: kinds3 }, applications) {
  const served = kinds3.find(({ group, kind }) => group === "" && kind === "ConfigMap");
  if (served === void 0 || applications.length === 0) return nothing;
  let unread = false;
  for (const namespace of namespacesOf(applications)) {
    const listed = await cluster.list(served, namespace);
    if (listed.state === "failed" && listed.problem.code !== "SNAPSHOT_INCOMPLETE") unread = true;
    if (listed.state !== "listed") continue;
    const named5 = (name) => listed.items.find((object) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(object, "metadata", "name") === name);
    const settings = named5("argocd-cm");
    if (settings === void 0) continue;
    const parameters = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(named5("argocd-cmd-params-cm"), "data");
    return {
      ...systemRules((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(settings, "data")),
      serverSideDiff: parameters["controller.diff.server.side"] === "true",
      buildOptions: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(settings, "data", "kustomize.buildOptions"),
      inClusterEnabled: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(settings, "data", "cluster.inClusterEnabled") !== "false",
      newFileGlobbing: parameters["applicationsetcontroller.enable.new.git.file.globbing"] === "true",
      setPolicy: setPolicyOf(parameters)
    };
  }
  return unread ? { ...nothing, notes: [unreadable] } : nothing;
}
var unreadable = "The ConfigMap argocd-cm could not be read: ignore rules for the whole of Argo CD are not known here.";
function namespacesOf(applications) {
  const said2 = applications.map((object) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(object, "status", "controllerNamespace"));
  const own2 = applications.map((object) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(object, "metadata", "namespace"));
  const known = said2.some((name) => name !== "") ? said2 : own2;
  return [...new Set(known.filter((name) => name !== ""))].sort().slice(0, 5);
}
function setPolicyOf(parameters) {
  const policy = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(parameters, "applicationsetcontroller.policy");
  const stated = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(parameters, "applicationsetcontroller.enable.policy.override");
  return { policy, isOverridable: stated === "" ? policy === "" : stated === "true" };
}
var splitKey = "resource.customizations.ignoreDifferences.";
function systemRules(data) {
  const ignore = [];
  const notes = [];
  const read = (name, text2) => {
    const parsed2 = typeof text2 === "string" ? (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2) : { documents: [] };
    if ("documents" in parsed2) return parsed2.documents[0]?.value ?? null;
    notes.push(`argocd-cm: ${name} is not readable, so its ignore rules are not known here.`);
    return null;
  };
  for (const [name, text2] of Object.entries(data))
    if (name.startsWith(splitKey)) ignore.push(...ruleFor(name.slice(splitKey.length), read(name, text2)));
  const merged4 = read("resource.customizations", data["resource.customizations"]);
  for (const [about2, customization] of Object.entries((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(merged4) ? merged4 : {}))
    ignore.push(...ruleFor(about2, read("resource.customizations", (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(customization, "ignoreDifferences"))));
  const options2 = read("resource.compareoptions", data["resource.compareoptions"]);
  return { ignore: [...ignore, ...comparedRules(options2)], notes };
}
function ruleFor(about2, stated) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(stated)) return [];
  const [first = "", second] = about2 === "all" ? ["*", "*"] : about2.split(/[_/]/);
  const [group, kind] = second === void 0 ? ["", first] : [first, second];
  return [{ ...(0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .EZ)({ ...stated, group, kind }), statedIn: "argocd-cm" }];
}
function comparedRules(options2) {
  const rule = (group, kind, lines) => ({
    ...(0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .EZ)({ ...lines, group, kind }),
    statedIn: "argocd-cm"
  });
  const status = { jsonPointers: ["/status"] };
  const where = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(options2, "ignoreResourceStatusField") || "all";
  const ofStatus = where === "crd" ? [rule("apiextensions.k8s.io", "CustomResourceDefinition", status)] : where === "all" ? [rule("*", "*", status)] : [];
  const ofRoles = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(options2, "ignoreAggregatedRoles") === true ? [rule("rbac.authorization.k8s.io", "ClusterRole", { jqPathExpressions: [aggregated] })] : [];
  return [...ofStatus, ...ofRoles];
}
var aggregated = "select(.aggregationRule != null) | .rules";



function resolvePath(folder, relative) {
  const parts = relative.startsWith("/") ? [] : folder.split("/").filter((part3) => part3 !== "");
  for (const part3 of relative.split("/")) {
    if (part3 === "" || part3 === ".") continue;
    if (part3 !== "..") parts.push(part3);
    else if (parts.pop() === void 0) return null;
  }
  return parts.join("/");
}
function joinPath(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}
function folderOf(file2) {
  const slash = file2.lastIndexOf("/");
  return slash < 0 ? "" : file2.slice(0, slash);
}

function fluxIgnoreRules(entries, statedIn3) {
  return entries.map((entry) => {
    const target2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(entry, "target") ?? null;
    const unread =   new Set();
    const part3 = (key, any) => {
      const pattern = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(target2, key);
      const plain5 = pattern === "" ? any : plainText(pattern);
      if (plain5 === null) unread.add(key);
      return plain5 ?? any;
    };
    for (const key of ["version", "labelSelector", "annotationSelector"])
      if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(target2, key) !== "") unread.add(key);
    const pointers = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(entry, "paths").filter((path3) => typeof path3 === "string");
    const about2 = {
      group: part3("group", "*"),
      kind: part3("kind", "*"),
      namespace: part3("namespace", ""),
      name: part3("name", "")
    };
    return {
      statedIn: statedIn3,
      ...about2,
      jsonPointers: pointers.filter((pointer) => pointer !== ""),
      jqPathExpressions: pointers.includes("") ? ["."] : [],
      managedFieldsManagers: [],
      ...unread.size === 0 ? {} : { unread: `its target goes by ${[...unread].sort().join(", ")}, which is not evaluated here` }
    };
  });
}
function plainText(pattern) {
  const inner = pattern.replace(/^\^/, "").replace(/\$$/, "");
  return /^(?:[\w-]|\\?\.(?![*+?{]))+$/.test(inner) ? inner.replaceAll("\\.", ".") : null;
}
function patternFor(text2) {
  return text2.replaceAll(".", "\\.");
}

function inventoryOf(status) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(status, "inventory", "entries").flatMap((entry) => {
    const parts = /^([^_]*)_(.+)_([^_]*)_([^_]+)$/.exec((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "id"));
    if (parts === null) return [];
    const [, namespace = "", name = "", group = "", kind = ""] = parts;
    const key = { group, kind, namespace, name: name.replace(/__/g, ":") };
    return [{ key, version: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "v"), status: "", requiresPruning: false }];
  });
}
function readiness(status) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)((0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .HJ)(status, "Ready"), "status") === "True" ? "Synced" : "Unknown";
}

function conditionOf(object, type) {
  return (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .HJ)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(object, "status") ?? null, type);
}
function holdsNow(object, condition, status) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(condition, "status") !== status) return false;
  const [seen, now] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(condition, "observedGeneration"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(object, "metadata", "generation")];
  return typeof seen !== "number" || typeof now !== "number" || seen >= now;
}

function releasedLast(object) {
  const newest = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(object, "status", "history").toSorted((a, b) => versionOf(b) - versionOf(a))[0] ?? null;
  if (newest === null) return isNamedOtherwise(object) ? {} : releasesNext(object);
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(newest, "status") !== "deployed")
    return {
      ...releasesNext(object),
      withoutHistory: "the last Helm action on the release failed, and what of it was applied is not known"
    };
  const released2 = {
    chartVersion: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(newest, "chartVersion"),
    digest: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(newest, "ociDigest"),
    at: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(newest, "lastDeployed") || null,
    isOfThisSpec: isOfThisSpec(object, newest)
  };
  return { released: released2, withoutHistory: "the values and the chart that the release was made of are not known" };
}
function releasesNext(object) {
  const ready = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(conditionOf(object, "Ready"), "status");
  return ready === "False" || ready === "Unknown" ? { releasesNext: true } : {};
}
function isNamedOtherwise(object) {
  return ["lastAppliedRevision", "lastReleaseRevision"].some(
    (key) => ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(object, "status", key) ?? 0) !== 0
  );
}
function versionOf(snapshot) {
  return Number((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(snapshot, "version") ?? 0);
}
function isOfThisSpec(object, newest) {
  const status = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(object, "status") ?? null;
  const digest2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(newest, "configDigest");
  const generation = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(object, "metadata", "generation");
  if (digest2 === "" || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(status, "lastAttemptedConfigDigest") !== digest2) return false;
  if (generation === void 0 || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(status, "lastAttemptedGeneration") !== generation) return false;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(object, "spec", "valuesFrom").length > 0) return false;
  const isLastAttempt = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(status, "lastAttemptedRevision") === (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(newest, "chartVersion") && holdsNow(object, conditionOf(object, "Ready"), "True");
  return isLastAttempt || !shapesRelease(object);
}
function shapesRelease(object) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(object, "spec", "postRenderers").length > 0 || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(object, "spec", "chart", "spec", "valuesFiles").length > 0 || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(object, "spec", "commonMetadata") !== void 0;
}

function remoteName(spec, namespace) {
  const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(spec, "kubeConfig", "secretRef", "name") || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(spec, "kubeConfig", "configMapRef", "name");
  return name === "" ? "" : (0,_chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_6__  .P5)(`${namespace}/${name}`);
}

function madeFrom(annotations) {
  const source2 = (0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_18__  .q)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(annotations, "org.opencontainers.image.source"));
  const revision2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(annotations, "org.opencontainers.image.revision");
  if (!/^(?:(?:https?|ssh|git):\/\/|[\w.-]+@)[\w.@:/~+-]{1,200}$/.test(source2)) return null;
  return { source: source2, revision: /^[\w.@:/+-]{1,200}$/.test(revision2) ? revision2 : "" };
}
var mostNamed = 20;
function madeHereNote(passedOver, urls) {
  const names = passedOver.filter(({ madeFrom: from }) => from !== void 0 && (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_10__  .qE)(from.source, urls)).map(({ name }) => name).sort(_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_16__  .L);
  if (names.length === 0) return [];
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : "";
  return [
    `Not judged here: ${names.slice(0, mostNamed).join(", ")}${more}. Their artifacts say that they were made from this repository, which does not hold the objects of these applications. The run of the repository that holds them judges them; where none does, commit them here.`
  ];
}

function artifactOf(repository) {
  const mediaType = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(repository, "spec", "layerSelector", "mediaType");
  const isCopied = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(repository, "spec", "layerSelector", "operation") === "copy";
  const { revision: revision2, among } = revisionOf2(repository);
  return {
    revision: revision2,
    artifact: { by: "flux", ...mediaType === "" ? {} : { mediaType }, ...among },
    ...isCopied ? { ignoresNothing: true } : {}
  };
}
function artifactCharts(repository) {
  const url = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(repository, "spec", "url");
  const [, registry = "", chart2 = ""] = /^(oci:\/\/.+)\/([^/]+)\/?$/.exec(url) ?? [];
  if (chart2 === "") return null;
  const { revision: revision2, among } = revisionOf2(repository);
  const isHelms2 = among === void 0 && /^(?:sha256:.+|v?\d+\.\d+\.\d+(?:-[\w.-]+)?)$/.test(revision2);
  if (isHelms2) return { url: registry, chart: chart2, revision: revision2 };
  const { artifact } = artifactOf(repository);
  return { url: registry, chart: chart2, revision: revision2, ...artifact === void 0 ? {} : { artifact } };
}
function revisionOf2(repository) {
  const ref = (key) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(repository, "spec", "ref", key);
  const fetched = digestOf((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(repository, "status", "artifact", "revision"));
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(repository, "spec", "suspend") === true && fetched !== "") return { revision: fetched };
  const digest2 = ref("digest");
  if (digest2 !== "") return { revision: digest2 };
  const range = ref("semver");
  return range === "" ? { revision: ref("tag") || "latest" } : { revision: range, among: { among: ref("semverFilter") } };
}
function digestOf(revision2) {
  const [, digest2 = ""] = /(?:^|[@/])(?:sha256:)?([0-9a-f]{64})$/.exec(revision2) ?? [];
  return digest2 === "" ? "" : `sha256:${digest2}`;
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
  const reason = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(ready, "reason");
  if (isSuspended(object) || !holdsNow(object, ready, "False") || reason === "HealthCheckCanceled")
    return null;
  return {
    ...{ condition: "Ready", reason, message: tidied((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(ready, "message")) },
    since: stageOf(reason) === "waiting" || isStalled(object) ? timeOf(ready) : null,
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
  const times = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(object, "status", "history").filter((entry) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "lastReconciledStatus") === "ReconciliationSucceeded").map((entry) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "lastReconciled"));
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
  const reason = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(gaveUp ? stalled : ready, "reason");
  const failed4 = failedRelease(object);
  const isRelease = gaveUp ? !beforeHelm.includes(reason) : released.includes(reason);
  const told = [...gaveUp ? [stalled] : [], ready, ...isRelease && failed4 !== null ? [failed4] : []];
  return {
    ...{ condition: gaveUp ? "Stalled" : "Ready", reason },
    message: [...new Set(told.map((one) => tidied((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(one, "message"))))].filter(Boolean).join("; "),
    since: gaveUp ? timeOf(stalled) : isRelease ? timeOf(failed4) : null,
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
function sourceTrouble(source2) {
  const [ready, fetching2] = [conditionOf(source2, "Ready"), conditionOf(source2, "FetchFailed")];
  const verified = conditionOf(source2, "SourceVerified");
  const isUnverified = holdsNow(source2, verified, "False");
  const fetched = isUnverified ? verified : fetching2;
  if (isSuspended(source2) || !holdsNow(source2, ready, "False")) return null;
  if (!isUnverified && !holdsNow(source2, fetched, "True")) return null;
  const [kind, name] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(source2, "kind"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(source2, "metadata", "name")];
  return {
    of: `${kind} ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(source2, "metadata", "namespace")}/${name}`,
    condition: isUnverified ? "SourceVerified" : "FetchFailed",
    reason: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(fetched, "reason"),
    message: tidied((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(fetched, "message")),
    ...{ since: timeOf(fetched), lastSuccess: null, holds: "newer" }
  };
}
function isSuspended(object) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(object, "spec", "suspend") === true;
}
function isStalled(object) {
  return holdsNow(object, conditionOf(object, "Stalled"), "True");
}
function timeOf(condition) {
  const time = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(condition, "lastTransitionTime");
  return typeof time === "string" && time !== "" ? time : null;
}
function tidied(message) {
  return message.replace(/\/(?:private\/)?tmp\/kustomization-\d+\/?/g, "").replace(/^(health check failed) after [\d.hmsµn]+/, "$1").trim();
}

async function findSource(ref, namespace, reader) {
  const [kind, name] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(ref, "kind"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(ref, "name")];
  const within = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(ref, "namespace") || namespace;
  const what = `${kind} ${within}/${name}`;
  if (!["GitRepository", "HelmRepository", "OCIRepository"].includes(kind))
    return { tree: null, charts: null, what };
  const object = await reader.one(_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .lj, kind, within, name);
  if (object === void 0)
    return { tree: null, charts: null, what: `${what}, which the cluster does not show` };
  const trouble = sourceTrouble(object);
  const from = madeFrom((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(object, "status", "artifact", "metadata"));
  return {
    ...{ what, ...partsOf(kind, object) },
    ...trouble === null ? {} : { trouble },
    ...from === null ? {} : { madeFrom: from }
  };
}
function partsOf(kind, object) {
  const url = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(object, "spec", "url");
  if (kind === "HelmRepository") return { tree: null, charts: url === "" ? null : { url } };
  const ignore = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(object, "spec", "ignore");
  const files = { url, ignore: typeof ignore === "string" ? ignore : null };
  if (kind === "GitRepository") return { tree: { ...files, revision: revisionOf3(object) }, charts: null };
  return { tree: { ...files, ...artifactOf(object) }, charts: artifactCharts(object) };
}
function revisionOf3(repository) {
  const fetched = commitOf((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(repository, "status", "artifact", "revision"));
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(repository, "spec", "suspend") === true && fetched !== "") return fetched;
  return statedRevision(repository) || "master";
}
var refFields = ["commit", "name", "semver", "tag", "branch"];
function statedRevision(repository) {
  const [stated = ""] = refFields.flatMap((key) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(repository, "spec", "ref", key) || []);
  return stated.replace(/^refs\/(heads|tags|remotes\/origin)\//, "");
}
function commitOf(revision2) {
  return /(?:^|@)sha1:([0-9a-f]{7,64})$/.exec(revision2)?.[1] ?? /(?:^|\/)([0-9a-f]{40})$/.exec(revision2)?.[1] ?? "";
}

function fluxSync(spec, { selfHeal, prune, serverSideApply: serverSideApply2 }) {
  const suspended = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(spec, "suspend") === true;
  return {
    automated: !suspended,
    selfHeal: !suspended && selfHeal,
    prune,
    serverSideApply: serverSideApply2,
    clientSideApplyMigration: false,
    replace: false,
    force: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(spec, "force") === true,
    applyOutOfSyncOnly: false,
    respectIgnoreDifferences: false,
    options: []
  };
}

async function valuesOf(spec, namespace, application2, reader) {
  const own2 = structuredClone((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(spec, "values"));
  let values = {};
  const problems = [];
  for (const reference2 of (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(spec, "valuesFrom")) {
    const [kind, name] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(reference2, "kind"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(reference2, "name")];
    const unreadable2 = (why) => {
      problems.push(notReadable(application2, `${kind} ${namespace}/${name}`, why));
    };
    if (kind !== "ConfigMap") {
      unreadable2("its values are not read");
      continue;
    }
    const found = await reader.one("", "ConfigMap", namespace, name);
    const text2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(found, "data"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(reference2, "valuesKey") || "values.yaml");
    if (typeof text2 !== "string") {
      if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(reference2, "optional") !== true) unreadable2("it was not found, or lacks the key");
      continue;
    }
    const target2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(reference2, "targetPath");
    if (target2 !== "") {
      values = merged(values, own2);
      if (!setAtTarget(values, target2, text2, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(reference2, "literal") === true))
        unreadable2("its targetPath, or the value for it, is more than a plain one");
      continue;
    }
    const read = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2);
    const value = "documents" in read ? read.documents[0]?.value ?? {} : void 0;
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value)) values = merged(values, value);
    else unreadable2("its text is no mapping");
  }
  return { values: merged(values, own2), problems };
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
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(below2)) return false;
    around[name] = below2;
    around = below2;
  }
  around[names.at(-1) ?? ""] = isLiteral || quoted2 !== null ? plain5 : typedValue(plain5);
  return true;
}
function typedValue(text2) {
  const word2 = text2.toLowerCase();
  if (word2 === "true" || word2 === "false") return word2 === "true";
  if (word2 === "null") return null;
  const isWhole3 = text2 === "0" || /^[-+]?\d+$/.test(text2) && !text2.startsWith("0");
  return isWhole3 && Number.isSafeInteger(Number(text2)) ? Number(text2) : text2;
}
function merged(base, over) {
  const all3 = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(over)) {
    const below2 = all3.get(key);
    all3.set(key, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(below2) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) ? merged(below2, value) : value);
  }
  return Object.fromEntries(all3);
}
function notReadable(application2, what, why) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "VALUES_UNREADABLE",
    `Application ${application2}: it takes values from ${what}: ${why}.`,
    "The release is reported as unknown; values in spec.values, or in a ConfigMap that may be listed, can be judged.",
    { application: application2 }
  );
}

async function helmReleaseApplication(object, reader) {
  const [spec, status] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(object, "spec"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(object, "status")];
  const [name, namespace] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(object, "metadata", "name"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(object, "metadata", "namespace")];
  const chart2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(spec, "chart", "spec");
  const ref = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(chart2, "sourceRef") ?? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(spec, "chartRef") ?? null;
  const source2 = await findSource(ref, namespace, reader);
  const target2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(spec, "targetNamespace");
  const place3 = placeOf(source2, chart2);
  const problems = place3 === null ? [(0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_10__  .Nu)(name, source2.what)] : [];
  const given = await valuesOf(spec, namespace, name, reader);
  problems.push(...given.problems, ...unsupportedParts(name, object));
  const mode2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(spec, "driftDetection", "mode");
  const trouble = helmReleaseTrouble(object) ?? source2.trouble;
  return {
    application: {
      name,
      controller: "flux",
      resource: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TN)(object),
      foundIn: "cluster",
      origin: null,
      sources: place3 === null ? [] : [
        chartSource(
          { ...spec, values: given.values },
          chart2,
          place3,
          name,
          target2 || namespace,
          addedTo(object)
        )
      ],
      destination: { server: "", name: remoteName(spec, namespace), namespace: target2 || namespace },
      appliers: ["helm-controller"],
      sync: fluxSync(spec, { selfHeal: mode2 === "enabled", prune: true, serverSideApply: false }),
      ignore: fluxIgnoreRules((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(spec, "driftDetection", "ignore"), "helm-release"),
      ...mode2 === "warn" ? { warnsOfDrift: true } : {},
      annotations: {},
      cascades: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(spec, "suspend") !== true,
      ...gitTree(source2) === null ? {} : packing(chart2),
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
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(chart2, "reconcileStrategy") === "Revision" ? { upgradesOnRevision: true } : { packsOnVersion: true };
}
function addedTo(object) {
  return /\+([0-9a-f]{12}(?:\.\d+)?|\d+)$/.exec(releasedLast(object).released?.chartVersion ?? "")?.[1] ?? "";
}
function gitTree({ tree }) {
  return tree?.artifact === void 0 ? tree : null;
}
function placeOf(source2, spec) {
  const named5 = cleanPath((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(spec, "chart"));
  const git = gitTree(source2);
  if (git !== null) return { url: git.url, revision: git.revision, path: named5, chart: "" };
  if (source2.charts === null) return null;
  const { url, chart: chart2 = named5, revision: revision2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(spec, "version"), artifact } = source2.charts;
  if (chart2 === "") return null;
  const choice2 = artifact === void 0 ? {} : { artifact };
  return { url, revision: revision2 === "*" ? "" : revision2, path: "", chart: chart2, ...choice2 };
}
function chartSource(spec, chartSpec, { url, revision: revision2, path: path3, chart: chart2, artifact }, name, namespace, added) {
  const target2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(spec, "targetNamespace");
  const releaseName2 = shortened((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(spec, "releaseName") || (target2 === "" ? name : `${target2}-${name}`));
  const files = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(chartSpec, "valuesFiles").map(cleanPath);
  const areOnTop = files.length === 0 || files[0] === joinPath(path3, "values.yaml");
  const isPackedByFlux = files.length > 0 || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(spec, "chartRef") !== void 0 || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(chartSpec, "reconcileStrategy") === "Revision";
  return {
    ...{ repoUrl: url, path: path3, revision: revision2 },
    ...artifact === void 0 ? {} : { artifact },
    directory: { recurse: false, include: "", exclude: "" },
    raw: {
      ...chart2 === "" ? {} : { chart: chart2 },
      helm: {
        releaseName: releaseName2,
        namespace,
        valueFiles: (areOnTop ? files.slice(1) : files).map((file2) => `/${file2}`),
        ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(chartSpec, "ignoreMissingValuesFiles") === true ? { ignoreMissingValueFiles: true } : {},
        valuesObject: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(spec, "values"),
        skipCrds: true
      }
    },
    ...releaseOf(spec, !areOnTop, isPackedByFlux ? added : "")
  };
}
function shortened(name) {
  if (name.length <= 53) return name;
  return `${name.slice(0, 40)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_17__.createHash)("sha256").update(name).digest("hex").slice(0, 12)}`;
}
function releaseOf(spec, replacesValues, versionMetadata) {
  const release = {
    postRenderers: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(spec, "postRenderers").filter(_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv),
    labels: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(spec, "commonMetadata", "labels"),
    annotations: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(spec, "commonMetadata", "annotations"),
    ...replacesValues ? { replacesValues } : {},
    ...versionMetadata === "" ? {} : { versionMetadata }
  };
  const isPlain2 = !replacesValues && versionMetadata === "" && release.postRenderers.length === 0 && Object.keys({ ...release.labels, ...release.annotations }).length === 0;
  return isPlain2 ? {} : { release };
}
function unsupportedParts(application2, object) {
  const spec = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(object, "spec");
  const mayKeepValues = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(spec, "upgrade", "preserveValues") === true && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(object, "status", "history").some((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(one, "version") !== 1);
  const parts = [
    ...mayKeepValues ? ["values kept from earlier releases (upgrade.preserveValues)"] : [],
    ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(spec, "postRenderers").some((one) => !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(one, "kustomize"))) ? ["a post-renderer that is not Kustomize"] : []
  ];
  return parts.map(
    (part3) => (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
      "RENDERER_UNSUPPORTED",
      `Application ${application2}: the HelmRelease has ${part3}, which this version does not render.`,
      "The app is reported as unknown; nothing is concluded about it.",
      { application: application2 }
    )
  );
}
function cleanPath(path3) {
  const text2 = typeof path3 === "string" ? path3 : "";
  return text2.replace(/^(\.?\/)+|\/+$/g, "").replace(/^\.$/, "");
}

var commitNamed = ({ revision: revision2, origin: origin2 = "" }) => commitOf(origin2) || commitOf(revision2);
var digestNamed = ({ revision: revision2 }) => digestOf(revision2);
function appliedLast(status, named5 = commitNamed) {
  const [ready, healthy] = [(0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .HJ)(status, "Ready"), (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .HJ)(status, "Healthy")];
  const beingChecked = /^Running health checks for revision (\S+) /.exec(
    (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(healthy, "status") === "Unknown" ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(healthy, "message") : ""
  )?.[1];
  if (beingChecked !== void 0) return { revision: named5({ revision: beingChecked }), at: null };
  const entry = newestApplied(status, named5);
  if (entry !== void 0) return entry;
  const attempted = named5({ revision: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(status, "lastAttemptedRevision") });
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(ready, "status") === "False" && isAppliedInFull((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(ready, "reason")))
    return { revision: attempted, at: null };
  const applied2 = named5({
    revision: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(status, "lastAppliedRevision"),
    origin: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(status, "lastAppliedOriginRevision")
  });
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(healthy, "status") === "False" && attempted !== applied2 ? { unknown: "Flux has applied a commit that did not become healthy, and its status names it no more" } : { revision: applied2, at: null };
}
function attemptedSince(status, { revision: revision2 }, named5 = commitNamed) {
  const since = newestApplied(status, named5)?.at ?? "";
  const failed4 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(status, "history").filter(
    (entry) => stageOf((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "lastReconciledStatus")) === "applying" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "lastReconciled") > since
  ).toSorted((a, b) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(b, "lastReconciled").localeCompare((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(a, "lastReconciled"))).map((entry) => named5(statedIn(entry)));
  const isLast = stageOf((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)((0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .HJ)(status, "Ready"), "reason")) === "applying";
  const last = isLast ? [named5({ revision: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(status, "lastAttemptedRevision") })] : [];
  return [...  new Set([...last, ...failed4])].filter((commit) => commit !== "" && commit !== revision2);
}
function statedIn(entry) {
  return {
    revision: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "metadata", "revision"),
    origin: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "metadata", "originRevision")
  };
}
function newestApplied(status, named5) {
  const entries = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(status, "history").flatMap((entry) => {
    const revision2 = named5(statedIn(entry));
    const how = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "lastReconciledStatus");
    const isFull = how === "ReconciliationSucceeded" || isAppliedInFull(how);
    return isFull && revision2 !== "" ? [{ revision: revision2, at: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "lastReconciled") || null }] : [];
  });
  return entries.sort((a, b) => (b.at ?? "").localeCompare(a.at ?? ""))[0];
}


var controller = "kustomize-controller";
var gate = "StrictPostBuildSubstitutions";
var strictSince = { controller: "1.9.0", flux: "2.9.0" };
async function undefinedVariables(kustomization, reader) {
  const [first, ...others] = (await controllersIn(reader)).map(ofDeployment);
  const isTold = first !== void 0 && first.plain !== "unknown";
  if (isTold && others.every((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(one, first))) return first;
  return wasRefused(kustomization) ? { plain: "refused", changed: "unknown" } : void 0;
}
var usualNamespace = "flux-system";
async function controllersIn(reader) {
  const near = (await reader.readable("apps", "Deployment", usualNamespace)).filter(isKustomizeController);
  return near.length > 0 ? near : (await reader.readable("apps", "Deployment")).filter(isKustomizeController);
}
function isKustomizeController(deployment) {
  return labelOf(deployment, "app.kubernetes.io/component") === controller || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(deployment, "metadata", "name") === controller || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(deployment, "spec", "template", "spec", "containers").some(isOfController);
}
function essentials(deployment) {
  const { apiVersion = "", kind = "" } = deployment;
  const labels = ["app.kubernetes.io/component", "app.kubernetes.io/version"];
  const containers = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(deployment, "spec", "template", "spec", "containers").map((container2) => ({
    name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(container2, "name"),
    image: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(container2, "image"),
    args: gatesIn(container2).map((gates) => `--feature-gates=${gates}`)
  }));
  return {
    apiVersion,
    kind,
    metadata: {
      name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(deployment, "metadata", "name"),
      namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(deployment, "metadata", "namespace"),
      labels: Object.fromEntries(labels.map((name) => [name, labelOf(deployment, name)]))
    },
    spec: { template: { spec: { containers } } }
  };
}
function labelOf(deployment, name) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(deployment, "metadata", "labels", name);
}
function isOfController(container2) {
  return /(?:^|\/)kustomize-controller(?:[:@]|$)/.test((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(container2, "image"));
}
function ofDeployment(deployment) {
  const containers = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(deployment, "spec", "template", "spec", "containers");
  const container2 = containers.find(isOfController) ?? containers[0] ?? null;
  const isSince = sinceStrict(container2, labelOf(deployment, "app.kubernetes.io/version"));
  const byVersion = isSince === null ? "unknown" : isSince ? "refused" : "empty";
  const told = gateOf(container2);
  if (told === null) return { plain: byVersion, changed: byVersion };
  if (!told) return { plain: "empty", changed: "empty" };
  return { plain: "refused", changed: byVersion };
}
function sinceStrict(container2, flux) {
  const tag = /:v?([^:@/]+)(?:@|$)/.exec((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(container2, "image"))?.[1] ?? "";
  const versions = [
    { version: (0,semver__WEBPACK_IMPORTED_MODULE_20__.parse)(tag), first: strictSince.controller },
    { version: (0,semver__WEBPACK_IMPORTED_MODULE_20__.parse)(flux), first: strictSince.flux }
  ];
  const told = versions.find(({ version }) => version !== null);
  if (told?.version === null || told === void 0) return null;
  if ((0,semver__WEBPACK_IMPORTED_MODULE_20__.gte)(told.version, told.first)) return true;
  return (0,semver__WEBPACK_IMPORTED_MODULE_20__.lt)(told.version, `${told.first}-0`) ? false : null;
}
function gateOf(container2) {
  const said2 = gatesIn(container2).flatMap((gates) => gates.split(",")).map((one) => one.trim().split("=")).filter(([name]) => name === gate).map(([, value = ""]) => value).at(-1);
  if (said2 === void 0) return null;
  if (/^(?:1|t|T|true|TRUE|True)$/.test(said2)) return true;
  return /^(?:0|f|F|false|FALSE|False)$/.test(said2) ? false : null;
}
function gatesIn(container2) {
  const words = ["command", "args"].flatMap((key) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(container2, key)).map((word2) => typeof word2 === "string" ? word2 : "");
  return words.flatMap((word2, at2) => {
    const joined2 = /^--?feature-gates=(.*)$/s.exec(word2)?.[1];
    if (joined2 !== void 0) return [joined2];
    return /^--?feature-gates$/.test(word2) ? [words[at2 + 1] ?? ""] : [];
  });
}
function wasRefused(kustomization) {
  const ready = conditionOf(kustomization, "Ready");
  return holdsNow(kustomization, ready, "False") && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(ready, "reason") === "BuildFailed" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(ready, "message").includes("variable not set (strict mode)");
}

async function variablesOf(spec, namespace, application2, reader) {
  const values =   new Map();
  const unreadSecrets = [];
  const problems = [];
  const add = (data) => {
    for (const [name, value] of Object.entries((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(data)))
      if (typeof value === "string") values.set(name, value.replaceAll("\n", ""));
  };
  for (const reference2 of (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(spec, "postBuild", "substituteFrom")) {
    const [kind, name] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(reference2, "kind"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(reference2, "name")];
    if (kind === "Secret") unreadSecrets.push(`${namespace}/${name}`);
    if (kind !== "ConfigMap") continue;
    const found = await reader.one("", "ConfigMap", namespace, name);
    if (found !== void 0) add((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(found, "data"));
    else if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(reference2, "optional") !== true) problems.push(notReadable2(application2, namespace, name));
  }
  add((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(spec, "postBuild", "substitute"));
  return { values: Object.fromEntries(values), unreadSecrets, problems };
}
function notReadable2(application2, namespace, name) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "VALUES_UNREADABLE",
    `Application ${application2}: ConfigMap ${namespace}/${name}, from which it takes variables, was not found.`,
    "Grant list on configmaps, or create it; Flux itself cannot build without it.",
    { application: application2 }
  );
}

async function kustomizationApplication(object, reader) {
  const [spec, status] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(object, "spec"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(object, "status")];
  const [name, namespace] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(object, "metadata", "name"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(object, "metadata", "namespace")];
  const source2 = await findSource((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(spec, "sourceRef") ?? null, namespace, reader);
  const variables3 = await variablesOf(spec, namespace, name, reader);
  const whenUndefined = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(spec, "postBuild") === void 0 ? void 0 : await undefinedVariables(object, reader);
  const build = {
    ignore: source2.tree?.ignore ?? null,
    ...source2.tree?.ignoresNothing === true ? { ignoresNothing: true } : {},
    kustomize: kustomizeOf(spec),
    variables: variables3.values,
    unreadSecrets: variables3.unreadSecrets,
    ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(spec, "postBuild", "substituteStrategy") === "Always" ? { alwaysSubstitutes: true } : {},
    ...whenUndefined === void 0 ? {} : { undefinedVariables: whenUndefined },
    labels: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(spec, "commonMetadata", "labels"),
    annotations: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(spec, "commonMetadata", "annotations")
  };
  const trouble = kustomizationTrouble(object) ?? source2.trouble;
  const sources2 = source2.tree === null ? [] : [sourceOf(spec, build, source2.tree)];
  return {
    application: {
      name,
      controller: "flux",
      resource: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TN)(object),
      foundIn: "cluster",
      origin: null,
      sources: sources2,
      ...source2.madeFrom === void 0 ? {} : { madeFrom: source2.madeFrom },
      destination: {
        server: "",
        name: remoteName(spec, namespace),
        namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(spec, "targetNamespace")
      },
      appliers: ["kustomize-controller"],
      sync: {
        ...fluxSync(spec, { selfHeal: true, prune: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(spec, "prune") === true, serverSideApply: true }),
        respectIgnoreDifferences: true
      },
      ignore: fluxIgnoreRules((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(spec, "ignore"), "kustomization"),
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
    problems: [
      ...source2.tree === null ? [(0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_10__  .Nu)(name, source2.what)] : [],
      ...variables3.problems
    ]
  };
}
function cascades(spec) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(spec, "suspend") === true) return false;
  const policy = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(spec, "deletionPolicy") || "MirrorPrune";
  return policy === "MirrorPrune" ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(spec, "prune") === true : policy !== "Orphan";
}
function sourceOf(spec, flux, { url, revision: revision2, artifact }) {
  const path3 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(spec, "path").replace(/^(\.?\/)+|\/+$/g, "").replace(/^\.$/, "");
  return {
    ...{ repoUrl: url, path: path3, revision: revision2, flux },
    ...{ directory: { recurse: true, include: "", exclude: "" }, raw: {} },
    ...artifact === void 0 ? {} : { artifact }
  };
}
function historyOf(status, sources2) {
  const named5 = sources2.some(_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_10__  .vw) ? digestNamed : commitNamed;
  const last = appliedLast(status, named5);
  if ("unknown" in last) return { history: [], withoutHistory: last.unknown };
  const { revision: revision2, at: at2 } = last;
  if (revision2 === "" || sources2.length === 0) return { history: [] };
  const builtAt = (commit) => sources2.map((source2) => ({ ...source2, revision: commit }));
  const attempted = attemptedSince(status, last, named5).map((commit) => ({
    sources: builtAt(commit),
    at: null
  }));
  return {
    history: [{ sources: builtAt(revision2), at: at2 }],
    ...attempted.length === 0 ? {} : { attempted }
  };
}
function kustomizeOf(spec) {
  const namespace = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(spec, "targetNamespace");
  const kept5 = [
    "namePrefix",
    "nameSuffix",
    "patches",
    "images",
    "components",
    "ignoreMissingComponents",
    "buildMetadata"
  ].flatMap((key) => {
    const value = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(spec, key);
    return value === void 0 || value === "" || Array.isArray(value) && value.length === 0 ? [] : [[key, value]];
  });
  return { ...namespace === "" ? {} : { namespace }, ...Object.fromEntries(kept5) };
}

async function fluxApplications(reader, assume = (object) => object) {
  const assuming = {
    ...reader,
    async one(group, kind, namespace, name) {
      const found2 = await reader.one(group, kind, namespace, name);
      return found2 === void 0 || group !== _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .lj ? found2 : assume(found2);
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
    read(_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .N7, "Kustomization", kustomizationApplication),
    read(_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .G, "HelmRelease", helmReleaseApplication)
  ]);
  return found.flat().map(({ application: application2, problems }) => problems.length === 0 ? application2 : { ...application2, problems });
}
function withOtherSpec({ application: application2, problems }) {
  const { status } = application2;
  if (status?.released === void 0) return { application: application2, problems };
  const released2 = { ...status.released, isOfThisSpec: false };
  return { application: { ...application2, status: { ...status, released: released2 } }, problems };
}
function marked(object, { application: application2, problems }) {
  const by = (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .r8)(object);
  const marks = by === void 0 ? {} : { appliedBy: by };
  return { application: { ...application2, ...(0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .CT)(object), ...marks }, problems };
}

function mergePatch(target2, patch) {
  const merged4 = new Map((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(target2) ? Object.entries(target2) : []);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) merged4.delete(name);
    else merged4.set(name, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) ? mergePatch(merged4.get(name), value) : value);
  }
  return Object.fromEntries(merged4);
}

var texts = ["text"];
var textsByName = { "*": "text" };
var variables = [{ name: "text", value: "text", code: "truth" }];
var renderers = {
  helm: {
    valueFiles: texts,
    parameters: [{ name: "text", value: "text", forceString: "truth" }],
    releaseName: "text",
    values: "text",
    fileParameters: [{ name: "text", path: "text" }],
    version: "text",
    passCredentials: "truth",
    ignoreMissingValueFiles: "truth",
    skipCrds: "truth",
    namespace: "text",
    kubeVersion: "text",
    apiVersions: texts,
    skipTests: "truth",
    skipSchemaValidation: "truth"
  },
  kustomize: {
    namePrefix: "text",
    nameSuffix: "text",
    images: texts,
    commonLabels: textsByName,
    version: "text",
    commonAnnotations: textsByName,
    forceCommonLabels: "truth",
    forceCommonAnnotations: "truth",
    namespace: "text",
    commonAnnotationsEnvsubst: "truth",
    replicas: [{ name: "text" }],
    patches: [{ path: "text", patch: "text", options: { "*": "truth" } }],
    components: texts,
    ignoreMissingComponents: "truth",
    labelWithoutSelector: "truth",
    labelIncludeTemplates: "truth",
    kubeVersion: "text",
    apiVersions: texts
  },
  directory: {
    recurse: "truth",
    jsonnet: { extVars: variables, tlas: variables, libs: texts },
    exclude: "text",
    include: "text"
  },
  plugin: { name: "text", env: [{ name: "text", value: "text" }] }
};
var place = { repoURL: "text", path: "text", targetRevision: "text" };
var source = { ...place, ...renderers, chart: "text", ref: "text", name: "text", tagPrefix: "text" };
var application = {
  metadata: {
    name: "text",
    namespace: "text",
    labels: textsByName,
    annotations: textsByName,
    finalizers: texts
  },
  spec: {
    source,
    sources: [source],
    sourceHydrator: {
      drySource: { ...place, ...renderers },
      syncSource: { targetBranch: "text", path: "text", repoURL: "text" },
      hydrateTo: { targetBranch: "text" }
    },
    destination: { server: "text", namespace: "text", name: "text" },
    project: "text",
    syncPolicy: {
      automated: { prune: "truth", selfHeal: "truth", allowEmpty: "truth", enabled: "truth" },
      syncOptions: texts,
      retry: {
        limit: "whole number",
        backoff: { duration: "text", factor: "whole number", maxDuration: "text" },
        refresh: "truth"
      },
      managedNamespaceMetadata: { labels: textsByName, annotations: textsByName }
    },
    ignoreDifferences: [
      {
        group: "text",
        kind: "text",
        name: "text",
        namespace: "text",
        jsonPointers: texts,
        jqPathExpressions: texts,
        managedFieldsManagers: texts
      }
    ],
    info: [{ name: "text", value: "text" }],
    revisionHistoryLimit: "whole number"
  }
};
function wrongType(object) {
  return wrongIn(object, application, []);
}
function wrongIn(value, shape, at2) {
  if (value === null) return null;
  const name = at2.join(".") || "it";
  if (shape === "text") return typeof value === "string" ? null : `${name} is no text`;
  if (shape === "truth") return typeof value === "boolean" ? null : `${name} is neither true nor false`;
  if (shape === "whole number") return Number.isInteger(value) ? null : `${name} is no whole number`;
  if (isItems(shape)) {
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value)) return `${name} is no list`;
    return firstOf(value.map((item, index2) => wrongIn(item, shape[0], [...at2, String(index2)])));
  }
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value)) return `${name} is no mapping`;
  return firstOf(
    Object.entries(value).map(([key, item]) => {
      const own2 = Object.hasOwn(shape, key) ? shape[key] : shape["*"];
      return own2 === void 0 ? null : wrongIn(item, own2, [...at2, key]);
    })
  );
}
function isItems(shape) {
  return Array.isArray(shape);
}
function firstOf(found) {
  return found.find((one) => one !== null) ?? null;
}

var TemplateFault = class extends Error {
};
var SetFailure = class extends TemplateFault {
};
var MissingValue = class extends SetFailure {
};

function withTemplatePatch(application2, text2) {
  if (text2.trimStart().startsWith("{") && !isJson(text2)) throw new SetFailure("its templatePatch is no JSON");
  const read = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2, "last");
  if ("error" in read) throw new TemplateFault(`its templatePatch is no YAML: ${read.error.message}`);
  const patch = read.documents[0]?.value ?? null;
  if (patch === null) return application2;
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(patch)) throw new SetFailure("its templatePatch is no mapping");
  if (holdsDirective(patch)) throw new TemplateFault("its templatePatch has directives ($patch)");
  const wrong = wrongType(patch);
  if (wrong !== null) throw new SetFailure(`its templatePatch does not fit an Application: ${wrong}`);
  refuseMergedValues(application2, patch);
  const patched2 = mergePatch(application2, patch);
  const own2 = ["metadata", "finalizers"];
  const finalizers2 = [...  new Set([...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(application2, ...own2), ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(patch, ...own2)])];
  return {
    ...patched2,
    metadata: { ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(patched2, "metadata"), ...finalizers2.length === 0 ? {} : { finalizers: finalizers2 } },
    spec: { ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(patched2, "spec"), project: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(application2, "spec", "project") }
  };
}
function refuseMergedValues(application2, patch) {
  for (const source2 of [["source"], ["sourceHydrator", "drySource"]]) {
    const at2 = ["spec", ...source2, "helm", "valuesObject"];
    const values = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(application2, ...at2);
    for (const [name, value] of Object.entries((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(patch, ...at2))) {
      const below2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(values, name);
      if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(below2) || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(below2))
        throw new SetFailure(`its templatePatch goes below ${name} of values that its template has as well`);
    }
  }
}
function isJson(text2) {
  try {
    JSON.parse(text2);
    return true;
  } catch {
    return false;
  }
}
function holdsDirective(patch) {
  if (Array.isArray(patch)) return patch.some((item) => holdsDirective(item));
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(patch)) return false;
  return Object.entries(patch).some(([key, value]) => key.startsWith("$") || holdsDirective(value));
}

async function applicationsOf(set3, generator, rows, fill2) {
  const own2 = templateOf((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(set3, "spec", "generators")[generator] ?? null);
  const template3 = filledUp(own2, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(set3, "spec", "template"));
  const patch = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(set3, "spec", "templatePatch");
  const [objects, patches] = await Promise.all([
    rendered(template3, rows, set3, fill2),
    patch === "" ? rows.map(() => "") : fill2(patch, rows)
  ]);
  return objects.map((object, row) => {
    const text2 = patches[row];
    const patched2 = typeof text2 === "string" && text2 !== "" ? withTemplatePatch(object, text2) : object;
    return asApplication(patched2, set3);
  });
}
var cascading = "resources-finalizer.argocd.argoproj.io";
async function rendered(template3, rows, set3, fill2) {
  const isPlain2 = ({ named: named5 }) => Object.keys(named5).length === 0;
  const given = rows.filter((row) => !isPlain2(row));
  const filled = new Map((await fill2(template3, given)).map((object, at2) => [given[at2], object]));
  const preserves = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(set3, "spec", "syncPolicy", "preserveResourcesOnDeletion") === true;
  return rows.map((row) => {
    const object = filled.get(row);
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(object)) return template3;
    const isStated = preserves || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(object, "metadata", "finalizers").length > 0;
    if (isStated) return object;
    return { ...object, metadata: { ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(object, "metadata"), finalizers: [cascading] } };
  });
}
function asApplication(filled, set3) {
  const owner = { kind: "ApplicationSet", name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(set3, "metadata", "name") };
  const metadata = {
    ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(filled, "metadata"),
    namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(set3, "metadata", "namespace"),
    ownerReferences: [owner]
  };
  return { ...filled, apiVersion: `${_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .H4}/v1alpha1`, kind: "Application", metadata };
}
function templateOf(generator) {
  const kinds3 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(generator) ? Object.keys(generator) : [];
  return kinds3.map((kind) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(generator, kind, "template")).find((one) => !isEmpty(one)) ?? {};
}
function filledUp(given, base) {
  const all3 = new Map(Object.entries(base));
  for (const [name, value] of Object.entries(given)) {
    const below2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(base, name);
    if (name === "valuesObject") all3.set(name, value);
    else if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(below2)) all3.set(name, filledUp(value, below2));
    else if (!isEmpty(value) || below2 === void 0) all3.set(name, value);
  }
  return Object.fromEntries(all3);
}
function isEmpty(value) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value)) return value.length === 0;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value)) return Object.values(value).every(isEmpty);
  return value === null || value === "" || value === false || value === 0;
}



function paramsOf(named5, from = [], typed = []) {
  return { named: named5, from, typed };
}
function overridden(a, b, isGo) {
  refuseMixed(a, b);
  const named5 = isGo ? merged2(a.named, b.named) : { ...a.named, ...b.named };
  return paramsOf(named5, [...a.from, ...b.from], typedOf(a, b));
}
function combined(a, b, isGo) {
  const from = [...a.from, ...b.from];
  if (isGo) {
    refuseMixed(a, b);
    const named5 = merged2(a.named, b.named);
    return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(merged2(b.named, a.named), named5) ? paramsOf(named5, from, typedOf(a, b)) : null;
  }
  const [first, second] = [textsOf2(a.named), textsOf2(b.named)];
  const isSame4 = Object.entries(first).every(([name, text2]) => (second[name] ?? text2) === text2);
  return isSame4 ? paramsOf({ ...first, ...second }, from) : null;
}
function typedOf(a, b) {
  return [...  new Set([...a.typed, ...b.typed])];
}
function refuseMixed(a, b) {
  const isMapping = ({ named: named5 }, name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(named5, ...name.split(".")));
  for (const name of typedOf(a, b)) {
    if (a.typed.includes(name) !== b.typed.includes(name) && isMapping(a, name) && isMapping(b, name))
      throw new TemplateFault(
        `two generators give ${name}, one of which has texts alone, on which Argo CD fails`
      );
  }
}
function textsOf2(named5) {
  return Object.fromEntries(Object.entries(named5).map(([name, value]) => [name, goText(value)]));
}
function merged2(a, b) {
  const all3 = new Map(Object.entries(a));
  for (const [key, value] of Object.entries(b)) {
    const below2 = all3.get(key);
    all3.set(key, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(below2) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) ? merged2(below2, value) : value);
  }
  return Object.fromEntries(all3);
}
function flatten(value, prefix = "", typed = []) {
  const entries = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) ? Object.entries(value) : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value) ? [...value.entries()] : null;
  if (entries === null || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value) && typed.includes(prefix)) return { [prefix]: goText(value) };
  const parts = entries.map(
    ([key, item]) => flatten(item, prefix === "" ? String(key) : `${prefix}.${key}`, typed)
  );
  return Object.assign({}, ...parts);
}
var largest = 6;
function goText(value) {
  if (value === null) return "<nil>";
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value)) return `[${value.map(goText).join(" ")}]`;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value)) {
    const keys2 = Object.keys(value).sort();
    return `map[${keys2.map((key) => `${key}:${goText(value[key] ?? null)}`).join(" ")}]`;
  }
  return typeof value === "number" ? goNumber(value) : String(value);
}
function goNumber(value) {
  const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
  const power = Number(exponent);
  if (power >= -4 && power < largest) return String(value);
  return `${mantissa}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

async function withValues(rows, values, { fill: fill2, isGo }) {
  if (Object.keys(values).length === 0) return [...rows];
  const filled = await fill2(Object.values(values), rows);
  return rows.map(({ named: named5, from, typed }, row) => {
    const texts2 = filled[row];
    const own2 = Object.fromEntries(
      Object.keys(values).map((name, at2) => [name, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(texts2) ? texts2[at2] ?? "" : ""])
    );
    if (isGo) return paramsOf({ ...named5, values: own2 }, from, [...typed, "values"]);
    return paramsOf({ ...named5, ...flatten(own2, "values") }, from);
  });
}

async function gitParams(generator, from, {
  crossesFolders,
  isRead = () => true,
  ...language
}) {
  const all3 = await from.files.list("") ?? [];
  const [directories, patterns2] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(generator, "directories"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(generator, "files")];
  if ([...directories, ...patterns2].some((entry) => (0,_chunk_4YK4R5J2_js__WEBPACK_IMPORTED_MODULE_22__  .mY)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "path"))))
    throw new TemplateFault("a path pattern is too long or has too many wildcards");
  if (directories.length === 0 && patterns2.length === 0)
    throw new SetFailure("a git generator has directories or files");
  if (directories.length === 0 && !crossesFolders) refuseFolders(all3, patterns2);
  const how = { prefix: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(generator, "pathParamPrefix"), isGo: language.isGo };
  const chosen = selected(all3, patterns2, crossesFolders ? asPathspec : withinFolders);
  const isShown = (folder) => !/(?:^|\/)\./.test(folder);
  const made2 = directories.length > 0 ? selected(foldersOf(all3).filter(isShown), directories, withinFolder).map(
    (path3) => paramsOf(pathParams(path3, "", how), [], typedIn(how))
  ) : (await Promise.all(chosen.filter(isRead).map((file2) => fileParams(from, file2, how)))).flat();
  return withValues(made2, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(generator, "values"), language);
}
function foldersOf(files) {
  const folders =   new Set();
  for (const file2 of files)
    for (let folder = folderOf(file2); folder !== ""; folder = folderOf(folder)) folders.add(folder);
  return [...folders].sort();
}
function refuseFolders(files, patterns2) {
  const folders = ["", ...foldersOf(files)];
  for (const glob2 of patterns2.map((entry) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "path"))) {
    const found = folders.find(withinFolders(glob2));
    if (found !== void 0) throw new SetFailure(`the path pattern ${glob2} finds the folder ${found || "."}`);
  }
}
function selected(paths, entries, matching2) {
  const matches4 = entries.map((entry) => ({
    excludes: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(entry, "exclude") === true,
    isMatch: matching2((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "path"))
  }));
  const isNamed2 = (path3, exclude) => matches4.some(({ excludes, isMatch }) => excludes === exclude && isMatch(path3));
  return paths.filter((path3) => isNamed2(path3, false) && !isNamed2(path3, true)).sort();
}
var withinFolder = (glob2) => (0,_chunk_4YK4R5J2_js__WEBPACK_IMPORTED_MODULE_22__  .fU)(glob2.replaceAll("**", "*").replaceAll("[!", "[\\!"), {
  crossesFolders: false,
  hasBraces: false
});
var withinFolders = (stated) => {
  if (!isPaired(stated))
    throw new TemplateFault(`the path pattern ${stated} has braces or brackets that do not pair`);
  const glob2 = node_path__WEBPACK_IMPORTED_MODULE_21__.posix.join(".", stated);
  if (/^\.\.(?:\/|$)/.test(glob2)) return () => false;
  const inRoot = glob2 === "." ? "" : glob2.replace(/^\/|\/$/g, "");
  return (0,_chunk_4YK4R5J2_js__WEBPACK_IMPORTED_MODULE_22__  .fU)(inRoot, { crossesFolders: false, hasBraces: true });
};
function isPaired(glob2) {
  const plain5 = glob2.replace(/\\./g, "");
  const count2 = (sign) => plain5.split(sign).length;
  return count2("{") === count2("}") && count2("[") === count2("]") && !plain5.endsWith("\\");
}
var asPathspec = (stated) => {
  if (stated.startsWith(":")) throw new TemplateFault(`the path pattern ${stated} has magic signs of Git's`);
  const glob2 = node_path__WEBPACK_IMPORTED_MODULE_21__.posix.normalize(stated);
  if (/^(?:\/|\.\.(?:\/|$))/.test(glob2))
    throw new SetFailure(`the path pattern ${stated} leads out of the repository`);
  if (/[*?[\\]/.test(glob2)) return (0,_chunk_4YK4R5J2_js__WEBPACK_IMPORTED_MODULE_22__  .fU)(glob2, { crossesFolders: true, hasBraces: false });
  const folder = glob2 === "./" || glob2 === "." ? "" : `${glob2.replace(/\/$/, "")}/`;
  return (path3) => path3 === glob2 || path3.startsWith(folder);
};
function pathParams(path3, file2, { prefix, isGo }) {
  const segments = path3.split("/");
  const basename2 = segments.at(-1) ?? "";
  const names = { basename: basename2, basenameNormalized: normalise(basename2) };
  const ofFile = file2 === "" ? {} : { filename: file2, filenameNormalized: normalise(file2) };
  const own2 = { ...names, ...ofFile };
  if (isGo) {
    const found = { path: { path: path3, ...own2, segments } };
    return prefix === "" ? found : { [prefix]: found };
  }
  const name = prefix === "" ? "path" : `${prefix}.path`;
  const numbered = segments.map((segment, at2) => [`${name}[${at2}]`, segment]);
  return { [name]: path3, ...flatten(own2, name), ...Object.fromEntries(numbered) };
}
function typedIn({ prefix, isGo }) {
  if (!isGo) return [];
  return [prefix === "" ? "path.segments" : `${prefix}.path.segments`];
}
async function fileParams({ files, commit, revision: revision2, url }, file2, how) {
  const read = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(await files.read(file2) ?? "", "last");
  if ("error" in read) throw new TemplateFault(`${file2} cannot be read: ${read.error.message}`);
  const value = read.documents[0]?.value ?? {};
  const items = Array.isArray(value) ? value : [value];
  const path3 = pathParams(folderOf(file2) || ".", file2.slice(file2.lastIndexOf("/") + 1), how);
  return items.map((item, index2) => {
    if (item !== null && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(item)) throw new SetFailure(`${file2} holds no mapping`);
    const own2 = { file: file2, commit, revision: revision2, url, path: Array.isArray(value) ? [{ index: index2 }] : [] };
    const stated = item ?? {};
    return paramsOf({ ...how.isGo ? stated : flatten(stated), ...path3 }, [own2], typedIn(how));
  });
}
function normalise(name) {
  return name.toLowerCase().replace(/[^-a-z0-9.]/g, "-").slice(0, 253).replace(/^[-.]+|[-.]+$/g, "");
}

var operators =   new Map([
  ["In", true],
  ["NotIn", true],
  ["Exists", false],
  ["DoesNotExist", false]
]);
var labelName = /^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?\/)?[A-Za-z0-9](?:[-_.A-Za-z0-9]{0,61}[A-Za-z0-9])?$/;
function fulfils(labels, selector) {
  refuseWrong(selector);
  const has = (name) => Object.hasOwn(labels, name);
  const isEqual = Object.entries((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(selector, "matchLabels")).every(
    ([name, value]) => has(name) && labels[name] === value
  );
  return isEqual && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(selector, "matchExpressions").every((expression) => {
    const key = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(expression, "key");
    const isAmong = has(key) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(expression, "values").includes(labels[key] ?? "");
    switch ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(expression, "operator")) {
      case "In":
        return isAmong;
      case "NotIn":
        return !isAmong;
      case "Exists":
        return has(key);
      default:
        return !has(key);
    }
  });
}
var labelText = /^(?:[A-Za-z0-9](?:[-_.A-Za-z0-9]{0,61}[A-Za-z0-9])?)?$/;
function refuseWrongLabels(selector) {
  const texts2 = [
    ...Object.values((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(selector, "matchLabels")),
    ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(selector, "matchExpressions").flatMap((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(one, "values"))
  ];
  const wrong = texts2.map(goText).find((text2) => !labelText.test(text2));
  if (wrong !== void 0) throw new SetFailure(`no label can be ${wrong}, as a selector says`);
}
function refuseWrong(selector) {
  const expressions = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(selector, "matchExpressions");
  const names = [
    ...Object.keys((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(selector, "matchLabels")),
    ...expressions.map((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(one, "key"))
  ];
  const wrong = names.find((name) => !labelName.test(name));
  if (wrong !== void 0) throw new SetFailure(`no label can be called ${wrong || "''"}, as a selector says`);
  for (const expression of expressions) {
    const operator = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(expression, "operator");
    const takes = operators.get(operator);
    if (takes === void 0)
      throw new SetFailure(`the selector operator ${operator || "(none)"} is not known`);
    if (takes !== (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(expression, "values").length > 0)
      throw new SetFailure(`the selector operator ${operator} takes ${takes ? "values" : "no values"}`);
  }
}
function isSelective(selector) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(selector, "matchExpressions").length > 0 || Object.keys((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(selector, "matchLabels")).length > 0;
}

var inCluster = "https://kubernetes.default.svc";
async function clusterParams(generator, { registered, inClusterEnabled }, language) {
  if ("unread" in registered) throw new TemplateFault(registered.unread);
  const isOneList = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(generator, "flatList") === true;
  if (isOneList && !language.isGo) throw new TemplateFault("flatList needs Go templates");
  const selector = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(generator, "selector");
  refuseWrong(selector);
  refuseWrongLabels(selector);
  const chosen = registered.filter(({ labels }) => fulfils(labels, selector));
  const names = new Set(chosen.map(({ name }) => name));
  if (names.size < chosen.length) throw new TemplateFault("several Secrets register a cluster of one name");
  const isRegistered = chosen.some(({ server }) => server === inCluster);
  const local = inClusterEnabled && !isRegistered && !isSelective(selector) ? [{ name: "in-cluster", server: inCluster, project: "", labels: {}, annotations: {} }] : [];
  const rows = [...chosen, ...local].map((cluster) => paramsFor(cluster, language.isGo));
  const made2 = await withValues(rows, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(generator, "values"), language);
  if (!isOneList) return made2;
  const typed = made2.flatMap((row) => row.typed);
  return [paramsOf({ clusters: made2.map(({ named: named5 }) => named5) }, [], ["clusters", ...new Set(typed)])];
}
function paramsFor({ name, server, project, labels, annotations }, isGo) {
  const own2 = { name, nameNormalized: normalise(name), server, project };
  const metadata = {
    ...Object.keys(annotations).length === 0 ? {} : { annotations },
    ...Object.keys(labels).length === 0 ? {} : { labels }
  };
  if (!isGo) return paramsOf({ ...own2, ...flatten({ metadata }) });
  return paramsOf({ ...own2, metadata }, [], ["metadata.annotations", "metadata.labels"]);
}

async function interpolated(generator, given, how) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(generator) || Object.keys(given.named).length === 0) return generator;
  const { selector, ...rest } = generator;
  return { ...await filledGenerator(rest, given, how), ...selector === void 0 ? {} : { selector } };
}
async function filledGenerator(generator, given, how) {
  const kinds3 = Object.entries(generator).map(
    async ([kind, stated]) => [kind, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(stated) ? await filledKind(stated, given, how) : stated]
  );
  return Object.fromEntries(await Promise.all(kinds3));
}
async function filledKind({ template: _, values, generators, ...rest }, given, how) {
  const [[filled], own2, inner] = await Promise.all([
    how.fill(rest, [given], true),
    values === void 0 ? null : filledValues((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)({ values }, "values"), given, how),
    (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(generators) ? filledGenerators(generators, given, how) : null
  ]);
  return {
    ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(filled),
    ...own2 === null ? {} : { values: own2 },
    ...inner === null ? {} : { generators: inner }
  };
}
function filledGenerators(generators, given, how) {
  return Promise.all(generators.map(async (one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(one) ? filledGenerator(one, given, how) : one));
}
async function filledValues(values, given, how) {
  const { isGo, fill: fill2, fillStrictly } = how;
  const filled = Object.entries(values).map(async ([name, text2]) => {
    try {
      const [own2 = text2] = await (isGo ? fillStrictly : fill2)(text2, [given], true);
      return [name, own2];
    } catch (error) {
      if (!(error instanceof MissingValue)) throw error;
      await refuseOther(goText(text2), given, how);
      return [name, text2];
    }
  });
  return Object.fromEntries(await Promise.all(filled));
}
async function refuseOther(text2, given, { fillStrictly }) {
  await fillStrictly(`{{ if false }}${text2}{{ end }}`, [given]);
  if (text2.split("{{").length > 2)
    throw new TemplateFault(`${text2} lacks a value of the first generator, among others`);
}

var deepest = 2;
async function generate(generator, world, at2, depth = 0) {
  const selector = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(generator, "selector") ?? void 0;
  refuseWrong(selector);
  const made2 = await paramsFrom(generator, world, at2, depth);
  return selector === void 0 ? made2 : made2.filter(({ named: named5, typed }) => fulfils(flatten(named5, "", typed), selector));
}
async function paramsFrom(generator, world, at2, depth) {
  const [kind = "", ...more] = Object.entries((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(generator) ? generator : {}).filter(([name, stated2]) => name !== "selector" && stated2 !== null).map(([name]) => name);
  if (more.length > 0) throw new TemplateFault(`a generator is several in one: ${[kind, ...more].join(", ")}`);
  const stated = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(generator, kind);
  switch (depth < deepest || !/^(?:matrix|merge)$/.test(kind) ? kind : "deeper") {
    case "list":
      return listParams(stated, world.isGo, [...at2, ...(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)("list", "elements")]);
    case "git":
      return withOwnValues(
        stated,
        [...at2, ...(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)(kind)],
        await gitParams(stated, await filesOf(stated, world), world)
      );
    case "clusters":
      return withOwnValues(
        stated,
        [...at2, ...(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)(kind)],
        await clusterParams(stated, await world.clusters(), world)
      );
    case "matrix":
      return matrix((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(stated, "generators"), world, [...at2, ...(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)(kind, "generators")], depth + 1);
    case "merge":
      return merge(stated, world, [...at2, ...(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)(kind, "generators")], depth + 1);
    case "deeper":
      throw new SetFailure(`a ${kind} stands deeper than Argo CD reads it`);
    default:
      throw new TemplateFault(`generator ${kind || "(none)"} needs more than Git and the cluster`);
  }
}
function withOwnValues(generator, at2, rows) {
  if (generator["values"] === void 0) return [...rows];
  const own2 = { path: [...at2, ...(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)("values")] };
  return rows.map((row) => ({ ...row, from: [...row.from, own2] }));
}
function listParams(list, isGo, at2) {
  const text2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(list, "elementsYaml");
  const read = text2 === "" ? { documents: [] } : (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2, "last");
  if ("error" in read) throw new TemplateFault(`elementsYaml is no YAML: ${read.error.message}`);
  const more = read.documents[0]?.value ?? [];
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(more)) throw new SetFailure("elementsYaml is no list");
  return [
    ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(list, "elements").map(
      (element, index2) => paramsOf(isGo ? elementOf(element) : plainElement(elementOf(element)), [{ path: [...at2, { index: index2 }] }])
    ),
    ...more.map((element) => paramsOf(elementOf(element)))
  ];
}
function elementOf(element) {
  if (element !== null && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(element)) throw new SetFailure("an element of a list is no mapping");
  return element ?? {};
}
function plainElement(element) {
  const { values = {}, ...rest } = element;
  const own2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(values) ? values : null;
  const all3 = [
    ...Object.entries(rest),
    ...Object.entries(own2 ?? {}).map(([name, one]) => [`values.${name}`, one])
  ];
  const wrong = own2 === null ? ["values"] : all3.find(([, value]) => typeof value !== "string");
  if (wrong !== void 0)
    throw new SetFailure(`${wrong[0]} of a list's element is no text, which needs goTemplate: true`);
  return Object.fromEntries(all3);
}
async function filesOf(git, { repository, repositories }) {
  const [url, revision2] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(git, "repoURL"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(git, "revision")];
  const elsewhere = (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_10__  .bv)(url, repositories) ? { url } : void 0;
  const { urls } = repositories;
  if (elsewhere === void 0 && urls.length > 0 && !(0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_10__  .qE)(url, urls))
    throw new TemplateFault(`its files are in ${(0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_18__  .q)(url)}`);
  const commit = await repository.resolve(revision2, elsewhere);
  if (commit !== null) return { files: repository.at(commit), commit, revision: revision2, url: elsewhere?.url ?? "" };
  const why = elsewhere === void 0 ? null : await repository.unavailable?.(elsewhere, revision2);
  if (why === void 0 || why === null) throw new TemplateFault(`revision ${revision2} is not in this clone`);
  throw new TemplateFault(`its files are in ${(0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_18__  .q)(url)}, and ${why.reason}`);
}
async function matrix([first, second, ...more], world, at2, depth) {
  if (first === void 0 || second === void 0 || more.length > 0)
    throw new SetFailure("a matrix has two generators");
  const { isOf: isOf2 = () => true, isGo } = world;
  const outer = (await generate(first, world, [...at2, { index: 0 }], depth)).filter(({ from }) => isOf2(from));
  const rows = await Promise.all(
    outer.map(async (params) => {
      const own2 = await interpolated(second, params, world);
      const inner = await generate(own2, world, [...at2, { index: 1 }], depth);
      return inner.map((one) => {
        const both = combined(params, one, isGo);
        if (both === null)
          throw new (isGo ? TemplateFault : SetFailure)(
            "two generators of a matrix give one name different values"
          );
        return both;
      });
    })
  );
  return rows.flat();
}
async function merge(generator, world, at2, depth) {
  const keys2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(generator, "mergeKeys").filter((key) => typeof key === "string");
  const generators = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(generator, "generators");
  if (generators.length < 2) throw new SetFailure("a merge has at least two generators");
  const [base = [], ...others] = await Promise.all(
    generators.map((one, index2) => generate(one, world, [...at2, { index: index2 }], depth))
  );
  if (keys2.length === 0) throw new SetFailure("a merge needs mergeKeys");
  const id = ({ named: named5 }) => JSON.stringify(keys2.map((key) => inOrder(named5[key] ?? null)));
  const byId = [base, ...others].map((rows) => new Map(rows.map((row) => [id(row), row])));
  if (byId.some(({ size }, at3) => size < ([base, ...others][at3]?.length ?? 0)))
    throw new SetFailure("a merge needs generators that give each key once");
  return base.map(
    (params) => byId.slice(1).reduce((all3, rows) => {
      const one = rows.get(id(params));
      return one === void 0 ? all3 : overridden(all3, one, world.isGo);
    }, params)
  );
}
function inOrder(value) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value)) return value.map(inOrder);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value)) return value;
  return Object.fromEntries(
    Object.keys(value).sort().map((key) => [key, inOrder(value[key] ?? null)])
  );
}

function isFilePart(origin2) {
  return "file" in origin2;
}

var random = /\b(?:rand(?:Alpha|AlphaNum|Ascii|Bytes|Int|Numeric)|gen(?:CA|CAWithKey|PrivateKey|SelfSignedCert|SelfSignedCertWithKey|SignedCert|SignedCertWithKey)|uuidv4|now|ago|htpasswd|bcrypt|encryptAES|shuffle|keys|values)\b/;
function isRandom(text2) {
  return random.test(text2);
}
function mayBeRandom(tree) {
  return [...tree].some(
    ([file2, content]) => file2.endsWith(".tgz") || file2.includes("templates/") && isRandom(Buffer.from(content).toString("utf8"))
  );
}
function withUnstable(manifests, again2) {
  const others = new Map(again2.map((manifest) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(manifest.key), manifest.object]));
  return manifests.map((manifest) => {
    const other = others.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(manifest.key));
    const unstable = other === void 0 ? [] : differences(manifest.object, other);
    return unstable.length === 0 ? manifest : { ...manifest, unstable };
  });
}
function differences(a, b) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(a, b)) return [];
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(a) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(b) && a.length === b.length)
    return a.flatMap((item, index2) => differences(item, b[index2] ?? null).map((path3) => [{ index: index2 }, ...path3]));
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(a) || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(b)) return [[]];
  return [...  new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((name) => {
    const [left, right] = [a[name], b[name]];
    const below2 = left === void 0 || right === void 0 ? [[]] : differences(left, right);
    return below2.map((path3) => [{ field: name }, ...path3]);
  });
}

var action = /\{\{((?:-\s+)?\/\*.*?\*\/(?:\s+-)?|(?:[^"'`}]|\}(?!\})|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`[^`]*`)*)\}\}/gs;
var literal = /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`[^`]*`)/;
function actionsOf(text2) {
  return [...text2.matchAll(action)].map(([, inner = ""]) => inner).filter((inner) => !isComment(inner));
}
function withActions(text2, change2) {
  return text2.replace(
    action,
    (whole, inner) => isComment(inner) ? whole : `{{${change2(inner)}}}`
  );
}
function isComment(inner) {
  return /^(?:-\s)?\s*\/\*/.test(inner);
}
function outsideQuotes(inner, change2) {
  return inner.split(literal).map((part3, at2) => at2 % 2 === 0 ? change2(part3) : part3).join("");
}
function withoutQuoted(inner) {
  return inner.split(literal).map((part3, at2) => at2 % 2 === 0 ? part3 : '""').join("");
}

var noValueMark = "set.noValue";
var chain = /(?<![\w)\]$.])(\$?)((?:\.[A-Za-z_]\w*)+)/g;
function guardedNames(inner, missingKey) {
  if (missingKey === "zero") return inner;
  return outsideQuotes(
    inner,
    (code) => code.replace(chain, (whole, root, path3) => {
      const names = path3.slice(1).split(".");
      if (missingKey === "error") return strictly(whole, root, names);
      return names.length === 1 ? whole : leniently(root, names);
    })
  );
}
function strictly(whole, root, names) {
  const guards = names.map((name, at2) => {
    const holder = at2 === 0 ? root || "." : `${root}.${names.slice(0, at2).join(".")}`;
    return `(and (not (hasKey ${holder} "${name}")) (fail "${noValueMark} ${whole}"))`;
  });
  return `(or ${guards.join(" ")} ${whole})`;
}
function leniently(root, names) {
  return `(dig ${names.map((name) => `"${name}"`).join(" ")} (index dict "") ${root || "."})`;
}

var ofMappings = /(?<![.\w$])(?:get|set|unset|hasKey|pluck|keys|pick|omit|merge|mergeOverwrite|mustMerge|mustMergeOverwrite|dig)\b/;
function refuseMapFunctions(text2, { named: named5, typed }) {
  const parts = typed.map((name) => name.split(".")).filter((name) => !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(named5, ...name)));
  if (parts.length === 0) return;
  const mention = new RegExp(`\\b(?:${[...new Set(parts.flat())].join("|")})\\b`);
  for (const inner of actionsOf(text2)) {
    const code = withoutQuoted(inner);
    const [found] = ofMappings.exec(code) ?? [];
    if (found === void 0) continue;
    const asked2 = /\$\w|(?<![\w)"\]$])\.(?!\w)/.test(code) ? text2 : inner;
    if (mention.test(asked2))
      throw new TemplateFault(
        `${found} in {{${inner}}} may get labels, annotations or values, on which Argo CD fails`
      );
  }
}

var chart = {
  "Chart.yaml": "apiVersion: v2\nname: texts\nversion: 0.0.0\n",
  "templates/_functions.tpl": `{{- define "set.normalize" }}
{{- regexReplaceAll "[^-a-z0-9.]" (lower .) "-" | trunc 253 | trimAll "-." }}
{{- end }}
{{- define "set.slugify" }}
{{- $size := 50 }}{{ $keepsWords := true }}
{{- if gt (len .) 1 }}{{ $size = index . 0 }}{{ end }}
{{- if gt (len .) 2 }}{{ $keepsWords = index . 1 }}{{ end }}
{{- $name := include "set.normalize" (last .) }}
{{- if not $keepsWords }}{{ $name = trunc $size $name }}{{ end }}
{{- $name = regexReplaceAll "[-.]+" $name "-" | trimAll "-" }}
{{- if and $keepsWords (gt (len $name) $size) }}
{{- $longer := trunc (int (add 1 $size)) $name }}
{{- $name = contains "-" $longer | ternary (regexReplaceAll "-[^-]*$" $longer "") (trunc $size $name) }}
{{- end }}
{{- $name }}
{{- end }}
`,
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
var foreign = /\b(?:include|tpl|required|lookup|toToml|fromToml|toYamlPretty|mustToYaml|mustToToml|fromJsonArray|fromYaml|fromYamlArray|getHostByName|env|expandenv|slugify)\b/;
async function evaluateGoTexts(texts2, rows, missingKey, tools) {
  if (texts2.length === 0 || rows.length === 0) return rows.map(() =>   new Map());
  for (const text2 of texts2) {
    refuseForeign(text2);
    for (const row of rows) refuseMapFunctions(text2, row);
  }
  const values = {
    texts: texts2.map((text2) => withActions(text2, (inner) => shown(withOwnFunctions(inner, missingKey)))),
    rows: rows.map(({ named: named5 }) => JSON.stringify(named5))
  };
  const files = Object.entries({ ...chart, "values.yaml": JSON.stringify(values) });
  const result = await tools.run("helm", {
    files: new Map(files.map(([name, text2]) => [name, Buffer.from(text2)])),
    folder: "",
    commands: [["template", "texts", "."]]
  });
  if (result.state === "missing")
    throw new TemplateFault("its Go templates are evaluated by helm, which is not on the PATH");
  if (result.state === "failed") throw failed(result.message);
  return filledRows(result.output, texts2);
}
function failed(message) {
  const said2 = message.replace(/error during tpl function execution for "(?:\\.|[^"\\])*": /, "");
  const [, name] = missing.exec(said2) ?? [];
  if (name !== void 0) return new MissingValue(`${name} has no value`);
  const isText = /error calling tpl|execution error at/.test(said2) && !unsure.test(said2);
  const Fault = noField.test(said2) ? MissingValue : isText ? SetFailure : TemplateFault;
  return new Fault(`its Go templates fail: ${said2}`);
}
var missing = new RegExp(`execution error at \\([^)]*\\): ${noValueMark} (\\$?[.\\w]+)`);
var noField = /can't evaluate field|(?:expected map\[string\]interface \{\}; got|interface conversion: interface \{\} is) (?:nil|string|float64|bool|\[\])/;
var unsure = /function "[^"]*" not defined|nil pointer evaluating|expected map\[string\]interface|interface conversion|error calling mustFromJson|\): fromYaml has no mapping/;
function filledRows(output2, texts2) {
  const line2 = /^rows: (.*)$/m.exec(output2)?.[1] ?? "[]";
  const rows = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)({ rows: JSON.parse(line2) }, "rows");
  return rows.map((row) => new Map(texts2.map((text2, at2) => [text2, textAt(row, at2)])));
}
function textAt(row, at2) {
  const text2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(row) ? row[at2] : void 0;
  if (typeof text2 !== "string") throw new TemplateFault("helm gave no text for one of its Go templates");
  if (text2.includes(nothing2)) throw new TemplateFault("one of its Go templates asks for what has no value");
  return text2;
}
var silent = /^(?:if|else|end|range|with|define|template|block|break|continue)\b|^\/\*|^\$\w+(?:\s*,\s*\$\w+)?\s*:?=[^=]|^$/;
var nothing2 = "<nil>";
function shown(inner) {
  const [, left = "", asked2 = "", right = ""] = /^(-\s)?(.*?)(\s-)?$/s.exec(inner) ?? [];
  return silent.test(asked2.trim()) ? inner : `${left} printf "%v" (${asked2.trim()}) ${right}`;
}
function refuseForeign(text2) {
  for (const inner of actionsOf(text2)) {
    const code = withoutQuoted(inner.replace(ofYaml, "").replace(ofSlug, "")).replace(/\.\w+/g, "");
    const found = foreign.exec(code)?.[0];
    if (found !== void 0) throw new TemplateFault(`the template function ${found} is not evaluated here`);
    if (isRandom(code.replace(/\bkeys\b[^|()]*\|\s*sortAlpha\b/g, "")))
      throw new TemplateFault(`{{${inner}}} gives another value each time`);
  }
}
var noMapping = "fromYaml has no mapping";
var ofYaml = /(?<![.\w$])fromYaml\s+(\$?(?:\.[A-Za-z_]\w*)+)|(?<![\w)\]$.])(\$?(?:\.[A-Za-z_]\w*)+)\s*\|\s*fromYaml\b/g;
var ofSlug = /(?<![.\w$])slugify((?:\s+[1-9]\d*(?:\s+(?:true|false))?)?(?:\s+\$?(?:\.[A-Za-z_]\w*)+)?)\s*(?=$|[|)]|\s-$)/g;
function withOwnFunctions(inner, missingKey) {
  const checked = outsideQuotes(
    inner,
    (code) => code.replace(/(?<![.\w$])normalize\b/g, 'include "set.normalize"').replace(ofSlug, 'list$1 | include "set.slugify" ').replace(/(?<![.\w$])fromJson\b/g, "mustFromJson").replace(ofYaml, (_, after, before) => {
      const read = `(fromYaml ${after ?? before ?? ""})`;
      return `(or (and (hasKey ${read} "Error") (fail "${noMapping}")) ${read})`;
    })
  );
  return guardedNames(checked, missingKey);
}

var missingKeys =   new Map([
  ["missingkey=default", "default"],
  ["missingkey=invalid", "default"],
  ["missingkey=zero", "zero"],
  ["missingkey=error", "error"]
]);
function createFill({ isGo, options: options2 }, tools) {
  const missingKey = missingKeys.get(options2.at(-1) ?? "") ?? "default";
  const unknown = options2.find((option) => !missingKeys.has(option));
  return async (template3, rows, keepsUnknown = false) => {
    if (!isGo)
      return rows.map((params) => mapTexts(template3, (text2) => plainText2(text2, params, keepsUnknown)));
    if (unknown !== void 0 && rows.length > 0)
      throw new SetFailure(`Go's templates have no option ${unknown}`);
    const texts2 = [...new Set(textsIn(template3).filter((text2) => text2.includes("{{") && !isSimple(text2)))];
    const evaluated = await evaluateGoTexts(texts2, rows, missingKey, tools);
    return rows.map(
      (params, row) => mapTexts(template3, (text2) => evaluated[row]?.get(text2) ?? simpleGoText(text2, params, missingKey))
    );
  };
}
function mapTexts(template3, put) {
  if (typeof template3 === "string") return put(template3);
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(template3)) return template3.map((item) => mapTexts(item, put));
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(template3)) return template3;
  return Object.fromEntries(
    Object.entries(template3).map(([key, value]) => [put(key), mapTexts(value, put)])
  );
}
function textsIn(template3) {
  if (typeof template3 === "string") return [template3];
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(template3)) return template3.flatMap(textsIn);
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(template3) ? Object.entries(template3).flatMap(([key, value]) => [key, ...textsIn(value)]) : [];
}
var action2 = /\{\{(.*?)\}\}/gs;
var templated = /\{\{[^\n]*\}\}/;
function plainText2(text2, { named: named5 }, keepsUnknown) {
  if (!templated.test(text2)) return text2;
  const last = text2.replace(action2, "");
  if (last.includes("{{")) throw new SetFailure(`${text2} has braces that do not end`);
  return text2.replace(action2, (whole, inner) => {
    const value = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(named5, inner.trim());
    if (typeof value === "string") return value;
    if (keepsUnknown) return whole;
    throw new TemplateFault(`${whole} has no value`);
  });
}
var simple = /^(?:(?:\.\w+)+|index\s+(?:\.\w+)+\s+\d+)$/;
function isSimple(text2) {
  if (text2.replace(action2, "").includes("{{")) return false;
  return [...text2.matchAll(action2)].every(([, inner = ""]) => simple.test(inner.trim()));
}
function simpleGoText(text2, { named: named5 }, missingKey) {
  return text2.replace(action2, (whole, inner) => {
    const [first = "", path3, at2] = inner.trim().split(/\s+/);
    const found = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(named5, ...(path3 ?? first).slice(1).split("."));
    if (found === void 0 && missingKey === "error") throw new MissingValue(`${whole} has no value`);
    const value = path3 === void 0 ? found : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(found) ? found[Number(at2)] : void 0;
    if (value === void 0 && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(found)) throw new SetFailure(`${whole} has no value`);
    if (value === void 0 || value === null || typeof value === "object")
      throw new TemplateFault(`${whole} has no value`);
    return goText(value);
  });
}

async function evaluateSet(set3, world) {
  const made2 = await allOf(set3, world);
  if (!JSON.stringify((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(set3, "spec", "generators")).includes('"flatList":true')) return made2;
  const turned = await allOf(set3, {
    ...world,
    clusters: async (namespace) => turnedRound(await world.clusters(namespace))
  });
  const texts2 = (all3) => all3.map(({ object }) => JSON.stringify(object)).sort();
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(texts2(made2), texts2(turned))) return made2;
  throw new TemplateFault("a flatList has clusters in no certain order, and what the set makes depends on it");
}
function turnedRound({ registered, ...rest }) {
  return { ...rest, registered: "unread" in registered ? registered : [...registered].reverse() };
}
async function allOf(set3, world) {
  const generators = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(set3, "spec", "generators");
  const made2 = await Promise.all(
    generators.map(async (_, generator) => {
      const rows = await rowsOf(set3, generator, world);
      const objects = await applicationsOf(set3, generator, rows, fillOf(set3, world));
      return objects.map((object, row) => {
        const from = rows[row]?.from ?? [];
        return {
          object,
          generator,
          from,
          again: (instead) => again({ object, generator, from }, set3, world, instead)
        };
      });
    })
  );
  return made2.flat();
}
async function evaluateInstead(stated, world, { set: set3 = stated, repository = world.repository }) {
  try {
    return (await evaluateSet(set3, { ...world, repository })).map(({ object }) => object);
  } catch (error) {
    if (error instanceof TemplateFault) return null;
    throw error;
  }
}
async function again({ object, generator, from }, stated, world, { set: set3 = stated, repository = world.repository }) {
  const isRead = (file2) => from.some((one) => isFilePart(one) && one.file === file2);
  const own2 = new Set(from.map(textOf));
  const isOf2 = (one) => one.every((part3) => own2.has(textOf(part3)));
  const then = { ...world, repository, isRead, isOf: isOf2 };
  const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(object, "metadata", "name");
  try {
    const rows = (await rowsOf(set3, generator, then)).filter((row) => textOf(row.from) === textOf(from));
    const objects = await applicationsOf(set3, generator, rows, fillOf(set3, then));
    return objects.find((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(one, "metadata", "name") === name) ?? null;
  } catch (error) {
    if (error instanceof TemplateFault) return null;
    throw error;
  }
}
function textOf(from) {
  return JSON.stringify(from);
}
function rowsOf(set3, generator, world) {
  const namespace = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(set3, "metadata", "namespace");
  const isGo = isGoTemplate(set3);
  return generate(
    (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(set3, "spec", "generators")[generator] ?? null,
    {
      ...world,
      isGo,
      fill: fillOf(set3, world),
      fillStrictly: fillOf(set3, world, "missingkey=error"),
      clusters: () => world.clusters(namespace)
    },
    [...(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)("spec", "generators"), { index: generator }]
  );
}
function fillOf(set3, { tools }, ...more) {
  const options2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(set3, "spec", "goTemplateOptions").filter((option) => typeof option === "string");
  return createFill({ isGo: isGoTemplate(set3), options: [...options2, ...more] }, tools);
}
function isGoTemplate(set3) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(set3, "spec")["goTemplate"] === true;
}

var maxNamed = 20;
function leftOverOf(set3, made2, generated, ofAll) {
  const wanted = new Set(generated.map((object) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(object, "metadata", "name")));
  return made2.map(_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TN).filter(({ name }) => !wanted.has(name)).sort(_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_16__  .n).map((application2) => ({ application: application2, set: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TN)(set3), isDeleted: deletesLeftOver(set3, ofAll) }));
}
function deletesLeftOver(set3, ofAll) {
  const policy = policyOf(set3, ofAll);
  return policy !== "create-only" && policy !== "create-update";
}
function leftOverNote(set3, leftOver, ofAll) {
  if (leftOver.length === 0) return [];
  const names = leftOver.slice(0, maxNamed).map(({ application: application2 }) => application2.name);
  const more = leftOver.length > maxNamed ? ` and ${leftOver.length - maxNamed} more` : "";
  return [
    `ApplicationSet ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(set3, "metadata", "name")} makes ${names.join(", ")}${more} no more: ${fate(set3, ofAll)}.`
  ];
}
function fate(set3, ofAll) {
  if (!deletesLeftOver(set3, ofAll)) {
    return `its policy ${policyOf(set3, ofAll)} leaves them in the cluster, where Git no longer says anything of them`;
  }
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(set3, "spec", "syncPolicy", "preserveResourcesOnDeletion") === true ? "its controller deletes them, and their resources stay (preserveResourcesOnDeletion)" : "its controller deletes them, with their resources where the Application has that finalizer";
}

var maxNamed2 = 20;
function namedTwice(objects) {
  const names = objects.map((object) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(object, "metadata", "name"));
  return [...new Set(names.filter((name, at2) => names.indexOf(name) !== at2))].sort();
}
function namesakeNote(set3, names) {
  if (names.length === 0) return [];
  const more = names.length > maxNamed2 ? ` and ${names.length - maxNamed2} more` : "";
  return [
    `ApplicationSet ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(set3, "metadata", "name")} makes several Applications of one name, of which its controller makes and changes none: ${names.slice(0, maxNamed2).join(", ")}${more}.`
  ];
}

var maxMessage = 300;
function setTroubleNote(set3) {
  const condition = (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .HJ)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(set3, "status") ?? null, "ErrorOccurred");
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(condition, "status") !== "True") return [];
  const said2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(condition, "message").replaceAll(/\s+/g, " ").trim();
  const begin = [...said2.slice(0, 2 * maxMessage)].slice(0, maxMessage).join("");
  const message = begin.length < said2.length ? `${begin}\u2026` : said2;
  const since = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(condition, "lastTransitionTime");
  return [
    `ApplicationSet ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(set3, "metadata", "name")}: its controller reports an error${since === "" ? "" : ` since ${since}`}, so what it has made may be older than what Git says: ${message || "it gives no message"}`
  ];
}

async function generateApplications(live, written, liveApplications, world) {
  const inGit2 = written.filter(({ gvk }) => gvk.group === _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .H4 && gvk.kind === "ApplicationSet");
  const originsOf = (set3) => inGit2.filter(({ key }) => key.name === (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(set3, "metadata", "name")).map(({ origin: origin2 }) => origin2);
  const originOf = (set3) => originsOf(set3)[0] ?? null;
  const found = live.length > 0 ? live : inGit2.map(({ object }) => object);
  const sets = found.map(world.assumeObject ?? ((set3) => set3));
  const evaluated = [];
  const generated = [];
  const problems = [];
  const leftOver = [];
  const notes = [];
  for (const set3 of sets) {
    const made2 = liveApplications.filter((one) => isMadeBy(one, set3));
    try {
      const own2 = await evaluateSet(set3, world);
      const [sole = null, ...others] = originsOf(set3);
      const origins = { origin: sole, soleOrigin: others.length === 0 ? sole : null };
      const objects = own2.map(({ object }) => object);
      const twice = namedTwice(objects);
      for (const one of own2) {
        const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(one.object, "metadata", "name");
        const keptBecause = notUpdated(set3, name, world.setPolicy);
        if (!twice.includes(name)) generated.push({ ...one, set: set3, ...origins, keptBecause });
      }
      notes.push(...namesakeNote(set3, twice));
      evaluated.push({ set: set3, objects, then: (instead) => evaluateInstead(set3, world, instead) });
      const left = leftOverOf(set3, made2, objects, world.setPolicy);
      leftOver.push(...left);
      notes.push(...leftOverNote(set3, left, world.setPolicy));
    } catch (error) {
      if (!(error instanceof TemplateFault)) throw error;
      evaluated.push({ set: set3, objects: null, then: () => Promise.resolve(null) });
      if (made2.length > 0 && error instanceof SetFailure) {
        problems.push(failing(set3, originOf(set3), made2.length, error.message));
        continue;
      }
      if (originOf(set3) !== null && made2.length === 0) problems.push(notEvaluated(set3, error.message));
    }
    if (live.length > 0) notes.push(...setTroubleNote(set3));
  }
  return { evaluated, generated, problems, leftOver, notes };
}
function isMadeBy(application2, set3) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(application2, "metadata", "ownerReferences").some(
    (owner) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(owner, "kind") === "ApplicationSet" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(owner, "name") === (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(set3, "metadata", "name") && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(application2, "metadata", "namespace") === (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(set3, "metadata", "namespace")
  );
}
function failing(set3, origin2, count2, reason) {
  const at2 = origin2 === null ? "" : ` (${origin2.file}:${origin2.line})`;
  const made2 = count2 === 1 ? "the Application" : `the ${count2} Applications`;
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "APPLICATION_SET_FAILED",
    `ApplicationSet ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(set3, "metadata", "name")}${at2}: what it generates cannot be evaluated: ${reason}.`,
    `Correct the set, or the file that it takes the value from. Until then Argo CD changes nothing about ${made2} that it has made, which ${count2 === 1 ? "is" : "are"} judged as the cluster has ${count2 === 1 ? "it" : "them"}.`
  );
}
function notEvaluated(set3, reason) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "APPLICATION_SET_UNKNOWN",
    `ApplicationSet ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(set3, "metadata", "name")}: what it generates is not known here: ${reason}.`,
    "Grant list on applications.argoproj.io: the Applications that it has made in the cluster are judged."
  );
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

async function withRuleLines(application2, written, files) {
  const { ignore, origin: origin2, sync } = application2;
  const manifest = origin2 === null ? void 0 : written.find((one) => one.origin === origin2);
  if (manifest === void 0 || ignore.length === 0 && sync.namespaceMetadata === void 0)
    return application2;
  const text2 = await files.read(manifest.origin.file);
  const read = text2 === null ? null : (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2);
  const document = read !== null && "documents" in read ? read.documents[manifest.origin.document] : void 0;
  if (text2 === null || document === void 0) return application2;
  const spec = manifest.key.kind === "ApplicationSet" ? ["spec", "template", "spec"] : ["spec"];
  const stated = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(manifest.object, ...spec, "ignoreDifferences").map((one) => (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .EZ)(one));
  const { item } = manifest.origin;
  const within = item === void 0 ? [] : [{ field: "items" }, { index: item }];
  const placeOf6 = (...path3) => ({
    file: manifest.origin.file,
    ...(0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .HK)(text2, document, [...within, ...(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)(...spec), ...path3])
  });
  const located = (rule) => {
    const index2 = stated.findIndex((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(one, rule));
    if (index2 < 0) return rule;
    return { ...rule, source: placeOf6({ field: "ignoreDifferences" }, { index: index2 }) };
  };
  const metadata = sync.namespaceMetadata;
  const source2 = placeOf6(...(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)("syncPolicy", "managedNamespaceMetadata"));
  return {
    ...application2,
    ignore: ignore.map(located),
    ...metadata === void 0 ? {} : { sync: { ...sync, namespaceMetadata: { ...metadata, source: source2 } } }
  };
}

var kinds =   new Set([
  `${_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .H4}/Application`,
  `${_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .H4}/ApplicationSet`,
  `${_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .N7}/Kustomization`,
  `${_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .G}/HelmRelease`,
  ...["GitRepository", "HelmRepository", "OCIRepository"].map((kind) => `${_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .lj}/${kind}`)
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
async function writtenIn(files, file2) {
  const text2 = await files.read(file2);
  if (text2 === null || !groupEnds.some((end) => text2.includes(end))) return [];
  const { manifests } = (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .PX)(file2, text2, "", "last");
  return manifests.filter(({ gvk }) => kinds.has(`${gvk.group}/${gvk.kind}`));
}
function whereWritten(application2, written) {
  const { resource: resource2 } = application2;
  const named5 = written.filter(
    ({ key }) => key.group === resource2?.group && key.kind === resource2.kind && key.name === resource2.name
  );
  const exact = named5.find(({ key }) => key.namespace === resource2?.namespace);
  const found = exact ?? (named5.length === 1 && named5[0]?.key.namespace === "" ? named5[0] : void 0);
  if (found === void 0) return application2;
  const inGit2 = { object: found.object, isFile: true };
  const others = named5.filter(
    (one) => one !== found && ["", resource2?.namespace, found.key.namespace].includes(one.key.namespace)
  );
  return {
    ...application2,
    foundIn: "both",
    origin: found.origin,
    ...alsoIn(others.map(({ origin: origin2 }) => origin2)),
    ...named5.length === 1 ? { inGit: inGit2 } : {}
  };
}
function alsoIn(others) {
  return others.length === 0 ? {} : { alsoIn: others.map(({ file: file2 }) => file2) };
}

async function discover(world, config, wanted) {
  const reader = (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .C4)(world.cluster, world.kinds);
  const [liveApplications, liveSets, written, flux] = await Promise.all([
    reader.all(_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .H4, "Application"),
    reader.readable(_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .H4, "ApplicationSet"),
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
    setPolicy: settings.setPolicy,
    clusters: async (namespace) => ({
      registered: await registeredClusters(world, config, namespace),
      inClusterEnabled: settings.inClusterEnabled
    })
  });
  const all3 = (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .uZ)([
    ...merge2(
      liveApplications.map((object) => (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .mb)(object, "cluster", null)),
      [
        ...sets.generated.map(({ object, origin: origin2 }) => ({
          ...(0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .mb)(object, "repository", origin2),
          inGit: { object, isFile: false }
        })),
        ...applicationsOf2(written)
      ]
    ),
    ...flux.map((application2) => whereWritten(application2, written)),
    ...config.applications.map(folderApplication)
  ]);
  const marked2 = all3.map((application2) => (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_10__  .n8)(application2, repositories));
  const here = marked2.filter((application2) => (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_10__  .nw)(application2, repositories));
  const passedOver = marked2.filter((application2) => !here.includes(application2));
  const elsewhere = namesOf(passedOver);
  const problems = [...reader.problems(), ...sets.problems, ...unknownNames(wanted, namesOf(here), elsewhere)];
  if (here.length === 0 && wanted.length === 0 && problems.length === 0) problems.push(noApplications(all3));
  const chosen = wanted.length === 0 ? here : here.filter(({ name }) => wanted.includes(name));
  return {
    applications: await Promise.all(chosen.map((one) => withRules(one, settings, written, world.repository))),
    problems,
    elsewhere,
    generated: sets.generated,
    sets: sets.evaluated,
    leftOver: sets.leftOver,
    notes: [...(0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_10__  .B7)(all3, urls), ...madeHereNote(passedOver, urls), ...settings.notes, ...sets.notes],
    hasSets: liveSets.length > 0 || written.some(({ gvk }) => gvk.kind === "ApplicationSet")
  };
}
async function registeredClusters(world, { secrets }, namespace) {
  if (secrets !== "compare")
    return { unread: "Secrets, by which Argo CD knows its clusters, are read only with secrets: compare" };
  return readArgoClusters(world, namespace);
}
async function withRules(application2, { ignore, serverSideDiff, buildOptions }, written, repository) {
  if (application2.controller !== "argo-cd") return application2;
  const isStated = application2.ignore.length > 0 || application2.sync.namespaceMetadata !== void 0;
  const head = isStated ? await repository.resolve("HEAD") : null;
  const located = head === null ? application2 : await withRuleLines(application2, written, repository.at(head));
  return {
    ...located,
    ignore: [...located.ignore, ...ignore],
    serverSideDiff,
    ...buildOptions === "" ? {} : { buildOptions }
  };
}
function applicationsOf2(written) {
  return written.filter(({ gvk }) => gvk.group === _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .H4 && gvk.kind === "Application").map(({ object, origin: origin2 }) => (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .mb)(object, "repository", origin2));
}
function merge2(inCluster2, inGit2) {
  const byKey = new Map(inCluster2.map((application2) => [identity(application2), application2]));
  const [liveNamed, writtenNamed] = [byName2(inCluster2), byName2(inGit2)];
  for (const written of inGit2) {
    const live = byKey.get(identity(written)) ?? (written.resource?.namespace === "" ? soleOf(liveNamed.get(written.name)) : void 0);
    const namesakes = writtenNamed.get(written.name) ?? [];
    if (live === void 0) byKey.set(identity(written), written);
    else
      byKey.set(identity(live), {
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
function identity({ resource: resource2, name }) {
  return `${resource2?.namespace ?? ""}/${name}`;
}
function byName2(applications) {
  const named5 =   new Map();
  for (const application2 of applications) {
    const known = named5.get(application2.name);
    if (known === void 0) named5.set(application2.name, [application2]);
    else known.push(application2);
  }
  return named5;
}
function soleOf(applications = []) {
  return applications.length === 1 ? applications[0] : void 0;
}
function namesOf(applications) {
  return applications.map(({ name }) => name);
}
function unknownNames(wanted, names, elsewhere) {
  return wanted.filter((name) => !names.includes(name)).map((name) => {
    const meant = (0,_chunk_VDIZVRDN_js__WEBPACK_IMPORTED_MODULE_23__  .p)(name, names);
    const hint = elsewhere.includes(name) ? "Its manifests come from another repository: run there, or add that address to repository-urls in the settings file. Where they are in a registry, run in the repository that holds its object." : meant === null ? `Known applications: ${names.slice(0, 20).join(", ") || "none"}.` : `Did you mean ${meant}?`;
    return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)("APPLICATION_NOT_FOUND", `Application ${name} was not found.`, hint, {
      application: name
    });
  });
}
function noApplications(elsewhere) {
  const urls = new Set(elsewhere.flatMap(({ sources: sources2 }) => sources2.map(({ repoUrl }) => repoUrl)));
  urls.delete("");
  if (elsewhere.length > 0) {
    const named5 = [...urls].sort(_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_16__  .L).slice(0, 3).join(", ") || "no Git repository";
    return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
      "NO_APPLICATIONS",
      `None of the ${elsewhere.length} applications that were found comes from this repository: they name ${named5}${urls.size > 3 ? ` and ${urls.size - 3} more` : ""}.`,
      "If one of these is this repository under another address, add it to repository-urls in .github/drift-triage.yml (or --repository-url); else run in the repository that they name."
    );
  }
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "NO_APPLICATIONS",
    "No application was found in the cluster or the repository.",
    "Grant list on applications.argoproj.io (Flux: on kustomizations, helmreleases and their sources), commit the Application manifests, or name folders in .github/drift-triage.yml."
  );
}

var generatePaths = "argocd.argoproj.io/manifest-generate-paths";
function namesPaths({ annotations }) {
  return (annotations[generatePaths] ?? "").trim() !== "";
}
function isBelowPaths(application2, files) {
  const stated = application2.annotations[generatePaths] ?? "";
  const paths = stated.split(";").flatMap((path3) => absolutePaths(application2, path3.trim()));
  return files.some((file2) => paths.some((path3) => path3 === "" || isBelow(file2, path3)));
}
function absolutePaths({ sources: sources2 }, path3) {
  if (path3 === "") return [];
  if (path3.startsWith("/")) return [resolve("", path3)];
  return sources2.map((source2) => resolve(source2.path, path3));
}
function resolve(base, path3) {
  const parts = [];
  for (const part3 of `${base}/${path3}`.split("/")) {
    if (part3 === "..") parts.pop();
    else if (part3 !== "" && part3 !== ".") parts.push(part3);
  }
  return parts.join("/");
}
function isBelow(file2, path3) {
  const fixed2 = path3.split(/[*?[]/, 1)[0] ?? "";
  return fixed2 === path3 ? file2 === path3 || file2.startsWith(`${path3}/`) : file2.startsWith(fixed2);
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
    for (const file2 of await files.list(root) ?? []) found.add(file2);
    const value = await valueOf(files, root);
    for (const { folder, repository } of chartsIn(value, root)) {
      hasCharts = true;
      const held = folder === null ? null : await files.list(folder);
      if (held === null) remote.push(repository);
      else for (const file2 of held) found.add(file2);
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
    const file2 = joinPath(folder, name);
    const text2 = await files.read(file2);
    if (text2 !== null) return { file: file2, text: text2 };
  }
  return null;
}
async function valueOf(files, root) {
  const kustomization = await kustomizationOf(files, root);
  const read = kustomization === null ? null : (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(kustomization.text);
  return read !== null && "documents" in read ? read.documents[0]?.value ?? null : null;
}
function referencesIn(value) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value)) return [];
  return referencing.flatMap((name) => textsOf3((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(value, name)));
}
function textsOf3(list) {
  return list.filter((item) => typeof item === "string" && !item.includes("\n"));
}
function chartsIn(value, root) {
  const home = resolvePath(root, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(value, "helmGlobals", "chartHome") || "charts");
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(value, "helmCharts").map((chart2) => {
    const [name, version] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(chart2, "name"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(chart2, "version")];
    const repository = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(chart2, "repo");
    const within = version !== "" && repository !== "" ? `${name}-${version}/${name}` : name;
    return {
      folder: home === null || name === "" ? null : resolvePath(home, within),
      repository: `the chart ${name}${repository === "" ? "" : ` of ${(0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_18__  .q)(repository)}`}`
    };
  });
}
function isRemote(reference2) {
  return /^[a-z][a-z0-9+.-]*:/i.test(reference2) || /^[\w.-]+@[\w.-]+:/.test(reference2) || /^(?:www\.)?(?:github|gitlab)\.com[/:]/i.test(reference2) || /\?(?:ref|version|timeout|submodules)=/.test(reference2) || /\.git(?:$|\/\/)/.test(reference2);
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
  const note = (asked2) => {
    trace.set(`${asked2.tree} ${asked2.question} ${asked2.path}`, asked2);
    wake();
  };
  const noted = [...trees].map(([tree, files]) => {
    const idOf = async (file2) => await files.fileId?.(file2) ?? null;
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
        async read(file2) {
          const text2 = await files.read(file2);
          noteRead(file2, text2, await idOf(file2));
          return text2;
        },
        async readBytes(file2) {
          const id = await idOf(file2);
          const content = reading === "texts" && id !== null ? nothing3 : await files.readBytes(file2);
          noteRead(file2, content, id);
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
var nothing3 = new Uint8Array();
async function holds(trace, trees, known = 0) {
  const same2 = await sameFolders(trace, trees);
  for (const asked2 of [...trace.values()].slice(known)) {
    if (same2.some((folder) => folder.tree === asked2.tree && isBelow2(asked2.path, folder.path))) continue;
    const files = trees.get(asked2.tree);
    if (files === void 0 || !await isAnsweredAlike(asked2, files)) return false;
  }
  return true;
}
function askedOf(trace, question) {
  return [...trace.values()].flatMap(
    (one) => one.tree === "" && one.question === question ? [one.path] : []
  );
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
function isBelow2(path3, folder) {
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
  return content === null ? "" : (0,node_crypto__WEBPACK_IMPORTED_MODULE_17__.createHash)("sha256").update(content).digest("base64");
}

async function isSameWhereGivenUp(path3, trace, before, after) {
  const { roots } = await kustomizeInputs(before, path3);
  for (const folder of [...roots, ...askedOf(trace, "list")])
    if (!await isSameFolder(folder, before, after)) return false;
  for (const folder of askedOf(trace, "links"))
    for (const link of await before.links(folder))
      if (!await isSameBehind(link, before, after)) return false;
  return true;
}
async function isSameFolder(folder, before, after) {
  const [then, now] = await Promise.all([before, after].map(async (files) => files.contentId?.(folder)));
  return then !== void 0 && then === now;
}
async function isSameBehind(link, before, after) {
  const [then, now] = await Promise.all([before, after].map(async (files) => files.linkText?.(link)));
  if (then === void 0 || then !== now) return false;
  const target2 = then === null ? null : resolvePath(folderOf(link), then);
  if (target2 === null) return true;
  const [file2, other] = await Promise.all([before, after].map(async (files) => files.fileId?.(target2)));
  return file2 === other && isSameFolder(target2, before, after);
}

function createRenderMemory(kept5) {
  const all3 =   new Map();
  const knownFor = (key) => {
    const known = all3.get(key) ?? kept5?.of(key) ?? [];
    all3.set(key, known);
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
      all3.set(key, [...knownFor(key), { trace, grown, made: made2 }]);
      kept5?.add(key, trace, made2);
      return making;
    }
  };
}
async function madeAlike({ trace, grown, made: made2 }, trees) {
  const end = made2.then((done) => ({ done }));
  for (let compared = 0; ; ) {
    const asked2 = trace.size;
    if (asked2 > compared && !await holds(trace, trees, compared)) return null;
    compared = asked2;
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

var maxFiles = 2e4;
var maxBytes = 256 * 1024 * 1024;
async function readFileSet(files, names) {
  const wanted = [...new Set(names)];
  if (wanted.length > maxFiles) return `it takes ${wanted.length} files, more than ${maxFiles}`;
  const contents = await Promise.all(wanted.map(async (name) => [name, await files.readBytes(name)]));
  const set3 =   new Map();
  let bytes = 0;
  for (const [name, content] of contents) {
    if (content === null) continue;
    bytes += content.length;
    if (bytes > maxBytes) return `its files are larger than ${maxBytes} bytes together`;
    set3.set(name, content);
  }
  return set3;
}
async function linkBelow(files, folders) {
  for (const folder of folders) {
    const link = (await files.links(folder))[0];
    if (link !== void 0) return link;
  }
  return null;
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
      const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(dependency, "name");
      const repository = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(dependency, "repository");
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
  const texts2 = await Promise.all(
    ["Chart.yaml", "requirements.yaml"].map((name) => files.read(joinPath(folder, name)))
  );
  return texts2.flatMap((text2) => {
    const read = text2 === null || !mayNameAny.test(text2) ? null : (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2);
    return read !== null && "documents" in read ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(read.documents[0]?.value, "dependencies") : [];
  });
}
async function isVendored(files, folder, name) {
  const charts = joinPath(folder, "charts");
  const held = await files.list(charts) ?? [];
  return held.some((file2) => {
    const below2 = file2.slice(charts.length + 1);
    return below2 === `${name}/Chart.yaml` || below2.startsWith(`${name}-`) && below2.endsWith(".tgz");
  });
}

var titles = {
  helm: "Helm",
  kustomize: "Kustomize",
  jsonnet: "Jsonnet"
};
function toolProblem(application2, path3, tool, result) {
  if (result.state === "missing")
    return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
      "TOOL_MISSING",
      `Application ${application2}: ${tool} is needed, and is not on the PATH outside the workspace.`,
      result.install,
      { application: application2 }
    );
  return renderFailed(application2, path3, `${titles[tool]}: ${result.message}`);
}
function renderFailed(application2, path3, reason) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "RENDER_FAILED",
    `Application ${application2}: ${path3 || "."} cannot be rendered: ${reason.replace(/\.$/, "")}.`,
    "Correct the files or the Application; what its controller shows for this app is the same error.",
    { application: application2 }
  );
}
function linkNotFollowed(application2, path3, link) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "RENDER_FAILED",
    `Application ${application2}: ${path3 || "."} cannot be rendered: ${link} is a symbolic link or a submodule, which are not followed.`,
    "Its controller may follow it. To have it judged, commit the files themselves, or make the repository of the submodule a source of the Application.",
    { application: application2 }
  );
}
function sourceRemote(application2, path3, what, hint = "Commit it to the repository. A base in a Git repository can also be fetched: name its host under fetch-from in .github/drift-triage.yml.") {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "SOURCE_REMOTE",
    `Application ${application2}: ${path3 || "."} needs ${(0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_18__  .q)(what)}, which is not in this repository.`,
    hint,
    { application: application2 }
  );
}
function baseNotFetched(application2, path3, base, reason) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "FETCH_FAILED",
    `Application ${application2}: the base ${(0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_18__  .q)(base)} of ${path3 || "."} could not be fetched: ${reason.replace(/\.$/, "")}.`,
    "Correct the address or its ref, or give git on this machine credentials that may read it; or name a checkout under repositories in .github/drift-triage.yml.",
    { application: application2 }
  );
}
function pathNotFound(application2, { path: path3, revision: revision2 }) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "PATH_NOT_FOUND",
    `Application ${application2}: folder ${path3 || "."} does not exist at revision ${revision2 || "HEAD"}.`,
    `Correct the source path of the Application, or check out the repository that holds it.${unpushed(revision2)}`,
    { application: application2 }
  );
}
function unpushed(revision2) {
  return revision2 === "" || revision2 === "HEAD" ? " HEAD is that of the default branch of origin, where there is one: what is not pushed is not in it." : "";
}

function editCommands(options2, environment2) {
  const commands = [];
  const text2 = (name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(options2, name);
  if (text2("namePrefix") !== "") commands.push(["edit", "set", "nameprefix", "--", text2("namePrefix")]);
  if (text2("nameSuffix") !== "") commands.push(["edit", "set", "namesuffix", "--", text2("nameSuffix")]);
  const images = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(options2, "images").filter((image) => typeof image === "string");
  if (images.length > 0)
    commands.push(["edit", "set", "image", "--", ...images.map((image) => substitute(image, environment2))]);
  const replicas = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(options2, "replicas").map(
    (entry) => `${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "name")}=${scalarText((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(entry, "count"))}`
  );
  if (replicas.length > 0) commands.push(["edit", "set", "replicas", "--", ...replicas]);
  commands.push(...labelCommands(options2, environment2), ...annotationCommands(options2, environment2));
  if (text2("namespace") !== "") commands.push(["edit", "set", "namespace", "--", text2("namespace")]);
  return commands;
}
function labelCommands(options2, environment2) {
  const labels = pairs((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(options2, "commonLabels"), (value) => substitute(value, environment2));
  if (labels.length === 0) return [];
  const flags = [
    ...options2["forceCommonLabels"] === true ? ["--force"] : [],
    ...options2["labelWithoutSelector"] === true ? ["--without-selector"] : [],
    ...options2["labelIncludeTemplates"] === true ? ["--include-templates"] : []
  ];
  return [["edit", "add", "label", ...flags, "--", ...labels]];
}
function annotationCommands(options2, environment2) {
  const isSubstituted2 = options2["commonAnnotationsEnvsubst"] === true;
  const annotations = pairs(
    (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(options2, "commonAnnotations"),
    (value) => isSubstituted2 ? substitute(value, environment2) : value
  );
  if (annotations.length === 0) return [];
  const flags = options2["forceCommonAnnotations"] === true ? ["--force"] : [];
  return [["edit", "add", "annotation", ...flags, "--", ...annotations]];
}
function pairs(object, valueOf4) {
  return Object.entries(object).map(([name, value]) => `${name}:${valueOf4(scalarText(value))}`);
}
function scalarText(value) {
  return value === void 0 || value === null || typeof value === "object" ? "" : String(value);
}
function substitute(text2, environment2) {
  return text2.replace(/\$(?:\$|\{(\w+)\}|(\w+))/g, (whole, braced, plain5) => {
    const name = braced ?? plain5;
    return name === void 0 ? "$" : Object.hasOwn(environment2, name) ? environment2[name] ?? "" : whole === "$$" ? "$" : "";
  });
}
function extendKustomization(kustomization, options2, components) {
  const patches = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(options2, "patches").filter(_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv);
  return {
    ...kustomization,
    ...patches.length === 0 ? {} : { patches: [...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(kustomization, "patches"), ...patches] },
    ...components.length === 0 ? {} : { components: [...  new Set([...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(kustomization, "components"), ...components])] }
  };
}

async function renderJsonnet({ tools, environment: environment2 }, application2, source2, file2, files) {
  const failed4 = (reason) => ({
    manifests: [],
    problems: [renderFailed(application2, file2, reason)]
  });
  const options2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(source2.raw, "directory", "jsonnet");
  const libraries = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(options2, "libs").map(
    (lib) => typeof lib === "string" ? resolvePath("", lib) : null
  );
  const search = [source2.path, ...libraries];
  const folders = search.filter((folder) => folder !== null);
  if (folders.length < search.length) return failed4("one of its libs leads out of the repository");
  const imported = await importsOf(files, file2, folders);
  if (typeof imported === "string") return failed4(imported);
  const contents = await readFileSet(files, imported);
  if (typeof contents === "string") return failed4(contents);
  const job = {
    files: contents,
    folder: "",
    commands: [
      [
        ...folders.flatMap((folder) => ["--jpath", joinPath(".", folder)]),
        ...variables2("ext", (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(options2, "extVars"), environment2),
        ...variables2("tla", (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(options2, "tlas"), environment2),
        joinPath(".", file2)
      ]
    ]
  };
  const result = await tools.run("jsonnet", job);
  if (result.state !== "done")
    return { manifests: [], problems: [toolProblem(application2, file2, "jsonnet", result)] };
  return readOutput(application2, file2, result.output);
}
function readOutput(application2, file2, output2) {
  const value = JSON.parse(output2);
  const objects = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value) ? value : value === null ? [] : [value];
  const { manifests, problems } = (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .PX)(
    file2,
    objects.map((object) => JSON.stringify(object)).join("\n---\n"),
    application2
  );
  return {
    manifests: manifests.map((manifest) => ({ ...manifest, origin: { ...manifest.origin, line: 1 } })),
    problems
  };
}
function variables2(kind, entries, environment2) {
  return entries.flatMap((entry) => [
    `--${kind}-${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(entry, "code") === true ? "code" : "str"}`,
    `${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "name")}=${substitute((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "value"), environment2)}`
  ]);
}
var importing = /\bimport(?:str|bin)?\s*(?:(?:(?:\/\/|#)[^\n]*\n|\/\*[\s\S]*?\*\/)\s*)*@?(["'])([\s\S]*?)\1/g;
var plainPath = /^[\w.@+~-][\w.@+~ /-]*$/;
async function importsOf(files, file2, search) {
  const found =   new Set();
  const waiting2 = [file2];
  for (let next = waiting2.shift(); next !== void 0; next = waiting2.shift()) {
    if (found.has(next)) continue;
    found.add(next);
    for (const [, , path3 = ""] of (await files.read(next) ?? "").matchAll(importing)) {
      if (!plainPath.test(path3)) return `${next} imports ${JSON.stringify(path3)}, which is no plain path`;
      const own2 = resolvePath(folderOf(next), path3);
      const places2 = [own2, ...search.map((folder) => resolvePath(folder, path3))];
      const isOwn = own2 !== null && await files.readBytes(own2) !== null;
      if (!isOwn && places2.includes(null)) return `${next} imports ${path3}, which leads out of the repository`;
      for (const place3 of places2)
        if (place3 !== null && await files.readBytes(place3) !== null) waiting2.push(place3);
    }
  }
  return found;
}

async function neededLink(source2, files, isThere, isWanted2) {
  const { path: path3, directory, flux } = source2;
  if (flux !== void 0) return null;
  const links = await files.links(path3);
  if (links.length === 0) return isThere ? null : linkOnTheWay(path3, files);
  const submodules = await submodulesOf(files);
  const isEntered = (link) => directory.recurse && submodules.has(link) && mayHoldWanted(link, source2);
  return links.find((link) => link === path3 || isWanted2(link) || isEntered(link)) ?? null;
}
async function linkOnTheWay(path3, files) {
  const steps = path3.split("/");
  for (let length = 1; length < steps.length; length++) {
    const folder = steps.slice(0, length).join("/");
    if (await files.list(folder) === null) return (await files.links(folder))[0] ?? null;
  }
  return null;
}
function mayHoldWanted(submodule, { path: path3, directory }) {
  const relative = path3 === "" ? submodule : submodule.slice(path3.length + 1);
  if (directory.exclude !== "" && (0,_chunk_4YK4R5J2_js__WEBPACK_IMPORTED_MODULE_22__  .kt)(`${relative}/any.yaml`, directory.exclude)) return false;
  return directory.include === "" || /[*?[{]/.test(directory.include);
}
async function submodulesOf(files) {
  const text2 = await files.read(".gitmodules") ?? "";
  const paths = text2.matchAll(/^[ \t]*path[ \t]*=[ \t]*"?([^"\r\n]+?)"?[ \t]*$/gm);
  return new Set([...paths].map(([, path3 = ""]) => path3.replace(/\/+$/, "")));
}

var skipMarker = "# +argocd:skip-file-rendering";
async function renderDirectory(application2, source2, files, jsonnet = null) {
  const { include, exclude } = source2.directory;
  if ((0,_chunk_4YK4R5J2_js__WEBPACK_IMPORTED_MODULE_22__  .mY)(include) || (0,_chunk_4YK4R5J2_js__WEBPACK_IMPORTED_MODULE_22__  .mY)(exclude))
    return { manifests: [], problems: [globExcessive(application2)] };
  const listed = await files.list(source2.path);
  const link = await neededLink(source2, files, listed !== null, (file2) => isWanted(file2, source2));
  if (link !== null) return { manifests: [], problems: [linkNotFollowed(application2, source2.path, link)] };
  if (listed === null) return { manifests: [], problems: [pathNotFound(application2, source2)] };
  const manifests = [];
  const problems = [];
  const wanted = listed.filter((name) => isWanted(name, source2)).sort();
  const isRead = (file2) => jsonnet !== null || !file2.endsWith(".jsonnet");
  const texts2 = await Promise.all(wanted.map(async (file2) => isRead(file2) ? files.read(file2) : null));
  for (const [at2, file2] of wanted.entries()) {
    const text2 = texts2[at2] ?? null;
    if (text2 === null || text2.includes(skipMarker)) continue;
    const read = jsonnet !== null && file2.endsWith(".jsonnet") ? await renderJsonnet(jsonnet, application2, source2, file2, files) : (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .PX)(file2, text2, application2, "last");
    manifests.push(...read.manifests);
    problems.push(...read.problems);
  }
  return { manifests, problems };
}
function isWanted(file2, { path: path3, directory }) {
  const relative = path3 === "" ? file2 : file2.slice(path3.length + 1);
  if (!/\.(ya?ml|json|jsonnet)$/i.test(relative)) return false;
  if (!directory.recurse && relative.includes("/")) return false;
  if (directory.exclude !== "" && (0,_chunk_4YK4R5J2_js__WEBPACK_IMPORTED_MODULE_22__  .kt)(relative, directory.exclude)) return false;
  return directory.include === "" || (0,_chunk_4YK4R5J2_js__WEBPACK_IMPORTED_MODULE_22__  .kt)(relative, directory.include);
}
function globExcessive(application2) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "RENDERER_UNSUPPORTED",
    `Application ${application2}: directory.include or directory.exclude is too long or has too many wildcards.`,
    "Simplify it to at most 500 characters and 40 wildcards.",
    { application: application2 }
  );
}

function toBytes(text2) {
  return Buffer.from(text2, "utf8").toString("latin1");
}
function toText(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.from(bytes, "latin1"));
  } catch {
    return null;
  }
}
var replacement = toBytes("\uFFFD");
var lengths = [
  [240, 4],
  [224, 3],
  [192, 2]
];
function firstRune(bytes) {
  const lead = bytes.charCodeAt(0);
  if (lead < 128) return { rune: bytes.slice(0, 1), length: 1 };
  const length = lengths.find(([from]) => lead >= from)?.[1] ?? 1;
  const rune = bytes.slice(0, length);
  return toText(rune) === null ? { rune: replacement, length: 1 } : { rune, length };
}
function runes(bytes) {
  const found = [];
  for (let at2 = 0; at2 < bytes.length; ) {
    const { rune, length } = firstRune(bytes.slice(at2, at2 + 4));
    found.push(rune);
    at2 += length;
  }
  return found;
}

var BadPattern = class extends Error {
};
function compileGlob(pattern) {
  const chunks = [];
  for (let rest = pattern; rest !== ""; ) {
    const stars = /^\**/.exec(rest)?.[0].length ?? 0;
    const length = chunkLength(rest.slice(stars));
    chunks.push({ star: stars > 0, signs: signsOf(rest.slice(stars, stars + length)) });
    rest = rest.slice(stars + length);
  }
  return chunks;
}
function chunkLength(pattern) {
  let isInClass = false;
  for (let at2 = 0; at2 < pattern.length; at2++) {
    const sign = pattern[at2];
    if (sign === "\\") at2++;
    else if (sign === "[") isInClass = true;
    else if (sign === "]") isInClass = false;
    else if (sign === "*" && !isInClass) return at2;
  }
  return pattern.length;
}
function signsOf(chunk) {
  const signs = [];
  for (let rest = chunk; rest !== ""; ) {
    const read = signAt(rest);
    signs.push(read.sign);
    if (read.sign.type === "broken") break;
    rest = rest.slice(read.length);
  }
  return signs;
}
var broken = { sign: { type: "broken" }, length: 0 };
function signAt(pattern) {
  const [first = "", second] = pattern;
  if (first === "?") return { sign: { type: "any" }, length: 1 };
  if (first === "[") return classAt(pattern);
  if (first !== "\\") return { sign: { type: "byte", byte: first }, length: 1 };
  return second === void 0 ? broken : { sign: { type: "byte", byte: second }, length: 2 };
}
function classAt(pattern) {
  const isNegated = pattern[1] === "^";
  const ranges = [];
  let at2 = isNegated ? 2 : 1;
  while (pattern[at2] !== "]" || ranges.length === 0) {
    const from = memberAt(pattern, at2);
    if (from === null) return broken;
    at2 = from.end;
    const to = pattern[at2] === "-" ? memberAt(pattern, at2 + 1) : from;
    if (to === null) return broken;
    at2 = to.end;
    ranges.push([from.rune, to.rune]);
  }
  return { sign: { type: "class", isNegated, ranges }, length: at2 + 1 };
}
function memberAt(pattern, start) {
  if ("-]".includes(pattern[start] ?? "-")) return null;
  const at2 = pattern[start] === "\\" ? start + 1 : start;
  if (at2 >= pattern.length) return null;
  const { rune, length } = firstRune(pattern.slice(at2, at2 + 4));
  const isWhole3 = length > 1 || rune.length === 1;
  return isWhole3 && at2 + length < pattern.length ? { rune, end: at2 + length } : null;
}
function matchesGlobBytes(glob2, bytes) {
  let rest = bytes;
  for (const [at2, { star, signs }] of glob2.entries()) {
    if (star && signs.length === 0) return true;
    const isLast = at2 === glob2.length - 1;
    const after = placeChunk(signs, rest, star, isLast);
    if (after === null) return false;
    rest = after;
  }
  return rest === "";
}
function placeChunk(signs, bytes, star, isLast) {
  for (let at2 = 0; at2 <= (star ? bytes.length : 0); at2++) {
    const rest = afterChunk(signs, bytes.slice(at2));
    if (rest !== null && (rest === "" || !isLast)) return rest;
  }
  return null;
}
function afterChunk(signs, bytes) {
  let rest = bytes;
  for (const sign of signs) {
    if (rest === "") return null;
    if (sign.type === "broken") throw new BadPattern();
    const { rune, length } = firstRune(rest.slice(0, 4));
    if (sign.type === "byte" ? sign.byte !== rest[0] : sign.type === "class" && !isIn(sign, rune)) return null;
    rest = rest.slice(sign.type === "byte" ? 1 : length);
  }
  return rest;
}
function isIn({ isNegated, ranges }, rune) {
  return ranges.some(([from, to]) => from <= rune && rune <= to) !== isNegated;
}

var NotEvaluated = class extends Error {
};
var longest = 8 * 1024 * 1024;
var changes = {
  "=": orElse,
  ":=": orElse,
  ":-": orElse,
  ":?": orElse,
  ":+": orElse,
  ",": (value) => inCase(value, "first", (rune) => rune.toLowerCase()),
  ",,": (value) => inCase(value, "all", (rune) => rune.toLowerCase()),
  "^": (value) => inCase(value, "first", (rune) => rune.toUpperCase()),
  "^^": (value) => inCase(value, "all", (rune) => rune.toUpperCase()),
  ":": part,
  "#": (value, [pattern]) => pattern === void 0 ? String(value.length) : without(value, pattern, "shortest"),
  "##": (value, [pattern = ""]) => without(value, pattern, "longest"),
  "%": (value, [pattern = ""]) => reversed(without(reversed(value), reversed(pattern), "shortest")),
  "%%": (value, [pattern = ""]) => reversed(without(reversed(value), reversed(pattern), "longest")),
  "/": (value, [old = "", text2 = ""]) => value.replace(old, () => text2),
  "//": (value, [old = "", text2 = ""]) => joined(old === "" ? ["", ...runes(value), ""] : value.split(old), text2),
  "/#": (value, [old = "", text2]) => text2 === void 0 || !value.startsWith(old) ? value : text2 + value.slice(old.length),
  "/%": (value, [old = "", text2]) => text2 === void 0 || !value.endsWith(old) ? value : value.slice(0, value.length - old.length) + text2
};
function changed(operator, value, words) {
  return changes[operator]?.(value, words) ?? value;
}
function orElse(value, words) {
  return value === "" ? words.join("") : value;
}
function inCase(value, which, turn) {
  return runes(value).map((rune, at2) => {
    if (which === "first" && at2 > 0) return rune;
    const turned = turn(toText(rune) ?? "");
    if ([...turned].length !== 1)
      throw new NotEvaluated("the other case of one of its characters is not known here");
    return toBytes(turned);
  }).join("");
}
function joined(pieces, text2) {
  if (pieces.length * text2.length > longest) throw tooLarge();
  return pieces.join(text2);
}
function tooLarge() {
  return new NotEvaluated(`with its variables it is larger than ${longest} bytes`);
}
function part(value, [position = "", length]) {
  const from = wholeNumber(position);
  if (from === null) return value;
  const size = BigInt(value.length);
  const start = from >= 0n ? from : from + size < 0n ? 0n : from + size;
  if (length === void 0) return value.slice(Number(start < size ? start : size));
  const count2 = wholeNumber(length);
  if (count2 === null) return value;
  if (count2 < 0n) throw new NotEvaluated("a negative length is evaluated by newer versions of Flux only");
  if (start + count2 > largest2) throw new NotEvaluated("its position and length are too large for Flux");
  return start >= size ? "" : value.slice(Number(start), Number(start + count2));
}
var largest2 = 2n ** 63n - 1n;
function wholeNumber(text2) {
  if (!/^[-+]?\d+$/.test(text2) || text2.length > 1e3) return null;
  const value = BigInt(text2.replace(/^\+/, ""));
  return value > largest2 || value < -largest2 - 1n ? null : value;
}
function reversed(bytes) {
  return runes(bytes).reverse().join("");
}
function without(value, pattern, which) {
  const glob2 = compileGlob(pattern);
  let found = 0;
  try {
    for (let length = value.length; length > 0; length--) {
      if (!matchesGlobBytes(glob2, value.slice(0, length))) continue;
      found = length;
      if (which === "longest") break;
    }
  } catch (error) {
    if (error instanceof BadPattern) return value;
    throw error;
  }
  return value.slice(found);
}

var Scanner = class {
  #text;
  #at = 0;
  constructor(text2) {
    this.#text = text2;
  }
  isAtEnd() {
    return this.#at >= this.#text.length;
  }
  takes(sign) {
    if (!this.#text.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }
  ahead(expression) {
    expression.lastIndex = this.#at;
    return expression.exec(this.#text)?.[0] ?? null;
  }
  match(expression) {
    const found = this.ahead(expression);
    this.#at += found?.length ?? 0;
    return found;
  }
  text(isWanted2, escapes) {
    const taken = [];
    let start = this.#at;
    while (!this.isAtEnd() && !this.#text.startsWith("${", this.#at)) {
      if (this.#isEscape(escapes)) {
        taken.push(this.#text.slice(start, this.#at));
        start = this.#at + 1;
        this.#at += 2;
        continue;
      }
      const character = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
      if (!isWanted2(character)) break;
      this.#at += character.length;
    }
    return taken.join("") + this.#text.slice(start, this.#at);
  }
  #isEscape(escapes) {
    const [sign, next] = [this.#text[this.#at] ?? "", this.#text[this.#at + 1] ?? ""];
    if (sign === "" || next === "" || !escapes.includes(sign)) return false;
    return sign === "$" ? next === "$" : sign === "\\" && (next === "/" || next === "\\");
  }
};

var BadSubstitution = class extends Error {
  expression = "";
};
var maxDepth = 50;
function parse2(text2) {
  const scanner = new Scanner(text2);
  const parts = [];
  while (!scanner.isAtEnd()) {
    const begin = scanner.ahead(/\$\{#?[\p{L}\p{Nd}_]{0,100}[^\p{L}\p{Nd}_\s]?/uy);
    if (begin === null) parts.push(scanner.text(() => true, "$"));
    else parts.push(named(begin, () => expressionAt(scanner, 0)));
  }
  return parts;
}
function named(begin, read) {
  try {
    return read();
  } catch (error) {
    if (error instanceof BadSubstitution) error.expression = begin;
    throw error;
  }
}
var isOfName = (character) => /[\p{L}\p{Nd}_]/u.test(character);
var isBefore = (end) => (character) => !end.includes(character);
function expressionAt(scanner, depth) {
  scanner.takes("${");
  if (depth > maxDepth) throw new BadSubstitution("it is nested too deep");
  if (scanner.takes("#")) return close(scanner, { name: nameIn(scanner), operator: "#", words: [] });
  const name = nameIn(scanner);
  if (scanner.takes("}")) return { name, operator: "", words: [] };
  const operator = operatorIn(scanner);
  return { name, operator, words: wordsOf(scanner, operator, depth) };
}
function nameIn(scanner) {
  const name = scanner.text(isOfName, "");
  if (name === "") throw new BadSubstitution("there is no name of a variable where one is expected");
  return name;
}
var operators2 = new RegExp(":[-=?+]|:(?!\\P{ASCII})|=|[,^]{1,2}|\\/[/#%]?|##?|%%?", "uy");
function operatorIn(scanner) {
  const operator = scanner.match(operators2);
  if (operator === null) throw new BadSubstitution("there is no closing brace where one is expected");
  return operator;
}
function isDefault(operator) {
  return operator === "=" || /^:[-=?+]$/.test(operator);
}
function wordsOf(scanner, operator, depth) {
  if (isDefault(operator)) return [untilClosed(scanner, depth)];
  if (/^[,^]/.test(operator)) return close(scanner, []);
  if (operator === ":") return positions(scanner, depth);
  if (operator.startsWith("/")) return patternAndText(scanner, depth);
  return close(scanner, [word(scanner, "}", "", depth)]);
}
function untilClosed(scanner, depth) {
  const parts = [];
  while (!scanner.takes("}")) parts.push(...word(scanner, "}", "", depth));
  return parts;
}
function positions(scanner, depth) {
  const position = word(scanner, ":}", "", depth);
  if (scanner.takes("}")) return [position];
  if (scanner.match(/:+/y) === null) throw new BadSubstitution("a position is followed by neither : nor }");
  return close(scanner, [position, word(scanner, "}", "", depth)]);
}
function patternAndText(scanner, depth) {
  const pattern = word(scanner, "/", "$\\", depth);
  if (scanner.match(/\/+/y) === null) throw new BadSubstitution("no second / says what to put in");
  if (scanner.takes("}")) return [pattern];
  return close(scanner, [pattern, word(scanner, "}", "$\\", depth)]);
}
function word(scanner, end, escapes, depth) {
  if (scanner.ahead(/\$\{/y) !== null) return [expressionAt(scanner, depth + 1)];
  const text2 = scanner.text(isBefore(end), escapes);
  if (text2 === "") throw new BadSubstitution("a form lacks what it is to work with");
  return [text2];
}
function close(scanner, value) {
  if (!scanner.takes("}")) throw new BadSubstitution("there is no closing brace where one is expected");
  return value;
}

var mostWork = 1e8;
var byCharacter = 100;
function evaluate(text2, values, mayBeElsewhere) {
  const run = {
    values: new Map(Object.entries(values)),
    mayBeElsewhere,
    missing:   new Map(),
    done: { work: 0 }
  };
  try {
    const { bytes, unknown } = all(parse2(text2), run);
    const done = toText(bytes);
    if (done === null) return { refused: "a character is cut in two" };
    return { text: done, unknown: [...unknown], missing: [...run.missing.values()] };
  } catch (error) {
    if (error instanceof BadSubstitution) return { refused: error.message, expression: error.expression };
    if (error instanceof NotEvaluated) return { unsupported: error.message };
    throw error;
  }
}
function all(parts, run) {
  const done = [];
  const unknown =   new Set();
  let length = 0;
  for (const part3 of parts) {
    const value = typeof part3 === "string" ? { bytes: toBytes(part3), unknown: none } : valueOf2(part3, run);
    for (const name of value.unknown) unknown.add(name);
    length += value.bytes.length;
    if (length > longest) throw tooLarge();
    done.push(value.bytes);
  }
  return { bytes: done.join(""), unknown };
}
var none =   new Set();
function valueOf2({ name, operator, words }, run) {
  const given = words.map((word2) => all(word2, run));
  const value = run.values.get(name);
  if (value === void 0 && run.mayBeElsewhere)
    return { bytes: `\${${toBytes(name)}}`, unknown:   new Set([name]) };
  if (value === void 0 && !isDefault(operator)) {
    const form = operator === "" ? "plain" : "changed";
    run.missing.set(`${form} ${name}`, { name, form });
  }
  const bytes = toBytes(value ?? "");
  const unknown = isDefault(operator) && bytes !== "" ? none : new Set(given.flatMap((one) => [...one.unknown]));
  if (unknown.size > 0) return { bytes: [...unknown].map((one) => `\${${toBytes(one)}}`).join(""), unknown };
  const texts2 = given.map((one) => one.bytes);
  count(run, workOf(operator, bytes, texts2));
  return { bytes: changed(operator, bytes, texts2), unknown };
}
function workOf(operator, bytes, texts2) {
  const length = bytes.length + texts2.reduce((sum, text2) => sum + text2.length, 0);
  if (/^[#%]/.test(operator) && texts2.length > 0)
    return length * byCharacter + bytes.length ** 2 * (texts2[0]?.length ?? 0);
  return /^(?:[,^]|\/\/)/.test(operator) ? length * byCharacter : length;
}
function count(run, work) {
  run.done.work += work;
  if (run.done.work > mostWork) throw new NotEvaluated("its expressions take too long to evaluate");
}

function faultsOf(missing3, when = { plain: "unknown", changed: "unknown" }) {
  const that = (what) => missing3.filter(({ form }) => when[form] === what).map(({ name }) => ({ missing: name, isRefused: what === "refused" }));
  return [...that("refused"), ...that("unknown")];
}
async function notSubstituted(manifest, application2, fault, files) {
  const { key, origin: origin2 } = manifest;
  const line2 = await lineOf(manifest, fault, files);
  const what = `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TD)(key)} (${origin2.file}:${line2})`;
  const about2 = { application: application2, resource: key };
  if ("missing" in fault) return undefinedVariable(application2, what, fault, about2);
  if ("refused" in fault) return refused(application2, what, fault, about2);
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "RENDERER_UNSUPPORTED",
    `Application ${application2}: the variables of ${what} could not be put in: ${fault.unsupported}.`,
    "Write that expression in another way; the other objects of the app are judged.",
    about2
  );
}
function refused(application2, what, { refused: why, expression }, about2) {
  const form = expression === void 0 ? "" : `\`${expression}\u2026\` is none of its forms, as `;
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "RENDER_FAILED",
    `Application ${application2}: Flux refuses to build with the variables of ${what}: ${form}${why}. So nothing of this app is applied until that is mended.`,
    `Correct it (a default is written \${name:=\u2026}), or write $$ for each $ that is meant as it stands. ${disabling}`,
    about2
  );
}
var disabling = "An object that is to keep its text gets the annotation kustomize.toolkit.fluxcd.io/substitute: disabled.";
function undefinedVariable(application2, what, { missing: missing3, isRefused }, about2) {
  const name = shortened2(missing3);
  const define = `Define ${name} in spec.postBuild of the Kustomization, give it a default (\${${name}:=\u2026}), or write $\${${name}} where the text itself is meant. ${disabling}`;
  return isRefused ? (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "VARIABLE_UNDEFINED",
    `Application ${application2}: ${what} uses the variable ${name}, which nothing defines. This cluster's Flux refuses to build with it, so nothing of this app is applied until that is mended.`,
    define,
    about2
  ) : (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "VARIABLE_UNDEFINED",
    `Application ${application2}: ${what} uses the variable ${name}, which nothing defines. Flux 2.9 and later refuse to build with it, older ones put in the empty text; which of them this cluster runs could not be read, so the object is not judged.`,
    `${define} Or let this account list Deployments: the one of kustomize-controller tells.`,
    about2
  );
}
async function lineOf({ origin: origin2 }, fault, files) {
  const isMeant = usesOf(fault);
  if (isMeant === null) return origin2.line;
  const lines = (await files.read(origin2.file) ?? "").split("\n");
  const at2 = lines.findIndex((text2, index2) => index2 >= origin2.line - 1 && isMeant(text2));
  return at2 < 0 ? origin2.line : at2 + 1;
}
function usesOf(fault) {
  if ("missing" in fault)
    return (line2) => ["${", "${#"].some((begin) => isWholeIn(line2, begin + fault.missing));
  const { expression } = "refused" in fault ? fault : {};
  return expression === void 0 ? null : (line2) => line2.includes(expression);
}
function isWholeIn(line2, begin) {
  const [, ...behind] = line2.split(begin);
  return behind.some((rest) => !/^[\p{L}\p{Nd}_]/u.test(rest));
}
function shortened2(name) {
  return name.length > 100 ? `${name.slice(0, 100)}\u2026` : name;
}
function invalidName(application2, name) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "RENDER_FAILED",
    `Application ${application2}: Flux refuses to build with a variable of the name ${JSON.stringify(shortened2(name))}, so nothing of this app is applied until that is mended.`,
    "Rename it in spec.postBuild.substitute, or in the ConfigMap that substituteFrom names: letters, digits and underscores, and no digit first.",
    { application: application2 }
  );
}


function writeAsFlux(object) {
  return (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .Vd)(object, (how) => {
    const document = new yaml__WEBPACK_IMPORTED_MODULE_24__  .yo(object, { ..._chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .fF, aliasDuplicateObjects: false });
    (0,yaml__WEBPACK_IMPORTED_MODULE_24__  .YR)(document, {
      Scalar(_, scalar2) {
        if (typeof scalar2.value === "string" && scalar2.value.includes("$"))
          scalar2.type = styleOf(scalar2.value);
      }
    });
    return document.toString({ ...how, doubleQuotedMinMultiLineLength: Infinity });
  });
}
function styleOf(text2) {
  const isLines = text2.includes("\n");
  if (/\t| \n/.test(text2) || isLines && text2.endsWith(" ")) return "QUOTE_DOUBLE";
  if (isLines) return "BLOCK_LITERAL";
  return /^["']/.test((0,yaml__WEBPACK_IMPORTED_MODULE_24__  .As)(text2, { ..._chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .fF, lineWidth: 0 })) ? "QUOTE_SINGLE" : "PLAIN";
}

var substituteKey = "kustomize.toolkit.fluxcd.io/substitute";
var variableName = /^[_A-Za-z][_A-Za-z0-9]*$/;
async function postBuild(built2, flux, application2, files) {
  const problems = [...built2.problems];
  const manifests = [];
  const substituted = built2.manifests.filter(({ object }) => isSubstituted(object, flux));
  const invalid = Object.keys(flux.variables).find((name) => !variableName.test(name));
  if (invalid !== void 0 && substituted.length > 0)
    return { manifests: [], problems: [...problems, invalidName(application2, invalid)] };
  for (const manifest of built2.manifests) {
    const done = isSubstituted(manifest.object, flux) ? withVariables(manifest, flux) : { manifest };
    if ("manifest" in done) manifests.push(withCommonMetadata(done.manifest, flux));
    else problems.push(await notSubstituted(manifest, application2, done.fault, files));
  }
  return { manifests, problems };
}
function isSubstituted(object, { variables: variables3, unreadSecrets, alwaysSubstitutes }) {
  const hasVariables = Object.keys(variables3).length > 0 || unreadSecrets.length > 0;
  return (hasVariables || alwaysSubstitutes === true) && !isDisabled(object);
}
function withVariables(manifest, flux) {
  const { object } = manifest;
  const { variables: variables3, unreadSecrets } = flux;
  if (!JSON.stringify(object).includes("$")) return { manifest };
  const done = evaluate(writeAsFlux(object), variables3, unreadSecrets.length > 0);
  if (!("text" in done)) return { fault: done };
  const [fault] = faultsOf(done.missing, flux.undefinedVariables);
  if (fault !== void 0) return { fault };
  const read = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(done.text);
  if ("error" in read)
    return { fault: { refused: `with its variables it is no YAML: ${read.error.message}` } };
  const value = read.documents[0]?.value;
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value)) return { fault: { refused: "with its variables it is no mapping" } };
  const unread = `${done.unknown.join(", ")} may come from Secret ${unreadSecrets.join(", ")}, which is not read`;
  return {
    manifest: {
      ...manifest,
      object: value,
      key: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TN)(value),
      gvk: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .iU)(value),
      ...done.unknown.length === 0 ? {} : { unread }
    }
  };
}
function isDisabled(object) {
  return ["labels", "annotations"].some(
    (part3) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(object, "metadata", part3, substituteKey) === "disabled"
  );
}
function withCommonMetadata(manifest, { labels, annotations }) {
  if (Object.keys(labels).length === 0 && Object.keys(annotations).length === 0) return manifest;
  const metadata = { ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(manifest.object, "metadata") };
  const merged4 = {
    ...metadata,
    ...Object.keys(labels).length === 0 ? {} : { labels: { ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(metadata, "labels"), ...labels } },
    ...Object.keys(annotations).length === 0 ? {} : { annotations: { ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(metadata, "annotations"), ...annotations } }
  };
  return { ...manifest, object: { ...manifest.object, metadata: merged4 } };
}

var output = "helm-output.yaml";
async function postRender(tools, rendered3, { postRenderers, labels, annotations }, application2, path3) {
  let manifests = rendered3.manifests;
  for (const renderer of postRenderers) {
    const kustomization = {
      kind: "Kustomization",
      resources: [output],
      ...kept((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(renderer, "kustomize"))
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
        problems: [...rendered3.problems, toolProblem(application2, path3, "kustomize", result)]
      };
    manifests = withOrigins((0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .PX)(output, result.output, application2).manifests, manifests);
  }
  return {
    manifests: manifests.map((manifest) => withCommonMetadata(manifest, { labels, annotations })),
    problems: rendered3.problems
  };
}
function kept(kustomize) {
  const names = ["patches", "images", "patchesStrategicMerge", "patchesJson6902"];
  const stated = names.filter((name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(kustomize, name).length > 0);
  return Object.fromEntries(
    stated.map((name) => [name, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(kustomize, name).map((entry) => asText(name, entry))])
  );
}
function asText(name, entry) {
  if (name === "patchesStrategicMerge") return JSON.stringify(entry);
  if (name !== "patchesJson6902" || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(entry)) return entry;
  return { ...entry, patch: JSON.stringify(entry["patch"] ?? []) };
}
function withOrigins(made2, before) {
  const known = new Map(before.map((manifest) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TN)(manifest.object)), manifest]));
  return made2.map((manifest, at2) => {
    const source2 = known.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TN)(manifest.object))) ?? before[at2];
    return source2 === void 0 ? manifest : { ...manifest, origin: { ...source2.origin } };
  });
}

function ignorePatterns(text2, folder = "") {
  const within = folder === "" ? [] : folder.split("/");
  return text2.split(/\r?\n/).filter((line2) => line2.trim() !== "" && !line2.startsWith("#")).map((line2) => patternOf(line2, within));
}
function isLeftOut(patterns2, file2) {
  const path3 = file2.split("/");
  const last = patterns2.findLast(
    ({ within, matches: matches4 }) => path3.length > within.length && within.every((step, at2) => step === path3[at2]) && matches4(path3.slice(within.length))
  );
  return last?.brings === false;
}
function patternOf(line2, within) {
  const brings = line2.startsWith("!");
  const stated = line2.slice(brings ? 1 : 0);
  const text2 = stated.endsWith("\\ ") ? stated : stated.replace(/ +$/, "");
  const isOfFolders = text2.endsWith("/");
  const steps = (isOfFolders ? text2.slice(0, -1) : text2).split("/");
  const matches4 = steps.length === 1 ? aName(steps[0] ?? "", isOfFolders) : aWay(steps, isOfFolders);
  return { within, brings, matches: matches4 };
}
function aName(name, isOfFolders) {
  const isNamed2 = matcherOf(name);
  return (path3) => {
    const at2 = path3.findIndex(isNamed2);
    return at2 >= 0 && !(isOfFolders && at2 === path3.length - 1);
  };
}
function aWay(steps, isOfFolders) {
  const isTrailing = steps.at(-1) === "**";
  const way = isTrailing ? steps.slice(0, -1) : steps;
  if (way.some((step) => step !== "**" && step.includes("**"))) return () => false;
  const matchers = way.map((step) => step === "" || step === "**" ? step : matcherOf(step));
  return (path3) => {
    let rest = null;
    let isAnywhere = false;
    for (const isNamed2 of matchers) {
      if (typeof isNamed2 === "string") {
        isAnywhere = isNamed2 === "**";
        continue;
      }
      const left = rest ?? path3;
      const at2 = isAnywhere ? left.findIndex(isNamed2) : left[0] !== void 0 && isNamed2(left[0]) ? 0 : -1;
      if (at2 < 0) return false;
      rest = left.slice(at2 + 1);
      isAnywhere = false;
    }
    return rest !== null && !(isOfFolders && rest.length === 0);
  };
}
function matcherOf(step) {
  const [, star, rest = ""] = /^(\*?)([^*?[\\]*)$/.exec(step) ?? [];
  if (star === "") return (name) => name === rest;
  if (star === "*") return (name) => name.endsWith(rest);
  const matches4 = (0,_chunk_4YK4R5J2_js__WEBPACK_IMPORTED_MODULE_22__  .fU)(step.replaceAll("[!", "[\\!"), { crossesFolders: false, hasBraces: false });
  const known =   new Map();
  return (name) => {
    const found = known.get(name) ?? matches4(name);
    known.set(name, found);
    return found;
  };
}

var fileName = ".sourceignore";
var always = ignorePatterns(".git/\n.gitignore\n.gitmodules\n.gitattributes");
var byDefault = ignorePatterns(`*.jpg
*.jpeg
*.gif
*.png
*.wmv
*.flv
*.tar.gz
*.zip
.github/
.circleci/
.travis.yml
.gitlab-ci.yml
appveyor.yml
.drone.yml
cloudbuild.yaml
codeship-services.yml
codeship-steps.yml
**/.goreleaser.yml
**/.sops.yaml
**/.flux.yaml`);
function fluxArtifact(files, { ignore, ignoresNothing }) {
  if (ignoresNothing === true) return files;
  const ofSource = ignorePatterns(ignore ?? "");
  const known =   new Map();
  const patternsAt = (folder) => {
    const patterns2 = known.get(folder) ?? readPatterns(folder);
    known.set(folder, patterns2);
    return patterns2;
  };
  const readPatterns = async (folder) => {
    const given = folder === "" ? [] : await patternsAt(folderOf(folder));
    return [...given, ...await patternsOf(files, folder)];
  };
  let anywhere;
  const isKept = async (file2) => {
    const stated = [...await patternsAt(folderOf(file2)), ...ofSource];
    if (isLeftOut([...always, ...stated], file2)) return false;
    if (stated.length > 0 || !isLeftOut(byDefault, file2)) return true;
    return anywhere ??= statesAnything(files);
  };
  const keptOf = async (names) => {
    const kept5 = await Promise.all(names.map(isKept));
    return names.filter((_, at2) => kept5[at2] === true);
  };
  return {
    async list(folder) {
      const listed = await files.list(folder);
      return listed === null ? null : keptOf(listed);
    },
    read: async (file2) => await isKept(file2) ? files.read(file2) : null,
    links: async (folder) => keptOf(await files.links(folder)),
    readBytes: async (file2) => await isKept(file2) ? files.readBytes(file2) : null
  };
}
async function patternsOf(files, folder) {
  return ignorePatterns(await files.read(joinPath(folder, fileName)) ?? "", folder);
}
async function statesAnything(files) {
  const folders = (await files.list("") ?? []).filter((file2) => file2 === fileName || file2.endsWith(`/${fileName}`)).map(folderOf);
  const stated = await Promise.all(folders.map((folder) => patternsOf(files, folder)));
  return stated.some((patterns2) => patterns2.length > 0);
}

function isKustomization(file2) {
  return kustomizationNames.some((name) => file2 === name || file2.endsWith(`/${name}`));
}
async function fluxKustomization(files, path3, stated) {
  const own2 = await kustomizationOf(files, path3);
  if (own2 === null) {
    const value2 = { kind: "Kustomization", resources: await resourcesOf(files, path3) };
    return { file: joinPath(path3, kustomizationNames[0]), value: withStated(value2, stated) };
  }
  const read = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(own2.text);
  const value = "documents" in read ? read.documents[0]?.value ?? {} : void 0;
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) ? { file: own2.file, value: withStated(value, stated) } : { fault: `${own2.file} is no mapping` };
}
async function resourcesOf(files, path3) {
  const listed = await files.list(path3) ?? [];
  const roots = listed.filter(isKustomization).map(folderOf);
  const outermost = roots.filter((root) => !roots.some((other) => root.startsWith(`${other}/`)));
  const isWithin2 = (file2) => outermost.some((root) => file2.startsWith(`${root}/`));
  const loose = listed.filter((file2) => /\.ya?ml$/.test(file2) && !isWithin2(file2));
  return [...loose, ...outermost].map((file2) => path3 === "" ? file2 : file2.slice(path3.length + 1)).sort();
}
function withStated(value, stated) {
  const images = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(stated, "images");
  const named5 = new Set(images.map((image) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(image, "name")));
  const kept5 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(value, "images").filter((image) => !named5.has((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(image, "name")));
  const patches = [...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(value, "patches"), ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(stated, "patches")];
  const single = ["namespace", "namePrefix", "nameSuffix", "buildMetadata"].flatMap(
    (name) => {
      const value2 = stated[name];
      return value2 === void 0 ? [] : [[name, value2]];
    }
  );
  return {
    ...value,
    ...Object.fromEntries(single),
    ...images.length === 0 ? {} : { images: [...kept5, ...images] },
    ...patches.length === 0 ? {} : { patches }
  };
}

function overlayFiles(files, texts2) {
  if (texts2.size === 0) return files;
  const below2 = (folder) => [...texts2.keys()].filter((file2) => folder === "" || file2.startsWith(`${folder}/`));
  return {
    links: (folder) => files.links(folder),
    ...files.linkText === void 0 ? {} : { linkText: (link) => files.linkText?.(link) ?? Promise.resolve(null) },
    async list(folder) {
      const listed = await files.list(folder);
      const added = below2(folder);
      return listed === null && added.length === 0 ? null : [...  new Set([...listed ?? [], ...added])];
    },
    read: async (file2) => texts2.get(file2) ?? files.read(file2),
    async readBytes(file2) {
      const text2 = texts2.get(file2);
      return text2 === void 0 ? files.readBytes(file2) : Buffer.from(text2);
    },
    contentId: async (folder) => below2(folder).length > 0 ? null : await files.contentId?.(folder) ?? null,
    fileId: async (file2) => texts2.has(file2) ? null : await files.fileId?.(file2) ?? null
  };
}

function baseAddressOf(reference2) {
  const [address = "", query = ""] = reference2.replace(/^git::/i, "").split(/\?(.*)/s);
  const [, host = "", rest = ""] = withHost.exec(onGithub(address)) ?? [];
  if (host === "" || /\.(?:ya?ml|json)$/i.test(rest)) return null;
  const asked2 = new URLSearchParams(query);
  const ref = asked2.get("ref") || asked2.get("version") || "";
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
  return `.remote-bases/${(0,node_crypto__WEBPACK_IMPORTED_MODULE_17__.createHash)("sha256").update(`${url} ${ref}`).digest("hex").slice(0, 16)}`;
}
function mountAt(path3) {
  return mountFolder.exec(path3)?.[0] ?? null;
}
function mounted(files, trees) {
  const placeOf6 = (path3) => {
    const mount = mountAt(path3);
    const tree = mount === null ? void 0 : trees.get(mount);
    if (mount === null || tree === void 0) return { tree: files, mount: "", below: path3 };
    return { tree, mount, below: path3.slice(mount.length + 1) };
  };
  const named5 = (mount, names) => names.map((name) => joinPath(mount, name));
  return {
    async list(folder) {
      const { tree, mount, below: below2 } = placeOf6(folder);
      const names = await tree.list(below2);
      return names === null ? null : named5(mount, names);
    },
    read(file2) {
      const { tree, below: below2 } = placeOf6(file2);
      return tree.read(below2);
    },
    readBytes(file2) {
      const { tree, below: below2 } = placeOf6(file2);
      return tree.readBytes(below2);
    },
    async links(folder) {
      const { tree, mount, below: below2 } = placeOf6(folder);
      return named5(mount, await tree.links(below2));
    }
  };
}

var fetching = ["resources", "bases", "components", "generators", "transformers", "validators"];
var maxDepth2 = 10;
async function withRemoteBases(files, path3, more, fetchTree) {
  const placed = { trees:   new Map(), texts:   new Map() };
  const seen =   new Set();
  for (let depth = 0; depth <= maxDepth2; depth++) {
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
async function placeBases(view, root, { trees, texts: texts2 }, fetchTree) {
  const own2 = await kustomizationOf(view, root);
  const read = own2 === null ? null : (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(own2.text);
  const value = read !== null && "documents" in read ? read.documents[0]?.value ?? null : null;
  if (own2 === null || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value)) return null;
  const outside = leavingMount(root, value);
  if (outside !== void 0) return { reference: outside, reason: "it leads out of its own repository" };
  const folders =   new Map();
  for (const reference2 of fetching.flatMap((name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(value, name))) {
    const address = typeof reference2 === "string" ? baseAddressOf(reference2) : null;
    if (typeof reference2 !== "string" || address === null) continue;
    const mount = mountOf(address);
    const tree = trees.get(mount) ?? await fetchTree(address);
    if (tree === null) return { reference: reference2, reason: null };
    if ("reason" in tree) return { reference: reference2, reason: tree.reason };
    trees.set(mount, tree);
    folders.set(reference2, upFrom(root) + joinPath(mount, address.path));
  }
  if (folders.size > 0) texts2.set(own2.file, JSON.stringify(renamed(value, folders)));
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
    const list = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(value, name);
    const named5 = list.map((item) => typeof item === "string" ? folders.get(item) ?? item : item);
    return list.length === 0 ? [] : [[name, named5]];
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
    const read = own2 === null ? null : (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(own2.text);
    const value = read !== null && "documents" in read ? read.documents[0]?.value ?? null : null;
    hasPlugins ||= ["generators", "transformers", "validators"].some((name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(value, name).length > 0);
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
  const texts2 = lists.flatMap((name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(value, name));
  const named5 = ["patches", "patchesJson6902", "replacements"].flatMap((name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(value, name));
  const generated = ["configMapGenerator", "secretGenerator"].flatMap((name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(value, name));
  const charts = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(value, "helmCharts");
  const all3 = [
    ...texts2,
    ...named5.map((item) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(item, "path")),
    (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(value, "openapi", "path"),
    (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(value, "helmGlobals", "chartHome"),
    ...generated.flatMap((item) => [
      ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(item, "files").map(withoutKey),
      ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(item, "envs"),
      (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(item, "env")
    ]),
    ...charts.flatMap((chart2) => [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(chart2, "valuesFile"), ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(chart2, "additionalValuesFiles")])
  ];
  return all3.filter((text2) => isPath(text2) && !isRemote(text2));
}
function isPath(text2) {
  return typeof text2 === "string" && text2 !== "" && !text2.includes("\n") && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(readInline(text2));
}
function readInline(text2) {
  const read = text2.includes(":") || text2.startsWith("{") ? (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2) : null;
  return read !== null && "documents" in read ? read.documents[0]?.value ?? null : null;
}
function withoutKey(entry) {
  return typeof entry === "string" ? entry.slice(entry.indexOf("=") + 1) : entry;
}

async function buildKustomization(tools, build) {
  const { application: application2, path: path3 } = build;
  const given = overlayFiles(build.files, build.overlay ??   new Map());
  const components = await componentsOf(given, build);
  const built2 = await withBases(given, build, components.folders);
  if ("code" in built2) return failed2(built2);
  const { files, inputs } = built2;
  const remote = [...inputs.remote, ...components.remote][0];
  if (remote !== void 0) return failed2(sourceRemote(application2, path3, remote));
  const link = await linkBelow(files, inputs.roots);
  if (link !== null) return failed2(linkNotFollowed(application2, path3, link));
  const { flags = [], readsAnywhere = false, rendersCharts = false } = build.buildOptions ?? {};
  const reach = readsAnywhere ? await reachOf(files, inputs.roots) : withinRoots;
  if (reach.escaping !== null)
    return failed2(renderFailed(application2, path3, `${reach.escaping} leads out of the repository`));
  const contents = await readFileSet(files, [...inputs.files, ...reach.beyond]);
  if (typeof contents === "string") return failed2(renderFailed(application2, path3, contents));
  const own2 = await kustomizationOf(files, path3);
  if (own2 === null) return failed2(renderFailed(application2, path3, "it holds no kustomization file"));
  const job = new Map(contents);
  const edited = editedText(own2.text, build.options, components.names);
  if (edited !== null) job.set(own2.file, Buffer.from(edited));
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
  if (result.state !== "done") return failed2(toolProblem(application2, path3, "kustomize", result));
  return atFirstLine((0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .PX)(own2.file, result.output, application2));
}
async function withBases(files, { application: application2, path: path3, fetchTree }, components) {
  if (fetchTree === void 0) return { files, inputs: await kustomizeInputs(files, path3, components) };
  const found = await withRemoteBases(files, path3, components, fetchTree);
  if (!("reference" in found)) return found;
  const { reference: reference2, reason } = found;
  return reason === null ? sourceRemote(application2, path3, reference2) : baseNotFetched(application2, path3, reference2, reason);
}
function capabilityFlags({ options: options2, capabilities }) {
  const kubeVersion = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(options2, "kubeVersion") || (capabilities?.kubeVersion ?? "");
  const stated = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(options2, "apiVersions").filter((version) => typeof version === "string");
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
function failed2(problem2) {
  return { manifests: [], problems: [problem2] };
}
function editedText(text2, options2, components) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(options2, "patches").length === 0 && components.length === 0) return null;
  const read = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2);
  const value = "documents" in read ? read.documents[0]?.value : void 0;
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) ? JSON.stringify(extendKustomization(value, options2, components)) : null;
}
async function componentsOf(files, { path: path3, options: options2 }) {
  const given = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(options2, "components").filter((name) => typeof name === "string");
  const remote = given.filter(isRemote);
  const local = given.filter((name) => !isRemote(name));
  const present = await Promise.all(
    local.map(async (name) => {
      const folder = resolvePath(path3, name);
      return folder !== null && await files.list(folder) !== null;
    })
  );
  const names = options2["ignoreMissingComponents"] === true ? local.filter((_, at2) => present[at2] === true) : local;
  return { names, folders: names.flatMap((name) => resolvePath(path3, name) ?? []), remote };
}

async function renderFlux(world, application2, source2, flux, files) {
  const artifact = fluxArtifact(files, flux);
  const listed = await artifact.list(source2.path);
  const plain5 = listed === null || Object.keys(flux.kustomize).length === 0 && !listed.some(isKustomization);
  if (plain5 && listed?.some(isYaml) === false)
    return { rendered: { manifests: [], problems: [nothingToBuild(application2, source2.path)] }, plain: plain5 };
  const built2 = plain5 ? await renderDirectory(application2, { ...source2, directory: yamlFiles }, artifact) : await buildAsFlux(world, application2, source2.path, flux, artifact);
  return { rendered: await postBuild(built2, flux, application2, artifact), plain: plain5 };
}
var yamlFiles = { recurse: true, include: "", exclude: "*.json" };
var isYaml = (file2) => /\.ya?ml$/.test(file2);
function nothingToBuild(application2, path3) {
  return renderFailed(application2, path3, "it holds no YAML file, and an empty kustomization is not built");
}
async function buildAsFlux({ tools, fetchTree }, application2, path3, { kustomize }, files) {
  const kustomization = await fluxKustomization(files, path3, kustomize);
  if ("fault" in kustomization)
    return { manifests: [], problems: [renderFailed(application2, path3, kustomization.fault)] };
  const { components, ignoreMissingComponents } = kustomize;
  return buildKustomization(tools, {
    application: application2,
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

async function findValueFiles(names, path3, files, references2, ignoreMissing) {
  const found = [];
  for (const name of names) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) return { state: "remote", name };
    const reference2 = /^\$([^/]+)\/(.*)$/.exec(name);
    const key = reference2?.[1] === void 0 ? null : `$${reference2[1]}`;
    const from = key === null ? files : references2.get(key);
    if (from === void 0) return { state: "missing", name };
    const wanted = key === null ? resolvePath(path3, name) : resolvePath("", reference2?.[2] ?? "");
    const matched = wanted === null ? [] : await matching(from, wanted);
    const isLink = wanted !== null && (await from.links(wanted)).length > 0;
    if (matched.length === 0 && (isLink || !ignoreMissing)) return { state: "missing", name };
    for (const file2 of matched)
      if (!found.some((one) => one.reference === key && one.file === file2))
        found.push({ reference: key, file: file2, files: from });
  }
  return { state: "found", found };
}
var glob = /[*?[{]/;
async function matching(files, wanted) {
  if (!glob.test(wanted)) return await files.readBytes(wanted) === null ? [] : [wanted];
  if ((0,_chunk_4YK4R5J2_js__WEBPACK_IMPORTED_MODULE_22__  .mY)(wanted)) return [];
  const isMatch = (0,_chunk_4YK4R5J2_js__WEBPACK_IMPORTED_MODULE_22__  .fU)(wanted, { crossesFolders: false, hasBraces: true });
  const folder = folderOf(wanted.slice(0, wanted.search(glob)));
  return (await files.list(folder) ?? []).filter((file2) => isMatch(file2)).sort();
}

async function releaseOf2(application2, source2, world) {
  const { files, environment: environment2 } = world;
  const { path: path3 } = source2;
  const helm = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(source2.raw, "helm");
  const refuse2 = (reason) => renderFailed(application2.name, path3, reason);
  const names = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(helm, "valueFiles").filter((name) => typeof name === "string");
  const found = await findValueFiles(
    names.map((name) => withEnvironment(name, environment2)),
    path3,
    files,
    world.references,
    helm["ignoreMissingValueFiles"] === true
  );
  if (found.state === "remote") return sourceRemote(application2.name, path3, `the value file ${found.name}`);
  if (found.state === "missing") return refuse2(`its value file ${found.name} does not exist`);
  const parameters = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(helm, "parameters").filter(_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv);
  const set3 = (isString) => new Map(
    parameters.filter(({ forceString }) => forceString === true === isString).map((one) => [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(one, "name"), substitute(scalarText2((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(one, "value")), environment2)])
  );
  const setFile =   new Map();
  for (const one of (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(helm, "fileParameters")) {
    const file2 = resolvePath(path3, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(one, "path"));
    if (file2 === null || await files.readBytes(file2) === null)
      return refuse2(`the file ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(one, "path")} of parameter ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(one, "name")} does not exist`);
    setFile.set((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(one, "name"), file2);
  }
  return {
    application: application2.name,
    files,
    path: path3,
    name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(helm, "releaseName") || (application2.resource?.name ?? application2.name),
    namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(helm, "namespace") || application2.destination.namespace,
    valueFiles: found.found,
    replacesValues: source2.release?.replacesValues === true,
    versionMetadata: source2.release?.versionMetadata ?? "",
    values: valuesText(helm),
    set: set3(false),
    setString: set3(true),
    setFile,
    includeCrds: helm["skipCrds"] !== true,
    skipTests: helm["skipTests"] === true,
    skipSchemaValidation: helm["skipSchemaValidation"] === true,
    repeatedKeys: application2.controller === "flux" ? "refused" : "last",
    capabilities: capabilitiesFor(helm, world.capabilities)
  };
}
function valuesText(helm) {
  const object = helm["valuesObject"];
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(object) ? JSON.stringify(object) : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(helm, "values");
}
function capabilitiesFor(helm, cluster) {
  const apiVersions = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(helm, "apiVersions").filter((version) => typeof version === "string");
  return {
    kubeVersion: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(helm, "kubeVersion") || cluster.kubeVersion,
    apiVersions: apiVersions.length > 0 ? apiVersions : cluster.apiVersions
  };
}
function withEnvironment(name, environment2) {
  const known = Object.keys(environment2).some((variable) => name.includes(variable));
  return known ? substitute(name, environment2) : name;
}
function scalarText2(value) {
  return value === void 0 || value === null || typeof value === "object" ? "" : String(value);
}

function needsFetching(tools, { remote, repositories, needsBuild }) {
  return remote.length > 0 || needsBuild && repositories.length > 0 && tools.dependencies !== void 0;
}
async function withDependencies(tools, { application: application2, path: path3 }, { remote, repositories }, tree) {
  const below2 = remote.find(({ folder }) => folder !== path3);
  if (below2 !== void 0 || tools.dependencies === void 0)
    return sourceRemote(
      application2,
      path3,
      nameOf(below2 ?? remote[0]),
      "Commit it (helm dependency build), or name its chart repository under fetch-from in .github/drift-triage.yml."
    );
  const result = await tools.dependencies({ files: tree, folder: path3, repositories });
  if (result.state !== "done") {
    const reason = result.state === "missing" ? result.install : result.message;
    return dependenciesNotFetched(application2, path3, nameOf(remote[0]), reason);
  }
  const own2 = `${joinPath(path3, "charts")}/`;
  return new Map([...[...tree].filter(([file2]) => !file2.startsWith(own2)), ...result.charts]);
}
function nameOf(chart2) {
  return `the chart ${chart2?.name ?? ""} of ${(0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_18__  .q)(chart2?.repository ?? "") || "charts/"}`;
}
function dependenciesNotFetched(application2, path3, what, reason) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "FETCH_FAILED",
    `Application ${application2}: ${path3 || "."} needs ${what}, which could not be fetched: ${reason.replace(/\.$/, "")}.`,
    "Name every chart repository of its Chart.yaml under fetch-from in .github/drift-triage.yml, log helm in to registries that ask for it, and keep Chart.lock up to date; or commit charts/ (helm dependency build).",
    { application: application2 }
  );
}

var extra = ".drift-triage";
async function templateChart(tools, release) {
  const { application: application2, path: path3, files } = release;
  const inputs = await chartInputs(files, path3);
  const link = await linkBelow(files, inputs.folders);
  if (link !== null) return failed3(linkNotFollowed(application2, path3, link));
  const read = await treeOf(release, inputs.folders);
  if (typeof read === "string") return failed3(renderFailed(application2, path3, read));
  const isFetched = needsFetching(tools, inputs);
  const tree = isFetched ? await withDependencies(tools, release, inputs, read) : read;
  if ("code" in tree) return failed3(tree);
  const build = inputs.needsBuild && !isFetched ? [["dependency", "build", "--skip-refresh", "."]] : [];
  const job = { files: tree, folder: path3, commands: [...build, templateArguments(release)] };
  const result = await tools.run("helm", job);
  if (result.state !== "done") return failed3(toolProblem(application2, path3, "helm", result));
  const rendered3 = await readTemplates(result.output, release);
  if (!mayBeRandom(tree)) return rendered3;
  const again2 = await tools.run("helm", { ...job, fresh: true });
  if (again2.state !== "done") return failed3(toolProblem(application2, path3, "helm", again2));
  return {
    ...rendered3,
    manifests: withUnstable(rendered3.manifests, (await readTemplates(again2.output, release)).manifests)
  };
}
function failed3(problem2) {
  return { manifests: [], problems: [problem2] };
}
async function treeOf(release, folders) {
  const { files } = release;
  const below2 = (await Promise.all(folders.map((folder) => files.list(folder)))).flatMap(
    (names) => names ?? []
  );
  const own2 = release.valueFiles.filter(({ reference: reference2 }) => reference2 === null).map(({ file: file2 }) => file2);
  const read = await readFileSet(files, [...below2, ...own2, ...release.setFile.values()]);
  if (typeof read === "string") return read;
  const tree = new Map(read);
  const defaults = joinPath(release.path, "values.yaml");
  if (release.replacesValues && !own2.includes(defaults)) tree.delete(defaults);
  const chart2 = joinPath(release.path, "Chart.yaml");
  const stated = tree.get(chart2);
  if (release.versionMetadata !== "" && stated !== void 0)
    tree.set(chart2, withMetadata(stated, release.versionMetadata));
  for (const { reference: reference2, file: file2, files: from } of release.valueFiles) {
    const content = reference2 === null ? null : await from.readBytes(file2);
    if (reference2 !== null && content !== null) tree.set(referencePath(reference2, file2), content);
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
function referencePath(reference2, file2) {
  return `${extra}/${Buffer.from(reference2).toString("hex")}/${file2}`;
}
function templateArguments(release) {
  const up = release.path === "" ? "./" : "../".repeat(release.path.split("/").length);
  const { kubeVersion, apiVersions } = release.capabilities;
  const named5 = (flag, values, valueOf4 = escapeCommas) => [...values].flatMap(([name, value]) => [flag, `${name}=${valueOf4(value)}`]);
  return [
    ...["template", ".", "--name-template", release.name],
    ...release.namespace === "" ? [] : ["--namespace", release.namespace],
    ...kubeVersion === "" ? [] : ["--kube-version", kubeVersion],
    ...release.valueFiles.flatMap(({ reference: reference2, file: file2 }) => [
      "--values",
      up + (reference2 === null ? file2 : referencePath(reference2, file2))
    ]),
    ...release.values === "" ? [] : ["--values", `${up}${extra}/values.yaml`],
    ...named5("--set", release.set),
    ...named5("--set-string", release.setString),
    ...named5("--set-file", release.setFile, (file2) => up + file2),
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
  const read = parts.map((part3) => {
    const newline = part3.indexOf("\n");
    return (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .PX)(
      templateFile(part3.slice(0, newline), release, present),
      part3.slice(newline + 1),
      release.application,
      release.repeatedKeys
    );
  });
  return {
    manifests: read.flatMap(({ manifests }) => manifests).map((manifest) => ({ ...manifest, origin: { ...manifest.origin, line: 1 } })),
    problems: read.flatMap(({ problems }) => problems)
  };
}
function templateFile(source2, { path: path3 }, present) {
  const file2 = joinPath(path3, source2.slice(source2.indexOf("/") + 1));
  return present.has(file2) ? file2 : joinPath(path3, "Chart.yaml");
}

var valued =   new Set(["--reorder", "--helm-kube-version", "--helm-api-versions"]);
function parseBuildOptions(text2) {
  const words = text2.trim().split(/\s+/).filter((word2) => word2 !== "");
  const flags = [];
  let [readsAnywhere, rendersCharts] = [false, false];
  for (let word2 = words.shift(); word2 !== void 0; word2 = words.shift()) {
    const [name = "", given] = word2.split(/=(.*)/s);
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

var fixed = ["repoURL", "path", "targetRevision", "chart", "ref"];
async function withOverrides(files, application2, source2) {
  let raw = source2.raw;
  for (const name of [".argocd-source.yaml", `.argocd-source-${application2}.yaml`]) {
    const text2 = await files.read(joinPath(source2.path, name));
    const read = text2 === null ? null : (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2);
    const patch = read !== null && "documents" in read ? read.documents[0]?.value : void 0;
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(patch)) raw = mergePatch(raw, patch);
  }
  if (raw === source2.raw) return source2;
  const kept5 = Object.fromEntries(
    fixed.flatMap((name) => source2.raw[name] === void 0 ? [] : [[name, source2.raw[name]]])
  );
  const own2 = Object.fromEntries(Object.entries(raw).filter(([name]) => !fixed.some((one) => one === name)));
  const directory = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(raw, "directory");
  return {
    ...source2,
    raw: { ...own2, ...kept5 },
    directory: {
      recurse: directory["recurse"] === true,
      include: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(directory, "include"),
      exclude: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(directory, "exclude")
    }
  };
}

async function renderSource({ tools, capabilities, fetchTree }, application2, given, commit, trees) {
  const files = ownTree(trees);
  const fetching2 = fetchTree === void 0 ? {} : { fetchTree };
  if (given.flux !== void 0) {
    const { rendered: rendered3, plain: plain5 } = await renderFlux(
      { tools, ...fetching2 },
      application2.name,
      given,
      given.flux,
      files
    );
    return { rendered: rendered3, tool: plain5 ? "directory" : "kustomize", namesRevision: false };
  }
  const source2 = await sourceAt(application2, given, files);
  const environment2 = buildEnvironment(application2, source2, commit);
  const jsonnet = application2.controller === "argo-cd" ? { tools, environment: environment2 } : null;
  const revised = namesRevision(source2);
  const tool = await detectTool(files, source2);
  if (tool !== "plugin" && tool !== "directory" && await isAbsent(files, source2))
    return {
      rendered: { manifests: [], problems: [pathNotFound(application2.name, source2)] },
      tool,
      namesRevision: revised
    };
  switch (tool) {
    case "plugin":
      return {
        rendered: { manifests: [], problems: [pluginUnsupported(application2, source2)] },
        tool: "directory",
        namesRevision: revised
      };
    case "directory":
      return {
        rendered: await renderDirectory(application2.name, source2, files, jsonnet),
        tool,
        namesRevision: revised
      };
    case "kustomize": {
      const world = { tools, files, environment: environment2, capabilities, ...fetching2 };
      return { rendered: await buildSource(application2, source2, world), tool, namesRevision: revised };
    }
    case "helm": {
      const world = { files, references: trees, environment: environment2, capabilities };
      const release = await releaseOf2(application2, source2, world);
      const templated2 = "code" in release ? { manifests: [], problems: [release] } : await templateChart(tools, release);
      const rendered3 = source2.release === void 0 ? templated2 : await postRender(tools, templated2, source2.release, application2.name, source2.path);
      return { rendered: rendered3, tool, namesRevision: revised };
    }
  }
}
async function isAbsent(files, { path: path3 }) {
  return await files.list(path3) === null && await linkBelow(files, [path3]) === null;
}
function namesRevision({ raw }) {
  return /ARGOCD_APP_(?:SOURCE_TARGET_)?REVISION/.test(JSON.stringify(raw));
}
async function buildSource({ name, controller: controller2, buildOptions: stated = "" }, { path: path3, raw }, world) {
  const buildOptions = parseBuildOptions(stated);
  if ("refused" in buildOptions)
    return { manifests: [], problems: [optionRefused(name, controller2, buildOptions.refused)] };
  const { tools, ...given } = world;
  const options2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(raw, "kustomize");
  return buildKustomization(tools, { ...given, application: name, path: path3, options: options2, buildOptions });
}
function ownTree(trees) {
  const files = trees.get("");
  if (files === void 0) throw new Error("a source has no tree of its own");
  return files;
}
async function sourceAt(application2, given, files) {
  if (application2.controller !== "argo-cd") return given;
  return withOverrides(files, application2.resource?.name ?? application2.name, given);
}
async function detectTool(files, { path: path3, raw }) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(raw, "chart") !== "") return "helm";
  for (const tool of ["plugin", "directory", "helm", "kustomize"])
    if (raw[tool] !== void 0) return tool;
  if (await files.read(joinPath(path3, "Chart.yaml")) !== null) return "helm";
  return await kustomizationOf(files, path3) === null ? "directory" : "kustomize";
}
function buildEnvironment(application2, source2, commit) {
  const revision2 = (0,_chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_12__  .DT)(commit);
  return {
    ARGOCD_APP_NAME: application2.resource?.name ?? application2.name,
    ARGOCD_APP_NAMESPACE: application2.destination.namespace,
    ARGOCD_APP_REVISION: revision2,
    ARGOCD_APP_REVISION_SHORT: revision2.slice(0, 7),
    ARGOCD_APP_REVISION_SHORT_8: revision2.slice(0, 8),
    ARGOCD_APP_SOURCE_PATH: source2.path,
    ARGOCD_APP_SOURCE_REPO_URL: source2.repoUrl,
    ARGOCD_APP_SOURCE_TARGET_REVISION: source2.revision
  };
}
function pluginUnsupported({ name }, { path: path3 }) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "RENDERER_UNSUPPORTED",
    `Application ${name}: ${path3 || "."} is rendered by a config management plugin, which this version does not render.`,
    "The app is reported as unknown; nothing is concluded about it.",
    { application: name }
  );
}
function optionRefused(name, controller2, option) {
  const builder = controller2 === "argo-cd" ? "argocd-cm builds every" : "the settings build its";
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "RENDERER_UNSUPPORTED",
    `Application ${name}: ${builder} kustomization with ${option}, which this version does not follow.`,
    "The app is reported as unknown; --enable-helm, --load-restrictor, --reorder and the options of charts are followed.",
    { application: name }
  );
}

async function ownFolders(application2, given, files) {
  if (given.flux !== void 0 || given.release !== void 0) return null;
  const source2 = await sourceAt(application2, given, files);
  if (namesRevision(source2)) return null;
  const folders = await foldersOf2(application2, source2, files);
  return folders === null || await linkBelow(files, folders) !== null ? null : folders;
}
async function foldersOf2(application2, source2, files) {
  switch (await detectTool(files, source2)) {
    case "plugin":
      return null;
    case "directory":
      return directoryFolders(source2, files);
    case "helm":
      return chartFolders(source2, files);
    case "kustomize":
      return baseFolders(application2, source2, files);
  }
}
async function directoryFolders({ path: path3 }, files) {
  const names = await files.list(path3) ?? [];
  return names.some((name) => /\.jsonnet$/i.test(name)) ? null : [path3];
}
async function chartFolders({ path: path3, raw }, files) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(raw, "chart") !== "") return null;
  const helm = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(raw, "helm");
  const named5 = [
    ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(helm, "valueFiles"),
    ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(helm, "fileParameters").map((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(one, "path"))
  ];
  if (!named5.every(isBelowChart)) return null;
  const { folders, remote } = await chartInputs(files, path3);
  return remote.length > 0 ? null : folders;
}
function isBelowChart(name) {
  return typeof name === "string" && !/^\/|[$:]|\.\./.test(name);
}
async function baseFolders({ buildOptions = "" }, { path: path3, raw }, files) {
  if (buildOptions !== "" || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(raw, "kustomize", "components").length > 0) return null;
  const { files: read, roots, remote, hasCharts } = await kustomizeInputs(withoutBytes(files), path3);
  const isBelow5 = (file2) => roots.some((root) => root === "" || file2.startsWith(`${root}/`));
  return remote.length > 0 || hasCharts || ![...read].every(isBelow5) ? null : roots;
}
var nothing4 = new Uint8Array();
function withoutBytes(files) {
  return {
    ...files,
    async readBytes(file2) {
      const id = await files.fileId?.(file2) ?? null;
      return id === null ? files.readBytes(file2) : nothing4;
    }
  };
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

async function revisionNotFound(repository, application2, source2) {
  const { revision: revision2, elsewhere, repoUrl } = source2;
  const address = elsewhere === true ? (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_10__  .uU)(source2) : void 0;
  const where = address === void 0 ? "this clone" : `the checkout of ${(0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_18__  .q)(repoUrl)}`;
  const told = (what, hint) => (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "REVISION_NOT_FOUND",
    `Application ${application2.name}: revision ${revision2} is not in ${where}${what}.`,
    hint,
    {
      application: application2.name
    }
  );
  const cut = await repository.isShallow?.(address);
  if (cut === true) return told(", which is shallow", `Fetch all of it: ${fetchAll}.`);
  const place3 = statedIn2[application2.controller];
  const successor = address === void 0 ? await successorOf(repository, application2, source2) : null;
  if (successor !== null)
    return told(
      `; what was last synced from it is on ${successor}`,
      `If that branch was renamed, set ${place3} to ${successor}; if it was not, fetch it: ${fetchAll}.`
    );
  return told(
    "",
    `Correct ${place3}, or fetch it: ${fetchAll} brings all branches and tags, but no commit that is on none of them any more.`
  );
}
var fetchAll = "actions/checkout with fetch-depth: 0";
var statedIn2 = {
  "argo-cd": "targetRevision",
  flux: "the ref of its source",
  folder: "its revision in .github/drift-triage.yml"
};
async function successorOf(repository, { status }, { path: path3, repoUrl }) {
  const last = status?.history.at(-1)?.sources.find((one) => one.path === path3 && one.repoUrl === repoUrl);
  const head = last === void 0 ? null : await repository.headBranch?.() ?? null;
  if (last === void 0 || head === null) return null;
  return (await repository.branchesWith?.(last.revision) ?? []).includes(head) ? head : null;
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
  const decidedBy = digestOf2(rendering2);
  async function renderOne(application2, given, references2) {
    if (isReferenceOnly(given)) return { manifests: [], problems: [] };
    if (isUnfetched(given)) return { manifests: [], problems: [notFetched(application2, given)] };
    const commit = await repository.resolve(given.revision, addressOf(given));
    if (commit === null)
      return { manifests: [], problems: [await revisionNotFound(repository, application2, given)] };
    const key = keyOf2(application2, given, references2);
    const id = JSON.stringify([key, given.revision, commit, ...references2]);
    const known = cache.get(id);
    if (known !== void 0) return known;
    const answer2 = memory.render(`${decidedBy} ${key}`, treesOf(repository, commit, references2), async (trees) => {
      const { world: world2, tools } = watched(rendering2);
      const made3 = await renderSource(world2, application2, given, commit, trees);
      const used = isOfCluster(given) ? null : tools();
      return used === null ? made3 : { ...made3, tools: used };
    }).then(({ rendered: rendered3, tool }) => {
      for (const manifest of rendered3.manifests) made2.set(manifest.origin, { source: given, commit, tool });
      return rendered3;
    });
    cache.set(id, answer2);
    return answer2;
  }
  return {
    async render(application2, sources2) {
      const references2 = await referencesOf(repository, sources2);
      const parts = await Promise.all(sources2.map((source2) => renderOne(application2, source2, references2)));
      return {
        manifests: parts.flatMap((part3) => part3.manifests),
        problems: parts.flatMap((part3) => part3.problems)
      };
    },
    async locate(manifest, path3) {
      const { file: file2, line: line2, document, item } = manifest.origin;
      const known = made2.get(manifest.origin);
      const text2 = known?.tool !== "directory" ? null : await repository.at(known.commit).read(file2);
      const read = text2 === null ? null : (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2);
      const found = read !== null && "documents" in read ? read.documents[document] : void 0;
      if (text2 === null || found === void 0) return { file: file2, line: line2 };
      const within = item === void 0 ? [] : [{ field: "items" }, { index: item }];
      return { file: file2, ...(0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .HK)(text2, found, [...within, ...path3]) };
    },
    madeBy: (manifest) => made2.get(manifest.origin) ?? null
  };
}
async function rendersAlike(application2, before, after) {
  const { sources: sources2 } = application2;
  const [then, now] = await Promise.all([referencesOf(before, sources2), referencesOf(after, sources2)]);
  const alike = sources2.map(async (source2) => {
    if (isReferenceOnly(source2) || isUnfetched(source2)) return true;
    const [old, current] = await Promise.all([
      before.resolve(source2.revision, addressOf(source2)),
      after.resolve(source2.revision, addressOf(source2))
    ]);
    if (old === null || current === null) return old === current;
    if (await areSameFolders(application2, source2, before.at(old), after.at(current))) return true;
    const { trees, trace } = traced(treesOf(before, old, then), "texts");
    const { fetching: fetching2, fetchedAlike } = tracedFetching(before, after);
    const { tools, wereAsked } = noTools();
    const reading = { tools, capabilities: { kubeVersion: "", apiVersions: [] }, ...fetching2 };
    const { rendered: rendered3, namesRevision: namesRevision2 } = await renderSource(reading, application2, source2, old, trees);
    if (namesRevision2 && old !== current) return false;
    const hasGivenUp = rendered3.manifests.length === 0 && rendered3.problems.length > 0 && !wereAsked();
    const sides = [before.at(old), after.at(current)];
    if (hasGivenUp && !await isSameWhereGivenUp(source2.path, trace, ...sides)) return false;
    return await holds(trace, treesOf(after, current, now)) && fetchedAlike();
  });
  return (await Promise.all(alike)).every((one) => one);
}
async function areSameFolders(application2, source2, before, after) {
  const isHeldAlike = async (folder) => await before.contentId?.(folder) !== null && isSameFolder(folder, before, after);
  if (!await isHeldAlike(source2.path)) return false;
  const folders = await ownFolders(application2, source2, before);
  return folders !== null && (await Promise.all(folders.map(isHeldAlike))).every((same2) => same2);
}
function noTools() {
  let asked2 = false;
  const refuse2 = () => {
    asked2 = true;
    return Promise.resolve({ state: "failed", message: "not asked" });
  };
  const tools = { run: refuse2, dependencies: refuse2, version: () => Promise.resolve(null) };
  return { tools, wereAsked: () => asked2 };
}
function addressOf(source2) {
  return source2.elsewhere === true ? (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_10__  .uU)(source2) : void 0;
}
function isReferenceOnly({ raw }) {
  return raw["ref"] !== void 0 && raw["path"] === void 0 && raw["chart"] === void 0;
}
function isUnfetched(source2) {
  return !(0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_10__  .aR)(source2) && source2.elsewhere !== true;
}
function digestOf2({ capabilities, tools, fetchTree }) {
  const mayFetch2 = [tools.dependencies !== void 0, fetchTree !== void 0];
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_17__.createHash)("sha256").update(JSON.stringify([capabilities, mayFetch2])).digest("hex");
}
function isOfCluster({ flux }) {
  return Object.keys(flux?.variables ?? {}).length > 0;
}
function keyOf2(application2, { revision: _, ...source2 }, references2) {
  const { targetRevision: _revision, ...raw } = source2.raw;
  return JSON.stringify([
    application2.controller,
    application2.name,
    application2.resource,
    application2.destination,
    application2.buildOptions ?? "",
    { ...source2, raw },
    [...references2.keys()]
  ]);
}
function treesOf(repository, commit, references2) {
  return new Map([["", commit], ...references2].map(([name = "", at2 = ""]) => [name, repository.at(at2)]));
}
async function referencesOf(repository, sources2) {
  const references2 =   new Map();
  for (const source2 of sources2) {
    const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(source2.raw, "ref");
    const commit = name === "" ? null : await repository.resolve(source2.revision, addressOf(source2));
    if (commit !== null) references2.set(`$${name}`, commit);
  }
  return references2;
}
function notFetched({ name }, source2) {
  const url = (0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_18__  .q)(source2.repoUrl);
  const [what, where, otherwise] = (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_10__  .VZ)(source2) ? [
    `the chart ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(source2.raw, "chart")} of ${url}`,
    "that chart repository",
    ", or commit the chart"
  ] : [`the artifact ${url}`, "that registry", ""];
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "SOURCE_REMOTE",
    `Application ${name}: it needs ${what}, which is not fetched.`,
    `Name the host of ${where} under fetch-from in .github/drift-triage.yml${otherwise}.`,
    { application: name }
  );
}

async function affectedApplications(applications, earlier, { before, files }, after) {
  if (files.length === 0) return [];
  const known = new Map(earlier.map((application2) => [application2.name, application2]));
  const affected = await Promise.all(
    applications.map(async (application2) => {
      const then = known.get(application2.name);
      if (then === void 0 || !isDescribedAlike(then, application2)) return true;
      if (namesPaths(application2) && isBelowPaths(application2, files)) return true;
      return !await rendersAlike(application2, before, after);
    })
  );
  return applications.filter((_, at2) => affected[at2] === true);
}
function isDescribedAlike(a, b) {
  const [one, other] = [describedBy(a), describedBy(b)];
  return one === other || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(JSON.parse(one), JSON.parse(other));
}
function describedBy({ sources: sources2, destination, sync, ignore, inGit: inGit2 }) {
  return JSON.stringify({ sources: sources2, destination, sync, ignore, inGit: inGit2 ?? null });
}

function isWhole({ applications, changed: changed2, only }) {
  return applications.length === 0 && changed2 === void 0 && only === void 0;
}
async function discoverWanted(where, { config, applications, changed: changed2, only = () => true, assumeObject, found: known }) {
  const assuming = assumeObject === void 0 ? where : { ...where, assumeObject };
  const all3 = known ?? await discover(assuming, config, applications);
  const outsiders = all3.applications.filter((application2) => !only(application2));
  const found = { ...all3, applications: all3.applications.filter(only), outsiders };
  if (changed2 === void 0) return { ...found, unaffected: 0 };
  const then = await discover({ ...where, repository: changed2.before }, config, []);
  const affected = await affectedApplications(
    found.applications,
    then.applications,
    changed2,
    where.repository
  );
  return { ...found, applications: affected, unaffected: found.applications.length - affected.length };
}

async function mergeCommits(folder, refs, objects) {
  const named5 = branchOf(refs.target);
  const [target2 = null, given = null, first, second, originHead, ...branches] = await idsOf(objects, [
    ...[refs.target, refs.head].map(commitNamed2),
    ...["^1", "^2"].map((parent) => commitNamed2(refs.head) + parent),
    commitNamed2(originHeadRef),
    ...["refs/heads/", "refs/remotes/origin/"].map((place3) => place3 + named5)
  ]);
  if (target2 === null) throw notFound(refs.target);
  if (given === null) throw notFound(refs.head);
  const isBranch = isRefName(named5) && branches.some((found) => found !== null);
  if (refs.branch === "" && !isBranch) throw noBranch(refs.target);
  const name = refs.branch || named5;
  const fallback = refs.defaultBranch || (originHead === null ? "" : await nameOfOriginHead(folder));
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
async function commitOf2(folder, ref) {
  const objects = (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_1__  .NW)(folder);
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
  return new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
      "REVISION_NOT_FOUND",
      `${ref.slice(0, 100) || "(no revision)"} is not in this clone.`,
      "Check out the merge commit with its history: actions/checkout with fetch-depth: 0."
    )
  );
}
async function mergeResult({ folder, objects }, target2, head, isKnown2) {
  const changedTo = async (result) => await (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .Ys)(objects, (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .s0)(objects), target2, result) ?? changedFiles(folder, target2, result);
  const [contains, changed2] = await Promise.all([
    isKnown2 || (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .QX)(folder, target2, head),
    changedTo(head)
  ]);
  if (contains) return { head, changedFiles: changed2 };
  const merged4 = await (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_1__  .EO)(folder, ["merge-tree", "--write-tree", "--no-messages", target2, head]);
  const tree = merged4.text?.split("\n", 1)[0]?.trim() ?? "";
  if (/^[0-9a-f]{40,64}$/.test(tree)) return { head: tree, changedFiles: await changedTo(tree) };
  throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
      "MERGE_CONFLICT",
      `${head.slice(0, 12)} cannot be merged into ${target2.slice(0, 12)} without conflicts (or their histories are not in this clone).`,
      "Resolve the conflicts first; what would be synced is known only then."
    )
  );
}
async function changedFiles(folder, target2, head) {
  const { text: text2 } = await (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_1__  .EO)(folder, ["diff", "--name-only", "-z", "--no-renames", target2, head]);
  return text2 === null ? null : text2.split("\0").filter((name) => name !== "");
}
var originHeadRef = "refs/remotes/origin/HEAD";
async function nameOfOriginHead(folder) {
  const { text: text2 } = await (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_1__  .EO)(folder, ["symbolic-ref", "--quiet", "--short", originHeadRef]);
  return (text2 ?? "").trim().replace(/^origin\//, "");
}
function noBranch(ref) {
  return new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
      "INPUT_INVALID",
      `${ref.slice(0, 100)} is no branch, so which applications follow what is merged into cannot be told.`,
      "Give --branch with the name of the branch, or a branch such as origin/main as --target."
    )
  );
}

var nothing5 = /^0+$/;
async function changedIn(folder, repository, range) {
  const [, base = "", head = ""] = /^(.+?)\.\.(?!\.)(.*)$/.exec(range) ?? [];
  if (base === "" || base.endsWith(".")) throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .Mm(noRange(range));
  if (!repository.hasHistory) throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .Mm(withoutHistory(folder));
  if (nothing5.test(base)) return null;
  const from = await commitOf2(folder, base);
  const to = await commitOf2(folder, head === "" ? "HEAD" : head);
  const files = await changedFiles(folder, from, to);
  return files === null ? null : { before: stateBefore(folder, repository, from, to), files };
}
function stateBefore(folder, repository, from, to) {
  const contains =   new Map();
  const containsChanges = (commit) => {
    const known = contains.get(commit) ?? (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .QX)(folder, to, commit);
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
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "INPUT_INVALID",
    `${range.slice(0, 100)} names no range of commits.`,
    "Write BASE..HEAD, such as origin/main..HEAD; in GitHub Actions ${{ github.event.before }}..${{ github.sha }}."
  );
}
function withoutHistory(folder) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "REPOSITORY_INVALID",
    `Repository folder ${folder} has no Git history, so nobody can say what changed in it.`,
    "Give the top folder of a Git work tree; in GitHub Actions check out with fetch-depth: 0."
  );
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
  const env = (0,_chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_3__  .sl)(process.env, {
    HELM_PLUGINS: (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(folder, "no-plugins"),
    ...HELM_CONFIG_HOME === void 0 ? {} : { HELM_CONFIG_HOME },
    ...HELM_REPOSITORY_CONFIG === void 0 ? {} : { HELM_REPOSITORY_CONFIG }
  });
  const asked2 = await (0,_chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_3__  .mB)(helm, ["env", "HELM_REPOSITORY_CONFIG"], folder, env, limits);
  const file2 = asked2.state === "done" ? asked2.output.trim() : "";
  const text2 = file2 === "" ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_27__.readFile)(file2, "utf8").catch(() => null);
  const read = text2 === null ? null : (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2);
  const known = read !== null && "documents" in read ? read.documents[0]?.value ?? {} : {};
  const entries = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(known, "repositories");
  return urls.map((url) => loginOf(entries.find((one) => plain((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(one, "url")) === plain(url))));
}
function loginOf(entry) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(entry)) return null;
  const own2 = kept2.flatMap((name) => {
    const value = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(entry, name);
    return value === void 0 || value === "" || value === false ? [] : [[name, value]];
  });
  return own2.length === 0 ? null : Object.fromEntries(own2);
}
async function writeRepositories(file2, entries) {
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_27__.writeFile)(file2, JSON.stringify({ apiVersion: "", repositories: entries }), { mode: 384 });
}
function plain(url) {
  return url.replace(/\/+$/, "");
}

async function pullChart(helm, url, chart2, version) {
  const refused3 = refusal(helm, url, chart2, version);
  if (refused3 !== null) return { reason: refused3 };
  const repository = (0,_chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_12__  .rQ)(url);
  const isDigest = digestForm.test(version);
  const isExact = isDigest || /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version);
  const key = (exact) => (0,_chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_3__  .LN)("chart", repository, chart2, exact);
  const known = isExact ? await helm.store.kept(key(version)) : null;
  if (known !== null) return { version, folder: known };
  return helm.store.scratch(async (scratch) => {
    const target2 = (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(scratch, "charts");
    const isRegistry = /^oci:/i.test(repository);
    const unknown = isRegistry ? null : await addRepositories(helm, scratch, [repository]);
    if (unknown !== null) return { reason: unknown };
    const named5 = isRegistry ? [
      `${repository.replace(/\/+$/, "")}/${chart2}${isDigest ? `@${version}` : ""}`,
      ...plainHttp(helm, [repository])
    ] : [`fetched-0/${chart2}`];
    const asked2 = version === "" || isDigest ? [] : ["--version", version];
    const args = ["pull", ...named5, ...asked2, "--untar", "--untardir", target2];
    const end = await runHelm(helm, scratch, scratch, args);
    if (end.state === "failed") return { reason: shortened3(end.message, scratch) };
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_27__.readdir)(target2, { withFileTypes: true });
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(target2, entries.find((entry) => entry.isDirectory())?.name ?? "");
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
    (url) => !/^[a-z]+:\/\//i.test(url) || !(0,_chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_12__  .Ik)(helm.places, { url, chart: "." })
  );
  if (stranger !== void 0)
    return { state: "failed", message: `fetch-from does not name ${stranger || "its repository"}` };
  const own2 = joinPath(job.folder, "charts");
  const isLocked = ["Chart.lock", "requirements.lock"].some(
    (name) => job.files.has(joinPath(job.folder, name))
  );
  const inputs = [...job.files].sort(([a], [b]) => a < b ? -1 : 1).flat();
  const key = (0,_chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_3__  .LN)("charts", job.folder, ...inputs);
  const known = isLocked ? await helm.store.kept(key) : null;
  if (known !== null) return { state: "done", charts: await chartsIn2(known, own2) };
  return helm.store.scratch(async (scratch) => {
    const tree = (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(scratch, "tree");
    (0,_chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_3__  .WM)(tree, job.files);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(tree, (0,_chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_3__  .nx)(job.folder));
    const listed = repositories.filter((url) => !/^oci:/i.test(url));
    const unknown = await addRepositories(helm, scratch, listed);
    if (unknown !== null) return { state: "failed", message: unknown };
    const args = ["dependency", "build", "--skip-refresh", ...plainHttp(helm, repositories), "."];
    const end = await runHelm(helm, scratch, folder, args);
    if (end.state === "failed") return { state: "failed", message: shortened3(end.message, scratch) };
    const built2 = (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(folder, "charts");
    return {
      state: "done",
      charts: await chartsIn2(isLocked ? await helm.store.keep(key, built2) : built2, own2)
    };
  });
}
var digestForm = /^sha256:[0-9a-f]{64}$/;
function refusal({ places: places2 }, url, chart2, version) {
  if (!(0,_chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_12__  .Ik)(places2, { url, chart: chart2 })) return "fetch-from does not name its host";
  if (!/^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)*$/.test(chart2)) return "this is no name of a chart";
  if (digestForm.test(version))
    return /^oci:/i.test((0,_chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_12__  .rQ)(url)) ? null : "only a registry has charts by their digest";
  return /^[\w.*<>=~^|,+ -]*$/.test(version) && !version.startsWith("-") ? null : "this is no version";
}
function plainHttp({ places: places2 }, repositories) {
  return repositories.some((url) => /^oci:/i.test(url) && (0,_chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_12__  .fq)(places2, url)) ? ["--plain-http"] : [];
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
    if (end.state === "failed") return shortened3(end.message, scratch);
  }
  return null;
}
function repositoriesIn(scratch) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(scratch, "helm-repositories.yaml");
}
function runHelm({ path: path3, milliseconds: milliseconds2 }, scratch, folder, args) {
  const env = (0,_chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_3__  .sl)(process.env, {
    HELM_CACHE_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(scratch, "helm-cache"),
    HELM_DATA_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(scratch, "helm-data"),
    HELM_PLUGINS: (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(scratch, "helm-data/plugins"),
    HELM_REPOSITORY_CACHE: (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(scratch, "helm-cache/repository"),
    HELM_REPOSITORY_CONFIG: repositoriesIn(scratch),
    KUBECONFIG: (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(scratch, "no-kubeconfig")
  });
  return (0,_chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_3__  .mB)(path3, args, folder, env, { milliseconds: milliseconds2, outputBytes: 64 * 1024 * 1024 });
}
async function versionIn(folder) {
  const text2 = await (0,_chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_5__  .k)(folder).read("Chart.yaml");
  const read = text2 === null ? null : (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2);
  const version = read !== null && "documents" in read ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(read.documents[0]?.value, "version") : "";
  return version === "" ? null : version;
}
async function chartsIn2(folder, own2) {
  const files = (0,_chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_5__  .k)(folder);
  const charts =   new Map();
  for (const name of await files.list("") ?? []) {
    const content = await files.readBytes(name);
    if (content !== null) charts.set(joinPath(own2, name), content);
  }
  return charts;
}
function shortened3(message, scratch) {
  return message.replaceAll(`${scratch}/`, "").split("\n").map((line2) => line2.trim()).filter((line2) => line2 !== "" && !/^(?:WARNING|level=WARN)/i.test(line2)).join(" ").replace(/([\w+.-]+:\/\/)[^/\s@]*@/g, "$1").slice(0, 400);
}

function fetchedRepository(git, url, folder) {
  const run = (args) => runGitFetch(git, folder, url, args);
  const objects = (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_1__  .NW)(folder);
  const trees = (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .s0)(objects);
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
    at: (commit) => (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .zu)(commit, objects, trees, () => Promise.resolve(null)),
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
  const env = (0,_chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_3__  .sl)(process.env, {
    GIT_TERMINAL_PROMPT: "0",
    ...process.env["GIT_SSH_COMMAND"] === void 0 && process.env["GIT_SSH"] === void 0 ? { GIT_SSH_COMMAND: "ssh -oBatchMode=yes" } : {}
  });
  const limits = { milliseconds: milliseconds2, outputBytes: 64 * 1024 * 1024 };
  const end = await (0,_chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_3__  .mB)(path3, [...settings, "--no-pager", ...args], folder, env, limits);
  return end.state === "done" ? { output: end.output } : { reason: shortened4(end.message) };
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
  if ((0,_chunk_NK4XK4IM_js__WEBPACK_IMPORTED_MODULE_4__  ._Z)(revision2)) {
    const tags = [...refs.keys()].flatMap((name) => /^refs\/tags\/(.+?)(?:\^\{\})?$/.exec(name)?.[1] ?? []);
    const tag = (0,_chunk_NK4XK4IM_js__WEBPACK_IMPORTED_MODULE_4__  .BM)(revision2, tags);
    if (tag !== null) return tagged(tag);
  }
  if (revision2 === "" || revision2 === "HEAD") return refs.get("HEAD") ?? null;
  const full = revision2.startsWith("refs/") ? refs.get(`${revision2}^{}`) ?? refs.get(revision2) : void 0;
  return full ?? refs.get(`refs/heads/${revision2}`) ?? tagged(revision2);
}
function shortened4(message) {
  return message.split("\n").map((line2) => line2.trim()).filter((line2) => line2 !== "" && !/^(?:warning|hint):/i.test(line2)).join(" ").replace(/([\w+.-]+:\/\/)[^/\s@]*@/g, "$1").slice(0, 400);
}

var usualMilliseconds = 12e4;
function createFetcher(options2) {
  const store = (0,_chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_3__  .UT)(options2.cacheFolder);
  const repositories =   new Map();
  const fetching2 =   new Map();
  const files =   new Map();
  const origins =   new Map();
  const milliseconds2 = options2.milliseconds ?? usualMilliseconds;
  const artifacts = { path: options2, places: options2.places, store, milliseconds: milliseconds2 };
  async function fetchCommit(url, revision2) {
    const key = (0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_18__  .yP)(url);
    const opening = repositories.get(key) ?? openFetched(options2, store, url, key);
    repositories.set(key, opening);
    const repository = await opening;
    if (repository === null) return { reason: "git is not on the PATH" };
    const found = await repository.resolve(revision2);
    if ("commit" in found) files.set(found.commit, repository.at(found.commit));
    return found;
  }
  async function fetchChart(url, chart2, version) {
    const found = await pulledChart(options2, store, url, chart2, version);
    if ("reason" in found) return found;
    const commit = (0,_chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_12__  .wW)(`${(0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_18__  .q)(url)}/${chart2}`, found.version);
    files.set(commit, (0,_chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_5__  .k)(found.folder));
    return { commit };
  }
  async function fetchFiles(url, choice2, revision2) {
    const found = await artifactFiles(artifacts, url, choice2, revision2);
    if ("reason" in found) return found;
    files.set(found.commit, found.files);
    if (found.origin !== null) origins.set(found.commit, found.origin);
    return { commit: found.commit };
  }
  async function fetchNew({ url, chart: chart2, artifact }, revision2) {
    if (artifact === void 0)
      return chart2 === void 0 ? fetchCommit(url, revision2) : fetchChart(url, chart2, revision2);
    if (chart2 === void 0) return fetchFiles(url, artifact, revision2);
    const chosen = await chosenDigest(artifacts, `${url}/${chart2}`, artifact, revision2);
    return "reason" in chosen ? chosen : fetchChart(url, chart2, chosen.digest);
  }
  return {
    allows: (address) => (0,_chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_12__  .Ik)(options2.places, address),
    fetch(address, revision2) {
      if (!(0,_chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_12__  .Ik)(options2.places, address))
        return Promise.resolve({ reason: "fetch-from does not name its host" });
      const { url, chart: chart2 = null, artifact = null } = address;
      const id = JSON.stringify([url, chart2, artifact, revision2]);
      const known = fetching2.get(id) ?? fetchNew(address, revision2);
      fetching2.set(id, known);
      return known;
    },
    at: (commit) => files.get(commit) ?? null,
    madeFrom: (commit) => origins.get(commit) ?? null,
    async close() {
      for (const repository of await Promise.all(repositories.values())) repository?.close();
      await store.close();
    }
  };
}
async function artifactFiles(world, url, choice2, revision2) {
  const { fetchArtifact } = await Promise.all( [__webpack_require__.e(6118), __webpack_require__.e(7503)]).then(__webpack_require__.bind(__webpack_require__, 7503));
  const found = await fetchArtifact(world, url, choice2, revision2);
  if ("reason" in found) return found;
  const commit = (0,_chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_12__  .YY)((0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_18__  .q)(url), choice2, found.digest);
  return { commit, files: (0,_chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_5__  .k)(found.folder), origin: madeFrom(found.annotations) };
}
async function chosenDigest(world, url, choice2, revision2) {
  const { artifactDigest } = await Promise.all( [__webpack_require__.e(6118), __webpack_require__.e(7503)]).then(__webpack_require__.bind(__webpack_require__, 7503));
  return artifactDigest(world, url, choice2, revision2);
}
function createDependencyFetcher(options2) {
  const answers2 =   new Map();
  return (job) => {
    const id = (0,_chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_3__  .LN)("charts", job.folder, ...[...job.files].flat(), ...job.repositories);
    const known = answers2.get(id) ?? fetchOnce(options2, job);
    answers2.set(id, known);
    return known;
  };
}
async function fetchOnce(options2, job) {
  const store = (0,_chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_3__  .UT)(options2.cacheFolder);
  const helm = helmProgram(options2, store);
  if (helm === null) return { state: "failed", message: "helm is not on the PATH" };
  try {
    return await fetchDependencies(helm, job);
  } finally {
    await store.close();
  }
}
async function pulledChart(options2, store, url, chart2, version) {
  const helm = helmProgram(options2, store);
  return helm === null ? { reason: "helm is not on the PATH" } : pullChart(helm, url, chart2, version);
}
async function openFetched(options2, store, url, key) {
  const path3 = (0,_chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_8__  .K)("git", options2);
  if (path3 === null) return null;
  const milliseconds2 = options2.milliseconds ?? usualMilliseconds;
  return fetchedRepository({ path: path3, milliseconds: milliseconds2 }, url, await store.growing((0,_chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_3__  .LN)("git", key)));
}
function helmProgram(options2, store) {
  const path3 = (0,_chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_8__  .K)("helm", options2);
  const milliseconds2 = options2.milliseconds ?? usualMilliseconds;
  return path3 === null ? null : { path: path3, milliseconds: milliseconds2, places: options2.places, store };
}





var maxBytes2 = 65 * 1024 * 1024;
var keptDays = 14;
var markedAgainMs = 24 * 60 * 60 * 1e3;
function keyOfJob(tool, version, job) {
  const hash2 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_17__.createHash)("sha256");
  const add = (part3) => {
    hash2.update(`${part3.length}:`).update(part3);
  };
  add(JSON.stringify([tool, version, job.folder, job.commands]));
  for (const [file2, content] of [...job.files].sort(([a], [b]) => a < b ? -1 : 1)) {
    add(file2);
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
      const draft2 = (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(folder, `${key}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_17__.randomUUID)()}`);
      try {
        await (tidied2 ??= prepare(folder));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.writeFileSync)(draft2, `${digest(key, output2)}
${output2}`, { mode: 384, flag: "wx" });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.renameSync)(draft2, (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(folder, key));
      } catch {
      }
    }
  };
}
function stored(folder, key) {
  const file2 = (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(folder, key);
  try {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.lstatSync)(file2);
    if (!found.isFile() || found.size > maxBytes2) return null;
    const text2 = (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.readFileSync)(file2, "utf8");
    const output2 = text2.slice(65);
    if (text2.slice(0, 65) !== `${digest(key, output2)}
`) return null;
    const now =   new Date();
    if (now.getTime() - found.mtimeMs > markedAgainMs) (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.utimesSync)(file2, now, now);
    return output2;
  } catch {
    return null;
  }
}
async function prepare(folder) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.mkdirSync)(folder, { recursive: true, mode: 448 });
  const oldest = Date.now() - keptDays * 24 * 60 * 60 * 1e3;
  for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_27__.readdir)(folder)) {
    if (!/^[0-9a-f]{64}(?:\.[0-9a-f-]{36})?$/.test(name)) continue;
    const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_27__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(folder, name));
    if (mtimeMs < oldest) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_27__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(folder, name), { force: true });
  }
}
function digest(key, output2) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_17__.createHash)("sha256").update(key).update(output2).digest("hex");
}





var native = ["7f454c46", "cffaedfe", "feedfacf", "cafebabe", "4d5a"];
var minBytes = 4 * 1024 * 1024;
function identityOf(path3, tool) {
  try {
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.realpathSync)(path3);
    const { dev, ino, size, mtimeNs, ctimeNs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.statSync)(real, { bigint: true });
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_21__.basename)(real).replace(/\.exe$/i, "") !== tool || size < minBytes || !isNative(real)) return null;
    return [real, dev, ino, size, mtimeNs, ctimeNs].join(" ");
  } catch {
    return null;
  }
}
function isNative(file2) {
  const first = Buffer.alloc(4);
  const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.openSync)(file2, "r");
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.readSync)(opened, first);
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.closeSync)(opened);
  }
  return native.some((magic) => first.toString("hex").startsWith(magic));
}

var versionCommand = {
  helm: ["version", "--template", "{{.Version}}"],
  kustomize: ["version"],
  jsonnet: ["--version"]
};
function createVersions(pathOf, run, kept5) {
  const versions =   new Map();
  async function read(tool) {
    const path3 = pathOf(tool);
    if (path3 === null) return null;
    const identity4 = kept5 === void 0 ? null : identityOf(path3, tool);
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_17__.createHash)("sha256").update(`version ${identity4}`).digest("hex");
    const known = identity4 === null ? null : kept5?.get(key);
    if (typeof known === "string") return known;
    const end = await run(path3, versionCommand[tool]);
    if (end.state !== "done") return "of unknown version";
    const version = end.output.trim().slice(0, 100);
    if (identity4 !== null) kept5?.put(key, version);
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
function createTools(options2) {
  const limits = options2.limits ?? usualLimits;
  const cache = createAnswerCache(options2.cacheFolder);
  const cores = (0,node_os__WEBPACK_IMPORTED_MODULE_25__.availableParallelism)();
  const programs = (0,_chunk_QS2UHKNG_js__WEBPACK_IMPORTED_MODULE_29__  ._)(cores);
  const jobs = (0,_chunk_QS2UHKNG_js__WEBPACK_IMPORTED_MODULE_29__  ._)(2 * cores);
  const paths =   new Map();
  const answers2 =   new Map();
  function pathOf(tool) {
    const known = paths.get(tool);
    const path3 = known === void 0 ? (0,_chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_8__  .K)(tool, options2) : known;
    paths.set(tool, path3);
    return path3;
  }
  const version = createVersions(
    pathOf,
    (path3, args) => (0,_chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_3__  .hM)(  new Map(), (scratch) => (0,_chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_3__  .mB)(path3, args, scratch.tree, environment(scratch), limits)),
    options2.kept
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
  if (options2.cacheFolder !== null) for (const tool of usual) version(tool).catch(() => void 0);
  return {
    version,
    async run(tool, job) {
      const needed = job.withHelm === true ? [tool, "helm"] : [tool];
      const missing3 = needed.find((name) => pathOf(name) === null);
      if (missing3 !== void 0) return { state: "missing", install: installing[missing3] };
      const versioned = options2.cacheFolder === null ? [] : await Promise.all(needed.map(version));
      const known = versioned.join(" ");
      const key = keyOfJob(tool, known, job);
      if (job.fresh === true) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_26__.setTimeout)(1100);
        return answer2(tool, job, key);
      }
      const answering = answers2.get(key) ?? answer2(tool, job, key);
      answers2.set(key, answering);
      return answering;
    }
  };
}
function toolsFor(folder, cacheFolder, fetchFrom = [], kept5) {
  const options2 = {
    ...{ ...searchPathOf(folder), cacheFolder: toolCache(folder, cacheFolder) },
    ...kept5 === void 0 ? {} : { kept: kept5 }
  };
  const tools = createTools(options2);
  if (fetchFrom.length === 0) return tools;
  return { ...tools, dependencies: createDependencyFetcher({ ...options2, places: fetchFrom }) };
}
function searchPathOf(folder) {
  return { env: process.env, workspaces: workspacesOf(folder) };
}
function toolCache(folder, cacheFolder) {
  if (cacheFolder === null || !(0,_chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_9__  .F)(cacheFolder, workspacesOf(folder))) return cacheFolder;
  throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
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
  return (0,_chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_3__  .hM)(job.files, async (scratch) => {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(scratch.tree, (0,_chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_3__  .nx)(job.folder));
    let output2 = "";
    for (const command of job.commands) {
      const end = await programs(() => (0,_chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_3__  .mB)(path3, command, folder, environment(scratch), limits));
      if (end.state === "failed") return { state: "failed", message: shortened5(end.message, scratch) };
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
    XDG_CACHE_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(home, "cache"),
    XDG_CONFIG_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(home, "config"),
    XDG_DATA_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(home, "data"),
    HELM_PLUGINS: (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(home, "plugins"),
    PATH: "",
    KUBECONFIG: (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(home, "no-kubeconfig"),
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
    NO_PROXY: "",
    LC_ALL: "C",
    TZ: "UTC",
    GOGC: "400",
    ...process.platform === "win32" ? { SystemRoot: process.env["SystemRoot"] ?? "", TEMP: home, TMP: home } : {}
  };
}
function shortened5(message, { root, tree }) {
  const text2 = message.replaceAll(`${tree}/`, "").replaceAll(tree, ".").replaceAll(root, "");
  const lines = text2.split("\n").filter((line2) => line2.trim() !== "" && !/^(?:WARNING|level=WARN|# Warning)/i.test(line2));
  return lines.join(" ").slice(0, 600) || "gave no reason";
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
    others.set((0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_18__  .yP)(url), await openOther((0,node_path__WEBPACK_IMPORTED_MODULE_21__.resolve)(folder, path3), url, path3));
  const ownerOf2 =   new Map();
  const find2 = ({ url, chart: chart2, artifact }) => chart2 === void 0 && artifact === void 0 ? others.get((0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_18__  .yP)(url)) : void 0;
  const holding = (commit) => ownerOf2.get(commit) ?? repository;
  return {
    ...repository,
    async resolve(revision2, elsewhere) {
      if (elsewhere === void 0) return repository.resolve(revision2);
      const other = find2(elsewhere);
      if (other === void 0) return commitOf3(await fetcher.fetch(elsewhere, revision2));
      if ("reason" in other) return null;
      const commit = await other.repository.resolve(revision2);
      if (commit !== null) ownerOf2.set(commit, other.repository);
      return commit;
    },
    async isShallow(elsewhere) {
      if (elsewhere === void 0) return await repository.isShallow?.() === true;
      const other = find2(elsewhere);
      return other !== void 0 && "repository" in other && await other.repository.isShallow?.() === true;
    },
    madeFrom: (commit) => fetcher.madeFrom(commit),
    at: (commit) => fetcher.at(commit) ?? holding(commit).at(commit),
    lastCommit: (commit, file2) => holding(commit).lastCommit(commit, file2),
    lineCommit: (commit, file2, line2) => holding(commit).lineCommit(commit, file2, line2),
    linePast: async (commit, file2, line2) => await holding(commit).linePast?.(commit, file2, line2) ?? null,
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
function commitOf3(found) {
  return "commit" in found ? found.commit : null;
}
async function openOther(folder, url, stated) {
  try {
    const repository = await (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .h_)(folder, [url]);
    if (repository.hasHistory) return { repository };
    repository.close();
    return { reason: `${stated} is no Git work tree of its own` };
  } catch (error) {
    if (error instanceof _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .Mm) return { reason: `its checkout ${stated} is not there` };
    throw error;
  }
}


var maxStates = 4;
function keptRenderings(texts2, tools) {
  const stored2 =   new Map();
  const adding = [];
  const storedAt = (hash2) => {
    const text2 = stored2.has(hash2) ? null : texts2.get(hash2);
    const found = stored2.get(hash2) ?? (text2 === null ? [] : JSON.parse(text2));
    stored2.set(hash2, found);
    return found;
  };
  const versionsOf = (names) => Promise.all(names.map(async (name) => [name, await tools.version(name)]));
  const store = async (key, trace, made2) => {
    if (made2?.tools === void 0 || !survivesJson(made2.rendered.manifests)) return;
    const { tools: used, ...rest } = made2;
    const [asked2, versions] = await Promise.all([questionsOf(trace), versionsOf(used)]);
    const hash2 = hashOf2(key);
    const all3 = [{ asked: asked2, versions, made: rest }, ...storedAt(hash2)].slice(0, maxStates);
    stored2.set(hash2, all3);
    texts2.put(hash2, JSON.stringify(all3));
  };
  return {
    of: (key) => storedAt(hashOf2(key)).map(({ asked: asked2, versions, made: made2 }) => ({
      trace: traceOf(asked2),
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
      texts2.save();
    }
  };
}
function hashOf2(key) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_17__.createHash)("sha256").update(key).digest("hex");
}
function questionsOf(trace) {
  return Promise.all(
    [...trace.values()].map(async ({ tree, question, path: path3, answer: answer2, id }) => {
      const isTold = question === "read" && id !== null;
      return [tree, question, path3, id, isTold ? "" : await answer2()];
    })
  );
}
var untold = "untold";
function traceOf(asked2) {
  return new Map(
    asked2.map(([tree, question, path3, id, hash2]) => {
      const answer2 = Promise.resolve(question === "read" && id !== null ? untold : hash2);
      return [`${tree} ${question} ${path3}`, { tree, question, path: path3, id, answer: () => answer2 }];
    })
  );
}
function survivesJson(value) {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (Array.isArray(value)) return value.every((item) => survivesJson(item));
  return !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) || Object.values(value).every(survivesJson);
}

var built = "96fffd852b9f5f54227828a6ca92890ab3340686ed5504117e51409c4150a3e6";
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
    async paths(expression, objects) {
      if (exhausting.has(expression)) return objects.map(() => limit);
      try {
        engine ??= __webpack_require__.e(  6902).then(__webpack_require__.bind(__webpack_require__, 6902)).then((library) => library.loadJq());
        return answers(expression, objects, await engine);
      } catch {
        engine = null;
        exhausting.add(expression);
        return objects.map(() => limit);
      }
    }
  };
}
var limit = { state: "failed", cause: "limit", reason: "it takes too much time or memory" };
function answers(expression, objects, engine) {
  const program = `map(try {paths: [path(${expression})]} catch {error: .})`;
  const { stdout, stderr, exitCode } = withinTime(() => engine.raw(objects, program, ["-c"]));
  const results = stdout.trim() === "" ? [] : JSON.parse(stdout);
  if (exitCode === 0 && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(results) && results.length === objects.length) return results.map(answer);
  const reason = stderr.split("\n")[0]?.replace(/^jq: error: /, "") || "it gives no result";
  return objects.map(() => ({ state: "failed", cause: "invalid", reason }));
}
function answer(result) {
  const paths = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(result, "paths");
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(paths)) return { state: "found", paths: paths.filter(_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv) };
  const error = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(result, "error");
  const reason = typeof error === "string" ? error : JSON.stringify((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(error) ? error : error ?? null);
  return { state: "failed", cause: "error", reason };
}
var sandbox = { run: () => void 0 };
var place2 = null;
var placeOf2 = () => place2 ??= { script: new node_vm__WEBPACK_IMPORTED_MODULE_30__.Script("run()"), context: (0,node_vm__WEBPACK_IMPORTED_MODULE_30__.createContext)(sandbox) };
function withinTime(compute) {
  let result = null;
  sandbox.run = () => {
    result = { value: compute() };
  };
  const { script, context } = placeOf2();
  script.runInContext(context, { timeout: milliseconds });
  if (result === null) throw new Error("jq did not run");
  return result.value;
}

function withKeptSearches(repository, texts2) {
  const known =   new Map();
  return {
    ...repository,
    at(commit) {
      const files = known.get(commit) ?? keepingSearches(repository.at(commit), texts2);
      known.set(commit, files);
      return files;
    }
  };
}
function keepingSearches(files, texts2) {
  return {
    ...files,
    async holding(words, endings2) {
      const found = () => files.holding?.(words, endings2) ?? Promise.resolve(null);
      const tree = await files.contentId?.("") ?? null;
      if (tree === null) return found();
      const key = `files of ${tree} holding ${JSON.stringify([words, endings2])}`;
      const kept5 = texts2.get(key);
      if (kept5 !== null) return JSON.parse(kept5);
      const names = await found();
      if (names !== null) texts2.put(key, JSON.stringify(names));
      return names;
    }
  };
}




var maxBytes3 = 64 * 1024 * 1024;
var keptDays2 = 14;
var empty = { index: {}, texts: Buffer.alloc(0) };
function keptTexts(folder, name) {
  const today = Math.floor(Date.now() / (24 * 60 * 60 * 1e3));
  let pack = null;
  const used =   new Set();
  const added =   new Map();
  const bytesOf = (key) => {
    const { index: index2, texts: texts2 } = pack ??= readPack(folder, name);
    const place3 = Object.hasOwn(index2, key) ? index2[key] : void 0;
    if (place3 === void 0) return null;
    const bytes = texts2.subarray(place3[0], place3[0] + place3[1]);
    return hashOf3(bytes) === place3[2] ? bytes : null;
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
      const { index: index2, texts: texts2 } = readPack(folder, name);
      const old = Object.entries(index2).filter(([key, [, , , day2]]) => !added.has(key) && (used.has(key) || day2 > today - keptDays2)).map(([key, [begin, length, , day2]]) => {
        const bytes = texts2.subarray(begin, begin + length);
        return { key, bytes, day: used.has(key) ? today : day2 };
      });
      const all3 = [...added].map(([key, text2]) => ({ key, bytes: Buffer.from(text2), day: today }));
      writePack(folder, name, [...all3, ...old.sort((a, b) => b.day - a.day)]);
    }
  };
}
function readPack(folder, name) {
  try {
    const file2 = (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(folder, name);
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.lstatSync)(file2);
    if (!found.isFile() || found.size > maxBytes3) return empty;
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.readFileSync)(file2);
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
  const texts2 = [];
  let at2 = 0;
  for (const { key, bytes, day: day2 } of entries) {
    if (at2 + bytes.length > maxBytes3 / 2) break;
    index2[key] = [at2, bytes.length, hashOf3(bytes), day2];
    texts2.push(bytes);
    at2 += bytes.length;
  }
  const header = Buffer.from(JSON.stringify(index2));
  const draft2 = (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(folder, `${name}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_17__.randomUUID)()}`);
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.mkdirSync)(folder, { recursive: true, mode: 448 });
    const parts = [Buffer.from(`${hashOf3(name, header)} `), header, Buffer.from("\n"), ...texts2];
    (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.writeFileSync)(draft2, Buffer.concat(parts), { mode: 384, flag: "wx" });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.renameSync)(draft2, (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(folder, name));
  } catch {
  }
}
function hashOf3(...parts) {
  const hash2 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_17__.createHash)("sha256");
  for (const part3 of parts) hash2.update(part3);
  return hash2.digest("hex");
}

function worldOf(repository, cluster, options2, redactor, { fetchFrom } = { fetchFrom: [] }) {
  const cacheFolder = toolCache(options2.path, options2.cacheFolder || null);
  const kept5 = cacheFolder === null || buildId === null ? void 0 : keptTexts(cacheFolder, buildId);
  const tools = toolsFor(options2.path, cacheFolder, fetchFrom, kept5);
  return {
    repository: kept5 === void 0 ? repository : withKeptSearches(repository, kept5),
    tools,
    ...kept5 === void 0 ? {} : { kept: keptRenderings(kept5, tools) },
    cluster: options2.clusterName === "" ? cluster : named2(cluster, options2.clusterName),
    jq: createJq(),
    redactor: {
      object: (value) => redactor.object(value),
      normalise: _chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_31__  .HI,
      text: (message) => redactor.text(message)
    },
    builtIn: builtInTypes(),
    now: () =>   new Date(),
    progress: options2.progress
  };
}
function named2(cluster, id) {
  return { ...cluster, identity: async () => ({ ...await cluster.identity(), id }) };
}

function choice(reader, value, at2, allowed) {
  const given = typeof value === "boolean" ? String(value) : text(reader, value, at2);
  const found = allowed.find((one) => one === given);
  if (given !== "" && found === void 0)
    mistake(reader, `${at2}: ${given} is not allowed`, `Use one of: ${allowed.join(", ")}.`);
  return found;
}
function mapping(reader, value, at2, known) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value)) {
    const hint = known === null ? 'Write "name:" and what it has below.' : `Known keys: ${known.join(", ")}.`;
    mistake(reader, `${at2 || "the file"} must be a mapping`, hint);
    return {};
  }
  if (known === null) return value;
  for (const key of Object.keys(value).filter((name) => !known.includes(name))) {
    const meant = (0,_chunk_VDIZVRDN_js__WEBPACK_IMPORTED_MODULE_23__  .p)(key, known);
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
  reader.mistakes.push((0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)("CONFIG_INVALID", `${reader.file}: ${message}.`, hint));
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
    const place3 = (0,_chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_12__  .hx)(text2);
    if (place3 !== null) return [place3];
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
  return [...new Map(stated.map((one) => [(0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_18__  .yP)(one.url), one])).values()];
}
function repositoryOf(reader, url, given) {
  const at2 = `repositories["${url}"]`;
  const item = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(given) ? mapping(reader, given, at2, ["path", "token-env"]) : null;
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
function policyOf2(reader, value, at2) {
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
  const [application2, group, kind, namespace, name, path3] = parts.map(
    (part3) => text(reader, given[part3], `${at2}.${part3}`)
  );
  const match = { application: application2, group, kind, namespace, name, path: path3 };
  if (Object.values(match).every((part3) => /^\**$/.test(part3))) {
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
  if (kustomize !== void 0) return { kustomize: kustomizeOf2(reader, kustomize, `${at2}.kustomize`) };
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
function kustomizeOf2(reader, value, at2) {
  const given = mapping(reader, value ?? {}, at2, ["images", "build-options"]);
  return { images: strings(reader, given["images"], `${at2}.images`) };
}
function buildOptionsOf(reader, item, at2) {
  return text(reader, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(item, "kustomize")["build-options"], `${at2}.kustomize.build-options`);
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
function readConfig(text2, file2 = configFile) {
  const read = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2);
  const reader = { file: file2, mistakes: [] };
  if ("error" in read) {
    const { message, line: line2, column } = read.error;
    reader.mistakes.push(
      (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)("YAML_INVALID", `${file2}:${line2}:${column}: ${message}.`, "Correct the settings file.")
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
        (item, i) => policyOf2(reader, item, `policies[${i}]`)
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
    scope: choice(reader, given["scope"], "guard.scope", _chunk_LJ4WCM7B_js__WEBPACK_IMPORTED_MODULE_32__  .z0) ?? emptyConfig.guard.scope,
    onUnknown: choice(reader, given["on-unknown"], "guard.on-unknown", ["fail", "warn"]) ?? emptyConfig.guard.onUnknown,
    overrideLabel: text(reader, given["override-label"], "guard.override-label") || emptyConfig.guard.overrideLabel
  };
}
function pullRequestsOf(reader, value) {
  const at2 = "pull-requests";
  const given = mapping(reader, value ?? {}, at2, ["draft", "reviewers", "auto-merge"]);
  const { draft: draft2, reviewers, autoMerge } = emptyConfig.pullRequests;
  return {
    draft: choice(reader, given["draft"], `${at2}.draft`, _chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_10__  .wL) ?? draft2,
    reviewers: choice(reader, given["reviewers"], `${at2}.reviewers`, ["codeowners", "none"]) ?? reviewers,
    autoMerge: choice(reader, given["auto-merge"], `${at2}.auto-merge`, _chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_10__  .Iw) ?? autoMerge
  };
}

function askAhead(cluster) {
  for (const asked2 of [cluster.kinds(), cluster.identity()]) asked2.catch(() => void 0);
  return cluster;
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
      return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(key) && Object.values(key).every(isScalar) ? { key } : null;
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
    if (element === null || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(below2)) continue;
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
  const direct = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(fields2, formatElement(element));
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(direct)) return direct;
  if (!("key" in element)) return null;
  const filled = formatElement({ key: withDefaults(element.key, type) });
  const found = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(fields2, filled);
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(found)) return found;
  for (const [text2, below2] of Object.entries(fields2)) {
    const parsed2 = text2.startsWith("k:") ? parseElement(text2) : null;
    if (parsed2 !== null && formatElement(parsed2) === filled && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(below2)) return below2;
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
  return !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value);
}
function parseJson(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}

function managedFieldsOf(object) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(object, "metadata", "managedFields").flatMap((entry) => {
    const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "manager");
    const operation = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "operation");
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(entry) || operation !== "Apply" && operation !== "Update") return [];
    return [
      {
        manager: {
          name,
          operation,
          subresource: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "subresource"),
          time: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "time") || null
        },
        apiVersion: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "apiVersion"),
        fields: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(entry, "fieldsV1")
      }
    ];
  });
}

function isAbout(rule, key) {
  if (!matches(rule.group, key.group) || !matches(rule.kind, key.kind)) return false;
  if (rule.name !== "" && rule.name !== key.name) return false;
  return rule.namespace === "" || rule.namespace === key.namespace;
}
function matches(pattern, text2) {
  if (pattern === text2 || pattern === "*") return true;
  return /[*?[{]/.test(pattern) && !(0,_chunk_4YK4R5J2_js__WEBPACK_IMPORTED_MODULE_22__  .mY)(pattern) && (0,_chunk_4YK4R5J2_js__WEBPACK_IMPORTED_MODULE_22__  .kt)(text2, pattern);
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
      const places2 = (side) => paths.map((path3) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .rg)(side, path3)).filter((place3) => place3 !== null);
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
  for (const part3 of pointer.slice(1).split("/")) {
    const name = part3.replaceAll("~1", "/").replaceAll("~0", "~");
    const element = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(at2) ? { index: /^\d+$/.test(name) ? Number(name) : -1 } : { field: name };
    at2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(at2, [element]);
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
    (element) => expand((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(root, [element]), rest).map((below2) => [element, ...below2])
  );
}
function elementsOf(at2, step) {
  if (typeof step === "string") return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(at2, step) === void 0 ? [] : [{ field: step }];
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(at2)) return [];
  const within = (position) => position < 0 ? at2.length + position : position;
  if (typeof step === "number") return at2[within(step)] === void 0 ? [] : [{ index: within(step) }];
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(step)) return [];
  const [start, end] = [step["start"], step["end"]];
  const from = typeof start === "number" ? within(start) : 0;
  const to = typeof end === "number" ? within(end) : at2.length;
  return at2.flatMap((_, index2) => index2 >= from && index2 < to ? [{ index: index2 }] : []);
}
function ownedBy(manager, { live, changes: changes2, type }) {
  const entries = managedFieldsOf(live).filter((entry) => entry.manager.name === manager);
  return changes2.filter((change2) => change2.type === "modified" && ownersOf(entries, change2.path, type).length > 0).map(({ path: path3 }) => path3);
}

async function probe(rule, jq) {
  const object = { metadata: { annotations: { [_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jo]: "{}" } } };
  const key = { group: rule.group, kind: rule.kind, namespace: rule.namespace, name: rule.name };
  return removalsOf([rule], { key, desired: object, live: object, type: null, changes: [] }, jq);
}

function usesServerSideDiff({ annotations, serverSideDiff }) {
  const own2 = optionsOf(annotations["argocd.argoproj.io/compare-options"] ?? "");
  if (own2.includes("ServerSideDiff=true")) return true;
  return serverSideDiff === true && !own2.includes("ServerSideDiff=false");
}
function comparesThreeWays(application2) {
  return !application2.sync.serverSideApply && !usesServerSideDiff(application2);
}
function optionsOf(text2) {
  return text2.split(",").map((option) => option.trim());
}

async function systemRuleNotes(applications, jq) {
  const comparing = applications.filter(comparesThreeWays);
  const rules2 = new Set(
    comparing.flatMap(({ ignore }) => ignore.filter(({ statedIn: statedIn3 }) => statedIn3 === "argocd-cm"))
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

var switches = [
  { path: /(^|\.)(suspend|paused)$/, stops: (live) => live === true },
  { path: /^spec\.replicas$/, stops: (live) => live === 0 },
  { path: /^spec\.syncPolicy\.automated$/, stops: (live) => live === void 0 || live === null },
  { path: /^spec\.syncPolicy\.automated\.(enabled|selfHeal)$/, stops: (live) => live !== true },
  { path: /argocd\.argoproj\.io\/skip-reconcile"\]$/, stops: (live) => live === "true" },
  { path: /\.toolkit\.fluxcd\.io\/reconcile"\]$/, stops: (live) => live === "disabled" }
];
function pausedByHand(change2) {
  const path3 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(change2.path);
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
  const [left, right] = [versionOf2(a), versionOf2(b)];
  if (left === null || right === null) return null;
  const isCounted = (suffix) => suffix === "" || /^-(alpha|beta|rc)[.-]?\d*$/i.test(suffix);
  const order = (0,semver__WEBPACK_IMPORTED_MODULE_20__.compare)(left.plain, right.plain);
  if (left.suffix === right.suffix) return order;
  if (order !== 0 && (left.suffix === "" || right.suffix === "")) return order;
  if (!isCounted(left.suffix) || !isCounted(right.suffix)) return null;
  return (0,semver__WEBPACK_IMPORTED_MODULE_20__.compare)(
    (0,semver__WEBPACK_IMPORTED_MODULE_20__.valid)(left.plain + left.suffix) ?? left.plain,
    (0,semver__WEBPACK_IMPORTED_MODULE_20__.valid)(right.plain + right.suffix) ?? right.plain
  );
}
function versionOf2(tag) {
  const match = /^(?:v?(?=\d+\.)|v(?=\d))(\d{1,9}(?:\.\d{1,9}){0,2})([-_+].*)?$/.exec(tag);
  const plain5 = match?.[1] === void 0 ? null : (0,semver__WEBPACK_IMPORTED_MODULE_20__.coerce)(match[1])?.version;
  return plain5 === void 0 || plain5 === null ? null : { plain: plain5, suffix: match?.[2] ?? "" };
}

var temporary = /(^|[^a-z])(temp|tmp|temporary|emergency|bypass|debug|hack|workaround|hotfix)([^a-z]|$)/i;
var temporaryTag = /(^|[^a-z])(temp|tmp|temporary|debug)([^a-z]|$)/i;
function temporaryName(change2) {
  if (change2.type === "removed") return null;
  const tag = imageTag(change2.live);
  const last = change2.path.at(-1);
  if (change2.type === "added" && last !== void 0 && !isVolume(change2.path)) {
    const name = "field" in last ? last.field : nameOf2(last);
    if (isTemporary(name)) return said(name);
  }
  const isImage = last !== void 0 && "field" in last && last.field === "image";
  return isImage && tag !== null && temporaryTag.test(spaced(tag)) ? said(tag) : null;
}
function isVolume(path3) {
  const list = path3.at(-2);
  return list !== void 0 && "field" in list && ["volumes", "volumeMounts"].includes(list.field);
}
function nameOf2(item) {
  return "key" in item ? Object.values(item.key).join(" ") : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)([item]);
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

var sendFiles =   new Set([
  "kubectl-client-side-apply",
  "kubectl-create",
  "kubectl-replace",
  "helm"
]);
function writesWholeManifest({ name, operation }) {
  return operation === "Apply" || sendFiles.has(name);
}

function decideGoneBack({ manager, confidence }, evidence) {
  const former = evidence.find(({ kind }) => kind === "git-former");
  if (former === void 0) return null;
  const commit = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(former.data, "commit").slice(0, 7);
  const follow = former.data["isLast"] === true ? `a revert of ${commit}, or this value alone, takes Git back as well` : `this value takes Git back as well (to before ${commit}, which others came after)`;
  if (manager === null || !writesWholeManifest(manager))
    return {
      direction: "update-git",
      confidence,
      because: [`Somebody went back on purpose to what Git had said; ${follow}.`]
    };
  return {
    direction: "follow-up",
    confidence,
    because: [
      `A whole manifest was applied, so this is a rollback or an old copy: if it was meant, ${follow}; if not, a sync brings the present value back.`
    ]
  };
}

function loosened(change2) {
  const names = change2.path.flatMap((element) => "field" in element ? [element.field] : []);
  const leaves = (value) => value === void 0 ? [] : leavesBelow(names.at(-2) ?? "", names.at(-1) ?? "", value);
  const git = leaves(change2.type === "added" ? void 0 : change2.desired);
  const live = leaves(change2.type === "removed" ? void 0 : change2.live);
  const more = moreOf(live.filter(isLoose), git.filter(isLoose), identity2);
  const goesWhole = change2.type === "removed" && !names.includes("securityContext");
  const drops = (all3) => all3.some(({ name, value }) => name === "drop" && value === "ALL");
  const kept5 = git.filter((leaf) => isTight(leaf) && !(leaf.name === "drop" && drops(live)));
  const less = goesWhole ? void 0 : moreOf(kept5, live.filter(isTight), restriction);
  const account = change2.path.length === 0 ? void 0 : moreOf(live.filter(isAccount), git, identity2);
  const found = more ?? less ?? account;
  return found === void 0 ? null : nameOf3(found);
}
function leavesBelow(above, name, value) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value)) return value.flatMap((item) => leavesBelow(above, name, item));
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value)) return [{ above, name, value }];
  return Object.entries(value).flatMap(([key, item]) => leavesBelow(name, key, item));
}
function moreOf(many, few, of2) {
  const left =   new Map();
  for (const leaf of few) left.set(of2(leaf), (left.get(of2(leaf)) ?? 0) + 1);
  return many.find((leaf) => {
    const count2 = left.get(of2(leaf)) ?? 0;
    left.set(of2(leaf), count2 - 1);
    return count2 <= 0;
  });
}
function identity2({ above, name, value }) {
  return JSON.stringify([above, name, value]);
}
function restriction(leaf) {
  return leaf.name === "drop" ? identity2(leaf) : JSON.stringify([leaf.above, leaf.name]);
}
function nameOf3({ above, name }) {
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
  const place3 = `${above}.${name}`;
  return ["capabilities.add", "hostPath.path", "sysctls.name"].includes(place3) || above === "seLinuxOptions";
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
  const path3 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(change2.path);
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
  if (path3 === "subjects" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(git) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(change2.live))
    return change2.live.some((subject) => !git.some((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(one, subject)));
  if (path3 === "rules" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(git) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(change2.live))
    return change2.live.some((rule) => !git.some((one) => covers(one, rule)));
  return /^(?:rules|subjects|roleRef|aggregationRule)\b|\/aggregate-to-/.test(path3);
}
function covers(wide, narrow) {
  const isWithin2 = (name) => {
    const [all3, some] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(wide, name), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(narrow, name)];
    return all3.includes("*") || some.every((one) => all3.includes(one));
  };
  const [names, fewer] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(wide, "resourceNames"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(narrow, "resourceNames")];
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
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(change2.live) && change2.live.some((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(one) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(one, "failurePolicy") === "Ignore");
}

var presumption = "Somebody changed production on purpose; until they say otherwise the cluster is right.";
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
    because: [presumption]
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
  category,
  manager
}, evidence) {
  if (direction !== "update-git" || category !== "manual-change")
    return { direction, confidence, because: [] };
  const scaledUp = change2?.type === "modified" && typeof change2.live === "number" && typeof change2.desired === "number" && change2.live > change2.desired;
  const projected = cpuInGit(evidence);
  if (scaledUp && projected !== null && projected >= tight) {
    const because = [`Git\u2019s count would be too few for the present load.`];
    return { direction, confidence: "likely", because };
  }
  const back = decideGoneBack({ manager, confidence }, evidence);
  if (back?.direction === "follow-up") return back;
  const goneBack = back?.because ?? [];
  if (scaledUp && projected !== null && projected < easy) {
    const because = [
      `The present load would fit Git\u2019s count: whether the extra pods are still needed is open.`,
      ...goneBack
    ];
    return { direction, confidence: "guess", because };
  }
  const isDowngrade = evidence.some(
    ({ kind, data }) => kind === "image-version" && data["syncIs"] === "downgrade"
  );
  const risk = isDowngrade ? ["To go back to an older version is the riskiest of all reverts."] : [];
  return { direction, confidence, because: [...risk, ...goneBack] };
}
function cpuInGit(evidence) {
  const usage = evidence.find(({ kind }) => kind === "pod-usage");
  const percent = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(usage?.data, "cpu", "percentOfRequestsInGit");
  return typeof percent === "number" ? percent : null;
}
function ask2(confidence, why) {
  return { direction: "follow-up", confidence, because: [why] };
}

function withPolicy(finding, policies) {
  const policy = policies.find(({ match }) => matches2(match, finding));
  if (policy === void 0) return finding;
  const said2 = finding.because.filter((one) => one !== presumption);
  const because = [...said2, `By a policy of the settings (${policy.direction}): ${policy.reason}`];
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
function matches2(match, { application: application2, resource: resource2, change: change2 }) {
  return fits(match.application, application2) && fits(match.group, resource2.group) && fits(match.kind, resource2.kind) && fits(match.namespace, resource2.namespace) && fits(match.name, resource2.name) && (match.path === "" || change2 !== null && covers2(match.path, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(change2.path)));
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
var reasons = [
  ["LIVE_FORBIDDEN", "the account may not list them (403)"],
  ["SNAPSHOT_INCOMPLETE", "the snapshot does not hold them"],
  ["otherwise", "the API server did not list them"]
];
function unreadEvidence(stores) {
  const refused3 = sources.flatMap(({ group, kind, name }) => {
    const problem2 = stores.map((store) => store.refusalOf(group, kind)).find((one) => one !== null);
    if (problem2 === void 0) return [];
    return [{ name, code: reasons.find(([code]) => code === problem2.code)?.[0] ?? "otherwise" }];
  });
  return reasons.flatMap(([code, why]) => {
    const names = refused3.filter((one) => one.code === code).map(({ name }) => name);
    if (names.length === 0) return [];
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
  for (const part3 of splitOutsideQuotes(inside2)) {
    const equals = part3.indexOf("=");
    const value = scalar(part3.slice(equals + 1));
    if (equals < 1 || value === void 0) return null;
    key[part3.slice(0, equals)] = value;
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
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(item)) return null;
  const key = {};
  let implied;
  for (const name of type.keys) {
    const fallback = childType(type.items, { field: name })?.default ?? null;
    const value = isUnsaid((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(item, name), type) ? fallback : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(item, name) ?? null;
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value)) return null;
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
      known.set((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(pair.manifest.key), { desired: pair.manifest.object, live: pair.live });
      typed.set((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(pair.manifest.key), types.of(pair.manifest.gvk));
    } else if (pair.state === "missing")
      known.set((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(pair.manifest.key), { desired: pair.manifest.object });
    else if (pair.state === "extra") known.set((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(pair.key), { live: pair.live });
    else if (pair.state === "not-checked") unread.add((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(pair.key));
  }
  return (resource2, text2) => {
    const isGone = store.wasListed(resource2.group, resource2.kind) && !unread.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(resource2));
    const gone = isGone ? {} : void 0;
    const sides = known.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(resource2)) ?? gone;
    const read = parsePath(text2);
    if (sides === void 0 || read === null) return void 0;
    const path3 = withImplied(read, typed.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(resource2)) ?? null);
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
  const byName4 = new Map(applications.map((application2) => [application2.name, application2]));
  return (resource2, path3, name) => {
    const app = byName4.get(name ?? "");
    if (app === void 0 && (name ?? "") !== "") return void 0;
    const isOwn = app !== void 0 && app.resource !== null && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(app.resource) === (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(resource2);
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
  const value = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(object, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .VC)(object, path3));
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
      found.push(`${kind} ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(scaler, "metadata", "name")}`);
    }
  }
  return found;
}
function targets(scaler, target2) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(scaler, "metadata", "namespace") !== target2.namespace) return false;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(scaler, "spec", "scaleTargetRef", "name") !== target2.name) return false;
  const kind = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(scaler, "spec", "scaleTargetRef", "kind") || "Deployment";
  const apiVersion = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(scaler, "spec", "scaleTargetRef", "apiVersion");
  return kind === target2.kind && (apiVersion === "" || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .u3)(apiVersion, kind).group === target2.group || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .iU)(scaler).kind === "ScaledObject");
}

var asked =   new Set(["manual-change", "conflict", "unknown"]);
var maxSubject = 72;
function mayBeFormer({ category, change: change2, source: source2, impliedBy }) {
  if (!asked.has(category) || change2?.type !== "modified" || source2 === null) return false;
  return impliedBy === void 0 && isPlain(change2.desired) && isPlain(change2.live);
}
function gitFormer({ finding, linePast }) {
  const { change: change2, source: source2 } = finding;
  if (linePast === null || source2 === null || change2?.type !== "modified") return null;
  const { desired, live } = change2;
  if (!mayBeFormer(finding) || !isPlain(desired) || !isPlain(live)) return null;
  const [git, cluster] = [String(desired), String(live)];
  const now = valueIn(linePast.now);
  if (now === null) return null;
  const values = linePast.former.map(({ text: text2 }) => valueIn(text2));
  const at2 = values.findIndex(
    (value) => value !== null && value !== now && accounts2({ git, cluster, now, former: value })
  );
  const until = linePast.former[at2]?.until;
  if (until === void 0) return null;
  const { sha, author, at: time, subject } = until;
  const isLast = values.slice(0, at2).every((value) => value === now);
  return {
    kind: "git-former",
    text: `Git itself said so until ${time.slice(0, 10)} (${sha.slice(0, 7)} by ${author}: ${clip(subject)}).`,
    data: { ...source2, commit: sha, author, at: time, subject, isLast }
  };
}
function accounts2({ git, cluster, now, former }) {
  if (git === now) return cluster === former;
  const at2 = git.indexOf(now);
  if (at2 < 0 || git.includes(now, at2 + 1)) return false;
  const [before, after] = [git.slice(0, at2), git.slice(at2 + now.length)];
  return !/[\w.-]$/.test(before) && !/^[\w.-]/.test(after) && cluster === before + former + after;
}
function valueIn(line2) {
  const read = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(line2.trim().replace(/^(?:- +)+/, ""));
  if ("error" in read || read.documents.length !== 1) return null;
  const value = read.documents[0]?.value;
  if (value === void 0 || isPlain(value)) return value === void 0 || value === "" ? null : String(value);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const [only, ...others] = Object.values(value);
  return only === void 0 || others.length > 0 || !isPlain(only) || only === "" ? null : String(only);
}
function isPlain(value) {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
function clip(subject) {
  return subject.length > maxSubject ? `${subject.slice(0, maxSubject - 1)}\u2026` : subject;
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
  return async (application2, finding, live) => {
    if (!judged.has(finding.category)) return nothingRead(finding);
    const path3 = finding.change === null ? "" : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(finding.change.path);
    const isWorkload = workloads.has(finding.resource.kind);
    const isScale = path3 === "spec.replicas";
    const isTemplate = path3.startsWith("spec.template.") && finding.resource.kind === "Deployment";
    const timeless = finding.manager === null || finding.manager.time === null;
    const [podMetrics, autoscalers, events, replicaSets, lastCommit, lineCommit, linePast] = await Promise.all([
      isScale ? around(finding, "metrics.k8s.io", "PodMetrics") : null,
      isScale ? scalersOf(finding) : null,
      isWorkload ? around(finding, "", "Event") : null,
      isTemplate && timeless ? around(finding, "apps", "ReplicaSet") : null,
      history.file(application2, finding),
      history.line(application2, finding),
      history.past(application2, finding)
    ]);
    const own2 = isWorkload ? live : null;
    return {
      ...{ finding, application: application2, podMetrics, autoscalers, events, replicaSets },
      ...{ lastCommit, lineCommit, linePast },
      live: finding.category === "extra" ? live : own2
    };
  };
}
function nothingRead(finding) {
  const nothing7 = { live: null, podMetrics: null, autoscalers: null, events: null, replicaSets: null };
  return { finding, application: null, ...nothing7, lastCommit: null, lineCommit: null, linePast: null };
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
    async file(application2, { source: source2 }) {
      const commit = source2 === null ? null : await commitOf4(repository, application2);
      if (source2 === null || commit === null) return null;
      return once2(files, `${commit} ${source2.file}`, () => repository.lastCommit(commit, source2.file));
    },
    async line(application2, { source: source2, change: change2 }) {
      if (source2 === null || change2 === null || change2.type === "added") return null;
      const commit = await commitOf4(repository, application2);
      const id = `${commit ?? ""} ${source2.line} ${source2.file}`;
      if (commit === null || lines.size >= maxLines && !lines.has(id)) return null;
      return once2(lines, id, () => repository.lineCommit(commit, source2.file, source2.line));
    },
    async past(application2, finding) {
      const { source: source2 } = finding;
      if (source2 === null || repository.linePast === void 0 || !mayBeFormer(finding)) return null;
      const commit = await commitOf4(repository, application2);
      return commit === null ? null : repository.linePast(commit, source2.file, source2.line);
    }
  };
}
async function commitOf4(repository, { sources: sources2 }) {
  const revisions = new Set(sources2.map(({ revision: revision2 }) => revision2));
  const [only] = revisions;
  if (sources2.some(({ elsewhere }) => elsewhere === true)) return null;
  return only === void 0 || revisions.size > 1 || !repository.hasHistory ? null : repository.resolve(only);
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
var named3 = /<\s*[\w.-]+\s*(?:\|[^>]*)?>/;
var vaultPath = "avp.kubernetes.io/path";
var plain2 =   new WeakSet();
function holdsPlaceholder2(value, { object }) {
  return reasonOf(value, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(object, vaultPath) !== "") !== null;
}
function withPlaceholders(manifest) {
  const { object } = manifest;
  if (plain2.has(object)) return manifest;
  const reason = reasonOf(object, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(object, vaultPath) !== "");
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
  return isNamed2 && someText(value, (text2) => named3.test(text2)) ? forms[1]?.reason ?? null : null;
}
function mayBeOne(text2) {
  return text2.includes("<") || text2.includes("ENC[");
}
function mayHoldOne(value) {
  if (typeof value === "string") return mayBeOne(value);
  if (typeof value !== "object" || value === null) return false;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value)) {
    for (const item of value) if (mayHoldOne(item)) return true;
    return false;
  }
  for (const key of Object.keys(value)) if (mayBeOne(key) || mayHoldOne(value[key])) return true;
  return false;
}
function someText(value, passes) {
  if (typeof value === "string") return passes(value);
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value)) return value.some((item) => someText(item, passes));
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value)) return false;
  for (const key of Object.keys(value)) if (passes(key) || someText(value[key], passes)) return true;
  return false;
}
function withoutSops(object) {
  const { sops, ...rest } = object;
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(sops) ? rest : object;
}

function normaliseManifests(manifests, namespace, scopeOf) {
  const kept5 =   new Map();
  const duplicates = [];
  const hooks = [];
  const homeless = [];
  for (const manifest of manifests) {
    if ((0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .IA)(manifest.object)) {
      hooks.push(manifest);
      continue;
    }
    const placed = placeInNamespace(withPlaceholders(manifest), namespace, scopeOf);
    if (placed.key.namespace === "" && scopeOf(placed.key.group, placed.key.kind) === true) {
      homeless.push(placed);
      continue;
    }
    const text2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(placed.key);
    const earlier = kept5.get(text2);
    if (earlier !== void 0) duplicates.push(earlier);
    kept5.set(text2, placed);
  }
  return { manifests: [...kept5.values()], duplicates, hooks, homeless };
}
function placeInNamespace(manifest, namespace, scopeOf) {
  const { group, kind } = manifest.key;
  const namespaced = scopeOf(group, kind);
  const stated = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(manifest.object, "metadata", "namespace");
  const wanted = namespaced === false ? "" : stated === "" ? namespace : stated;
  if (wanted === stated) return manifest;
  return {
    ...manifest,
    key: { ...manifest.key, namespace: wanted },
    object: withNamespace(manifest.object, wanted)
  };
}
function withNamespace(object, namespace) {
  const { namespace: _dropped, ...metadata } = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(object, "metadata");
  return { ...object, metadata: namespace === "" ? metadata : { ...metadata, namespace } };
}


function isSecretKey({ group, kind }) {
  return group === "" && kind === "Secret";
}
function asStored(object) {
  if (object["kind"] !== "Secret" || object["apiVersion"] !== "v1") return object;
  const { stringData, ...rest } = object;
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(stringData)) return object;
  const encoded = Object.entries(stringData).map(([key, value]) => [key, encode(value)]);
  return { ...rest, data: Object.fromEntries([...Object.entries((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(object, "data")), ...encoded]) };
}
function encode(value) {
  const text2 = value === null ? "" : typeof value === "string" ? value : JSON.stringify(value);
  return Buffer.from(text2, "utf8").toString("base64");
}
var standIn = /^ENC\[AES256_GCM,|<path:[^>]+>|<[\w.-]+(?:\s*\|[^>]*)?>|\$\{\w+\}|^(?:ref\+|vault:)/;
function incomparable(object) {
  if (object["sops"] !== void 0) return "its values are encrypted in Git (SOPS)";
  const textsIn2 = (part3) => Object.values((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(object, part3)).filter((value) => typeof value === "string");
  const texts2 = ["data", "stringData"].flatMap(textsIn2);
  const decoded = textsIn2("data").map((text2) => Buffer.from(text2, "base64")).filter((bytes) => (0,node_buffer__WEBPACK_IMPORTED_MODULE_33__.isUtf8)(bytes)).map((bytes) => bytes.toString("utf8"));
  return [...texts2, ...decoded].some((text2) => standIn.test(text2)) ? "its values in Git stand for others that are put in elsewhere" : null;
}

var mostCommits = 20;
function isAppliedLikeByHand({ controller: controller2, sources: sources2, appliers }) {
  return controller2 === "folder" && sources2.length > 0 && [...kubectlApply, helmApply].some((name) => appliers.includes(name));
}
function createGitBases(world) {
  const states = createStates(world);
  return async (application2, { manifest }, differences2) => {
    const commits = await commitsOf(application2, world.repository);
    if (commits === null) return { source: "none", reason: notTold };
    let nearest2 = null;
    for (const commit of commits) {
      const object = await states(application2, commit, manifest.key);
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
  const [source2, ...others] = sources2;
  if (source2 === void 0 || others.length > 0 || source2.elsewhere === true) return null;
  const head = await repository.resolve(source2.revision);
  if (head === null || repository.touching === void 0) return null;
  const own2 = await repository.touching(head, source2.path, mostCommits);
  const all3 = await repository.touching(head, "", mostCommits);
  return own2 === null || all3 === null ? null : [...  new Set([head, ...all3, ...own2])];
}
function createStates({ renderer, scopeOf, redact }) {
  const rendered3 =   new Map();
  const render = async (application2, commit) => {
    const sources2 = application2.sources.map((source2) => ({ ...source2, revision: commit }));
    const found = await renderer.render(application2, sources2);
    const { manifests } = normaliseManifests(found.manifests, application2.destination.namespace, scopeOf);
    return new Map(manifests.map(({ key, object }) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(key), object]));
  };
  return async (application2, commit, key) => {
    const id = `${commit} ${application2.name}`;
    const objects = rendered3.get(id) ?? render(application2, commit);
    rendered3.set(id, objects);
    const object = (await objects).get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(key));
    return object === void 0 ? null : redact(asStored(object));
  };
}

var personToolsUpdating = ["flux", "flux.exe"];
var of = (from, ...names) => names.map((name) => ({ name, from }));
var noPersonTools = ["kubectl-kyverno"];
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
  ...of("Kyverno, whose generating controller applies as kyverno-\u2026", "kyverno*", ...noPersonTools),
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
    if (isPersonTool(manager) && !noPersonTools.includes(manager)) return "person-tool";
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
  for (const part3 of rest) {
    const found = name.indexOf(part3, at2);
    if (found < 0) return false;
    at2 = found + part3.length;
  }
  return name.length - last.length >= at2 && name.endsWith(last);
}

function actorsOf({ managers }) {
  const nameOf5 = createActors(managers);
  return (appliers) => (manager, operation) => nameOf5(manager, appliers, operation);
}

function keptFromPruning(application2, live) {
  if (application2.controller === "argo-cd") return keptByArgo(application2, live);
  const mark = fluxMark(application2, live);
  return mark === null ? null : `No sync prunes it: ${mark} says so.`;
}
function keptByArgo({ sync }, live) {
  const isPrune = (option) => option.startsWith("Prune=");
  const own2 = optionsOf((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(live, "argocd.argoproj.io/sync-options")).filter(isPrune);
  const options2 = own2.length > 0 ? own2 : sync.options.filter(isPrune);
  const says2 = (option) => own2.length > 0 ? `its sync option ${option} says so.` : `the app\u2019s sync option ${option} says so, which Argo CD reads since 3.4.`;
  if (options2.includes("Prune=false")) return `No sync prunes it: ${says2("Prune=false")}`;
  if (options2.includes("Prune=confirm"))
    return `No sync prunes it before somebody confirms that: ${says2("Prune=confirm")}`;
  return null;
}
function outlivesApplication(application2, live) {
  if (application2.controller !== "argo-cd") return fluxMark(application2, live) !== null;
  const options2 = optionsOf((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(live, "argocd.argoproj.io/sync-options"));
  const { group, kind } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TN)(live);
  return group === "apiextensions.k8s.io" && kind === "CustomResourceDefinition" ||  
  options2.includes("Delete=false") || options2.includes("Delete=confirm") || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(live, "helm.sh/resource-policy") === "keep";
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
    return (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(live, policy) === "keep" ? policy : null;
  }
  const marks = ["kustomize.toolkit.fluxcd.io/prune", "kustomize.toolkit.fluxcd.io/reconcile"];
  return marks.find((mark) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .u6)(live, mark, "disabled")) ?? null;
}

var judged2 =   new Set(["manual-change", "conflict", "unknown", "extra"]);
var undone =   new Set(["reverts", "deletes", "recreates"]);
function automationOff(readings) {
  const { finding, application: application2 } = readings;
  const git = application2?.controller === "argo-cd" ? application2.inGit?.object : void 0;
  if (application2 === null || git === void 0) return null;
  if (!judged2.has(finding.category)) return null;
  if (application2.resource !== null && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .gY)(application2.resource, finding.resource)) return null;
  const stated = (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .mb)(git, "repository", null).sync;
  const isPruned = wouldPrune(readings, stated);
  if (!isPruned && !undone.has(finding.forecast.effect)) return null;
  const off2 = isPruned ? "prune" : switchedOff(stated, application2.sync);
  if (off2 === null) return null;
  return {
    kind: "automation-off",
    text: `${offText[off2]} Once Git\u2019s Application is applied, Argo CD ${isPruned ? "deletes" : "undoes"} this ${stated.selfHeal ? atOnce : withCommit}.`,
    data: { off: off2, selfHealInGit: stated.selfHeal }
  };
}
function wouldPrune({ finding, application: application2, live }, stated) {
  if (application2 === null || live === null || finding.change !== null) return false;
  return finding.forecast.effect === "keeps" && stated.prune && !application2.sync.prune && keptFromPruning({ ...application2, sync: stated }, live) === null;
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
  const name = `${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(scaler, "kind")} ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(scaler, "metadata", "name")}`;
  const desired = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(scaler, "status", "desiredReplicas");
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
  const keda = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(scaler, "kind") === "ScaledObject";
  const min = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(scaler, "spec", keda ? "minReplicaCount" : "minReplicas");
  const max = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(scaler, "spec", keda ? "maxReplicaCount" : "maxReplicas");
  return [typeof min === "number" ? min : keda ? 0 : 1, max];
}

function created({ finding, live }) {
  const at2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(live ?? void 0, "metadata", "creationTimestamp");
  if (finding.category !== "extra" || at2 === "") return null;
  return { kind: "created", text: `It was created on ${(0,_chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_34__  .Vc)(at2)}.`, data: { at: at2 } };
}

function warningEvents({ finding, events }) {
  const warnings = eventsOf(finding.resource, events ?? []).filter(
    (event) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(event, "type") === "Warning"
  );
  const reasons2 = [...new Set(warnings.map((event) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(event, "reason")))].filter((reason) => /^[A-Za-z0-9]{1,64}$/.test(reason)).sort();
  if (reasons2.length === 0) return null;
  return {
    kind: "warning-events",
    text: `The cluster recently warned about it: ${reasons2.slice(0, 5).join(", ")}.`,
    data: { reasons: reasons2.slice(0, 20) }
  };
}
function eventsOf(key, events) {
  return events.filter(
    (event) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(event, "involvedObject", "kind") === key.kind && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(event, "involvedObject", "name") === key.name && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(event, "involvedObject", "namespace") === key.namespace
  );
}
function timeOf2(event) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(event, "lastTimestamp") || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(event, "eventTime") || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(event, "metadata", "creationTimestamp");
}

function gitHistory({ finding, lastCommit }) {
  const { source: source2, manager } = finding;
  if (source2 === null || lastCommit === null || finding.category === "git-ahead") return null;
  const changed2 = manager?.time ?? null;
  const writtenAfter = changed2 !== null && Date.parse(changed2) > Date.parse(lastCommit.at);
  const since = writtenAfter ? ", so none since the manager of the live value last wrote" : "";
  return {
    kind: "git-history",
    text: `No commit has touched ${source2.file} since ${day(lastCommit.at)} (${short(lastCommit)} by ${lastCommit.author})${since}.`,
    data: { file: source2.file, commit: lastCommit.sha, author: lastCommit.author, at: lastCommit.at }
  };
}
function gitLine(readings) {
  const { finding, lineCommit } = readings;
  const { source: source2, change: change2 } = finding;
  if (source2 === null || lineCommit === null) return null;
  const desired = change2 === null || change2.type === "added" ? null : change2.desired;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(desired) || Array.isArray(desired)) return null;
  if (gitFormer(readings)?.data["commit"] === lineCommit.sha) return null;
  return {
    kind: "git-line",
    text: `Git\u2019s line ${source2.file}:${source2.line} is of ${day(lineCommit.at)} (${short(lineCommit)} by ${lineCommit.author}).`,
    data: {
      file: source2.file,
      line: source2.line,
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
  const path3 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(change2.path);
  if (path3 === "spec.replicas" && change2.type !== "removed") return scaledAt(readings, change2.live);
  return path3.startsWith("spec.template.") ? templateSince(readings) : null;
}
function scaledAt({ finding, events }, count2) {
  const times = eventsOf(finding.resource, events ?? []).filter((event) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(event, "reason") === "ScalingReplicaSet" && endsAt(event, count2)).map(timeOf2).filter((time) => time !== "").sort();
  const at2 = times.at(-1);
  if (at2 === void 0) return null;
  return {
    kind: "onset",
    text: `The cluster recorded the scaling to ${String(count2)} on ${(0,_chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_34__  .Vc)(at2)} (event ScalingReplicaSet).`,
    data: { at: at2, from: "event" }
  };
}
function endsAt(event, count2) {
  return / to (\d+)$/.exec((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(event, "message"))?.[1] === String(count2);
}
function templateSince({ finding, live, replicaSets }) {
  const current = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(live ?? void 0, revision);
  const own2 = (replicaSets ?? []).find(
    (set3) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(set3, "metadata", "namespace") === finding.resource.namespace && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(set3, revision) === current && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(set3, reused) === "" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(set3, "metadata", "ownerReferences").some(
      (owner) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(owner, "kind") === "Deployment" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(owner, "name") === finding.resource.name
    )
  );
  const at2 = current === "" ? "" : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(own2, "metadata", "creationTimestamp");
  if (at2 === "") return null;
  return {
    kind: "onset",
    text: `The pods\u2019 template is as it is since ${(0,_chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_34__  .Vc)(at2)} (age of its ReplicaSet), so it was changed by then.`,
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
  if (change2?.type !== "modified" || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(change2.path) !== "spec.replicas") return null;
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
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(pod, "metadata", "namespace") !== (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(workload, "metadata", "namespace")) return false;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(workload, "spec", "selector", "matchExpressions").length > 0) return false;
  const wanted = Object.entries((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(workload, "spec", "selector", "matchLabels"));
  const labels = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(pod, "metadata", "labels");
  return wanted.length > 0 && wanted.every(([name, value]) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(labels, name) === value);
}
function usageOf(resource2, pods, workload) {
  const containers = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(workload, "spec", "template", "spec", "containers");
  const names = new Set(containers.map((container2) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(container2, "name")));
  const measured = pods.flatMap(
    (pod) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(pod, "containers").filter((container2) => names.has((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(container2, "name")))
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
    const value = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(container2, ...keys2);
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
  const stuck = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(live, "status", "conditions").some(
    (condition) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(condition, "type") === "Progressing" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(condition, "reason") === "ProgressDeadlineExceeded"
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
  const found = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(value, ...keys2);
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
  gitFormer,
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
async function withEvidence(application2, finding, live, gather) {
  const evidence = evidenceFrom(await gather(application2, finding, live));
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
  const application2 = cluster === void 0 ? name : `${cluster.id} ${name}`;
  const parts = [application2, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(key), subject];
  if (change2 !== null) {
    parts.push(change2.type, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(change2.path));
    parts.push(change2.type === "added" ? null : normalise2(change2.desired));
    parts.push(change2.type === "removed" ? null : normalise2(change2.live));
  }
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_17__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

function whereStated({ statedIn: statedIn3 }) {
  return statedIn3 === void 0 ? "ignoreDifferences" : places[statedIn3];
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
function rulesOf({ controller: controller2, ignore, resource: resource2 }, { key, object }) {
  if (resource2?.kind === "HelmRelease" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .u6)(object, driftDetection, "disabled"))
    return [...ignore, ownRule(key, { statedIn: "metadata", jqPathExpressions: ["."] })];
  const jsonPointers = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(object, ignoreAnnotation).split(",").map((pointer) => pointer.trim()).filter((pointer) => pointer !== "");
  if (controller2 !== "argo-cd" || jsonPointers.length === 0) return ignore;
  return [...ignore, ownRule(key, { statedIn: "annotation", jsonPointers })];
}
function ownRule(key, said2) {
  return { ...key, jsonPointers: [], jqPathExpressions: [], managedFieldsManagers: [], ...said2 };
}

function isReal({ category }) {
  return category === "manual-change" || category === "conflict";
}
async function auditIgnoreRules(application2, audited, jq) {
  const { resource: resource2 } = application2;
  if (resource2 === null) return [];
  const drafts = [];
  for (const rule of   new Set([...application2.ignore, ...audited.hidden.map((one) => one.rule)])) {
    const hides2 = hidesChanges(rule, audited);
    const ofItself = rule.statedIn === void 0 ? await faultsOf2(rule, application2, audited, jq) : [];
    const faults = [...ofItself, ...hides2 === null ? [] : [hides2]];
    drafts.push(...faults.map((fault) => toDraft(application2, resource2, rule, fault, audited.when)));
  }
  return drafts;
}
async function faultsOf2(rule, application2, audited, jq) {
  const nothing7 = matchesNothing(rule, audited);
  if (nothing7 !== null) return [nothing7];
  const lines = await probe(rule, jq);
  return [isNoJq(rule, lines), blindsComparison(rule, lines, application2, audited)].filter(
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
  const changes2 = by.filter(({ draft: draft2 }) => isReal(draft2));
  if (changes2.length === 0) return null;
  const places2 = [...new Set(changes2.map(({ draft: draft2 }) => placeOf3(draft2)))];
  const lines = [...new Set(changes2.map(({ selector }) => selector))].join(", ");
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
function blindsComparison(rule, { found }, application2, { objects }) {
  const covering = found.find(({ live }) => live.length > 0);
  if (covering === void 0 || objects === null || !comparesThreeWays(application2)) return null;
  return {
    id: "ignore-rule-on-last-applied",
    confidence: "certain",
    because: [
      `The ignoreDifferences rule ${quoted(covering.selector)} for ${target(rule)} covers the last-applied annotation, which Argo CD compares from.`,
      "Without it a field that Git has removed goes unseen; Argo CD never shows this annotation as a difference anyway."
    ]
  };
}
function toDraft(application2, resource2, rule, { id, confidence, because }, when) {
  const { statedIn: _statedIn, source: source2, ...said2 } = rule;
  const subject = `${id}:${JSON.stringify(said2)}`;
  return {
    fingerprint: fingerprintOf(application2, resource2, subject, null, (value) => value),
    application: application2.name,
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
    ...source2 === void 0 ? {} : { source: source2 }
  };
}
function placeOf3({ change: change2, resource: resource2 }) {
  return change2 === null ? (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TD)(resource2) : `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(change2.path)} of ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TD)(resource2)}`;
}
function target({ group, kind, namespace, name }) {
  const which = [namespace, name].filter((part3) => part3 !== "").join("/");
  return `kind ${quoted(kind)} of group ${quoted(group)}${which === "" ? "" : ` (${which})`}`;
}
function quoted(text2) {
  return `"${text2}"`;
}

function withHelmByHand(application2, drafts, described) {
  if (application2.resource?.kind !== "HelmRelease") return drafts;
  if (described.length === 0 && drafts.every(isMissing)) return drafts.map(withoutRelease);
  const byHelm = new Set(drafts.filter((draft2) => isByHelm(draft2) && !isBefore2(draft2, application2)));
  if (byHelm.size === 0) return drafts;
  const unwritten = [...byHelm].some(isApplied) ? described.find((object) => !isOfHelm(object)) : void 0;
  return drafts.map((draft2) => {
    const told = [...draft2.because, remark(application2)];
    const forecast = atNextReconcile(draft2, byHelm.has(draft2));
    if (unwritten === void 0 || draft2.change !== null || !byHelm.has(draft2))
      return { ...draft2, forecast, because: told };
    return {
      ...draft2,
      forecast: { ...forecast, effect: "unknown" },
      because: [...told, unfinished(unwritten)]
    };
  });
}
function withoutRelease(draft2) {
  if (draft2.forecast.when !== "next-upgrade") return draft2;
  const remark2 = "Nothing of the release is left in the cluster: where somebody has uninstalled it with Helm, Flux installs it anew at its next reconcile.";
  return { ...draft2, because: [...draft2.because, remark2] };
}
function isMissing({ change: change2, forecast }) {
  return change2 === null && forecast.effect === "recreates";
}
function isBefore2({ manager }, { status }) {
  return Date.parse(manager?.time ?? "") < Date.parse(status?.released?.at ?? "");
}
function isApplied({ manager }) {
  return manager?.operation === "Apply";
}
function isOfHelm(object) {
  return managedFieldsOf(object).some(({ manager }) => manager.name === "helm");
}
function unfinished(object) {
  return `Helm has not written ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TD)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TN)(object))}, so its upgrade may have failed; then this stays.`;
}
function remark({ sync }) {
  const moment = sync.automated ? "at its next reconcile" : "as soon as it is resumed";
  return `Somebody ran Helm itself on this release: Flux takes that for a release that is not its own, and upgrades it ${moment}.`;
}
function isByHelm({ change: change2, manager, category, forecast }) {
  if (change2 !== null) return manager?.name === "helm";
  return category === "extra" && forecast.effect === "deletes";
}
function atNextReconcile({ forecast, change: change2, manager }, byHelm) {
  const isTakenAway = byHelm && manager?.operation === "Update" && change2?.type === "added" && forecast.effect === "keeps";
  return {
    ...forecast,
    ...isTakenAway ? { effect: "deletes", restartsPods: null } : {},
    when: forecast.when === "never" ? "never" : "next-reconcile"
  };
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
var part2 = /(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/y;
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
    part2.lastIndex = at2;
    const match = part2.exec(text2);
    const [all3 = "", whole = "", fraction = "", unit = ""] = match ?? [];
    const size = units[unit];
    if (size === void 0 || whole === "" && fraction === "") return null;
    total2 += BigInt(whole || "0") * size + BigInt(fraction || "0") * size / 10n ** BigInt(fraction.length);
    at2 += all3.length;
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
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(a, b)) return true;
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
var always2 = { allocated: () => true };
var metadataDefaults = {
  "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta": {
    ...Object.fromEntries(bookkeeping.map((name) => [name, [always2]])),
    labels: [{ value: copiedLabels }, { allocated: jobTemplateLabels }],
    annotations: [{ allocated: ownAnnotations }],
    finalizers: [{ value: ownFinalizer }]
  }
};
function copiedLabels(context) {
  if (context.path.length !== 1) return void 0;
  if (context.rootDefinition === `${core2}.Namespace`) {
    return { "kubernetes.io/metadata.name": (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(context.root, "metadata", "name") };
  }
  const copies = context.rootDefinition === "io.k8s.api.batch.v1.Job" || context.rootDefinition === `${core2}.ReplicationController`;
  const given = Object.keys((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(context.desiredParent, "labels")).length > 0;
  return copies && !given ? templateLabels(context.root) : void 0;
}
function templateLabels(root) {
  const labels = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(root, "spec", "template", "metadata", "labels");
  return Object.keys(labels).length === 0 ? void 0 : labels;
}
function jobTemplateLabels(context, live) {
  const isTemplate = context.path.length === 1 || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(context.path) === "spec.template.metadata";
  return context.rootDefinition === "io.k8s.api.batch.v1.Job" && isTemplate && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(live) && Object.keys(live).every((name) => jobLabels.test(name));
}
function ownAnnotations(context, live) {
  const known = controllerAnnotations[context.rootDefinition] ?? [];
  return context.path.length === 1 && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(live) && Object.keys(live).every((name) => known.some((pattern) => pattern.test(name)));
}
function ownFinalizer(context) {
  const own2 = finalizers[context.rootDefinition];
  return own2 === void 0 || context.path.length !== 1 ? void 0 : [own2];
}
function isStrings(value) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value) && value.length > 0 && value.every((item) => typeof item === "string");
}

var core3 = "io.k8s.api.core.v1";
var tokenMount = "/var/run/secrets/kubernetes.io/serviceaccount";
var pullPolicy = { value: (context) => pullPolicyOf((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(context.parent, "image")) };
function onPods(rule) {
  return { value: (context) => isPod(context) ? rule(context) : void 0 };
}
function allocatedOnPods(rule) {
  return { allocated: (context, live) => isPod(context) && rule(live) };
}
var containerRules = {
  imagePullPolicy: [pullPolicy],
  volumeMounts: [
    allocatedOnPods((live) => everyItem(live, (item) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(item, "mountPath") === tokenMount))
  ]
};
var podDefaults = {
  [`${core3}.PodSpec`]: {
    serviceAccount: [{ value: ({ parent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(parent, "serviceAccountName") }],
    serviceAccountName: [
      { value: ({ desiredParent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(desiredParent, "serviceAccount") },
      onPods(() => "default")
    ],
    enableServiceLinks: [{ value: () => true }],
    preemptionPolicy: [onPods(() => "PreemptLowerPriority")],
    priority: [allocatedOnPods(() => true)],
    nodeName: [allocatedOnPods(() => true)],
    tolerations: [onPods(() => ["not-ready", "unreachable"].map(evictionToleration))],
    volumes: [
      allocatedOnPods(
        (live) => everyItem(live, (item) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(item, "name").startsWith("kube-api-access-"))
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
      onPods(({ parent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(parent, "limits")),
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
    pullPolicy: [{ value: ({ parent }) => pullPolicyOf((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(parent, "reference")) }]
  },
  [`${core3}.LimitRangeItem`]: {
    default: [{ value: ({ parent }) => ofContainers(parent, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(parent, "max")) }],
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
  return path3.length === 2 && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(parent, "limits") !== void 0;
}
function everyItem(live, holds2) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(live) && live.length > 0 && live.every(holds2);
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
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(context.root, context.path.slice(0, -4)), "hostNetwork") === true;
}
function ofContainers(item, value) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(item, "type") === "Container" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) ? value : void 0;
}
function asObject(item, name) {
  const value = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(item, name);
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) ? value : {};
}

var core4 = "io.k8s.api.core.v1";
var serviceDefaults = {
  [`${core4}.ServiceSpec`]: {
    clusterIP: [{ allocated: ({ parent }, live) => hasAddress(parent) && live !== "None" }],
    clusterIPs: [
      {
        value: ({ parent }) => {
          const address = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(parent, "clusterIP");
          return address === void 0 ? void 0 : [address];
        }
      },
      { allocated: ({ parent }, live) => hasAddress(parent) && isStrings(live) && !live.includes("None") }
    ],
    ipFamilies: [
      {
        allocated: ({ parent }, live) => hasAddress(parent) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(live) && (live.length === 1 || isUnselected(parent))
      }
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
        value: ({ parent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(parent, "sessionAffinity") === "ClientIP" ? { clientIP: { timeoutSeconds: 10800 } } : void 0
      }
    ]
  },
  [`${core4}.ServicePort`]: {
    targetPort: [{ value: ({ parent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(parent, "port") }],
    nodePort: [
      { allocated: ({ root }) => ["NodePort", "LoadBalancer"].includes(typeOf((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(root, "spec"))) }
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
        allocated: (_, live) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(live) && live.every((taint) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(taint, "key").startsWith("node.kubernetes.io/"))
      }
    ]
  },
  [`${core4}.ReplicationControllerSpec`]: {
    selector: [
      {
        value: ({ parent, desiredParent }) => Object.keys((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(desiredParent, "selector")).length > 0 ? void 0 : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(parent, "template", "metadata", "labels")
      }
    ]
  }
};
function typeOf(spec) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(spec, "type") || "ClusterIP";
}
function hasAddress(spec) {
  return typeOf(spec) !== "ExternalName";
}
function isBalanced(spec) {
  return typeOf(spec) === "LoadBalancer";
}
function isExternal(spec) {
  return isBalanced(spec) || typeOf(spec) === "NodePort" || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(spec, "externalIPs").length > 0;
}
function isUnselected(spec) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(spec, "clusterIP") === "None" && Object.keys((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(spec, "selector")).length === 0;
}
function isTokenData(context, live) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(context.root, "type") === "kubernetes.io/service-account-token" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(live) && Object.keys(live).every((name) => ["ca.crt", "namespace", "token"].includes(name));
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
    dataSourceRef: [{ value: ({ desiredParent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(desiredParent, "dataSource") }],
    dataSource: [{ value: ({ desiredParent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(desiredParent, "dataSourceRef") }]
  },
  [`${core5}.PersistentVolumeSpec`]: { claimRef: [{ allocated: () => true }] }
};

var apps2 = "io.k8s.api.apps.v1";
var batch2 = "io.k8s.api.batch.v1";
var autoscaling = "io.k8s.api.autoscaling.v2";
var largestInt32 = 2147483647;
function whenRolling(value) {
  return [{ value: ({ parent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(parent, "type") === "RollingUpdate" ? value : void 0 }];
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
      ({ parent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(parent, "backoffLimitPerIndex") === void 0 ? 6 : largestInt32
    ),
    podReplacementPolicy: ofJob(
      ({ parent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(parent, "podFailurePolicy") === void 0 ? "TerminatingOrFailed" : "Failed"
    ),
    selector: [
      { allocated: (context) => isJob(context) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(context.parent, "manualSelector") !== true }
    ]
  },
  [`${autoscaling}.HPAScalingRules`]: {
    stabilizationWindowSeconds: [{ value: (context) => isBelow4(context, "scaleUp") ? 0 : void 0 }],
    policies: [
      {
        value: (context) => [
          ...isBelow4(context, "scaleUp") ? [{ type: "Pods", value: 4, periodSeconds: 15 }] : [],
          { type: "Percent", value: 100, periodSeconds: 15 }
        ]
      }
    ]
  }
};
function isSingle(spec) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(spec, "completions") === void 0 && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(spec, "parallelism") === void 0;
}
function isBelow4(context, name) {
  const last = context.path.at(-1);
  return last !== void 0 && "field" in last && last.field === name;
}

var extensions2 = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1";
var resource = "io.k8s.api.resource.v1";
var anything = [{ allocated: () => true }];
var deviceCount = [
  { value: ({ parent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(parent, "allocationMode") === "ExactCount" ? 1 : void 0 }
];
var policyDefaults = {
  "io.k8s.api.networking.v1.NetworkPolicySpec": {
    policyTypes: [
      { value: ({ parent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(parent, "egress").length > 0 ? ["Ingress", "Egress"] : ["Ingress"] }
    ]
  },
  "io.k8s.api.networking.v1.IngressSpec": { ingressClassName: anything },
  "io.k8s.api.rbac.v1.Subject": {
    apiGroup: [{ value: ({ parent }) => subjectGroup(parent) }]
  },
  "io.k8s.api.rbac.v1.ClusterRole": {
    rules: [{ allocated: ({ parent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(parent, "aggregationRule") !== void 0 }]
  },
  "io.k8s.api.certificates.v1.CertificateSigningRequestSpec": {
    username: anything,
    uid: anything,
    groups: anything,
    extra: anything
  },
  [`${extensions2}.CustomResourceDefinitionNames`]: {
    singular: [{ value: ({ parent }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(parent, "kind").toLowerCase() }],
    listKind: [{ value: ({ parent }) => `${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(parent, "kind")}List` }]
  },
  [`${extensions2}.CustomResourceDefinitionSpec`]: { preserveUnknownFields: [{ value: () => false }] },
  [`${resource}.ExactDeviceRequest`]: { count: deviceCount },
  [`${resource}.DeviceSubRequest`]: { count: deviceCount },
  [`${resource}.DeviceTaint`]: { timeAdded: anything }
};
function subjectGroup(subject) {
  const kind = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(subject, "kind");
  if (kind === "ServiceAccount") return "";
  return kind === "User" || kind === "Group" ? "rbac.authorization.k8s.io" : void 0;
}

var all2 = [
  metadataDefaults,
  podDefaults,
  serviceDefaults,
  storageDefaults,
  workloadDefaults,
  policyDefaults
];
var none2 = [];
var merged3 = mergedRules();
function mergedRules() {
  const byDefinition =   new Map();
  for (const [definition, byField] of all2.flatMap((rules2) => Object.entries(rules2))) {
    const known = byDefinition.get(definition) ??   new Map();
    for (const [name, list] of Object.entries(byField)) known.set(name, list);
    byDefinition.set(definition, known);
  }
  return byDefinition;
}
function defaultRules(definition, name) {
  if (definition === void 0) return none2;
  return merged3.get(definition)?.get(name) ?? none2;
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
  return type.default !== void 0 && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(type.default, live);
}
function itemVerdict(owner, name, live, context) {
  const derived = derivedDefaults(owner.definition, name, context, context.gitRoot);
  const values = [...derived, childType(owner, { field: name })?.default];
  const holds2 = (value) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value) && value.some((item) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(item, live));
  if (values.some(holds2)) return "default";
  return isAllocated(owner.definition, name, context, [live]) ? "allocated" : null;
}
function contextAt(root, path3, sides) {
  return {
    parent: asObject2((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(sides.live, path3)),
    desiredParent: asObject2((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(sides.desired, path3)),
    root: asObject2(sides.live),
    gitRoot: asObject2(sides.desired),
    rootDefinition: root.kind === "struct" ? root.definition ?? "" : "",
    path: path3
  };
}
function asObject2(value) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) ? value : {};
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
  if (type.kind === "scalar" ? equalScalar(type, value, live) : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(value, live)) return "default";
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(live)) return coverageOfItems(type, value, live, context, name);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(live)) return null;
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
function namesOf3(index2) {
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
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(desired) || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(live)) return null;
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
  const [order, found] = [namesOf3(git), namesOf3(cluster)];
  if (type.ordered && isReordered(order, found))
    walk2.changes.push({ type: "modified", path: path3, desired: order, live: found });
}
function compareAsSet(walk2, path3, desired, live) {
  for (const item of desired) {
    if (!live.some((other) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(item, other))) {
      walk2.changes.push({ type: "removed", path: [...path3, setElement(item)], desired: item });
    }
  }
  for (const item of live) {
    if (!desired.some((other) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(item, other))) {
      walk2.changes.push({ type: "added", path: [...path3, setElement(item)], live: item });
    }
  }
}
function setElement(item) {
  return { value: typeof item === "object" ? JSON.stringify(item) : item };
}
function compareAsWhole(walk2, path3, desired, live, items) {
  if (desired.length === live.length && desired.every(_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv) && live.every(_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)) {
    desired.forEach((item, index2) => compareValues(walk2, [...path3, { index: index2 }], item, live[index2], items));
  } else if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(desired, live)) {
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
      return type?.kind === "scalar" && equalScalar(type, change2.desired, change2.live) || isEmpty2(change2.desired) && isEmpty2(change2.live) || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Le)(change2.desired), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Le)(change2.live)) || isBuiltIn2 && isZero(type, change2.desired) && change2.live === type?.default;
  }
}
function isZero(type, desired) {
  if (type === null || type.zero === null) return false;
  if (type.kind === "list") return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(desired) && desired.length === 0;
  if (desired === "" && typeof type.default === "string") return true;
  if (type.kind === "scalar" && type.format === "int-or-string" && type.zero === 0 && desired === "")
    return true;
  return type.zero !== void 0 && desired === type.zero;
}
function isExplicitDefault(type, desired) {
  return type?.default !== void 0 && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(type.default, desired);
}
function isEmpty2(value) {
  if (value === null) return true;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value)) return value.length === 0;
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) && Object.values(value).every(isEmpty2);
}
function isDropped(value, type, isBuiltIn2) {
  if (value === null) return true;
  if (!isBuiltIn2) return false;
  if (value === "") return type?.kind === "scalar" && type.format === "bytes";
  return isEmpty2(value) && (type?.kind === "map" || type?.kind === "list");
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
  const [git, cluster] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(desired) ? desired : {}, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(live) ? live : {}];
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
  if (desired === null && live !== void 0 && isAbsent2(walk2, path3, live, type)) {
    compareAbsent(walk2, path3, void 0, live, type);
  } else if (desired === void 0 || live === void 0) {
    compareAbsent(walk2, path3, desired, live, type);
  } else if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(desired) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(live)) {
    if (isAtomic(type)) compareAtomic(walk2, path3, desired, live, type);
    else compareObjectsBelow(walk2, path3, desired, live, type);
  } else if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(desired) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(live)) {
    compareLists(walk2, path3, desired, live, type?.kind === "list" ? type : null);
  } else {
    walk2.changes.push({ type: "modified", path: path3, desired, live });
  }
}
function isAbsent2(walk2, path3, live, type) {
  if (walk2.isBuiltIn) return true;
  if (type === null || type.kind === "untyped") return false;
  return type.nullable !== true || walk2.isDefaulted(path3, live, type);
}
function compareAtomic(walk2, path3, desired, live, type) {
  const inside2 = { ...walk2, changes: [] };
  if (walk2.isBuiltIn && type?.kind === "map" && Object.keys(desired).length === 0) {
    if (!isEmpty2(live) && !walk2.isDefaulted(path3, live, type))
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
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) && goesDeeper(value, type, live !== void 0)) {
    compareObjectsBelow(walk2, path3, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(desired) ? desired : {}, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(live) ? live : {}, type);
  } else if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value) && value.length > 0 && type?.kind === "list" && type.listType !== "atomic") {
    compareLists(walk2, path3, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(desired) ? desired : [], (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(live) ? live : [], type);
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
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(a, b)) return true;
  const type = typeAt(root, path3);
  const isBuiltIn2 = isBuiltInKind(root);
  const changes2 = [];
  const sides = { desired: a, live: b };
  const isFilledIn3 = (at2, value) => isDefaulted(type, at2, value, sides) === "default";
  compareValues({ changes: changes2, isDefaulted: isFilledIn3, isBuiltIn: isBuiltIn2 }, [], a, b, type);
  return changes2.every((change2) => isNotation(change2, typeAt(type, change2.path), isBuiltIn2));
}

function elementOf2(item, type) {
  if (type.listType === "set") return isScalar2(item) ? { value: item } : null;
  return type.listType === "map" ? keyElement(item, type) : null;
}
function elementText(item, type) {
  const element = elementOf2(item, type);
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
  return items.findIndex((other) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(other, item));
}
function isScalar2(value) {
  return !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value);
}
function record(from = {}) {
  return Object.assign(  Object.create(null), from);
}

var kubectlManager = "kubectl-client-side-apply";
function migrateManagers(entries, names, applier) {
  return names.reduce((all3, name) => migrate(all3, name, applier), entries);
}
function migrate(entries, name, applier) {
  const isFormer = ({ manager }) => manager.name === name && manager.operation === "Update" && manager.subresource === "";
  const isApplier = ({ manager }) => manager.name === applier && manager.operation === "Apply" && manager.subresource === "";
  const former = entries.filter(isFormer);
  const target2 = entries.find(isApplier) ?? former[0];
  if (target2 === void 0 || former.length === 0) return entries;
  const source2 = former.find(({ apiVersion }) => apiVersion === target2.apiVersion);
  const merged4 = {
    ...target2,
    manager: { ...target2.manager, name: applier, operation: "Apply" },
    fields: source2 === void 0 ? target2.fields : uniteFields(target2.fields, source2.fields)
  };
  return [...entries.filter((entry) => !isFormer(entry) && entry !== target2), merged4];
}
function lastAppliedWriters(entries) {
  const path3 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)("metadata", "annotations", _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jo);
  return entries.filter(({ manager }) => manager.operation === "Update").filter((entry) => ownership(entry, path3, null) === "all").map(({ manager }) => manager.name);
}
function uniteFields(a, b) {
  const [sizeA, sizeB] = [Object.keys(a).length, Object.keys(b).length];
  if (sizeA === 0 && sizeB === 0) return {};
  const result = record();
  if (sizeA === 0 || sizeB === 0) result["."] = {};
  for (const [name, value] of [...Object.entries(a), ...Object.entries(b)]) {
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value)) continue;
    const known = result[name];
    result[name] = known === void 0 ? value : uniteFields(known, value);
  }
  return result;
}

var fluxGroup = "kustomize.toolkit.fluxcd.io";
function methodOf(application2, key, desired, live) {
  if (application2.resource?.kind === "HelmRelease") return folderMethod(application2, live);
  if (application2.controller === "flux") return fluxMethod(application2, desired, live);
  if (application2.controller === "folder") return folderMethod(application2, live);
  return argoMethod(application2, key, desired, live);
}
function argoMethod(application2, key, desired, live) {
  const { sync } = application2;
  const [own2, inCluster2] = [syncOptions(desired), syncOptions(live)];
  const either = (option) => own2.includes(option) || inCluster2.includes(option);
  if (sync.applyOutOfSyncOnly && isSynced(application2, key)) {
    return { way: "skip", reason: "Argo CD calls it Synced and only applies what is out of sync" };
  }
  const force = sync.force || either("Force=true");
  if (sync.replace || either("Replace=true")) {
    const inPlace = key.kind === "CustomResourceDefinition" || key.group === "" && key.kind === "Namespace";
    return { way: "replace", recreates: force && !inPlace };
  }
  const serverSide = !own2.includes("ServerSideApply=false") && (sync.serverSideApply || own2.includes("ServerSideApply=true"));
  if (!serverSide)
    return { way: "client-side", force, reconcilesRoles: key.group === "rbac.authorization.k8s.io" };
  return {
    way: "server-side",
    migrates: sync.clientSideApplyMigration ? [migrationManager(application2)] : []
  };
}
function migrationManager({ annotations }) {
  return annotations["argocd.argoproj.io/client-side-apply-migration-manager"] ?? kubectlManager;
}
function syncOptions(object) {
  return optionsOf((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(object, "argocd.argoproj.io/sync-options"));
}
function isSynced({ status }, key) {
  return status?.resources.find((resource2) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .gY)(resource2.key, key))?.status === "Synced";
}
function leftAloneByFlux(...objects) {
  const says2 = (name, value) => objects.some((object) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .u6)(object, `${fluxGroup}/${name}`, value));
  if (says2("reconcile", "disabled")) return "its reconciliation is disabled";
  return says2("ssa", "ignore") ? "Flux is told to ignore it" : null;
}
function fluxMethod({ sync }, desired, live) {
  const either = (name, value) => [desired, live].some((object) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .u6)(object, `${fluxGroup}/${name}`, value));
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
  const paused = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(predicted, "spec", "paused") === true;
  if (paused || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(predicted, "spec", "updateStrategy", "type") === "OnDelete") return false;
  const path3 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)("spec", "template");
  const [after, before] = [template(predicted), template(live)];
  return !sameMeaning(type, path3, after, before);
}
function recreationRestartsPods(group, kind) {
  if (holdsPods.has(`${group}/${kind}`)) return true;
  return isBuiltInGroup(group) ? false : null;
}
function template(object) {
  const value = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(object, "spec", "template");
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) ? value : {};
}
function isBuiltInGroup(group) {
  return !group.includes(".") || group.endsWith(".k8s.io");
}

function hasTwins(items, mergeKey) {
  const keys2 = items.map((item) => textOf2(item, mergeKey));
  return new Set(keys2).size < keys2.length;
}
function mergeTwins(original2, modified, live, mergeKey, merge4) {
  const before = new Map(paired(original2, modified, mergeKey).map(([o, m]) => [m, o]));
  const removed = paired(original2, modified, mergeKey).filter(([, m]) => m === void 0);
  const isRemoved = (item) => removed.some(([o]) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(keyOf3(o ?? null, mergeKey), keyOf3(item, mergeKey)));
  const result = live.filter((item) => !isRemoved(item));
  for (const [l, m] of paired(live, modified, mergeKey)) {
    if (m === void 0) continue;
    const patch = patchOf(l, m, l === void 0 ? m : merge4(before.get(m), m, l), mergeKey);
    const at2 = result.findIndex((item) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(keyOf3(item, mergeKey), patch.key));
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
  const [left, right] = [textOf2(a, mergeKey), textOf2(b, mergeKey)];
  return left < right ? -1 : left > right ? 1 : 0;
}
function patchOf(live, modified, merged4, mergeKey) {
  const [from, to] = [objectOf(live), objectOf(merged4)];
  const changed2 = Object.entries(to).filter(([name, value]) => !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(from[name], value));
  return {
    key: keyOf3(modified, mergeKey),
    set: Object.fromEntries(changed2),
    drop: Object.keys(from).filter((name) => !Object.hasOwn(to, name))
  };
}
function patched(item, { set: set3, drop }) {
  const kept5 = Object.entries(objectOf(item)).filter(([name]) => !drop.includes(name));
  return record(Object.fromEntries([...kept5, ...Object.entries(set3)]));
}
function keyOf3(item, mergeKey) {
  return objectOf(item)[mergeKey] ?? null;
}
function textOf2(item, mergeKey) {
  return JSON.stringify(keyOf3(item, mergeKey));
}
function objectOf(value) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) ? value : {};
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
    result[name] = mergeValues((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(original2, name), value, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(live, name), below2);
  }
  return result;
}
function mergeValues(original2, modified, live, type) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(modified) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(live)) {
    return mergeObjects((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(original2) ? original2 : {}, modified, live, type);
  }
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(modified) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(live) && type?.kind === "list" && type.patchStrategy === "merge") {
    const before = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(original2) ? original2 : [];
    return type.mergeKey === "" ? mergeScalars(before, modified, live) : mergeItems(before, modified, live, type);
  }
  return live === void 0 || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(modified, live) ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Le)(modified) : live;
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
    const key = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(item, type.mergeKey);
    return items.find((other) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(other, type.mergeKey), key));
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
  const at2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(desired, "spec", "ports").findIndex((port) => {
    const protocol = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(port, "protocol");
    return protocol === "" || protocol === null;
  });
  return at2 < 0 ? null : `spec.ports[${at2}].protocol`;
}

function fillEntries(merged4, live, type, definition, name, context) {
  if (defaultRules(definition, name).length === 0) return merged4;
  const derived = derivedDefault(definition, name, context);
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(merged4) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(live) && type.kind === "map") {
    const lost = Object.entries(live).filter(([key]) => !Object.hasOwn(merged4, key));
    const given = lost.flatMap(([key, value]) => {
      if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(derived) && Object.hasOwn(derived, key)) return [[key, derived[key] ?? null]];
      return isAllocated(definition, name, context, { [key]: value }) ? [[key, value]] : [];
    });
    return given.length === 0 ? merged4 : Object.fromEntries([...Object.entries(merged4), ...given]);
  }
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(merged4) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(live) && type.kind === "list" && type.listType !== "atomic") {
    const texts2 = new Set(merged4.map((item) => textOf3(item, type)));
    const lost = live.filter((item) => !texts2.has(textOf3(item, type)));
    const given = lost.filter(
      (item) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(derived) && indexOfEqual(derived, item) >= 0 || isAllocated(definition, name, context, [item])
    );
    const positionInLive = (item) => live.findIndex((other) => textOf3(other, type) === textOf3(item, type) || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(other, item));
    return given.length === 0 ? merged4 : interleave(given, merged4, positionInLive);
  }
  return merged4;
}
function textOf3(item, type) {
  return elementText(item, type) ?? JSON.stringify(item);
}

function setPath(object, path3, value) {
  const result = set(object, path3, value);
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(result) ? result : object;
}
function set(at2, path3, value) {
  const [element, ...rest] = path3;
  if (element === void 0) return value;
  if ("field" in element) {
    const object = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(at2) ? at2 : {};
    return { ...object, [element.field]: set((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(object, element.field), rest, value) };
  }
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(at2)) return at2 ?? [];
  return at2.map((item, index2) => isAt(item, index2, element) ? set(item, rest, value) : item);
}
function removePath(object, path3) {
  const result = remove(object, path3);
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(result) ? result : object;
}
function remove(at2, path3) {
  const [element, ...rest] = path3;
  if (element === void 0) return void 0;
  if ("field" in element) {
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(at2)) return at2;
    const below2 = remove((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(at2, element.field), rest);
    return below2 === void 0 ? without2(at2, element.field) : { ...at2, [element.field]: below2 };
  }
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(at2)) return at2;
  return at2.map((item, index2) => isAt(item, index2, element) ? remove(item, rest) : item).filter((item) => item !== void 0);
}
function isAt(item, index2, element) {
  if ("index" in element) return element.index === index2;
  if ("value" in element) return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(item, element.value);
  return "key" in element && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .vV)(item, element);
}
function without2(object, ...names) {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

var isService = ({ kind, apiVersion }) => kind === "Service" && apiVersion === "v1";
var serviceType = (service) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(service, "spec", "type") || "ClusterIP";
var hasNodePorts = (type) => type === "NodePort" || type === "LoadBalancer";
var ofAddress = ["clusterIP", "clusterIPs", "ipFamilies", "ipFamilyPolicy", "internalTrafficPolicy"];
function dropTypeDependentFields(merged4, live) {
  if (!isService(merged4)) return merged4;
  const [before, after] = [serviceType(live), serviceType(merged4)];
  if (before === after) return merged4;
  const dropped2 = [
    ...before === "LoadBalancer" ? ["allocateLoadBalancerNodePorts", "healthCheckNodePort", "loadBalancerClass"] : [],
    ...hasNodePorts(after) ? [] : ["externalTrafficPolicy"],
    ...after === "ExternalName" ? ofAddress.filter((name) => isAsLive(name, merged4, live)) : []
  ];
  const spec = without2((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(merged4, "spec"), ...dropped2);
  if (!hasNodePorts(before) || hasNodePorts(after)) return { ...merged4, spec };
  const ports = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(spec, "ports").map((port) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(port) ? without2(port, "nodePort") : port);
  return { ...merged4, spec: { ...spec, ports } };
}
function isAsLive(name, merged4, live) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(merged4, "spec"), name), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(live, "spec"), name));
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
function fillStruct(merged4, type, place3) {
  const result = record();
  for (const [name, value] of Object.entries(merged4)) {
    const below2 = childType(type, { field: name });
    if (below2 === null) continue;
    const there = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(place3.live, name);
    if (isBuiltIn(type.definition) && isZero(below2, value)) continue;
    if ((there ?? null) === null && saysNothing(name, value, below2, type, contextOf(merged4, place3))) {
      if (there === null) result[name] = null;
      continue;
    }
    result[name] = complete(value, there, below2, name, type, merged4, place3);
  }
  for (const [name, value] of Object.entries(place3.live)) {
    if (Object.hasOwn(result, name)) continue;
    const below2 = childType(type, { field: name });
    const filled = absent(name, value, type, contextOf(result, place3));
    if (below2 !== null && filled !== void 0) {
      result[name] = complete(filled, value, below2, name, type, result, place3);
    }
  }
  return result;
}
function complete(value, live, below2, name, type, parent, place3) {
  const filled = fill(value, live, below2, name, place3);
  return fillEntries(filled, live, below2, type.definition, name, contextOf(parent, place3));
}
function contextOf(parent, place3) {
  const { desired, path: path3, root, rootDefinition } = place3;
  return { parent, desiredParent: desired, root, rootDefinition, path: path3 };
}
function saysNothing(name, value, below2, type, context) {
  if (value === null || isStaticDefault(below2, value)) return true;
  if (!isBuiltIn(type.definition)) return false;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value) && value.length === 0) return true;
  if (below2.kind === "map" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) && Object.keys(value).length === 0) return true;
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(derivedDefault(type.definition, name, context), value);
}
function absent(name, live, type, context) {
  const derived = derivedDefault(type.definition, name, context);
  if (derived !== void 0) return derived;
  if (isAllocated(type.definition, name, context, live)) return live;
  if (live === null && isBuiltIn(type.definition)) return null;
  const value = childType(type, { field: name })?.default;
  const isNothing = value !== live && (value === "" || value === 0 || value === false);
  const isPlain2 = isBuiltIn(type.definition) && builtInDefaults(type.definition ?? "")?.[name] === void 0;
  return isNothing && isPlain2 ? void 0 : value;
}
function fill(merged4, live, type, name, place3) {
  const path3 = [...place3.path, { field: name }];
  const desired = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(place3.desired, name);
  const down = { ...place3, live: asObject3(live), desired: asObject3(desired), path: path3 };
  if (type.kind === "struct" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(merged4)) return fillStruct(merged4, type, down);
  if (type.kind === "map" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(merged4) && type.values.kind !== "scalar") {
    const { values } = type;
    const entries = Object.entries(merged4);
    return Object.fromEntries(
      entries.map(([key, item]) => [key, fill(item, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(live, key), values, key, down)])
    );
  }
  if (type.kind === "list" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(merged4) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(live)) {
    return fillList(merged4, live, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(desired) ? desired : [], type, { ...place3, path: path3 });
  }
  return merged4;
}
function fillList(merged4, live, desired, type, place3) {
  const { items } = type;
  const opposite = (others, item, at2) => {
    const text2 = elementText(item, type);
    return asObject3(text2 === null ? others[at2] : others.find((other) => elementText(other, type) === text2));
  };
  return merged4.map((item, at2) => {
    if (items.kind !== "struct" || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(item)) return item;
    const path3 = [...place3.path, elementOf2(item, type) ?? { index: at2 }];
    const sides = { live: opposite(live, item, at2), desired: opposite(desired, item, at2) };
    return fillStruct(item, items, { ...place3, ...sides, path: path3 });
  });
}
function asObject3(value) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) ? value : {};
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

function frozenChange(type, predicted, live, above = []) {
  if (type?.kind !== "struct") return null;
  for (const [name, after] of Object.entries(predicted)) {
    const below2 = Object.hasOwn(type.fields, name) ? type.fields[name] : void 0;
    const before = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(live, name);
    if (below2 === void 0 || before === void 0) continue;
    const path3 = [...above, name];
    if (below2.frozen === true && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(after, before)) return path3.join(".");
    const found = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(after) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(before) ? frozenChange(below2, after, before, path3) : null;
    if (found !== null) return found;
  }
  return null;
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
  const changed2 = (path3) => differs(path3, predicted, live, type);
  const rule = immutable[`${group}/${kind}`];
  const fixed2 = [...rule?.fields ?? [], ...fieldsBelow(rule, predicted, live)];
  if ((kind === "ConfigMap" || kind === "Secret") && group === "" && live["immutable"] === true) {
    fixed2.push("data", "binaryData", "immutable");
  }
  if (group === "" && kind === "Service" && keepsAddress(predicted, live)) fixed2.push("spec.clusterIP");
  if (group === "batch" && kind === "Job" && !growsByIndex(predicted)) fixed2.push("spec.completions");
  if (group === "" && kind === "PersistentVolumeClaim") return claimChange(predicted, live, changed2);
  if (group === "" && kind === "Pod" && podChanged(predicted, live, type)) return "spec";
  return fixed2.find(changed2) ?? frozenChange(type, predicted, live);
}
function missingAllocation(kind, written, live) {
  const path3 = kind === "PersistentVolumeClaim" ? "spec.volumeName" : kind === "Job" ? "spec.selector" : "";
  if (path3 === "") return null;
  const at2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)(...path3.split("."));
  return (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(live, at2) !== void 0 && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(written, at2) === void 0 ? path3 : null;
}
function fieldsBelow(rule, predicted, live) {
  if (rule?.below === void 0) return [];
  const { path: path3, except } = rule.below;
  const names = [predicted, live].flatMap((object) => Object.keys((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(object, ...path3.split("."))));
  return [...new Set(names)].filter((name) => !except.includes(name)).map((name) => `${path3}.${name}`);
}
function differs(path3, predicted, live, type) {
  const at2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)(...path3.split("."));
  const [after, before] = [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(predicted, at2), (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(live, at2)];
  if (after === void 0 || before === void 0) return after !== before;
  return !sameMeaning(type, at2, after, before);
}
function claimChange(predicted, live, changed2) {
  const below2 = { path: "spec", except: ["resources", "volumeAttributesClassName"] };
  const fixed2 = [...fieldsBelow({ below: below2 }, predicted, live), "spec.resources.limits"].find(changed2);
  if (fixed2 !== void 0) return fixed2;
  const size = "spec.resources.requests.storage";
  if (!changed2(size)) return null;
  const phase = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(live, "status", "phase");
  if (phase !== "Bound" && phase !== "") return size;
  const [wanted, asked2] = [sizeAt(predicted, size), sizeAt(live, size)];
  const has = sizeAt(live, "status.capacity.storage");
  return wanted !== null && asked2 !== null && wanted < asked2 && (has === null || wanted <= has) ? size : null;
}
function sizeAt(claim3, path3) {
  return quantityNumber((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(claim3, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)(...path3.split("."))) ?? null);
}
function growsByIndex(job) {
  const [completions, parallelism] = [
    (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(job, "spec", "completions"),
    (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(job, "spec", "parallelism")
  ];
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(job, "spec", "completionMode") === "Indexed" && completions !== void 0 && completions === parallelism;
}
function keepsAddress(predicted, live) {
  const [after, before] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(predicted, "spec"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(live, "spec")];
  return ![after, before].some((spec) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(spec, "type") === "ExternalName");
}
function podChanged(predicted, live, type) {
  return !sameMeaning(type, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)("spec"), fixedPart(predicted), fixedPart(live));
}
function fixedPart(pod) {
  const withoutImages = (name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(pod, "spec", name).map(
    (container2) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(container2) ? { ...container2, image: "" } : container2
  );
  const spec = without2((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(pod, "spec"), "activeDeadlineSeconds", "tolerations");
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
  const metadata = { ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(desired, "metadata") };
  for (const part3 of ["annotations", "labels"]) {
    const known = Object.entries((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(live, "metadata", part3)).filter(
      ([name]) => patterns[part3].some((pattern) => pattern.test(name))
    );
    if (known.length === 0) continue;
    metadata[part3] = { ...Object.fromEntries(known), ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(desired, "metadata", part3) };
  }
  return { ...desired, metadata };
}

function lastAppliedAfter(merged4, desired, live, applier) {
  const current = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(live, _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jo);
  const writers = lastAppliedWriters(managedFieldsOf(live));
  const own2 = writers.length > 0 && writers.every((name) => name === applier);
  const same2 = own2 && says(current, desired);
  const text2 = same2 ? current : `${JSON.stringify(desired)}
`;
  const metadata = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(merged4, "metadata");
  const annotations = { ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(metadata, "annotations"), [_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jo]: text2 };
  return { ...merged4, metadata: { ...metadata, annotations } };
}
function says(text2, desired) {
  try {
    const { metadata, ...rest } = JSON.parse(text2);
    const wanted = without2(desired, "metadata");
    return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(rest, wanted) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(compact(metadata), compact(desired["metadata"]));
  } catch {
    return false;
  }
}
function compact(metadata) {
  const entries = Object.entries((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)({ metadata: metadata ?? null }, "metadata"));
  return Object.fromEntries(entries.filter(([, value]) => !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(value, {}) && value !== null));
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
  return { ...without2(object, "status"), metadata: without2((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(object, "metadata"), ...own2) };
}
function replaceObject(desired, live) {
  const there = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(live, "metadata");
  const metadata = { ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(desired, "metadata") };
  for (const name of kept3) {
    const value = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(there, name);
    if (value !== void 0) metadata[name] = value;
  }
  const status = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(live, "status");
  return { ...without2(desired, "status"), metadata, ...status === void 0 ? {} : { status } };
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
    if (element !== null && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value)) {
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
  const granularMap = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) && !(isAtomic2(type) || type?.kind === "scalar");
  if (granularMap) {
    for (const [name, item] of Object.entries(value)) {
      set3.below.set(`f:${name}`, {
        element: { field: name },
        set: claim2(item, childType(type, { field: name }))
      });
    }
  } else if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value) && type?.kind === "list") {
    for (const item of value) {
      const element = elementOf2(item, type);
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
  const merged4 = merge3(desired, live, type);
  const removed = [...abandoned(former, [claimed, ...others])];
  return removed.reduce((object, path3) => removePath2(object, path3, type), merged4);
}
function merge3(desired, live, type) {
  const result = record(live);
  for (const [name, value] of Object.entries(desired)) {
    if (value === null) Reflect.deleteProperty(result, name);
    else result[name] = mergeValues2(value, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(live, name), childType(type, { field: name }));
  }
  return result;
}
function mergeValues2(desired, live, type) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(desired) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(live) && !isWhole2(type)) return merge3(desired, live, type);
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(desired) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(live) && type?.kind === "list" && type.listType !== "atomic") {
    return mergeItems2(desired, live, type);
  }
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Le)(desired);
}
function mergeItems2(desired, live, type) {
  const texts2 = live.map((item) => elementText(item, type));
  const positionInLive = (item) => texts2.indexOf(elementText(item, type));
  const wanted = new Set(desired.map((item) => elementText(item, type)));
  const serverOnly = live.filter((_, i) => !wanted.has(texts2[i] ?? null));
  const merged4 = desired.map((item) => {
    const at2 = positionInLive(item);
    return mergeValues2(item, at2 < 0 ? void 0 : live[at2], type.items);
  });
  return interleave(serverOnly, merged4, positionInLive);
}
function isWhole2(type) {
  return type !== null && (type.kind === "struct" || type.kind === "map") && type.atomic;
}
function removePath2(at2, path3, type) {
  const [element, ...rest] = path3;
  if (element === void 0) return at2;
  if ("field" in element) {
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(at2) || !Object.hasOwn(at2, element.field)) return at2;
    const { [element.field]: old, ...others } = at2;
    if (rest.length === 0) return others;
    return { ...at2, [element.field]: removePath2(old ?? null, rest, childType(type, element)) };
  }
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(at2)) return at2;
  const matches4 = itemMatcher(element, type);
  if (rest.length === 0) return at2.filter((item) => !matches4(item));
  return at2.map((item) => matches4(item) ? removePath2(item, rest, childType(type, element)) : item);
}
function itemMatcher(element, type) {
  const text2 = formatElement(element);
  if (type?.kind === "list") return (item) => elementText(item, type) === text2;
  return (item) => "key" in element && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .vV)(item, element);
}

var hasAddress2 = (type) => type !== "ExternalName";
function keepAddress(written, live) {
  if (!isService(written) || !hasAddress2(serviceType(written)) || !hasAddress2(serviceType(live)))
    return written;
  const [spec, there] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(written, "spec"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(live, "spec")];
  const address = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(spec, "clusterIP") || ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(there, "clusterIP") ?? null);
  if (address === null) return written;
  const isSame4 = address === (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(there, "clusterIP");
  const kept5 = { clusterIP: address };
  const all3 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(there, "clusterIPs");
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(spec, "clusterIPs").length === 0 && isSame4 && all3 !== void 0) kept5["clusterIPs"] = all3;
  return { ...written, spec: { ...spec, ...kept5 } };
}
function refusedAddress(service) {
  if (!isService(service)) return null;
  const type = serviceType(service);
  const address = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(service, "spec", "clusterIP");
  if (type === "ExternalName")
    return address === "" ? null : `spec.clusterIP ${address} may not be set for a Service of type ${type}`;
  if (type === "ClusterIP" || address !== "None") return null;
  return `a headless Service (spec.clusterIP None) cannot be of type ${type}`;
}

function setItem(object, path3, value, live) {
  const [list, element] = [path3.slice(0, -1), path3.at(-1)];
  if (element === void 0 || "field" in element || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(object, path3) !== void 0)
    return setPath(object, path3, value);
  const there = itemsAt(live, list);
  const positionInLive = (item) => there.findIndex((other) => isSame(other, item, element));
  return setPath(object, list, interleave([value], itemsAt(object, list), positionInLive));
}
function itemsAt(root, path3) {
  const items = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(root, path3);
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(items) ? items : [];
}
function isSame(one, other, element) {
  if (!("key" in element)) return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(one, other);
  return Object.keys(element.key).every((name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(one, name), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(other, name)));
}

function undeclaredField(object, type) {
  return type === null ? null : find(object, type, []);
}
function find(value, type, path3) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value)) {
    for (const [name, item] of Object.entries(value)) {
      const at2 = [...path3, { field: name }];
      const below2 = childType(type, { field: name });
      if (below2 === null && type.kind !== "struct") return null;
      const found = below2 === null ? (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(at2) : find(item, below2, at2);
      if (found !== null) return found;
    }
  } else if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value) && type.kind === "list") {
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
  const version = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(desired, "metadata", "resourceVersion");
  if (version !== "" && version !== (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(live, "metadata", "resourceVersion"))
    return refused2(`Git states resourceVersion ${version}, which is not the live one`);
  if (method.way === "server-side" || method.way === "flux") {
    const unknown = undeclaredField(desired, type);
    if (unknown !== null) return refused2(`${unknown} is not in the schema, which server-side apply refuses`);
    const keyless = emptyPortKey(desired);
    if (keyless !== null)
      return refused2(`${keyless} is empty, which makes it another port than the stored one`);
  }
  if (method.way === "replace" && method.recreates) return recreation(desired, live, type);
  const written = keepAddress(write(input, desired), live);
  const predicted = fillDefaults(written, live, desired, type);
  const { group, kind } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .iU)(live);
  const lost = method.way === "replace" ? missingAllocation(kind, desired, live) : null;
  const blocked = lost ?? immutableChange(group, kind, predicted, live, type);
  const refusal3 = refusedAddress(predicted) ?? refusedAtFirst(input, desired);
  const wrong = blocked === null ? refusal3 : `${blocked} cannot be changed`;
  if (wrong === null) return { predicted, recreated: false, fails: null };
  const makes = makesAnew(method, blocked) && refusedAddress(desired) === null;
  return makes ? recreation(desired, live, type) : refused2(wrong);
}
function refusedAtFirst(input, desired) {
  const { live, method } = input;
  if (method.way !== "flux" || !method.takesOver) return null;
  const tried = applied(input, desired, managedFieldsOf(live));
  return refusedAddress(dropTypeDependentFields(keepAddress(tried, live), live));
}
function makesAnew(method, blocked) {
  if (method.way === "flux") return method.force;
  if (method.way !== "client-side") return false;
  return method.force || method.reconcilesRoles === true && blocked === "roleRef";
}
function manifestToWrite({ desired, live, ignored }) {
  return withIgnored(withKnownKeys(without2(desired, "status"), live), live, ignored);
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
  const original2 = parse3((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(live, _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jo));
  const sent = withAnnotations(desired);
  const merged4 = threeWayMerge(original2, sent, live, mergesStrategically(type) ? type : null);
  return lastAppliedAfter(merged4, desired, live, input.applier);
}
function withAnnotations(desired) {
  const metadata = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(desired, "metadata");
  return { ...desired, metadata: { ...metadata, annotations: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(metadata, "annotations") } };
}
function applied({ live, type, applier }, desired, entries) {
  return serverSideApply(desired, live, type, applier, entries);
}
function mergesStrategically(type) {
  return type?.kind === "struct" && isBuiltIn(type.definition);
}
function removeLastApplied(live) {
  const metadata = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(live, "metadata");
  const annotations = without2((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(metadata, "annotations"), _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jo);
  return { ...live, metadata: { ...metadata, annotations } };
}
function withIgnored(desired, live, ignored) {
  return ignored.reduce((object, path3) => {
    const value = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(live, path3);
    const stated = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .VC)(object, path3);
    if (value === void 0) return removePath(object, stated);
    return setItem(object, stated, value, live);
  }, desired);
}
function parse3(text2) {
  if (text2 === "") return null;
  try {
    const value = JSON.parse(text2);
    return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) ? value : null;
  } catch {
    return null;
  }
}

function whenOf(application2) {
  const { controller: controller2, annotations, sync, status } = application2;
  if (controller2 === "folder") return "unknown";
  if (controller2 === "flux" && !sync.automated) return "never";
  if (annotations["argocd.argoproj.io/skip-reconcile"] === "true") return "never";
  if (!sync.automated) return "next-sync";
  const holds2 = status?.trouble?.holds;
  const correctsItself = sync.selfHeal || status?.releasesNext === true;
  if (holds2 === "everything" && correctsItself) return "once-resolved";
  if (correctsItself && holds2 !== "until-changed") return "next-reconcile";
  return controller2 === "flux" ? upgradeOf(application2) : "next-commit";
}
function upgradeOf({
  upgradesOnRevision
}) {
  return upgradesOnRevision === true ? "next-commit" : "next-upgrade";
}

function syncInputOf(application2, { manifest, live }, type, ignored) {
  return {
    desired: manifest.object,
    live,
    type,
    applier: applierOf(application2, live),
    method: methodOf(application2, manifest.key, manifest.object, live),
    ignored
  };
}
function createForecaster(application2, pair, type, ignored = [], confirmed = null) {
  const { manifest, live } = pair;
  const input = syncInputOf(application2, pair, type, ignored);
  const when = input.method.way === "skip" ? "never" : whenOf(application2);
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
    const replaced = restartsPods(group, kind, predicted, live, type);
    return replaced === true ? touchesTemplate(change2.path) : replaced;
  }
}
function touchesTemplate(path3) {
  const template3 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)("spec", "template");
  return (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w1)(path3, template3) || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w1)(template3, path3);
}
function effectOf(path3, { predicted, recreated, fails }, live, type) {
  if (fails !== null) return "fails";
  if (predicted === null) return "unknown";
  if (recreated) return "recreates";
  const [after, before] = [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(predicted, path3), (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(live, path3)];
  if (after === void 0) return before === void 0 ? "keeps" : "deletes";
  if (before === void 0) return "reverts";
  return same(type, path3, after, before) ? "keeps" : "reverts";
}
function same(root, path3, after, before) {
  return isBuiltInKind(root) ? sameMeaning(root, path3, after, before) : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(after, before);
}

var maxNamed3 = 3;
function withHelmTookOver(application2, drafts, described) {
  const marked2 = new Set(
    drafts.filter(({ rules: rules2 }) => rules2.includes(_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_13__  .p1)).map((draft2) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(draft2.resource))
  );
  const taken =   new Map();
  for (const object of marked2.size === 0 ? [] : described) {
    const key = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TN)(object);
    if (!marked2.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(key))) continue;
    const release = releaseOf3(object);
    taken.set(release, [...taken.get(release) ?? [], key]);
  }
  const statements = [...taken].flatMap(
    ([release, [first, ...others]]) => first === void 0 ? [] : tookOver(application2, release, [first, ...others])
  );
  return statements.length === 0 ? drafts : [...drafts, ...statements];
}
function tookOver(application2, release, objects) {
  const resource2 = application2.resource ?? objects[0];
  const subject = `${_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_13__  .p1}:${release}`;
  return {
    fingerprint: fingerprintOf(application2, resource2, subject, null, (value) => value),
    application: application2.name,
    subject: application2.resource === null ? "object" : "application",
    resource: resource2,
    change: null,
    manager: null,
    actor: "person-tool",
    category: "manual-change",
    rules: [_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_13__  .p1],
    direction: "follow-up",
    confidence: "likely",
    because: [
      `Helm took this over by hand: ${release} now counts ${named4(objects)} among its own objects.`,
      "So helm uninstall would delete them, and the next helm upgrade would write over what Git says. Where Git alone is to deploy them, delete the record of the release (its Secrets of type helm.sh/release.v1) and not the release."
    ],
    forecast: { effect: "keeps", restartsPods: false, when: whenOf(application2), method: "simulated" }
  };
}
function releaseOf3(object) {
  const [name, namespace] = ["meta.helm.sh/release-name", "meta.helm.sh/release-namespace"].map(
    (key) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(object, key)
  );
  if (name === void 0 || name === "") return "a release";
  return namespace === void 0 || namespace === "" ? `the release ${name}` : `the release ${name} in ${namespace}`;
}
function named4(objects) {
  const names = objects.map(_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TD).sort(_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_16__  .L);
  const rest = names.length - maxNamed3;
  const shown2 = names.slice(0, maxNamed3);
  return (0,_chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_34__  .HL)(rest > 0 ? [...shown2, `${rest} more`] : shown2);
}

function withUnraisedChart({ status }, unraised, drafts) {
  if (unraised === null) return drafts;
  const { version, place: place3 } = unraised;
  const because = `Chart.yaml still says version ${version}, which is released: Flux takes what has changed in the chart since then only with another version (reconcileStrategy: ChartVersion).`;
  return drafts.map((draft2) => {
    if (draft2.category !== "git-ahead") return draft2;
    const told = { ...draft2, because: [...draft2.because, because] };
    if (status?.released?.isOfThisSpec !== true) return told;
    return {
      ...told,
      ...{
        direction: decideDirection("misconfiguration", null, draft2.confidence, draft2.resource).direction,
        source: place3
      },
      forecast: { effect: "keeps", restartsPods: false, when: "never", method: "simulated" }
    };
  });
}

function usesOf2(rules2, objects, hidden) {
  const all3 = [...  new Set([...rules2, ...hidden.map(({ rule }) => rule)])];
  return all3.flatMap((rule) => {
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
  if (object["kind"] === "CustomResourceDefinition" || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(object["spec"])) return [];
  return podSpecs.flatMap(({ way, at: at2 }) => {
    const pod = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(object, ...way);
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(pod) || !Array.isArray(pod["containers"])) return [];
    const containers = ["containers", "initContainers"].flatMap(
      (list) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(pod, list).flatMap(
        (container2) => inContainer.flatMap((keyed) => repeated(container2, `${at2}.${list}[${nameOf4(container2)}]`, keyed))
      )
    );
    return [...inPod.flatMap((keyed) => repeated(pod, at2, keyed)), ...containers];
  });
}
function repeated(holder, at2, { list, keys: keys2, defaults }) {
  const items = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(holder, list);
  if (items.length < 2) return [];
  const seen =   new Set();
  const twice =   new Set();
  for (const item of items) {
    const key = keys2.map((name) => `${name}=${scalarText3((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(item, name) ?? defaults[name])}`).join(",");
    if (seen.has(key)) twice.add(key);
    seen.add(key);
  }
  return [...twice].map((key) => `${at2}.${list}: ${key}`);
}
function nameOf4(container2) {
  const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(container2, "name");
  return typeof name === "string" ? name : "";
}
function scalarText3(value) {
  return typeof value === "string" ? value : JSON.stringify(value ?? "");
}

function statement(application2, key, when, said2, decision = said2.rules.includes(_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_13__  .IG) ? decideRolledBack(said2.confidence) : decideDirection(said2.category, null, said2.confidence, key)) {
  return {
    fingerprint: fingerprintOf(
      application2,
      key,
      `object:${said2.category}:${said2.rules.join(",")}`,
      null,
      (value) => value
    ),
    application: application2.name,
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
      ...said2.effect === "deletes" && orphansOwned(application2) && mayOwn(key) ? { leavesOwned: true } : {}
    }
  };
}

function autoscalerConflict(application2, key, scaler, forecast) {
  const draft2 = statement(application2, key, forecast.when, {
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
function duplicateManifest(application2, { key, origin: origin2 }, when) {
  return statement(application2, key, when, {
    category: "misconfiguration",
    confidence: "certain",
    because: [
      `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TD)(key)} is described more than once; the one at ${origin2.file}:${origin2.line} is not applied.`
    ],
    rules: ["duplicate-manifest"],
    effect: "keeps"
  });
}
function sharedObject(application2, key, owners, when) {
  return statement(application2, key, when, {
    category: "misconfiguration",
    confidence: "certain",
    because: owners.map(
      ({ name, mark }) => mark === "" ? `Application ${name} renders ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TD)(key)} as well: each sync writes over the other's, and whichever prunes it takes it from both. Leave it to one of them.` : `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TD)(key)} is marked as an object of application ${name} (${mark}), which may prune it, while this one renders it. Take it out of one of them, or sync this one to take it over.`
    ),
    rules: ["shared-object"],
    effect: "unknown"
  });
}
function repeatedKeyInGit(application2, { key, object }, when) {
  const found = repeatedKeys(object);
  if (found.length === 0) return null;
  const more = found.length > 5 ? ` and ${found.length - 5} more` : "";
  return statement(application2, key, when, {
    category: "misconfiguration",
    confidence: "certain",
    because: [
      `Git has items with the same key in ${found.slice(0, 5).join("; ")}${more}; only one can be kept.`
    ],
    rules: ["repeated-key"],
    effect: "unknown"
  });
}
function explainOutOfSync(application2, key, when, proof) {
  const draft2 = statement(
    application2,
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

var waits =   new Map([
  ["kubernetes.io/pvc-protection", "until no pod uses it any more"],
  ["kubernetes.io/pv-protection", "until no claim is bound to it any more"],
  ["customresourcecleanup.apiextensions.k8s.io", "until all objects of its kind are gone"],
  ["foregroundDeletion", "until what it owns is gone"],
  ["kubernetes", "until all that is in it is gone"]
]);
var maxNamed4 = 3;
function judgeBeingDeleted(application2, key, live, when) {
  const going = beingDeleted(live);
  if (going === null) return null;
  const because = [
    going,
    "Nothing takes a deletion back, and no sync stops it: once it is gone, the next one makes it anew, without what it held. The API server keeps no record of who did it."
  ];
  return statement(application2, key, when, {
    ...{ category: "manual-change", confidence: "likely", because },
    ...{ rules: [_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_13__  .TA], effect: "keeps" }
  });
}
function judgeExtraBeingDeleted(application2, { key, live, base }, when) {
  const going = beingDeleted(live);
  if (going === null) return null;
  const wasSynced2 = base.source !== "none" && base.object !== null;
  const said2 = {
    ...{ category: wasSynced2 ? "git-ahead" : "extra", confidence: "certain", effect: "keeps" },
    because: [
      `${wasSynced2 ? "Git has removed it since the last sync" : "Git does not describe it"}, and ${going}`
    ],
    rules: [_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_13__  .RM]
  };
  return statement(application2, key, when, said2, {
    ...{ direction: "follow-up", confidence: said2.confidence },
    because: ["No sync does more than that: what holds it has to let it go."]
  });
}
function beingDeleted(live) {
  const since = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(live, "metadata", "deletionTimestamp");
  return since === "" ? null : `it was deleted at ${(0,_chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_34__  .Vc)(since)} and is still there${heldBy(live)}.`;
}
function heldBy(live) {
  const names = [...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(live, "metadata", "finalizers"), ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(live, "spec", "finalizers")].filter(
    (name) => typeof name === "string"
  );
  if (names.length === 0) return "";
  const known = names.map((name) => waits.get(name)).find((text2) => text2 !== void 0);
  const more = names.length > maxNamed4 ? ` and ${names.length - maxNamed4} more` : "";
  const holds2 = names.length === 1 ? "holds" : "hold";
  return `: ${names.slice(0, maxNamed4).join(", ")}${more} ${holds2} it${known === void 0 ? "" : `, ${known}`}`;
}

function rolledBackFrom(commit) {
  return `It had been synced with commit ${commit.slice(0, 7)}; the last sync took the app back to an older one.`;
}
function baseFromLastApplied(live, { appliers }) {
  const text2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(live, _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jo);
  if (text2 === "") return { source: "none", reason: "the object carries no last-applied annotation" };
  const owners = lastAppliedOwners(live);
  if (owners.length === 0) return { source: "none", reason: "nobody owns its last-applied annotation" };
  const foreign2 = owners.filter((name) => !appliers.includes(name));
  if (foreign2.length > 0)
    return { source: "none", reason: `its last-applied annotation was written by ${foreign2.join(", ")}` };
  const object = parse4(text2);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(object)) return { source: "none", reason: "its last-applied annotation is not readable" };
  return { source: "last-applied", object, at: null };
}
function lastAppliedOwners(live) {
  if ((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(live, _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jo) === "") return [];
  const path3 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)("metadata", "annotations", _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jo);
  return ownersOf(managedFieldsOf(live), path3, null).map(({ manager }) => manager.name);
}
function parse4(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}

function isFinishing({ kind }, object) {
  const spec = object["spec"];
  return kind === "Job" && typeof spec === "object" && spec !== null && "ttlSecondsAfterFinished" in spec;
}
function judgeMissing(application2, { manifest, base }, when) {
  return statement(application2, manifest.key, when, missing2(manifest, base));
}
function missing2({ key, object }, base) {
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
    rules: [_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_13__  .IG],
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
function judgeExtra(application2, pair, when, known) {
  const draft2 = judgeExtraBeingDeleted(application2, pair, when) ?? statedOfExtra(application2, pair, when, known);
  return known.author === null ? draft2 : { ...draft2, manager: known.author, actor: "person-tool" };
}
function statedOfExtra(application2, { key, live, base }, when, known) {
  const handEdits = [...new Set(known.handEdits.map(({ name }) => name))];
  const notPruned = keptFromPruning(application2, live);
  const effect = application2.sync.prune && notPruned === null ? "deletes" : "keeps";
  const isExpected = optionsOf((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(live, "argocd.argoproj.io/compare-options")).includes(
    "IgnoreExtraneous"
  );
  if (isExpected && effect === "keeps" && handEdits.length === 0)
    return statement(application2, key, when, expectedExtra);
  const remarks = [
    ...application2.sync.prune && notPruned !== null ? [notPruned] : [],
    ...isExpected ? ["Argo CD does not count it as out of sync: its compare option IgnoreExtraneous says so."] : [],
    ...known.renderedBy.map((name) => movedTo(name, effect))
  ];
  if (base.source !== "none" && base.object !== null) {
    const { rolledBack: rolledBack2 } = base;
    if (rolledBack2 !== void 0 && (rolledBack2.object ?? null) === null && handEdits.length === 0)
      return statement(application2, key, when, undone2(rolledBack2.from, effect));
    const removed = "The last sync had it and Git has removed it since.";
    return statement(
      application2,
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
    return statement(application2, key, when, said2);
  const made2 = `Only ${handEdits.slice(0, 5).join(", ")} wrote it: it was made by hand.`;
  const decision = decideHandMade(key, live);
  return statement(application2, key, when, { ...said2, because: [...because, made2] }, decision);
}
function movedTo(name, effect) {
  return effect === "deletes" ? `Application ${name} renders it now: sync that one first, which takes it over; a sync of this one deletes it.` : `Application ${name} renders it now, and takes it over with its next sync.`;
}

function unreadSecret(application2, key, when, known) {
  const unread = `${known.reason}: what differs, and who changed it, is not known.`;
  if (known.isUnstable)
    return statement(application2, key, when, {
      category: "misconfiguration",
      confidence: "certain",
      because: [
        "Argo CD calls it OutOfSync, and the chart renders it differently each time (a random or time-dependent template): each sync gives it another value."
      ],
      rules: ["unread-secret"],
      effect: "reverts"
    });
  return statement(application2, key, when, {
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
  const { application: application2, comparedBefore: comparedBefore2 } = prepared;
  const { status } = application2;
  if (status?.sync !== "OutOfSync") return [];
  const explained = new Set(drafts.map(({ resource: resource2 }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(resource2)));
  const named5 = status.resources.filter((resource2) => resource2.status === "OutOfSync").map(({ key }) => key);
  const isNamed2 = (key) => named5.some((one) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .gY)(one, key));
  const when = whenOf(application2);
  if (named5.length === 0 && drafts.length > 0) return [];
  return pairs2.flatMap((pair) => {
    if (pair.state === "not-checked") {
      if (!isSecretKey(pair.key) || !isNamed2(pair.key)) return [];
      return [
        unreadSecret(application2, pair.key, when, { reason: pair.reason, ...inGit(prepared, pair.key) })
      ];
    }
    if (pair.state !== "matched") return [];
    const { key } = pair.manifest;
    if (explained.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(key)) || named5.length > 0 && !isNamed2(key)) return [];
    const complete2 = types.of((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .iU)(pair.live)) !== null;
    return [explainOutOfSync(application2, key, when, { complete: complete2, comparedBefore: comparedBefore2 ?? null })];
  });
}
function inGit({ desired, synced: synced2 }, key) {
  const manifest = desired.find((one) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .gY)(one.key, key));
  const before = synced2.known ? synced2.byKey.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(key)) : void 0;
  return {
    isUnstable: (manifest?.unstable ?? []).length > 0,
    hasGitMoved: before === void 0 || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(before.object, manifest?.object)
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
  const isPart2 = parts.some((part3) => part3 === (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .UK)(path3, 1));
  return path3.length === 3 && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .UK)(path3, 0) === "metadata" && isPart2 ? (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .UK)(path3, 2) : "";
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
  return stamps.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .UK)(path3, -1));
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
    if ((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .UK)(path3, 0) === "status" || isStamp(path3)) return false;
    return !((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .UK)(path3, -1) === "annotations" && paths.some(isStamp));
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
  const id = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(object, trackingId);
  const colon = id.indexOf(":");
  if (colon < 0) return null;
  const { group, kind, namespace, name } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TN)(object);
  return id.slice(colon + 1) === `${group}/${kind}:${namespace}/${name}` ? id.slice(0, colon) : null;
}
function helmReleaseOf(object) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(object, "metadata", "labels", "app.kubernetes.io/managed-by") !== "Helm") return null;
  const name = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(object, "meta.helm.sh/release-name");
  const namespace = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(object, "meta.helm.sh/release-namespace");
  return name === "" || namespace === "" ? null : { name, namespace };
}
function ownerMarks(live, desired) {
  const marks = [];
  const tracked = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(desired, trackingId) === "" ? trackingApplication(live) : null;
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
  const [labels, stated] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(live, "metadata", "labels"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(desired, "metadata", "labels")];
  for (const { prefix, kind, nameKey: key, namespaceKey } of fluxKinds) {
    const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(labels, key);
    if (name === "" || Object.hasOwn(stated, key)) continue;
    const namespace = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(labels, namespaceKey);
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
  matches: ({ change: change2, attribution, application: application2, live }) => isTrackingMark(change2, () => attribution.actor) || isOwnMark(change2, application2, live)
};
function isOwnMark(change2, application2, live) {
  if (change2.type !== "added") return false;
  if (application2.controller === "flux")
    return fluxMarks(application2).get(metadataKey(change2.path, "labels")) === change2.live;
  if (application2.controller !== "argo-cd") return false;
  if (metadataKey(change2.path, "annotations") !== trackingIdKey) return false;
  const name = trackingApplication(live);
  return name !== null && (application2.trackedAs ?? [application2.name]).includes(name);
}
function fluxMarks({ resource: resource2 }) {
  if (resource2 === null) return   new Map();
  return   new Map([
    [`${resource2.group}/name`, resource2.name],
    [`${resource2.group}/namespace`, resource2.namespace]
  ]);
}
function isTrackingMark(change2, actor) {
  return change2.type === "added" && trackingKeys.has(metadataKey(change2.path, "labels", "annotations")) && actor() !== "person-tool";
}

function areMarks(changes2, live, type, actorOf) {
  const byHand = isTouchedByHand(live, actorOf);
  return changes2.every(
    (change2) => isTrackingMark(change2, () => byHand ? attribute(change2, live, type, actorOf).actor : "unknown")
  );
}

function copiedFromLive({ controller: controller2, sync }, ignored, { found }, type) {
  if (!sync.respectIgnoreDifferences) return [];
  const lists2 = controller2 === "argo-cd" ? found.flatMap((removal2) => wholeLists(removal2, type)) : [];
  const others = ignored.filter(({ path: path3 }) => !lists2.some((list) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w1)(path3, list.path)));
  return [...lists2, ...others.map(({ path: path3 }) => ({ path: path3, of: null }))];
}
function wholeLists(of2, type) {
  return of2.live.flatMap((place3) => {
    const path3 = wholeList(place3, type);
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
  const of2 = copied.find((one) => one.of !== null && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w1)(path3, one.path))?.of;
  if (of2 === void 0 || of2 === null) return [];
  return [
    `A sync takes this list as a whole from the cluster: ${whereStated(of2.rule)} has ${of2.selector}, and Argo CD does not merge such a list.`
  ];
}

function ignoredBy({ found, unread }, change2, desired, live) {
  const sides = [
    { root: desired, place: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .rg)(desired, change2.path), removed: (one) => one.desired },
    { root: live, place: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .rg)(live, change2.path), removed: (one) => one.live }
  ];
  const touching = found.filter((one) => sides.some(({ place: place3, removed }) => touches(removed(one), place3)));
  const alone = touching.find((one) => hides([one], sides));
  const hiding = alone !== void 0 ? [alone] : hides(touching, sides) ? touching : [];
  if (hiding.length === 0) return { by: null, rules: [], unread };
  return {
    by: [...new Set(hiding.map(({ selector }) => selector))].join(" with "),
    rules: [...new Set(hiding.map(({ rule }) => rule))],
    unread: []
  };
}
function touches(removed, place3) {
  return place3 !== null && removed.some((path3) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w1)(place3, path3) || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w1)(path3, place3));
}
function hides(removals, sides) {
  if (removals.length === 0) return false;
  const [desired, live] = sides.map(
    ({ root, place: place3, removed }) => remaining(root, place3, removals.flatMap(removed))
  );
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(desired, live);
}
function remaining(root, place3, removed) {
  if (place3 === null || removed.some((path3) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w1)(place3, path3))) return void 0;
  const below2 = removed.filter((path3) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w1)(path3, place3)).map((path3) => path3.slice(place3.length));
  return without3((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(root, place3), below2);
}
function without3(value, removed) {
  if (value === void 0 || removed.some((path3) => path3.length === 0)) return void 0;
  const below2 = (element) => removed.filter(([first]) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Xt)(element, first)).map((path3) => path3.slice(1));
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value)) {
    const items = value.flatMap((item, index2) => {
      const kept5 = without3(item, below2({ index: index2 }));
      return kept5 === void 0 ? [] : [kept5];
    });
    return items.length === 0 ? void 0 : items;
  }
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value)) return value;
  const entries = Object.entries(value).flatMap(([name, one]) => {
    const kept5 = without3(one, below2({ field: name }));
    return kept5 === void 0 ? [] : [[name, kept5]];
  });
  return entries.length === 0 ? void 0 : Object.fromEntries(entries);
}
function ignoreRemarks({ by, rules: rules2, unread }, { controller: controller2, sync }) {
  const where = [...new Set(rules2.map(whereStated))].join(" and ");
  if (by !== null) {
    const isWhole3 = rules2.every(({ statedIn: statedIn3 }) => statedIn3 === "metadata");
    const says2 = isWhole3 ? where : `${where} has ${by}`;
    const who = controller2 === "flux" ? "Flux" : "Argo CD";
    if (sync.respectIgnoreDifferences) return [`${who} neither compares nor writes it: ${says2}.`];
    return [
      controller2 === "flux" ? `Flux does not correct it, but an upgrade still writes the chart\u2019s value: ${says2}.` : `Argo CD does not show it, but a sync still writes Git\u2019s value: ${says2}, without RespectIgnoreDifferences.`
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
    cause: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)("spec", "type"),
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
    cause: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)("spec", "strategy", "type"),
    implied: ["spec.strategy.rollingUpdate"]
  },
  {
    kinds: ["DaemonSet", "StatefulSet"],
    cause: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)("spec", "updateStrategy", "type"),
    implied: ["spec.updateStrategy.rollingUpdate"]
  },
  ...template2.flatMap((spec) => [
    {
      kinds: [],
      cause: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)(...spec.split("."), "hostNetwork"),
      implied: [`${spec}.containers[*].ports[*].hostPort`, `${spec}.initContainers[*].ports[*].hostPort`]
    },
    {
      kinds: [],
      cause: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)(...spec.split("."), "serviceAccountName"),
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
    (one) => isOf(one, resource2) && one.implied.some((pattern) => covers3(pattern, change2.path)) && drafts.some((other) => isCause(other.change, one.cause))
  );
  return found === void 0 ? null : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(found.cause);
}
function isOf({ kinds: kinds3 }, { kind }) {
  return kinds3.length === 0 || kinds3.includes(kind);
}
function isCause(change2, cause) {
  return change2 !== null && change2.path.length === cause.length && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w1)(change2.path, cause);
}
function covers3(pattern, path3) {
  const parts = pattern.replaceAll("[*]", ".*").split(".");
  return parts.length <= path3.length && parts.every((part3, i) => isPart(part3, path3[i]));
}
function isPart(part3, element) {
  if (element === void 0) return false;
  return part3 === "*" ? !("field" in element) : "field" in element && element.field === part3;
}

function heldByOther(draft2, owners, type, own2) {
  const { appliers } = own2;
  const { change: change2, manager } = draft2;
  if (change2 === null || draft2.category === "misconfiguration") return draft2;
  const owner = owners.find((one) => {
    const { object, appliers: others } = one;
    if (object === null) return false;
    if (manager !== null && !others.includes(manager.name) && !appliers.includes(manager.name)) return false;
    const value = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(object, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .VC)(object, change2.path));
    if (change2.type !== "removed") return isSame4(value, change2.live);
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
  function isSame4(value, live) {
    return change2 !== null && value !== void 0 && sameMeaning(type, change2.path, value, live);
  }
}
function takesFieldsAway({ appliers, syncedLast }, own2, path3) {
  if (!appliers.some((name) => own2.appliers.includes(name))) return false;
  if (syncedLast !== null) return syncedLast;
  const applied2 = baseFromLastApplied(own2.live, own2);
  if (applied2.source === "none" || applied2.object === null) return false;
  return (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(applied2.object, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .VC)(applied2.object, path3)) === void 0;
}

function hasGitMoved(side) {
  return side === "git" || side === "both" || side === "rolled-back";
}
function sideOf(change2, base, objectType, unowned2) {
  if (base.source === "none") return { side: "no-base" };
  const root = base.object ?? void 0;
  const order = orderOf(change2, typeAt(objectType, change2.path));
  if (order !== null) return sideOfOrder(change2, order, base);
  const baseValue = synced((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(root, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .VC)(root, change2.path)), change2, objectType);
  const desired = change2.type === "added" ? void 0 : change2.desired;
  const live = change2.type === "removed" ? void 0 : change2.live;
  const same2 = (a, b) => a === void 0 || b === void 0 ? a === b : sameMeaning(objectType, change2.path, a, b);
  const isUnmoved = change2.type === "modified" && unowned2 !== null && base.object !== null && baseValue === void 0 && isDefaulted(objectType, change2.path, change2.live, { desired: base.object, live: unowned2 }) !== null;
  const moved = isUnmoved ? "git" : compareSides(baseValue, desired, live, same2);
  const side = moved === "git" && wasSynced(base, change2, objectType, desired, same2) ? "rolled-back" : moved;
  return baseValue === void 0 ? { side } : { side, baseValue };
}
function sideOfOrder({ path: path3 }, { desired, live, type }, { object, rolledBack: rolledBack2 }) {
  const orderIn = (root) => {
    const items = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(root ?? void 0, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .VC)(root ?? void 0, path3));
    const index2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(items) ? indexByKey(items, type) : null;
    return index2 === null ? null : namesOf3(index2);
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
  return same2(synced((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(root, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .VC)(root, change2.path)), change2, objectType), desired);
}
function synced(value, change2, objectType) {
  const isStill = change2.type !== "added" && change2.desired === null;
  const isAbsent3 = value === null && !isStill && typeAt(objectType, change2.path)?.nullable !== true;
  return isAbsent3 ? void 0 : value;
}
function compareSides(base, desired, live, same2) {
  if (same2(base, desired)) return desired === void 0 ? "live-only" : "live";
  return same2(base, live) ? "git" : "both";
}

function judgeReplicas(subject) {
  const { change: change2, autoscalers } = subject;
  if ((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(change2.path) !== "spec.replicas" || change2.type === "removed" || autoscalers === null)
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
  matches: ({ key, change: change2, desired, attribution }) => key.kind === "ClusterRole" && desired["aggregationRule"] !== void 0 && change2.type === "added" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(change2.path) === "rules" && attribution.actor === "controller"
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
    if ((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .UK)(change2.path, 0) === "operation") return true;
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
  matches: ({ change: change2, live, attribution }) => change2.type !== "removed" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(live, "autopilot.gke.io/resource-adjustment") !== "" && (attribution.actor === "applier" || attribution.actor === "api-server") && resources.test((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(change2.path))
};

var bareSecretReferences = {
  id: "bare-secret-references",
  category: "serialization-noise",
  why: "Of the secrets that a ServiceAccount names, the API server keeps nothing but the names.",
  link: "https://kubernetes.io/docs/reference/kubernetes-api/authentication-resources/service-account-v1/",
  provesEquality: true,
  matches: ({ key, change: change2 }) => key.group === "" && key.kind === "ServiceAccount" && change2.type === "modified" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(change2.path).startsWith("secrets[") && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(change2.desired) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(change2.live) && Object.keys(change2.live).join() === "name" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(change2.desired, "name") === (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(change2.live, "name")
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
  matches: ({ change: change2, attribution }) => change2.type === "added" && attribution.actor !== "person-tool" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .UK)(change2.path, 0) === "metadata" && ["finalizers", "ownerReferences"].includes((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .UK)(change2.path, 1))
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
  matches: ({ key, change: change2 }) => key.kind === "CustomResourceDefinition" && change2.type === "removed" && change2.desired === false && dropped.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .UK)(change2.path, -1))
};

var counters =   new Set(["deployment.kubernetes.io/revision", "deprecated.daemonset.template.generation"]);
var deploymentRevision = {
  id: "deployment-revision",
  category: "controller",
  why: "The workload controller counts rollouts in an annotation.",
  link: "https://kubernetes.io/docs/reference/labels-annotations-taints/",
  routine: true,
  matches: ({ change: change2, attribution }) => change2.type === "added" && attribution.actor !== "person-tool" && counters.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .UK)(change2.path, -1))
};

var original = "downscaler/original-replicas";
function isDownscaled({ change: change2, live }) {
  const record2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(live, original);
  if (record2 === "" || change2.type === "removed") return false;
  switch ((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(change2.path)) {
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
  if ((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(change2.path) !== "spec.selector" || !isEmpty2(change2.desired)) return false;
  const uid = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(live, "metadata", "uid");
  const made2 = (label) => ({ matchLabels: { [label]: uid } });
  return uid !== "" && uidLabels.some((label) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(change2.live, made2(label)));
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
  matches: ({ application: application2, key, change: change2 }) => application2.sync.serverSideApply && key.group === "" && key.kind === "Service" && change2.type === "modified" && change2.desired === "" && /^spec\.ports\[.*\]\.protocol$/.test((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(change2.path))
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
function isHelmMark({ change: change2 }) {
  if (change2.type !== "added") return false;
  return isHelms(metadataKey(change2.path, "labels", "annotations"), change2.live);
}
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
  matches: (subject) => isHelmMark(subject) && (subject.attribution.actor === "applier" || subject.attribution.manager?.name === "helm-controller" || isOfOwnRelease(subject))
};
function isOfOwnRelease({ application: { controller: controller2, sources: sources2 }, live }) {
  const [source2] = sources2;
  if (controller2 !== "flux" || source2 === void 0) return false;
  const own2 = (key) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(source2.raw, "helm", key);
  const name = own2("releaseName");
  return name !== "" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(live, releaseName) === name && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(live, releaseNamespace) === own2("namespace");
}

var helmByHand = {
  id: "helm-by-hand",
  category: "metadata-noise",
  why: "Somebody ran Helm itself, which marks what it takes over; a finding of the application says so.",
  link: "https://helm.sh/docs/helm/helm_upgrade/",
  matches: (subject) => isHelmMark(subject) && subject.attribution.actor === "person-tool" && subject.attribution.manager?.name === "helm" && !isOfOwnRelease(subject)
};

var records =   new Set(["lastTriggeredImageID", "lastTriggeredImage", "lastTriggerTime"]);
var imageTrigger = {
  id: "image-trigger",
  category: "controller",
  why: "OpenShift notes in a trigger which image it acted on last.",
  link: "https://docs.openshift.com/container-platform/latest/openshift_images/triggering-updates-on-imagestream-changes.html",
  routine: true,
  matches: ({ key, change: change2, attribution }) => (key.group === "build.openshift.io" || key.group === "apps.openshift.io") && change2.type === "added" && records.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .UK)(change2.path, -1)) && attribution.actor !== "person-tool"
};

var kinds2 =   new Set([
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
  matches: ({ key, change: change2, attribution }) => kinds2.has(key.kind) && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .UK)(change2.path, -1) === "caBundle" && change2.type !== "removed" && attribution.actor === "controller"
};

var origin = /^(config\.kubernetes\.io\/(origin|local-config)|alpha\.config\.kubernetes\.io\/transformations|internal\.config\.kubernetes\.io\/)/;
var kustomizeOrigin = {
  id: "kustomize-origin",
  category: "metadata-noise",
  why: "Kustomize notes from which file it built the object; it says nothing about the object itself.",
  link: "https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/buildmetadata/",
  matches: ({ change: change2, attribution }) => origin.test(metadataKey(change2.path, "annotations")) && attribution.actor !== "person-tool"
};

var path = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)("metadata", "annotations", _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jo);
function consequences({ application: application2, attribution, live }) {
  const name = attribution.manager?.name ?? "its writer";
  const remarks = [`${name} now owns every field of that apply too: one that Git removes later may stay.`];
  if (application2.controller !== "argo-cd") return remarks;
  if (!application2.sync.serverSideApply) {
    remarks.push("The record that a client-side sync compares with is no longer the controller\u2019s own.");
  }
  if ((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(live, "argocd.argoproj.io/tracking-id") === "") {
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
  matches: ({ change: change2, attribution }) => change2.type === "added" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w1)(change2.path, path) && attribution.manager !== null && attribution.actor !== "applier"
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
  matches: ({ application: { controller: controller2, sync, destination }, key, change: change2 }) => controller2 === "argo-cd" && sync.namespaceMetadata !== void 0 && key.group === "" && key.kind === "Namespace" && key.name === destination.namespace && change2.type !== "added" && metadataKey(change2.path, "annotations") === "argocd.argoproj.io/sync-options" && change2.desired === "ServerSideApply=true"
};

var objectMeta = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";
function matches3({ change: change2, type, objectType, attribution }) {
  switch (change2.type) {
    case "removed":
      return isDropped(change2.desired, type, isBuiltInKind(objectType)) || isMetadata(change2.path, objectType) && isEmpty2(change2.desired);
    case "added":
      return isEmpty2(change2.live) && (attribution.actor === "api-server" || attribution.actor === "applier");
    case "modified":
      return isEmpty2(change2.desired) && isEmpty2(change2.live) || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Le)(change2.desired), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Le)(change2.live));
  }
}
function isMetadata(path3, objectType) {
  if (path3.length === 2 && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .UK)(path3, 0) === "metadata") return true;
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

var path2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)("metadata", "annotations", _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jo);
var ownLastApplied = {
  id: "own-last-applied",
  category: "metadata-noise",
  why: "The controller\u2019s own record of what it applied.",
  link: "https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/",
  routine: true,
  matches: ({ change: change2, attribution }) => change2.type === "added" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w1)(change2.path, path2) &&  
  (attribution.actor === "applier" || attribution.manager === null)
};

var platform = /^(openshift\.io\/sa\.scc\.|security\.openshift\.io\/|([a-z-]+\.)*cattle\.io\/|([a-z-]+\.)*rancher\.io\/)/;
var platformManagers =   new Set(["rancher"]);
function finalizer(path3) {
  const element = path3[2];
  const isFinalizer = path3.length === 3 && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(path3.slice(0, 2)) === "metadata.finalizers";
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
  for (const part3 of (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(live, limitRanger).replace(/^[^:]*: /, "").split("; ")) {
    const [, resources2, list, isInit, name] = /^(.+) (request|limit) for (init )?container (.+)$/.exec(part3) ?? [];
    if (resources2 === void 0) continue;
    const container2 = `spec.${isInit === void 0 ? "containers" : "initContainers"}[name="${name ?? ""}"]`;
    for (const resource2 of resources2.split(", ")) set3.add(`${container2}.resources.${list ?? ""}s.${resource2}`);
  }
  return set3;
}
function isLimit(path3, value, set3) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value))
    return Object.entries(value).every(([name, below2]) => isLimit(`${path3}.${name}`, below2, set3));
  return set3.has(path3);
}
function isAdmitted({ change: change2, desired, live }) {
  if (change2.type === "removed") return false;
  const path3 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(change2.path);
  if (path3 === "spec.tolerations")
    return areMoreTolerations(change2.live, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(desired, "spec", "tolerations"));
  if (change2.type !== "added") return false;
  if (path3 === `metadata.annotations["${limitRanger}"]`) return true;
  if (path3.startsWith("spec.imagePullSecrets"))
    return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(desired, "spec", "imagePullSecrets").length === 0;
  if (/^spec\.(overhead|nodeSelector)\b/.test(path3)) return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(live, "spec", "runtimeClassName") !== "";
  return path3.includes(".resources") && isLimit(path3, change2.live, limitsSet(live));
}
function areMoreTolerations(live, git) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(live) && git.every((one) => live.some((other) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(one, other)));
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
    const isApplied2 = subject.attribution.owners.some(({ operation }) => operation === "Apply");
    return (sync.serverSideApply || sync.replace || isApplied2) && isFilledSelector(subject);
  }
};

var stamp = /^spec\.template\.(metadata\.annotations\["reloader\.stakater\.com\/last-reloaded-from"\]|spec\.containers\[.*\]\.env\[name="STAKATER_[A-Z0-9_]+"\])/;
var reloaderStamp = {
  id: "reloader-stamp",
  category: "controller",
  why: "Reloader rolls pods out when a ConfigMap or Secret changes; its stamp changes nothing else.",
  link: "https://github.com/stakater/Reloader",
  matches: ({ change: change2, attribution }) => change2.type !== "removed" && attribution.actor === "controller" && stamp.test((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(change2.path))
};

var rendersDifferently = {
  id: "renders-differently",
  category: "misconfiguration",
  why: "The chart renders this field differently each time (a random or time-dependent template), so Git and the cluster never agree.",
  link: "https://github.com/argoproj/argo-cd/issues/1031",
  matches({ change: change2, desired, unstable = [] }) {
    const path3 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .rg)(desired, change2.path);
    return path3 !== null && unstable.some((one) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w1)(one, path3) || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w1)(path3, one));
  }
};

var resourceVersion = {
  id: "resource-version",
  category: "misconfiguration",
  why: "Git states the resourceVersion of a live object: the API server refuses every apply once that has changed.",
  link: "https://kubernetes.io/docs/reference/using-api/api-concepts/#resource-versions",
  matches: ({ change: change2 }) => change2.type !== "added" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(change2.path) === "metadata.resourceVersion"
};

var hash = "rollouts-pod-template-hash";
function addsOnlyTheHash({ change: change2 }) {
  const path3 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(change2.path);
  if (change2.type === "added") return path3 === `spec.selector.${hash}`;
  if (path3 !== "spec.selector" || change2.type !== "modified" || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(change2.live)) return false;
  const { [hash]: added, ...others } = change2.live;
  return added !== void 0 && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(others, change2.desired);
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
  matches: ({ key, change: change2, live, attribution }) => key.group === "route.openshift.io" && change2.type === "added" && attribution.actor !== "person-tool" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w7)(live, "openshift.io/host.generated") === "true" && ((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(change2.path) === "spec.host" || metadataKey(change2.path, "annotations") === "openshift.io/host.generated")
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
    const name = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .UK)(change2.path, 1);
    return (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .UK)(change2.path, 0) === "metadata" && name !== "" && !kept4.has(name);
  }
};

function isGenerated(item, account) {
  const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(item, "name");
  return ["token", "dockercfg"].some((purpose) => {
    const prefix = `${account}-${purpose}-`;
    return name.startsWith(prefix) && /^[a-z0-9]{5,6}$/.test(name.slice(prefix.length));
  });
}
function addsOnlyGenerated({ key, change: change2 }) {
  if (change2.type === "removed") return false;
  const generated = (item) => isGenerated(item, key.name);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(change2.live)) return change2.type === "added" && generated(change2.live);
  const own2 = change2.live.filter((item) => !generated(item));
  if (own2.length === change2.live.length) return false;
  return change2.type === "added" ? own2.length === 0 : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(own2, change2.desired);
}
var serviceAccountTokens = {
  id: "service-account-tokens",
  category: "controller",
  why: "The cluster adds the token and pull secrets that it generates for a ServiceAccount.",
  link: "https://kubernetes.io/docs/concepts/security/service-accounts/",
  routine: true,
  matches: (subject) => subject.key.group === "" && subject.key.kind === "ServiceAccount" && /^(secrets|imagePullSecrets)(\[|$)/.test((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(subject.change.path)) && subject.attribution.actor !== "person-tool" && addsOnlyGenerated(subject)
};

var statusInGit = {
  id: "status-in-git",
  category: "metadata-noise",
  why: "Git holds a status; only controllers write it.",
  link: "https://argo-cd.readthedocs.io/en/stable/user-guide/diffing/",
  provesEquality: true,
  matches: ({ change: change2 }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .UK)(change2.path, 0) === "status"
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
  matches: ({ key, change: change2, attribution }) => routes.has(`${key.group}/${key.kind}`) && change2.type === "modified" && attribution.actor === "controller" && shifters.test(attribution.manager?.name ?? "") && weights.test((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(change2.path))
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
  helmByHand,
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
  const edited = appliedByHand(subject);
  if (edited !== null) return edited;
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
  return (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .UK)(change2.path, 0) === "metadata" && !isAppliedLikeByHand(subject.application) ? {
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
function wasSent({ application: application2, change: change2, live, objectType }) {
  if (change2.type === "removed") return false;
  const record2 = baseFromLastApplied(live, application2);
  if (record2.source === "none" || record2.object === null) return false;
  const tracked = trackingApplication(record2.object);
  if (tracked !== null && !(application2.trackedAs ?? [application2.name]).includes(tracked)) return false;
  const sent = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(record2.object, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .VC)(record2.object, change2.path));
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
    rules: [_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_13__  .IG],
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
  const isElsewhere = ({ manager, apiVersion }) => manager.subresource !== "status" && apiVersion !== live["apiVersion"];
  if (entries.some(isElsewhere)) return false;
  const isThere = (path3) => {
    const [git, there] = [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(desired, path3), (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(live, path3)];
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
  return (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(change2.path) === "spec.replicas" || change2.type === "added" && change2.live === 0;
}
function senderOf({ application: application2, change: change2, live, objectType }) {
  if (change2.type !== "removed") return null;
  const { path: path3, desired } = change2;
  const leaves = [...unheldLeaves(claim2(desired, typeAt(objectType, path3)), [])];
  const isSender = (entry) => application2.appliers.includes(entry.manager.name) && entry.apiVersion === live["apiVersion"] && (leaves.length === 0 ? [[]] : leaves).every(
    (leaf) => ["all", "node"].includes(ownership(entry, [...path3, ...leaf], objectType))
  );
  return managedFieldsOf(live).find(isSender)?.manager.name ?? null;
}
function wasSentOtherwise({
  application: application2,
  attribution,
  base,
  change: change2,
  live,
  objectType,
  side
}) {
  if (side !== "live" || change2.type !== "modified") return false;
  if (attribution.manager?.operation === "Update") {
    const record2 = baseFromLastApplied(live, application2);
    if (record2.source === "none" || record2.object === null) return false;
    const sent = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(record2.object, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .VC)(record2.object, change2.path));
    return sent !== void 0 && sameMeaning(objectType, change2.path, sent, change2.desired);
  }
  if (base.source !== "history" || application2.sync.respectIgnoreDifferences) return false;
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
  if (verdict2.rules.includes(_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_13__  .IG))
    return { verdict: verdict2, decision: decideRolledBack(verdict2.confidence) };
  const decision = decideDirection(verdict2.category, change2, verdict2.confidence, key);
  if (verdict2.category === "git-ahead" && change2.type === "modified" && effect === "keeps") {
    const because2 = ["No sync brings it: what the controller sends leaves the live value as it is."];
    return { verdict: verdict2, decision: { ...decision, direction: "follow-up", because: because2 } };
  }
  if (verdict2.category === "git-ahead" && effect === "keeps" && staysHeadless(subject)) {
    const because2 = [
      "No sync brings it: a headless Service stays headless. Have it made anew, or put clusterIP: None back into Git."
    ];
    return { verdict: verdict2, decision: { ...decision, direction: "follow-up", because: because2 } };
  }
  if (effect !== "fails" || decision.direction !== "sync") return { verdict: verdict2, decision };
  const because = ["A sync would fail: the API server refuses this change of the object."];
  return { verdict: verdict2, decision: { ...decision, direction: "follow-up", because } };
}
function staysHeadless({ change: change2, key }) {
  if (key.group !== "" || key.kind !== "Service" || change2.type !== "added") return false;
  const path3 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(change2.path);
  return path3 === "spec.clusterIP" && change2.live === "None";
}
function isOfNobodyElse({ change: change2, attribution: { actor } }, { category }) {
  return change2.type === "modified" && (category === "unknown" || category === "git-ahead") && (actor === "applier" || actor === "api-server");
}

function judgeChanges(pair, changes2, judging) {
  let isWhole3 = null;
  const whole = () => isWhole3 ??= hasWholeOwnership(pair.manifest.object, pair.live, judging.type);
  return changes2.flatMap((change2) => judgeChange(pair, change2, judging, whole) ?? []);
}
function judgeChange(pair, plain5, judging, isWhole3) {
  const { application: application2, type: objectType } = judging;
  const type = typeAt(objectType, plain5.path);
  const attribution = ofOrder(plain5, type, attribute(plain5, pair.live, objectType, judging.actorOf));
  const isOwned = attribution.manager !== null || attribution.elsewhere !== void 0;
  const { side, baseValue } = sideOf(plain5, pair.base, objectType, isOwned ? null : pair.live);
  const change2 = baseValue === void 0 ? plain5 : { ...plain5, base: baseValue };
  const subject = {
    application: application2,
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
  const remarks = ignoreRemarks(ignored, application2);
  const { key } = pair.manifest;
  const secret = isSecretKey(key);
  const { direction, confidence, because } = secret ? withoutValue(decision) : decision;
  const { name, time } = attribution.manager ?? { name: "", time: null };
  const subjectOfPrint = secret ? `field:${name}:${time ?? ""}` : "field";
  return {
    fingerprint: fingerprintOf(application2, key, subjectOfPrint, change2, judging.normalise),
    application: application2.name,
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

function uncorrected(application2, forecast, ignored) {
  if (application2.resource?.kind !== "HelmRelease") return forecast;
  return (change2) => {
    const next = forecast(change2);
    const waits2 = next.when === "next-reconcile" && ignored(change2).by !== null;
    return waits2 ? { ...next, when: upgradeOf(application2) } : next;
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
    const { resourceVersion: resourceVersion2 = "" } = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(live, "metadata");
    const metadata = { ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(stripServerMetadata(written), "metadata"), resourceVersion: resourceVersion2 };
    return { ...target2, way: "replace", body: { ...written, metadata } };
  }
  const body = mergePatch2(live, written);
  return Object.keys(body).length === 0 ? null : { ...target2, way: "merge-patch", body };
}
function mergePatch2(from, to) {
  const patch =   new Map();
  for (const [name, value] of Object.entries(to)) {
    const before = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(from, name);
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(before, value)) continue;
    patch.set(name, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(before) ? mergePatch2(before, value) : value);
  }
  for (const name of Object.keys(from)) if (!Object.hasOwn(to, name)) patch.set(name, null);
  return Object.fromEntries(patch);
}

var unasked = { outcome: null, problems: [] };
async function confirmSync(application2, { manifest }, input, dryRun) {
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
    const name = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TD)(manifest.key);
    return code === "DRY_RUN_REFUSED" ? (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
      code,
      `${name}: the API server refuses what a sync would write: ${reason}`,
      "Correct the manifest, or the policy or webhook that says no; until then every sync of it fails.",
      { application: application2, resource: manifest.key }
    ) : (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
      code,
      `${name}: the sync could not be tried: ${reason}`,
      "The forecast is the simulated one. A webhook has to declare sideEffects None to be dry-run; else try again.",
      { application: application2, resource: manifest.key }
    );
  }
}

async function foresee(application2, pair, type, copied, ignored, dryRun) {
  const paths = copied.map(({ path: path3 }) => path3);
  const input = syncInputOf(application2, pair, type, paths);
  const { outcome, problems } = await confirmSync(application2.name, pair, input, dryRun);
  const tried = createForecaster(application2, pair, type, paths, outcome);
  const simulated = createForecaster(application2, pair, type, paths);
  return {
    forecast: uncorrected(application2, tried, ignored),
    isRewritten: (change2) => outcome !== null && tried(change2).effect === "keeps" && simulated(change2).effect !== "keeps",
    problems
  };
}

function toldByRecording(application2, pair, all3, by) {
  const hidden = by.recorded === null ? [] : all3.filter((change2) => isHidden(change2, pair));
  if (hidden.length === 0) return { changes: all3, notChecked: [], problems: [] };
  const byOthers = by.recorded === "snapshot" ? hidden.filter((change2) => isByOthers(change2, pair, by)) : [];
  const resource2 = pair.manifest.key;
  const reason = "its secret values were hidden when the snapshot was recorded";
  return {
    changes: all3.filter((change2) => !hidden.includes(change2)),
    notChecked: hidden.length === byOthers.length ? [] : [{ application: application2, resource: resource2, reason }],
    problems: byOthers.map((change2) => notTold2(application2, pair, change2))
  };
}
function isHidden(change2, { base }) {
  if (change2.type === "removed" || !(0,_chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_31__  .q3)(change2.live)) return false;
  if (change2.type === "modified") return true;
  return base.source !== "none" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(base.object ?? void 0, change2.path) !== void 0;
}
function isByOthers(change2, { live }, { type, actorOf }) {
  const { manager, actor } = attribute(change2, live, type, actorOf);
  return manager !== null && (actor === "person-tool" || actor === "unknown");
}
function notTold2(application2, { manifest: { key } }, change2) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "SNAPSHOT_HIDDEN",
    `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TD)(key)}: somebody wrote its ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(change2.path)} in the cluster, and the snapshot does not hold secret values, so whether it is what Git says is not known.`,
    "Judge this application with a kubeconfig, which compares the values without showing them.",
    { application: application2, resource: key }
  );
}

function inSync(pair) {
  return { pair, drafts: [], hidden: [], problems: [], notChecked: [] };
}
async function judgeMatched(prepared, pair, owners, world) {
  const { application: application2 } = prepared;
  const { gvk, key } = pair.manifest;
  const actorOf = world.actorOf(application2.appliers);
  const type = world.types.of(gvk);
  const { changes: changes2, notChecked, problems: untold3 } = whatIsTold(application2, pair, type, world);
  if (changes2.length === 0 || world.dryRun === null && areMarks(changes2, pair.live, type, actorOf))
    return { pair, drafts: [], hidden: [], problems: untold3, notChecked };
  const replicas = changes2.find((change2) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(change2.path) === "spec.replicas");
  const autoscalers = replicas === void 0 ? [] : await autoscalersOf(key, world.store);
  const sides = { desired: pair.manifest.object, live: pair.live };
  const removals = await removalsOf(
    rulesOf(application2, pair.manifest),
    { key, ...sides, type, changes: changes2 },
    world.jq
  );
  const ignored = (change2) => ignoredBy(removals, change2, sides.desired, sides.live);
  const spared = application2.sync.respectIgnoreDifferences ? changes2.filter((change2) => ignored(change2).by !== null) : [];
  const copied = copiedFromLive(application2, spared, removals, type);
  const copiedWith = (change2) => change2 === null || ignored(change2).by !== null ? [] : copiedRemark(copied, change2);
  const foreseen = await foresee(application2, pair, type, copied, ignored, world.dryRun);
  const { forecast, isRewritten } = foreseen;
  const problems = [...untold3, ...foreseen.problems];
  const judge = (of2) => judgeChanges(of2, changes2, {
    application: application2,
    type,
    actorOf,
    autoscalers,
    forecast,
    isRewritten,
    normalise: world.normalise,
    ignored
  }).map((draft2) => ({ ...draft2, because: [...draft2.because, ...copiedWith(draft2.change)] }));
  const own2 = { appliers: application2.appliers, live: pair.live };
  const drafts = withImplied2(
    (await judgeByGit(prepared, pair, judge, world)).map((draft2) => heldByOther(draft2, owners, type, own2))
  );
  const hidden = hiddenAmong(drafts, ignored);
  const scaler = autoscalers?.[0];
  const fights = replicas !== void 0 && replicas.type !== "added" && !spared.includes(replicas);
  const conflicts = fights && scaler !== void 0 ? [autoscalerConflict(application2, key, scaler, forecast(replicas))] : [];
  return { pair, drafts: [...drafts, ...conflicts], hidden, problems, notChecked };
}
function whatIsTold({ name, appliers }, pair, type, { recorded, types, actorOf: actorsOf2 }) {
  const actorOf = actorsOf2(appliers);
  const told = toldByRecording(name, pair, changesOf(pair, types, actorOf), { recorded, type, actorOf });
  const changes2 = told.changes.filter((change2) => !isUnread(change2, pair));
  if (changes2.length === told.changes.length) return told;
  const unread = { application: name, resource: pair.manifest.key, reason: pair.manifest.unread ?? "" };
  return { ...told, changes: changes2, notChecked: [...told.notChecked, unread] };
}
async function judgeByGit({ application: application2 }, pair, judge, { gitBases, types, actorOf }) {
  const differences2 = (object) => changesOf({ ...pair, manifest: { ...pair.manifest, object } }, types, actorOf(application2.appliers)).length;
  if (pair.attempts !== void 0) return judge({ ...pair, base: nearestBase(pair, differences2) });
  const drafts = judge(pair);
  const isAsked = drafts.some(({ category }) => category === "git-ahead" || category === "unknown");
  if (!isAsked || !isAppliedLikeByHand(application2)) return drafts;
  return judge({ ...pair, base: await gitBases(application2, pair, differences2) });
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
function isUnread(change2, { manifest }) {
  if (manifest.unread === void 0 || change2.type === "added") return false;
  if (change2.type === "modified" && holdsPlaceholder2(change2.desired, manifest)) return true;
  return /\$\{\w+\}|<redacted #\d+>/.test(JSON.stringify(change2.desired));
}

function ownershipProblems({ application: application2 }, judged3, actorOf) {
  const drifted = judged3.filter(
    ({ drafts }) => drafts.some(({ change: change2 }) => change2 !== null && change2.type !== "removed")
  );
  if (drifted.length === 0) return [];
  const problems = drifted.filter(({ pair }) => managedFieldsOf(pair.live).length === 0).map(({ pair }) => noManagedFields(application2.name, pair.manifest.key));
  const managers = new Set(
    judged3.flatMap(({ pair }) => managersOf2(pair.live).map(({ manager }) => manager.name))
  );
  const isRecognised = [...managers].some((name) => actorOf(name) === "applier");
  if (managers.size > 0 && !isRecognised) problems.push(noApplier(application2.name, [...managers]));
  return problems;
}
function noManagedFields(application2, resource2) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "NO_MANAGED_FIELDS",
    `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TD)(resource2)}: the live object carries no managedFields, so nobody can say who changed it.`,
    "Record snapshots with --show-managed-fields; a cleared object gets its fields back with the next write.",
    { application: application2, resource: resource2 }
  );
}
function noApplier(application2, managers) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "NO_APPLIER",
    `Application ${application2}: none of its field managers is a known applier (seen: ${[...managers].sort().slice(0, 10).join(", ")}).`,
    "Name the one that your deployments write with under managers.applier in .github/drift-triage.yml.",
    { application: application2 }
  );
}

async function judgeApplication(prepared, pairs2, world) {
  const { application: application2 } = prepared;
  const when = whenOf(application2);
  const drafts = prepared.duplicates.map(
    (manifest) => duplicateManifest(application2, manifest, when)
  );
  drafts.push(
    ...prepared.desired.map((manifest) => repeatedKeyInGit(application2, manifest, when)).filter((draft2) => draft2 !== null)
  );
  const problems = [];
  const notChecked = [];
  const judged3 = [];
  for (const pair of pairs2) {
    const found = world.otherOwners(application2, pair);
    const owners = "then" in found ? await found : found;
    if (owners.length > 0 && "manifest" in pair)
      drafts.push(sharedObject(application2, pair.manifest.key, owners, when));
    if (pair.state === "matched")
      judged3.push(
        world.differing.has(pair) ? await judgeMatched(prepared, pair, owners, world) : inSync(pair)
      );
    else if (pair.state === "missing") {
      const uncreated = notCreated(application2, pair.manifest);
      if (uncreated === null) drafts.push(judgeMissing(application2, pair, when));
      else notChecked.push(uncreated);
    } else if (pair.state === "extra")
      drafts.push(
        judgeExtra(application2, pair, when, {
          ...handwriting(pair.live, world.actorOf(application2.appliers)),
          renderedBy: owners.map(({ name }) => name)
        })
      );
    else if (pair.state === "unreadable") problems.push(pair.problem);
  }
  drafts.push(...deletions(application2, pairs2, when), ...judged3.flatMap((one) => one.drafts));
  problems.push(...judged3.flatMap((one) => one.problems));
  problems.push(...ownershipProblems(prepared, judged3, world.actorOf(application2.appliers)));
  drafts.push(...explanations(prepared, pairs2, drafts, world.types));
  const hidden = judged3.flatMap((one) => one.hidden);
  const objects = world.objectsOf(application2);
  const described = pairs2.flatMap((pair) => pair.state === "matched" ? [pair.live] : []);
  const audited = { objects: objects.ofSet, hidden, when };
  drafts.push(...await auditIgnoreRules(application2, audited, world.jq));
  return {
    drafts: withUnraisedChart(
      application2,
      prepared.unraised ?? null,
      withHelmByHand(application2, withHelmTookOver(application2, drafts, described), described)
    ),
    problems,
    notChecked: [...notChecked, ...judged3.flatMap((one) => one.notChecked)],
    ignoreRules: usesOf2(application2.ignore, objects.own, hidden)
  };
}
function deletions(application2, pairs2, when) {
  return pairs2.flatMap(
    (pair) => pair.state === "matched" ? judgeBeingDeleted(application2, pair.manifest.key, pair.live, when) ?? [] : []
  );
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
  const manifests = new Map(app.desired.map((manifest) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(manifest.key), manifest]));
  const sourced = await Promise.all(judged3.drafts.map((one) => withSource(one, app, manifests, locate)));
  return { app, pairs: pairs2, judged: judged3, sourced };
}
async function explain({ app, pairs: pairs2, judged: judged3, sourced }, { gather, settle: settle2 }) {
  const { name } = app.application;
  const live = sourced.length === 0 ?   new Map() : liveByKey(pairs2);
  const findings = await Promise.all(
    sourced.map(async (finding) => {
      const around = live.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(finding.resource)) ?? null;
      return settle2(await withEvidence(app.application, finding, around, gather));
    })
  );
  const problems = [...app.problems, ...judged3.problems];
  const plain5 = (0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_13__  .nE)(app.application, findings, problems);
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
  const { ignoreRules, application: application2 } = result.report;
  const report = (0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_13__  .nE)(application2, findings, problems);
  return {
    report: ignoreRules === void 0 ? report : { ...report, ignoreRules },
    findings,
    problems,
    notChecked: [...result.notChecked, ...own2.notChecked],
    objects: [...result.objects, ...own2.objects]
  };
}
async function withSource(draft2, { application: application2, desired }, manifests, locate) {
  if (draft2.source !== void 0) return { ...draft2, source: draft2.source };
  if (draft2.subject === "application") return { ...draft2, source: application2.origin };
  const manifest = manifests.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(draft2.resource));
  if (manifest === void 0) return { ...draft2, source: null };
  const isAsked = (0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_13__  .an)({ category: draft2.category });
  const { editIn, ...source2 } = await locate(application2, desired, manifest, draft2.change, isAsked);
  return { ...draft2, source: source2, ...editIn === void 0 ? {} : { editIn } };
}
function liveByKey(pairs2) {
  return new Map(
    pairs2.flatMap((pair) => {
      if (pair.state === "matched") return [[(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(pair.manifest.key), pair.live]];
      return pair.state === "extra" ? [[(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(pair.key), pair.live]] : [];
    })
  );
}
function objectsOf(application2, pairs2, findings) {
  if (findings.length === 0) return [];
  const named5 = new Set(findings.map(({ resource: resource2 }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(resource2)));
  return pairs2.flatMap((pair) => {
    if (pair.state === "not-checked" || pair.state === "unreadable") return [];
    const resource2 = pair.state === "extra" ? pair.key : pair.manifest.key;
    if (!named5.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(resource2))) return [];
    return [
      {
        application: application2,
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
  return (application2) => {
    const { generatedBy } = application2;
    if (generatedBy === void 0) return { own: ofApp(application2), ofSet: ofApp(application2) };
    const siblings = pulled.filter(({ app }) => app.application.generatedBy === generatedBy);
    const objects = siblings.map(({ app }) => ofApp(app.application));
    const known = objects.filter((keys2) => keys2 !== null);
    return {
      own: ofApp(application2),
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
  return (application2, pair) => {
    if (application2.controller === "folder") return [];
    const marks = pair.state === "matched" ? ownerMarks(pair.live, pair.manifest.object) : [];
    const rendering2 = (shared2.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(keyOf4(pair))) ?? []).filter((one) => one.application !== application2).map((one) => {
      const syncedLast = marks.length === 0 ? null : marks.some((mark) => isMarkOf(mark, one.application));
      return { ...ownerOf(one.application), object: one.object, mark: "", syncedLast };
    });
    const others = marks.filter((one) => !isMarkOf(one, application2));
    return others.length === 0 ? rendering2 : marking(others, rendering2);
  };
}
function keyOf4(pair) {
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
    const { application: application2 } = app;
    if (application2.controller === "folder") continue;
    for (const pair of pairs2) {
      if (!("manifest" in pair)) {
        extra2.add((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(pair.key));
        continue;
      }
      const text2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(pair.manifest.key);
      const rendering2 = { application: application2, object: pair.manifest.object };
      const before = first.get(text2);
      if (before === void 0) first.set(text2, rendering2);
      else if (before.application !== application2)
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
    (object) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(object, "metadata", "name") === name && (namespace === null || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(object, "metadata", "namespace") === namespace)
  );
}

async function judgeSites(sites, applications, whole, world, options2) {
  const objectsOf3 = knownObjects(
    sites.flatMap(({ pulled }) => pulled),
    whole
  );
  const progress = counting(world.progress, applications.length);
  const judged3 = await Promise.all(
    sites.map(async (one) => {
      const judging = judgingOn(one, objectsOf3, world, options2);
      const explaining = explainingOn(one, world, options2);
      return {
        results: await judgeAll(one.pulled, judging, explaining, progress),
        own: await judgeAll(one.own, judging, explaining, () => void 0)
      };
    })
  );
  const resultOf = byName3(judged3.flatMap(({ results }) => results));
  const ownOf = byName3(judged3.flatMap(({ own: own2 }) => own2));
  return applications.flatMap(({ name }) => {
    const [result, own2] = [resultOf.get(name), ownOf.get(name)];
    if (result === void 0) return [];
    return [own2 === void 0 ? result : withOwn(result, own2)];
  });
}
function byName3(results) {
  return new Map(results.map((result) => [result.report.name, result]));
}
function judgingOn({ site, pulled, types, differing, dryRun }, objectsOf3, { repository, redactor, jq }, { config }) {
  return {
    store: site.store,
    types,
    differing,
    actorOf: actorsOf(config),
    normalise: redactor.normalise,
    recorded: site.cluster.recorded ?? null,
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
function explainingOn({ site }, world, options2) {
  return {
    locate: locateBy(site.tracer, options2),
    gather: createGather({ store: site.store, repository: world.repository }),
    settle: settleBy(options2.config, world.now())
  };
}
function locateBy({ locate, nearest: nearest2 }, { trace }) {
  if (trace !== false) return locate;
  return (_application, _manifests, manifest, change2) => nearest2(manifest, change2?.path ?? []);
}
function counting(progress, all3) {
  let done = 0;
  return ({ name, category, status }) => progress(`${++done} of ${all3}: ${name}: ${category ?? status}`);
}

var maxNamed5 = 20;
function notInGit(prepared) {
  const rendered3 = renderedOfAppKinds(prepared);
  const isAlone = (resource2) => resource2 !== null && !rendered3.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(resource2));
  return new Set(
    prepared.map(({ application: application2 }) => application2).filter(({ foundIn, appliedBy: appliedBy2, generatedBy }) => foundIn === "cluster" && !appliedBy2 && !generatedBy).filter(({ resource: resource2 }) => isAlone(resource2)).map(({ name }) => name)
  );
}
function renderedOfAppKinds(prepared) {
  const kinds3 = new Set(prepared.map(({ application: application2 }) => application2.resource?.kind));
  const keys2 = prepared.flatMap(({ desired }) => desired.map(({ key }) => key));
  return new Set(keys2.filter(({ kind }) => kinds3.has(kind)).map(_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu));
}
function notInGitNotes(names) {
  const sorted2 = [...names].sort(_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_16__  .L);
  if (sorted2.length === 0) return [];
  const more = sorted2.length > maxNamed5 ? ` and ${sorted2.length - maxNamed5} more` : "";
  return [
    `In the cluster, but not in this repository: the object of ${sorted2.slice(0, maxNamed5).join(", ")}${more}. Their manifests come from here; what they themselves say (source, destination, sync policy) does not. Where no other repository keeps it, commit the object.`
  ];
}

var nothingDescribed = { apps: [], problems: [] };
async function describingObjects(prepared, repository, isWanted2) {
  if (!isWanted2) return nothingDescribed;
  const rendered3 = renderedOfAppKinds(prepared);
  const head = await repository.resolve("HEAD");
  if (head === null) return nothingDescribed;
  const files = repository.at(head);
  const unrendered = prepared.filter(({ problems }) => problems.length > 0).map((one) => one.application);
  const rest = prepared.filter(({ problems }) => problems.length === 0);
  const present = new Set(rest.map(({ application: { name } }) => name));
  const unseen =   new Map();
  const apps3 = [];
  for (const { application: application2 } of prepared) {
    const manifest = manifestOf(application2);
    if (manifest === null || rendered3.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(manifest.key))) continue;
    const holder = await brokenHolder(application2, manifest, unrendered, files);
    if (holder !== null) unseen.set(holder, [...unseen.get(holder) ?? [], application2.name]);
    if (holder !== null || isOfAnAbsentApp(application2, present)) continue;
    if (await isAppliedAsWritten(files, manifest)) apps3.push(asApplied(application2, manifest));
  }
  return { apps: apps3, problems: [...unseen].map(([holder, names]) => holderUnrendered(holder, names)) };
}
async function brokenHolder(application2, manifest, unrendered, files) {
  const { appliedBy: appliedBy2 } = application2;
  if (appliedBy2 !== void 0) return unrendered.find(({ name }) => name === appliedBy2)?.name ?? null;
  for (const other of unrendered) if (await readsFileOf(other, manifest, files)) return other.name;
  return null;
}
function isOfAnAbsentApp({ appliedBy: appliedBy2 }, present) {
  return appliedBy2 !== void 0 && !present.has(appliedBy2);
}
async function readsFileOf({ sources: sources2, controller: controller2 }, { origin: { file: file2 } }, files) {
  for (const source2 of sources2) {
    const { path: path3, elsewhere, directory } = source2;
    if (elsewhere === true || !(0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_10__  .aR)(source2) || !(path3 === "" || file2.startsWith(`${path3}/`))) continue;
    const isFlat = controller2 === "argo-cd" && !directory.recurse;
    if (!isFlat || folderOf(file2) === path3 || await detectTool(files, source2) !== "directory") return true;
  }
  return false;
}
var maxNamed6 = 20;
function holderUnrendered(application2, held) {
  const names = [...held].sort(_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_16__  .L);
  const more = names.length > maxNamed6 ? ` and ${names.length - maxNamed6} more` : "";
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "HOLDER_UNRENDERED",
    `Application ${application2}: it could not be rendered, and may hold the objects of ${names.slice(0, maxNamed6).join(", ")}${more}. Whether somebody changed these objects themselves in the cluster (source, destination, sync policy) was not looked at.`,
    `Resolve what keeps ${application2} from being rendered. What these applications deploy is judged all the same.`,
    { application: application2 }
  );
}
function manifestOf({ foundIn, resource: resource2, origin: origin2, inGit: inGit2 }) {
  if (foundIn !== "both" || resource2 === null || origin2 === null || inGit2?.isFile !== true) return null;
  const { object } = inGit2;
  const metadata = { ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(object, "metadata"), namespace: resource2.namespace };
  return {
    key: resource2,
    gvk: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .iU)(object),
    object: { ...object, metadata },
    origin: { ...origin2, document: 0 }
  };
}
async function isAppliedAsWritten(files, { origin: origin2 }) {
  const folder = folderOf(origin2.file);
  return !/(?:^|\/)templates(?:\/|$)/.test(folder) && await kustomizationOf(files, folder) === null;
}
function asApplied(application2, manifest) {
  return {
    application: {
      ...application2,
      controller: "folder",
      sources: [],
      appliers: kubectlApply,
      sync: {
        ...application2.sync,
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

function createLiveStore(cluster, kinds3, near = false) {
  const isNear2 = near && cluster.recorded === void 0;
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
    async trackedBy(application2) {
      const listed = await Promise.all(lists2.values());
      return listed.flatMap(({ byApplication }) => byApplication.get(application2) ?? []);
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
  const byKey = new Map(items.map((object) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TN)(object)), object]));
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
  const object = byKey.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(key));
  if (object !== void 0) return { state: "found", object };
  const covers4 = result.state !== "listed" || (result.namespaces?.includes(key.namespace) ?? true);
  return covers4 ? { state: "absent" } : { state: "unreadable", problem: notCovered(key) };
}
function notCovered(key) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "SNAPSHOT_INCOMPLETE",
    `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TD)(key)}: namespace ${key.namespace} was not recorded for this kind.`,
    "Record the snapshot with all the namespaces of the app.",
    { resource: key }
  );
}
function notHeld(key) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "SNAPSHOT_INCOMPLETE",
    `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TD)(key)} existed when the state was recorded, but not as part of an application that was judged: what a sync would undo of it is not known.`,
    "Check it with `drift-triage guard --kubeconfig`, or let the run that records the state judge it first.",
    { resource: key }
  );
}
function notServed(key) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "CRD_MISSING",
    `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TD)(key)}: the cluster does not serve ${key.kind}${key.group === "" ? "" : `.${key.group}`}.`,
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
  if (at2 !== void 0 && at2 !== null && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(at2)) throw new MisfitError();
  const object = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(at2) ? at2 : {};
  const below2 = change(Object.hasOwn(object, name) ? object[name] : void 0, rest, value);
  const others = Object.entries(object).filter(([key]) => key !== name);
  if (below2 === void 0) return others.length === 0 ? void 0 : Object.fromEntries(others);
  return Object.hasOwn(object, name) ? Object.fromEntries(Object.entries(object).map(([key, old]) => [key, key === name ? below2 : old])) : Object.fromEntries([...others, [name, below2]]);
}
function changeItem(at2, element, rest, value) {
  if (at2 !== void 0 && at2 !== null && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(at2)) throw new MisfitError();
  const list = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(at2) ? at2 : [];
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
  if ("value" in element) return list.findIndex((item) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(item, element.value));
  return list.findIndex((item) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .vV)(item, element));
}

function madeNamespace(application2, manifests) {
  const { sync, destination, origin: origin2, controller: controller2 } = application2;
  if (controller2 !== "argo-cd" || sync.namespaceMetadata === void 0 || destination.namespace === "")
    return null;
  const { labels, annotations, source: source2 } = sync.namespaceMetadata;
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
  const key = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TN)(object);
  if (manifests.some((manifest) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(manifest.key) === (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(key))) return null;
  return {
    key,
    gvk: { group: "", version: "v1", kind: "Namespace" },
    object,
    origin: { file: "", line: 1, ...source2 ?? origin2 ?? {}, document: 0 }
  };
}
function withMadeNamespace(application2, manifests) {
  const namespace = madeNamespace(application2, manifests);
  return namespace === null ? manifests : [...manifests, namespace];
}

function repositoryWith(repository, commit, texts2) {
  return {
    ...repository,
    resolve: async (revision2, elsewhere) => revision2 === _chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_10__  .UB && elsewhere === void 0 ? commit : repository.resolve(revision2, elsewhere),
    at: (other) => other === commit ? overlayFiles(repository.at(other), texts2) : repository.at(other)
  };
}

function createRerender(world) {
  const tools = {
    ...world.tools,
    run: (tool, { fresh: _fresh, ...job }) => world.tools.run(tool, job)
  };
  return async (application2, commit, texts2) => {
    const repository = repositoryWith(world.repository, commit, texts2);
    const renderer = createRenderer({ repository, tools, capabilities: world.capabilities });
    const { manifests, problems } = await renderer.render(application2, application2.sources);
    const problem2 = problems[0];
    if (problem2 !== void 0) return { fault: problem2.message };
    const { manifests: placed } = normaliseManifests(
      manifests,
      application2.destination.namespace,
      world.scopeOf
    );
    return objectsOf2(withMadeNamespace(application2, placed));
  };
}
function objectsOf2(manifests) {
  return new Map(manifests.map(({ key, object }) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(key), object]));
}
function withoutUnstable(objects, manifests) {
  const unstable = new Map(
    manifests.flatMap(
      ({ key, unstable: paths }) => paths === void 0 || paths.length === 0 ? [] : [[(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(key), paths]]
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
  if ((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(object, path3) === void 0) return object;
  const done = applyToJson(object, { type: "set", path: path3, value: null });
  return done ?? object;
}

async function appObject({ origin: origin2, resource: resource2, name, generatedBy, alsoIn: alsoIn2 = [] }, files) {
  if (resource2 === null)
    return { reason: `${name} is a folder of the settings file and has no object of its own` };
  const what = `${resource2.kind} ${resource2.name}`;
  if (origin2 === null && generatedBy !== void 0)
    return {
      reason: `the value stands in ${what}, which ApplicationSet ${generatedBy} generates: edit what it is generated from by hand`
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
    const key = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TN)(object);
    return key.group === resource2.group && key.kind === resource2.kind && key.name === resource2.name;
  });
  if (found !== void 0) return found;
  const where = generatedBy === void 0 ? "it there" : "what it is generated from";
  return { reason: `the value stands in ${what}, which ${origin2.file} generates: edit ${where} by hand` };
}
async function objectsIn(file2, files) {
  const text2 = await files.read(file2);
  const read = text2 === null ? null : (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2);
  const documents = read !== null && "documents" in read ? read.documents : [];
  return documents.flatMap(
    ({ value }, document) => candidates(value).map(({ prefix, object }) => ({ file: file2, document, prefix, object }))
  );
}
function candidates(value) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value)) return [];
  const items = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(value, [{ field: "items" }]);
  const listed = Array.isArray(items) ? items : [];
  return [
    { prefix: [], object: value },
    ...listed.flatMap(
      (item, index2) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(item) ? [{ prefix: [{ field: "items" }, { index: index2 }], object: item }] : []
    )
  ];
}

var file = "//generated";
function generationOf({ resource: resource2, generatedBy }, generated) {
  if (resource2 === null || generatedBy === void 0) return null;
  const found = generated.filter(
    ({ object, set: set3 }) => isMadeBy2({ resource: resource2, generatedBy }, set3) && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TN)(object).name === resource2.name
  );
  return found.length === 1 ? found[0] ?? null : null;
}
function isMadeBy2({ resource: resource2, generatedBy }, set3) {
  const { name, namespace } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TN)(set3);
  return generatedBy === `${namespace}/${name}` || namespace === "" && generatedBy === `${resource2?.namespace ?? ""}/${name}`;
}
function withGeneratedSpec(context, { object: made2 }) {
  const sources2 = context.application.sources.map(({ raw }) => raw);
  const spec = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(made2, "spec", "sources")) ? { sources: sources2 } : { source: sources2[0] ?? {} };
  const object = { spec };
  const text2 = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .Vd)(object);
  const { files } = context;
  return {
    ...context,
    files: { ...files, read: async (name) => name === file ? text2 : files.read(name) },
    own: { file, document: 0, prefix: [], object }
  };
}
function inSpecOnly({ attempts, refusals: refusals2 }) {
  return { attempts: attempts.flatMap(rendered2), refusals: refusals2 };
}
function rendered2(attempt) {
  if (attempt.adds && attempt.texts.has(file)) return [];
  const { prefer, otherwise } = attempt;
  return [
    {
      ...attempt,
      texts: new Map([...attempt.texts].filter(([name]) => name !== file)),
      ...prefer === void 0 ? {} : { prefer: prefer.flatMap(rendered2) },
      ...otherwise === void 0 ? {} : { otherwise: otherwise.flatMap(rendered2) }
    }
  ];
}

var maxOccurrences = 4;
function successors(leaf, desired, wanted) {
  if (!isScalar3(leaf) || leaf === null || leaf === "" || !isScalar3(desired) || !isScalar3(wanted)) return [];
  if (desired === null || wanted === null) return [];
  if (String(leaf) === String(desired)) return [inTypeOf(leaf, wanted)];
  if (typeof leaf === "boolean") return [];
  return partsOf2(String(desired), String(wanted), String(leaf)).map((text2) => inTypeOf(leaf, text2));
}
function textOf4(value) {
  return isScalar3(value) ? String(value) : JSON.stringify(value ?? null);
}
function isScalar3(value) {
  return value !== void 0 && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value);
}
function isPartOf(leaf, desired) {
  if (!isScalar3(leaf) || !isScalar3(desired) || leaf === null || desired === null || leaf === "") return false;
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
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(a, b)) return [];
  if (isScalar3(a) && isScalar3(b)) return [{ from: a, to: b }];
  const pairs2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(a) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(b) && a.length === b.length ? a.map((item, at2) => [item, b[at2]]) : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(a) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(b) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(Object.keys(a).sort(), Object.keys(b).sort()) ? Object.keys(a).map((name) => [a[name], b[name]]) : null;
  if (pairs2 === null) return null;
  const below2 = pairs2.map(([left, right]) => scalarDifferences(left ?? null, right ?? null));
  return below2.every((one) => one !== null) ? below2.flat() : null;
}
function partsOf2(desired, wanted, leaf) {
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
    for (const one of isScalar3(value) ? scalarEdits(value, wish) : collectionEdits(value, wish, parents))
      found.push({ edit: prefixed(one.edit, path3), score: one.score + near });
    found.push(...emptyEdits(path3, value, wish));
  }
  return found;
}
function probes(values, wish) {
  const name = nameAt(wish.path, wish.path.length);
  return nodesOf(values).flatMap(({ path: path3, value }) => {
    if (!isScalar3(value) || wish.desired === void 0 || !isPartOf(value, wish.desired)) return [];
    const exact = textOf4(value) === textOf4(wish.desired) ? 4 : 1;
    const edit = { type: "set", path: path3, value: otherThan(value) };
    return [{ edit, score: exact + similarity(nameAt(path3, path3.length), name) }];
  });
}
function scalarEdits(value, { desired, wanted }) {
  if (desired === void 0 || wanted === void 0) return removal(value, desired, wanted);
  const pair = isScalar3(desired) ? { from: desired, to: wanted } : onlyDifference(desired, wanted);
  if (pair === null) return [];
  const exact = textOf4(value) === textOf4(pair.from) ? 4 : 2 + textOf4(value).length / 1e3;
  return successors(value, pair.from, pair.to).map((next) => ({
    edit: { type: "set", path: [], value: next },
    score: exact
  }));
}
function removal(value, desired, wanted) {
  if (wanted !== void 0 || desired === void 0 || !isScalar3(desired)) return [];
  if (textOf4(value) !== textOf4(desired)) return [];
  return [
    { edit: { type: "remove", path: [] }, score: 4 },
    { edit: { type: "set", path: [], value: typeof value === "string" ? "" : null }, score: 3.5 }
  ];
}
function parentsOf({ manifest, path: path3 }) {
  const lengths2 = Array.from({ length: Math.min(maxLevels, path3.length) }, (_, up) => path3.length - up);
  return lengths2.flatMap((length) => {
    const value = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(manifest.object, path3.slice(0, length));
    return value === void 0 || isScalar3(value) ? [] : [{ value, rest: path3.slice(length) }];
  });
}
function collectionEdits(value, wish, parents) {
  if (isEmpty3(value)) return [];
  return parents.flatMap(({ value: parent, rest }) => {
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(parent)) return entriesOfList(value, parent, rest, wish);
    if (!isWithin(value, parent)) return [];
    const same2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(value, parent) ? 4 : 2.5;
    const share = sizeOf(value) / Math.max(1, sizeOf(parent));
    return restEdits(value, parent, rest, wish).map((edit) => ({
      edit,
      score: same2 + share - rest.length / 10
    }));
  });
}
function restEdits(value, parent, rest, { wanted }) {
  if (rest.length === 0) return wholeEdits(value, parent, wanted);
  const stands = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(value, rest);
  if (wanted === void 0) return stands === void 0 ? [] : [{ type: "remove", path: rest }];
  if (stands === void 0 && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(parent, rest) !== void 0) return [];
  return [{ type: "set", path: rest, value: wanted }];
}
function wholeEdits(value, parent, wanted) {
  if (wanted === void 0)
    return [
      { type: "remove", path: [] },
      { type: "set", path: [], value: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value) ? [] : {} }
    ];
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(value, parent)) return [{ type: "set", path: [], value: wanted }];
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value) || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(parent) || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(wanted)) return [];
  const fixed2 = parent.filter((item) => !value.some((own2) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(own2, item)));
  const next = wanted.filter((item) => !fixed2.some((other) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(other, item)));
  return [{ type: "set", path: [], value: next }];
}
function entriesOfList(value, list, rest, { wanted }) {
  const [item, ...below2] = rest;
  if (item === void 0 || !("key" in item) || below2.length > 0) return [];
  const name = item.key["name"];
  const shown2 = Object.entries(value).filter(
    ([key, one]) => list.some((entry) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "name") === key && textOf4((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(entry, "value")) === textOf4(one))
  );
  if (typeof name !== "string" || shown2.length < Object.keys(value).length) return [];
  if (wanted === void 0)
    return Object.hasOwn(value, name) ? [{ edit: { type: "remove", path: [{ field: name }] }, score: 4 }] : [];
  const text2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(wanted, "value");
  return text2 === void 0 || !isScalar3(text2) ? [] : [{ edit: { type: "set", path: [{ field: name }], value: text2 }, score: 4 }];
}
function emptyEdits(path3, value, { manifest, path: at2, desired, wanted }) {
  if (wanted === void 0 || desired !== void 0 || !(value === null || value === "" || isEmpty3(value)))
    return [];
  const found = [];
  for (let length = at2.length; length > Math.max(0, at2.length - maxLevels); length--) {
    const element = at2[length - 1];
    if (element === void 0 || !("field" in element)) continue;
    const near = similarity(nameAt(path3, path3.length), element.field);
    const rest = at2.slice(length);
    const next = rest.length === 0 ? wanted : applyToJson(null, { type: "set", path: rest, value: wanted });
    if (near === 0 || next === null || !fits2(value, next)) continue;
    const missing3 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(manifest.object, at2.slice(0, length)) === void 0 ? 1 : 0;
    found.push({ edit: { type: "set", path: path3, value: next }, score: near + missing3 });
  }
  return found;
}
function fits2(value, next) {
  if (value === null) return true;
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value) ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(next) : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(next) : isScalar3(next);
}
function isWithin(part3, whole) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(part3))
    return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(whole) && part3.every((item) => whole.some((other) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(item, other)));
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(part3) || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(whole)) return false;
  return Object.entries(part3).every(([name, item]) => {
    const shown2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(whole, name);
    return shown2 !== void 0 && textOf4(item) === textOf4(shown2);
  });
}
function isEmpty3(value) {
  return !isScalar3(value) && sizeOf(value) === 0;
}
function sizeOf(value) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value) ? value.length : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) ? Object.keys(value).length : 1;
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
    const below2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value) ? value.map((item, index2) => [{ index: index2 }, item]) : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) ? Object.entries(value).map(([name, item]) => [{ field: name }, item]) : [];
    for (const [element, item] of below2) waiting2.push({ path: [...path3, element], value: item });
  }
  return found;
}

var maxTries = 8;
async function candidates2(generated, path3, part3, repository) {
  const { set: set3, generator, from } = generated;
  const text2 = JSON.stringify((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(set3, [...(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)("spec", "template"), ...path3]) ?? set3["spec"] ?? null);
  const words = new Set(text2.match(/[\w-]+/g));
  const found = [];
  for (const origin2 of from.toReversed()) {
    const root = isFilePart(origin2) ? await documentOf(origin2, repository) : set3;
    for (const { path: at2, value } of nodesOf((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(root, origin2.path) ?? null)) {
      const tried = isScalar3(value) ? trialOf(value, part3) : null;
      if (tried === null) continue;
      const name = nameAt(at2, at2.length);
      const named5 = words.has(name) ? 3 : 0;
      const score = tried.score + named5 + similarity(name, nameAt(path3, path3.length));
      found.push({ origin: origin2, at: at2, root, next: tried.next, score });
    }
  }
  const rows = found.sort((a, b) => b.score - a.score).slice(0, maxTries);
  return [...rows, ...inTemplates(set3, generator, path3, part3)];
}
async function documentOf({ commit, file: file2 }, repository) {
  const read = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(await repository.at(commit).read(file2) ?? "", "last");
  return "documents" in read ? read.documents[0]?.value ?? null : null;
}
function trialOf(value, { from, to }) {
  const [next] = successors(value, from, to);
  const exact = textOf4(value) === textOf4(from) ? 2 : 0;
  if (next !== void 0) return { next, score: 8 + exact };
  return isPartOf(value, from) ? { next: otherThan(value), score: exact } : null;
}
function inTemplates(set3, generator, path3, { from, to }) {
  const at2 = [...(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)("spec", "generators"), { index: generator }];
  const kinds3 = Object.keys((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(set3, at2) ?? {});
  const templates = [...kinds3.map((kind) => [...at2, ...(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)(kind, "template")]), (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .OA)("spec", "template")];
  return templates.flatMap((template3) => {
    const origin2 = { path: [...template3, ...path3] };
    const stated = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(set3, origin2.path);
    return stated === void 0 || !isScalar3(stated) || textOf4(stated) !== textOf4(from) ? [] : [{ origin: origin2, at: [], root: set3, next: to, score: 0 }];
  });
}

async function locatePart(origin2, generated, where) {
  if (!isFilePart(origin2)) return inSet(origin2.path, generated, where);
  const { file: file2, commit, url, path: path3 } = origin2;
  const text2 = await where.repository.at(commit).read(file2);
  if (text2 === null || url === "" && !await isSame2(text2, file2, where)) return null;
  const found = lineOf2(text2, 0, path3);
  if (found === null) return null;
  return url === "" ? { file: file2, line: found } : { file: `${(0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_18__  .q)(url)}//${file2}`, line: found };
}
async function inSet(path3, { set: set3, soleOrigin }, where) {
  const head = await where.repository.resolve("HEAD");
  if (soleOrigin === null || head === null) return null;
  const { file: file2, document, item } = soleOrigin;
  const text2 = await where.repository.at(head).read(file2);
  if (text2 === null || !await isSame2(text2, file2, where)) return null;
  const full = [...item === void 0 ? [] : [{ field: "items" }, { index: item }], ...path3];
  const line2 = lineOf2(text2, document, full);
  const read = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2, "last");
  const written = "documents" in read ? (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(read.documents[document]?.value, full) : void 0;
  return line2 !== null && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(written, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(set3, path3)) ? { file: file2, line: line2 } : null;
}
async function isSame2(text2, file2, { repository, commit }) {
  return await repository.at(commit).read(file2) === text2;
}
function lineOf2(text2, document, path3) {
  const read = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2, "last");
  const found = "documents" in read ? read.documents[document] : void 0;
  return found === void 0 ? null : (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .HK)(text2, found, path3).line;
}

function differingPart(from, to) {
  const pair = to === void 0 ? isScalar3(from) ? { from, to: otherThan(from) } : null : pairOf(from, to);
  if (pair === null) return null;
  const at2 = nodesOf(from).find(
    ({ path: path3, value }) => isScalar3(value) && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(value, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(to ?? null, path3))
  );
  const part3 = { ...pair, at: at2?.path ?? [] };
  if (typeof pair.from !== "string" || typeof pair.to !== "string") return { ...part3, line: null };
  const [before, after] = [pair.from.split("\n"), pair.to.split("\n")];
  const line2 = before.findIndex((text2, index2) => text2 !== after[index2]);
  if (before.length === 1 || line2 < 0) return { ...part3, line: null };
  return { ...part3, from: before[line2] ?? "", to: after[line2] ?? "", line: line2 };
}
function pairOf(from, to) {
  return isScalar3(from) && isScalar3(to) ? { from, to } : onlyDifference(from, to);
}
function hasMoved(now, then, { at: at2, line: line2 }) {
  const [is, was] = [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(now ?? null, at2), (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(then, at2)];
  if (line2 === null || typeof is !== "string" || typeof was !== "string") return !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(is, was);
  return is.split("\n")[line2] !== was.split("\n")[line2];
}

async function statedAt(generated, { path: path3, value }, world) {
  const from = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(world.spec, path3);
  if (from === void 0 || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(generated.object, path3), from)) return null;
  const part3 = differingPart(from, value);
  if (part3 === null) return null;
  for (const one of await candidates2(generated, path3, part3, world.repository)) {
    const then = await generated.again(await insteadOf(one, generated, world.repository));
    if (then === null || !hasMoved((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(then, path3), from, part3)) continue;
    const { origin: origin2, at: at2 } = one;
    return locatePart({ ...origin2, path: [...origin2.path, ...at2] }, generated, world);
  }
  return null;
}
async function insteadOf({ origin: origin2, at: at2, root, next }, { set: set3 }, repository) {
  const edited = applyToJson(root, { type: "set", path: [...origin2.path, ...at2], value: next });
  if (!isFilePart(origin2)) return { set: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(edited) ? edited : set3 };
  const texts2 =   new Map([[origin2.file, JSON.stringify(edited)]]);
  return { repository: repositoryWith(repository, origin2.commit, texts2) };
}

function wishOf(manifest, edit) {
  const path3 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .VC)(manifest.object, edit.path);
  const wanted = edit.type === "set" ? edit.value : void 0;
  return { manifest, path: path3, desired: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(manifest.object, path3), wanted };
}
function editOf({ path: path3, wanted }, prefix = []) {
  const at2 = [...prefix, ...path3];
  return wanted === void 0 ? { type: "remove", path: at2 } : { type: "set", path: at2, value: wanted };
}

function effectOf2(before, after, wish, pending = []) {
  const own2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(wish.manifest.key);
  const is = after.get(own2);
  if (!before.has(own2) || is === void 0)
    return { moved: is === void 0, exact: false, also: othersOf(before, after, own2), isRenamed: true };
  const moved = !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(before.get(own2), wish.path), (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(is, wish.path));
  const expected = expectedOf(before, [wish, ...pending.filter((one) => isFulfilled(after, one))]);
  const differing = [...  new Set([...before.keys(), ...after.keys()])].filter((key) => {
    const [wanted, rendered3] = [expected.objects.get(key), after.get(key)];
    if (wanted === void 0 || rendered3 === void 0) return true;
    return !isSame3(wanted, rendered3, expected.paths.get(key) ?? []);
  });
  if (differing.length === 0) return { moved, exact: true, also: [] };
  if (differing.length === 1 && differing[0] === own2 && isReordered2(expected.objects.get(own2) ?? {}, is, wish.path))
    return { moved, exact: false, also: [], isReordered: true };
  const also = differing.flatMap(
    (key) => key === own2 ? besides(before.get(key) ?? {}, after.get(key) ?? {}, wish.path) : [otherText(before.get(key), after.get(key))]
  );
  return { moved, exact: false, also };
}
function isReordered2(wanted, rendered3, path3) {
  const list = path3.slice(0, -1);
  const [items, other] = [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(wanted, list), (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(rendered3, list)];
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(items) || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(other) || items.length !== other.length) return false;
  const inOrder2 = applyToJson(rendered3, { type: "set", path: list, value: items });
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(inOrder2 ?? {}, wanted) && items.every((item) => other.some((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(item, one)));
}
function othersOf(before, after, own2) {
  return [...  new Set([...before.keys(), ...after.keys()])].filter((key) => key !== own2 && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(before.get(key), after.get(key))).map((key) => otherText(before.get(key), after.get(key)));
}
function isFulfilled(objects, { manifest, path: path3, wanted }) {
  const object = objects.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(manifest.key));
  return object !== void 0 && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(object, path3), wanted);
}
function expectedOf(before, wishes) {
  const objects = new Map(before);
  const paths =   new Map();
  for (const wish of wishes) {
    const key = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(wish.manifest.key);
    const done = applyToJson(objects.get(key) ?? {}, editOf(wish));
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(done)) objects.set(key, done);
    paths.set(key, [...paths.get(key) ?? [], wish.path]);
  }
  return { objects, paths };
}
function isSame3(wanted, rendered3, paths) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(wanted, rendered3)) return true;
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(settled(wanted, paths), settled(rendered3, paths));
}
function settled(object, paths) {
  return paths.reduce((at2, path3) => withoutEmpty(at2, path3), object);
}
function withoutEmpty(root, path3) {
  for (let length = path3.length; length > 0; length--) {
    const at2 = path3.slice(0, length);
    const value = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(root, at2);
    const isEmpty4 = value === null || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value) && value.length === 0 || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) && Object.keys(value).length === 0;
    if (isEmpty4) return withoutEmpty(applyToJson(root, { type: "remove", path: at2 }) ?? {}, path3);
  }
  return root;
}
function besides(was, is, path3) {
  const wished = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(path3);
  return differences(was, is).map((at2) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(at2)).filter((at2) => !at2.startsWith(wished) && !wished.startsWith(at2)).map((at2) => `${at2} of ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TD)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TN)(is))}`);
}
function otherText(before, after) {
  const object = before ?? after ?? {};
  const name = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TD)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TN)(object));
  if (before === void 0 || after === void 0) return name;
  const [first] = differences(before, after);
  return first === void 0 ? name : `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(first)} of ${name}`;
}

function withSpecEdits(application2, edits) {
  let edited = application2;
  for (const edit of edits) {
    const next = withSpecEdit(edited, edit);
    if (next === null) return null;
    edited = next;
  }
  return edited;
}
function withSpecEdit(application2, { path: path3, value }) {
  const names = path3.map((element) => "field" in element ? element.field : "");
  if (names[0] !== "spec") return null;
  if (application2.controller === "flux")
    return withSource2(application2, 0, (source2) => withFluxEdit(source2, path3.slice(1), value));
  const at2 = path3[2];
  if (names[1] === "sources" && at2 !== void 0 && "index" in at2)
    return withSource2(application2, at2.index, (source2) => withRaw(source2, path3.slice(3), value));
  return names[1] === "source" ? withSource2(application2, 0, (one) => withRaw(one, path3.slice(2), value)) : null;
}
function withSource2(application2, index2, change2) {
  const source2 = application2.sources[index2];
  const changed2 = source2 === void 0 ? null : change2(source2);
  return changed2 === null ? null : { ...application2, sources: application2.sources.with(index2, changed2) };
}
function withRaw(source2, path3, value) {
  const raw = withEdit(source2.raw, { path: path3, value });
  if (raw === null) return null;
  const [first, ...below2] = path3;
  const isRevision = first !== void 0 && "field" in first && first.field === "targetRevision";
  return {
    ...source2,
    raw,
    ...isRevision && below2.length === 0 ? { revision: typeof value === "string" ? value : "" } : {}
  };
}
function withFluxEdit(source2, path3, value) {
  const [first, second] = path3.map((element) => "field" in element ? element.field : "");
  if (first === "values")
    return withRaw(source2, [...fieldsOf("helm", "valuesObject"), ...path3.slice(1)], value);
  if (source2.flux === void 0) return null;
  if (first === "postBuild" && second === "substitute") {
    const variables3 = withEdit(source2.flux.variables, { path: path3.slice(2), value });
    return variables3 === null ? null : { ...source2, flux: { ...source2.flux, variables: variables3 } };
  }
  if (first !== "images" && first !== "patches") return null;
  const kustomize = withEdit(source2.flux.kustomize, { path: path3, value });
  return kustomize === null ? null : { ...source2, flux: { ...source2.flux, kustomize } };
}
function fieldsOf(...names) {
  return names.map((name) => ({ field: name }));
}
function withEdits(object, edits) {
  return edits.reduce((now, edit) => withEdit(now, edit) ?? now, object);
}
function withEdit(object, { path: path3, value }) {
  if (path3.length === 0) return null;
  const done = applyToJson(
    object,
    value === void 0 ? { type: "remove", path: path3 } : { type: "set", path: path3, value }
  );
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(done) ? done : null;
}
function sourcePath({ controller: controller2, sources: sources2 }, source2, several) {
  if (controller2 === "flux") return [{ field: "spec" }];
  const index2 = sources2.indexOf(source2);
  return Array.isArray((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(several, "spec")["sources"]) ? [{ field: "spec" }, { field: "sources" }, { index: Math.max(0, index2) }] : [{ field: "spec" }, { field: "source" }];
}

var maxRenderings = 24;
async function explore(trial, wish, { attempts, refusals: refusals2 }) {
  const waiting2 = [...attempts];
  const seen =   new Set();
  const reasons2 = [];
  let source2 = null;
  for (let next = waiting2.shift(); next !== void 0 && seen.size < maxRenderings; next = waiting2.shift()) {
    const id = identity3(next);
    if (seen.has(id)) continue;
    seen.add(id);
    const effect = await tryOut(trial, wish, next);
    if ("fault" in effect || !effect.moved) continue;
    if (!next.adds) source2 ??= next;
    const preferred = (next.prefer ?? []).filter((one) => !seen.has(identity3(one)));
    if (preferred.length > 0) {
      const { prefer: _done, ...self } = next;
      seen.delete(id);
      waiting2.unshift(...preferred, self);
    } else if (effect.exact && next.reserved === void 0) return { source: source2, attempt: next, reason: "" };
    else {
      reasons2.push({ text: next.reserved ?? alsoText(next, effect), adds: next.adds });
      waiting2.unshift(...next.otherwise ?? []);
    }
  }
  return { source: source2, attempt: null, reason: reasonOf2(reasons2, refusals2, source2?.place ?? null) };
}
function identity3({ texts: texts2, spec }) {
  return JSON.stringify([[...texts2], spec]);
}
async function tryOut(trial, wish, attempt) {
  const { context, rerender, before, manifests } = trial;
  const application2 = withSpecEdits(context.application, attempt.spec);
  if (application2 === null) return { fault: "the edit is no part of its source" };
  const after = await rerender(application2, context.made.commit, new Map([...trial.texts, ...attempt.texts]));
  if ("fault" in after) return after;
  return effectOf2(withoutUnstable(before, manifests), withoutUnstable(after, manifests), wish, trial.pending);
}
function alsoText({ place: place3, adds }, { also, isRenamed, isReordered: isReordered3 }) {
  const drives = adds ? `an addition to ${place3.file} sets it` : `${place3.file}:${place3.line} drives it`;
  if (isRenamed === true)
    return `${drives}, and the name of the object carries a hash of its content: another object would take its place, and what uses it would restart`;
  if (isReordered3 === true) return `${drives}, but puts it elsewhere in its list, where the order counts`;
  if (also.length === 0) return `${drives}, but gives another form of the value`;
  const more = also.length > 1 ? ` and ${also.length - 1} more` : "";
  return `${drives}, and would change ${also[0]}${more} as well`;
}
function reasonOf2(reasons2, refusals2, source2) {
  const known = (reasons2.find(({ adds }) => !adds) ?? reasons2[0])?.text ?? refusals2[0];
  if (known !== void 0) return known;
  return source2 === null ? "no value was found that drives it: it is computed or generated, so edit it by hand" : `${source2.file}:${source2.line} drives it, but no edit gives exactly that value`;
}

var maxTemplates = 200;
async function templatesOf({ files, made: made2 }, own2) {
  const all3 = await files.list(made2.source.path) ?? [];
  const names = all3.filter((file2) => /(?:^|\/)templates\/.+\.(?:ya?ml|tpl|txt|json)$/.test(file2));
  const ordered = [own2, ...names.filter((file2) => file2 !== own2)].slice(0, maxTemplates);
  const texts2 = await Promise.all(ordered.map((file2) => files.read(file2)));
  return ordered.flatMap((file2, at2) => {
    const text2 = texts2[at2];
    return typeof text2 === "string" ? [{ file: file2, text: text2, isOwn: file2 === own2 }] : [];
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
async function templateLine(files, file2, kind, name) {
  const lines = (await files.read(file2) ?? "").split("\n");
  const starts = lines.flatMap((line2, at2) => new RegExp(`^kind:\\s*["']?${kind}\\b`).test(line2) ? [at2] : []);
  const start = starts[0] ?? 0;
  const keys2 = lines.flatMap(
    (line2, at2) => at2 >= start && line2.replace(/^[\s-]*/, "").startsWith(`${name}:`) ? [at2] : []
  );
  return (name !== "" && keys2[0] !== void 0 ? keys2[0] : start) + 1;
}



function partsOf3(before, edit) {
  if (edit.type !== "set" || before === void 0) return null;
  const { path: path3, value } = edit;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(before) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value)) return partsOfMapping(before, value, path3);
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(before) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value) ? partsOfList(before, value, path3) : null;
}
function partsOfMapping(before, after, path3) {
  if (!Object.keys(before).some((name) => Object.hasOwn(after, name))) return null;
  const names = [...  new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [old, next] = [before[name], after[name]];
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(old, next)) return [];
    const at2 = [...path3, { field: name }];
    return [next === void 0 ? { type: "remove", path: at2 } : { type: "set", path: at2, value: next }];
  });
}
function partsOfList(before, after, path3) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(before[start], after[start])) start++;
  let end = 0;
  while (end < most - start && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(before.at(-1 - end), after.at(-1 - end))) end++;
  const [gone, come] = [before.length - start - end, after.length - start - end];
  if (start + end === 0 || after.length === 0 || come > gone && end > 0) return null;
  const at2 = (index2) => [...path3, { index: index2 }];
  const replaced = Array.from({ length: Math.min(gone, come) }, (_, n) => {
    return { type: "set", path: at2(start + n), value: after[start + n] ?? null };
  });
  const added = Array.from({ length: Math.max(0, come - gone) }, (_, n) => {
    return { type: "set", path: at2(before.length + n), value: after[before.length + n] ?? null };
  });
  const removed = Array.from({ length: Math.max(0, gone - come) }, (_, n) => {
    return { type: "remove", path: at2(start + gone - 1 - n) };
  });
  return [...replaced, ...removed, ...added];
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
  if (((0,yaml__WEBPACK_IMPORTED_MODULE_24__  .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_24__  .oP)(node)) && node.flow !== true) {
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
  return ((0,yaml__WEBPACK_IMPORTED_MODULE_24__  .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_24__  .oP)(node)) && node.flow === true;
}
function isNode(value) {
  return (0,yaml__WEBPACK_IMPORTED_MODULE_24__  .jh)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_24__  .oP)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_24__  .jn)(value) || typeof value === "object" && value !== null && "range" in value;
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
  const read = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(`key: ${value}
`);
  const first = "documents" in read ? read.documents[0]?.value : void 0;
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(first) && first["key"] === value;
}
function flowText(value) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value)) return `[${value.map(flowText).join(", ")}]`;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value)) {
    const entries = Object.entries(value).map(
      ([key, item]) => `${scalarText4(key, "plain")}: ${flowText(item)}`
    );
    return `{${entries.join(", ")}}`;
  }
  return scalarText4(value, "plain");
}
function blockLines(key, value) {
  const content = key === null ? [value] : { [key]: value };
  return (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .Vd)(content).replace(/\n$/, "").split("\n");
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
  if (!(0,yaml__WEBPACK_IMPORTED_MODULE_24__  .jh)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_24__  .oP)(node)) return { refused: "the path does not fit the document" };
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
  const isJson2 = isJsonText(text2);
  const shown2 = isJson2 ? JSON.stringify(value) : flowText(value);
  const entry = key === null ? shown2 : `${isJson2 ? JSON.stringify(key) : scalarText4(key, "plain")}: ${shown2}`;
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
  while (depth > 1 && sizeOf2(trail[depth - 1]) === 1) depth--;
  const [step, parent] = [trail[depth], trail[depth - 1]];
  if (step === void 0 || parent === void 0) return { refused: "the whole document would go" };
  return isFlow(parent.node) ? removeFromFlow(text2, step, parent) : removeLines(text2, step, parent);
}
function sizeOf2(step) {
  return step !== void 0 && ((0,yaml__WEBPACK_IMPORTED_MODULE_24__  .jh)(step.node) || (0,yaml__WEBPACK_IMPORTED_MODULE_24__  .oP)(step.node)) ? step.node.items.length : 0;
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
  const items = (0,yaml__WEBPACK_IMPORTED_MODULE_24__  .jh)(parent.node) || (0,yaml__WEBPACK_IMPORTED_MODULE_24__  .oP)(parent.node) ? parent.node.items : [];
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
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value)) return replaceByCollection(spot, { node, pair }, value);
  if ((0,yaml__WEBPACK_IMPORTED_MODULE_24__  .jn)(node)) {
    const start = startOf2(node);
    const end = node.range?.[1] ?? start;
    if (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") {
      return typeof value === "string" && value.includes("\n") ? blockScalar(text2, node, pair, value) : { start, end, text: `${scalarText4(value, "plain")}${lineBreak(text2)}` };
    }
    if (typeof value === "string" && value.includes("\n")) return { start, end, text: JSON.stringify(value) };
    const gap = start === end && /[:-]/.test(text2[start - 1] ?? "") ? " " : "";
    return { start, end, text: gap + scalarText4(value, styleOf2(node.type)) };
  }
  if (isFlow(node))
    return { start: startOf2(node), end: node.range?.[1] ?? 0, text: scalarText4(value, "plain") };
  const key = pair?.key;
  if (!isNode(key)) return { refused: "a list item in block style would become a single value" };
  const colon = text2.indexOf(":", key.range?.[1] ?? 0) + 1;
  return { start: colon, end: endOf(node), text: ` ${scalarText4(value, "plain")}` };
}
function replaceByCollection({ text: text2 }, { node, pair }, value) {
  const isEmpty4 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value) ? value.length === 0 : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) && Object.keys(value).length === 0;
  const key = pair?.key;
  if (isFlow(node) || isEmpty4 || isNode(key) && isInFlow(text2, key))
    return { start: startOf2(node), end: node.range?.[1] ?? 0, text: flowText(value) };
  if (!isNode(key) || !(0,yaml__WEBPACK_IMPORTED_MODULE_24__  .jn)(key)) return { refused: "a list item would be replaced as a whole" };
  const at2 = startOf2(key);
  const lines = blockLines(String(key.value), value);
  const [first = "", ...others] = lines;
  const keyText2 = text2.slice(at2, key.range?.[1] ?? at2);
  const head = `${keyText2}${first.slice(first.indexOf(":"))}`;
  return {
    start: at2,
    end: trimmed(text2, endOf(node)),
    text: [head, ...indented(others, columnOf(text2, at2))].join(lineBreak(text2))
  };
}
function isInFlow(text2, key) {
  return /[{,]\s*$/.test(text2.slice(lineStart(text2, startOf2(key)), startOf2(key)));
}
function trimmed(text2, end) {
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
function styleOf2(type) {
  return type === "QUOTE_DOUBLE" ? "double" : type === "QUOTE_SINGLE" ? "single" : "plain";
}

function editYaml(text2, document, edit) {
  const before = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2);
  if ("error" in before)
    return { refused: `in line ${before.error.line} of the file ${before.error.message}` };
  const target2 = before.documents[document];
  if (target2 === void 0) return { refused: "the file has no such document" };
  const wanted = applyToJson(target2.value, edit);
  if (wanted === null) return { refused: "the path does not fit the document" };
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(wanted, target2.value)) return { text: text2 };
  const parts = partsOf3((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(target2.value, edit.path), edit);
  const inParts = parts === null ? null : editInParts(text2, document, parts);
  if (inParts !== null) return { text: inParts };
  const tree = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .WG)(text2.slice(0, target2.end), target2.start);
  if (tree?.contents === null || tree?.contents === void 0) return { refused: "the document is empty" };
  const spot = walk(text2, tree, tree.contents, edit.path);
  const splice = "refused" in spot ? spot : edit.type === "remove" ? removeEntry(spot) : setValue(spot, edit.value);
  if ("refused" in splice) return splice;
  const edited = text2.slice(0, splice.start) + splice.text + text2.slice(splice.end);
  return isExactly(
    edited,
    before.documents.map((one, i) => i === document ? wanted : one.value)
  ) ? { text: edited } : { refused: "the value cannot be changed without changing something else" };
}
function editInParts(text2, document, parts) {
  let at2 = text2;
  for (const part3 of parts) {
    const edited = editYaml(at2, document, part3);
    if ("refused" in edited) return null;
    at2 = edited.text;
  }
  return at2;
}
function walk(text2, document, root, path3) {
  const trail = [{ node: root, pair: null }];
  for (const [i, element] of path3.entries()) {
    const at2 = trail.at(-1)?.node;
    const next = at2 === void 0 ? null : (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .bX)(document, at2, element);
    if (next === null) return { text: text2, document, trail, rest: path3.slice(i) };
    if (next.node !== null && (0,yaml__WEBPACK_IMPORTED_MODULE_24__  .Vj)(next.node)) return { refused: "the value is shared through an anchor" };
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_24__  .jh)(at2) && "field" in element ? pairOf2(at2, element.field) : null;
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
  (0,yaml__WEBPACK_IMPORTED_MODULE_24__  .YR)(document, { Alias: (_key, { source: source2 }) => void names.add(source2) });
  return names;
}
function pairOf2(map, name) {
  if (!(0,yaml__WEBPACK_IMPORTED_MODULE_24__  .jh)(map)) return null;
  return map.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_24__  .jn)(key) && String(key.value) === name) ?? null;
}
function setValue(spot, value) {
  const last = spot.trail.at(-1);
  if (last === void 0) return { refused: "the document is empty" };
  if (spot.rest.length === 0) return replaceValue(spot, last, value);
  const [element, ...rest] = spot.rest;
  if (element === void 0) return { refused: "the path is empty" };
  const nested = applyToJson(null, { type: "set", path: [element, ...rest], value });
  const entry = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(nested) && "field" in element ? nested[element.field] : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(nested) ? nested[0] : void 0;
  if (entry === void 0) return { refused: "the path does not fit the document" };
  if ((0,yaml__WEBPACK_IMPORTED_MODULE_24__  .jh)(last.node) !== "field" in element && !isNull(last.node))
    return { refused: "the path does not fit the document" };
  if ((0,yaml__WEBPACK_IMPORTED_MODULE_24__  .jh)(last.node) || (0,yaml__WEBPACK_IMPORTED_MODULE_24__  .oP)(last.node)) return addEntry(spot.text, last, element, entry);
  return isNull(last.node) && nested !== null ? replaceValue(spot, last, nested) : { refused: "the path does not fit the document" };
}
function isNull(node) {
  return (0,yaml__WEBPACK_IMPORTED_MODULE_24__  .jn)(node) && node.value === null;
}
function isExactly(text2, wanted) {
  const read = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2);
  return "documents" in read && read.documents.length === wanted.length && read.documents.every(({ value }, i) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(value, wanted[i]));
}

function editNestedYaml(text2, document, path3, inner) {
  const read = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2);
  const value = "documents" in read ? read.documents[document]?.value : void 0;
  const nested = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)({ value: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(value, path3) ?? null }, "value");
  if (nested === "") return { refused: "the text that holds the value is not there" };
  const edited = editYaml(nested, inner.document, inner.edit);
  if ("refused" in edited) return edited;
  const after = nested.endsWith("\n") ? edited.text : edited.text.replace(/\n$/, "");
  return editYaml(text2, document, { type: "set", path: path3, value: after });
}

function isSameThere(one, other, path3) {
  const item = path3.findIndex((element) => "index" in element);
  const all3 = item < 0 ? path3 : path3.slice(0, item + 1);
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(one, all3), (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(other, all3));
}

async function holderOf(files, file2, document = 0, path3 = []) {
  const text2 = await files.read(file2);
  const read = text2 === null ? null : (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2);
  const found = read !== null && "documents" in read ? read.documents[document] : void 0;
  return found === void 0 ? null : { file: file2, document, path: path3, values: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(found.value, path3) };
}
function innerHolders(holder, path3) {
  const text2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(holder.values, path3);
  const read = typeof text2 === "string" ? (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2) : null;
  const documents = read !== null && "documents" in read ? read.documents : [];
  return documents.map(({ value }, document) => ({
    ...holder,
    path: [...holder.path, ...path3],
    inner: { document },
    values: value,
    ...holder.spec === void 0 ? {} : { spec: { path: [...holder.spec.path, ...path3], git: text2, live: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(holder.spec.live, path3) } }
  }));
}
async function attemptIn(files, holder, edits, adds) {
  const { file: file2 } = holder;
  if (/^\.(git|github)(\/|$)/.test(file2)) return { refused: `${file2} is not edited by a program` };
  const before = await files.read(file2);
  if (before === null || edits[0] === void 0) return { refused: `${file2} is not there` };
  if (!isAsInCluster(holder, edits))
    return { refused: `what ${file2} says of the app is not what the cluster has` };
  let text2 = before;
  for (const edit of edits) {
    const edited = editHolder(text2, holder, edit);
    if ("refused" in edited) return { refused: `${file2}: ${edited.refused}` };
    text2 = edited.text;
  }
  if (text2 === before) return { refused: `${file2} says so already` };
  return {
    texts:   new Map([[file2, text2]]),
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
  if (inner !== void 0) return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(spec.git, spec.live);
  return edits.every(({ path: path3 }) => isSameThere(spec.git, spec.live, path3));
}
function specEdits(text2, { document, path: path3, inner, spec }, edits) {
  if (spec === void 0) return [];
  if (inner === void 0)
    return edits.map((edit) => ({
      path: [...spec.path, ...edit.path],
      value: edit.type === "set" ? edit.value : void 0
    }));
  const read = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2);
  const value = "documents" in read ? read.documents[document]?.value : void 0;
  return [{ path: spec.path, value: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(value, path3) }];
}
function placeIn(text2, { file: file2, document, path: path3, inner }, at2) {
  const read = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2);
  const found = "documents" in read ? read.documents[document] : void 0;
  if (found === void 0) return { file: file2, line: 1 };
  if (inner === void 0) return { file: file2, ...(0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .HK)(text2, found, [...path3, ...at2]) };
  const nested = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(found.value, path3);
  const own2 = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .HK)(text2, found, path3);
  const within = typeof nested === "string" ? (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(nested) : null;
  const part3 = within !== null && "documents" in within ? within.documents[inner.document] : void 0;
  if (typeof nested !== "string" || part3 === void 0) return { file: file2, ...own2 };
  const isBlock = /[|>][-+0-9]*\s*(?:#.*)?$/.test(text2.split(/\r?\n/)[own2.line - 1] ?? "");
  const line2 = isBlock ? own2.line + (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .HK)(nested, part3, at2).line : own2.line;
  return { file: file2, line: line2 };
}

async function resourcesIn(files, { folder, value }, key) {
  const names = [...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(value, "resources"), ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(value, "crds")].flatMap(
    (one) => typeof one === "string" && !one.includes("\n") ? resolvePath(folder, one) ?? [] : []
  );
  const found = await Promise.all(names.map((file2) => documentsOf(files, file2)));
  return found.flat().flatMap((holder) => about(holder, key, "resource"));
}
async function patchesIn(files, holder, folder, key) {
  const found = [];
  const lists2 = ["patchesStrategicMerge", "patches", "patchesJson6902"];
  for (const list of lists2)
    for (const [index2, entry] of (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(holder.values, list).entries()) {
      const path3 = [{ field: list }, { index: index2 }];
      const holders = await patchHolders(files, holder, folder, path3, entry);
      for (const one of holders) found.push(...patchOf2(one, entry, key));
    }
  return found.reverse();
}
async function patchHolders(files, holder, folder, path3, entry) {
  if (typeof entry === "string")
    return entry.includes("\n") ? innerHolders(holder, path3) : documentsOf(files, resolvePath(folder, entry));
  if (typeof (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(entry, "patch") === "string") return innerHolders(holder, [...path3, { field: "patch" }]);
  const file2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "path");
  return file2 === "" ? [] : documentsOf(files, resolvePath(folder, file2));
}
async function documentsOf(files, file2) {
  const text2 = file2 === null ? null : await files.read(file2);
  const read = text2 === null ? null : (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2);
  const count2 = read !== null && "documents" in read ? read.documents.length : 0;
  const holders = await Promise.all(Array.from({ length: count2 }, (_, at2) => holderOf(files, file2 ?? "", at2)));
  return holders.filter((holder) => holder !== null);
}
function patchOf2(holder, entry, key) {
  const target2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(entry, "target");
  const isTargeted = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(target2);
  const kind = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(target2, "kind");
  if (isTargeted && kind !== "" && kind !== key.kind) return [];
  const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(target2, "name");
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(holder.values))
    return isTargeted && fitsName(name, key.name) ? [{ holder, form: "json-patch", name }] : [];
  if (isTargeted && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(holder.values))
    return fitsName(name, key.name) ? [{ holder, form: "merge-patch", name }] : [];
  return about(holder, key, "merge-patch");
}
function about(holder, key, form) {
  const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(holder.values, "metadata", "name");
  const isIt = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(holder.values, "kind") === key.kind && name !== "" && fitsName(name, key.name);
  return isIt ? [{ holder, form, name }] : [];
}
function fitsName(written, rendered3) {
  return written === "" || /[.*^$|(]/.test(written) || rendered3.includes(written);
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
    (file2) => path3 === "" ? file2 : file2.slice(path3.length + 1)
  );
  const folders = listed.filter(isKustomization).map(folderOf);
  const loose = listed.filter(
    (file2) => /\.ya?ml$/.test(file2) && !folders.some((one) => file2.startsWith(`${one}/`))
  );
  return JSON.stringify({ resources: [...loose, ...folders] });
}
async function usersOf(files, roots) {
  const users =   new Map();
  for (const file2 of (await files.list("") ?? []).filter(isKustomization)) {
    const folder = folderOf(file2);
    if (roots.includes(folder)) continue;
    for (const reference2 of referencesOf2(await files.read(file2) ?? "")) {
      const target2 = isRemote(reference2) ? null : resolvePath(folder, reference2);
      if (target2 === null) continue;
      for (const root of roots)
        if (target2 === root || target2.startsWith(`${root}/`)) users.set(root, users.get(root) ?? file2);
    }
  }
  for (const root of roots)
    for (const reference2 of users.has(root) ? referencesIn(await valueIn2(files, root)) : []) {
      const target2 = isRemote(reference2) ? null : resolvePath(root, reference2);
      const user = users.get(root);
      if (target2 !== null && user !== void 0 && roots.includes(target2) && !users.has(target2))
        users.set(target2, user);
    }
  return users;
}
var mostTexts = 4096;
var references =   new Map();
function referencesOf2(text2) {
  const known = references.get(text2);
  if (known !== void 0) return known;
  const found = referencesIn(parsed(text2));
  if (references.size >= mostTexts) references.clear();
  references.set(text2, found);
  return found;
}
async function valueIn2(files, folder) {
  return parsed((await kustomizationOf(files, folder))?.text ?? "");
}
function parsed(text2) {
  const read = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2);
  const value = "documents" in read ? read.documents[0]?.value : void 0;
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value) ? value : {};
}

async function fileContents(files, names, { desired, wanted }) {
  if (typeof desired !== "string" || typeof wanted !== "string" || desired.trim() === "") return [];
  const found = [];
  for (const file2 of names) {
    const text2 = await files.read(file2);
    if (text2 === null || text2.trim() !== desired.trim()) continue;
    const end = text2.slice(text2.trimEnd().length);
    const edited = text2 === desired ? wanted : wanted.trimEnd() + end;
    const place3 = { file: file2, line: firstDifference(text2, edited) };
    found.push({ texts:   new Map([[file2, edited]]), spec: [], place: place3, adds: false });
  }
  return found;
}
function firstDifference(before, after) {
  const [a, b] = [before.split("\n"), after.split("\n")];
  const at2 = a.findIndex((line2, index2) => line2 !== b[index2]);
  return (at2 < 0 ? a.length : at2) + 1;
}

function imageOf(text2) {
  const [named5 = "", digest2 = ""] = text2.split("@");
  const colon = named5.indexOf(":", named5.lastIndexOf("/") + 1);
  return colon < 0 ? { name: named5, tag: "", digest: digest2 } : { name: named5.slice(0, colon), tag: named5.slice(colon + 1), digest: digest2 };
}
function imageText({ name, tag, digest: digest2 }) {
  return `${name}${tag === "" ? "" : `:${tag}`}${digest2 === "" ? "" : `@${digest2}`}`;
}

function specHolder({ application: application2, made: made2, own: own2 }, below2, live) {
  if ("reason" in own2) return own2;
  const at2 = sourcePath(application2, made2.source, own2.object);
  if (isOfSeveral(at2) && !isSameSource((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(own2.object, at2), made2.source.raw))
    return { reason: `what ${own2.file} says of the app\u2019s sources is not what the cluster has` };
  const path3 = [...at2, ...below2];
  const git = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(own2.object, path3);
  return {
    file: own2.file,
    document: own2.document,
    path: [...own2.prefix, ...path3],
    values: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(git) || Array.isArray(git) || git === void 0 ? git : void 0,
    spec: { path: path3, git, live }
  };
}
function isOfSeveral(at2) {
  return at2.some((element) => "index" in element);
}
function isSameSource(git, live) {
  return ["repoURL", "path", "chart", "ref"].every(
    (name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(git, name) ?? "", (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(live, name) ?? "")
  );
}

async function besideFiles({ application: application2, files, made: made2 }, tool) {
  if (application2.controller !== "argo-cd") return [];
  const name = application2.resource?.name ?? application2.name;
  const found = await Promise.all(
    [`.argocd-source-${name}.yaml`, ".argocd-source.yaml"].map(
      (file2) => holderOf(files, joinPath(made2.source.path, file2), 0, [{ field: tool }])
    )
  );
  return found.filter((holder) => holder !== null).filter(({ values }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(values));
}

async function valuesOf2(context) {
  const { files, made: made2, application: application2 } = context;
  const { path: path3 } = made2.source;
  const beside = await besideFiles(context, "helm");
  const spec = specHolder(context, specPath(application2.controller, []), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(made2.source.raw, "helm"));
  const helm = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(made2.source.raw, "helm");
  const holders = [...beside, ..."reason" in spec ? [] : [spec]];
  const own2 = holders.flatMap((holder) => valueHolders(holder, application2.controller));
  const valueFiles = await valueFilesOf(context, beside);
  const defaults = joinPath(path3, "values.yaml");
  const layers = [];
  for (const holder of own2) layers.push({ holder, prefix: [], isOwn: true });
  for (const file2 of [...valueFiles].reverse()) {
    const holder = await holderOf(files, file2);
    if (holder !== null) layers.push({ holder, prefix: [], isOwn: file2 !== defaults });
  }
  for (const { file: file2, prefix } of await chartDefaults(context, path3, [])) {
    const holder = await holderOf(files, file2);
    const at2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(prefix);
    const known = layers.some((layer) => layer.holder.file === file2 && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .jV)(layer.prefix) === at2);
    if (holder !== null && !known) layers.push({ holder, prefix, isOwn: false });
  }
  const states = Object.keys(helm).some((name) => ["parameters", "values", "valuesObject"].includes(name));
  return {
    parameters: holders.flatMap(parametersIn),
    layers,
    closed: "reason" in spec && states ? spec.reason : null
  };
}
function specPath(controller2, below2) {
  const names = controller2 === "flux" ? [] : ["helm", ...below2];
  return names.map((name) => ({ field: name }));
}
function valueHolders(holder, controller2) {
  if (controller2 === "flux") return [below(holder, "values", "helm", "valuesObject")];
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(holder.values, "valuesObject")) || typeof (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(holder.values, "values") !== "string")
    return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(holder.values, "valuesObject")) ? [below(holder, "valuesObject")] : [];
  return innerHolders(holder, [{ field: "values" }]).slice(0, 1);
}
function below(holder, name, ...live) {
  const step = [{ field: name }];
  const liveSteps = live.length === 0 ? step : live.slice(1).map((one) => ({ field: one }));
  return {
    ...holder,
    path: [...holder.path, ...step],
    values: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(holder.values, step),
    ...holder.spec === void 0 ? {} : {
      spec: {
        path: [...holder.spec.path, ...step],
        git: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(holder.spec.git, step),
        live: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(holder.spec.live, liveSteps)
      }
    }
  };
}
function parametersIn(holder) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(holder.values, "parameters").map((one, index2) => ({
    name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(one, "name"),
    value: textOf5((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(one, "value")),
    holder,
    index: index2
  }));
}
function textOf5(value) {
  return value === void 0 || value === null || typeof value === "object" ? "" : String(value);
}
async function valueFilesOf({ application: application2, repository, files, made: made2 }, beside) {
  const stated = [...beside.map(({ values }) => values), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(made2.source.raw, "helm")];
  const names = stated.map((helm) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(helm, "valueFiles")).find((list) => list.length > 0) ?? [];
  const environment2 = buildEnvironment(application2, made2.source, made2.commit);
  const commits = await referencesOf(repository, application2.sources);
  const references2 = new Map(
    [...commits].map(([name, commit]) => [name, commit === made2.commit ? files : repository.at(commit)])
  );
  const found = await findValueFiles(
    names.filter((name) => typeof name === "string").map((name) => withEnvironment(name, environment2)),
    made2.source.path,
    files,
    references2,
    true
  );
  return found.state === "found" ? found.found.filter((one) => one.files === files).map(({ file: file2 }) => file2) : [];
}
async function chartDefaults({ files }, folder, prefix) {
  const own2 = { file: joinPath(folder, "values.yaml"), prefix };
  if (prefix.length > 3) return [own2];
  const nested = [];
  for (const dependency of await dependenciesOf(files, folder)) {
    const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(dependency, "name");
    const repository = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(dependency, "repository");
    const vendored = joinPath(folder, `charts/${name}`);
    const local = repository.startsWith("file://") ? resolvePath(folder, repository.slice("file://".length)) : null;
    const at2 = await files.list(vendored) !== null ? vendored : local;
    if (at2 === null) continue;
    const step = { field: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(dependency, "alias") || name };
    nested.push(...await chartDefaults({ files }, at2, [...prefix, step]));
  }
  return [own2, ...nested];
}

var maxLines2 = 6;
function templateLiterals(templates, wish) {
  const { desired, wanted, path: path3 } = wish;
  const name = nameAt(path3, path3.length);
  if (desired === void 0 || wanted === void 0 || name === "") return [];
  return templates.flatMap(({ file: file2, text: text2 }) => literalsIn(file2, text2, name, desired, wanted)).slice(0, maxLines2);
}
var line = /^(\s*(?:- )?)("?)([\w./-]+)\2(:[ \t]*)(["']?)([^\r\n]*?)\5([ \t]*(?:#[^\r\n]*)?)$/gm;
function literalsIn(file2, text2, name, desired, wanted) {
  return [...text2.matchAll(line)].flatMap((match) => {
    const [whole, indent = "", mark = "", key = "", colon = "", quote = "", value = ""] = match;
    if (key !== name || value === "" || value.includes("{{")) return [];
    return successors(value, desired, wanted).map((next) => {
      const start = match.index + indent.length + mark.length * 2 + key.length + colon.length + quote.length;
      const edited = text2.slice(0, start) + String(next) + text2.slice(start + value.length);
      const number = text2.slice(0, match.index + (whole.startsWith("\n") ? 1 : 0)).split("\n").length;
      return { texts:   new Map([[file2, edited]]), spec: [], place: { file: file2, line: number }, adds: false };
    });
  });
}

var maxValues = 10;
async function helmTries(context, wish) {
  const values = await valuesOf2(context);
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
  const all3 = await context.files.list(context.made.source.path) ?? [];
  const others = all3.filter((file2) => !/(?:^|\/)(?:templates\/|Chart\.yaml$|values[^/]*\.ya?ml$)/.test(file2));
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
  const values = await valuesOf2(context);
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
      const named5 = Math.max(mentioned(templates, full), mentioned(templates, edit.path));
      return [{ layer, edit, score: score + named5 - at2 / 100 }];
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
    if (!(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .w1)(own2, prefix)) return false;
    return (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(holder.values, own2.slice(prefix.length)) !== void 0;
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
  const changed2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(applyToJson(holder.values ?? null, edit) ?? void 0, path3);
  return changed2 === void 0 ? null : { type: "set", path: [...prefix, ...path3], value: changed2 };
}
async function putInOwn(context, { layers }, edit) {
  const holders = layers.filter(({ isOwn, prefix }) => isOwn && prefix.length === 0).map(({ holder }) => ({ holder, edit })).sort((a, b) => Number(a.holder.spec !== void 0) - Number(b.holder.spec !== void 0));
  if (holders.length === 0) {
    const isFlux = context.application.controller === "flux";
    const steps = isFlux ? [] : [{ field: "helm" }];
    const spec = specHolder(context, steps, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(context.made.source.raw, "helm"));
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
  let joined2 = null;
  for (const { layer, edit } of parts) {
    const files = overlayFiles(context.files, joined2?.texts ??   new Map());
    const within = { ...context, files };
    const attempt = await layerAttempt(within, values, layer, edit);
    if ("refused" in attempt) return null;
    const { prefer, otherwise: _other, ...self } = attempt;
    const next = prefer?.[0] ?? self;
    joined2 = {
      texts: new Map([...joined2?.texts ?? [], ...next.texts]),
      spec: [...joined2?.spec ?? [], ...next.spec],
      place: joined2?.place ?? self.place,
      adds: false
    };
  }
  return joined2;
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
  const names = namedPaths(own2).filter((names2) => similarity(names2.at(-1) ?? "", name) > 0).map((names2) => names2.map((one) => ({ field: one }))).filter((keys2) => values.layers.every(({ holder }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(holder.values, keys2) === void 0));
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
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(holder, "images").flatMap((entry, index2) => {
    if (typeof entry === "string") return textEntry(entry, index2, from, to);
    const [name, newName] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "name"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "newName")];
    if (from.name !== (newName || name)) return [];
    const at2 = (key) => [{ field: "images" }, { index: index2 }, { field: key }];
    return [
      [
        ...to.name === from.name ? [] : [set2(at2("newName"), to.name)],
        ...partEdits(at2("newTag"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(entry, "newTag"), to.tag),
        ...partEdits(at2("digest"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(entry, "digest"), to.digest)
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
  return stands !== void 0 && textOf4(stands) === wanted ? [] : [set2(path3, wanted)];
}
function replicaEdits(holder, { path: path3, wanted, desired, manifest }) {
  if (nameAt(path3, path3.length) !== "replicas" || path3.length !== 2 || typeof wanted !== "number") return [];
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(holder, "replicas").flatMap((entry, index2) => {
    const [name, count2] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(entry, "name"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(entry, "count")];
    if (name === "" || !manifest.key.name.includes(name) || textOf4(count2) !== textOf4(desired)) return [];
    const next = typeof count2 === "string" ? String(wanted) : wanted;
    return [set2([{ field: "replicas" }, { index: index2 }, { field: "count" }], next)];
  });
}
function set2(path3, value) {
  return { type: "set", path: path3, value };
}

function statedEdits({ holder, form }, wish) {
  const values = holder.values ?? null;
  if (form === "json-patch") return jsonPatchEdits(values, wish);
  const stands = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(values, wish.path);
  if (wish.desired === void 0 || stands === void 0) return [];
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(stands, wish.desired) || form === "merge-patch" ? [editOf(wish)] : partEdits2(values, wish);
}
function partEdits2(values, wish) {
  return nodeEdits(values, wish).filter(({ edit }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(edit.path, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .rg)(values, wish.path) ?? wish.path)).map(({ edit }) => edit);
}
function addedEdits({ holder, form }, wish) {
  if (form === "json-patch" || wish.wanted === void 0) return form === "merge-patch" ? takenAway(wish) : [];
  if (form === "resource" && !reaches(holder.values ?? null, wish.path)) return [];
  return [editOf(wish)];
}
function takenAway({ path: path3, wanted }) {
  if (wanted !== void 0) return [];
  const last = path3.at(-1);
  if (last === void 0) return [];
  if ("field" in last) return [set2(path3, null)];
  return "key" in last ? [set2(path3, { ...last.key, $patch: "delete" })] : [];
}
function reaches(values, path3) {
  const lastItem = path3.findLastIndex((element) => !("field" in element));
  const way = path3.slice(0, lastItem === path3.length - 1 ? lastItem : lastItem + 1);
  return !way.some((element) => !("field" in element)) || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(values, way) !== void 0;
}
function jsonPatchEdits(operations, wish) {
  const way = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .rg)(wish.manifest.object, wish.path) ?? wish.path;
  return ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(operations) ? operations : []).flatMap((operation, index2) => {
    const pointer = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(operation, "path").split("/").slice(1).map(unescape);
    if (pointer.length > way.length || !pointer.every((part3, at3) => isStep(part3, way[at3]))) return [];
    const value = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(operation, "value");
    const rest = wish.path.slice(pointer.length);
    const stands = value === void 0 ? void 0 : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(value, rest);
    if (stands === void 0 || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(stands, wish.desired ?? null)) return [];
    const at2 = [{ index: index2 }, { field: "value" }, ...rest];
    if (wish.wanted !== void 0) return [set2(at2, wish.wanted)];
    const isEmptied = value === void 0 || applyToJson(value, { type: "remove", path: rest }) === null;
    return [{ type: "remove", path: isEmptied ? [{ index: index2 }] : at2 }];
  });
}
function isStep(part3, element) {
  if (element === void 0) return false;
  if ("field" in element) return element.field === part3;
  return part3 === "-" || "index" in element && String(element.index) === part3;
}
function unescape(part3) {
  return part3.replaceAll("~1", "/").replaceAll("~0", "~");
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
    ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(values, "labels").map((_, index2) => [
      { field: "labels" },
      { index: index2 },
      { field: "pairs" }
    ])
  ];
  return places2.map((place3) => [...place3, last]).filter((path3) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(values, path3), wish.desired)).map((path3) => editOf({ ...wish, path: path3 }));
}

async function generatorAttempts(files, holder, folder, wish) {
  const [data, last] = wish.path;
  if (wish.manifest.key.kind !== "ConfigMap" || data === void 0 || last === void 0) return [];
  if (!("field" in data) || data.field !== "data" || !("field" in last) || wish.path.length !== 2) return [];
  const found = [];
  for (const [index2, generator] of (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(holder.values, "configMapGenerator").entries()) {
    const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(generator, "name");
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
  const literals = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(generator, "literals");
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
  const names = [...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(generator, "envs"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(generator, "env") ?? null].filter(
    (one) => typeof one === "string"
  );
  const found = [];
  for (const name of names) {
    const file2 = resolvePath(folder, name);
    const text2 = file2 === null ? null : await files.read(file2);
    if (file2 === null || text2 === null) continue;
    const lines = text2.split("\n");
    const at2 = lines.findIndex((line2) => line2.trimStart().startsWith(`${key}=`));
    if (at2 < 0 && (desired !== void 0 || typeof wanted !== "string")) continue;
    const end = (lines[at2] ?? "").endsWith("\r") ? "\r" : "";
    const next = typeof wanted === "string" ? [`${key}=${wanted}${end}`] : [];
    const isOpen = at2 < 0 && lines.at(-1) === "";
    const where = at2 < 0 ? lines.length - (isOpen ? 1 : 0) : at2;
    if (next.some((line2) => line2.includes("\n"))) continue;
    const edited = lines.toSpliced(where, at2 < 0 ? 0 : 1, ...next).join("\n");
    found.push({ texts:   new Map([[file2, edited]]), spec: [], place: { file: file2, line: where + 1 }, adds: at2 < 0 });
  }
  return found;
}
async function keyFiles(files, folder, generator, key, wish) {
  const names = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(generator, "files").flatMap((entry) => {
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
    [set2([{ field: list }, { index: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(holder.values, list).length }], value)],
    true
  );
  if (last === "image" && typeof desired === "string" && typeof wanted === "string") {
    const [from, to] = [imageOf(desired), imageOf(wanted)];
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(holder.values, "images").some((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(one) && one["name"] === from.name)) return [];
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
  const file2 = await freeName(files, folder, wish, name);
  const patches = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(holder.values, "patches").length;
  const found = [];
  for (const { patch, target: target2 } of patchesFor(wish, name)) {
    const entry = {
      path: file2.slice(folder === "" ? 0 : folder.length + 1),
      ...target2 === null ? {} : { target: target2 }
    };
    const attempt = await attemptIn(
      files,
      holder,
      [set2([{ field: "patches" }, { index: patches }], entry)],
      true
    );
    if ("refused" in attempt) continue;
    const text2 = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .Vd)(patch);
    found.push({ ...attempt, texts: new Map([...attempt.texts, [file2, text2]]) });
  }
  return found;
}
function patchesFor(wish, name) {
  const { gvk, key } = wish.manifest;
  const base = { apiVersion: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .uO)(gvk), kind: gvk.kind, metadata: { name } };
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
  const parent = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .rg)(manifest.object, path3.slice(0, -1));
  if (last === void 0 || parent === null) return null;
  const own2 = desired === void 0 ? null : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .rg)(manifest.object, path3);
  const way = own2 ?? ("field" in last ? [...parent, last] : null);
  const pointer = way === null ? `${pointerOf(parent)}/-` : pointerOf(way);
  return { op, path: pointer, ...wanted === void 0 ? {} : { value: wanted } };
}
function pointerOf(path3) {
  return path3.map((element) => "field" in element ? element.field : "index" in element ? String(element.index) : "").map((part3) => `/${part3.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
async function freeName(files, folder, { manifest }, name) {
  const stem = `${manifest.key.kind}-${name}`.toLowerCase().replace(/[^a-z0-9.-]/g, "-");
  for (let n = 1; ; n++) {
    const file2 = joinPath(folder, `patch-${stem}${n === 1 ? "" : `-${n}`}.yaml`);
    if (await files.read(file2) === null) return file2;
  }
}
function made(attempt) {
  return "refused" in attempt ? [] : [attempt];
}

var maxCopies = 4;
async function kustomizeTries(context, wish) {
  const { files, made: made2 } = context;
  const options2 = made2.source.flux?.kustomize ?? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(made2.source.raw, "kustomize");
  const more = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(options2, "components").flatMap(
    (one) => typeof one === "string" ? resolvePath(made2.source.path, one) ?? [] : []
  );
  const found = new Collected(files);
  const roots = (await rootsOf(files, made2.source.path, more)).map((root) => withOther(root, context));
  for (const holder of await besideFiles(context, "kustomize")) {
    await addTransformers(found, holder, wish);
    await addPatches(found, holder, made2.source.path, wish);
  }
  const spec = specHolder(context, optionsPath(context), options2);
  if (!("reason" in spec)) await addTransformers(found, spec, wish);
  else if (Object.keys(options2).length > 0) found.refusals.push(spec.reason);
  if (!("reason" in spec)) await addPatches(found, spec, made2.source.path, wish);
  const documents = [];
  for (const root of roots) {
    const holder = root.file === null ? null : await holderOf(files, root.file);
    const kept5 = found.attempts.length;
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
    found.reserve(kept5, root);
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
function optionsPath({ application: application2 }) {
  return application2.controller === "flux" ? [] : [{ field: "kustomize" }];
}
async function addTransformers(found, holder, wish) {
  await found.edit(holder, replicaEdits(holder.values, wish));
  for (const edits of imageEdits(holder.values, wish)) await found.editAll(holder, edits);
  await found.edit(holder, metadataEdits(holder.values, wish));
}
async function addPatches(found, holder, folder, wish) {
  for (const patch of await patchesIn(found.files, holder, folder, wish.manifest.key))
    if (wish.desired !== void 0) await found.edit(patch.holder, statedEdits(patch, wish));
    else if (patch.form === "merge-patch" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(patch.holder.values, wish.path.slice(0, -1)) !== void 0)
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
    const index2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(spec.values, "patches").length;
    await found.edit(spec, [set2([{ field: "patches" }, { index: index2 }], entry)], true);
  }
  return found.attempts;
}
async function copiedAttempts({ files }, roots, wish) {
  if (wish.desired === void 0) return [];
  const names =   new Set();
  for (const { folder, file: file2, value } of roots.filter(({ sharedWith }) => sharedWith === null)) {
    if (file2 !== null) names.add(file2);
    for (const one of [
      ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(value, "resources"),
      ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(value, "replacements").map((r) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(r, "path") ?? "")
    ]) {
      const target2 = typeof one === "string" && !one.includes("\n") ? resolvePath(folder, one) : null;
      if (target2 !== null && /\.ya?ml$/.test(target2)) names.add(target2);
    }
  }
  const holders = (await Promise.all([...names].map((file2) => documentsOf(files, file2)))).flat();
  const edits = holders.flatMap(
    (holder) => copiedFrom(holder.values ?? null, wish).map(({ edit, score }) => ({ holder, edit, score }))
  ).sort((a, b) => b.score - a.score).slice(0, maxCopies);
  const made2 = await Promise.all(edits.map(({ holder, edit }) => attemptIn(files, holder, [edit], false)));
  return made2.filter((one) => !("refused" in one));
}

async function variableTries(context, written, wish) {
  const { made: made2 } = context;
  const { desired, wanted } = wish;
  if (made2.source.flux === void 0 || desired === void 0 || wanted === void 0) return nothing6;
  const text2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(written, wish.path);
  if (typeof text2 !== "string" || !text2.includes("${")) return nothing6;
  const solved = solve(text2, made2.source.flux.variables, textOf4(desired), textOf4(wanted));
  if (solved === null) return { attempts: [], refusals: [`it is put together from ${text2}`] };
  const below2 = [{ field: "postBuild" }, { field: "substitute" }];
  const spec = specHolder(context, below2, made2.source.flux.variables);
  if ("reason" in spec) return { attempts: [], refusals: [spec.reason] };
  const stated = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(spec.values, solved.name) !== void 0;
  if (!stated && fromElsewhere(context))
    return {
      attempts: [],
      refusals: [`\${${solved.name}} may come from substituteFrom of ${context.application.name}`]
    };
  const edit = { type: "set", path: [{ field: solved.name }], value: solved.value };
  const attempt = await attemptIn(context.files, spec, [edit], !stated);
  return "refused" in attempt ? { attempts: [], refusals: [attempt.refused] } : { attempts: [attempt], refusals: [] };
}
var nothing6 = { attempts: [], refusals: [] };
function fromElsewhere({ own: own2 }) {
  return !("reason" in own2) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(own2.object, "spec", "postBuild", "substituteFrom").length > 0;
}
function solve(text2, variables3, desired, wanted) {
  const parts = text2.split(/(\$\{\w+(?::?[-=][^{}]*)?\})/);
  const values = parts.map((part3) => valueOf3(part3, variables3));
  if (values.join("") !== desired) return null;
  for (const [at2, part3] of parts.entries()) {
    const name = /^\$\{(\w+)/.exec(part3)?.[1];
    if (name === void 0) continue;
    const before = values.slice(0, at2).join("");
    const behind = values.slice(at2 + 1).join("");
    const length = wanted.length - before.length - behind.length;
    if (length > 0 && wanted.startsWith(before) && wanted.endsWith(behind))
      return { name, value: wanted.slice(before.length, before.length + length) };
  }
  return null;
}
function valueOf3(part3, variables3) {
  const done = evaluate(part3, variables3, false);
  return "text" in done ? done.text : part3;
}

async function plainTries(context, wish) {
  const { origin: origin2, key } = wish.manifest;
  const within = origin2.item === void 0 ? [] : [{ field: "items" }, { index: origin2.item }];
  const holder = await holderOf(context.files, origin2.file, origin2.document, within);
  const object = holder?.values;
  if (holder === null || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(object)) return refuse("its manifest is not in the file any more");
  const own2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TN)(object);
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
function spellsOut(source2, { path: path3, desired }) {
  if (desired !== void 0) return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(source2, path3), desired);
  const lastItem = path3.slice(0, -1).findLastIndex((element) => !("field" in element));
  return (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Yn)(source2, path3.slice(0, lastItem + 1)) !== void 0;
}

async function triesOf(context, wish) {
  switch (context.made.tool) {
    case "directory":
      return plainTries(context, wish);
    case "helm":
      return helmTries(context, wish);
    case "kustomize": {
      const variables3 = context.made.source.flux === void 0 ? null : await variablesIn(context, wish);
      const tries = await kustomizeTries(context, wish);
      return variables3 === null ? tries : {
        attempts: [...variables3.attempts, ...tries.attempts],
        refusals: [...variables3.refusals, ...tries.refusals]
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
  const names = new Set(listed.flatMap((files) => files ?? []).filter((file2) => /\.ya?ml$/.test(file2)));
  for (const file2 of names)
    for (const { values } of await documentsOf(context.files, file2)) {
      if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(values, "kind") !== wish.manifest.key.kind) continue;
      const tries = await variableTries(context, values, wish);
      if (tries.attempts.length > 0) return tries;
    }
  return null;
}

var maxTraced = 40;
var maxProbes = 6;
function createTracer(world) {
  const { repository, renderer, rerender, generated } = world;
  let traced2 = 0;
  const nearest2 = async (manifest, path3) => {
    const made2 = renderer.madeBy(manifest);
    const place3 = made2 === null || made2.tool === "directory" ? await renderer.locate(manifest, path3) : await nearestPlace(repository, made2, manifest, path3);
    return made2?.source.elsewhere === true ? inRepository(made2.source, place3) : place3;
  };
  return {
    nearest: nearest2,
    async locate(application2, manifests, manifest, change2, isAsked) {
      const made2 = renderer.madeBy(manifest);
      const path3 = change2?.path ?? [];
      if (change2 === null || made2 === null || !isAsked || isSpelledOut(made2) || traced2 >= maxTraced)
        return nearest2(manifest, path3);
      traced2++;
      const context = await contextOf2(repository, application2, made2);
      const set3 = "reason" in context.own ? generationOf(application2, generated) : null;
      const trial = {
        context: set3 === null ? context : withGeneratedSpec(context, set3),
        ...{ rerender, texts:   new Map(), before: objectsOf2(manifests), manifests }
      };
      const driver = await driverOf(trial, manifest, change2);
      const place3 = driver === null ? null : await placeOf4(driver.source, trial.context, set3);
      if (place3 === null) return nearest2(manifest, path3);
      const file2 = set3 === null ? driver?.edit?.place.file : void 0;
      return file2 === void 0 || file2 === place3.file ? place3 : { ...place3, editIn: file2 };
    }
  };
}
function inRepository({ repoUrl, raw }, { file: file2, line: line2 }) {
  const chart2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(raw, "chart");
  return { file: `${(0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_18__  .q)(repoUrl)}${chart2 === "" ? "" : `/${chart2}`}//${file2}`, line: line2 };
}
function isSpelledOut({ tool, source: source2 }) {
  if (source2.elsewhere === true) return true;
  return tool === "directory" && Object.keys(source2.flux?.variables ?? {}).length === 0;
}
async function contextOf2(repository, application2, made2, others =   new Map(), keptAt = null) {
  if (keptAt !== null) {
    const own3 = await appObject(application2, repository.at(keptAt));
    const text2 = "reason" in own3 ? null : await repository.at(keptAt).read(own3.file);
    const seen = "reason" in own3 || text2 === null ?   new Map() :   new Map([[own3.file, text2]]);
    return {
      application: application2,
      repository,
      files: overlayFiles(repository.at(made2.commit), seen),
      made: made2,
      others,
      own: own3
    };
  }
  const own2 = await ownObject(repository, application2, made2);
  return { application: application2, repository, files: repository.at(made2.commit), made: made2, others, own: own2 };
}
async function ownObject(repository, application2, { commit, source: source2 }) {
  if (source2.elsewhere === true)
    return { reason: "the value stands in the app\u2019s own object, in another repository than its manifests" };
  return await repository.resolve("HEAD") === commit ? appObject(application2, repository.at(commit)) : { reason: "the app follows another revision than the one that its own object is kept at" };
}
async function placeOf4({ place: place3, spec: [edit] }, { own: own2, made: made2, repository }, set3) {
  if (set3 === null || edit === void 0 || "reason" in own2) return place3;
  return statedAt(set3, edit, { repository, commit: made2.commit, spec: own2.object });
}
async function driverOf(trial, manifest, change2) {
  const { path: path3 } = change2;
  const wish = wishOf(
    manifest,
    change2.type === "removed" ? { type: "remove", path: path3 } : { type: "set", path: path3, value: change2.live }
  );
  const isHidden2 = wish.wanted !== void 0 && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)((0,_chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_31__  .HI)(wish.wanted), wish.wanted);
  const found = isHidden2 ? null : await explore(trial, wish, inSpecOnly(await triesOf(trial.context, wish)));
  if (found !== null && found.source !== null) return { source: found.source, edit: found.attempt };
  const { attempts } = inSpecOnly({ attempts: await probesOf(trial.context, wish), refusals: [] });
  for (const probe2 of attempts.slice(0, maxProbes)) {
    const effect = await tryOut(trial, wish, probe2);
    if (!("fault" in effect) && effect.moved) return { source: probe2 };
  }
  return found === null || found.attempt === null ? null : { source: found.attempt };
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
      const read = text2 === null ? null : (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2);
      const found = read !== null && "documents" in read ? read.documents[holder.document] : void 0;
      if (text2 !== null && found !== void 0)
        return { file: holder.file, ...(0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .HK)(text2, found, path3) };
    }
  const exists2 = await holderOf(files, origin2.file);
  return { file: origin2.file, line: exists2 === null ? origin2.line : 1 };
}

function capabilitiesOf(version, kinds3) {
  const names = kinds3.flatMap((kind) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .uO)(kind), `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .uO)(kind)}/${kind.kind}`]);
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
  const { repository, tools, memory, generated } = world;
  const capabilities = capabilitiesOf(opened.identity.version, opened.kinds);
  const store = createLiveStore(opened.cluster, opened.kinds, near);
  const scopeOf = createScopes(store);
  const renderer = createRenderer({ repository, tools, capabilities, memory });
  const rerender = createRerender({ repository, tools, capabilities, scopeOf });
  const renderPlaced = async (application2) => {
    const { manifests, problems } = await renderer.render(application2, application2.sources);
    const placed = normaliseManifests(manifests, application2.destination.namespace, scopeOf);
    return { manifests: withMadeNamespace(application2, placed.manifests), problems };
  };
  const tracer = createTracer({ repository, renderer, rerender, generated });
  return { ...opened, store, scopeOf, renderer, rerender, renderPlaced, tracer };
}
function oneRenderer(sites, siteOf) {
  const makerOf = (manifest) => sites.map(({ renderer }) => renderer).find((renderer) => renderer.madeBy(manifest) !== null);
  const [first] = sites;
  return {
    renderer: {
      render: (application2, sources2) => siteOf(application2).renderer.render(application2, sources2),
      locate: (manifest, path3) => (makerOf(manifest) ?? first?.renderer)?.locate(manifest, path3) ?? Promise.resolve(manifest.origin),
      madeBy: (manifest) => makerOf(manifest)?.madeBy(manifest) ?? null
    },
    rerender: (application2, commit, texts2) => siteOf(application2).rerender(application2, commit, texts2),
    renderPlaced: (application2) => siteOf(application2).renderPlaced(application2)
  };
}

async function placeApplications(applications, main, stated) {
  const known = main.cluster.known?.(stated) ?? [];
  const found = applications.map((application2) => ({
    application: application2,
    destination: (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .Ye)(application2, main.identity, known)
  }));
  const wanted = new Set(
    found.flatMap(({ destination }) => destination.at === "other" ? [destination.known] : [])
  );
  const opened =   new Map();
  await Promise.all([...wanted].map(async (one) => opened.set(one, await open(one))));
  const clusters =   new Map([[main.identity.id, main]]);
  const place3 = ({ application: application2, destination }) => {
    if (destination.at === "main") return application2;
    if (destination.at === "nowhere") return withProblem(application2, destination.problem);
    const { name, address } = destination.known;
    const other = opened.get(destination.known);
    if (other === void 0 || !("identity" in other)) {
      const cluster = { id: "", server: address, version: "", name };
      return { ...other === void 0 ? application2 : withProblem(application2, other), cluster };
    }
    const { identity: identity4 } = other;
    if (identity4.id === main.identity.id) return application2;
    clusters.set(identity4.id, clusters.get(identity4.id) ?? other);
    return { ...application2, cluster: { ...identity4, name } };
  };
  const placed = found.map(place3);
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
    if (error instanceof _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .Mm) return error.problem;
    throw error;
  }
}
function withProblem(application2, problem2) {
  const own2 = { ...problem2, application: application2.name };
  return { ...application2, problems: [...application2.problems ?? [], own2] };
}

var ofRelease = /\bIsUpgrade\b|\bIsInstall\b|\.Revision\b|["`]Revision["`]|\blookup\b/;
async function mayFollowRelease(files, path3) {
  const names = await files.list(path3) ?? [];
  const text2 = await files.read(joinPath(path3, "Chart.yaml")) ?? "";
  const read = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2);
  const chart2 = "documents" in read ? read.documents[0]?.value : void 0;
  const isHere2 = (name) => names.some((file2) => file2.startsWith(joinPath(path3, `charts/${name}/`)));
  const dependencies = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(chart2, "dependencies").map((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(one, "name"));
  if (names.some((file2) => file2.endsWith(".tgz")) || !dependencies.every(isHere2)) return true;
  const templates = names.filter((file2) => file2.includes("templates/") && !file2.endsWith("/NOTES.txt"));
  const texts2 = await Promise.all(templates.map((file2) => files.read(file2)));
  return texts2.some((one) => ofRelease.test(one ?? ""));
}

var mostCommits2 = 50;
async function releasedRevision(application2, repository) {
  const { sources: sources2, status } = application2;
  const [source2, ...others] = sources2;
  const released2 = status?.released;
  if (released2?.isOfThisSpec !== true || source2 === void 0 || others.length > 0) return null;
  const { chartVersion, digest: digest2, at: at2 } = released2;
  const revision2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(source2.raw, "chart") !== "" ? digest2 || chartVersion : await commitNamed3(chartVersion, source2, repository) ?? (application2.packsOnVersion === true ? await onlyCommitOf(chartVersion, source2, repository) : null);
  const commit = revision2 === null ? null : await repository.resolve(revision2, addressOf(source2));
  if (revision2 === null || commit === null) return null;
  if (await mayFollowRelease(repository.at(commit), source2.path)) return null;
  return { sources: [{ ...source2, revision: revision2 }], at: at2 };
}
async function commitNamed3(version, source2, repository) {
  const id = /\+([0-9a-f]{12})(?:\.\d+)?$/.exec(version)?.[1];
  return id === void 0 ? null : repository.resolve(id, addressOf(source2));
}
async function onlyCommitOf(version, { path: path3, revision: revision2, elsewhere, raw }, repository) {
  const helm = raw["helm"];
  const head = elsewhere === true ? null : await repository.resolve(revision2);
  if (head === null || repository.touching === void 0 || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(helm)) return null;
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
  const [source2] = sources2;
  if (packsOnVersion !== true || source2 === void 0 || status?.released === void 0) return null;
  const head = await repository.resolve(source2.revision, addressOf(source2));
  const chart2 = head === null ? null : await chartAt(head, source2.path, repository);
  const { chartVersion } = status.released;
  if (chart2 === null) return null;
  const isAdded = source2.release?.versionMetadata !== void 0;
  const isSame4 = isAdded ? plain4(chart2.version) === plain4(chartVersion) : chart2.version === chartVersion;
  if (!isSame4) return null;
  const { version, line: line2 } = chart2;
  return { version, place: { file: joinPath(source2.path, "Chart.yaml"), line: line2 } };
}
async function chartAt(commit, path3, repository) {
  const text2 = await repository.at(commit).read(joinPath(path3, "Chart.yaml"));
  const read = text2 === null ? null : (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(text2);
  const value = read !== null && "documents" in read ? read.documents[0]?.value : void 0;
  const version = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(value, "version");
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
  return a.sources.length === b.sources.length && a.sources.every((one, i) => placeOf5(one) === placeOf5(b.sources[i]));
}
function placeOf5(source2) {
  if (source2 === void 0) return "";
  const { repoUrl, path: path3, raw } = source2;
  const follows = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(raw, "chart"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(raw, "targetRevision")];
  return JSON.stringify([(0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_18__  .yP)(repoUrl), path3, ...follows]);
}
async function isBehind(behind, ahead, repository, orEqual) {
  if (behind.length !== ahead.length) return false;
  let same2 = true;
  for (const [i, source2] of behind.entries()) {
    const [older, newer] = await Promise.all([commitOf5(source2, repository), commitOf5(ahead[i], repository)]);
    if (older === null || newer === null || await repository.isAncestor?.(older, newer) !== true)
      return false;
    if (older !== newer) same2 = false;
  }
  return orEqual === "or-equal" || !same2;
}
async function commitOf5(source2, repository) {
  return source2 === void 0 ? null : repository.resolve(source2.revision, addressOf(source2));
}

async function lastSynced(application2, renderer, scopeOf, repository) {
  const { hasHistory } = repository;
  const full = await lastFullSync(application2, renderer, scopeOf, repository);
  const partial = application2.status?.partial;
  const after = application2.status?.history.at(-1)?.at ?? "";
  if (partial === void 0 || !hasHistory || (partial.at ?? "") <= after) return full;
  return { ...full, since: await laterBases(application2, partial, renderer, scopeOf) };
}
async function laterBases(application2, { sources: sources2, at: at2, applied: applied2, pruned }, renderer, scopeOf) {
  const rendered3 = await renderer.render(application2, sources2);
  const { manifests } = normaliseManifests(rendered3.manifests, application2.destination.namespace, scopeOf);
  const byKey = new Map(manifests.map(({ key, object }) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(key), object]));
  const reason = `revision ${sources2[0]?.revision.slice(0, 12) ?? ""} of the last, partial sync cannot be rendered here`;
  const ofApplied = applied2.map((key) => {
    const object = byKey.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(key));
    return [
      (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(key),
      object === void 0 ? { source: "none", reason } : { source: "history", object, at: at2 }
    ];
  });
  const ofPruned = pruned.map((key) => [
    (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(key),
    { source: "history", object: null, at: at2 }
  ]);
  return new Map([...ofApplied, ...ofPruned]);
}
async function lastFullSync(application2, renderer, scopeOf, repository) {
  const { hasHistory } = repository;
  const last = application2.status?.history.at(-1) ?? (hasHistory ? await releasedRevision(application2, repository) : null);
  if (last === null)
    return { known: false, reason: application2.status?.withoutHistory ?? "the app has no sync history" };
  if (!hasHistory) return { known: false, reason: "the repository has no history here" };
  const manifests = await manifestsOf(application2, last, renderer, scopeOf);
  if (manifests === null) {
    const revision2 = last.sources[0]?.revision.slice(0, 12) ?? "";
    return { known: false, reason: `revision ${revision2} of the last sync cannot be rendered here` };
  }
  const attempted = [];
  for (const attempt of application2.status?.attempted ?? []) {
    const tried = await manifestsOf(application2, attempt, renderer, scopeOf);
    if (tried === null) return { known: false, reason: untold2(attempt) };
    attempted.push(tried);
  }
  if (attempted.length > 0) return { known: true, byKey: manifests, at: last.at, attempted };
  const before = await rolledBackFrom2(application2, repository);
  if (before === null) return { known: true, byKey: manifests, at: last.at };
  const rolledBack2 = {
    from: before.sources[0]?.revision ?? "",
    byKey: await manifestsOf(application2, before, renderer, scopeOf)
  };
  return { known: true, byKey: manifests, at: last.at, rolledBack: rolledBack2 };
}
function untold2({ sources: sources2 }) {
  return `a part of revision ${sources2[0]?.revision.slice(0, 12) ?? ""} may have been applied, which cannot be rendered here`;
}
async function manifestsOf(application2, { sources: sources2 }, renderer, scopeOf) {
  const rendered3 = await renderer.render(application2, sources2);
  if (rendered3.problems.length > 0) return null;
  const { manifests } = normaliseManifests(rendered3.manifests, application2.destination.namespace, scopeOf);
  return new Map(manifests.map((manifest) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(manifest.key), manifest]));
}

function withoutBase2(synced2, { key }) {
  const reason = "what the Application said of its namespace at the last sync is not kept";
  return { ...synced2, since: new Map([...synced2.since ?? [], [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(key), { source: "none", reason }]]) };
}

async function prepare2(application2, world) {
  const { renderer, repository, scopeOf } = world;
  const refused3 = await refusals(application2, world.urls, repository);
  if (refused3.length > 0) {
    return {
      application: application2,
      desired: [],
      duplicates: [],
      synced: { known: false, reason: "" },
      problems: refused3
    };
  }
  const rendered3 = await renderer.render(application2, application2.sources);
  const { manifests, duplicates, homeless } = normaliseManifests(
    rendered3.manifests,
    application2.destination.namespace,
    scopeOf
  );
  const synced2 = await lastSynced(application2, renderer, scopeOf, repository);
  const namespace = rendered3.problems.length > 0 ? null : madeNamespace(application2, manifests);
  const compared = await comparedBefore(application2, repository);
  const unraised = await unraisedVersion(application2, repository);
  return {
    application: application2,
    ...compared === null ? {} : { comparedBefore: compared },
    ...unraised === null ? {} : { unraised },
    desired: namespace === null ? manifests : [...manifests, namespace],
    duplicates,
    synced: namespace === null ? synced2 : withoutBase2(synced2, namespace),
    problems: [...rendered3.problems, ...homeless.map((manifest) => withoutNamespace(application2, manifest))]
  };
}
async function comparedBefore({ status, sources: sources2 }, repository) {
  const [source2, ...others] = sources2;
  if (status?.compared === void 0 || source2 === void 0) return null;
  if (others.length > 0 || source2.elsewhere === true) return null;
  const [seen, now] = await Promise.all([
    repository.resolve(status.compared),
    repository.resolve(source2.revision)
  ]);
  return seen === null || now === null || seen === now ? null : seen;
}
function withoutNamespace({ name }, { key, origin: origin2 }) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "MANIFEST_INVALID",
    `${origin2.file}:${origin2.line}: ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TD)(key)} names no namespace, and application ${name} has none for it.`,
    "State metadata.namespace, or the namespace of the app (destination.namespace in Argo CD, targetNamespace in Flux).",
    { application: name, resource: key }
  );
}
async function refusals(application2, urls, repository) {
  const known = application2.problems ?? [];
  if (known.length > 0) return known;
  const refused3 = refusal2(application2, urls) ?? await unavailable(application2, repository);
  return refused3 === null ? [] : [refused3];
}
function refusal2(application2, urls) {
  const foreign2 = (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_10__  .p4)(application2, urls);
  if (foreign2.length > 0) {
    return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
      "SOURCE_ELSEWHERE",
      `Application ${application2.name}: ${foreign2.map(_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_18__  .q).join(", ")} is another repository.`,
      "Check it out beside this one and name its folder under repositories in .github/drift-triage.yml; or add it to repository-urls if it is this repository under another address.",
      { application: application2.name }
    );
  }
  if (application2.sources.length === 0) {
    return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
      "RENDERER_UNSUPPORTED",
      `Application ${application2.name} names no source.`,
      "Give it a source with a path.",
      {
        application: application2.name
      }
    );
  }
  return null;
}
async function unavailable({ name, sources: sources2 }, repository) {
  for (const source2 of sources2) {
    const address = addressOf(source2);
    const found = address === void 0 ? null : await repository.unavailable?.(address, source2.revision) ?? null;
    if (address === void 0 || found === null) continue;
    const url = (0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_18__  .q)(address.url);
    if (found.fetched) return notFetched3(name, address, source2.revision, found.reason);
    return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
      "SOURCE_ELSEWHERE",
      `Application ${name}: ${url} is another repository, and ${found.reason}.`,
      "Check it out beside this one (actions/checkout with repository, path and fetch-depth: 0), where repositories in .github/drift-triage.yml says.",
      { application: name }
    );
  }
  return null;
}
function notFetched3(name, address, revision2, reason) {
  const [what, hint] = wordsFor(address, revision2);
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__  .CC)(
    "FETCH_FAILED",
    `Application ${name}: ${what} of ${(0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_18__  .q)(address.url)} could not be fetched: ${reason.replace(/\.$/, "")}.`,
    hint,
    { application: name }
  );
}
function wordsFor({ chart: chart2, artifact }, revision2) {
  if (chart2 !== void 0)
    return [
      `chart ${chart2} ${revision2 || "*"}`,
      "Correct repoURL, chart or targetRevision, or log helm in to that registry before this step."
    ];
  if (artifact !== void 0)
    return [
      `artifact ${revision2}`,
      "Correct its address or reference, or log in to that registry before this step (docker login, helm registry login)."
    ];
  return [
    `revision ${revision2 || "HEAD"}`,
    "Correct repoURL or targetRevision, or give git on this machine credentials that may read it; or name a checkout under repositories in .github/drift-triage.yml."
  ];
}

var atOnce2 = 64;
function prepareAll(applications, rendering2, ask3) {
  const run = (0,_chunk_QS2UHKNG_js__WEBPACK_IMPORTED_MODULE_29__  ._)(atOnce2);
  return Promise.all(
    applications.map(
      (application2) => run(async () => {
        const prepared = await prepare2(application2, rendering2);
        ask3(prepared.desired);
        return prepared;
      })
    )
  );
}
function createKindsAsked(store, secrets) {
  const asked2 =   new Map();
  return {
    ask(desired) {
      for (const { key, gvk } of desired) {
        const kind = `${gvk.group}/${gvk.version}/${gvk.kind}`;
        if (asked2.has(kind) || isSecretKey(gvk) && !secrets) continue;
        asked2.set(kind, Promise.resolve(store.get(key, gvk.version)));
      }
    },
    async listed() {
      await Promise.all(asked2.values());
    }
  };
}

async function prepareSites(sites, applications, siteOf, repository, config) {
  const urls = [...repository.urls, ...config.repositoryUrls];
  const done = await Promise.all(
    sites.map(async (site) => {
      const { renderer, scopeOf, store } = site;
      const kinds3 = createKindsAsked(store, config.secrets === "compare");
      const own2 = applications.filter((application2) => siteOf(application2) === site);
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
    if ((0,_chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_31__  .kG)(write2.body)) return { state: "not-allowed" };
    const result = await dryRun(write2);
    return result.state === "accepted" ? { ...result, object: redact(result.object) } : result;
  };
}

var shared = ["scaleTargetRef", "minReplicas", "maxReplicas"];
function inVersion(live, version) {
  const isLater = live["apiVersion"] === "autoscaling/v2" && live["kind"] === "HorizontalPodAutoscaler";
  if (!isLater || version !== "v1") return live;
  const spec = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(live, "spec");
  const target2 = cpuTarget((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(spec, "metrics"));
  if (target2 === void 0 || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(spec, "behavior") !== void 0) return live;
  const kept5 = Object.entries(spec).filter(([name]) => shared.includes(name));
  return {
    ...live,
    apiVersion: "autoscaling/v1",
    spec: {
      ...Object.fromEntries(kept5),
      ...target2 === null ? {} : { targetCPUUtilizationPercentage: target2 }
    }
  };
}
function cpuTarget(metrics) {
  const [metric, ...others] = metrics;
  if (metric === void 0) return null;
  const resource2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(metric, "resource");
  const isCpu = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(metric, "type") === "Resource" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(resource2, "name") === "cpu";
  return isCpu && others.length === 0 ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(resource2, "target"), "averageUtilization") : void 0;
}

async function pull(application2, desired, synced2, store, { redact, secrets }) {
  const asked2 = desired.map((manifest) => {
    const reason = isSecretKey(manifest.key) ? whyNot(manifest, secrets) : null;
    return { manifest, answer: reason ?? store.get(manifest.key, manifest.gvk.version) };
  });
  const pairs2 = [];
  for (const { manifest, answer: answer2 } of asked2) {
    const { key } = manifest;
    if (typeof answer2 === "string") pairs2.push({ state: "not-checked", key, reason: answer2 });
    else pairs2.push(pairOf3(application2, manifest, synced2, "then" in answer2 ? await answer2 : answer2));
  }
  const known = new Set(desired.map(({ key }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(key)));
  const extra2 = await extraPairs(application2, known, synced2, store, secrets);
  return [...pairs2, ...extra2].map((pair) => redactPair(pair, redact));
}
function whyNot({ object }, secrets) {
  return secrets ? incomparable(object) : "Secrets are not read without secrets: compare";
}
function pairOf3(application2, manifest, synced2, live) {
  const { key, gvk } = manifest;
  if (live.state === "settled") return { state: "not-checked", key, reason: settledReason };
  if (live.state === "unreadable") {
    return { state: "unreadable", manifest, problem: { ...live.problem, application: application2.name } };
  }
  const fromHistory = baseFromHistory(key, synced2);
  if (live.state === "absent") return { state: "missing", manifest, base: fromHistory };
  const object = inVersion(live.object, gvk.version);
  return {
    state: "matched",
    manifest,
    live: object,
    base: bestBase(fromHistory, object, application2),
    ...attemptsOf(key, synced2)
  };
}
function attemptsOf(key, synced2) {
  if (!synced2.known || synced2.attempted === void 0) return {};
  const full = synced2.byKey.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(key))?.object ?? null;
  const attempts = synced2.attempted.flatMap((byKey) => {
    const manifest = byKey.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(key));
    return manifest === void 0 ? [] : [manifest.object];
  });
  return attempts.every((object) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(object, full)) ? {} : { attempts };
}
function bestBase(fromHistory, live, application2) {
  if (fromHistory.source !== "none") return fromHistory;
  const lastApplied2 = baseFromLastApplied(live, application2);
  if (lastApplied2.source !== "none") return lastApplied2;
  return { source: "none", reason: `${fromHistory.reason}, and ${lastApplied2.reason}` };
}
function baseFromHistory(key, synced2) {
  const later = synced2.since?.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(key));
  if (later !== void 0) return later;
  if (!synced2.known) return { source: "none", reason: synced2.reason };
  const objectIn = (byKey2) => byKey2.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(key))?.object ?? null;
  const base = { source: "history", object: objectIn(synced2.byKey), at: synced2.at };
  if (synced2.rolledBack === void 0) return base;
  const { from, byKey } = synced2.rolledBack;
  return { ...base, rolledBack: { from, object: byKey === null ? void 0 : objectIn(byKey) } };
}
async function extraPairs(application2, known, synced2, store, secrets) {
  const extra2 =   new Map();
  const add = (key, live) => {
    const text2 = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(key);
    if (known.has(text2) || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(live, "metadata", "ownerReferences").length > 0) return;
    if (isMadeForApp(application2, key)) return;
    extra2.set(text2, { state: "extra", key, live, base: baseFromHistory(key, synced2) });
  };
  const reported = (application2.status?.resources ?? []).filter(
    ({ key }) => !known.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)(key)) && (secrets || !isSecretKey(key))
  );
  const asked2 = reported.map(({ key, version }) => ({ key, answer: store.get(key, version) }));
  for (const { key, answer: answer2 } of asked2) {
    const live = "then" in answer2 ? await answer2 : answer2;
    if (live.state === "found") add(key, live.object);
  }
  for (const live of await releasedBeside(application2, synced2, store))
    if (secrets || !isSecretKey((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TN)(live))) add((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TN)(live), live);
  if (application2.controller !== "argo-cd") return [...extra2.values()];
  for (const name of application2.trackedAs ?? [application2.name])
    for (const live of await store.trackedBy(name)) add((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TN)(live), live);
  return [...extra2.values()];
}
async function releasedBeside({ resource: resource2, sources: sources2 }, synced2, store) {
  const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(sources2[0]?.raw, "helm", "releaseName");
  if (resource2?.kind !== "HelmRelease" || name === "") return [];
  const found = await store.releasedBy({ name, namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(sources2[0]?.raw, "helm", "namespace") });
  return found.filter(
    (live) => isMadeByHelmAlone(live) || synced2.known && synced2.byKey.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .TN)(live)))
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
  const isSame4 = base.source !== "none" && base.object === pair.manifest.object && base.rolledBack === void 0;
  return {
    ...pair,
    manifest,
    live: redact(pair.live),
    base: isSame4 ? { ...base, object: manifest.object } : redactBase(base, redact),
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
  const schemas = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(document, "components", "schemas");
  const reader = new SchemaReader(schemas, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(builtIn, "components", "schemas"));
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
    for (const kind of (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(schema, "x-kubernetes-group-version-kind")) {
      const text2 = kindText({
        group: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(kind, "group"),
        version: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(kind, "version"),
        kind: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(kind, "kind")
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
    return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(this.schemas, name) ?? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(this.builtIn, name) ?? null;
  }
  of(schema, owner) {
    const name = reference(schema);
    if (name === null) {
      const inline = withDefault(this.inline(schema, "", owner), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(schema, "default"));
      const nullable = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(schema, "nullable") === true ? variant(inline, { nullable: true }) : inline;
      return isFrozen(schema) ? variant(nullable, { frozen: true }) : nullable;
    }
    let type = this.definition(name);
    if (type.kind === "struct") {
      const atomic = atomicMap(schema) ?? type.atomic;
      const retainKeys = strategies(schema).includes("retainKeys");
      if (atomic !== type.atomic || retainKeys) type = variant(type, { atomic, retainKeys });
    }
    return withDefault(type, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(schema, "default"));
  }
  inline(schema, definition, owner = "") {
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(schema, "x-kubernetes-int-or-string") === true)
      return { kind: "scalar", format: intFormat(schema) };
    switch ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(schema, "type")) {
      case "object":
        return this.object(schema, definition);
      case "array":
        return this.list(schema, owner);
      case "string":
        return { kind: "scalar", format: stringFormat((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(schema, "format")) };
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
    const properties = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(schema, "properties");
    const atomic = atomicMap(schema) ?? false;
    if (Object.keys(properties).length === 0) {
      const values = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(schema, "additionalProperties");
      if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(values)) return { kind: "map", values: this.of(values, ""), atomic };
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
      preservesUnknown: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(schema, "x-kubernetes-preserve-unknown-fields") === true,
      ...definition === "" ? {} : { definition }
    };
  }
  fields(properties, definition) {
    const defaults = builtInDefaults(definition);
    const known = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(this.builtIn, definition), "properties");
    const fields2 =   Object.create(null);
    for (const [name, schema] of Object.entries(properties)) {
      const type = this.of(schema, definition === "" ? "" : `${definition}.${name}`);
      const noted = knownZero(definition, name);
      const zero = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(known, name), "default");
      const fallback = type.default === void 0 ? zero : void 0;
      fields2[name] = withZero(
        withDefault(type, defaults?.[name] ?? fallback),
        noted === void 0 ? zero : noted
      );
    }
    return fields2;
  }
  list(schema, owner) {
    const listType = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(schema, "x-kubernetes-list-type");
    const merges = strategies(schema).includes("merge");
    return {
      kind: "list",
      items: this.of((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(schema, "items") ?? null, ""),
      listType: listType === "map" || listType === "set" ? listType : "atomic",
      keys: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(schema, "x-kubernetes-list-map-keys").filter((key) => typeof key === "string"),
      patchStrategy: merges ? "merge" : "replace",
      mergeKey: merges ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(schema, "x-kubernetes-patch-merge-key") : "",
      ordered: orderedLists.has(owner)
    };
  }
};
function isFrozen(schema) {
  const rules2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(schema, "x-kubernetes-validations").map((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(one, "rule").trim());
  return rules2.some((rule) => /^(?:self\s*==\s*oldSelf|oldSelf\s*==\s*self)$/.test(rule));
}
function reference(schema) {
  const all3 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(schema, "allOf");
  const text2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(schema, "$ref") || (all3.length === 1 ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(all3[0], "$ref") : "");
  const name = text2.slice(text2.lastIndexOf("/") + 1);
  return name === "" ? null : name;
}
function atomicMap(schema) {
  const mapType = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(schema, "x-kubernetes-map-type");
  return mapType === "" ? null : mapType === "atomic";
}
function strategies(schema) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(schema, "x-kubernetes-patch-strategy").split(",");
}
function intFormat(schema) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(schema, "pattern").includes("[KMGTPE]i") ? "quantity" : "int-or-string";
}
function stringFormat(format) {
  if (format === "date-time") return "time";
  if (format === "byte") return "bytes";
  return format === "duration" ? "duration" : "string";
}
function variant(type, change2) {
  const properties = Object.getOwnPropertyDescriptors(type);
  const changed2 = Object.fromEntries(
    Object.entries(change2).map(([name, value]) => [name, { value, enumerable: true }])
  );
  return Object.defineProperties({}, { ...properties, ...changed2 });
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
      const version = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .uO)(gvk);
      const document = documents.get(version);
      if (document === void 0) return fallback.of(gvk);
      const types = read.get(version) ?? openApiTypes(document, builtIn);
      read.set(version, types);
      return types.of(gvk) ?? fallback.of(gvk);
    }
  };
}

async function loadTypes(cluster, kinds3, builtIn) {
  const wanted = new Map(kinds3.map((kind) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_19__  .uO)(kind), kind]));
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
      const changes2 = changesOf(pair, builtIn, actor);
      if (changes2.length === 0) continue;
      if (!world.trying && areMarks(changes2, pair.live, builtIn.of(pair.manifest.gvk), actor)) continue;
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
  const { application: application2 } = report;
  const { status } = application2;
  if (status?.trouble === void 0) return report;
  const trouble = { ...status.trouble, message: redact(status.trouble.message) };
  const redacted = { ...report, application: { ...application2, status: { ...status, trouble } } };
  return isWorthTelling(trouble, now) ? { ...redacted, trouble } : redacted;
}
function isWorthTelling({ holds: holds2, since }, now) {
  if (holds2 !== "for-now" && holds2 !== "newer") return true;
  return since !== null && now.getTime() - Date.parse(since) >= patience;
}

async function triage(world, options2) {
  const { repository } = world;
  const main = await openCluster(sharedCluster(world.cluster));
  const { cluster, kinds: kinds3 } = main;
  const found = await discoverWanted({ ...world, cluster, kinds: kinds3 }, options2);
  const placed = await placeApplications(found.applications, main, options2.config.clusters);
  const { applications } = placed;
  world.progress(`rendering ${applications.length} applications`);
  const memory = options2.memory ?? createRenderMemory(world.kept);
  const sites = placed.clusters.map((opened, at2) => {
    const near = isNear(
      applications.filter((application2) => placed.placeOf(application2) === at2),
      options2
    );
    const { generated: generated2 } = found;
    return createSite(opened, { repository, tools: world.tools, memory, generated: generated2 }, near);
  });
  const siteOf = (application2) => siteAt(sites, placed.placeOf(application2));
  const assumed = applications.map(options2.assume ?? ((application2) => application2));
  const preparing = await prepareSites(sites, assumed, siteOf, repository, options2.config);
  const { prepared } = preparing;
  world.progress("reading the cluster");
  const describing = await describingObjects(prepared, repository, options2.ownObjects !== false);
  const pulled = await pullSites(preparing.sites, describing.apps, world, options2.config);
  const results = await judgeSites(pulled, applications, isWhole(options2), world, options2);
  const alone = isWhole(options2) ? notInGit(prepared) :   new Set();
  const now = world.now();
  const { applications: reports2, ...judged3 } = inOne(results, alone);
  const done = {
    cluster: main.identity,
    applications: reports2.map((report) => withTrouble(report, world.redactor.text, now)),
    ...judged3,
    problems: [
      ...problemsOf(sites),
      ...found.problems,
      ...results.flatMap(({ problems }) => problems),
      ...describing.problems
    ],
    notes: [
      ...found.notes.map(world.redactor.text),
      ...await systemNotes(prepared, world),
      ...notInGitNotes(alone),
      ...notesOn(options2, results),
      ...unreadEvidence(sites.map(({ store }) => store))
    ],
    ...found.unaffected === 0 ? {} : { unaffected: found.unaffected },
    at: now.toISOString()
  };
  const { outsiders, elsewhere, generated, sets } = found;
  const current = oneCurrent(pulled, applications);
  return {
    triage: done,
    prepared,
    ...{ outsiders, elsewhere, generated, sets },
    current,
    typesOf: (application2) => siteAt(pulled, placed.placeOf(application2)).types,
    ...oneRenderer(sites, siteOf)
  };
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
  const isReported = ({ controller: controller2, status }) => controller2 !== "argo-cd" || (status?.resources.length ?? 0) > 0;
  return namespaces.size <= mostNamespaces && applications.every(isReported);
}
function problemsOf([main, ...others]) {
  const told = others.flatMap(
    ({ identity: identity4, problems }) => problems.map((one) => ({ ...one, message: `Cluster ${identity4.server || identity4.id}: ${one.message}` }))
  );
  return [...main?.problems ?? [], ...told];
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
    prepared.map(({ application: application2 }) => application2),
    jq
  );
}
function notesOn(options2, results) {
  if (!isWhole(options2)) return [];
  if (results.some(({ report }) => report.status === "unknown")) return [];
  return unusedAcceptances(
    options2.config.accepted,
    results.flatMap(({ findings }) => findings)
  );
}

async function placeInWorkTree(folder) {
  const { text: text2 } = await (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_1__  .EO)(folder, ["rev-parse", "--show-prefix"]);
  return text2 === null ? null : text2.trim();
}
async function partOfWorkTreeNotes(folder, { hasHistory }, problems) {
  const isLacking = problems.some(({ code }) => code === "PATH_NOT_FOUND" || code === "RENDER_FAILED");
  if (hasHistory || !isLacking) return [];
  const place3 = await placeInWorkTree(folder) ?? "";
  return place3 === "" ? [] : [
    `Read was the folder ${JSON.stringify(place3)} of a Git work tree, as a repository of its own: what Applications and ApplicationSets name counts from it. Where that counts from the top of the work tree, as it does for Argo CD and Flux, give the top, and take nothing here for a verdict.`
  ];
}

async function judgeRepository(cluster, options2, redactor = (0,_chunk_KMOSAG4F_js__WEBPACK_IMPORTED_MODULE_2__  .l)()) {
  askAhead(cluster);
  const config = await loadConfig(options2.path, options2.configFile);
  const own2 = await (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_0__  .h_)(options2.path, options2.repositoryUrls, options2.started);
  const repository = await withOtherRepositories(own2, config, options2);
  try {
    const { only } = options2;
    const range = options2.changed ?? "";
    const changed2 = range === "" ? null : await changedIn(options2.path, repository, range);
    const world = worldOf(repository, cluster, options2, redactor, config);
    const judged3 = await triage(world, {
      config,
      applications: options2.apps,
      ...changed2 === null ? {} : { changed: changed2 },
      ...only === void 0 ? {} : { only: ({ name }) => only(name) }
    });
    await world.kept?.save();
    const told = await judgedOf(judged3, repository, redactor);
    const { notes = [], problems } = told.triage;
    const more = await partOfWorkTreeNotes(options2.path, own2, problems);
    return { ...told, triage: { ...told.triage, notes: [...more, ...notes] } };
  } finally {
    repository.close();
  }
}
async function judgedOf({ triage: done, current, prepared }, repository, redactor) {
  return {
    triage: redactProblems(done, redactor),
    current,
    rendered: new Map(
      prepared.map(({ application: application2, desired }) => [application2.name, desired.map(({ key }) => key)])
    ),
    commit: repository.hasHistory ? await repository.resolve("") ?? "" : ""
  };
}
async function loadConfig(path3, configFile2) {
  const text2 = await (0,_chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_5__  .k)(path3).read(configFile2);
  const { config, problems } = readConfig(text2 ?? "", configFile2);
  if (problems.length > 0) throw new _chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_11__  .F(problems);
  return config;
}
function redactProblems(done, redactor) {
  return { ...done, problems: done.problems.map((one) => ({ ...one, message: redactor.text(one.message) })) };
}




  }),

  6470:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  nearest)
  });
const require = (name) => process.getBuiltinModule(name);

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
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}




  }),

  599:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  findProgram),
    V: () => (  isProgram)
  });
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);




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




  })

};
