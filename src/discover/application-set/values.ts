import type { JsonObject } from '../../model/json.js'
import { isList } from '../../model/json.js'
import type { Params } from './params.js'
import { flatten, paramsOf } from './params.js'
import type { Fill } from './template.js'

/** Parameters with a generator's own `values`, which may use them (argo-cd applicationset, appendTemplatedValues). */
export async function withValues(
  rows: readonly Params[],
  values: JsonObject,
  { fill, isGo }: { readonly fill: Fill; readonly isGo: boolean },
): Promise<Params[]> {
  if (Object.keys(values).length === 0) return [...rows]
  const filled = await fill(Object.values(values), rows)
  return rows.map(({ named, from, typed }, row) => {
    const texts = filled[row]
    // Their names stand as they are written.
    const own = Object.fromEntries(
      Object.keys(values).map((name, at) => [name, isList(texts) ? (texts[at] ?? '') : '']),
    )
    if (isGo) return paramsOf({ ...named, values: own }, from, [...typed, 'values'])
    return paramsOf({ ...named, ...flatten(own, 'values') }, from)
  })
}
