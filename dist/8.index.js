export const id = 8;
export const ids = [8];
export const modules = {

  5807:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  ownersOf),
    o: () => (  readCodeowners)
  });
  var _chunk_4YK4R5J2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3640);
const require = (name) => process.getBuiltinModule(name);


var places = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var maxLines = 5e3;
async function readCodeowners(files) {
  for (const place of places) {
    const text = await files.read(place);
    if (text !== null) return text;
  }
  return "";
}
function ownersOf(codeowners, paths) {
  const rules = codeowners.split(/\r?\n/).slice(0, maxLines).flatMap(ruleOf).reverse();
  const owners = paths.flatMap((path) => rules.find(({ matches }) => matches(path))?.owners ?? []);
  return [...new Set(owners)];
}
function ruleOf(line) {
  const [pattern = "", ...names] = line.replace(/(^|\s)#.*$/, "").trim().split(/(?<!\\)\s+/);
  if (pattern === "" || (0,_chunk_4YK4R5J2_js__WEBPACK_IMPORTED_MODULE_0__  .mY)(pattern)) return [];
  const matchers = globsOf(pattern.replace(/\\ /g, " ")).map(
    (glob) => (0,_chunk_4YK4R5J2_js__WEBPACK_IMPORTED_MODULE_0__  .fU)(glob, { crossesFolders: false, hasBraces: false })
  );
  const matches = (path) => matchers.some((isMatch) => isMatch(path));
  return [{ matches, owners: names.filter((name) => owner.test(name)) }];
}
var owner = /^@[A-Za-z\d][\w-]*(\/[\w.-]+)?$/;
function globsOf(pattern) {
  const anchored = pattern.slice(0, -1).includes("/");
  const glob = `${anchored ? "" : "**/"}${pattern.replace(/^\//, "")}`;
  if (glob.endsWith("/")) return [`${glob}**`];
  return /\*[^/]*$/.test(glob) ? [glob] : [glob, `${glob}/**`];
}




  }),

  8:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    x: () => (  writeBackRepository)
  });
  var _chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);
  var _chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8879);
  var _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2348);
  var _chunk_KMOSAG4F_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7217);
  var _chunk_QS2UHKNG_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6510);
  var _chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2089);
  var _chunk_E3XLBQGH_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5807);
  var _chunk_Q2LJHIDH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5567);
  var _chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5777);
  var _chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5343);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5366);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6127);
const require = (name) => process.getBuiltinModule(name);













async function declares({ cluster, builtIn }, { resource }, path) {
  const { kinds } = await cluster.kinds();
  const served = kinds.find(({ group, kind }) => group === resource?.group && kind === resource.kind);
  if (served === void 0) return null;
  const type = (await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  ._D)(cluster, [served], builtIn)).of(served);
  const found = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .SE)(type, path);
  if (type === null || found?.kind === "untyped") return null;
  return found !== null;
}

async function disproveRule(application, finding, { stated: stated2, isSpared }, before, judgeAs) {
  const after = await judgeAs((one) => isMeant(one, application) ? stated2(one) : one);
  const known = new Map(findingsOf(before, application.name).map((one) => [placeOf(one), one]));
  const found = new Map(findingsOf(after, application.name).map((one) => [placeOf(one), one]));
  const own = found.get(placeOf(finding));
  if (own === void 0 || own.ignoredBy === void 0) return "the rule would not hide it";
  if (!isSpared(own.forecast)) return "a sync would change it with the rule as well";
  for (const [place, other] of found) {
    const earlier = known.get(place);
    if (place === placeOf(finding) || other.subject !== "field") continue;
    if (earlier === void 0) return `a new difference would come up: ${place}`;
    if (other.ignoredBy !== earlier.ignoredBy) return `the rule would hide ${place} as well`;
    if (earlier.forecast.effect !== other.forecast.effect)
      return `with the rule a sync would do something else to ${place}`;
  }
  return disproveForSiblings(application, before, after);
}
function isMeant(one, application) {
  const isSibling = application.generatedBy !== void 0 && one.generatedBy === application.generatedBy;
  return one.name === application.name || isSibling;
}
function disproveForSiblings(application, before, after) {
  const known = new Map(before.triage.findings.map((one) => [`${one.application} ${placeOf(one)}`, one]));
  for (const finding of after.triage.findings) {
    if (finding.application === application.name || finding.subject !== "field") continue;
    const earlier = known.get(`${finding.application} ${placeOf(finding)}`);
    const hides = finding.ignoredBy !== void 0 && earlier?.ignoredBy === void 0;
    if (hides && finding.direction !== "ignore")
      return `the rule would hide ${placeOf(finding)} in ${finding.application} as well`;
    if (!hides && earlier !== void 0 && earlier.forecast.effect !== finding.forecast.effect)
      return `with the rule a sync would do something else to ${placeOf(finding)} in ${finding.application}`;
  }
  return null;
}
function findingsOf({ triage: triage2 }, name) {
  return triage2.findings.filter((finding) => finding.application === name);
}
function placeOf({ resource, change }) {
  return change === null ? (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TD)(resource) : `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .jV)(change.path)} of ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TD)(resource)}`;
}

