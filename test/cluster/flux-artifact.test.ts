import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { parseAllDocuments } from 'yaml'
import type { JsonReport } from '../../src/report/json.js'
import { judgeFolder } from '../cases/judge.js'
import type { Entries } from '../fetch/archives.js'
import type { Registry } from '../fetch/registry.js'
import { startRegistry } from '../fetch/registry.js'
import { buildFluxControllers } from '../harness/build-binaries.js'
import { clusterAvailable, readConnection } from '../harness/connection.js'
import { startControlPlane, type ControlPlane } from '../harness/control-plane.js'
import { findGo } from '../harness/find-go.js'
import { startFluxControllers, type FluxControllers } from '../harness/flux-controllers.js'
import { toolPath } from '../render/tools.js'

// A cluster of its own: Flux's controllers take up every object of their kinds.
const canStart = clusterAvailable() && readConnection().fluxApplier !== null
const withFlux = canStart ? describe : describe.skip
const before = { ...process.env }
const admin = { as: 'admin' } as const
const run = promisify(execFile)
jest.setTimeout(180_000)

let cluster: ControlPlane
let controllers: FluxControllers
let registry: Registry
let work: string

const map = (name: string, mode: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}, namespace: shop}\ndata: {mode: ${mode}}\n`

/** What source-controller leaves out by rules of its own, of the artifact and of the source. */
const artifact = (mode: string, ignores = true): Entries => ({
  './apps/settings.yaml': map('settings', mode),
  './apps/deep/more.yaml': map('more', mode),
  './apps/draft.yaml': map('draft', mode),
  './apps/hidden/of-source.yaml': map('of-source', mode),
  './apps/link.yaml': { type: 'symlink', linkname: 'settings.yaml' },
  './other/elsewhere.yaml': map('elsewhere', mode),
  // Left out of what has no rules of its own.
  './apps/.flux.yaml': map('by-default', mode),
  ...(ignores ? { './apps/.sourceignore': 'draft.yaml\n' } : {}),
})

/** Sources as people state them, by the tags that there are. */
const sources: { readonly [name: string]: object } = {
  tag: { ref: { tag: '1.0.0' } },
  range: { ref: { semver: '1.x' } },
  filter: { ref: { semver: '>=1.0.0-0', semverFilter: '.*-rc.*' } },
  latest: {},
  ignoring: { ref: { tag: '1.0.0' }, ignore: '/apps/hidden/\n' },
  bringing: {
    ref: { tag: '1.0.0' },
    ignore: '/*\n!/apps/deep/\nSettings.yaml\nmore.yaml\n!/apps/*/more.yaml\n',
  },
  elsewhere: { ref: { tag: '0.2.0' } },
  overruling: { ref: { tag: '1.0.0' }, ignore: '!draft.yaml\n' },
  default: { ref: { tag: '0.1.0' } },
}

const metadata = (name: string): object => ({ name, namespace: 'shop' })
const fluxObjects = (): object[] =>
  Object.entries(sources).flatMap(([name, spec]) => [
    {
      apiVersion: 'source.toolkit.fluxcd.io/v1',
      kind: 'OCIRepository',
      metadata: metadata(name),
      spec: { interval: '1h', insecure: true, url: `oci://${registry.host}/shop`, ...spec },
    },
    {
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      kind: 'Kustomization',
      metadata: metadata(name),
      spec: {
        ...{ interval: '1h', path: './apps', prune: true, targetNamespace: `of-${name}` },
        sourceRef: { kind: 'OCIRepository', name },
      },
    },
  ])

type Fetched = { readonly status: { readonly artifact: { readonly url: string; readonly revision: string } } }

/** The files that source-controller serves to kustomize-controller, below the folder of the Kustomization. */
async function served(name: string): Promise<{ readonly revision: string; readonly manifests: object[] }> {
  const { status } = await cluster.get<Fetched>(['ocirepository', name, '-n', 'shop'], admin)
  const answer = await fetch(status.artifact.url)
  const folder = await mkdtemp(join(work, '..', 'served-'))
  await writeFile(join(folder, 'artifact.tgz'), Buffer.from(await answer.arrayBuffer()))
  await run('tar', ['-xzf', 'artifact.tgz'], { cwd: folder })
  const below = join(folder, 'apps')
  const files = (await readdir(below, { recursive: true })).filter((file) => /\.ya?ml$/.test(file))
  const manifests = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(below, file), 'utf8')
      return parseAllDocuments(text).map((document) => document.toJSON() as object)
    }),
  )
  return { revision: status.artifact.revision, manifests: manifests.flat() }
}

