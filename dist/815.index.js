export const id = 815;
export const ids = [815];
export const modules = {

  8023:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    IW: () => (  branchNamed),
    W0: () => (  branchOf),
    ji: () => (  proposalIdOf),
    yC: () => (  branchFor)
  });
  var _chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3812);
  var _chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9140);
  var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
const require = (name) => process.getBuiltinModule(name);




function branchOf(cluster, application) {
  const slug = application.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 60).replace(/^-+|-+$/g, "");
  return `${_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_0__  .$j}${slug === "" ? "" : `${slug}-`}${digest([cluster, application], 10)}`;
}
function branchFor(triage, application) {
  return branchOf((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .es)(triage, application).id, application);
}
function proposalIdOf({ edits }, base) {
  return digest([base, edits.map(({ file, before, after }) => [file, before, after])], 16);
}
function branchNamed(revision, bases) {
  if (revision === "" || revision === "HEAD") return bases.get("") ?? null;
  return revision.replace(/^refs\/heads\//, "");
}
function digest(parts, length) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, length);
}




  }),

  195:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    BM: () => (  propose),
    Br: () => (  renderSummary),
    D3: () => (  judgedWithState),
    DT: () => (  openCluster),
    DV: () => (  disproveRendering),
    Ed: () => (  stateFile),
    Gf: () => (  openState),
    IQ: () => (  worthRecording),
    Io: () => (  jsonProblem),
    Jq: () => (  writeState),
    LZ: () => (  saveState),
    MG: () => (  disproveJudgement),
    N: () => (  newSalt),
    Qg: () => (  disproveSets),
    S: () => (  editFor),
    T4: () => (  isPinned),
    UL: () => (  withoutVerdict),
    cB: () => (  judgeAndRecord),
    eg: () => (  jsonFinding),
    ew: () => (  serviceAccountToken),
    f9: () => (  liveStateOf),
    hF: () => (  renderJson),
    iJ: () => (  isNewObject),
    jN: () => (  judgeEdited),
    ol: () => (  digestOf),
    qn: () => (  isCandidate),
    t2: () => (  recorded),
    ui: () => (  judgeDrafts),
    un: () => (  readState),
    w7: () => (  recordSnapshot),
    zE: () => (  memoryOf),
    zf: () => (  followingSource)
  });
  var _chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3161);
  var _chunk_MUTE3QEB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3143);
  var _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7082);
  var _chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3812);
  var _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(758);
  var _chunk_PCWUV7M4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2102);
  var _chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9140);
  var _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(675);
  var _chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1133);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5366);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6127);
  var _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7090);
  var node_fs__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6760);
  var node_crypto__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7598);
const require = (name) => process.getBuiltinModule(name);













function memoryOf(triage2, existing, done) {
  const states = bodiesAfter(existing, done).flatMap((body) => (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .OG)(body)?.state ?? []).filter((state) => (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .KH)(triage2, state, state.application) && state.duplicateOf === null);
  return {
    firstSeen: new Map(
      states.flatMap(
        ({ findings }) => findings.map(({ fingerprint, firstSeen }) => [fingerprint, firstSeen])
      )
    ),
    issueUrls: new Map(existing.flatMap((issue) => openIssue(triage2, issue))),
    past: states.flatMap(({ past, application }) => past.map((one) => ({ ...one, application })))
  };
}
function openIssue(triage2, { body, url, state: standing }) {
  const state = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .OG)(body)?.state;
  const isOurs = state !== void 0 && (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .KH)(triage2, state, state.application) && state.duplicateOf === null;
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
  return `${application} ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)(resource)} ${path}`;
}
function placeOf(finding) {
  return placeIn(finding, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .LF)(finding));
}

function jsonReport(triage2) {
  const { id, server, version } = triage2.cluster;
  return {
    schemaVersion: 1,
    cluster: { id, server, version },
    ...clustersPart((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .Nu)(triage2)),
    applications: triage2.applications.map(jsonApplication),
    findings: triage2.findings.map(jsonFinding),
    problems: triage2.problems.map(jsonProblem),
    notChecked: triage2.notChecked.map(({ application, resource, reason }) => ({
      application,
      resource: resourceOf(resource),
      reason
    })),
    ...groupsPart((0,_chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_0__  .c1)(triage2)),
    ...(triage2.notes ?? []).length === 0 ? {} : { notes: triage2.notes }
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
function jsonTrouble({ of, condition, reason, message, since: since2, lastSuccess, holds }) {
  return { ...of === void 0 ? {} : { of }, condition, reason, message, since: since2, lastSuccess, holds };
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
    path: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .jV)(change.path),
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

function heldSection(held) {
  return ["preview", "limit", "sync", "young"].flatMap((reason) => {
    const names = held.filter(({ why }) => why === reason).map(({ application }) => (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .SS)(application));
    if (names.length === 0) return [];
    const rest = names.length - 100;
    const list = `${names.slice(0, 100).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
    return [heldText[reason]((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .LS)(names.length, "drifted application"), list)];
  });
}
var heldText = {
  preview: (count, list) => `**A first run, so nothing has been filed yet:** it would open issues for ${count}, worst first: ${list}. Look at the sections below. To go on, start the workflow by hand without dry-run, or set \`first-run: file\`; \`max-new-issues\` says how many a run opens. Folders, policies and accepted drift in the settings, and \`noise-issues: never\`, make them fewer.`,
  limit: (count, list) => `${count} more without an issue yet, since a run opens only so many (\`max-new-issues\`), worst first: ${list}. Later runs open the rest.`,
  sync: (count, list) => `${count} waiting for sync: Git has changed and the controller has not applied it yet. No issue is opened for that: ${list}.`,
  young: (count, list) => `${count} too young for an issue (\`min-age\`): ${list}. A later run decides.`
};

var day = 24 * 60 * 60 * 1e3;
var maxTable = 2e4;
function hotfixSection(triage2, memory, issueUrls) {
  const open = triage2.findings.filter((one) => (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .vD)(one) && (one.category === "manual-change" || one.category === "conflict")).map((finding) => ({ finding, since: since(finding, memory, triage2.at) })).sort((a, b) => a.since - b.since || (0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_10__  .Lx)(placeOf(a.finding), placeOf(b.finding)));
  if (open.length === 0) return [];
  const row = ({ finding, since: from }) => {
    const days = Math.max(0, Math.floor((Date.parse(triage2.at) - from) / day));
    return (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .jD)([
      applicationCell(finding.application, issueUrls),
      whatCell(finding, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .Fq)(finding, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .cF)(triage2, finding))),
      new Date(from).toISOString().slice(0, 10),
      days === 0 ? "less than a day" : (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .LS)(days, "day"),
      hotfixAdvice(finding, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .Fq)(finding, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .cF)(triage2, finding)))
    ]);
  };
  const rows = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .Uj)(open, row, maxTable, (left) => `
${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .LS)(left, "further one")} not shown here.`);
  const head = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .PP)(["Application", "Changed by hand", "Since", "Age, at least", "What to do"]);
  return [`### Open hotfixes without a commit: ${open.length}

${[...head, ...rows].join("\n")}`];
}
function since(finding, { firstSeen }, at) {
  return Math.min(Date.parse((0,_chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_0__  .Ek)(finding, firstSeen)?.at ?? at), Date.parse(at));
}
function hotfixAdvice(finding, presence) {
  const { change, direction, category, source } = finding;
  const at = source === null ? "" : ` (${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .GA)((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .fN)(source))})`;
  const isGone = change === null ? presence === "git-only" : change.type === "removed";
  if (category === "conflict") return `decide which side is right, then merge both${at}`;
  if (direction === "sync") return isGone ? "let a sync bring it back" : "let a sync take it back";
  const take = isGone ? `take it out of Git${at}` : `put it into Git${at}`;
  if (direction === "update-git") return take;
  if (finding.rules.includes(_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_7__  .p1)) return "ask who ran it, then leave this to Git or to Helm";
  if ((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .TV)(finding) !== null)
    return `ask whether going back was meant, then ${take} or let a sync undo it`;
  return isGone ? `ask whether it should stay away, then ${take} or let a sync bring it back` : `ask whether it is still needed, then ${take} or take it out of the cluster`;
}
function recurringSection(triage2, memory, issueUrls) {
  const present = new Map(triage2.findings.map((finding) => [placeOf(finding), finding]));
  const recurring = memory.past.map((one) => ({ ...one, finding: present.get(placeIn(one, one.path)) })).map((one) => ({ ...one, count: one.times + (one.finding === void 0 ? 0 : 1) })).filter(({ count }) => count > 1).sort((a, b) => b.count - a.count || (0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_10__  .Lx)(placeIn(a, a.path), placeIn(b, b.path)));
  if (recurring.length === 0) return [];
  const row = (one) => (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .jD)([
    applicationCell(one.application, issueUrls),
    placeCell(one.path, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TD)(one.resource)),
    (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .LS)(one.count, "time"),
    one.finding === void 0 ? "settled" : one.finding.category,
    recurringAdvice(one.path, one.finding)
  ]);
  const rows = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .Uj)(recurring, row, maxTable, (left) => `
${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .LS)(left, "further one")} not shown here.`);
  const head = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .PP)(["Application", "Where", "Drifted", "Now", "What would end it"]);
  return [`### Again and again: ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .LS)(recurring.length, "place")}

${[...head, ...rows].join("\n")}`];
}
function recurringAdvice(path, finding) {
  if (finding !== void 0 && ((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .ty)(finding.category) || finding.category === "controller"))
    return "an ignore rule in the controller, as nobody decides here";
  if (/(^|\.)replicas$/.test(path))
    return "a HorizontalPodAutoscaler that owns the count (and no count in Git), or the count that is needed in Git";
  if (path === "") return "find out what deletes or creates it, and take it into Git or out of it";
  return "the value that people keep setting, in Git; or a policy in the settings that says why not";
}
function applicationCell(name, issueUrls) {
  const url = issueUrls.get(name);
  const issue = url === void 0 ? null : (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .nf)("issue", url);
  return issue === null ? (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .GA)(name) : `${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .GA)(name)} (${issue})`;
}
function whatCell(finding, presence) {
  const { change, resource } = finding;
  const place = placeCell((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .LF)(finding), (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TD)(resource));
  if (change === null) return presence === "git-only" ? `${place}: deleted` : place;
  const [git, live] = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .H)(change);
  return `${place}: ${git} in Git, ${live} live`;
}
function placeCell(path, name) {
  return path === "" ? (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .Vi)(name) : `${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .GA)(path)} of ${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .Vi)(name)}`;
}

var maxSummaryBytes = 1e6;
function renderSummary(triage2, options) {
  const sections = [
    `## Drift triage

${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .oM)(triage2)} Cluster ${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .SS)(triage2.cluster.id)}${versionText(triage2.cluster)}${others(triage2)}.`,
    ...overview(triage2, options),
    ...heldSection(options.held ?? []),
    ...memorySections(triage2, options),
    ...problemSection(triage2),
    ...notCheckedSection(triage2),
    ...remarksSection(triage2),
    ...groupSection(triage2),
    ...(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .CG)(triage2),
    ...options.hiddenAnnotations ? [
      `${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .LS)(options.hiddenAnnotations, "annotation")} above GitHub's limit are not shown as such; what they say is below.`
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
    kept.push(`${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .LS)(left, "section")} not shown: the summary is full. The JSON report has everything.`);
  return `${kept.join("\n\n")}
`;
}
function memorySections(triage2, { memory = { firstSeen:   new Map(), past: [] }, issueUrls =   new Map() }) {
  return [...hotfixSection(triage2, memory, issueUrls), ...recurringSection(triage2, memory, issueUrls)];
}
function versionText({ version }) {
  return version === "" ? "" : ` (${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .Vi)(version)})`;
}
function others(triage2) {
  const named = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .Nu)(triage2).map((one) => `${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .SS)(one.name)}${versionText(one)}`);
  return named.length === 0 ? "" : `; applications are deployed to ${named.join(", ")} as well`;
}
var maxApps = 1e3;
function overview(triage2, { issueUrls }) {
  if (triage2.applications.length === 0) return ["No application was judged."];
  const head = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .PP)(["Application", "Status", "Category", "A sync", "Findings", "Noise", "Issue"]);
  const apps = [...worstFirst(triage2), ...triage2.applications.filter(({ status }) => status !== "drifted")];
  const rows = apps.slice(0, maxApps).map((app) => {
    const findings = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .WX)(triage2, app.name);
    const noise = findings.filter(({ category }) => (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .ty)(category)).length;
    const url = issueUrls?.get(app.name);
    return (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .jD)([
      (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .GA)((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .TU)(app)),
      app.status,
      app.category === null ? "" : `${app.category}: ${_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .wF[app.category]}`,
      app.syncUnsafe ? "**unsafe**" : app.status === "unknown" ? "not known" : "safe",
      String(findings.length - noise),
      String(noise),
      url === void 0 ? "" : (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .nf)("issue", url) ?? ""
    ]);
  });
  const rest = apps.length - rows.length;
  return [
    [...head, ...rows].join("\n"),
    ...rest === 0 ? [] : [`${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .LS)(rest, "application")} more not shown here.`]
  ];
}
function worstFirst(triage2) {
  const rank = ({ syncUnsafe, category }) => (syncUnsafe ? 0 : _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_7__  .LZ.length) + (category === null ? 0 : _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_7__  .LZ.indexOf(category));
  return triage2.applications.filter(({ status }) => status === "drifted").sort((a, b) => rank(a) - rank(b));
}
function isNoiseOnly({ category }) {
  return category !== null && (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .ty)(category);
}
function noiseSection(triage2, options) {
  const apps = worstFirst(triage2).filter(isNoiseOnly);
  if (apps.length === 0) return [];
  const lines = apps.slice(0, maxRows).map((app) => `- ${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .SS)(app.name)}: ${verdictLine(triage2, app, options)}`);
  const rest = apps.length - lines.length;
  const more = rest === 0 ? [] : [`- ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .LS)(rest, "application")} more not shown here.`];
  const title = `${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .LS)(apps.length, "application")} with nothing but differences of notation or bookkeeping`;
  return [(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .zH)(title, [...lines, ...more].join("\n"))];
}
function problemSection({ problems }) {
  if (problems.length === 0) return [];
  const rows = problems.slice(0, maxApps).map(
    ({ code, application, message, hint }) => (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .jD)([
      (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .SS)(code),
      application === null ? "the whole run" : (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .GA)(application),
      (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .Vi)((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .OT)(message), 1e3),
      (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .Vi)(hint, 600)
    ])
  );
  const rest = problems.length - rows.length;
  const more = rest === 0 ? "" : `

${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .LS)(rest, "problem")} more not shown here.`;
  const head = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .PP)(["Problem", "Application", "What could not be known", "Next step"]);
  return [`### Problems

${[...head, ...rows].join("\n")}${more}`];
}
function notCheckedSection({ notChecked }) {
  const [head, ...lines] = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .mj)(notChecked);
  if (head === void 0) return [];
  const list = lines.slice(0, 100).map((line) => `- ${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .Vi)(line.trim())}`);
  return [(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .zH)((0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .qy)(head), list.join("\n"))];
}
function groupSection(triage2) {
  const groups = (0,_chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_0__  .c1)(triage2);
  if (groups.length === 0) return [];
  const lines = groups.slice(0, maxRows).map((group) => `- ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .gF)((0,_chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_0__  .tW)(group), _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .fk)}`);
  const rest = groups.length - lines.length;
  const more = rest === 0 ? [] : [`- ${rest} more not shown here.`];
  return [(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .zH)("The same in several applications", [...lines, ...more].join("\n"))];
}
function remarksSection(triage2) {
  const accepted = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .Ft)(triage2).map((line) => `- ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .gF)(line, _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .fk)}`);
  const notes = [
    ...(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .FO)(triage2).map((line) => `- ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .gF)(line, _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .fk)}`),
    ...(triage2.notes ?? []).map((note) => `- ${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .Vi)(note, 600)}`)
  ];
  return [
    ...accepted.length === 0 ? [] : [(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .zH)((0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .al)(triage2), accepted.join("\n"))],
    ...notes.length === 0 ? [] : [notes.join("\n")]
  ];
}
var maxRows = 200;
var maxObjects = 20;
function appSection(triage2, app, options) {
  const findings = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .WX)(triage2, app.name);
  const told = findings.filter(({ category }) => !(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .ty)(category));
  const noise = findings.filter(({ category }) => (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .ty)(category));
  return [
    `### ${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .SS)((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .TU)(app))}`,
    verdictLine(triage2, app, options),
    ...told.length === 0 ? [] : [rowsOf(triage2, told)],
    ...noise.length === 0 ? [] : [(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .zH)(`${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .LS)(noise.length, "difference")} of notation or bookkeeping`, rowsOf(triage2, noise))],
    ...(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .YU)(triage2, told, maxObjects)
  ].join("\n\n");
}
function verdictLine(triage2, app, { issueUrls }) {
  const findings = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .WX)(triage2, app.name);
  const verdict = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .dw)(
    findings,
    (finding) => (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .Fq)(finding, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .cF)(triage2, finding)),
    (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .ZD)(app)
  );
  const url = issueUrls?.get(app.name);
  const issue = url === void 0 ? null : (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .nf)("Its issue", url);
  const said = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .gF)((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .hC)(verdict, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .JY)(app)), _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .fk);
  return said + (issue === null ? "" : ` ${issue}.`);
}
function rowsOf(triage2, findings) {
  const rows = findings.slice(0, maxRows).map((finding) => (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .ex)(finding, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .Fq)(finding, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .cF)(triage2, finding)), null));
  const rest = findings.length - rows.length;
  const more = rest === 0 ? "" : `

${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .LS)(rest, "finding")} more; the JSON report has all of them.`;
  return [..._chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_2__  .uc, ...rows].join("\n") + more;
}





