import type { Json } from '../model/json.js'
import { isObject } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { getPath } from '../model/path.js'
import type { Context } from './context.js'
import type { Holder } from './holder.js'
import { sourcePath } from './spec-edit.js'

/** The part of the app's own object below its source as a holder, or why that object cannot be edited in Git. */
export function specHolder(
  { application, made, own }: Context,
  below: FieldPath,
  live: Json | undefined,
): Holder | { readonly reason: string } {
  if ('reason' in own) return own
  const path = [...sourcePath(application, made.source, own.object), ...below]
  const git = getPath(own.object, path)
  return {
    file: own.file,
    document: own.document,
    path: [...own.prefix, ...path],
    values: isObject(git) || Array.isArray(git) || git === undefined ? git : undefined,
    spec: { path, git, live },
  }
}
