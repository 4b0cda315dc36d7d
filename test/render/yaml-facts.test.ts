import { describe, expect, test } from '@jest/globals'
import type { Json } from '../../src/model/json.js'
import fc from 'fast-check'
import { fields } from '../../src/model/path.js'
import { locateInYaml, readYaml } from '../../src/render/yaml.js'
import { writeYaml } from '../../src/render/yaml-options.js'

/** What sigs.k8s.io/yaml makes of a value, as kubectl printed it back on a real API server or the library itself gave it. */
const values: readonly (readonly [string, Json])[] = [
  ['yes', true],
  ['on', true],
  ['y', true],
  ['Yes', true],
  ['no', false],
  ['off', false],
  ['n', false],
  ['"yes"', 'yes'],
  ['0755', 493],
  ['0o400', 256],
  ['0x1F', 31],
  ['1_000', 1000],
  ['1e3', 1000],
  ['1.e3', 1000],
  ['.5e1', 5],
  ['e1', 'e1'],
  ['E5', 'E5'],
  ['-e1', '-e1'],
  ['.e1', '.e1'],
  ['1.0', 1],
  ['12:30:45', '12:30:45'],
  ['12:30', '12:30'],
  ['2024-01-01', '2024-01-01'],
  ['2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z'],
  ['~', null],
  ['null', null],
  ['', null],
  ['0O17', 15],
  ['0o1_7', 15],
  ['0B1', 1],
  ['-0b101', -5],
  ['0b-1', -1],
  ['0X1f', 31],
  ['0_x1f', 31],
  ['08', 8],
  ['0_', 0],
  ['+_9', 9],
  ['-_1', -1],
  ['_1', '_1'],
  ['1e5_0', 1e50],
  ['1_._5', 1.5],
  ['1__0', 10],
  ['._5', '._5'],
  ['.5_0', '.5_0'],
  ['+.5', 0.5],
  ['1e400', '1e400'],
  ['0x', '0x'],
  ['0b2', '0b2'],
  ['0xffffffffffffffff', 2 ** 64],
  ['-0xffffffffffffffff', '-0xffffffffffffffff'],
  ['+18446744073709551615', 2 ** 64],
  ['0777777777777777777777777', Number('777777777777777777777777')],
  ['99999999999999999999', 1e20],
  ['inf', 'inf'],
  ['1.4.0', '1.4.0'],
  ['100m', '100m'],
  ['1Gi', '1Gi'],
  ["'10'", '10'],
  ['|-\n  two\n  lines', 'two\nlines'],
]

function only(text: string): Json | undefined {
  const read = readYaml(text)
  if ('error' in read) throw new Error(read.error.message)
  return read.documents[0]?.value
}

