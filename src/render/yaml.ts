import { LineCounter, isAlias, isMap, isScalar, isSeq, visit } from 'yaml'
import type { Document, Node, ParsedNode, YAMLMap } from 'yaml'
import type { Json } from '../model/json.js'
import type { FieldPath, PathElement } from '../model/path.js'
import { matchesKey } from '../model/path.js'
import { readPlainYaml } from './yaml-fast.js'
import type { Wrong } from './yaml-lexer.js'
import { parseDocuments } from './yaml-lexer.js'
import { locateByIndentation } from './yaml-locate.js'
import { codeOf, core, foreign } from './yaml-options.js'

/** Where a text stops being YAML; line and column count from 1. */
export type YamlError = { readonly message: string; readonly line: number; readonly column: number }

/** One document: its value, and where it begins in the text (offset from 0, line from 1). */
export type YamlDocument = {
  readonly value: Json
  readonly line: number
  readonly start: number
  readonly end: number
}

/** Begins the library's complaint of a comment that no blank stands before; Go's clients take it as it is meant. */
const closeComment = 'Comments must be separated'

/** Above these a document is refused: a manifest is never so large, a YAML bomb is. */
const maxBytes = 8 * 1024 * 1024

/** Of a key given twice in one mapping: Argo CD and kubectl take the last, Kustomize and with it Flux refuse the text. */
export type RepeatedKeys = 'last' | 'refused'

/**
 * Reads every document of a text, empty ones left out. The first error ends it: a file that is not YAML is not
 * applied in part by the controllers either.
 */
export function readYaml(
  text: string,
  repeatedKeys: RepeatedKeys = 'refused',
): { documents: YamlDocument[] } | { error: YamlError } {
  if (text.length > maxBytes)
    return { error: { message: `is larger than ${maxBytes} characters`, line: 1, column: 1 } }
  const plain = readPlainYaml(text)
  return plain === null ? readThoroughly(text, repeatedKeys) : { documents: plain }
}

/** The reader for everything: anchors and merges, and where an error stands. Also the measure for the fast one. */
export function readThoroughly(
  text: string,
  repeatedKeys: RepeatedKeys = 'refused',
): { documents: YamlDocument[] } | { error: YamlError } {
  const lines = linesOf(text)
  const refused = foreignCharacter(text, lines)
  if (refused !== null || text.includes('\x85')) {
    const json = readJson(text)
    if (json !== null) return { documents: [json] }
  }
  if (refused !== null) return { error: refused }
  const parsed = parseDocuments(withPlainBreaks(text))
  if (parsed.wrong !== null) return { error: errorAt(parsed.wrong, lines) }
  const documents: YamlDocument[] = []
  for (const document of parsed.documents) {
    const failed = documentError(document, lines, repeatedKeys)
    if (failed !== null) return { error: failed }
    if (document.contents === null || isEmpty(document.contents)) continue
    const read = toJson(document)
    const position = lines.linePos(document.contents.range[0])
    if ('message' in read) return { error: { ...read, line: position.line, column: position.col } }
    documents.push({
      value: read.value,
      line: position.line,
      start: document.range[0],
      end: document.range[2],
    })
  }
  return { documents }
}

/** A text that is JSON, in which these characters may stand, and which the clients do not read as YAML. */
function readJson(text: string): YamlDocument | null {
  const start = text.search(/\S/)
  if (text[start] !== '{') return null
  try {
    const value = JSON.parse(text) as Json
    return { value, line: text.slice(0, start).split('\n').length, start: 0, end: text.length }
  } catch {
    return null
  }
}

function foreignCharacter(text: string, lines: LineCounter): YamlError | null {
  const at = text.search(foreign)
  if (at < 0) return null
  const message = `holds the character U+${codeOf(text.charAt(at))}, which has to be written as an escape`
  return errorAt({ message, at }, lines)
}

/** What ends a line for Go's clients alone, as a newline; every offset stays. */
function withPlainBreaks(text: string): string {
  return text.replace(/\r(?!\n)|\x85/g, '\n')
}

/** Lines as editors and GitHub count them. */
function linesOf(text: string): LineCounter {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1)
  return lines
}

function isEmpty(node: ParsedNode): boolean {
  return isScalar(node) && node.value === null
}

