import { expect, test } from '@jest/globals'
import { sameMeaning } from '../../src/compare/same-meaning.js'
import type { Json } from '../../src/model/json.js'
import { fields } from '../../src/model/path.js'
import type { FieldPath } from '../../src/model/path.js'
import { builtInTypes } from '../schema/builtin.js'
import { custom } from './shop.js'

const deployment = builtInTypes.of({ group: 'apps', version: 'v1', kind: 'Deployment' })
const container = fields('spec', 'template', 'spec', 'containers')

test.each<[string, FieldPath, Json, Json, boolean]>([
  ['equal values', fields('spec', 'replicas'), 3, 3, true],
  ['other values', fields('spec', 'replicas'), 3, 4, false],
  [
    'another notation',
    [...container, { index: 0 }, ...fields('resources', 'limits', 'cpu')],
    '1000m',
    '1',
    true,
  ],
  [
    'another quantity',
    [...container, { index: 0 }, ...fields('resources', 'limits', 'cpu')],
    '1000m',
    '2',
    false,
  ],
  [
    'a default that only the second has',
    container,
    [{ name: 'a', image: 'a:1', ports: [{ containerPort: 80 }] }],
    [{ name: 'a', image: 'a:1', ports: [{ containerPort: 80, protocol: 'TCP' }] }],
    true,
  ],
  [
    'another value than the default',
    container,
    [{ name: 'a', image: 'a:1', ports: [{ containerPort: 80 }] }],
    [{ name: 'a', image: 'a:1', ports: [{ containerPort: 80, protocol: 'UDP' }] }],
    false,
  ],
  ['keys in another order', fields('metadata', 'labels'), { a: '1', b: '2' }, { b: '2', a: '1' }, true],
  ['one key more', fields('metadata', 'labels'), { a: '1' }, { a: '1', b: '2' }, false],
])('%s', (_what, path, a, b, same) => {
  expect(sameMeaning(deployment, path, a, b)).toBe(same)
})

test('of a kind of which nothing is known only equal values are the same', () => {
  expect(sameMeaning(null, fields('spec', 'cpu'), '1000m', '1')).toBe(false)
  expect(sameMeaning(null, fields('spec', 'cpu'), { a: [1] }, { a: [1] })).toBe(true)
})

test('a set has no order, and an empty map of a custom resource is something', () => {
  expect(sameMeaning(custom, fields('spec', 'words'), ['a', 'b'], ['b', 'a'])).toBe(true)
  expect(sameMeaning(custom, fields('spec', 'plain'), { a: 'x' }, { a: 'x', b: {} })).toBe(false)
})
