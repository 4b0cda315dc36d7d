export const id = 6419;
export const ids = [6419];
export const modules = {

  6350:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Bx: () => (  isWorse),
    LF: () => (  pathText),
    Np: () => (  bySeverity),
    WX: () => (  findingsOf),
    cF: () => (  pairOf),
    rM: () => (  isQuiet),
    ty: () => (  isNoise),
    vD: () => (  isOpenQuestion)
  });
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7178);
  var _chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8768);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5366);
const require = (name) => process.getBuiltinModule(name);




var harm = ["deletes", "reverts", "recreates", "fails", "unknown", "keeps"];
function isNoise(category) {
  return category === "serialization-noise" || category === "metadata-noise";
}
function isQuiet({ category, accepted }) {
  return isNoise(category) || accepted !== void 0;
}
function isOpenQuestion(finding) {
  return (0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_0__  .an)(finding) && finding.impliedBy === void 0;
}
function isWorse(a, b) {
  return b === null || _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_0__  .LZ.indexOf(a) < _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_0__  .LZ.indexOf(b);
}
function pathText(finding) {
  return finding.change === null ? "" : (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_1__  .jV)(finding.change.path);
}
function findingsOf(triage, application) {
  return bySeverity(triage.findings.filter((finding) => finding.application === application));
}
function bySeverity(findings) {
  return findings.map((finding) => ({ finding, rank: rankOf(finding) })).sort((a, b) => compareRanks(a.rank, b.rank)).map(({ finding }) => finding);
}
function pairOf(triage, finding) {
  return triage.objects.find(
    (pair) => pair.application === finding.application && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_1__  .gY)(pair.resource, finding.resource)
  );
}
function rankOf(finding) {
  return [
    finding.accepted === void 0 ? 0 : 1,
    (0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_0__  .zk)(finding) ? 0 : 1,
    _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_0__  .LZ.indexOf(finding.category),
    harm.indexOf(finding.forecast.effect),
    loss(finding),
    finding.impliedBy === void 0 ? 0 : 1,
    (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_1__  .Pu)(finding.resource),
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
  return change?.type === "modified" && forecast.effect === "reverts" && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_1__  .jV)(change.path) === "spec.replicas" && Number(change.live) > Number(change.desired);
}
function isDowngrade({ evidence = [] }) {
  return evidence.some(({ kind, data }) => kind === "image-version" && data["syncIs"] === "downgrade");
}
function compareRanks(a, b) {
  for (const [i, left] of a.entries()) {
    const right = b[i];
    if (right === void 0 || left === right) continue;
    if (typeof left === "string" && typeof right === "string") return (0,_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_2__  .L)(left, right);
    return left < right ? -1 : 1;
  }
  return 0;
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

  7682:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    JJ: () => (  shownValue),
    K0: () => (  shownLive),
    Q$: () => (  shownValues),
    fN: () => (  locationText),
    iJ: () => (  shownGit),
    k0: () => (  changeText),
    rI: () => (  needsQuotes),
    rc: () => (  absentText)
  });
  var _chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2382);
  var _chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4856);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6127);
const require = (name) => process.getBuiltinModule(name);




