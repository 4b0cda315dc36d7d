import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sameLines } from '../../src/report/same-lines.js'

const lines = (...texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('')
const before = lines('a', 'b', 'c', 'd', 'e')
const edit = (after: string, file = 'app.yaml') => ({ file, before, after })
const first = edit(lines('a', 'B', 'c', 'd', 'e'))

describe('two proposals for one file', () => {
  test.each<[string, string, number | null]>([
    ['the same line', lines('a', 'x', 'c', 'd', 'e'), 2],
    ['the very same edit', first.after, 2],
    ['the line below', lines('a', 'b', 'x', 'd', 'e'), 2],
    ['a line put in beside it', lines('a', 'b', 'x', 'c', 'd', 'e'), 2],
    ['the line and others around it that stay', lines('x', 'b', 'x', 'd', 'e'), 2],
    ['a line further down', lines('a', 'b', 'c', 'x', 'e'), null],
    ['lines on both sides of some that stay', lines('a', 'b', 'c', 'd', 'x', 'y'), null],
    ['nothing', before, null],
  ])('where the other changes %s', (_, after, line) => {
    const place = line === null ? null : { file: 'app.yaml', line }
    expect(sameLines([first], [edit(after)])).toEqual(place)
  })

  test('are two where the files are', () => {
    expect(sameLines([first], [edit(first.after, 'other.yaml')])).toBeNull()
  })

  test('make the same new file only one of them', () => {
    const made = { file: 'new.yaml', before: '', after: 'kind: A\n' }
    expect(sameLines([made], [{ ...made, after: 'kind: B\n' }])).toEqual({ file: 'new.yaml', line: 1 })
  })

  test('are compared roughly where they are too long to be compared line by line', () => {
    const long = Array.from({ length: 3_000 }, (_, i) => `${i}`)
    const changing = (...at: readonly number[]) => ({
      file: 'long.yaml',
      before: lines(...long),
      after: lines(...long.map((text, i) => (at.includes(i) ? 'x' : text))),
    })
    expect(sameLines([changing(0, 2_999)], [changing(1_500)])).toEqual({ file: 'long.yaml', line: 1 })
    expect(sameLines([changing(0)], [changing(1_500)])).toBeNull()
  })

  test('meet whichever of them is asked about', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'x'), { maxLength: 8 }).map((own) => lines(...own))
    fc.assert(
      fc.property(text, text, (one, other) => {
        const met = sameLines([edit(one)], [edit(other)])
        expect(sameLines([edit(other)], [edit(one)]) === null).toBe(met === null)
      }),
    )
  })
})
