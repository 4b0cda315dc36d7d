import type { IgnoreRule } from '../model/application.js'
import type { Json, JsonObject } from '../model/json.js'
import { field, isObject, objectAt, stringAt } from '../model/json.js'
import type { Cluster, ServedKind } from '../model/ports.js'
import { readYaml } from '../render/yaml.js'
import type { SetPolicy } from './application-set/sync-policy.js'
import { policyOfEach } from './application-set/sync-policy.js'
import { ignoreRuleOf } from './argo-cd.js'

/** What Argo CD's own settings say of every comparison. */
export type ArgoSettings = {
  readonly ignore: readonly IgnoreRule[]
  readonly serverSideDiff: boolean
  /** What every `kustomize build` gets (`kustomize.buildOptions`); '' for nothing. */
  readonly buildOptions: string
  /** Whether it may deploy to the cluster that it runs in (`cluster.inClusterEnabled`). */
  readonly inClusterEnabled: boolean
  /** Whether sets match files with folders kept apart (`applicationsetcontroller.enable.new.git.file.globbing`). */
  readonly newFileGlobbing: boolean
  /** What sets may do with the Applications that they have made. */
  readonly setPolicy: SetPolicy
  /** What could not be read, for people. */
  readonly notes: readonly string[]
}

const nothing: ArgoSettings = {
  ignore: [],
  serverSideDiff: false,
  buildOptions: '',
  inClusterEnabled: true,
  newFileGlobbing: false,
  setPolicy: policyOfEach,
  notes: [],
}

/**
 * The settings of the Argo CD that these Applications and sets belong to: the ConfigMaps argocd-cm and argocd-cmd-params-cm in
 * its namespace (argo-cd docs/operator-manual/argocd-cm.yaml, argocd-cmd-params-cm.yaml).
 */
export async function readArgoSettings(
  { cluster, kinds }: { readonly cluster: Cluster; readonly kinds: readonly ServedKind[] },
  applications: readonly JsonObject[],
): Promise<ArgoSettings> {
  const served = kinds.find(({ group, kind }) => group === '' && kind === 'ConfigMap')
  if (served === undefined || applications.length === 0) return nothing
  let unread = false
  for (const namespace of namespacesOf(applications)) {
    const listed = await cluster.list(served, namespace)
    // A recording that left them out is no reason for a remark in every run.
    if (listed.state === 'failed' && listed.problem.code !== 'SNAPSHOT_INCOMPLETE') unread = true
    if (listed.state !== 'listed') continue
    const named = (name: string): JsonObject | undefined =>
      listed.items.find((object) => stringAt(object, 'metadata', 'name') === name)
    const settings = named('argocd-cm')
    if (settings === undefined) continue
    const parameters = objectAt(named('argocd-cmd-params-cm'), 'data')
    return {
      ...systemRules(objectAt(settings, 'data')),
      serverSideDiff: parameters['controller.diff.server.side'] === 'true',
      buildOptions: stringAt(settings, 'data', 'kustomize.buildOptions'),
      inClusterEnabled: stringAt(settings, 'data', 'cluster.inClusterEnabled') !== 'false',
      newFileGlobbing: parameters['applicationsetcontroller.enable.new.git.file.globbing'] === 'true',
      setPolicy: setPolicyOf(parameters),
    }
  }
  return unread ? { ...nothing, notes: [unreadable] } : nothing
}

const unreadable =
  'The ConfigMap argocd-cm could not be read: ignore rules for the whole of Argo CD are not known here.'

/** Where the controllers say they run; Applications may live elsewhere. At most a few are looked into. */
function namespacesOf(applications: readonly JsonObject[]): readonly string[] {
  const said = applications.map((object) => stringAt(object, 'status', 'controllerNamespace'))
  const own = applications.map((object) => stringAt(object, 'metadata', 'namespace'))
  const known = said.some((name) => name !== '') ? said : own
  return [...new Set(known.filter((name) => name !== ''))].sort().slice(0, 5)
}

/** A policy for all sets is theirs to override only where that is switched on. */
function setPolicyOf(parameters: JsonObject): SetPolicy {
  const policy = stringAt(parameters, 'applicationsetcontroller.policy')
  const stated = stringAt(parameters, 'applicationsetcontroller.enable.policy.override')
  return { policy, isOverridable: stated === '' ? policy === '' : stated === 'true' }
}

const splitKey = 'resource.customizations.ignoreDifferences.'

/** `ignoreDifferences` under each of its keys, and what `resource.compareoptions` amounts to (util/settings). */
function systemRules(data: JsonObject): Pick<ArgoSettings, 'ignore' | 'notes'> {
  const ignore: IgnoreRule[] = []
  const notes: string[] = []
  const read = (name: string, text: Json | undefined): Json => {
    const parsed = typeof text === 'string' ? readYaml(text) : { documents: [] }
    if ('documents' in parsed) return parsed.documents[0]?.value ?? null
    notes.push(`argocd-cm: ${name} is not readable, so its ignore rules are not known here.`)
    return null
  }
  for (const [name, text] of Object.entries(data))
    if (name.startsWith(splitKey)) ignore.push(...ruleFor(name.slice(splitKey.length), read(name, text)))
  const merged = read('resource.customizations', data['resource.customizations'])
  for (const [about, customization] of Object.entries(isObject(merged) ? merged : {}))
    ignore.push(...ruleFor(about, read('resource.customizations', field(customization, 'ignoreDifferences'))))
  const options = read('resource.compareoptions', data['resource.compareoptions'])
  return { ignore: [...ignore, ...comparedRules(options)], notes }
}

/** `all`, `apps_Deployment`, `apps/Deployment` or `Service`. */
function ruleFor(about: string, stated: Json): IgnoreRule[] {
  if (!isObject(stated)) return []
  const [first = '', second] = about === 'all' ? ['*', '*'] : about.split(/[_/]/)
  const [group, kind] = second === undefined ? ['', first] : [first, second]
  return [{ ...ignoreRuleOf({ ...stated, group, kind }), statedIn: 'argocd-cm' }]
}

/** What the options leave out, as the rules that Argo CD makes of them, or that come to the same. */
function comparedRules(options: Json): IgnoreRule[] {
  const rule = (group: string, kind: string, lines: JsonObject): IgnoreRule => ({
    ...ignoreRuleOf({ ...lines, group, kind }),
    statedIn: 'argocd-cm',
  })
  const status = { jsonPointers: ['/status'] }
  const where = stringAt(options, 'ignoreResourceStatusField') || 'all'
  const ofStatus =
    where === 'crd'
      ? [rule('apiextensions.k8s.io', 'CustomResourceDefinition', status)]
      : where === 'all'
        ? [rule('*', '*', status)]
        : []
  const ofRoles =
    field(options, 'ignoreAggregatedRoles') === true
      ? [rule('rbac.authorization.k8s.io', 'ClusterRole', { jqPathExpressions: [aggregated] })]
      : []
  return [...ofStatus, ...ofRoles]
}

const aggregated = 'select(.aggregationRule != null) | .rules'
