export const id = 147;
export const ids = [147];
export const modules = {

/***/ 8512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ runOptionsOf),
/* harmony export */   US: () => (/* binding */ runTriage),
/* harmony export */   dW: () => (/* binding */ withStatusLine),
/* harmony export */   es: () => (/* binding */ clusterOf)
/* harmony export */ });
/* harmony import */ var _chunk_ZIRJOXW7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1789);
/* harmony import */ var _chunk_2YNRJPBG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7697);
/* harmony import */ var _chunk_H3APUXCY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6232);
/* harmony import */ var _chunk_CFGFLXEP_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7984);
/* harmony import */ var _chunk_DNSUEVP2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3674);
/* harmony import */ var _chunk_5G7JLUJN_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(575);
/* harmony import */ var _chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6199);
/* harmony import */ var _chunk_MORW2O63_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9894);
/* harmony import */ var _chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6543);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);










// src/shell/command-triage.ts




// src/shell/status-line.ts
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
      const text = (0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_8__/* .logLine */ .BP)(message);
      stream.write(`${eraseLine}${text.slice(0, Math.max((stream.columns ?? 80) - 1, 1))}`);
      shown = true;
    },
    print(message) {
      clear();
      stream.write(`${(0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_8__/* .logLine */ .BP)(message)}
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

// src/shell/command-triage.ts
async function runTriage(flags) {
  const { triage, current } = await withStatusLine(async (line) => {
    const cluster = await clusterOf(flags, line, flags.confirmForecasts);
    const run = runOptionsOf(flags, line);
    return flags.stateOutput === void 0 ? (0,_chunk_MORW2O63_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeRepository */ .e2)(cluster, run) : (0,_chunk_5G7JLUJN_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeAndRecord */ .cB)(cluster, run, flags.stateOutput);
  });
  await print(triage, flags);
  const options = { noiseIssues: flags.noiseIssues, current, wholeRun: isWhole(flags) };
  if (flags.issuesTo !== void 0) await (0,_chunk_ZIRJOXW7_js__WEBPACK_IMPORTED_MODULE_0__/* .writeIssues */ .G)(flags.issuesTo, (0,_chunk_DNSUEVP2_js__WEBPACK_IMPORTED_MODULE_4__/* .planIssues */ .ef)(triage, [], options));
  const codeowners = await (0,_chunk_DNSUEVP2_js__WEBPACK_IMPORTED_MODULE_4__/* .readCodeowners */ .oZ)((0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_8__/* .folderFiles */ .kf)(flags.repo));
  const filed = await file(triage, { ...options, ..._chunk_H3APUXCY_js__WEBPACK_IMPORTED_MODULE_2__/* .usual */ .BG, codeowners }, flags);
  return filed ? (0,_chunk_H3APUXCY_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .FO)(triage) : 2;
}
function isWhole({ app, changed }) {
  return (app ?? []).length === 0 && changed === void 0;
}
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
  const usual2 = process.env["KUBECONFIG"] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_10__.homedir)(), ".kube", "config");
  return (0,_chunk_5G7JLUJN_js__WEBPACK_IMPORTED_MODULE_5__/* .openCluster */ .DT)({
    kubeconfig: "",
    kubeconfigFile: flags.snapshot === void 0 ? flags.kubeconfig ?? usual2 : "",
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
async function print(triage, { output, outputFile }) {
  const color = outputFile === void 0 && (0,_chunk_2YNRJPBG_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsColor */ .zK)(process.stdout, process.env);
  const width = Math.min(process.stdout.columns ?? 100, 120);
  const text = output === "json" ? (0,_chunk_5G7JLUJN_js__WEBPACK_IMPORTED_MODULE_5__/* .renderJson */ .hF)(triage) : output === "markdown" ? (0,_chunk_5G7JLUJN_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSummary */ .Br)(triage, {}) : output === "html" ? (0,_chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_6__/* .renderHtml */ .K2)(triage) : (0,_chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_6__/* .renderText */ .S5)(triage, { color, width });
  if (outputFile === void 0) {
    process.stdout.write(text.endsWith("\n") ? text : `${text}
`);
    return;
  }
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(outputFile), { recursive: true });
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.writeFile)(outputFile, text);
}
async function file(triage, options, flags) {
  const token = process.env["GITHUB_TOKEN"] ?? "";
  if (flags.githubRepository === void 0 || token === "" && flags.dryRun !== true) {
    if (flags.dryRun === true)
      for (const action of (0,_chunk_DNSUEVP2_js__WEBPACK_IMPORTED_MODULE_4__/* .planIssues */ .ef)(triage, [], options)) (0,_chunk_2YNRJPBG_js__WEBPACK_IMPORTED_MODULE_1__/* .printProgress */ .z0)(`would: ${(0,_chunk_DNSUEVP2_js__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0)(action)}`);
    return true;
  }
  try {
    const { createTracker } = await Promise.all(/* import() */[__webpack_require__.e(607), __webpack_require__.e(830)]).then(__webpack_require__.bind(__webpack_require__, 5830));
    const tracker = createTracker({
      token,
      apiUrl: process.env["GITHUB_API_URL"] ?? "",
      ...(0,_chunk_CFGFLXEP_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRepository */ .SU)(flags.githubRepository),
      log: { debug: () => void 0, warning: _chunk_2YNRJPBG_js__WEBPACK_IMPORTED_MODULE_1__/* .printProgress */ .z0 }
    });
    const plan = (0,_chunk_DNSUEVP2_js__WEBPACK_IMPORTED_MODULE_4__/* .planIssues */ .ef)(triage, token === "" ? [] : await tracker.issues("drift-triage"), options);
    if (flags.dryRun === true) {
      for (const action of plan) (0,_chunk_2YNRJPBG_js__WEBPACK_IMPORTED_MODULE_1__/* .printProgress */ .z0)(`would: ${(0,_chunk_DNSUEVP2_js__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0)(action)}`);
      return true;
    }
    const { problems } = await (0,_chunk_DNSUEVP2_js__WEBPACK_IMPORTED_MODULE_4__/* .perform */ .y9)(plan, tracker, _chunk_2YNRJPBG_js__WEBPACK_IMPORTED_MODULE_1__/* .printProgress */ .z0);
    (0,_chunk_2YNRJPBG_js__WEBPACK_IMPORTED_MODULE_1__/* .printProblems */ .Mr)(problems);
    return problems.length === 0;
  } catch (error) {
    (0,_chunk_2YNRJPBG_js__WEBPACK_IMPORTED_MODULE_1__/* .printProblems */ .Mr)((0,_chunk_MORW2O63_js__WEBPACK_IMPORTED_MODULE_7__/* .problemsOf */ .GW)(error));
    return false;
  }
}




/***/ }),

/***/ 1789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeIssues)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);

// src/shell/issue-files.ts


async function writeIssues(folder, plan) {
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
  const paths = [];
  for (const action of plan) {
    if (action.type !== "create-issue") continue;
    const name = action.application.replace(/[^a-z0-9-]+/gi, "-").slice(0, 80);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}.md`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `# ${action.title}

Labels: ${action.labels.join(", ")}

${action.body}
`);
    paths.push(path);
  }
  return paths;
}




