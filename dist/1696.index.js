export const id = 1696;
export const ids = [1696];
export const modules = {

  2224:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  wrap),
    R: () => (  alignColumns)
  });
  var _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2072);
const require = (name) => process.getBuiltinModule(name);


function alignColumns(rows) {
  const widths = [];
  for (const row of rows) row.forEach((cell, i) => widths[i] = Math.max(widths[i] ?? 0, width(cell)));
  return rows.map(
    (row) => row.map((cell, i) => cell + " ".repeat((widths[i] ?? 0) - width(cell))).join("  ").trimEnd()
  );
}
function wrap(text, max) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > max) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return (line === "" ? lines : [...lines, line]).map(_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_0__  .B);
}
function width(text) {
  let columns = 0;
  for (const character of text) columns += wide.test(character) ? 2 : 1;
  return columns;
}
var wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;




  }),

  2978:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $e: () => (  warning),
    Dj: () => (  failedBy),
    Gf: () => (  secretName),
    Vj: () => (  verdictOf),
    bn: () => (  areas),
    dP: () => (  checkGitHubFacts),
    gz: () => (  failed),
    hT: () => (  skipped),
    ok: () => (  ok)
  });
const require = (name) => process.getBuiltinModule(name);

var areas = [
  "repository",
  "settings",
  "tools",
  "cluster",
  "permissions",
  "applications",
  "github"
];
var ok = (area, what) => ({ area, state: "ok", what, next: null });
var skipped = (area, what, next = null) => ({
  area,
  state: "skipped",
  what,
  next
});
var warning = (area, what, next) => ({
  area,
  state: "warning",
  what,
  next
});
var failed = (area, what, next) => ({
  area,
  state: "failed",
  what,
  next
});
function failedBy(area, { code, message, hint }) {
  return failed(area, `${code}: ${message}`, hint);
}
function verdictOf(checks) {
  if (checks.some(({ state }) => state === "failed")) return "failed";
  return checks.some(({ state }) => state === "warning") ? "warning" : "ok";
}

var secretName = "KUBECONFIG";
function checkGitHubFacts(facts, jobs) {
  return [
    facts.archived ? failed("github", `${facts.fullName} is archived`, "Unarchive it: nothing can be written to it.") : ok("github", `${facts.fullName} is reached as ${facts.login}`),
    ...issueChecks(facts),
    ...guardChecks(facts, jobs),
    pullRequestCheck(facts),
    secretCheck(facts),
    ...facts.isPrivate ? [] : [
      warning(
        "github",
        "the repository is public, and so is what issues quote from the cluster",
        "Keep manifests and issues in a private repository if that is too much."
      )
    ]
  ];
}
function issueChecks({ hasIssues, mayReadIssues, mayWrite }) {
  if (!hasIssues)
    return [
      failed("github", "issues are switched off", "Switch them on: Settings, General, Features, Issues.")
    ];
  if (!mayReadIssues)
    return [
      failed(
        "github",
        "this token may not read issues",
        "Grant it issues: write (in a workflow, in the permissions block)."
      )
    ];
  return mayWrite === false ? [
    warning(
      "github",
      "this token\u2019s user may not write to the repository",
      "Labels and assignees are dropped in silence without write access."
    )
  ] : [ok("github", "issues are on and readable; whether they may be written shows at the first write")];
}
function guardChecks({ requiredChecks, hasMergeQueue }, jobs) {
  const guards = jobs.filter(({ events }) => events.includes("pull_request"));
  if (guards.length === 0)
    return [skipped("github", "no workflow checks pull requests", "See docs/guard.md.")];
  const names = guards.map(({ job }) => job);
  const required = requiredChecks === null ? null : names.some((name) => requiredChecks.includes(name));
  const queued = jobs.some(({ events }) => events.includes("merge_group"));
  return [
    required === null ? skipped("github", "which checks the default branch requires may not be seen with this token") : required ? ok("github", `the default branch requires the check ${names.join(", ")}`) : warning(
      "github",
      `the default branch does not require the check ${names.join(", ")}`,
      "Add it to the branch\u2019s ruleset: without that a failing check stops nobody."
    ),
    ...hasMergeQueue === true && !queued ? [
      failed(
        "github",
        "there is a merge queue, and the check does not run on merge_group",
        "Add merge_group to the events of its workflow, or the queue waits for ever."
      )
    ] : []
  ];
}
function pullRequestCheck({ workflowsMayOpenPullRequests: may }) {
  if (may === null)
    return skipped("github", "whether workflows may open pull requests is seen by administrators only");
  return may ? ok("github", "workflows may open pull requests") : skipped(
    "github",
    "workflows may not open pull requests",
    "Needed only where this action is to open them: Settings, Actions, General, Workflow permissions."
  );
}
function secretCheck({ hasSecret }) {
  if (hasSecret === null) return skipped("github", "which secrets there are is seen by administrators only");
  return hasSecret ? ok("github", `the repository has a secret ${secretName}`) : warning(
    "github",
    `the repository has no secret ${secretName} of its own`,
    "Store the kubeconfig under that name, unless an environment or the organization has it, or a runner in the cluster needs none."
  );
}




  }),

  2201:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  readSurroundings),
    z: () => (  readActionOrigin)
  });
  var _chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9699);
  var _chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5343);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
const require = (name) => process.getBuiltinModule(name);





