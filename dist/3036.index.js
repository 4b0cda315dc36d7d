export const id = 3036;
export const ids = [3036];
export const modules = {

  6127:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    FS: () => (  equalJson),
    Gv: () => (  isObject),
    Le: () => (  withoutNulls),
    Lv: () => (  isList),
    ZZ: () => (  field),
    bX: () => (  stringAt),
    fK: () => (  valueAt),
    gT: () => (  listAt),
    lJ: () => (  objectAt)
  });
const require = (name) => process.getBuiltinModule(name);

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value) {
  return Array.isArray(value);
}
function field(value, key) {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function valueAt(value, ...keys) {
  return below(value, keys);
}
function below(value, keys) {
  let at = value;
  for (const key of keys) at = field(at, key);
  return at;
}
function stringAt(value, ...keys) {
  const found = below(value, keys);
  return typeof found === "string" ? found : "";
}
function objectAt(value, ...keys) {
  const found = below(value, keys);
  return isObject(found) ? found : {};
}
function listAt(value, ...keys) {
  const found = below(value, keys);
  return isList(found) ? found : [];
}
function withoutNulls(value) {
  if (isList(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(kept.map(([name, item]) => [name, withoutNulls(item)]));
}
function equalJson(a, b) {
  if (a === b) return true;
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, i) => equalJson(item, b[i]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equalJson(a[key], b[key]));
}




  }),

  5366:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    OA: () => (  fields),
    Pu: () => (  keyText),
    TD: () => (  formatKey),
    TN: () => (  keyOf),
    UK: () => (  fieldAt),
    VC: () => (  statedPath),
    Xt: () => (  equalElement),
    Yn: () => (  getPath),
    gY: () => (  equalKey),
    iU: () => (  gvkOf),
    jV: () => (  formatPath),
    jo: () => (  lastAppliedAnnotation),
    rg: () => (  byPosition),
    u3: () => (  parseGvk),
    u6: () => (  metadataSays),
    uO: () => (  apiVersionOf),
    vV: () => (  matchesKey),
    w1: () => (  startsWith),
    w7: () => (  annotation)
  });
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6127);
const require = (name) => process.getBuiltinModule(name);


function parseGvk(apiVersion, kind) {
  const slash = apiVersion.lastIndexOf("/");
  return slash < 0 ? { group: "", version: apiVersion, kind } : { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1), kind };
}
function gvkOf(object) {
  return parseGvk((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .bX)(object, "apiVersion"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .bX)(object, "kind"));
}
function apiVersionOf(gvk) {
  return gvk.group === "" ? gvk.version : `${gvk.group}/${gvk.version}`;
}
function keyOf(object) {
  const { group, kind } = gvkOf(object);
  return {
    group,
    kind,
    namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .bX)(object, "metadata", "namespace"),
    name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .bX)(object, "metadata", "name")
  };
}
function keyText(key) {
  return `${key.group}/${key.kind}/${key.namespace}/${key.name}`;
}
function formatKey(key) {
  return `${key.kind} ${key.namespace === "" ? "" : `${key.namespace}/`}${key.name}`;
}
function equalKey(a, b) {
  return a.group === b.group && a.kind === b.kind && a.namespace === b.namespace && a.name === b.name;
}
function annotation(object, name) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .bX)(object, "metadata", "annotations", name);
}
function metadataSays(object, name, value) {
  const said = [annotation(object, name), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .bX)(object, "metadata", "labels", name)];
  return said.some((one) => one.toLowerCase() === value);
}
var lastAppliedAnnotation = "kubectl.kubernetes.io/last-applied-configuration";

