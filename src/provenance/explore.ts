import type { FileLocation, Manifest } from '../model/resource.js'
import type { Context } from './context.js'
import type { Effect } from './effect.js'
import { effectOf } from './effect.js'
import type { Objects, Rerender } from './rerender.js'
import { withoutUnstable } from './rerender.js'
import { withSpecEdits } from './spec-edit.js'
import type { Attempt, Tries, Wish } from './wish.js'

/** Renderings that one field may cost. */
const maxRenderings = 24

/** What was found out by rendering: what the field comes from, the edit that gives exactly what is wanted, or why none. */
export type Explored = {
  readonly source: Attempt | null
  readonly attempt: Attempt | null
  /** In words that follow "is not written back: ". */
  readonly reason: string
}

/** An app whose edits are tried: its rendering as it is, and the texts and manifests behind it. */
export type Trial = {
  readonly context: Context
  readonly rerender: Rerender
  readonly texts: ReadonlyMap<string, string>
  readonly before: Objects
  readonly manifests: readonly Manifest[]
  /** What else is wanted of the app: one value may be behind several fields. */
  readonly pending?: readonly Wish[]
}

/** Renders one attempt after the other until one gives exactly what is wanted. */
export async function explore(trial: Trial, wish: Wish, { attempts, refusals }: Tries): Promise<Explored> {
  const waiting = [...attempts]
  const seen = new Set<string>()
  const reasons: { readonly text: string; readonly adds: boolean }[] = []
  let source: Attempt | null = null
  for (let next = waiting.shift(); next !== undefined && seen.size < maxRenderings; next = waiting.shift()) {
    const id = identity(next)
    if (seen.has(id)) continue
    seen.add(id)
    const effect = await tryOut(trial, wish, next)
    if ('fault' in effect || !effect.moved) continue
    if (!next.adds) source ??= next
    const preferred = (next.prefer ?? []).filter((one) => !seen.has(identity(one)))
    if (preferred.length > 0) {
      // What stands there is known now; what is preferred goes first, and then this one again, without a choice.
      const { prefer: _done, ...self } = next
      seen.delete(id)
      waiting.unshift(...preferred, self)
    } else if (effect.exact && next.reserved === undefined) return { source, attempt: next, reason: '' }
    else {
      reasons.push({ text: next.reserved ?? alsoText(next, effect), adds: next.adds })
      waiting.unshift(...(next.otherwise ?? []))
    }
  }
  return { source, attempt: null, reason: reasonOf(reasons, refusals, source?.place ?? null) }
}

function identity({ texts, spec }: Attempt): string {
  return JSON.stringify([[...texts], spec])
}

/** The effect of one attempt on its app; a tree that does not render is a fault of the attempt. */
export async function tryOut(
  trial: Trial,
  wish: Wish,
  attempt: Attempt,
): Promise<Effect | { readonly fault: string }> {
  const { context, rerender, before, manifests } = trial
  const application = withSpecEdits(context.application, attempt.spec)
  if (application === null) return { fault: 'the edit is no part of its source' }
  const after = await rerender(application, context.made.commit, new Map([...trial.texts, ...attempt.texts]))
  if ('fault' in after) return after
  return effectOf(withoutUnstable(before, manifests), withoutUnstable(after, manifests), wish, trial.pending)
}

function alsoText({ place, adds }: Attempt, { also, isRenamed, isReordered }: Effect): string {
  // What is added stands at a line that nobody has yet.
  const drives = adds ? `an addition to ${place.file} sets it` : `${place.file}:${place.line} drives it`
  if (isRenamed === true)
    return `${drives}, and the name of the object carries a hash of its content: another object would take its place, and what uses it would restart`
  if (isReordered === true) return `${drives}, but puts it elsewhere in its list, where the order counts`
  if (also.length === 0) return `${drives}, but gives another form of the value`
  const more = also.length > 1 ? ` and ${also.length - 1} more` : ''
  return `${drives}, and would change ${also[0]}${more} as well`
}

/** What stands in the way where the value stands today says more than what does at places that were tried instead. */
function reasonOf(
  reasons: readonly { readonly text: string; readonly adds: boolean }[],
  refusals: readonly string[],
  source: FileLocation | null,
): string {
  const known = (reasons.find(({ adds }) => !adds) ?? reasons[0])?.text ?? refusals[0]
  if (known !== undefined) return known
  return source === null
    ? 'no value was found that drives it: it is computed or generated, so edit it by hand'
    : `${source.file}:${source.line} drives it, but no edit gives exactly that value`
}
