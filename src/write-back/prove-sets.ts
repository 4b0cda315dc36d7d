import type { EvaluatedSet } from '../discover/application-set/application-sets.js'
import { equalJson, stringAt } from '../model/json.js'
import type { JsonObject } from '../model/json.js'
import type { Repository } from '../model/ports.js'
import { equalKey, keyOf } from '../model/resource.js'
import { isMadeBy } from '../provenance/application-set/own-spec.js'
import { repositoryWith } from '../provenance/repository-with.js'
import { withEdits } from '../provenance/spec-edit.js'
import type { SpecEdit } from '../provenance/wish.js'
import type { Draft } from './prove.js'

/**
 * The proof for ApplicationSets, or why it fails: with the edited files every set makes the very same Applications as
 * before, but for what is edited of the app's own. Where only its files are edited, a set that is not evaluated here
 * proves nothing and stands in the way of nothing.
 */
export async function disproveSets(
  draft: Draft,
  sets: readonly EvaluatedSet[],
  repository: Repository,
): Promise<string | null> {
  const edited = repositoryWith(repository, draft.commit, draft.texts)
  const { generatedBy, resource } = draft.app.application
  const isMade = generatedBy !== undefined && draft.spec.length > 0
  for (const one of sets.filter(({ set }) => readsFiles(set) || isEdited(set, draft))) {
    const name = stringAt(one.set, 'metadata', 'name')
    if (one.objects === null) {
      if (isMade) return `what ApplicationSet ${name} makes of the same files is not known here`
      continue
    }
    const set = isEdited(one.set, draft) ? withEdits(one.set, draft.set?.edits ?? []) : one.set
    const then = await one.then({ set, repository: edited })
    const isOwn = isMadeBy(draft.app.application, one.set)
    if (then === null) return `ApplicationSet ${name} could not be evaluated any more`
    const moved = firstMoved(one.objects, then, draft.spec, isOwn ? resource?.name : undefined)
    if (moved !== null) return `the edit would change what ApplicationSet ${name} makes of ${moved} as well`
  }
  return null
}

function isEdited(set: JsonObject, { set: edited }: Draft): boolean {
  return edited !== undefined && equalKey(keyOf(set), edited.key)
}

/** By a generator for files or folders of Git, at any depth. */
function readsFiles(set: JsonObject): boolean {
  return /"git":\{/.test(JSON.stringify(set['spec'] ?? null))
}

/** The first Application that is not made as it should be. */
function firstMoved(
  before: readonly JsonObject[],
  after: readonly JsonObject[],
  spec: readonly SpecEdit[],
  own: string | undefined,
): string | null {
  const wanted = before.map((object) => (keyOf(object).name === own ? withEdits(object, spec) : object))
  const [is, was] = [byName(after), byName(wanted)]
  const names = [...new Set([...was.keys(), ...is.keys()])]
  const found = names.find((name) => !equalJson(is.get(name) ?? null, was.get(name) ?? null))
  if (found !== undefined) return `Application ${found}`
  return after.length === before.length ? null : 'its Applications'
}

function byName(objects: readonly JsonObject[]): ReadonlyMap<string, JsonObject> {
  return new Map(objects.map((object) => [stringAt(object, 'metadata', 'name'), object]))
}
