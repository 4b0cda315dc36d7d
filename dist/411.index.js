export const id = 411;
export const ids = [411];
export const modules = {

/***/ 2411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _chunk_H3APUXCY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6232);
/* harmony import */ var _chunk_CFGFLXEP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7984);
/* harmony import */ var _chunk_DNSUEVP2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3674);
/* harmony import */ var _chunk_S36ME6OT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(522);
/* harmony import */ var _chunk_DBZEBLIZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7407);
/* harmony import */ var _chunk_5G7JLUJN_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(575);
/* harmony import */ var _chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6199);
/* harmony import */ var _chunk_MORW2O63_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9894);
/* harmony import */ var _chunk_GJPFOHPA_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8394);
/* harmony import */ var _chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6543);
/* harmony import */ var _chunk_HUMZTDCX_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(722);
/* harmony import */ var _chunk_DIHVL3BN_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2225);
/* harmony import */ var _chunk_KXYUDKZM_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2912);
/* harmony import */ var _chunk_6U5NQZGO_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6366);
/* harmony import */ var _chunk_6MWJU3Z5_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3836);
/* harmony import */ var _chunk_OTNKF5MX_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6305);
/* harmony import */ var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(598);
/* harmony import */ var _chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1459);
/* harmony import */ var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1002);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(143);
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
  const findings = (0,_chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_6__/* .findingsOf */ .WX)(triage, application);
  const verdict = (0,_chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_6__/* .appVerdict */ .dw)(findings, (finding) => (0,_chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_6__/* .presenceOf */ .Fq)(finding, (0,_chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_6__/* .pairOf */ .cF)(triage, finding)));
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
      text: (0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)((0,_chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPhrase */ .gF)(text, plain), maxText)
    })),
    more: notices.length - shown.length
  });
}
var plain = { code: _chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK, prose: _chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK };
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
    `Drift triage of ${slackCode(triage.cluster.id)} in ${slackCode(repository)}${run}: ${(0,_chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(notices.length, "change")}`,
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
  return (0,_chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPhrase */ .gF)(text, { code: slackCode, prose: slackCode });
}
function slackCode(text) {
  const content = (0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)((0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(text), 160).replace(/`/g, "'").trim();
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
    const { inputs: given, problems } = (0,_chunk_H3APUXCY_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .Ko)(env);
    const event = (0,_chunk_DBZEBLIZ_js__WEBPACK_IMPORTED_MODULE_4__/* .eventProblem */ .IG)(env["GITHUB_EVENT_NAME"] ?? "");
    const mistakes = event === null ? problems : [event, ...problems];
    if (mistakes.length > 0) throw new _chunk_MORW2O63_js__WEBPACK_IMPORTED_MODULE_7__/* .ProblemsError */ .FQ(mistakes);
    const payload = await readPayload(env);
    const dispatched = (0,_chunk_DBZEBLIZ_js__WEBPACK_IMPORTED_MODULE_4__/* .dispatchedApps */ .qx)(env["GITHUB_EVENT_NAME"] ?? "", payload);
    if (dispatched.problems.length > 0) throw new _chunk_MORW2O63_js__WEBPACK_IMPORTED_MODULE_7__/* .ProblemsError */ .FQ(dispatched.problems);
    const inputs = given.apps.length > 0 ? given : { ...given, apps: dispatched.apps };
    for (const secret of [inputs.githubToken, inputs.webhookUrl, inputs.webhookSecret])
      if (secret !== "") _actions_core__WEBPACK_IMPORTED_MODULE_21__.setSecret(secret);
    const context = (0,_chunk_CFGFLXEP_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryContext */ .AN)(env, payload);
    if (_chunk_DBZEBLIZ_js__WEBPACK_IMPORTED_MODULE_4__/* .guardEvents */ .fQ.includes(context.eventName) || inputs.pullRequest !== "") {
      const { runGuardAction } = await Promise.all(/* import() */[__webpack_require__.e(306), __webpack_require__.e(397), __webpack_require__.e(825)]).then(__webpack_require__.bind(__webpack_require__, 7825));
      return await runGuardAction(inputs, context, payload);
    }
    const judged = await judge(inputs, context, payload);
    await report(inputs, context, judged);
  } catch (error) {
    (0,_chunk_DBZEBLIZ_js__WEBPACK_IMPORTED_MODULE_4__/* .logProblems */ .D1)((0,_chunk_MORW2O63_js__WEBPACK_IMPORTED_MODULE_7__/* .problemsOf */ .GW)(error), "error");
    _actions_core__WEBPACK_IMPORTED_MODULE_21__.setFailed("Nothing was judged; see the errors above.");
    if (error instanceof Error && error.stack !== void 0) _actions_core__WEBPACK_IMPORTED_MODULE_21__.debug((0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .BP)(error.stack));
  }
}
function workspace() {
  return process.env["GITHUB_WORKSPACE"] ?? process.cwd();
}
async function judge(inputs, context, payload) {
  const cluster = await (0,_chunk_5G7JLUJN_js__WEBPACK_IMPORTED_MODULE_5__/* .openCluster */ .DT)({
    ...inputs,
    workspaces: [workspace()],
    mask: (secret) => _actions_core__WEBPACK_IMPORTED_MODULE_21__.setSecret(secret),
    warn: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_21__.warning((0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .BP)(message))
  });
  const run = {
    path: (0,node_path__WEBPACK_IMPORTED_MODULE_20__.resolve)(workspace(), inputs.path),
    configFile: inputs.configFile,
    apps: inputs.apps,
    repositoryUrls: [`${context.serverUrl}/${context.fullName}`, ...inputs.repositoryUrls],
    clusterName: inputs.clusterName,
    changed: inputs.changed,
    cacheFolder: inputs.cacheFolder,
    progress: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_21__.info((0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .BP)(message))
  };
  if (!isStateWanted(inputs, payload)) return (0,_chunk_MORW2O63_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeRepository */ .e2)(cluster, run);
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_20__.join)((0,_chunk_DBZEBLIZ_js__WEBPACK_IMPORTED_MODULE_4__/* .reportFolderOf */ .sU)(inputs), _chunk_5G7JLUJN_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFile */ .Ed);
  const judged = await (0,_chunk_5G7JLUJN_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeAndRecord */ .cB)(cluster, run, path);
  _actions_core__WEBPACK_IMPORTED_MODULE_21__.setOutput("state-path", path);
  return judged;
}
function isStateWanted({ guardState, apps, changed }, payload) {
  if (guardState === "false") return false;
  if (apps.length > 0 || changed !== "") {
    _actions_core__WEBPACK_IMPORTED_MODULE_21__.info("No state is recorded: this run judges some applications only.");
    return false;
  }
  if (guardState === "public" || (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_17__/* .valueAt */ .fK)(payload, "repository", "private") === true) return true;
  _actions_core__WEBPACK_IMPORTED_MODULE_21__.warning(
    "No state is recorded: this repository is not known to be private, so everybody could download it. guard-state: public records it nevertheless."
  );
  return false;
}
async function report(inputs, context, { triage, current }) {
  (0,_chunk_DBZEBLIZ_js__WEBPACK_IMPORTED_MODULE_4__/* .logReport */ .TO)(triage);
  const folder = (0,_chunk_DBZEBLIZ_js__WEBPACK_IMPORTED_MODULE_4__/* .reportFolderOf */ .sU)(inputs);
  const reportPath = await (0,_chunk_DBZEBLIZ_js__WEBPACK_IMPORTED_MODULE_4__/* .writeReports */ .Li)(folder, triage);
  const options = {
    noiseIssues: inputs.noiseIssues,
    maxNewIssues: inputs.maxNewIssues,
    followUpAfter: inputs.followUpAfter,
    minAge: inputs.minAge,
    // Whoever starts a run by hand has looked, or wants to: a schedule or a push has nobody.
    previewFirst: inputs.firstRun === "preview" && context.eventName !== "workflow_dispatch",
    waitForSync: (0,_chunk_DBZEBLIZ_js__WEBPACK_IMPORTED_MODULE_4__/* .comesBeforeSync */ .Od)(context.eventName),
    codeowners: await (0,_chunk_DNSUEVP2_js__WEBPACK_IMPORTED_MODULE_2__/* .readCodeowners */ .oZ)((0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_9__/* .folderFiles */ .kf)((0,node_path__WEBPACK_IMPORTED_MODULE_20__.resolve)(workspace(), inputs.path))),
    current,
    wholeRun: inputs.apps.length === 0 && inputs.changed === "",
    links: linksOf(context),
    guideUrl: guideUrl(process.env, context)
  };
  const filed = await fileIssues(triage, options, inputs, context);
  const page = await (0,_chunk_DBZEBLIZ_js__WEBPACK_IMPORTED_MODULE_4__/* .writePage */ .xv)(folder, triage, filed.existing, filed.issues);
  (0,_chunk_DBZEBLIZ_js__WEBPACK_IMPORTED_MODULE_4__/* .logProblems */ .D1)(filed.problems, "error");
  await notify(triage, filed, inputs, context);
  (0,_chunk_DBZEBLIZ_js__WEBPACK_IMPORTED_MODULE_4__/* .setOutputs */ .n0)(triage, { report: reportPath, page }, filed.issues);
  await (0,_chunk_DBZEBLIZ_js__WEBPACK_IMPORTED_MODULE_4__/* .writeSummary */ .Sy)(triage, {
    issueUrls: new Map([...(0,_chunk_DBZEBLIZ_js__WEBPACK_IMPORTED_MODULE_4__/* .rememberedIn */ .sD)(triage, filed.existing).issueUrls, ...filed.issues]),
    hiddenAnnotations: (0,_chunk_DBZEBLIZ_js__WEBPACK_IMPORTED_MODULE_4__/* .annotate */ .fz)(triage),
    held: filed.held,
    memory: (0,_chunk_5G7JLUJN_js__WEBPACK_IMPORTED_MODULE_5__/* .memoryOf */ .zE)(triage, filed.existing, filed.done)
  });
  const failure = (0,_chunk_H3APUXCY_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(triage, inputs, filed.problems);
  if (failure !== null) _actions_core__WEBPACK_IMPORTED_MODULE_21__.setFailed(failure);
}
async function notify(triage, { done, issues }, { webhookUrl, webhookFormat, webhookSecret }, { fullName, runUrl }) {
  const notices = webhookUrl === "" ? [] : noticesOf(triage, done, issues);
  if (notices.length === 0) return;
  const body = webhookBody(webhookFormat, triage, notices, { repository: fullName, runUrl });
  const lost = await (0,_chunk_H3APUXCY_js__WEBPACK_IMPORTED_MODULE_0__/* .sendWebhook */ .ae)({ url: webhookUrl, secret: webhookSecret }, body);
  if (lost === null) _actions_core__WEBPACK_IMPORTED_MODULE_21__.info(`told the webhook of ${notices.length}`);
  else (0,_chunk_DBZEBLIZ_js__WEBPACK_IMPORTED_MODULE_4__/* .logProblems */ .D1)([lost], "warning");
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
async function fileIssues(triage, options, inputs, { owner, repo, apiUrl }) {
  try {
    const tracker = (0,_chunk_S36ME6OT_js__WEBPACK_IMPORTED_MODULE_3__/* .createTracker */ .P)({ token: inputs.githubToken, apiUrl, owner, repo, log: _chunk_DBZEBLIZ_js__WEBPACK_IMPORTED_MODULE_4__/* .actionLog */ .Zx });
    const existing = await tracker.issues(_chunk_DNSUEVP2_js__WEBPACK_IMPORTED_MODULE_2__/* .listLabel */ .RO);
    const changed = (0,_chunk_DNSUEVP2_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterChanged */ .NB)(triage, existing);
    if (changed !== null) return { ...nothingFiled, problems: [changed], existing };
    const { actions, held } = (0,_chunk_DNSUEVP2_js__WEBPACK_IMPORTED_MODULE_2__/* .issuePlan */ .z)(triage, existing, options);
    if (held.some(({ why }) => why === "preview"))
      _actions_core__WEBPACK_IMPORTED_MODULE_21__.notice(
        (0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .BP)(
          `A first run would open ${held.length} issues and has filed nothing; the job summary says how to go on.`
        )
      );
    if (inputs.dryRun) {
      for (const action of actions) _actions_core__WEBPACK_IMPORTED_MODULE_21__.info((0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .BP)(`dry run, would: ${(0,_chunk_DNSUEVP2_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(action)}`));
      if (actions.length === 0) _actions_core__WEBPACK_IMPORTED_MODULE_21__.info("dry run: nothing to write");
      return { ...nothingFiled, held, existing };
    }
    return { ...await (0,_chunk_DNSUEVP2_js__WEBPACK_IMPORTED_MODULE_2__/* .perform */ .y9)(actions, tracker, (message) => _actions_core__WEBPACK_IMPORTED_MODULE_21__.info((0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .BP)(message))), held, existing };
  } catch (error) {
    return { ...nothingFiled, problems: (0,_chunk_MORW2O63_js__WEBPACK_IMPORTED_MODULE_7__/* .problemsOf */ .GW)(error) };
  }
}
var nothingFiled = { issues: /* @__PURE__ */ new Map(), problems: [], done: [], held: [], existing: [] };
async function readPayload(env) {
  const path = env["GITHUB_EVENT_PATH"] ?? "";
  if (path === "") return null;
  try {
    return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_19__.readFile)(path, "utf8"));
  } catch {
    return null;
  }
}



/***/ }),

/***/ 3836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   Ur: () => (/* binding */ createOnce),
/* harmony export */   kX: () => (/* binding */ findJustCreated),
/* harmony export */   ts: () => (/* binding */ listIssues)
/* harmony export */ });
/* harmony import */ var _chunk_OTNKF5MX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6305);
/* harmony import */ var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(598);
const require = (name) => process.getBuiltinModule(name);



// src/shell/github/issues.ts
async function listIssues(client, { owner, repo }, label, author) {
  const issues = await client.paginate(client.rest.issues.listForRepo, {
    owner,
    repo,
    labels: label,
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
  const open = issue.state === "open";
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? "",
    state: open ? "open" : "closed",
    stateReason: open ? null : closeReason(issue.state_reason),
    labels: issue.labels.flatMap((label) => typeof label === "string" ? label : label.name ?? []),
    author: issue.user?.login ?? "",
    url: issue.html_url
  };
}
function closeReason(reason) {
  return reason === "not_planned" || reason === "duplicate" ? reason : "completed";
}

// src/shell/github/create-once.ts
var attempts = 3;
async function createOnce(send, find, pace) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      if (!(0,_chunk_OTNKF5MX_js__WEBPACK_IMPORTED_MODULE_0__/* .isUncertain */ .cp)(error)) throw error;
      await (0,_chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_1__/* .waitSeconds */ .Dh)(attempt * 2, pace);
      const found = await find();
      if (found !== null) return found;
      if (attempt === attempts) throw error;
    }
  }
}




/***/ }),

/***/ 7407:
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
/* harmony export */   sD: () => (/* binding */ rememberedIn),
/* harmony export */   sU: () => (/* binding */ reportFolderOf),
/* harmony export */   xv: () => (/* binding */ writePage)
/* harmony export */ });
/* harmony import */ var _chunk_5G7JLUJN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(575);
/* harmony import */ var _chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6199);
/* harmony import */ var _chunk_MORW2O63_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9894);
/* harmony import */ var _chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6543);
/* harmony import */ var _chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1459);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(143);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);






// src/report/html/remembered.ts
function rememberedIn(triage, existing) {
  const firstSeen = /* @__PURE__ */ new Map();
  const issueUrls = /* @__PURE__ */ new Map();
  for (const { body, url, state: standing } of existing) {
    const state = (0,_chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBody */ .OG)(body)?.state;
    if (state === void 0 || state.cluster !== triage.cluster.id || standing !== "open") continue;
    if (state.duplicateOf === null) issueUrls.set(state.application, url);
    for (const { fingerprint, firstSeen: at } of state.findings) firstSeen.set(fingerprint, at);
  }
  return { firstSeen, issueUrls };
}

// src/shell/action-log.ts

var actionLog = {
  debug: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_5__.debug((0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(message)),
  warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_5__.warning((0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(message))
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
    ...(0,_chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(triage.findings).filter((finding) => !(0,_chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuiet */ .rM)(finding) && finding.impliedBy === void 0).map((finding) => findingAnnotation(triage, finding, unsafe.has(finding.application)))
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
    title: (0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(application === null ? code : `${code} (${application})`), maxTitle),
    message: (0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(`${message} ${hint}`), maxMessage),
    file: null,
    line: null
  };
}
function findingAnnotation(triage, finding, unsafeApp) {
  const verdict = (0,_chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_1__/* .findingVerdict */ .HE)(finding, (0,_chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_1__/* .presenceOf */ .Fq)(finding, (0,_chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_1__/* .pairOf */ .cF)(triage, finding)));
  const undone = unsafeApp && finding.category !== "git-ahead" && finding.forecast.effect !== "keeps";
  const file = finding.source?.file ?? "";
  const safe = /^[\w./ @+-]+$/.test(file);
  return {
    level: undone ? "warning" : "notice",
    title: (0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(`${finding.application}: ${finding.category}`), maxTitle),
    message: (0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPhrase */ .gF)(verdict, { code: _chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP, prose: _chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP }), maxMessage),
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
  const counts = _chunk_MORW2O63_js__WEBPACK_IMPORTED_MODULE_2__/* .categories */ .LZ.map((category) => [
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
    _actions_core__WEBPACK_IMPORTED_MODULE_5__[level]((0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(`${message} ${hint}`), { title: code });
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
    _actions_core__WEBPACK_IMPORTED_MODULE_5__.startGroup(
      (0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(`${app.name}: ${app.category ?? app.status}${app.syncUnsafe ? ", unsafe to sync" : ""}`)
    );
    _actions_core__WEBPACK_IMPORTED_MODULE_5__.info((0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_3__/* .logLines */ .OG)((0,_chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_1__/* .renderText */ .S5)(own, { color: false, width: 110 })));
    _actions_core__WEBPACK_IMPORTED_MODULE_5__.endGroup();
  }
}
function annotate(done) {
  const { annotations, hidden } = annotationsOf(done);
  for (const { level, title, message, file, line } of annotations) {
    const place = file === null ? {} : { file, ...line === null ? {} : { startLine: line } };
    _actions_core__WEBPACK_IMPORTED_MODULE_5__[level](message, { title, ...place });
  }
  return hidden.error + hidden.warning + hidden.notice;
}
function reportFolderOf({ reportFolder }) {
  return reportFolder || (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(process.env["RUNNER_TEMP"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_7__.tmpdir)(), "drift-triage");
}
async function writeReports(folder, done) {
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.mkdir)(folder, { recursive: true });
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, "report.json");
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.writeFile)(path, (0,_chunk_5G7JLUJN_js__WEBPACK_IMPORTED_MODULE_0__/* .renderJson */ .hF)(done));
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, "summary.md"), (0,_chunk_5G7JLUJN_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSummary */ .Br)(done, {}));
  return path;
}
async function writePage(folder, done, existing, written) {
  const { firstSeen, issueUrls } = rememberedIn(done, existing);
  const page = (0,_chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_1__/* .renderHtml */ .K2)(done, { firstSeen, issueUrls: new Map([...issueUrls, ...written]) });
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, "report.html");
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.writeFile)(path, page);
  return path;
}
function setOutputs(done, paths, issues) {
  for (const [name, value] of Object.entries(outputsOf(done))) _actions_core__WEBPACK_IMPORTED_MODULE_5__.setOutput(name, value);
  _actions_core__WEBPACK_IMPORTED_MODULE_5__.setOutput("report-path", paths.report);
  _actions_core__WEBPACK_IMPORTED_MODULE_5__.setOutput("report-page", paths.page);
  _actions_core__WEBPACK_IMPORTED_MODULE_5__.setOutput("issues", JSON.stringify(Object.fromEntries(issues)));
}
async function writeSummary(done, options) {
  if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
  await _actions_core__WEBPACK_IMPORTED_MODULE_5__.summary.addRaw((0,_chunk_5G7JLUJN_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSummary */ .Br)(done, options), true).write();
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
  return (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)(
    "EVENT_UNSUPPORTED",
    `The event ${name.slice(0, 60) || "(none)"} starts nothing here: ${reason}.`,
    events
  );
}
var maxApps = 100;
var appName = /^\w[\w.:/ -]{0,252}$/;
function dispatchedApps(eventName, payload) {
  const sent = eventName === "repository_dispatch" ? (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(payload, "client_payload") : void 0;
  const [app, apps] = (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(sent) ? [(0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(sent, "app"), (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(sent, "apps")] : [];
  const names = [...app === void 0 ? [] : [app], ...(0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(apps) ? apps : []];
  const valid = names.filter((name) => typeof name === "string" && appName.test(name));
  if (app === void 0 && apps === void 0) return { apps: [], problems: [] };
  const isForm = apps === void 0 || (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(apps);
  const isFine = isForm && valid.length === names.length && names.length > 0 && names.length <= maxApps;
  if (isFine) return { apps: [...new Set(valid)], problems: [] };
  const mistake = (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)(
    "INPUT_INVALID",
    "The repository_dispatch names no applications that could be judged.",
    `Send client_payload as {"app": "NAME"} or {"apps": ["NAME"]}, with plain names, ${maxApps} at most; without either, all are judged.`
  );
  return { apps: [], problems: [mistake] };
}




/***/ }),

/***/ 6305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ findLogin),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   UU: () => (/* binding */ createClient),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   cp: () => (/* binding */ isUncertain)
/* harmony export */ });
/* harmony import */ var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
/* harmony import */ var _chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1459);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7176);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6856);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1267);
const require = (name) => process.getBuiltinModule(name);



// src/shell/github/client.ts





// src/shell/github/fetch.ts
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

// src/shell/github/client.ts
var ThrottledOctokit = _octokit_rest__WEBPACK_IMPORTED_MODULE_3__/* .Octokit */ .E.plugin(nameEveryTooManyRequests, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__/* .throttling */ .A, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_5__/* .retry */ .L);
var doNotRetry = [400, 401, 403, 404, 409, 410, 422, 429, 451];
function createClient(options) {
  const pace = options.pace ?? _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__/* .productionPace */ .bX;
  const client = new ThrottledOctokit({
    ..._actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_2__/* .defaults */ .NT,
    auth: checkedToken(options.token),
    ...options.apiUrl === "" ? {} : { baseUrl: options.apiUrl.replace(/\/+$/, "") },
    userAgent: "drift-triage",
    log: quietly(options.log),
    request: { fetch: wholeResponses(_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_2__/* .defaults */ .NT.request?.fetch, pace.timeoutMs) },
    retry: { doNotRetry, retries: 3, retryAfterBaseValue: pace.unitMs },
    throttle: throttle(options.log, pace)
  });
  client.hook.after("request", refuseForeignPages);
  return client;
}
function checkedToken(given) {
  const token = given.trim();
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new _chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm(
    (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(
      "GITHUB_UNAUTHORIZED",
      token === "" ? "There is no GitHub token." : "The GitHub token holds characters that no token has.",
      "Leave the input github-token out to use the token of the job, or pass one without spaces and line breaks."
    )
  );
}
function throttle(log, pace) {
  const onLimit = (which) => (seconds, _request, _client, retries) => {
    const again = (0,_chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__/* .worthWaiting */ .qn)(seconds, retries);
    log.warning(
      again ? `GitHub's ${which} rate limit is reached; trying again in ${seconds} s.` : `GitHub's ${which} rate limit is reached, and it asks for ${seconds} s: giving this request up.`
    );
    return again;
  };
  const queues = pace.spaceWrites ? {} : { write: _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__/* .immediately */ .rl, notifications: _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__/* .immediately */ .rl };
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
  throw new _chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm(
    (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(
      "GITHUB_FAILED",
      `GitHub's API: an answer with status ${response.status} is not JSON.`,
      "Check GITHUB_API_URL, and whether a proxy on the way answers with pages of its own."
    )
  );
}

// src/shell/github/request-errors.ts
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
    throw new _chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm((0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(code, `${what.repository}: ${cause} while ${what.doing}.`, hint, about));
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

// src/shell/github/identity.ts
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
    throw new _chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm(
      (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(
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
  const login = (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(answer, key, "login");
  if (login !== "") return login;
  throw new _chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm(
    (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(
      "GITHUB_FAILED",
      "GitHub's API: the answer to whose token this is names no login.",
      "Check GITHUB_API_URL, and whether a proxy on the way answers in place of GitHub."
    )
  );
}




/***/ }),

/***/ 522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createTracker)
/* harmony export */ });
/* harmony import */ var _chunk_6MWJU3Z5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3836);
/* harmony import */ var _chunk_OTNKF5MX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6305);
/* harmony import */ var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(598);
const require = (name) => process.getBuiltinModule(name);




