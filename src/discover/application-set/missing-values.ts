import type { Json, JsonObject } from '../../model/json.js'
import { field, isList, isObject } from '../../model/json.js'
import { MissingValue, TemplateFault } from './template-fault.js'

/** Whether a part of a template is put out; null where that is not known. */
type Reached = boolean | null

/** A block: what the dot is in it (several for a range, null where that is not known), and what its else depends on. */
type Block = {
  readonly dots: readonly Json[] | null
  readonly reached: Reached
  readonly elseReached: Reached
}

const opening = /^(?:if|with|range|block|define)\b/
const chain = /(?<![\w)\]$.])(\$?)((?:\.[A-Za-z_]\w*)+)/g
const alone = /^(\$?)((?:\.[A-Za-z_]\w*)+)$/

/**
 * Helm writes nothing for a name without a value. Argo CD fails (`missingkey=error`), or writes `<no value>` where
 * nothing but the name is asked for. `actions` is what stands between the braces of one text, in order.
 *
 * @throws MissingValue where Argo CD surely fails.
 * @throws TemplateFault where it may fail or writes that.
 */
export function refuseMissing(actions: readonly string[], params: JsonObject, isStrict: boolean): void {
  const blocks: Block[] = []
  const root: Block = { dots: [params], reached: true, elseReached: true }
  for (const action of actions) {
    const inner = withoutTrims(action)
    if (/^end\b/.test(inner)) {
      blocks.pop()
      continue
    }
    const isElse = /^else\b/.test(inner)
    const left = isElse ? blocks.pop() : undefined
    const around = blocks.at(-1) ?? root
    const here = left === undefined ? around : { ...around, reached: both(around.reached, left.elseReached) }
    if (here.reached !== false) refuseIn(action, here, params, isStrict)
    const own = isElse ? inner.slice('else'.length).trim() : inner
    if (isElse && own === '') blocks.push({ ...here, elseReached: false })
    else if (opening.test(own)) blocks.push(blockOf(own, here, params))
  }
}

function withoutTrims(action: string): string {
  return action.replace(/^-\s|\s-$/g, '').trim()
}

function refuseIn(action: string, { dots, reached }: Block, params: JsonObject, isStrict: boolean): void {
  const inner = withoutTrims(action)
  for (const [whole, root = '', path = ''] of inner.matchAll(chain)) {
    if (!isStrict && inner !== whole) continue
    const from = root === '$' ? [params] : dots
    if (from !== null && !from.some((dot) => isMissing(dot, namesOf(path)))) continue
    const isSure = isStrict && from !== null && reached === true && !/\b(?:and|or)\b/.test(inner)
    throw new (isSure ? MissingValue : TemplateFault)(`${whole} in {{${action}}} has no value`)
  }
}

/** The block that `if`, `with` or `range` opens; what others mean is not known. */
function blockOf(opener: string, { dots, reached }: Block, params: JsonObject): Block {
  const [keyword = '', ...rest] = opener.split(/\s+/)
  const asked = rest.join(' ').replace(/^\$\w+(?:\s*,\s*\$\w+)?\s*:=\s*/, '')
  const holds = truth(asked, dots, params)
  const states = { reached: both(reached, holds), elseReached: holds === null ? null : !holds }
  if (keyword === 'if') return { dots, ...states }
  const found = valuesOf(asked, dots, params)
  if (keyword === 'with') return { dots: found, ...states }
  if (keyword === 'range') return { dots: found?.flatMap(itemsOf) ?? null, ...states }
  return { dots: null, reached: null, elseReached: null }
}

function both(a: Reached, b: Reached): Reached {
  if (a === false || b === false) return false
  return a === null || b === null ? null : true
}

/** Whether a condition holds: of names alone, with `and`, `or` and `not` before them. */
function truth(asked: string, dots: readonly Json[] | null, params: JsonObject): Reached {
  const [word = '', ...names] = asked.split(/\s+/)
  if (asked === 'false') return false
  if (names.length === 0) {
    const found = valuesOf(word, dots, params)
    return found?.length === 1 ? isTrue(found[0]) : null
  }
  const all = names.map((name) => truth(name, dots, params))
  if (word === 'not' && all.length === 1) return all[0] === null ? null : !(all[0] ?? true)
  if (word === 'and') return all.includes(false) ? false : all.includes(null) ? null : true
  if (word === 'or') return all.includes(true) ? true : all.includes(null) ? null : false
  return null
}

/** What a name leads to from each dot; null where more than a name is asked for. */
function valuesOf(asked: string, dots: readonly Json[] | null, params: JsonObject): readonly Json[] | null {
  const [, root, path = ''] = alone.exec(asked) ?? []
  const from = root === '$' ? [params] : dots
  if (root === undefined || from === null) return asked === '.' ? dots : null
  return from.map((dot) => namesOf(path).reduce((at: Json, name) => field(at, name) ?? null, dot))
}

function isTrue(value: Json | undefined): boolean {
  if (isList(value)) return value.length > 0
  return isObject(value) ? Object.keys(value).length > 0 : Boolean(value)
}

function itemsOf(value: Json): readonly Json[] {
  return isList(value) ? value : isObject(value) ? Object.values(value) : []
}

function namesOf(path: string): readonly string[] {
  return path.slice(1).split('.')
}

function isMissing(dot: Json, names: readonly string[]): boolean {
  let at: Json | undefined = dot
  for (const name of names) {
    // Go's own complaint about a field of what has none is better than ours.
    if (!isObject(at)) return false
    at = field(at, name)
    if (at === undefined) return true
  }
  return false
}
