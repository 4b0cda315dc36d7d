import type { Json, JsonObject } from '../model/json.js'
import { field, isObject, listAt, stringAt } from '../model/json.js'
import { problem, ProblemError } from '../model/problem.js'
import { readYaml } from '../render/yaml.js'

/** One file of a snapshot; the name is for messages. */
export type SnapshotText = { readonly file: string; readonly text: string }

export type SnapshotContent = {
  readonly objects: readonly JsonObject[]
  /** Typed lists (`ConfigMapList`): they hold a kind completely, even where they are empty. */
  readonly listedKinds: readonly { readonly apiVersion: string; readonly kind: string }[]
  /** Documents of our own, see snapshot-metadata.ts. */
  readonly metadata: readonly { readonly file: string; readonly document: JsonObject }[]
}

export const snapshotApiVersion = 'drift-triage/v1'

/**
 * Takes documents and Lists of any number of YAML or JSON texts apart. Throws SNAPSHOT_INVALID with file, line and
 * column: a snapshot that is broken in one place may lack anything, and to go on would call objects missing.
 */
export function parseSnapshot(texts: readonly SnapshotText[]): SnapshotContent {
  const objects: JsonObject[] = []
  const listedKinds: { apiVersion: string; kind: string }[] = []
  const metadata: { file: string; document: JsonObject }[] = []

  function take(value: Json, at: Place, inherited: { apiVersion: string; kind: string } | null): void {
    if (!isObject(value)) throw invalid(at, 'holds something that is no Kubernetes object')
    const apiVersion = stringAt(value, 'apiVersion') || (inherited?.apiVersion ?? '')
    const kind = stringAt(value, 'kind') || (inherited?.kind ?? '')
    if (apiVersion === '' || kind === '') throw invalid(at, 'holds an object without apiVersion or kind')
    if (apiVersion === snapshotApiVersion) {
      metadata.push({ file: at.file, document: value })
    } else if (isListDocument(value, kind)) {
      const items = kind === 'List' ? null : { apiVersion, kind: kind.slice(0, -'List'.length) }
      if (items !== null) listedKinds.push(items)
      for (const item of listAt(value, 'items')) take(item, at, items)
    } else {
      if (stringAt(value, 'metadata', 'name') === '')
        throw invalid(at, `holds a ${kind} without metadata.name`)
      objects.push(inherited === null ? value : { ...value, apiVersion, kind })
    }
  }

  for (const { file, text } of texts)
    for (const { value, line } of readDocuments(file, text)) take(value, { file, line, column: 1 }, null)
  return { objects, listedKinds, metadata }
}

/** A kind may itself end in List; only a list has items and no name. */
function isListDocument(value: JsonObject, kind: string): boolean {
  const items = field(value, 'items')
  return (
    kind.endsWith('List') &&
    (Array.isArray(items) || items === null) &&
    stringAt(value, 'metadata', 'name') === ''
  )
}

type Place = { readonly file: string; readonly line: number; readonly column: number }

function readDocuments(file: string, text: string): readonly { value: Json; line: number }[] {
  const content = text.replace(/^\uFEFF/, '')
  // Twenty times faster than YAML, and what `-o json` prints is one document.
  if (/^\s*[[{]/.test(content)) {
    try {
      return [{ value: JSON.parse(content) as Json, line: 1 }]
    } catch {
      // Several JSON documents, or a mistake that the YAML parser can place.
    }
  }
  const read = readYaml(content)
  if ('documents' in read) return read.documents
  const { line, column, message } = read.error
  const hint = / larger than /.test(message)
    ? 'Record it as JSON (kubectl get … -o json), which has no such limit.'
    : undefined
  throw invalid({ file, line, column }, `is no valid YAML or JSON: ${message}`, hint)
}

export function invalid({ file, line, column }: Place, message: string, hint?: string): ProblemError {
  return new ProblemError(
    problem(
      'SNAPSHOT_INVALID',
      `Snapshot file ${file}:${line}:${column} ${message}.`,
      hint ??
        'Record it again with `kubectl get … -o yaml --show-managed-fields` or `drift-triage snapshot`.',
    ),
  )
}
