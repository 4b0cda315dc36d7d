import type { MadeFrom } from '../../../model/fetching.js'
import type { Json } from '../../../model/json.js'
import { stringAt } from '../../../model/json.js'
import { withoutUser } from '../../../discover/repository-url.js'

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
