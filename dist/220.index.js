export const id = 220;
export const ids = [220];
export const modules = {

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

/***/ 220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDemo: () => (/* binding */ runDemo)
/* harmony export */ });
/* harmony import */ var _chunk_ZIRJOXW7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1789);
/* harmony import */ var _chunk_XQ4TTWYX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62);
/* harmony import */ var _chunk_2GZIE6MO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2256);
/* harmony import */ var _chunk_AKJQJWXB_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7881);
/* harmony import */ var _chunk_IDXSY2R3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1625);
/* harmony import */ var _chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1989);
/* harmony import */ var _chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1912);
/* harmony import */ var _chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4872);
/* harmony import */ var _chunk_TTT2564B_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14);
/* harmony import */ var _chunk_VJIH3M7X_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6039);
/* harmony import */ var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(894);
/* harmony import */ var _chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4392);
/* harmony import */ var _chunk_A5IRALHH_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1045);
/* harmony import */ var _chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9868);
/* harmony import */ var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1002);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3136);
const require = (name) => process.getBuiltinModule(name);



















// src/shell/command-demo.ts



async function runDemo(out, story) {
  const cluster = (0,_chunk_AKJQJWXB_js__WEBPACK_IMPORTED_MODULE_3__/* .readSnapshot */ .RA)(await (0,_chunk_AKJQJWXB_js__WEBPACK_IMPORTED_MODULE_3__/* .readSnapshotFiles */ .UN)((0,node_url__WEBPACK_IMPORTED_MODULE_17__.fileURLToPath)(new URL("snapshot", story))));
  const { triage, current } = await (0,_chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeRepository */ .e2)(cluster, {
    path: (0,node_url__WEBPACK_IMPORTED_MODULE_17__.fileURLToPath)(new URL("repo", story)),
    configFile: ".github/drift-triage.yml",
    apps: [],
    repositoryUrls: [],
    clusterName: "demo",
    progress: () => void 0
  });
  const plan = (0,_chunk_2GZIE6MO_js__WEBPACK_IMPORTED_MODULE_2__/* .planIssues */ .ef)(triage, [], { noiseIssues: "out-of-sync", current });
  const paths = await (0,_chunk_ZIRJOXW7_js__WEBPACK_IMPORTED_MODULE_0__/* .writeIssues */ .G)(out, plan);
  const page = (0,node_path__WEBPACK_IMPORTED_MODULE_16__.join)(out, "report.html");
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.writeFile)(page, (0,_chunk_AKJQJWXB_js__WEBPACK_IMPORTED_MODULE_3__/* .renderHtml */ .K2)(triage));
  process.stdout.write((0,_chunk_AKJQJWXB_js__WEBPACK_IMPORTED_MODULE_3__/* .renderText */ .S5)(triage, { color: (0,_chunk_XQ4TTWYX_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsColor */ .zK)(process.stdout, process.env), width: 100 }));
  process.stdout.write("\nOn GitHub this run would:\n");
  for (const action of plan) process.stdout.write(`  ${(0,_chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0)(action)}
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



/***/ })

};
