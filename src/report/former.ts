import type { Finding } from '../model/finding.js'
import { stringAt } from '../model/json.js'
import type { Phrase } from './phrase.js'
import { code, prose } from './phrase.js'

/** Of a live value that Git had before: the commit that a revert takes back, and what history says. */
export type Former = { readonly text: string; readonly said: Phrase; readonly revert: Phrase | null }

/** Null where Git is not known to have said it. `revert` is null where other commits came between. */
export function formerOf({ evidence = [] }: Finding): Former | null {
  const former = evidence.find(({ kind }) => kind === 'git-former')
  if (former === undefined) return null
  const commit = code(stringAt(former.data, 'commit').slice(0, 7))
  return {
    text: former.text,
    said: [prose(former.text)],
    revert: former.data['isLast'] === true ? ['revert ', commit] : null,
  }
}
