import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonObject } from '../../src/model/json.js'
import { gvkOf } from '../../src/model/resource.js'
import type { TypeNode } from '../../src/model/type-node.js'
import { casesFolder } from '../cases/case.js'
import { builtInTypes } from '../schema/builtin.js'

export type Recorded = { readonly name: string; readonly object: JsonObject; readonly type: TypeNode | null }

/** Objects of most built-in kinds, as a real API server printed them. */
export function recordedObjects(): readonly Recorded[] {
  const folder = join(casesFolder, 'in-sync-client-side', 'cluster')
  return readdirSync(folder)
    .filter((file) => file !== 'snapshot.json' && !file.startsWith('applications.'))
    .flatMap((file) => {
      const { items } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { items: JsonObject[] }
      return items.map((object) => ({
        name: `${file} ${(object['metadata'] as { name: string }).name}`,
        object,
        type: builtInTypes.of(gvkOf(object)),
      }))
    })
}
