import { describe, expect, test } from '@jest/globals'
import { isDropped, isEmpty, isExplicitDefault, isNotation, isZero } from '../../src/compare/notation.js'
import type { Json } from '../../src/model/json.js'
import type { ScalarFormat, TypeNode } from '../../src/model/type-node.js'
import { list, map, struct, text } from './shop.js'

const scalar = (format: ScalarFormat, more: Partial<TypeNode> = {}): TypeNode =>
  ({ kind: 'scalar', format, ...more }) as TypeNode

describe('another way to write the same', () => {
  test.each<[string, TypeNode | null, Json, Json]>([
    ['a quantity', scalar('quantity'), '1000m', '1'],
    ['a duration', scalar('duration'), '60s', '1m0s'],
    ['nothing, as a mapping of nothing', map(), null, {}],
    ['nothing in a list', list('set'), [], null],
    ['nulls inside', struct({ a: text }), { a: '1', b: null }, { a: '1' }],
    ['an empty text for a default', scalar('string', { default: 'x' }), '', 'x'],
    ['a zero for a default', scalar('integer', { zero: 0, default: 10 }), 0, 10],
  ])('%s', (_what, type, desired, live) => {
    expect(isNotation({ type: 'modified', path: [], desired, live }, type, true)).toBe(true)
  })

  test.each<[string, TypeNode | null, Json, Json, boolean]>([
    ['another quantity', scalar('quantity'), '1000m', '2', true],
    ['a text of the same quantity', text, '1000m', '1', true],
    ['a value where Git has nothing', map(), {}, { a: '1' }, true],
    ['nothing where Git has a value', map(), { a: '1' }, {}, true],
    ['a zero for another value than the default', scalar('integer', { zero: 0, default: 10 }), 0, 11, true],
    ['a zero of a custom resource', scalar('integer', { zero: 0, default: 10 }), 0, 10, false],
    ['the default of what is no zero', scalar('integer', { zero: 0, default: 10 }), 1, 10, true],
    ['without a type', null, 0, 10, true],
  ])('not %s', (_what, type, desired, live, isBuiltIn) => {
    expect(isNotation({ type: 'modified', path: [], desired, live }, type, isBuiltIn)).toBe(false)
  })

  test('what is added is never one; what is removed is, where it said nothing or the default', () => {
    const removed = (desired: Json, type: TypeNode | null): boolean =>
      isNotation({ type: 'removed', path: [], desired }, type, true)
    expect(isNotation({ type: 'added', path: [], live: null }, map(), true)).toBe(false)
    expect(removed(null, text)).toBe(true)
    expect(removed({}, map())).toBe(true)
    expect(removed('x', scalar('string', { default: 'x' }))).toBe(true)
    expect(removed('y', scalar('string', { default: 'x' }))).toBe(false)
    expect(removed('x', null)).toBe(false)
  })
})

describe('zero: what a field that is no pointer cannot tell from absent', () => {
  test.each<[string, TypeNode | null, Json, boolean]>([
    ['an empty list', list('atomic'), [], true],
    ['a list with something', list('atomic'), ['a'], false],
    ['no list at all', list('atomic'), '', false],
    ['an empty text with a default', scalar('string', { default: 'x' }), '', true],
    ['an empty text without one', text, '', false],
    ['an empty text whose default is a number', scalar('integer', { default: 1 }), '', false],
    ['an empty int-or-string', scalar('int-or-string', { zero: 0 }), '', true],
    ['an empty int-or-string that is a pointer', scalar('int-or-string'), '', false],
    ['an empty text where a number belongs', scalar('integer', { zero: 0 }), '', false],
    ['another zero than 0', scalar('int-or-string', { zero: 1 }), '', false],
    ['its own zero', scalar('boolean', { zero: false }), false, true],
    ['another value', scalar('boolean', { zero: false }), true, false],
    ['a pointer', scalar('integer', { zero: null, default: 'x' }), '', false],
    ['a zero of a pointer', scalar('integer', { zero: null }), null, false],
    ['a field without a zero', scalar('integer'), 0, false],
    ['a field without a type', null, '', false],
  ])('%s', (_what, type, value, expected) => {
    expect(isZero(type, value)).toBe(expected)
  })
})

test.each<[Json, boolean]>([
  [null, true],
  [[], true],
  [{}, true],
  [{ a: null, b: { c: [] } }, true],
  [{ a: null, b: { c: ['x'] } }, false],
  [['x'], false],
  [[null], false],
  ['', false],
  [0, false],
  [false, false],
])('%j holds nothing: %s', (value, expected) => {
  expect(isEmpty(value)).toBe(expected)
})

test('an explicit default is one in every part', () => {
  expect(isExplicitDefault(map({ default: { a: '1' } }), { a: '1' })).toBe(true)
  expect(isExplicitDefault(map({ default: { a: '1' } }), { a: '2' })).toBe(false)
  expect(isExplicitDefault(map(), {})).toBe(false)
  expect(isExplicitDefault(null, {})).toBe(false)
})

describe('what the API server does not keep', () => {
  test.each<[string, Json, TypeNode | null, boolean, boolean]>([
    ['null, of any kind', null, text, false, true],
    ['an empty map', {}, map(), true, true],
    ['an empty list', [], list('set'), true, true],
    ['empty bytes', '', scalar('bytes'), true, true],
    ['an empty text: it keeps that', '', text, true, false],
    ['an empty text of an unknown field', '', null, true, false],
    ['an empty text in a list', '', list('set'), true, false],
    ['an empty struct: that can mean something', {}, struct({}), true, false],
    ['an empty map of a custom resource', {}, map(), false, false],
    ['a map with something', { a: '1' }, map(), true, false],
    ['an empty mapping of an unknown field', {}, null, true, false],
  ])('%s', (_what, value, type, isBuiltIn, expected) => {
    expect(isDropped(value, type, isBuiltIn)).toBe(expected)
  })
})
