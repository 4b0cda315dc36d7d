export const id = 614;
export const ids = [614];
export const modules = {

/***/ 5614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ renderGuardMarkdown),
/* harmony export */   C1: () => (/* binding */ guardRepository),
/* harmony export */   E7: () => (/* binding */ renderGuardJson),
/* harmony export */   Ql: () => (/* binding */ guardLine),
/* harmony export */   R9: () => (/* binding */ appIn),
/* harmony export */   Vi: () => (/* binding */ renderGuardText),
/* harmony export */   yq: () => (/* binding */ reversalText)
/* harmony export */ });
/* harmony import */ var _chunk_4SVYWXJM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5935);
/* harmony import */ var _chunk_AKJQJWXB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7881);
/* harmony import */ var _chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1989);
/* harmony import */ var _chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1912);
/* harmony import */ var _chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4872);
/* harmony import */ var _chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4392);
/* harmony import */ var _chunk_A5IRALHH_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1045);
/* harmony import */ var _chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8617);
/* harmony import */ var _chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5193);
/* harmony import */ var _chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9868);
const require = (name) => process.getBuiltinModule(name);











// src/report/guard-words.ts
function reversalText({ finding, reach, removedWith }) {
  const why = finding.change === null && reach === "field" ? ofObject : reachText[reach];
  const reason = removedWith === void 0 ? [why] : ofApplication(removedWith);
  return (0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .sentences */ .hC)(standing(finding), consequence(finding), reason);
}
function guardLine(guard2) {
  const { reversals, applications, adopted, problems, branch } = guard2;
  const apps = new Set(reversals.map(({ finding }) => finding.application)).size;
  const judged = `${(0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(applications.length, "application")} that follow${applications.length === 1 ? "s" : ""} ${branch}`;
  switch ((0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .Vj)(guard2)) {
    case "block":
      return `Merging would undo ${(0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(reversals.length, "live change")} in ${(0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(apps, "application")}.`;
    case "unknown":
      return `Nothing is known to be undone, but not everything could be judged (${(0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(problems.length, "problem")}).`;
    case "pass":
      return adopted.length === 0 ? `Merging undoes nothing in the cluster (${judged}).` : `Merging undoes nothing in the cluster and brings ${(0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(adopted.length, "live change")} into Git.`;
  }
}
function recordedText({ recorded }) {
  if (recorded === null) return null;
  const at = recorded.commit === "" ? "" : ` at commit ${recorded.commit.slice(0, 12)}`;
  return `Live state as recorded on ${(0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .minute */ .Vc)(recorded.takenAt)}${at}.`;
}
var ofObject = "This merge is about that very object.";
function ofApplication({ resource, notMadeBy }) {
  const name = (0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .formatKey */ .TD)(resource));
  if (notMadeBy !== void 0)
    return [
      ...["After this merge ", (0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .formatKey */ .TD)(notMadeBy)), " makes ", name],
      " no more and deletes it, and its deletion takes the objects of the application along."
    ];
  return resource.kind === "ApplicationSet" ? [
    "This merge takes ",
    name,
    " out of Git, and its deletion takes its applications and their objects along."
  ] : ["This merge takes ", name, " out of Git, and its deletion takes the objects of the application along."];
}
var reachText = {
  field: "This merge moves that very field.",
  resource: "This merge touches the same object, and a sync applies it as a whole.",
  application: "This merge touches the application, and a sync applies all of it.",
  revision: "This merge touches nothing of the application: it only moves the revision, and Argo CD syncs every out-of-sync application of the branch on a new commit."
};
function standing(finding) {
  const { change, resource } = finding;
  const name = (0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .formatKey */ .TD)(resource));
  if (change === null) {
    if ((0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .presenceOf */ .Fq)(finding, void 0) === "git-only")
      return [name, " was deleted from the cluster by hand; Git still has it."];
    return [name, " was changed in the cluster by hand", ...byWhom(finding), "."];
  }
  const path = (0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .pathText */ .LF)(finding));
  if (change.type === "removed")
    return [path, " of ", name, " was removed in the cluster; the API server keeps no owner of what is gone."];
  const live = (0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .shownValue */ .JJ)(change.live));
  const verb = change.type === "added" ? ", added" : ", changed";
  return [path, " of ", name, " is ", live, " in the cluster", verb, ...byWhom(finding), "."];
}
function byWhom({ manager }) {
  if (manager === null) return [" by nobody known"];
  const when = manager.time === null ? " (no time recorded)" : ` (not after ${manager.time})`;
  return [" with ", ...(0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .toolOf */ .wS)(manager), (0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(when)];
}
function consequence(finding) {
  const { effect, restartsPods } = finding.forecast;
  const restart = restartsPods === true ? " and restarts pods" : "";
  return [`${syncAfterMerge(finding)} `, ...effectText(finding, effect), `${restart}.`];
}
function effectText({ change }, effect) {
  if (effect === "deletes") return ["deletes it"];
  if (effect === "recreates") return ["creates it again"];
  if (change === null) return ["brings it to what Git says"];
  if (change.type === "added") return ["removes it"];
  return [
    change.type === "removed" ? "puts " : "sets it to ",
    (0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .shownValue */ .JJ)(change.desired)),
    change.type === "removed" ? " back" : ""
  ];
}
function syncAfterMerge({ forecast }) {
  switch (forecast.when) {
    case "next-commit":
      return "After the merge Argo CD syncs on the new commit by itself, which";
    case "next-reconcile":
      return "After the merge the controller's next reconcile";
    case "next-sync":
      return "After the merge the sync that brings this change in";
    case "never":
    case "unknown":
      return "After the merge the next deployment";
  }
}
function waysOut({ reversals, adopting }, overrideLabel) {
  const adoptable = reversals.flatMap(({ finding }) => adoption(finding));
  const needless = reversals.some(({ finding }) => finding.change?.type !== "removed");
  return [
    ...adoptable.slice(0, maxAdoptions),
    ...adopting.slice(0, maxAdoptions).map(waitFor),
    ...needless ? [["Or take the live change back in the cluster first, if it is no longer needed."]] : [],
    ...namePaths(reversals),
    ...overrideLabel === "" ? [] : [
      [
        "Or accept the loss: somebody with write access adds the label ",
        (0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(overrideLabel),
        ". It holds for exactly this commit and these changes."
      ]
    ]
  ];
}
var maxAdoptions = 10;
function namePaths(reversals) {
  const moved = reversals.filter(({ reach }) => reach === "revision").map(({ finding }) => finding.application);
  const names = [...new Set(moved)];
  if (names.length === 0) return [];
  const listed = names.slice(0, maxAdoptions).flatMap((name, at) => [at === 0 ? "" : ", ", (0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name)]);
  const more = names.length > maxAdoptions ? ` and ${names.length - maxAdoptions} more` : "";
  return [
    [
      "Or, before this merge, name the folders that each of these applications is made of in its annotation ",
      (0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)("argocd.argoproj.io/manifest-generate-paths"),
      " in the cluster, so that merges elsewhere do not sync it: ",
      ...listed,
      `${more}.`
    ]
  ];
}
function waitFor({ application, number }) {
  return [
    `Or wait for the adopting pull request #${number}: it brings live changes of `,
    (0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(application),
    " into Git. Once it is merged, bring this branch up to date."
  ];
}
function adoption({ change, source, resource }) {
  if (change === null) return [];
  const place = source === null ? [] : [" (", (0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .locationText */ .fN)(source)), ")"];
  const path = (0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .formatPath */ .jV)(change.path));
  const of = [path, " of ", (0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .formatKey */ .TD)(resource))];
  if (change.type === "removed")
    return [["Remove ", ...of, " from Git in this pull request", ...place, ", if production is right."]];
  return [
    [
      "Put ",
      (0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .shownValue */ .JJ)(change.live)),
      " into ",
      ...of,
      " in this pull request",
      ...place,
      ", if production is right."
    ]
  ];
}
function appIn({ destinations }, { application }) {
  const cluster = destinations?.get(application);
  return cluster === void 0 ? application : `${application} on ${cluster.name}`;
}

