import type { Edit } from '../edit/edit.js'
import type { Json } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { getPath, statedPath } from '../model/path.js'
import type { FileLocation, Manifest } from '../model/resource.js'

/** What one field of a rendered object should come to. */
export type Wish = {
  readonly manifest: Manifest
  readonly path: FieldPath
  /** As it is rendered now, undefined for a field that is not there. */
  readonly desired: Json | undefined
  /** Undefined: it should be gone. */
  readonly wanted: Json | undefined
}

/** An edit of the app's own object (an Application, a Kustomization, a HelmRelease), by the path in that object. */
export type SpecEdit = { readonly path: FieldPath; readonly value: Json | undefined }

/** A try at a wish: texts that may make the field come out as wanted. Rendering them tells. */
export type Attempt = {
  /** New texts by file. */
  readonly texts: ReadonlyMap<string, string>
  readonly spec: readonly SpecEdit[]
  /** Where the value stands, or would. */
  readonly place: FileLocation
  /** True where it puts in something new rather than changing what gives the field its value today. */
  readonly adds: boolean
  /** Why it is no proposal although it may work, in words that follow "is not written back: ". */
  readonly reserved?: string
  /** To be proposed rather than this one, where this one is found to be behind the field. */
  readonly prefer?: readonly Attempt[]
  /** To be proposed where this one moves more than the field. */
  readonly otherwise?: readonly Attempt[]
}

/** What an editor says of a wish: tries, best first, and what it saw but does not touch. */
export type Tries = { readonly attempts: readonly Attempt[]; readonly refusals: readonly string[] }

/** The wish behind an edit of a manifest. */
export function wishOf(manifest: Manifest, edit: Edit): Wish {
  const path = statedPath(manifest.object, edit.path)
  const wanted = edit.type === 'set' ? edit.value : undefined
  return { manifest, path, desired: getPath(manifest.object, path), wanted }
}

/** The wish as an edit of data in which the object stands at `prefix`. */
export function editOf({ path, wanted }: Wish, prefix: FieldPath = []): Edit {
  const at = [...prefix, ...path]
  return wanted === undefined ? { type: 'remove', path: at } : { type: 'set', path: at, value: wanted }
}
