export const id = 6327;
export const ids = [6327];
export const modules = {

  2058:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    m: () => (  pairDiff),
    o: () => (  lineText)
  });
  var _chunk_EJ6AFKBY_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6809);
  var _chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7682);
  var _chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2382);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5366);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6127);
  var jsondiffpatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4527);
const require = (name) => process.getBuiltinModule(name);






function yamlLines(value, depth, head) {
  if (typeof value === "string" && value.includes("\n"))
    return [
      { depth, text: `${head} ${value.endsWith("\n") ? "|" : "|-"}` },
      ...value.replace(/\n$/, "").split("\n").map((text) => ({ depth: depth + 1, text }))
    ];
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Lv)(value) && value.length > 0)
    return [{ depth, text: head }, ...value.flatMap((item) => yamlLines(item, depth + 1, "-"))];
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(value) && Object.keys(value).length > 0)
    return [
      { depth, text: head },
      ...Object.entries(value).flatMap(([key, item]) => yamlLines(item, depth + 1, `${keyScalar(key)}:`))
    ];
  return [{ depth, text: `${head} ${scalarText(value)}` }];
}
function keyScalar(key) {
  return /^[\w./-]+$/.test(key) ? key : JSON.stringify(key);
}
function scalarText(value) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Lv)(value)) return "[]";
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(value)) return "{}";
  if (typeof value !== "string") return String(value);
  return (0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_1__  .rI)(value) || /^[-?:,[\]{}#&*!|>'"%@`]|: | #/.test(value) ? JSON.stringify(value) : value;
}
var context = 2;
function nearChanges(lines) {
  const keep =   new Set();
  lines.forEach((line, i) => {
    if (line.sign === " ") return;
    for (let near = i - context; near <= i + context; near += 1) keep.add(near);
    let depth = line.depth;
    for (let above = i - 1; above >= 0 && depth > 0; above -= 1) {
      const ancestor = lines[above];
      if (ancestor !== void 0 && ancestor.depth < depth) {
        keep.add(above);
        depth = ancestor.depth;
      }
    }
  });
  const result = [];
  lines.forEach((line, i) => {
    if (keep.has(i)) result.push(line);
    else if (i === 0 || keep.has(i - 1)) result.push({ sign: " ", depth: line.depth, text: "..." });
  });
  return result;
}
function lineText({ sign, depth, text }) {
  return (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_2__  .$)(`${sign} ${"  ".repeat(depth)}${(0,_chunk_EJ6AFKBY_js__WEBPACK_IMPORTED_MODULE_3__  .O)(text)}`, 240);
}
function joinDashes(lines) {
  const result = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = result.at(-1);
    if (before?.text === "-" && last?.text === "-" && line.depth === before.depth + 1 && line.sign === before.sign)
      result[result.length - 1] = { ...last, text: `- ${line.text}` };
    else result.push(line);
  });
  return result;
}