async function openSnapshot(path) {
  const folders = await clusterFolders(path);
  const main = (0,_chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_0__  .RA)(
    await (0,_chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_0__  .UN)(
      path,
      folders.map((folder) => folder.path)
    )
  );
  if (folders.length === 0 && main.names.length === 0) return main;
  const own = await knownAs(main.names[0] ?? "", main, () => Promise.resolve(main));
  const others2 = await Promise.all(folders.map(knownFolder));
  const recorded2 = [{ ...own, isMain: true }, ...others2];
  return { ...main, known: (stated) => (0,_chunk_MUTE3QEB_js__WEBPACK_IMPORTED_MODULE_1__  .a)(recorded2, stated, notRecorded) };
}
async function clusterFolders(path) {
  const below = (0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(path, "clusters");
  const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.readdir)(below, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => ({ name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(below, name) })).sort(_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_10__  .nG);
  const isSnapshot = await Promise.all(
    folders.map(
      async (folder) => await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(folder.path, "snapshot.json")).catch(() => null) !== null
    )
  );
  return folders.filter((_, i) => isSnapshot[i] === true);
}
async function knownFolder({ name, path }) {
  try {
    const cluster = (0,_chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_0__  .RA)(await (0,_chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_0__  .UN)(path));
    return await knownAs(name, cluster, () => Promise.resolve(cluster));
  } catch (error) {
    return knownAs(name, null, async () => {
      throw error;
    });
  }
}
async function knownAs(name, cluster, open) {
  const address = cluster === null ? "" : (await cluster.identity()).server;
  return {
    name,
    names: [...  new Set([name, ...cluster?.names ?? []])].filter((one) => one !== ""),
    servers: address === "" ? [] : [address],
    address,
    isMain: false,
    open
  };
}
function notRecorded({ name, context }) {
  return () => Promise.reject(
    new _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_8__  .Mm(
      (0,_chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_8__  .CC)(
        "SNAPSHOT_INCOMPLETE",
        `The snapshot does not hold the cluster ${name}.`,
        `Record it into the folder clusters/${context || name} of the snapshot, with \`drift-triage snapshot --context ${context || name}\`.`
      )
    )
  );
}

var serviceAccountToken = "/var/run/secrets/kubernetes.io/serviceaccount/token";
async function openCluster(source) {
  if (source.snapshot !== "") return openSnapshot(source.snapshot);
  const { openKubeconfig } = await __webpack_require__.e(  341).then(__webpack_require__.bind(__webpack_require__, 8341));
  return openKubeconfig(kubeconfigSource(source), source);
}
function kubeconfigSource({ kubeconfig, kubeconfigFile }) {
  if (kubeconfig !== "") return { type: "text", text: kubeconfig };
  if (kubeconfigFile !== "") return { type: "file", path: kubeconfigFile };
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_11__.existsSync)(serviceAccountToken)) return { type: "in-cluster" };
  throw new _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_8__  .Mm(
    (0,_chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_8__  .CC)(
      "KUBECONFIG_MISSING",
      "There is no way to a cluster: neither a kubeconfig nor a snapshot was given, and this is not a pod.",
      "Give the input kubeconfig (is the secret defined for this event?), kubeconfig-file or snapshot; on the command line --kubeconfig or --snapshot."
    )
  );
}

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
  const redactor = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .lY)("redacted-at-recording");
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
    names: (cluster.known?.([]) ?? []).filter(({ isMain }) => isMain).flatMap(({ names }) => names),
    takenAt: request.takenAt,
    namespaces: request.namespaces,
    kinds,
    problems
  };
  return {
    files: [{ file: "snapshot.json", text: asText((0,_chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_0__  .jB)(metadata)) }, ...files],
    problems: [...problems, ...problemsOf(kinds)]
  };
}
function problemsOf(kinds) {
  const failed = kinds.flatMap((kind) => kind.problem === null ? [] : [{ kind, problem: kind.problem }]);
  const forbidden = failed.filter((one) => one.problem.code === "LIVE_FORBIDDEN");
  const others2 = failed.filter((one) => !forbidden.includes(one)).map((one) => one.problem);
  if (forbidden.length < 2) return failed.map((one) => one.problem);
  const names = forbidden.map((one) => resourceName(one.kind)).join(", ");
  const told = (0,_chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_8__  .CC)(
    "LIVE_FORBIDDEN",
    `The account may not list ${forbidden.length} kinds, which are not in the recording: ${names}.`,
    "Applications with objects of these kinds cannot be judged by it: grant list on those that yours have. Secrets are needed for secrets: compare only."
  );
  return [...others2, told];
}
function resourceName({ group, plural: plural2 }) {
  return group === "" ? plural2 : `${plural2}.${group}`;
}
function onePerKind(kinds) {
  const first =   new Map();
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
  const gone = (0,_chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_8__  .CC)("LIVE_UNREADABLE", `${kind.plural} was served and then was not.`, "Record again.");
  return { ...kind, recorded: "failed", problem: gone };
}
function fileName(kind) {
  return `${resourceName(kind).replace(/[^A-Za-z0-9.-]/g, "_").replace(/^\.+/, "_")}.json`;
}
function byKey(a, b) {
  const [left, right] = [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(a)), (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(b))];
  return left < right ? -1 : left > right ? 1 : 0;
}
function asText(value) {
  return `${JSON.stringify(value, null, 2)}
`;
}





var reference = "#/components/schemas/";
function schemasOf(objects2, documents) {
  const kinds = objects2.map(_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .iU);
  const cut =   new Map();
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
  const schemas = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(document, "components", "schemas");
  const kept = {};
  const keep = (name) => {
    const schema = schemas[name];
    if (schema === void 0 || Object.hasOwn(kept, name)) return;
    kept[name] = schema;
    for (const other of referencesIn(schema)) keep(other);
  };
  for (const [name, schema] of Object.entries(schemas))
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(schema, "x-kubernetes-group-version-kind").some((gvk) => kinds.has((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(gvk, "kind"))))
      keep(name);
  return { components: { schemas: kept } };
}
function referencesIn(schema) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(schema)) return schema.flatMap(referencesIn);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(schema)) return [];
  return Object.entries(schema).flatMap(
    ([key, value]) => key === "$ref" && typeof value === "string" && value.startsWith(reference) ? [value.slice(reference.length)] : referencesIn(value)
  );
}


function digestOf(salt, key) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_14__.createHash)("sha256").update(`${salt}
${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)(key)}`).digest("hex").slice(0, 16);
}

var byHand =   new Set(["manual-change", "conflict", "unknown"]);
function hiddenChanges({ findings }) {
  return findings.filter(isHidden).map(({ application, resource, change, forecast }) => ({
    application,
    resource,
    path: change === null ? "" : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .jV)(change.path),
    type: change?.type ?? "object",
    effect: forecast.effect,
    when: forecast.when
  }));
}
function isHidden({ category, resource, change }) {
  if (!byHand.has(category)) return false;
  if (resource.group === "" && resource.kind === "Secret") return true;
  return change !== null && [change.type === "removed" ? change.desired : change.live].some(_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_7__  .kG);
}

var controllerGroups =   new Set([
  "argoproj.io",
  "kustomize.toolkit.fluxcd.io",
  "helm.toolkit.fluxcd.io",
  "source.toolkit.fluxcd.io"
]);
var scalerKinds =   new Set(["HorizontalPodAutoscaler", "ScaledObject"]);
var fleeting =   new Set(["Pod", "ReplicaSet", "Secret", "PodMetrics"]);
async function recordState(cluster, reading, request) {
  const { triage: triage2, salt } = request;
  const { kinds: served, problems } = await cluster.kinds();
  const inGit = new Set(request.rendered.map(nameOf));
  const judged = reading.listings.filter(({ kind }) => inGit.has(nameOf(kind)) || isWorthNaming(kind));
  const listings = [...judged, ...await listTheRest(cluster, served, judged)];
  const kept = keptObjects(reading.listings, request);
  const redactor = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .lY)("redacted-at-recording");
  const keys = new Map(
    listings.flatMap(({ result }) => result.state === "listed" ? result.items.map(_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN) : []).map((key) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)(key), key])
  );
  const withFinding = findingKeys(triage2);
  const rendered = new Set(request.rendered.map(_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu));
  const isSettled = (text) => rendered.has(text) && !withFinding.has(text);
  const digests2 = (wanted) => [...keys].flatMap(([text, key]) => wanted(text) ? [digestOf(salt, key)] : []).sort();
  return {
    cluster: triage2.cluster,
    called: request.called,
    takenAt: triage2.at,
    commit: request.commit,
    kinds: served.map((kind) => stateKind(kind, listings)),
    problems,
    objects: kept.map((object) => redactor.object(object)),
    documents: schemasOf(kept, reading.documents),
    salt,
    settled: digests2(isSettled),
    outside: digests2((text) => !isSettled(text) && !withFinding.has(text)),
    hidden: hiddenChanges(triage2),
    clusters: []
  };
}
async function listTheRest(cluster, served, known) {
  const whole = known.filter(({ namespace }) => namespace === "");
  const seen = new Set(whole.map(({ kind }) => nameOf(kind)));
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
      ({ application: { resource } }) => resource === null ? [] : [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)(resource)]
    )
  );
  const targetsOf = triage2.findings.map(({ resource }) => resource);
  const all = listings.flatMap(({ result }) => result.state === "listed" ? result.items : []);
  const variables = variableSources(all.filter(isController));
  const kept =   new Map();
  for (const object of all) {
    const key = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object);
    const text = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)(key);
    const id = `${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(object, "apiVersion")} ${text}`;
    if (withFinding.has(text)) kept.set(id, object);
    else if (isController(object)) {
      if (here.has(text) || key.kind !== "Application") kept.set(id, unowned(object));
      else kept.set(id, stub(object));
    } else if (scalerKinds.has(key.kind) && targetsOf.some((target) => (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .zV)(object, target)))
      kept.set(id, unowned(object));
    else if (variables.has(text)) kept.set(id, unowned(object));
    else if (key.kind === "Deployment" && (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .yi)(object)) kept.set(id, (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .CA)(object));
  }
  return [...kept].sort(([a], [b]) => a < b ? -1 : 1).map(([, object]) => object);
}
function findingKeys({ findings }) {
  return new Set(findings.map(({ resource }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)(resource)));
}
function isController(object) {
  return controllerGroups.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object).group);
}
function unowned(object) {
  const { managedFields: _, ...metadata } = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(object, "metadata");
  return { ...object, metadata };
}
function stub(object) {
  const source = (value) => ({ repoURL: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(value, "repoURL") });
  const { apiVersion = "", kind = "" } = object;
  const { name, namespace } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object);
  const several = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(object, "spec", "sources");
  return {
    apiVersion,
    kind,
    metadata: { name, namespace },
    spec: {
      destination: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(object, "spec", "destination"),
      ...several.length > 0 ? { sources: several.map((one) => source((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(one))) } : { source: source((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(object, "spec", "source")) }
    }
  };
}
function variableSources(controllers) {
  return new Set(
    controllers.flatMap(
      (object) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(object, "spec", "postBuild", "substituteFrom").map(
        (from) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)({
          group: "",
          kind: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(from, "kind"),
          namespace: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object).namespace,
          name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(from, "name")
        })
      )
    )
  );
}

function recordingCluster(cluster) {
  const listings = [];
  const documents = [];
  const opened = [];
  const own = [];
  const { known } = cluster;
  const recorded2 = (one) => ({
    ...one,
    async open() {
      const other = await one.open();
      const recording = recordingCluster(other);
      opened.push({ known: one, recording, cluster: other });
      return recording.cluster;
    }
  });
  return {
    cluster: {
      ...cluster,
      ...known === void 0 ? {} : {
        known: (stated) => {
          const all = known(stated);
          own.splice(0, own.length, ...all.filter(({ isMain }) => isMain));
          return all.map(recorded2);
        }
      },
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
    reading: () => ({ listings, documents }),
    called: () => ({
      name: own[0]?.name ?? "",
      names: own.flatMap(({ names }) => names),
      servers: own.flatMap(({ servers }) => servers)
    }),
    others: () => opened.map((one) => ({ known: one.known, cluster: one.cluster, reading: one.recording.reading() }))
  };
}

function stateCluster(state) {
  const settled = new Set(state.settled);
  const outside = new Set(state.outside);
  const held = new Set(state.objects.map((object) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object))));
  const withheld = (holds) => (key) => {
    const digest = digestOf(state.salt, key);
    if (settled.has(digest)) return "settled";
    const elsewhere2 = held.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)(key)) && !holds.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)(key));
    return elsewhere2 || outside.has(digest) ? "outside" : null;
  };
  return {
    recorded: true,
    known: (stated) => (0,_chunk_MUTE3QEB_js__WEBPACK_IMPORTED_MODULE_1__  .a)(knownIn(state), stated, elsewhere),
    identity: async () => state.cluster,
    kinds: async () => ({ kinds: state.kinds, problems: state.problems }),
    list: async (kind, namespace) => {
      const entry = recordedKind2(state.kinds, kind);
      if (entry === null) return { state: "absent" };
      if (entry.recorded !== "yes") return notRecorded2(entry);
      const items = state.objects.filter(
        (object) => object["apiVersion"] === (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .uO)(kind) && object["kind"] === kind.kind && (namespace === "" || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object).namespace === namespace)
      );
      const known = new Set(items.map((object) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object))));
      const result = { state: "listed", items, withheld: withheld(known) };
      return entry.namespaces === null ? result : { ...result, namespaces: entry.namespaces };
    },
    openApi: async (group, version) => state.documents.find((one) => one.group === group && one.version === version)?.document ?? null
  };
}
function knownIn(main) {
  return [main, ...main.clusters].map((state) => ({
    ...state.called,
    address: state.cluster.server,
    isMain: state === main,
    open: () => Promise.resolve(stateCluster(state))
  }));
}
function elsewhere({ name }) {
  return () => Promise.reject(
    new _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_8__  .Mm(
      (0,_chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_8__  .CC)(
        "SNAPSHOT_INCOMPLETE",
        `The recorded state does not hold the cluster ${name}.`,
        "Run the triage workflow on the default branch again: it records each cluster that applications are deployed to."
      )
    )
  );
}
function recordedKind2(kinds, { group, version, kind }) {
  const same = kinds.filter((one) => one.group === group && one.kind === kind);
  const asked = same.find((one) => one.version === version);
  if (asked?.recorded === "yes") return asked;
  return same.find(({ recorded: recorded2 }) => recorded2 === "yes") ?? asked ?? null;
}
function notRecorded2({ plural: plural2, group, problem: cause }) {
  const name = group === "" ? plural2 : `${plural2}.${group}`;
  return {
    state: "failed",
    problem: cause ?? (0,_chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_8__  .CC)(
      "SNAPSHOT_INCOMPLETE",
      `The recorded state does not say which ${name} existed.`,
      "Check it with `drift-triage guard --kubeconfig`."
    )
  };
}

var schemaVersion = 1;
var moments = [
  "next-reconcile",
  "next-commit",
  "next-upgrade",
  "next-sync",
  "once-resolved",
  "never",
  "unknown"
];
var effects = ["keeps", "reverts", "deletes", "recreates", "fails", "unknown"];
var types = ["added", "removed", "modified", "object"];
function writeState(state) {
  return `${JSON.stringify(documentOf(state))}
`;
}
function documentOf(state) {
  const { cluster, called, takenAt, commit, salt, clusters } = state;
  return {
    schemaVersion,
    kind: "GuardState",
    cluster: { id: cluster.id, server: cluster.server, version: cluster.version },
    takenAt,
    commit,
    kinds: state.kinds.map((kind) => ({ ...(0,_chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_0__  .jV)(kind), namespaces: kind.namespaces })),
    problems: state.problems.map(_chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_0__  .ok),
    objects: state.objects,
    documents: state.documents,
    salt,
    settled: state.settled,
    outside: state.outside,
    hidden: state.hidden,
    ...called.names.length + called.servers.length === 0 ? {} : { called },
    ...clusters.length === 0 ? {} : { clusters: clusters.map(documentOf) }
  };
}
function readState(text) {
  return stateOf(parsed(text));
}
function stateOf(document) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(document, "kind") !== "GuardState") throw invalid("it is no state of this check");
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(document, "schemaVersion") !== schemaVersion)
    throw invalid(
      `it has schema version ${JSON.stringify((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(document, "schemaVersion") ?? null).slice(0, 20)}`
    );
  return {
    cluster: {
      id: required(document, "cluster", "id"),
      server: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(document, "cluster", "server"),
      version: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(document, "cluster", "version")
    },
    takenAt: momentOf(document),
    commit: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(document, "commit"),
    kinds: objects(document, "kinds").map(kindOf),
    problems: objects(document, "problems").map(_chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_0__  .K),
    objects: objects(document, "objects").map(objectOf),
    documents: objects(document, "documents").map((one) => ({
      group: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(one, "group"),
      version: required(one, "version"),
      document: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .lJ)(one, "document")
    })),
    salt: required(document, "salt"),
    settled: digests(document, "settled"),
    outside: digests(document, "outside"),
    hidden: objects(document, "hidden").map(hiddenOf),
    called: calledOf(document),
    clusters: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(document, "clusters") === void 0 ? [] : objects(document, "clusters").map(stateOf)
  };
}
function calledOf(document) {
  const texts = (key) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(document, "called", key).filter((one) => typeof one === "string");
  return { name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(document, "called", "name"), names: texts("names"), servers: texts("servers") };
}
function parsed(text) {
  try {
    const value = JSON.parse(text);
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value)) return value;
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
  if (!items.every(_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)) throw invalid(`${key} holds something that is no object`);
  return items;
}
function array(document, key) {
  if (!Array.isArray((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(document, key))) throw invalid(`${key} is no list`);
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(document, key);
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
  const namespaces = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .ZZ)(value, "namespaces");
  if (namespaces !== null && !Array.isArray(namespaces))
    throw invalid("the namespaces of a kind are neither null nor a list");
  const names = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .gT)(value, "namespaces").filter((name) => typeof name === "string");
  return { ...(0,_chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_0__  .X0)(value), namespaces: namespaces === null ? null : names };
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
      group: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(value, "resource", "group"),
      kind: required(value, "resource", "kind"),
      namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(value, "resource", "namespace"),
      name: required(value, "resource", "name")
    },
    path: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(value, "path"),
    type: oneOf(types, value, "type"),
    effect: oneOf(effects, value, "effect"),
    when: oneOf(moments, value, "when")
  };
}
function oneOf(allowed, value, key) {
  const found = allowed.find((one) => one === (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(value, key));
  if (found === void 0) throw invalid(`a hidden change has no ${key} that is known`);
  return found;
}
function required(value, ...keys) {
  const found = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .fK)(value, ...keys);
  if (typeof found === "string" && found !== "") return found;
  throw invalid(`${keys.join(".")} is missing`);
}
function invalid(why) {
  return new _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_8__  .Mm(
    (0,_chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_8__  .CC)(
      "STATE_INVALID",
      `The recorded state cannot be used: ${why}.`,
      "Run the triage with this version of drift-triage again, and let it record the state anew."
    )
  );
}

