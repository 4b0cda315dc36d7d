import type { IgnoreRule } from '../model/application.js'
import type { ResourceKey } from '../model/resource.js'
import { isExcessive, matchesGlob } from '../render/glob.js'

/**
 * Whether an `ignoreDifferences` entry is about an object: group and kind may be globs, name and namespace are exact,
 * and an empty group is the core group, not any (argo-cd util/argo/normalizers/diff_normalizer.go).
 */
export function isAbout(rule: IgnoreRule, key: ResourceKey): boolean {
  if (!matches(rule.group, key.group) || !matches(rule.kind, key.kind)) return false
  if (rule.name !== '' && rule.name !== key.name) return false
  return rule.namespace === '' || rule.namespace === key.namespace
}

function matches(pattern: string, text: string): boolean {
  if (pattern === text || pattern === '*') return true
  // Without a sign of a glob there is nothing left to match.
  return /[*?[{]/.test(pattern) && !isExcessive(pattern) && matchesGlob(text, pattern)
}
