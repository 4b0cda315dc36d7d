export const id = 1569;
export const ids = [1569];
export const modules = {

  2201:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  readSurroundings),
    z: () => (  readActionOrigin)
  });
  var _chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9699);
  var _chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5343);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
const require = (name) => process.getBuiltinModule(name);





async function readSurroundings(root) {
  const [origin, head, current, refs] = await Promise.all([
    lineOf(root, ["config", "--get", "remote.origin.url"]),
    lineOf(root, ["rev-parse", "--abbrev-ref", "origin/HEAD"]),
    lineOf(root, ["symbolic-ref", "--short", "HEAD"]),
    (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_0__  .EO)(root, ["for-each-ref", "--format=%(refname)", "refs/heads", "refs/remotes/origin"])
  ]);
  const branches = (refs.text ?? "").split("\n").map((name) => name.replace(/^refs\/(?:heads|remotes\/origin)\//, "")).filter((name) => name !== "" && name !== "HEAD");
  const ofOrigin = head.startsWith("origin/") ? head.slice("origin/".length) : "";
  return {
    place: (0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_3__  .$t)(origin),
    defaultBranch: ofOrigin || current || "main",
    branches: [...new Set(branches)].sort()
  };
}
async function readActionOrigin(home) {
  const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(home));
  const top = await lineOf(folder, ["rev-parse", "--show-toplevel"]);
  if (top === "" || await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(top) !== folder) return null;
  const [origin, commit, tag, branch] = await Promise.all([
    lineOf(folder, ["config", "--get", "remote.origin.url"]),
    lineOf(folder, ["rev-parse", "--verify", "--quiet", "HEAD"]),
    lineOf(folder, ["describe", "--tags", "--exact-match"]),
    lineOf(folder, ["symbolic-ref", "--short", "HEAD"])
  ]);
  const place = (0,_chunk_CRRFEOTM_js__WEBPACK_IMPORTED_MODULE_3__  .$t)(origin);
  return place === null || commit === "" ? null : { place, commit, name: tag || branch };
}
async function lineOf(folder, args) {
  return ((await (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_0__  .EO)(folder, args)).text ?? "").trim();
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

  3152:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  codeOf),
    b: () => (  messageOf)
  });
const require = (name) => process.getBuiltinModule(name);

function codeOf(thrown) {
  return text(thrown, "code");
}
function messageOf(thrown) {
  return text(thrown, "message") || String(thrown);
}
function text(thrown, key) {
  if (typeof thrown !== "object" || thrown === null) return "";
  const found = thrown[key];
  return typeof found === "string" ? found : "";
}




  }),

  1569:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    runInit: () => (  runInit)
  });
  var _chunk_26GGFAGN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3771);
  var _chunk_FXGJTCEY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2201);
  var _chunk_YLH25D35_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5615);
  var _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2348);
  var _chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9699);
  var _chunk_NK4XK4IM_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3407);
  var _chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2817);
  var _chunk_W5VBT2VO_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3152);
  var _chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2089);
  var _chunk_I37PU2W6_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5936);
  var _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2072);
  var _chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8768);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9530);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6127);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1002);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1455);
  var node_url__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3136);
  var node_readline_promises__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6848);
  var node_path__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);























