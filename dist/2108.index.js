export const id = 2108;
export const ids = [2108];
export const modules = {

  4235:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Hc: () => (  unsafeLabel),
    Jm: () => (  categoryLabel),
    O9: () => (  labelChanges),
    QL: () => (  revertedLabel),
    RO: () => (  listLabel),
    RX: () => (  hasLabel),
    XT: () => (  followUpLabel),
    cV: () => (  ensureLabels),
    hq: () => (  acknowledgedLabel),
    nA: () => (  overdueLabel),
    q0: () => (  describe),
    y9: () => (  perform)
  });
  var _chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4215);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5390);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7178);
const require = (name) => process.getBuiltinModule(name);




async function perform(actions, tracker, progress) {
  const issues =   new Map();
  const numbers =   new Map();
  const problems = [];
  const failed =   new Set();
  const done = [];
  for (const action of actions) {
    const application = action.type === "ensure-label" ? "" : action.application;
    if (failed.has(subjectOf(action))) continue;
    try {
      const { url, number } = await tracker.perform(action);
      if (url !== null && application !== "") issues.set(application, url);
      if (number !== null && application !== "") numbers.set(application, number);
      done.push(action);
      progress(describe(action));
    } catch (error) {
      const found = (0,_chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_0__  .G)(error);
      problems.push(
        ...found.map((one) => ({ ...one, application: one.application ?? (application || null) }))
      );
      if (found.some(({ code }) => fatal.has(code))) break;
      failed.add(subjectOf(action));
    }
  }
  return { issues, numbers, problems, done };
}
function subjectOf(action) {
  if (action.type === "ensure-label") return "";
  return action.application || ("number" in action ? `#${action.number}` : action.title);
}
var fatal =   new Set([
  "GITHUB_FORBIDDEN",
  "GITHUB_ISSUES_DISABLED",
  "GITHUB_UNAUTHORIZED",
  "GITHUB_RATE_LIMITED"
]);
function describe(action) {
  if (action.type === "ensure-label") return `label ${action.label.name}`;
  const about = action.application || "several applications";
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

var listLabel = "drift-triage";
var unsafeLabel = "sync:unsafe";
var revertedLabel = "drift:reverted";
var overdueLabel = "drift:overdue";
var followUpLabel = "drift:follow-up";
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
  { name: overdueLabel, color: "e4e669", description: "Open for longer than follow-up-after allows" },
  { name: followUpLabel, color: "fbca04", description: "A person should say whether it is still needed" },
  { name: acknowledgedLabel, color: "bfd4f2", description: "Someone has seen that the change was undone" },
  ..._chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_2__  .LZ.map((category) => ({
    name: categoryLabel(category),
    color: colors[category],
    description: capitalised(_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .wF[category])
  }))
];
var stateLabels = [unsafeLabel, overdueLabel, ..._chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_2__  .LZ.map(categoryLabel)];
function hasLabel(present, name) {
  return present.some((one) => one.toLowerCase() === name);
}
function labelChanges(present, wanted, obsolete = []) {
  const removable = [...stateLabels, ...obsolete];
  return {
    addLabels: wanted.filter((name) => !hasLabel(present, name)),
    removeLabels: removable.filter((name) => hasLabel(present, name) && !wanted.includes(name))
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
  return known.filter(({ name }) => used.has(name)).map((label) => ({ type: "ensure-label", label }));
}
function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}




  }),

  2108:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    NB: () => (  clusterChanged),
    Ox: () => (  changedDestinations),
    PH: () => (  notesIn),
    Xf: () => (  planTwins),
    ef: () => (  planIssues),
    td: () => (  byUrgency),
    u1: () => (  causeNumbers),
    v_: () => (  noteOfAll),
    z: () => (  issuePlan),
    zM: () => (  reasonsOf)
  });
  var _chunk_E3XLBQGH_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5807);
  var _chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4235);
  var _chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6327);
  var _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8141);
  var _chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2703);
  var _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2072);
  var _chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9154);
  var _chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4577);
  var _chunk_EJ6AFKBY_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6809);
  var _chunk_T3KORIWO_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3381);
  var _chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7682);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5390);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7178);
  var _chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4856);
  var _chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8768);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9530);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5366);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6127);
  var node_crypto__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7598);
const require = (name) => process.getBuiltinModule(name);





















function serverDigest(server) {
  return server === "" ? "" : (0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.createHash)("sha256").update(server).digest("hex").slice(0, 12);
}
function clusterChanged({ cluster }, existing) {
  return changeOf(
    cluster,
    existing,
    "Set the input cluster-name to the earlier id, or close those issues if this is a new cluster at the same address; until then no issue is written."
  );
}
function changedDestinations({ applications }, existing) {
  const destinations = new Map(
    applications.flatMap(
      ({ application: { cluster } }) => cluster === void 0 || cluster.id === "" ? [] : [[cluster.id, cluster]]
    )
  );
  return [...destinations.values()].flatMap((cluster) => {
    const hint = `Close those issues if ${(0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B)(cluster.name)} is a new cluster at the same address; until then no issue is written for its applications.`;
    const changed = changeOf(cluster, existing, hint);
    return changed === null ? [] : [{ cluster: cluster.id, problem: changed }];
  });
}
function changeOf({ id, server }, existing, hint) {
  const digest2 = serverDigest(server);
  const open = existing.filter(({ state }) => state === "open").flatMap(({ body }) => (0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_3__  .OG)(body)?.state ?? []);
  const other = open.find((state) => state.server !== "" && state.server === digest2 && state.cluster !== id);
  if (other === void 0 || open.some(({ cluster }) => cluster === id)) return null;
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_10__  .CC)(
    "CLUSTER_ID_CHANGED",
    `The open issues of this API server were filed for cluster ${(0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B)(other.cluster)}, and it is now ${(0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B)(id)}.`,
    hint
  );
}

function pullPart(note, room) {
  if (note === null) return [];
  const notes = notesIn(note);
  const lines = notes.flatMap(({ leftOut }) => leftOut).map(
    ({ subject: subject2, field, reason }) => `- Left out: ${field === "" ? "" : `${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .SS)(field)} of `}${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .mG)(subject2)}: ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .mG)(reason)}`
  );
  const more = (left) => `- ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .LS)(left, "further change")} left out, not shown here`;
  const heads = notes.flatMap((one) => [...headsOf(one)]);
  const used = heads.reduce((sum, head) => sum + head.length + 2, 28);
  const list = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .RV)(lines, room - used, more);
  return [["### Pull request", ...heads, ...list.length === 0 ? [] : [list.join("\n")]].join("\n\n")];
}
function notesIn({ others = [], ...note }) {
  return [note, ...others];
}
function noteOfAll(notes) {
  const [first, ...others] = notes;
  if (first === void 0) return null;
  return others.length === 0 ? first : { ...first, others };
}
function headsOf(note) {
  const { kept, pull, declined, compareUrl, reason } = note;
  if (kept === void 0) return [headOf(note)];
  const isAll = pull === null && declined === null && compareUrl === null && reason === "";
  return isAll ? [kept] : [headOf(note), kept];
}
function headOf(note) {
  const { repository, pull, declined, compareUrl, reason, after } = note;
  if (after !== void 0) return turnText(after, repository);
  if (pull !== null) {
    const but = reason === "" ? "" : ` (nothing new is proposed: ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .mG)(reason)})`;
    return `${referenceTo(pull, repository)} ${deedOf(note)}${but}.`;
  }
  if (declined !== null)
    return `${repository ?? ""}#${declined.number} was ${declined.merged ? "merged with this already" : "closed"}, so nothing is proposed until the difference changes.`;
  if (compareUrl !== null) {
    const where = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .nf)("open the pull request yourself", compareUrl) ?? (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .SS)(compareUrl);
    return `${repository ?? "This repository"} does not let the action open pull requests. The branch is there: ${where}.`;
  }
  const there = repository === void 0 ? "" : ` in ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .mG)(repository)}`;
  if (reason !== "") return `None${there}: ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .mG)(reason, 600)}.`;
  return `It is opened${there} in this run.`;
}
function turnText({ application: application3, pull, place }, repository) {
  const there = repository === void 0 ? "" : ` in ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .mG)(repository)}`;
  const which = pull === null ? "the pull request" : referenceTo(pull, repository);
  return `None${there} yet: ${which} of ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .SS)(application3)} changes the same lines (${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .SS)(place)}). This application\u2019s comes once that one is merged or closed.`;
}
function deedOf({ ignoring, leavesOut, repins }) {
  if (repins === true) return "has it follow a commit that stays";
  if (ignoring !== void 0) return `tells ${ignoring} to ignore what asks nothing of anybody`;
  return leavesOut === true ? "leaves the count to the autoscaler" : "brings what runs into Git";
}
function referenceTo({ number, url }, repository) {
  if (repository === void 0) return `#${number}`;
  return (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .nf)(`${repository}#${number}`, url) ?? `${repository}#${number}`;
}