/***/ }),

/***/ 9147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAdopt: () => (/* binding */ runAdopt)
/* harmony export */ });
/* harmony import */ var _chunk_D4KL2KLK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8512);
/* harmony import */ var _chunk_ZIRJOXW7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1789);
/* harmony import */ var _chunk_2YNRJPBG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7697);
/* harmony import */ var _chunk_H3APUXCY_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6232);
/* harmony import */ var _chunk_CFGFLXEP_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7984);
/* harmony import */ var _chunk_DNSUEVP2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3674);
/* harmony import */ var _chunk_5G7JLUJN_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(575);
/* harmony import */ var _chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6199);
/* harmony import */ var _chunk_MORW2O63_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9894);
/* harmony import */ var _chunk_GJPFOHPA_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8394);
/* harmony import */ var _chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6543);
/* harmony import */ var _chunk_HUMZTDCX_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(722);
/* harmony import */ var _chunk_DIHVL3BN_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2225);
/* harmony import */ var _chunk_KXYUDKZM_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2912);
/* harmony import */ var _chunk_6U5NQZGO_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6366);
/* harmony import */ var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(598);
/* harmony import */ var _chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1459);
/* harmony import */ var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1002);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8815);
const require = (name) => process.getBuiltinModule(name);



















// src/shell/command-adopt.ts



