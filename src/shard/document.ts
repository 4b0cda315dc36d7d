import type { Json, JsonObject } from '../model/json.js'
import { field, isList, isObject, listAt, stringAt } from '../model/json.js'
import { ProblemError, problem } from '../model/problem.js'

const schemaVersion = 1

/** One of the files that the jobs of a sharded run hand on. */
export function writeDocument(kind: string, content: object): string {
  return `${JSON.stringify({ schemaVersion, kind, ...content })}\n`
}

/** @throws ProblemError SHARD_INVALID for anything but a document of this kind and version. */
export function readDocument(kind: string, text: string): JsonObject {
  const document = parsed(text)
  if (document === null || stringAt(document, 'kind') !== kind)
    throw invalid(`one of its files is no ${kind}`)
  if (field(document, 'schemaVersion') !== schemaVersion) throw invalid(`its ${kind} is of another version`)
  return document
}

/** A map written as its entries. */
export function entriesAt(document: JsonObject, ...keys: string[]): readonly (readonly [string, Json])[] {
  return listAt(document, ...keys).map((entry) => {
    const [name, value = null] = isList(entry) ? entry : []
    if (typeof name !== 'string') throw invalid(`its ${keys.join('.')} is not what was written`)
    return [name, value]
  })
}

export function invalid(why: string): ProblemError {
  return new ProblemError(
    problem(
      'SHARD_INVALID',
      `The jobs of this sharded run do not fit together: ${why}.`,
      'Run all jobs again with one version of the action; each has to get the plan of this very run (docs/scale.md).',
    ),
  )
}

function parsed(text: string): JsonObject | null {
  try {
    const value = JSON.parse(text) as Json
    return isObject(value) ? value : null
  } catch {
    return null
  }
}
