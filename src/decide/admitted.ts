import type { Subject } from '../categorise/subject.js'
import { ownersOf } from '../attribute/fields-v1.js'
import type { Verdict } from '../categorise/verdict.js'
import { sameMeaning } from '../compare/same-meaning.js'
import { fieldSetOf, readFieldSet, unheldLeaves } from '../forecast/field-set.js'
import type { Forecast } from '../model/finding.js'
import type { JsonObject } from '../model/json.js'
import type { ManagedFieldsEntry } from '../model/managed-fields.js'
import { managedFieldsOf } from '../model/managed-fields.js'
import { formatPath, getPath, statedPath } from '../model/path.js'
import type { TypeNode } from '../model/type-node.js'
import { baseFromLastApplied } from '../pull/base.js'
import { widenedRights } from './rights.js'

/**
 * True where managedFields have an owner for everything that live holds of what Git says: then nobody has cleared them,
 * and whatever a client has written since has its owner as well. Not so in an object written in several apiVersions.
 */
export function hasWholeOwnership(desired: JsonObject, live: JsonObject, type: TypeNode | null): boolean {
  const entries = managedFieldsOf(live)
  const isElsewhere = ({ manager, apiVersion }: ManagedFieldsEntry): boolean =>
    manager.subresource !== 'status' && apiVersion !== live['apiVersion']
  if (entries.some(isElsewhere)) return false
  const owned = entries.map(({ fields }) => readFieldSet(fields))
  for (const path of unheldLeaves(fieldSetOf(desired, type), owned)) {
    const [git, there] = [getPath(desired, path), getPath(live, path)]
    if (git !== undefined && there !== undefined && sameMeaning(type, path, git, there)) return false
  }
  return entries.length > 0
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
  return formatPath(change.path) === 'spec.replicas'
}

/** The applier that owns what live lacks. */
function senderOf({ application, change, live, objectType }: Subject): string | null {
  const owners = ownersOf(managedFieldsOf(live), change.path, objectType)
  return owners.find(({ manager }) => application.appliers.includes(manager.name))?.manager.name ?? null
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
