import { expect, test } from '@jest/globals'
import { immutableChange } from '../../src/forecast/immutable.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import { parseGvk } from '../../src/model/resource.js'
import { openApiTypes } from '../../src/schema/openapi.js'

const frozen = (rule: string): JsonObject => ({
  'x-kubernetes-validations': [{ rule: 'self != ""' }, { rule, message: 'may not change' }],
})
const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({
  type: 'object',
  properties,
  ...more,
})
const widget = object({
  spec: object({
    region: { type: 'string', ...frozen('self == oldSelf') },
    engine: object({ name: { type: 'string' } }, frozen('oldSelf==self')),
    storage: object({ class: { type: 'string', ...frozen(' self == oldSelf ') }, size: { type: 'string' } }),
    replicas: { type: 'integer', ...frozen('self >= oldSelf') },
  }),
})
const kinds = [{ group: 'example.com', version: 'v1', kind: 'Widget' }]
const schemas = { 'com.example.v1.Widget': { ...widget, 'x-kubernetes-group-version-kind': kinds } }
const type = openApiTypes({ components: { schemas } }).of(parseGvk('example.com/v1', 'Widget'))

test.each<[string, Json, Json, string | null]>([
  ['a frozen text', { region: 'b' }, { region: 'a' }, 'spec.region'],
  ['the same text', { region: 'a' }, { region: 'a' }, null],
  ['a frozen text stated for the first time', { region: 'b' }, {}, null],
  [
    'a part of what is frozen as a whole',
    { engine: { name: 'b' } },
    { engine: { name: 'a' } },
    'spec.engine',
  ],
  [
    'a frozen field further down',
    { storage: { class: 'b' } },
    { storage: { class: 'a' } },
    'spec.storage.class',
  ],
  ['its free neighbour', { storage: { size: '2' } }, { storage: { size: '1' } }, null],
  ['a field with another rule, which is not evaluated', { replicas: 1 }, { replicas: 2 }, null],
])('a custom resource with %s', (_title, predicted, live, expected) => {
  expect(immutableChange('example.com', 'Widget', { spec: predicted }, { spec: live }, type)).toBe(expected)
})
