import type { ToolName } from '../model/ports.js'
import type { Rendered } from './directory.js'
import type { KeptRenderings } from './kept.js'
import type { Trace, Trees } from './trace.js'
import { holds, traced } from './trace.js'

/** What rendering one source gave. */
export type RenderedSource = {
  readonly rendered: Rendered
  /** What rendered it; manifests of a directory stand in the repository's files as they are. */
  readonly tool: 'directory' | 'kustomize' | 'helm'
  /** True where the commit's own id, or the revision's name, is part of the manifests. */
  readonly namesRevision: boolean
  /**
   * The tools whose versions decide it besides the files, for a later run; absent where more decides it: what was
   * fetched, or a moment.
   */
  readonly tools?: readonly ToolName[]
}

/**
 * Renderings of a run: a source whose files nobody has touched between two revisions (what was synced last, both sides
 * of a merge) is rendered once.
 */
export type RenderMemory = {
  /** The rendering for `key`, which says everything about the source but its files; those are in `trees`. */
  render(key: string, trees: Trees, make: (trees: Trees) => Promise<RenderedSource>): Promise<RenderedSource>
}

/** A rendering that is under way or done. */
export type Known = {
  readonly trace: Trace
  /** Settles once it has read more than by now. */
  readonly grown: () => Promise<void>
  /** Null for one that says nothing of another revision. */
  readonly made: Promise<RenderedSource | null>
}

/** `kept`: what earlier runs made, and where this one leaves what it makes. */
export function createRenderMemory(kept?: KeptRenderings): RenderMemory {
  const all = new Map<string, readonly Known[]>()
  const knownFor = (key: string): readonly Known[] => {
    const known = all.get(key) ?? kept?.of(key) ?? []
    all.set(key, known)
    return known
  }
  return {
    async render(key, trees, make) {
      for (const known of knownFor(key)) {
        const made = await madeAlike(known, trees)
        if (made !== null) return withOwnOrigins(made)
      }
      const { trees: watched, trace, grown } = traced(trees)
      const making = make(watched)
      const made = making.then(reusable, () => null)
      all.set(key, [...knownFor(key), { trace, grown, made }])
      kept?.add(key, trace, made)
      return making
    },
  }
}

/**
 * What a known rendering gives for these trees, null where they differ. One that is under way is waited for as long as
 * what it reads is the same here: once it differs, both go on side by side.
 */
async function madeAlike({ trace, grown, made }: Known, trees: Trees): Promise<RenderedSource | null> {
  const end = made.then((done) => ({ done }))
  for (let compared = 0; ;) {
    const asked = trace.size
    if (asked > compared && !(await holds(trace, trees, compared))) return null
    compared = asked
    if (trace.size > compared) continue
    const ended = await Promise.race([end, grown()])
    // One that was done already has read nothing since.
    if (ended !== undefined && trace.size === compared) return ended.done
  }
}

/** A problem names the revision it was met at. */
function reusable(made: RenderedSource): RenderedSource | null {
  return made.rendered.problems.length === 0 && !made.namesRevision ? made : null
}

/** The commit of a manifest is remembered by its origin, so each revision needs origins of its own. */
function withOwnOrigins(made: RenderedSource): RenderedSource {
  const manifests = made.rendered.manifests.map((manifest) => ({
    ...manifest,
    origin: { ...manifest.origin },
  }))
  return { ...made, rendered: { ...made.rendered, manifests } }
}
