export const id = 826;
export const ids = [826];
export const modules = {

/***/ 5826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _chunk_EVJL2MU4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4828);
/* harmony import */ var _chunk_LKEKOBZO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1950);
/* harmony import */ var _chunk_LQLT5GLW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(159);
/* harmony import */ var _chunk_4LHNDCJQ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(555);
/* harmony import */ var _chunk_6M5AAM6A_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3713);
/* harmony import */ var _chunk_LGF3P4E4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3934);
/* harmony import */ var _chunk_I6ZQVXMT_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(312);
/* harmony import */ var _chunk_5PY5NQ7N_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9250);
/* harmony import */ var _chunk_UCIO2TWX_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7208);
/* harmony import */ var _chunk_CGAPEIES_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(248);
/* harmony import */ var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(598);
/* harmony import */ var _chunk_IGGJ5GKX_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7079);
/* harmony import */ var _chunk_Q3ZRVAAR_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3839);
/* harmony import */ var _chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3174);
/* harmony import */ var _chunk_HUMZTDCX_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(722);
/* harmony import */ var _chunk_7RP3GWPD_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4331);
/* harmony import */ var _chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5809);
/* harmony import */ var _chunk_6U5NQZGO_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6366);
/* harmony import */ var _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8771);
/* harmony import */ var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1002);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(143);
const require = (name) => process.getBuiltinModule(name);





















// src/shell/action.ts




// src/report/notices.ts
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
  const findings = (0,_chunk_IGGJ5GKX_js__WEBPACK_IMPORTED_MODULE_11__/* .findingsOf */ .WX)(triage, application);
  const verdict = (0,_chunk_IGGJ5GKX_js__WEBPACK_IMPORTED_MODULE_11__/* .appVerdict */ .dw)(findings, (finding) => (0,_chunk_IGGJ5GKX_js__WEBPACK_IMPORTED_MODULE_11__/* .presenceOf */ .Fq)(finding, (0,_chunk_IGGJ5GKX_js__WEBPACK_IMPORTED_MODULE_11__/* .pairOf */ .cF)(triage, finding)));
  return {
    event,
    application,
    category: app?.category ?? null,
    syncUnsafe: app?.syncUnsafe ?? false,
    url,
    text: event === "reverted" || event === "resolved" ? [endings[event]] : verdict
  };
}
var endings = {
  reverted: "A change made by hand was undone: the cluster went back to what Git says, and Git was not updated.",
  resolved: "Nothing is left that needs an issue."
};