// src/report/write-back-text.ts
function renderWriteBackText(writeBacks, verb) {
  const blocks = writeBacks.map((one) => [
    (0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_10__/* .logLine */ .BP)(one.application),
    ...one.findings.map((finding) => `  ${(0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_10__/* .logLine */ .BP)(differenceText(finding))}`),
    ...one.edits.map(({ file }) => `  ${verb} ${(0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_10__/* .logLine */ .BP)(file)}`),
    ...one.notWrittenBack.flatMap(({ finding, reason }) => [
      `  not written back: ${(0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_10__/* .logLine */ .BP)(differenceText(finding))}`,
      `    ${(0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_10__/* .logLine */ .BP)(reason)}`
    ])
  ]);
  const files = writeBacks.reduce((sum, { edits }) => sum + edits.length, 0);
  const left = writeBacks.reduce((sum, { notWrittenBack }) => sum + notWrittenBack.length, 0);
  const end = `${(0,_chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(files, "file")} ${verb === "wrote" ? "written" : "to write"}, ${(0,_chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(left, "change")} not written back.`;
  return `${[...blocks, [end]].map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function differenceText(finding) {
  const { change: change2, manager } = finding;
  if (change2 === null) return (0,_chunk_KXYUDKZM_js__WEBPACK_IMPORTED_MODULE_13__/* .formatKey */ .TD)(finding.resource);
  const desired = change2.type === "added" ? _chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_7__/* .absentText */ .rc : (0,_chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_7__/* .valueText */ .Ru)(change2.desired);
  const live = change2.type === "removed" ? _chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_7__/* .absentText */ .rc : (0,_chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_7__/* .valueText */ .Ru)(change2.live);
  const by = manager === null ? "" : `, by ${(0,_chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_7__/* .managerText */ .dT)(manager)}`;
  return `${(0,_chunk_5U5N26FS_js__WEBPACK_IMPORTED_MODULE_7__/* .pathText */ .LF)(finding)} of ${(0,_chunk_KXYUDKZM_js__WEBPACK_IMPORTED_MODULE_13__/* .formatKey */ .TD)(finding.resource)}: ${desired} -> ${live}${by}`;
}

// src/write-back/candidates.ts
function isCandidate(finding, selection) {
  if (finding.change === null || finding.category !== "manual-change") return false;
  return finding.direction === "update-git" || selection === "by-hand" && finding.direction === "follow-up";
}
function editFor(finding) {
  const { change: change2, resource, impliedBy } = finding;
  if (change2 === null) return { reason: "it is about the object as a whole" };
  if (impliedBy !== void 0) return { reason: `it comes along with ${impliedBy}` };
  if (resource.group === "" && resource.kind === "Secret")
    return { reason: "values of a Secret are never written" };
  if (change2.path.some((element) => "index" in element))
    return { reason: "it is an item of a list that has no keys: its place may not be the same in Git" };
  if (change2.type === "removed") return { type: "remove", path: change2.path };
  if (!(0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_16__/* .equalJson */ .FS)((0,_chunk_MORW2O63_js__WEBPACK_IMPORTED_MODULE_8__/* .normalisePlaceholders */ .HI)(change2.live), change2.live))
    return { reason: "its value is hidden, as it may be a secret" };
  const last = change2.path.at(-1);
  if (last !== void 0 && "field" in last && last.field === "image" && !isPinned(change2.live))
    return { reason: "the live image has neither tag nor digest" };
  return { type: "set", path: change2.path, value: change2.live };
}
function isPinned(image) {
  if (typeof image !== "string") return false;
  return image.includes("@") || image.slice(image.lastIndexOf("/") + 1).includes(":");
}

// src/edit/edit-yaml.ts


// src/edit/apply-to-json.ts
function applyToJson(root, edit) {
  try {
    return change(root, edit.path, edit.type === "set" ? edit.value : void 0) ?? null;
  } catch (error) {
    if (error instanceof MisfitError) return null;
    throw error;
  }
}
var MisfitError = class extends Error {
};
function change(at, path, value) {
  const [element, ...rest] = path;
  if (element === void 0) return value;
  if ("field" in element) return changeField(at, element.field, rest, value);
  return changeItem(at, element, rest, value);
}
function changeField(at, name, rest, value) {
  if (at !== void 0 && at !== null && !(0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_16__/* .isObject */ .Gv)(at)) throw new MisfitError();
  const object = (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_16__/* .isObject */ .Gv)(at) ? at : {};
  const below = change(Object.hasOwn(object, name) ? object[name] : void 0, rest, value);
  const others = Object.entries(object).filter(([key]) => key !== name);
  if (below === void 0) return others.length === 0 ? void 0 : Object.fromEntries(others);
  return Object.hasOwn(object, name) ? Object.fromEntries(Object.entries(object).map(([key, old]) => [key, key === name ? below : old])) : Object.fromEntries([...others, [name, below]]);
}
function changeItem(at, element, rest, value) {
  if (at !== void 0 && at !== null && !(0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_16__/* .isList */ .Lv)(at)) throw new MisfitError();
  const list = (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_16__/* .isList */ .Lv)(at) ? at : [];
  const index = indexOf(list, element);
  const below = change(index < 0 ? startOf(element, value) : list[index], rest, value);
  if (index < 0) return below === void 0 ? void 0 : [...list, below];
  const items = below === void 0 ? list.toSpliced(index, 1) : list.with(index, below);
  return items.length === 0 ? void 0 : items;
}
function startOf(element, value) {
  return "key" in element && value !== void 0 ? element.key : void 0;
}
function indexOf(list, element) {
  if ("index" in element) return element.index < list.length ? element.index : -1;
  if ("value" in element) return list.findIndex((item) => (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_16__/* .equalJson */ .FS)(item, element.value));
  return list.findIndex((item) => (0,_chunk_DIHVL3BN_js__WEBPACK_IMPORTED_MODULE_12__/* .matchesKey */ .vV)(item, element));
}

// src/edit/yaml-add.ts


// src/edit/yaml-place.ts

function lineStart(text, offset) {
  return text.lastIndexOf("\n", offset - 1) + 1;
}
function lineEnd(text, offset) {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}
function lineBreak(text) {
  return text.includes("\r\n") ? "\r\n" : "\n";
}
function columnOf(text, offset) {
  return offset - lineStart(text, offset);
}
function startOf2(node) {
  return node.range?.[0] ?? 0;
}
function endOf(node) {
  if (((0,yaml__WEBPACK_IMPORTED_MODULE_20__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_20__/* .isSeq */ .oP)(node)) && node.flow !== true) {
    const last = node.items.at(-1);
    if (last !== void 0) return isNode(last) ? endOf(last) : endOfPair(last);
  }
  return node.range?.[1] ?? 0;
}
function endOfPair({ key, value }) {
  const end = isNode(value) ? endOf(value) : 0;
  return Math.max(end, isNode(key) ? key.range?.[1] ?? 0 : 0);
}
function isFlow(node) {
  return ((0,yaml__WEBPACK_IMPORTED_MODULE_20__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_20__/* .isSeq */ .oP)(node)) && node.flow === true;
}
function isNode(value) {
  return (0,yaml__WEBPACK_IMPORTED_MODULE_20__/* .isMap */ .jh)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_20__/* .isSeq */ .oP)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_20__/* .isScalar */ .jn)(value) || typeof value === "object" && value !== null && "range" in value;
}
function behindLine(text, end) {
  return end > 0 && text[end - 1] === "\n" ? end : lineEnd(text, end);
}

// src/edit/yaml-text.ts

function scalarText(value, style) {
  if (typeof value !== "string") return String(value);
  if (style === "single" && !/[\n\r\t]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return style === "plain" && readsBack(value) ? value : JSON.stringify(value);
}
function readsBack(value) {
  if (!/^[^\s#&*!|>'"%@`{}[\],?:-][^\n\r\t#{}[\],]*$/.test(value) || /:\s|:$|\s$/.test(value)) return false;
  const read = (0,_chunk_DIHVL3BN_js__WEBPACK_IMPORTED_MODULE_12__/* .readYaml */ .gM)(`key: ${value}
`);
  const first = "documents" in read ? read.documents[0]?.value : void 0;
  return (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_16__/* .isObject */ .Gv)(first) && first["key"] === value;
}
function flowText(value) {
  if ((0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_16__/* .isList */ .Lv)(value)) return `[${value.map(flowText).join(", ")}]`;
  if ((0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_16__/* .isObject */ .Gv)(value)) {
    const entries = Object.entries(value).map(
      ([key, item]) => `${scalarText(key, "plain")}: ${flowText(item)}`
    );
    return `{${entries.join(", ")}}`;
  }
  return scalarText(value, "plain");
}
function blockLines(key, value) {
  const content = key === null ? [value] : { [key]: value };
  const text = (0,yaml__WEBPACK_IMPORTED_MODULE_20__/* .stringify */ .As)(content, {
    version: "1.1",
    schema: "yaml-1.1",
    lineWidth: 0,
    defaultStringType: "PLAIN",
    aliasDuplicateObjects: false
  });
  return text.replace(/\n$/, "").split("\n");
}
function indented(lines, columns) {
  return lines.map((line) => line === "" ? "" : " ".repeat(columns) + line);
}

