import { describe, expect, test } from '@jest/globals'
import {
  formatElement,
  ownedPaths,
  ownersOf,
  ownership,
  parseElement,
} from '../../src/attribute/fields-v1.js'
import type { JsonObject } from '../../src/model/json.js'
import type { ManagedFieldsEntry } from '../../src/model/managed-fields.js'
import type { FieldPath } from '../../src/model/path.js'
import { fields, formatPath } from '../../src/model/path.js'
import type { ListType, StructType, TypeNode } from '../../src/model/type-node.js'

const text: TypeNode = { kind: 'scalar', format: 'string' }
const struct = (of: Record<string, TypeNode>): StructType => ({
  kind: 'struct',
  fields: of,
  atomic: false,
  preservesUnknown: false,
})
const list = (items: TypeNode, listType: ListType['listType'], keys: string[] = []): ListType => ({
  kind: 'list',
  items,
  listType,
  keys,
  patchStrategy: 'replace',
  mergeKey: '',
  ordered: false,
})
const type = struct({
  data: { kind: 'map', values: text, atomic: false },
  selector: { kind: 'map', values: text, atomic: true },
  rules: list(struct({ verbs: list(text, 'atomic') }), 'atomic'),
  finalizers: list(text, 'set'),
  ports: list(
    struct({
      port: { kind: 'scalar', format: 'integer' },
      protocol: { ...text, default: 'TCP' },
      name: text,
    }),
    'map',
    ['port', 'protocol'],
  ),
})

function entry(name: string, owned: JsonObject): ManagedFieldsEntry {
  return {
    manager: { name, operation: 'Update', subresource: '', time: null },
    apiVersion: 'v1',
    fields: owned,
  }
}

describe('what an entry owns', () => {
  const table: [string, JsonObject, FieldPath, string][] = [
    ['a key of a granular map', { 'f:data': { '.': {}, 'f:a': {} } }, fields('data', 'a'), 'all'],
    ['not its neighbour', { 'f:data': { '.': {}, 'f:a': {} } }, fields('data', 'b'), 'none'],
    ['the map by a part of it', { 'f:data': { 'f:a': {} } }, fields('data'), 'below'],
    ['an empty map, without its content', { 'f:data': {} }, fields('data', 'a'), 'none'],
    ['an empty map itself', { 'f:data': {} }, fields('data'), 'node'],
    ['the emptiness beside nothing', { 'f:data': { '.': {} } }, fields('data'), 'node'],
    ['an atomic map', { 'f:selector': {} }, fields('selector'), 'all'],
    ['what is inside an atomic map', { 'f:selector': {} }, fields('selector', 'app'), 'all'],
    [
      'what is inside an atomic list',
      { 'f:rules': {} },
      [{ field: 'rules' }, { index: 0 }, { field: 'verbs' }],
      'all',
    ],
    [
      "a set's value",
      { 'f:finalizers': { '.': {}, 'v:"x"': {} } },
      [{ field: 'finalizers' }, { value: 'x' }],
      'all',
    ],
    [
      'an item by its keys',
      { 'f:ports': { 'k:{"port":80,"protocol":"TCP"}': { '.': {}, 'f:port': {} } } },
      [{ field: 'ports' }, { key: { port: 80, protocol: 'TCP' } }, { field: 'port' }],
      'all',
    ],
    [
      'an item whose default key Git leaves out',
      { 'f:ports': { 'k:{"port":80,"protocol":"TCP"}': { '.': {}, 'f:port': {} } } },
      [{ field: 'ports' }, { key: { port: 80, protocol: null } }, { field: 'port' }],
      'all',
    ],
    [
      'an item whose keys another writer ordered',
      { 'f:ports': { 'k:{"protocol":"UDP","port":80}': { '.': {}, 'f:port': {} } } },
      [{ field: 'ports' }, { key: { port: 80, protocol: 'UDP' } }],
      'below',
    ],
    [
      'an item whose keys another writer escaped, beside others',
      {
        'f:ports': {
          '.': {},
          'k:{"port":80,"protocol":"TCP"}': {},
          'k:{"port":80,"protocol":"\\u0055DP"}': { 'f:name': {} },
        },
      },
      [{ field: 'ports' }, { key: { port: 80, protocol: 'UDP' } }],
      'below',
    ],
    [
      'not an item that only others own',
      { 'f:ports': { '.': {}, 'v:80': {}, 'k:{"port":81,"protocol":"TCP"}': {} } },
      [{ field: 'ports' }, { key: { port: 80, protocol: 'TCP' } }],
      'none',
    ],
    [
      'not an item below which nothing can be read',
      { 'f:ports': { 'k:{"port":80,"protocol":"TCP"}': null } },
      [{ field: 'ports' }, { key: { port: 80, protocol: 'TCP' } }],
      'none',
    ],
    [
      'an empty list with keys, without its items',
      { 'f:ports': {} },
      [{ field: 'ports' }, { key: { port: 80 } }],
      'none',
    ],
    ['an empty set itself', { 'f:finalizers': {} }, fields('finalizers'), 'node'],
    ['nothing', {}, fields('data'), 'none'],
    ['nothing of an object without entries', {}, [{ field: 'rules' }, { index: 0 }], 'none'],
    ['a key called like a method', { 'f:data': { 'f:a': {} } }, fields('data', 'constructor'), 'none'],
  ]
  test.each(table)('%s', (_, owned, path, expected) => {
    expect(ownership(entry('m', owned), path, type)).toBe(expected)
  })

  test.each<[string, TypeNode | null]>([
    ['without a type', null],
    ['where the kind has no schema', { kind: 'untyped' }],
  ])('%s a leaf owns list items but not map keys below it', (_title, unknown) => {
    const owner = entry('m', { 'f:spec': { 'f:list': {}, 'f:map': {} } })
    expect(ownership(owner, [...fields('spec', 'list'), { index: 1 }], unknown)).toBe('all')
    expect(ownership(owner, fields('spec', 'map', 'key'), unknown)).toBe('none')
  })

  test('without a type an item is looked up by its keys alone', () => {
    const owner = entry('m', { 'f:ports': { 'k:{"port":80}': {} } })
    expect(ownership(owner, [{ field: 'ports' }, { key: { port: 80 } }], null)).toBe('all')
    expect(ownership(owner, [{ field: 'ports' }, { key: { port: 81 } }], null)).toBe('none')
  })
})

