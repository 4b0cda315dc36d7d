import { outsideQuotes } from './actions.js'
import { TemplateFault } from './template-fault.js'

/** Said by a guard of a name that has no value, with the name after it. */
export const noValueMark = 'set.noValue'

/** What Go does with a name without a value (text/template, Option); `invalid` is the default. */
export type MissingKey = 'default' | 'zero' | 'error'

/** Each name is guarded with all before it, so what is written grows with the square of their number. */
const deepest = 20

const chain = /(?<![\w)\]$.])(\$?)((?:\.[A-Za-z_]\w*)+)/g

/**
 * An action with its names so that Helm takes one without a value as Argo CD does. Helm evaluates with
 * `missingkey=zero`, which gives nil. Under `error` such a name fails where it is evaluated and only there: `and` and
 * `or` do not go on to arguments that settle nothing (text/template). By default what is below a name without a value
 * has none either, where Helm fails on nil.
 */
export function guardedNames(inner: string, missingKey: MissingKey): string {
  if (missingKey === 'zero') return inner
  return outsideQuotes(inner, (code) =>
    code.replace(chain, (whole: string, root: string, path: string) => {
      const names = path.slice(1).split('.')
      if (names.length > deepest)
        throw new TemplateFault(`${names.length} names in a row are not evaluated here`)
      if (missingKey === 'error') return strictly(whole, root, names)
      return names.length === 1 ? whole : leniently(root, names)
    }),
  )
}

function strictly(whole: string, root: string, names: readonly string[]): string {
  const guards = names.map((name, at) => {
    const holder = at === 0 ? root || '.' : `${root}.${names.slice(0, at).join('.')}`
    return `(and (not (hasKey ${holder} "${name}")) (fail "${noValueMark} ${whole}"))`
  })
  return `(or ${guards.join(' ')} ${whole})`
}

/** `dig` gives its last but one argument for what is not there, and fails below what is no mapping, as Go does. */
function leniently(root: string, names: readonly string[]): string {
  return `(dig ${names.map((name) => `"${name}"`).join(' ')} (index dict "") ${root || '.'})`
}