// src/edit/yaml-add.ts
function addEntry(text, { node }, element, value) {
  const key = "field" in element ? element.field : null;
  if (!(0,yaml__WEBPACK_IMPORTED_MODULE_20__/* .isMap */ .jh)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_20__/* .isSeq */ .oP)(node)) return { refused: "the path does not fit the document" };
  const last = node.items.at(-1);
  if (isFlow(node) || last === void 0) {
    const entry = key === null ? flowText(value) : `${scalarText(key, "plain")}: ${flowText(value)}`;
    const closing = (node.range?.[1] ?? 1) - 1;
    if (last === void 0) return { start: closing, end: closing, text: entry };
    const end = isNode(last) ? last.range?.[1] ?? closing : endOfFlowPair(last, closing);
    return { start: end, end, text: `, ${entry}` };
  }
  const column = key === null ? dashColumn(text, last) : columnOf(text, startOfEntry(last));
  if (column === null) return { refused: "its list is not written one item a line" };
  const eol = lineBreak(text);
  const at = behindLine(text, endOf(node));
  const open = at > 0 && text[at - 1] !== "\n" ? eol : "";
  return { start: at, end: at, text: `${open}${indented(blockLines(key, value), column).join(eol)}${eol}` };
}
function endOfFlowPair({ key, value }, closing) {
  if (isNode(value) && value.range) return value.range[1];
  return isNode(key) ? key.range?.[1] ?? closing : closing;
}
function startOfEntry(entry) {
  if (isNode(entry)) return startOf2(entry);
  const key = entry.key;
  return isNode(key) ? startOf2(key) : 0;
}
function dashColumn(text, item) {
  const start = startOfEntry(item);
  const dash = text.lastIndexOf("-", start - 1);
  return dash < 0 || text.slice(dash + 1, start).trim() !== "" ? null : columnOf(text, dash);
}

// src/edit/yaml-remove.ts

function removeEntry({ text, trail, rest }) {
  if (rest.length > 0) return { refused: "the value does not stand there" };
  let depth = trail.length - 1;
  while (depth > 1 && sizeOf(trail[depth - 1]) === 1) depth--;
  const [step, parent] = [trail[depth], trail[depth - 1]];
  if (step === void 0 || parent === void 0) return { refused: "the whole document would go" };
  return isFlow(parent.node) ? removeFromFlow(text, step, parent) : removeLines(text, step, parent);
}
function sizeOf(step) {
  return step !== void 0 && ((0,yaml__WEBPACK_IMPORTED_MODULE_20__/* .isMap */ .jh)(step.node) || (0,yaml__WEBPACK_IMPORTED_MODULE_20__/* .isSeq */ .oP)(step.node)) ? step.node.items.length : 0;
}
function removeLines(text, step, parent) {
  const { start, end } = extentOf(step);
  const from = step.pair === null ? text.lastIndexOf("-", start - 1) : start;
  const before = text.slice(lineStart(text, from), from);
  if (before.trim() === "") return { start: lineStart(text, from), end: behindLine(text, end), text: "" };
  const next = following(step, parent);
  return next === null || !/^[\s-]*$/.test(before) ? { refused: "it shares its line with something else" } : { start: from, end: next, text: "" };
}
function removeFromFlow(text, step, parent) {
  const { start, end } = extentOf(step);
  const next = following(step, parent);
  if (next !== null) return { start, end: next, text: "" };
  const comma = text.lastIndexOf(",", start);
  return comma > startOf2(parent.node) ? { start: comma, end, text: "" } : { start, end, text: "" };
}
function extentOf({ node, pair }) {
  if (pair === null) return { start: startOf2(node), end: endOf(node) };
  const key = pair.key;
  return { start: isNode(key) ? startOf2(key) : startOf2(node), end: endOfPair(pair) };
}
function following({ node, pair }, parent) {
  const items = (0,yaml__WEBPACK_IMPORTED_MODULE_20__/* .isMap */ .jh)(parent.node) || (0,yaml__WEBPACK_IMPORTED_MODULE_20__/* .isSeq */ .oP)(parent.node) ? parent.node.items : [];
  const next = items[items.indexOf(pair ?? node) + 1];
  if (next === void 0) return null;
  if (isNode(next)) return startOf2(next);
  const key = next.key;
  return isNode(key) ? startOf2(key) : null;
}

