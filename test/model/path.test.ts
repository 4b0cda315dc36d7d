import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parsePath } from '../../src/model/parse-path.js'
import type { FieldPath } from '../../src/model/path.js'
import { fieldAt, formatPath, getPath } from '../../src/model/path.js'

const name = fc.oneof(
  fc.constantFrom(
    'spec',
    'a.b',
    '[x]',
    '__proto__',
    'constructor',
    '',
    '"',
    '\\',
    ']',
    '=',
    'k8s.io/app',
    '0',
    ',',
  ),
  fc.string({ maxLength: 8 }),
)
const scalar = fc.oneof(name, fc.integer(), fc.boolean(), fc.constant(null))
const plainKey = fc.stringMatching(/^[a-z][A-Za-z]{0,8}$/)
const element = fc.oneof(
  name.map((field) => ({ field })),
  fc.dictionary(plainKey, scalar, { minKeys: 1, maxKeys: 3 }).map((key) => ({ key: { ...key } })),
  scalar.map((value) => ({ value })),
  fc.nat().map((index) => ({ index })),
)
const path: fc.Arbitrary<FieldPath> = fc.array(element, { maxLength: 6 })

describe('a path as text', () => {
  test.each([
    ['spec.template.spec.containers[name="web"].image'],
    ['data["a.b"]'],
    ['metadata.finalizers[="acme.example/keep"]'],
    ['rules[0].verbs'],
    ['spec.ports[port=80,protocol="TCP"].nodePort'],
  ])('%s reads back and writes the same', (text) => {
    const read = parsePath(text)
    expect(read).not.toBeNull()
    expect(formatPath(read ?? [])).toBe(text)
  })

  test('reads back as the path it was written from, whatever the names', () => {
    fc.assert(
      fc.property(path, (one) => expect(parsePath(formatPath(one))).toEqual(one)),
      { numRuns: 2_000 },
    )
  })

  test('never throws on text that is no path', () => {
    fc.assert(
      fc.property(fc.string(), (text) => void parsePath(text)),
      { numRuns: 1_000 },
    )
  })

  test('two different paths never read alike', () => {
    fc.assert(
      fc.property(path, path, (a, b) => {
        if (formatPath(a) === formatPath(b)) expect(a).toEqual(b)
      }),
    )
  })

  test('finds nothing that an object only inherits', () => {
    for (const field of ['__proto__', 'constructor', 'toString'])
      expect(getPath({ data: {} }, [{ field: 'data' }, { field }])).toBeUndefined()
  })
})

test.each<[number, string]>([
  [0, 'spec'],
  [1, 'containers'],
  [2, ''],
  [-1, 'image'],
  [-2, ''],
  [4, ''],
  [-5, ''],
])('the field at step %s is %j', (step, name) => {
  const path: FieldPath = [
    { field: 'spec' },
    { field: 'containers' },
    { key: { name: 'web' } },
    { field: 'image' },
  ]
  expect(fieldAt(path, step)).toBe(name)
})
