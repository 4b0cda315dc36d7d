import type { FieldPath } from '../model/path.js'

/** The name of the label or annotation that a path of the object's own metadata points at, or ''. */
export function metadataKey(path: FieldPath, ...parts: readonly ('labels' | 'annotations')[]): string {
  const [metadata, map, key] = path
  if (path.length !== 3 || metadata === undefined || map === undefined || key === undefined) return ''
  if (!('field' in metadata) || !('field' in map) || !('field' in key) || metadata.field !== 'metadata')
    return ''
  return parts.some((part) => part === map.field) ? key.field : ''
}

/** The name of the field that a path ends in, or '' where it ends in a list's item. */
export function lastField(path: FieldPath): string {
  const last = path.at(-1)
  return last !== undefined && 'field' in last ? last.field : ''
}
