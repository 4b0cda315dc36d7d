export const id = 45;
export const ids = [45];
export const modules = {

  7082:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AR: () => (  ignoreRuleLines),
    CG: () => (  ignoreRuleSection),
    CN: () => (  findingFrom),
    DD: () => (  maxBody),
    EN: () => (  bodyOf),
    EU: () => (  fence),
    Fg: () => (  markOf),
    Ft: () => (  acceptedLines),
    GA: () => (  cellCode),
    Gr: () => (  readBlock),
    H: () => (  valueCells),
    HS: () => (  resolutionFrom),
    Hc: () => (  unsafeLabel),
    Ho: () => (  storedFinding),
    Jm: () => (  categoryLabel),
    Jt: () => (  commentOn),
    Ju: () => (  needsIssue),
    KH: () => (  isAbout),
    KW: () => (  isLeftBehind),
    MT: () => (  shareOut),
    MU: () => (  isOurs),
    NZ: () => (  sameBody),
    O9: () => (  labelChanges),
    OG: () => (  parseBody),
    Os: () => (  primaryOf),
    PP: () => (  tableHead),
    QL: () => (  revertedLabel),
    Qw: () => (  titleText),
    RO: () => (  listLabel),
    RV: () => (  fitLines),
    RX: () => (  hasLabel),
    SS: () => (  codeSpan),
    UJ: () => (  keepable),
    Uj: () => (  fit),
    Vi: () => (  inline),
    Vy: () => (  closeDuplicates),
    XT: () => (  followUpLabel),
    XV: () => (  categoryFrom),
    YU: () => (  objectSections),
    al: () => (  acceptedTitle),
    c$: () => (  isLiteral),
    cV: () => (  ensureLabels),
    ex: () => (  findingRow),
    fk: () => (  markdownWriter),
    hq: () => (  acknowledgedLabel),
    jD: () => (  tableRow),
    m1: () => (  pairDiff),
    mG: () => (  clusterSuffix),
    me: () => (  groupedBy),
    nA: () => (  overdueLabel),
    nf: () => (  link),
    ni: () => (  commented),
    nl: () => (  writeBlock),
    q0: () => (  describe),
    qy: () => (  html),
    rI: () => (  sourceText),
    su: () => (  withBlock),
    uc: () => (  findingHead),
    y9: () => (  perform),
    zH: () => (  details),
    zs: () => (  acceptedText)
  });
  var _chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3812);
  var _chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9140);
  var _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(675);
  var _chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1133);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5366);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6127);
  var jsondiffpatch__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4527);
const require = (name) => process.getBuiltinModule(name);







var outcomes = [
  "adopted",
  "reverted",
  "synced",
  "settled",
  "gone",
  "ignored",
  "grouped",
  "unknown"
];
var maxValue = 200;
function storedFinding(finding, presence, firstSeen) {
  return {
    fingerprint: finding.fingerprint,
    firstSeen,
    category: finding.category,
    resource: finding.resource,
    path: (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .LF)(finding),
    values: storedValues(finding, presence),
    rest: {}
  };
}
function storedValues({ change, subject }, presence) {
  if (subject === "application") return null;
  if (change === null)
    return {
      ...presence === "cluster-only" ? {} : { desired: true },
      ...presence === "git-only" ? {} : { live: true }
    };
  const values = {
    ...change.type === "added" ? {} : { desired: change.desired },
    ...change.type === "removed" ? {} : { live: change.live }
  };
  return Object.values(values).every(keepable) ? values : null;
}
function keepable(value) {
  return !(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .vX)(value) && JSON.stringify(value).length <= maxValue;
}
function parseState(data) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(data) || data["version"] !== 1) return null;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "application") === "") return null;
  const findings = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .gT)(data, "findings").flatMap(findingFrom);
  return {
    cluster: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "cluster"),
    application: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "application"),
    ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "hub") === "" ? {} : { hub: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "hub") },
    server: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "server"),
    title: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "title"),
    told: toldFrom(data["told"], findings),
    findings,
    dropped: countFrom(data["dropped"]) ?? 0,
    resolved: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .gT)(data, "resolved").flatMap(resolutionFrom),
    awaiting: data["awaiting"] === true,
    closed: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "closed") || null,
    duplicateOf: countFrom(data["duplicateOf"]),
    overdue: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "overdue") || null,
    past: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .gT)(data, "past").flatMap(pastFrom),
    comments: countFrom(data["comments"]) ?? 0,
    rest: without(data, stateKeys)
  };
}
function stateJson(state) {
  const { rest, findings, told, server, dropped, resolved, awaiting, closed, ...more } = state;
  const { duplicateOf, overdue, past, comments, ...always } = more;
  return {
    ...rest,
    version: 1,
    ...always,
    ...server === "" ? {} : { server },
    ...told === null ? {} : { told: { ...told } },
    findings: findings.map(({ rest: unknown, values, ...known2 }) => ({
      ...unknown,
      ...known2,
      ...values === null ? {} : { values }
    })),
    ...dropped === 0 ? {} : { dropped },
    ...resolved.length === 0 ? {} : { resolved: resolved.map((one) => ({ ...one })) },
    ...awaiting ? { awaiting } : {},
    ...closed === null ? {} : { closed },
    ...duplicateOf === null ? {} : { duplicateOf },
    ...overdue === null ? {} : { overdue },
    ...past.length === 0 ? {} : { past: past.map((one) => ({ ...one })) },
    ...comments === 0 ? {} : { comments }
  };
}
var stateKeys = [
  ...["version", "cluster", "application", "hub", "server", "title", "told", "findings", "dropped"],
  ...["resolved", "awaiting", "closed", "duplicateOf", "overdue", "past", "comments"]
];
var findingKeys = ["fingerprint", "firstSeen", "category", "resource", "path", "values"];
function without(data, keys) {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));
}
function toldFrom(data, findings) {
  const category = categoryFrom(data);
  if (category === null || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(data)) return null;
  const kept = _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_2__  .LZ.filter((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .gT)(data, "kinds").includes(one));
  const held = _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_2__  .LZ.filter((one) => findings.some((finding) => finding.category === one));
  return { category, unsafe: data["unsafe"] === true, kinds: "kinds" in data ? kept : held };
}
function pastFrom(data) {
  const times = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(data) ? countFrom(data["times"]) : null;
  return times === null ? [] : [{ resource: resourceFrom(data), path: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "path"), times }];
}
function findingFrom(data) {
  const category = categoryFrom(data);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(data) || category === null || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "fingerprint") === "") return [];
  const values = data["values"];
  return [
    {
      fingerprint: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "fingerprint"),
      firstSeen: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "firstSeen"),
      category,
      resource: resourceFrom(data),
      path: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "path"),
      values: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(values) ? values : null,
      rest: without(data, findingKeys)
    }
  ];
}
function resolutionFrom(data) {
  const category = categoryFrom(data);
  const outcome = outcomes.find((one) => one === (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "outcome"));
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(data) || category === null || outcome === void 0) return [];
  const value = data["value"];
  const about = {
    resource: resourceFrom(data),
    path: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "path"),
    category,
    outcome,
    on: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "on")
  };
  return [value === void 0 ? about : { ...about, value }];
}
function resourceFrom(data) {
  const key = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .lJ)(data, "resource");
  return {
    group: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(key, "group"),
    kind: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(key, "kind"),
    namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(key, "namespace"),
    name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(key, "name")
  };
}
function categoryFrom(data) {
  return _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_2__  .LZ.find((category) => category === (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .bX)(data, "category")) ?? null;
}
function countFrom(value) {
  return typeof value === "number" && Number.isInteger(value) && value > 0 ? value : null;
}

var opening = /<!-- drift-triage:begin ([A-Za-z0-9_-]*) -->/;
var closing = "<!-- drift-triage:end -->";
var maxResolved = 20;
var maxPast = 20;
function parseBody(body) {
  const block = readBlock(body);
  const state = block === null ? null : parseState(block.marker);
  return block === null || state === null ? null : { state, content: block.content, around: block.around };
}
function readBlock(body) {
  const text = unixLines(body);
  const found = opening.exec(text);
  if (found === null) return null;
  const marker = decode(found[1] ?? "");
  if (marker === null) return null;
  const { start, end } = blockRange(text, found);
  const content = text.slice(start + found[0].length, end).replace(closing, "").trim();
  return { marker, content, around: text.length - (end - start) };
}
function withBlock(body, block) {
  const text = unixLines(body);
  const found = opening.exec(text);
  if (found === null) return block;
  const { start, end } = blockRange(text, found);
  return text.slice(0, start) + block + text.slice(end);
}
function blockOf(state, content) {
  return writeBlock(stateJson(state), content);
}
function writeBlock(marker, content) {
  return `<!-- drift-triage:begin ${encode(marker)} -->

${content}

${closing}`;
}
function fitState(state, max) {
  const whole = { ...state, resolved: state.resolved.slice(-maxResolved), past: state.past.slice(-maxPast) };
  if (encode(stateJson(whole)).length <= max) return whole;
  const slim = { ...withFewerResolved({ ...whole, past: [] }, max / 2), rest: {} };
  const kept = [];
  let used = encode(
    stateJson({ ...slim, findings: [], dropped: state.findings.length + state.dropped })
  ).length;
  for (const finding of state.findings.map((one) => ({ ...one, rest: {} }))) {
    const size = Math.ceil((Buffer.byteLength(JSON.stringify(finding), "utf8") + 1) * (4 / 3));
    if (used + size > max) continue;
    used += size;
    kept.push(finding);
  }
  return { ...slim, findings: kept, dropped: state.dropped + state.findings.length - kept.length };
}
function withFewerResolved(state, max) {
  const fits = encode(stateJson({ ...state, rest: {}, findings: [] })).length <= max;
  return fits || state.resolved.length === 0 ? state : withFewerResolved({ ...state, resolved: state.resolved.slice(1) }, max);
}
function sameBody(a, b) {
  return unixLines(a).trimEnd() === unixLines(b).trimEnd();
}
function encode(marker) {
  return Buffer.from(JSON.stringify(marker), "utf8").toString("base64url");
}
function decode(text) {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
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

var maxBody = 6e4;
var markerShare = 0.33;
function needsIssue(app, findings, noiseIssues) {
  if (app.status !== "drifted" || findings.every(({ accepted }) => accepted !== void 0)) return false;
  if (findings.some((finding) => !(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .rM)(finding))) return true;
  return noiseIssues === "always" || noiseIssues === "out-of-sync" && app.controllerSays === "OutOfSync";
}
function primaryOf(own) {
  const byNumber = [...own].sort((a, b) => a.issue.number - b.issue.number);
  const candidates = byNumber.filter(({ state }) => state.duplicateOf === null);
  const from = candidates.length > 0 ? candidates : byNumber;
  return from.find(({ issue }) => issue.state === "open") ?? from.at(-1) ?? null;
}
function closeDuplicates(application, primary, own) {
  return own.filter((one) => one !== primary && one.issue.state === "open" && one.state.duplicateOf === null).flatMap((one) => {
    const about = { application, number: one.issue.number };
    const state = { ...one.state, duplicateOf: primary.issue.number };
    return [
      commentOn(one, `Duplicate of #${primary.issue.number}`, []),
      {
        type: "close-issue",
        ...about,
        reason: "not_planned",
        body: bodyOf(one, commented(state), one.content)
      }
    ];
  });
}
function commentOn({ issue, state }, text, turns) {
  const body = `${text}

<!-- drift-triage:comment ${state.comments + 1} -->`;
  return { type: "comment-issue", application: state.application, number: issue.number, body, turns };
}
function commented(state) {
  return { ...state, comments: state.comments + 1 };
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
function isAbout(triage, { cluster, application }, name) {
  return application === name && cluster === (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .es)(triage, name).id;
}
function markOf(triage, application) {
  const { id } = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .es)(triage, application);
  const isElsewhere = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .My)(triage, application) !== null;
  return { cluster: id, application, ...isElsewhere ? { hub: triage.cluster.id } : {} };
}
function isOurs({ cluster, applications }, { cluster: id, hub }) {
  if (id === "") return false;
  const judged = id === cluster.id || applications.some(({ application }) => application.cluster?.id === id);
  return judged || hub === cluster.id;
}
function isLeftBehind(triage, mark) {
  const app = triage.applications.find(({ name }) => name === mark.application);
  return app === void 0 || app.status !== "unknown" && !isAbout(triage, mark, app.name);
}
function clusterSuffix(triage, application) {
  const destination = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .My)(triage, application);
  if (destination !== null) return ` on ${destination.name}`;
  const { id } = triage.cluster;
  const unreadable = id === "" || /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(id);
  return unreadable ? "" : ` on ${id}`;
}

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
      const found = (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_0__  .GW)(error);
      problems.push(
        ...found.map((one) => ({ ...one, application: one.application ?? (application || null) }))
      );
      if (found.some(({ code: code2 }) => fatal.has(code2))) break;
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

function groupedBy(items, keyOf) {
  const groups =   new Map();
  for (const item of items) {
    const key = keyOf(item);
    const own = groups.get(key);
    if (own === void 0) groups.set(key, [item]);
    else own.push(item);
  }
  return groups;
}

function acceptedText({ accepted }) {
  return accepted === void 0 ? "" : `accepted until ${accepted.expires} by ${accepted.owner}`;
}
var maxAccepted = 200;
function acceptedTitle({ findings }) {
  const count = findings.filter(({ accepted }) => accepted !== void 0).length;
  return count === 0 ? "" : `Accepted by the settings: ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .LS)(count, "difference")}`;
}
function acceptedLines({ findings }) {
  const lines = findings.flatMap((finding) => {
    if (finding.accepted === void 0) return [];
    const path = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .LF)(finding);
    const what = path === "" ? [] : [(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .aY)(path), " of "];
    const { owner, reason, expires } = finding.accepted;
    const by = [`: until ${expires} by `, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .CS)(owner), ", ", (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .CS)(reason)];
    return [[(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .CS)(finding.application), ": ", ...what, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .CS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_4__  .TD)(finding.resource)), ...by]];
  });
  const rest = lines.length - maxAccepted;
  return rest > 0 ? [...lines.slice(0, maxAccepted), [`${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .LS)(rest, "difference")} more not shown here.`]] : lines;
}

