import { isAlias, isMap, isScalar, isSeq, visit } from 'yaml'
import type { Document, Node, Pair } from 'yaml'
import type { Json } from '../model/json.js'
import { equalJson, isList, isObject } from '../model/json.js'
import type { PathElement } from '../model/path.js'
import { getPath } from '../model/path.js'
import { parseDocumentAt, readYaml, stepInto } from '../render/yaml.js'
import { applyToJson } from './apply-to-json.js'
import type { Edit, Edited } from './edit.js'
import { partsOf } from './parts.js'
import { addEntry } from './yaml-add.js'
import { removeEntry } from './yaml-remove.js'
import { replaceValue } from './yaml-replace.js'

/** A part of the text and what comes in its place. */
export type Splice = { readonly start: number; readonly end: number; readonly text: string }

/** Where an edit takes place: the deepest node that exists on the way, and what of the path is left below it. */
export type Spot = {
  readonly text: string
  readonly document: Document
  /** Nodes from the root down to the deepest one, each with the pair that holds it where its parent is a mapping. */
  readonly trail: readonly Step[]
  readonly rest: readonly PathElement[]
}

export type Step = { readonly node: Node; readonly pair: Pair | null }

/**
 * Changes one value of one document (counted from 0) in a text and leaves every other byte as it is. The result is
 * read again and has to be exactly what the edit means for the data; a text for which that does not come out, or in
 * which the value is shared through an anchor, is refused.
 */
export function editYaml(text: string, document: number, edit: Edit): Edited {
  const before = readYaml(text)
  if ('error' in before)
    return { refused: `in line ${before.error.line} of the file ${before.error.message}` }
  const target = before.documents[document]
  if (target === undefined) return { refused: 'the file has no such document' }
  const wanted = applyToJson(target.value, edit)
  if (wanted === null) return { refused: 'the path does not fit the document' }
  if (equalJson(wanted, target.value)) return { text }
  const parts = partsOf(getPath(target.value, edit.path), edit)
  const inParts = parts === null ? null : editInParts(text, document, parts)
  if (inParts !== null) return { text: inParts }
  const tree = parseDocumentAt(text.slice(0, target.end), target.start)
  if (tree?.contents === null || tree?.contents === undefined) return { refused: 'the document is empty' }
  const spot = walk(text, tree, tree.contents, edit.path)
  const splice =
    'refused' in spot ? spot : edit.type === 'remove' ? removeEntry(spot) : setValue(spot, edit.value)
  if ('refused' in splice) return splice
  const edited = text.slice(0, splice.start) + splice.text + text.slice(splice.end)
  return isExactly(
    edited,
    before.documents.map((one, i) => (i === document ? wanted : one.value)),
  )
    ? { text: edited }
    : { refused: 'the value cannot be changed without changing something else' }
}

/** The same edit as several smaller ones: what they leave alone keeps its bytes. Null where one of them is refused. */
function editInParts(text: string, document: number, parts: readonly Edit[]): string | null {
  let at = text
  for (const part of parts) {
    const edited = editYaml(at, document, part)
    if ('refused' in edited) return null
    at = edited.text
  }
  return at
}

function walk(
  text: string,
  document: Document,
  root: Node,
  path: readonly PathElement[],
): Spot | { readonly refused: string } {
  const trail: Step[] = [{ node: root, pair: null }]
  for (const [i, element] of path.entries()) {
    const at = trail.at(-1)?.node
    const next = at === undefined ? null : stepInto(document, at, element)
    if (next === null) return { text, document, trail, rest: path.slice(i) }
    if (next.node !== null && isAlias(next.node)) return { refused: 'the value is shared through an anchor' }
    const pair = isMap(at) && 'field' in element ? pairOf(at, element.field) : null
    // A key without a value has no node: it is where something can be put.
    if (next.node === null) return { text, document, trail, rest: path.slice(i) }
    trail.push({ node: next.node, pair })
  }
  const aliases = trail.some(isAnchored) ? aliasesOf(document) : new Set<string>()
  const shared = trail.some((step) => isAnchored(step) && aliases.has(step.node.anchor))
  return shared ? { refused: 'the value is shared through an anchor' } : { text, document, trail, rest: [] }
}

function isAnchored<T extends Step>(step: T): step is T & { readonly node: { readonly anchor: string } } {
  return 'anchor' in step.node && typeof step.node.anchor === 'string'
}

/** Names of the anchors that something in the document refers to. */
function aliasesOf(document: Document): ReadonlySet<string> {
  const names = new Set<string>()
  visit(document, { Alias: (_key, { source }) => void names.add(source) })
  return names
}

function pairOf(map: Node, name: string): Pair | null {
  if (!isMap(map)) return null
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === name) ?? null
}

function setValue(spot: Spot, value: Json): Splice | { readonly refused: string } {
  const last = spot.trail.at(-1)
  if (last === undefined) return { refused: 'the document is empty' }
  if (spot.rest.length === 0) return replaceValue(spot, last, value)
  const [element, ...rest] = spot.rest
  if (element === undefined) return { refused: 'the path is empty' }
  const nested = applyToJson(null, { type: 'set', path: [element, ...rest], value })
  const entry =
    isObject(nested) && 'field' in element ? nested[element.field] : isList(nested) ? nested[0] : undefined
  if (entry === undefined) return { refused: 'the path does not fit the document' }
  if (isMap(last.node) !== 'field' in element && !isNull(last.node))
    return { refused: 'the path does not fit the document' }
  if (isMap(last.node) || isSeq(last.node)) return addEntry(spot.text, last, element, entry)
  return isNull(last.node) && nested !== null
    ? replaceValue(spot, last, nested)
    : { refused: 'the path does not fit the document' }
}

function isNull(node: Node): boolean {
  return isScalar(node) && node.value === null
}

function isExactly(text: string, wanted: readonly Json[]): boolean {
  const read = readYaml(text)
  return (
    'documents' in read &&
    read.documents.length === wanted.length &&
    read.documents.every(({ value }, i) => equalJson(value, wanted[i]))
  )
}
