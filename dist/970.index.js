export const id = 970;
export const ids = [970];
export const modules = {

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

  8970:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    runDemo: () => (  runDemo)
  });
  var _chunk_ZIRJOXW7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1789);
  var _chunk_NHV6TZ3O_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(707);
  var _chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3161);
  var _chunk_YLH25D35_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5615);
  var _chunk_ABAMZYI7_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5741);
  var _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7082);
  var _chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3812);
  var _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(758);
  var _chunk_6VFXEPPC_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2963);
  var _chunk_PCWUV7M4_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2102);
  var _chunk_CKN3U3EZ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4079);
  var _chunk_RY7BBLE7_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1683);
  var _chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(599);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(894);
  var _chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9140);
  var _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(675);
  var _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7090);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1002);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6760);
  var node_url__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3136);
const require = (name) => process.getBuiltinModule(name);

























async function runDemo(out, story) {
  const cluster = (0,_chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_2__  .RA)(await (0,_chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_2__  .UN)((0,node_url__WEBPACK_IMPORTED_MODULE_20__.fileURLToPath)(new URL("snapshot", story))));
  const { triage, current } = await (0,_chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_6__  .e2)(cluster, {
    path: (0,node_url__WEBPACK_IMPORTED_MODULE_20__.fileURLToPath)(new URL("repo", story)),
    configFile: ".github/drift-triage.yml",
    apps: [],
    repositoryUrls: [],
    clusterName: "demo",
    progress: () => void 0
  });
  const plan = (0,_chunk_ABAMZYI7_js__WEBPACK_IMPORTED_MODULE_4__  .ef)(triage, [], { noiseIssues: "out-of-sync", current });
  const paths = await (0,_chunk_ZIRJOXW7_js__WEBPACK_IMPORTED_MODULE_0__  .G)(out, plan);
  const page = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(out, "report.html");
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.writeFile)(page, (0,_chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_2__  .K2)(triage));
  process.stdout.write((0,_chunk_FTKEFXEW_js__WEBPACK_IMPORTED_MODULE_2__  .S5)(triage, { color: (0,_chunk_NHV6TZ3O_js__WEBPACK_IMPORTED_MODULE_1__  .zK)(process.stdout, process.env), width: 100 }));
  process.stdout.write("\nOn GitHub this run would:\n");
  for (const action of plan) process.stdout.write(`  ${(0,_chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_5__  .q0)(action)}
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