// src/report/webhook-body.ts
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
    events: shown.map(({ text, ...notice2 }) => ({
      ...notice2,
      text: (0,_chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_13__/* .clip */ .$Q)((0,_chunk_IGGJ5GKX_js__WEBPACK_IMPORTED_MODULE_11__/* .renderPhrase */ .gF)(text, plain), maxText)
    })),
    more: notices.length - shown.length
  });
}
var plain = { code: _chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_13__/* .visible */ .RK, prose: _chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_13__/* .visible */ .RK };
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
    `Drift triage of ${slackCode(triage.cluster.id)} in ${slackCode(repository)}${run}: ${(0,_chunk_IGGJ5GKX_js__WEBPACK_IMPORTED_MODULE_11__/* .plural */ .LS)(notices.length, "change")}`,
    ...shown.map(slackLine),
    ...rest === 0 ? [] : [`and ${rest} more`]
  ];
  return JSON.stringify({ text: lines.join("\n") });
}
function slackLine({ event, application, category, syncUnsafe, url, text }) {
  const issue = url === null ? "" : ` (${slackLink("issue", url)})`;
  const labels = [...category === null ? [] : [category], ...syncUnsafe ? ["unsafe to sync"] : []];
  const about = labels.length === 0 ? "" : `, ${labels.join(", ")}`;
  return `\u2022 *${headings[event]}* ${slackCode(application)}${about}${issue}: ${slackPhrase(text)}`;
}
function slackPhrase(text) {
  return (0,_chunk_IGGJ5GKX_js__WEBPACK_IMPORTED_MODULE_11__/* .renderPhrase */ .gF)(text, { code: slackCode, prose: slackCode });
}
function slackCode(text) {
  const content = (0,_chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_13__/* .clip */ .$Q)((0,_chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_13__/* .visible */ .RK)(text), 160).replace(/`/g, "'").trim();
  return `\`${slackEscape(content === "" ? '""' : content)}\``;
}
function slackEscape(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
function slackLink(words, url) {
  return /^https?:\/\/[\w.:-]+\/[\w./~%#-]*$/.test(url) ? `<${url}|${words}>` : words;
}

// src/shell/action.ts
async function runAction(env) {
  try {
    const { inputs: given, problems } = (0,_chunk_EVJL2MU4_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .Ko)(env);
    const event = (0,_chunk_6M5AAM6A_js__WEBPACK_IMPORTED_MODULE_4__/* .eventProblem */ .IG)(env["GITHUB_EVENT_NAME"] ?? "");
    const mistakes = event === null ? problems : [event, ...problems];
    if (mistakes.length > 0) throw new _chunk_Q3ZRVAAR_js__WEBPACK_IMPORTED_MODULE_12__/* .ProblemsError */ .FQ(mistakes);
    const payload = await readPayload(env);
    const dispatched = (0,_chunk_6M5AAM6A_js__WEBPACK_IMPORTED_MODULE_4__/* .dispatchedApps */ .qx)(env["GITHUB_EVENT_NAME"] ?? "", payload);
    if (dispatched.problems.length > 0) throw new _chunk_Q3ZRVAAR_js__WEBPACK_IMPORTED_MODULE_12__/* .ProblemsError */ .FQ(dispatched.problems);
    const inputs = given.apps.length > 0 ? given : { ...given, apps: dispatched.apps };
    for (const secret of [inputs.githubToken, inputs.webhookUrl, inputs.webhookSecret])
      if (secret !== "") _actions_core__WEBPACK_IMPORTED_MODULE_22__.setSecret(secret);
    const context = (0,_chunk_LKEKOBZO_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryContext */ .AN)(env, payload);
    if (_chunk_6M5AAM6A_js__WEBPACK_IMPORTED_MODULE_4__/* .guardEvents */ .fQ.includes(context.eventName) || inputs.pullRequest !== "") {
      const { runGuardAction } = await Promise.all(/* import() */[__webpack_require__.e(306), __webpack_require__.e(352), __webpack_require__.e(784)]).then(__webpack_require__.bind(__webpack_require__, 6784));
      return await runGuardAction(inputs, context, payload);
    }
    const judged = await judge(inputs, context, payload);
    await report(inputs, context, judged);
  } catch (error) {
    (0,_chunk_6M5AAM6A_js__WEBPACK_IMPORTED_MODULE_4__/* .logProblems */ .D1)((0,_chunk_Q3ZRVAAR_js__WEBPACK_IMPORTED_MODULE_12__/* .problemsOf */ .GW)(error), "error");
    _actions_core__WEBPACK_IMPORTED_MODULE_22__.setFailed("Nothing was judged; see the errors above.");
    if (error instanceof Error && error.stack !== void 0) _actions_core__WEBPACK_IMPORTED_MODULE_22__.debug((0,_chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_13__/* .logLine */ .BP)(error.stack));
  }
}
function workspace() {
  return process.env["GITHUB_WORKSPACE"] ?? process.cwd();
}
async function judge(inputs, context, payload) {
  const cluster = await (0,_chunk_LGF3P4E4_js__WEBPACK_IMPORTED_MODULE_5__/* .openCluster */ .DT)({
    ...inputs,
    workspaces: [workspace()],
    mask: (secret) => _actions_core__WEBPACK_IMPORTED_MODULE_22__.setSecret(secret),
    warn: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_22__.warning((0,_chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_13__/* .logLine */ .BP)(message))
  });
  const run = {
    path: (0,node_path__WEBPACK_IMPORTED_MODULE_21__.resolve)(workspace(), inputs.path),
    configFile: inputs.configFile,
    apps: inputs.apps,
    repositoryUrls: [`${context.serverUrl}/${context.fullName}`, ...inputs.repositoryUrls],
    clusterName: inputs.clusterName,
    changed: inputs.changed,
    cacheFolder: inputs.cacheFolder,
    progress: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_22__.info((0,_chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_13__/* .logLine */ .BP)(message))
  };
  const path = isStateWanted(inputs, payload) ? (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)((0,_chunk_6M5AAM6A_js__WEBPACK_IMPORTED_MODULE_4__/* .reportFolderOf */ .sU)(inputs), _chunk_LGF3P4E4_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFile */ .Ed) : null;
  const judged = await (0,_chunk_EVJL2MU4_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeForReports */ .oC)(inputs.report, cluster, run, path);
  if (path !== null) _actions_core__WEBPACK_IMPORTED_MODULE_22__.setOutput("state-path", path);
  return judged;
}
function isStateWanted({ guardState, apps, changed }, payload) {
  if (guardState === "false") return false;
  if (apps.length > 0 || changed !== "") {
    _actions_core__WEBPACK_IMPORTED_MODULE_22__.info("No state is recorded: this run judges some applications only.");
    return false;
  }
  if (guardState === "public" || (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_18__/* .valueAt */ .fK)(payload, "repository", "private") === true) return true;
  _actions_core__WEBPACK_IMPORTED_MODULE_22__.warning(
    "No state is recorded: this repository is not known to be private, so everybody could download it. guard-state: public records it nevertheless."
  );
  return false;
}
async function report(inputs, context, judged) {
  const { triage, current } = judged;
  (0,_chunk_6M5AAM6A_js__WEBPACK_IMPORTED_MODULE_4__/* .logReport */ .TO)(triage);
  const folder = (0,_chunk_6M5AAM6A_js__WEBPACK_IMPORTED_MODULE_4__/* .reportFolderOf */ .sU)(inputs);
  const reportPath = await (0,_chunk_6M5AAM6A_js__WEBPACK_IMPORTED_MODULE_4__/* .writeReports */ .Li)(folder, triage);
  const options = {
    noiseIssues: inputs.noiseIssues,
    maxNewIssues: inputs.maxNewIssues,
    followUpAfter: inputs.followUpAfter,
    minAge: inputs.minAge,
    // Whoever starts a run by hand has looked, or wants to: a schedule or a push has nobody.
    previewFirst: inputs.firstRun === "preview" && context.eventName !== "workflow_dispatch",
    waitForSync: (0,_chunk_6M5AAM6A_js__WEBPACK_IMPORTED_MODULE_4__/* .comesBeforeSync */ .Od)(context.eventName),
    codeowners: await (0,_chunk_4LHNDCJQ_js__WEBPACK_IMPORTED_MODULE_3__/* .readCodeowners */ .oZ)((0,_chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_13__/* .folderFiles */ .kf)((0,node_path__WEBPACK_IMPORTED_MODULE_21__.resolve)(workspace(), inputs.path))),
    current,
    wholeRun: inputs.apps.length === 0 && inputs.changed === "",
    links: linksOf(context),
    guideUrl: guideUrl(process.env, context)
  };
  const filed = await fileFindings(judged, options, inputs, context);
  if ((0,_chunk_LQLT5GLW_js__WEBPACK_IMPORTED_MODULE_2__/* .isPreview */ .b)(filed.held))
    _actions_core__WEBPACK_IMPORTED_MODULE_22__.notice(
      (0,_chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_13__/* .logLine */ .BP)(
        `A first run would open ${filed.held.length} issues and has filed nothing; the job summary says how to go on.`
      )
    );
  const memory = (0,_chunk_LGF3P4E4_js__WEBPACK_IMPORTED_MODULE_5__/* .memoryOf */ .zE)(triage, filed.existing, filed.done);
  const issueUrls = new Map([...memory.issueUrls, ...filed.issues]);
  const page = await (0,_chunk_6M5AAM6A_js__WEBPACK_IMPORTED_MODULE_4__/* .writePage */ .xv)(folder, triage, { firstSeen: memory.firstSeen, issueUrls });
  (0,_chunk_6M5AAM6A_js__WEBPACK_IMPORTED_MODULE_4__/* .logProblems */ .D1)(filed.problems, "error");
  await notify(triage, filed, inputs, context);
  (0,_chunk_6M5AAM6A_js__WEBPACK_IMPORTED_MODULE_4__/* .setOutputs */ .n0)(triage, { report: reportPath, page }, filed);
  await (0,_chunk_6M5AAM6A_js__WEBPACK_IMPORTED_MODULE_4__/* .writeSummary */ .Sy)(triage, {
    issueUrls,
    hiddenAnnotations: (0,_chunk_6M5AAM6A_js__WEBPACK_IMPORTED_MODULE_4__/* .annotate */ .fz)(triage),
    held: filed.held,
    memory
  });
  const failure = (0,_chunk_EVJL2MU4_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(triage, inputs, filed.problems);
  if (failure !== null) _actions_core__WEBPACK_IMPORTED_MODULE_22__.setFailed(failure);
}
async function notify(triage, { done, issues }, { webhookUrl, webhookFormat, webhookSecret }, { fullName, runUrl }) {
  const notices = webhookUrl === "" ? [] : noticesOf(triage, done, issues);
  if (notices.length === 0) return;
  const body = webhookBody(webhookFormat, triage, notices, { repository: fullName, runUrl });
  const lost = await (0,_chunk_EVJL2MU4_js__WEBPACK_IMPORTED_MODULE_0__/* .sendWebhook */ .ae)({ url: webhookUrl, secret: webhookSecret }, body);
  if (lost === null) _actions_core__WEBPACK_IMPORTED_MODULE_22__.info(`told the webhook of ${notices.length}`);
  else (0,_chunk_6M5AAM6A_js__WEBPACK_IMPORTED_MODULE_4__/* .logProblems */ .D1)([lost], "warning");
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
function fileFindings(judged, options, { report: report2, dryRun, githubToken }, { owner, repo, apiUrl }) {
  const github = { token: githubToken, apiUrl, owner, repo, log: _chunk_6M5AAM6A_js__WEBPACK_IMPORTED_MODULE_4__/* .actionLog */ .Zx };
  return (0,_chunk_LQLT5GLW_js__WEBPACK_IMPORTED_MODULE_2__/* .fileReports */ ._)({ judged, report: report2, options, dryRun, github, log: _chunk_6M5AAM6A_js__WEBPACK_IMPORTED_MODULE_4__/* .actionLog */ .Zx });
}
async function readPayload(env) {
  const path = env["GITHUB_EVENT_PATH"] ?? "";
  if (path === "") return null;
  try {
    return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_20__.readFile)(path, "utf8"));
  } catch {
    return null;
  }
}



/***/ }),

/***/ 3713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ logProblems),
/* harmony export */   IG: () => (/* binding */ eventProblem),
/* harmony export */   Li: () => (/* binding */ writeReports),
/* harmony export */   Od: () => (/* binding */ comesBeforeSync),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   TO: () => (/* binding */ logReport),
/* harmony export */   Zx: () => (/* binding */ actionLog),
/* harmony export */   fQ: () => (/* binding */ guardEvents),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   n0: () => (/* binding */ setOutputs),
/* harmony export */   qx: () => (/* binding */ dispatchedApps),
/* harmony export */   sU: () => (/* binding */ reportFolderOf),
/* harmony export */   xv: () => (/* binding */ writePage)
/* harmony export */ });
/* harmony import */ var _chunk_LGF3P4E4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3934);
/* harmony import */ var _chunk_I6ZQVXMT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(312);
/* harmony import */ var _chunk_IGGJ5GKX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7079);
/* harmony import */ var _chunk_Q3ZRVAAR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3839);
/* harmony import */ var _chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3174);
/* harmony import */ var _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8771);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(143);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);







