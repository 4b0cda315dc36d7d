export const id = 589;
export const ids = [589];
export const modules = {

/***/ 1338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ redactText)
/* harmony export */ });
/* harmony import */ var _chunk_6U5NQZGO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6366);
const require = (name) => process.getBuiltinModule(name);


// src/pull/redaction/text.ts
function redactText(text) {
  const replace = () => "<redacted>";
  return (0,_chunk_6U5NQZGO_js__WEBPACK_IMPORTED_MODULE_0__/* .maskAssignments */ .lw)((0,_chunk_6U5NQZGO_js__WEBPACK_IMPORTED_MODULE_0__/* .maskPatterns */ .cM)(text, replace), (0,_chunk_6U5NQZGO_js__WEBPACK_IMPORTED_MODULE_0__/* .createSecretNames */ .hJ)(), replace);
}




/***/ }),

/***/ 3152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
const require = (name) => process.getBuiltinModule(name);

// src/shell/kubernetes/thrown.ts
function codeOf(thrown) {
  return text(thrown, "code");
}
function messageOf(thrown) {
  return text(thrown, "message") || String(thrown);
}
function text(thrown, key) {
  if (typeof thrown !== "object" || thrown === null) return "";
  const found = thrown[key];
  return typeof found === "string" ? found : "";
}




/***/ }),

/***/ 3589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   liveCluster: () => (/* binding */ liveCluster)
/* harmony export */ });
/* harmony import */ var _chunk_4BIEZZ5R_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1338);
/* harmony import */ var _chunk_W5VBT2VO_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3152);
/* harmony import */ var _chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5809);
/* harmony import */ var _chunk_6U5NQZGO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6366);
/* harmony import */ var _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8771);
/* harmony import */ var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1002);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4708);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8522);
const require = (name) => process.getBuiltinModule(name);







// src/shell/kubernetes/http-exchange.ts



var TooLarge = class extends Error {
};
var TimedOut = class extends Error {
};
async function httpExchange(connection, { method, path, headers: wanted, body }, limits) {
  const { headers, ...authentication } = await connection.authenticate();
  const { server } = connection;
  const send = server.protocol === "http:" ? node_http__WEBPACK_IMPORTED_MODULE_5__.request : node_https__WEBPACK_IMPORTED_MODULE_6__.request;
  return new Promise((resolve, reject) => {
    const outgoing = send(
      new URL(server.origin + path),
      {
        ...authentication,
        ...limits.signal === void 0 ? {} : { signal: limits.signal },
        method,
        headers: { ...headers, ...wanted, "accept-encoding": "gzip", "user-agent": "drift-triage" }
      },
      (incoming) => {
        readBody(incoming, limits.maxBytes).then((text) => resolve(answer(incoming, text)), fail);
      }
    );
    const fail = (error) => {
      clearTimeout(deadline);
      outgoing.destroy();
      reject(error);
    };
    const deadline = setTimeout(() => fail(new TimedOut()), limits.timeoutMs);
    outgoing.on("error", fail);
    outgoing.on("close", () => clearTimeout(deadline));
    outgoing.end(body);
  });
}
function answer(incoming, body) {
  const seconds = Number(incoming.headers["retry-after"] ?? NaN);
  return {
    status: incoming.statusCode ?? 0,
    contentType: incoming.headers["content-type"] ?? "",
    body,
    retryAfter: Number.isFinite(seconds) && seconds >= 0 ? seconds : null
  };
}
async function readBody(incoming, maxBytes) {
  const packed = incoming.headers["content-encoding"] === "gzip";
  const stream = packed ? incoming.pipe((0,node_zlib__WEBPACK_IMPORTED_MODULE_7__.createGunzip)()) : incoming;
  if (packed) incoming.on("error", (error) => stream.destroy(error));
  const chunks = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) throw new TooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

// src/shell/kubernetes/http-get.ts
function httpGet(connection, path, accept2, limits) {
  return httpExchange(connection, { method: "GET", path, headers: { accept: accept2 } }, limits);
}