describe('YAML as the clients of Kubernetes read it', () => {
  test.each(values)('%j is %j', (text, value) => {
    expect(only(`value: ${text}\n`)).toEqual({ value })
  })

  test.each([
    ['n', 'false'],
    ['y', 'true'],
    ['on', 'true'],
    ['1', '1'],
    ['"n"', 'n'],
    ['0x1F', '31'],
  ])('the key %s is the text %j', (key, name) => {
    expect(only(`${key}: x\n`)).toEqual({ [name]: 'x' })
  })

  test('anchors, merges and comments', () => {
    const text = 'base: &base {a: 1, b: 2} # shared\nmore:\n  <<: *base\n  b: 3\n'
    expect(only(text)).toEqual({ base: { a: 1, b: 2 }, more: { a: 1, b: 3 } })
  })

  test('several documents, empty ones left out, each with its line', () => {
    const read = readYaml('---\n# nothing\n---\na: 1\n---\n\n---\nb: 2\n...\n')
    expect('documents' in read && read.documents.map(({ value, line }) => [value, line])).toEqual([
      [{ a: 1 }, 4],
      [{ b: 2 }, 8],
    ])
  })

  test('keys of JavaScript are plain keys', () => {
    const value = only('__proto__: {polluted: true}\nconstructor: 1\n')
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor'])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test.each([
    ['a: [1\nb: 2\n', 1],
    ['a: 1\nb: [{x: 1]\n', 2],
    ['a: 1\na: 2\n', 2],
    ['a:\n\t- 1\n', 2],
    ['a: *nowhere\n', 1],
    ['a: 1\nb: .inf\n', 2],
    ['a: 1\nb: -.INF\n', 2],
    ['a: 1\nb: .NaN\n', 2],
    ['a: 1\n: b\n', 2],
    ['a: 1\nnull: b\n', 2],
    ['a: !!binary YQ==\n', 1],
    ['a: !!int yes\n', 1],
    ['a: "x\u2028y"\n', 1],
    ['a: 1\nb: "\u2029"\n', 2],
    ['a: 1\nb: "\u0001"\n', 2],
    ['a: 1\nb: "\u007F"\n', 2],
    ['a: 1\n\t\nb: 2\n', 2],
    ['a: "x"\n \t\nb: 2\n', 2],
    ['a:\n  b: 1\n\t# note\n  c: 2\n', 3],
    ['a:\n- \tx\n', 2],
    ['a: |\n  \tall: build\n', 2],
    ['a: [\n  x\n\t]\n', 3],
    ['a: [http://x/?y=1]\n', 1],
    ['a: [x:[1]]\n', 1],
    ['a: [:x]\n', 1],
  ])('%j is refused with its line', (text, line) => {
    const read = readYaml(text)
    expect('error' in read && read.error.line).toBe(line)
  })

  test.each<[string, Json]>([
    ['a: 1\n \t\nb: 2\n', { a: 1, b: 2 }],
    ['a:\t1\t# note\n', { a: 1 }],
    ['a: |\n  x\n  \ty\n', { a: 'x\n\ty\n' }],
    ['a: [\n\tx,\n\tz,\n]\n', { a: ['x', 'z'] }],
    ['a: [x:, 1]\n', { a: ['x:', 1] }],
    ['a: {x:}\n', { a: { 'x:': null } }],
    ['a: [kubectl, apply, -f, -]\n', { a: ['kubectl', 'apply', '-f', '-'] }],
    ['a: [?x]\n', { a: [{ x: null }] }],
    ['a:\n  b: "x\ny: 1"\n  c: 2\n', { a: { b: 'x y: 1', c: 2 } }],
    ["a:\n- 'x\n\ny'\n", { a: ['x\ny'] }],
    ['a:\n  b: [\nx,\n]\n  c: {\nd: 1 }\n', { a: { b: ['x'], c: { d: 1 } } }],
    ['a: "x"# note\nb: [x,# note\n  z]\n', { a: 'x', b: ['x', 'z'] }],
  ])('%j is what Go makes of it', (text, value) => {
    expect(only(text)).toEqual(value)
  })

  test('a document ends at its mark in brackets and quotes as well', () => {
    expect(readYaml('a: [x,\n---\ny]\n')).toEqual({
      error: { message: 'the [ is not closed', line: 1, column: 4 },
    })
    expect(readYaml('a: "x\n---\ny"\n')).toHaveProperty('error')
  })

  test.each([
    ['{"a": 1,\n "b": [}\n', 'a } stands where the [ is still open', 2, 8],
    ['a: [{x: 1]\n', 'a ] stands where the { is still open', 1, 10],
    ['a: {b: [1],\n c: [2\n', 'the [ is not closed', 2, 5],
    ['a: {b: [1]\n', 'the { is not closed', 1, 4],
  ])('%j names the bracket', (text, message, line, column) => {
    expect(readYaml(text)).toEqual({ error: { message, line, column } })
  })

  test('names a character that is refused', () => {
    expect(readYaml('a: "x\u2028y"\n')).toEqual({
      error: {
        message: 'holds the character U+2028, which has to be written as an escape',
        line: 1,
        column: 6,
      },
    })
  })

  test.each<[string, Json]>([
    ['a: 1\u0085b: 2\n', { a: 1, b: 2 }],
    ['a: "x\u0085  y"\n', { a: 'x y' }],
    ['a: |\n  x\u0085  y\n', { a: 'x\ny\n' }],
    ['# note\u0085a: 1\n', { a: 1 }],
    ['a: 1\rb: 2\r\nc: 3\n', { a: 1, b: 2, c: 3 }],
    ['a: "x\\Ny\\u2028"\n', { a: 'x\u0085y\u2028' }],
  ])('%j has the lines of the old kind as well', (text, value) => {
    expect(only(text)).toEqual(value)
  })

  test('JSON may hold what YAML may not', () => {
    const read = readYaml('\n{"a": "x\u0085y\u2028z\u007F"}\n')
    expect(read).toMatchObject({ documents: [{ value: { a: 'x\u0085y\u2028z\u007F' }, line: 2 }] })
    expect(readYaml('{a: "x\u2028y"}\n')).toHaveProperty('error')
    expect(only('{a: "x\u0085y"}\n')).toEqual({ a: 'x y' })
  })

  test('counts lines as editors do all the same', () => {
    const text = 'a: 1\u0085b: 2\n---\nc:\u0085  d: 1\n  e: 2\n'
    const read = readYaml(text)
    const second = 'documents' in read ? read.documents[1] : undefined
    expect(second).toMatchObject({ value: { c: { d: 1, e: 2 } }, line: 3 })
    if (second !== undefined)
      expect(locateInYaml(text, second, fields('c', 'e'))).toEqual({ line: 4, column: 3 })
    expect(readYaml('a: 1\u0085b: 2\nb: [\n')).toMatchObject({ error: { line: 2 } })
  })

  test('finds a field behind a byte order mark', () => {
    const text = '\uFEFFa: 1\nc:\n  e: 2\n'
    const read = readYaml(text)
    const document = 'documents' in read ? read.documents[0] : undefined
    expect(document).toMatchObject({ value: { a: 1, c: { e: 2 } }, line: 1 })
    if (document !== undefined)
      expect(locateInYaml(text, document, fields('c', 'e'))).toEqual({ line: 3, column: 3 })
  })

  test('what is written is read back as the same', () => {
    const text = fc.oneof(
      fc.constantFrom(...values.map(([written]) => written)),
      fc.string({ unit: fc.constantFrom(...'ab \u0085\u2028\u2029\u007F\u0001\uFEFF\r\n\t"#:-') }),
    )
    fc.assert(
      fc.property(
        fc.dictionary(
          text,
          fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
        ),
        (value) => {
          const written = JSON.parse(JSON.stringify(value)) as Json
          expect(only(writeYaml(written))).toEqual(written)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  test('an alias bomb is refused in time', () => {
    const levels = Array.from(
      { length: 20 },
      (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}, *a${i}]`,
    )
    const started = performance.now()
    expect(readYaml(['a0: &a0 x', ...levels].join('\n'))).toHaveProperty('error')
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  test('20,000 keys in one mapping are read in time', () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `key-${i}: value`).join('\n')
    const started = performance.now()
    expect(Object.keys(only(text) as object)).toHaveLength(20_000)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

describe('a key given twice', () => {
  const text = 'a: 1\nb: 2\na: {c: 3}\n'

  test('is refused, or the last one counts', () => {
    const message = 'key "a" is given twice in one mapping'
    expect(readYaml(text)).toEqual({ error: { message, line: 3, column: 1 } })
    const read = readYaml(text, 'last')
    expect('documents' in read && read.documents.map(({ value }) => value)).toEqual([{ a: { c: 3 }, b: 2 }])
  })

  test.each(['1: a\n"1": b\n', 'true: a\n"true": b\n'])(
    'as two types is always refused: which comes last is chance there (%j)',
    (twice) => expect(readYaml(twice, 'last')).toHaveProperty('error.line', 2),
  )
})
