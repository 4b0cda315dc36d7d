export const id = 9680;
export const ids = [9680];
export const modules = {

  9154:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    FO: () => (  troubleRemarks),
    HE: () => (  findingVerdict),
    JY: () => (  troublePhrase),
    Jj: () => (  isHeldUp),
    ZD: () => (  isStuck),
    dw: () => (  appVerdict),
    tQ: () => (  counts)
  });
  var _chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4577);
  var _chunk_EJ6AFKBY_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6809);
  var _chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6475);
  var _chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7682);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5390);
  var _chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2382);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7178);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5366);
const require = (name) => process.getBuiltinModule(name);










var maxMessage = 280;
var maxRemarks = 100;
function troublePhrase(app) {
  const { trouble } = app;
  if (trouble === void 0) return [];
  const message = (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_4__  .$)((0,_chunk_EJ6AFKBY_js__WEBPACK_IMPORTED_MODULE_5__  .O)(trouble.message).trim(), maxMessage);
  const said = message === "" ? ["."] : [": \u201C", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .CS)(message), "\u201D."];
  return (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .hC)([...head(app), ...said], meaning(app, trouble.holds));
}
function troubleRemarks({ applications }) {
  const apps = applications.filter(({ status, trouble }) => status !== "drifted" && trouble !== void 0);
  const lines = apps.slice(0, maxRemarks).map((app) => ["Application ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .CS)((0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .TU)(app)), ": ", ...troublePhrase(app)]);
  const rest = apps.length - lines.length;
  if (rest === 0) return lines;
  const count = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .LS)(rest, "application");
  return [...lines, [`The controllers report trouble of ${count} more; the JSON report has all of them.`]];
}
function isHeldUp({ trouble }) {
  return trouble !== void 0 && ["everything", "newer", "until-changed"].includes(trouble.holds);
}
function isStuck(app) {
  return app?.trouble?.holds === "everything";
}
function head({ trouble, controller }) {
  if (trouble === void 0) return [];
  const { condition, reason, of, since, lastSuccess } = trouble;
  const name = _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .JT[controller];
  if (condition === "operationState")
    return [`The last sync by ${name} ended as `, (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .aY)(reason), ...moment(" on ", since)];
  return [
    `${name} reports `,
    (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .aY)(reason === "" ? condition : reason),
    ...of === void 0 ? [] : [" of ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .CS)(of)],
    ...since === null ? moment(", after its last success on ", lastSuccess) : moment(" since ", since)
  ];
}
function moment(before, time) {
  return time === null ? [] : [before, (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .CS)((0,_chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_6__  .Vc)(time))];
}
function meaning({ application: { sync }, controller }, holds) {
  switch (holds) {
    case "everything":
      return [
        "Until that is resolved nothing is applied: neither what is new in Git, nor what would correct the cluster."
      ];
    case "for-now":
      return ["Until then nothing is applied."];
    case "newer":
      return ["Until that is resolved nothing is applied that is newer in Git than what it has fetched."];
    case "attempt":
      return ["What it tried may be applied in part; it tries again by itself."];
    case "until-changed":
      return [
        controller === "flux" ? "It tries again only once the chart, the values or the HelmRelease change." : sync.automated ? "Some of it may be applied; Argo CD does not try that commit again by itself." : "Some of it may be applied; the rest waits for another sync."
      ];
    case "nothing":
      return ["What it tried is applied all the same."];
    case "unknown":
      return [];
  }
}

function findingVerdict(finding, presence, isStuck2) {
  return (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .hC)(
    (0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_0__  .$S)(finding, presence),
    consequence(finding, presence),
    ...evidenceSentences(finding),
    advice(finding, presence, isStuck2)
  );
}
var telling =   new Set([
  "automation-off",
  "pod-usage",
  "image-version",
  "git-former",
  "git-history"
]);
function evidenceSentences({ evidence = [] }) {
  return evidence.filter(({ kind }) => telling.has(kind)).map(({ text }) => [(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .CS)(text)]);
}
function appVerdict(findings, presence, isStuck2) {
  const told = findings.filter((finding) => !(0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_2__  .rM)(finding));
  const relevant = told.length > 0 ? told : findings;
  const worst = relevant[0];
  if (worst === void 0) return [];
  const verdict = findingVerdict(worst, presence(worst), isStuck2);
  if (relevant.length === 1) return verdict;
  const objects = new Set(relevant.map((finding) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .Pu)(finding.resource))).size;
  const areObjects = relevant.every(({ category }) => category === "missing" || category === "extra");
  return (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .hC)(
    [areObjects ? `${counts(relevant)}.` : `${counts(relevant)} in ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .LS)(objects, "object")}.`],
    [told.length > 0 ? "The worst one: " : "For example: ", ...verdict]
  );
}
function counts(findings) {
  const parts = _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_3__  .LZ.flatMap((category) => {
    const count = findings.filter((finding) => finding.category === category).length;
    return count === 0 ? [] : [(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .pq)(count, category)];
  });
  return (0,_chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_6__  .HL)(parts);
}
function consequence(finding, presence) {
  const { effect, when, restartsPods } = finding.forecast;
  const restart = restartsPods === true ? " and restart pods" : "";
  const head2 = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .SW)(when);
  switch (effect) {
    case "reverts":
      return [`${head2} would `, ...reverting(finding, presence), `${restart}.`];
    case "deletes":
      return [`${head2} would delete it${restart}${leaving(finding)}.`];
    case "recreates":
      if (finding.change !== null) return [`${head2} would delete the object and make it anew${restart}.`];
      return [`${head2} would create it${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .GY)(finding.category) ? " again" : ""}${restart}.`];
    case "fails":
      return ["A sync would fail on it."];
    case "keeps":
      if (finding.rules.includes(_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_3__  .TA))
        return ["A sync would not stop that, and would create it again once it is gone."];
      if (finding.rules.includes(_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_3__  .RM)) return ["A sync would do nothing more to it."];
      if ((0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_2__  .ty)(finding.category))
        return [restartsPods === true ? "A sync would restart pods." : "A sync is safe."];
      return [
        `A sync would leave it as it is${restart}, so Git and the cluster stay apart until someone acts.`
      ];
    case "unknown":
      return ["What a sync would do to it is not known."];
  }
}
function leaving(finding) {
  const left = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .aU)(finding);
  return left === null ? "" : ` and leave ${left} (PrunePropagationPolicy=orphan)`;
}
function reverting(finding, presence) {
  const { change, category } = finding;
  if (change === null) return presence === "git-only" ? ["create it"] : ["bring it back to what Git says"];
  if (change.type === "added") return ["remove it"];
  const value = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .aY)((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_8__  .iJ)(change));
  if ((0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_2__  .ty)(category)) return ["write Git's text ", value];
  if (category === "git-ahead") return ["set it to ", value];
  if (category === "conflict") return ["set it to ", value, " and undo what was done by hand"];
  if (change.type === "removed") return ["put ", value, " back"];
  return [finding.rules.includes(_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_3__  .IG) ? "set it to " : "set it back to ", value];
}
function advice(finding, presence, isStuck2) {
  const newer = finding.category === "git-ahead" ? " and newer" : "";
  switch (finding.direction) {
    case "update-git":
      return [
        "We advise to ",
        ...editOfGit(finding, presence),
        ...asRevert(finding),
        ": ",
        reasonForGit(finding),
        "."
      ];
    case "sync":
      if (finding.forecast.when === "once-resolved")
        return [
          `We advise to resolve that first: Git is right${newer}, and nothing of it is applied until then.`
        ];
      if (isStuck2)
        return [
          `We advise to resolve first what keeps the controller from applying anything: Git is right${newer}, and until then a sync by hand does nothing either.`
        ];
      return [`We advise to sync: Git is right${newer}.`];
    case "fix-git":
      return ["We advise to correct Git", ...place(finding), ": a sync alone cannot settle this."];
    case "follow-up":
      return followUp(finding);
    case "ignore":
      if (!(0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_2__  .ty)(finding.category))
        return ["We advise an ignore rule in the controller rather than a change on either side."];
      if (finding.rules.includes("not-compared-yet"))
        return ["There is nothing to decide: once Argo CD has compared that commit, this is settled."];
      return [
        finding.forecast.effect === "deletes" ? "There is nothing to decide: with that it is gone." : "There is nothing to decide; where the controller keeps reporting it, an ignore rule there silences it."
      ];
  }
}
function followUp(finding) {
  const { forecast, change, rules } = finding;
  if (rules.includes(_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_3__  .RM))
    return ["We advise to look at what holds it: it is gone as soon as that lets it go."];
  if (rules.includes(_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_3__  .TA))
    return ["We advise to find out who deleted it, and to save what it holds before anything lets it go."];
  if (rules.includes(_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_3__  .p1))
    return ["We advise to ask who deploys this with Helm, and to leave it to one of the two."];
  const former = (0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_0__  .TV)(finding);
  if (former !== null) return askWhetherMeant(former);
  if (forecast.effect !== "keeps")
    return ["We advise to ask before anyone syncs: a person must say which side is right."];
  return [
    change?.type === "added" ? "We advise to ask whether it is still needed, then either add it to Git or take it out of the cluster." : "We advise to ask which side is right, then bring the other one there."
  ];
}
function askWhetherMeant({ revert }) {
  return [
    "We advise to ask before anyone syncs whether that was meant: if so, ",
    ...revert ?? ["put it into Git again"],
    "; if it was an old copy, sync."
  ];
}
function asRevert(finding) {
  const revert = (0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_0__  .TV)(finding)?.revert ?? null;
  return revert === null ? [] : [", or to ", ...revert];
}
function editOfGit(finding, presence) {
  const { change } = finding;
  const where = place(finding);
  if (change === null) {
    if (presence === "git-only") return ["remove it from Git", ...where];
    return presence === "cluster-only" ? ["add it to Git"] : ["bring Git to what the cluster has", ...where];
  }
  if (change.type === "removed") return ["remove it from Git", ...where];
  if ((0,_chunk_EJ6AFKBY_js__WEBPACK_IMPORTED_MODULE_5__  .v)(change.live))
    return ["keep it where your team keeps secrets, and to refer to it in Git", ...where];
  return [
    change.type === "added" ? "add " : "put ",
    (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .aY)((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_8__  .K0)(change)),
    change.type === "added" ? " to Git" : " into Git",
    ...where
  ];
}
function reasonForGit({ forecast }) {
  if (forecast.effect === "reverts" || forecast.effect === "deletes" || forecast.effect === "recreates")
    return "it is what runs now, and a sync would undo it";
  if (forecast.effect === "fails") return "it is what runs now, and no sync can undo it";
  return "it is what runs now, and Git does not know of it";
}
function place({ source, editIn }) {
  if (source === null) return [];
  if (editIn === void 0) return [" (", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .CS)((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_8__  .fN)(source)), ")"];
  return [
    " in ",
    (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .CS)(editIn),
    ", for this application alone (",
    (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .CS)((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_8__  .fN)(source)),
    " says it now)"
  ];
}




  }),

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

  29:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ft: () => (  acceptedLines),
    al: () => (  acceptedTitle),
    zs: () => (  acceptedText)
  });
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5390);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6350);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5366);
const require = (name) => process.getBuiltinModule(name);