var plain = /^[A-Za-z_$][\w$-]*$/;
function formatPath(path) {
  let text = "";
  for (const element of path) {
    if ("field" in element) {
      if (!plain.test(element.field)) text += `[${JSON.stringify(element.field)}]`;
      else text += text === "" ? element.field : `.${element.field}`;
    } else if ("key" in element) {
      const keys = Object.entries(element.key).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
      text += `[${keys.join(",")}]`;
    } else if ("value" in element) text += `[=${JSON.stringify(element.value)}]`;
    else text += `[${element.index}]`;
  }
  return text;
}
function getPath(root, path) {
  let at = root;
  for (const element of path) {
    at = step(at, element);
    if (at === void 0) return void 0;
  }
  return at;
}
function step(at, element) {
  if ("field" in element) return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .ZZ)(at, element.field);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Lv)(at)) return void 0;
  if ("index" in element) return at[element.index];
  if ("value" in element) return at.find((item) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .FS)(item, element.value));
  return at.find((item) => matchesKey(item, element));
}
function matchesKey(item, { key, implied }) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(item)) return false;
  return Object.entries(key).every(([name, value]) => {
    const stated = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .ZZ)(item, name) ?? null;
    return stated === value || (stated === null || stated === "") && implied?.[name] === value;
  });
}
function fields(...names) {
  return names.map((name) => ({ field: name }));
}
function fieldAt(path, step2) {
  const element = path.at(step2);
  return element !== void 0 && "field" in element ? element.field : "";
}
function startsWith(path, prefix) {
  return prefix.length <= path.length && prefix.every((element, i) => equalElement(element, path[i]));
}
function equalElement(a, b) {
  if (b !== void 0 && "key" in a && "key" in b) return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .FS)(a.key, b.key);
  return b !== void 0 && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .FS)(a, b);
}
function byPosition(root, path) {
  const found = [];
  let at = root;
  for (const element of path) {
    const next = step(at, element);
    if (next === void 0) return null;
    found.push((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Lv)(at) ? { index: at.indexOf(next) } : element);
    at = next;
  }
  return found;
}
function statedPath(root, path) {
  const own = [];
  for (const element of path) {
    const list = getPath(root, own);
    const isKnown = getPath(root, [...own, element]) !== void 0;
    own.push(isKnown || !("key" in element) || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Lv)(list) ? element : statedKey(list, element));
  }
  return own;
}
function statedKey(list, element) {
  const items = list.filter(
    (item) => Object.entries(element.key).every(([name, value]) => ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .ZZ)(item, name) ?? value) === value)
  );
  const [only] = items;
  if (only === void 0 || items.length > 1) return element;
  return {
    key: Object.fromEntries(Object.entries(element.key).filter(([name]) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .ZZ)(only, name) !== void 0))
  };
}




  }),

  2089:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    HK: () => (  locateInYaml),
    Vd: () => (  writeYaml),
    WG: () => (  parseDocumentAt),
    bX: () => (  stepInto),
    fF: () => (  options),
    gM: () => (  readYaml)
  });
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5366);
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
  var js_yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3243);
const require = (name) => process.getBuiltinModule(name);






