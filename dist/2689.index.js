export const id = 2689;
export const ids = [2689];
export const modules = {

  9530:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CC: () => (  problem),
    GF: () => (  problemCodes),
    Mm: () => (  ProblemError)
  });
const require = (name) => process.getBuiltinModule(name);

var problemCodes = [
  "APPLICATION_NOT_FOUND",
  "APPLICATION_SET_FAILED",
  "APPLICATION_SET_UNKNOWN",
  "CLUSTER_FORBIDDEN",
  "CLUSTER_ID_CHANGED",
  "CLUSTER_UNAUTHORIZED",
  "CLUSTER_UNREACHABLE",
  "CLUSTER_UNTRUSTED",
  "CONFIG_INVALID",
  "CRD_MISSING",
  "DESTINATION_AMBIGUOUS",
  "DESTINATION_UNKNOWN",
  "DRY_RUN_FAILED",
  "DRY_RUN_REFUSED",
  "EVENT_UNSUPPORTED",
  "FETCH_FAILED",
  "GITHUB_FAILED",
  "GITHUB_FORBIDDEN",
  "GITHUB_IDENTITY_UNKNOWN",
  "GITHUB_INVALID",
  "GITHUB_ISSUES_DISABLED",
  "GITHUB_NOT_FOUND",
  "GITHUB_RATE_LIMITED",
  "GITHUB_UNAUTHORIZED",
  "GITHUB_UNREACHABLE",
  "HOLDER_UNRENDERED",
  "INPUT_INVALID",
  "INTERNAL",
  "KUBECONFIG_INVALID",
  "KUBECONFIG_MISSING",
  "LIVE_FORBIDDEN",
  "LIVE_UNREADABLE",
  "MANIFEST_INVALID",
  "MERGE_CONFLICT",
  "NO_APPLICATIONS",
  "NO_APPLIER",
  "NO_MANAGED_FIELDS",
  "PATH_NOT_FOUND",
  "RENDERER_UNSUPPORTED",
  "RENDER_FAILED",
  "REPOSITORY_INVALID",
  "REVISION_NOT_FOUND",
  "SHARD_INVALID",
  "SHARD_MISSING",
  "SNAPSHOT_HIDDEN",
  "SNAPSHOT_INCOMPLETE",
  "SNAPSHOT_INVALID",
  "SOURCE_ELSEWHERE",
  "SOURCE_REMOTE",
  "SOURCE_UNSUPPORTED",
  "STATE_HIDDEN",
  "STATE_INVALID",
  "STATE_MISSING",
  "STATE_OUTDATED",
  "TOOL_MISSING",
  "VALUES_UNREADABLE",
  "VARIABLE_UNDEFINED",
  "WEBHOOK_FAILED",
  "WORK_TREE_DIFFERS",
  "YAML_INVALID"
];
var ProblemError = class extends Error {
  problem;
  constructor(problem2) {
    super(`${problem2.message} ${problem2.hint}`);
    this.name = "ProblemError";
    this.problem = problem2;
  }
};
function problem(code, message, hint, about = {}) {
  return { code, application: about.application ?? null, resource: about.resource ?? null, message, hint };
}




  }),

  4215:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  ProblemsError),
    G: () => (  problemsOf)
  });
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
const require = (name) => process.getBuiltinModule(name);


var ProblemsError = class extends Error {
  problems;
  constructor(problems) {
    super(problems.map(({ message, hint }) => `${message} ${hint}`).join("\n"));
    this.name = "ProblemsError";
    this.problems = problems;
  }
};
function problemsOf(error) {
  if (error instanceof ProblemsError) return error.problems;
  if (error instanceof _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_0__  .Mm) return [error.problem];
  const message = error instanceof Error ? error.message : String(error);
  return [
    {
      code: "INTERNAL",
      application: null,
      resource: null,
      message,
      hint: "Please report this with the log of a debug run."
    }
  ];
}




  }),

  7480:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    u: () => (  parseShard),
    y: () => (  maxShards)
  });
const require = (name) => process.getBuiltinModule(name);

