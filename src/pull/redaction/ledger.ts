import type { PlaceholderLabel } from './placeholders.js'
import { isOnlyRecordedPlaceholder, placeholder } from './placeholders.js'

/** Gives every secret of a run its placeholder. */
export type Ledger = {
  readonly placeholderOf: (secret: string) => string
  /** Replaces every secret that the run has seen, wherever it stands in a text. */
  readonly maskSeen: (text: string) => string
}

/**
 * Numbers count first sights in the run: equal secrets get equal placeholders, and nothing else about a secret,
 * neither its length nor anything that another run would give again, can be read from one.
 */
export function createLedger(label: PlaceholderLabel): Ledger {
  const numbers = new Map<string, number>()
  const placeholderOf = (secret: string): string => {
    if (label === 'redacted' && isOnlyRecordedPlaceholder(secret)) return secret
    const number = numbers.get(secret) ?? numbers.size + 1
    numbers.set(secret, number)
    return placeholder(label, number)
  }
  return {
    placeholderOf,
    maskSeen(text) {
      let masked = text
      // Short ones would tear words apart that have nothing to do with them.
      for (const secret of numbers.keys())
        if (secret.length >= 6 && masked.includes(secret))
          masked = masked.replaceAll(secret, () => placeholderOf(secret))
      return masked
    },
  }
}
