import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAllDocuments } from 'yaml'
import type { Cluster } from '../harness/cluster.js'

/** Kinds that the API server stores and the corpus does not hold, each with the reason. */
export const leftOut: { readonly [kind: string]: string } = {
  CSINode: 'a kubelet registers it; removed as soon as no Node has its name',
  Event: 'written by controllers, gone after an hour',
  IPAddress: 'the API server makes one for each Service and takes away any other',
  Node: 'a kubelet registers it; pods would be bound to it and evicted again',
  PodCertificateRequest: 'a kubelet makes it for a running pod, by the uid of that pod',
  VolumeAttachment: 'a controller makes it for a node; it would go on trying to attach',
}

/** Of these one object is all there is to say, or another would disturb the API server. */
export const oneIsEnough: { readonly [kind: string]: string } = {
  APIService: 'one with a service that does not answer breaks discovery for every client',
  ControllerRevision: 'no defaults, any data',
  CertificateSigningRequest: 'no defaults but what admission adds',
  ClusterTrustBundle: 'one field',
  DeviceTaintRule: 'no defaults',
  ResourceSlice: 'no defaults; a device with everything and one with nothing are in it',
  ServiceCIDR: 'one field',
  StorageVersionMigration: 'one field',
}

type Manifest = { readonly apiVersion: string; readonly kind: string; readonly items?: readonly Manifest[] }

/** How many objects of each kind the manifests hold, by `group/Kind`. */
export function kindsOfCorpus(): ReadonlyMap<string, number> {
  const folder = fileURLToPath(new URL('manifests/', import.meta.url))
  const counts = new Map<string, number>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.yaml')) continue
    for (const document of parseAllDocuments(readFileSync(join(folder, file), 'utf8'))) {
      const manifest = document.toJS() as Manifest | null
      for (const { apiVersion, kind } of manifest?.items ?? (manifest === null ? [] : [manifest])) {
        const id = kindText(apiVersion, kind)
        counts.set(id, (counts.get(id) ?? 0) + 1)
      }
    }
  }
  return counts
}

/** The kinds of Kubernetes itself that this API server stores: not those of a CustomResourceDefinition. */
export async function storedKinds(cluster: Cluster): Promise<readonly string[]> {
  const onStart = ['apiservices', '-l', 'kube-aggregator.kubernetes.io/automanaged=onstart']
  const { items } = await cluster.get<{ items: { spec: { group?: string; version: string } }[] }>(onStart)
  const kinds = new Set<string>()
  // The aggregator serves its own group without an APIService for it.
  const versions = [{ group: 'apiregistration.k8s.io', version: 'v1' }, ...items.map(({ spec }) => spec)]
  for (const { group = '', version } of versions) {
    const apiVersion = group === '' ? version : `${group}/${version}`
    const { body } = await cluster.request(`${group === '' ? '/api' : '/apis'}/${apiVersion}`)
    const { resources } = JSON.parse(body) as { resources: { name: string; kind: string; verbs: string[] }[] }
    for (const { name, kind, verbs } of resources)
      if (!name.includes('/') && verbs.includes('create') && verbs.includes('list'))
        kinds.add(kindText(apiVersion, kind))
  }
  return [...kinds].sort()
}

function kindText(apiVersion: string, kind: string): string {
  return `${apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : ''}/${kind}`
}
