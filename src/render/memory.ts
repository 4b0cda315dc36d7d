import type { Rendered } from './directory.js'
import type { Trace, Trees } from './trace.js'
import { holds, traced } from './trace.js'

/** What rendering one source gave. */
export type RenderedSource = {
  readonly rendered: Rendered
  /** What rendered it; manifests of a directory stand in the repository's files as they are. */
  readonly tool: 'directory' | 'kustomize' | 'helm'
  /** True where the commit's own id, or the revision's name, is part of the manifests. */
  readonly namesRevision: boolean
}

/**
 * Renderings of a run: a source whose files nobody has touched between two revisions (what was synced last, both sides
 * of a merge) is rendered once.
 */
export type RenderMemory = {
  /** The rendering for `key`, which says everything about the source but its files; those are in `trees`. */
  render(key: string, trees: Trees, make: (trees: Trees) => Promise<RenderedSource>): Promise<RenderedSource>
}

export function createRenderMemory(): RenderMemory {
  const known = new Map<string, { readonly trace: Trace; readonly made: RenderedSource }[]>()
  return {
    async render(key, trees, make) {
      for (const { trace, made } of known.get(key) ?? [])
        if (await holds(trace, trees)) return withOwnOrigins(made)
      const { trees: watched, trace } = traced(trees)
      const made = await make(watched)
      // A problem names the revision it was met at.
      if (made.rendered.problems.length === 0 && !made.namesRevision)
        known.set(key, [...(known.get(key) ?? []), { trace, made }])
      return made
    },
  }
}

/** The commit of a manifest is remembered by its origin, so each revision needs origins of its own. */
function withOwnOrigins(made: RenderedSource): RenderedSource {
  const manifests = made.rendered.manifests.map((manifest) => ({
    ...manifest,
    origin: { ...manifest.origin },
  }))
  return { ...made, rendered: { ...made.rendered, manifests } }
}
