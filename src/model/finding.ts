import type { Evidence } from './evidence.js'
import type { Json } from './json.js'
import type { FieldManager } from './managed-fields.js'
import type { FieldPath } from './path.js'
import type { Accepted } from './policy.js'
import type { FileLocation, ResourceKey } from './resource.js'

/** One path where desired and live differ. A path is in at most one change of an object. */
export type Change =
  | { readonly type: 'added'; readonly path: FieldPath; readonly live: Json; readonly base?: Json }
  | { readonly type: 'removed'; readonly path: FieldPath; readonly desired: Json; readonly base?: Json }
  | {
      readonly type: 'modified'
      readonly path: FieldPath
      readonly desired: Json
      readonly live: Json
      readonly base?: Json
    }

/** Worst first: an app's label is the first category present in this order. */
export const categories = [
  'conflict',
  'manual-change',
  'unknown',
  'misconfiguration',
  'missing',
  'extra',
  'git-ahead',
  'controller',
  'serialization-noise',
  'metadata-noise',
] as const
export type Category = (typeof categories)[number]

/** Named in `rules` where a sync of an older commit took back what Git still says. */
export const rolledBackRule = 'rolled-back'

/** In `rules` of the marks that a person's Helm left, and of what is said of their application. */
export const helmByHandRule = 'helm-by-hand'

/** In `rules` of an object that both sides have and that is on its way out of the cluster. */
export const beingDeletedRule = 'being-deleted'

/** In `rules` of an object that Git lacks and that is on its way out of the cluster. */
export const leavingRule = 'leaving'

export type Direction = 'update-git' | 'sync' | 'ignore' | 'fix-git' | 'follow-up'
export type Confidence = 'certain' | 'likely' | 'guess'
export type Actor = 'person-tool' | 'applier' | 'controller' | 'pipeline' | 'api-server' | 'unknown'
export type Effect = 'keeps' | 'reverts' | 'deletes' | 'recreates' | 'fails' | 'unknown'

/** What the controller's next sync does to this very thing, and when that comes. */
export type Forecast = {
  readonly effect: Effect
  /** Null where it is not known. */
  readonly restartsPods: boolean | null
  /**
   * `next-upgrade`: of a Helm release, once its chart or its values change. `once-resolved`: of an app that corrects
   * by itself, when what keeps the controller from applying anything is resolved.
   */
  readonly when:
    'next-reconcile' | 'next-commit' | 'next-upgrade' | 'next-sync' | 'once-resolved' | 'never' | 'unknown'
  readonly method: 'simulated' | 'dry-run'
  /** There only where an object goes and what it owns stays, as a prune that orphans leaves it. */
  readonly leavesOwned?: true
}

/** A change, or a statement about an object or an app, with who did it, what it is and what to do. */
export type Finding = {
  /** Stable between runs for the same difference; built from redacted values. */
  readonly fingerprint: string
  readonly application: string
  readonly subject: 'field' | 'object' | 'application'
  readonly resource: ResourceKey
  /** Null for a statement about an object or an app as a whole. */
  readonly change: Change | null
  /** Null where the API server keeps no owner (a removal) or the field never had one. */
  readonly manager: FieldManager | null
  readonly actor: Actor
  readonly category: Category
  readonly rules: readonly string[]
  readonly direction: Direction
  readonly confidence: Confidence
  readonly because: readonly string[]
  readonly forecast: Forecast
  /** What else speaks for one side or the other; absent where nothing was found. */
  readonly evidence?: readonly Evidence[]
  /** There where the settings accept it: known, wanted for now, and nobody's task until it expires. */
  readonly accepted?: Omit<Accepted, 'match'>
  /** The line of an ignore rule that keeps it out of its controller's comparison. */
  readonly ignoredBy?: string
  /** The text of the path whose edit implied this one. */
  readonly impliedBy?: string
  readonly source: FileLocation | null
  /** The file that gets the value instead where what stands at `source` counts for more than this one field. */
  readonly editIn?: string
}
