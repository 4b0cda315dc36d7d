export const id = 279;
export const ids = [279];
export const modules = {

/***/ 1334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ isWorse),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Fq: () => (/* binding */ presenceOf),
/* harmony export */   Ft: () => (/* binding */ acceptedLines),
/* harmony export */   GA: () => (/* binding */ cellCode),
/* harmony export */   HE: () => (/* binding */ findingVerdict),
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   OT: () => (/* binding */ withoutRunNumbers),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   Qw: () => (/* binding */ titleText),
/* harmony export */   RA: () => (/* binding */ readSnapshot),
/* harmony export */   RV: () => (/* binding */ fitLines),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   S5: () => (/* binding */ renderText),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   UN: () => (/* binding */ readSnapshotFiles),
/* harmony export */   Uj: () => (/* binding */ fit),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   YU: () => (/* binding */ objectSections),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   cF: () => (/* binding */ pairOf),
/* harmony export */   dT: () => (/* binding */ managerText),
/* harmony export */   dw: () => (/* binding */ appVerdict),
/* harmony export */   ex: () => (/* binding */ findingRow),
/* harmony export */   fN: () => (/* binding */ locationText),
/* harmony export */   fk: () => (/* binding */ markdownWriter),
/* harmony export */   gF: () => (/* binding */ renderPhrase),
/* harmony export */   hC: () => (/* binding */ sentences),
/* harmony export */   jB: () => (/* binding */ metadataDocument),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   mj: () => (/* binding */ notCheckedLines),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oM: () => (/* binding */ closingLine),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   rI: () => (/* binding */ sourceText),
/* harmony export */   rM: () => (/* binding */ isQuiet),
/* harmony export */   rc: () => (/* binding */ absentText),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   tW: () => (/* binding */ groupPhrase),
/* harmony export */   ty: () => (/* binding */ isNoise),
/* harmony export */   uc: () => (/* binding */ findingHead),
/* harmony export */   vX: () => (/* binding */ isRedacted),
/* harmony export */   wF: () => (/* binding */ categoryMeaning),
/* harmony export */   wS: () => (/* binding */ toolOf),
/* harmony export */   xn: () => (/* binding */ forecastText),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9280);
/* harmony import */ var _chunk_GEFEXV2E_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9579);
/* harmony import */ var _chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3902);
/* harmony import */ var _chunk_LOJ4OSF3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5867);
/* harmony import */ var _chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6636);
/* harmony import */ var _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2602);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var jsondiffpatch__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4527);
const require = (name) => process.getBuiltinModule(name);







// src/report/order.ts
var harm = ["deletes", "reverts", "recreates", "fails", "unknown", "keeps"];
function isNoise(category) {
  return category === "serialization-noise" || category === "metadata-noise";
}
function isQuiet({ category, accepted }) {
  return isNoise(category) || accepted !== void 0;
}
function isWorse(a, b) {
  return b === null || _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_0__/* .categories */ .LZ.indexOf(a) < _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_0__/* .categories */ .LZ.indexOf(b);
}
function pathText(finding) {
  return finding.change === null ? "" : (0,_chunk_LOJ4OSF3_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPath */ .jV)(finding.change.path);
}
function findingsOf(triage, application) {
  return bySeverity(triage.findings.filter((finding) => finding.application === application));
}
function bySeverity(findings) {
  return findings.map((finding) => ({ finding, rank: rankOf(finding) })).sort((a, b) => compareRanks(a.rank, b.rank)).map(({ finding }) => finding);
}
function pairOf(triage, finding) {
  return triage.objects.find(
    (pair) => pair.application === finding.application && (0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_4__/* .equalKey */ .gY)(pair.resource, finding.resource)
  );
}
function rankOf(finding) {
  return [
    finding.accepted === void 0 ? 0 : 1,
    _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_0__/* .categories */ .LZ.indexOf(finding.category),
    harm.indexOf(finding.forecast.effect),
    finding.impliedBy === void 0 ? 0 : 1,
    (0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_4__/* .keyText */ .Pu)(finding.resource),
    pathText(finding),
    finding.fingerprint
  ];
}
function compareRanks(a, b) {
  for (const [i, left] of a.entries()) {
    const right = b[i];
    if (right === void 0 || left === right) continue;
    return left < right ? -1 : 1;
  }
  return 0;
}

// src/report/phrase.ts
function code(text) {
  return { code: text };
}
function prose(text) {
  return { prose: text };
}
function sentences(...parts) {
  return parts.filter((part) => part.length > 0).flatMap((part, i) => i === 0 ? part : [" ", ...part]);
}
function renderPhrase(phrase, writer) {
  return phrase.map((part) => {
    if (typeof part === "string") return part;
    return "code" in part ? writer.code(part.code) : writer.prose(part.prose);
  }).join("");
}

// src/report/accepted.ts
function acceptedText({ accepted }) {
  return accepted === void 0 ? "" : `accepted until ${accepted.expires} by ${accepted.owner}`;
}
function acceptedLines({ findings }) {
  return findings.flatMap((finding) => {
    if (finding.accepted === void 0) return [];
    const path = pathText(finding);
    const what = path === "" ? [] : [code(path), " of "];
    const { owner: owner2, reason, expires } = finding.accepted;
    const by = [`: until ${expires} by `, prose(owner2), ", ", prose(reason)];
    return [[prose(finding.application), ": ", ...what, prose((0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_4__/* .formatKey */ .TD)(finding.resource)), ...by]];
  });
}

