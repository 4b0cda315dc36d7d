export const id = 72;
export const ids = [72];
export const modules = {

/***/ 9504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ sharedCluster)
/* harmony export */ });
const require = (name) => process.getBuiltinModule(name);

// src/pull/shared-cluster.ts
function sharedCluster(cluster) {
  const lists = /* @__PURE__ */ new Map();
  const documents = /* @__PURE__ */ new Map();
  const identity = once(() => cluster.identity());
  const kinds = once(() => cluster.kinds());
  return {
    ...cluster,
    identity,
    kinds,
    list(kind, namespace) {
      const id = `${kind.group}/${kind.version}/${kind.kind}/${namespace}`;
      const known = lists.get(id) ?? cluster.list(kind, namespace);
      lists.set(id, known);
      return known;
    },
    openApi(group, version) {
      const id = `${group}/${version}`;
      const known = documents.get(id) ?? cluster.openApi(group, version);
      documents.set(id, known);
      return known;
    }
  };
}
function once(read) {
  let known = null;
  return () => known ??= read();
}




/***/ }),

/***/ 3072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ renderGuardMarkdown),
/* harmony export */   C1: () => (/* binding */ guardRepository),
/* harmony export */   E7: () => (/* binding */ renderGuardJson),
/* harmony export */   Ql: () => (/* binding */ guardLine),
/* harmony export */   Vi: () => (/* binding */ renderGuardText),
/* harmony export */   yq: () => (/* binding */ reversalText)
/* harmony export */ });
/* harmony import */ var _chunk_JKZO5WMH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9504);
/* harmony import */ var _chunk_6WF5LYXU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1767);
/* harmony import */ var _chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1334);
/* harmony import */ var _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9280);
/* harmony import */ var _chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3902);
/* harmony import */ var _chunk_LOJ4OSF3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5867);
/* harmony import */ var _chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6636);
/* harmony import */ var _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2602);
const require = (name) => process.getBuiltinModule(name);









// src/report/guard-words.ts
function reversalText({ finding, reach }) {
  return (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .hC)(standing(finding), consequence(finding), [reachText[reach]]);
}
function guardLine(guard2) {
  const { reversals, applications, adopted, problems, branch } = guard2;
  const apps = new Set(reversals.map(({ finding }) => finding.application)).size;
  const judged = `${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(applications.length, "application")} that follow${applications.length === 1 ? "s" : ""} ${branch}`;
  switch ((0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(guard2)) {
    case "block":
      return `Merging would undo ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(reversals.length, "live change")} in ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(apps, "application")}.`;
    case "unknown":
      return `Nothing is known to be undone, but not everything could be judged (${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(problems.length, "problem")}).`;
    case "pass":
      return adopted.length === 0 ? `Merging undoes nothing in the cluster (${judged}).` : `Merging undoes nothing in the cluster and brings ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(adopted.length, "live change")} into Git.`;
  }
}
var reachText = {
  field: "This change moves that very field.",
  resource: "This change touches the same object, and a sync applies it as a whole.",
  application: "This change touches the application, and a sync applies all of it.",
  revision: "This change touches nothing of the application: the merge only moves the revision, and Argo CD syncs every out-of-sync application of the branch on a new commit."
};
function standing(finding) {
  const { change, resource } = finding;
  const name = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_5__/* .formatKey */ .TD)(resource));
  if (change === null) {
    if ((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .presenceOf */ .Fq)(finding, void 0) === "git-only")
      return [name, " was deleted from the cluster by hand; Git still has it."];
    return [name, " was changed in the cluster by hand", ...byWhom(finding), "."];
  }
  const path = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .LF)(finding));
  if (change.type === "removed")
    return [path, " of ", name, " was removed in the cluster; the API server keeps no owner of what is gone."];
  const live = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .JJ)(change.live));
  const verb = change.type === "added" ? ", added" : ", changed";
  return [path, " of ", name, " is ", live, " in the cluster", verb, ...byWhom(finding), "."];
}
function byWhom({ manager }) {
  if (manager === null) return [" by nobody known"];
  const when = manager.time === null ? " (no time recorded)" : ` (not after ${manager.time})`;
  return [" with ", ...(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .toolOf */ .wS)(manager), (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(when)];
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
    (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .JJ)(change.desired)),
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
function waysOut(reversals, overrideLabel) {
  const adoptable = reversals.flatMap(({ finding }) => adoption(finding));
  const needless = reversals.some(({ finding }) => finding.change?.type !== "removed");
  return [
    ...adoptable.slice(0, maxAdoptions),
    ...needless ? [["Or take the live change back in the cluster first, if it is no longer needed."]] : [],
    ...reversals.some(({ reach }) => reach === "revision") ? [
      [
        "Or name the folders the application is made of in its annotation ",
        (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("argocd.argoproj.io/manifest-generate-paths"),
        ", so that merges elsewhere do not sync it."
      ]
    ] : [],
    ...overrideLabel === "" ? [] : [
      [
        "Or accept the loss: somebody with write access adds the label ",
        (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(overrideLabel),
        ". It holds for exactly this commit and these changes."
      ]
    ]
  ];
}
var maxAdoptions = 10;
function adoption({ change, source, resource }) {
  if (change === null) return [];
  const place = source === null ? [] : [" (", (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .locationText */ .fN)(source)), ")"];
  const path = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_chunk_LOJ4OSF3_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPath */ .jV)(change.path));
  const of = [path, " of ", (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_5__/* .formatKey */ .TD)(resource))];
  if (change.type === "removed")
    return [["Remove ", ...of, " from Git in this pull request", ...place, ", if production is right."]];
  return [
    [
      "Put ",
      (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .JJ)(change.live)),
      " into ",
      ...of,
      " in this pull request",
      ...place,
      ", if production is right."
    ]
  ];
}

