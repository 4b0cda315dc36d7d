export const id = 9820;
export const ids = [9820];
export const modules = {

  9820:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    BM: () => (  propose),
    DV: () => (  disproveRendering),
    L0: () => (  fieldsStated),
    MG: () => (  disproveJudgement),
    Oy: () => (  refusedObject),
    Qg: () => (  disproveSets),
    S: () => (  editFor),
    UL: () => (  withoutVerdict),
    cN: () => (  refusedText),
    iJ: () => (  isNewObject),
    jN: () => (  judgeEdited),
    qn: () => (  isCandidate),
    ui: () => (  judgeDrafts),
    zf: () => (  followingSource)
  });
  var _chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8879);
  var _chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2089);
  var _chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5777);
  var _chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5343);
  var _chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4856);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5366);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6127);
const require = (name) => process.getBuiltinModule(name);








function followingSource(application, moved) {
  const { controller, sources } = application;
  if (moved === void 0 || controller !== "flux") return application;
  if (!sources.some(({ elsewhere, revision }) => elsewhere !== true && revision === moved.from))
    return application;
  return {
    ...application,
    sources: sources.map(
      (source) => source.elsewhere !== true && source.revision === moved.from ? { ...source, revision: _chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_2__  .UB } : source
    )
  };
}

async function disproveRendering(draft, apps, { repository, rerender }) {
  const edited = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .Rq)(repository, draft.commit, draft.texts);
  for (const app of apps) {
    const isOwn = app.application.name === draft.app.application.name;
    const following = followingSource(app.application, draft.source);
    const isMoved = following !== app.application;
    if (!isOwn && app.problems.length > 0) {
      if (isMoved)
        return `the edit would have ${app.application.name} follow it as well, which could not be rendered`;
      continue;
    }
    if (!isOwn && !isMoved && await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .cw)(following, repository, edited)) continue;
    const application = isOwn ? (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .Hc)(following, draft.spec) : following;
    if (application === null) return "the edit is no part of its source";
    const rendered = await rerender(application, draft.commit, draft.texts);
    if ("fault" in rendered) return `${app.application.name} could not be rendered any more`;
    const moved = firstDifference(app, isOwn ? draft : { proposals: [], added: [] }, rendered, draft);
    if (moved !== null)
      return isOwn ? `rendering the edited files does not give exactly the wanted values: ${moved}` : `the edit would change ${app.application.name} as well (${moved})`;
  }
  return null;
}
function firstDifference(app, { proposals, added }, rendered, draft) {
  const before = withSpecOf(draft, (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .xb)((0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .iZ)(app.desired), app.desired));
  const wishes = proposals.map(({ wish }) => wish);
  const { objects: changed, paths } = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .EX)(before.objects, wishes);
  const objects = new Map([
    ...changed,
    ...added.map((one) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .Pu)(one.finding.resource), one.object])
  ]);
  const after = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .xb)(rendered, app.desired);
  for (const key of   new Set([...objects.keys(), ...after.keys()])) {
    const [wanted, is] = [objects.get(key), after.get(key)];
    const at = [...paths.get(key) ?? [], ...before.paths.get(key) ?? []];
    if (wanted === void 0 || is === void 0 || !(0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .Ft)(wanted, is, at))
      return (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .TD)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .TN)(wanted ?? is ?? {}));
  }
  return null;
}
function withSpecOf({ app, spec, source, set }, objects) {
  const { resource } = app.application;
  const changed = new Map(objects);
  const paths =   new Map();
  const edits = [
    { key: resource, edits: spec },
    { key: source?.key ?? null, edits: source?.edits ?? [] },
    { key: set?.key ?? null, edits: set?.edits ?? [] }
  ];
  for (const [key, object] of spec.length === 0 && source === void 0 ? [] : objects) {
    const own = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .TN)(object);
    const made = edits.find(
      (one) => one.key?.group === own.group && one.key.kind === own.kind && one.key.name === own.name
    )?.edits;
    if (made === void 0 || made.length === 0) continue;
    changed.set(key, (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .QU)(object, made));
    paths.set(
      key,
      made.map(({ path }) => path)
    );
  }
  return { objects: changed, paths };
}
function disproveJudgement({ app, proposals, added, spec, source, set }, before, after) {
  const { name, resource: described } = app.application;
  const isOwnObject = (resource) => resource !== null && (spec.length > 0 && described !== null && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .gY)(resource, described) || [source, set].some((one) => one !== void 0 && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .gY)(resource, one.key)));
  const own = (triage2) => triage2.findings.filter((one) => one.application === name && !isOwnObject(one.resource));
  const problemsOf = (triage2) => triage2.problems.filter((one) => one.application === name && !isOwnObject(one.resource)).length;
  if (problemsOf(after) > problemsOf(before)) return `${name} could not be judged any more`;
  const wanted = new Set([...proposals, ...added].map(({ finding }) => placeOf(finding)));
  const isNew = ({ resource }) => added.some(({ finding }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .gY)(finding.resource, resource));
  const known = new Map(own(before).map((finding) => [placeOf(finding), finding]));
  for (const finding of own(after)) {
    const place = placeOf(finding);
    if (wanted.has(place)) return `${place} would still differ`;
    const earlier = known.get(place);
    if (earlier === void 0 && isNew(finding) && isHarmless(finding)) continue;
    if (earlier === void 0) return `a new difference would come up: ${place}`;
    if (earlier.forecast.effect !== finding.forecast.effect)
      return `a sync of the edited files would do something else to ${place}`;
  }
  return null;
}
function isHarmless({ direction, category, forecast }) {
  return direction === "ignore" && (category === "metadata-noise" || forecast.effect === "keeps");
}
function placeOf({ resource, change }) {
  return change === null ? (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .Pu)(resource) : `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .jV)(change.path)} of ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .TD)(resource)}`;
}