async function readSurroundings(root) {
  const [origin, head, current, refs] = await Promise.all([
    lineOf(root, ["config", "--get", "remote.origin.url"]),
    lineOf(root, ["rev-parse", "--abbrev-ref", "origin/HEAD"]),
    lineOf(root, ["symbolic-ref", "--short", "HEAD"]),
    (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_0__  .EO)(root, ["for-each-ref", "--format=%(refname)", "refs/heads", "refs/remotes/origin"])
  ]);
  const branches = (refs.text ?? "").split("\n").map((name) => name.replace(/^refs\/(?:heads|remotes\/origin)\//, "")).filter((name) => name !== "" && name !== "HEAD");
  const ofOrigin = head.startsWith("origin/") ? head.slice("origin/".length) : "";
  return {
    place: (0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_3__  .$t)(origin),
    defaultBranch: ofOrigin || current || "main",
    branches: [...new Set(branches)].sort()
  };
}
async function readActionOrigin(home) {
  const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(home));
  const top = await lineOf(folder, ["rev-parse", "--show-toplevel"]);
  if (top === "" || await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(top) !== folder) return null;
  const [origin, commit, tag, branch] = await Promise.all([
    lineOf(folder, ["config", "--get", "remote.origin.url"]),
    lineOf(folder, ["rev-parse", "--verify", "--quiet", "HEAD"]),
    lineOf(folder, ["describe", "--tags", "--exact-match"]),
    lineOf(folder, ["symbolic-ref", "--short", "HEAD"])
  ]);
  const place = (0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_3__  .$t)(origin);
  return place === null || commit === "" ? null : { place, commit, name: tag || branch };
}
async function lineOf(folder, args) {
  return ((await (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_0__  .EO)(folder, args)).text ?? "").trim();
}




  }),

  5936:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AN: () => (  repositoryContext),
    SU: () => (  parseRepository),
    d9: () => (  publicServer)
  });
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6127);
const require = (name) => process.getBuiltinModule(name);



var publicServer = "https://github.com";
function repositoryContext(env, payload) {
  const name = parseRepository(env["GITHUB_REPOSITORY"] || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .bX)(payload, "repository", "full_name"));
  const serverUrl = (env["GITHUB_SERVER_URL"] || publicServer).replace(/\/+$/, "");
  const runId = env["GITHUB_RUN_ID"] ?? "";
  return {
    ...name,
    serverUrl,
    apiUrl: env["GITHUB_API_URL"] ?? "",
    runUrl: /^\d+$/.test(runId) ? `${serverUrl}/${name.fullName}/actions/runs/${runId}` : null,
    eventName: env["GITHUB_EVENT_NAME"] ?? "",
    sha: env["GITHUB_SHA"] ?? "",
    ref: env["GITHUB_REF"] ?? "",
    defaultBranch: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .bX)(payload, "repository", "default_branch")
  };
}
function parseRepository(text) {
  const [owner = "", repo = "", ...more] = text.split("/");
  const valid = [owner, repo].every((part) => /^[\w.-]+$/.test(part) && !/^\.+$/.test(part));
  if (valid && more.length === 0) return { owner, repo, fullName: `${owner}/${repo}` };
  throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_0__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_0__  .CC)(
      "INPUT_INVALID",
      text === "" ? "No GitHub repository is named." : `${JSON.stringify(text.slice(0, 100))} is no repository.`,
      "Name it as owner/repo; in GitHub Actions GITHUB_REPOSITORY does."
    )
  );
}




  }),

  4371:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  withStated)
  });
  var _chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7237);
const require = (name) => process.getBuiltinModule(name);


function withStated(contexts, stated, elsewhere) {
  const used =   new Set();
  const named = stated.map((one) => {
    const base = contextOf(contexts, one);
    if (base !== void 0) used.add(base);
    return {
      name: one.name,
      names: [...namesOf(one), ...base?.names ?? []],
      servers: [...one.server === "" ? [] : [one.server], ...base?.servers ?? []],
      address: base?.address ?? "",
      isMain: base?.isMain ?? false,
      open: base === void 0 ? elsewhere(one) : () => base.open()
    };
  });
  const claimed = new Set(stated.flatMap((one) => [...namesOf(one), one.server]));
  const free = (all) => all.filter((one) => !claimed.has(one));
  const rest = contexts.filter((context) => !used.has(context)).map((context) => ({ ...context, names: free(context.names), servers: free(context.servers) }));
  return [...named, ...rest];
}
function contextOf(contexts, { name, context, kubeconfig }) {
  return kubeconfig === "" ? contexts.find((one) => one.name === (context || name)) : void 0;
}
function namesOf({ name, names }) {
  return [name, ...names.flatMap((one) => one.includes("/") ? [one, (0,_chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_0__  .P5)(one)] : [one])];
}




  }),

  1439:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  openCluster),
    e: () => (  serviceAccountToken)
  });
  var _chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2060);
  var _chunk_PDGUTF5B_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4371);
  var _chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8768);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
  var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);









