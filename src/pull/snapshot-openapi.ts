import type { Json, JsonObject } from '../model/json.js'
import { field, isObject, listAt, objectAt, stringAt } from '../model/json.js'

const objectMeta = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta'

/**
 * The OpenAPI document of a group and version, as the API server makes it from CustomResourceDefinitions: a recording
 * that holds those describes its custom resources. Null where none of the recorded ones defines the version.
 */
export function recordedOpenApi(objects: readonly JsonObject[], group: string, version: string): Json | null {
  const schemas: { [name: string]: Json } = {}
  for (const definition of objects) {
    if (definition['kind'] !== 'CustomResourceDefinition' || stringAt(definition, 'spec', 'group') !== group)
      continue
    const kind = stringAt(definition, 'spec', 'names', 'kind')
    const served = listAt(definition, 'spec', 'versions').find((one) => stringAt(one, 'name') === version)
    const schema = field(field(served, 'schema'), 'openAPIV3Schema')
    if (isObject(schema)) schemas[`${group}.${version}.${kind}`] = published(schema, { group, version, kind })
  }
  return Object.keys(schemas).length === 0 ? null : { components: { schemas } }
}

/** Every object has metadata of the one known form, whatever its definition says of it. */
function published(schema: JsonObject, gvk: JsonObject): JsonObject {
  const text = { type: 'string' }
  const metadata = { $ref: `#/components/schemas/${objectMeta}` }
  return {
    ...schema,
    properties: { ...objectAt(schema, 'properties'), apiVersion: text, kind: text, metadata },
    'x-kubernetes-group-version-kind': [gvk],
  }
}
