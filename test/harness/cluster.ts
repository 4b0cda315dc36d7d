import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { argo, type ArgoDiff, type ArgoOptions, type ArgoSync } from './argo.js'
import { readConnection, type Connection, type User } from './connection.js'
import { flux, type FluxOptions, type FluxResult } from './flux.js'
import { apiRequest, type RequestInit, type Response } from './request.js'
import { run } from './run.js'

export interface KubectlOptions {
  readonly as?: User
  readonly input?: string
  /** Program that `kubectl edit` opens the object with. */
  readonly editor?: string
  /** Further exit codes that do not throw; `kubectl diff` answers 1 when there is a difference. */
  readonly accept?: readonly number[]
}

export interface Cluster {
  readonly connection: Connection
  /** The real kubectl; returns stdout, throws CommandFailed with stderr. The engineer unless told otherwise. */
  readonly kubectl: (args: readonly string[], options?: KubectlOptions) => Promise<string>
  /** `kubectl get … -o json --show-managed-fields`, parsed. */
  readonly get: <T = KubernetesObject>(args: readonly string[], options?: KubectlOptions) => Promise<T>
  readonly applyAsArgo: (options: ArgoOptions) => Promise<ArgoSync>
  readonly diffAsArgo: (options: ArgoOptions) => Promise<ArgoDiff[]>
  readonly applyAsFlux: (options: FluxOptions) => Promise<FluxResult[]>
  readonly request: (path: string, init?: RequestInit) => Promise<Response>
  /** A namespace with a random ending, so that tests and workers stay apart. */
  readonly createNamespace: (prefix: string) => Promise<string>
  /** Defines Application, ApplicationSet and AppProject. Safe to call from several workers. */
  readonly installArgoCrds: () => Promise<void>
  /** Defines Kustomization, HelmRelease and GitRepository. */
  readonly installFluxCrds: () => Promise<void>
}

export interface ManagedFieldsEntry {
  readonly manager: string
  readonly operation: 'Apply' | 'Update'
  readonly apiVersion: string
  readonly time?: string
  readonly subresource?: string
  readonly fieldsV1: Record<string, unknown>
}

export interface KubernetesObject {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: {
    readonly name: string
    readonly namespace?: string
    readonly annotations?: Record<string, string>
    readonly labels?: Record<string, string>
    readonly managedFields?: readonly ManagedFieldsEntry[]
    readonly [field: string]: unknown
  }
  readonly [field: string]: unknown
}

/** The cluster that the global setup has started. */
export function useCluster(): Cluster {
  return clusterFrom(readConnection())
}

export function clusterFrom(connection: Connection): Cluster {
  const kubectl = (args: readonly string[], options: KubectlOptions = {}): Promise<string> =>
    run(connection.kubectl, args, {
      env: {
        ...kubectlEnvironment(connection, options.as ?? 'engineer'),
        ...(options.editor === undefined ? {} : { KUBE_EDITOR: options.editor }),
      },
      input: options.input,
      accept: options.accept,
    })
  return {
    connection,
    kubectl,
    get: async <T>(args: readonly string[], options: KubectlOptions = {}) =>
      JSON.parse(await kubectl(['get', ...args, '-o', 'json', '--show-managed-fields'], options)) as T,
    ...argo(connection),
    ...flux(connection),
    request: (path, init) => apiRequest(connection, path, init),
    createNamespace: (prefix) => createNamespace(connection, prefix),
    installArgoCrds: () => installCrds(kubectl, 'argo-cd.yaml'),
    installFluxCrds: () => installCrds(kubectl, 'flux.yaml'),
  }
}

/** Nothing of the person who runs the tests may reach kubectl: no kubeconfig, no kuberc, no discovery cache of another server. */
function kubectlEnvironment({ folder, kubeconfigs }: Connection, user: User): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: folder,
    KUBECONFIG: kubeconfigs[user],
    KUBECACHEDIR: join(folder, 'kube-cache', user),
    KUBERC: 'off',
  }
}

async function createNamespace(connection: Connection, prefix: string): Promise<string> {
  const name = `${prefix}-${randomBytes(4).toString('hex')}`
  const body = JSON.stringify({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })
  const { status, body: answer } = await apiRequest(connection, '/api/v1/namespaces', {
    method: 'POST',
    body,
  })
  if (status !== 201) throw new Error(`namespace ${name}: ${status} ${answer}`)
  return name
}

async function installCrds(kubectl: Cluster['kubectl'], file: string): Promise<void> {
  const path = fileURLToPath(new URL(`crds/${file}`, import.meta.url))
  // Server-side, as two workers may do it at once: an apply has no read-then-write gap.
  await kubectl(['apply', '--server-side', '--force-conflicts', '-f', path], { as: 'admin' })
  await kubectl(['wait', '--for=condition=Established', '--timeout=30s', '-f', path], { as: 'admin' })
}
