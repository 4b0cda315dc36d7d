import type { JsonObject } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import type { TypeNode } from '../model/type-node.js'

/** How the controller writes one object: its own steps, in its own order. */
export type SyncMethod =
  | {
      readonly way: 'client-side'
      readonly force: boolean
      /** `kubectl auth reconcile` goes first, which makes a binding to another role anew. */
      readonly reconcilesRoles?: boolean
    }
  | {
      readonly way: 'server-side'
      /** Managers whose Update entries are handed to the applier before it applies. */
      readonly migrates: readonly string[]
    }
  | { readonly way: 'flux'; readonly takesOver: boolean; readonly force: boolean }
  | { readonly way: 'replace'; readonly recreates: boolean }
  /** The controller leaves the object alone, for the reason given. */
  | { readonly way: 'skip'; readonly reason: string }

export type SyncInput = {
  readonly desired: JsonObject
  readonly live: JsonObject
  /** Null where nothing is known of the kind. */
  readonly type: TypeNode | null
  /** The applier's field manager. */
  readonly applier: string
  readonly method: SyncMethod
  /** Paths that the controller copies from live before it applies (RespectIgnoreDifferences). */
  readonly ignored: readonly FieldPath[]
}

/** What one sync of one object comes to. */
export type Simulation = {
  /** The object after the sync; null where that is not known. Values are in Git's notation where Git names them. */
  readonly predicted: JsonObject | null
  /** Deleted and made anew. */
  readonly recreated: boolean
  /** Why the API server would refuse it; null where it would not. Then nothing of the object changes. */
  readonly fails: string | null
}