async function judgeDrafts(world, options, judged, drafts) {
  const failures =   new Map();
  for (const [first, ...others] of batchesOf(drafts)) {
    if (first === void 0) continue;
    const batch = [first, ...others];
    const after = await judgeEdited(world, options, batch);
    for (const draft of batch) failures.set(draft, disproveJudgement(draft, judged.triage, after));
  }
  return failures;
}
async function judgeEdited(world, { config }, batch) {
  const texts = new Map(batch.flatMap((draft) => [...draft.texts]));
  const repository = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .Rq)(world.repository, batch[0].commit, texts);
  const { triage: after } = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .NA)(
    { ...world, repository, progress: () => void 0 },
    {
      config,
      applications: batch.map(({ app }) => app.application.name),
      assume: (application) => assumed(application, batch),
      assumeObject: (object) => assumedSet(object, batch),
      trace: false
    }
  );
  return after;
}
function batchesOf(drafts) {
  const batches = [];
  for (const draft of drafts) {
    const files = [...draft.texts.keys()];
    const fitting = batches.find(
      (batch) => batch.every(
        (other) => other.commit === draft.commit && other.app !== draft.app && !files.some((file) => other.texts.has(file)) && !rendersEdited(other, draft) && !rendersEdited(draft, other)
      )
    );
    if (fitting === void 0) batches.push([draft]);
    else fitting.push(draft);
  }
  return batches;
}
function rendersEdited({ app }, { app: other, spec, source, set }) {
  const edited = [spec.length > 0 ? other.application.resource : null, source?.key ?? null, set?.key ?? null];
  return app.desired.some(({ key }) => edited.some((one) => one !== null && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .gY)(one, key)));
}
function assumedSet(object, batch) {
  const key = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .TN)(object);
  const edits = batch.flatMap(({ set }) => set !== void 0 && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .gY)(set.key, key) ? set.edits : []);
  return (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .QU)(object, edits);
}
function assumed(application, batch) {
  const draft = batch.find(({ app }) => app.application.name === application.name);
  const edits = application.foundIn === "repository" ? [] : draft?.spec ?? [];
  const following = followingSource(application, draft?.source);
  return withoutVerdict((0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .Hc)(following, edits) ?? following);
}
function withoutVerdict(application) {
  const { status } = application;
  return status === null ? application : { ...application, status: { ...status, sync: "Unknown" } };
}