function documentError(
  document: Document.Parsed,
  lines: LineCounter,
  repeatedKeys: RepeatedKeys,
): YamlError | null {
  // What one of YAML's own tags stands for is known to every reader, or the text is refused.
  const error =
    document.errors.find(({ message }) => !message.startsWith(closeComment)) ??
    document.warnings.find(({ message }) => message.includes(core))
  if (error !== undefined) return errorAt({ message: error.message, at: error.pos[0] }, lines)
  const wrong = wrongKey(document, repeatedKeys)
  return wrong === null ? null : errorAt(wrong, lines)
}

function errorAt({ message, at }: Wrong, lines: LineCounter): YamlError {
  const { line, col } = lines.linePos(at)
  return { message, line, column: col }
}

/** A key that is none, or one given twice where that is refused. */
function wrongKey(document: Document.Parsed, repeatedKeys: RepeatedKeys): Wrong | null {
  let found: Wrong | null = null
  visit(document, {
    Map(_at, map: YAMLMap) {
      const seen = new Map<string, unknown>()
      for (const pair of map.items) {
        if (!isScalar(pair.key)) continue
        const key = String(pair.key.value)
        const isEmpty = pair.key.value === null
        // Which of `1` and `"1"` comes last is chance in Go: they are two keys there until they become text.
        const isRefused = repeatedKeys === 'refused' || seen.get(key) !== pair.key.value
        if (isEmpty || (seen.has(key) && key !== '<<' && isRefused)) {
          const message = isEmpty
            ? 'a key is empty'
            : `key ${JSON.stringify(key)} is given twice in one mapping`
          found = { message, at: pair.key.range?.[0] ?? 0 }
          return visit.BREAK
        }
        seen.set(key, pair.key.value)
      }
      return undefined
    },
  })
  return found
}

function toJson(document: Document.Parsed): { value: Json } | { message: string } {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) as Json }
  } catch (error) {
    // Thrown for an alias without an anchor, and for alias chains that would grow without end.
    return { message: error instanceof Error ? error.message : String(error) }
  }
}

/**
 * The line and column, counted from 1 in the whole file, of the value at `path` in one document.
 * Falls back to the nearest parent that the file does spell out; aliases are followed to their anchor.
 */
export function locateInYaml(
  text: string,
  document: Pick<YamlDocument, 'start' | 'end' | 'line'>,
  path: FieldPath,
): { line: number; column: number } {
  return locateByIndentation(text, document, path) ?? locateThoroughly(text, document, path)
}

/** The same by the reader for everything. Also the measure for the fast way. */
export function locateThoroughly(
  text: string,
  document: Pick<YamlDocument, 'start' | 'end' | 'line'>,
  path: FieldPath,
): { line: number; column: number } {
  const lines = linesOf(text)
  const parsed = parseDocumentAt(text.slice(0, document.end), document.start)
  if (parsed === null) return { line: document.line, column: 1 }
  let node: Node | null = parsed.contents
  let offset = node?.range?.[0] ?? document.start
  for (const element of path) {
    const next = stepInto(parsed, node, element)
    if (next === null) break
    offset = next.offset
    node = next.node
  }
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}

/** One document of a text as a tree whose offsets are those of the whole text; null where it has errors. */
export function parseDocumentAt(text: string, start: number): Document | null {
  // Blanks keep every offset, and so every line number, as it is in the file; a byte order mark is no column of a line.
  const before = text.slice(0, start).replace(/(?!^\uFEFF)[^\n]/g, ' ')
  const { documents } = parseDocuments(before + withPlainBreaks(text.slice(start)).replace(/^---/, '   '))
  const [document, ...others] = documents
  return document === undefined || others.length + document.errors.length > 0 ? null : document
}

/** The node one step below `at`, aliases followed, and where it (or its key) begins; null where there is none. */
export function stepInto(
  document: Document,
  at: Node | null,
  element: PathElement,
): { node: Node | null; offset: number } | null {
  const node = isAlias(at) ? (at.resolve(document) ?? null) : at
  if ('field' in element) {
    if (!isMap(node)) return null
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === element.field)
    if (pair === undefined) return null
    return { node: pair.value as Node | null, offset: (pair.key as Node).range?.[0] ?? 0 }
  }
  if (!isSeq(node)) return null
  const items = node.items as Node[]
  const item =
    'index' in element
      ? items[element.index]
      : items.find((candidate) => {
          const value = candidate.toJS(document) as Json
          return 'value' in element ? value === element.value : matchesKey(value, element)
        })
  return item === undefined ? null : { node: item, offset: item.range?.[0] ?? 0 }
}
