import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Json } from '../../src/model/json.js'
import { equalJson } from '../../src/model/json.js'
import { readYaml } from '../../src/render/yaml.js'
import { clusterAvailable, readConnection } from '../harness/connection.js'
import { run } from '../harness/run.js'

const applier = clusterAvailable() ? readConnection().argoApplier : null
const withGo = applier !== null ? describe : describe.skip

type Read = { readonly documents: readonly Json[] } | { readonly error: string }

/** What the library of Argo CD's engine makes of each text. */
async function readInGo(texts: readonly string[]): Promise<readonly Read[]> {
  return JSON.parse(await run(applier ?? '', ['read'], { input: JSON.stringify(texts) })) as Read[]
}

const join = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((texts) => texts.join(''))
const newline = fc.constantFrom('\n', '\n ', '\n  ', '\n    ', '\n\t', '\n \t', '\n  \t')
const blanks = fc.constantFrom('', ' ', '\t')
const space = fc.oneof(blanks, newline)
const word = fc.constantFrom(
  ...['x', 'a:b', 'x:', ':x', 'a?b', '?a', 'a?', '-', '-a', 'a-', 'x#y', 'a b', "it's", 'q"r', '~', '1', ''],
  ...['http://x/?y=1', 'a,b', '%a', 'x: y', '- x', '? x', '# x', '*', '|', '>-'],
)
const content = fc.oneof(
  fc.constantFrom('', 'x', 'x y', 'a: 1', '[', '# y'),
  join(fc.constant('x'), space, newline, fc.constantFrom('y', '# y', 'b: 2', '')),
)
const quoted = fc.oneof(
  content.map((text) => `"${text}"`),
  content.map((text) => `'${text}'`),
)
/** Brackets in brackets. A colon is in the line of its key: for one in the next line, Go is stricter than we are. */
const { flow } = fc.letrec<{ flow: string; node: string }>((tie) => ({
  node: fc.oneof({ depthSize: 'small' }, word, quoted, tie('flow')),
  flow: fc.oneof(
    inBrackets('[]', join(space, tie('node'), space)),
    inBrackets('{}', join(fc.constantFrom('k: ', '"l":', 'm :\n', 'n:,o: ', 'p: #c\n'), tie('node'), space)),
  ),
}))

function inBrackets(brackets: string, item: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(item, { maxLength: 3 }), fc.constantFrom('', ','))
    .map(([texts, end]) => texts.join(',') + (texts.length > 0 ? end : ''))
    .map((text) => `${brackets.charAt(0)}${text}${brackets.charAt(1)}`)
}

const value = join(
  blanks,
  fc.oneof(word, quoted, flow, join(fc.constant('x'), newline, fc.constant('  y'))),
  fc.constantFrom('', ' ', '\t', ' # c', '#c', '\n\t', '\n \t', '\n   \t', '\n# c', '\n\t# c', '\n'),
)
const text = fc.oneof(
  value.map((one) => `a: ${one}\nb: 2\n`),
  value.map((one) => `a:\n  b: ${one}\n  c: 3\n`),
  value.map((one) => `a:\n- ${one}\n- z\n`),
  value.map((one) => `a:\n  - k: ${one}\n    m: 1\n  - z\n`),
  value.map((one) => `\t\n---\na: ${one}\n---\n- ${one}\n`),
  value.map((one) => `a:\n  b: 1\nc: ${one}\n"a":\n  d: ${one}\nc:\n`),
  fc
    .tuple(space, fc.constantFrom('|', '>-', '|2', '|#c'))
    .map(([one, head]) => `a: ${head}\n  ${one}x\n${one}\nb: 1\n`),
)

withGo('YAML is read as the library of Argo CD reads it', () => {
  test('whatever stands in brackets, in quotes, and where a tab may not', async () => {
    const texts = fc.sample(text, 4_000)
    const inGo = await readInGo(texts)
    const differing = texts.flatMap((one, i) => {
      const [read, theirs] = [readYaml(one, 'last'), inGo[i]]
      const ours = 'error' in read ? 'refused' : read.documents.map(({ value: own }) => own)
      const expected = theirs === undefined || 'error' in theirs ? 'refused' : theirs.documents
      return equalJson(ours, expected) ? [] : [{ text: one, ours, expected, theirs }]
    })
    expect(differing).toEqual([])
    expect(inGo.filter((one) => !('error' in one)).length).toBeGreaterThan(1_000)
  })
})
