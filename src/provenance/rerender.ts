import type { Application } from '../model/application.js'
import type { Json, JsonObject } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { getPath } from '../model/path.js'
import type { Tools } from '../model/ports.js'
import type { Manifest } from '../model/resource.js'
import { keyText } from '../model/resource.js'
import { applyToJson } from '../edit/apply-to-json.js'
import { withMadeNamespace } from '../render/made-namespace.js'
import type { ScopeOf } from '../render/normalise.js'
import { normaliseManifests } from '../render/normalise.js'
import type { RenderWorld } from '../render/render.js'
import { createRenderer } from '../render/render.js'
import { repositoryWith } from './repository-with.js'

/** The objects of one app by their key, or the reason for which an edited tree gives none. */
export type Objects = ReadonlyMap<string, JsonObject>

export type Rerender = (
  application: Application,
  commit: string,
  texts: ReadonlyMap<string, string>,
) => Promise<Objects | { readonly fault: string }>

/** Renders one app out of a tree in which some files of a commit have another text. */
export function createRerender(world: RenderWorld & { readonly scopeOf: ScopeOf }): Rerender {
  // Random fields are known already: a second rendering to find them would only cost time.
  const tools: Tools = {
    ...world.tools,
    run: (tool, { fresh: _fresh, ...job }) => world.tools.run(tool, job),
  }
  return async (application, commit, texts) => {
    const repository = repositoryWith(world.repository, commit, texts)
    const renderer = createRenderer({ repository, tools, capabilities: world.capabilities })
    const { manifests, problems } = await renderer.render(application, application.sources)
    const problem = problems[0]
    if (problem !== undefined) return { fault: problem.message }
    const { manifests: placed } = normaliseManifests(
      manifests,
      application.destination.namespace,
      world.scopeOf,
    )
    return objectsOf(withMadeNamespace(application, placed))
  }
}

/** The objects of rendered manifests. */
export function objectsOf(manifests: readonly Manifest[]): Objects {
  return new Map(manifests.map(({ key, object }) => [keyText(key), object]))
}

/** Fields that come out differently each time, taken out of both sides before they are compared. */
export function withoutUnstable(objects: Objects, manifests: readonly Manifest[]): Objects {
  const unstable = new Map(
    manifests.flatMap(({ key, unstable: paths }): [string, readonly FieldPath[]][] =>
      paths === undefined || paths.length === 0 ? [] : [[keyText(key), paths]],
    ),
  )
  if (unstable.size === 0) return objects
  return new Map(
    [...objects].map(([key, object]) => [
      key,
      (unstable.get(key) ?? []).reduce<JsonObject>((at, path) => masked(at, path), object),
    ]),
  )
}

function masked(object: JsonObject, path: FieldPath): JsonObject {
  if (getPath(object, path) === undefined) return object
  const done: Json | null = applyToJson(object, { type: 'set', path, value: null })
  return (done ?? object) as JsonObject
}
