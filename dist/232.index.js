export const id = 232;
export const ids = [232];
export const modules = {

/***/ 2232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _chunk_XFHUXFL5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1729);
/* harmony import */ var _chunk_CZQRE6NV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5036);
/* harmony import */ var _chunk_HF3WJZSO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8279);
/* harmony import */ var _chunk_VBFFEKES_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3409);
/* harmony import */ var _chunk_L6N3AW42_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1354);
/* harmony import */ var _chunk_6WF5LYXU_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1767);
/* harmony import */ var _chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1334);
/* harmony import */ var _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9280);
/* harmony import */ var _chunk_GEFEXV2E_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9579);
/* harmony import */ var _chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3902);
/* harmony import */ var _chunk_HUMZTDCX_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(722);
/* harmony import */ var _chunk_LOJ4OSF3_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5867);
/* harmony import */ var _chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6636);
/* harmony import */ var _chunk_6U5NQZGO_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6366);
/* harmony import */ var _chunk_C72POOSB_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9166);
/* harmony import */ var _chunk_5FLSSK2A_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(184);
/* harmony import */ var _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2602);
/* harmony import */ var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1002);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6421);
const require = (name) => process.getBuiltinModule(name);



















// src/shell/action.ts





// src/shell/event.ts
var handled = ["schedule", "workflow_dispatch", "push", "repository_dispatch"];
var guardEvents = ["pull_request", "merge_group"];
function eventProblem(name) {
  if (handled.includes(name) || guardEvents.includes(name)) return null;
  const events = `Run it on ${handled.join(", ")} (triage), or on ${guardEvents.join(" and ")} (the check of merges).`;
  const reason = name === "pull_request_target" ? "it runs with secrets on what a stranger may have written; use pull_request" : "it says nothing about which applications to judge";
  return (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_16__/* .problem */ .CC)(
    "EVENT_UNSUPPORTED",
    `The event ${name.slice(0, 60) || "(none)"} starts nothing here: ${reason}.`,
    events
  );
}

// src/shell/action.ts
async function runAction(env) {
  try {
    const { inputs, problems } = (0,_chunk_XFHUXFL5_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .Ko)(env);
    const event = eventProblem(env["GITHUB_EVENT_NAME"] ?? "");
    const mistakes = event === null ? problems : [event, ...problems];
    if (mistakes.length > 0) throw new _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_7__/* .ProblemsError */ .FQ(mistakes);
    if (inputs.githubToken !== "") _actions_core__WEBPACK_IMPORTED_MODULE_21__.setSecret(inputs.githubToken);
    const payload = await readPayload(env);
    const context = (0,_chunk_CZQRE6NV_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryContext */ .AN)(env, payload);
    if (guardEvents.includes(context.eventName)) {
      const { runGuardAction } = await Promise.all(/* import() */[__webpack_require__.e(72), __webpack_require__.e(119)]).then(__webpack_require__.bind(__webpack_require__, 8119));
      return await runGuardAction(inputs, context, payload);
    }
    const judged = await judge(inputs, context);
    await report(inputs, context, judged);
  } catch (error) {
    (0,_chunk_L6N3AW42_js__WEBPACK_IMPORTED_MODULE_4__/* .logProblems */ .D1)((0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_7__/* .problemsOf */ .GW)(error), "error");
    _actions_core__WEBPACK_IMPORTED_MODULE_21__.setFailed("Nothing was judged; see the errors above.");
    if (error instanceof Error && error.stack !== void 0) _actions_core__WEBPACK_IMPORTED_MODULE_21__.debug((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .BP)(error.stack));
  }
}
async function judge(inputs, context) {
  const workspace = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
  const cluster = await (0,_chunk_6WF5LYXU_js__WEBPACK_IMPORTED_MODULE_5__/* .openCluster */ .DT)({
    ...inputs,
    workspaces: [workspace],
    mask: (secret) => _actions_core__WEBPACK_IMPORTED_MODULE_21__.setSecret(secret),
    warn: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_21__.warning((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .BP)(message))
  });
  return (0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeRepository */ .e2)(cluster, {
    path: (0,node_path__WEBPACK_IMPORTED_MODULE_20__.resolve)(workspace, inputs.path),
    configFile: inputs.configFile,
    apps: inputs.apps,
    repositoryUrls: [`${context.serverUrl}/${context.fullName}`, ...inputs.repositoryUrls],
    clusterName: inputs.clusterName,
    progress: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_21__.info((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .BP)(message))
  });
}
async function report(inputs, context, { triage, current }) {
  (0,_chunk_L6N3AW42_js__WEBPACK_IMPORTED_MODULE_4__/* .logReport */ .TO)(triage);
  const folder = inputs.reportFolder || (0,node_path__WEBPACK_IMPORTED_MODULE_20__.join)(process.env["RUNNER_TEMP"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_19__.tmpdir)(), "drift-triage");
  const reportPath = await (0,_chunk_L6N3AW42_js__WEBPACK_IMPORTED_MODULE_4__/* .writeReports */ .Li)(folder, triage);
  const options = {
    noiseIssues: inputs.noiseIssues,
    maxNewIssues: inputs.maxNewIssues,
    current,
    wholeRun: inputs.apps.length === 0,
    links: linksOf(context)
  };
  const filed = await fileIssues(triage, options, inputs, context);
  (0,_chunk_L6N3AW42_js__WEBPACK_IMPORTED_MODULE_4__/* .logProblems */ .D1)(filed.problems, "error");
  (0,_chunk_L6N3AW42_js__WEBPACK_IMPORTED_MODULE_4__/* .setOutputs */ .n0)(triage, reportPath, filed.issues);
  await (0,_chunk_L6N3AW42_js__WEBPACK_IMPORTED_MODULE_4__/* .writeSummary */ .Sy)(triage, {
    issueUrls: filed.issues,
    hiddenAnnotations: (0,_chunk_L6N3AW42_js__WEBPACK_IMPORTED_MODULE_4__/* .annotate */ .fz)(triage),
    waiting: filed.waiting
  });
  const failure = (0,_chunk_XFHUXFL5_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(triage, inputs, filed.problems);
  if (failure !== null) _actions_core__WEBPACK_IMPORTED_MODULE_21__.setFailed(failure);
}
function linksOf({
  serverUrl,
  fullName,
  defaultBranch,
  ref
}) {
  const branch = defaultBranch || ref.replace(/^refs\/heads\//, "");
  return branch === "" ? null : { repositoryUrl: `${serverUrl}/${fullName}`, ref: branch };
}
async function fileIssues(triage, options, inputs, { owner, repo, apiUrl }) {
  try {
    const log = {
      debug: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_21__.debug((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .BP)(message)),
      warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_21__.warning((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .BP)(message))
    };
    const tracker = (0,_chunk_VBFFEKES_js__WEBPACK_IMPORTED_MODULE_3__/* .createTracker */ .P)({ token: inputs.githubToken, apiUrl, owner, repo, log });
    const existing = await tracker.issues(_chunk_HF3WJZSO_js__WEBPACK_IMPORTED_MODULE_2__/* .listLabel */ .RO);
    const changed = (0,_chunk_HF3WJZSO_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterChanged */ .NB)(triage, existing);
    if (changed !== null) return { ...nothingFiled, problems: [changed] };
    const { actions, waiting } = (0,_chunk_HF3WJZSO_js__WEBPACK_IMPORTED_MODULE_2__/* .issuePlan */ .z)(triage, existing, options);
    if (inputs.dryRun) {
      for (const action of actions) _actions_core__WEBPACK_IMPORTED_MODULE_21__.info((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .BP)(`dry run, would: ${(0,_chunk_HF3WJZSO_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(action)}`));
      if (actions.length === 0) _actions_core__WEBPACK_IMPORTED_MODULE_21__.info("dry run: nothing to write");
      return { ...nothingFiled, waiting };
    }
    return { ...await (0,_chunk_HF3WJZSO_js__WEBPACK_IMPORTED_MODULE_2__/* .perform */ .y9)(actions, tracker, (message) => _actions_core__WEBPACK_IMPORTED_MODULE_21__.info((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .BP)(message))), waiting };
  } catch (error) {
    return { ...nothingFiled, problems: (0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_7__/* .problemsOf */ .GW)(error) };
  }
}
var nothingFiled = { issues: /* @__PURE__ */ new Map(), problems: [], waiting: [] };
async function readPayload(env) {
  const path = env["GITHUB_EVENT_PATH"] ?? "";
  if (path === "") return null;
  try {
    return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.readFile)(path, "utf8"));
  } catch {
    return null;
  }
}



