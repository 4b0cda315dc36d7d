export const id = 6876;
export const ids = [6876];
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

  6876:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  renderHtml)
  });
  var _chunk_VVW3IRZJ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6960);
  var _chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4870);
  var _chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8769);
  var _chunk_5SUDFW32_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2058);
  var _chunk_IDKQ4IWS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29);
  var _chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9154);
  var _chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4577);
  var _chunk_EJ6AFKBY_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6809);
  var _chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6475);
  var _chunk_T3KORIWO_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3381);
  var _chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7682);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5390);
  var _chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2382);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7178);
  var _chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8768);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5366);
  var node_crypto__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7598);
const require = (name) => process.getBuiltinModule(name);




















function h(texts, ...parts) {
  const pieces = parts.map((part, i) => `${write(part)}${texts[i + 1] ?? ""}`);
  return { markup: `${texts[0] ?? ""}${pieces.join("")}` };
}
function raw(text) {
  return { markup: text };
}
var nothing = { markup: "" };
function codeOf(text) {
  return h`<code>${text === "" ? '""' : text}</code>`;
}
function phraseOf(phrase) {
  return raw((0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_6__  .gF)(own(phrase), writer));
}
var writer = { code: (text) => codeOf(text).markup, prose: (text) => escape(text) };
function own(phrase) {
  return phrase.map((part) => typeof part === "string" ? { prose: part } : part);
}
function write(part) {
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escape(part);
  return "markup" in part ? part.markup : part.map(({ markup }) => markup).join("");
}
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escape(text) {
  return (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_10__  .R)(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

var maxValue = 400;
function findingBlock(finding, verdict, changed) {
  const path = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_7__  .LF)(finding);
  const title = path === "" ? "the whole object" : path;
  return h`<article class="finding" data-category="${finding.category}">
<h5>${chip(finding)} <span class="key">${codeOf(title)}</span></h5>
${verdict === null ? nothing : h`<p>${phraseOf(verdict)}</p>`}
<dl>${facts(finding, changed).map(([name, value]) => h`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${reasons(finding)}
</article>`;
}
function chip({ category }) {
  return h`<span class="chip ${category}">${category}</span>`;
}
function facts(finding, changed) {
  const { change, manager, source, forecast } = finding;
  return [
    ...change === null ? [] : sides(change),
    ["Changed by", manager === null ? h`not recorded` : codeOf((0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_6__  .dT)(manager))],
    ["Changed", changed === null ? h`not recorded` : h`${since[changed.sort]}${(0,_chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_11__  .Vc)(changed.at)}`],
    ["A sync", h`${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_6__  .xn)(finding)} (${forecast.method})`],
    ["Advice", h`${finding.direction}, ${finding.confidence}`],
    ...source === null ? [] : [["In Git at", codeOf((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_12__  .fN)(source))]],
    ...finding.accepted === void 0 ? [] : [["Accepted", h`${(0,_chunk_IDKQ4IWS_js__WEBPACK_IMPORTED_MODULE_3__  .zs)(finding)}`]],
    ...finding.impliedBy === void 0 ? [] : [["Implied by", codeOf(finding.impliedBy)]]
  ];
}
function sides(change) {
  const [git, live] = (0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_12__  .k0)(change, maxValue);
  return [
    ["Git", change.type === "added" ? h`${_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_12__  .rc}` : codeOf(git)],
    ["Cluster", change.type === "removed" ? h`${_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_12__  .rc}` : codeOf(live)]
  ];
}
var since = { at: "", by: "on or before ", seen: "first seen " };
function reasons({ because, evidence = [], rules, category }) {
  const told = new Set(because);
  const lines = [...because, ...evidence.map(({ text }) => text).filter((text) => !told.has(text))];
  if (lines.length === 0 && rules.length === 0) return nothing;
  const rule = rules.length === 0 ? nothing : h`<li>Rules: ${rules.join(", ")}</li>`;
  return h`<details${(0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_7__  .ty)(category) ? nothing : h` open`}><summary>Why we think so</summary><ul>${lines.map(
    (line) => h`<li>${line}</li>`
  )}${rule}</ul></details>`;
}

var maxLine = 240;
var maxRows = 400;
function rowsOf(lines) {
  const rows = [];
  let removed = [];
  let added = [];
  const flush = () => {
    for (let i = 0; i < Math.max(removed.length, added.length); i += 1)
      rows.push({ git: removed[i] ?? null, live: added[i] ?? null });
    removed = [];
    added = [];
  };
  for (const line of lines) {
    if (line.sign === "-") {
      if (added.length > 0) flush();
      removed.push(line);
    } else if (line.sign === "+") added.push(line);
    else {
      flush();
      rows.push({ git: line, live: line });
    }
  }
  flush();
  return rows;
}
function sideBySide(lines, title) {
  const rows = rowsOf(lines);
  const left = rows.length - maxRows;
  return h`<div class="scroll" tabindex="0" role="region" aria-label="Git and cluster: ${title}"><table class="diff">
<thead><tr><th scope="col">Git</th><th scope="col">Cluster</th></tr></thead>
<tbody>${rows.slice(0, maxRows).map(({ git, live }) => h`<tr>${cell(git)}${cell(live)}</tr>`)}</tbody></table></div>
${left > 0 ? h`<p class="quiet">${left} more lines differ; the JSON report has the values.</p>` : h``}`;
}
var classes = { " ": "same", "-": "git", "+": "live" };
function cell(line) {
  if (line === null) return h`<td class="none"></td>`;
  const text = (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_10__  .$)(`${"  ".repeat(line.depth)}${(0,_chunk_EJ6AFKBY_js__WEBPACK_IMPORTED_MODULE_13__  .O)(line.text)}`, maxLine);
  return h`<td class="${classes[line.sign]}"><span class="sign">${line.sign}</span> ${text}</td>`;
}

var maxChanges = 12;
function timeline(app, findings, triage, firstSeen) {
  const synced = app.application.status?.history.at(-1)?.at ?? null;
  const several = new Set(findings.map(({ resource }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TD)(resource))).size > 1;
  const changes = findings.flatMap((finding) => {
    const changed = (0,_chunk_VVW3IRZJ_js__WEBPACK_IMPORTED_MODULE_15__  .Ek)(finding, firstSeen);
    return changed === null ? [] : [{ at: changed.at, what: changeText2(finding, changed.sort, several) }];
  });
  const told = [
    ...synced === null ? [] : [{ at: synced, what: h`last full sync` }],
    ...changes.slice(0, maxChanges)
  ];
  const ordered = [...told].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const untold = changes.length - maxChanges;
  return h`<h4>Timeline</h4><ol class="timeline">${ordered.map(momentItem)}${untold > 0 ? h`<li>and ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_6__  .LS)(untold, "more change")}, which ${untold === 1 ? "stands" : "stand"} below</li>` : nothing}${momentItem({ at: triage.at, what: h`this run` })}${next(findings)}</ol>`;
}
var momentItem = ({ at, what }) => h`<li><time datetime="${at}">${(0,_chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_11__  .Vc)(at)}</time> ${what}</li>`;
var sorts = { at: "changed", by: "changed on or before this time", seen: "first seen by a run" };
function changeText2(finding, sort, several) {
  const path = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_7__  .LF)(finding);
  const object = h`${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TD)(finding.resource)}`;
  const what = path === "" ? object : several ? h`${codeOf(path)} of ${object}` : codeOf(path);
  const by = finding.manager === null ? nothing : h` by ${codeOf((0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_6__  .dT)(finding.manager))}`;
  return h`${what} ${sorts[sort]}${by}`;
}
function next(findings) {
  const worst = findings.find(({ forecast }) => forecast.effect !== "keeps" && forecast.effect !== "unknown");
  return worst === void 0 ? nothing : h`<li class="next">next sync: ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_6__  .xn)(worst)}</li>`;
}

function applicationSection(view, triage, firstSeen, open) {
  const { app, id, findings, pairOf, diffs } = view;
  const objects = [...(0,_chunk_T3KORIWO_js__WEBPACK_IMPORTED_MODULE_16__  .m)(findings, ({ resource }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(resource)).values()];
  const verdict = (0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_4__  .dw)(findings, (finding) => (0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_5__  .Fq)(finding, pairOf(finding)), (0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_4__  .ZD)(app));
  return h`<details class="app" id="${id}"${open ? h` open` : nothing}>