// src/report/guard-json.ts
function jsonGuard(guard2) {
  const { id, server, version } = guard2.cluster;
  return {
    schemaVersion: 1,
    verdict: (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .Vj)(guard2),
    branch: guard2.branch,
    target: guard2.target,
    head: guard2.head,
    cluster: { id, server, version },
    ...destinationsPart(guard2),
    recorded: guard2.recorded,
    applications: guard2.applications,
    reversals: guard2.reversals.map(({ finding, reach }) => ({ ...(0,_chunk_4SVYWXJM_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonFinding */ .eg)(finding), reach })),
    adopted: guard2.adopted.map(_chunk_4SVYWXJM_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonFinding */ .eg),
    standing: guard2.standing.map(_chunk_4SVYWXJM_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonFinding */ .eg),
    adopting: guard2.adopting.map(({ application, number }) => ({ application, number })),
    problems: guard2.problems.map(_chunk_4SVYWXJM_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonProblem */ .Io)
  };
}
function destinationsPart({ destinations = /* @__PURE__ */ new Map() }) {
  const names = [...destinations].map(([application, { name }]) => [application, name]);
  return names.length === 0 ? {} : { destinations: Object.fromEntries(names) };
}
function renderGuardJson(guard2) {
  return `${JSON.stringify(jsonGuard(guard2), null, 2)}
`;
}