var stateFile = "guard-state.json";
function judgeAndRecord(cluster, run, path) {
  return recorded(cluster, path, (recording) => (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .e2)(recording, run));
}
async function recorded(cluster, path, judge) {
  const { judged, state } = await judgedWithState(cluster, newSalt(), judge);
  await saveState(path, state);
  return judged;
}
async function judgedWithState(cluster, salt, judge) {
  const recording = recordingCluster(cluster);
  const judged = await judge(recording.cluster);
  const { commit } = judged;
  const own = { ...partOf(judged, null), called: recording.called(), commit, salt };
  const state = await recordState(cluster, recording.reading(), own);
  const clusters = await Promise.all(
    recording.others().map(async ({ known, cluster: other, reading }) => {
      const called = { name: known.name, names: known.names, servers: known.servers };
      const { id } = await other.identity();
      return recordState(other, reading, { ...partOf(judged, id), called, commit, salt });
    })
  );
  return { judged, state: { ...state, clusters } };
}
function newSalt() {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_14__.randomBytes)(16).toString("hex");
}
async function saveState(path, state) {
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.dirname)(path), { recursive: true });
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.writeFile)(path, writeState(state));
}
function partOf({ triage: triage2, rendered }, id) {
  const isThere = (name) => ((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .My)(triage2, name)?.id ?? null) === id;
  const own = new Set(
    triage2.applications.flatMap(
      ({ application: { resource } }) => resource === null ? [] : [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)(resource)]
    )
  );
  const findings = triage2.findings.filter(
    ({ application, resource }) => own.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)(resource)) ? id === null : isThere(application)
  );
  const cluster = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_6__  .Nu)(triage2).find((one) => one.id === id) ?? triage2.cluster;
  return {
    triage: { ...triage2, cluster, findings },
    rendered: [...rendered].flatMap(([name, keys]) => isThere(name) ? keys : [])
  };
}
async function openState(path) {
  const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.readFile)(path, "utf8").catch(() => null);
  if (text !== null) return liveStateOf(readState(text));
  throw new _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_8__  .Mm(
    (0,_chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_8__  .CC)(
      "STATE_MISSING",
      `There is no file ${path}.`,
      "Record it with `drift-triage triage --state-output FILE`."
    )
  );
}
function liveStateOf(state) {
  const { takenAt, commit } = state;
  const hidden = [state, ...state.clusters].flatMap((one) => one.hidden);
  return { cluster: stateCluster(state), recorded: { at: { takenAt, commit }, hidden } };
}

function followingSource(application, moved) {
  const { controller, sources } = application;
  if (moved === void 0 || controller !== "flux") return application;
  if (!sources.some(({ elsewhere: elsewhere2, revision }) => elsewhere2 !== true && revision === moved.from))
    return application;
  return {
    ...application,
    sources: sources.map(
      (source) => source.elsewhere !== true && source.revision === moved.from ? { ...source, revision: _chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .UB } : source
    )
  };
}

async function disproveRendering(draft, apps, { repository, rerender }) {
  const edited = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .Rq)(repository, draft.commit, draft.texts);
  for (const app of apps) {
    const isOwn = app.application.name === draft.app.application.name;
    const following = followingSource(app.application, draft.source);
    const isMoved = following !== app.application;
    if (!isOwn && app.problems.length > 0) {
      if (isMoved)
        return `the edit would have ${app.application.name} follow it as well, which could not be rendered`;
      continue;
    }
    if (!isOwn && !isMoved && await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .cw)(following, repository, edited)) continue;
    const application = isOwn ? (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .Hc)(following, draft.spec) : following;
    if (application === null) return "the edit is no part of its source";
    const rendered = await rerender(application, draft.commit, draft.texts);
    if ("fault" in rendered) return `${app.application.name} could not be rendered any more`;
    const moved = firstDifference(app, isOwn ? draft : { proposals: [], added: [] }, rendered, draft);
    if (moved !== null)
      return isOwn ? `rendering the edited files does not give exactly the wanted values: ${moved}` : `the edit would change ${app.application.name} as well (${moved})`;
  }
  return null;
}
function firstDifference(app, { proposals, added }, rendered, draft) {
  const before = withSpecOf(draft, (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .xb)((0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .iZ)(app.desired), app.desired));
  const wishes = proposals.map(({ wish }) => wish);
  const { objects: changed, paths } = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .EX)(before.objects, wishes);
  const objects2 = new Map([
    ...changed,
    ...added.map((one) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)(one.finding.resource), one.object])
  ]);
  const after = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .xb)(rendered, app.desired);
  for (const key of   new Set([...objects2.keys(), ...after.keys()])) {
    const [wanted, is] = [objects2.get(key), after.get(key)];
    const at = [...paths.get(key) ?? [], ...before.paths.get(key) ?? []];
    if (wanted === void 0 || is === void 0 || !(0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .Ft)(wanted, is, at))
      return (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TD)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(wanted ?? is ?? {}));
  }
  return null;
}
function withSpecOf({ app, spec, source, set }, objects2) {
  const { resource } = app.application;
  const changed = new Map(objects2);
  const paths =   new Map();
  const edits = [
    { key: resource, edits: spec },
    { key: source?.key ?? null, edits: source?.edits ?? [] },
    { key: set?.key ?? null, edits: set?.edits ?? [] }
  ];
  for (const [key, object] of spec.length === 0 && source === void 0 ? [] : objects2) {
    const own = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object);
    const made = edits.find(
      (one) => one.key?.group === own.group && one.key.kind === own.kind && one.key.name === own.name
    )?.edits;
    if (made === void 0 || made.length === 0) continue;
    changed.set(key, (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .QU)(object, made));
    paths.set(
      key,
      made.map(({ path }) => path)
    );
  }
  return { objects: changed, paths };
}
function disproveJudgement({ app, proposals, added, spec, source, set }, before, after) {
  const { name, resource: described } = app.application;
  const isOwnObject = (resource) => resource !== null && (spec.length > 0 && described !== null && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .gY)(resource, described) || [source, set].some((one) => one !== void 0 && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .gY)(resource, one.key)));
  const own = (triage2) => triage2.findings.filter((one) => one.application === name && !isOwnObject(one.resource));
  const problemsOf2 = (triage2) => triage2.problems.filter((one) => one.application === name && !isOwnObject(one.resource)).length;
  if (problemsOf2(after) > problemsOf2(before)) return `${name} could not be judged any more`;
  const wanted = new Set([...proposals, ...added].map(({ finding }) => placeOf2(finding)));
  const isNew = ({ resource }) => added.some(({ finding }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .gY)(finding.resource, resource));
  const known = new Map(own(before).map((finding) => [placeOf2(finding), finding]));
  for (const finding of own(after)) {
    const place = placeOf2(finding);
    if (wanted.has(place)) return `${place} would still differ`;
    const earlier = known.get(place);
    if (earlier === void 0 && isNew(finding) && isHarmless(finding)) continue;
    if (earlier === void 0) return `a new difference would come up: ${place}`;
    if (earlier.forecast.effect !== finding.forecast.effect)
      return `a sync of the edited files would do something else to ${place}`;
  }
  return null;
}
function isHarmless({ direction, category, forecast }) {
  return direction === "ignore" && (category === "metadata-noise" || forecast.effect === "keeps");
}
function placeOf2({ resource, change }) {
  return change === null ? (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)(resource) : `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .jV)(change.path)} of ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TD)(resource)}`;
}

async function judgeDrafts(world, options, judged, drafts) {
  const failures =   new Map();
  for (const [first, ...others2] of batchesOf(drafts)) {
    if (first === void 0) continue;
    const batch = [first, ...others2];
    const after = await judgeEdited(world, options, batch);
    for (const draft of batch) failures.set(draft, disproveJudgement(draft, judged.triage, after));
  }
  return failures;
}
async function judgeEdited(world, { config }, batch) {
  const texts = new Map(batch.flatMap((draft) => [...draft.texts]));
  const repository = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .Rq)(world.repository, batch[0].commit, texts);
  const { triage: after } = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .NA)(
    { ...world, repository, progress: () => void 0 },
    {
      config,
      applications: batch.map(({ app }) => app.application.name),
      assume: (application) => assumed(application, batch),
      assumeObject: (object) => assumedSet(object, batch),
      trace: false
    }
  );
  return after;
}
function batchesOf(drafts) {
  const batches = [];
  for (const draft of drafts) {
    const files = [...draft.texts.keys()];
    const fitting = batches.find(
      (batch) => batch.every(
        (other) => other.commit === draft.commit && other.app !== draft.app && !files.some((file) => other.texts.has(file)) && !rendersEdited(other, draft) && !rendersEdited(draft, other)
      )
    );
    if (fitting === void 0) batches.push([draft]);
    else fitting.push(draft);
  }
  return batches;
}
function rendersEdited({ app }, { app: other, spec, source, set }) {
  const edited = [spec.length > 0 ? other.application.resource : null, source?.key ?? null, set?.key ?? null];
  return app.desired.some(({ key }) => edited.some((one) => one !== null && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .gY)(one, key)));
}
function assumedSet(object, batch) {
  const key = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object);
  const edits = batch.flatMap(({ set }) => set !== void 0 && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .gY)(set.key, key) ? set.edits : []);
  return (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .QU)(object, edits);
}
function assumed(application, batch) {
  const draft = batch.find(({ app }) => app.application.name === application.name);
  const edits = application.foundIn === "repository" ? [] : draft?.spec ?? [];
  const following = followingSource(application, draft?.source);
  return withoutVerdict((0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .Hc)(following, edits) ?? following);
}
function withoutVerdict(application) {
  const { status } = application;
  return status === null ? application : { ...application, status: { ...status, sync: "Unknown" } };
}

async function disproveSets(draft, sets, repository) {
  const edited = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .Rq)(repository, draft.commit, draft.texts);
  const { generatedBy, resource } = draft.app.application;
  const isMade = generatedBy !== void 0 && draft.spec.length > 0;
  for (const one of sets.filter(({ set }) => readsFiles(set) || isEdited(set, draft))) {
    const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(one.set, "metadata", "name");
    if (one.objects === null) {
      if (isMade) return `what ApplicationSet ${name} makes of the same files is not known here`;
      continue;
    }
    const set = isEdited(one.set, draft) ? (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .QU)(one.set, draft.set?.edits ?? []) : one.set;
    const then = await one.then({ set, repository: edited });
    const isOwn = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .P5)(draft.app.application, one.set);
    if (then === null) return `ApplicationSet ${name} could not be evaluated any more`;
    const moved = firstMoved(one.objects, then, draft.spec, isOwn ? resource?.name : void 0);
    if (moved !== null) return `the edit would change what ApplicationSet ${name} makes of ${moved} as well`;
  }
  return null;
}
function isEdited(set, { set: edited }) {
  return edited !== void 0 && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .gY)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(set), edited.key);
}
function readsFiles(set) {
  return /"git":\{/.test(JSON.stringify(set["spec"] ?? null));
}
function firstMoved(before, after, spec, own) {
  const wanted = before.map((object) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object).name === own ? (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .QU)(object, spec) : object);
  const [is, was] = [byName2(after), byName2(wanted)];
  const names = [...  new Set([...was.keys(), ...is.keys()])];
  const found = names.find((name) => !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(is.get(name) ?? null, was.get(name) ?? null));
  if (found !== void 0) return `Application ${found}`;
  return after.length === before.length ? null : "its Applications";
}
function byName2(objects2) {
  return new Map(objects2.map((object) => [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .bX)(object, "metadata", "name"), object]));
}

function isCandidate(finding, selection) {
  if (finding.change === null) return isNewObject(finding);
  if (finding.category !== "manual-change") return false;
  return finding.direction === "update-git" || selection === "by-hand" && finding.direction === "follow-up";
}
function isNewObject({ change, category, direction }) {
  return change === null && category === "extra" && direction === "update-git";
}
function editFor(finding) {
  const { change, resource, impliedBy } = finding;
  if (change === null) return { reason: "it is about the object as a whole" };
  if (impliedBy !== void 0) return { reason: `it comes along with ${impliedBy}` };
  if (resource.group === "" && resource.kind === "Secret")
    return { reason: "values of a Secret are never written" };
  if (change.type === "removed") return { type: "remove", path: change.path };
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)((0,_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_7__  .HI)(change.live), change.live))
    return { reason: "its value is hidden, as it may be a secret" };
  const last = change.path.at(-1);
  if (last !== void 0 && "field" in last && last.field === "image" && !isPinned(change.live))
    return { reason: "the live image has neither tag nor digest" };
  return { type: "set", path: change.path, value: change.live };
}
function isPinned(image) {
  if (typeof image !== "string") return false;
  return image.includes("@") || image.slice(image.lastIndexOf("/") + 1).includes(":");
}

function inOwnObject({ attempts, refusals }) {
  return { attempts: attempts.flatMap(ownOnly), refusals };
}
function ownOnly(attempt) {
  const { prefer = [], otherwise = [], ...self } = attempt;
  const others2 = [...prefer, ...otherwise].flatMap(ownOnly);
  return self.spec.length > 0 && self.texts.size === 1 ? [self, ...others2] : others2;
}

async function editMade(generated, edit, where) {
  const now = await generated.again(instead(where));
  const from = now === null ? void 0 : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Yn)(now, edit.path);
  const expected = now === null ? null : (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .LJ)(now, edit);
  const part = from === void 0 ? null : (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .er)(from, edit.value);
  if (now === null || part === null || expected === null) return null;
  if (!(0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .Rn)(now, where.live, edit.path)) return null;
  const repository = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .Rq)(where.repository, where.commit, where.texts);
  const made = { ...generated, set: where.set, object: now };
  for (const one of await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .Xi)(made, edit.path, part, repository)) {
    const attempt = await attemptAt(one, generated, where, repository);
    if (attempt === null || "refused" in attempt) continue;
    const { texts, place, spec: set } = attempt;
    const edited = { ...where, texts: new Map([...where.texts, ...texts]), set: (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .QU)(where.set, set) };
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(await generated.again(instead(edited)), expected)) return { texts, place, set };
  }
  return null;
}
function instead({ repository, commit, texts, set }) {
  return { set, repository: (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .Rq)(repository, commit, texts) };
}
async function attemptAt({ origin, at, next }, { soleOrigin, set }, { commit, revision }, repository) {
  const files = repository.at(commit);
  const edit = (path) => [{ type: "set", path, value: next }];
  if ((0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .EQ)(origin)) {
    if (origin.url !== "" || origin.commit !== commit || isOther(origin.revision, revision)) return null;
    const holder2 = { file: origin.file, document: 0, path: origin.path, values: void 0 };
    return (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .XZ)(files, holder2, edit(at), false);
  }
  const isKept = soleOrigin !== null && await repository.resolve("HEAD") === commit;
  const holder = isKept ? await setHolder(soleOrigin, set, files) : null;
  return holder === null ? null : (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .XZ)(files, holder, edit([...origin.path, ...at]), false);
}
function isOther(read, followed) {
  const [one, other] = [read, followed].map((name) => name.replace(/^refs\/heads\//, ""));
  return one !== other && ![one, other].some((name) => name === "" || name === "HEAD");
}
async function setHolder({ file, document, item }, live, files) {
  const read = (0,_chunk_PCWUV7M4_js__WEBPACK_IMPORTED_MODULE_5__  .gM)(await files.read(file) ?? "");
  const path = item === void 0 ? [] : [{ field: "items" }, { index: item }];
  const git = "documents" in read ? (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Yn)(read.documents[document]?.value ?? null, path) : void 0;
  if (git === void 0 || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(git)) return null;
  const spec = { path: [], git: withoutEmpty(git), live: withoutEmpty(live) };
  return { file, document, path, values: git, spec };
}
function withoutEmpty(value) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Lv)(value)) return value.map(withoutEmpty);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .Gv)(value)) return value;
  const stated = Object.entries(value).map(([name, below]) => [name, withoutEmpty(below)]);
  return Object.fromEntries(stated.filter(([, below]) => below !== "" && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(below, {})));
}

async function attemptInSet(trial, wish, generated, {
  repository,
  commit,
  edited
}) {
  const context = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .pM)(trial.context, generated);
  const tries = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .hR)(inOwnObject(await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .p5)(context, wish)));
  const { attempt } = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .ys)({ ...trial, context }, wish, { ...tries, refusals: [] });
  if (attempt === null) return null;
  if (generated.keptBecause !== null)
    return {
      reason: `ApplicationSet ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(generated.set).name} ${generated.keptBecause}: change the Application as well, by hand`
    };
  const { revision } = context.made.source;
  const live = "reason" in context.own ? {} : context.own.object;
  let [texts, edits] = [attempt.texts, edited?.edits ?? []];
  for (const edit of attempt.spec) {
    const all = new Map([...trial.texts, ...texts]);
    const set = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .QU)(generated.set, edits);
    const where = { repository, commit, revision, texts: all, set, live };
    const found = await editMade(generated, edit, where);
    if (found === null) return null;
    texts = new Map([...texts, ...found.texts]);
    edits = [...edits, ...found.set];
  }
  const made = { ...attempt, texts };
  return edits.length === 0 ? { attempt: made } : { attempt: made, set: { key: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(generated.set), edits } };
}

