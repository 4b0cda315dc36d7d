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
import type { Params } from './params.js'
import { combined, flatten, noParams, overridden, paramsOf } from './params.js'
import type { RowOrigin } from './row-origin.js'
import { fulfils } from './selector.js'
import type { Fill } from './template.js'
import { SetFailure, TemplateFault } from './template-fault.js'

/** What generators are evaluated with, besides what they say. */
export type GeneratorWorld = {
  readonly repository: Repository
  readonly repositories: Repositories
  readonly isGo: boolean
  readonly fill: Fill
  readonly crossesFolders: boolean
  /** Which files of git generators count; all of them where it is absent. */
  readonly isRead?: (file: string) => boolean
  /** Which rows of a matrix's first generator count, by where they come from; all of them where it is absent. */
  readonly isOf?: (from: readonly RowOrigin[]) => boolean
  /** Asked only by a generator that needs it. */
  readonly clusters: () => Promise<KnownClusters>
}

/**
 * The parameters a generator gives: list, git, clusters, matrix and merge. `at` is its place in the set, `given` what
 * the outer generator of a matrix gives.
 *
 * @throws TemplateFault for one that needs the outside world or says something that is not evaluated here.
 */
export async function generate(
  generator: Json,
  world: GeneratorWorld,
  at: FieldPath,
  given: Params = noParams,
): Promise<Params[]> {
  const made = await paramsFrom(generator, world, at, given)
  const stated = valueAt(generator, 'selector')
  if (stated === undefined) return made
  const selector = await filledWith(stated, world, given)
  return made.filter(({ nested, flat }) => fulfils(world.isGo ? flatten(nested) : flat, selector))
}

async function paramsFrom(
  generator: Json,
  world: GeneratorWorld,
  at: FieldPath,
  given: Params,
): Promise<Params[]> {
  const of = async (kind: string): Promise<JsonObject | undefined> => {
    const { template: _, ...found } = objectAt(generator, kind)
    if (!isObject(valueAt(generator, kind))) return undefined
    // Values of a generator may use its own parameters, so their turn comes later.
    const { values, ...rest } = found
    const filled = await filledWith(rest, world, given)
    return { ...(isObject(filled) ? filled : {}), ...(values === undefined ? {} : { values }) }
  }
  const list = await of('list')
  if (list !== undefined) return listParams(list, [...at, ...fields('list', 'elements')])
  const git = await of('git')
  if (git !== undefined)
    return withOwnValues(
      git,
      [...at, ...fields('git')],
      await gitParams(git, await filesOf(git, world), world),
    )
  const clusters = await of('clusters')
  if (clusters !== undefined) {
    const rows = await clusterParams(clusters, await world.clusters(), world)
    return withOwnValues(clusters, [...at, ...fields('clusters')], rows)
  }
  // Inner generators are filled when it is their turn, with what the outer one gives.
  const inner = (kind: string): JsonObject | undefined =>
    isObject(valueAt(generator, kind)) ? objectAt(generator, kind) : undefined
  const [rows, sets] = [inner('matrix'), inner('merge')]
  if (rows !== undefined)
    return matrix(listAt(rows, 'generators'), world, [...at, ...fields('matrix', 'generators')], given)
  if (sets !== undefined) return merge(sets, world, [...at, ...fields('merge', 'generators')], given)
  const kinds = Object.keys(isObject(generator) ? generator : {}).filter((name) => name !== 'selector')
  throw new TemplateFault(`generator ${kinds.join(', ') || '(none)'} needs more than Git and the cluster`)
}

async function filledWith(template: Json, { fill }: GeneratorWorld, given: Params): Promise<Json> {
  return given === noParams ? template : ((await fill(template, [given]))[0] ?? null)
}

/** Rows of a generator that may have `values` of its own, which it states in the set. */
function withOwnValues(generator: JsonObject, at: FieldPath, rows: readonly Params[]): Params[] {
  if (generator['values'] === undefined) return [...rows]
  const own = { path: [...at, ...fields('values')] }
  return rows.map((row) => ({ ...row, from: [...row.from, own] }))
}

/** The elements (`at` in the set), and those that a text holds as YAML (which a matrix may put together). */
function listParams(list: JsonObject, at: FieldPath): Params[] {
  const text = stringAt(list, 'elementsYaml')
  const read = text === '' ? { documents: [] } : readYaml(text, 'last')
  // Our reader may refuse what Argo CD's takes.
  if ('error' in read) throw new TemplateFault(`elementsYaml is no YAML: ${read.error.message}`)
  const more = read.documents[0]?.value ?? []
  if (!isList(more)) throw new SetFailure('elementsYaml is no list')
  const rowOf = (element: Json): Params => paramsOf(isObject(element) ? element : {})
  return [
    ...listAt(list, 'elements').map((element, index) => ({
      ...rowOf(element),
      from: [{ path: [...at, { index }] }],
    })),
    ...more.map(rowOf),
  ]
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
  given: Params,
): Promise<Params[]> {
  if (first === undefined || second === undefined || more.length > 0)
    throw new SetFailure('a matrix has two generators')
  const { isOf = () => true } = world
  const outer = (await generate(first, world, [...at, { index: 0 }], given)).filter(({ from }) => isOf(from))
  const rows = await Promise.all(
    outer.map(async (params) => {
      const known = given === noParams ? params : overridden(given, params)
      const inner = await generate(second, world, [...at, { index: 1 }], known)
      return inner.map((one) => {
        const both = combined(params, one)
        if (both === null)
          throw new TemplateFault('two generators of a matrix give one name different values')
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
  given: Params,
): Promise<Params[]> {
  const keys = listAt(generator, 'mergeKeys').filter((key) => typeof key === 'string')
  if (keys.length === 0) throw new SetFailure('a merge needs mergeKeys')
  const [base = [], ...others] = await Promise.all(
    listAt(generator, 'generators').map((one, index) => generate(one, world, [...at, { index }], given)),
  )
  const id = ({ nested, flat }: Params): string =>
    JSON.stringify(keys.map((key) => flat[key] ?? (world.isGo ? inOrder(nested[key] ?? null) : null)))
  const byId = [base, ...others].map((rows) => new Map(rows.map((row) => [id(row), row])))
  if (byId.some(({ size }, at) => size < ([base, ...others][at]?.length ?? 0)))
    throw new SetFailure('a merge needs generators that give each key once')
  return base.map((params) =>
    byId.slice(1).reduce((all, rows) => {
      const one = rows.get(id(params))
      return one === undefined ? all : overridden(all, one)
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
