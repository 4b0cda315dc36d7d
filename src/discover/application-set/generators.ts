import type { Json, JsonObject } from '../../model/json.js'
import { equalJson, isObject, listAt, objectAt, stringAt, valueAt } from '../../model/json.js'
import type { Repository } from '../../model/ports.js'
import { isKnown } from '../sources.js'
import { gitParams } from './git-generator.js'
import type { Params } from './params.js'
import { mergeParams, noParams, paramsOf } from './params.js'
import { TemplateFault, fillTemplate } from './template.js'

export type GeneratorWorld = {
  readonly repository: Repository
  readonly urls: readonly string[]
  readonly isGo: boolean
}

/**
 * The parameters a generator gives: list, git, matrix and merge.
 *
 * @throws TemplateFault for one that needs the outside world or says something that is not evaluated here.
 */
export async function generate(
  generator: Json,
  world: GeneratorWorld,
  given: Params = noParams,
): Promise<Params[]> {
  const filled = given === noParams ? generator : fillTemplate(generator, given, world.isGo)
  const made = await paramsFrom(filled, generator, world)
  const selector = valueAt(generator, 'selector')
  if (selector === undefined) return made
  if (listAt(selector, 'matchExpressions').length > 0)
    throw new TemplateFault('selector.matchExpressions is not evaluated')
  const labels = Object.entries(objectAt(selector, 'matchLabels'))
  return made.filter(({ flat }) => labels.every(([name, value]) => flat[name] === value))
}

async function paramsFrom(filled: Json, generator: Json, world: GeneratorWorld): Promise<Params[]> {
  const of = (kind: string): JsonObject | undefined => {
    const found = valueAt(filled, kind)
    return isObject(found) ? found : undefined
  }
  if (
    Object.keys(objectAt(filled, Object.keys(isObject(filled) ? filled : {})[0] ?? '', 'template')).length > 0
  )
    throw new TemplateFault('a template of a single generator is not followed')
  const list = of('list')
  if (list !== undefined) {
    if (stringAt(list, 'elementsYaml') !== '') throw new TemplateFault('elementsYaml is not evaluated')
    return listAt(list, 'elements').map((element) => paramsOf(isObject(element) ? element : {}))
  }
  const git = of('git')
  if (git !== undefined) return gitParams(git, await filesOf(git, world))
  // Inner generators are filled when it is their turn, with what the outer one gives.
  if (of('matrix') !== undefined) return matrix(listAt(generator, 'matrix', 'generators'), world)
  if (of('merge') !== undefined) return merge(objectAt(generator, 'merge'), world)
  throw new TemplateFault(
    `generator ${Object.keys(isObject(filled) ? filled : {}).join(', ')} needs more than Git`,
  )
}

async function filesOf(
  git: JsonObject,
  { repository, urls }: GeneratorWorld,
): Promise<ReturnType<Repository['at']>> {
  const [url, revision] = [stringAt(git, 'repoURL'), stringAt(git, 'revision')]
  if (urls.length > 0 && !isKnown(url, urls)) throw new TemplateFault(`its files are in ${url}`)
  const commit = await repository.resolve(revision)
  if (commit === null) throw new TemplateFault(`revision ${revision} is not in this clone`)
  return repository.at(commit)
}

async function matrix([first, second, ...more]: readonly Json[], world: GeneratorWorld): Promise<Params[]> {
  if (first === undefined || second === undefined || more.length > 0)
    throw new TemplateFault('a matrix has two generators')
  const outer = await generate(first, world)
  const rows = await Promise.all(
    outer.map(async (params) =>
      (await generate(second, world, params)).map((inner) => mergeParams(params, inner)),
    ),
  )
  return rows.flat()
}

/** What the first generator gives, with what the others say of the same keys. */
async function merge(generator: JsonObject, world: GeneratorWorld): Promise<Params[]> {
  const keys = listAt(generator, 'mergeKeys').filter((key) => typeof key === 'string')
  const [base = [], ...others] = await Promise.all(
    listAt(generator, 'generators').map((one) => generate(one, world)),
  )
  const id = ({ flat }: Params): Json => keys.map((key) => flat[key] ?? null)
  return base.map((params) =>
    others
      .flat()
      .reduce((all, one) => (equalJson(id(one), id(params)) ? mergeParams(all, one) : all), params),
  )
}