function ignoreRuleFor({ change, resource }) {
  if (change === null) return { reason: "it is about the object as a whole" };
  const { path } = change;
  if (path.length < 2) return { reason: "a rule on a whole part of the object would hide everything in it" };
  if ((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .w1)(path, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .OA)("metadata", "annotations", _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .jo)))
    return {
      reason: "Argo CD compares from this annotation, and a rule on it would hide what Git removes; to hear of it no more, put it under accepted in the settings of drift-triage"
    };
  if (path.some((element) => "index" in element))
    return { reason: "it is an item of a list that has no keys: its place may change" };
  const lines = path.every((element) => "field" in element) ? { jsonPointers: [pointerOf(path)], jqPathExpressions: [] } : { jsonPointers: [], jqPathExpressions: [path.map(jqStep).join("").replace(/ \| $/, "")] };
  const { group, kind, namespace, name } = resource;
  return { group, kind, namespace, name, ...lines, managedFieldsManagers: [] };
}
function wantsIgnoring({ status }, finding) {
  if (finding.direction !== "ignore" || finding.accepted !== void 0) return false;
  if (finding.ignoredBy !== void 0 || finding.rules.includes("not-compared-yet")) return false;
  return status?.resources.some(
    (resource) => resource.status === "OutOfSync" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .gY)(resource.key, finding.resource)
  ) === true;
}
function pointerOf(path) {
  return `/${path.map(pointerPart).join("/")}`;
}
function pointerPart(element) {
  const name = "field" in element ? element.field : "";
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
function jqStep(element) {
  if ("field" in element)
    return /^[A-Za-z_]\w*$/.test(element.field) ? `.${element.field}` : `.[${JSON.stringify(element.field)}]`;
  if ("index" in element) return `[${element.index}]`;
  const tests = "value" in element ? [`. == ${literal(element.value)}`] : Object.entries(element.key).map(([name, value]) => `.[${JSON.stringify(name)}] == ${literal(value)}`);
  return `[] | select(${tests.join(" and ")}) | `;
}
function literal(value) {
  return JSON.stringify(value);
}

function wantsFluxIgnoring({ resource }, finding) {
  const { direction, category, accepted, ignoredBy, forecast, change } = finding;
  if (direction !== "ignore" || category !== "controller" || change === null) return false;
  if (accepted !== void 0 || ignoredBy !== void 0) return false;
  const isUndone = ["reverts", "deletes", "recreates"].includes(forecast.effect);
  return isUndone && (forecast.when === "next-reconcile" || resource?.kind === "HelmRelease");
}
function fluxIgnoreRuleFor({ resource: described, sync, warnsOfDrift }, { change, resource, forecast }) {
  const isWarnedOf = warnsOfDrift === true && ["next-upgrade", "next-commit"].includes(forecast.when);
  if (forecast.when !== "next-reconcile" && !isWarnedOf)
    return {
      reason: `helm-controller corrects nothing of this release ${sync.selfHeal ? "until what it reports is resolved" : "(driftDetection.mode is not enabled)"}, and no rule keeps an upgrade from writing the chart\u2019s value: leave the field out of what the chart renders`
    };
  const path = change?.path ?? [];
  if (path.length < 2) return { reason: "a rule on a whole part of the object would hide everything in it" };
  if (!path.every((element) => "field" in element))
    return {
      reason: "it is in an item of a list, which Flux\u2019s rules can name by its place only, and that may change"
    };
  const { group, kind, namespace, name } = resource;
  return {
    statedIn: described?.kind === "HelmRelease" ? "helm-release" : "kustomization",
    group: group === "" ? "*" : group,
    ...{ kind, namespace, name },
    jsonPointers: [pointerOf(path)],
    jqPathExpressions: [],
    managedFieldsManagers: []
  };
}
function fluxEntry({ group, kind, namespace, name, jsonPointers }) {
  return {
    paths: jsonPointers,
    target: {
      ...group === "*" ? {} : { group: (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .uG)(group) },
      kind,
      ...namespace === "" ? {} : { namespace },
      name: (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .uG)(name)
    }
  };
}

function ignoreSteps(who, read) {
  const steps = [];
  const refused2 = [];
  const texts =   new Map();
  return {
    current: async (file) => texts.get(file) ?? read(file),
    take: (finding, how, edit) => {
      if ("reason" in edit) refused2.push({ finding, reason: edit.reason });
      else {
        texts.set(edit.file, edit.after);
        steps.push({ finding, edits: [edit], ignores: { who, how } });
      }
    },
    refuse: (finding, reason) => void refused2.push({ finding, reason }),
    done: () => ({ steps, refused: refused2 })
  };
}

async function proposeFluxIgnoring(application, before, read, { judgeAs, declares: declares2 }) {
  const wanted = findingsOf(before, application.name).filter((one) => wantsFluxIgnoring(application, one));
  const steps = ignoreSteps("Flux", read);
  const isRelease = application.resource?.kind === "HelmRelease";
  const place = isRelease ? (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .OA)("spec", "driftDetection", "ignore") : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .OA)("spec", "ignore");
  const unknown = wanted.length === 0 ? null : await unknownField(application, place, declares2);
  for (const finding of wanted) {
    const rule = fluxIgnoreRuleFor(application, finding);
    const failure = "reason" in rule ? rule.reason : unknown;
    if ("reason" in rule || failure !== null) steps.refuse(finding, failure ?? "");
    else await take(finding, rule);
  }
  return steps.done();
  async function take(finding, rule) {
    const failure = await disproveRule(application, finding, tried(rule, isRelease), before, judgeAs);
    if (failure !== null) steps.refuse(finding, failure);
    else
      steps.take(
        finding,
        rule.jsonPointers.join(", "),
        await withEntry(application, place, rule, steps.current)
      );
  }
}
function tried(entry, isRelease) {
  return {
    stated: (one) => ({ ...one, ignore: [...one.ignore, entry] }),
    isSpared: ({ effect, when }) => isRelease ? when !== "next-reconcile" : effect === "keeps"
  };
}
async function unknownField(application, place, declares2) {
  const known = await declares2(application, place);
  if (known === true || known === null && application.resource?.kind === "HelmRelease") return null;
  const instead = "an annotation such as kustomize.toolkit.fluxcd.io/ssa: IfNotPresent would leave the whole object alone, so that is for a person to decide";
  return known === null ? `whether this cluster\u2019s Flux knows spec.ignore could not be read from its definitions; ${instead}` : `this cluster\u2019s Flux is too old to know spec.ignore; ${instead}`;
}
async function withEntry(application, place, rule, read) {
  const { origin, resource } = application;
  const what = `${resource?.kind ?? "object"} ${resource?.name ?? ""}`;
  if (origin === null) return { reason: `${what} is not written in this repository` };
  const own = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .ZT)(application, { read });
  if ("reason" in own && application.alsoIn !== void 0)
    return { reason: `several files describe ${what}: put the rule into the one of this cluster by hand` };
  if ("reason" in own) return { reason: `${origin.file} generates ${what}: put the rule there by hand` };
  const text = await read(own.file) ?? "";
  const { length } = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(own.object, ...place.map((one) => "field" in one ? one.field : ""));
  const path = [...own.prefix, ...place, { index: length }];
  const result = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .aL)(text, own.document, { type: "set", path, value: fluxEntry(rule) });
  if ("refused" in result) return { reason: `${own.file}: ${result.refused}` };
  return { file: own.file, before: text, after: result.text };
}

function ruleInFile({ generatedBy }, rule) {
  return generatedBy === void 0 ? rule : { ...rule, namespace: "" };
}
async function withIgnoreRule(application, rule, respected, read) {
  const entry = ruleInFile(application, rule);
  return editApplication(application, read, (object, within) => [
    { type: "set", path: next(object, within, ["spec", "ignoreDifferences"]), value: stated(entry) },
    ...respected ? [
      {
        type: "set",
        path: next(object, within, ["spec", "syncPolicy", "syncOptions"]),
        value: "RespectIgnoreDifferences=true"
      }
    ] : []
  ]);
}
async function withServerSideDiff(application, read) {
  const option = "argocd.argoproj.io/compare-options";
  const before = application.annotations[option] ?? "";
  const value = before === "" ? "ServerSideDiff=true" : `${before},ServerSideDiff=true`;
  return editApplication(application, read, (_object, within) => [
    { type: "set", path: [...within, ...(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .OA)("metadata", "annotations", option)], value }
  ]);
}
async function editApplication({ origin, resource, generatedBy, alsoIn = [] }, read, editsFor) {
  const set2 = generatedBy?.replace(/^.*\//, "");
  const text = origin === null ? null : await read(origin.file);
  if (origin === null || text === null || resource === null)
    return { reason: "the Application is not written in this repository" };
  if (alsoIn.length > 0) {
    const files = [origin.file, ...alsoIn].join(" and ");
    return { reason: `${files} describe the Application: put the rule into the one of this cluster by hand` };
  }
  const parsed = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_4__  .gM)(text);
  const documents = "documents" in parsed ? parsed.documents : [];
  const document = documents.findIndex(
    ({ value }) => set2 === void 0 ? isIt(value, "Application", resource.name) : isIt(value, "ApplicationSet", set2)
  );
  const object = documents[document]?.value;
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(object)) return { reason: `${origin.file} does not hold the Application as a document` };
  const obstacle = set2 === void 0 ? null : notByTemplate(object);
  if (obstacle !== null) return { reason: `ApplicationSet ${set2} ${obstacle}` };
  let edited2 = text;
  for (const edit of editsFor(object, set2 === void 0 ? [] : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .OA)("spec", "template"))) {
    if (set2 !== void 0 && /\{\{/.test(JSON.stringify(edit)))
      return { reason: `the rule would be read as a parameter of ApplicationSet ${set2}` };
    const result = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .aL)(edited2, document, edit);
    if ("refused" in result) return { reason: `${origin.file}: ${result.refused}` };
    edited2 = result.text;
  }
  return { file: origin.file, before: text, after: edited2 };
}
function isIt(value, kind, name) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(value)) return false;
  const key = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TN)(value);
  return key.group === _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .H4 && key.kind === kind && key.name === name;
}
function notByTemplate(set2) {
  const policy = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(set2, "spec", "syncPolicy", "applicationsSync");
  if (policy === "create-only" || policy === "create-delete")
    return `does not change the Applications that are there (${policy}): put the rule into its template and into the Application`;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(set2, "spec", "templatePatch") !== "")
    return "has a templatePatch, which may take it back: put the rule into its template by hand";
  const own = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(set2, "spec", "generators").some((one) => JSON.stringify(one).includes('"template":'));
  return own ? "has a template for a generator: put the rule there by hand" : null;
}
function next(object, within, way) {
  const { length } = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .Yn)(object, within), ...way);
  return [...within, ...(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .OA)(...way), { index: length }];
}
function stated({ group, kind, namespace, name, jsonPointers, jqPathExpressions }) {
  return {
    group,
    kind,
    ...namespace === "" ? {} : { namespace },
    name,
    ...jsonPointers.length === 0 ? {} : { jsonPointers },
    ...jqPathExpressions.length === 0 ? {} : { jqPathExpressions }
  };
}

