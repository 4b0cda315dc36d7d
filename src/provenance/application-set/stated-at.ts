import { applyToJson } from '../../edit/apply-to-json.js'
import type { Generated } from '../../discover/application-set/application-sets.js'
import { isFilePart } from '../../discover/application-set/row-origin.js'
import type { Json } from '../../model/json.js'
import { equalJson, isObject } from '../../model/json.js'
import { getPath } from '../../model/path.js'
import type { Repository } from '../../model/ports.js'
import type { FileLocation } from '../../model/resource.js'
import { repositoryWith } from '../repository-with.js'
import type { SpecEdit } from '../wish.js'
import type { Candidate } from './candidates.js'
import { candidates } from './candidates.js'
import { locatePart } from './locate-part.js'
import { differingPart, hasMoved } from './parts.js'

/**
 * The line of what a set makes a part of an Application's spec of: the key in a file that a generator reads, or in the
 * set itself. It is proved by making the Application once more with another value there. Null where none is.
 */
export async function statedAt(
  generated: Generated,
  { path, value }: SpecEdit,
  world: { readonly repository: Repository; readonly commit: string; readonly spec: Json },
): Promise<FileLocation | null> {
  const from = getPath(world.spec, path)
  // The controller may not have made the Application anew yet, or somebody else may have changed it.
  if (from === undefined || !equalJson(getPath(generated.object, path), from)) return null
  const part = differingPart(from, value)
  if (part === null) return null
  for (const one of await candidates(generated, path, part, world.repository)) {
    const then = await generated.again(await insteadOf(one, generated, world.repository))
    if (then === null || !hasMoved(getPath(then, path), from, part)) continue
    const { origin, at } = one
    return locatePart({ ...origin, path: [...origin.path, ...at] }, generated, world)
  }
  return null
}

async function insteadOf(
  { origin, at, root, next }: Candidate,
  { set }: Generated,
  repository: Repository,
): Promise<Parameters<Generated['again']>[0]> {
  const edited = applyToJson(root, { type: 'set', path: [...origin.path, ...at], value: next })
  if (!isFilePart(origin)) return { set: isObject(edited) ? edited : set }
  // JSON is YAML: how the file is written makes no difference to what is made of it.
  const texts = new Map([[origin.file, JSON.stringify(edited)]])
  return { repository: repositoryWith(repository, origin.commit, texts) }
}
