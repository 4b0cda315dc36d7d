import type { Application } from '../model/application.js'
import type { JsonObject } from '../model/json.js'
import { equalJson, listAt, stringAt } from '../model/json.js'
import { managedFieldsOf } from '../model/managed-fields.js'
import type { Manifest, ResourceKey } from '../model/resource.js'
import { keyOf, keyText } from '../model/resource.js'
import type { Base } from './base.js'
import { baseFromLastApplied } from './base.js'
import { inVersion } from './in-version.js'
import type { LiveResult, LiveStore } from './live-store.js'
import type { MatchedPair, Pair } from './pair.js'
import { asStored, incomparable, isSecretKey } from './secrets.js'

/** The manifests of the last full sync by object, or why they are not known. */
export type SyncedManifests = (
  | {
      readonly known: true
      readonly byKey: ReadonlyMap<string, Manifest>
      readonly at: string | null
      /** The manifests of later commits of which a part may have been applied, newest first; absent for none. */
      readonly attempted?: readonly ReadonlyMap<string, Manifest>[]
      /** There where that sync was a rollback: the later commit that had been synced before, null where it cannot be rendered. */
      readonly rolledBack?: { readonly from: string; readonly byKey: ReadonlyMap<string, Manifest> | null }
    }
  | { readonly known: false; readonly reason: string }
) & {
  /** Objects that a later sync of some objects touched, with what it made of them. */
  readonly since?: ReadonlyMap<string, Base>
}

/** Hides what is secret; equal values stay equal within one run. */
export type Redact = (object: JsonObject) => JsonObject

/**
 * Brings Git's manifests together with live state and what was last synced. This is the last step that sees a
 * secret value: everything it returns went through `redact`. Without `secrets` no Secret is read.
 */
export async function pull(
  application: Application,
  desired: readonly Manifest[],
  synced: SyncedManifests,
  store: LiveStore,
  { redact, secrets }: { readonly redact: Redact; readonly secrets: boolean },
): Promise<readonly Pair[]> {
  // All are asked for before any is waited for.
  const asked = desired.map((manifest) => {
    const reason = isSecretKey(manifest.key) ? whyNot(manifest, secrets) : null
    return { manifest, answer: reason ?? store.get(manifest.key, manifest.gvk.version) }
  })
  const pairs: Pair[] = []
  for (const { manifest, answer } of asked) {
    const { key } = manifest
    if (typeof answer === 'string') pairs.push({ state: 'not-checked', key, reason: answer })
    else pairs.push(pairOf(application, manifest, synced, 'then' in answer ? await answer : answer))
  }
  const known = new Set(desired.map(({ key }) => keyText(key)))
  const extra = await extraPairs(application, known, synced, store, secrets)
  return [...pairs, ...extra].map((pair) => redactPair(pair, redact))
}

/** Why a Secret is not compared; null where it is. */
function whyNot({ object }: Manifest, secrets: boolean): string | null {
  return secrets ? incomparable(object) : 'Secrets are not read without secrets: compare'
}

function pairOf(
  application: Application,
  manifest: Manifest,
  synced: SyncedManifests,
  live: LiveResult,
): Pair {
  const { key, gvk } = manifest
  if (live.state === 'settled') return { state: 'not-checked', key, reason: settledReason }
  if (live.state === 'unreadable') {
    return { state: 'unreadable', manifest, problem: { ...live.problem, application: application.name } }
  }
  const fromHistory = baseFromHistory(key, synced)
  if (live.state === 'absent') return { state: 'missing', manifest, base: fromHistory }
  const object = inVersion(live.object, gvk.version)
  return {
    state: 'matched',
    manifest,
    live: object,
    base: bestBase(fromHistory, object, application),
    ...attemptsOf(key, synced),
  }
}

/** What later commits had of an object that may have been applied of them, where that is not all the same. */
function attemptsOf(key: ResourceKey, synced: SyncedManifests): Pick<MatchedPair, 'attempts'> {
  if (!synced.known || synced.attempted === undefined) return {}
  const full = synced.byKey.get(keyText(key))?.object ?? null
  const attempts = synced.attempted.flatMap((byKey) => {
    const manifest = byKey.get(keyText(key))
    return manifest === undefined ? [] : [manifest.object]
  })
  return attempts.every((object) => equalJson(object, full)) ? {} : { attempts }
}

function bestBase(fromHistory: Base, live: JsonObject, application: Application): Base {
  if (fromHistory.source !== 'none') return fromHistory
  const lastApplied = baseFromLastApplied(live, application)
  if (lastApplied.source !== 'none') return lastApplied
  return { source: 'none', reason: `${fromHistory.reason}, and ${lastApplied.reason}` }
}

function baseFromHistory(key: ResourceKey, synced: SyncedManifests): Base {
  const later = synced.since?.get(keyText(key))
  if (later !== undefined) return later
  if (!synced.known) return { source: 'none', reason: synced.reason }
  const objectIn = (byKey: ReadonlyMap<string, Manifest>): JsonObject | null =>
    byKey.get(keyText(key))?.object ?? null
  const base: Base = { source: 'history', object: objectIn(synced.byKey), at: synced.at }
  if (synced.rolledBack === undefined) return base
  const { from, byKey } = synced.rolledBack
  return { ...base, rolledBack: { from, object: byKey === null ? undefined : objectIn(byKey) } }
}

