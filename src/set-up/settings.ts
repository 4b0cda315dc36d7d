import type { Plan } from './plan.js'

/** The settings file with everything it can say, commented out but for the folders that are in use. */
export function settingsFile(plan: Plan): string {
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
`
}

function schemaUrl({ action, serverUrl }: Plan): string {
  const [name = '', ref = ''] = action.split('@')
  return `${serverUrl}/${name.split('/').slice(0, 2).join('/')}/raw/${ref}/docs/config.schema.json`
}

const example = { name: 'shop', path: 'deploy/shop', namespace: 'shop' }

function foldersPart({ folders, foldersAreUsed }: Plan): string {
  const used = foldersAreUsed && folders.length > 0
  const shown = folders.length > 0 ? folders : [example]
  const lines = [
    'applications:',
    ...shown.flatMap(({ name, path, namespace }) => [
      `  - name: ${JSON.stringify(name)}`,
      `    path: ${JSON.stringify(path)}`,
      `    namespace: ${JSON.stringify(namespace || 'default')} # for manifests that name none`,
    ]),
    `${used ? '    # ' : '    '}appliers: [helmfile] ${used ? '' : '# '}field managers they are deployed with; default: those of kubectl apply`,
  ]
  return [
    '# Folders of plain manifests that something other than Argo CD or Flux deploys.',
    ...lines.map((line) => (used ? line : `# ${line}`)),
    '',
  ].join('\n')
}