async function disproveSets(draft, sets, repository) {
  const edited = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .Rq)(repository, draft.commit, draft.texts);
  const { generatedBy, resource } = draft.app.application;
  const isMade = generatedBy !== void 0 && draft.spec.length > 0;
  for (const one of sets.filter(({ set }) => readsFiles(set) || isEdited(set, draft))) {
    const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_4__  .bX)(one.set, "metadata", "name");
    if (one.objects === null) {
      if (isMade) return `what ApplicationSet ${name} makes of the same files is not known here`;
      continue;
    }
    const set = isEdited(one.set, draft) ? (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .QU)(one.set, draft.set?.edits ?? []) : one.set;
    const then = await one.then({ set, repository: edited });
    const isOwn = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .P5)(draft.app.application, one.set);
    if (then === null) return `ApplicationSet ${name} could not be evaluated any more`;
    const moved = firstMoved(one.objects, then, draft.spec, isOwn ? resource?.name : void 0);
    if (moved !== null) return `the edit would change what ApplicationSet ${name} makes of ${moved} as well`;
  }
  return null;
}
function isEdited(set, { set: edited }) {
  return edited !== void 0 && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .gY)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .TN)(set), edited.key);
}
function readsFiles(set) {
  return /"git":\{/.test(JSON.stringify(set["spec"] ?? null));
}
function firstMoved(before, after, spec, own) {
  const wanted = before.map((object) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .TN)(object).name === own ? (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .QU)(object, spec) : object);
  const [is, was] = [byName(after), byName(wanted)];
  const names = [...  new Set([...was.keys(), ...is.keys()])];
  const found = names.find((name) => !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_4__  .FS)(is.get(name) ?? null, was.get(name) ?? null));
  if (found !== void 0) return `Application ${found}`;
  return after.length === before.length ? null : "its Applications";
}
function byName(objects) {
  return new Map(objects.map((object) => [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_4__  .bX)(object, "metadata", "name"), object]));
}

function isCandidate(finding, selection) {
  if (finding.change === null) return isNewObject(finding);
  if (finding.category !== "manual-change") return false;
  return finding.direction === "update-git" || selection === "by-hand" && finding.direction === "follow-up";
}
function isNewObject({ change, category, direction }) {
  return change === null && category === "extra" && direction === "update-git";
}
function editFor(finding) {
  const { change, resource, impliedBy } = finding;
  if (change === null) return { reason: "it is about the object as a whole" };
  if (impliedBy !== void 0) return { reason: `it comes along with ${impliedBy}` };
  if (resource.group === "" && resource.kind === "Secret")
    return { reason: "values of a Secret are never written" };
  if (change.type === "removed") return { type: "remove", path: change.path };
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_4__  .FS)((0,_chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_5__  .HI)(change.live), change.live))
    return { reason: "its value is hidden, as it may be a secret" };
  const last = change.path.at(-1);
  if (last !== void 0 && "field" in last && last.field === "image" && !isPinned(change.live))
    return { reason: "the live image has neither tag nor digest" };
  return { type: "set", path: change.path, value: change.live };
}
function isPinned(image) {
  if (typeof image !== "string") return false;
  return image.includes("@") || image.slice(image.lastIndexOf("/") + 1).includes(":");
}

function inOwnObject({ attempts, refusals }) {
  return { attempts: attempts.flatMap(ownOnly), refusals };
}
function ownOnly(attempt) {
  const { prefer = [], otherwise = [], ...self } = attempt;
  const others = [...prefer, ...otherwise].flatMap(ownOnly);
  return self.spec.length > 0 && self.texts.size === 1 ? [self, ...others] : others;
}