var prefix = "=";
var maxItems = 300;
var itemKeys = [
  "name",
  "key",
  "id",
  "type",
  "containerPort",
  "mountPath",
  "devicePath",
  "ip",
  "topologyKey"
];
var differ = jsondiffpatch__WEBPACK_IMPORTED_MODULE_4__  .vt({
  objectHash: (item, index) => itemHash(item) ?? `at ${index ?? 0}`,
  arrays: { detectMove: false },
  cloneDiffValues: false
});
function diffLines(desired, live) {
  const left = packed(desired);
  const delta = differ.diff(left, packed(live));
  return delta === void 0 ? [] : joinDashes(objectLines(left, delta, 0));
}
function packed(value) {
  if (typeof value === "string" && value.includes("\n")) {
    const lines = value.split("\n");
    return lines.length > maxItems ? value : { "|": lines };
  }
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Lv)(value)) return value.length > maxItems ? { "#": JSON.stringify(value) } : value.map(packed);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [prefix + key, packed(item)]));
}
function unpacked(value) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Lv)(value)) return value.map(unpacked);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(value)) return value;
  const text = value["|"];
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Lv)(text)) return text.map(String).join("\n");
  const list = value["#"];
  if (typeof list === "string") return JSON.parse(list);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.slice(prefix.length), unpacked(item)])
  );
}
function itemHash(item) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(item)) return void 0;
  const parts = itemKeys.flatMap((key) => {
    const value = item[prefix + key];
    return value === void 0 || typeof value === "object" ? [] : [`${key}=${JSON.stringify(value)}`];
  });
  return parts.length === 0 ? void 0 : parts.slice(0, 2).join(",");
}
function objectLines(left, delta, depth) {
  const changes = delta;
  const added = Object.keys(changes).filter((key) => !Object.hasOwn(left, key));
  return [...Object.keys(left), ...added].flatMap((key) => {
    const head = keyScalar(key.slice(prefix.length));
    return valueLines(
      left[key] ?? null,
      Object.hasOwn(changes, key) ? changes[key] : void 0,
      depth,
      `${head}:`
    );
  });
}
function valueLines(left, delta, depth, head) {
  if (delta === void 0) return signed(" ", left, depth, head);
  if (Array.isArray(delta)) {
    const [first, second] = delta;
    if (delta.length === 1) return signed("+", first ?? null, depth, head);
    if (delta.length === 3) return signed("-", first ?? null, depth, head);
    return [...signed("-", first ?? null, depth, head), ...signed("+", second ?? null, depth, head)];
  }
  const changes = delta;
  const opening = { sign: " ", depth, text: head };
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Lv)(left)) return [opening, ...listLines(left, changes, depth + 1)];
  const object = left;
  const text = object["|"];
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Lv)(text))
    return [
      { ...opening, text: `${head} |` },
      ...textLines(text, changes["|"], depth + 1)
    ];
  const whole = changes["#"];
  if (whole !== void 0) return wholeList(whole, depth, head);
  return [opening, ...objectLines(object, delta, depth + 1)];
}
function wholeList(delta, depth, head) {
  const count = (text) => `${head} (${JSON.parse(text ?? "[]").length} items, compared as a whole)`;
  return [
    { sign: "-", depth, text: count(delta[0]) },
    { sign: "+", depth, text: count(delta[1]) }
  ];
}
function listLines(left, changes, depth) {
  return walkList(
    left,
    changes,
    (sign, item, delta) => sign === " " ? valueLines(item, delta, depth, "-") : signed(sign, item, depth, "-")
  );
}
function textLines(left, changes, depth) {
  return walkList(left, changes, (sign, item) => [
    { sign, depth, text: typeof item === "string" ? item : "" }
  ]);
}
function walkList(left, changes, emit) {
  const lines = [];
  const keys = Object.keys(changes);
  const inserted = keys.filter(
    (key) => /^\d+$/.test(key) && Array.isArray(changes[key]) && changes[key].length === 1
  );
  const removed = keys.filter((key) => key.startsWith("_") && key !== "_t").length;
  const rightLength = left.length - removed + inserted.length;
  let from = 0;
  for (let to = 0; to < rightLength || from < left.length; ) {
    const item = left[from];
    const change = changes[String(to)];
    if (item !== void 0 && changes[`_${from}`] !== void 0) {
      lines.push(...emit("-", item, void 0));
      from += 1;
    } else if (Array.isArray(change) && change.length === 1) {
      lines.push(...emit("+", change[0], void 0));
      to += 1;
    } else {
      lines.push(...emit(" ", item ?? null, change));
      from += 1;
      to += 1;
    }
  }
  return lines;
}
function signed(sign, value, depth, head) {
  return yamlLines(unpacked(value), depth, head).map((line) => ({ ...line, sign }));
}

function withLiveSide(desired, changes) {
  return changes.reduce((object, change) => {
    const value = change.type === "removed" ? void 0 : change.live;
    const result = replaced(object, change.path, value);
    return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(result) ? result : object;
  }, desired);
}
function replaced(at, path, value) {
  const [element, ...rest] = path;
  if (element === void 0) return value;
  if ("field" in element) {
    const object = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(at) ? at : {};
    return withField(object, element.field, replaced((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .ZZ)(object, element.field), rest, value));
  }
  const list = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Lv)(at) ? at : [];
  const index = indexOf(list, element);
  const item = replaced(index < 0 ? void 0 : list[index], rest, value);
  if (item === void 0) return list.filter((_, i) => i !== index);
  return index < 0 ? [...list, item] : list.map((old, i) => i === index ? item : old);
}
function withField(object, key, value) {
  const entries = Object.entries(object);
  if (value === void 0) return Object.fromEntries(entries.filter(([name]) => name !== key));
  if (!Object.hasOwn(object, key)) return Object.fromEntries([...entries, [key, value]]);
  return Object.fromEntries(entries.map(([name, old]) => [name, name === key ? value : old]));
}
function indexOf(list, element) {
  if ("index" in element) return element.index < list.length ? element.index : -1;
  if ("value" in element) return list.findIndex((item) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .FS)(item, element.value));
  return list.findIndex((item) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_5__  .vV)(item, element));
}

