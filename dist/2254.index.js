export const id = 2254;
export const ids = [2254];
export const modules = {

  6809:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  withoutRunNumbers),
    v: () => (  isRedacted)
  });
  var _chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4856);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6127);
const require = (name) => process.getBuiltinModule(name);



function isRedacted(value) {
  return !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .FS)(value, (0,_chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_1__  .HI)(value));
}
function withoutRunNumbers(text) {
  const normal = (0,_chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_1__  .HI)(text);
  return typeof normal === "string" ? normal : text;
}




  }),

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

  2703:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CN: () => (  findingFrom),
    Gr: () => (  readBlock),
    HS: () => (  resolutionFrom),
    Ho: () => (  storedFinding),
    NZ: () => (  sameBody),
    OG: () => (  parseBody),
    UJ: () => (  keepable),
    VN: () => (  blockOf),
    XV: () => (  categoryFrom),
    n5: () => (  fitState),
    nl: () => (  writeBlock),
    su: () => (  withBlock)
  });
  var _chunk_EJ6AFKBY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6809);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7178);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6127);
const require = (name) => process.getBuiltinModule(name);





var outcomes = [
  "adopted",
  "reverted",
  "synced",
  "settled",
  "gone",
  "ignored",
  "grouped",
  "unknown"
];
var maxValue = 200;
function storedFinding(finding, presence, firstSeen) {
  return {
    fingerprint: finding.fingerprint,
    firstSeen,
    category: finding.category,
    resource: finding.resource,
    path: (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_0__  .LF)(finding),
    values: storedValues(finding, presence),
    rest: {}
  };
}
function storedValues({ change, subject }, presence) {
  if (subject === "application") return null;
  if (change === null)
    return {
      ...presence === "cluster-only" ? {} : { desired: true },
      ...presence === "git-only" ? {} : { live: true }
    };
  const values = {
    ...change.type === "added" ? {} : { desired: change.desired },
    ...change.type === "removed" ? {} : { live: change.live }
  };
  return Object.values(values).every(keepable) ? values : null;
}
function keepable(value) {
  return !(0,_chunk_EJ6AFKBY_js__WEBPACK_IMPORTED_MODULE_2__  .v)(value) && JSON.stringify(value).length <= maxValue;
}
function parseState(data) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(data) || data["version"] !== 1) return null;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "application") === "") return null;
  const findings = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .gT)(data, "findings").flatMap(findingFrom);
  return {
    cluster: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "cluster"),
    application: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "application"),
    ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "hub") === "" ? {} : { hub: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "hub") },
    server: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "server"),
    title: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "title"),
    told: toldFrom(data["told"], findings),
    findings,
    dropped: countFrom(data["dropped"]) ?? 0,
    resolved: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .gT)(data, "resolved").flatMap(resolutionFrom),
    awaiting: data["awaiting"] === true,
    closed: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "closed") || null,
    duplicateOf: countFrom(data["duplicateOf"]),
    overdue: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "overdue") || null,
    past: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .gT)(data, "past").flatMap(pastFrom),
    comments: countFrom(data["comments"]) ?? 0,
    rest: without(data, stateKeys)
  };
}
function stateJson(state) {
  const { rest, findings, told, server, dropped, resolved, awaiting, closed, ...more } = state;
  const { duplicateOf, overdue, past, comments, ...always } = more;
  return {
    ...rest,
    version: 1,
    ...always,
    ...server === "" ? {} : { server },
    ...told === null ? {} : { told: { ...told } },
    findings: findings.map(({ rest: unknown, values, ...known }) => ({
      ...unknown,
      ...known,
      ...values === null ? {} : { values }
    })),
    ...dropped === 0 ? {} : { dropped },
    ...resolved.length === 0 ? {} : { resolved: resolved.map((one) => ({ ...one })) },
    ...awaiting ? { awaiting } : {},
    ...closed === null ? {} : { closed },
    ...duplicateOf === null ? {} : { duplicateOf },
    ...overdue === null ? {} : { overdue },
    ...past.length === 0 ? {} : { past: past.map((one) => ({ ...one })) },
    ...comments === 0 ? {} : { comments }
  };
}
var stateKeys = [
  ...["version", "cluster", "application", "hub", "server", "title", "told", "findings", "dropped"],
  ...["resolved", "awaiting", "closed", "duplicateOf", "overdue", "past", "comments"]
];
var findingKeys = ["fingerprint", "firstSeen", "category", "resource", "path", "values"];
function without(data, keys) {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));
}
function toldFrom(data, findings) {
  const category = categoryFrom(data);
  if (category === null || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(data)) return null;
  const kept = _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_1__  .LZ.filter((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .gT)(data, "kinds").includes(one));
  const held = _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_1__  .LZ.filter((one) => findings.some((finding) => finding.category === one));
  return { category, unsafe: data["unsafe"] === true, kinds: "kinds" in data ? kept : held };
}
function pastFrom(data) {
  const times = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(data) ? countFrom(data["times"]) : null;
  return times === null ? [] : [{ resource: resourceFrom(data), path: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "path"), times }];
}
function findingFrom(data) {
  const category = categoryFrom(data);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(data) || category === null || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "fingerprint") === "") return [];
  const values = data["values"];
  return [
    {
      fingerprint: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "fingerprint"),
      firstSeen: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "firstSeen"),
      category,
      resource: resourceFrom(data),
      path: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "path"),
      values: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(values) ? values : null,
      rest: without(data, findingKeys)
    }
  ];
}
function resolutionFrom(data) {
  const category = categoryFrom(data);
  const outcome = outcomes.find((one) => one === (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "outcome"));
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(data) || category === null || outcome === void 0) return [];
  const value = data["value"];
  const about = {
    resource: resourceFrom(data),
    path: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "path"),
    category,
    outcome,
    on: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "on")
  };
  return [value === void 0 ? about : { ...about, value }];
}
function resourceFrom(data) {
  const key = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .lJ)(data, "resource");
  return {
    group: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(key, "group"),
    kind: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(key, "kind"),
    namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(key, "namespace"),
    name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(key, "name")
  };
}
function categoryFrom(data) {
  return _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_1__  .LZ.find((category) => category === (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "category")) ?? null;
}
function countFrom(value) {
  return typeof value === "number" && Number.isInteger(value) && value > 0 ? value : null;
}

