export const id = 5200;
export const ids = [5200];
export const modules = {

  6510:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  parallel)
  });
const require = (name) => process.getBuiltinModule(name);

function parallel(limit) {
  let running = 0;
  const waiting = [];
  return async (task) => {
    if (running >= limit) await new Promise((resume) => waiting.push(resume));
    else running++;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === void 0) running--;
      else next();
    }
  };
}




  }),

  6470:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  nearest)
  });
const require = (name) => process.getBuiltinModule(name);

function nearest(word, candidates) {
  let best = null;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}




  }),

  3152:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  codeOf),
    b: () => (  messageOf)
  });
const require = (name) => process.getBuiltinModule(name);

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




  }),

  599:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  findProgram),
    V: () => (  isProgram)
  });
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);




function findProgram(name, { env, workspaces }) {
  const endings = process.platform === "win32" ? ["", ".exe", ".cmd"] : [""];
  for (const entry of (env["PATH"] ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(entry) || (0,_chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_0__  .F)(entry, workspaces)) continue;
    const found = endings.map((ending) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry, name + ending)).find(isProgram);
    if (found !== void 0) return found;
  }
  return null;
}
function isProgram(path) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile();
  } catch {
    return false;
  }
}




  }),

  5200:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    openKubeconfig: () => (  openKubeconfig)
  });
  var _chunk_W5VBT2VO_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3152);
  var _chunk_PDGUTF5B_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4371);
  var _chunk_VDIZVRDN_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6470);
  var _chunk_QS2UHKNG_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6510);
  var _chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7237);
  var _chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2089);
  var _chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(599);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(894);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9530);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5366);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6127);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1002);
  var node_http__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7067);
  var node_https__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4708);
  var node_zlib__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8522);
  var node_fs__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6760);
  var node_crypto__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7598);
  var node_net__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7030);
const require = (name) => process.getBuiltinModule(name);
















