import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { getPath } from '../../src/model/path.js'
import { parsePath } from '../../src/model/parse-path.js'
import type { JsonFinding, JsonReport } from '../../src/report/json.js'
import { judgeFolder } from '../cases/judge.js'
import { serveGit, type Serving } from '../fetch/servers.js'
import { buildFluxControllers } from '../harness/build-binaries.js'
import { clusterAvailable, readConnection } from '../harness/connection.js'
import { startControlPlane, type ControlPlane } from '../harness/control-plane.js'
import { findGo } from '../harness/find-go.js'
import { startFluxControllers, type FluxControllers } from '../harness/flux-controllers.js'
import { until } from '../harness/until.js'
import { toolPath } from '../render/tools.js'
import { commit, edited, fluxObjects, layRepository, nameOf, push, releaseNames } from './helm-releases.js'

// A cluster of its own: Flux's controllers take up every object of their kinds.
const canStart = clusterAvailable() && readConnection().fluxApplier !== null
const withFlux = canStart ? describe : describe.skip
const before = process.env['PATH'] ?? ''
const admin = { as: 'admin' } as const
jest.setTimeout(180_000)

let cluster: ControlPlane
let controllers: FluxControllers
let served: Serving
let work: string

withFlux('releases that helm-controller has made', () => {
  beforeAll(async () => {
    const { kubectl, argoApplier, fluxApplier } = readConnection()
    process.env['PATH'] = `${await toolPath()}:${before}`
    const go = await findGo()
    if (go === null) throw new Error('Go was there when the appliers were built')
    const binaries = await buildFluxControllers(go, () => undefined)
    cluster = await startControlPlane({ folder: dirname(kubectl), argoApplier, fluxApplier })
    const folder = await mkdtemp(join(cluster.connection.folder, 'helm-release-'))
    work = join(folder, 'work')
    await mkdir(work)
    served = await serveGit(folder, '', '')
    const url = `${served.url}/acme.git`
    await layRepository(work, join(folder, 'acme.git'), url)
    controllers = await startFluxControllers(cluster, binaries)
    for (const name of ['shop', 'elsewhere', 'an-environment-for-tests'])
      await cluster.kubectl(['create', 'namespace', name], admin)
    const input = fluxObjects(url)
      .map((object) => JSON.stringify(object))
      .join('\n')
    await cluster.kubectl(['apply', '-f', '-'], { ...admin, input })
    await cluster.kubectl(
      [...['wait', 'helmrelease', '--all', '-n', 'shop'], '--for=condition=Ready', '--timeout=90s'],
      admin,
    )
  }, 600_000)
  afterAll(async () => {
    process.env['PATH'] = before
    await controllers.stop()
    await cluster.stop()
    await served.close()
  })

  test('show no difference, whatever their shape', async () => {
    const { applications, findings, problems } = await judge()
    expect(findings).toEqual([])
    expect(problems).toEqual([])
    expect(applications.map(({ name, status }) => [name, status])).toEqual(
      [...releaseNames].sort().map((name) => [name, 'in-sync']),
    )
  })

  test('and somebody has edited by hand come to what was forecast', async () => {
    const names = Object.keys(edited).map(nameOf)
    for (const name of names) await editByHand(name)
    // The ignore rule of one of them hides what was scaled, which is told beside the changes.
    const findings = (await judge()).findings.filter(({ subject }) => subject !== 'application')
    const found = await Promise.all(
      findings.map(async (finding) => ({ finding, live: await objectOf(finding) })),
    )
    expect(new Set(findings.map(({ application }) => application))).toEqual(new Set(names))
    expect(findings.filter(({ category }) => category !== 'manual-change')).toEqual([])

    for (const name of names) await controllers.reconcile('helmrelease', 'shop', name)
    const corrected = (finding: JsonFinding): boolean => finding.forecast.when === 'next-reconcile'
    expect(await outcomes(found)).toEqual(
      found.map(({ finding }) => told(finding, corrected(finding) ? finding.forecast.effect : 'keeps')),
    )

    commit(work, 'touch nothing')
    push(work)
    await controllers.reconcile('gitrepository', 'shop', 'acme')
    for (const name of names.filter((name) => name !== 'every-commit'))
      await controllers.reconcile('helmrelease', 'shop', name, 'force')
    await until('the release of the new commit', async () =>
      (await versionOf('every-commit')) === 2 ? true : undefined,
    )
    expect(await outcomes(found)).toEqual(found.map(({ finding }) => told(finding, finding.forecast.effect)))
  })

  test('and somebody has rolled back with Helm come to what was forecast', async () => {
    // What helm-controller applied server-side refuses Helm's other values, after it has written all else.
    const names = ['plain', 'client-side']
    for (const name of names) {
      const values = { settings: { color: 'green' }, replicas: 4 }
      const patch = JSON.stringify({ spec: { values } })
      await cluster.kubectl(['patch', 'helmrelease', name, '-n', 'shop', '--type=merge', '-p', patch], admin)
      await controllers.reconcile('helmrelease', 'shop', name)
    }
    expect(names.map((name) => rollBack(name, 1))).toEqual([false, true])
    const findings = (await judge()).findings.filter(({ manager }) => manager?.name === 'helm')
    const told = findings.map(({ application, path, category, forecast: { effect, when } }) =>
      [application, path, category, effect, when].join(' '),
    )
    expect(told.filter((one) => !one.includes('metadata-noise'))).toEqual([
      'client-side data.color manual-change reverts next-reconcile',
      'client-side spec.replicas manual-change reverts next-reconcile',
    ])

    for (const name of names) await controllers.reconcile('helmrelease', 'shop', name)
    const stillHelms = (await judge()).findings.filter(({ manager }) => manager?.name === 'helm')
    expect(stillHelms.filter(({ category }) => category === 'manual-change')).toEqual([])
  })
})

