import type { FluxRelease } from '../model/application.js'
import type { Json, JsonObject } from '../model/json.js'
import { isObject, listAt, objectAt } from '../model/json.js'
import type { Tools } from '../model/ports.js'
import type { Manifest } from '../model/resource.js'
import { keyOf, keyText } from '../model/resource.js'
import type { Rendered } from './directory.js'
import { toolProblem } from './failures.js'
import { withCommonMetadata } from './flux-post-build.js'
import { readManifests } from './manifests.js'

const output = 'helm-output.yaml'

/**
 * What helm-controller does to a rendered release: each post-renderer builds a kustomization over all of it, then
 * come the common labels and annotations (fluxcd/helm-controller internal/postrender). An object keeps the place of
 * the template that it comes from.
 */
export async function postRender(
  tools: Tools,
  rendered: Rendered,
  { postRenderers, labels, annotations }: FluxRelease,
  application: string,
  path: string,
): Promise<Rendered> {
  let manifests = rendered.manifests
  for (const renderer of postRenderers) {
    const kustomization = {
      kind: 'Kustomization',
      resources: [output],
      ...kept(objectAt(renderer, 'kustomize')),
    }
    const result = await tools.run('kustomize', {
      files: new Map([
        ['kustomization.yaml', Buffer.from(JSON.stringify(kustomization))],
        [output, Buffer.from(manifests.map(({ object }) => JSON.stringify(object)).join('\n---\n'))],
      ]),
      folder: '',
      commands: [['build', '.']],
    })
    if (result.state !== 'done')
      return {
        manifests: [],
        problems: [...rendered.problems, toolProblem(application, path, 'kustomize', result)],
      }
    manifests = withOrigins(readManifests(output, result.output, application).manifests, manifests)
  }
  return {
    manifests: manifests.map((manifest) => withCommonMetadata(manifest, { labels, annotations })),
    problems: rendered.problems,
  }
}

/** What a post-renderer states, in Kustomize's words; all else is none of Flux's. Patches may be objects in Flux's. */
function kept(kustomize: JsonObject): JsonObject {
  const names = ['patches', 'images', 'patchesStrategicMerge', 'patchesJson6902'] as const
  const stated = names.filter((name) => listAt(kustomize, name).length > 0)
  return Object.fromEntries(
    stated.map((name) => [name, listAt(kustomize, name).map((entry) => asText(name, entry))] as const),
  )
}

function asText(name: string, entry: Json): Json {
  if (name === 'patchesStrategicMerge') return JSON.stringify(entry)
  if (name !== 'patchesJson6902' || !isObject(entry)) return entry
  return { ...entry, patch: JSON.stringify(entry['patch'] ?? []) }
}

/** The same objects by key; one that a patch has renamed by its place in the order, which Kustomize keeps. */
function withOrigins(made: readonly Manifest[], before: readonly Manifest[]): readonly Manifest[] {
  const known = new Map(before.map((manifest) => [keyText(keyOf(manifest.object)), manifest]))
  return made.map((manifest, at) => {
    const source = known.get(keyText(keyOf(manifest.object))) ?? before[at]
    return source === undefined ? manifest : { ...manifest, origin: { ...source.origin } }
  })
}
