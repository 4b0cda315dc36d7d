export const id = 8454;
export const ids = [8454];
export const modules = {

  4856:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    HI: () => (  normalisePlaceholders),
    Ow: () => (  isOnlyRecordedPlaceholder),
    TS: () => (  imitation),
    kG: () => (  holdsPlaceholder),
    q3: () => (  holdsRecordedPlaceholder),
    qf: () => (  placeholder)
  });
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6127);
const require = (name) => process.getBuiltinModule(name);


var numbered = /<(redacted(?:-at-recording)?) #\d+>/g;
var recorded = /<redacted-at-recording #\d+>/;
var onlyRecorded = /^<redacted-at-recording #\d+>$/;
function placeholder(label, number) {
  return `<${label} #${number}>`;
}
function imitation(label) {
  return new RegExp(`<${label} #\\d+>`, "g");
}
function isOnlyRecordedPlaceholder(text) {
  return onlyRecorded.test(text);
}
function isRecordedPlaceholder(value) {
  return typeof value === "string" && recorded.test(value);
}
function holdsRecordedPlaceholder(value) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Lv)(value)) return value.some(holdsRecordedPlaceholder);
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(value)) return Object.values(value).some(holdsRecordedPlaceholder);
  return isRecordedPlaceholder(value);
}
function holdsPlaceholder(value) {
  return JSON.stringify(normalisePlaceholders(value)) !== JSON.stringify(value);
}
function normalisePlaceholders(value) {
  if (typeof value === "string") return value.replace(numbered, "<$1>");
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Lv)(value)) return value.map(normalisePlaceholders);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normalisePlaceholders(item)]));
}




  }),

  2060:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  readSnapshot),
    U: () => (  readSnapshotFiles)
  });
  var _chunk_YLH25D35_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5615);
  var _chunk_VPOITEMS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2008);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5366);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6127);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);






var objectMeta = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";
function recordedOpenApi(objects, group, version) {
  const schemas = {};
  for (const definition of objects) {
    if (definition["kind"] !== "CustomResourceDefinition" || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(definition, "spec", "group") !== group)
      continue;
    const kind = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(definition, "spec", "names", "kind");
    const served = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .gT)(definition, "spec", "versions").find((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(one, "name") === version);
    const schema = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .ZZ)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .ZZ)(served, "schema"), "openAPIV3Schema");
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(schema)) schemas[`${group}.${version}.${kind}`] = published(schema, { group, version, kind });
  }
  return Object.keys(schemas).length === 0 ? null : { components: { schemas } };
}
function published(schema, gvk) {
  const text = { type: "string" };
  const metadata = { $ref: `#/components/schemas/${objectMeta}` };
  return {
    ...schema,
    properties: { ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .lJ)(schema, "properties"), apiVersion: text, kind: text, metadata },
    "x-kubernetes-group-version-kind": [gvk]
  };
}

