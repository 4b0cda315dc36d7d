import type { Application } from '../model/application.js'
import type { Json } from '../model/json.js'
import { stringAt } from '../model/json.js'
import { byName } from '../model/natural-order.js'

/**
 * Names that no two apps share, by which issues are found again. The app whose object is the oldest has the short
 * name, a later one its namespace before it, and where that is taken its kind before that: what comes later renames
 * nothing that was there. A folder is called as the settings call it.
 */
export function uniqueNames(applications: readonly Application[]): Application[] {
  const taken = new Set<string>()
  const named = [...applications].sort(byAge).map((application) => {
    const { name, resource } = application
    const longer = `${resource?.namespace ?? ''}/${name}`
    const names = resource === null ? [name] : [name, longer, `${resource.kind}/${longer}`]
    const own = names.find((one) => !taken.has(one)) ?? name
    taken.add(own)
    return own === name ? application : { ...application, name: own, ...withoutShortMark(application) }
  })
  return named.sort(byName)
}

/** Absent where the cluster does not tell it. */
export function createdAt(object: Json): Pick<Application, 'createdAt'> {
  const at = stringAt(object, 'metadata', 'creationTimestamp')
  return at === '' ? {} : { createdAt: at }
}

/** Folders first, then by age; what is in no cluster yet comes last. */
function byAge(a: Application, b: Application): number {
  const [x, y] = [orderOf(a), orderOf(b)]
  return x === y ? 0 : x < y ? -1 : 1
}

function orderOf({ resource, foundIn, createdAt: at = '', name }: Application): string {
  const age = resource === null ? '0' : foundIn === 'repository' ? '2' : '1'
  return [age, at, resource?.kind ?? '', resource?.namespace ?? '', name].join(' ')
}

/** Where two tracking names may be meant, the short one is the elder's. */
function withoutShortMark({ trackedAs, name }: Application): Pick<Application, 'trackedAs'> {
  if (trackedAs === undefined || trackedAs.length < 2) return {}
  return { trackedAs: trackedAs.filter((one) => one !== name) }
}
