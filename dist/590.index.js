export const id = 590;
export const ids = [590];
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

/***/ 590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _chunk_4BIEZZ5R_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1338);
/* harmony import */ var _chunk_W5VBT2VO_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3152);
/* harmony import */ var _chunk_HUMZTDCX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(722);
/* harmony import */ var _chunk_7RP3GWPD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4331);
/* harmony import */ var _chunk_6U5NQZGO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6366);
/* harmony import */ var _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8771);
/* harmony import */ var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1002);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7598);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7030);
const require = (name) => process.getBuiltinModule(name);








// src/shell/kubernetes/kubeconfig.ts



// src/shell/kubernetes/connection.ts




// src/shell/kubernetes/credentials.ts
var shortest = 6;
function leafCredentials(user, cluster = {}) {
  const found = /* @__PURE__ */ new Set();
  for (const key of ["token", "password"]) addText(found, (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(user, key));
  for (const key of ["client-key-data", "client-certificate-data"]) addEncoded(found, (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(user, key));
  const [name, password] = [(0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(user, "username"), (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(user, "password")];
  if (password !== "") addText(found, Buffer.from(`${name}:${password}`).toString("base64"));
  const proxy = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(cluster, "proxy-url");
  if (URL.canParse(proxy)) {
    addText(found, new URL(proxy).password);
    addText(found, decodeURIComponentSafely(new URL(proxy).password));
  }
  return [...found];
}
function credentialForms(text) {
  const found = /* @__PURE__ */ new Set();
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

// src/shell/kubernetes/kubeconfig-document.ts
var minified = "Make one with `kubectl config view --minify --flatten --raw` and give it as it is or as base64.";
function invalidKubeconfig(message, hint) {
  return new _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .ProblemError */ .Mm((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)("KUBECONFIG_INVALID", message, hint));
}
function parseKubeconfig(given) {
  const text = decodeBase64(given) ?? given;
  const read2 = (0,_chunk_7RP3GWPD_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .gM)(text);
  if ("error" in read2) {
    const { line, column } = read2.error;
    throw invalidKubeconfig(`The kubeconfig is not valid YAML (line ${line}, column ${column}).`, minified);
  }
  const value = read2.documents[0]?.value;
  if (read2.documents.length !== 1 || !(0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) || !Array.isArray(value["clusters"]))
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
  const name = wanted === "" ? (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(config, "current-context") : wanted;
  const names = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(config, "contexts").map((entry) => (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(entry, "name"));
  if (name === "")
    throw invalidKubeconfig(
      "The kubeconfig has no current-context.",
      `Name one with the input context; it has ${nameList(names)}.`
    );
  const context = named(config, "contexts", name);
  if (context === null) {
    const near = (0,_chunk_HUMZTDCX_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, names);
    throw invalidKubeconfig(
      `Context ${quoted(name)} is not in the kubeconfig.${near === null ? "" : ` Did you mean ${quoted(near)}?`}`,
      `Use one of its contexts: ${nameList(names)}.`
    );
  }
  const clusterName = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(context, "context", "cluster");
  const userName = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(context, "context", "user");
  return {
    name,
    clusterName,
    cluster: part(config, "clusters", "cluster", clusterName, name),
    userName,
    user: userName === "" ? {} : part(config, "users", "user", userName, name)
  };
}
function named(config, list, name) {
  return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(config, list).find((entry) => (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(entry, "name") === name) ?? null;
}
function part(config, list, key, name, context) {
  const entry = named(config, list, name);
  if (entry !== null) return (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .objectAt */ .lJ)(entry, key);
  const names = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(config, list).map((other) => (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(other, "name"));
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

// src/shell/kubernetes/proxy-environment.ts
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

// src/shell/kubernetes/connection.ts
var pluginSeconds = 60;
async function openConnection(chosen, options) {
  const { KubeConfig } = await __webpack_require__.e(/* import() */ 197).then(__webpack_require__.bind(__webpack_require__, 2197));
  for (const secret of leafCredentials(chosen.user, chosen.cluster)) options.mask(secret);
  const server = new URL((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(chosen.cluster, "server"));
  const proxy = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(chosen.cluster, "proxy-url") || proxyFor(server, options.env);
  const config = new KubeConfig();
  config.loadFromString(libraryText(chosen, server, proxy));
  const verify = chosen.cluster["insecure-skip-tls-verify"] !== true;
  let agent = null;
  return {
    context: chosen.name,
    server,
    serverId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createHash)("sha256").update(`${server.href}
${(0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(chosen.cluster, "certificate-authority-data")}`).digest("hex"),
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
  if (server.protocol === "http:") return new node_http__WEBPACK_IMPORTED_MODULE_9__.Agent({ keepAlive: true });
  const { ca, cert, key, servername } = request;
  const given = { ca, cert, key, ...servername === void 0 ? {} : { servername } };
  return new node_https__WEBPACK_IMPORTED_MODULE_10__.Agent({ ...given, keepAlive: true });
}
async function withinTime(authentication, { user, userName }) {
  const command = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(user, "exec", "command");
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${pluginSeconds} seconds`)), pluginSeconds * 1e3);
  });
  try {
    await Promise.race([authentication, late]);
  } catch (error) {
    const said = (0,_chunk_4BIEZZ5R_js__WEBPACK_IMPORTED_MODULE_0__/* .redactText */ .R)((0,_chunk_W5VBT2VO_js__WEBPACK_IMPORTED_MODULE_11__/* .messageOf */ .b)(error)).trim().slice(0, 500);
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

// src/shell/kubernetes/exec-plugin.ts

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
  if (!(0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(exec)) return chosen;
  const command = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(exec, "command");
  if (command === "")
    throw invalidKubeconfig(
      `User ${quoted(chosen.userName)} has an exec plugin without a command.`,
      "Name the command, or use a token."
    );
  if ((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(exec, "interactiveMode") === "Always")
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
  const name = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.basename)(command).replace(/\.exe$/i, "");
  const onPath = (0,_chunk_HUMZTDCX_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .Kp)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.basename)(command), options) === path;
  if (!knownPlugins.includes(name) || !onPath)
    throw invalidKubeconfig(
      `The kubeconfig runs the command ${quoted(command)} to log in, which is none of the cloud plugins that may run by default.`,
      `Set allow-exec-plugins if you trust it, or use a token. By default may run, from the PATH: ${knownPlugins.join(", ")}.`
    );
  const steers = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(exec, "env").map((entry) => (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(entry, "name")).find((entry) => steering.test(entry));
  if (steers !== void 0)
    throw invalidKubeconfig(
      `The kubeconfig sets ${quoted(steers)} for the exec plugin ${quoted(command)}, which can make it run other code.`,
      "Set that variable in the workflow instead, or set allow-exec-plugins if you trust the kubeconfig."
    );
}
function locate(command, folder, options) {
  const hasFolder = /[\\/]/.test(command);
  const path = hasFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(folder, command) : (0,_chunk_HUMZTDCX_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .Kp)(command, options);
  if (path !== null && (0,_chunk_HUMZTDCX_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(path, options.workspaces))
    throw invalidKubeconfig(
      `The exec plugin ${quoted(command)} lies inside the checked-out repository, whose files a pull request can change.`,
      "Install it outside the workspace."
    );
  if (path === null || !(0,_chunk_HUMZTDCX_js__WEBPACK_IMPORTED_MODULE_1__/* .isProgram */ .Vd)(path))
    throw invalidKubeconfig(
      `The exec plugin ${quoted(command)}, which the kubeconfig needs to log in, was not found.`,
      "Install it in a step before this one, or use a token instead."
    );
  return path;
}
function prepared(exec, path, { cluster }) {
  const info = {
    apiVersion: (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(exec, "apiVersion") || "client.authentication.k8s.io/v1",
    kind: "ExecCredential",
    spec: {
      interactive: false,
      ...exec["provideClusterInfo"] === true ? { cluster: clusterInfo(cluster) } : {}
    }
  };
  const given = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(exec, "env");
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

// src/shell/kubernetes/in-cluster.ts



var mounted = "/var/run/secrets/kubernetes.io/serviceaccount";
function inClusterContext({ env, serviceAccountFolder = mounted }) {
  const host = env["KUBERNETES_SERVICE_HOST"] ?? "";
  const port = env["KUBERNETES_SERVICE_PORT"] ?? "";
  if (host === "" || port === "")
    throw notInCluster("KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT are not set");
  const ca = read(serviceAccountFolder, "ca.crt");
  const token = read(serviceAccountFolder, "token").trim();
  const server = `https://${(0,node_net__WEBPACK_IMPORTED_MODULE_12__.isIPv6)(host) ? `[${host}]` : host}:${port}`;
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
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, name), "utf8");
  } catch {
    throw notInCluster(`the service account's file ${name} cannot be read`);
  }
}
function notInCluster(cause) {
  return new _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .ProblemError */ .Mm(
    (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)(
      "KUBECONFIG_MISSING",
      `No kubeconfig was given, and this is no pod with a service account: ${cause}.`,
      "Give a kubeconfig, or run in a pod with automountServiceAccountToken on."
    )
  );
}

// src/shell/kubernetes/kubeconfig-files.ts


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
    const named2 = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(parts[part2], file);
    if (named2 === "") continue;
    const content = readReference(named2, file, folder, workspaces);
    const rest = Object.fromEntries(Object.entries(parts[part2]).filter(([key]) => key !== file));
    const wins = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(rest, inline);
    const value = base64 ? content.toString("base64") : content.toString("utf8").trim();
    parts[part2] = { ...rest, [inline]: wins === "" ? value : wins };
  }
  return { ...chosen, ...parts };
}
function readReference(named2, key, folder, workspaces) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(folder, named2);
  const embed = "Embed the content with `kubectl config view --minify --flatten --raw`.";
  if ((0,_chunk_HUMZTDCX_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(path, workspaces))
    throw invalidKubeconfig(
      `The kubeconfig's ${key} names the file ${quoted(named2)} inside the checked-out repository, whose files a pull request can change.`,
      `${embed} Or keep the file outside the workspace.`
    );
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readFileSync)(path);
  } catch {
    throw invalidKubeconfig(
      `The kubeconfig's ${key} names the file ${quoted(named2)}, which cannot be read.`,
      embed
    );
  }
}

// src/shell/kubernetes/kubeconfig-rules.ts
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
  const text = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(cluster, "server");
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
  const proxy = (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(cluster, "proxy-url");
  if (proxy !== "" && !/^(?:https?|socks[45]?h?):\/\//.test(proxy))
    throw invalidKubeconfig(
      `Cluster ${quoted(clusterName)} has a proxy-url that is no http, https or socks address.`,
      "Correct or remove clusters[].cluster.proxy-url."
    );
  return url;
}
function refuseUnsupported({ user, userName }) {
  if ((0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(user["auth-provider"]))
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

// src/shell/kubernetes/kubeconfig.ts
async function connect(source, options) {
  const chosen = source.type === "in-cluster" ? inClusterContext(options) : fromKubeconfig(source, options);
  for (const warning of checkRules(chosen, options.allowInsecure)) options.warn(warning);
  return openConnection(chosen, options);
}
function fromKubeconfig(source, options) {
  const text = source.type === "text" ? source.text : readKubeconfig(source.path);
  if (text.trim() === "")
    throw new _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .ProblemError */ .Mm(
      (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)(
        "KUBECONFIG_MISSING",
        "The kubeconfig is empty.",
        "Is the secret it comes from defined, and readable for this event?"
      )
    );
  const folder = source.type === "text" ? process.cwd() : (0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(source.path));
  const chosen = chooseContext(parseKubeconfig(text), options.context);
  refuseInWorkspace(source, chosen, options);
  return resolveExecPlugin(inlineFiles(chosen, folder, options.workspaces), folder, options);
}
function refuseInWorkspace(source, { user }, options) {
  if (source.type !== "file" || user["exec"] === void 0 || !(0,_chunk_HUMZTDCX_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(source.path, options.workspaces))
    return;
  throw invalidKubeconfig(
    `The kubeconfig ${quoted(source.path)} lies inside the checked-out repository and wants to run a command.`,
    "Keep it outside the workspace, or give it as the input kubeconfig."
  );
}
function readKubeconfig(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readFileSync)(path, "utf8");
  } catch (error) {
    const code = (0,_chunk_W5VBT2VO_js__WEBPACK_IMPORTED_MODULE_11__/* .codeOf */ .$)(error) || "unreadable";
    throw new _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .ProblemError */ .Mm(
      (0,_chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)(
        "KUBECONFIG_MISSING",
        `The kubeconfig ${quoted(path)} cannot be read (${code}).`,
        "Check the path, or give the kubeconfig as text."
      )
    );
  }
}



/***/ })

};
