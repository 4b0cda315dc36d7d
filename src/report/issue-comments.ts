import type { StoredResolution } from './issue-state.js'
import { acknowledgedLabel } from './labels.js'
import { codeSpan, fitLines, markdownWriter } from './markdown.js'
import { renderPhrase } from './phrase.js'
import { resolutionSentence } from './resolution.js'

const maxList = 20_000

/** How each difference ended, as a list. */
export function resolutionList(resolutions: readonly StoredResolution[]): string {
  const lines = resolutions.map((one) => `- ${renderPhrase(resolutionSentence(one), markdownWriter)}`)
  return fitLines(lines, maxList, (left) => `- and ${left} more`).join('\n')
}

/** Says that what somebody did by hand was taken back, and what to do about it. */
export function loudText(undone: readonly StoredResolution[]): string {
  return [
    '**A change made by hand was undone.** The cluster went back to what Git says, and Git was not updated:',
    resolutionList(undone),
    `If the change is still needed, make it in Git. When someone has looked at this, close the issue or add the label ${codeSpan(acknowledgedLabel)}.`,
  ].join('\n\n')
}

/** Says what somebody has decided while other drift is left. */
export function settledText(settled: readonly StoredResolution[]): string {
  return `Settled, while the rest goes on:\n\n${resolutionList(settled)}`
}
