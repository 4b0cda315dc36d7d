import type { Json } from '../model/json.js'
import { equalJson, isList, isObject } from '../model/json.js'
import type { ListType, TypeNode } from '../model/type-node.js'
import type { DefaultContext } from '../schema/derived-defaults.js'
import { defaultRules, derivedDefault, isAllocated } from '../schema/derived-defaults.js'
import { elementText, indexOfEqual, interleave } from './items.js'

/**
 * Single entries of a map or keyed list that live has and the merge lost, where the server gives them again: the name
 * label of a Namespace, a controller's annotation, the token volume of a pod.
 */
export function fillEntries(
  merged: Json,
  live: Json | undefined,
  type: TypeNode,
  definition: string | undefined,
  name: string,
  context: DefaultContext,
): Json {
  if (defaultRules(definition, name).length === 0) return merged
  const derived = derivedDefault(definition, name, context)
  if (isObject(merged) && isObject(live) && type.kind === 'map') {
    const lost = Object.entries(live).filter(([key]) => !Object.hasOwn(merged, key))
    const given = lost.flatMap(([key, value]): [string, Json][] => {
      if (isObject(derived) && Object.hasOwn(derived, key)) return [[key, derived[key] ?? null]]
      return isAllocated(definition, name, context, { [key]: value }) ? [[key, value]] : []
    })
    return given.length === 0 ? merged : Object.fromEntries([...Object.entries(merged), ...given])
  }
  if (isList(merged) && isList(live) && type.kind === 'list' && type.listType !== 'atomic') {
    const texts = new Set(merged.map((item) => textOf(item, type)))
    const lost = live.filter((item) => !texts.has(textOf(item, type)))
    const given = lost.filter(
      (item) =>
        (isList(derived) && indexOfEqual(derived, item) >= 0) ||
        isAllocated(definition, name, context, [item]),
    )
    const positionInLive = (item: Json): number =>
      live.findIndex((other) => textOf(other, type) === textOf(item, type) || equalJson(other, item))
    return given.length === 0 ? merged : interleave(given, merged, positionInLive)
  }
  return merged
}

function textOf(item: Json, type: ListType): string {
  return elementText(item, type) ?? JSON.stringify(item)
}
