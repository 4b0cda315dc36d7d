import type { AccessQuestion } from '../model/access.js'
import type { ServedKind } from '../model/ports.js'
import type { Check } from './check.js'
import { failed, ok, warning } from './check.js'

type May = (question: AccessQuestion) => Promise<boolean>

/** A kind that has to be listed, and where; without namespaces, in the whole cluster. */
export type WantedKind = {
  readonly group: string
  readonly kind: string
  readonly namespaces: readonly string[]
  /** Names of applications, for people. */
  readonly neededBy: string
}

/** Kinds that only add evidence: without them a run is right and says less. */
const evidence: readonly (readonly [string, string, string])[] = [
  ['', 'Event', 'when a workload was scaled'],
  ['', 'Pod', 'which pods are up'],
  ['apps', 'ReplicaSet', 'when a template changed'],
  ['autoscaling', 'HorizontalPodAutoscaler', 'whether an autoscaler owns a replica count'],
  ['keda.sh', 'ScaledObject', 'whether an autoscaler owns a replica count'],
  ['autoscaling.k8s.io', 'VerticalPodAutoscaler', 'whether an autoscaler owns requests'],
  ['metrics.k8s.io', 'PodMetrics', 'whether the replicas that run are needed'],
]

/** What the account may list of what is wanted, and whether it may do more than it should. */
export async function checkPermissions(
  may: May,
  served: readonly ServedKind[],
  wanted: readonly WantedKind[],
): Promise<readonly Check[]> {
  const needed = await Promise.all(wanted.map((one) => checkKind(may, served, one)))
  const asked = new Set(wanted.map(({ group, kind }) => `${group}/${kind}`))
  const further = await Promise.all(
    evidence
      .filter(([group, kind]) => !asked.has(`${group}/${kind}`))
      .map(([group, kind, use]) => checkEvidence(may, served, group, kind, use)),
  )
  return [...needed.flat(), ...further.flat(), await checkClusterId(may), ...(await checkExcess(may))]
}

async function checkKind(may: May, served: readonly ServedKind[], wanted: WantedKind): Promise<Check[]> {
  const kind = served.find((one) => one.group === wanted.group && one.kind === wanted.kind)
  // A kind that is not served is a problem of the application, which says so.
  if (kind === undefined) return []
  const name = resourceName(kind)
  if (await may(listing(kind, ''))) return [ok('permissions', `list ${name}`)]
  const namespaces = kind.namespaced ? wanted.namespaces : []
  const refused: string[] = []
  for (const namespace of namespaces) if (!(await may(listing(kind, namespace)))) refused.push(namespace)
  if (namespaces.length > 0 && refused.length === 0)
    return [ok('permissions', `list ${name} in ${namespaces.join(', ')}`)]
  const place = refused.length > 0 && refused.length < namespaces.length ? ` in ${refused.join(', ')}` : ''
  return [failed('permissions', `may not list ${name}${place}, needed by ${wanted.neededBy}`, grant(kind))]
}

async function checkEvidence(
  may: May,
  served: readonly ServedKind[],
  group: string,
  kind: string,
  use: string,
): Promise<Check[]> {
  const found = served.find((one) => one.group === group && one.kind === kind)
  if (found === undefined) return []
  const name = resourceName(found)
  if (await may(listing(found, ''))) return [ok('permissions', `list ${name}`)]
  return [warning('permissions', `may not list ${name} in the whole cluster: it tells ${use}`, grant(found))]
}

async function checkClusterId(may: May): Promise<Check> {
  const question = {
    verb: 'get',
    group: '',
    resource: 'namespaces',
    namespace: '',
    name: 'kube-system',
  } as const
  if (await may(question)) return ok('permissions', 'get the namespace kube-system')
  return warning(
    'permissions',
    'may not get the namespace kube-system, whose UID tells one cluster from another',
    'Name the cluster (input cluster-name), or grant get on namespaces.',
  )
}

/** What a leaked credential of this account could do beyond reading manifests. */
async function checkExcess(may: May): Promise<readonly Check[]> {
  const all = { namespace: '' } as const
  const [secrets, writes] = await Promise.all([
    may({ ...all, verb: 'list', group: '', resource: 'secrets' }),
    may({ ...all, verb: 'patch', group: 'apps', resource: 'deployments' }),
  ])
  const next = 'Use an account of its own, such as the one in rbac/read-only.yaml.'
  return [
    secrets
      ? warning('permissions', 'may list Secrets, which are never read here: more than it needs', next)
      : ok('permissions', 'may not list Secrets'),
    writes
      ? warning(
          'permissions',
          'may change Deployments: more than reading needs',
          `${next} Only confirm-forecasts asks for more (rbac/dry-run.yaml).`,
        )
      : ok('permissions', 'may not change Deployments'),
  ]
}

function listing({ group, plural }: ServedKind, namespace: string): AccessQuestion {
  return { verb: 'list', group, resource: plural, namespace }
}

function resourceName({ group, plural }: ServedKind): string {
  return group === '' ? plural : `${plural}.${group}`
}

function grant({ group, plural }: ServedKind): string {
  return `Add to the ClusterRole: { apiGroups: [${JSON.stringify(group)}], resources: [${plural}], verbs: [get, list] }`
}
