import type { Json } from '../../model/json.js'
import { listAt, stringAt } from '../../model/json.js'
import { conditionIn } from '../condition.js'
import { isAppliedInFull, stageOf } from './kustomization-stage.js'
import { digestOf } from './artifact.js'
import { commitOf } from './source.js'

/**
 * What a source is rendered at again: the commit, where the source is Git's; of an artifact its digest, as the commit
 * that this was made from (`originRevision`) is one of a repository that the source does not name.
 */
export type Named = (stated: { readonly revision: string; readonly origin?: string }) => string

export const commitNamed: Named = ({ revision, origin = '' }) => commitOf(origin) || commitOf(revision)
export const digestNamed: Named = ({ revision }) => digestOf(revision)

/** The commit or digest that was applied in full last, and when; or why that cannot be told. */
export type AppliedLast =
  { readonly revision: string; readonly at: string | null } | { readonly unknown: string }

/**
 * What a Kustomization's status says of its last full apply (kustomize-controller internal/controller, reconcile).
 * `lastAppliedRevision` is written only once the health checks have passed: after a commit that does not become
 * healthy it still names the one before, and taken for the base it would turn a rollback by hand into "Git is ahead".
 * Newer versions keep a history of the attempts; else the conditions tell.
 */
export function appliedLast(status: Json, named: Named = commitNamed): AppliedLast {
  const [ready, healthy] = [conditionIn(status, 'Ready'), conditionIn(status, 'Healthy')]
  const beingChecked = /^Running health checks for revision (\S+) /.exec(
    stringAt(healthy, 'status') === 'Unknown' ? stringAt(healthy, 'message') : '',
  )?.[1]
  if (beingChecked !== undefined) return { revision: named({ revision: beingChecked }), at: null }
  const entry = newestApplied(status, named)
  if (entry !== undefined) return entry
  const attempted = named({ revision: stringAt(status, 'lastAttemptedRevision') })
  if (stringAt(ready, 'status') === 'False' && isAppliedInFull(stringAt(ready, 'reason')))
    return { revision: attempted, at: null }
  const applied = named({
    revision: stringAt(status, 'lastAppliedRevision'),
    origin: stringAt(status, 'lastAppliedOriginRevision'),
  })
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
export function attemptedSince(
  status: Json,
  { revision }: { revision: string },
  named: Named = commitNamed,
): string[] {
  const since = newestApplied(status, named)?.at ?? ''
  const failed = listAt(status, 'history')
    .filter(
      (entry) =>
        stageOf(stringAt(entry, 'lastReconciledStatus')) === 'applying' &&
        stringAt(entry, 'lastReconciled') > since,
    )
    .toSorted((a, b) => stringAt(b, 'lastReconciled').localeCompare(stringAt(a, 'lastReconciled')))
    .map((entry) => named(statedIn(entry)))
  const isLast = stageOf(stringAt(conditionIn(status, 'Ready'), 'reason')) === 'applying'
  const last = isLast ? [named({ revision: stringAt(status, 'lastAttemptedRevision') })] : []
  return [...new Set([...last, ...failed])].filter((commit) => commit !== '' && commit !== revision)
}

function statedIn(entry: Json): Parameters<Named>[0] {
  return {
    revision: stringAt(entry, 'metadata', 'revision'),
    origin: stringAt(entry, 'metadata', 'originRevision'),
  }
}

function newestApplied(status: Json, named: Named): { revision: string; at: string | null } | undefined {
  const entries = listAt(status, 'history').flatMap((entry) => {
    const revision = named(statedIn(entry))
    const how = stringAt(entry, 'lastReconciledStatus')
    const isFull = how === 'ReconciliationSucceeded' || isAppliedInFull(how)
    return isFull && revision !== '' ? [{ revision, at: stringAt(entry, 'lastReconciled') || null }] : []
  })
  return entries.sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''))[0]
}
