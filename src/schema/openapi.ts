import type { Json, JsonObject } from '../model/json.js'
import { field, isObject, listAt, objectAt, stringAt } from '../model/json.js'
import type { GroupVersionKind } from '../model/resource.js'
import type { ListType, ScalarFormat, TypeNode } from '../model/type-node.js'
import { builtInDefaults, knownZero } from './defaults.js'
import { untyped } from './type-at.js'

/** Reads types out of one OpenAPI v3 document, each when first asked for. */
export type OpenApiTypes = { of(gvk: GroupVersionKind): TypeNode | null }

/** Schemas whose text form has a meaning that OpenAPI's `type` does not tell; by the end of their name. */
const scalarDefinitions: readonly (readonly [string, ScalarFormat])[] = [
  ['.api.resource.Quantity', 'quantity'],
  ['.util.intstr.IntOrString', 'int-or-string'],
  ['.meta.v1.Duration', 'duration'],
  ['.meta.v1.Time', 'time'],
  ['.meta.v1.MicroTime', 'time'],
]

/** Keyed lists in which the order of items is part of the meaning: later variables may refer to earlier ones. */
const orderedLists = new Set([
  'io.k8s.api.core.v1.Container.env',
  'io.k8s.api.core.v1.EphemeralContainer.env',
  'io.k8s.api.core.v1.PodSpec.initContainers',
])

/**
 * Types of a group-version's document as the API server publishes it (`/openapi/v3/apis/apps/v1`), null for a kind
 * that it does not describe. How an absent list type, an object without properties and `x-kubernetes-*` are read
 * follows kube-openapi pkg/schemaconv, which server-side apply itself uses. `builtIn` adds the defaults of the table.
 */
export function openApiTypes(document: Json, builtIn: Json = {}): OpenApiTypes {
  const schemas = objectAt(document, 'components', 'schemas')
  const reader = new SchemaReader(schemas, objectAt(builtIn, 'components', 'schemas'))
  let byKind: Map<string, string> | null = null
  return {
    of(gvk) {
      byKind ??= indexKinds(schemas)
      const name = byKind.get(kindText(gvk))
      return name === undefined ? null : reader.definition(name)
    },
  }
}

function indexKinds(schemas: JsonObject): Map<string, string> {
  const byKind = new Map<string, string>()
  for (const [name, schema] of Object.entries(schemas)) {
    for (const kind of listAt(schema, 'x-kubernetes-group-version-kind')) {
      const text = kindText({
        group: stringAt(kind, 'group'),
        version: stringAt(kind, 'version'),
        kind: stringAt(kind, 'kind'),
      })
      if (!byKind.has(text)) byKind.set(text, name)
    }
  }
  return byKind
}

function kindText(gvk: GroupVersionKind): string {
  return `${gvk.group}/${gvk.version}/${gvk.kind}`
}

/** Resolves references by name and once: JSONSchemaProps refers to itself. */
class SchemaReader {
  private readonly definitions = new Map<string, TypeNode>()

  private readonly schemas: JsonObject
  private readonly builtIn: JsonObject

  constructor(schemas: JsonObject, builtIn: JsonObject) {
    this.schemas = schemas
    this.builtIn = builtIn
  }

  definition(name: string): TypeNode {
    const known = this.definitions.get(name)
    if (known !== undefined) return known
    const format = scalarDefinitions.find(([end]) => name.endsWith(end))?.[1]
    const type: TypeNode =
      format === undefined ? this.inline(this.schema(name), name) : { kind: 'scalar', format }
    this.definitions.set(name, type)
    return type
  }

  /** A document may leave the common types to the table. */
  private schema(name: string): Json {
    return field(this.schemas, name) ?? field(this.builtIn, name) ?? null
  }

  /** A field's schema; `owner` is `<definition>.<field>`, '' below an inline schema. */
  private of(schema: Json, owner: string): TypeNode {
    const name = reference(schema)
    if (name === null) {
      const inline = withDefault(this.inline(schema, '', owner), field(schema, 'default'))
      const nullable = field(schema, 'nullable') === true ? variant(inline, { nullable: true }) : inline
      return isFrozen(schema) ? variant(nullable, { frozen: true }) : nullable
    }
    let type = this.definition(name)
    if (type.kind === 'struct') {
      const atomic = atomicMap(schema) ?? type.atomic
      const retainKeys = strategies(schema).includes('retainKeys')
      if (atomic !== type.atomic || retainKeys) type = variant(type, { atomic, retainKeys })
    }
    return withDefault(type, field(schema, 'default'))
  }

  private inline(schema: Json, definition: string, owner = ''): TypeNode {
    if (field(schema, 'x-kubernetes-int-or-string') === true)
      return { kind: 'scalar', format: intFormat(schema) }
    switch (stringAt(schema, 'type')) {
      case 'object':
        return this.object(schema, definition)
      case 'array':
        return this.list(schema, owner)
      case 'string':
        return { kind: 'scalar', format: stringFormat(stringAt(schema, 'format')) }
      case 'integer':
        return { kind: 'scalar', format: 'integer' }
      case 'number':
        return { kind: 'scalar', format: 'number' }
      case 'boolean':
        return { kind: 'scalar', format: 'boolean' }
      default:
        return untyped
    }
  }

