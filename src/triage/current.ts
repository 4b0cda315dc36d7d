import type { Json } from '../model/json.js'
import { parsePath } from '../model/parse-path.js'
import { getPath } from '../model/path.js'
import type { ResourceKey } from '../model/resource.js'
import { keyText } from '../model/resource.js'
import type { LiveStore } from '../pull/live-store.js'
import type { Pair } from '../pull/pair.js'
import type { Current, Sides } from '../report/resolution.js'

/**
 * What both sides hold now, for every object that was read. Undefined for an object that was not: an issue about it
 * must not be closed on missing knowledge. An object that was looked for and is on neither side has no sides at all.
 */
export function createCurrent(pairs: readonly Pair[], store: Pick<LiveStore, 'wasListed'>): Current {
  const known = new Map<string, Sides>()
  for (const pair of pairs) {
    if (pair.state === 'matched') {
      known.set(keyText(pair.manifest.key), { desired: pair.manifest.object, live: pair.live })
    } else if (pair.state === 'missing')
      known.set(keyText(pair.manifest.key), { desired: pair.manifest.object })
    else if (pair.state === 'extra') known.set(keyText(pair.key), { live: pair.live })
  }
  return (resource: ResourceKey, text: string) => {
    const gone: Sides | undefined = store.wasListed(resource.group, resource.kind) ? {} : undefined
    const sides = known.get(keyText(resource)) ?? gone
    const path = parsePath(text)
    if (sides === undefined || path === null) return undefined
    return { ...at('desired', sides.desired, path), ...at('live', sides.live, path) }
  }
}

function at(side: keyof Sides, object: Json | undefined, path: Parameters<typeof getPath>[1]): Sides {
  const value = getPath(object, path)
  return value === undefined ? {} : { [side]: value }
}
