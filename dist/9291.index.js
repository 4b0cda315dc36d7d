export const id = 9291;
export const ids = [9291];
export const modules = {

  9291:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $E: () => (  renderGuardMarkdown),
    C1: () => (  guardRepository),
    E7: () => (  renderGuardJson),
    Ql: () => (  guardLine),
    R9: () => (  appIn),
    Vi: () => (  renderGuardText),
    yq: () => (  reversalText)
  });
  var _chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);
  var _chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8879);
  var _chunk_LJ4WCM7B_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9831);
  var _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2348);
  var _chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9699);
  var _chunk_KMOSAG4F_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7217);
  var _chunk_R434BBPR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7282);
  var _chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2224);
  var _chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4870);
  var _chunk_DQDEJHMA_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(505);
  var _chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5777);
  var _chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4215);
  var _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8141);
  var _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2072);
  var _chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4577);
  var _chunk_EJ6AFKBY_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6809);
  var _chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6475);
  var _chunk_T3KORIWO_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(3381);
  var _chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7682);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5390);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7178);
  var _chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(4856);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9530);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5366);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6127);
  var node_path__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6760);
  var node_crypto__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(7598);
const require = (name) => process.getBuiltinModule(name);



























function guardLine(guard2) {
  const { reversals, applications, adopted, problems, branch } = guard2;
  const apps = new Set(reversals.map(({ finding }) => finding.application)).size;
  const judged = `${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .LS)(applications.length, "application")} that follow${applications.length === 1 ? "s" : ""} ${branch}`;
  switch ((0,_chunk_LJ4WCM7B_js__WEBPACK_IMPORTED_MODULE_17__  .Vj)(guard2)) {
    case "block":
      return `Merging would undo ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .LS)(reversals.length, "live change")} in ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .LS)(apps, "application")}.`;
    case "unknown":
      return `Nothing is known to be undone, but not everything could be judged (${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .LS)((0,_chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_7__  .WW)(problems).length, "problem")}).`;
    case "pass":
      return adopted.length === 0 ? `Merging undoes nothing in the cluster (${judged}).` : `Merging undoes nothing in the cluster and brings ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .LS)(adopted.length, "live change")} into Git.`;
  }
}
function recordedText({ recorded }) {
  if (recorded === null) return null;
  const at = recorded.commit === "" ? "" : ` at commit ${recorded.commit.slice(0, 12)}`;
  return `Live state as recorded on ${(0,_chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_18__  .Vc)(recorded.takenAt)}${at}.`;
}
function waysOut({ reversals, adopting }, overrideLabel, mayRecord = true) {
  const adoptable = reversals.flatMap(({ finding }) => adoption(finding));
  const needless = reversals.some(({ finding }) => finding.change?.type !== "removed");
  return withoutFirstOr([
    ...adoptable.slice(0, maxAdoptions),
    ...adopting.slice(0, maxAdoptions).map(takeIn),
    ...needless ? [["Or take the live change back in the cluster first, if it is no longer needed."]] : [],
    ...namePaths(reversals),
    ...overrideLabel === "" ? [] : [acceptLoss(overrideLabel, mayRecord)]
  ]);
}
function withoutFirstOr([first, ...others]) {
  if (first === void 0) return [];
  const [start2, ...rest] = first;
  if (typeof start2 !== "string" || !start2.startsWith("Or ")) return [first, ...others];
  return [[start2.charAt(3).toUpperCase() + start2.slice(4), ...rest], ...others];
}
function acceptLoss(overrideLabel, mayRecord) {
  if (mayRecord)
    return [
      "Or accept the loss: somebody with write access adds the label ",
      (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .aY)(overrideLabel),
      ". It holds for exactly this commit and these changes."
    ];
  return [
    "Or accept the loss in a pull request from a branch of this repository: here the label ",
    (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .aY)(overrideLabel),
    " could not be recorded, as the token of this run may only read (as for forks and Dependabot)."
  ];
}
var maxAdoptions = 10;
function namePaths(reversals) {
  const moved = reversals.filter(({ reach, controller }) => reach === "revision" && controller !== "flux").map(({ finding }) => finding.application);
  const names = [...new Set(moved)];
  if (names.length === 0) return [];
  const listed = names.slice(0, maxAdoptions).flatMap((name, at) => [at === 0 ? "" : ", ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .aY)(name)]);
  const whose = names.length === 1 ? "the application" : "each of these applications";
  const more = names.length > maxAdoptions ? ` and ${names.length - maxAdoptions} more` : "";
  return [
    [
      `Or, before this merge, name the folders that ${whose} is made of in its annotation `,
      (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .aY)("argocd.argoproj.io/manifest-generate-paths"),
      " in the cluster, so that merges elsewhere do not sync it: ",
      ...listed,
      `${more}.`
    ]
  ];
}
function takeIn({ application, number }) {
  return [
    `Or take in the adopting pull request #${number}, which brings live changes of `,
    (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .aY)(application),
    " into Git: merge its branch into this one, or bring this one up to date once it is merged."
  ];
}
function adoption({ change, source, resource }) {
  if (change === null) return [];
  const place = source === null ? [] : [" (", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .CS)((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_19__  .fN)(source)), ")"];
  const path = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .aY)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .jV)(change.path));
  const of = [path, " of ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .CS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .TD)(resource))];
  if (change.type === "removed")
    return [["Remove ", ...of, " from Git in this pull request", ...place, ", if production is right."]];
  if ((0,_chunk_EJ6AFKBY_js__WEBPACK_IMPORTED_MODULE_21__  .v)(change.live))
    return [
      [
        "Put the hidden value of ",
        ...of,
        " where your team keeps secrets, and refer to it in this pull request",
        ...place,
        ", if production is right."
      ]
    ];
  return [
    [
      "Put ",
      (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .aY)((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_19__  .K0)(change)),
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

function jsonGuard(guard2) {
  const { id, server, version } = guard2.cluster;
  return {
    schemaVersion: 1,
    verdict: (0,_chunk_LJ4WCM7B_js__WEBPACK_IMPORTED_MODULE_17__  .Vj)(guard2),
    branch: guard2.branch,
    target: guard2.target,
    head: guard2.head,
    cluster: { id, server, version },
    ...destinationsPart(guard2),
    recorded: guard2.recorded,
    applications: guard2.applications,
    reversals: guard2.reversals.map(({ finding, reach }) => ({ ...(0,_chunk_R434BBPR_js__WEBPACK_IMPORTED_MODULE_5__  .eg)(finding), reach })),
    adopted: guard2.adopted.map(_chunk_R434BBPR_js__WEBPACK_IMPORTED_MODULE_5__  .eg),
    standing: guard2.standing.map(_chunk_R434BBPR_js__WEBPACK_IMPORTED_MODULE_5__  .eg),
    adopting: guard2.adopting.map(({ application, number }) => ({ application, number })),
    problems: guard2.problems.map(_chunk_R434BBPR_js__WEBPACK_IMPORTED_MODULE_5__  .Io)
  };
}
function destinationsPart({ destinations =   new Map() }) {
  const names = [...destinations].map(([application, { name }]) => [application, name]);
  return names.length === 0 ? {} : { destinations: Object.fromEntries(names) };
}
function renderGuardJson(guard2) {
  return `${JSON.stringify(jsonGuard(guard2), null, 2)}
`;
}

var maxLines = 80;
function patchesOf(adoptions) {
  return adoptions.flatMap(({ edits, isPart }) => {
    const patches = isPart ? [] : edits.map(patchOf);
    return patches.includes(null) ? [] : patches.filter((patch) => patch !== null);
  });
}
function patchOf({ file, line, removed, added, above, below }) {
  if (Math.max(removed.length, added.length) > 4 * maxLines) return null;
  const lines = [
    ...above.map((text) => ` ${text}`),
    ...(0,_chunk_DQDEJHMA_js__WEBPACK_IMPORTED_MODULE_22__  .A)(removed, added).map(({ sign, text }) => `${sign}${text}`),
    ...below.map((text) => ` ${text}`)
  ];
  if (lines.length > maxLines || !/^[\w./@+-]+$/.test(file)) return null;
  const [from, size] = [line - above.length, above.length + below.length];
  const hunk = `@@ -${from},${size + removed.length} +${from},${size + added.length} @@`;
  return `${[`diff --git a/${file} b/${file}`, `--- a/${file}`, `+++ b/${file}`, hunk, ...lines].join("\n")}
`;
}

function reversalText(reversal) {
  const { finding, controller } = reversal;
  const cause = causes[causeOf(finding, controller)];
  return (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .hC)(
    standing(finding),
    (0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_12__  .TV)(finding)?.said ?? [],
    [`${cause.clause} `, ...consequence(finding)],
    reasonOf(reversal, "one")
  );
}
function sharedText(reversal) {
  if (reversal.removedWith !== void 0) return reasonOf(reversal, "several");
  const cause = causes[causeOf(reversal.finding, reversal.controller)];
  return (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .hC)([cause.sentence], reasonOf(reversal, "several"));
}
function ownText({ finding }) {
  return (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .hC)(standing(finding), (0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_12__  .TV)(finding)?.said ?? [], ["The merge ", ...consequence(finding)]);
}
function reasonOf({ finding, reach, removedWith, controller }, of) {
  if (removedWith !== void 0) return ofApplication(removedWith);
  if (finding.change === null && reach === "field") return [ofObject[of]];
  if (of === "several" && (reach === "field" || reach === "resource")) return [severalText[reach]];
  return [controller === "flux" && reach === "revision" ? ofEachRevision : reachText[reach]];
}
var ofObject = {
  one: "This merge is about that very object.",
  several: "This merge is about these very objects."
};
var severalText = {
  field: "This merge moves these very fields.",
  resource: "This merge touches the object of each, and a sync applies that as a whole."
};
function ofApplication({ resource, notMadeBy }) {
  const name = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .CS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .TD)(resource));
  if (notMadeBy !== void 0)
    return [
      ...["After this merge ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .CS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .TD)(notMadeBy)), " makes ", name],
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
var ofEachRevision = "This merge touches nothing of the application: it only moves the revision, and Flux upgrades the release on each new commit (reconcileStrategy: Revision).";
function standing(finding) {
  const { change, resource } = finding;
  const name = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .CS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .TD)(resource));
  if (change === null) {
    if ((0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_12__  .Fq)(finding, void 0) === "git-only")
      return [name, " was deleted from the cluster by hand; Git still has it."];
    return [name, " was changed in the cluster by hand", ...byWhom(finding), "."];
  }
  const path = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .aY)((0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_14__  .LF)(finding));
  if (change.type === "removed")
    return [path, " of ", name, " was removed in the cluster; the API server keeps no owner of what is gone."];
  const live = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .aY)((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_19__  .K0)(change));
  const verb = change.type === "added" ? ", added" : ", changed";
  return [path, " of ", name, " is ", live, " in the cluster", verb, ...byWhom(finding), "."];
}
function byWhom({ manager }) {
  if (manager === null) return [" by nobody known"];
  const when = manager.time === null ? " (no time recorded)" : ` (on or before ${(0,_chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_18__  .Vc)(manager.time)})`;
  return [" with ", ...(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .wS)(manager), (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .CS)(when)];
}
function consequence(finding) {
  const { effect, restartsPods } = finding.forecast;
  const restart = restartsPods === true ? " and restarts pods" : "";
  const left = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .aU)(finding);
  const stays = left === null ? "" : ` and leaves ${left} (PrunePropagationPolicy=orphan)`;
  return [...effectText(finding, effect), `${restart}${stays}.`];
}
function effectText({ change }, effect) {
  if (effect === "deletes") return ["deletes it"];
  if (effect === "recreates")
    return [change === null ? "creates it again" : "deletes the object and makes it anew"];
  if (change === null) return ["brings it to what Git says"];
  if (change.type === "added") return ["removes it"];
  return [
    change.type === "removed" ? "puts " : "sets it to ",
    (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .aY)((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_19__  .iJ)(change)),
    change.type === "removed" ? " back" : ""
  ];
}
var causes = {
  "argo-commit": {
    clause: "After the merge Argo CD syncs on the new commit by itself, which",
    sentence: "After the merge Argo CD syncs on the new commit by itself."
  },
  "flux-commit": {
    clause: "After the merge Flux upgrades the release by itself, which",
    sentence: "After the merge Flux upgrades the release by itself."
  },
  upgrade: {
    clause: "After the merge Flux upgrades the release, which",
    sentence: "After the merge Flux upgrades the release."
  },
  reconcile: {
    clause: "After the merge the controller's next reconcile",
    sentence: "After the merge the controller reconciles it."
  },
  resolved: {
    clause: "After the merge the controller, once it gets on again,",
    sentence: "After the merge the controller applies it once it gets on again."
  },
  sync: {
    clause: "After the merge the sync that brings this change in",
    sentence: "After the merge this change is brought in by a sync."
  },
  deployment: {
    clause: "After the merge the next deployment",
    sentence: "After the merge comes the next deployment."
  }
};
function causeOf({ forecast }, controller) {
  switch (forecast.when) {
    case "next-commit":
      return controller === "flux" ? "flux-commit" : "argo-commit";
    case "next-upgrade":
      return "upgrade";
    case "next-reconcile":
      return "reconcile";
    case "once-resolved":
      return "resolved";
    case "next-sync":
      return "sync";
    case "never":
    case "unknown":
      return "deployment";
  }
}