function readSnapshot(texts) {
  const content = (0,_chunk_VPOITEMS_js__WEBPACK_IMPORTED_MODULE_1__  .E$)(texts);
  const [first, second] = content.metadata;
  if (second !== void 0)
    throw (0,_chunk_VPOITEMS_js__WEBPACK_IMPORTED_MODULE_1__  .Gq)(
      { file: second.file, line: 1, column: 1 },
      "is a second metadata document; one snapshot has one"
    );
  const objects = lastOfEach(content.objects);
  if (first !== void 0) return described((0,_chunk_VPOITEMS_js__WEBPACK_IMPORTED_MODULE_1__  ._6)(first.file, first.document), objects);
  return plain(content, objects);
}
function lastOfEach(objects) {
  const byKey = new Map(
    objects.map((object) => [`${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(object, "apiVersion")} ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_4__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_4__  .TN)(object))}`, object])
  );
  return [...byKey.values()];
}
function described(metadata, objects) {
  const { namespaces } = metadata;
  const find = finder(objects);
  const recorded = snapshot(
    objects,
    metadata.identity,
    metadata.kinds,
    metadata.problems,
    metadata.takenAt,
    (kind, namespace) => {
      const entry = metadata.kinds.find((other) => sameKind(other, kind));
      if (entry === void 0) return { state: "absent" };
      if (entry.recorded !== "yes") return { state: "failed", problem: entry.problem ?? incomplete(kind) };
      const items = find(kind, namespace);
      if (namespaces === null || !kind.namespaced) return { state: "listed", items };
      if (namespace === "") return { state: "listed", items, namespaces };
      return namespaces.includes(namespace) ? { state: "listed", items } : { state: "failed", problem: incomplete(kind, namespace) };
    }
  );
  return { ...recorded, names: metadata.names };
}
function plain(content, objects) {
  const kinds = (0,_chunk_YLH25D35_js__WEBPACK_IMPORTED_MODULE_0__  .Z)(objects);
  const find = finder(objects);
  const uid = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(
    objects.find((object) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_4__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_4__  .TN)(object)) === "/Namespace//kube-system"),
    "metadata",
    "uid"
  );
  const identity = { id: uid === "" ? "snapshot" : uid, server: "", version: "" };
  const spaces = [...new Set(objects.map((object) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(object, "metadata", "namespace")))].filter(
    (name) => name !== ""
  );
  return snapshot(objects, identity, kinds, [], null, (kind, namespace) => {
    const apiVersion = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_4__  .uO)(kind);
    const complete = content.listedKinds.some(
      (listed) => listed.apiVersion === apiVersion && listed.kind === kind.kind
    );
    if (!complete && find(kind, "").length === 0) return { state: "failed", problem: incomplete(kind) };
    if (kind.namespaced && namespace === "")
      return { state: "listed", items: find(kind, ""), namespaces: spaces };
    if (kind.namespaced && !spaces.includes(namespace))
      return { state: "failed", problem: incomplete(kind, namespace) };
    return { state: "listed", items: find(kind, namespace) };
  });
}
function snapshot(objects, identity, kinds, problems, takenAt, list) {
  return {
    recorded: "snapshot",
    takenAt,
    names: [],
    identity: async () => identity,
    kinds: async () => ({ kinds, problems }),
    list: async (kind, namespace) => list(kind, namespace),
    openApi: async (group, version) => recordedOpenApi(objects, group, version)
  };
}
function finder(objects) {
  const byKind =   new Map();
  for (const object of objects) {
    const id = `${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(object, "apiVersion")}/${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(object, "kind")}`;
    const list = byKind.get(id);
    if (list === void 0) byKind.set(id, [object]);
    else list.push(object);
  }
  return (kind, namespace) => {
    const all = byKind.get(`${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_4__  .uO)(kind)}/${kind.kind}`) ?? [];
    if (!kind.namespaced || namespace === "") return all;
    return all.filter((object) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(object, "metadata", "namespace") === namespace);
  };
}
function sameKind(a, b) {
  return a.group === b.group && a.version === b.version && a.kind === b.kind;
}
function incomplete({ group, plural, kind }, namespace = "") {
  const name = group === "" ? plural : `${plural}.${group}`;
  const [where, flag] = namespace === "" ? ["", "-A"] : [` of namespace ${namespace}`, `-n ${namespace}`];
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__  .CC)(
    "SNAPSHOT_INCOMPLETE",
    `The snapshot does not hold ${name}${where}, so it cannot say whether a ${kind} exists.`,
    `Add what \`kubectl get ${name} ${flag} -o yaml --show-managed-fields\` prints, or record with \`drift-triage snapshot\`.`
  );
}



var manifest = /\.(?:json|ya?ml)$/i;
async function readSnapshotFiles(path, without = []) {
  const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.stat)(path).catch(() => null);
  if (info === null) throw unusable(path, "does not exist");
  if (!info.isDirectory()) return [{ file: path, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readFile)(path, "utf8") }];
  const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readdir)(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && manifest.test(entry.name)).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(entry.parentPath, entry.name)).filter((file) => !without.some((folder) => file.startsWith(folder + node_path__WEBPACK_IMPORTED_MODULE_6__.sep))).sort();
  if (files.length === 0) throw unusable(path, "holds no .json, .yaml or .yml file");
  return Promise.all(files.map(async (file) => ({ file, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readFile)(file, "utf8") })));
}
function unusable(path, what) {
  const hint = "Record one with `drift-triage snapshot --out DIR` or `kubectl get \u2026 -o yaml --show-managed-fields`.";
  return new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__  .Mm((0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__  .CC)("SNAPSHOT_INVALID", `The snapshot ${path} ${what}.`, hint));
}




  }),

  7217:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    l: () => (  createRedactor)
  });
  var _chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7237);
  var _chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4856);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5366);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6127);
