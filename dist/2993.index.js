export const id = 2993;
export const ids = [2993];
export const modules = {

  8769:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  groupsOf),
    t: () => (  groupPhrase)
  });
  var _chunk_T3KORIWO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3381);
  var _chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7682);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5390);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6350);
  var _chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4856);
  var _chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8768);
const require = (name) => process.getBuiltinModule(name);







function groupsOf({ findings }) {
  const told = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_1__  .Np)(findings).flatMap(
    (finding) => finding.change === null ? [] : [{ finding, cause: causeOf(finding, finding.change) }]
  );
  return [...(0,_chunk_T3KORIWO_js__WEBPACK_IMPORTED_MODULE_2__  .m)(told, ({ cause }) => cause).values()].flatMap((own) => groupOf(own.map(({ finding }) => finding)) ?? []).sort((a, b) => b.applications.length - a.applications.length);
}
function causeOf(finding, change) {
  const { resource, category, direction, rules, manager } = finding;
  const values = [
    change.type === "added" ? null : (0,_chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_3__  .HI)(change.desired),
    change.type === "removed" ? null : (0,_chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_3__  .HI)(change.live)
  ];
  const writer = manager === null ? null : [manager.name, manager.operation, manager.subresource];
  const accepted = finding.accepted !== void 0;
  return JSON.stringify([
    ...[resource.group, resource.kind, (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_1__  .LF)(finding), change.type, values],
    ...[category, direction, rules, writer, accepted]
  ]);
}
function groupOf(own) {
  const applications = [...new Set(own.map(({ application }) => application))].sort(_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_4__  .L);
  const [first] = own;
  if (first === void 0 || first.change === null || applications.length < 2) return null;
  return {
    kind: first.resource.kind,
    apiGroup: first.resource.group,
    path: (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_1__  .LF)(first),
    change: first.change,
    category: first.category,
    direction: first.direction,
    rules: first.rules,
    manager: first.manager?.name ?? null,
    because: first.because[0] ?? null,
    applications,
    findings: own.length
  };
}
var maxNamed = 10;
function groupPhrase(group) {
  const { change, applications } = group;
  const [git, live] = (0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_5__  .k0)(change, 60);
  const rest = applications.length - maxNamed;
  const more = rest > 0 ? ` and ${rest} more` : "";
  const why = group.because === null ? [] : [" ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(group.because)];
  return [
    ...[(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(group.path), ` of ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .LS)(group.findings, "object")} of kind `, (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(group.kind)],
    ...[": ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(git), " in Git, ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(live), ` live (${group.category}).`, ...why],
    ` In ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .LS)(applications.length, "application")}: `,
    (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(applications.slice(0, maxNamed).join(", ")),
    `${more}.`
  ];
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

  6960:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ek: () => (  changedAt),
    IA: () => (  ageInHours),
    XG: () => (  ageText)
  });
  var _chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6475);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6127);
const require = (name) => process.getBuiltinModule(name);



function changedAt(finding, firstSeen) {
  const onset = finding.evidence?.find(({ kind }) => kind === "onset")?.data;
  const recorded = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .bX)(onset, "at");
  if ((0,_chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_1__  .K8)(recorded) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .bX)(onset, "from") === "event") return { at: recorded, sort: "at" };
  const bounds = [
    { at: recorded, sort: "by" },
    { at: finding.manager?.time ?? "", sort: "by" },
    { at: firstSeen.get(finding.fingerprint) ?? "", sort: "seen" }
  ];
  const known = bounds.filter(({ at }) => (0,_chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_1__  .K8)(at));
  return known.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))[0] ?? null;
}
function ageInHours(at, now) {
  return Math.max(0, Math.floor((Date.parse(now) - Date.parse(at)) / 36e5));
}
function ageText(hours) {
  if (hours < 1) return "less than an hour";
  if (hours < 48) return hours === 1 ? "1 hour" : `${hours} hours`;
  return `${Math.floor(hours / 24)} days`;
}




  }),

  2993:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    maxSummaryBytes: () => (  _chunk_Q4CUFMER_js__WEBPACK_IMPORTED_MODULE_0__.aH),
    renderSummary: () => (  _chunk_Q4CUFMER_js__WEBPACK_IMPORTED_MODULE_0__.Br)
  });
  var _chunk_Q4CUFMER_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6474);
  var _chunk_QQJVUMBV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8937);
  var _chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4870);
  var _chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8769);
  var _chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6327);
  var _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8141);
  var _chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2703);
  var _chunk_5SUDFW32_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2058);
  var _chunk_IDKQ4IWS_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29);
  var _chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9154);
  var _chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4577);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5390);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7178);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);




























  })

};