var TooLarge = class extends Error {
};
var TimedOut = class extends Error {
};
async function httpExchange(connection, { method, path, headers: wanted, body }, limits) {
  const { headers, ...authentication } = await connection.authenticate();
  const { server } = connection;
  const send = server.protocol === "http:" ? node_http__WEBPACK_IMPORTED_MODULE_7__.request : node_https__WEBPACK_IMPORTED_MODULE_8__.request;
  return new Promise((resolve4, reject) => {
    const outgoing = send(
      new URL(server.origin + path),
      {
        ...authentication,
        ...limits.signal === void 0 ? {} : { signal: limits.signal },
        method,
        headers: { ...headers, ...wanted, "accept-encoding": "gzip", "user-agent": "drift-triage" }
      },
      (incoming) => {
        readBody(incoming, limits.maxBytes).then((text) => resolve4(answer(incoming, text)), fail);
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
  const chunks = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size > maxBytes) throw new TooLarge();
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  const unpacked = incoming.headers["content-encoding"] === "gzip" ? await unpack(body, maxBytes) : body;
  return unpacked.toString("utf8");
}
var megabyte = 1024 * 1024;
function unpack(packed, maxBytes) {
  const said = packed.length < 4 ? 0 : packed.readUInt32LE(packed.length - 4);
  const chunkSize = Math.min(Math.max(said + 1, 1024), 8 * megabyte);
  return new Promise((resolve4, reject) => {
    (0,node_zlib__WEBPACK_IMPORTED_MODULE_9__.gunzip)(packed, { chunkSize, maxOutputLength: maxBytes }, (error, unpacked) => {
      if (error === null) resolve4(unpacked);
      else reject((0,_chunk_W5VBT2VO_js__WEBPACK_IMPORTED_MODULE_10__  .$)(error) === "ERR_BUFFER_TOO_LARGE" ? new TooLarge() : error);
    });
  });
}

function httpGet(connection, path, accept2, limits) {
  return httpExchange(connection, { method: "GET", path, headers: { accept: accept2 } }, limits);
}

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

var attempts = 4;
var longestWaitSeconds = 30;
function createApi(connection, limits) {
  const run = (0,_chunk_QS2UHKNG_js__WEBPACK_IMPORTED_MODULE_11__  ._)(limits.parallel);
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
  return (0,_chunk_W5VBT2VO_js__WEBPACK_IMPORTED_MODULE_10__  .$)(error) === "ECONNRESET" || (0,_chunk_W5VBT2VO_js__WEBPACK_IMPORTED_MODULE_10__  .$)(error) === "EPIPE";
}
function jsonOf({ body }) {
  try {
    return JSON.parse(body);
  } catch {
    return void 0;
  }
}

function redactText(text) {
  const replace = () => "<redacted>";
  return (0,_chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_1__  .lw)((0,_chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_1__  .cM)(text, replace), (0,_chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_1__  .hJ)(), replace);
}

function connectionProblem(error, { server, context }) {
  if (error instanceof _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .Mm) return error.problem;
  const host = `API server ${server.host} (context ${JSON.stringify(context)})`;
  const code = (0,_chunk_W5VBT2VO_js__WEBPACK_IMPORTED_MODULE_10__  .$)(error);
  const said = brief((0,_chunk_W5VBT2VO_js__WEBPACK_IMPORTED_MODULE_10__  .b)(error));
  if (error instanceof TimedOut || code === "ABORT_ERR" || /^E(?:TIMEDOUT|SOCKETTIMEDOUT)$/.test(code))
    return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .CC)("CLUSTER_UNREACHABLE", `The ${host} did not answer in time.`, reachHint(server));
  if (error instanceof TooLarge)
    return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
      "LIVE_UNREADABLE",
      `The ${host} gave an answer larger than this program takes.`,
      "Lower the page size of lists."
    );
  if (clientCertificateRefused.test(code))
    return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
      "CLUSTER_UNAUTHORIZED",
      `The ${host} did not accept the client certificate (${code}).`,
      "Renew the kubeconfig\u2019s client certificate."
    );
  if (untrusted.test(code)) return untrustedProblem(code, said, host);
  if (/^ERR_OSSL|^ERR_CRYPTO/.test(code))
    return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
      "KUBECONFIG_INVALID",
      `A certificate or key in the kubeconfig cannot be read (${code}).`,
      "Make it anew with `kubectl config view --minify --flatten --raw`."
    );
  const cause = code === "ENOTFOUND" ? "its name is not known to DNS" : code === "ECONNREFUSED" ? "nothing listens there" : said;
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .CC)("CLUSTER_UNREACHABLE", `The ${host} cannot be reached: ${cause}.`, reachHint(server));
}
var untrusted = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|ALTNAME|CRL|HOSTNAME_MISMATCH/;
var clientCertificateRefused = /ALERT_(?:CERTIFICATE_REQUIRED|BAD_CERTIFICATE|UNKNOWN_CA|CERTIFICATE_(?:EXPIRED|UNKNOWN|REVOKED))/;
function untrustedProblem(code, said, host) {
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID")
    return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
      "CLUSTER_UNTRUSTED",
      `The certificate of the ${host} is for other names: ${said}`,
      "Use an address that the certificate names, or set tls-server-name in the kubeconfig."
    );
  if (code === "CERT_HAS_EXPIRED" || code === "CERT_NOT_YET_VALID")
    return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
      "CLUSTER_UNTRUSTED",
      `The certificate of the ${host} is not valid at this time (${code}).`,
      "Renew the API server\u2019s certificate, and check this machine\u2019s clock."
    );
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
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
  const said = brief((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(jsonOf(answer2), "message"));
  const subject = `${wanted.what} ${wanted.where}`;
  if (status === 401)
    return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
      "CLUSTER_UNAUTHORIZED",
      `The API server ${server.host} did not accept the credentials of context ${JSON.stringify(context)} (401): the token may have expired.`,
      "Renew the kubeconfig; `kubectl create token` and cloud log-ins give tokens that run out."
    );
  if (status === 403) {
    const account = /User "([^"]{1,200})"/.exec(said)?.[1] ?? "this account";
    return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
      wanted.forbidden,
      `${subject} could not be read: 403 for ${account}.`,
      `Grant ${account} get and list on ${wanted.what} ${wanted.where}, or leave these objects out.`
    );
  }
  if (status >= 300 && status < 400)
    return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
      "CLUSTER_UNREACHABLE",
      `${server.host} answered ${subject} with a redirect (${status}), which is not followed because the credentials would go with it.`,
      "Put the API server\u2019s own address into the kubeconfig."
    );
  const cause = said === "" ? `status ${status}` : `status ${status}, ${said}`;
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "LIVE_UNREADABLE",
    `${subject} could not be read: ${cause}.`,
    status >= 500 ? "The API server, or the extension that serves this kind, is in trouble: try again, and look at `kubectl get apiservices`." : "Is this address the API server itself, and not a page before it?"
  );
}
function unavailable(group, version) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "LIVE_UNREADABLE",
    `The API ${group}/${version} does not answer, so its kinds are not known.`,
    `Look at \`kubectl get apiservice ${version}.${group}\`; the rest goes on.`
  );
}
function brief(text) {
  const line = redactText(text).replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, " ").trim();
  return line.length > 300 ? `${line.slice(0, 300)}\u2026` : line;
}

function accessReviewer(api) {
  const asked =   new Map();
  return (question) => {
    const id = JSON.stringify(question);
    const known = asked.get(id) ?? ask(api, question);
    asked.set(id, known);
    return known;
  };
}
async function ask(api, question) {
  const review = await api.review({ spec: { resourceAttributes: question } }).catch((error) => {
    throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .Mm(connectionProblem(error, api.connection));
  });
  return review.status === 201 && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .fK)(jsonOf(review), "status", "allowed") === true;
}