function reversalRows(guard2) {
  const groups =   new Map();
  for (const reversal of guard2.reversals) {
    const id = JSON.stringify([reversal.finding.application, sharedText(reversal)]);
    const group = groups.get(id);
    if (group === void 0) groups.set(id, [reversal]);
    else group.push(reversal);
  }
  return [...groups.values()].flatMap((group) => rowsOf(guard2, group));
}
function rowsOf(guard2, group) {
  const [first, ...others] = group;
  if (first === void 0) return [];
  const app = appIn(guard2, first.finding);
  if (others.length === 0)
    return [{ phrase: [(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .aY)(app), ": ", ...reversalText(first)], isPart: false, told: 1 }];
  const head = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .hC)([(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .aY)(app), `: ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .LS)(group.length, "live change")}.`], sharedText(first));
  return [
    { phrase: head, isPart: false, told: 0 },
    ...group.map((one) => ({ phrase: ownText(one), isPart: true, told: 1 }))
  ];
}

var maxComment = 55e3;
var maxPatchLines = 120;
var maxApps = 5;
var share = { reversals: 0.4, patch: 0.2, adopted: 0.1, problems: 0.15, standing: 0.1 };
var room = (part) => Math.floor(maxComment * share[part]);
function patchBlock(guard2, suggested) {
  const ready = suggested.map(({ adoption: adoption2 }) => adoption2);
  const shown = guard2.adoptions.filter((one) => !ready.includes(one) && patchesOf([one]).length > 0);
  const patches = patchesOf(shown);
  const lines = patches.join("").trimEnd().split("\n");
  if (patches.length === 0 || lines.length > maxPatchLines) return [];
  if (lines.join("\n").length > room("patch")) return [];
  const how = "This patch keeps what production has; rendering and judging it showed nothing else to change. `git apply` takes it.";
  return [[how, ...leftByHand(guard2, [...ready, ...shown])].join(" "), (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .EU)("diff", lines)];
}
function leftByHand({ reversals }, adoptions) {
  const covered = new Set(adoptions.flatMap((one) => one.reversals.map(({ finding }) => finding.fingerprint)));
  const left = reversals.filter(({ finding }) => !covered.has(finding.fingerprint));
  if (left.length === 0) return [];
  const apps = [...new Set(left.map(({ finding }) => (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .SS)(finding.application)))];
  const named3 = apps.length > maxApps ? (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .LS)(apps.length, "application") : apps.join(", ");
  return [`It leaves ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .LS)(left.length, "live change")} in ${named3} to be put in by hand.`];
}
function suggestionLine({ adoption: { application, isPart }, file, end }) {
  const what = isPart ? "what this merge moves itself" : "what production has";
  return `A suggestion beside ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .SS)((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_19__  .fN)({ file, line: end }))} is ready to commit: it keeps ${what} in ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .SS)(application)}.`;
}
function renderGuardMarkdown(guard2, options) {
  const { adopted, standing: standing2, problems } = guard2;
  const { suggested = [], overrideLabel, override = { acceptance: null, refused: null } } = options;
  const blocked = (0,_chunk_LJ4WCM7B_js__WEBPACK_IMPORTED_MODULE_17__  .Vj)(guard2) === "block";
  const askedFor = override.acceptance === null ? overrideLabel : "";
  const recorded = recordedText(guard2);
  const item = (finding) => placeItem(guard2, finding);
  const parts = [
    ...overrideLines(override, overrideLabel, blocked),
    `### ${blocked ? "This merge would undo live changes" : "Drift guard"}

${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .mG)(guardLine(guard2))}`,
    ...recorded === null ? [] : [(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .mG)(recorded)],
    ...blocked ? [reversalList(guard2)] : [],
    ...blocked ? [`**Ways out**

${ways(guard2, askedFor, override.mayRecord ?? true)}`] : [],
    ...blocked ? suggested.map(suggestionLine) : [],
    ...blocked ? patchBlock(guard2, suggested) : [],
    ...adopted.length === 0 ? [] : [`**Adopted by this merge**

${listOf(adopted, item, "adopted")}`],
    ...problems.length === 0 ? [] : [`**Could not be judged**

${listOf((0,_chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_7__  .WW)(problems), problemItem, "problems")}`],
    ...standing2.length === 0 ? [] : [
      (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .zH)(
        `${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .LS)(standing2.length, "other finding")} that this merge leaves as it is`,
        listOf(standing2, item, "standing")
      )
    ]
  ];
  return parts.join("\n\n");
}
function overrideLines({ acceptance, refused }, label, blocked) {
  const accepted = acceptance === null || !blocked ? [] : [
    `**Accepted** by ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .mG)(acceptance.by)} with the label ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .SS)(label)} on ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .mG)((0,_chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_18__  .Vc)(acceptance.at))} for commit ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .SS)(acceptance.sha.slice(0, 12))}. What stands below will be lost.`
  ];
  return [
    ...accepted,
    ...refused === null ? [] : [`The label ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .SS)(label)} does not count: ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .mG)(refused)}.`]
  ];
}
function reversalList(guard2) {
  const rows = reversalRows(guard2);
  const write = ({ phrase, isPart }) => `${isPart ? "  " : ""}- ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .gF)(phrase, _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .fk)}`;
  return (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .Uj)(rows, write, room("reversals"), (left) => {
    const untold2 = rows.slice(rows.length - left).reduce((sum, { told }) => sum + told, 0);
    return `- ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .LS)(untold2, "live change")} more; the log has all.`;
  }).join("\n");
}
function listOf(items, write, part) {
  return (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .Uj)(items, write, room(part), (left) => `- ${left} more`).join("\n");
}
function problemItem({ code: code2, message, hint }) {
  return `- ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .SS)(code2)}: ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .mG)(`${message} ${hint}`, 900)}`;
}
function ways(guard2, overrideLabel, mayRecord) {
  return waysOut(guard2, overrideLabel, mayRecord).map((way) => `- ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .gF)(way, _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .fk)}`).join("\n");
}
function placeItem(guard2, finding) {
  const path = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_14__  .LF)(finding);
  const object = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .mG)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .TD)(finding.resource));
  return `- ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .SS)(appIn(guard2, finding))}: ${path === "" ? object : `${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__  .SS)(path)} of ${object}`}`;
}

