import { helmGroup, kustomizeGroup } from '../discover/flux/kinds.js'
import type { Application } from '../model/application.js'
import type { Json, JsonObject } from '../model/json.js'
import { equalJson, field, isList, objectAt } from '../model/json.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import type { ResourceKey } from '../model/resource.js'
import { formatKey, gvkOf, keyOf, keyText } from '../model/resource.js'
import type { HeldObjects } from './held-objects.js'
import { overlay } from './overlay.js'

/** The Kustomizations and HelmReleases whose own object a merge changes in Git. */
export type RespecifiedFlux = {
  readonly isEmpty: boolean
  /** True for an app that the change renders or reconciles in another way. */
  readonly has: (application: string) => boolean
  /** The live object once the change is applied; any other as it is, and one of which that cannot be told. */
  readonly after: (object: JsonObject) => JsonObject
  /** Objects of which it cannot be told, as far as `after` was asked. */
  readonly problems: () => readonly Problem[]
}

type Change = { readonly application: string; readonly from: JsonObject; readonly to: JsonObject }

/** What neither renders nor corrects: how often Flux looks, and what it waits for. */
const incidental = ['interval', 'retryInterval', 'timeout', 'wait', 'healthChecks', 'dependsOn']

/**
 * Compares what Git says of each of Flux's objects before (`earlier`) and after a merge (`later`): what an app renders of
 * it (`held`), or its file. The Kustomization that
 * holds it brings what has changed into its live spec, which keeps what else it has of its own.
 */
export function respecifiedFlux(
  earlier: readonly Application[],
  later: readonly Application[],
  held: HeldObjects,
): RespecifiedFlux {
  const before = new Map(earlier.map((application) => [application.name, written(application)]))
  const changes = new Map<string, Change>()
  for (const application of later) {
    const { name, controller, resource } = application
    if (controller !== 'flux' || resource === null) continue
    const change = held.isHeld(resource)
      ? held.change(resource)
      : { from: before.get(name), to: written(application) }
    const [from, to] = [specOf(change?.from), specOf(change?.to)]
    if (from === undefined || to === undefined || equalJson(from, to)) continue
    changes.set(keyText(resource), { application: name, from, to })
  }
  const problems = new Map<string, Problem>()
  const names = new Set(
    [...changes.values()].filter(({ from, to }) => counts(from, to)).map(({ application }) => application),
  )
  return {
    isEmpty: changes.size === 0,
    has: (application) => names.has(application),
    after(object) {
      const { group } = gvkOf(object)
      if (group !== kustomizeGroup && group !== helmGroup) return object
      const key = keyOf(object)
      const change = changes.get(keyText(key))
      const spec = change === undefined ? null : respecify(objectAt(object, 'spec'), change)
      if (change !== undefined && spec === null) problems.set(keyText(key), untold(change.application, key))
      return spec === null ? object : { ...object, spec }
    },
    problems: () => [...problems.values()],
  }
}

const written = ({ inGit }: Application): JsonObject | undefined => inGit?.object

function specOf(object: JsonObject | undefined): JsonObject | undefined {
  return object === undefined ? undefined : objectAt(object, 'spec')
}

function counts(from: JsonObject, to: JsonObject): boolean {
  return changedKeys(from, to).some((key) => !incidental.includes(key))
}

function changedKeys(from: JsonObject, to: JsonObject): readonly string[] {
  const keys = new Set([...Object.keys(from), ...Object.keys(to)])
  return [...keys].filter((key) => !equalJson(from[key] ?? null, to[key] ?? null))
}

/**
 * The spec with what has changed. What adds care may be applied only after the controller has seen what else the merge
 * changes: it counts for nothing. Null where a variable of unknown value is in it.
 */
function respecify(live: JsonObject, { from, to }: Change): JsonObject | null {
  const spec = new Map(Object.entries(live))
  for (const key of changedKeys(from, to)) {
    const after = overlay(live[key], from[key], to[key])
    if (after === null) return null
    const value = withoutNewCare(key, live[key], from[key], after.value)
    if (value === undefined) spec.delete(key)
    else spec.set(key, value)
  }
  return Object.fromEntries(spec)
}

function withoutNewCare(
  key: string,
  live: Json | undefined,
  from: Json | undefined,
  to: Json | undefined,
): Json | undefined {
  switch (key) {
    case 'suspend':
      return to === true ? live : to
    case 'prune':
      return to === true ? to : live
    case 'ignore':
      return rulesLeft(live, from, to)
    case 'driftDetection':
      return {
        ...objectAt(to ?? {}),
        mode: field(to ?? {}, 'mode') === 'enabled' ? 'enabled' : (field(live ?? {}, 'mode') ?? 'disabled'),
        ignore: rulesLeft(
          field(live ?? {}, 'ignore'),
          field(from ?? {}, 'ignore'),
          field(to ?? {}, 'ignore'),
        ),
      }
    default:
      return to
  }
}

/** The live rules but for those that the merge takes out of Git. */
function rulesLeft(live: Json | undefined, from: Json | undefined, to: Json | undefined): readonly Json[] {
  const holds = (rules: Json | undefined, rule: Json): boolean =>
    isList(rules) && rules.some((one) => equalJson(one, rule))
  return isList(live) ? live.filter((rule) => !holds(from, rule) || holds(to, rule)) : []
}

function untold(application: string, resource: ResourceKey): Problem {
  return problem(
    'VALUES_UNREADABLE',
    `Application ${application}: the merge puts a variable into ${formatKey(resource)} whose value no file tells, so the app is judged by its spec of today.`,
    'Look at what the merge changes in that object yourself, or make that change in a merge of its own.',
    { application, resource },
  )
}