var gap = "\u200B";
function inert(text) {
  return text.replace(/@/g, `@${gap}`).replace(/#(?=\d)/g, `#${gap}`).replace(/GH-(?=\d)/gi, (found) => found + gap).replace(/:\/\//g, `:${gap}//`).replace(/www\./gi, (found) => `${found.slice(0, 3)}${gap}.`);
}
function withoutComments(text) {
  return text.replace(/<!--/g, `<!${gap}--`);
}
function inline(text, max = 300) {
  return inert((0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_5__  .$Q)((0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_5__  .RK)(text), max)).replace(/[\\*_[\]|~$]/g, "\\$&").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/`/g, "&#96;").replace(/^([-+=#])/, "\\$1").replace(/^(\d+)([.)])/, "$1\\$2");
}
function html(text, max = 300) {
  return inert((0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_5__  .$Q)((0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_5__  .RK)(text), max)).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
function codeSpan(text, max = 160) {
  const content = withoutComments((0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_5__  .$Q)((0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_5__  .RK)(text), max));
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
  return withoutComments(line.split("	").map(_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_5__  .RK).join("	"));
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
  return (0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_5__  .$Q)(inert((0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_5__  .RK)(text)).replace(/ +/g, " ").trim(), 200);
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

var findingHead = tableHead([
  ...["Object", "Field", "Git", "Live", "Changed", "Category", "A sync"]
]);
function findingRow(finding, presence, firstSeen) {
  const { change } = finding;
  const whole = finding.subject === "application" ? "the application" : "the whole object";
  return tableRow([
    inline((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_4__  .TD)(finding.resource)),
    change === null ? whole : cellCode((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .LF)(finding)),
    ...change === null ? presenceCells[presence] : valueCells(change),
    changedText(finding, firstSeen),
    `${finding.category}${finding.accepted === void 0 ? "" : `, ${inline(acceptedText(finding))}`}${finding.impliedBy === void 0 ? "" : `, implied by ${cellCode(finding.impliedBy)}`}`,
    (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .xn)(finding)
  ]);
}
var presenceCells = {
  both: ["there", "there"],
  "git-only": ["there", _chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .rc],
  "cluster-only": [_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .rc, "there"]
};
function valueCells(change) {
  const [git, live] = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .k0)(change);
  return [
    change.type === "added" ? _chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .rc : cellCode(git),
    change.type === "removed" ? _chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .rc : cellCode(live)
  ];
}
function changedText({ manager, category, evidence = [] }, firstSeen) {
  const by = manager === null ? "" : `by ${cellCode((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .dT)(manager))}`;
  if (manager?.time !== void 0 && manager.time !== null)
    return `on or before ${inline((0,_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_2__  .Vc)(manager.time))} ${by}`;
  const onset = evidence.find(({ kind }) => kind === "onset")?.data;
  const at = onset?.["at"];
  if (typeof at === "string")
    return `${onset?.["from"] === "event" ? "on" : "on or before"} ${inline((0,_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_2__  .Vc)(at))}${by === "" ? "" : ` ${by}`}`;
  const seen = firstSeen === null || (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .ty)(category) ? "" : `first seen ${inline(firstSeen.slice(0, 10))}`;
  return [by, seen].filter((part) => part !== "").join(", ") || "not recorded";
}
function sourceText(location, links) {
  const text = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .fN)(location);
  if (links === null || (0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_5__  .RK)(text) !== text || location.file.includes("//")) return codeSpan(text);
  const path = [...links.ref.split("/"), ...location.file.split("/")].map(encodeURIComponent).join("/");
  const url = `${links.repositoryUrl.replace(/\/+$/, "")}/blob/${path}#L${location.line}`;
  return link(codeSpan(text), url) ?? codeSpan(text);
}

var maxRows = 200;
function ignoreRuleSection({ applications }) {
  const rows = applications.flatMap(
    ({ name, ignoreRules = [] }) => ignoreRules.map(
      (use) => tableRow([
        cellCode(name),
        cellCode(linesOf(use.rule)),
        inline(aboutText(use.rule)),
        use.objects === null ? "not known" : String(use.objects),
        String(use.hides),
        String(use.hidesByHand),
        use.rule.source === void 0 ? "" : sourceText(use.rule.source, null)
      ])
    )
  );
  if (rows.length === 0) return [];
  const head = tableHead(["Application", "Ignored", "Of", "Objects", "Hides", "By hand", "In Git"]);
  const rest = rows.length - maxRows;
  const more = rest > 0 ? `

${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .LS)(rest, "rule")} more; the JSON report has all of them.` : "";
  const hidden = applications.flatMap(({ ignoreRules = [] }) => ignoreRules.map(({ hides }) => hides));
  const who = new Set(
    applications.filter(({ ignoreRules = [] }) => ignoreRules.length > 0).map(({ controller }) => _chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .JT[controller])
  );
  const title = `${[...who].sort().join("\u2019s and ")}\u2019s ignore rules: they hide ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .LS)(sum(hidden), "difference")} shown here`;
  return [details(title, [...head, ...rows.slice(0, maxRows)].join("\n") + more)];
}
function ignoreRuleLines({ ignoreRules = [], controller }, links) {
  return ignoreRules.filter(({ hides }) => hides > 0).map((use) => {
    const { rule } = use;
    const place = rule.source === void 0 ? "" : ` at ${sourceText(rule.source, links)}`;
    return `- ${codeSpan(linesOf(rule))} for ${inline(aboutText(rule))}${place} keeps ${hidesText(use)} out of ${_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .JT[controller]}\u2019s comparison`;
  });
}
function hidesText({ hides, hidesByHand }) {
  const byHand = hidesByHand === 0 ? "" : ` (${hidesByHand} made by hand)`;
  return `${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .LS)(hides, "of these differences", "of these differences")}${byHand}`;
}
function linesOf({ jsonPointers, jqPathExpressions, managedFieldsManagers }) {
  const managers = managedFieldsManagers.map((manager) => `managedFieldsManagers: ${manager}`);
  const lines = [...jsonPointers, ...jqPathExpressions, ...managers];
  const rest = lines.length - 3;
  return [...lines.slice(0, 3), ...rest > 0 ? [`and ${rest} more`] : []].join(", ");
}
function aboutText({ statedIn, group, kind, namespace, name }) {
  const object = [namespace, name].filter((part) => part !== "").join("/");
  const where = statedIn === "annotation" ? ", in its annotation" : statedIn === "argocd-cm" ? ", in argocd-cm" : "";
  return `${group === "" ? "" : `${group}/`}${kind}${object === "" ? "" : ` ${object}`}${where}`;
}
function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0);
}



function yamlLines(value, depth, head) {
  if (typeof value === "string" && value.includes("\n"))
    return [
      { depth, text: `${head} ${value.endsWith("\n") ? "|" : "|-"}` },
      ...value.replace(/\n$/, "").split("\n").map((text) => ({ depth: depth + 1, text }))
    ];
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Lv)(value) && value.length > 0)
    return [{ depth, text: head }, ...value.flatMap((item) => yamlLines(item, depth + 1, "-"))];
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(value) && Object.keys(value).length > 0)
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
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Lv)(value)) return "[]";
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(value)) return "{}";
  if (typeof value !== "string") return String(value);
  return (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .rI)(value) || /^[-?:,[\]{}#&*!|>'"%@`]|: | #/.test(value) ? JSON.stringify(value) : value;
}
var context = 2;
function nearChanges(lines) {
  const keep =   new Set();
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
    if (keep.has(i)) result.push(line);
    else if (i === 0 || keep.has(i - 1)) result.push({ sign: " ", depth: line.depth, text: "..." });
  });
  return result;
}
function lineText({ sign, depth, text }) {
  return (0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_5__  .$Q)(`${sign} ${"  ".repeat(depth)}${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .OT)(text)}`, 240);
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
var differ = jsondiffpatch__WEBPACK_IMPORTED_MODULE_6__  .vt({
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
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Lv)(value)) return value.length > maxItems ? { "#": JSON.stringify(value) } : value.map(packed);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [prefix + key, packed(item)]));
}
function unpacked(value) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Lv)(value)) return value.map(unpacked);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(value)) return value;
  const text = value["|"];
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Lv)(text)) return text.map(String).join("\n");
  const list = value["#"];
  if (typeof list === "string") return JSON.parse(list);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.slice(prefix.length), unpacked(item)])
  );
}
function itemHash(item) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(item)) return void 0;
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
  const opening2 = { sign: " ", depth, text: head };
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Lv)(left)) return [opening2, ...listLines(left, changes, depth + 1)];
  const object = left;
  const text = object["|"];
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Lv)(text))
    return [
      { ...opening2, text: `${head} |` },
      ...textLines(text, changes["|"], depth + 1)
    ];
  const whole = changes["#"];
  if (whole !== void 0) return wholeList(whole, depth, head);
  return [opening2, ...objectLines(object, delta, depth + 1)];
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

function withLiveSide(desired, changes) {
  return changes.reduce((object, change) => {
    const value = change.type === "removed" ? void 0 : change.live;
    const result = replaced(object, change.path, value);
    return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(result) ? result : object;
  }, desired);
}
function replaced(at, path, value) {
  const [element, ...rest] = path;
  if (element === void 0) return value;
  if ("field" in element) {
    const object = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(at) ? at : {};
    return withField(object, element.field, replaced((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .ZZ)(object, element.field), rest, value));
  }
  const list = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Lv)(at) ? at : [];
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
  if ("value" in element) return list.findIndex((item) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .FS)(item, element.value));
  return list.findIndex((item) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_4__  .vV)(item, element));
}

function pairDiff({ desired, live }, findings) {
  if (desired !== null && live !== null) {
    const changes = findings.flatMap(({ change }) => change === null ? [] : [change]);
    return nearChanges(diffLines(desired, withLiveSide(desired, changes)));
  }
  const only = desired ?? live;
  if (only === null) return [];
  const sign = desired === null ? "+" : "-";
  return Object.entries(withoutServerFields(only)).flatMap(
    ([key, value]) => yamlLines(value, 0, `${key}:`).map((line) => ({ ...line, sign }))
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
  const metadata = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .ZZ)(object, "metadata");
  return Object.fromEntries(
    Object.entries(object).filter(([key]) => key !== "status").map(
      ([key, value]) => key === "metadata" && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(metadata) ? [key, without2(metadata, serverMetadata)] : [key, value]
    )
  );
}
function without2(object, keys) {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

var maxDiff = 3500;
function objectSections(triage, findings, max) {
  const objects = groupedBy(findings, ({ resource }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_4__  .Pu)(resource));
  return [...objects.values()].slice(0, max).flatMap((own) => {
    const pair = own[0] === void 0 ? void 0 : (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .cF)(triage, own[0]);
    const section = pair === void 0 ? null : objectSection(pair, own);
    return section === null ? [] : [section];
  });
}
function objectSection(pair, findings) {
  const told = findings.filter((finding) => !(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .ty)(finding.category));
  const lines = pairDiff(pair, told.length > 0 ? told : findings);
  if (lines.length === 0) return null;
  const shown = fitLines(lines.map(lineText), maxDiff, (left) => `  ... ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .LS)(left, "line")} more`);
  const summary = `Git (-) and live (+): ${html((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_4__  .TD)(pair.resource))}`;
  return details(summary, fence("diff", shown));
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
  ..._chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_2__  .LZ.map((category) => ({
    name: categoryLabel(category),
    color: colors[category],
    description: capitalised(_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_1__  .wF[category])
  }))
];
var stateLabels = [unsafeLabel, overdueLabel, ..._chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_2__  .LZ.map(categoryLabel)];
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

  5741:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K2: () => (  ownersOf),
    NB: () => (  clusterChanged),
    Ox: () => (  changedDestinations),
    PH: () => (  notesIn),
    Xf: () => (  planTwins),
    ef: () => (  planIssues),
    oZ: () => (  readCodeowners),
    td: () => (  byUrgency),
    u1: () => (  causeNumbers),
    v_: () => (  noteOfAll),
    z: () => (  issuePlan),
    zM: () => (  reasonsOf)
  });
  var _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7082);
  var _chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3812);
  var _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(758);
  var _chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9140);
  var _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(675);
  var _chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1133);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5366);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6127);
  var _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7090);
  var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
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
  if (pattern === "" || (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_1__  .mY)(pattern)) return [];
  const matchers = globsOf(pattern.replace(/\\ /g, " ")).map(
    (glob) => (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_1__  .fU)(glob, { crossesFolders: false, hasBraces: false })
  );
  const matches = (path) => matchers.some((isMatch) => isMatch(path));
  return [{ matches, owners: names.filter((name2) => owner.test(name2)) }];
}
var owner = /^@[A-Za-z\d][\w-]*(\/[\w.-]+)?$/;
function globsOf(pattern) {
  const anchored = pattern.slice(0, -1).includes("/");
  const glob = `${anchored ? "" : "**/"}${pattern.replace(/^\//, "")}`;
  if (glob.endsWith("/")) return [`${glob}**`];
  return /\*[^/]*$/.test(glob) ? [glob] : [glob, `${glob}/**`];
}


function serverDigest(server) {
  return server === "" ? "" : (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(server).digest("hex").slice(0, 12);
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
    const hint = `Close those issues if ${(0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP)(cluster.name)} is a new cluster at the same address; until then no issue is written for its applications.`;
    const changed = changeOf(cluster, existing, hint);
    return changed === null ? [] : [{ cluster: cluster.id, problem: changed }];
  });
}
function changeOf({ id, server }, existing, hint) {
  const digest2 = serverDigest(server);
  const open = existing.filter(({ state }) => state === "open").flatMap(({ body }) => (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .OG)(body)?.state ?? []);
  const other = open.find((state) => state.server !== "" && state.server === digest2 && state.cluster !== id);
  if (other === void 0 || open.some(({ cluster }) => cluster === id)) return null;
  return (0,_chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "CLUSTER_ID_CHANGED",
    `The open issues of this API server were filed for cluster ${(0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP)(other.cluster)}, and it is now ${(0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP)(id)}.`,
    hint
  );
}

function pullPart(note, room) {
  if (note === null) return [];
  const notes = notesIn(note);
  const lines = notes.flatMap(({ leftOut }) => leftOut).map(
    ({ subject: subject2, field, reason }) => `- Left out: ${field === "" ? "" : `${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(field)} of `}${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Vi)(subject2)}: ${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Vi)(reason)}`
  );
  const more = (left) => `- ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(left, "further change")} left out, not shown here`;
  const heads = notes.flatMap((one) => [...headsOf(one)]);
  const used = heads.reduce((sum, head) => sum + head.length + 2, 28);
  const list = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .RV)(lines, room - used, more);
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
  const { repository, pull, declined, compareUrl, reason } = note;
  if (pull !== null) {
    const but = reason === "" ? "" : ` (nothing new is proposed: ${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Vi)(reason)})`;
    return `${referenceTo(pull, repository)} ${deedOf(note)}${but}.`;
  }
  if (declined !== null)
    return `${repository ?? ""}#${declined.number} was ${declined.merged ? "merged with this already" : "closed"}, so nothing is proposed until the difference changes.`;
  if (compareUrl !== null) {
    const where = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .nf)("open the pull request yourself", compareUrl) ?? (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(compareUrl);
    return `${repository ?? "This repository"} does not let the action open pull requests. The branch is there: ${where}.`;
  }
  const there = repository === void 0 ? "" : ` in ${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Vi)(repository)}`;
  if (reason !== "") return `None${there}: ${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Vi)(reason, 600)}.`;
  return `It is opened${there} in this run.`;
}
function deedOf({ ignoring, leavesOut, repins }) {
  if (repins === true) return "has it follow a commit that stays";
  if (ignoring !== void 0) return `tells ${ignoring} to ignore what asks nothing of anybody`;
  return leavesOut === true ? "leaves the count to the autoscaler" : "brings what runs into Git";
}
function referenceTo({ number, url }, repository) {
  if (repository === void 0) return `#${number}`;
  return (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .nf)(`${repository}#${number}`, url) ?? `${repository}#${number}`;
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
  const told = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .Np)(candidates.flatMap(({ findings }) => findings)).flatMap((finding) => {
    const id = causeId(finding);
    return id === null || !active.has(id) ? [] : [{ id, finding }];
  });
  return new Map(
    [...(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .me)(told, ({ id }) => id)].flatMap(
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
    change.type === "added" ? null : (0,_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_4__  .HI)(change.desired),
    change.type === "removed" ? null : (0,_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_4__  .HI)(change.live)
  ];
}
function digest(parts) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

var maxLines2 = 8;
function checklist(findings, presence2, isStuck2) {
  const open = findings.filter(
    (finding) => !(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .rM)(finding) && finding.impliedBy === void 0 && !isLeftAlone(finding)
  );
  const own = open.slice(0, maxLines2);
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
  return category === "git-ahead" && !rules.includes(_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_4__  .RM);
}
function byHand({ category }) {
  return category === "manual-change" || category === "conflict";
}
function askLine(finding, presence2) {
  if (finding.rules.includes(_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_4__  .IG))
    return ["Find out who rolled the application back, and whether the reason still holds"];
  if (finding.rules.includes(_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_4__  .p1))
    return ["Find out who ran Helm on the application, and whether that is still how it is deployed"];
  const tool = finding.manager === null ? [] : [" with ", ...(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .wS)(finding.manager)];
  const isDeletion = finding.change === null && presence2 === "git-only" || finding.rules.includes(_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_4__  .TA);
  const deed = isDeletion ? "deleted " : "changed ";
  return ["Find out who ", deed, ...subject(finding), ...tool, ", and whether it is still needed"];
}
function decision(finding, presence2, isStuck2) {
  const { change, direction, source, editIn } = finding;
  const what = subject(finding);
  const at2 = source === null ? [] : editIn === void 0 ? [" at ", (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .aY)((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .fN)(source))] : [" in ", (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .aY)(editIn)];
  if (direction === "fix-git") return ["Correct Git", ...at2, " so that ", ...what, " can settle"];
  if (direction === "ignore") return ["Let the controller ignore ", ...what, ", or say here why not"];
  if (isAhead(finding))
    return finding.forecast.effect === "fails" ? refused(what, at2) : syncLine(finding, isStuck2);
  if (change === null) return objectDecision(finding, presence2, at2);
  switch (change.type) {
    case "added":
      return [
        "Decide about ",
        ...what,
        ": keep ",
        (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .aY)((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .K0)(change)),
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
        (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .aY)((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .iJ)(change)),
        " back"
      ];
    case "modified":
      return [
        "Decide about ",
        ...what,
        ": keep ",
        (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .aY)((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .K0)(change)),
        " (",
        ...orRevert(finding),
        "update Git",
        ...at2,
        finding.forecast.effect === "fails" ? "): no sync can return to " : ") or let a sync return to ",
        (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .aY)((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .iJ)(change))
      ];
  }
}
function orRevert(finding) {
  const revert = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .TV)(finding)?.revert ?? null;
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
  const name2 = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .CS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TD)(finding.resource));
  if (finding.rules.includes(_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_4__  .RM)) return ["See what holds ", name2, ", and have it let go"];
  if (finding.rules.includes(_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_4__  .p1))
    return ["Leave ", name2, " to Git or to Helm: take the record of the release away, or take it out of Git"];
  if (presence2 === "git-only")
    return ["Decide about ", name2, ": let a sync create it, or remove it from Git", ...at2];
  if (presence2 === "cluster-only")
    return ["Decide about ", name2, ": add it to Git, or delete it from the cluster"];
  if (finding.rules.includes(_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_4__  .TA))
    return [
      "Save what ",
      name2,
      " holds, then decide: let it go and a sync make it anew, or remove it from Git",
      ...at2
    ];
  return ["Find out why ", name2, " is out of sync"];
}
function subject(finding) {
  const name2 = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .CS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TD)(finding.resource));
  return finding.change === null ? [name2] : [(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .aY)((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LF)(finding)), " of ", name2];
}