async function propose(app, { findings, candidates: candidates2 }, where) {
  const { repository, commit, judged, ownObjectOnly = false, other } = where;
  const manifests = new Map(app.desired.map((manifest) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)(manifest.key), manifest]));
  const refused = [];
  const wishes = [];
  for (const finding of candidates2.filter(({ change }) => change !== null)) {
    const wish = alongWith(finding, findings) ?? wishFor(finding, manifests.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)(finding.resource)), where);
    if ("reason" in wish) refused.push({ finding, reason: wish.reason });
    else wishes.push({ finding, wish });
  }
  const others2 = foldersOfOthers(app, judged, other);
  let state = {
    application: app.application,
    texts:   new Map(),
    spec: [],
    objects: (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .iZ)(app.desired),
    proposals: []
  };
  for (const [at, { finding, wish }] of wishes.entries()) {
    const pending = wishes.slice(at + 1).map((one) => one.wish);
    const next = await fulfil(
      state,
      { repository, judged, manifests: app.desired, pending, others: others2, keptAt: ownObjectOnly ? commit : null },
      finding,
      wish
    );
    if ("reason" in next) refused.push({ finding, reason: next.reason });
    else state = next;
  }
  const { application: _edited, ...proposed } = state;
  return { ...proposed, added: [], refused };
}
function alongWith(finding, findings) {
  const path = finding.change === null ? "" : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .jV)(finding.change.path);
  const implied = findings.find(
    ({ impliedBy, resource, change }) => impliedBy === path && change?.type === "removed" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .gY)(resource, finding.resource)
  );
  if (implied?.change === void 0 || implied.change === null) return null;
  return { reason: `Git also states ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .jV)(implied.change.path)}, which does not go with it` };
}
function foldersOfOthers({ application }, { prepared, outsiders }, other) {
  const all = [...prepared.map((one) => one.application), ...outsiders];
  const others2 = all.filter(({ name }) => name !== application.name);
  return new Map(
    others2.flatMap(
      ({ name, sources }) => sources.filter((source) => (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .NL)(source, other)).map(({ path }) => [path, name])
    )
  );
}
function wishFor(finding, manifest, { judged: { renderer }, commit, ownObjectOnly = false, other }) {
  const edit = editFor(finding);
  if ("reason" in edit) return edit;
  if (manifest === void 0) return { reason: "Git does not have the object" };
  const made = renderer.madeBy(manifest);
  if (made === null) return { reason: "its manifest was not rendered here" };
  if (!ownObjectOnly && !(0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .NL)(made.source, other))
    return {
      reason: `its manifest is in ${(0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_4__  .q)(made.source.repoUrl)}, another repository: edit it there`
    };
  if (!ownObjectOnly && made.commit !== commit)
    return { reason: "the sources of the app follow different revisions" };
  return (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .H_)(manifest, edit);
}
async function fulfil(state, around, finding, given) {
  const { repository, judged, manifests, pending, keptAt } = around;
  const object = state.objects.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)(given.manifest.key));
  const made = judged.renderer.madeBy(given.manifest);
  if (object === void 0 || made === null) return { reason: "its manifest is not rendered any more" };
  const manifest = { ...given.manifest, object };
  const wish = { ...given, manifest, desired: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Yn)(object, given.path) };
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_15__  .FS)(wish.desired, wish.wanted))
    return { ...state, proposals: [...state.proposals, { finding, wish: given, files: [] }] };
  const source = state.application.sources[sourceIndex(state.application, around, given)] ?? made.source;
  const context = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .Vm)(repository, state.application, { ...made, source }, around.others, keptAt);
  const files = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .MS)(context.files, state.texts);
  const trial = {
    context: { ...context, files },
    rerender: judged.rerender,
    texts: state.texts,
    before: state.objects,
    manifests,
    pending
  };
  const tries = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .p5)(trial.context, wish);
  const explored = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .ys)(trial, wish, keptAt === null ? tries : inOwnObject(tries));
  const inSet = explored.attempt === null ? await bySet(state, around, trial, wish) : null;
  if (inSet !== null && "reason" in inSet) return inSet;
  const attempt = explored.attempt ?? inSet?.attempt ?? null;
  if (attempt === null && keptAt !== null)
    return {
      reason: `nothing that the object of ${state.application.name} states drives it, and its files are on no branch of this repository`
    };
  if (attempt === null) return { reason: explored.reason };
  const application = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .Hc)(state.application, attempt.spec) ?? state.application;
  const texts = new Map([...state.texts, ...attempt.texts]);
  const objects2 = await judged.rerender(application, made.commit, texts);
  if ("fault" in objects2) return { reason: objects2.fault };
  const changed = await editsOf(attempt, async (file) => await files.read(file) ?? "");
  return {
    application,
    texts,
    spec: [...state.spec, ...attempt.spec],
    ...inSet?.set === void 0 ? {} : { set: inSet.set },
    objects: objects2,
    proposals: [...state.proposals, { finding, wish: given, files: changed }]
  };
}
async function bySet({ application, set }, { judged, repository, keptAt }, trial, wish) {
  const { commit } = trial.context.made;
  const generated = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_3__  .gS)(application, judged.generated);
  if (generated === null || !("reason" in trial.context.own)) return null;
  if (keptAt !== null && keptAt !== commit) return null;
  return attemptInSet(trial, wish, generated, { repository, commit, edited: set });
}
function sourceIndex(application, { judged }, { manifest }) {
  const made = judged.renderer.madeBy(manifest);
  const at = application.sources.findIndex(
    (source) => source === made?.source || source.path === made?.source.path && source.repoUrl === made.source.repoUrl
  );
  return Math.max(0, at);
}
async function editsOf({ texts }, before) {
  return Promise.all([...texts].map(async ([file, after]) => ({ file, before: await before(file), after })));
}




  }),

  3143:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  withStated)
  });
  var _chunk_6VFXEPPC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2963);
const require = (name) => process.getBuiltinModule(name);


function withStated(contexts, stated, elsewhere) {
  const used =   new Set();
  const named = stated.map((one) => {
    const base = contextOf(contexts, one);
    if (base !== void 0) used.add(base);
    return {
      name: one.name,
      names: [...namesOf(one), ...base?.names ?? []],
      servers: [...one.server === "" ? [] : [one.server], ...base?.servers ?? []],
      address: base?.address ?? "",
      isMain: base?.isMain ?? false,
      open: base === void 0 ? elsewhere(one) : () => base.open()
    };
  });
  const claimed = new Set(stated.flatMap((one) => [...namesOf(one), one.server]));
  const free = (all) => all.filter((one) => !claimed.has(one));
  const rest = contexts.filter((context) => !used.has(context)).map((context) => ({ ...context, names: free(context.names), servers: free(context.servers) }));
  return [...named, ...rest];
}
function contextOf(contexts, { name, context, kubeconfig }) {
  return kubeconfig === "" ? contexts.find((one) => one.name === (context || name)) : void 0;
}
function namesOf({ name, names }) {
  return [name, ...names.flatMap((one) => one.includes("/") ? [one, (0,_chunk_6VFXEPPC_js__WEBPACK_IMPORTED_MODULE_0__  .P5)(one)] : [one])];
}




  }),

  2344:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AN: () => (  repositoryContext),
    SU: () => (  parseRepository),
    d9: () => (  publicServer)
  });
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6127);
  var _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7090);
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
  throw new _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_0__  .Mm(
    (0,_chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_0__  .CC)(
      "INPUT_INVALID",
      text === "" ? "No GitHub repository is named." : `${JSON.stringify(text.slice(0, 100))} is no repository.`,
      "Name it as owner/repo; in GitHub Actions GITHUB_REPOSITORY does."
    )
  );
}




  }),

  4460:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    FO: () => (  exitCodeOf),
    M$: () => (  takeRepositoryTokens),
    Ox: () => (  mergeShards),
    Z6: () => (  reportModes),
    g5: () => (  failureOf),
    gv: () => (  judgeShard),
    i$: () => (  namesOfShard),
    oC: () => (  judgeForReports),
    tF: () => (  planShards),
    xx: () => (  writeBackRepository),
    yn: () => (  dropRepositoryTokens)
  });
  var _chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(195);
  var _chunk_ABAMZYI7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5741);
  var _chunk_4REKJOTA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8023);
  var _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7082);
  var _chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3812);
  var _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(758);
  var _chunk_PCWUV7M4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2102);
  var _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(675);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5366);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6127);
  var _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7090);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);












function exitCodeOf({ applications, findings, problems }) {
  if (findings.some(_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_7__  .an)) return 1;
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

async function declares({ cluster, builtIn }, { resource }, path) {
  const { kinds } = await cluster.kinds();
  const served = kinds.find(({ group, kind }) => group === resource?.group && kind === resource.kind);
  if (served === void 0) return null;
  const type = (await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  ._D)(cluster, [served], builtIn)).of(served);
  const found = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .SE)(type, path);
  if (type === null || found?.kind === "untyped") return null;
  return found !== null;
}

async function disproveRule(application, finding, { stated: stated2, isSpared }, before, judgeAs) {
  const after = await judgeAs((one) => isMeant(one, application) ? stated2(one) : one);
  const known = new Map(findingsOf(before, application.name).map((one) => [placeOf(one), one]));
  const found = new Map(findingsOf(after, application.name).map((one) => [placeOf(one), one]));
  const own = found.get(placeOf(finding));
  if (own === void 0 || own.ignoredBy === void 0) return "the rule would not hide it";
  if (!isSpared(own.forecast)) return "a sync would change it with the rule as well";
  for (const [place, other] of found) {
    const earlier = known.get(place);
    if (place === placeOf(finding) || other.subject !== "field") continue;
    if (earlier === void 0) return `a new difference would come up: ${place}`;
    if (other.ignoredBy !== earlier.ignoredBy) return `the rule would hide ${place} as well`;
    if (earlier.forecast.effect !== other.forecast.effect)
      return `with the rule a sync would do something else to ${place}`;
  }
  return disproveForSiblings(application, before, after);
}
function isMeant(one, application) {
  const isSibling = application.generatedBy !== void 0 && one.generatedBy === application.generatedBy;
  return one.name === application.name || isSibling;
}
function disproveForSiblings(application, before, after) {
  const known = new Map(before.triage.findings.map((one) => [`${one.application} ${placeOf(one)}`, one]));
  for (const finding of after.triage.findings) {
    if (finding.application === application.name || finding.subject !== "field") continue;
    const earlier = known.get(`${finding.application} ${placeOf(finding)}`);
    const hides = finding.ignoredBy !== void 0 && earlier?.ignoredBy === void 0;
    if (hides && finding.direction !== "ignore")
      return `the rule would hide ${placeOf(finding)} in ${finding.application} as well`;
    if (!hides && earlier !== void 0 && earlier.forecast.effect !== finding.forecast.effect)
      return `with the rule a sync would do something else to ${placeOf(finding)} in ${finding.application}`;
  }
  return null;
}
function findingsOf({ triage: triage2 }, name) {
  return triage2.findings.filter((finding) => finding.application === name);
}
function placeOf({ resource, change }) {
  return change === null ? (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TD)(resource) : `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .jV)(change.path)} of ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TD)(resource)}`;
}

function ignoreRuleFor({ change, resource }) {
  if (change === null) return { reason: "it is about the object as a whole" };
  const { path } = change;
  if (path.length < 2) return { reason: "a rule on a whole part of the object would hide everything in it" };
  if ((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .w1)(path, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .OA)("metadata", "annotations", _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .jo)))
    return {
      reason: "Argo CD compares from this annotation, and a rule on it would hide what Git removes; to hear of it no more, put it under accepted in the settings of drift-triage"
    };
  if (path.some((element) => "index" in element))
    return { reason: "it is an item of a list that has no keys: its place may change" };
  const lines = path.every((element) => "field" in element) ? { jsonPointers: [pointerOf(path)], jqPathExpressions: [] } : { jsonPointers: [], jqPathExpressions: [path.map(jqStep).join("").replace(/ \| $/, "")] };
  const { group, kind, namespace, name } = resource;
  return { group, kind, namespace, name, ...lines, managedFieldsManagers: [] };
}
function wantsIgnoring({ status }, finding) {
  if (finding.direction !== "ignore" || finding.accepted !== void 0) return false;
  if (finding.ignoredBy !== void 0 || finding.rules.includes("not-compared-yet")) return false;
  return status?.resources.some(
    (resource) => resource.status === "OutOfSync" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .gY)(resource.key, finding.resource)
  ) === true;
}
function pointerOf(path) {
  return `/${path.map(pointerPart).join("/")}`;
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

function wantsFluxIgnoring({ resource }, finding) {
  const { direction, category, accepted, ignoredBy, forecast, change } = finding;
  if (direction !== "ignore" || category !== "controller" || change === null) return false;
  if (accepted !== void 0 || ignoredBy !== void 0) return false;
  const isUndone = ["reverts", "deletes", "recreates"].includes(forecast.effect);
  return isUndone && (forecast.when === "next-reconcile" || resource?.kind === "HelmRelease");
}
function fluxIgnoreRuleFor({ resource: described, sync, warnsOfDrift }, { change, resource, forecast }) {
  const isWarnedOf = warnsOfDrift === true && ["next-upgrade", "next-commit"].includes(forecast.when);
  if (forecast.when !== "next-reconcile" && !isWarnedOf)
    return {
      reason: `helm-controller corrects nothing of this release ${sync.selfHeal ? "until what it reports is resolved" : "(driftDetection.mode is not enabled)"}, and no rule keeps an upgrade from writing the chart\u2019s value: leave the field out of what the chart renders`
    };
  const path = change?.path ?? [];
  if (path.length < 2) return { reason: "a rule on a whole part of the object would hide everything in it" };
  if (!path.every((element) => "field" in element))
    return {
      reason: "it is in an item of a list, which Flux\u2019s rules can name by its place only, and that may change"
    };
  const { group, kind, namespace, name } = resource;
  return {
    statedIn: described?.kind === "HelmRelease" ? "helm-release" : "kustomization",
    group: group === "" ? "*" : group,
    ...{ kind, namespace, name },
    jsonPointers: [pointerOf(path)],
    jqPathExpressions: [],
    managedFieldsManagers: []
  };
}
function fluxEntry({ group, kind, namespace, name, jsonPointers }) {
  return {
    paths: jsonPointers,
    target: {
      ...group === "*" ? {} : { group: (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .uG)(group) },
      kind,
      ...namespace === "" ? {} : { namespace },
      name: (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .uG)(name)
    }
  };
}

function ignoreSteps(who, read) {
  const steps = [];
  const refused2 = [];
  const texts =   new Map();
  return {
    current: async (file) => texts.get(file) ?? read(file),
    take: (finding, how, edit) => {
      if ("reason" in edit) refused2.push({ finding, reason: edit.reason });
      else {
        texts.set(edit.file, edit.after);
        steps.push({ finding, edits: [edit], ignores: { who, how } });
      }
    },
    refuse: (finding, reason) => void refused2.push({ finding, reason }),
    done: () => ({ steps, refused: refused2 })
  };
}

async function proposeFluxIgnoring(application, before, read, { judgeAs, declares: declares2 }) {
  const wanted = findingsOf(before, application.name).filter((one) => wantsFluxIgnoring(application, one));
  const steps = ignoreSteps("Flux", read);
  const isRelease = application.resource?.kind === "HelmRelease";
  const place = isRelease ? (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .OA)("spec", "driftDetection", "ignore") : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .OA)("spec", "ignore");
  const unknown = wanted.length === 0 ? null : await unknownField(application, place, declares2);
  for (const finding of wanted) {
    const rule = fluxIgnoreRuleFor(application, finding);
    const failure = "reason" in rule ? rule.reason : unknown;
    if ("reason" in rule || failure !== null) steps.refuse(finding, failure ?? "");
    else await take(finding, rule);
  }
  return steps.done();
  async function take(finding, rule) {
    const failure = await disproveRule(application, finding, tried(rule, isRelease), before, judgeAs);
    if (failure !== null) steps.refuse(finding, failure);
    else
      steps.take(
        finding,
        rule.jsonPointers.join(", "),
        await withEntry(application, place, rule, steps.current)
      );
  }
}
function tried(entry, isRelease) {
  return {
    stated: (one) => ({ ...one, ignore: [...one.ignore, entry] }),
    isSpared: ({ effect, when }) => isRelease ? when !== "next-reconcile" : effect === "keeps"
  };
}
async function unknownField(application, place, declares2) {
  const known = await declares2(application, place);
  if (known === true || known === null && application.resource?.kind === "HelmRelease") return null;
  const instead = "an annotation such as kustomize.toolkit.fluxcd.io/ssa: IfNotPresent would leave the whole object alone, so that is for a person to decide";
  return known === null ? `whether this cluster\u2019s Flux knows spec.ignore could not be read from its definitions; ${instead}` : `this cluster\u2019s Flux is too old to know spec.ignore; ${instead}`;
}
async function withEntry(application, place, rule, read) {
  const { origin, resource } = application;
  const what = `${resource?.kind ?? "object"} ${resource?.name ?? ""}`;
  if (origin === null) return { reason: `${what} is not written in this repository` };
  const own = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .ZT)(application, { read });
  if ("reason" in own && application.alsoIn !== void 0)
    return { reason: `several files describe ${what}: put the rule into the one of this cluster by hand` };
  if ("reason" in own) return { reason: `${origin.file} generates ${what}: put the rule there by hand` };
  const text = await read(own.file) ?? "";
  const { length } = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .gT)(own.object, ...place.map((one) => "field" in one ? one.field : ""));
  const path = [...own.prefix, ...place, { index: length }];
  const result = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .aL)(text, own.document, { type: "set", path, value: fluxEntry(rule) });
  if ("refused" in result) return { reason: `${own.file}: ${result.refused}` };
  return { file: own.file, before: text, after: result.text };
}