var fewestApps = 3;
function sharedCauses(candidates, standing, mayOpen) {
  const known = candidates.map(({ name: name2, findings }) => ({ name: name2, ids: new Set(findings.map(causeId)) }));
  const named = new Set(known.flatMap(({ ids }) => [...ids]).filter((id) => id !== null));
  let active = new Set([...named].filter((id) => mayOpen || standing.has(id)));
  for (; ; ) {
    const resting = known.filter(({ ids }) => [...ids].every((id) => id !== null && active.has(id)));
    const next = new Set(
      [...active].filter(
        (id) => standing.has(id) || resting.filter(({ ids }) => ids.has(id)).length >= fewestApps
      )
    );
    if (next.size === active.size)
      return { causes: causesOf(candidates, active), resting: new Set(resting.map(({ name: name2 }) => name2)) };
    active = next;
  }
}
function causesOf(candidates, active) {
  const told = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .Np)(candidates.flatMap(({ findings }) => findings)).flatMap((finding) => {
    const id = causeId(finding);
    return id === null || !active.has(id) ? [] : [{ id, finding }];
  });
  return new Map(
    [...(0,_chunk_T3KORIWO_js__WEBPACK_IMPORTED_MODULE_12__  .m)(told, ({ id }) => id)].flatMap(
      ([id, [first, ...more]]) => first === void 0 ? [] : [
        [
          id,
          {
            id,
            category: first.finding.category,
            findings: [first, ...more].map(({ finding }) => finding)
          }
        ]
      ]
    )
  );
}
function causeId({ change, category, resource, rules, manager }) {
  if (change === null) return null;
  const about = [resource.group, resource.kind, category, [...rules]];
  switch (category) {
    case "serialization-noise":
    case "metadata-noise":
      return digest(rules.length > 0 ? about : [...about, placeOf(change.path)]);
    case "controller":
      return digest([...about, manager?.name ?? null, placeOf(change.path)]);
    case "misconfiguration":
      return digest([...about, placeOf(change.path), ...valuesOf(change)]);
    default:
      return null;
  }
}
function placeOf(path) {
  return path.map((step) => "field" in step ? step.field : "[]").join(".").replaceAll(".[]", "[]");
}
function valuesOf(change) {
  return [
    change.type === "added" ? null : (0,_chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_13__  .HI)(change.desired),
    change.type === "removed" ? null : (0,_chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_13__  .HI)(change.live)
  ];
}
function digest(parts) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

var maxLines = 8;
function checklist(findings, presence2, isStuck2) {
  const open = findings.filter(
    (finding) => !(0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .rM)(finding) && finding.impliedBy === void 0 && !isLeftAlone(finding)
  );
  const own = open.slice(0, maxLines);
  const rest = open.length - own.length;
  return [
    ...isStuck2 && own.some(isAhead) ? [["Resolve what keeps the controller from applying anything"]] : [],
    ...own.filter(byHand).slice(0, 1).map((finding) => askLine(finding, presence2(finding))),
    ...own.map((finding) => decision(finding, presence2(finding), isStuck2)),
    ...rest === 0 ? [] : [[`Decide about the other ${rest} findings of the table`]]
  ];
}
function isLeftAlone({ category, direction, forecast }) {
  return category === "controller" && direction === "ignore" && forecast.effect === "keeps";
}
function tickedLines(text) {
  return new Set([...text.matchAll(/^- \[[xX]\] (.*)$/gm)].map((match) => (match[1] ?? "").trim()));
}
function checklistLine(text, ticked) {
  return `- [${ticked.has(text) ? "x" : " "}] ${text}`;
}
function isAhead({ category, rules }) {
  return category === "git-ahead" && !rules.includes(_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_9__  .RM);
}
function byHand({ category }) {
  return category === "manual-change" || category === "conflict";
}
function askLine(finding, presence2) {
  if (finding.rules.includes(_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_9__  .IG))
    return ["Find out who rolled the application back, and whether the reason still holds"];
  if (finding.rules.includes(_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_9__  .p1))
    return ["Find out who ran Helm on the application, and whether that is still how it is deployed"];
  const tool = finding.manager === null ? [] : [" with ", ...(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .wS)(finding.manager)];
  const isDeletion = finding.change === null && presence2 === "git-only" || finding.rules.includes(_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_9__  .TA);
  const deed = isDeletion ? "deleted " : "changed ";
  return ["Find out who ", deed, ...subject(finding), ...tool, ", and whether it is still needed"];
}
function decision(finding, presence2, isStuck2) {
  const { change, direction, source, editIn } = finding;
  const what = subject(finding);
  const at2 = source === null ? [] : editIn === void 0 ? [" at ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .aY)((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_14__  .fN)(source))] : [" in ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .aY)(editIn)];
  if (direction === "fix-git") return ["Correct Git", ...at2, " so that ", ...what, " can settle"];
  if (direction === "ignore") return ["Let the controller ignore ", ...what, ", or say here why not"];
  if (isAhead(finding))
    return finding.forecast.effect === "fails" ? refused(what, at2) : syncLine(finding, isStuck2);
  if (change === null) return objectDecision(finding, presence2, at2);
  if (change.type !== "removed" && (0,_chunk_EJ6AFKBY_js__WEBPACK_IMPORTED_MODULE_15__  .v)(change.live)) return hiddenDecision(finding, what, at2);
  switch (change.type) {
    case "added":
      return [
        "Decide about ",
        ...what,
        ": keep ",
        (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .aY)((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_14__  .K0)(change)),
        " (add it to Git",
        ...at2,
        ") or take it out of the cluster"
      ];
    case "removed":
      return [
        "Decide about ",
        ...what,
        ": leave it out (remove it from Git",
        ...at2,
        ") or let a sync bring ",
        (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .aY)((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_14__  .iJ)(change)),
        " back"
      ];
    case "modified":
      return [
        "Decide about ",
        ...what,
        ": keep ",
        (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .aY)((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_14__  .K0)(change)),
        " (",
        ...orRevert(finding),
        "update Git",
        ...at2,
        finding.forecast.effect === "fails" ? "): no sync can return to " : ") or let a sync return to ",
        (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .aY)((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_14__  .iJ)(change))
      ];
  }
}
function hiddenDecision({ change }, what, at2) {
  return [
    "Decide about ",
    ...what,
    ": keep its hidden value (put it where your team keeps secrets, and refer to it in Git",
    ...at2,
    change?.type === "added" ? ") or take it out of the cluster" : ") or let a sync return to Git\u2019s"
  ];
}
function orRevert(finding) {
  const revert = (0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_6__  .TV)(finding)?.revert ?? null;
  return revert === null ? [] : [...revert, " or "];
}
function refused(what, at2) {
  return [
    "Decide about ",
    ...what,
    ": take it back in Git",
    ...at2,
    " or make the object anew, as a sync fails on it"
  ];
}
function syncLine(finding, isStuck2) {
  const what = subject(finding);
  if (!isStuck2) return ["Sync ", ...what, " when the time is right"];
  return finding.forecast.when === "once-resolved" ? ["See that ", ...what, " comes by itself then"] : ["Sync ", ...what, " after that"];
}
function objectDecision(finding, presence2, at2) {
  const name2 = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .CS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_16__  .TD)(finding.resource));
  if (finding.rules.includes(_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_9__  .RM)) return ["See what holds ", name2, ", and have it let go"];
  if (finding.rules.includes(_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_9__  .p1))
    return ["Leave ", name2, " to Git or to Helm: take the record of the release away, or take it out of Git"];
  if (presence2 === "git-only")
    return ["Decide about ", name2, ": let a sync create it, or remove it from Git", ...at2];
  if (presence2 === "cluster-only")
    return ["Decide about ", name2, ": add it to Git, or delete it from the cluster"];
  if (finding.rules.includes(_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_9__  .TA))
    return [
      "Save what ",
      name2,
      " holds, then decide: let it go and a sync make it anew, or remove it from Git",
      ...at2
    ];
  return ["Find out why ", name2, " is out of sync"];
}
function subject(finding) {
  const name2 = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .CS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_16__  .TD)(finding.resource));
  return finding.change === null ? [name2] : [(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .aY)((0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .LF)(finding)), " of ", name2];
}

