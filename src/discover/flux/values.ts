import type { Json, JsonObject } from '../../model/json.js'
import { field, isObject, listAt, objectAt, stringAt } from '../../model/json.js'
import type { Problem } from '../../model/problem.js'
import { problem } from '../../model/problem.js'
import { readYaml } from '../../render/yaml.js'
import type { KindReader } from './kinds.js'

/**
 * The values of a HelmRelease: those of `valuesFrom` in their order, and `values` on top (fluxcd/pkg chartutil,
 * ChartValuesFromReferences). A Secret is never read; values from one, or to a `targetPath`, are a problem.
 */
export async function valuesOf(
  spec: Json,
  namespace: string,
  application: string,
  reader: KindReader,
): Promise<{ readonly values: JsonObject; readonly problems: readonly Problem[] }> {
  let values: JsonObject = {}
  const problems: Problem[] = []
  for (const reference of listAt(spec, 'valuesFrom')) {
    const [kind, name] = [stringAt(reference, 'kind'), stringAt(reference, 'name')]
    const unreadable = (why: string): void => {
      problems.push(notReadable(application, `${kind} ${namespace}/${name}`, why))
    }
    if (kind !== 'ConfigMap' || stringAt(reference, 'targetPath') !== '') {
      unreadable(kind === 'ConfigMap' ? 'a targetPath is not followed' : 'its values are not read')
      continue
    }
    const found = await reader.one('', 'ConfigMap', namespace, name)
    const text = field(objectAt(found, 'data'), stringAt(reference, 'valuesKey') || 'values.yaml')
    if (typeof text !== 'string') {
      if (field(reference, 'optional') !== true) unreadable('it was not found, or lacks the key')
      continue
    }
    const read = readYaml(text)
    const value = 'documents' in read ? (read.documents[0]?.value ?? {}) : undefined
    if (isObject(value)) values = merged(values, value)
    else unreadable('its text is no mapping')
  }
  return { values: merged(values, objectAt(spec, 'values')), problems }
}

function merged(base: JsonObject, over: JsonObject): JsonObject {
  const all = new Map<string, Json>(Object.entries(base))
  for (const [key, value] of Object.entries(over)) {
    const below = all.get(key)
    all.set(key, isObject(below) && isObject(value) ? merged(below, value) : value)
  }
  return Object.fromEntries(all)
}

function notReadable(application: string, what: string, why: string): Problem {
  return problem(
    'VALUES_UNREADABLE',
    `Application ${application}: it takes values from ${what}: ${why}.`,
    'The release is reported as unknown; values in spec.values, or in a ConfigMap that may be listed, can be judged.',
    { application },
  )
}
