import type { JsonObject } from '../../model/json.js'
import { equalJson, listAt, objectAt, stringAt } from '../../model/json.js'
import { fields } from '../../model/path.js'
import type { Repository, Tools } from '../../model/ports.js'
import type { Repositories } from '../sources.js'
import { applicationsOf } from './application-template.js'
import type { KnownClusters } from './cluster-generator.js'
import type { GeneratorWorld } from './generators.js'
import { generate } from './generators.js'
import type { Params } from './params.js'
import type { RowOrigin } from './row-origin.js'
import { isFilePart } from './row-origin.js'
import type { Fill } from './template.js'
import { createFill } from './template.js'
import { TemplateFault } from './template-fault.js'

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
  const made = await allOf(set, world)
  if (!JSON.stringify(listAt(set, 'spec', 'generators')).includes('"flatList":true')) return made
  const turned = await allOf(set, {
    ...world,
    clusters: async (namespace) => turnedRound(await world.clusters(namespace)),
  })
  const texts = (all: readonly Made[]): string[] => all.map(({ object }) => JSON.stringify(object)).sort()
  if (equalJson(texts(made), texts(turned))) return made
  throw new TemplateFault('a flatList has clusters in no certain order, and what the set makes depends on it')
}

/** Argo CD goes through registered clusters in a random order (applicationset/generators, ClusterGenerator). */
function turnedRound({ registered, ...rest }: KnownClusters): KnownClusters {
  return { ...rest, registered: 'unread' in registered ? registered : [...registered].reverse() }
}

async function allOf(set: JsonObject, world: SetWorld): Promise<readonly Made[]> {
  const generators = listAt(set, 'spec', 'generators')
  const made = await Promise.all(
    generators.map(async (_, generator) => {
      const rows = await rowsOf(set, generator, world)
      const objects = await applicationsOf(set, generator, rows, fillOf(set, world))
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
    const objects = await applicationsOf(set, generator, rows, fillOf(set, then))
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
    {
      ...world,
      isGo,
      fill: fillOf(set, world),
      fillStrictly: fillOf(set, world, 'missingkey=error'),
      clusters: () => world.clusters(namespace),
    },
    [...fields('spec', 'generators'), { index: generator }],
  )
}

function fillOf(set: JsonObject, { tools }: SetWorld, ...more: readonly string[]): Fill {
  const options = listAt(set, 'spec', 'goTemplateOptions').filter((option) => typeof option === 'string')
  return createFill({ isGo: isGoTemplate(set), options: [...options, ...more] }, tools)
}

function isGoTemplate(set: JsonObject): boolean {
  return objectAt(set, 'spec')['goTemplate'] === true
}
