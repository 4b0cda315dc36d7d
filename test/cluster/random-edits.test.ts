import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { listAt, stringAt } from '../../src/model/json.js'
import { parsePath } from '../../src/model/parse-path.js'
import type { ResourceKey } from '../../src/model/resource.js'
import { gvkOf, keyOf, keyText } from '../../src/model/resource.js'
import type { JsonFinding, JsonReport } from '../../src/report/json.js'
import { seenEffect } from '../cases/forecasts.js'
import { judgeFolder } from '../cases/judge.js'
import type { Edit, Edited } from '../edits/draw.js'
import { drawEdits } from '../edits/draw.js'
import { editWithKubectl } from '../edits/with-kubectl.js'
import { widgets } from '../edits/widgets.js'
import type { ArgoSync } from '../harness/argo.js'
import { useCluster, type Cluster } from '../harness/cluster.js'
import { until } from '../harness/until.js'
import { clusterAvailable, readConnection } from '../harness/connection.js'
import { dryRunAccount } from '../harness/dry-run-account.js'

const canSync = clusterAvailable() && readConnection().argoApplier !== null
const withArgo = canSync ? describe : describe.skip

/** Another seed makes other edits: DRIFT_TRIAGE_SEED=7 npm test -- test/cluster/random-edits. */
const seed = Number(process.env['DRIFT_TRIAGE_SEED'] ?? Date.now() % 1_000_000)
const objectsOfEach = 65
const repoURL = 'https://git.acme.example/team/random-edits.git'
const kinds =
  'configmaps,deployments,statefulsets,daemonsets,cronjobs,services,roles,ingresses,networkpolicies,widgets'

const ways = [
  { way: 'client-side', options: [], flags: {} },
  { way: 'server-side', options: ['ServerSideApply=true'], flags: { serverSideApply: true } },
  {
    way: 'unmigrated',
    options: ['ServerSideApply=true', 'ClientSideApplyMigration=false'],
    flags: { serverSideApply: true, clientSideApplyMigration: false },
  },
  { way: 'replace', options: ['Replace=true'], flags: { replace: true } },
] as const

type App = (typeof ways)[number] & { readonly namespace: string; readonly edited: readonly Edited[] }
type Outcome = {
  readonly report: JsonReport
  /** The same by an account whose dry runs confirm the forecasts. */
  readonly confirmed: JsonReport
  readonly apps: readonly App[]
  /** What the API server took, by object. */
  readonly made: ReadonlyMap<string, readonly Edit[]>
  readonly before: ReadonlyMap<string, JsonObject>
  readonly after: ReadonlyMap<string, JsonObject>
  readonly refused: ReadonlySet<string>
}
let outcome: Outcome

