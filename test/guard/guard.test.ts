import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { objectAt, stringAt } from '../../src/model/json.js'
import { ProblemError } from '../../src/model/problem.js'
import { guardSchemaErrors } from '../report/schema.js'
import type { Shop } from './merges.js'
import { judgeMerge, openShop, recordedCluster, undone } from './merges.js'

const deployment = 'apps/payment-service/deployment.yaml'
const flags = 'apps/feature-flags/configmap.yaml'
const image = 'spec.template.spec.containers[name="agent"].image'

let shop: Shop

beforeAll(async () => {
  shop = await openShop()
  await shop.branch('readme', { 'README.md': 'Hello\n' })
  await shop.branch('four-replicas', { [deployment]: (text) => text.replace('replicas: 3', 'replicas: 4') })
  await shop.branch('five-replicas', { [deployment]: (text) => text.replace('replicas: 3', 'replicas: 5') })
  await shop.branch('new-image', { [deployment]: (text) => text.replace(/(image: \S+:)\S+/, '$1v9.9.9') })
  await shop.branch('new-neighbour', {
    'apps/payment-service/extra.yaml':
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: extra}\ndata: {a: b}\n',
  })
  await shop.branch('flag-off', {
    [flags]: (text) => text.replace(/^data:$/m, 'data:\n  TEMP_FLAG_EMERGENCY_BYPASS: "false"'),
  })
  await shop.branch('flag-elsewhere', {
    [flags]: (text) => text.replace(/^data:$/m, 'data:\n  ANOTHER: "1"'),
  })
  await shop.branch('three', {
    'apps/logging-agent/daemonset.yaml': (text) => text.replace('--config=/etc', '--config=/opt'),
    [flags]: (text) => text.replace(/^data:$/m, 'data:\n  TEMP_FLAG_EMERGENCY_BYPASS: "false"'),
  })
  await shop.branch('payment-gone', { [deployment]: null })
  await shop.branch('payment-renamed', {
    [deployment]: (text) => text.replace(/^ {2}name: payment-service$/m, '  name: payment'),
  })
  await shop.branch('switched-off', {
    '.github/drift-triage.yml': 'guard: {scope: field, on-unknown: warn}\n',
  })
  await shop.branch('broken', { [deployment]: (text) => text.replace('spec:', 'spec: [') })
}, 300_000)

afterAll(() => shop.remove())

/** Every Application but the named one as it is recorded. */
function withSpec(name: string, change: (application: JsonObject) => JsonObject) {
  return (application: JsonObject): JsonObject =>
    stringAt(application, 'metadata', 'name') === name ? change(application) : application
}

const policy =
  (automated: JsonObject | null) =>
  (application: JsonObject): JsonObject => {
    const spec = objectAt(application, 'spec')
    return { ...application, spec: { ...spec, syncPolicy: automated === null ? {} : { automated } } }
  }

const annotated =
  (annotations: JsonObject) =>
  (application: JsonObject): JsonObject => ({
    ...application,
    metadata: { ...objectAt(application, 'metadata'), annotations },
  })

const quietOthers = (application: JsonObject): JsonObject =>
  stringAt(application, 'metadata', 'name') === 'payment-service' ? application : policy(null)(application)