function renderGuardText(guard2, options) {
  const { adopted, standing: standing2, problems } = guard2;
  const item = (text, depth = 1) => (0,_chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_6__  .L)(text, options.width - 2 - 2 * depth).map(
    (line, i) => `${"  ".repeat(depth)}${i === 0 ? "- " : "  "}${line}`
  );
  const plain2 = (phrase) => (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .gF)(phrase, { code: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_11__  .B, prose: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_11__  .B });
  const recorded = recordedText(guard2);
  const sections = [
    [
      `${(0,_chunk_LJ4WCM7B_js__WEBPACK_IMPORTED_MODULE_17__  .Vj)(guard2)}: ${(0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_11__  .B)(guardLine(guard2))}`,
      `Merge of ${short(guard2.head)} into ${(0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_11__  .B)(guard2.branch)} at ${short(guard2.target)}`,
      ...recorded === null ? [] : [(0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_11__  .B)(recorded)]
    ],
    titled(
      "Would be undone",
      reversalRows(guard2).flatMap(({ phrase, isPart }) => item(plain2(phrase), isPart ? 2 : 1))
    ),
    titled(
      "Ways out",
      guard2.reversals.length === 0 ? [] : waysOut(guard2, "").flatMap((way) => item(plain2(way)))
    ),
    titled(
      "Patch that keeps what production has (git apply)",
      patchesOf(guard2.adoptions).flatMap((patch) => patch.trimEnd().split("\n").map(_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_11__  .B))
    ),
    titled(
      "Adopted by this merge",
      adopted.flatMap((finding) => item(placeText(guard2, finding)))
    ),
    titled(
      "Could not be judged",
      (0,_chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_7__  .WW)(problems).flatMap(
        ({ code: code2, message, hint }) => item((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_11__  .B)(`${code2}: ${message} ${hint}`))
      )
    ),
    standing2.length === 0 ? [] : [
      `${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__  .LS)(standing2.length, "other finding")} outside of what this merge undoes; drift-triage triage tells about them.`
    ]
  ];
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function titled(title, lines) {
  return lines.length === 0 ? [] : [title, ...lines];
}
function placeText(guard2, finding) {
  const path = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_14__  .LF)(finding);
  const object = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .TD)(finding.resource);
  return (0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_11__  .B)(`${appIn(guard2, finding)}: ${path === "" ? object : `${path} of ${object}`}`);
}
function short(commit) {
  return commit.slice(0, 12);
}



