import type { Json } from '../../model/json.js'
import { listAt, stringAt } from '../../model/json.js'
import { conditionIn } from '../condition.js'
import { isAppliedInFull, stageOf } from './kustomization-stage.js'
import { commitOf } from './source.js'

/** The commit that was applied in full last, and when; or why that cannot be told. */
export type AppliedLast =
  { readonly revision: string; readonly at: string | null } | { readonly unknown: string }

/**
 * What a Kustomization's status says of its last full apply (kustomize-controller internal/controller, reconcile).
 * `lastAppliedRevision` is written only once the health checks have passed: after a commit that does not become
 * healthy it still names the one before, and taken for the base it would turn a rollback by hand into "Git is ahead".
 * Newer versions keep a history of the attempts; else the conditions tell.
 */
export function appliedLast(status: Json): AppliedLast {
  const [ready, healthy] = [conditionIn(status, 'Ready'), conditionIn(status, 'Healthy')]
  const beingChecked = /^Running health checks for revision (\S+) /.exec(
    stringAt(healthy, 'status') === 'Unknown' ? stringAt(healthy, 'message') : '',
  )?.[1]
  if (beingChecked !== undefined) return { revision: commitOf(beingChecked), at: null }
  const entry = newestApplied(status)
  if (entry !== undefined) return entry
  const attempted = commitOf(stringAt(status, 'lastAttemptedRevision'))
  if (stringAt(ready, 'status') === 'False' && isAppliedInFull(stringAt(ready, 'reason')))
    return { revision: attempted, at: null }
  const applied =
    commitOf(stringAt(status, 'lastAppliedOriginRevision')) ||
    commitOf(stringAt(status, 'lastAppliedRevision'))
  // The unhealthy one may be a commit between the two, or an earlier try of the one attempted.
  return stringAt(healthy, 'status') === 'False' && attempted !== applied
    ? { unknown: 'Flux has applied a commit that did not become healthy, and its status names it no more' }
    : { revision: applied, at: null }
}

/**
 * Commits after the one that was applied in full last whose apply failed midway, newest first: objects are applied in
 * stages and one after the other, and nothing is pruned before all are (fluxcd/pkg ssa, ApplyAllStaged;
 * kustomize-controller, reconcile). Without a history only the last attempt is known. What the commit applied last has
 * no time for, as while its health is checked, was not before the last success of the history.
 */
export function attemptedSince(status: Json, { revision }: { revision: string }): string[] {
  const since = newestApplied(status)?.at ?? ''
  const failed = listAt(status, 'history')
    .filter(
      (entry) =>
        stageOf(stringAt(entry, 'lastReconciledStatus')) === 'applying' &&
        stringAt(entry, 'lastReconciled') > since,
    )
    .toSorted((a, b) => stringAt(b, 'lastReconciled').localeCompare(stringAt(a, 'lastReconciled')))
    .map(revisionOf)
  const isLast = stageOf(stringAt(conditionIn(status, 'Ready'), 'reason')) === 'applying'
  const last = isLast ? [commitOf(stringAt(status, 'lastAttemptedRevision'))] : []
  return [...new Set([...last, ...failed])].filter((commit) => commit !== '' && commit !== revision)
}

function revisionOf(entry: Json): string {
  return (
    commitOf(stringAt(entry, 'metadata', 'originRevision')) ||
    commitOf(stringAt(entry, 'metadata', 'revision'))
  )
}

function newestApplied(status: Json): { revision: string; at: string | null } | undefined {
  const entries = listAt(status, 'history').flatMap((entry) => {
    const revision = revisionOf(entry)
    const how = stringAt(entry, 'lastReconciledStatus')
    const isFull = how === 'ReconciliationSucceeded' || isAppliedInFull(how)
    return isFull && revision !== '' ? [{ revision, at: stringAt(entry, 'lastReconciled') || null }] : []
  })
  return entries.sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''))[0]
}