function ruleInFile({ generatedBy }, rule) {
  return generatedBy === void 0 ? rule : { ...rule, namespace: "" };
}
async function withIgnoreRule(application, rule, respected, read) {
  const entry = ruleInFile(application, rule);
  return editApplication(application, read, (object, within) => [
    { type: "set", path: next(object, within, ["spec", "ignoreDifferences"]), value: stated(entry) },
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
    { type: "set", path: [...within, ...(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .OA)("metadata", "annotations", option)], value }
  ]);
}
async function editApplication({ origin, resource, generatedBy, alsoIn = [] }, read, editsFor) {
  const set2 = generatedBy?.replace(/^.*\//, "");
  const text = origin === null ? null : await read(origin.file);
  if (origin === null || text === null || resource === null)
    return { reason: "the Application is not written in this repository" };
  if (alsoIn.length > 0) {
    const files = [origin.file, ...alsoIn].join(" and ");
    return { reason: `${files} describe the Application: put the rule into the one of this cluster by hand` };
  }
  const parsed2 = (0,_chunk_PCWUV7M4_js__WEBPACK_IMPORTED_MODULE_6__  .gM)(text);
  const documents = "documents" in parsed2 ? parsed2.documents : [];
  const document = documents.findIndex(
    ({ value }) => set2 === void 0 ? isIt(value, "Application", resource.name) : isIt(value, "ApplicationSet", set2)
  );
  const object = documents[document]?.value;
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .Gv)(object)) return { reason: `${origin.file} does not hold the Application as a document` };
  const obstacle = set2 === void 0 ? null : notByTemplate(object);
  if (obstacle !== null) return { reason: `ApplicationSet ${set2} ${obstacle}` };
  let edited2 = text;
  for (const edit of editsFor(object, set2 === void 0 ? [] : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .OA)("spec", "template"))) {
    if (set2 !== void 0 && /\{\{/.test(JSON.stringify(edit)))
      return { reason: `the rule would be read as a parameter of ApplicationSet ${set2}` };
    const result = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .aL)(edited2, document, edit);
    if ("refused" in result) return { reason: `${origin.file}: ${result.refused}` };
    edited2 = result.text;
  }
  return { file: origin.file, before: text, after: edited2 };
}
function isIt(value, kind, name) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .Gv)(value)) return false;
  const key = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(value);
  return key.group === _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_5__  .H4 && key.kind === kind && key.name === name;
}
function notByTemplate(set2) {
  const policy = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(set2, "spec", "syncPolicy", "applicationsSync");
  if (policy === "create-only" || policy === "create-delete")
    return `does not change the Applications that are there (${policy}): put the rule into its template and into the Application`;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(set2, "spec", "templatePatch") !== "")
    return "has a templatePatch, which may take it back: put the rule into its template by hand";
  const own = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .gT)(set2, "spec", "generators").some((one) => JSON.stringify(one).includes('"template":'));
  return own ? "has a template for a generator: put the rule there by hand" : null;
}
function next(object, within, way) {
  const { length } = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .gT)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Yn)(object, within), ...way);
  return [...within, ...(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .OA)(...way), { index: length }];
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

async function proposeIgnoring(application, before, read, judgeAs) {
  const wanted = findingsOf(before, application.name).filter((one) => wantsIgnoring(application, one));
  const steps = ignoreSteps("Argo CD", read);
  const quiet = wanted.filter(
    ({ category, forecast }) => category !== "controller" && forecast.effect === "keeps"
  );
  const [first] = quiet;
  if (first !== void 0 && !(0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .Gp)(application))
    steps.take(first, "ServerSideDiff=true", await withServerSideDiff(application, steps.current));
  for (const finding of wanted.filter((one) => !quiet.includes(one))) {
    const rule = ignoreRuleFor(finding);
    const respected = finding.forecast.effect !== "keeps" && !application.sync.respectIgnoreDifferences;
    const failure = "reason" in rule ? rule.reason : await disproveRule(application, finding, tried2(ruleInFile(application, rule)), before, judgeAs);
    if ("reason" in rule || failure !== null) steps.refuse(finding, failure ?? "");
    else steps.take(finding, lineOf(rule), await withIgnoreRule(application, rule, respected, steps.current));
  }
  return steps.done();
}
function tried2(entry) {
  return {
    stated: (one) => ({
      ...one,
      ignore: [...one.ignore, entry],
      sync: { ...one.sync, respectIgnoreDifferences: true }
    }),
    isSpared: ({ effect }) => effect === "keeps"
  };
}
function lineOf({ jsonPointers, jqPathExpressions }) {
  return [...jsonPointers, ...jqPathExpressions].join(", ");
}

async function withIgnoring(repository, { application }, judged, done, tries) {
  const { name, sources } = application;
  if (application.controller === "folder") return done;
  const commit = await repository.resolve("HEAD");
  const followed = sources.find(({ elsewhere }) => elsewhere !== true)?.revision ?? null;
  const followsHead = followed !== null && await repository.resolve(followed) === commit;
  const isElsewhere = done !== null && done.edits.length > 0 && done.commit !== commit;
  if (commit === null || isElsewhere) return done;
  const revision = followsHead ? followed : "";
  const files = repository.at(commit);
  const edits = new Map((done?.edits ?? []).map((edit) => [edit.file, edit]));
  const read = async (file) => edits.get(file)?.after ?? files.read(file);
  const { steps, refused: refused2 } = application.controller === "flux" ? await proposeFluxIgnoring(application, judged, read, tries) : await proposeIgnoring(application, judged, read, tries.judgeAs);
  if (steps.length === 0 && refused2.length === 0) return done;
  for (const { file, before, after } of steps.flatMap((step) => step.edits))
    edits.set(file, { file, before: edits.get(file)?.before ?? before, after });
  return {
    application: name,
    revision,
    commit,
    edits: [...edits.values()],
    findings: [...done?.findings ?? [], ...steps.map(({ finding }) => finding)],
    steps: [...done?.steps ?? [], ...steps],
    notWrittenBack: [...done?.notWrittenBack ?? [], ...refused2]
  };
}

async function disproveOutside(draft, outsiders, world, { config }) {
  const { repository } = world;
  const edited2 = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .Rq)(repository, draft.commit, draft.texts);
  const touched = [];
  for (const application of outsiders) {
    const isMoved = (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .zf)(application, draft.source) !== application;
    if (isMoved || !await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .cw)(application, repository, edited2)) touched.push(application.name);
  }
  if (touched.length === 0) return null;
  const quiet = { ...world, progress: () => void 0 };
  const { prepared, rerender } = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .NA)(quiet, { config, applications: touched, trace: false });
  return (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .DV)(draft, prepared, { repository, rerender });
}
async function judgedWithSiblings(world, { config, only }, judged, application) {
  const isSibling = ({ generatedBy }) => generatedBy !== void 0 && generatedBy === application.generatedBy;
  const all = { config, applications: [], trace: false, ...only === void 0 ? {} : { only } };
  const { outsiders } = judged;
  if (!outsiders.some(isSibling)) return { before: judged, scope: all };
  const inside = judged.prepared.map((one) => one.application);
  const siblings = [...inside, ...outsiders].filter((one) => isSibling(one)).map(({ name }) => name);
  const scope = { config, applications: siblings, trace: false };
  const before = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .NA)({ ...world, progress: () => void 0 }, scope);
  return { before, scope };
}

function keptObject(source) {
  const { live } = source;
  const { apiVersion = "", kind = "", metadata: _metadata, status: _status, ...rest } = live;
  const below = keptFields(rest, [], source);
  return { apiVersion, kind, metadata: keptMetadata(source), ...below };
}
function keptMetadata(source) {
  const { live } = source;
  const { name = "", namespace } = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .lJ)(live, "metadata");
  const maps = ["labels", "annotations"].map((map) => {
    const path = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .OA)("metadata", map);
    const own = Object.entries((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .lJ)(live, "metadata", map)).filter(([key, value]) => {
      const at = [...path, { field: key }];
      return !isBookkeeping(key, actorAt(at, value, source)) && !isFilledIn(value, at, source);
    });
    return [map, Object.fromEntries(own)];
  });
  const stated2 = maps.filter(([, entries]) => Object.keys(entries).length > 0);
  return { name, ...namespace === void 0 ? {} : { namespace }, ...Object.fromEntries(stated2) };
}
function isBookkeeping(key, actor) {
  if (key === _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .jo) return true;
  return (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .fY)(key) && !(key === "app.kubernetes.io/instance" && actor === "person-tool");
}
function keptFields(object, path, source) {
  return Object.fromEntries(
    Object.entries(object).flatMap(([name, value]) => {
      const at = [...path, { field: name }];
      return isFilledIn(value, at, source) ? [] : [[name, kept(value, at, source)]];
    })
  );
}
function kept(value, path, source) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .Gv)(value)) return keptFields(value, path, source);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .Lv)(value)) return value;
  const type = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .SE)(source.type, path);
  return value.map((item, index) => {
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .Gv)(item)) return item;
    const element = type?.kind === "list" ? (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .MC)(item, type) : null;
    return keptFields(item, [...path, element ?? { index }], source);
  });
}
function isFilledIn(value, path, source) {
  const { live, type } = source;
  const verdict = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .Xk)(type, path, value, { desired: {}, live });
  if (verdict === "default") return true;
  const isLeaf = !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .Gv)(value) && !((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .Lv)(value) && value.some(_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .Gv));
  const actor = verdict === "allocated" || isLeaf ? actorAt(path, value, source) : null;
  return actor === "controller" || verdict === "allocated" && actor === "api-server";
}
function actorAt(path, value, { live, type, actorOf }) {
  return (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .lt)({ type: "added", path, live: value }, live, type, actorOf).actor;
}

function homeOf(manifests, { madeBy }, commit, other) {
  const made = manifests.flatMap((manifest) => {
    const by = madeBy(manifest);
    return by === null ? [] : [{ manifest, ...by }];
  });
  if (made.length === 0) return { reason: "its app renders nothing beside which it could stand" };
  const fitting = made.filter((one) => one.tool !== "helm" && (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .NL)(one.source, other));
  const [first] = fitting;
  if (first === void 0)
    return made.some(({ tool: tool2 }) => tool2 !== "helm") ? { reason: "the manifests of its app are in another repository: add it there" } : { reason: "a Helm chart makes the objects of its app: write a template for it by hand" };
  if (fitting.some(({ source }) => !isSameSource(source, first.source)))
    return { reason: "its app has several sources, and nothing says which of them it belongs to" };
  if (first.commit !== commit) return { reason: "the sources of the app follow different revisions" };
  const tool = first.tool === "kustomize" ? "kustomize" : "directory";
  return { source: first.source, tool, manifests: fitting.map(({ manifest }) => manifest) };
}
function isSameSource(a, b) {
  return a === b || a.path === b.path && a.repoUrl === b.repoUrl && a.revision === b.revision;
}
async function newDocuments(object, home, files) {
  const file = await freeFile((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object), folderFor(home), home, files);
  if (/^\.(git|github)(\/|$)/.test(file)) return { reason: `${file} is not written by a program` };
  const listing = home.tool === "kustomize" ? await listedIn(home.source.path, file, files) :   new Map();
  if ("reason" in listing) return listing;
  const { namespace } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object);
  const stated2 = namespace !== "" && await statesNamespace(namespace, home, files);
  const forms = namespace === "" ? [object] : [object, withoutNamespace(object)];
  return (stated2 ? forms : forms.toReversed()).map((form) => ({
    file,
    texts: new Map([...listing, [file, (0,_chunk_PCWUV7M4_js__WEBPACK_IMPORTED_MODULE_6__  .Vd)(form)]])
  }));
}
function withoutNamespace(object) {
  const path = [{ field: "metadata" }, { field: "namespace" }];
  const done = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .Qr)(object, { type: "remove", path });
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .Gv)(done) ? done : object;
}
function folderFor({ tool, source, manifests }) {
  if (tool === "kustomize") return source.path;
  const counts =   new Map();
  for (const { origin } of manifests) {
    const folder = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .yS)(origin.file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1));
  return first?.[0] ?? source.path;
}
async function freeFile({ kind, name }, folder, { manifests }, files) {
  const stem = `${kind}-${name}`.toLowerCase().replace(/[^a-z0-9-]+/g, "-").slice(0, 120);
  const isShort = manifests.length > 0 && manifests.every(({ origin }) => origin.file.endsWith(".yml"));
  for (let n = 1; ; n++) {
    const file = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .uJ)(folder, `${stem}${n === 1 ? "" : `-${n}`}.${isShort ? "yml" : "yaml"}`);
    if (await files.read(file) === null) return file;
  }
}
async function listedIn(folder, file, files) {
  const [root] = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .RD)(files, folder, []);
  if (root === void 0 || root.file === null) return   new Map();
  const holder = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .Kd)(files, root.file);
  if (holder === null) return { reason: `${root.file} is not readable` };
  const index = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .gT)(holder.values, "resources").length;
  const entry = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .hZ)([{ field: "resources" }, { index }], file.slice(folder === "" ? 0 : folder.length + 1));
  const attempt2 = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .XZ)(files, holder, [entry], true);
  return "refused" in attempt2 ? { reason: attempt2.refused } : attempt2.texts;
}
async function statesNamespace(namespace, { tool, source, manifests }, files) {
  const listed = tool === "kustomize" ? await files.list(source.path) ?? [] : [];
  const yaml = listed.filter((file) => /\.ya?ml$/.test(file));
  const names2 = new Set(tool === "kustomize" ? yaml : manifests.map(({ origin }) => origin.file));
  for (const name of names2)
    for (const { values } of await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .uo)(files, name))
      if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(values, "metadata", "namespace") === namespace) return true;
  return false;
}

var passing =   new Set([
  ...["Pod", "Job", "Event", "Endpoints", "EndpointSlice", "Lease", "ControllerRevision"],
  ...["CertificateSigningRequest", "CertificateRequest", "Order", "Challenge"]
]);
var hashedName = /-[2456789bcdfghkmt]{10}$/;
function refusedObject(live) {
  const { group, kind, name } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(live);
  if (group === "" && kind === "Secret") return "a Secret is never written";
  const [owner] = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .gT)(live, "metadata", "ownerReferences");
  if (owner !== void 0)
    return `${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(owner, "kind")} ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(owner, "name")} owns it, and makes it anew`;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(live, "metadata", "generateName") !== "")
    return "the API server made up its name (generateName): another one would come beside it";
  if (kind === "ConfigMap" && hashedName.test(name))
    return "its name carries a hash of its content: it is generated";
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(live, "metadata", "deletionTimestamp") !== "") return "it is being deleted";
  return passing.has(kind) ? `a ${kind} comes and goes by itself` : null;
}
function refusedText(kept2) {
  if ((0,_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_7__  .kG)(kept2)) return "it holds a value that is hidden, as it may be a secret";
  return hasFloatingImage(kept2) ? "a live image has neither tag nor digest" : null;
}
function hasFloatingImage(value) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .Lv)(value)) return value.some(hasFloatingImage);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .Gv)(value)) return false;
  const containers = ["containers", "initContainers"].flatMap((name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .gT)(value, name));
  const images = containers.map((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .ZZ)(one, "image")).filter((image) => image !== void 0);
  return images.some((image) => !(0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .T4)(image)) || Object.values(value).some(hasFloatingImage);
}

async function addObjects(app, proposed, findings, around) {
  let state = proposed;
  for (const finding of findings.filter(_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .iJ)) {
    const next2 = await addObject(app, state, finding, around);
    state = "reason" in next2 ? { ...state, refused: [...state.refused, { finding, reason: next2.reason }] } : next2;
  }
  return state;
}
async function addObject(app, state, finding, around) {
  const { judged, repository, commit, other } = around;
  const object = await objectFor(app, finding, around);
  if ("reason" in object) return object;
  const home = homeOf(app.desired, judged.renderer, commit, other);
  if ("reason" in home) return home;
  const files = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .MS)(repository.at(commit), state.texts);
  const forms = await newDocuments(object.kept, home, files);
  if ("reason" in forms) return forms;
  const application = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .Hc)(app.application, state.spec) ?? app.application;
  let failure = "";
  for (const { file, texts } of forms) {
    const all = new Map([...state.texts, ...texts]);
    const rendered = await judged.rerender(application, commit, all);
    const fault = "fault" in rendered ? rendered.fault : faultOf(app, state, object.kept, rendered, file);
    if (fault !== null || "fault" in rendered) {
      failure ||= fault ?? "";
      continue;
    }
    const edits = await Promise.all(
      [...texts].map(async ([name, after]) => ({
        file: name,
        before: await files.read(name) ?? "",
        after
      }))
    );
    const added = { finding, object: object.kept, files: edits };
    return { ...state, texts: all, objects: rendered, added: [...state.added, added] };
  }
  return { reason: failure };
}
async function objectFor({ application }, { resource }, { world, config, judged }) {
  const pair = judged.triage.objects.find(
    (one) => one.application === application.name && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .gY)(one.resource, resource)
  );
  const live = pair?.live ?? null;
  if (live === null) return { reason: "the live object was not read" };
  const refused2 = refusedObject(live);
  if (refused2 !== null) return { reason: refused2 };
  const gvk = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .iU)(live);
  const type = (await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  ._D)(world.cluster, [gvk], world.builtIn)).of(gvk);
  const kept2 = keptObject({ live, type, actorOf: (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .SD)(config)(application.appliers) });
  const hidden = refusedText(kept2);
  return hidden === null ? { kept: kept2 } : { reason: hidden };
}
function faultOf({ desired }, { objects }, kept2, rendered, file) {
  const own = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(kept2));
  const [before, after] = [(0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .xb)(objects, desired), (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .xb)(rendered, desired)];
  const is = after.get(own);
  if (is === void 0) return `the app would not take it from ${file} under this name and namespace`;
  const [first] = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .tX)(kept2, is);
  if (first !== void 0) return `the app would render ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .jV)(first)} of it differently`;
  const keys = [...  new Set([...before.keys(), ...after.keys()])].filter((key) => key !== own);
  const moved = keys.find((key) => !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .FS)(before.get(key), after.get(key)));
  const other = moved === void 0 ? void 0 : before.get(moved) ?? after.get(moved);
  return other === void 0 ? null : `${file} would change ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TD)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(other))} as well`;
}

async function isLeftBehind({ name, sources }, triage2, { branchesWith }) {
  const [source, ...others] = sources.filter(({ elsewhere }) => elsewhere !== true);
  if (source === void 0 || others.length > 0 || !/^[0-9a-f]{40}$/.test(source.revision)) return false;
  const holding = await branchesWith?.(source.revision) ?? [];
  return holding.includes((0,_chunk_4REKJOTA_js__WEBPACK_IMPORTED_MODULE_2__  .yC)(triage2, name)) && holding.every((branch) => branch.startsWith(_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .$j));
}

