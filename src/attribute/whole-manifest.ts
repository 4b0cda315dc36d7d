import type { FieldManager } from '../model/managed-fields.js'

/** Of kubectl’s sub-commands those that send a file; its scale, set, edit, patch and rollout undo name what they change. */
const sendFiles: ReadonlySet<string> = new Set([
  'kubectl-client-side-apply',
  'kubectl-create',
  'kubectl-replace',
  'helm',
])

/**
 * True where the manager writes all that a file or a chart says: it may have set a field without anybody meaning that
 * one. A server-side apply is one whatever the client.
 */
export function writesWholeManifest({ name, operation }: FieldManager): boolean {
  return operation === 'Apply' || sendFiles.has(name)
}
