export const id = 472;
export const ids = [472];
export const modules = {

  5472:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    runAction: () => (  runAction)
  });
  var _chunk_CNBYE7PK_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7480);
  var _chunk_GZ7AJZDV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5850);
  var _chunk_VHJSNGAF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4460);
  var _chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4400);
  var _chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(195);
  var _chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3161);
  var _chunk_YLH25D35_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5615);
  var _chunk_MUTE3QEB_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3143);
  var _chunk_WMFNF5XX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3088);
  var _chunk_RSOSWXZF_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7019);
  var _chunk_PNVZLR7Z_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6396);
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
  var _chunk_UD25HFAJ_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2360);
  var _chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(9140);
  var _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(675);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(6127);
  var _chunk_I7TNABLM_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(4675);
  var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(598);
  var _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(7090);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(1002);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(6760);
  var _actions_core__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(143);
const require = (name) => process.getBuiltinModule(name);






































var inputNames = [
  "kubeconfig",
  "kubeconfig-file",
  "context",
  "snapshot",
  "path",
  "config-file",
  "apps",
  "changed",
  "dry-run",
  "cluster-name",
  "repository-urls",
  "report",
  "noise-issues",
  "first-run",
  "max-new-issues",
  "max-new-pull-requests",
  "min-age",
  "follow-up-after",
  "fail-on",
  "on-unknown",
  "cache-folder",
  "report-folder",
  "confirm-forecasts",
  "allow-exec-plugins",
  "allow-insecure",
  "webhook-url",
  "webhook-format",
  "webhook-secret",
  "github-token",
  "guard-state",
  "state-artifact",
  "state-workflow",
  "state-max-age",
  "pull-request",
  "shard",
  "shards",
  "shard-folder"
];
function readInputs(env) {
  const problems = unknownInputs(env);
  const text = (name) => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  const choice = (name, allowed) => {
    const given = text(name);
    const found = allowed.find((one) => one === given.toLowerCase());
    if (given !== "" && found === void 0) problems.push(notAllowed(name, given, allowed));
    return found ?? allowed[0];
  };
  const count = (name, limit) => {
    const given = text(name);
    const value = given === "" ? _chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_2__  .B[limit] : Number(given);
    if (/^\d{0,6}$/.test(given) && value <= _chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_2__  .q[limit]) return value;
    problems.push(notAllowed(name, given, [`a whole number from 0 to ${_chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_2__  .q[limit]}`]));
    return _chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_2__  .B[limit];
  };
  const flag = (name) => choice(name, ["false", "true"]) === "true";
  const matching = (name, pattern, what, otherwise) => {
    const given = text(name);
    if (given === "" || pattern.test(given)) return given || otherwise;
    problems.push(notAllowed(name, given, [what]));
    return otherwise;
  };
  const inputs = {
    kubeconfig: text("kubeconfig"),
    kubeconfigFile: text("kubeconfig-file"),
    context: text("context"),
    snapshot: text("snapshot"),
    path: text("path") || ".",
    configFile: text("config-file") || ".github/drift-triage.yml",
    apps: splitList(text("apps")),
    changed: text("changed"),
    dryRun: flag("dry-run"),
    clusterName: text("cluster-name"),
    repositoryUrls: splitList(text("repository-urls")),
    report: choice("report", _chunk_VHJSNGAF_js__WEBPACK_IMPORTED_MODULE_1__  .Z6),
    ...choices(choice),
    ...{ maxNewIssues: count("max-new-issues", "maxNewIssues"), minAge: count("min-age", "minAge") },
    maxNewPullRequests: count("max-new-pull-requests", "maxNewPullRequests"),
    followUpAfter: count("follow-up-after", "followUpAfter"),
    reportFolder: text("report-folder"),
    cacheFolder: text("cache-folder"),
    confirmForecasts: flag("confirm-forecasts"),
    allowExecPlugins: flag("allow-exec-plugins"),
    allowInsecure: flag("allow-insecure"),
    webhookUrl: text("webhook-url"),
    webhookFormat: choice("webhook-format", ["json", "slack"]),
    webhookSecret: text("webhook-secret"),
    githubToken: text("github-token"),
    guardState: choice("guard-state", ["false", "true", "public"]),
    stateArtifact: matching("state-artifact", /^[\w.-]+$/, "a name", "drift-triage-state"),
    stateWorkflow: matching("state-workflow", /^[\w.-]+\.ya?ml$/, "a file name", "drift-triage.yml"),
    stateMaxAgeHours: Number(matching("state-max-age", /^[1-9]\d{0,3}$/, "a number of hours", "36")),
    pullRequest: matching("pull-request", /^[1-9]\d{0,9}$/, "the number of a pull request", ""),
    ...sharding(text, problems)
  };
  return { inputs, problems: [...problems, ...mistakesOf(inputs)] };
}
function choices(choice) {
  return {
    noiseIssues: choice("noise-issues", ["out-of-sync", "always", "never"]),
    firstRun: choice("first-run", ["preview", "file"]),
    failOn: choice("fail-on", ["none", "unsafe", "drift"]),
    onUnknown: choice("on-unknown", ["warn", "fail"])
  };
}
function sharding(text, problems) {
  const refuse = (name, ...allowed) => void problems.push(notAllowed(name, text(name), allowed));
  const given = text("shard");
  const shard = given === "plan" || given === "merge" || given === "" ? given : (0,_chunk_CNBYE7PK_js__WEBPACK_IMPORTED_MODULE_32__  .u)(given);
  if (shard === null) refuse("shard", "plan", `1/8 and so on up to ${_chunk_CNBYE7PK_js__WEBPACK_IMPORTED_MODULE_32__  .y}`, "merge");
  const shards = Number(text("shards") || 4);
  const isCount = Number.isInteger(shards) && shards >= 1 && shards <= _chunk_CNBYE7PK_js__WEBPACK_IMPORTED_MODULE_32__  .y;
  if (!isCount) refuse("shards", `a whole number from 1 to ${_chunk_CNBYE7PK_js__WEBPACK_IMPORTED_MODULE_32__  .y}`);
  return { shard: shard ?? "", shards: isCount ? shards : 4, shardFolder: text("shard-folder") };
}
function mistakesOf(inputs) {
  const sources = [inputs.kubeconfig, inputs.kubeconfigFile, inputs.snapshot].filter((one) => one !== "");
  const webhook = inputs.webhookUrl === "" ? null : (0,_chunk_I7TNABLM_js__WEBPACK_IMPORTED_MODULE_25__  .O)(inputs.webhookUrl);
  return [
    ...sources.length > 1 ? [
      (0,_chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_27__  .CC)(
        "INPUT_INVALID",
        "kubeconfig, kubeconfig-file and snapshot exclude each other.",
        "Keep one of them."
      )
    ] : [],
    ...webhook === null ? [] : [
      (0,_chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_27__  .CC)(
        "INPUT_INVALID",
        `Input webhook-url: ${webhook}.`,
        "Store the whole https:// address in the secret."
      )
    ]
  ];
}
function splitList(text) {
  return text.split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== "");
}
function unknownInputs(env) {
  const known = new Set(inputNames.map((name) => name.toUpperCase()));
  return Object.keys(env).filter((name) => name.startsWith("INPUT_") && !known.has(name.slice("INPUT_".length))).map((name) => {
    const given = name.slice("INPUT_".length).toLowerCase();
    const meant = (0,_chunk_6VFXEPPC_js__WEBPACK_IMPORTED_MODULE_16__  .pA)(given, inputNames);
    return (0,_chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_27__  .CC)(
      "INPUT_INVALID",
      `There is no input ${given}.`,
      meant === null ? `Inputs: ${inputNames.join(", ")}.` : `Did you mean ${meant}?`
    );
  });
}
function notAllowed(name, given, allowed) {
  return (0,_chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_27__  .CC)(
    "INPUT_INVALID",
    `Input ${name}: ${given.slice(0, 60)} is not allowed.`,
    `Use one of: ${allowed.join(", ")}.`
  );
}