async function findPin(application, source, { repository, files, reader }) {
  const own = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .ZT)(application, files);
  if ("reason" in own) return own;
  if (application.controller === "flux") return fluxPin(own, application, repository, reader);
  const pathIn = (object) => [
    ...(0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .Z3)(application, source, object),
    ...(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .OA)("targetRevision")
  ];
  return {
    at: own,
    key: application.resource ?? (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(own.object),
    read: (object) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Yn)(object, pathIn(object)),
    edits: [{ type: "set", path: pathIn(own.object), value: _chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .UB }],
    field: "targetRevision",
    isShared: false
  };
}
async function fluxPin(own, { resource }, repository, reader) {
  const { name, namespace } = sourceNamed(own.object, resource?.namespace ?? "");
  const found = (await gitRepositories(repository)).filter(({ object }) => {
    const key = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object);
    return key.name === name && ["", namespace].includes(key.namespace);
  });
  const [at, ...others] = found;
  if (at === void 0) return { reason: `GitRepository ${name} stands in no file of this repository` };
  if (others.length > 0)
    return {
      reason: `GitRepository ${name} stands in ${found.map(({ file }) => file).join(" and ")}, and nothing tells which of them to edit`
    };
  if (Object.keys((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .lJ)(at.object, "spec", "verify")).length > 0)
    return {
      reason: `GitRepository ${name} takes signed revisions alone, and the commit of an edit is signed by GitHub`
    };
  const live = await reader.one(_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_5__  .lj, "GitRepository", namespace, name);
  if ([at.object, live].some((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .fK)(one, "spec", "suspend") === true))
    return { reason: `GitRepository ${name} is suspended, so that nothing follows it to another revision` };
  const ref = (key) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .OA)("spec", "ref", key);
  const beside = _chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .Zh.slice(1).filter((key) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Yn)(at.object, ref(key)) !== void 0);
  return {
    at,
    key: { ...(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(at.object), namespace },
    read: (object) => (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .oI)(object) || void 0,
    edits: [
      { type: "set", path: ref("commit"), value: _chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .UB },
      ...beside.map((key) => ({ type: "remove", path: ref(key) }))
    ],
    field: `spec.ref.commit of GitRepository ${name}`,
    isShared: true
  };
}
function sourceNamed(object, own) {
  const spec = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .lJ)(object, "spec");
  const ref = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .lJ)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .Gv)(spec["chart"]) ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .lJ)(spec, "chart", "spec") : spec, "sourceRef");
  return { name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(ref, "name"), namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(ref, "namespace") || own };
}
async function gitRepositories(repository) {
  const written = (await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .IL)(repository)).filter(
    ({ gvk }) => gvk.group === _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_5__  .lj && gvk.kind === "GitRepository"
  );
  return written.map(({ object, origin: { file, document, item } }) => {
    const prefix = item === void 0 ? [] : [{ field: "items" }, { index: item }];
    return { file, document, prefix, object };
  });
}

function renderingsOf({ key }, { prepared }) {
  return prepared.flatMap(
    (app) => app.desired.filter((manifest) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .gY)(manifest.key, key)).map((manifest) => ({ app, manifest }))
  );
}
async function followsAnother(pin, followed, judged, repository) {
  const { at, key } = pin;
  const stated2 = pin.read(at.object);
  if (stated2 === followed) return null;
  const says = `${at.file} names ${quoted(stated2)}`;
  if (typeof stated2 === "string" && /\$\{|\{\{/.test(stated2))
    return { reason: `${says}, which is filled in when it is applied: what fills it in is to be changed` };
  const [rendering] = renderingsOf(pin, judged);
  if (rendering !== void 0 && pin.read(rendering.manifest.object) === followed)
    return {
      reason: `${says}, which ${rendering.app.application.name} makes ${quoted(followed)} on its way to the cluster (a patch or a component): that is to be changed`
    };
  const change = judged.triage.findings.find(
    ({ resource, change: change2 }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .gY)(resource, key) && change2 !== null && isRevision((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .jV)(change2.path))
  );
  if (change?.category === "manual-change" || change?.category === "conflict")
    return {
      reason: `${says}, and ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TD)(key)} was set to ${quoted(followed)} by hand in the cluster: one of the two has to give way first`
    };
  if (typeof stated2 === "string" && await repository.resolve(stated2) === null)
    return { reason: `${says} by now, which no branch or tag of this clone holds: ${gone}` };
  if (rendering === void 0 && change === void 0)
    return {
      reason: `${says} and the cluster follows ${quoted(followed)}: that is not synced yet, or is set otherwise where it is applied`
    };
  return { reason: `${says} by now, which is not synced yet`, ahead: true };
}
var gone = "restore the branch that held it (on the page of its pull request), or name another revision there";
var isRevision = (path) => /^spec\.(sources?\b.*\.targetRevision|ref\b.*)$/.test(path);
var quoted = (revision) => JSON.stringify(revision ?? "HEAD");
async function unreached(pin, judged, commit, repository) {
  for (const { app } of renderingsOf(pin, judged)) {
    const here = app.application.sources.filter(({ elsewhere }) => elsewhere !== true);
    const reached = await Promise.all(here.map(({ revision }) => isAtHand(revision, commit, repository)));
    if (reached.includes(true)) continue;
    return {
      reason: `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TD)(pin.key)} is applied by ${app.application.name}, which follows ${quoted(here[0]?.revision)} itself: what is merged does not reach it`
    };
  }
  return null;
}
async function isAtHand(revision, commit, repository) {
  if (await repository.resolve(revision) === commit) return true;
  return (await repository.branchesWith?.(commit) ?? []).includes(revision.replace(/^refs\/heads\//, ""));
}

async function signaturesOf(application, reader, { prepared }) {
  const project = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(application, "spec", "project") || "default";
  const isIt2 = (object) => {
    const { group, kind, name } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object);
    return group === _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_5__  .H4 && kind === "AppProject" && name === project;
  };
  const live = (await reader.all(_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_5__  .H4, "AppProject")).filter(isIt2);
  const inGit = prepared.flatMap(({ desired }) => desired.map(({ object }) => object).filter(isIt2));
  if ([...live, ...inGit].some(takesSignedOnly)) return { project, asked: "signed" };
  return { project, asked: live.length === 0 ? "unread" : "none" };
}
function takesSignedOnly(project) {
  const policies = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .gT)(project, "spec", "sourceIntegrity", "git", "policies");
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .gT)(project, "spec", "signatureKeys").length > 0 || policies.some((policy) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(policy, "gpg", "mode") !== "none");
}

async function usersOf(source, judged, files, cluster) {
  const apps = [...judged.prepared.map(({ application }) => application), ...judged.outsiders];
  const [live, inFiles] = await Promise.all([readLive(cluster), readFiles(files)]);
  const rendered = judged.prepared.flatMap(({ desired }) => desired.map(({ object }) => object));
  const users = [...rendered, ...inFiles, ...live.objects].filter(
    (object) => !isProved(object, apps) && names(object, source)
  );
  const byName = new Map(users.map((object) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TD)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object)), (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object)]));
  return { unproved: [...byName.values()], unread: live.unread };
}
function isProved(object, apps) {
  const { group, kind, name } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object);
  if (group === _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_5__  .N7 || group === _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_5__  .G) return true;
  const isRelease = ({ resource }) => resource?.group === _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_5__  .G && `${resource.namespace}-${resource.name}` === name;
  return group === _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_5__  .lj && kind === "HelmChart" && apps.some(isRelease);
}
function names(object, source) {
  const { group, namespace } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object);
  if (group === "notification.toolkit.fluxcd.io") return false;
  const isThere = (stated2) => ["", source.namespace].includes(stated2 || namespace);
  const includes = group === _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_5__  .lj && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .gT)(object, "spec", "include").some((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(one, "repository", "name") === source.name);
  const refers = (value) => {
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .Lv)(value)) return value.some(refers);
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .Gv)(value)) return false;
    const isRef = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .ZZ)(value, "kind") === source.kind && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .ZZ)(value, "name") === source.name;
    return isRef && isThere((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(value, "namespace")) || Object.values(value).some(refers);
  };
  return includes && isThere("") || refers((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .lJ)(object, "spec"));
}
var endings = [".yaml", ".yml", ".json"];
async function readFiles(files) {
  const word = "GitRepository";
  const listed = await files.holding?.([word], endings) ?? await files.list("") ?? [];
  const wanted = listed.filter((name) => endings.some((ending) => name.endsWith(ending)));
  const texts = await Promise.all(wanted.map(async (file) => ({ file, text: await files.read(file) })));
  return texts.flatMap(
    ({ file, text }) => text?.includes(word) === true ? (0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_5__  .PX)(file, text, "").manifests.map(({ object }) => object) : []
  );
}
async function readLive(cluster) {
  const { kinds } = await cluster.kinds();
  const asked = kinds.filter(mayTakeFiles);
  const lists = await Promise.all(asked.map(async (kind) => ({ kind, listed: await cluster.list(kind, "") })));
  return {
    objects: lists.flatMap(({ listed }) => listed.state === "listed" ? listed.items : []),
    unread: lists.flatMap(({ kind, listed }) => listed.state === "failed" ? [kind.kind] : [])
  };
}
function mayTakeFiles({ group, kind, verbs }) {
  if (!/(^|\.)fluxcd\.io$/.test(group) || !verbs.includes("list")) return false;
  if (group === _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_5__  .lj) return ["GitRepository", "HelmChart"].includes(kind);
  if (group === "image.toolkit.fluxcd.io") return kind === "ImageUpdateAutomation";
  return ![_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_5__  .N7, _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_5__  .G, "notification.toolkit.fluxcd.io"].includes(group);
}

async function movablePin(application, starting) {
  const { world, judged } = starting;
  const { repository, cluster } = world;
  const [source, ...others] = application.sources.filter(({ elsewhere }) => elsewhere !== true);
  const commit = await repository.resolve("HEAD");
  if (source === void 0 || others.length > 0 || commit === null)
    return { reason: "several of its sources are in this repository" };
  const { revision } = source;
  const unpinned = await whyNoPin(revision, repository);
  if (unpinned !== null) return { reason: unpinned };
  const { kinds } = await cluster.kinds();
  const reader = (0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_5__  .C4)(cluster, kinds);
  const files = repository.at(commit);
  const pin = await findPin(application, source, { repository, files, reader });
  if ("reason" in pin) return pin;
  const kept2 = await followsAnother(pin, revision, judged, repository) ?? await unreached(pin, judged, commit, repository);
  if (kept2 !== null) return kept2;
  const bound = pin.isShared ? boundToSource(pin, await usersOf(pin.key, judged, files, cluster)) : boundToProject(await signaturesOf(pin.at.object, reader, judged));
  return "reason" in bound ? bound : { pin, source, commit, mind: bound.mind };
}
function boundToSource({ key }, { unproved, unread }) {
  const name = `GitRepository ${key.name}`;
  if (unproved.length > 0)
    return {
      reason: `${unproved.map(_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TD).slice(0, 3).join(", ")} would follow ${name} as well, and is not rendered here: nobody knows what the commit brings to it`
    };
  if (unread.length === 0) return { mind: [] };
  return {
    mind: [
      `Objects of kind ${unread.join(", ")} could not be listed: whether one takes its files from ${name}, and would follow it to this commit, is not known here.`
    ]
  };
}
function boundToProject({ project, asked }) {
  if (asked === "signed")
    return {
      reason: `its project ${project} takes signed commits alone (signatureKeys, sourceIntegrity), and the commit of an edit has no signature of your keys`
    };
  if (asked === "none") return { mind: [] };
  return {
    mind: [
      `The AppProject ${project} could not be read: if it takes signed commits alone (signatureKeys, sourceIntegrity), Argo CD will not sync this one.`
    ]
  };
}
async function whyNoPin(revision, repository) {
  if (/^[0-9a-f]{7,64}$/.test(revision)) return null;
  const tag = revision.replace(/^refs\/tags\//, "");
  if (await repository.resolve(`refs/tags/${tag}`) !== null) return null;
  return isRange.test(revision) ? "a range of versions takes up a new tag by itself" : `${revision} is neither a branch nor a tag, nor the id of a commit`;
}
var isRange = /[*<>=~^|,\s]|(?:^|\.)[xX](?:\.|$)|^v?\d+(?:\.\d+)?$/;

async function movePin(asked, starting) {
  const { app, findings, candidates } = asked;
  const { world, config, judged } = starting;
  const { repository } = world;
  const movable = await movablePin(app.application, starting);
  if ("reason" in movable) return movable;
  const { pin, source, commit, mind } = movable;
  const onBranch = withRevision(app.application, source, "HEAD");
  const { manifests, problems } = await judged.renderPlaced(onBranch);
  if (problems[0] !== void 0)
    return { reason: `the branch at hand does not render: ${problems[0].message}` };
  const since = changedSince(asked, (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .iZ)(manifests));
  if (since !== null)
    return { reason: `since then the branch at hand has changed ${since} as well, which would come along` };
  const there = { ...app, application: onBranch, desired: manifests };
  const changed = await (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .BM)(there, { findings, candidates }, { repository, commit, judged });
  const around = { world, config, repository, judged, commit };
  const proposed = await addObjects(there, changed, candidates, around);
  if (proposed.proposals.length + proposed.added.length === 0 && candidates.length > 0)
    return { reason: proposed.refused[0]?.reason ?? "nothing can be edited" };
  const { file } = pin.at;
  const before = proposed.texts.get(file) ?? await repository.at(commit).read(file) ?? "";
  const after = edited(before, pin);
  if ("refused" in after) return { reason: `${file}: ${after.refused}` };
  const { revision: from } = source;
  const edit = { file, before, after: after.text };
  return {
    proposed: {
      ...proposed,
      texts: new Map([...proposed.texts, [file, after.text]]),
      ...movedBy(pin, from, proposed)
    },
    pin: { from, field: pin.field, edit, ...mind.length === 0 ? {} : { mind } },
    commit
  };
}
function movedBy({ key, edits, isShared }, from, { spec }) {
  const moves = edits.map((edit) => ({
    path: edit.path,
    value: edit.type === "set" ? edit.value : void 0
  }));
  return isShared ? { spec, source: { key, edits: moves, from } } : { spec: [...spec, ...moves] };
}
function edited(text, { at, edits }) {
  return edits.reduce(
    (done, edit) => "refused" in done ? done : (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .aL)(done.text, at.document, { ...edit, path: [...at.prefix, ...edit.path] }),
    { text }
  );
}
function withRevision(application, source, revision) {
  const raw = { ...source.raw, targetRevision: revision };
  const moved = { ...source, revision, raw };
  return { ...application, sources: application.sources.map((one) => one === source ? moved : one) };
}
function changedSince({ app, candidates }, rendered) {
  const manifests = new Map(app.desired.map((manifest) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)(manifest.key), manifest]));
  const wishes = candidates.flatMap((finding) => {
    const [manifest, edit] = [manifests.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)(finding.resource)), (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .S)(finding)];
    return manifest === void 0 || "reason" in edit || finding.change === null ? [] : [(0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .H_)(manifest, edit)];
  });
  const pinned = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .EX)((0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .xb)((0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .iZ)(app.desired), app.desired), wishes);
  const there = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .EX)((0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .xb)(rendered, app.desired), wishes);
  for (const key of   new Set([...pinned.objects.keys(), ...there.objects.keys()])) {
    const [then, now] = [pinned.objects.get(key), there.objects.get(key)];
    if (then === void 0 || now === void 0 || !(0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .Ft)(then, now, pinned.paths.get(key) ?? []))
      return (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TD)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(then ?? now ?? {}));
  }
  return null;
}

