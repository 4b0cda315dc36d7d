import type { ActorOf } from '../attribute/attribute.js'
import { attribute } from '../attribute/attribute.js'
import { compareObjects } from '../compare/compare.js'
import type { Change } from '../model/finding.js'
import type { Json } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import type { TypeNode, Types } from '../model/type-node.js'
import type { MatchedPair } from '../pull/pair.js'
import { isDefaulted, isStaticDefault } from '../schema/is-defaulted.js'

/** The changes of one pair by what is known of its type. */
export function changesOf(pair: MatchedPair, types: Types, actorOf: ActorOf): readonly Change[] {
  const { gvk, object } = pair.manifest
  const sides = { desired: object, live: pair.live }
  const root = types.of(gvk)
  return compareObjects(object, pair.live, root, (path, live, type) => {
    if (type !== null && isStaticDefault(type, live)) return true
    const verdict = isDefaulted(root, path, live, sides)
    // An allocated value may as well be somebody's choice: then it has an owner.
    return verdict === 'default' || (verdict === 'allocated' && !isChosen(path, live, pair, root, actorOf))
  })
}

function isChosen(
  path: FieldPath,
  live: Json,
  pair: MatchedPair,
  root: TypeNode | null,
  actorOf: ActorOf,
): boolean {
  const { actor, manager } = attribute({ type: 'added', path, live }, pair.live, root, actorOf)
  return actor === 'person-tool' || (actor === 'unknown' && manager !== null)
}
