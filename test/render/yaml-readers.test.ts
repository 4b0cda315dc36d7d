import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import type { Json } from '../../src/model/json.js'
import { isList, isObject } from '../../src/model/json.js'
import type { FieldPath } from '../../src/model/path.js'
import { locateInYaml, locateThoroughly, readThoroughly, readYaml } from '../../src/render/yaml.js'
import { readPlainYaml } from '../../src/render/yaml-fast.js'
import { locateByIndentation } from '../../src/render/yaml-locate.js'

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
    '[x:, 1]',
    '{x:, y: "z"}',
    '[a?b, c]',
    '[http://x/?y=1]',
    '{a: :b}',
    '[-, -]',
    '"two\nlines: 1"',
    "'it''s\n  two'",
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

function manifestTexts(): string[] {
  return ['demo', 'rbac', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  )
}

/** Looks for every field both ways; how many the fast one knew. */
function located(text: string): { known: number; all: number } {
  const read = readYaml(text)
  const counted = { known: 0, all: 0 }
  for (const document of 'documents' in read ? read.documents : [])
    for (const path of pathsIn(document.value)) {
      const fast = locateByIndentation(text, document, path)
      counted.all++
      if (fast === null) continue
      counted.known++
      expect({ text, path, ...fast }).toEqual({ text, path, ...locateThoroughly(text, document, path) })
    }
  return counted
}

/** Every path below a value, and for each mapping one that it does not have. */
function pathsIn(value: Json, above: FieldPath = []): FieldPath[] {
  if (isList(value)) return value.flatMap((item, index) => pathsIn(item, [...above, { index }]))
  if (!isObject(value)) return []
  const below = Object.entries(value).flatMap(([name, item]) => {
    const path = [...above, { field: name }]
    return [path, ...pathsIn(item, path)]
  })
  return [...below, [...above, { field: 'd' }]]
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
    const texts = manifestTexts()
    texts.forEach(compare)
    expect(texts.filter((text) => readPlainYaml(text) !== null).length / texts.length).toBeGreaterThan(0.8)
  })

  test('a field is where the thorough one finds it, in every manifest of this repository', () => {
    const texts = manifestTexts()
    const { known, all } = texts
      .map(located)
      .reduce((a, b) => ({ known: a.known + b.known, all: a.all + b.all }))
    expect(known / all).toBeGreaterThan(0.2)
  })

  test('a field is where the thorough one finds it, in the styles people use', () => {
    const nested = fc
      .tuple(key, fc.array(document, { minLength: 1, maxLength: 3 }), fc.constantFrom(1, 2, 4))
      .map(([name, parts, by]) =>
        parts
          .map((part, at) => `${name}${at}:\n${part.replace(/^/gm, ' '.repeat(by))}\n`)
          .join('# a comment\n\n'),
      )
    fc.assert(
      fc.property(fc.oneof(nested, stream), (text) => void located(text)),
      { numRuns: 3_000 },
    )
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { minKeys: 1 }),
        (value) => void located(stringify(value)),
      ),
      { numRuns: 1_000 },
    )
  })

  test.each([
    'a:\n  b: {c: 1,\n  d: 2}\n  e: 3\n',
    'a:\n  b: {c: "}",\n  d: "{"}\n  e: 3\n',
    'a:\n  b: |\n    d: 1\n  d: 2\n',
    'a:\n- d: 1\n  e: 2\ne: 3\n',
    'a:\n  b:\n  - d: 1\n  d: 2\n',
    'a: b\n  d: 1\n',
    "a:\n  b: 'x\n    d: 1'\n  d: 2\n",
    'a:\n  b: "x\n  d: 1"\n  d: 2\n',
    "a:\n  b: 'x''\n  d: 1'\n  d: 2\n",
    'a:\n  - "x\\"\n  d: 1"\nd: 2\n',
    'a: 1\r\nb:\r\n  c: 2\r\n',
    '  a: 1\n  b:\n      c: 2\n',
    'a: # note\n  b: 1\n',
  ])('a field of %j is where the thorough one finds it', (text) => {
    located(text)
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
    'a: [x:, 1]',
    'a: {x:}',
    'a: [x, "y", z?]',
    'a:\n- {k: ?x}',
    'a: {k: :x}',
    'a: [:x]',
    'a: [{k: [x,\n  y:]}]',
  ])('leaves %j to the thorough reader', (text) => {
    expect(readPlainYaml(text)).toBeNull()
  })
})
