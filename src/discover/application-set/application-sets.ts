import type { JsonObject } from '../../model/json.js'
import { listAt, stringAt, valueAt } from '../../model/json.js'
import type { Problem } from '../../model/problem.js'
import { problem } from '../../model/problem.js'
import type { FileLocation, Manifest } from '../../model/resource.js'
import { argoGroup } from '../argo-cd.js'
import type { Instead, Made, SetWorld } from './evaluate-set.js'
import { evaluateInstead, evaluateSet } from './evaluate-set.js'
import type { LeftOver } from './left-over.js'
import { leftOverNote, leftOverOf } from './left-over.js'
import { namedTwice, namesakeNote } from './namesakes.js'
import { setTroubleNote } from './set-trouble.js'
import { SetFailure, TemplateFault } from './template-fault.js'
import type { SetPolicy } from './sync-policy.js'
import { notUpdated } from './sync-policy.js'

/** An Application that a set would make, with the place of the set where Git has it. */
export type Generated = Made & {
  readonly set: JsonObject
  readonly origin: FileLocation | null
  /** The same, where Git has the set in one place only. */
  readonly soleOrigin: Manifest['origin'] | null
  /** Why the set leaves the Application of this name as it is once it is there; null where it does not. */
  readonly keptBecause: string | null
}

/** A set with all that it makes, null where that is not known here. */
export type EvaluatedSet = {
  readonly set: JsonObject
  readonly objects: readonly JsonObject[] | null
  /** The same as it would be made then. */
  readonly then: (instead: Instead) => Promise<readonly JsonObject[] | null>
}

export type Sets = {
  readonly evaluated: readonly EvaluatedSet[]
  readonly generated: readonly Generated[]
  readonly problems: readonly Problem[]
  readonly leftOver: readonly LeftOver[]
  /** On what is left over, and what controllers say of their sets. */
  readonly notes: readonly string[]
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
  world: SetWorld & {
    /** What is assumed of a set instead of what was found, such as its state after a merge. */
    readonly assumeObject?: (object: JsonObject) => JsonObject
    readonly setPolicy: SetPolicy
  },
): Promise<Sets> {
  const inGit = written.filter(({ gvk }) => gvk.group === argoGroup && gvk.kind === 'ApplicationSet')
  const originsOf = (set: JsonObject): readonly Manifest['origin'][] =>
    inGit.filter(({ key }) => key.name === stringAt(set, 'metadata', 'name')).map(({ origin }) => origin)
  const originOf = (set: JsonObject): FileLocation | null => originsOf(set)[0] ?? null
  const found = live.length > 0 ? live : inGit.map(({ object }) => object)
  const sets = found.map(world.assumeObject ?? ((set) => set))
  const evaluated: EvaluatedSet[] = []
  const generated: Generated[] = []
  const problems: Problem[] = []
  const leftOver: LeftOver[] = []
  const notes: string[] = []
  for (const set of sets) {
    const made = liveApplications.filter((one) => isMadeBy(one, set))
    try {
      const own = await evaluateSet(set, world)
      const [sole = null, ...others] = originsOf(set)
      const origins = { origin: sole, soleOrigin: others.length === 0 ? sole : null }
      const objects = own.map(({ object }) => object)
      const twice = namedTwice(objects)
      for (const one of own) {
        const name = stringAt(one.object, 'metadata', 'name')
        const keptBecause = notUpdated(set, name, world.setPolicy)
        if (!twice.includes(name)) generated.push({ ...one, set, ...origins, keptBecause })
      }
      notes.push(...namesakeNote(set, twice))
      evaluated.push({ set, objects, then: (instead) => evaluateInstead(set, world, instead) })
      const left = leftOverOf(set, made, objects, world.setPolicy)
      leftOver.push(...left)
      notes.push(...leftOverNote(set, left, world.setPolicy))
    } catch (error) {
      if (!(error instanceof TemplateFault)) throw error
      evaluated.push({ set, objects: null, then: () => Promise.resolve(null) })
      if (made.length > 0 && error instanceof SetFailure) {
        problems.push(failing(set, originOf(set), made.length, error.message))
        continue
      }
      if (originOf(set) !== null && made.length === 0) problems.push(notEvaluated(set, error.message))
    }
    // A status that somebody committed says nothing.
    if (live.length > 0) notes.push(...setTroubleNote(set))
  }
  return { evaluated, generated, problems, leftOver, notes }
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
