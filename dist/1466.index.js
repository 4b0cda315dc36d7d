export const id = 1466;
export const ids = [1466];
export const modules = {

  6350:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Bx: () => (  isWorse),
    LF: () => (  pathText),
    Np: () => (  bySeverity),
    WX: () => (  findingsOf),
    cF: () => (  pairOf),
    rM: () => (  isQuiet),
    ty: () => (  isNoise),
    vD: () => (  isOpenQuestion)
  });
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7178);
  var _chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8768);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5366);
const require = (name) => process.getBuiltinModule(name);




var harm = ["deletes", "reverts", "recreates", "fails", "unknown", "keeps"];
function isNoise(category) {
  return category === "serialization-noise" || category === "metadata-noise";
}
function isQuiet({ category, accepted }) {
  return isNoise(category) || accepted !== void 0;
}
function isOpenQuestion(finding) {
  return (0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_0__  .an)(finding) && finding.impliedBy === void 0;
}
function isWorse(a, b) {
  return b === null || _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_0__  .LZ.indexOf(a) < _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_0__  .LZ.indexOf(b);
}
function pathText(finding) {
  return finding.change === null ? "" : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_1__  .jV)(finding.change.path);
}
function findingsOf(triage, application) {
  return bySeverity(triage.findings.filter((finding) => finding.application === application));
}
function bySeverity(findings) {
  return findings.map((finding) => ({ finding, rank: rankOf(finding) })).sort((a, b) => compareRanks(a.rank, b.rank)).map(({ finding }) => finding);
}
function pairOf(triage, finding) {
  return triage.objects.find(
    (pair) => pair.application === finding.application && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_1__  .gY)(pair.resource, finding.resource)
  );
}
function rankOf(finding) {
  return [
    finding.accepted === void 0 ? 0 : 1,
    (0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_0__  .zk)(finding) ? 0 : 1,
    _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_0__  .LZ.indexOf(finding.category),
    harm.indexOf(finding.forecast.effect),
    loss(finding),
    finding.impliedBy === void 0 ? 0 : 1,
    (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_1__  .Pu)(finding.resource),
    pathText(finding),
    finding.fingerprint
  ];
}
function loss(finding) {
  if (isDowngrade(finding)) return 0;
  if (isFewerPods(finding)) return 1;
  return finding.forecast.restartsPods === true ? 2 : 3;
}
function isFewerPods({ change, forecast }) {
  return change?.type === "modified" && forecast.effect === "reverts" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_1__  .jV)(change.path) === "spec.replicas" && Number(change.live) > Number(change.desired);
}
function isDowngrade({ evidence = [] }) {
  return evidence.some(({ kind, data }) => kind === "image-version" && data["syncIs"] === "downgrade");
}
function compareRanks(a, b) {
  for (const [i, left] of a.entries()) {
    const right = b[i];
    if (right === void 0 || left === right) continue;
    if (typeof left === "string" && typeof right === "string") return (0,_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_2__  .L)(left, right);
    return left < right ? -1 : 1;
  }
  return 0;
}




  }),

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

  7282:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Io: () => (  jsonProblem),
    L7: () => (  jsonReport),
    eg: () => (  jsonFinding),
    hF: () => (  renderJson)
  });
  var _chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8769);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7178);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5366);
const require = (name) => process.getBuiltinModule(name);