/***/ }),

/***/ 184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ findLogin),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   Dh: () => (/* binding */ waitSeconds),
/* harmony export */   UU: () => (/* binding */ createClient),
/* harmony export */   bX: () => (/* binding */ productionPace),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   cp: () => (/* binding */ isUncertain)
/* harmony export */ });
/* harmony import */ var _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2602);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7176);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6856);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1267);
const require = (name) => process.getBuiltinModule(name);


// src/shell/github/pace.ts
var productionPace = { spaceWrites: true, unitMs: 1e3, timeoutMs: 3e4 };
var longestWaitSeconds = 300;
var mostWaits = 2;
function worthWaiting(seconds, alreadyWaited) {
  return seconds <= longestWaitSeconds && alreadyWaited < mostWaits;
}
var immediately = {
  key: () => ({
    schedule: (_options, job, ...args) => job(...args)
  })
};
function waitSeconds(seconds, pace) {
  return new Promise((resolve) => setTimeout(resolve, seconds * pace.unitMs));
}

// src/shell/github/client.ts





// src/shell/github/fetch.ts
var withoutBody = [101, 204, 205, 304];
function wholeResponses(fetch, timeoutMs) {
  return async (url, init) => {
    const limit = AbortSignal.timeout(timeoutMs);
    const signal = init?.signal ? AbortSignal.any([init.signal, limit]) : limit;
    const response = await fetch(url, { ...init, signal });
    if (withoutBody.includes(response.status)) return response;
    const body = await response.arrayBuffer();
    const { status, statusText } = response;
    return new Response(body, { status, statusText, headers: [...response.headers] });
  };
}

