import { applyToJson } from '../../edit/apply-to-json.js'
import type { Generated } from '../../discover/application-set/application-sets.js'
import type { RowOrigin } from '../../discover/application-set/row-origin.js'
import { isFilePart } from '../../discover/application-set/row-origin.js'
import type { Json, Scalar } from '../../model/json.js'
import { equalJson, isObject } from '../../model/json.js'
import type { FieldPath } from '../../model/path.js'
import { fields, getPath } from '../../model/path.js'
import type { Repository } from '../../model/ports.js'
import type { FileLocation } from '../../model/resource.js'
import { readYaml } from '../../render/yaml.js'
import { isPartOf, isScalar, onlyDifference, otherThan, successors, textOf } from '../leaf.js'
import { nameAt, nodesOf } from '../node-edits.js'
import { repositoryWith } from '../repository-with.js'
import { similarity } from '../similar.js'
import type { SpecEdit } from '../wish.js'
import { locatePart } from './locate-part.js'

/** Values that are tried for one part of a spec: each costs an evaluation of the set's generator. */
const maxTries = 8

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

/** The value, or the line of a text, that an edit of a spec changes; `at` below what the edit is of. */
type Part = {
  readonly at: FieldPath
  readonly from: Scalar
  readonly to: Scalar
  readonly line: number | null
}

function differingPart(from: Json, to: Json | undefined): Part | null {
  const pair = to === undefined ? (isScalar(from) ? { from, to: otherThan(from) } : null) : pairOf(from, to)
  if (pair === null) return null
  const at = nodesOf(from).find(
    ({ path, value }) => isScalar(value) && !equalJson(value, getPath(to ?? null, path)),
  )
  const part = { ...pair, at: at?.path ?? [] }
  if (typeof pair.from !== 'string' || typeof pair.to !== 'string') return { ...part, line: null }
  const [before, after] = [pair.from.split('\n'), pair.to.split('\n')]
  const line = before.findIndex((text, index) => text !== after[index])
  if (before.length === 1 || line < 0) return { ...part, line: null }
  return { ...part, from: before[line] ?? '', to: after[line] ?? '', line }
}

function pairOf(from: Json, to: Json): { readonly from: Scalar; readonly to: Scalar } | null {
  return isScalar(from) && isScalar(to) ? { from, to } : onlyDifference(from, to)
}

/** What moves beside the part, of the same object or text, says nothing of where the part comes from. */
function hasMoved(now: Json | undefined, then: Json, { at, line }: Part): boolean {
  const [is, was] = [getPath(now ?? null, at), getPath(then, at)]
  if (line === null || typeof is !== 'string' || typeof was !== 'string') return !equalJson(is, was)
  return is.split('\n')[line] !== was.split('\n')[line]
}

/** A value behind the part, from `origin` on, and another one to try. */
type Candidate = {
  readonly origin: RowOrigin
  readonly at: FieldPath
  readonly root: Json
  readonly next: Json
  readonly score: number
}

/** What a row of parameters is made of, likeliest first, and what the template states without any. */
async function candidates(
  generated: Generated,
  path: FieldPath,
  part: Part,
  repository: Repository,
): Promise<readonly Candidate[]> {
  const { set, generator, from } = generated
  const text = JSON.stringify(getPath(set, [...fields('spec', 'template'), ...path]) ?? set['spec'] ?? null)
  const words = new Set(text.match(/[\w-]+/g))
  const found: Candidate[] = []
  for (const origin of from.toReversed()) {
    const root = isFilePart(origin) ? await documentOf(origin, repository) : set
    for (const { path: at, value } of nodesOf(getPath(root, origin.path) ?? null)) {
      const tried = isScalar(value) ? trialOf(value, part) : null
      if (tried === null) continue
      const name = nameAt(at, at.length)
      const named = words.has(name) ? 3 : 0
      const score = tried.score + named + similarity(name, nameAt(path, path.length))
      found.push({ origin, at, root, next: tried.next, score })
    }
  }
  const rows = found.sort((a, b) => b.score - a.score).slice(0, maxTries)
  return [...rows, ...inTemplates(set, generator, path, part)]
}

async function documentOf(
  { commit, file }: { readonly commit: string; readonly file: string },
  repository: Repository,
): Promise<Json> {
  const read = readYaml((await repository.at(commit).read(file)) ?? '', 'last')
  return 'documents' in read ? (read.documents[0]?.value ?? null) : null
}

/** What the part becomes is the best to try; any other value shows as well whether the part moves with it. */
function trialOf(
  value: Scalar,
  { from, to }: Part,
): { readonly next: Scalar; readonly score: number } | null {
  const [next] = successors(value, from, to)
  const exact = textOf(value) === textOf(from) ? 2 : 0
  if (next !== undefined) return { next, score: 8 + exact }
  return isPartOf(value, from) ? { next: otherThan(value), score: exact } : null
}

/** The templates of the set, the generator's own first, where they state the very value. */
function inTemplates(
  set: Generated['set'],
  generator: number,
  path: FieldPath,
  { from, to }: Part,
): readonly Candidate[] {
  const at: FieldPath = [...fields('spec', 'generators'), { index: generator }]
  const kinds = Object.keys((getPath(set, at) ?? {}) as object)
  const templates = [...kinds.map((kind) => [...at, ...fields(kind, 'template')]), fields('spec', 'template')]
  return templates.flatMap((template): Candidate[] => {
    const origin = { path: [...template, ...path] }
    const stated = getPath(set, origin.path)
    return stated === undefined || !isScalar(stated) || textOf(stated) !== textOf(from)
      ? []
      : [{ origin, at: [], root: set, next: to, score: 0 }]
  })
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
