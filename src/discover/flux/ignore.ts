import type { IgnoreRule } from '../../model/application.js'
import type { Json } from '../../model/json.js'
import { field, listAt, stringAt } from '../../model/json.js'

/**
 * What Flux is told to leave alone: `spec.ignore` of a Kustomization, which it neither compares nor applies, or
 * `spec.driftDetection.ignore` of a HelmRelease, which is not corrected until the next upgrade. Each entry has JSON
 * pointers and a target of regular expressions, anchored at both ends; what it does not name it does not narrow
 * (fluxcd/pkg ssa/jsondiff, IgnoreRule and Selector; kustomize-controller and helm-controller docs/spec).
 */
export function fluxIgnoreRules(
  entries: readonly Json[],
  statedIn: 'kustomization' | 'helm-release',
): readonly IgnoreRule[] {
  return entries.map((entry): IgnoreRule => {
    const target = field(entry, 'target') ?? null
    const unread = new Set<string>()
    const part = (key: string, any: string): string => {
      const pattern = stringAt(target, key)
      const plain = pattern === '' ? any : plainText(pattern)
      if (plain === null) unread.add(key)
      return plain ?? any
    }
    for (const key of ['version', 'labelSelector', 'annotationSelector'])
      if (stringAt(target, key) !== '') unread.add(key)
    const pointers = listAt(entry, 'paths').filter((path) => typeof path === 'string')
    const about = {
      group: part('group', '*'),
      kind: part('kind', '*'),
      namespace: part('namespace', ''),
      name: part('name', ''),
    }
    return {
      statedIn,
      ...about,
      jsonPointers: pointers.filter((pointer) => pointer !== ''),
      // An empty pointer is the whole object.
      jqPathExpressions: pointers.includes('') ? ['.'] : [],
      managedFieldsManagers: [],
      ...(unread.size === 0
        ? {}
        : { unread: `its target goes by ${[...unread].sort().join(', ')}, which is not evaluated here` }),
    }
  })
}

/** The one text that a regular expression matches; null where it may match more. Foreign patterns are never run. */
function plainText(pattern: string): string | null {
  const inner = pattern.replace(/^\^/, '').replace(/\$$/, '')
  // Most people leave the dots of a group as they are.
  return /^(?:[\w-]|\\?\.(?![*+?{]))+$/.test(inner) ? inner.replaceAll('\\.', '.') : null
}

/** A pattern that matches this text alone; plainText reads it back. */
export function patternFor(text: string): string {
  return text.replaceAll('.', '\\.')
}
