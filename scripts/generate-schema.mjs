/**
 * Writes src/schema/builtin.json, the types of the kinds every API server has, from the OpenAPI v3 documents that
 * Kubernetes keeps in its own repository (api/openapi-spec/v3), which its Go module carries.
 *
 *   node scripts/generate-schema.mjs
 *
 * Both modules are those that test/control-plane is pinned to.
 * The result is again one OpenAPI document, so that one reader serves both; prose, validation and status are left out.
 * Added is what only the Go types tell: a field that is no pointer cannot tell its zero value from being absent, so
 * the zero is its default (`hostNetwork: false` in Git is the same as no `hostNetwork`).
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
  'apis__storagemigration.k8s.io__v1',
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
const formats = ['byte', 'date-time', 'int-or-string', 'duration']

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

function moduleFolder(name) {
  return execFileSync('go', ['list', '-m', '-f', '{{.Dir}}', name], {
    cwd: new URL('../test/control-plane', import.meta.url),
    encoding: 'utf8',
  }).trim()
}

/** Where the Go types of a definition's package are, by the beginning of its OpenAPI name. */
const goPackages = [
  ['io.k8s.api.', 'k8s.io/api', ''],
  ['io.k8s.apimachinery.pkg.apis.', 'k8s.io/apimachinery', 'pkg/apis/'],
  ['io.k8s.apiextensions-apiserver.pkg.apis.', 'k8s.io/apiextensions-apiserver', 'pkg/apis/'],
  ['io.k8s.kube-aggregator.pkg.apis.', 'k8s.io/kube-aggregator', 'pkg/apis/'],
]
const zeros = { boolean: false, integer: 0, number: 0, string: '' }

/** JSON names of the fields of each struct in a package that are no pointers, lists or maps; embedded ones included. */
function plainFields(folder) {
  const structs = {}
  for (const file of readdirSync(folder).filter((name) => /^types.*\.go$/.test(name))) {
    const text = readFileSync(join(folder, file), 'utf8')
    for (const [, name, body] of text.matchAll(/^type (\w+) struct \{\n(.*?)^\}/gms)) {
      structs[name] = { fields: [], embedded: [] }
      for (const line of body.split('\n')) {
        const field = /^\t\w+\s+([\w.]+)\s+`.*json:"(\w+)[,"]/.exec(line)
        const inline = /^\t(?:\w+\.)?(\w+)\s+`json:",inline"/.exec(line)
        if (field !== null) structs[name].fields.push(field[2])
        if (inline !== null) structs[name].embedded.push(inline[1])
      }
    }
  }
  const all = (name) => {
    const { fields = [], embedded = [] } = structs[name] ?? {}
    return [...fields, ...embedded.flatMap(all)]
  }
  return Object.fromEntries(Object.keys(structs).map((name) => [name, all(name)]))
}

function addZeros(schemas) {
  const packages = {}
  for (const [definition, { properties = {} }] of Object.entries(schemas)) {
    const found = goPackages.find(([prefix]) => definition.startsWith(prefix))
    if (found === undefined) continue
    const [prefix, module, below] = found
    const [group, version, name] = definition.slice(prefix.length).split('.')
    const folder = join(moduleFolderOnce(module), below, group, version)
    packages[folder] ??= plainFields(folder)
    for (const field of packages[folder][name] ?? []) {
      const property = properties[field]
      if (property?.type in zeros && property.default === undefined) property.default = zeros[property.type]
    }
  }
}

const folders = {}
function moduleFolderOnce(module) {
  return (folders[module] ??= moduleFolder(module))
}

const schemas = table(join(moduleFolder('k8s.io/kubernetes'), 'api', 'openapi-spec', 'v3'))
addZeros(schemas)
// One schema a line: a new Kubernetes release then shows as a readable diff.
const lines = Object.entries(schemas).map(
  ([name, schema]) => `${JSON.stringify(name)}:${JSON.stringify(schema)}`,
)
const text = `{"openapi":"3.0.0","components":{"schemas":{\n${lines.join(',\n')}\n}}}\n`
writeFileSync(new URL('../src/schema/builtin.json', import.meta.url), text)
console.log(`${lines.length} schemas, ${text.length} bytes`)
