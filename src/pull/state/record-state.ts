import { essentials, isKustomizeController } from '../../discover/flux/undefined-variables.js'
import type { JsonObject } from '../../model/json.js'
import { listAt, objectAt, stringAt } from '../../model/json.js'
import type { Cluster, ServedKind } from '../../model/ports.js'
import type { ResourceKey } from '../../model/resource.js'
import { keyOf, keyText } from '../../model/resource.js'
import type { Triage } from '../../model/triage.js'
import { targets } from '../autoscalers.js'
import { createRedactor } from '../redact.js'
import { worthRecording } from '../snapshot-record.js'
import { schemasOf } from './cut-document.js'
import type { Called, GuardState, StateKind } from './guard-state.js'
import { digestOf } from './guard-state.js'
import { hiddenChanges } from './hidden-changes.js'
import type { Listing, Reading } from './recording-cluster.js'

export type StateRequest = {
  readonly triage: Triage
  readonly called: Called
  /** Every object that some app renders. */
  readonly rendered: readonly ResourceKey[]
  readonly commit: string
  /** Random, from the shell. */
  readonly salt: string
}

/** Kinds that tell what the apps are; the check reads them as the triage did. */
const controllerGroups = new Set([
  'argoproj.io',
  'kustomize.toolkit.fluxcd.io',
  'helm.toolkit.fluxcd.io',
  'source.toolkit.fluxcd.io',
])
const scalerKinds = new Set(['HorizontalPodAutoscaler', 'ScaledObject'])
/** Made by others all the time; in Git hardly ever. */
const fleeting = new Set(['Pod', 'ReplicaSet', 'Secret', 'PodMetrics'])

/**
 * Makes a state out of what a triage read. Kinds that it had no reason to list are listed for the names of their
 * objects: a merge may be the first to bring one of them.
 */
export async function recordState(
  cluster: Cluster,
  reading: Reading,
  request: StateRequest,
): Promise<GuardState> {
  const { triage, salt } = request
  const { kinds: served, problems } = await cluster.kinds()
  const inGit = new Set(request.rendered.map(nameOf))
  const judged = reading.listings.filter(({ kind }) => inGit.has(nameOf(kind)) || isWorthNaming(kind))
  const listings = [...judged, ...(await listTheRest(cluster, served, judged))]
  const kept = keptObjects(reading.listings, request)
  const redactor = createRedactor('redacted-at-recording')
  const keys = new Map(
    listings
      .flatMap(({ result }) => (result.state === 'listed' ? result.items.map(keyOf) : []))
      .map((key) => [keyText(key), key]),
  )
  const withFinding = findingKeys(triage)
  const rendered = new Set(request.rendered.map(keyText))
  const isSettled = (text: string): boolean => rendered.has(text) && !withFinding.has(text)
  const digests = (wanted: (text: string) => boolean): string[] =>
    [...keys].flatMap(([text, key]) => (wanted(text) ? [digestOf(salt, key)] : [])).sort()
  return {
    cluster: triage.cluster,
    called: request.called,
    takenAt: triage.at,
    commit: request.commit,
    kinds: served.map((kind) => stateKind(kind, listings)),
    problems,
    objects: kept.map((object) => redactor.object(object)),
    documents: schemasOf(kept, reading.documents),
    salt,
    settled: digests(isSettled),
    outside: digests((text) => !isSettled(text) && !withFinding.has(text)),
    hidden: hiddenChanges(triage),
    clusters: [],
  }
}

async function listTheRest(
  cluster: Cluster,
  served: readonly ServedKind[],
  known: readonly Listing[],
): Promise<Listing[]> {
  // Of some kinds only one namespace was looked into, for the settings of a controller.
  const whole = known.filter(({ namespace }) => namespace === '')
  const seen = new Set(whole.map(({ kind }) => nameOf(kind)))
  const rest = served.filter((kind) => {
    if (!isWorthNaming(kind) || seen.has(nameOf(kind))) return false
    // Served in several versions, the objects are the same: the server's preferred version comes first.
    seen.add(nameOf(kind))
    return true
  })
  return Promise.all(
    rest.map(async (kind) => ({ kind, namespace: '', result: await cluster.list(kind, '') })),
  )
}

