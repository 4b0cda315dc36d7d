import type { ManagedFieldsEntry } from '../model/managed-fields.js'
import { uniteFields } from './migration.js'

type Taken = { readonly prefix: string; readonly operations: readonly ('Apply' | 'Update')[] }

/** Whose fields kustomize-controller takes before it applies (internal/controller, apply options). */
function takenManagers(applier: string): readonly Taken[] {
  return [
    { prefix: 'kubectl', operations: ['Apply', 'Update'] },
    { prefix: 'before-first-apply', operations: ['Update'] },
    { prefix: applier, operations: ['Update'] },
  ]
}

/**
 * Flux's takeover (fluxcd/pkg ssa/patch.go): by the beginning of the name, so `kubectl-edit` too, which makes a key
 * that a person added vanish with the next interval. Entries of a subresource stay: `kubectl scale` is undone only
 * where Git sets replicas.
 */
export function takeOver(
  entries: readonly ManagedFieldsEntry[],
  applier: string,
): readonly ManagedFieldsEntry[] {
  const managers = takenManagers(applier)
  const isTaken = ({ manager }: ManagedFieldsEntry): boolean =>
    manager.subresource === '' &&
    managers.some(
      ({ prefix, operations }) => manager.name.startsWith(prefix) && operations.includes(manager.operation),
    )
  const own = entries.findLast(({ manager }) => manager.name === applier && manager.operation === 'Apply')
  const taken = entries.filter((entry) => entry !== own && isTaken(entry))
  const first = own ?? taken[0]
  if (first === undefined || taken.length === 0) return entries
  const merged: ManagedFieldsEntry = {
    ...first,
    manager: { ...first.manager, name: applier, operation: 'Apply' },
    fields: taken.reduce((fields, entry) => uniteFields(fields, entry.fields), first.fields),
  }
  return [...entries.filter((entry) => entry !== own && !taken.includes(entry)), merged]
}
