export const id = 6844;
export const ids = [6844];
export const modules = {

  6844:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    runAction: () => (  runAction)
  });
  var _chunk_CNBYE7PK_js__WEBPACK_IMPORTED_MODULE_61__ = __webpack_require__(7480);
  var _chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4400);
  var _chunk_FVTX66NY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4352);
  var _chunk_PLUU6KV5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9773);
  var _chunk_NGT7RE7K_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8);
  var _chunk_HLCT22D4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4874);
  var _chunk_2JZW6QTN_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7669);
  var _chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8014);
  var _chunk_VHL35E2C_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1439);
  var _chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2060);
  var _chunk_YLH25D35_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5615);
  var _chunk_HRH7CCQR_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3031);
  var _chunk_OT4CBV3T_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2560);
  var _chunk_VPOITEMS_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2008);
  var _chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9820);
  var _chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8879);
  var _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2348);
  var _chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9699);
  var _chunk_KMOSAG4F_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7217);
  var _chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2677);
  var _chunk_NK4XK4IM_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3407);
  var _chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2817);
  var _chunk_XUXJQXNI_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6876);
  var _chunk_R434BBPR_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7282);
  var _chunk_Q4CUFMER_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6474);
  var _chunk_MUR75M5B_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7633);
  var _chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2224);
  var _chunk_QQJVUMBV_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(8937);
  var _chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4870);
  var _chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(8769);
  var _chunk_PDGUTF5B_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(4371);
  var _chunk_VDIZVRDN_js__WEBPACK_IMPORTED_MODULE_62__ = __webpack_require__(6470);
  var _chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7237);
  var _chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(2089);
  var _chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(599);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(894);
  var _chunk_3AVROVRJ_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(2036);
  var _chunk_X37Y26TL_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(2108);
  var _chunk_I37PU2W6_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(5936);
  var _chunk_E3XLBQGH_js__WEBPACK_IMPORTED_MODULE_64__ = __webpack_require__(5807);
  var _chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(1857);
  var _chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(2492);
  var _chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(4235);
  var _chunk_Q2LJHIDH_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(5567);
  var _chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(5777);
  var _chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(4215);
  var _chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(8763);
  var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(598);
  var _chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(6327);
  var _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(8141);
  var _chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(2703);
  var _chunk_5SUDFW32_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(2058);
  var _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(2072);
  var _chunk_IDKQ4IWS_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(29);
  var _chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(9154);
  var _chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(4577);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(5390);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(7178);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(9530);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_63__ = __webpack_require__(6127);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(1002);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(6760);
  var _actions_core__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(143);
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
    const value = given === "" ? _chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_0__  .B[limit] : Number(given);
    if (/^\d{0,6}$/.test(given) && value <= _chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_0__  .q[limit]) return value;
    problems.push(notAllowed(name, given, [`a whole number from 0 to ${_chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_0__  .q[limit]}`]));
    return _chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_0__  .B[limit];
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
    report: choice("report", _chunk_FVTX66NY_js__WEBPACK_IMPORTED_MODULE_1__  .Z6),
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
  const shard = given === "plan" || given === "merge" || given === "" ? given : (0,_chunk_CNBYE7PK_js__WEBPACK_IMPORTED_MODULE_61__  .u)(given);
  if (shard === null) refuse("shard", "plan", `1/8 and so on up to ${_chunk_CNBYE7PK_js__WEBPACK_IMPORTED_MODULE_61__  .y}`, "merge");
  const shards = Number(text("shards") || 4);
  const isCount = Number.isInteger(shards) && shards >= 1 && shards <= _chunk_CNBYE7PK_js__WEBPACK_IMPORTED_MODULE_61__  .y;
  if (!isCount) refuse("shards", `a whole number from 1 to ${_chunk_CNBYE7PK_js__WEBPACK_IMPORTED_MODULE_61__  .y}`);
  return { shard: shard ?? "", shards: isCount ? shards : 4, shardFolder: text("shard-folder") };
}
function mistakesOf(inputs) {
  const sources = [inputs.kubeconfig, inputs.kubeconfigFile, inputs.snapshot].filter((one) => one !== "");
  const webhook = inputs.webhookUrl === "" ? null : (0,_chunk_2JZW6QTN_js__WEBPACK_IMPORTED_MODULE_5__  .O)(inputs.webhookUrl);
  return [
    ...sources.length > 1 ? [
      (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_56__  .CC)(
        "INPUT_INVALID",
        "kubeconfig, kubeconfig-file and snapshot exclude each other.",
        "Keep one of them."
      )
    ] : [],
    ...webhook === null ? [] : [
      (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_56__  .CC)(
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
    const meant = (0,_chunk_VDIZVRDN_js__WEBPACK_IMPORTED_MODULE_62__  .p)(given, inputNames);
    return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_56__  .CC)(
      "INPUT_INVALID",
      `There is no input ${given}.`,
      meant === null ? `Inputs: ${inputNames.join(", ")}.` : `Did you mean ${meant}?`
    );
  });
}
function notAllowed(name, given, allowed) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_56__  .CC)(
    "INPUT_INVALID",
    `Input ${name}: ${given.slice(0, 60)} is not allowed.`,
    `Use one of: ${allowed.join(", ")}.`
  );
}



async function planAction(cluster, run, inputs, context) {
  const folder = folderOf(inputs);
  const issues = await openIssues(inputs, context);
  const { plan, path } = await (0,_chunk_PLUU6KV5_js__WEBPACK_IMPORTED_MODULE_2__  .tF)(cluster, run, issues, { folder, shards: inputs.shards });
  const jobs = Array.from({ length: plan.count }, (_, i) => ({
    ...{ shard: `${i + 1}/${plan.count}`, part: i + 1 }
  }));
  _actions_core__WEBPACK_IMPORTED_MODULE_60__.info(`${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_53__  .LS)(plan.shards.size, "application")} in ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_53__  .LS)(plan.count, "shard")}`);
  _actions_core__WEBPACK_IMPORTED_MODULE_60__.setOutput("matrix", JSON.stringify({ include: jobs }));
  _actions_core__WEBPACK_IMPORTED_MODULE_60__.setOutput("shard-path", path);
}
async function shardAction(cluster, run, shard, inputs, withState) {
  const options = { folder: folderOf(inputs), withState, report: inputs.report };
  const { judged, path } = await (0,_chunk_PLUU6KV5_js__WEBPACK_IMPORTED_MODULE_2__  .gv)(cluster, run, shard, options);
  (0,_chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_6__  .TO)(judged.triage);
  _actions_core__WEBPACK_IMPORTED_MODULE_60__.setOutput("shard-path", path);
}
async function mergeAction(run, inputs) {
  const statePath = (0,node_path__WEBPACK_IMPORTED_MODULE_59__.join)((0,_chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_6__  .sU)(inputs), _chunk_HRH7CCQR_js__WEBPACK_IMPORTED_MODULE_10__  .Ed);
  const { hasState, costsPath, ...merged } = await (0,_chunk_PLUU6KV5_js__WEBPACK_IMPORTED_MODULE_2__  .Ox)(run, folderOf(inputs), statePath);
  if (hasState) _actions_core__WEBPACK_IMPORTED_MODULE_60__.setOutput("state-path", statePath);
  _actions_core__WEBPACK_IMPORTED_MODULE_60__.setOutput("shard-path", costsPath);
  return merged;
}
function folderOf(inputs) {
  return inputs.shardFolder || (0,_chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_6__  .sU)(inputs);
}
async function openIssues({ githubToken: token }, { owner, repo, apiUrl }) {
  if (token === "") return [];
  try {
    return await (0,_chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_37__  .P)({ token, apiUrl, owner, repo, log: _chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_6__  .Zx }).issues(_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_39__  .RO);
  } catch (error) {
    (0,_chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_6__  .D1)((0,_chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_42__  .G)(error), "warning");
    return [];
  }
}

