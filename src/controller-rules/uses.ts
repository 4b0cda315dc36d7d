import type { IgnoreRule } from '../model/application.js'
import type { ResourceKey } from '../model/resource.js'
import type { IgnoreRuleUse } from '../model/triage.js'
import type { Hidden } from './audit.js'
import { isReal } from './audit.js'
import { isAbout } from './match.js'

/**
 * How much each rule hides in one app. Rules that stand outside of it count only where they hide something: they are
 * about everything. `objects` is null where not all of the app's are known.
 */
export function usesOf(
  rules: readonly IgnoreRule[],
  objects: readonly ResourceKey[] | null,
  hidden: readonly Hidden[],
): readonly IgnoreRuleUse[] {
  const all = [...new Set([...rules, ...hidden.map(({ rule }) => rule)])]
  return all.flatMap((rule) => {
    const by = hidden.filter((one) => one.rule === rule)
    if (by.length === 0 && rule.statedIn !== undefined) return []
    return [
      {
        rule,
        objects: objects === null ? null : objects.filter((key) => isAbout(rule, key)).length,
        hides: by.length,
        hidesByHand: by.filter(({ draft }) => isReal(draft)).length,
      },
    ]
  })
}
