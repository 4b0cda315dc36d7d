import type { Generated } from '../discover/application-set/application-sets.js'
import type { Repository } from '../model/ports.js'
import type { ResourceKey } from '../model/resource.js'
import { keyOf } from '../model/resource.js'
import { editMade } from '../provenance/application-set/edit-made.js'
import { inSpecOnly, withGeneratedSpec } from '../provenance/application-set/own-spec.js'
import type { Trial } from '../provenance/explore.js'
import { explore } from '../provenance/explore.js'
import { withEdits } from '../provenance/spec-edit.js'
import { triesOf } from '../provenance/tries.js'
import type { Attempt, SpecEdit, Wish } from '../provenance/wish.js'
import { inOwnObject } from './in-own-object.js'

/** Edits of an ApplicationSet's own object. */
export type EditedSet = { readonly key: ResourceKey; readonly edits: readonly SpecEdit[] }

/** An attempt at the spec of an Application that a set makes, by what that is made of. */
export type AttemptInSet = { readonly attempt: Attempt; readonly set?: EditedSet }

/**
 * What has the set make the app so that a field comes out as wanted; null where nothing does, the reason where the set
 * would not bring it to the app. `edited` is what is edited of the set already.
 */
export async function attemptInSet(
  trial: Trial,
  wish: Wish,
  generated: Generated,
  {
    repository,
    commit,
    edited,
  }: {
    readonly repository: Repository
    readonly commit: string
    readonly edited: EditedSet | undefined
  },
): Promise<AttemptInSet | { readonly reason: string } | null> {
  const context = withGeneratedSpec(trial.context, generated)
  const tries = inSpecOnly(inOwnObject(await triesOf(context, wish)))
  const { attempt } = await explore({ ...trial, context }, wish, { ...tries, refusals: [] })
  if (attempt === null) return null
  if (generated.keptBecause !== null)
    return {
      reason: `ApplicationSet ${keyOf(generated.set).name} ${generated.keptBecause}: change the Application as well, by hand`,
    }
  const { revision } = context.made.source
  const live = 'reason' in context.own ? {} : context.own.object
  let [texts, edits] = [attempt.texts, edited?.edits ?? []]
  for (const edit of attempt.spec) {
    const all = new Map([...trial.texts, ...texts])
    const set = withEdits(generated.set, edits)
    const where = { repository, commit, revision, texts: all, set, live }
    const found = await editMade(generated, edit, where)
    if (found === null) return null
    texts = new Map([...texts, ...found.texts])
    edits = [...edits, ...found.set]
  }
  const made = { ...attempt, texts }
  return edits.length === 0 ? { attempt: made } : { attempt: made, set: { key: keyOf(generated.set), edits } }
}
