import type { Json, JsonObject } from '../model/json.js'
import { field, isObject, listAt, stringAt } from '../model/json.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import type { Manifest } from '../model/resource.js'
import { gvkOf, keyOf } from '../model/resource.js'
import { isHook } from './hooks.js'
import type { RepeatedKeys } from './yaml.js'
import { readYaml } from './yaml.js'

/**
 * The manifests in one file's text. A List gives its items; a document without kind or name is a problem, and the
 * other documents of the file still count.
 */
export function readManifests(
  file: string,
  text: string,
  application: string,
  repeatedKeys: RepeatedKeys = 'refused',
): { manifests: Manifest[]; problems: Problem[] } {
  const read = readYaml(text, repeatedKeys)
  if ('error' in read) {
    const { message, line, column } = read.error
    return {
      manifests: [],
      problems: [
        problem(
          'YAML_INVALID',
          `${file}:${line}:${column}: ${message}.`,
          'Correct the file; its app is judged again at the next run.',
          {
            application,
          },
        ),
      ],
    }
  }
  const manifests: Manifest[] = []
  const problems: Problem[] = []
  read.documents.forEach((document, index) => {
    const items = itemsOf(document.value)
    for (const [at, object] of (items ?? [document.value]).entries()) {
      const fault = faultOf(object)
      const origin = { file, line: document.line, document: index, ...(items === null ? {} : { item: at }) }
      if (fault === null && isObject(object)) manifests.push(manifestOf(object, origin))
      else problems.push(invalid(file, document.line, fault ?? 'is no mapping', application))
    }
  })
  return { manifests, problems }
}

/** The items of a List, null for any other document. */
function itemsOf(value: Json): readonly Json[] | null {
  const isListKind = stringAt(value, 'kind').endsWith('List') && Array.isArray(field(value, 'items'))
  return isListKind ? listAt(value, 'items') : null
}

function faultOf(object: Json): string | null {
  if (!isObject(object)) return 'is no mapping'
  if (stringAt(object, 'apiVersion') === '') return 'has no apiVersion'
  if (stringAt(object, 'kind') === '') return 'has no kind'
  if (stringAt(object, 'metadata', 'name') === '') {
    if (stringAt(object, 'metadata', 'generateName') === '') return 'has no metadata.name'
    // Each sync makes another one of a hook; anything else cannot be applied so.
    return isHook(object) ? null : 'has only a generateName'
  }
  return null
}

function invalid(file: string, line: number, fault: string, application: string): Problem {
  return problem(
    'MANIFEST_INVALID',
    `${file}:${line}: the document ${fault}.`,
    'Make it a Kubernetes object with apiVersion, kind and metadata.name, or keep it out of the app’s folder.',
    { application },
  )
}

function manifestOf(object: JsonObject, origin: Manifest['origin']): Manifest {
  return { key: keyOf(object), gvk: gvkOf(object), object, origin }
}