async function legacyKinds(api, root) {
  const found = await Promise.all(groupVersions(root).map((apiVersion) => kindsOf(api, apiVersion)));
  return { kinds: found.flatMap(({ kinds }) => kinds), problems: found.flatMap(({ problems }) => problems) };
}
function groupVersions(root) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(root, "kind") === "APIVersions")
    return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(root, "versions").filter((version) => typeof version === "string");
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(root, "groups").flatMap((group) => {
    const preferred = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(group, "preferredVersion", "groupVersion");
    const versions = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(group, "versions").map((version) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(version, "groupVersion"));
    return [preferred, ...versions.filter((version) => version !== preferred)].filter(
      (version) => version !== ""
    );
  });
}
async function kindsOf(api, apiVersion) {
  const { group, version } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_13__  .u3)(apiVersion, "");
  const path = group === "" ? `/api/${encodeURIComponent(version)}` : `/apis/${encodeURIComponent(group)}/${encodeURIComponent(version)}`;
  const answer2 = await api.get(path).catch(() => null);
  const body = answer2?.status === 200 ? jsonOf(answer2) : void 0;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(body, "kind") !== "APIResourceList")
    return { kinds: [], problems: [unavailable(group, version)] };
  return {
    kinds: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(body, "resources").flatMap((resource) => servedKind(resource, group, version)),
    problems: []
  };
}
function servedKind(resource, group, version) {
  const plural = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(resource, "name");
  const kind = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(resource, "kind");
  if (kind === "" || plural === "" || plural.includes("/")) return [];
  const verbs = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(resource, "verbs").filter((verb) => typeof verb === "string");
  return [{ group, version, kind, plural, namespaced: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(resource, "namespaced") === true, verbs }];
}

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
    throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .Mm(connectionProblem(error, api.connection));
  });
  const body = answer2.status === 200 ? jsonOf(answer2) : void 0;
  if (body !== void 0 && /^API(?:Versions|GroupList|GroupDiscoveryList)$/.test((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(body, "kind")))
    return body;
  const wanted = { what: "the API\u2019s kinds", where: `at ${path}`, forbidden: "CLUSTER_FORBIDDEN" };
  if (answer2.status === 200)
    throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .Mm(
      (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
        "CLUSTER_UNREACHABLE",
        `${api.connection.server.host} answers, but not as a Kubernetes API server does.`,
        "Put the API server\u2019s own address into the kubeconfig; a log-in page or another service may stand there."
      )
    );
  throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .Mm(answerProblem(answer2, wanted, api.connection));
}
function isAggregated(root) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(root, "kind") === listKind;
}
async function aggregatedKinds(root) {
  const kinds = [];
  const problems = [];
  for (const item of (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(root, "items")) {
    const group = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(item, "metadata", "name");
    for (const entry of (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(item, "versions")) {
      const version = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "version");
      if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "freshness") === "Stale") problems.push(unavailable(group, version));
      kinds.push(...(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(entry, "resources").flatMap((resource) => servedKind2(resource, group, version)));
    }
  }
  return { kinds, problems };
}
function servedKind2(resource, group, version) {
  const plural = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(resource, "resource");
  const kind = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(resource, "responseKind", "kind");
  if (plural === "" || kind === "") return [];
  const verbs = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(resource, "verbs").filter((verb) => typeof verb === "string");
  return [{ group, version, kind, plural, namespaced: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(resource, "scope") === "Namespaced", verbs }];
}

function resourcePath({ group, version, plural, namespaced }, namespace) {
  const part2 = encodeURIComponent;
  const root = group === "" ? `/api/${part2(version)}` : `/apis/${part2(group)}/${part2(version)}`;
  return namespaced && namespace !== "" ? `${root}/namespaces/${part2(namespace)}/${part2(plural)}` : `${root}/${part2(plural)}`;
}

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
  if (answer2.status === 200 && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(body)) return { state: "accepted", object: body };
  const reason = brief((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(body, "message")) || `status ${answer2.status}`;
  const isNo = [400, 403, 422].includes(answer2.status) && !reason.includes("does not support dry run");
  return { state: isNo ? "refused" : "unavailable", reason };
}

async function readIdentity(api, warn) {
  const { server, serverId } = api.connection;
  const answers = await Promise.all([api.get("/version"), api.get("/api/v1/namespaces/kube-system")]).catch(
    (error) => {
      throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .Mm(connectionProblem(error, api.connection));
    }
  );
  const [version, namespace] = answers;
  for (const answer2 of answers)
    if (answer2.status === 401 || answer2.status >= 300 && answer2.status < 400)
      throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .Mm(
        answerProblem(
          answer2,
          { what: "the cluster", where: "", forbidden: "CLUSTER_FORBIDDEN" },
          api.connection
        )
      );
  const uid = namespace.status === 200 ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(jsonOf(namespace), "metadata", "uid") : "";
  if (uid === "")
    warn(
      `The cluster's id is made from its address, since the namespace kube-system could not be read (${namespace.status}). Grant get on it, or name the cluster with the input cluster-name: with another address its issues would not be found again.`
    );
  return {
    id: uid === "" ? `server-${serverId.slice(0, 32)}` : uid,
    server: server.href.replace(/\/$/, ""),
    version: version.status === 200 ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(jsonOf(version), "gitVersion") : ""
  };
}

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
    return { state: "failed", problem: (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .CC)("LIVE_UNREADABLE", message, hint) };
  } catch (error) {
    return { state: "failed", problem: connectionProblem(error, api.connection) };
  }
}
async function readPages(api, kind, namespace, pageSize) {
  const items = [];
  let next = "";
  for (let page = 0; page < maxPages; page++) {
    const answer2 = await api.get(`${resourcePath(kind, namespace)}?${pageQuery(pageSize, next)}`);
    const read2 = readPage(answer2, kind, namespace, api);
    if ("result" in read2) return read2.result;
    if ("expired" in read2) return read2;
    for (const item of read2.items) items.push(item);
    if (read2.next === "") return { state: "listed", items };
    if (read2.next === next) break;
    next = read2.next;
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
  if (answer2.status === 410) return { expired: brief((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(body, "message")) || "status 410" };
  if (answer2.status === 404 && isKubernetes404(answer2, body)) return { result: { state: "absent" } };
  const list = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .ZZ)(body, "items");
  if (answer2.status === 200 && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(body) && (Array.isArray(list) || list === null))
    return {
      items: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(body, "items").flatMap((item) => complete(item, kind)),
      next: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(body, "metadata", "continue")
    };
  const wanted = { what: resourceName(kind), where: place(namespace), forbidden: "LIVE_FORBIDDEN" };
  return { result: { state: "failed", problem: answerProblem(answer2, wanted, api.connection) } };
}
function isKubernetes404(answer2, body) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(body, "kind") === "Status" || answer2.body.trim() === "404 page not found";
}
function complete(item, kind) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(item) ? [{ ...item, apiVersion: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_13__  .uO)(kind), kind: kind.kind }] : [];
}
function resourceName({ group, plural }) {
  return group === "" ? plural : `${plural}.${group}`;
}
function place(namespace) {
  return namespace === "" ? "in the whole cluster" : `in namespace ${namespace}`;
}
function unlistable(kind) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "LIVE_UNREADABLE",
    `The API server does not list ${resourceName(kind)} (${kind.kind}).`,
    "Objects of this kind exist only while a request runs: take them out of Git, or leave them out here."
  );
}
function endless(kind) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
    "LIVE_UNREADABLE",
    `The list of ${resourceName(kind)} does not end: the server repeats a page.`,
    "Report it to whoever runs the API server that serves this kind."
  );
}