/** True where Helm itself says that it has rolled the release back to that revision. */
function rollBack(release: string, revision: number): boolean {
  const kubeconfig = cluster.connection.kubeconfigs.admin
  const args = ['rollback', release, String(revision), '--namespace=shop', `--kubeconfig=${kubeconfig}`]
  return spawnSync('helm', args, { env: { PATH: process.env['PATH'], HOME: work } }).status === 0
}

const judge = (): Promise<JsonReport> => judgeFolder(work, { kubeconfig: cluster.connection.kubeconfigs.ci })

/** What people do, with the field managers that their tools have. */
async function editByHand(name: string): Promise<void> {
  const on = async (...args: string[]): Promise<string> => cluster.kubectl([...args, '-n', 'shop'])
  const merge = (kind: string, object: string, patch: object, manager: string): Promise<string> =>
    on('patch', kind, object, '--type=merge', '-p', JSON.stringify(patch), `--field-manager=${manager}`)
  await on('scale', `deployment/${name}`, '--replicas=7')
  await on('set', 'image', `deployment/${name}`, 'web=registry.example.com/web:hot')
  await on('label', `deployment/${name}`, 'by=hand')
  const container = { name: 'web', env: [{ name: 'DEBUG', value: '1' }] }
  const spec = { template: { spec: { containers: [container, { name: 'side', image: 'side:1' }] } } }
  await on('patch', 'deployment', name, '-p', JSON.stringify({ spec }), '--field-manager=kubectl-edit')
  await merge('configmap', `${name}-settings`, { data: { color: 'red', extra: 'by hand' } }, 'kubectl-edit')
  await merge('configmap', `${name}-settings`, { data: { size: null, more: 'yes' } }, 'k9s')
  await on('delete', 'service', name)
}

type Found = { readonly finding: JsonFinding; readonly live: JsonObject | null }

/** What has become of each finding since, in the words of a forecast. */
async function outcomes(found: readonly Found[]): Promise<string[]> {
  return Promise.all(
    found.map(async ({ finding, live }) => {
      const now = await objectOf(finding)
      if (finding.path === null) return told(finding, live === null && now !== null ? 'recreates' : 'keeps')
      const path = parsePath(finding.path) ?? []
      const [was, is] = [getPath(live, path), getPath(now, path)]
      const isSame = JSON.stringify(was) === JSON.stringify(is)
      return told(finding, isSame ? 'keeps' : is === undefined ? 'deletes' : 'reverts')
    }),
  )
}

function told({ application, resource, path }: JsonFinding, effect: string): string {
  return `${application} ${resource.kind} ${path ?? ''}: ${effect}`
}

async function objectOf({ resource: { kind, name, namespace } }: JsonFinding): Promise<JsonObject | null> {
  const args = [...['get', kind, name, '-n', namespace], '--ignore-not-found', '-o', 'json']
  const text = await cluster.kubectl(args, admin)
  return text === '' ? null : (JSON.parse(text) as JsonObject)
}

async function versionOf(release: string): Promise<number> {
  const history = '-o=jsonpath={.status.history[0].version}'
  return Number(await cluster.kubectl(['get', 'helmrelease', release, '-n', 'shop', history], admin))
}
