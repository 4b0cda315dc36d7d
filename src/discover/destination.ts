import type { Application } from '../model/application.js'
import type { ClusterIdentity } from '../model/cluster.js'
import type { KnownCluster } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'

/** Where an app is deployed to; `main` is the cluster that holds it. */
export type Destination =
  | { readonly at: 'main' }
  | { readonly at: 'other'; readonly known: KnownCluster }
  | { readonly at: 'nowhere'; readonly problem: Problem }

const main: Destination = { at: 'main' }

/**
 * The cluster that the destination of an app means, by address or by name. In-cluster is the one that holds the
 * Application; with a recording that does not say where it was made, so is every address that nothing else claims.
 */
export function findDestination(
  application: Pick<Application, 'name' | 'destination' | 'controller'>,
  cluster: ClusterIdentity,
  known: readonly KnownCluster[],
): Destination {
  const { server, name } = application.destination
  if (isInCluster(application.destination)) return main
  const address = addressOf(server)
  if (address !== '' && address === addressOf(cluster.server)) return main
  const meant = known.filter(({ servers, names }) =>
    address === '' ? names.includes(name) : servers.some((one) => addressOf(one) === address),
  )
  const [first] = meant
  if (first === undefined)
    return cluster.server === '' && application.controller === 'argo-cd'
      ? main
      : { at: 'nowhere', problem: notKnown(application, known) }
  if (new Set(meant.map(identityOf)).size > 1)
    return { at: 'nowhere', problem: ambiguous(application, meant) }
  return first.isMain ? main : { at: 'other', known: first }
}

/** True where it means the cluster that holds the Application. */
export function isInCluster({ server, name }: Application['destination']): boolean {
  if (server === '') return name === '' || name === 'in-cluster'
  return addressOf(server) === 'https://kubernetes.default.svc'
}

/** One form for the ways to write an address. */
function addressOf(server: string): string {
  const given = server.trim().replace(/\/+$/, '')
  return URL.canParse(given) ? new URL(given).href.replace(/\/+$/, '') : given
}

function identityOf({ isMain, address, name }: KnownCluster): string {
  if (isMain) return 'main'
  return address === '' ? `name ${name}` : addressOf(address)
}

type Named = Pick<Application, 'name' | 'destination'>

function notKnown({ name, destination }: Named, known: readonly KnownCluster[]): Problem {
  const names = known.map((one) => one.name)
  const there = names.length === 0 ? '' : ` It leads to ${names.slice(0, 10).join(', ')}.`
  return problem(
    'DESTINATION_UNKNOWN',
    `Application ${name}: the destination ${destination.server || destination.name} is no cluster that the kubeconfig or recording of this run leads to.${there}`,
    'Give the kubeconfig a context for it, and where address and name are others there, map them under clusters in .github/drift-triage.yml.',
    { application: name },
  )
}

function ambiguous({ name, destination }: Named, meant: readonly KnownCluster[]): Problem {
  return problem(
    'DESTINATION_AMBIGUOUS',
    `Application ${name}: the destination ${destination.server || destination.name} may be any of ${meant.map((one) => one.name).join(', ')}.`,
    'Say which under clusters in .github/drift-triage.yml: an entry with this address as server, or with this name under names.',
    { application: name },
  )
}