function nextSteps(plan, { repository, program }) {
  const at = repository === "" ? "" : ` --repo ${repository}`;
  const steps = [
    [
      `Create the account that may only read. The commands at the top of ${_chunk_26GGFAGN_js__WEBPACK_IMPORTED_MODULE_0__  .f0.account} do it,`,
      "and make drift-triage.kubeconfig beside this repository, with a token for a day."
    ],
    ["See what is still missing:", `  ${program} doctor --repo . --kubeconfig ../drift-triage.kubeconfig`],
    [
      "Store it as the secret KUBECONFIG, as base64:",
      `  base64 < ../drift-triage.kubeconfig | tr -d '\\n' | gh secret set KUBECONFIG${at}`
    ],
    [
      "Commit and push the new files to the default branch, then start a first run that files nothing:",
      `  gh workflow run drift-triage.yml${at} -f dry-run=true`
    ],
    ...plan.guard === "none" ? [] : [guardStep(plan)]
  ];
  return [
    "Next:",
    ...steps.flatMap((lines, i) => lines.map((line, at2) => `${at2 === 0 ? `${i + 1}.` : "  "} ${line}`)),
    ""
  ].join("\n");
}
function guardStep({ guard }) {
  return guard === "state" ? [
    "Once the scheduled workflow has recorded its state and drift-guard has run on a pull request, mark that",
    "check as required. A public repository needs guard-state: public for it (see docs/guard.md)."
  ] : ["Once it has run on a pull request, mark drift-guard as a required check."];
}
function surveyText({ argoCd, flux, folders, workflows, destinations }) {
  const deployed = [
    argoCd > 0 ? `${argoCd} Argo CD Applications or ApplicationSets` : "",
    flux > 0 ? `${flux} Flux Kustomizations or HelmReleases` : ""
  ].filter((part) => part !== "");
  return [
    deployed.length > 0 ? `Found in the files: ${deployed.join(" and ")}.` : `No Argo CD or Flux objects in the files; those that are only in the cluster are found there. ${folders.length === 1 ? "1 folder holds" : `${folders.length} folders hold`} plain manifests.`,
    ...destinations.length > 0 ? [clustersText(destinations)] : [],
    ...workflows.length > 0 ? [`Workflows that use drift-triage already: ${workflows.join(", ")}.`] : [],
    ""
  ].join("\n");
}
var maxClusters = 5;
function clustersText(destinations) {
  const more = destinations.length - maxClusters;
  const named = [...destinations.slice(0, maxClusters), ...more > 0 ? [`${more} more`] : []].join(", ");
  return `They are deployed to further clusters as well (${named}): each needs the account, and the kubeconfig a context for it (docs/recipes.md of drift-triage, one run for several clusters).`;
}