function pairDiff({ desired, live }, findings) {
  if (desired !== null && live !== null) {
    const changes = findings.flatMap(({ change }) => change === null ? [] : [change]);
    return nearChanges(diffLines(desired, withLiveSide(desired, changes)));
  }
  const only = desired ?? live;
  if (only === null) return [];
  const sign = desired === null ? "+" : "-";
  return Object.entries(withoutServerFields(only)).flatMap(
    ([key, value]) => yamlLines(value, 0, `${key}:`).map((line) => ({ ...line, sign }))
  );
}
var serverMetadata = [
  "managedFields",
  "uid",
  "resourceVersion",
  "generation",
  "creationTimestamp",
  "selfLink"
];
function withoutServerFields(object) {
  const metadata = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .ZZ)(object, "metadata");
  return Object.fromEntries(
    Object.entries(object).filter(([key]) => key !== "status").map(
      ([key, value]) => key === "metadata" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(metadata) ? [key, without(metadata, serverMetadata)] : [key, value]
    )
  );
}
function without(object, keys) {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}




  }),

  6327:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AR: () => (  ignoreRuleLines),
    CG: () => (  ignoreRuleSection),
    DD: () => (  maxBody),
    EN: () => (  bodyOf),
    Fg: () => (  markOf),
    H: () => (  valueCells),
    Jt: () => (  commentOn),
    Ju: () => (  needsIssue),
    KH: () => (  isAbout),
    KW: () => (  isLeftBehind),
    MT: () => (  shareOut),
    MU: () => (  isOurs),
    Os: () => (  primaryOf),
    Vy: () => (  closeDuplicates),
    YU: () => (  objectSections),
    ex: () => (  findingRow),
    mG: () => (  clusterSuffix),
    ni: () => (  commented),
    rI: () => (  sourceText),
    uc: () => (  findingHead)
  });
  var _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8141);
  var _chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2703);
  var _chunk_5SUDFW32_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2058);
  var _chunk_IDKQ4IWS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29);
  var _chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6475);
  var _chunk_T3KORIWO_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3381);
  var _chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7682);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5390);
  var _chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2382);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7178);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5366);
const require = (name) => process.getBuiltinModule(name);













