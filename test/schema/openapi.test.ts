import { describe, expect, test } from '@jest/globals'
import type { Json } from '../../src/model/json.js'
import type { FieldPath } from '../../src/model/path.js'
import { fields } from '../../src/model/path.js'
import { parseGvk } from '../../src/model/resource.js'
import { typeAt } from '../../src/schema/type-at.js'
import { createTypes } from '../../src/schema/types.js'
import { builtIn, builtInType, builtInTypes } from './builtin.js'

const item: FieldPath = [{ key: { name: 'web' } }]
const podSpec = fields('spec', 'template', 'spec')
const containers = [...podSpec, ...fields('containers')]
const web = [...containers, ...item]

describe('the built-in table', () => {
  test.each([
    ['v1', 'Pod'],
    ['v1', 'Namespace'],
    ['apps/v1', 'Deployment'],
    ['batch/v1', 'CronJob'],
    ['autoscaling/v1', 'HorizontalPodAutoscaler'],
    ['autoscaling/v2', 'HorizontalPodAutoscaler'],
    ['networking.k8s.io/v1', 'Ingress'],
    ['policy/v1', 'PodDisruptionBudget'],
    ['rbac.authorization.k8s.io/v1', 'Role'],
    ['storage.k8s.io/v1', 'StorageClass'],
    ['apiextensions.k8s.io/v1', 'CustomResourceDefinition'],
    ['admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration'],
    ['coordination.k8s.io/v1', 'Lease'],
    ['scheduling.k8s.io/v1', 'PriorityClass'],
    ['discovery.k8s.io/v1', 'EndpointSlice'],
    ['node.k8s.io/v1', 'RuntimeClass'],
    ['certificates.k8s.io/v1', 'CertificateSigningRequest'],
    ['flowcontrol.apiserver.k8s.io/v1', 'FlowSchema'],
    ['apiregistration.k8s.io/v1', 'APIService'],
    ['events.k8s.io/v1', 'Event'],
  ])('knows %s %s', (apiVersion, kind) => {
    expect(builtInTypes.of(parseGvk(apiVersion, kind))).toMatchObject({ kind: 'struct' })
  })

  test('is small enough to carry along', () => {
    expect(JSON.stringify(builtIn).length).toBeLessThan(250_000)
  })

  test('knows nothing of custom resources', () => {
    expect(builtInTypes.of(parseGvk('example.com/v1', 'Widget'))).toBeNull()
  })
})

describe('types of a Deployment', () => {
  const type = builtInType('apps/v1', 'Deployment')
  test.each<[string, FieldPath, object]>([
    ['containers are told apart by name', containers, { listType: 'map', keys: ['name'], mergeKey: 'name' }],
    [
      'ports by number and protocol, merged by number alone',
      [...web, ...fields('ports')],
      { keys: ['containerPort', 'protocol'], mergeKey: 'containerPort' },
    ],
    ['the order of variables counts', [...web, ...fields('env')], { ordered: true, keys: ['name'] }],
    ['arguments are one value', [...web, ...fields('args')], { kind: 'list', listType: 'atomic' }],
    [
      'requests are quantities',
      [...web, ...fields('resources', 'requests', 'cpu')],
      { kind: 'scalar', format: 'quantity' },
    ],
    [
      'a surge is a number or a percentage',
      fields('spec', 'strategy', 'rollingUpdate', 'maxSurge'),
      { format: 'int-or-string', default: '25%' },
    ],
    ['a strategy keeps only what is named', fields('spec', 'strategy'), { retainKeys: true }],
    ['volumes merge and keep only what is named', [...podSpec, ...fields('volumes')], { mergeKey: 'name' }],
    ['a selector is one value', fields('spec', 'selector'), { kind: 'struct', atomic: true }],
    ['labels are a map', fields('metadata', 'labels'), { kind: 'map', atomic: false }],
    ['times', fields('metadata', 'creationTimestamp'), { format: 'time' }],
    ['replicas default to one', fields('spec', 'replicas'), { format: 'integer', default: 1 }],
  ])('%s', (_, path, expected) => {
    expect(typeAt(type, path)).toMatchObject(expected)
  })

  test('a field that the kind does not have', () => {
    expect(typeAt(type, fields('spec', 'replicsa'))).toBeNull()
    expect(typeAt(type, fields('spec', 'constructor'))).toBeNull()
    expect(typeAt(type, fields('spec', 'replicas', 'x'))).toBeNull()
  })
})

