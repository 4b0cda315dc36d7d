import { readFileSync } from 'node:fs'
import { isIPv6 } from 'node:net'
import { join } from 'node:path'
import { problem, ProblemError } from '../../model/problem.js'
import type { ChosenContext } from './kubeconfig-document.js'
import type { ConnectOptions } from './source.js'

/** Where the kubelet mounts a pod's service account. */
const mounted = '/var/run/secrets/kubernetes.io/serviceaccount'

/** The context that a pod's own service account gives. Throws KUBECONFIG_MISSING outside of a pod. */
export function inClusterContext({ env, serviceAccountFolder = mounted }: ConnectOptions): ChosenContext {
  const host = env['KUBERNETES_SERVICE_HOST'] ?? ''
  const port = env['KUBERNETES_SERVICE_PORT'] ?? ''
  if (host === '' || port === '')
    throw notInCluster('KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT are not set')
  const ca = read(serviceAccountFolder, 'ca.crt')
  const token = read(serviceAccountFolder, 'token').trim()
  const server = `https://${isIPv6(host) ? `[${host}]` : host}:${port}`
  return {
    name: 'in-cluster',
    clusterName: 'in-cluster',
    cluster: { server, 'certificate-authority-data': Buffer.from(ca).toString('base64') },
    userName: 'service-account',
    user: { token },
  }
}

function read(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8')
  } catch {
    throw notInCluster(`the service account's file ${name} cannot be read`)
  }
}

function notInCluster(cause: string): ProblemError {
  return new ProblemError(
    problem(
      'KUBECONFIG_MISSING',
      `No kubeconfig was given, and this is no pod with a service account: ${cause}.`,
      'Give a kubeconfig, or run in a pod with automountServiceAccountToken on.',
    ),
  )
}
