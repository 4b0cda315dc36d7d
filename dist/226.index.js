export const id = 226;
export const ids = [226];
export const modules = {

/***/ 1767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   DT: () => (/* binding */ openCluster),
/* harmony export */   Io: () => (/* binding */ jsonProblem),
/* harmony export */   eg: () => (/* binding */ jsonFinding),
/* harmony export */   hF: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1334);
/* harmony import */ var _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9280);
/* harmony import */ var _chunk_LOJ4OSF3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5867);
/* harmony import */ var _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2602);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
const require = (name) => process.getBuiltinModule(name);





// src/report/json.ts
function jsonReport(triage) {
  const { id, server, version } = triage.cluster;
  return {
    schemaVersion: 1,
    cluster: { id, server, version },
    applications: triage.applications.map(({ name, controller, status, category, syncUnsafe }) => ({
      name,
      controller,
      status,
      category,
      syncUnsafe
    })),
    findings: triage.findings.map(jsonFinding),
    problems: triage.problems.map(jsonProblem),
    notChecked: triage.notChecked.map(({ application, resource, reason }) => ({
      application,
      resource: resourceOf(resource),
      reason
    })),
    ...groupsPart((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .groupsOf */ .c1)(triage)),
    ...(triage.notes ?? []).length === 0 ? {} : { notes: triage.notes }
  };
}
function renderJson(triage) {
  return `${JSON.stringify(jsonReport(triage), null, 2)}
`;
}
function jsonFinding(finding) {
  const { effect, restartsPods, when, method } = finding.forecast;
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
    forecast: { effect, restartsPods, when, method },
    manager: managerOf(finding.manager),
    actor: finding.actor,
    rules: finding.rules,
    ...finding.accepted === void 0 ? {} : { accepted: acceptedOf(finding.accepted) },
    source: finding.source === null ? null : { file: finding.source.file, line: finding.source.line },
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
    path: (0,_chunk_LOJ4OSF3_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPath */ .jV)(change.path),
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

// src/report/summary.ts
var maxSummaryBytes = 1e6;
function renderSummary(triage, options) {
  const sections = [
    `## Drift triage

${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .closingLine */ .oM)(triage)} Cluster ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(triage.cluster.id)}${versionText(triage)}.`,
    ...overview(triage, options),
    ...waitingSection(options),
    ...problemSection(triage),
    ...notCheckedSection(triage),
    ...remarksSection(triage),
    ...groupSection(triage),
    ...options.hiddenAnnotations ? [
      `${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(options.hiddenAnnotations, "annotation")} above GitHub's limit are not shown as such; what they say is below.`
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
    kept.push(`${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(left, "section")} not shown: the summary is full. The JSON report has everything.`);
  return `${kept.join("\n\n")}
`;
}
function waitingSection({ waiting = [] }) {
  if (waiting.length === 0) return [];
  const named = waiting.slice(0, 100).map((name) => (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(name));
  const rest = waiting.length - named.length;
  const more = rest === 0 ? "" : ` and ${rest} more`;
  return [
    `${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(waiting.length, "more drifted application")} without an issue yet, since a run opens only so many (\`max-new-issues\`), worst first: ${named.join(", ")}${more}. Later runs open the rest.`
  ];
}
function versionText({ cluster }) {
  return cluster.version === "" ? "" : ` (${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(cluster.version)})`;
}
var maxApps = 1e3;
function overview(triage, { issueUrls }) {
  if (triage.applications.length === 0) return ["No application was judged."];
  const head = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .tableHead */ .PP)(["Application", "Status", "Category", "A sync", "Findings", "Noise", "Issue"]);
  const apps = [...worstFirst(triage), ...triage.applications.filter(({ status }) => status !== "drifted")];
  const rows = apps.slice(0, maxApps).map((app) => {
    const findings = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(triage, app.name);
    const noise = findings.filter(({ category }) => (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoise */ .ty)(category)).length;
    const url = issueUrls?.get(app.name);
    return (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)([
      (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(app.name),
      app.status,
      app.category === null ? "" : `${app.category}: ${_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryMeaning */ .wF[app.category]}`,
      app.syncUnsafe ? "**unsafe**" : app.status === "unknown" ? "not known" : "safe",
      String(findings.length - noise),
      String(noise),
      url === void 0 ? "" : (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)("issue", url) ?? ""
    ]);
  });
  const rest = apps.length - rows.length;
  return [
    [...head, ...rows].join("\n"),
    ...rest === 0 ? [] : [`${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rest, "application")} more not shown here.`]
  ];
}
function worstFirst(triage) {
  const rank = ({ syncUnsafe, category }) => (syncUnsafe ? 0 : _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_1__/* .categories */ .LZ.length) + (category === null ? 0 : _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_1__/* .categories */ .LZ.indexOf(category));
  return triage.applications.filter(({ status }) => status === "drifted").sort((a, b) => rank(a) - rank(b));
}
function isNoiseOnly({ category }) {
  return category !== null && (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoise */ .ty)(category);
}
function noiseSection(triage, options) {
  const apps = worstFirst(triage).filter(isNoiseOnly);
  if (apps.length === 0) return [];
  const lines = apps.slice(0, maxRows).map((app) => `- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(app.name)}: ${verdictLine(triage, app, options)}`);
  const rest = apps.length - lines.length;
  const more = rest === 0 ? [] : [`- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rest, "application")} more not shown here.`];
  const title = `${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(apps.length, "application")} with nothing but differences of notation or bookkeeping`;
  return [(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(title, [...lines, ...more].join("\n"))];
}
function problemSection({ problems }) {
  if (problems.length === 0) return [];
  const rows = problems.slice(0, maxApps).map(
    ({ code, application, message, hint }) => (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)([
      (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(code),
      application === null ? "the whole run" : (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(application),
      (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRunNumbers */ .OT)(message), 1e3),
      (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(hint, 600)
    ])
  );
  const rest = problems.length - rows.length;
  const more = rest === 0 ? "" : `

${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rest, "problem")} more not shown here.`;
  const head = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .tableHead */ .PP)(["Problem", "Application", "What could not be known", "Next step"]);
  return [`### Problems

${[...head, ...rows].join("\n")}${more}`];
}
function notCheckedSection({ notChecked }) {
  const [head, ...lines] = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .notCheckedLines */ .mj)(notChecked);
  if (head === void 0) return [];
  const list = lines.slice(0, 100).map((line) => `- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(line.trim())}`);
  return [(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(head), list.join("\n"))];
}
function groupSection(triage) {
  const groups = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .groupsOf */ .c1)(triage);
  if (groups.length === 0) return [];
  const lines = groups.slice(0, maxRows).map((group) => `- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPhrase */ .gF)((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .groupPhrase */ .tW)(group), _chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownWriter */ .fk)}`);
  const rest = groups.length - lines.length;
  const more = rest === 0 ? [] : [`- ${rest} more not shown here.`];
  return [(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)("The same in several applications", [...lines, ...more].join("\n"))];
}
function remarksSection(triage) {
  const accepted = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedLines */ .Ft)(triage).map((line) => `- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPhrase */ .gF)(line, _chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownWriter */ .fk)}`);
  const rest = accepted.length - maxRows;
  const more = rest > 0 ? [`- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rest, "difference")} more not shown here.`] : [];
  const title = `Accepted by the settings: ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(accepted.length, "difference")}`;
  const notes = (triage.notes ?? []).map((note) => `- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(note, 600)}`);
  return [
    ...accepted.length === 0 ? [] : [(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(title, [...accepted.slice(0, maxRows), ...more].join("\n"))],
    ...notes.length === 0 ? [] : [notes.join("\n")]
  ];
}
var maxRows = 200;
var maxObjects = 20;
function appSection(triage, app, options) {
  const findings = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(triage, app.name);
  const told = findings.filter(({ category }) => !(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoise */ .ty)(category));
  const noise = findings.filter(({ category }) => (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoise */ .ty)(category));
  return [
    `### ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(app.name)}`,
    verdictLine(triage, app, options),
    ...told.length === 0 ? [] : [rowsOf(triage, told)],
    ...noise.length === 0 ? [] : [(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(noise.length, "difference")} of notation or bookkeeping`, rowsOf(triage, noise))],
    ...(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .objectSections */ .YU)(triage, told, maxObjects)
  ].join("\n\n");
}
function verdictLine(triage, app, { issueUrls }) {
  const findings = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(triage, app.name);
  const verdict = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .appVerdict */ .dw)(findings, (finding) => (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .presenceOf */ .Fq)(finding, (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .pairOf */ .cF)(triage, finding)));
  const url = issueUrls?.get(app.name);
  const issue = url === void 0 ? null : (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)("Its issue", url);
  return (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPhrase */ .gF)(verdict, _chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownWriter */ .fk) + (issue === null ? "" : ` ${issue}.`);
}
function rowsOf(triage, findings) {
  const rows = findings.slice(0, maxRows).map((finding) => (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .findingRow */ .ex)(finding, (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .presenceOf */ .Fq)(finding, (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .pairOf */ .cF)(triage, finding)), null));
  const rest = findings.length - rows.length;
  const more = rest === 0 ? "" : `

${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rest, "finding")} more; the JSON report has all of them.`;
  return [..._chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .findingHead */ .uc, ...rows].join("\n") + more;
}

// src/shell/cluster.ts

var serviceAccountToken = "/var/run/secrets/kubernetes.io/serviceaccount/token";
async function openCluster(source) {
  if (source.snapshot !== "") return (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .readSnapshot */ .RA)(await (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .readSnapshotFiles */ .UN)(source.snapshot));
  const [{ connect }, { liveCluster }] = await Promise.all([
    __webpack_require__.e(/* import() */ 551).then(__webpack_require__.bind(__webpack_require__, 2551)),
    __webpack_require__.e(/* import() */ 420).then(__webpack_require__.bind(__webpack_require__, 6420))
  ]);
  const connection = await connect(kubeconfigSource(source), {
    context: source.context,
    allowExecPlugins: source.allowExecPlugins,
    allowInsecure: source.allowInsecure,
    workspaces: source.workspaces,
    env: process.env,
    mask: source.mask,
    warn: source.warn
  });
  return liveCluster(connection, { warn: source.warn, dryRuns: source.confirmForecasts ?? false });
}
function kubeconfigSource({ kubeconfig, kubeconfigFile }) {
  if (kubeconfig !== "") return { type: "text", text: kubeconfig };
  if (kubeconfigFile !== "") return { type: "file", path: kubeconfigFile };
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)(serviceAccountToken)) return { type: "in-cluster" };
  throw new _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm(
    (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(
      "KUBECONFIG_MISSING",
      "There is no way to a cluster: neither a kubeconfig nor a snapshot was given, and this is not a pod.",
      "Give the input kubeconfig (is the secret defined for this event?), kubeconfig-file or snapshot; on the command line --kubeconfig or --snapshot."
    )
  );
}




/***/ }),

/***/ 5036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ repositoryContext),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   d9: () => (/* binding */ publicServer)
/* harmony export */ });
/* harmony import */ var _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2602);
const require = (name) => process.getBuiltinModule(name);


// src/shell/github/repository-context.ts
var publicServer = "https://github.com";
function repositoryContext(env, payload) {
  const name = parseRepository(env["GITHUB_REPOSITORY"] || (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(payload, "repository", "full_name"));
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
    defaultBranch: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(payload, "repository", "default_branch")
  };
}
function parseRepository(text) {
  const [owner = "", repo = "", ...more] = text.split("/");
  const valid = [owner, repo].every((part) => /^[\w.-]+$/.test(part) && !/^\.+$/.test(part));
  if (valid && more.length === 0) return { owner, repo, fullName: `${owner}/${repo}` };
  throw new _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm(
    (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(
      "INPUT_INVALID",
      text === "" ? "No GitHub repository is named." : `${JSON.stringify(text.slice(0, 100))} is no repository.`,
      "Name it as owner/repo; in GitHub Actions GITHUB_REPOSITORY does."
    )
  );
}




/***/ }),

/***/ 9226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ runOptionsOf),
/* harmony export */   US: () => (/* binding */ runTriage),
/* harmony export */   dW: () => (/* binding */ withStatusLine),
/* harmony export */   es: () => (/* binding */ clusterOf)
/* harmony export */ });
/* harmony import */ var _chunk_ZIRJOXW7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1789);
/* harmony import */ var _chunk_LLU344QD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3892);
/* harmony import */ var _chunk_XFHUXFL5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1729);
/* harmony import */ var _chunk_CZQRE6NV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5036);
/* harmony import */ var _chunk_HF3WJZSO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8279);
/* harmony import */ var _chunk_6WF5LYXU_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1767);
/* harmony import */ var _chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1334);
/* harmony import */ var _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9280);
/* harmony import */ var _chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3902);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6760);
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
      const text = (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_8__/* .logLine */ .BP)(message);
      stream.write(`${eraseLine}${text.slice(0, Math.max((stream.columns ?? 80) - 1, 1))}`);
      shown = true;
    },
    print(message) {
      clear();
      stream.write(`${(0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_8__/* .logLine */ .BP)(message)}
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
  const { triage, current } = await withStatusLine(
    async (line) => (0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeRepository */ .e2)(await clusterOf(flags, line, flags.confirmForecasts), runOptionsOf(flags, line))
  );
  await print(triage, flags);
  const options = { noiseIssues: flags.noiseIssues, current, wholeRun: (flags.app ?? []).length === 0 };
  if (flags.issuesTo !== void 0) await (0,_chunk_ZIRJOXW7_js__WEBPACK_IMPORTED_MODULE_0__/* .writeIssues */ .G)(flags.issuesTo, (0,_chunk_HF3WJZSO_js__WEBPACK_IMPORTED_MODULE_4__/* .planIssues */ .ef)(triage, [], options));
  const filed = await file(triage, { ...options, ..._chunk_XFHUXFL5_js__WEBPACK_IMPORTED_MODULE_2__/* .usual */ .BG }, flags);
  return filed ? (0,_chunk_XFHUXFL5_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .FO)(triage) : 2;
}
function runOptionsOf(flags, line) {
  return {
    path: flags.repo,
    configFile: flags.config,
    apps: flags.app ?? [],
    repositoryUrls: flags.repositoryUrl ?? [],
    clusterName: flags.clusterName ?? "",
    progress: (message) => line.show(message)
  };
}
async function clusterOf(flags, line, confirmForecasts = false) {
  const usual2 = process.env["KUBECONFIG"] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_10__.homedir)(), ".kube", "config");
  return (0,_chunk_6WF5LYXU_js__WEBPACK_IMPORTED_MODULE_5__/* .openCluster */ .DT)({
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
  const color = outputFile === void 0 && (0,_chunk_LLU344QD_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsColor */ .zK)(process.stdout, process.env);
  const width = Math.min(process.stdout.columns ?? 100, 120);
  const text = output === "json" ? (0,_chunk_6WF5LYXU_js__WEBPACK_IMPORTED_MODULE_5__/* .renderJson */ .hF)(triage) : output === "markdown" ? (0,_chunk_6WF5LYXU_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSummary */ .Br)(triage, {}) : (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_6__/* .renderText */ .S5)(triage, { color, width });
  if (outputFile === void 0) {
    process.stdout.write(text.endsWith("\n") ? text : `${text}
`);
    return;
  }
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(outputFile), { recursive: true });
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.writeFile)(outputFile, text);
}
async function file(triage, options, flags) {
  const token = process.env["GITHUB_TOKEN"] ?? "";
  if (flags.githubRepository === void 0 || token === "" && flags.dryRun !== true) {
    if (flags.dryRun === true)
      for (const action of (0,_chunk_HF3WJZSO_js__WEBPACK_IMPORTED_MODULE_4__/* .planIssues */ .ef)(triage, [], options)) (0,_chunk_LLU344QD_js__WEBPACK_IMPORTED_MODULE_1__/* .printProgress */ .z0)(`would: ${(0,_chunk_HF3WJZSO_js__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0)(action)}`);
    return true;
  }
  try {
    const { createTracker } = await Promise.all(/* import() */[__webpack_require__.e(607), __webpack_require__.e(173)]).then(__webpack_require__.bind(__webpack_require__, 4554));
    const tracker = createTracker({
      token,
      apiUrl: process.env["GITHUB_API_URL"] ?? "",
      ...(0,_chunk_CZQRE6NV_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRepository */ .SU)(flags.githubRepository),
      log: { debug: () => void 0, warning: _chunk_LLU344QD_js__WEBPACK_IMPORTED_MODULE_1__/* .printProgress */ .z0 }
    });
    const plan = (0,_chunk_HF3WJZSO_js__WEBPACK_IMPORTED_MODULE_4__/* .planIssues */ .ef)(triage, token === "" ? [] : await tracker.issues("drift-triage"), options);
    if (flags.dryRun === true) {
      for (const action of plan) (0,_chunk_LLU344QD_js__WEBPACK_IMPORTED_MODULE_1__/* .printProgress */ .z0)(`would: ${(0,_chunk_HF3WJZSO_js__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0)(action)}`);
      return true;
    }
    const { problems } = await (0,_chunk_HF3WJZSO_js__WEBPACK_IMPORTED_MODULE_4__/* .perform */ .y9)(plan, tracker, _chunk_LLU344QD_js__WEBPACK_IMPORTED_MODULE_1__/* .printProgress */ .z0);
    (0,_chunk_LLU344QD_js__WEBPACK_IMPORTED_MODULE_1__/* .printProblems */ .Mr)(problems);
    return problems.length === 0;
  } catch (error) {
    (0,_chunk_LLU344QD_js__WEBPACK_IMPORTED_MODULE_1__/* .printProblems */ .Mr)((0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_7__/* .problemsOf */ .GW)(error));
    return false;
  }
}




/***/ }),

/***/ 1729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ usual),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9280);
/* harmony import */ var _chunk_HUMZTDCX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(722);
/* harmony import */ var _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2602);
const require = (name) => process.getBuiltinModule(name);




