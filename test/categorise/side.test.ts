import { describe, expect, test } from '@jest/globals'
import { sideOf } from '../../src/categorise/side.js'
import type { Change } from '../../src/model/finding.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import { parsePath } from '../../src/model/parse-path.js'
import { fields } from '../../src/model/path.js'
import type { TypeNode } from '../../src/model/type-node.js'
import type { Base } from '../../src/pull/base.js'
import { builtInType } from '../schema/builtin.js'

const base = (ports: Json): Base => ({ source: 'history', object: { spec: { ports } }, at: null })

test.each<[string, Json, string]>([
  ['as it is written in Git, without its protocol', [{ port: 80, targetPort: 8080 }], 'live'],
  ['with its protocol', [{ port: 80, protocol: 'TCP', targetPort: 8080 }], 'live'],
  ['of another protocol', [{ port: 80, protocol: 'UDP', targetPort: 8080 }], 'both'],
  ['moved in Git since', [{ port: 80, targetPort: 8079 }], 'both'],
])('a port %s: who moved its target', (_name, ports, side) => {
  const path = parsePath('spec.ports[port=80,protocol="TCP"].targetPort') ?? []
  const change = { type: 'modified', path, desired: 8080, live: 8081 } as const
  expect(sideOf(change, base(ports), null, null).side).toBe(side)
})

describe('which side moved away from the last sync', () => {
  const path = fields('data', 'mode')
  const modified: Change = { type: 'modified', path, desired: 'git', live: 'live' }
  const added: Change = { type: 'added', path, live: 'live' }
  const removed: Change = { type: 'removed', path, desired: 'git' }

  test.each<[string, Change, JsonObject | null, string]>([
    ['it has what live has', modified, { data: { mode: 'live' } }, 'git'],
    ['it has what Git has', modified, { data: { mode: 'git' } }, 'live'],
    ['it has neither', modified, { data: { mode: 'x' } }, 'both'],
    ['it lacks what differs', modified, { data: {} }, 'both'],
    ['it lacks the whole object', modified, null, 'both'],
    ['it has what Git has dropped', added, { data: { mode: 'live' } }, 'git'],
    ['Git has dropped what live has changed', added, { data: { mode: 'x' } }, 'both'],
    ['it lacks what is only live', added, { data: {} }, 'live-only'],
    ['it has what live has lost', removed, { data: { mode: 'git' } }, 'live'],
    ['Git has changed what live has lost', removed, { data: { mode: 'x' } }, 'both'],
    ['it lacks what Git has new', removed, { data: {} }, 'git'],
  ])('%s', (_title, change, object, side) => {
    const synced: Base = { source: 'history', object, at: null }
    const mode = (object?.['data'] as JsonObject | undefined)?.['mode']
    expect(sideOf(change, synced, builtInType('v1', 'ConfigMap'), null)).toEqual(
      mode === undefined ? { side } : { side, baseValue: mode },
    )
  })

  test.each<[string, Change, JsonObject | null, JsonObject | null | undefined, string]>([
    ['what Git still says', modified, { data: { mode: 'live' } }, { data: { mode: 'git' } }, 'rolled-back'],
    ['what Git has changed since', modified, { data: { mode: 'live' } }, { data: { mode: 'x' } }, 'git'],
    ['what it left as it was', modified, { data: { mode: 'live' } }, { data: { mode: 'live' } }, 'git'],
    ['what was changed by hand since', modified, { data: { mode: 'x' } }, { data: { mode: 'git' } }, 'both'],
    ['what Git still lacks', added, { data: { mode: 'live' } }, { data: {} }, 'rolled-back'],
    ['what Git still lacks altogether', added, { data: { mode: 'live' } }, null, 'rolled-back'],
    ['what came with it', removed, { data: {} }, { data: { mode: 'git' } }, 'rolled-back'],
    ['nobody knows what', modified, { data: { mode: 'live' } }, undefined, 'rolled-back'],
  ])('after a rollback of %s', (_title, change, object, before, side) => {
    const synced: Base = {
      source: 'history',
      object,
      at: null,
      rolledBack: { from: 'c0ffee', object: before },
    }
    expect(sideOf(change, synced, builtInType('v1', 'ConfigMap'), null).side).toBe(side)
  })

  test('is not known without a base', () => {
    expect(sideOf(modified, { source: 'none', reason: 'a shallow clone' }, null, null)).toEqual({
      side: 'no-base',
    })
  })

  test('is not told by the notation', () => {
    const cpu = fields('spec', 'hard', 'cpu')
    const change: Change = { type: 'modified', path: cpu, desired: '2', live: '1000m' }
    const synced: Base = { source: 'history', object: { spec: { hard: { cpu: '1' } } }, at: null }
    expect(sideOf(change, synced, builtInType('v1', 'ResourceQuota'), null).side).toBe('git')
  })
})

