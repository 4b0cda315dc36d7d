import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { objectAt, stringAt } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import type { JsonGuard } from '../../src/report/guard-json.js'
import type { LiveState } from '../../src/shell/guard-state.js'
import type { Shop } from './merges.js'
import { judgeMerge, openShop, recordedCluster, stateOf } from './merges.js'

const file = 'apps/feature-flags/secret.yaml'
/** What Git says today, what somebody set in the cluster, and what a merge may bring. */
const values = { git: 'from-git-1234', live: 'set-by-hand-5678', other: 'from-merge-4321' }

let shop: Shop
let cluster: Cluster
let state: LiveState & { readonly text: string }

const encoded = (value: string): string => Buffer.from(value).toString('base64')
const manifest = (value: string): string =>
  `apiVersion: v1\nkind: Secret\nmetadata: {name: card-network}\ndata: {token: ${encoded(value)}}\n`

beforeAll(async () => {
  shop = await openShop()
  await shop.branch('begin', {
    [file]: manifest(values.git),
    '.github/drift-triage.yml': 'secrets: compare\n',
  })
  await shop.git('merge', '--quiet', '--ff-only', 'begin')
  cluster = await withSecret((await shop.git('rev-parse', 'main')).trim())
  state = await stateOf(shop, cluster)
  await shop.branch('other', { [file]: manifest(values.other) })
  await shop.branch('adopt', { [file]: manifest(values.live) })
  await shop.branch('gone', { [file]: null })
  await shop.branch('beside', { [file]: (text) => text.replace('\ndata: {', '\ndata: {more: eA==, ') })
  await shop.branch('extra', { [file]: (text) => text.replace('\ndata: {', '\ndata: {extra: eA==, ') })
  await shop.branch('app-gone', { 'argocd/feature-flags.yaml': null })
  await shop.branch('elsewhere', { 'README.md': 'Hello\n' })
}, 300_000)

afterAll(() => shop.remove())

/** The recorded cluster, whose apps are synced by hand and at this commit, with a Secret that somebody edited. */
async function withSecret(revision: string, secret: JsonObject = liveSecret): Promise<Cluster> {
  const recorded = await recordedCluster((application) => {
    const status = objectAt(application, 'status')
    const source = objectAt(application, 'spec', 'source')
    const history = [{ id: 0, deployedAt: '2026-11-16T08:00:00Z', revision, source }]
    const spec = { ...objectAt(application, 'spec'), syncPolicy: {} }
    return { ...application, spec, status: { ...status, history } }
  })
  return {
    ...recorded,
    kinds: async () => {
      const { kinds, problems } = await recorded.kinds()
      return {
        problems,
        kinds: kinds.map((kind) => (kind.kind === 'Secret' ? { ...kind, recorded: 'yes' } : kind)),
      }
    },
    list: async (kind, namespace) =>
      kind.kind === 'Secret' ? { state: 'listed', items: [secret] } : recorded.list(kind, namespace),
  }
}

/** The same below an app of all apps that prunes, where the objects of an app go with it. */
async function belowRoot(revision: string): Promise<Cluster> {
  const flat = await withSecret(revision)
  const root: JsonObject = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'root', namespace: 'argocd' },
    spec: {
      source: { repoURL: 'https://github.com/acme/shop.git', targetRevision: 'main', path: 'argocd' },
      destination: { server: 'https://kubernetes.default.svc', namespace: 'argocd' },
      syncPolicy: { automated: { prune: true } },
    },
    status: { sync: { status: 'Synced', revision: '0'.repeat(40) } },
  }
  const below = (object: JsonObject): JsonObject => {
    const tracking = `root:argoproj.io/Application:argocd/${stringAt(object, 'metadata', 'name')}`
    const annotations = { 'argocd.argoproj.io/tracking-id': tracking }
    const finalizers = ['resources-finalizer.argocd.argoproj.io']
    return { ...object, metadata: { ...objectAt(object, 'metadata'), annotations, finalizers } }
  }
  return {
    ...flat,
    async list(kind, namespace) {
      const listed = await flat.list(kind, namespace)
      if (kind.kind !== 'Application' || listed.state !== 'listed') return listed
      return { ...listed, items: [...listed.items.map(below), root] }
    },
  }
}