// src/report/guard-markdown.ts
var maxComment = 55e3;
var maxPatchLines = 120;
var share = { reversals: 0.4, patch: 0.2, adopted: 0.1, problems: 0.15, standing: 0.1 };
var room = (part) => Math.floor(maxComment * share[part]);
function patchBlock(patches) {
  const lines = patches.join("").trimEnd().split("\n");
  if (patches.length === 0 || lines.length > maxPatchLines) return [];
  if (lines.join("\n").length > room("patch")) return [];
  const how = "This patch keeps what production has; rendering and judging it showed nothing else to change. `git apply` takes it.";
  return [how, (0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)("diff", lines)];
}
function renderGuardMarkdown(guard2, options) {
  const { adopted, standing: standing2, problems, patches } = guard2;
  const blocked = (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .Vj)(guard2) === "block";
  const recorded = recordedText(guard2);
  const item = (finding) => placeItem(guard2, finding);
  const parts = [
    `### ${blocked ? "This merge would undo live changes" : "Drift guard"}

${(0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .Vi)(guardLine(guard2))}`,
    ...recorded === null ? [] : [(0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .Vi)(recorded)],
    ...blocked ? [reversalList(guard2)] : [],
    ...blocked ? [`**Ways out**

${ways(guard2, options.overrideLabel)}`] : [],
    ...blocked ? patchBlock(patches) : [],
    ...adopted.length === 0 ? [] : [`**Adopted by this merge**

${listOf(adopted, item, "adopted")}`],
    ...problems.length === 0 ? [] : [`**Could not be judged**

${listOf(problems, problemItem, "problems")}`],
    ...standing2.length === 0 ? [] : [
      (0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(
        `${(0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(standing2.length, "other finding")} that this merge leaves as it is`,
        listOf(standing2, item, "standing")
      )
    ]
  ];
  return parts.join("\n\n");
}
function reversalList(guard2) {
  const write = (one) => `- ${(0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(appIn(guard2, one.finding))}: ${(0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .renderPhrase */ .gF)(reversalText(one), _chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownWriter */ .fk)}`;
  const more = (left) => `- ${(0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(left, "live change")} more; the log has all.`;
  return (0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_2__/* .fit */ .Uj)(guard2.reversals, write, room("reversals"), more).join("\n");
}
function listOf(items, write, part) {
  return (0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_2__/* .fit */ .Uj)(items, write, room(part), (left) => `- ${left} more`).join("\n");
}
function problemItem({ code: code2, message, hint }) {
  return `- ${(0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(code2)}: ${(0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .Vi)(`${message} ${hint}`, 600)}`;
}
function ways(guard2, overrideLabel) {
  return waysOut(guard2, overrideLabel).map((way) => `- ${(0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .renderPhrase */ .gF)(way, _chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownWriter */ .fk)}`).join("\n");
}
function placeItem(guard2, finding) {
  const path = (0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .pathText */ .LF)(finding);
  const object = (0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .Vi)((0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .formatKey */ .TD)(finding.resource));
  return `- ${(0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(appIn(guard2, finding))}: ${path === "" ? object : `${(0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(path)} of ${object}`}`;
}

// src/report/guard-text.ts
function renderGuardText(guard2, options) {
  const { reversals, adopted, standing: standing2, problems, patches } = guard2;
  const item = (text) => (0,_chunk_AKJQJWXB_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(text, options.width - 4).map((line, i) => `${i === 0 ? "  - " : "    "}${line}`);
  const plain2 = (phrase) => (0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .renderPhrase */ .gF)(phrase, { code: _chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP, prose: _chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP });
  const recorded = recordedText(guard2);
  const sections = [
    [
      `${(0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .Vj)(guard2)}: ${(0,_chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)(guardLine(guard2))}`,
      `Merge of ${short(guard2.head)} into ${(0,_chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)(guard2.branch)} at ${short(guard2.target)}`,
      ...recorded === null ? [] : [(0,_chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)(recorded)]
    ],
    titled(
      "Would be undone",
      reversals.flatMap((one) => item(`${(0,_chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)(appIn(guard2, one.finding))}: ${plain2(reversalText(one))}`))
    ),
    titled("Ways out", reversals.length === 0 ? [] : waysOut(guard2, "").flatMap((way) => item(plain2(way)))),
    titled(
      "Patch that keeps what production has (git apply)",
      patches.flatMap((patch) => patch.trimEnd().split("\n").map(_chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP))
    ),
    titled(
      "Adopted by this merge",
      adopted.flatMap((finding) => item(placeText(guard2, finding)))
    ),
    titled(
      "Could not be judged",
      problems.flatMap(({ code: code2, message, hint }) => item((0,_chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)(`${code2}: ${message} ${hint}`)))
    ),
    standing2.length === 0 ? [] : [
      `${(0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(standing2.length, "other finding")} outside of what this merge undoes; drift-triage triage tells about them.`
    ]
  ];
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function titled(title, lines) {
  return lines.length === 0 ? [] : [title, ...lines];
}
function placeText(guard2, finding) {
  const path = (0,_chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_5__/* .pathText */ .LF)(finding);
  const object = (0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .formatKey */ .TD)(finding.resource);
  return (0,_chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)(`${appIn(guard2, finding)}: ${path === "" ? object : `${path} of ${object}`}`);
}
function short(commit) {
  return commit.slice(0, 12);
}

// src/guard/removals.ts
function goesAltogether({ change, forecast }) {
  return change === null && forecast.effect === "deletes";
}
function removalsOf(target, head, leftOver) {
  const applications = target.triage.applications.map(({ application }) => application);
  const removals = [
    ...head.triage.findings.flatMap((by) => deletedBy(by, applications, head)),
    ...leftOver.flatMap((one) => leftBySet(one, applications))
  ];
  const first = new Map(removals.toReversed().map((removal) => [removal.application.name, removal]));
  return [...first.values()];
}
function deletedBy(by, applications, head) {
  const { resource, forecast } = by;
  if (!goesAltogether(by) || resource.group !== "argoproj.io") return [];
  const parent = head.triage.applications.find(({ name }) => name === by.application)?.application;
  const gone = applications.filter(
    (application) => isObjectOf(application, resource) || isMadeBy(application, resource) && !orphans(parent)
  );
  return gone.map((application) => ({ application, removedWith: { resource }, forecast, by }));
}
function leftBySet({ application: resource, set, isDeleted }, applications) {
  if (!isDeleted) return [];
  const forecast = {
    effect: "deletes",
    restartsPods: null,
    when: "next-reconcile",
    method: "simulated"
  };
  return applications.filter((application) => isObjectOf(application, resource)).map((application) => ({
    ...{ application, forecast, by: null },
    removedWith: { resource, notMadeBy: set }
  }));
}
function isObjectOf({ resource }, key) {
  return resource !== null && (0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .equalKey */ .gY)(resource, key);
}
function isMadeBy({ generatedBy }, { kind, namespace, name }) {
  return kind === "ApplicationSet" && generatedBy === `${namespace}/${name}`;
}
function orphans(parent) {
  return parent?.sync.options.includes("PrunePropagationPolicy=orphan") ?? false;
}
function withoutRemoved(head, removals) {
  if (removals.length === 0) return head;
  const gone = new Set(removals.map(({ application }) => application.name));
  const { applications, findings, problems } = head.triage;
  const triage2 = {
    ...head.triage,
    applications: applications.filter(({ name }) => !gone.has(name)),
    findings: findings.filter(({ application }) => !gone.has(application)),
    problems: problems.filter(({ application }) => application === null || !gone.has(application))
  };
  return { ...head, triage: triage2 };
}
function problemsBefore(target, removals) {
  const cascading = new Set(
    removals.filter(({ application }) => application.cascades).map(({ application }) => application.name)
  );
  return target.triage.problems.filter(
    ({ application }) => application !== null && cascading.has(application)
  );
}
function lostWith({ application, removedWith, forecast }, target, isByHand2) {
  if (application.cascades !== true) return [];
  const lost = /* @__PURE__ */ new Map();
  for (const finding of target.triage.findings) {
    const { resource, impliedBy } = finding;
    if (finding.application !== application.name || impliedBy !== void 0 || !isByHand2(finding)) continue;
    if (target.current(resource, "", application.name)?.live === void 0 || lost.has((0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .keyText */ .Pu)(resource)))
      continue;
    const deleted = { ...finding, change: null, forecast };
    lost.set((0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .keyText */ .Pu)(resource), { finding: deleted, reach: "field", removedWith });
  }
  return [...lost.values()];
}

// src/guard/triggers.ts
function causesSync(application, difference, merge, undoneAnyway) {
  switch (difference.when) {
    case "never":
      return false;
    case "next-reconcile":
      return !undoneAnyway;
    case "next-commit":
      return merge.touchesApplication || syncsOnRevision(application, difference, merge);
    case "next-sync":
    case "unknown":
      return merge.touchesApplication;
  }
}
function maySyncOnRevision(application, changedFiles) {
  const isCommit = (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .whenOf */ .A3)(application) === "next-commit";
  const isSynced = application.status?.sync === "Synced" || awaitsPruningOnly(application);
  return isCommit && !isSynced && isWatched(application, changedFiles);
}
function syncsOnRevision(application, difference, { changedFiles, respecifies }) {
  return isOutOfSync(application, difference) && (respecifies || isWatched(application, changedFiles));
}
function isOutOfSync(application, { type }) {
  const { status } = application;
  if (status === null || status.sync === "Unknown") return type !== "added";
  return status.sync === "OutOfSync" && !awaitsPruningOnly(application);
}
function awaitsPruningOnly({ status, sync }) {
  if (sync.prune || status?.sync !== "OutOfSync") return false;
  const others = status.resources.filter((resource) => resource.status !== "Synced");
  return others.length > 0 && others.every(({ requiresPruning }) => requiresPruning);
}
function isWatched(application, changedFiles) {
  return !(0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .namesPaths */ .$1)(application) || changedFiles === null || (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelowPaths */ .Mc)(application, changedFiles);
}

// src/guard/decide-guard.ts
function decideGuard(merge) {
  const applications = new Map(
    merge.head.triage.applications.filter(({ application }) => merge.isJudged(application)).map((report) => [report.name, report.application])
  );
  const findings = merge.head.triage.findings.filter(({ application }) => applications.has(application));
  const before = new Map(merge.target.triage.findings.map((finding) => [placeOf(finding), finding]));
  const editedToday = new Set(merge.target.triage.findings.filter(isByHand).map(objectOf));
  const reversals = [];
  const standing2 = [];
  for (const finding of findings) {
    const application = applications.get(finding.application);
    const reach = reachOf(finding, merge);
    const atStake = isAtStake(finding) || goesAltogether(finding) && editedToday.has(objectOf(finding));
    const lost = atStake && application !== void 0 && isLost(application, finding, before.get(placeOf(finding)), merge);
    if (lost && isWithin(reach, merge.scope)) reversals.push({ finding, reach });
    else if ((0,_chunk_A5IRALHH_js__WEBPACK_IMPORTED_MODULE_6__/* .needsSomeone */ .an)(finding) && finding.impliedBy === void 0) standing2.push(finding);
  }
  for (const removal of merge.removals) {
    const { by } = removal;
    const parent = by === null ? void 0 : applications.get(by.application);
    const goes = by === null || parent !== void 0 && isLost(parent, by, before.get(placeOf(by)), merge);
    if (goes) reversals.push(...lostWith(removal, merge.target, isByHand));
  }
  const after = new Set(findings.map(placeOf));
  const adopted = merge.target.triage.findings.filter(
    (finding) => applications.has(finding.application) && isByHand(finding) && !after.has(placeOf(finding)) && merge.rendering.touchesObject(finding.application, finding.resource) && hasLiveValue(finding, merge.head)
  );
  return { reversals: worstFirst(reversals), adopted, standing: standing2 };
}
function worstFirst(reversals) {
  const rank = ({ finding, reach }) => {
    const lost = goesAltogether(finding) ? 0 : 1 + (finding.forecast.restartsPods === true ? 0 : 1);
    return lost * _chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .reaches */ .O6.length + _chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .reaches */ .O6.indexOf(reach);
  };
  return reversals.toSorted((a, b) => rank(a) - rank(b));
}
var destructive = /* @__PURE__ */ new Set(["reverts", "deletes", "recreates"]);
function isByHand({ category }) {
  return category === "manual-change" || category === "conflict" || category === "unknown";
}
function isAtStake(finding) {
  return isByHand(finding) && destructive.has(finding.forecast.effect) && finding.impliedBy === void 0;
}
function isLost(application, finding, before, merge) {
  const undoneAnyway = before !== void 0 && destructive.has(before.forecast.effect) && before.forecast.when === "next-reconcile";
  return causesSync(
    application,
    { type: finding.change?.type ?? "object", when: finding.forecast.when },
    {
      touchesApplication: merge.rendering.touchesApplication(application.name),
      respecifies: merge.isRespecified(application.name),
      changedFiles: merge.changedFiles
    },
    undoneAnyway
  );
}
function reachOf(finding, { target, head, rendering, isRespecified }) {
  const { application, resource, change } = finding;
  const touches = rendering.touchesApplication(application) || isRespecified(application);
  if (!rendering.touchesObject(application, resource)) return touches ? "application" : "revision";
  if (change === null) return "field";
  const path = (0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .formatPath */ .jV)(change.path);
  const [before, after] = [
    target.current(resource, path, application),
    head.current(resource, path, application)
  ];
  return (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__/* .equalJson */ .FS)(before?.desired, after?.desired) ? "resource" : "field";
}
var farthest = {
  field: "field",
  resource: "resource",
  app: "application",
  branch: "revision"
};
function isWithin(reach, scope) {
  return _chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .reaches */ .O6.indexOf(reach) <= _chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .reaches */ .O6.indexOf(farthest[scope]);
}
function hasLiveValue({ application, resource, change }, { current }) {
  const object = current(resource, "", application);
  if (change === null) return object?.desired === void 0 === (object?.live === void 0);
  if (object?.desired === void 0) return false;
  const desired = current(resource, (0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .formatPath */ .jV)(change.path), application)?.desired;
  return change.type === "removed" ? desired === void 0 : desired !== void 0;
}
function objectOf({ application, resource }) {
  return `${application} ${(0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .keyText */ .Pu)(resource)}`;
}
function placeOf(finding) {
  const { change } = finding;
  return `${objectOf(finding)} ${change === null ? "" : (0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .formatPath */ .jV)(change.path)}`;
}

// src/guard/hidden.ts
function hiddenProblems(hidden, merge) {
  const applications = new Map(merge.applications.map((application) => [application.name, application]));
  return hidden.flatMap((change) => {
    const application = applications.get(change.application);
    if (application === void 0 || !isAtStake2(change, application, merge)) return [];
    const place = change.path === "" ? "it" : `its ${change.path}`;
    return [
      (0,_chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_7__/* .problem */ .CC)(
        "STATE_HIDDEN",
        `${(0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .formatKey */ .TD)(change.resource)}: somebody changed ${place} in the cluster, and the recorded state does not hold secret values, so what this merge does to it cannot be told.`,
        "Judge this merge with `drift-triage guard --kubeconfig`, or settle that change first.",
        { application: change.application, resource: change.resource }
      )
    ];
  });
}
function isAtStake2(change, application, { rendering, isRespecified, changedFiles }) {
  if (change.when === "never") return false;
  if (rendering.touchesObject(change.application, change.resource)) return true;
  if (!destructive.has(change.effect)) return false;
  const undoneAnyway = change.when === "next-reconcile";
  const touchesApplication = rendering.touchesApplication(application.name);
  const respecifies = isRespecified(application.name);
  return causesSync(application, change, { touchesApplication, respecifies, changedFiles }, undoneAnyway);
}

// src/guard/repository-at.ts
function follows(branch, revision) {
  if (revision === "" || revision === "HEAD") return branch.isDefault;
  return revision === branch.name || revision === `refs/heads/${branch.name}`;
}
function isTracking(branch, { sources }) {
  return sources.some(({ revision, elsewhere }) => elsewhere !== true && follows(branch, revision));
}
function repositoryAt(repository, branch, commit) {
  return {
    ...repository,
    resolve: (revision, elsewhere) => elsewhere === void 0 && follows(branch, revision) ? Promise.resolve(commit) : repository.resolve(revision, elsewhere)
  };
}

// src/guard/rendering.ts
function changesOfRendering(target, head) {
  const changed = /* @__PURE__ */ new Map();
  const before = new Map(target.map((app) => [app.application.name, objectsOf(app)]));
  for (const app of head) {
    const { name } = app.application;
    changed.set(name, differing(before.get(name) ?? /* @__PURE__ */ new Map(), objectsOf(app)));
  }
  return {
    touchesObject: (application, key) => changed.get(application)?.has((0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .keyText */ .Pu)(key)) === true,
    touchesApplication: (application) => (changed.get(application)?.size ?? 0) > 0
  };
}
function objectsOf({ desired }) {
  return new Map(desired.map(({ key, object }) => [(0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .keyText */ .Pu)(key), object]));
}
function differing(target, head) {
  const keys = /* @__PURE__ */ new Set([...target.keys(), ...head.keys()]);
  return new Set([...keys].filter((key) => !(0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__/* .equalJson */ .FS)(target.get(key), head.get(key))));
}

// src/guard/judge-sides.ts
async function judgeSides(world, sides, { respecified: { after }, assumeObject, leftOver, isRelevant, found }, options) {
  const memory = (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .createRenderMemory */ ._b)();
  const judging = { ...options, only: isRelevant, memory, near: true, ownObjects: false };
  const judgeHead = (assume) => (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .triage */ .NA)({ ...world, repository: sides.head }, { ...judging, found: found.head, assume, assumeObject });
  const [target, plain2] = await Promise.all([
    (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .triage */ .NA)({ ...world, repository: sides.target }, { ...judging, found: found.target }),
    judgeHead(after)
  ]);
  const rendering = changesOfRendering(target.prepared, plain2.prepared);
  const outOfSync = outOfSyncAfter(rendering);
  const isSelective = plain2.prepared.some(({ application }) => application.sync.applyOutOfSyncOnly);
  const whole = isSelective ? await judgeHead((application) => outOfSync(after(application))) : plain2;
  const removals = removalsOf(target, whole, leftOver);
  return { target, head: withoutRemoved(whole, removals), removals, rendering };
}
function outOfSyncAfter(rendering) {
  return (application) => {
    const { status, name } = application;
    if (status === null || !application.sync.applyOutOfSyncOnly) return application;
    const resources = status.resources.map(
      (resource) => rendering.touchesObject(name, resource.key) ? { ...resource, status: "OutOfSync" } : resource
    );
    return { ...application, status: { ...status, resources } };
  };
}

// src/guard/overlay.ts
function overlay(live, from, to) {
  if ((0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__/* .equalJson */ .FS)(from ?? null, to ?? null)) return { value: live };
  if (!(0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .Gv)(live) || !(0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .Gv)(from) || !(0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .Gv)(to)) return written(live, from, to);
  const entries = [];
  for (const key of /* @__PURE__ */ new Set([...Object.keys(live), ...Object.keys(from), ...Object.keys(to)])) {
    const below = overlay(live[key], from[key], to[key]);
    if (below === null) return null;
    if (below.value !== void 0) entries.push([key, below.value]);
  }
  return { value: Object.fromEntries(entries) };
}
function written(live, from, to) {
  if (to === void 0 || !JSON.stringify(to).includes("${")) return { value: to };
  if (typeof live !== "string" || typeof from !== "string" || typeof to !== "string") return null;
  const values = valuesIn(from, live);
  const text = to.replace(variable, (whole, name) => values.get(name) ?? whole);
  return text.includes("${") ? null : { value: text };
}
var variable = /\$\{(\w+)\}/g;
function valuesIn(template, text) {
  const names = [...template.matchAll(variable)].map(([, name = ""]) => name);
  const fixed = template.split(variable).filter((_, at) => at % 2 === 0);
  if (names.length !== 1) return /* @__PURE__ */ new Map();
  const [before = "", after = ""] = fixed;
  const fits = text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after);
  return fits ? /* @__PURE__ */ new Map([[names[0] ?? "", text.slice(before.length, text.length - after.length)]]) : /* @__PURE__ */ new Map();
}

// src/guard/respecified-flux.ts
var incidental = ["interval", "retryInterval", "timeout", "wait", "healthChecks", "dependsOn"];
function respecifiedFlux(earlier, later) {
  const before = new Map(earlier.flatMap((application) => written2(application)));
  const changes = /* @__PURE__ */ new Map();
  for (const application of later) {
    for (const [key, to] of written2(application)) {
      const from = before.get(key);
      if (from !== void 0 && !(0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__/* .equalJson */ .FS)(from, to))
        changes.set(key, { application: application.name, from, to });
    }
  }
  const problems = /* @__PURE__ */ new Map();
  const names = new Set(
    [...changes.values()].filter(({ from, to }) => counts(from, to)).map(({ application }) => application)
  );
  return {
    isEmpty: changes.size === 0,
    has: (application) => names.has(application),
    after(object) {
      const { group } = (0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .gvkOf */ .iU)(object);
      if (group !== _chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_4__/* .kustomizeGroup */ .N7 && group !== _chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_4__/* .helmGroup */ .G) return object;
      const key = (0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .keyOf */ .TN)(object);
      const change = changes.get((0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .keyText */ .Pu)(key));
      const spec = change === void 0 ? null : respecify((0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__/* .objectAt */ .lJ)(object, "spec"), change);
      if (change !== void 0 && spec === null) problems.set((0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .keyText */ .Pu)(key), untold(change.application, key));
      return spec === null ? object : { ...object, spec };
    },
    problems: () => [...problems.values()]
  };
}
function written2({ controller, resource, inGit }) {
  if (controller !== "flux" || resource === null || inGit === void 0) return [];
  return [[(0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .keyText */ .Pu)(resource), (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__/* .objectAt */ .lJ)(inGit.object, "spec")]];
}
function counts(from, to) {
  return changedKeys(from, to).some((key) => !incidental.includes(key));
}
function changedKeys(from, to) {
  const keys = /* @__PURE__ */ new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...keys].filter((key) => !(0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__/* .equalJson */ .FS)(from[key] ?? null, to[key] ?? null));
}
function respecify(live, { from, to }) {
  const spec = new Map(Object.entries(live));
  for (const key of changedKeys(from, to)) {
    const after = overlay(live[key], from[key], to[key]);
    if (after === null) return null;
    const value = withoutNewCare(key, live[key], from[key], after.value);
    if (value === void 0) spec.delete(key);
    else spec.set(key, value);
  }
  return Object.fromEntries(spec);
}
function withoutNewCare(key, live, from, to) {
  switch (key) {
    case "suspend":
      return to === true ? live : to;
    case "prune":
      return to === true ? to : live;
    case "ignore":
      return rulesLeft(live, from, to);
    case "driftDetection":
      return {
        ...(0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__/* .objectAt */ .lJ)(to ?? {}),
        mode: (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)(to ?? {}, "mode") === "enabled" ? "enabled" : (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)(live ?? {}, "mode") ?? "disabled",
        ignore: rulesLeft(
          (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)(live ?? {}, "ignore"),
          (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)(from ?? {}, "ignore"),
          (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)(to ?? {}, "ignore")
        )
      };
    default:
      return to;
  }
}
function rulesLeft(live, from, to) {
  const holds2 = (rules, rule) => (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__/* .isList */ .Lv)(rules) && rules.some((one) => (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__/* .equalJson */ .FS)(one, rule));
  return (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__/* .isList */ .Lv)(live) ? live.filter((rule) => !holds2(from, rule) || holds2(to, rule)) : [];
}
function untold(application, resource) {
  return (0,_chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_7__/* .problem */ .CC)(
    "VALUES_UNREADABLE",
    `Application ${application}: the merge puts a variable into ${(0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .formatKey */ .TD)(resource)} whose value no file tells, so the app is judged by its spec of today.`,
    "Look at what the merge changes in that object yourself, or make that change in a merge of its own.",
    { application, resource }
  );
}

// src/guard/respecified-sets.ts
async function respecifiedSets(target, head, changedFiles) {
  const [before, after] = await Promise.all([
    setsIn(target, changedFiles ?? void 0),
    setsIn(head, changedFiles ?? void 0)
  ]);
  return {
    after(set) {
      const [from, to] = [find(before, (0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .keyOf */ .TN)(set)), find(after, (0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .keyOf */ .TN)(set))];
      if (from === void 0 || to === void 0) return set;
      const [was, becomes] = [(0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__/* .objectAt */ .lJ)(from.object, "spec"), (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__/* .objectAt */ .lJ)(to.object, "spec")];
      return (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__/* .equalJson */ .FS)(was, becomes) ? set : { ...set, spec: withoutNewCare2(set, becomes) };
    },
    isGone(set) {
      const [namespace = "", name = ""] = set.split("/");
      const isIn = (sets) => find(sets, { namespace, name }) !== void 0;
      return isIn(before) && !isIn(after);
    }
  };
}
async function setsIn(repository, files) {
  return (await (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .readWritten */ .IL)(repository, files)).filter(({ gvk }) => gvk.kind === "ApplicationSet");
}
function find(sets, { namespace, name }) {
  return sets.find(({ key }) => key.name === name && (key.namespace === "" || key.namespace === namespace));
}
function withoutNewCare2(live, spec) {
  if (!(0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .deletesLeftOver */ .A5)(live) || (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .deletesLeftOver */ .A5)({ spec })) return spec;
  const { applicationsSync: _, ...syncPolicy } = (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__/* .objectAt */ .lJ)(spec, "syncPolicy");
  return { ...spec, syncPolicy };
}

// src/guard/respecified.ts
function respecifiedBetween(earlier, later) {
  const before = new Map(earlier.map((application) => [application.name, writtenOf(application)]));
  const changes = /* @__PURE__ */ new Map();
  for (const application of later) {
    const [from, to] = [before.get(application.name), writtenOf(application)];
    if (from === void 0 || to === void 0 || alike(specOf(from), specOf(to))) continue;
    changes.set(application.name, { from, to });
  }
  return {
    has(application) {
      const change = changes.get(application);
      return change !== void 0 && !alike(coreOf(change.from), coreOf(change.to));
    },
    after(application) {
      const change = changes.get(application.name);
      return change === void 0 ? application : respecify2(application, change);
    }
  };
}
function writtenOf({ controller, inGit }) {
  if (controller !== "argo-cd" || inGit === void 0) return void 0;
  return (0,_chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_4__/* .argoApplication */ .mb)(inGit.object, "repository", null);
}
var coreOf = ({ sources, destination, sync }) => ({ sources, destination, sync });
var specOf = (application) => {
  const { ignore, annotations } = application;
  return { ...coreOf(application), ignore, annotations };
};
function respecify2(application, { from, to }) {
  const { annotations, ignore, sync, destination } = application;
  const { namespace } = from.destination.namespace === to.destination.namespace ? destination : to.destination;
  return {
    ...application,
    sources: alike(from.sources, to.sources) ? application.sources : to.sources,
    destination: { ...destination, namespace },
    sync: alike(from.sync, to.sync) ? sync : harsher(sync, to.sync),
    ignore: ignore.filter((rule) => !holds(from.ignore, rule) || holds(to.ignore, rule)),
    annotations: Object.fromEntries(
      Object.entries(annotations).filter(([name]) => !(name in from.annotations) || name in to.annotations)
    )
  };
}
function harsher(live, written3) {
  return {
    ...written3,
    automated: live.automated || written3.automated,
    selfHeal: live.selfHeal || written3.selfHeal,
    prune: live.prune || written3.prune,
    applyOutOfSyncOnly: live.applyOutOfSyncOnly && written3.applyOutOfSyncOnly,
    respectIgnoreDifferences: live.respectIgnoreDifferences && written3.respectIgnoreDifferences
  };
}
function holds(rules, { source: _, ...rule }) {
  return rules.some((one) => alike(one, rule));
}
function alike(one, other) {
  return (0,_chunk_MSAMKBRO_js__WEBPACK_IMPORTED_MODULE_9__/* .equalJson */ .FS)(plain(one), plain(other));
}
function plain(value) {
  return JSON.parse(JSON.stringify(value));
}

// src/guard/relevant.ts
async function relevantApplications({ cluster, tools }, { target, head }, changedFiles, { config, applications: wanted2 }) {
  const { kinds } = await cluster.kinds();
  const sets = await respecifiedSets(target, head, changedFiles);
  const [today, then] = await Promise.all([
    (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .discover */ .k4)({ repository: target, cluster, kinds, tools }, config, wanted2),
    (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .discover */ .k4)({ repository: head, cluster, kinds, tools, assumeObject: sets.after }, config, wanted2)
  ]);
  const { applications: earlier } = today;
  const flux = respecifiedFlux(earlier, then.applications);
  const assumeObject = (object) => flux.after(sets.after(object));
  const merged = flux.isEmpty ? then : await (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .discover */ .k4)({ repository: head, cluster, kinds, tools, assumeObject }, config, wanted2);
  const { applications: found } = merged;
  const leftToday = new Set(today.leftOver.map(({ application }) => (0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .keyText */ .Pu)(application)));
  const leftOver = then.leftOver.filter(({ application }) => !leftToday.has((0,_chunk_MSYWJGFS_js__WEBPACK_IMPORTED_MODULE_8__/* .keyText */ .Pu)(application)));
  const { has, after } = respecifiedBetween(earlier, found);
  const applications = found.map(after);
  const respecified = { after, has: (name) => has(name) || flux.has(name) };
  const sides = { target: today, head: merged };
  const problems = flux.problems();
  const known = { applications, respecified, assumeObject, problems, leftOver, found: sides };
  if (changedFiles === null) return { ...known, isRelevant: () => true };
  const changed = { before: target, files: changedFiles };
  const affected = await (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .affectedApplications */ .sW)(found, earlier, changed, head);
  const written3 = new Set(found.filter(({ inGit }) => inGit !== void 0).map(({ name }) => name));
  const removed = earlier.filter(
    ({ name, inGit, generatedBy = "" }) => inGit !== void 0 && !written3.has(name) || sets.isGone(generatedBy)
  );
  const names = new Set([...affected, ...removed].map(({ name }) => name));
  return {
    ...known,
    isRelevant: (application) => names.has(application.name) || maySyncOnRevision(application, changedFiles)
  };
}

// src/report/patch.ts
var context = 3;
var maxLines = 80;
function patchOf({ file, before, after }) {
  const isPlain = /^[\w./@+-]+$/.test(file) && [before, after].every((text) => /^[^\r]*\n$/.test(text));
  if (!isPlain || before === after) return null;
  const [old, fresh] = [before.slice(0, -1).split("\n"), after.slice(0, -1).split("\n")];
  const shorter = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shorter && old[start] === fresh[start]) start++;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end++;
  const from = Math.max(0, start - context);
  const below = Math.min(context, end);
  const [removed, added] = [old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)];
  const head = old.slice(from, start);
  const tail = old.slice(old.length - end, old.length - end + below);
  const lines = [
    ...head.map((line) => ` ${line}`),
    ...removed.map((line) => `-${line}`),
    ...added.map((line) => `+${line}`),
    ...tail.map((line) => ` ${line}`)
  ];
  if (lines.length > maxLines) return null;
  const size = head.length + tail.length;
  const hunk = `@@ -${from + 1},${size + removed.length} +${from + 1},${size + added.length} @@`;
  return `${[`diff --git a/${file} b/${file}`, `--- a/${file}`, `+++ b/${file}`, hunk, ...lines].join("\n")}
`;
}