// src/shell/exit.ts
function exitCodeOf({ applications, findings, problems }) {
  if (findings.some(_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_0__/* .needsSomeone */ .an)) return 1;
  return problems.length > 0 || applications.some(({ status }) => status === "unknown") ? 2 : 0;
}
function failureOf(done, policy, filing) {
  const { applications, problems } = done;
  const drifted = applications.filter(({ status }) => status === "drifted");
  const unknown = applications.filter(({ status }) => status === "unknown");
  if (applications.length === unknown.length && problems.length > 0)
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

// src/shell/inputs.ts
var inputNames = [
  "kubeconfig",
  "kubeconfig-file",
  "context",
  "snapshot",
  "path",
  "config-file",
  "apps",
  "dry-run",
  "cluster-name",
  "repository-urls",
  "noise-issues",
  "max-new-issues",
  "fail-on",
  "on-unknown",
  "report-folder",
  "confirm-forecasts",
  "allow-exec-plugins",
  "allow-insecure",
  "github-token"
];
var usual = { maxNewIssues: 20 };
function readInputs(env) {
  const problems = unknownInputs(env);
  const text = (name) => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  const choice = (name, allowed) => {
    const given = text(name);
    const found = allowed.find((one) => one === given.toLowerCase());
    if (given !== "" && found === void 0) problems.push(notAllowed(name, given, allowed));
    return found ?? allowed[0];
  };
  const count = (name, otherwise, max) => {
    const given = text(name);
    const value = given === "" ? otherwise : Number(given);
    if (/^\d{0,6}$/.test(given) && value <= max) return value;
    problems.push(notAllowed(name, given, [`a whole number from 0 to ${max}`]));
    return otherwise;
  };
  const flag = (name) => choice(name, ["false", "true"]) === "true";
  const inputs = {
    kubeconfig: text("kubeconfig"),
    kubeconfigFile: text("kubeconfig-file"),
    context: text("context"),
    snapshot: text("snapshot"),
    path: text("path") || ".",
    configFile: text("config-file") || ".github/drift-triage.yml",
    apps: splitList(text("apps")),
    dryRun: flag("dry-run"),
    clusterName: text("cluster-name"),
    repositoryUrls: splitList(text("repository-urls")),
    noiseIssues: choice("noise-issues", ["out-of-sync", "always", "never"]),
    maxNewIssues: count("max-new-issues", usual.maxNewIssues, 1e3),
    failOn: choice("fail-on", ["none", "unsafe", "drift"]),
    onUnknown: choice("on-unknown", ["warn", "fail"]),
    reportFolder: text("report-folder"),
    confirmForecasts: flag("confirm-forecasts"),
    allowExecPlugins: flag("allow-exec-plugins"),
    allowInsecure: flag("allow-insecure"),
    githubToken: text("github-token")
  };
  const sources = [inputs.kubeconfig, inputs.kubeconfigFile, inputs.snapshot].filter((one) => one !== "");
  if (sources.length > 1) {
    problems.push(
      (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(
        "INPUT_INVALID",
        "kubeconfig, kubeconfig-file and snapshot exclude each other.",
        "Keep one of them."
      )
    );
  }
  return { inputs, problems };
}
function splitList(text) {
  return text.split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== "");
}
function unknownInputs(env) {
  const known = new Set(inputNames.map((name) => name.toUpperCase()));
  return Object.keys(env).filter((name) => name.startsWith("INPUT_") && !known.has(name.slice("INPUT_".length))).map((name) => {
    const given = name.slice("INPUT_".length).toLowerCase();
    const meant = (0,_chunk_HUMZTDCX_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(given, inputNames);
    return (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(
      "INPUT_INVALID",
      `There is no input ${given}.`,
      meant === null ? `Inputs: ${inputNames.join(", ")}.` : `Did you mean ${meant}?`
    );
  });
}
function notAllowed(name, given, allowed) {
  return (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(
    "INPUT_INVALID",
    `Input ${name}: ${given.slice(0, 60)} is not allowed.`,
    `Use one of: ${allowed.join(", ")}.`
  );
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




/***/ })

};
