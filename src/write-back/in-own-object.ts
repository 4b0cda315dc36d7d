import type { Attempt, Tries } from '../provenance/wish.js'

/** Only what edits the app's own object, and no other file. */
export function inOwnObject({ attempts, refusals }: Tries): Tries {
  return { attempts: attempts.flatMap(ownOnly), refusals }
}

function ownOnly(attempt: Attempt): readonly Attempt[] {
  const { prefer = [], otherwise = [], ...self } = attempt
  const others = [...prefer, ...otherwise].flatMap(ownOnly)
  return self.spec.length > 0 && self.texts.size === 1 ? [self, ...others] : others
}
