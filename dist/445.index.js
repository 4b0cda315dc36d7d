export const id = 445;
export const ids = [445];
export const modules = {

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

  8445:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    runTriage: () => (  _chunk_YJ3Y4IYV_js__WEBPACK_IMPORTED_MODULE_0__.US)
  });
  var _chunk_YJ3Y4IYV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3114);
  var _chunk_ZIRJOXW7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1789);
  var _chunk_NHV6TZ3O_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(707);
  var _chunk_VHJSNGAF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4460);
  var _chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4400);
  var _chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(195);
  var _chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3161);
  var _chunk_YLH25D35_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5615);
  var _chunk_MUTE3QEB_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3143);
  var _chunk_ABAMZYI7_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5741);
  var _chunk_4REKJOTA_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8023);
  var _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7082);
  var _chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3812);
  var _chunk_TZ4XNQKK_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2344);
  var _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(758);
  var _chunk_6VFXEPPC_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2963);
  var _chunk_PCWUV7M4_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2102);
  var _chunk_CKN3U3EZ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4079);
  var _chunk_RY7BBLE7_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1683);
  var _chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(599);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(894);
  var _chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9140);
  var _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(675);
  var _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7090);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);































  })

};
