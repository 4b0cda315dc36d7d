import type { Application } from '../model/application.js'
import type { Json } from '../model/json.js'
import { parsePath } from '../model/parse-path.js'
import { getPath, statedPath } from '../model/path.js'
import type { ResourceKey } from '../model/resource.js'
import { keyText } from '../model/resource.js'
import type { TypeNode, Types } from '../model/type-node.js'
import type { LiveStore } from '../pull/live-store.js'
import type { Pair } from '../pull/pair.js'
import type { Current, Sides } from '../report/resolution.js'
import { withImplied } from '../schema/key-element.js'
import type { PulledSite } from './pull-sites.js'

/**
 * What both sides hold now, for every object that was read. Undefined for an object that was not: an issue about it
 * must not be closed on missing knowledge. An object that was looked for and is on neither side has no sides at all.
 */
export function createCurrent(
  pairs: readonly Pair[],
  store: Pick<LiveStore, 'wasListed'>,
  types: Types,
): Current {
  const known = new Map<string, Sides>()
  const typed = new Map<string, TypeNode | null>()
  const unread = new Set<string>()
  for (const pair of pairs) {
    if (pair.state === 'matched') {
      known.set(keyText(pair.manifest.key), { desired: pair.manifest.object, live: pair.live })
      typed.set(keyText(pair.manifest.key), types.of(pair.manifest.gvk))
    } else if (pair.state === 'missing')
      known.set(keyText(pair.manifest.key), { desired: pair.manifest.object })
    else if (pair.state === 'extra') known.set(keyText(pair.key), { live: pair.live })
    else if (pair.state === 'not-checked') unread.add(keyText(pair.key))
  }
  return (resource: ResourceKey, text: string) => {
    const isGone = store.wasListed(resource.group, resource.kind) && !unread.has(keyText(resource))
    const gone: Sides | undefined = isGone ? {} : undefined
    const sides = known.get(keyText(resource)) ?? gone
    const read = parsePath(text)
    if (sides === undefined || read === null) return undefined
    const path = withImplied(read, typed.get(keyText(resource)) ?? null)
    return { ...at('desired', sides.desired, path), ...at('live', sides.live, path) }
  }
}

/** The same over several clusters: an object is the app's on its own cluster, and what describes the app on the first. */
export function oneCurrent(sites: readonly PulledSite[], applications: readonly Application[]): Current {
  const currents = sites.map(({ site, pulled, own, types }) => ({
    id: site.identity.id,
    current: whenAsked(() =>
      createCurrent(
        [...pulled, ...own].flatMap(({ pairs }) => pairs),
        site.store,
        types,
      ),
    ),
  }))
  const byName = new Map(applications.map((application) => [application.name, application]))
  return (resource, path, name) => {
    const app = byName.get(name ?? '')
    // Of an app that was not judged here, nobody knows on which cluster to look.
    if (app === undefined && (name ?? '') !== '') return undefined
    const isOwn = app !== undefined && app.resource !== null && keyText(app.resource) === keyText(resource)
    const id = isOwn ? undefined : app?.cluster?.id
    const on = id === undefined ? currents[0] : currents.find((one) => one.id === id)
    return on?.current(resource, path)
  }
}

/** Only a run that keeps issues asks; the map of all objects is not made for the others. */
function whenAsked(create: () => Current): Current {
  let made: Current | null = null
  return (resource, path, name) => (made ??= create())(resource, path, name)
}

function at(side: keyof Sides, object: Json | undefined, path: Parameters<typeof getPath>[1]): Sides {
  const value = getPath(object, statedPath(object, path))
  return value === undefined ? {} : { [side]: value }
}