// src/shell/kubernetes/http-unkept.ts
var accept = "application/json";
function httpDryRun(connection, { method, path, query, contentType, body }, limits) {
  const search = new URLSearchParams({ ...query, dryRun: "All" });
  const headers = { accept, "content-type": contentType };
  return httpExchange(connection, { method, path: `${path}?${search.toString()}`, headers, body }, limits);
}
function httpAccessReview(connection, base, body, limits) {
  const path = `${base}/apis/authorization.k8s.io/v1/selfsubjectaccessreviews`;
  const headers = { accept, "content-type": accept };
  return httpExchange(connection, { method: "POST", path, headers, body }, limits);
}

// src/shell/kubernetes/api.ts
var attempts = 4;
var longestWaitSeconds = 30;
function createApi(connection, limits) {
  const run = (0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_1__/* .parallel */ ._7)(limits.parallel);
  const wait = limits.wait ?? ((ms) => new Promise((resume) => setTimeout(resume, ms)));
  const base = connection.server.pathname.replace(/\/$/, "");
  async function attempt(send, left) {
    try {
      const answer2 = await send();
      const pause = left > 0 ? pauseSeconds(answer2) : null;
      if (pause === null) return answer2;
      await wait(pause * 1e3);
    } catch (error) {
      if (left === 0 || !wasDropped(error)) throw error;
    }
    return attempt(send, left - 1);
  }
  const below = (path) => path.startsWith(`${base}/`) ? path : base + path;
  const repeat = (send) => run(() => attempt(send, attempts - 1));
  return {
    connection,
    get: (path, accept2 = "application/json") => repeat(() => httpGet(connection, below(path), accept2, limits)),
    tryWrite: (write) => repeat(() => httpDryRun(connection, { ...write, path: below(write.path) }, limits)),
    review: (review) => repeat(
      () => httpAccessReview(
        connection,
        base,
        JSON.stringify({
          apiVersion: "authorization.k8s.io/v1",
          kind: "SelfSubjectAccessReview",
          ...review
        }),
        limits
      )
    )
  };
}
function pauseSeconds({ status, retryAfter }) {
  if (status === 429) return Math.min(retryAfter ?? 1, longestWaitSeconds);
  return status === 503 && retryAfter !== null ? Math.min(retryAfter, longestWaitSeconds) : null;
}
function wasDropped(error) {
  return (0,_chunk_W5VBT2VO_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$)(error) === "ECONNRESET" || (0,_chunk_W5VBT2VO_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$)(error) === "EPIPE";
}
function jsonOf({ body }) {
  try {
    return JSON.parse(body);
  } catch {
    return void 0;
  }
}

