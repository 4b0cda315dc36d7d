import type { Subject } from '../categorise/subject.js'
import type { Verdict } from '../categorise/verdict.js'
import type { Forecast } from '../model/finding.js'
import { rolledBackRule } from '../model/finding.js'
import { formatPath } from '../model/path.js'
import type { Decision } from './direction.js'
import { decideDirection, decideRolledBack } from './direction.js'

/**
 * What the forecast adds to a verdict: Git may be ahead and still never get there. A field that Git removed stays
 * where a second manager owns it, and a write that the API server refuses changes nothing. `isRewritten`: tried on the
 * API server, a sync that should bring Git's value leaves live's.
 */
export function converge(
  subject: Subject,
  verdict: Verdict,
  { effect }: Pick<Forecast, 'effect'>,
  isRewritten: boolean,
): { readonly verdict: Verdict; readonly decision: Decision } {
  const { change, key, attribution } = subject
  const coOwners = attribution.owners.filter(({ name }) => !subject.application.appliers.includes(name))
  if (
    verdict.category === 'git-ahead' &&
    change.type === 'added' &&
    effect === 'keeps' &&
    coOwners.length > 0
  ) {
    const names = [...new Set(coOwners.map(({ name }) => name))].join(', ')
    const because = [`Git has removed it, but ${names} owns it as well: no sync takes it away.`]
    const coOwned: Verdict = { ...verdict, category: 'misconfiguration', because, rules: ['co-owned'] }
    const advice = 'Take it out of the cluster by hand, or put it back into Git.'
    return {
      verdict: coOwned,
      decision: { direction: 'follow-up', confidence: verdict.confidence, because: [advice] },
    }
  }
  if (isRewritten && isOfNobodyElse(subject, verdict)) {
    const because = ["Tried on the API server, Git's value comes out as live's: admission rewrites it."]
    const rewritten: Verdict = {
      ...verdict,
      category: 'controller',
      confidence: 'certain',
      because,
      rules: ['admission'],
    }
    return { verdict: rewritten, decision: decideDirection('controller', change, 'certain', key) }
  }
  if (verdict.rules.includes(rolledBackRule))
    return { verdict, decision: decideRolledBack(verdict.confidence) }
  const decision = decideDirection(verdict.category, change, verdict.confidence, key)
  if (verdict.category === 'git-ahead' && change.type === 'modified' && effect === 'keeps') {
    const because = ['No sync brings it: what the controller sends leaves the live value as it is.']
    return { verdict, decision: { ...decision, direction: 'follow-up', because } }
  }
  if (verdict.category === 'git-ahead' && effect === 'keeps' && staysHeadless(subject)) {
    const because = [
      'No sync brings it: a headless Service stays headless. Have it made anew, or put clusterIP: None back into Git.',
    ]
    return { verdict, decision: { ...decision, direction: 'follow-up', because } }
  }
  if (effect !== 'fails' || decision.direction !== 'sync') return { verdict, decision }
  const because = ['A sync would fail: the API server refuses this change of the object.']
  return { verdict, decision: { ...decision, direction: 'follow-up', because } }
}

/** Git no longer says `clusterIP: None`, which the API server keeps (see keepAddress of the forecast). */
function staysHeadless({ change, key }: Subject): boolean {
  if (key.group !== '' || key.kind !== 'Service' || change.type !== 'added') return false
  const path = formatPath(change.path)
  return path === 'spec.clusterIP' && change.live === 'None'
}

/** Only where nobody but the applier owns the value: what a person wrote stays a person's, even if a policy would write the same. */
function isOfNobodyElse({ change, attribution: { actor } }: Subject, { category }: Verdict): boolean {
  return (
    change.type === 'modified' &&
    (category === 'unknown' || category === 'git-ahead') &&
    (actor === 'applier' || actor === 'api-server')
  )
}