async function runAction(env) {
  try {
    const { inputs: given, problems } = readInputs(env);
    const event = (0,_chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_6__  .IG)(env["GITHUB_EVENT_NAME"] ?? "");
    const mistakes = event === null ? problems : [event, ...problems];
    if (mistakes.length > 0) throw new _chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_42__  .F(mistakes);
    const payload = await readPayload(env);
    const dispatched = (0,_chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_6__  .qx)(env["GITHUB_EVENT_NAME"] ?? "", payload);
    if (dispatched.problems.length > 0) throw new _chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_42__  .F(dispatched.problems);
    const inputs = given.apps.length > 0 ? given : { ...given, apps: dispatched.apps };
    for (const secret of [inputs.githubToken, inputs.webhookUrl, inputs.webhookSecret])
      if (secret !== "") _actions_core__WEBPACK_IMPORTED_MODULE_60__.setSecret(secret);
    const context = (0,_chunk_I37PU2W6_js__WEBPACK_IMPORTED_MODULE_36__  .AN)(env, payload);
    const run = runOptionsOf(inputs, context);
    const mask = (token) => _actions_core__WEBPACK_IMPORTED_MODULE_60__.setSecret(token);
    if (_chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_6__  .fQ.includes(context.eventName) || inputs.pullRequest !== "") {
      await (0,_chunk_FVTX66NY_js__WEBPACK_IMPORTED_MODULE_1__  .yn)(run, process.env, mask);
      const { runGuardAction } = await Promise.all( [__webpack_require__.e(1306), __webpack_require__.e(9291), __webpack_require__.e(2961)]).then(__webpack_require__.bind(__webpack_require__, 2961));
      return await runGuardAction(inputs, context, payload);
    }
    const tokenOf = await (0,_chunk_FVTX66NY_js__WEBPACK_IMPORTED_MODULE_1__  .M$)(run, process.env, mask);
    if (inputs.shard !== "") return await runSharded(inputs, inputs.shard, { context, payload, tokenOf });
    const judged = await judge(inputs, context, payload);
    await report(inputs, { context, tokenOf }, judged, inputs.apps.length === 0 && inputs.changed === "");
  } catch (error) {
    (0,_chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_6__  .D1)((0,_chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_42__  .G)(error), "error");
    _actions_core__WEBPACK_IMPORTED_MODULE_60__.setFailed("Nothing was judged; see the errors above.");
    if (error instanceof Error && error.stack !== void 0) _actions_core__WEBPACK_IMPORTED_MODULE_60__.debug((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_49__  .B)(error.stack));
  }
}
function workspace() {
  return process.env["GITHUB_WORKSPACE"] ?? process.cwd();
}
function clusterFor(inputs) {
  return (0,_chunk_VHL35E2C_js__WEBPACK_IMPORTED_MODULE_7__  .D)({
    ...inputs,
    workspaces: [workspace()],
    mask: (secret) => _actions_core__WEBPACK_IMPORTED_MODULE_60__.setSecret(secret),
    warn: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_60__.warning((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_49__  .B)(message))
  });
}
function runOptionsOf(inputs, context) {
  return {
    path: (0,node_path__WEBPACK_IMPORTED_MODULE_59__.resolve)(workspace(), inputs.path),
    configFile: inputs.configFile,
    apps: inputs.apps,
    repositoryUrls: [`${context.serverUrl}/${context.fullName}`, ...inputs.repositoryUrls],
    clusterName: inputs.clusterName,
    changed: inputs.changed,
    cacheFolder: inputs.cacheFolder,
    progress: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_60__.info((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_49__  .B)(message))
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
  const path = isStateWanted(inputs, payload) ? (0,node_path__WEBPACK_IMPORTED_MODULE_59__.join)((0,_chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_6__  .sU)(inputs), _chunk_HRH7CCQR_js__WEBPACK_IMPORTED_MODULE_10__  .Ed) : null;
  const judged = await (0,_chunk_FVTX66NY_js__WEBPACK_IMPORTED_MODULE_1__  .oC)(inputs.report, cluster, run, path);
  if (path !== null) _actions_core__WEBPACK_IMPORTED_MODULE_60__.setOutput("state-path", path);
  return judged;
}
function isStateWanted({ guardState, apps, changed }, payload) {
  if (guardState === "false") return false;
  if (apps.length > 0 || changed !== "") {
    _actions_core__WEBPACK_IMPORTED_MODULE_60__.info("No state is recorded: this run judges some applications only.");
    return false;
  }
  if (guardState === "public" || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_63__  .fK)(payload, "repository", "private") === true) return true;
  _actions_core__WEBPACK_IMPORTED_MODULE_60__.warning(
    "No state is recorded: this repository is not known to be private, so everybody could download it. guard-state: public records it nevertheless."
  );
  return false;
}
async function report(inputs, surroundings, judged, wholeRun) {
  const { triage, current } = judged;
  const { context } = surroundings;
  (0,_chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_6__  .TO)(triage);
  const folder = (0,_chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_6__  .sU)(inputs);
  const reportPath = await (0,_chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_6__  .Li)(folder, triage);
  const options = {
    noiseIssues: inputs.noiseIssues,
    maxNewIssues: inputs.maxNewIssues,
    followUpAfter: inputs.followUpAfter,
    minAge: inputs.minAge,
    previewFirst: inputs.firstRun === "preview" && context.eventName !== "workflow_dispatch",
    waitForSync: (0,_chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_6__  .Od)(context.eventName),
    codeowners: await (0,_chunk_E3XLBQGH_js__WEBPACK_IMPORTED_MODULE_64__  .o)((0,_chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_20__  .k)((0,node_path__WEBPACK_IMPORTED_MODULE_59__.resolve)(workspace(), inputs.path))),
    current,
    wholeRun,
    links: linksOf(context),
    guideUrl: guideUrl(process.env, context)
  };
  const filed = await fileFindings(judged, options, inputs, surroundings);
  if ((0,_chunk_3AVROVRJ_js__WEBPACK_IMPORTED_MODULE_34__  .b)(filed.held))
    _actions_core__WEBPACK_IMPORTED_MODULE_60__.notice(
      (0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_49__  .B)(
        `A first run would open ${filed.held.length} issues and has filed nothing; the job summary says how to go on.`
      )
    );
  const memory = (0,_chunk_Q4CUFMER_js__WEBPACK_IMPORTED_MODULE_23__  .zE)(triage, filed.existing, filed.done);
  const issueUrls = new Map([...memory.issueUrls, ...filed.issues]);
  const page = await (0,_chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_6__  .xv)(folder, triage, { firstSeen: memory.firstSeen, issueUrls });
  (0,_chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_6__  .D1)(filed.problems, "error");
  await tellWebhook(triage, filed, inputs, context);
  (0,_chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_6__  .n0)(triage, { report: reportPath, page }, filed);
  await (0,_chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_6__  .Sy)(triage, {
    issueUrls,
    hiddenAnnotations: (0,_chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_6__  .fz)(triage),
    held: filed.held,
    memory
  });
  const failure = (0,_chunk_FVTX66NY_js__WEBPACK_IMPORTED_MODULE_1__  .g5)(triage, inputs, filed.problems);
  if (failure !== null) _actions_core__WEBPACK_IMPORTED_MODULE_60__.setFailed(failure);
}
async function tellWebhook(triage, filed, { webhookUrl: url, webhookFormat: format, webhookSecret: secret }, { fullName, runUrl }) {
  const { count, lost } = await (0,_chunk_HLCT22D4_js__WEBPACK_IMPORTED_MODULE_4__  .m)(
    triage,
    filed,
    { url, secret, format },
    { repository: fullName, runUrl }
  );
  if (lost !== null) (0,_chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_6__  .D1)([lost], "warning");
  else if (count > 0) _actions_core__WEBPACK_IMPORTED_MODULE_60__.info(`told the webhook of ${count}`);
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
  const github = { token: githubToken, apiUrl, owner, repo, log: _chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_6__  .Zx };
  const how = { report: report2, options, maxNewPullRequests, dryRun, elsewhere: { tokenOf, serverUrl } };
  return (0,_chunk_3AVROVRJ_js__WEBPACK_IMPORTED_MODULE_34__  ._)({ judged, ...how, github, log: _chunk_PASYYHHO_js__WEBPACK_IMPORTED_MODULE_6__  .Zx });
}
async function readPayload(env) {
  const path = env["GITHUB_EVENT_PATH"] ?? "";
  if (path === "") return null;
  try {
    return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_58__.readFile)(path, "utf8"));
  } catch {
    return null;
  }
}



  }),

  7669:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  webhookMistake),
    a: () => (  sendWebhook)
  });
  var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
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
  const { HttpClient } = await Promise.all( [__webpack_require__.e(4119), __webpack_require__.e(4942)]).then(__webpack_require__.bind(__webpack_require__, 4942));
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
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .CC)(
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

  4352:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    FO: () => (  exitCodeOf),
    M$: () => (  takeRepositoryTokens),
    Z6: () => (  reportModes),
    g5: () => (  failureOf),
    oC: () => (  judgeForReports),
    yn: () => (  dropRepositoryTokens)
  });
  var _chunk_HRH7CCQR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3031);
  var _chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8879);
  var _chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4215);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7178);