async function openSnapshot(path) {
  const folders = await clusterFolders(path);
  const main = (0,_chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_0__  .R)(
    await (0,_chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_0__  .U)(
      path,
      folders.map((folder) => folder.path)
    )
  );
  if (folders.length === 0 && main.names.length === 0) return main;
  const own = await knownAs(main.names[0] ?? "", main, () => Promise.resolve(main));
  const others = await Promise.all(folders.map(knownFolder));
  const recorded = [{ ...own, isMain: true }, ...others];
  return { ...main, known: (stated) => (0,_chunk_PDGUTF5B_js__WEBPACK_IMPORTED_MODULE_1__  .a)(recorded, stated, notRecorded) };
}
async function clusterFolders(path) {
  const below = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(path, "clusters");
  const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readdir)(below, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => ({ name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(below, name) })).sort(_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_6__  .n);
  const isSnapshot = await Promise.all(
    folders.map(
      async (folder) => await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder.path, "snapshot.json")).catch(() => null) !== null
    )
  );
  return folders.filter((_, i) => isSnapshot[i] === true);
}
async function knownFolder({ name, path }) {
  try {
    const cluster = (0,_chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_0__  .R)(await (0,_chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_0__  .U)(path));
    return await knownAs(name, cluster, () => Promise.resolve(cluster));
  } catch (error) {
    return knownAs(name, null, async () => {
      throw error;
    });
  }
}
async function knownAs(name, cluster, open) {
  const address = cluster === null ? "" : (await cluster.identity()).server;
  return {
    name,
    names: [...  new Set([name, ...cluster?.names ?? []])].filter((one) => one !== ""),
    servers: address === "" ? [] : [address],
    address,
    isMain: false,
    open
  };
}
function notRecorded({ name, context }) {
  return () => Promise.reject(
    new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__  .Mm(
      (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__  .CC)(
        "SNAPSHOT_INCOMPLETE",
        `The snapshot does not hold the cluster ${name}.`,
        `Record it into the folder clusters/${context || name} of the snapshot, with \`drift-triage snapshot --context ${context || name}\`.`
      )
    )
  );
}

var serviceAccountToken = "/var/run/secrets/kubernetes.io/serviceaccount/token";
async function openCluster(source) {
  if (source.snapshot !== "") return openSnapshot(source.snapshot);
  const { openKubeconfig } = await __webpack_require__.e(  5200).then(__webpack_require__.bind(__webpack_require__, 5200));
  return openKubeconfig(kubeconfigSource(source), source);
}
function kubeconfigSource({ kubeconfig, kubeconfigFile }) {
  if (kubeconfig !== "") return { type: "text", text: kubeconfig };
  if (kubeconfigFile !== "") return { type: "file", path: kubeconfigFile };
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(serviceAccountToken)) return { type: "in-cluster" };
  throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__  .CC)(
      "KUBECONFIG_MISSING",
      "There is no way to a cluster: neither a kubeconfig nor a snapshot was given, and this is not a pod.",
      "Give the input kubeconfig (is the secret defined for this event?), kubeconfig-file or snapshot; on the command line --kubeconfig or --snapshot."
    )
  );
}




  }),

  8420:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Fq: () => (  runOptionsOf),
    dW: () => (  withStatusLine),
    es: () => (  clusterOf)
  });
  var _chunk_VHL35E2C_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1439);
  var _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2072);
  var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);





function runOptionsOf(flags, line) {
  return {
    path: flags.repo,
    configFile: flags.config,
    apps: flags.app ?? [],
    repositoryUrls: flags.repositoryUrl ?? [],
    clusterName: flags.clusterName ?? "",
    changed: flags.changed ?? "",
    cacheFolder: flags.cacheFolder ?? "",
    progress: (message) => line.show(message)
  };
}
async function clusterOf(flags, line, confirmForecasts = false) {
  const usual = process.env["KUBECONFIG"] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), ".kube", "config");
  return (0,_chunk_VHL35E2C_js__WEBPACK_IMPORTED_MODULE_0__  .D)({
    kubeconfig: "",
    kubeconfigFile: flags.snapshot === void 0 ? flags.kubeconfig ?? usual : "",
    snapshot: flags.snapshot ?? "",
    context: flags.context ?? "",
    allowExecPlugins: flags.allowExecPlugins ?? false,
    allowInsecure: flags.allowInsecure ?? false,
    confirmForecasts,
    workspaces: [],
    mask: () => void 0,
    warn: (message) => line.print(message)
  });
}

var patienceMs = 400;
var eraseLine = "\r\x1B[K";
function createStatusLine(stream, env, now = Date.now) {
  const active = stream.isTTY === true && env["TERM"] !== "dumb" && (env["CI"] ?? "") === "";
  const begun = now();
  let shown = false;
  function clear() {
    if (shown) stream.write(eraseLine);
    shown = false;
  }
  return {
    clear,
    show(message) {
      if (!active || now() - begun < patienceMs) return;
      const text = (0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_1__  .B)(message);
      stream.write(`${eraseLine}${text.slice(0, Math.max((stream.columns ?? 80) - 1, 1))}`);
      shown = true;
    },
    print(message) {
      clear();
      stream.write(`${(0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_1__  .B)(message)}
`);
    }
  };
}
async function withStatusLine(work) {
  const line = createStatusLine(process.stderr, process.env);
  try {
    return await work(line);
  } finally {
    line.clear();
  }
}




  }),

  1696:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    runDoctor: () => (  runDoctor)
  });
  var _chunk_FXGJTCEY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2201);
  var _chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(2978);
  var _chunk_JYWN7GLU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7916);
  var _chunk_YJ4EKJZ2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8420);
  var _chunk_VHL35E2C_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1439);
  var _chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2060);
  var _chunk_YLH25D35_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5615);
  var _chunk_VPOITEMS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2008);
  var _chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8879);
  var _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2348);
  var _chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9699);
  var _chunk_KMOSAG4F_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7217);
  var _chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2677);
  var _chunk_NK4XK4IM_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3407);
  var _chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2817);
  var _chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2224);
  var _chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4870);
  var _chunk_PDGUTF5B_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4371);
  var _chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7237);
  var _chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2089);
  var _chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(599);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(894);
  var _chunk_I37PU2W6_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5936);
  var _chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(5777);
  var _chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(5343);
  var _chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4215);
  var _chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(8763);
  var _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2072);
  var _chunk_T3KORIWO_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3381);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(5390);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(7178);
  var _chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(8768);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(9530);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(6127);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);












































