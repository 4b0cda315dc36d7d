export const id = 850;
export const ids = [850];
export const modules = {

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

  7153:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  readSurroundings),
    z: () => (  readActionOrigin)
  });
  var _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
const require = (name) => process.getBuiltinModule(name);




async function readSurroundings(root) {
  const [origin, head, current, refs] = await Promise.all([
    lineOf(root, ["config", "--get", "remote.origin.url"]),
    lineOf(root, ["rev-parse", "--abbrev-ref", "origin/HEAD"]),
    lineOf(root, ["symbolic-ref", "--short", "HEAD"]),
    (0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_0__  .EO)(root, ["for-each-ref", "--format=%(refname)", "refs/heads", "refs/remotes/origin"])
  ]);
  const branches = (refs.text ?? "").split("\n").map((name) => name.replace(/^refs\/(?:heads|remotes\/origin)\//, "")).filter((name) => name !== "" && name !== "HEAD");
  const ofOrigin = head.startsWith("origin/") ? head.slice("origin/".length) : "";
  return {
    place: (0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_0__  .$t)(origin),
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
  const place = (0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_0__  .$t)(origin);
  return place === null || commit === "" ? null : { place, commit, name: tag || branch };
}
async function lineOf(folder, args) {
  return ((await (0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_0__  .EO)(folder, args)).text ?? "").trim();
}




  }),

  3114:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Fq: () => (  runOptionsOf),
    US: () => (  runTriage),
    dW: () => (  withStatusLine),
    es: () => (  clusterOf)
  });
  var _chunk_ZIRJOXW7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1789);
  var _chunk_NHV6TZ3O_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(707);
  var _chunk_VHJSNGAF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4460);
  var _chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4400);
  var _chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(195);
  var _chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3161);
  var _chunk_ABAMZYI7_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5741);
  var _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7082);
  var _chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3812);
  var _chunk_TZ4XNQKK_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2344);
  var _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(758);
  var _chunk_RY7BBLE7_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1683);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1455);
  var node_os__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8161);
  var node_path__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);

















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
      const text = (0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_10__  .BP)(message);
      stream.write(`${eraseLine}${text.slice(0, Math.max((stream.columns ?? 80) - 1, 1))}`);
      shown = true;
    },
    print(message) {
      clear();
      stream.write(`${(0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_10__  .BP)(message)}
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

async function runTriage(flags) {
  const settings = { path: flags.repo, configFile: flags.config };
  const tokenOf = await (0,_chunk_VHJSNGAF_js__WEBPACK_IMPORTED_MODULE_2__  .M$)(settings, process.env, () => void 0, ["GITHUB_TOKEN"]);
  const judged = await withStatusLine(async (line) => {
    const cluster = await clusterOf(flags, line, flags.confirmForecasts);
    const run = runOptionsOf(flags, line);
    const names = flags.shard === void 0 ? null : await (0,_chunk_VHJSNGAF_js__WEBPACK_IMPORTED_MODULE_2__  .i$)(cluster, run, flags.shard);
    const own = names === null ? run : { ...run, only: (name) => names.has(name) };
    return (0,_chunk_VHJSNGAF_js__WEBPACK_IMPORTED_MODULE_2__  .oC)(flags.report, cluster, own, flags.stateOutput ?? null);
  });
  const { triage, current } = judged;
  await print(triage, flags);
  const options = { noiseIssues: flags.noiseIssues, current, wholeRun: isWhole(flags) };
  if (flags.issuesTo !== void 0) await (0,_chunk_ZIRJOXW7_js__WEBPACK_IMPORTED_MODULE_0__  .G)(flags.issuesTo, (0,_chunk_ABAMZYI7_js__WEBPACK_IMPORTED_MODULE_6__  .ef)(triage, [], options));
  const codeowners = await (0,_chunk_ABAMZYI7_js__WEBPACK_IMPORTED_MODULE_6__  .oZ)((0,_chunk_RY7BBLE7_js__WEBPACK_IMPORTED_MODULE_11__  .kf)(flags.repo));
  const filed = await file(judged, { ...options, ...limitsOf(flags), codeowners }, flags, tokenOf);
  return filed ? (0,_chunk_VHJSNGAF_js__WEBPACK_IMPORTED_MODULE_2__  .FO)(triage) : 2;
}
function limitsOf(flags) {
  return {
    maxNewIssues: flags.maxNewIssues ?? _chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_3__  .B.maxNewIssues,
    maxNewPullRequests: flags.maxNewPullRequests ?? _chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_3__  .B.maxNewPullRequests,
    minAge: flags.minAge ?? _chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_3__  .B.minAge,
    followUpAfter: flags.followUpAfter ?? _chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_3__  .B.followUpAfter
  };
}
function isWhole({ app, changed, shard }) {
  return (app ?? []).length === 0 && changed === void 0 && shard === void 0;
}
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
  const usual2 = process.env["KUBECONFIG"] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_13__.homedir)(), ".kube", "config");
  return (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_4__  .DT)({
    kubeconfig: "",
    kubeconfigFile: flags.snapshot === void 0 ? flags.kubeconfig ?? usual2 : "",
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
async function print(triage, { output, outputFile }) {
  const color = outputFile === void 0 && (0,_chunk_NHV6TZ3O_js__WEBPACK_IMPORTED_MODULE_1__  .zK)(process.stdout, process.env);
  const width = Math.min(process.stdout.columns ?? 100, 120);
  const text = output === "json" ? (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_4__  .hF)(triage) : output === "markdown" ? (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_4__  .Br)(triage, {}) : output === "html" ? (0,_chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_5__  .K2)(triage) : (0,_chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_5__  .S5)(triage, { color, width });
  if (outputFile === void 0) {
    process.stdout.write(text.endsWith("\n") ? text : `${text}
`);
    return;
  }
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.dirname)(outputFile), { recursive: true });
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.writeFile)(outputFile, text);
}
async function file(judged, options, flags, tokenOf) {
  const token = process.env["GITHUB_TOKEN"] ?? "";
  const dryRun = flags.dryRun === true;
  if (flags.githubRepository === void 0 || token === "") {
    if (dryRun) for (const line of withoutGitHub(judged, options)) (0,_chunk_NHV6TZ3O_js__WEBPACK_IMPORTED_MODULE_1__  .z0)(`would: ${line}`);
    return true;
  }
  try {
    const { fileReports } = await Promise.all( [__webpack_require__.e(119), __webpack_require__.e(607), __webpack_require__.e(88), __webpack_require__.e(67)]).then(__webpack_require__.bind(__webpack_require__, 2067));
    const log = { debug: () => void 0, info: _chunk_NHV6TZ3O_js__WEBPACK_IMPORTED_MODULE_1__  .z0, warning: _chunk_NHV6TZ3O_js__WEBPACK_IMPORTED_MODULE_1__  .z0 };
    const apiUrl = process.env["GITHUB_API_URL"] ?? "";
    const github = { token, apiUrl, ...(0,_chunk_TZ4XNQKK_js__WEBPACK_IMPORTED_MODULE_9__  .SU)(flags.githubRepository), log };
    const { maxNewPullRequests } = limitsOf(flags);
    const serverUrl = process.env["GITHUB_SERVER_URL"] || _chunk_TZ4XNQKK_js__WEBPACK_IMPORTED_MODULE_9__  .d9;
    const how = {
      report: flags.report,
      options,
      maxNewPullRequests,
      dryRun,
      elsewhere: { tokenOf, serverUrl }
    };
    const filed = await fileReports({ judged, ...how, github, log });
    (0,_chunk_NHV6TZ3O_js__WEBPACK_IMPORTED_MODULE_1__  .Mr)(filed.problems);
    await tellWebhook(judged.triage, filed, flags);
    return filed.problems.length === 0;
  } catch (error) {
    (0,_chunk_NHV6TZ3O_js__WEBPACK_IMPORTED_MODULE_1__  .Mr)((0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_8__  .GW)(error));
    return false;
  }
}
async function tellWebhook(triage, filed, flags) {
  const { WEBHOOK_URL: url = "", WEBHOOK_SECRET: secret = "" } = process.env;
  if (url === "") return;
  const [{ notify }, { webhookMistake }] = await Promise.all([__webpack_require__.e(  295).then(__webpack_require__.bind(__webpack_require__, 1295)), __webpack_require__.e(  87).then(__webpack_require__.bind(__webpack_require__, 6087))]);
  const mistake = webhookMistake(url);
  if (mistake !== null) return (0,_chunk_NHV6TZ3O_js__WEBPACK_IMPORTED_MODULE_1__  .z0)(`WEBHOOK_URL: ${mistake}; nothing was sent`);
  const run = { repository: flags.githubRepository ?? "", runUrl: null };
  const { lost } = await notify(triage, filed, { url, secret, format: flags.webhookFormat }, run);
  if (lost !== null) (0,_chunk_NHV6TZ3O_js__WEBPACK_IMPORTED_MODULE_1__  .Mr)([lost]);
}
function mayBeProposed(repository) {
  return repository === void 0 || repository.tokenEnv !== void 0;
}
function withoutGitHub({ triage, proposed }, options) {
  const pulls = (proposed?.writeBacks ?? []).filter(({ edits, repository }) => edits.length > 0 && mayBeProposed(repository)).map(({ application, edits, repository }) => {
    const files = edits.map(({ file: file2 }) => file2).join(", ");
    const where = repository === void 0 ? "" : ` in ${repository.url}`;
    return `${application}: open a pull request${where} that edits ${files}`;
  });
  return [...pulls, ...(0,_chunk_ABAMZYI7_js__WEBPACK_IMPORTED_MODULE_6__  .ef)(triage, [], options).map(_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_7__  .q0)];
}




  }),

  1789:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  writeIssues)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);



async function writeIssues(folder, plan) {
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
  const paths = [];
  for (const action of plan) {
    if (action.type !== "create-issue") continue;
    const name = action.application.replace(/[^a-z0-9-]+/gi, "-").slice(0, 80);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}.md`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `# ${action.title}

Labels: ${action.labels.join(", ")}

${action.body}
`);
    paths.push(path);
  }
  return paths;
}




  }),

  8850:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    runDoctor: () => (  runDoctor)
  });
  var _chunk_DN3IL3VO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7153);
  var _chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(2978);
  var _chunk_YJ3Y4IYV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3114);
  var _chunk_ZIRJOXW7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1789);
  var _chunk_NHV6TZ3O_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(707);
  var _chunk_VHJSNGAF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4460);
  var _chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4400);
  var _chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(195);
  var _chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3161);
  var _chunk_YLH25D35_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5615);
  var _chunk_MUTE3QEB_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3143);
  var _chunk_ABAMZYI7_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5741);
  var _chunk_4REKJOTA_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8023);
  var _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7082);
  var _chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3812);
  var _chunk_TZ4XNQKK_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2344);
  var _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(758);
  var _chunk_6VFXEPPC_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2963);
  var _chunk_PCWUV7M4_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2102);
  var _chunk_CKN3U3EZ_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4079);
  var _chunk_RY7BBLE7_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1683);
  var _chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(599);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(894);
  var _chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(9140);
  var _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(675);
  var _chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(1133);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(6127);
  var _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7090);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);































