export const id = 45;
export const ids = [45];
export const modules = {

/***/ 1748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ propose),
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   DT: () => (/* binding */ openCluster),
/* harmony export */   Ed: () => (/* binding */ stateFile),
/* harmony export */   Gf: () => (/* binding */ openState),
/* harmony export */   IQ: () => (/* binding */ worthRecording),
/* harmony export */   Io: () => (/* binding */ jsonProblem),
/* harmony export */   Rq: () => (/* binding */ repositoryWith),
/* harmony export */   UL: () => (/* binding */ withoutVerdict),
/* harmony export */   XU: () => (/* binding */ writeBack),
/* harmony export */   Zt: () => (/* binding */ disprove),
/* harmony export */   cB: () => (/* binding */ judgeAndRecord),
/* harmony export */   eg: () => (/* binding */ jsonFinding),
/* harmony export */   ew: () => (/* binding */ serviceAccountToken),
/* harmony export */   f9: () => (/* binding */ liveStateOf),
/* harmony export */   hF: () => (/* binding */ renderJson),
/* harmony export */   un: () => (/* binding */ readState),
/* harmony export */   w7: () => (/* binding */ recordSnapshot),
/* harmony export */   zE: () => (/* binding */ memoryOf)
/* harmony export */ });
/* harmony import */ var _chunk_BM7KIYX5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1307);
/* harmony import */ var _chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);
/* harmony import */ var _chunk_G5JCRNRG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4693);
/* harmony import */ var _chunk_V22WVWOI_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5093);
/* harmony import */ var _chunk_L3MILTNR_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6014);
/* harmony import */ var _chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5809);
/* harmony import */ var _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8771);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8815);
const require = (name) => process.getBuiltinModule(name);








// src/report/memory.ts
function memoryOf(triage2, existing, done) {
  const states = bodiesAfter(existing, done).flatMap((body) => (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBody */ .OG)(body)?.state ?? []).filter(({ cluster, duplicateOf }) => cluster === triage2.cluster.id && duplicateOf === null);
  return {
    firstSeen: new Map(
      states.flatMap(
        ({ findings }) => findings.map(({ fingerprint, firstSeen }) => [fingerprint, firstSeen])
      )
    ),
    past: states.flatMap(({ past, application }) => past.map((one) => ({ ...one, application })))
  };
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
  return `${application} ${(0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)(resource)} ${path}`;
}
function placeOf(finding) {
  return placeIn(finding, (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .LF)(finding));
}

// src/report/json.ts
function jsonReport(triage2) {
  const { id, server, version } = triage2.cluster;
  return {
    schemaVersion: 1,
    cluster: { id, server, version },
    applications: triage2.applications.map(jsonApplication),
    findings: triage2.findings.map(jsonFinding),
    problems: triage2.problems.map(jsonProblem),
    notChecked: triage2.notChecked.map(({ application, resource, reason }) => ({
      application,
      resource: resourceOf(resource),
      reason
    })),
    ...groupsPart((0,_chunk_BM7KIYX5_js__WEBPACK_IMPORTED_MODULE_0__/* .groupsOf */ .c1)(triage2)),
    ...(triage2.notes ?? []).length === 0 ? {} : { notes: triage2.notes }
  };
}
function jsonApplication(app) {
  const { name, controller, status, category, syncUnsafe, ignoreRules } = app;
  const plain = { name, controller, status, category, syncUnsafe };
  return ignoreRules === void 0 ? plain : { ...plain, ignoreRules: ignoreRules.map(jsonIgnoreRule) };
}
function jsonIgnoreRule({ rule, objects: objects2, hides, hidesByHand }) {
  return {
    statedIn: rule.statedIn ?? "application",
    group: rule.group,
    kind: rule.kind,
    namespace: rule.namespace,
    name: rule.name,
    jsonPointers: rule.jsonPointers,
    jqPathExpressions: rule.jqPathExpressions,
    managedFieldsManagers: rule.managedFieldsManagers,
    objects: objects2,
    hides,
    hidesByHand,
    source: rule.source === void 0 ? null : { file: rule.source.file, line: rule.source.line }
  };
}
function renderJson(triage2) {
  return `${JSON.stringify(jsonReport(triage2), null, 2)}
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
    ...finding.impliedBy === void 0 ? {} : { impliedBy: finding.impliedBy },
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
    groups: groups.map(({ change: change2, ...group }) => ({
      ...group,
      type: change2.type,
      ...change2.type === "added" ? {} : { desired: change2.desired },
      ...change2.type === "removed" ? {} : { live: change2.live }
    }))
  };
}
function sides(change2) {
  if (change2 === null) return { type: null, path: null };
  return {
    type: change2.type,
    path: (0,_chunk_L3MILTNR_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPath */ .jV)(change2.path),
    ...change2.type === "added" ? {} : { desired: change2.desired },
    ...change2.type === "removed" ? {} : { live: change2.live },
    ...change2.base === void 0 ? {} : { base: change2.base }
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

// src/report/held-section.ts
function heldSection(held) {
  return ["preview", "limit", "sync", "young"].flatMap((reason) => {
    const names = held.filter(({ why }) => why === reason).map(({ application }) => (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(application));
    if (names.length === 0) return [];
    const rest = names.length - 100;
    const list = `${names.slice(0, 100).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
    return [heldText[reason]((0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(names.length, "drifted application"), list)];
  });
}
var heldText = {
  preview: (count, list) => `**A first run, so nothing has been filed yet:** it would open issues for ${count}, worst first: ${list}. Look at the sections below. To go on, start the workflow by hand without dry-run, or set \`first-run: file\`; \`max-new-issues\` says how many a run opens. Folders, policies and accepted drift in the settings, and \`noise-issues: never\`, make them fewer.`,
  limit: (count, list) => `${count} more without an issue yet, since a run opens only so many (\`max-new-issues\`), worst first: ${list}. Later runs open the rest.`,
  sync: (count, list) => `${count} waiting for sync: Git has changed and the controller has not applied it yet. No issue is opened for that: ${list}.`,
  young: (count, list) => `${count} too young for an issue (\`min-age\`): ${list}. A later run decides.`
};