<summary><h3>${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_6__  .TU)(app)}</h3> ${app.category === null ? nothing : chip({ category: app.category })} ${unsafe(app)} <span class="quiet">${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_6__  .LS)(findings.length, "finding")}</span></summary>
<div class="body">
<p class="verdict">${findings.length === 0 ? h`Could not be judged; see the problems below.` : phraseOf(verdict)}</p>
${trouble(app)}<p class="quiet">${origin(app)}${view.issue === null ? nothing : h` <a href="${view.issue}" rel="noreferrer">Issue</a>`}</p>
${findings.length === 0 ? nothing : timeline(app, findings, triage, firstSeen)}
${objects.map((own2, i) => objectBlock(own2, view, firstSeen, i < diffs))}
${objects.length > diffs ? h`<p class="quiet">Side by side are the worst ${diffs} of ${objects.length} objects; of the others the values stand above.</p>` : nothing}
</div></details>`;
}
function unsafe({ syncUnsafe }) {
  return syncUnsafe ? h`<span class="chip unsafe">sync:unsafe</span>` : nothing;
}
function trouble(app) {
  const said = (0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_4__  .JY)(app);
  return said.length === 0 ? nothing : h`<p>${phraseOf(said)}</p>
`;
}
function origin({ controller, controllerSays, application }) {
  const [source] = application.sources;
  const folder = source === void 0 ? "" : `, ${source.path === "" ? "top folder" : source.path}`;
  const revision = source === void 0 || source.revision === "" ? "" : ` at ${source.revision}`;
  const says = controllerSays === null ? "" : `, which says ${controllerSays}`;
  return h`Managed by ${_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_6__  .JT[controller]}${says}${folder}${revision}.`;
}
function objectBlock(findings, { app, pairOf, findings: all }, firstSeen, withDiff) {
  const [first] = findings;
  if (first === void 0) return nothing;
  const told = all.length > 1;
  return h`<section class="object"><h4>${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TD)(first.resource)}</h4>
