import type { Application, Controller, IgnoreRule, Trouble } from './application.js'
import type { ClusterIdentity, DestinationCluster } from './cluster.js'
import type { JsonObject } from './json.js'
import type { Category, Finding } from './finding.js'
import type { NotChecked, Problem } from './problem.js'
import type { ResourceKey } from './resource.js'

export type { ClusterIdentity } from './cluster.js'
import { byName } from './natural-order.js'

/** One app's result. `unknown` means something about it could not be read: never clean, never drifted by that alone. */
export type ApplicationReport = {
  readonly name: string
  readonly controller: Controller
  readonly status: 'drifted' | 'in-sync' | 'unknown'
  /** The worst category present, null for an app in sync. */
  readonly category: Category | null
  readonly syncUnsafe: boolean
  /** What the controller reports; null where it was not readable. */
  readonly controllerSays: 'Synced' | 'OutOfSync' | 'Unknown' | null
  readonly application: Application
  /** The controller's ignore rules that bear on the app; absent where there are none. */
  readonly ignoreRules?: readonly IgnoreRuleUse[]
  /** What keeps the controller from getting on, where that is worth a word; absent otherwise. */
  readonly trouble?: Trouble
  /** True where the app's own object is in the cluster only; absent otherwise, and where not all apps were looked at. */
  readonly notInGit?: true
}

/** One of the controller's ignore rules, with what it keeps out of the controller's comparison of one app. */
export type IgnoreRuleUse = {
  readonly rule: IgnoreRule
  /** Objects of the app that it is about; null where not all are known. */
  readonly objects: number | null
  /** Findings that it hides. */
  readonly hides: number
  /** Those of them that somebody made by hand. */
  readonly hidesByHand: number
}

/** An object with a finding, redacted, for the diff that people read. */
export type ObjectPair = {
  readonly application: string
  readonly resource: ResourceKey
  readonly desired: JsonObject | null
  readonly live: JsonObject | null
}

/** Everything one run found. */
export type Triage = {
  readonly cluster: ClusterIdentity
  readonly applications: readonly ApplicationReport[]
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
  readonly notChecked: readonly NotChecked[]
  readonly objects: readonly ObjectPair[]
  /** Remarks on the run itself, such as settings that match nothing. */
  readonly notes?: readonly string[]
  /** Apps that were found and that the changes in question leave alone; absent where all were judged. */
  readonly unaffected?: number
  /** RFC 3339, from the shell's clock. */
  readonly at: string
}

/** The cluster that an app is deployed to: the run's own, or the one that its destination names. */
export function clusterOf(
  triage: Pick<Triage, 'cluster' | 'applications'>,
  application: string,
): ClusterIdentity {
  return destinationOf(triage, application) ?? triage.cluster
}

/** The cluster that an app is deployed to where that is not the one that holds it; null for that one. */
export function destinationOf(
  { applications }: Pick<Triage, 'applications'>,
  application: string,
): DestinationCluster | null {
  return applications.find(({ name }) => name === application)?.application.cluster ?? null
}

/** The clusters that apps are deployed to beside the run's own, as far as they were reached, by name. */
export function destinationsOf({
  applications,
}: Pick<Triage, 'applications'>): readonly DestinationCluster[] {
  const found = new Map(
    applications.flatMap(({ application: { cluster } }) =>
      cluster === undefined || cluster.id === '' ? [] : [[cluster.id, cluster]],
    ),
  )
  return [...found.values()].sort(byName)
}
