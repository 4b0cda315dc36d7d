export const id = 453;
export const ids = [453];
export const modules = {

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ printProblems),
/* harmony export */   z0: () => (/* binding */ printProgress),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
/* harmony import */ var _chunk_EPVSDLFV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2219);
const require = (name) => process.getBuiltinModule(name);


// src/shell/terminal.ts
function wantsColor(stream, env) {
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  return stream.isTTY === true && env["TERM"] !== "dumb";
}
function printProblems(problems) {
  for (const { code, message, hint } of problems) {
    process.stderr.write(`${code}: ${(0,_chunk_EPVSDLFV_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(message)}
  ${(0,_chunk_EPVSDLFV_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(hint)}
`);
  }
}
function printProgress(message) {
  process.stderr.write(`${(0,_chunk_EPVSDLFV_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(message)}
`);
}




/***/ }),

/***/ 5453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCli: () => (/* binding */ runCli)
/* harmony export */ });
/* harmony import */ var _chunk_MPPPNW45_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2364);
/* harmony import */ var _chunk_EPVSDLFV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2219);
/* harmony import */ var _chunk_R3TQUCZ2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(521);
/* harmony import */ var _chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6636);
/* harmony import */ var _chunk_6U5NQZGO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6366);
/* harmony import */ var _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2602);
/* harmony import */ var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1002);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8179);
const require = (name) => process.getBuiltinModule(name);








// src/shell/cli.ts

