export const id = 7273;
export const ids = [7273];
export const modules = {

  2224:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  wrap),
    R: () => (  alignColumns)
  });
  var _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2072);
const require = (name) => process.getBuiltinModule(name);


function alignColumns(rows) {
  const widths = [];
  for (const row of rows) row.forEach((cell, i) => widths[i] = Math.max(widths[i] ?? 0, width(cell)));
  return rows.map(
    (row) => row.map((cell, i) => cell + " ".repeat((widths[i] ?? 0) - width(cell))).join("  ").trimEnd()
  );
}
function wrap(text, max) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > max) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return (line === "" ? lines : [...lines, line]).map(_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_0__  .B);
}
function width(text) {
  let columns = 0;
  for (const character of text) columns += wide.test(character) ? 2 : 1;
  return columns;
}
var wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;




  }),

  5807:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  ownersOf),
    o: () => (  readCodeowners)
  });
  var _chunk_4YK4R5J2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3640);
const require = (name) => process.getBuiltinModule(name);


var places = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var maxLines = 5e3;
async function readCodeowners(files) {
  for (const place of places) {
    const text = await files.read(place);
    if (text !== null) return text;
  }
  return "";
}
function ownersOf(codeowners, paths) {
  const rules = codeowners.split(/\r?\n/).slice(0, maxLines).flatMap(ruleOf).reverse();
  const owners = paths.flatMap((path) => rules.find(({ matches }) => matches(path))?.owners ?? []);
  return [...new Set(owners)];
}
function ruleOf(line) {
  const [pattern = "", ...names] = line.replace(/(^|\s)#.*$/, "").trim().split(/(?<!\\)\s+/);
  if (pattern === "" || (0,_chunk_4YK4R5J2_js__WEBPACK_IMPORTED_MODULE_0__  .mY)(pattern)) return [];
  const matchers = globsOf(pattern.replace(/\\ /g, " ")).map(
    (glob) => (0,_chunk_4YK4R5J2_js__WEBPACK_IMPORTED_MODULE_0__  .fU)(glob, { crossesFolders: false, hasBraces: false })
  );
  const matches = (path) => matchers.some((isMatch) => isMatch(path));
  return [{ matches, owners: names.filter((name) => owner.test(name)) }];
}
var owner = /^@[A-Za-z\d][\w-]*(\/[\w.-]+)?$/;
function globsOf(pattern) {
  const anchored = pattern.slice(0, -1).includes("/");
  const glob = `${anchored ? "" : "**/"}${pattern.replace(/^\//, "")}`;
  if (glob.endsWith("/")) return [`${glob}**`];
  return /\*[^/]*$/.test(glob) ? [glob] : [glob, `${glob}/**`];
}




  }),

  7633:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  renderText)
  });
  var _chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2224);
  var _chunk_QQJVUMBV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8937);
  var _chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4870);
  var _chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8769);
  var _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2072);
  var _chunk_IDKQ4IWS_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29);
  var _chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9154);
  var _chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4577);
  var _chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6475);
  var _chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7682);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5390);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7178);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5366);
const require = (name) => process.getBuiltinModule(name);















