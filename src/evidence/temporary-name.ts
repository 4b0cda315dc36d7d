import type { Evidence } from '../model/evidence.js'
import type { Change } from '../model/finding.js'
import type { FieldPath, PathElement } from '../model/path.js'
import { formatPath } from '../model/path.js'
import { imageTag } from './image-version.js'

/** Words in a name by which people mark what they mean to take away again. */
const temporary = /(^|[^a-z])(temp|tmp|temporary|emergency|bypass|debug|hack|workaround|hotfix)([^a-z]|$)/i

/** A hotfix in a tag is a release that was needed; these are builds that nobody means to keep. */
const temporaryTag = /(^|[^a-z])(temp|tmp|temporary|debug)([^a-z]|$)/i

/** A name that somebody added and that says it is not meant to stay: a key, a container, or the tag of an image. */
export function temporaryName(change: Change): Evidence | null {
  if (change.type === 'removed') return null
  const tag = imageTag(change.live)
  const last = change.path.at(-1)
  if (change.type === 'added' && last !== undefined && !isVolume(change.path)) {
    const name = 'field' in last ? last.field : nameOf(last)
    if (isTemporary(name)) return said(name)
  }
  const isImage = last !== undefined && 'field' in last && last.field === 'image'
  return isImage && tag !== null && temporaryTag.test(spaced(tag)) ? said(tag) : null
}

/** A volume `tmp` at /tmp is how containers with a read-only root are run for good. */
function isVolume(path: FieldPath): boolean {
  const list = path.at(-2)
  return list !== undefined && 'field' in list && ['volumes', 'volumeMounts'].includes(list.field)
}

/** An item goes by the values of its keys: `DEBUG` of `[name="DEBUG"]`. */
function nameOf(item: PathElement): string {
  return 'key' in item ? Object.values(item.key).join(' ') : formatPath([item])
}

/** True for the name of an object that says it is not meant to stay. */
export function isTemporary(name: string): boolean {
  return temporary.test(spaced(name))
}

/** `tempFlag` as two words. */
function spaced(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1_$2')
}

function said(name: string): Evidence {
  return {
    kind: 'temporary-name',
    text: `The name ${name} looks temporary: keep it in Git on purpose, or take it away.`,
    data: { name },
  }
}