function openApiReader(api, warn) {
  let index = null;
  const documents =   new Map();
  async function read2(path) {
    const told = await api.get(path).catch(() => null);
    const isMoved = told !== null && [301, 302].includes(told.status) && path.includes("?");
    const answer2 = isMoved ? await api.get(withoutHash(path)).catch(() => null) : told;
    const body = answer2?.status === 200 ? jsonOf(answer2) : void 0;
    if (body === void 0)
      warn(
        `The API's types at ${withoutHash(path)} could not be read (${answer2 === null ? "no answer" : `status ${answer2.status}`}).`
      );
    return body ?? null;
  }
  async function document(root) {
    index ??= read2("/openapi/v3");
    const address = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(await index ?? void 0, "paths", root, "serverRelativeURL");
    return /^\/(?!\/)[^\\]*$/.test(address) ? read2(address) : null;
  }
  return (group, version) => {
    const root = group === "" ? `api/${version}` : `apis/${group}/${version}`;
    const known = documents.get(root) ?? document(root);
    documents.set(root, known);
    return known;
  };
}
function withoutHash(path) {
  return path.replace(/\?.*$/, "");
}

var megabyte2 = 1024 * 1024;
var defaults = { parallel: 4, timeoutMs: 6e4, maxBytes: 256 * megabyte2 };
function liveCluster(connection, options) {
  const { pageSize = 500, dryRuns = false, warn, ...limits } = options;
  const api = createApi(connection, { ...defaults, ...limits });
  let identity = null;
  let kinds = null;
  const allKinds = () => kinds ??= discoverKinds(api);
  const may = accessReviewer(api);
  return {
    identity: () => identity ??= readIdentity(api, warn),
    kinds: allKinds,
    list: (kind, namespace) => listAll(api, kind, namespace, pageSize),
    openApi: openApiReader(api, warn),
    may,
    ...dryRuns ? { dryRun: dryRunner(api, may, allKinds) } : {}
  };
}