var maxShards = 256;
function parseShard(text) {
  const found = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text);
  const [index, count] = [Number(found?.[1]), Number(found?.[2])];
  return found === null || index > count || count > maxShards ? null : { index, count };
}




  }),

  9699:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    BE: () => (  startGit),
    EO: () => (  runGit),
    NW: () => (  createObjectReader),
    QT: () => (  gitCommand)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var node_child_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1421);
const require = (name) => process.getBuiltinModule(name);






var misleading = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_CONFIG",
  "GIT_EXTERNAL_DIFF",
  "GIT_LITERAL_PATHSPECS",
  "GIT_GLOB_PATHSPECS",
  "GIT_NOGLOB_PATHSPECS",
  "GIT_ICASE_PATHSPECS"
];
function gitCommand(folder, args, above) {
  const safe = ["core.fsmonitor=false", "core.hooksPath=/dev/null", "protocol.allow=never"];
  const settings = [...safe, `safe.directory=${realPath(folder)}`].flatMap((setting) => ["-c", setting]);
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !misleading.includes(name)));
  return {
    args: [...settings, "--no-pager", "-C", folder, ...args],
    env: {
      ...{ ...env, GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" },
      ...above === void 0 ? {} : { GIT_CEILING_DIRECTORIES: above }
    }
  };
}
function realPath(folder) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
  } catch {
    return folder;
  }
}
function runGit(folder, args, input = "") {
  const command = gitCommand(folder, args);
  return new Promise((resolve2) => {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_2__.spawn)("git", command.args, {
      env: command.env,
      stdio: ["pipe", "pipe", "pipe"]
    });
    const out = [];
    const err = [];
    child.stdout.on("data", (chunk) => out.push(chunk));
    child.stderr.on("data", (chunk) => err.push(chunk));
    child.on("error", (error) => resolve2({ text: null, error: error.message, code: null }));
    child.on("close", (code) => {
      const error = Buffer.concat(err).toString("utf8");
      resolve2({ text: code === 0 ? Buffer.concat(out).toString("utf8") : null, error, code });
    });
    child.stdin.on("error", () => void 0);
    child.stdin.end(input);
  });
}



var maxBytes = 64 * 1024 * 1024;
var usage = 129;
function createObjectReader(folder) {
  const git = askGit(folder);
  const kept = createKept();
  return {
    async read(name) {
      const known = kept.get(name);
      if (known !== void 0) return known;
      const found = await git.read(name);
      if (found !== null && found.id === name) kept.add(found);
      return found;
    },
    stop: () => git.stop()
  };
}
function askGit(folder) {
  let child = null;
  let waiting = [];
  let asked = "";
  let isStopped = false;
  let together = true;
  const send = () => {
    if (asked !== "") child?.stdin.write(together ? `${asked}flush
` : asked);
    asked = "";
  };
  const start = () => {
    const options = together ? ["--batch-command", "--buffer"] : ["--batch"];
    const { args, env } = gitCommand(folder, ["cat-file", ...options], (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(realPath(folder)));
    const started = (0,node_child_process__WEBPACK_IMPORTED_MODULE_2__.spawn)("git", args, { env, stdio: ["pipe", "pipe", "ignore"] });
    started.stdout.on(
      "data",
      splitObjects((found) => waiting.shift()?.done(found))
    );
    started.on("error", () => end(null));
    started.on("close", end);
    started.stdin.on("error", () => void 0);
    return started;
  };
  const end = (code) => {
    const left = waiting;
    const again = together && code === usage;
    child = null;
    waiting = [];
    asked = "";
    if (again) together = false;
    for (const one of left)
      if (again) ask(one);
      else one.done(null);
  };
  const ask = (question) => {
    child ??= start();
    waiting.push(question);
    if (asked === "") setImmediate(send);
    asked += together ? `contents ${question.name}
` : `${question.name}
`;
  };
  return {
    read: (name) => isStopped ? Promise.resolve(null) : new Promise((done) => ask({ name, done })),
    stop() {
      isStopped = true;
      send();
      child?.stdin.end();
    }
  };
}
function splitObjects(take) {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = 0;
    for (let taken = takeObject(buffer, at); taken !== null; taken = takeObject(buffer, at)) {
      at = taken.next;
      take(taken.found);
    }
    rest = buffer.subarray(at);
  };
}
var [maxKept, maxKeptBytes] = [16 * 1024, 16 * 1024 * 1024];
function createKept() {
  const kept =   new Map();
  let bytes = 0;
  return {
    get: (id) => kept.get(id),
    add(found) {
      const { id, content } = found;
      if (content.length > maxKept || bytes + content.length > maxKeptBytes || kept.has(id)) return;
      bytes += content.length;
      kept.set(id, { ...found, content: Buffer.from(content) });
    }
  };
}
function takeObject(buffer, at) {
  const newline = buffer.indexOf(10, at);
  if (newline < 0) return null;
  const header = buffer.toString("latin1", at, newline);
  const [, id, type, bytes] = /^([0-9a-f]+) (blob|tree|commit|tag) (\d+)$/.exec(header) ?? [];
  if (id === void 0 || type === void 0) return { found: null, next: newline + 1 };
  const size = Number(bytes);
  const end = newline + 1 + size;
  if (buffer.length < end + 1) return null;
  const found = size > maxBytes ? null : { id, type, content: buffer.subarray(newline + 1, end) };
  return { found, next: end + 1 };
}

