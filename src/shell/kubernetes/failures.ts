import { stringAt } from '../../model/json.js'
import type { Problem, ProblemCode } from '../../model/problem.js'
import { problem, ProblemError } from '../../model/problem.js'
import { redactText } from '../../pull/redaction/text.js'
import { jsonOf } from './api.js'
import type { Connection } from './connection.js'
import type { HttpAnswer } from './http-exchange.js'
import { TimedOut, TooLarge } from './http-exchange.js'
import { codeOf, messageOf } from './thrown.js'

/** What the request was to read, in words: `deployments.apps`, and where. */
export type Wanted = { readonly what: string; readonly where: string; readonly forbidden: ProblemCode }

/** Why no answer came, as a problem of the whole run. */
export function connectionProblem(error: unknown, { server, context }: Connection): Problem {
  if (error instanceof ProblemError) return error.problem
  const host = `API server ${server.host} (context ${JSON.stringify(context)})`
  const code = codeOf(error)
  const said = brief(messageOf(error))
  if (error instanceof TimedOut || code === 'ABORT_ERR' || /^E(?:TIMEDOUT|SOCKETTIMEDOUT)$/.test(code))
    return problem('CLUSTER_UNREACHABLE', `The ${host} did not answer in time.`, reachHint(server))
  if (error instanceof TooLarge)
    return problem(
      'LIVE_UNREADABLE',
      `The ${host} gave an answer larger than this program takes.`,
      'Lower the page size of lists.',
    )
  if (clientCertificateRefused.test(code))
    return problem(
      'CLUSTER_UNAUTHORIZED',
      `The ${host} did not accept the client certificate (${code}).`,
      'Renew the kubeconfig’s client certificate.',
    )
  if (untrusted.test(code)) return untrustedProblem(code, said, host)
  if (/^ERR_OSSL|^ERR_CRYPTO/.test(code))
    return problem(
      'KUBECONFIG_INVALID',
      `A certificate or key in the kubeconfig cannot be read (${code}).`,
      'Make it anew with `kubectl config view --minify --flatten --raw`.',
    )
  const cause =
    code === 'ENOTFOUND'
      ? 'its name is not known to DNS'
      : code === 'ECONNREFUSED'
        ? 'nothing listens there'
        : said
  return problem('CLUSTER_UNREACHABLE', `The ${host} cannot be reached: ${cause}.`, reachHint(server))
}

const untrusted = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|ALTNAME|CRL|HOSTNAME_MISMATCH/
const clientCertificateRefused =
  /ALERT_(?:CERTIFICATE_REQUIRED|BAD_CERTIFICATE|UNKNOWN_CA|CERTIFICATE_(?:EXPIRED|UNKNOWN|REVOKED))/

function untrustedProblem(code: string, said: string, host: string): Problem {
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return problem(
      'CLUSTER_UNTRUSTED',
      `The certificate of the ${host} is for other names: ${said}`,
      'Use an address that the certificate names, or set tls-server-name in the kubeconfig.',
    )
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID')
    return problem(
      'CLUSTER_UNTRUSTED',
      `The certificate of the ${host} is not valid at this time (${code}).`,
      'Renew the API server’s certificate, and check this machine’s clock.',
    )
  return problem(
    'CLUSTER_UNTRUSTED',
    `The certificate of the ${host} is not signed by the certificate authority in the kubeconfig (${code}).`,
    'Put the cluster’s certificate authority into certificate-authority-data. Do not switch the check off.',
  )
}

function reachHint(server: URL): string {
  return `Can this machine reach ${server.host}? Hosted runners cannot reach private API servers: use a self-hosted runner, a tunnel or proxy-url.`
}

/** Why an answer is no success, as a problem. The server's own words are cut and stripped, since they are not ours. */
export function answerProblem(answer: HttpAnswer, wanted: Wanted, { server, context }: Connection): Problem {
  const { status } = answer
  const said = brief(stringAt(jsonOf(answer), 'message'))
  const subject = `${wanted.what} ${wanted.where}`
  if (status === 401)
    return problem(
      'CLUSTER_UNAUTHORIZED',
      `The API server ${server.host} did not accept the credentials of context ${JSON.stringify(context)} (401): the token may have expired.`,
      'Renew the kubeconfig; `kubectl create token` and cloud log-ins give tokens that run out.',
    )
  if (status === 403) {
    const account = /User "([^"]{1,200})"/.exec(said)?.[1] ?? 'this account'
    return problem(
      wanted.forbidden,
      `${subject} could not be read: 403 for ${account}.`,
      `Grant ${account} get and list on ${wanted.what} ${wanted.where}, or leave these objects out.`,
    )
  }
  if (status >= 300 && status < 400)
    return problem(
      'CLUSTER_UNREACHABLE',
      `${server.host} answered ${subject} with a redirect (${status}), which is not followed because the credentials would go with it.`,
      'Put the API server’s own address into the kubeconfig.',
    )
  const cause = said === '' ? `status ${status}` : `status ${status}, ${said}`
  return problem(
    'LIVE_UNREADABLE',
    `${subject} could not be read: ${cause}.`,
    status >= 500
      ? 'The API server, or the extension that serves this kind, is in trouble: try again, and look at `kubectl get apiservices`.'
      : 'Is this address the API server itself, and not a page before it?',
  )
}

/** One problem per group and version whose server does not answer. */
export function unavailable(group: string, version: string): Problem {
  return problem(
    'LIVE_UNREADABLE',
    `The API ${group}/${version} does not answer, so its kinds are not known.`,
    `Look at \`kubectl get apiservice ${version}.${group}\`; the rest goes on.`,
  )
}

/** A server's sentence, made fit to stand in ours. */
export function brief(text: string): string {
  const line = redactText(text)
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ')
    .trim()
  return line.length > 300 ? `${line.slice(0, 300)}…` : line
}