describe('what a merge into the branch of automated apps undoes', () => {
  test('a merge that touches no app still moves the revision, on which out-of-sync apps are synced', async () => {
    const judged = await judgeMerge(shop, 'readme')
    expect(judged.verdict).toBe('block')
    expect(guardSchemaErrors(judged)).toEqual([])
    expect(undone(judged)).toEqual([
      `logging-agent ${image} revision`,
      'payment-service spec.replicas revision',
    ])
    expect(judged.reversals.map(({ live, desired }) => [live, desired])).toEqual(
      expect.arrayContaining([[5, 3]]),
    )
  })

  test('a change of that very field', async () => {
    const judged = await judgeMerge(shop, 'four-replicas')
    expect(undone(judged)).toContain('payment-service spec.replicas field')
    const replicas = judged.reversals.find(({ path }) => path === 'spec.replicas')
    expect(replicas).toMatchObject({
      desired: 4,
      live: 5,
      source: { file: deployment },
      manager: { name: 'kubectl' },
    })
  })

  test('another field of the same object, and another object of the same app', async () => {
    expect(undone(await judgeMerge(shop, 'new-image'))).toContain('payment-service spec.replicas resource')
    expect(undone(await judgeMerge(shop, 'new-neighbour'))).toContain(
      'payment-service spec.replicas application',
    )
  })

  test('adopting the live value passes for that app and says which drift it resolves', async () => {
    const judged = await judgeMerge(shop, 'five-replicas')
    expect(undone(judged)).toEqual([`logging-agent ${image} revision`])
    expect(judged.adopted.map(({ application, path, live }) => [application, path, live])).toEqual([
      ['payment-service', 'spec.replicas', 5],
    ])
  })

  test('a key added by hand blocks only where Git starts to say otherwise', async () => {
    const key = 'data.TEMP_FLAG_EMERGENCY_BYPASS'
    expect(undone(await judgeMerge(shop, 'flag-off'))).toContain(`feature-flags ${key} field`)
    const elsewhere = await judgeMerge(shop, 'flag-elsewhere')
    expect(undone(elsewhere).join('\n')).not.toContain('feature-flags')
    expect(elsewhere.standing.map(({ path }) => path)).toContain(key)
  })

  test('an object that leaves Git is lost only where the controller prunes', async () => {
    const keep = await judgeMerge(shop, 'payment-gone')
    expect(undone(keep).join('\n')).not.toContain('payment-service')
    expect(keep.adopted).toEqual([])
    const pruning = await recordedCluster(withSpec('payment-service', policy({ prune: true })))
    expect(undone(await judgeMerge(shop, 'payment-gone', { cluster: pruning }))).toContain(
      'payment-service  field',
    )
    expect(undone(await judgeMerge(shop, 'payment-renamed', { cluster: pruning }))).toContain(
      'payment-service  field',
    )
  })
})

describe('when the merge is not what undoes it', () => {
  test('an app that is synced by hand is blocked only by merges that somebody will sync', async () => {
    const cluster = await recordedCluster(policy(null))
    expect((await judgeMerge(shop, 'readme', { cluster })).verdict).toBe('pass')
    const touched = await judgeMerge(shop, 'new-image', { cluster })
    expect(undone(touched)).toEqual(['payment-service spec.replicas resource'])
    expect(touched.reversals[0]?.forecast.when).toBe('next-sync')
  })

  test('a controller that corrects by itself does so with or without the merge', async () => {
    const cluster = await recordedCluster(policy({ selfHeal: true }))
    const judged = await judgeMerge(shop, 'four-replicas', { cluster })
    expect(judged).toMatchObject({ verdict: 'pass', reversals: [] })
    expect(judged.standing.map(({ path }) => path)).toContain('spec.replicas')
    expect(undone(await judgeMerge(shop, 'flag-off', { cluster }))).toEqual([
      'feature-flags data.TEMP_FLAG_EMERGENCY_BYPASS field',
    ])
  })

  test.each([
    ['.', 'readme', []],
    ['/apps/payment-service', 'readme', []],
    ['.;../..', 'readme', ['payment-service spec.replicas revision']],
    ['/docs;/README.md', 'readme', ['payment-service spec.replicas revision']],
    ['.', 'new-image', ['payment-service spec.replicas resource']],
  ])(
    'an app that names its paths (%s) is not synced by a merge elsewhere: %s',
    async (paths, head, expected) => {
      const named = withSpec(
        'payment-service',
        annotated({ 'argocd.argoproj.io/manifest-generate-paths': paths }),
      )
      const cluster = await recordedCluster((application) => named(quietOthers(application)))
      expect(undone(await judgeMerge(shop, head, { cluster }))).toEqual(expected)
    },
  )

  test('an app that Argo CD calls Synced is not synced for its revision alone', async () => {
    const cluster = await recordedCluster((application) => {
      const status = objectAt(application, 'status')
      return quietOthers({ ...application, status: { ...status, sync: { status: 'Synced' } } })
    })
    expect((await judgeMerge(shop, 'readme', { cluster })).verdict).toBe('pass')
    expect(undone(await judgeMerge(shop, 'new-neighbour', { cluster }))).toHaveLength(1)
  })

  test('apps that follow another branch, a tag or a commit do not move with the merge', async () => {
    const cluster = await recordedCluster((application) => {
      const spec = objectAt(application, 'spec')
      const source = { ...objectAt(spec, 'source'), targetRevision: 'release-1' }
      return { ...application, spec: { ...spec, source } }
    })
    const judged = await judgeMerge(shop, 'four-replicas', { cluster })
    expect(judged).toMatchObject({ verdict: 'pass', applications: [], problems: [] })
  })
})