// src/report/guard-json.ts
function jsonGuard(guard2) {
  const { id, server, version } = guard2.cluster;
  return {
    schemaVersion: 1,
    verdict: (0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(guard2),
    branch: guard2.branch,
    target: guard2.target,
    head: guard2.head,
    cluster: { id, server, version },
    applications: guard2.applications,
    reversals: guard2.reversals.map(({ finding, reach }) => ({ ...(0,_chunk_6WF5LYXU_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonFinding */ .eg)(finding), reach })),
    adopted: guard2.adopted.map(_chunk_6WF5LYXU_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonFinding */ .eg),
    standing: guard2.standing.map(_chunk_6WF5LYXU_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonFinding */ .eg),
    problems: guard2.problems.map(_chunk_6WF5LYXU_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonProblem */ .Io)
  };
}
function renderGuardJson(guard2) {
  return `${JSON.stringify(jsonGuard(guard2), null, 2)}
`;
}

// src/report/guard-markdown.ts
var maxComment = 55e3;
function renderGuardMarkdown(guard2, options) {
  const { reversals, adopted, standing: standing2, problems } = guard2;
  const blocked = (0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(guard2) === "block";
  const parts = [
    `### ${blocked ? "This merge would undo live changes" : "Drift guard"}

${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(guardLine(guard2))}`,
    ...blocked ? [reversalList(reversals)] : [],
    ...blocked ? [`**Ways out**

${ways(reversals, options.overrideLabel)}`] : [],
    ...adopted.length === 0 ? [] : [`**Adopted by this merge**

${adopted.slice(0, 50).map(placeItem).join("\n")}`],
    ...problems.length === 0 ? [] : [
      `**Could not be judged**

${problems.slice(0, 20).map(({ code: code2, message, hint }) => `- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(code2)}: ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(`${message} ${hint}`, 600)}`).join("\n")}`
    ],
    ...standing2.length === 0 ? [] : [
      (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(
        `${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(standing2.length, "other finding")} that this merge leaves as it is`,
        (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .fit */ .Uj)(standing2, placeItem, 5e3, (left) => `- ${left} more`).join("\n")
      )
    ]
  ];
  return parts.join("\n\n");
}
function reversalList(reversals) {
  const write = (one) => `- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(one.finding.application)}: ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPhrase */ .gF)(reversalText(one), _chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownWriter */ .fk)}`;
  return (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .fit */ .Uj)(
    reversals,
    write,
    maxComment / 2,
    (left) => `- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(left, "live change")} more; the log has all.`
  ).join("\n");
}
function ways(reversals, overrideLabel) {
  return waysOut(reversals, overrideLabel).map((way) => `- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPhrase */ .gF)(way, _chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownWriter */ .fk)}`).join("\n");
}
function placeItem(finding) {
  const path = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .LF)(finding);
  const object = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)((0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_5__/* .formatKey */ .TD)(finding.resource));
  return `- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(finding.application)}: ${path === "" ? object : `${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(path)} of ${object}`}`;
}