// src/shell/kubernetes/failures.ts
function connectionProblem(error, { server, context }) {
  if (error instanceof _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm) return error.problem;
  const host = `API server ${server.host} (context ${JSON.stringify(context)})`;
  const code = (0,_chunk_W5VBT2VO_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$)(error);
  const said = brief((0,_chunk_W5VBT2VO_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .b)(error));
  if (error instanceof TimedOut || code === "ABORT_ERR" || /^E(?:TIMEDOUT|SOCKETTIMEDOUT)$/.test(code))
    return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)("CLUSTER_UNREACHABLE", `The ${host} did not answer in time.`, reachHint(server));
  if (error instanceof TooLarge)
    return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(
      "LIVE_UNREADABLE",
      `The ${host} gave an answer larger than this program takes.`,
      "Lower the page size of lists."
    );
  if (clientCertificateRefused.test(code))
    return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(
      "CLUSTER_UNAUTHORIZED",
      `The ${host} did not accept the client certificate (${code}).`,
      "Renew the kubeconfig\u2019s client certificate."
    );
  if (untrusted.test(code)) return untrustedProblem(code, said, host);
  if (/^ERR_OSSL|^ERR_CRYPTO/.test(code))
    return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(
      "KUBECONFIG_INVALID",
      `A certificate or key in the kubeconfig cannot be read (${code}).`,
      "Make it anew with `kubectl config view --minify --flatten --raw`."
    );
  const cause = code === "ENOTFOUND" ? "its name is not known to DNS" : code === "ECONNREFUSED" ? "nothing listens there" : said;
  return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)("CLUSTER_UNREACHABLE", `The ${host} cannot be reached: ${cause}.`, reachHint(server));
}
var untrusted = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|ALTNAME|CRL|HOSTNAME_MISMATCH/;
var clientCertificateRefused = /ALERT_(?:CERTIFICATE_REQUIRED|BAD_CERTIFICATE|UNKNOWN_CA|CERTIFICATE_(?:EXPIRED|UNKNOWN|REVOKED))/;
function untrustedProblem(code, said, host) {
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID")
    return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(
      "CLUSTER_UNTRUSTED",
      `The certificate of the ${host} is for other names: ${said}`,
      "Use an address that the certificate names, or set tls-server-name in the kubeconfig."
    );
  if (code === "CERT_HAS_EXPIRED" || code === "CERT_NOT_YET_VALID")
    return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(
      "CLUSTER_UNTRUSTED",
      `The certificate of the ${host} is not valid at this time (${code}).`,
      "Renew the API server\u2019s certificate, and check this machine\u2019s clock."
    );
  return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(
    "CLUSTER_UNTRUSTED",
    `The certificate of the ${host} is not signed by the certificate authority in the kubeconfig (${code}).`,
    "Put the cluster\u2019s certificate authority into certificate-authority-data. Do not switch the check off."
  );
}
function reachHint(server) {
  return `Can this machine reach ${server.host}? Hosted runners cannot reach private API servers: use a self-hosted runner, a tunnel or proxy-url.`;
}
function answerProblem(answer2, wanted, { server, context }) {
  const { status } = answer2;
  const said = brief((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(jsonOf(answer2), "message"));
  const subject = `${wanted.what} ${wanted.where}`;
  if (status === 401)
    return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(
      "CLUSTER_UNAUTHORIZED",
      `The API server ${server.host} did not accept the credentials of context ${JSON.stringify(context)} (401): the token may have expired.`,
      "Renew the kubeconfig; `kubectl create token` and cloud log-ins give tokens that run out."
    );
  if (status === 403) {
    const account = /User "([^"]{1,200})"/.exec(said)?.[1] ?? "this account";
    return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(
      wanted.forbidden,
      `${subject} could not be read: 403 for ${account}.`,
      `Grant ${account} get and list on ${wanted.what} ${wanted.where}, or leave these objects out.`
    );
  }
  if (status >= 300 && status < 400)
    return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(
      "CLUSTER_UNREACHABLE",
      `${server.host} answered ${subject} with a redirect (${status}), which is not followed because the credentials would go with it.`,
      "Put the API server\u2019s own address into the kubeconfig."
    );
  const cause = said === "" ? `status ${status}` : `status ${status}, ${said}`;
  return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(
    "LIVE_UNREADABLE",
    `${subject} could not be read: ${cause}.`,
    status >= 500 ? "The API server, or the extension that serves this kind, is in trouble: try again, and look at `kubectl get apiservices`." : "Is this address the API server itself, and not a page before it?"
  );
}
function unavailable(group, version) {
  return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(
    "LIVE_UNREADABLE",
    `The API ${group}/${version} does not answer, so its kinds are not known.`,
    `Look at \`kubectl get apiservice ${version}.${group}\`; the rest goes on.`
  );
}
function brief(text) {
  const line = (0,_chunk_4BIEZZ5R_js__WEBPACK_IMPORTED_MODULE_0__/* .redactText */ .R)(text).replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, " ").trim();
  return line.length > 300 ? `${line.slice(0, 300)}\u2026` : line;
}