var maxBody = 6e4;
var markerShare = 0.33;
function needsIssue(app, findings, noiseIssues) {
  if (app.status !== "drifted" || findings.every(({ accepted }) => accepted !== void 0)) return false;
  if (findings.some((finding) => !(0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_5__  .rM)(finding))) return true;
  return noiseIssues === "always" || noiseIssues === "out-of-sync" && app.controllerSays === "OutOfSync";
}
function primaryOf(own) {
  const byNumber = [...own].sort((a, b) => a.issue.number - b.issue.number);
  const candidates = byNumber.filter(({ state }) => state.duplicateOf === null);
  const from = candidates.length > 0 ? candidates : byNumber;
  return from.find(({ issue }) => issue.state === "open") ?? from.at(-1) ?? null;
}
function closeDuplicates(application, primary, own) {
  return own.filter((one) => one !== primary && one.issue.state === "open" && one.state.duplicateOf === null).flatMap((one) => {
    const about = { application, number: one.issue.number };
    const state = { ...one.state, duplicateOf: primary.issue.number };
    return [
      commentOn(one, `Duplicate of #${primary.issue.number}`, []),
      {
        type: "close-issue",
        ...about,
        reason: "not_planned",
        body: bodyOf(one, commented(state), one.content)
      }
    ];
  });
}
function commentOn({ issue, state }, text, turns) {
  const body = `${text}

<!-- drift-triage:comment ${state.comments + 1} -->`;
  return { type: "comment-issue", application: state.application, number: issue.number, body, turns };
}
function commented(state) {
  return { ...state, comments: state.comments + 1 };
}
function shareOut(state, around) {
  const budget = Math.max(8e3, maxBody - around);
  const fitted = (0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_1__  .n5)(state, Math.floor(budget * markerShare));
  return { state: fitted, room: budget - (0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_1__  .VN)(fitted, "").length };
}
function bodyOf(tracked, state, content) {
  const block = (0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_1__  .VN)(state, content);
  return tracked === null ? block : (0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_1__  .su)(tracked.issue.body, block);
}
function isAbout(triage, { cluster, application }, name) {
  return application === name && cluster === (0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_6__  .es)(triage, name).id;
}
function markOf(triage, application) {
  const { id } = (0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_6__  .es)(triage, application);
  const isElsewhere = (0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_6__  .My)(triage, application) !== null;
  return { cluster: id, application, ...isElsewhere ? { hub: triage.cluster.id } : {} };
}
function isOurs({ cluster, applications }, { cluster: id, hub }) {
  if (id === "") return false;
  const judged = id === cluster.id || applications.some(({ application }) => application.cluster?.id === id);
  return judged || hub === cluster.id;
}
function isLeftBehind(triage, mark) {
  const app = triage.applications.find(({ name }) => name === mark.application);
  return app === void 0 || app.status !== "unknown" && !isAbout(triage, mark, app.name);
}
function clusterSuffix(triage, application) {
  const destination = (0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_6__  .My)(triage, application);
  if (destination !== null) return ` on ${destination.name}`;
  const { id } = triage.cluster;
  const unreadable = id === "" || /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(id);
  return unreadable ? "" : ` on ${id}`;
}

