import type { Json, JsonObject } from '../../model/json.js'
import { isObject } from '../../model/json.js'
import { isOnlyRecordedPlaceholder } from './placeholders.js'

/** True for a core Secret, and for anything that calls itself one. */
export function isSecret(value: JsonObject): boolean {
  return value['kind'] === 'Secret'
}

/**
 * A Secret's `data` or `stringData` with every value masked. `data` is counted by what it decodes to, so that Git's
 * stringData and the cluster's data stay equal where they are.
 */
export function maskSecretData(
  field: 'data' | 'stringData',
  values: Json,
  mask: (secret: string) => string,
): Json {
  if (!isObject(values)) return values === null ? null : mask(JSON.stringify(values))
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      value === null ? null : mask(plainText(field, value)),
    ]),
  )
}

function plainText(field: 'data' | 'stringData', value: Json): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  // The API server stores only base64 in `data`, so this can come from a recording alone.
  if (field === 'stringData' || isOnlyRecordedPlaceholder(value)) return value
  const bytes = Buffer.from(value, 'base64')
  const text = bytes.toString('utf8')
  // Binary values have no text; their bytes tell them apart as well.
  return Buffer.from(text, 'utf8').equals(bytes) ? text : bytes.toString('latin1')
}