async function start(app, starting) {
  const { judged, selection, among } = starting;
  const { name, sources } = app.application;
  const findings = judged.triage.findings.filter((finding) => finding.application === name);
  const all = findings.filter(
    (finding) => (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .qn)(finding, selection) && among?.includes(finding) !== false
  );
  if (sources.length === 0) return [];
  if (all.length === 0) return startRepin(app, findings, starting);
  const isAlone = sources.every(({ elsewhere }) => elsewhere === true);
  const own = isAlone ? await startInOwnObject({ app, findings, candidates: all }, starting) : null;
  const left = all.filter((finding) => own?.writeBack.findings.includes(finding) !== true);
  const checkouts = checkoutsOf(app, left, starting);
  const there = await Promise.all(
    checkouts.map((checkout) => startInCheckout({ app, findings, ...checkout }, starting))
  );
  const candidates = left.filter((finding) => !checkouts.some((one) => one.candidates.includes(finding)));
  if (own !== null) return [leavingOut(own, candidates), ...there];
  if (candidates.length === 0) return there;
  const here = isAlone ? refused({ application: name, revision: "", commit: "" }, candidates, await editedAt(sources, starting)) : await startHere({ app, findings, candidates }, starting);
  return [here, ...there];
}
async function editedAt([source], { world: { repository } }) {
  const url = (0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_5__  .q)(source?.repoUrl ?? "");
  if (source === void 0 || !(0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .vw)(source))
    return `its manifests are in ${url}, another repository: edit them there`;
  const commit = await repository.resolve(source.revision, (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .ci)(source));
  const from = commit === null ? null : repository.madeFrom?.(commit) ?? null;
  const at = from === null || from.revision === "" ? "" : ` at ${from.revision}`;
  return from === null ? `its manifests are in the artifact ${url}: edit them where that is made from, and push it anew` : `its manifests are in the artifact ${url}, made from ${from.source}${at}: edit them there, and push it anew`;
}
function leavingOut({ draft, writeBack: writeBack2 }, candidates) {
  const notWrittenBack = writeBack2.notWrittenBack.filter(({ finding }) => candidates.includes(finding));
  return { draft, writeBack: { ...writeBack2, notWrittenBack } };
}
function checkoutsOf({ application, desired }, candidates, { judged, config: { repositories } }) {
  const manifests = new Map(desired.map((manifest) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)(manifest.key), manifest]));
  const isAlone = application.sources.every(({ elsewhere }) => elsewhere === true);
  const placeOf2 = ({ resource }) => {
    const manifest = manifests.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)(resource));
    const otherwise = isAlone ? application.sources.find(_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .aR) : void 0;
    const made = manifest === void 0 ? otherwise : judged.renderer.madeBy(manifest)?.source;
    return made?.elsewhere === true && (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .aR)(made) ? (0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_5__  .yP)(made.repoUrl) : "";
  };
  return repositories.flatMap((stated2) => {
    const other = { ...stated2, url: (0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_5__  .q)(stated2.url) };
    const source = application.sources.find((one) => (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .NL)(one, other) && one.hydratedFrom === void 0);
    const own = candidates.filter((finding) => placeOf2(finding) === (0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_5__  .yP)(other.url));
    return source === void 0 || own.length === 0 ? [] : [{ other, source, candidates: own }];
  });
}
async function startHere(asked, starting) {
  const { app, findings, candidates } = asked;
  const { name, sources } = app.application;
  const { world, config, judged } = starting;
  const { repository } = world;
  const source = sources.find(({ elsewhere }) => elsewhere !== true);
  const { revision = "", hydratedFrom } = source ?? {};
  if (hydratedFrom !== void 0) {
    const own = await startInOwnObject(asked, starting);
    if (own !== null) return own;
    const reason = `Argo CD writes its manifests (source hydrator) out of ${hydratedFrom}: edit them there`;
    return refused({ application: name, revision: "", commit: "" }, candidates, reason);
  }
  const commit = await repository.resolve(revision);
  const place = { application: name, revision, commit: commit ?? "" };
  if (commit === null) return refused(place, candidates, `revision ${revision} is not in this clone`);
  const onBranch = await isBranch(repository, revision) ? null : await startPinned(asked, starting);
  if (onBranch !== null && "writeBack" in onBranch) return onBranch;
  const changed = await (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .BM)(app, { findings, candidates }, { repository, commit, judged });
  const around = { world, config, repository, judged, commit };
  const added = await addObjects(app, changed, candidates, around);
  return startedWith(app, added, repository, { ...place, ...onBranch });
}
async function startPinned(asked, starting) {
  const { app } = asked;
  const { repository } = starting.world;
  const own = await startInOwnObject(asked, starting);
  if (own !== null) return own;
  const moved = await movePin(asked, starting);
  if ("reason" in moved) return { pinKept: moved };
  return startedMoved(app, moved, repository);
}
async function startRepin(app, findings, starting) {
  const { repository } = starting.world;
  if (!await isLeftBehind(app.application, starting.judged.triage, repository)) return [];
  const moved = await movePin({ app, findings, candidates: [] }, starting);
  return "reason" in moved ? [] : [await startedMoved(app, moved, repository)];
}
function startedMoved(app, { proposed, pin, commit }, repository) {
  const place = { application: app.application.name, revision: "", commit, pin };
  return startedWith(app, proposed, repository, place);
}
async function startInCheckout({ app, findings, candidates, other, source }, { world, config, judged }) {
  const { repository } = world;
  const { revision } = source;
  const address = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .ci)(source);
  const commit = await repository.resolve(revision, address);
  const place = {
    ...{ application: app.application.name, repository: other },
    ...{ revision, commit: commit ?? "" }
  };
  if (commit === null || !await isBranch(repository, revision, address)) {
    const reason = `its manifests are in ${other.url}, another repository, at ${revision}, which is no branch there: make the change on the branch that this was made from, and then a new one of it`;
    return refused(place, candidates, reason);
  }
  const changed = await (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .BM)(app, { findings, candidates }, { repository, commit, judged, other });
  const around = { world, config, repository, judged, commit, other };
  return startedWith(app, await addObjects(app, changed, candidates, around), repository, place);
}
async function startInOwnObject({ app, findings, candidates }, { world: { repository }, judged }) {
  const commit = await repository.resolve("HEAD");
  if (commit === null || app.application.origin === null) return null;
  const where = { repository, commit, judged, ownObjectOnly: true };
  const proposed = await (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .BM)(app, { findings, candidates }, where);
  if (proposed.proposals.length === 0) return null;
  const refused2 = [
    ...proposed.refused,
    ...refusing(candidates.filter(_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .iJ), "the files of its app are on no branch of this repository")
  ];
  const place = { application: app.application.name, revision: "", commit };
  return startedWith(app, { ...proposed, refused: refused2 }, repository, place);
}
async function isBranch(repository, revision, elsewhere) {
  const name = revision.replace(/^refs\/heads\//, "");
  if (name === "" || name === "HEAD") return true;
  const [own, remote] = await Promise.all([
    repository.resolve(`refs/heads/${name}`, elsewhere),
    repository.resolve(`refs/remotes/origin/${name}`, elsewhere)
  ]);
  return own !== null || remote !== null;
}
async function startedWith(app, { refused: notWrittenBack, ...proposed }, repository, place) {
  const { texts, proposals, added } = proposed;
  if (proposals.length + added.length === 0 && place.pin === void 0)
    return { draft: null, writeBack: { ...place, ...nothing, notWrittenBack } };
  const files = repository.at(place.commit);
  const edits = await Promise.all(
    [...texts].map(async ([file, after]) => ({
      file,
      before: await files.read(file) ?? "",
      after
    }))
  );
  const steps = [...proposals, ...added].map(({ finding, files: changed }) => ({ finding, edits: changed }));
  return {
    draft: { ...proposed, refused: notWrittenBack, app, commit: place.commit },
    writeBack: { ...place, edits, steps, findings: steps.map(({ finding }) => finding), notWrittenBack }
  };
}
var nothing = { edits: [], findings: [], steps: [] };
function refused(place, candidates, reason) {
  return { draft: null, writeBack: { ...place, ...nothing, notWrittenBack: refusing(candidates, reason) } };
}
function refusing(findings, reason) {
  return findings.map((finding) => ({ finding, reason }));
}

async function withoutCounts(world, options, judged, app, done) {
  let state = done;
  for (const refused2 of done.notWrittenBack.filter(({ finding }) => isAutoscaled(finding))) {
    const { finding } = refused2;
    const left = state.edits.length > 0 ? afterOthers : await leaveOut(world, options, judged, app, finding);
    const others = state.notWrittenBack.filter((one) => one !== refused2);
    if ("reason" in left) {
      const reason = `${refused2.reason}; nor is the count left out of Git: ${left.reason}`;
      state = { ...state, notWrittenBack: [...others, { finding, reason }] };
      continue;
    }
    const { edits, revision, commit } = left;
    const step = { finding, edits, leavesOut: "the autoscaler" };
    state = {
      ...{ application: done.application, revision, commit, edits, notWrittenBack: others },
      findings: [...state.findings, finding],
      steps: [...state.steps, step]
    };
  }
  return state;
}
var afterOthers = { reason: "it can be tried once what is proposed beside it is in Git" };
function isAutoscaled({ category, rules, change }) {
  return category === "controller" && rules.includes("autoscaler") && change?.type === "modified" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .jV)(change.path) === "spec.replicas";
}
async function leaveOut(world, options, judged, app, finding) {
  const { change, forecast } = finding;
  if (change?.type !== "modified") return { reason: "Git does not state it" };
  if (!["next-commit", "next-upgrade", "next-sync"].includes(forecast.when))
    return { reason: "until it is merged the controller takes the field for its own again and again" };
  const source = app.application.sources.find(({ elsewhere }) => elsewhere !== true);
  const commit = source === void 0 ? null : await world.repository.resolve(source.revision);
  if (source === void 0 || source.hydratedFrom !== void 0 || commit === null)
    return { reason: "its manifests are made elsewhere" };
  if (!await isBranch(world.repository, source.revision))
    return { reason: "its files are on no branch of this repository" };
  const wanted = {
    ...finding,
    ...{ category: "manual-change", direction: "update-git" },
    change: { type: "removed", path: change.path, desired: change.desired }
  };
  const { repository } = world;
  const asked = { findings: [wanted], candidates: [wanted] };
  const proposed = await (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .BM)(app, asked, { repository, commit, judged });
  const [refused2] = proposed.refused;
  if (refused2 !== void 0) return { reason: refused2.reason };
  if (proposed.spec.length > 0) return { reason: "the object of the app states it" };
  const draft = { ...proposed, app, commit };
  const rendering = { repository, rerender: judged.rerender };
  const failure = await (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .Qg)(draft, judged.sets, repository) ?? await (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .DV)(draft, judged.prepared, rendering) ?? await disproveOutside(draft, judged.outsiders, world, options) ?? disproveLeavingOut(draft, finding, judged.triage, await (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .jN)(world, options, [draft]));
  if (failure !== null) return { reason: failure };
  const edits = proposed.proposals.flatMap(({ files }) => files);
  return { edits, revision: source.revision, commit };
}
function disproveLeavingOut(draft, finding, before, after) {
  const isIt2 = (one) => isAt(one, finding);
  const left = after.findings.find(isIt2);
  if (left === void 0) return "what becomes of the count could not be told";
  if (left.category !== "controller") return `the count would count as ${left.category}`;
  if (left.forecast.effect !== "keeps")
    return `a sync without the line would not leave the ${shown(left)} pods (with the applier as its owner the count falls to the default of 1)`;
  const key = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)(finding.resource);
  if (after.findings.some(
    (one) => one.change === null && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)(one.resource) === key && one.rules.includes("autoscaler")
  ))
    return `Git would still state the count of ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TD)(finding.resource)}`;
  return (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .MG)(draft, before, { ...after, findings: after.findings.filter((one) => !isIt2(one)) });
}
function isAt(one, { application, resource, change }) {
  return one.application === application && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .gY)(one.resource, resource) && one.change !== null && change !== null && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .jV)(one.change.path) === (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .jV)(change.path);
}
function shown({ change }) {
  return change === null || change.type === "removed" ? "" : JSON.stringify(change.live);
}

var maxAttempts = 16;
async function narrow({ writeBack: all, reason }, around) {
  if ((0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .ZX)(all)) return [];
  const failed =   new Map([[idOf(all.findings), { reason, needsOthers: false }]]);
  let left = maxAttempts;
  const tryOut = async (asked) => {
    const known = failed.get(idOf(asked));
    if (known !== void 0) return known;
    if (left === 0)
      return { reason: `it could not be proved with the other changes: ${reason}`, needsOthers: false };
    left -= 1;
    const tried3 = await attempt(asked, (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .eN)(all), around);
    failed.set(idOf(asked), tried3);
    return tried3;
  };
  let kept2 = withNothing(all);
  const leftOut = [];
  const groups = [...halvesOf(all.findings)];
  for (let group = groups.shift(); group !== void 0; group = groups.shift()) {
    const tried3 = await tryOut([...kept2.findings, ...group]);
    if ("writeBack" in tried3) kept2 = tried3.writeBack;
    else if (group.length > 1 && left > 0) groups.unshift(...halvesOf(group));
    else leftOut.push(...group.map((finding) => ({ finding, ...tried3 })));
  }
  const together = leftOut.flatMap(({ finding, needsOthers }) => needsOthers ? [finding] : []);
  const last = together.length < 2 ? null : await tryOut([...kept2.findings, ...together]);
  if (last !== null && "writeBack" in last) kept2 = last.writeBack;
  const notWrittenBack = leftOut.flatMap(
    ({ finding, reason: why }) => kept2.findings.includes(finding) ? [] : [{ finding, reason: why }]
  );
  return [{ ...kept2, notWrittenBack: [...all.notWrittenBack, ...notWrittenBack] }];
}
async function attempt(among, id, { app, starting, proofs }) {
  const all = await start(app, { ...starting, among });
  const { draft, writeBack: writeBack2 } = all.find((one) => (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .eN)(one.writeBack) === id) ?? {};
  if (writeBack2 === void 0 || draft === void 0 || draft === null || writeBack2.notWrittenBack.length > 0)
    return { reason: writeBack2?.notWrittenBack[0]?.reason ?? "no edit does it by itself", needsOthers: true };
  const reason = await proofs.rendering(draft) ?? (await proofs.judgement([draft])).get(draft) ?? null;
  return reason === null ? { writeBack: writeBack2 } : { reason, needsOthers: false };
}
function withNothing({ pin: _pin, ...rest }) {
  return { ...rest, edits: [], steps: [], findings: [] };
}
function halvesOf(findings) {
  const middle = Math.ceil(findings.length / 2);
  return [findings.slice(0, middle), findings.slice(middle)].filter((half) => half.length > 0);
}
function idOf(findings) {
  return findings.map(({ fingerprint }) => fingerprint).sort().join(" ");
}

async function writeBack(world, options) {
  const shared = { ...world, cluster: (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .oY)(world.cluster) };
  const { config, only } = options;
  const judged = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .NA)(shared, { config, applications: [], ...only === void 0 ? {} : { only } });
  const proofs = proofsOf(shared, options, judged);
  const starting = { world: shared, config, judged, selection: options.selection };
  const failures =   new Map();
  const all = [];
  for (const app of judged.prepared.filter((one) => isWanted(one, options.applications)))
    for (const started of await start(app, starting)) {
      const { draft } = started;
      all.push({ app, started });
      const failure = draft === null ? null : await proofs.rendering(draft);
      if (draft !== null && failure !== null) failures.set(draft, failure);
    }
  const rendered = all.flatMap(({ started: { draft } }) => draft ?? []).filter((one) => !failures.has(one));
  for (const [draft, failure] of await proofs.judgement(rendered))
    if (failure !== null) failures.set(draft, failure);
  const writeBacks = [];
  for (const { app, started } of all) {
    const { draft, writeBack: done } = started;
    const reason = draft === null ? void 0 : failures.get(draft);
    if (reason === void 0) writeBacks.push(done);
    else writeBacks.push(...await narrow({ writeBack: done, reason }, { app, starting, proofs }));
  }
  return {
    judged: withUnknownNames(judged, options.applications),
    writeBacks: await withIgnoringAll(shared, options, judged, writeBacks)
  };
}
function withUnknownNames(judged, wanted) {
  const { triage: all, outsiders, elsewhere } = judged;
  const names2 = [...all.applications, ...outsiders].map(({ name }) => name);
  const problems = [...all.problems, ...(0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .be)(wanted, names2, elsewhere)];
  return { ...judged, triage: { ...all, problems } };
}
function proofsOf(world, options, judged) {
  const rendering = { repository: world.repository, rerender: judged.rerender };
  return {
    rendering: async (draft) => await (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .Qg)(draft, judged.sets, world.repository) ?? await (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .DV)(draft, judged.prepared, rendering) ?? await disproveOutside(draft, judged.outsiders, world, options),
    judgement: (drafts) => (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .ui)(world, options, judged, drafts)
  };
}
async function withIgnoringAll(world, options, judged, writeBacks) {
  if (options.config.ignoreRules !== "propose") return writeBacks;
  const noisy = new Set(
    judged.triage.findings.flatMap(
      ({ direction, application }) => direction === "ignore" ? [application] : []
    )
  );
  const all = [];
  for (const app of judged.prepared.filter((one) => isWanted(one, options.applications))) {
    const own = writeBacks.filter(({ application }) => application === app.application.name);
    const done = own.find(({ repository }) => repository === void 0) ?? null;
    const elsewhere = own.filter((one) => one !== done);
    if (!noisy.has(app.application.name) || done?.pin !== void 0) {
      all.push(...own);
      continue;
    }
    const { before, scope } = await judgedWithSiblings(world, options, judged, app.application);
    const ignoring = await withIgnoring(world.repository, app, before, done, {
      judgeAs: (assume) => (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .NA)(world, { ...scope, assume }),
      declares: (application, path) => declares(world, application, path)
    });
    const last = ignoring === null ? [] : [await withoutCounts(world, options, judged, app, ignoring)];
    all.push(...last, ...elsewhere);
  }
  return all;
}
function isWanted({ application }, names2) {
  return names2.length === 0 || names2.includes(application.name);
}

async function writeBackRepository(cluster, options) {
  const config = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .Z9)(options.path, options.configFile);
  const own = await (0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_5__  .h_)(options.path, options.repositoryUrls);
  const repository = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .nB)(own, config, options);
  const redactor = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .lY)();
  const { only } = options;
  try {
    const world = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .cO)(repository, cluster, options, redactor, config);
    const { judged, writeBacks } = await writeBack(world, {
      config,
      applications: options.apps,
      selection: options.selection,
      ...only === void 0 ? {} : { only: ({ name }) => only(name) }
    });
    await world.kept?.save();
    const owners = await ownersOfFiles(repository, writeBacks);
    const told = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .B8)(judged, repository, redactor);
    const { pullRequests: settings, repositories } = config;
    return { ...told, writeBacks, owners, settings, repositories };
  } finally {
    repository.close();
  }
}
async function ownersOfFiles(repository, writeBacks) {
  const owners =   new Map();
  for (const one of writeBacks) {
    const { commit, edits } = one;
    if (edits.length === 0) continue;
    const text = await (0,_chunk_ABAMZYI7_js__WEBPACK_IMPORTED_MODULE_1__  .oZ)(repository.at(commit));
    owners.set(
      (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .eN)(one),
      (0,_chunk_ABAMZYI7_js__WEBPACK_IMPORTED_MODULE_1__  .K2)(
        text,
        edits.map(({ file }) => file)
      )
    );
  }
  return owners;
}

var reportModes = ["issue", "pull-request", "both"];
async function judgeForReports(report, cluster, run, state) {
  if (report === "issue") return { ...await judgeAlone(cluster, run, state), proposed: null };
  const shared = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .oY)(cluster);
  const judgeAll = (of) => writeBackRepository(of, { ...run, selection: "by-hand" });
  const whole = run.apps.length === 0 && (run.changed ?? "") === "";
  const proposed = await (whole && state !== null ? (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .t2)(shared, state, judgeAll) : judgeAll(shared));
  const { triage: triage2, current } = whole ? proposed : await judgeAlone(shared, run, state);
  return { triage: triage2, current, proposed };
}
function judgeAlone(cluster, run, state) {
  return state === null ? (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .e2)(cluster, run) : (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .cB)(cluster, run, state);
}




var tolerance = 1.25;
function assignShards(names2, count, known) {
  const usual = meanCost(known);
  const apps = [...new Set(names2)].map((name) => ({ name, cost: known.get(name)?.cost ?? usual })).sort((a, b) => b.cost - a.cost || (a.name < b.name ? -1 : 1));
  const shards = Array.from({ length: count }, () => ({ load: 0, apps: [] }));
  const before = (name) => shards[(known.get(name)?.shard ?? 0) - 1];
  const add = (shard, app) => {
    shard?.apps.push(app);
    if (shard !== void 0) shard.load += app.cost;
  };
  for (const app of apps) if (before(app.name) !== void 0) add(before(app.name), app);
  for (const app of apps) if (before(app.name) === void 0) add(lightest(shards), app);
  relieve(shards);
  return new Map(shards.flatMap(({ apps: own }, i) => own.map(({ name }) => [name, i + 1])));
}
function relieve(shards) {
  const mean = shards.reduce((sum, { load }) => sum + load, 0) / shards.length;
  const moved =   new Set();
  for (; ; ) {
    const [from, to] = [heaviest(shards), lightest(shards)];
    if (from === void 0 || to === void 0 || from.load <= mean * tolerance) return;
    const at = from.apps.findIndex(
      ({ name, cost }) => cost > 0 && cost < from.load - to.load && !moved.has(name)
    );
    const [app] = at < 0 ? [] : from.apps.splice(at, 1);
    if (app === void 0) return;
    from.load -= app.cost;
    to.load += app.cost;
    to.apps.push(app);
    moved.add(app.name);
  }
}
var heaviest = (shards) => shards.reduce(
  (found, one) => found === void 0 || one.load > found.load ? one : found,
  void 0
);
var lightest = (shards) => shards.reduce((found, one) => {
  if (found === void 0 || one.load < found.load) return one;
  return one.load === found.load && one.apps.length < found.apps.length ? one : found;
}, void 0);
function meanCost(known) {
  const costs = [...known.values()].map(({ cost }) => cost).filter((cost) => cost > 0);
  return costs.length === 0 ? 1 : costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
}