var absentText = "(absent)";
function valueText(raw, max = 80) {
  return (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__  .$)(lineText(raw, max * 4), max);
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
  if (isSeen) return [(0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__  .$)(left, max), (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__  .$)(right, max)];
  const from = isLowSurrogate(left, same - lead) ? same - lead - 1 : same - lead;
  return [(0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__  .$)(`\u2026${left.slice(from)}`, max), (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__  .$)(`\u2026${right.slice(from)}`, max)];
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
  const code = text.charCodeAt(at);
  return code >= 56320 && code <= 57343;
}
function lineText(raw, budget) {
  if (raw === void 0) return absentText;
  const value = (0,_chunk_3YIPYZB7_js__WEBPACK_IMPORTED_MODULE_2__  .HI)(raw);
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
      parts.push(`${JSON.stringify((0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__  .$)(key, budget))}: ${boundedJson(item, budget)}`);
    }
    return `{${parts.join(", ")}}`;
  }
  return typeof value === "string" ? JSON.stringify((0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_0__  .$)(value, budget)) : String(value);
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

  6419:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    runAdopt: () => (  runAdopt)
  });
  var _chunk_JYWN7GLU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7916);
  var _chunk_YJ4EKJZ2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8420);
  var _chunk_NGT7RE7K_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8);
  var _chunk_VHL35E2C_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1439);
  var _chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2060);
  var _chunk_YLH25D35_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5615);
  var _chunk_VPOITEMS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2008);
  var _chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9820);
  var _chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8879);
  var _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2348);
  var _chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9699);
  var _chunk_KMOSAG4F_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7217);
  var _chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2677);
  var _chunk_NK4XK4IM_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3407);
  var _chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2817);
  var _chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4870);
  var _chunk_PDGUTF5B_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4371);
  var _chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7237);
  var _chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2089);
  var _chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(599);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(894);
  var _chunk_Q2LJHIDH_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5567);
  var _chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(5777);
  var _chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4215);
  var _chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(8763);
  var _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2072);
  var _chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7682);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(5390);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7178);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(9530);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(5366);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(1002);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);














































function renderWriteBackText(writeBacks, verb) {
  const blocks = writeBacks.map((one) => [
    (0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_25__  .B)(one.application),
    ...one.steps.map((step) => `  ${stepPrefix(step)}${(0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_25__  .B)(differenceText(step.finding))}`),
    ...(0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_22__  .C_)(one).map(({ file }) => `  ${verb} ${(0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_25__  .B)(file)}${placeText(one)}`),
    ...pinLines(one),
    ...one.notWrittenBack.flatMap(({ finding, reason }) => [
      `  not written back: ${(0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_25__  .B)(`${differenceText(finding)}${sourceText(finding)}`)}`,
      `    ${(0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_25__  .B)(reason)}`
    ])
  ]);
  const files = writeBacks.reduce((sum, one) => sum + (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_22__  .C_)(one).length, 0);
  const left = writeBacks.reduce((sum, { notWrittenBack }) => sum + notWrittenBack.length, 0);
  const written = `${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_26__  .LS)(files, "file")} ${verb === "wrote" ? "written" : "to write"}`;
  const end = blocks.length === 0 ? `${written}: nothing was found that belongs into Git.` : `${written}, ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_26__  .LS)(left, "change")} not written back.${verb === "wrote" && files > 0 ? pushText : ""}`;
  return `${[...blocks, [end]].map((lines) => lines.join("\n")).join("\n\n")}
`;
}
var pushText = " Commit and push: applications follow a branch of the remote, not the work tree.";
function pinLines(writeBack) {
  const { pin, commit } = writeBack;
  if (pin === void 0) return [];
  const set = `set ${(0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_25__  .B)(pin.field)} in ${(0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_25__  .B)(pin.edit.file)}, which is ${(0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_25__  .B)(pin.from)}`;
  return (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_22__  .C_)(writeBack).length === 0 ? [`  ${set}, to ${(0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_25__  .B)(commit)} or to a tag of it`] : [`  then, once it is committed: ${set}, to that commit or to a tag of it`];
}
function placeText({ repository }) {
  return repository === void 0 ? "" : ` ${(0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_25__  .B)(`in ${repository.path} (${repository.url})`)}`;
}
function stepPrefix({ ignores, leavesOut }) {
  if (leavesOut !== void 0) return `left to ${leavesOut}: `;
  return ignores === void 0 ? "" : `for ${ignores.who} to ignore, by ${(0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_25__  .B)(ignores.how)}: `;
}
function differenceText(finding) {
  const { change, manager } = finding;
  if (change === null) return (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_31__  .TD)(finding.resource);
  const [desired, live] = (0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_32__  .k0)(change);
  const by = manager === null ? "" : `, by ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_26__  .dT)(manager)}`;
  return `${(0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_27__  .LF)(finding)} of ${(0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_31__  .TD)(finding.resource)}: ${desired} -> ${live}${by}`;
}
function sourceText({ source }) {
  return source === null ? "" : ` (${(0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_32__  .fN)(source)})`;
}