// src/shell/github/issue-writer.ts
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
  return (0,_chunk_6MWJU3Z5_js__WEBPACK_IMPORTED_MODULE_0__/* .createOnce */ .Ur)(send, () => (0,_chunk_6MWJU3Z5_js__WEBPACK_IMPORTED_MODULE_0__/* .findJustCreated */ .kX)(client, repository, author, { title, body }), pace);
}
async function comment(client, repository, author, { number, body }, pace) {
  const issues = client.rest.issues;
  const find = async () => {
    const comments = await client.paginate(issues.listComments, { ...at(repository, number), per_page: 100 });
    const sent = comments.find((item) => item.user?.login === author && (0,_chunk_6MWJU3Z5_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(item.body ?? "", body));
    return sent === void 0 ? null : { url: sent.html_url, number };
  };
  const send = async () => {
    const { data } = await issues.createComment({ ...at(repository, number), body, ...once });
    return { url: data.html_url, number };
  };
  return await find() ?? await (0,_chunk_6MWJU3Z5_js__WEBPACK_IMPORTED_MODULE_0__/* .createOnce */ .Ur)(send, find, pace);
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
    if ((0,_chunk_OTNKF5MX_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 404 || !/label does not exist/i.test(String(error))) throw error;
  }
}
async function setState(client, repository, { number, body }, state) {
  const text = body === void 0 ? {} : { body };
  const { data } = await client.rest.issues.update({ ...at(repository, number), ...text, ...state });
  return { url: data.html_url, number: data.number };
}
var at = ({ owner, repo }, issue_number) => ({ owner, repo, issue_number });

// src/shell/github/labels.ts
function createLabels(client, repository) {
  const repo = { owner: repository.owner, repo: repository.repo };
  const about = (doing, permission) => ({
    repository: repository.fullName,
    doing,
    permission
  });
  let known = null;
  async function list() {
    const labels = await (0,_chunk_OTNKF5MX_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .CD)(
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
      await (0,_chunk_OTNKF5MX_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .CD)(about(`writing the label ${label.name}`, "issues: write"), async () => {
        if (stored === void 0) return create(label);
        const { color, description } = label;
        await client.rest.issues.updateLabel({ ...repo, name: stored.name, color, description });
      });
      labels.set(key(label.name), label);
    }
  };
}
var key = (name) => name.toLowerCase();
var isUntouched = (label) => label.color.toLowerCase() === "ededed" && label.description === "";
function isAlreadyThere(error) {
  return (0,_chunk_OTNKF5MX_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 422 && error instanceof Error && error.message.includes("already_exists");
}

// src/shell/github/tracker.ts
function createTracker(options) {
  const { owner, repo } = options;
  const repository = { owner, repo, fullName: `${owner}/${repo}` };
  const client = (0,_chunk_OTNKF5MX_js__WEBPACK_IMPORTED_MODULE_1__/* .createClient */ .UU)(options);
  const labels = createLabels(client, repository);
  const write = createIssueWriter(client, repository, self, options.pace ?? _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_2__/* .productionPace */ .bX);
  let login = null;
  function self() {
    login ??= (0,_chunk_OTNKF5MX_js__WEBPACK_IMPORTED_MODULE_1__/* .findLogin */ .B7)(client, repository.fullName);
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
      return (0,_chunk_OTNKF5MX_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .CD)(what, () => (0,_chunk_6MWJU3Z5_js__WEBPACK_IMPORTED_MODULE_0__/* .listIssues */ .ts)(client, repository, label, author));
    },
    async perform(action) {
      if (action.type !== "ensure-label") return (0,_chunk_OTNKF5MX_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .CD)(describe(action, repository), () => write(action));
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
    doing: "number" in action ? `${doing} #${action.number}` : `${doing} of ${action.application || "applications that wait"}`,
    permission: "issues: write",
    ...action.application === "" ? {} : { application: action.application }
  };
}




/***/ })

};