var name = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/;
var label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
var kind = /^[A-Za-z][A-Za-z0-9]{0,62}$/;
var file = /^(?!.*(?:^|\/)\.\.(?:\/|$))[A-Za-z0-9_][A-Za-z0-9_./-]{0,300}$/;
var maxObjects = 4;
function nextCommands(app, findings) {
  const objects = new Map(findings.map((finding) => [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .Pu)(finding.resource), finding]));
  const shown = [...objects.values()].slice(0, maxObjects);
  const files = new Set(shown.flatMap(({ source }) => source === null ? [] : [source.file]));
  return [
    ...shown.filter((finding) => finding.subject !== "application" && (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .Fq)(finding, void 0) !== "git-only").flatMap(({ resource }) => kubectlGet(resource, app)),
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
  return app.category === "git-ahead" && !app.syncUnsafe && !(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .Jj)(app) && findings.filter(({ category }) => category === "git-ahead").every(({ forecast: { effect } }) => ["reverts", "deletes", "recreates"].includes(effect));
}
function isYoung(triage, findings, minutes) {
  const limit = Date.parse(triage.at) - minutes * 6e4;
  const open = findings.filter(_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .vD);
  return open.length > 0 && open.every(({ category, manager }) => category !== "git-ahead" && Date.parse(manager?.time ?? "") > limit);
}

function resolve(finding, current, on) {
  const { resource, path, category } = finding;
  const now = current(resource, path);
  const whole = path === "" ? now : current(resource, "");
  const outcome = outcomeOf(finding, path === "" ? presence(now) : now, presence(whole));
  const about = { resource, path, category, outcome, on };
  const value = path === "" ? void 0 : now?.live;
  return value === void 0 || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .FS)(value, now?.desired) || !(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .UJ)(value) ? about : { ...about, value };
}
function isLoud({ outcome, category }) {
  return outcome === "reverted" && (category === "manual-change" || category === "conflict");
}
function isUnjudged(triage, application3, resource) {
  return triage.problems.some(
    (problem2) => problem2.application === application3 && (problem2.resource === null || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .gY)(problem2.resource, resource)) || problem2.application === null && problem2.resource !== null && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .gY)(problem2.resource, resource)
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
  if (same(values.desired, values.live)) return (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .ty)(category) ? "ignored" : "settled";
  if (same(now.live, values.live)) return "adopted";
  if (same(now.desired, values.desired)) return category === "git-ahead" ? "synced" : "reverted";
  return "settled";
}
function same(a, b) {
  return a === b || a !== void 0 && b !== void 0 && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .FS)(a, b);
}
function resolutionSentence(resolution) {
  const { resource, path, outcome, on } = resolution;
  const name2 = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .CS)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TD)(resource));
  const what = path === "" ? [name2] : [(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .aY)(path), " of ", name2];
  return [
    ...what,
    ": ",
    ...ending(resolution),
    ` (${outcome === "unknown" ? "how is not known" : outcome}, ${on}).`
  ];
}
function ending({ path, outcome, value, category }) {
  const now = value === void 0 ? [] : [" ", (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .aY)((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .JJ)(value))];
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
        (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .ty)(category) ? "nothing but notation or bookkeeping, and the controller no longer reports it" : "both sides still differ, and a rule or the settings now leave it out"
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
  const page = guideUrl === null ? null : (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .nf)("How a hotfix gets into Git", guideUrl);
  const byHand2 = findings.some(({ category }) => category === "manual-change" || category === "conflict");
  return page === null || !byHand2 ? [] : [`${page}: the steps after an incident.`];
}
function verdictPart(input, room) {
  const { triage, app, findings } = input;
  const phrase = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .dw)(findings, (finding) => (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .Fq)(finding, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .cF)(triage, finding)), (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .ZD)(app));
  const labels = app.category === null ? "" : `${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .SS)((0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Jm)(app.category))}: ${_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .wF[app.category]}.`;
  const unsafe = app.syncUnsafe ? ` ${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Hc)}: a sync would undo something that someone may need.` : "";
  const full = `${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .gF)(phrase, _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .fk)}

${labels}${unsafe}`;
  return full.length <= room ? full : `${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .tQ)(findings)}.

${labels}${unsafe}`;
}
function trouble({ app }) {
  const said = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .gF)((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .JY)(app), _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .fk);
  return said === "" ? [] : [said];
}
function overdue({ state }) {
  return state.overdue === null ? [] : [
    `${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .nA)} since ${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Vi)(state.overdue.slice(0, 10))}: nobody has dealt with it for as long as ${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .SS)("follow-up-after")} says.`
  ];
}
function waiting({ app, findings }) {
  return isMerelyAhead(app, findings) ? [
    "**Waiting for sync.** What is left here has changed in Git and reaches the cluster with the next sync. A run after that closes this issue."
  ] : [];
}
function table(input, room) {
  const { findings } = input;
  const told = findings.filter((finding) => !(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .ty)(finding.category));
  const more = (left) => `
${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(left, "further finding")} not shown here; the job summary and the JSON report have them.`;
  return [
    ..._chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .uc,
    ...(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Uj)(told.length > 0 ? told : findings, rowWriter(input), room - _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .uc.join("\n").length, more)
  ].join("\n");
}
function noiseTable(input, room) {
  const { findings } = input;
  const noise = findings.filter((finding) => (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .ty)(finding.category));
  if (noise.length === 0 || noise.length === findings.length) return [];
  const more = (left) => `
${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(left, "further one")} not shown here.`;
  const rows = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Uj)(noise, rowWriter(input), room - 600, more);
  const body = [..._chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .uc, ...rows].join("\n");
  return [(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .zH)(`${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(noise.length, "difference")} of notation or bookkeeping`, body)];
}
function rowWriter({ triage, state }) {
  const firstSeen = new Map(state.findings.map((one) => [one.fingerprint, one.firstSeen]));
  return (finding) => (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .ex)(
    finding,
    (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .Fq)(finding, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .cF)(triage, finding)),
    firstSeen.get(finding.fingerprint) ?? null
  );
}
function steps({ triage, app, findings, ticked, links }, room) {
  const presence2 = (finding) => (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .Fq)(finding, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .cF)(triage, finding));
  const lines = checklist(findings, presence2, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .ZD)(app)).map(
    (line) => checklistLine((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .gF)(line, _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .fk), ticked)
  );
  const told = findings.filter((finding) => !(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .ty)(finding.category));
  const commands = nextCommands(app, told.length > 0 ? told : findings);
  const sources = sourceLine(told, links, room * 0.2);
  const list = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .RV)(lines, room * 0.55, (left) => `- ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(left, "further step")} not shown here`);
  const block = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .RV)(
    commands,
    room * 0.25,
    (left) => `# ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(left, "further command")} not shown here`
  );
  return [
    ...list.length === 0 ? [] : [`### Next steps

${list.join("\n")}`],
    ...block.length === 0 ? [] : [`To look closer${sources}:

${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .EU)("sh", block)}`]
  ];
}
function sourceLine(findings, links, room) {
  if (links === null) return "";
  const places2 = new Set(
    findings.flatMap(({ source }) => source === null ? [] : [(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .rI)(source, links)])
  );
  const text = [...places2].slice(0, 3).join(", ");
  return text === "" || text.length > room ? "" : ` (in Git: ${text})`;
}
function diffs({ triage, findings }, room) {
  const more = () => "The diffs of further objects are not shown here.";
  return (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .RV)((0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .YU)(triage, findings, maxObjects2), room, more);
}
function why({ findings }, room) {
  const told = findings.filter((finding) => !(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .ty)(finding.category));
  const more = (left) => `- ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(left, "further finding")} not shown here.`;
  const body = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Uj)(told.length > 0 ? told : findings, reasonsOf, room - 80, more);
  return body.length === 0 ? [] : [(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .zH)("Why we think so", body.join("\n"))];
}
function reasonsOf(finding) {
  const name2 = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Vi)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TD)(finding.resource));
  const head = finding.change === null ? name2 : `${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .SS)((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LF)(finding))} of ${name2}`;
  const reasons2 = finding.because.map((reason) => `  - ${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Vi)((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .OT)(reason), 500)}`);
  const how = finding.forecast.method === "dry-run" ? "confirmed by a dry run" : "simulated";
  const forecast = `  - A sync ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .xn)(finding)} (${how}).`;
  return [`- ${head}: ${finding.category}, ${finding.confidence}`, ...reasons2, forecast].join("\n");
}
function ignoreRules({ app, links }, room) {
  const more = (left) => `- ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(left, "further rule")} not shown here.`;
  const lines = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .RV)((0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .AR)(app, links), room - 120, more);
  return lines.length === 0 ? [] : [(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .zH)(`What ${_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .JT[app.controller]} is told to ignore`, lines.join("\n"))];
}
function unjudged({ triage, app }, room) {
  const lines = triage.problems.filter((problem2) => problem2.application === app.name).map(
    ({ code: code2, message, hint }) => `- ${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(code2)} ${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Vi)((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .OT)(message), 600)} ${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Vi)(hint, 400)}`
  );
  const more = (left) => `- ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(left, "further problem")} not shown here.`;
  return lines.length === 0 ? [] : [`### Not judged

${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .RV)(lines, room - 20, more).join("\n")}`];
}
function earlier({ state }, room) {
  const lines = state.resolved.map((one) => `- ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .gF)(resolutionSentence(one), _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .fk)}`);
  const dropped = state.dropped === 0 ? [] : [
    `For ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(state.dropped, "less severe finding")} this issue does not remember when it was first seen.`
  ];
  const more = (left) => `- ${left} earlier not shown here`;
  const list = lines.length === 0 ? [] : [`### Settled so far

${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .RV)(lines, room - 220, more).join("\n")}`];
  return [...list, ...dropped];
}

var maxDifferences = 30;
function causeName(first) {
  const by = first.rules[0] ?? ((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .dT)(first.manager) || first.category);
  return `${first.resource.kind} (${by})`;
}
function causeContent({ findings, category }, state, budget) {
  const [first] = findings;
  const head = first === void 0 ? `The same difference stands in ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(appCount(state), "application")}.` : `**${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Vi)(first.resource.kind)}: one cause in ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(appCount(state), "application")}.** ${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Vi)(first.because[0] ?? "", 500)}`;
  const label2 = `${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .SS)((0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Jm)(category))}: ${_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .wF[category]}. ${whatToDo[category] ?? ""}`;
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
  const rows = [...(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .me)(findings, cellsOf)].map(([cells, own]) => `| ${cells} | ${own.length} |`);
  const more = (left) => `
${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(left, "further difference")} not shown here.`;
  const head = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .PP)(["Field", "Git", "Live", "Times"]);
  const shown = rows.slice(0, maxDifferences);
  const rest = rows.length - shown.length;
  return [...head, ...(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .RV)(shown, 12e3, more), ...rest > 0 ? [more(rest)] : []].join("\n");
}
function cellsOf({ change }) {
  if (change === null) return "";
  return [(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .GA)(placeOf(change.path)), ...(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .H)(change)].join(" | ");
}
function apps(findings, state, room) {
  const counts2 = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .me)(findings, ({ application: application3 }) => application3);
  const remembered = state.apps.map(({ application: application3, finding }) => ({ application: application3, since: finding.firstSeen }));
  const known = new Set(remembered.map(({ application: application3 }) => application3));
  const others = [...counts2.keys()].filter((name2) => !known.has(name2)).sort(_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_9__  .Lx);
  const row = ({ application: application3, since }) => {
    const own = counts2.get(application3)?.length;
    const count = own === void 0 ? "not judged in the last run" : String(own);
    return (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .jD)([(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .GA)(application3), count, (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Vi)(since.slice(0, 10))]);
  };
  const head = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .PP)(["Application", "Differences", "First seen"]);
  const more = (left) => `
${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(left, "further application")} not shown here; the JSON report has them.`;
  const all = [...remembered, ...others.map((application3) => ({ application: application3, since: "" }))];
  return [...head, ...(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Uj)(all, row, room - 200, more)].join("\n");
}
function reasons(first) {
  return first === void 0 ? [] : [(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .zH)("Why we think so, of the first", reasonsOf(first))];
}
function endings(ended) {
  const lines = ended.map(
    ({ application: application3, resolution }) => `- ${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Vi)(application3)}: ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .gF)(resolutionSentence(resolution), _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .fk)}`
  );
  const more = (left) => `- and ${left} more`;
  return lines.length === 0 ? [] : [`### Where it ended

${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .RV)(lines, 8e3, more).join("\n")}`];
}

var maxApps = 2e4;
var maxEnded = 20;
function parseCause(body) {
  const block = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Gr)(body);
  const state = block === null ? null : stateFrom(block.marker);
  return block === null || state === null ? null : { state, around: block.around };
}
function stateFrom(data) {
  const category = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .XV)(data);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(data) || data["version"] !== 1 || category === null) return null;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(data, "cause") === "" || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(data, "cluster") === "") return null;
  return {
    cluster: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(data, "cluster"),
    cause: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(data, "cause"),
    category,
    apps: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(data, "apps").flatMap(
      (entry) => (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .CN)(entry).map((finding) => ({ application: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(entry, "application"), finding }))
    ),
    dropped: countOf(data["dropped"]),
    ended: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(data, "ended").flatMap(
      (entry) => (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .HS)(entry).map((resolution) => ({
        application: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(entry, "application"),
        resolution
      }))
    ),
    closed: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(data, "closed") || null,
    comments: countOf(data["comments"])
  };
}
function causeBlock(state, content) {
  const { apps: apps2, ended, closed, ...plain } = state;
  return (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .nl)(
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
    ...(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Fg)(triage, app.name),
    server: serverDigest((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .es)(triage, app.name).server),
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
  const { state: fitted, room } = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .MT)(state, tracked?.around ?? 0);
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
  return (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .EN)(tracked, fitted, content);
}
function issueTitle({ triage, app }) {
  return (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Qw)(`Drift in ${app.name}${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .mG)(triage, app.name)}`);
}
function wantedLabels({ app }, state) {
  return [
    _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .RO,
    ...app.category === null ? [] : [(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Jm)(app.category)],
    ...app.syncUnsafe ? [_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Hc] : [],
    ...state.awaiting ? [_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .QL] : [],
    ...state.overdue === null ? [] : [_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .nA]
  ];
}
function currentFindings({ triage, findings }, before) {
  const known = new Map(before.map((one) => [one.fingerprint, one]));
  const places2 = new Map(before.map((one) => [placeOf2(one.resource, one.path), one]));
  return findings.map((finding) => {
    const moved = finding.change === null ? void 0 : places2.get(placeOf2(finding.resource, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LF)(finding)));
    const old = known.get(finding.fingerprint) ?? moved;
    const fresh = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Ho)(finding, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .Fq)(finding, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .cF)(triage, finding)), triage.at);
    return old === void 0 ? fresh : { ...fresh, firstSeen: old.firstSeen, rest: old.rest };
  });
}
function toldNow({ app, findings }, before) {
  if (app.category === null) return before;
  const category = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .Bx)(app.category, before?.category ?? null) ? app.category : before?.category ?? app.category;
  const present =   new Set([...before?.kinds ?? [], ...findings.map((finding) => finding.category)]);
  return {
    category,
    unsafe: app.syncUnsafe || before?.unsafe === true,
    kinds: _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_4__  .LZ.filter((one) => present.has(one))
  };
}
function placeOf2(resource, path) {
  return `${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .Pu)(resource)} ${path}`;
}

