export const id = 7144;
export const ids = [7144];
export const modules = {

  2224:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  wrap),
    R: () => (  alignColumns)
  });
  var _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2072);
const require = (name) => process.getBuiltinModule(name);


function alignColumns(rows) {
  const widths = [];
  for (const row of rows) row.forEach((cell, i) => widths[i] = Math.max(widths[i] ?? 0, width(cell)));
  return rows.map(
    (row) => row.map((cell, i) => cell + " ".repeat((widths[i] ?? 0) - width(cell))).join("  ").trimEnd()
  );
}
function wrap(text, max) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > max) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return (line === "" ? lines : [...lines, line]).map(_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_0__  .B);
}
function width(text) {
  let columns = 0;
  for (const character of text) columns += wide.test(character) ? 2 : 1;
  return columns;
}
var wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;




  }),

  505:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  mergeLines)
  });
const require = (name) => process.getBuiltinModule(name);

function mergeLines(before, after) {
  const common = commonLengths(before, after);
  const merged = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]];
    if (old !== void 0 && old === fresh) {
      merged.push({ sign: " ", text: old });
      i++;
      j++;
    } else if (old !== void 0 && (fresh === void 0 || at(common, i + 1, j) >= at(common, i, j + 1))) {
      merged.push({ sign: "-", text: old });
      i++;
    } else if (fresh !== void 0) {
      merged.push({ sign: "+", text: fresh });
      j++;
    }
  }
  return merged;
}
function at(lengths, i, j) {
  return lengths[i]?.[j] ?? 0;
}
function commonLengths(before, after) {
  const lengths = before.map(() => []);
  for (let i = before.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? [];
    for (let j = after.length - 1; j >= 0; j--)
      row[j] = before[i] === after[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), row[j + 1] ?? 0);
  }
  return lengths;
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

  8769:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  groupsOf),
    t: () => (  groupPhrase)
  });
  var _chunk_T3KORIWO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3381);
  var _chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7682);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5390);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6350);
  var _chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4856);
  var _chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8768);
const require = (name) => process.getBuiltinModule(name);







function groupsOf({ findings }) {
  const told = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_1__  .Np)(findings).flatMap(
    (finding) => finding.change === null ? [] : [{ finding, cause: causeOf(finding, finding.change) }]
  );
  return [...(0,_chunk_T3KORIWO_js__WEBPACK_IMPORTED_MODULE_2__  .m)(told, ({ cause }) => cause).values()].flatMap((own) => groupOf(own.map(({ finding }) => finding)) ?? []).sort((a, b) => b.applications.length - a.applications.length);
}
function causeOf(finding, change) {
  const { resource, category, direction, rules, manager } = finding;
  const values = [
    change.type === "added" ? null : (0,_chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_3__  .HI)(change.desired),
    change.type === "removed" ? null : (0,_chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_3__  .HI)(change.live)
  ];
  const writer = manager === null ? null : [manager.name, manager.operation, manager.subresource];
  const accepted = finding.accepted !== void 0;
  return JSON.stringify([
    ...[resource.group, resource.kind, (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_1__  .LF)(finding), change.type, values],
    ...[category, direction, rules, writer, accepted]
  ]);
}
function groupOf(own) {
  const applications = [...new Set(own.map(({ application }) => application))].sort(_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_4__  .L);
  const [first] = own;
  if (first === void 0 || first.change === null || applications.length < 2) return null;
  return {
    kind: first.resource.kind,
    apiGroup: first.resource.group,
    path: (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_1__  .LF)(first),
    change: first.change,
    category: first.category,
    direction: first.direction,
    rules: first.rules,
    manager: first.manager?.name ?? null,
    because: first.because[0] ?? null,
    applications,
    findings: own.length
  };
}
var maxNamed = 10;
function groupPhrase(group) {
  const { change, applications } = group;
  const [git, live] = (0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_5__  .k0)(change, 60);
  const rest = applications.length - maxNamed;
  const more = rest > 0 ? ` and ${rest} more` : "";
  const why = group.because === null ? [] : [" ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(group.because)];
  return [
    ...[(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(group.path), ` of ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .LS)(group.findings, "object")} of kind `, (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(group.kind)],
    ...[": ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(git), " in Git, ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(live), ` live (${group.category}).`, ...why],
    ` In ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .LS)(applications.length, "application")}: `,
    (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(applications.slice(0, maxNamed).join(", ")),
    `${more}.`
  ];
}




  }),

  7282:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Io: () => (  jsonProblem),
    L7: () => (  jsonReport),
    eg: () => (  jsonFinding),
    hF: () => (  renderJson)
  });
  var _chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8769);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7178);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5366);
const require = (name) => process.getBuiltinModule(name);