// src/shell/action-log.ts

var actionLog = {
  debug: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_6__.debug((0,_chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)(message)),
  info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_6__.info((0,_chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)(message)),
  warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_6__.warning((0,_chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)(message))
};

// src/shell/action-report.ts





// src/report/annotations.ts
var maxPerLevel = 10;
var maxMessage = 4e3;
var maxTitle = 200;
function annotationsOf(triage) {
  const unsafe = new Set(triage.applications.flatMap(({ name, syncUnsafe }) => syncUnsafe ? [name] : []));
  const all = [
    ...triage.problems.map(problemAnnotation),
    ...(0,_chunk_IGGJ5GKX_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .Np)(triage.findings).filter((finding) => !(0,_chunk_IGGJ5GKX_js__WEBPACK_IMPORTED_MODULE_2__/* .isQuiet */ .rM)(finding) && finding.impliedBy === void 0).map((finding) => findingAnnotation(triage, finding, unsafe.has(finding.application)))
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
    title: (0,_chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)(application === null ? code : `${code} (${application})`), maxTitle),
    message: (0,_chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)(`${message} ${hint}`), maxMessage),
    file: null,
    line: null
  };
}
function findingAnnotation(triage, finding, unsafeApp) {
  const verdict = (0,_chunk_IGGJ5GKX_js__WEBPACK_IMPORTED_MODULE_2__/* .findingVerdict */ .HE)(finding, (0,_chunk_IGGJ5GKX_js__WEBPACK_IMPORTED_MODULE_2__/* .presenceOf */ .Fq)(finding, (0,_chunk_IGGJ5GKX_js__WEBPACK_IMPORTED_MODULE_2__/* .pairOf */ .cF)(triage, finding)));
  const undone = unsafeApp && finding.category !== "git-ahead" && finding.forecast.effect !== "keeps";
  const file = finding.source?.file ?? "";
  const safe = /^[\w./ @+-]+$/.test(file);
  return {
    level: undone ? "warning" : "notice",
    title: (0,_chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)(`${finding.application}: ${finding.category}`), maxTitle),
    message: (0,_chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_chunk_IGGJ5GKX_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPhrase */ .gF)(verdict, { code: _chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP, prose: _chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP }), maxMessage),
    file: safe ? file : null,
    line: safe ? finding.source?.line ?? null : null
  };
}

