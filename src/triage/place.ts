import { findDestination } from '../discover/destination.js'
import type { Application } from '../model/application.js'
import type { StatedCluster } from '../model/cluster.js'
import type { KnownCluster } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import { ProblemError } from '../model/problem.js'
import type { OpenedCluster } from './site.js'
import { openCluster } from './site.js'

/** The apps of a run, each with the cluster that it is judged on. */
export type Placed = {
  /** In the order they were given; an app whose cluster is not known or did not answer carries that as its problem. */
  readonly applications: readonly Application[]
  /** The run's own first. */
  readonly clusters: readonly OpenedCluster[]
  /** Which of them. */
  readonly placeOf: (application: Application) => number
}

/**
 * Finds the cluster of each app's destination and opens those that are not the run's own, all at once. One that does
 * not answer is a problem of its apps; the others go on.
 */
export async function placeApplications(
  applications: readonly Application[],
  main: OpenedCluster,
  stated: readonly StatedCluster[],
): Promise<Placed> {
  const known = main.cluster.known?.(stated) ?? []
  const found = applications.map((application) => ({
    application,
    destination: findDestination(application, main.identity, known),
  }))
  const wanted = new Set(
    found.flatMap(({ destination }) => (destination.at === 'other' ? [destination.known] : [])),
  )
  const opened = new Map<KnownCluster, OpenedCluster | Problem>()
  await Promise.all([...wanted].map(async (one) => opened.set(one, await open(one))))
  const clusters = new Map<string, OpenedCluster>([[main.identity.id, main]])
  const place = ({ application, destination }: (typeof found)[number]): Application => {
    if (destination.at === 'main') return application
    if (destination.at === 'nowhere') return withProblem(application, destination.problem)
    const { name, address } = destination.known
    const other = opened.get(destination.known)
    if (other === undefined || !('identity' in other)) {
      const cluster = { id: '', server: address, version: '', name }
      return { ...(other === undefined ? application : withProblem(application, other)), cluster }
    }
    const { identity } = other
    // The run's own cluster under another address.
    if (identity.id === main.identity.id) return application
    clusters.set(identity.id, clusters.get(identity.id) ?? other)
    return { ...application, cluster: { ...identity, name } }
  }
  const placed = found.map(place)
  const ids = [...clusters.keys()]
  return {
    applications: placed,
    clusters: [...clusters.values()],
    placeOf: ({ cluster }) => Math.max(0, ids.indexOf(cluster?.id ?? '')),
  }
}

async function open(known: KnownCluster): Promise<OpenedCluster | Problem> {
  try {
    return await openCluster(await known.open())
  } catch (error) {
    if (error instanceof ProblemError) return error.problem
    throw error
  }
}

function withProblem(application: Application, problem: Problem): Application {
  const own = { ...problem, application: application.name }
  return { ...application, problems: [...(application.problems ?? []), own] }
}