// src/edit/yaml-replace.ts

function replaceValue(spot, { node, pair }, value) {
  const { text } = spot;
  if ((0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_16__/* .isObject */ .Gv)(value) || (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_16__/* .isList */ .Lv)(value)) return replaceByCollection(spot, { node, pair }, value);
  if ((0,yaml__WEBPACK_IMPORTED_MODULE_20__/* .isScalar */ .jn)(node)) {
    const start = startOf2(node);
    const end = node.range?.[1] ?? start;
    if (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") {
      return typeof value === "string" && value.includes("\n") ? blockScalar(text, node, pair, value) : { start, end, text: `${scalarText(value, "plain")}${lineBreak(text)}` };
    }
    if (typeof value === "string" && value.includes("\n")) return { start, end, text: JSON.stringify(value) };
    const gap = start === end && /[:-]/.test(text[start - 1] ?? "") ? " " : "";
    return { start, end, text: gap + scalarText(value, styleOf(node.type)) };
  }
  if (isFlow(node))
    return { start: startOf2(node), end: node.range?.[1] ?? 0, text: scalarText(value, "plain") };
  const key = pair?.key;
  if (!isNode(key)) return { refused: "a list item in block style would become a single value" };
  const colon = text.indexOf(":", key.range?.[1] ?? 0) + 1;
  return { start: colon, end: endOf(node), text: ` ${scalarText(value, "plain")}` };
}
function replaceByCollection({ text }, { node, pair }, value) {
  const isEmpty = (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_16__/* .isList */ .Lv)(value) ? value.length === 0 : (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_16__/* .isObject */ .Gv)(value) && Object.keys(value).length === 0;
  const key = pair?.key;
  if (isFlow(node) || isEmpty || isNode(key) && isInFlow(text, key))
    return { start: startOf2(node), end: node.range?.[1] ?? 0, text: flowText(value) };
  if (!isNode(key) || !(0,yaml__WEBPACK_IMPORTED_MODULE_20__/* .isScalar */ .jn)(key)) return { refused: "a list item would be replaced as a whole" };
  const at = startOf2(key);
  const lines = blockLines(String(key.value), value);
  const [first = "", ...others] = lines;
  const keyText2 = text.slice(at, key.range?.[1] ?? at);
  const head = `${keyText2}${first.slice(first.indexOf(":"))}`;
  return {
    start: at,
    end: trimmed(text, endOf(node)),
    text: [head, ...indented(others, columnOf(text, at))].join(lineBreak(text))
  };
}
function isInFlow(text, key) {
  return /[{,]\s*$/.test(text.slice(lineStart(text, startOf2(key)), startOf2(key)));
}
function trimmed(text, end) {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1] ?? "")) at--;
  return at;
}
function blockScalar(text, node, pair, value) {
  const start = startOf2(node);
  const end = node.range?.[1] ?? start;
  const key = pair?.key;
  const column = isNode(key) ? columnOf(text, startOf2(key)) + 2 : 2;
  const chomp = value.endsWith("\n") ? "" : "-";
  const lines = value.replace(/\n$/, "").split("\n");
  const eol = lineBreak(text);
  return { start, end, text: `|${chomp}${eol}${indented(lines, column).join(eol)}${eol}` };
}
function styleOf(type) {
  return type === "QUOTE_DOUBLE" ? "double" : type === "QUOTE_SINGLE" ? "single" : "plain";
}

