import { stringAt } from '../../model/json.js'
import { ProblemError } from '../../model/problem.js'
import type { ClusterIdentity } from '../../model/triage.js'
import type { Api } from './api.js'
import { jsonOf } from './api.js'
import { answerProblem, connectionProblem } from './failures.js'

/**
 * Which cluster this is. Its id is the UID of the namespace kube-system, which outlives addresses and certificates;
 * an account that may not read it gets `server-` and a hash of address and certificate authority, and a warning.
 * Throws a ProblemError where the server cannot be asked or refuses the credentials.
 */
export async function readIdentity(api: Api, warn: (text: string) => void): Promise<ClusterIdentity> {
  const { server, serverId } = api.connection
  const answers = await Promise.all([api.get('/version'), api.get('/api/v1/namespaces/kube-system')]).catch(
    (error: unknown) => {
      throw new ProblemError(connectionProblem(error, api.connection))
    },
  )
  const [version, namespace] = answers
  for (const answer of answers)
    if (answer.status === 401 || (answer.status >= 300 && answer.status < 400))
      throw new ProblemError(
        answerProblem(
          answer,
          { what: 'the cluster', where: '', forbidden: 'CLUSTER_FORBIDDEN' },
          api.connection,
        ),
      )
  const uid = namespace.status === 200 ? stringAt(jsonOf(namespace), 'metadata', 'uid') : ''
  if (uid === '')
    warn(
      `The cluster's id is made from its address, since the namespace kube-system could not be read (${namespace.status}). Grant get on it, or name the cluster with the input cluster-name: with another address its issues would not be found again.`,
    )
  return {
    id: uid === '' ? `server-${serverId.slice(0, 32)}` : uid,
    server: server.href.replace(/\/$/, ''),
    version: version.status === 200 ? stringAt(jsonOf(version), 'gitVersion') : '',
  }
}
