import type { ActorOf } from '../attribute/attribute.js'
import { managersOf } from '../attribute/attribute.js'
import type { Application } from '../model/application.js'
import type { JsonObject } from '../model/json.js'
import { stringAt } from '../model/json.js'
import { naturally } from '../model/natural-order.js'
import type { Cluster, ServedKind } from '../model/ports.js'
import type { Manifest } from '../model/resource.js'
import type { Triage } from '../model/triage.js'
import { groupedBy } from '../report/grouped.js'
import type { ToldProblem } from '../report/told-problems.js'
import { toldProblems } from '../report/told-problems.js'
import type { Prepared } from '../triage/prepare.js'
import type { Check } from './check.js'
import { failedBy, ok, warning } from './check.js'
import type { WantedKind } from './permissions.js'

export type Applications = {
  readonly triage: Triage
  readonly prepared: readonly Prepared[]
  /** The cluster of an app with the kinds that it serves. */
  readonly siteOf: (application: Application) => DoctorSite
  readonly actorOf: (appliers: readonly string[]) => ActorOf
}

/** A cluster that apps are deployed to. */
export type DoctorSite = { readonly cluster: Cluster; readonly kinds: readonly ServedKind[] }

/**
 * For each application: whether it can be judged, who applies it, and what is known of its last sync. What keeps several
 * of them from being judged is one check, where the first of them stands.
 */
export async function checkApplications(found: Applications): Promise<readonly Check[]> {
  const { problems } = found.triage
  const ofApp = groupedBy(problems, ({ application }) => application ?? '')
  const firsts = found.prepared.flatMap(({ application: { name } }) => ofApp.get(name)?.slice(0, 1) ?? [])
  const told = new Map(toldProblems(firsts).map((one) => [one.applications[0], one]))
  const checks: Check[] = []
  for (const app of found.prepared) {
    const { name } = app.application
    const [own, first] = [ofApp.get(name), told.get(name)]
    if (own === undefined) checks.push(await checkApplication(app, found))
    // That of another app says it for this one, too.
    if (first !== undefined) checks.push(failedAs(first, own?.length ?? 1))
  }
  const ofRun = problems.filter(({ application }) => application === null)
  return [...checks, ...ofRun.map((one) => failedBy('applications', one))]
}

function failedAs(told: ToldProblem, count: number): Check {
  const check = failedBy('applications', told)
  const isAlone = told.applications.length === 1
  return count > 1 && isAlone ? { ...check, what: `${check.what} (and ${count - 1} more)` } : check
}

async function checkApplication(app: Prepared, found: Applications): Promise<Check> {
  const { application, desired, synced } = app
  const { name } = application
  const { managers: seen, complete } = await managersOn(desired, found.siteOf(application))
  const isApplier = found.actorOf(application.appliers)
  const appliers = [...seen].filter((manager) => isApplier(manager) === 'applier').sort()
  const objects = `${desired.length} ${desired.length === 1 ? 'object' : 'objects'}`
  if (seen.size > 0 && appliers.length === 0) {
    return warning(
      'applications',
      `${name}: none of the field managers on its objects is a known applier (seen: ${[...seen].sort().slice(0, 8).join(', ')})`,
      'Name the one that your deployments write with under managers.applier in the settings.',
    )
  }
  const unseen = complete ? 'nothing of it is in the cluster yet' : 'who applies it could not be seen'
  const by = appliers.length > 0 ? `applied by ${appliers.join(', ')}` : unseen
  if (!synced.known && application.controller !== 'folder') {
    return warning(
      'applications',
      `${name}: ${objects}, ${by}; what was last synced is not known: ${synced.reason}`,
      nextForBase(application, synced.reason),
    )
  }
  const base = synced.known ? 'the last sync is known' : 'its base is the last-applied annotation'
  return ok('applications', `${name}: ${objects}, ${by}; ${base}`)
}

type Seen = { readonly managers: ReadonlySet<string>; readonly complete: boolean }

/** Field managers on the application's objects; not complete where some kind could not be listed. */
async function managersOn(desired: readonly Manifest[], { cluster, kinds }: DoctorSite): Promise<Seen> {
  const managers = new Set<string>()
  let complete = true
  for (const kind of kinds) {
    const keys = desired
      .map(({ key }) => key)
      .filter(({ group, kind: name }) => group === kind.group && name === kind.kind)
    if (keys.length === 0 || (kind.group === '' && kind.kind === 'Secret')) continue
    const objects = await listed(cluster, kind, [...new Set(keys.map(({ namespace }) => namespace))])
    if (objects === null) complete = false
    const names = new Set(keys.map(({ namespace, name }) => `${namespace}/${name}`))
    for (const object of objects ?? []) {
      const id = `${stringAt(object, 'metadata', 'namespace')}/${stringAt(object, 'metadata', 'name')}`
      if (names.has(id)) for (const { manager } of managersOf(object)) managers.add(manager.name)
    }
  }
  return { managers, complete }
}

/** All objects of a kind, or those of the namespaces where only they may be listed; null where neither may. */
async function listed(
  cluster: Cluster,
  kind: ServedKind,
  namespaces: readonly string[],
): Promise<readonly JsonObject[] | null> {
  const all = await cluster.list(kind, '')
  if (all.state === 'listed') return all.items
  if (all.state === 'absent') return []
  if (!kind.namespaced) return null
  const objects: JsonObject[] = []
  for (const namespace of namespaces) {
    const some = await cluster.list(kind, namespace)
    if (some.state === 'failed') return null
    if (some.state === 'listed') objects.push(...some.items)
  }
  return objects
}

function nextForBase({ controller, status, resource }: Application, reason: string): string {
  if (reason.includes('no history here')) return 'Give the top folder of a Git work tree as --repo.'
  if (reason.includes('cannot be rendered'))
    return 'Fetch the whole history (fetch-depth: 0 in the workflow).'
  if (resource?.kind === 'HelmRelease')
    return 'A release of the values and the chart that Git has now will tell, where the chart’s version changes with its files; until then findings are less certain.'
  return controller === 'argo-cd' && status === null
    ? 'Grant list on applications.argoproj.io, or create the Application in this cluster.'
    : 'Its first full, successful sync will tell; until then findings are less certain.'
}

/** The kinds that these applications and their controllers need listed. */
export function wantedKinds(prepared: readonly Prepared[]): readonly WantedKind[] {
  const wanted = new Map<
    string,
    { group: string; kind: string; namespaces: Set<string>; apps: Set<string> }
  >()
  for (const { application, desired } of prepared) {
    const keys = [
      ...desired.map(({ key }) => key),
      ...(application.resource === null ? [] : [application.resource]),
    ]
    for (const { group, kind, namespace } of keys) {
      if (group === '' && kind === 'Secret') continue
      const id = `${group}/${kind}`
      const known = wanted.get(id) ?? { group, kind, namespaces: new Set(), apps: new Set() }
      if (namespace !== '') known.namespaces.add(namespace)
      known.apps.add(application.name)
      wanted.set(id, known)
    }
  }
  return [...wanted.values()].map(({ group, kind, namespaces, apps }) => ({
    group,
    kind,
    namespaces: [...namespaces].sort(naturally),
    neededBy: `${[...apps].slice(0, 3).join(', ')}${apps.size > 3 ? ` and ${apps.size - 3} more` : ''}`,
  }))
}
