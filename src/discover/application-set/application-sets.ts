import type { Json, JsonObject } from '../../model/json.js'
import { field, isList, isObject, listAt, objectAt, stringAt, valueAt } from '../../model/json.js'
import type { Repository, Tools } from '../../model/ports.js'
import type { Problem } from '../../model/problem.js'
import { problem } from '../../model/problem.js'
import type { FileLocation, Manifest } from '../../model/resource.js'
import { argoGroup } from '../argo-cd.js'
import type { Repositories } from '../sources.js'
import type { KnownClusters } from './cluster-generator.js'
import type { GeneratorWorld } from './generators.js'
import { generate } from './generators.js'
import type { LeftOver } from './left-over.js'
import { leftOverNote, leftOverOf } from './left-over.js'
import type { Params } from './params.js'
import type { Fill } from './template.js'
import { createFill } from './template.js'
import { SetFailure, TemplateFault } from './template-fault.js'
import { withTemplatePatch } from './template-patch.js'

/** An Application that a set would make, with the place of the set where Git has it. */
export type Generated = { readonly object: JsonObject; readonly origin: FileLocation | null }

export type Sets = {
  readonly generated: readonly Generated[]
  readonly problems: readonly Problem[]
  readonly leftOver: readonly LeftOver[]
  /** On what is left over. */
  readonly notes: readonly string[]
}

/** What sets are evaluated with. */
export type SetWorld = {
  readonly repository: Repository
  readonly repositories: Repositories
  readonly tools: Tools
  /** Whether `*` in a file pattern takes slashes, as Argo CD has it unless its settings say otherwise. */
  readonly crossesFolders: boolean
  /** What is assumed of a set instead of what was found, such as its state after a merge. */
  readonly assumeObject?: (object: JsonObject) => JsonObject
  /** The clusters that the Argo CD of a namespace knows. */
  readonly clusters: (namespace: string) => Promise<KnownClusters>
}

/**
 * The Applications that sets would make out of this repository. The cluster's sets count, those in Git only where it
 * has none. A set that is not evaluated here is a problem unless the cluster shows Applications of its; one that nobody
 * can evaluate is a problem with them as well, as they are no longer what Git says.
 */
export async function generateApplications(
  live: readonly JsonObject[],
  written: readonly Manifest[],
  liveApplications: readonly JsonObject[],
  world: SetWorld,
): Promise<Sets> {
  const inGit = written.filter(({ gvk }) => gvk.group === argoGroup && gvk.kind === 'ApplicationSet')
  const originOf = (set: JsonObject): FileLocation | null =>
    inGit.find(({ key }) => key.name === stringAt(set, 'metadata', 'name'))?.origin ?? null
  const found = live.length > 0 ? live : inGit.map(({ object }) => object)
  const sets = found.map(world.assumeObject ?? ((set) => set))
  const generated: Generated[] = []
  const problems: Problem[] = []
  const leftOver: LeftOver[] = []
  const notes: string[] = []
  for (const set of sets) {
    const made = liveApplications.filter((one) => isMadeBy(one, set))
    try {
      const objects = await applicationsOfSet(set, world)
      generated.push(...objects.map((object) => ({ object, origin: originOf(set) })))
      const left = leftOverOf(set, made, objects)
      leftOver.push(...left)
      notes.push(...leftOverNote(set, left))
    } catch (error) {
      if (!(error instanceof TemplateFault)) throw error
      if (made.length > 0 && error instanceof SetFailure)
        problems.push(failing(set, originOf(set), made.length, error.message))
      else if (originOf(set) !== null && made.length === 0) problems.push(notEvaluated(set, error.message))
    }
  }
  return { generated, problems, leftOver, notes }
}

async function applicationsOfSet(set: JsonObject, world: SetWorld): Promise<JsonObject[]> {
  const spec = objectAt(set, 'spec')
  const isGo = spec['goTemplate'] === true
  const options = listAt(spec, 'goTemplateOptions').filter((option) => typeof option === 'string')
  const fill = createFill({ isGo, options }, world.tools)
  const namespace = stringAt(set, 'metadata', 'namespace')
  const evaluated: GeneratorWorld = { ...world, isGo, fill, clusters: () => world.clusters(namespace) }
  const made = await Promise.all(
    listAt(spec, 'generators').map(async (generator) => {
      const rows = await generate(generator, evaluated)
      const template = filledUp(templateOf(generator), objectAt(spec, 'template'))
      return applicationsFrom(rows, template, stringAt(spec, 'templatePatch'), fill)
    }),
  )
  return made.flat().map((filled) => asApplication(filled, set))
}

/** One Application for each row of parameters. */
async function applicationsFrom(
  rows: readonly Params[],
  template: Json,
  patch: string,
  fill: Fill,
): Promise<readonly JsonObject[]> {
  const [objects, patches] = await Promise.all([
    fill(template, rows),
    patch === '' ? rows.map(() => '') : fill(patch, rows),
  ])
  return objects.map((object, row) => {
    const text = patches[row]
    const plain = isObject(object) ? object : {}
    return typeof text === 'string' && text !== '' ? withTemplatePatch(plain, text) : plain
  })
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

function isMadeBy(application: JsonObject, set: JsonObject): boolean {
  return listAt(application, 'metadata', 'ownerReferences').some(
    (owner) =>
      stringAt(owner, 'kind') === 'ApplicationSet' &&
      stringAt(owner, 'name') === stringAt(set, 'metadata', 'name') &&
      valueAt(application, 'metadata', 'namespace') === valueAt(set, 'metadata', 'namespace'),
  )
}

/** The controller makes, changes and deletes nothing of a set that fails (argo-cd applicationset, Reconcile). */
function failing(set: JsonObject, origin: FileLocation | null, count: number, reason: string): Problem {
  const at = origin === null ? '' : ` (${origin.file}:${origin.line})`
  const made = count === 1 ? 'the Application' : `the ${count} Applications`
  return problem(
    'APPLICATION_SET_FAILED',
    `ApplicationSet ${stringAt(set, 'metadata', 'name')}${at}: what it generates cannot be evaluated: ${reason}.`,
    `Correct the set, or the file that it takes the value from. Until then Argo CD changes nothing about ${made} that it has made, which ${count === 1 ? 'is' : 'are'} judged as the cluster has ${count === 1 ? 'it' : 'them'}.`,
  )
}

function notEvaluated(set: JsonObject, reason: string): Problem {
  return problem(
    'APPLICATION_SET_UNKNOWN',
    `ApplicationSet ${stringAt(set, 'metadata', 'name')}: what it generates is not known here: ${reason}.`,
    'Grant list on applications.argoproj.io: the Applications that it has made in the cluster are judged.',
  )
}