// src/guard/suggest.ts
var maxApplications = 3;
async function suggestPatches(reversals, head, proof) {
  const names = [...new Set(reversals.map(({ finding }) => finding.application))].slice(0, maxApplications);
  const apps = head.judged.prepared.filter(({ application }) => names.includes(application.name));
  const patches = [];
  for (const app of apps) {
    const own = reversals.map(({ finding }) => finding).filter((one) => isOf(app, one));
    patches.push(...await patchesOf(app, own, head, proof));
  }
  return patches;
}
async function patchesOf(app, findings, head, { affected, judge }) {
  const { repository, commit, judged } = head;
  if (app.application.sources.length !== 1) return [];
  const asked = findings.map(wanted);
  const candidates = asked.filter((finding) => (0,_chunk_4SVYWXJM_js__WEBPACK_IMPORTED_MODULE_0__/* .isCandidate */ .qn)(finding, "advised"));
  const proposed = await (0,_chunk_4SVYWXJM_js__WEBPACK_IMPORTED_MODULE_0__/* .propose */ .BM)(app, { findings: asked, candidates }, head);
  const { texts, proposals, spec } = proposed;
  if (proposals.length === 0 || spec.length > 0) return [];
  const { name } = app.application;
  if ((await affected(texts)).some((other) => other.name !== name)) return [];
  const draft = { ...proposed, app, commit };
  const rendering = { repository, rerender: judged.rerender };
  if (await (0,_chunk_4SVYWXJM_js__WEBPACK_IMPORTED_MODULE_0__/* .disproveRendering */ .DV)(draft, judged.prepared, rendering) !== null) return [];
  if ((0,_chunk_4SVYWXJM_js__WEBPACK_IMPORTED_MODULE_0__/* .disproveJudgement */ .MG)(draft, judged.triage, (await judge(texts)).triage) !== null) return [];
  const files = repository.at(commit);
  const patches = await Promise.all(
    [...texts].map(async ([file, after]) => patchOf({ file, before: await files.read(file) ?? "", after }))
  );
  return patches.filter((patch) => patch !== null);
}
function wanted(finding) {
  return { ...finding, category: "manual-change", direction: "update-git" };
}
function isOf({ application }, finding) {
  return finding.application === application.name && finding.change !== null;
}