async function editMade(generated, edit, where) {
  const now = await generated.again(instead(where));
  const from = now === null ? void 0 : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .Yn)(now, edit.path);
  const expected = now === null ? null : (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .LJ)(now, edit);
  const part = from === void 0 ? null : (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .er)(from, edit.value);
  if (now === null || part === null || expected === null) return null;
  if (!(0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .Rn)(now, where.live, edit.path)) return null;
  const repository = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .Rq)(where.repository, where.commit, where.texts);
  const made = { ...generated, set: where.set, object: now };
  for (const one of await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .Xi)(made, edit.path, part, repository)) {
    const attempt = await attemptAt(one, generated, where, repository);
    if (attempt === null || "refused" in attempt) continue;
    const { texts, place, spec: set } = attempt;
    const edited = { ...where, texts: new Map([...where.texts, ...texts]), set: (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .QU)(where.set, set) };
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_4__  .FS)(await generated.again(instead(edited)), expected)) return { texts, place, set };
  }
  return null;
}
function instead({ repository, commit, texts, set }) {
  return { set, repository: (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .Rq)(repository, commit, texts) };
}
async function attemptAt({ origin, at, next }, { soleOrigin, set }, { commit, revision }, repository) {
  const files = repository.at(commit);
  const edit = (path) => [{ type: "set", path, value: next }];
  if ((0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .EQ)(origin)) {
    if (origin.url !== "" || origin.commit !== commit || isOther(origin.revision, revision)) return null;
    const holder2 = { file: origin.file, document: 0, path: origin.path, values: void 0 };
    return (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .XZ)(files, holder2, edit(at), false);
  }
  const isKept = soleOrigin !== null && await repository.resolve("HEAD") === commit;
  const holder = isKept ? await setHolder(soleOrigin, set, files) : null;
  return holder === null ? null : (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .XZ)(files, holder, edit([...origin.path, ...at]), false);
}
function isOther(read, followed) {
  const [one, other] = [read, followed].map((name) => name.replace(/^refs\/heads\//, ""));
  return one !== other && ![one, other].some((name) => name === "" || name === "HEAD");
}
async function setHolder({ file, document, item }, live, files) {
  const read = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_1__  .gM)(await files.read(file) ?? "");
  const path = item === void 0 ? [] : [{ field: "items" }, { index: item }];
  const git = "documents" in read ? (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .Yn)(read.documents[document]?.value ?? null, path) : void 0;
  if (git === void 0 || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_4__  .Gv)(git)) return null;
  const spec = { path: [], git: withoutEmpty(git), live: withoutEmpty(live) };
  return { file, document, path, values: git, spec };
}
function withoutEmpty(value) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_4__  .Lv)(value)) return value.map(withoutEmpty);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_4__  .Gv)(value)) return value;
  const stated = Object.entries(value).map(([name, below]) => [name, withoutEmpty(below)]);
  return Object.fromEntries(stated.filter(([, below]) => below !== "" && !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_4__  .FS)(below, {})));
}

async function attemptInSet(trial, wish, generated, {
  repository,
  commit,
  edited
}) {
  const context = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .pM)(trial.context, generated);
  const tries = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .hR)(inOwnObject(await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .p5)(context, wish)));
  const { attempt } = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .ys)({ ...trial, context }, wish, { ...tries, refusals: [] });
  if (attempt === null) return null;
  if (generated.keptBecause !== null)
    return {
      reason: `ApplicationSet ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .TN)(generated.set).name} ${generated.keptBecause}: change the Application as well, by hand`
    };
  const { revision } = context.made.source;
  const live = "reason" in context.own ? {} : context.own.object;
  let [texts, edits] = [attempt.texts, edited?.edits ?? []];
  for (const edit of attempt.spec) {
    const all = new Map([...trial.texts, ...texts]);
    const set = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .QU)(generated.set, edits);
    const where = { repository, commit, revision, texts: all, set, live };
    const found = await editMade(generated, edit, where);
    if (found === null) return null;
    texts = new Map([...texts, ...found.texts]);
    edits = [...edits, ...found.set];
  }
  const made = { ...attempt, texts };
  return edits.length === 0 ? { attempt: made } : { attempt: made, set: { key: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .TN)(generated.set), edits } };
}

var passing =   new Set([
  ...["Pod", "Job", "Event", "Endpoints", "EndpointSlice", "Lease", "ControllerRevision"],
  ...["CertificateSigningRequest", "CertificateRequest", "Order", "Challenge"]
]);
var hashedName = /-[2456789bcdfghkmt]{10}$/;
function refusedObject(live) {
  const { group, kind, name } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .TN)(live);
  if (group === "" && kind === "Secret") return "a Secret is never written";
  const [owner] = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_4__  .gT)(live, "metadata", "ownerReferences");
  if (owner !== void 0)
    return `${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_4__  .bX)(owner, "kind")} ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_4__  .bX)(owner, "name")} owns it, and makes it anew`;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_4__  .bX)(live, "metadata", "generateName") !== "")
    return "the API server made up its name (generateName): another one would come beside it";
  if (kind === "ConfigMap" && hashedName.test(name))
    return "its name carries a hash of its content: it is generated";
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_4__  .bX)(live, "metadata", "deletionTimestamp") !== "") return "it is being deleted";
  return passing.has(kind) ? `a ${kind} comes and goes by itself` : null;
}
function refusedText(kept) {
  if ((0,_chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_5__  .kG)(kept)) return "it holds a value that is hidden, as it may be a secret";
  return hasFloatingImage(kept) ? "a live image has neither tag nor digest" : null;
}
function refusedPart(path, value) {
  const names = path.flatMap((element) => "field" in element ? [element.field] : []);
  const last = path.at(-1);
  const isItem = last !== void 0 && !("field" in last);
  return hasFloatingImage({ [names.at(-1) ?? ""]: isItem ? [value] : value }) ? "a live image has neither tag nor digest" : null;
}
function hasFloatingImage(value) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_4__  .Lv)(value)) return value.some(hasFloatingImage);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_4__  .Gv)(value)) return false;
  const containers = ["containers", "initContainers"].flatMap((name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_4__  .gT)(value, name));
  const images = containers.map((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_4__  .ZZ)(one, "image")).filter((image) => image !== void 0);
  return images.some((image) => !isPinned(image)) || Object.values(value).some(hasFloatingImage);
}