${findings.map((finding) => {
    const verdict = (0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_4__  .HE)(finding, (0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_5__  .Fq)(finding, pairOf(finding)), (0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_4__  .ZD)(app));
    return findingBlock(finding, told ? verdict : null, (0,_chunk_VVW3IRZJ_js__WEBPACK_IMPORTED_MODULE_15__  .Ek)(finding, firstSeen));
  })}
${withDiff ? diffOf(first.resource, findings, pairOf(first)) : nothing}</section>`;
}
function diffOf(resource, findings, pair) {
  if (pair === void 0) return nothing;
  const told = findings.filter(({ category }) => !(0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_7__  .ty)(category));
  const lines = (0,_chunk_5SUDFW32_js__WEBPACK_IMPORTED_MODULE_2__  .m)(pair, told.length > 0 ? told : findings);
  return lines.length === 0 ? nothing : sideBySide(lines, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .TD)(resource));
}

function cards({ applications: applications2 }) {
  const count = (status) => applications2.filter((app) => app.status === status).length;
  const numbers = [
    [applications2.filter((app) => app.syncUnsafe).length, "unsafe to sync", "unsafe"],
    [count("drifted"), "drifted", "drifted"],
    [count("unknown"), "could not be judged", "unjudged"],
    [count("in-sync"), "in sync", "in-sync"]
  ];
  return h`<ul class="cards">${numbers.map(
    ([number, text, name]) => h`<li class="${number === 0 ? "none" : name}"><strong>${number}</strong> ${text}</li>`
  )}</ul>`;
}
function categoryTable({ findings }) {
  const rows = _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_8__  .LZ.flatMap((category) => {
    const own2 = findings.filter((finding) => finding.category === category);
    if (own2.length === 0) return [];
    const apps = new Set(own2.map(({ application }) => application)).size;
    return [
      h`<tr><th scope="row">${chip({ category })}</th><td class="number" data-label="Findings">${own2.length}</td><td class="number" data-label="Apps">${apps}</td><td data-label="Meaning">${_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_6__  .wF[category]}</td></tr>`
    ];
  });
  if (rows.length === 0) return nothing;
  return h`<section><h2>By category</h2><div class="scroll" tabindex="0" role="region" aria-label="Findings by category"><table class="stack">