var shortest = 6;
function leafCredentials(user, cluster = {}) {
  const found =   new Set();
  for (const key of ["token", "password"]) addText(found, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(user, key));
  for (const key of ["client-key-data", "client-certificate-data"]) addEncoded(found, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(user, key));
  const [name, password] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(user, "username"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(user, "password")];
  if (password !== "") addText(found, Buffer.from(`${name}:${password}`).toString("base64"));
  const proxy = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(cluster, "proxy-url");
  if (URL.canParse(proxy)) {
    addText(found, new URL(proxy).password);
    addText(found, decodeURIComponentSafely(new URL(proxy).password));
  }
  return [...found];
}
function credentialForms(text) {
  const found =   new Set();
  addText(found, text);
  return [...found];
}
function addText(found, text) {
  add(found, text);
  if (text.length >= shortest) add(found, Buffer.from(text).toString("base64"));
}
function addEncoded(found, base64) {
  add(found, base64);
  add(found, base64.replace(/\s+/g, ""));
  const decoded = Buffer.from(base64, "base64").toString("utf8");
  add(found, decoded);
}
function add(found, text) {
  for (const line of text.split(/\r?\n/)) {
    const trimmed = line.trim();
    if (trimmed.length >= shortest && !/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(trimmed))
      found.add(trimmed);
  }
}
function decodeURIComponentSafely(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

var minified = "Make one with `kubectl config view --minify --flatten --raw` and give it as it is or as base64.";
function invalidKubeconfig(message, hint) {
  return new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .Mm((0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .CC)("KUBECONFIG_INVALID", message, hint));
}
function parseKubeconfig(given) {
  const text = decodeBase64(given) ?? given;
  const read2 = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_2__  .gM)(text);
  if ("error" in read2) {
    const { line, column } = read2.error;
    throw invalidKubeconfig(`The kubeconfig is not valid YAML (line ${line}, column ${column}).`, minified);
  }
  const value = read2.documents[0]?.value;
  if (read2.documents.length !== 1 || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(value) || !Array.isArray(value["clusters"]))
    throw invalidKubeconfig(
      "The text given as kubeconfig is not a kubeconfig: it has no list of clusters.",
      minified
    );
  return value;
}
function decodeBase64(text) {
  const packed = text.replace(/\s+/g, "");
  return /^[A-Za-z0-9+/]{16,}={0,2}$/.test(packed) ? Buffer.from(packed, "base64").toString("utf8") : null;
}
function chooseContext(config, wanted) {
  const name = wanted === "" ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(config, "current-context") : wanted;
  const names = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(config, "contexts").map((entry) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "name"));
  if (name === "")
    throw invalidKubeconfig(
      "The kubeconfig has no current-context.",
      `Name one with the input context; it has ${nameList(names)}.`
    );
  const context = named(config, "contexts", name);
  if (context === null) {
    const near = (0,_chunk_VDIZVRDN_js__WEBPACK_IMPORTED_MODULE_17__  .p)(name, names);
    throw invalidKubeconfig(
      `Context ${quoted(name)} is not in the kubeconfig.${near === null ? "" : ` Did you mean ${quoted(near)}?`}`,
      `Use one of its contexts: ${nameList(names)}.`
    );
  }
  const clusterName = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(context, "context", "cluster");
  const userName = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(context, "context", "user");
  return {
    name,
    clusterName,
    cluster: part(config, "clusters", "cluster", clusterName, name),
    userName,
    user: userName === "" ? {} : part(config, "users", "user", userName, name)
  };
}
function namedContexts(config) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(config, "contexts").flatMap((entry) => {
    const name = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "name");
    const clusterName = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "context", "cluster");
    const cluster = named(config, "clusters", clusterName);
    const server = cluster === null ? "" : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(cluster, "cluster", "server");
    return name === "" || server === "" ? [] : [{ name, clusterName, server }];
  });
}
function named(config, list, name) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(config, list).find((entry) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "name") === name) ?? null;
}
function part(config, list, key, name, context) {
  const entry = named(config, list, name);
  if (entry !== null) return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .lJ)(entry, key);
  const names = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(config, list).map((other) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(other, "name"));
  throw invalidKubeconfig(
    `Context ${quoted(context)} uses the ${key} ${quoted(name)}, which the kubeconfig does not define.`,
    `It defines ${nameList(names)}. ${minified}`
  );
}
function quoted(name) {
  return JSON.stringify(name.length > 200 ? `${name.slice(0, 200)}\u2026` : name);
}
function nameList(names) {
  if (names.length === 0) return "none";
  const shown = names.slice(0, 20).map(quoted).join(", ");
  return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}

function proxyFor(server, env) {
  const name = server.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  const proxy = env[name] || env[name.toLowerCase()] || "";
  if (proxy === "") return "";
  const host = server.hostname.replace(/^\[|\]$/g, "").toLowerCase();
  if (host === "localhost" || host === "::1" || /^127\./.test(host)) return "";
  const port = server.port || (server.protocol === "https:" ? "443" : "80");
  const exceptions = (env["NO_PROXY"] || env["no_proxy"] || "").toLowerCase().split(",");
  if (exceptions.some((entry) => excludes(entry.trim(), host, port))) return "";
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
}
function excludes(entry, host, port) {
  if (entry === "") return false;
  if (entry === "*") return true;
  if (entry.includes("/")) return inRange(host, entry);
  const parts = /^(.*?)(?::(\d+))?$/.exec(entry);
  const name = parts?.[1] ?? entry;
  if (parts?.[2] !== void 0 && parts[2] !== port) return false;
  const suffix = name.replace(/^\*?\./, "");
  const onlyBelow = suffix !== name;
  return !onlyBelow && host === suffix || host.endsWith(`.${suffix}`);
}
function inRange(host, range) {
  const [base = "", bits = ""] = range.split("/");
  const [address, network, length] = [ipv4(host), ipv4(base), Number(bits)];
  if (address === null || network === null || !(length >= 0 && length <= 32)) return false;
  const size = 2 ** (32 - length);
  return Math.floor(address / size) === Math.floor(network / size);
}
function ipv4(text) {
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return null;
  return text.split(".").reduce((sum, part2) => sum * 256 + Number(part2), 0);
}

