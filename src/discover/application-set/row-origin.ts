import type { FieldPath } from '../../model/path.js'

/** A part of what a generator reads, of which a row of parameters is made: of a file, or of the set's own object. */
export type RowOrigin = FilePart | SetPart

/** From the root of the file's first document. */
export type FilePart = {
  readonly file: string
  readonly commit: string
  /** The generator's revision, which that commit is of. */
  readonly revision: string
  /** Address of the repository, where it is another one than the one at hand; '' for that one. */
  readonly url: string
  readonly path: FieldPath
}

/** From the root of the set's object. */
export type SetPart = { readonly path: FieldPath }

export function isFilePart(origin: RowOrigin): origin is FilePart {
  return 'file' in origin
}
