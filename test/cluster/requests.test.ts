import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { useCluster } from '../harness/cluster.js'
import { relayKubeconfig, startRelay } from '../harness/relay.js'
import { runCli } from '../dist/run-dist.js'

jest.setTimeout(300_000)

const cluster = useCluster()
const objects = 2_000
let folder: string
let namespace: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-many-'))
  namespace = await cluster.createNamespace('many')
  await mkdir(join(folder, 'apps'))
  await mkdir(join(folder, '.github'))
  const manifests = Array.from({ length: objects }, (_, i) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: `settings-${i}` },
    data: { index: String(i), colour: i % 2 === 0 ? 'green' : 'blue' },
  }))
  const text = manifests.map((manifest) => JSON.stringify(manifest)).join('\n---\n')
  await writeFile(join(folder, 'apps', 'all.yaml'), `${text}\n`)
  const settings = { applications: [{ name: 'many', path: 'apps', namespace }] }
  await writeFile(join(folder, '.github/drift-triage.yml'), JSON.stringify(settings))
  await create(manifests)
}, 300_000)

/** Straight to the API server, a few at a time: kubectl would take minutes for so many. */
async function create(manifests: readonly object[]): Promise<void> {
  const query = 'fieldManager=kubectl-client-side-apply'
  for (let i = 0; i < manifests.length; i += 25) {
    await Promise.all(
      manifests.slice(i, i + 25).map(async (manifest) => {
        const { status } = await cluster.request(`/api/v1/namespaces/${namespace}/configmaps?${query}`, {
          method: 'POST',
          body: JSON.stringify(manifest),
        })
        expect(status).toBe(201)
      }),
    )
  }
}

/** ConfigMaps in the whole cluster. */
async function countAll(): Promise<number> {
  const { body } = await cluster.request('/api/v1/configmaps?limit=1')
  const { metadata } = JSON.parse(body) as { metadata: { remainingItemCount?: number } }
  return 1 + (metadata.remainingItemCount ?? 0)
}

afterAll(async () => {
  await cluster.kubectl(['delete', 'namespace', namespace, '--wait=false'], { as: 'admin' })
  await rm(folder, { recursive: true, force: true })
})

describe('work depends on kinds and pages, not on objects', () => {
  test(`${objects} objects in sync: one list per kind in pages of 500, and nothing for any single object`, async () => {
    const relay = await startRelay(cluster.connection)
    const kubeconfig = join(folder, 'kubeconfig')
    await writeFile(kubeconfig, relayKubeconfig(relay, cluster.connection.tokens.ci))
    const { code, stdout, stderr } = await runCli([
      ...['triage', '--repo', folder, '--kubeconfig', kubeconfig, '--app', 'many', '--output', 'json'],
    ])
    relay.stop()
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const report = JSON.parse(stdout) as { applications: { status: string }[]; findings: unknown[] }
    expect(report.applications).toMatchObject([{ name: 'many', status: 'in-sync' }])
    expect(report.findings).toEqual([])
    const lists = relay.paths.filter((path) => path.startsWith('/api/v1/configmaps'))
    const others = relay.paths.filter((path) => !path.startsWith('/api/v1/configmaps'))
    expect(lists.length).toBeGreaterThanOrEqual(Math.ceil(objects / 500))
    // What other tests have left in the cluster is listed with them.
    expect(lists.length).toBeLessThanOrEqual(Math.ceil((await countAll()) / 500) + 1)
    // What the API server is, what it serves, and one list for each kind that describes apps; each asked once.
    expect(new Set(others).size).toBe(others.length)
    const about = /^\/(version|apis?|api\/v1\/namespaces\/kube-system)$/
    const appKinds =
      /^\/apis\/(argoproj\.io\/v1alpha1\/(applications|applicationsets)|kustomize\.toolkit\.fluxcd\.io\/v1\/kustomizations|helm\.toolkit\.fluxcd\.io\/v2\/helmreleases)(\?|$)/
    // Other tests' Flux objects name sources, which are listed likewise.
    const sourceKinds = /^\/apis\/source\.toolkit\.fluxcd\.io\/v1\/[a-z]+\?limit=500$/
    // Argo CD's own settings, one list in each of the few namespaces that hold its objects, other tests' ones among them.
    const settings = /^\/api\/v1\/namespaces\/(?!many-)[^/]+\/configmaps\?limit=500$/
    // Other tests' Kustomizations have variables: what Flux does with undefined ones, its Deployment tells.
    const fluxController = /^\/apis\/apps\/v1\/(namespaces\/flux-system\/)?deployments\?limit=500$/
    const known = [about, appKinds, sourceKinds, settings, fluxController]
    expect(others.filter((path) => !known.some((form) => form.test(path)))).toEqual([])
    expect(others.filter((path) => settings.test(path)).length).toBeLessThanOrEqual(5)
    expect(relay.paths.filter((path) => /\/configmaps\/[^?]/.test(path))).toEqual([])
  })
})