// src/report/hotfixes.ts
var day = 24 * 60 * 60 * 1e3;
var maxTable = 2e4;
function hotfixSection(triage2, memory, issueUrls) {
  const open = triage2.findings.filter((one) => (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpenQuestion */ .vD)(one) && (one.category === "manual-change" || one.category === "conflict")).map((finding) => ({ finding, since: since(finding, memory, triage2.at) })).sort((a, b) => a.since - b.since || (placeOf(a.finding) < placeOf(b.finding) ? -1 : 1));
  if (open.length === 0) return [];
  const row = ({ finding, since: from }) => {
    const days = Math.max(0, Math.floor((Date.parse(triage2.at) - from) / day));
    return (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)([
      applicationCell(finding.application, issueUrls),
      whatCell(finding),
      new Date(from).toISOString().slice(0, 10),
      days === 0 ? "less than a day" : (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(days, "day"),
      hotfixAdvice(finding)
    ]);
  };
  const rows = (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .fit */ .Uj)(open, row, maxTable, (left) => `
${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(left, "further one")} not shown here.`);
  const head = (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHead */ .PP)(["Application", "Changed by hand", "Since", "Age, at least", "What to do"]);
  return [`### Open hotfixes without a commit: ${open.length}

${[...head, ...rows].join("\n")}`];
}
function since({ manager, fingerprint }, { firstSeen }, at) {
  const times = [manager?.time ?? "", firstSeen.get(fingerprint) ?? "", at].map((time) => Date.parse(time));
  return Math.min(...times.filter((time) => !Number.isNaN(time)));
}
function hotfixAdvice({ direction, category, source }) {
  const at = source === null ? "" : ` (${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .cellCode */ .GA)((0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .locationText */ .fN)(source))})`;
  if (category === "conflict") return `decide which side is right, then merge both${at}`;
  if (direction === "update-git") return `put it into Git${at}`;
  if (direction === "sync") return "let a sync take it back";
  return `ask whether it is still needed, then put it into Git${at} or take it out of the cluster`;
}
function recurringSection(triage2, memory, issueUrls) {
  const present = new Map(triage2.findings.map((finding) => [placeOf(finding), finding]));
  const recurring = memory.past.map((one) => ({ ...one, finding: present.get(placeIn(one, one.path)) })).map((one) => ({ ...one, count: one.times + (one.finding === void 0 ? 0 : 1) })).filter(({ count }) => count > 1).sort((a, b) => b.count - a.count || (placeIn(a, a.path) < placeIn(b, b.path) ? -1 : 1));
  if (recurring.length === 0) return [];
  const row = (one) => (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)([
    applicationCell(one.application, issueUrls),
    placeCell(one.path, (0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .formatKey */ .TD)(one.resource)),
    (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(one.count, "time"),
    one.finding === void 0 ? "settled" : one.finding.category,
    recurringAdvice(one.path, one.finding)
  ]);
  const rows = (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .fit */ .Uj)(recurring, row, maxTable, (left) => `
${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(left, "further one")} not shown here.`);
  const head = (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHead */ .PP)(["Application", "Where", "Drifted", "Now", "What would end it"]);
  return [`### Again and again: ${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(recurring.length, "place")}

${[...head, ...rows].join("\n")}`];
}
function recurringAdvice(path, finding) {
  if (finding !== void 0 && ((0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .isNoise */ .ty)(finding.category) || finding.category === "controller"))
    return "an ignore rule in the controller, as nobody decides here";
  if (/(^|\.)replicas$/.test(path))
    return "a HorizontalPodAutoscaler that owns the count (and no count in Git), or the count that is needed in Git";
  if (path === "") return "find out what deletes or creates it, and take it into Git or out of it";
  return "the value that people keep setting, in Git; or a policy in the settings that says why not";
}
function applicationCell(name, issueUrls) {
  const url = issueUrls.get(name);
  const issue = url === void 0 ? null : (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)("issue", url);
  return issue === null ? (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .cellCode */ .GA)(name) : `${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .cellCode */ .GA)(name)} (${issue})`;
}
function whatCell(finding) {
  const { change: change2, resource } = finding;
  const place = placeCell((0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .LF)(finding), (0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .formatKey */ .TD)(resource));
  if (change2 === null) return place;
  const git = change2.type === "added" ? _chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .absentText */ .rc : (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .cellCode */ .GA)((0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(change2.desired));
  const live = change2.type === "removed" ? _chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .absentText */ .rc : (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .cellCode */ .GA)((0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(change2.live));
  return `${place}: ${git} in Git, ${live} live`;
}
function placeCell(path, name) {
  return path === "" ? (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(name) : `${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .cellCode */ .GA)(path)} of ${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(name)}`;
}

// src/report/summary.ts
var maxSummaryBytes = 1e6;
function renderSummary(triage2, options) {
  const sections = [
    `## Drift triage

${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .closingLine */ .oM)(triage2)} Cluster ${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(triage2.cluster.id)}${versionText(triage2)}.`,
    ...overview(triage2, options),
    ...heldSection(options.held ?? []),
    ...memorySections(triage2, options),
    ...problemSection(triage2),
    ...notCheckedSection(triage2),
    ...remarksSection(triage2),
    ...groupSection(triage2),
    ...(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .ignoreRuleSection */ .CG)(triage2),
    ...options.hiddenAnnotations ? [
      `${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(options.hiddenAnnotations, "annotation")} above GitHub's limit are not shown as such; what they say is below.`
    ] : [],
    ...worstFirst(triage2).filter((app) => !isNoiseOnly(app)).map((app) => appSection(triage2, app, options)),
    ...noiseSection(triage2, options)
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
    kept.push(`${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(left, "section")} not shown: the summary is full. The JSON report has everything.`);
  return `${kept.join("\n\n")}
`;
}
function memorySections(triage2, { memory = { firstSeen: /* @__PURE__ */ new Map(), past: [] }, issueUrls = /* @__PURE__ */ new Map() }) {
  return [...hotfixSection(triage2, memory, issueUrls), ...recurringSection(triage2, memory, issueUrls)];
}
function versionText({ cluster }) {
  return cluster.version === "" ? "" : ` (${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(cluster.version)})`;
}
var maxApps = 1e3;
function overview(triage2, { issueUrls }) {
  if (triage2.applications.length === 0) return ["No application was judged."];
  const head = (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHead */ .PP)(["Application", "Status", "Category", "A sync", "Findings", "Noise", "Issue"]);
  const apps = [...worstFirst(triage2), ...triage2.applications.filter(({ status }) => status !== "drifted")];
  const rows = apps.slice(0, maxApps).map((app) => {
    const findings = (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsOf */ .WX)(triage2, app.name);
    const noise = findings.filter(({ category }) => (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .isNoise */ .ty)(category)).length;
    const url = issueUrls?.get(app.name);
    return (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)([
      (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .cellCode */ .GA)(app.name),
      app.status,
      app.category === null ? "" : `${app.category}: ${_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .categoryMeaning */ .wF[app.category]}`,
      app.syncUnsafe ? "**unsafe**" : app.status === "unknown" ? "not known" : "safe",
      String(findings.length - noise),
      String(noise),
      url === void 0 ? "" : (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)("issue", url) ?? ""
    ]);
  });
  const rest = apps.length - rows.length;
  return [
    [...head, ...rows].join("\n"),
    ...rest === 0 ? [] : [`${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(rest, "application")} more not shown here.`]
  ];
}
function worstFirst(triage2) {
  const rank = ({ syncUnsafe, category }) => (syncUnsafe ? 0 : _chunk_G5JCRNRG_js__WEBPACK_IMPORTED_MODULE_2__/* .categories */ .LZ.length) + (category === null ? 0 : _chunk_G5JCRNRG_js__WEBPACK_IMPORTED_MODULE_2__/* .categories */ .LZ.indexOf(category));
  return triage2.applications.filter(({ status }) => status === "drifted").sort((a, b) => rank(a) - rank(b));
}
function isNoiseOnly({ category }) {
  return category !== null && (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .isNoise */ .ty)(category);
}
function noiseSection(triage2, options) {
  const apps = worstFirst(triage2).filter(isNoiseOnly);
  if (apps.length === 0) return [];
  const lines = apps.slice(0, maxRows).map((app) => `- ${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(app.name)}: ${verdictLine(triage2, app, options)}`);
  const rest = apps.length - lines.length;
  const more = rest === 0 ? [] : [`- ${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(rest, "application")} more not shown here.`];
  const title = `${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(apps.length, "application")} with nothing but differences of notation or bookkeeping`;
  return [(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(title, [...lines, ...more].join("\n"))];
}
function problemSection({ problems }) {
  if (problems.length === 0) return [];
  const rows = problems.slice(0, maxApps).map(
    ({ code, application, message, hint }) => (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)([
      (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(code),
      application === null ? "the whole run" : (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .cellCode */ .GA)(application),
      (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)((0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRunNumbers */ .OT)(message), 1e3),
      (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(hint, 600)
    ])
  );
  const rest = problems.length - rows.length;
  const more = rest === 0 ? "" : `

${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(rest, "problem")} more not shown here.`;
  const head = (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHead */ .PP)(["Problem", "Application", "What could not be known", "Next step"]);
  return [`### Problems

${[...head, ...rows].join("\n")}${more}`];
}
function notCheckedSection({ notChecked }) {
  const [head, ...lines] = (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .notCheckedLines */ .mj)(notChecked);
  if (head === void 0) return [];
  const list = lines.slice(0, 100).map((line) => `- ${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(line.trim())}`);
  return [(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)((0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(head), list.join("\n"))];
}
function groupSection(triage2) {
  const groups = (0,_chunk_BM7KIYX5_js__WEBPACK_IMPORTED_MODULE_0__/* .groupsOf */ .c1)(triage2);
  if (groups.length === 0) return [];
  const lines = groups.slice(0, maxRows).map((group) => `- ${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPhrase */ .gF)((0,_chunk_BM7KIYX5_js__WEBPACK_IMPORTED_MODULE_0__/* .groupPhrase */ .tW)(group), _chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownWriter */ .fk)}`);
  const rest = groups.length - lines.length;
  const more = rest === 0 ? [] : [`- ${rest} more not shown here.`];
  return [(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)("The same in several applications", [...lines, ...more].join("\n"))];
}
function remarksSection(triage2) {
  const accepted = (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedLines */ .Ft)(triage2).map((line) => `- ${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPhrase */ .gF)(line, _chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownWriter */ .fk)}`);
  const rest = accepted.length - maxRows;
  const more = rest > 0 ? [`- ${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(rest, "difference")} more not shown here.`] : [];
  const title = `Accepted by the settings: ${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(accepted.length, "difference")}`;
  const notes = (triage2.notes ?? []).map((note) => `- ${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(note, 600)}`);
  return [
    ...accepted.length === 0 ? [] : [(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(title, [...accepted.slice(0, maxRows), ...more].join("\n"))],
    ...notes.length === 0 ? [] : [notes.join("\n")]
  ];
}
var maxRows = 200;
var maxObjects = 20;
function appSection(triage2, app, options) {
  const findings = (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsOf */ .WX)(triage2, app.name);
  const told = findings.filter(({ category }) => !(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .isNoise */ .ty)(category));
  const noise = findings.filter(({ category }) => (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .isNoise */ .ty)(category));
  return [
    `### ${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(app.name)}`,
    verdictLine(triage2, app, options),
    ...told.length === 0 ? [] : [rowsOf(triage2, told)],
    ...noise.length === 0 ? [] : [(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(noise.length, "difference")} of notation or bookkeeping`, rowsOf(triage2, noise))],
    ...(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .objectSections */ .YU)(triage2, told, maxObjects)
  ].join("\n\n");
}
function verdictLine(triage2, app, { issueUrls }) {
  const findings = (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsOf */ .WX)(triage2, app.name);
  const verdict = (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .appVerdict */ .dw)(findings, (finding) => (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .presenceOf */ .Fq)(finding, (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .pairOf */ .cF)(triage2, finding)));
  const url = issueUrls?.get(app.name);
  const issue = url === void 0 ? null : (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)("Its issue", url);
  return (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPhrase */ .gF)(verdict, _chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownWriter */ .fk) + (issue === null ? "" : ` ${issue}.`);
}
function rowsOf(triage2, findings) {
  const rows = findings.slice(0, maxRows).map((finding) => (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .findingRow */ .ex)(finding, (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .presenceOf */ .Fq)(finding, (0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .pairOf */ .cF)(triage2, finding)), null));
  const rest = findings.length - rows.length;
  const more = rest === 0 ? "" : `

${(0,_chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(rest, "finding")} more; the JSON report has all of them.`;
  return [..._chunk_O7TI6ZZI_js__WEBPACK_IMPORTED_MODULE_1__/* .findingHead */ .uc, ...rows].join("\n") + more;
}

// src/shell/cluster.ts

var serviceAccountToken = "/var/run/secrets/kubernetes.io/serviceaccount/token";
async function openCluster(source) {
  if (source.snapshot !== "") return (0,_chunk_BM7KIYX5_js__WEBPACK_IMPORTED_MODULE_0__/* .readSnapshot */ .RA)(await (0,_chunk_BM7KIYX5_js__WEBPACK_IMPORTED_MODULE_0__/* .readSnapshotFiles */ .UN)(source.snapshot));
  const [{ connect }, { liveCluster }] = await Promise.all([
    __webpack_require__.e(/* import() */ 79).then(__webpack_require__.bind(__webpack_require__, 9079)),
    __webpack_require__.e(/* import() */ 589).then(__webpack_require__.bind(__webpack_require__, 3589))
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
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)(serviceAccountToken)) return { type: "in-cluster" };
  throw new _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .ProblemError */ .Mm(
    (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)(
      "KUBECONFIG_MISSING",
      "There is no way to a cluster: neither a kubeconfig nor a snapshot was given, and this is not a pod.",
      "Give the input kubeconfig (is the secret defined for this event?), kubeconfig-file or snapshot; on the command line --kubeconfig or --snapshot."
    )
  );
}

// src/pull/snapshot-record.ts
var passing = new Set(
  "Event EndpointSlice Endpoints Lease LeaseCandidate ControllerRevision NodeMetrics CSINode CSIStorageCapacity VolumeAttachment CertificateSigningRequest ComponentStatus IPAddress ServiceCIDR".split(" ")
);
function worthRecording({ kind, verbs }) {
  return verbs.includes("list") && !passing.has(kind);
}
async function recordSnapshot(cluster, request) {
  const [identity, { kinds: served, problems }] = await Promise.all([cluster.identity(), cluster.kinds()]);
  const preferred = onePerKind(served).sort((a, b) => fileName(a) < fileName(b) ? -1 : 1);
  const listed = await Promise.all(
    preferred.map(async (kind) => ({
      kind,
      result: request.wanted(kind) ? await listKind(cluster, kind, request) : null
    }))
  );
  const redactor = (0,_chunk_G5JCRNRG_js__WEBPACK_IMPORTED_MODULE_2__/* .createRedactor */ .lY)("redacted-at-recording");
  const files = [];
  const kinds = [];
  for (const { kind, result } of listed) {
    kinds.push(recordedKind(kind, result));
    if (result?.state !== "listed") continue;
    const items = [...result.items].sort(byKey).map((item) => redactor.object(item));
    if (items.length > 0)
      files.push({ file: fileName(kind), text: asText({ apiVersion: "v1", kind: "List", items }) });
  }
  const metadata = {
    identity,
    takenAt: request.takenAt,
    namespaces: request.namespaces,
    kinds,
    problems
  };
  return {
    files: [{ file: "snapshot.json", text: asText((0,_chunk_BM7KIYX5_js__WEBPACK_IMPORTED_MODULE_0__/* .metadataDocument */ .jB)(metadata)) }, ...files],
    problems: [...problems, ...kinds.flatMap((kind) => kind.problem === null ? [] : [kind.problem])]
  };
}
function onePerKind(kinds) {
  const first = /* @__PURE__ */ new Map();
  for (const kind of kinds) {
    const id = `${kind.group}/${kind.kind}`;
    if (!first.has(id)) first.set(id, kind);
  }
  return [...first.values()];
}
async function listKind(cluster, kind, { namespaces }) {
  if (namespaces === null || !kind.namespaced) return cluster.list(kind, "");
  const items = [];
  for (const result of await Promise.all(namespaces.map((namespace) => cluster.list(kind, namespace)))) {
    if (result.state !== "listed") return result;
    items.push(...result.items);
  }
  return { state: "listed", items };
}
function recordedKind(kind, result) {
  if (result === null) return { ...kind, recorded: "left-out", problem: null };
  if (result.state === "failed") return { ...kind, recorded: "failed", problem: result.problem };
  if (result.state === "listed") return { ...kind, recorded: "yes", problem: null };
  const gone = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)("LIVE_UNREADABLE", `${kind.plural} was served and then was not.`, "Record again.");
  return { ...kind, recorded: "failed", problem: gone };
}
function fileName({ group, plural: plural2 }) {
  const name = group === "" ? plural2 : `${plural2}.${group}`;
  return `${name.replace(/[^A-Za-z0-9.-]/g, "_").replace(/^\.+/, "_")}.json`;
}
function byKey(a, b) {
  const [left, right] = [(0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)((0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN)(a)), (0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)((0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN)(b))];
  return left < right ? -1 : left > right ? 1 : 0;
}
function asText(value) {
  return `${JSON.stringify(value, null, 2)}
`;
}

// src/shell/guard-state.ts




// src/pull/state/cut-document.ts
var reference = "#/components/schemas/";
function schemasOf(objects2, documents) {
  const kinds = objects2.map(_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .gvkOf */ .iU);
  const cut = /* @__PURE__ */ new Map();
  for (const { group, version, document } of documents) {
    const names = new Set(
      kinds.filter((gvk) => gvk.group === group && gvk.version === version).map(({ kind }) => kind)
    );
    if (names.size > 0)
      cut.set(`${group}/${version}`, { group, version, document: cutDocument(document, names) });
  }
  return [...cut.values()];
}
function cutDocument(document, kinds) {
  const schemas = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(document, "components", "schemas");
  const kept = {};
  const keep = (name) => {
    const schema = schemas[name];
    if (schema === void 0 || Object.hasOwn(kept, name)) return;
    kept[name] = schema;
    for (const other of referencesIn(schema)) keep(other);
  };
  for (const [name, schema] of Object.entries(schemas))
    if ((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(schema, "x-kubernetes-group-version-kind").some((gvk) => kinds.has((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(gvk, "kind"))))
      keep(name);
  return { components: { schemas: kept } };
}
function referencesIn(schema) {
  if ((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .isList */ .Lv)(schema)) return schema.flatMap(referencesIn);
  if (!(0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(schema)) return [];
  return Object.entries(schema).flatMap(
    ([key, value]) => key === "$ref" && typeof value === "string" && value.startsWith(reference) ? [value.slice(reference.length)] : referencesIn(value)
  );
}

// src/pull/state/guard-state.ts

function digestOf(salt, key) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createHash)("sha256").update(`${salt}
${(0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)(key)}`).digest("hex").slice(0, 16);
}

// src/pull/state/hidden-changes.ts
var byHand = /* @__PURE__ */ new Set(["manual-change", "conflict", "unknown"]);
function hiddenChanges({ findings }) {
  return findings.filter(isHidden).map(({ application, resource, change: change2, forecast }) => ({
    application,
    resource,
    path: change2 === null ? "" : (0,_chunk_L3MILTNR_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPath */ .jV)(change2.path),
    type: change2?.type ?? "object",
    effect: forecast.effect,
    when: forecast.when
  }));
}
function isHidden({ category, resource, change: change2 }) {
  if (!byHand.has(category)) return false;
  if (resource.group === "" && resource.kind === "Secret") return true;
  return change2 !== null && [change2.type === "removed" ? change2.desired : change2.live].some(_chunk_G5JCRNRG_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsPlaceholder */ .kG);
}

// src/pull/state/record-state.ts
var controllerGroups = /* @__PURE__ */ new Set([
  "argoproj.io",
  "kustomize.toolkit.fluxcd.io",
  "helm.toolkit.fluxcd.io",
  "source.toolkit.fluxcd.io"
]);
var scalerKinds = /* @__PURE__ */ new Set(["HorizontalPodAutoscaler", "ScaledObject"]);
var fleeting = /* @__PURE__ */ new Set(["Pod", "ReplicaSet", "Secret", "PodMetrics"]);
async function recordState(cluster, reading, request) {
  const { triage: triage2, salt } = request;
  const { kinds: served, problems } = await cluster.kinds();
  const inGit = new Set(request.rendered.map(nameOf));
  const judged = reading.listings.filter(({ kind }) => inGit.has(nameOf(kind)) || isWorthNaming(kind));
  const listings = [...judged, ...await listTheRest(cluster, served, judged)];
  const kept = keptObjects(reading.listings, request);
  const redactor = (0,_chunk_G5JCRNRG_js__WEBPACK_IMPORTED_MODULE_2__/* .createRedactor */ .lY)("redacted-at-recording");
  const keys = new Map(
    listings.flatMap(({ result }) => result.state === "listed" ? result.items.map(_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN) : []).map((key) => [(0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)(key), key])
  );
  const withFinding = findingKeys(triage2);
  const rendered = new Set(request.rendered.map(_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu));
  const isSettled = (text) => rendered.has(text) && !withFinding.has(text);
  const digests2 = (wanted) => [...keys].flatMap(([text, key]) => wanted(text) ? [digestOf(salt, key)] : []).sort();
  return {
    cluster: triage2.cluster,
    takenAt: triage2.at,
    commit: request.commit,
    kinds: served.map((kind) => stateKind(kind, listings)),
    problems,
    objects: kept.map((object) => redactor.object(object)),
    documents: schemasOf(kept, reading.documents),
    salt,
    settled: digests2(isSettled),
    outside: digests2((text) => !isSettled(text) && !withFinding.has(text)),
    hidden: hiddenChanges(triage2)
  };
}
async function listTheRest(cluster, served, known) {
  const seen = new Set(known.map(({ kind }) => nameOf(kind)));
  const rest = served.filter((kind) => {
    if (!isWorthNaming(kind) || seen.has(nameOf(kind))) return false;
    seen.add(nameOf(kind));
    return true;
  });
  return Promise.all(
    rest.map(async (kind) => ({ kind, namespace: "", result: await cluster.list(kind, "") }))
  );
}
function isWorthNaming(kind) {
  return worthRecording(kind) && !fleeting.has(kind.kind);
}
function nameOf({ group, kind }) {
  return `${group}/${kind}`;
}
function stateKind(kind, listings) {
  const own = listings.filter((one) => nameOf(one.kind) === nameOf(kind) && one.kind.version === kind.version);
  const whole = own.find(({ namespace }) => namespace === "")?.result;
  const listed = own.filter(({ result }) => result.state === "listed");
  if (listed.length > 0) {
    const namespaces = whole?.state === "listed" ? whole.namespaces ?? null : listed.map(({ namespace }) => namespace);
    return { ...kind, recorded: "yes", namespaces, problem: null };
  }
  if (whole?.state === "failed")
    return { ...kind, recorded: "failed", namespaces: null, problem: whole.problem };
  return { ...kind, recorded: "left-out", namespaces: null, problem: null };
}
function keptObjects(listings, { triage: triage2 }) {
  const withFinding = findingKeys(triage2);
  const here = new Set(
    triage2.applications.flatMap(
      ({ application: { resource } }) => resource === null ? [] : [(0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)(resource)]
    )
  );
  const targetsOf = triage2.findings.map(({ resource }) => resource);
  const all = listings.flatMap(({ result }) => result.state === "listed" ? result.items : []);
  const variables = variableSources(all.filter(isController));
  const kept = /* @__PURE__ */ new Map();
  for (const object of all) {
    const key = (0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN)(object);
    const text = (0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)(key);
    const id = `${(0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(object, "apiVersion")} ${text}`;
    if (withFinding.has(text)) kept.set(id, object);
    else if (isController(object)) {
      if (here.has(text) || key.kind !== "Application") kept.set(id, unowned(object));
      else kept.set(id, stub(object));
    } else if (scalerKinds.has(key.kind) && targetsOf.some((target) => (0,_chunk_G5JCRNRG_js__WEBPACK_IMPORTED_MODULE_2__/* .targets */ .zV)(object, target)))
      kept.set(id, unowned(object));
    else if (variables.has(text)) kept.set(id, unowned(object));
  }
  return [...kept].sort(([a], [b]) => a < b ? -1 : 1).map(([, object]) => object);
}
function findingKeys({ findings }) {
  return new Set(findings.map(({ resource }) => (0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)(resource)));
}
function isController(object) {
  return controllerGroups.has((0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN)(object).group);
}
function unowned(object) {
  const { managedFields: _, ...metadata } = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(object, "metadata");
  return { ...object, metadata };
}
function stub(object) {
  const source = (value) => ({ repoURL: (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(value, "repoURL") });
  const { apiVersion = "", kind = "" } = object;
  const { name, namespace } = (0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN)(object);
  const several = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(object, "spec", "sources");
  return {
    apiVersion,
    kind,
    metadata: { name, namespace },
    spec: {
      destination: (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(object, "spec", "destination"),
      ...several.length > 0 ? { sources: several.map((one) => source((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(one))) } : { source: source((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(object, "spec", "source")) }
    }
  };
}
function variableSources(controllers) {
  return new Set(
    controllers.flatMap(
      (object) => (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(object, "spec", "postBuild", "substituteFrom").map(
        (from) => (0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)({
          group: "",
          kind: (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(from, "kind"),
          namespace: (0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN)(object).namespace,
          name: (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(from, "name")
        })
      )
    )
  );
}

// src/pull/state/recording-cluster.ts
function recordingCluster(cluster) {
  const listings = [];
  const documents = [];
  return {
    cluster: {
      ...cluster,
      async list(kind, namespace) {
        const result = await cluster.list(kind, namespace);
        listings.push({ kind, namespace, result });
        return result;
      },
      async openApi(group, version) {
        const document = await cluster.openApi(group, version);
        if (document !== null) documents.push({ group, version, document });
        return document;
      }
    },
    reading: () => ({ listings, documents })
  };
}

// src/pull/state/state-cluster.ts
function stateCluster(state) {
  const settled = new Set(state.settled);
  const outside = new Set(state.outside);
  const held = new Set(state.objects.map((object) => (0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)((0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN)(object))));
  const withheld = (holds) => (key) => {
    const digest = digestOf(state.salt, key);
    if (settled.has(digest)) return "settled";
    const elsewhere = held.has((0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)(key)) && !holds.has((0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)(key));
    return elsewhere || outside.has(digest) ? "outside" : null;
  };
  return {
    recorded: true,
    identity: async () => state.cluster,
    kinds: async () => ({ kinds: state.kinds, problems: state.problems }),
    list: async (kind, namespace) => {
      const entry = recordedKind2(state.kinds, kind);
      if (entry === null) return { state: "absent" };
      if (entry.recorded !== "yes") return notRecorded(entry);
      const items = state.objects.filter(
        (object) => object["apiVersion"] === (0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .apiVersionOf */ .uO)(kind) && object["kind"] === kind.kind && (namespace === "" || (0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN)(object).namespace === namespace)
      );
      const known = new Set(items.map((object) => (0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)((0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN)(object))));
      const result = { state: "listed", items, withheld: withheld(known) };
      return entry.namespaces === null ? result : { ...result, namespaces: entry.namespaces };
    },
    openApi: async (group, version) => state.documents.find((one) => one.group === group && one.version === version)?.document ?? null
  };
}
function recordedKind2(kinds, { group, version, kind }) {
  const same = kinds.filter((one) => one.group === group && one.kind === kind);
  const asked = same.find((one) => one.version === version);
  if (asked?.recorded === "yes") return asked;
  return same.find(({ recorded }) => recorded === "yes") ?? asked ?? null;
}
function notRecorded({ plural: plural2, group, problem: cause }) {
  const name = group === "" ? plural2 : `${plural2}.${group}`;
  return {
    state: "failed",
    problem: cause ?? (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)(
      "SNAPSHOT_INCOMPLETE",
      `The recorded state does not say which ${name} existed.`,
      "Check it with `drift-triage guard --kubeconfig`."
    )
  };
}

// src/pull/state/state-document.ts
var schemaVersion = 1;
var moments = ["next-reconcile", "next-commit", "next-sync", "never", "unknown"];
var effects = ["keeps", "reverts", "deletes", "recreates", "fails", "unknown"];
var types = ["added", "removed", "modified", "object"];
function writeState(state) {
  const { cluster, takenAt, commit, salt } = state;
  const document = {
    schemaVersion,
    kind: "GuardState",
    cluster: { id: cluster.id, server: cluster.server, version: cluster.version },
    takenAt,
    commit,
    kinds: state.kinds.map((kind) => ({ ...(0,_chunk_BM7KIYX5_js__WEBPACK_IMPORTED_MODULE_0__/* .kindJson */ .jV)(kind), namespaces: kind.namespaces })),
    problems: state.problems.map(_chunk_BM7KIYX5_js__WEBPACK_IMPORTED_MODULE_0__/* .problemJson */ .ok),
    objects: state.objects,
    documents: state.documents,
    salt,
    settled: state.settled,
    outside: state.outside,
    hidden: state.hidden
  };
  return `${JSON.stringify(document)}
`;
}
function readState(text) {
  const document = parsed(text);
  if ((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(document, "kind") !== "GuardState") throw invalid("it is no state of this check");
  if ((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .field */ .ZZ)(document, "schemaVersion") !== schemaVersion)
    throw invalid(
      `it has schema version ${JSON.stringify((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .field */ .ZZ)(document, "schemaVersion") ?? null).slice(0, 20)}`
    );
  return {
    cluster: {
      id: required(document, "cluster", "id"),
      server: (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(document, "cluster", "server"),
      version: (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(document, "cluster", "version")
    },
    takenAt: momentOf(document),
    commit: (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(document, "commit"),
    kinds: objects(document, "kinds").map(kindOf),
    problems: objects(document, "problems").map(_chunk_BM7KIYX5_js__WEBPACK_IMPORTED_MODULE_0__/* .readProblem */ .K),
    objects: objects(document, "objects").map(objectOf),
    documents: objects(document, "documents").map((one) => ({
      group: (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(one, "group"),
      version: required(one, "version"),
      document: (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(one, "document")
    })),
    salt: required(document, "salt"),
    settled: digests(document, "settled"),
    outside: digests(document, "outside"),
    hidden: objects(document, "hidden").map(hiddenOf)
  };
}
function parsed(text) {
  try {
    const value = JSON.parse(text);
    if ((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value)) return value;
  } catch {
  }
  throw invalid("it is no JSON object");
}
function momentOf(document) {
  const takenAt = required(document, "takenAt");
  if (Number.isNaN(Date.parse(takenAt))) throw invalid("takenAt is no time");
  return new Date(takenAt).toISOString();
}
function objects(document, key) {
  const items = array(document, key);
  if (!items.every(_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)) throw invalid(`${key} holds something that is no object`);
  return items;
}
function array(document, key) {
  if (!Array.isArray((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .field */ .ZZ)(document, key))) throw invalid(`${key} is no list`);
  return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(document, key);
}
function digests(document, key) {
  return array(document, key).map((one) => {
    if (typeof one !== "string" || !/^[0-9a-f]{16}$/.test(one))
      throw invalid(`${key} holds something that is no digest`);
    return one;
  });
}
function kindOf(value) {
  required(value, "version");
  required(value, "kind");
  const namespaces = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .field */ .ZZ)(value, "namespaces");
  if (namespaces !== null && !Array.isArray(namespaces))
    throw invalid("the namespaces of a kind are neither null nor a list");
  const names = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(value, "namespaces").filter((name) => typeof name === "string");
  return { ...(0,_chunk_BM7KIYX5_js__WEBPACK_IMPORTED_MODULE_0__/* .readKind */ .X0)(value), namespaces: namespaces === null ? null : names };
}
function objectOf(value) {
  required(value, "apiVersion");
  required(value, "kind");
  required(value, "metadata", "name");
  return value;
}
function hiddenOf(value) {
  return {
    application: required(value, "application"),
    resource: {
      group: (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(value, "resource", "group"),
      kind: required(value, "resource", "kind"),
      namespace: (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(value, "resource", "namespace"),
      name: required(value, "resource", "name")
    },
    path: (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(value, "path"),
    type: oneOf(types, value, "type"),
    effect: oneOf(effects, value, "effect"),
    when: oneOf(moments, value, "when")
  };
}
function oneOf(allowed, value, key) {
  const found = allowed.find((one) => one === (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(value, key));
  if (found === void 0) throw invalid(`a hidden change has no ${key} that is known`);
  return found;
}
function required(value, ...keys) {
  const found = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(value, ...keys);
  if (typeof found === "string" && found !== "") return found;
  throw invalid(`${keys.join(".")} is missing`);
}
function invalid(why) {
  return new _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .ProblemError */ .Mm(
    (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)(
      "STATE_INVALID",
      `The recorded state cannot be used: ${why}.`,
      "Run the triage with this version of drift-triage again, and let it record the state anew."
    )
  );
}

// src/shell/guard-state.ts
var stateFile = "guard-state.json";
async function judgeAndRecord(cluster, run, path) {
  const recording = recordingCluster(cluster);
  const judged = await (0,_chunk_G5JCRNRG_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeRepository */ .e2)(recording.cluster, run);
  const { triage: triage2, rendered, commit } = judged;
  const salt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.randomBytes)(16).toString("hex");
  const state = await recordState(cluster, recording.reading(), { triage: triage2, rendered, commit, salt });
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.dirname)(path), { recursive: true });
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.writeFile)(path, writeState(state));
  return judged;
}
async function openState(path) {
  const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.readFile)(path, "utf8").catch(() => null);
  if (text !== null) return liveStateOf(readState(text));
  throw new _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .ProblemError */ .Mm(
    (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)(
      "STATE_MISSING",
      `There is no file ${path}.`,
      "Record it with `drift-triage triage --state-output FILE`."
    )
  );
}
function liveStateOf(state) {
  const { takenAt, commit, hidden } = state;
  return { cluster: stateCluster(state), recorded: { at: { takenAt, commit }, hidden } };
}

// src/write-back/candidates.ts
function isCandidate(finding, selection) {
  if (finding.change === null || finding.category !== "manual-change") return false;
  return finding.direction === "update-git" || selection === "by-hand" && finding.direction === "follow-up";
}
function editFor(finding) {
  const { change: change2, resource, impliedBy } = finding;
  if (change2 === null) return { reason: "it is about the object as a whole" };
  if (impliedBy !== void 0) return { reason: `it comes along with ${impliedBy}` };
  if (resource.group === "" && resource.kind === "Secret")
    return { reason: "values of a Secret are never written" };
  if (change2.path.some((element) => "index" in element))
    return { reason: "it is an item of a list that has no keys: its place may not be the same in Git" };
  if (change2.type === "removed") return { type: "remove", path: change2.path };
  if (!(0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .equalJson */ .FS)((0,_chunk_G5JCRNRG_js__WEBPACK_IMPORTED_MODULE_2__/* .normalisePlaceholders */ .HI)(change2.live), change2.live))
    return { reason: "its value is hidden, as it may be a secret" };
  const last = change2.path.at(-1);
  if (last !== void 0 && "field" in last && last.field === "image" && !isPinned(change2.live))
    return { reason: "the live image has neither tag nor digest" };
  return { type: "set", path: change2.path, value: change2.live };
}
function isPinned(image) {
  if (typeof image !== "string") return false;
  return image.includes("@") || image.slice(image.lastIndexOf("/") + 1).includes(":");
}

// src/write-back/ignore-rule.ts
function ignoreRuleFor({ change: change2, resource }) {
  if (change2 === null) return { reason: "it is about the object as a whole" };
  const { path } = change2;
  if (path.length < 2) return { reason: "a rule on a whole part of the object would hide everything in it" };
  if ((0,_chunk_L3MILTNR_js__WEBPACK_IMPORTED_MODULE_4__/* .startsWith */ .w1)(path, (0,_chunk_L3MILTNR_js__WEBPACK_IMPORTED_MODULE_4__/* .fields */ .OA)("metadata", "annotations", _chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .lastAppliedAnnotation */ .jo)))
    return { reason: "Argo CD compares from this annotation; ignoring it would hide what Git removes" };
  if (path.some((element) => "index" in element))
    return { reason: "it is an item of a list that has no keys: its place may change" };
  const lines = path.every((element) => "field" in element) ? { jsonPointers: [`/${path.map(pointerPart).join("/")}`], jqPathExpressions: [] } : { jsonPointers: [], jqPathExpressions: [path.map(jqStep).join("").replace(/ \| $/, "")] };
  const { group, kind, namespace, name } = resource;
  return { group, kind, namespace, name, ...lines, managedFieldsManagers: [] };
}
function wantsIgnoring({ status }, finding) {
  if (finding.direction !== "ignore" || finding.accepted !== void 0) return false;
  if (finding.ignoredBy !== void 0) return false;
  return status?.resources.some(
    (resource) => resource.status === "OutOfSync" && (0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .equalKey */ .gY)(resource.key, finding.resource)
  ) === true;
}
function pointerPart(element) {
  const name = "field" in element ? element.field : "";
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
function jqStep(element) {
  if ("field" in element)
    return /^[A-Za-z_]\w*$/.test(element.field) ? `.${element.field}` : `.[${JSON.stringify(element.field)}]`;
  if ("index" in element) return `[${element.index}]`;
  const tests = "value" in element ? [`. == ${literal(element.value)}`] : Object.entries(element.key).map(([name, value]) => `.[${JSON.stringify(name)}] == ${literal(value)}`);
  return `[] | select(${tests.join(" and ")}) | `;
}
function literal(value) {
  return JSON.stringify(value);
}

// src/edit/edit-yaml.ts


// src/edit/apply-to-json.ts
function applyToJson(root, edit) {
  try {
    return change(root, edit.path, edit.type === "set" ? edit.value : void 0) ?? null;
  } catch (error) {
    if (error instanceof MisfitError) return null;
    throw error;
  }
}
var MisfitError = class extends Error {
};
function change(at, path, value) {
  const [element, ...rest] = path;
  if (element === void 0) return value;
  if ("field" in element) return changeField(at, element.field, rest, value);
  return changeItem(at, element, rest, value);
}
function changeField(at, name, rest, value) {
  if (at !== void 0 && at !== null && !(0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(at)) throw new MisfitError();
  const object = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(at) ? at : {};
  const below = change(Object.hasOwn(object, name) ? object[name] : void 0, rest, value);
  const others = Object.entries(object).filter(([key]) => key !== name);
  if (below === void 0) return others.length === 0 ? void 0 : Object.fromEntries(others);
  return Object.hasOwn(object, name) ? Object.fromEntries(Object.entries(object).map(([key, old]) => [key, key === name ? below : old])) : Object.fromEntries([...others, [name, below]]);
}
function changeItem(at, element, rest, value) {
  if (at !== void 0 && at !== null && !(0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .isList */ .Lv)(at)) throw new MisfitError();
  const list = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .isList */ .Lv)(at) ? at : [];
  const index = indexOf(list, element);
  const below = change(index < 0 ? startOf(element, value) : list[index], rest, value);
  if (index < 0) return below === void 0 ? void 0 : [...list, below];
  const items = below === void 0 ? list.toSpliced(index, 1) : list.with(index, below);
  return items.length === 0 ? void 0 : items;
}
function startOf(element, value) {
  return "key" in element && value !== void 0 ? element.key : void 0;
}
function indexOf(list, element) {
  if ("index" in element) return element.index < list.length ? element.index : -1;
  if ("value" in element) return list.findIndex((item) => (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .equalJson */ .FS)(item, element.value));
  return list.findIndex((item) => (0,_chunk_L3MILTNR_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesKey */ .vV)(item, element));
}

// src/edit/yaml-add.ts


// src/edit/yaml-place.ts

function lineStart(text, offset) {
  return text.lastIndexOf("\n", offset - 1) + 1;
}
function lineEnd(text, offset) {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}
function lineBreak(text) {
  return text.includes("\r\n") ? "\r\n" : "\n";
}
function columnOf(text, offset) {
  return offset - lineStart(text, offset);
}
function startOf2(node) {
  return node.range?.[0] ?? 0;
}
function endOf(node) {
  if (((0,yaml__WEBPACK_IMPORTED_MODULE_11__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_11__/* .isSeq */ .oP)(node)) && node.flow !== true) {
    const last = node.items.at(-1);
    if (last !== void 0) return isNode(last) ? endOf(last) : endOfPair(last);
  }
  return node.range?.[1] ?? 0;
}
function endOfPair({ key, value }) {
  const end = isNode(value) ? endOf(value) : 0;
  return Math.max(end, isNode(key) ? key.range?.[1] ?? 0 : 0);
}
function isFlow(node) {
  return ((0,yaml__WEBPACK_IMPORTED_MODULE_11__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_11__/* .isSeq */ .oP)(node)) && node.flow === true;
}
function isNode(value) {
  return (0,yaml__WEBPACK_IMPORTED_MODULE_11__/* .isMap */ .jh)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_11__/* .isSeq */ .oP)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_11__/* .isScalar */ .jn)(value) || typeof value === "object" && value !== null && "range" in value;
}
function behindLine(text, end) {
  return end > 0 && text[end - 1] === "\n" ? end : lineEnd(text, end);
}

// src/edit/yaml-text.ts

function scalarText(value, style) {
  if (typeof value !== "string") return String(value);
  if (style === "single" && !/[\n\r\t]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return style === "plain" && readsBack(value) ? value : JSON.stringify(value);
}
function readsBack(value) {
  if (!/^[^\s#&*!|>'"%@`{}[\],?:-][^\n\r\t#{}[\],]*$/.test(value) || /:\s|:$|\s$/.test(value)) return false;
  const read = (0,_chunk_L3MILTNR_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .gM)(`key: ${value}
`);
  const first = "documents" in read ? read.documents[0]?.value : void 0;
  return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(first) && first["key"] === value;
}
function flowText(value) {
  if ((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .isList */ .Lv)(value)) return `[${value.map(flowText).join(", ")}]`;
  if ((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value)) {
    const entries = Object.entries(value).map(
      ([key, item]) => `${scalarText(key, "plain")}: ${flowText(item)}`
    );
    return `{${entries.join(", ")}}`;
  }
  return scalarText(value, "plain");
}
function blockLines(key, value) {
  const content = key === null ? [value] : { [key]: value };
  const text = (0,yaml__WEBPACK_IMPORTED_MODULE_11__/* .stringify */ .As)(content, {
    version: "1.1",
    schema: "yaml-1.1",
    lineWidth: 0,
    defaultStringType: "PLAIN",
    aliasDuplicateObjects: false
  });
  return text.replace(/\n$/, "").split("\n");
}
function indented(lines, columns) {
  return lines.map((line) => line === "" ? "" : " ".repeat(columns) + line);
}

// src/edit/yaml-add.ts
function addEntry(text, { node }, element, value) {
  const key = "field" in element ? element.field : null;
  if (!(0,yaml__WEBPACK_IMPORTED_MODULE_11__/* .isMap */ .jh)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_11__/* .isSeq */ .oP)(node)) return { refused: "the path does not fit the document" };
  const last = node.items.at(-1);
  if (isFlow(node) || last === void 0) {
    const entry = key === null ? flowText(value) : `${scalarText(key, "plain")}: ${flowText(value)}`;
    const closing = (node.range?.[1] ?? 1) - 1;
    if (last === void 0) return { start: closing, end: closing, text: entry };
    const end = isNode(last) ? last.range?.[1] ?? closing : endOfFlowPair(last, closing);
    return { start: end, end, text: `, ${entry}` };
  }
  const column = key === null ? dashColumn(text, last) : columnOf(text, startOfEntry(last));
  if (column === null) return { refused: "its list is not written one item a line" };
  const eol = lineBreak(text);
  const at = behindLine(text, endOf(node));
  const open = at > 0 && text[at - 1] !== "\n" ? eol : "";
  return { start: at, end: at, text: `${open}${indented(blockLines(key, value), column).join(eol)}${eol}` };
}
function endOfFlowPair({ key, value }, closing) {
  if (isNode(value) && value.range) return value.range[1];
  return isNode(key) ? key.range?.[1] ?? closing : closing;
}
function startOfEntry(entry) {
  if (isNode(entry)) return startOf2(entry);
  const key = entry.key;
  return isNode(key) ? startOf2(key) : 0;
}
function dashColumn(text, item) {
  const start = startOfEntry(item);
  const dash = text.lastIndexOf("-", start - 1);
  return dash < 0 || text.slice(dash + 1, start).trim() !== "" ? null : columnOf(text, dash);
}

// src/edit/yaml-remove.ts

function removeEntry({ text, trail, rest }) {
  if (rest.length > 0) return { refused: "the value does not stand there" };
  let depth = trail.length - 1;
  while (depth > 1 && sizeOf(trail[depth - 1]) === 1) depth--;
  const [step, parent] = [trail[depth], trail[depth - 1]];
  if (step === void 0 || parent === void 0) return { refused: "the whole document would go" };
  return isFlow(parent.node) ? removeFromFlow(text, step, parent) : removeLines(text, step, parent);
}
function sizeOf(step) {
  return step !== void 0 && ((0,yaml__WEBPACK_IMPORTED_MODULE_11__/* .isMap */ .jh)(step.node) || (0,yaml__WEBPACK_IMPORTED_MODULE_11__/* .isSeq */ .oP)(step.node)) ? step.node.items.length : 0;
}
function removeLines(text, step, parent) {
  const { start, end } = extentOf(step);
  const from = step.pair === null ? text.lastIndexOf("-", start - 1) : start;
  const before = text.slice(lineStart(text, from), from);
  if (before.trim() === "") return { start: lineStart(text, from), end: behindLine(text, end), text: "" };
  const next2 = following(step, parent);
  return next2 === null || !/^[\s-]*$/.test(before) ? { refused: "it shares its line with something else" } : { start: from, end: next2, text: "" };
}
function removeFromFlow(text, step, parent) {
  const { start, end } = extentOf(step);
  const next2 = following(step, parent);
  if (next2 !== null) return { start, end: next2, text: "" };
  const comma = text.lastIndexOf(",", start);
  return comma > startOf2(parent.node) ? { start: comma, end, text: "" } : { start, end, text: "" };
}
function extentOf({ node, pair }) {
  if (pair === null) return { start: startOf2(node), end: endOf(node) };
  const key = pair.key;
  return { start: isNode(key) ? startOf2(key) : startOf2(node), end: endOfPair(pair) };
}
function following({ node, pair }, parent) {
  const items = (0,yaml__WEBPACK_IMPORTED_MODULE_11__/* .isMap */ .jh)(parent.node) || (0,yaml__WEBPACK_IMPORTED_MODULE_11__/* .isSeq */ .oP)(parent.node) ? parent.node.items : [];
  const next2 = items[items.indexOf(pair ?? node) + 1];
  if (next2 === void 0) return null;
  if (isNode(next2)) return startOf2(next2);
  const key = next2.key;
  return isNode(key) ? startOf2(key) : null;
}

// src/edit/yaml-replace.ts

function replaceValue(spot, { node, pair }, value) {
  const { text } = spot;
  if ((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value) || (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .isList */ .Lv)(value)) return replaceByCollection(spot, { node, pair }, value);
  if ((0,yaml__WEBPACK_IMPORTED_MODULE_11__/* .isScalar */ .jn)(node)) {
    const start = startOf2(node);
    const end = node.range?.[1] ?? start;
    if (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") {
      return typeof value === "string" && value.includes("\n") ? blockScalar(text, node, pair, value) : { start, end, text: `${scalarText(value, "plain")}${lineBreak(text)}` };
    }
    if (typeof value === "string" && value.includes("\n")) return { start, end, text: JSON.stringify(value) };
    const gap = start === end && /[:-]/.test(text[start - 1] ?? "") ? " " : "";
    return { start, end, text: gap + scalarText(value, styleOf(node.type)) };
  }
  if (isFlow(node))
    return { start: startOf2(node), end: node.range?.[1] ?? 0, text: scalarText(value, "plain") };
  const key = pair?.key;
  if (!isNode(key)) return { refused: "a list item in block style would become a single value" };
  const colon = text.indexOf(":", key.range?.[1] ?? 0) + 1;
  return { start: colon, end: endOf(node), text: ` ${scalarText(value, "plain")}` };
}
function replaceByCollection({ text }, { node, pair }, value) {
  const isEmpty = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .isList */ .Lv)(value) ? value.length === 0 : (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value) && Object.keys(value).length === 0;
  const key = pair?.key;
  if (isFlow(node) || isEmpty || isNode(key) && isInFlow(text, key))
    return { start: startOf2(node), end: node.range?.[1] ?? 0, text: flowText(value) };
  if (!isNode(key) || !(0,yaml__WEBPACK_IMPORTED_MODULE_11__/* .isScalar */ .jn)(key)) return { refused: "a list item would be replaced as a whole" };
  const at = startOf2(key);
  const lines = blockLines(String(key.value), value);
  const [first = "", ...others] = lines;
  const keyText2 = text.slice(at, key.range?.[1] ?? at);
  const head = `${keyText2}${first.slice(first.indexOf(":"))}`;
  return {
    start: at,
    end: trimmed(text, endOf(node)),
    text: [head, ...indented(others, columnOf(text, at))].join(lineBreak(text))
  };
}
function isInFlow(text, key) {
  return /[{,]\s*$/.test(text.slice(lineStart(text, startOf2(key)), startOf2(key)));
}
function trimmed(text, end) {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1] ?? "")) at--;
  return at;
}
function blockScalar(text, node, pair, value) {
  const start = startOf2(node);
  const end = node.range?.[1] ?? start;
  const key = pair?.key;
  const column = isNode(key) ? columnOf(text, startOf2(key)) + 2 : 2;
  const chomp = value.endsWith("\n") ? "" : "-";
  const lines = value.replace(/\n$/, "").split("\n");
  const eol = lineBreak(text);
  return { start, end, text: `|${chomp}${eol}${indented(lines, column).join(eol)}${eol}` };
}
function styleOf(type) {
  return type === "QUOTE_DOUBLE" ? "double" : type === "QUOTE_SINGLE" ? "single" : "plain";
}

// src/edit/edit-yaml.ts
function editYaml(text, document, edit) {
  const before = (0,_chunk_L3MILTNR_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .gM)(text);
  const target = "documents" in before ? before.documents[document] : void 0;
  if (!("documents" in before) || target === void 0) return { refused: "the file is not readable as YAML" };
  const wanted = applyToJson(target.value, edit);
  if (wanted === null) return { refused: "the path does not fit the document" };
  if ((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .equalJson */ .FS)(wanted, target.value)) return { text };
  const tree = (0,_chunk_L3MILTNR_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDocumentAt */ .WG)(text.slice(0, target.end), target.start, new yaml__WEBPACK_IMPORTED_MODULE_11__/* .LineCounter */ .HN());
  if (tree?.contents === null || tree?.contents === void 0) return { refused: "the document is empty" };
  const spot = walk(text, tree, tree.contents, edit.path);
  const splice = "refused" in spot ? spot : edit.type === "remove" ? removeEntry(spot) : setValue(spot, edit.value);
  if ("refused" in splice) return splice;
  const edited = text.slice(0, splice.start) + splice.text + text.slice(splice.end);
  return isExactly(
    edited,
    before.documents.map((one, i) => i === document ? wanted : one.value)
  ) ? { text: edited } : { refused: "the value cannot be changed without changing something else" };
}
function walk(text, document, root, path) {
  const trail = [{ node: root, pair: null }];
  for (const [i, element] of path.entries()) {
    const at = trail.at(-1)?.node;
    const next2 = at === void 0 ? null : (0,_chunk_L3MILTNR_js__WEBPACK_IMPORTED_MODULE_4__/* .stepInto */ .bX)(document, at, element);
    if (next2 === null) return { text, document, trail, rest: path.slice(i) };
    if (next2.node !== null && (0,yaml__WEBPACK_IMPORTED_MODULE_11__/* .isAlias */ .Vj)(next2.node)) return { refused: "the value is shared through an anchor" };
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_11__/* .isMap */ .jh)(at) && "field" in element ? pairOf2(at, element.field) : null;
    if (next2.node === null) return { text, document, trail, rest: path.slice(i) };
    trail.push({ node: next2.node, pair });
  }
  const anchored = trail.some(({ node }) => "anchor" in node && typeof node.anchor === "string");
  return anchored ? { refused: "the value is shared through an anchor" } : { text, document, trail, rest: [] };
}
function pairOf2(map, name) {
  if (!(0,yaml__WEBPACK_IMPORTED_MODULE_11__/* .isMap */ .jh)(map)) return null;
  return map.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_11__/* .isScalar */ .jn)(key) && String(key.value) === name) ?? null;
}
function setValue(spot, value) {
  const last = spot.trail.at(-1);
  if (last === void 0) return { refused: "the document is empty" };
  if (spot.rest.length === 0) return replaceValue(spot, last, value);
  const [element, ...rest] = spot.rest;
  if (element === void 0) return { refused: "the path is empty" };
  const nested = applyToJson(null, { type: "set", path: [element, ...rest], value });
  const entry = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(nested) && "field" in element ? nested[element.field] : (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .isList */ .Lv)(nested) ? nested[0] : void 0;
  if (entry === void 0) return { refused: "the path does not fit the document" };
  if ((0,yaml__WEBPACK_IMPORTED_MODULE_11__/* .isMap */ .jh)(last.node) !== "field" in element && !isNull(last.node))
    return { refused: "the path does not fit the document" };
  if ((0,yaml__WEBPACK_IMPORTED_MODULE_11__/* .isMap */ .jh)(last.node) || (0,yaml__WEBPACK_IMPORTED_MODULE_11__/* .isSeq */ .oP)(last.node)) return addEntry(spot.text, last, element, entry);
  return isNull(last.node) && nested !== null ? replaceValue(spot, last, nested) : { refused: "the path does not fit the document" };
}
function isNull(node) {
  return (0,yaml__WEBPACK_IMPORTED_MODULE_11__/* .isScalar */ .jn)(node) && node.value === null;
}
function isExactly(text, wanted) {
  const read = (0,_chunk_L3MILTNR_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .gM)(text);
  return "documents" in read && read.documents.length === wanted.length && read.documents.every(({ value }, i) => (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .equalJson */ .FS)(value, wanted[i]));
}

// src/write-back/ignore-edits.ts
async function withIgnoreRule(application, rule, respected, read) {
  return editApplication(application, read, (object, within) => [
    { type: "set", path: next(object, within, ["spec", "ignoreDifferences"]), value: stated(rule) },
    ...respected ? [
      {
        type: "set",
        path: next(object, within, ["spec", "syncPolicy", "syncOptions"]),
        value: "RespectIgnoreDifferences=true"
      }
    ] : []
  ]);
}
async function withServerSideDiff(application, read) {
  const option = "argocd.argoproj.io/compare-options";
  const before = application.annotations[option] ?? "";
  const value = before === "" ? "ServerSideDiff=true" : `${before},ServerSideDiff=true`;
  return editApplication(application, read, (_object, within) => [
    { type: "set", path: [...within, ...(0,_chunk_L3MILTNR_js__WEBPACK_IMPORTED_MODULE_4__/* .fields */ .OA)("metadata", "annotations", option)], value }
  ]);
}
async function editApplication({ origin, resource, generatedBy }, read, editsFor) {
  if (generatedBy !== void 0)
    return {
      reason: `the Application is made by the ApplicationSet ${generatedBy}: put the rule into its template`
    };
  const text = origin === null ? null : await read(origin.file);
  if (origin === null || text === null || resource === null)
    return { reason: "the Application is not written in this repository" };
  const parsed2 = (0,_chunk_L3MILTNR_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .gM)(text);
  const documents = "documents" in parsed2 ? parsed2.documents : [];
  const document = documents.findIndex(({ value }) => isIt(value, resource.name));
  const object = documents[document]?.value;
  if (!(0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(object)) return { reason: `${origin.file} does not hold the Application as a document` };
  let edited = text;
  for (const edit of editsFor(object, [])) {
    const result = editYaml(edited, document, edit);
    if ("refused" in result) return { reason: `${origin.file}: ${result.refused}` };
    edited = result.text;
  }
  return { file: origin.file, before: text, after: edited };
}
function isIt(value, name) {
  if (!(0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value)) return false;
  const key = (0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN)(value);
  return key.group === _chunk_V22WVWOI_js__WEBPACK_IMPORTED_MODULE_3__/* .argoGroup */ .H4 && key.kind === "Application" && key.name === name;
}
function next(object, within, way) {
  const { length } = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)((0,_chunk_L3MILTNR_js__WEBPACK_IMPORTED_MODULE_4__/* .getPath */ .Yn)(object, within), ...way);
  return [...within, ...(0,_chunk_L3MILTNR_js__WEBPACK_IMPORTED_MODULE_4__/* .fields */ .OA)(...way), { index: length }];
}
function stated({ group, kind, namespace, name, jsonPointers, jqPathExpressions }) {
  return {
    group,
    kind,
    ...namespace === "" ? {} : { namespace },
    name,
    ...jsonPointers.length === 0 ? {} : { jsonPointers },
    ...jqPathExpressions.length === 0 ? {} : { jqPathExpressions }
  };
}

// src/write-back/ignore-proposals.ts
async function proposeIgnoring(application, before, read, judgeAs) {
  if (application.controller !== "argo-cd") return { steps: [], refused: [] };
  const findings = ofApp(before, application.name);
  const wanted = findings.filter((finding) => wantsIgnoring(application, finding));
  const steps = [];
  const refused = [];
  const texts = /* @__PURE__ */ new Map();
  const current = async (file) => texts.get(file) ?? read(file);
  const take = (finding, ignores, edit) => {
    if ("reason" in edit) refused.push({ finding, reason: edit.reason });
    else {
      texts.set(edit.file, edit.after);
      steps.push({ finding, edits: [edit], ignores });
    }
  };
  const quiet = wanted.filter(
    ({ category, forecast }) => category !== "controller" && forecast.effect === "keeps"
  );
  const [first] = quiet;
  if (first !== void 0 && !(0,_chunk_G5JCRNRG_js__WEBPACK_IMPORTED_MODULE_2__/* .usesServerSideDiff */ .Gp)(application))
    take(first, "ServerSideDiff=true", await withServerSideDiff(application, current));
  for (const finding of wanted.filter((one) => !quiet.includes(one))) {
    const rule = ignoreRuleFor(finding);
    const respected = finding.forecast.effect !== "keeps" && !application.sync.respectIgnoreDifferences;
    const failure = "reason" in rule ? rule.reason : await disproveRule(application, finding, rule, before, judgeAs);
    if ("reason" in rule || failure !== null) refused.push({ finding, reason: failure ?? "" });
    else take(finding, lineOf(rule), await withIgnoreRule(application, rule, respected, current));
  }
  return { steps, refused };
}
async function disproveRule(application, finding, rule, before, judgeAs) {
  const after = await judgeAs(
    (one) => one.name === application.name ? { ...one, ignore: [...one.ignore, rule], sync: { ...one.sync, respectIgnoreDifferences: true } } : one
  );
  const known = new Map(ofApp(before, application.name).map((one) => [placeOf2(one), one]));
  const found = new Map(ofApp(after, application.name).map((one) => [placeOf2(one), one]));
  const own = found.get(placeOf2(finding));
  if (own === void 0 || own.ignoredBy === void 0) return "the rule would not hide it";
  if (own.forecast.effect !== "keeps") return "a sync would change it with the rule as well";
  for (const [place, other] of found) {
    const earlier = known.get(place);
    if (place === placeOf2(finding) || other.subject !== "field") continue;
    if (earlier === void 0) return `a new difference would come up: ${place}`;
    if (other.ignoredBy !== earlier.ignoredBy) return `the rule would hide ${place} as well`;
    if (earlier.forecast.effect !== other.forecast.effect)
      return `with RespectIgnoreDifferences a sync would do something else to ${place}`;
  }
  return null;
}
function ofApp({ triage: triage2 }, name) {
  return triage2.findings.filter((finding) => finding.application === name);
}
function lineOf({ jsonPointers, jqPathExpressions }) {
  return [...jsonPointers, ...jqPathExpressions].join(", ");
}
function placeOf2({ resource, change: change2 }) {
  return change2 === null ? (0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .formatKey */ .TD)(resource) : `${(0,_chunk_L3MILTNR_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPath */ .jV)(change2.path)} of ${(0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .formatKey */ .TD)(resource)}`;
}

// src/write-back/propose.ts
async function propose({ desired }, findings, files, selection) {
  const manifests = new Map(desired.map((manifest) => [(0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)(manifest.key), manifest]));
  const texts = /* @__PURE__ */ new Map();
  const proposals = [];
  const refused = [];
  for (const finding of findings.filter((one) => isCandidate(one, selection))) {
    const edit = alongWith(finding, findings) ?? editFor(finding);
    const manifest = manifests.get((0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)(finding.resource));
    const edited = "reason" in edit ? edit : await editSource(manifest, finding, edit, async (file) => texts.get(file) ?? files.read(file));
    if ("reason" in edited) refused.push({ finding, reason: edited.reason });
    else {
      texts.set(edited.file, edited.after);
      proposals.push({ finding, edit, files: [edited] });
    }
  }
  return { texts, proposals, refused };
}
function alongWith(finding, findings) {
  const path = finding.change === null ? "" : (0,_chunk_L3MILTNR_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPath */ .jV)(finding.change.path);
  const implied = findings.find(
    ({ impliedBy, resource, change: change2 }) => impliedBy === path && change2?.type === "removed" && (0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .equalKey */ .gY)(resource, finding.resource)
  );
  if (implied?.change === void 0 || implied.change === null) return null;
  return { reason: `Git also states ${(0,_chunk_L3MILTNR_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPath */ .jV)(implied.change.path)}, which does not go with it` };
}
async function editSource(manifest, { change: change2 }, edit, read) {
  if (manifest === void 0 || change2 === null) return { reason: "Git does not have the object" };
  const { file, document, item } = manifest.origin;
  if (/^\.(git|github)(\/|$)/.test(file)) return { reason: `${file} is not edited by a program` };
  const text = await read(file);
  const source = text === null ? void 0 : sourceOf(text, manifest);
  if (text === null || source === void 0)
    return { reason: "its manifest is generated, and the file it comes from does not hold the object itself" };
  if (!spellsOut(source, change2)) return { reason: `${file} does not spell that value out as it is rendered` };
  const within = item === void 0 ? [] : [{ field: "items" }, { index: item }];
  const edited = editYaml(text, document, { ...edit, path: [...within, ...edit.path] });
  if ("refused" in edited) return { reason: `${file}: ${edited.refused}` };
  return { file, before: text, after: edited.text };
}
function sourceOf(text, { origin, key }) {
  const read = (0,_chunk_L3MILTNR_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .gM)(text);
  const document = "documents" in read ? read.documents[origin.document]?.value : void 0;
  const object = origin.item === void 0 ? document : (0,_chunk_L3MILTNR_js__WEBPACK_IMPORTED_MODULE_4__/* .getPath */ .Yn)(document, [{ field: "items" }, { index: origin.item }]);
  if (!(0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(object)) return void 0;
  const own = (0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN)(object);
  return own.group === key.group && own.kind === key.kind && own.name === key.name ? object : void 0;
}
function spellsOut(source, change2) {
  if (change2.type !== "added") return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .equalJson */ .FS)((0,_chunk_L3MILTNR_js__WEBPACK_IMPORTED_MODULE_4__/* .getPath */ .Yn)(source, change2.path), change2.desired);
  const lastItem = change2.path.findLastIndex((element) => !("field" in element));
  const onTheWay = change2.path.slice(0, lastItem === change2.path.length - 1 ? lastItem : lastItem + 1);
  const hasItem = onTheWay.some((element) => !("field" in element));
  return !hasItem || (0,_chunk_L3MILTNR_js__WEBPACK_IMPORTED_MODULE_4__/* .getPath */ .Yn)(source, onTheWay) !== void 0;
}

// src/write-back/prove.ts
function disprove(application, proposals, before, after) {
  return disproveRendering(application, proposals, before, after) ?? disproveJudgement(application, proposals, before, after);
}
function disproveRendering(application, proposals, before, after) {
  const edited = new Map(after.prepared.map((app) => [app.application.name, app]));
  for (const app of before.prepared) {
    const { name } = app.application;
    const other = edited.get(name);
    if (other === void 0 || other.problems.length > app.problems.length)
      return `${name} could not be rendered any more`;
    const wanted = new Map(app.desired.map(({ key, object }) => [(0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)(key), object]));
    if (name === application) applyAll(wanted, proposals);
    const rendered = new Map(other.desired.map(({ key, object }) => [(0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)(key), object]));
    for (const key of /* @__PURE__ */ new Set([...wanted.keys(), ...rendered.keys()])) {
      if ((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .equalJson */ .FS)(wanted.get(key), rendered.get(key))) continue;
      return name === application ? "rendering the edited files does not give exactly the wanted values" : `the edit would change ${name} as well`;
    }
  }
  return null;
}
function applyAll(objects2, proposals) {
  for (const { finding, edit } of proposals) {
    const key = (0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)(finding.resource);
    objects2.set(key, applyToJson(objects2.get(key) ?? null, edit) ?? null);
  }
}
function disproveJudgement(application, proposals, before, after) {
  const own = (tree) => tree.triage.findings.filter((finding) => finding.application === application);
  const wanted = new Set(proposals.map(({ finding }) => placeOf3(finding)));
  const known = new Map(own(before).map((finding) => [placeOf3(finding), finding]));
  for (const finding of own(after)) {
    const place = placeOf3(finding);
    if (wanted.has(place)) return `${place} would still differ`;
    const earlier = known.get(place);
    if (earlier === void 0) return `a new difference would come up: ${place}`;
    if (earlier.forecast.effect !== finding.forecast.effect)
      return `a sync of the edited files would do something else to ${place}`;
  }
  return null;
}
function placeOf3({ resource, change: change2 }) {
  return change2 === null ? (0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .formatKey */ .TD)(resource) : `${(0,_chunk_L3MILTNR_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPath */ .jV)(change2.path)} of ${(0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_5__/* .formatKey */ .TD)(resource)}`;
}

// src/write-back/repository-with.ts
function repositoryWith(repository, commit, texts) {
  return {
    ...repository,
    at: (other) => other === commit ? filesWith(repository.at(other), texts) : repository.at(other)
  };
}
function filesWith(files, texts) {
  const isEdited = (folder) => [...texts.keys()].some((file) => folder === "" || file.startsWith(`${folder}/`));
  return {
    ...files,
    read: async (file) => texts.get(file) ?? files.read(file),
    async readBytes(file) {
      const text = texts.get(file);
      return text === void 0 ? files.readBytes(file) : Buffer.from(text);
    },
    // The commit's own id stands for the files as they were.
    contentId: async (folder) => isEdited(folder) ? null : await files.contentId?.(folder) ?? null
  };
}

// src/write-back/write-back.ts
async function writeBack(world, options) {
  const shared = { ...world, cluster: (0,_chunk_G5JCRNRG_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedCluster */ .oY)(world.cluster) };
  const all = { config: options.config, applications: [] };
  const judged = await (0,_chunk_G5JCRNRG_js__WEBPACK_IMPORTED_MODULE_2__/* .triage */ .NA)(shared, all);
  const judge = (repository) => (0,_chunk_G5JCRNRG_js__WEBPACK_IMPORTED_MODULE_2__/* .triage */ .NA)({ ...shared, repository }, { ...all, assume: withoutVerdict });
  const writeBacks = [];
  for (const app of judged.prepared.filter((one) => isWanted(one, options.applications))) {
    const done = await writeBackOne(world.repository, app, judged, options.selection, judge);
    const ignoring = options.config.ignoreRules === "propose" ? await withIgnoring(
      world.repository,
      app,
      judged,
      done,
      (changed) => (0,_chunk_G5JCRNRG_js__WEBPACK_IMPORTED_MODULE_2__/* .triage */ .NA)(shared, { ...all, assume: changed })
    ) : done;
    if (ignoring !== null) writeBacks.push(ignoring);
  }
  return { judged, writeBacks };
}
function isWanted({ application }, names) {
  return names.length === 0 || names.includes(application.name);
}
function withoutVerdict(application) {
  const { status } = application;
  return status === null ? application : { ...application, status: { ...status, sync: "Unknown" } };
}
async function withIgnoring(repository, { application }, judged, done, judgeAs) {
  const { name, sources } = application;
  const revision = sources[0]?.revision ?? "";
  const commit = await repository.resolve(revision);
  if (commit === null) return done;
  const files = repository.at(commit);
  const edits = new Map((done?.edits ?? []).map((edit) => [edit.file, edit]));
  const read = async (file) => edits.get(file)?.after ?? files.read(file);
  const { steps, refused } = await proposeIgnoring(application, judged, read, judgeAs);
  if (steps.length === 0 && refused.length === 0) return done;
  for (const { file, before, after } of steps.flatMap((step) => step.edits))
    edits.set(file, { file, before: edits.get(file)?.before ?? before, after });
  return {
    application: name,
    revision,
    commit,
    edits: [...edits.values()],
    findings: [...done?.findings ?? [], ...steps.map(({ finding }) => finding)],
    steps: [...done?.steps ?? [], ...steps],
    notWrittenBack: [...done?.notWrittenBack ?? [], ...refused]
  };
}
async function writeBackOne(repository, app, judged, selection, judge) {
  const { name, sources } = app.application;
  const findings = judged.triage.findings.filter((finding) => finding.application === name);
  const candidates = findings.filter((finding) => isCandidate(finding, selection));
  const [source, second] = sources;
  if (candidates.length === 0 || source === void 0) return null;
  const commit = await repository.resolve(source.revision);
  const nothing = {
    application: name,
    revision: source.revision,
    commit: commit ?? "",
    edits: [],
    findings: [],
    steps: []
  };
  const refuseAll = (reason) => ({
    ...nothing,
    notWrittenBack: candidates.map((finding) => ({ finding, reason }))
  });
  if (second !== void 0) return refuseAll("the app has several sources");
  if (commit === null) return refuseAll(`revision ${source.revision} is not in this clone`);
  const files = repository.at(commit);
  const { texts, proposals, refused } = await propose(app, findings, files, selection);
  if (proposals.length === 0) return { ...nothing, notWrittenBack: refused };
  const after = await judge(repositoryWith(repository, commit, texts));
  const failure = disprove(name, proposals, judged, after);
  if (failure !== null) {
    const more = proposals.map(({ finding }) => ({ finding, reason: failure }));
    return { ...nothing, notWrittenBack: [...refused, ...more] };
  }
  const edits = await Promise.all(
    [...texts].map(async ([file, text]) => ({
      file,
      before: await files.read(file) ?? "",
      after: text
    }))
  );
  const steps = proposals.map(({ finding, files: changed }) => ({ finding, edits: changed }));
  return { ...nothing, edits, steps, findings: steps.map(({ finding }) => finding), notWrittenBack: refused };
}




/***/ }),

/***/ 1950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ repositoryContext),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   d9: () => (/* binding */ publicServer)
/* harmony export */ });
/* harmony import */ var _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8771);
const require = (name) => process.getBuiltinModule(name);


// src/shell/github/repository-context.ts
var publicServer = "https://github.com";
function repositoryContext(env, payload) {
  const name = parseRepository(env["GITHUB_REPOSITORY"] || (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(payload, "repository", "full_name"));
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
    defaultBranch: (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(payload, "repository", "default_branch")
  };
}
function parseRepository(text) {
  const [owner = "", repo = "", ...more] = text.split("/");
  const valid = [owner, repo].every((part) => /^[\w.-]+$/.test(part) && !/^\.+$/.test(part));
  if (valid && more.length === 0) return { owner, repo, fullName: `${owner}/${repo}` };
  throw new _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm(
    (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(
      "INPUT_INVALID",
      text === "" ? "No GitHub repository is named." : `${JSON.stringify(text.slice(0, 100))} is no repository.`,
      "Name it as owner/repo; in GitHub Actions GITHUB_REPOSITORY does."
    )
  );
}




/***/ }),

/***/ 488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ usual),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   ae: () => (/* binding */ sendWebhook),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   oC: () => (/* binding */ judgeForReports),
/* harmony export */   xx: () => (/* binding */ writeBackRepository)
/* harmony export */ });
/* harmony import */ var _chunk_DT6N73HK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2778);
/* harmony import */ var _chunk_EAVUXSRK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1748);
/* harmony import */ var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(598);
/* harmony import */ var _chunk_G5JCRNRG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4693);
/* harmony import */ var _chunk_V22WVWOI_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5093);
/* harmony import */ var _chunk_HUMZTDCX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(722);
/* harmony import */ var _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8771);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4942);
const require = (name) => process.getBuiltinModule(name);








