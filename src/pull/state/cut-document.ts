import type { Json, JsonObject } from '../../model/json.js'
import { isList, isObject, listAt, objectAt, stringAt } from '../../model/json.js'
import { gvkOf } from '../../model/resource.js'
import type { GuardState } from './guard-state.js'
import type { Reading } from './recording-cluster.js'

const reference = '#/components/schemas/'

/** The documents of these objects' kinds, with the schemas of those kinds and what they refer to. */
export function schemasOf(
  objects: readonly JsonObject[],
  documents: Reading['documents'],
): GuardState['documents'] {
  const kinds = objects.map(gvkOf)
  const cut = new Map<string, GuardState['documents'][number]>()
  for (const { group, version, document } of documents) {
    const names = new Set(
      kinds.filter((gvk) => gvk.group === group && gvk.version === version).map(({ kind }) => kind),
    )
    if (names.size > 0)
      cut.set(`${group}/${version}`, { group, version, document: cutDocument(document, names) })
  }
  return [...cut.values()]
}

function cutDocument(document: Json, kinds: ReadonlySet<string>): Json {
  const schemas = objectAt(document, 'components', 'schemas')
  const kept: { [name: string]: Json } = {}
  const keep = (name: string): void => {
    const schema = schemas[name]
    if (schema === undefined || Object.hasOwn(kept, name)) return
    kept[name] = schema
    for (const other of referencesIn(schema)) keep(other)
  }
  for (const [name, schema] of Object.entries(schemas))
    if (listAt(schema, 'x-kubernetes-group-version-kind').some((gvk) => kinds.has(stringAt(gvk, 'kind'))))
      keep(name)
  return { components: { schemas: kept } }
}

function referencesIn(schema: Json): readonly string[] {
  if (isList(schema)) return schema.flatMap(referencesIn)
  if (!isObject(schema)) return []
  return Object.entries(schema).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' && value.startsWith(reference)
      ? [value.slice(reference.length)]
      : referencesIn(value),
  )
}