var marker = "  # Your own kinds:";
function accountManifest(readOnly, manifests) {
  const further = furtherKinds(readOnly, manifests);
  const groups = [...new Set(further.map(({ group }) => group))];
  const rules = groups.map((group) => ruleFor(group, further));
  const found = rules.length === 0 ? "" : `  # Kinds found in this repository; drift-triage doctor says whether their names are right.
${rules.join("")}`;
  return `${commands}${withoutHeader(readOnly).replace(marker, `${found}${marker}`)}`;
}
function ruleFor(group, kinds) {
  const plurals = kinds.filter((kind) => kind.group === group).map(({ plural }) => plural);
  return `  - apiGroups: [${group}]
    resources: [${plurals.join(", ")}]
    verbs: [get, list]
`;
}
function furtherKinds(readOnly, manifests) {
  const covered = coveredResources(readOnly);
  const wanted = new Set(manifests.map(({ gvk }) => `${gvk.group}/${gvk.kind}`));
  const seen =   new Set();
  return (0,_chunk_YLH25D35_js__WEBPACK_IMPORTED_MODULE_2__  .Z)(manifests.map(({ object }) => object)).filter(({ group, kind, plural }) => {
    const id = `${JSON.stringify(group)}/${JSON.stringify(plural)}`;
    const isNew = !covered.has(id) && !seen.has(id) && wanted.has(`${group}/${kind}`);
    seen.add(id);
    return isNew && isGroupName(group) && /^[a-z][a-z0-9-]*$/.test(plural);
  }).sort((a, b) => a.group + a.plural < b.group + b.plural ? -1 : 1);
}
function isGroupName(group) {
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(group) && !/^(?:kustomize\.config|config)\.k8s\.io$/.test(group);
}
function coveredResources(readOnly) {
  const read = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_7__  .gM)(readOnly);
  if ("error" in read) throw new Error(`rbac/read-only.yaml: ${read.error.message}`);
  const rules = read.documents.flatMap(({ value }) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_14__  .gT)(value, "rules"));
  return new Set(
    rules.flatMap(
      (rule) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_14__  .gT)(rule, "apiGroups").flatMap(
        (group) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_14__  .gT)(rule, "resources").map((resource) => `${JSON.stringify(group)}/${JSON.stringify(resource)}`)
      )
    )
  );
}
function withoutHeader(text) {
  return text.replace(/^(?:#.*\n)+/, "");
}
var commands = `# The account of drift-triage: get and list on the kinds that are named here, and nothing else. No Secrets, no write
# verbs, no watch, exec, logs or proxy, and no wildcard that could grow to include them.
#
# With kubectl as an administrator of the cluster:
#
#   kubectl apply -f ${_chunk_26GGFAGN_js__WEBPACK_IMPORTED_MODULE_0__  .f0.account}
#   server=$(kubectl config view --minify --output jsonpath='{.clusters[0].cluster.server}')
#   ca=$(kubectl config view --minify --flatten --raw --output jsonpath='{.clusters[0].cluster.certificate-authority-data}')
#   token=$(kubectl create token drift-triage --namespace drift-triage --duration 24h)
#   (umask 077; cat > ../drift-triage.kubeconfig) <<END
#   apiVersion: v1
#   kind: Config
#   current-context: production
#   contexts: [{ name: production, context: { cluster: production, user: drift-triage } }]
#   clusters: [{ name: production, cluster: { server: '$server', certificate-authority-data: '$ca' } }]
#   users: [{ name: drift-triage, user: { token: '$token' } }]
#   END
#
# The token runs out after --duration, or earlier where the cluster sets a limit. docs/security.md of drift-triage
# compares what lasts: a runner inside the cluster, a login of your cloud, a token that is kept in the cluster.
`;

function settingsFile(plan) {
  return `# yaml-language-server: $schema=${schemaUrl(plan)}
# Settings of drift-triage. All of it is optional; take the # away from what you need. Unknown keys are errors.

${foldersPart(plan)}
# Other addresses under which Applications name this repository (a mirror, an old name).
# repository-urls:
#   - git@git.example.com:platform/shop.git

# Checkouts of other repositories from which Applications take manifests: address, and folder from the top of this one.
# repositories:
#   https://git.example.com/platform/base.git: ../base
#   https://github.com/acme/charts.git:
#     path: ../charts
#     token-env: CHARTS_TOKEN # the environment variable with a token that may open pull requests there

# Hosts from which other repositories and charts may be fetched, where wanted with the beginning of a path.
# fetch-from:
#   - git.example.com/platform
#   - charts.example.com

# Clusters that Applications deploy to, where their destination is not what the kubeconfig calls them.
# clusters:
#   staging:
#     server: https://10.0.0.7
#     names: [green]
#     context: staging-admin

# Who stands behind a field manager, before the built-in table; * matches any characters.
# managers:
#   person-tool: [my-console]
#   applier: [my-deployer]
#   controller: [my-operator]
#   pipeline: [my-ci-*]

# The check of pull requests. scope is how far a merge is held responsible: field, resource, app or branch.
# guard:
#   scope: branch
#   on-unknown: fail
#   override-label: drift-override

# How pull requests are opened (input report: both or pull-request).
# pull-requests:
#   draft: follow-up
#   reviewers: codeowners

# The team's word on the direction: update-git, sync, ignore, fix-git or follow-up. The first match decides.
# policies:
#   - match: { kind: Deployment, path: spec.replicas, application: 'shop-*' }
#     direction: sync
#     reason: Capacity is planned in Git.

# Compare Secrets too, without ever showing a value. The account then needs rbac/secrets.yaml of drift-triage as well.
# secrets: compare

# Also propose what Argo CD should ignore, in pull requests and with adopt; default: never.
# ignore-rules: propose

# Drift that is known and wanted until a day.
# accepted:
#   - match: { application: payment-service, path: spec.replicas }
#     owner: payments team
#     reason: More pods until the sale is over.
#     expires: 2027-01-31
`;
}
function schemaUrl({ action, serverUrl }) {
  const [name = "", ref = ""] = action.split("@");
  return `${serverUrl}/${name.split("/").slice(0, 2).join("/")}/raw/${ref}/docs/config.schema.json`;
}
var example = { name: "shop", path: "deploy/shop", namespace: "shop" };
function foldersPart({ folders, foldersAreUsed }) {
  const used = foldersAreUsed && folders.length > 0;
  const shown = folders.length > 0 ? folders : [example];
  const lines = [
    "applications:",
    ...shown.flatMap(({ name, path, namespace }) => [
      `  - name: ${JSON.stringify(name)}`,
      `    path: ${JSON.stringify(path)}`,
      `    namespace: ${JSON.stringify(namespace || "default")} # for manifests that name none`
    ]),
    `${used ? "    # " : "    "}appliers: [helmfile] ${used ? "" : "# "}field managers they are deployed with; default: those of kubectl apply`
  ];
  return [
    "# Folders of plain manifests that something other than Argo CD or Flux deploys.",
    ...lines.map((line) => used ? line : `# ${line}`),
    ""
  ].join("\n");
}

function triageWorkflow(plan) {
  return `# Judges every difference between this repository and the cluster, and keeps one issue for each drifted application.
name: drift-triage
on:
  schedule: [{ cron: '${plan.guard === "state" ? "17 */6 * * *" : "17 3 * * *"}' }] # UTC; not on the full hour, when GitHub is busiest
  push: { branches: [${plan.branches.map(quoted).join(", ")}] } # take this line out if issues for a few minutes after each merge are too much
  workflow_dispatch:
    inputs:
      apps: { description: 'Applications, separated by commas; empty for all', default: '' }
      dry-run: { description: 'Say what would be filed, and file nothing', type: boolean, default: false }
permissions:
  contents: read # to check the repository out
  issues: write # to file and update the issues
concurrency: { group: drift-triage, cancel-in-progress: false }
jobs:
  drift-triage:
    runs-on: ${quoted(plan.runsOn)}
    timeout-minutes: 30
    steps:
      - uses: actions/checkout@v6
        with: { fetch-depth: 0, persist-credentials: false } # the history tells what was last synced
      - uses: ${plan.action}${note(plan)}
        id: triage
        with:
          kubeconfig: \${{ secrets.KUBECONFIG }}
          cluster-name: ${quoted(plan.clusterName)}
          apps: \${{ inputs.apps }}
          dry-run: \${{ inputs.dry-run }}
${plan.guard === "state" ? recording : ""}`;
}
var recording = `          guard-state: true # in a public repository public, as everybody may download its artifacts
      - uses: actions/upload-artifact@v5
        if: \${{ !cancelled() && steps.triage.outputs.state-path != '' }}
        with:
          name: drift-triage-state
          path: \${{ steps.triage.outputs.state-path }}
          retention-days: 3
`;
function guardWorkflow(plan) {
  return `# Fails where merging would undo a live change of the cluster. Mark the job drift-guard as a required check.
# It has no paths: on purpose, as a merge that touches no manifest can still move the revision of an application.
name: drift-triage-guard
on:
  pull_request: { types: [opened, synchronize, reopened, labeled, unlabeled, ready_for_review, edited] }
  merge_group:
permissions:
  contents: read # to check both sides out
${plan.guard === "state" ? "  actions: read # to fetch the state that the triage recorded\n" : ""}  issues: write # to note an accepted loss in the application's issue
  pull-requests: write # for its comment, and to see who accepted a loss
concurrency: { group: 'drift-guard-\${{ github.ref }}', cancel-in-progress: true }
jobs:
  drift-guard:
    runs-on: ${quoted(plan.runsOn)}
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v6
        with: { fetch-depth: 0, persist-credentials: false }
      - uses: ${plan.action}${note(plan)}
        with:
          cluster-name: ${quoted(plan.clusterName)}
          ${plan.guard === "state" ? "state-workflow: drift-triage.yml" : "kubeconfig: ${{ secrets.KUBECONFIG }}"}
`;
}
function note({ actionNote }) {
  return actionNote === "" ? "" : ` # ${actionNote}`;
}
function quoted(text) {
  return /^[A-Za-z][\w/-]*$/.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text) ? text : `'${text}'`;
}

function filesOf(plan, manifests, readOnly) {
  return [
    { path: _chunk_26GGFAGN_js__WEBPACK_IMPORTED_MODULE_0__  .f0.triage, text: triageWorkflow(plan) },
    ...plan.guard !== "none" ? [{ path: _chunk_26GGFAGN_js__WEBPACK_IMPORTED_MODULE_0__  .f0.guard, text: guardWorkflow(plan) }] : [],
    { path: _chunk_26GGFAGN_js__WEBPACK_IMPORTED_MODULE_0__  .f0.account, text: accountManifest(readOnly, manifests) },
    { path: _chunk_26GGFAGN_js__WEBPACK_IMPORTED_MODULE_0__  .f0.settings, text: settingsFile(plan) }
  ];
}

var controllers = /(?:^|\.)(?:argoproj\.io|fluxcd\.io)$/;
var needsRenderer = /(?:^|\/)(?:Chart\.yaml|kustomization\.ya?ml|Kustomization)$/;
function candidateFolders(files, manifests) {
  const rendered = files.filter((file) => needsRenderer.test(file)).map(folderOf);
  const plain = manifests.filter(
    ({ gvk, origin }) => !controllers.test(gvk.group) && gvk.group !== _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_3__  .H4 && !rendered.some((folder) => isBelow(origin.file, folder))
  );
  const holding = [...new Set(plain.map(({ origin }) => folderOf(origin.file)))];
  const uppermost = holding.filter((folder) => folder !== "" && !holding.some((other) => other !== folder && isBelow(folder, other))).sort(_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_15__  .L);
  return uppermost.map((path) => ({
    name: nameOf(path, uppermost),
    path,
    namespace: commonNamespace(plain.filter(({ origin }) => isBelow(origin.file, path)))
  }));
}
function folderOf(file) {
  return file.slice(0, Math.max(file.lastIndexOf("/"), 0));
}
function isBelow(path, folder) {
  return folder !== "" && path.startsWith(`${folder}/`);
}
function nameOf(path, all) {
  const last = path.slice(path.lastIndexOf("/") + 1);
  const shared = all.filter((one) => one === last || one.endsWith(`/${last}`)).length > 1;
  return shared ? path.replaceAll("/", "-") : last;
}
function commonNamespace(manifests) {
  const stated = new Set(manifests.map(({ key }) => key.namespace).filter((name) => name !== ""));
  return stated.size === 1 ? [...stated][0] ?? "" : "";
}

var workflowFile = /^\.github\/workflows\/[^/]+\.ya?ml$/;
async function surveyRepository(files) {
  const names = (await files.list("") ?? []).filter((name) => /\.ya?ml$/.test(name));
  const manifests = [];
  const workflows = [];
  for (const name of names) {
    const text = await files.read(name) ?? "";
    if (workflowFile.test(name)) {
      if (/uses:.*\bdrift-triage\b/.test(text)) workflows.push(name);
    } else if (/^\s*"?kind"?:/m.test(text) && !name.startsWith(".github/")) {
      manifests.push(...(0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_3__  .PX)(name, text, "", "last").manifests);
    }
  }
  return {
    argoCd: countOf(manifests, _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_3__  .H4, ["Application", "ApplicationSet"]),
    flux: countOf(manifests, _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_3__  .N7, ["Kustomization"]) + countOf(manifests, _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_3__  .G, ["HelmRelease"]),
    branches: followedBranches(manifests),
    destinations: furtherClusters(manifests),
    folders: candidateFolders(names, manifests),
    manifests,
    workflows
  };
}
function countOf(manifests, group, kinds) {
  return manifests.filter(({ gvk }) => gvk.group === group && kinds.includes(gvk.kind)).length;
}
function followedBranches(manifests) {
  const named = manifests.flatMap(({ gvk, object }) => {
    if (gvk.group === _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_3__  .H4 && gvk.kind === "Application")
      return [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_14__  .bX)(object, "spec", "source", "targetRevision")];
    return gvk.kind === "GitRepository" ? [(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_14__  .bX)(object, "spec", "ref", "branch")] : [];
  });
  return [...new Set(named)].filter((name) => name !== "" && name !== "HEAD").sort(_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_15__  .L);
}
function furtherClusters(manifests) {
  const named = manifests.flatMap(({ gvk, object }) => {
    if (gvk.group !== _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_3__  .H4 || gvk.kind !== "Application") return [];
    const at = (field) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_14__  .bX)(object, "spec", "destination", field);
    const destination = { server: at("server"), name: at("name"), namespace: "" };
    return (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_3__  .MJ)(destination) ? [] : [destination.server || destination.name];
  });
  return [...new Set(named)].filter((name) => name !== "").sort(_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_15__  .L);
}