function renderDoctorJson(checks) {
  return `${JSON.stringify({ schemaVersion: 1, verdict: (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .Vj)(checks), checks }, null, 2)}
`;
}

var marks = {
  ok: "ok  ",
  warning: "warn",
  failed: "FAIL",
  skipped: "-   "
};
var colors = {
  ok: "32",
  warning: "33",
  failed: "31",
  skipped: "2"
};
function renderDoctorText(checks, { color, width }) {
  const paint = (state, text) => color ? `\x1B[${colors[state]}m${text}\x1B[0m` : text;
  const lines = _chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .bn.flatMap((area) => {
    const own = gathered(checks.filter((check) => check.area === area));
    if (own.length === 0) return [];
    return [
      area.toUpperCase(),
      ...own.flatMap(({ state, what, next }) => [
        ...(0,_chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_14__  .L)((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_25__  .B)(what), width - 7).map(
          (line, i) => `  ${i === 0 ? paint(state, marks[state]) : "    "} ${line}`
        ),
        ...next === null ? [] : (0,_chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_14__  .L)((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_25__  .B)(`Next: ${next}`), width - 9).map((line) => `         ${line}`)
      ]),
      ""
    ];
  });
  return `${[...lines, closing(checks)].join("\n")}
`;
}
function gathered(checks) {
  const [first, ...rest] = checks.filter(({ area, state }) => area === "permissions" && state === "ok");
  if (first === void 0 || rest.length === 0) return checks;
  const what = [first, ...rest].map((check) => check.what).join("; ");
  return [{ ...first, what }, ...checks.filter((check) => check !== first && !rest.includes(check))];
}
function closing(checks) {
  const count = (state) => checks.filter((check) => check.state === state).length;
  const counts = `${count("failed")} failed, ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_26__  .LS)(count("warning"), "warning")}, ${count("skipped")} not checked`;
  switch ((0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .Vj)(checks)) {
    case "ok":
      return `Ready. ${counts}.`;
    case "warning":
      return `It will work, with less to say than it could. ${counts}.`;
    case "failed":
      return `Not ready: see the next steps of what failed. ${counts}.`;
  }
}