describe('the owners of a value', () => {
  test('whoever owns the emptiness alone steps back for the owners of the content', () => {
    const former = entry('argocd-controller', { 'f:data': {} })
    const person = entry('kubectl-edit', { 'f:data': { 'f:HOTFIX': {} } })
    const names = (of: readonly ManagedFieldsEntry[]): string[] => of.map(({ manager }) => manager.name)
    expect(names(ownersOf([former, person], fields('data'), type))).toEqual(['kubectl-edit'])
    expect(names(ownersOf([former], fields('data'), type))).toEqual(['argocd-controller'])
    expect(names(ownersOf([former, person], fields('data', 'other'), type))).toEqual([])
  })

  test('co-owners are all named', () => {
    const both = ['a', 'b'].map((name) => entry(name, { 'f:data': { 'f:k': {} } }))
    expect(ownersOf(both, fields('data', 'k'), type)).toHaveLength(2)
  })
})

describe('reading the trie', () => {
  test('members come out as paths, nodes first', () => {
    const owned = {
      'f:spec': { 'f:replicas': {}, 'f:list': { '.': {}, 'k:{"name":"a"}': { 'f:image': {} } } },
      'x:unknown': {},
    }
    expect([...ownedPaths(owned)].map(formatPath)).toEqual([
      'spec.replicas',
      'spec.list',
      'spec.list[name="a"].image',
    ])
  })

  test.each(['f:a.b/c', 'k:{"name":"a","port":80}', 'v:"x"', 'v:3', 'i:0', 'i:12'])(
    '%s there and back',
    (element) => {
      const parsed = parseElement(element)
      expect(parsed === null ? null : formatElement(parsed)).toBe(element)
    },
  )

  test.each(['.', 'k:[1]', 'k:{"a":{}}', 'k:{"a":1,"b":{}}', 'v:{', 'i:-1', 'i:1st', 'zz'])(
    '%s is no element',
    (element) => {
      expect(parseElement(element)).toBeNull()
    },
  )
})
