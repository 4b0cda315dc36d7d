import { describe, expect, test } from '@jest/globals'
import type { Json } from '../../src/model/json.js'
import { readYaml } from '../../src/render/yaml.js'

/** What sigs.k8s.io/yaml makes of a value, as kubectl printed it back on a real API server. */
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
    ['a: [1\nb: 2\n', 2],
    ['a: 1\na: 2\n', 2],
    ['a:\n\t- 1\n', 2],
    ['a: *nowhere\n', 1],
  ])('%j is refused with its line', (text, line) => {
    const read = readYaml(text)
    expect('error' in read && read.error.line).toBe(line)
  })

  test('an alias bomb is refused in time', () => {
    const levels = Array.from(
      { length: 20 },
      (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}, *a${i}]`,
    )
    const started = performance.now()
    expect(readYaml(['a0: &a0 x', ...levels].join('\n'))).toHaveProperty('error')
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  test('20,000 keys in one mapping are read in time', () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `key-${i}: value`).join('\n')
    const started = performance.now()
    expect(Object.keys(only(text) as object)).toHaveLength(20_000)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
