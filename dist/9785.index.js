export const id = 9785;
export const ids = [9785];
export const modules = {

  3031:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D3: () => (  judgedWithState),
    Ed: () => (  stateFile),
    Gf: () => (  openState),
    Jq: () => (  writeState),
    LZ: () => (  saveState),
    N: () => (  newSalt),
    cB: () => (  judgeAndRecord),
    f9: () => (  liveStateOf),
    ol: () => (  digestOf),
    t2: () => (  recorded),
    un: () => (  readState)
  });
  var _chunk_OT4CBV3T_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2560);
  var _chunk_VPOITEMS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2008);
  var _chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8879);
  var _chunk_KMOSAG4F_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7217);
  var _chunk_PDGUTF5B_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4371);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7178);
  var _chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4856);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9530);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5366);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6127);
  var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);















var reference = "#/components/schemas/";
function schemasOf(objects2, documents) {
  const kinds = objects2.map(_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .iU);
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
  const schemas = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .lJ)(document, "components", "schemas");
  const kept = {};
  const keep = (name) => {
    const schema = schemas[name];
    if (schema === void 0 || Object.hasOwn(kept, name)) return;
    kept[name] = schema;
    for (const other of referencesIn(schema)) keep(other);
  };
  for (const [name, schema] of Object.entries(schemas))
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .gT)(schema, "x-kubernetes-group-version-kind").some((gvk) => kinds.has((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .bX)(gvk, "kind"))))
      keep(name);
  return { components: { schemas: kept } };
}
function referencesIn(schema) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .Lv)(schema)) return schema.flatMap(referencesIn);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .Gv)(schema)) return [];
  return Object.entries(schema).flatMap(
    ([key, value]) => key === "$ref" && typeof value === "string" && value.startsWith(reference) ? [value.slice(reference.length)] : referencesIn(value)
  );
}


