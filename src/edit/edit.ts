import type { Json } from '../model/json.js'
import type { FieldPath } from '../model/path.js'

/** One change of one document: a value put at a path (made or replaced), or taken away with its key. */
export type Edit =
  | { readonly type: 'set'; readonly path: FieldPath; readonly value: Json }
  | { readonly type: 'remove'; readonly path: FieldPath }

/** The edited text, or why an editor does not touch it, in words that follow "cannot be edited here: ". */
export type Edited = { readonly text: string } | { readonly refused: string }
