import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mergeLines } from '../../src/report/merge-lines.js'
import { patchesOf } from '../../src/report/patch.js'

const merged = (before: string, after: string): string =>
  mergeLines([...before], [...after])
    .map(({ sign, text }) => `${sign}${text}`)
    .join('')

describe('two texts as one', () => {
  test.each([
    ['ab', 'ab', ' a b'],
    ['ab', 'cd', '-a-b+c+d'],
    ['abcd', 'xbcy', '-a+x b c-d+y'],
    ['ac', 'abc', ' a+b c'],
    ['abc', 'ac', ' a-b c'],
    ['', 'a', '+a'],
    ['a', '', '-a'],
  ])('%j and %j', (before, after, text) => {
    expect(merged(before, after)).toBe(text)
  })

  test('each of them can be read off it, and no line goes and comes needlessly', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 })
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const all = mergeLines(before, after)
        const without = (sign: string) => all.filter((line) => line.sign !== sign).map(({ text }) => text)
        expect(without('+')).toEqual(before)
        expect(without('-')).toEqual(after)
        const kept = all.filter(({ sign }) => sign === ' ').length
        expect(kept).toBe(longestCommon(before, after))
      }),
    )
  })
})

function longestCommon(a: readonly string[], b: readonly string[]): number {
  const [x, ...restOfA] = a
  const [y, ...restOfB] = b
  if (x === undefined || y === undefined) return 0
  if (x === y) return 1 + longestCommon(restOfA, restOfB)
  return Math.max(longestCommon(restOfA, b), longestCommon(a, restOfB))
}

test('lines that an edit leaves alone stay as they are in its patch', () => {
  const edit = {
    ...{ file: 'apps/web.yaml', blob: '0', line: 2, above: ['spec:'], below: ['  paused: false'] },
    removed: ['  replicas: 3', '  selector: {}', '  revisionHistoryLimit: 1'],
    added: ['  replicas: 5', '  selector: {}', '  revisionHistoryLimit: 2'],
  }
  const [patch] = patchesOf([{ application: 'web', reversals: [], edits: [edit], isPart: false }])
  expect(patch?.split('\n').slice(3)).toEqual([
    '@@ -1,5 +1,5 @@',
    ' spec:',
    '-  replicas: 3',
    '+  replicas: 5',
    '   selector: {}',
    '-  revisionHistoryLimit: 1',
    '+  revisionHistoryLimit: 2',
    '   paused: false',
    '',
  ])
})
