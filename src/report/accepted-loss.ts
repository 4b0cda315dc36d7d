import type { Acceptance } from '../guard/override.js'
import type { Action, TrackedIssue } from '../model/action.js'
import type { Guard } from '../model/guard.js'
import { minute } from '../model/time.js'
import { reversalText } from './reversal-words.js'
import { parseBody } from './marker.js'
import { codeSpan, fit, inline, markdownWriter } from './markdown.js'
import { renderPhrase } from './phrase.js'
import { plural } from './words.js'

const maxList = 20_000

/**
 * Comments for the open issues of the apps that lose something: who accepted it, when, in which pull request, and what
 * will be lost. Nothing for an app without an issue; the pull request has the record in any case.
 */
export function acceptanceNotes(
  guard: Guard,
  acceptance: Acceptance,
  pullRequest: number,
  issues: readonly TrackedIssue[],
): readonly Action[] {
  const open = issues.filter(({ state }) => state === 'open')
  return open.flatMap((issue): readonly Action[] => {
    const state = parseBody(issue.body)?.state
    if (state === undefined || state.duplicateOf !== null) return []
    const { application, cluster } = state
    if (cluster !== (guard.destinations?.get(application) ?? guard.cluster).id) return []
    const lost = guard.reversals.filter(({ finding }) => finding.application === application)
    if (lost.length === 0) return []
    const items = fit(
      lost,
      (one) => `- ${renderPhrase(reversalText(one), markdownWriter)}`,
      maxList,
      (left) => `- ${plural(left, 'live change')} more; #${pullRequest} has all.`,
    )
    const body = [
      `${inline(acceptance.by)} accepted on ${inline(minute(acceptance.at))} that merging #${pullRequest} (commit ${codeSpan(acceptance.sha.slice(0, 12))}) undoes ${plural(lost.length, 'live change')}:`,
      items.join('\n'),
      `<!-- drift-triage:accepted #${pullRequest} -->`,
    ].join('\n\n')
    return [{ type: 'comment-issue', application, number: issue.number, body }]
  })
}