function askerOf(env) {
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY || (env["CI"] ?? "") !== "") return null;
  return async (question, suggestion) => {
    const lines = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_16__.createInterface)({ input: stdin, output: stderr });
    try {
      const shown = suggestion === "" ? `${question}: ` : `${question} [${suggestion}]: `;
      return (await lines.question(shown)).trim() || suggestion;
    } finally {
      lines.close();
    }
  };
}

async function planFrom(known) {
  const { flags, survey, surroundings, origin, ask } = known;
  const clusterName = flags.clusterName ?? await ask?.("Name of the cluster in issues", usual) ?? usual;
  const { branches, notes } = branchesOf(survey, surroundings);
  const plan = {
    ...await actionOf(flags, origin, ask),
    serverUrl: serverOf(known),
    clusterName: checked("--cluster-name", clusterName, _chunk_26GGFAGN_js__WEBPACK_IMPORTED_MODULE_0__  .sh, "letters, digits, spaces, . _ and -"),
    runsOn: checked("--runs-on", flags.runsOn, _chunk_26GGFAGN_js__WEBPACK_IMPORTED_MODULE_0__  .sh, "the label of a runner"),
    branches,
    guard: flags.guard,
    folders: survey.argoCd + survey.flux > 0 && flags.folders !== true ? [] : survey.folders.slice(0, mostFolders),
    foldersAreUsed: flags.folders ?? await foldersWanted(survey, ask)
  };
  return { plan, notes: [...notes, ...folderNotes(survey, plan)] };
}
var usual = "production";
var mostFolders = 30;
async function actionOf({ action }, origin, ask) {
  if (action === void 0 && origin !== null) {
    const { place, commit, name } = origin;
    return { action: `${place.owner}/${place.name}@${commit}`, actionNote: (0,_chunk_26GGFAGN_js__WEBPACK_IMPORTED_MODULE_0__  .RF)(name) ? name : "" };
  }
  const given = action ?? await ask?.("Where the action is, as OWNER/NAME@REF", "") ?? "";
  const form = "OWNER/NAME@REF, such as my-org/drift-triage@ and a commit id";
  const why = ": the workflows name where the action is, and this copy of it was not cloned from a server";
  return { action: checked("--action", given, _chunk_26GGFAGN_js__WEBPACK_IMPORTED_MODULE_0__  .YR, form, why), actionNote: "" };
}
function serverOf({ flags, origin, surroundings }) {
  const place = (flags.action === void 0 ? origin?.place : null) ?? surroundings.place;
  return place === null ? _chunk_I37PU2W6_js__WEBPACK_IMPORTED_MODULE_8__  .d9 : `https://${place.host}`;
}
async function foldersWanted({ argoCd, flux, folders }, ask) {
  if (ask === null || argoCd + flux > 0 || folders.length === 0) return false;
  const question = `Judge the ${folders.length} folders of plain manifests as applications (yes), or only what Argo CD or Flux know (no)`;
  return /^y/i.test(await ask(question, "no"));
}
function checked(flag, text, isRight, form, why = "") {
  if (isRight(text)) return text;
  throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_10__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_10__  .CC)(
      "INPUT_INVALID",
      text === "" ? `${flag} is missing${why}.` : `${flag}: ${JSON.stringify(text.slice(0, 80))} cannot be used.`,
      `Give ${form}.`
    )
  );
}
function branchesOf({ branches: followed }, { defaultBranch, branches: existing }) {
  const wanted = [...  new Set([defaultBranch, ...followed.filter((name) => existing.includes(name))])];
  const odd = wanted.filter((name) => !(0,_chunk_26GGFAGN_js__WEBPACK_IMPORTED_MODULE_0__  .RF)(name));
  const notes = odd.map(
    (name) => `the branch ${name} is not in the workflow's list: its name could be a pattern there.`
  );
  const branches = wanted.filter(_chunk_26GGFAGN_js__WEBPACK_IMPORTED_MODULE_0__  .RF);
  return { branches: branches.length > 0 ? branches : ["main"], notes };
}
function folderNotes({ argoCd, flux, folders }, { foldersAreUsed }) {
  const more = folders.length > mostFolders ? [`only the first ${mostFolders} folders are in the settings.`] : [];
  const unsure = argoCd + flux === 0 && folders.length > 0 && !foldersAreUsed ? [
    "the folders of plain manifests stand in the settings as a comment. If neither Argo CD nor Flux applies them, take the # away, or run this again with --folders --force."
  ] : [];
  return [...more, ...unsure];
}



