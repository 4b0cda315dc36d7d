import { isList, valueAt } from '../../model/json.js'
import { actionsOf, withoutQuoted } from './actions.js'
import type { Params } from './params.js'
import { TemplateFault } from './template-fault.js'

/** Functions of sprig that take mappings to anything only, and fail on Argo CD's mappings to texts. */
const ofMappings =
  /(?<![.\w$])(?:get|set|unset|hasKey|pluck|keys|pick|omit|merge|mergeOverwrite|mustMerge|mustMergeOverwrite|dig)\b/

/**
 * Helm has mappings to anything alone.
 *
 * @throws TemplateFault for a text in which such a function may get a mapping to texts.
 */
export function refuseMapFunctions(text: string, { named, typed }: Params): void {
  const parts = typed.map((name) => name.split('.')).filter((name) => !isList(valueAt(named, ...name)))
  if (parts.length === 0) return
  const mention = new RegExp(`\\b(?:${[...new Set(parts.flat())].join('|')})\\b`)
  for (const inner of actionsOf(text)) {
    const code = withoutQuoted(inner)
    const [found] = ofMappings.exec(code) ?? []
    if (found === undefined) continue
    // What a variable or the dot of a block is, is not known.
    const asked = /\$\w|(?<![\w)"\]$])\.(?!\w)/.test(code) ? text : inner
    if (mention.test(asked))
      throw new TemplateFault(
        `${found} in {{${inner}}} may get labels, annotations or values, on which Argo CD fails`,
      )
  }
}