async function proposeIgnoring(application, before, read, judgeAs) {
  const wanted = findingsOf(before, application.name).filter((one) => wantsIgnoring(application, one));
  const steps = ignoreSteps("Argo CD", read);
  const quiet = wanted.filter(
    ({ category, forecast }) => category !== "controller" && forecast.effect === "keeps"
  );
  const [first] = quiet;
  if (first !== void 0 && !(0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .Gp)(application))
    steps.take(first, "ServerSideDiff=true", await withServerSideDiff(application, steps.current));
  for (const finding of wanted.filter((one) => !quiet.includes(one))) {
    const rule = ignoreRuleFor(finding);
    const respected = finding.forecast.effect !== "keeps" && !application.sync.respectIgnoreDifferences;
    const failure = "reason" in rule ? rule.reason : await disproveRule(application, finding, tried2(ruleInFile(application, rule)), before, judgeAs);
    if ("reason" in rule || failure !== null) steps.refuse(finding, failure ?? "");
    else steps.take(finding, lineOf(rule), await withIgnoreRule(application, rule, respected, steps.current));
  }
  return steps.done();
}
function tried2(entry) {
  return {
    stated: (one) => ({
      ...one,
      ignore: [...one.ignore, entry],
      sync: { ...one.sync, respectIgnoreDifferences: true }
    }),
    isSpared: ({ effect }) => effect === "keeps"
  };
}
function lineOf({ jsonPointers, jqPathExpressions }) {
  return [...jsonPointers, ...jqPathExpressions].join(", ");
}

async function withIgnoring(repository, { application }, judged, done, tries) {
  const { name, sources } = application;
  if (application.controller === "folder") return done;
  const commit = await repository.resolve("HEAD");
  const followed = sources.find(({ elsewhere }) => elsewhere !== true)?.revision ?? null;
  const followsHead = followed !== null && await repository.resolve(followed) === commit;
  const isElsewhere = done !== null && done.edits.length > 0 && done.commit !== commit;
  if (commit === null || isElsewhere) return done;
  const revision = followsHead ? followed : "";
  const files = repository.at(commit);
  const edits = new Map((done?.edits ?? []).map((edit) => [edit.file, edit]));
  const read = async (file) => edits.get(file)?.after ?? files.read(file);
  const { steps, refused: refused2 } = application.controller === "flux" ? await proposeFluxIgnoring(application, judged, read, tries) : await proposeIgnoring(application, judged, read, tries.judgeAs);
  if (steps.length === 0 && refused2.length === 0) return done;
  for (const { file, before, after } of steps.flatMap((step) => step.edits))
    edits.set(file, { file, before: edits.get(file)?.before ?? before, after });
  return {
    application: name,
    revision,
    commit,
    edits: [...edits.values()],
    findings: [...done?.findings ?? [], ...steps.map(({ finding }) => finding)],
    steps: [...done?.steps ?? [], ...steps],
    notWrittenBack: [...done?.notWrittenBack ?? [], ...refused2]
  };
}

async function disproveOutside(draft, outsiders, world, { config }) {
  const { repository } = world;
  const edited2 = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .Rq)(repository, draft.commit, draft.texts);
  const touched = [];
  for (const application of outsiders) {
    const isMoved = (0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .zf)(application, draft.source) !== application;
    if (isMoved || !await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .cw)(application, repository, edited2)) touched.push(application.name);
  }
  if (touched.length === 0) return null;
  const quiet = { ...world, progress: () => void 0 };
  const { prepared, rerender } = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .NA)(quiet, { config, applications: touched, trace: false });
  return (0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .DV)(draft, prepared, { repository, rerender });
}
async function judgedWithSiblings(world, { config, only }, judged, application) {
  const isSibling = ({ generatedBy }) => generatedBy !== void 0 && generatedBy === application.generatedBy;
  const all = { config, applications: [], trace: false, ...only === void 0 ? {} : { only } };
  const { outsiders } = judged;
  if (!outsiders.some(isSibling)) return { before: judged, scope: all };
  const inside = judged.prepared.map((one) => one.application);
  const siblings = [...inside, ...outsiders].filter((one) => isSibling(one)).map(({ name }) => name);
  const scope = { config, applications: siblings, trace: false };
  const before = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .NA)({ ...world, progress: () => void 0 }, scope);
  return { before, scope };
}

function keptObject(source) {
  const { live } = source;
  const { apiVersion = "", kind = "", metadata: _metadata, status: _status, ...rest } = live;
  const isLeftOut = (value, path) => isFilledIn(value, path, source);
  const below = (0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .L0)(rest, [], source.type, isLeftOut);
  return { apiVersion, kind, metadata: keptMetadata(source), ...below };
}
function keptMetadata(source) {
  const { live } = source;
  const { name = "", namespace } = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .lJ)(live, "metadata");
  const maps = ["labels", "annotations"].map((map) => {
    const path = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .OA)("metadata", map);
    const own = Object.entries((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .lJ)(live, "metadata", map)).filter(([key, value]) => {
      const at = [...path, { field: key }];
      return !isBookkeeping(key, actorAt(at, value, source)) && !isFilledIn(value, at, source);
    });
    return [map, Object.fromEntries(own)];
  });
  const stated2 = maps.filter(([, entries]) => Object.keys(entries).length > 0);
  return { name, ...namespace === void 0 ? {} : { namespace }, ...Object.fromEntries(stated2) };
}
function isBookkeeping(key, actor) {
  if (key === _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .jo) return true;
  return (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .fY)(key) && !(key === "app.kubernetes.io/instance" && actor === "person-tool");
}
function isFilledIn(value, path, source) {
  const { live, type } = source;
  const verdict = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .Xk)(type, path, value, { desired: {}, live });
  if (verdict === "default") return true;
  const isLeaf = !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(value) && !((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Lv)(value) && value.some(_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv));
  const actor = verdict === "allocated" || isLeaf ? actorAt(path, value, source) : null;
  return actor === "controller" || verdict === "allocated" && actor === "api-server";
}
function actorAt(path, value, { live, type, actorOf }) {
  return (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .lt)({ type: "added", path, live: value }, live, type, actorOf).actor;
}

function homeOf(manifests, { madeBy }, commit, other) {
  const made = manifests.flatMap((manifest) => {
    const by = madeBy(manifest);
    return by === null ? [] : [{ manifest, ...by }];
  });
  if (made.length === 0) return { reason: "its app renders nothing beside which it could stand" };
  const fitting = made.filter((one) => one.tool !== "helm" && (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .NL)(one.source, other));
  const [first] = fitting;
  if (first === void 0)
    return made.some(({ tool: tool2 }) => tool2 !== "helm") ? { reason: "the manifests of its app are in another repository: add it there" } : { reason: "a Helm chart makes the objects of its app: write a template for it by hand" };
  if (fitting.some(({ source }) => !isSameSource(source, first.source)))
    return { reason: "its app has several sources, and nothing says which of them it belongs to" };
  if (first.commit !== commit) return { reason: "the sources of the app follow different revisions" };
  const tool = first.tool === "kustomize" ? "kustomize" : "directory";
  return { source: first.source, tool, manifests: fitting.map(({ manifest }) => manifest) };
}
function isSameSource(a, b) {
  return a === b || a.path === b.path && a.repoUrl === b.repoUrl && a.revision === b.revision;
}
async function newDocuments(object, home, files) {
  const file = await freeFile((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TN)(object), folderFor(home), home, files);
  if (/^\.(git|github)(\/|$)/.test(file)) return { reason: `${file} is not written by a program` };
  const listing = home.tool === "kustomize" ? await listedIn(home.source.path, file, files) :   new Map();
  if ("reason" in listing) return listing;
  const { namespace } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TN)(object);
  const stated2 = namespace !== "" && await statesNamespace(namespace, home, files);
  const forms = namespace === "" ? [object] : [object, withoutNamespace(object)];
  return (stated2 ? forms : forms.toReversed()).map((form) => ({
    file,
    texts: new Map([...listing, [file, (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_4__  .Vd)(form)]])
  }));
}
function withoutNamespace(object) {
  const path = [{ field: "metadata" }, { field: "namespace" }];
  const done = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .Qr)(object, { type: "remove", path });
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(done) ? done : object;
}
function folderFor({ tool, source, manifests }) {
  if (tool === "kustomize") return source.path;
  const counts =   new Map();
  for (const { origin } of manifests) {
    const folder = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .yS)(origin.file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1));
  return first?.[0] ?? source.path;
}
async function freeFile({ kind, name }, folder, { manifests }, files) {
  const stem = `${kind}-${name}`.toLowerCase().replace(/[^a-z0-9-]+/g, "-").slice(0, 120);
  const isShort = manifests.length > 0 && manifests.every(({ origin }) => origin.file.endsWith(".yml"));
  for (let n = 1; ; n++) {
    const file = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .uJ)(folder, `${stem}${n === 1 ? "" : `-${n}`}.${isShort ? "yml" : "yaml"}`);
    if (await files.read(file) === null) return file;
  }
}
async function listedIn(folder, file, files) {
  const [root] = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .RD)(files, folder, []);
  if (root === void 0 || root.file === null) return   new Map();
  const holder = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .Kd)(files, root.file);
  if (holder === null) return { reason: `${root.file} is not readable` };
  const index = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(holder.values, "resources").length;
  const entry = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .hZ)([{ field: "resources" }, { index }], file.slice(folder === "" ? 0 : folder.length + 1));
  const attempt2 = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .XZ)(files, holder, [entry], true);
  return "refused" in attempt2 ? { reason: attempt2.refused } : attempt2.texts;
}
async function statesNamespace(namespace, { tool, source, manifests }, files) {
  const listed = tool === "kustomize" ? await files.list(source.path) ?? [] : [];
  const yaml = listed.filter((file) => /\.ya?ml$/.test(file));
  const names2 = new Set(tool === "kustomize" ? yaml : manifests.map(({ origin }) => origin.file));
  for (const name of names2)
    for (const { values } of await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .uo)(files, name))
      if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(values, "metadata", "namespace") === namespace) return true;
  return false;
}