async function planAction(cluster, run, inputs, context) {
  const folder = folderOf(inputs);
  const issues = await openIssues(inputs, context);
  const { plan, path } = await (0,_chunk_VHJSNGAF_js__WEBPACK_IMPORTED_MODULE_1__  .tF)(cluster, run, issues, { folder, shards: inputs.shards });
  const jobs = Array.from({ length: plan.count }, (_, i) => ({
    ...{ shard: `${i + 1}/${plan.count}`, part: i + 1 }
  }));
  _actions_core__WEBPACK_IMPORTED_MODULE_31__.info(`${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_23__  .LS)(plan.shards.size, "application")} in ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_23__  .LS)(plan.count, "shard")}`);
  _actions_core__WEBPACK_IMPORTED_MODULE_31__.setOutput("matrix", JSON.stringify({ include: jobs }));
  _actions_core__WEBPACK_IMPORTED_MODULE_31__.setOutput("shard-path", path);
}
async function shardAction(cluster, run, shard, inputs, withState) {
  const options = { folder: folderOf(inputs), withState, report: inputs.report };
  const { judged, path } = await (0,_chunk_VHJSNGAF_js__WEBPACK_IMPORTED_MODULE_1__  .gv)(cluster, run, shard, options);
  (0,_chunk_GZ7AJZDV_js__WEBPACK_IMPORTED_MODULE_0__  .TO)(judged.triage);
  _actions_core__WEBPACK_IMPORTED_MODULE_31__.setOutput("shard-path", path);
}
async function mergeAction(run, inputs) {
  const statePath = (0,node_path__WEBPACK_IMPORTED_MODULE_30__.join)((0,_chunk_GZ7AJZDV_js__WEBPACK_IMPORTED_MODULE_0__  .sU)(inputs), _chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_3__  .Ed);
  const { hasState, costsPath, ...merged } = await (0,_chunk_VHJSNGAF_js__WEBPACK_IMPORTED_MODULE_1__  .Ox)(run, folderOf(inputs), statePath);
  if (hasState) _actions_core__WEBPACK_IMPORTED_MODULE_31__.setOutput("state-path", statePath);
  _actions_core__WEBPACK_IMPORTED_MODULE_31__.setOutput("shard-path", costsPath);
  return merged;
}
function folderOf(inputs) {
  return inputs.shardFolder || (0,_chunk_GZ7AJZDV_js__WEBPACK_IMPORTED_MODULE_0__  .sU)(inputs);
}
async function openIssues({ githubToken: token }, { owner, repo, apiUrl }) {
  if (token === "") return [];
  try {
    return await (0,_chunk_RSOSWXZF_js__WEBPACK_IMPORTED_MODULE_8__  .P)({ token, apiUrl, owner, repo, log: _chunk_GZ7AJZDV_js__WEBPACK_IMPORTED_MODULE_0__  .Zx }).issues(_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_12__  .RO);
  } catch (error) {
    (0,_chunk_GZ7AJZDV_js__WEBPACK_IMPORTED_MODULE_0__  .D1)((0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_13__  .GW)(error), "warning");
    return [];
  }
}

