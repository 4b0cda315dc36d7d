import { isUtf8 } from 'node:buffer'
import type { Json, JsonObject } from '../model/json.js'
import { isObject, objectAt } from '../model/json.js'
import type { ResourceKey } from '../model/resource.js'

/** True for a core Secret. */
export function isSecretKey({ group, kind }: Pick<ResourceKey, 'group' | 'kind'>): boolean {
  return group === '' && kind === 'Secret'
}

/**
 * The Secret as the API server stores it: `stringData` encoded into `data`, over a key of the same name (k8s.io/api
 * core/v1, Secret). Any other object as it is.
 */
export function asStored(object: JsonObject): JsonObject {
  if (object['kind'] !== 'Secret' || object['apiVersion'] !== 'v1') return object
  const { stringData, ...rest } = object
  if (!isObject(stringData)) return object
  const encoded = Object.entries(stringData).map(([key, value]) => [key, encode(value)] as const)
  return { ...rest, data: Object.fromEntries([...Object.entries(objectAt(object, 'data')), ...encoded]) }
}

function encode(value: Json): Json {
  const text = value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value)
  return Buffer.from(text, 'utf8').toString('base64')
}

/** What stands in Git for a value that something else puts in: SOPS, argocd-vault-plugin, Flux's substitution. */
const standIn = /^ENC\[AES256_GCM,|<path:[^>]+>|<[\w.-]+(?:\s*\|[^>]*)?>|\$\{\w+\}|^(?:ref\+|vault:)/

/** Why the values in Git say nothing about those in the cluster; null where they can be compared. Sees the values. */
export function incomparable(object: JsonObject): string | null {
  if (object['sops'] !== undefined) return 'its values are encrypted in Git (SOPS)'
  const textsIn = (part: string): string[] =>
    Object.values(objectAt(object, part)).filter((value) => typeof value === 'string')
  const texts = ['data', 'stringData'].flatMap(textsIn)
  // What is no text stands for nothing, though some of its bytes may look like it.
  const decoded = textsIn('data')
    .map((text) => Buffer.from(text, 'base64'))
    .filter((bytes) => isUtf8(bytes))
    .map((bytes) => bytes.toString('utf8'))
  return [...texts, ...decoded].some((text) => standIn.test(text))
    ? 'its values in Git stand for others that are put in elsewhere'
    : null
}