const require = (name) => process.getBuiltinModule(name);





function exitCodeOf({ applications, findings, problems }) {
  if (findings.some(_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_3__  .an)) return 1;
  return problems.length > 0 || applications.some(({ status }) => status === "unknown") ? 2 : 0;
}
function failureOf(done, policy, filing) {
  const { applications, problems } = done;
  const drifted = applications.filter(({ status }) => status === "drifted");
  const unknown = applications.filter(({ status }) => status === "unknown");
  const isIdle = applications.length === 0 && (done.unaffected ?? 0) > 0;
  if (applications.length === unknown.length && problems.length > 0 && !isIdle)
    return "Nothing could be judged; see the problems above.";
  if (filing.length > 0) return "Not everything could be filed; see the problems above.";
  if (policy.failOn !== "none" && applications.some(({ syncUnsafe }) => syncUnsafe)) {
    return "A sync would undo something that is not in Git (fail-on).";
  }
  if (policy.failOn === "drift" && drifted.length > 0)
    return `${drifted.length} applications are drifted (fail-on).`;
  if (policy.onUnknown === "fail" && (unknown.length > 0 || problems.length > 0)) {
    return "Something could not be judged (on-unknown: fail).";
  }
  return null;
}

var reportModes = ["issue", "pull-request", "both"];
async function judgeForReports(report, cluster, options, state) {
  if (report === "issue") return { ...await judgeAlone(cluster, options, state), proposed: null };
  const run = { ...options, started: void 0 };
  const shared = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .oY)(cluster);
  const { writeBackRepository } = await Promise.all( [__webpack_require__.e(9820), __webpack_require__.e(8), __webpack_require__.e(472)]).then(__webpack_require__.bind(__webpack_require__, 472));
  const judgeAll = (of) => writeBackRepository(of, { ...run, selection: "by-hand" });
  const whole = run.apps.length === 0 && (run.changed ?? "") === "";
  const proposed = await (whole && state !== null ? (0,_chunk_HRH7CCQR_js__WEBPACK_IMPORTED_MODULE_0__  .t2)(shared, state, judgeAll) : judgeAll(shared));
  const { triage, current } = whole ? proposed : await judgeAlone(shared, run, state);
  return { triage, current, proposed };
}
function judgeAlone(cluster, run, state) {
  return state === null ? (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .e2)(cluster, run) : (0,_chunk_HRH7CCQR_js__WEBPACK_IMPORTED_MODULE_0__  .cB)(cluster, run, state);
}

