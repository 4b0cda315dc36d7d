import { formatPath } from '../model/path.js'
import type { Subject } from './subject.js'
import type { Verdict } from './verdict.js'

/**
 * Replica counts where autoscalers are in play. With one present the count is its, whoever wrote it last; without
 * one, a count that the autoscaler's manager wrote has lost its owner. Null: not about that.
 */
export function judgeReplicas(subject: Subject): Verdict | null {
  const { change, autoscalers, attribution, side } = subject
  if (formatPath(change.path) !== 'spec.replicas' || change.type === 'removed' || autoscalers === null)
    return null
  const scaler = autoscalers[0]
  if (scaler !== undefined) {
    const because = [`${scaler} sets the replica count.`]
    if (attribution.actor === 'person-tool')
      because.push(`${attribution.manager?.name ?? ''} wrote it last; the autoscaler will set it again.`)
    if (side === 'git' || side === 'both') because.push('Git has changed it since the last sync as well.')
    return {
      category: 'controller',
      confidence: 'certain',
      because,
      rules: ['autoscaler'],
      equal: false,
      routine: false,
    }
  }
  const { manager } = attribution
  if (manager?.subresource !== 'scale' || attribution.actor !== 'controller' || side === 'git') return null
  return {
    category: 'unknown',
    confidence: 'guess',
    because: [`${manager.name} scaled it, but no autoscaler targets it any more.`],
    rules: ['autoscaler'],
    equal: false,
    routine: false,
  }
}
