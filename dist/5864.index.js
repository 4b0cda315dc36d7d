export const id = 5864;
export const ids = [5864];
export const modules = {

  2560:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  worthRecording),
    w: () => (  recordSnapshot)
  });
  var _chunk_VPOITEMS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2008);
  var _chunk_KMOSAG4F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7217);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5366);
const require = (name) => process.getBuiltinModule(name);





var passing = new Set(
  "Event EndpointSlice Endpoints Lease LeaseCandidate ControllerRevision NodeMetrics CSINode CSIStorageCapacity VolumeAttachment CertificateSigningRequest ComponentStatus IPAddress ServiceCIDR".split(" ")
);
function worthRecording({ kind, verbs }) {
  return verbs.includes("list") && !passing.has(kind);
}
async function recordSnapshot(cluster, request) {
  const [identity, { kinds: served, problems }] = await Promise.all([cluster.identity(), cluster.kinds()]);
  const preferred = onePerKind(served).sort((a, b) => fileName(a) < fileName(b) ? -1 : 1);
  const listed = await Promise.all(
    preferred.map(async (kind) => ({
      kind,
      result: request.wanted(kind) ? await listKind(cluster, kind, request) : null
    }))
  );
  const redactor = (0,_chunk_KMOSAG4F_js__WEBPACK_IMPORTED_MODULE_1__  .l)("redacted-at-recording");
  const files = [];
  const kinds = [];
  for (const { kind, result } of listed) {
    kinds.push(recordedKind(kind, result));
    if (result?.state !== "listed") continue;
    const items = [...result.items].sort(byKey).map((item) => redactor.object(item));
    if (items.length > 0)
      files.push({ file: fileName(kind), text: asText({ apiVersion: "v1", kind: "List", items }) });
  }
  const metadata = {
    identity,
    names: (cluster.known?.([]) ?? []).filter(({ isMain }) => isMain).flatMap(({ names }) => names),
    takenAt: request.takenAt,
    namespaces: request.namespaces,
    kinds,
    problems
  };
  return {
    files: [{ file: "snapshot.json", text: asText((0,_chunk_VPOITEMS_js__WEBPACK_IMPORTED_MODULE_0__  .jB)(metadata)) }, ...files],
    problems: [...problems, ...problemsOf(kinds)]
  };
}
function problemsOf(kinds) {
  const failed = kinds.flatMap((kind) => kind.problem === null ? [] : [{ kind, problem: kind.problem }]);
  const forbidden = failed.filter((one) => one.problem.code === "LIVE_FORBIDDEN");
  const others = failed.filter((one) => !forbidden.includes(one)).map((one) => one.problem);
  if (forbidden.length < 2) return failed.map((one) => one.problem);
  const names = forbidden.map((one) => resourceName(one.kind)).join(", ");
  const told = (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__  .CC)(
    "LIVE_FORBIDDEN",
    `The account may not list ${forbidden.length} kinds, which are not in the recording: ${names}.`,
    "Applications with objects of these kinds cannot be judged by it: grant list on those that yours have. Secrets are needed for secrets: compare only."
  );
  return [...others, told];
}
function resourceName({ group, plural }) {
  return group === "" ? plural : `${plural}.${group}`;
}
function onePerKind(kinds) {
  const first =   new Map();
  for (const kind of kinds) {
    const id = `${kind.group}/${kind.kind}`;
    if (!first.has(id)) first.set(id, kind);
  }
  return [...first.values()];
}
async function listKind(cluster, kind, { namespaces }) {
  if (namespaces === null || !kind.namespaced) return cluster.list(kind, "");
  const items = [];
  for (const result of await Promise.all(namespaces.map((namespace) => cluster.list(kind, namespace)))) {
    if (result.state !== "listed") return result;
    items.push(...result.items);
  }
  return { state: "listed", items };
}
function recordedKind(kind, result) {
  if (result === null) return { ...kind, recorded: "left-out", problem: null };
  if (result.state === "failed") return { ...kind, recorded: "failed", problem: result.problem };
  if (result.state === "listed") return { ...kind, recorded: "yes", problem: null };
  const gone = (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__  .CC)("LIVE_UNREADABLE", `${kind.plural} was served and then was not.`, "Record again.");
  return { ...kind, recorded: "failed", problem: gone };
}
function fileName(kind) {
  return `${resourceName(kind).replace(/[^A-Za-z0-9.-]/g, "_").replace(/^\.+/, "_")}.json`;
}
function byKey(a, b) {
  const [left, right] = [(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .TN)(a)), (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .Pu)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_3__  .TN)(b))];
  return left < right ? -1 : left > right ? 1 : 0;
}
function asText(value) {
  return `${JSON.stringify(value, null, 2)}
`;
}




  }),

  4371:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  withStated)
  });
  var _chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7237);