withArgo(`random edits, seed ${seed}`, () => {
  beforeAll(async () => {
    const cluster = useCluster()
    await prepare(cluster)
    const account = await dryRunAccount(cluster)
    const folder = await mkdtemp(join(cluster.connection.folder, 'edits-'))
    const apps = await Promise.all(ways.map((way, index) => deploy(cluster, folder, way, seed + index)))
    await declare(cluster, folder, apps)
    const made = new Map<string, readonly Edit[]>()
    await inParallel(
      apps.flatMap(({ namespace, edited }) => edited.map((one) => ({ namespace, ...one }))),
      async ({ namespace, manifest, edits }) => {
        made.set(idOf(manifest, namespace), await edit(cluster, namespace, manifest, edits))
      },
    )
    const report = await judgeFolder(folder, { kubeconfig: cluster.connection.kubeconfigs.ci })
    const confirmed = await judgeFolder(folder, { kubeconfig: account.kubeconfig, confirmForecasts: true })
    const before = await readAll(cluster, apps)
    const refused = new Set<string>()
    for (const app of apps)
      for (const resource of (await sync(cluster, app)).resources)
        if (resource.status === 'SyncFailed') refused.add(keyText(resource))
    const after = await readAll(cluster, apps)
    outcome = { report, confirmed, apps, made, before, after, refused }
  }, 600_000)

  afterAll(async () => {
    // Their pods would go on being scheduled for as long as the cluster stands.
    for (const { namespace } of outcome?.apps ?? [])
      await useCluster().request(`/api/v1/namespaces/${namespace}`, { method: 'DELETE' })
  })

  test('are many', () => {
    const all = [...outcome.made.values()].flat()
    expect(all.length).toBeGreaterThanOrEqual(500)
    for (const type of ['added', 'removed', 'modified'])
      expect(all.filter((edit) => edit.type === type).length).toBeGreaterThan(50)
  })

  test('are made in part with kubectl’s own commands', () => {
    const signed = [...outcome.made.values()].flat().map(({ manager }) => manager)
    const typed = signed.filter((manager) => /^kubectl(?:-|$)/.test(manager))
    expect(typed.length).toBeGreaterThanOrEqual(100)
    // `set` and `scale` fit few places: a draw may leave one of them out.
    expect(new Set(typed).size).toBeGreaterThanOrEqual(4)
  })

  test('are all found, each at its path with its manager, and nothing else is', () => {
    const expected = [...outcome.made].flatMap(([id, edits]) =>
      edits.map(
        ({ type, reported, manager }) => `${id} ${type} ${reported} ${type === 'removed' ? null : manager}`,
      ),
    )
    const found = ownFindings().map(
      ({ resource, type, path, manager }) => `${keyText(resource)} ${type} ${path} ${manager?.name ?? null}`,
    )
    expect(found.sort()).toEqual(expected.sort())
    expect(problemsOf(outcome.report)).toEqual([])
  })

  test('are judged alike read-only and with dry runs', () => {
    const verdicts = (report: JsonReport): string[] =>
      findingsOf(report)
        .map(({ resource, path, category, direction, forecast: { effect, restartsPods } }) =>
          [keyText(resource), path, category, direction, effect, restartsPods].join(' '),
        )
        .sort()
    expect(verdicts(outcome.confirmed)).toEqual(verdicts(outcome.report))
    const tried = findingsOf(outcome.confirmed).filter(({ forecast }) => forecast.method === 'dry-run')
    expect(tried.length).toBeGreaterThanOrEqual(300)
    expect(problemsOf(outcome.confirmed)).toEqual([])
  })

  test('meet the fate that was forecast when the real applier syncs', () => {
    const wrong = ownFindings().flatMap(({ resource, path, forecast: { effect } }) => {
      const [id, at] = [keyText(resource), parsePath(path ?? '')]
      const seen = outcome.refused.has(id)
        ? 'fails'
        : seenEffect(outcome.before.get(id), outcome.after.get(id), at)
      return seen === effect ? [] : [`${id} ${path}: forecast ${effect}, seen ${seen}`]
    })
    expect(wrong).toEqual([])
    expect(ownFindings().length).toBeGreaterThanOrEqual(300)
  })
})

function ownFindings(): readonly JsonFinding[] {
  return findingsOf(outcome.report)
}

function findingsOf(report: JsonReport): readonly JsonFinding[] {
  const own = new Set(outcome.apps.map(({ namespace }) => namespace))
  return report.findings.filter(({ resource }) => own.has(resource.namespace))
}

/** Other tests keep Applications of their own in the same cluster. */
function problemsOf({ problems }: JsonReport): JsonReport['problems'] {
  const own = new Set(outcome.apps.map(({ namespace }) => namespace))
  return problems.filter(({ application }) => own.has(application ?? ''))
}

async function prepare(cluster: Cluster): Promise<void> {
  await cluster.installArgoCrds()
  const objects = [
    widgets,
    ...mayUse('drift-triage', ['get', 'list']),
    ...mayUse('drift-triage-dry-run', ['get', 'list', 'patch', 'update']),
  ]
  await apply(cluster, objects)
  await cluster.kubectl(
    ['wait', '--for=condition=Established', '--timeout=30s', 'crd/widgets.edits.example.com'],
    {
      as: 'admin',
    },
  )
  // What is established is in the API server's lists of kinds only a moment later. Many syncs at once would then each
  // ask for all kinds anew, object by object, and take an answer that fails for a kind that is missing.
  const namespace = await cluster.createNamespace('edits-first')
  const first = { apiVersion: 'edits.example.com/v1', kind: 'Widget', metadata: { name: 'first' } }
  await until('the applier to know widgets', async () => {
    const { phase } = await cluster.applyAsArgo({ app: namespace, namespace, manifests: [first] })
    return phase === 'Succeeded' ? true : undefined
  })
}

/** What a user adds for a kind of an operator. */
function mayUse(account: string, verbs: readonly string[]): object[] {
  const name = `${account}-edits`
  const group = 'rbac.authorization.k8s.io'
  return [
    {
      apiVersion: `${group}/v1`,
      kind: 'ClusterRole',
      metadata: { name },
      rules: [{ apiGroups: ['edits.example.com'], resources: ['*'], verbs }],
    },
    {
      apiVersion: `${group}/v1`,
      kind: 'ClusterRoleBinding',
      metadata: { name },
      roleRef: { apiGroup: group, kind: 'ClusterRole', name },
      subjects: [{ kind: 'ServiceAccount', name: account, namespace: 'drift-triage' }],
    },
  ]
}