async function takeRepositoryTokens(settings, env, mask, keep = []) {
  const tokens =   new Map();
  for (const variable of await variablesOf(settings)) {
    const token = env[variable] ?? "";
    if (token === "") continue;
    mask(token);
    tokens.set(variable, token);
    if (!keep.includes(variable)) delete env[variable];
  }
  return (variable) => tokens.get(variable) ?? "";
}
async function dropRepositoryTokens(settings, env, mask) {
  for (const variable of await variablesOf(settings).catch(noneForMistakes)) {
    const token = env[variable] ?? "";
    if (!/^(?:gh[a-z]_|github_pat_)/.test(token)) continue;
    mask(token);
    delete env[variable];
  }
}
async function variablesOf({ path, configFile }) {
  const { repositories } = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .Z9)(path, configFile);
  return [...new Set(repositories.flatMap(({ tokenEnv }) => tokenEnv ?? []))];
}
function noneForMistakes(error) {
  if (error instanceof _chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_2__  .F) return [];
  throw error;
}




  }),

  4874:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    m: () => (  notify)
  });
  var _chunk_2JZW6QTN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7669);
  var _chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9154);
  var _chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4577);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5390);
  var _chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2382);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7178);
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
  const destination = (0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_5__  .My)(triage, application);
  const findings = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_4__  .WX)(triage, application);
  const verdict = (0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_1__  .dw)(
    findings,
    (finding) => (0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_2__  .Fq)(finding, (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_4__  .cF)(triage, finding)),
    (0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_1__  .ZD)(app)
  );
  const told = app === void 0 ? verdict : (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_3__  .hC)(verdict, (0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_1__  .JY)(app));
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
      text: (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_6__  .$)((0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_3__  .gF)(text, plain), maxText)
    })),
    more: notices.length - shown.length
  });
}
var plain = { code: _chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_6__  .R, prose: _chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_6__  .R };
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
    `Drift triage of ${slackCode(triage.cluster.id)} in ${slackCode(repository)}${run}: ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(notices.length, "change")}`,
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
  return (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_3__  .gF)(text, { code: slackCode, prose: slackCode });
}
function slackCode(text) {
  const content = (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_6__  .$)((0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_6__  .R)(text), 160).replace(/`/g, "'").trim();
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
  return { count: notices.length, lost: await (0,_chunk_2JZW6QTN_js__WEBPACK_IMPORTED_MODULE_0__  .a)(receiver, body) };
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

  7633:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  renderText)
  });
  var _chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2224);
  var _chunk_QQJVUMBV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8937);
  var _chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4870);
  var _chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8769);
  var _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2072);
  var _chunk_IDKQ4IWS_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29);
  var _chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9154);
  var _chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4577);
  var _chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6475);
  var _chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7682);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5390);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7178);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5366);
const require = (name) => process.getBuiltinModule(name);















var maxFindings = 100;
function renderText(triage, options) {
  const paint = painter(options.color);
  const together = (0,_chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_2__  .UE)(triage.problems);
  const told = triage.applications.filter(
    ({ name, status }) => status !== "in-sync" && !(together.has(name) && (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_9__  .WX)(triage, name).length === 0)
  );
  const blocks = [
    clusterLines(triage),
    overview(triage, paint),
    ...told.map((app) => appBlock(triage, app, options, paint)),
    problemBlock(triage, options, paint),
    sameCause(triage, options, paint),
    remarks(triage, options, paint),
    (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__  .mj)(triage.notChecked).map(_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B),
    [(0,_chunk_QQJVUMBV_js__WEBPACK_IMPORTED_MODULE_1__  .o)(triage)]
  ];
  const text = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"));
  return `${text.join("\n\n")}
`;
}
function painter(color) {
  const codes = { bold: "1", red: "31", yellow: "33", dim: "2" };
  return (tone, text) => color && text !== "" ? `\x1B[${codes[tone]}m${text}\x1B[0m` : text;
}
function clusterLines(triage) {
  const others = (0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_10__  .Nu)(triage).map((one) => clusterLine(`${one.name}: ${one.id}`, one));
  return [clusterLine(triage.cluster.id, triage.cluster), ...others];
}
function clusterLine(name, { server, version }) {
  const about = [server, version].filter((part) => part !== "").join(", ");
  return (0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B)(about === "" ? `Cluster ${name}` : `Cluster ${name} (${about})`);
}
function overview(triage, paint) {
  if (triage.applications.length === 0) return ["No application was judged."];
  const rows = triage.applications.map((app) => [
    (0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B)((0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__  .TU)(app)),
    app.status,
    app.category ?? "-",
    app.syncUnsafe ? "unsafe" : app.status === "unknown" ? "not known" : "safe",
    String((0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_9__  .WX)(triage, app.name).length)
  ]);
  const lines = (0,_chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_0__  .R)([["APPLICATION", "STATUS", "CATEGORY", "SYNC", "FINDINGS"], ...rows]);
  return lines.map((line, i) => {
    if (i === 0) return paint("dim", line);
    return triage.applications[i - 1]?.syncUnsafe === true ? paint("red", line) : line;
  });
}
function appBlock(triage, app, options, paint) {
  const findings = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_9__  .WX)(triage, app.name);
  const labels = [app.category === null ? "" : `drift:${app.category}`, app.syncUnsafe ? "sync:unsafe" : ""];
  const name = paint("bold", (0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B)((0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__  .TU)(app)));
  const head = [name, ...labels.filter((label) => label !== "")].join("  ");
  if (findings.length === 0) return [head, "  Could not be judged; see the problems below."];
  const verdict = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__  .gF)(
    (0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_6__  .dw)(findings, (finding) => (0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_7__  .Fq)(finding, (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_9__  .cF)(triage, finding)), (0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_6__  .ZD)(app)),
    { code: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B, prose: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B }
  );
  return [
    head,
    ...(0,_chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_0__  .L)(verdict, options.width - 2).map((line) => `  ${line}`),
    ...troubleLines(app, options),
    "",
    ...findingList(findings, options, paint)
  ];
}
function troubleLines(app, { width }) {
  const text = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__  .gF)((0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_6__  .JY)(app), { code: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B, prose: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B });
  return text === "" ? [] : (0,_chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_0__  .L)(text, width - 2).map((line) => `  ${line}`);
}
function findingList(findings, options, paint) {
  const shown = findings.slice(0, maxFindings);
  const said =   new Set();
  const isNew = (reason) => said.size < said.add(reason).size;
  const lines = shown.flatMap((finding, i) => {
    const object = (0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_11__  .TD)(finding.resource));
    const before = shown[i - 1];
    const again = before !== void 0 && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_11__  .gY)(before.resource, finding.resource);
    const tone = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_9__  .ty)(finding.category) ? "dim" : "bold";
    return [
      ...again ? [] : [`  ${paint(tone, object)}`],
      ...finding.change === null ? [] : [`    ${(0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B)(differenceLine(finding))}`],
      ...(0,_chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_0__  .L)((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B)(factsLine(finding)), options.width - 6).map((line) => `      ${paint("dim", line)}`),
      ...finding.because.filter(isNew).flatMap(
        (reason) => (0,_chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_0__  .L)((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B)(reason), options.width - 8).map(
          (line, at) => `      ${paint("dim", `${at === 0 ? "- " : "  "}${line}`)}`
        )
      )
    ];
  });
  const rest = findings.length - shown.length;
  return rest === 0 ? lines : [...lines, `  and ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__  .LS)(rest, "finding")} more; --output json has all of them`];
}
function differenceLine(finding) {
  const { change } = finding;
  if (change === null) return "";
  const [desired, live] = (0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_12__  .k0)(change);
  return `${(0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_9__  .LF)(finding)}: ${desired} -> ${live}`;
}
function factsLine(finding) {
  const { manager, source } = finding;
  const time = manager?.time === null ? ", no time recorded" : `, on or before ${(0,_chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_13__  .Vc)(manager?.time ?? "")}`;
  return [
    manager === null ? finding.category : `${finding.category} by ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__  .dT)(manager)}${time}`,
    ...finding.accepted === void 0 ? [] : [(0,_chunk_IDKQ4IWS_js__WEBPACK_IMPORTED_MODULE_5__  .zs)(finding)],
    `a sync ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__  .xn)(finding)}`,
    ...source === null ? [] : [(0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_12__  .fN)(source)]
  ].join("; ");
}
var maxGroups = 20;
function sameCause(triage, options, paint) {
  const groups = (0,_chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_3__  .c)(triage);
  const lines = groups.slice(0, maxGroups).flatMap((group) => {
    const text = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__  .gF)((0,_chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_3__  .t)(group), { code: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B, prose: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B });
    return (0,_chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_0__  .L)(`- ${text}`, options.width - 4).map((line) => `  ${line}`);
  });
  const rest = groups.length - maxGroups;
  const more = rest > 0 ? [`  and ${rest} more; --output json has all of them`] : [];
  return groups.length === 0 ? [] : [paint("bold", "The same in several applications"), ...lines, ...more];
}
function remarks(triage, options, paint) {
  const accepted = (0,_chunk_IDKQ4IWS_js__WEBPACK_IMPORTED_MODULE_5__  .Ft)(triage).map((line) => (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__  .gF)(line, { code: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B, prose: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B }));
  const lines = (texts) => texts.flatMap((text) => (0,_chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_0__  .L)(`- ${text}`, options.width - 4).map((line) => `  ${line}`));
  return [
    ...accepted.length === 0 ? [] : [paint("bold", (0,_chunk_IDKQ4IWS_js__WEBPACK_IMPORTED_MODULE_5__  .al)(triage)), ...lines(accepted)],
    ...lines((0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_6__  .FO)(triage).map((line) => (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__  .gF)(line, { code: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B, prose: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B }))),
    ...lines((triage.notes ?? []).map(_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B))
  ];
}
function problemBlock(triage, options, paint) {
  if (triage.problems.length === 0) return [];
  const lines = (0,_chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_2__  .WW)(triage.problems).flatMap((told) => {
    const { code, message, hint } = told;
    const whose = (0,_chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_2__  .aX)(told);
    const head = whose === null ? code : `${code} (${whose})`;
    return [
      `  ${paint("yellow", (0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B)(head))}`,
      ...(0,_chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_0__  .L)((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B)(`${message} ${hint}`), options.width - 4).map((line) => `    ${line}`)
    ];
  });
  return [paint("bold", "Problems: what could not be known"), ...lines];
}




  }),

  8014:
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
  var _chunk_XUXJQXNI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6876);
  var _chunk_R434BBPR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7282);
  var _chunk_Q4CUFMER_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6474);
  var _chunk_MUR75M5B_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7633);
  var _chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4870);
  var _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2072);
  var _chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9154);
  var _chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4577);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5390);
  var _chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2382);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7178);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9530);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6127);
  var _actions_core__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(143);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1455);
  var node_os__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8161);
  var node_path__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);
















var actionLog = {
  debug: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_12__.debug((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_5__  .B)(message)),
  info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_12__.info((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_5__  .B)(message)),
  warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_12__.warning((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_5__  .B)(message))
};






var maxPerLevel = 10;
var maxMessage = 4e3;
var maxTitle = 200;
function annotationsOf(triage) {
  const unsafe = new Set(triage.applications.flatMap(({ name, syncUnsafe }) => syncUnsafe ? [name] : []));
  const all = [
    ...(0,_chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_4__  .WW)(triage.problems).map(problemAnnotation),
    ...(0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_9__  .Np)(triage.findings).filter((finding) => !(0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_9__  .rM)(finding) && finding.impliedBy === void 0).map((finding) => findingAnnotation(triage, finding, unsafe.has(finding.application)))
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
function problemAnnotation(told) {
  const { code, message, hint } = told;
  const whose = (0,_chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_4__  .aX)(told);
  return {
    level: whose === null ? "error" : "warning",
    title: (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_16__  .$)((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_5__  .B)(whose === null ? code : `${code} (${whose})`), maxTitle),
    message: (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_16__  .$)((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_5__  .B)(`${message} ${hint}`), maxMessage),
    file: null,
    line: null
  };
}
function findingAnnotation(triage, finding, unsafeApp) {
  const app = triage.applications.find(({ name }) => name === finding.application);
  const verdict = (0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_6__  .HE)(finding, (0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_7__  .Fq)(finding, (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_9__  .cF)(triage, finding)), (0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_6__  .ZD)(app));
  const destination = (0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_10__  .My)(triage, finding.application);
  const where = destination === null ? "" : ` on ${destination.name}`;
  const undone = unsafeApp && finding.category !== "git-ahead" && finding.forecast.effect !== "keeps";
  const file = finding.source?.file ?? "";
  const safe = /^[\w./ @+-]+$/.test(file);
  return {
    level: undone ? "warning" : "notice",
    title: (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_16__  .$)((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_5__  .B)(`${finding.application}${where}: ${finding.category}`), maxTitle),
    message: (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_16__  .$)((0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__  .gF)(verdict, { code: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_5__  .B, prose: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_5__  .B }), maxMessage),
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
  const counts = _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_10__  .LZ.map((category) => [
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
  for (const { code, message, hint } of (0,_chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_4__  .WW)(problems)) {
    _actions_core__WEBPACK_IMPORTED_MODULE_12__[level]((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_5__  .B)(`${message} ${hint}`), { title: code });
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
    _actions_core__WEBPACK_IMPORTED_MODULE_12__.startGroup(
      (0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_5__  .B)(`${app.name}: ${app.category ?? app.status}${app.syncUnsafe ? ", unsafe to sync" : ""}`)
    );
    _actions_core__WEBPACK_IMPORTED_MODULE_12__.info((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_5__  .O)((0,_chunk_MUR75M5B_js__WEBPACK_IMPORTED_MODULE_3__  .S)(own, { color: false, width: 110 })));
    _actions_core__WEBPACK_IMPORTED_MODULE_12__.endGroup();
  }
}
function annotate(done) {
  const { annotations, hidden } = annotationsOf(done);
  for (const { level, title, message, file, line } of annotations) {
    const place = file === null ? {} : { file, ...line === null ? {} : { startLine: line } };
    _actions_core__WEBPACK_IMPORTED_MODULE_12__[level](message, { title, ...place });
  }
  return hidden.error + hidden.warning + hidden.notice;
}
function reportFolderOf({ reportFolder }) {
  return reportFolder || (0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(process.env["RUNNER_TEMP"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_14__.tmpdir)(), "drift-triage");
}
async function writeReports(folder, done) {
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.mkdir)(folder, { recursive: true });
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(folder, "report.json");
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.writeFile)(path, (0,_chunk_R434BBPR_js__WEBPACK_IMPORTED_MODULE_1__  .hF)(done));
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(folder, "summary.md"), (0,_chunk_Q4CUFMER_js__WEBPACK_IMPORTED_MODULE_2__  .Br)(done, {}));
  return path;
}
async function writePage(folder, done, known) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(folder, "report.html");
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.writeFile)(path, (0,_chunk_XUXJQXNI_js__WEBPACK_IMPORTED_MODULE_0__  .K)(done, known));
  return path;
}
function setOutputs(done, paths, filed) {
  for (const [name, value] of Object.entries(outputsOf(done))) _actions_core__WEBPACK_IMPORTED_MODULE_12__.setOutput(name, value);
  _actions_core__WEBPACK_IMPORTED_MODULE_12__.setOutput("report-path", paths.report);
  _actions_core__WEBPACK_IMPORTED_MODULE_12__.setOutput("report-page", paths.page);
  _actions_core__WEBPACK_IMPORTED_MODULE_12__.setOutput("issues", JSON.stringify(Object.fromEntries(filed.issues)));
  _actions_core__WEBPACK_IMPORTED_MODULE_12__.setOutput("pull-requests", JSON.stringify(Object.fromEntries(filed.pullRequests)));
}
async function writeSummary(done, options) {
  if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
  await _actions_core__WEBPACK_IMPORTED_MODULE_12__.summary.addRaw((0,_chunk_Q4CUFMER_js__WEBPACK_IMPORTED_MODULE_2__  .Br)(done, options), true).write();
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
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_11__  .CC)(
    "EVENT_UNSUPPORTED",
    `The event ${name.slice(0, 60) || "(none)"} starts nothing here: ${reason}.`,
    events
  );
}
var maxApps = 100;
var appName = /^\w[\w.:/ -]{0,252}$/;
function dispatchedApps(eventName, payload) {
  const sent = eventName === "repository_dispatch" ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__  .fK)(payload, "client_payload") : void 0;
  const [app, apps] = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__  .Gv)(sent) ? [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__  .ZZ)(sent, "app"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__  .ZZ)(sent, "apps")] : [];
  const names = [...app === void 0 ? [] : [app], ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__  .Lv)(apps) ? apps : []];
  const valid = names.filter((name) => typeof name === "string" && appName.test(name));
  if (app === void 0 && apps === void 0) return { apps: [], problems: [] };
  const isForm = apps === void 0 || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__  .Lv)(apps);
  const isFine = isForm && valid.length === names.length && names.length > 0 && names.length <= maxApps;
  if (isFine) return { apps: [...new Set(valid)], problems: [] };
  const mistake = (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_11__  .CC)(
    "INPUT_INVALID",
    "The repository_dispatch names no applications that could be judged.",
    `Send client_payload as {"app": "NAME"} or {"apps": ["NAME"]}, with plain names, ${maxApps} at most; without either, all are judged.`
  );
  return { apps: [], problems: [mistake] };
}




  }),

  6474:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Br: () => (  renderSummary),
    aH: () => (  maxSummaryBytes),
    zE: () => (  memoryOf)
  });
  var _chunk_VVW3IRZJ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6960);
  var _chunk_QQJVUMBV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8937);
  var _chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4870);
  var _chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8769);
  var _chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6327);
  var _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8141);
  var _chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2703);
  var _chunk_IDKQ4IWS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29);
  var _chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9154);
  var _chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4577);
  var _chunk_EJ6AFKBY_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6809);
  var _chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7682);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5390);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7178);
  var _chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8768);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5366);
const require = (name) => process.getBuiltinModule(name);


















function heldSection(held) {
  return ["preview", "limit", "sync", "young"].flatMap((reason) => {
    const names = held.filter(({ why }) => why === reason).map(({ application }) => (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .SS)(application));
    if (names.length === 0) return [];
    const rest = names.length - 100;
    const list = `${names.slice(0, 100).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
    return [heldText[reason]((0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_9__  .LS)(names.length, "drifted application"), list)];
  });
}
var heldText = {
  preview: (count, list) => `**A first run, so nothing has been filed yet:** it would open issues for ${count}, worst first: ${list}. Look at the sections below. To go on, start the workflow by hand without dry-run, or set \`first-run: file\`; \`max-new-issues\` says how many a run opens. Folders, policies and accepted drift in the settings, and \`noise-issues: never\`, make them fewer.`,
  limit: (count, list) => `${count} more without an issue yet, since a run opens only so many (\`max-new-issues\`), worst first: ${list}. Later runs open the rest.`,
  sync: (count, list) => `${count} waiting for sync: Git has changed and the controller has not applied it yet. No issue is opened for that: ${list}.`,
  young: (count, list) => `${count} too young for an issue (\`min-age\`): ${list}. A later run decides.`
};

