import table from '../schema/builtin.json' with { type: 'json' }
import type { Json } from '../model/json.js'

/** The type table of the built-in kinds, part of the bundle. */
export function builtInTypes(): Json {
  return table
}