test.each([
  ['field', 'new-image', []],
  ['field', 'four-replicas', ['payment-service spec.replicas field']],
  ['resource', 'new-image', ['payment-service spec.replicas resource']],
  ['resource', 'new-neighbour', []],
  ['app', 'new-neighbour', ['payment-service spec.replicas application']],
  ['app', 'readme', []],
] as const)('with scope %s, merging %s undoes %j', async (scope, head, expected) => {
  expect(undone(await judgeMerge(shop, head, { scope }))).toEqual(expected)
})

test('settings come from the target: a pull request cannot switch its own check off', async () => {
  expect(undone(await judgeMerge(shop, 'switched-off'))).toHaveLength(2)
})

test('a manifest that the merge breaks is a problem, never a pass', async () => {
  const cluster = await recordedCluster(policy(null))
  const judged = await judgeMerge(shop, 'broken', { cluster })
  expect(judged.verdict).toBe('unknown')
  expect(judged.problems[0]).toMatchObject({ code: 'YAML_INVALID', application: 'payment-service' })
})

test('an app that neither side has is a problem, never a pass', async () => {
  const judged = await judgeMerge(shop, 'readme', { apps: ['payment-servic'] })
  expect(judged.verdict).toBe('unknown')
  expect(judged.problems).toMatchObject([
    { code: 'APPLICATION_NOT_FOUND', hint: 'Did you mean payment-service?' },
  ])
  expect(undone(await judgeMerge(shop, 'readme', { apps: ['payment-service'] }))).toHaveLength(1)
})

test('a branch behind its target is judged as the merge it would become', async () => {
  const own = await openShop()
  try {
    await own.branch('feature', { 'README.md': 'Hello\n' })
    await own.branch('fix', { [deployment]: (text) => text.replace('replicas: 3', 'replicas: 5') })
    await own.git('merge', '--quiet', '--ff-only', 'fix')
    expect(undone(await judgeMerge(own, 'feature'))).toEqual([`logging-agent ${image} revision`])
    await own.git('checkout', '--quiet', 'feature')
    await own.git('checkout', '--quiet', 'main')
    const six = await own.branch('six', {
      [deployment]: (text) => text.replace('replicas: 5', 'replicas: 6'),
    })
    await own.git('checkout', '--quiet', '-b', 'seven', 'main')
    await own.git('checkout', '--quiet', 'main')
    await own.git('merge', '--quiet', '--ff-only', six)
    const rival = await own.git('rev-parse', 'main~1')
    await own.git('branch', 'rival', rival.trim())
    await own.git('checkout', '--quiet', 'rival')
    const { writeFile, readFile } = await import('node:fs/promises')
    const path = `${own.folder}/${deployment}`
    await writeFile(path, (await readFile(path, 'utf8')).replace('replicas: 5', 'replicas: 7'))
    await own.git('commit', '--quiet', '-a', '-m', 'Seven')
    await own.git('checkout', '--quiet', 'main')
    await expect(judgeMerge(own, 'rival')).rejects.toThrow(ProblemError)
    await expect(judgeMerge(own, 'rival')).rejects.toMatchObject({ problem: { code: 'MERGE_CONFLICT' } })
    await expect(judgeMerge(own, 'nowhere')).rejects.toMatchObject({
      problem: { code: 'REVISION_NOT_FOUND' },
    })
  } finally {
    await own.remove()
  }
})

test('reversals come worst first: an object that goes, pods that restart, then the field that the merge moves', async () => {
  const cluster = await recordedCluster(policy({ prune: true }))
  const order = ({ reversals }: Awaited<ReturnType<typeof judgeMerge>>): string[] =>
    reversals.map(({ application, path, reach }) => `${application} ${path ?? 'goes'} ${reach}`)
  expect(order(await judgeMerge(shop, 'payment-gone', { cluster }))).toEqual([
    'payment-service goes field',
    `logging-agent ${image} revision`,
  ])
  expect(order(await judgeMerge(shop, 'three', { cluster }))).toEqual([
    `logging-agent ${image} resource`,
    'feature-flags data.TEMP_FLAG_EMERGENCY_BYPASS field',
    'payment-service spec.replicas revision',
  ])
})