// src/shell/github/client.ts
var ThrottledOctokit = _octokit_rest__WEBPACK_IMPORTED_MODULE_2__/* .Octokit */ .E.plugin(nameEveryTooManyRequests, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__/* .throttling */ .A, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__/* .retry */ .L);
var doNotRetry = [400, 401, 403, 404, 409, 410, 422, 429, 451];
function createClient(options) {
  const pace = options.pace ?? productionPace;
  const client = new ThrottledOctokit({
    ..._actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT,
    auth: checkedToken(options.token),
    ...options.apiUrl === "" ? {} : { baseUrl: options.apiUrl.replace(/\/+$/, "") },
    userAgent: "drift-triage",
    log: quietly(options.log),
    request: { fetch: wholeResponses(_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.request?.fetch, pace.timeoutMs) },
    retry: { doNotRetry, retries: 3, retryAfterBaseValue: pace.unitMs },
    throttle: throttle(options.log, pace)
  });
  client.hook.after("request", refuseForeignPages);
  return client;
}
function checkedToken(given) {
  const token = given.trim();
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm(
    (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(
      "GITHUB_UNAUTHORIZED",
      token === "" ? "There is no GitHub token." : "The GitHub token holds characters that no token has.",
      "Leave the input github-token out to use the token of the job, or pass one without spaces and line breaks."
    )
  );
}
function throttle(log, pace) {
  const onLimit = (which) => (seconds, _request, _client, retries) => {
    const again = worthWaiting(seconds, retries);
    log.warning(
      again ? `GitHub's ${which} rate limit is reached; trying again in ${seconds} s.` : `GitHub's ${which} rate limit is reached, and it asks for ${seconds} s: giving this request up.`
    );
    return again;
  };
  const queues = pace.spaceWrites ? {} : { write: immediately, notifications: immediately };
  return {
    onRateLimit: onLimit("primary"),
    onSecondaryRateLimit: onLimit("secondary"),
    retryAfterBaseValue: pace.unitMs,
    ...queues
  };
}
function quietly(log) {
  const detail = (message) => {
    if (typeof message === "string") log.debug(message);
  };
  return { debug: () => void 0, info: detail, warn: detail, error: detail };
}
function nameEveryTooManyRequests(client) {
  client.hook.error("request", (error) => {
    if ("status" in error && error.status === 429 && !/\bsecondary rate\b/i.test(error.message))
      error.message += " (taken as a secondary rate limit)";
    throw error;
  });
}
function refuseForeignPages(response) {
  if (typeof response.data !== "string" || response.status === 204) return;
  throw new _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm(
    (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(
      "GITHUB_FAILED",
      `GitHub's API: an answer with status ${response.status} is not JSON.`,
      "Check GITHUB_API_URL, and whether a proxy on the way answers with pages of its own."
    )
  );
}

// src/shell/github/request-errors.ts
function isUncertain(error) {
  return isRequestError(error) && error.status >= 500;
}
function statusOf(error) {
  return isRequestError(error) && error.response !== void 0 ? error.status : null;
}
function isRateLimited(error) {
  return isRequestError(error) && (error.status === 429 || error.status === 403 && /rate limit/i.test(error.message));
}
function isRequestError(error) {
  return error instanceof Error && error.name === "HttpError" && "status" in error;
}
async function attempt(what, call) {
  try {
    return await call();
  } catch (error) {
    const explanation = explainError(error, what);
    if (explanation === null) throw error;
    const { code, cause, hint } = explanation;
    const about = what.application === void 0 ? {} : { application: what.application };
    throw new _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm((0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(code, `${what.repository}: ${cause} while ${what.doing}.`, hint, about));
  }
}
function explainError(error, what) {
  if (isRequestError(error)) return explain(error, what);
  if (error instanceof Error && error.name === "GraphqlResponseError") return failed(oneLine(error.message));
  return null;
}
function explain(error, what) {
  const said = oneLine(error.message);
  if (error.response === void 0) return unreachable(error, said);
  if (isRateLimited(error)) return rateLimited(error);
  switch (error.status) {
    case 401:
      return {
        code: "GITHUB_UNAUTHORIZED",
        cause: "GitHub does not accept the token (401)",
        hint: "Pass a token that exists and has not expired; the input github-token defaults to the job's own."
      };
    case 403:
      return forbidden(said, what);
    case 404:
      return {
        code: "GITHUB_NOT_FOUND",
        cause: "GitHub knows no such thing, or hides it from this token (404)",
        hint: `Check the repository's name, and that the token may use it${permissionNote(what)}: GitHub says 404 where a token may not look.`
      };
    case 410:
      return gone(said);
    case 422:
      return {
        code: "GITHUB_INVALID",
        cause: `GitHub rejected the content (422: ${said})`,
        hint: "Please report this with the message: what is written should fit within every limit of GitHub."
      };
    default:
      return failed(`${error.status}: ${said}`);
  }
}
function failed(how) {
  return {
    code: "GITHUB_FAILED",
    cause: `GitHub failed (${how})`,
    hint: "Run it again; if it stays, look at the status page of your GitHub."
  };
}
function forbidden(said, what) {
  const cause = `GitHub forbids it (403: ${said})`;
  if (/archived/i.test(said))
    return {
      code: "GITHUB_FORBIDDEN",
      cause,
      hint: "The repository is archived and cannot be written to: unarchive it, or stop this workflow."
    };
  if (/SAML|SSO/.test(said))
    return {
      code: "GITHUB_FORBIDDEN",
      cause,
      hint: "Authorize the token for the single sign-on of the organization that owns the repository."
    };
  const grant = what.permission === "" ? "the access it needs" : `\`${what.permission}\``;
  return {
    code: "GITHUB_FORBIDDEN",
    cause,
    hint: `Grant ${grant} in the permissions block of the workflow's job (or to the token that is passed). A run from a fork or by Dependabot has a read-only token, whatever the block says.`
  };
}
function gone(said) {
  return /disabled/i.test(said) ? {
    code: "GITHUB_ISSUES_DISABLED",
    cause: "issues are switched off (410)",
    hint: "Switch them on in the repository's settings (General, Features, Issues), or run with `dry-run: true`."
  } : {
    code: "GITHUB_NOT_FOUND",
    cause: `it has been deleted (410: ${said})`,
    hint: "The next run files it anew where the drift is still there."
  };
}
function rateLimited(error) {
  const headers = error.response?.headers ?? {};
  const reset = Number(headers["x-ratelimit-reset"]);
  const until = headers["x-ratelimit-remaining"] === "0" && reset > 0 ? ` until ${new Date(reset * 1e3).toISOString()}` : "";
  return {
    code: "GITHUB_RATE_LIMITED",
    cause: `GitHub's rate limit is used up${until} (${error.status})`,
    hint: "Run it later or less often. What was filed so far stays, and the next run goes on from there."
  };
}
function unreachable(error, said) {
  const timedOut = error.cause?.name === "TimeoutError";
  return {
    code: "GITHUB_UNREACHABLE",
    cause: timedOut ? "GitHub did not answer in time" : `GitHub could not be reached (${said})`,
    hint: "Check GITHUB_API_URL and, on a runner behind a proxy, HTTPS_PROXY and NO_PROXY."
  };
}
var permissionNote = (what) => what.permission === "" ? "" : ` (\`${what.permission}\`)`;
function oneLine(text) {
  const plain = text.replace(/ - https?:\/\/\S+$/, "").replace(/[\p{C}\s]+/gu, " ").trim();
  return plain.length > 200 ? `${plain.slice(0, 200)}\u2026` : plain;
}

// src/shell/github/identity.ts
async function findLogin(client, repository) {
  const what = { repository, doing: "asking whose token this is", permission: "" };
  return attempt(what, async () => {
    try {
      return loginOf(await client.graphql("query { viewer { login } }"), "viewer");
    } catch (error) {
      if (!isWithoutGraphql(error)) throw error;
      return await fromUser(client, repository, error);
    }
  });
}
async function fromUser(client, repository, graphqlError) {
  try {
    const { data } = await client.rest.users.getAuthenticated();
    return loginOf({ user: { login: data.login } }, "user");
  } catch (error) {
    if (statusOf(error) !== 403) throw graphqlError;
    throw new _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm(
      (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(
        "GITHUB_IDENTITY_UNKNOWN",
        `${repository}: GitHub does not say which account the token writes as (GraphQL failed, and GET /user refuses an App's token).`,
        "Allow the GraphQL endpoint of your GitHub (GITHUB_GRAPHQL_URL) through the firewall."
      )
    );
  }
}
function isWithoutGraphql(error) {
  return [403, 404, 405].includes(statusOf(error) ?? 0) && !isRateLimited(error);
}
function loginOf(answer, key) {
  const login = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(answer, key, "login");
  if (login !== "") return login;
  throw new _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm(
    (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(
      "GITHUB_FAILED",
      "GitHub's API: the answer to whose token this is names no login.",
      "Check GITHUB_API_URL, and whether a proxy on the way answers in place of GitHub."
    )
  );
}




/***/ }),

/***/ 1767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   DT: () => (/* binding */ openCluster),
/* harmony export */   Io: () => (/* binding */ jsonProblem),
/* harmony export */   eg: () => (/* binding */ jsonFinding),
/* harmony export */   hF: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1334);
/* harmony import */ var _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9280);
/* harmony import */ var _chunk_LOJ4OSF3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5867);
/* harmony import */ var _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2602);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
const require = (name) => process.getBuiltinModule(name);





