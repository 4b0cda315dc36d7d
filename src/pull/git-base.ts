import { helmApply, kubectlApply } from '../discover/folders.js'
import type { Application } from '../model/application.js'
import type { JsonObject } from '../model/json.js'
import type { Repository } from '../model/ports.js'
import type { ResourceKey } from '../model/resource.js'
import { keyText } from '../model/resource.js'
import type { ScopeOf } from '../render/normalise.js'
import { normaliseManifests } from '../render/normalise.js'
import type { Renderer } from '../render/render.js'
import type { Base } from './base.js'
import type { MatchedPair } from './pair.js'
import { asStored } from './secrets.js'

/** Commits that are looked through: those that touched the app's folder, and the last ones of all. */
const mostCommits = 20

/**
 * True where people write under the applier's own name: the record of what was applied may be of a manifest that
 * somebody had edited, and then tells nothing of Git.
 */
export function isAppliedLikeByHand({ controller, sources, appliers }: Application): boolean {
  // An app's own object has no folder of its own to look back through.
  return (
    controller === 'folder' &&
    sources.length > 0 &&
    [...kubectlApply, helmApply].some((name) => appliers.includes(name))
  )
}

export type GitBases = (
  application: Application,
  pair: MatchedPair,
  /** How many differences the live object has from one that Git had. */
  differences: (object: JsonObject) => number,
) => Promise<Base>

/**
 * What an object of a folder was last applied from, by Git alone: of its states in the last commits the one that live is
 * nearest to, of equally near ones the newest. What still differs from that came from somewhere else.
 */
export function createGitBases(world: {
  readonly repository: Repository
  readonly renderer: Renderer
  readonly scopeOf: ScopeOf
  readonly redact: (object: JsonObject) => JsonObject
}): GitBases {
  const states = createStates(world)
  return async (application, { manifest }, differences) => {
    const commits = await commitsOf(application, world.repository)
    if (commits === null) return { source: 'none', reason: notTold }
    let nearest: { readonly object: JsonObject; readonly distance: number } | null = null
    for (const commit of commits) {
      const object = await states(application, commit, manifest.key)
      if (object === null) continue
      const distance = differences(object)
      if (nearest === null || distance < nearest.distance) nearest = { object, distance }
      if (distance === 0) break
    }
    return nearest === null
      ? { source: 'none', reason: notTold }
      : { source: 'commit', object: nearest.object, at: null }
  }
}

const notTold =
  'people and pipelines apply it under the same name, and no commit that is here tells what was applied'

/** Newest first; null where history does not tell them all. */
async function commitsOf(
  { sources }: Application,
  repository: Repository,
): Promise<readonly string[] | null> {
  const [source, ...others] = sources
  if (source === undefined || others.length > 0 || source.elsewhere === true) return null
  const head = await repository.resolve(source.revision)
  if (head === null || repository.touching === undefined) return null
  const own = await repository.touching(head, source.path, mostCommits)
  const all = await repository.touching(head, '', mostCommits)
  return own === null || all === null ? null : [...new Set([head, ...all, ...own])]
}

type StateOf = (application: Application, commit: string, key: ResourceKey) => Promise<JsonObject | null>

/** An app's objects at one commit, as Git has them there; rendered once. */
function createStates({ renderer, scopeOf, redact }: Parameters<typeof createGitBases>[0]): StateOf {
  const rendered = new Map<string, Promise<ReadonlyMap<string, JsonObject>>>()
  const render = async (
    application: Application,
    commit: string,
  ): Promise<ReadonlyMap<string, JsonObject>> => {
    const sources = application.sources.map((source) => ({ ...source, revision: commit }))
    const found = await renderer.render(application, sources)
    const { manifests } = normaliseManifests(found.manifests, application.destination.namespace, scopeOf)
    return new Map(manifests.map(({ key, object }) => [keyText(key), object]))
  }
  return async (application, commit, key) => {
    const id = `${commit} ${application.name}`
    const objects = rendered.get(id) ?? render(application, commit)
    rendered.set(id, objects)
    const object = (await objects).get(keyText(key))
    return object === undefined ? null : redact(asStored(object))
  }
}
