import type { Rule } from './rule.js'
import { judgeReplicas } from './autoscaler.js'
import { rules as builtIn } from './rules/index.js'
import { hasGitMoved } from './side.js'
import type { Subject } from './subject.js'
import { readTable } from './table.js'
import type { Verdict } from './verdict.js'

/** What a change is: a rule with evidence first, else by base and owner. All rules that match are named. */
export function categorise(subject: Subject, rules: readonly Rule[] = builtIn): Verdict {
  const matching = rules.filter((rule) => mayMatch(rule, subject) && rule.matches(subject))
  const deciding = matching[0]
  const names = matching.map(({ id }) => id)
  if (deciding !== undefined) {
    return {
      category: deciding.category,
      confidence: 'certain',
      because: [deciding.why, ...(deciding.remarks?.(subject) ?? [])],
      rules: names,
      equal: deciding.provesEquality === true,
      routine: matching.some(({ routine }) => routine === true),
    }
  }
  const replicas = judgeReplicas(subject)
  if (replicas !== null) return replicas
  const { because, ...cell } = readTable(subject)
  return { rules: [], ...cell, because: [because], equal: false, routine: cell.routine === true }
}

/** Where Git itself has moved, only equality in meaning makes noise of the difference. */
function mayMatch(rule: Rule, { side }: Subject): boolean {
  if (rule.addedByApplier === true) return true
  return rule.provesEquality === true || rule.category === 'misconfiguration' || !hasGitMoved(side)
}