var maxFindings = 100;
function renderText(triage, options) {
  const paint = painter(options.color);
  const together = (0,_chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_2__  .UE)(triage.problems);
  const told = triage.applications.filter(
    ({ name, status }) => status !== "in-sync" && !(together.has(name) && (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_9__  .WX)(triage, name).length === 0)
  );
  const blocks = [
    clusterLines(triage),
    overview(triage, paint),
    ...told.map((app) => appBlock(triage, app, options, paint)),
    problemBlock(triage, options, paint),
    sameCause(triage, options, paint),
    remarks(triage, options, paint),
    (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__  .mj)(triage.notChecked).map(_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B),
    [(0,_chunk_QQJVUMBV_js__WEBPACK_IMPORTED_MODULE_1__  .o)(triage)]
  ];
  const text = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"));
  return `${text.join("\n\n")}
`;
}
function painter(color) {
  const codes = { bold: "1", red: "31", yellow: "33", dim: "2" };
  return (tone, text) => color && text !== "" ? `\x1B[${codes[tone]}m${text}\x1B[0m` : text;
}
function clusterLines(triage) {
  const others = (0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_10__  .Nu)(triage).map((one) => clusterLine(`${one.name}: ${one.id}`, one));
  return [clusterLine(triage.cluster.id, triage.cluster), ...others];
}
function clusterLine(name, { server, version }) {
  const about = [server, version].filter((part) => part !== "").join(", ");
  return (0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B)(about === "" ? `Cluster ${name}` : `Cluster ${name} (${about})`);
}
function overview(triage, paint) {
  if (triage.applications.length === 0) return ["No application was judged."];
  const rows = triage.applications.map((app) => [
    (0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B)((0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__  .TU)(app)),
    app.status,
    app.category ?? "-",
    app.syncUnsafe ? "unsafe" : app.status === "unknown" ? "not known" : "safe",
    String((0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_9__  .WX)(triage, app.name).length)
  ]);
  const lines = (0,_chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_0__  .R)([["APPLICATION", "STATUS", "CATEGORY", "SYNC", "FINDINGS"], ...rows]);
  return lines.map((line, i) => {
    if (i === 0) return paint("dim", line);
    return triage.applications[i - 1]?.syncUnsafe === true ? paint("red", line) : line;
  });
}
function appBlock(triage, app, options, paint) {
  const findings = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_9__  .WX)(triage, app.name);
  const labels = [app.category === null ? "" : `drift:${app.category}`, app.syncUnsafe ? "sync:unsafe" : ""];
  const name = paint("bold", (0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B)((0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__  .TU)(app)));
  const head = [name, ...labels.filter((label) => label !== "")].join("  ");
  if (findings.length === 0) return [head, "  Could not be judged; see the problems below."];
  const verdict = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__  .gF)(
    (0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_6__  .dw)(findings, (finding) => (0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_7__  .Fq)(finding, (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_9__  .cF)(triage, finding)), (0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_6__  .ZD)(app)),
    { code: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B, prose: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B }
  );
  return [
    head,
    ...(0,_chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_0__  .L)(verdict, options.width - 2).map((line) => `  ${line}`),
    ...troubleLines(app, options),
    "",
    ...findingList(findings, options, paint)
  ];
}
function troubleLines(app, { width }) {
  const text = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__  .gF)((0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_6__  .JY)(app), { code: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B, prose: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B });
  return text === "" ? [] : (0,_chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_0__  .L)(text, width - 2).map((line) => `  ${line}`);
}
function findingList(findings, options, paint) {
  const shown = findings.slice(0, maxFindings);
  const said =   new Set();
  const isNew = (reason) => said.size < said.add(reason).size;
  const lines = shown.flatMap((finding, i) => {
    const object = (0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B)((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_11__  .TD)(finding.resource));
    const before = shown[i - 1];
    const again = before !== void 0 && (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_11__  .gY)(before.resource, finding.resource);
    const tone = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_9__  .ty)(finding.category) ? "dim" : "bold";
    return [
      ...again ? [] : [`  ${paint(tone, object)}`],
      ...finding.change === null ? [] : [`    ${(0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B)(differenceLine(finding))}`],
      ...(0,_chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_0__  .L)((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B)(factsLine(finding)), options.width - 6).map((line) => `      ${paint("dim", line)}`),
      ...finding.because.filter(isNew).flatMap(
        (reason) => (0,_chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_0__  .L)((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B)(reason), options.width - 8).map(
          (line, at) => `      ${paint("dim", `${at === 0 ? "- " : "  "}${line}`)}`
        )
      )
    ];
  });
  const rest = findings.length - shown.length;
  return rest === 0 ? lines : [...lines, `  and ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__  .LS)(rest, "finding")} more; --output json has all of them`];
}
function differenceLine(finding) {
  const { change } = finding;
  if (change === null) return "";
  const [desired, live] = (0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_12__  .k0)(change);
  return `${(0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_9__  .LF)(finding)}: ${desired} -> ${live}`;
}
function factsLine(finding) {
  const { manager, source } = finding;
  const time = manager?.time === null ? ", no time recorded" : `, on or before ${(0,_chunk_H6OVZM4D_js__WEBPACK_IMPORTED_MODULE_13__  .Vc)(manager?.time ?? "")}`;
  return [
    manager === null ? finding.category : `${finding.category} by ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__  .dT)(manager)}${time}`,
    ...finding.accepted === void 0 ? [] : [(0,_chunk_IDKQ4IWS_js__WEBPACK_IMPORTED_MODULE_5__  .zs)(finding)],
    `a sync ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__  .xn)(finding)}`,
    ...source === null ? [] : [(0,_chunk_TJGYVAIO_js__WEBPACK_IMPORTED_MODULE_12__  .fN)(source)]
  ].join("; ");
}
var maxGroups = 20;
function sameCause(triage, options, paint) {
  const groups = (0,_chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_3__  .c)(triage);
  const lines = groups.slice(0, maxGroups).flatMap((group) => {
    const text = (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__  .gF)((0,_chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_3__  .t)(group), { code: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B, prose: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B });
    return (0,_chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_0__  .L)(`- ${text}`, options.width - 4).map((line) => `  ${line}`);
  });
  const rest = groups.length - maxGroups;
  const more = rest > 0 ? [`  and ${rest} more; --output json has all of them`] : [];
  return groups.length === 0 ? [] : [paint("bold", "The same in several applications"), ...lines, ...more];
}
function remarks(triage, options, paint) {
  const accepted = (0,_chunk_IDKQ4IWS_js__WEBPACK_IMPORTED_MODULE_5__  .Ft)(triage).map((line) => (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__  .gF)(line, { code: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B, prose: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B }));
  const lines = (texts) => texts.flatMap((text) => (0,_chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_0__  .L)(`- ${text}`, options.width - 4).map((line) => `  ${line}`));
  return [
    ...accepted.length === 0 ? [] : [paint("bold", (0,_chunk_IDKQ4IWS_js__WEBPACK_IMPORTED_MODULE_5__  .al)(triage)), ...lines(accepted)],
    ...lines((0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_6__  .FO)(triage).map((line) => (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_8__  .gF)(line, { code: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B, prose: _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B }))),
    ...lines((triage.notes ?? []).map(_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B))
  ];
}
function problemBlock(triage, options, paint) {
  if (triage.problems.length === 0) return [];
  const lines = (0,_chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_2__  .WW)(triage.problems).flatMap((told) => {
    const { code, message, hint } = told;
    const whose = (0,_chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_2__  .aX)(told);
    const head = whose === null ? code : `${code} (${whose})`;
    return [
      `  ${paint("yellow", (0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B)(head))}`,
      ...(0,_chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_0__  .L)((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_4__  .B)(`${message} ${hint}`), options.width - 4).map((line) => `    ${line}`)
    ];
  });
  return [paint("bold", "Problems: what could not be known"), ...lines];
}




  }),

  8937:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    o: () => (  closingLine)
  });
  var _chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4870);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5390);
