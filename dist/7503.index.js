export const id = 7503;
export const ids = [7503];
export const modules = {

  7503:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    artifactDigest: () => (  artifactDigest),
    fetchArtifact: () => (  fetchArtifact)
  });
  var _chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2677);
  var _chunk_NK4XK4IM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3407);
  var _chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2817);
  var _chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(599);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(894);
  var _chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8763);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6127);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1002);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
  var node_crypto__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7598);
  var node_fs__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3024);
  var node_stream__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7075);
  var node_stream_promises__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6466);
  var node_child_process__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1421);
  var node_os__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8161);
  var semver__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2088);
  var node_zlib__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8522);
  var tar_stream__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6118);
const require = (name) => process.getBuiltinModule(name);












var mostRedirects = 5;
async function openHttp(milliseconds) {
  const { HttpClient } = await Promise.all( [__webpack_require__.e(4119), __webpack_require__.e(4942)]).then(__webpack_require__.bind(__webpack_require__, 4942));
  const client = new HttpClient("drift-triage", [], { allowRedirects: false, socketTimeout: milliseconds });
  const open =   new Set();
  const deadline = Date.now() + milliseconds;
  const timer = setTimeout(() => open.forEach((one) => one.destroy(late(milliseconds))), milliseconds);
  const ask = async (url, send) => {
    const message = await inTime(send(), deadline, milliseconds).catch((error) => {
      throw new Error(`${url.host}: ${reasonOf(error)}`);
    });
    open.add(message);
    message.once("close", () => open.delete(message));
    return { status: message.statusCode ?? 0, message };
  };
  return {
    async get(start, headers, authorization) {
      let url = start;
      for (let redirects = 0; ; redirects++) {
        const own = authorization !== null && url.origin === start.origin ? { authorization } : {};
        const answer = await ask(url, () => client.get(url.href, { ...headers, ...own }));
        const to = answer.message.headers.location;
        if (![301, 302, 303, 307, 308].includes(answer.status) || to === void 0) return answer;
        answer.message.destroy();
        url = nextOf(url, to);
        if (redirects === mostRedirects)
          throw new Error(`${start.host} leads on more than ${mostRedirects} times`);
      }
    },
    post: (url, form) => ask(
      url,
      () => client.post(url.href, new URLSearchParams(form).toString(), {
        "content-type": "application/x-www-form-urlencoded"
      })
    ),
    close() {
      clearTimeout(timer);
      open.forEach((one) => one.destroy());
      client.dispose();
    }
  };
}
function nextOf(from, location) {
  if (!URL.canParse(location, from.href)) throw new Error(`${from.host} leads on to no address`);
  const to = new URL(location, from.href);
  if (to.protocol !== "https:" && (to.protocol !== "http:" || from.protocol !== "http:"))
    throw new Error(`${from.host} leads on to ${to.protocol}//${to.host}, which is not secure`);
  return to;
}
async function inTime(sent, deadline, milliseconds) {
  let timer;
  const tooLate = new Promise((_, reject) => {
    timer = setTimeout(() => reject(late(milliseconds)), Math.max(deadline - Date.now(), 0));
  });
  sent.then(({ message }) => deadline < Date.now() && message.destroy()).catch(() => void 0);
  try {
    return (await Promise.race([sent, tooLate])).message;
  } finally {
    clearTimeout(timer);
  }
}
function late(milliseconds) {
  return new Error(`took longer than ${milliseconds / 1e3} s`);
}
function reasonOf(error) {
  const { code, message } = error;
  if (typeof code === "string") return `the connection failed (${code})`;
  return typeof message === "string" && message.startsWith("took longer") ? message : "the connection failed";
}
async function bodyOf({ message }, mostBytes3) {
  const chunks = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size > mostBytes3) throw new Error(`its answer is larger than ${mostBytes3} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}






var repositoryForm = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
var tagForm = /^\w[\w.-]{0,127}$/;
var digestForm = /^sha256:[0-9a-f]{64}$/;
function isTag(text) {
  return tagForm.test(text);
}
function isDigest(text) {
  return digestForm.test(text);
}
function registryPlace(url, isPlainHttp2) {
  const [, host = "", path = ""] = /^oci:\/\/([\w.-]+(?::\d{1,5})?)\/(.+?)\/*$/i.exec(url.trim()) ?? [];
  if (host === "" || path.length > 255 || !repositoryForm.test(path)) return null;
  const isHub = /^(?:index\.|registry-1\.)?docker\.io$/i.test(host);
  const address = `${isPlainHttp2 ? "http" : "https"}://${isHub ? "registry-1.docker.io" : host}/`;
  if (!URL.canParse(address)) return null;
  return {
    host: isHub ? "docker.io" : host.toLowerCase(),
    base: new URL(address),
    repository: isHub && !path.includes("/") ? `library/${path}` : path
  };
}

