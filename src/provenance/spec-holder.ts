import type { Json } from '../model/json.js'
import { equalJson, field, isObject } from '../model/json.js'
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
  const at = sourcePath(application, made.source, own.object)
  if (isOfSeveral(at) && !isSameSource(getPath(own.object, at), made.source.raw))
    return { reason: `what ${own.file} says of the app’s sources is not what the cluster has` }
  const path = [...at, ...below]
  const git = getPath(own.object, path)
  return {
    file: own.file,
    document: own.document,
    path: [...own.prefix, ...path],
    values: isObject(git) || Array.isArray(git) || git === undefined ? git : undefined,
    spec: { path, git, live },
  }
}

function isOfSeveral(at: FieldPath): boolean {
  return at.some((element) => 'index' in element)
}

/** By position another source may stand there. */
function isSameSource(git: Json | undefined, live: Json): boolean {
  return ['repoURL', 'path', 'chart', 'ref'].every((name) =>
    equalJson(field(git, name) ?? '', field(live, name) ?? ''),
  )
}
