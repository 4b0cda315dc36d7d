import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { locateInYaml, readThoroughly } from '../../src/render/yaml.js'
import { readPlainYaml } from '../../src/render/yaml-fast.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Scalars as people write them: everything that YAML 1.1 or Go read in a way of their own is among them. */
const scalar = fc.oneof(
  fc.constantFrom(
    ...'yes no on off y n Y N true False ~ null 0 -1 +7 1.0 1.50 0.5 10m 100Mi 1e3 e1 -E2 .e3 .5e1 1.e2 0755 0o755 0x1F 1_000 .5 5. . .. .inf 12:30 12:30:45 2024-01-01 1.2.3 v1 -x a:b a#b http://x/?a=b 08 00 -0 1E2 0b11 =x 0O17 0B1 0X1f 0_ +_9 -_1 _1 1e5_0 1_._5 .5_0 1e400 0x 0b-1 99999999999999999999 .nan'.split(
      ' ',
    ),
    '"quoted"',
    "'yes'",
    '"0755"',
    '',
    '[a, "b", 3]',
    '{a: 1, b: {c: yes}}',
    '[]',
    '{}',
    '|\n    block\n      text\n',
    '>-\n    folded\n    text\n',
  ),
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.stringMatching(/^[a-z][a-z0-9 ./:_-]{0,12}$/),
)
const key = fc.oneof(
  fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9_.-]{0,8}$/),
  fc.constantFrom('y', 'n', 'on', '1', '1.0', '"a b"', '__proto__', 'constructor'),
)
const document = fc
  .uniqueArray(fc.tuple(key, scalar), { selector: ([name]) => name, minLength: 1, maxLength: 6 })
  .map((entries) =>
    entries.map(([name, value]) => `${name}:${value === '' ? '' : ` ${value.trimEnd()}`}`).join('\n'),
  )
const stream = fc
  .array(fc.tuple(fc.constantFrom('', '# a comment\n', '\n'), document), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([before, text]) => `${before}${text}\n`).join('---\n'))

function compare(text: string): void {
  const fast = readPlainYaml(text)
  if (fast === null) return
  const thorough = readThoroughly(text)
  if ('error' in thorough)
    throw new Error(`the fast reader took what the thorough one refuses: ${thorough.error.message}`)
  expect(fast.map(({ value, line }) => ({ value, line }))).toEqual(
    thorough.documents.map(({ value, line }) => ({ value, line })),
  )
}

describe('the fast reader gives what the thorough one gives, or nothing', () => {
  test('on streams of documents in the styles people use', () => {
    fc.assert(fc.property(stream, compare), { numRuns: 3_000 })
  })

  test('on any data that a YAML writer writes', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { minKeys: 1 }), (value) =>
        compare(stringify(value)),
      ),
      { numRuns: 1_000 },
    )
  })

  test('on every manifest of this repository, and takes nearly all of them', () => {
    const names = ['demo', 'rbac', 'test'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.ya?ml$/.test(name))
        .map((name) => join(root, folder, name)),
    )
    const texts = names.map((name) => readFileSync(name, 'utf8'))
    texts.forEach(compare)
    expect(texts.filter((text) => readPlainYaml(text) !== null).length / texts.length).toBeGreaterThan(0.8)
  })

  test('a document it has read is found again, line by line', () => {
    const text = 'a: 1\n---\n# note\nspec:\n  replicas: 3\n'
    const second = readPlainYaml(text)?.[1]
    expect(second).toMatchObject({ value: { spec: { replicas: 3 } }, line: 4 })
    if (second !== undefined) {
      expect(locateInYaml(text, second, [{ field: 'spec' }, { field: 'replicas' }])).toEqual({
        line: 5,
        column: 3,
      })
    }
  })

  test.each([
    'a: &x 1\nb: *x',
    'a: {<<: {b: 1}}',
    'a: 1\na: 2',
    'a: [',
    '? a\n: b',
    '%YAML 1.1\n---\na: 1',
    'a: !!str 1',
    'a:\t1',
    'a: 1\u0085b: 2',
    'a: 1\rb: 2',
    'a: "\u2028"',
    'a: .inf',
    ': b',
    '- - ~: b',
  ])('leaves %j to the thorough reader', (text) => {
    expect(readPlainYaml(text)).toBeNull()
  })
})