var mostBytes = 256 * 1024;
async function authorizationFor(http, place, challenge, login) {
  const [, scheme = "", rest = ""] = /^\s*(\w+)\s*(.*)$/s.exec(challenge) ?? [];
  if (scheme.toLowerCase() === "basic") return login === null ? null : basic(login);
  if (scheme.toLowerCase() !== "bearer") return null;
  const said = parametersOf(rest);
  const realm = said.get("realm") ?? "";
  if (!URL.canParse(realm)) return null;
  const url = new URL(realm);
  if (url.protocol !== "https:" && !isBeside(url, place.base))
    throw new Error(
      `${place.base.host} has its tokens from ${url.protocol}//${url.host}, which is not secure`
    );
  const service = said.get("service") ?? "";
  const scope = `repository:${place.repository}:pull`;
  if (login !== null && "identityToken" in login)
    return tokenOf(
      await http.post(url, {
        ...{ grant_type: "refresh_token", refresh_token: login.identityToken },
        ...{ service, scope, client_id: "drift-triage" }
      }),
      url
    );
  if (service !== "") url.searchParams.set("service", service);
  url.searchParams.set("scope", scope);
  return tokenOf(await http.get(url, {}, login === null ? null : basic(login)), url);
}
function isBeside(url, base) {
  return url.protocol === "http:" && base.protocol === "http:" && url.hostname === base.hostname;
}
async function tokenOf(answer, { host }) {
  if (answer.status !== 200) {
    answer.message.destroy();
    throw new Error(`${host} gives no token (${answer.status})`);
  }
  const body = (await bodyOf(answer, mostBytes)).toString("utf8");
  const read = parse(body);
  const token = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_13__  .bX)(read, "token") || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_13__  .bX)(read, "access_token");
  if (!/^[\x21-\x7e]+$/.test(token)) throw new Error(`${host} gives no token`);
  return `Bearer ${token}`;
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
function basic(login) {
  if ("identityToken" in login) return null;
  return `Basic ${Buffer.from(`${login.user}:${login.password}`).toString("base64")}`;
}
function parametersOf(text) {
  const found = text.slice(0, 4096).matchAll(/([a-z_]+)="([^"]*)"/gi);
  return new Map(
    [...found].map(([, name = "", value = ""]) => [name.toLowerCase(), value]).reverse()
  );
}