function acceptedText({ accepted }) {
  return accepted === void 0 ? "" : `accepted until ${accepted.expires} by ${accepted.owner}`;
}
var maxAccepted = 200;
function acceptedTitle({ findings }) {
  const count = findings.filter(({ accepted }) => accepted !== void 0).length;
  return count === 0 ? "" : `Accepted by the settings: ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .LS)(count, "difference")}`;
}
function acceptedLines({ findings }) {
  const lines = findings.flatMap((finding) => {
    if (finding.accepted === void 0) return [];
    const path = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_1__  .LF)(finding);
    const what = path === "" ? [] : [(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(path), " of "];
    const { owner, reason, expires } = finding.accepted;
    const by = [`: until ${expires} by `, (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(owner), ", ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(reason)];
    return [[(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(finding.application), ": ", ...what, (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .CS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_2__  .TD)(finding.resource)), ...by]];
  });
  const rest = lines.length - maxAccepted;
  return rest > 0 ? [...lines.slice(0, maxAccepted), [`${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .LS)(rest, "difference")} more not shown here.`]] : lines;
}




  }),

  4577:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $S: () => (  happening),
    Fq: () => (  presenceOf),
    TV: () => (  formerOf)
  });
  var _chunk_EJ6AFKBY_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6809);
  var _chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7682);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5390);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7178);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5366);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6127);
