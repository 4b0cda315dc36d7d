import type { Acceptance } from '../guard/override.js'
import { readAcceptance } from '../guard/override.js'
import type { Guard } from '../model/guard.js'
import type { Json } from '../model/json.js'
import type { Override } from './guard-markdown.js'
import { renderGuardMarkdown } from './guard-markdown.js'
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

export type CommentOptions = Override & {
  readonly overrideLabel: string
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
    renderGuardMarkdown(guard, { overrideLabel, suggested, override: { acceptance, refused } }),
    '<sub>drift-triage keeps this comment up to date with every push.</sub>',
  ]
  return parts.join('\n\n')
}
