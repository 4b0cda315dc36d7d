import { CST, Composer, Lexer, Parser } from 'yaml'
import type { Document, ParsedNode } from 'yaml'
import { options } from './yaml-options.js'

/** The part of the library's lexer (parse/lexer.js) that is made to read as Go's clients do; it declares it private. */
type Inside = {
  readonly buffer: string
  readonly pos: number
  readonly flowLevel: number
  readonly blockScalarIndent: number
  indentNext: number
  lex(source: string): Generator<string, void>
  pushCount(count: number): Generator<string, number>
  pushToIndex(index: number, allowEmpty: boolean): Generator<string, number>
  pushIndicators(): Generator<string, number>
  parseLineStart(): Part
  parseStream(): Part
  parseBlockStart(): Part
  parseFlowCollection(): Part
  parseQuotedScalar(): Part
  parseBlockScalar(): Part
  parsePlainScalar(): Part
}
type Part = Generator<string, string | null>

/** What is wrong for Go's clients alone, and the offset where it stands. */
export type Wrong = { readonly message: string; readonly at: number }

const tabMessage = 'a tab stands where only spaces may indent'
const questionMessage = 'a text in brackets or braces ends at a question mark: it needs quotes'
const colonMessage = 'a text in brackets or braces begins with a colon or question mark: it needs quotes'

/** What a scalar without quotes may be made of in brackets: no `?`, and a `:` only where no blank follows. */
const inPlain = /[^ \t\r\n,?[\]{}:]+|:(?![ \t\r\n]|$)/y
const blanks = /[ \t\r\n]*/y
const mark = /(?:---|\.\.\.)[ \t\r\n]/y
/** Where a tab cannot be: at the beginning of a line, behind an indicator, in the first line of a block scalar. */
const indentation = / *\t/y
const afterIndicator = /[-?:] *\t/y
const beforeText = /(?: *\r?\n)* *\t/y

/**
 * Finds the tokens that libyaml's scanner finds, where YAML 1.2 has others (go.yaml.in/yaml/v2, scannerc.go): inside of
 * brackets and quotes a line may begin anywhere, and a tab is never indentation.
 */
class GoLexer extends (Lexer as unknown as new () => Inside) {
  /** The first. */
  wrong: Wrong | null = null
  /** Of the brackets that are open, the outermost first. */
  private readonly openedAt: number[] = []
  /** A plain scalar has ended here, and nothing but blanks has come since. */
  private blankSince: number | null = null
  /** How far the lines of a scalar would have to be indented outside of the brackets. */
  private indentOutside = 0;

  override *lex(source: string): Generator<string, void> {
    for (const lexeme of super.lex(source)) {
      if (this.wrong !== null) return
      yield lexeme
    }
    const at = this.openedAt.at(-1)
    if (at !== undefined) this.wrong ??= { message: `the ${this.buffer.charAt(at)} is not closed`, at }
  }

  override *parseStream(): Part {
    this.checkLine()
    return yield* super.parseStream()
  }

  override *parseLineStart(): Part {
    this.checkLine()
    return yield* super.parseLineStart()
  }

  override *parseBlockStart(): Part {
    this.checkTab(afterIndicator)
    return yield* super.parseBlockStart()
  }

  override *parseBlockScalar(): Part {
    if (this.blockScalarIndent < 0) this.checkTab(beforeText)
    return yield* super.parseBlockScalar()
  }

