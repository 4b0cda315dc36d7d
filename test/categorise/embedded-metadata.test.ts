import { expect, test } from '@jest/globals'
import { nullOrEmpty } from '../../src/categorise/rules/null-or-empty.js'
import type { JsonObject } from '../../src/model/json.js'
import { parseGvk } from '../../src/model/resource.js'
import { createTypes } from '../../src/schema/types.js'
import { builtIn } from '../schema/builtin.js'
import { subjectOf } from './subjects.js'

/** As the API server publishes a property with x-kubernetes-embedded-resource. */
const embedded = {
  type: 'object',
  'x-kubernetes-embedded-resource': true,
  'x-kubernetes-preserve-unknown-fields': true,
  properties: {
    apiVersion: { type: 'string' },
    kind: { type: 'string' },
    metadata: { allOf: [{ $ref: '#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta' }] },
  },
}
const gvk = { group: 'example.com', version: 'v1', kind: 'Widget' }
const schema: JsonObject = {
  type: 'object',
  properties: { spec: { type: 'object', properties: { base: embedded } } },
  'x-kubernetes-group-version-kind': [gvk],
}
const document = { components: { schemas: { 'com.example.v1.Widget': schema } } }
const types = createTypes(new Map([['example.com/v1', document]]), builtIn)
const objectType = types.of(parseGvk('example.com/v1', 'Widget'))

test.each([
  ['spec.base.metadata.labels', {}, true],
  ['spec.base.metadata.finalizers', [], true],
  ['spec.base.metadata.labels', { app: 'web' }, false],
  ['spec.base.data', {}, false],
])('%s %j that live lacks in an embedded object: %s', (path, git, isNoise) => {
  const subject = subjectOf({ apiVersion: 'example.com/v1', kind: 'Widget', path, git })
  expect(nullOrEmpty.matches({ ...subject, objectType })).toBe(isNoise)
})
