import type { JsonObject } from '../model/json.js'
import { equalJson } from '../model/json.js'
import type { ResourceKey } from '../model/resource.js'
import { keyText } from '../model/resource.js'
import type { Prepared } from '../triage/prepare.js'

/** What a merge changes in the rendering of the apps, whatever live holds. */
export type RenderingChanges = {
  /** True where the object is rendered differently, or on one side only. */
  readonly touchesObject: (application: string, key: ResourceKey) => boolean
  readonly touchesApplication: (application: string) => boolean
}

/**
 * Compares the manifests of both sides. They are not redacted (a changed Secret is a change of its app), so nothing
 * but the answer leaves this function.
 */
export function changesOfRendering(target: readonly Prepared[], head: readonly Prepared[]): RenderingChanges {
  const changed = new Map<string, ReadonlySet<string>>()
  const before = new Map(target.map((app) => [app.application.name, objectsOf(app)]))
  for (const app of head) {
    const { name } = app.application
    changed.set(name, differing(before.get(name) ?? new Map<string, JsonObject>(), objectsOf(app)))
  }
  return {
    touchesObject: (application, key) => changed.get(application)?.has(keyText(key)) === true,
    touchesApplication: (application) => (changed.get(application)?.size ?? 0) > 0,
  }
}

function objectsOf({ desired }: Prepared): Map<string, JsonObject> {
  return new Map(desired.map(({ key, object }) => [keyText(key), object]))
}

function differing(
  target: ReadonlyMap<string, JsonObject>,
  head: ReadonlyMap<string, JsonObject>,
): Set<string> {
  const keys = new Set([...target.keys(), ...head.keys()])
  return new Set([...keys].filter((key) => !equalJson(target.get(key), head.get(key))))
}
