import type { Json, JsonObject } from '../../model/json.js'
import { field, isList, isObject, listAt, objectAt, stringAt } from '../../model/json.js'
import { fields } from '../../model/path.js'
import type { Repository, Tools } from '../../model/ports.js'
import { argoGroup } from '../argo-cd.js'
import type { Repositories } from '../sources.js'
import type { KnownClusters } from './cluster-generator.js'
import type { GeneratorWorld } from './generators.js'
import { generate } from './generators.js'
import type { Params } from './params.js'
import type { RowOrigin } from './row-origin.js'
import { isFilePart } from './row-origin.js'
import type { Fill } from './template.js'
import { createFill } from './template.js'
import { TemplateFault } from './template-fault.js'
import { withTemplatePatch } from './template-patch.js'

/** What sets are evaluated with. */
export type SetWorld = {
  readonly repository: Repository
  readonly repositories: Repositories
  readonly tools: Tools
  /** Whether `*` in a file pattern takes slashes, as Argo CD has it unless its settings say otherwise. */
  readonly crossesFolders: boolean
  /** The clusters that the Argo CD of a namespace knows. */
  readonly clusters: (namespace: string) => Promise<KnownClusters>
}

/** What a set is evaluated with instead: a set, or files, that say something else. */
export type Instead = { readonly set?: JsonObject; readonly repository?: Repository }

/** An Application that a set makes. */
export type Made = {
  readonly object: JsonObject
  /** Position of the generator that it is made for. */
  readonly generator: number
  /** Where its parameters come from; of two that name the same, the later one wins. */
  readonly from: readonly RowOrigin[]
  /** The same Application as it would be made then; null where none of its name is, or that cannot be evaluated. */
  readonly again: (instead: Instead) => Promise<JsonObject | null>
}

/**
 * The Applications that a set makes.
 *
 * @throws TemplateFault for a set that is not evaluated here.
 */
export async function evaluateSet(set: JsonObject, world: SetWorld): Promise<readonly Made[]> {
  const generators = listAt(set, 'spec', 'generators')
  const made = await Promise.all(
    generators.map(async (_, generator) => {
      const rows = await rowsOf(set, generator, world)
      const objects = await applicationsOf(set, generator, rows, world)
      return objects.map((object, row): Made => {
        const from = rows[row]?.from ?? []
        return {
          object,
          generator,
          from,
          again: (instead) => again({ object, generator, from }, set, world, instead),
        }
      })
    }),
  )
  return made.flat()
}

/** All Applications that the set would make then; null where that cannot be evaluated. */
export async function evaluateInstead(
  stated: JsonObject,
  world: SetWorld,
  { set = stated, repository = world.repository }: Instead,
): Promise<readonly JsonObject[] | null> {
  try {
    return (await evaluateSet(set, { ...world, repository })).map(({ object }) => object)
  } catch (error) {
    if (error instanceof TemplateFault) return null
    throw error
  }
}

/** Only the rows of the same origin are put into the template, so other files need not be read. */
async function again(
  { object, generator, from }: Omit<Made, 'again'>,
  stated: JsonObject,
  world: SetWorld,
  { set = stated, repository = world.repository }: Instead,
): Promise<JsonObject | null> {
  const isRead = (file: string): boolean => from.some((one) => isFilePart(one) && one.file === file)
  const own = new Set(from.map(textOf))
  const isOf = (one: readonly RowOrigin[]): boolean => one.every((part) => own.has(textOf(part)))
  const then = { ...world, repository, isRead, isOf }
  const name = stringAt(object, 'metadata', 'name')
  try {
    const rows = (await rowsOf(set, generator, then)).filter((row) => textOf(row.from) === textOf(from))
    const objects = await applicationsOf(set, generator, rows, then)
    return objects.find((one) => stringAt(one, 'metadata', 'name') === name) ?? null
  } catch (error) {
    if (error instanceof TemplateFault) return null
    throw error
  }
}

function textOf(from: RowOrigin | readonly RowOrigin[]): string {
  return JSON.stringify(from)
}

function rowsOf(
  set: JsonObject,
  generator: number,
  world: SetWorld & Pick<GeneratorWorld, 'isRead' | 'isOf'>,
): Promise<Params[]> {
  const namespace = stringAt(set, 'metadata', 'namespace')
  const isGo = isGoTemplate(set)
  return generate(
    listAt(set, 'spec', 'generators')[generator] ?? null,
    { ...world, isGo, fill: fillOf(set, world), clusters: () => world.clusters(namespace) },
    [...fields('spec', 'generators'), { index: generator }],
  )
}

/** One Application for each row of parameters. */
async function applicationsOf(
  set: JsonObject,
  generator: number,
  rows: readonly Params[],
  world: SetWorld,
): Promise<readonly JsonObject[]> {
  const fill = fillOf(set, world)
  const own = templateOf(listAt(set, 'spec', 'generators')[generator] ?? null)
  const template = filledUp(own, objectAt(set, 'spec', 'template'))
  const patch = stringAt(set, 'spec', 'templatePatch')
  const [objects, patches] = await Promise.all([
    fill(template, rows),
    patch === '' ? rows.map(() => '') : fill(patch, rows),
  ])
  return objects.map((object, row) => {
    const text = patches[row]
    const plain = isObject(object) ? object : {}
    const patched = typeof text === 'string' && text !== '' ? withTemplatePatch(plain, text) : plain
    return asApplication(patched, set)
  })
}

function fillOf(set: JsonObject, { tools }: SetWorld): Fill {
  const options = listAt(set, 'spec', 'goTemplateOptions').filter((option) => typeof option === 'string')
  return createFill({ isGo: isGoTemplate(set), options }, tools)
}

function isGoTemplate(set: JsonObject): boolean {
  return objectAt(set, 'spec')['goTemplate'] === true
}

function asApplication(filled: JsonObject, set: JsonObject): JsonObject {
  const owner = { kind: 'ApplicationSet', name: stringAt(set, 'metadata', 'name') }
  const metadata = {
    ...objectAt(filled, 'metadata'),
    namespace: stringAt(set, 'metadata', 'namespace'),
    ownerReferences: [owner],
  }
  return { ...filled, apiVersion: `${argoGroup}/v1alpha1`, kind: 'Application', metadata }
}

/** A generator's own template, which wins over the set's where it states something. */
function templateOf(generator: Json): JsonObject {
  const kinds = isObject(generator) ? Object.keys(generator) : []
  return kinds.map((kind) => objectAt(generator, kind, 'template')).find((one) => !isEmpty(one)) ?? {}
}

/** `given` with what it leaves empty taken from `base` (mergo, Merge). */
function filledUp(given: JsonObject, base: JsonObject): JsonObject {
  const all = new Map<string, Json>(Object.entries(base))
  for (const [name, value] of Object.entries(given)) {
    const below = field(base, name)
    if (isObject(value) && isObject(below)) all.set(name, filledUp(value, below))
    else if (!isEmpty(value) || below === undefined) all.set(name, value)
  }
  return Object.fromEntries(all)
}

function isEmpty(value: Json): boolean {
  if (isList(value)) return value.length === 0
  if (isObject(value)) return Object.values(value).every(isEmpty)
  return value === null || value === '' || value === false || value === 0
}