var maxList = 2e4;
function resolutionList(resolutions) {
  const lines = resolutions.map((one) => `- ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .gF)(resolutionSentence(one), _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .fk)}`);
  return (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .RV)(lines, maxList, (left) => `- and ${left} more`).join("\n");
}
function loudText(undone) {
  return [
    "**A change made by hand was undone.** The cluster went back to what Git says, and Git was not updated:",
    resolutionList(undone),
    `If the change is still needed, make it in Git. When someone has looked at this, close the issue or add the label ${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .hq)}.`
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
    (finding) => (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .vD)(finding) && (firstSeen.get(finding.fingerprint) ?? Infinity) <= limit
  );
}
function overdueText(context2, findings, known) {
  const seen = new Map(known.map((one) => [one.fingerprint, one.firstSeen.slice(0, 10)]));
  const line = (finding) => {
    const path = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LF)(finding);
    const what = path === "" ? "" : `${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(path)} of `;
    const since = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Vi)(seen.get(finding.fingerprint) ?? "");
    return `- ${what}${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Vi)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .TD)(finding.resource))}: ${finding.category}, since ${since}`;
  };
  const owners = ownersFor(context2, findings);
  const call = owners.length === 0 ? "CODEOWNERS names nobody for it." : `By CODEOWNERS it is yours to decide: ${owners.join(" ")}`;
  return [
    `**Overdue.** Nobody has dealt with this for ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(context2.options.followUpAfter ?? 0, "day")}:`,
    (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Uj)(findings, line, 3e3, (left) => `- and ${left} more`).join("\n"),
    `${call} Either Git takes the change over, or it goes away.`
  ].join("\n\n");
}
function ownersFor({ app, options }, findings) {
  const files = findings.flatMap(({ source }) => source === null ? [] : [source.file]);
  const anyFile = app.application.sources.map(({ path }) => path === "" ? "any" : `${path}/any`);
  const paths = files.length > 0 ? files : anyFile;
  return ownersOf(options.codeowners ?? "", [...new Set(paths)]).slice(0, maxOwners);
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
  return (outcome === "adopted" || outcome === "ignored") && (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .vD)({ category });
}
function worseText(context2, { told }) {
  const { app, findings } = context2;
  if (app.category === null || told === null) return null;
  const worse = app.category !== "git-ahead" && (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .Bx)(app.category, told.category) || app.syncUnsafe && !told.unsafe;
  const kinds = newKinds(findings, told.kinds);
  if (!worse && kinds.length === 0) return null;
  const labels = worse ? [(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Jm)(app.category), ...app.syncUnsafe ? [_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Hc] : []] : kinds.map(_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Jm);
  const head = worse ? "More serious now" : "A new kind of drift";
  return `${head}: ${labels.map((name2) => (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(name2)).join(", ")}.

${verdictPart(context2, 6e3)}`;
}
function newKinds(findings, told) {
  const present = new Set(findings.filter((one) => (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .vD)(one)).map(({ category }) => category));
  return _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_4__  .LZ.filter((one) => one !== "git-ahead" && present.has(one) && !told.includes(one));
}

function refreshIssue(context2, tracked) {
  const { app } = context2;
  const { issue, state: before } = tracked;
  const { ended, carried } = endedFindings(context2, tracked);
  const isUndone = ended.some(isLoud);
  const acknowledged = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .RX)(issue.labels, _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .hq) && before.awaiting && !isUndone;
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
  const state = news.length === 0 ? next : (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .ni)(next);
  const labels = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .O9)(
    issue.labels,
    wantedLabels({ ...context2, app: withCarried(app, carried, issue.labels) }, state),
    state.awaiting ? [] : [_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .QL, _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .hq]
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
    (worst, one) => (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .Bx)(one.category, worst) ? one.category : worst,
    app.category
  );
  return { ...app, category, syncUnsafe: app.syncUnsafe || (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .RX)(present, _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Hc) };
}
function newsComment(tracked, news) {
  const text = news.map((one) => one.text).join("\n\n---\n\n");
  return (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)(
    tracked,
    text,
    news.map(({ turn }) => turn)
  );
}
function dropAcknowledgement({ issue, state }) {
  if (!(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .RX)(issue.labels, _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .hq)) return [];
  const about = { application: state.application, number: issue.number };
  return [{ type: "update-issue", ...about, addLabels: [], removeLabels: [_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .hq] }];
}
function reopenIssue(context2, tracked) {
  const { app } = context2;
  const { issue, state: before } = tracked;
  if (closedOnPurpose(tracked) && !hasNews(context2, tracked)) return [];
  const again = before.closed !== null || hasNews(context2, tracked);
  const state = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .ni)({
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
  const labels = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .O9)(issue.labels, wantedLabels(context2, state), [_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .QL, _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .hq]);
  const head = again ? "The drift is back." : "This issue was closed, and the drift is still there.";
  const about = { application: app.name, number: issue.number };
  return [
    (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)(tracked, `${head}

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
    ({ application: application3, resource }) => application3 === app.name && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .gY)(resource, old.resource)
  );
  const ended = gone.filter((old) => !carried.includes(old)).map((old) => {
    const resolution = resolve(old, current, triage.at.slice(0, 10));
    return skipped(old) ? { ...resolution, outcome: "ignored" } : resolution;
  });
  return { ended, carried };
}
function goesOn(old, findings) {
  return findings.some(
    (now) => now.fingerprint === old.fingerprint || (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .gY)(now.resource, old.resource) && (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LF)(now) === old.path
  );
}
function update(application3, { issue }, title, body, labels) {
  const changed = !(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .NZ)(issue.body, body);
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
  return ended.filter(({ category, outcome }) => !(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .ty)(category) && outcome !== "synced").reduce((list, { resource, path }) => {
    const isHere = (one) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_7__  .gY)(one.resource, resource) && one.path === path;
    const times = (list.find(isHere)?.times ?? 0) + 1;
    return [...list.filter((one) => !isHere(one)), { resource, path, times }];
  }, past);
}
function closedOnPurpose({ issue, state }) {
  return state.closed === null && (issue.stateReason === "not_planned" || issue.stateReason === "duplicate");
}
function hasNews(context2, { state, around }) {
  const seen = new Set(state.findings.map(({ fingerprint }) => fingerprint));
  const present = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .MT)({ ...state, findings: currentFindings(context2, state.findings) }, around).state.findings;
  const told = present.filter(({ category }) => !(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .ty)(category));
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
  const found = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .me)(triage.findings, ({ application: name2 }) => name2);
  return apps2.flatMap((app) => {
    const findings = found.get(app.name) ?? [];
    return app.syncUnsafe || !(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Ju)(app, findings, options.noiseIssues) ? [] : [{ name: app.name, findings: findings.filter(({ accepted }) => accepted === void 0) }];
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
    [...(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .me)(allCauses(triage, existing), ({ state }) => state.cause)].flatMap(([id, own]) => {
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
    const title = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Qw)(
      `Same drift in several applications: ${causeName(first)}${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .mG)(run.triage, "")}`
    );
    const labels = [_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .RO, (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Jm)(cause.category)];
    return [{ type: "create-issue", application, title, body: bodyOf2(null, cause, state), labels }];
  }
  return tracked.issue.state === "open" ? refresh(cause, tracked, state) : reopen(cause, tracked, state);
}
function refresh(cause, tracked, state) {
  const labels = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .O9)(tracked.issue.labels, [_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .RO, (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Jm)(cause.category)]);
  return update(application, tracked, null, bodyOf2(tracked, cause, state), labels);
}
function reopen(cause, tracked, state) {
  const head = tracked.state.closed === null ? "This issue was closed, and the drift is still there" : "The drift is back";
  const where = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(new Set(cause.findings.map(({ application: application3 }) => application3)).size, "application");
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
      body: (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .su)(tracked.issue.body, causeBlock(state, text))
    }
  ];
}
function nextState(run, cause, tracked) {
  const { triage } = run;
  const before = tracked?.state;
  const since = new Map(before?.apps.map(({ application: application3, finding }) => [application3, finding.firstSeen]));
  const present = [...(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .me)(cause.findings, ({ application: application3 }) => application3)].flatMap(
    ([application3, [first]]) => {
      if (first === void 0) return [];
      const presence2 = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .Fq)(first, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .cF)(triage, first));
      return [{ application: application3, finding: (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Ho)(first, presence2, since.get(application3) ?? triage.at) }];
    }
  );
  const names = new Set(present.map(({ application: application3 }) => application3));
  const { carried, ended } = before === void 0 ? { carried: [], ended: [] } : formerApps(run, before, names);
  const wasClosed = tracked?.issue.state === "closed";
  return fitCause({
    cluster: triage.cluster.id,
    cause: cause.id,
    category: cause.category,
    apps: [...present, ...carried].sort((a, b) => (0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_9__  .Lx)(a.application, b.application)),
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
  const room = Math.max(8e3, _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .DD - (tracked?.around ?? 0)) - causeBlock(state, "").length;
  const block = causeBlock(state, causeContent(cause, state, room));
  return tracked === null ? block : (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .su)(tracked.issue.body, block);
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
  const waiting2 = undone.length > 0 || before.awaiting && !(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .RX)(issue.labels, _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .hq);
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
  const text = moved ? `The application ${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Vi)(before.application)} is deployed to another cluster now, and is checked there.` : `The application ${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Vi)(before.application)} is no longer found in the repository or the cluster, so nothing checks it any more.`;
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
  const labels = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .O9)(tracked.issue.labels, [...keptLabels(tracked), _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .QL]);
  const write = (now) => update(state.application, tracked, null, settledBody(tracked, now, waitingText), labels);
  if (undone.length === 0) return write(state);
  return [
    ...dropAcknowledgement(tracked),
    (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)(tracked, loudText(undone), ["reverted"]),
    ...write((0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .ni)(state))
  ];
}
function close(tracked, state, how) {
  const { application: application3 } = state;
  const number = tracked.issue.number;
  const labels = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .O9)(tracked.issue.labels, keptLabels(tracked));
  const body = settledBody(tracked, (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .ni)(state), how.text);
  return [
    ...labels.addLabels.length + labels.removeLabels.length === 0 ? [] : [{ type: "update-issue", application: application3, number, ...labels }],
    (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)(tracked, how.comment, ["resolved"]),
    { type: "close-issue", application: application3, number, reason: how.reason, body }
  ];
}
var waitingText = `A change made by hand was undone: the cluster went back to what Git says, and Git was not updated. This issue stays open until someone closes it or adds the label ${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .hq)}.`;
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
  return [_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .RO, ..._chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_4__  .LZ.map(_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Jm).filter((label2) => (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .RX)(issue.labels, label2))];
}
function settledBody(tracked, state, head) {
  const { state: fitted, room } = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .MT)(state, tracked.around);
  const list = fitted.resolved.length === 0 ? "" : `

### How it ended

${resolutionList(fitted.resolved)}`;
  const content = `${head}${list}`;
  return (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .EN)(tracked, fitted, content.length <= room ? content : head);
}
function closingComment({ resolved }, dropped) {
  const rest = dropped === 0 ? "" : `

${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(dropped, "less severe finding")} that this issue did not remember one by one ended as well.`;
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
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(data) || data["version"] !== 1 || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(data, "cluster") === "") return null;
  const since = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(data, "since").map((entry) => [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(entry, "app"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(entry, "on")]);
  return { cluster: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(data, "cluster"), since: new Map(since), settled: data["settled"] === true };
}
function backlogMarker({ cluster, since, settled }) {
  const entries = [...since].slice(0, maxRemembered).map(([app, on]) => ({ app, on }));
  const data = { version: 1, cluster, since: entries, ...settled ? { settled } : {} };
  return `<!-- drift-triage:backlog ${Buffer.from(JSON.stringify(data), "utf8").toString("base64url")} -->`;
}
function byUrgency(since) {
  const rank = ({ syncUnsafe, category }) => (syncUnsafe ? 0 : _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_4__  .LZ.length + 1) + (category === null ? _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_4__  .LZ.length : _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_4__  .LZ.indexOf(category));
  const waited = ({ name: name2 }) => since.get(name2) ?? "9";
  return (a, b) => rank(a) - rank(b) || compare(waited(a), waited(b)) || (0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_9__  .nG)(a, b);
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
  const title = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Qw)(`Drift in further applications${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .mG)(triage, "")}`);
  if (known === null) return [{ type: "create-issue", application: application2, title, body, labels: [_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .RO] }];
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
  const addLabels = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .RX)(issue.labels, _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .RO) ? [] : [_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .RO];
  if ((0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .NZ)(issue.body, body) && addLabels.length === 0) return [];
  return [{ type: "update-issue", application: application2, number: issue.number, body, addLabels, removeLabels: [] }];
}
function close2(number, reason) {
  return { type: "close-issue", application: application2, number, reason };
}
function backlogBody(triage, waiting2, before, max) {
  const today = triage.at.slice(0, 10);
  const since = new Map(waiting2.map(({ name: name2 }) => [name2, before.get(name2) ?? today]));
  const row = (app) => {
    const told = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .WX)(triage, app.name).filter(({ category }) => !(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .ty)(category));
    const cells = [app.category ?? "", app.syncUnsafe ? "**unsafe**" : "safe", String(told.length)];
    return (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .jD)([(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .GA)(app.name), ...cells, since.get(app.name) ?? today]);
  };
  const more = (left) => `
${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(left, "further application")} not shown here; the job summary has them.`;
  return [
    backlogMarker({ cluster: triage.cluster.id, since, settled: false }),
    `${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(waiting2.length, "drifted application")} without an issue of their own yet: a run opens at most ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(max, "issue")} (\`max-new-issues\`), worst first. Each run opens more; this list is kept up to date and closed with the last one.`,
    [
      ...(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .PP)(["Application", "Category", "A sync", "Findings", "Waiting since"]),
      ...(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Uj)(waiting2, row, maxTable, more)
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
    const why2 = heldBack(triage, app, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .WX)(triage, app.name), options);
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
  return { actions: [...(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .cV)(actions), ...actions], held: [...beyond, ...held] };
}
function trackedIn(triage, existing) {
  return existing.flatMap((issue) => {
    const parsed = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .OG)(issue.body);
    return parsed === null || !(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .MU)(triage, parsed.state) ? [] : [{ issue, ...parsed }];
  });
}
function planTwins(triage, existing) {
  const tracked = trackedIn(triage, existing);
  const names = new Set(tracked.map(({ state }) => state.application));
  const kept = { urls:   new Map(), numbers:   new Map() };
  const actions = [...names].flatMap((name2) => {
    const own = tracked.filter(({ state }) => (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .KH)(triage, state, name2));
    const primary = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Os)(own);
    const closing = primary === null ? [] : (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Vy)(name2, primary, own);
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
  const own = tracked.filter(({ state }) => (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .KH)(triage, state, app.name));
  const primary = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Os)(own);
  const findings = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_3__  .WX)(triage, app.name);
  const isTold = causes.resting.has(app.name);
  const context2 = { triage, app, findings, options, ...isTold ? { toldElsewhere: true } : {} };
  const duplicates = primary === null ? [] : (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Vy)(app.name, primary, own);
  if (isTold || !(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .Ju)(app, findings, options.noiseIssues))
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
    ({ issue, state }) => issue.state === "open" && state.closed === null && (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_0__  .KW)(triage, state)
  ).flatMap((one) => closeOrphan(triage, one));
}




  }),

  9140:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $S: () => (  happening),
    Bx: () => (  isWorse),
    CS: () => (  prose),
    FO: () => (  troubleRemarks),
    Fq: () => (  presenceOf),
    HE: () => (  findingVerdict),
    JJ: () => (  shownValue),
    JT: () => (  controllerNames),
    JY: () => (  troublePhrase),
    Jj: () => (  isHeldUp),
    K0: () => (  shownLive),
    LF: () => (  pathText),
    LS: () => (  plural),
    My: () => (  destinationOf),
    Np: () => (  bySeverity),
    Nu: () => (  destinationsOf),
    OT: () => (  withoutRunNumbers),
    TU: () => (  placedName),
    TV: () => (  formerOf),
    WX: () => (  findingsOf),
    ZD: () => (  isStuck),
    aU: () => (  leftBehind),
    aY: () => (  code),
    cF: () => (  pairOf),
    dT: () => (  managerText),
    dw: () => (  appVerdict),
    es: () => (  clusterOf),
    fN: () => (  locationText),
    gF: () => (  renderPhrase),
    hC: () => (  sentences),
    iJ: () => (  shownGit),
    k0: () => (  changeText),
    mj: () => (  notCheckedLines),
    oM: () => (  closingLine),
    rI: () => (  needsQuotes),
    rM: () => (  isQuiet),
    rc: () => (  absentText),
    tQ: () => (  counts),
    ty: () => (  isNoise),
    vD: () => (  isOpenQuestion),
    vX: () => (  isRedacted),
    wF: () => (  categoryMeaning),
    wS: () => (  toolOf),
    xn: () => (  forecastText)
  });
  var _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(675);
  var _chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1133);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5366);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6127);