  private object(schema: Json, definition: string): TypeNode {
    const properties = objectAt(schema, 'properties')
    const atomic = atomicMap(schema) ?? false
    if (Object.keys(properties).length === 0) {
      const values = field(schema, 'additionalProperties')
      if (isObject(values)) return { kind: 'map', values: this.of(values, ''), atomic }
      return atomic ? { kind: 'map', values: untyped, atomic } : untyped
    }
    let fields: { readonly [name: string]: TypeNode } | null = null
    const readFields = (): { readonly [name: string]: TypeNode } => this.fields(properties, definition)
    return {
      kind: 'struct',
      // Read when first walked into, so that a schema may contain itself.
      get fields() {
        return (fields ??= readFields())
      },
      atomic,
      preservesUnknown: field(schema, 'x-kubernetes-preserve-unknown-fields') === true,
      ...(definition === '' ? {} : { definition }),
    }
  }

  private fields(properties: JsonObject, definition: string): { readonly [name: string]: TypeNode } {
    const defaults = builtInDefaults(definition)
    const known = field(field(this.builtIn, definition), 'properties')
    const fields = Object.create(null) as { [name: string]: TypeNode }
    for (const [name, schema] of Object.entries(properties)) {
      const type = this.of(schema, definition === '' ? '' : `${definition}.${name}`)
      const noted = knownZero(definition, name)
      const zero = field(field(known, name), 'default')
      const fallback = type.default === undefined ? zero : undefined
      fields[name] = withZero(
        withDefault(type, defaults?.[name] ?? fallback),
        noted === undefined ? zero : noted,
      )
    }
    return fields
  }

  private list(schema: Json, owner: string): ListType {
    const listType = stringAt(schema, 'x-kubernetes-list-type')
    const merges = strategies(schema).includes('merge')
    return {
      kind: 'list',
      items: this.of(field(schema, 'items') ?? null, ''),
      listType: listType === 'map' || listType === 'set' ? listType : 'atomic',
      keys: listAt(schema, 'x-kubernetes-list-map-keys').filter((key) => typeof key === 'string'),
      patchStrategy: merges ? 'merge' : 'replace',
      mergeKey: merges ? stringAt(schema, 'x-kubernetes-patch-merge-key') : '',
      ordered: orderedLists.has(owner),
    }
  }
}

/** The one rule in CEL that needs no evaluation; all others are the API server's to judge. */
function isFrozen(schema: Json): boolean {
  const rules = listAt(schema, 'x-kubernetes-validations').map((one) => stringAt(one, 'rule').trim())
  return rules.some((rule) => /^(?:self\s*==\s*oldSelf|oldSelf\s*==\s*self)$/.test(rule))
}

/** The name behind `$ref`, alone or as the only member of `allOf`; null for a schema written in place. */
function reference(schema: Json): string | null {
  const all = listAt(schema, 'allOf')
  const text = stringAt(schema, '$ref') || (all.length === 1 ? stringAt(all[0], '$ref') : '')
  const name = text.slice(text.lastIndexOf('/') + 1)
  return name === '' ? null : name
}

function atomicMap(schema: Json): boolean | null {
  const mapType = stringAt(schema, 'x-kubernetes-map-type')
  return mapType === '' ? null : mapType === 'atomic'
}

function strategies(schema: Json): readonly string[] {
  return stringAt(schema, 'x-kubernetes-patch-strategy').split(',')
}

/** controller-gen writes a Quantity as int-or-string with the Quantity's pattern. */
function intFormat(schema: Json): ScalarFormat {
  return stringAt(schema, 'pattern').includes('[KMGTPE]i') ? 'quantity' : 'int-or-string'
}

function stringFormat(format: string): ScalarFormat {
  if (format === 'date-time') return 'time'
  if (format === 'byte') return 'bytes'
  return format === 'duration' ? 'duration' : 'string'
}

/** A copy that keeps reading its fields late; a plain spread would walk a recursive schema without end. */
function variant(type: TypeNode, change: { [name: string]: Json }): TypeNode {
  const properties = Object.getOwnPropertyDescriptors(type)
  const changed = Object.fromEntries(
    Object.entries(change).map(([name, value]) => [name, { value, enumerable: true }]),
  )
  return Object.defineProperties({}, { ...properties, ...changed }) as TypeNode
}

/** The table writes down the zero of every field that is no pointer. */
function withZero(type: TypeNode, zero: Json | undefined): TypeNode {
  return zero === 0 || zero === '' || zero === null ? variant(type, { zero }) : type
}

function withDefault(type: TypeNode, value: Json | undefined): TypeNode {
  return value === undefined ? type : variant(type, { default: value })
}
