import { listAt } from '../model/json.js'
import type { ServedKind } from '../model/ports.js'
import type { Manifest } from '../model/resource.js'
import { derivedKinds } from '../pull/snapshot-kinds.js'
import { readYaml } from '../render/yaml.js'
import { paths } from './plan.js'

const marker = '  # Your own kinds:'

/**
 * The read-only account's manifest with a rule for each further kind that the repository's manifests name, and with
 * the commands that make a short-lived kubeconfig of it.
 */
export function accountManifest(readOnly: string, manifests: readonly Manifest[]): string {
  const further = furtherKinds(readOnly, manifests)
  const groups = [...new Set(further.map(({ group }) => group))]
  const rules = groups.map((group) => ruleFor(group, further))
  const found =
    rules.length === 0
      ? ''
      : `  # Kinds found in this repository; drift-triage doctor says whether their names are right.\n${rules.join('')}`
  return `${commands}${withoutHeader(readOnly).replace(marker, `${found}${marker}`)}`
}

function ruleFor(group: string, kinds: readonly ServedKind[]): string {
  const plurals = kinds.filter((kind) => kind.group === group).map(({ plural }) => plural)
  return `  - apiGroups: [${group}]\n    resources: [${plurals.join(', ')}]\n    verbs: [get, list]\n`
}

/** Kinds with a group of their own that no rule covers. Secrets are not among them: their group is the core's. */
function furtherKinds(readOnly: string, manifests: readonly Manifest[]): readonly ServedKind[] {
  const covered = coveredResources(readOnly)
  const wanted = new Set(manifests.map(({ gvk }) => `${gvk.group}/${gvk.kind}`))
  const seen = new Set<string>()
  return derivedKinds(manifests.map(({ object }) => object))
    .filter(({ group, kind, plural }) => {
      const id = `${JSON.stringify(group)}/${JSON.stringify(plural)}`
      const isNew = !covered.has(id) && !seen.has(id) && wanted.has(`${group}/${kind}`)
      seen.add(id)
      return isNew && isGroupName(group) && /^[a-z][a-z0-9-]*$/.test(plural)
    })
    .sort((a, b) => (a.group + a.plural < b.group + b.plural ? -1 : 1))
}

/** The core group, and what is no name of a group (a file for Kustomize has none of the cluster's), get no rule. */
function isGroupName(group: string): boolean {
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(group) && !/^(?:kustomize\.config|config)\.k8s\.io$/.test(group)
}

function coveredResources(readOnly: string): ReadonlySet<string> {
  const read = readYaml(readOnly)
  if ('error' in read) throw new Error(`rbac/read-only.yaml: ${read.error.message}`)
  const rules = read.documents.flatMap(({ value }) => listAt(value, 'rules'))
  return new Set(
    rules.flatMap((rule) =>
      listAt(rule, 'apiGroups').flatMap((group) =>
        listAt(rule, 'resources').map((resource) => `${JSON.stringify(group)}/${JSON.stringify(resource)}`),
      ),
    ),
  )
}

/** Everything from the first line that is no comment. */
function withoutHeader(text: string): string {
  return text.replace(/^(?:#.*\n)+/, '')
}

const commands = `# The account of drift-triage: get and list on the kinds that are named here, and nothing else. No Secrets, no write
# verbs, no watch, exec, logs or proxy, and no wildcard that could grow to include them.
#
# With kubectl as an administrator of the cluster:
#
#   kubectl apply -f ${paths.account}
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
`