async function checkApplications(found) {
  const { problems } = found.triage;
  const ofApp = (0,_chunk_T3KORIWO_js__WEBPACK_IMPORTED_MODULE_31__  .m)(problems, ({ application }) => application ?? "");
  const firsts = found.prepared.flatMap(({ application: { name } }) => ofApp.get(name)?.slice(0, 1) ?? []);
  const told = new Map((0,_chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_15__  .WW)(firsts).map((one) => [one.applications[0], one]));
  const checks = [];
  for (const app of found.prepared) {
    const { name } = app.application;
    const [own, first] = [ofApp.get(name), told.get(name)];
    if (own === void 0) checks.push(await checkApplication(app, found));
    if (first !== void 0) checks.push(failedAs(first, own?.length ?? 1));
  }
  const ofRun = problems.filter(({ application }) => application === null);
  return [...checks, ...ofRun.map((one) => (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .Dj)("applications", one))];
}
function failedAs(told, count) {
  const check = (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .Dj)("applications", told);
  const isAlone = told.applications.length === 1;
  return count > 1 && isAlone ? { ...check, what: `${check.what} (and ${count - 1} more)` } : check;
}
async function checkApplication(app, found) {
  const { application, desired, synced } = app;
  const { name } = application;
  const { managers: seen, complete } = await managersOn(desired, found.siteOf(application));
  const isApplier = found.actorOf(application.appliers);
  const appliers = [...seen].filter((manager) => isApplier(manager) === "applier").sort();
  const objects = `${desired.length} ${desired.length === 1 ? "object" : "objects"}`;
  if (seen.size > 0 && appliers.length === 0) {
    return (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .$e)(
      "applications",
      `${name}: none of the field managers on its objects is a known applier (seen: ${[...seen].sort().slice(0, 8).join(", ")})`,
      "Name the one that your deployments write with under managers.applier in the settings."
    );
  }
  const unseen = complete ? "nothing of it is in the cluster yet" : "who applies it could not be seen";
  const by = appliers.length > 0 ? `applied by ${appliers.join(", ")}` : unseen;
  if (!synced.known && application.controller !== "folder") {
    return (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .$e)(
      "applications",
      `${name}: ${objects}, ${by}; what was last synced is not known: ${synced.reason}`,
      nextForBase(application, synced.reason)
    );
  }
  const base = synced.known ? "the last sync is known" : "its base is the last-applied annotation";
  return (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__.ok)("applications", `${name}: ${objects}, ${by}; ${base}`);
}
async function managersOn(desired, { cluster, kinds }) {
  const managers =   new Set();
  let complete = true;
  for (const kind of kinds) {
    const keys = desired.map(({ key }) => key).filter(({ group, kind: name }) => group === kind.group && name === kind.kind);
    if (keys.length === 0 || kind.group === "" && kind.kind === "Secret") continue;
    const objects = await listed(cluster, kind, [...new Set(keys.map(({ namespace }) => namespace))]);
    if (objects === null) complete = false;
    const names = new Set(keys.map(({ namespace, name }) => `${namespace}/${name}`));
    for (const object of objects ?? []) {
      const id = `${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_32__  .bX)(object, "metadata", "namespace")}/${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_32__  .bX)(object, "metadata", "name")}`;
      if (names.has(id)) for (const { manager } of (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_7__  .iC)(object)) managers.add(manager.name);
    }
  }
  return { managers, complete };
}
async function listed(cluster, kind, namespaces) {
  const all = await cluster.list(kind, "");
  if (all.state === "listed") return all.items;
  if (all.state === "absent") return [];
  if (!kind.namespaced) return null;
  const objects = [];
  for (const namespace of namespaces) {
    const some = await cluster.list(kind, namespace);
    if (some.state === "failed") return null;
    if (some.state === "listed") objects.push(...some.items);
  }
  return objects;
}
function nextForBase({ controller, status, resource }, reason) {
  if (reason.includes("no history here")) return "Give the top folder of a Git work tree as --repo.";
  if (reason.includes("cannot be rendered"))
    return "Fetch the whole history (fetch-depth: 0 in the workflow).";
  if (resource?.kind === "HelmRelease")
    return "A release of the values and the chart that Git has now will tell, where the chart\u2019s version changes with its files; until then findings are less certain.";
  return controller === "argo-cd" && status === null ? "Grant list on applications.argoproj.io, or create the Application in this cluster." : "Its first full, successful sync will tell; until then findings are less certain.";
}
function wantedKinds(prepared) {
  const wanted =   new Map();
  for (const { application, desired } of prepared) {
    const keys = [
      ...desired.map(({ key }) => key),
      ...application.resource === null ? [] : [application.resource]
    ];
    for (const { group, kind, namespace } of keys) {
      if (group === "" && kind === "Secret") continue;
      const id = `${group}/${kind}`;
      const known = wanted.get(id) ?? { group, kind, namespaces:   new Set(), apps:   new Set() };
      if (namespace !== "") known.namespaces.add(namespace);
      known.apps.add(application.name);
      wanted.set(id, known);
    }
  }
  return [...wanted.values()].map(({ group, kind, namespaces, apps }) => ({
    group,
    kind,
    namespaces: [...namespaces].sort(_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_33__  .L),
    neededBy: `${[...apps].slice(0, 3).join(", ")}${apps.size > 3 ? ` and ${apps.size - 3} more` : ""}`
  }));
}

var evidence = [
  ["", "Event", "when a workload was scaled"],
  ["", "Pod", "which pods are up"],
  ["apps", "ReplicaSet", "when a template changed"],
  ["autoscaling", "HorizontalPodAutoscaler", "whether an autoscaler owns a replica count"],
  ["keda.sh", "ScaledObject", "whether an autoscaler owns a replica count"],
  ["autoscaling.k8s.io", "VerticalPodAutoscaler", "whether an autoscaler owns requests"],
  ["metrics.k8s.io", "PodMetrics", "whether the replicas that run are needed"]
];
async function checkPermissions(may, served, wanted) {
  const needed = await Promise.all(wanted.map((one) => checkKind(may, served, one)));
  const asked = new Set(wanted.map(({ group, kind }) => `${group}/${kind}`));
  const further = await Promise.all(
    evidence.filter(([group, kind]) => !asked.has(`${group}/${kind}`)).map(([group, kind, use]) => checkEvidence(may, served, group, kind, use))
  );
  return [...needed.flat(), ...further.flat(), await checkClusterId(may), ...await checkExcess(may)];
}
async function checkKind(may, served, wanted) {
  const kind = served.find((one) => one.group === wanted.group && one.kind === wanted.kind);
  if (kind === void 0) return [];
  const name = resourceName(kind);
  if (await may(listing(kind, ""))) return [(0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__.ok)("permissions", `list ${name}`)];
  const namespaces = kind.namespaced ? wanted.namespaces : [];
  const refused = [];
  for (const namespace of namespaces) if (!await may(listing(kind, namespace))) refused.push(namespace);
  if (namespaces.length > 0 && refused.length === 0)
    return [(0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__.ok)("permissions", `list ${name} in ${namespaces.join(", ")}`)];
  const place = refused.length > 0 && refused.length < namespaces.length ? ` in ${refused.join(", ")}` : "";
  return [(0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .gz)("permissions", `may not list ${name}${place}, needed by ${wanted.neededBy}`, grant(kind))];
}
async function checkEvidence(may, served, group, kind, use) {
  const found = served.find((one) => one.group === group && one.kind === kind);
  if (found === void 0) return [];
  const name = resourceName(found);
  if (await may(listing(found, ""))) return [(0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__.ok)("permissions", `list ${name}`)];
  return [(0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .$e)("permissions", `may not list ${name} in the whole cluster: it tells ${use}`, grant(found))];
}
async function checkClusterId(may) {
  const question = {
    verb: "get",
    group: "",
    resource: "namespaces",
    namespace: "",
    name: "kube-system"
  };
  if (await may(question)) return (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__.ok)("permissions", "get the namespace kube-system");
  return (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .$e)(
    "permissions",
    "may not get the namespace kube-system, whose UID tells one cluster from another",
    "Name the cluster (input cluster-name), or grant get on namespaces."
  );
}
async function checkExcess(may) {
  const all = { namespace: "" };
  const [secrets, writes] = await Promise.all([
    may({ ...all, verb: "list", group: "", resource: "secrets" }),
    may({ ...all, verb: "patch", group: "apps", resource: "deployments" })
  ]);
  const next = "Use an account of its own, such as the one in rbac/read-only.yaml.";
  return [
    secrets ? (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .$e)("permissions", "may list Secrets, which are never read here: more than it needs", next) : (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__.ok)("permissions", "may not list Secrets"),
    writes ? (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .$e)(
      "permissions",
      "may change Deployments: more than reading needs",
      `${next} Only confirm-forecasts asks for more (rbac/dry-run.yaml).`
    ) : (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__.ok)("permissions", "may not change Deployments")
  ];
}
function listing({ group, plural: plural2 }, namespace) {
  return { verb: "list", group, resource: plural2, namespace };
}
function resourceName({ group, plural: plural2 }) {
  return group === "" ? plural2 : `${plural2}.${group}`;
}
function grant({ group, plural: plural2 }) {
  return `Add to the ClusterRole: { apiGroups: [${JSON.stringify(group)}], resources: [${plural2}], verbs: [get, list] }`;
}