<thead><tr><th scope="col">Category</th><th class="number" scope="col">Findings</th><th class="number" scope="col">Apps</th><th scope="col">Meaning</th></tr></thead><tbody>${rows}</tbody></table></div></section>`;
}
var buckets = [
  ["less than a day", 24],
  ["1 to 7 days", 168],
  ["8 to 30 days", 720],
  ["more than 30 days", Number.POSITIVE_INFINITY]
];
function ageTable({ findings, at }, firstSeen) {
  const told = findings.filter((finding) => !(0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_7__  .rM)(finding));
  if (told.length === 0) return nothing;
  const ages = told.map((finding) => ageOf(finding, at, firstSeen));
  const rows = buckets.map(([name, below], i) => {
    const from = buckets[i - 1]?.[1] ?? 0;
    const own2 = ages.filter((hours) => hours !== null && hours >= from && hours < below);
    return h`<tr><th scope="row">${name}</th><td class="number">${own2.length}</td></tr>`;
  });
  const unknown = ages.filter((hours) => hours === null).length;
  return h`<section><h2>By age</h2><table><thead><tr><th scope="col">Changed</th><th class="number" scope="col">Findings</th></tr></thead>
<tbody>${rows}<tr><th scope="row">not recorded</th><td class="number">${unknown}</td></tr></tbody></table><p class="quiet">Noise and accepted drift are left out.</p></section>`;
}
function applicationTable(views, at, firstSeen) {
  return h`<div class="scroll" tabindex="0" role="region" aria-label="Applications"><table class="stack" id="apps">