async function runAction(env) {
  try {
    const { inputs: given, problems } = readInputs(env);
    const event = (0,_chunk_GZ7AJZDV_js__WEBPACK_IMPORTED_MODULE_0__  .IG)(env["GITHUB_EVENT_NAME"] ?? "");
    const mistakes = event === null ? problems : [event, ...problems];
    if (mistakes.length > 0) throw new _chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_13__  .FQ(mistakes);
    const payload = await readPayload(env);
    const dispatched = (0,_chunk_GZ7AJZDV_js__WEBPACK_IMPORTED_MODULE_0__  .qx)(env["GITHUB_EVENT_NAME"] ?? "", payload);
    if (dispatched.problems.length > 0) throw new _chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_13__  .FQ(dispatched.problems);
    const inputs = given.apps.length > 0 ? given : { ...given, apps: dispatched.apps };
    for (const secret of [inputs.githubToken, inputs.webhookUrl, inputs.webhookSecret])
      if (secret !== "") _actions_core__WEBPACK_IMPORTED_MODULE_31__.setSecret(secret);
    const context = (0,_chunk_TZ4XNQKK_js__WEBPACK_IMPORTED_MODULE_14__  .AN)(env, payload);
    const run = runOptionsOf(inputs, context);
    const mask = (token) => _actions_core__WEBPACK_IMPORTED_MODULE_31__.setSecret(token);
    if (_chunk_GZ7AJZDV_js__WEBPACK_IMPORTED_MODULE_0__  .fQ.includes(context.eventName) || inputs.pullRequest !== "") {
      await (0,_chunk_VHJSNGAF_js__WEBPACK_IMPORTED_MODULE_1__  .yn)(run, process.env, mask);
      const { runGuardAction } = await Promise.all( [__webpack_require__.e(306), __webpack_require__.e(759), __webpack_require__.e(262)]).then(__webpack_require__.bind(__webpack_require__, 3262));
      return await runGuardAction(inputs, context, payload);
    }
    const tokenOf = await (0,_chunk_VHJSNGAF_js__WEBPACK_IMPORTED_MODULE_1__  .M$)(run, process.env, mask);
    if (inputs.shard !== "") return await runSharded(inputs, inputs.shard, { context, payload, tokenOf });
    const judged = await judge(inputs, context, payload);
    await report(inputs, { context, tokenOf }, judged, inputs.apps.length === 0 && inputs.changed === "");
  } catch (error) {
    (0,_chunk_GZ7AJZDV_js__WEBPACK_IMPORTED_MODULE_0__  .D1)((0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_13__  .GW)(error), "error");
    _actions_core__WEBPACK_IMPORTED_MODULE_31__.setFailed("Nothing was judged; see the errors above.");
    if (error instanceof Error && error.stack !== void 0) _actions_core__WEBPACK_IMPORTED_MODULE_31__.debug((0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_15__  .BP)(error.stack));
  }
}
function workspace() {
  return process.env["GITHUB_WORKSPACE"] ?? process.cwd();
}
function clusterFor(inputs) {
  return (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_3__  .DT)({
    ...inputs,
    workspaces: [workspace()],
    mask: (secret) => _actions_core__WEBPACK_IMPORTED_MODULE_31__.setSecret(secret),
    warn: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_31__.warning((0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_15__  .BP)(message))
  });
}
function runOptionsOf(inputs, context) {
  return {
    path: (0,node_path__WEBPACK_IMPORTED_MODULE_30__.resolve)(workspace(), inputs.path),
    configFile: inputs.configFile,
    apps: inputs.apps,
    repositoryUrls: [`${context.serverUrl}/${context.fullName}`, ...inputs.repositoryUrls],
    clusterName: inputs.clusterName,
    changed: inputs.changed,
    cacheFolder: inputs.cacheFolder,
    progress: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_31__.info((0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_15__  .BP)(message))
  };
}
async function runSharded(inputs, shard, { context, payload, tokenOf }) {
  const run = runOptionsOf(inputs, context);
  if (shard === "plan") return planAction(await clusterFor(inputs), run, inputs, context);
  if (shard !== "merge") {
    const withState = isStateWanted(inputs, payload);
    return shardAction(await clusterFor(inputs), run, shard, inputs, withState);
  }
  const { whole, ...merged } = await mergeAction(run, inputs);
  await report(inputs, { context, tokenOf }, merged, whole);
}
async function judge(inputs, context, payload) {
  const cluster = await clusterFor(inputs);
  const run = runOptionsOf(inputs, context);
  const path = isStateWanted(inputs, payload) ? (0,node_path__WEBPACK_IMPORTED_MODULE_30__.join)((0,_chunk_GZ7AJZDV_js__WEBPACK_IMPORTED_MODULE_0__  .sU)(inputs), _chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_3__  .Ed) : null;
  const judged = await (0,_chunk_VHJSNGAF_js__WEBPACK_IMPORTED_MODULE_1__  .oC)(inputs.report, cluster, run, path);
  if (path !== null) _actions_core__WEBPACK_IMPORTED_MODULE_31__.setOutput("state-path", path);
  return judged;
}
function isStateWanted({ guardState, apps, changed }, payload) {
  if (guardState === "false") return false;
  if (apps.length > 0 || changed !== "") {
    _actions_core__WEBPACK_IMPORTED_MODULE_31__.info("No state is recorded: this run judges some applications only.");
    return false;
  }
  if (guardState === "public" || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_33__  .fK)(payload, "repository", "private") === true) return true;
  _actions_core__WEBPACK_IMPORTED_MODULE_31__.warning(
    "No state is recorded: this repository is not known to be private, so everybody could download it. guard-state: public records it nevertheless."
  );
  return false;
}
async function report(inputs, surroundings, judged, wholeRun) {
  const { triage, current } = judged;
  const { context } = surroundings;
  (0,_chunk_GZ7AJZDV_js__WEBPACK_IMPORTED_MODULE_0__  .TO)(triage);
  const folder = (0,_chunk_GZ7AJZDV_js__WEBPACK_IMPORTED_MODULE_0__  .sU)(inputs);
  const reportPath = await (0,_chunk_GZ7AJZDV_js__WEBPACK_IMPORTED_MODULE_0__  .Li)(folder, triage);
  const options = {
    noiseIssues: inputs.noiseIssues,
    maxNewIssues: inputs.maxNewIssues,
    followUpAfter: inputs.followUpAfter,
    minAge: inputs.minAge,
    previewFirst: inputs.firstRun === "preview" && context.eventName !== "workflow_dispatch",
    waitForSync: (0,_chunk_GZ7AJZDV_js__WEBPACK_IMPORTED_MODULE_0__  .Od)(context.eventName),
    codeowners: await (0,_chunk_ABAMZYI7_js__WEBPACK_IMPORTED_MODULE_10__  .oZ)((0,_chunk_RY7BBLE7_js__WEBPACK_IMPORTED_MODULE_19__  .kf)((0,node_path__WEBPACK_IMPORTED_MODULE_30__.resolve)(workspace(), inputs.path))),
    current,
    wholeRun,
    links: linksOf(context),
    guideUrl: guideUrl(process.env, context)
  };
  const filed = await fileFindings(judged, options, inputs, surroundings);
  if ((0,_chunk_WMFNF5XX_js__WEBPACK_IMPORTED_MODULE_7__  .b)(filed.held))
    _actions_core__WEBPACK_IMPORTED_MODULE_31__.notice(
      (0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_15__  .BP)(
        `A first run would open ${filed.held.length} issues and has filed nothing; the job summary says how to go on.`
      )
    );
  const memory = (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_3__  .zE)(triage, filed.existing, filed.done);
  const issueUrls = new Map([...memory.issueUrls, ...filed.issues]);
  const page = await (0,_chunk_GZ7AJZDV_js__WEBPACK_IMPORTED_MODULE_0__  .xv)(folder, triage, { firstSeen: memory.firstSeen, issueUrls });
  (0,_chunk_GZ7AJZDV_js__WEBPACK_IMPORTED_MODULE_0__  .D1)(filed.problems, "error");
  await tellWebhook(triage, filed, inputs, context);
  (0,_chunk_GZ7AJZDV_js__WEBPACK_IMPORTED_MODULE_0__  .n0)(triage, { report: reportPath, page }, filed);
  await (0,_chunk_GZ7AJZDV_js__WEBPACK_IMPORTED_MODULE_0__  .Sy)(triage, {
    issueUrls,
    hiddenAnnotations: (0,_chunk_GZ7AJZDV_js__WEBPACK_IMPORTED_MODULE_0__  .fz)(triage),
    held: filed.held,
    memory
  });
  const failure = (0,_chunk_VHJSNGAF_js__WEBPACK_IMPORTED_MODULE_1__  .g5)(triage, inputs, filed.problems);
  if (failure !== null) _actions_core__WEBPACK_IMPORTED_MODULE_31__.setFailed(failure);
}
async function tellWebhook(triage, filed, { webhookUrl: url, webhookFormat: format, webhookSecret: secret }, { fullName, runUrl }) {
  const { count, lost } = await (0,_chunk_UD25HFAJ_js__WEBPACK_IMPORTED_MODULE_22__  .m)(
    triage,
    filed,
    { url, secret, format },
    { repository: fullName, runUrl }
  );
  if (lost !== null) (0,_chunk_GZ7AJZDV_js__WEBPACK_IMPORTED_MODULE_0__  .D1)([lost], "warning");
  else if (count > 0) _actions_core__WEBPACK_IMPORTED_MODULE_31__.info(`told the webhook of ${count}`);
}
function linksOf({
  serverUrl,
  fullName,
  defaultBranch,
  ref
}) {
  const branch = defaultBranch || ref.replace(/^refs\/heads\//, "");
  return branch === "" ? null : { repositoryUrl: `${serverUrl}/${fullName}`, ref: branch };
}
function guideUrl(env, { serverUrl }) {
  const repository = env["GITHUB_ACTION_REPOSITORY"] ?? "";
  const isName = /^[\w.-]+\/[\w.-]+$/.test(repository);
  return isName ? `${serverUrl}/${repository}/blob/HEAD/docs/post-incident.md` : null;
}
function fileFindings(judged, options, { report: report2, maxNewPullRequests, dryRun, githubToken }, { context: { owner, repo, apiUrl, serverUrl }, tokenOf }) {
  const github = { token: githubToken, apiUrl, owner, repo, log: _chunk_GZ7AJZDV_js__WEBPACK_IMPORTED_MODULE_0__  .Zx };
  const how = { report: report2, options, maxNewPullRequests, dryRun, elsewhere: { tokenOf, serverUrl } };
  return (0,_chunk_WMFNF5XX_js__WEBPACK_IMPORTED_MODULE_7__  ._)({ judged, ...how, github, log: _chunk_GZ7AJZDV_js__WEBPACK_IMPORTED_MODULE_0__  .Zx });
}
async function readPayload(env) {
  const path = env["GITHUB_EVENT_PATH"] ?? "";
  if (path === "") return null;
  try {
    return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_29__.readFile)(path, "utf8"));
  } catch {
    return null;
  }
}



  }),

  5850:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D1: () => (  logProblems),
    IG: () => (  eventProblem),
    Li: () => (  writeReports),
    Od: () => (  comesBeforeSync),
    Sy: () => (  writeSummary),
    TO: () => (  logReport),
    Zx: () => (  actionLog),
    fQ: () => (  guardEvents),
    fz: () => (  annotate),
    n0: () => (  setOutputs),
    qx: () => (  dispatchedApps),
    sU: () => (  reportFolderOf),
    xv: () => (  writePage)
  });
  var _chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(195);
  var _chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3161);
  var _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(758);
  var _chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9140);
  var _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(675);
  var _chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1133);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6127);
  var _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7090);
  var _actions_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(143);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);
  var node_os__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8161);
  var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);










