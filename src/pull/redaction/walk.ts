import type { Json, JsonObject } from '../../model/json.js'
import { isList, isObject } from '../../model/json.js'
import { lastAppliedAnnotation } from '../../model/resource.js'
import { maskSecretData, isSecret } from './secret-data.js'
import type { SecretName } from './secret-names.js'
import { isPlain, looksLikeCredential } from './secret-values.js'

export type WalkTools = {
  readonly mask: (secret: string) => string
  readonly secretName: (name: string) => SecretName
  /** Masks what is a credential by its own form. */
  readonly patterns: (text: string) => string
  /** Masks values of assignments inside a text. */
  readonly assignments: (text: string) => string
}

/** Shorter texts hold no credential that could be told from a word. */
const shortest = 8

/**
 * Makes the function that masks secrets in one object. It copies only what it changes, and gives the same reference
 * back where nothing is secret: most objects are not copied at all.
 */
export function createWalk({ mask, secretName, patterns, assignments }: WalkTools): (value: Json) => Json {
  /** `prose`: descriptions of a CustomResourceDefinition speak of passwords and hold none. */
  function walk(value: Json, prose: boolean): Json {
    if (typeof value === 'string') return text(value, prose)
    if (isList(value)) return list(value, prose)
    return isObject(value) ? object(value, prose) : value
  }

  function text(value: string, prose: boolean): string {
    if (value.length < shortest) return value
    const masked = patterns(value)
    return prose ? masked : assignments(masked)
  }

  function list(items: readonly Json[], prose: boolean): Json {
    let copy: Json[] | null = null
    for (let i = 0; i < items.length; i++) {
      const item = items[i] as Json
      const masked = isFlagValue(items[i - 1], item) ? mask(item as string) : walk(item, prose)
      if (masked !== item) (copy ??= items.slice())[i] = masked
    }
    return copy ?? items
  }

  /** `["--password", "x"]`: the value of a flag stands in the next argument. */
  function isFlagValue(before: Json | undefined, item: Json): boolean {
    if (typeof before !== 'string' || typeof item !== 'string' || item.startsWith('-')) return false
    return /^--?[A-Za-z][\w.-]*$/.test(before) && secretName(before) !== null && !isPlain(item)
  }

  function object(value: JsonObject, prose: boolean): JsonObject {
    const secret = isSecret(value)
    const inProse = prose || value['kind'] === 'CustomResourceDefinition'
    const named =
      typeof value['value'] === 'string' && typeof value['name'] === 'string' ? value['name'] : null
    let changed: Map<string, Json> | null = null
    for (const key of Object.keys(value)) {
      const item = value[key] as Json
      const masked =
        secret && (key === 'data' || key === 'stringData')
          ? maskSecretData(key, item, mask)
          : named !== null && key === 'value'
            ? namedValue(named, item as string, inProse)
            : member(key, item, inProse)
      if (masked !== item) (changed ??= new Map()).set(key, masked)
    }
    return changed === null ? value : withChanges(value, changed)
  }

  function member(key: string, item: Json, prose: boolean): Json {
    // Names of fields only, and by far the largest part of a live object.
    if (key === 'managedFields') return item
    if (typeof item !== 'string') return walk(item, prose)
    if (key === lastAppliedAnnotation) return lastApplied(item)
    const kind = prose ? null : secretName(key)
    if (kind !== null && isSecretMember(kind, item)) return mask(item)
    return text(item, prose)
  }

  /** An environment variable, a header, a chart parameter. */
  function namedValue(name: string, value: string, prose: boolean): string {
    return secretName(name) !== null && !isPlain(value) ? mask(value) : text(value, prose)
  }

  /** The manifest in the annotation is one more copy of every secret in the object. */
  function lastApplied(annotation: string): string {
    let manifest: Json
    try {
      manifest = JSON.parse(annotation) as Json
    } catch {
      // It cannot be compared with anything either, so nothing is lost.
      return annotation === '' ? annotation : mask(annotation)
    }
    const masked = walk(manifest, false)
    return masked === manifest ? annotation : JSON.stringify(masked) + (annotation.endsWith('\n') ? '\n' : '')
  }

  return (value) => walk(value, false)
}

function isSecretMember(kind: SecretName, value: string): boolean {
  return kind === 'password' ? !isPlain(value) : looksLikeCredential(value)
}

/** Keys keep their order. fromEntries, since assigning to a key `__proto__` would not make a key. */
function withChanges(value: JsonObject, changed: ReadonlyMap<string, Json>): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changed.get(key) ?? item]))
}
