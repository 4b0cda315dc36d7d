import type { Json } from '../model/json.js'
import { createLedger } from './redaction/ledger.js'
import { maskPatterns } from './redaction/patterns.js'
import { maskAssignments } from './redaction/assignments.js'
import { maskQuoted } from './redaction/messages.js'
import type { PlaceholderLabel } from './redaction/placeholders.js'
import { imitation } from './redaction/placeholders.js'
import { createSecretNames } from './redaction/secret-names.js'
import { SecretWalk } from './redaction/walk.js'

export {
  holdsRecordedPlaceholder,
  isRecordedPlaceholder,
  normalisePlaceholders,
} from './redaction/placeholders.js'

/** Hides secrets in everything one run reads. One redactor serves the whole run: only then equal stays equal. */
export type Redactor = {
  /**
   * The object without secret values; the very same reference where it holds none. Each object passes once: a
   * placeholder that comes in is taken for an imitation and gets a new number.
   */
  readonly object: <T extends Json>(value: T) => T
  /** A message that may quote a secret. */
  readonly text: (message: string) => string
}

/** `label` is what placeholders say; a recorded snapshot says that its values were hidden long ago. */
export function createRedactor(label: PlaceholderLabel = 'redacted'): Redactor {
  const ledger = createLedger(label)
  const secretName = createSecretNames()
  const imitations = imitation(label)
  const mask = ledger.placeholderOf
  const own = `<${label} #`
  const patterns = (text: string): string =>
    maskPatterns(text.includes(own) ? text.replace(imitations, mask) : text, mask)
  const assignments = (text: string): string =>
    maskAssignments(maskQuoted(text, secretName, mask), secretName, mask)
  const walk = new SecretWalk({ mask, secretName, patterns, assignments })
  return {
    object: <T extends Json>(value: T): T => walk.walk(value) as T,
    text: (message) => ledger.maskSeen(assignments(patterns(message))),
  }
}