<thead><tr><th scope="col">Application</th><th scope="col">Category</th><th scope="col">Sync</th><th class="number" scope="col">Findings</th><th scope="col">Oldest change</th></tr></thead>
<tbody>${views.map((view) => applicationRow(view, at, firstSeen))}</tbody></table></div>`;
}
function applicationRow({ app, id, findings }, at, firstSeen) {
  const ages = findings.flatMap((finding) => ageOf(finding, at, firstSeen) ?? []);
  const oldest = ages.length === 0 ? "not recorded" : (0,_chunk_VVW3IRZJ_js__WEBPACK_IMPORTED_MODULE_15__  .XG)(Math.max(...ages));
  const category = app.category === null ? h`${app.status}` : chip({ category: app.category });
  const sync = app.syncUnsafe ? unsafe(app) : app.status === "unknown" ? h`not known` : h`safe`;
  return h`<tr data-app="${id}"${app.syncUnsafe ? h` data-unsafe="1"` : nothing}><th scope="row"><a href="#${id}">${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_6__  .TU)(app)}</a></th><td data-label="Category">${category}</td><td data-label="Sync">${sync}</td><td class="number" data-label="Findings">${findings.length}</td><td data-label="Oldest change">${findings.length === 0 ? "" : oldest}</td></tr>`;
}
function inSyncLine({ applications: applications2 }) {
  const names = applications2.filter(({ status }) => status === "in-sync").map(_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_6__  .TU);
  if (names.length === 0) return nothing;
  return h`<details><summary>${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_6__  .LS)(names.length, "application")} in sync</summary><p>${names.join(", ")}</p></details>`;
}
function ageOf(finding, at, firstSeen) {
  const changed = (0,_chunk_VVW3IRZJ_js__WEBPACK_IMPORTED_MODULE_15__  .Ek)(finding, firstSeen);
  return changed === null ? null : (0,_chunk_VVW3IRZJ_js__WEBPACK_IMPORTED_MODULE_15__  .IA)(changed.at, at);
}

var maxGroups = 50;
function remarks(triage) {
  const groups = (0,_chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_1__  .c)(triage);
  return h`${problems(triage)}${list(
    "The same in several applications",
    groups.slice(0, maxGroups).map((group) => phraseOf((0,_chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_1__  .t)(group))),
    groups.length - maxGroups
  )}${list((0,_chunk_IDKQ4IWS_js__WEBPACK_IMPORTED_MODULE_3__  .al)(triage), (0,_chunk_IDKQ4IWS_js__WEBPACK_IMPORTED_MODULE_3__  .Ft)(triage).map(phraseOf))}${list("Remarks on this run", [
    ...(0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_4__  .FO)(triage).map(phraseOf),
    ...(triage.notes ?? []).map((note) => h`${note}`)
  ])}${list(
    "Left out",
    (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_6__  .mj)(triage.notChecked).map((line) => h`${line.trim()}`)
  )}`;
}
function list(title, items, more = 0) {
  if (items.length === 0) return nothing;
  const rest = more > 0 ? h`<li>and ${more} more</li>` : nothing;
  return h`<section><h2>${title}</h2><ul>${items.map((item) => h`<li>${item}</li>`)}${rest}</ul></section>`;
}
function problems(triage) {
  const all = (0,_chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_0__  .WW)(triage.problems);
  if (all.length === 0) return nothing;
  const rows = all.map(
    (told) => h`<tr><th scope="row">${codeOf(told.code)}</th><td data-label="Application">${(0,_chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_0__  .aX)(told) ?? "the whole run"}</td><td data-label="What">${told.message}</td><td data-label="Next step">${told.hint}</td></tr>`
  );
  return h`<section><h2>Problems: what could not be known</h2><div class="scroll" tabindex="0" role="region" aria-label="Problems"><table class="stack">
<thead><tr><th scope="col">Code</th><th scope="col">Application</th><th scope="col">What</th><th scope="col">Next step</th></tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

var script = `
const query = document.getElementById('query')
const category = document.getElementById('category')
const unsafe = document.getElementById('unsafe')
const shown = document.getElementById('shown')
const apps = [...document.querySelectorAll('details.app')].map((section) => ({
  section,
  row: document.querySelector('tr[data-app="' + section.id + '"]'),
  name: section.querySelector('h3').textContent.toLowerCase(),
  objects: [...section.querySelectorAll('section.object')],
  findings: [...section.querySelectorAll('article.finding')].map((block) => ({
    block,
    category: block.dataset.category,
    text: [block.parentElement.querySelector('h4'), ...block.querySelectorAll('.key, dd')].map((part) => part.textContent).join(' ').toLowerCase(),
  })),
}))
const opened = new Set()

function filter() {
  const words = query.value.trim().toLowerCase()
  const narrowed = words !== '' || category.value !== ''
  let matchingApps = 0
  let matchingFindings = 0
  for (const { section, row, name, objects, findings } of apps) {
    const named = words !== '' && name.includes(words)
    let own = 0
    for (const { block, category: is, text } of findings) {
      const matches = (category.value === '' || is === category.value) && (words === '' || named || text.includes(words))
      block.hidden = !matches
      if (matches) own += 1
    }
    const bare = findings.length === 0 && category.value === '' && (words === '' || named)
    const show = (own > 0 || bare) && (!unsafe.checked || 'unsafe' in row.dataset)
    section.hidden = row.hidden = !show
    for (const object of objects) object.hidden = object.querySelector('article.finding:not([hidden])') === null
    if (!show) continue
    matchingApps += 1
    matchingFindings += own
    if (narrowed && matchingApps <= 10 && !section.open) {
      section.open = true
      opened.add(section)
    }
  }
  if (!narrowed) {
    for (const section of opened) section.open = false
    opened.clear()
  }
  shown.textContent = matchingApps + ' of ' + apps.length + ' applications, ' + matchingFindings + ' findings'
}

let waiting = 0
function later() {
  clearTimeout(waiting)
  waiting = setTimeout(filter, 120)
}

function follow() {
  const target = document.getElementById(location.hash.slice(1))
  if (target instanceof HTMLDetailsElement) {
    target.open = true
    target.scrollIntoView()
    target.querySelector('summary').focus({ preventScroll: true })
  }
}

query.addEventListener('input', later)
category.addEventListener('change', filter)
unsafe.addEventListener('change', filter)
window.addEventListener('hashchange', follow)
document.getElementById('filters').hidden = false
filter()
follow()
`;

