import { describe, expect, test } from '@jest/globals'
import { compareObjects } from '../../src/compare/compare.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import { formatPath } from '../../src/model/path.js'
import type { TypeNode } from '../../src/model/type-node.js'
import { isDefaulted } from '../../src/schema/is-defaulted.js'
import { openApiTypes } from '../../src/schema/openapi.js'
import { builtInTypes } from '../schema/builtin.js'

/*
 * Git states a value for whose absence the API server would fill one in. Of a custom resource the default stands for
 * the whole of what is absent: beside what Git states, a part of it is somebody's.
 */
const widget = openApiTypes({
  components: {
    schemas: {
      'com.example.v1.Widget': {
        'x-kubernetes-group-version-kind': [{ group: 'example.com', version: 'v1', kind: 'Widget' }],
        type: 'object',
        properties: {
          spec: {
            type: 'object',
            properties: {
              tags: {
                type: 'object',
                additionalProperties: { type: 'string' },
                default: { team: 'ops' },
              },
              zones: {
                type: 'array',
                items: { type: 'string' },
                'x-kubernetes-list-type': 'set',
                default: ['a'],
              },
            },
          },
        },
      },
    },
  },
}).of({ group: 'example.com', version: 'v1', kind: 'Widget' })

const controller = builtInTypes.of({ group: '', version: 'v1', kind: 'ReplicationController' })

function changes(type: TypeNode | null, desired: JsonObject, live: JsonObject): string[] {
  const fills = (path: Parameters<typeof formatPath>[0], value: Json): boolean =>
    isDefaulted(type, path, value, { desired, live }) !== null
  return compareObjects(desired, live, type, fills).map(
    (change) => `${change.type} ${formatPath(change.path)}`,
  )
}

describe('a default of a custom resource', () => {
  test.each<[string, JsonObject, JsonObject, string[]]>([
    ['filled in for an absent map', {}, { tags: { team: 'ops' } }, []],
    ['filled in for an absent set', {}, { zones: ['a'] }, []],
    ['added to a map stated as empty', { tags: {} }, { tags: { team: 'ops' } }, ['added spec.tags.team']],
    [
      'added to a stated map',
      { tags: { tier: 'web' } },
      { tags: { tier: 'web', team: 'ops' } },
      ['added spec.tags.team'],
    ],
    ['added to a stated set', { zones: ['b'] }, { zones: ['b', 'a'] }, ['added spec.zones[="a"]']],
    ['added to a set stated as empty', { zones: [] }, { zones: ['a'] }, ['added spec.zones[="a"]']],
  ])('%s', (_name, desired, live, expected) => {
    expect(changes(widget, { spec: desired }, { spec: live })).toEqual(expected)
  })
})

describe('the selector that a ReplicationController takes from its template', () => {
  const template = { metadata: { labels: { app: 'web', tier: 'front' } } }
  const of = (selector?: JsonObject): JsonObject => ({
    spec: { template, ...(selector === undefined ? {} : { selector }) },
  })

  test.each<[string, JsonObject | undefined, JsonObject, string[]]>([
    ['as a whole, where Git states none', undefined, { app: 'web', tier: 'front' }, []],
    ['as a whole, where Git states an empty one', {}, { app: 'web', tier: 'front' }, []],
    ['a part of it, where Git states an empty one', {}, { app: 'web' }, ['modified spec.selector']],
    ['a part of it, where Git states none', undefined, { app: 'web' }, ['added spec.selector']],
    ['more than it', {}, { app: 'web', tier: 'front', by: 'hand' }, ['modified spec.selector']],
    ['empty, as Git states it', {}, {}, []],
  ])('%s', (_name, desired, live, expected) => {
    expect(changes(controller, of(desired), of(live))).toEqual(expected)
  })
})
