/**
 * Characters that change how text is shown without being seen: controls, line and paragraph separators, zero-width
 * and bidirectional controls, tags, variation selectors, lone surrogates. Tab and line feed are among them; callers
 * that keep lines split first.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu

/**
 * The text with every unseen character written out (`\u202e`), so that a reader sees what is there and nothing
 * else acts on it. Line feed, carriage return and tab come out as `\n`, `\r`, `\t`.
 */
export function visible(text: string): string {
  return text.replace(unseen, (character) => {
    if (character === '\n') return '\\n'
    if (character === '\r') return '\\r'
    if (character === '\t') return '\\t'
    const code = character.codePointAt(0) ?? 0
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`
  })
}

/** Cuts to `max` characters (never inside a surrogate pair); a cut ends in `…`. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text
  const end = max - 1
  const code = text.charCodeAt(end - 1)
  return `${text.slice(0, code >= 0xd800 && code <= 0xdbff ? end - 1 : end)}…`
}
