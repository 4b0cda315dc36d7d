import type { JsonObject } from '../model/json.js'
import { isObject } from '../model/json.js'
import type { ManagedFieldsEntry } from '../model/managed-fields.js'
import { fields } from '../model/path.js'
import { lastAppliedAnnotation } from '../model/resource.js'
import { ownership } from '../attribute/fields-v1.js'
import { record } from './items.js'

/** The manager that `kubectl apply` writes with, which Argo CD migrates unless told another. */
export const kubectlManager = 'kubectl-client-side-apply'

/**
 * The Update entries of these managers handed over to the applier, as client-go csaupgrade does: their fields are
 * then the applier's to remove. Entries of another version are dropped, not merged; those of a subresource stay.
 */
export function migrateManagers(
  entries: readonly ManagedFieldsEntry[],
  names: readonly string[],
  applier: string,
): readonly ManagedFieldsEntry[] {
  return names.reduce((all, name) => migrate(all, name, applier), entries)
}

function migrate(
  entries: readonly ManagedFieldsEntry[],
  name: string,
  applier: string,
): readonly ManagedFieldsEntry[] {
  const isFormer = ({ manager }: ManagedFieldsEntry): boolean =>
    manager.name === name && manager.operation === 'Update' && manager.subresource === ''
  const isApplier = ({ manager }: ManagedFieldsEntry): boolean =>
    manager.name === applier && manager.operation === 'Apply' && manager.subresource === ''
  const former = entries.filter(isFormer)
  const target = entries.find(isApplier) ?? former[0]
  if (target === undefined || former.length === 0) return entries
  const source = former.find(({ apiVersion }) => apiVersion === target.apiVersion)
  const merged: ManagedFieldsEntry = {
    ...target,
    manager: { ...target.manager, name: applier, operation: 'Apply' },
    fields: source === undefined ? target.fields : uniteFields(target.fields, source.fields),
  }
  return [...entries.filter((entry) => !isFormer(entry) && entry !== target), merged]
}

/** The managers whose Update entry owns the last-applied annotation: kubectl's library migrates them after an apply. */
export function lastAppliedWriters(entries: readonly ManagedFieldsEntry[]): readonly string[] {
  const path = fields('metadata', 'annotations', lastAppliedAnnotation)
  return entries
    .filter(({ manager }) => manager.operation === 'Update')
    .filter((entry) => ownership(entry, path, null) === 'all')
    .map(({ manager }) => manager.name)
}

/** Two fieldsV1 tries in one; a leaf that gains something below stays a member through `.`. */
export function uniteFields(a: JsonObject, b: JsonObject): JsonObject {
  const [sizeA, sizeB] = [Object.keys(a).length, Object.keys(b).length]
  if (sizeA === 0 && sizeB === 0) return {}
  const result = record<JsonObject>()
  if (sizeA === 0 || sizeB === 0) result['.'] = {}
  for (const [name, value] of [...Object.entries(a), ...Object.entries(b)]) {
    if (!isObject(value)) continue
    const known = result[name]
    result[name] = known === undefined ? value : uniteFields(known, value)
  }
  return result
}