async function checkCluster(open, options) {
  try {
    const cluster = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_7__  .oY)(await open());
    const reached = reachedText(await cluster.identity());
    const inspected = await inspect(cluster, options).catch((error) => error);
    const applications = inspected instanceof Error ? (0,_chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_23__  .G)(inspected).map((one) => (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .Dj)("applications", one)) : await checkApplications(inspected);
    const found = inspected instanceof Error ? null : inspected;
    return [
      (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__.ok)("cluster", reached),
      ...await permissions(cluster, found === null ? [] : wantedKinds(found.prepared.map(onMain))),
      ...await checkOthers(found),
      ...applications
    ];
  } catch (error) {
    return (0,_chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_23__  .G)(error).map((one) => (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .Dj)("cluster", one));
  }
}
function reachedText({ id, server, version }) {
  return [server === "" ? "a recording" : server, version, `id ${id}`].filter((part) => part !== "").join(", ");
}
async function permissions(cluster, wanted) {
  if (cluster.may === void 0)
    return [(0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .hT)("permissions", "a recording needs none; what it lacks, its applications say")];
  const { kinds } = await cluster.kinds();
  return checkPermissions(cluster.may, kinds, wanted);
}
function onMain(app) {
  return app.application.cluster === void 0 ? app : { ...app, desired: [] };
}
async function checkOthers(found) {
  const checks = [];
  for (const { name, id } of found === null ? [] : (0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_27__  .Nu)(found.triage)) {
    const cluster = await found?.open(name);
    if (cluster === void 0) continue;
    const apps = (found?.prepared ?? []).filter(({ application }) => application.cluster?.id === id).map((app) => ({ ...app, application: { ...app.application, resource: null } }));
    const own = await permissions(cluster, wantedKinds(apps));
    checks.push(
      (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__.ok)("cluster", `${name}: ${reachedText(await cluster.identity())}`),
      ...own.map((check) => ({ ...check, what: `${name}: ${check.what}` }))
    );
  }
  return checks;
}
async function inspect(cluster, options) {
  const config = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_7__  .Z9)(options.path, options.configFile);
  const own = await (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_8__  .h_)(options.path, options.repositoryUrls);
  const repository = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_7__  .nB)(own, config, options);
  const redactor = (0,_chunk_KMOSAG4F_js__WEBPACK_IMPORTED_MODULE_10__  .l)();
  try {
    const { triage: done, prepared } = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_7__  .NA)((0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_7__  .cO)(repository, cluster, options, redactor, config), {
      config,
      applications: options.apps
    });
    const problems = done.problems.map((one) => ({ ...one, message: redactor.text(one.message) }));
    const known = cluster.known?.(config.clusters) ?? [];
    const open = async (name) => known.find((one) => one.name === name)?.open();
    const sites =   new Map();
    for (const { name, id } of (0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_27__  .Nu)(done)) {
      const other = await open(name);
      if (other !== void 0) sites.set(id, { cluster: other, kinds: (await other.kinds()).kinds });
    }
    const main = { cluster, kinds: (await cluster.kinds()).kinds };
    return {
      triage: { ...done, problems },
      prepared,
      open,
      siteOf: (application) => sites.get(application.cluster?.id ?? "") ?? main,
      actorOf: (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_7__  .SD)(config)
    };
  } finally {
    repository.close();
  }
}

