export const id = 8261;
export const ids = [8261];
export const modules = {

  2492:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B7: () => (  findLogin),
    CD: () => (  attempt),
    Jz: () => (  isRateLimited),
    UU: () => (  createClient),
    c2: () => (  statusOf),
    cp: () => (  isUncertain)
  });
  var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6127);
  var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7176);
  var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9735);
  var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6856);
  var _octokit_rest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1267);
const require = (name) => process.getBuiltinModule(name);




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
    throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .Mm((0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .CC)(code, `${what.repository}: ${cause} while ${what.doing}.`, hint, about));
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

var ThrottledOctokit = _octokit_rest__WEBPACK_IMPORTED_MODULE_3__  .E.plugin(nameEveryTooManyRequests, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__  .A, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_5__  .L);
var doNotRetry = [400, 401, 403, 404, 409, 410, 422, 429, 451];
function createClient(options) {
  const pace = options.pace ?? _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__  .bX;
  const client = new ThrottledOctokit({
    ..._actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_2__  .NT,
    auth: checkedToken(options.token),
    ...options.apiUrl === "" ? {} : { baseUrl: options.apiUrl.replace(/\/+$/, "") },
    userAgent: "drift-triage",
    log: quietly(options.log),
    request: { fetch: wholeResponses(_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_2__  .NT.request?.fetch, pace.timeoutMs) },
    retry: { doNotRetry, retries: 3, retryAfterBaseValue: pace.unitMs },
    throttle: throttle(options.log, pace)
  });
  client.hook.after("request", refuseForeignPages);
  client.hook.error("request", refuseConflictingReads);
  return client;
}
function checkedToken(given) {
  const token = given.trim();
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .CC)(
      "GITHUB_UNAUTHORIZED",
      token === "" ? "There is no GitHub token." : "The GitHub token holds characters that no token has.",
      "Leave the input github-token out to use the token of the job, or pass one without spaces and line breaks."
    )
  );
}
function throttle(log, pace) {
  const onLimit = (which) => (seconds, _request, _client, retries) => {
    const again = (0,_chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__  .qn)(seconds, retries);
    log.warning(
      again ? `GitHub's ${which} rate limit is reached; trying again in ${seconds} s.` : `GitHub's ${which} rate limit is reached, and it asks for ${seconds} s: giving this request up.`
    );
    return again;
  };
  const queues = pace.spaceWrites ? {} : { write: _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__  .rl, notifications: _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__  .rl };
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
  throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .CC)(
      "GITHUB_FAILED",
      `GitHub's API: an answer with status ${response.status} is not JSON.`,
      "Check GITHUB_API_URL, and whether a proxy on the way answers with pages of its own."
    )
  );
}
function refuseConflictingReads(error, { method }) {
  if (method !== "GET" || !("status" in error) || error.status !== 409) throw error;
  throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .CC)(
      "GITHUB_FAILED",
      `GitHub failed (409: ${error.message.slice(0, 200)}) where it was only asked.`,
      "Run it again; if it stays, look at the status page of your GitHub."
    )
  );
}

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
    throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .Mm(
      (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .CC)(
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
  const login = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_6__  .bX)(answer, key, "login");
  if (login !== "") return login;
  throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .CC)(
      "GITHUB_FAILED",
      "GitHub's API: the answer to whose token this is names no login.",
      "Check GITHUB_API_URL, and whether a proxy on the way answers in place of GitHub."
    )
  );
}




  }),

  598:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Dh: () => (  waitSeconds),
    bX: () => (  productionPace),
    qn: () => (  worthWaiting),
    rl: () => (  immediately)
  });
const require = (name) => process.getBuiltinModule(name);

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




  }),

  8261:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    readGitHubFacts: () => (  readGitHubFacts)
  });
  var _chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2978);
  var _chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2492);
  var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(598);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);







async function readGitHubFacts(options) {
  const client = (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_0__  .UU)(options);
  const name = { owner: options.owner, repo: options.repo };
  const fullName = `${name.owner}/${name.repo}`;
  const what = { repository: fullName, doing: "reading its settings", permission: "contents: read" };
  return (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_0__  .CD)(what, async () => {
    const login = await (0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_0__  .B7)(client, fullName);
    const { data } = await client.rest.repos.get(name);
    const rules = await rulesOf(client, name, data.default_branch);
    return {
      fullName,
      login,
      hasIssues: data.has_issues,
      archived: data.archived,
      isPrivate: data.private,
      defaultBranch: data.default_branch,
      mayWrite: login.endsWith("[bot]") ? null : data.permissions?.push ?? null,
      mayReadIssues: await unlessHidden(
        () => client.rest.issues.listForRepo({ ...name, per_page: 1 }),
        [403, 404, 410]
      ) !== null,
      ...rules,
      workflowsMayOpenPullRequests: await pullRequestSetting(client, name),
      hasSecret: await hasSecret(client, name)
    };
  });
}
async function unlessHidden(call, hidden = [403, 404]) {
  try {
    return await call();
  } catch (error) {
    if (hidden.includes((0,_chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_0__  .c2)(error) ?? 0)) return null;
    throw error;
  }
}
async function rulesOf(client, name, branch) {
  const rules = await unlessHidden(
    () => client.paginate(client.rest.repos.getBranchRules, { ...name, branch })
  );
  const protection = await unlessHidden(() => client.rest.repos.getBranch({ ...name, branch }));
  if (rules === null && protection === null) return { requiredChecks: null, hasMergeQueue: null };
  const ofRules = (rules ?? []).flatMap(
    (rule) => rule.type === "required_status_checks" ? (rule.parameters?.required_status_checks ?? []).map(({ context }) => context) : []
  );
  const ofBranch = protection?.data.protection?.required_status_checks?.contexts ?? [];
  return {
    requiredChecks: [...  new Set([...ofRules, ...ofBranch])],
    hasMergeQueue: rules === null ? null : rules.some(({ type }) => type === "merge_queue")
  };
}
async function pullRequestSetting(client, name) {
  const found = await unlessHidden(
    () => client.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(name)
  );
  return found?.data.can_approve_pull_request_reviews ?? null;
}
async function hasSecret(client, name) {
  const found = await unlessHidden(() => client.rest.actions.listRepoSecrets({ ...name, per_page: 100 }));
  return found === null ? null : found.data.secrets.some((secret) => secret.name === _chunk_BD4LLK2Z_js__WEBPACK_IMPORTED_MODULE_4__  .Gf);
}



  })

};
