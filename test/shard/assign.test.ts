import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Known } from '../../src/shard/assign.js'
import { assignShards } from '../../src/shard/assign.js'
import { costsOf, readCosts, writeCosts } from '../../src/shard/costs.js'
import { parseShard } from '../../src/shard/shard.js'

const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `app-${i}`)

function loads(
  assigned: ReadonlyMap<string, number>,
  costs: ReadonlyMap<string, Known>,
  count: number,
): number[] {
  const sums = Array<number>(count).fill(0)
  for (const [name, shard] of assigned)
    sums[shard - 1] = (sums[shard - 1] ?? 0) + (costs.get(name)?.cost ?? 0)
  return sums
}

describe('sharing apps out over jobs', () => {
  test('without anything known each has as many, to within one', () => {
    const sizes = Array<number>(7).fill(0)
    for (const shard of assignShards(names(100), 7, new Map()).values())
      sizes[shard - 1] = (sizes[shard - 1] ?? 0) + 1
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
  })

  test('what was heavy in the last run counts as heavy', () => {
    const costs = new Map(names(100).map((name, i) => [name, { cost: i < 4 ? 1000 : 10, shard: 0 }]))
    const assigned = assignShards(names(100), 4, costs)
    expect(new Set(names(4).map((name) => assigned.get(name))).size).toBe(4)
    const [least, most] = [Math.min, Math.max].map((of) => of(...loads(assigned, costs, 4)))
    expect((most ?? 0) / (least ?? 1)).toBeLessThan(1.05)
  })

  test('an app stays where it was, and a new one goes where there is least', () => {
    const before = assignShards(names(100), 4, new Map())
    const costs = new Map([...before].map(([name, shard], i) => [name, { cost: 100 + (i % 9), shard }]))
    const after = assignShards([...names(100), 'new'], 4, costs)
    for (const [name, shard] of before) expect([name, after.get(name)]).toEqual([name, shard])
    const sums = loads(before, costs, 4)
    expect(sums[(after.get('new') ?? 0) - 1]).toBe(Math.min(...sums))
  })

  test('a shard that has become too heavy is relieved, and nothing else moves', () => {
    const costs = new Map(
      names(40).map((name, i) => [name, { cost: i % 4 === 0 ? 50 : 10, shard: (i % 4) + 1 }]),
    )
    const assigned = assignShards(names(40), 4, costs)
    const [most] = [Math.max(...loads(assigned, costs, 4))]
    const mean = (50 * 10 + 10 * 30) / 4
    expect(most).toBeLessThanOrEqual(mean * 1.25)
    const moved = names(40).filter((name) => assigned.get(name) !== costs.get(name)?.shard)
    expect(moved.every((name) => costs.get(name)?.shard === 1)).toBe(true)
  })

  test('whatever is known, each app is in one shard that there is, and the answer is always the same', () => {
    const known = fc.dictionary(
      fc.constantFrom(...names(30)),
      fc.record({
        cost: fc.double({ min: 0, max: 1e6, noNaN: true }),
        shard: fc.integer({ min: -1, max: 12 }),
      }),
    )
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 30 }),
        known,
        (count, apps, costs) => {
          const of = new Map(Object.entries(costs))
          const assigned = assignShards(names(apps), count, of)
          expect([...assigned.keys()].sort()).toEqual(names(apps).sort())
          expect([...assigned.values()].every((shard) => shard >= 1 && shard <= count)).toBe(true)
          expect(assignShards(names(apps).reverse(), count, of)).toEqual(assigned)
        },
      ),
    )
  })

  test('sums that are rounded send no app back and forth for ever', () => {
    const cost = (of: number): Known => ({ cost: of, shard: 0 })
    const costs = new Map([
      ...['app-0', 'app-16', 'app-23'].map((name) => [name, cost(0)] as const),
      ...['app-3', 'app-24'].map((name) => [name, cost(5e-324)] as const),
      ['app-29', cost(2.4522809951565756e-14)],
    ])
    expect(assignShards(names(27), 7, costs).size).toBe(27)
  })

  test('100,000 apps are shared out, and again over more jobs', () => {
    const assigned = assignShards(names(100_000), 128, new Map())
    const costs = new Map([...assigned].map(([name, shard], i) => [name, { cost: 1 + (i % 50), shard }]))
    const sums = loads(assignShards(names(100_000), 256, costs), costs, 256)
    expect(Math.max(...sums) / Math.min(...sums)).toBeLessThan(2)
  })
})

describe('what a run cost', () => {
  test('is shared out by objects, and read again as it was written', () => {
    const work = {
      shard: 2,
      milliseconds: 1_000,
      sizes: new Map([
        ['small', 1],
        ['large', 7],
      ]),
    }
    const costs = costsOf([work])
    expect(costs).toEqual(
      new Map([
        ['small', { shard: 2, cost: 200 }],
        ['large', { shard: 2, cost: 800 }],
      ]),
    )
    expect(readCosts(writeCosts(costs))).toEqual(costs)
  })

  test.each([null, '', '{}', '[]', '{"kind":"ShardCosts","schemaVersion":2}'])('%s is none', (text) => {
    expect(readCosts(text).size).toBe(0)
  })
})

test.each([
  ['1/1', { index: 1, count: 1 }],
  ['3/8', { index: 3, count: 8 }],
  ['256/256', { index: 256, count: 256 }],
  ...['0/4', '5/4', '1/257', '1/0', '1', 'a/b', '1/4/8', '-1/4', '01/4'].map((text) => [text, null] as const),
])('the shard %s', (text, shard) => {
  expect(parseShard(text)).toEqual(shard)
})