var actionLog = {
  debug: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_6__.debug((0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP)(message)),
  info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_6__.info((0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP)(message)),
  warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_6__.warning((0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP)(message))
};






var maxPerLevel = 10;
var maxMessage = 4e3;
var maxTitle = 200;
function annotationsOf(triage) {
  const unsafe = new Set(triage.applications.flatMap(({ name, syncUnsafe }) => syncUnsafe ? [name] : []));
  const all = [
    ...triage.problems.map(problemAnnotation),
    ...(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .Np)(triage.findings).filter((finding) => !(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .rM)(finding) && finding.impliedBy === void 0).map((finding) => findingAnnotation(triage, finding, unsafe.has(finding.application)))
  ];
  const kept = [];
  const hidden = { error: 0, warning: 0, notice: 0 };
  for (const level of ["error", "warning", "notice"]) {
    const own = all.filter((annotation) => annotation.level === level);
    kept.push(...own.slice(0, maxPerLevel));
    hidden[level] = Math.max(0, own.length - maxPerLevel);
  }
  return { annotations: kept, hidden };
}
function problemAnnotation({ code, application, message, hint }) {
  return {
    level: application === null ? "error" : "warning",
    title: (0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_10__  .$Q)((0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP)(application === null ? code : `${code} (${application})`), maxTitle),
    message: (0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_10__  .$Q)((0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP)(`${message} ${hint}`), maxMessage),
    file: null,
    line: null
  };
}
function findingAnnotation(triage, finding, unsafeApp) {
  const app = triage.applications.find(({ name }) => name === finding.application);
  const verdict = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .HE)(finding, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .Fq)(finding, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .cF)(triage, finding)), (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .ZD)(app));
  const destination = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .My)(triage, finding.application);
  const where = destination === null ? "" : ` on ${destination.name}`;
  const undone = unsafeApp && finding.category !== "git-ahead" && finding.forecast.effect !== "keeps";
  const file = finding.source?.file ?? "";
  const safe = /^[\w./ @+-]+$/.test(file);
  return {
    level: undone ? "warning" : "notice",
    title: (0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_10__  .$Q)((0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP)(`${finding.application}${where}: ${finding.category}`), maxTitle),
    message: (0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_10__  .$Q)((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .gF)(verdict, { code: _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP, prose: _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP }), maxMessage),
    file: safe ? file : null,
    line: safe ? finding.source?.line ?? null : null
  };
}