var name = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/;
var label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
var kind = /^[A-Za-z][A-Za-z0-9]{0,62}$/;
var file = /^(?!.*(?:^|\/)\.\.(?:\/|$))[A-Za-z0-9_][A-Za-z0-9_./-]{0,300}$/;
var maxObjects = 4;
function nextCommands(app, findings) {
  const objects = new Map(findings.map((finding) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_16__  .Pu)(finding.resource), finding]));
  const shown = [...objects.values()].slice(0, maxObjects);
  const files = new Set(shown.flatMap(({ source }) => source === null ? [] : [source.file]));
  return [
    ...shown.filter((finding) => finding.subject !== "application" && (0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_6__  .Fq)(finding, void 0) !== "git-only").flatMap(({ resource }) => kubectlGet(resource, app)),
    ...argoCommands(app),
    ...fluxCommands(app),
    ...[...files].filter((path) => file.test(path)).map((path) => `git log -5 --patch -- ${path}`)
  ];
}
var context = /^[A-Za-z0-9][\w.@:/-]{0,100}$/;
function kubectlGet({ group, kind: kindName, namespace, name: objectName }, { application: { cluster } }) {
  if (cluster !== void 0 && !context.test(cluster.name)) return [];
  if (!kind.test(kindName) || !name.test(objectName)) return [];
  if (group !== "" && !name.test(group) || namespace !== "" && !label.test(namespace)) return [];
  const type = group === "" ? kindName.toLowerCase() : `${kindName.toLowerCase()}.${group}`;
  const where = namespace === "" ? "" : ` --namespace ${namespace}`;
  const on = cluster === void 0 ? "" : ` --context ${cluster.name}`;
  return [`kubectl${on} get ${type} ${objectName}${where} --output yaml --show-managed-fields`];
}
function argoCommands({ controller, application: application3 }) {
  const app = application3.resource?.name ?? "";
  const namespace = application3.resource?.namespace ?? "";
  if (controller !== "argo-cd" || !name.test(app) || !label.test(namespace)) return [];
  const where = namespace === "argocd" ? "" : ` --app-namespace ${namespace}`;
  return [`argocd app diff ${app}${where}`, `argocd app history ${app}${where}`];
}
function fluxCommands({ controller, application: application3 }) {
  const { kind: of = "", name: app = "", namespace = "" } = application3.resource ?? {};
  if (controller !== "flux" || !name.test(app) || !label.test(namespace)) return [];
  const events = `flux events --for ${of}/${app} --namespace ${namespace}`;
  if (of !== "Kustomization") return of === "HelmRelease" ? [events] : [];
  const [path = ""] = application3.sources.map((source) => source.path);
  const isPlain = path === "" || file.test(path);
  return isPlain ? [`flux diff kustomization ${app} --namespace ${namespace} --path ./${path}`, events] : [events];
}

var mostUnseen = 10;
function heldBack(triage, app, findings, { waitForSync = false, minAge = 0 }) {
  if (waitForSync && isMerelyAhead(app, findings)) return "sync";
  return minAge > 0 && isYoung(triage, findings, minAge) ? "young" : null;
}
function isMerelyAhead(app, findings) {
  return app.category === "git-ahead" && !app.syncUnsafe && !(0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_5__  .Jj)(app) && findings.filter(({ category }) => category === "git-ahead").every(({ forecast: { effect } }) => ["reverts", "deletes", "recreates"].includes(effect));
}
function isYoung(triage, findings, minutes) {
  const limit = Date.parse(triage.at) - minutes * 6e4;
  const open = findings.filter(_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .vD);
  return open.length > 0 && open.every(({ category, manager }) => category !== "git-ahead" && Date.parse(manager?.time ?? "") > limit);
}

function resolve(finding, current, on) {
  const { resource, path, category } = finding;
  const now = current(resource, path);
  const whole = path === "" ? now : current(resource, "");
  const outcome = outcomeOf(finding, path === "" ? presence(now) : now, presence(whole));
  const about = { resource, path, category, outcome, on };
  const value = path === "" ? void 0 : now?.live;
  return value === void 0 || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__  .FS)(value, now?.desired) || !(0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_3__  .UJ)(value) ? about : { ...about, value };
}
function isLoud({ outcome, category }) {
  return outcome === "reverted" && (category === "manual-change" || category === "conflict");
}
function isUnjudged(triage, application3, resource) {
  return triage.problems.some(
    (problem2) => problem2.application === application3 && (problem2.resource === null || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_16__  .gY)(problem2.resource, resource)) || problem2.application === null && problem2.resource !== null && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_16__  .gY)(problem2.resource, resource)
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
  if (same(values.desired, values.live)) return (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .ty)(category) ? "ignored" : "settled";
  if (same(now.live, values.live)) return "adopted";
  if (same(now.desired, values.desired)) return category === "git-ahead" ? "synced" : "reverted";
  return "settled";
}
function same(a, b) {
  return a === b || a !== void 0 && b !== void 0 && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__  .FS)(a, b);
}
function resolutionSentence(resolution) {
  const { resource, path, outcome, on } = resolution;
  const name2 = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .CS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_16__  .TD)(resource));
  const what = path === "" ? [name2] : [(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .aY)(path), " of ", name2];
  return [
    ...what,
    ": ",
    ...ending(resolution),
    ` (${outcome === "unknown" ? "how is not known" : outcome}, ${on}).`
  ];
}
function ending({ path, outcome, value, category }) {
  const now = value === void 0 ? [] : [" ", (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .aY)((0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_14__  .JJ)(value))];
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
        (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .ty)(category) ? "nothing but notation or bookkeeping, and the controller no longer reports it" : "both sides still differ, and a rule or the settings now leave it out"
      ];
    case "grouped":
      return ["still there, in several applications by the same cause"];
    case "unknown":
      return ["no longer reported"];
  }
}

var maxObjects2 = 40;
var share = {
  verdict: 0.07,
  table: 0.3,
  noise: 0.08,
  steps: 0.1,
  pull: 0.05,
  diffs: 0.19,
  why: 0.12,
  rules: 0.02,
  rest: 0.06
};
function issueContent(input) {
  const remarks = [...trouble(input), ...overdue(input), ...waiting(input)];
  const end = [...guide(input), footer];
  const budget = input.budget - [...remarks, ...end].reduce((sum, part) => sum + part.length + 2, 0);
  const room = (part) => Math.floor(budget * share[part]) - 2;
  return [
    verdictPart(input, room("verdict")),
    ...remarks,
    table(input, room("table")),
    ...noiseTable(input, room("noise")),
    ...pullPart(input.pull, room("pull")),
    ...steps(input, room("steps")),
    ...diffs(input, room("diffs")),
    ...why(input, room("why")),
    ...ignoreRules(input, room("rules")),
    ...unjudged(input, room("rest") / 2),
    ...earlier(input, room("rest") / 2),
    ...end
  ].join("\n\n");
}
var footer = "<sub>drift-triage keeps this text up to date, with the boxes as you tick them. Notes of your own belong above it, below it or in comments.</sub>";
function guide({ findings, guideUrl }) {
  const page = guideUrl === null ? null : (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .nf)("How a hotfix gets into Git", guideUrl);
  const byHand2 = findings.some(({ category }) => category === "manual-change" || category === "conflict");
  return page === null || !byHand2 ? [] : [`${page}: the steps after an incident.`];
}
function verdictPart(input, room) {
  const { triage, app, findings } = input;
  const phrase = (0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_5__  .dw)(findings, (finding) => (0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_6__  .Fq)(finding, (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .cF)(triage, finding)), (0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_5__  .ZD)(app));
  const labels = app.category === null ? "" : `${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .SS)((0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .Jm)(app.category))}: ${_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .wF[app.category]}.`;
  const unsafe = app.syncUnsafe ? ` ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .SS)(_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .Hc)}: a sync would undo something that someone may need.` : "";
  const full = `${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .gF)(phrase, _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .fk)}

${labels}${unsafe}`;
  return full.length <= room ? full : `${(0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_5__  .tQ)(findings)}.

${labels}${unsafe}`;
}
function trouble({ app }) {
  const said = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .gF)((0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_5__  .JY)(app), _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .fk);
  return said === "" ? [] : [said];
}
function overdue({ state }) {
  return state.overdue === null ? [] : [
    `${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .SS)(_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .nA)} since ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .mG)(state.overdue.slice(0, 10))}: nobody has dealt with it for as long as ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .SS)("follow-up-after")} says.`
  ];
}
function waiting({ app, findings }) {
  return isMerelyAhead(app, findings) ? [
    "**Waiting for sync.** What is left here has changed in Git and reaches the cluster with the next sync. A run after that closes this issue."
  ] : [];
}
function table(input, room) {
  const { findings } = input;
  const told = findings.filter((finding) => !(0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .ty)(finding.category));
  const more = (left) => `
${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .LS)(left, "further finding")} not shown here; the job summary and the JSON report have them.`;
  return [
    ..._chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .uc,
    ...(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .Uj)(told.length > 0 ? told : findings, rowWriter(input), room - _chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .uc.join("\n").length, more)
  ].join("\n");
}
function noiseTable(input, room) {
  const { findings } = input;
  const noise = findings.filter((finding) => (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .ty)(finding.category));
  if (noise.length === 0 || noise.length === findings.length) return [];
  const more = (left) => `
${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .LS)(left, "further one")} not shown here.`;
  const rows = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .Uj)(noise, rowWriter(input), room - 600, more);
  const body = [..._chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .uc, ...rows].join("\n");
  return [(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .zH)(`${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .LS)(noise.length, "difference")} of notation or bookkeeping`, body)];
}
function rowWriter({ triage, state }) {
  const firstSeen = new Map(state.findings.map((one) => [one.fingerprint, one.firstSeen]));
  return (finding) => (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .ex)(
    finding,
    (0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_6__  .Fq)(finding, (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .cF)(triage, finding)),
    firstSeen.get(finding.fingerprint) ?? null
  );
}
function steps({ triage, app, findings, ticked, links }, room) {
  const presence2 = (finding) => (0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_6__  .Fq)(finding, (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .cF)(triage, finding));
  const lines = checklist(findings, presence2, (0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_5__  .ZD)(app)).map(
    (line) => checklistLine((0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .gF)(line, _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .fk), ticked)
  );
  const told = findings.filter((finding) => !(0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .ty)(finding.category));
  const commands = nextCommands(app, told.length > 0 ? told : findings);
  const sources = sourceLine(told, links, room * 0.2);
  const list = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .RV)(lines, room * 0.55, (left) => `- ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .LS)(left, "further step")} not shown here`);
  const block = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .RV)(
    commands,
    room * 0.25,
    (left) => `# ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .LS)(left, "further command")} not shown here`
  );
  return [
    ...list.length === 0 ? [] : [`### Next steps

${list.join("\n")}`],
    ...block.length === 0 ? [] : [`To look closer${sources}:

${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .EU)("sh", block)}`]
  ];
}
function sourceLine(findings, links, room) {
  if (links === null) return "";
  const places = new Set(
    findings.flatMap(({ source }) => source === null ? [] : [(0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .rI)(source, links)])
  );
  const text = [...places].slice(0, 3).join(", ");
  return text === "" || text.length > room ? "" : ` (in Git: ${text})`;
}
function diffs({ triage, findings }, room) {
  const more = () => "The diffs of further objects are not shown here.";
  return (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .RV)((0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .YU)(triage, findings, maxObjects2), room, more);
}
function why({ findings }, room) {
  const told = findings.filter((finding) => !(0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .ty)(finding.category));
  const more = (left) => `- ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .LS)(left, "further finding")} not shown here.`;
  const body = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .Uj)(told.length > 0 ? told : findings, reasonsOf, room - 80, more);
  return body.length === 0 ? [] : [(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .zH)("Why we think so", body.join("\n"))];
}
function reasonsOf(finding) {
  const name2 = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .mG)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_16__  .TD)(finding.resource));
  const head = finding.change === null ? name2 : `${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .SS)((0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .LF)(finding))} of ${name2}`;
  const reasons2 = finding.because.map((reason) => `  - ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .mG)((0,_chunk_EJ6AFKBY_js__WEBPACK_IMPORTED_MODULE_15__  .O)(reason), 500)}`);
  const how = finding.forecast.method === "dry-run" ? "confirmed by a dry run" : "simulated";
  const forecast = `  - A sync ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .xn)(finding)} (${how}).`;
  return [`- ${head}: ${finding.category}, ${finding.confidence}`, ...reasons2, forecast].join("\n");
}
function ignoreRules({ app, links }, room) {
  const more = (left) => `- ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .LS)(left, "further rule")} not shown here.`;
  const lines = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .RV)((0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .AR)(app, links), room - 120, more);
  return lines.length === 0 ? [] : [(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .zH)(`What ${_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .JT[app.controller]} is told to ignore`, lines.join("\n"))];
}
function unjudged({ triage, app }, room) {
  const lines = triage.problems.filter((problem2) => problem2.application === app.name).map(
    ({ code: code2, message, hint }) => `- ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .SS)(code2)} ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .mG)((0,_chunk_EJ6AFKBY_js__WEBPACK_IMPORTED_MODULE_15__  .O)(message), 600)} ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .mG)(hint, 400)}`
  );
  const more = (left) => `- ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .LS)(left, "further problem")} not shown here.`;
  return lines.length === 0 ? [] : [`### Not judged

${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .RV)(lines, room - 20, more).join("\n")}`];
}
function earlier({ state }, room) {
  const lines = state.resolved.map((one) => `- ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .gF)(resolutionSentence(one), _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .fk)}`);
  const dropped = state.dropped === 0 ? [] : [
    `For ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .LS)(state.dropped, "less severe finding")} this issue does not remember when it was first seen.`
  ];
  const more = (left) => `- ${left} earlier not shown here`;
  const list = lines.length === 0 ? [] : [`### Settled so far

${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .RV)(lines, room - 220, more).join("\n")}`];
  return [...list, ...dropped];
}