const require = (name) => process.getBuiltinModule(name);





function isRedacted(value) {
  return !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .FS)(value, (0,_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_0__  .HI)(value));
}
function withoutRunNumbers(text) {
  const normal = (0,_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_0__  .HI)(text);
  return typeof normal === "string" ? normal : text;
}

var harm = ["deletes", "reverts", "recreates", "fails", "unknown", "keeps"];
function isNoise(category) {
  return category === "serialization-noise" || category === "metadata-noise";
}
function isQuiet({ category, accepted }) {
  return isNoise(category) || accepted !== void 0;
}
function isOpenQuestion(finding) {
  return (0,_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_0__  .an)(finding) && finding.impliedBy === void 0;
}
function isWorse(a, b) {
  return b === null || _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_0__  .LZ.indexOf(a) < _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_0__  .LZ.indexOf(b);
}
function pathText(finding) {
  return finding.change === null ? "" : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_2__  .jV)(finding.change.path);
}
function findingsOf(triage, application) {
  return bySeverity(triage.findings.filter((finding) => finding.application === application));
}
function bySeverity(findings) {
  return findings.map((finding) => ({ finding, rank: rankOf(finding) })).sort((a, b) => compareRanks(a.rank, b.rank)).map(({ finding }) => finding);
}
function pairOf(triage, finding) {
  return triage.objects.find(
    (pair) => pair.application === finding.application && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_2__  .gY)(pair.resource, finding.resource)
  );
}
function rankOf(finding) {
  return [
    finding.accepted === void 0 ? 0 : 1,
    (0,_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_0__  .zk)(finding) ? 0 : 1,
    _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_0__  .LZ.indexOf(finding.category),
    harm.indexOf(finding.forecast.effect),
    loss(finding),
    finding.impliedBy === void 0 ? 0 : 1,
    (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_2__  .Pu)(finding.resource),
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
  return change?.type === "modified" && forecast.effect === "reverts" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_2__  .jV)(change.path) === "spec.replicas" && Number(change.live) > Number(change.desired);
}
function isDowngrade({ evidence = [] }) {
  return evidence.some(({ kind, data }) => kind === "image-version" && data["syncIs"] === "downgrade");
}
function compareRanks(a, b) {
  for (const [i, left] of a.entries()) {
    const right = b[i];
    if (right === void 0 || left === right) continue;
    if (typeof left === "string" && typeof right === "string") return (0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_3__  .Lx)(left, right);
    return left < right ? -1 : 1;
  }
  return 0;
}

function clusterOf(triage, application) {
  return destinationOf(triage, application) ?? triage.cluster;
}
function destinationOf({ applications }, application) {
  return applications.find(({ name }) => name === application)?.application.cluster ?? null;
}
function destinationsOf({
  applications
}) {
  const found = new Map(
    applications.flatMap(
      ({ application: { cluster } }) => cluster === void 0 || cluster.id === "" ? [] : [[cluster.id, cluster]]
    )
  );
  return [...found.values()].sort(_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_3__  .nG);
}

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

var absentText = "(absent)";
function valueText(raw, max = 80) {
  return (0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_3__  .$Q)(lineText(raw, max * 4), max);
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
  if (isSeen) return [(0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_3__  .$Q)(left, max), (0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_3__  .$Q)(right, max)];
  const from = isLowSurrogate(left, same - lead) ? same - lead - 1 : same - lead;
  return [(0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_3__  .$Q)(`\u2026${left.slice(from)}`, max), (0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_3__  .$Q)(`\u2026${right.slice(from)}`, max)];
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
  const code2 = text.charCodeAt(at);
  return code2 >= 56320 && code2 <= 57343;
}
function lineText(raw, budget) {
  if (raw === void 0) return absentText;
  const value = (0,_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_0__  .HI)(raw);
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
      parts.push(`${JSON.stringify((0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_3__  .$Q)(key, budget))}: ${boundedJson(item, budget)}`);
    }
    return `{${parts.join(", ")}}`;
  }
  return typeof value === "string" ? JSON.stringify((0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_3__  .$Q)(value, budget)) : String(value);
}

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
var controllerNames = {
  "argo-cd": "Argo CD",
  flux: "Flux",
  folder: "something outside the cluster"
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
  if (manager.name === "kubectl" && manager.operation === "Apply")
    return [code("kubectl apply --server-side")];
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
    case "next-upgrade":
      return "The next upgrade of the release (when its chart or values change)";
    case "next-sync":
      return "The next sync (started by hand)";
    case "once-resolved":
      return "The next sync (once what keeps the controller from it is resolved)";
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
  "next-upgrade": "with the next upgrade",
  "next-sync": "when started by hand",
  "once-resolved": "once the controller gets on again",
  never: "",
  unknown: ""
};
function wasThere(category) {
  return category === "manual-change" || category === "conflict" || category === "controller";
}
function leftBehind({ resource, forecast }) {
  if (forecast.leavesOwned !== true) return null;
  if (resource.group === "argoproj.io" && resource.kind === "ApplicationSet") return "its Applications";
  if (resource.group !== "apps" && resource.group !== "batch" && resource.group !== "") return "what it owns";
  return owned.get(resource.kind) ?? "its pods";
}
var owned =   new Map([
  ["Deployment", "its ReplicaSets and pods"],
  ["CronJob", "its Jobs"]
]);
function forecastText(finding) {
  const { category, forecast } = finding;
  const { effect, when, restartsPods } = forecast;
  const anew = effect === "recreates" && finding.change !== null;
  const ahead = category === "git-ahead" && (effect === "reverts" || effect === "recreates") && !anew;
  const again = effect === "recreates" && wasThere(category) ? " again" : "";
  const word = anew ? "makes the object anew" : ahead ? "brings it in" : `${effects[effect]}${again}`;
  const comes = effect === "keeps" || effect === "unknown" ? "" : whens[when];
  const left = leftBehind(finding);
  const stays = left === null ? "" : ` and leaves ${left}`;
  const head2 = comes === "" ? `${word}${stays}` : `${word} ${comes}${stays}`;
  return restartsPods === true && effect !== "unknown" ? `${head2}, pods restart` : head2;
}
function notCheckedLines(notChecked) {
  const groups =   new Map();
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
function placedName({
  name,
  application: { cluster }
}) {
  return cluster === void 0 ? name : `${name} on ${cluster.name}`;
}

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
  const what = [code(pathText(finding)), " of ", prose((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_2__  .TD)(finding.resource))];
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
  return rules.includes(_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_0__  .IG);
}
function rollback(finding, change) {
  const path = code(pathText(finding));
  const name = prose((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_2__  .TD)(finding.resource));
  const head2 = ["A rollback of the application "];
  switch (change.type) {
    case "added":
      return [...head2, "brought ", path, " (", code(shownLive(change)), ") of ", name, " back."];
    case "removed":
      return [...head2, "took ", path, " (Git says ", code(shownGit(change)), ") from ", name, "."];
    case "modified": {
      const [git, live] = shownValues(change.desired, change.live);
      return [...head2, "took ", path, " of ", name, " back from ", code(git), " to ", code(live), "."];
    }
  }
}
function objectHappening(finding, presence) {
  const name = prose((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_2__  .TD)(finding.resource));
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
  if (presence === "cluster-only" && !finding.rules.includes(_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_0__  .RM)) {
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
  const name = prose((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_2__  .TD)(finding.resource));
  switch (change.type) {
    case "added":
      return ["added ", path, " (", code(shownLive(change)), ") to ", name];
    case "removed":
      return ["removed ", path, " (Git says ", code(shownGit(change)), ") from ", name];
    case "modified": {
      const [before, live] = shownValues(change.base ?? change.desired, change.live);
      return ["changed ", path, " of ", name, " from ", code(before), " to ", code(live)];
    }
  }
}
function since(change) {
  if (change.type === "added") return [" (it no longer has it)"];
  return [" (it now says ", code(shownGit(change)), ")"];
}
function gitDeed(change, what) {
  switch (change.type) {
    case "added":
      return ["Git no longer has ", ...what];
    case "removed":
      return ["Git added ", ...what, " (", code(shownGit(change)), ")"];
    case "modified": {
      const [live, git] = shownValues(change.live, change.desired);
      return ["Git changed ", ...what, " from ", code(live), " to ", code(git)];
    }
  }
}
function bothSides(change) {
  const git = change.type === "added" ? ["Git has no value"] : ["Git says ", code(shownGit(change))];
  const live = change.type === "removed" ? ["the cluster has no value"] : ["the cluster has ", code(shownLive(change))];
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

var maxMessage = 280;
var maxRemarks = 100;
function troublePhrase(app) {
  const { trouble } = app;
  if (trouble === void 0) return [];
  const message = (0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_3__  .$Q)(withoutRunNumbers(trouble.message).trim(), maxMessage);
  const said = message === "" ? ["."] : [": \u201C", prose(message), "\u201D."];
  return sentences([...head(app), ...said], meaning(app, trouble.holds));
}
function troubleRemarks({ applications }) {
  const apps = applications.filter(({ status, trouble }) => status !== "drifted" && trouble !== void 0);
  const lines = apps.slice(0, maxRemarks).map((app) => ["Application ", prose(placedName(app)), ": ", ...troublePhrase(app)]);
  const rest = apps.length - lines.length;
  if (rest === 0) return lines;
  const count = plural(rest, "application");
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
  const { condition, reason, of, since: since2, lastSuccess } = trouble;
  const name = controllerNames[controller];
  if (condition === "operationState")
    return [`The last sync by ${name} ended as `, code(reason), ...moment(" on ", since2)];
  return [
    `${name} reports `,
    code(reason === "" ? condition : reason),
    ...of === void 0 ? [] : [" of ", prose(of)],
    ...since2 === null ? moment(", after its last success on ", lastSuccess) : moment(" since ", since2)
  ];
}
function moment(before, time) {
  return time === null ? [] : [before, prose((0,_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_0__  .Vc)(time))];
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

function formerOf({ evidence = [] }) {
  const former = evidence.find(({ kind }) => kind === "git-former");
  if (former === void 0) return null;
  const commit = code((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .bX)(former.data, "commit").slice(0, 7));
  return {
    text: former.text,
    said: [prose(former.text)],
    revert: former.data["isLast"] === true ? ["revert ", commit] : null
  };
}

function findingVerdict(finding, presence, isStuck2) {
  return sentences(
    happening(finding, presence),
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
  return evidence.filter(({ kind }) => telling.has(kind)).map(({ text }) => [prose(text)]);
}
function appVerdict(findings, presence, isStuck2) {
  const told = findings.filter((finding) => !isQuiet(finding));
  const relevant = told.length > 0 ? told : findings;
  const worst = relevant[0];
  if (worst === void 0) return [];
  const verdict = findingVerdict(worst, presence(worst), isStuck2);
  if (relevant.length === 1) return verdict;
  const objects = new Set(relevant.map((finding) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_2__  .Pu)(finding.resource))).size;
  const areObjects = relevant.every(({ category }) => category === "missing" || category === "extra");
  return sentences(
    [areObjects ? `${counts(relevant)}.` : `${counts(relevant)} in ${plural(objects, "object")}.`],
    [told.length > 0 ? "The worst one: " : "For example: ", ...verdict]
  );
}
function counts(findings) {
  const parts = _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_0__  .LZ.flatMap((category) => {
    const count = findings.filter((finding) => finding.category === category).length;
    return count === 0 ? [] : [countOf(count, category)];
  });
  return (0,_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_0__  .HL)(parts);
}
function consequence(finding, presence) {
  const { effect, when, restartsPods } = finding.forecast;
  const restart = restartsPods === true ? " and restart pods" : "";
  const head2 = whenClause(when);
  switch (effect) {
    case "reverts":
      return [`${head2} would `, ...reverting(finding, presence), `${restart}.`];
    case "deletes":
      return [`${head2} would delete it${restart}${leaving(finding)}.`];
    case "recreates":
      if (finding.change !== null) return [`${head2} would delete the object and make it anew${restart}.`];
      return [`${head2} would create it${wasThere(finding.category) ? " again" : ""}${restart}.`];
    case "fails":
      return ["A sync would fail on it."];
    case "keeps":
      if (finding.rules.includes(_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_0__  .TA))
        return ["A sync would not stop that, and would create it again once it is gone."];
      if (finding.rules.includes(_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_0__  .RM)) return ["A sync would do nothing more to it."];
      if (isNoise(finding.category))
        return [restartsPods === true ? "A sync would restart pods." : "A sync is safe."];
      return [
        `A sync would leave it as it is${restart}, so Git and the cluster stay apart until someone acts.`
      ];
    case "unknown":
      return ["What a sync would do to it is not known."];
  }
}
function leaving(finding) {
  const left = leftBehind(finding);
  return left === null ? "" : ` and leave ${left} (PrunePropagationPolicy=orphan)`;
}
function reverting(finding, presence) {
  const { change, category } = finding;
  if (change === null) return presence === "git-only" ? ["create it"] : ["bring it back to what Git says"];
  if (change.type === "added") return ["remove it"];
  const value = code(shownGit(change));
  if (isNoise(category)) return ["write Git's text ", value];
  if (category === "git-ahead") return ["set it to ", value];
  if (category === "conflict") return ["set it to ", value, " and undo what was done by hand"];
  if (change.type === "removed") return ["put ", value, " back"];
  return [finding.rules.includes(_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_0__  .IG) ? "set it to " : "set it back to ", value];
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
      if (!isNoise(finding.category))
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
  if (rules.includes(_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_0__  .RM))
    return ["We advise to look at what holds it: it is gone as soon as that lets it go."];
  if (rules.includes(_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_0__  .TA))
    return ["We advise to find out who deleted it, and to save what it holds before anything lets it go."];
  if (rules.includes(_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_0__  .p1))
    return ["We advise to ask who deploys this with Helm, and to leave it to one of the two."];
  const former = formerOf(finding);
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
  const revert = formerOf(finding)?.revert ?? null;
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
  return [
    change.type === "added" ? "add " : "put ",
    code(shownLive(change)),
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
  if (editIn === void 0) return [" (", prose(locationText(source)), ")"];
  return [
    " in ",
    prose(editIn),
    ", for this application alone (",
    prose(locationText(source)),
    " says it now)"
  ];
}




  }),

  3161:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ek: () => (  changedAt),
    K: () => (  readProblem),
    K2: () => (  renderHtml),
    LV: () => (  wrap),
    RA: () => (  readSnapshot),
    S5: () => (  renderText),
    UN: () => (  readSnapshotFiles),
    X0: () => (  readKind),
    c1: () => (  groupsOf),
    jB: () => (  metadataDocument),
    jV: () => (  kindJson),
    ok: () => (  problemJson),
    tW: () => (  groupPhrase)
  });
  var _chunk_YLH25D35_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5615);
  var _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7082);
  var _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(758);
  var _chunk_PCWUV7M4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2102);
  var _chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9140);
  var _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(675);
  var _chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1133);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5366);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6127);
  var _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7090);
  var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);