var style = `
:root { color-scheme: light dark; --page: #fff; --panel: #f6f8fa; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --link: #0550ae;
  --bad: #a40e26; --bad-soft: #ffebe9; --warn: #7d4e00; --warn-soft: #fff4d6; --good: #116329; --good-soft: #dafbe1; --calm: #424a53; --calm-soft: #eaeef2; }
@media (prefers-color-scheme: dark) { :root { --page: #0d1117; --panel: #161b22; --text: #e6edf3; --quiet: #9da7b3; --line: #3d444d; --link: #79b8ff;
  --bad: #ffa198; --bad-soft: #4a1419; --warn: #f2cc60; --warn-soft: #3d2e00; --good: #7ee787; --good-soft: #0f3a1d; --calm: #c3cbd3; --calm-soft: #272e36; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; } h3 { font-size: 1.05rem; margin: 0; display: inline; }
h4 { font-size: .95rem; margin: 1.2rem 0 .4rem; } h5 { font-size: .95rem; font-weight: 600; margin: 0 0 .4rem; }
a { color: var(--link); } code { font: .88em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--calm-soft); border-radius: .25rem; padding: .1em .3em; }
.quiet { color: var(--quiet); font-weight: 400; } [hidden] { display: none !important; }
a:focus-visible, summary:focus-visible, input:focus-visible, select:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--page); padding: .5rem; }
.cards { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .75rem; padding: 0; margin: 1.25rem 0; }
.cards li { border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; background: var(--panel); }
.cards strong { display: block; font-size: 1.9rem; line-height: 1.1; }
.cards .unsafe strong { color: var(--bad); } .cards .drifted strong, .cards .unjudged strong { color: var(--warn); } .cards .in-sync strong { color: var(--good); }
.overview { display: grid; grid-template-columns: 2fr 1fr; gap: 0 2rem; align-items: start; } .overview > section { min-width: 0; }
@media (max-width: 50rem) { .overview { grid-template-columns: 1fr; } }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { color: var(--quiet); font-size: .85rem; font-weight: 600; overflow-wrap: break-word; } tbody th { font-weight: 500; } .number { text-align: right; font-variant-numeric: tabular-nums; width: 6rem; }
thead th:has(+ th):nth-child(2) { white-space: nowrap; } .scroll { overflow-x: auto; } .scroll > table { min-width: 36rem; }
@media (max-width: 40rem) { body { padding: .75rem; } th, td { padding: .4rem .3rem; } .number { width: auto; white-space: nowrap; } .scroll > table { min-width: 0; }
.stack, .stack tbody, .stack tr:not([hidden]), .stack tbody th, .stack td { display: block; } .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.stack tr { padding: .4rem 0; border-bottom: 1px solid var(--line); } .stack tbody th, .stack td { border-bottom: 0; padding: .1rem 0; } .stack td:empty { display: none; }
.stack td { display: grid; grid-template-columns: 7.5rem 1fr; gap: .5rem; justify-items: start; text-align: left; white-space: normal; } .stack td::before { content: attr(data-label); color: var(--quiet); font-size: .85rem; } }
.chip { display: inline-block; border-radius: 1rem; padding: .05rem .6rem; font-size: .82rem; font-weight: 600; white-space: nowrap; background: var(--calm-soft); color: var(--calm); }
.chip.conflict, .chip.manual-change, .chip.unsafe { background: var(--bad-soft); color: var(--bad); }
.chip.unknown, .chip.misconfiguration, .chip.missing, .chip.extra { background: var(--warn-soft); color: var(--warn); }
.chip.git-ahead { background: var(--good-soft); color: var(--good); }
#filters { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: .5rem 0 1rem; padding: .75rem; background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; }
#filters > span { display: flex; flex-wrap: wrap; gap: .25rem .5rem; align-items: center; } #filters .wide { flex: 1 1 17rem; } #filters input[type=search] { flex: 1; min-width: min(12rem, 100%); }
input, select { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--quiet); border-radius: .35rem; padding: .3rem .5rem; }
details.app { border: 1px solid var(--line); border-radius: .5rem; margin: .75rem 0; content-visibility: auto; contain-intrinsic-size: auto 3rem; }
details.app > summary { padding: .6rem 1rem; cursor: pointer; background: var(--panel); border-radius: .5rem; } details.app[open] > summary { border-radius: .5rem .5rem 0 0; border-bottom: 1px solid var(--line); }
.body { padding: .5rem 1rem 1rem; } .verdict { font-size: 1.05rem; }
.object { border-top: 1px solid var(--line); margin-top: 1rem; } .finding { margin: .75rem 0 1rem; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); gap: .25rem 1.5rem; margin: .5rem 0; } dl > div { display: flex; gap: .5rem; } dt { color: var(--quiet); flex: 0 0 6.5rem; } dd { margin: 0; min-width: 0; }
.timeline { list-style: none; padding: 0; margin: .25rem 0; border-left: 2px solid var(--line); } .timeline li { padding: .15rem 0 .15rem 1rem; position: relative; }
.timeline li::before { content: ''; position: absolute; left: -.4rem; top: .65rem; width: .6rem; height: .6rem; border-radius: 50%; background: var(--quiet); } .timeline .next { font-weight: 600; } .timeline .next::before { background: var(--page); border: 2px solid var(--bad); }
time { font-variant-numeric: tabular-nums; color: var(--quiet); margin-right: .5rem; }
.diff { table-layout: fixed; border: 1px solid var(--line); } .diff th, .diff td { width: 50%; padding: .05rem .5rem; border-bottom: 0; font: .84rem/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; white-space: pre-wrap; }
.diff thead th { border-bottom: 1px solid var(--line); } .diff td + td { border-left: 1px solid var(--line); } .diff td.git { background: var(--bad-soft); } .diff td.live { background: var(--good-soft); } .diff td.none { background: var(--panel); } .sign { color: var(--quiet); } .diff .git .sign, .diff .live .sign { color: inherit; }
footer { margin-top: 3rem; color: var(--quiet); font-size: .9rem; }
@media print { #filters, .skip { display: none; } details.app { content-visibility: visible; break-inside: avoid-page; } }
`;

