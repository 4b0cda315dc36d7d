import type { Json, JsonObject } from '../model/json.js'
import { isObject, objectAt, stringAt } from '../model/json.js'
import type { ManagedFieldsEntry } from '../model/managed-fields.js'
import { managedFieldsOf } from '../model/managed-fields.js'
import type { FieldPath } from '../model/path.js'
import { getPath, statedPath } from '../model/path.js'
import { annotation, gvkOf, lastAppliedAnnotation } from '../model/resource.js'
import type { StructType, TypeNode } from '../model/type-node.js'
import { isBuiltIn } from '../schema/defaults.js'
import { threeWayMerge } from './client-side-apply.js'
import { emptyPortKey } from './empty-key.js'
import { fillDefaults } from './fill-defaults.js'
import { takeOver } from './flux.js'
import { immutableChange, missingAllocation } from './immutable.js'
import { withKnownKeys } from './known-keys.js'
import { lastAppliedAfter } from './last-applied.js'
import { lastAppliedWriters, migrateManagers } from './migration.js'
import { replaceObject } from './replace.js'
import { serverSideApply } from './server-side-apply.js'
import { keepAddress, refusedAddress } from './service-address.js'
import { dropTypeDependentFields } from './service-type.js'
import { setItem } from './set-item.js'
import { removePath, without } from './set-path.js'
import type { Simulation, SyncInput, SyncMethod } from './simulation.js'
import { undeclaredField } from './undeclared.js'

/** One sync of one object that exists, step by step as its controller does it. Pure; live is not touched. */
export function simulateSync(input: SyncInput): Simulation {
  const { live, type, method } = input
  if (method.way === 'skip') return { predicted: live, recreated: false, fails: null }
  const desired = manifestToWrite(input)
  const version = stringAt(desired, 'metadata', 'resourceVersion')
  if (version !== '' && version !== stringAt(live, 'metadata', 'resourceVersion'))
    return refused(`Git states resourceVersion ${version}, which is not the live one`)
  if (method.way === 'server-side' || method.way === 'flux') {
    const unknown = undeclaredField(desired, type)
    if (unknown !== null) return refused(`${unknown} is not in the schema, which server-side apply refuses`)
    const keyless = emptyPortKey(desired)
    if (keyless !== null)
      return refused(`${keyless} is empty, which makes it another port than the stored one`)
  }
  if (method.way === 'replace' && method.recreates) return recreation(desired, live, type)
  const written = keepAddress(write(input, desired), live)
  const predicted = fillDefaults(written, live, desired, type)
  const { group, kind } = gvkOf(live)
  const lost = method.way === 'replace' ? missingAllocation(kind, desired, live) : null
  const blocked = lost ?? immutableChange(group, kind, predicted, live, type)
  const refusal = refusedAddress(predicted) ?? refusedAtFirst(input, desired)
  const wrong = blocked === null ? refusal : `${blocked} cannot be changed`
  if (wrong === null) return { predicted, recreated: false, fails: null }
  // What Git says by itself is refused to a new object too.
  const makes = makesAnew(method, blocked) && refusedAddress(desired) === null
  return makes ? recreation(desired, live, type) : refused(wrong)
}

/**
 * Flux tries an apply before it takes other managers' fields over (fluxcd/pkg ssa, Apply): what that keeps of theirs
 * can be refused beside what Git says, and then nothing is taken over.
 */
function refusedAtFirst(input: SyncInput, desired: JsonObject): string | null {
  const { live, method } = input
  if (method.way !== 'flux' || !method.takesOver) return null
  const tried = applied(input, desired, managedFieldsOf(live))
  return refusedAddress(dropTypeDependentFields(keepAddress(tried, live), live))
}

/** Whether the controller deletes the object and makes it anew where the API server refuses to change `blocked`. */
function makesAnew(method: SyncMethod, blocked: string | null): boolean {
  if (method.way === 'flux') return method.force
  if (method.way !== 'client-side') return false
  return method.force || (method.reconcilesRoles === true && blocked === 'roleRef')
}

/** The manifest as the controller hands it to the API server, or merges it. */
export function manifestToWrite({ desired, live, ignored }: SyncInput): JsonObject {
  // Status is another subresource: an apply does not reach it.
  return withIgnored(withKnownKeys(without(desired, 'status'), live), live, ignored)
}