var maxDifferences = 30;
function causeName(first) {
  const by = first.rules[0] ?? ((0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .dT)(first.manager) || first.category);
  return `${first.resource.kind} (${by})`;
}
function causeContent({ findings, category }, state, budget) {
  const [first] = findings;
  const head = first === void 0 ? `The same difference stands in ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .LS)(appCount(state), "application")}.` : `**${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .mG)(first.resource.kind)}: one cause in ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .LS)(appCount(state), "application")}.** ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .mG)(first.because[0] ?? "", 500)}`;
  const label2 = `${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .SS)((0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .Jm)(category))}: ${_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .wF[category]}. ${whatToDo[category] ?? ""}`;
  const about = [`${head}

${label2.trim()}`, differences(findings)];
  const end = [...reasons(first), ...endings(state.ended), footer2];
  const used = [...about, ...end].reduce((sum, part) => sum + part.length + 2, 0);
  return [...about, apps(findings, state, budget - used), ...end].join("\n\n");
}
function settledCause(ended) {
  return ["No application has this difference any more.", ...endings(ended)].join("\n\n");
}
var footer2 = "<sub>drift-triage keeps this text up to date. An application that has drift of another kind has an issue of its own beside this one. Close this one as not planned to hear no more of it.</sub>";
var whatToDo = {
  "serialization-noise": "Nothing has to be done for the workloads. To end it, write in Git what the cluster has, or let the controller ignore it (`ignore-rules: propose` in the settings proposes the narrowest rule).",
  "metadata-noise": "Nothing has to be done for the workloads. To end it, let the controller ignore it (`ignore-rules: propose` in the settings proposes the narrowest rule).",
  controller: "Take the field out of Git, or let the controller ignore it, in all of them: otherwise Git and the owner of the field go on disagreeing.",
  misconfiguration: "Correct it in Git, in all of them or in what they share: a sync never ends it."
};
function appCount({ apps: apps2, dropped }) {
  return apps2.length + dropped;
}
function differences(findings) {
  const rows = [...(0,_chunk_T3KORIWO_js__WEBPACK_IMPORTED_MODULE_12__  .m)(findings, cellsOf)].map(([cells, own]) => `| ${cells} | ${own.length} |`);
  const more = (left) => `
${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .LS)(left, "further difference")} not shown here.`;
  const head = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .PP)(["Field", "Git", "Live", "Times"]);
  const shown = rows.slice(0, maxDifferences);
  const rest = rows.length - shown.length;
  return [...head, ...(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .RV)(shown, 12e3, more), ...rest > 0 ? [more(rest)] : []].join("\n");
}
function cellsOf({ change }) {
  if (change === null) return "";
  return [(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .GA)(placeOf(change.path)), ...(0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .H)(change)].join(" | ");
}
function apps(findings, state, room) {
  const counts2 = (0,_chunk_T3KORIWO_js__WEBPACK_IMPORTED_MODULE_12__  .m)(findings, ({ application: application3 }) => application3);
  const remembered = state.apps.map(({ application: application3, finding }) => ({ application: application3, since: finding.firstSeen }));
  const known = new Set(remembered.map(({ application: application3 }) => application3));
  const others = [...counts2.keys()].filter((name2) => !known.has(name2)).sort(_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_18__  .L);
  const row = ({ application: application3, since }) => {
    const own = counts2.get(application3)?.length;
    const count = own === void 0 ? "not judged in the last run" : String(own);
    return (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .jD)([(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .GA)(application3), count, (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .mG)(since.slice(0, 10))]);
  };
  const head = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .PP)(["Application", "Differences", "First seen"]);
  const more = (left) => `
${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .LS)(left, "further application")} not shown here; the JSON report has them.`;
  const all = [...remembered, ...others.map((application3) => ({ application: application3, since: "" }))];
  return [...head, ...(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .Uj)(all, row, room - 200, more)].join("\n");
}
function reasons(first) {
  return first === void 0 ? [] : [(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .zH)("Why we think so, of the first", reasonsOf(first))];
}
function endings(ended) {
  const lines = ended.map(
    ({ application: application3, resolution }) => `- ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .mG)(application3)}: ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .gF)(resolutionSentence(resolution), _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .fk)}`
  );
  const more = (left) => `- and ${left} more`;
  return lines.length === 0 ? [] : [`### Where it ended

${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .RV)(lines, 8e3, more).join("\n")}`];
}

var maxApps = 2e4;
var maxEnded = 20;
function parseCause(body) {
  const block = (0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_3__  .Gr)(body);
  const state = block === null ? null : stateFrom(block.marker);
  return block === null || state === null ? null : { state, around: block.around };
}
function stateFrom(data) {
  const category = (0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_3__  .XV)(data);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__  .Gv)(data) || data["version"] !== 1 || category === null) return null;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__  .bX)(data, "cause") === "" || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__  .bX)(data, "cluster") === "") return null;
  return {
    cluster: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__  .bX)(data, "cluster"),
    cause: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__  .bX)(data, "cause"),
    category,
    apps: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__  .gT)(data, "apps").flatMap(
      (entry) => (0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_3__  .CN)(entry).map((finding) => ({ application: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__  .bX)(entry, "application"), finding }))
    ),
    dropped: countOf(data["dropped"]),
    ended: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__  .gT)(data, "ended").flatMap(
      (entry) => (0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_3__  .HS)(entry).map((resolution) => ({
        application: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__  .bX)(entry, "application"),
        resolution
      }))
    ),
    closed: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__  .bX)(data, "closed") || null,
    comments: countOf(data["comments"])
  };
}
function causeBlock(state, content) {
  const { apps: apps2, ended, closed, ...plain } = state;
  return (0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_3__  .nl)(
    {
      version: 1,
      ...plain,
      apps: apps2.map(appJson),
      ended: ended.map(({ application: application3, resolution }) => ({ application: application3, ...resolution })),
      ...closed === null ? {} : { closed }
    },
    content
  );
}
function fitCause(state) {
  const kept = [];
  let used = 0;
  for (const app of state.apps) {
    used += JSON.stringify(appJson(app)).length + 1;
    if (used > maxApps) break;
    kept.push(app);
  }
  return {
    ...state,
    apps: kept,
    dropped: state.apps.length - kept.length,
    ended: state.ended.slice(-maxEnded)
  };
}
function appJson({ application: application3, finding: { rest, values, ...known } }) {
  return { ...rest, application: application3, ...known, ...values === null ? {} : { values } };
}
function countOf(value) {
  return typeof value === "number" && Number.isInteger(value) && value > 0 ? value : 0;
}

