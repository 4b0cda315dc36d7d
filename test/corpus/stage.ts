import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cluster as LiveCluster } from '../../src/model/ports.js'
import { keyOf } from '../../src/model/resource.js'
import type { JsonObject } from '../../src/model/json.js'
import { recordSnapshot, worthRecording } from '../../src/pull/snapshot-record.js'
import type { JsonReport } from '../../src/report/json.js'
import { judgeFolder, openLive } from '../cases/judge.js'
import type { Cluster } from '../harness/cluster.js'
import { dryRunAccount } from '../harness/dry-run-account.js'
import { until } from '../harness/until.js'
import { grantAccess, withdrawAccess } from './access.js'
import { kindsOfCorpus } from './kinds.js'
import type { Corpus } from './corpus.js'
import { applicationNames, folders, layCorpus, syncApp } from './corpus.js'

export type Deployed = Corpus & { readonly objects: number }

/** Applies the whole corpus as Argo CD does and waits until the controllers have done their part. */
export async function deployCorpus(
  cluster: Cluster,
  name: string,
  serverSideApply: boolean,
): Promise<Deployed> {
  await cluster.installArgoCrds()
  const below = join(cluster.connection.folder, 'corpus')
  await mkdir(below, { recursive: true })
  const corpus = await layCorpus(name, await mkdtemp(join(below, `${name}-`)))
  await apply(cluster, [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name } }])
  await grantAccess(cluster, name)
  let objects = await syncApp(cluster, corpus, 'base', serverSideApply)
  for (const namespace of [name, `${name}-limited`]) {
    await until(`the default account of ${namespace}`, async () => {
      const path = `/api/v1/namespaces/${namespace}/serviceaccounts/default`
      return (await cluster.request(path)).status === 200 ? true : undefined
    })
  }
  for (const app of folders.slice(1)) objects += await syncApp(cluster, corpus, app, serverSideApply)
  await declareApplications(cluster, corpus, serverSideApply)
  await settle(cluster, name)
  return { ...corpus, objects }
}

async function apply(cluster: Cluster, objects: readonly object[]): Promise<void> {
  const input = objects.map((object) => JSON.stringify(object)).join('\n---\n')
  await cluster.kubectl(['apply', '--server-side', '-f', '-'], { as: 'admin', input })
}

/** The Applications as they stand after a full sync of the commit. */
async function declareApplications(
  cluster: Cluster,
  { name, repositoryUrl, revision }: Corpus,
  serverSideApply: boolean,
): Promise<void> {
  const objects = folders.map((folder) => {
    const source = { repoURL: repositoryUrl, targetRevision: 'main', path: `apps/${folder}` }
    return {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: { name: `${name}-${folder}`, namespace: name },
      spec: {
        project: 'default',
        source,
        destination: { server: 'https://kubernetes.default.svc', namespace: name },
        syncPolicy: { automated: {}, syncOptions: serverSideApply ? ['ServerSideApply=true'] : [] },
      },
      status: {
        sync: { status: 'Synced', revision },
        history: [{ id: 0, deployedAt: new Date().toISOString(), revision, source }],
      },
    }
  })
  await apply(cluster, objects)
}

/** What the controllers of the control plane write, late: a bound claim, a scaled Deployment, a filled ClusterRole. */
async function settle(cluster: Cluster, name: string): Promise<void> {
  const wait = (object: string, path: string, value: string): Promise<string> =>
    cluster.kubectl(['wait', '-n', name, object, `--for=jsonpath={${path}}=${value}`, '--timeout=60s'])
  await wait('pvc/claim-bound', '.status.phase', 'Bound')
  await wait('pvc/claim-named', '.status.phase', 'Bound')
  await wait('deployment/scaled', '.spec.replicas', '2')
  await wait(`clusterrole/${name}-sum`, '.rules[0].verbs[0]', 'get')
}