const require = (name) => process.getBuiltinModule(name);





function createLedger(label) {
  const numbers =   new Map();
  const placeholderOf = (secret) => {
    if (label === "redacted" && (0,_chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_1__  .Ow)(secret)) return secret;
    const number = numbers.get(secret) ?? numbers.size + 1;
    numbers.set(secret, number);
    return (0,_chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_1__  .qf)(label, number);
  };
  return {
    placeholderOf,
    maskSeen(text) {
      let masked = text;
      for (const secret of numbers.keys())
        if (secret.length >= 6 && masked.includes(secret))
          masked = masked.replaceAll(secret, () => placeholderOf(secret));
      return masked;
    }
  };
}

var refused = /(: (?:Invalid|Unsupported|Duplicate) value: ")([^"\\]*(?:\\[\s\S][^"\\]*)*)/g;
var printed = /(: node contents:|was \w{1,20}Node: value:)\s([\s\S]+)$/;
function maskQuoted(text, secretName, replace) {
  if (!text.includes(' value: "') && !/node contents:|Node: value:/.test(text)) return text;
  return text.replace(printed, (_found, before, node) => `${before} ${replace(node.trim())}`).replace(
    refused,
    (found, before, value, at, whole) => isSecret(whole.slice(Math.max(0, at - 512), at), value, secretName) ? before + replace(value) : found
  );
}
function isSecret(before, value, secretName) {
  if (_chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_0__  .$3.test(value)) return false;
  const path = before.slice(before.search(/\S*$/));
  const names = path.split(/[.[\]]/).filter((name2) => name2 !== "" && !/^\d+$/.test(name2));
  const name = names.includes("stringData") ? "password" : secretName(names.at(-1) ?? "");
  if (name === "password") return !(0,_chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_0__  .$i)(value);
  return name === "credential" && (0,_chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_0__  .Pv)(value);
}

function isSecret2(value) {
  return value["kind"] === "Secret";
}
function maskSecretData(field, values, mask) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(values)) return values === null ? null : mask(JSON.stringify(values));
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      value === null ? null : mask(plainText(field, value))
    ])
  );
}
function plainText(field, value) {
  if (typeof value !== "string") return JSON.stringify(value);
  if (field === "stringData" || (0,_chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_1__  .Ow)(value)) return value;
  const bytes = Buffer.from(value, "base64");
  const text = bytes.toString("utf8");
  return Buffer.from(text, "utf8").equals(bytes) ? text : bytes.toString("latin1");
}