function statedValue(value, path, type, sides) {
  return withoutFilledIn(
    value,
    path,
    type,
    (one, at) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .Yn)(sides.desired, at) === void 0 && (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .Xk)(type, at, one, sides) === "default"
  );
}
function withoutFilledIn(value, path, type, isFilledIn) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_4__  .Gv)(value)) return fieldsStated(value, path, type, isFilledIn);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_4__  .Lv)(value)) return value;
  const own = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .SE)(type, path);
  return value.map((item, index) => {
    const element = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_4__  .Gv)(item) && own?.kind === "list" ? (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .MC)(item, own) : null;
    return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_4__  .Gv)(item) ? fieldsStated(item, [...path, element ?? { index }], type, isFilledIn) : item;
  });
}
var tellingWhenEmpty =   new Set([
  "io.k8s.api.core.v1.EmptyDirVolumeSource",
  "io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"
]);
function isTelling(type, path) {
  const own = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .SE)(type, path);
  return own?.kind === "struct" && tellingWhenEmpty.has(own.definition ?? "");
}
function fieldsStated(object, path, type, isFilledIn) {
  return Object.fromEntries(
    Object.entries(object).flatMap(([name, value]) => {
      const at = [...path, { field: name }];
      return isFilledIn(value, at) && !isTelling(type, at) ? [] : [[name, withoutFilledIn(value, at, type, isFilledIn)]];
    })
  );
}

function alongWith(finding, findings) {
  const path = finding.change === null ? "" : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .jV)(finding.change.path);
  const implied = findings.find(
    ({ impliedBy, resource, change }) => impliedBy === path && change?.type === "removed" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .gY)(resource, finding.resource)
  );
  if (implied?.change === void 0 || implied.change === null) return null;
  return { reason: `Git also states ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .jV)(implied.change.path)}, which does not go with it` };
}
function wishFor(finding, manifest, { application }, { judged, commit, ownObjectOnly = false, other }) {
  const edit = editFor(finding);
  if ("reason" in edit) return edit;
  const refused = edit.type === "set" ? refusedPart(edit.path, edit.value) : null;
  if (refused !== null) return { reason: refused };
  if (manifest === void 0) return { reason: "Git does not have the object" };
  const made = judged.renderer.madeBy(manifest);
  if (made === null) return { reason: "its manifest was not rendered here" };
  if (!ownObjectOnly && !(0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_2__  .NL)(made.source, other))
    return {
      reason: `its manifest is in ${(0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_6__  .q)(made.source.repoUrl)}, another repository: edit it there`
    };
  if (!ownObjectOnly && made.commit !== commit)
    return { reason: "the sources of the app follow different revisions" };
  return (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .H_)(manifest, asStated(edit, manifest, application, judged));
}
function asStated(edit, { key, gvk, object }, application, judged) {
  const live = judged.triage.objects.find((one) => one.application === application.name && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .gY)(one.resource, key))?.live ?? null;
  if (edit.type !== "set" || live === null) return edit;
  const type = judged.typesOf(application).of(gvk);
  const value = statedValue(edit.value, edit.path, type, { desired: object, live });
  return { ...edit, value };
}