// src/guard/guard.ts
async function guard(world, commits, options) {
  const { branch } = commits;
  const shared = { ...world, cluster: (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedCluster */ .oY)(world.cluster) };
  const sides = {
    target: repositoryAt(world.repository, branch, commits.target),
    head: repositoryAt(world.repository, branch, commits.head)
  };
  const relevant = await relevantApplications(shared, sides, commits.changedFiles, options);
  const { target, head, removals, rendering } = await judgeSides(shared, sides, relevant, options);
  const decision = decideGuard({
    target,
    ...{ head, removals, rendering },
    isRespecified: relevant.respecified.has,
    changedFiles: commits.changedFiles,
    scope: options.scope,
    isJudged: (application) => isTracking(branch, application)
  });
  const applications = namesOf(relevant.applications.filter((application) => isTracking(branch, application)));
  const hidden = hiddenProblems(options.recorded?.hidden ?? [], {
    ...{ applications: head.triage.applications.map(({ application }) => application), rendering },
    ...{ changedFiles: commits.changedFiles, isRespecified: relevant.respecified.has }
  });
  const patches = await suggestPatches(
    decision.reversals,
    { repository: sides.head, commit: commits.head, judged: head },
    proofOn(shared, sides.head, commits.head, relevant, options)
  );
  return {
    branch: branch.name,
    target: commits.target,
    head: commits.head,
    cluster: head.triage.cluster,
    destinations: destinationsByApp(head.triage),
    applications,
    ...decision,
    patches,
    adopting: [],
    problems: [
      ...problemsOf([...head.triage.problems, ...relevant.problems, ...hidden], applications),
      ...problemsBefore(target, removals)
    ],
    recorded: options.recorded?.at ?? null,
    at: head.triage.at
  };
}
function namesOf(applications) {
  return applications.map(({ name }) => name);
}
function proofOn(world, head, commit, { applications, isRelevant, respecified, assumeObject }, options) {
  const edited = (texts) => (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryWith */ .Rq)(head, commit, texts);
  const assume = (application) => (0,_chunk_4SVYWXJM_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutVerdict */ .UL)(respecified.after(application));
  return {
    affected: (texts) => (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .affectedApplications */ .sW)(
      applications,
      applications,
      { before: head, files: [...texts.keys()] },
      edited(texts)
    ),
    judge: (texts) => (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .triage */ .NA)(
      { ...world, repository: edited(texts) },
      {
        ...{ ...options, only: isRelevant, near: true, trace: false, ownObjects: false },
        ...{ assume, assumeObject }
      }
    )
  };
}
function destinationsByApp({ applications }) {
  return new Map(
    applications.flatMap(
      ({ name, application: { cluster } }) => cluster === void 0 ? [] : [[name, cluster]]
    )
  );
}
function problemsOf(problems, applications) {
  return problems.filter(({ application }) => application === null || applications.includes(application));
}