var maxList = 2e5;
function outputsOf(triage) {
  const drifted = triage.applications.filter(({ status }) => status === "drifted");
  const lists = {
    "drifted-apps": jsonList(drifted.map(({ name }) => name)),
    "unsafe-apps": jsonList(
      triage.applications.filter(({ syncUnsafe }) => syncUnsafe).map(({ name }) => name)
    ),
    "unknown-apps": jsonList(
      triage.applications.filter(({ status }) => status === "unknown").map(({ name }) => name)
    )
  };
  const counts = _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_4__  .LZ.map((category) => [
    `count-${category}`,
    String(drifted.filter((app) => app.category === category).length)
  ]);
  return {
    ...Object.fromEntries(Object.entries(lists).map(([name, { text }]) => [name, text])),
    "has-drift": String(drifted.length > 0),
    "sync-unsafe": String(triage.applications.some(({ syncUnsafe }) => syncUnsafe)),
    ...Object.fromEntries(counts),
    "problem-count": String(triage.problems.length),
    "not-checked-count": String(triage.notChecked.length),
    "outputs-truncated": String(Object.values(lists).some(({ cut }) => cut))
  };
}
function jsonList(names) {
  const kept = [];
  let used = 2;
  for (const name of names) {
    const text = JSON.stringify(name);
    used += text.length + 1;
    if (used > maxList) return { text: `[${kept.join(",")}]`, cut: true };
    kept.push(text);
  }
  return { text: `[${kept.join(",")}]`, cut: false };
}