// src/edit/edit-yaml.ts
function editYaml(text, document, edit) {
  const before = (0,_chunk_DIHVL3BN_js__WEBPACK_IMPORTED_MODULE_12__/* .readYaml */ .gM)(text);
  const target = "documents" in before ? before.documents[document] : void 0;
  if (!("documents" in before) || target === void 0) return { refused: "the file is not readable as YAML" };
  const wanted = applyToJson(target.value, edit);
  if (wanted === null) return { refused: "the path does not fit the document" };
  if ((0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_16__/* .equalJson */ .FS)(wanted, target.value)) return { text };
  const tree = (0,_chunk_DIHVL3BN_js__WEBPACK_IMPORTED_MODULE_12__/* .parseDocumentAt */ .WG)(text.slice(0, target.end), target.start, new yaml__WEBPACK_IMPORTED_MODULE_20__/* .LineCounter */ .HN());
  if (tree?.contents === null || tree?.contents === void 0) return { refused: "the document is empty" };
  const spot = walk(text, tree, tree.contents, edit.path);
  const splice = "refused" in spot ? spot : edit.type === "remove" ? removeEntry(spot) : setValue(spot, edit.value);
  if ("refused" in splice) return splice;
  const edited = text.slice(0, splice.start) + splice.text + text.slice(splice.end);
  return isExactly(
    edited,
    before.documents.map((one, i) => i === document ? wanted : one.value)
  ) ? { text: edited } : { refused: "the value cannot be changed without changing something else" };
}
function walk(text, document, root, path) {
  const trail = [{ node: root, pair: null }];
  for (const [i, element] of path.entries()) {
    const at = trail.at(-1)?.node;
    const next = at === void 0 ? null : (0,_chunk_DIHVL3BN_js__WEBPACK_IMPORTED_MODULE_12__/* .stepInto */ .bX)(document, at, element);
    if (next === null) return { text, document, trail, rest: path.slice(i) };
    if (next.node !== null && (0,yaml__WEBPACK_IMPORTED_MODULE_20__/* .isAlias */ .Vj)(next.node)) return { refused: "the value is shared through an anchor" };
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_20__/* .isMap */ .jh)(at) && "field" in element ? pairOf(at, element.field) : null;
    if (next.node === null) return { text, document, trail, rest: path.slice(i) };
    trail.push({ node: next.node, pair });
  }
  const anchored = trail.some(({ node }) => "anchor" in node && typeof node.anchor === "string");
  return anchored ? { refused: "the value is shared through an anchor" } : { text, document, trail, rest: [] };
}
function pairOf(map, name) {
  if (!(0,yaml__WEBPACK_IMPORTED_MODULE_20__/* .isMap */ .jh)(map)) return null;
  return map.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_20__/* .isScalar */ .jn)(key) && String(key.value) === name) ?? null;
}
function setValue(spot, value) {
  const last = spot.trail.at(-1);
  if (last === void 0) return { refused: "the document is empty" };
  if (spot.rest.length === 0) return replaceValue(spot, last, value);
  const [element, ...rest] = spot.rest;
  if (element === void 0) return { refused: "the path is empty" };
  const nested = applyToJson(null, { type: "set", path: [element, ...rest], value });
  const entry = (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_16__/* .isObject */ .Gv)(nested) && "field" in element ? nested[element.field] : (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_16__/* .isList */ .Lv)(nested) ? nested[0] : void 0;
  if (entry === void 0) return { refused: "the path does not fit the document" };
  if ((0,yaml__WEBPACK_IMPORTED_MODULE_20__/* .isMap */ .jh)(last.node) !== "field" in element && !isNull(last.node))
    return { refused: "the path does not fit the document" };
  if ((0,yaml__WEBPACK_IMPORTED_MODULE_20__/* .isMap */ .jh)(last.node) || (0,yaml__WEBPACK_IMPORTED_MODULE_20__/* .isSeq */ .oP)(last.node)) return addEntry(spot.text, last, element, entry);
  return isNull(last.node) && nested !== null ? replaceValue(spot, last, nested) : { refused: "the path does not fit the document" };
}
function isNull(node) {
  return (0,yaml__WEBPACK_IMPORTED_MODULE_20__/* .isScalar */ .jn)(node) && node.value === null;
}
function isExactly(text, wanted) {
  const read = (0,_chunk_DIHVL3BN_js__WEBPACK_IMPORTED_MODULE_12__/* .readYaml */ .gM)(text);
  return "documents" in read && read.documents.length === wanted.length && read.documents.every(({ value }, i) => (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_16__/* .equalJson */ .FS)(value, wanted[i]));
}

// src/write-back/propose.ts
async function propose({ desired }, findings, files, selection) {
  const manifests = new Map(desired.map((manifest) => [(0,_chunk_KXYUDKZM_js__WEBPACK_IMPORTED_MODULE_13__/* .keyText */ .Pu)(manifest.key), manifest]));
  const texts = /* @__PURE__ */ new Map();
  const proposals = [];
  const refused = [];
  for (const finding of findings.filter((one) => isCandidate(one, selection))) {
    const edit = editFor(finding);
    const manifest = manifests.get((0,_chunk_KXYUDKZM_js__WEBPACK_IMPORTED_MODULE_13__/* .keyText */ .Pu)(finding.resource));
    const edited = "reason" in edit ? edit : await editSource(manifest, finding, edit, async (file) => texts.get(file) ?? files.read(file));
    if ("reason" in edited) refused.push({ finding, reason: edited.reason });
    else {
      texts.set(edited.file, edited.after);
      proposals.push({ finding, edit, files: [edited] });
    }
  }
  return { texts, proposals, refused };
}
async function editSource(manifest, { change: change2 }, edit, read) {
  if (manifest === void 0 || change2 === null) return { reason: "Git does not have the object" };
  const { file, document, item } = manifest.origin;
  if (/^\.(git|github)(\/|$)/.test(file)) return { reason: `${file} is not edited by a program` };
  const text = await read(file);
  const source = text === null ? void 0 : sourceOf(text, manifest);
  if (text === null || source === void 0)
    return { reason: "its manifest is generated, and the file it comes from does not hold the object itself" };
  if (!spellsOut(source, change2)) return { reason: `${file} does not spell that value out as it is rendered` };
  const within = item === void 0 ? [] : [{ field: "items" }, { index: item }];
  const edited = editYaml(text, document, { ...edit, path: [...within, ...edit.path] });
  if ("refused" in edited) return { reason: `${file}: ${edited.refused}` };
  return { file, before: text, after: edited.text };
}
function sourceOf(text, { origin, key }) {
  const read = (0,_chunk_DIHVL3BN_js__WEBPACK_IMPORTED_MODULE_12__/* .readYaml */ .gM)(text);
  const document = "documents" in read ? read.documents[origin.document]?.value : void 0;
  const object = origin.item === void 0 ? document : (0,_chunk_DIHVL3BN_js__WEBPACK_IMPORTED_MODULE_12__/* .getPath */ .Yn)(document, [{ field: "items" }, { index: origin.item }]);
  if (!(0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_16__/* .isObject */ .Gv)(object)) return void 0;
  const own = (0,_chunk_KXYUDKZM_js__WEBPACK_IMPORTED_MODULE_13__/* .keyOf */ .TN)(object);
  return own.group === key.group && own.kind === key.kind && own.name === key.name ? object : void 0;
}
function spellsOut(source, change2) {
  if (change2.type !== "added") return (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_16__/* .equalJson */ .FS)((0,_chunk_DIHVL3BN_js__WEBPACK_IMPORTED_MODULE_12__/* .getPath */ .Yn)(source, change2.path), change2.desired);
  const lastItem = change2.path.findLastIndex((element) => !("field" in element));
  const onTheWay = change2.path.slice(0, lastItem === change2.path.length - 1 ? lastItem : lastItem + 1);
  const hasItem = onTheWay.some((element) => !("field" in element));
  return !hasItem || (0,_chunk_DIHVL3BN_js__WEBPACK_IMPORTED_MODULE_12__/* .getPath */ .Yn)(source, onTheWay) !== void 0;
}

