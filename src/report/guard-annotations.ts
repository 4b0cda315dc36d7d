import type { Guard } from '../model/guard.js'
import type { Annotation } from './annotations.js'
import { appIn } from './guard-words.js'
import { reversalText } from './reversal-words.js'
import { logLine } from './log-text.js'
import { renderPhrase } from './phrase.js'
import { clip } from './visible.js'

/** GitHub shows 10 of each level per step. */
const maxAnnotations = 10

/** An error beside the line in Git of each reversal, worst first; the number of those left out. */
export function guardAnnotations(guard: Guard): {
  readonly annotations: readonly Annotation[]
  readonly hidden: number
} {
  const { reversals } = guard
  const annotations = reversals.slice(0, maxAnnotations).map((one): Annotation => {
    const { source } = one.finding
    // A name that is not plainly a path could carry a property of its own into the workflow command.
    const isPlain = /^[\w./ @+-]+$/.test(source?.file ?? '')
    return {
      level: 'error',
      title: clip(logLine(`${appIn(guard, one.finding)}: merging would undo a live change`), 200),
      message: clip(renderPhrase(reversalText(one), { code: logLine, prose: logLine }), 4_000),
      file: isPlain ? (source?.file ?? null) : null,
      line: isPlain ? (source?.line ?? null) : null,
    }
  })
  return { annotations, hidden: Math.max(0, reversals.length - maxAnnotations) }
}