var findingHead = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .PP)([
  ...["Object", "Field", "Git", "Live", "Changed", "Category", "A sync"]
]);
function findingRow(finding, presence, firstSeen) {
  const { change } = finding;
  const whole = finding.subject === "application" ? "the application" : "the whole object";
  return (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .jD)([
    (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .mG)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TD)(finding.resource)),
    change === null ? whole : (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .GA)((0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_5__  .LF)(finding)),
    ...change === null ? presenceCells[presence] : valueCells(change),
    changedText(finding, firstSeen),
    `${finding.category}${finding.accepted === void 0 ? "" : `, ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .mG)((0,_chunk_IDKQ4IWS_js__WEBPACK_IMPORTED_MODULE_3__  .zs)(finding))}`}${finding.impliedBy === void 0 ? "" : `, implied by ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .GA)(finding.impliedBy)}`}`,
    (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_4__  .xn)(finding)
  ]);
}
var presenceCells = {
  both: ["there", "there"],
  "git-only": ["there", _chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_8__  .rc],
  "cluster-only": [_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_8__  .rc, "there"]
};
function valueCells(change) {
  const [git, live] = (0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_8__  .k0)(change);
  return [
    change.type === "added" ? _chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_8__  .rc : (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .GA)(git),
    change.type === "removed" ? _chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_8__  .rc : (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .GA)(live)
  ];
}
function changedText({ manager, category, evidence = [] }, firstSeen) {
  const by = manager === null ? "" : `by ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .GA)((0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_4__  .dT)(manager))}`;
  if (manager?.time !== void 0 && manager.time !== null)
    return `on or before ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .mG)((0,_chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_9__  .Vc)(manager.time))} ${by}`;
  const onset = evidence.find(({ kind }) => kind === "onset")?.data;
  const at = onset?.["at"];
  if (typeof at === "string")
    return `${onset?.["from"] === "event" ? "on" : "on or before"} ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .mG)((0,_chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_9__  .Vc)(at))}${by === "" ? "" : ` ${by}`}`;
  const seen = firstSeen === null || (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_5__  .ty)(category) ? "" : `first seen ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .mG)(firstSeen.slice(0, 10))}`;
  return [by, seen].filter((part) => part !== "").join(", ") || "not recorded";
}
function sourceText(location, links) {
  const text = (0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_8__  .fN)(location);
  if (links === null || (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_10__  .R)(text) !== text || location.file.includes("//")) return (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(text);
  const path = [...links.ref.split("/"), ...location.file.split("/")].map(encodeURIComponent).join("/");
  const url = `${links.repositoryUrl.replace(/\/+$/, "")}/blob/${path}#L${location.line}`;
  return (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .nf)((0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(text), url) ?? (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(text);
}

var maxRows = 200;
function ignoreRuleSection({ applications }) {
  const rows = applications.flatMap(
    ({ name, ignoreRules = [] }) => ignoreRules.map(
      (use) => (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .jD)([
        (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .GA)(name),
        (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .GA)(linesOf(use.rule)),
        (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .mG)(aboutText(use.rule)),
        use.objects === null ? "not known" : String(use.objects),
        String(use.hides),
        String(use.hidesByHand),
        use.rule.source === void 0 ? "" : sourceText(use.rule.source, null)
      ])
    )
  );
  if (rows.length === 0) return [];
  const head = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .PP)(["Application", "Ignored", "Of", "Objects", "Hides", "By hand", "In Git"]);
  const rest = rows.length - maxRows;
  const more = rest > 0 ? `

${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(rest, "rule")} more; the JSON report has all of them.` : "";
  const hidden = applications.flatMap(({ ignoreRules = [] }) => ignoreRules.map(({ hides }) => hides));
  const who = new Set(
    applications.filter(({ ignoreRules = [] }) => ignoreRules.length > 0).map(({ controller }) => _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_4__  .JT[controller])
  );
  const title = `${[...who].sort().join("\u2019s and ")}\u2019s ignore rules: they hide ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(sum(hidden), "difference")} shown here`;
  return [(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .zH)(title, [...head, ...rows.slice(0, maxRows)].join("\n") + more)];
}
function ignoreRuleLines({ ignoreRules = [], controller }, links) {
  return ignoreRules.filter(({ hides }) => hides > 0).map((use) => {
    const { rule } = use;
    const place = rule.source === void 0 ? "" : ` at ${sourceText(rule.source, links)}`;
    return `- ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(linesOf(rule))} for ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .mG)(aboutText(rule))}${place} keeps ${hidesText(use)} out of ${_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_4__  .JT[controller]}\u2019s comparison`;
  });
}
function hidesText({ hides, hidesByHand }) {
  const byHand = hidesByHand === 0 ? "" : ` (${hidesByHand} made by hand)`;
  return `${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(hides, "of these differences", "of these differences")}${byHand}`;
}
function linesOf({ jsonPointers, jqPathExpressions, managedFieldsManagers }) {
  const managers = managedFieldsManagers.map((manager) => `managedFieldsManagers: ${manager}`);
  const lines = [...jsonPointers, ...jqPathExpressions, ...managers];
  const rest = lines.length - 3;
  return [...lines.slice(0, 3), ...rest > 0 ? [`and ${rest} more`] : []].join(", ");
}
function aboutText({ statedIn, group, kind, namespace, name }) {
  const object = [namespace, name].filter((part) => part !== "").join("/");
  const where = statedIn === "annotation" ? ", in its annotation" : statedIn === "argocd-cm" ? ", in argocd-cm" : "";
  return `${group === "" ? "" : `${group}/`}${kind}${object === "" ? "" : ` ${object}`}${where}`;
}
function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0);
}