function changedAt(finding, firstSeen) {
  const onset = finding.evidence?.find(({ kind }) => kind === "onset")?.data;
  const recorded = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(onset, "at");
  if ((0,_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_5__  .K8)(recorded) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(onset, "from") === "event") return { at: recorded, sort: "at" };
  const bounds = [
    { at: recorded, sort: "by" },
    { at: finding.manager?.time ?? "", sort: "by" },
    { at: firstSeen.get(finding.fingerprint) ?? "", sort: "seen" }
  ];
  const known = bounds.filter(({ at }) => (0,_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_5__  .K8)(at));
  return known.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))[0] ?? null;
}
function ageInHours(at, now) {
  return Math.max(0, Math.floor((Date.parse(now) - Date.parse(at)) / 36e5));
}
function ageText(hours) {
  if (hours < 1) return "less than an hour";
  if (hours < 48) return hours === 1 ? "1 hour" : `${hours} hours`;
  return `${Math.floor(hours / 24)} days`;
}

function h(texts, ...parts) {
  const pieces = parts.map((part, i) => `${write(part)}${texts[i + 1] ?? ""}`);
  return { markup: `${texts[0] ?? ""}${pieces.join("")}` };
}
function raw(text) {
  return { markup: text };
}
var nothing = { markup: "" };
function codeOf(text) {
  return h`<code>${text === "" ? '""' : text}</code>`;
}
function phraseOf(phrase) {
  return raw((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .gF)(own(phrase), writer));
}
var writer = { code: (text) => codeOf(text).markup, prose: (text) => escape(text) };
function own(phrase) {
  return phrase.map((part) => typeof part === "string" ? { prose: part } : part);
}
function write(part) {
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escape(part);
  return "markup" in part ? part.markup : part.map(({ markup }) => markup).join("");
}
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escape(text) {
  return (0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_9__  .RK)(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

var maxValue = 400;
function findingBlock(finding, verdict, changed) {
  const path = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .LF)(finding);
  const title = path === "" ? "the whole object" : path;
  return h`<article class="finding" data-category="${finding.category}">
<h5>${chip(finding)} <span class="key">${codeOf(title)}</span></h5>
${verdict === null ? nothing : h`<p>${phraseOf(verdict)}</p>`}
<dl>${facts(finding, changed).map(([name, value]) => h`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${reasons(finding)}
</article>`;
}
function chip({ category }) {
  return h`<span class="chip ${category}">${category}</span>`;
}
function facts(finding, changed) {
  const { change, manager, source, forecast } = finding;
  return [
    ...change === null ? [] : sides(change),
    ["Changed by", manager === null ? h`not recorded` : codeOf((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .dT)(manager))],
    ["Changed", changed === null ? h`not recorded` : h`${since[changed.sort]}${(0,_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_5__  .Vc)(changed.at)}`],
    ["A sync", h`${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .xn)(finding)} (${forecast.method})`],
    ["Advice", h`${finding.direction}, ${finding.confidence}`],
    ...source === null ? [] : [["In Git at", codeOf((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .fN)(source))]],
    ...finding.accepted === void 0 ? [] : [["Accepted", h`${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_1__  .zs)(finding)}`]],
    ...finding.impliedBy === void 0 ? [] : [["Implied by", codeOf(finding.impliedBy)]]
  ];
}
function sides(change) {
  const [git, live] = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .k0)(change, maxValue);
  return [
    ["Git", change.type === "added" ? h`${_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .rc}` : codeOf(git)],
    ["Cluster", change.type === "removed" ? h`${_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .rc}` : codeOf(live)]
  ];
}
var since = { at: "", by: "on or before ", seen: "first seen " };
function reasons({ because, evidence = [], rules, category }) {
  const told = new Set(because);
  const lines = [...because, ...evidence.map(({ text }) => text).filter((text) => !told.has(text))];
  if (lines.length === 0 && rules.length === 0) return nothing;
  const rule = rules.length === 0 ? nothing : h`<li>Rules: ${rules.join(", ")}</li>`;
  return h`<details${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .ty)(category) ? nothing : h` open`}><summary>Why we think so</summary><ul>${lines.map(
    (line) => h`<li>${line}</li>`
  )}${rule}</ul></details>`;
}

var maxLine = 240;
var maxRows = 400;
function rowsOf(lines) {
  const rows = [];
  let removed = [];
  let added = [];
  const flush = () => {
    for (let i = 0; i < Math.max(removed.length, added.length); i += 1)
      rows.push({ git: removed[i] ?? null, live: added[i] ?? null });
    removed = [];
    added = [];
  };
  for (const line of lines) {
    if (line.sign === "-") {
      if (added.length > 0) flush();
      removed.push(line);
    } else if (line.sign === "+") added.push(line);
    else {
      flush();
      rows.push({ git: line, live: line });
    }
  }
  flush();
  return rows;
}
function sideBySide(lines, title) {
  const rows = rowsOf(lines);
  const left = rows.length - maxRows;
  return h`<div class="scroll" tabindex="0" role="region" aria-label="Git and cluster: ${title}"><table class="diff">
<thead><tr><th scope="col">Git</th><th scope="col">Cluster</th></tr></thead>
<tbody>${rows.slice(0, maxRows).map(({ git, live }) => h`<tr>${cell(git)}${cell(live)}</tr>`)}</tbody></table></div>
${left > 0 ? h`<p class="quiet">${left} more lines differ; the JSON report has the values.</p>` : h``}`;
}
var classes = { " ": "same", "-": "git", "+": "live" };
function cell(line) {
  if (line === null) return h`<td class="none"></td>`;
  const text = (0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_9__  .$Q)(`${"  ".repeat(line.depth)}${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .OT)(line.text)}`, maxLine);
  return h`<td class="${classes[line.sign]}"><span class="sign">${line.sign}</span> ${text}</td>`;
}

var maxChanges = 12;
function timeline(app, findings, triage, firstSeen) {
  const synced = app.application.status?.history.at(-1)?.at ?? null;
  const several = new Set(findings.map(({ resource }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .TD)(resource))).size > 1;
  const changes = findings.flatMap((finding) => {
    const changed = changedAt(finding, firstSeen);
    return changed === null ? [] : [{ at: changed.at, what: changeText2(finding, changed.sort, several) }];
  });
  const told = [
    ...synced === null ? [] : [{ at: synced, what: h`last full sync` }],
    ...changes.slice(0, maxChanges)
  ];
  const ordered = [...told].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const untold = changes.length - maxChanges;
  return h`<h4>Timeline</h4><ol class="timeline">${ordered.map(momentItem)}${untold > 0 ? h`<li>and ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(untold, "more change")}, which ${untold === 1 ? "stands" : "stand"} below</li>` : nothing}${momentItem({ at: triage.at, what: h`this run` })}${next(findings)}</ol>`;
}
var momentItem = ({ at, what }) => h`<li><time datetime="${at}">${(0,_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_5__  .Vc)(at)}</time> ${what}</li>`;
var sorts = { at: "changed", by: "changed on or before this time", seen: "first seen by a run" };
function changeText2(finding, sort, several) {
  const path = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .LF)(finding);
  const object = h`${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .TD)(finding.resource)}`;
  const what = path === "" ? object : several ? h`${codeOf(path)} of ${object}` : codeOf(path);
  const by = finding.manager === null ? nothing : h` by ${codeOf((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .dT)(finding.manager))}`;
  return h`${what} ${sorts[sort]}${by}`;
}
function next(findings) {
  const worst = findings.find(({ forecast }) => forecast.effect !== "keeps" && forecast.effect !== "unknown");
  return worst === void 0 ? nothing : h`<li class="next">next sync: ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .xn)(worst)}</li>`;
}

function applicationSection(view, triage, firstSeen, open) {
  const { app, id, findings, pairOf: pairOf2, diffs } = view;
  const objects = [...(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_1__  .me)(findings, ({ resource }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .Pu)(resource)).values()];
  const verdict = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .dw)(findings, (finding) => (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .Fq)(finding, pairOf2(finding)), (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .ZD)(app));
  return h`<details class="app" id="${id}"${open ? h` open` : nothing}>
<summary><h3>${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .TU)(app)}</h3> ${app.category === null ? nothing : chip({ category: app.category })} ${unsafe(app)} <span class="quiet">${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(findings.length, "finding")}</span></summary>
<div class="body">
<p class="verdict">${findings.length === 0 ? h`Could not be judged; see the problems below.` : phraseOf(verdict)}</p>
${trouble(app)}<p class="quiet">${origin(app)}${view.issue === null ? nothing : h` <a href="${view.issue}" rel="noreferrer">Issue</a>`}</p>
${findings.length === 0 ? nothing : timeline(app, findings, triage, firstSeen)}
${objects.map((own2, i) => objectBlock(own2, view, firstSeen, i < diffs))}
${objects.length > diffs ? h`<p class="quiet">Side by side are the worst ${diffs} of ${objects.length} objects; of the others the values stand above.</p>` : nothing}
</div></details>`;
}
function unsafe({ syncUnsafe }) {
  return syncUnsafe ? h`<span class="chip unsafe">sync:unsafe</span>` : nothing;
}
function trouble(app) {
  const said = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .JY)(app);
  return said.length === 0 ? nothing : h`<p>${phraseOf(said)}</p>
`;
}
function origin({ controller, controllerSays, application }) {
  const [source] = application.sources;
  const folder = source === void 0 ? "" : `, ${source.path === "" ? "top folder" : source.path}`;
  const revision = source === void 0 || source.revision === "" ? "" : ` at ${source.revision}`;
  const says = controllerSays === null ? "" : `, which says ${controllerSays}`;
  return h`Managed by ${_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .JT[controller]}${says}${folder}${revision}.`;
}
function objectBlock(findings, { app, pairOf: pairOf2, findings: all }, firstSeen, withDiff) {
  const [first] = findings;
  if (first === void 0) return nothing;
  const told = all.length > 1;
  return h`<section class="object"><h4>${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .TD)(first.resource)}</h4>
${findings.map((finding) => {
    const verdict = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .HE)(finding, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .Fq)(finding, pairOf2(finding)), (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .ZD)(app));
    return findingBlock(finding, told ? verdict : null, changedAt(finding, firstSeen));
  })}
${withDiff ? diffOf(first.resource, findings, pairOf2(first)) : nothing}</section>`;
}
function diffOf(resource, findings, pair) {
  if (pair === void 0) return nothing;
  const told = findings.filter(({ category }) => !(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .ty)(category));
  const lines = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_1__  .m1)(pair, told.length > 0 ? told : findings);
  return lines.length === 0 ? nothing : sideBySide(lines, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .TD)(resource));
}

function cards({ applications: applications2 }) {
  const count = (status) => applications2.filter((app) => app.status === status).length;
  const numbers = [
    [applications2.filter((app) => app.syncUnsafe).length, "unsafe to sync", "unsafe"],
    [count("drifted"), "drifted", "drifted"],
    [count("unknown"), "could not be judged", "unjudged"],
    [count("in-sync"), "in sync", "in-sync"]
  ];
  return h`<ul class="cards">${numbers.map(
    ([number, text, name]) => h`<li class="${number === 0 ? "none" : name}"><strong>${number}</strong> ${text}</li>`
  )}</ul>`;
}
function categoryTable({ findings }) {
  const rows = _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_5__  .LZ.flatMap((category) => {
    const own2 = findings.filter((finding) => finding.category === category);
    if (own2.length === 0) return [];
    const apps = new Set(own2.map(({ application }) => application)).size;
    return [
      h`<tr><th scope="row">${chip({ category })}</th><td class="number" data-label="Findings">${own2.length}</td><td class="number" data-label="Apps">${apps}</td><td data-label="Meaning">${_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .wF[category]}</td></tr>`
    ];
  });
  if (rows.length === 0) return nothing;
  return h`<section><h2>By category</h2><div class="scroll" tabindex="0" role="region" aria-label="Findings by category"><table class="stack">
<thead><tr><th scope="col">Category</th><th class="number" scope="col">Findings</th><th class="number" scope="col">Apps</th><th scope="col">Meaning</th></tr></thead><tbody>${rows}</tbody></table></div></section>`;
}
var buckets = [
  ["less than a day", 24],
  ["1 to 7 days", 168],
  ["8 to 30 days", 720],
  ["more than 30 days", Number.POSITIVE_INFINITY]
];
function ageTable({ findings, at }, firstSeen) {
  const told = findings.filter((finding) => !(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .rM)(finding));
  if (told.length === 0) return nothing;
  const ages = told.map((finding) => ageOf(finding, at, firstSeen));
  const rows = buckets.map(([name, below], i) => {
    const from = buckets[i - 1]?.[1] ?? 0;
    const own2 = ages.filter((hours) => hours !== null && hours >= from && hours < below);
    return h`<tr><th scope="row">${name}</th><td class="number">${own2.length}</td></tr>`;
  });
  const unknown = ages.filter((hours) => hours === null).length;
  return h`<section><h2>By age</h2><table><thead><tr><th scope="col">Changed</th><th class="number" scope="col">Findings</th></tr></thead>
<tbody>${rows}<tr><th scope="row">not recorded</th><td class="number">${unknown}</td></tr></tbody></table><p class="quiet">Noise and accepted drift are left out.</p></section>`;
}
function applicationTable(views, at, firstSeen) {
  return h`<div class="scroll" tabindex="0" role="region" aria-label="Applications"><table class="stack" id="apps">
<thead><tr><th scope="col">Application</th><th scope="col">Category</th><th scope="col">Sync</th><th class="number" scope="col">Findings</th><th scope="col">Oldest change</th></tr></thead>
<tbody>${views.map((view) => applicationRow(view, at, firstSeen))}</tbody></table></div>`;
}
function applicationRow({ app, id, findings }, at, firstSeen) {
  const ages = findings.flatMap((finding) => ageOf(finding, at, firstSeen) ?? []);
  const oldest = ages.length === 0 ? "not recorded" : ageText(Math.max(...ages));
  const category = app.category === null ? h`${app.status}` : chip({ category: app.category });
  const sync = app.syncUnsafe ? unsafe(app) : app.status === "unknown" ? h`not known` : h`safe`;
  return h`<tr data-app="${id}"${app.syncUnsafe ? h` data-unsafe="1"` : nothing}><th scope="row"><a href="#${id}">${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .TU)(app)}</a></th><td data-label="Category">${category}</td><td data-label="Sync">${sync}</td><td class="number" data-label="Findings">${findings.length}</td><td data-label="Oldest change">${findings.length === 0 ? "" : oldest}</td></tr>`;
}
function inSyncLine({ applications: applications2 }) {
  const names = applications2.filter(({ status }) => status === "in-sync").map(_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .TU);
  if (names.length === 0) return nothing;
  return h`<details><summary>${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(names.length, "application")} in sync</summary><p>${names.join(", ")}</p></details>`;
}
function ageOf(finding, at, firstSeen) {
  const changed = changedAt(finding, firstSeen);
  return changed === null ? null : ageInHours(changed.at, at);
}

function groupsOf({ findings }) {
  const told = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .Np)(findings).flatMap(
    (finding) => finding.change === null ? [] : [{ finding, cause: causeOf(finding, finding.change) }]
  );
  return [...(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_1__  .me)(told, ({ cause }) => cause).values()].flatMap((own2) => groupOf(own2.map(({ finding }) => finding)) ?? []).sort((a, b) => b.applications.length - a.applications.length);
}
function causeOf(finding, change) {
  const { resource, category, direction, rules, manager } = finding;
  const values = [
    change.type === "added" ? null : (0,_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_5__  .HI)(change.desired),
    change.type === "removed" ? null : (0,_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_5__  .HI)(change.live)
  ];
  const writer2 = manager === null ? null : [manager.name, manager.operation, manager.subresource];
  const accepted = finding.accepted !== void 0;
  return JSON.stringify([
    ...[resource.group, resource.kind, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .LF)(finding), change.type, values],
    ...[category, direction, rules, writer2, accepted]
  ]);
}
function groupOf(own2) {
  const applications2 = [...new Set(own2.map(({ application }) => application))].sort(_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_9__  .Lx);
  const [first] = own2;
  if (first === void 0 || first.change === null || applications2.length < 2) return null;
  return {
    kind: first.resource.kind,
    apiGroup: first.resource.group,
    path: (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .LF)(first),
    change: first.change,
    category: first.category,
    direction: first.direction,
    rules: first.rules,
    manager: first.manager?.name ?? null,
    because: first.because[0] ?? null,
    applications: applications2,
    findings: own2.length
  };
}
var maxNamed = 10;
function groupPhrase(group) {
  const { change, applications: applications2 } = group;
  const [git, live] = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .k0)(change, 60);
  const rest = applications2.length - maxNamed;
  const more = rest > 0 ? ` and ${rest} more` : "";
  const why = group.because === null ? [] : [" ", (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .CS)(group.because)];
  return [
    ...[(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .aY)(group.path), ` of ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(group.findings, "object")} of kind `, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .CS)(group.kind)],
    ...[": ", (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .aY)(git), " in Git, ", (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .aY)(live), ` live (${group.category}).`, ...why],
    ` In ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(applications2.length, "application")}: `,
    (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .CS)(applications2.slice(0, maxNamed).join(", ")),
    `${more}.`
  ];
}

var maxGroups = 50;
function remarks(triage) {
  const groups = groupsOf(triage);
  return h`${problems(triage)}${list(
    "The same in several applications",
    groups.slice(0, maxGroups).map((group) => phraseOf(groupPhrase(group))),
    groups.length - maxGroups
  )}${list((0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_1__  .al)(triage), (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_1__  .Ft)(triage).map(phraseOf))}${list("Remarks on this run", [
    ...(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .FO)(triage).map(phraseOf),
    ...(triage.notes ?? []).map((note) => h`${note}`)
  ])}${list(
    "Left out",
    (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .mj)(triage.notChecked).map((line) => h`${line.trim()}`)
  )}`;
}
function list(title, items, more = 0) {
  if (items.length === 0) return nothing;
  const rest = more > 0 ? h`<li>and ${more} more</li>` : nothing;
  return h`<section><h2>${title}</h2><ul>${items.map((item) => h`<li>${item}</li>`)}${rest}</ul></section>`;
}
function problems({ problems: all }) {
  if (all.length === 0) return nothing;
  const rows = all.map(
    ({ code: code2, application, message, hint }) => h`<tr><th scope="row">${codeOf(code2)}</th><td data-label="Application">${application ?? "the whole run"}</td><td data-label="What">${message}</td><td data-label="Next step">${hint}</td></tr>`
  );
  return h`<section><h2>Problems: what could not be known</h2><div class="scroll" tabindex="0" role="region" aria-label="Problems"><table class="stack">