var suspect = /\?|:[,[\]{}]|[[{,:]\s*:/;
var opening = /(?:^|[:-] ) *[[{](?!\s*[\]}])/gm;
var plain = /[^\s,?[\]{}:#"'](?:[^\s,?[\]{}:]|:(?![\s,[\]{}]|$))*/;
var quoted = /(?:"[^"\\]*(?:\\[^][^"\\]*)*"|'[^']*')(?:[ \t]*:)?/;
var token = new RegExp(
  String.raw`(?:\s+(?:#[^\n]*)?|,|:(?=\s)|${quoted.source}|${plain.source}){1,100}|([[{])|[\]}]`,
  "y"
);
function hasOddScalars(text) {
  if (!suspect.test(text)) return false;
  opening.lastIndex = 0;
  while (opening.exec(text) !== null) {
    const end = endOf(text, opening.lastIndex);
    if (end === null) return true;
    opening.lastIndex = end;
  }
  return false;
}
function endOf(text, at) {
  token.lastIndex = at;
  for (let depth = 1; depth > 0; ) {
    const found = token.exec(text);
    if (found === null) return null;
    if (found[1] !== void 0) depth++;
    else if (found[0] === "]" || found[0] === "}") depth--;
    at = token.lastIndex;
  }
  return at;
}

var Unsendable = class extends Error {
};
var words = new Map([
  ...["", "~", "null", "Null", "NULL"].map((word) => [word, null]),
  ..."Y y Yes yes YES True true TRUE On on ON".split(" ").map((word) => [word, true]),
  ..."N n No no NO False false FALSE Off off OFF".split(" ").map((word) => [word, false])
]);
var unsendable = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
var decimal = /^[-+]?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
var whole = /^([-+]?)(0x[\da-f]+|0o[0-7]+|0b[01]+|0[0-7]*|[1-9]\d*)$/i;
var float = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?$/i;
function plainValue(text) {
  const word = words.get(text);
  if (word !== void 0) return word;
  if (decimal.test(text)) return Number(text);
  if (!/^[-+.\d]/.test(text)) return void 0;
  if (unsendable.test(text)) throw new Unsendable(`${text} is no number that JSON has`);
  if (text.startsWith(".")) return finite(text);
  const plain2 = text.replaceAll("_", "");
  return integer(plain2) ?? finite(plain2);
}
function isNumber(text) {
  return unsendable.test(text) || typeof plainValue(text) === "number";
}
function finite(text) {
  const value = float.test(text) ? Number(text) : Infinity;
  return Number.isFinite(value) ? value : void 0;
}
function integer(text) {
  const [, sign = "", digits] = whole.exec(text.replace(/^0b([-+])/, "$10b")) ?? [];
  if (digits === void 0) return void 0;
  const size = BigInt(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits);
  const most = sign === "" ? 2n ** 64n - 1n : 2n ** 63n - (sign === "-" ? 0n : 1n);
  return size > most ? void 0 : Number(sign === "-" ? -size : size);
}

var Unusual = class extends Error {
};
var unusual = /(?:^|[\s,[{:-])(?:[&*!%][^\s]|<<\s*:|\?\s)|^%|^\.\.\.|^ *(?:- +)*(?:~|null|Null|NULL)? *:\s|[^\P{Cc}\n\r]|\r(?!\n)|[\uFEFF\u2028\u2029\uFFFE\uFFFF]/mu;
var isUnusual = (text) => unusual.test(text);
var plainScalar = (0,js_yaml__WEBPACK_IMPORTED_MODULE_1__  .Gf)("tag:drift-triage,2026:plain", {
  implicit: true,
  resolve: (text) => {
    const value = plainValue(text);
    return value === void 0 ? js_yaml__WEBPACK_IMPORTED_MODULE_1__  .Hg : value;
  },
  identify: () => false
});
var schema = js_yaml__WEBPACK_IMPORTED_MODULE_1__  .uH.withTags(plainScalar);
function readPlainYaml(text) {
  if (isUnusual(text)) return null;
  const documents = [];
  try {
    for (const part of partsOf(text)) {
      if (part.line === null) continue;
      const own = text.slice(part.start, part.end);
      if (hasOddScalars(own)) return null;
      const value = (0,js_yaml__WEBPACK_IMPORTED_MODULE_1__  .Hh)(own, { schema });
      if (value === null) continue;
      documents.push({ value, line: part.line, start: part.start, end: part.end });
    }
  } catch {
    return null;
  }
  return documents;
}
function partsOf(text) {
  const parts = [];
  let start = 0;
  let line = null;
  let number2 = 0;
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    number2 += 1;
    const content = text.slice(at, end).trim();
    if (content === "---" && text[at] === "-") {
      parts.push({ start, end: at, line });
      start = end + 1;
      line = null;
    } else if (content.startsWith("--- ")) throw new Unusual();
    else if (line === null && content !== "" && !content.startsWith("#")) line = number2;
    if (newline < 0) break;
    at = newline + 1;
  }
  return [...parts, { start: Math.min(start, text.length), end: text.length, line }];
}




var core = "tag:yaml.org,2002:";
var number = {
  identify: (value) => typeof value === "number",
  default: true,
  test: { test: isNumber },
  resolve: plainValue,
  stringify: ({ value }) => String(value)
};
function kubernetesTags(tags) {
  const others = ["int", "float", "timestamp", "binary"].map((name) => `${core}${name}`);
  const kept = tags.filter((tag) => typeof tag === "string" || !others.includes(tag.tag));
  const numbers = ["int", "float"].map(
    (name) => ({ ...number, tag: `${core}${name}` })
  );
  return [...kept, ...numbers];
}
var options = {
  version: "1.1",
  schema: "yaml-1.1",
  customTags: kubernetesTags,
  uniqueKeys: false,
  logLevel: "silent"
};
var foreign = /[^\P{Cc}\t\n\r\x85]|[\u2028\u2029\uFFFE\uFFFF]/u;
var unclear = /[|>][-+]?\n *[\t\n]/;
var layout = { lineWidth: 0 };
var written = { ...options, aliasDuplicateObjects: false };
function writeYaml(value, write = (how) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .As)(value, { ...written, ...how })) {
  const plain2 = write(layout);
  const text = unclear.test(plain2) ? write({ ...layout, blockQuote: false, doubleQuotedMinMultiLineLength: Infinity }) : plain2;
  return /[\r\x85\uFEFF]/.test(text) || foreign.test(text) ? `${escaped(JSON.stringify(value))}
` : text;
}
function escaped(json) {
  return json.replace(/[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, (character) => `\\u${codeOf(character)}`);
}
function codeOf(text) {
  return (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

var tabMessage = "a tab stands where only spaces may indent";
var questionMessage = "a text in brackets or braces ends at a question mark: it needs quotes";
var colonMessage = "a text in brackets or braces begins with a colon or question mark: it needs quotes";
var inPlain = /[^ \t\r\n,?[\]{}:]+|:(?![ \t\r\n]|$)/y;
var blanks = /[ \t\r\n]*/y;
var mark = /(?:---|\.\.\.)[ \t\r\n]/y;
var indentation = / *\t/y;
var afterIndicator = /[-?:] *\t/y;
var beforeText = /(?: *\r?\n)* *\t/y;
var GoLexer = class extends yaml__WEBPACK_IMPORTED_MODULE_0__  .JG {
  wrong = null;
  openedAt = [];
  blankSince = null;
  indentOutside = 0;
  *lex(source) {
    for (const lexeme of super.lex(source)) {
      if (this.wrong !== null) return;
      yield lexeme;
    }
    const at = this.openedAt.at(-1);
    if (at !== void 0) this.wrong ??= { message: `the ${this.buffer.charAt(at)} is not closed`, at };
  }
  *parseStream() {
    this.checkLine();
    return yield* super.parseStream();
  }
  *parseLineStart() {
    this.checkLine();
    return yield* super.parseLineStart();
  }
  *parseBlockStart() {
    this.checkTab(afterIndicator);
    return yield* super.parseBlockStart();
  }
  *parseBlockScalar() {
    if (this.blockScalarIndent < 0) this.checkTab(beforeText);
    return yield* super.parseBlockScalar();
  }
  *parseFlowCollection() {
    if (this.openedAt.length === 0) this.openedAt.push(this.pos - 1);
    this.indentOutside = this.indentNext;
    const level = this.flowLevel;
    const next = yield* this.fromAnyColumn(super.parseFlowCollection());
    if (this.flowLevel > level) this.openedAt.push(this.pos - 1);
    else if (this.flowLevel < level && /[\]}]/.test(this.buffer.charAt(this.pos - 1)))
      this.close(this.pos - 1);
    return next;
  }
  close(at) {
    const [opened, closed] = [this.buffer.charAt(this.openedAt.pop() ?? at), this.buffer.charAt(at)];
    if (`${opened}${closed}` !== "[]" && `${opened}${closed}` !== "{}")
      this.wrong ??= { message: `a ${closed} stands where the ${opened} is still open`, at };
  }
  *parseQuotedScalar() {
    return yield* this.fromAnyColumn(super.parseQuotedScalar());
  }
  *parsePlainScalar() {
    if (this.flowLevel > 0) return yield* this.parsePlainInFlow();
    const next = yield* super.parsePlainScalar();
    this.blankSince = this.pos;
    return next;
  }
  *parsePlainInFlow() {
    const { buffer, pos } = this;
    const end = endOfPlain(buffer, pos);
    if (end > pos) {
      if (buffer[end] === "?") this.wrong ??= { message: questionMessage, at: end };
      const whole2 = buffer.slice(pos, end) + matchAt(blanks, buffer, end);
      for (const { index, 1: spaces = "" } of whole2.matchAll(/\n( *)\t/g))
        if (spaces.length < this.indentOutside)
          this.wrong ??= { message: tabMessage, at: pos + index + 1 + spaces.length };
      yield yaml__WEBPACK_IMPORTED_MODULE_0__  .DB.SCALAR;
      yield* this.pushToIndex(end, true);
    } else {
      if (/[?:]/.test(buffer.charAt(pos + 1))) this.wrong ??= { message: colonMessage, at: pos };
      yield* this.pushCount(1);
    }
    return "flow";
  }
  *pushIndicators() {
    const next = this.flowLevel > 0 ? this.buffer.slice(this.pos, this.pos + 2) : "";
    return /^(?::|-[,[\]{}])/.test(next) ? 0 : yield* super.pushIndicators();
  }
  *fromAnyColumn(part) {
    const kept = this.indentNext;
    this.indentNext = 0;
    const next = yield* part;
    this.indentNext = kept;
    return next;
  }
  checkLine() {
    const { pos, blankSince } = this;
    const isBehind = blankSince !== null && !/\S/.test(this.buffer.slice(blankSince, pos));
    this.blankSince = isBehind ? pos : null;
    this.checkTab(indentation, isBehind ? this.indentNext : Infinity);
  }
  checkTab(before, least = Infinity) {
    const { length } = matchAt(before, this.buffer, this.pos);
    if (length > 0 && length - 1 < least) this.wrong ??= { message: tabMessage, at: this.pos + length - 1 };
  }
};
function endOfPlain(text, at) {
  let end = at;
  if (text[at] === ":") return end;
  for (let next = at; ; ) {
    const found = matchAt(inPlain, text, next);
    if (found === "") return end;
    end = next + found.length;
    next = end + matchAt(blanks, text, end).length;
    if (next > end && (text[next] === "#" || text[next - 1] === "\n" && matchAt(mark, text, next) !== ""))
      return end;
  }
}
function matchAt(expression, text, at) {
  expression.lastIndex = at;
  return expression.exec(text)?.[0] ?? "";
}
function parseDocuments(text) {
  const lexer = new GoLexer();
  const documents = [...new yaml__WEBPACK_IMPORTED_MODULE_0__  .Dk(options).compose(tokens(lexer, text))];
  return { documents, wrong: lexer.wrong };
}
function* tokens(lexer, text) {
  const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__  .iX();
  for (const lexeme of lexer.lex(text)) yield* parser.next(lexeme);
  yield* parser.end();
}

var openQuote = /(?:^|[:-] +)(?!"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'(?!'))["']/;
function locateByIndentation(text, { start, end }, path) {
  const names = path.map((element) => "field" in element ? element.field : "");
  if (names.length === 0 || !names.every(isPlainName) || isUnusual(text)) return null;
  const lines = text.slice(start, end).split("\n");
  let found = { at: -1, indent: -1 };
  for (const name of names) {
    if (found.at >= 0 && !/:\s*$/.test(lines[found.at] ?? "")) return null;
    const next = findKey(lines, name, found);
    if (next === null) return null;
    found = next;
  }
  const before = text.slice(0, start).split("\n").length;
  return { line: before + found.at, column: found.indent + 1 };
}
function isPlainName(name) {
  return /^[A-Za-z_][\w./-]*$/.test(name) && plainValue(name) === void 0;
}
function findKey(lines, name, above) {
  let indent = -1;
  for (let at = above.at + 1; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    if (line.startsWith("---") || mayGoOn(content)) return null;
    const own = line.length - line.trimStart().length;
    if (indent < 0) {
      if (own <= above.indent || content.startsWith("-")) return null;
      indent = own;
    }
    if (own < indent) return null;
    if (own === indent && (content === `${name}:` || content.startsWith(`${name}: `))) return { at, indent };
  }
  return null;
}
function mayGoOn(content) {
  if (openQuote.test(content)) return true;
  const open = content.match(/[{[]/g)?.length ?? 0;
  const closed = content.match(/[}\]]/g)?.length ?? 0;
  return open !== closed || open > 0 && /["']/.test(content);
}

var closeComment = "Comments must be separated";
var maxBytes = 8 * 1024 * 1024;
function readYaml(text, repeatedKeys = "refused") {
  if (text.length > maxBytes)
    return { error: { message: `is larger than ${maxBytes} characters`, line: 1, column: 1 } };
  const plain2 = readPlainYaml(text);
  return plain2 === null ? readThoroughly(text, repeatedKeys) : { documents: plain2 };
}
function readThoroughly(text, repeatedKeys = "refused") {
  const lines = linesOf(text);
  const refused = foreignCharacter(text, lines);
  if (refused !== null || text.includes("\x85")) {
    const json = readJson(text);
    if (json !== null) return { documents: [json] };
  }
  if (refused !== null) return { error: refused };
  const parsed = parseDocuments(withPlainBreaks(text));
  if (parsed.wrong !== null) return { error: errorAt(parsed.wrong, lines) };
  const documents = [];
  for (const document of parsed.documents) {
    const failed = documentError(document, lines, repeatedKeys);
    if (failed !== null) return { error: failed };
    if (document.contents === null || isEmpty(document.contents)) continue;
    const read = toJson(document);
    const position = lines.linePos(document.contents.range[0]);
    if ("message" in read) return { error: { ...read, line: position.line, column: position.col } };
    documents.push({
      value: read.value,
      line: position.line,
      start: document.range[0],
      end: document.range[2]
    });
  }
  return { documents };
}
function readJson(text) {
  const start = text.search(/\S/);
  if (text[start] !== "{") return null;
  try {
    const value = JSON.parse(text);
    return { value, line: text.slice(0, start).split("\n").length, start: 0, end: text.length };
  } catch {
    return null;
  }
}
function foreignCharacter(text, lines) {
  const at = text.search(foreign);
  if (at < 0) return null;
  const message = `holds the character U+${codeOf(text.charAt(at))}, which has to be written as an escape`;
  return errorAt({ message, at }, lines);
}
function withPlainBreaks(text) {
  return text.replace(/\r(?!\n)|\x85/g, "\n");
}
function linesOf(text) {
  const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__  .HN();
  lines.addNewLine(0);
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines.addNewLine(at + 1);
  return lines;
}
function isEmpty(node) {
  return (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(node) && node.value === null;
}
function documentError(document, lines, repeatedKeys) {
  const error = document.errors.find(({ message }) => !message.startsWith(closeComment)) ?? document.warnings.find(({ message }) => message.includes(core));
  if (error !== void 0) return errorAt({ message: error.message, at: error.pos[0] }, lines);
  const wrong = wrongKey(document, repeatedKeys);
  return wrong === null ? null : errorAt(wrong, lines);
}
function errorAt({ message, at }, lines) {
  const { line, col } = lines.linePos(at);
  return { message, line, column: col };
}
function wrongKey(document, repeatedKeys) {
  let found = null;
  (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .YR)(document, {
    Map(_at, map) {
      const seen =   new Map();
      for (const pair of map.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(pair.key)) continue;
        const key = String(pair.key.value);
        const isEmpty2 = pair.key.value === null;
        const isRefused = repeatedKeys === "refused" || seen.get(key) !== pair.key.value;
        if (isEmpty2 || seen.has(key) && key !== "<<" && isRefused) {
          const message = isEmpty2 ? "a key is empty" : `key ${JSON.stringify(key)} is given twice in one mapping`;
          found = { message, at: pair.key.range?.[0] ?? 0 };
          return yaml__WEBPACK_IMPORTED_MODULE_0__  .YR.BREAK;
        }
        seen.set(key, pair.key.value);
      }
      return void 0;
    }
  });
  return found;
}
function toJson(document) {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}
function locateInYaml(text, document, path) {
  return locateByIndentation(text, document, path) ?? locateThoroughly(text, document, path);
}
function locateThoroughly(text, document, path) {
  const lines = linesOf(text);
  const parsed = parseDocumentAt(text.slice(0, document.end), document.start);
  if (parsed === null) return { line: document.line, column: 1 };
  let node = parsed.contents;
  let offset = node?.range?.[0] ?? document.start;
  for (const element of path) {
    const next = stepInto(parsed, node, element);
    if (next === null) break;
    offset = next.offset;
    node = next.node;
  }
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}
function parseDocumentAt(text, start) {
  const before = text.slice(0, start).replace(/(?!^\uFEFF)[^\n]/g, " ");
  const { documents } = parseDocuments(before + withPlainBreaks(text.slice(start)).replace(/^---/, "   "));
  const [document, ...others] = documents;
  return document === void 0 || others.length + document.errors.length > 0 ? null : document;
}
function stepInto(document, at, element) {
  const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Vj)(at) ? at.resolve(document) ?? null : at;
  if ("field" in element) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(node)) return null;
    const pair = node.items.find((item2) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(item2.key) && String(item2.key.value) === element.field);
    if (pair === void 0) return null;
    return { node: pair.value, offset: pair.key.range?.[0] ?? 0 };
  }
  if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .oP)(node)) return null;
  const items = node.items;
  const item = "index" in element ? items[element.index] : items.find((candidate) => {
    const value = candidate.toJS(document);
    return "value" in element ? value === element.value : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_2__  .vV)(value, element);
  });
  return item === void 0 ? null : { node: item, offset: item.range?.[0] ?? 0 };
}




  }),

  8768:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  naturally),
    n: () => (  byName)
  });
