import type { Draft } from '../decide/judge.js'
import { explainOutOfSync } from '../decide/objects.js'
import { unreadSecret } from '../decide/unread-secret.js'
import { whenOf } from '../forecast/forecaster.js'
import { equalJson } from '../model/json.js'
import type { ResourceKey } from '../model/resource.js'
import { equalKey, gvkOf, keyText } from '../model/resource.js'
import type { Types } from '../model/type-node.js'
import type { Pair } from '../pull/pair.js'
import { isSecretKey } from '../pull/secrets.js'
import type { Prepared } from './prepare.js'

/**
 * For each object that the controller calls OutOfSync and no finding explains: that both sides mean the same, or that
 * it is a Secret that was not compared.
 */
export function explanations(
  prepared: Prepared,
  pairs: readonly Pair[],
  drafts: readonly Draft[],
  types: Types,
): Draft[] {
  const { application, comparedBefore } = prepared
  const { status } = application
  if (status?.sync !== 'OutOfSync') return []
  const explained = new Set(drafts.map(({ resource }) => keyText(resource)))
  const named = status.resources.filter((resource) => resource.status === 'OutOfSync').map(({ key }) => key)
  const isNamed = (key: ResourceKey): boolean => named.some((one) => equalKey(one, key))
  const when = whenOf(application)
  // An app that only says OutOfSync as a whole: with nothing found, every object is a suspect.
  if (named.length === 0 && drafts.length > 0) return []
  return pairs.flatMap((pair) => {
    if (pair.state === 'not-checked') {
      if (!isSecretKey(pair.key) || !isNamed(pair.key)) return []
      return [
        unreadSecret(application, pair.key, when, { reason: pair.reason, ...inGit(prepared, pair.key) }),
      ]
    }
    if (pair.state !== 'matched') return []
    const { key } = pair.manifest
    if (explained.has(keyText(key)) || (named.length > 0 && !isNamed(key))) return []
    const complete = types.of(gvkOf(pair.live)) !== null
    return [explainOutOfSync(application, key, when, { complete, comparedBefore: comparedBefore ?? null })]
  })
}

/** What Git alone tells of an object, which takes no look at its values. */
function inGit(
  { desired, synced }: Prepared,
  key: ResourceKey,
): { readonly isUnstable: boolean; readonly hasGitMoved: boolean } {
  const manifest = desired.find((one) => equalKey(one.key, key))
  const before = synced.known ? synced.byKey.get(keyText(key)) : undefined
  return {
    isUnstable: (manifest?.unstable ?? []).length > 0,
    hasGitMoved: before === undefined || !equalJson(before.object, manifest?.object),
  }
}
