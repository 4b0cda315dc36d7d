import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Check } from '../../src/doctor/check.js'
import type { JsonReport } from '../../src/report/json.js'
import { runDoctor } from '../../src/shell/command-doctor.js'
import { runTriage } from '../../src/shell/command-triage.js'
import { useCluster, type Cluster } from '../harness/cluster.js'
import { clusterAvailable, readConnection } from '../harness/connection.js'
import { startControlPlane, type ControlPlane } from '../harness/control-plane.js'

// A second API server of its own, so that it can be stopped.
const canStart = clusterAvailable() && readConnection().argoApplier !== null
const withTwo = canStart ? describe : describe.skip
jest.setTimeout(180_000)

let hub: Cluster
let other: ControlPlane
let folder: string
let namespace: string
/** App by the way in which it names its cluster. */
const apps = ['here', 'by-server', 'by-name', 'by-map'] as const
const nameOf = (app: string): string => `${namespace}-${app}`

withTwo('two API servers in one run', () => {
  beforeAll(async () => {
    hub = useCluster()
    const { kubectl, argoApplier, fluxApplier } = hub.connection
    other = await startControlPlane(
      { folder: dirname(kubectl), argoApplier, fluxApplier },
      { controllers: false },
    )
    namespace = await hub.createNamespace('two')
    await other.kubectl(['create', 'namespace', namespace])
    folder = await mkdtemp(join(tmpdir(), 'drift-triage-two-servers-'))
    await writeRepository()
    await writeFile(join(folder, 'kubeconfig'), bothContexts())
    await hub.installArgoCrds()
    for (const app of apps) await deploy(app)
  })
  afterAll(async () => {
    await other.stop()
    await hub.kubectl(['delete', 'applications.argoproj.io', '--all', '-n', namespace], { as: 'admin' })
    await rm(folder, { recursive: true, force: true })
  })

  test('each drift is found on the cluster of its app, whichever way that is named', async () => {
    const report = await triage()
    expect(report.problems).toEqual([])
    const there = { cluster: 'staging', status: 'drifted', category: 'manual-change' }
    expect(byName(report)).toEqual({
      here: { status: 'drifted', category: 'manual-change' },
      'by-server': there,
      'by-name': there,
      'by-map': there,
    })
    const values = report.findings.map(({ application, live, manager }) => [application, live, manager?.name])
    expect(values.sort()).toEqual(
      apps.map((app) => [nameOf(app), app === 'here' ? 'hub' : 'staging', 'kubectl-edit']).sort(),
    )
    const uid = (cluster: Cluster): Promise<string> =>
      cluster.kubectl(['get', 'namespace', 'kube-system', '-o', 'jsonpath={.metadata.uid}'])
    expect(report.cluster.id).toBe(await uid(hub))
    expect(report.clusters).toMatchObject([{ name: 'staging', id: await uid(other) }])
  })

  test('doctor says of each what it can and cannot do', async () => {
    const { checks } = JSON.parse(await stdoutOf(() => runDoctor({ ...flags(), output: 'json' }))) as {
      checks: readonly Check[]
    }
    const reached = checks.filter(({ area }) => area === 'cluster').map(({ what }) => what)
    expect(reached).toEqual([
      expect.stringContaining(hub.connection.server),
      expect.stringContaining(`staging: ${other.connection.server}`),
    ])
    expect(checks.map(({ what }) => what)).toContain('staging: list configmaps')
  })

  test('with one of them stopped, its apps are a problem and the others are judged', async () => {
    await other.stop()
    const report = await triage()
    expect(byName(report)).toMatchObject({
      here: { status: 'drifted', category: 'manual-change' },
      'by-server': { status: 'unknown', category: null },
      'by-map': { status: 'unknown', category: null },
    })
    const unreachable = report.problems.map(({ code, application }) => [code, application])
    expect(unreachable.sort()).toEqual(
      apps
        .filter((app) => app !== 'here')
        .map((app) => ['CLUSTER_UNREACHABLE', nameOf(app)])
        .sort(),
    )
  })
})