// src/report/outputs.ts
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
  const counts = _chunk_Q3ZRVAAR_js__WEBPACK_IMPORTED_MODULE_3__/* .categories */ .LZ.map((category) => [
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

// src/shell/action-report.ts
function logProblems(problems, level) {
  for (const { code, message, hint } of problems) {
    _actions_core__WEBPACK_IMPORTED_MODULE_6__[level]((0,_chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)(`${message} ${hint}`), { title: code });
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
      (0,_chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)(`${app.name}: ${app.category ?? app.status}${app.syncUnsafe ? ", unsafe to sync" : ""}`)
    );
    _actions_core__WEBPACK_IMPORTED_MODULE_6__.info((0,_chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_4__/* .logLines */ .OG)((0,_chunk_I6ZQVXMT_js__WEBPACK_IMPORTED_MODULE_1__/* .renderText */ .S5)(own, { color: false, width: 110 })));
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
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.writeFile)(path, (0,_chunk_LGF3P4E4_js__WEBPACK_IMPORTED_MODULE_0__/* .renderJson */ .hF)(done));
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "summary.md"), (0,_chunk_LGF3P4E4_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSummary */ .Br)(done, {}));
  return path;
}
async function writePage(folder, done, known) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "report.html");
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.writeFile)(path, (0,_chunk_I6ZQVXMT_js__WEBPACK_IMPORTED_MODULE_1__/* .renderHtml */ .K2)(done, known));
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
  await _actions_core__WEBPACK_IMPORTED_MODULE_6__.summary.addRaw((0,_chunk_LGF3P4E4_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSummary */ .Br)(done, options), true).write();
}

