/**
 * Flux counts and cuts bytes of UTF-8. Here a text of bytes has one character (0 to 255) for each of them.
 */
export function toBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}

/** The text that the bytes are; null where they are no UTF-8, as after a cut within a character. */
export function toText(bytes: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(bytes, 'latin1'))
  } catch {
    return null
  }
}

/** What Go takes a byte for that is part of no character. */
const replacement = toBytes('\uFFFD')
const lengths: readonly (readonly [number, number])[] = [
  [0xf0, 4],
  [0xe0, 3],
  [0xc0, 2],
]

/** The character at the beginning, and how many bytes it takes there (Go's utf8.DecodeRuneInString). */
export function firstRune(bytes: string): { readonly rune: string; readonly length: number } {
  const lead = bytes.charCodeAt(0)
  if (lead < 0x80) return { rune: bytes.slice(0, 1), length: 1 }
  const length = lengths.find(([from]) => lead >= from)?.[1] ?? 1
  const rune = bytes.slice(0, length)
  return toText(rune) === null ? { rune: replacement, length: 1 } : { rune, length }
}

/** The characters one by one. */
export function runes(bytes: string): string[] {
  const found: string[] = []
  for (let at = 0; at < bytes.length;) {
    const { rune, length } = firstRune(bytes.slice(at, at + 4))
    found.push(rune)
    at += length
  }
  return found
}
