import { readFileSync } from 'node:fs'
import type { Json } from '../model/json.js'

let table: Json | null = null

/** The type table that lies beside the code; read only when the first app is judged. */
export function builtInTypes(): Json {
  table ??= JSON.parse(readFileSync(new URL('../schema/builtin.json', import.meta.url), 'utf8')) as Json
  return table
}