// src/report/json.ts
function jsonReport(triage) {
  const { id, server, version } = triage.cluster;
  return {
    schemaVersion: 1,
    cluster: { id, server, version },
    applications: triage.applications.map(({ name, controller, status, category, syncUnsafe }) => ({
      name,
      controller,
      status,
      category,
      syncUnsafe
    })),
    findings: triage.findings.map(jsonFinding),
    problems: triage.problems.map(jsonProblem),
    notChecked: triage.notChecked.map(({ application, resource, reason }) => ({
      application,
      resource: resourceOf(resource),
      reason
    })),
    ...groupsPart((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .groupsOf */ .c1)(triage)),
    ...(triage.notes ?? []).length === 0 ? {} : { notes: triage.notes }
  };
}
function renderJson(triage) {
  return `${JSON.stringify(jsonReport(triage), null, 2)}
`;
}
function jsonFinding(finding) {
  const { effect, restartsPods, when, method } = finding.forecast;
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
    forecast: { effect, restartsPods, when, method },
    manager: managerOf(finding.manager),
    actor: finding.actor,
    rules: finding.rules,
    ...finding.accepted === void 0 ? {} : { accepted: acceptedOf(finding.accepted) },
    source: finding.source === null ? null : { file: finding.source.file, line: finding.source.line },
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
    path: (0,_chunk_LOJ4OSF3_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPath */ .jV)(change.path),
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

// src/report/summary.ts
var maxSummaryBytes = 1e6;
function renderSummary(triage, options) {
  const sections = [
    `## Drift triage

${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .closingLine */ .oM)(triage)} Cluster ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(triage.cluster.id)}${versionText(triage)}.`,
    ...overview(triage, options),
    ...waitingSection(options),
    ...problemSection(triage),
    ...notCheckedSection(triage),
    ...remarksSection(triage),
    ...groupSection(triage),
    ...options.hiddenAnnotations ? [
      `${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(options.hiddenAnnotations, "annotation")} above GitHub's limit are not shown as such; what they say is below.`
    ] : [],
    ...worstFirst(triage).filter((app) => !isNoiseOnly(app)).map((app) => appSection(triage, app, options)),
    ...noiseSection(triage, options)
  ];
  return withinBytes(sections, maxSummaryBytes);
}
function withinBytes(sections, max) {
  const reserve = 200;
  const kept = [];
  let used = reserve;
  for (const section of sections) {
    const size = Buffer.byteLength(section, "utf8") + 2;
    if (used + size > max) continue;
    used += size;
    kept.push(section);
  }
  const left = sections.length - kept.length;
  if (left > 0)
    kept.push(`${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(left, "section")} not shown: the summary is full. The JSON report has everything.`);
  return `${kept.join("\n\n")}
`;
}
function waitingSection({ waiting = [] }) {
  if (waiting.length === 0) return [];
  const named = waiting.slice(0, 100).map((name) => (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(name));
  const rest = waiting.length - named.length;
  const more = rest === 0 ? "" : ` and ${rest} more`;
  return [
    `${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(waiting.length, "more drifted application")} without an issue yet, since a run opens only so many (\`max-new-issues\`), worst first: ${named.join(", ")}${more}. Later runs open the rest.`
  ];
}
function versionText({ cluster }) {
  return cluster.version === "" ? "" : ` (${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(cluster.version)})`;
}
var maxApps = 1e3;
function overview(triage, { issueUrls }) {
  if (triage.applications.length === 0) return ["No application was judged."];
  const head = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .tableHead */ .PP)(["Application", "Status", "Category", "A sync", "Findings", "Noise", "Issue"]);
  const apps = [...worstFirst(triage), ...triage.applications.filter(({ status }) => status !== "drifted")];
  const rows = apps.slice(0, maxApps).map((app) => {
    const findings = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(triage, app.name);
    const noise = findings.filter(({ category }) => (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoise */ .ty)(category)).length;
    const url = issueUrls?.get(app.name);
    return (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)([
      (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(app.name),
      app.status,
      app.category === null ? "" : `${app.category}: ${_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryMeaning */ .wF[app.category]}`,
      app.syncUnsafe ? "**unsafe**" : app.status === "unknown" ? "not known" : "safe",
      String(findings.length - noise),
      String(noise),
      url === void 0 ? "" : (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)("issue", url) ?? ""
    ]);
  });
  const rest = apps.length - rows.length;
  return [
    [...head, ...rows].join("\n"),
    ...rest === 0 ? [] : [`${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rest, "application")} more not shown here.`]
  ];
}
function worstFirst(triage) {
  const rank = ({ syncUnsafe, category }) => (syncUnsafe ? 0 : _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_1__/* .categories */ .LZ.length) + (category === null ? 0 : _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_1__/* .categories */ .LZ.indexOf(category));
  return triage.applications.filter(({ status }) => status === "drifted").sort((a, b) => rank(a) - rank(b));
}
function isNoiseOnly({ category }) {
  return category !== null && (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoise */ .ty)(category);
}
function noiseSection(triage, options) {
  const apps = worstFirst(triage).filter(isNoiseOnly);
  if (apps.length === 0) return [];
  const lines = apps.slice(0, maxRows).map((app) => `- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(app.name)}: ${verdictLine(triage, app, options)}`);
  const rest = apps.length - lines.length;
  const more = rest === 0 ? [] : [`- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rest, "application")} more not shown here.`];
  const title = `${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(apps.length, "application")} with nothing but differences of notation or bookkeeping`;
  return [(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(title, [...lines, ...more].join("\n"))];
}
function problemSection({ problems }) {
  if (problems.length === 0) return [];
  const rows = problems.slice(0, maxApps).map(
    ({ code, application, message, hint }) => (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)([
      (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(code),
      application === null ? "the whole run" : (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(application),
      (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRunNumbers */ .OT)(message), 1e3),
      (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(hint, 600)
    ])
  );
  const rest = problems.length - rows.length;
  const more = rest === 0 ? "" : `

${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rest, "problem")} more not shown here.`;
  const head = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .tableHead */ .PP)(["Problem", "Application", "What could not be known", "Next step"]);
  return [`### Problems

${[...head, ...rows].join("\n")}${more}`];
}
function notCheckedSection({ notChecked }) {
  const [head, ...lines] = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .notCheckedLines */ .mj)(notChecked);
  if (head === void 0) return [];
  const list = lines.slice(0, 100).map((line) => `- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(line.trim())}`);
  return [(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(head), list.join("\n"))];
}
function groupSection(triage) {
  const groups = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .groupsOf */ .c1)(triage);
  if (groups.length === 0) return [];
  const lines = groups.slice(0, maxRows).map((group) => `- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPhrase */ .gF)((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .groupPhrase */ .tW)(group), _chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownWriter */ .fk)}`);
  const rest = groups.length - lines.length;
  const more = rest === 0 ? [] : [`- ${rest} more not shown here.`];
  return [(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)("The same in several applications", [...lines, ...more].join("\n"))];
}
function remarksSection(triage) {
  const accepted = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedLines */ .Ft)(triage).map((line) => `- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPhrase */ .gF)(line, _chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownWriter */ .fk)}`);
  const rest = accepted.length - maxRows;
  const more = rest > 0 ? [`- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rest, "difference")} more not shown here.`] : [];
  const title = `Accepted by the settings: ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(accepted.length, "difference")}`;
  const notes = (triage.notes ?? []).map((note) => `- ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(note, 600)}`);
  return [
    ...accepted.length === 0 ? [] : [(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(title, [...accepted.slice(0, maxRows), ...more].join("\n"))],
    ...notes.length === 0 ? [] : [notes.join("\n")]
  ];
}
var maxRows = 200;
var maxObjects = 20;
function appSection(triage, app, options) {
  const findings = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(triage, app.name);
  const told = findings.filter(({ category }) => !(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoise */ .ty)(category));
  const noise = findings.filter(({ category }) => (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoise */ .ty)(category));
  return [
    `### ${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(app.name)}`,
    verdictLine(triage, app, options),
    ...told.length === 0 ? [] : [rowsOf(triage, told)],
    ...noise.length === 0 ? [] : [(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(noise.length, "difference")} of notation or bookkeeping`, rowsOf(triage, noise))],
    ...(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .objectSections */ .YU)(triage, told, maxObjects)
  ].join("\n\n");
}
function verdictLine(triage, app, { issueUrls }) {
  const findings = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(triage, app.name);
  const verdict = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .appVerdict */ .dw)(findings, (finding) => (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .presenceOf */ .Fq)(finding, (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .pairOf */ .cF)(triage, finding)));
  const url = issueUrls?.get(app.name);
  const issue = url === void 0 ? null : (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)("Its issue", url);
  return (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPhrase */ .gF)(verdict, _chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownWriter */ .fk) + (issue === null ? "" : ` ${issue}.`);
}
function rowsOf(triage, findings) {
  const rows = findings.slice(0, maxRows).map((finding) => (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .findingRow */ .ex)(finding, (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .presenceOf */ .Fq)(finding, (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .pairOf */ .cF)(triage, finding)), null));
  const rest = findings.length - rows.length;
  const more = rest === 0 ? "" : `

${(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rest, "finding")} more; the JSON report has all of them.`;
  return [..._chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .findingHead */ .uc, ...rows].join("\n") + more;
}

// src/shell/cluster.ts

var serviceAccountToken = "/var/run/secrets/kubernetes.io/serviceaccount/token";
async function openCluster(source) {
  if (source.snapshot !== "") return (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .readSnapshot */ .RA)(await (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_0__/* .readSnapshotFiles */ .UN)(source.snapshot));
  const [{ connect }, { liveCluster }] = await Promise.all([
    __webpack_require__.e(/* import() */ 551).then(__webpack_require__.bind(__webpack_require__, 2551)),
    __webpack_require__.e(/* import() */ 420).then(__webpack_require__.bind(__webpack_require__, 6420))
  ]);
  const connection = await connect(kubeconfigSource(source), {
    context: source.context,
    allowExecPlugins: source.allowExecPlugins,
    allowInsecure: source.allowInsecure,
    workspaces: source.workspaces,
    env: process.env,
    mask: source.mask,
    warn: source.warn
  });
  return liveCluster(connection, { warn: source.warn, dryRuns: source.confirmForecasts ?? false });
}
function kubeconfigSource({ kubeconfig, kubeconfigFile }) {
  if (kubeconfig !== "") return { type: "text", text: kubeconfig };
  if (kubeconfigFile !== "") return { type: "file", path: kubeconfigFile };
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)(serviceAccountToken)) return { type: "in-cluster" };
  throw new _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm(
    (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(
      "KUBECONFIG_MISSING",
      "There is no way to a cluster: neither a kubeconfig nor a snapshot was given, and this is not a pod.",
      "Give the input kubeconfig (is the secret defined for this event?), kubeconfig-file or snapshot; on the command line --kubeconfig or --snapshot."
    )
  );
}




/***/ }),

/***/ 9166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   Ur: () => (/* binding */ createOnce),
/* harmony export */   kX: () => (/* binding */ findJustCreated),
/* harmony export */   ts: () => (/* binding */ listIssues)
/* harmony export */ });
/* harmony import */ var _chunk_5FLSSK2A_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(184);
const require = (name) => process.getBuiltinModule(name);


// src/shell/github/issues.ts
async function listIssues(client, { owner, repo }, label, author) {
  const issues = await client.paginate(client.rest.issues.listForRepo, {
    owner,
    repo,
    labels: label,
    state: "all",
    sort: "created",
    direction: "asc",
    per_page: 100
  });
  return own(issues, author);
}
async function findJustCreated(client, { owner, repo }, author, sent) {
  const { data } = await client.rest.issues.listForRepo({
    owner,
    repo,
    state: "open",
    sort: "created",
    direction: "desc",
    per_page: 100
  });
  const same = (issue) => sameText(issue.title, sent.title) && sameText(issue.body, sent.body);
  return own(data, author).find(same) ?? null;
}
function sameText(a, b) {
  const normal = (text) => text.replace(/\r\n?/g, "\n").trim();
  return normal(a) === normal(b);
}
function own(issues, author) {
  return issues.filter((issue) => issue.pull_request === void 0 && issue.user?.login === author).map(toTracked);
}
function toTracked(issue) {
  const open = issue.state === "open";
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? "",
    state: open ? "open" : "closed",
    stateReason: open ? null : closeReason(issue.state_reason),
    labels: issue.labels.flatMap((label) => typeof label === "string" ? label : label.name ?? []),
    author: issue.user?.login ?? "",
    url: issue.html_url
  };
}
function closeReason(reason) {
  return reason === "not_planned" || reason === "duplicate" ? reason : "completed";
}

// src/shell/github/create-once.ts
var attempts = 3;
async function createOnce(send, find, pace) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      if (!(0,_chunk_5FLSSK2A_js__WEBPACK_IMPORTED_MODULE_0__/* .isUncertain */ .cp)(error)) throw error;
      await (0,_chunk_5FLSSK2A_js__WEBPACK_IMPORTED_MODULE_0__/* .waitSeconds */ .Dh)(attempt * 2, pace);
      const found = await find();
      if (found !== null) return found;
      if (attempt === attempts) throw error;
    }
  }
}




/***/ }),

/***/ 5036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ repositoryContext),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   d9: () => (/* binding */ publicServer)
/* harmony export */ });
/* harmony import */ var _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2602);
const require = (name) => process.getBuiltinModule(name);


// src/shell/github/repository-context.ts
var publicServer = "https://github.com";
function repositoryContext(env, payload) {
  const name = parseRepository(env["GITHUB_REPOSITORY"] || (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(payload, "repository", "full_name"));
  const serverUrl = (env["GITHUB_SERVER_URL"] || publicServer).replace(/\/+$/, "");
  const runId = env["GITHUB_RUN_ID"] ?? "";
  return {
    ...name,
    serverUrl,
    apiUrl: env["GITHUB_API_URL"] ?? "",
    runUrl: /^\d+$/.test(runId) ? `${serverUrl}/${name.fullName}/actions/runs/${runId}` : null,
    eventName: env["GITHUB_EVENT_NAME"] ?? "",
    sha: env["GITHUB_SHA"] ?? "",
    ref: env["GITHUB_REF"] ?? "",
    defaultBranch: (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(payload, "repository", "default_branch")
  };
}
function parseRepository(text) {
  const [owner = "", repo = "", ...more] = text.split("/");
  const valid = [owner, repo].every((part) => /^[\w.-]+$/.test(part) && !/^\.+$/.test(part));
  if (valid && more.length === 0) return { owner, repo, fullName: `${owner}/${repo}` };
  throw new _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm(
    (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(
      "INPUT_INVALID",
      text === "" ? "No GitHub repository is named." : `${JSON.stringify(text.slice(0, 100))} is no repository.`,
      "Name it as owner/repo; in GitHub Actions GITHUB_REPOSITORY does."
    )
  );
}




/***/ }),

/***/ 1354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ logProblems),
/* harmony export */   Li: () => (/* binding */ writeReports),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   TO: () => (/* binding */ logReport),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _chunk_6WF5LYXU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1767);
/* harmony import */ var _chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1334);
/* harmony import */ var _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9280);
/* harmony import */ var _chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3902);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6421);
const require = (name) => process.getBuiltinModule(name);





// src/shell/action-report.ts




// src/report/annotations.ts
var maxPerLevel = 10;
var maxMessage = 4e3;
var maxTitle = 200;
function annotationsOf(triage) {
  const unsafe = new Set(triage.applications.flatMap(({ name, syncUnsafe }) => syncUnsafe ? [name] : []));
  const all = [
    ...triage.problems.map(problemAnnotation),
    ...(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(triage.findings).filter((finding) => !(0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuiet */ .rM)(finding) && finding.impliedBy === void 0).map((finding) => findingAnnotation(triage, finding, unsafe.has(finding.application)))
  ];
  const kept = [];
  const hidden = { error: 0, warning: 0, notice: 0 };
  for (const level of ["error", "warning", "notice"]) {
    const own = all.filter((annotation) => annotation.level === level);
    kept.push(...own.slice(0, maxPerLevel));
    hidden[level] = Math.max(0, own.length - maxPerLevel);
  }
  return { annotations: kept, hidden };
}
function problemAnnotation({ code, application, message, hint }) {
  return {
    level: application === null ? "error" : "warning",
    title: (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(application === null ? code : `${code} (${application})`), maxTitle),
    message: (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(`${message} ${hint}`), maxMessage),
    file: null,
    line: null
  };
}
function findingAnnotation(triage, finding, unsafeApp) {
  const verdict = (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .findingVerdict */ .HE)(finding, (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .presenceOf */ .Fq)(finding, (0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .pairOf */ .cF)(triage, finding)));
  const undone = unsafeApp && finding.category !== "git-ahead" && finding.forecast.effect !== "keeps";
  const file = finding.source?.file ?? "";
  const safe = /^[\w./ @+-]+$/.test(file);
  return {
    level: undone ? "warning" : "notice",
    title: (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(`${finding.application}: ${finding.category}`), maxTitle),
    message: (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPhrase */ .gF)(verdict, { code: _chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP, prose: _chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP }), maxMessage),
    file: safe ? file : null,
    line: safe ? finding.source?.line ?? null : null
  };
}

// src/report/outputs.ts
var maxList = 2e5;
function outputsOf(triage) {
  const drifted = triage.applications.filter(({ status }) => status === "drifted");
  const lists = {
    "drifted-apps": jsonList(drifted.map(({ name }) => name)),
    "unsafe-apps": jsonList(
      triage.applications.filter(({ syncUnsafe }) => syncUnsafe).map(({ name }) => name)
    ),
    "unknown-apps": jsonList(
      triage.applications.filter(({ status }) => status === "unknown").map(({ name }) => name)
    )
  };
  const counts = _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_2__/* .categories */ .LZ.map((category) => [
    `count-${category}`,
    String(drifted.filter((app) => app.category === category).length)
  ]);
  return {
    ...Object.fromEntries(Object.entries(lists).map(([name, { text }]) => [name, text])),
    "has-drift": String(drifted.length > 0),
    "sync-unsafe": String(triage.applications.some(({ syncUnsafe }) => syncUnsafe)),
    ...Object.fromEntries(counts),
    "problem-count": String(triage.problems.length),
    "not-checked-count": String(triage.notChecked.length),
    "outputs-truncated": String(Object.values(lists).some(({ cut }) => cut))
  };
}
function jsonList(names) {
  const kept = [];
  let used = 2;
  for (const name of names) {
    const text = JSON.stringify(name);
    used += text.length + 1;
    if (used > maxList) return { text: `[${kept.join(",")}]`, cut: true };
    kept.push(text);
  }
  return { text: `[${kept.join(",")}]`, cut: false };
}

// src/shell/action-report.ts
function logProblems(problems, level) {
  for (const { code, message, hint } of problems) {
    _actions_core__WEBPACK_IMPORTED_MODULE_6__[level]((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(`${message} ${hint}`), { title: code });
  }
}
function logReport(done) {
  for (const app of done.applications) {
    const own = {
      ...done,
      applications: [app],
      findings: done.findings.filter(({ application }) => application === app.name),
      problems: done.problems.filter(({ application }) => application === app.name),
      notChecked: done.notChecked.filter(({ application }) => application === app.name)
    };
    _actions_core__WEBPACK_IMPORTED_MODULE_6__.startGroup(
      (0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(`${app.name}: ${app.category ?? app.status}${app.syncUnsafe ? ", unsafe to sync" : ""}`)
    );
    _actions_core__WEBPACK_IMPORTED_MODULE_6__.info((0,_chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_3__/* .logLines */ .OG)((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_1__/* .renderText */ .S5)(own, { color: false, width: 110 })));
    _actions_core__WEBPACK_IMPORTED_MODULE_6__.endGroup();
  }
}
function annotate(done) {
  const { annotations, hidden } = annotationsOf(done);
  for (const { level, title, message, file, line } of annotations) {
    const place = file === null ? {} : { file, ...line === null ? {} : { startLine: line } };
    _actions_core__WEBPACK_IMPORTED_MODULE_6__[level](message, { title, ...place });
  }
  return hidden.error + hidden.warning + hidden.notice;
}
async function writeReports(folder, done) {
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.mkdir)(folder, { recursive: true });
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, "report.json");
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.writeFile)(path, (0,_chunk_6WF5LYXU_js__WEBPACK_IMPORTED_MODULE_0__/* .renderJson */ .hF)(done));
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, "summary.md"), (0,_chunk_6WF5LYXU_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSummary */ .Br)(done, {}));
  return path;
}
function setOutputs(done, reportPath, issues) {
  for (const [name, value] of Object.entries(outputsOf(done))) _actions_core__WEBPACK_IMPORTED_MODULE_6__.setOutput(name, value);
  _actions_core__WEBPACK_IMPORTED_MODULE_6__.setOutput("report-path", reportPath);
  _actions_core__WEBPACK_IMPORTED_MODULE_6__.setOutput("issues", JSON.stringify(Object.fromEntries(issues)));
}
async function writeSummary(done, options) {
  if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
  await _actions_core__WEBPACK_IMPORTED_MODULE_6__.summary.addRaw((0,_chunk_6WF5LYXU_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSummary */ .Br)(done, options), true).write();
}




/***/ }),

/***/ 3409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createTracker)
/* harmony export */ });
/* harmony import */ var _chunk_C72POOSB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9166);
/* harmony import */ var _chunk_5FLSSK2A_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(184);
const require = (name) => process.getBuiltinModule(name);



// src/shell/github/issue-writer.ts
var clockToleranceMs = 10 * 6e4;
var once = { request: { retries: 0 } };
function createIssueWriter(client, repository, self, pace) {
  return async (action) => {
    switch (action.type) {
      case "create-issue":
        return createIssue(client, repository, await self(), action, pace);
      case "comment-issue":
        return comment(client, repository, await self(), action, pace);
      case "update-issue":
        return update(client, repository, action);
      case "close-issue":
        return setState(client, repository, action.number, { state: "closed", state_reason: action.reason });
      case "reopen-issue":
        return setState(client, repository, action.number, { state: "open" });
    }
  };
}
async function createIssue(client, repository, author, { title, body, labels }, pace) {
  const { owner, repo } = repository;
  const send = async () => {
    const { data } = await client.rest.issues.create({
      owner,
      repo,
      title,
      body,
      labels: [...labels],
      ...once
    });
    return { url: data.html_url, number: data.number };
  };
  return (0,_chunk_C72POOSB_js__WEBPACK_IMPORTED_MODULE_0__/* .createOnce */ .Ur)(send, () => (0,_chunk_C72POOSB_js__WEBPACK_IMPORTED_MODULE_0__/* .findJustCreated */ .kX)(client, repository, author, { title, body }), pace);
}
async function comment(client, repository, author, { number, body }, pace) {
  const issues = client.rest.issues;
  const since = new Date(Date.now() - clockToleranceMs).toISOString();
  const find = async () => {
    const recent = { ...at(repository, number), since, per_page: 100 };
    const comments = await client.paginate(issues.listComments, recent);
    const sent = comments.find((item) => item.user?.login === author && (0,_chunk_C72POOSB_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(item.body ?? "", body));
    return sent === void 0 ? null : { url: sent.html_url, number };
  };
  const send = async () => {
    const { data } = await issues.createComment({ ...at(repository, number), body, ...once });
    return { url: data.html_url, number };
  };
  return (0,_chunk_C72POOSB_js__WEBPACK_IMPORTED_MODULE_0__/* .createOnce */ .Ur)(send, find, pace);
}
async function update(client, repository, { number, title, body, addLabels, removeLabels }) {
  const issue = at(repository, number);
  const text = { ...title === void 0 ? {} : { title }, ...body === void 0 ? {} : { body } };
  let url = null;
  if (Object.keys(text).length > 0)
    url = (await client.rest.issues.update({ ...issue, ...text })).data.html_url;
  if (addLabels.length > 0) await client.rest.issues.addLabels({ ...issue, labels: [...addLabels] });
  for (const name of removeLabels) await removeLabel(client, repository, number, name);
  return { url, number };
}
async function removeLabel(client, repository, number, name) {
  try {
    await client.rest.issues.removeLabel({ ...at(repository, number), name });
  } catch (error) {
    if ((0,_chunk_5FLSSK2A_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 404 || !/label does not exist/i.test(String(error))) throw error;
  }
}
async function setState(client, repository, number, state) {
  const { data } = await client.rest.issues.update({ ...at(repository, number), ...state });
  return { url: data.html_url, number: data.number };
}
var at = ({ owner, repo }, issue_number) => ({ owner, repo, issue_number });

// src/shell/github/labels.ts
function createLabels(client, repository) {
  const repo = { owner: repository.owner, repo: repository.repo };
  const about = (doing, permission) => ({
    repository: repository.fullName,
    doing,
    permission
  });
  let known = null;
  async function list() {
    const labels = await (0,_chunk_5FLSSK2A_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .CD)(
      about("listing the labels", "issues: read"),
      () => client.paginate(client.rest.issues.listLabelsForRepo, { ...repo, per_page: 100 })
    );
    return new Map(
      labels.map((label) => [key(label.name), { ...label, description: label.description ?? "" }])
    );
  }
  async function create(label) {
    try {
      await client.rest.issues.createLabel({ ...repo, ...label });
    } catch (error) {
      if (!isAlreadyThere(error)) throw error;
    }
  }
  return {
    async ensure(label) {
      known ??= list();
      const labels = await known;
      const stored = labels.get(key(label.name));
      if (stored !== void 0 && !isUntouched(stored)) return;
      await (0,_chunk_5FLSSK2A_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .CD)(about(`writing the label ${label.name}`, "issues: write"), async () => {
        if (stored === void 0) return create(label);
        const { color, description } = label;
        await client.rest.issues.updateLabel({ ...repo, name: stored.name, color, description });
      });
      labels.set(key(label.name), label);
    }
  };
}
var key = (name) => name.toLowerCase();
var isUntouched = (label) => label.color.toLowerCase() === "ededed" && label.description === "";
function isAlreadyThere(error) {
  return (0,_chunk_5FLSSK2A_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 422 && error instanceof Error && error.message.includes("already_exists");
}

// src/shell/github/tracker.ts
function createTracker(options) {
  const { owner, repo } = options;
  const repository = { owner, repo, fullName: `${owner}/${repo}` };
  const client = (0,_chunk_5FLSSK2A_js__WEBPACK_IMPORTED_MODULE_1__/* .createClient */ .UU)(options);
  const labels = createLabels(client, repository);
  const write = createIssueWriter(client, repository, self, options.pace ?? _chunk_5FLSSK2A_js__WEBPACK_IMPORTED_MODULE_1__/* .productionPace */ .bX);
  let login = null;
  function self() {
    login ??= (0,_chunk_5FLSSK2A_js__WEBPACK_IMPORTED_MODULE_1__/* .findLogin */ .B7)(client, repository.fullName);
    return login;
  }
  return {
    self,
    async issues(label) {
      const author = await self();
      const what = {
        repository: repository.fullName,
        doing: "listing the issues",
        permission: "issues: read"
      };
      return (0,_chunk_5FLSSK2A_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .CD)(what, () => (0,_chunk_C72POOSB_js__WEBPACK_IMPORTED_MODULE_0__/* .listIssues */ .ts)(client, repository, label, author));
    },
    async perform(action) {
      if (action.type !== "ensure-label") return (0,_chunk_5FLSSK2A_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .CD)(describe(action, repository), () => write(action));
      await labels.ensure(action.label);
      return { url: null, number: null };
    }
  };
}
function describe(action, repository) {
  const doing = {
    "create-issue": "creating the issue",
    "update-issue": "updating issue",
    "comment-issue": "commenting on issue",
    "close-issue": "closing issue",
    "reopen-issue": "reopening issue"
  }[action.type];
  return {
    repository: repository.fullName,
    doing: "number" in action ? `${doing} #${action.number}` : `${doing} of ${action.application || "applications that wait"}`,
    permission: "issues: write",
    ...action.application === "" ? {} : { application: action.application }
  };
}




/***/ }),

/***/ 1729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ usual),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9280);
/* harmony import */ var _chunk_HUMZTDCX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(722);
/* harmony import */ var _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2602);
const require = (name) => process.getBuiltinModule(name);