/** What the sync comes to before the API server fills it in and admits it. */
export function writtenBySync(input: SyncInput): JsonObject {
  return write(input, manifestToWrite(input))
}

/** True where the controller takes over other managers' fields first: an apply alone would come to something else. */
export function handsOver({ live, method, applier }: SyncInput): boolean {
  const entries = managedFieldsOf(live)
  if (method.way === 'flux') return method.takesOver && takeOver(entries, applier) !== entries
  if (method.way !== 'server-side') return false
  const migrated = migrateManagers(entries, method.migrates, applier)
  return migrateManagers(migrated, lastAppliedWriters(migrated), applier) !== entries
}

function refused(fails: string): Simulation {
  return { predicted: null, recreated: false, fails }
}

/** Made anew, the object holds what Git says and what the server fills in. */
function recreation(desired: JsonObject, live: JsonObject, type: TypeNode | null): Simulation {
  const predicted = fillDefaults(replaceObject(desired, live), live, desired, type)
  return { predicted, recreated: true, fails: null }
}

function write(input: SyncInput, desired: JsonObject): JsonObject {
  const { live, method } = input
  switch (method.way) {
    case 'client-side':
      return clientSide(input, desired)
    case 'server-side': {
      const migrated = migrateManagers(managedFieldsOf(live), method.migrates, input.applier)
      // kubectl's library then hands over whoever wrote the last-applied annotation, and applies again.
      const entries = migrateManagers(migrated, lastAppliedWriters(migrated), input.applier)
      return applied(input, desired, entries)
    }
    case 'flux': {
      const entries = managedFieldsOf(live)
      const cleaned = method.takesOver ? removeLastApplied(live) : live
      return applied(
        { ...input, live: cleaned },
        desired,
        method.takesOver ? takeOver(entries, input.applier) : entries,
      )
    }
    case 'replace':
      return replaceObject(desired, live)
    case 'skip':
      return live
  }
}

function clientSide(input: SyncInput, desired: JsonObject): JsonObject {
  const { live, type } = input
  const original = parse(annotation(live, lastAppliedAnnotation))
  const sent = withAnnotations(desired)
  const merged = threeWayMerge(original, sent, live, mergesStrategically(type) ? type : null)
  return lastAppliedAfter(merged, desired, live, input.applier)
}

/**
 * What is compared holds the record of itself, so that the map of annotations never goes as a whole
 * (kubectl pkg/util/apply.go, GetModifiedConfiguration).
 */
function withAnnotations(desired: JsonObject): JsonObject {
  const metadata = objectAt(desired, 'metadata')
  return { ...desired, metadata: { ...metadata, annotations: objectAt(metadata, 'annotations') } }
}

function applied(
  { live, type, applier }: SyncInput,
  desired: JsonObject,
  entries: readonly ManagedFieldsEntry[],
): JsonObject {
  return serverSideApply(desired, live, type, applier, entries)
}

/** Custom resources know no strategic merge; nor does a kind of which nothing is known. */
function mergesStrategically(type: TypeNode | null): type is StructType {
  return type?.kind === 'struct' && isBuiltIn(type.definition)
}

function removeLastApplied(live: JsonObject): JsonObject {
  const metadata = objectAt(live, 'metadata')
  const annotations = without(objectAt(metadata, 'annotations'), lastAppliedAnnotation)
  return { ...live, metadata: { ...metadata, annotations } }
}

/** What is left to the cluster is sent as live has it, and not at all where live lacks it (argo-cd controller/sync.go). */
function withIgnored(desired: JsonObject, live: JsonObject, ignored: readonly FieldPath[]): JsonObject {
  return ignored.reduce<JsonObject>((object, path) => {
    const value = getPath(live, path)
    const stated = statedPath(object, path)
    if (value === undefined) return removePath(object, stated)
    return setItem(object, stated, value, live)
  }, desired)
}

function parse(text: string): JsonObject | null {
  if (text === '') return null
  try {
    const value = JSON.parse(text) as Json
    return isObject(value) ? value : null
  } catch {
    // kubectl would fail the sync; without an original nothing is deleted, which is what we can still say.
    return null
  }
}