function createIssue(context2) {
  const { triage, app } = context2;
  const state = {
    ...(0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .Fg)(triage, app.name),
    server: serverDigest((0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_9__  .es)(triage, app.name).server),
    title: issueTitle(context2),
    told: toldNow(context2, null),
    findings: currentFindings(context2, []),
    dropped: 0,
    resolved: [],
    awaiting: false,
    closed: null,
    duplicateOf: null,
    overdue: null,
    past: [],
    comments: 0,
    rest: {}
  };
  return [
    {
      type: "create-issue",
      application: app.name,
      title: state.title,
      body: renderBody(context2, null, state),
      labels: wantedLabels(context2, state)
    }
  ];
}
function renderBody(context2, tracked, state) {
  const { state: fitted, room } = (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .MT)(state, tracked?.around ?? 0);
  const content = issueContent({
    triage: context2.triage,
    app: context2.app,
    findings: context2.findings,
    state: fitted,
    ticked: tickedLines(tracked?.content ?? ""),
    links: context2.options.links ?? null,
    guideUrl: context2.options.guideUrl ?? null,
    pull: context2.options.pullRequests?.get(context2.app.name) ?? null,
    budget: room
  });
  return (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .EN)(tracked, fitted, content);
}
function issueTitle({ triage, app }) {
  return (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .Qw)(`Drift in ${app.name}${(0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .mG)(triage, app.name)}`);
}
function wantedLabels({ app }, state) {
  return [
    _chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .RO,
    ...app.category === null ? [] : [(0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .Jm)(app.category)],
    ...app.syncUnsafe ? [_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .Hc] : [],
    ...state.awaiting ? [_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .QL] : [],
    ...state.overdue === null ? [] : [_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .nA]
  ];
}
function currentFindings({ triage, findings }, before) {
  const known = new Map(before.map((one) => [one.fingerprint, one]));
  const places = new Map(before.map((one) => [placeOf2(one.resource, one.path), one]));
  return findings.map((finding) => {
    const moved = finding.change === null ? void 0 : places.get(placeOf2(finding.resource, (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .LF)(finding)));
    const old = known.get(finding.fingerprint) ?? moved;
    const fresh = (0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_3__  .Ho)(finding, (0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_6__  .Fq)(finding, (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .cF)(triage, finding)), triage.at);
    return old === void 0 ? fresh : { ...fresh, firstSeen: old.firstSeen, rest: old.rest };
  });
}
function toldNow({ app, findings }, before) {
  if (app.category === null) return before;
  const category = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .Bx)(app.category, before?.category ?? null) ? app.category : before?.category ?? app.category;
  const present =   new Set([...before?.kinds ?? [], ...findings.map((finding) => finding.category)]);
  return {
    category,
    unsafe: app.syncUnsafe || before?.unsafe === true,
    kinds: _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_9__  .LZ.filter((one) => present.has(one))
  };
}
function placeOf2(resource, path) {
  return `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_16__  .Pu)(resource)} ${path}`;
}

var maxList = 2e4;
function resolutionList(resolutions) {
  const lines = resolutions.map((one) => `- ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .gF)(resolutionSentence(one), _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .fk)}`);
  return (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .RV)(lines, maxList, (left) => `- and ${left} more`).join("\n");
}
function loudText(undone) {
  return [
    "**A change made by hand was undone.** The cluster went back to what Git says, and Git was not updated:",
    resolutionList(undone),
    `If the change is still needed, make it in Git. When someone has looked at this, close the issue or add the label ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .SS)(_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .hq)}.`
  ].join("\n\n");
}
function settledText(settled) {
  return `Settled, while the rest goes on:

${resolutionList(settled)}`;
}

var day = 24 * 60 * 60 * 1e3;
var maxOwners = 10;
function overdueFindings({ triage, findings, options }, known) {
  const after = options.followUpAfter ?? 0;
  if (after === 0) return [];
  const firstSeen = new Map(known.map((one) => [one.fingerprint, Date.parse(one.firstSeen)]));
  const limit = Date.parse(triage.at) - after * day;
  return findings.filter(
    (finding) => (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .vD)(finding) && (firstSeen.get(finding.fingerprint) ?? Infinity) <= limit
  );
}
function overdueText(context2, findings, known) {
  const seen = new Map(known.map((one) => [one.fingerprint, one.firstSeen.slice(0, 10)]));
  const line = (finding) => {
    const path = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .LF)(finding);
    const what = path === "" ? "" : `${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .SS)(path)} of `;
    const since = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .mG)(seen.get(finding.fingerprint) ?? "");
    return `- ${what}${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .mG)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_16__  .TD)(finding.resource))}: ${finding.category}, since ${since}`;
  };
  const owners = ownersFor(context2, findings);
  const call = owners.length === 0 ? "CODEOWNERS names nobody for it." : `By CODEOWNERS it is yours to decide: ${owners.join(" ")}`;
  return [
    `**Overdue.** Nobody has dealt with this for ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .LS)(context2.options.followUpAfter ?? 0, "day")}:`,
    (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .Uj)(findings, line, 3e3, (left) => `- and ${left} more`).join("\n"),
    `${call} Either Git takes the change over, or it goes away.`
  ].join("\n\n");
}
function ownersFor({ app, options }, findings) {
  const files = findings.flatMap(({ source }) => source === null ? [] : [source.file]);
  const anyFile = app.application.sources.map(({ path }) => path === "" ? "any" : `${path}/any`);
  const paths = files.length > 0 ? files : anyFile;
  return (0,_chunk_E3XLBQGH_js__WEBPACK_IMPORTED_MODULE_19__  .K)(options.codeowners ?? "", [...new Set(paths)]).slice(0, maxOwners);
}

function newsOf(context2, before, now) {
  const undone = now.ended.filter(isLoud);
  const settled = now.ended.filter((one) => !isLoud(one) && isToldOf(one));
  const overdue2 = before.overdue === null ? overdueFindings(context2, now.findings) : [];
  const worse = worseText(context2, before);
  return [
    ...undone.length === 0 ? [] : [{ turn: "reverted", text: loudText(undone) }],
    ...worse === null ? [] : [{ turn: "worse", text: worse }],
    ...overdue2.length === 0 ? [] : [{ turn: "overdue", text: overdueText(context2, overdue2, now.findings) }],
    ...settled.length === 0 ? [] : [{ turn: "settled", text: settledText(settled) }]
  ];
}
function isToldOf({ outcome, category }) {
  return (outcome === "adopted" || outcome === "ignored") && (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .vD)({ category });
}
function worseText(context2, { told }) {
  const { app, findings } = context2;
  if (app.category === null || told === null) return null;
  const worse = app.category !== "git-ahead" && (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .Bx)(app.category, told.category) || app.syncUnsafe && !told.unsafe;
  const kinds = newKinds(findings, told.kinds);
  if (!worse && kinds.length === 0) return null;
  const labels = worse ? [(0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .Jm)(app.category), ...app.syncUnsafe ? [_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .Hc] : []] : kinds.map(_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .Jm);
  const head = worse ? "More serious now" : "A new kind of drift";
  return `${head}: ${labels.map((name2) => (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .SS)(name2)).join(", ")}.

${verdictPart(context2, 6e3)}`;
}
function newKinds(findings, told) {
  const present = new Set(findings.filter((one) => (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .vD)(one)).map(({ category }) => category));
  return _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_9__  .LZ.filter((one) => one !== "git-ahead" && present.has(one) && !told.includes(one));
}

