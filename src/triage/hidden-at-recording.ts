import type { ActorOf } from '../attribute/attribute.js'
import { attribute } from '../attribute/attribute.js'
import type { Change } from '../model/finding.js'
import { formatPath, getPath } from '../model/path.js'
import type { Recording } from '../model/ports.js'
import type { NotChecked, Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import { formatKey } from '../model/resource.js'
import type { TypeNode } from '../model/type-node.js'
import type { MatchedPair } from '../pull/pair.js'
import { holdsRecordedPlaceholder } from '../pull/redact.js'

/** The changes of an object that a recording can tell, and what its hidden values keep from being told. */
export type Told = {
  readonly changes: readonly Change[]
  readonly notChecked: readonly NotChecked[]
  readonly problems: readonly Problem[]
}

/**
 * Of a value that was hidden when it was recorded, nobody knows whether it equals Git's. Where the applier wrote it
 * last, it is what was synced. Where somebody else did, that may be a hotfix: to call the app in sync would be a guess.
 * A recorded state of the check of merges says itself what was changed by hand (STATE_HIDDEN).
 */
export function toldByRecording(
  application: string,
  pair: MatchedPair,
  all: readonly Change[],
  by: { readonly recorded: Recording | null; readonly type: TypeNode | null; readonly actorOf: ActorOf },
): Told {
  const hidden = by.recorded === null ? [] : all.filter((change) => isHidden(change, pair))
  if (hidden.length === 0) return { changes: all, notChecked: [], problems: [] }
  const byOthers = by.recorded === 'snapshot' ? hidden.filter((change) => isByOthers(change, pair, by)) : []
  const resource = pair.manifest.key
  const reason = 'its secret values were hidden when the snapshot was recorded'
  return {
    changes: all.filter((change) => !hidden.includes(change)),
    notChecked: hidden.length === byOthers.length ? [] : [{ application, resource, reason }],
    problems: byOthers.map((change) => notTold(application, pair, change)),
  }
}

/** What Git and the last sync lack differs whatever its value is. */
function isHidden(change: Change, { base }: MatchedPair): boolean {
  if (change.type === 'removed' || !holdsRecordedPlaceholder(change.live)) return false
  if (change.type === 'modified') return true
  return base.source !== 'none' && getPath(base.object ?? undefined, change.path) !== undefined
}

function isByOthers(
  change: Change,
  { live }: MatchedPair,
  { type, actorOf }: { readonly type: TypeNode | null; readonly actorOf: ActorOf },
): boolean {
  const { manager, actor } = attribute(change, live, type, actorOf)
  return manager !== null && (actor === 'person-tool' || actor === 'unknown')
}

function notTold(application: string, { manifest: { key } }: MatchedPair, change: Change): Problem {
  return problem(
    'SNAPSHOT_HIDDEN',
    `${formatKey(key)}: somebody wrote its ${formatPath(change.path)} in the cluster, and the snapshot does not hold secret values, so whether it is what Git says is not known.`,
    'Judge this application with a kubeconfig, which compares the values without showing them.',
    { application, resource: key },
  )
}
