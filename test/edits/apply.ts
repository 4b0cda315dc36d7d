import { formatElement } from '../../src/attribute/fields-v1.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import { field, isList, isObject, listAt, objectAt, stringAt } from '../../src/model/json.js'
import type { FieldPath } from '../../src/model/path.js'
import type { RecordedEdit } from './places-of.js'

/** A live object after an edit by `manager`, with the owners that the API server would write down. */
export function applyEdit(live: JsonObject, edit: RecordedEdit, manager: string): JsonObject {
  const edited = changed(live, edit.steps, edit.value) as JsonObject
  const entries = listAt(live, 'metadata', 'managedFields').filter(isObject)
  const others = entries.map((entry) => ({
    ...entry,
    fieldsV1: without(objectAt(entry, 'fieldsV1'), edit.path),
  }))
  const own = {
    manager,
    operation: 'Update',
    apiVersion: live['apiVersion'] ?? null,
    time: afterAll(entries),
    fieldsType: 'FieldsV1',
    fieldsV1: trie(edit.path),
  }
  const managedFields = edit.type === 'removed' ? others : [...others, own]
  return { ...edited, metadata: { ...objectAt(edited, 'metadata'), managedFields } }
}

/** A second after the last write that the recording knows of. */
function afterAll(entries: readonly JsonObject[]): string {
  const last = entries
    .map((entry) => stringAt(entry, 'time'))
    .sort()
    .at(-1)
  const time = last === undefined || last === '' ? 0 : Date.parse(last)
  return new Date(time + 1000).toISOString().replace('.000Z', 'Z')
}

function changed(at: Json, steps: readonly (string | number)[], value: Json | undefined): Json {
  const [step, ...rest] = steps
  if (typeof step === 'number') {
    const list = isList(at) ? at : []
    if (rest.length > 0)
      return list.map((item, index) => (index === step ? changed(item, rest, value) : item))
    return value === undefined ? list.toSpliced(step, 1) : list.toSpliced(step, 1, value)
  }
  const object = isObject(at) ? at : {}
  const others = Object.entries(object).filter(([name]) => name !== step)
  if (step === undefined) return at
  if (rest.length > 0) return { ...object, [step]: changed(field(object, step) ?? null, rest, value) }
  return value === undefined ? Object.fromEntries(others) : { ...object, [step]: value }
}

function without(fields: JsonObject, path: FieldPath): JsonObject {
  const [element, ...rest] = path
  if (element === undefined) return fields
  const name = formatElement(element)
  const below = field(fields, name)
  if (!isObject(below)) return fields
  if (rest.length > 0) return { ...fields, [name]: without(below, rest) }
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name))
}

function trie(path: FieldPath): JsonObject {
  return path.reduceRight<JsonObject>((below, element) => ({ [formatElement(element)]: below }), {})
}