async function addObjects(app, proposed, findings, around) {
  let state = proposed;
  for (const finding of findings.filter(_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .iJ)) {
    const next2 = await addObject(app, state, finding, around);
    state = "reason" in next2 ? { ...state, refused: [...state.refused, { finding, reason: next2.reason }] } : next2;
  }
  return state;
}
async function addObject(app, state, finding, around) {
  const { judged, repository, commit, other } = around;
  const object = await objectFor(app, finding, around);
  if ("reason" in object) return object;
  const home = homeOf(app.desired, judged.renderer, commit, other);
  if ("reason" in home) return home;
  const files = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .MS)(repository.at(commit), state.texts);
  const forms = await newDocuments(object.kept, home, files);
  if ("reason" in forms) return forms;
  const application = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .Hc)(app.application, state.spec) ?? app.application;
  let failure = "";
  for (const { file, texts } of forms) {
    const all = new Map([...state.texts, ...texts]);
    const rendered = await judged.rerender(application, commit, all);
    const fault = "fault" in rendered ? rendered.fault : faultOf(app, state, object.kept, rendered, file);
    if (fault !== null || "fault" in rendered) {
      failure ||= fault ?? "";
      continue;
    }
    const edits = await Promise.all(
      [...texts].map(async ([name, after]) => ({
        file: name,
        before: await files.read(name) ?? "",
        after
      }))
    );
    const added = { finding, object: object.kept, files: edits };
    return { ...state, texts: all, objects: rendered, added: [...state.added, added] };
  }
  return { reason: failure };
}
async function objectFor({ application }, { resource }, { world, config, judged }) {
  const pair = judged.triage.objects.find(
    (one) => one.application === application.name && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .gY)(one.resource, resource)
  );
  const live = pair?.live ?? null;
  if (live === null) return { reason: "the live object was not read" };
  const refused2 = (0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .Oy)(live);
  if (refused2 !== null) return { reason: refused2 };
  const gvk = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .iU)(live);
  const type = (await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  ._D)(world.cluster, [gvk], world.builtIn)).of(gvk);
  const kept = keptObject({ live, type, actorOf: (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .SD)(config)(application.appliers) });
  const hidden = (0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .cN)(kept);
  return hidden === null ? { kept } : { reason: hidden };
}
function faultOf({ desired }, { objects }, kept, rendered, file) {
  const own = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TN)(kept));
  const [before, after] = [(0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .xb)(objects, desired), (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .xb)(rendered, desired)];
  const is = after.get(own);
  if (is === void 0) return `the app would not take it from ${file} under this name and namespace`;
  const [first] = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .tX)(kept, is);
  if (first !== void 0) return `the app would render ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .jV)(first)} of it differently`;
  const keys = [...  new Set([...before.keys(), ...after.keys()])].filter((key) => key !== own);
  const moved = keys.find((key) => !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .FS)(before.get(key), after.get(key)));
  const other = moved === void 0 ? void 0 : before.get(moved) ?? after.get(moved);
  return other === void 0 ? null : `${file} would change ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TD)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TN)(other))} as well`;
}

async function isLeftBehind({ name, sources }, triage2, { branchesWith }) {
  const [source, ...others] = sources.filter(({ elsewhere }) => elsewhere !== true);
  if (source === void 0 || others.length > 0 || !/^[0-9a-f]{40}$/.test(source.revision)) return false;
  const holding = await branchesWith?.(source.revision) ?? [];
  return holding.includes((0,_chunk_Q2LJHIDH_js__WEBPACK_IMPORTED_MODULE_5__  .yC)(triage2, name)) && holding.every((branch) => branch.startsWith(_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .$j));
}

async function findPin(application, source, { repository, files, reader }) {
  const own = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .ZT)(application, files);
  if ("reason" in own) return own;
  if (application.controller === "flux") return fluxPin(own, application, repository, reader);
  const pathIn = (object) => [
    ...(0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .Z3)(application, source, object),
    ...(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .OA)("targetRevision")
  ];
  return {
    at: own,
    key: application.resource ?? (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TN)(own.object),
    read: (object) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .Yn)(object, pathIn(object)),
    edits: [{ type: "set", path: pathIn(own.object), value: _chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .UB }],
    field: "targetRevision",
    isShared: false
  };
}
async function fluxPin(own, { resource }, repository, reader) {
  const { name, namespace } = sourceNamed(own.object, resource?.namespace ?? "");
  const found = (await gitRepositories(repository)).filter(({ object }) => {
    const key = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TN)(object);
    return key.name === name && ["", namespace].includes(key.namespace);
  });
  const [at, ...others] = found;
  if (at === void 0) return { reason: `GitRepository ${name} stands in no file of this repository` };
  if (others.length > 0)
    return {
      reason: `GitRepository ${name} stands in ${found.map(({ file }) => file).join(" and ")}, and nothing tells which of them to edit`
    };
  if (Object.keys((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .lJ)(at.object, "spec", "verify")).length > 0)
    return {
      reason: `GitRepository ${name} takes signed revisions alone, and the commit of an edit is signed by GitHub`
    };
  const live = await reader.one(_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .lj, "GitRepository", namespace, name);
  if ([at.object, live].some((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .fK)(one, "spec", "suspend") === true))
    return { reason: `GitRepository ${name} is suspended, so that nothing follows it to another revision` };
  const ref = (key) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .OA)("spec", "ref", key);
  const beside = _chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .Zh.slice(1).filter((key) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .Yn)(at.object, ref(key)) !== void 0);
  return {
    at,
    key: { ...(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TN)(at.object), namespace },
    read: (object) => (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .oI)(object) || void 0,
    edits: [
      { type: "set", path: ref("commit"), value: _chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .UB },
      ...beside.map((key) => ({ type: "remove", path: ref(key) }))
    ],
    field: `spec.ref.commit of GitRepository ${name}`,
    isShared: true
  };
}
function sourceNamed(object, own) {
  const spec = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .lJ)(object, "spec");
  const ref = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .lJ)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(spec["chart"]) ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .lJ)(spec, "chart", "spec") : spec, "sourceRef");
  return { name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(ref, "name"), namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(ref, "namespace") || own };
}
async function gitRepositories(repository) {
  const written = (await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .IL)(repository)).filter(
    ({ gvk }) => gvk.group === _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .lj && gvk.kind === "GitRepository"
  );
  return written.map(({ object, origin: { file, document, item } }) => {
    const prefix = item === void 0 ? [] : [{ field: "items" }, { index: item }];
    return { file, document, prefix, object };
  });
}

