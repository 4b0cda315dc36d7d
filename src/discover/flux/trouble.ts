import type { Holds, Trouble } from '../../model/application.js'
import type { Json } from '../../model/json.js'
import { field, listAt, stringAt, valueAt } from '../../model/json.js'
import { conditionOf, holdsNow } from './conditions.js'
import type { Stage } from './kustomization-stage.js'
import { stageOf } from './kustomization-stage.js'

/**
 * What a Kustomization says keeps it from getting on. `Ready` is unknown while it tries, so its time is that of the last
 * attempt, except where it waits or cannot take its source, which it finds out before. Null where it reports nothing, is
 * suspended, or a newer reconciliation has only begun.
 */
export function kustomizationTrouble(object: Json): Trouble | null {
  const ready = conditionOf(object, 'Ready')
  const reason = stringAt(ready, 'reason')
  if (isSuspended(object) || !holdsNow(object, ready, 'False') || reason === 'HealthCheckCanceled')
    return null
  return {
    ...{ condition: 'Ready', reason, message: tidied(stringAt(ready, 'message')) },
    since: stageOf(reason) === 'waiting' || isStalled(object) ? timeOf(ready) : null,
    lastSuccess: lastSuccess(object),
    holds: heldByKustomization(reason),
  }
}

const heldAt: { readonly [stage in Stage]: Holds } = {
  waiting: 'for-now',
  before: 'everything',
  applying: 'attempt',
  pruning: 'attempt',
  checking: 'nothing',
}

function heldByKustomization(reason: string): Holds {
  const stage = stageOf(reason)
  return stage === undefined ? 'unknown' : heldAt[stage]
}

/** Newer versions keep the last five attempts. */
function lastSuccess(object: Json): string | null {
  const times = listAt(object, 'status', 'history')
    .filter((entry) => stringAt(entry, 'lastReconciledStatus') === 'ReconciliationSucceeded')
    .map((entry) => stringAt(entry, 'lastReconciled'))
  return times.sort().at(-1) || null
}

/** Reasons of a HelmRelease that go away once something else is ready. */
const waiting = ['DependencyNotReady', 'SourceNotReady']
/** Reasons before anything is done with Helm (helm-controller, reconcileRelease). */
const beforeHelm = [
  ...['ArtifactFailed', 'ValuesError', 'ChartMutateError', 'AccessDenied', 'InvalidCELExpression'],
  ...['RESTClientError', 'FactoryError', 'StateError'],
]
const released = [
  ...['InstallFailed', 'UpgradeFailed', 'RollbackSucceeded', 'RollbackFailed', 'UninstallSucceeded'],
  ...['UninstallFailed', 'RetryAfterInterval', 'TestFailed'],
]

/**
 * What a HelmRelease says keeps it from getting on. `Released` and `Remediated` keep the time of what failed, while
 * `Ready` is written anew at each reconciliation. Stalled for other reasons than access or a wrong spec, it tries again
 * only once its chart, its values or its object change (helm-controller internal/action, MustResetFailures).
 */
export function helmReleaseTrouble(object: Json): Trouble | null {
  const [ready, stalled] = [conditionOf(object, 'Ready'), conditionOf(object, 'Stalled')]
  const gaveUp = holdsNow(object, stalled, 'True')
  if (isSuspended(object) || (!gaveUp && !holdsNow(object, ready, 'False'))) return null
  const reason = stringAt(gaveUp ? stalled : ready, 'reason')
  const failed = failedRelease(object)
  const isRelease = gaveUp ? !beforeHelm.includes(reason) : released.includes(reason)
  const told = [...(gaveUp ? [stalled] : []), ready, ...(isRelease && failed !== null ? [failed] : [])]
  return {
    ...{ condition: gaveUp ? 'Stalled' : 'Ready', reason },
    message: [...new Set(told.map((one) => tidied(stringAt(one, 'message'))))].filter(Boolean).join('; '),
    since: gaveUp ? timeOf(stalled) : isRelease ? timeOf(failed) : null,
    lastSuccess: null,
    holds: isRelease ? (gaveUp ? 'until-changed' : 'attempt') : heldBeforeHelm(reason),
  }
}

function heldBeforeHelm(reason: string): Holds {
  if (waiting.includes(reason)) return 'for-now'
  return beforeHelm.includes(reason) ? 'everything' : 'unknown'
}

function failedRelease(object: Json): Json {
  const condition = conditionOf(object, 'Released')
  return holdsNow(object, condition, 'False') ? condition : null
}

/**
 * What a source says keeps it from fetching: what it has fetched before is still applied, and nothing newer (the
 * artifact stays, source-controller docs/spec, GitRepository, Failed GitRepository).
 */
export function sourceTrouble(source: Json): Trouble | null {
  const [ready, fetching] = [conditionOf(source, 'Ready'), conditionOf(source, 'FetchFailed')]
  const verified = conditionOf(source, 'SourceVerified')
  const isUnverified = holdsNow(source, verified, 'False')
  const fetched = isUnverified ? verified : fetching
  if (isSuspended(source) || !holdsNow(source, ready, 'False')) return null
  if (!isUnverified && !holdsNow(source, fetched, 'True')) return null
  const [kind, name] = [stringAt(source, 'kind'), stringAt(source, 'metadata', 'name')]
  return {
    of: `${kind} ${stringAt(source, 'metadata', 'namespace')}/${name}`,
    condition: isUnverified ? 'SourceVerified' : 'FetchFailed',
    reason: stringAt(fetched, 'reason'),
    message: tidied(stringAt(fetched, 'message')),
    ...{ since: timeOf(fetched), lastSuccess: null, holds: 'newer' },
  }
}

function isSuspended(object: Json): boolean {
  return valueAt(object, 'spec', 'suspend') === true
}

function isStalled(object: Json): boolean {
  return holdsNow(object, conditionOf(object, 'Stalled'), 'True')
}

function timeOf(condition: Json): string | null {
  const time = field(condition, 'lastTransitionTime')
  return typeof time === 'string' && time !== '' ? time : null
}

/** Without what is another at each attempt: the folder that it builds in, and how long that took. */
function tidied(message: string): string {
  return message
    .replace(/\/(?:private\/)?tmp\/kustomization-\d+\/?/g, '')
    .replace(/^(health check failed) after [\d.hmsµn]+/, '$1')
    .trim()
}
