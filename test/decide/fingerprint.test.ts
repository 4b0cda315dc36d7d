import { describe, expect, test } from '@jest/globals'
import { fingerprintOf } from '../../src/decide/fingerprint.js'
import type { Application } from '../../src/model/application.js'
import type { DestinationCluster } from '../../src/model/cluster.js'
import type { Change } from '../../src/model/finding.js'
import type { Json } from '../../src/model/json.js'
import type { ResourceKey } from '../../src/model/resource.js'
import { normalisePlaceholders } from '../../src/pull/redaction/placeholders.js'
import { added, modified } from '../evidence/readings.js'

const web: ResourceKey = { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' }
const scaled = modified('spec.replicas', 3, 5)
const { path } = scaled

type Given = {
  readonly app?: string
  readonly cluster?: Partial<DestinationCluster>
  readonly key?: Partial<ResourceKey>
  readonly subject?: string
  readonly change?: Change | null
}

function print({ app = 'shop', cluster, key, subject = 'field', change = scaled }: Given = {}): string {
  const application: Pick<Application, 'name' | 'cluster'> =
    cluster === undefined ? { name: app } : { name: app, cluster: cluster as DestinationCluster }
  return fingerprintOf(application, { ...web, ...key }, subject, change, normalisePlaceholders)
}

describe('the print of a difference', () => {
  test('is the same in every run and in every release: issues out there are known by it', () => {
    expect(print()).toBe('9164fca1674bce22')
    expect(print({ cluster: { id: 'east' } })).toBe('93e524818a527aa4')
    expect(print({ subject: 'object:missing:', change: null })).toBe('27093f3326dd28d6')
  })

  test.each<[string, Given, Given]>([
    ['the last sync is known by now', {}, { change: { ...scaled, base: 3 } }],
    [
      'a value that is hidden has another number in this run',
      { change: modified('data.token', '<redacted #1>', '<redacted #2>') },
      { change: modified('data.token', '<redacted #7>', '<redacted #4>') },
    ],
    [
      'the cluster is reached by another address',
      { cluster: { id: 'east', server: 'https://10.0.0.1' } },
      { cluster: { id: 'east', server: 'https://east.example' } },
    ],
  ])('is the same where %s', (_title, one, other) => {
    expect(print(other)).toBe(print(one))
  })

  test.each<[string, Given]>([
    ['app', { app: 'cart' }],
    ['cluster', { cluster: { id: 'east' } }],
    ['group', { key: { group: 'extensions' } }],
    ['kind', { key: { kind: 'StatefulSet' } }],
    ['namespace', { key: { namespace: 'cart' } }],
    ['name', { key: { name: 'api' } }],
    ['subject', { subject: 'field:kubectl-edit:2026-11-16T08:00:00Z' }],
    ['path', { change: modified('spec.paused', 3, 5) }],
    ['value in Git', { change: modified('spec.replicas', 4, 5) }],
    ['value in live', { change: modified('spec.replicas', 3, 6) }],
    ['type of a value', { change: modified('spec.replicas', 3, '5') }],
    ['side that lacks it', { change: added('spec.replicas', 5) }],
    ['object as a whole', { change: null }],
  ])('is another for another %s', (_title, given) => {
    expect(print(given)).not.toBe(print())
  })

  test('is another for what came than for what went', () => {
    const [came, went] = [added('spec.replicas', 5), { type: 'removed', path, desired: 5 } as const]
    expect(print({ change: came })).not.toBe(print({ change: went }))
    expect(print({ change: came })).not.toBe(print({ change: added('spec.replicas', 6) }))
    expect(print({ change: went })).not.toBe(print({ change: { ...went, desired: 6 } }))
  })

  test('holds a null that a side states apart from nothing at all', () => {
    expect(print({ change: modified('spec.replicas', null, 5) })).not.toBe(
      print({ change: added('spec.replicas', 5) }),
    )
  })

  test('has both values go through what takes the numbers of a run out', () => {
    const seen: Json[] = []
    const normalise = (value: Json): Json => {
      seen.push(value)
      return value
    }
    for (const change of [scaled, added('a', 1), { type: 'removed', path, desired: 2 } as const])
      fingerprintOf({ name: 'shop' }, web, 'field', change, normalise)
    expect(seen).toStrictEqual([3, 5, 1, 2])
  })
})
