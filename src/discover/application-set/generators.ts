import type { Json, JsonObject } from '../../model/json.js'
import { isList, isObject, listAt, objectAt, stringAt, valueAt } from '../../model/json.js'
import type { FieldPath } from '../../model/path.js'
import { fields } from '../../model/path.js'
import type { Repository } from '../../model/ports.js'
import { readYaml } from '../../render/yaml.js'
import { withoutUser } from '../repository-url.js'
import type { Repositories } from '../sources.js'
import { isKnown, isOther } from '../sources.js'
import type { KnownClusters } from './cluster-generator.js'
import { clusterParams } from './cluster-generator.js'
import type { GeneratorFiles } from './git-generator.js'
import { gitParams } from './git-generator.js'
import type { Interpolation } from './interpolate.js'
import { interpolated } from './interpolate.js'
import type { Params } from './params.js'
import { combined, flatten, overridden, paramsOf } from './params.js'
import type { RowOrigin } from './row-origin.js'
import { fulfils, refuseWrong } from './selector.js'
import { SetFailure, TemplateFault } from './template-fault.js'

/** What generators are evaluated with, besides what they say. */
export type GeneratorWorld = Interpolation & {
  readonly repository: Repository
  readonly repositories: Repositories
  readonly crossesFolders: boolean
  /** Which files of git generators count; all of them where it is absent. */
  readonly isRead?: (file: string) => boolean
  /** Which rows of a matrix's first generator count, by where they come from; all of them where it is absent. */
  readonly isOf?: (from: readonly RowOrigin[]) => boolean
  /** Asked only by a generator that needs it. */
  readonly clusters: () => Promise<KnownClusters>
}

/** The generators that a matrix or merge may hold besides these two; deeper than that, Argo CD knows only these. */
const deepest = 2

/**
 * The parameters a generator gives: list, git, clusters, matrix and merge. `at` is its place in the set, `depth` how
 * many generators it is within.
 *
 * @throws TemplateFault for one that needs the outside world or says something that is not evaluated here.
 */
export async function generate(
  generator: Json,
  world: GeneratorWorld,
  at: FieldPath,
  depth = 0,
): Promise<Params[]> {
  const selector = valueAt(generator, 'selector') ?? undefined
  refuseWrong(selector)
  const made = await paramsFrom(generator, world, at, depth)
  return selector === undefined
    ? made
    : made.filter(({ named, typed }) => fulfils(flatten(named, '', typed), selector))
}

async function paramsFrom(
  generator: Json,
  world: GeneratorWorld,
  at: FieldPath,
  depth: number,
): Promise<Params[]> {
  const [kind = '', ...more] = Object.entries(isObject(generator) ? generator : {})
    .filter(([name, stated]) => name !== 'selector' && stated !== null)
    .map(([name]) => name)
  if (more.length > 0) throw new TemplateFault(`a generator is several in one: ${[kind, ...more].join(', ')}`)
  const stated = objectAt(generator, kind)
  switch (depth < deepest || !/^(?:matrix|merge)$/.test(kind) ? kind : 'deeper') {
    case 'list':
      return listParams(stated, world.isGo, [...at, ...fields('list', 'elements')])
    case 'git':
      return withOwnValues(
        stated,
        [...at, ...fields(kind)],
        await gitParams(stated, await filesOf(stated, world), world),
      )
    case 'clusters':
      return withOwnValues(
        stated,
        [...at, ...fields(kind)],
        await clusterParams(stated, await world.clusters(), world),
      )
    case 'matrix':
      return matrix(listAt(stated, 'generators'), world, [...at, ...fields(kind, 'generators')], depth + 1)
    case 'merge':
      return merge(stated, world, [...at, ...fields(kind, 'generators')], depth + 1)
    case 'deeper':
      throw new SetFailure(`a ${kind} stands deeper than Argo CD reads it`)
    default:
      throw new TemplateFault(`generator ${kind || '(none)'} needs more than Git and the cluster`)
  }
}

/** Rows of a generator that may have `values` of its own, which it states in the set. */
function withOwnValues(generator: JsonObject, at: FieldPath, rows: readonly Params[]): Params[] {
  if (generator['values'] === undefined) return [...rows]
  const own = { path: [...at, ...fields('values')] }
  return rows.map((row) => ({ ...row, from: [...row.from, own] }))
}