// src/report/value-text.ts
var absentText = "(absent)";
function valueText(raw, max = 80) {
  if (raw === void 0) return absentText;
  const value = (0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePlaceholders */ .HI)(raw);
  if (typeof value === "string") return (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(needsQuotes(value) ? JSON.stringify(value) : value, max);
  if ((0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .Lv)(value) || (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value)) return (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(boundedJson(value, max * 4), max);
  return String(value);
}
function shownValue(value) {
  return valueText(value, 60);
}
function locationText({ file, line }) {
  return `${file}:${line}`;
}
function needsQuotes(text) {
  return text === "" || text !== text.trim() || /^(true|false|null|yes|no|on|off|y|n|~)$/i.test(text) || /^[-+.]?\d[\d_.]*([eE][-+]?\d+)?$/.test(text) || /^0[xob]/i.test(text);
}
function boundedJson(value, budget) {
  if ((0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .Lv)(value)) {
    const parts = [];
    for (const item of value) {
      if (parts.join("").length > budget) break;
      parts.push(boundedJson(item, budget));
    }
    return `[${parts.join(", ")}${parts.length < value.length ? ", \u2026" : ""}]`;
  }
  if ((0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value)) {
    const parts = [];
    for (const [key, item] of Object.entries(value)) {
      if (parts.join("").length > budget) {
        parts.push("\u2026");
        break;
      }
      parts.push(`${JSON.stringify((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(key, budget))}: ${boundedJson(item, budget)}`);
    }
    return `{${parts.join(", ")}}`;
  }
  return typeof value === "string" ? JSON.stringify((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(value, budget)) : String(value);
}

// src/report/words.ts
var categoryMeaning = {
  conflict: "changed by hand and changed in Git since the last sync",
  "manual-change": "changed by hand in the cluster",
  unknown: "different, with no evidence of who changed it",
  misconfiguration: "something that Git can never converge on",
  missing: "in Git, but not in the cluster",
  extra: "tracked by the application, but not in Git",
  "git-ahead": "changed in Git and not synced yet",
  controller: "owned by an operator, an autoscaler or a webhook",
  "serialization-noise": "the same in another notation, order or default",
  "metadata-noise": "bookkeeping of a tool"
};
var nouns = {
  conflict: ["conflict", "conflicts"],
  "manual-change": ["manual change", "manual changes"],
  unknown: ["difference of unknown origin", "differences of unknown origin"],
  misconfiguration: ["misconfiguration", "misconfigurations"],
  missing: ["missing object", "missing objects"],
  extra: ["extra object", "extra objects"],
  "git-ahead": ["change in Git that is not synced yet", "changes in Git that are not synced yet"],
  controller: ["difference made by a controller", "differences made by controllers"],
  "serialization-noise": ["difference of notation", "differences of notation"],
  "metadata-noise": ["difference in bookkeeping", "differences in bookkeeping"]
};
function countOf(count, category) {
  return `${count} ${nouns[category][count === 1 ? 0 : 1]}`;
}
function plural(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}
function toolOf(manager) {
  const known = Object.hasOwn(kubectlCommands, manager.name) ? kubectlCommands[manager.name] : void 0;
  if (known !== void 0) return [code(known)];
  if (manager.name === "kubectl" && manager.subresource === "scale") return [code("kubectl scale")];
  if (manager.name === "argocd-server") return ["the Argo CD UI or CLI"];
  return [code(managerText(manager))];
}
var kubectlCommands = {
  "kubectl-edit": "kubectl edit",
  "kubectl-client-side-apply": "kubectl apply",
  "kubectl-set": "kubectl set",
  "kubectl-patch": "kubectl patch",
  "kubectl-rollout": "kubectl rollout",
  "kubectl-label": "kubectl label",
  "kubectl-annotate": "kubectl annotate",
  "kubectl-replace": "kubectl replace",
  "kubectl-create": "kubectl create"
};
function managerText(manager) {
  if (manager === null) return "";
  return manager.subresource === "" ? manager.name : `${manager.name} (${manager.subresource})`;
}
function whenClause(when) {
  switch (when) {
    case "next-reconcile":
      return "The next reconcile of the controller (it corrects by itself)";
    case "next-commit":
      return "The next sync (with the next commit on the branch)";
    case "next-sync":
      return "The next sync (started by hand)";
    case "never":
    case "unknown":
      return "A sync";
  }
}
var effects = {
  keeps: "keeps it",
  reverts: "reverts it",
  deletes: "deletes it",
  recreates: "creates it",
  fails: "fails on it",
  unknown: "is not known"
};
var whens = {
  "next-reconcile": "at the next reconcile",
  "next-commit": "with the next commit",
  "next-sync": "when started by hand",
  never: "",
  unknown: ""
};
function wasThere(category) {
  return category === "manual-change" || category === "conflict" || category === "controller";
}
function forecastText({ category, forecast }) {
  const { effect, when, restartsPods } = forecast;
  const ahead = category === "git-ahead" && (effect === "reverts" || effect === "recreates");
  const again = effect === "recreates" && wasThere(category) ? " again" : "";
  const word = ahead ? "brings it in" : `${effects[effect]}${again}`;
  const comes = effect === "keeps" || effect === "unknown" ? "" : whens[when];
  const head = comes === "" ? word : `${word} ${comes}`;
  return restartsPods === true && effect !== "unknown" ? `${head}, pods restart` : head;
}
function notCheckedLines(notChecked) {
  const groups = /* @__PURE__ */ new Map();
  for (const { reason, resource } of notChecked) {
    const group = `${resource.kind}: ${reason}`;
    groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  if (groups.size === 0) return [];
  const lines = [...groups].map(([group, count]) => `  ${count} x ${group}`);
  return [`Not checked, by policy: ${plural(notChecked.length, "object")}`, ...lines];
}
function closingLine({ applications, problems }) {
  const drifted = applications.filter((app) => app.status === "drifted");
  const unsafe = applications.filter((app) => app.syncUnsafe).length;
  const unknown = applications.filter((app) => app.status === "unknown").length;
  const parts = [
    `${drifted.length} of ${plural(applications.length, "application")} drifted`,
    `${unsafe} unsafe to sync`,
    `${unknown} could not be judged`
  ];
  return `${parts.join(", ")}${problems.length === 0 ? "" : `, ${plural(problems.length, "problem")}`}.`;
}

// src/report/groups.ts
function groupsOf({ findings }) {
  const byCause = /* @__PURE__ */ new Map();
  for (const finding of bySeverity(findings)) {
    if (finding.change === null) continue;
    const cause = causeOf(finding, finding.change);
    const own = byCause.get(cause);
    if (own === void 0) byCause.set(cause, [finding]);
    else own.push(finding);
  }
  return [...byCause.values()].flatMap((own) => groupOf(own) ?? []).sort((a, b) => b.applications.length - a.applications.length);
}
function causeOf(finding, change) {
  const { resource, category, direction, rules, manager } = finding;
  const values = [
    change.type === "added" ? null : (0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePlaceholders */ .HI)(change.desired),
    change.type === "removed" ? null : (0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePlaceholders */ .HI)(change.live)
  ];
  const writer = manager === null ? null : [manager.name, manager.operation, manager.subresource];
  const accepted = finding.accepted !== void 0;
  return JSON.stringify([
    ...[resource.group, resource.kind, pathText(finding), change.type, values],
    ...[category, direction, rules, writer, accepted]
  ]);
}
function groupOf(own) {
  const applications = [...new Set(own.map(({ application }) => application))].sort();
  const [first] = own;
  if (first === void 0 || first.change === null || applications.length < 2) return null;
  return {
    kind: first.resource.kind,
    apiGroup: first.resource.group,
    path: pathText(first),
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
  const git = change.type === "added" ? absentText : shownValue(change.desired);
  const live = change.type === "removed" ? absentText : shownValue(change.live);
  const rest = applications.length - maxNamed;
  const more = rest > 0 ? ` and ${rest} more` : "";
  const why = group.because === null ? [] : [" ", prose(group.because)];
  return [
    ...[code(group.path), ` of ${plural(group.findings, "object")} of kind `, prose(group.kind)],
    ...[": ", code(git), " in Git, ", code(live), ` live (${group.category}).`, ...why],
    ` In ${plural(applications.length, "application")}: `,
    prose(applications.slice(0, maxNamed).join(", ")),
    `${more}.`
  ];
}

// src/report/redacted.ts
function isRedacted(value) {
  return !(0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .equalJson */ .FS)(value, (0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePlaceholders */ .HI)(value));
}
function withoutRunNumbers(text) {
  const normal = (0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePlaceholders */ .HI)(text);
  return typeof normal === "string" ? normal : text;
}

// src/report/happening.ts
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
    return reasoned(["Application ", prose(finding.application)], finding);
  if (finding.change === null) return objectHappening(finding, presence);
  return fieldHappening(finding, finding.change);
}
function fieldHappening(finding, change) {
  const what = [code(pathText(finding)), " of ", prose((0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_4__/* .formatKey */ .TD)(finding.resource))];
  switch (finding.category) {
    case "manual-change":
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
      return [...gitDeed(change, what), ", and the cluster does not have that yet."];
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
function objectHappening(finding, presence) {
  const name = prose((0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_4__/* .formatKey */ .TD)(finding.resource));
  const { category } = finding;
  if (presence === "git-only") {
    if (category === "manual-change" || category === "conflict")
      return ["Someone deleted ", name, " from the cluster by hand; Git still has it."];
    if (category === "git-ahead")
      return ["Git has a new object, ", name, ", and the cluster does not have it yet."];
    if (category === "controller") return [name, " is in Git, and a controller removed it from the cluster."];
    return [name, " is in Git, but not in the cluster."];
  }
  if (presence === "cluster-only") {
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
  return [...name, ": ", prose(withoutRunNumbers(reason).replace(/[.\s]+$/, "")), "."];
}
function who({ actor, confidence, manager }) {
  const subject = actor === "pipeline" ? "A pipeline" : "Someone";
  return confidence === "certain" || confidence === "likely" && manager !== null ? `${subject} ` : `${subject} probably `;
}
function deed(finding, change) {
  const path = code(pathText(finding));
  const name = prose((0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_4__/* .formatKey */ .TD)(finding.resource));
  switch (change.type) {
    case "added":
      return ["added ", path, " (", code(shownValue(change.live)), ") to ", name];
    case "removed":
      return ["removed ", path, " (Git says ", code(shownValue(change.desired)), ") from ", name];
    case "modified": {
      const before = code(shownValue(change.base ?? change.desired));
      return ["changed ", path, " of ", name, " from ", before, " to ", code(shownValue(change.live))];
    }
  }
}
function since(change) {
  if (change.type === "added") return [" (it no longer has it)"];
  return [" (it now says ", code(shownValue(change.desired)), ")"];
}
function gitDeed(change, what) {
  switch (change.type) {
    case "added":
      return ["Git no longer has ", ...what];
    case "removed":
      return ["Git added ", ...what, " (", code(shownValue(change.desired)), ")"];
    case "modified":
      return [
        "Git changed ",
        ...what,
        " from ",
        code(shownValue(change.live)),
        " to ",
        code(shownValue(change.desired))
      ];
  }
}
function bothSides(change) {
  const git = change.type === "added" ? ["Git has no value"] : ["Git says ", code(shownValue(change.desired))];
  const live = change.type === "removed" ? ["the cluster has no value"] : ["the cluster has ", code(shownValue(change.live))];
  return [...git, ", ", ...live];
}
function withTool(finding) {
  return finding.manager === null ? [] : [" with ", ...toolOf(finding.manager)];
}
function byOwner(finding) {
  return finding.manager === null ? [] : [" of ", ...toolOf(finding.manager)];
}
function owner(finding) {
  return finding.manager === null ? ["A controller"] : ["The controller ", ...toolOf(finding.manager)];
}

// src/report/table.ts
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
  return line === "" ? lines : [...lines, line];
}
function width(text) {
  let columns = 0;
  for (const character of text) columns += wide.test(character) ? 2 : 1;
  return columns;
}
var wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

// src/report/verdict.ts
function findingVerdict(finding, presence) {
  return sentences(
    happening(finding, presence),
    consequence(finding, presence),
    ...evidenceSentences(finding),
    advice(finding, presence)
  );
}
var telling = /* @__PURE__ */ new Set([
  "pod-usage",
  "image-version",
  "git-history"
]);
function evidenceSentences({ evidence = [] }) {
  return evidence.filter(({ kind }) => telling.has(kind)).map(({ text }) => [prose(text)]);
}
function appVerdict(findings, presence) {
  const told = findings.filter((finding) => !isQuiet(finding));
  const relevant = told.length > 0 ? told : findings;
  const worst = relevant[0];
  if (worst === void 0) return [];
  const verdict = findingVerdict(worst, presence(worst));
  if (relevant.length === 1) return verdict;
  const objects = new Set(relevant.map((finding) => (0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_4__/* .keyText */ .Pu)(finding.resource))).size;
  return sentences(
    [`${counts(relevant)} in ${plural(objects, "object")}.`],
    [told.length > 0 ? "The worst one: " : "For example: ", ...verdict]
  );
}
function counts(findings) {
  const parts = _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_0__/* .categories */ .LZ.flatMap((category) => {
    const count = findings.filter((finding) => finding.category === category).length;
    return count === 0 ? [] : [countOf(count, category)];
  });
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}
function consequence(finding, presence) {
  const { effect, when, restartsPods } = finding.forecast;
  const restart = restartsPods === true ? " and restart pods" : "";
  const head = whenClause(when);
  switch (effect) {
    case "reverts":
      return [`${head} would `, ...reverting(finding, presence), `${restart}.`];
    case "deletes":
      return [`${head} would delete it${restart}.`];
    case "recreates":
      return [`${head} would create it${wasThere(finding.category) ? " again" : ""}${restart}.`];
    case "fails":
      return ["A sync would fail on it."];
    case "keeps":
      if (isNoise(finding.category))
        return [restartsPods === true ? "A sync would restart pods." : "A sync is safe."];
      return [
        `A sync would leave it as it is${restart}, so Git and the cluster stay apart until someone acts.`
      ];
    case "unknown":
      return ["What a sync would do to it is not known."];
  }
}
function reverting(finding, presence) {
  const { change, category } = finding;
  if (change === null) return presence === "git-only" ? ["create it"] : ["bring it back to what Git says"];
  if (change.type === "added") return ["remove it"];
  const value = code(shownValue(change.desired));
  if (isNoise(category)) return ["write Git's text ", value];
  if (category === "git-ahead") return ["set it to ", value];
  if (category === "conflict") return ["set it to ", value, " and undo what was done by hand"];
  return change.type === "removed" ? ["put ", value, " back"] : ["set it back to ", value];
}
function advice(finding, presence) {
  switch (finding.direction) {
    case "update-git":
      return ["We advise to ", ...editOfGit(finding, presence), ": ", reasonForGit(finding), "."];
    case "sync":
      return [`We advise to sync: Git is right${finding.category === "git-ahead" ? " and newer" : ""}.`];
    case "fix-git":
      return ["We advise to correct Git", ...place(finding), ": a sync alone cannot settle this."];
    case "follow-up":
      return [followUp(finding)];
    case "ignore":
      return [
        isNoise(finding.category) ? "There is nothing to decide; where the controller keeps reporting it, an ignore rule there silences it." : "We advise an ignore rule in the controller rather than a change on either side."
      ];
  }
}
function followUp({ forecast, change }) {
  if (forecast.effect !== "keeps")
    return "We advise to ask before anyone syncs: a person must say which side is right.";
  return change?.type === "added" ? "We advise to ask whether it is still needed, then either add it to Git or take it out of the cluster." : "We advise to ask which side is right, then bring the other one there.";
}
function editOfGit(finding, presence) {
  const { change } = finding;
  const where = place(finding);
  if (change === null) {
    if (presence === "git-only") return ["remove it from Git", ...where];
    return presence === "cluster-only" ? ["add it to Git"] : ["bring Git to what the cluster has", ...where];
  }
  if (change.type === "removed") return ["remove it from Git", ...where];
  return [
    change.type === "added" ? "add " : "put ",
    code(shownValue(change.live)),
    change.type === "added" ? " to Git" : " into Git",
    ...where
  ];
}
function reasonForGit({ forecast }) {
  if (forecast.effect === "reverts" || forecast.effect === "deletes" || forecast.effect === "recreates")
    return "it is what runs now, and a sync would undo it";
  return "it is what runs now, and Git does not know of it";
}
function place({ source }) {
  return source === null ? [] : [" (", prose(locationText(source)), ")"];
}

// src/report/text.ts
var maxFindings = 100;
function renderText(triage, options) {
  const paint = painter(options.color);
  const told = triage.applications.filter((app) => app.status !== "in-sync");
  const blocks = [
    [clusterLine(triage)],
    overview(triage, paint),
    ...told.map((app) => appBlock(triage, app, options, paint)),
    problemBlock(triage, options, paint),
    sameCause(triage, options, paint),
    remarks(triage, options, paint),
    notCheckedLines(triage.notChecked).map(_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP),
    [closingLine(triage)]
  ];
  const text = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"));
  return `${text.join("\n\n")}
`;
}
function painter(color) {
  const codes = { bold: "1", red: "31", yellow: "33", dim: "2" };
  return (tone, text) => color && text !== "" ? `\x1B[${codes[tone]}m${text}\x1B[0m` : text;
}
function clusterLine({ cluster }) {
  const about = [cluster.server, cluster.version].filter((part) => part !== "").join(", ");
  return (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(about === "" ? `Cluster ${cluster.id}` : `Cluster ${cluster.id} (${about})`);
}
function overview(triage, paint) {
  if (triage.applications.length === 0) return ["No application was judged."];
  const rows = triage.applications.map((app) => [
    (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(app.name),
    app.status,
    app.category ?? "-",
    app.syncUnsafe ? "unsafe" : app.status === "unknown" ? "not known" : "safe",
    String(findingsOf(triage, app.name).length)
  ]);
  const lines = alignColumns([["APPLICATION", "STATUS", "CATEGORY", "SYNC", "FINDINGS"], ...rows]);
  return lines.map((line, i) => {
    if (i === 0) return paint("dim", line);
    return triage.applications[i - 1]?.syncUnsafe === true ? paint("red", line) : line;
  });
}
function appBlock(triage, app, options, paint) {
  const findings = findingsOf(triage, app.name);
  const labels = [app.category === null ? "" : `drift:${app.category}`, app.syncUnsafe ? "sync:unsafe" : ""];
  const name = paint("bold", (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(app.name));
  const head = [name, ...labels.filter((label) => label !== "")].join("  ");
  if (findings.length === 0) return [head, "  Could not be judged; see the problems below."];
  const verdict = renderPhrase(
    appVerdict(findings, (finding) => presenceOf(finding, pairOf(triage, finding))),
    { code: _chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP, prose: _chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP }
  );
  return [
    head,
    ...wrap(verdict, options.width - 2).map((line) => `  ${line}`),
    "",
    ...findingList(findings, options, paint)
  ];
}
function findingList(findings, options, paint) {
  const shown = findings.slice(0, maxFindings);
  const lines = shown.flatMap((finding, i) => {
    const object = (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)((0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_4__/* .formatKey */ .TD)(finding.resource));
    const before = shown[i - 1];
    const again = before !== void 0 && (0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_4__/* .equalKey */ .gY)(before.resource, finding.resource);
    const tone = isNoise(finding.category) ? "dim" : "bold";
    return [
      ...again ? [] : [`  ${paint(tone, object)}`],
      ...finding.change === null ? [] : [`    ${(0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(differenceLine(finding))}`],
      ...wrap((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(factsLine(finding)), options.width - 6).map((line) => `      ${paint("dim", line)}`),
      ...finding.because.flatMap(
        (reason) => wrap((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`- ${reason}`), options.width - 6).map((line) => `      ${paint("dim", line)}`)
      )
    ];
  });
  const rest = findings.length - shown.length;
  return rest === 0 ? lines : [...lines, `  and ${plural(rest, "finding")} more; --output json has all of them`];
}
function differenceLine(finding) {
  const { change } = finding;
  if (change === null) return "";
  const desired = change.type === "added" ? absentText : valueText(change.desired);
  const live = change.type === "removed" ? absentText : valueText(change.live);
  return `${pathText(finding)}: ${desired} -> ${live}`;
}
function factsLine(finding) {
  const { manager, source } = finding;
  const time = manager?.time === null ? ", no time recorded" : `, not after ${manager?.time ?? ""}`;
  return [
    manager === null ? finding.category : `${finding.category} by ${managerText(manager)}${time}`,
    ...finding.accepted === void 0 ? [] : [acceptedText(finding)],
    `a sync ${forecastText(finding)}`,
    ...source === null ? [] : [locationText(source)]
  ].join("; ");
}
var maxGroups = 20;
function sameCause(triage, options, paint) {
  const groups = groupsOf(triage);
  const lines = groups.slice(0, maxGroups).flatMap((group) => {
    const text = renderPhrase(groupPhrase(group), { code: _chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP, prose: _chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP });
    return wrap(`- ${text}`, options.width - 4).map((line) => `  ${line}`);
  });
  const rest = groups.length - maxGroups;
  const more = rest > 0 ? [`  and ${rest} more; --output json has all of them`] : [];
  return groups.length === 0 ? [] : [paint("bold", "The same in several applications"), ...lines, ...more];
}
function remarks(triage, options, paint) {
  const accepted = acceptedLines(triage).map((line) => renderPhrase(line, { code: _chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP, prose: _chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP }));
  const lines = (texts) => texts.flatMap((text) => wrap(`- ${text}`, options.width - 4).map((line) => `  ${line}`));
  return [
    ...accepted.length === 0 ? [] : [paint("bold", "Accepted by the settings"), ...lines(accepted)],
    ...lines((triage.notes ?? []).map(_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP))
  ];
}
function problemBlock(triage, options, paint) {
  if (triage.problems.length === 0) return [];
  const lines = triage.problems.flatMap(({ code: code2, application, message, hint }) => {
    const head = application === null ? code2 : `${code2} (${application})`;
    return [
      `  ${paint("yellow", (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(head))}`,
      ...wrap((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`${message} ${hint}`), options.width - 4).map((line) => `    ${line}`)
    ];
  });
  return [paint("bold", "Problems: what could not be known"), ...lines];
}

// src/pull/snapshot-openapi.ts
var objectMeta = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";
function recordedOpenApi(objects, group, version) {
  const schemas = {};
  for (const definition of objects) {
    if (definition["kind"] !== "CustomResourceDefinition" || (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(definition, "spec", "group") !== group)
      continue;
    const kind = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(definition, "spec", "names", "kind");
    const served = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(definition, "spec", "versions").find((one) => (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(one, "name") === version);
    const schema = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)((0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)(served, "schema"), "openAPIV3Schema");
    if ((0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(schema)) schemas[`${group}.${version}.${kind}`] = published(schema, { group, version, kind });
  }
  return Object.keys(schemas).length === 0 ? null : { components: { schemas } };
}
function published(schema, gvk) {
  const text = { type: "string" };
  const metadata = { $ref: `#/components/schemas/${objectMeta}` };
  return {
    ...schema,
    properties: { ...(0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .objectAt */ .lJ)(schema, "properties"), apiVersion: text, kind: text, metadata },
    "x-kubernetes-group-version-kind": [gvk]
  };
}

// src/pull/snapshot-parse.ts
var snapshotApiVersion = "drift-triage/v1";
function parseSnapshot(texts) {
  const objects = [];
  const listedKinds = [];
  const metadata = [];
  function take(value, at, inherited) {
    if (!(0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value)) throw invalid(at, "holds something that is no Kubernetes object");
    const apiVersion = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(value, "apiVersion") || (inherited?.apiVersion ?? "");
    const kind = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(value, "kind") || (inherited?.kind ?? "");
    if (apiVersion === "" || kind === "") throw invalid(at, "holds an object without apiVersion or kind");
    if (apiVersion === snapshotApiVersion) {
      metadata.push({ file: at.file, document: value });
    } else if (isListDocument(value, kind)) {
      const items = kind === "List" ? null : { apiVersion, kind: kind.slice(0, -"List".length) };
      if (items !== null) listedKinds.push(items);
      for (const item of (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(value, "items")) take(item, at, items);
    } else {
      if ((0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(value, "metadata", "name") === "")
        throw invalid(at, `holds a ${kind} without metadata.name`);
      objects.push(inherited === null ? value : { ...value, apiVersion, kind });
    }
  }
  for (const { file, text } of texts)
    for (const { value, line } of readDocuments(file, text)) take(value, { file, line, column: 1 }, null);
  return { objects, listedKinds, metadata };
}
function isListDocument(value, kind) {
  const items = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)(value, "items");
  return kind.endsWith("List") && (Array.isArray(items) || items === null) && (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(value, "metadata", "name") === "";
}
function readDocuments(file, text) {
  const content = text.replace(/^\uFEFF/, "");
  if (/^\s*[[{]/.test(content)) {
    try {
      return [{ value: JSON.parse(content), line: 1 }];
    } catch {
    }
  }
  const read = (0,_chunk_LOJ4OSF3_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .gM)(content);
  if ("documents" in read) return read.documents;
  const { line, column, message } = read.error;
  const hint = / larger than /.test(message) ? "Record it as JSON (kubectl get \u2026 -o json), which has no such limit." : void 0;
  throw invalid({ file, line, column }, `is no valid YAML or JSON: ${message}`, hint);
}
function invalid({ file, line, column }, message, hint) {
  return new _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .ProblemError */ .Mm(
    (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)(
      "SNAPSHOT_INVALID",
      `Snapshot file ${file}:${line}:${column} ${message}.`,
      hint ?? "Record it again with `kubectl get \u2026 -o yaml --show-managed-fields` or `drift-triage snapshot`."
    )
  );
}

// src/pull/snapshot-metadata.ts
function metadataDocument({
  identity,
  takenAt,
  namespaces,
  kinds,
  problems
}) {
  return {
    apiVersion: snapshotApiVersion,
    kind: "Snapshot",
    cluster: { ...identity },
    takenAt,
    namespaces,
    kinds: kinds.map(({ problem: cause, verbs, ...kind }) => ({
      ...kind,
      verbs: [...verbs],
      ...cause === null ? {} : { problem: problemJson(cause) }
    })),
    problems: problems.map(problemJson)
  };
}
function readMetadata(file, document) {
  if (document["kind"] !== "Snapshot")
    throw invalid(
      { file, line: 1, column: 1 },
      `holds a ${(0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(document, "kind")} of ${snapshotApiVersion}, which is not known`
    );
  const namespaces = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)(document, "namespaces");
  return {
    identity: {
      id: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(document, "cluster", "id"),
      server: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(document, "cluster", "server"),
      version: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(document, "cluster", "version")
    },
    takenAt: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(document, "takenAt"),
    namespaces: Array.isArray(namespaces) ? (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(document, "namespaces").filter((name) => typeof name === "string") : null,
    kinds: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(document, "kinds").filter(_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv).map(readKind),
    problems: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(document, "problems").map(readProblem)
  };
}
function readKind(value) {
  const recorded = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(value, "recorded");
  return {
    group: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(value, "group"),
    version: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(value, "version"),
    kind: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(value, "kind"),
    plural: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(value, "plural"),
    namespaced: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)(value, "namespaced") === true,
    verbs: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(value, "verbs").filter((verb) => typeof verb === "string"),
    recorded: recorded === "yes" || recorded === "failed" ? recorded : "left-out",
    problem: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value["problem"]) ? readProblem(value["problem"]) : null
  };
}
function problemJson({ code: code2, message, hint }) {
  return { code: code2, message, hint };
}
function readProblem(value) {
  const stated = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(value, "code");
  const code2 = _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .problemCodes */ .GF.find((known) => known === stated) ?? "LIVE_UNREADABLE";
  return (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)(code2, (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(value, "message"), (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(value, "hint"));
}

// src/pull/snapshot.ts
function readSnapshot(texts) {
  const content = parseSnapshot(texts);
  const [first, second] = content.metadata;
  if (second !== void 0)
    throw invalid(
      { file: second.file, line: 1, column: 1 },
      "is a second metadata document; one snapshot has one"
    );
  const objects = lastOfEach(content.objects);
  if (first !== void 0) return described(readMetadata(first.file, first.document), objects);
  return plain(content, objects);
}
function lastOfEach(objects) {
  const byKey = new Map(
    objects.map((object) => [`${(0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(object, "apiVersion")} ${(0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_4__/* .keyText */ .Pu)((0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(object))}`, object])
  );
  return [...byKey.values()];
}
function described(metadata, objects) {
  const { namespaces } = metadata;
  const find = finder(objects);
  return snapshot(
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
}
function plain(content, objects) {
  const kinds = (0,_chunk_GEFEXV2E_js__WEBPACK_IMPORTED_MODULE_1__/* .derivedKinds */ .Z)(objects);
  const find = finder(objects);
  const uid = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(
    objects.find((object) => (0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_4__/* .keyText */ .Pu)((0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(object)) === "/Namespace//kube-system"),
    "metadata",
    "uid"
  );
  const identity = { id: uid === "" ? "snapshot" : uid, server: "", version: "" };
  const spaces = [...new Set(objects.map((object) => (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(object, "metadata", "namespace")))].filter(
    (name) => name !== ""
  );
  return snapshot(objects, identity, kinds, [], null, (kind, namespace) => {
    const apiVersion = (0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_4__/* .apiVersionOf */ .uO)(kind);
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
    recorded: true,
    takenAt,
    identity: async () => identity,
    kinds: async () => ({ kinds, problems }),
    list: async (kind, namespace) => list(kind, namespace),
    openApi: async (group, version) => recordedOpenApi(objects, group, version)
  };
}
function finder(objects) {
  const byKind = /* @__PURE__ */ new Map();
  for (const object of objects) {
    const id = `${(0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(object, "apiVersion")}/${(0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(object, "kind")}`;
    const list = byKind.get(id);
    if (list === void 0) byKind.set(id, [object]);
    else list.push(object);
  }
  return (kind, namespace) => {
    const all = byKind.get(`${(0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_4__/* .apiVersionOf */ .uO)(kind)}/${kind.kind}`) ?? [];
    if (!kind.namespaced || namespace === "") return all;
    return all.filter((object) => (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(object, "metadata", "namespace") === namespace);
  };
}
function sameKind(a, b) {
  return a.group === b.group && a.version === b.version && a.kind === b.kind;
}
function incomplete({ group, plural: plural2, kind }, namespace = "") {
  const name = group === "" ? plural2 : `${plural2}.${group}`;
  const [where, flag] = namespace === "" ? ["", "-A"] : [` of namespace ${namespace}`, `-n ${namespace}`];
  return (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)(
    "SNAPSHOT_INCOMPLETE",
    `The snapshot does not hold ${name}${where}, so it cannot say whether a ${kind} exists.`,
    `Add what \`kubectl get ${name} ${flag} -o yaml --show-managed-fields\` prints, or record with \`drift-triage snapshot\`.`
  );
}

// src/shell/snapshot-files.ts


var manifest = /\.(?:json|ya?ml)$/i;
async function readSnapshotFiles(path) {
  const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.stat)(path).catch(() => null);
  if (info === null) throw unusable(path, "does not exist");
  if (!info.isDirectory()) return [{ file: path, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readFile)(path, "utf8") }];
  const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readdir)(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && manifest.test(entry.name)).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(entry.parentPath, entry.name)).sort();
  if (files.length === 0) throw unusable(path, "holds no .json, .yaml or .yml file");
  return Promise.all(files.map(async (file) => ({ file, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readFile)(file, "utf8") })));
}
function unusable(path, what) {
  const hint = "Record one with `drift-triage snapshot --out DIR` or `kubectl get \u2026 -o yaml --show-managed-fields`.";
  return new _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .ProblemError */ .Mm((0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)("SNAPSHOT_INVALID", `The snapshot ${path} ${what}.`, hint));
}

// src/report/markdown.ts
var gap = "\u200B";
function inert(text) {
  return text.replace(/@/g, `@${gap}`).replace(/#(?=\d)/g, `#${gap}`).replace(/GH-(?=\d)/gi, (found) => found + gap).replace(/:\/\//g, `:${gap}//`).replace(/www\./gi, (found) => `${found.slice(0, 3)}${gap}.`);
}
function withoutComments(text) {
  return text.replace(/<!--/g, `<!${gap}--`);
}
function inline(text, max = 300) {
  return inert((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text), max)).replace(/[\\*_[\]|~$]/g, "\\$&").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/`/g, "&#96;").replace(/^([-+=#])/, "\\$1").replace(/^(\d+)([.)])/, "$1\\$2");
}
function html(text, max = 300) {
  return inert((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text), max)).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
function codeSpan(text, max = 160) {
  const content = withoutComments((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text), max));
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
  const content = lines.map((line) => withoutComments(line.split("	").map(_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK).join("	")));
  const longest = content.reduce((max, line) => Math.max(max, longestRun(line)), 0);
  const marks = "`".repeat(Math.max(3, longest + 1));
  return [`${marks}${info}`, ...content, marks].join("\n");
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
  return (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(inert((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text)).replace(/ +/g, " ").trim(), 200);
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

// src/report/finding-rows.ts
var findingHead = tableHead([
  ...["Object", "Field", "Git", "Live", "Changed", "Category", "A sync"]
]);
function findingRow(finding, presence, firstSeen) {
  const { change } = finding;
  const whole = finding.subject === "application" ? "the application" : "the whole object";
  return tableRow([
    inline((0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_4__/* .formatKey */ .TD)(finding.resource)),
    change === null ? whole : cellCode(pathText(finding)),
    ...change === null ? presenceCells[presence] : valueCells(change),
    changedText(finding, firstSeen),
    `${finding.category}${finding.accepted === void 0 ? "" : `, ${inline(acceptedText(finding))}`}${finding.impliedBy === void 0 ? "" : `, implied by ${cellCode(finding.impliedBy)}`}`,
    forecastText(finding)
  ]);
}
var presenceCells = {
  both: ["there", "there"],
  "git-only": ["there", absentText],
  "cluster-only": [absentText, "there"]
};
function valueCells(change) {
  return [
    change.type === "added" ? absentText : cellCode(valueText(change.desired)),
    change.type === "removed" ? absentText : cellCode(valueText(change.live))
  ];
}
function changedText({ manager, category }, firstSeen) {
  const by = manager === null ? "" : `by ${cellCode(managerText(manager))}`;
  if (manager?.time !== void 0 && manager.time !== null)
    return `not after ${inline(minute(manager.time))} ${by}`;
  const seen = firstSeen === null || isNoise(category) ? "" : `first seen ${inline(firstSeen.slice(0, 10))}`;
  return [by, seen].filter((part) => part !== "").join(", ") || "not recorded";
}
function minute(time) {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d(?:\.\d+)?Z$/.exec(time);
  return parts === null ? time : `${parts[1] ?? ""} ${parts[2] ?? ""} UTC`;
}
function sourceText(location, links) {
  const text = locationText(location);
  if (links === null || (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text) !== text) return codeSpan(text);
  const path = [...links.ref.split("/"), ...location.file.split("/")].map(encodeURIComponent).join("/");
  const url = `${links.repositoryUrl.replace(/\/+$/, "")}/blob/${path}#L${location.line}`;
  return link(codeSpan(text), url) ?? codeSpan(text);
}

// src/report/object-diff.ts


// src/report/yaml-lines.ts
function yamlLines(value, depth, head) {
  if (typeof value === "string" && value.includes("\n"))
    return [{ depth, text: `${head} |` }, ...value.split("\n").map((text) => ({ depth: depth + 1, text }))];
  if ((0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .Lv)(value) && value.length > 0)
    return [{ depth, text: head }, ...value.flatMap((item) => yamlLines(item, depth + 1, "-"))];
  if ((0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value) && Object.keys(value).length > 0)
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
  if ((0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .Lv)(value)) return "[]";
  if ((0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value)) return "{}";
  if (typeof value !== "string") return String(value);
  return needsQuotes(value) || /^[-?:,[\]{}#&*!|>'"%@`]|: | #/.test(value) ? JSON.stringify(value) : value;
}
var context = 2;
function nearChanges(lines) {
  const keep = /* @__PURE__ */ new Set();
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
    if (keep.has(i)) result.push(lineText(line));
    else if (i === 0 || keep.has(i - 1)) result.push(`  ${"  ".repeat(line.depth)}...`);
  });
  return result;
}
function lineText({ sign, depth, text }) {
  return (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(`${sign} ${"  ".repeat(depth)}${withoutRunNumbers(text)}`, 240);
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

// src/report/object-diff.ts
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
var differ = jsondiffpatch__WEBPACK_IMPORTED_MODULE_8__/* .create */ .vt({
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
  if ((0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .Lv)(value)) return value.length > maxItems ? { "#": JSON.stringify(value) } : value.map(packed);
  if (!(0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [prefix + key, packed(item)]));
}
function unpacked(value) {
  if ((0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .Lv)(value)) return value.map(unpacked);
  if (!(0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value)) return value;
  const text = value["|"];
  if ((0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .Lv)(text)) return text.map(String).join("\n");
  const list = value["#"];
  if (typeof list === "string") return JSON.parse(list);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.slice(prefix.length), unpacked(item)])
  );
}
function itemHash(item) {
  if (!(0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(item)) return void 0;
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
  if ((0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .Lv)(left)) return [opening, ...listLines(left, changes, depth + 1)];
  const object = left;
  const text = object["|"];
  if ((0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .Lv)(text))
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

// src/report/set-path.ts
function withLiveSide(desired, changes) {
  return changes.reduce((object, change) => {
    const value = change.type === "removed" ? void 0 : change.live;
    const result = replaced(object, change.path, value);
    return (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(result) ? result : object;
  }, desired);
}
function replaced(at, path, value) {
  const [element, ...rest] = path;
  if (element === void 0) return value;
  if ("field" in element) {
    const object = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(at) ? at : {};
    return withField(object, element.field, replaced((0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)(object, element.field), rest, value));
  }
  const list = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .Lv)(at) ? at : [];
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
  if ("value" in element) return list.findIndex((item) => (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .equalJson */ .FS)(item, element.value));
  return list.findIndex((item) => (0,_chunk_LOJ4OSF3_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesKey */ .vV)(item, element.key));
}

// src/report/object-section.ts
var maxDiff = 3500;
function objectSections(triage, findings, max) {
  const objects = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = (0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_4__/* .keyText */ .Pu)(finding.resource);
    const own = objects.get(key);
    if (own !== void 0) own.push(finding);
    else objects.set(key, [finding]);
  }
  return [...objects.values()].slice(0, max).flatMap((own) => {
    const pair = own[0] === void 0 ? void 0 : pairOf(triage, own[0]);
    const section = pair === void 0 ? null : objectSection(pair, own);
    return section === null ? [] : [section];
  });
}
function objectSection(pair, findings) {
  const told = findings.filter((finding) => !isNoise(finding.category));
  const lines = pairLines(pair, told.length > 0 ? told : findings);
  if (lines.length === 0) return null;
  const shown = fitLines(lines, maxDiff, (left) => `  ... ${plural(left, "line")} more`);
  const summary = `Git (-) and live (+): ${html((0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_4__/* .formatKey */ .TD)(pair.resource))}`;
  return details(summary, fence("diff", shown));
}
function pairLines({ desired, live }, findings) {
  if (desired !== null && live !== null) {
    const changes = findings.flatMap(({ change }) => change === null ? [] : [change]);
    return nearChanges(diffLines(desired, withLiveSide(desired, changes)));
  }
  const only = desired ?? live;
  if (only === null) return [];
  const sign = desired === null ? "+" : "-";
  return Object.entries(withoutServerFields(only)).flatMap(
    ([key, value]) => yamlLines(value, 0, `${key}:`).map((line) => lineText({ ...line, sign }))
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
  const metadata = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)(object, "metadata");
  return Object.fromEntries(
    Object.entries(object).filter(([key]) => key !== "status").map(
      ([key, value]) => key === "metadata" && (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(metadata) ? [key, without(metadata, serverMetadata)] : [key, value]
    )
  );
}
function without(object, keys) {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}




/***/ }),

/***/ 9579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ derivedKinds)
/* harmony export */ });
/* harmony import */ var _chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6636);
/* harmony import */ var _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2602);
const require = (name) => process.getBuiltinModule(name);



// src/pull/snapshot-kinds.ts
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
  const recorded = /* @__PURE__ */ new Map();
  for (const object of objects) {
    const gvk = (0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_0__/* .gvkOf */ .iU)(object);
    const id = `${gvk.group}/${gvk.version}/${gvk.kind}`;
    if (recorded.has(id)) continue;
    const like = known.find(({ group, kind }) => group === gvk.group && kind === gvk.kind);
    const guess = {
      plural: guessPlural(gvk.kind),
      namespaced: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(object, "metadata", "namespace") !== ""
    };
    recorded.set(id, { ...like ?? guess, ...gvk, verbs: reading });
  }
  const kinds = [...recorded.values()];
  const seen = new Set(kinds.map(({ group, kind }) => `${group}/${kind}`));
  return [...kinds, ...known.filter(({ group, kind }) => !seen.has(`${group}/${kind}`))];
}
function definedKinds(definition) {
  const group = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(definition, "spec", "group");
  const kind = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(definition, "spec", "names", "kind");
  const plural = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(definition, "spec", "names", "plural");
  const namespaced = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(definition, "spec", "scope") === "Namespaced";
  return (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(definition, "spec", "versions").filter((version) => (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(version, "served") === true).map((version) => ({
    group,
    version: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(version, "name"),
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




/***/ }),

/***/ 8279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ clusterChanged),
/* harmony export */   RO: () => (/* binding */ listLabel),
/* harmony export */   ef: () => (/* binding */ planIssues),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   y9: () => (/* binding */ perform),
/* harmony export */   z: () => (/* binding */ issuePlan)
/* harmony export */ });
/* harmony import */ var _chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1334);
/* harmony import */ var _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9280);
/* harmony import */ var _chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3902);
/* harmony import */ var _chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6636);
/* harmony import */ var _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2602);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
const require = (name) => process.getBuiltinModule(name);






// src/report/labels.ts
var listLabel = "drift-triage";
var unsafeLabel = "sync:unsafe";
var revertedLabel = "drift:reverted";
var acknowledgedLabel = "drift:acknowledged";
var colors = {
  conflict: "b60205",
  "manual-change": "d93f0b",
  unknown: "fbca04",
  misconfiguration: "e99695",
  missing: "f9d0c4",
  extra: "fef2c0",
  "git-ahead": "1d76db",
  controller: "c5def5",
  "serialization-noise": "d4d4d4",
  "metadata-noise": "e4e4e4"
};
function categoryLabel(category) {
  return `drift:${category}`;
}
var known = [
  { name: listLabel, color: "0e8a16", description: "Kept up to date by drift-triage" },
  { name: unsafeLabel, color: "b60205", description: "A sync would undo a change that someone may need" },
  {
    name: revertedLabel,
    color: "5319e7",
    description: "A change made by hand was undone; add drift:acknowledged when seen"
  },
  { name: acknowledgedLabel, color: "bfd4f2", description: "Someone has seen that the change was undone" },
  ..._chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_1__/* .categories */ .LZ.map((category) => ({
    name: categoryLabel(category),
    color: colors[category],
    description: capitalised(_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryMeaning */ .wF[category])
  }))
];
var stateLabels = [unsafeLabel, ..._chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_1__/* .categories */ .LZ.map(categoryLabel)];
function hasLabel(present, name2) {
  return present.some((one) => one.toLowerCase() === name2);
}
function labelChanges(present, wanted, obsolete = []) {
  const removable = [...stateLabels, ...obsolete];
  return {
    addLabels: wanted.filter((name2) => !hasLabel(present, name2)),
    removeLabels: removable.filter((name2) => hasLabel(present, name2) && !wanted.includes(name2))
  };
}
function ensureLabels(actions) {
  const used = new Set(
    actions.flatMap((action) => {
      if (action.type === "create-issue") return action.labels;
      return action.type === "update-issue" ? action.addLabels : [];
    })
  );
  if (used.has(revertedLabel)) used.add(acknowledgedLabel);
  return known.filter(({ name: name2 }) => used.has(name2)).map((label2) => ({ type: "ensure-label", label: label2 }));
}
function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/report/cluster-change.ts


// src/report/issue-state.ts
var outcomes = ["adopted", "reverted", "synced", "settled", "gone", "ignored", "unknown"];
var maxValue = 200;
function storedFinding(finding, presence2, firstSeen) {
  return {
    fingerprint: finding.fingerprint,
    firstSeen,
    category: finding.category,
    resource: finding.resource,
    path: (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .LF)(finding),
    values: storedValues(finding, presence2),
    rest: {}
  };
}
function storedValues({ change, subject: subject2 }, presence2) {
  if (subject2 === "application") return null;
  if (change === null)
    return {
      ...presence2 === "cluster-only" ? {} : { desired: true },
      ...presence2 === "git-only" ? {} : { live: true }
    };
  const values = {
    ...change.type === "added" ? {} : { desired: change.desired },
    ...change.type === "removed" ? {} : { live: change.live }
  };
  return Object.values(values).every(keepable) ? values : null;
}
function keepable(value2) {
  return !(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .isRedacted */ .vX)(value2) && JSON.stringify(value2).length <= maxValue;
}
function parseState(data) {
  if (!(0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(data) || data["version"] !== 1) return null;
  if ((0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(data, "application") === "") return null;
  return {
    cluster: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(data, "cluster"),
    application: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(data, "application"),
    server: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(data, "server"),
    title: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(data, "title"),
    told: toldFrom(data["told"]),
    findings: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(data, "findings").flatMap(findingFrom),
    dropped: countFrom(data["dropped"]) ?? 0,
    resolved: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(data, "resolved").flatMap(resolutionFrom),
    awaiting: data["awaiting"] === true,
    closed: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(data, "closed") || null,
    duplicateOf: countFrom(data["duplicateOf"]),
    rest: without(data, stateKeys)
  };
}
function stateJson(state) {
  const { rest, findings, told, server, dropped, resolved, awaiting, closed, duplicateOf, ...always } = state;
  return {
    ...rest,
    version: 1,
    ...always,
    ...server === "" ? {} : { server },
    ...told === null ? {} : { told },
    findings: findings.map(({ rest: unknown, values, ...known2 }) => ({
      ...unknown,
      ...known2,
      ...values === null ? {} : { values }
    })),
    ...dropped === 0 ? {} : { dropped },
    ...resolved.length === 0 ? {} : { resolved: resolved.map((one) => ({ ...one })) },
    ...awaiting ? { awaiting } : {},
    ...closed === null ? {} : { closed },
    ...duplicateOf === null ? {} : { duplicateOf }
  };
}
var stateKeys = [
  ...["version", "cluster", "application", "server", "title", "told", "findings", "dropped"],
  ...["resolved", "awaiting", "closed", "duplicateOf"]
];
var findingKeys = ["fingerprint", "firstSeen", "category", "resource", "path", "values"];
function without(data, keys) {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));
}
function toldFrom(data) {
  const category = categoryFrom(data);
  return category === null ? null : { category, unsafe: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(data) && data["unsafe"] === true };
}
function findingFrom(data) {
  const category = categoryFrom(data);
  if (!(0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(data) || category === null || (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(data, "fingerprint") === "") return [];
  const values = data["values"];
  return [
    {
      fingerprint: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(data, "fingerprint"),
      firstSeen: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(data, "firstSeen"),
      category,
      resource: resourceFrom(data),
      path: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(data, "path"),
      values: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(values) ? values : null,
      rest: without(data, findingKeys)
    }
  ];
}
function resolutionFrom(data) {
  const category = categoryFrom(data);
  const outcome = outcomes.find((one) => one === (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(data, "outcome"));
  if (!(0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(data) || category === null || outcome === void 0) return [];
  const value2 = data["value"];
  const about = {
    resource: resourceFrom(data),
    path: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(data, "path"),
    category,
    outcome,
    on: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(data, "on")
  };
  return [value2 === void 0 ? about : { ...about, value: value2 }];
}
function resourceFrom(data) {
  const key = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .objectAt */ .lJ)(data, "resource");
  return {
    group: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(key, "group"),
    kind: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(key, "kind"),
    namespace: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(key, "namespace"),
    name: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(key, "name")
  };
}
function categoryFrom(data) {
  return _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_1__/* .categories */ .LZ.find((category) => category === (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(data, "category")) ?? null;
}
function countFrom(value2) {
  return typeof value2 === "number" && Number.isInteger(value2) && value2 > 0 ? value2 : null;
}

// src/report/marker.ts
var opening = /<!-- drift-triage:begin ([A-Za-z0-9_-]*) -->/;
var closing = "<!-- drift-triage:end -->";
var maxResolved = 20;
function parseBody(body) {
  const text = unixLines(body);
  const found = opening.exec(text);
  if (found === null) return null;
  const state = decode(found[1] ?? "");
  if (state === null) return null;
  const { start, end } = blockRange(text, found);
  const content = text.slice(start + found[0].length, end).replace(closing, "").trim();
  return { state, content, around: text.length - (end - start) };
}
function withBlock(body, block) {
  const text = unixLines(body);
  const found = opening.exec(text);
  if (found === null) return block;
  const { start, end } = blockRange(text, found);
  return text.slice(0, start) + block + text.slice(end);
}
function blockOf(state, content) {
  return `<!-- drift-triage:begin ${encode(state)} -->

${content}

${closing}`;
}
function fitState(state, max) {
  const whole = { ...state, resolved: state.resolved.slice(-maxResolved) };
  if (encode(whole).length <= max) return whole;
  const slim = { ...withFewerResolved(whole, max / 2), rest: {} };
  const kept = [];
  let used = encode({ ...slim, findings: [], dropped: state.findings.length + state.dropped }).length;
  for (const finding of state.findings.map((one) => ({ ...one, rest: {} }))) {
    const size = Math.ceil((Buffer.byteLength(JSON.stringify(finding), "utf8") + 1) * (4 / 3));
    if (used + size > max) continue;
    used += size;
    kept.push(finding);
  }
  return { ...slim, findings: kept, dropped: state.dropped + state.findings.length - kept.length };
}
function withFewerResolved(state, max) {
  const fits = encode({ ...state, rest: {}, findings: [] }).length <= max;
  return fits || state.resolved.length === 0 ? state : withFewerResolved({ ...state, resolved: state.resolved.slice(1) }, max);
}
function sameBody(a, b) {
  return unixLines(a).trimEnd() === unixLines(b).trimEnd();
}
function encode(state) {
  return Buffer.from(JSON.stringify(stateJson(state)), "utf8").toString("base64url");
}
function decode(text) {
  try {
    return parseState(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
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

// src/report/cluster-change.ts
function serverDigest(server) {
  return server === "" ? "" : (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(server).digest("hex").slice(0, 12);
}
function clusterChanged(triage, existing) {
  const digest = serverDigest(triage.cluster.server);
  const open = existing.filter(({ state }) => state === "open").flatMap(({ body }) => parseBody(body)?.state ?? []);
  const other = open.find(
    ({ server, cluster }) => server !== "" && server === digest && cluster !== triage.cluster.id
  );
  if (other === void 0 || open.some(({ cluster }) => cluster === triage.cluster.id)) return null;
  return (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)(
    "CLUSTER_ID_CHANGED",
    `The open issues of this API server were filed for cluster ${(0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(other.cluster)}, and it is now ${(0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(triage.cluster.id)}.`,
    "Set the input cluster-name to the earlier id, or close those issues if this is a new cluster at the same address; until then no issue is written."
  );
}

// src/report/checklist.ts
var maxLines = 8;
function checklist(findings, presence2) {
  const open = findings.filter((finding) => !(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .isQuiet */ .rM)(finding) && finding.impliedBy === void 0);
  const own = open.slice(0, maxLines);
  const rest = open.length - own.length;
  return [
    ...own.filter(byHand).slice(0, 1).map(askLine),
    ...own.map((finding) => decision(finding, presence2(finding))),
    ...rest === 0 ? [] : [[`Decide about the other ${rest} findings of the table`]]
  ];
}
function tickedLines(text) {
  return new Set([...text.matchAll(/^- \[[xX]\] (.*)$/gm)].map((match) => (match[1] ?? "").trim()));
}
function checklistLine(text, ticked) {
  return `- [${ticked.has(text) ? "x" : " "}] ${text}`;
}
function byHand({ category }) {
  return category === "manual-change" || category === "conflict";
}
function askLine(finding) {
  const tool = finding.manager === null ? [] : [" with ", ...(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .toolOf */ .wS)(finding.manager)];
  return ["Find out who changed ", ...subject(finding), ...tool, ", and whether it is still needed"];
}
function decision(finding, presence2) {
  const { change, direction, source } = finding;
  const what = subject(finding);
  const at = source === null ? [] : [" at ", (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .locationText */ .fN)(source))];
  if (direction === "fix-git") return ["Correct Git", ...at, " so that ", ...what, " can settle"];
  if (direction === "ignore") return ["Let the controller ignore ", ...what, ", or say here why not"];
  if (change === null) return objectDecision(finding, presence2, at);
  if (finding.category === "git-ahead") return ["Sync ", ...what, " when the time is right"];
  switch (change.type) {
    case "added":
      return [
        "Decide about ",
        ...what,
        ": keep ",
        value(change.live),
        " (add it to Git",
        ...at,
        ") or take it out of the cluster"
      ];
    case "removed":
      return [
        "Decide about ",
        ...what,
        ": leave it out (remove it from Git",
        ...at,
        ") or let a sync bring ",
        value(change.desired),
        " back"
      ];
    case "modified":
      return [
        "Decide about ",
        ...what,
        ": keep ",
        value(change.live),
        " (update Git",
        ...at,
        ") or let a sync return to ",
        value(change.desired)
      ];
  }
}
function objectDecision(finding, presence2, at) {
  const name2 = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_3__/* .formatKey */ .TD)(finding.resource));
  if (finding.category === "git-ahead") return ["Sync ", name2, " when the time is right"];
  if (presence2 === "git-only")
    return ["Decide about ", name2, ": let a sync create it, or remove it from Git", ...at];
  if (presence2 === "cluster-only")
    return ["Decide about ", name2, ": add it to Git, or delete it from the cluster"];
  return ["Find out why ", name2, " is out of sync"];
}
function subject(finding) {
  const name2 = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_3__/* .formatKey */ .TD)(finding.resource));
  return finding.change === null ? [name2] : [(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .LF)(finding)), " of ", name2];
}
function value(of) {
  return (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .shownValue */ .JJ)(of));
}

// src/report/commands.ts
var name = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/;
var label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
var kind = /^[A-Za-z][A-Za-z0-9]{0,62}$/;
var file = /^(?!.*(?:^|\/)\.\.(?:\/|$))[A-Za-z0-9_][A-Za-z0-9_./-]{0,300}$/;
var maxObjects = 4;
function nextCommands(app, findings) {
  const objects = new Map(findings.map((finding) => [(0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_3__/* .keyText */ .Pu)(finding.resource), finding]));
  const shown = [...objects.values()].slice(0, maxObjects);
  const files = new Set(shown.flatMap(({ source }) => source === null ? [] : [source.file]));
  return [
    ...shown.filter((finding) => finding.subject !== "application" && (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .presenceOf */ .Fq)(finding, void 0) !== "git-only").flatMap(({ resource }) => kubectlGet(resource)),
    ...argoCommands(app),
    ...[...files].filter((path) => file.test(path)).map((path) => `git log -5 --patch -- ${path}`)
  ];
}
function kubectlGet({ group, kind: kindName, namespace, name: objectName }) {
  if (!kind.test(kindName) || !name.test(objectName)) return [];
  if (group !== "" && !name.test(group) || namespace !== "" && !label.test(namespace)) return [];
  const type = group === "" ? kindName.toLowerCase() : `${kindName.toLowerCase()}.${group}`;
  const where = namespace === "" ? "" : ` --namespace ${namespace}`;
  return [`kubectl get ${type} ${objectName}${where} --output yaml --show-managed-fields`];
}
function argoCommands({ controller, application: application2 }) {
  const app = application2.resource?.name ?? "";
  const namespace = application2.resource?.namespace ?? "";
  if (controller !== "argo-cd" || !name.test(app) || !label.test(namespace)) return [];
  const where = namespace === "argocd" ? "" : ` --app-namespace ${namespace}`;
  return [`argocd app diff ${app}${where}`, `argocd app history ${app}${where}`];
}

// src/report/resolution.ts
function resolve(finding, current, on) {
  const { resource, path, category } = finding;
  const now = current(resource, path);
  const whole = path === "" ? now : current(resource, "");
  const outcome = outcomeOf(finding, path === "" ? presence(now) : now, presence(whole));
  const about = { resource, path, category, outcome, on };
  const value2 = path === "" ? void 0 : now?.live;
  return value2 === void 0 || !(0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .equalJson */ .FS)(value2, now?.desired) || !keepable(value2) ? about : { ...about, value: value2 };
}
function isLoud({ outcome, category }) {
  return outcome === "reverted" && (category === "manual-change" || category === "conflict");
}
function isUnjudged(triage, application2, resource) {
  return triage.problems.some(
    (problem2) => problem2.application === application2 && (problem2.resource === null || (0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_3__/* .equalKey */ .gY)(problem2.resource, resource)) || problem2.application === null && problem2.resource !== null && (0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_3__/* .equalKey */ .gY)(problem2.resource, resource)
  );
}
function presence(sides) {
  if (sides === void 0) return void 0;
  return {
    ...sides.desired === void 0 ? {} : { desired: true },
    ...sides.live === void 0 ? {} : { live: true }
  };
}
function outcomeOf({ values, category, path }, now, object) {
  if (now === void 0) return "unknown";
  if (path !== "" && object !== void 0 && object.desired === void 0 && object.live === void 0)
    return "gone";
  if (!same(now.desired, now.live)) return "ignored";
  if (values === null) return "settled";
  if (same(values.desired, values.live)) return (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoise */ .ty)(category) ? "ignored" : "settled";
  if (same(now.live, values.live)) return "adopted";
  if (same(now.desired, values.desired)) return category === "git-ahead" ? "synced" : "reverted";
  return "settled";
}
function same(a, b) {
  return a === b || a !== void 0 && b !== void 0 && (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .equalJson */ .FS)(a, b);
}
function resolutionSentence(resolution) {
  const { resource, path, outcome, on } = resolution;
  const name2 = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_3__/* .formatKey */ .TD)(resource));
  const what = path === "" ? [name2] : [(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path), " of ", name2];
  return [
    ...what,
    ": ",
    ...ending(resolution),
    ` (${outcome === "unknown" ? "how is not known" : outcome}, ${on}).`
  ];
}
function ending({ path, outcome, value: value2, category }) {
  const now = value2 === void 0 ? [] : [" ", (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .shownValue */ .JJ)(value2))];
  switch (outcome) {
    case "adopted":
      return path === "" ? ["Git was brought to what the cluster has"] : ["Git moved to what the cluster has", ...now];
    case "reverted":
      return path === "" ? ["the cluster is back at what Git says"] : ["the cluster went back to what Git says", ...now];
    case "synced":
      return ["the change in Git reached the cluster", ...now];
    case "settled":
      return now.length === 0 ? ["both sides agree again"] : ["both sides now have", ...now];
    case "gone":
      return ["the object is in neither Git nor the cluster any more"];
    case "ignored":
      return [
        (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoise */ .ty)(category) ? "nothing but notation or bookkeeping, and the controller no longer reports it" : "both sides still differ, and a rule or the settings now leave it out"
      ];
    case "unknown":
      return ["no longer reported"];
  }
}

// src/report/issue-content.ts
var maxObjects2 = 40;
var share = { verdict: 0.08, table: 0.3, noise: 0.08, steps: 0.1, diffs: 0.24, why: 0.12, rest: 0.06 };
function issueContent(input) {
  const room = (part) => Math.floor(input.budget * share[part]) - 2;
  return [
    verdictPart(input, room("verdict")),
    table(input, room("table")),
    ...noiseTable(input, room("noise")),
    ...steps(input, room("steps")),
    ...diffs(input, room("diffs")),
    ...why(input, room("why")),
    ...unjudged(input, room("rest") / 2),
    ...earlier(input, room("rest") / 2),
    footer
  ].join("\n\n");
}
var footer = "<sub>drift-triage keeps this text up to date, with the boxes as you tick them. Notes of your own belong above it, below it or in comments.</sub>";
function verdictPart(input, room) {
  const { triage, app, findings } = input;
  const phrase = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .appVerdict */ .dw)(findings, (finding) => (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .presenceOf */ .Fq)(finding, (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .pairOf */ .cF)(triage, finding)));
  const labels = app.category === null ? "" : `${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(categoryLabel(app.category))}: ${_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryMeaning */ .wF[app.category]}.`;
  const unsafe = app.syncUnsafe ? ` ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(unsafeLabel)}: a sync would undo something that someone may need.` : "";
  const full = `${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPhrase */ .gF)(phrase, _chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownWriter */ .fk)}

${labels}${unsafe}`;
  return full.length <= room ? full : `${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .tQ)(findings)}.

${labels}${unsafe}`;
}
function table(input, room) {
  const { findings } = input;
  const told = findings.filter((finding) => !(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoise */ .ty)(finding.category));
  const more = (left) => `
${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(left, "further finding")} not shown here; the job summary and the JSON report have them.`;
  return [
    ..._chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .findingHead */ .uc,
    ...(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .fit */ .Uj)(told.length > 0 ? told : findings, rowWriter(input), room - _chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .findingHead */ .uc.join("\n").length, more)
  ].join("\n");
}
function noiseTable(input, room) {
  const { findings } = input;
  const noise = findings.filter((finding) => (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoise */ .ty)(finding.category));
  if (noise.length === 0 || noise.length === findings.length) return [];
  const more = (left) => `
${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(left, "further one")} not shown here.`;
  const rows = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .fit */ .Uj)(noise, rowWriter(input), room - 600, more);
  const body = [..._chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .findingHead */ .uc, ...rows].join("\n");
  return [(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(noise.length, "difference")} of notation or bookkeeping`, body)];
}
function rowWriter({ triage, state }) {
  const firstSeen = new Map(state.findings.map((one) => [one.fingerprint, one.firstSeen]));
  return (finding) => (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .findingRow */ .ex)(
    finding,
    (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .presenceOf */ .Fq)(finding, (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .pairOf */ .cF)(triage, finding)),
    firstSeen.get(finding.fingerprint) ?? null
  );
}
function steps({ triage, app, findings, ticked, links }, room) {
  const lines = checklist(findings, (finding) => (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .presenceOf */ .Fq)(finding, (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .pairOf */ .cF)(triage, finding))).map(
    (line) => checklistLine((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPhrase */ .gF)(line, _chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownWriter */ .fk), ticked)
  );
  const told = findings.filter((finding) => !(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoise */ .ty)(finding.category));
  const commands = nextCommands(app, told.length > 0 ? told : findings);
  const sources = sourceLine(told, links, room * 0.2);
  const list = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .fitLines */ .RV)(lines, room * 0.55, (left) => `- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(left, "further step")} not shown here`);
  const block = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .fitLines */ .RV)(
    commands,
    room * 0.25,
    (left) => `# ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(left, "further command")} not shown here`
  );
  return [
    ...list.length === 0 ? [] : [`### Next steps

${list.join("\n")}`],
    ...block.length === 0 ? [] : [`To look closer${sources}:

${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)("sh", block)}`]
  ];
}
function sourceLine(findings, links, room) {
  if (links === null) return "";
  const places = new Set(
    findings.flatMap(({ source }) => source === null ? [] : [(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceText */ .rI)(source, links)])
  );
  const text = [...places].slice(0, 3).join(", ");
  return text === "" || text.length > room ? "" : ` (in Git: ${text})`;
}
function diffs({ triage, findings }, room) {
  const more = () => "The diffs of further objects are not shown here.";
  return (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .fitLines */ .RV)((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .objectSections */ .YU)(triage, findings, maxObjects2), room, more);
}
function why({ findings }, room) {
  const told = findings.filter((finding) => !(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoise */ .ty)(finding.category));
  const more = (left) => `- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(left, "further finding")} not shown here.`;
  const body = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .fit */ .Uj)(told.length > 0 ? told : findings, reasonsOf, room - 80, more);
  return body.length === 0 ? [] : [(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)("Why we think so", body.join("\n"))];
}
function reasonsOf(finding) {
  const name2 = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)((0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_3__/* .formatKey */ .TD)(finding.resource));
  const head = finding.change === null ? name2 : `${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .LF)(finding))} of ${name2}`;
  const reasons = finding.because.map((reason) => `  - ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRunNumbers */ .OT)(reason), 500)}`);
  const how = finding.forecast.method === "dry-run" ? "confirmed by a dry run" : "simulated";
  const forecast = `  - A sync ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .forecastText */ .xn)(finding)} (${how}).`;
  return [`- ${head}: ${finding.category}, ${finding.confidence}`, ...reasons, forecast].join("\n");
}
function unjudged({ triage, app }, room) {
  const lines = triage.problems.filter((problem2) => problem2.application === app.name).map(
    ({ code: code2, message, hint }) => `- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(code2)} ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRunNumbers */ .OT)(message), 600)} ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(hint, 400)}`
  );
  const more = (left) => `- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(left, "further problem")} not shown here.`;
  return lines.length === 0 ? [] : [`### Not judged

${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .fitLines */ .RV)(lines, room - 20, more).join("\n")}`];
}
function earlier({ state }, room) {
  const lines = state.resolved.map((one) => `- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPhrase */ .gF)(resolutionSentence(one), _chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownWriter */ .fk)}`);
  const dropped = state.dropped === 0 ? [] : [
    `For ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(state.dropped, "less severe finding")} this issue does not remember when it was first seen.`
  ];
  const more = (left) => `- ${left} earlier not shown here`;
  const list = lines.length === 0 ? [] : [`### Settled so far

${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .fitLines */ .RV)(lines, room - 220, more).join("\n")}`];
  return [...list, ...dropped];
}