async function writeNew(root, files, { overwrite, dryRun }) {
  const written = [];
  for (const { path, text } of files) {
    const current = await currentText(root, path);
    const state = current === text ? "unchanged" : current !== null && !overwrite ? "kept" : "written";
    if (state === "written" && !dryRun) await write(root, path, text);
    written.push({ path, state });
  }
  return written;
}
async function currentText(root, path) {
  const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_17__.join)(root, path)).catch(() => null);
  if (found === null) return null;
  if (!found.isFile()) throw notWritable(path, "it is a folder or a link");
  return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_17__.join)(root, path), "utf8");
}
async function write(root, path, text) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_17__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_17__.join)(root, path));
  try {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.mkdir)(folder, { recursive: true });
    const [real, top] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.realpath)(folder), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.realpath)(root)]);
    if (!real.startsWith(top + node_path__WEBPACK_IMPORTED_MODULE_17__.sep)) throw notWritable(path, "a link leads out of the repository");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_17__.join)(root, path), text);
  } catch (error) {
    throw error instanceof _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_10__  .Mm ? error : notWritable(path, (0,_chunk_W5VBT2VO_js__WEBPACK_IMPORTED_MODULE_18__  .$)(error) || "unknown cause");
  }
}
function notWritable(path, cause) {
  return new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_10__  .Mm(
    (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_10__  .CC)(
      "INPUT_INVALID",
      `${path} cannot be written: ${cause}.`,
      "Give a folder in which you may write as --repo, and move what is in the way."
    )
  );
}