const require = (name) => process.getBuiltinModule(name);








function presenceOf(finding, pair) {
  if (finding.change !== null || finding.subject === "application") return "both";
  if (pair !== void 0 && pair.live === null !== (pair.desired === null))
    return pair.live === null ? "git-only" : "cluster-only";
  if (pair !== void 0) return "both";
  if (finding.category === "missing" || finding.forecast.effect === "recreates") return "git-only";
  if (finding.category === "extra" || finding.forecast.effect === "deletes") return "cluster-only";
  return "both";
}
function happening(finding, presence) {
  if (finding.subject === "application")
    return reasoned(["Application ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(finding.application)], finding);
  if (finding.change === null) return objectHappening(finding, presence);
  return fieldHappening(finding, finding.change);
}
function fieldHappening(finding, change) {
  const what = [(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)((0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_1__  .LF)(finding)), " of ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .CS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .TD)(finding.resource))];
  switch (finding.category) {
    case "manual-change":
      if (isRolledBack(finding)) return rollback(finding, change);
      return [who(finding), ...deed(finding, change), ...withTool(finding), "."];
    case "conflict":
      return [
        who(finding),
        ...deed(finding, change),
        ...withTool(finding),
        ", and Git changed it as well",
        ...since(change),
        "."
      ];
    case "git-ahead":
      return change.type === "added" ? [...gitDeed(change, what), ", and the cluster still does."] : [...gitDeed(change, what), ", and the cluster does not have that yet."];
    case "controller":
      return [...owner(finding), " owns ", ...what, ": ", ...bothSides(change), "."];
    case "misconfiguration":
      return ["Git and the cluster can never agree on ", ...what, ": ", ...bothSides(change), "."];
    case "serialization-noise":
      return [...what, " means the same in Git and in the cluster; only the notation differs."];
    case "metadata-noise":
      return [...what, " is bookkeeping", ...byOwner(finding), "; it does not change what the workload does."];
    case "unknown":
    case "missing":
    case "extra":
      return [...what, " differs (", ...bothSides(change), "), and nothing shows who changed it."];
  }
}
function isRolledBack({ rules }) {
  return rules.includes(_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_2__  .IG);
}
function rollback(finding, change) {
  const path = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)((0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_1__  .LF)(finding));
  const name = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .CS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .TD)(finding.resource));
  const head = ["A rollback of the application "];
  switch (change.type) {
    case "added":
      return [...head, "brought ", path, " (", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_4__  .K0)(change)), ") of ", name, " back."];
    case "removed":
      return [...head, "took ", path, " (Git says ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_4__  .iJ)(change)), ") from ", name, "."];
    case "modified": {
      const [git, live] = (0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_4__  .Q$)(change.desired, change.live);
      return [...head, "took ", path, " of ", name, " back from ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(git), " to ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(live), "."];
    }
  }
}
function objectHappening(finding, presence) {
  const name = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .CS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .TD)(finding.resource));
  const { category } = finding;
  if (isRolledBack(finding))
    return presence === "git-only" ? ["A rollback of the application took ", name, " away; Git still has it."] : ["A rollback of the application brought ", name, " back; Git no longer has it."];
  if (presence === "git-only") {
    if (category === "manual-change" || category === "conflict")
      return ["Someone deleted ", name, " from the cluster by hand; Git still has it."];
    if (category === "git-ahead")
      return ["Git has a new object, ", name, ", and the cluster does not have it yet."];
    if (category === "controller") return [name, " is in Git, and a controller removed it from the cluster."];
    return [name, " is in Git, but not in the cluster."];
  }
  if (presence === "cluster-only" && !finding.rules.includes(_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_2__  .RM)) {
    if (category === "git-ahead") return ["Git no longer has ", name, ", and the cluster still does."];
    if (category === "conflict")
      return ["Git no longer has ", name, ", and someone changed it in the cluster by hand."];
    return [name, " is in the cluster and tracked by the application, but not in Git."];
  }
  return reasoned([name], finding);
}
function reasoned(name, finding) {
  const reason = finding.because[0];
  if (reason === void 0) return [...name, " is out of sync, and no single difference explains it."];
  return [...name, ": ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .CS)((0,_chunk_EJ6AFKBY_js__WEBPACK_IMPORTED_MODULE_5__  .O)(reason).replace(/[.\s]+$/, "")), "."];
}
function who({ actor, confidence, manager }) {
  const subject = actor === "pipeline" ? "A pipeline" : "Someone";
  return confidence === "certain" || confidence === "likely" && manager !== null ? `${subject} ` : `${subject} probably `;
}
function deed(finding, change) {
  const path = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)((0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_1__  .LF)(finding));
  const name = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .CS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .TD)(finding.resource));
  switch (change.type) {
    case "added":
      return ["added ", path, " (", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_4__  .K0)(change)), ") to ", name];
    case "removed":
      return ["removed ", path, " (Git says ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_4__  .iJ)(change)), ") from ", name];
    case "modified": {
      const [before, live] = (0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_4__  .Q$)(change.base ?? change.desired, change.live);
      return ["changed ", path, " of ", name, " from ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(before), " to ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(live)];
    }
  }
}
function since(change) {
  if (change.type === "added") return [" (it no longer has it)"];
  return [" (it now says ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_4__  .iJ)(change)), ")"];
}
function gitDeed(change, what) {
  switch (change.type) {
    case "added":
      return ["Git no longer has ", ...what];
    case "removed":
      return ["Git added ", ...what, " (", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_4__  .iJ)(change)), ")"];
    case "modified": {
      const [live, git] = (0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_4__  .Q$)(change.live, change.desired);
      return ["Git changed ", ...what, " from ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(live), " to ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(git)];
    }
  }
}
function bothSides(change) {
  const git = change.type === "added" ? ["Git has no value"] : ["Git says ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_4__  .iJ)(change))];
  const live = change.type === "removed" ? ["the cluster has no value"] : ["the cluster has ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_4__  .K0)(change))];
  return [...git, ", ", ...live];
}
function withTool(finding) {
  return finding.manager === null ? [] : [" with ", ...(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .wS)(finding.manager)];
}
function byOwner(finding) {
  return finding.manager === null ? [] : [" of ", ...(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .wS)(finding.manager)];
}
function owner(finding) {
  return finding.manager === null ? ["A controller"] : ["The controller ", ...(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .wS)(finding.manager)];
}

function formerOf({ evidence = [] }) {
  const former = evidence.find(({ kind }) => kind === "git-former");
  if (former === void 0) return null;
  const commit = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_6__  .bX)(former.data, "commit").slice(0, 7));
  return {
    text: former.text,
    said: [(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(former.text)],
    revert: former.data["isLast"] === true ? ["revert ", commit] : null
  };
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




  })

};
