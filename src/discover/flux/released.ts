import type { ControllerStatus, Released } from '../../model/application.js'
import type { Json } from '../../model/json.js'
import { field, listAt, stringAt, valueAt } from '../../model/json.js'
import { conditionOf, holdsNow } from './conditions.js'

/**
 * What a HelmRelease's status says of the release that it made last. helm-controller puts each release that it made,
 * that of a rollback as well, before the older ones (internal/reconcile, observeRelease and observeRollback).
 */
export function releasedLast(
  object: Json,
): Pick<ControllerStatus, 'released' | 'withoutHistory' | 'releasesNext'> {
  const newest =
    listAt(object, 'status', 'history').toSorted((a, b) => versionOf(b) - versionOf(a))[0] ?? null
  if (newest === null) return isNamedOtherwise(object) ? {} : releasesNext(object)
  if (stringAt(newest, 'status') !== 'deployed')
    return {
      ...releasesNext(object),
      withoutHistory: 'the last Helm action on the release failed, and what of it was applied is not known',
    }
  const released: Released = {
    chartVersion: stringAt(newest, 'chartVersion'),
    digest: stringAt(newest, 'ociDigest'),
    at: stringAt(newest, 'lastDeployed') || null,
    isOfThisSpec: isOfThisSpec(object, newest),
  }
  return { released, withoutHistory: 'the values and the chart that the release was made of are not known' }
}

/**
 * Without a release that is deployed, each reconcile tries again (helm-controller internal/reconcile, actionForState);
 * where it gave up, it says so in another condition.
 */
function releasesNext(object: Json): Pick<ControllerStatus, 'releasesNext'> {
  const ready = stringAt(conditionOf(object, 'Ready'), 'status')
  return ready === 'False' || ready === 'Unknown' ? { releasesNext: true } : {}
}

/** Older versions keep no history: they name what they applied last. */
function isNamedOtherwise(object: Json): boolean {
  return ['lastAppliedRevision', 'lastReleaseRevision'].some(
    (key) => (valueAt(object, 'status', key) ?? 0) !== 0,
  )
}

function versionOf(snapshot: Json): number {
  return Number(field(snapshot, 'version') ?? 0)
}

/**
 * True where the release was made of what the object says now: the last attempt was of this generation and had the
 * release's values. Values of a ConfigMap may be others since. What else the object says of a release has no digest
 * there, so where this release is not the last attempt (a rollback) the object must say nothing else.
 */
function isOfThisSpec(object: Json, newest: Json): boolean {
  const status = field(object, 'status') ?? null
  const digest = stringAt(newest, 'configDigest')
  const generation = valueAt(object, 'metadata', 'generation')
  if (digest === '' || stringAt(status, 'lastAttemptedConfigDigest') !== digest) return false
  if (generation === undefined || field(status, 'lastAttemptedGeneration') !== generation) return false
  if (listAt(object, 'spec', 'valuesFrom').length > 0) return false
  const isLastAttempt =
    stringAt(status, 'lastAttemptedRevision') === stringAt(newest, 'chartVersion') &&
    holdsNow(object, conditionOf(object, 'Ready'), 'True')
  return isLastAttempt || !shapesRelease(object)
}

function shapesRelease(object: Json): boolean {
  return (
    listAt(object, 'spec', 'postRenderers').length > 0 ||
    listAt(object, 'spec', 'chart', 'spec', 'valuesFiles').length > 0 ||
    valueAt(object, 'spec', 'commonMetadata') !== undefined
  )
}
