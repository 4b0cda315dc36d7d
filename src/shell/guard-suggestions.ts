import type { Guard } from '../model/guard.js'
import { verdictOf } from '../model/guard.js'
import type { Problem } from '../model/problem.js'
import type { Suggestion } from '../report/suggestion.js'
import {
  endedSuggestion,
  isSuggestion,
  suggestionBody,
  suggestionsOn,
  suggestsSame,
} from '../report/suggestion.js'
import type { ReviewComments } from './github/review-comments.js'
import { problemsOf } from './problems-of.js'

export type Suggestions = {
  /** What now stands beside the lines of the diff. */
  readonly standing: readonly Suggestion[]
  /** What GitHub refused; the patch in the one comment is there in its place. */
  readonly problems: readonly Problem[]
}

/**
 * Says beside the lines of a pull request's diff what keeps production's values, each once, and takes back what no
 * longer holds. `hasCommented`: only then can there be anything of an earlier run.
 */
export async function keepSuggestions(
  guard: Guard,
  { number, commit, hasCommented }: { number: number; commit: string; hasCommented: boolean },
  comments: ReviewComments,
): Promise<Suggestions> {
  const standing: Suggestion[] = []
  const problems: Problem[] = []
  try {
    const edited = guard.adoptions.flatMap(({ edits }) => edits.map(({ file }) => file))
    const changed = edited.length === 0 ? [] : await comments.changed(number, edited)
    const wanted = suggestionsOn(guard, changed)
    if (wanted.length === 0 && !hasCommented) return { standing, problems }
    const known = await comments.own(number, isSuggestion)
    for (const suggestion of wanted) {
      const isThere = known.some(({ body, at }) => suggestsSame(body, suggestion, commit, at))
      const refused = isThere ? [] : await suggest(suggestion, number, commit, comments)
      if (refused.length === 0) standing.push(suggestion)
      problems.push(...refused)
    }
    // What could not be judged may still hold.
    if (verdictOf(guard) === 'unknown') return { standing, problems }
    const ended = known.filter(
      ({ body, at }) => at !== null && !wanted.some((one) => suggestsSame(body, one, commit, at)),
    )
    for (const { id } of ended) await comments.rewrite(number, id, endedSuggestion(commit))
    return { standing, problems }
  } catch (error) {
    return { standing, problems: [...problems, ...problemsOf(error)] }
  }
}

/** What kept GitHub from taking it; another one may still be taken. */
async function suggest(
  suggestion: Suggestion,
  number: number,
  commit: string,
  comments: ReviewComments,
): Promise<readonly Problem[]> {
  try {
    await comments.create(number, commit, suggestion, suggestionBody(suggestion, commit))
    return []
  } catch (error) {
    return problemsOf(error)
  }
}
