import { equalJson } from '../model/json.js'
import type { Json } from '../model/json.js'
import type { ResourceKey } from '../model/resource.js'
import { equalKey, formatKey } from '../model/resource.js'
import type { Triage } from '../model/triage.js'
import type { Outcome, StoredFinding, StoredResolution } from './issue-state.js'
import { keepable } from './issue-state.js'
import { isNoise } from './order.js'
import type { Phrase } from './phrase.js'
import { code, prose } from './phrase.js'
import { shownValue } from './value-text.js'

/** What both sides hold now; a side without a value has no key. */
export type Sides = { readonly desired?: Json; readonly live?: Json }

/**
 * Looks up what Git and the cluster hold now at a path ('' for the object as a whole: then any value means that the
 * side has it). Undefined where that is not known. Where a run has several
 * clusters, the app says on which one.
 */
export type Current = (resource: ResourceKey, path: string, application?: string) => Sides | undefined

/** How a difference that an issue remembers ended, by what really moved. */
export function resolve(finding: StoredFinding, current: Current, on: string): StoredResolution {
  const { resource, path, category } = finding
  const now = current(resource, path)
  const whole = path === '' ? now : current(resource, '')
  const outcome = outcomeOf(finding, path === '' ? presence(now) : now, presence(whole))
  const about = { resource, path, category, outcome, on }
  const value = path === '' ? undefined : now?.live
  return value === undefined || !equalJson(value, now?.desired) || !keepable(value)
    ? about
    : { ...about, value }
}

/** True where a person must hear of it: what somebody did by hand was taken back. */
export function isLoud({ outcome, category }: StoredResolution): boolean {
  return outcome === 'reverted' && (category === 'manual-change' || category === 'conflict')
}

/** True where something about this object (or its whole app) could not be read, so that nothing is known about it. */
export function isUnjudged(triage: Triage, application: string, resource: ResourceKey): boolean {
  return triage.problems.some(
    (problem) =>
      (problem.application === application &&
        (problem.resource === null || equalKey(problem.resource, resource))) ||
      (problem.application === null && problem.resource !== null && equalKey(problem.resource, resource)),
  )
}

function presence(sides: Sides | undefined): Sides | undefined {
  if (sides === undefined) return undefined
  return {
    ...(sides.desired === undefined ? {} : { desired: true }),
    ...(sides.live === undefined ? {} : { live: true }),
  }
}

function outcomeOf(
  { values, category, path }: StoredFinding,
  now: Sides | undefined,
  object: Sides | undefined,
): Outcome {
  if (now === undefined) return 'unknown'
  if (path !== '' && object !== undefined && object.desired === undefined && object.live === undefined)
    return 'gone'
  if (!same(now.desired, now.live)) return 'ignored'
  if (values === null) return 'settled'
  // A statement about an object that both sides had and have: nothing moved that the issue knew of.
  if (same(values.desired, values.live)) return isNoise(category) ? 'ignored' : 'settled'
  if (same(now.live, values.live)) return 'adopted'
  if (same(now.desired, values.desired)) return category === 'git-ahead' ? 'synced' : 'reverted'
  return 'settled'
}

/** No value on both sides is agreement, too. */
function same(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && equalJson(a, b))
}

/** One sentence on how a difference ended, without a bullet. */
export function resolutionSentence(resolution: StoredResolution): Phrase {
  const { resource, path, outcome, on } = resolution
  const name = prose(formatKey(resource))
  const what: Phrase = path === '' ? [name] : [code(path), ' of ', name]
  return [
    ...what,
    ': ',
    ...ending(resolution),
    ` (${outcome === 'unknown' ? 'how is not known' : outcome}, ${on}).`,
  ]
}

function ending({ path, outcome, value, category }: StoredResolution): Phrase {
  const now: Phrase = value === undefined ? [] : [' ', code(shownValue(value))]
  switch (outcome) {
    case 'adopted':
      return path === ''
        ? ['Git was brought to what the cluster has']
        : ['Git moved to what the cluster has', ...now]
    case 'reverted':
      return path === ''
        ? ['the cluster is back at what Git says']
        : ['the cluster went back to what Git says', ...now]
    case 'synced':
      return ['the change in Git reached the cluster', ...now]
    case 'settled':
      return now.length === 0 ? ['both sides agree again'] : ['both sides now have', ...now]
    case 'gone':
      return ['the object is in neither Git nor the cluster any more']
    case 'ignored':
      return [
        isNoise(category)
          ? 'nothing but notation or bookkeeping, and the controller no longer reports it'
          : 'both sides still differ, and a rule or the settings now leave it out',
      ]
    case 'grouped':
      return ['still there, in several applications by the same cause']
    case 'unknown':
      return ['no longer reported']
  }
}
