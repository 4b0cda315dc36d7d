/**
 * Writes src/schema/builtin.json, the types of the kinds every API server has, from the OpenAPI v3 documents that
 * Kubernetes keeps in its own repository (api/openapi-spec/v3), which its Go module carries.
 *
 *   node scripts/generate-schema.mjs <folder with *_openapi.json>
 *
 * Without a folder, the Kubernetes module that test/control-plane is pinned to is asked for.
 * The result is again one OpenAPI document, so that one reader serves both; prose, validation and status are left out.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const groupVersions = [
  'api__v1',
  'apis__admissionregistration.k8s.io__v1',
  'apis__apiextensions.k8s.io__v1',
  'apis__apiregistration.k8s.io__v1',
  'apis__apps__v1',
  'apis__autoscaling__v1',
  'apis__autoscaling__v2',
  'apis__batch__v1',
  'apis__certificates.k8s.io__v1',
  'apis__coordination.k8s.io__v1',
  'apis__discovery.k8s.io__v1',
  'apis__events.k8s.io__v1',
  'apis__flowcontrol.apiserver.k8s.io__v1',
  'apis__networking.k8s.io__v1',
  'apis__node.k8s.io__v1',
  'apis__policy__v1',
  'apis__rbac.authorization.k8s.io__v1',
  'apis__resource.k8s.io__v1',
  'apis__scheduling.k8s.io__v1',
  'apis__storage.k8s.io__v1',
]

/** What the reader (src/schema/openapi.ts) looks at; everything else of a schema is dropped. */
const kept = [
  'type',
  'format',
  'default',
  '$ref',
  'x-kubernetes-list-type',
  'x-kubernetes-list-map-keys',
  'x-kubernetes-map-type',
  'x-kubernetes-patch-strategy',
  'x-kubernetes-patch-merge-key',
  'x-kubernetes-int-or-string',
  'x-kubernetes-preserve-unknown-fields',
]
const formats = ['date-time', 'int-or-string', 'duration']

function compact(schema) {
  const result = {}
  for (const name of kept) if (schema[name] !== undefined) result[name] = schema[name]
  if (!formats.includes(result.format)) delete result.format
  if (schema.allOf?.length === 1) Object.assign(result, { $ref: schema.allOf[0].$ref })
  if (result.$ref !== undefined) result.$ref = result.$ref.slice(result.$ref.lastIndexOf('/') + 1)
  if (schema.items !== undefined) result.items = compact(schema.items)
  if (typeof schema.additionalProperties === 'object') {
    result.additionalProperties = compact(schema.additionalProperties)
  }
  if (schema.properties !== undefined) {
    const names = Object.keys(schema.properties).sort()
    result.properties = Object.fromEntries(names.map((name) => [name, compact(schema.properties[name])]))
  }
  return result
}

/** Objects that people apply: one kind, with metadata, and no list. */
function isRoot(schema) {
  const kinds = schema['x-kubernetes-group-version-kind'] ?? []
  return kinds.length === 1 && !kinds[0].kind.endsWith('List') && schema.properties?.metadata !== undefined
}

function references(schema) {
  return [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1])
}

function table(folder) {
  const all = {}
  for (const file of groupVersions) {
    const document = JSON.parse(readFileSync(join(folder, `${file}_openapi.json`), 'utf8'))
    Object.assign(all, document.components.schemas)
  }
  const schemas = {}
  const visit = (name) => {
    if (schemas[name] !== undefined) return
    const schema = compact(all[name])
    if (isRoot(all[name])) {
      schema['x-kubernetes-group-version-kind'] = all[name]['x-kubernetes-group-version-kind']
      if (schema.properties.status !== undefined) schema.properties.status = { type: 'object' }
    }
    schemas[name] = schema
    references(schema).forEach(visit)
  }
  Object.keys(all)
    .filter((name) => isRoot(all[name]))
    .forEach(visit)
  return Object.fromEntries(
    Object.keys(schemas)
      .sort()
      .map((name) => [name, schemas[name]]),
  )
}

function moduleFolder() {
  const folder = execFileSync('go', ['list', '-m', '-f', '{{.Dir}}', 'k8s.io/kubernetes'], {
    cwd: new URL('../test/control-plane', import.meta.url),
    encoding: 'utf8',
  })
  return join(folder.trim(), 'api', 'openapi-spec', 'v3')
}

const folder = process.argv[2] ?? moduleFolder()
if (readdirSync(folder).length === 0) throw new Error(`${folder} is empty`)
const schemas = table(folder)
// One schema a line: a new Kubernetes release then shows as a readable diff.
const lines = Object.entries(schemas).map(
  ([name, schema]) => `${JSON.stringify(name)}:${JSON.stringify(schema)}`,
)
const text = `{"openapi":"3.0.0","components":{"schemas":{\n${lines.join(',\n')}\n}}}\n`
writeFileSync(new URL('../src/schema/builtin.json', import.meta.url), text)
console.log(`${lines.length} schemas, ${text.length} bytes`)
