import { describe, expect, test } from '@jest/globals'
import { attribute, managersOf } from '../../src/attribute/attribute.js'
import type { Actor, Change } from '../../src/model/finding.js'
import type { Json, JsonObject } from '../../src/model/json.js'

const scaled: Change = {
  type: 'modified',
  path: [{ field: 'spec' }, { field: 'replicas' }],
  desired: 2,
  live: 4,
}
const added: Change = { type: 'added', path: scaled.path, live: 4 }
const removed: Change = { type: 'removed', path: scaled.path, desired: 2 }

/** An entry of managedFields that owns the replicas. */
function entry(manager: string, rest: JsonObject = {}): JsonObject {
  return {
    manager,
    operation: 'Update',
    apiVersion: 'apps/v1',
    time: '2026-11-25T08:00:00Z',
    fieldsType: 'FieldsV1',
    fieldsV1: { 'f:spec': { 'f:replicas': {} } },
    ...rest,
  }
}

const undated = (manager: string): JsonObject => ({
  manager,
  operation: 'Update',
  apiVersion: 'apps/v1',
  fieldsV1: { 'f:spec': { 'f:replicas': {} } },
  subresource: 'scale',
})

const deployment = (managedFields: readonly Json[]): JsonObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { managedFields },
  spec: { replicas: 4 },
})

/** Managers are called by what they are, so that the table reads without one of names. */
const attributed = (managedFields: readonly Json[], change: Change = scaled) =>
  attribute(change, deployment(managedFields), null, (name) => name.split('/')[0] as Actor)

describe('of several owners the one least bound to Git counts', () => {
  test.each<[Actor, Actor]>([
    ['person-tool', 'unknown'],
    ['person-tool', 'applier'],
    ['unknown', 'pipeline'],
    ['pipeline', 'controller'],
    ['controller', 'applier'],
    ['applier', 'api-server'],
  ])('%s before %s', (first, second) => {
    for (const names of [
      [first, second],
      [second, first],
    ]) {
      const { manager, actor, owners } = attributed(names.map((name) => entry(name)))
      expect([manager?.name, actor]).toEqual([first, first])
      expect(owners.map(({ name }) => name)).toEqual(names)
    }
  })
})

describe('of several of a kind the newest counts', () => {
  const [monday, tuesday] = ['2026-11-23T08:00:00Z', '2026-11-24T08:00:00Z']

  test.each<[string, JsonObject, JsonObject]>([
    ['by its time', entry('unknown/b', { time: tuesday }), entry('unknown/a', { time: monday })],
    ['and a scale, which records no time, is not taken for older', undated('unknown/b'), entry('unknown/a')],
  ])('%s', (_title, newest, other) => {
    expect(attributed([newest, other]).manager?.name).toBe('unknown/b')
    expect(attributed([other, newest]).manager?.name).toBe('unknown/b')
  })
})

describe('where no manager owns the value', () => {
  const elsewhere = (rest: JsonObject): JsonObject =>
    entry('controller', { fieldsV1: { 'f:metadata': {} }, ...rest })

  test.each<[string, readonly Json[]]>([
    ['nobody wrote anything', []],
    ['who wrote the rest wrote it in this apiVersion', [elsewhere({})]],
    ['or in one that is not recorded', [elsewhere({ apiVersion: '' })]],
    ['or wrote the status alone', [elsewhere({ apiVersion: 'apps/v2', subresource: 'status' })]],
  ])('the API server set it: %s', (_title, managedFields) => {
    expect(attributed(managedFields, added)).toEqual({ manager: null, owners: [], actor: 'api-server' })
  })

  test('who wrote the object in another apiVersion may have', () => {
    const found = attributed([elsewhere({}), elsewhere({ apiVersion: 'apps/v2' })], added)
    expect(found).toMatchObject({ manager: null, owners: [], actor: 'unknown' })
    expect(found.elsewhere).toEqual([
      { name: 'controller', operation: 'Update', subresource: '', time: '2026-11-25T08:00:00Z' },
    ])
  })

  test('but not where somebody is found', () => {
    const found = attributed([entry('person-tool'), elsewhere({ apiVersion: 'apps/v2' })])
    expect(found.actor).toBe('person-tool')
    expect(found).not.toHaveProperty('elsewhere')
  })
})

test('of what is gone the API server keeps no owner, whoever had it', () => {
  expect(attributed([entry('applier')], removed)).toEqual({ manager: null, owners: [], actor: 'unknown' })
})

test('the managers of an object are those that wrote more than its status', () => {
  const live = deployment([
    entry('applier'),
    entry('controller', { subresource: 'status' }),
    undated('unknown'),
  ])
  expect(managersOf(live).map(({ manager }) => manager.name)).toEqual(['applier', 'unknown'])
})