async function runCli(args, home) {
  let code = 0;
  process.stdout.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
  const program = new commander__WEBPACK_IMPORTED_MODULE_7__/* .Command */ .uB("drift-triage").description(
    "Judges every difference between Git and a cluster: what changed, who changed it, what a sync would do."
  ).exitOverride().showHelpAfterError("(drift-triage --help lists commands and options)");
  addTriage(program, (result) => code = result);
  addGuard(program, (result) => code = result);
  addAdopt(program, (result) => code = result);
  addSnapshot(program, (result) => code = result);
  addDemo(program, home, (result) => code = result);
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (error instanceof commander__WEBPACK_IMPORTED_MODULE_7__/* .CommanderError */ .b7) return error.exitCode === 0 ? 0 : 2;
    (0,_chunk_MPPPNW45_js__WEBPACK_IMPORTED_MODULE_0__/* .printProblems */ .Mr)((0,_chunk_EPVSDLFV_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(error));
    return 2;
  }
  return code;
}
function addClusterOptions(command) {
  return command.option("--kubeconfig <file>", "kubeconfig of the cluster (default: KUBECONFIG or ~/.kube/config)").option("--context <name>", "context of the kubeconfig").option("--allow-exec-plugins", "let the kubeconfig run credential plugins that are not well known").option("--allow-insecure", "accept insecure-skip-tls-verify and plain http");
}
function addTriage(program, done) {
  addClusterOptions(program.command("triage")).description("judge the applications of a repository").requiredOption("--repo <dir>", "folder of the repository").option("--snapshot <path>", "recorded live state (file or folder) instead of a cluster").option("--app <name...>", "only these applications").option("--config <file>", "settings file, relative to the repository", ".github/drift-triage.yml").option("--cluster-name <name>", "id of the cluster in issues").option("--repository-url <url...>", "further addresses of this repository in Applications").addOption(
    new commander__WEBPACK_IMPORTED_MODULE_7__/* .Option */ .c$("--output <format>", "how to print the report").choices(["text", "json", "markdown"]).default("text")
  ).option("--output-file <file>", "write the report there instead of printing it").option("--confirm-forecasts", "have the API server try each sync without keeping it, where allowed").option("--issues-to <dir>", "also write the issues that would be filed, one Markdown file each").addOption(
    new commander__WEBPACK_IMPORTED_MODULE_7__/* .Option */ .c$("--noise-issues <when>", "whether noise alone gets an issue").choices(["out-of-sync", "always", "never"]).default("out-of-sync")
  ).option("--github-repository <owner/repo>", "file issues there, with the token in GITHUB_TOKEN").option("--dry-run", "file nothing, and say what would be filed").action(async (flags) => {
    const { runTriage } = await Promise.all(/* import() */[__webpack_require__.e(527), __webpack_require__.e(748), __webpack_require__.e(384)]).then(__webpack_require__.bind(__webpack_require__, 2384));
    done(await runTriage(flags));
  });
}
function addGuard(program, done) {
  addClusterOptions(program.command("guard")).description("say what merging head into target would undo in the cluster").requiredOption("--repo <dir>", "top folder of the Git work tree").requiredOption("--target <ref>", "what is merged into, such as origin/main").requiredOption("--head <ref>", "what is merged").option("--snapshot <path>", "recorded live state (file or folder) instead of a cluster").option("--branch <name>", "branch that is merged into (default: read off --target)").option("--default-branch <name>", "the repository's default branch (default: origin's HEAD)").addOption(
    new commander__WEBPACK_IMPORTED_MODULE_7__/* .Option */ .c$(
      "--scope <scope>",
      "how far a merge is held responsible (default: the settings file)"
    ).choices(_chunk_EPVSDLFV_js__WEBPACK_IMPORTED_MODULE_1__/* .guardScopes */ .z0)
  ).option("--app <name...>", "only these applications").option("--config <file>", "settings file on the target side", ".github/drift-triage.yml").option("--cluster-name <name>", "id of the cluster").option("--repository-url <url...>", "further addresses of this repository in Applications").addOption(
    new commander__WEBPACK_IMPORTED_MODULE_7__/* .Option */ .c$("--output <format>", "how to print the check").choices(["text", "json", "markdown"]).default("text")
  ).option("--output-file <file>", "write it there instead of printing it").action(async (flags) => {
    const { runGuard } = await Promise.all(/* import() */[__webpack_require__.e(527), __webpack_require__.e(748), __webpack_require__.e(201), __webpack_require__.e(973)]).then(__webpack_require__.bind(__webpack_require__, 5973));
    done(await runGuard(flags));
  });
}
function addAdopt(program, done) {
  addClusterOptions(program.command("adopt")).description("write what was changed by hand in the cluster into the files of the work tree").requiredOption("--repo <dir>", "folder of the repository").option("--snapshot <path>", "recorded live state (file or folder) instead of a cluster").option("--app <name...>", "only these applications").option("--advised-only", "leave out what a person should be asked about first").option("--config <file>", "settings file, relative to the repository", ".github/drift-triage.yml").option("--cluster-name <name>", "id of the cluster").option("--repository-url <url...>", "further addresses of this repository in Applications").option("--dry-run", "write nothing, and say what would be written").action(async (flags) => {
    const { runAdopt } = await Promise.all(/* import() */[__webpack_require__.e(527), __webpack_require__.e(748), __webpack_require__.e(994)]).then(__webpack_require__.bind(__webpack_require__, 1994));
    done(await runAdopt(flags));
  });
}
function addSnapshot(program, done) {
  addClusterOptions(program.command("snapshot")).description("record live state, secrets redacted, for runs without access to the cluster").requiredOption("--out <dir>", "folder to write to").option("--namespace <name...>", "only these namespaces (and what has none)").action(async (flags) => {
    const { runSnapshot } = await Promise.all(/* import() */[__webpack_require__.e(527), __webpack_require__.e(748), __webpack_require__.e(217)]).then(__webpack_require__.bind(__webpack_require__, 1217));
    done(await runSnapshot(flags));
  });
}
function addDemo(program, home, done) {
  program.command("demo").description(
    "judge the embedded snapshot of five drifted applications and write the issues it would file"
  ).option("--out <dir>", "folder for the rendered issues", "drift-triage-report").action(async (flags) => {
    const { runDemo } = await Promise.all(/* import() */[__webpack_require__.e(527), __webpack_require__.e(748), __webpack_require__.e(662)]).then(__webpack_require__.bind(__webpack_require__, 662));
    done(await runDemo(flags.out, new URL("demo/", home)));
  });
}



/***/ })

};