test('a schema that contains itself is read as deep as one asks', () => {
  const type = builtInType('apiextensions.k8s.io/v1', 'CustomResourceDefinition')
  const schema = [...fields('spec', 'versions'), { index: 0 }, ...fields('schema', 'openAPIV3Schema')]
  const deep = Array.from({ length: 50 }, (_, i) => fields('properties', `p${i}`)).flat()
  expect(typeAt(type, [...schema, ...deep, { field: 'type' }])).toMatchObject({ format: 'string' })
})

describe('types of a custom resource', () => {
  const document: Json = {
    components: {
      schemas: {
        'com.example.v1.Widget': {
          type: 'object',
          'x-kubernetes-group-version-kind': [{ group: 'example.com', version: 'v1', kind: 'Widget' }],
          properties: {
            metadata: {
              allOf: [{ $ref: '#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta' }],
            },
            spec: {
              type: 'object',
              properties: {
                policy: { type: 'string', default: 'Fast' },
                hosts: { type: 'array', items: { type: 'string' } },
                routes: {
                  type: 'array',
                  'x-kubernetes-list-type': 'map',
                  'x-kubernetes-list-map-keys': ['name'],
                  items: {
                    type: 'object',
                    properties: { name: { type: 'string' }, weight: { type: 'integer', default: 1 } },
                  },
                },
                free: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
                half: {
                  type: 'object',
                  'x-kubernetes-preserve-unknown-fields': true,
                  properties: { known: { type: 'string' } },
                },
                size: {
                  'x-kubernetes-int-or-string': true,
                  anyOf: [{ type: 'integer' }, { type: 'string' }],
                },
                memory: {
                  'x-kubernetes-int-or-string': true,
                  pattern: '^(\\+|-)?(([KMGTPE]i)|[numkMGTPE])$',
                },
                every: { type: 'string', format: 'duration' },
                tags: { type: 'object', additionalProperties: { type: 'string' } },
                one: { type: 'object', 'x-kubernetes-map-type': 'atomic' },
              },
            },
          },
        },
      },
    },
  }
  const types = createTypes(new Map([['example.com/v1', document]]), builtIn)
  const type = types.of(parseGvk('example.com/v1', 'Widget'))

  test.each<[string, FieldPath, object]>([
    ['a default', fields('spec', 'policy'), { default: 'Fast' }],
    [
      'a list without a type is one value',
      fields('spec', 'hosts'),
      { listType: 'atomic', patchStrategy: 'replace' },
    ],
    ['a keyed list', fields('spec', 'routes'), { listType: 'map', keys: ['name'] }],
    ['a default in an item', [...fields('spec', 'routes'), ...item, { field: 'weight' }], { default: 1 }],
    ['kept as it comes', fields('spec', 'free', 'any', 'thing'), { kind: 'untyped' }],
    ['beside known fields', fields('spec', 'half', 'unknown'), { kind: 'untyped' }],
    ['int or string', fields('spec', 'size'), { format: 'int-or-string' }],
    ["a quantity by controller-gen's pattern", fields('spec', 'memory'), { format: 'quantity' }],
    ['a duration', fields('spec', 'every'), { format: 'duration' }],
    ['a map of strings', fields('spec', 'tags', 'a'), { format: 'string' }],
    ['a map that is one value', fields('spec', 'one'), { kind: 'map', atomic: true }],
  ])('%s', (_, path, expected) => {
    expect(typeAt(type, path)).toMatchObject(expected)
  })

  test("the table helps out where the cluster's document does not describe a kind", () => {
    const partial = createTypes(new Map([['apps/v1', {}]]), builtIn)
    expect(partial.of(parseGvk('apps/v1', 'Deployment'))).not.toBeNull()
  })
})
