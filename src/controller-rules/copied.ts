import type { Application } from '../model/application.js'
import type { Change } from '../model/finding.js'
import type { FieldPath } from '../model/path.js'
import { startsWith } from '../model/path.js'
import type { TypeNode } from '../model/type-node.js'
import { childType } from '../schema/type-at.js'
import type { Removal, Removals } from './removals.js'
import { whereStated } from './stated.js'

/** Where the controller takes live's value before it applies; `of`: the line of a rule that makes it take a whole list. */
export type Copied = { readonly path: FieldPath; readonly of: Removal | null }

/**
 * What the app's controller copies from live: the changes that its rules keep from it, and with Argo CD whole lists. It
 * makes a patch of what the rules took out of live and applies that to Git's object (controller/sync.go,
 * normalizeTargetResources); a list that is not merged is in such a patch as a whole, as soon as a rule takes anything
 * out of it. `type`: null where nothing is known of the kind.
 */
export function copiedFromLive(
  { controller, sync }: Pick<Application, 'controller' | 'sync'>,
  ignored: readonly Change[],
  { found }: Removals,
  type: TypeNode | null,
): readonly Copied[] {
  if (!sync.respectIgnoreDifferences) return []
  const lists = controller === 'argo-cd' ? found.flatMap((removal) => wholeLists(removal, type)) : []
  const others = ignored.filter(({ path }) => !lists.some((list) => startsWith(path, list.path)))
  return [...lists, ...others.map(({ path }) => ({ path, of: null }))]
}

function wholeLists(of: Removal, type: TypeNode | null): readonly Copied[] {
  return of.live.flatMap((place) => {
    const path = wholeList(place, type)
    return path === null ? [] : [{ path, of }]
  })
}

/** The first list on the way that is merged as a whole, as every list of a custom resource is; null where none is. */
function wholeList(path: FieldPath, type: TypeNode | null): FieldPath | null {
  let at = type
  for (const [depth, element] of path.entries()) {
    const isMerged = 'field' in element || (at?.kind === 'list' && at.patchStrategy === 'merge')
    if (!isMerged) return path.slice(0, depth)
    at = childType(at, element)
  }
  return null
}

/** Why no sync writes a change that no rule is about; none where its list is not copied. */
export function copiedRemark(copied: readonly Copied[], { path }: Change): readonly string[] {
  const of = copied.find((one) => one.of !== null && startsWith(path, one.path))?.of
  if (of === undefined || of === null) return []
  return [
    `A sync takes this list as a whole from the cluster: ${whereStated(of.rule)} has ${of.selector}, and Argo CD does not merge such a list.`,
  ]
}
