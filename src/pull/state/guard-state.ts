import { createHash } from 'node:crypto'
import type { Change, Forecast } from '../../model/finding.js'
import type { Json, JsonObject } from '../../model/json.js'
import type { KnownCluster } from '../../model/ports.js'
import type { Problem } from '../../model/problem.js'
import type { ResourceKey } from '../../model/resource.js'
import { keyText } from '../../model/resource.js'
import type { ClusterIdentity } from '../../model/triage.js'
import type { RecordedKind } from '../snapshot-metadata.js'

/** A kind with where it was looked into; null is the whole cluster. */
export type StateKind = RecordedKind & { readonly namespaces: readonly string[] | null }

/** A change by hand whose values are secret: a recording cannot say whether what Git says after a merge keeps it. */
export type HiddenChange = {
  readonly application: string
  readonly resource: ResourceKey
  /** '' for the object as a whole. */
  readonly path: string
  readonly type: Change['type'] | 'object'
  readonly effect: Forecast['effect']
  readonly when: Forecast['when']
}

/**
 * What the check of merges needs of a cluster, and no more: the objects with an open finding and what their forecast
 * rests on, and the controllers' own objects. Of every other object it only says, by a salted digest, that it existed.
 */
export type GuardState = {
  readonly cluster: ClusterIdentity
  readonly called: Called
  /** RFC 3339. */
  readonly takenAt: string
  /** The commit that was judged; '' where the repository had no history. */
  readonly commit: string
  readonly kinds: readonly StateKind[]
  readonly problems: readonly Problem[]
  readonly objects: readonly JsonObject[]
  /** OpenAPI documents of custom kinds among the objects, cut down to those. */
  readonly documents: readonly {
    readonly group: string
    readonly version: string
    readonly document: Json
  }[]
  readonly salt: string
  /** Digests of objects that an app rendered and that did not differ. */
  readonly settled: readonly string[]
  /** Digests of all other objects that existed. */
  readonly outside: readonly string[]
  readonly hidden: readonly HiddenChange[]
  /** The other clusters that apps are deployed to. */
  readonly clusters: readonly GuardState[]
}

/** The names and addresses by which destinations mean a cluster; '' and none where nobody asked for them. */
export type Called = Pick<KnownCluster, 'name' | 'names' | 'servers'>

/** Names of what runs in a cluster are nobody's business who may read an artifact. */
export function digestOf(salt: string, key: ResourceKey): string {
  return createHash('sha256')
    .update(`${salt}\n${keyText(key)}`)
    .digest('hex')
    .slice(0, 16)
}