var shortest = 8;
var longestRemembered = 200;
var mostRemembered = 5e4;
var SecretWalk = class {
  tools;
  clean =   new Set();
  constructor(tools) {
    this.tools = tools;
  }
  walk(value, prose = false) {
    if (typeof value === "string") return this.text(value, prose);
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .Lv)(value)) return this.list(value, prose);
    return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(value) ? this.object(value, prose) : value;
  }
  text(value, prose) {
    if (value.length < shortest || this.clean.has(value)) return value;
    const masked = this.tools.patterns(value);
    if (prose) return masked;
    const free = this.tools.assignments(masked);
    if (free === value && value.length <= longestRemembered && this.clean.size < mostRemembered)
      this.clean.add(value);
    return free;
  }
  list(items, prose) {
    let copy = null;
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      const masked = this.isFlagValue(items[i - 1], item) ? this.tools.mask(item) : this.walk(item, prose);
      if (masked !== item) (copy ??= items.slice())[i] = masked;
    }
    return copy ?? items;
  }
  isFlagValue(before, item) {
    if (typeof before !== "string" || typeof item !== "string" || item.startsWith("-")) return false;
    return /^--?[A-Za-z][\w.-]*$/.test(before) && this.tools.secretName(before) !== null && !(0,_chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_0__  .$i)(item);
  }
  object(value, prose) {
    const secret = isSecret2(value);
    const inProse = prose || value["kind"] === "CustomResourceDefinition";
    const named = isText(value["value"]) && typeof value["name"] === "string" ? value["name"] : null;
    let changed = null;
    for (const key of Object.keys(value)) {
      const item = value[key];
      const masked = secret && (key === "data" || key === "stringData") ? maskSecretData(key, item, this.tools.mask) : named !== null && key === "value" ? this.namedValue(named, item, inProse) : this.member(key, item, inProse);
      if (masked !== item) (changed ??=   new Map()).set(key, masked);
    }
    return changed === null ? value : withChanges(value, changed);
  }
  member(key, item, prose) {
    if (key === "managedFields") return item;
    if (key === _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .jo && typeof item === "string") return this.lastApplied(item);
    const mayBeSecret = isText(item) || isHolder(item);
    const kind = prose || !mayBeSecret ? null : this.tools.secretName(key);
    return kind === null ? this.walk(item, prose) : this.ofSecretName(kind, item);
  }
  ofSecretName(kind, item) {
    if (typeof item === "string") {
      const whole = kind === "password" ? !(0,_chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_0__  .$i)(item) : (0,_chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_0__  .Pv)(item);
      return whole ? this.tools.mask(item) : this.text(item, false);
    }
    if (typeof item === "number") {
      const masked2 = this.ofSecretName(kind, String(item));
      return masked2 === String(item) ? item : masked2;
    }
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .Lv)(item)) {
      const masked2 = item.map(
        (one) => !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .Lv)(one) && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(one) && kind === "password" ? this.ofSecretName(kind, one) : this.walk(one)
      );
      return masked2.some((one, at) => one !== item[at]) ? masked2 : item;
    }
    const walked = this.walk(item);
    const value = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(item) ? item["value"] : void 0;
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(walked) || !isText(value)) return walked;
    const masked = this.ofSecretName(kind, value);
    return masked === value ? walked : withChanges(walked,   new Map([["value", masked]]));
  }
  namedValue(name, value, prose) {
    const whole = this.tools.secretName(name) !== null && !(0,_chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_0__  .$i)(String(value));
    if (whole) return this.tools.mask(String(value));
    return typeof value === "string" ? this.text(value, prose) : value;
  }
  lastApplied(annotation) {
    let manifest;
    try {
      manifest = JSON.parse(annotation);
    } catch {
      return annotation === "" ? annotation : this.tools.mask(annotation);
    }
    const masked = this.walk(manifest);
    if (masked === manifest) return annotation;
    return JSON.stringify(masked) + (annotation.endsWith("\n") ? "\n" : "");
  }
};
function isHolder(item) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .Lv)(item) || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(item) && isText(item["value"]);
}
function isText(item) {
  return typeof item === "string" || typeof item === "number";
}
function withChanges(value, changed) {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changed.get(key) ?? item]));
}

function createRedactor(label = "redacted") {
  const ledger = createLedger(label);
  const secretName = (0,_chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_0__  .hJ)();
  const imitations = (0,_chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_1__  .TS)(label);
  const mask = ledger.placeholderOf;
  const own = `<${label} #`;
  const patterns = (text) => (0,_chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_0__  .cM)(text.includes(own) ? text.replace(imitations, mask) : text, mask);
  const assignments = (text) => (0,_chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_0__  .lw)(maskQuoted(text, secretName, mask), secretName, mask);
  const walk = new SecretWalk({ mask, secretName, patterns, assignments });
  return {
    object: (value) => walk.walk(value),
    text: (message) => ledger.maskSeen(assignments(patterns(message)))
  };
}




  }),

  7237:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $3: () => (  replaced),
    $i: () => (  isPlain),
    P5: () => (  kubeconfigName),
    Pv: () => (  looksLikeCredential),
    cM: () => (  maskPatterns),
    hJ: () => (  createSecretNames),
    lw: () => (  maskAssignments)
  });
const require = (name) => process.getBuiltinModule(name);

function kubeconfigName(reference) {
  return `kubeconfig ${reference}`;
}

