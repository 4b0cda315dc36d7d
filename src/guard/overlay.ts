import type { Json, JsonObject } from '../model/json.js'
import { equalJson, isObject } from '../model/json.js'

/** A value of the cluster once a change of Git's text reaches it; null where the text holds variables of unknown value. */
export type Overlaid = { readonly value: Json | undefined } | null

/**
 * Brings what Git changes between `from` and `to` into the live value, leaf by leaf: what stays the same in Git keeps what
 * the cluster has, such as the value of a variable that Flux put in.
 */
export function overlay(live: Json | undefined, from: Json | undefined, to: Json | undefined): Overlaid {
  if (equalJson(from ?? null, to ?? null)) return { value: live }
  if (!isObject(live) || !isObject(from) || !isObject(to)) return written(live, from, to)
  const entries: [string, Json][] = []
  for (const key of new Set([...Object.keys(live), ...Object.keys(from), ...Object.keys(to)])) {
    const below = overlay(live[key], from[key], to[key])
    if (below === null) return null
    if (below.value !== undefined) entries.push([key, below.value])
  }
  return { value: Object.fromEntries(entries) satisfies JsonObject }
}

/** Git's new text, with the variables that the old one and the live value tell. */
function written(live: Json | undefined, from: Json | undefined, to: Json | undefined): Overlaid {
  if (to === undefined || !JSON.stringify(to).includes('${')) return { value: to }
  if (typeof live !== 'string' || typeof from !== 'string' || typeof to !== 'string') return null
  const values = valuesIn(from, live)
  const text = to.replace(variable, (whole, name: string) => values.get(name) ?? whole)
  return text.includes('${') ? null : { value: text }
}

const variable = /\$\{(\w+)\}/g

/** What `./apps/${env}` and `./apps/prod` tell of env; nothing where they tell it in several ways or not at all. */
function valuesIn(template: string, text: string): ReadonlyMap<string, string> {
  const names = [...template.matchAll(variable)].map(([, name = '']) => name)
  const fixed = template.split(variable).filter((_, at) => at % 2 === 0)
  // Two variables side by side, or one twice, would leave it open where the one ends.
  if (names.length !== 1) return new Map()
  const [before = '', after = ''] = fixed
  const fits = text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after)
  return fits ? new Map([[names[0] ?? '', text.slice(before.length, text.length - after.length)]]) : new Map()
}