function renderingsOf({ key }, { prepared }) {
  return prepared.flatMap(
    (app) => app.desired.filter((manifest) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .gY)(manifest.key, key)).map((manifest) => ({ app, manifest }))
  );
}
async function followsAnother(pin, followed, judged, repository) {
  const { at, key } = pin;
  const stated2 = pin.read(at.object);
  if (stated2 === followed) return null;
  const says = `${at.file} names ${quoted(stated2)}`;
  if (typeof stated2 === "string" && /\$\{|\{\{/.test(stated2))
    return { reason: `${says}, which is filled in when it is applied: what fills it in is to be changed` };
  const [rendering] = renderingsOf(pin, judged);
  if (rendering !== void 0 && pin.read(rendering.manifest.object) === followed)
    return {
      reason: `${says}, which ${rendering.app.application.name} makes ${quoted(followed)} on its way to the cluster (a patch or a component): that is to be changed`
    };
  const change = judged.triage.findings.find(
    ({ resource, change: change2 }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .gY)(resource, key) && change2 !== null && isRevision((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .jV)(change2.path))
  );
  if (change?.category === "manual-change" || change?.category === "conflict")
    return {
      reason: `${says}, and ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TD)(key)} was set to ${quoted(followed)} by hand in the cluster: one of the two has to give way first`
    };
  if (typeof stated2 === "string" && await repository.resolve(stated2) === null)
    return { reason: `${says} by now, which no branch or tag of this clone holds: ${gone}` };
  if (rendering === void 0 && change === void 0)
    return {
      reason: `${says} and the cluster follows ${quoted(followed)}: that is not synced yet, or is set otherwise where it is applied`
    };
  return { reason: `${says} by now, which is not synced yet`, ahead: true };
}
var gone = "restore the branch that held it (on the page of its pull request), or name another revision there";
var isRevision = (path) => /^spec\.(sources?\b.*\.targetRevision|ref\b.*)$/.test(path);
var quoted = (revision) => JSON.stringify(revision ?? "HEAD");
async function unreached(pin, judged, commit, repository) {
  for (const { app } of renderingsOf(pin, judged)) {
    const here = app.application.sources.filter(({ elsewhere }) => elsewhere !== true);
    const reached = await Promise.all(here.map(({ revision }) => isAtHand(revision, commit, repository)));
    if (reached.includes(true)) continue;
    return {
      reason: `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TD)(pin.key)} is applied by ${app.application.name}, which follows ${quoted(here[0]?.revision)} itself: what is merged does not reach it`
    };
  }
  return null;
}
async function isAtHand(revision, commit, repository) {
  if (await repository.resolve(revision) === commit) return true;
  return (await repository.branchesWith?.(commit) ?? []).includes(revision.replace(/^refs\/heads\//, ""));
}

async function signaturesOf(application, reader, { prepared }) {
  const project = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(application, "spec", "project") || "default";
  const isIt2 = (object) => {
    const { group, kind, name } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TN)(object);
    return group === _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .H4 && kind === "AppProject" && name === project;
  };
  const live = (await reader.all(_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .H4, "AppProject")).filter(isIt2);
  const inGit = prepared.flatMap(({ desired }) => desired.map(({ object }) => object).filter(isIt2));
  if ([...live, ...inGit].some(takesSignedOnly)) return { project, asked: "signed" };
  return { project, asked: live.length === 0 ? "unread" : "none" };
}
function takesSignedOnly(project) {
  const policies = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(project, "spec", "sourceIntegrity", "git", "policies");
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(project, "spec", "signatureKeys").length > 0 || policies.some((policy) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(policy, "gpg", "mode") !== "none");
}

async function usersOf(source, judged, files, cluster) {
  const apps = [...judged.prepared.map(({ application }) => application), ...judged.outsiders];
  const [live, inFiles] = await Promise.all([readLive(cluster), readFiles(files)]);
  const rendered = judged.prepared.flatMap(({ desired }) => desired.map(({ object }) => object));
  const users = [...rendered, ...inFiles, ...live.objects].filter(
    (object) => !isProved(object, apps) && names(object, source)
  );
  const byName = new Map(users.map((object) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TD)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TN)(object)), (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TN)(object)]));
  return { unproved: [...byName.values()], unread: live.unread };
}
function isProved(object, apps) {
  const { group, kind, name } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TN)(object);
  if (group === _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .N7 || group === _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .G) return true;
  const isRelease = ({ resource }) => resource?.group === _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .G && `${resource.namespace}-${resource.name}` === name;
  return group === _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .lj && kind === "HelmChart" && apps.some(isRelease);
}
function names(object, source) {
  const { group, namespace } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TN)(object);
  if (group === "notification.toolkit.fluxcd.io") return false;
  const isThere = (stated2) => ["", source.namespace].includes(stated2 || namespace);
  const includes = group === _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .lj && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(object, "spec", "include").some((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(one, "repository", "name") === source.name);
  const refers = (value) => {
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Lv)(value)) return value.some(refers);
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(value)) return false;
    const isRef = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(value, "kind") === source.kind && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(value, "name") === source.name;
    return isRef && isThere((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(value, "namespace")) || Object.values(value).some(refers);
  };
  return includes && isThere("") || refers((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .lJ)(object, "spec"));
}
var endings = [".yaml", ".yml", ".json"];
async function readFiles(files) {
  const word = "GitRepository";
  const listed = await files.holding?.([word], endings) ?? await files.list("") ?? [];
  const wanted = listed.filter((name) => endings.some((ending) => name.endsWith(ending)));
  const texts = await Promise.all(wanted.map(async (file) => ({ file, text: await files.read(file) })));
  return texts.flatMap(
    ({ file, text }) => text?.includes(word) === true ? (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .PX)(file, text, "").manifests.map(({ object }) => object) : []
  );
}
async function readLive(cluster) {
  const { kinds } = await cluster.kinds();
  const asked = kinds.filter(mayTakeFiles);
  const lists = await Promise.all(asked.map(async (kind) => ({ kind, listed: await cluster.list(kind, "") })));
  return {
    objects: lists.flatMap(({ listed }) => listed.state === "listed" ? listed.items : []),
    unread: lists.flatMap(({ kind, listed }) => listed.state === "failed" ? [kind.kind] : [])
  };
}
function mayTakeFiles({ group, kind, verbs }) {
  if (!/(^|\.)fluxcd\.io$/.test(group) || !verbs.includes("list")) return false;
  if (group === _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .lj) return ["GitRepository", "HelmChart"].includes(kind);
  if (group === "image.toolkit.fluxcd.io") return kind === "ImageUpdateAutomation";
  return ![_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .N7, _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .G, "notification.toolkit.fluxcd.io"].includes(group);
}

