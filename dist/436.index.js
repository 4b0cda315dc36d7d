export const id = 436;
export const ids = [436];
export const modules = {

/***/ 436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSnapshot: () => (/* binding */ runSnapshot)
/* harmony export */ });
/* harmony import */ var _chunk_MFBSN76J_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9226);
/* harmony import */ var _chunk_ZIRJOXW7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1789);
/* harmony import */ var _chunk_LLU344QD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3892);
/* harmony import */ var _chunk_XFHUXFL5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1729);
/* harmony import */ var _chunk_CZQRE6NV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5036);
/* harmony import */ var _chunk_HF3WJZSO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8279);
/* harmony import */ var _chunk_6WF5LYXU_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1767);
/* harmony import */ var _chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1334);
/* harmony import */ var _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9280);
/* harmony import */ var _chunk_GEFEXV2E_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9579);
/* harmony import */ var _chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3902);
/* harmony import */ var _chunk_HUMZTDCX_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(722);
/* harmony import */ var _chunk_LOJ4OSF3_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5867);
/* harmony import */ var _chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6636);
/* harmony import */ var _chunk_6U5NQZGO_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6366);
/* harmony import */ var _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2602);
/* harmony import */ var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1002);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);


















// src/shell/command-snapshot.ts



// src/pull/snapshot-record.ts
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
  const redactor = (0,_chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_8__/* .createRedactor */ .lY)("redacted-at-recording");
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
    takenAt: request.takenAt,
    namespaces: request.namespaces,
    kinds,
    problems
  };
  return {
    files: [{ file: "snapshot.json", text: asText((0,_chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_7__/* .metadataDocument */ .jB)(metadata)) }, ...files],
    problems: [...problems, ...kinds.flatMap((kind) => kind.problem === null ? [] : [kind.problem])]
  };
}
function onePerKind(kinds) {
  const first = /* @__PURE__ */ new Map();
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
  const gone = (0,_chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_15__/* .problem */ .CC)("LIVE_UNREADABLE", `${kind.plural} was served and then was not.`, "Record again.");
  return { ...kind, recorded: "failed", problem: gone };
}
function fileName({ group, plural }) {
  const name = group === "" ? plural : `${plural}.${group}`;
  return `${name.replace(/[^A-Za-z0-9.-]/g, "_").replace(/^\.+/, "_")}.json`;
}
function byKey(a, b) {
  const [left, right] = [(0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_13__/* .keyText */ .Pu)((0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_13__/* .keyOf */ .TN)(a)), (0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_13__/* .keyText */ .Pu)((0,_chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_13__/* .keyOf */ .TN)(b))];
  return left < right ? -1 : left > right ? 1 : 0;
}
function asText(value) {
  return `${JSON.stringify(value, null, 2)}
`;
}

// src/shell/command-snapshot.ts
async function runSnapshot(flags) {
  const { files, problems } = await (0,_chunk_MFBSN76J_js__WEBPACK_IMPORTED_MODULE_0__/* .withStatusLine */ .dW)(
    async (line) => recordSnapshot(await (0,_chunk_MFBSN76J_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterOf */ .es)(flags, line), {
      wanted: worthRecording,
      namespaces: flags.namespace ?? null,
      takenAt: (/* @__PURE__ */ new Date()).toISOString()
    })
  );
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.mkdir)(flags.out, { recursive: true });
  for (const { file, text } of files) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(flags.out, file), text);
  process.stdout.write(`${files.length} files written to ${flags.out}
`);
  (0,_chunk_LLU344QD_js__WEBPACK_IMPORTED_MODULE_2__/* .printProblems */ .Mr)(problems);
  return files.length <= 1 && problems.length > 0 ? 2 : 0;
}



/***/ })

};
