export const id = 9773;
export const ids = [9773];
export const modules = {

  9773:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ox: () => (  mergeShards),
    gv: () => (  judgeShard),
    i$: () => (  namesOfShard),
    tF: () => (  planShards)
  });
  var _chunk_NGT7RE7K_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8);
  var _chunk_HRH7CCQR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3031);
  var _chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8879);
  var _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2348);
  var _chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2703);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9530);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5366);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6127);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);












var tolerance = 1.25;
function assignShards(names, count, known) {
  const usual = meanCost(known);
  const apps = [...new Set(names)].map((name) => ({ name, cost: known.get(name)?.cost ?? usual })).sort((a, b) => b.cost - a.cost || (a.name < b.name ? -1 : 1));
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
  if (document === null || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(document, "kind") !== kind)
    throw invalid(`one of its files is no ${kind}`);
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(document, "schemaVersion") !== schemaVersion) throw invalid(`its ${kind} is of another version`);
  return document;
}
function entriesAt(document, ...keys) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(document, ...keys).map((entry) => {
    const [name, value = null] = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Lv)(entry) ? entry : [];
    if (typeof name !== "string") throw invalid(`its ${keys.join(".")} is not what was written`);
    return [name, value];
  });
}
function invalid(why) {
  return new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
      "SHARD_INVALID",
      `The jobs of this sharded run do not fit together: ${why}.`,
      "Run all jobs again with one version of the action; each has to get the plan of this very run (docs/scale.md)."
    )
  );
}
function parsed(text) {
  try {
    const value = JSON.parse(text);
    return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(value) ? value : null;
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
    const apps = text === null ? [] : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(readDocument("ShardCosts", text), "apps");
    return new Map(
      apps.flatMap((app) => {
        const [cost, shard] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .fK)(app, "cost"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .fK)(app, "shard")];
        const isSound = typeof cost === "number" && typeof shard === "number" && cost >= 0;
        return isSound ? [[(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(app, "name"), { cost, shard }]] : [];
      })
    );
  } catch {
    return   new Map();
  }
}