function memoryOf(triage, existing, done) {
  const states = bodiesAfter(existing, done).flatMap((body) => (0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_5__  .OG)(body)?.state ?? []).filter((state) => (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_3__  .KH)(triage, state, state.application) && state.duplicateOf === null);
  return {
    firstSeen: new Map(
      states.flatMap(
        ({ findings }) => findings.map(({ fingerprint, firstSeen }) => [fingerprint, firstSeen])
      )
    ),
    issueUrls: new Map(existing.flatMap((issue) => openIssue(triage, issue))),
    past: states.flatMap(({ past, application }) => past.map((one) => ({ ...one, application })))
  };
}
function openIssue(triage, { body, url, state: standing }) {
  const state = (0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_5__  .OG)(body)?.state;
  const isOurs = state !== void 0 && (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_3__  .KH)(triage, state, state.application) && state.duplicateOf === null;
  return isOurs && standing === "open" ? [[state.application, url]] : [];
}
function bodiesAfter(existing, done) {
  const written = done.flatMap((action) => {
    if (action.type === "create-issue") return [[null, action.body]];
    if (!("number" in action) || action.type === "comment-issue" || action.body === void 0) return [];
    return [[action.number, action.body]];
  });
  const latest = new Map(written);
  return [
    ...existing.map(({ number, body }) => latest.get(number) ?? body),
    ...written.filter(([number]) => number === null).map(([, body]) => body)
  ];
}
function placeIn({ application, resource }, path) {
  return `${application} ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_12__  .Pu)(resource)} ${path}`;
}
function placeOf(finding) {
  return placeIn(finding, (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_10__  .LF)(finding));
}