function refreshIssue(context2, tracked) {
  const { app } = context2;
  const { issue, state: before } = tracked;
  const { ended, carried } = endedFindings(context2, tracked);
  const isUndone = ended.some(isLoud);
  const acknowledged = (0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .RX)(issue.labels, _chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .hq) && before.awaiting && !isUndone;
  const findings = [...currentFindings(context2, before.findings), ...carried];
  const news = newsOf(context2, before, { ended, findings });
  const title = issueTitle(context2);
  const retitle = before.title === issue.title && title !== issue.title;
  const isOverdue = overdueFindings(context2, findings).length > 0;
  const next = {
    ...before,
    title: retitle ? title : before.title,
    told: toldNow(context2, before.told),
    findings,
    dropped: 0,
    resolved: [...before.resolved, ...ended],
    past: pastWith(before.past, ended),
    awaiting: (before.awaiting || isUndone) && !acknowledged,
    overdue: isOverdue ? before.overdue ?? context2.triage.at : null,
    closed: null
  };
  const state = news.length === 0 ? next : (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .ni)(next);
  const labels = (0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .O9)(
    issue.labels,
    wantedLabels({ ...context2, app: withCarried(app, carried, issue.labels) }, state),
    state.awaiting ? [] : [_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .QL, _chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .hq]
  );
  return [
    ...isUndone ? dropAcknowledgement(tracked) : [],
    ...news.length === 0 ? [] : [newsComment(tracked, news)],
    ...update(app.name, tracked, retitle ? title : null, renderBody(context2, tracked, state), labels)
  ];
}
function withCarried(app, carried, present) {
  if (carried.length === 0) return app;
  const category = carried.reduce(
    (worst, one) => (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .Bx)(one.category, worst) ? one.category : worst,
    app.category
  );
  return { ...app, category, syncUnsafe: app.syncUnsafe || (0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .RX)(present, _chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .Hc) };
}
function newsComment(tracked, news) {
  const text = news.map((one) => one.text).join("\n\n---\n\n");
  return (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .Jt)(
    tracked,
    text,
    news.map(({ turn }) => turn)
  );
}
function dropAcknowledgement({ issue, state }) {
  if (!(0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .RX)(issue.labels, _chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .hq)) return [];
  const about = { application: state.application, number: issue.number };
  return [{ type: "update-issue", ...about, addLabels: [], removeLabels: [_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .hq] }];
}
function reopenIssue(context2, tracked) {
  const { app } = context2;
  const { issue, state: before } = tracked;
  if (closedOnPurpose(tracked) && !hasNews(context2, tracked)) return [];
  const again = before.closed !== null || hasNews(context2, tracked);
  const state = (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .ni)({
    ...before,
    told: toldNow(context2, null),
    findings: currentFindings(context2, before.findings),
    dropped: 0,
    resolved: [],
    awaiting: false,
    overdue: null,
    closed: null,
    duplicateOf: null
  });
  const body = renderBody(context2, tracked, state);
  const labels = (0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .O9)(issue.labels, wantedLabels(context2, state), [_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .QL, _chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .hq]);
  const head = again ? "The drift is back." : "This issue was closed, and the drift is still there.";
  const about = { application: app.name, number: issue.number };
  return [
    (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .Jt)(tracked, `${head}

${verdictPart(context2, 6e3)}`, ["back"]),
    { type: "reopen-issue", ...about, body },
    ...labels.addLabels.length + labels.removeLabels.length === 0 ? [] : [{ type: "update-issue", ...about, ...labels }]
  ];
}
function endedFindings({ triage, app, findings, options }, { state }) {
  const gone = state.findings.filter((old) => !goesOn(old, findings));
  const carried = gone.filter(({ resource }) => isUnjudged(triage, app.name, resource));
  const { current: known = () => void 0 } = options;
  const current = (resource, path) => known(resource, path, app.name);
  const skipped = (old) => triage.notChecked.some(
    ({ application: application3, resource }) => application3 === app.name && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_16__  .gY)(resource, old.resource)
  );
  const ended = gone.filter((old) => !carried.includes(old)).map((old) => {
    const resolution = resolve(old, current, triage.at.slice(0, 10));
    return skipped(old) ? { ...resolution, outcome: "ignored" } : resolution;
  });
  return { ended, carried };
}
function goesOn(old, findings) {
  return findings.some(
    (now) => now.fingerprint === old.fingerprint || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_16__  .gY)(now.resource, old.resource) && (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .LF)(now) === old.path
  );
}
function update(application3, { issue }, title, body, labels) {
  const changed = !(0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_3__  .NZ)(issue.body, body);
  if (!changed && title === null && labels.addLabels.length === 0 && labels.removeLabels.length === 0)
    return [];
  return [
    {
      type: "update-issue",
      application: application3,
      number: issue.number,
      ...title === null ? {} : { title },
      ...changed ? { body } : {},
      ...labels
    }
  ];
}
function pastWith(past, ended) {
  return ended.filter(({ category, outcome }) => !(0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .ty)(category) && outcome !== "synced").reduce((list, { resource, path }) => {
    const isHere = (one) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_16__  .gY)(one.resource, resource) && one.path === path;
    const times = (list.find(isHere)?.times ?? 0) + 1;
    return [...list.filter((one) => !isHere(one)), { resource, path, times }];
  }, past);
}
function closedOnPurpose({ issue, state }) {
  return state.closed === null && (issue.stateReason === "not_planned" || issue.stateReason === "duplicate");
}
function hasNews(context2, { state, around }) {
  const seen = new Set(state.findings.map(({ fingerprint }) => fingerprint));
  const present = (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .MT)({ ...state, findings: currentFindings(context2, state.findings) }, around).state.findings;
  const told = present.filter(({ category }) => !(0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .ty)(category));
  return (told.length > 0 ? told : present).some(({ fingerprint }) => !seen.has(fingerprint));
}

function planCauses(triage, apps2, existing, options) {
  const whole = options.wholeRun === true;
  const own = trackedCauses(triage, existing);
  const standing = new Set([...own].filter(([, { issue, state }]) => stands(issue, state)).map(([id]) => id));
  const shared = sharedCauses(candidatesOf(triage, apps2, options), standing, whole);
  if (!whole) return { plans: [], resting: shared.resting };
  const ids = [...  new Set([...shared.causes.keys(), ...own.keys()])];
  const plans = ids.map((id) => planCause({ triage, shared, options }, id, own.get(id) ?? null));
  const doubles = closeSecondCauses(triage, existing);
  return { plans: [...plans, doubles].filter((plan) => plan.length > 0), resting: shared.resting };
}
function causeNumbers(triage, existing) {
  return new Map(
    [...trackedCauses(triage, existing).values()].flatMap(
      ({ issue, state }) => issue.state === "open" ? state.apps.map(({ application: name2 }) => [name2, issue.number]) : []
    )
  );
}
function closeSecondCauses(triage, existing) {
  const kept = trackedCauses(triage, existing);
  return allCauses(triage, existing).filter(({ issue, state }) => issue.state === "open" && kept.get(state.cause)?.issue !== issue).map(({ issue }) => ({ type: "close-issue", ...at(issue), reason: "not_planned" }));
}
function candidatesOf(triage, apps2, options) {
  const found = (0,_chunk_T3KORIWO_js__WEBPACK_IMPORTED_MODULE_12__  .m)(triage.findings, ({ application: name2 }) => name2);
  return apps2.flatMap((app) => {
    const findings = found.get(app.name) ?? [];
    return app.syncUnsafe || !(0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .Ju)(app, findings, options.noiseIssues) ? [] : [{ name: app.name, findings: findings.filter(({ accepted }) => accepted === void 0) }];
  });
}
function allCauses({ cluster }, existing) {
  return existing.flatMap((issue) => {
    const parsed = parseCause(issue.body);
    return parsed?.state.cluster === cluster.id ? [{ issue, ...parsed }] : [];
  }).sort((a, b) => a.issue.number - b.issue.number);
}
function trackedCauses(triage, existing) {
  return new Map(
    [...(0,_chunk_T3KORIWO_js__WEBPACK_IMPORTED_MODULE_12__  .m)(allCauses(triage, existing), ({ state }) => state.cause)].flatMap(([id, own]) => {
      const one = own.find(({ issue }) => issue.state === "open") ?? own.at(-1);
      return one === void 0 ? [] : [[id, one]];
    })
  );
}
function stands(issue, state) {
  return issue.state === "open" || isDeclined(issue, state);
}
function isDeclined({ state: open, stateReason }, { closed }) {
  return open === "closed" && closed === null && stateReason !== "completed";
}
function planCause(run, id, tracked) {
  const cause = run.shared.causes.get(id);
  if (tracked !== null && isDeclined(tracked.issue, tracked.state)) return [];
  if (cause === void 0)
    return tracked === null || tracked.issue.state === "closed" ? [] : settle(run, tracked);
  const [first] = cause.findings;
  if (first === void 0) return [];
  const state = nextState(run, cause, tracked);
  if (tracked === null) {
    const title = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .Qw)(
      `Same drift in several applications: ${causeName(first)}${(0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .mG)(run.triage, "")}`
    );
    const labels = [_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .RO, (0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .Jm)(cause.category)];
    return [{ type: "create-issue", application, title, body: bodyOf2(null, cause, state), labels }];
  }
  return tracked.issue.state === "open" ? refresh(cause, tracked, state) : reopen(cause, tracked, state);
}
function refresh(cause, tracked, state) {
  const labels = (0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .O9)(tracked.issue.labels, [_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .RO, (0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .Jm)(cause.category)]);
  return update(application, tracked, null, bodyOf2(tracked, cause, state), labels);
}
function reopen(cause, tracked, state) {
  const head = tracked.state.closed === null ? "This issue was closed, and the drift is still there" : "The drift is back";
  const where = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .LS)(new Set(cause.findings.map(({ application: application3 }) => application3)).size, "application");
  const next = { ...state, comments: state.comments + 1 };
  return [
    comment(tracked, `${head}, in ${where}.`),
    { type: "reopen-issue", ...at(tracked.issue), body: bodyOf2(tracked, cause, next) }
  ];
}
function settle(run, tracked) {
  const { state: before } = tracked;
  const { carried, ended } = formerApps(run, before,   new Set());
  const isUnsure = before.dropped > 0 && run.triage.applications.some(({ status }) => status === "unknown");
  if (before.closed !== null || carried.length > 0 || isUnsure) return [];
  const state = fitCause({
    ...before,
    apps: [],
    ended: [...before.ended, ...ended],
    closed: run.triage.at,
    comments: before.comments + 1
  });
  const text = settledCause(state.ended);
  return [
    comment(tracked, text),
    {
      type: "close-issue",
      ...at(tracked.issue),
      reason: ended.length > 0 && ended.every(({ resolution }) => resolution.outcome === "ignored") ? "not_planned" : "completed",
      body: (0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_3__  .su)(tracked.issue.body, causeBlock(state, text))
    }
  ];
}
function nextState(run, cause, tracked) {
  const { triage } = run;
  const before = tracked?.state;
  const since = new Map(before?.apps.map(({ application: application3, finding }) => [application3, finding.firstSeen]));
  const present = [...(0,_chunk_T3KORIWO_js__WEBPACK_IMPORTED_MODULE_12__  .m)(cause.findings, ({ application: application3 }) => application3)].flatMap(
    ([application3, [first]]) => {
      if (first === void 0) return [];
      const presence2 = (0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_6__  .Fq)(first, (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .cF)(triage, first));
      return [{ application: application3, finding: (0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_3__  .Ho)(first, presence2, since.get(application3) ?? triage.at) }];
    }
  );
  const names = new Set(present.map(({ application: application3 }) => application3));
  const { carried, ended } = before === void 0 ? { carried: [], ended: [] } : formerApps(run, before, names);
  const wasClosed = tracked?.issue.state === "closed";
  return fitCause({
    cluster: triage.cluster.id,
    cause: cause.id,
    category: cause.category,
    apps: [...present, ...carried].sort((a, b) => (0,_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_18__  .L)(a.application, b.application)),
    dropped: 0,
    ended: wasClosed ? [] : [...before?.ended ?? [], ...ended],
    closed: null,
    comments: before?.comments ?? 0
  });
}
function formerApps({ triage, options: { current = () => void 0 } }, { apps: apps2 }, present) {
  const former = apps2.filter(({ application: application3 }) => !present.has(application3));
  const listIsSure = !triage.problems.some(({ application: application3 }) => application3 === null);
  const isUnknown = ({ application: application3, finding }) => {
    const app = triage.applications.find(({ name: name2 }) => name2 === application3);
    if (app === void 0) return !listIsSure;
    return app.status === "unknown" || isUnjudged(triage, application3, finding.resource);
  };
  return {
    carried: former.filter(isUnknown),
    ended: former.filter((app) => !isUnknown(app)).map(({ application: application3, finding }) => ({
      application: application3,
      resolution: resolve(
        finding,
        (resource, path) => current(resource, path, application3),
        triage.at.slice(0, 10)
      )
    }))
  };
}
function bodyOf2(tracked, cause, state) {
  const room = Math.max(8e3, _chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .DD - (tracked?.around ?? 0)) - causeBlock(state, "").length;
  const block = causeBlock(state, causeContent(cause, state, room));
  return tracked === null ? block : (0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_3__  .su)(tracked.issue.body, block);
}
var application = "";
function at({ number }) {
  return { application, number };
}
function comment({ issue, state }, text) {
  const body = `${text}

<!-- drift-triage:comment ${state.comments + 1} -->`;
  return { type: "comment-issue", ...at(issue), body };
}

