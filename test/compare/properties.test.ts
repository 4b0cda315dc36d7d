import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareObjects } from '../../src/compare/compare.js'
import type { Change } from '../../src/model/finding.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import { isList, isObject } from '../../src/model/json.js'
import { formatPath, getPath } from '../../src/model/path.js'
import type { TypeNode } from '../../src/model/type-node.js'
import { childType, typeAt } from '../../src/schema/type-at.js'
import { edited, leavesOf, type Leaf } from './leaves.js'
import { recordedObjects, type Recorded } from './objects.js'

const objects = recordedObjects()
const anyObject = fc.constantFrom(...objects)
const compare = (desired: JsonObject, live: JsonObject, type: TypeNode | null): readonly Change[] =>
  compareObjects(desired, live, type, () => false)

const hostile = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a.b', '[x]', '', '="', 'a/b']
const anyKey = fc.oneof(fc.constantFrom(...hostile), fc.string({ maxLength: 6 }))
const anyData = fc.dictionary(anyKey, fc.string({ maxLength: 4 }), { maxKeys: 6 })

/** fast-check's dictionaries may lack a prototype; parsed files have one. */
const mapping = (entries: readonly (readonly [string, Json])[]): JsonObject => Object.fromEntries(entries)

const anyEdit = anyObject.chain((one) => {
  const leaves = leavesOf(one.object, one.type).filter(({ isKey }) => !isKey)
  return leaves.length === 0
    ? fc.constant(null)
    : fc.record({ one: fc.constant(one), leaf: fc.constantFrom(...leaves) })
})

describe('comparing', () => {
  test('finds nothing between an object and itself, whatever it is', () => {
    for (const { object, type } of objects) expect(compare(object, object, type)).toEqual([])
    fc.assert(
      fc.property(fc.dictionary(anyKey, fc.jsonValue({ maxDepth: 4 })), (value) => {
        const object = JSON.parse(JSON.stringify(value)) as JsonObject
        expect(compare(object, structuredClone(object), null)).toEqual([])
      }),
    )
  })

  test('finds a changed value where it is, or the value that is owned as a whole around it; nothing else', () => {
    fc.assert(
      fc.property(anyEdit, (given) => {
        if (given === null) return
        const { one, leaf } = given
        const live = edited(one.object, leaf.steps, 'changed by hand') as JsonObject
        const path = leaf.path.slice(0, leaf.whole ?? leaf.path.length)
        expect(compare(one.object, live, one.type)).toMatchObject([{ type: 'modified' }])
        expect(compare(one.object, live, one.type).map((change) => formatPath(change.path))).toEqual([
          formatPath(path),
        ])
      }),
      { numRuns: 500 },
    )
  })

  test('finds a removed and an added value at the same place', () => {
    fc.assert(
      fc.property(anyEdit, (given) => {
        if (given === null || typeof given.leaf.steps.at(-1) === 'number') return
        const { one, leaf } = given
        const without = edited(one.object, leaf.steps, undefined) as JsonObject
        const place = (changes: readonly Change[]): string[] =>
          changes.map(({ type, path }) => `${leaf.whole === null ? type : ''} ${formatPath(path)}`)
        const path = formatPath(leaf.path.slice(0, leaf.whole ?? leaf.path.length))
        // A default that Git spells out is told where it stands: it does not change the value around it.
        const told = isDefault(one, leaf) ? formatPath(leaf.path) : path
        expect(place(compare(one.object, without, one.type))).toEqual([
          `${leaf.whole === null ? 'removed' : ''} ${told}`,
        ])
        expect(place(compare(without, one.object, one.type))).toEqual([
          `${leaf.whole === null ? 'added' : ''} ${path}`,
        ])
      }),
      { numRuns: 500 },
    )
  })

  test('does not see the order of keys, nor of the items of keyed lists that have no order', () => {
    fc.assert(
      fc.property(anyObject, fc.infiniteStream(fc.nat()), ({ object, type }, numbers) => {
        const shuffled = shuffle(object, type, () => numbers.next().value as number) as JsonObject
        expect(compare(object, shuffled, type)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('sees the order of environment variables, which may refer to earlier ones', () => {
    const [a, b] = [
      { name: 'A', value: '1' },
      { name: 'B', value: '$(A)' },
    ]
    const web = (env: Json): JsonObject => ({
      spec: { template: { spec: { containers: [{ name: 'web', env }] } } },
    })
    const type = objects.find(({ object }) => object['kind'] === 'Deployment')?.type ?? null
    expect(compare(web([a, b]), web([b, a]), type)).toMatchObject([
      { type: 'modified', desired: ['A', 'B'], live: ['B', 'A'] },
    ])
  })

  test('tells keys apart whatever they are called', () => {
    const type: TypeNode | null = objects.find(({ object }) => object['kind'] === 'ConfigMap')?.type ?? null
    fc.assert(
      fc.property(anyData, anyData, (git, cluster) => {
        const [desired, live] = [mapping(Object.entries(git)), mapping(Object.entries(cluster))]
        const names = new Set([...Object.keys(desired), ...Object.keys(live)])
        const differing = [...names].filter(
          (name) =>
            Object.hasOwn(desired, name) !== Object.hasOwn(live, name) || desired[name] !== live[name],
        )
        const changes = compare({ kind: 'ConfigMap', data: desired }, { kind: 'ConfigMap', data: live }, type)
        const expected = differing.map((name) => formatPath([{ field: 'data' }, { field: name }]))
        expect(changes.map(({ path }) => formatPath(path)).sort()).toEqual(expected.sort())
      }),
      { numRuns: 500 },
    )
  })
})

function isDefault({ object, type }: Recorded, { path }: Leaf): boolean {
  return typeAt(type, path)?.default === getPath(object, path)
}

function shuffle(value: Json, type: TypeNode | null, next: () => number): Json {
  if (isObject(value)) {
    const entries = Object.entries(value).map(([name, item]): [string, Json] => [
      name,
      shuffle(item, childType(type, { field: name }), next),
    ])
    return Object.fromEntries(mixed(entries, next))
  }
  if (!isList(value)) return value
  const items = value.map((item) => shuffle(item, type?.kind === 'list' ? type.items : null, next))
  const mayMove = type?.kind === 'list' && type.listType !== 'atomic' && !type.ordered
  return mayMove ? mixed(items, next) : items
}

function mixed<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
