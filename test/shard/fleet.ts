import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JsonObject } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import { recordedCluster } from '../guard/merges.js'

export const repoUrl = 'https://github.com/acme/fleet.git'

export const appName = (i: number): string => `app-${String(i).padStart(4, '0')}`

/** What Git says of many small apps, a ConfigMap each. */
export async function writeFleet(folder: string, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    await mkdir(join(folder, 'apps', appName(i)), { recursive: true })
    await writeFile(
      join(folder, 'apps', appName(i), 'settings.yaml'),
      `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${appName(i)}\ndata:\n  mode: calm\n`,
    )
  }
}

/** The cluster they are synced to, in which somebody has edited those of which `edited` says a value. */
export async function fleetCluster(
  count: number,
  revision: string,
  edited: (i: number) => string | null,
): Promise<Cluster> {
  const recorded = await recordedCluster()
  const indices = Array.from({ length: count }, (_, i) => i)
  const applications = indices.map((i) => application(i, revision, edited(i) === null))
  const configMaps = indices.map((i) => configMap(i, edited(i)))
  return {
    ...recorded,
    async list(kind, namespace) {
      if (kind.kind === 'Application') return { state: 'listed', items: applications }
      if (kind.kind === 'ConfigMap') return { state: 'listed', items: configMaps }
      return recorded.list(kind, namespace)
    },
  }
}

function application(i: number, revision: string, isSynced: boolean): JsonObject {
  const source = { repoURL: repoUrl, path: `apps/${appName(i)}`, targetRevision: 'main' }
  const status = isSynced ? 'Synced' : 'OutOfSync'
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: appName(i), namespace: 'argocd' },
    spec: { source, destination: { server: 'https://kubernetes.default.svc', namespace: 'fleet' } },
    status: {
      sync: { status, revision },
      resources: [
        { group: '', version: 'v1', kind: 'ConfigMap', namespace: 'fleet', name: appName(i), status },
      ],
      history: [{ id: 0, deployedAt: '2026-11-16T08:00:00Z', revision, source }],
    },
  }
}

function configMap(i: number, value: string | null): JsonObject {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: appName(i),
      namespace: 'fleet',
      managedFields: [
        owner('argocd-controller', '2026-11-16T08:00:00Z'),
        ...(value === null ? [] : [owner('kubectl-edit', '2026-11-20T08:00:00Z')]),
      ],
    },
    data: { mode: value ?? 'calm' },
  }
}

const owner = (manager: string, time: string): JsonObject => ({
  ...{ manager, operation: 'Update', apiVersion: 'v1', time },
  ...{ fieldsType: 'FieldsV1', fieldsV1: { 'f:data': { 'f:mode': {} } } },
})