var day = 24 * 60 * 60 * 1e3;
var maxTable = 2e4;
function hotfixSection(triage, memory, issueUrls) {
  const open = triage.findings.filter((one) => (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_10__  .vD)(one) && (one.category === "manual-change" || one.category === "conflict")).map((finding) => ({ finding, since: since(finding, memory, triage.at) })).sort((a, b) => a.since - b.since || (0,_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_13__  .L)(placeOf(a.finding), placeOf(b.finding)));
  if (open.length === 0) return [];
  const row = ({ finding, since: from }) => {
    const days = Math.max(0, Math.floor((Date.parse(triage.at) - from) / day));
    return (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .jD)([
      applicationCell(finding.application, issueUrls),
      whatCell(finding, (0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_8__  .Fq)(finding, (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_10__  .cF)(triage, finding))),
      new Date(from).toISOString().slice(0, 10),
      days === 0 ? "less than a day" : (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_9__  .LS)(days, "day"),
      hotfixAdvice(finding, (0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_8__  .Fq)(finding, (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_10__  .cF)(triage, finding)))
    ]);
  };
  const rows = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .Uj)(open, row, maxTable, (left) => `
${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_9__  .LS)(left, "further one")} not shown here.`);
  const head = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .PP)(["Application", "Changed by hand", "Since", "Age, at least", "What to do"]);
  return [`### Open hotfixes without a commit: ${open.length}

${[...head, ...rows].join("\n")}`];
}
function since(finding, { firstSeen }, at) {
  return Math.min(Date.parse((0,_chunk_VVW3IRZJ_js__WEBPACK_IMPORTED_MODULE_14__  .Ek)(finding, firstSeen)?.at ?? at), Date.parse(at));
}
function hotfixAdvice(finding, presence) {
  const { change, direction, category, source } = finding;
  const at = source === null ? "" : ` (${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .GA)((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_15__  .fN)(source))})`;
  const isGone = change === null ? presence === "git-only" : change.type === "removed";
  if (category === "conflict") return `decide which side is right, then merge both${at}`;
  if (direction === "sync") return isGone ? "let a sync bring it back" : "let a sync take it back";
  const take = isGone ? `take it out of Git${at}` : `put it into Git${at}`;
  if (direction === "update-git") return take;
  if (finding.rules.includes(_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_11__  .p1)) return "ask who ran it, then leave this to Git or to Helm";
  if ((0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_8__  .TV)(finding) !== null)
    return `ask whether going back was meant, then ${take} or let a sync undo it`;
  return isGone ? `ask whether it should stay away, then ${take} or let a sync bring it back` : `ask whether it is still needed, then ${take} or take it out of the cluster`;
}
function recurringSection(triage, memory, issueUrls) {
  const present = new Map(triage.findings.map((finding) => [placeOf(finding), finding]));
  const recurring = memory.past.map((one) => ({ ...one, finding: present.get(placeIn(one, one.path)) })).map((one) => ({ ...one, count: one.times + (one.finding === void 0 ? 0 : 1) })).filter(({ count }) => count > 1).sort((a, b) => b.count - a.count || (0,_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_13__  .L)(placeIn(a, a.path), placeIn(b, b.path)));
  if (recurring.length === 0) return [];
  const row = (one) => (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .jD)([
    applicationCell(one.application, issueUrls),
    placeCell(one.path, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_12__  .TD)(one.resource)),
    (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_9__  .LS)(one.count, "time"),
    one.finding === void 0 ? "settled" : one.finding.category,
    recurringAdvice(one.path, one.finding)
  ]);
  const rows = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .Uj)(recurring, row, maxTable, (left) => `
${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_9__  .LS)(left, "further one")} not shown here.`);
  const head = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .PP)(["Application", "Where", "Drifted", "Now", "What would end it"]);
  return [`### Again and again: ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_9__  .LS)(recurring.length, "place")}

${[...head, ...rows].join("\n")}`];
}
function recurringAdvice(path, finding) {
  if (finding !== void 0 && ((0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_10__  .ty)(finding.category) || finding.category === "controller"))
    return "an ignore rule in the controller, as nobody decides here";
  if (/(^|\.)replicas$/.test(path))
    return "a HorizontalPodAutoscaler that owns the count (and no count in Git), or the count that is needed in Git";
  if (path === "") return "find out what deletes or creates it, and take it into Git or out of it";
  return "the value that people keep setting, in Git; or a policy in the settings that says why not";
}
function applicationCell(name, issueUrls) {
  const url = issueUrls.get(name);
  const issue = url === void 0 ? null : (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .nf)("issue", url);
  return issue === null ? (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .GA)(name) : `${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .GA)(name)} (${issue})`;
}
function whatCell(finding, presence) {
  const { change, resource } = finding;
  const place = placeCell((0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_10__  .LF)(finding), (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_12__  .TD)(resource));
  if (change === null) return presence === "git-only" ? `${place}: deleted` : place;
  const [git, live] = (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_3__  .H)(change);
  return `${place}: ${git} in Git, ${live} live`;
}
function placeCell(path, name) {
  return path === "" ? (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .mG)(name) : `${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .GA)(path)} of ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .mG)(name)}`;
}

