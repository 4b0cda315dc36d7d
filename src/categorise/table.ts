import { orderOf } from '../compare/list-order.js'
import { rolledBackRule } from '../model/finding.js'
import type { Confidence } from '../model/finding.js'
import { rolledBackFrom } from '../pull/base.js'
import { isAppliedLikeByHand } from '../pull/git-base.js'
import type { Cell } from './cell.js'
import { addedByApplier, movedByApplier } from './from-applier.js'
import type { Subject } from './subject.js'

/**
 * "Base decides the side, the owner names the actor" (docs/verdicts.md has the table). The rules that recognise noise
 * have had their turn before.
 */
export function readTable(subject: Subject): Cell {
  switch (subject.side) {
    case 'git':
      return {
        category: 'git-ahead',
        confidence: confidenceOf(subject),
        because:
          subject.base.source === 'attempt'
            ? 'Live is what the last full sync left or a later attempt, which failed midway, has applied; Git has moved on since.'
            : 'Live still holds what was last synced; Git has moved on since.',
      }
    case 'live':
      return subject.change.type === 'removed' ? removedLive(subject) : movedLive(subject)
    case 'both':
      return movedBoth(subject)
    case 'live-only':
      return addedLive(subject)
    case 'rolled-back':
      return rolledBack(subject)
    case 'no-base':
      return withoutBase(subject)
  }
}

function rolledBack({ base }: Subject): Cell {
  const from = base.source === 'none' ? undefined : base.rolledBack?.from
  return {
    category: 'manual-change',
    confidence: 'likely',
    because: rolledBackFrom(from ?? ''),
    rules: [rolledBackRule],
    actor: 'person-tool',
  }
}

function confidenceOf({ base }: Subject): Confidence {
  return base.source === 'history' ? 'certain' : 'likely'
}

function removedLive(subject: Subject): Cell {
  return {
    category: 'manual-change',
    confidence: confidenceOf(subject),
    because: 'Git and the last sync have it, live does not; the API server keeps no owner of what is gone.',
  }
}

function movedLive(subject: Subject): Cell {
  const { actor, manager } = subject.attribution
  const name = manager?.name ?? ''
  switch (actor) {
    case 'person-tool':
      return {
        category: 'manual-change',
        confidence: confidenceOf(subject),
        because: `Git has not changed since the last sync; ${name} wrote the live value.`,
      }
    case 'controller':
    case 'pipeline':
      return {
        category: 'controller',
        confidence: confidenceOf(subject),
        because: `${name} owns the live value; Git has not changed since the last sync.`,
      }
    case 'applier':
    case 'api-server':
      return {
        category: 'unknown',
        confidence: 'guess',
        because: movedByApplier(subject),
      }
    case 'unknown':
      return {
        category: 'unknown',
        confidence: 'guess',
        because:
          movedItems(subject) ??
          writtenElsewhere(subject) ??
          `${name} wrote the live value; whether a person or a controller uses that name is not known.`,
      }
  }
}

function movedBoth(subject: Subject): Cell {
  const { actor, manager } = subject.attribution
  const name = manager?.name ?? ''
  const moved = movedItems(subject)
  if (moved !== null) return { category: 'unknown', confidence: 'guess', because: moved }
  if (actor === 'controller' || actor === 'pipeline') {
    return {
      category: 'controller',
      confidence: 'likely',
      because: `${name} owns the live value; Git has changed since the last sync as well.`,
    }
  }
  if (actor === 'applier') {
    return {
      category: 'git-ahead',
      confidence: 'guess',
      because: `${name} itself wrote the live value after the last full sync, and Git has moved on.`,
    }
  }
  return {
    category: 'conflict',
    confidence: confidenceOf(subject),
    because: 'Changed in live and in Git since the last sync.',
  }
}

function addedLive(subject: Subject): Cell {
  const { actor, manager } = subject.attribution
  const name = manager?.name ?? ''
  switch (actor) {
    case 'person-tool':
      return {
        category: 'manual-change',
        confidence: confidenceOf(subject),
        because: `Neither Git nor the last sync has it; ${name} added it.`,
      }
    case 'controller':
    case 'pipeline':
      return {
        category: 'controller',
        confidence: confidenceOf(subject),
        because: `Neither Git nor the last sync has it; ${name} added it.`,
      }
    case 'applier':
      return addedByApplier(subject)
    case 'api-server':
    case 'unknown':
      return {
        category: 'unknown',
        confidence: 'guess',
        because: writtenElsewhere(subject) ?? unknownAddition(name),
      }
  }
}

/** Null where a change is of more than an order, or its owner is known. */
function movedItems({ change, type, attribution, side }: Subject): string | null {
  if (attribution.manager !== null || orderOf(change, type) === null) return null
  const orders =
    side === 'live'
      ? 'Git and the last sync have the items in one order, live has them in another'
      : change.base !== undefined
        ? 'Git, live and the last sync each have the items in another order'
        : 'Git and live have the items in different orders, and the last sync tells of none'
  return `${orders}; the API server keeps no owner of an order.`
}

/** Null where the owner was looked for among fields of the same names. */
function writtenElsewhere({ attribution: { elsewhere = [] } }: Subject): string | null {
  if (elsewhere.length === 0) return null
  const names = [...new Set(elsewhere.map(({ name }) => name))].join(', ')
  return `Nobody owns it under this name; ${names} wrote the object in another apiVersion, where it may have another.`
}

function unknownAddition(name: string): string {
  return name === ''
    ? 'Neither Git nor the last sync has it and nobody owns it: admission may have added it.'
    : `Neither Git nor the last sync has it; whether a person or a controller uses the name ${name} is not known.`
}

function withoutBase(subject: Subject): Cell {
  const { change, attribution, base } = subject
  const why = base.source === 'none' ? base.reason : ''
  const unknownBase = `What was last synced is not known (${why})`
  if (change.type === 'removed')
    return {
      category: 'unknown',
      confidence: 'guess',
      because: `${unknownBase}, and a removal leaves no owner.`,
    }
  const name = attribution.manager?.name ?? ''
  switch (attribution.actor) {
    case 'person-tool':
      return {
        category: 'manual-change',
        confidence: 'likely',
        because: `${unknownBase}; ${name} wrote the live value.`,
      }
    case 'controller':
    case 'pipeline':
      return {
        category: 'controller',
        confidence: 'likely',
        because: `${unknownBase}; ${name} owns the live value.`,
      }
    case 'applier':
      if (change.type === 'added' && attribution.manager?.operation === 'Update')
        return addedByApplier(subject)
      return isAppliedLikeByHand(subject.application)
        ? { category: 'unknown', confidence: 'guess', because: `${unknownBase}.` }
        : {
            category: 'git-ahead',
            confidence: 'likely',
            because: `${unknownBase}; the applier wrote the live value, so Git has changed since.`,
          }
    case 'api-server':
    case 'unknown':
      return {
        category: 'unknown',
        confidence: 'guess',
        because:
          writtenElsewhere(subject) ??
          `${unknownBase}, and ${name === '' ? 'nobody owns the live value' : `who uses the name ${name} is not known`}.`,
      }
  }
}