<thead><tr><th scope="col">Code</th><th scope="col">Application</th><th scope="col">What</th><th scope="col">Next step</th></tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

var script = `
const query = document.getElementById('query')
const category = document.getElementById('category')
const unsafe = document.getElementById('unsafe')
const shown = document.getElementById('shown')
const apps = [...document.querySelectorAll('details.app')].map((section) => ({
  section,
  row: document.querySelector('tr[data-app="' + section.id + '"]'),
  name: section.querySelector('h3').textContent.toLowerCase(),
  objects: [...section.querySelectorAll('section.object')],
  findings: [...section.querySelectorAll('article.finding')].map((block) => ({
    block,
    category: block.dataset.category,
    text: [block.parentElement.querySelector('h4'), ...block.querySelectorAll('.key, dd')].map((part) => part.textContent).join(' ').toLowerCase(),
  })),
}))
const opened = new Set()

function filter() {
  const words = query.value.trim().toLowerCase()
  const narrowed = words !== '' || category.value !== ''
  let matchingApps = 0
  let matchingFindings = 0
  for (const { section, row, name, objects, findings } of apps) {
    const named = words !== '' && name.includes(words)
    let own = 0
    for (const { block, category: is, text } of findings) {
      const matches = (category.value === '' || is === category.value) && (words === '' || named || text.includes(words))
      block.hidden = !matches
      if (matches) own += 1
    }
    const bare = findings.length === 0 && category.value === '' && (words === '' || named)
    const show = (own > 0 || bare) && (!unsafe.checked || 'unsafe' in row.dataset)
    section.hidden = row.hidden = !show
    for (const object of objects) object.hidden = object.querySelector('article.finding:not([hidden])') === null
    if (!show) continue
    matchingApps += 1
    matchingFindings += own
    if (narrowed && matchingApps <= 10 && !section.open) {
      section.open = true
      opened.add(section)
    }
  }
  if (!narrowed) {
    for (const section of opened) section.open = false
    opened.clear()
  }
  shown.textContent = matchingApps + ' of ' + apps.length + ' applications, ' + matchingFindings + ' findings'
}

let waiting = 0
function later() {
  clearTimeout(waiting)
  waiting = setTimeout(filter, 120)
}

function follow() {
  const target = document.getElementById(location.hash.slice(1))
  if (target instanceof HTMLDetailsElement) {
    target.open = true
    target.scrollIntoView()
    target.querySelector('summary').focus({ preventScroll: true })
  }
}

query.addEventListener('input', later)
category.addEventListener('change', filter)
unsafe.addEventListener('change', filter)
window.addEventListener('hashchange', follow)
document.getElementById('filters').hidden = false
filter()
follow()
`;

var style = `
:root { color-scheme: light dark; --page: #fff; --panel: #f6f8fa; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --link: #0550ae;
  --bad: #a40e26; --bad-soft: #ffebe9; --warn: #7d4e00; --warn-soft: #fff4d6; --good: #116329; --good-soft: #dafbe1; --calm: #424a53; --calm-soft: #eaeef2; }
@media (prefers-color-scheme: dark) { :root { --page: #0d1117; --panel: #161b22; --text: #e6edf3; --quiet: #9da7b3; --line: #3d444d; --link: #79b8ff;
  --bad: #ffa198; --bad-soft: #4a1419; --warn: #f2cc60; --warn-soft: #3d2e00; --good: #7ee787; --good-soft: #0f3a1d; --calm: #c3cbd3; --calm-soft: #272e36; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; } h3 { font-size: 1.05rem; margin: 0; display: inline; }
h4 { font-size: .95rem; margin: 1.2rem 0 .4rem; } h5 { font-size: .95rem; font-weight: 600; margin: 0 0 .4rem; }
a { color: var(--link); } code { font: .88em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--calm-soft); border-radius: .25rem; padding: .1em .3em; }
.quiet { color: var(--quiet); font-weight: 400; } [hidden] { display: none !important; }
a:focus-visible, summary:focus-visible, input:focus-visible, select:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--page); padding: .5rem; }
.cards { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .75rem; padding: 0; margin: 1.25rem 0; }
.cards li { border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; background: var(--panel); }
.cards strong { display: block; font-size: 1.9rem; line-height: 1.1; }
.cards .unsafe strong { color: var(--bad); } .cards .drifted strong, .cards .unjudged strong { color: var(--warn); } .cards .in-sync strong { color: var(--good); }
.overview { display: grid; grid-template-columns: 2fr 1fr; gap: 0 2rem; align-items: start; } .overview > section { min-width: 0; }
@media (max-width: 50rem) { .overview { grid-template-columns: 1fr; } }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { color: var(--quiet); font-size: .85rem; font-weight: 600; overflow-wrap: break-word; } tbody th { font-weight: 500; } .number { text-align: right; font-variant-numeric: tabular-nums; width: 6rem; }
thead th:has(+ th):nth-child(2) { white-space: nowrap; } .scroll { overflow-x: auto; } .scroll > table { min-width: 36rem; }
@media (max-width: 40rem) { body { padding: .75rem; } th, td { padding: .4rem .3rem; } .number { width: auto; white-space: nowrap; } .scroll > table { min-width: 0; }
.stack, .stack tbody, .stack tr:not([hidden]), .stack tbody th, .stack td { display: block; } .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.stack tr { padding: .4rem 0; border-bottom: 1px solid var(--line); } .stack tbody th, .stack td { border-bottom: 0; padding: .1rem 0; } .stack td:empty { display: none; }
.stack td { display: grid; grid-template-columns: 7.5rem 1fr; gap: .5rem; justify-items: start; text-align: left; white-space: normal; } .stack td::before { content: attr(data-label); color: var(--quiet); font-size: .85rem; } }
.chip { display: inline-block; border-radius: 1rem; padding: .05rem .6rem; font-size: .82rem; font-weight: 600; white-space: nowrap; background: var(--calm-soft); color: var(--calm); }
.chip.conflict, .chip.manual-change, .chip.unsafe { background: var(--bad-soft); color: var(--bad); }
.chip.unknown, .chip.misconfiguration, .chip.missing, .chip.extra { background: var(--warn-soft); color: var(--warn); }
.chip.git-ahead { background: var(--good-soft); color: var(--good); }
#filters { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: .5rem 0 1rem; padding: .75rem; background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; }
#filters input[type=search] { min-width: 16rem; flex: 1; } input, select { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--quiet); border-radius: .35rem; padding: .3rem .5rem; }
details.app { border: 1px solid var(--line); border-radius: .5rem; margin: .75rem 0; content-visibility: auto; contain-intrinsic-size: auto 3rem; }
details.app > summary { padding: .6rem 1rem; cursor: pointer; background: var(--panel); border-radius: .5rem; } details.app[open] > summary { border-radius: .5rem .5rem 0 0; border-bottom: 1px solid var(--line); }
.body { padding: .5rem 1rem 1rem; } .verdict { font-size: 1.05rem; }
.object { border-top: 1px solid var(--line); margin-top: 1rem; } .finding { margin: .75rem 0 1rem; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); gap: .25rem 1.5rem; margin: .5rem 0; } dl > div { display: flex; gap: .5rem; } dt { color: var(--quiet); flex: 0 0 6.5rem; } dd { margin: 0; min-width: 0; }
.timeline { list-style: none; padding: 0; margin: .25rem 0; border-left: 2px solid var(--line); } .timeline li { padding: .15rem 0 .15rem 1rem; position: relative; }
.timeline li::before { content: ''; position: absolute; left: -.4rem; top: .65rem; width: .6rem; height: .6rem; border-radius: 50%; background: var(--quiet); } .timeline .next { font-weight: 600; } .timeline .next::before { background: var(--page); border: 2px solid var(--bad); }
time { font-variant-numeric: tabular-nums; color: var(--quiet); margin-right: .5rem; }
.diff { table-layout: fixed; border: 1px solid var(--line); } .diff th, .diff td { width: 50%; padding: .05rem .5rem; border-bottom: 0; font: .84rem/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; white-space: pre-wrap; }
.diff thead th { border-bottom: 1px solid var(--line); } .diff td + td { border-left: 1px solid var(--line); } .diff td.git { background: var(--bad-soft); } .diff td.live { background: var(--good-soft); } .diff td.none { background: var(--panel); } .sign { color: var(--quiet); } .diff .git .sign, .diff .live .sign { color: inherit; }
footer { margin-top: 3rem; color: var(--quiet); font-size: .9rem; }
@media print { #filters, .skip { display: none; } details.app { content-visibility: visible; break-inside: avoid-page; } }
`;

var maxDiffs = { app: 20, page: 600 };
var maxOpen = 8;
function renderHtml(triage, { issueUrls, firstSeen =   new Map() } = {}) {
  const views = viewsOf(triage, issueUrls ??   new Map());
  const open = views.length <= maxOpen;
  const { cluster } = triage;
  const about = aboutOf(cluster);
  const others = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .Nu)(triage).map((one) => [one.name, aboutOf(one)].filter((part) => part !== ""));
  return h`${raw("<!doctype html>")}
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Drift on ${cluster.id}</title>
<style>${raw(style)}</style></head>
<body><a class="skip" href="#apps">Skip to the applications</a>
<header><h1>Drift on ${cluster.id}</h1><p class="quiet">${about === "" ? nothing : h`${about}, `}judged <time datetime="${triage.at}">${(0,_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_5__  .Vc)(triage.at)}</time></p>${others.map((parts) => h`<p class="quiet">Also ${parts.join(", ")}</p>`)}</header>
<main>${cards(triage)}
<div class="overview">${categoryTable(triage)}${ageTable(triage, firstSeen)}</div>
<section><h2>Applications</h2>${applications(views, triage, firstSeen, open)}${inSyncLine(triage)}</section>
${remarks(triage)}</main>
<footer>Made by drift-triage. A field manager is the name a client gave itself, never a person; times are upper bounds unless the cluster recorded the moment.</footer>
${views.length === 0 ? nothing : h`<script>${raw(script)}</script>`}</body></html>
`.markup;
}
function aboutOf({ server, version }) {
  return [server, version].filter((part) => part !== "").join(", ");
}
function hashOf(text) {
  return `'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256").update(text).digest("base64")}'`;
}
var policy = [
  "default-src 'none'",
  `style-src ${hashOf(style)}`,
  `script-src ${hashOf(script)}`,
  "base-uri 'none'",
  "form-action 'none'"
].join("; ");
function applications(views, triage, firstSeen, open) {
  if (triage.applications.length === 0) return h`<p id="apps">No application was judged.</p>`;
  if (views.length === 0) return h`<p id="apps">Every application is in sync.</p>`;
  return h`${filters(views)}${applicationTable(views, triage.at, firstSeen)}
${views.map((view) => applicationSection(view, triage, firstSeen, open))}`;
}
function filters(views) {
  const present = _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_5__  .LZ.filter(
    (category) => views.some(({ findings }) => findings.some((finding) => finding.category === category))
  );
  return h`<div id="filters" role="search" aria-label="Filter" hidden>
<label for="query">Search</label><input id="query" type="search" placeholder="app, object, field, value, manager" autocomplete="off">
<label for="category">Category</label><select id="category"><option value="">all</option>${present.map((category) => h`<option>${category}</option>`)}</select>
<span><input id="unsafe" type="checkbox"> <label for="unsafe">unsafe to sync only</label></span>
<span id="shown" class="quiet" role="status"></span></div>`;
}
function viewsOf(triage, issueUrls) {
  const findings = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_1__  .me)(triage.findings, ({ application }) => application);
  const pairs = new Map(triage.objects.map((pair) => [placeOf(pair), pair]));
  let drawn = 0;
  return triage.applications.filter(({ status }) => status !== "in-sync").sort((a, b) => rank(a) - rank(b) || (0,_chunk_Y7BDDL5U_js__WEBPACK_IMPORTED_MODULE_9__  .nG)(a, b)).map((app, i) => {
    const own2 = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .Np)(findings.get(app.name) ?? []);
    const objects = new Set(own2.map(({ resource }) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .Pu)(resource))).size;
    const diffs = Math.min(objects, maxDiffs.app, maxDiffs.page - drawn);
    drawn += diffs;
    return {
      app,
      id: `app-${i + 1}`,
      findings: own2,
      pairOf: (finding) => pairs.get(placeOf(finding)),
      issue: safeUrl(issueUrls.get(app.name)),
      diffs
    };
  });
}
function rank({ syncUnsafe, category }) {
  return (syncUnsafe ? 0 : 100) + (category === null ? _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_5__  .LZ.length : _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_5__  .LZ.indexOf(category));
}
function placeOf({ application, resource }) {
  return JSON.stringify([application, (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .Pu)(resource)]);
}
function safeUrl(url) {
  return url !== void 0 && /^https?:\/\//.test(url) ? url : null;
}