function digestOf(salt, key) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256").update(`${salt}
${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .Pu)(key)}`).digest("hex").slice(0, 16);
}

var byHand =   new Set(["manual-change", "conflict", "unknown"]);
function hiddenChanges({ findings }) {
  return findings.filter(isHidden).map(({ application, resource, change, forecast }) => ({
    application,
    resource,
    path: change === null ? "" : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .jV)(change.path),
    type: change?.type ?? "object",
    effect: forecast.effect,
    when: forecast.when
  }));
}
function isHidden({ category, resource, change }) {
  if (!byHand.has(category)) return false;
  if (resource.group === "" && resource.kind === "Secret") return true;
  return change !== null && [change.type === "removed" ? change.desired : change.live].some(_chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_12__  .kG);
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
  const { triage, salt } = request;
  const { kinds: served, problems } = await cluster.kinds();
  const inGit = new Set(request.rendered.map(nameOf));
  const judged = reading.listings.filter(({ kind }) => inGit.has(nameOf(kind)) || isWorthNaming(kind));
  const listings = [...judged, ...await listTheRest(cluster, served, judged)];
  const kept = keptObjects(reading.listings, request);
  const redactor = (0,_chunk_KMOSAG4F_js__WEBPACK_IMPORTED_MODULE_3__  .l)("redacted-at-recording");
  const keys = new Map(
    listings.flatMap(({ result }) => result.state === "listed" ? result.items.map(_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .TN) : []).map((key) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .Pu)(key), key])
  );
  const withFinding = findingKeys(triage);
  const rendered = new Set(request.rendered.map(_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .Pu));
  const isSettled = (text) => rendered.has(text) && !withFinding.has(text);
  const digests2 = (wanted) => [...keys].flatMap(([text, key]) => wanted(text) ? [digestOf(salt, key)] : []).sort();
  return {
    cluster: triage.cluster,
    called: request.called,
    takenAt: triage.at,
    commit: request.commit,
    kinds: served.map((kind) => stateKind(kind, listings)),
    problems,
    objects: kept.map((object) => redactor.object(object)),
    documents: schemasOf(kept, reading.documents),
    salt,
    settled: digests2(isSettled),
    outside: digests2((text) => !isSettled(text) && !withFinding.has(text)),
    hidden: hiddenChanges(triage),
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
  return (0,_chunk_OT4CBV3T_js__WEBPACK_IMPORTED_MODULE_0__  .I)(kind) && !fleeting.has(kind.kind);
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
function keptObjects(listings, { triage }) {
  const withFinding = findingKeys(triage);
  const here = new Set(
    triage.applications.flatMap(
      ({ application: { resource } }) => resource === null ? [] : [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .Pu)(resource)]
    )
  );
  const targetsOf = triage.findings.map(({ resource }) => resource);
  const all = listings.flatMap(({ result }) => result.state === "listed" ? result.items : []);
  const variables = variableSources(all.filter(isController));
  const kept =   new Map();
  for (const object of all) {
    const key = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .TN)(object);
    const text = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .Pu)(key);
    const id = `${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .bX)(object, "apiVersion")} ${text}`;
    if (withFinding.has(text)) kept.set(id, object);
    else if (isController(object)) {
      if (here.has(text) || key.kind !== "Application") kept.set(id, unowned(object));
      else kept.set(id, stub(object));
    } else if (scalerKinds.has(key.kind) && targetsOf.some((target) => (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_2__  .zV)(object, target)))
      kept.set(id, unowned(object));
    else if (variables.has(text)) kept.set(id, unowned(object));
    else if (key.kind === "Deployment" && (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_2__  .yi)(object)) kept.set(id, (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_2__  .CA)(object));
  }
  return [...kept].sort(([a], [b]) => a < b ? -1 : 1).map(([, object]) => object);
}
function findingKeys({ findings }) {
  return new Set(findings.map(({ resource }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .Pu)(resource)));
}
function isController(object) {
  return controllerGroups.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .TN)(object).group);
}
function unowned(object) {
  const { managedFields: _, ...metadata } = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .lJ)(object, "metadata");
  return { ...object, metadata };
}
function stub(object) {
  const source = (value) => ({ repoURL: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .bX)(value, "repoURL") });
  const { apiVersion = "", kind = "" } = object;
  const { name, namespace } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .TN)(object);
  const several = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .gT)(object, "spec", "sources");
  return {
    apiVersion,
    kind,
    metadata: { name, namespace },
    spec: {
      destination: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .lJ)(object, "spec", "destination"),
      ...several.length > 0 ? { sources: several.map((one) => source((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .lJ)(one))) } : { source: source((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .lJ)(object, "spec", "source")) }
    }
  };
}
function variableSources(controllers) {
  return new Set(
    controllers.flatMap(
      (object) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .gT)(object, "spec", "postBuild", "substituteFrom").map(
        (from) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .Pu)({
          group: "",
          kind: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .bX)(from, "kind"),
          namespace: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .TN)(object).namespace,
          name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .bX)(from, "name")
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
  const held = new Set(state.objects.map((object) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .TN)(object))));
  const withheld = (holds) => (key) => {
    const digest = digestOf(state.salt, key);
    if (settled.has(digest)) return "settled";
    const elsewhere2 = held.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .Pu)(key)) && !holds.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .Pu)(key));
    return elsewhere2 || outside.has(digest) ? "outside" : null;
  };
  return {
    recorded: "state",
    known: (stated) => (0,_chunk_PDGUTF5B_js__WEBPACK_IMPORTED_MODULE_4__  .a)(knownIn(state), stated, elsewhere),
    identity: async () => state.cluster,
    kinds: async () => ({ kinds: state.kinds, problems: state.problems }),
    list: async (kind, namespace) => {
      const entry = recordedKind(state.kinds, kind);
      if (entry === null) return { state: "absent" };
      if (entry.recorded !== "yes") return notRecorded(entry);
      const items = state.objects.filter(
        (object) => object["apiVersion"] === (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .uO)(kind) && object["kind"] === kind.kind && (namespace === "" || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .TN)(object).namespace === namespace)
      );
      const known = new Set(items.map((object) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .TN)(object))));
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
    new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_6__  .Mm(
      (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_6__  .CC)(
        "SNAPSHOT_INCOMPLETE",
        `The recorded state does not hold the cluster ${name}.`,
        "Run the triage workflow on the default branch again: it records each cluster that applications are deployed to."
      )
    )
  );
}
function recordedKind(kinds, { group, version, kind }) {
  const same = kinds.filter((one) => one.group === group && one.kind === kind);
  const asked = same.find((one) => one.version === version);
  if (asked?.recorded === "yes") return asked;
  return same.find(({ recorded: recorded2 }) => recorded2 === "yes") ?? asked ?? null;
}
function notRecorded({ plural, group, problem: cause }) {
  const name = group === "" ? plural : `${plural}.${group}`;
  return {
    state: "failed",
    problem: cause ?? (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_6__  .CC)(
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
    kinds: state.kinds.map((kind) => ({ ...(0,_chunk_VPOITEMS_js__WEBPACK_IMPORTED_MODULE_1__  .jV)(kind), namespaces: kind.namespaces })),
    problems: state.problems.map(_chunk_VPOITEMS_js__WEBPACK_IMPORTED_MODULE_1__  .ok),
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
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .bX)(document, "kind") !== "GuardState") throw invalid("it is no state of this check");
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .ZZ)(document, "schemaVersion") !== schemaVersion)
    throw invalid(
      `it has schema version ${JSON.stringify((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .ZZ)(document, "schemaVersion") ?? null).slice(0, 20)}`
    );
  return {
    cluster: {
      id: required(document, "cluster", "id"),
      server: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .bX)(document, "cluster", "server"),
      version: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .bX)(document, "cluster", "version")
    },
    takenAt: momentOf(document),
    commit: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .bX)(document, "commit"),
    kinds: objects(document, "kinds").map(kindOf),
    problems: objects(document, "problems").map(_chunk_VPOITEMS_js__WEBPACK_IMPORTED_MODULE_1__  .K),
    objects: objects(document, "objects").map(objectOf),
    documents: objects(document, "documents").map((one) => ({
      group: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .bX)(one, "group"),
      version: required(one, "version"),
      document: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .lJ)(one, "document")
    })),
    salt: required(document, "salt"),
    settled: digests(document, "settled"),
    outside: digests(document, "outside"),
    hidden: objects(document, "hidden").map(hiddenOf),
    called: calledOf(document),
    clusters: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .ZZ)(document, "clusters") === void 0 ? [] : objects(document, "clusters").map(stateOf)
  };
}
function calledOf(document) {
  const texts = (key) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .gT)(document, "called", key).filter((one) => typeof one === "string");
  return { name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .bX)(document, "called", "name"), names: texts("names"), servers: texts("servers") };
}
function parsed(text) {
  try {
    const value = JSON.parse(text);
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .Gv)(value)) return value;
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
  if (!items.every(_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .Gv)) throw invalid(`${key} holds something that is no object`);
  return items;
}
function array(document, key) {
  if (!Array.isArray((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .ZZ)(document, key))) throw invalid(`${key} is no list`);
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .gT)(document, key);
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
  const namespaces = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .ZZ)(value, "namespaces");
  if (namespaces !== null && !Array.isArray(namespaces))
    throw invalid("the namespaces of a kind are neither null nor a list");
  const names = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .gT)(value, "namespaces").filter((name) => typeof name === "string");
  return { ...(0,_chunk_VPOITEMS_js__WEBPACK_IMPORTED_MODULE_1__  .X0)(value), namespaces: namespaces === null ? null : names };
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
      group: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .bX)(value, "resource", "group"),
      kind: required(value, "resource", "kind"),
      namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .bX)(value, "resource", "namespace"),
      name: required(value, "resource", "name")
    },
    path: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .bX)(value, "path"),
    type: oneOf(types, value, "type"),
    effect: oneOf(effects, value, "effect"),
    when: oneOf(moments, value, "when")
  };
}
function oneOf(allowed, value, key) {
  const found = allowed.find((one) => one === (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .bX)(value, key));
  if (found === void 0) throw invalid(`a hidden change has no ${key} that is known`);
  return found;
}
function required(value, ...keys) {
  const found = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_11__  .fK)(value, ...keys);
  if (typeof found === "string" && found !== "") return found;
  throw invalid(`${keys.join(".")} is missing`);
}
function invalid(why) {
  return new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_6__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_6__  .CC)(
      "STATE_INVALID",
      `The recorded state cannot be used: ${why}.`,
      "Run the triage with this version of drift-triage again, and let it record the state anew."
    )
  );
}

var stateFile = "guard-state.json";
function judgeAndRecord(cluster, run, path) {
  return recorded(cluster, path, (recording) => (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_2__  .e2)(recording, run));
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
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomBytes)(16).toString("hex");
}
async function saveState(path, state) {
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(path), { recursive: true });
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.writeFile)(path, writeState(state));
}
function partOf({ triage, rendered }, id) {
  const isThere = (name) => ((0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_5__  .My)(triage, name)?.id ?? null) === id;
  const own = new Set(
    triage.applications.flatMap(
      ({ application: { resource } }) => resource === null ? [] : [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .Pu)(resource)]
    )
  );
  const findings = triage.findings.filter(
    ({ application, resource }) => own.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .Pu)(resource)) ? id === null : isThere(application)
  );
  const cluster = (0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_5__  .Nu)(triage).find((one) => one.id === id) ?? triage.cluster;
  return {
    triage: { ...triage, cluster, findings },
    rendered: [...rendered].flatMap(([name, keys]) => isThere(name) ? keys : [])
  };
}
async function openState(path) {
  const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.readFile)(path, "utf8").catch(() => null);
  if (text !== null) return liveStateOf(readState(text));
  throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_6__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_6__  .CC)(
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




  }),

  2560:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  worthRecording),
    w: () => (  recordSnapshot)
  });
  var _chunk_VPOITEMS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2008);
  var _chunk_KMOSAG4F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7217);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5366);
const require = (name) => process.getBuiltinModule(name);





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
  const redactor = (0,_chunk_KMOSAG4F_js__WEBPACK_IMPORTED_MODULE_1__  .l)("redacted-at-recording");
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
    files: [{ file: "snapshot.json", text: asText((0,_chunk_VPOITEMS_js__WEBPACK_IMPORTED_MODULE_0__  .jB)(metadata)) }, ...files],
    problems: [...problems, ...problemsOf(kinds)]
  };
}
function problemsOf(kinds) {
  const failed = kinds.flatMap((kind) => kind.problem === null ? [] : [{ kind, problem: kind.problem }]);
  const forbidden = failed.filter((one) => one.problem.code === "LIVE_FORBIDDEN");
  const others = failed.filter((one) => !forbidden.includes(one)).map((one) => one.problem);
  if (forbidden.length < 2) return failed.map((one) => one.problem);
  const names = forbidden.map((one) => resourceName(one.kind)).join(", ");
  const told = (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__  .CC)(
    "LIVE_FORBIDDEN",
    `The account may not list ${forbidden.length} kinds, which are not in the recording: ${names}.`,
    "Applications with objects of these kinds cannot be judged by it: grant list on those that yours have. Secrets are needed for secrets: compare only."
  );
  return [...others, told];
}
function resourceName({ group, plural }) {
  return group === "" ? plural : `${plural}.${group}`;
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
  const gone = (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__  .CC)("LIVE_UNREADABLE", `${kind.plural} was served and then was not.`, "Record again.");
  return { ...kind, recorded: "failed", problem: gone };
}
function fileName(kind) {
  return `${resourceName(kind).replace(/[^A-Za-z0-9.-]/g, "_").replace(/^\.+/, "_")}.json`;
}
function byKey(a, b) {
  const [left, right] = [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .TN)(a)), (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .TN)(b))];
  return left < right ? -1 : left > right ? 1 : 0;
}
function asText(value) {
  return `${JSON.stringify(value, null, 2)}