function startGit(folder) {
  const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
  const objects = createObjectReader(root);
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".git")))
    return { objects, hasHistory: Promise.resolve(false), remotes: Promise.resolve([]) };
  const head = objects.read("HEAD^{commit}");
  const settings = settingsOf(root);
  return {
    objects,
    hasHistory: hasHistory(root, head, settings),
    remotes: settings.then(
      (all) => all.flatMap(([name, url]) => name.startsWith("remote.") && url !== "" ? [url] : [])
    )
  };
}
async function settingsOf(root) {
  const { text } = await runGit(root, [
    ...["config", "--null", "--get-regexp"],
    "^(remote\\..*\\.url|core\\.(worktree|bare))$"
  ]);
  const entries = (text ?? "").split("\0").filter((entry) => entry !== "");
  return entries.map((entry) => {
    const [name = "", ...value] = entry.split("\n");
    return [name, value.join("\n")];
  });
}
async function hasHistory(root, head, settings) {
  if ((await head)?.type !== "commit") return false;
  const mayBeElsewhere = root.includes(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter) || (await settings).some(
    ([name, value]) => name === "core.worktree" || name === "core.bare" && value !== "false"
  );
  if (!mayBeElsewhere) return true;
  const { text } = await runGit(root, ["rev-parse", "--show-toplevel"]);
  return text !== null && realPath(text.replace(/\n$/, "")) === realPath(root);
}




  }),

  5390:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CS: () => (  prose),
    GY: () => (  wasThere),
    JT: () => (  controllerNames),
    LS: () => (  plural),
    SW: () => (  whenClause),
    TU: () => (  placedName),
    aU: () => (  leftBehind),
    aY: () => (  code),
    dT: () => (  managerText),
    gF: () => (  renderPhrase),
    hC: () => (  sentences),
    mj: () => (  notCheckedLines),
    pq: () => (  countOf),
    wF: () => (  categoryMeaning),
    wS: () => (  toolOf),
    xn: () => (  forecastText)
  });
const require = (name) => process.getBuiltinModule(name);

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
  const head = comes === "" ? `${word}${stays}` : `${word} ${comes}${stays}`;
  return restartsPods === true && effect !== "unknown" ? `${head}, pods restart` : head;
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
function placedName({
  name,
  application: { cluster }
}) {
  return cluster === void 0 ? name : `${name} on ${cluster.name}`;
}




  }),

  9831:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O6: () => (  reaches),
    Vj: () => (  verdictOf),
    z0: () => (  guardScopes)
  });
const require = (name) => process.getBuiltinModule(name);