var maxSummaryBytes = 1e6;
function renderSummary(triage, options) {
  const sections = [
    `## Drift triage

${(0,_chunk_QQJVUMBV_js__WEBPACK_IMPORTED_MODULE_0__  .o)(triage)} Cluster ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .SS)(triage.cluster.id)}${versionText(triage.cluster)}${others(triage)}.`,
    ...overview(triage, options),
    ...heldSection(options.held ?? []),
    ...memorySections(triage, options),
    ...problemSection(triage),
    ...notCheckedSection(triage),
    ...remarksSection(triage),
    ...groupSection(triage),
    ...(0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_3__  .CG)(triage),
    ...options.hiddenAnnotations ? [
      `${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_9__  .LS)(options.hiddenAnnotations, "annotation")} above GitHub's limit are not shown as such; what they say is below.`
    ] : [],
    ...worstFirst(triage).filter((app) => !isNoiseOnly(app)).map((app) => appSection(triage, app, options)),
    ...noiseSection(triage, options)
  ];
  return withinBytes(sections, maxSummaryBytes);
}
function withinBytes(sections, max) {
  const reserve = 200;
  const kept = [];
  let used = reserve;
  for (const section of sections) {
    const size = Buffer.byteLength(section, "utf8") + 2;
    if (used + size > max) continue;
    used += size;
    kept.push(section);
  }
  const left = sections.length - kept.length;
  if (left > 0)
    kept.push(`${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_9__  .LS)(left, "section")} not shown: the summary is full. The JSON report has everything.`);
  return `${kept.join("\n\n")}
`;
}
function memorySections(triage, { memory = { firstSeen:   new Map(), past: [] }, issueUrls =   new Map() }) {
  return [...hotfixSection(triage, memory, issueUrls), ...recurringSection(triage, memory, issueUrls)];
}
function versionText({ version }) {
  return version === "" ? "" : ` (${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .mG)(version)})`;
}
function others(triage) {
  const named = (0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_11__  .Nu)(triage).map((one) => `${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .SS)(one.name)}${versionText(one)}`);
  return named.length === 0 ? "" : `; applications are deployed to ${named.join(", ")} as well`;
}
var maxApps = 1e3;
function overview(triage, { issueUrls }) {
  if (triage.applications.length === 0) return ["No application was judged."];
  const head = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .PP)(["Application", "Status", "Category", "A sync", "Findings", "Noise", "Issue"]);
  const apps = [...worstFirst(triage), ...triage.applications.filter(({ status }) => status !== "drifted")];
  const rows = apps.slice(0, maxApps).map((app) => {
    const findings = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_10__  .WX)(triage, app.name);
    const noise = findings.filter(({ category }) => (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_10__  .ty)(category)).length;
    const url = issueUrls?.get(app.name);
    return (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .jD)([
      (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .GA)((0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_9__  .TU)(app)),
      app.status,
      app.category === null ? "" : `${app.category}: ${_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_9__  .wF[app.category]}`,
      app.syncUnsafe ? "**unsafe**" : app.status === "unknown" ? "not known" : "safe",
      String(findings.length - noise),
      String(noise),
      url === void 0 ? "" : (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .nf)("issue", url) ?? ""
    ]);
  });
  const rest = apps.length - rows.length;
  return [
    [...head, ...rows].join("\n"),
    ...rest === 0 ? [] : [`${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_9__  .LS)(rest, "application")} more not shown here.`]
  ];
}
function worstFirst(triage) {
  const rank = ({ syncUnsafe, category }) => (syncUnsafe ? 0 : _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_11__  .LZ.length) + (category === null ? 0 : _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_11__  .LZ.indexOf(category));
  return triage.applications.filter(({ status }) => status === "drifted").sort((a, b) => rank(a) - rank(b));
}
function isNoiseOnly({ category }) {
  return category !== null && (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_10__  .ty)(category);
}
function noiseSection(triage, options) {
  const apps = worstFirst(triage).filter(isNoiseOnly);
  if (apps.length === 0) return [];
  const lines = apps.slice(0, maxRows).map((app) => `- ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .SS)(app.name)}: ${verdictLine(triage, app, options)}`);
  const rest = apps.length - lines.length;
  const more = rest === 0 ? [] : [`- ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_9__  .LS)(rest, "application")} more not shown here.`];
  const title = `${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_9__  .LS)(apps.length, "application")} with nothing but differences of notation or bookkeeping`;
  return [(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .zH)(title, [...lines, ...more].join("\n"))];
}
function problemSection(triage) {
  const problems = (0,_chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_1__  .WW)(triage.problems);
  if (problems.length === 0) return [];
  const rows = problems.slice(0, maxApps).map(
    (told) => (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .jD)([
      (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .SS)(told.code),
      whoseCell(told),
      (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .mG)((0,_chunk_EJ6AFKBY_js__WEBPACK_IMPORTED_MODULE_16__  .O)(told.message), 1e3),
      (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .mG)(told.hint, 600)
    ])
  );
  const rest = problems.length - rows.length;
  const more = rest === 0 ? "" : `

${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_9__  .LS)(rest, "problem")} more not shown here.`;
  const head = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .PP)(["Problem", "Application", "What could not be known", "Next step"]);
  return [`### Problems

${[...head, ...rows].join("\n")}${more}`];
}
function whoseCell(told) {
  const whose = (0,_chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_1__  .aX)(told);
  if (whose === null) return "the whole run";
  return told.applications.length > 1 ? whose : (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .GA)(whose);
}
function notCheckedSection({ notChecked }) {
  const [head, ...lines] = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_9__  .mj)(notChecked);
  if (head === void 0) return [];
  const list = lines.slice(0, 100).map((line) => `- ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .mG)(line.trim())}`);
  return [(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .zH)((0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .qy)(head), list.join("\n"))];
}
function groupSection(triage) {
  const groups = (0,_chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_2__  .c)(triage);
  if (groups.length === 0) return [];
  const lines = groups.slice(0, maxRows).map((group) => `- ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_9__  .gF)((0,_chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_2__  .t)(group), _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .fk)}`);
  const rest = groups.length - lines.length;
  const more = rest === 0 ? [] : [`- ${rest} more not shown here.`];
  return [(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .zH)("The same in several applications", [...lines, ...more].join("\n"))];
}
function remarksSection(triage) {
  const accepted = (0,_chunk_IDKQ4IWS_js__WEBPACK_IMPORTED_MODULE_6__  .Ft)(triage).map((line) => `- ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_9__  .gF)(line, _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .fk)}`);
  const notes = [
    ...(0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_7__  .FO)(triage).map((line) => `- ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_9__  .gF)(line, _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .fk)}`),
    ...(triage.notes ?? []).map((note) => `- ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .mG)(note, 600)}`)
  ];
  return [
    ...accepted.length === 0 ? [] : [(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .zH)((0,_chunk_IDKQ4IWS_js__WEBPACK_IMPORTED_MODULE_6__  .al)(triage), accepted.join("\n"))],
    ...notes.length === 0 ? [] : [notes.join("\n")]
  ];
}
var maxRows = 200;
var maxObjects = 20;
function appSection(triage, app, options) {
  const findings = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_10__  .WX)(triage, app.name);
  const told = findings.filter(({ category }) => !(0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_10__  .ty)(category));
  const noise = findings.filter(({ category }) => (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_10__  .ty)(category));
  return [
    `### ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .SS)((0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_9__  .TU)(app))}`,
    verdictLine(triage, app, options),
    ...told.length === 0 ? [] : [rowsOf(triage, told)],
    ...noise.length === 0 ? [] : [(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .zH)(`${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_9__  .LS)(noise.length, "difference")} of notation or bookkeeping`, rowsOf(triage, noise))],
    ...(0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_3__  .YU)(triage, told, maxObjects)
  ].join("\n\n");
}
function verdictLine(triage, app, { issueUrls }) {
  const findings = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_10__  .WX)(triage, app.name);
  const verdict = (0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_7__  .dw)(
    findings,
    (finding) => (0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_8__  .Fq)(finding, (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_10__  .cF)(triage, finding)),
    (0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_7__  .ZD)(app)
  );
  const url = issueUrls?.get(app.name);
  const issue = url === void 0 ? null : (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .nf)("Its issue", url);
  const said = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_9__  .gF)((0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_9__  .hC)(verdict, (0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_7__  .JY)(app)), _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_4__  .fk);
  return said + (issue === null ? "" : ` ${issue}.`);
}
function rowsOf(triage, findings) {
  const rows = findings.slice(0, maxRows).map((finding) => (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_3__  .ex)(finding, (0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_8__  .Fq)(finding, (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_10__  .cF)(triage, finding)), null));
  const rest = findings.length - rows.length;
  const more = rest === 0 ? "" : `

${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_9__  .LS)(rest, "finding")} more; the JSON report has all of them.`;
  return [..._chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_3__  .uc, ...rows].join("\n") + more;
}




  }),

  8937:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    o: () => (  closingLine)
  });
  var _chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4870);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5390);