async function runInit(flags, home, ask = askerOf(process.env)) {
  ;
  (await (0,_chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_3__  .h_)(flags.repo, [])).close();
  const survey = await surveyRepository((0,_chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_6__  .k)(flags.repo));
  const surroundings = await (0,_chunk_FXGJTCEY_js__WEBPACK_IMPORTED_MODULE_1__  .S)(flags.repo);
  process.stdout.write((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_9__  .O)(surveyText(survey)));
  const origin = await (0,_chunk_FXGJTCEY_js__WEBPACK_IMPORTED_MODULE_1__  .z)(home);
  const { plan, notes } = await planFrom({ flags, survey, surroundings, origin, ask });
  const readOnly = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.readFile)(new URL("rbac/read-only.yaml", home), "utf8");
  const written = await writeNew(flags.repo, filesOf(plan, survey.manifests, readOnly), {
    overwrite: flags.force === true,
    dryRun: flags.dryRun === true
  });
  for (const one of written) process.stdout.write(`  ${describe(one, flags.dryRun === true)}
`);
  for (const note2 of notes) process.stdout.write((0,_chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_9__  .O)(`Note: ${note2}
`));
  const { place } = surroundings;
  const repository = place === null ? "" : `${place.owner}/${place.name}`;
  process.stdout.write(`
${nextSteps(plan, { repository, program: programOf(home) })}`);
  return written.some(({ state }) => state === "kept") ? 1 : 0;
}
function describe({ path, state }, dryRun) {
  switch (state) {
    case "written":
      return `${dryRun ? "would write" : "written"}: ${path}`;
    case "unchanged":
      return `unchanged: ${path}`;
    case "kept":
      return `kept: ${path} (it differs; --force overwrites it)`;
  }
}
function programOf(home) {
  const file = (0,node_url__WEBPACK_IMPORTED_MODULE_13__.fileURLToPath)(new URL("dist/cli.js", home));
  return /(?:^|[\\/])drift-triage$/.test(process.argv[1] ?? "") ? "drift-triage" : `node ${file}`;
}



  })

};