const owner = (manager: string, time: string, key = 'token'): JsonObject => ({
  ...{ manager, operation: 'Update', apiVersion: 'v1', time },
  ...{ fieldsType: 'FieldsV1', fieldsV1: { 'f:data': { [`f:${key}`]: {} } } },
})

const liveSecret: JsonObject = {
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: {
    name: 'card-network',
    namespace: 'feature-flags',
    managedFields: [
      owner('argocd-controller', '2026-11-16T08:00:00Z'),
      owner('kubectl-edit', '2026-11-20T08:00:00Z'),
    ],
  },
  type: 'Opaque',
  data: { token: encoded(values.live) },
}

/** What the check says of the Secret, and no word of what is in it. */
function ofSecret(judged: JsonGuard): readonly string[] {
  const text = JSON.stringify(judged)
  for (const value of Object.values(values)) {
    expect(text).not.toContain(value)
    expect(text).not.toContain(encoded(value))
  }
  const { reversals, adopted, problems } = judged
  const isSecret = ({ resource }: { resource: { kind: string } | null }): boolean =>
    resource?.kind === 'Secret'
  return [
    ...reversals.filter(isSecret).map(({ path, reach }) => `undoes ${path ?? 'it'} (${reach})`),
    ...adopted.filter(isSecret).map(({ path }) => `adopts ${path ?? 'it'}`),
    ...problems.filter(isSecret).map(({ code }) => code),
  ]
}

describe('a Secret that somebody changed in the cluster, with secrets: compare', () => {
  test.each([
    ['other', ['undoes data.token (field)']],
    ['adopt', ['adopts data.token']],
    ['beside', ['undoes data.token (resource)']],
    ['elsewhere', []],
  ])('is judged where the cluster itself is asked: %s', async (head, said) => {
    expect(ofSecret(await judgeMerge(shop, head, { cluster }))).toEqual(said)
  })

  test.each(['other', 'adopt', 'beside', 'gone'])(
    'cannot be told from a recorded state where a merge moves it: %s',
    async (head) => {
      const judged = await judgeMerge(shop, head, state)
      expect(ofSecret(judged)).toEqual(['STATE_HIDDEN'])
      expect(judged.problems[0]?.message).toContain('Secret feature-flags/card-network')
      expect(judged.verdict).toBe('unknown')
    },
  )

  test('cannot be told from a recorded state where a merge has the whole app deleted', async () => {
    const live = await belowRoot((await shop.git('rev-parse', 'main')).trim())
    expect(ofSecret(await judgeMerge(shop, 'app-gone', await stateOf(shop, live)))).toEqual(['STATE_HIDDEN'])
  })

  test('is told from a recorded state where only the cluster has the key, unless the merge begins to', async () => {
    const added = owner('kubectl-edit', '2026-11-20T08:00:00Z', 'extra')
    const managedFields = [owner('argocd-controller', '2026-11-16T08:00:00Z'), added]
    const metadata = { ...objectAt(liveSecret, 'metadata'), managedFields }
    const data = { token: encoded(values.git), extra: encoded(values.live) }
    const revision = (await shop.git('rev-parse', 'main')).trim()
    const own = await stateOf(shop, await withSecret(revision, { ...liveSecret, metadata, data }))
    expect(ofSecret(await judgeMerge(shop, 'beside', own))).toEqual([])
    expect(ofSecret(await judgeMerge(shop, 'extra', own))).toEqual(['STATE_HIDDEN'])
  })

  test('is no concern of a merge elsewhere', async () => {
    const judged = await judgeMerge(shop, 'elsewhere', state)
    expect({ verdict: judged.verdict, said: ofSecret(judged) }).toEqual({ verdict: 'pass', said: [] })
  })

  test('leaves no value in the recorded state', () => {
    for (const value of Object.values(values)) {
      expect(state.text).not.toContain(value)
      expect(state.text).not.toContain(encoded(value))
    }
    expect(state.text).toContain(stringAt(liveSecret, 'metadata', 'name'))
  })
})