// src/report/tracked.ts
var maxBody = 6e4;
var markerShare = 0.33;
function needsIssue(app, findings, noiseIssues) {
  if (app.status !== "drifted" || findings.every(({ accepted }) => accepted !== void 0)) return false;
  if (findings.some((finding) => !(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .isQuiet */ .rM)(finding))) return true;
  return noiseIssues === "always" || noiseIssues === "out-of-sync" && app.controllerSays === "OutOfSync";
}
function primaryOf(own) {
  const byNumber = [...own].sort((a, b) => a.issue.number - b.issue.number);
  const candidates = byNumber.filter(({ state }) => state.duplicateOf === null);
  const from = candidates.length > 0 ? candidates : byNumber;
  return from.find(({ issue }) => issue.state === "open") ?? from.at(-1) ?? null;
}
function closeDuplicates(application2, primary, own) {
  return own.filter((one) => one !== primary && one.issue.state === "open" && one.state.duplicateOf === null).flatMap((one) => {
    const about = { application: application2, number: one.issue.number };
    const state = { ...one.state, duplicateOf: primary.issue.number };
    const body = bodyOf(one, state, one.content);
    return [
      { type: "update-issue", ...about, body, addLabels: [], removeLabels: [] },
      { type: "comment-issue", ...about, body: `Duplicate of #${primary.issue.number}` },
      { type: "close-issue", ...about, reason: "not_planned" }
    ];
  });
}
function shareOut(state, around) {
  const budget = Math.max(8e3, maxBody - around);
  const fitted = fitState(state, Math.floor(budget * markerShare));
  return { state: fitted, room: budget - blockOf(fitted, "").length };
}
function bodyOf(tracked, state, content) {
  const block = blockOf(state, content);
  return tracked === null ? block : withBlock(tracked.issue.body, block);
}
function clusterSuffix({ cluster: { id } }) {
  const unreadable = id === "" || /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(id);
  return unreadable ? "" : ` on ${id}`;
}