function jsonReport(triage) {
  const { id, server, version } = triage.cluster;
  return {
    schemaVersion: 1,
    cluster: { id, server, version },
    ...clustersPart((0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_1__  .Nu)(triage)),
    applications: triage.applications.map(jsonApplication),
    findings: triage.findings.map(jsonFinding),
    problems: triage.problems.map(jsonProblem),
    notChecked: triage.notChecked.map(({ application, resource, reason }) => ({
      application,
      resource: resourceOf(resource),
      reason
    })),
    ...groupsPart((0,_chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_0__  .c)(triage)),
    ...(triage.notes ?? []).length === 0 ? {} : { notes: triage.notes }
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
function jsonTrouble({ of, condition, reason, message, since, lastSuccess, holds }) {
  return { ...of === void 0 ? {} : { of }, condition, reason, message, since, lastSuccess, holds };
}
function jsonIgnoreRule({ rule, objects, hides, hidesByHand }) {
  return {
    statedIn: rule.statedIn ?? "application",
    group: rule.group,
    kind: rule.kind,
    namespace: rule.namespace,
    name: rule.name,
    jsonPointers: rule.jsonPointers,
    jqPathExpressions: rule.jqPathExpressions,
    managedFieldsManagers: rule.managedFieldsManagers,
    objects,
    hides,
    hidesByHand,
    source: rule.source === void 0 ? null : { file: rule.source.file, line: rule.source.line }
  };
}
function renderJson(triage) {
  return `${JSON.stringify(jsonReport(triage), null, 2)}
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
    path: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_2__  .jV)(change.path),
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




  }),

  7682:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    JJ: () => (  shownValue),
    K0: () => (  shownLive),
    Q$: () => (  shownValues),
    fN: () => (  locationText),
    iJ: () => (  shownGit),
    k0: () => (  changeText),
    rI: () => (  needsQuotes),
    rc: () => (  absentText)
  });
  var _chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2382);
  var _chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4856);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6127);
const require = (name) => process.getBuiltinModule(name);




var absentText = "(absent)";
function valueText(raw, max = 80) {
  return (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__  .$)(lineText(raw, max * 4), max);
}
function changeText(change, max = 80) {
  const git = change.type === "added" ? void 0 : change.desired;
  const live = change.type === "removed" ? void 0 : change.live;
  return sidesText(git, live, max);
}
function sidesText(a, b, max) {
  const [left, right] = linesOf(a, inOrderOf(a, b), max);
  const same = equalBeginning(left, right);
  const length = Math.max(left.length, right.length);
  const isSeen = length <= max || same < max - lead || same === length;
  if (isSeen) return [(0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__  .$)(left, max), (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__  .$)(right, max)];
  const from = isLowSurrogate(left, same - lead) ? same - lead - 1 : same - lead;
  return [(0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__  .$)(`\u2026${left.slice(from)}`, max), (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__  .$)(`\u2026${right.slice(from)}`, max)];
}
function linesOf(a, b, max) {
  const whole = [lineText(a, longest), lineText(b, longest)];
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .Lv)(a) || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .Lv)(b) || whole.every(({ length }) => length <= max)) return whole;
  const shorter = Math.min(a.length, b.length);
  let before = 0;
  while (before < shorter && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .FS)(a[before], b[before])) before++;
  let after = 0;
  while (after < shorter - before && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .FS)(a.at(-1 - after), b.at(-1 - after))) after++;
  const text = (list) => {
    const items = list.slice(before, list.length - after).map((item) => boundedJson(item, longest));
    return `[${[...before > 0 ? ["\u2026"] : [], ...items, ...after > 0 ? ["\u2026"] : []].join(", ")}]`;
  };
  return [text(a), text(b)];
}
function inOrderOf(model, value) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .Lv)(value) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .Lv)(model))
    return value.map((item, i) => inOrderOf(model[i] ?? model[0], item) ?? null);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(value) || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(model)) return value;
  const names = [...Object.keys(model).filter((name) => Object.hasOwn(value, name)), ...Object.keys(value)];
  return Object.fromEntries(
    [...new Set(names)].map((name) => [name, inOrderOf(model[name], value[name]) ?? null])
  );
}
var longest = 4e3;
var lead = 20;
function equalBeginning(a, b) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
function isLowSurrogate(text, at) {
  const code = text.charCodeAt(at);
  return code >= 56320 && code <= 57343;
}
function lineText(raw, budget) {
  if (raw === void 0) return absentText;
  const value = (0,_chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_2__  .HI)(raw);
  if (typeof value === "string") return needsQuotes(value) ? JSON.stringify(value) : value;
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .Lv)(value) || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(value) ? boundedJson(value, budget) : String(value);
}
function shownValue(value) {
  return valueText(value, inSentence);
}
function shownValues(a, b) {
  return sidesText(a, b, inSentence);
}
function shownGit(change) {
  return changeText(change, inSentence)[0];
}
function shownLive(change) {
  return changeText(change, inSentence)[1];
}
var inSentence = 60;
function locationText({ file, line }) {
  return `${file}:${line}`;
}
function needsQuotes(text) {
  return text === "" || text !== text.trim() || /^(true|false|null|yes|no|on|off|y|n|~)$/i.test(text) || /^[-+.]?\d[\d_.]*([eE][-+]?\d+)?$/.test(text) || /^0[xob]/i.test(text);
}
function boundedJson(value, budget) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .Lv)(value)) {
    const parts = [];
    for (const item of value) {
      if (parts.join("").length > budget) break;
      parts.push(boundedJson(item, budget));
    }
    return `[${parts.join(", ")}${parts.length < value.length ? ", \u2026" : ""}]`;
  }
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(value)) {
    const parts = [];
    for (const [key, item] of Object.entries(value)) {
      if (parts.join("").length > budget) {
        parts.push("\u2026");
        break;
      }
      parts.push(`${JSON.stringify((0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__  .$)(key, budget))}: ${boundedJson(item, budget)}`);
    }
    return `{${parts.join(", ")}}`;
  }
  return typeof value === "string" ? JSON.stringify((0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__  .$)(value, budget)) : String(value);
}




  }),

  1466:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    jsonFinding: () => (  _chunk_R434BBPR_js__WEBPACK_IMPORTED_MODULE_0__.eg),
    jsonProblem: () => (  _chunk_R434BBPR_js__WEBPACK_IMPORTED_MODULE_0__.Io),
    jsonReport: () => (  _chunk_R434BBPR_js__WEBPACK_IMPORTED_MODULE_0__.L7),
    renderJson: () => (  _chunk_R434BBPR_js__WEBPACK_IMPORTED_MODULE_0__.hF)
  });
  var _chunk_R434BBPR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7282);
  var _chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8769);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5390);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7178);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);
















  })

};
