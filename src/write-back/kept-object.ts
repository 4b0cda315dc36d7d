import type { ActorOf } from '../attribute/attribute.js'
import { attribute } from '../attribute/attribute.js'
import { isTrackingKey } from '../categorise/rules/tracking.js'
import type { Actor } from '../model/finding.js'
import type { Json, JsonObject } from '../model/json.js'
import { isList, isObject, objectAt } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { fields } from '../model/path.js'
import { lastAppliedAnnotation } from '../model/resource.js'
import type { TypeNode } from '../model/type-node.js'
import { isDefaulted } from '../schema/is-defaulted.js'
import { fieldsStated } from './stated-value.js'

type Source = { readonly live: JsonObject; readonly type: TypeNode | null; readonly actorOf: ActorOf }

/**
 * A live object as a person would write it into Git: without its status and what the API server keeps in its metadata,
 * without the marks of a GitOps tool, without defaults, and without what only a controller has written. Whether that is
 * the same object is for a rendering and a judgement to say.
 */
export function keptObject(source: Source): JsonObject {
  const { live } = source
  const { apiVersion = '', kind = '', metadata: _metadata, status: _status, ...rest } = live
  const isLeftOut = (value: Json, path: FieldPath): boolean => isFilledIn(value, path, source)
  const below = fieldsStated(rest, [], source.type, isLeftOut)
  return { apiVersion, kind, metadata: keptMetadata(source), ...below }
}

/** Of labels and annotations what nobody else puts there; finalizers and owners are not a person's to state. */
function keptMetadata(source: Source): JsonObject {
  const { live } = source
  const { name = '', namespace } = objectAt(live, 'metadata')
  const maps = ['labels', 'annotations'].map((map): [string, JsonObject] => {
    const path = fields('metadata', map)
    const own = Object.entries(objectAt(live, 'metadata', map)).filter(([key, value]) => {
      const at = [...path, { field: key }]
      return !isBookkeeping(key, actorAt(at, value, source)) && !isFilledIn(value, at, source)
    })
    return [map, Object.fromEntries(own)]
  })
  const stated = maps.filter(([, entries]) => Object.keys(entries).length > 0)
  return { name, ...(namespace === undefined ? {} : { namespace }), ...Object.fromEntries(stated) }
}

/** `app.kubernetes.io/instance` is also a label that people give. */
function isBookkeeping(key: string, actor: Actor): boolean {
  if (key === lastAppliedAnnotation) return true
  return isTrackingKey(key) && !(key === 'app.kubernetes.io/instance' && actor === 'person-tool')
}

/** A default, or a value that a controller or the API server has chosen. */
function isFilledIn(value: Json, path: FieldPath, source: Source): boolean {
  const { live, type } = source
  const verdict = isDefaulted(type, path, value, { desired: {}, live })
  if (verdict === 'default') return true
  const isLeaf = !isObject(value) && !(isList(value) && value.some(isObject))
  const actor = verdict === 'allocated' || isLeaf ? actorAt(path, value, source) : null
  return actor === 'controller' || (verdict === 'allocated' && actor === 'api-server')
}

function actorAt(path: FieldPath, value: Json, { live, type, actorOf }: Source): Actor {
  return attribute({ type: 'added', path, live: value }, live, type, actorOf).actor
}