var words = /^(?:true|false|yes|no|on|off|null|nil|none|enabled?|disabled?|\d{1,6}(?:\.\d+)?(?:ms|s|m|h|d)?)$/i;
var references = /^(?:\$\([\w.-]+\)|\$\{[^{}]*\}|\$[A-Z_][A-Z0-9_]*|\{\{[^{}]*\}\}|<[^<>#]*>|(?:vault:|ref\+|op:\/\/|arn:)\S*)$/;
var filePath = /^(?:\/[\w.@-]{1,40}){2,}\/?$/;
var plainUrl = /^[a-z][a-z0-9+.-]{0,20}:\/\/[^\s@]*$/i;
var plainWords = /^[a-z]+(?:[-._/][a-z]+)*$/;
function isPlain(value) {
  if (value === "") return true;
  if (value.length > 300) return false;
  return words.test(value) || references.test(value) || filePath.test(value) || plainUrl.test(value);
}
function looksLikeCredential(value) {
  return value.length >= 6 && !/\s/.test(value) && !isPlain(value) && !plainWords.test(value);
}
function looksGenerated(value) {
  return /\d/.test(value) && /[A-Za-z]/.test(value) || /[a-z][A-Z]/.test(value);
}

var assignmentHint = /passw|passphrase|pwd|secret|token|credential|[_-]?key["']?\s?[:=]|authorization|pass["']?\s?[:=]/i;
var inline = /(?<![\w.-])(-{0,2}[A-Za-z][\w.-]{0,80}=)("[^"]{1,512}"|'[^']{1,512}'|[^\s;&"',]{1,512})/g;
var member = /(\\?"([\w.-]{1,80})\\?"[ \t]{0,8}:[ \t]{0,8}\\?")((?:[^"\\]|\\[^"]){1,512})(?=\\?")/g;
var line = /^([ \t]*(?:- |export )?["']?([A-Za-z_][\w.-]{0,80})["']?[ \t]{0,20}[:=][ \t]{0,20})(\S.*)$/gm;
function maskAssignments(text, secretName, replace) {
  if (!text.includes("=") && !text.includes(":")) return text;
  if (!assignmentHint.test(text)) return text;
  return text.replace(
    member,
    (found, before, name, value) => isSecret(secretName(name), value) ? before + replace(value) : found
  ).replace(line, (found, before, name, rest) => {
    const { open, value, close } = unquote(rest);
    return isSecret(secretName(name), value) ? before + open + replace(value) + close : found;
  }).replace(inline, (found, name, given) => {
    const { open, value, close } = unquote(given);
    return isSecret(secretName(name.slice(0, -1)), value) ? name + open + replace(value) + close : found;
  });
}
function unquote(text) {
  const trimmed = text.trimEnd().replace(/,$/, "");
  const quote = trimmed[0] ?? "";
  if (trimmed.length > 1 && (quote === '"' || quote === "'") && trimmed.endsWith(quote))
    return { open: quote, value: trimmed.slice(1, -1), close: text.slice(trimmed.length - 1) };
  return { open: "", value: trimmed, close: text.slice(trimmed.length) };
}
var replaced = /^<redacted[a-z-]*(?:$|>| #\d+>)/;
var trackingId = /^[a-z0-9.-]*\/[A-Z]\w*:[^\s/]*\/[^\s/]+$/;
function isSecret(name, value) {
  if (name === null || trackingId.test(value) || replaced.test(value) || /^[[{|>]/.test(value)) return false;
  return name === "password" ? !isPlain(value) && !/\s/.test(value) : looksLikeCredential(value);
}

var credentialHint = /-----BEGIN|LS0tLS1CRUdJTi|eyJ|:\/\/[^\s/?#]*@|A[KS]IA|gh[pousr]_|github_pat_|xox[abeprs]-|AIza|glpat-|[sr]k_(?:live|test)_|sk-|npm_|dckr_pat_|hvs\.|AGE-SECRET|hooks\.slack|[Bb]earer |[Bb]asic /;
var privateKey = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g;
var encodedPem = /LS0tLS1CRUdJTi[A-Za-z0-9+/]{20,}={0,2}(?:\r?\n[ \t]{0,40}[A-Za-z0-9+/]{40,76}={0,2})*(?:\r?\n[ \t]{0,40}[A-Za-z0-9+/]{1,75}={0,2}(?![\w:]))?/g;
var webToken = /(?<![\w-])eyJ[\w-]{8,}(?:\.[\w-]*){1,4}/g;
var userInfo = /(:\/\/)([^\s/?#"'<>\\]{1,512})@/g;
var scheme = /(?<![\w-])((?:bearer|basic)[ ]{1,4})([\w+/.~-]{12,}={0,2})/gi;
var tokens = new RegExp(
  [
    "(?<![A-Z0-9])A[KS]IA[A-Z0-9]{16}(?![A-Z0-9])",
    "\\bgh[pousr]_[A-Za-z0-9]{20,}",
    "\\bgithub_pat_\\w{20,}",
    "\\bxox[abeprs]-[A-Za-z0-9-]{10,}",
    "\\bAIza[\\w-]{35}",
    "\\bglpat-[\\w-]{16,}",
    "\\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,}",
    "(?<![\\w-])sk-[\\w-]{32,}",
    "\\bnpm_[A-Za-z0-9]{36}",
    "\\bdckr_pat_[\\w-]{20,}",
    "\\bhvs\\.[\\w-]{24,}",
    "\\bAGE-SECRET-KEY-1[A-Z0-9]{50,}",
    "(?<=hooks\\.slack\\.com/services/)[\\w/]{20,}"
  ].join("|"),
  "g"
);
function maskPatterns(text, replace) {
  if (!credentialHint.test(text)) return text;
  return text.replace(privateKey, replace).replace(encodedPem, (found) => isPrivatePem(found) ? replace(found) : found).replace(webToken, replace).replace(
    userInfo,
    (found, before, user, at, whole) => isCredentialUser(user, whole.slice(Math.max(0, at - 20), at)) ? `${before}${replace(user)}@` : found
  ).replace(
    scheme,
    (found, before, value) => looksGenerated(value) ? before + replace(value) : found
  ).replace(tokens, replace);
}
function isPrivatePem(base64) {
  return Buffer.from(base64.slice(0, 80), "base64").toString("latin1").includes("PRIVATE KEY");
}
function isCredentialUser(user, before) {
  if (/docker-pullable$/.test(before)) return false;
  const colon = user.indexOf(":");
  const secret = colon < 0 ? user : user.slice(colon + 1);
  if (secret === "" || /^(?:\$\([\w.-]+\)|\$\{[^{}]*\}|\{\{[^{}]*\}\}|\$[A-Z_]+|\*+)$/.test(secret))
    return false;
  return colon >= 0 || user.length >= 16 && looksGenerated(user);
}

var passwords = /passw(?:or)?d|passphrase|^pwd$/;
var credentials = /(?:secret|token|apikey|privatekey|accesskey|secretkey)s?$|^credentials?$|^authorization$/;
var pairs = /(?:^| )(?:api|access|private|secret|auth|encryption|signing|account|master|shared|ssh) key(?: |$)/;
var about = new Set(
  "name names ref refs file files path paths dir url uri id ids type kind ttl expiry expiration duration seconds minutes hours days timeout interval period age length size count limit max min enabled disabled required mode method policy format version provider issuer audience endpoint namespace selector mount store class algorithm lifespan lifetime validity window ms millis milliseconds bytes chars iterations rounds attempts retries rotation refresh reload header prefix suffix field template engine backend source".split(" ")
);
var hashes = /checksum|hash|digest|sha\d|fingerprint/i;
function createSecretNames() {
  const known =   new Map();
  return (name) => {
    const remembered = known.get(name);
    if (remembered !== void 0) return remembered;
    const answer = classify(name);
    if (known.size < 2e4) known.set(name, answer);
    return answer;
  };
}
function classify(name) {
  if (name.length > 256 || hashes.test(name)) return null;
  const words2 = name.slice(name.lastIndexOf("/") + 1).replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
  const last = words2[words2.length - 1];
  if (last === void 0 || about.has(last)) return null;
  if (last === "pass" || words2.some((word) => passwords.test(word))) return "password";
  return words2.some((word) => credentials.test(word)) || pairs.test(words2.join(" ")) ? "credential" : null;
}




  }),

  2008:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E$: () => (  parseSnapshot),
    Gq: () => (  invalid),
    K: () => (  readProblem),
    X0: () => (  readKind),
    _6: () => (  readMetadata),
    jB: () => (  metadataDocument),
    jV: () => (  kindJson),
    ok: () => (  problemJson)
  });
  var _chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2089);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6127);
const require = (name) => process.getBuiltinModule(name);




var snapshotApiVersion = "drift-triage/v1";
function parseSnapshot(texts) {
  const objects = [];
  const listedKinds = [];
  const metadata = [];
  function take(value, at, inherited) {
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(value)) throw invalid(at, "holds something that is no Kubernetes object");
    const apiVersion = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .bX)(value, "apiVersion") || (inherited?.apiVersion ?? "");
    const kind = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .bX)(value, "kind") || (inherited?.kind ?? "");
    if (apiVersion === "" || kind === "") throw invalid(at, "holds an object without apiVersion or kind");
    if (apiVersion === snapshotApiVersion) {
      metadata.push({ file: at.file, document: value });
    } else if (isListDocument(value, kind)) {
      const items = kind === "List" ? null : { apiVersion, kind: kind.slice(0, -"List".length) };
      if (items !== null) listedKinds.push(items);
      for (const item of (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .gT)(value, "items")) take(item, at, items);
    } else {
      if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .bX)(value, "metadata", "name") === "")
        throw invalid(at, `holds a ${kind} without metadata.name`);
      objects.push(inherited === null ? value : { ...value, apiVersion, kind });
    }
  }
  for (const { file, text } of texts)
    for (const { value, line } of readDocuments(file, text)) take(value, { file, line, column: 1 }, null);
  return { objects, listedKinds, metadata };
}
function isListDocument(value, kind) {
  const items = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .ZZ)(value, "items");
  return kind.endsWith("List") && (Array.isArray(items) || items === null) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .bX)(value, "metadata", "name") === "";
}
function readDocuments(file, text) {
  const content = text.replace(/^\uFEFF/, "");
  if (/^\s*[[{]/.test(content)) {
    try {
      return [{ value: JSON.parse(content), line: 1 }];
    } catch {
    }
  }
  const read = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_0__  .gM)(content);
  if ("documents" in read) return read.documents;
  const { line, column, message } = read.error;
  const hint = / larger than /.test(message) ? "Record it as JSON (kubectl get \u2026 -o json), which has no such limit." : void 0;
  throw invalid({ file, line, column }, `is no valid YAML or JSON: ${message}`, hint);
}
function invalid({ file, line, column }, message, hint) {
  return new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .CC)(
      "SNAPSHOT_INVALID",
      `Snapshot file ${file}:${line}:${column} ${message}.`,
      hint ?? "Record it again with `kubectl get \u2026 -o yaml --show-managed-fields` or `drift-triage snapshot`."
    )
  );
}