// src/report/issue-create.ts
function createIssue(context) {
  const { triage, app } = context;
  const state = {
    cluster: triage.cluster.id,
    application: app.name,
    server: serverDigest(triage.cluster.server),
    title: issueTitle(context),
    told: toldNow(context, null),
    findings: currentFindings(context, []),
    dropped: 0,
    resolved: [],
    awaiting: false,
    closed: null,
    duplicateOf: null,
    rest: {}
  };
  return [
    {
      type: "create-issue",
      application: app.name,
      title: state.title,
      body: renderBody(context, null, state),
      labels: wantedLabels(context, state)
    }
  ];
}
function renderBody(context, tracked, state) {
  const { state: fitted, room } = shareOut(state, tracked?.around ?? 0);
  const content = issueContent({
    triage: context.triage,
    app: context.app,
    findings: context.findings,
    state: fitted,
    ticked: tickedLines(tracked?.content ?? ""),
    links: context.options.links ?? null,
    budget: room
  });
  return bodyOf(tracked, fitted, content);
}
function issueTitle({ triage, app }) {
  return (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .titleText */ .Qw)(`Drift in ${app.name}${clusterSuffix(triage)}`);
}
function wantedLabels({ app }, state) {
  return [
    listLabel,
    ...app.category === null ? [] : [categoryLabel(app.category)],
    ...app.syncUnsafe ? [unsafeLabel] : [],
    ...state.awaiting ? [revertedLabel] : []
  ];
}
function currentFindings({ triage, findings }, before) {
  const known2 = new Map(before.map((one) => [one.fingerprint, one]));
  return findings.map((finding) => {
    const old = known2.get(finding.fingerprint);
    const fresh = storedFinding(finding, (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .presenceOf */ .Fq)(finding, (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .pairOf */ .cF)(triage, finding)), triage.at);
    return old === void 0 ? fresh : { ...fresh, firstSeen: old.firstSeen, rest: old.rest };
  });
}
function toldNow({ app }, before) {
  if (app.category === null) return before;
  const category = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorse */ .Bx)(app.category, before?.category ?? null) ? app.category : before?.category ?? app.category;
  return { category, unsafe: app.syncUnsafe || before?.unsafe === true };
}