const require = (name) => process.getBuiltinModule(name);


function withStated(contexts, stated, elsewhere) {
  const used =   new Set();
  const named = stated.map((one) => {
    const base = contextOf(contexts, one);
    if (base !== void 0) used.add(base);
    return {
      name: one.name,
      names: [...namesOf(one), ...base?.names ?? []],
      servers: [...one.server === "" ? [] : [one.server], ...base?.servers ?? []],
      address: base?.address ?? "",
      isMain: base?.isMain ?? false,
      open: base === void 0 ? elsewhere(one) : () => base.open()
    };
  });
  const claimed = new Set(stated.flatMap((one) => [...namesOf(one), one.server]));
  const free = (all) => all.filter((one) => !claimed.has(one));
  const rest = contexts.filter((context) => !used.has(context)).map((context) => ({ ...context, names: free(context.names), servers: free(context.servers) }));
  return [...named, ...rest];
}
function contextOf(contexts, { name, context, kubeconfig }) {
  return kubeconfig === "" ? contexts.find((one) => one.name === (context || name)) : void 0;
}
function namesOf({ name, names }) {
  return [name, ...names.flatMap((one) => one.includes("/") ? [one, (0,_chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_0__  .P5)(one)] : [one])];
}




  }),

  1439:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  openCluster),
    e: () => (  serviceAccountToken)
  });
  var _chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2060);
  var _chunk_PDGUTF5B_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4371);
  var _chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8768);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
  var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);









async function openSnapshot(path) {
  const folders = await clusterFolders(path);
  const main = (0,_chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_0__  .R)(
    await (0,_chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_0__  .U)(
      path,
      folders.map((folder) => folder.path)
    )
  );
  if (folders.length === 0 && main.names.length === 0) return main;
  const own = await knownAs(main.names[0] ?? "", main, () => Promise.resolve(main));
  const others = await Promise.all(folders.map(knownFolder));
  const recorded = [{ ...own, isMain: true }, ...others];
  return { ...main, known: (stated) => (0,_chunk_PDGUTF5B_js__WEBPACK_IMPORTED_MODULE_1__  .a)(recorded, stated, notRecorded) };
}
async function clusterFolders(path) {
  const below = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(path, "clusters");
  const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readdir)(below, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => ({ name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(below, name) })).sort(_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_6__  .n);
  const isSnapshot = await Promise.all(
    folders.map(
      async (folder) => await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder.path, "snapshot.json")).catch(() => null) !== null
    )
  );
  return folders.filter((_, i) => isSnapshot[i] === true);
}
async function knownFolder({ name, path }) {
  try {
    const cluster = (0,_chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_0__  .R)(await (0,_chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_0__  .U)(path));
    return await knownAs(name, cluster, () => Promise.resolve(cluster));
  } catch (error) {
    return knownAs(name, null, async () => {
      throw error;
    });
  }
}
async function knownAs(name, cluster, open) {
  const address = cluster === null ? "" : (await cluster.identity()).server;
  return {
    name,
    names: [...  new Set([name, ...cluster?.names ?? []])].filter((one) => one !== ""),
    servers: address === "" ? [] : [address],
    address,
    isMain: false,
    open
  };
}
function notRecorded({ name, context }) {
  return () => Promise.reject(
    new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__  .Mm(
      (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__  .CC)(
        "SNAPSHOT_INCOMPLETE",
        `The snapshot does not hold the cluster ${name}.`,
        `Record it into the folder clusters/${context || name} of the snapshot, with \`drift-triage snapshot --context ${context || name}\`.`
      )
    )
  );
}