async function writeEdits(repo, writeBacks, dryRun) {
  const written = [];
  const failed = [];
  const taken =   new Map();
  for (const one of writeBacks) {
    const folder = one.repository === void 0 ? repo : (0,node_path__WEBPACK_IMPORTED_MODULE_34__.resolve)(repo, one.repository.path);
    const edits = (0,_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_22__  .C_)(one);
    const checked = await Promise.all(
      edits.map(async (edit) => {
        const other = taken.get((0,node_path__WEBPACK_IMPORTED_MODULE_34__.join)(folder, edit.file));
        return other !== void 0 && other.after !== edit.after ? editedForAnother(edit.file, one.application, other.application) : checkEdit(folder, edit, one.repository?.path);
      })
    );
    const refused = checked.filter((found) => found !== null);
    failed.push(...refused);
    if (refused.length > 0) continue;
    for (const { file, after } of edits) {
      if (!dryRun) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_33__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_34__.join)(folder, file), after);
      taken.set((0,node_path__WEBPACK_IMPORTED_MODULE_34__.join)(folder, file), { application: one.application, after });
    }
    written.push(one);
  }
  return { written, failed };
}
function editedForAnother(file, application, other) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_29__  .CC)(
    "WORK_TREE_DIFFERS",
    `${file} takes an edit for ${other} already, and each edit is proved alone: that for ${application} was left out.`,
    `Commit the first one to the branch that ${application} follows, and call adopt again.`,
    { application }
  );
}
async function checkEdit(repo, { file, before, after }, checkout) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_34__.join)(repo, file);
  if (before === "" && await isFree(repo, file)) return null;
  const [root, real] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_33__.realpath)(repo), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_33__.realpath)(path).catch(() => "")]);
  if (real.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_34__.sep) && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_33__.lstat)(path)).isFile()) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_33__.readFile)(path, "utf8");
    if (text === before || text === after) return null;
  }
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_29__  .CC)(
    "WORK_TREE_DIFFERS",
    `${file} in the work tree${checkout === void 0 ? "" : ` ${checkout}`} is not what was judged, so it was left alone.`,
    "Check out the revision that the application follows, without changes of your own to that file."
  );
}
async function isFree(repo, file) {
  if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_33__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_34__.join)(repo, file)).catch(() => null) !== null) return false;
  const [root, folder] = await Promise.all([
    (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_33__.realpath)(repo),
    (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_33__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_34__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_34__.join)(repo, file))).catch(() => "")
  ]);
  return folder === root || folder.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_34__.sep);
}

async function runAdopt(flags) {
  const { triage, writeBacks } = await (0,_chunk_YJ4EKJZ2_js__WEBPACK_IMPORTED_MODULE_1__  .dW)(
    async (line) => (0,_chunk_NGT7RE7K_js__WEBPACK_IMPORTED_MODULE_2__  .x)(await (0,_chunk_YJ4EKJZ2_js__WEBPACK_IMPORTED_MODULE_1__  .es)(flags, line), {
      ...(0,_chunk_YJ4EKJZ2_js__WEBPACK_IMPORTED_MODULE_1__  .Fq)(flags, line),
      selection: flags.advisedOnly === true ? "advised" : "by-hand"
    })
  );
  const asked = (name) => name === null || flags.app === void 0 || flags.app.includes(name);
  const problems = triage.problems.filter(({ application }) => asked(application));
  const dryRun = flags.dryRun === true;
  const { written, failed } = await writeEdits(flags.repo, writeBacks, dryRun);
  process.stdout.write(renderWriteBackText(written, dryRun ? "would write" : "wrote"));
  (0,_chunk_JYWN7GLU_js__WEBPACK_IMPORTED_MODULE_0__  .Mr)([...problems, ...failed]);
  if (problems.length > 0 || failed.length > 0) return 2;
  return writeBacks.some(({ notWrittenBack }) => notWrittenBack.length > 0) ? 1 : 0;
}



  })

};
