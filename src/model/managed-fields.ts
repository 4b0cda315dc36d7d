import type { Json, JsonObject } from './json.js'
import { isObject, listAt, objectAt, stringAt } from './json.js'

/** One entry of metadata.managedFields: a client's name, never a person's. */
export type FieldManager = {
  readonly name: string
  readonly operation: 'Apply' | 'Update'
  /** '' for the main resource. */
  readonly subresource: string
  /** RFC 3339; of the whole entry, so a field changed "not after" it. Null for scale, which records none. */
  readonly time: string | null
}

export type ManagedFieldsEntry = {
  readonly manager: FieldManager
  /** The entry's fields speak this version of the kind, not necessarily the one the object was read in. */
  readonly apiVersion: string
  /** fieldsV1 as the API server stores it. */
  readonly fields: JsonObject
}

/** The entries of an object; empty where there are none, or ownership was cleared with `managedFields: [{}]`. */
export function managedFieldsOf(object: Json): readonly ManagedFieldsEntry[] {
  return listAt(object, 'metadata', 'managedFields').flatMap((entry) => {
    const name = stringAt(entry, 'manager')
    const operation = stringAt(entry, 'operation')
    if (!isObject(entry) || (operation !== 'Apply' && operation !== 'Update')) return []
    return [
      {
        manager: {
          name,
          operation,
          subresource: stringAt(entry, 'subresource'),
          time: stringAt(entry, 'time') || null,
        },
        apiVersion: stringAt(entry, 'apiVersion'),
        fields: objectAt(entry, 'fieldsV1'),
      },
    ]
  })
}