var serviceAccountToken = "/var/run/secrets/kubernetes.io/serviceaccount/token";
async function openCluster(source) {
  if (source.snapshot !== "") return openSnapshot(source.snapshot);
  const { openKubeconfig } = await __webpack_require__.e(  5200).then(__webpack_require__.bind(__webpack_require__, 5200));
  return openKubeconfig(kubeconfigSource(source), source);
}
function kubeconfigSource({ kubeconfig, kubeconfigFile }) {
  if (kubeconfig !== "") return { type: "text", text: kubeconfig };
  if (kubeconfigFile !== "") return { type: "file", path: kubeconfigFile };
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(serviceAccountToken)) return { type: "in-cluster" };
  throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__  .CC)(
      "KUBECONFIG_MISSING",
      "There is no way to a cluster: neither a kubeconfig nor a snapshot was given, and this is not a pod.",
      "Give the input kubeconfig (is the secret defined for this event?), kubeconfig-file or snapshot; on the command line --kubeconfig or --snapshot."
    )
  );
}




  }),

  8420:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Fq: () => (  runOptionsOf),
    dW: () => (  withStatusLine),
    es: () => (  clusterOf)
  });
  var _chunk_VHL35E2C_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1439);
  var _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2072);
  var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);





function runOptionsOf(flags, line) {
  return {
    path: flags.repo,
    configFile: flags.config,
    apps: flags.app ?? [],
    repositoryUrls: flags.repositoryUrl ?? [],
    clusterName: flags.clusterName ?? "",
    changed: flags.changed ?? "",
    cacheFolder: flags.cacheFolder ?? "",
    progress: (message) => line.show(message)
  };
}
async function clusterOf(flags, line, confirmForecasts = false) {
  const usual = process.env["KUBECONFIG"] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), ".kube", "config");
  return (0,_chunk_VHL35E2C_js__WEBPACK_IMPORTED_MODULE_0__  .D)({
    kubeconfig: "",
    kubeconfigFile: flags.snapshot === void 0 ? flags.kubeconfig ?? usual : "",
    snapshot: flags.snapshot ?? "",
    context: flags.context ?? "",
    allowExecPlugins: flags.allowExecPlugins ?? false,
    allowInsecure: flags.allowInsecure ?? false,
    confirmForecasts,
    workspaces: [],
    mask: () => void 0,
    warn: (message) => line.print(message)
  });
}

var patienceMs = 400;
var eraseLine = "\r\x1B[K";
function createStatusLine(stream, env, now = Date.now) {
  const active = stream.isTTY === true && env["TERM"] !== "dumb" && (env["CI"] ?? "") === "";
  const begun = now();
  let shown = false;
  function clear() {
    if (shown) stream.write(eraseLine);
    shown = false;
  }
  return {
    clear,
    show(message) {
      if (!active || now() - begun < patienceMs) return;
      const text = (0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_1__  .B)(message);
      stream.write(`${eraseLine}${text.slice(0, Math.max((stream.columns ?? 80) - 1, 1))}`);
      shown = true;
    },
    print(message) {
      clear();
      stream.write(`${(0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_1__  .B)(message)}
`);
    }
  };
}
async function withStatusLine(work) {
  const line = createStatusLine(process.stderr, process.env);
  try {
    return await work(line);
  } finally {
    line.clear();
  }
}




  }),

  5864:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    runSnapshot: () => (  runSnapshot)
  });
  var _chunk_JYWN7GLU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7916);
  var _chunk_YJ4EKJZ2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8420);
  var _chunk_VHL35E2C_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1439);
  var _chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2060);
  var _chunk_YLH25D35_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5615);
  var _chunk_OT4CBV3T_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2560);
  var _chunk_VPOITEMS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2008);
  var _chunk_KMOSAG4F_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7217);
  var _chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4870);
  var _chunk_PDGUTF5B_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4371);
  var _chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7237);
  var _chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2089);
  var _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2072);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5390);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9530);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1002);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);

























async function runSnapshot(flags) {
  const { files, problems } = await (0,_chunk_YJ4EKJZ2_js__WEBPACK_IMPORTED_MODULE_1__  .dW)(
    async (line) => (0,_chunk_OT4CBV3T_js__WEBPACK_IMPORTED_MODULE_5__  .w)(await (0,_chunk_YJ4EKJZ2_js__WEBPACK_IMPORTED_MODULE_1__  .es)(flags, line), {
      wanted: _chunk_OT4CBV3T_js__WEBPACK_IMPORTED_MODULE_5__  .I,
      namespaces: flags.namespace ?? null,
      takenAt: (  new Date()).toISOString()
    })
  );
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.mkdir)(flags.out, { recursive: true });
  for (const { file, text } of files) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_17__.join)(flags.out, file), text);
  process.stdout.write(`${files.length} files written to ${flags.out}
`);
  (0,_chunk_JYWN7GLU_js__WEBPACK_IMPORTED_MODULE_0__  .Mr)(problems);
  return files.length <= 1 && problems.length > 0 ? 2 : 0;
}



  })

};
