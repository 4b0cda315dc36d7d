import type { Application, IgnoreRule } from '../model/application.js'
import type { Change } from '../model/finding.js'
import type { Json, JsonObject } from '../model/json.js'
import { equalJson, isList, isObject } from '../model/json.js'
import type { FieldPath, PathElement } from '../model/path.js'
import { byPosition, equalElement, getPath, startsWith } from '../model/path.js'
import type { Removal, Removals, UnreadLine } from './removals.js'
import { whereStated } from './stated.js'

/** How the controller's ignore rules bear on one change. */
export type Ignored = {
  /** The line that keeps it out of the comparison (or lines that do so together), null where none does. */
  readonly by: string | null
  /** The rules those lines stand in. */
  readonly rules: readonly IgnoreRule[]
  /** Lines of rules for this object that could not be evaluated. */
  readonly unread: readonly UnreadLine[]
}

/** Whether a change is still there when both sides went through the rules. */
export function ignoredBy(
  { found, unread }: Removals,
  change: Change,
  desired: JsonObject,
  live: JsonObject,
): Ignored {
  const sides: readonly Side[] = [
    { root: desired, place: byPosition(desired, change.path), removed: (one) => one.desired },
    { root: live, place: byPosition(live, change.path), removed: (one) => one.live },
  ]
  const touching = found.filter((one) => sides.some(({ place, removed }) => touches(removed(one), place)))
  const alone = touching.find((one) => hides([one], sides))
  const hiding = alone !== undefined ? [alone] : hides(touching, sides) ? touching : []
  if (hiding.length === 0) return { by: null, rules: [], unread }
  return {
    by: [...new Set(hiding.map(({ selector }) => selector))].join(' with '),
    rules: [...new Set(hiding.map(({ rule }) => rule))],
    unread: [],
  }
}

type Side = {
  readonly root: JsonObject
  /** Null where this side has nothing there. */
  readonly place: FieldPath | null
  readonly removed: (removal: Removal) => readonly FieldPath[]
}

function touches(removed: readonly FieldPath[], place: FieldPath | null): boolean {
  return place !== null && removed.some((path) => startsWith(place, path) || startsWith(path, place))
}

function hides(removals: readonly Removal[], sides: readonly Side[]): boolean {
  if (removals.length === 0) return false
  const [desired, live] = sides.map(({ root, place, removed }) =>
    remaining(root, place, removals.flatMap(removed)),
  )
  return equalJson(desired, live)
}

/** What is left of the value; undefined where nothing is. */
function remaining(root: Json, place: FieldPath | null, removed: readonly FieldPath[]): Json | undefined {
  if (place === null || removed.some((path) => startsWith(place, path))) return undefined
  const below = removed.filter((path) => startsWith(path, place)).map((path) => path.slice(place.length))
  return without(getPath(root, place), below)
}

/** Argo CD drops what is empty afterwards (removeEmptyObjects). */
function without(value: Json | undefined, removed: readonly FieldPath[]): Json | undefined {
  if (value === undefined || removed.some((path) => path.length === 0)) return undefined
  const below = (element: PathElement): FieldPath[] =>
    removed.filter(([first]) => equalElement(element, first)).map((path) => path.slice(1))
  if (isList(value)) {
    const items = value.flatMap((item, index) => {
      const kept = without(item, below({ index }))
      return kept === undefined ? [] : [kept]
    })
    return items.length === 0 ? undefined : items
  }
  if (!isObject(value)) return value
  const entries = Object.entries(value).flatMap(([name, one]) => {
    const kept = without(one, below({ field: name }))
    return kept === undefined ? [] : [[name, kept] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** What a person should know about the rules that cover a change, or about lines that could. */
export function ignoreRemarks(
  { by, rules, unread }: Ignored,
  { controller, sync }: Pick<Application, 'controller' | 'sync'>,
): readonly string[] {
  const where = [...new Set(rules.map(whereStated))].join(' and ')
  if (by !== null) {
    // The whole object is left alone: there is no line of it to name.
    const isWhole = rules.every(({ statedIn }) => statedIn === 'metadata')
    const says = isWhole ? where : `${where} has ${by}`
    const who = controller === 'flux' ? 'Flux' : 'Argo CD'
    if (sync.respectIgnoreDifferences) return [`${who} neither compares nor writes it: ${says}.`]
    return [
      controller === 'flux'
        ? `Flux does not correct it, but an upgrade still writes the chart’s value: ${says}.`
        : `Argo CD does not show it, but a sync still writes Git’s value: ${says}, without RespectIgnoreDifferences.`,
    ]
  }
  if (unread.length === 0) return []
  const lines = unread.slice(0, 3).map(({ selector, reason }) => `${selector} (${reason})`)
  return [`An ignore rule for this object could not be evaluated: ${lines.join(', ')}.`]
}
