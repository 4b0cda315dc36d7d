import type { Application } from '../model/application.js'
import type { FieldPath } from '../model/path.js'
import { typeAt } from '../schema/type-at.js'
import type { World } from '../triage/triage.js'
import { loadTypes } from '../triage/types.js'

/** Whether the cluster's definition of an app's own object has a field; null where that cannot be told. */
export async function declares(
  { cluster, builtIn }: Pick<World, 'cluster' | 'builtIn'>,
  { resource }: Application,
  path: FieldPath,
): Promise<boolean | null> {
  const { kinds } = await cluster.kinds()
  const served = kinds.find(({ group, kind }) => group === resource?.group && kind === resource.kind)
  if (served === undefined) return null
  const type = (await loadTypes(cluster, [served], builtIn)).of(served)
  const found = typeAt(type, path)
  if (type === null || found?.kind === 'untyped') return null
  return found !== null
}