var reaches = ["field", "resource", "application", "revision"];
var guardScopes = ["field", "resource", "app", "branch"];
function verdictOf({ reversals, problems }) {
  if (reversals.length > 0) return "block";
  return problems.length > 0 ? "unknown" : "pass";
}




  }),

  2382:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  clip),
    R: () => (  visible)
  });
const require = (name) => process.getBuiltinModule(name);

var unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
function visible(text) {
  return text.replace(unseen, (character) => {
    if (character === "\n") return "\\n";
    if (character === "\r") return "\\r";
    if (character === "	") return "\\t";
    const code = character.codePointAt(0) ?? 0;
    return code > 65535 ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}
function clip(text, max) {
  if (text.length <= max) return text;
  const end = max - 1;
  const code = text.charCodeAt(end - 1);
  return `${text.slice(0, code >= 55296 && code <= 56319 ? end - 1 : end)}\u2026`;
}




  }),

  4400:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  usual),
    q: () => (  most)
  });
const require = (name) => process.getBuiltinModule(name);

var usual = { maxNewIssues: 20, maxNewPullRequests: 20, minAge: 0, followUpAfter: 5 };
var most = {
  maxNewIssues: 1e3,
  maxNewPullRequests: 1e3,
  minAge: 10080,
  followUpAfter: 365
};




  }),

  3381:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    m: () => (  groupedBy)
  });
const require = (name) => process.getBuiltinModule(name);

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




  }),

  4870:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    UE: () => (  toldTogether),
    WW: () => (  toldProblems),
    aX: () => (  whoseProblem)
  });
  var _chunk_T3KORIWO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3381);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5390);
const require = (name) => process.getBuiltinModule(name);



var maxNamed = 10;
var maxNames = 300;
function toldProblems(problems) {
  return [...(0,_chunk_T3KORIWO_js__WEBPACK_IMPORTED_MODULE_1__  .m)(problems, causeOf).values()].flatMap((own) => {
    const [first] = own;
    if (first === void 0) return [];
    const { code, message, hint } = first;
    const applications = [...new Set(own.flatMap(({ application }) => application ?? []))];
    const isShared = applications.length > 1;
    const told = isShared ? `Applications ${namesOf(applications)}: ${wordsOf(first)}` : message;
    return [{ code, hint, applications, message: told }];
  });
}
function whoseProblem({ applications: [first, ...more] }) {
  return first === void 0 || more.length === 0 ? first ?? null : (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_0__  .LS)(more.length + 1, "application");
}
function toldTogether(problems) {
  const shared = toldProblems(problems).flatMap(
    ({ applications }) => applications.length > 1 ? applications : []
  );
  return new Set(shared);
}
function causeOf(one) {
  return JSON.stringify([one.code, one.application === null, wordsOf(one), one.hint]);
}
function wordsOf({ application, message }) {
  const head = `Application ${application ?? ""}: `;
  return application !== null && message.startsWith(head) ? message.slice(head.length) : message;
}
function namesOf(applications) {
  const named = [];
  for (const name of applications.slice(0, maxNamed))
    if (named.length === 0 || [...named, name].join(", ").length <= maxNames) named.push(name);
  const more = applications.length - named.length;
  const last = more > 0 ? `${more} more` : named.pop();
  return `${named.join(", ")} and ${last ?? ""}`;
}




  }),

  2072:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  logLine),
    O: () => (  logLines)
  });
  var _chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2382);
const require = (name) => process.getBuiltinModule(name);


var escape = "\x1B";
var bell = "\x07";
var ansi = new RegExp(
  [
    `(?:${escape}\\[|\x9B)[0-?]*[ -/]*[@-~]`,
    `${escape}\\][^${bell}${escape}]*(?:${bell}|${escape}\\\\)?`,
    `${escape}[@-Z\\\\-_]`
  ].join("|"),
  "g"
);
function logLine(text) {
  return (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__  .R)(text.replace(ansi, "")).replace(/##+\[/g, (run) => `${run.slice(0, -1)} [`).replace(/^(\s*):+/, (run, space) => run.length - space.length > 1 ? `${space}: :` : run);
}
function logLines(text) {
  return text.split(/\r\n|\n|\r/).map(logLine).join("\n");
}




  })

};
