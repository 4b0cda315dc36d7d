import type { Acceptance } from '../guard/override.js'
import { readAcceptance } from '../guard/override.js'
import type { Guard } from '../model/guard.js'
import { verdictOf } from '../model/guard.js'
import type { Json } from '../model/json.js'
import { renderGuardMarkdown } from './guard-markdown.js'
import { codeSpan, inline } from './markdown.js'
import type { Suggestion } from './suggestion.js'

/** In base64url, so that nothing in it can end the comment. Nothing foreign in our text can look like it. */
const marker = /^<!-- drift-triage:guard ([A-Za-z0-9_-]*) -->/

/** True for a comment that this check wrote (its author is checked elsewhere). */
export function isGuardComment(body: string): boolean {
  return marker.test(body)
}

/** What the comment remembers to be accepted; null where nothing. */
export function acceptanceIn(body: string): Acceptance | null {
  const found = marker.exec(body)?.[1]
  if (found === undefined || found === '') return null
  try {
    return readAcceptance(JSON.parse(Buffer.from(found, 'base64url').toString('utf8')) as Json)
  } catch {
    return null
  }
}

export type CommentOptions = {
  readonly overrideLabel: string
  readonly acceptance: Acceptance | null
  /** Why an override that somebody asked for does not hold; null where none was asked for, or it holds. */
  readonly refused: string | null
  /** What stands beside the lines of the diff, ready to commit. */
  readonly suggested: readonly Suggestion[]
}

/** The pull request's one comment. */
export function guardComment(
  guard: Guard,
  { overrideLabel, acceptance, refused, suggested }: CommentOptions,
): string {
  const state =
    acceptance === null ? '' : Buffer.from(JSON.stringify(acceptance), 'utf8').toString('base64url')
  const parts = [
    `<!-- drift-triage:guard ${state} -->`,
    ...(acceptance !== null && verdictOf(guard) === 'block'
      ? [
          `**Accepted** by ${inline(acceptance.by)} with the label ${codeSpan(overrideLabel)} at ${inline(acceptance.at)} for commit ${codeSpan(acceptance.sha.slice(0, 12))}. What stands below will be lost.`,
        ]
      : []),
    ...(refused === null ? [] : [`The label ${codeSpan(overrideLabel)} does not count: ${inline(refused)}.`]),
    renderGuardMarkdown(guard, { overrideLabel, suggested }),
    '<sub>drift-triage keeps this comment up to date with every push.</sub>',
  ]
  return parts.join('\n\n')
}