/** One reconciliation, with the build of a folder without a kustomization.yaml, and the status that it leaves. */
async function reconcile(name: string): Promise<string> {
  const { revision, manifests } = await served(name)
  const placed = manifests.map((manifest) => {
    const { metadata: own } = manifest as { metadata: object }
    return { ...manifest, metadata: { ...own, namespace: `of-${name}` } }
  })
  const applied = await cluster.applyAsFlux({ app: name, namespace: 'shop', manifests: placed })
  const status = {
    conditions: [{ type: 'Ready', status: 'True', reason: 'ReconciliationSucceeded' }],
    ...{ lastAppliedRevision: revision, lastAttemptedRevision: revision },
    inventory: { entries: applied.map(({ id }) => ({ id, v: 'v1' })) },
  }
  const patch = JSON.stringify({ status })
  const args = ['patch', 'kustomization', name, '-n', 'shop', '--subresource=status', '--type=merge']
  await cluster.kubectl([...args, '-p', patch], admin)
  return revision
}

const judge = (): Promise<JsonReport> => judgeFolder(work, { kubeconfig: cluster.connection.kubeconfigs.ci })

withFlux('apps that source-controller has from a registry', () => {
  beforeAll(async () => {
    const { kubectl, argoApplier, fluxApplier } = readConnection()
    process.env['PATH'] = `${await toolPath()}:${before['PATH'] ?? ''}`
    const go = await findGo()
    if (go === null) throw new Error('Go was there when the appliers were built')
    const binaries = await buildFluxControllers(go, () => undefined)
    cluster = await startControlPlane({ folder: dirname(kubectl), argoApplier, fluxApplier })
    const folder = await mkdtemp(join(cluster.connection.folder, 'flux-artifact-'))
    process.env['HOME'] = folder
    registry = await startRegistry(join(folder, 'registry'))
    for (const tag of ['1.0.0', '1.1.0', '2.0.0-rc.1', '2.0.0', 'latest'])
      await registry.push('shop', tag, artifact(`of-${tag}`))
    await registry.push('shop', '0.1.0', artifact('of-0.1.0', false))
    await registry.push('shop', '0.2.0', {
      ...artifact('of-0.2.0', false),
      './other/.sourceignore': 'draft.yaml\n',
    })
    work = join(folder, 'work')
    await mkdir(join(work, '.github'), { recursive: true })
    await writeFile(join(work, '.github/drift-triage.yml'), `fetch-from: ['http://${registry.host}']\n`)
    const documents = fluxObjects().map((object) => JSON.stringify(object))
    await writeFile(join(work, 'apps.yaml'), documents.join('\n---\n'))
    for (const args of [
      ['init', '--quiet', '--initial-branch', 'main'],
      ['remote', 'add', 'origin', 'https://git.example/acme/fleet.git'],
      ['add', '--all'],
      ['-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '--quiet', '--message', 'start'],
    ])
      await run('git', args, { cwd: work })
    await cluster.installFluxCrds()
    controllers = await startFluxControllers(cluster, binaries)
    for (const name of ['shop', ...Object.keys(sources).map((one) => `of-${one}`)])
      await cluster.kubectl(['create', 'namespace', name], admin)
    await cluster.kubectl(['apply', '-f', '-'], { ...admin, input: documents.join('\n') })
    await cluster.kubectl(
      ['wait', 'ocirepository', '--all', '-n', 'shop', '--for=condition=Ready', '--timeout=90s'],
      admin,
    )
  }, 600_000)
  afterAll(async () => {
    process.env = before
    await controllers.stop()
    await cluster.stop()
    await registry.stop()
  })

  test('show no difference, whatever their source states', async () => {
    const revisions = await Promise.all(Object.keys(sources).map(reconcile))
    expect(revisions.map((revision) => revision.split('@')[0])).toEqual([
      ...['1.0.0', '1.1.0', '2.0.0-rc.1', 'latest', '1.0.0', '1.0.0', '0.2.0', '1.0.0', '0.1.0'],
    ])
    const { applications, findings, problems } = await judge()
    expect(problems).toEqual([])
    expect(findings).toEqual([])
    expect(applications.map(({ name, status }) => [name, status])).toEqual(
      Object.keys(sources)
        .sort()
        .map((name) => [name, 'in-sync']),
    )
  })

  test('show what somebody has edited by hand, and what is not fetched yet', async () => {
    await cluster.kubectl(
      ['patch', 'configmap', 'settings', '-n', 'of-tag', '--type=merge', '-p', '{"data":{"mode":"wild"}}'],
      { as: 'engineer' },
    )
    await registry.push('shop', '1.2.0', artifact('newer'))
    const { findings } = await judge()
    const found = findings.map(({ application, resource, category, desired, live }) =>
      [application, resource.name, category, JSON.stringify([desired, live])].join(' '),
    )
    expect(found.sort()).toEqual([
      'range by-default git-ahead ["newer","of-1.1.0"]',
      'range more git-ahead ["newer","of-1.1.0"]',
      'range of-source git-ahead ["newer","of-1.1.0"]',
      'range settings git-ahead ["newer","of-1.1.0"]',
      'tag settings manual-change ["of-1.0.0","wild"]',
    ])
  })
})
