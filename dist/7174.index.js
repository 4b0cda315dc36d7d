export const id = 7174;
export const ids = [7174];
export const modules = {

  3771:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    PW: () => (  guardings),
    RF: () => (  isPlainBranch),
    YR: () => (  isActionReference),
    f0: () => (  paths),
    sh: () => (  isPlainName)
  });
const require = (name) => process.getBuiltinModule(name);

var guardings = ["state", "cluster", "none"];
var paths = {
  triage: ".github/workflows/drift-triage.yml",
  guard: ".github/workflows/drift-triage-guard.yml",
  settings: ".github/drift-triage.yml",
  account: ".github/drift-triage-account.yaml"
};
function isActionReference(text) {
  return /^[\w-]+\/[\w.-]+(?:\/[\w.-]+)*@[\w][\w./-]*$/.test(text);
}
function isPlainBranch(name) {
  return /^[\w][\w./-]*$/.test(name);
}
function isPlainName(text) {
  return /^[A-Za-z0-9][\w .-]{0,62}$/.test(text);
}




  }),

  7916:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Mr: () => (  printProblems),
    z0: () => (  printProgress),
    zK: () => (  wantsColor)
  });
  var _chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4870);
  var _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2072);
const require = (name) => process.getBuiltinModule(name);



function wantsColor(stream, env) {
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  const forced = (env["FORCE_COLOR"] ?? "").toLowerCase();
  if (forced !== "") return forced !== "0" && forced !== "false";
  return stream.isTTY === true && env["TERM"] !== "dumb";
}
function printProblems(problems) {
  for (const { code, message, hint } of (0,_chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_0__  .WW)(problems)) {
    process.stderr.write(`${code}: ${(0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_1__  .B)(message)}
  ${(0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_1__  .B)(hint)}
`);
  }
}
function printProgress(message) {
  process.stderr.write(`${(0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_1__  .B)(message)}
`);
}




  }),

  7174:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    createProgram: () => (  createProgram),
    runCli: () => (  runCli)
  });
  var _chunk_26GGFAGN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3771);
  var _chunk_JYWN7GLU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7916);
  var _chunk_CNBYE7PK_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7480);
  var _chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4400);
  var _chunk_LJ4WCM7B_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9831);
  var _chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9699);
  var _chunk_ULZKXOWI_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4870);
  var _chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4215);
  var _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2072);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5390);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9530);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1002);
  var node_fs__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3024);
  var commander__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8179);
const require = (name) => process.getBuiltinModule(name);



















function addClusterOptions(command) {
  return command.option("--kubeconfig <file>", "kubeconfig of the cluster (default: KUBECONFIG or ~/.kube/config)").option("--context <name>", "context of the kubeconfig").option("--allow-exec-plugins", "let the kubeconfig run credential plugins that are not well known").option("--allow-insecure", "accept insecure-skip-tls-verify and plain http");
}
function addRunOptions(command, config = "settings file, relative to the repository") {
  return addClusterOptions(command).option("--snapshot <path>", "recorded live state (file or folder) instead of a cluster").option("--app <name...>", "only these applications").option("--config <file>", config, ".github/drift-triage.yml").option("--cluster-name <name>", "id of the cluster in issues").option("--repository-url <url...>", "further addresses of this repository in Applications").option("--cache-folder <dir>", "keep renderings of Helm and Kustomize there for the next run");
}
function addLimitOptions(command) {
  const upTo = (max) => (given) => {
    if (/^\d{1,6}$/.test(given) && Number(given) <= max) return Number(given);
    throw new commander__WEBPACK_IMPORTED_MODULE_11__  .Di(`Give a whole number from 0 to ${max}.`);
  };
  const { maxNewIssues, maxNewPullRequests, minAge, followUpAfter } = _chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_2__  .B;
  return command.option(
    "--max-new-issues <n>",
    `open at most so many issues (default: ${maxNewIssues})`,
    upTo(_chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_2__  .q.maxNewIssues)
  ).option(
    "--max-new-pull-requests <n>",
    `open at most so many pull requests (default: ${maxNewPullRequests})`,
    upTo(_chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_2__  .q.maxNewPullRequests)
  ).option(
    "--min-age <minutes>",
    `age at which a change gets an issue (default: ${minAge})`,
    upTo(_chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_2__  .q.minAge)
  ).option(
    "--follow-up-after <days>",
    `days after which drift is overdue, 0 for never (default: ${followUpAfter})`,
    upTo(_chunk_OZOLEZ7E_js__WEBPACK_IMPORTED_MODULE_2__  .q.followUpAfter)
  );
}