var pluginSeconds = 60;
async function openConnection(chosen, options) {
  const { KubeConfig } = await __webpack_require__.e(  2197).then(__webpack_require__.bind(__webpack_require__, 2197));
  for (const secret of leafCredentials(chosen.user, chosen.cluster)) options.mask(secret);
  const server = new URL((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(chosen.cluster, "server"));
  const proxy = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(chosen.cluster, "proxy-url") || proxyFor(server, options.env);
  const config = new KubeConfig();
  config.loadFromString(libraryText(chosen, server, proxy));
  const verify = chosen.cluster["insecure-skip-tls-verify"] !== true;
  let agent = null;
  return {
    context: chosen.name,
    server,
    serverId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_16__.createHash)("sha256").update(`${server.href}
${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(chosen.cluster, "certificate-authority-data")}`).digest("hex"),
    async authenticate() {
      const request = {};
      await withinTime(config.applyToHTTPSOptions(request), chosen);
      const headers = request.headers ?? {};
      const token = /^Bearer (.+)$/.exec(String(headers["Authorization"] ?? ""))?.[1];
      for (const secret of token === void 0 ? [] : credentialForms(token)) options.mask(secret);
      agent ??= keepAlive(request, server, proxy !== "");
      const basic = typeof request.auth === "string" ? { auth: request.auth } : {};
      return { headers, agent, rejectUnauthorized: verify, ...basic };
    },
    close: () => agent?.destroy()
  };
}
function libraryText({ cluster, user }, server, proxy) {
  const skip = server.protocol === "http:" || cluster["insecure-skip-tls-verify"] === true;
  const used = {
    ...cluster,
    "insecure-skip-tls-verify": skip,
    ...proxy === "" ? {} : { "proxy-url": proxy }
  };
  return JSON.stringify({
    clusters: [{ name: "cluster", cluster: used }],
    users: [{ name: "user", user }],
    contexts: [{ name: "context", context: { cluster: "cluster", user: "user" } }],
    "current-context": "context"
  });
}
function keepAlive(request, server, throughProxy) {
  if (throughProxy) {
    const agent = request.agent;
    agent.keepAlive = true;
    return agent;
  }
  if (server.protocol === "http:") return new node_http__WEBPACK_IMPORTED_MODULE_7__.Agent({ keepAlive: true });
  const { ca, cert, key, servername } = request;
  const given = { ca, cert, key, ...servername === void 0 ? {} : { servername } };
  return new node_https__WEBPACK_IMPORTED_MODULE_8__.Agent({ ...given, keepAlive: true });
}
async function withinTime(authentication, { user, userName }) {
  const command = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(user, "exec", "command");
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${pluginSeconds} seconds`)), pluginSeconds * 1e3);
  });
  try {
    await Promise.race([authentication, late]);
  } catch (error) {
    const said = redactText((0,_chunk_W5VBT2VO_js__WEBPACK_IMPORTED_MODULE_10__  .b)(error)).trim().slice(0, 500);
    throw command === "" ? invalidKubeconfig(
      `The credentials of user ${quoted(userName)} could not be used: ${said}`,
      "Renew them in the kubeconfig."
    ) : invalidKubeconfig(
      `The exec plugin ${quoted(command)} of user ${quoted(userName)} gave no credentials: ${said}`,
      "Run it by hand in the same environment; it needs its own log-in, such as the cloud provider\u2019s log-in action before this step."
    );
  } finally {
    clearTimeout(timer);
  }
}


var knownPlugins = [
  "aliyun",
  "aws",
  "aws-iam-authenticator",
  "az",
  "civo",
  "doctl",
  "exo",
  "gcloud",
  "gke-gcloud-auth-plugin",
  "ibmcloud",
  "kubelogin",
  "linode-cli",
  "oci",
  "pinniped",
  "scw",
  "tsh",
  "yc"
];
var steering = /^(?:PATH|ENV|BASH_ENV|NODE_OPTIONS|(?:LD|DYLD|PYTHON|PERL|RUBY)_?\w*|AWS_(?:CONFIG|SHARED_CREDENTIALS)_FILE|CLOUDSDK_\w+|AZURE_CONFIG_DIR)$/;
function resolveExecPlugin(chosen, folder, options) {
  const exec = chosen.user["exec"];
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(exec)) return chosen;
  const command = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(exec, "command");
  if (command === "")
    throw invalidKubeconfig(
      `User ${quoted(chosen.userName)} has an exec plugin without a command.`,
      "Name the command, or use a token."
    );
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(exec, "interactiveMode") === "Always")
    throw invalidKubeconfig(
      `The exec plugin ${quoted(command)} asks for a terminal (interactiveMode: Always), and there is none here.`,
      "Use a token of a service account, or a plugin that can log in by itself."
    );
  const path = locate(command, folder, options);
  refuseUnlessKnown(command, path, exec, options);
  return { ...chosen, user: { ...chosen.user, exec: prepared(exec, path, chosen) } };
}
function refuseUnlessKnown(command, path, exec, options) {
  if (options.allowExecPlugins) return;
  const name = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.basename)(command).replace(/\.exe$/i, "");
  const onPath = (0,_chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_3__  .K)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.basename)(command), options) === path;
  if (!knownPlugins.includes(name) || !onPath)
    throw invalidKubeconfig(
      `The kubeconfig runs the command ${quoted(command)} to log in, which is none of the cloud plugins that may run by default.`,
      `Set allow-exec-plugins if you trust it, or use a token. By default may run, from the PATH: ${knownPlugins.join(", ")}.`
    );
  const steers = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(exec, "env").map((entry) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(entry, "name")).find((entry) => steering.test(entry));
  if (steers !== void 0)
    throw invalidKubeconfig(
      `The kubeconfig sets ${quoted(steers)} for the exec plugin ${quoted(command)}, which can make it run other code.`,
      "Set that variable in the workflow instead, or set allow-exec-plugins if you trust the kubeconfig."
    );
}
function locate(command, folder, options) {
  const hasFolder = /[\\/]/.test(command);
  const path = hasFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(folder, command) : (0,_chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_3__  .K)(command, options);
  if (path !== null && (0,_chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_4__  .F)(path, options.workspaces))
    throw invalidKubeconfig(
      `The exec plugin ${quoted(command)} lies inside the checked-out repository, whose files a pull request can change.`,
      "Install it outside the workspace."
    );
  if (path === null || !(0,_chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_3__  .V)(path))
    throw invalidKubeconfig(
      `The exec plugin ${quoted(command)}, which the kubeconfig needs to log in, was not found.`,
      "Install it in a step before this one, or use a token instead."
    );
  return path;
}
function prepared(exec, path, { cluster }) {
  const info = {
    apiVersion: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(exec, "apiVersion") || "client.authentication.k8s.io/v1",
    kind: "ExecCredential",
    spec: {
      interactive: false,
      ...exec["provideClusterInfo"] === true ? { cluster: clusterInfo(cluster) } : {}
    }
  };
  const given = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .gT)(exec, "env");
  return {
    ...exec,
    command: path,
    env: [...given, { name: "KUBERNETES_EXEC_INFO", value: JSON.stringify(info) }]
  };
}
function clusterInfo(cluster) {
  const names = [
    "server",
    "tls-server-name",
    "insecure-skip-tls-verify",
    "certificate-authority-data",
    "proxy-url"
  ];
  return Object.fromEntries(
    names.flatMap((name) => cluster[name] === void 0 ? [] : [[name, cluster[name]]])
  );
}




var mounted = "/var/run/secrets/kubernetes.io/serviceaccount";
function inClusterContext({ env, serviceAccountFolder = mounted }) {
  const host = env["KUBERNETES_SERVICE_HOST"] ?? "";
  const port = env["KUBERNETES_SERVICE_PORT"] ?? "";
  if (host === "" || port === "")
    throw notInCluster("KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT are not set");
  const ca = read(serviceAccountFolder, "ca.crt");
  const token = read(serviceAccountFolder, "token").trim();
  const server = `https://${(0,node_net__WEBPACK_IMPORTED_MODULE_18__.isIPv6)(host) ? `[${host}]` : host}:${port}`;
  return {
    name: "in-cluster",
    clusterName: "in-cluster",
    cluster: { server, "certificate-authority-data": Buffer.from(ca).toString("base64") },
    userName: "service-account",
    user: { token }
  };
}
function read(folder, name) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(folder, name), "utf8");
  } catch {
    throw notInCluster(`the service account's file ${name} cannot be read`);
  }
}
function notInCluster(cause) {
  return new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
      "KUBECONFIG_MISSING",
      `No kubeconfig was given, and this is no pod with a service account: ${cause}.`,
      "Give a kubeconfig, or run in a pod with automountServiceAccountToken on."
    )
  );
}



