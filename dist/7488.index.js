export const id = 7488;
export const ids = [7488];
export const modules = {

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

  5936:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AN: () => (  repositoryContext),
    SU: () => (  parseRepository),
    d9: () => (  publicServer)
  });
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6127);
const require = (name) => process.getBuiltinModule(name);



var publicServer = "https://github.com";
function repositoryContext(env, payload) {
  const name = parseRepository(env["GITHUB_REPOSITORY"] || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .bX)(payload, "repository", "full_name"));
  const serverUrl = (env["GITHUB_SERVER_URL"] || publicServer).replace(/\/+$/, "");
  const runId = env["GITHUB_RUN_ID"] ?? "";
  return {
    ...name,
    serverUrl,
    apiUrl: env["GITHUB_API_URL"] ?? "",
    runUrl: /^\d+$/.test(runId) ? `${serverUrl}/${name.fullName}/actions/runs/${runId}` : null,
    eventName: env["GITHUB_EVENT_NAME"] ?? "",
    sha: env["GITHUB_SHA"] ?? "",
    ref: env["GITHUB_REF"] ?? "",
    defaultBranch: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_1__  .bX)(payload, "repository", "default_branch")
  };
}
function parseRepository(text) {
  const [owner = "", repo = "", ...more] = text.split("/");
  const valid = [owner, repo].every((part) => /^[\w.-]+$/.test(part) && !/^\.+$/.test(part));
  if (valid && more.length === 0) return { owner, repo, fullName: `${owner}/${repo}` };
  throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_0__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_0__  .CC)(
      "INPUT_INVALID",
      text === "" ? "No GitHub repository is named." : `${JSON.stringify(text.slice(0, 100))} is no repository.`,
      "Name it as owner/repo; in GitHub Actions GITHUB_REPOSITORY does."
    )
  );
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

  7488:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    fileTriage: () => (  fileTriage)
  });
  var _chunk_ZIRJOXW7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1789);
  var _chunk_JYWN7GLU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7916);
  var _chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4400);
  var _chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2817);
  var _chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4870);
  var _chunk_X37Y26TL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2108);
  var _chunk_I37PU2W6_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5936);
  var _chunk_E3XLBQGH_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(5807);
  var _chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4235);
  var _chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4215);
  var _chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6327);
  var _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8141);
  var _chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2703);
  var _chunk_5SUDFW32_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2058);
  var _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2072);
  var _chunk_IDKQ4IWS_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(29);
  var _chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9154);
  var _chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4577);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5390);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7178);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9530);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);


