function logProblems(problems, level) {
  for (const { code, message, hint } of problems) {
    _actions_core__WEBPACK_IMPORTED_MODULE_6__[level]((0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP)(`${message} ${hint}`), { title: code });
  }
}
function logReport(done) {
  for (const app of done.applications) {
    const own = {
      ...done,
      applications: [app],
      findings: done.findings.filter(({ application }) => application === app.name),
      problems: done.problems.filter(({ application }) => application === app.name),
      notChecked: done.notChecked.filter(({ application }) => application === app.name)
    };
    _actions_core__WEBPACK_IMPORTED_MODULE_6__.startGroup(
      (0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP)(`${app.name}: ${app.category ?? app.status}${app.syncUnsafe ? ", unsafe to sync" : ""}`)
    );
    _actions_core__WEBPACK_IMPORTED_MODULE_6__.info((0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .OG)((0,_chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_1__  .S5)(own, { color: false, width: 110 })));
    _actions_core__WEBPACK_IMPORTED_MODULE_6__.endGroup();
  }
}
function annotate(done) {
  const { annotations, hidden } = annotationsOf(done);
  for (const { level, title, message, file, line } of annotations) {
    const place = file === null ? {} : { file, ...line === null ? {} : { startLine: line } };
    _actions_core__WEBPACK_IMPORTED_MODULE_6__[level](message, { title, ...place });
  }
  return hidden.error + hidden.warning + hidden.notice;
}
function reportFolderOf({ reportFolder }) {
  return reportFolder || (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(process.env["RUNNER_TEMP"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_8__.tmpdir)(), "drift-triage");
}
async function writeReports(folder, done) {
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.mkdir)(folder, { recursive: true });
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "report.json");
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.writeFile)(path, (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .hF)(done));
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "summary.md"), (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .Br)(done, {}));
  return path;
}
async function writePage(folder, done, known) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "report.html");
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.writeFile)(path, (0,_chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_1__  .K2)(done, known));
  return path;
}
function setOutputs(done, paths, filed) {
  for (const [name, value] of Object.entries(outputsOf(done))) _actions_core__WEBPACK_IMPORTED_MODULE_6__.setOutput(name, value);
  _actions_core__WEBPACK_IMPORTED_MODULE_6__.setOutput("report-path", paths.report);
  _actions_core__WEBPACK_IMPORTED_MODULE_6__.setOutput("report-page", paths.page);
  _actions_core__WEBPACK_IMPORTED_MODULE_6__.setOutput("issues", JSON.stringify(Object.fromEntries(filed.issues)));
  _actions_core__WEBPACK_IMPORTED_MODULE_6__.setOutput("pull-requests", JSON.stringify(Object.fromEntries(filed.pullRequests)));
}
async function writeSummary(done, options) {
  if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
  await _actions_core__WEBPACK_IMPORTED_MODULE_6__.summary.addRaw((0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .Br)(done, options), true).write();
}