// src/report/issue-comments.ts
var maxList = 2e4;
function resolutionList(resolutions) {
  const lines = resolutions.map((one) => `- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPhrase */ .gF)(resolutionSentence(one), _chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownWriter */ .fk)}`);
  return (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .fitLines */ .RV)(lines, maxList, (left) => `- and ${left} more`).join("\n");
}
function loudComment(undone) {
  return [
    "**A change made by hand was undone.** The cluster went back to what Git says, and Git was not updated:",
    resolutionList(undone),
    `If the change is still needed, make it in Git. When someone has looked at this, close the issue or add the label ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(acknowledgedLabel)}.`
  ].join("\n\n");
}

// src/report/issue-refresh.ts
function refreshIssue(context, tracked) {
  const { app } = context;
  const { issue, state: before } = tracked;
  const { ended, carried } = endedFindings(context, tracked);
  const loud = ended.filter(isLoud);
  const acknowledged = hasLabel(issue.labels, acknowledgedLabel) && before.awaiting && loud.length === 0;
  const title = issueTitle(context);
  const retitle = before.title === issue.title && title !== issue.title;
  const state = {
    ...before,
    title: retitle ? title : before.title,
    told: toldNow(context, before.told),
    findings: [...currentFindings(context, before.findings), ...carried],
    dropped: 0,
    resolved: [...before.resolved, ...ended],
    awaiting: (before.awaiting || loud.length > 0) && !acknowledged,
    closed: null
  };
  const body = renderBody(context, tracked, state);
  const obsolete = [
    ...acknowledged || before.closed !== null ? [revertedLabel] : [],
    ...acknowledged || before.closed !== null || loud.length > 0 ? [acknowledgedLabel] : []
  ];
  const labels = labelChanges(issue.labels, wantedLabels(context, state), obsolete);
  return [
    ...update(app.name, tracked, retitle ? title : null, body, labels),
    ...loud.length > 0 ? [comment(app.name, issue.number, loudComment(loud))] : [],
    ...loud.length === 0 && gotWorse(context, before) ? [comment(app.name, issue.number, worseComment(context))] : []
  ];
}
function reopenIssue(context, tracked) {
  const { app } = context;
  const { issue, state: before } = tracked;
  if (closedOnPurpose(tracked) && !hasNews(context, tracked)) return [];
  const again = before.closed !== null || hasNews(context, tracked);
  const state = {
    ...before,
    told: toldNow(context, null),
    findings: currentFindings(context, before.findings),
    dropped: 0,
    resolved: [],
    awaiting: false,
    closed: null,
    duplicateOf: null
  };
  const body = renderBody(context, tracked, state);
  const labels = labelChanges(issue.labels, wantedLabels(context, state), [revertedLabel, acknowledgedLabel]);
  const head = again ? "The drift is back." : "This issue was closed, and the drift is still there.";
  const text = `${head}

${verdictPart(context, 6e3)}`;
  return [
    { type: "reopen-issue", application: app.name, number: issue.number },
    ...update(app.name, tracked, null, body, labels),
    comment(app.name, issue.number, text)
  ];
}
function endedFindings({ triage, app, findings, options }, { state }) {
  const gone = state.findings.filter((old) => !goesOn(old, findings));
  const carried = gone.filter(({ resource }) => isUnjudged(triage, app.name, resource));
  const current = options.current ?? (() => void 0);
  const skipped = (old) => triage.notChecked.some(
    ({ application: application2, resource }) => application2 === app.name && (0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_3__/* .equalKey */ .gY)(resource, old.resource)
  );
  const ended = gone.filter((old) => !carried.includes(old)).map((old) => {
    const resolution = resolve(old, current, triage.at.slice(0, 10));
    return skipped(old) ? { ...resolution, outcome: "ignored" } : resolution;
  });
  return { ended, carried };
}
function goesOn(old, findings) {
  return findings.some(
    (now) => now.fingerprint === old.fingerprint || (0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_3__/* .equalKey */ .gY)(now.resource, old.resource) && (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .LF)(now) === old.path
  );
}
function update(application2, { issue }, title, body, labels) {
  const changed = !sameBody(issue.body, body);
  if (!changed && title === null && labels.addLabels.length === 0 && labels.removeLabels.length === 0)
    return [];
  return [
    {
      type: "update-issue",
      application: application2,
      number: issue.number,
      ...title === null ? {} : { title },
      ...changed ? { body } : {},
      ...labels
    }
  ];
}
function comment(application2, number, body) {
  return { type: "comment-issue", application: application2, number, body };
}
function closedOnPurpose({ issue, state }) {
  return state.closed === null && (issue.stateReason === "not_planned" || issue.stateReason === "duplicate");
}
function hasNews(context, { state, around }) {
  const seen = new Set(state.findings.map(({ fingerprint }) => fingerprint));
  const present = shareOut({ ...state, findings: currentFindings(context, state.findings) }, around).state.findings;
  const told = present.filter(({ category }) => !(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoise */ .ty)(category));
  return (told.length > 0 ? told : present).some(({ fingerprint }) => !seen.has(fingerprint));
}
function gotWorse({ app }, { told }) {
  if (app.category === null || told === null) return false;
  return (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorse */ .Bx)(app.category, told.category) || app.syncUnsafe && !told.unsafe;
}
function worseComment(context) {
  const { app } = context;
  const labels = [
    ...app.category === null ? [] : [categoryLabel(app.category)],
    ...app.syncUnsafe ? [unsafeLabel] : []
  ];
  return `More serious now: ${labels.map((name2) => (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(name2)).join(", ")}.

${verdictPart(context, 6e3)}`;
}