function alignColumns(rows) {
  const widths = [];
  for (const row of rows) row.forEach((cell2, i) => widths[i] = Math.max(widths[i] ?? 0, width(cell2)));
  return rows.map(
    (row) => row.map((cell2, i) => cell2 + " ".repeat((widths[i] ?? 0) - width(cell2))).join("  ").trimEnd()
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
  return (line === "" ? lines : [...lines, line]).map(_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP);
}
function width(text) {
  let columns = 0;
  for (const character of text) columns += wide.test(character) ? 2 : 1;
  return columns;
}
var wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

var maxFindings = 100;
function renderText(triage, options) {
  const paint = painter(options.color);
  const told = triage.applications.filter((app) => app.status !== "in-sync");
  const blocks = [
    clusterLines(triage),
    overview(triage, paint),
    ...told.map((app) => appBlock(triage, app, options, paint)),
    problemBlock(triage, options, paint),
    sameCause(triage, options, paint),
    remarks2(triage, options, paint),
    (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .mj)(triage.notChecked).map(_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP),
    [(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .oM)(triage)]
  ];
  const text = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"));
  return `${text.join("\n\n")}
`;
}
function painter(color) {
  const codes = { bold: "1", red: "31", yellow: "33", dim: "2" };
  return (tone, text) => color && text !== "" ? `\x1B[${codes[tone]}m${text}\x1B[0m` : text;
}
function clusterLines(triage) {
  const others = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .Nu)(triage).map((one) => clusterLine(`${one.name}: ${one.id}`, one));
  return [clusterLine(triage.cluster.id, triage.cluster), ...others];
}
function clusterLine(name, { server, version }) {
  const about = [server, version].filter((part) => part !== "").join(", ");
  return (0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP)(about === "" ? `Cluster ${name}` : `Cluster ${name} (${about})`);
}
function overview(triage, paint) {
  if (triage.applications.length === 0) return ["No application was judged."];
  const rows = triage.applications.map((app) => [
    (0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP)((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .TU)(app)),
    app.status,
    app.category ?? "-",
    app.syncUnsafe ? "unsafe" : app.status === "unknown" ? "not known" : "safe",
    String((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .WX)(triage, app.name).length)
  ]);
  const lines = alignColumns([["APPLICATION", "STATUS", "CATEGORY", "SYNC", "FINDINGS"], ...rows]);
  return lines.map((line, i) => {
    if (i === 0) return paint("dim", line);
    return triage.applications[i - 1]?.syncUnsafe === true ? paint("red", line) : line;
  });
}
function appBlock(triage, app, options, paint) {
  const findings = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .WX)(triage, app.name);
  const labels = [app.category === null ? "" : `drift:${app.category}`, app.syncUnsafe ? "sync:unsafe" : ""];
  const name = paint("bold", (0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP)((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .TU)(app)));
  const head = [name, ...labels.filter((label) => label !== "")].join("  ");
  if (findings.length === 0) return [head, "  Could not be judged; see the problems below."];
  const verdict = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .gF)(
    (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .dw)(findings, (finding) => (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .Fq)(finding, (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .cF)(triage, finding)), (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .ZD)(app)),
    { code: _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP, prose: _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP }
  );
  return [
    head,
    ...wrap(verdict, options.width - 2).map((line) => `  ${line}`),
    ...troubleLines(app, options),
    "",
    ...findingList(findings, options, paint)
  ];
}
function troubleLines(app, { width: width2 }) {
  const text = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .gF)((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .JY)(app), { code: _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP, prose: _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP });
  return text === "" ? [] : wrap(text, width2 - 2).map((line) => `  ${line}`);
}
function findingList(findings, options, paint) {
  const shown = findings.slice(0, maxFindings);
  const said =   new Set();
  const isNew = (reason) => said.size < said.add(reason).size;
  const lines = shown.flatMap((finding, i) => {
    const object = (0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .TD)(finding.resource));
    const before = shown[i - 1];
    const again = before !== void 0 && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .gY)(before.resource, finding.resource);
    const tone = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .ty)(finding.category) ? "dim" : "bold";
    return [
      ...again ? [] : [`  ${paint(tone, object)}`],
      ...finding.change === null ? [] : [`    ${(0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP)(differenceLine(finding))}`],
      ...wrap((0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP)(factsLine(finding)), options.width - 6).map((line) => `      ${paint("dim", line)}`),
      ...finding.because.filter(isNew).flatMap(
        (reason) => wrap((0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP)(reason), options.width - 8).map(
          (line, at) => `      ${paint("dim", `${at === 0 ? "- " : "  "}${line}`)}`
        )
      )
    ];
  });
  const rest = findings.length - shown.length;
  return rest === 0 ? lines : [...lines, `  and ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(rest, "finding")} more; --output json has all of them`];
}
function differenceLine(finding) {
  const { change } = finding;
  if (change === null) return "";
  const [desired, live] = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .k0)(change);
  return `${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .LF)(finding)}: ${desired} -> ${live}`;
}
function factsLine(finding) {
  const { manager, source } = finding;
  const time = manager?.time === null ? ", no time recorded" : `, on or before ${(0,_chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_5__  .Vc)(manager?.time ?? "")}`;
  return [
    manager === null ? finding.category : `${finding.category} by ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .dT)(manager)}${time}`,
    ...finding.accepted === void 0 ? [] : [(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_1__  .zs)(finding)],
    `a sync ${(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .xn)(finding)}`,
    ...source === null ? [] : [(0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .fN)(source)]
  ].join("; ");
}
var maxGroups2 = 20;
function sameCause(triage, options, paint) {
  const groups = groupsOf(triage);
  const lines = groups.slice(0, maxGroups2).flatMap((group) => {
    const text = (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .gF)(groupPhrase(group), { code: _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP, prose: _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP });
    return wrap(`- ${text}`, options.width - 4).map((line) => `  ${line}`);
  });
  const rest = groups.length - maxGroups2;
  const more = rest > 0 ? [`  and ${rest} more; --output json has all of them`] : [];
  return groups.length === 0 ? [] : [paint("bold", "The same in several applications"), ...lines, ...more];
}
function remarks2(triage, options, paint) {
  const accepted = (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_1__  .Ft)(triage).map((line) => (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .gF)(line, { code: _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP, prose: _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP }));
  const lines = (texts) => texts.flatMap((text) => wrap(`- ${text}`, options.width - 4).map((line) => `  ${line}`));
  return [
    ...accepted.length === 0 ? [] : [paint("bold", (0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_1__  .al)(triage)), ...lines(accepted)],
    ...lines((0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .FO)(triage).map((line) => (0,_chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_4__  .gF)(line, { code: _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP, prose: _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP }))),
    ...lines((triage.notes ?? []).map(_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP))
  ];
}
function problemBlock(triage, options, paint) {
  if (triage.problems.length === 0) return [];
  const lines = triage.problems.flatMap(({ code: code2, application, message, hint }) => {
    const head = application === null ? code2 : `${code2} (${application})`;
    return [
      `  ${paint("yellow", (0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP)(head))}`,
      ...wrap((0,_chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_2__  .BP)(`${message} ${hint}`), options.width - 4).map((line) => `    ${line}`)
    ];
  });
  return [paint("bold", "Problems: what could not be known"), ...lines];
}

var objectMeta = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";
function recordedOpenApi(objects, group, version) {
  const schemas = {};
  for (const definition of objects) {
    if (definition["kind"] !== "CustomResourceDefinition" || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(definition, "spec", "group") !== group)
      continue;
    const kind = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(definition, "spec", "names", "kind");
    const served = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(definition, "spec", "versions").find((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(one, "name") === version);
    const schema = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(served, "schema"), "openAPIV3Schema");
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(schema)) schemas[`${group}.${version}.${kind}`] = published(schema, { group, version, kind });
  }
  return Object.keys(schemas).length === 0 ? null : { components: { schemas } };
}
function published(schema, gvk) {
  const text = { type: "string" };
  const metadata = { $ref: `#/components/schemas/${objectMeta}` };
  return {
    ...schema,
    properties: { ...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .lJ)(schema, "properties"), apiVersion: text, kind: text, metadata },
    "x-kubernetes-group-version-kind": [gvk]
  };
}

var snapshotApiVersion = "drift-triage/v1";
function parseSnapshot(texts) {
  const objects = [];
  const listedKinds = [];
  const metadata = [];
  function take(value, at, inherited) {
    if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(value)) throw invalid(at, "holds something that is no Kubernetes object");
    const apiVersion = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(value, "apiVersion") || (inherited?.apiVersion ?? "");
    const kind = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(value, "kind") || (inherited?.kind ?? "");
    if (apiVersion === "" || kind === "") throw invalid(at, "holds an object without apiVersion or kind");
    if (apiVersion === snapshotApiVersion) {
      metadata.push({ file: at.file, document: value });
    } else if (isListDocument(value, kind)) {
      const items = kind === "List" ? null : { apiVersion, kind: kind.slice(0, -"List".length) };
      if (items !== null) listedKinds.push(items);
      for (const item of (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(value, "items")) take(item, at, items);
    } else {
      if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(value, "metadata", "name") === "")
        throw invalid(at, `holds a ${kind} without metadata.name`);
      objects.push(inherited === null ? value : { ...value, apiVersion, kind });
    }
  }
  for (const { file, text } of texts)
    for (const { value, line } of readDocuments(file, text)) take(value, { file, line, column: 1 }, null);
  return { objects, listedKinds, metadata };
}
function isListDocument(value, kind) {
  const items = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(value, "items");
  return kind.endsWith("List") && (Array.isArray(items) || items === null) && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(value, "metadata", "name") === "";
}
function readDocuments(file, text) {
  const content = text.replace(/^\uFEFF/, "");
  if (/^\s*[[{]/.test(content)) {
    try {
      return [{ value: JSON.parse(content), line: 1 }];
    } catch {
    }
  }
  const read = (0,_chunk_PCWUV7M4_js__WEBPACK_IMPORTED_MODULE_3__  .gM)(content);
  if ("documents" in read) return read.documents;
  const { line, column, message } = read.error;
  const hint = / larger than /.test(message) ? "Record it as JSON (kubectl get \u2026 -o json), which has no such limit." : void 0;
  throw invalid({ file, line, column }, `is no valid YAML or JSON: ${message}`, hint);
}
function invalid({ file, line, column }, message, hint) {
  return new _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_6__  .Mm(
    (0,_chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_6__  .CC)(
      "SNAPSHOT_INVALID",
      `Snapshot file ${file}:${line}:${column} ${message}.`,
      hint ?? "Record it again with `kubectl get \u2026 -o yaml --show-managed-fields` or `drift-triage snapshot`."
    )
  );
}

function metadataDocument({
  identity,
  names,
  takenAt,
  namespaces,
  kinds,
  problems: problems2
}) {
  return {
    apiVersion: snapshotApiVersion,
    kind: "Snapshot",
    cluster: { ...identity, ...names.length === 0 ? {} : { names: [...names] } },
    takenAt,
    namespaces,
    kinds: kinds.map(kindJson),
    problems: problems2.map(problemJson)
  };
}
function readMetadata(file, document) {
  if (document["kind"] !== "Snapshot")
    throw invalid(
      { file, line: 1, column: 1 },
      `holds a ${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(document, "kind")} of ${snapshotApiVersion}, which is not known`
    );
  const namespaces = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(document, "namespaces");
  return {
    identity: {
      id: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(document, "cluster", "id"),
      server: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(document, "cluster", "server"),
      version: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(document, "cluster", "version")
    },
    names: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(document, "cluster", "names").filter((name) => typeof name === "string"),
    takenAt: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(document, "takenAt"),
    namespaces: Array.isArray(namespaces) ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(document, "namespaces").filter((name) => typeof name === "string") : null,
    kinds: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(document, "kinds").filter(_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv).map(readKind),
    problems: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(document, "problems").map(readProblem)
  };
}
function kindJson({ problem: cause, verbs, ...kind }) {
  return { ...kind, verbs: [...verbs], ...cause === null ? {} : { problem: problemJson(cause) } };
}
function readKind(value) {
  const recorded = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(value, "recorded");
  return {
    group: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(value, "group"),
    version: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(value, "version"),
    kind: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(value, "kind"),
    plural: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(value, "plural"),
    namespaced: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(value, "namespaced") === true,
    verbs: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(value, "verbs").filter((verb) => typeof verb === "string"),
    recorded: recorded === "yes" || recorded === "failed" ? recorded : "left-out",
    problem: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(value["problem"]) ? readProblem(value["problem"]) : null
  };
}
function problemJson({ code: code2, message, hint }) {
  return { code: code2, message, hint };
}
function readProblem(value) {
  const stated = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(value, "code");
  const code2 = _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_6__  .GF.find((known) => known === stated) ?? "LIVE_UNREADABLE";
  return (0,_chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_6__  .CC)(code2, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(value, "message"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(value, "hint"));
}

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
    objects.map((object) => [`${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "apiVersion")} ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .TN)(object))}`, object])
  );
  return [...byKey.values()];
}
function described(metadata, objects) {
  const { namespaces } = metadata;
  const find = finder(objects);
  const recorded = snapshot(
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
  return { ...recorded, names: metadata.names };
}
function plain(content, objects) {
  const kinds = (0,_chunk_YLH25D35_js__WEBPACK_IMPORTED_MODULE_0__  .Z)(objects);
  const find = finder(objects);
  const uid = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(
    objects.find((object) => (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .TN)(object)) === "/Namespace//kube-system"),
    "metadata",
    "uid"
  );
  const identity = { id: uid === "" ? "snapshot" : uid, server: "", version: "" };
  const spaces = [...new Set(objects.map((object) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "metadata", "namespace")))].filter(
    (name) => name !== ""
  );
  return snapshot(objects, identity, kinds, [], null, (kind, namespace) => {
    const apiVersion = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .uO)(kind);
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
function snapshot(objects, identity, kinds, problems2, takenAt, list2) {
  return {
    recorded: true,
    takenAt,
    names: [],
    identity: async () => identity,
    kinds: async () => ({ kinds, problems: problems2 }),
    list: async (kind, namespace) => list2(kind, namespace),
    openApi: async (group, version) => recordedOpenApi(objects, group, version)
  };
}
function finder(objects) {
  const byKind =   new Map();
  for (const object of objects) {
    const id = `${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "apiVersion")}/${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "kind")}`;
    const list2 = byKind.get(id);
    if (list2 === void 0) byKind.set(id, [object]);
    else list2.push(object);
  }
  return (kind, namespace) => {
    const all = byKind.get(`${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_10__  .uO)(kind)}/${kind.kind}`) ?? [];
    if (!kind.namespaced || namespace === "") return all;
    return all.filter((object) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "metadata", "namespace") === namespace);
  };
}
function sameKind(a, b) {
  return a.group === b.group && a.version === b.version && a.kind === b.kind;
}
function incomplete({ group, plural: plural2, kind }, namespace = "") {
  const name = group === "" ? plural2 : `${plural2}.${group}`;
  const [where, flag] = namespace === "" ? ["", "-A"] : [` of namespace ${namespace}`, `-n ${namespace}`];
  return (0,_chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_6__  .CC)(
    "SNAPSHOT_INCOMPLETE",
    `The snapshot does not hold ${name}${where}, so it cannot say whether a ${kind} exists.`,
    `Add what \`kubectl get ${name} ${flag} -o yaml --show-managed-fields\` prints, or record with \`drift-triage snapshot\`.`
  );
}



var manifest = /\.(?:json|ya?ml)$/i;
async function readSnapshotFiles(path, without = []) {
  const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.stat)(path).catch(() => null);
  if (info === null) throw unusable(path, "does not exist");
  if (!info.isDirectory()) return [{ file: path, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.readFile)(path, "utf8") }];
  const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.readdir)(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && manifest.test(entry.name)).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(entry.parentPath, entry.name)).filter((file) => !without.some((folder) => file.startsWith(folder + node_path__WEBPACK_IMPORTED_MODULE_12__.sep))).sort();
  if (files.length === 0) throw unusable(path, "holds no .json, .yaml or .yml file");
  return Promise.all(files.map(async (file) => ({ file, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.readFile)(file, "utf8") })));
}
function unusable(path, what) {
  const hint = "Record one with `drift-triage snapshot --out DIR` or `kubectl get \u2026 -o yaml --show-managed-fields`.";
  return new _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_6__  .Mm((0,_chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_6__  .CC)("SNAPSHOT_INVALID", `The snapshot ${path} ${what}.`, hint));
}




  }),

  5615:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  derivedKinds)
  });
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5366);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6127);
const require = (name) => process.getBuiltinModule(name);



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
  const recorded =   new Map();
  for (const object of objects) {
    const gvk = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_0__  .iU)(object);
    const id = `${gvk.group}/${gvk.version}/${gvk.kind}`;
    if (recorded.has(id)) continue;
    const like = known.find(({ group, kind }) => group === gvk.group && kind === gvk.kind);
    const guess = {
      plural: guessPlural(gvk.kind),
      namespaced: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .bX)(object, "metadata", "namespace") !== ""
    };
    recorded.set(id, { ...like ?? guess, ...gvk, verbs: reading });
  }
  const kinds = [...recorded.values()];
  const seen = new Set(kinds.map(({ group, kind }) => `${group}/${kind}`));
  return [...kinds, ...known.filter(({ group, kind }) => !seen.has(`${group}/${kind}`))];
}
function definedKinds(definition) {
  const group = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .bX)(definition, "spec", "group");
  const kind = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .bX)(definition, "spec", "names", "kind");
  const plural = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .bX)(definition, "spec", "names", "plural");
  const namespaced = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .bX)(definition, "spec", "scope") === "Namespaced";
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .gT)(definition, "spec", "versions").filter((version) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .ZZ)(version, "served") === true).map((version) => ({
    group,
    version: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .bX)(version, "name"),
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




  })

};
