import type { IgnoreRule } from '../model/application.js'
import type { Jq } from '../model/ports.js'
import { lastAppliedAnnotation } from '../model/resource.js'
import type { Removals } from './removals.js'
import { removalsOf } from './removals.js'

/** What a rule takes out of an object that has nothing but a last-applied annotation. */
export async function probe(rule: IgnoreRule, jq: Jq): Promise<Removals> {
  const object = { metadata: { annotations: { [lastAppliedAnnotation]: '{}' } } }
  const key = { group: rule.group, kind: rule.kind, namespace: rule.namespace, name: rule.name }
  return removalsOf([rule], { key, desired: object, live: object, type: null, changes: [] }, jq)
}
