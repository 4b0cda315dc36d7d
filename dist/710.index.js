export const id = 710;
export const ids = [710];
export const modules = {

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

  710:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    runTriage: () => (  runTriage)
  });
  var _chunk_JYWN7GLU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7916);
  var _chunk_YJ4EKJZ2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8420);
  var _chunk_FVTX66NY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4352);
  var _chunk_VHL35E2C_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1439);
  var _chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2060);
  var _chunk_YLH25D35_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5615);
  var _chunk_HRH7CCQR_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3031);
  var _chunk_OT4CBV3T_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2560);
  var _chunk_VPOITEMS_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2008);
  var _chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8879);
  var _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2348);
  var _chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9699);
  var _chunk_KMOSAG4F_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7217);
  var _chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2677);
  var _chunk_NK4XK4IM_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3407);
  var _chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2817);
  var _chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4870);
  var _chunk_PDGUTF5B_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4371);
  var _chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7237);
  var _chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2089);
  var _chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(599);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(894);
  var _chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(5777);
  var _chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4215);
  var _chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(8763);
  var _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2072);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(5390);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(7178);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(9530);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1002);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);













































async function runTriage(flags, started) {
  const settings = { path: flags.repo, configFile: flags.config };
  const tokenOf = await (0,_chunk_FVTX66NY_js__WEBPACK_IMPORTED_MODULE_2__  .M$)(settings, process.env, () => void 0, ["GITHUB_TOKEN"]);
  const judged = await (0,_chunk_YJ4EKJZ2_js__WEBPACK_IMPORTED_MODULE_1__  .dW)(async (line) => {
    const cluster = await (0,_chunk_YJ4EKJZ2_js__WEBPACK_IMPORTED_MODULE_1__  .es)(flags, line, flags.confirmForecasts);
    const run = { ...(0,_chunk_YJ4EKJZ2_js__WEBPACK_IMPORTED_MODULE_1__  .Fq)(flags, line), started };
    const names = flags.shard === void 0 ? null : await namesOf(flags.shard, cluster, run);
    const own = names === null ? run : { ...run, only: (name) => names.has(name) };
    return (0,_chunk_FVTX66NY_js__WEBPACK_IMPORTED_MODULE_2__  .oC)(flags.report, cluster, own, flags.stateOutput ?? null);
  });
  const { triage } = judged;
  await print(triage, flags);
  if (!isToBeFiled(flags)) return (0,_chunk_FVTX66NY_js__WEBPACK_IMPORTED_MODULE_2__  .FO)(triage);
  const { fileTriage } = await Promise.all( [__webpack_require__.e(4527), __webpack_require__.e(9680), __webpack_require__.e(6327), __webpack_require__.e(2108), __webpack_require__.e(7488)]).then(__webpack_require__.bind(__webpack_require__, 7488));
  return await fileTriage(judged, flags, tokenOf) ? (0,_chunk_FVTX66NY_js__WEBPACK_IMPORTED_MODULE_2__  .FO)(triage) : 2;
}
function isToBeFiled({ issuesTo, dryRun, githubRepository }) {
  return issuesTo !== void 0 || dryRun === true || githubRepository !== void 0;
}
async function namesOf(shard, cluster, run) {
  const { namesOfShard } = await Promise.all( [__webpack_require__.e(9820), __webpack_require__.e(8), __webpack_require__.e(9773), __webpack_require__.e(2254)]).then(__webpack_require__.bind(__webpack_require__, 2254));
  return namesOfShard(cluster, run, shard);
}
async function print(triage, { output, outputFile }) {
  const color = outputFile === void 0 && (0,_chunk_JYWN7GLU_js__WEBPACK_IMPORTED_MODULE_0__  .zK)(process.stdout, process.env);
  const width = Math.min(process.stdout.columns ?? 100, 120);
  const text = await rendered(triage, output, { color, width });
  if (outputFile === void 0) {
    process.stdout.write(text.endsWith("\n") ? text : `${text}
`);
    return;
  }
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_30__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_31__.dirname)(outputFile), { recursive: true });
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_30__.writeFile)(outputFile, text);
}
async function rendered(triage, output, terminal) {
  switch (output) {
    case "json":
      return (await __webpack_require__.e(  1466).then(__webpack_require__.bind(__webpack_require__, 1466))).renderJson(triage);
    case "markdown":
      return (await Promise.all( [__webpack_require__.e(4527), __webpack_require__.e(9680), __webpack_require__.e(6327), __webpack_require__.e(2993)]).then(__webpack_require__.bind(__webpack_require__, 2993))).renderSummary(triage, {});
    case "html":
      return (await Promise.all( [__webpack_require__.e(4527), __webpack_require__.e(9680), __webpack_require__.e(6876), __webpack_require__.e(7712)]).then(__webpack_require__.bind(__webpack_require__, 7712))).renderHtml(triage);
    case "text":
      return (await Promise.all( [__webpack_require__.e(9680), __webpack_require__.e(8019)]).then(__webpack_require__.bind(__webpack_require__, 8019))).renderText(triage, terminal);
  }
}



  })

};