async function apply(cluster: Cluster, objects: readonly object[]): Promise<void> {
  const input = objects.map((object) => JSON.stringify(object)).join('\n---\n')
  await cluster.kubectl(['apply', '--server-side', '-f', '-'], { as: 'admin', input })
}

/** The objects of one app, in Git and synced by the real applier. */
async function deploy(
  cluster: Cluster,
  folder: string,
  way: (typeof ways)[number],
  seed: number,
): Promise<App> {
  const namespace = await cluster.createNamespace(`edits-${way.way}`)
  const app: App = { ...way, namespace, edited: drawEdits(seed, objectsOfEach, way.way) }
  await mkdir(join(folder, 'apps', namespace), { recursive: true })
  const stream = app.edited.map(({ manifest }) => JSON.stringify(manifest)).join('\n---\n')
  await writeFile(join(folder, 'apps', namespace, 'all.yaml'), stream)
  const { phase, message, resources } = await sync(cluster, app)
  if (phase !== 'Succeeded')
    throw new Error(`${message}: ${JSON.stringify(resources.filter(({ status }) => status !== 'Synced'))}`)
  return app
}

async function sync(cluster: Cluster, app: App, attempts = 5): Promise<ArgoSync> {
  const { namespace, edited, flags } = app
  const manifests = edited.map(({ manifest }) => manifest)
  const done = await cluster.applyAsArgo({ app: namespace, namespace, manifests, ...flags })
  // A replacing write loses against a controller that writes status meanwhile; Argo CD then tries again, too.
  const lost = JSON.stringify(done).includes('the object has been modified')
  return lost && attempts > 1 ? sync(cluster, app, attempts - 1) : done
}

async function declare(cluster: Cluster, folder: string, apps: readonly App[]): Promise<void> {
  await mkdir(join(folder, '.github'), { recursive: true })
  await writeFile(join(folder, '.github', 'drift-triage.yml'), `repository-urls: [${repoURL}]\n`)
  const objects = apps.map(({ namespace, options }) => ({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: namespace, namespace },
    spec: {
      project: 'default',
      source: { repoURL, targetRevision: 'main', path: `apps/${namespace}` },
      destination: { server: 'https://kubernetes.default.svc', namespace },
      syncPolicy: { automated: {}, syncOptions: options },
    },
  }))
  await apply(cluster, objects)
}

/** Makes the edits as their managers would, kubectl's by the real one; those that the API server refuses were not made. */
async function edit(
  cluster: Cluster,
  namespace: string,
  manifest: JsonObject,
  edits: readonly Edit[],
): Promise<readonly Edit[]> {
  const made: Edit[] = []
  for (const one of inOrder(edits)) {
    if (one.manager.startsWith('kubectl-')) {
      const typed = await editWithKubectl(cluster, namespace, manifest, one)
      if (typed !== null) made.push(typed)
      continue
    }
    const { op, pointer, value, manager } = one
    const { status, body } = await cluster.request(
      `${addressOf(manifest, namespace)}?fieldManager=${manager}`,
      {
        method: 'PATCH',
        as: 'engineer',
        headers: { 'content-type': 'application/json-patch+json' },
        body: JSON.stringify([{ op, path: pointer, ...(value === undefined ? {} : { value }) }]),
      },
    )
    if (status === 200) made.push(one)
    else if (status !== 422) throw new Error(`${pointer}: ${status} ${body}`)
  }
  return made
}

/** What takes an item out of a list comes last: places are counted. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits.filter(({ op }) => op !== 'remove'), ...edits.filter(({ op }) => op === 'remove')]
}

function addressOf(manifest: JsonObject, namespace: string): string {
  const { group } = gvkOf(manifest)
  const kind = stringAt(manifest, 'kind').toLowerCase()
  const plural = kind.endsWith('y')
    ? `${kind.slice(0, -1)}ies`
    : kind.endsWith('s')
      ? `${kind}es`
      : `${kind}s`
  const root = group === '' ? '/api' : '/apis'
  const version = stringAt(manifest, 'apiVersion')
  return `${root}/${version}/namespaces/${namespace}/${plural}/${stringAt(manifest, 'metadata', 'name')}`
}

async function readAll(cluster: Cluster, apps: readonly App[]): Promise<ReadonlyMap<string, JsonObject>> {
  const all = new Map<string, JsonObject>()
  for (const { namespace } of apps) {
    const list = await cluster.get<JsonObject>([kinds, '-n', namespace])
    for (const item of listAt(list, 'items') as JsonObject[]) all.set(keyText(keyOf(item)), item)
  }
  return all
}

function idOf(manifest: JsonObject, namespace: string): string {
  const key: ResourceKey = { ...keyOf(manifest), namespace }
  return keyText(key)
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items]
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item)
  }
  await Promise.all([worker(), worker(), worker(), worker()])
}