function jsonReport(triage) {
  const { id, server, version } = triage.cluster;
  return {
    schemaVersion: 1,
    cluster: { id, server, version },
    ...clustersPart((0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_1__  .Nu)(triage)),
    applications: triage.applications.map(jsonApplication),
    findings: triage.findings.map(jsonFinding),
    problems: triage.problems.map(jsonProblem),
    notChecked: triage.notChecked.map(({ application, resource, reason }) => ({
      application,
      resource: resourceOf(resource),
      reason
    })),
    ...groupsPart((0,_chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_0__  .c)(triage)),
    ...(triage.notes ?? []).length === 0 ? {} : { notes: triage.notes }
  };
}
function clustersPart(clusters) {
  if (clusters.length === 0) return {};
  return { clusters: clusters.map(({ name, id, server, version }) => ({ name, id, server, version })) };
}
function jsonApplication(app) {
  const { name, controller, status, category, syncUnsafe, ignoreRules, notInGit, trouble } = app;
  const { cluster } = app.application;
  const place = cluster === void 0 ? {} : { cluster: cluster.name };
  const held = trouble === void 0 ? {} : { trouble: jsonTrouble(trouble) };
  const own = { name, ...place, controller, status, category, syncUnsafe, ...held };
  const plain = notInGit === true ? { ...own, notInGit } : own;
  return ignoreRules === void 0 ? plain : { ...plain, ignoreRules: ignoreRules.map(jsonIgnoreRule) };
}
function jsonTrouble({ of, condition, reason, message, since, lastSuccess, holds }) {
  return { ...of === void 0 ? {} : { of }, condition, reason, message, since, lastSuccess, holds };
}
function jsonIgnoreRule({ rule, objects, hides, hidesByHand }) {
  return {
    statedIn: rule.statedIn ?? "application",
    group: rule.group,
    kind: rule.kind,
    namespace: rule.namespace,
    name: rule.name,
    jsonPointers: rule.jsonPointers,
    jqPathExpressions: rule.jqPathExpressions,
    managedFieldsManagers: rule.managedFieldsManagers,
    objects,
    hides,
    hidesByHand,
    source: rule.source === void 0 ? null : { file: rule.source.file, line: rule.source.line }
  };
}
function renderJson(triage) {
  return `${JSON.stringify(jsonReport(triage), null, 2)}
`;
}
function jsonFinding(finding) {
  const { effect, restartsPods, when, method, leavesOwned } = finding.forecast;
  return {
    application: finding.application,
    subject: finding.subject,
    resource: resourceOf(finding.resource),
    ...sides(finding.change),
    category: finding.category,
    direction: finding.direction,
    confidence: finding.confidence,
    because: finding.because,
    ...finding.evidence === void 0 ? {} : { evidence: finding.evidence.map(({ kind, text, data }) => ({ kind, text, data })) },
    forecast: { effect, restartsPods, when, method, ...leavesOwned === true ? { leavesOwned } : {} },
    manager: managerOf(finding.manager),
    actor: finding.actor,
    rules: finding.rules,
    ...finding.impliedBy === void 0 ? {} : { impliedBy: finding.impliedBy },
    ...finding.accepted === void 0 ? {} : { accepted: acceptedOf(finding.accepted) },
    source: finding.source === null ? null : { file: finding.source.file, line: finding.source.line },
    ...finding.editIn === void 0 ? {} : { editIn: finding.editIn },
    fingerprint: finding.fingerprint
  };
}
function acceptedOf({
  owner,
  reason,
  expires
}) {
  return { owner, reason, expires };
}
function groupsPart(groups) {
  if (groups.length === 0) return {};
  return {
    groups: groups.map(({ change, ...group }) => ({
      ...group,
      type: change.type,
      ...change.type === "added" ? {} : { desired: change.desired },
      ...change.type === "removed" ? {} : { live: change.live }
    }))
  };
}
function sides(change) {
  if (change === null) return { type: null, path: null };
  return {
    type: change.type,
    path: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_2__  .jV)(change.path),
    ...change.type === "added" ? {} : { desired: change.desired },
    ...change.type === "removed" ? {} : { live: change.live },
    ...change.base === void 0 ? {} : { base: change.base }
  };
}
function jsonProblem({ code, application, resource, message, hint }) {
  return { code, application, resource: resource === null ? null : resourceOf(resource), message, hint };
}
function resourceOf({ group, kind, namespace, name }) {
  return { group, kind, namespace, name };
}
function managerOf(manager) {
  if (manager === null) return null;
  const { name, operation, subresource, time } = manager;
  return { name, operation, subresource, time };
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

  8420:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Fq: () => (  runOptionsOf),
    dW: () => (  withStatusLine),
    es: () => (  clusterOf)
  });
  var _chunk_VHL35E2C_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1439);
  var _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2072);
  var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);





