import { readFileSync } from 'node:fs'
import type { Json } from '../../src/model/json.js'
import { parseGvk } from '../../src/model/resource.js'
import type { TypeNode, Types } from '../../src/model/type-node.js'
import { createTypes } from '../../src/schema/types.js'

/** The built-in table as the shell loads it. */
export const builtIn = JSON.parse(
  readFileSync(new URL('../../src/schema/builtin.json', import.meta.url), 'utf8'),
) as Json

export const builtInTypes: Types = createTypes(new Map(), builtIn)

/** The type of a built-in kind; fails the test where the table lacks it. */
export function builtInType(apiVersion: string, kind: string): TypeNode {
  const type = builtInTypes.of(parseGvk(apiVersion, kind))
  if (type === null) throw new Error(`${apiVersion} ${kind} is not in the built-in table`)
  return type
}