var single = [
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json"
];
var several = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json"
];
var mostBytes2 = 4 * 1024 * 1024;
var mostTags = 2e4;
var mostLayerBytes = 256 * 1024 * 1024;
function openRegistry(http, place, login) {
  let authorization = null;
  const { base, repository } = place;
  const at = (path) => new URL(`/v2/${repository}/${path}`, base);
  async function get(url, accept) {
    const first = await http.get(url, { accept }, authorization);
    if (first.status !== 401) return first;
    const challenge = first.message.headers["www-authenticate"] ?? "";
    first.message.destroy();
    authorization = await authorizationFor(http, place, challenge, login);
    return authorization === null ? first : http.get(url, { accept }, authorization);
  }
  async function body(url, accept, what) {
    const answer = await get(url, accept);
    if (answer.status !== 200) throw refused(place, answer, what);
    return [await bodyOf(answer, mostBytes2), answer];
  }
  return {
    async manifest(reference) {
      if (!isTag(reference) && !isDigest(reference)) throw new NotThere("this is no tag and no digest");
      const [bytes, { message }] = await body(
        at(`manifests/${reference}`),
        [...single, ...several].join(", "),
        reference
      );
      return readManifest(bytes, reference, String(message.headers["docker-content-digest"] ?? ""));
    },
    async tags() {
      const tags = [];
      const asked =   new Set();
      let next = at("tags/list?n=1000");
      while (next !== null) {
        if (asked.has(next.href)) throw new Error("its list of tags does not end");
        asked.add(next.href);
        const [bytes, { message }] = await body(next, "application/json", "its tags");
        for (const tag of (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_13__  .gT)(parse2(bytes), "tags"))
          if (typeof tag === "string" && isTag(tag)) tags.push(tag);
        if (tags.length > mostTags) throw new Error(`it has more than ${mostTags} tags`);
        next = furtherOf(message.headers["link"], next, base);
      }
      return tags;
    },
    async blob(layer, file) {
      if (!isDigest(layer.digest)) throw new Error("its layer is named by no sha256 digest");
      if (layer.size > mostLayerBytes) throw new Error(`its layer is larger than ${mostLayerBytes} bytes`);
      const answer = await get(at(`blobs/${layer.digest}`), "*/*");
      if (answer.status !== 200) throw refused(place, answer, "its layer");
      await writeChecked(answer, layer.digest, file);
    }
  };
}
var NotThere = class extends Error {
};
function refused({ base }, { status, message }, what) {
  message.destroy();
  if (status === 404) return new NotThere(`${what} is not found there`);
  const why = status === 401 || status === 403 ? "refuses to show" : "does not give";
  const later = status === 429 || status >= 500 ? ", and may later" : "";
  return new Error(`${base.host} ${why} ${what} (${status})${later}`);
}
function readManifest(bytes, reference, said) {
  const digest = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)("sha256").update(bytes).digest("hex")}`;
  if (isDigest(reference) && reference !== digest) throw new Error("what came has another digest");
  if (isDigest(said) && said !== digest)
    throw new Error("what came has another digest than the registry says");
  const value = parse2(bytes);
  const type = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_13__  .bX)(value, "mediaType");
  if (several.includes(type) || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_13__  .Lv)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_13__  .fK)(value, "manifests") ?? null))
    throw new Error("it is an index of several artifacts, which is not read");
  if (type !== "" && !single.includes(type))
    throw new Error(`it is of the type ${shown(type)}, which is not read`);
  const layers = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_13__  .gT)(value, "layers").map((layer) => {
    const size = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_13__  .fK)(layer, "size");
    return {
      mediaType: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_13__  .bX)(layer, "mediaType"),
      digest: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_13__  .bX)(layer, "digest"),
      size: typeof size === "number" ? size : 0
    };
  });
  return { digest, layers, annotations: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_13__  .lJ)(value, "annotations") };
}
function shown(text) {
  return JSON.stringify(text.slice(0, 100));
}
function parse2(bytes) {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new Error("what came is no JSON");
  }
}
function furtherOf(link, from, base) {
  const [, target = ""] = /<([^>]*)>\s*;\s*rel="?next"?/i.exec(String(link ?? "")) ?? [];
  if (target === "") return null;
  const next = URL.canParse(target, from.href) ? new URL(target, from.href) : null;
  if (next?.host !== base.host) throw new Error(`${base.host} lists its tags further on another host`);
  return new URL(`${next.pathname}${next.search}`, base);
}
async function writeChecked({ message }, digest, file) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)("sha256");
  let size = 0;
  const check = new node_stream__WEBPACK_IMPORTED_MODULE_11__.Transform({
    transform(chunk, _encoding, done) {
      size += chunk.length;
      hash.update(chunk);
      done(
        size > mostLayerBytes ? new Error(`its layer is larger than ${mostLayerBytes} bytes`) : null,
        chunk
      );
    }
  });
  await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_12__.pipeline)(message, check, (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.createWriteStream)(file, { mode: 384 }));
  if (`sha256:${hash.digest("hex")}` !== digest) throw new Error("its layer has another digest");
}

var chartContent = "application/vnd.cncf.helm.chart.content.v1.tar+gzip";
function chosenLayer({ layers }, { by, mediaType = "" }) {
  return by === "flux" ? forFlux(layers, mediaType) : forArgoCd(layers);
}
function forFlux(layers, mediaType) {
  const layer = mediaType === "" ? layers[0] : layers.find((one) => one.mediaType === mediaType);
  if (layer === void 0)
    throw new Error(mediaType === "" ? "it has no layer" : `it has no layer of the type ${shown(mediaType)}`);
  return { layer, isZipped: true, skipsLinks: true, isChart: false };
}
var mostLayers = 10;
function forArgoCd(layers) {
  const archives = layers.filter(({ mediaType }) => /tar(?:\+gzip)?$/.test(mediaType));
  const [layer] = archives;
  if (layers.length > mostLayers || layer === void 0 || archives.length > 1)
    throw new Error(
      `it has ${archives.length} archives in ${layers.length} layers, where Argo CD takes one archive`
    );
  return {
    layer,
    isZipped: layer.mediaType.endsWith("tar+gzip"),
    skipsLinks: false,
    isChart: layer.mediaType === chartContent
  };
}





async function registryLogin(host, path) {
  for (const file of loginFiles(path.env)) {
    const config = await readJson(file);
    const helper = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_13__  .bX)((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_13__  .lJ)(config, "credHelpers"), host) || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_13__  .bX)(config, "credsStore");
    const login = loginOf(config, host) ?? (helper === "" ? null : await helped(helper, host, path));
    if (login !== null) return login;
  }
  return null;
}
function loginFiles(env) {
  const home = env["HOME"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_15__.homedir)();
  const config = env["XDG_CONFIG_HOME"] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(home, ".config");
  const helm = env["HELM_CONFIG_HOME"] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(config, "helm");
  return [
    (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(env["DOCKER_CONFIG"] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(home, ".docker"), "config.json"),
    env["HELM_REGISTRY_CONFIG"] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(helm, "registry", "config.json")
  ];
}
async function readJson(file) {
  try {
    return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readFile)(file, "utf8"));
  } catch {
    return {};
  }
}
function isNameOf(key, host) {
  const named = key.replace(/^https?:\/\//, "").replace(/\/(?:v[12]\/?)?$/, "");
  return named === host || host === "docker.io" && named === "index.docker.io";
}
function loginOf(config, host) {
  const [, entry] = Object.entries((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_13__  .lJ)(config, "auths")).find(([key]) => isNameOf(key, host)) ?? [];
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_13__  .Gv)(entry)) return null;
  const identityToken = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_13__  .bX)(entry, "identitytoken");
  if (identityToken !== "") return { identityToken };
  const packed = Buffer.from((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_13__  .bX)(entry, "auth"), "base64").toString("utf8");
  const at = packed.indexOf(":");
  const [user, password] = at < 0 ? ["", ""] : [packed.slice(0, at), packed.slice(at + 1)];
  return user === "" ? null : { user, password };
}
var helperMilliseconds = 2e4;
var noToken = /^<token>$/;
async function helped(helper, host, path) {
  const program = /^[\w.-]+$/.test(helper) ? (0,_chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_3__  .K)(`docker-credential-${helper}`, path) : null;
  if (program === null) return null;
  const asked = host === "docker.io" ? "https://index.docker.io/v1/" : host;
  const answer = await answerOf(program, asked, (0,_chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_0__  .sl)(process.env, {}));
  const [user, secret] = [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_13__  .bX)(answer, "Username"), (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_13__  .bX)(answer, "Secret")];
  if (secret === "") return null;
  return noToken.test(user) ? { identityToken: secret } : { user, password: secret };
}
function answerOf(program, asked, env) {
  return new Promise((resolve) => {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_14__.spawn)(program, ["get"], { env, stdio: ["pipe", "pipe", "ignore"] });
    const out = [];
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      child.stdout.destroy();
    }, helperMilliseconds);
    child.stdout.on("data", (chunk) => out.push(chunk));
    child.stdin.on("error", () => void 0);
    child.on("error", () => {
      clearTimeout(timer);
      resolve({});
    });
    child.on("close", () => {
      clearTimeout(timer);
      try {
        resolve(JSON.parse(Buffer.concat(out).toString("utf8")));
      } catch {
        resolve({});
      }
    });
    child.stdin.end(asked);
  });
}




var chart = {
  "Chart.yaml": "apiVersion: v2\nname: tags\nversion: 0.0.0\n",
  "templates/tags.yaml": `{{- $found := list }}
{{- range $.Values.tags }}
{{- if or (eq $.Values.among "") (mustRegexMatch $.Values.among .tag) }}
{{- if semverCompare $.Values.range .version }}{{ $found = append $found .tag }}{{ end }}
{{- end }}
{{- end }}
kind: Tags
tags: {{ $found | toJson }}
`
};
async function highestTag(world, range, among, tags, form) {
  const versions = tags.flatMap((tag) => {
    const version = versionFor(tag, form);
    return version === null ? [] : [{ tag, version }];
  });
  const found = isPlain(range, among) ? inPlainRange(range, versions) : await matching(world, { range, among, tags: versions });
  const best = versions.filter(({ tag }) => found.includes(tag)).reduce(
    (top, one) => top === null || (0,semver__WEBPACK_IMPORTED_MODULE_16__.compare)(one.version, top.version) > 0 ? one : top,
    null
  );
  if (best !== null) return best.tag;
  throw new Error(`it has no tag in the range ${range}${among === "" ? "" : " that its filter lets through"}`);
}
function versionFor(tag, form) {
  if (form !== "argo-cd" && !(0,_chunk_NK4XK4IM_js__WEBPACK_IMPORTED_MODULE_1__  .wP)(tag)) return null;
  return (0,_chunk_NK4XK4IM_js__WEBPACK_IMPORTED_MODULE_1__  .E4)(form === "flux" ? tag : tag.replaceAll("_", "+"));
}
function isVersion(text) {
  return versionFor(text, "argo-cd") !== null;
}
function isPlain(range, among) {
  return among === "" && !range.includes("-") && (0,_chunk_NK4XK4IM_js__WEBPACK_IMPORTED_MODULE_1__  ._Z)(range);
}
function inPlainRange(range, versions) {
  const version = (0,_chunk_NK4XK4IM_js__WEBPACK_IMPORTED_MODULE_1__  .BM)(
    range,
    versions.map((one) => one.version)
  );
  return versions.filter((one) => one.version === version).map(({ tag }) => tag);
}
async function matching({ helm, scratch, milliseconds }, values) {
  if (helm === null) throw new Error("its range of tags is evaluated by helm, which is not on the PATH");
  const end = await scratch(async (folder) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, "templates"));
    for (const [name, text] of Object.entries({ ...chart, "values.yaml": JSON.stringify(values) }))
      await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, name), text);
    const env = (0,_chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_0__  .sl)(process.env, {
      HELM_CACHE_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, "helm-cache"),
      HELM_CONFIG_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, "helm-config"),
      HELM_DATA_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, "helm-data"),
      HELM_PLUGINS: (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, "helm-data/plugins"),
      KUBECONFIG: (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, "no-kubeconfig")
    });
    return (0,_chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_0__  .mB)(helm, ["template", "tags", "."], folder, env, {
      milliseconds,
      outputBytes: 8 * 1024 * 1024
    });
  });
  const line = end.state === "done" ? /^tags: (.*)$/m.exec(end.output)?.[1] : void 0;
  const found = line === void 0 ? null : JSON.parse(line);
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_13__  .Lv)(found ?? void 0))
    throw new Error("its range of tags, or its filter, is none that can be evaluated");
  return found.filter((tag) => typeof tag === "string");
}








var usual = { files: 2e4, bytes: 256 * 1024 * 1024 };
async function unpack(archive, folder, { isZipped, skipsLinks }, limits = usual) {
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.mkdir)(folder, { mode: 448 });
  const entries = (0,tar_stream__WEBPACK_IMPORTED_MODULE_18__.extract)();
  const unzip = isZipped ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_17__.createGunzip)() : new node_stream__WEBPACK_IMPORTED_MODULE_11__.PassThrough();
  const reading = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_12__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_10__.createReadStream)(archive), unzip, atMost(limits), entries);
  let count = 0;
  const laying = (async () => {
    for await (const entry of entries) {
      if (++count > limits.files) throw new Error(`its archive has more than ${limits.files} entries`);
      await layDown(entry, folder, skipsLinks);
    }
  })();
  const [read, laid] = await Promise.allSettled([reading, laying]);
  const own = [laid, read].flatMap((end) => end.status === "rejected" ? [end.reason] : []);
  if (own.length > 0) throw new Error(wordsFor(own));
}
function atMost({ bytes }) {
  let size = 0;
  return new node_stream__WEBPACK_IMPORTED_MODULE_11__.Transform({
    transform(chunk, _encoding, done) {
      size += chunk.length;
      done(size > bytes ? new Error(`its archive holds more than ${bytes} bytes`) : null, chunk);
    }
  });
}
async function layDown(entry, folder, skipsLinks) {
  const { name, type } = entry.header;
  const path = placeOf(name);
  if (path.split("/").length > _chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_2__  .M)
    throw new Error(`its archive has folders that are more than ${_chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_2__  .M} deep`);
  if (type === "directory") await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, path), { recursive: true, mode: 448 });
  else if ((type === "file" || type === "contiguous-file") && path !== "") {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(path)), { recursive: true, mode: 448 });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_12__.pipeline)(entry, (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.createWriteStream)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, path), { mode: 384 }));
    return;
  } else if (type !== "symlink" || !skipsLinks)
    throw new Error(
      `its archive has ${JSON.stringify(name.slice(0, 100))}, which is no file (${type ?? "?"})`
    );
  entry.resume();
}
function placeOf(name) {
  try {
    return (0,_chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_0__  .nx)(name).split("/").filter((part) => part !== "" && part !== ".").join("/");
  } catch {
    throw new Error(`its archive has the name ${JSON.stringify(name.slice(0, 100))}, which leads out of it`);
  }
}
function wordsFor(errors) {
  const said = errors.find(({ message }) => message.startsWith("its archive"));
  if (said !== void 0) return said.message;
  const code = errors.map((error) => error.code).find((one) => typeof one === "string");
  return `its archive cannot be unpacked (${typeof code === "string" ? code : "it is broken"})`;
}

async function fetchArtifact(world, url, choice, revision) {
  const { store } = world;
  const keyOf = ({ host, repository }, digest) => (0,_chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_0__  .LN)("artifact", host, repository, digest, choice.by, choice.mediaType ?? "");
  return withRegistry(world, url, async (place, open) => {
    const before = isDigest(revision) ? await keptAt(store, keyOf(place, revision), revision) : null;
    if (before !== null) return before;
    const registry = await open();
    const manifest = await manifestOf(world, registry, choice, revision);
    const key = keyOf(place, manifest.digest);
    const known = await keptAt(store, key, manifest.digest);
    if (known !== null) return known;
    return store.scratch(async (scratch) => {
      await layDown2(registry, manifest, choice, scratch);
      await store.keep(key, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(scratch, "kept"));
      return await keptAt(store, key, manifest.digest) ?? { reason: "it cannot be kept" };
    });
  });
}
async function artifactDigest(world, url, choice, revision) {
  if (isDigest(revision)) return { digest: revision };
  return withRegistry(world, url, async (_, open) => manifestOf(world, await open(), choice, revision));
}
async function withRegistry({ path, places, milliseconds }, url, use) {
  const place = registryPlace(url, (0,_chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_5__  .fq)(places, url));
  if (place === null) return { reason: "its address names no repository of a registry" };
  const opened = [];
  try {
    return await use(place, async () => {
      const http = await openHttp(milliseconds);
      opened.push(http);
      return openRegistry(http, place, await registryLogin(place.host, path));
    });
  } catch (error) {
    return { reason: error instanceof Error ? error.message.slice(0, 400) : "it failed" };
  } finally {
    for (const http of opened) http.close();
  }
}
async function manifestOf({ path, store, milliseconds }, registry, { by, among, mediaType }, revision) {
  const helm = (0,_chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_3__  .K)("helm", path);
  const range = { helm, milliseconds, scratch: (use) => store.scratch(use) };
  if (isDigest(revision)) return registry.manifest(revision);
  if (by === "flux") {
    if (among === void 0) return registry.manifest(revision);
    const form = mediaType === chartContent ? "flux-chart" : "flux";
    return registry.manifest(await highestTag(range, revision, among, await registry.tags(), form));
  }
  try {
    return await registry.manifest(revision);
  } catch (error) {
    if (!(error instanceof NotThere) || !/\d|\*/.test(revision) || isVersion(revision)) throw error;
    return registry.manifest(await highestTag(range, revision, "", await registry.tags(), "argo-cd"));
  }
}
var notesFile = "notes.json";
async function layDown2(registry, manifest, choice, scratch) {
  const chosen = chosenLayer(manifest, choice);
  const [archive, tree, kept] = ["archive", "tree", "kept"].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(scratch, name));
  await registry.blob(chosen.layer, archive);
  await unpack(archive, tree, chosen);
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.mkdir)(kept, { mode: 448 });
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.rename)(chosen.isChart ? await onlyFolder(tree) : tree, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(kept, "files"));
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(kept, notesFile), JSON.stringify({ annotations: manifest.annotations }));
}
async function onlyFolder(tree) {
  const [first, ...others] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readdir)(tree, { withFileTypes: true });
  if (first?.isDirectory() !== true || others.length > 0)
    throw new Error("its archive is no chart in one folder");
  return (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(tree, first.name);
}
async function keptAt(store, key, digest) {
  const root = await store.kept(key);
  if (root === null) return null;
  const notes = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(root, notesFile), "utf8"));
  return { digest, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(root, "files"), annotations: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_13__  .lJ)(notes, "annotations") };
}



  })

};