function runOptionsOf(flags, line) {
  return {
    path: flags.repo,
    configFile: flags.config,
    apps: flags.app ?? [],
    repositoryUrls: flags.repositoryUrl ?? [],
    clusterName: flags.clusterName ?? "",
    changed: flags.changed ?? "",
    cacheFolder: flags.cacheFolder ?? "",
    progress: (message) => line.show(message)
  };
}
async function clusterOf(flags, line, confirmForecasts = false) {
  const usual = process.env["KUBECONFIG"] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), ".kube", "config");
  return (0,_chunk_VHL35E2C_js__WEBPACK_IMPORTED_MODULE_0__  .D)({
    kubeconfig: "",
    kubeconfigFile: flags.snapshot === void 0 ? flags.kubeconfig ?? usual : "",
    snapshot: flags.snapshot ?? "",
    context: flags.context ?? "",
    allowExecPlugins: flags.allowExecPlugins ?? false,
    allowInsecure: flags.allowInsecure ?? false,
    confirmForecasts,
    workspaces: [],
    mask: () => void 0,
    warn: (message) => line.print(message)
  });
}

var patienceMs = 400;
var eraseLine = "\r\x1B[K";
function createStatusLine(stream, env, now = Date.now) {
  const active = stream.isTTY === true && env["TERM"] !== "dumb" && (env["CI"] ?? "") === "";
  const begun = now();
  let shown = false;
  function clear() {
    if (shown) stream.write(eraseLine);
    shown = false;
  }
  return {
    clear,
    show(message) {
      if (!active || now() - begun < patienceMs) return;
      const text = (0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_1__  .B)(message);
      stream.write(`${eraseLine}${text.slice(0, Math.max((stream.columns ?? 80) - 1, 1))}`);
      shown = true;
    },
    print(message) {
      clear();
      stream.write(`${(0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_1__  .B)(message)}
`);
    }
  };
}
async function withStatusLine(work) {
  const line = createStatusLine(process.stderr, process.env);
  try {
    return await work(line);
  } finally {
    line.clear();
  }
}




  }),

  1971:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    runGuard: () => (  runGuard)
  });
  var _chunk_YJ4EKJZ2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8420);
  var _chunk_RNZI6XH3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9291);
  var _chunk_VHL35E2C_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1439);
  var _chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2060);
  var _chunk_YLH25D35_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5615);
  var _chunk_HRH7CCQR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3031);
  var _chunk_OT4CBV3T_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2560);
  var _chunk_VPOITEMS_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2008);
  var _chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9820);
  var _chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8879);
  var _chunk_LJ4WCM7B_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(9831);
  var _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2348);
  var _chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9699);
  var _chunk_KMOSAG4F_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7217);
  var _chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2677);
  var _chunk_NK4XK4IM_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3407);
  var _chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2817);
  var _chunk_R434BBPR_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7282);
  var _chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2224);
  var _chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4870);
  var _chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8769);
  var _chunk_PDGUTF5B_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4371);
  var _chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7237);
  var _chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2089);
  var _chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(599);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(894);
  var _chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(5777);
  var _chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(4215);
  var _chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(8763);
  var _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(8141);
  var _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(2072);
  var _chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(4577);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(5390);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(7178);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(9530);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(1002);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);






















































var exitCodes = { pass: 0, block: 1, unknown: 2 };
async function runGuard(flags, started) {
  const { guard, config } = await (0,_chunk_YJ4EKJZ2_js__WEBPACK_IMPORTED_MODULE_0__  .dW)(async (line) => {
    const state = flags.state === void 0 ? null : (0,_chunk_HRH7CCQR_js__WEBPACK_IMPORTED_MODULE_5__  .Gf)(flags.state);
    return (0,_chunk_RNZI6XH3_js__WEBPACK_IMPORTED_MODULE_1__  .C1)(() => state?.then(({ cluster }) => cluster) ?? (0,_chunk_YJ4EKJZ2_js__WEBPACK_IMPORTED_MODULE_0__  .es)(flags, line), {
      ...(0,_chunk_YJ4EKJZ2_js__WEBPACK_IMPORTED_MODULE_0__  .Fq)(flags, line),
      started,
      scope: flags.scope ?? null,
      recorded: state?.then(({ recorded }) => recorded) ?? null,
      merge: {
        target: flags.target,
        head: flags.head,
        branch: flags.branch ?? "",
        defaultBranch: flags.defaultBranch ?? ""
      }
    });
  });
  await print(guard, flags, config.guard.overrideLabel);
  return exitCodes[(0,_chunk_LJ4WCM7B_js__WEBPACK_IMPORTED_MODULE_38__  .Vj)(guard)];
}
async function print(guard, { output, outputFile }, overrideLabel) {
  const text = output === "json" ? (0,_chunk_RNZI6XH3_js__WEBPACK_IMPORTED_MODULE_1__  .E7)(guard) : output === "markdown" ? `${(0,_chunk_RNZI6XH3_js__WEBPACK_IMPORTED_MODULE_1__  .$E)(guard, { overrideLabel })}
` : (0,_chunk_RNZI6XH3_js__WEBPACK_IMPORTED_MODULE_1__  .Vi)(guard, { width: Math.min(process.stdout.columns ?? 100, 120) });
  if (outputFile === void 0) {
    process.stdout.write(text);
    return;
  }
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_36__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_37__.dirname)(outputFile), { recursive: true });
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_36__.writeFile)(outputFile, text);
}



  })

};
