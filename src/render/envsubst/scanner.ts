/** A place in a text, and what can be read from there. */
export class Scanner {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  isAtEnd(): boolean {
    return this.#at >= this.#text.length
  }

  /** Goes past a sign that stands here; false where another does. */
  takes(sign: string): boolean {
    if (!this.#text.startsWith(sign, this.#at)) return false
    this.#at += sign.length
    return true
  }

  /** What a sticky expression finds here; null for nothing. */
  ahead(expression: RegExp): string | null {
    expression.lastIndex = this.#at
    return expression.exec(this.#text)?.[0] ?? null
  }

  /** The same, and goes past it. */
  match(expression: RegExp): string | null {
    const found = this.ahead(expression)
    this.#at += found?.length ?? 0
    return found
  }

  /**
   * The text up to the next expression, the first character that is not wanted, or the end. `escapes`: `$` where `$$`
   * stands for one of them, `\` where `\/` and `\\` stand for what is behind the backslash.
   */
  text(isWanted: (character: string) => boolean, escapes: string): string {
    const taken: string[] = []
    let start = this.#at
    while (!this.isAtEnd() && !this.#text.startsWith('${', this.#at)) {
      if (this.#isEscape(escapes)) {
        taken.push(this.#text.slice(start, this.#at))
        start = this.#at + 1
        this.#at += 2
        continue
      }
      const character = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0)
      if (!isWanted(character)) break
      this.#at += character.length
    }
    return taken.join('') + this.#text.slice(start, this.#at)
  }

  #isEscape(escapes: string): boolean {
    const [sign, next] = [this.#text[this.#at] ?? '', this.#text[this.#at + 1] ?? '']
    if (sign === '' || next === '' || !escapes.includes(sign)) return false
    return sign === '$' ? next === '$' : sign === '\\' && (next === '/' || next === '\\')
  }
}