const require = (name) => process.getBuiltinModule(name);



function closingLine({ applications, problems }) {
  const drifted = applications.filter((app) => app.status === "drifted");
  const unsafe = applications.filter((app) => app.syncUnsafe).length;
  const unknown = applications.filter((app) => app.status === "unknown").length;
  const parts = [
    `${drifted.length} of ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .LS)(applications.length, "application")} drifted`,
    `${unsafe} unsafe to sync`,
    `${unknown} could not be judged`
  ];
  const told = (0,_chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_0__  .WW)(problems).length;
  return `${parts.join(", ")}${told === 0 ? "" : `, ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_1__  .LS)(told, "problem")}`}.`;
}




  }),

  1789:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  writeIssues)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);



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




  }),

  9911:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    runDemo: () => (  runDemo)
  });
  var _chunk_ZIRJOXW7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1789);
  var _chunk_JYWN7GLU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7916);
  var _chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2060);
  var _chunk_YLH25D35_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5615);
  var _chunk_VPOITEMS_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2008);
  var _chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8879);
  var _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2348);
  var _chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9699);
  var _chunk_KMOSAG4F_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7217);
  var _chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2677);
  var _chunk_NK4XK4IM_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3407);
  var _chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2817);
  var _chunk_XUXJQXNI_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6876);
  var _chunk_MUR75M5B_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7633);
  var _chunk_5UDTONPJ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2224);
  var _chunk_QQJVUMBV_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8937);
  var _chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4870);
  var _chunk_KY7HBL7R_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8769);
  var _chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7237);
  var _chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2089);
  var _chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(599);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(894);
  var _chunk_X37Y26TL_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2108);
  var _chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4235);
  var _chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(5777);
  var _chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(4215);
  var _chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(8763);
  var _chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(6327);
  var _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(8141);
  var _chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(2703);
  var _chunk_5SUDFW32_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(2058);
  var _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(2072);
  var _chunk_IDKQ4IWS_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(29);
  var _chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(9154);
  var _chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(4577);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(5390);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(7178);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(9530);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(1002);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(6760);
  var node_url__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(3136);
const require = (name) => process.getBuiltinModule(name);




























































async function runDemo(out, story) {
  const cluster = (0,_chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_2__  .R)(await (0,_chunk_HHKY2WUI_js__WEBPACK_IMPORTED_MODULE_2__  .U)((0,node_url__WEBPACK_IMPORTED_MODULE_42__.fileURLToPath)(new URL("snapshot", story))));
  const { triage, current } = await (0,_chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_5__  .e2)(cluster, {
    path: (0,node_url__WEBPACK_IMPORTED_MODULE_42__.fileURLToPath)(new URL("repo", story)),
    configFile: ".github/drift-triage.yml",
    apps: [],
    repositoryUrls: [],
    clusterName: "demo",
    progress: () => void 0
  });
  const plan = (0,_chunk_X37Y26TL_js__WEBPACK_IMPORTED_MODULE_22__  .ef)(triage, [], { noiseIssues: "out-of-sync", current });
  const paths = await (0,_chunk_ZIRJOXW7_js__WEBPACK_IMPORTED_MODULE_0__  .G)(out, plan);
  const page = (0,node_path__WEBPACK_IMPORTED_MODULE_41__.join)(out, "report.html");
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_40__.writeFile)(page, (0,_chunk_XUXJQXNI_js__WEBPACK_IMPORTED_MODULE_12__  .K)(triage));
  process.stdout.write((0,_chunk_MUR75M5B_js__WEBPACK_IMPORTED_MODULE_13__  .S)(triage, { color: (0,_chunk_JYWN7GLU_js__WEBPACK_IMPORTED_MODULE_1__  .zK)(process.stdout, process.env), width: 100 }));
  process.stdout.write("\nOn GitHub this run would:\n");
  for (const action of plan) process.stdout.write(`  ${(0,_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_23__  .q0)(action)}
`);
  process.stdout.write("\nThe issues, to read:\n");
  for (const path of paths) process.stdout.write(`  ${path}
`);
  process.stdout.write(`
The whole report, to open in a browser:
  ${page}
`);
  return 0;
}



  })

};
