import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Json, JsonObject } from '../../src/model/json.js'
import { objectAt, stringAt } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import { readState } from '../../src/pull/state/state-document.js'
import { stateSchemaErrors } from '../report/schema.js'
import type { Shop } from './merges.js'
import { judgeMerge, openShop, recordedCluster, stateOf } from './merges.js'

const deployment = 'apps/payment-service/deployment.yaml'

let shop: Shop

beforeAll(async () => {
  shop = await openShop()
  await shop.branch('readme', { 'README.md': 'Hello\n' })
  await shop.branch('four', { [deployment]: (text) => text.replace('replicas: 3', 'replicas: 4') })
  await shop.branch('five', { [deployment]: (text) => text.replace('replicas: 3', 'replicas: 5') })
  await shop.branch('image', { [deployment]: (text) => text.replace(/(image: \S+:)\S+/, '$1v9.9.9') })
  await shop.branch('gone', { [deployment]: null })
  await shop.branch('new-cron', {
    'apps/payment-service/extra.yaml':
      'apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: extra}\nspec: {schedule: "0 1 * * *"}\n',
  })
  await shop.branch('by-hand', {
    'apps/payment-service/extra.yaml':
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: by-hand}\ndata: {a: b}\n',
  })
}, 300_000)

afterAll(() => shop.remove())

const automated =
  (policy: JsonObject | null) =>
  (application: JsonObject): JsonObject => ({
    ...application,
    spec: { ...objectAt(application, 'spec'), syncPolicy: policy === null ? {} : { automated: policy } },
  })

/** The cluster with a ConfigMap that somebody made and no app has. */
async function withExtra(cluster: Cluster): Promise<Cluster> {
  const metadata = { name: 'by-hand', namespace: 'payments', managedFields: [] }
  const extra: JsonObject = { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { a: 'c' } }
  return {
    ...cluster,
    async list(kind, namespace) {
      const listed = await cluster.list(kind, namespace)
      if (kind.kind !== 'ConfigMap' || listed.state !== 'listed') return listed
      return { ...listed, items: [...listed.items, extra] }
    },
  }
}

describe('a check from a recorded state says what one of the cluster says', () => {
  const policies = { automatic: {}, pruning: { prune: true }, healing: { selfHeal: true }, byHand: null }
  test.each(Object.entries(policies))('for apps that are synced %s', async (_, policy) => {
    const cluster = await recordedCluster(automated(policy))
    const state = await stateOf(shop, cluster)
    for (const head of ['readme', 'four', 'five', 'image', 'gone', 'new-cron']) {
      const [live, recorded] = [
        await judgeMerge(shop, head, { cluster }),
        await judgeMerge(shop, head, state),
      ]
      expect(recorded.recorded).toMatchObject({ commit: (await shop.git('rev-parse', 'main')).trim() })
      const of = ({ verdict, reversals, adopted, problems }: typeof live): object => ({
        ...{ head, verdict, problems },
        // Metrics and events are evidence beside the verdict, and no part of a state.
        reversals: reversals.map(({ because: _, evidence: __, ...rest }) => rest),
        adopted: adopted.map(({ path }) => path),
      })
      expect(of(recorded)).toEqual(of(live))
    }
  })
})

test('a state follows its schema, and holds the objects with a finding alone', async () => {
  const { text } = await stateOf(shop, await withExtra(await recordedCluster()))
  const state = JSON.parse(text) as JsonObject
  expect(stateSchemaErrors(state)).toEqual([])
  const kept = readState(text).objects.map((object) => stringAt(object, 'metadata', 'name'))
  expect(kept).toContain('payment-service')
  expect(text).not.toContain('by-hand')
  expect(state).toMatchObject({ cluster: { id: 'production' } })
})