/** Objects the app tracks that Git no longer describes: from the controller's own list and from tracking ids. */
async function extraPairs(
  application: Application,
  known: ReadonlySet<string>,
  synced: SyncedManifests,
  store: LiveStore,
  secrets: boolean,
): Promise<Pair[]> {
  const extra = new Map<string, Pair>()
  const add = (key: ResourceKey, live: JsonObject): void => {
    const text = keyText(key)
    // What has an owner is another object's part, not the app's.
    if (known.has(text) || listAt(live, 'metadata', 'ownerReferences').length > 0) return
    if (isMadeForApp(application, key)) return
    extra.set(text, { state: 'extra', key, live, base: baseFromHistory(key, synced) })
  }
  const reported = (application.status?.resources ?? []).filter(
    ({ key }) => !known.has(keyText(key)) && (secrets || !isSecretKey(key)),
  )
  const asked = reported.map(({ key, version }) => ({ key, answer: store.get(key, version) }))
  for (const { key, answer } of asked) {
    const live = 'then' in answer ? await answer : answer
    if (live.state === 'found') add(key, live.object)
  }
  for (const live of await releasedBeside(application, synced, store))
    if (secrets || !isSecretKey(keyOf(live))) add(keyOf(live), live)
  if (application.controller !== 'argo-cd') return [...extra.values()]
  for (const name of application.trackedAs ?? [application.name])
    for (const live of await store.trackedBy(name)) add(keyOf(live), live)
  return [...extra.values()]
}

/**
 * Objects of a HelmRelease's release that may be no part of it any more: its status lists none. What the last release is
 * known to have had, and what Helm alone made, by hand: of any other a template may have had its reason.
 */
async function releasedBeside(
  { resource, sources }: Application,
  synced: SyncedManifests,
  store: LiveStore,
): Promise<readonly JsonObject[]> {
  const name = stringAt(sources[0]?.raw, 'helm', 'releaseName')
  if (resource?.kind !== 'HelmRelease' || name === '') return []
  const found = await store.releasedBy({ name, namespace: stringAt(sources[0]?.raw, 'helm', 'namespace') })
  return found.filter(
    (live) => isMadeByHelmAlone(live) || (synced.known && synced.byKey.has(keyText(keyOf(live)))),
  )
}

function isMadeByHelmAlone(live: JsonObject): boolean {
  const managers = managedFieldsOf(live).map(({ manager }) => manager.name)
  return managers.includes('helm') && !managers.includes('helm-controller')
}

const settledReason = 'it did not differ when the state was recorded, which does not hold it'

/** The namespace that Argo CD itself makes for the app: it may be tracked, and is in no manifest (controller/state.go). */
function isMadeForApp({ sync, destination }: Application, { group, kind, name }: ResourceKey): boolean {
  return (
    group === '' &&
    kind === 'Namespace' &&
    name === destination.namespace &&
    sync.options.includes('CreateNamespace=true')
  )
}

function redactPair(pair: Pair, redact: Redact): Pair {
  switch (pair.state) {
    case 'matched':
      return redactMatched(pair, redact)
    case 'missing':
      return { ...pair, manifest: redactManifest(pair.manifest, redact), base: redactBase(pair.base, redact) }
    case 'extra':
      return { ...pair, live: redact(pair.live), base: redactBase(pair.base, redact) }
    case 'unreadable':
      return { ...pair, manifest: redactManifest(pair.manifest, redact) }
    case 'not-checked':
      return pair
  }
}

function redactMatched(pair: MatchedPair, redact: Redact): MatchedPair {
  const manifest = redactManifest(pair.manifest, redact)
  const { base, attempts } = pair
  // What no commit since the last sync has touched is one object on both sides, and looked through once.
  const isSame =
    base.source !== 'none' && base.object === pair.manifest.object && base.rolledBack === undefined
  return {
    ...pair,
    manifest,
    live: redact(pair.live),
    base: isSame ? { ...base, object: manifest.object } : redactBase(base, redact),
    ...(attempts === undefined ? {} : { attempts: attempts.map((object) => redact(asStored(object))) }),
  }
}

function redactManifest(manifest: Manifest, redact: Redact): Manifest {
  const object = redact(asStored(manifest.object))
  return object === manifest.object ? manifest : { ...manifest, object }
}

function redactBase(base: Base, redact: Redact): Base {
  if (base.source === 'none') return base
  const stored = <T extends JsonObject | null | undefined>(object: T): T | JsonObject =>
    object === null || object === undefined ? object : redact(asStored(object))
  const { rolledBack } = base
  return {
    ...base,
    object: stored(base.object),
    ...(rolledBack === undefined ? {} : { rolledBack: { ...rolledBack, object: stored(rolledBack.object) } }),
  }
}
