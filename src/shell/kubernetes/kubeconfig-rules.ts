import type { ChosenContext } from './kubeconfig-document.js'
import { invalidKubeconfig, quoted } from './kubeconfig-document.js'
import { isObject, stringAt } from '../../model/json.js'

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/**
 * Refuses what a kubeconfig must not make us do unasked; throws KUBECONFIG_INVALID. Returns what was allowed but
 * should be told, one sentence each. Exec plugins and file references have rules of their own, since these need the
 * file system (exec-plugin.ts, kubeconfig-files.ts).
 */
export function checkRules(chosen: ChosenContext, allowInsecure: boolean): readonly string[] {
  refuseUnsupported(chosen)
  const server = checkServer(chosen)
  const warnings: string[] = []
  if (server.protocol === 'http:' && !loopback.test(server.hostname)) {
    if (!allowInsecure)
      throw invalidKubeconfig(
        `Cluster ${quoted(chosen.clusterName)} is reached over plain http: anyone on the way could read the credentials and change the answers.`,
        'Use the https address of the API server, or set allow-insecure if you accept that.',
      )
    warnings.push(`The API server ${server.host} is reached over plain http.`)
  }
  if (chosen.cluster['insecure-skip-tls-verify'] === true) {
    if (!allowInsecure)
      throw invalidKubeconfig(
        `Cluster ${quoted(chosen.clusterName)} sets insecure-skip-tls-verify: any server could pose as the API server and collect the credentials.`,
        'Put the certificate authority into certificate-authority-data instead, or set allow-insecure if you accept that.',
      )
    warnings.push(
      `The certificate of the API server ${server.host} is not checked (insecure-skip-tls-verify).`,
    )
  }
  return warnings
}

function checkServer({ cluster, clusterName }: ChosenContext): URL {
  const text = stringAt(cluster, 'server')
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw invalidKubeconfig(
      `Cluster ${quoted(clusterName)} has no usable server address.`,
      'Set clusters[].cluster.server to the https address of the API server.',
    )
  if (url.username !== '' || url.password !== '')
    throw invalidKubeconfig(
      `The server address of cluster ${quoted(clusterName)} holds a user name or password.`,
      'Move the credentials to the users entry of the kubeconfig.',
    )
  const proxy = stringAt(cluster, 'proxy-url')
  if (proxy !== '' && !/^(?:https?|socks[45]?h?):\/\//.test(proxy))
    throw invalidKubeconfig(
      `Cluster ${quoted(clusterName)} has a proxy-url that is no http, https or socks address.`,
      'Correct or remove clusters[].cluster.proxy-url.',
    )
  return url
}

function refuseUnsupported({ user, userName }: ChosenContext): void {
  if (isObject(user['auth-provider']))
    throw invalidKubeconfig(
      `User ${quoted(userName)} uses auth-provider, which Kubernetes removed and which can run any command.`,
      'Use a token, a client certificate, or an exec plugin such as kubelogin or gke-gcloud-auth-plugin.',
    )
  // The library knows only `as`. To drop the rest would mean to act with other rights than the kubeconfig says.
  const ignored = ['as-groups', 'as-uid', 'as-user-extra'].find((key) => user[key] !== undefined)
  if (ignored !== undefined)
    throw invalidKubeconfig(
      `User ${quoted(userName)} impersonates with ${ignored}, which is not supported.`,
      'Use an account of its own for this job, or impersonate with "as" alone.',
    )
}
