export const id = 7712;
export const ids = [7712];
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

  7712:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    renderHtml: () => (  _chunk_XUXJQXNI_js__WEBPACK_IMPORTED_MODULE_0__.K)
  });
  var _chunk_XUXJQXNI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6876);
  var _chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4870);
  var _chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8769);
  var _chunk_5SUDFW32_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2058);
  var _chunk_IDKQ4IWS_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29);
  var _chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9154);
  var _chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4577);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5390);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7178);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);
























  })

};