async function movablePin(application, starting) {
  const { world, judged } = starting;
  const { repository, cluster } = world;
  const [source, ...others] = application.sources.filter(({ elsewhere }) => elsewhere !== true);
  const commit = await repository.resolve("HEAD");
  if (source === void 0 || others.length > 0 || commit === null)
    return { reason: "several of its sources are in this repository" };
  const { revision } = source;
  const unpinned = await whyNoPin(revision, repository);
  if (unpinned !== null) return { reason: unpinned };
  const { kinds } = await cluster.kinds();
  const reader = (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .C4)(cluster, kinds);
  const files = repository.at(commit);
  const pin = await findPin(application, source, { repository, files, reader });
  if ("reason" in pin) return pin;
  const kept = await followsAnother(pin, revision, judged, repository) ?? await unreached(pin, judged, commit, repository);
  if (kept !== null) return kept;
  const bound = pin.isShared ? boundToSource(pin, await usersOf(pin.key, judged, files, cluster)) : boundToProject(await signaturesOf(pin.at.object, reader, judged));
  return "reason" in bound ? bound : { pin, source, commit, mind: bound.mind };
}
function boundToSource({ key }, { unproved, unread }) {
  const name = `GitRepository ${key.name}`;
  if (unproved.length > 0)
    return {
      reason: `${unproved.map(_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TD).slice(0, 3).join(", ")} would follow ${name} as well, and is not rendered here: nobody knows what the commit brings to it`
    };
  if (unread.length === 0) return { mind: [] };
  return {
    mind: [
      `Objects of kind ${unread.join(", ")} could not be listed: whether one takes its files from ${name}, and would follow it to this commit, is not known here.`
    ]
  };
}
function boundToProject({ project, asked }) {
  if (asked === "signed")
    return {
      reason: `its project ${project} takes signed commits alone (signatureKeys, sourceIntegrity), and the commit of an edit has no signature of your keys`
    };
  if (asked === "none") return { mind: [] };
  return {
    mind: [
      `The AppProject ${project} could not be read: if it takes signed commits alone (signatureKeys, sourceIntegrity), Argo CD will not sync this one.`
    ]
  };
}
async function whyNoPin(revision, repository) {
  if (/^[0-9a-f]{7,64}$/.test(revision)) return null;
  const tag = revision.replace(/^refs\/tags\//, "");
  if (await repository.resolve(`refs/tags/${tag}`) !== null) return null;
  return isRange.test(revision) ? "a range of versions takes up a new tag by itself" : `${revision} is neither a branch nor a tag, nor the id of a commit`;
}
var isRange = /[*<>=~^|,\s]|(?:^|\.)[xX](?:\.|$)|^v?\d+(?:\.\d+)?$/;

async function movePin(asked, starting) {
  const { app, findings, candidates } = asked;
  const { world, config, judged } = starting;
  const { repository } = world;
  const movable = await movablePin(app.application, starting);
  if ("reason" in movable) return movable;
  const { pin, source, commit, mind } = movable;
  const onBranch = withRevision(app.application, source, "HEAD");
  const { manifests, problems } = await judged.renderPlaced(onBranch);
  if (problems[0] !== void 0)
    return { reason: `the branch at hand does not render: ${problems[0].message}` };
  const since = changedSince(asked, (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .iZ)(manifests));
  if (since !== null)
    return { reason: `since then the branch at hand has changed ${since} as well, which would come along` };
  const there = { ...app, application: onBranch, desired: manifests };
  const changed = await (0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .BM)(there, { findings, candidates }, { repository, commit, judged });
  const around = { world, config, repository, judged, commit };
  const proposed = await addObjects(there, changed, candidates, around);
  if (proposed.proposals.length + proposed.added.length === 0 && candidates.length > 0)
    return { reason: proposed.refused[0]?.reason ?? "nothing can be edited" };
  const { file } = pin.at;
  const before = proposed.texts.get(file) ?? await repository.at(commit).read(file) ?? "";
  const after = edited(before, pin);
  if ("refused" in after) return { reason: `${file}: ${after.refused}` };
  const { revision: from } = source;
  const edit = { file, before, after: after.text };
  return {
    proposed: {
      ...proposed,
      texts: new Map([...proposed.texts, [file, after.text]]),
      ...movedBy(pin, from, proposed)
    },
    pin: { from, field: pin.field, edit, ...mind.length === 0 ? {} : { mind } },
    commit
  };
}
function movedBy({ key, edits, isShared }, from, { spec }) {
  const moves = edits.map((edit) => ({
    path: edit.path,
    value: edit.type === "set" ? edit.value : void 0
  }));
  return isShared ? { spec, source: { key, edits: moves, from } } : { spec: [...spec, ...moves] };
}
function edited(text, { at, edits }) {
  return edits.reduce(
    (done, edit) => "refused" in done ? done : (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .aL)(done.text, at.document, { ...edit, path: [...at.prefix, ...edit.path] }),
    { text }
  );
}
function withRevision(application, source, revision) {
  const raw = { ...source.raw, targetRevision: revision };
  const moved = { ...source, revision, raw };
  return { ...application, sources: application.sources.map((one) => one === source ? moved : one) };
}
function changedSince({ app, candidates }, rendered) {
  const manifests = new Map(app.desired.map((manifest) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .Pu)(manifest.key), manifest]));
  const wishes = candidates.flatMap((finding) => {
    const [manifest, edit] = [manifests.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .Pu)(finding.resource)), (0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .S)(finding)];
    return manifest === void 0 || "reason" in edit || finding.change === null ? [] : [(0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .H_)(manifest, edit)];
  });
  const pinned = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .EX)((0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .xb)((0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .iZ)(app.desired), app.desired), wishes);
  const there = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .EX)((0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .xb)(rendered, app.desired), wishes);
  for (const key of   new Set([...pinned.objects.keys(), ...there.objects.keys()])) {
    const [then, now] = [pinned.objects.get(key), there.objects.get(key)];
    if (then === void 0 || now === void 0 || !(0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .Ft)(then, now, pinned.paths.get(key) ?? []))
      return (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TD)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TN)(then ?? now ?? {}));
  }
  return null;
}