var handled = ["schedule", "workflow_dispatch", "push", "repository_dispatch"];
var guardEvents = ["pull_request", "merge_group"];
function comesBeforeSync(name) {
  return name === "push" || name === "repository_dispatch";
}
function eventProblem(name) {
  if (handled.includes(name) || guardEvents.includes(name)) return null;
  const events = `Run it on ${handled.join(", ")} (triage), or on ${guardEvents.join(" and ")} (the check of merges).`;
  const reason = name === "pull_request_target" ? "it runs with secrets on what a stranger may have written; use pull_request" : "it says nothing about which applications to judge";
  return (0,_chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "EVENT_UNSUPPORTED",
    `The event ${name.slice(0, 60) || "(none)"} starts nothing here: ${reason}.`,
    events
  );
}
var maxApps = 100;
var appName = /^\w[\w.:/ -]{0,252}$/;
function dispatchedApps(eventName, payload) {
  const sent = eventName === "repository_dispatch" ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .fK)(payload, "client_payload") : void 0;
  const [app, apps] = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .Gv)(sent) ? [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .ZZ)(sent, "app"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .ZZ)(sent, "apps")] : [];
  const names = [...app === void 0 ? [] : [app], ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .Lv)(apps) ? apps : []];
  const valid = names.filter((name) => typeof name === "string" && appName.test(name));
  if (app === void 0 && apps === void 0) return { apps: [], problems: [] };
  const isForm = apps === void 0 || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .Lv)(apps);
  const isFine = isForm && valid.length === names.length && names.length > 0 && names.length <= maxApps;
  if (isFine) return { apps: [...new Set(valid)], problems: [] };
  const mistake = (0,_chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "INPUT_INVALID",
    "The repository_dispatch names no applications that could be judged.",
    `Send client_payload as {"app": "NAME"} or {"apps": ["NAME"]}, with plain names, ${maxApps} at most; without either, all are judged.`
  );
  return { apps: [], problems: [mistake] };
}




  }),

  4675:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  webhookMistake),
    a: () => (  sendWebhook)
  });
  var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
  var _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7090);
  var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
const require = (name) => process.getBuiltinModule(name);




var attempts = 4;
var longestWaitSeconds = 30;
async function sendWebhook({ url, secret }, body, pace = { unitMs: 1e3, timeoutMs: 1e4 }) {
  const delivery = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID)();
  for (let attempt = 1; ; attempt++) {
    const answer = await post(url, body, headersOf(body, secret, delivery), pace.timeoutMs);
    if (answer.state === "accepted") return null;
    if (!answer.again || attempt === attempts) return lost(url, answer.reason, attempt);
    const seconds = Math.min(answer.waitSeconds ?? 2 ** (attempt - 1), longestWaitSeconds);
    await (0,_chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__  .Dh)(seconds, { ...pace, spaceWrites: false });
  }
}
function headersOf(body, secret, delivery) {
  const timestamp = String(Math.floor(Date.now() / 1e3));
  const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHmac)("sha256", secret).update(`${timestamp}.${body}`).digest("hex");
  return {
    "content-type": "application/json; charset=utf-8",
    "x-drift-triage-delivery": delivery,
    "x-drift-triage-timestamp": timestamp,
    ...secret === "" ? {} : { "x-drift-triage-signature": `sha256=${signature}` }
  };
}
async function post(url, body, headers, timeoutMs) {
  const { HttpClient } = await Promise.all( [__webpack_require__.e(119), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 4942));
  const client = new HttpClient("drift-triage", [], { allowRedirects: false, keepAlive: false });
  let timer;
  try {
    const late = new Promise((resolve) => {
      timer = setTimeout(
        () => resolve({ state: "refused", reason: "no answer in time", again: true }),
        timeoutMs
      );
    });
    return await Promise.race([send(client, url, body, headers), late]);
  } finally {
    clearTimeout(timer);
    client.dispose();
  }
}
async function send(client, url, body, headers) {
  try {
    const { message } = await client.post(url, body, headers);
    const status = message.statusCode ?? 0;
    message.destroy();
    if (status >= 200 && status < 300) return { state: "accepted" };
    const after = Number(message.headers["retry-after"]);
    return {
      state: "refused",
      reason: `status ${status}`,
      again: status === 408 || status === 429 || status >= 500,
      ...after > 0 ? { waitSeconds: after } : {}
    };
  } catch (error) {
    const code = error.code;
    const reason = typeof code === "string" ? code : "the connection failed";
    return { state: "refused", reason, again: true };
  }
}
function lost(url, reason, tries) {
  return (0,_chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_1__  .CC)(
    "WEBHOOK_FAILED",
    `The webhook at ${new URL(url).host} did not take the message (${reason}, after ${tries} attempt${tries === 1 ? "" : "s"}).`,
    "Check the secret behind webhook-url and whether the runner reaches that host. The issues say the same."
  );
}
function webhookMistake(text) {
  if (!URL.canParse(text)) return "it is no address";
  const { protocol, hostname } = new URL(text);
  if (protocol === "https:") return null;
  const loopback = ["127.0.0.1", "localhost", "[::1]"].includes(hostname);
  return protocol === "http:" && loopback ? null : "it does not begin with https://";
}




  }),

  2360:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    m: () => (  notify)
  });
  var _chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9140);
  var _chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1133);
  var _chunk_I7TNABLM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4675);