var controllerGroups = [_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .H4, _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .N7, _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .G, _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .lj];
function controllersHeld({ status }) {
  return (status?.resources ?? []).map(({ key }) => key).filter(({ group }) => controllerGroups.includes(group));
}
function holds(holder, application) {
  if (holder === application) return false;
  const { resource, generatedBy, appliedBy: appliedBy2 } = application;
  const reported = controllersHeld(holder);
  if (reported.length > 0)
    return reported.some(
      (key) => resource !== null && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .gY)(key, resource) || key.kind === "ApplicationSet" && generatedBy === `${key.namespace}/${key.name}`
    );
  return appliedBy2 !== void 0 && marksOf(holder).includes(appliedBy2);
}
function marksOf({ name, resource, trackedAs }) {
  return trackedAs ?? [resource?.name ?? name];
}
function withHeld(holders, applications) {
  const all = new Set(holders);
  for (const holder of all)
    for (const application of applications) if (holds(holder, application)) all.add(application);
  return [...all];
}

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
  for (const removal of first.values())
    for (const one of takenAlong(removal, applications, target))
      if (!first.has(one.application.name)) first.set(one.application.name, one);
  return [...first.values()];
}
function takenAlong(removal, applications, { current }) {
  const { application: holder } = removal;
  if (holder.cascades !== true) return [];
  const stays = ({ resource }) => {
    const live = resource === null ? void 0 : current(resource, "", holder.name)?.live;
    return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .Gv)(live) && (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .fv)(holder, live);
  };
  return applications.filter((application) => holds(holder, application) && !stays(application)).map((application) => ({ ...removal, application }));
}
var appGroups = [_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .H4, _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .N7, _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .G];
function deletedBy(by, applications, head) {
  const { resource, forecast } = by;
  if (!goesAltogether(by) || !appGroups.includes(resource.group)) return [];
  const parent = head.triage.applications.find(({ name }) => name === by.application)?.application;
  const leavesMade = parent !== void 0 && (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .Lb)(parent);
  const gone = applications.filter(
    (application) => isObjectOf(application, resource) || isMadeBy(application, resource) && !leavesMade
  );
  const { leavesOwned: _, ...whole } = forecast;
  return gone.map((application) => ({ application, removedWith: { resource }, forecast: whole, by }));
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
  return resource !== null && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .gY)(resource, key);
}
function isMadeBy({ generatedBy }, { kind, namespace, name }) {
  return kind === "ApplicationSet" && generatedBy === `${namespace}/${name}`;
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
  const lost =   new Map();
  for (const finding of target.triage.findings) {
    const { resource, impliedBy } = finding;
    if (finding.application !== application.name || impliedBy !== void 0 || !isByHand2(finding)) continue;
    const live = target.current(resource, "", application.name)?.live;
    if (live === void 0 || lost.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .Pu)(resource))) continue;
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .Gv)(live) && (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .fv)(application, live)) continue;
    const deleted = { ...finding, change: null, forecast };
    lost.set((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .Pu)(resource), {
      finding: deleted,
      reach: "field",
      removedWith,
      ...controllerOf(application)
    });
  }
  return [...lost.values()];
}

function causesSync(application, difference, merge, undoneAnyway) {
  switch (difference.when) {
    case "never":
      return false;
    case "next-reconcile":
      return !undoneAnyway;
    case "next-commit":
      return merge.touchesApplication || syncsOnRevision(application, difference, merge);
    case "next-upgrade":
      return merge.touchesApplication || merge.respecifies && isFailing(application);
    case "once-resolved":
      return merge.touchesApplication || merge.respecifies;
    case "next-sync":
    case "unknown":
      return merge.touchesApplication;
  }
}
function isFailing({ status }) {
  return status !== null && status.sync !== "Synced";
}
function maySyncOnRevision(application, changedFiles) {
  const isCommit = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .A3)(application) === "next-commit";
  if (application.controller === "flux") return isCommit;
  const isSynced = application.status?.sync === "Synced" || awaitsPruningOnly(application);
  return isCommit && !isSynced && isWatched(application, changedFiles);
}
function syncsOnRevision(application, difference, { changedFiles, respecifies }) {
  if (application.controller === "flux") return true;
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
  return !(0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .$1)(application) || changedFiles === null || (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .Mc)(application, changedFiles);
}

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
    if (lost && isWithin(reach, merge.scope)) reversals.push({ finding, reach, ...controllerOf(application) });
    else if ((0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_15__  .an)(finding) && finding.impliedBy === void 0) standing2.push(finding);
  }
  for (const removal of merge.removals) {
    const { by } = removal;
    const parent = by === null ? void 0 : applications.get(by.application);
    const goes = by === null || parent !== void 0 && isLost(parent, by, before.get(placeOf(by)), merge);
    if (goes) reversals.push(...lostWith(removal, merge.target, isByHand));
  }
  const after = (0,_chunk_T3KORIWO_js__WEBPACK_IMPORTED_MODULE_25__  .m)(findings, objectOf);
  const adopted = merge.target.triage.findings.filter(
    (finding) => applications.has(finding.application) && isByHand(finding) && !(after.get(objectOf(finding)) ?? []).some((one) => isFurtherIn(one, finding)) && merge.rendering.touchesObject(finding.application, finding.resource) && hasLiveValue(finding, merge.head)
  );
  return { reversals: worstFirst(reversals), adopted, standing: standing2 };
}
function controllerOf({ controller }) {
  return controller === "argo-cd" ? {} : { controller };
}
function worstFirst(reversals) {
  const rank = ({ finding, reach }) => {
    const lost = goesAltogether(finding) ? 0 : 1 + (finding.forecast.restartsPods === true ? 0 : 1);
    return lost * _chunk_LJ4WCM7B_js__WEBPACK_IMPORTED_MODULE_17__  .O6.length + _chunk_LJ4WCM7B_js__WEBPACK_IMPORTED_MODULE_17__  .O6.indexOf(reach);
  };
  return reversals.toSorted((a, b) => rank(a) - rank(b));
}
var destructive =   new Set(["reverts", "deletes", "recreates"]);
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
  const path = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .jV)(change.path);
  const [before, after] = [
    target.current(resource, path, application),
    head.current(resource, path, application)
  ];
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .FS)(before?.desired, after?.desired) ? "resource" : "field";
}
var farthest = {
  field: "field",
  resource: "resource",
  app: "application",
  branch: "revision"
};
function isWithin(reach, scope) {
  return _chunk_LJ4WCM7B_js__WEBPACK_IMPORTED_MODULE_17__  .O6.indexOf(reach) <= _chunk_LJ4WCM7B_js__WEBPACK_IMPORTED_MODULE_17__  .O6.indexOf(farthest[scope]);
}
function isFurtherIn({ change: one }, { change: place }) {
  return one === null || place === null ? one === place : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .w1)(one.path, place.path);
}
function hasLiveValue({ application, resource, change }, { current }) {
  const object = current(resource, "", application);
  if (change === null) return object?.desired === void 0 === (object?.live === void 0);
  if (object?.desired === void 0) return false;
  if (change.type !== "removed" && (0,_chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_26__  .q3)(change.live)) return false;
  const desired = current(resource, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .jV)(change.path), application)?.desired;
  return change.type === "removed" ? desired === void 0 : desired !== void 0;
}
function objectOf({ application, resource }) {
  return `${application} ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .Pu)(resource)}`;
}
function placeOf(finding) {
  const { change } = finding;
  return `${objectOf(finding)} ${change === null ? "" : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .jV)(change.path)}`;
}

function hiddenProblems(hidden, merge) {
  const applications = new Map(merge.applications.map((application) => [application.name, application]));
  const gone = new Set(
    merge.removals.flatMap(({ application: { name, cascades } }) => cascades === true ? [name] : [])
  );
  const told = new Set(
    merge.findings.map(
      ({ application, resource, change }) => placeOf2({ application, resource, path: change === null ? "" : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .jV)(change.path) })
    )
  );
  return hidden.flatMap((change) => {
    const application = applications.get(change.application);
    const isMoved = application !== void 0 && !told.has(placeOf2(change)) && isAtStake2(change, application, merge);
    if (!isMoved && !gone.has(change.application)) return [];
    const place = change.path === "" ? "it" : `its ${change.path}`;
    return [
      (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_16__  .CC)(
        "STATE_HIDDEN",
        `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .TD)(change.resource)}: somebody changed ${place} in the cluster, and the recorded state does not hold secret values, so what this merge does to it cannot be told.`,
        "Judge this merge with `drift-triage guard --kubeconfig`, or settle that change first.",
        { application: change.application, resource: change.resource }
      )
    ];
  });
}
function placeOf2({
  application,
  resource,
  path
}) {
  return `${application} ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .Pu)(resource)} ${path}`;
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

function follows(branch, revision) {
  if (revision === "" || revision === "HEAD") return branch.isDefault;
  return revision === branch.name || revision === `refs/heads/${branch.name}`;
}
function isTracking(branch, { sources }) {
  return sources.some(
    (source) => source.elsewhere !== true && (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_8__  .aR)(source) && follows(branch, source.revision)
  );
}
function repositoryAt(repository, branch, commit) {
  return {
    ...repository,
    resolve: (revision, elsewhere) => elsewhere === void 0 && follows(branch, revision) ? Promise.resolve(commit) : repository.resolve(revision, elsewhere)
  };
}

function changesOfRendering(target, head) {
  const changed =   new Map();
  const before = new Map(target.map((app) => [app.application.name, objectsOf(app)]));
  for (const app of head) {
    const { name } = app.application;
    changed.set(name, differing(before.get(name) ??   new Map(), objectsOf(app)));
  }
  return {
    touchesObject: (application, key) => changed.get(application)?.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .Pu)(key)) === true,
    touchesApplication: (application) => (changed.get(application)?.size ?? 0) > 0
  };
}
function objectsOf({ desired }) {
  return new Map(desired.map(({ key, object }) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .Pu)(key), object]));
}
function differing(target, head) {
  const keys =   new Set([...target.keys(), ...head.keys()]);
  return new Set([...keys].filter((key) => !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .FS)(target.get(key), head.get(key))));
}