// src/shell/exit.ts
function exitCodeOf({ applications, findings, problems }) {
  if (findings.some(_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_0__/* .needsSomeone */ .an)) return 1;
  return problems.length > 0 || applications.some(({ status }) => status === "unknown") ? 2 : 0;
}
function failureOf(done, policy, filing) {
  const { applications, problems } = done;
  const drifted = applications.filter(({ status }) => status === "drifted");
  const unknown = applications.filter(({ status }) => status === "unknown");
  if (applications.length === unknown.length && problems.length > 0)
    return "Nothing could be judged; see the problems above.";
  if (filing.length > 0) return "Not everything could be filed; see the problems above.";
  if (policy.failOn !== "none" && applications.some(({ syncUnsafe }) => syncUnsafe)) {
    return "A sync would undo something that is not in Git (fail-on).";
  }
  if (policy.failOn === "drift" && drifted.length > 0)
    return `${drifted.length} applications are drifted (fail-on).`;
  if (policy.onUnknown === "fail" && (unknown.length > 0 || problems.length > 0)) {
    return "Something could not be judged (on-unknown: fail).";
  }
  return null;
}

// src/shell/inputs.ts
var inputNames = [
  "kubeconfig",
  "kubeconfig-file",
  "context",
  "snapshot",
  "path",
  "config-file",
  "apps",
  "dry-run",
  "cluster-name",
  "repository-urls",
  "noise-issues",
  "max-new-issues",
  "fail-on",
  "on-unknown",
  "report-folder",
  "confirm-forecasts",
  "allow-exec-plugins",
  "allow-insecure",
  "github-token"
];
var usual = { maxNewIssues: 20 };
function readInputs(env) {
  const problems = unknownInputs(env);
  const text = (name) => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  const choice = (name, allowed) => {
    const given = text(name);
    const found = allowed.find((one) => one === given.toLowerCase());
    if (given !== "" && found === void 0) problems.push(notAllowed(name, given, allowed));
    return found ?? allowed[0];
  };
  const count = (name, otherwise, max) => {
    const given = text(name);
    const value = given === "" ? otherwise : Number(given);
    if (/^\d{0,6}$/.test(given) && value <= max) return value;
    problems.push(notAllowed(name, given, [`a whole number from 0 to ${max}`]));
    return otherwise;
  };
  const flag = (name) => choice(name, ["false", "true"]) === "true";
  const inputs = {
    kubeconfig: text("kubeconfig"),
    kubeconfigFile: text("kubeconfig-file"),
    context: text("context"),
    snapshot: text("snapshot"),
    path: text("path") || ".",
    configFile: text("config-file") || ".github/drift-triage.yml",
    apps: splitList(text("apps")),
    dryRun: flag("dry-run"),
    clusterName: text("cluster-name"),
    repositoryUrls: splitList(text("repository-urls")),
    noiseIssues: choice("noise-issues", ["out-of-sync", "always", "never"]),
    maxNewIssues: count("max-new-issues", usual.maxNewIssues, 1e3),
    failOn: choice("fail-on", ["none", "unsafe", "drift"]),
    onUnknown: choice("on-unknown", ["warn", "fail"]),
    reportFolder: text("report-folder"),
    confirmForecasts: flag("confirm-forecasts"),
    allowExecPlugins: flag("allow-exec-plugins"),
    allowInsecure: flag("allow-insecure"),
    githubToken: text("github-token")
  };
  const sources = [inputs.kubeconfig, inputs.kubeconfigFile, inputs.snapshot].filter((one) => one !== "");
  if (sources.length > 1) {
    problems.push(
      (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(
        "INPUT_INVALID",
        "kubeconfig, kubeconfig-file and snapshot exclude each other.",
        "Keep one of them."
      )
    );
  }
  return { inputs, problems };
}
function splitList(text) {
  return text.split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== "");
}
function unknownInputs(env) {
  const known = new Set(inputNames.map((name) => name.toUpperCase()));
  return Object.keys(env).filter((name) => name.startsWith("INPUT_") && !known.has(name.slice("INPUT_".length))).map((name) => {
    const given = name.slice("INPUT_".length).toLowerCase();
    const meant = (0,_chunk_HUMZTDCX_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(given, inputNames);
    return (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(
      "INPUT_INVALID",
      `There is no input ${given}.`,
      meant === null ? `Inputs: ${inputNames.join(", ")}.` : `Did you mean ${meant}?`
    );
  });
}
function notAllowed(name, given, allowed) {
  return (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(
    "INPUT_INVALID",
    `Input ${name}: ${given.slice(0, 60)} is not allowed.`,
    `Use one of: ${allowed.join(", ")}.`
  );
}




/***/ })

};
