export const id = 820;
export const ids = [820];
export const modules = {

/***/ 7569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ runOptionsOf),
/* harmony export */   US: () => (/* binding */ runTriage),
/* harmony export */   dW: () => (/* binding */ withStatusLine),
/* harmony export */   es: () => (/* binding */ clusterOf)
/* harmony export */ });
/* harmony import */ var _chunk_ZIRJOXW7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1789);
/* harmony import */ var _chunk_4A7KQIRH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3228);
/* harmony import */ var _chunk_EVJL2MU4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4828);
/* harmony import */ var _chunk_LKEKOBZO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1950);
/* harmony import */ var _chunk_4LHNDCJQ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(555);
/* harmony import */ var _chunk_LGF3P4E4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3934);
/* harmony import */ var _chunk_I6ZQVXMT_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(312);
/* harmony import */ var _chunk_IGGJ5GKX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7079);
/* harmony import */ var _chunk_Q3ZRVAAR_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3839);
/* harmony import */ var _chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3174);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);











// src/shell/command-triage.ts




// src/shell/status-line.ts
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
      const text = (0,_chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .BP)(message);
      stream.write(`${eraseLine}${text.slice(0, Math.max((stream.columns ?? 80) - 1, 1))}`);
      shown = true;
    },
    print(message) {
      clear();
      stream.write(`${(0,_chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .BP)(message)}
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

// src/shell/command-triage.ts
async function runTriage(flags) {
  const judged = await withStatusLine(async (line) => {
    const cluster = await clusterOf(flags, line, flags.confirmForecasts);
    return (0,_chunk_EVJL2MU4_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeForReports */ .oC)(flags.report, cluster, runOptionsOf(flags, line), flags.stateOutput ?? null);
  });
  const { triage, current } = judged;
  await print(triage, flags);
  const options = { noiseIssues: flags.noiseIssues, current, wholeRun: isWhole(flags) };
  if (flags.issuesTo !== void 0) await (0,_chunk_ZIRJOXW7_js__WEBPACK_IMPORTED_MODULE_0__/* .writeIssues */ .G)(flags.issuesTo, (0,_chunk_4LHNDCJQ_js__WEBPACK_IMPORTED_MODULE_4__/* .planIssues */ .ef)(triage, [], options));
  const codeowners = await (0,_chunk_4LHNDCJQ_js__WEBPACK_IMPORTED_MODULE_4__/* .readCodeowners */ .oZ)((0,_chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_9__/* .folderFiles */ .kf)(flags.repo));
  const filed = await file(judged, { ...options, ..._chunk_EVJL2MU4_js__WEBPACK_IMPORTED_MODULE_2__/* .usual */ .BG, codeowners }, flags);
  return filed ? (0,_chunk_EVJL2MU4_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .FO)(triage) : 2;
}
function isWhole({ app, changed }) {
  return (app ?? []).length === 0 && changed === void 0;
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
  const usual2 = process.env["KUBECONFIG"] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_11__.homedir)(), ".kube", "config");
  return (0,_chunk_LGF3P4E4_js__WEBPACK_IMPORTED_MODULE_5__/* .openCluster */ .DT)({
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
  const color = outputFile === void 0 && (0,_chunk_4A7KQIRH_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsColor */ .zK)(process.stdout, process.env);
  const width = Math.min(process.stdout.columns ?? 100, 120);
  const text = output === "json" ? (0,_chunk_LGF3P4E4_js__WEBPACK_IMPORTED_MODULE_5__/* .renderJson */ .hF)(triage) : output === "markdown" ? (0,_chunk_LGF3P4E4_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSummary */ .Br)(triage, {}) : output === "html" ? (0,_chunk_I6ZQVXMT_js__WEBPACK_IMPORTED_MODULE_6__/* .renderHtml */ .K2)(triage) : (0,_chunk_I6ZQVXMT_js__WEBPACK_IMPORTED_MODULE_6__/* .renderText */ .S5)(triage, { color, width });
  if (outputFile === void 0) {
    process.stdout.write(text.endsWith("\n") ? text : `${text}
`);
    return;
  }
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.dirname)(outputFile), { recursive: true });
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.writeFile)(outputFile, text);
}
async function file(judged, options, flags) {
  const token = process.env["GITHUB_TOKEN"] ?? "";
  const dryRun = flags.dryRun === true;
  if (flags.githubRepository === void 0 || token === "") {
    if (dryRun) for (const line of withoutGitHub(judged, options)) (0,_chunk_4A7KQIRH_js__WEBPACK_IMPORTED_MODULE_1__/* .printProgress */ .z0)(`would: ${line}`);
    return true;
  }
  try {
    const { fileReports } = await Promise.all(/* import() */[__webpack_require__.e(607), __webpack_require__.e(159), __webpack_require__.e(427)]).then(__webpack_require__.bind(__webpack_require__, 9427));
    const log = { debug: () => void 0, info: _chunk_4A7KQIRH_js__WEBPACK_IMPORTED_MODULE_1__/* .printProgress */ .z0, warning: _chunk_4A7KQIRH_js__WEBPACK_IMPORTED_MODULE_1__/* .printProgress */ .z0 };
    const apiUrl = process.env["GITHUB_API_URL"] ?? "";
    const github = { token, apiUrl, ...(0,_chunk_LKEKOBZO_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRepository */ .SU)(flags.githubRepository), log };
    const { problems } = await fileReports({ judged, report: flags.report, options, dryRun, github, log });
    (0,_chunk_4A7KQIRH_js__WEBPACK_IMPORTED_MODULE_1__/* .printProblems */ .Mr)(problems);
    return problems.length === 0;
  } catch (error) {
    (0,_chunk_4A7KQIRH_js__WEBPACK_IMPORTED_MODULE_1__/* .printProblems */ .Mr)((0,_chunk_Q3ZRVAAR_js__WEBPACK_IMPORTED_MODULE_8__/* .problemsOf */ .GW)(error));
    return false;
  }
}
function withoutGitHub({ triage, proposed }, options) {
  const pulls = (proposed?.writeBacks ?? []).filter(({ edits }) => edits.length > 0).map(({ application, edits }) => {
    const files = edits.map(({ file: file2 }) => file2).join(", ");
    return `${application}: open a pull request that edits ${files}`;
  });
  return [...pulls, ...(0,_chunk_4LHNDCJQ_js__WEBPACK_IMPORTED_MODULE_4__/* .planIssues */ .ef)(triage, [], options).map(_chunk_IGGJ5GKX_js__WEBPACK_IMPORTED_MODULE_7__/* .describe */ .q0)];
}




/***/ }),

/***/ 1789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeIssues)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);

// src/shell/issue-files.ts


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




/***/ }),

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSnapshot: () => (/* binding */ runSnapshot)
/* harmony export */ });
/* harmony import */ var _chunk_4ETJTSW5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7569);
/* harmony import */ var _chunk_ZIRJOXW7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1789);
/* harmony import */ var _chunk_4A7KQIRH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3228);
/* harmony import */ var _chunk_EVJL2MU4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4828);
/* harmony import */ var _chunk_LKEKOBZO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1950);
/* harmony import */ var _chunk_4LHNDCJQ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(555);
/* harmony import */ var _chunk_LGF3P4E4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3934);
/* harmony import */ var _chunk_I6ZQVXMT_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(312);
/* harmony import */ var _chunk_5PY5NQ7N_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9250);
/* harmony import */ var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(598);
/* harmony import */ var _chunk_IGGJ5GKX_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7079);
/* harmony import */ var _chunk_Q3ZRVAAR_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3839);
/* harmony import */ var _chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3174);
/* harmony import */ var _chunk_HUMZTDCX_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(722);
/* harmony import */ var _chunk_7RP3GWPD_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4331);
/* harmony import */ var _chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5809);
/* harmony import */ var _chunk_6U5NQZGO_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6366);
/* harmony import */ var _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8771);
/* harmony import */ var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1002);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);




















// src/shell/command-snapshot.ts


async function runSnapshot(flags) {
  const { files, problems } = await (0,_chunk_4ETJTSW5_js__WEBPACK_IMPORTED_MODULE_0__/* .withStatusLine */ .dW)(
    async (line) => (0,_chunk_LGF3P4E4_js__WEBPACK_IMPORTED_MODULE_6__/* .recordSnapshot */ .w7)(await (0,_chunk_4ETJTSW5_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterOf */ .es)(flags, line), {
      wanted: _chunk_LGF3P4E4_js__WEBPACK_IMPORTED_MODULE_6__/* .worthRecording */ .IQ,
      namespaces: flags.namespace ?? null,
      takenAt: (/* @__PURE__ */ new Date()).toISOString()
    })
  );
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_19__.mkdir)(flags.out, { recursive: true });
  for (const { file, text } of files) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_19__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_20__.join)(flags.out, file), text);
  process.stdout.write(`${files.length} files written to ${flags.out}
`);
  (0,_chunk_4A7KQIRH_js__WEBPACK_IMPORTED_MODULE_2__/* .printProblems */ .Mr)(problems);
  return files.length <= 1 && problems.length > 0 ? 2 : 0;
}



/***/ })

};
