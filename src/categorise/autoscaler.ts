import { formatPath } from '../model/path.js'
import { hasGitMoved } from './side.js'
import type { Subject } from './subject.js'
import type { Verdict } from './verdict.js'

type Said = Pick<Verdict, 'category' | 'confidence' | 'because' | 'actor'> & { readonly routine?: boolean }

/**
 * Replica counts where autoscalers are in play. With one present the count is its, whoever wrote it last; without
 * one, a count that the autoscaler's manager wrote has lost its owner. Null: not about that.
 */
export function judgeReplicas(subject: Subject): Verdict | null {
  const { change, autoscalers } = subject
  if (formatPath(change.path) !== 'spec.replicas' || change.type === 'removed' || autoscalers === null)
    return null
  const scaler = autoscalers[0]
  if (scaler !== undefined) return autoscaled(subject, scaler)
  const said = scaledToZero(subject) ?? lostOwner(subject)
  return said === null ? null : verdict(said, said.category === 'unknown' ? ['autoscaler'] : [])
}

function autoscaled({ change, attribution, side }: Subject, scaler: string): Verdict {
  const because = [`${scaler} sets the replica count.`]
  const byHand = attribution.actor === 'person-tool'
  if (byHand)
    because.push(`${attribution.manager?.name ?? ''} wrote it last; the autoscaler will set it again.`)
  if (hasGitMoved(side)) because.push('Git has changed it since the last sync as well.')
  // Git leaves the count to the autoscaler, as it should: nothing to say.
  const routine = change.type === 'added' && !byHand && !hasGitMoved(side)
  return verdict({ category: 'controller', confidence: 'certain', because, routine }, ['autoscaler'])
}

/**
 * Scaling to 0 through /scale erases the owner (Scale.spec.replicas is omitempty): a person's stop and an
 * autoscaler's look alike, and only that there is no autoscaler tells.
 */
function scaledToZero({ change, attribution, side }: Subject): Said | null {
  if (change.type === 'removed' || change.live !== 0 || attribution.manager !== null) return null
  if (hasGitMoved(side)) return null
  return {
    category: 'manual-change',
    confidence: 'likely',
    actor: 'unknown',
    because: [
      'Scaled to 0, which leaves no owner behind; no autoscaler targets it, so a person stopped it by hand.',
    ],
  }
}

function lostOwner({ attribution: { manager, actor }, side }: Subject): Said | null {
  if (manager?.subresource !== 'scale' || actor !== 'controller') return null
  if (side === 'git' || side === 'rolled-back') return null
  return {
    category: 'unknown',
    confidence: 'guess',
    because: [`${manager.name} scaled it, but no autoscaler targets it any more.`],
  }
}

function verdict({ routine, ...said }: Said, rules: readonly string[]): Verdict {
  return { ...said, rules, equal: false, routine: routine === true }
}