// src/shell/event.ts
var handled = ["schedule", "workflow_dispatch", "push", "repository_dispatch"];
var guardEvents = ["pull_request", "merge_group"];
function comesBeforeSync(name) {
  return name === "push" || name === "repository_dispatch";
}
function eventProblem(name) {
  if (handled.includes(name) || guardEvents.includes(name)) return null;
  const events = `Run it on ${handled.join(", ")} (triage), or on ${guardEvents.join(" and ")} (the check of merges).`;
  const reason = name === "pull_request_target" ? "it runs with secrets on what a stranger may have written; use pull_request" : "it says nothing about which applications to judge";
  return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)(
    "EVENT_UNSUPPORTED",
    `The event ${name.slice(0, 60) || "(none)"} starts nothing here: ${reason}.`,
    events
  );
}
var maxApps = 100;
var appName = /^\w[\w.:/ -]{0,252}$/;
function dispatchedApps(eventName, payload) {
  const sent = eventName === "repository_dispatch" ? (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(payload, "client_payload") : void 0;
  const [app, apps] = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(sent) ? [(0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)(sent, "app"), (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)(sent, "apps")] : [];
  const names = [...app === void 0 ? [] : [app], ...(0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .Lv)(apps) ? apps : []];
  const valid = names.filter((name) => typeof name === "string" && appName.test(name));
  if (app === void 0 && apps === void 0) return { apps: [], problems: [] };
  const isForm = apps === void 0 || (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .Lv)(apps);
  const isFine = isForm && valid.length === names.length && names.length > 0 && names.length <= maxApps;
  if (isFine) return { apps: [...new Set(valid)], problems: [] };
  const mistake = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)(
    "INPUT_INVALID",
    "The repository_dispatch names no applications that could be judged.",
    `Send client_payload as {"app": "NAME"} or {"apps": ["NAME"]}, with plain names, ${maxApps} at most; without either, all are judged.`
  );
  return { apps: [], problems: [mistake] };
}




/***/ })

};
