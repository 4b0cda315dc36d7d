import type { Json } from '../../model/json.js'
import { field, listAt, stringAt } from '../../model/json.js'
import type { ServedKind } from '../../model/ports.js'
import type { Problem } from '../../model/problem.js'
import { problem, ProblemError } from '../../model/problem.js'
import type { Api } from './api.js'
import { jsonOf } from './api.js'
import { legacyKinds } from './discovery-legacy.js'
import { answerProblem, connectionProblem, unavailable } from './failures.js'

export type Discovery = { readonly kinds: readonly ServedKind[]; readonly problems: readonly Problem[] }

const listKind = 'APIGroupDiscoveryList'
/** Everything in two requests since Kubernetes 1.27; older servers answer with the plain form, which names groups only. */
const aggregated = [
  `application/json;g=apidiscovery.k8s.io;v=v2;as=${listKind}`,
  `application/json;g=apidiscovery.k8s.io;v=v2beta1;as=${listKind}`,
  'application/json',
].join(',')

/**
 * Every kind in every version the server serves, preferred versions first. A group that does not answer is one
 * problem. Throws a ProblemError where the server itself cannot be asked.
 */
export async function discoverKinds(api: Api): Promise<Discovery> {
  const [core, groups] = await Promise.all([readRoot(api, '/api'), readRoot(api, '/apis')])
  const found = await Promise.all(
    [core, groups].map((root) => (isAggregated(root) ? aggregatedKinds(root) : legacyKinds(api, root))),
  )
  return {
    kinds: found.flatMap(({ kinds }) => kinds),
    problems: found.flatMap(({ problems }) => problems),
  }
}

async function readRoot(api: Api, path: string): Promise<Json> {
  const answer = await api.get(path, aggregated).catch((error: unknown) => {
    throw new ProblemError(connectionProblem(error, api.connection))
  })
  const body = answer.status === 200 ? jsonOf(answer) : undefined
  if (body !== undefined && /^API(?:Versions|GroupList|GroupDiscoveryList)$/.test(stringAt(body, 'kind')))
    return body
  const wanted = { what: 'the API’s kinds', where: `at ${path}`, forbidden: 'CLUSTER_FORBIDDEN' } as const
  if (answer.status === 200)
    throw new ProblemError(
      problem(
        'CLUSTER_UNREACHABLE',
        `${api.connection.server.host} answers, but not as a Kubernetes API server does.`,
        'Put the API server’s own address into the kubeconfig; a log-in page or another service may stand there.',
      ),
    )
  throw new ProblemError(answerProblem(answer, wanted, api.connection))
}

function isAggregated(root: Json): boolean {
  return stringAt(root, 'kind') === listKind
}

/** Reads an APIGroupDiscoveryList (k8s.io/api/apidiscovery/v2/types.go). */
async function aggregatedKinds(root: Json): Promise<Discovery> {
  const kinds: ServedKind[] = []
  const problems: Problem[] = []
  for (const item of listAt(root, 'items')) {
    const group = stringAt(item, 'metadata', 'name')
    for (const entry of listAt(item, 'versions')) {
      const version = stringAt(entry, 'version')
      if (stringAt(entry, 'freshness') === 'Stale') problems.push(unavailable(group, version))
      kinds.push(...listAt(entry, 'resources').flatMap((resource) => servedKind(resource, group, version)))
    }
  }
  return { kinds, problems }
}

function servedKind(resource: Json, group: string, version: string): ServedKind[] {
  const plural = stringAt(resource, 'resource')
  const kind = stringAt(resource, 'responseKind', 'kind')
  // A resource may exist for its subresources alone, and then has no kind of its own.
  if (plural === '' || kind === '') return []
  const verbs = listAt(resource, 'verbs').filter((verb) => typeof verb === 'string')
  return [{ group, version, kind, plural, namespaced: field(resource, 'scope') === 'Namespaced', verbs }]
}