function settleIssue(context2, tracked) {
  const { triage, app } = context2;
  const { issue, state: before } = tracked;
  if (before.closed !== null) return [];
  if (before.findings.some(({ resource }) => isUnjudged(triage, app.name, resource))) return [];
  const ended = [...endedFindings(context2, tracked).ended, ...quiet(context2, tracked)];
  const undone = ended.filter(isLoud);
  const waiting2 = undone.length > 0 || before.awaiting && !(0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .RX)(issue.labels, _chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .hq);
  const state = {
    ...before,
    findings: [],
    dropped: 0,
    resolved: [...before.resolved, ...ended],
    past: pastWith(before.past, ended),
    awaiting: waiting2,
    overdue: null,
    closed: waiting2 ? null : triage.at
  };
  if (waiting2) return stayOpen(tracked, state, undone);
  return close(tracked, state, {
    text: "Nothing is left here that needs an issue.",
    comment: closingComment(state, before.dropped),
    reason: reasonOf(state.resolved)
  });
}
function closeOrphan(triage, tracked) {
  const { state: before } = tracked;
  const moved = triage.applications.some(({ name: name2 }) => name2 === before.application);
  const text = moved ? `The application ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .mG)(before.application)} is deployed to another cluster now, and is checked there.` : `The application ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .mG)(before.application)} is no longer found in the repository or the cluster, so nothing checks it any more.`;
  const state = {
    ...before,
    findings: [],
    dropped: 0,
    awaiting: false,
    overdue: null,
    closed: triage.at
  };
  return close(tracked, state, { text, comment: text, reason: "not_planned" });
}
function stayOpen(tracked, state, undone) {
  const labels = (0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .O9)(tracked.issue.labels, [...keptLabels(tracked), _chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .QL]);
  const write = (now) => update(state.application, tracked, null, settledBody(tracked, now, waitingText), labels);
  if (undone.length === 0) return write(state);
  return [
    ...dropAcknowledgement(tracked),
    (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .Jt)(tracked, loudText(undone), ["reverted"]),
    ...write((0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .ni)(state))
  ];
}
function close(tracked, state, how) {
  const { application: application3 } = state;
  const number = tracked.issue.number;
  const labels = (0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .O9)(tracked.issue.labels, keptLabels(tracked));
  const body = settledBody(tracked, (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .ni)(state), how.text);
  return [
    ...labels.addLabels.length + labels.removeLabels.length === 0 ? [] : [{ type: "update-issue", application: application3, number, ...labels }],
    (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .Jt)(tracked, how.comment, ["resolved"]),
    { type: "close-issue", application: application3, number, reason: how.reason, body }
  ];
}
var waitingText = `A change made by hand was undone: the cluster went back to what Git says, and Git was not updated. This issue stays open until someone closes it or adds the label ${(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .SS)(_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .hq)}.`;
function quiet({ findings, triage, toldElsewhere }, { state }) {
  return state.findings.filter((old) => goesOn(old, findings)).map(({ resource, path, category }) => ({
    resource,
    path,
    category,
    outcome: toldElsewhere === true ? "grouped" : "ignored",
    on: triage.at.slice(0, 10)
  }));
}
function reasonOf(resolved) {
  return resolved.length > 0 && resolved.every(({ outcome }) => outcome === "ignored" || outcome === "grouped") ? "not_planned" : "completed";
}
function keptLabels({ issue }) {
  return [_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .RO, ..._chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_9__  .LZ.map(_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .Jm).filter((label2) => (0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .RX)(issue.labels, label2))];
}
function settledBody(tracked, state, head) {
  const { state: fitted, room } = (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .MT)(state, tracked.around);
  const list = fitted.resolved.length === 0 ? "" : `

### How it ended

${resolutionList(fitted.resolved)}`;
  const content = `${head}${list}`;
  return (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .EN)(tracked, fitted, content.length <= room ? content : head);
}
function closingComment({ resolved }, dropped) {
  const rest = dropped === 0 ? "" : `

${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .LS)(dropped, "less severe finding")} that this issue did not remember one by one ended as well.`;
  return resolved.length === 0 ? `Nothing is left here that needs an issue.${rest}` : `${resolved.some(({ outcome }) => outcome === "grouped") ? groupedHead : "All of it has ended:"}

${resolutionList(resolved)}${rest}`;
}
var groupedHead = 'What is left here is the same in several applications, and is told in one issue for all of them ("Same drift in several applications"):';

