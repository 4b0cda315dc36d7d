import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { byName, naturally } from '../../src/model/natural-order.js'

describe('the order of names', () => {
  test.each([
    [
      ['app-10', 'app-2', 'app-1'],
      ['app-1', 'app-2', 'app-10'],
    ],
    [
      ['app-2-b', 'app-10-a', 'app-2-a'],
      ['app-2-a', 'app-2-b', 'app-10-a'],
    ],
    [
      ['v1.10.0', 'v1.9.3', 'v1.9.12'],
      ['v1.9.3', 'v1.9.12', 'v1.10.0'],
    ],
    [
      ['b', 'A', 'a', 'B'],
      ['A', 'B', 'a', 'b'],
    ],
    [
      ['app', 'app-1', 'app1', 'apps'],
      ['app', 'app-1', 'app1', 'apps'],
    ],
    [
      ['a1', 'a01', 'a001b', 'a1a'],
      ['a1', 'a01', 'a1a', 'a001b'],
    ],
    [
      ['x0', 'x', 'x00'],
      ['x', 'x0', 'x00'],
    ],
    [
      ['args[10]', 'args[9]', 'args[1]'],
      ['args[1]', 'args[9]', 'args[10]'],
    ],
    [
      ['9'.repeat(30), `1${'0'.repeat(30)}`],
      ['9'.repeat(30), `1${'0'.repeat(30)}`],
    ],
  ])('of %j', (names, sorted) => {
    expect([...names].sort(naturally)).toEqual(sorted)
    expect([...sorted].reverse().sort(naturally)).toEqual(sorted)
    expect(names.map((name) => ({ name })).sort(byName)).toEqual(sorted.map((name) => ({ name })))
  })

  test('is one for all of them, whatever order they came in', () => {
    const name = fc.string({ unit: fc.constantFrom(...'ab-0019'), maxLength: 8 })
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(Math.sign(naturally(a, b))).toBe(-Math.sign(naturally(b, a)) + 0)
        expect(naturally(a, b) === 0).toBe(a === b)
        if (naturally(a, b) <= 0 && naturally(b, c) <= 0) expect(naturally(a, c)).toBeLessThanOrEqual(0)
      }),
      { numRuns: 20_000 },
    )
  })
})
