import { describe, expect, test } from '@jest/globals'
import type { Adoption, LineEdit } from '../../src/model/guard.js'
import { suggestionBody, suggestionsOn, suggestsSame } from '../../src/report/suggestion.js'

const blob = 'b'.repeat(40)
/** A diff that shows the lines 7 to 13 and 40 to 42 of the file. */
const patch = [
  ...['@@ -7,7 +7,7 @@ metadata:', ' seven', ' eight', ' nine', '-ten before', '+ten', ' eleven', ' twelve'],
  ...[' thirteen', '@@ -40,3 +40,3 @@', ' forty', '-forty-one before', '+forty-one', ' forty-two'],
].join('\n')
const changed = [{ file: 'web.yaml', blob, patch }]

const ten: LineEdit = {
  ...{ file: 'web.yaml', blob, line: 10, removed: ['ten'], added: ['replicas: 5'] },
  ...{ above: ['nine'], below: ['eleven'] },
}

const adoption = (edit: Partial<LineEdit> = {}, about: Partial<Adoption> = {}): Adoption => ({
  ...{ application: 'web', reversals: [], isPart: false, edits: [{ ...ten, ...edit }] },
  ...about,
})

/** What is suggested in place of which lines. */
function suggested(...adoptions: readonly Adoption[]): readonly string[] {
  const found = suggestionsOn({ adoptions }, changed)
  return found.map(({ start, end, lines }) => `${start}-${end} ${lines.join(' ')}`)
}

describe('lines', () => {
  test.each([
    ['one', {}, '10-10 replicas: 5'],
    ['several', { line: 8, removed: ['eight', 'nine'] }, '8-9 replicas: 5'],
    ['those of a later hunk', { line: 41 }, '41-41 replicas: 5'],
    ['what is only taken out', { added: [] }, '10-10 '],
    ['what is only added, with the line above', { removed: [] }, '9-9 nine replicas: 5'],
    [
      'what is only added at the top of a hunk, with the line below',
      { line: 7, removed: [], above: ['six'], below: ['seven'] },
      '7-7 replicas: 5 seven',
    ],
  ])('of the diff are suggested: %s', (_, edit, expected) => {
    expect(suggested(adoption(edit))).toEqual([expected])
  })

  test.each([
    ['reach out of the hunk', { line: 13, removed: ['thirteen', 'fourteen'] }],
    ['lie between the hunks', { line: 20 }],
    ['are many', { line: 7, removed: Array<string>(11).fill('x') }],
    ['are long', { added: ['x'.repeat(5_000)] }],
    ['are not those of the head', { blob: 'a'.repeat(40) }],
    ['stand in a file that the pull request leaves alone', { file: 'elsewhere.yaml' }],
    ['hold what nobody sees', { added: ['replicas: 5 \u202e# 3'] }],
    ['would look like a marker', { added: ['# <!-- drift-triage:guard -->'] }],
  ])('that %s are left to the patch', (_, edit) => {
    expect(suggested(adoption(edit))).toEqual([])
  })

  test('with backticks cannot end the block', () => {
    const line = '  note: "``` ````` @dana #12" # <img src=x>'
    const [one] = suggestionsOn({ adoptions: [adoption({ added: [line] })] }, changed)
    if (one === undefined) throw new Error('nothing was suggested')
    expect(suggestionBody(one, 'abc').split('\n').slice(-3)).toEqual(['``````suggestion', line, '``````'])
  })
})

describe('of several adoptions', () => {
  test('the worst three are suggested', () => {
    const all = [1, 2, 3, 4].map((n) => adoption({ added: [`${n}`] }, { application: `app-${n}` }))
    expect(suggested(...all)).toEqual(['10-10 1', '10-10 2', '10-10 3'])
  })

  test('the whole comes before the part; the part stands where the whole is not in the diff', () => {
    const part = adoption({ added: ['part'] }, { isPart: true })
    const elsewhere = { edits: [ten, { ...ten, file: 'elsewhere.yaml' }] }
    expect(suggested(adoption(), part)).toEqual(['10-10 replicas: 5'])
    expect(suggested(adoption({}, elsewhere), part)).toEqual(['10-10 part'])
  })
})

test('the same suggestion is known by its commit, or by its lines; another one by neither', () => {
  const [one] = suggestionsOn({ adoptions: [adoption()] }, changed)
  const [other] = suggestionsOn({ adoptions: [adoption({ added: ['replicas: 6'] })] }, changed)
  if (one === undefined || other === undefined) throw new Error('nothing was suggested')
  const body = suggestionBody(one, 'abc')
  const at = { file: 'web.yaml', start: 10, end: 10 }
  expect(suggestsSame(body, one, 'abc', null)).toBe(true)
  expect(suggestsSame(body, one, 'def', at)).toBe(true)
  expect(suggestsSame(body, one, 'def', null)).toBe(false)
  expect(suggestsSame(body, one, 'def', { ...at, start: 9 })).toBe(false)
  expect(suggestsSame(body, other, 'abc', at)).toBe(false)
})
