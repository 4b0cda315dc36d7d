import {
  LineCounter,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseAllDocuments,
  parseDocument,
  stringify,
  visit,
} from 'yaml'
import type { Document, Node, ParsedNode, ScalarTag, Tags, YAMLMap } from 'yaml'
import type { Json } from '../model/json.js'
import type { FieldPath, PathElement } from '../model/path.js'
import { matchesKey } from '../model/path.js'
import { readPlainYaml } from './yaml-fast.js'

/** Where a text stops being YAML; line and column count from 1. */
export type YamlError = { readonly message: string; readonly line: number; readonly column: number }

/** One document: its value, and where it begins in the text (offset from 0, line from 1). */
export type YamlDocument = {
  readonly value: Json
  readonly line: number
  readonly start: number
  readonly end: number
}

/** Above these a document is refused: a manifest is never so large, a YAML bomb is. */
const maxBytes = 8 * 1024 * 1024

const octal = {
  identify: (value: unknown): boolean => typeof value === 'number',
  default: true,
  tag: 'tag:yaml.org,2002:int',
  format: 'OCT',
  test: /^[-+]?0o[0-7_]+$/,
  resolve: (text: string): number => {
    const sign = text.startsWith('-') ? -1 : 1
    return sign * parseInt(text.replace(/^[-+]?0o/, '').replace(/_/g, ''), 8)
  },
}

/**
 * YAML 1.1 as Kubernetes' clients read it (sigs.k8s.io/yaml): yes/on/y are booleans, 0755 is octal, `<<` merges,
 * but dates and `12:30` stay strings, which plain YAML 1.1 would turn into other types.
 */
function kubernetesTags(tags: Tags): Tags {
  const kept = tags.filter((tag) => {
    if (typeof tag === 'string') return true
    if (tag.tag === 'tag:yaml.org,2002:timestamp' || tag.tag === 'tag:yaml.org,2002:binary') return false
    return !('format' in tag && tag.format === 'TIME')
  })
  return [octal, ...kept.map(needsDigit)]
}

const fraction = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)$/
const exponent = /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)[eE][-+]?[0-9]+$/

/** The library takes a lone dot (`path: .`, and `.:` in managedFields) and a name like `e1` for numbers, read as NaN. */
function needsDigit(tag: Tags[number]): Tags[number] {
  if (typeof tag === 'string' || !('test' in tag)) return tag
  if (tag.test?.test('.') === true) return { ...(tag as ScalarTag), test: fraction }
  return tag.test?.test('e1') === true ? { ...(tag as ScalarTag), test: exponent } : tag
}

const options = {
  version: '1.1',
  schema: 'yaml-1.1',
  customTags: kubernetesTags,
  // The library's own check is quadratic; duplicateKey() below is linear.
  uniqueKeys: false,
  logLevel: 'silent',
} as const

/** The value as YAML that is read back as the same: texts that would read as something else are quoted. */
export function writeYaml(value: Json): string {
  return stringify(value, { ...options, lineWidth: 0, aliasDuplicateObjects: false })
}

/**
 * Reads every document of a text, empty ones left out. The first error ends it: a file that is not YAML is not
 * applied in part by the controllers either.
 */
export function readYaml(text: string): { documents: YamlDocument[] } | { error: YamlError } {
  if (text.length > maxBytes)
    return { error: { message: `is larger than ${maxBytes} characters`, line: 1, column: 1 } }
  const plain = readPlainYaml(text)
  return plain === null ? readThoroughly(text) : { documents: plain }
}

/** The reader for everything: anchors and merges, and where an error stands. Also the measure for the fast one. */
export function readThoroughly(text: string): { documents: YamlDocument[] } | { error: YamlError } {
  const lines = new LineCounter()
  const parsed = parseAllDocuments<ParsedNode>(text, { ...options, lineCounter: lines })
  if (!Array.isArray(parsed)) return { documents: [] }
  const documents: YamlDocument[] = []
  for (const document of parsed) {
    const failed = documentError(document, lines)
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

function isEmpty(node: ParsedNode): boolean {
  return isScalar(node) && node.value === null
}

function documentError(document: Document.Parsed, lines: LineCounter): YamlError | null {
  const error = document.errors[0]
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0])
    return {
      message: error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? 'invalid',
      line,
      column: col,
    }
  }
  const duplicate = duplicateKey(document)
  if (duplicate === null) return null
  const { line, col } = lines.linePos(duplicate.offset)
  return { message: `key ${JSON.stringify(duplicate.key)} is given twice in one mapping`, line, column: col }
}

function duplicateKey(document: Document.Parsed): { key: string; offset: number } | null {
  let found: { key: string; offset: number } | null = null
  visit(document, {
    Map(_at, map: YAMLMap) {
      const seen = new Set<string>()
      for (const pair of map.items) {
        if (!isScalar(pair.key)) continue
        const key = String(pair.key.value)
        if (seen.has(key) && key !== '<<') {
          found = { key, offset: pair.key.range?.[0] ?? 0 }
          return visit.BREAK
        }
        seen.add(key)
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
  const lines = new LineCounter()
  const parsed = parseDocumentAt(text.slice(0, document.end), document.start, lines)
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
export function parseDocumentAt(text: string, start: number, lines: LineCounter): Document | null {
  // Blanks keep every offset, and so every line number, as it is in the file.
  const before = text.slice(0, start).replace(/[^\n]/g, ' ')
  const document = parseDocument(before + text.slice(start).replace(/^---/, '   '), {
    ...options,
    lineCounter: lines,
  })
  return document.errors.length > 0 ? null : document
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