function isWorthNaming(kind: ServedKind): boolean {
  return worthRecording(kind) && !fleeting.has(kind.kind)
}

function nameOf({ group, kind }: { readonly group: string; readonly kind: string }): string {
  return `${group}/${kind}`
}

function stateKind(kind: ServedKind, listings: readonly Listing[]): StateKind {
  const own = listings.filter((one) => nameOf(one.kind) === nameOf(kind) && one.kind.version === kind.version)
  const whole = own.find(({ namespace }) => namespace === '')?.result
  const listed = own.filter(({ result }) => result.state === 'listed')
  if (listed.length > 0) {
    const namespaces =
      whole?.state === 'listed' ? (whole.namespaces ?? null) : listed.map(({ namespace }) => namespace)
    return { ...kind, recorded: 'yes', namespaces, problem: null }
  }
  if (whole?.state === 'failed')
    return { ...kind, recorded: 'failed', namespaces: null, problem: whole.problem }
  return { ...kind, recorded: 'left-out', namespaces: null, problem: null }
}

/** Objects with a finding, their autoscalers, and what tells the controllers' apps. */
function keptObjects(listings: readonly Listing[], { triage }: StateRequest): JsonObject[] {
  const withFinding = findingKeys(triage)
  const here = new Set(
    triage.applications.flatMap(({ application: { resource } }) =>
      resource === null ? [] : [keyText(resource)],
    ),
  )
  const targetsOf = triage.findings.map(({ resource }) => resource)
  const all = listings.flatMap(({ result }) => (result.state === 'listed' ? result.items : []))
  const variables = variableSources(all.filter(isController))
  const kept = new Map<string, JsonObject>()
  for (const object of all) {
    const key = keyOf(object)
    const text = keyText(key)
    const id = `${stringAt(object, 'apiVersion')} ${text}`
    if (withFinding.has(text)) kept.set(id, object)
    else if (isController(object)) {
      if (here.has(text) || key.kind !== 'Application') kept.set(id, unowned(object))
      else kept.set(id, stub(object))
    } else if (scalerKinds.has(key.kind) && targetsOf.some((target) => targets(object, target)))
      kept.set(id, unowned(object))
    else if (variables.has(text)) kept.set(id, unowned(object))
    else if (key.kind === 'Deployment' && isKustomizeController(object)) kept.set(id, essentials(object))
  }
  return [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, object]) => object)
}

function findingKeys({ findings }: Triage): ReadonlySet<string> {
  return new Set(findings.map(({ resource }) => keyText(resource)))
}

function isController(object: JsonObject): boolean {
  return controllerGroups.has(keyOf(object).group)
}

/** Who owns which field matters only where a finding asks. */
function unowned(object: JsonObject): JsonObject {
  const { managedFields: _, ...metadata } = objectAt(object, 'metadata')
  return { ...object, metadata }
}

/** Of an app of another repository: enough to see that it is one. */
function stub(object: JsonObject): JsonObject {
  const source = (value: JsonObject): JsonObject => ({ repoURL: stringAt(value, 'repoURL') })
  const { apiVersion = '', kind = '' } = object
  const { name, namespace } = keyOf(object)
  const several = listAt(object, 'spec', 'sources')
  return {
    apiVersion,
    kind,
    metadata: { name, namespace },
    spec: {
      destination: objectAt(object, 'spec', 'destination'),
      ...(several.length > 0
        ? { sources: several.map((one) => source(objectAt(one))) }
        : { source: source(objectAt(object, 'spec', 'source')) }),
    },
  }
}

/** ConfigMaps whose values Flux puts into manifests. */
function variableSources(controllers: readonly JsonObject[]): ReadonlySet<string> {
  return new Set(
    controllers.flatMap((object) =>
      listAt(object, 'spec', 'postBuild', 'substituteFrom').map((from) =>
        keyText({
          group: '',
          kind: stringAt(from, 'kind'),
          namespace: keyOf(object).namespace,
          name: stringAt(from, 'name'),
        }),
      ),
    ),
  )
}
