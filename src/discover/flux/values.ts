import type { Json, JsonObject } from '../../model/json.js'
import { field, isObject, listAt, objectAt, stringAt } from '../../model/json.js'
import type { Problem } from '../../model/problem.js'
import { problem } from '../../model/problem.js'
import { readYaml } from '../../render/yaml.js'
import type { KindReader } from './kinds.js'

/** Values that are still being put together. */
type Values = { [name: string]: Json }

/**
 * The values of a HelmRelease: those of `valuesFrom` in their order, and `values` on top (fluxcd/pkg chartutil,
 * ChartValuesFromReferences). What a reference sets at a path is set in the object's own values as well where these
 * alone have the map around it, and then wins over them: Flux's maps are shared there. A Secret is never read; values
 * from one are a problem.
 */
export async function valuesOf(
  spec: Json,
  namespace: string,
  application: string,
  reader: KindReader,
): Promise<{ readonly values: JsonObject; readonly problems: readonly Problem[] }> {
  const own: Values = structuredClone(objectAt(spec, 'values'))
  let values: Values = {}
  const problems: Problem[] = []
  for (const reference of listAt(spec, 'valuesFrom')) {
    const [kind, name] = [stringAt(reference, 'kind'), stringAt(reference, 'name')]
    const unreadable = (why: string): void => {
      problems.push(notReadable(application, `${kind} ${namespace}/${name}`, why))
    }
    if (kind !== 'ConfigMap') {
      unreadable('its values are not read')
      continue
    }
    const found = await reader.one('', 'ConfigMap', namespace, name)
    const text = field(objectAt(found, 'data'), stringAt(reference, 'valuesKey') || 'values.yaml')
    if (typeof text !== 'string') {
      if (field(reference, 'optional') !== true) unreadable('it was not found, or lacks the key')
      continue
    }
    const target = stringAt(reference, 'targetPath')
    if (target !== '') {
      values = merged(values, own)
      if (!setAtTarget(values, target, text, field(reference, 'literal') === true))
        unreadable('its targetPath, or the value for it, is more than a plain one')
      continue
    }
    const read = readYaml(text)
    const value = 'documents' in read ? (read.documents[0]?.value ?? {}) : undefined
    if (isObject(value)) values = merged(values, value)
    else unreadable('its text is no mapping')
  }
  return { values: merged(values, own), problems }
}

/**
 * Sets one value at a path, in place, in Helm's `--set` syntax as far as it is plain: names with dots between them, and
 * a value without commas, braces and escapes, or any text that is to be taken literally (helm pkg/strvals; fluxcd/pkg
 * chartutil, ReplacePathValue and ReplacePathLiteralValue). False for more.
 */
function setAtTarget(values: Values, target: string, text: string, isLiteral: boolean): boolean {
  const quoted = isLiteral ? null : /^(['"])(.*)\1$/s.exec(text)
  const plain = quoted?.[2] ?? text
  if (!/^[\w-]+(?:\.[\w-]+)*$/.test(target) || (!isLiteral && /[,{}[\]\\\n=]/.test(plain))) return false
  const names = target.split('.')
  if (names.includes('__proto__')) return false
  let around = values
  for (const name of names.slice(0, -1)) {
    const below = Object.hasOwn(around, name) ? (around[name] ?? null) : {}
    if (!isObject(below)) return false
    around[name] = below
    around = below
  }
  around[names.at(-1) ?? ''] = isLiteral || quoted !== null ? plain : typedValue(plain)
  return true
}

/** As Helm takes an unquoted value: true, false, null, whole numbers without a leading zero, else a text. */
function typedValue(text: string): Json {
  const word = text.toLowerCase()
  if (word === 'true' || word === 'false') return word === 'true'
  if (word === 'null') return null
  const isWhole = text === '0' || (/^[-+]?\d+$/.test(text) && !text.startsWith('0'))
  return isWhole && Number.isSafeInteger(Number(text)) ? Number(text) : text
}

/** A map that one side alone has is taken as it is, not copied. */
function merged(base: Values, over: JsonObject): Values {
  const all = new Map<string, Json>(Object.entries(base))
  for (const [key, value] of Object.entries(over)) {
    const below = all.get(key)
    all.set(key, isObject(below) && isObject(value) ? merged(below, value) : value)
  }
  return Object.fromEntries(all)
}

function notReadable(application: string, what: string, why: string): Problem {
  return problem(
    'VALUES_UNREADABLE',
    `Application ${application}: it takes values from ${what}: ${why}.`,
    'The release is reported as unknown; values in spec.values, or in a ConfigMap that may be listed, can be judged.',
    { application },
  )
}