async function judgeSides(world, sides, { respecified: { after }, assumeObject, leftOver, isRelevant, found }, options) {
  const judging = { ...options, only: isRelevant, near: true, ownObjects: false };
  const judgeHead = (assume) => (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .NA)({ ...world, repository: sides.head }, { ...judging, found: found.head, assume, assumeObject });
  const [target, plain2] = await Promise.all([
    (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .NA)({ ...world, repository: sides.target }, { ...judging, found: found.target }),
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

async function heldObjects(world, sides, changedFiles, applications) {
  const holders = await holdersAmong(applications, world);
  const changed = { before: sides.target, files: changedFiles ?? [] };
  const affected = changedFiles === null ? holders : await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .sW)(holders, holders, changed, sides.head);
  const held = new Set(
    holders.filter((holder) => !affected.includes(holder)).flatMap((holder) => controllersHeld(holder).map(_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .Pu))
  );
  const opened = affected.length === 0 ? null : await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .DT)(world.cluster);
  const rendered = opened === null ? [] : await renderings(world, opened, sides, affected);
  const before = new Map(rendered.flatMap((one) => [...one.before]));
  const after = new Map(rendered.flatMap((one) => [...one.after]));
  for (const text of [...before.keys(), ...after.keys()]) held.add(text);
  const changes =   new Map();
  for (const [text, { key, object: from }] of before) {
    const to = after.get(text)?.object;
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .FS)(from, to)) changes.set(text, { key, from, to });
  }
  return {
    isHeld: (key) => held.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .Pu)(key)),
    change: (key) => changes.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .Pu)(key)),
    changed: [...changes.values()].map(({ key }) => key)
  };
}
async function renderings({ tools, memory }, opened, { target, head }, applications) {
  const [old, current] = [target, head].map(
    (repository) => (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .Ae)(opened, { repository, tools, memory, generated: [] }, true)
  );
  const done = await Promise.all(
    applications.map(async (application) => {
      const [before, after] = await Promise.all([
        old?.renderPlaced(application),
        current?.renderPlaced(application)
      ]);
      if (before === void 0 || after === void 0) return [];
      if (before.problems.length + after.problems.length > 0) return [];
      return [{ before: controllersIn(before.manifests), after: controllersIn(after.manifests) }];
    })
  );
  return done.flat();
}
function controllersIn(manifests) {
  return new Map(
    manifests.filter(({ key }) => controllerGroups.includes(key.group)).map(({ key, object }) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .Pu)(key), { key, object }])
  );
}
async function holdersAmong(applications, { cluster, clusters }) {
  const identity = await cluster.identity();
  const known = cluster.known?.(clusters) ?? [];
  const isLocal = (application) => (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .Ye)(application, identity, known).at === "main";
  const named3 = new Set(applications.flatMap(({ appliedBy: appliedBy2 }) => appliedBy2 ?? []));
  return applications.filter(
    (application) => isLocal(application) && (controllersHeld(application).length > 0 || marksOf(application).some((name) => named3.has(name)))
  );
}

function judgedApplications(branch, { earlier, found }, isRespecified, resourced) {
  const tracked = earlier.filter((application) => isTracking(branch, application));
  const written3 = earlier.filter(
    (application) => isOutsideGit(application) && isApplied(branch, application, earlier)
  );
  const names = new Set([...tracked, ...written3].map(({ name }) => name));
  const left = new Set(found.map(({ name }) => name));
  return {
    isJudged: (application) => isTracking(branch, application) || resourced.has(application.name) || isRespecified(application.name) && names.has(application.name),
    problems: tracked.filter(({ controller, name }) => controller === "flux" && !left.has(name)).map(outOfReach)
  };
}
function isOutsideGit({ sources, inGit }) {
  return inGit !== void 0 && sources.length > 0 && !sources.some(_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_8__  .aR);
}
function isApplied(branch, { appliedBy: appliedBy2 }, all) {
  const parent = all.find(({ name }) => name === appliedBy2);
  return parent === void 0 || isTracking(branch, parent);
}
function resourcedBetween(earlier, found) {
  const before = new Map(earlier.map(({ name, sources }) => [name, JSON.stringify(sources)]));
  const moved = found.filter(({ controller, name, sources }) => {
    const known = before.get(name);
    return controller === "flux" && known !== void 0 && known !== JSON.stringify(sources);
  });
  return new Set(moved.map(({ name }) => name));
}
function outOfReach({ name: application }) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_16__  .CC)(
    "SOURCE_ELSEWHERE",
    `Application ${application}: after the merge its source is in another repository, so what it then applies cannot be told.`,
    "Name a checkout of that repository under repositories in the settings file, or make that change in a merge of its own.",
    { application }
  );
}

var most = 4;
function renderAhead(world, { target, head }, { branch, changedFiles }, applications) {
  const changed = applications.filter(
    (application) => isTracking(branch, application) && application.sources.some((source) => changesFolder(source, changedFiles ?? []))
  );
  const starting = changed.length === 0 ? Promise.resolve([]) : start(world, [target, head], changed);
  const started = starting.catch(() => []);
  return {
    begun: started.then((all) => Promise.all(all.map(({ begun }) => begun))),
    ended: started.then((all) => Promise.all(all.map(({ ended }) => ended)))
  };
}
async function start({ cluster, clusters, tools, memory }, sides, applications) {
  const [identity, { kinds }] = await Promise.all([cluster.identity(), cluster.kinds()]);
  const known = cluster.known?.(clusters) ?? [];
  const capabilities = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .SF)(identity.version, kinds);
  return applications.filter((application) => (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .Ye)(application, identity, known).at === "main").slice(0, most).flatMap((one) => sides.map((repository) => startOne(one, { repository, tools, capabilities, memory })));
}
function startOne(application, world) {
  let tellOfTool = () => void 0;
  const toolRuns = new Promise((done) => tellOfTool = done);
  const tools = {
    ...world.tools,
    run(tool, job) {
      const running = world.tools.run(tool, job);
      tellOfTool();
      return running;
    }
  };
  const ended = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .K9)({ ...world, tools }).render(application, application.sources).catch(() => void 0);
  return { begun: Promise.race([toolRuns, ended]), ended };
}
function changesFolder(source, files) {
  if (source.elsewhere === true || !(0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_8__  .aR)(source)) return false;
  return files.some((file) => file.startsWith(`${source.path}/`));
}