var guardEvents = ["pull_request", "merge_group"];
function actionJobs(files) {
  return files.flatMap(({ path, text }) => {
    const read = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_18__  .gM)(text);
    const root = "error" in read ? void 0 : read.documents[0]?.value;
    return Object.entries((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_32__  .lJ)(root, "jobs")).flatMap(([job, body]) => {
      const step = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_32__  .gT)(body, "steps").find(
        (one) => /\/drift-triage(?:\/[^@]*)?@/.test((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_32__  .bX)(one, "uses"))
      );
      const variables = [root, body, step].flatMap((one) => Object.keys((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_32__  .lJ)(one, "env")));
      const inputs = Object.keys((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_32__  .lJ)(step, "with"));
      return step === void 0 ? [] : [{ job, body, inputs, variables }];
    }).map(({ body, ...rest }) => ({
      path,
      ...rest,
      events: eventsOf(root),
      permissions: permissionsOf((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_32__  .ZZ)(body, "permissions") ?? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_32__  .ZZ)(root, "permissions"))
    }));
  });
}
function eventsOf(root) {
  const on = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_32__  .ZZ)(root, "on") ?? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_32__  .ZZ)(root, "true");
  if (typeof on === "string") return [on];
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_32__  .Lv)(on)) return on.filter((event) => typeof event === "string");
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_32__  .Gv)(on) ? Object.keys(on) : [];
}
function permissionsOf(block) {
  if (block === "read-all" || block === "write-all") return block;
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_32__  .Gv)(block) ? block : null;
}
function checkWorkflows(jobs) {
  if (jobs.length === 0)
    return [(0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .hT)("github", "no workflow uses drift-triage yet", "drift-triage init writes them.")];
  return jobs.flatMap((one) => [...checkTriageJob(one), ...checkGuardJob(one)]);
}
function isOfMergesOnly({ events }) {
  return events.every((event) => guardEvents.includes(event));
}
function checkTriageJob(job) {
  if (isOfMergesOnly(job)) return [];
  const name = `${job.path}, job ${job.job}`;
  const lacking = ["issues: write", "contents: read"].filter((scope) => !grants(job, scope));
  if (lacking.length > 0)
    return [
      (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .gz)(
        "github",
        `${name}: its token lacks ${lacking.join(" and ")}`,
        `Add to its permissions block: ${lacking.join(", ")}.`
      )
    ];
  const noNightly = !job.events.includes("schedule");
  return [
    noNightly ? (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .$e)(
      "github",
      `${name}: nothing starts it of its own accord`,
      "Add a schedule, such as cron '17 3 * * *'."
    ) : (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__.ok)("github", `${name}: may read the contents and write issues`)
  ];
}
function checkGuardJob(job) {
  if (!job.events.some((event) => guardEvents.includes(event))) return [];
  const name = `${job.path}, job ${job.job}`;
  const hasCluster = job.inputs.some((input) => /^kubeconfig|^snapshot$/.test(input));
  const needed = ["contents: read", ...hasCluster ? [] : ["actions: read"]];
  const lacking = needed.filter((scope) => !grants(job, scope));
  if (lacking.length > 0) {
    const list = lacking.join(", ");
    return [(0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .gz)("github", `${name}: its token lacks ${list}`, `Add to its permissions block: ${list}.`)];
  }
  return [
    grants(job, "pull-requests: write") ? (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__.ok)("github", `${name}: may read the contents and comment on pull requests`) : (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .$e)(
      "github",
      `${name}: its token lacks pull-requests: write`,
      "Without it the check works, but has no comment and no override."
    )
  ];
}
function grants({ permissions: permissions2 }, wanted) {
  if (permissions2 === null || permissions2 === "write-all") return true;
  const [scope = "", access = ""] = wanted.split(": ");
  if (permissions2 === "read-all") return access === "read";
  const given = permissions2[scope];
  return given === "write" || given === "read" && access === "read";
}

function checkRepositoryTokens(repositories, jobs) {
  const filing = jobs.filter((job) => !isOfMergesOnly(job));
  return repositories.flatMap(({ url, tokenEnv }) => {
    if (tokenEnv === void 0) return [];
    return filing.map(({ path, job, variables }) => {
      const name = `${path}, job ${job}`;
      return variables.includes(tokenEnv) ? (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__.ok)("github", `${name}: is given ${tokenEnv}, the token for ${(0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_34__  .q)(url)}`) : (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .$e)(
        "github",
        `${name}: is not given ${tokenEnv}, the token for ${(0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_34__  .q)(url)}`,
        `Add it to the env of that step, from a secret of a token that may write there; without it nothing is proposed in that repository.`
      );
    });
  });
}

async function checkGitHub(flags, env, line) {
  const jobs = actionJobs(await workflowsIn(flags.repo));
  const checks = [...checkWorkflows(jobs), ...checkRepositoryTokens(await repositoriesOf(flags), jobs)];
  const token = env["GITHUB_TOKEN"] || env["GH_TOKEN"] || "";
  const name = flags.githubRepository ?? await nameOf(flags.repo);
  if (token === "" || name === "") {
    const lacking = token === "" ? "no token in GITHUB_TOKEN" : "no remote that names the repository";
    return [
      ...checks,
      (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .hT)(
        "github",
        `the repository\u2019s settings: ${lacking}`,
        "Give GITHUB_TOKEN and --github-repository to have them looked at."
      )
    ];
  }
  try {
    line.show("reading the settings on GitHub");
    const { readGitHubFacts } = await Promise.all( [__webpack_require__.e(4119), __webpack_require__.e(3607), __webpack_require__.e(8261)]).then(__webpack_require__.bind(__webpack_require__, 8261));
    const log = { debug: () => void 0, warning: (message) => line.print(message) };
    const apiUrl = env["GITHUB_API_URL"] ?? "";
    const facts = await readGitHubFacts({ token, apiUrl, log, ...(0,_chunk_I37PU2W6_js__WEBPACK_IMPORTED_MODULE_21__  .SU)(name) });
    return [...checks, ...(0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .dP)(facts, jobs)];
  } catch (error) {
    return [...checks, ...(0,_chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_23__  .G)(error).map((one) => (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .Dj)("github", one))];
  }
}
async function repositoriesOf({ repo, config }) {
  try {
    return (await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_7__  .Z9)(repo, config)).repositories;
  } catch {
    return [];
  }
}
async function workflowsIn(root) {
  const files = (0,_chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_13__  .k)(root);
  const names = (await files.list(".github/workflows") ?? []).filter((name) => /\.ya?ml$/.test(name));
  return Promise.all(names.map(async (path) => ({ path, text: await files.read(path) ?? "" })));
}
async function nameOf(root) {
  const { place } = await (0,_chunk_FXGJTCEY_js__WEBPACK_IMPORTED_MODULE_0__  .S)(root);
  return place === null ? "" : `${place.owner}/${place.name}`;
}

