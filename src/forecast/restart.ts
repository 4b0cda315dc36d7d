import type { Json, JsonObject } from '../model/json.js'
import { isObject, stringAt, valueAt } from '../model/json.js'
import { fields } from '../model/path.js'
import type { TypeNode } from '../model/type-node.js'
import { sameMeaning } from '../compare/same-meaning.js'

/** Kinds whose controller replaces pods when their template changes. */
const rolling: ReadonlySet<string> = new Set(['apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet'])

/** Built-in kinds that hold pods: made anew, so are their pods. */
const holdsPods: ReadonlySet<string> = new Set([
  ...rolling,
  'apps/ReplicaSet',
  'batch/Job',
  '/Pod',
  '/ReplicationController',
])

/**
 * Whether writing `predicted` over `live` makes the controller replace pods: true where the pod template means
 * something else. With OnDelete, or paused, it waits for a person. Null for kinds whose controller is not known.
 */
export function restartsPods(
  group: string,
  kind: string,
  predicted: JsonObject,
  live: JsonObject,
  type: TypeNode | null,
): boolean | null {
  const name = `${group}/${kind}`
  if (!rolling.has(name)) return isBuiltInGroup(group) ? false : null
  const paused = valueAt(predicted, 'spec', 'paused') === true
  if (paused || stringAt(predicted, 'spec', 'updateStrategy', 'type') === 'OnDelete') return false
  const path = fields('spec', 'template')
  const [after, before] = [template(predicted), template(live)]
  return !sameMeaning(type, path, after, before)
}

/** Whether deleting the object and making it anew restarts pods. */
export function recreationRestartsPods(group: string, kind: string): boolean | null {
  if (holdsPods.has(`${group}/${kind}`)) return true
  return isBuiltInGroup(group) ? false : null
}

function template(object: JsonObject): Json {
  const value = valueAt(object, 'spec', 'template')
  return isObject(value) ? value : {}
}

/** Custom resources always have a dot in their group, and only Kubernetes' own end in `.k8s.io`. */
function isBuiltInGroup(group: string): boolean {
  return !group.includes('.') || group.endsWith('.k8s.io')
}