// src/shell/guard-run.ts
async function guardRepository(live, options) {
  const redactor = (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .createRedactor */ .lY)();
  const merging = (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeCommits */ .P6)(options.path, options.merge);
  const opening = Promise.all([live, options.recorded ?? null]);
  for (const one of [merging, opening]) one.catch(() => void 0);
  let repository = await (0,_chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h_)(options.path, options.repositoryUrls);
  try {
    if (!repository.hasHistory) throw new _chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_7__/* .ProblemError */ .Mm(withoutHistory(options.path));
    const commits = await merging;
    const config = await configAt(repository, commits.target, options.configFile);
    repository = await (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .withOtherRepositories */ .nB)(repository, config, options);
    const [cluster, recorded] = await opening;
    const done = await guard((0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .worldOf */ .cO)(repository, cluster, options, redactor, config), commits, {
      config,
      applications: options.apps,
      scope: options.scope ?? config.guard.scope,
      recorded
    });
    const problems = done.problems.map((one) => ({ ...one, message: redactor.text(one.message) }));
    const patches = done.patches.filter((patch) => redactor.text(patch) === patch);
    return { guard: { ...done, problems, patches }, config };
  } finally {
    repository.close();
  }
}
async function configAt(repository, commit, file) {
  const { config, problems } = (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfig */ .Xg)(await repository.at(commit).read(file) ?? "", file);
  if (problems.length > 0) throw new _chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemsError */ .FQ(problems);
  return config;
}
function withoutHistory(path) {
  return (0,_chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_7__/* .problem */ .CC)(
    "REPOSITORY_INVALID",
    `Repository folder ${path} has no Git history, and a merge has two sides of it.`,
    "Give the top folder of a Git work tree; in GitHub Actions check out with fetch-depth: 0."
  );
}




/***/ })

};