function overlay(live, from, to) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .FS)(from ?? null, to ?? null)) return { value: live };
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .Gv)(live) || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .Gv)(from) || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .Gv)(to)) return written(live, from, to);
  const entries = [];
  for (const key of   new Set([...Object.keys(live), ...Object.keys(from), ...Object.keys(to)])) {
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
  if (names.length !== 1) return   new Map();
  const [before = "", after = ""] = fixed;
  const fits = text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after);
  return fits ?   new Map([[names[0] ?? "", text.slice(before.length, text.length - after.length)]]) :   new Map();
}

var incidental = ["interval", "retryInterval", "timeout", "wait", "healthChecks", "dependsOn"];
function respecifiedFlux(earlier, later, held) {
  const before = new Map(earlier.map((application) => [application.name, written2(application)]));
  const changes =   new Map();
  for (const application of later) {
    const { name, controller, resource } = application;
    if (controller !== "flux" || resource === null) continue;
    const change = held.isHeld(resource) ? held.change(resource) : { from: before.get(name), to: written2(application) };
    const [from, to] = [specOf(change?.from), specOf(change?.to)];
    if (from === void 0 || to === void 0 || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .FS)(from, to)) continue;
    changes.set((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .Pu)(resource), { application: name, from, to });
  }
  const problems =   new Map();
  const names = new Set(
    [...changes.values()].filter(({ from, to }) => counts(from, to)).map(({ application }) => application)
  );
  return {
    isEmpty: changes.size === 0,
    has: (application) => names.has(application),
    after(object) {
      const { group } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .iU)(object);
      if (group !== _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .N7 && group !== _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .G) return object;
      const key = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .TN)(object);
      const change = changes.get((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .Pu)(key));
      const spec = change === void 0 ? null : respecify((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .lJ)(object, "spec"), change);
      if (change !== void 0 && spec === null) problems.set((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .Pu)(key), untold(change.application, key));
      return spec === null ? object : { ...object, spec };
    },
    problems: () => [...problems.values()]
  };
}
var written2 = ({ inGit }) => inGit?.object;
function specOf(object) {
  return object === void 0 ? void 0 : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .lJ)(object, "spec");
}
function counts(from, to) {
  return changedKeys(from, to).some((key) => !incidental.includes(key));
}
function changedKeys(from, to) {
  const keys =   new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...keys].filter((key) => !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .FS)(from[key] ?? null, to[key] ?? null));
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
        ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .lJ)(to ?? {}),
        mode: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .ZZ)(to ?? {}, "mode") === "enabled" ? "enabled" : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .ZZ)(live ?? {}, "mode") ?? "disabled",
        ignore: rulesLeft(
          (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .ZZ)(live ?? {}, "ignore"),
          (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .ZZ)(from ?? {}, "ignore"),
          (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .ZZ)(to ?? {}, "ignore")
        )
      };
    default:
      return to;
  }
}
function rulesLeft(live, from, to) {
  const holds4 = (rules, rule) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .Lv)(rules) && rules.some((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .FS)(one, rule));
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .Lv)(live) ? live.filter((rule) => !holds4(from, rule) || holds4(to, rule)) : [];
}
function untold(application, resource) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_16__  .CC)(
    "VALUES_UNREADABLE",
    `Application ${application}: the merge puts a variable into ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .TD)(resource)} whose value no file tells, so the app is judged by its spec of today.`,
    "Look at what the merge changes in that object yourself, or make that change in a merge of its own.",
    { application, resource }
  );
}

async function writtenSets(target, written3) {
  const [before, after] = [setsAmong(written3.before), setsAmong(written3.after)];
  return { before, after, all: before.length === 0 ? [] : setsAmong(await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .IL)(target)) };
}
function respecifiedSets({ before, after, all }, held) {
  const changeOf = (set) => {
    const key = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .TN)(set);
    if (held.isHeld(key)) return held.change(key);
    const from = fileOf(set, named(all, key));
    if (from === void 0 || !before.some(({ origin }) => origin.file === from.origin.file)) return void 0;
    const then = named(after, key);
    const to = then.find(({ origin }) => origin.file === from.origin.file) ?? soleOf(then);
    return { from: from.object, to: to?.object };
  };
  return {
    isEmpty: all.length === 0 && !held.changed.some(isSet),
    after(set) {
      const change = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .iU)(set).kind === "ApplicationSet" ? changeOf(set) : void 0;
      if (change?.to === void 0) return set;
      const [was, becomes] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .lJ)(change.from, "spec"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .lJ)(change.to, "spec")];
      return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .FS)(was, becomes) ? set : { ...set, spec: withoutNewCare2(set, becomes) };
    },
    isGone(set) {
      const [namespace = "", name = ""] = set.split("/");
      const key = { group: _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .H4, kind: "ApplicationSet", namespace, name };
      if (held.isHeld(key)) return held.change(key) !== void 0 && held.change(key)?.to === void 0;
      return named(before, key).length > 0 && named(after, key).length === 0;
    }
  };
}
function fileOf(set, files) {
  const live = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .lJ)(set, "spec");
  return soleOf(files) ?? soleOf(files.filter(({ object }) => holds2(live, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .lJ)(object, "spec"))));
}
function holds2(live, written3) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .Lv)(live) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .Lv)(written3))
    return live.length === written3.length && written3.every((item, at) => holds2(live[at], item));
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .Gv)(live) || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .Gv)(written3)) return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .FS)(live, written3);
  return Object.entries(written3).every(([key, value]) => holds2(live[key], value));
}
function soleOf(sets) {
  return sets.length === 1 ? sets[0] : void 0;
}
function isSet({ group, kind }) {
  return group === _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .H4 && kind === "ApplicationSet";
}
function setsAmong(written3) {
  return written3.filter(({ key }) => isSet(key));
}
function named(sets, { namespace, name }) {
  return sets.filter(({ key }) => key.name === name && (key.namespace === "" || key.namespace === namespace));
}
function withoutNewCare2(live, spec) {
  const [isDeleting, isStillDeleting] = [live, { spec }].map((set) => (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .A5)(set, _chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .Pw));
  if (isDeleting !== true || isStillDeleting === true) return spec;
  const { applicationsSync: _, ...syncPolicy } = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .lJ)(spec, "syncPolicy");
  return { ...spec, syncPolicy };
}

async function respecifiedSources(head, written3, branch, earlier, held) {
  const [before, after] = [sourcesAmong(written3.before), sourcesAmong(written3.after)];
  const all = before.length === 0 || after.length === 0 ? [] : sourcesAmong(await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .IL)(head));
  const changeOf = (object) => {
    const key = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .TN)(object);
    if (held.isHeld(key)) return held.change(key);
    const parent = earlier.find(({ controller, name }) => controller === "flux" && name === (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .r8)(object));
    if (parent !== void 0 && !isTracking(branch, parent)) return void 0;
    const meant = soleOf2(named2(all, key), parent)?.origin.file;
    const from = named2(before, key).find(({ origin }) => origin.file === meant);
    const to = named2(after, key).find(({ origin }) => origin.file === meant);
    return from === void 0 ? void 0 : { from: from.object, to: to?.object };
  };
  return {
    isEmpty: all.length === 0 && !held.changed.some(({ group }) => group === _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .lj),
    after(object) {
      const change = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .iU)(object).group === _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .lj ? changeOf(object) : void 0;
      return change?.to === void 0 ? object : withChange(object, change.from, change.to);
    }
  };
}
function sourcesAmong(written3) {
  return written3.filter(({ gvk }) => gvk.group === _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .lj);
}
function named2(sources, { kind, namespace, name }) {
  return sources.filter(
    ({ key }) => key.kind === kind && key.name === name && (key.namespace === "" || key.namespace === namespace)
  );
}
function soleOf2(sources, parent) {
  if (sources.length === 1) return sources[0];
  const folders = (parent?.sources ?? []).map(({ path }) => `${path}/`);
  const below = sources.filter(({ origin }) => folders.some((folder) => origin.file.startsWith(folder)));
  return below.length === 1 ? below[0] : void 0;
}
function withChange(object, from, to) {
  const [live, was, becomes] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .lJ)(object, "spec"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .lJ)(from, "spec"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .lJ)(to, "spec")];
  const spec = new Map(Object.entries(live));
  for (const key of   new Set([...Object.keys(was), ...Object.keys(becomes)])) {
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .FS)(was[key] ?? null, becomes[key] ?? null)) continue;
    if (key === "suspend" && becomes[key] === true) continue;
    const after = overlay(live[key], was[key], becomes[key]);
    const value = after === null ? becomes[key] : after.value;
    if (value === void 0) spec.delete(key);
    else spec.set(key, value);
  }
  return { ...object, spec: Object.fromEntries(spec) };
}