var references = [
  { part: "cluster", file: "certificate-authority", inline: "certificate-authority-data", base64: true },
  { part: "user", file: "client-certificate", inline: "client-certificate-data", base64: true },
  { part: "user", file: "client-key", inline: "client-key-data", base64: true },
  { part: "user", file: "tokenFile", inline: "token", base64: false },
  { part: "user", file: "token-file", inline: "token", base64: false }
];
function inlineFiles(chosen, folder, workspaces) {
  const parts = { cluster: chosen.cluster, user: chosen.user };
  for (const { part: part2, file, inline, base64 } of references) {
    const named2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(parts[part2], file);
    if (named2 === "") continue;
    const content = readReference(named2, file, folder, workspaces);
    const rest = Object.fromEntries(Object.entries(parts[part2]).filter(([key]) => key !== file));
    const wins = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(rest, inline);
    const value = base64 ? content.toString("base64") : content.toString("utf8").trim();
    parts[part2] = { ...rest, [inline]: wins === "" ? value : wins };
  }
  return { ...chosen, ...parts };
}
function readReference(named2, key, folder, workspaces) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(folder, named2);
  const embed = "Embed the content with `kubectl config view --minify --flatten --raw`.";
  if ((0,_chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_4__  .F)(path, workspaces))
    throw invalidKubeconfig(
      `The kubeconfig's ${key} names the file ${quoted(named2)} inside the checked-out repository, whose files a pull request can change.`,
      `${embed} Or keep the file outside the workspace.`
    );
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.readFileSync)(path);
  } catch {
    throw invalidKubeconfig(
      `The kubeconfig's ${key} names the file ${quoted(named2)}, which cannot be read.`,
      embed
    );
  }
}

var loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function checkRules(chosen, allowInsecure) {
  refuseUnsupported(chosen);
  const server = checkServer(chosen);
  const warnings = [];
  if (server.protocol === "http:" && !loopback.test(server.hostname)) {
    if (!allowInsecure)
      throw invalidKubeconfig(
        `Cluster ${quoted(chosen.clusterName)} is reached over plain http: anyone on the way could read the credentials and change the answers.`,
        "Use the https address of the API server, or set allow-insecure if you accept that."
      );
    warnings.push(`The API server ${server.host} is reached over plain http.`);
  }
  if (chosen.cluster["insecure-skip-tls-verify"] === true) {
    if (!allowInsecure)
      throw invalidKubeconfig(
        `Cluster ${quoted(chosen.clusterName)} sets insecure-skip-tls-verify: any server could pose as the API server and collect the credentials.`,
        "Put the certificate authority into certificate-authority-data instead, or set allow-insecure if you accept that."
      );
    warnings.push(
      `The certificate of the API server ${server.host} is not checked (insecure-skip-tls-verify).`
    );
  }
  return warnings;
}
function checkServer({ cluster, clusterName }) {
  const text = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(cluster, "server");
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.protocol !== "https:" && url.protocol !== "http:")
    throw invalidKubeconfig(
      `Cluster ${quoted(clusterName)} has no usable server address.`,
      "Set clusters[].cluster.server to the https address of the API server."
    );
  if (url.username !== "" || url.password !== "")
    throw invalidKubeconfig(
      `The server address of cluster ${quoted(clusterName)} holds a user name or password.`,
      "Move the credentials to the users entry of the kubeconfig."
    );
  const proxy = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .bX)(cluster, "proxy-url");
  if (proxy !== "" && !/^(?:https?|socks[45]?h?):\/\//.test(proxy))
    throw invalidKubeconfig(
      `Cluster ${quoted(clusterName)} has a proxy-url that is no http, https or socks address.`,
      "Correct or remove clusters[].cluster.proxy-url."
    );
  return url;
}
function refuseUnsupported({ user, userName }) {
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_12__  .Gv)(user["auth-provider"]))
    throw invalidKubeconfig(
      `User ${quoted(userName)} uses auth-provider, which Kubernetes removed and which can run any command.`,
      "Use a token, a client certificate, or an exec plugin such as kubelogin or gke-gcloud-auth-plugin."
    );
  const ignored = ["as-groups", "as-uid", "as-user-extra"].find((key) => user[key] !== void 0);
  if (ignored !== void 0)
    throw invalidKubeconfig(
      `User ${quoted(userName)} impersonates with ${ignored}, which is not supported.`,
      'Use an account of its own for this job, or impersonate with "as" alone.'
    );
}

async function connect(source, options) {
  const chosen = source.type === "in-cluster" ? inClusterContext(options) : fromKubeconfig(source, options);
  for (const warning of checkRules(chosen, options.allowInsecure)) options.warn(warning);
  return openConnection(chosen, options);
}
function fromKubeconfig(source, options) {
  const folder = source.type === "text" ? process.cwd() : (0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(source.path));
  const chosen = chooseContext(documentOf(source), options.context);
  refuseInWorkspace(source, chosen, options);
  return resolveExecPlugin(inlineFiles(chosen, folder, options.workspaces), folder, options);
}
function contextsOf(source) {
  return source.type === "in-cluster" ? [] : namedContexts(documentOf(source));
}
function documentOf(source) {
  const text = source.type === "text" ? source.text : readKubeconfig(source.path);
  if (text.trim() !== "") return parseKubeconfig(text);
  throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
      "KUBECONFIG_MISSING",
      "The kubeconfig is empty.",
      "Is the secret it comes from defined, and readable for this event?"
    )
  );
}
function refuseInWorkspace(source, { user }, options) {
  if (source.type !== "file" || user["exec"] === void 0 || !(0,_chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_4__  .F)(source.path, options.workspaces))
    return;
  throw invalidKubeconfig(
    `The kubeconfig ${quoted(source.path)} lies inside the checked-out repository and wants to run a command.`,
    "Keep it outside the workspace, or give it as the input kubeconfig."
  );
}
function readKubeconfig(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.readFileSync)(path, "utf8");
  } catch (error) {
    const code = (0,_chunk_W5VBT2VO_js__WEBPACK_IMPORTED_MODULE_10__  .$)(error) || "unreadable";
    throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .Mm(
      (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_5__  .CC)(
        "KUBECONFIG_MISSING",
        `The kubeconfig ${quoted(path)} ${code === "ENOENT" ? "does not exist" : `cannot be read (${code})`}.`,
        "Check the path. On the command line --kubeconfig names another file, and --snapshot a recording instead of a cluster; in a workflow the input kubeconfig takes the text."
      )
    );
  }
}

async function openKubeconfig(source, options) {
  const connectOptions = { ...options, env: process.env };
  const open = async (from, context) => {
    const connection = await connect(from, { ...connectOptions, context });
    return liveCluster(connection, { warn: options.warn, dryRuns: options.confirmForecasts ?? false });
  };
  const main = await connect(source, connectOptions);
  const address = main.server.href;
  const contexts = contextsOf(source).map(({ name, clusterName, server }) => ({
    name,
    names: [name, clusterName],
    servers: [server],
    address: server,
    isMain: name === main.context || sameServer(server, address),
    open: () => open(source, name)
  }));
  const elsewhere = ({ name, context, kubeconfig }) => async () => {
    if (kubeconfig === "") return open(source, context || name);
    if ((0,_chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_4__  .F)(kubeconfig, options.workspaces))
      throw invalidKubeconfig(
        `The kubeconfig ${quoted(kubeconfig)} of cluster ${name} lies inside the checked-out repository.`,
        "Write it to a folder outside of it, or give one kubeconfig with a context for each cluster."
      );
    return open({ type: "file", path: kubeconfig }, context);
  };
  const cluster = liveCluster(main, { warn: options.warn, dryRuns: options.confirmForecasts ?? false });
  return { ...cluster, known: (stated) => (0,_chunk_PDGUTF5B_js__WEBPACK_IMPORTED_MODULE_0__  .a)(contexts, stated, elsewhere) };
}
function sameServer(a, b) {
  return URL.canParse(a) && new URL(a).href === b;
}



  })

};