function placesOf(issues) {
  const places = issues.filter(({ state }) => state === "open").flatMap(({ body }) => (0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_4__  .OG)(body)?.state ?? []).flatMap(({ application: name, hub, findings }) => {
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
  const salt = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(document, "salt");
  if (typeof count !== "number" || salt === "") throw invalid("its plan is incomplete");
  return {
    ...{ count, salt, whole: document["whole"] === true },
    shards: new Map(entriesAt(document, "shards").map(([name, shard]) => [name, shardIn(shard, count)])),
    asked: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(document, "asked").map((place) => ({
      resource: {
        group: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(place, "resource", "group"),
        kind: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(place, "resource", "kind"),
        namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(place, "resource", "namespace"),
        name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(place, "resource", "name")
      },
      path: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(place, "path"),
      application: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(place, "application")
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
  if (first === void 0) throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .Mm(missingProblem(plan, missing));
  checkTogether(plan, parts, first);
  const triages = parts.map(({ triage: triage2 }) => triage2);
  const order2 = new Map([...plan.shards.keys()].map((name, i) => [name, i]));
  const placeOf = (name) => order2.get(name) ?? order2.size;
  const whole = plan.whole && missing.length === 0;
  const applications = triages.flatMap((triage2) => triage2.applications).sort((a, b) => placeOf(a.name) - placeOf(b.name));
  const findings = inOrder(
    triages.flatMap((triage2) => triage2.findings),
    placeOf
  );
  const settled = whole && applications.every(({ status }) => status !== "unknown");
  const notes = [
    ...triages.flatMap((triage2) => triage2.notes ?? []),
    ...settled ? (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_2__  .pg)(accepted, findings) : []
  ];
  const triage = {
    cluster: first.triage.cluster,
    applications,
    findings,
    problems: distinct([
      ...triages.flatMap(({ problems }) => problems),
      ...missing.length === 0 ? [] : [missingProblem(plan, missing)]
    ]),
    notChecked: inOrder(
      triages.flatMap(({ notChecked }) => notChecked),
      placeOf
    ),
    objects: inOrder(
      triages.flatMap(({ objects }) => objects),
      placeOf
    ),
    notes: [...new Set(notes)],
    at: triages.map(({ at }) => at).sort().at(-1) ?? first.triage.at
  };
  return { triage, current: currentOf(parts), proposed: proposalsOf(parts, placeOf), whole };
}
function proposalsOf(parts, placeOf) {
  const proposals = parts.flatMap(({ proposed }) => proposed ?? []);
  if (proposals.length === 0) return null;
  return {
    writeBacks: inOrder(
      proposals.flatMap(({ writeBacks }) => writeBacks),
      placeOf
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
  if (parts.some(({ triage }) => triage.cluster.id !== first.triage.cluster.id))
    throw invalid("its parts are of several clusters");
}
function missingProblem({ count, shards }, missing) {
  const apps = [...shards].filter(([, shard]) => missing.includes(shard)).map(([name]) => name);
  const named = apps.slice(0, 10).join(", ") + (apps.length > 10 ? ", \u2026" : "");
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
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
      ({ triage }) => triage.applications.filter(({ application }) => application.cluster !== void 0).map(({ name }) => name)
    )
  );
  return (resource, path, name = "") => known.get(placeText({ resource, path, application: elsewhere.has(name) ? name : "" }));
}
function inOrder(items, placeOf) {
  return [...items].sort((a, b) => placeOf(a.application) - placeOf(b.application));
}
function distinct(problems) {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

function mergeStates(states) {
  const [first] = states;
  if (first === void 0) return null;
  const objects = fullest(states.flatMap((state) => state.objects));
  const kept = new Set([...objects.values()].map((object) => (0,_chunk_HRH7CCQR_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(first.salt, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object))));
  const settled = new Set(states.flatMap((state) => state.settled).filter((digest) => !kept.has(digest)));
  const outside = states.flatMap((state) => state.outside);
  return {
    ...first,
    takenAt: states.map(({ takenAt }) => takenAt).sort()[0] ?? first.takenAt,
    kinds: mergeKinds(states.flatMap(({ kinds }) => kinds)),
    problems: distinct2(states.flatMap(({ problems }) => problems)),
    objects: [...objects].sort(([a], [b]) => a < b ? -1 : 1).map(([, object]) => object),
    documents: mergeDocuments(states.flatMap(({ documents }) => documents)),
    settled: [...settled].sort(),
    outside: [...new Set(outside)].filter((digest) => !settled.has(digest) && !kept.has(digest)).sort(),
    hidden: states.flatMap(({ hidden }) => hidden),
    clusters: mergeClusters(states.flatMap(({ clusters }) => clusters))
  };
}
function mergeClusters(states) {
  const ids = new Set(states.map(({ cluster }) => cluster.id));
  return [...ids].flatMap((id) => mergeStates(states.filter(({ cluster }) => cluster.id === id)) ?? []);
}
function fullest(objects) {
  const kept =   new Map();
  const size = (object) => JSON.stringify(object ?? "").length;
  for (const object of objects) {
    const id = `${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "apiVersion")} ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object))}`;
    if (size(object) > size(kept.get(id))) kept.set(id, object);
  }
  return kept;
}
function mergeDocuments(documents) {
  const merged =   new Map();
  for (const one of documents) {
    const id = `${one.group}/${one.version}`;
    const before = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .lJ)(merged.get(id)?.document, "components", "schemas");
    const schemas = { ...before, ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .lJ)(one.document, "components", "schemas") };
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
function writePart({ salt, triage, answers, work, state, proposed }) {
  return writeDocument("ShardPart", {
    ...{ salt, triage, answers: [...answers] },
    work: { ...work, sizes: [...work.sizes] },
    state: state === null ? null : (0,_chunk_HRH7CCQR_js__WEBPACK_IMPORTED_MODULE_1__  .Jq)(state),
    proposed: proposed === null ? null : { writeBacks: proposed.writeBacks, owners: [...proposed.owners] }
  });
}
function readPart(text) {
  const document = readDocument("ShardPart", text);
  const state = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(document, "state");
  return {
    salt: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(document, "salt"),
    triage: triageIn((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .lJ)(document, "triage")),
    answers: new Map(
      entriesAt(document, "answers").map(([key, sides]) => [key, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(sides) ? sides : {}])
    ),
    work: {
      shard: Number((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .fK)(document, "work", "shard")),
      milliseconds: Number((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .fK)(document, "work", "milliseconds")),
      sizes: new Map(entriesAt(document, "work", "sizes").map(([name, size]) => [name, Number(size)]))
    },
    state: typeof state === "string" ? (0,_chunk_HRH7CCQR_js__WEBPACK_IMPORTED_MODULE_1__  .un)(state) : null,
    proposed: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(document, "proposed") ?? null) ? proposalsIn(document) : null
  };
}
function proposalsIn(document) {
  const owners = entriesAt(document, "proposed", "owners");
  return {
    writeBacks: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(document, "proposed", "writeBacks"),
    owners: new Map(owners.map(([app, names]) => [app, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Lv)(names) ? names.map(String) : []]))
  };
}
function triageIn(triage) {
  for (const list of ["applications", "findings", "problems", "notChecked", "objects"])
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Lv)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(triage, list) ?? null)) throw invalid(`a part has no ${list}`);
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(triage, "cluster", "id") === "" || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(triage, "at") === "")
    throw invalid("a part does not say which cluster it is about");
  return triage;
}

var planFile = "plan.json";
var costsFile = "shard-costs.json";
var partFile = (index) => `part-${index}.json`;
async function planShards(cluster, run, issues, { folder, shards }) {
  const names = await applicationNames(cluster, run);
  const count = Math.max(1, Math.min(shards, names.length));
  const costs = readCosts(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, costsFile), "utf8").catch(() => null));
  const assigned = assignShards(names, count, costs);
  const plan = {
    ...{ count, salt: (0,_chunk_HRH7CCQR_js__WEBPACK_IMPORTED_MODULE_1__  .N)(), whole: run.apps.length === 0 && (run.changed ?? "") === "" },
    shards: new Map(names.map((name) => [name, assigned.get(name) ?? 1])),
    asked: placesOf(issues)
  };
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.mkdir)(folder, { recursive: true });
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, planFile);
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.writeFile)(path, writePlan(plan));
  return { plan, path };
}
async function judgeShard(cluster, run, shard, { folder, withState, report }) {
  const plan = await openPlan(folder);
  if (plan.count !== shard.count) throw invalid(`its plan has ${plan.count} shards, not ${shard.count}`);
  const began = Date.now();
  const chosen = { apps: [], changed: "", only: (name) => plan.shards.get(name) === shard.index };
  const judge = (of) => judgeOwn(of, { ...run, ...chosen }, report);
  const { judged, state } = withState ? await (0,_chunk_HRH7CCQR_js__WEBPACK_IMPORTED_MODULE_1__  .D3)(cluster, plan.salt, judge) : { judged: await judge(cluster), state: null };
  const { triage, current, rendered } = judged;
  const sizes = new Map([...rendered].map(([name, keys]) => [name, keys.length]));
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, partFile(shard.index));
  const part = {
    ...{ salt: plan.salt, triage, state, answers: answersOf(plan.asked, current) },
    proposed: judged.proposed,
    work: { shard: shard.index, milliseconds: Date.now() - began, sizes }
  };
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.writeFile)(path, writePart(part));
  return { judged, path };
}
async function judgeOwn(cluster, run, report) {
  if (report === "issue") return { ...await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_2__  .e2)(cluster, run), proposed: null };
  const { writeBacks, owners, ...judged } = await (0,_chunk_NGT7RE7K_js__WEBPACK_IMPORTED_MODULE_0__  .x)(cluster, {
    ...run,
    selection: "by-hand"
  });
  return { ...judged, proposed: { writeBacks, owners } };
}
async function mergeShards(run, folder, statePath) {
  const plan = await openPlan(folder);
  const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readdir)(folder)).filter((name) => /^part-\d+\.json$/.test(name)).sort();
  const texts = await Promise.all(names.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, name), "utf8")));
  const parts = texts.map(readPart);
  const config = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_2__  .Z9)(run.path, run.configFile);
  const { proposed, ...merged } = mergeParts(plan, parts, config);
  const costsPath = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, costsFile);
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.writeFile)(costsPath, writeCosts(costsOf(parts.map(({ work }) => work))));
  const state = mergeStates(parts.flatMap((part) => part.state ?? []));
  const hasState = state !== null && merged.whole;
  if (hasState) await (0,_chunk_HRH7CCQR_js__WEBPACK_IMPORTED_MODULE_1__  .LZ)(statePath, state);
  const { pullRequests: settings, repositories } = config;
  const withSettings = proposed === null ? null : { ...proposed, settings, repositories };
  return { ...merged, proposed: withSettings, hasState, costsPath };
}
async function namesOfShard(cluster, run, { index, count }) {
  const names = await applicationNames(cluster, run);
  const assigned = assignShards(names, count,   new Map());
  return new Set(names.filter((name) => assigned.get(name) === index));
}
async function applicationNames(cluster, run) {
  const config = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_2__  .Z9)(run.path, run.configFile);
  const own = await (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_3__  .h_)(run.path, run.repositoryUrls);
  const repository = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_2__  .nB)(own, config, run);
  try {
    const { kinds } = await cluster.kinds();
    const tools = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_2__  .Jr)(run.path, run.cacheFolder || null, config.fetchFrom);
    const range = run.changed ?? "";
    const changed = range === "" ? null : await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_2__  .We)(run.path, repository, range);
    const { applications } = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_2__  .bP)(
      { repository, cluster, kinds, tools },
      { config, applications: run.apps, ...changed === null ? {} : { changed } }
    );
    return applications.map(({ name }) => name);
  } finally {
    repository.close();
  }
}
async function openPlan(folder) {
  const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, planFile), "utf8").catch(() => null);
  if (text === null) throw invalid(`there is no ${planFile} in ${folder}`);
  return readPlan(text);
}




  })

};