function respecifiedBetween(earlier, later, held) {
  const before = new Map(earlier.map((application) => [application.name, application.inGit?.object]));
  const changes =   new Map();
  for (const application of later) {
    const { name, controller, resource, inGit } = application;
    if (controller !== "argo-cd" || resource === null) continue;
    const change = held.isHeld(resource) ? held.change(resource) : { from: before.get(name), to: inGit?.object };
    const [from, to] = [asApplication(change?.from), asApplication(change?.to)];
    if (from === void 0 || to === void 0 || alike(specOf2(from), specOf2(to))) continue;
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
function asApplication(object) {
  return object === void 0 ? void 0 : (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .mb)(object, "repository", null);
}
var coreOf = ({ sources, destination, sync }) => ({ sources, destination, sync });
var specOf2 = (application) => {
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
    ignore: ignore.filter((rule) => !holds3(from.ignore, rule) || holds3(to.ignore, rule)),
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
function holds3(rules, { source: _, ...rule }) {
  return rules.some((one) => alike(one, rule));
}
function alike(one, other) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_24__  .FS)(plain(one), plain(other));
}
function plain(value) {
  return JSON.parse(JSON.stringify(value));
}

async function relevantApplications(world, { target, head }, { branch, changedFiles }, { config, applications: wanted2 }) {
  const { kinds } = await world.cluster.kinds();
  const find = (repository) => (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .k4)({ ...world, repository, kinds }, config, wanted2);
  const [today, written3] = await Promise.all([find(target), writtenIn({ target, head }, changedFiles)]);
  const { applications: earlier } = today;
  const { clusters } = config;
  const ahead = renderAhead({ ...world, clusters }, { target, head }, { branch, changedFiles }, earlier);
  await ahead.begun;
  const describes = changedFiles === null || written3.before.length + written3.after.length > 0;
  const then = describes || today.hasSets ? await find(head) : today;
  const held = await heldObjects({ ...world, clusters }, { target, head }, changedFiles, earlier);
  const sets = respecifiedSets(await writtenSets(target, written3), held);
  const flux = respecifiedFlux(earlier, then.applications, held);
  const sources = await respecifiedSources(head, written3, branch, earlier, held);
  const assumeObject = (object) => sources.after(flux.after(sets.after(object)));
  const merged = sets.isEmpty && flux.isEmpty && sources.isEmpty ? then : await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .k4)({ ...world, repository: head, kinds, assumeObject }, config, wanted2);
  const { applications: found } = merged;
  const leftOver = leftOverSince(today, merged);
  const { has, after } = respecifiedBetween(earlier, found, held);
  const applications = found.map(after);
  const resourced = sources.isEmpty ?   new Set() : resourcedBetween(earlier, found);
  const respecified = {
    after,
    has: (name) => has(name) || flux.has(name) || resourced.has(name)
  };
  const { isJudged, problems: unread } = judgedApplications(
    branch,
    { earlier, found },
    respecified.has,
    resourced
  );
  const sides = { target: today, head: merged };
  const judged = new Set(applications.filter(isJudged).map(({ name }) => name));
  const untold2 = flux.problems().filter(({ application }) => judged.has(application ?? ""));
  const problems = [...untold2, ...unread];
  const known = {
    ...{ applications, isJudged, respecified, assumeObject, problems, leftOver, found: sides },
    renderedAhead: ahead.ended
  };
  if (changedFiles === null) return { ...known, isRelevant: () => true };
  const changed = { before: target, files: changedFiles };
  const affected = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .sW)(found, earlier, changed, head);
  const removed = goneFromGit(earlier, found, sets, held);
  const changedHere = found.filter((application, at) => applications[at] !== application);
  const names = new Set([...affected, ...removed, ...changedHere].map(({ name }) => name));
  return {
    ...known,
    isRelevant: (application) => names.has(application.name) || isJudged(application) && maySyncOnRevision(application, changedFiles)
  };
}
function leftOverSince(before, after) {
  const known = new Set(before.leftOver.map(({ application }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .Pu)(application)));
  return after.leftOver.filter(({ application }) => !known.has((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_20__  .Pu)(application)));
}
async function writtenIn({ target, head }, changedFiles) {
  const [before = [], after = []] = await Promise.all(
    [target, head].map((side) => (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .IL)(side, changedFiles ?? void 0))
  );
  return { before, after };
}
function goneFromGit(earlier, found, sets, held) {
  const written3 = new Set(found.filter(({ inGit }) => inGit !== void 0).map(({ name }) => name));
  const gone = earlier.filter(
    ({ name, resource, inGit, generatedBy = "" }) => inGit !== void 0 && !written3.has(name) || sets.isGone(generatedBy) || isTakenOut(resource, held)
  );
  return withHeld(gone, earlier);
}
function isTakenOut(resource, held) {
  const change = resource === null ? void 0 : held.change(resource);
  return change !== void 0 && change.to === void 0;
}


