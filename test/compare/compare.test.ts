import { describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import type { TypeNode } from '../../src/model/type-node.js'
import { builtIn, changes, custom, inSpec, said, struct, text } from './shop.js'

describe('fields', () => {
  test.each<[string, JsonObject, JsonObject, string[]]>([
    ['equal', { text: 'a' }, { text: 'a' }, []],
    ['changed', { text: 'a' }, { text: 'b' }, ['modified spec.text: "a" -> "b"']],
    ['added', {}, { text: 'b' }, ['added spec.text:  -> "b"']],
    ['removed', { text: 'a' }, {}, ['removed spec.text: "a" -> ']],
    ['of another kind', { text: ['a'] }, { text: { a: 'b' } }, ['modified spec.text: ["a"] -> {"a":"b"}']],
    [
      'inside a struct',
      { plain: { a: '1', b: '2' } },
      { plain: { a: '1', b: '3' } },
      ['modified spec.plain.b: "2" -> "3"'],
    ],
    ['a whole struct added', {}, { plain: { a: '1' } }, ['added spec.plain:  -> {"a":"1"}']],
    ['a whole struct removed', { plain: { a: '1' } }, {}, ['removed spec.plain: {"a":"1"} -> ']],
    ['an empty struct added', {}, { plain: {} }, ['added spec.plain:  -> {}']],
    [
      'a struct that is filled in, added with more',
      {},
      { filled: { a: 'x', b: 'y' } },
      ['added spec.filled.a:  -> "x"', 'added spec.filled.b:  -> "y"'],
    ],
    [
      'such a struct removed is one change',
      { filled: { a: 'x' } },
      {},
      ['removed spec.filled: {"a":"x"} -> '],
    ],
    [
      'keys of a map are a change each',
      { keys: { a: '1' } },
      { keys: { b: '2' } },
      ['removed spec.keys.a: "1" -> ', 'added spec.keys.b:  -> "2"'],
    ],
    [
      'a map added',
      {},
      { keys: { a: '1', b: '2' } },
      ['added spec.keys.a:  -> "1"', 'added spec.keys.b:  -> "2"'],
    ],
    ['a map removed', { keys: { a: '1' } }, {}, ['removed spec.keys.a: "1" -> ']],
    ['an empty map removed', { keys: {} }, {}, ['removed spec.keys: {} -> ']],
    [
      'an atomic map is one change',
      { selector: { a: '1' } },
      { selector: { a: '1', b: '2' } },
      ['modified spec.selector: {"a":"1"} -> {"a":"1","b":"2"}'],
    ],
    [
      'an atomic map added is one change',
      {},
      { selector: { a: '1' } },
      ['added spec.selector:  -> {"a":"1"}'],
    ],
    [
      'an atomic struct is one change',
      { whole: { a: '1', size: '1' } },
      { whole: { a: '2', size: '1' } },
      ['modified spec.whole: {"a":"1","size":"1"} -> {"a":"2","size":"1"}'],
    ],
    [
      'another notation inside an atomic struct is only that',
      { whole: { a: '1', size: '1000m' } },
      { whole: { a: '1', size: '1' } },
      ['modified spec.whole.size: "1000m" -> "1"'],
    ],
  ])('%s', (_what, desired, live, expected) => {
    expect(said(changes(inSpec(desired, live)))).toEqual(expected)
  })

  test('apiVersion, kind, name and namespace name the object and are no difference', () => {
    const desired = { apiVersion: 'shop/v1', kind: 'Shop', metadata: { name: 'a', namespace: 'x' } }
    const live = { apiVersion: 'shop/v2', kind: 'Store', metadata: { name: 'b', namespace: 'y' } }
    expect(changes({ desired, live })).toEqual([])
  })

  test('what an object inherits is nothing that it has', () => {
    const desired = JSON.parse('{"spec": {"keys": {"constructor": "a", "toString": "b"}}}') as JsonObject
    expect(said(changes({ desired, live: { spec: { keys: {} } } }))).toEqual([
      'removed spec.keys.constructor: "a" -> ',
      'removed spec.keys.toString: "b" -> ',
    ])
  })

  test('without a type a mapping is compared field by field, and a list as a whole', () => {
    const sides = { desired: { spec: { a: { b: 1 }, c: [1] } }, live: { spec: { a: { b: 2 }, c: [1, 2] } } }
    expect(said(changes(sides, null))).toEqual(['modified spec.a.b: 1 -> 2', 'modified spec.c: [1] -> [1,2]'])
  })
})

describe('what the API server keeps for itself', () => {
  const own = [
    'creationTimestamp',
    'deletionGracePeriodSeconds',
    'deletionTimestamp',
    'generateName',
    'generation',
    'managedFields',
    'resourceVersion',
    'selfLink',
    'uid',
  ]

  test.each(own)('metadata.%s is a difference only where Git states it', (name) => {
    const live = { metadata: { [name]: 'live' } }
    expect(changes({ desired: { metadata: {} }, live })).toEqual([])
    expect(changes({ desired: {}, live })).toEqual([])
    expect(changes({ desired: { metadata: { [name]: null } }, live })).toEqual([])
    expect(said(changes({ desired: { metadata: { [name]: 'git' } }, live }))).toEqual([
      `modified metadata.${name}: "git" -> "live"`,
    ])
  })

  test.each([
    ['', builtIn],
    [' of a kind that nobody describes', null],
    [' of a kind without a schema', { kind: 'untyped' } as const],
  ])('labels and annotations%s are people’s, each by its key', (_what, type) => {
    const sides = {
      desired: { metadata: { labels: { a: '1' } } },
      live: { metadata: { labels: { a: '2' }, annotations: { b: '3' } } },
    }
    expect(said(changes(sides, type))).toEqual([
      'modified metadata.labels.a: "1" -> "2"',
      'added metadata.annotations.b:  -> "3"',
    ])
  })

  test('status is the controllers’, but for what Git states of it', () => {
    expect(changes({ desired: {}, live: { status: { phase: 'Up' } } })).toEqual([])
    const sides = { desired: { status: { phase: 'Down' } }, live: { status: { phase: 'Up', more: 'x' } } }
    expect(said(changes(sides))).toEqual(['modified status.phase: "Down" -> "Up"'])
    expect(said(changes({ desired: { status: { phase: 'Down' } }, live: {} }))).toEqual([
      'removed status: {"phase":"Down"} -> ',
    ])
  })
})

describe('what the API server fills in', () => {
  test('is no difference, as a whole or in its parts', () => {
    const filled = { 'spec.text': 'x', 'spec.filled.a': 'x', 'spec.items[name="a"]': { name: 'a' } }
    const live = { text: 'x', filled: { a: 'x', b: 'y' }, items: [{ name: 'a' }, { name: 'b' }] }
    expect(said(changes(inSpec({ items: [] }, live), builtIn, filled))).toEqual([
      'added spec.items[name="b"]:  -> {"name":"b"}',
      'added spec.filled.b:  -> "y"',
    ])
  })

  test('an empty atomic map of a built-in kind means its default; a part of that is somebody’s choice', () => {
    const filled = { 'spec.selector': { a: '1', b: '2' } }
    const of = (live: JsonObject): string[] =>
      said(changes(inSpec({ selector: {} }, { selector: live }), builtIn, filled))
    expect(of({ a: '1', b: '2' })).toEqual([])
    expect(of({})).toEqual([])
    expect(of({ a: '1' })).toEqual(['modified spec.selector: {} -> {"a":"1"}'])
  })

  test('nothing in so many words inside an atomic struct of a built-in kind is only another notation', () => {
    const of = (live: JsonObject, type: TypeNode): string[] =>
      said(changes(inSpec({ whole: { port: 0 } }, { whole: live }), type, { 'spec.whole.port': 8080 }))
    const asWhole = (live: JsonObject): string[] => [
      `modified spec.whole: {"port":0} -> ${JSON.stringify(live)}`,
    ]
    expect(of({ port: 8080 }, builtIn)).toEqual(['modified spec.whole.port: 0 -> 8080'])
    expect(of({ port: 8080 }, custom)).toEqual(asWhole({ port: 8080 }))
    expect(of({ port: 80 }, builtIn)).toEqual(asWhole({ port: 80 }))
    expect(of({ port: 8080, a: 'x' }, builtIn)).toEqual(asWhole({ port: 8080, a: 'x' }))
    const other = changes(inSpec({ whole: { port: 1 } }, { whole: { port: 8080 } }), builtIn, {
      'spec.whole.port': 8080,
    })
    expect(said(other)).toEqual(['modified spec.whole: {"port":1} -> {"port":8080}'])
  })

  test('an empty list of a built-in kind means none, and says so where live has the default', () => {
    const filled = { 'spec.words': ['a'] }
    const sides = inSpec({ words: [] }, { words: ['a'] })
    expect(said(changes(sides, builtIn, filled))).toEqual(['modified spec.words: [] -> ["a"]'])
    expect(said(changes(sides, custom, filled))).toEqual(['added spec.words[="a"]:  -> "a"'])
  })
})

describe('null in Git', () => {
  test('is nothing, for a built-in kind and below metadata', () => {
    expect(said(changes(inSpec({ text: null }, { text: 'x' })))).toEqual(['added spec.text:  -> "x"'])
    expect(changes(inSpec({ text: null }, { text: '' }))).toEqual([])
    expect(
      said(
        changes(
          { desired: { metadata: { labels: null } }, live: { metadata: { labels: { a: '1' } } } },
          custom,
        ),
      ),
    ).toEqual(['added metadata.labels.a:  -> "1"'])
  })

  test('is nothing for a custom resource where the field is not nullable, and a value where it is', () => {
    const nullable = struct(
      { spec: struct({ text: { ...text, nullable: true } }) },
      { definition: 'com.example.v1.Shop' },
    )
    const sides = inSpec({ text: null }, { text: 'x' })
    expect(said(changes(sides, custom))).toEqual(['added spec.text:  -> "x"'])
    expect(said(changes(sides, nullable))).toEqual(['modified spec.text: null -> "x"'])
    expect(changes(sides, nullable, { 'spec.text': 'x' })).toEqual([])
    expect(said(changes(sides, null))).toEqual(['modified spec.text: null -> "x"'])
    expect(said(changes(sides, { kind: 'untyped' }))).toEqual(['modified spec.text: null -> "x"'])
    expect(said(changes(inSpec({ text: null }, { text: '' }), nullable))).toEqual([
      'modified spec.text: null -> ""',
    ])
    expect(said(changes(inSpec({ text: null }, {}), custom))).toEqual(['removed spec.text: null -> '])
  })
})
