import { maskAssignments } from './assignments.js'
import { maskPatterns } from './patterns.js'
import { createSecretNames } from './secret-names.js'

/** A text that is to be shown, such as the words of a server or a program, without what looks like a credential. */
export function redactText(text: string): string {
  const replace = (): string => '<redacted>'
  return maskAssignments(maskPatterns(text, replace), createSecretNames(), replace)
}