async function start(app, starting) {
  const { judged, selection, among } = starting;
  const { name, sources } = app.application;
  const findings = judged.triage.findings.filter((finding) => finding.application === name);
  const all = findings.filter(
    (finding) => (0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .qn)(finding, selection) && among?.includes(finding) !== false
  );
  if (sources.length === 0) return [];
  if (all.length === 0) return startRepin(app, findings, starting);
  const isAlone = sources.every(({ elsewhere }) => elsewhere === true);
  const own = isAlone ? await startInOwnObject({ app, findings, candidates: all }, starting) : null;
  const left = all.filter((finding) => own?.writeBack.findings.includes(finding) !== true);
  const checkouts = checkoutsOf(app, left, starting);
  const there = await Promise.all(
    checkouts.map((checkout) => startInCheckout({ app, findings, ...checkout }, starting))
  );
  const candidates = left.filter((finding) => !checkouts.some((one) => one.candidates.includes(finding)));
  if (own !== null) return [leavingOut(own, candidates), ...there];
  if (candidates.length === 0) return there;
  const here = isAlone ? refused({ application: name, revision: "", commit: "" }, candidates, await editedAt(sources, starting)) : await startHere({ app, findings, candidates }, starting);
  return [here, ...there];
}
async function editedAt([source], { world: { repository } }) {
  const url = (0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_9__  .q)(source?.repoUrl ?? "");
  if (source === void 0 || !(0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .vw)(source))
    return `its manifests are in ${url}, another repository: edit them there`;
  const commit = await repository.resolve(source.revision, (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .ci)(source));
  const from = commit === null ? null : repository.madeFrom?.(commit) ?? null;
  const at = from === null || from.revision === "" ? "" : ` at ${from.revision}`;
  return from === null ? `its manifests are in the artifact ${url}: edit them where that is made from, and push it anew` : `its manifests are in the artifact ${url}, made from ${from.source}${at}: edit them there, and push it anew`;
}
function leavingOut({ draft, writeBack: writeBack2 }, candidates) {
  const notWrittenBack = writeBack2.notWrittenBack.filter(({ finding }) => candidates.includes(finding));
  return { draft, writeBack: { ...writeBack2, notWrittenBack } };
}
function checkoutsOf({ application, desired }, candidates, { judged, config: { repositories } }) {
  const manifests = new Map(desired.map((manifest) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .Pu)(manifest.key), manifest]));
  const isAlone = application.sources.every(({ elsewhere }) => elsewhere === true);
  const placeOf2 = ({ resource }) => {
    const manifest = manifests.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .Pu)(resource));
    const otherwise = isAlone ? application.sources.find(_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .aR) : void 0;
    const made = manifest === void 0 ? otherwise : judged.renderer.madeBy(manifest)?.source;
    return made?.elsewhere === true && (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .aR)(made) ? (0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_9__  .yP)(made.repoUrl) : "";
  };
  return repositories.flatMap((stated2) => {
    const other = { ...stated2, url: (0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_9__  .q)(stated2.url) };
    const source = application.sources.find((one) => (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .NL)(one, other) && one.hydratedFrom === void 0);
    const own = candidates.filter((finding) => placeOf2(finding) === (0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_9__  .yP)(other.url));
    return source === void 0 || own.length === 0 ? [] : [{ other, source, candidates: own }];
  });
}
async function startHere(asked, starting) {
  const { app, findings, candidates } = asked;
  const { name, sources } = app.application;
  const { world, config, judged } = starting;
  const { repository } = world;
  const source = sources.find(({ elsewhere }) => elsewhere !== true);
  const { revision = "", hydratedFrom } = source ?? {};
  if (hydratedFrom !== void 0) {
    const own = await startInOwnObject(asked, starting);
    if (own !== null) return own;
    const reason = `Argo CD writes its manifests (source hydrator) out of ${hydratedFrom}: edit them there`;
    return refused({ application: name, revision: "", commit: "" }, candidates, reason);
  }
  const commit = await repository.resolve(revision);
  const place = { application: name, revision, commit: commit ?? "" };
  if (commit === null) return refused(place, candidates, `revision ${revision} is not in this clone`);
  const onBranch = await isBranch(repository, revision) ? null : await startPinned(asked, starting);
  if (onBranch !== null && "writeBack" in onBranch) return onBranch;
  const changed = await (0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .BM)(app, { findings, candidates }, { repository, commit, judged });
  const around = { world, config, repository, judged, commit };
  const added = await addObjects(app, changed, candidates, around);
  return startedWith(app, added, repository, { ...place, ...onBranch });
}
async function startPinned(asked, starting) {
  const { app } = asked;
  const { repository } = starting.world;
  const own = await startInOwnObject(asked, starting);
  if (own !== null) return own;
  const moved = await movePin(asked, starting);
  if ("reason" in moved) return { pinKept: moved };
  return startedMoved(app, moved, repository);
}
async function startRepin(app, findings, starting) {
  const { repository } = starting.world;
  if (!await isLeftBehind(app.application, starting.judged.triage, repository)) return [];
  const moved = await movePin({ app, findings, candidates: [] }, starting);
  return "reason" in moved ? [] : [await startedMoved(app, moved, repository)];
}
function startedMoved(app, { proposed, pin, commit }, repository) {
  const place = { application: app.application.name, revision: "", commit, pin };
  return startedWith(app, proposed, repository, place);
}
async function startInCheckout({ app, findings, candidates, other, source }, { world, config, judged }) {
  const { repository } = world;
  const { revision } = source;
  const address = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .ci)(source);
  const commit = await repository.resolve(revision, address);
  const place = {
    ...{ application: app.application.name, repository: other },
    ...{ revision, commit: commit ?? "" }
  };
  if (commit === null || !await isBranch(repository, revision, address)) {
    const reason = `its manifests are in ${other.url}, another repository, at ${revision}, which is no branch there: make the change on the branch that this was made from, and then a new one of it`;
    return refused(place, candidates, reason);
  }
  const changed = await (0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .BM)(app, { findings, candidates }, { repository, commit, judged, other });
  const around = { world, config, repository, judged, commit, other };
  return startedWith(app, await addObjects(app, changed, candidates, around), repository, place);
}
async function startInOwnObject({ app, findings, candidates }, { world: { repository }, judged }) {
  const commit = await repository.resolve("HEAD");
  if (commit === null || app.application.origin === null) return null;
  const where = { repository, commit, judged, ownObjectOnly: true };
  const proposed = await (0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .BM)(app, { findings, candidates }, where);
  if (proposed.proposals.length === 0) return null;
  const refused2 = [
    ...proposed.refused,
    ...refusing(candidates.filter(_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .iJ), "the files of its app are on no branch of this repository")
  ];
  const place = { application: app.application.name, revision: "", commit };
  return startedWith(app, { ...proposed, refused: refused2 }, repository, place);
}
async function isBranch(repository, revision, elsewhere) {
  const name = revision.replace(/^refs\/heads\//, "");
  if (name === "" || name === "HEAD") return true;
  const [own, remote] = await Promise.all([
    repository.resolve(`refs/heads/${name}`, elsewhere),
    repository.resolve(`refs/remotes/origin/${name}`, elsewhere)
  ]);
  return own !== null || remote !== null;
}
async function startedWith(app, { refused: notWrittenBack, ...proposed }, repository, place) {
  const { texts, proposals, added } = proposed;
  if (proposals.length + added.length === 0 && place.pin === void 0)
    return { draft: null, writeBack: { ...place, ...nothing, notWrittenBack } };
  const files = repository.at(place.commit);
  const edits = await Promise.all(
    [...texts].map(async ([file, after]) => ({
      file,
      before: await files.read(file) ?? "",
      after
    }))
  );
  const steps = [...proposals, ...added].map(({ finding, files: changed }) => ({ finding, edits: changed }));
  return {
    draft: { ...proposed, refused: notWrittenBack, app, commit: place.commit },
    writeBack: { ...place, edits, steps, findings: steps.map(({ finding }) => finding), notWrittenBack }
  };
}
var nothing = { edits: [], findings: [], steps: [] };
function refused(place, candidates, reason) {
  return { draft: null, writeBack: { ...place, ...nothing, notWrittenBack: refusing(candidates, reason) } };
}
function refusing(findings, reason) {
  return findings.map((finding) => ({ finding, reason }));
}

async function withoutCounts(world, options, judged, app, done) {
  let state = done;
  for (const refused2 of done.notWrittenBack.filter(({ finding }) => isAutoscaled(finding))) {
    const { finding } = refused2;
    const left = state.edits.length > 0 ? afterOthers : await leaveOut(world, options, judged, app, finding);
    const others = state.notWrittenBack.filter((one) => one !== refused2);
    if ("reason" in left) {
      const reason = `${refused2.reason}; nor is the count left out of Git: ${left.reason}`;
      state = { ...state, notWrittenBack: [...others, { finding, reason }] };
      continue;
    }
    const { edits, revision, commit } = left;
    const step = { finding, edits, leavesOut: "the autoscaler" };
    state = {
      ...{ application: done.application, revision, commit, edits, notWrittenBack: others },
      findings: [...state.findings, finding],
      steps: [...state.steps, step]
    };
  }
  return state;
}
var afterOthers = { reason: "it can be tried once what is proposed beside it is in Git" };
function isAutoscaled({ category, rules, change }) {
  return category === "controller" && rules.includes("autoscaler") && change?.type === "modified" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .jV)(change.path) === "spec.replicas";
}
async function leaveOut(world, options, judged, app, finding) {
  const { change, forecast } = finding;
  if (change?.type !== "modified") return { reason: "Git does not state it" };
  if (!["next-commit", "next-upgrade", "next-sync"].includes(forecast.when))
    return { reason: "until it is merged the controller takes the field for its own again and again" };
  const source = app.application.sources.find(({ elsewhere }) => elsewhere !== true);
  const commit = source === void 0 ? null : await world.repository.resolve(source.revision);
  if (source === void 0 || source.hydratedFrom !== void 0 || commit === null)
    return { reason: "its manifests are made elsewhere" };
  if (!await isBranch(world.repository, source.revision))
    return { reason: "its files are on no branch of this repository" };
  const wanted = {
    ...finding,
    ...{ category: "manual-change", direction: "update-git" },
    change: { type: "removed", path: change.path, desired: change.desired }
  };
  const { repository } = world;
  const asked = { findings: [wanted], candidates: [wanted] };
  const proposed = await (0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .BM)(app, asked, { repository, commit, judged });
  const [refused2] = proposed.refused;
  if (refused2 !== void 0) return { reason: refused2.reason };
  if (proposed.spec.length > 0) return { reason: "the object of the app states it" };
  const draft = { ...proposed, app, commit };
  const rendering = { repository, rerender: judged.rerender };
  const failure = await (0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .Qg)(draft, judged.sets, repository) ?? await (0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .DV)(draft, judged.prepared, rendering) ?? await disproveOutside(draft, judged.outsiders, world, options) ?? disproveLeavingOut(draft, finding, judged.triage, await (0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .jN)(world, options, [draft]));
  if (failure !== null) return { reason: failure };
  const edits = proposed.proposals.flatMap(({ files }) => files);
  return { edits, revision: source.revision, commit };
}
function disproveLeavingOut(draft, finding, before, after) {
  const isIt2 = (one) => isAt(one, finding);
  const left = after.findings.find(isIt2);
  if (left === void 0) return "what becomes of the count could not be told";
  if (left.category !== "controller") return `the count would count as ${left.category}`;
  if (left.forecast.effect !== "keeps")
    return `a sync without the line would not leave the ${shown(left)} pods (with the applier as its owner the count falls to the default of 1)`;
  const key = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .Pu)(finding.resource);
  if (after.findings.some(
    (one) => one.change === null && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .Pu)(one.resource) === key && one.rules.includes("autoscaler")
  ))
    return `Git would still state the count of ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TD)(finding.resource)}`;
  return (0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .MG)(draft, before, { ...after, findings: after.findings.filter((one) => !isIt2(one)) });
}
function isAt(one, { application, resource, change }) {
  return one.application === application && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .gY)(one.resource, resource) && one.change !== null && change !== null && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .jV)(one.change.path) === (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .jV)(change.path);
}
function shown({ change }) {
  return change === null || change.type === "removed" ? "" : JSON.stringify(change.live);
}