test('Git beginning to say something of an object that was no app’s cannot be told', async () => {
  const cluster = await withExtra(await recordedCluster(automated(null)))
  const judged = await judgeMerge(shop, 'by-hand', await stateOf(shop, cluster))
  expect(judged.problems).toMatchObject([
    { code: 'SNAPSHOT_INCOMPLETE', message: expect.stringContaining('ConfigMap payments/by-hand') },
  ])
})

describe('a change by hand of a secret value', () => {
  /** payment-service with a password that somebody set by hand. */
  async function withPassword(own: Shop): Promise<Cluster> {
    const cluster = await recordedCluster(automated(null))
    await own.git('checkout', '--quiet', 'main')
    await own.branch('prepare', {
      [deployment]: (text) =>
        text.replace(
          '- name: LOG_LEVEL',
          '- {name: DB_PASSWORD, value: from-git-1234}\n            - name: LOG_LEVEL',
        ),
    })
    await own.git('merge', '--quiet', '--ff-only', 'prepare')
    return {
      ...cluster,
      async list(kind, namespace) {
        const listed = await cluster.list(kind, namespace)
        if (kind.kind !== 'Deployment' || listed.state !== 'listed') return listed
        return { ...listed, items: listed.items.map(withEnv) }
      },
    }
  }

  const withEnv = (object: JsonObject): JsonObject => {
    if (stringAt(object, 'metadata', 'name') !== 'payment-service') return object
    const copy = structuredClone(object) as { [key: string]: Json } & {
      spec: { template: { spec: { containers: { [key: string]: Json }[] } } }
    }
    const [container] = copy.spec.template.spec.containers
    if (container === undefined) throw new Error('payment-service has no container')
    const variables = container['env'] as Json[]
    variables.unshift({ name: 'DB_PASSWORD', value: 'set-by-hand-5678' })
    return copy
  }

  test('is not in the state, and a merge that moves its object cannot be told', async () => {
    const own = await openShop()
    try {
      const state = await stateOf(own, await withPassword(own))
      expect(state.text).not.toMatch(/from-git-1234|set-by-hand-5678/)
      const password = 'spec.template.spec.containers[name="payment-service"].env[name="DB_PASSWORD"].value'
      await own.branch('moved', { [deployment]: (text) => text.replace('from-git-1234', 'from-git-4321') })
      await own.branch('elsewhere', { 'README.md': 'Hello\n' })
      const moved = await judgeMerge(own, 'moved', state)
      expect(moved.problems.map(({ code, message }) => [code, message.includes(password)])).toEqual([
        ['STATE_HIDDEN', true],
      ])
      const elsewhere = await judgeMerge(own, 'elsewhere', state)
      expect(elsewhere).toMatchObject({ verdict: 'pass', problems: [] })
    } finally {
      await own.remove()
    }
  })
})

describe('a document that is no state is refused', () => {
  const good = async (): Promise<{ [key: string]: Json }> =>
    JSON.parse((await stateOf(shop, await recordedCluster())).text) as { [key: string]: Json }

  test.each([
    ['of another version', { schemaVersion: 2 }, /schema version 2/],
    ['of another kind', { kind: 'Snapshot' }, /no state of this check/],
    ['without a time', { takenAt: 'yesterday' }, /takenAt is no time/],
    ['with objects that are none', { objects: [{ kind: 'ConfigMap' }] }, /apiVersion is missing/],
    ['with a list that is none', { settled: {} }, /settled is no list/],
    ['with digests that are none', { outside: ['../..'] }, /no digest/],
    ['with a moment of its own', { hidden: [{ when: 'never-mind' }] }, /application is missing/],
    ['with kinds of nothing', { kinds: [{}] }, /version is missing/],
  ])('%s', async (_, change, message) => {
    const text = JSON.stringify({ ...(await good()), ...change })
    expect(() => readState(text)).toThrow(message)
  })

  test.each(['', 'null', '[]', '{"kind":', '"GuardState"'])('%j', (text) => {
    expect(() => readState(text)).toThrow(/STATE_INVALID|cannot be used/)
  })
})
