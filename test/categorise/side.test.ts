import { expect, test } from '@jest/globals'
import { sideOf } from '../../src/categorise/side.js'
import type { Json } from '../../src/model/json.js'
import { parsePath } from '../../src/model/parse-path.js'
import { fields } from '../../src/model/path.js'
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

test('null in the last sync, which Git means by leaving a field empty, is no change of Git', () => {
  const change = { type: 'added', path: fields('spec', 'minReplicas'), live: 2 } as const
  const synced: Base = { source: 'last-applied', object: { spec: { minReplicas: null } }, at: null }
  expect(sideOf(change, synced, builtInType('autoscaling/v2', 'HorizontalPodAutoscaler'), null)).toEqual({
    side: 'live-only',
  })
})

test.each([
  [1, 'nobody', 'git'],
  [1, 'somebody', 'both'],
  [2, 'nobody', 'both'],
])(
  'Git newly states replicas that the last sync left to their default, and live holds %s, owned by %s: %s',
  (live, owner, side) => {
    const change = { type: 'modified', path: fields('spec', 'replicas'), desired: 3, live } as const
    const synced: Base = { source: 'history', object: { spec: {} }, at: null }
    const type = builtInType('apps/v1', 'Deployment')
    const unowned = owner === 'nobody' ? { spec: { replicas: live } } : null
    expect(sideOf(change, synced, type, unowned).side).toBe(side)
  },
)