var opening = /<!-- drift-triage:begin ([A-Za-z0-9_-]*) -->/;
var closing = "<!-- drift-triage:end -->";
var maxResolved = 20;
var maxPast = 20;
function parseBody(body) {
  const block = readBlock(body);
  const state = block === null ? null : parseState(block.marker);
  return block === null || state === null ? null : { state, content: block.content, around: block.around };
}
function readBlock(body) {
  const text = unixLines(body);
  const found = opening.exec(text);
  if (found === null) return null;
  const marker = decode(found[1] ?? "");
  if (marker === null) return null;
  const { start, end } = blockRange(text, found);
  const content = text.slice(start + found[0].length, end).replace(closing, "").trim();
  return { marker, content, around: text.length - (end - start) };
}
function withBlock(body, block) {
  const text = unixLines(body);
  const found = opening.exec(text);
  if (found === null) return block;
  const { start, end } = blockRange(text, found);
  return text.slice(0, start) + block + text.slice(end);
}
function blockOf(state, content) {
  return writeBlock(stateJson(state), content);
}
function writeBlock(marker, content) {
  return `<!-- drift-triage:begin ${encode(marker)} -->

${content}

${closing}`;
}
function fitState(state, max) {
  const whole = { ...state, resolved: state.resolved.slice(-maxResolved), past: state.past.slice(-maxPast) };
  if (encode(stateJson(whole)).length <= max) return whole;
  const slim = { ...withFewerResolved({ ...whole, past: [] }, max / 2), rest: {} };
  const kept = [];
  let used = encode(
    stateJson({ ...slim, findings: [], dropped: state.findings.length + state.dropped })
  ).length;
  for (const finding of state.findings.map((one) => ({ ...one, rest: {} }))) {
    const size = Math.ceil((Buffer.byteLength(JSON.stringify(finding), "utf8") + 1) * (4 / 3));
    if (used + size > max) continue;
    used += size;
    kept.push(finding);
  }
  return { ...slim, findings: kept, dropped: state.dropped + state.findings.length - kept.length };
}
function withFewerResolved(state, max) {
  const fits = encode(stateJson({ ...state, rest: {}, findings: [] })).length <= max;
  return fits || state.resolved.length === 0 ? state : withFewerResolved({ ...state, resolved: state.resolved.slice(1) }, max);
}
function sameBody(a, b) {
  return unixLines(a).trimEnd() === unixLines(b).trimEnd();
}
function encode(marker) {
  return Buffer.from(JSON.stringify(marker), "utf8").toString("base64url");
}
function decode(text) {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}
function blockRange(text, found) {
  const start = found.index;
  const end = text.indexOf(closing, start);
  return { start, end: end < 0 ? start + found[0].length : end + closing.length };
}
function unixLines(text) {
  return text.replace(/\r\n?/g, "\n");
}




  }),

  2254:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    namesOfShard: () => (  _chunk_PLUU6KV5_js__WEBPACK_IMPORTED_MODULE_0__.i$)
  });
  var _chunk_PLUU6KV5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9773);
  var _chunk_NGT7RE7K_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8);
  var _chunk_HRH7CCQR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3031);
  var _chunk_OT4CBV3T_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2560);
  var _chunk_VPOITEMS_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2008);
  var _chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9820);
  var _chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8879);
  var _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2348);
  var _chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9699);
  var _chunk_KMOSAG4F_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7217);
  var _chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2677);
  var _chunk_NK4XK4IM_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3407);
  var _chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2817);
  var _chunk_PDGUTF5B_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4371);
  var _chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7237);
  var _chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2089);
  var _chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(599);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(894);
  var _chunk_Q2LJHIDH_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5567);
  var _chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5777);
  var _chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4215);
  var _chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(8763);
  var _chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2703);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7178);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(9530);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);










































  })

};