async function fileTriage(judged, flags, tokenOf) {
  const { triage, current } = judged;
  const options = { noiseIssues: flags.noiseIssues, current, wholeRun: isWhole(flags) };
  if (flags.issuesTo !== void 0) await (0,_chunk_ZIRJOXW7_js__WEBPACK_IMPORTED_MODULE_0__  .G)(flags.issuesTo, (0,_chunk_X37Y26TL_js__WEBPACK_IMPORTED_MODULE_5__  .ef)(triage, [], options));
  const codeowners = await (0,_chunk_E3XLBQGH_js__WEBPACK_IMPORTED_MODULE_22__  .o)((0,_chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_3__  .k)(flags.repo));
  return file(judged, { ...options, ...limitsOf(flags), codeowners }, flags, tokenOf);
}
function limitsOf(flags) {
  return {
    maxNewIssues: flags.maxNewIssues ?? _chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_2__  .B.maxNewIssues,
    maxNewPullRequests: flags.maxNewPullRequests ?? _chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_2__  .B.maxNewPullRequests,
    minAge: flags.minAge ?? _chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_2__  .B.minAge,
    followUpAfter: flags.followUpAfter ?? _chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_2__  .B.followUpAfter
  };
}
function isWhole({ app, changed, shard }) {
  return (app ?? []).length === 0 && changed === void 0 && shard === void 0;
}
async function file(judged, options, flags, tokenOf) {
  const token = process.env["GITHUB_TOKEN"] ?? "";
  const dryRun = flags.dryRun === true;
  if (flags.githubRepository === void 0 || token === "") {
    if (dryRun) for (const line of withoutGitHub(judged, options)) (0,_chunk_JYWN7GLU_js__WEBPACK_IMPORTED_MODULE_1__  .z0)(`would: ${line}`);
    return true;
  }
  try {
    const { fileReports } = await Promise.all( [__webpack_require__.e(4119), __webpack_require__.e(3607), __webpack_require__.e(2036), __webpack_require__.e(6322)]).then(__webpack_require__.bind(__webpack_require__, 6322));
    const log = { debug: () => void 0, info: _chunk_JYWN7GLU_js__WEBPACK_IMPORTED_MODULE_1__  .z0, warning: _chunk_JYWN7GLU_js__WEBPACK_IMPORTED_MODULE_1__  .z0 };
    const apiUrl = process.env["GITHUB_API_URL"] ?? "";
    const github = { token, apiUrl, ...(0,_chunk_I37PU2W6_js__WEBPACK_IMPORTED_MODULE_6__  .SU)(flags.githubRepository), log };
    const { maxNewPullRequests } = limitsOf(flags);
    const serverUrl = process.env["GITHUB_SERVER_URL"] || _chunk_I37PU2W6_js__WEBPACK_IMPORTED_MODULE_6__  .d9;
    const how = {
      report: flags.report,
      options,
      maxNewPullRequests,
      dryRun,
      elsewhere: { tokenOf, serverUrl }
    };
    const filed = await fileReports({ judged, ...how, github, log });
    (0,_chunk_JYWN7GLU_js__WEBPACK_IMPORTED_MODULE_1__  .Mr)(filed.problems);
    await tellWebhook(judged.triage, filed, flags);
    return filed.problems.length === 0;
  } catch (error) {
    (0,_chunk_JYWN7GLU_js__WEBPACK_IMPORTED_MODULE_1__  .Mr)((0,_chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_8__  .G)(error));
    return false;
  }
}
async function tellWebhook(triage, filed, flags) {
  const { WEBHOOK_URL: url = "", WEBHOOK_SECRET: secret = "" } = process.env;
  if (url === "") return;
  const [{ notify }, { webhookMistake }] = await Promise.all([__webpack_require__.e(  341).then(__webpack_require__.bind(__webpack_require__, 341)), __webpack_require__.e(  4834).then(__webpack_require__.bind(__webpack_require__, 4834))]);
  const mistake = webhookMistake(url);
  if (mistake !== null) return (0,_chunk_JYWN7GLU_js__WEBPACK_IMPORTED_MODULE_1__  .z0)(`WEBHOOK_URL: ${mistake}; nothing was sent`);
  const run = { repository: flags.githubRepository ?? "", runUrl: null };
  const { lost } = await notify(triage, filed, { url, secret, format: flags.webhookFormat }, run);
  if (lost !== null) (0,_chunk_JYWN7GLU_js__WEBPACK_IMPORTED_MODULE_1__  .Mr)([lost]);
}
function mayBeProposed(repository) {
  return repository === void 0 || repository.tokenEnv !== void 0;
}
function withoutGitHub({ triage, proposed }, options) {
  const pulls = (proposed?.writeBacks ?? []).filter(({ edits, repository }) => edits.length > 0 && mayBeProposed(repository)).map(({ application, edits, repository }) => {
    const files = edits.map(({ file: file2 }) => file2).join(", ");
    const where = repository === void 0 ? "" : ` in ${repository.url}`;
    return `${application}: open a pull request${where} that edits ${files}`;
  });
  return [...pulls, ...(0,_chunk_X37Y26TL_js__WEBPACK_IMPORTED_MODULE_5__  .ef)(triage, [], options).map(_chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_7__  .q0)];
}



  })

};