var maxDiffs = { app: 20, page: 600 };
var maxOpen = 8;
function renderHtml(triage, { issueUrls, firstSeen =   new Map() } = {}) {
  const views = viewsOf(triage, issueUrls ??   new Map());
  const open = views.length <= maxOpen;
  const { cluster } = triage;
  const about = aboutOf(cluster);
  const others = (0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_8__  .Nu)(triage).map((one) => [one.name, aboutOf(one)].filter((part) => part !== ""));
  return h`${raw("<!doctype html>")}
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Drift on ${cluster.id}</title>
<style>${raw(style)}</style></head>
<body><a class="skip" href="#apps">Skip to the applications</a>
<header><h1>Drift on ${cluster.id}</h1><p class="quiet">${about === "" ? nothing : h`${about}, `}judged <time datetime="${triage.at}">${(0,_chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_11__  .Vc)(triage.at)}</time></p>${others.map((parts) => h`<p class="quiet">Also ${parts.join(", ")}</p>`)}</header>
<main>${cards(triage)}
<div class="overview">${categoryTable(triage)}${ageTable(triage, firstSeen)}</div>
<section><h2>Applications</h2>${applications(views, triage, firstSeen, open)}${inSyncLine(triage)}</section>
${remarks(triage)}</main>
<footer>Made by drift-triage. A field manager is the name a client gave itself, never a person; times are upper bounds unless the cluster recorded the moment.</footer>
${views.length === 0 ? nothing : h`<script>${raw(script)}</script>`}</body></html>
`.markup;
}
function aboutOf({ server, version }) {
  return [server, version].filter((part) => part !== "").join(", ");
}
function hashOf(text) {
  return `'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)("sha256").update(text).digest("base64")}'`;
}
var policy = [
  "default-src 'none'",
  `style-src ${hashOf(style)}`,
  `script-src ${hashOf(script)}`,
  "base-uri 'none'",
  "form-action 'none'"
].join("; ");
function applications(views, triage, firstSeen, open) {
  if (triage.applications.length === 0) return h`<p id="apps">No application was judged.</p>`;
  if (views.length === 0) return h`<p id="apps">Every application is in sync.</p>`;
  return h`${filters(views)}${applicationTable(views, triage.at, firstSeen)}
${views.map((view) => applicationSection(view, triage, firstSeen, open))}`;
}
function filters(views) {
  const present = _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_8__  .LZ.filter(
    (category) => views.some(({ findings }) => findings.some((finding) => finding.category === category))
  );
  return h`<div id="filters" role="search" aria-label="Filter" hidden>
<span class="wide"><label for="query">Search</label><input id="query" type="search" placeholder="app, object, field, value, manager" autocomplete="off"></span>
<span><label for="category">Category</label><select id="category"><option value="">all</option>${present.map((category) => h`<option>${category}</option>`)}</select></span>
<span><input id="unsafe" type="checkbox"><label for="unsafe">unsafe to sync only</label></span>
<span id="shown" class="quiet" role="status"></span></div>`;
}
function viewsOf(triage, issueUrls) {
  const findings = (0,_chunk_T3KORIWO_js__WEBPACK_IMPORTED_MODULE_16__  .m)(triage.findings, ({ application }) => application);
  const pairs = new Map(triage.objects.map((pair) => [placeOf(pair), pair]));
  let drawn = 0;
  return triage.applications.filter(({ status }) => status !== "in-sync").sort((a, b) => rank(a) - rank(b) || (0,_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_17__  .n)(a, b)).map((app, i) => {
    const own2 = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_7__  .Np)(findings.get(app.name) ?? []);
    const objects = new Set(own2.map(({ resource }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(resource))).size;
    const diffs = Math.min(objects, maxDiffs.app, maxDiffs.page - drawn);
    drawn += diffs;
    return {
      app,
      id: `app-${i + 1}`,
      findings: own2,
      pairOf: (finding) => pairs.get(placeOf(finding)),
      issue: safeUrl(issueUrls.get(app.name)),
      diffs
    };
  });
}
function rank({ syncUnsafe, category }) {
  return (syncUnsafe ? 0 : 100) + (category === null ? _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_8__  .LZ.length : _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_8__  .LZ.indexOf(category));
}
function placeOf({ application, resource }) {
  return JSON.stringify([application, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_14__  .Pu)(resource)]);
}
function safeUrl(url) {
  return url !== void 0 && /^https?:\/\//.test(url) ? url : null;
}




  })

};
