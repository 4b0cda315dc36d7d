import type { Guard, Reversal } from '../model/guard.js'
import { appIn } from './guard-words.js'
import type { Phrase } from './phrase.js'
import { code, sentences } from './phrase.js'
import { ownText, reversalText, sharedText } from './reversal-words.js'
import { plural } from './words.js'

/** A line of the list of what a merge would undo. */
export type ReversalRow = {
  readonly phrase: Phrase
  /** True for a line below the one that says what it has in common with its neighbours. */
  readonly isPart: boolean
  /** How many reversals it tells. */
  readonly told: 0 | 1
}

/**
 * What a merge would undo, worst first. Reversals of one app that come about in the same way stand together, and what
 * they have in common is said once.
 */
export function reversalRows(guard: Guard): readonly ReversalRow[] {
  const groups = new Map<string, Reversal[]>()
  for (const reversal of guard.reversals) {
    const id = JSON.stringify([reversal.finding.application, sharedText(reversal)])
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [reversal])
    else group.push(reversal)
  }
  return [...groups.values()].flatMap((group) => rowsOf(guard, group))
}

function rowsOf(guard: Guard, group: readonly Reversal[]): readonly ReversalRow[] {
  const [first, ...others] = group
  if (first === undefined) return []
  const app = appIn(guard, first.finding)
  if (others.length === 0)
    return [{ phrase: [code(app), ': ', ...reversalText(first)], isPart: false, told: 1 }]
  const head = sentences([code(app), `: ${plural(group.length, 'live change')}.`], sharedText(first))
  return [
    { phrase: head, isPart: false, told: 0 },
    ...group.map((one): ReversalRow => ({ phrase: ownText(one), isPart: true, told: 1 })),
  ]
}
