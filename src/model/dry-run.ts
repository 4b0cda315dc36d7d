import type { JsonObject } from './json.js'
import type { ResourceKey } from './resource.js'

/** The write of one object that a sync would send, to be tried without being kept. */
export type DryRunWrite = {
  readonly key: ResourceKey
  readonly version: string
  readonly fieldManager: string
  /** `apply` takes over what others own, as every GitOps controller does; `replace` puts the body in place of live. */
  readonly way: 'apply' | 'merge-patch' | 'replace'
  readonly body: JsonObject
}

export type DryRunResult =
  /** What the object would be, after defaults and admission. */
  | { readonly state: 'accepted'; readonly object: JsonObject }
  /** The API server, a policy or a webhook says no to the write itself. */
  | { readonly state: 'refused'; readonly reason: string }
  /** The account may not; it was asked, not tried. */
  | { readonly state: 'not-allowed' }
  /** Nothing was learnt: a webhook that cannot be dry-run, an object that changed meanwhile, no answer. */
  | { readonly state: 'unavailable'; readonly reason: string }