function renderDoctorJson(checks) {
  return `${JSON.stringify({ schemaVersion: 1, verdict: (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .Vj)(checks), checks }, null, 2)}
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
  const lines = _chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .bn.flatMap((area) => {
    const own = gathered(checks.filter((check) => check.area === area));
    if (own.length === 0) return [];
    return [
      area.toUpperCase(),
      ...own.flatMap(({ state, what, next }) => [
        ...(0,_chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_7__  .LV)((0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_15__  .BP)(what), width - 7).map(
          (line, i) => `  ${i === 0 ? paint(state, marks[state]) : "    "} ${line}`
        ),
        ...next === null ? [] : (0,_chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_7__  .LV)((0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_15__  .BP)(`Next: ${next}`), width - 9).map((line) => `         ${line}`)
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
  const counts = `${count("failed")} failed, ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_22__  .LS)(count("warning"), "warning")}, ${count("skipped")} not checked`;
  switch ((0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .Vj)(checks)) {
    case "ok":
      return `Ready. ${counts}.`;
    case "warning":
      return `It will work, with less to say than it could. ${counts}.`;
    case "failed":
      return `Not ready: see the next steps of what failed. ${counts}.`;
  }
}

async function checkApplications(found) {
  const checks = [];
  for (const app of found.prepared) {
    const own = found.triage.problems.filter(({ application }) => application === app.application.name);
    const first = own[0];
    checks.push(first === void 0 ? await checkApplication(app, found) : failedAs(first, own.length));
  }
  const ofRun = found.triage.problems.filter(({ application }) => application === null);
  return [...checks, ...ofRun.map((one) => (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .Dj)("applications", one))];
}
function failedAs(first, count) {
  const check = (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .Dj)("applications", first);
  return count === 1 ? check : { ...check, what: `${check.what} (and ${count - 1} more)` };
}
async function checkApplication(app, found) {
  const { application, desired, synced } = app;
  const { name } = application;
  const { managers: seen, complete } = await managersOn(desired, found.siteOf(application));
  const isApplier = found.actorOf(application.appliers);
  const appliers = [...seen].filter((manager) => isApplier(manager) === "applier").sort();
  const objects = `${desired.length} ${desired.length === 1 ? "object" : "objects"}`;
  if (seen.size > 0 && appliers.length === 0) {
    return (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .$e)(
      "applications",
      `${name}: none of the field managers on its objects is a known applier (seen: ${[...seen].sort().slice(0, 8).join(", ")})`,
      "Name the one that your deployments write with under managers.applier in the settings."
    );
  }
  const unseen = complete ? "nothing of it is in the cluster yet" : "who applies it could not be seen";
  const by = appliers.length > 0 ? `applied by ${appliers.join(", ")}` : unseen;
  if (!synced.known && application.controller !== "folder") {
    return (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .$e)(
      "applications",
      `${name}: ${objects}, ${by}; what was last synced is not known: ${synced.reason}`,
      nextForBase(application, synced.reason)
    );
  }
  const base = synced.known ? "the last sync is known" : "its base is the last-applied annotation";
  return (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__.ok)("applications", `${name}: ${objects}, ${by}; ${base}`);
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
      const id = `${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_27__  .bX)(object, "metadata", "namespace")}/${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_27__  .bX)(object, "metadata", "name")}`;
      if (names.has(id)) for (const { manager } of (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_13__  .iC)(object)) managers.add(manager.name);
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
    namespaces: [...namespaces].sort(_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_28__  .Lx),
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
  if (await may(listing(kind, ""))) return [(0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__.ok)("permissions", `list ${name}`)];
  const namespaces = kind.namespaced ? wanted.namespaces : [];
  const refused = [];
  for (const namespace of namespaces) if (!await may(listing(kind, namespace))) refused.push(namespace);
  if (namespaces.length > 0 && refused.length === 0)
    return [(0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__.ok)("permissions", `list ${name} in ${namespaces.join(", ")}`)];
  const place = refused.length > 0 && refused.length < namespaces.length ? ` in ${refused.join(", ")}` : "";
  return [(0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .gz)("permissions", `may not list ${name}${place}, needed by ${wanted.neededBy}`, grant(kind))];
}
async function checkEvidence(may, served, group, kind, use) {
  const found = served.find((one) => one.group === group && one.kind === kind);
  if (found === void 0) return [];
  const name = resourceName(found);
  if (await may(listing(found, ""))) return [(0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__.ok)("permissions", `list ${name}`)];
  return [(0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .$e)("permissions", `may not list ${name} in the whole cluster: it tells ${use}`, grant(found))];
}
async function checkClusterId(may) {
  const question = {
    verb: "get",
    group: "",
    resource: "namespaces",
    namespace: "",
    name: "kube-system"
  };
  if (await may(question)) return (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__.ok)("permissions", "get the namespace kube-system");
  return (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .$e)(
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
    secrets ? (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .$e)("permissions", "may list Secrets, which are never read here: more than it needs", next) : (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__.ok)("permissions", "may not list Secrets"),
    writes ? (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .$e)(
      "permissions",
      "may change Deployments: more than reading needs",
      `${next} Only confirm-forecasts asks for more (rbac/dry-run.yaml).`
    ) : (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__.ok)("permissions", "may not change Deployments")
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
    const cluster = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_13__  .oY)(await open());
    const reached = reachedText(await cluster.identity());
    const inspected = await inspect(cluster, options).catch((error) => error);
    const applications = inspected instanceof Error ? (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_13__  .GW)(inspected).map((one) => (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .Dj)("applications", one)) : await checkApplications(inspected);
    const found = inspected instanceof Error ? null : inspected;
    return [
      (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__.ok)("cluster", reached),
      ...await permissions(cluster, found === null ? [] : wantedKinds(found.prepared.map(onMain))),
      ...await checkOthers(found),
      ...applications
    ];
  } catch (error) {
    return (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_13__  .GW)(error).map((one) => (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .Dj)("cluster", one));
  }
}
function reachedText({ id, server, version }) {
  return [server === "" ? "a recording" : server, version, `id ${id}`].filter((part) => part !== "").join(", ");
}
async function permissions(cluster, wanted) {
  if (cluster.may === void 0)
    return [(0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .hT)("permissions", "a recording needs none; what it lacks, its applications say")];
  const { kinds } = await cluster.kinds();
  return checkPermissions(cluster.may, kinds, wanted);
}
function onMain(app) {
  return app.application.cluster === void 0 ? app : { ...app, desired: [] };
}
async function checkOthers(found) {
  const checks = [];
  for (const { name, id } of found === null ? [] : (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_22__  .Nu)(found.triage)) {
    const cluster = await found?.open(name);
    if (cluster === void 0) continue;
    const apps = (found?.prepared ?? []).filter(({ application }) => application.cluster?.id === id).map((app) => ({ ...app, application: { ...app.application, resource: null } }));
    const own = await permissions(cluster, wantedKinds(apps));
    checks.push(
      (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__.ok)("cluster", `${name}: ${reachedText(await cluster.identity())}`),
      ...own.map((check) => ({ ...check, what: `${name}: ${check.what}` }))
    );
  }
  return checks;
}
async function inspect(cluster, options) {
  const config = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_13__  .Z9)(options.path, options.configFile);
  const own = await (0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_15__  .h_)(options.path, options.repositoryUrls);
  const repository = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_13__  .nB)(own, config, options);
  const redactor = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_13__  .lY)();
  try {
    const { triage: done, prepared } = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_13__  .NA)((0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_13__  .cO)(repository, cluster, options, redactor, config), {
      config,
      applications: options.apps
    });
    const problems = done.problems.map((one) => ({ ...one, message: redactor.text(one.message) }));
    const known = cluster.known?.(config.clusters) ?? [];
    const open = async (name) => known.find((one) => one.name === name)?.open();
    const sites =   new Map();
    for (const { name, id } of (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_22__  .Nu)(done)) {
      const other = await open(name);
      if (other !== void 0) sites.set(id, { cluster: other, kinds: (await other.kinds()).kinds });
    }
    const main = { cluster, kinds: (await cluster.kinds()).kinds };
    return {
      triage: { ...done, problems },
      prepared,
      open,
      siteOf: (application) => sites.get(application.cluster?.id ?? "") ?? main,
      actorOf: (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_13__  .SD)(config)
    };
  } finally {
    repository.close();
  }
}

var guardEvents = ["pull_request", "merge_group"];
function actionJobs(files) {
  return files.flatMap(({ path, text }) => {
    const read = (0,_chunk_PCWUV7M4_js__WEBPACK_IMPORTED_MODULE_17__  .gM)(text);
    const root = "error" in read ? void 0 : read.documents[0]?.value;
    return Object.entries((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_27__  .lJ)(root, "jobs")).flatMap(([job, body]) => {
      const step = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_27__  .gT)(body, "steps").find(
        (one) => /\/drift-triage(?:\/[^@]*)?@/.test((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_27__  .bX)(one, "uses"))
      );
      const variables = [root, body, step].flatMap((one) => Object.keys((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_27__  .lJ)(one, "env")));
      const inputs = Object.keys((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_27__  .lJ)(step, "with"));
      return step === void 0 ? [] : [{ job, body, inputs, variables }];
    }).map(({ body, ...rest }) => ({
      path,
      ...rest,
      events: eventsOf(root),
      permissions: permissionsOf((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_27__  .ZZ)(body, "permissions") ?? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_27__  .ZZ)(root, "permissions"))
    }));
  });
}
function eventsOf(root) {
  const on = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_27__  .ZZ)(root, "on") ?? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_27__  .ZZ)(root, "true");
  if (typeof on === "string") return [on];
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_27__  .Lv)(on)) return on.filter((event) => typeof event === "string");
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_27__  .Gv)(on) ? Object.keys(on) : [];
}
function permissionsOf(block) {
  if (block === "read-all" || block === "write-all") return block;
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_27__  .Gv)(block) ? block : null;
}
function checkWorkflows(jobs) {
  if (jobs.length === 0)
    return [(0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .hT)("github", "no workflow uses drift-triage yet", "drift-triage init writes them.")];
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
      (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .gz)(
        "github",
        `${name}: its token lacks ${lacking.join(" and ")}`,
        `Add to its permissions block: ${lacking.join(", ")}.`
      )
    ];
  const noNightly = !job.events.includes("schedule");
  return [
    noNightly ? (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .$e)(
      "github",
      `${name}: nothing starts it of its own accord`,
      "Add a schedule, such as cron '17 3 * * *'."
    ) : (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__.ok)("github", `${name}: may read the contents and write issues`)
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
    return [(0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .gz)("github", `${name}: its token lacks ${list}`, `Add to its permissions block: ${list}.`)];
  }
  return [
    grants(job, "pull-requests: write") ? (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__.ok)("github", `${name}: may read the contents and comment on pull requests`) : (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .$e)(
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
      return variables.includes(tokenEnv) ? (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__.ok)("github", `${name}: is given ${tokenEnv}, the token for ${(0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_15__  .q)(url)}`) : (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .$e)(
        "github",
        `${name}: is not given ${tokenEnv}, the token for ${(0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_15__  .q)(url)}`,
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
      (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .hT)(
        "github",
        `the repository\u2019s settings: ${lacking}`,
        "Give GITHUB_TOKEN and --github-repository to have them looked at."
      )
    ];
  }
  try {
    line.show("reading the settings on GitHub");
    const { readGitHubFacts } = await Promise.all( [__webpack_require__.e(119), __webpack_require__.e(607), __webpack_require__.e(756)]).then(__webpack_require__.bind(__webpack_require__, 6375));
    const log = { debug: () => void 0, warning: (message) => line.print(message) };
    const apiUrl = env["GITHUB_API_URL"] ?? "";
    const facts = await readGitHubFacts({ token, apiUrl, log, ...(0,_chunk_TZ4XNQKK_js__WEBPACK_IMPORTED_MODULE_14__  .SU)(name) });
    return [...checks, ...(0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .dP)(facts, jobs)];
  } catch (error) {
    return [...checks, ...(0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_13__  .GW)(error).map((one) => (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .Dj)("github", one))];
  }
}
async function repositoriesOf({ repo, config }) {
  try {
    return (await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_13__  .Z9)(repo, config)).repositories;
  } catch {
    return [];
  }
}
async function workflowsIn(root) {
  const files = (0,_chunk_RY7BBLE7_js__WEBPACK_IMPORTED_MODULE_19__  .kf)(root);
  const names = (await files.list(".github/workflows") ?? []).filter((name) => /\.ya?ml$/.test(name));
  return Promise.all(names.map(async (path) => ({ path, text: await files.read(path) ?? "" })));
}
async function nameOf(root) {
  const { place } = await (0,_chunk_DN3IL3VO_js__WEBPACK_IMPORTED_MODULE_0__  .S)(root);
  return place === null ? "" : `${place.owner}/${place.name}`;
}

async function checkRepository(path, urls) {
  try {
    const repository = await (0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_15__  .h_)(path, urls);
    repository.close();
    if (!repository.hasHistory) return [await asFolder(path)];
    const shallow = await (0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_15__  .EO)(path, ["rev-parse", "--is-shallow-repository"]);
    const addresses = repository.urls.map(withoutCredentials).join(", ");
    return [
      shallow.text?.trim() === "true" ? (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .$e)(
        "repository",
        "the history is cut off (a shallow clone)",
        "git fetch --unshallow; in a workflow, fetch-depth: 0 at the checkout."
      ) : (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__.ok)("repository", "the whole history is there"),
      repository.urls.length > 0 ? (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__.ok)("repository", `known as ${addresses}`) : (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .$e)(
        "repository",
        "it has no remote, so every Application is taken to come from it",
        "Add the remote, or name the address with --repository-url."
      )
    ];
  } catch (error) {
    return (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_13__  .GW)(error).map((one) => (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .Dj)("repository", one));
  }
}
async function asFolder(path) {
  const below = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_13__  .u7)(path);
  const [why, next] = below === null ? ["it is no Git work tree", "Give the top folder of a clone"] : below === "" ? ["it has no commit yet", "Commit the files"] : [
    `it is the folder ${JSON.stringify(below)} of a work tree`,
    "Give the top folder of that work tree"
  ];
  return (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .$e)(
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
    const text = await (0,_chunk_RY7BBLE7_js__WEBPACK_IMPORTED_MODULE_19__  .kf)(path).read(file);
    if (text === null)
      return [(0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .hT)("settings", `there is no ${file}, which is fine: all settings are optional`)];
    await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_13__  .Z9)(path, file);
    return [(0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__.ok)("settings", `${file} has no mistakes`)];
  } catch (error) {
    return (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_13__  .GW)(error).map((one) => (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .Dj)("settings", one));
  }
}

var toolNames = ["helm", "kustomize", "jsonnet"];

async function checkTools(tools, folder) {
  const git = await (0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_15__  .EO)(folder, ["--version"]);
  const renderers = await Promise.all(
    toolNames.map(async (name) => {
      const version = await tools.version(name);
      return version === null ? (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .hT)("tools", `${name} is not installed; an application that needs it fails below`) : (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__.ok)("tools", `${name} ${version}`);
    })
  );
  return [
    (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__.ok)("tools", `Node ${process.version}`),
    git.text === null ? (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .gz)(
      "tools",
      `git does not run (${git.error.trim().slice(0, 200)})`,
      "Install git, and put it on the PATH."
    ) : (0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__.ok)("tools", git.text.trim()),
    ...renderers
  ];
}

var exitCodes = { ok: 0, warning: 1, failed: 2 };
async function runDoctor(flags) {
  const checks = await (0,_chunk_YJ3Y4IYV_js__WEBPACK_IMPORTED_MODULE_1__  .dW)((line) => diagnose(flags, line));
  const color = (0,_chunk_NHV6TZ3O_js__WEBPACK_IMPORTED_MODULE_3__  .zK)(process.stdout, process.env);
  const width = Math.min(process.stdout.columns ?? 100, 120);
  process.stdout.write(
    flags.output === "json" ? renderDoctorJson(checks) : renderDoctorText(checks, { color, width })
  );
  return exitCodes[(0,_chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_26__  .Vj)(checks)];
}
async function diagnose(flags, line) {
  const repository = await checkRepository(flags.repo, flags.repositoryUrl ?? []);
  if (repository.some(({ state }) => state === "failed")) return repository;
  return [
    ...repository,
    ...await checkSettings(flags.repo, flags.config),
    ...await checkTools((0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_13__  .Jr)(flags.repo, null), flags.repo),
    ...await checkCluster(async () => (0,_chunk_YJ3Y4IYV_js__WEBPACK_IMPORTED_MODULE_1__  .es)(flags, line), (0,_chunk_YJ3Y4IYV_js__WEBPACK_IMPORTED_MODULE_1__  .Fq)(flags, line)),
    ...await checkGitHub(flags, process.env, line)
  ];
}



  })

};
