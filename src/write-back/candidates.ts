import type { Finding } from '../model/finding.js'
import type { Json } from '../model/json.js'
import { equalJson } from '../model/json.js'
import type { Edit } from '../edit/edit.js'
import { normalisePlaceholders } from '../pull/redaction/placeholders.js'

/** What of an app is written back: by advice only what `update-git` says, or every change made by hand. */
export type Selection = 'advised' | 'by-hand'

/** True where a finding asks for Git to be brought to what the cluster has: a field of an object, or a whole object. */
export function isCandidate(finding: Finding, selection: Selection): boolean {
  if (finding.change === null) return isNewObject(finding)
  if (finding.category !== 'manual-change') return false
  return finding.direction === 'update-git' || (selection === 'by-hand' && finding.direction === 'follow-up')
}

/** True for an object that Git lacks and should get: only where that is advised, never because it is there. */
export function isNewObject({ change, category, direction }: Finding): boolean {
  return change === null && category === 'extra' && direction === 'update-git'
}

/** The edit that a finding asks for, or why none may be made whatever the file looks like. */
export function editFor(finding: Finding): Edit | { readonly reason: string } {
  const { change, resource, impliedBy } = finding
  if (change === null) return { reason: 'it is about the object as a whole' }
  if (impliedBy !== undefined) return { reason: `it comes along with ${impliedBy}` }
  if (resource.group === '' && resource.kind === 'Secret')
    return { reason: 'values of a Secret are never written' }
  if (change.type === 'removed') return { type: 'remove', path: change.path }
  // Only what was hidden looks different without the numbers of this run.
  if (!equalJson(normalisePlaceholders(change.live), change.live))
    return { reason: 'its value is hidden, as it may be a secret' }
  const last = change.path.at(-1)
  if (last !== undefined && 'field' in last && last.field === 'image' && !isPinned(change.live))
    return { reason: 'the live image has neither tag nor digest' }
  return { type: 'set', path: change.path, value: change.live }
}

/** False for an image that the next pull may take for another one. */
export function isPinned(image: Json): boolean {
  if (typeof image !== 'string') return false
  return image.includes('@') || image.slice(image.lastIndexOf('/') + 1).includes(':')
}