var maxDiff = 3500;
function objectSections(triage, findings, max) {
  const objects = (0,_chunk_T3KORIWO_js__WEBPACK_IMPORTED_MODULE_11__  .m)(findings, ({ resource }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .Pu)(resource));
  return [...objects.values()].slice(0, max).flatMap((own) => {
    const pair = own[0] === void 0 ? void 0 : (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_5__  .cF)(triage, own[0]);
    const section = pair === void 0 ? null : objectSection(pair, own);
    return section === null ? [] : [section];
  });
}
function objectSection(pair, findings) {
  const told = findings.filter((finding) => !(0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_5__  .ty)(finding.category));
  const lines = (0,_chunk_5SUDFW32_js__WEBPACK_IMPORTED_MODULE_2__  .m)(pair, told.length > 0 ? told : findings);
  if (lines.length === 0) return null;
  const shown = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .RV)(lines.map(_chunk_5SUDFW32_js__WEBPACK_IMPORTED_MODULE_2__  .o), maxDiff, (left) => `  ... ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(left, "line")} more`);
  const summary = `Git (-) and live (+): ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .qy)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TD)(pair.resource))}`;
  return (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .zH)(summary, (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_0__  .EU)("diff", shown));
}




  }),

  8141:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    EU: () => (  fence),
    GA: () => (  cellCode),
    PP: () => (  tableHead),
    Qw: () => (  titleText),
    RV: () => (  fitLines),
    SS: () => (  codeSpan),
    Uj: () => (  fit),
    c$: () => (  isLiteral),
    fk: () => (  markdownWriter),
    jD: () => (  tableRow),
    mG: () => (  inline),
    nf: () => (  link),
    qy: () => (  html),
    zH: () => (  details)
  });
  var _chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2382);
const require = (name) => process.getBuiltinModule(name);


var gap = "\u200B";
function inert(text) {
  return text.replace(/@/g, `@${gap}`).replace(/#(?=\d)/g, `#${gap}`).replace(/GH-(?=\d)/gi, (found) => found + gap).replace(/:\/\//g, `:${gap}//`).replace(/www\./gi, (found) => `${found.slice(0, 3)}${gap}.`);
}
function withoutComments(text) {
  return text.replace(/<!--/g, `<!${gap}--`);
}
function inline(text, max = 300) {
  return inert((0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__  .$)((0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__  .R)(text), max)).replace(/[\\*_[\]|~$]/g, "\\$&").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/`/g, "&#96;").replace(/^([-+=#])/, "\\$1").replace(/^(\d+)([.)])/, "$1\\$2");
}
function html(text, max = 300) {
  return inert((0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__  .$)((0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__  .R)(text), max)).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
function codeSpan(text, max = 160) {
  const content = withoutComments((0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__  .$)((0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__  .R)(text), max));
  if (content.trim() === "") return '`""`';
  const ticks = "`".repeat(longestRun(content) + 1);
  const pad = /^[` ]|[` ]$/.test(content) ? " " : "";
  return `${ticks}${pad}${content}${pad}${ticks}`;
}
function cellCode(text, max = 160) {
  return codeSpan(text, max).replace(/\\(?=\|)/g, `\\${gap}`).replace(/\|/g, "\\|");
}
var markdownWriter = { code: (text) => codeSpan(text), prose: (text) => inline(text) };
function tableRow(cells) {
  return `| ${cells.join(" | ")} |`;
}
function tableHead(titles) {
  return [tableRow(titles), tableRow(titles.map(() => "---"))];
}
function fence(info, lines) {
  const content = lines.map(fenced);
  const longest = content.reduce((max, line) => Math.max(max, longestRun(line)), 0);
  const marks = "`".repeat(Math.max(3, longest + 1));
  return [`${marks}${info}`, ...content, marks].join("\n");
}
function isLiteral(lines) {
  return lines.every((line) => fenced(line) === line);
}
function fenced(line) {
  return withoutComments(line.split("	").map(_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__  .R).join("	"));
}
function details(summaryHtml, body) {
  return `<details>
<summary>${summaryHtml}</summary>

${body}

</details>`;
}
function link(text, url) {
  return /^https?:\/\/[\w.:-]+\/[\w./~%#-]*$/.test(url) ? `[${text}](${url})` : null;
}
function titleText(text) {
  return (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__  .$)(inert((0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__  .R)(text)).replace(/ +/g, " ").trim(), 200);
}
function fit(items, write, max, more) {
  const kept = [];
  let used = more(items.length).length + 1;
  for (const item of items) {
    const text = write(item);
    used += text.length + 1;
    if (used > max) break;
    kept.push(text);
  }
  const left = items.length - kept.length;
  return left === 0 ? kept : [...kept, more(left)];
}
function fitLines(lines, max, more) {
  return fit(lines, (line) => line, max, more);
}
function longestRun(text) {
  return (text.match(/`+/g) ?? []).reduce((max, run) => Math.max(max, run.length), 0);
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




  })

};