async function checkRepository(path, urls) {
  try {
    const repository = await (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_8__  .h_)(path, urls);
    repository.close();
    if (!repository.hasHistory) return [await asFolder(path)];
    const shallow = await (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_9__  .EO)(path, ["rev-parse", "--is-shallow-repository"]);
    const addresses = repository.urls.map(withoutCredentials).join(", ");
    return [
      shallow.text?.trim() === "true" ? (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .$e)(
        "repository",
        "the history is cut off (a shallow clone)",
        "git fetch --unshallow; in a workflow, fetch-depth: 0 at the checkout."
      ) : (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__.ok)("repository", "the whole history is there"),
      repository.urls.length > 0 ? (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__.ok)("repository", `known as ${addresses}`) : (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .$e)(
        "repository",
        "it has no remote, so every Application is taken to come from it",
        "Add the remote, or name the address with --repository-url."
      )
    ];
  } catch (error) {
    return (0,_chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_23__  .G)(error).map((one) => (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .Dj)("repository", one));
  }
}
async function asFolder(path) {
  const below = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_7__  .u7)(path);
  const [why, next] = below === null ? ["it is no Git work tree", "Give the top folder of a clone"] : below === "" ? ["it has no commit yet", "Commit the files"] : [
    `it is the folder ${JSON.stringify(below)} of a work tree`,
    "Give the top folder of that work tree"
  ];
  return (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .$e)(
    "repository",
    `${path} is read as a plain folder: ${why}`,
    `${next}; without commits, what was last synced is not known.`
  );
}
function withoutCredentials(url) {
  return url.replace(/^([a-z+]+:\/\/)[^@/]*@/i, "$1");
}
async function checkSettings(path, file) {
  try {
    const text = await (0,_chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_13__  .k)(path).read(file);
    if (text === null)
      return [(0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .hT)("settings", `there is no ${file}, which is fine: all settings are optional`)];
    await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_7__  .Z9)(path, file);
    return [(0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__.ok)("settings", `${file} has no mistakes`)];
  } catch (error) {
    return (0,_chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_23__  .G)(error).map((one) => (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .Dj)("settings", one));
  }
}

var toolNames = ["helm", "kustomize", "jsonnet"];

async function checkTools(tools, folder) {
  const git = await (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_9__  .EO)(folder, ["--version"]);
  const renderers = await Promise.all(
    toolNames.map(async (name) => {
      const version = await tools.version(name);
      return version === null ? (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .hT)("tools", `${name} is not installed; an application that needs it fails below`) : (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__.ok)("tools", `${name} ${version}`);
    })
  );
  return [
    (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__.ok)("tools", `Node ${process.version}`),
    git.text === null ? (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .gz)(
      "tools",
      `git does not run (${git.error.trim().slice(0, 200)})`,
      "Install git, and put it on the PATH."
    ) : (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__.ok)("tools", git.text.trim()),
    ...renderers
  ];
}

var exitCodes = { ok: 0, warning: 1, failed: 2 };
async function runDoctor(flags) {
  const checks = await (0,_chunk_YJ4EKJZ2_js__WEBPACK_IMPORTED_MODULE_2__  .dW)((line) => diagnose(flags, line));
  const color = (0,_chunk_JYWN7GLU_js__WEBPACK_IMPORTED_MODULE_1__  .zK)(process.stdout, process.env);
  const width = Math.min(process.stdout.columns ?? 100, 120);
  process.stdout.write(
    flags.output === "json" ? renderDoctorJson(checks) : renderDoctorText(checks, { color, width })
  );
  return exitCodes[(0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_30__  .Vj)(checks)];
}
async function diagnose(flags, line) {
  const repository = await checkRepository(flags.repo, flags.repositoryUrl ?? []);
  if (repository.some(({ state }) => state === "failed")) return repository;
  return [
    ...repository,
    ...await checkSettings(flags.repo, flags.config),
    ...await checkTools((0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_7__  .Jr)(flags.repo, null), flags.repo),
    ...await checkCluster(async () => (0,_chunk_YJ4EKJZ2_js__WEBPACK_IMPORTED_MODULE_2__  .es)(flags, line), (0,_chunk_YJ4EKJZ2_js__WEBPACK_IMPORTED_MODULE_2__  .Fq)(flags, line)),
    ...await checkGitHub(flags, process.env, line)
  ];
}



  })

};
