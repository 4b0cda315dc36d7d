import type { Cell } from './cell.js'
import { sameMeaning } from '../compare/same-meaning.js'
import { fieldAt, getPath, statedPath } from '../model/path.js'
import { trackingApplication } from '../model/tracking.js'
import { baseFromLastApplied } from '../pull/base.js'
import { isAppliedLikeByHand } from '../pull/git-base.js'
import type { Subject } from './subject.js'

const notFromGit = 'it came from somewhere else, such as a sync of local files'

/** Why live holds a value of the applier's, or nobody's, that is neither Git's nor the last sync's. */
export function movedByApplier(subject: Subject): string {
  const edited = appliedByHand(subject)
  if (edited !== null) return edited
  const name = subject.attribution.manager?.name ?? ''
  return wasSent(subject)
    ? `${name} itself sent the live value, which is neither Git’s nor the last full sync’s: ${notFromGit}.`
    : 'The live value moved away from the last sync, yet no one but the applier owns it: admission may have rewritten it.'
}

/** Under client-side apply the applier owns what the server defaulted at that write; by Apply it owns only its own. */
export function addedByApplier(subject: Subject): Cell {
  const { attribution, change } = subject
  if (attribution.manager?.operation === 'Update' && wasSent(subject)) {
    return {
      category: 'unknown',
      confidence: 'guess',
      because:
        appliedByHand(subject) ??
        `${attribution.manager.name} itself sent it, but neither Git nor the last full sync has it: ${notFromGit}.`,
    }
  }
  if (attribution.manager?.operation === 'Update') {
    return {
      category: 'serialization-noise',
      confidence: 'likely',
      because: 'The API server filled it in when the applier wrote the object.',
      routine: true,
    }
  }
  return fieldAt(change.path, 0) === 'metadata' && !isAppliedLikeByHand(subject.application)
    ? {
        category: 'metadata-noise',
        confidence: 'likely',
        because: 'The applier puts it on what it applies.',
        routine: true,
      }
    : {
        category: 'unknown',
        confidence: 'guess',
        because: appliedByHand(subject) ?? 'The applier owns it, but neither Git nor the last sync has it.',
      }
}

/** Null where somebody records what was synced. */
function appliedByHand({ attribution, base }: Subject): string | null {
  const { manager } = attribution
  if (base.source !== 'commit' || manager === null) return null
  return `${manager.name} wrote it, and no commit that was looked through has it: an edited manifest was applied, by a person or a pipeline.`
}

/**
 * True where the applier's own record of what it applied for this app has the live value: then nobody filled it in or
 * rewrote it afterwards.
 */
function wasSent({ application, change, live, objectType }: Subject): boolean {
  if (change.type === 'removed') return false
  const record = baseFromLastApplied(live, application)
  if (record.source === 'none' || record.object === null) return false
  const tracked = trackingApplication(record.object)
  if (tracked !== null && !(application.trackedAs ?? [application.name]).includes(tracked)) return false
  const sent = getPath(record.object, statedPath(record.object, change.path))
  return sent !== undefined && sameMeaning(objectType, change.path, sent, change.live)
}
