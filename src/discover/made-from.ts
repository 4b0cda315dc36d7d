import type { Application } from '../model/application.js'
import type { MadeFrom } from '../model/fetching.js'
import type { Json } from '../model/json.js'
import { stringAt } from '../model/json.js'
import { naturally } from '../model/natural-order.js'
import { withoutUser } from './repository-url.js'
import { isKnown } from './sources.js'

/**
 * What an artifact says it was made from (image-spec, annotations; `flux push artifact --source --revision` sets both).
 * Whoever pushed it wrote that: only what looks like an address and like a revision is passed on.
 */
export function madeFrom(annotations: Json): MadeFrom | null {
  const source = withoutUser(stringAt(annotations, 'org.opencontainers.image.source'))
  const revision = stringAt(annotations, 'org.opencontainers.image.revision')
  if (!/^(?:(?:https?|ssh|git):\/\/|[\w.-]+@)[\w.@:/~+-]{1,200}$/.test(source)) return null
  return { source, revision: /^[\w.@:/+-]{1,200}$/.test(revision) ? revision : '' }
}

/** Named in one line. */
const mostNamed = 20

/**
 * A remark on apps that this run passes over though their artifact says that it was made from this repository: their
 * objects are in the cluster alone. Another repository may hold those, whose run judges them then.
 */
export function madeHereNote(passedOver: readonly Application[], urls: readonly string[]): readonly string[] {
  const names = passedOver
    .filter(({ madeFrom: from }) => from !== undefined && isKnown(from.source, urls))
    .map(({ name }) => name)
    .sort(naturally)
  if (names.length === 0) return []
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : ''
  return [
    `Not judged here: ${names.slice(0, mostNamed).join(', ')}${more}. Their artifacts say that they were made from this repository, which does not hold the objects of these applications. The run of the repository that holds them judges them; where none does, commit them here.`,
  ]
}