  override *parseFlowCollection(): Part {
    if (this.openedAt.length === 0) this.openedAt.push(this.pos - 1)
    this.indentOutside = this.indentNext
    const level = this.flowLevel
    const next = yield* this.fromAnyColumn(super.parseFlowCollection())
    if (this.flowLevel > level) this.openedAt.push(this.pos - 1)
    // The document may have ended instead.
    else if (this.flowLevel < level && /[\]}]/.test(this.buffer.charAt(this.pos - 1)))
      this.close(this.pos - 1)
    return next
  }

  private close(at: number): void {
    const [opened, closed] = [this.buffer.charAt(this.openedAt.pop() ?? at), this.buffer.charAt(at)]
    if (`${opened}${closed}` !== '[]' && `${opened}${closed}` !== '{}')
      this.wrong ??= { message: `a ${closed} stands where the ${opened} is still open`, at }
  }

  override *parseQuotedScalar(): Part {
    return yield* this.fromAnyColumn(super.parseQuotedScalar())
  }

  override *parsePlainScalar(): Part {
    if (this.flowLevel > 0) return yield* this.parsePlainInFlow()
    const next = yield* super.parsePlainScalar()
    this.blankSince = this.pos
    return next
  }

  private *parsePlainInFlow(): Part {
    const { buffer, pos } = this
    const end = endOfPlain(buffer, pos)
    if (end > pos) {
      if (buffer[end] === '?') this.wrong ??= { message: questionMessage, at: end }
      const whole = buffer.slice(pos, end) + matchAt(blanks, buffer, end)
      for (const { index, 1: spaces = '' } of whole.matchAll(/\n( *)\t/g))
        if (spaces.length < this.indentOutside)
          this.wrong ??= { message: tabMessage, at: pos + index + 1 + spaces.length }
      yield CST.SCALAR
      yield* this.pushToIndex(end, true)
    } else {
      // A `?` or `:`, which need no blank behind them.
      if (/[?:]/.test(buffer.charAt(pos + 1))) this.wrong ??= { message: colonMessage, at: pos }
      yield* this.pushCount(1)
    }
    return 'flow'
  }

  /** In brackets a dash before a comma or bracket is a text, and a colon always an indicator. */
  override *pushIndicators(): Generator<string, number> {
    const next = this.flowLevel > 0 ? this.buffer.slice(this.pos, this.pos + 2) : ''
    return /^(?::|-[,[\]{}])/.test(next) ? 0 : yield* super.pushIndicators()
  }

  private *fromAnyColumn(part: Part): Part {
    const kept = this.indentNext
    this.indentNext = 0
    const next = yield* part
    this.indentNext = kept
    return next
  }

  /** The blanks of a line behind a plain scalar still belong to that, from its column on. */
  private checkLine(): void {
    const { pos, blankSince } = this
    const isBehind = blankSince !== null && !/\S/.test(this.buffer.slice(blankSince, pos))
    this.blankSince = isBehind ? pos : null
    this.checkTab(indentation, isBehind ? this.indentNext : Infinity)
  }

  private checkTab(before: RegExp, least = Infinity): void {
    const { length } = matchAt(before, this.buffer, this.pos)
    if (length > 0 && length - 1 < least) this.wrong ??= { message: tabMessage, at: this.pos + length - 1 }
  }
}

/** The end of the scalar without quotes that begins at a place in brackets; that place itself where none does. */
function endOfPlain(text: string, at: number): number {
  let end = at
  if (text[at] === ':') return end
  for (let next = at; ;) {
    const found = matchAt(inPlain, text, next)
    if (found === '') return end
    end = next + found.length
    next = end + matchAt(blanks, text, end).length
    if (next > end && (text[next] === '#' || (text[next - 1] === '\n' && matchAt(mark, text, next) !== '')))
      return end
  }
}

/** What a sticky expression finds at a place; '' for nothing. */
function matchAt(expression: RegExp, text: string, at: number): string {
  expression.lastIndex = at
  return expression.exec(text)?.[0] ?? ''
}

/** All documents of a text, each with its errors, and what Go's clients refuse besides. */
export function parseDocuments(text: string): {
  readonly documents: readonly Document.Parsed[]
  readonly wrong: Wrong | null
} {
  const lexer = new GoLexer()
  const documents = [...new Composer<ParsedNode>(options).compose(tokens(lexer, text))]
  return { documents, wrong: lexer.wrong }
}

function* tokens(lexer: GoLexer, text: string): Generator<CST.Token, void> {
  const parser = new Parser()
  for (const lexeme of lexer.lex(text)) yield* parser.next(lexeme)
  yield* parser.end()
}