// src/shell/kubernetes/access.ts
function accessReviewer(api) {
  const asked = /* @__PURE__ */ new Map();
  return (question) => {
    const id = JSON.stringify(question);
    const known = asked.get(id) ?? ask(api, question);
    asked.set(id, known);
    return known;
  };
}
async function ask(api, question) {
  const review = await api.review({ spec: { resourceAttributes: question } }).catch((error) => {
    throw new _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm(connectionProblem(error, api.connection));
  });
  return review.status === 201 && (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(jsonOf(review), "status", "allowed") === true;
}

// src/shell/kubernetes/discovery-legacy.ts
async function legacyKinds(api, root) {
  const found = await Promise.all(groupVersions(root).map((apiVersion) => kindsOf(api, apiVersion)));
  return { kinds: found.flatMap(({ kinds }) => kinds), problems: found.flatMap(({ problems }) => problems) };
}
function groupVersions(root) {
  if ((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(root, "kind") === "APIVersions")
    return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(root, "versions").filter((version) => typeof version === "string");
  return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(root, "groups").flatMap((group) => {
    const preferred = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(group, "preferredVersion", "groupVersion");
    const versions = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(group, "versions").map((version) => (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(version, "groupVersion"));
    return [preferred, ...versions.filter((version) => version !== preferred)].filter(
      (version) => version !== ""
    );
  });
}
async function kindsOf(api, apiVersion) {
  const { group, version } = (0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGvk */ .u3)(apiVersion, "");
  const path = group === "" ? `/api/${encodeURIComponent(version)}` : `/apis/${encodeURIComponent(group)}/${encodeURIComponent(version)}`;
  const answer2 = await api.get(path).catch(() => null);
  const body = answer2?.status === 200 ? jsonOf(answer2) : void 0;
  if ((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(body, "kind") !== "APIResourceList")
    return { kinds: [], problems: [unavailable(group, version)] };
  return {
    kinds: (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(body, "resources").flatMap((resource) => servedKind(resource, group, version)),
    problems: []
  };
}
function servedKind(resource, group, version) {
  const plural = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(resource, "name");
  const kind = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(resource, "kind");
  if (kind === "" || plural === "" || plural.includes("/")) return [];
  const verbs = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(resource, "verbs").filter((verb) => typeof verb === "string");
  return [{ group, version, kind, plural, namespaced: (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(resource, "namespaced") === true, verbs }];
}

// src/shell/kubernetes/discovery.ts
var listKind = "APIGroupDiscoveryList";
var aggregated = [
  `application/json;g=apidiscovery.k8s.io;v=v2;as=${listKind}`,
  `application/json;g=apidiscovery.k8s.io;v=v2beta1;as=${listKind}`,
  "application/json"
].join(",");
async function discoverKinds(api) {
  const [core, groups] = await Promise.all([readRoot(api, "/api"), readRoot(api, "/apis")]);
  const found = await Promise.all(
    [core, groups].map((root) => isAggregated(root) ? aggregatedKinds(root) : legacyKinds(api, root))
  );
  return {
    kinds: found.flatMap(({ kinds }) => kinds),
    problems: found.flatMap(({ problems }) => problems)
  };
}
async function readRoot(api, path) {
  const answer2 = await api.get(path, aggregated).catch((error) => {
    throw new _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm(connectionProblem(error, api.connection));
  });
  const body = answer2.status === 200 ? jsonOf(answer2) : void 0;
  if (body !== void 0 && /^API(?:Versions|GroupList|GroupDiscoveryList)$/.test((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(body, "kind")))
    return body;
  const wanted = { what: "the API\u2019s kinds", where: `at ${path}`, forbidden: "CLUSTER_FORBIDDEN" };
  if (answer2.status === 200)
    throw new _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm(
      (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(
        "CLUSTER_UNREACHABLE",
        `${api.connection.server.host} answers, but not as a Kubernetes API server does.`,
        "Put the API server\u2019s own address into the kubeconfig; a log-in page or another service may stand there."
      )
    );
  throw new _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm(answerProblem(answer2, wanted, api.connection));
}
function isAggregated(root) {
  return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(root, "kind") === listKind;
}
async function aggregatedKinds(root) {
  const kinds = [];
  const problems = [];
  for (const item of (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(root, "items")) {
    const group = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(item, "metadata", "name");
    for (const entry of (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(item, "versions")) {
      const version = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(entry, "version");
      if ((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(entry, "freshness") === "Stale") problems.push(unavailable(group, version));
      kinds.push(...(0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(entry, "resources").flatMap((resource) => servedKind2(resource, group, version)));
    }
  }
  return { kinds, problems };
}
function servedKind2(resource, group, version) {
  const plural = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(resource, "resource");
  const kind = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(resource, "responseKind", "kind");
  if (plural === "" || kind === "") return [];
  const verbs = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(resource, "verbs").filter((verb) => typeof verb === "string");
  return [{ group, version, kind, plural, namespaced: (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(resource, "scope") === "Namespaced", verbs }];
}

// src/shell/kubernetes/resource-path.ts
function resourcePath({ group, version, plural, namespaced }, namespace) {
  const part = encodeURIComponent;
  const root = group === "" ? `/api/${part(version)}` : `/apis/${part(group)}/${part(version)}`;
  return namespaced && namespace !== "" ? `${root}/namespaces/${part(namespace)}/${part(plural)}` : `${root}/${part(plural)}`;
}

// src/shell/kubernetes/dry-run.ts
function dryRunner(api, may, kinds) {
  const allowed = async (kind, verb, namespace) => await mayI(kind, verb, "") || namespace !== "" && await mayI(kind, verb, namespace);
  const mayI = ({ group, plural }, verb, namespace) => may({ verb, group, resource: plural, namespace });
  return async (write) => {
    try {
      const kind = servedKind3(write, (await kinds()).kinds);
      if (kind === null) return { state: "unavailable", reason: "its kind is not served" };
      const verb = write.way === "replace" ? "update" : "patch";
      if (!await allowed(kind, verb, write.key.namespace)) return { state: "not-allowed" };
      return resultOf(await api.tryWrite(requestOf(write, kind)));
    } catch (error) {
      return { state: "unavailable", reason: connectionProblem(error, api.connection).message };
    }
  };
}
function servedKind3({ key, version }, kinds) {
  const isIt = (one) => one.group === key.group && one.version === version && one.kind === key.kind;
  return kinds.find(isIt) ?? null;
}
var contentTypes = {
  // JSON is YAML, and the API server takes an apply patch in no other way before 1.32.
  apply: "application/apply-patch+yaml",
  "merge-patch": "application/merge-patch+json",
  replace: "application/json"
};
function requestOf({ key, way, fieldManager, body }, kind) {
  return {
    method: way === "replace" ? "PUT" : "PATCH",
    path: `${resourcePath(kind, key.namespace)}/${encodeURIComponent(key.name)}`,
    query: { fieldManager, ...way === "apply" ? { force: "true" } : {} },
    contentType: contentTypes[way],
    body: JSON.stringify(body)
  };
}
function resultOf(answer2) {
  const body = jsonOf(answer2);
  if (answer2.status === 200 && (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(body)) return { state: "accepted", object: body };
  const reason = brief((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(body, "message")) || `status ${answer2.status}`;
  const isNo = [400, 403, 422].includes(answer2.status) && !reason.includes("does not support dry run");
  return { state: isNo ? "refused" : "unavailable", reason };
}

// src/shell/kubernetes/identity.ts
async function readIdentity(api, warn) {
  const { server, serverId } = api.connection;
  const answers = await Promise.all([api.get("/version"), api.get("/api/v1/namespaces/kube-system")]).catch(
    (error) => {
      throw new _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm(connectionProblem(error, api.connection));
    }
  );
  const [version, namespace] = answers;
  for (const answer2 of answers)
    if (answer2.status === 401 || answer2.status >= 300 && answer2.status < 400)
      throw new _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm(
        answerProblem(
          answer2,
          { what: "the cluster", where: "", forbidden: "CLUSTER_FORBIDDEN" },
          api.connection
        )
      );
  const uid = namespace.status === 200 ? (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(jsonOf(namespace), "metadata", "uid") : "";
  if (uid === "")
    warn(
      `The cluster's id is made from its address, since the namespace kube-system could not be read (${namespace.status}). Grant get on it, or name the cluster with the input cluster-name: with another address its issues would not be found again.`
    );
  return {
    id: uid === "" ? `server-${serverId.slice(0, 32)}` : uid,
    server: server.href.replace(/\/$/, ""),
    version: version.status === 200 ? (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(jsonOf(version), "gitVersion") : ""
  };
}

// src/shell/kubernetes/list.ts
var maxPages = 1e5;
async function listAll(api, kind, namespace, pageSize) {
  if (!kind.verbs.includes("list")) return { state: "failed", problem: unlistable(kind) };
  try {
    const first = await readPages(api, kind, namespace, pageSize);
    if (!("expired" in first)) return first;
    const second = await readPages(api, kind, namespace, pageSize);
    if (!("expired" in second)) return second;
    const hint = "Try again; the cluster changes faster than it can be read. A larger page size helps.";
    const message = `${resourceName(kind)} ${place(namespace)} could not be read to the end: ${second.expired}.`;
    return { state: "failed", problem: (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)("LIVE_UNREADABLE", message, hint) };
  } catch (error) {
    return { state: "failed", problem: connectionProblem(error, api.connection) };
  }
}
async function readPages(api, kind, namespace, pageSize) {
  const items = [];
  let next = "";
  for (let page = 0; page < maxPages; page++) {
    const answer2 = await api.get(`${resourcePath(kind, namespace)}?${pageQuery(pageSize, next)}`);
    const read = readPage(answer2, kind, namespace, api);
    if ("result" in read) return read.result;
    if ("expired" in read) return read;
    for (const item of read.items) items.push(item);
    if (read.next === "") return { state: "listed", items };
    if (read.next === next) break;
    next = read.next;
  }
  return { state: "failed", problem: endless(kind) };
}
function pageQuery(pageSize, next) {
  return new URLSearchParams({
    limit: String(pageSize),
    ...next === "" ? {} : { continue: next }
  }).toString();
}
function readPage(answer2, kind, namespace, api) {
  const body = jsonOf(answer2);
  if (answer2.status === 410) return { expired: brief((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(body, "message")) || "status 410" };
  if (answer2.status === 404 && isKubernetes404(answer2, body)) return { result: { state: "absent" } };
  const list = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(body, "items");
  if (answer2.status === 200 && (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(body) && (Array.isArray(list) || list === null))
    return {
      items: (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(body, "items").flatMap((item) => complete(item, kind)),
      next: (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(body, "metadata", "continue")
    };
  const wanted = { what: resourceName(kind), where: place(namespace), forbidden: "LIVE_FORBIDDEN" };
  return { result: { state: "failed", problem: answerProblem(answer2, wanted, api.connection) } };
}
function isKubernetes404(answer2, body) {
  return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(body, "kind") === "Status" || answer2.body.trim() === "404 page not found";
}
function complete(item, kind) {
  return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(item) ? [{ ...item, apiVersion: (0,_chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_1__/* .apiVersionOf */ .uO)(kind), kind: kind.kind }] : [];
}
function resourceName({ group, plural }) {
  return group === "" ? plural : `${plural}.${group}`;
}
function place(namespace) {
  return namespace === "" ? "in the whole cluster" : `in namespace ${namespace}`;
}
function unlistable(kind) {
  return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(
    "LIVE_UNREADABLE",
    `The API server does not list ${resourceName(kind)} (${kind.kind}).`,
    "Objects of this kind exist only while a request runs: take them out of Git, or leave them out here."
  );
}
function endless(kind) {
  return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(
    "LIVE_UNREADABLE",
    `The list of ${resourceName(kind)} does not end: the server repeats a page.`,
    "Report it to whoever runs the API server that serves this kind."
  );
}

// src/shell/kubernetes/open-api.ts
function openApiReader(api, warn) {
  let index = null;
  const documents = /* @__PURE__ */ new Map();
  async function read(path) {
    const answer2 = await api.get(path).catch(() => null);
    const body = answer2?.status === 200 ? jsonOf(answer2) : void 0;
    if (body === void 0)
      warn(
        `The API's types at ${path.replace(/\?.*$/, "")} could not be read (${answer2 === null ? "no answer" : `status ${answer2.status}`}).`
      );
    return body ?? null;
  }
  async function document(root) {
    index ??= read("/openapi/v3");
    const address = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(await index ?? void 0, "paths", root, "serverRelativeURL");
    return /^\/(?!\/)[^\\]*$/.test(address) ? read(address) : null;
  }
  return (group, version) => {
    const root = group === "" ? `api/${version}` : `apis/${group}/${version}`;
    const known = documents.get(root) ?? document(root);
    documents.set(root, known);
    return known;
  };
}

// src/shell/kubernetes/client.ts
var megabyte = 1024 * 1024;
var defaults = { parallel: 4, timeoutMs: 6e4, maxBytes: 256 * megabyte };
function liveCluster(connection, options) {
  const { pageSize = 500, dryRuns = false, warn, ...limits } = options;
  const api = createApi(connection, { ...defaults, ...limits });
  let kinds = null;
  const allKinds = () => kinds ??= discoverKinds(api);
  const may = accessReviewer(api);
  return {
    identity: () => readIdentity(api, warn),
    kinds: allKinds,
    list: (kind, namespace) => listAll(api, kind, namespace, pageSize),
    openApi: openApiReader(api, warn),
    may,
    ...dryRuns ? { dryRun: dryRunner(api, may, allKinds) } : {}
  };
}



/***/ })

};