// src/report/issue-settle.ts
function settleIssue(context, tracked) {
  const { triage, app } = context;
  const { issue, state: before } = tracked;
  if (before.closed !== null) return [];
  if (before.findings.some(({ resource }) => isUnjudged(triage, app.name, resource))) return [];
  const ended = [...endedFindings(context, tracked).ended, ...quiet(context, tracked)];
  const undone = ended.filter(isLoud);
  const waiting = undone.length > 0 || before.awaiting && !hasLabel(issue.labels, acknowledgedLabel);
  const state = {
    ...before,
    findings: [],
    dropped: 0,
    resolved: [...before.resolved, ...ended],
    awaiting: waiting,
    closed: waiting ? null : triage.at
  };
  const number = issue.number;
  if (waiting) {
    const body2 = settledBody(tracked, state, waitingText);
    const stale = undone.length > 0 ? [acknowledgedLabel] : [];
    const labels2 = labelChanges(issue.labels, [...keptLabels(tracked), revertedLabel], stale);
    return [
      ...update(app.name, tracked, null, body2, labels2),
      ...undone.length === 0 ? [] : [comment(app.name, number, loudComment(undone))]
    ];
  }
  const body = settledBody(tracked, state, "Nothing is left here that needs an issue.");
  const labels = labelChanges(issue.labels, keptLabels(tracked));
  return [
    ...update(app.name, tracked, null, body, labels),
    comment(app.name, number, closingComment(state, before.dropped)),
    { type: "close-issue", application: app.name, number, reason: reasonOf(state.resolved) }
  ];
}
function closeOrphan(triage, tracked) {
  const { issue, state: before } = tracked;
  const application2 = before.application;
  const text = `The application ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(application2)} is no longer found in the repository or the cluster, so nothing checks it any more.`;
  const state = { ...before, findings: [], dropped: 0, awaiting: false, closed: triage.at };
  return [
    ...update(
      application2,
      tracked,
      null,
      settledBody(tracked, state, text),
      labelChanges(issue.labels, keptLabels(tracked))
    ),
    comment(application2, issue.number, text),
    { type: "close-issue", application: application2, number: issue.number, reason: "not_planned" }
  ];
}
var waitingText = `A change made by hand was undone: the cluster went back to what Git says, and Git was not updated. This issue stays open until someone closes it or adds the label ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(acknowledgedLabel)}.`;
function quiet({ findings, triage }, { state }) {
  return state.findings.filter((old) => goesOn(old, findings)).map(({ resource, path, category }) => ({
    resource,
    path,
    category,
    outcome: "ignored",
    on: triage.at.slice(0, 10)
  }));
}
function reasonOf(resolved) {
  return resolved.length > 0 && resolved.every(({ outcome }) => outcome === "ignored") ? "not_planned" : "completed";
}
function keptLabels({ issue }) {
  return [listLabel, ..._chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_1__/* .categories */ .LZ.map(categoryLabel).filter((label2) => hasLabel(issue.labels, label2))];
}
function settledBody(tracked, state, head) {
  const { state: fitted, room } = shareOut(state, tracked.around);
  const list = fitted.resolved.length === 0 ? "" : `

### How it ended

${resolutionList(fitted.resolved)}`;
  const content = `${head}${list}`;
  return bodyOf(tracked, fitted, content.length <= room ? content : head);
}
function closingComment({ resolved }, dropped) {
  const rest = dropped === 0 ? "" : `

${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(dropped, "less severe finding")} that this issue did not remember one by one ended as well.`;
  return resolved.length === 0 ? `Nothing is left here that needs an issue.${rest}` : `All of it has ended:

${resolutionList(resolved)}${rest}`;
}

