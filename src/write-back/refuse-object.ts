import type { Json, JsonObject } from '../model/json.js'
import { field, isList, isObject, listAt, stringAt } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { keyOf } from '../model/resource.js'
import { holdsPlaceholder } from '../pull/redaction/placeholders.js'
import { isPinned } from './candidates.js'

/** Kinds that run once, or that the cluster makes and takes away by itself. */
const passing = new Set([
  ...['Pod', 'Job', 'Event', 'Endpoints', 'EndpointSlice', 'Lease', 'ControllerRevision'],
  ...['CertificateSigningRequest', 'CertificateRequest', 'Order', 'Challenge'],
])

/** How Kustomize writes the hash of what a generated object holds (kustomize api/hasher, Encode). */
const hashedName = /-[2456789bcdfghkmt]{10}$/

/** Why an object of the cluster is not put into Git whatever its app is made of, in words that follow "is not written back: "; null where nothing speaks against it. */
export function refusedObject(live: JsonObject): string | null {
  const { group, kind, name } = keyOf(live)
  if (group === '' && kind === 'Secret') return 'a Secret is never written'
  const [owner] = listAt(live, 'metadata', 'ownerReferences')
  if (owner !== undefined)
    return `${stringAt(owner, 'kind')} ${stringAt(owner, 'name')} owns it, and makes it anew`
  if (stringAt(live, 'metadata', 'generateName') !== '')
    return 'the API server made up its name (generateName): another one would come beside it'
  if (kind === 'ConfigMap' && hashedName.test(name))
    return 'its name carries a hash of its content: it is generated'
  if (stringAt(live, 'metadata', 'deletionTimestamp') !== '') return 'it is being deleted'
  return passing.has(kind) ? `a ${kind} comes and goes by itself` : null
}

/** Why its text may not go into Git as it is; null where it may. */
export function refusedText(kept: JsonObject): string | null {
  if (holdsPlaceholder(kept)) return 'it holds a value that is hidden, as it may be a secret'
  return hasFloatingImage(kept) ? 'a live image has neither tag nor digest' : null
}

/** The same of what goes to a place within an object: a container that was put in names an image as well. */
export function refusedPart(path: FieldPath, value: Json): string | null {
  const names = path.flatMap((element) => ('field' in element ? [element.field] : []))
  const last = path.at(-1)
  const isItem = last !== undefined && !('field' in last)
  return hasFloatingImage({ [names.at(-1) ?? '']: isItem ? [value] : value })
    ? 'a live image has neither tag nor digest'
    : null
}

function hasFloatingImage(value: Json): boolean {
  if (isList(value)) return value.some(hasFloatingImage)
  if (!isObject(value)) return false
  const containers = ['containers', 'initContainers'].flatMap((name) => listAt(value, name))
  const images = containers.map((one) => field(one, 'image')).filter((image) => image !== undefined)
  return images.some((image) => !isPinned(image)) || Object.values(value).some(hasFloatingImage)
}
