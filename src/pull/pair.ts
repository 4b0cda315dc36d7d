import type { JsonObject } from '../model/json.js'
import type { Problem } from '../model/problem.js'
import type { Manifest, ResourceKey } from '../model/resource.js'
import type { Base } from './base.js'

/** One object as Git wants it and as the cluster holds it, redacted. */
export type Pair =
  | {
      readonly state: 'matched'
      readonly manifest: Manifest
      readonly live: JsonObject
      readonly base: Base
      /** What may have been applied after the base, newest first; absent where nothing else was. */
      readonly attempts?: readonly JsonObject[]
    }
  | { readonly state: 'missing'; readonly manifest: Manifest; readonly base: Base }
  | { readonly state: 'extra'; readonly key: ResourceKey; readonly live: JsonObject; readonly base: Base }
  | { readonly state: 'unreadable'; readonly manifest: Manifest; readonly problem: Problem }
  | { readonly state: 'not-checked'; readonly key: ResourceKey; readonly reason: string }

export type MatchedPair = Extract<Pair, { state: 'matched' }>
