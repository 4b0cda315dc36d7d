import { helmGroup, kustomizeGroup } from '../discover/flux/kinds.js'
import type { Application } from '../model/application.js'
import type { Json, JsonObject } from '../model/json.js'
import { equalJson, field, isList, objectAt } from '../model/json.js'
import { gvkOf, keyOf, keyText } from '../model/resource.js'

/** The Kustomizations and HelmReleases whose own object a merge changes in Git. */
export type RespecifiedFlux = {
  readonly isEmpty: boolean
  /** True for an app that the change renders or reconciles in another way. */
  readonly has: (application: string) => boolean
  /** The live object once the change is applied; any other as it is. */
  readonly after: (object: JsonObject) => JsonObject
}

type Change = { readonly application: string; readonly from: JsonObject; readonly to: JsonObject }

/** What neither renders nor corrects: how often Flux looks, and what it waits for. */
const incidental = ['interval', 'retryInterval', 'timeout', 'wait', 'healthChecks', 'dependsOn']

/**
 * Compares what Git says of each of Flux's objects before (`earlier`) and after a merge (`later`). The Kustomization that
 * holds it brings what has changed into its live spec, which keeps what else it has of its own.
 */
export function respecifiedFlux(
  earlier: readonly Application[],
  later: readonly Application[],
): RespecifiedFlux {
  const before = new Map(earlier.flatMap((application) => written(application)))
  const changes = new Map<string, Change>()
  for (const application of later) {
    for (const [key, to] of written(application)) {
      const from = before.get(key)
      if (from !== undefined && !equalJson(from, to))
        changes.set(key, { application: application.name, from, to })
    }
  }
  const names = new Set(
    [...changes.values()].filter(({ from, to }) => counts(from, to)).map(({ application }) => application),
  )
  return {
    isEmpty: changes.size === 0,
    has: (application) => names.has(application),
    after(object) {
      const { group } = gvkOf(object)
      if (group !== kustomizeGroup && group !== helmGroup) return object
      const change = changes.get(keyText(keyOf(object)))
      return change === undefined ? object : { ...object, spec: respecify(objectAt(object, 'spec'), change) }
    },
  }
}

function written({ controller, resource, inGit }: Application): [string, JsonObject][] {
  if (controller !== 'flux' || resource === null || inGit === undefined) return []
  return [[keyText(resource), objectAt(inGit.object, 'spec')]]
}

function counts(from: JsonObject, to: JsonObject): boolean {
  return changedKeys(from, to).some((key) => !incidental.includes(key))
}

function changedKeys(from: JsonObject, to: JsonObject): readonly string[] {
  const keys = new Set([...Object.keys(from), ...Object.keys(to)])
  return [...keys].filter((key) => !equalJson(from[key] ?? null, to[key] ?? null))
}

/** What adds care may be applied only after the controller has seen what else the merge changes: it counts for nothing. */
function respecify(live: JsonObject, { from, to }: Change): JsonObject {
  const changed = changedKeys(from, to).map(
    (key) => [key, without(live[key], from[key], to[key], key)] as const,
  )
  const kept = Object.entries({ ...live, ...Object.fromEntries(changed) })
  return Object.fromEntries(kept.filter((entry): entry is [string, Json] => entry[1] !== undefined))
}

function without(
  live: Json | undefined,
  from: Json | undefined,
  to: Json | undefined,
  key: string,
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