const require = (name) => process.getBuiltinModule(name);

function naturally(a, b) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  while (at > 0 && isDigit(a[at - 1])) at--;
  const [left, right] = [numberAt(a, at), numberAt(b, at)];
  if (left === "" || right === "") return plainly(a.slice(at), b.slice(at));
  const [x, y] = [left.replace(/^0+/, ""), right.replace(/^0+/, "")];
  return x.length - y.length || plainly(x, y) || naturally(a.slice(at + left.length), b.slice(at + right.length)) || left.length - right.length;
}
function byName(a, b) {
  return naturally(a.name, b.name);
}
function numberAt(text, at) {
  let end = at;
  while (isDigit(text[end])) end++;
  return text.slice(at, end);
}
function isDigit(character) {
  return character !== void 0 && character >= "0" && character <= "9";
}
function plainly(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}




  }),

  5615:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  derivedKinds)
  });
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5366);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6127);
const require = (name) => process.getBuiltinModule(name);



var reading = ["get", "list"];
var builtIn = [
  [
    "/v1",
    "ConfigMap:configmaps Secret:secrets Service:services ServiceAccount:serviceaccounts Pod:pods PersistentVolumeClaim:persistentvolumeclaims ReplicationController:replicationcontrollers Endpoints:endpoints LimitRange:limitranges ResourceQuota:resourcequotas PodTemplate:podtemplates Event:events Namespace:namespaces! Node:nodes! PersistentVolume:persistentvolumes!"
  ],
  [
    "apps/v1",
    "Deployment:deployments StatefulSet:statefulsets DaemonSet:daemonsets ReplicaSet:replicasets ControllerRevision:controllerrevisions"
  ],
  ["batch/v1", "Job:jobs CronJob:cronjobs"],
  ["autoscaling/v2", "HorizontalPodAutoscaler:horizontalpodautoscalers"],
  ["autoscaling/v1", "HorizontalPodAutoscaler:horizontalpodautoscalers"],
  ["policy/v1", "PodDisruptionBudget:poddisruptionbudgets"],
  ["networking.k8s.io/v1", "Ingress:ingresses NetworkPolicy:networkpolicies IngressClass:ingressclasses!"],
  [
    "rbac.authorization.k8s.io/v1",
    "Role:roles RoleBinding:rolebindings ClusterRole:clusterroles! ClusterRoleBinding:clusterrolebindings!"
  ],
  [
    "storage.k8s.io/v1",
    "StorageClass:storageclasses! CSIDriver:csidrivers! CSINode:csinodes! VolumeAttachment:volumeattachments! CSIStorageCapacity:csistoragecapacities"
  ],
  ["scheduling.k8s.io/v1", "PriorityClass:priorityclasses!"],
  ["node.k8s.io/v1", "RuntimeClass:runtimeclasses!"],
  ["coordination.k8s.io/v1", "Lease:leases"],
  ["discovery.k8s.io/v1", "EndpointSlice:endpointslices"],
  ["events.k8s.io/v1", "Event:events"],
  [
    "admissionregistration.k8s.io/v1",
    "ValidatingWebhookConfiguration:validatingwebhookconfigurations! MutatingWebhookConfiguration:mutatingwebhookconfigurations! ValidatingAdmissionPolicy:validatingadmissionpolicies! ValidatingAdmissionPolicyBinding:validatingadmissionpolicybindings!"
  ],
  ["apiextensions.k8s.io/v1", "CustomResourceDefinition:customresourcedefinitions!"],
  ["apiregistration.k8s.io/v1", "APIService:apiservices!"],
  ["certificates.k8s.io/v1", "CertificateSigningRequest:certificatesigningrequests!"],
  [
    "flowcontrol.apiserver.k8s.io/v1",
    "FlowSchema:flowschemas! PriorityLevelConfiguration:prioritylevelconfigurations!"
  ]
];
var builtInKinds = builtIn.flatMap(([apiVersion, kinds]) => {
  const [group = "", version = ""] = apiVersion.split("/");
  return kinds.split(" ").map((text) => {
    const [kind = "", plural = ""] = text.replace("!", "").split(":");
    return { group, version, kind, plural, namespaced: !text.endsWith("!"), verbs: reading };
  });
});
function derivedKinds(objects) {
  const defined = objects.filter((object) => object["kind"] === "CustomResourceDefinition").flatMap(definedKinds);
  const known = [...builtInKinds, ...defined];
  const recorded =   new Map();
  for (const object of objects) {
    const gvk = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_0__  .iU)(object);
    const id = `${gvk.group}/${gvk.version}/${gvk.kind}`;
    if (recorded.has(id)) continue;
    const like = known.find(({ group, kind }) => group === gvk.group && kind === gvk.kind);
    const guess = {
      plural: guessPlural(gvk.kind),
      namespaced: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .bX)(object, "metadata", "namespace") !== ""
    };
    recorded.set(id, { ...like ?? guess, ...gvk, verbs: reading });
  }
  const kinds = [...recorded.values()];
  const seen = new Set(kinds.map(({ group, kind }) => `${group}/${kind}`));
  return [...kinds, ...known.filter(({ group, kind }) => !seen.has(`${group}/${kind}`))];
}
function definedKinds(definition) {
  const group = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .bX)(definition, "spec", "group");
  const kind = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .bX)(definition, "spec", "names", "kind");
  const plural = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .bX)(definition, "spec", "names", "plural");
  const namespaced = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .bX)(definition, "spec", "scope") === "Namespaced";
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .gT)(definition, "spec", "versions").filter((version) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .ZZ)(version, "served") === true).map((version) => ({
    group,
    version: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .bX)(version, "name"),
    kind,
    plural,
    namespaced,
    verbs: reading
  }));
}
function guessPlural(kind) {
  const lower = kind.toLowerCase();
  if (/[^aeiou]y$/.test(lower)) return `${lower.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(lower) ? `${lower}es` : `${lower}s`;
}




  })

};