// src/report/backlog.ts
var opening2 = /<!-- drift-triage:backlog ([A-Za-z0-9_-]*) -->/;
var maxRemembered = 400;
function parseBacklog(body) {
  const found = opening2.exec(body);
  if (found === null) return null;
  try {
    return backlogFrom(JSON.parse(Buffer.from(found[1] ?? "", "base64url").toString("utf8")));
  } catch {
    return null;
  }
}
function backlogFrom(data) {
  if (!(0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(data) || data["version"] !== 1 || (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(data, "cluster") === "") return null;
  const since = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(data, "since").map((entry) => [(0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(entry, "app"), (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(entry, "on")]);
  return { cluster: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(data, "cluster"), since: new Map(since), settled: data["settled"] === true };
}
function backlogMarker({ cluster, since, settled }) {
  const entries = [...since].slice(0, maxRemembered).map(([app, on]) => ({ app, on }));
  const data = { version: 1, cluster, since: entries, ...settled ? { settled } : {} };
  return `<!-- drift-triage:backlog ${Buffer.from(JSON.stringify(data), "utf8").toString("base64url")} -->`;
}
function byUrgency(since) {
  const rank = ({ syncUnsafe, category }) => (syncUnsafe ? 0 : _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_1__/* .categories */ .LZ.length + 1) + (category === null ? _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_1__/* .categories */ .LZ.length : _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_1__/* .categories */ .LZ.indexOf(category));
  const waited = ({ name: name2 }) => since.get(name2) ?? "9";
  return (a, b) => rank(a) - rank(b) || compare(waited(a), waited(b)) || compare(a.name, b.name);
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/report/plan-backlog.ts
var application = "";
var maxTable = 3e4;
function backlogOf(triage, existing) {
  const own = allBacklogs(triage, existing);
  return own.find(({ issue }) => issue.state === "open") ?? own.at(-1) ?? null;
}
function planBacklog(triage, existing, waiting, max) {
  const known2 = backlogOf(triage, existing);
  const others = allBacklogs(triage, existing).filter(
    ({ issue: issue2 }) => issue2.state === "open" && issue2.number !== known2?.issue.number
  );
  const doubles = others.map(({ issue: issue2 }) => close(issue2.number, "not_planned"));
  if (waiting.length === 0) return [...settle(triage, known2), ...doubles];
  const body = backlogBody(triage, waiting, known2?.backlog.since ?? /* @__PURE__ */ new Map(), max);
  const title = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .titleText */ .Qw)(`Drift in further applications${clusterSuffix(triage)}`);
  if (known2 === null) return [{ type: "create-issue", application, title, body, labels: [listLabel] }];
  const { issue, backlog } = known2;
  if (issue.state === "closed" && !backlog.settled) return doubles;
  const reopen = issue.state === "closed" ? [{ type: "reopen-issue", application, number: issue.number }] : [];
  return [...reopen, ...update2(issue, body), ...doubles];
}
function allBacklogs(triage, existing) {
  return existing.flatMap((issue) => {
    const backlog = parseBacklog(issue.body);
    return backlog?.cluster === triage.cluster.id ? [{ issue, backlog }] : [];
  }).sort((a, b) => a.issue.number - b.issue.number);
}
function settle(triage, known2) {
  if (known2 === null || known2.issue.state === "closed" || known2.backlog.settled) return [];
  const marker = backlogMarker({ cluster: triage.cluster.id, since: /* @__PURE__ */ new Map(), settled: true });
  const body = `${marker}

Every drifted application has an issue of its own now.`;
  return [...update2(known2.issue, body), close(known2.issue.number, "completed")];
}
function update2(issue, body) {
  const addLabels = hasLabel(issue.labels, listLabel) ? [] : [listLabel];
  if (sameBody(issue.body, body) && addLabels.length === 0) return [];
  return [{ type: "update-issue", application, number: issue.number, body, addLabels, removeLabels: [] }];
}
function close(number, reason) {
  return { type: "close-issue", application, number, reason };
}
function backlogBody(triage, waiting, before, max) {
  const today = triage.at.slice(0, 10);
  const since = new Map(waiting.map(({ name: name2 }) => [name2, before.get(name2) ?? today]));
  const row = (app) => {
    const told = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(triage, app.name).filter(({ category }) => !(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoise */ .ty)(category));
    const cells = [app.category ?? "", app.syncUnsafe ? "**unsafe**" : "safe", String(told.length)];
    return (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)([(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(app.name), ...cells, since.get(app.name) ?? today]);
  };
  const more = (left) => `
${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(left, "further application")} not shown here; the job summary has them.`;
  return [
    backlogMarker({ cluster: triage.cluster.id, since, settled: false }),
    `${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(waiting.length, "drifted application")} without an issue of their own yet: a run opens at most ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(max, "issue")} (\`max-new-issues\`), worst first. Each run opens more; this list is kept up to date and closed with the last one.`,
    [
      ...(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .tableHead */ .PP)(["Application", "Category", "A sync", "Findings", "Waiting since"]),
      ...(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .fit */ .Uj)(waiting, row, maxTable, more)
    ].join("\n")
  ].join("\n\n");
}

// src/report/plan-issues.ts
function planIssues(triage, existing, options) {
  return issuePlan(triage, existing, options).actions;
}
function issuePlan(triage, existing, options) {
  if (clusterChanged(triage, existing) !== null) return { actions: [], waiting: [] };
  const tracked = existing.flatMap((issue) => {
    const parsed = parseBody(issue.body);
    return parsed === null || parsed.state.cluster !== triage.cluster.id ? [] : [{ issue, ...parsed }];
  });
  const since = backlogOf(triage, existing)?.backlog.since ?? /* @__PURE__ */ new Map();
  const plans = [...triage.applications].sort(byUrgency(since)).map((app) => ({ app, actions: planApplication(triage, app, tracked, options) }));
  const max = options.maxNewIssues ?? Infinity;
  const waiting = plans.filter(({ actions: actions2 }) => actions2.some(opens)).slice(max);
  const whole = options.wholeRun === true;
  const actions = [
    ...plans.filter((plan) => !waiting.includes(plan)).flatMap((plan) => plan.actions),
    ...whole ? orphans(triage, tracked) : [],
    ...whole ? planBacklog(
      triage,
      existing,
      waiting.map(({ app }) => app),
      max
    ) : []
  ];
  return { actions: [...ensureLabels(actions), ...actions], waiting: waiting.map(({ app }) => app.name) };
}
function opens({ type }) {
  return type === "create-issue" || type === "reopen-issue";
}
function planApplication(triage, app, tracked, options) {
  if (app.status === "unknown") return [];
  const own = tracked.filter(({ state }) => state.application === app.name);
  const primary = primaryOf(own);
  const findings = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(triage, app.name);
  const context = { triage, app, findings, options };
  const duplicates = primary === null ? [] : closeDuplicates(app.name, primary, own);
  if (!needsIssue(app, findings, options.noiseIssues))
    return primary?.issue.state === "open" ? [...settleIssue(context, primary), ...duplicates] : duplicates;
  if (primary === null) return createIssue(context);
  const main = primary.issue.state === "open" ? refreshIssue(context, primary) : reopenIssue(context, primary);
  return [...main, ...duplicates];
}
function orphans(triage, tracked) {
  if (triage.problems.some(({ application: application2 }) => application2 === null)) return [];
  const names = new Set(triage.applications.map(({ name: name2 }) => name2));
  return tracked.filter(
    ({ issue, state }) => issue.state === "open" && state.closed === null && !names.has(state.application)
  ).flatMap((one) => closeOrphan(triage, one));
}

// src/shell/perform.ts
async function perform(actions, tracker, progress) {
  const issues = /* @__PURE__ */ new Map();
  const problems = [];
  const failed = /* @__PURE__ */ new Set();
  for (const action of actions) {
    const application2 = action.type === "ensure-label" ? "" : action.application;
    if (failed.has(application2)) continue;
    try {
      const { url } = await tracker.perform(action);
      if (url !== null && application2 !== "") issues.set(application2, url);
      progress(describe(action));
    } catch (error) {
      const found = (0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(error);
      problems.push(
        ...found.map((one) => ({ ...one, application: one.application ?? (application2 || null) }))
      );
      if (found.some(({ code: code2 }) => fatal.has(code2))) break;
      failed.add(application2);
    }
  }
  return { issues, problems };
}
var fatal = /* @__PURE__ */ new Set([
  "GITHUB_FORBIDDEN",
  "GITHUB_ISSUES_DISABLED",
  "GITHUB_UNAUTHORIZED",
  "GITHUB_RATE_LIMITED"
]);
function describe(action) {
  if (action.type === "ensure-label") return `label ${action.label.name}`;
  const about = action.application || "applications that wait";
  switch (action.type) {
    case "create-issue":
      return `${about}: open an issue "${action.title}" [${action.labels.join(", ")}]`;
    case "update-issue":
      return `${about}: update issue #${action.number}`;
    case "comment-issue":
      return `${about}: comment on issue #${action.number}`;
    case "close-issue":
      return `${about}: close issue #${action.number} as ${action.reason}`;
    case "reopen-issue":
      return `${about}: reopen issue #${action.number}`;
  }
}




/***/ })

};