// src/report/guard-text.ts
function renderGuardText(guard2, options) {
  const { reversals, adopted, standing: standing2, problems } = guard2;
  const item = (text) => (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(text, options.width - 4).map((line, i) => `${i === 0 ? "  - " : "    "}${line}`);
  const plain = (phrase) => (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPhrase */ .gF)(phrase, { code: _chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP, prose: _chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP });
  const sections = [
    [
      `${(0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(guard2)}: ${(0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(guardLine(guard2))}`,
      `Merge of ${short(guard2.head)} into ${(0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(guard2.branch)} at ${short(guard2.target)}`
    ],
    titled(
      "Would be undone",
      reversals.flatMap((one) => item(`${(0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(one.finding.application)}: ${plain(reversalText(one))}`))
    ),
    titled(
      "Ways out",
      reversals.length === 0 ? [] : waysOut(reversals, "").flatMap((way) => item(plain(way)))
    ),
    titled(
      "Adopted by this merge",
      adopted.flatMap((finding) => item(placeText(finding)))
    ),
    titled(
      "Could not be judged",
      problems.flatMap(({ code: code2, message, hint }) => item((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(`${code2}: ${message} ${hint}`)))
    ),
    standing2.length === 0 ? [] : [
      `${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(standing2.length, "other finding")} outside of what this merge undoes; drift-triage triage tells about them.`
    ]
  ];
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function titled(title, lines) {
  return lines.length === 0 ? [] : [title, ...lines];
}
function placeText(finding) {
  const path = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .LF)(finding);
  const object = (0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_5__/* .formatKey */ .TD)(finding.resource);
  return (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(`${finding.application}: ${path === "" ? object : `${path} of ${object}`}`);
}
function short(commit) {
  return commit.slice(0, 12);
}

// src/guard/triggers.ts
var generatePaths = "argocd.argoproj.io/manifest-generate-paths";
function causesSync(application, finding, merge, undoneAnyway) {
  switch (finding.forecast.when) {
    case "never":
      return false;
    case "next-reconcile":
      return !undoneAnyway;
    case "next-commit":
      return merge.touchesApplication || syncsOnRevision(application, finding, merge);
    case "next-sync":
    case "unknown":
      return merge.touchesApplication;
  }
}
function syncsOnRevision(application, finding, { changedFiles: changedFiles2 }) {
  return isOutOfSync(application, finding) && isWatched(application, changedFiles2);
}
function isOutOfSync({ status }, { change }) {
  if (status !== null && status.sync !== "Unknown") return status.sync === "OutOfSync";
  return change === null || change.type !== "added";
}
function isWatched(application, changedFiles2) {
  const stated = application.annotations[generatePaths] ?? "";
  if (stated.trim() === "" || changedFiles2 === null) return true;
  const paths = stated.split(";").flatMap((path) => absolutePaths(application, path.trim()));
  return changedFiles2.some((file) => paths.some((path) => path === "" || isBelow(file, path)));
}
function absolutePaths({ sources }, path) {
  if (path === "") return [];
  if (path.startsWith("/")) return [resolve("", path)];
  return sources.map((source) => resolve(source.path, path));
}
function resolve(base, path) {
  const parts = [];
  for (const part of `${base}/${path}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
function isBelow(file, path) {
  const fixed = path.split(/[*?[]/, 1)[0] ?? "";
  return fixed === path ? file === path || file.startsWith(`${path}/`) : file.startsWith(fixed);
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
    else if ((0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_2__/* .needsSomeone */ .an)(finding) && finding.impliedBy === void 0) standing2.push(finding);
  }
  const after = new Set(findings.map(placeOf));
  const adopted = merge.target.triage.findings.filter(
    (finding) => applications.has(finding.application) && isByHand(finding) && !after.has(placeOf(finding)) && merge.rendering.touchesObject(finding.application, finding.resource) && hasLiveValue(finding, merge.head)
  );
  return { reversals, adopted, standing: standing2 };
}
var destructive = /* @__PURE__ */ new Set(["reverts", "deletes", "recreates"]);
function isByHand({ category }) {
  return category === "manual-change" || category === "conflict" || category === "unknown";
}
function isAtStake(finding) {
  return isByHand(finding) && destructive.has(finding.forecast.effect) && finding.impliedBy === void 0 && !finding.rules.includes("autoscaler");
}
function goesAltogether({ change, forecast }) {
  return change === null && forecast.effect === "deletes";
}
function isLost(application, finding, before, merge) {
  const undoneAnyway = before !== void 0 && destructive.has(before.forecast.effect) && before.forecast.when === "next-reconcile";
  return causesSync(
    application,
    finding,
    {
      touchesApplication: merge.rendering.touchesApplication(application.name),
      changedFiles: merge.changedFiles
    },
    undoneAnyway
  );
}
function reachOf(finding, { target, head, rendering }) {
  const { application, resource, change } = finding;
  if (!rendering.touchesObject(application, resource))
    return rendering.touchesApplication(application) ? "application" : "revision";
  if (change === null) return "field";
  const path = (0,_chunk_LOJ4OSF3_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPath */ .jV)(change.path);
  const [before, after] = [target.current(resource, path), head.current(resource, path)];
  return (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_6__/* .equalJson */ .FS)(before?.desired, after?.desired) ? "resource" : "field";
}
var farthest = {
  field: "field",
  resource: "resource",
  app: "application",
  branch: "revision"
};
function isWithin(reach, scope) {
  return _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_2__/* .reaches */ .O6.indexOf(reach) <= _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_2__/* .reaches */ .O6.indexOf(farthest[scope]);
}
function hasLiveValue({ resource, change }, { current }) {
  const object = current(resource, "");
  if (change === null) return object?.desired === void 0 === (object?.live === void 0);
  if (object?.desired === void 0) return false;
  const desired = current(resource, (0,_chunk_LOJ4OSF3_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPath */ .jV)(change.path))?.desired;
  return change.type === "removed" ? desired === void 0 : desired !== void 0;
}
function objectOf({ application, resource }) {
  return `${application} ${(0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)(resource)}`;
}
function placeOf(finding) {
  const { change } = finding;
  return `${objectOf(finding)} ${change === null ? "" : (0,_chunk_LOJ4OSF3_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPath */ .jV)(change.path)}`;
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
    touchesObject: (application, key) => changed.get(application)?.has((0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)(key)) === true,
    touchesApplication: (application) => (changed.get(application)?.size ?? 0) > 0
  };
}
function objectsOf({ desired }) {
  return new Map(desired.map(({ key, object }) => [(0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)(key), object]));
}
function differing(target, head) {
  const keys = /* @__PURE__ */ new Set([...target.keys(), ...head.keys()]);
  return new Set([...keys].filter((key) => !(0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_6__/* .equalJson */ .FS)(target.get(key), head.get(key))));
}

// src/guard/repository-at.ts
function follows(branch, revision) {
  if (revision === "" || revision === "HEAD") return branch.isDefault;
  return revision === branch.name || revision === `refs/heads/${branch.name}`;
}
function isTracking(branch, { sources }) {
  return sources.some(({ revision }) => follows(branch, revision));
}
function repositoryAt(repository, branch, commit) {
  return {
    ...repository,
    resolve: (revision) => follows(branch, revision) ? Promise.resolve(commit) : repository.resolve(revision)
  };
}

// src/guard/guard.ts
async function guard(world, commits, options) {
  const { branch } = commits;
  const cluster = (0,_chunk_JKZO5WMH_js__WEBPACK_IMPORTED_MODULE_7__/* .sharedCluster */ .o)(world.cluster);
  const judge = (commit, assume) => (0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_2__/* .triage */ .NA)(
    { ...world, cluster, repository: repositoryAt(world.repository, branch, commit) },
    assume === void 0 ? options : { ...options, assume }
  );
  const target = await judge(commits.target);
  const plain = await judge(commits.head);
  const rendering = changesOfRendering(target.prepared, plain.prepared);
  const isSelective = plain.prepared.some(({ application }) => application.sync.applyOutOfSyncOnly);
  const head = isSelective ? await judge(commits.head, outOfSyncAfter(rendering)) : plain;
  const decision = decideGuard({
    target,
    head,
    rendering,
    changedFiles: commits.changedFiles,
    scope: options.scope,
    isJudged: (application) => isTracking(branch, application)
  });
  const applications = head.triage.applications.filter(({ application }) => isTracking(branch, application)).map(({ name }) => name);
  return {
    branch: branch.name,
    target: commits.target,
    head: commits.head,
    cluster: head.triage.cluster,
    applications,
    ...decision,
    problems: problemsOf(head.triage.problems, applications),
    at: head.triage.at
  };
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
function problemsOf(problems, applications) {
  return problems.filter(({ application }) => application === null || applications.includes(application));
}

// src/shell/merge-commits.ts
async function mergeCommits(folder, refs) {
  const target = await commitOf(folder, refs.target);
  const given = await commitOf(folder, refs.head);
  const head = await mergeResult(folder, target, given);
  const name = refs.branch || branchName(refs.target);
  const fallback = refs.defaultBranch || await originHead(folder);
  return {
    branch: { name, isDefault: fallback === "" || fallback === name },
    target,
    head,
    changedFiles: await changedFiles(folder, target, head)
  };
}
async function commitOf(folder, ref) {
  const { text } = await (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(folder, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${ref}^{commit}`
  ]);
  if (text !== null) return text.trim();
  throw new _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_6__/* .ProblemError */ .Mm(
    (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)(
      "REVISION_NOT_FOUND",
      `${ref.slice(0, 100) || "(no revision)"} is not in this clone.`,
      "Check out the merge commit with its history: actions/checkout with fetch-depth: 0."
    )
  );
}
async function mergeResult(folder, target, head) {
  const contains = await (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(folder, ["merge-base", "--is-ancestor", target, head]);
  if (contains.text !== null) return head;
  const merged = await (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(folder, ["merge-tree", "--write-tree", "--no-messages", target, head]);
  const tree = merged.text?.split("\n", 1)[0]?.trim() ?? "";
  if (/^[0-9a-f]{40,64}$/.test(tree)) return tree;
  throw new _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_6__/* .ProblemError */ .Mm(
    (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)(
      "MERGE_CONFLICT",
      `${head.slice(0, 12)} cannot be merged into ${target.slice(0, 12)} without conflicts (or their histories are not in this clone).`,
      "Resolve the conflicts first; what would be synced is known only then."
    )
  );
}
async function changedFiles(folder, target, head) {
  const { text } = await (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(folder, ["diff", "--name-only", "-z", "--no-renames", target, head]);
  return text === null ? null : text.split("\0").filter((name) => name !== "");
}
async function originHead(folder) {
  const { text } = await (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(folder, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
  return (text ?? "").trim().replace(/^origin\//, "");
}
function branchName(ref) {
  return ref.replace(/^refs\/heads\//, "").replace(/^(refs\/remotes\/)?origin\//, "");
}

// src/shell/guard-run.ts
async function guardRepository(cluster, options) {
  const redactor = (0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_2__/* .createRedactor */ .lY)();
  const repository = await (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h_)(options.path, options.repositoryUrls);
  try {
    if (!repository.hasHistory) throw new _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_6__/* .ProblemError */ .Mm(withoutHistory(options.path));
    const commits = await mergeCommits(options.path, options.merge);
    const config = await configAt(repository, commits.target, options.configFile);
    const done = await guard((0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_2__/* .worldOf */ .cO)(repository, cluster, options, redactor), commits, {
      config,
      applications: options.apps,
      scope: options.scope ?? config.guard.scope
    });
    const problems = done.problems.map((one) => ({ ...one, message: redactor.text(one.message) }));
    return { guard: { ...done, problems }, config };
  } finally {
    repository.close();
  }
}
async function configAt(repository, commit, file) {
  const { config, problems } = (0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfig */ .Xg)(await repository.at(commit).read(file) ?? "", file);
  if (problems.length > 0) throw new _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_2__/* .ProblemsError */ .FQ(problems);
  return config;
}
function withoutHistory(path) {
  return (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)(
    "REPOSITORY_INVALID",
    `Repository folder ${path} has no Git history, and a merge has two sides of it.`,
    "Give the top folder of a Git work tree; in GitHub Actions check out with fetch-depth: 0."
  );
}




/***/ })

};