function byName({ applications }: JsonReport): Record<string, object> {
  return Object.fromEntries(
    applications.map(({ name, cluster, status, category }) => [
      name.slice(namespace.length + 1),
      { ...(cluster === undefined ? {} : { cluster }), status, category },
    ]),
  )
}

const flags = () => ({
  repo: join(folder, 'repo'),
  config: '.github/drift-triage.yml',
  kubeconfig: join(folder, 'kubeconfig'),
  app: apps.map(nameOf),
})

async function triage(): Promise<JsonReport> {
  const outputFile = join(folder, 'report.json')
  const wanted = {
    output: 'json',
    outputFile,
    noiseIssues: 'never',
    report: 'issue',
    webhookFormat: 'json',
  } as const
  await runTriage({ ...flags(), ...wanted })
  return JSON.parse(await readFile(outputFile, 'utf8')) as JsonReport
}

async function stdoutOf(action: () => Promise<unknown>): Promise<string> {
  let text = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk)
    return true
  })
  await action()
  jest.restoreAllMocks()
  return text
}

const manifestOf = (app: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${app}, namespace: ${namespace} }\ndata: { place: git }\n`

async function writeRepository(): Promise<void> {
  const repo = join(folder, 'repo')
  for (const app of apps) {
    await mkdir(join(repo, 'apps', app), { recursive: true })
    await writeFile(join(repo, 'apps', app, 'settings.yaml'), manifestOf(app))
  }
  await mkdir(join(repo, '.github'))
  await writeFile(
    join(repo, '.github/drift-triage.yml'),
    'repository-urls: [https://git.example/acme/two.git]\nclusters:\n  staging: { context: second, names: [green], server: https://10.9.8.7 }\n',
  )
  const git = (...args: string[]): void => {
    execFileSync('git', ['-C', repo, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args])
  }
  git('init', '--quiet', '--initial-branch', 'main')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'start')
}

/** Argo CD syncs the app on its cluster, and then somebody edits it there. */
async function deploy(app: (typeof apps)[number]): Promise<void> {
  const cluster = app === 'here' ? hub : other
  const destination = {
    here: { server: 'https://kubernetes.default.svc' },
    'by-server': { server: other.connection.server },
    'by-name': { name: 'green' },
    'by-map': { server: 'https://10.9.8.7' },
  }[app]
  const application = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: nameOf(app), namespace },
    spec: {
      project: 'default',
      source: { repoURL: 'https://git.example/acme/two.git', path: `apps/${app}`, targetRevision: 'main' },
      destination: { ...destination, namespace },
    },
  }
  await hub.kubectl(['apply', '-f', '-'], { as: 'admin', input: JSON.stringify(application) })
  const synced = await cluster.applyAsArgo({ app: nameOf(app), namespace, manifests: manifestOf(app) })
  expect(synced.phase).toBe('Succeeded')
  const place = app === 'here' ? 'hub' : 'staging'
  const patch = JSON.stringify({ data: { place } })
  await cluster.kubectl([
    ...[
      'patch',
      'configmap',
      app,
      '-n',
      namespace,
      '--type=merge',
      '--field-manager=kubectl-edit',
      '-p',
      patch,
    ],
  ])
}

/** One kubeconfig with a context for each server. */
function bothContexts(): string {
  const parts = [hub, other].map(({ connection }, i) => {
    const name = i === 0 ? 'first' : 'second'
    const config = JSON.parse(readFileSync(connection.kubeconfigs.admin, 'utf8')) as {
      clusters: { cluster: object }[]
      users: { user: object }[]
    }
    return { name, cluster: config.clusters[0]?.cluster, user: config.users[0]?.user }
  })
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'first',
    clusters: parts.map(({ name, cluster }) => ({ name, cluster })),
    users: parts.map(({ name, user }) => ({ name, user })),
    contexts: parts.map(({ name }) => ({ name, context: { cluster: name, user: name } })),
  })
}