var maxAttempts = 16;
async function narrow({ writeBack: all, reason }, around) {
  if ((0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .ZX)(all)) return [];
  const failed =   new Map([[idOf(all.findings), { reason, needsOthers: false }]]);
  let left = maxAttempts;
  const tryOut = async (asked) => {
    const known = failed.get(idOf(asked));
    if (known !== void 0) return known;
    if (left === 0)
      return { reason: `it could not be proved with the other changes: ${reason}`, needsOthers: false };
    left -= 1;
    const tried3 = await attempt(asked, (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .eN)(all), around);
    failed.set(idOf(asked), tried3);
    return tried3;
  };
  let kept = withNothing(all);
  const leftOut = [];
  const groups = [...halvesOf(all.findings)];
  for (let group = groups.shift(); group !== void 0; group = groups.shift()) {
    const tried3 = await tryOut([...kept.findings, ...group]);
    if ("writeBack" in tried3) kept = tried3.writeBack;
    else if (group.length > 1 && left > 0) groups.unshift(...halvesOf(group));
    else leftOut.push(...group.map((finding) => ({ finding, ...tried3 })));
  }
  const together = leftOut.flatMap(({ finding, needsOthers }) => needsOthers ? [finding] : []);
  const last = together.length < 2 ? null : await tryOut([...kept.findings, ...together]);
  if (last !== null && "writeBack" in last) kept = last.writeBack;
  const notWrittenBack = leftOut.flatMap(
    ({ finding, reason: why }) => kept.findings.includes(finding) ? [] : [{ finding, reason: why }]
  );
  return [{ ...kept, notWrittenBack: [...all.notWrittenBack, ...notWrittenBack] }];
}
async function attempt(among, id, { app, starting, proofs }) {
  const all = await start(app, { ...starting, among });
  const { draft, writeBack: writeBack2 } = all.find((one) => (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .eN)(one.writeBack) === id) ?? {};
  if (writeBack2 === void 0 || draft === void 0 || draft === null || writeBack2.notWrittenBack.length > 0)
    return { reason: writeBack2?.notWrittenBack[0]?.reason ?? "no edit does it by itself", needsOthers: true };
  const reason = await proofs.rendering(draft) ?? (await proofs.judgement([draft])).get(draft) ?? null;
  return reason === null ? { writeBack: writeBack2 } : { reason, needsOthers: false };
}
function withNothing({ pin: _pin, ...rest }) {
  return { ...rest, edits: [], steps: [], findings: [] };
}
function halvesOf(findings) {
  const middle = Math.ceil(findings.length / 2);
  return [findings.slice(0, middle), findings.slice(middle)].filter((half) => half.length > 0);
}
function idOf(findings) {
  return findings.map(({ fingerprint }) => fingerprint).sort().join(" ");
}

async function writeBack(world, options) {
  const shared = { ...world, cluster: (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .oY)(world.cluster) };
  const { config, only } = options;
  const judged = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .NA)(shared, { config, applications: [], ...only === void 0 ? {} : { only } });
  const proofs = proofsOf(shared, options, judged);
  const starting = { world: shared, config, judged, selection: options.selection };
  const failures =   new Map();
  const run = (0,_chunk_QS2UHKNG_js__WEBPACK_IMPORTED_MODULE_10__  ._)(atOnce);
  const wanted = judged.prepared.filter((one) => isWanted(one, options.applications));
  const found = await Promise.all(wanted.map((app) => run(() => startProved(app, starting, proofs))));
  const all = found.flat();
  for (const { started, failure } of all)
    if (started.draft !== null && failure !== null) failures.set(started.draft, failure);
  const rendered = all.flatMap(({ started: { draft } }) => draft ?? []).filter((one) => !failures.has(one));
  for (const [draft, failure] of await proofs.judgement(rendered))
    if (failure !== null) failures.set(draft, failure);
  const writeBacks = [];
  for (const { app, started } of all) {
    const { draft, writeBack: done } = started;
    const reason = draft === null ? void 0 : failures.get(draft);
    if (reason === void 0) writeBacks.push(done);
    else writeBacks.push(...await narrow({ writeBack: done, reason }, { app, starting, proofs }));
  }
  return {
    judged: withUnknownNames(judged, options.applications),
    writeBacks: await withIgnoringAll(shared, options, judged, writeBacks)
  };
}
var atOnce = 8;
async function startProved(app, starting, proofs) {
  const found = [];
  for (const started of await start(app, starting)) {
    const { draft } = started;
    found.push({ app, started, failure: draft === null ? null : await proofs.rendering(draft) });
  }
  return found;
}
function withUnknownNames(judged, wanted) {
  const { triage: all, outsiders, elsewhere } = judged;
  const names2 = [...all.applications, ...outsiders].map(({ name }) => name);
  const problems = [...all.problems, ...(0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .be)(wanted, names2, elsewhere)];
  return { ...judged, triage: { ...all, problems } };
}
function proofsOf(world, options, judged) {
  const rendering = { repository: world.repository, rerender: judged.rerender };
  return {
    rendering: async (draft) => await (0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .Qg)(draft, judged.sets, world.repository) ?? await (0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .DV)(draft, judged.prepared, rendering) ?? await disproveOutside(draft, judged.outsiders, world, options),
    judgement: (drafts) => (0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .ui)(world, options, judged, drafts)
  };
}
async function withIgnoringAll(world, options, judged, writeBacks) {
  if (options.config.ignoreRules !== "propose") return writeBacks;
  const noisy = new Set(
    judged.triage.findings.flatMap(
      ({ direction, application }) => direction === "ignore" ? [application] : []
    )
  );
  const all = [];
  for (const app of judged.prepared.filter((one) => isWanted(one, options.applications))) {
    const own = writeBacks.filter(({ application }) => application === app.application.name);
    const done = own.find(({ repository }) => repository === void 0) ?? null;
    const elsewhere = own.filter((one) => one !== done);
    if (!noisy.has(app.application.name) || done?.pin !== void 0) {
      all.push(...own);
      continue;
    }
    const { before, scope } = await judgedWithSiblings(world, options, judged, app.application);
    const ignoring = await withIgnoring(world.repository, app, before, done, {
      judgeAs: (assume) => (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .NA)(world, { ...scope, assume }),
      declares: (application, path) => declares(world, application, path)
    });
    const last = ignoring === null ? [] : [await withoutCounts(world, options, judged, app, ignoring)];
    all.push(...last, ...elsewhere);
  }
  return all;
}
function isWanted({ application }, names2) {
  return names2.length === 0 || names2.includes(application.name);
}

async function writeBackRepository(cluster, options) {
  const config = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .Z9)(options.path, options.configFile);
  const own = await (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .h_)(options.path, options.repositoryUrls);
  const repository = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .nB)(own, config, options);
  const redactor = (0,_chunk_KMOSAG4F_js__WEBPACK_IMPORTED_MODULE_3__  .l)();
  const { only } = options;
  try {
    const world = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .cO)(repository, cluster, options, redactor, config);
    const { judged, writeBacks } = await writeBack(world, {
      config,
      applications: options.apps,
      selection: options.selection,
      ...only === void 0 ? {} : { only: ({ name }) => only(name) }
    });
    await world.kept?.save();
    const owners = await ownersOfFiles(repository, writeBacks);
    const told = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .B8)(judged, repository, redactor);
    const { pullRequests: settings, repositories } = config;
    return { ...told, writeBacks, owners, settings, repositories };
  } finally {
    repository.close();
  }
}
async function ownersOfFiles(repository, writeBacks) {
  const owners =   new Map();
  for (const one of writeBacks) {
    const { commit, edits } = one;
    if (edits.length === 0) continue;
    const text = await (0,_chunk_E3XLBQGH_js__WEBPACK_IMPORTED_MODULE_11__  .o)(repository.at(commit));
    owners.set(
      (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_6__  .eN)(one),
      (0,_chunk_E3XLBQGH_js__WEBPACK_IMPORTED_MODULE_11__  .K)(
        text,
        edits.map(({ file }) => file)
      )
    );
  }
  return owners;
}




  }),

  5567:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    IW: () => (  branchNamed),
    W0: () => (  branchOf),
    ji: () => (  proposalIdOf),
    yC: () => (  branchFor)
  });
  var _chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5777);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7178);
  var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
const require = (name) => process.getBuiltinModule(name);




function branchOf(cluster, application) {
  const slug = application.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 60).replace(/^-+|-+$/g, "");
  return `${_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_0__  .$j}${slug === "" ? "" : `${slug}-`}${digest([cluster, application], 10)}`;
}
function branchFor(triage, application) {
  return branchOf((0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_1__  .es)(triage, application).id, application);
}
function proposalIdOf({ edits }, base) {
  return digest([base, edits.map(({ file, before, after }) => [file, before, after])], 16);
}
function branchNamed(revision, bases) {
  if (revision === "" || revision === "HEAD") return bases.get("") ?? null;
  return revision.replace(/^refs\/heads\//, "");
}
function digest(parts, length) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, length);
}




  })

};