var schemaVersion = 1;
function writeDocument(kind, content) {
  return `${JSON.stringify({ schemaVersion, kind, ...content })}
`;
}
function readDocument(kind, text) {
  const document = parsed(text);
  if (document === null || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(document, "kind") !== kind)
    throw invalid(`one of its files is no ${kind}`);
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .ZZ)(document, "schemaVersion") !== schemaVersion) throw invalid(`its ${kind} is of another version`);
  return document;
}
function entriesAt(document, ...keys) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .gT)(document, ...keys).map((entry) => {
    const [name, value = null] = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .Lv)(entry) ? entry : [];
    if (typeof name !== "string") throw invalid(`its ${keys.join(".")} is not what was written`);
    return [name, value];
  });
}
function invalid(why) {
  return new _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_8__  .Mm(
    (0,_chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_8__  .CC)(
      "SHARD_INVALID",
      `The jobs of this sharded run do not fit together: ${why}.`,
      "Run all jobs again with one version of the action; each has to get the plan of this very run (docs/scale.md)."
    )
  );
}
function parsed(text) {
  try {
    const value = JSON.parse(text);
    return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .Gv)(value) ? value : null;
  } catch {
    return null;
  }
}

function costsOf(works) {
  const costs =   new Map();
  for (const { shard, milliseconds, sizes } of works) {
    const all = [...sizes.values()].reduce((sum, size) => sum + size + 1, 0);
    for (const [name, size] of sizes) costs.set(name, { shard, cost: milliseconds * (size + 1) / all });
  }
  return costs;
}
function writeCosts(costs) {
  const apps = [...costs].map(([name, { cost, shard }]) => ({
    name,
    shard,
    cost: Math.round(cost * 10) / 10
  }));
  return writeDocument("ShardCosts", { apps });
}
function readCosts(text) {
  try {
    const apps = text === null ? [] : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .gT)(readDocument("ShardCosts", text), "apps");
    return new Map(
      apps.flatMap((app) => {
        const [cost, shard] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .fK)(app, "cost"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .fK)(app, "shard")];
        const isSound = typeof cost === "number" && typeof shard === "number" && cost >= 0;
        return isSound ? [[(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(app, "name"), { cost, shard }]] : [];
      })
    );
  } catch {
    return   new Map();
  }
}

function placesOf(issues) {
  const places = issues.filter(({ state }) => state === "open").flatMap(({ body }) => (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_3__  .OG)(body)?.state ?? []).flatMap(({ application: name, hub, findings }) => {
    const application = hub === void 0 ? "" : name;
    return findings.flatMap(({ resource, path }) => [
      { resource, path, application },
      { resource, path: "", application }
    ]);
  });
  return [...new Map(places.map((place) => [placeText(place), place])).values()];
}
function placeText({ resource, path, application }) {
  return `${application}
${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)(resource)}
${path}`;
}
function writePlan({ shards, ...plan }) {
  return writeDocument("ShardPlan", { ...plan, shards: [...shards] });
}
function readPlan(text) {
  const document = readDocument("ShardPlan", text);
  const count = document["count"];
  const salt = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(document, "salt");
  if (typeof count !== "number" || salt === "") throw invalid("its plan is incomplete");
  return {
    ...{ count, salt, whole: document["whole"] === true },
    shards: new Map(entriesAt(document, "shards").map(([name, shard]) => [name, shardIn(shard, count)])),
    asked: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .gT)(document, "asked").map((place) => ({
      resource: {
        group: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(place, "resource", "group"),
        kind: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(place, "resource", "kind"),
        namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(place, "resource", "namespace"),
        name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(place, "resource", "name")
      },
      path: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(place, "path"),
      application: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(place, "application")
    }))
  };
}
function shardIn(shard, count) {
  if (typeof shard === "number" && shard >= 1 && shard <= count) return shard;
  throw invalid("its plan names a shard that is none");
}

function mergeParts(plan, parts, { accepted }) {
  const missing = missingShards(plan, parts);
  const [first] = parts;
  if (first === void 0) throw new _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_8__  .Mm(missingProblem(plan, missing));
  checkTogether(plan, parts, first);
  const triages = parts.map(({ triage: triage3 }) => triage3);
  const order2 = new Map([...plan.shards.keys()].map((name, i) => [name, i]));
  const placeOf2 = (name) => order2.get(name) ?? order2.size;
  const whole = plan.whole && missing.length === 0;
  const applications = triages.flatMap((triage3) => triage3.applications).sort((a, b) => placeOf2(a.name) - placeOf2(b.name));
  const findings = inOrder(
    triages.flatMap((triage3) => triage3.findings),
    placeOf2
  );
  const settled = whole && applications.every(({ status }) => status !== "unknown");
  const notes = [
    ...triages.flatMap((triage3) => triage3.notes ?? []),
    ...settled ? (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .pg)(accepted, findings) : []
  ];
  const triage2 = {
    cluster: first.triage.cluster,
    applications,
    findings,
    problems: distinct([
      ...triages.flatMap(({ problems }) => problems),
      ...missing.length === 0 ? [] : [missingProblem(plan, missing)]
    ]),
    notChecked: inOrder(
      triages.flatMap(({ notChecked }) => notChecked),
      placeOf2
    ),
    objects: inOrder(
      triages.flatMap(({ objects }) => objects),
      placeOf2
    ),
    notes: [...new Set(notes)],
    at: triages.map(({ at }) => at).sort().at(-1) ?? first.triage.at
  };
  return { triage: triage2, current: currentOf(parts), proposed: proposalsOf(parts, placeOf2), whole };
}
function proposalsOf(parts, placeOf2) {
  const proposals = parts.flatMap(({ proposed }) => proposed ?? []);
  if (proposals.length === 0) return null;
  return {
    writeBacks: inOrder(
      proposals.flatMap(({ writeBacks }) => writeBacks),
      placeOf2
    ),
    owners: new Map(proposals.flatMap(({ owners }) => [...owners]))
  };
}
function missingShards({ count }, parts) {
  const there = new Set(parts.map(({ work }) => work.shard));
  return Array.from({ length: count }, (_, i) => i + 1).filter((shard) => !there.has(shard));
}
function checkTogether(plan, parts, first) {
  if (parts.some(({ salt }) => salt !== plan.salt)) throw invalid("a part follows another plan");
  if (new Set(parts.map(({ work }) => work.shard)).size !== parts.length)
    throw invalid("one shard has handed on two parts");
  if (parts.some(({ triage: triage2 }) => triage2.cluster.id !== first.triage.cluster.id))
    throw invalid("its parts are of several clusters");
}
function missingProblem({ count, shards }, missing) {
  const apps = [...shards].filter(([, shard]) => missing.includes(shard)).map(([name]) => name);
  const named = apps.slice(0, 10).join(", ") + (apps.length > 10 ? ", \u2026" : "");
  return (0,_chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_8__  .CC)(
    "SHARD_MISSING",
    `Of ${count} shards, ${missing.length} left no result (${missing.slice(0, 10).join(", ")}): ${apps.length} applications were not judged${named === "" ? "" : ` (${named})`}.`,
    "See the logs of those jobs, and run the failed jobs again; the next run judges the applications in any case."
  );
}
function currentOf(parts) {
  const known =   new Map();
  for (const [place, sides] of parts.flatMap(({ answers }) => [...answers]))
    if (Object.keys(sides).length > 0 || !known.has(place)) known.set(place, sides);
  const elsewhere = new Set(
    parts.flatMap(
      ({ triage: triage2 }) => triage2.applications.filter(({ application }) => application.cluster !== void 0).map(({ name }) => name)
    )
  );
  return (resource, path, name = "") => known.get(placeText({ resource, path, application: elsewhere.has(name) ? name : "" }));
}
function inOrder(items, placeOf2) {
  return [...items].sort((a, b) => placeOf2(a.application) - placeOf2(b.application));
}
function distinct(problems) {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

function mergeStates(states) {
  const [first] = states;
  if (first === void 0) return null;
  const objects = fullest(states.flatMap((state) => state.objects));
  const kept2 = new Set([...objects.values()].map((object) => (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .ol)(first.salt, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object))));
  const settled = new Set(states.flatMap((state) => state.settled).filter((digest) => !kept2.has(digest)));
  const outside = states.flatMap((state) => state.outside);
  return {
    ...first,
    takenAt: states.map(({ takenAt }) => takenAt).sort()[0] ?? first.takenAt,
    kinds: mergeKinds(states.flatMap(({ kinds }) => kinds)),
    problems: distinct2(states.flatMap(({ problems }) => problems)),
    objects: [...objects].sort(([a], [b]) => a < b ? -1 : 1).map(([, object]) => object),
    documents: mergeDocuments(states.flatMap(({ documents }) => documents)),
    settled: [...settled].sort(),
    outside: [...new Set(outside)].filter((digest) => !settled.has(digest) && !kept2.has(digest)).sort(),
    hidden: states.flatMap(({ hidden }) => hidden),
    clusters: mergeClusters(states.flatMap(({ clusters }) => clusters))
  };
}
function mergeClusters(states) {
  const ids = new Set(states.map(({ cluster }) => cluster.id));
  return [...ids].flatMap((id) => mergeStates(states.filter(({ cluster }) => cluster.id === id)) ?? []);
}
function fullest(objects) {
  const kept2 =   new Map();
  const size = (object) => JSON.stringify(object ?? "").length;
  for (const object of objects) {
    const id = `${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(object, "apiVersion")} ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object))}`;
    if (size(object) > size(kept2.get(id))) kept2.set(id, object);
  }
  return kept2;
}
function mergeDocuments(documents) {
  const merged =   new Map();
  for (const one of documents) {
    const id = `${one.group}/${one.version}`;
    const before = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .lJ)(merged.get(id)?.document, "components", "schemas");
    const schemas = { ...before, ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .lJ)(one.document, "components", "schemas") };
    merged.set(id, { ...one, document: { components: { schemas } } });
  }
  return [...merged.values()];
}
var order = ["yes", "failed", "left-out"];
function mergeKinds(kinds) {
  const merged =   new Map();
  for (const kind of kinds) {
    const id = `${kind.group}/${kind.version}/${kind.kind}`;
    const before = merged.get(id);
    merged.set(id, before === void 0 ? kind : further(before, kind));
  }
  return [...merged.values()];
}
function further(a, b) {
  const [ahead, behind] = order.indexOf(a.recorded) <= order.indexOf(b.recorded) ? [a, b] : [b, a];
  if (ahead.recorded !== "yes" || behind.recorded !== "yes") return ahead;
  if (ahead.namespaces === null || behind.namespaces === null) return { ...ahead, namespaces: null };
  return { ...ahead, namespaces: [...  new Set([...ahead.namespaces, ...behind.namespaces])].sort() };
}
function distinct2(items) {
  return [...new Map(items.map((one) => [JSON.stringify(one), one])).values()];
}

function answersOf(asked, current) {
  return new Map(
    asked.flatMap((place) => {
      const sides = current(place.resource, place.path, place.application);
      return sides === void 0 ? [] : [[placeText(place), sides]];
    })
  );
}
function writePart({ salt, triage: triage2, answers, work, state, proposed }) {
  return writeDocument("ShardPart", {
    ...{ salt, triage: triage2, answers: [...answers] },
    work: { ...work, sizes: [...work.sizes] },
    state: state === null ? null : (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .Jq)(state),
    proposed: proposed === null ? null : { writeBacks: proposed.writeBacks, owners: [...proposed.owners] }
  });
}
function readPart(text) {
  const document = readDocument("ShardPart", text);
  const state = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .ZZ)(document, "state");
  return {
    salt: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(document, "salt"),
    triage: triageIn((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .lJ)(document, "triage")),
    answers: new Map(
      entriesAt(document, "answers").map(([key, sides]) => [key, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .Gv)(sides) ? sides : {}])
    ),
    work: {
      shard: Number((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .fK)(document, "work", "shard")),
      milliseconds: Number((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .fK)(document, "work", "milliseconds")),
      sizes: new Map(entriesAt(document, "work", "sizes").map(([name, size]) => [name, Number(size)]))
    },
    state: typeof state === "string" ? (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .un)(state) : null,
    proposed: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .Gv)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .ZZ)(document, "proposed") ?? null) ? proposalsIn(document) : null
  };
}
function proposalsIn(document) {
  const owners = entriesAt(document, "proposed", "owners");
  return {
    writeBacks: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .gT)(document, "proposed", "writeBacks"),
    owners: new Map(owners.map(([app, names2]) => [app, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .Lv)(names2) ? names2.map(String) : []]))
  };
}
function triageIn(triage2) {
  for (const list of ["applications", "findings", "problems", "notChecked", "objects"])
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .Lv)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .ZZ)(triage2, list) ?? null)) throw invalid(`a part has no ${list}`);
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(triage2, "cluster", "id") === "" || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_10__  .bX)(triage2, "at") === "")
    throw invalid("a part does not say which cluster it is about");
  return triage2;
}

var planFile = "plan.json";
var costsFile = "shard-costs.json";
var partFile = (index) => `part-${index}.json`;
async function planShards(cluster, run, issues, { folder, shards }) {
  const names2 = await applicationNames(cluster, run);
  const count = Math.max(1, Math.min(shards, names2.length));
  const costs = readCosts(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(folder, costsFile), "utf8").catch(() => null));
  const assigned = assignShards(names2, count, costs);
  const plan = {
    ...{ count, salt: (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .N)(), whole: run.apps.length === 0 && (run.changed ?? "") === "" },
    shards: new Map(names2.map((name) => [name, assigned.get(name) ?? 1])),
    asked: placesOf(issues)
  };
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.mkdir)(folder, { recursive: true });
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(folder, planFile);
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.writeFile)(path, writePlan(plan));
  return { plan, path };
}
async function judgeShard(cluster, run, shard, { folder, withState, report }) {
  const plan = await openPlan(folder);
  if (plan.count !== shard.count) throw invalid(`its plan has ${plan.count} shards, not ${shard.count}`);
  const began = Date.now();
  const chosen = { apps: [], changed: "", only: (name) => plan.shards.get(name) === shard.index };
  const judge = (of) => judgeOwn(of, { ...run, ...chosen }, report);
  const { judged, state } = withState ? await (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .D3)(cluster, plan.salt, judge) : { judged: await judge(cluster), state: null };
  const { triage: triage2, current, rendered } = judged;
  const sizes = new Map([...rendered].map(([name, keys]) => [name, keys.length]));
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(folder, partFile(shard.index));
  const part = {
    ...{ salt: plan.salt, triage: triage2, state, answers: answersOf(plan.asked, current) },
    proposed: judged.proposed,
    work: { shard: shard.index, milliseconds: Date.now() - began, sizes }
  };
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.writeFile)(path, writePart(part));
  return { judged, path };
}
async function judgeOwn(cluster, run, report) {
  if (report === "issue") return { ...await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .e2)(cluster, run), proposed: null };
  const { writeBacks, owners, ...judged } = await writeBackRepository(cluster, {
    ...run,
    selection: "by-hand"
  });
  return { ...judged, proposed: { writeBacks, owners } };
}
async function mergeShards(run, folder, statePath) {
  const plan = await openPlan(folder);
  const names2 = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.readdir)(folder)).filter((name) => /^part-\d+\.json$/.test(name)).sort();
  const texts = await Promise.all(names2.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(folder, name), "utf8")));
  const parts = texts.map(readPart);
  const config = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .Z9)(run.path, run.configFile);
  const { proposed, ...merged } = mergeParts(plan, parts, config);
  const costsPath = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(folder, costsFile);
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.writeFile)(costsPath, writeCosts(costsOf(parts.map(({ work }) => work))));
  const state = mergeStates(parts.flatMap((part) => part.state ?? []));
  const hasState = state !== null && merged.whole;
  if (hasState) await (0,_chunk_LTZZKCIC_js__WEBPACK_IMPORTED_MODULE_0__  .LZ)(statePath, state);
  const { pullRequests: settings, repositories } = config;
  const withSettings = proposed === null ? null : { ...proposed, settings, repositories };
  return { ...merged, proposed: withSettings, hasState, costsPath };
}
async function namesOfShard(cluster, run, { index, count }) {
  const names2 = await applicationNames(cluster, run);
  const assigned = assignShards(names2, count,   new Map());
  return new Set(names2.filter((name) => assigned.get(name) === index));
}
async function applicationNames(cluster, run) {
  const config = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .Z9)(run.path, run.configFile);
  const own = await (0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_5__  .h_)(run.path, run.repositoryUrls);
  const repository = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .nB)(own, config, run);
  try {
    const { kinds } = await cluster.kinds();
    const tools = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .Jr)(run.path, run.cacheFolder || null, config.fetchFrom);
    const range = run.changed ?? "";
    const changed = range === "" ? null : await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .We)(run.path, repository, range);
    const { applications } = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .bP)(
      { repository, cluster, kinds, tools },
      { config, applications: run.apps, ...changed === null ? {} : { changed } }
    );
    return applications.map(({ name }) => name);
  } finally {
    repository.close();
  }
}
async function openPlan(folder) {
  const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(folder, planFile), "utf8").catch(() => null);
  if (text === null) throw invalid(`there is no ${planFile} in ${folder}`);
  return readPlan(text);
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
  const { repositories } = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .Z9)(path, configFile);
  return [...new Set(repositories.flatMap(({ tokenEnv }) => tokenEnv ?? []))];
}
function noneForMistakes(error) {
  if (error instanceof _chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_4__  .FQ) return [];
  throw error;
}




  })

};