async function propose(app, { findings, candidates: candidates2 }, where) {
  const { repository, commit, judged, ownObjectOnly = false, other } = where;
  const manifests = new Map(app.desired.map((manifest) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .Pu)(manifest.key), manifest]));
  const refused = [];
  const wishes = [];
  for (const finding of candidates2.filter(({ change }) => change !== null)) {
    const manifest = manifests.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .Pu)(finding.resource));
    const wish = alongWith(finding, findings) ?? wishFor(finding, manifest, app, where);
    if ("reason" in wish) refused.push({ finding, reason: wish.reason });
    else wishes.push({ finding, wish });
  }
  const others = foldersOfOthers(app, judged, other);
  let state = {
    application: app.application,
    texts:   new Map(),
    spec: [],
    objects: (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .iZ)(app.desired),
    proposals: []
  };
  for (const [at, { finding, wish }] of wishes.entries()) {
    const pending = wishes.slice(at + 1).map((one) => one.wish);
    const next = await fulfil(
      state,
      { repository, judged, manifests: app.desired, pending, others, keptAt: ownObjectOnly ? commit : null },
      finding,
      wish
    );
    if ("reason" in next) refused.push({ finding, reason: next.reason });
    else state = next;
  }
  const { application: _edited, ...proposed } = state;
  return { ...proposed, added: [], refused };
}
function foldersOfOthers({ application }, { prepared, outsiders }, other) {
  const all = [...prepared.map((one) => one.application), ...outsiders];
  const others = all.filter(({ name }) => name !== application.name);
  return new Map(
    others.flatMap(
      ({ name, sources }) => sources.filter((source) => (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_2__  .NL)(source, other)).map(({ path }) => [path, name])
    )
  );
}
async function fulfil(state, around, finding, given) {
  const { repository, judged, manifests, pending, keptAt } = around;
  const object = state.objects.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .Pu)(given.manifest.key));
  const made = judged.renderer.madeBy(given.manifest);
  if (object === void 0 || made === null) return { reason: "its manifest is not rendered any more" };
  const manifest = { ...given.manifest, object };
  const wish = { ...given, manifest, desired: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .Yn)(object, given.path) };
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_4__  .FS)(wish.desired, wish.wanted))
    return { ...state, proposals: [...state.proposals, { finding, wish: given, files: [] }] };
  const source = state.application.sources[sourceIndex(state.application, around, given)] ?? made.source;
  const context = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .Vm)(repository, state.application, { ...made, source }, around.others, keptAt);
  const files = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .MS)(context.files, state.texts);
  const trial = {
    context: { ...context, files },
    rerender: judged.rerender,
    texts: state.texts,
    before: state.objects,
    manifests,
    pending
  };
  const tries = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .p5)(trial.context, wish);
  const explored = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .ys)(trial, wish, keptAt === null ? tries : inOwnObject(tries));
  const inSet = explored.attempt === null ? await bySet(state, around, trial, wish) : null;
  if (inSet !== null && "reason" in inSet) return inSet;
  const attempt = explored.attempt ?? inSet?.attempt ?? null;
  if (attempt === null && keptAt !== null)
    return {
      reason: `nothing that the object of ${state.application.name} states drives it, and its files are on no branch of this repository`
    };
  if (attempt === null) return { reason: explored.reason };
  const application = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .Hc)(state.application, attempt.spec) ?? state.application;
  const texts = new Map([...state.texts, ...attempt.texts]);
  const objects = await judged.rerender(application, made.commit, texts);
  if ("fault" in objects) return { reason: objects.fault };
  const changed = await editsOf(attempt, async (file) => await files.read(file) ?? "");
  return {
    application,
    texts,
    spec: [...state.spec, ...attempt.spec],
    ...inSet?.set === void 0 ? {} : { set: inSet.set },
    objects,
    proposals: [...state.proposals, { finding, wish: given, files: changed }]
  };
}
async function bySet({ application, set }, { judged, repository, keptAt }, trial, wish) {
  const { commit } = trial.context.made;
  const generated = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_0__  .gS)(application, judged.generated);
  if (generated === null || !("reason" in trial.context.own)) return null;
  if (keptAt !== null && keptAt !== commit) return null;
  return attemptInSet(trial, wish, generated, { repository, commit, edited: set });
}
function sourceIndex(application, { judged }, { manifest }) {
  const made = judged.renderer.madeBy(manifest);
  const at = application.sources.findIndex(
    (source) => source === made?.source || source.path === made?.source.path && source.repoUrl === made.source.repoUrl
  );
  return Math.max(0, at);
}
async function editsOf({ texts }, before) {
  return Promise.all([...texts].map(async ([file, after]) => ({ file, before: await before(file), after })));
}




  })

};