function metadataDocument({
  identity,
  names,
  takenAt,
  namespaces,
  kinds,
  problems
}) {
  return {
    apiVersion: snapshotApiVersion,
    kind: "Snapshot",
    cluster: { ...identity, ...names.length === 0 ? {} : { names: [...names] } },
    takenAt,
    namespaces,
    kinds: kinds.map(kindJson),
    problems: problems.map(problemJson)
  };
}
function readMetadata(file, document) {
  if (document["kind"] !== "Snapshot")
    throw invalid(
      { file, line: 1, column: 1 },
      `holds a ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .bX)(document, "kind")} of ${snapshotApiVersion}, which is not known`
    );
  const namespaces = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .ZZ)(document, "namespaces");
  return {
    identity: {
      id: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .bX)(document, "cluster", "id"),
      server: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .bX)(document, "cluster", "server"),
      version: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .bX)(document, "cluster", "version")
    },
    names: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .gT)(document, "cluster", "names").filter((name) => typeof name === "string"),
    takenAt: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .bX)(document, "takenAt"),
    namespaces: Array.isArray(namespaces) ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .gT)(document, "namespaces").filter((name) => typeof name === "string") : null,
    kinds: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .gT)(document, "kinds").filter(_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .Gv).map(readKind),
    problems: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .gT)(document, "problems").map(readProblem)
  };
}
function kindJson({ problem: cause, verbs, ...kind }) {
  return { ...kind, verbs: [...verbs], ...cause === null ? {} : { problem: problemJson(cause) } };
}
function readKind(value) {
  const recorded = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .bX)(value, "recorded");
  return {
    group: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .bX)(value, "group"),
    version: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .bX)(value, "version"),
    kind: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .bX)(value, "kind"),
    plural: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .bX)(value, "plural"),
    namespaced: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .ZZ)(value, "namespaced") === true,
    verbs: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .gT)(value, "verbs").filter((verb) => typeof verb === "string"),
    recorded: recorded === "yes" || recorded === "failed" ? recorded : "left-out",
    problem: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(value["problem"]) ? readProblem(value["problem"]) : null
  };
}
function problemJson({ code, message, hint }) {
  return { code, message, hint };
}
function readProblem(value) {
  const stated = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .bX)(value, "code");
  const code = _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .GF.find((known) => known === stated) ?? "LIVE_UNREADABLE";
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .CC)(code, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .bX)(value, "message"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_2__  .bX)(value, "hint"));
}




  })

};
