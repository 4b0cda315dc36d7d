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

/** Bounds for what is remembered: long texts seldom come twice. */
const longestRemembered = 200
const mostRemembered = 50_000

/**
 * Masks secrets in one object. Copies only what it changes, and gives the same reference back where nothing is
 * secret: most objects are not copied at all.
 */
export class SecretWalk {
  private readonly tools: WalkTools
  /** Texts that hold nothing secret: the same labels, names and images come again on both sides and in every app. */
  private readonly clean = new Set<string>()

  constructor(tools: WalkTools) {
    this.tools = tools
  }

  /** `prose`: descriptions of a CustomResourceDefinition speak of passwords and hold none. */
  walk(value: Json, prose = false): Json {
    if (typeof value === 'string') return this.text(value, prose)
    if (isList(value)) return this.list(value, prose)
    return isObject(value) ? this.object(value, prose) : value
  }

  private text(value: string, prose: boolean): string {
    if (value.length < shortest || this.clean.has(value)) return value
    const masked = this.tools.patterns(value)
    if (prose) return masked
    const free = this.tools.assignments(masked)
    if (free === value && value.length <= longestRemembered && this.clean.size < mostRemembered)
      this.clean.add(value)
    return free
  }

  private list(items: readonly Json[], prose: boolean): Json {
    let copy: Json[] | null = null
    for (let i = 0; i < items.length; i++) {
      const item = items[i] as Json
      const masked = this.isFlagValue(items[i - 1], item) ? this.tools.mask(item) : this.walk(item, prose)
      if (masked !== item) (copy ??= items.slice())[i] = masked
    }
    return copy ?? items
  }

  /** `["--password", "x"]`: the value of a flag stands in the next argument. */
  private isFlagValue(before: Json | undefined, item: Json): item is string {
    if (typeof before !== 'string' || typeof item !== 'string' || item.startsWith('-')) return false
    return /^--?[A-Za-z][\w.-]*$/.test(before) && this.tools.secretName(before) !== null && !isPlain(item)
  }

  private object(value: JsonObject, prose: boolean): JsonObject {
    const secret = isSecret(value)
    const inProse = prose || value['kind'] === 'CustomResourceDefinition'
    const named = isText(value['value']) && typeof value['name'] === 'string' ? value['name'] : null
    let changed: Map<string, Json> | null = null
    for (const key of Object.keys(value)) {
      const item = value[key] as Json
      const masked =
        secret && (key === 'data' || key === 'stringData')
          ? maskSecretData(key, item, this.tools.mask)
          : named !== null && key === 'value'
            ? this.namedValue(named, item as string | number, inProse)
            : this.member(key, item, inProse)
      if (masked !== item) (changed ??= new Map()).set(key, masked)
    }
    return changed === null ? value : withChanges(value, changed)
  }

  private member(key: string, item: Json, prose: boolean): Json {
    // Names of fields only, and by far the largest part of a live object.
    if (key === 'managedFields') return item
    if (key === lastAppliedAnnotation && typeof item === 'string') return this.lastApplied(item)
    const mayBeSecret = isText(item) || isHolder(item)
    const kind = prose || !mayBeSecret ? null : this.tools.secretName(key)
    return kind === null ? this.walk(item, prose) : this.ofSecretName(kind, item)
  }

  /** A secret's value, passwords in a list (tokens in one are often names), or one as `{value: …}`. */
  private ofSecretName(kind: 'password' | 'credential', item: Json): Json {
    if (typeof item === 'string') {
      const whole = kind === 'password' ? !isPlain(item) : looksLikeCredential(item)
      return whole ? this.tools.mask(item) : this.text(item, false)
    }
    if (typeof item === 'number') {
      const masked = this.ofSecretName(kind, String(item))
      return masked === String(item) ? item : masked
    }
    if (isList(item)) {
      const masked = item.map((one) =>
        !isList(one) && !isObject(one) && kind === 'password' ? this.ofSecretName(kind, one) : this.walk(one),
      )
      return masked.some((one, at) => one !== item[at]) ? masked : item
    }
    const walked = this.walk(item)
    const value = isObject(item) ? item['value'] : undefined
    if (!isObject(walked) || !isText(value)) return walked
    const masked = this.ofSecretName(kind, value)
    return masked === value ? walked : withChanges(walked, new Map([['value', masked]]))
  }

  /** An environment variable, a header, a chart parameter. */
  private namedValue(name: string, value: string | number, prose: boolean): string | number {
    const whole = this.tools.secretName(name) !== null && !isPlain(String(value))
    if (whole) return this.tools.mask(String(value))
    return typeof value === 'string' ? this.text(value, prose) : value
  }

  /** The manifest in the annotation is one more copy of every secret in the object. */
  private lastApplied(annotation: string): string {
    let manifest: Json
    try {
      manifest = JSON.parse(annotation) as Json
    } catch {
      // It cannot be compared with anything either, so nothing is lost.
      return annotation === '' ? annotation : this.tools.mask(annotation)
    }
    const masked = this.walk(manifest)
    if (masked === manifest) return annotation
    return JSON.stringify(masked) + (annotation.endsWith('\n') ? '\n' : '')
  }
}

/** What may hold values of the key that it stands at. */
function isHolder(item: Json): boolean {
  return isList(item) || (isObject(item) && isText(item['value']))
}

/** YAML takes a password of digits for a number. */
function isText(item: Json | undefined): item is string | number {
  return typeof item === 'string' || typeof item === 'number'
}

/** Keys keep their order. fromEntries, since assigning to a key `__proto__` would not make a key. */
function withChanges(value: JsonObject, changed: ReadonlyMap<string, Json>): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changed.get(key) ?? item]))
}