var shells = ["bash", "zsh", "fish"];
function completionScript(program, shell) {
  const commands = program.commands.map(completed);
  const name = program.name();
  return { bash: bashScript, zsh: zshScript, fish: fishScript }[shell](name, commands);
}
function completed(command) {
  const options = command.options.flatMap(
    ({ long, description, argChoices }) => long === void 0 || long === null ? [] : [{ flag: long, about: description, choices: argChoices ?? [] }]
  );
  return { name: command.name(), description: command.description(), options };
}
var words = (items) => items.join(" ");
var flags = ({ options }) => words([...options.map(({ flag }) => flag), "--help"]);
function bashScript(name, commands) {
  const fn = `_${name.replace(/\W/g, "_")}`;
  const choices = choicesOf(commands).map(
    ([flag, values]) => `    ${flag}) COMPREPLY=($(compgen -W '${words(values)}' -- "$word")); return ;;`
  );
  const cases = commands.map((one) => `    ${one.name}) words='${flags(one)}' ;;`);
  return [
    `# ${name} completion bash: put "source <(${name} completion bash)" into ~/.bashrc`,
    `${fn}() {`,
    '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" words',
    "  COMPREPLY=()",
    '  case "$before" in',
    ...choices,
    "  esac",
    '  case "${COMP_WORDS[1]}" in',
    ...cases,
    `    *) words='${words(commands.map((one) => one.name))}' ;;`,
    "  esac",
    '  if [[ $COMP_CWORD -eq 1 || $word == -* ]]; then COMPREPLY=($(compgen -W "$words" -- "$word")); fi',
    "}",
    `complete -o default -F ${fn} ${name}`,
    ""
  ].join("\n");
}
function zshScript(name, commands) {
  return [
    `#compdef ${name}`,
    `# ${name} completion zsh: put "source <(${name} completion zsh)" into ~/.zshrc, after compinit`,
    "autoload -U +X bashcompinit && bashcompinit",
    bashScript(name, commands).split("\n").slice(1).join("\n")
  ].join("\n");
}
function fishScript(name, commands) {
  const about = (text) => text.replace(/['\\]/g, "");
  const lines = commands.flatMap((one) => [
    `complete -c ${name} -n __fish_use_subcommand -f -a ${one.name} -d '${about(one.description)}'`,
    ...one.options.map(({ flag, about: text, choices }) => {
      const values = choices.length === 0 ? "" : ` -x -a '${words(choices)}'`;
      return `complete -c ${name} -n '__fish_seen_subcommand_from ${one.name}' -l ${flag.slice(2)}${values} -d '${about(text)}'`;
    })
  ]);
  return [
    `# ${name} completion fish: "${name} completion fish > ~/.config/fish/completions/${name}.fish"`,
    ...lines,
    ""
  ].join("\n");
}
function choicesOf(commands) {
  const found =   new Map();
  for (const { flag, choices } of commands.flatMap(({ options }) => options)) {
    if (choices.length === 0) continue;
    found.set(flag,   new Set([...found.get(flag) ?? [], ...choices]));
  }
  return [...found].map(([flag, values]) => [flag, [...values]]);
}

function addSetUpCommands(program, home, done) {
  addInit(program, home, done);
  addDoctor(program, done);
  addCompletion(program, done);
}
function addInit(program, home, done) {
  program.command("init").description("write the workflows, the read-only account and the settings into a repository").option("--repo <dir>", "folder of the repository", ".").option("--action <owner/name@ref>", "where the action is (default: where this copy was cloned from)").option("--cluster-name <name>", "name of the cluster in issues (default: production)").option("--runs-on <label>", "runner of the workflows", "ubuntu-latest").addOption(
    new commander__WEBPACK_IMPORTED_MODULE_11__  .c$(
      "--guard <how>",
      "how pull requests are checked: by recorded state, with the cluster, or not"
    ).choices(_chunk_26GGFAGN_js__WEBPACK_IMPORTED_MODULE_0__  .PW).default("state")
  ).option("--folders", "judge the folders of plain manifests that are found").option("--force", "overwrite files that are there").option("--dry-run", "write nothing, and say what would be written").action(async (flags2) => {
    const { runInit } = await Promise.all( [__webpack_require__.e(1221), __webpack_require__.e(2088), __webpack_require__.e(3036), __webpack_require__.e(6494), __webpack_require__.e(1569)]).then(__webpack_require__.bind(__webpack_require__, 1569));
    done(await runInit(flags2, home));
  });
}
function addDoctor(program, done) {
  addRunOptions(program.command("doctor")).description("say what is missing for a run: access, permissions, tools, settings, with a next step each").option("--repo <dir>", "folder of the repository", ".").option(
    "--github-repository <owner/repo>",
    "look at its settings, with the token in GITHUB_TOKEN (default: by the remote)"
  ).addOption(
    new commander__WEBPACK_IMPORTED_MODULE_11__  .c$("--output <format>", "how to print the checks").choices(["text", "json"]).default("text")
  ).action(async (flags2) => {
    const { runDoctor } = await Promise.all( [__webpack_require__.e(1221), __webpack_require__.e(2088), __webpack_require__.e(3036), __webpack_require__.e(6494), __webpack_require__.e(8454), __webpack_require__.e(8879), __webpack_require__.e(1696)]).then(__webpack_require__.bind(__webpack_require__, 1696));
    done(await runDoctor(flags2));
  });
}
function addCompletion(program, done) {
  program.command("completion").description("print the completion script of a shell").addArgument(new commander__WEBPACK_IMPORTED_MODULE_11__  .ef("<shell>", "which shell").choices(shells)).action((shell) => {
    process.stdout.write(completionScript(program, shell));
    done(0);
  });
}

async function runCli(args, home) {
  let code = 0;
  process.stdout.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
  const program = createProgram(home, (result) => code = result);
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (error instanceof commander__WEBPACK_IMPORTED_MODULE_11__  .b7) return error.exitCode === 0 ? 0 : 2;
    (0,_chunk_JYWN7GLU_js__WEBPACK_IMPORTED_MODULE_1__  .Mr)((0,_chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_5__  .G)(error));
    return 2;
  }
  return code;
}
function createProgram(home, done) {
  const program = new commander__WEBPACK_IMPORTED_MODULE_11__  .uB("drift-triage").description(
    "Judges every difference between Git and a cluster: what changed, who changed it, what a sync would do."
  ).version(versionOf(home)).exitOverride().showHelpAfterError("(drift-triage --help lists commands and options)").addHelpText("after", afterHelp);
  addTriage(program, done);
  addGuard(program, done);
  addAdopt(program, done);
  addSnapshot(program, done);
  addDemo(program, home, done);
  addSetUpCommands(program, home, done);
  for (const command of program.commands)
    command.showHelpAfterError(`(drift-triage ${command.name()} --help lists its options)`);
  return program;
}
var afterHelp = `
Examples:
  drift-triage demo                                        five drifted apps, without a cluster
  drift-triage init --repo .                               write the workflows, the account and the settings
  drift-triage doctor --repo . --kubeconfig FILE           what is missing, with a next step each
  drift-triage triage --repo . --kubeconfig FILE           judge the cluster
  drift-triage guard --repo . --target origin/main --head HEAD --kubeconfig FILE

Exit codes:
  0  nothing needs anybody
  1  findings that need someone, a merge that would undo a live change, or advice that is open
  2  something could not be told or written, or the call was wrong

A message begins with a code, such as KUBECONFIG_MISSING: docs/troubleshooting.md has a section for each.
The report goes to stdout, everything else to stderr. NO_COLOR switches colours off, FORCE_COLOR on.
`;
function versionOf(home) {
  try {
    const { version } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readFileSync)(new URL("package.json", home), "utf8"));
    return typeof version === "string" ? version : "unknown";
  } catch {
    return "unknown";
  }
}
function addTriage(program, done) {
  const command = addRunOptions(program.command("triage")).description("judge the applications of a repository").option("--repo <dir>", "folder of the repository", ".").option("--changed <range>", "only applications that the commits BASE..HEAD can alter").addOption(
    new commander__WEBPACK_IMPORTED_MODULE_11__  .c$("--shard <i/n>", "only the applications of one of n equal shares, such as 3/8").argParser(shardOf).conflicts(["app", "changed", "stateOutput", "report"])
  ).addOption(
    new commander__WEBPACK_IMPORTED_MODULE_11__  .c$("--output <format>", "how to print the report").choices(["text", "json", "markdown", "html"]).default("text")
  ).option("--output-file <file>", "write the report there instead of printing it").option("--confirm-forecasts", "have the API server try each sync without keeping it, where allowed").option("--issues-to <dir>", "also write the issues that would be filed, one Markdown file each").addOption(
    new commander__WEBPACK_IMPORTED_MODULE_11__  .c$("--noise-issues <when>", "whether noise alone gets an issue").choices(["out-of-sync", "always", "never"]).default("out-of-sync")
  ).addOption(
    new commander__WEBPACK_IMPORTED_MODULE_11__  .c$(
      "--state-output <file>",
      "also write what a check of merges needs to judge without the cluster"
    ).conflicts(["app", "changed"])
  ).option("--github-repository <owner/repo>", "file issues there, with the token in GITHUB_TOKEN").addOption(
    new commander__WEBPACK_IMPORTED_MODULE_11__  .c$(
      "--report <how>",
      "what is filed there: issues, pull requests with what Git should take, or both"
    ).choices(["issue", "pull-request", "both"]).default("issue")
  ).option("--dry-run", "file nothing, and say what would be filed");
  addLimitOptions(command).addOption(
    new commander__WEBPACK_IMPORTED_MODULE_11__  .c$(
      "--webhook-format <format>",
      "what the address in WEBHOOK_URL is told of drift that turned (key for signatures: WEBHOOK_SECRET)"
    ).choices(["json", "slack"]).default("json")
  ).action(async (flags2) => {
    const started = (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_3__  .BE)(flags2.repo);
    try {
      const { runTriage } = await Promise.all( [__webpack_require__.e(1221), __webpack_require__.e(2088), __webpack_require__.e(3036), __webpack_require__.e(6494), __webpack_require__.e(8454), __webpack_require__.e(8879), __webpack_require__.e(9785), __webpack_require__.e(710)]).then(__webpack_require__.bind(__webpack_require__, 710));
      done(await runTriage(flags2, started));
    } finally {
      started.objects.stop();
    }
  });
}
function shardOf(text) {
  const shard = (0,_chunk_CNBYE7PK_js__WEBPACK_IMPORTED_MODULE_12__  .u)(text);
  if (shard === null) throw new commander__WEBPACK_IMPORTED_MODULE_11__  .Di(`It is written like 3/8, up to ${_chunk_CNBYE7PK_js__WEBPACK_IMPORTED_MODULE_12__  .y}.`);
  return shard;
}
function addGuard(program, done) {
  addRunOptions(program.command("guard"), "settings file on the target side").description("say what merging head into target would undo in the cluster").option("--repo <dir>", "top folder of the Git work tree", ".").requiredOption("--target <ref>", "what is merged into, such as origin/main").requiredOption("--head <ref>", "what is merged").addOption(
    new commander__WEBPACK_IMPORTED_MODULE_11__  .c$("--state <file>", "what `triage --state-output` wrote, instead of a cluster").conflicts([
      "snapshot",
      "kubeconfig"
    ])
  ).option("--branch <name>", "branch that is merged into (default: read off --target)").option("--default-branch <name>", "the repository's default branch (default: origin's HEAD)").addOption(
    new commander__WEBPACK_IMPORTED_MODULE_11__  .c$(
      "--scope <scope>",
      "how far a merge is held responsible (default: the settings file)"
    ).choices(_chunk_LJ4WCM7B_js__WEBPACK_IMPORTED_MODULE_13__  .z0)
  ).addOption(
    new commander__WEBPACK_IMPORTED_MODULE_11__  .c$("--output <format>", "how to print the check").choices(["text", "json", "markdown"]).default("text")
  ).option("--output-file <file>", "write it there instead of printing it").action(async (flags2) => {
    const started = (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_3__  .BE)(flags2.repo);
    try {
      const { runGuard } = await Promise.all( [__webpack_require__.e(1221), __webpack_require__.e(2088), __webpack_require__.e(3036), __webpack_require__.e(6494), __webpack_require__.e(8454), __webpack_require__.e(8879), __webpack_require__.e(9820), __webpack_require__.e(9785), __webpack_require__.e(9291), __webpack_require__.e(7144)]).then(__webpack_require__.bind(__webpack_require__, 1971));
      done(await runGuard(flags2, started));
    } finally {
      started.objects.stop();
    }
  });
}
function addAdopt(program, done) {
  addRunOptions(program.command("adopt")).description("write what was changed by hand in the cluster into the files of the work tree").option("--repo <dir>", "folder of the repository", ".").option("--advised-only", "leave out what a person should be asked about first").option("--dry-run", "write nothing, and say what would be written").action(async (flags2) => {
    const { runAdopt } = await Promise.all( [__webpack_require__.e(1221), __webpack_require__.e(2088), __webpack_require__.e(3036), __webpack_require__.e(6494), __webpack_require__.e(8454), __webpack_require__.e(8879), __webpack_require__.e(9820), __webpack_require__.e(8), __webpack_require__.e(6419)]).then(__webpack_require__.bind(__webpack_require__, 6419));
    done(await runAdopt(flags2));
  });
}
function addSnapshot(program, done) {
  addClusterOptions(program.command("snapshot")).description("record live state, secrets redacted, for runs without access to the cluster").requiredOption("--out <dir>", "folder to write to").option("--namespace <name...>", "only these namespaces (and what has none)").action(async (flags2) => {
    const { runSnapshot } = await Promise.all( [__webpack_require__.e(1221), __webpack_require__.e(3036), __webpack_require__.e(8454), __webpack_require__.e(5864)]).then(__webpack_require__.bind(__webpack_require__, 5864));
    done(await runSnapshot(flags2));
  });
}
function addDemo(program, home, done) {
  program.command("demo").description(
    "judge the embedded snapshot of five drifted applications and write the issues it would file"
  ).option("--out <dir>", "folder for the rendered issues", "drift-triage-report").action(async (flags2) => {
    const { runDemo } = await Promise.all( [__webpack_require__.e(1221), __webpack_require__.e(2088), __webpack_require__.e(4527), __webpack_require__.e(3036), __webpack_require__.e(6494), __webpack_require__.e(8454), __webpack_require__.e(8879), __webpack_require__.e(9680), __webpack_require__.e(6327), __webpack_require__.e(2108), __webpack_require__.e(6876), __webpack_require__.e(7273)]).then(__webpack_require__.bind(__webpack_require__, 9911));
    done(await runDemo(flags2.out, new URL("demo/", home)));
  });
}



  })

};