/** The elements (`at` in the set), and those that a text holds as YAML (which a matrix may put together). */
function listParams(list: JsonObject, isGo: boolean, at: FieldPath): Params[] {
  const text = stringAt(list, 'elementsYaml')
  const read = text === '' ? { documents: [] } : readYaml(text, 'last')
  // Our reader may refuse what Argo CD's takes.
  if ('error' in read) throw new TemplateFault(`elementsYaml is no YAML: ${read.error.message}`)
  const more = read.documents[0]?.value ?? []
  if (!isList(more)) throw new SetFailure('elementsYaml is no list')
  return [
    ...listAt(list, 'elements').map((element, index) =>
      paramsOf(isGo ? elementOf(element) : plainElement(elementOf(element)), [{ path: [...at, { index }] }]),
    ),
    ...more.map((element) => paramsOf(elementOf(element))),
  ]
}

function elementOf(element: Json): JsonObject {
  if (element !== null && !isObject(element)) throw new SetFailure('an element of a list is no mapping')
  return element ?? {}
}

/** Of texts alone, and of `values` that are texts (argo-cd applicationset, ListGenerator). */
function plainElement(element: JsonObject): JsonObject {
  const { values = {}, ...rest } = element
  const own = isObject(values) ? values : null
  const all = [
    ...Object.entries(rest),
    ...Object.entries(own ?? {}).map(([name, one]) => [`values.${name}`, one] as const),
  ]
  const wrong = own === null ? ['values'] : all.find(([, value]) => typeof value !== 'string')
  if (wrong !== undefined)
    throw new SetFailure(`${wrong[0]} of a list's element is no text, which needs goTemplate: true`)
  return Object.fromEntries(all)
}

/** The files of the generator's repository at its revision: of this one, or of one that can be had. */
async function filesOf(
  git: JsonObject,
  { repository, repositories }: GeneratorWorld,
): Promise<GeneratorFiles> {
  const [url, revision] = [stringAt(git, 'repoURL'), stringAt(git, 'revision')]
  const elsewhere = isOther(url, repositories) ? { url } : undefined
  const { urls } = repositories
  if (elsewhere === undefined && urls.length > 0 && !isKnown(url, urls))
    throw new TemplateFault(`its files are in ${withoutUser(url)}`)
  const commit = await repository.resolve(revision, elsewhere)
  if (commit !== null) return { files: repository.at(commit), commit, revision, url: elsewhere?.url ?? '' }
  const why = elsewhere === undefined ? null : await repository.unavailable?.(elsewhere, revision)
  if (why === undefined || why === null) throw new TemplateFault(`revision ${revision} is not in this clone`)
  throw new TemplateFault(`its files are in ${withoutUser(url)}, and ${why.reason}`)
}

/** Each row of the first generator with each that the second gives for it. */
async function matrix(
  [first, second, ...more]: readonly Json[],
  world: GeneratorWorld,
  at: FieldPath,
  depth: number,
): Promise<Params[]> {
  if (first === undefined || second === undefined || more.length > 0)
    throw new SetFailure('a matrix has two generators')
  const { isOf = () => true, isGo } = world
  const outer = (await generate(first, world, [...at, { index: 0 }], depth)).filter(({ from }) => isOf(from))
  const rows = await Promise.all(
    outer.map(async (params) => {
      const own = await interpolated(second, params, world)
      const inner = await generate(own, world, [...at, { index: 1 }], depth)
      return inner.map((one) => {
        const both = combined(params, one, isGo)
        // Versions of Argo CD take either of two in Go's templates; with plain ones all of them fail.
        if (both === null)
          throw new (isGo ? TemplateFault : SetFailure)(
            'two generators of a matrix give one name different values',
          )
        return both
      })
    }),
  )
  return rows.flat()
}

/** What the first generator gives, with what the others say of the same keys. */
async function merge(
  generator: JsonObject,
  world: GeneratorWorld,
  at: FieldPath,
  depth: number,
): Promise<Params[]> {
  const keys = listAt(generator, 'mergeKeys').filter((key) => typeof key === 'string')
  const generators = listAt(generator, 'generators')
  if (generators.length < 2) throw new SetFailure('a merge has at least two generators')
  const [base = [], ...others] = await Promise.all(
    generators.map((one, index) => generate(one, world, [...at, { index }], depth)),
  )
  if (keys.length === 0) throw new SetFailure('a merge needs mergeKeys')
  const id = ({ named }: Params): string => JSON.stringify(keys.map((key) => inOrder(named[key] ?? null)))
  const byId = [base, ...others].map((rows) => new Map(rows.map((row) => [id(row), row])))
  if (byId.some(({ size }, at) => size < ([base, ...others][at]?.length ?? 0)))
    throw new SetFailure('a merge needs generators that give each key once')
  return base.map((params) =>
    byId.slice(1).reduce((all, rows) => {
      const one = rows.get(id(params))
      return one === undefined ? all : overridden(all, one, world.isGo)
    }, params),
  )
}

/** Equal values give the same text then, whatever the order of their keys. */
function inOrder(value: Json): Json {
  if (isList(value)) return value.map(inOrder)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, inOrder(value[key] ?? null)]),
  )
}
