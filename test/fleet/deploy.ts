import { parseAllDocuments } from 'yaml'
import type { Cluster, KubernetesObject } from '../harness/cluster.js'
import type { FleetApp } from './app.js'
import { fleet, fluxGround, objectOf, rootApp } from './fleet.js'
import type { Programs } from './programs.js'

export type Stage = {
  readonly cluster: Cluster
  readonly programs: Programs
  readonly namespace: string
  readonly commit: string
}

/** The whole fleet, each app applied by what would apply it: Argo CD's engine, Flux's library, Helm, kubectl. */
export async function deployFleet(stage: Stage): Promise<void> {
  await createNamespaces(stage)
  for (const object of fluxGround) await create(stage, object, 'setup')
  await create(stage, objectOf(rootApp), 'setup')
  await sync(stage, rootApp)
  for (const app of fleet.filter(({ madeBy }) => madeBy !== undefined)) await createMade(stage, app)
  for (const app of fleet.filter(({ kind }) => kind === 'Kustomization' || kind === 'HelmRelease'))
    await create(stage, objectOf(app), 'setup')
  const waiting = [...fleet]
  const work = async (): Promise<void> => {
    for (let app = waiting.shift(); app !== undefined; app = waiting.shift()) await deploy(stage, app)
  }
  await Promise.all([work(), work(), work()])
}

async function deploy(stage: Stage, app: FleetApp): Promise<void> {
  switch (app.kind) {
    case 'Application':
      return sync(stage, app)
    case 'Kustomization':
      return reconcile(stage, app)
    case 'HelmRelease':
      return install(stage, app)
    case 'folder': {
      const args = ['apply', '--namespace', stage.namespace, '-f', '-']
      await stage.cluster.kubectl(args, { as: 'applier', input: await app.manifests(stage.programs) })
    }
  }
}

/** As Argo CD makes it for CreateNamespace with managedNamespaceMetadata; the other one is the fleet's own. */
async function createNamespaces({ cluster, namespace }: Stage): Promise<void> {
  const own = {
    name: `${namespace}-own`,
    labels: { team: 'shop' },
    // The option stands there as Argo CD applies such a namespace server-side (controller/sync_namespace.go).
    annotations: { owner: 'shop@acme.example', 'argocd.argoproj.io/sync-options': 'ServerSideApply=true' },
  }
  for (const metadata of [{ name: namespace }, own])
    await cluster.kubectl(['create', '--field-manager=argocd-controller', '-f', '-'], {
      as: 'admin',
      input: JSON.stringify({ apiVersion: 'v1', kind: 'Namespace', metadata }),
    })
}

async function create({ cluster, namespace }: Stage, object: object, manager: string): Promise<void> {
  const input = JSON.stringify(object).replaceAll('FLEET', namespace)
  await cluster.kubectl(['apply', '--server-side', `--field-manager=${manager}`, '-f', '-'], {
    as: 'admin',
    input,
  })
}

/** An Application as its set's controller makes it. */
async function createMade(stage: Stage, app: FleetApp): Promise<void> {
  const owner = await stage.cluster.get(['applicationset', app.madeBy ?? '', '-n', stage.namespace], {
    as: 'admin',
  })
  const { name, uid } = owner.metadata as KubernetesObject['metadata'] & { uid: string }
  const reference = { apiVersion: owner.apiVersion, kind: owner.kind, name, uid, controller: true }
  const object = objectOf(app) as { metadata: object }
  const metadata = { ...object.metadata, ownerReferences: [reference] }
  await create(stage, { ...object, metadata }, 'argocd-applicationset-controller')
}

async function sync(stage: Stage, app: FleetApp): Promise<void> {
  const { cluster, namespace, commit } = stage
  const done = await cluster.applyAsArgo({
    app: app.name,
    namespace: (app.namespace ?? 'FLEET').replaceAll('FLEET', namespace),
    manifests: await app.manifests(stage.programs),
    serverSideApply: app.serverSideApply === true,
    skipHooks: true,
  })
  if (done.phase !== 'Succeeded') throw new Error(`sync of ${app.name}: ${JSON.stringify(done)}`)
  const { source = app.synced, sources } = app.spec
  const made =
    sources === undefined
      ? { revision: commit, source }
      : { revisions: (sources as unknown[]).map(() => commit), sources }
  const history = [{ id: 0, deployedAt: new Date().toISOString(), ...made }]
  const status = { history, sync: { status: 'Synced', revision: commit } }
  const patch = JSON.stringify({ status }).replaceAll('FLEET', namespace)
  const path = `/apis/argoproj.io/v1alpha1/namespaces/${namespace}/applications/${app.name}`
  const headers = { 'content-type': 'application/merge-patch+json' }
  const answer = await cluster.request(path, { method: 'PATCH', headers, body: patch, as: 'applier' })
  if (answer.status !== 200) throw new Error(`status of ${app.name}: ${answer.status} ${answer.body}`)
}

async function reconcile({ cluster, programs, namespace, commit }: Stage, app: FleetApp): Promise<void> {
  const manifests = await app.manifests(programs)
  const applied = await cluster.applyAsFlux({ app: app.name, namespace, manifests })
  const revision = `main@sha1:${commit}`
  const version = (id: string): string => (id.endsWith('_apps_Deployment') ? 'apps/v1' : 'v1')
  const status = {
    conditions: [{ type: 'Ready', status: 'True', reason: 'ReconciliationSucceeded' }],
    lastAppliedRevision: revision,
    lastAttemptedRevision: revision,
    inventory: { entries: applied.map(({ id }) => ({ id, v: version(id).replace('apps/', '') })) },
  }
  const patch = ['--subresource=status', '--type=merge', '-p', JSON.stringify({ status })]
  await cluster.kubectl(['patch', 'kustomization', app.name, '-n', namespace, ...patch], { as: 'admin' })
}

/** A release as helm-controller writes it: what the chart gives, with Helm's and its own marks of ownership. */
async function install({ cluster, programs, namespace }: Stage, app: FleetApp): Promise<void> {
  const release = (app.spec['releaseName'] as string | undefined) ?? app.name
  const documents = parseAllDocuments(await app.manifests(programs))
  const items = documents.flatMap((document) => {
    const object = document.toJS() as { metadata: { labels?: object } } | null
    if (object === null) return []
    const labels = {
      ...object.metadata.labels,
      'app.kubernetes.io/managed-by': 'Helm',
      'helm.toolkit.fluxcd.io/name': app.name,
      'helm.toolkit.fluxcd.io/namespace': namespace,
    }
    const annotations = {
      'meta.helm.sh/release-name': release,
      'meta.helm.sh/release-namespace': namespace,
    }
    return [{ ...object, metadata: { namespace, ...object.metadata, labels, annotations } }]
  })
  await cluster.kubectl(['apply', '--server-side', '--field-manager=helm-controller', '-f', '-'], {
    as: 'applier',
    input: JSON.stringify({ apiVersion: 'v1', kind: 'List', items }),
  })
  // What Helm keeps of a release, beside the objects of it.
  const secret = {
    name: `sh.helm.release.v1.${release}.v1`,
    namespace,
    labels: { owner: 'helm', name: release },
  }
  await cluster.kubectl(['create', '--field-manager=helm-controller', '-f', '-'], {
    as: 'admin',
    input: JSON.stringify({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: secret,
      type: 'helm.sh/release.v1',
      stringData: { release: 'H4sI' },
    }),
  })
}
