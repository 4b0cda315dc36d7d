import type { Subject } from '../categorise/subject.js'
import { ownership } from '../attribute/fields-v1.js'
import type { Verdict } from '../categorise/verdict.js'
import { sameMeaning } from '../compare/same-meaning.js'
import { claim, fieldSetOf, readFieldSet, unheldLeaves } from '../forecast/field-set.js'
import type { Forecast } from '../model/finding.js'
import type { JsonObject } from '../model/json.js'
import type { ManagedFieldsEntry } from '../model/managed-fields.js'
import { managedFieldsOf } from '../model/managed-fields.js'
import { formatPath, getPath, statedPath } from '../model/path.js'
import type { FieldPath } from '../model/path.js'
import type { TypeNode } from '../model/type-node.js'
import { baseFromLastApplied } from '../pull/base.js'
import { typeAt } from '../schema/type-at.js'
import { widenedRights } from './rights.js'

/**
 * True where managedFields have an owner for everything that live holds of what Git says: then nobody has cleared them,
 * and whatever a client has written since has its owner as well. Not so in an object written in several apiVersions, or
 * of which live holds nothing that Git says.
 */
export function hasWholeOwnership(desired: JsonObject, live: JsonObject, type: TypeNode | null): boolean {
  const entries = managedFieldsOf(live)
  const isElsewhere = ({ manager, apiVersion }: ManagedFieldsEntry): boolean =>
    manager.subresource !== 'status' && apiVersion !== live['apiVersion']
  if (entries.some(isElsewhere)) return false
  const isThere = (path: FieldPath): boolean => {
    const [git, there] = [getPath(desired, path), getPath(live, path)]
    return git !== undefined && there !== undefined && sameMeaning(type, path, git, there)
  }
  const [stated, owned] = [fieldSetOf(desired, type), entries.map(({ fields }) => readFieldSet(fields))]
  for (const path of unheldLeaves(stated, owned)) if (isThere(path)) return false
  // Where live has nothing of what Git says, nothing is known.
  for (const path of unheldLeaves(stated, [])) if (isThere(path)) return true
  return false
}

/**
 * What admission (a webhook or a policy) made of what the controller sent, told by owners: the API server records them
 * before admission, so that it leaves none on what it adds, and the sender's on what it rewrites or takes away (a client
 * that takes a field away takes its owners along). Null where that is not certain enough, and for what gives more
 * rights. `isWhole`: see hasWholeOwnership.
 */
export function admittedVerdict(
  subject: Subject,
  verdict: Verdict,
  forecast: Pick<Forecast, 'effect' | 'method'>,
  isWhole: () => boolean,
): Verdict | null {
  const because = whatAdmissionDid(subject, verdict, isWhole)
  if (because === null || widenedRights(subject.key, subject.change) !== null) return null
  // Tried on the API server, a sync brings Git's value: whatever took it away does so no more.
  if (forecast.method === 'dry-run' && forecast.effect !== 'keeps') return null
  return {
    ...verdict,
    category: 'controller',
    confidence: 'likely',
    because: [because],
    rules: ['admission'],
  }
}

function whatAdmissionDid(subject: Subject, { category }: Verdict, isWhole: () => boolean): string | null {
  const { attribution, change, side } = subject
  const name = attribution.manager?.name ?? ''
  switch (change.type) {
    case 'added':
      return category === 'unknown' &&
        attribution.actor === 'api-server' &&
        !isErasedCount(subject) &&
        isWhole()
        ? 'Nobody owns it, though all that Git says has an owner here: what a client writes is recorded, so admission (a webhook or policy) added it.'
        : null
    case 'modified':
      return category === 'unknown' && attribution.actor === 'applier' && wasSentOtherwise(subject)
        ? `${name} sent Git’s value and nobody has written it since: admission (a webhook or policy) rewrote it.`
        : null
    case 'removed': {
      const isOpen = category === 'manual-change' || category === 'unknown'
      const sender = isOpen && side === 'live' ? senderOf(subject) : null
      return sender === null
        ? null
        : `${sender} still owns it, which it would not if a client had taken it away: admission (a webhook or policy) did.`
    }
  }
}

/** Scaling to 0 through /scale takes the owner of the count away. */
function isErasedCount({ change }: Subject): boolean {
  // A custom resource may keep its count under any name.
  return formatPath(change.path) === 'spec.replicas' || (change.type === 'added' && change.live === 0)
}

/**
 * The applier that owns all that Git says of what live lacks. Of a part it may own what was never there: an apply is
 * recorded as it was sent, with the zero values that the API server drops (`value: ""`), and those stay owned when a
 * client takes the rest away; so does what admission had kept out before.
 */
function senderOf({ application, change, live, objectType }: Subject): string | null {
  if (change.type !== 'removed') return null
  const { path, desired } = change
  const leaves = [...unheldLeaves(claim(desired, typeAt(objectType, path)), [])]
  const isSender = (entry: ManagedFieldsEntry): boolean =>
    application.appliers.includes(entry.manager.name) &&
    entry.apiVersion === live['apiVersion'] &&
    (leaves.length === 0 ? [[]] : leaves).every((leaf) =>
      ['all', 'node'].includes(ownership(entry, [...path, ...leaf], objectType)),
    )
  return managedFieldsOf(live).find(isSender)?.manager.name ?? null
}

/**
 * True where what the applier sent last is known to be Git's value: by its own record of it, or because it has written
 * nothing since the last full sync, which sent that.
 */
function wasSentOtherwise({
  application,
  attribution,
  base,
  change,
  live,
  objectType,
  side,
}: Subject): boolean {
  if (side !== 'live' || change.type !== 'modified') return false
  if (attribution.manager?.operation === 'Update') {
    const record = baseFromLastApplied(live, application)
    if (record.source === 'none' || record.object === null) return false
    const sent = getPath(record.object, statedPath(record.object, change.path))
    return sent !== undefined && sameMeaning(objectType, change.path, sent, change.desired)
  }
  // With this option a sync sends what it finds in the cluster.
  if (base.source !== 'history' || application.sync.respectIgnoreDifferences) return false
  return Date.parse(attribution.manager?.time ?? '') <= Date.parse(base.at ?? '')
}