// src/write-back/prove.ts
function disprove(application, proposals, before, after) {
  return disproveRendering(application, proposals, before, after) ?? disproveJudgement(application, proposals, before, after);
}
function disproveRendering(application, proposals, before, after) {
  const edited = new Map(after.prepared.map((app) => [app.application.name, app]));
  for (const app of before.prepared) {
    const { name } = app.application;
    const other = edited.get(name);
    if (other === void 0 || other.problems.length > app.problems.length)
      return `${name} could not be rendered any more`;
    const wanted = new Map(app.desired.map(({ key, object }) => [(0,_chunk_KXYUDKZM_js__WEBPACK_IMPORTED_MODULE_13__/* .keyText */ .Pu)(key), object]));
    if (name === application) applyAll(wanted, proposals);
    const rendered = new Map(other.desired.map(({ key, object }) => [(0,_chunk_KXYUDKZM_js__WEBPACK_IMPORTED_MODULE_13__/* .keyText */ .Pu)(key), object]));
    for (const key of /* @__PURE__ */ new Set([...wanted.keys(), ...rendered.keys()])) {
      if ((0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_16__/* .equalJson */ .FS)(wanted.get(key), rendered.get(key))) continue;
      return name === application ? "rendering the edited files does not give exactly the wanted values" : `the edit would change ${name} as well`;
    }
  }
  return null;
}
function applyAll(objects, proposals) {
  for (const { finding, edit } of proposals) {
    const key = (0,_chunk_KXYUDKZM_js__WEBPACK_IMPORTED_MODULE_13__/* .keyText */ .Pu)(finding.resource);
    objects.set(key, applyToJson(objects.get(key) ?? null, edit) ?? null);
  }
}
function disproveJudgement(application, proposals, before, after) {
  const own = (tree) => tree.triage.findings.filter((finding) => finding.application === application);
  const wanted = new Set(proposals.map(({ finding }) => placeOf(finding)));
  const known = new Map(own(before).map((finding) => [placeOf(finding), finding]));
  for (const finding of own(after)) {
    const place = placeOf(finding);
    if (wanted.has(place)) return `${place} would still differ`;
    const earlier = known.get(place);
    if (earlier === void 0) return `a new difference would come up: ${place}`;
    if (earlier.forecast.effect !== finding.forecast.effect)
      return `a sync of the edited files would do something else to ${place}`;
  }
  return null;
}
function placeOf({ resource, change: change2 }) {
  return change2 === null ? (0,_chunk_KXYUDKZM_js__WEBPACK_IMPORTED_MODULE_13__/* .formatKey */ .TD)(resource) : `${(0,_chunk_DIHVL3BN_js__WEBPACK_IMPORTED_MODULE_12__/* .formatPath */ .jV)(change2.path)} of ${(0,_chunk_KXYUDKZM_js__WEBPACK_IMPORTED_MODULE_13__/* .formatKey */ .TD)(resource)}`;
}

// src/write-back/repository-with.ts
function repositoryWith(repository, commit, texts) {
  return {
    ...repository,
    at: (other) => other === commit ? filesWith(repository.at(other), texts) : repository.at(other)
  };
}
function filesWith(files, texts) {
  const isEdited = (folder) => [...texts.keys()].some((file) => folder === "" || file.startsWith(`${folder}/`));
  return {
    ...files,
    read: async (file) => texts.get(file) ?? files.read(file),
    async readBytes(file) {
      const text = texts.get(file);
      return text === void 0 ? files.readBytes(file) : Buffer.from(text);
    },
    // The commit's own id stands for the files as they were.
    contentId: async (folder) => isEdited(folder) ? null : await files.contentId?.(folder) ?? null
  };
}