const require = (name) => process.getBuiltinModule(name);




var events = ["reverted", "new", "back", "worse", "overdue", "resolved"];
function noticesOf(triage, done, urls) {
  const turned = done.flatMap(
    (action) => turnsOf(action).map((turn) => ({ turn, application: "application" in action ? action.application : "" }))
  );
  return events.flatMap(
    (event) => turned.filter(({ turn, application }) => turn === event && application !== "").map(({ application }) => noticeOf(triage, application, event, urls.get(application) ?? null))
  );
}
function turnsOf(action) {
  if (action.type === "create-issue") return ["new"];
  return action.type === "comment-issue" ? action.turns ?? [] : [];
}
function noticeOf(triage, application, event, url) {
  const app = triage.applications.find(({ name }) => name === application);
  const destination = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_0__  .My)(triage, application);
  const findings = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_0__  .WX)(triage, application);
  const verdict = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_0__  .dw)(
    findings,
    (finding) => (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_0__  .Fq)(finding, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_0__  .cF)(triage, finding)),
    (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_0__  .ZD)(app)
  );
  const told = app === void 0 ? verdict : (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_0__  .hC)(verdict, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_0__  .JY)(app));
  return {
    event,
    application,
    ...destination === null ? {} : { cluster: destination.name },
    category: app?.category ?? null,
    syncUnsafe: app?.syncUnsafe ?? false,
    url,
    text: event === "reverted" || event === "resolved" ? [endings[event]] : told
  };
}
var endings = {
  reverted: "A change made by hand was undone: the cluster went back to what Git says, and Git was not updated.",
  resolved: "Nothing is left that needs an issue."
};

var maxEvents = { json: 200, slack: 30 };
var maxText = 500;
function webhookBody(format, triage, notices, run) {
  return format === "slack" ? slackBody(triage, notices, run) : jsonBody(triage, notices, run);
}
function jsonBody(triage, notices, run) {
  const shown = notices.slice(0, maxEvents.json);
  return JSON.stringify({
    schemaVersion: 1,
    cluster: triage.cluster.id,
    at: triage.at,
    ...run,
    events: shown.map(({ text, ...notice }) => ({
      ...notice,
      text: (0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_2__  .$Q)((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_0__  .gF)(text, plain), maxText)
    })),
    more: notices.length - shown.length
  });
}
var plain = { code: _chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_2__  .RK, prose: _chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_2__  .RK };
var headings = {
  reverted: "reverted",
  new: "new drift",
  back: "drift is back",
  worse: "more serious",
  overdue: "overdue",
  resolved: "resolved"
};
function slackBody(triage, notices, { repository, runUrl }) {
  const shown = notices.slice(0, maxEvents.slack);
  const rest = notices.length - shown.length;
  const run = runUrl === null ? "" : ` (${slackLink("run", runUrl)})`;
  const lines = [
    `Drift triage of ${slackCode(triage.cluster.id)} in ${slackCode(repository)}${run}: ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_0__  .LS)(notices.length, "change")}`,
    ...shown.map(slackLine),
    ...rest === 0 ? [] : [`and ${rest} more`]
  ];
  return JSON.stringify({ text: lines.join("\n") });
}
function slackLine({ event, application, cluster, category, syncUnsafe, url, text }) {
  const issue = url === null ? "" : ` (${slackLink("issue", url)})`;
  const labels = [...category === null ? [] : [category], ...syncUnsafe ? ["unsafe to sync"] : []];
  const about = labels.length === 0 ? "" : `, ${labels.join(", ")}`;
  const name = cluster === void 0 ? application : `${application} on ${cluster}`;
  return `\u2022 *${headings[event]}* ${slackCode(name)}${about}${issue}: ${slackPhrase(text)}`;
}
function slackPhrase(text) {
  return (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_0__  .gF)(text, { code: slackCode, prose: slackCode });
}
function slackCode(text) {
  const content = (0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_2__  .$Q)((0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_2__  .RK)(text), 160).replace(/`/g, "'").trim();
  return `\`${slackEscape(content === "" ? '""' : content)}\``;
}
function slackEscape(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
function slackLink(words, url) {
  return /^https?:\/\/[\w.:-]+\/[\w./~%#-]*$/.test(url) ? `<${url}|${words}>` : words;
}

async function notify(triage, { done, issues }, receiver, run) {
  const notices = receiver.url === "" ? [] : noticesOf(triage, done, issues);
  if (notices.length === 0) return { count: 0, lost: null };
  const body = webhookBody(receiver.format, triage, notices, run);
  return { count: notices.length, lost: await (0,_chunk_I7TNABLM_js__WEBPACK_IMPORTED_MODULE_1__  .a)(receiver, body) };
}




  })

};