/**
 * Takes away what keeps controllers busy, and the rights that other tests' accounts must not have; what else stands at
 * cluster scope bears the corpus' name and disturbs nobody.
 */
export async function removeCorpus(cluster: Cluster, { name }: Corpus): Promise<void> {
  await withdrawAccess(cluster, name)
  for (const namespace of [name, `${name}-limited`, `${name}-zeros`])
    await cluster.request(`/api/v1/namespaces/${namespace}`, { method: 'DELETE' })
}

/** The report of the account that a pipeline would use. */
export function judgeLive(cluster: Cluster, corpus: Corpus): Promise<JsonReport> {
  return judgeFolder(corpus.folder, { kubeconfig: cluster.connection.kubeconfigs.ci })
}

/** The same by an account whose dry runs confirm the forecasts. */
export async function judgeTried(cluster: Cluster, corpus: Corpus): Promise<JsonReport> {
  const { kubeconfig } = await dryRunAccount(cluster)
  return judgeFolder(corpus.folder, { kubeconfig, confirmForecasts: true })
}

/** The report on a recording of the same state: no schema of any cluster, only what the recording holds. */
export async function judgeRecorded(cluster: Cluster, corpus: Corpus): Promise<JsonReport> {
  const folder = `${corpus.folder}-recorded`
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const { file, text } of await recordCorpus(cluster, corpus)) await writeFile(join(folder, file), text)
  return judgeFolder(corpus.folder, { snapshot: folder })
}

/** A snapshot of the corpus' own objects and nothing else, as `drift-triage snapshot` takes it. */
export async function recordCorpus(
  cluster: Cluster,
  { name }: Corpus,
): Promise<readonly { file: string; text: string }[]> {
  const live = await openLive({ kubeconfig: cluster.connection.kubeconfigs.ci })
  // Some of its kinds are left out of a recording unless asked for, as applications seldom hold them.
  const own = kindsOfCorpus()
  const { files } = await recordSnapshot(ownOf(live, name), {
    wanted: (kind) =>
      kind.kind !== 'Secret' && (worthRecording(kind) || own.has(`${kind.group}/${kind.kind}`)),
    namespaces: null,
    takenAt: new Date().toISOString(),
  })
  return files
}

function ownOf(live: LiveCluster, name: string): LiveCluster {
  const isOwn = (object: JsonObject): boolean => {
    const key = keyOf(object)
    return key.namespace.startsWith(name) || (key.namespace === '' && key.name.includes(name))
  }
  return {
    ...live,
    async list(kind, namespace) {
      const listed = await live.list(kind, namespace)
      return listed.state === 'listed' ? { ...listed, items: listed.items.filter(isOwn) } : listed
    },
  }
}

/** Everything in a report that would make somebody look, in one line each. Empty is what it must be. */
export function alarms(report: JsonReport, name: string): string[] {
  const { argo, settings } = applicationNames(name)
  const quiet = new Set(['controller', 'serialization-noise', 'metadata-noise'])
  const isOurs = new Set([...argo, ...settings])
  const lines: string[] = []
  const seen = new Set<string>()
  for (const { name: app, status } of report.applications) {
    if (!isOurs.has(app)) continue
    seen.add(app)
    if (status !== 'in-sync') lines.push(`${app}: ${status}`)
  }
  for (const app of isOurs) if (!seen.has(app)) lines.push(`${app}: not judged`)
  for (const { application, resource, type, path, category, desired, live, because } of report.findings) {
    if (quiet.has(category)) continue
    const sides = JSON.stringify({ desired, live }).slice(0, 300)
    const where = `${resource.kind} ${resource.namespace}/${resource.name}`
    lines.push(
      `${application}: ${where} ${type ?? ''} ${path ?? ''}: ${category} ${sides} ${because.join(' ')}`,
    )
  }
  for (const { code, message } of report.problems) lines.push(`${code}: ${message}`)
  return lines.map((line) => line.replaceAll(name, 'acme-corpus')).sort()
}