var opening = /<!-- drift-triage:backlog ([A-Za-z0-9_-]*) -->/;
var maxRemembered = 400;
function parseBacklog(body) {
  const found = opening.exec(body);
  if (found === null) return null;
  try {
    return backlogFrom(JSON.parse(Buffer.from(found[1] ?? "", "base64url").toString("utf8")));
  } catch {
    return null;
  }
}
function backlogFrom(data) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__  .Gv)(data) || data["version"] !== 1 || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__  .bX)(data, "cluster") === "") return null;
  const since = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__  .gT)(data, "since").map((entry) => [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__  .bX)(entry, "app"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__  .bX)(entry, "on")]);
  return { cluster: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_17__  .bX)(data, "cluster"), since: new Map(since), settled: data["settled"] === true };
}
function backlogMarker({ cluster, since, settled }) {
  const entries = [...since].slice(0, maxRemembered).map(([app, on]) => ({ app, on }));
  const data = { version: 1, cluster, since: entries, ...settled ? { settled } : {} };
  return `<!-- drift-triage:backlog ${Buffer.from(JSON.stringify(data), "utf8").toString("base64url")} -->`;
}
function byUrgency(since) {
  const rank = ({ syncUnsafe, category }) => (syncUnsafe ? 0 : _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_9__  .LZ.length + 1) + (category === null ? _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_9__  .LZ.length : _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_9__  .LZ.indexOf(category));
  const waited = ({ name: name2 }) => since.get(name2) ?? "9";
  return (a, b) => rank(a) - rank(b) || compare(waited(a), waited(b)) || (0,_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_18__  .n)(a, b);
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

var application2 = "";
var maxTable = 3e4;
function backlogOf(triage, existing) {
  const own = allBacklogs(triage, existing);
  return own.find(({ issue }) => issue.state === "open") ?? own.at(-1) ?? null;
}
function planBacklog(triage, existing, waiting2, max) {
  const known = backlogOf(triage, existing);
  const doubles = closeSecondBacklogs(triage, existing);
  if (waiting2.length === 0) return [...settle2(triage, known), ...doubles];
  const body = backlogBody(triage, waiting2, known?.backlog.since ??   new Map(), max);
  const title = (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .Qw)(`Drift in further applications${(0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .mG)(triage, "")}`);
  if (known === null) return [{ type: "create-issue", application: application2, title, body, labels: [_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .RO] }];
  const { issue, backlog } = known;
  if (issue.state === "closed" && !backlog.settled) return doubles;
  const reopen2 = issue.state === "closed" ? [{ type: "reopen-issue", application: application2, number: issue.number }] : [];
  return [...reopen2, ...update2(issue, body), ...doubles];
}
function closeSecondBacklogs(triage, existing) {
  const known = backlogOf(triage, existing);
  return allBacklogs(triage, existing).filter(({ issue }) => issue.state === "open" && issue.number !== known?.issue.number).map(({ issue }) => close2(issue.number, "not_planned"));
}
function allBacklogs(triage, existing) {
  return existing.flatMap((issue) => {
    const backlog = parseBacklog(issue.body);
    return backlog?.cluster === triage.cluster.id ? [{ issue, backlog }] : [];
  }).sort((a, b) => a.issue.number - b.issue.number);
}
function settle2(triage, known) {
  if (known === null || known.issue.state === "closed" || known.backlog.settled) return [];
  const marker = backlogMarker({ cluster: triage.cluster.id, since:   new Map(), settled: true });
  const body = `${marker}

Every drifted application has an issue of its own now.`;
  return [...update2(known.issue, body), close2(known.issue.number, "completed")];
}
function update2(issue, body) {
  const addLabels = (0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .RX)(issue.labels, _chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .RO) ? [] : [_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .RO];
  if ((0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_3__  .NZ)(issue.body, body) && addLabels.length === 0) return [];
  return [{ type: "update-issue", application: application2, number: issue.number, body, addLabels, removeLabels: [] }];
}
function close2(number, reason) {
  return { type: "close-issue", application: application2, number, reason };
}
function backlogBody(triage, waiting2, before, max) {
  const today = triage.at.slice(0, 10);
  const since = new Map(waiting2.map(({ name: name2 }) => [name2, before.get(name2) ?? today]));
  const row = (app) => {
    const told = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .WX)(triage, app.name).filter(({ category }) => !(0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .ty)(category));
    const cells = [app.category ?? "", app.syncUnsafe ? "**unsafe**" : "safe", String(told.length)];
    return (0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .jD)([(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .GA)(app.name), ...cells, since.get(app.name) ?? today]);
  };
  const more = (left) => `
${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .LS)(left, "further application")} not shown here; the job summary has them.`;
  return [
    backlogMarker({ cluster: triage.cluster.id, since, settled: false }),
    `${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .LS)(waiting2.length, "drifted application")} without an issue of their own yet: a run opens at most ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__  .LS)(max, "issue")} (\`max-new-issues\`), worst first. Each run opens more; this list is kept up to date and closed with the last one.`,
    [
      ...(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .PP)(["Application", "Category", "A sync", "Findings", "Waiting since"]),
      ...(0,_chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_2__  .Uj)(waiting2, row, maxTable, more)
    ].join("\n")
  ].join("\n\n");
}

function planIssues(triage, existing, options) {
  return issuePlan(triage, existing, options).actions;
}
function issuePlan(triage, existing, options) {
  if (clusterChanged(triage, existing) !== null) return { actions: [], held: [] };
  const tracked = trackedIn(triage, existing);
  const since = backlogOf(triage, existing)?.backlog.since ??   new Map();
  const changed = changedDestinations(triage, existing).map(({ cluster }) => cluster);
  const apps2 = triage.applications.filter(({ application: application3 }) => !changed.includes(application3.cluster?.id ?? "")).sort(byUrgency(since));
  const causes = planCauses(triage, apps2, existing, options);
  const plans = apps2.map((app) => ({
    app,
    actions: planApplication({ triage, app, options, causes }, tracked)
  }));
  const opening2 = plans.filter(({ actions: actions2 }) => actions2.some(opens));
  const held = opening2.flatMap(({ app }) => {
    const why2 = heldBack(triage, app, (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .WX)(triage, app.name), options);
    return why2 === null ? [] : [{ application: app.name, why: why2 }];
  });
  const shared = causes.plans.filter((plan) => plan.some(opens));
  const fresh = opening2.length - held.length + shared.length;
  if (options.previewFirst === true && existing.length === 0 && fresh > mostUnseen)
    return { actions: [], held: opening2.map(({ app }) => ({ application: app.name, why: "preview" })) };
  const heldNames = new Set(held.map(({ application: application3 }) => application3));
  const most = options.maxNewIssues ?? Infinity;
  const later = shared.slice(most);
  const max = most - (shared.length - later.length);
  const waiting2 = opening2.filter(({ app }) => !heldNames.has(app.name)).slice(max);
  const whole = options.wholeRun === true;
  const actions = [
    ...causes.plans.filter((plan) => !later.includes(plan)).flat(),
    ...plans.filter((plan) => !waiting2.includes(plan) && !heldNames.has(plan.app.name)).flatMap((plan) => plan.actions),
    ...whole ? orphans(triage, tracked) : [],
    ...whole ? planBacklog(
      triage,
      existing,
      waiting2.map(({ app }) => app),
      most
    ) : []
  ];
  const beyond = waiting2.map(({ app }) => ({ application: app.name, why: "limit" }));
  return { actions: [...(0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_0__  .cV)(actions), ...actions], held: [...beyond, ...held] };
}
function trackedIn(triage, existing) {
  return existing.flatMap((issue) => {
    const parsed = (0,_chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_3__  .OG)(issue.body);
    return parsed === null || !(0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .MU)(triage, parsed.state) ? [] : [{ issue, ...parsed }];
  });
}
function planTwins(triage, existing) {
  const tracked = trackedIn(triage, existing);
  const names = new Set(tracked.map(({ state }) => state.application));
  const kept = { urls:   new Map(), numbers:   new Map() };
  const actions = [...names].flatMap((name2) => {
    const own = tracked.filter(({ state }) => (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .KH)(triage, state, name2));
    const primary = (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .Os)(own);
    const closing = primary === null ? [] : (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .Vy)(name2, primary, own);
    if (primary !== null && closing.length > 0) {
      kept.urls.set(name2, primary.issue.url);
      kept.numbers.set(name2, primary.issue.number);
    }
    return closing;
  });
  const seconds = [...closeSecondCauses(triage, existing), ...closeSecondBacklogs(triage, existing)];
  return { actions: [...actions, ...seconds], kept };
}
function opens({ type }) {
  return type === "create-issue" || type === "reopen-issue";
}
function planApplication({ triage, app, options, causes }, tracked) {
  if (app.status === "unknown") return [];
  const own = tracked.filter(({ state }) => (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .KH)(triage, state, app.name));
  const primary = (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .Os)(own);
  const findings = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_8__  .WX)(triage, app.name);
  const isTold = causes.resting.has(app.name);
  const context2 = { triage, app, findings, options, ...isTold ? { toldElsewhere: true } : {} };
  const duplicates = primary === null ? [] : (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .Vy)(app.name, primary, own);
  if (isTold || !(0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .Ju)(app, findings, options.noiseIssues))
    return primary?.issue.state === "open" ? [...settleIssue(context2, primary), ...duplicates] : duplicates;
  if (primary?.issue.state !== "open" && isCovered(app, options)) return duplicates;
  if (primary === null) return createIssue(context2);
  const main = primary.issue.state === "open" ? refreshIssue(context2, primary) : reopenIssue(context2, primary);
  return [...main, ...duplicates];
}
function isCovered({ name: name2 }, options) {
  const note = options.pullRequestsSuffice === true ? options.pullRequests?.get(name2) : void 0;
  return note !== void 0 && notesIn(note).some(({ complete, pull, declined }) => complete && (pull ?? declined) !== null);
}
function orphans(triage, tracked) {
  if (triage.problems.some(({ application: application3 }) => application3 === null)) return [];
  return tracked.filter(
    ({ issue, state }) => issue.state === "open" && state.closed === null && (0,_chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_1__  .KW)(triage, state)
  ).flatMap((one) => closeOrphan(triage, one));
}




  })

};