`;
}




  }),

  4371:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  withStated)
  });
  var _chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7237);
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
  return [name, ...names.flatMap((one) => one.includes("/") ? [one, (0,_chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_0__  .P5)(one)] : [one])];
}




  }),

  1439:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  openCluster),
    e: () => (  serviceAccountToken)
  });
  var _chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2060);
  var _chunk_PDGUTF5B_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4371);
  var _chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8768);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
  var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);









async function openSnapshot(path) {
  const folders = await clusterFolders(path);
  const main = (0,_chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_0__  .R)(
    await (0,_chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_0__  .U)(
      path,
      folders.map((folder) => folder.path)
    )
  );
  if (folders.length === 0 && main.names.length === 0) return main;
  const own = await knownAs(main.names[0] ?? "", main, () => Promise.resolve(main));
  const others = await Promise.all(folders.map(knownFolder));
  const recorded = [{ ...own, isMain: true }, ...others];
  return { ...main, known: (stated) => (0,_chunk_PDGUTF5B_js__WEBPACK_IMPORTED_MODULE_1__  .a)(recorded, stated, notRecorded) };
}
async function clusterFolders(path) {
  const below = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(path, "clusters");
  const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readdir)(below, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => ({ name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(below, name) })).sort(_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_6__  .n);
  const isSnapshot = await Promise.all(
    folders.map(
      async (folder) => await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder.path, "snapshot.json")).catch(() => null) !== null
    )
  );
  return folders.filter((_, i) => isSnapshot[i] === true);
}
async function knownFolder({ name, path }) {
  try {
    const cluster = (0,_chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_0__  .R)(await (0,_chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_0__  .U)(path));
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
    new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__  .Mm(
      (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__  .CC)(
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
  const { openKubeconfig } = await __webpack_require__.e(  5200).then(__webpack_require__.bind(__webpack_require__, 5200));
  return openKubeconfig(kubeconfigSource(source), source);
}
function kubeconfigSource({ kubeconfig, kubeconfigFile }) {
  if (kubeconfig !== "") return { type: "text", text: kubeconfig };
  if (kubeconfigFile !== "") return { type: "file", path: kubeconfigFile };
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(serviceAccountToken)) return { type: "in-cluster" };
  throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__  .CC)(
      "KUBECONFIG_MISSING",
      "There is no way to a cluster: neither a kubeconfig nor a snapshot was given, and this is not a pod.",
      "Give the input kubeconfig (is the secret defined for this event?), kubeconfig-file or snapshot; on the command line --kubeconfig or --snapshot."
    )
  );
}




  })

};