const require = (name) => process.getBuiltinModule(name);



function closingLine({ applications, problems }) {
  const drifted = applications.filter((app) => app.status === "drifted");
  const unsafe = applications.filter((app) => app.syncUnsafe).length;
  const unknown = applications.filter((app) => app.status === "unknown").length;
  const parts = [
    `${drifted.length} of ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .LS)(applications.length, "application")} drifted`,
    `${unsafe} unsafe to sync`,
    `${unknown} could not be judged`
  ];
  const told = (0,_chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_0__  .WW)(problems).length;
  return `${parts.join(", ")}${told === 0 ? "" : `, ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .LS)(told, "problem")}`}.`;
}




  }),

  7282:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Io: () => (  jsonProblem),
    L7: () => (  jsonReport),
    eg: () => (  jsonFinding),
    hF: () => (  renderJson)
  });
  var _chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8769);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7178);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5366);
const require = (name) => process.getBuiltinModule(name);




function jsonReport(triage) {
  const { id, server, version } = triage.cluster;
  return {
    schemaVersion: 1,
    cluster: { id, server, version },
    ...clustersPart((0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_1__  .Nu)(triage)),
    applications: triage.applications.map(jsonApplication),
    findings: triage.findings.map(jsonFinding),
    problems: triage.problems.map(jsonProblem),
    notChecked: triage.notChecked.map(({ application, resource, reason }) => ({
      application,
      resource: resourceOf(resource),
      reason
    })),
    ...groupsPart((0,_chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_0__  .c)(triage)),
    ...(triage.notes ?? []).length === 0 ? {} : { notes: triage.notes }
  };
}
function clustersPart(clusters) {
  if (clusters.length === 0) return {};
  return { clusters: clusters.map(({ name, id, server, version }) => ({ name, id, server, version })) };
}
function jsonApplication(app) {
  const { name, controller, status, category, syncUnsafe, ignoreRules, notInGit, trouble } = app;
  const { cluster } = app.application;
  const place = cluster === void 0 ? {} : { cluster: cluster.name };
  const held = trouble === void 0 ? {} : { trouble: jsonTrouble(trouble) };
  const own = { name, ...place, controller, status, category, syncUnsafe, ...held };
  const plain = notInGit === true ? { ...own, notInGit } : own;
  return ignoreRules === void 0 ? plain : { ...plain, ignoreRules: ignoreRules.map(jsonIgnoreRule) };
}
function jsonTrouble({ of, condition, reason, message, since, lastSuccess, holds }) {
  return { ...of === void 0 ? {} : { of }, condition, reason, message, since, lastSuccess, holds };
}
function jsonIgnoreRule({ rule, objects, hides, hidesByHand }) {
  return {
    statedIn: rule.statedIn ?? "application",
    group: rule.group,
    kind: rule.kind,
    namespace: rule.namespace,
    name: rule.name,
    jsonPointers: rule.jsonPointers,
    jqPathExpressions: rule.jqPathExpressions,
    managedFieldsManagers: rule.managedFieldsManagers,
    objects,
    hides,
    hidesByHand,
    source: rule.source === void 0 ? null : { file: rule.source.file, line: rule.source.line }
  };
}
function renderJson(triage) {
  return `${JSON.stringify(jsonReport(triage), null, 2)}
`;
}
function jsonFinding(finding) {
  const { effect, restartsPods, when, method, leavesOwned } = finding.forecast;
  return {
    application: finding.application,
    subject: finding.subject,
    resource: resourceOf(finding.resource),
    ...sides(finding.change),
    category: finding.category,
    direction: finding.direction,
    confidence: finding.confidence,
    because: finding.because,
    ...finding.evidence === void 0 ? {} : { evidence: finding.evidence.map(({ kind, text, data }) => ({ kind, text, data })) },
    forecast: { effect, restartsPods, when, method, ...leavesOwned === true ? { leavesOwned } : {} },
    manager: managerOf(finding.manager),
    actor: finding.actor,
    rules: finding.rules,
    ...finding.impliedBy === void 0 ? {} : { impliedBy: finding.impliedBy },
    ...finding.accepted === void 0 ? {} : { accepted: acceptedOf(finding.accepted) },
    source: finding.source === null ? null : { file: finding.source.file, line: finding.source.line },
    ...finding.editIn === void 0 ? {} : { editIn: finding.editIn },
    fingerprint: finding.fingerprint
  };
}
function acceptedOf({
  owner,
  reason,
  expires
}) {
  return { owner, reason, expires };
}
function groupsPart(groups) {
  if (groups.length === 0) return {};
  return {
    groups: groups.map(({ change, ...group }) => ({
      ...group,
      type: change.type,
      ...change.type === "added" ? {} : { desired: change.desired },
      ...change.type === "removed" ? {} : { live: change.live }
    }))
  };
}
function sides(change) {
  if (change === null) return { type: null, path: null };
  return {
    type: change.type,
    path: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_2__  .jV)(change.path),
    ...change.type === "added" ? {} : { desired: change.desired },
    ...change.type === "removed" ? {} : { live: change.live },
    ...change.base === void 0 ? {} : { base: change.base }
  };
}
function jsonProblem({ code, application, resource, message, hint }) {
  return { code, application, resource: resource === null ? null : resourceOf(resource), message, hint };
}
function resourceOf({ group, kind, namespace, name }) {
  return { group, kind, namespace, name };
}
function managerOf(manager) {
  if (manager === null) return null;
  const { name, operation, subresource, time } = manager;
  return { name, operation, subresource, time };
}




  })

};
