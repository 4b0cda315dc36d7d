/**
 * A sentence whose foreign parts are marked, so that each output (Markdown, terminal) makes them safe in its own way:
 * a plain string is our own words, `code` a path, value or command from a cluster or a repository, `prose` foreign
 * words that stand in the sentence as they are (an object's name, a reason).
 */
export type Phrase = readonly PhrasePart[]
export type PhrasePart = string | { readonly code: string } | { readonly prose: string }

export function code(text: string): PhrasePart {
  return { code: text }
}

export function prose(text: string): PhrasePart {
  return { prose: text }
}

/** Puts sentences one after the other with a space between; empty ones vanish. */
export function sentences(...parts: readonly Phrase[]): Phrase {
  return parts.filter((part) => part.length > 0).flatMap((part, i) => (i === 0 ? part : [' ', ...part]))
}

/** How an output writes the foreign parts. */
export type Writer = { readonly code: (text: string) => string; readonly prose: (text: string) => string }

/** The phrase as text of one output. */
export function renderPhrase(phrase: Phrase, writer: Writer): string {
  return phrase
    .map((part) => {
      if (typeof part === 'string') return part
      return 'code' in part ? writer.code(part.code) : writer.prose(part.prose)
    })
    .join('')
}