var context = 3;
function lineEditOf({ file, before, after }) {
  const isPlain = [before, after].every((text) => /^[^\r]*\n$/.test(text));
  if (!isPlain || before === after) return null;
  const [old, fresh] = [before.slice(0, -1).split("\n"), after.slice(0, -1).split("\n")];
  const shorter = Math.min(old.length, fresh.length);
  let start2 = 0;
  while (start2 < shorter && old[start2] === fresh[start2]) start2++;
  let end = 0;
  while (end < shorter - start2 && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end++;
  const below = old.length - end;
  return {
    ...{ file, blob: blobOf(before), line: start2 + 1 },
    removed: old.slice(start2, below),
    added: fresh.slice(start2, fresh.length - end),
    above: old.slice(Math.max(0, start2 - context), start2),
    below: old.slice(below, below + context)
  };
}
function linesOf({ above, removed, added, below }) {
  return [...above, ...removed, ...added, ...below];
}
function blobOf(text) {
  const bytes = Buffer.from(text, "utf8");
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_27__.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

var maxApplications = 3;
async function suggestAdoptions(reversals, head, proof) {
  const names = [...new Set(reversals.map(({ finding }) => finding.application))].slice(0, maxApplications);
  const adoptions = [];
  for (const name of names) {
    const app = head.judged.prepared.find(({ application }) => application.name === name);
    if (app === void 0) continue;
    const own = reversals.filter(({ finding }) => finding.application === name && isSuggested(finding));
    const moved = own.filter(({ reach }) => reach === "field");
    const whole = await adoptionOf(app, own, head, proof);
    if (whole !== null) adoptions.push(whole);
    if (moved.length === 0 || moved.length === own.length) continue;
    const part = await adoptionOf(app, moved, head, proof);
    if (part !== null) adoptions.push({ ...part, isPart: whole !== null });
  }
  return adoptions;
}
function isSuggested({ change, resource }) {
  return change !== null && (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .Wf)(resource, change) === null;
}
async function adoptionOf(app, reversals, head, { affected, judge }) {
  const { repository, commit, judged } = head;
  if (app.application.sources.length !== 1) return null;
  const asked = reversals.map(({ finding }) => wanted(finding));
  const candidates = asked.filter((finding) => (0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .qn)(finding, "advised"));
  const proposed = await (0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .BM)(app, { findings: asked, candidates }, head);
  const { texts, proposals, spec } = proposed;
  if (proposals.length === 0 || spec.length > 0) return null;
  const { name } = app.application;
  if ((await affected(texts)).some((other) => other.name !== name)) return null;
  const draft = { ...proposed, app, commit };
  const rendering = { repository, rerender: judged.rerender };
  if (await (0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .Qg)(draft, judged.sets, repository) !== null) return null;
  if (await (0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .DV)(draft, judged.prepared, rendering) !== null) return null;
  if ((0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .MG)(draft, judged.triage, (await judge(texts)).triage) !== null) return null;
  const files = repository.at(commit);
  const edits = await Promise.all(
    [...texts].map(
      async ([file, after]) => lineEditOf({ file, before: await files.read(file) ?? "", after })
    )
  );
  if (edits.includes(null)) return null;
  const kept = new Set(proposals.map(({ finding }) => finding.fingerprint));
  const saved = reversals.filter(({ finding }) => kept.has(finding.fingerprint));
  return { application: name, reversals: saved, edits: edits.filter((edit) => edit !== null), isPart: false };
}
function wanted(finding) {
  return { ...finding, category: "manual-change", direction: "update-git" };
}

function inMerge(found, target, head) {
  const folder = found.code === "PATH_NOT_FOUND" ? folderOf(found, head) : null;
  if (folder === null || target.problems.some((one) => isSame(one, found))) return found;
  const before = applicationOf(found, target);
  const had = before?.sources.some(({ path }) => path === folder) === true;
  const what = had ? `the merge takes its folder ${folder || "."} away` : `the merge has it take its manifests from folder ${folder || "."}, which is not there then`;
  return {
    ...found,
    message: `Application ${found.application ?? ""}: ${what}, and nothing of it could be rendered any more.`,
    hint: had ? "Take the application away in the same merge, or name the folder\u2019s new place as its source path; or leave the folder where it is." : "Correct the source path in this merge, or bring the folder with it."
  };
}
function folderOf(found, side) {
  const { name = "", sources = [] } = applicationOf(found, side) ?? {};
  return sources.find((source) => isSame((0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .xK)(name, source), found))?.path ?? null;
}
function applicationOf({ application: name }, { applications }) {
  return applications.find((one) => one.name === name)?.application;
}
function isSame(a, b) {
  return a.code === b.code && a.application === b.application && a.message === b.message;
}

async function guard(world, commits, options) {
  const { branch } = commits;
  const shared = { ...world, cluster: (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .oY)(world.cluster) };
  const sides = {
    target: repositoryAt(world.repository, branch, commits.target),
    head: repositoryAt(world.repository, branch, commits.head)
  };
  const memory = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  ._b)(world.kept);
  const relevant = await relevantApplications({ ...shared, memory }, sides, commits, options);
  const judging = { ...options, memory };
  const { target, head, removals, rendering } = await judgeSides(shared, sides, relevant, judging);
  const decision = decideGuard({
    target,
    ...{ head, removals, rendering },
    isRespecified: relevant.respecified.has,
    changedFiles: commits.changedFiles,
    scope: options.scope,
    isJudged: relevant.isJudged
  });
  const applications = namesOf(relevant.applications.filter(relevant.isJudged));
  const hidden = hiddenProblems(options.recorded?.hidden ?? [], {
    ...{ applications: head.triage.applications.map(({ application }) => application), removals, rendering },
    ...{ changedFiles: commits.changedFiles, isRespecified: relevant.respecified.has },
    findings: head.triage.findings
  });
  const adoptions = await suggestAdoptions(
    decision.reversals,
    { repository: sides.head, commit: commits.head, judged: head },
    proofOn(shared, sides.head, commits.head, relevant, options)
  );
  await relevant.renderedAhead;
  return {
    branch: branch.name,
    target: commits.target,
    head: commits.head,
    cluster: head.triage.cluster,
    destinations: destinationsByApp(head.triage),
    applications,
    ...decision,
    adoptions,
    adopting: [],
    problems: [
      ...problemsOf([...head.triage.problems, ...hidden], applications).filter((one) => !failsAlready(one, relevant.found.target.problems)).map((one) => inMerge(one, target.triage, head.triage)),
      ...relevant.problems,
      ...unknownOnBothSides(relevant.found),
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
  const edited = (texts) => (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .Rq)(head, commit, texts);
  const assume = (application) => (0,_chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_0__  .UL)(respecified.after(application));
  return {
    affected: (texts) => (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .sW)(
      applications,
      applications,
      { before: head, files: [...texts.keys()] },
      edited(texts)
    ),
    judge: (texts) => (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .NA)(
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
function unknownOnBothSides({ target, head }) {
  const unknown = (problems) => problems.filter(({ code: code2 }) => code2 === "APPLICATION_NOT_FOUND");
  const before = new Set(unknown(target.problems).map(({ application }) => application));
  return unknown(head.problems).filter(({ application }) => before.has(application));
}
function failsAlready({ code: code2, message }, before) {
  return code2 === "APPLICATION_SET_FAILED" && before.some((one) => withoutPlace(one.message) === withoutPlace(message));
}
function withoutPlace(message) {
  return message.replace(/ \([^()]*:\d+\)(?=: )/, "");
}
function problemsOf(problems, applications) {
  return problems.filter(({ application }) => application === null || applications.includes(application));
}

async function guardRepository(open, options) {
  const redactor = (0,_chunk_KMOSAG4F_js__WEBPACK_IMPORTED_MODULE_4__  .l)();
  const started = options.started ?? (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_3__  .BE)(options.path);
  const { objects } = started;
  const repositoryOpening = (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_2__  .h_)(options.path, options.repositoryUrls, started);
  const merging = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .P6)((0,node_path__WEBPACK_IMPORTED_MODULE_23__.resolve)(options.path), options.merge, objects);
  const opening = Promise.all([openAhead(open), options.recorded ?? null]);
  for (const one of [merging, opening]) one.catch(() => void 0);
  let repository = null;
  try {
    repository = await repositoryOpening;
    if (!repository.hasHistory) throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_16__  .Mm(withoutHistory(options.path));
    const commits = await merging;
    const config = await configAt(repository, commits.target, options.configFile);
    repository = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .nB)(repository, config, options);
    const [cluster, recorded] = await opening;
    const world = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .cO)(repository, cluster, options, redactor, config);
    const done = await guard(world, commits, {
      config,
      applications: options.apps,
      scope: options.scope ?? config.guard.scope,
      recorded
    });
    await world.kept?.save();
    const problems = done.problems.map((one) => ({ ...one, message: redactor.text(one.message) }));
    const adoptions = done.adoptions.filter(({ edits }) => {
      const text = edits.flatMap(linesOf).join("\n");
      return redactor.text(text) === text;
    });
    return { guard: { ...done, problems, adoptions }, config };
  } finally {
    repository?.close();
    objects.stop();
  }
}
async function openAhead(open) {
  return (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .xT)(await open());
}
async function configAt(repository, commit, file) {
  const { config, problems } = (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_1__  .Xg)(await repository.at(commit).read(file) ?? "", file);
  if (problems.length > 0) throw new _chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_9__  .F(problems);
  return config;
}
function withoutHistory(path) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_16__  .CC)(
    "REPOSITORY_INVALID",
    `Repository folder ${path} has no Git history, and a merge has two sides of it.`,
    "Give the top folder of a Git work tree; in GitHub Actions check out with fetch-depth: 0."
  );
}




  })

};