// src/shell/exit.ts
function exitCodeOf({ applications, findings, problems }) {
  if (findings.some(_chunk_G5JCRNRG_js__WEBPACK_IMPORTED_MODULE_3__/* .needsSomeone */ .an)) return 1;
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

// src/shell/write-back-run.ts
async function writeBackRepository(cluster, options) {
  const config = await (0,_chunk_G5JCRNRG_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)(options.path, options.configFile);
  const repository = await (0,_chunk_V22WVWOI_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h_)(options.path, options.repositoryUrls);
  const redactor = (0,_chunk_G5JCRNRG_js__WEBPACK_IMPORTED_MODULE_3__/* .createRedactor */ .lY)();
  try {
    const { judged, writeBacks } = await (0,_chunk_EAVUXSRK_js__WEBPACK_IMPORTED_MODULE_1__/* .writeBack */ .XU)((0,_chunk_G5JCRNRG_js__WEBPACK_IMPORTED_MODULE_3__/* .worldOf */ .cO)(repository, cluster, options, redactor), {
      config,
      applications: options.apps,
      selection: options.selection
    });
    const { triage, current } = judged;
    const problems = triage.problems.map((one) => ({ ...one, message: redactor.text(one.message) }));
    const owners = await ownersByApp(repository, writeBacks);
    return { triage: { ...triage, problems }, current, writeBacks, owners, settings: config.pullRequests };
  } finally {
    repository.close();
  }
}
async function ownersByApp(repository, writeBacks) {
  const owners = /* @__PURE__ */ new Map();
  for (const { application, commit, edits } of writeBacks) {
    if (edits.length === 0) continue;
    const text = await (0,_chunk_DT6N73HK_js__WEBPACK_IMPORTED_MODULE_0__/* .readCodeowners */ .oZ)(repository.at(commit));
    owners.set(
      application,
      (0,_chunk_DT6N73HK_js__WEBPACK_IMPORTED_MODULE_0__/* .ownersOf */ .K2)(
        text,
        edits.map(({ file }) => file)
      )
    );
  }
  return owners;
}

// src/shell/judge-for-reports.ts
var reportModes = ["issue", "pull-request", "both"];
async function judgeForReports(report, cluster, run, state) {
  if (report === "issue") return { ...await judgeAlone(cluster, run, state), proposed: null };
  const shared = (0,_chunk_G5JCRNRG_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedCluster */ .oY)(cluster);
  const proposed = await writeBackRepository(shared, { ...run, selection: "by-hand" });
  const whole = run.apps.length === 0 && (run.changed ?? "") === "" && state === null;
  const { triage, current } = whole ? proposed : await judgeAlone(shared, run, state);
  return { triage, current, proposed };
}
function judgeAlone(cluster, run, state) {
  return state === null ? (0,_chunk_G5JCRNRG_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeRepository */ .e2)(cluster, run) : (0,_chunk_EAVUXSRK_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeAndRecord */ .cB)(cluster, run, state);
}

// src/shell/webhook.ts


var attempts = 4;
var longestWaitSeconds = 30;
async function sendWebhook({ url, secret }, body, pace = { unitMs: 1e3, timeoutMs: 1e4 }) {
  const delivery = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomUUID)();
  for (let attempt = 1; ; attempt++) {
    const answer = await post(url, body, headersOf(body, secret, delivery), pace.timeoutMs);
    if (answer.state === "accepted") return null;
    if (!answer.again || attempt === attempts) return lost(url, answer.reason, attempt);
    const seconds = Math.min(answer.waitSeconds ?? 2 ** (attempt - 1), longestWaitSeconds);
    await (0,_chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_2__/* .waitSeconds */ .Dh)(seconds, { ...pace, spaceWrites: false });
  }
}
function headersOf(body, secret, delivery) {
  const timestamp = String(Math.floor(Date.now() / 1e3));
  const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHmac)("sha256", secret).update(`${timestamp}.${body}`).digest("hex");
  return {
    "content-type": "application/json; charset=utf-8",
    "x-drift-triage-delivery": delivery,
    "x-drift-triage-timestamp": timestamp,
    ...secret === "" ? {} : { "x-drift-triage-signature": `sha256=${signature}` }
  };
}
async function post(url, body, headers, timeoutMs) {
  const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_8__/* .HttpClient */ .Qq("drift-triage", [], { allowRedirects: false, keepAlive: false });
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
  return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)(
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

// src/shell/inputs.ts
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
  "pull-request"
];
var usual = { maxNewIssues: 20, minAge: 0, followUpAfter: 5 };
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
    report: choice("report", reportModes),
    noiseIssues: choice("noise-issues", ["out-of-sync", "always", "never"]),
    firstRun: choice("first-run", ["preview", "file"]),
    maxNewIssues: count("max-new-issues", usual.maxNewIssues, 1e3),
    minAge: count("min-age", usual.minAge, 10080),
    followUpAfter: count("follow-up-after", usual.followUpAfter, 365),
    failOn: choice("fail-on", ["none", "unsafe", "drift"]),
    onUnknown: choice("on-unknown", ["warn", "fail"]),
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
    pullRequest: matching("pull-request", /^[1-9]\d{0,9}$/, "the number of a pull request", "")
  };
  return { inputs, problems: [...problems, ...mistakesOf(inputs)] };
}
function mistakesOf(inputs) {
  const sources = [inputs.kubeconfig, inputs.kubeconfigFile, inputs.snapshot].filter((one) => one !== "");
  const webhook = inputs.webhookUrl === "" ? null : webhookMistake(inputs.webhookUrl);
  return [
    ...sources.length > 1 ? [
      (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)(
        "INPUT_INVALID",
        "kubeconfig, kubeconfig-file and snapshot exclude each other.",
        "Keep one of them."
      )
    ] : [],
    ...webhook === null ? [] : [
      (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)(
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
    const meant = (0,_chunk_HUMZTDCX_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .pA)(given, inputNames);
    return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)(
      "INPUT_INVALID",
      `There is no input ${given}.`,
      meant === null ? `Inputs: ${inputNames.join(", ")}.` : `Did you mean ${meant}?`
    );
  });
}
function notAllowed(name, given, allowed) {
  return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)(
    "INPUT_INVALID",
    `Input ${name}: ${given.slice(0, 60)} is not allowed.`,
    `Use one of: ${allowed.join(", ")}.`
  );
}




/***/ }),

/***/ 598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ waitSeconds),
/* harmony export */   bX: () => (/* binding */ productionPace),
/* harmony export */   qn: () => (/* binding */ worthWaiting),
/* harmony export */   rl: () => (/* binding */ immediately)
/* harmony export */ });
const require = (name) => process.getBuiltinModule(name);

// src/shell/github/pace.ts
var productionPace = { spaceWrites: true, unitMs: 1e3, timeoutMs: 3e4 };
var longestWaitSeconds = 300;
var mostWaits = 2;
function worthWaiting(seconds, alreadyWaited) {
  return seconds <= longestWaitSeconds && alreadyWaited < mostWaits;
}
var immediately = {
  key: () => ({
    schedule: (_options, job, ...args) => job(...args)
  })
};
function waitSeconds(seconds, pace) {
  return new Promise((resolve) => setTimeout(resolve, seconds * pace.unitMs));
}




/***/ })

};