describe('null that was synced', () => {
  const change: Change = { type: 'added', path: fields('spec', 'value'), live: 1 }
  const synced: Base = { source: 'history', object: { spec: { value: null } }, at: null }
  const type = (nullable: boolean): TypeNode => ({
    kind: 'map',
    atomic: false,
    values: { kind: 'map', atomic: false, values: { kind: 'scalar', format: 'integer', nullable } },
  })

  test.each<[string, Change, string]>([
    ['and that Git has filled in since', { type: 'removed', path: change.path, desired: 1 }, 'git'],
    [
      'and that both have filled in since',
      { type: 'modified', path: change.path, desired: 1, live: 2 },
      'both',
    ],
  ])('is none: a field %s', (_title, filled, side) => {
    expect(sideOf(filled, synced, type(false), null)).toEqual({ side })
  })

  test('and that Git still states, is what was synced', () => {
    const same: Change = { type: 'modified', path: change.path, desired: null, live: 1 }
    expect(sideOf(same, synced, type(false), null)).toEqual({ side: 'live', baseValue: null })
  })

  test('is a value where the field may be null', () => {
    expect(sideOf(change, synced, type(true), null)).toEqual({ side: 'both', baseValue: null })
  })

  test.each<[string, TypeNode | null]>([
    ['where the field may not', type(false)],
    ['where nothing is known of the kind', null],
  ])('is none %s', (_title, objectType) => {
    expect(sideOf(change, synced, objectType, null)).toEqual({ side: 'live-only' })
  })
})

test('null in the last sync, which Git means by leaving a field empty, is no change of Git', () => {
  const change = { type: 'added', path: fields('spec', 'minReplicas'), live: 2 } as const
  const synced: Base = { source: 'last-applied', object: { spec: { minReplicas: null } }, at: null }
  expect(sideOf(change, synced, builtInType('autoscaling/v2', 'HorizontalPodAutoscaler'), null)).toEqual({
    side: 'live-only',
  })
})

test.each([
  [{}, 1, 'nobody', 'git'],
  [{ replicas: null }, 1, 'nobody', 'git'],
  [{}, 1, 'somebody', 'both'],
  [{}, 2, 'nobody', 'both'],
])(
  'Git newly states replicas that the last sync (%j) left to their default, and live holds %s, owned by %s: %s',
  (spec, live, owner, side) => {
    const change = { type: 'modified', path: fields('spec', 'replicas'), desired: 3, live } as const
    const synced: Base = { source: 'history', object: { spec }, at: null }
    const type = builtInType('apps/v1', 'Deployment')
    const unowned = owner === 'nobody' ? { spec: { replicas: live } } : null
    expect(sideOf(change, synced, type, unowned).side).toBe(side)
  },
)

test.each([
  ['nobody', 'git'],
  ['somebody', 'both'],
])('Git newly states a node port that the last sync left to be allocated, owned by %s: %s', (owner, side) => {
  const spec = (port: JsonObject): JsonObject => ({ type: 'NodePort', ports: [{ port: 80, ...port }] })
  const path = parsePath('spec.ports[port=80,protocol="TCP"].nodePort') ?? []
  const change = { type: 'modified', path, desired: 32741, live: 30302 } as const
  const synced: Base = { source: 'history', object: { spec: spec({}) }, at: null }
  const live = { spec: spec({ protocol: 'TCP', nodePort: 30302 }) }
  const unowned = owner === 'nobody' ? live : null
  expect(sideOf(change, synced, builtInType('v1', 'Service'), unowned).side).toBe(side)
})

describe('who moved the variables of a container', () => {
  const path = parsePath('spec.template.spec.containers[name="web"].env') ?? []
  const synced = (...names: readonly string[]): Exclude<Base, { source: 'none' }> => {
    const env = names.map((name) => ({ name, value: 'x' }))
    const containers = [{ name: 'web', env }]
    return { source: 'history', object: { spec: { template: { spec: { containers } } } }, at: null }
  }

  test.each<[string, readonly string[], readonly string[], readonly string[], string]>([
    ['live, where the last sync had Git’s order', ['A', 'B'], ['B', 'A'], ['A', 'B'], 'live'],
    ['Git, where the last sync had live’s', ['A', 'B'], ['B', 'A'], ['B', 'A'], 'git'],
    ['both, where it had a third', ['A', 'B', 'C'], ['C', 'B', 'A'], ['B', 'A', 'C'], 'both'],
    ['live, beside a new one of Git’s', ['A', 'NEW', 'B'], ['B', 'A'], ['A', 'B'], 'live'],
    ['Git, where it put one that live had first', ['A', 'B', 'HOT'], ['HOT', 'A', 'B'], ['A', 'B'], 'git'],
  ])('%s', (_title, desired, live, base, side) => {
    const change: Change = { type: 'modified', path, desired, live }
    expect(sideOf(change, synced(...base), builtInType('apps/v1', 'Deployment'), null)).toEqual({
      side,
      baseValue: base,
    })
  })

  test.each<[string, readonly string[]]>([
    ['none of them', []],
    ['one of them', ['A']],
    ['others', ['C', 'D']],
  ])('nobody knows, where the last sync had %s', (_title, base) => {
    const change: Change = { type: 'modified', path, desired: ['A', 'B'], live: ['B', 'A'] }
    const found = sideOf(change, synced(...base), builtInType('apps/v1', 'Deployment'), null)
    expect(found).toEqual({ side: 'both' })
  })

  test('a rollback, where Git’s order had been synced before', () => {
    const rolledBack = { from: 'c0ffee', object: synced('A', 'B').object }
    const change: Change = { type: 'modified', path, desired: ['A', 'B'], live: ['B', 'A'] }
    const base = { ...synced('B', 'A'), rolledBack }
    expect(sideOf(change, base, builtInType('apps/v1', 'Deployment'), null).side).toBe('rolled-back')
  })
})
