import { parseAllDocuments } from 'yaml'
import type { Json, JsonObject } from '../../src/model/json.js'
import { listAt } from '../../src/model/json.js'
import type { CaseApplication } from './applications.js'
import { manifestsOf } from './applications.js'
import type { Stage } from './perform.js'
import { argoOptions } from './perform.js'

type Tracked = {
  readonly group: string
  readonly version: string
  readonly kind: string
  readonly namespace?: string
  readonly name: string
  readonly status: 'Synced' | 'OutOfSync'
  readonly requiresPruning?: boolean
}

/** After a full, successful sync: one more history entry, with the commit it was made from. */
export async function reportSync(stage: Stage, { name, repoUrl, path }: CaseApplication): Promise<void> {
  const revision = await stage.repository.head()
  const source = { repoURL: repoUrl, targetRevision: 'main', path }
  const before = await historyOf(stage, name)
  const entry = { id: before.length, deployedAt: new Date().toISOString(), revision, source }
  await patchStatus(stage, name, { history: [...before, entry], sync: { status: 'Synced', revision } })
}

async function historyOf({ cluster, namespace }: Stage, name: string): Promise<readonly Json[]> {
  const path = `/apis/argoproj.io/v1alpha1/namespaces/${namespace}/applications/${name}`
  const found = await cluster.request(path, { as: 'applier' })
  return listAt(found.json() as JsonObject, 'status', 'history')
}

/** What Argo CD's diff engine finds now, object by object; Unknown where the manifests cannot be made. */
export async function reportComparison(stage: Stage, application: CaseApplication): Promise<void> {
  const manifests = await manifestsOf(stage.folder, application)
  const documents = manifests === null ? [] : parseAllDocuments(manifests)
  if (manifests === null || documents.some(({ errors }) => errors.length > 0)) {
    await patchStatus(stage, application.name, { sync: { status: 'Unknown' } })
    return
  }
  // A comparison that fails (a field that the schema does not know) is a condition of the app, not the end.
  const compared = await stage.cluster.diffAsArgo(argoOptions(application, manifests)).catch(() => null)
  if (compared === null) {
    await patchStatus(stage, application.name, { sync: { status: 'Unknown' } })
    return
  }
  const resources = compared.map((found): Tracked => {
    const apiVersion = versionIn([found.predictedLive, found.normalizedLive])
    return {
      group: found.group,
      version: apiVersion.slice(apiVersion.lastIndexOf('/') + 1),
      kind: found.kind,
      ...(found.namespace === '' ? {} : { namespace: found.namespace }),
      name: found.name,
      status: found.modified || found.missing || found.requiresPruning ? 'OutOfSync' : 'Synced',
      ...(found.requiresPruning ? { requiresPruning: true } : {}),
    }
  })
  const status = resources.some((resource) => resource.status === 'OutOfSync') ? 'OutOfSync' : 'Synced'
  await patchStatus(stage, application.name, { resources, sync: { status } })
}

/** What the case itself says; objects are named as Kind/name. */
export async function reportStatus(
  stage: Stage,
  name: string,
  status: string,
  outOfSync: readonly string[],
): Promise<void> {
  const resources = outOfSync.map((text) => {
    const [apiVersion = '', kind = '', object = ''] = text.split(' ')
    const [group, version] = apiVersion.includes('/') ? apiVersion.split('/') : ['', apiVersion]
    return { group, version, kind, namespace: stage.namespace, name: object, status: 'OutOfSync' }
  })
  await patchStatus(stage, name, { resources, sync: { status } })
}

function versionIn(objects: readonly unknown[]): string {
  for (const object of objects) {
    const { apiVersion } = (object ?? {}) as { apiVersion?: string }
    if (apiVersion !== undefined) return apiVersion
  }
  return 'v1'
}

async function patchStatus({ cluster, namespace }: Stage, name: string, status: object): Promise<void> {
  const path = `/apis/argoproj.io/v1alpha1/namespaces/${namespace}/applications/${name}`
  const { status: code, body } = await cluster.request(path, {
    method: 'PATCH',
    headers: { 'content-type': 'application/merge-patch+json' },
    body: JSON.stringify({ status }),
    as: 'applier',
  })
  if (code !== 200) throw new Error(`status of ${name}: ${code} ${body}`)
}
