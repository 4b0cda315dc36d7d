import type { JsonObject } from '../../model/json.js'
import { isObject } from '../../model/json.js'
import type { Params } from './params.js'
import { flatten, paramsOf } from './params.js'
import type { Fill } from './template.js'

/** Parameters with a generator's own `values`, which may use them (argo-cd applicationset, appendTemplatedValues). */
export async function withValues(rows: readonly Params[], values: JsonObject, fill: Fill): Promise<Params[]> {
  if (Object.keys(values).length === 0) return [...rows]
  const filled = await fill(values, rows)
  return rows.map(({ nested, flat, from }, row) => {
    const own = filled[row] ?? null
    const texts = isObject(own) ? own : {}
    return paramsOf({ ...nested, values: texts }, { ...flat, ...flatten(texts, 'values') }, from)
  })
}
