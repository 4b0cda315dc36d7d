import type { FieldPath } from '../model/path.js'
import { fieldAt } from '../model/path.js'

/** The name of the label or annotation that a path of the object's own metadata points at, or ''. */
export function metadataKey(path: FieldPath, ...parts: readonly ('labels' | 'annotations')[]): string {
  const isPart = parts.some((part) => part === fieldAt(path, 1))
  return path.length === 3 && fieldAt(path, 0) === 'metadata' && isPart ? fieldAt(path, 2) : ''
}
