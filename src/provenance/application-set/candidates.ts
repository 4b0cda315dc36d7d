import type { Generated } from '../../discover/application-set/application-sets.js'
import type { RowOrigin } from '../../discover/application-set/row-origin.js'
import { isFilePart } from '../../discover/application-set/row-origin.js'
import type { Json, Scalar } from '../../model/json.js'
import type { FieldPath } from '../../model/path.js'
import { fields, getPath } from '../../model/path.js'
import type { Repository } from '../../model/ports.js'
import { readYaml } from '../../render/yaml.js'
import { isPartOf, isScalar, otherThan, successors, textOf } from '../leaf.js'
import { nameAt, nodesOf } from '../node-edits.js'
import { similarity } from '../similar.js'
import type { Part } from './parts.js'

/** Values that are tried for one part of a spec: each costs an evaluation of the set's generator. */
const maxTries = 8

/** A value behind the part, from `origin` on, and another one to try. */
export type Candidate = {
  readonly origin: RowOrigin
  readonly at: FieldPath
  readonly root: Json
  readonly next: Json
  readonly score: number
}

/** What a row of parameters is made of, likeliest first, and what the template states without any. */
export async function candidates(
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
