export const id = 830;
export const ids = [830];
export const modules = {

/***/ 3836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   Ur: () => (/* binding */ createOnce),
/* harmony export */   kX: () => (/* binding */ findJustCreated),
/* harmony export */   ts: () => (/* binding */ listIssues)
/* harmony export */ });
/* harmony import */ var _chunk_OTNKF5MX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6305);
/* harmony import */ var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(598);
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
      if (!(0,_chunk_OTNKF5MX_js__WEBPACK_IMPORTED_MODULE_0__/* .isUncertain */ .cp)(error)) throw error;
      await (0,_chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_1__/* .waitSeconds */ .Dh)(attempt * 2, pace);
      const found = await find();
      if (found !== null) return found;
      if (attempt === attempts) throw error;
    }
  }
}




/***/ }),

/***/ 6305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ findLogin),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   UU: () => (/* binding */ createClient),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   cp: () => (/* binding */ isUncertain)
/* harmony export */ });
/* harmony import */ var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
/* harmony import */ var _chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1459);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7176);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6856);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1267);
const require = (name) => process.getBuiltinModule(name);



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
var ThrottledOctokit = _octokit_rest__WEBPACK_IMPORTED_MODULE_3__/* .Octokit */ .E.plugin(nameEveryTooManyRequests, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__/* .throttling */ .A, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_5__/* .retry */ .L);
var doNotRetry = [400, 401, 403, 404, 409, 410, 422, 429, 451];
function createClient(options) {
  const pace = options.pace ?? _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__/* .productionPace */ .bX;
  const client = new ThrottledOctokit({
    ..._actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_2__/* .defaults */ .NT,
    auth: checkedToken(options.token),
    ...options.apiUrl === "" ? {} : { baseUrl: options.apiUrl.replace(/\/+$/, "") },
    userAgent: "drift-triage",
    log: quietly(options.log),
    request: { fetch: wholeResponses(_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_2__/* .defaults */ .NT.request?.fetch, pace.timeoutMs) },
    retry: { doNotRetry, retries: 3, retryAfterBaseValue: pace.unitMs },
    throttle: throttle(options.log, pace)
  });
  client.hook.after("request", refuseForeignPages);
  return client;
}
function checkedToken(given) {
  const token = given.trim();
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new _chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm(
    (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(
      "GITHUB_UNAUTHORIZED",
      token === "" ? "There is no GitHub token." : "The GitHub token holds characters that no token has.",
      "Leave the input github-token out to use the token of the job, or pass one without spaces and line breaks."
    )
  );
}
function throttle(log, pace) {
  const onLimit = (which) => (seconds, _request, _client, retries) => {
    const again = (0,_chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__/* .worthWaiting */ .qn)(seconds, retries);
    log.warning(
      again ? `GitHub's ${which} rate limit is reached; trying again in ${seconds} s.` : `GitHub's ${which} rate limit is reached, and it asks for ${seconds} s: giving this request up.`
    );
    return again;
  };
  const queues = pace.spaceWrites ? {} : { write: _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__/* .immediately */ .rl, notifications: _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__/* .immediately */ .rl };
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
  throw new _chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm(
    (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(
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
    throw new _chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm((0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(code, `${what.repository}: ${cause} while ${what.doing}.`, hint, about));
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
    throw new _chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm(
      (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(
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
  const login = (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(answer, key, "login");
  if (login !== "") return login;
  throw new _chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm(
    (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(
      "GITHUB_FAILED",
      "GitHub's API: the answer to whose token this is names no login.",
      "Check GITHUB_API_URL, and whether a proxy on the way answers in place of GitHub."
    )
  );
}




/***/ }),

/***/ 522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createTracker)
/* harmony export */ });
/* harmony import */ var _chunk_6MWJU3Z5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3836);
/* harmony import */ var _chunk_OTNKF5MX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6305);
/* harmony import */ var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(598);
const require = (name) => process.getBuiltinModule(name);




// src/shell/github/issue-writer.ts
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
        return setState(client, repository, action, { state: "closed", state_reason: action.reason });
      case "reopen-issue":
        return setState(client, repository, action, { state: "open" });
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
  return (0,_chunk_6MWJU3Z5_js__WEBPACK_IMPORTED_MODULE_0__/* .createOnce */ .Ur)(send, () => (0,_chunk_6MWJU3Z5_js__WEBPACK_IMPORTED_MODULE_0__/* .findJustCreated */ .kX)(client, repository, author, { title, body }), pace);
}
async function comment(client, repository, author, { number, body }, pace) {
  const issues = client.rest.issues;
  const find = async () => {
    const comments = await client.paginate(issues.listComments, { ...at(repository, number), per_page: 100 });
    const sent = comments.find((item) => item.user?.login === author && (0,_chunk_6MWJU3Z5_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(item.body ?? "", body));
    return sent === void 0 ? null : { url: sent.html_url, number };
  };
  const send = async () => {
    const { data } = await issues.createComment({ ...at(repository, number), body, ...once });
    return { url: data.html_url, number };
  };
  return await find() ?? await (0,_chunk_6MWJU3Z5_js__WEBPACK_IMPORTED_MODULE_0__/* .createOnce */ .Ur)(send, find, pace);
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
    if ((0,_chunk_OTNKF5MX_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 404 || !/label does not exist/i.test(String(error))) throw error;
  }
}
async function setState(client, repository, { number, body }, state) {
  const text = body === void 0 ? {} : { body };
  const { data } = await client.rest.issues.update({ ...at(repository, number), ...text, ...state });
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
    const labels = await (0,_chunk_OTNKF5MX_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .CD)(
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
      await (0,_chunk_OTNKF5MX_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .CD)(about(`writing the label ${label.name}`, "issues: write"), async () => {
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
  return (0,_chunk_OTNKF5MX_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 422 && error instanceof Error && error.message.includes("already_exists");
}

// src/shell/github/tracker.ts
function createTracker(options) {
  const { owner, repo } = options;
  const repository = { owner, repo, fullName: `${owner}/${repo}` };
  const client = (0,_chunk_OTNKF5MX_js__WEBPACK_IMPORTED_MODULE_1__/* .createClient */ .UU)(options);
  const labels = createLabels(client, repository);
  const write = createIssueWriter(client, repository, self, options.pace ?? _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_2__/* .productionPace */ .bX);
  let login = null;
  function self() {
    login ??= (0,_chunk_OTNKF5MX_js__WEBPACK_IMPORTED_MODULE_1__/* .findLogin */ .B7)(client, repository.fullName);
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
      return (0,_chunk_OTNKF5MX_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .CD)(what, () => (0,_chunk_6MWJU3Z5_js__WEBPACK_IMPORTED_MODULE_0__/* .listIssues */ .ts)(client, repository, label, author));
    },
    async perform(action) {
      if (action.type !== "ensure-label") return (0,_chunk_OTNKF5MX_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .CD)(describe(action, repository), () => write(action));
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

/***/ 5830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTracker: () => (/* reexport safe */ _chunk_S36ME6OT_js__WEBPACK_IMPORTED_MODULE_0__.P)
/* harmony export */ });
/* harmony import */ var _chunk_S36ME6OT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(522);
/* harmony import */ var _chunk_6MWJU3Z5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3836);
/* harmony import */ var _chunk_OTNKF5MX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6305);
/* harmony import */ var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(598);
/* harmony import */ var _chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1459);
/* harmony import */ var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);









/***/ })

};