// src/write-back/write-back.ts
async function writeBack(world, options) {
  const shared = { ...world, cluster: (0,_chunk_MORW2O63_js__WEBPACK_IMPORTED_MODULE_8__/* .sharedCluster */ .oY)(world.cluster) };
  const all = { config: options.config, applications: [] };
  const judged = await (0,_chunk_MORW2O63_js__WEBPACK_IMPORTED_MODULE_8__/* .triage */ .NA)(shared, all);
  const judge = (repository) => (0,_chunk_MORW2O63_js__WEBPACK_IMPORTED_MODULE_8__/* .triage */ .NA)({ ...shared, repository }, { ...all, assume: withoutVerdict });
  const writeBacks = [];
  for (const app of judged.prepared.filter((one) => isWanted(one, options.applications))) {
    const done = await writeBackOne(world.repository, app, judged, options.selection, judge);
    if (done !== null) writeBacks.push(done);
  }
  return { judged, writeBacks };
}
function isWanted({ application }, names) {
  return names.length === 0 || names.includes(application.name);
}
function withoutVerdict(application) {
  const { status } = application;
  return status === null ? application : { ...application, status: { ...status, sync: "Unknown" } };
}
async function writeBackOne(repository, app, judged, selection, judge) {
  const { name, sources } = app.application;
  const findings = judged.triage.findings.filter((finding) => finding.application === name);
  const candidates = findings.filter((finding) => isCandidate(finding, selection));
  const [source, second] = sources;
  if (candidates.length === 0 || source === void 0) return null;
  const commit = await repository.resolve(source.revision);
  const nothing = {
    application: name,
    revision: source.revision,
    commit: commit ?? "",
    edits: [],
    findings: [],
    steps: []
  };
  const refuseAll = (reason) => ({
    ...nothing,
    notWrittenBack: candidates.map((finding) => ({ finding, reason }))
  });
  if (second !== void 0) return refuseAll("the app has several sources");
  if (commit === null) return refuseAll(`revision ${source.revision} is not in this clone`);
  const files = repository.at(commit);
  const { texts, proposals, refused } = await propose(app, findings, files, selection);
  if (proposals.length === 0) return { ...nothing, notWrittenBack: refused };
  const after = await judge(repositoryWith(repository, commit, texts));
  const failure = disprove(name, proposals, judged, after);
  if (failure !== null) {
    const more = proposals.map(({ finding }) => ({ finding, reason: failure }));
    return { ...nothing, notWrittenBack: [...refused, ...more] };
  }
  const edits = await Promise.all(
    [...texts].map(async ([file, text]) => ({
      file,
      before: await files.read(file) ?? "",
      after: text
    }))
  );
  const steps = proposals.map(({ finding, files: changed }) => ({ finding, edits: changed }));
  return { ...nothing, edits, steps, findings: steps.map(({ finding }) => finding), notWrittenBack: refused };
}

// src/shell/write-back-run.ts
async function writeBackRepository(cluster, options) {
  const config = await (0,_chunk_MORW2O63_js__WEBPACK_IMPORTED_MODULE_8__/* .loadConfig */ .Z9)(options.path, options.configFile);
  const repository = await (0,_chunk_TU4RRVOH_js__WEBPACK_IMPORTED_MODULE_10__/* .openRepository */ .h_)(options.path, options.repositoryUrls);
  const redactor = (0,_chunk_MORW2O63_js__WEBPACK_IMPORTED_MODULE_8__/* .createRedactor */ .lY)();
  try {
    const { judged, writeBacks } = await writeBack((0,_chunk_MORW2O63_js__WEBPACK_IMPORTED_MODULE_8__/* .worldOf */ .cO)(repository, cluster, options, redactor), {
      config,
      applications: options.apps,
      selection: options.selection
    });
    const { triage: triage2 } = judged;
    const problems = triage2.problems.map((one) => ({ ...one, message: redactor.text(one.message) }));
    return { triage: { ...triage2, problems }, writeBacks };
  } finally {
    repository.close();
  }
}

// src/shell/command-adopt.ts
async function runAdopt(flags) {
  const { triage: triage2, writeBacks } = await (0,_chunk_D4KL2KLK_js__WEBPACK_IMPORTED_MODULE_0__/* .withStatusLine */ .dW)(
    async (line) => writeBackRepository(await (0,_chunk_D4KL2KLK_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterOf */ .es)(flags, line), {
      ...(0,_chunk_D4KL2KLK_js__WEBPACK_IMPORTED_MODULE_0__/* .runOptionsOf */ .Fq)(flags, line),
      selection: flags.advisedOnly === true ? "advised" : "by-hand"
    })
  );
  const asked = (name) => name === null || flags.app === void 0 || flags.app.includes(name);
  const problems = triage2.problems.filter(({ application }) => asked(application));
  const dryRun = flags.dryRun === true;
  const { written, failed } = dryRun ? { written: writeBacks, failed: [] } : await writeAll(flags.repo, writeBacks);
  process.stdout.write(renderWriteBackText(written, dryRun ? "would write" : "wrote"));
  (0,_chunk_2YNRJPBG_js__WEBPACK_IMPORTED_MODULE_2__/* .printProblems */ .Mr)([...problems, ...failed]);
  if (problems.length > 0 || failed.length > 0) return 2;
  return writeBacks.some(({ notWrittenBack }) => notWrittenBack.length > 0) ? 1 : 0;
}
async function writeAll(repo, writeBacks) {
  const written = [];
  const failed = [];
  for (const one of writeBacks) {
    const refused = (await Promise.all(one.edits.map((edit) => checkEdit(repo, edit)))).filter(
      (found) => found !== null
    );
    failed.push(...refused);
    if (refused.length > 0) continue;
    for (const { file, after } of one.edits) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(repo, file), after);
    written.push(one);
  }
  return { written, failed };
}
async function checkEdit(repo, { file, before, after }) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(repo, file);
  const [root, real] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.realpath)(repo), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.realpath)(path).catch(() => "")]);
  if (real.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_19__.sep) && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.lstat)(path)).isFile()) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.readFile)(path, "utf8");
    if (text === before || text === after) return null;
  }
  return (0,_chunk_ZFE3HDJX_js__WEBPACK_IMPORTED_MODULE_16__/* .problem */ .CC)(
    "WORK_TREE_DIFFERS",
    `${file} in the work tree is not what was judged, so it was left alone.`,
    "Check out the revision that the application follows, without changes of your own to that file."
  );
}



/***/ })

};
