import { expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import type { FieldPath } from '../../src/model/path.js'
import { fields } from '../../src/model/path.js'
import { refusedObject, refusedPart, refusedText } from '../../src/write-back/refuse-object.js'

const object = (kind: string, metadata: JsonObject, more: JsonObject = {}): JsonObject => ({
  ...{ apiVersion: 'v1', kind, metadata: { name: 'limits', namespace: 'shop', ...metadata } },
  ...more,
})

test.each([
  ['a Secret', object('Secret', {}), 'a Secret is never written'],
  [
    'what is owned',
    object('Service', { ownerReferences: [{ kind: 'App', name: 'web' }] }),
    'App web owns it',
  ],
  ['a made up name', object('ConfigMap', { generateName: 'limits-' }), 'made up its name'],
  ['a generated name', object('ConfigMap', { name: 'limits-5hd842t4f9' }), 'a hash of its content'],
  ['what is going', object('ConfigMap', { deletionTimestamp: '2026-11-24T20:00:00Z' }), 'is being deleted'],
  ['what runs once', object('Job', {}), 'comes and goes by itself'],
])('%s is never put into Git, whatever a policy says', (_name, live, reason) => {
  expect(refusedObject(live)).toContain(reason)
})

test.each(['limits', 'limits-for-orders', 'limits-v2', 'limits-checkout00'])(
  'a ConfigMap %s may be',
  (name) => {
    expect(refusedObject(object('ConfigMap', { name }))).toBeNull()
  },
)

test('nothing hidden and no image that moves goes into a file', () => {
  const pod = (image: string): JsonObject => ({
    spec: { template: { spec: { initContainers: [{ image }] } } },
  })
  expect(refusedText(object('ConfigMap', {}, { data: { key: '<redacted #3>' } }))).toContain('hidden')
  expect(refusedText(object('Deployment', {}, pod('acme/web')))).toContain('neither tag nor digest')
  expect(refusedText(object('Deployment', {}, pod('acme/web:1.2')))).toBeNull()
})

test('a container that was put in has an image that stays as it is', () => {
  const at: FieldPath = [...fields('spec', 'containers'), { key: { name: 'debug' } }]
  expect(refusedPart(at, { name: 'debug', image: 'acme/debug' })).toContain('neither tag nor digest')
  expect(refusedPart(at, { name: 'debug', image: 'acme/debug:2' })).toBeNull()
  expect(refusedPart(at.slice(0, -1), [{ name: 'debug', image: 'acme/debug' }])).toContain('neither tag')
  // What is called so elsewhere is no image of a container.
  expect(refusedPart(fields('spec', 'driver'), { image: 'acme/debug' })).toBeNull()
})
