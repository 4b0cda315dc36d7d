import type { Finding } from '../model/finding.js'
import type { ResourceKey } from '../model/resource.js'
import { keyText } from '../model/resource.js'
import type { ApplicationReport } from '../model/triage.js'
import { presenceOf } from './happening.js'

/** RFC 1123, as Kubernetes has it: nothing that a shell or an option parser could read as something else. */
const name = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const kind = /^[A-Za-z][A-Za-z0-9]{0,62}$/
const file = /^(?!.*(?:^|\/)\.\.(?:\/|$))[A-Za-z0-9_][A-Za-z0-9_./-]{0,300}$/

/** Objects that commands are given for. */
const maxObjects = 4

/** What an engineer would run next; a command whose names are not plainly valid is left out. */
export function nextCommands(app: ApplicationReport, findings: readonly Finding[]): readonly string[] {
  const objects = new Map(findings.map((finding) => [keyText(finding.resource), finding]))
  const shown = [...objects.values()].slice(0, maxObjects)
  const files = new Set(shown.flatMap(({ source }) => (source === null ? [] : [source.file])))
  return [
    ...shown
      .filter((finding) => finding.subject !== 'application' && presenceOf(finding, undefined) !== 'git-only')
      .flatMap(({ resource }) => kubectlGet(resource, app)),
    ...argoCommands(app),
    ...fluxCommands(app),
    ...[...files].filter((path) => file.test(path)).map((path) => `git log -5 --patch -- ${path}`),
  ]
}

/** Names of contexts are any text; these are plainly one argument. */
const context = /^[A-Za-z0-9][\w.@:/-]{0,100}$/

function kubectlGet(
  { group, kind: kindName, namespace, name: objectName }: ResourceKey,
  { application: { cluster } }: ApplicationReport,
): readonly string[] {
  if (cluster !== undefined && !context.test(cluster.name)) return []
  if (!kind.test(kindName) || !name.test(objectName)) return []
  if ((group !== '' && !name.test(group)) || (namespace !== '' && !label.test(namespace))) return []
  const type = group === '' ? kindName.toLowerCase() : `${kindName.toLowerCase()}.${group}`
  const where = namespace === '' ? '' : ` --namespace ${namespace}`
  const on = cluster === undefined ? '' : ` --context ${cluster.name}`
  return [`kubectl${on} get ${type} ${objectName}${where} --output yaml --show-managed-fields`]
}

function argoCommands({ controller, application }: ApplicationReport): readonly string[] {
  const app = application.resource?.name ?? ''
  const namespace = application.resource?.namespace ?? ''
  if (controller !== 'argo-cd' || !name.test(app) || !label.test(namespace)) return []
  const where = namespace === 'argocd' ? '' : ` --app-namespace ${namespace}`
  return [`argocd app diff ${app}${where}`, `argocd app history ${app}${where}`]
}

/** Flux compares the files of the clone that somebody stands in; of a release it tells what the controller did. */
function fluxCommands({ controller, application }: ApplicationReport): readonly string[] {
  const { kind: of = '', name: app = '', namespace = '' } = application.resource ?? {}
  if (controller !== 'flux' || !name.test(app) || !label.test(namespace)) return []
  const events = `flux events --for ${of}/${app} --namespace ${namespace}`
  if (of !== 'Kustomization') return of === 'HelmRelease' ? [events] : []
  const [path = ''] = application.sources.map((source) => source.path)
  const isPlain = path === '' || file.test(path)
  return isPlain
    ? [`flux diff kustomization ${app} --namespace ${namespace} --path ./${path}`, events]
    : [events]
}
