import type { Edit } from '../edit/edit.js'
import { editNestedYaml } from '../edit/edit-nested.js'
import { editYaml } from '../edit/edit-yaml.js'
import type { Json } from '../model/json.js'
import { equalJson } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { getPath } from '../model/path.js'
import type { RepoFiles } from '../model/ports.js'
import type { FileLocation } from '../model/resource.js'
import { locateInYaml, readYaml } from '../render/yaml.js'
import { isSameThere } from './same-there.js'
import type { Attempt, SpecEdit } from './wish.js'

/** A tree of values in some file: a document, a part of one, or YAML that stands in a document as a text. */
export type Holder = {
  readonly file: string
  readonly document: number
  /** From the document's root to the values, or to the text that holds them. */
  readonly path: FieldPath
  /** There where the values are YAML inside a text: which of its documents. */
  readonly inner?: { readonly document: number }
  /** Undefined where there are none yet. */
  readonly values: Json | undefined
  /** There where the values (or the text) are part of the app's own object: what Git and the cluster say there. */
  readonly spec?: {
    readonly path: FieldPath
    readonly git: Json | undefined
    readonly live: Json | undefined
  }
}

/** The document of a file as a holder; null where the file or the document is not there. */
export async function holderOf(
  files: RepoFiles,
  file: string,
  document = 0,
  path: FieldPath = [],
): Promise<Holder | null> {
  const text = await files.read(file)
  const read = text === null ? null : readYaml(text)
  const found = read !== null && 'documents' in read ? read.documents[document] : undefined
  return found === undefined ? null : { file, document, path, values: getPath(found.value, path) }
}

/** What a text inside a holder's values holds, document by document; none where there is no such text. */
export function innerHolders(holder: Holder, path: FieldPath): readonly Holder[] {
  const text = getPath(holder.values, path)
  const read = typeof text === 'string' ? readYaml(text) : null
  const documents = read !== null && 'documents' in read ? read.documents : []
  return documents.map(({ value }, document) => ({
    ...holder,
    path: [...holder.path, ...path],
    inner: { document },
    values: value,
    ...(holder.spec === undefined
      ? {}
      : { spec: { path: [...holder.spec.path, ...path], git: text, live: getPath(holder.spec.live, path) } }),
  }))
}

/** The attempt that makes edits in one holder, one after the other; or why its text cannot be edited so. */
export async function attemptIn(
  files: RepoFiles,
  holder: Holder,
  edits: readonly Edit[],
  adds: boolean,
): Promise<Attempt | { readonly refused: string }> {
  const { file } = holder
  if (/^\.(git|github)(\/|$)/.test(file)) return { refused: `${file} is not edited by a program` }
  const before = await files.read(file)
  if (before === null || edits[0] === undefined) return { refused: `${file} is not there` }
  if (!isAsInCluster(holder, edits))
    return { refused: `what ${file} says of the app is not what the cluster has` }
  let text = before
  for (const edit of edits) {
    const edited = editHolder(text, holder, edit)
    if ('refused' in edited) return { refused: `${file}: ${edited.refused}` }
    text = edited.text
  }
  if (text === before) return { refused: `${file} says so already` }
  return {
    texts: new Map([[file, text]]),
    spec: holder.spec === undefined ? [] : specEdits(text, holder, edits),
    place: placeIn(before, holder, edits[0].path),
    adds,
  }
}

function editHolder(text: string, holder: Holder, edit: Edit): ReturnType<typeof editYaml> {
  const { document, path, inner } = holder
  return inner === undefined
    ? editYaml(text, document, { ...edit, path: [...path, ...edit.path] })
    : editNestedYaml(text, document, path, { ...inner, edit })
}

/** Rendering follows the cluster's copy of the app's object: Git's has to say the same where it is edited. */
function isAsInCluster({ spec, inner }: Holder, edits: readonly Edit[]): boolean {
  if (spec === undefined) return true
  if (inner !== undefined) return equalJson(spec.git, spec.live)
  return edits.every(({ path }) => isSameThere(spec.git, spec.live, path))
}

function specEdits(
  text: string,
  { document, path, inner, spec }: Holder,
  edits: readonly Edit[],
): SpecEdit[] {
  if (spec === undefined) return []
  if (inner === undefined)
    return edits.map((edit) => ({
      path: [...spec.path, ...edit.path],
      value: edit.type === 'set' ? edit.value : undefined,
    }))
  const read = readYaml(text)
  const value = 'documents' in read ? read.documents[document]?.value : undefined
  return [{ path: spec.path, value: getPath(value, path) }]
}

/** File and line of a value, or of its nearest parent; inside a text in block style the line of that text. */
function placeIn(text: string, { file, document, path, inner }: Holder, at: FieldPath): FileLocation {
  const read = readYaml(text)
  const found = 'documents' in read ? read.documents[document] : undefined
  if (found === undefined) return { file, line: 1 }
  if (inner === undefined) return { file, ...locateInYaml(text, found, [...path, ...at]) }
  const nested = getPath(found.value, path)
  const own = locateInYaml(text, found, path)
  const within = typeof nested === 'string' ? readYaml(nested) : null
  const part = within !== null && 'documents' in within ? within.documents[inner.document] : undefined
  if (typeof nested !== 'string' || part === undefined) return { file, ...own }
  // A block scalar begins on the line behind its key; other forms stand on one line.
  const isBlock = /[|>][-+0-9]*\s*(?:#.*)?$/.test(text.split(/\r?\n/)[own.line - 1] ?? '')
  const line = isBlock ? own.line + locateInYaml(nested, part, at).line : own.line
  return { file, line }
}
