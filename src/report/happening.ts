import type { Change, Finding } from '../model/finding.js'
import { leavingRule, rolledBackRule } from '../model/finding.js'
import { formatKey } from '../model/resource.js'
import type { ObjectPair } from '../model/triage.js'
import { pathText } from './order.js'
import type { Phrase } from './phrase.js'
import { code, prose } from './phrase.js'
import { withoutRunNumbers } from './redacted.js'
import { shownGit, shownLive, shownValues } from './value-text.js'
import { toolOf } from './words.js'

/** Which sides have the object; a statement about an object that both have is neither missing nor extra. */
export type Presence = 'both' | 'git-only' | 'cluster-only'

/** Read off the objects the run kept; without them, off the category and the forecast. */
export function presenceOf(finding: Finding, pair: ObjectPair | undefined): Presence {
  if (finding.change !== null || finding.subject === 'application') return 'both'
  if (pair !== undefined && (pair.live === null) !== (pair.desired === null))
    return pair.live === null ? 'git-only' : 'cluster-only'
  if (pair !== undefined) return 'both'
  if (finding.category === 'missing' || finding.forecast.effect === 'recreates') return 'git-only'
  if (finding.category === 'extra' || finding.forecast.effect === 'deletes') return 'cluster-only'
  return 'both'
}

/** What happened, as one sentence with its full stop. */
export function happening(finding: Finding, presence: Presence): Phrase {
  if (finding.subject === 'application')
    return reasoned(['Application ', prose(finding.application)], finding)
  if (finding.change === null) return objectHappening(finding, presence)
  return fieldHappening(finding, finding.change)
}

function fieldHappening(finding: Finding, change: Change): Phrase {
  const what: Phrase = [code(pathText(finding)), ' of ', prose(formatKey(finding.resource))]
  switch (finding.category) {
    case 'manual-change':
      if (isRolledBack(finding)) return rollback(finding, change)
      return [who(finding), ...deed(finding, change), ...withTool(finding), '.']
    case 'conflict':
      return [
        who(finding),
        ...deed(finding, change),
        ...withTool(finding),
        ', and Git changed it as well',
        ...since(change),
        '.',
      ]
    case 'git-ahead':
      return change.type === 'added'
        ? [...gitDeed(change, what), ', and the cluster still does.']
        : [...gitDeed(change, what), ', and the cluster does not have that yet.']
    case 'controller':
      return [...owner(finding), ' owns ', ...what, ': ', ...bothSides(change), '.']
    case 'misconfiguration':
      return ['Git and the cluster can never agree on ', ...what, ': ', ...bothSides(change), '.']
    case 'serialization-noise':
      return [...what, ' means the same in Git and in the cluster; only the notation differs.']
    case 'metadata-noise':
      return [...what, ' is bookkeeping', ...byOwner(finding), '; it does not change what the workload does.']
    case 'unknown':
    case 'missing':
    case 'extra':
      return [...what, ' differs (', ...bothSides(change), '), and nothing shows who changed it.']
  }
}

function isRolledBack({ rules }: Finding): boolean {
  return rules.includes(rolledBackRule)
}

/** The controller itself wrote it, as somebody told it to sync an older commit. */
function rollback(finding: Finding, change: Change): Phrase {
  const path = code(pathText(finding))
  const name = prose(formatKey(finding.resource))
  const head: Phrase = ['A rollback of the application ']
  switch (change.type) {
    case 'added':
      return [...head, 'brought ', path, ' (', code(shownLive(change)), ') of ', name, ' back.']
    case 'removed':
      return [...head, 'took ', path, ' (Git says ', code(shownGit(change)), ') from ', name, '.']
    case 'modified': {
      const [git, live] = shownValues(change.desired, change.live)
      return [...head, 'took ', path, ' of ', name, ' back from ', code(git), ' to ', code(live), '.']
    }
  }
}

function objectHappening(finding: Finding, presence: Presence): Phrase {
  const name = prose(formatKey(finding.resource))
  const { category } = finding
  if (isRolledBack(finding))
    return presence === 'git-only'
      ? ['A rollback of the application took ', name, ' away; Git still has it.']
      : ['A rollback of the application brought ', name, ' back; Git no longer has it.']
  if (presence === 'git-only') {
    if (category === 'manual-change' || category === 'conflict')
      return ['Someone deleted ', name, ' from the cluster by hand; Git still has it.']
    if (category === 'git-ahead')
      return ['Git has a new object, ', name, ', and the cluster does not have it yet.']
    if (category === 'controller') return [name, ' is in Git, and a controller removed it from the cluster.']
    return [name, ' is in Git, but not in the cluster.']
  }
  if (presence === 'cluster-only' && !finding.rules.includes(leavingRule)) {
    if (category === 'git-ahead') return ['Git no longer has ', name, ', and the cluster still does.']
    if (category === 'conflict')
      return ['Git no longer has ', name, ', and someone changed it in the cluster by hand.']
    return [name, ' is in the cluster and tracked by the application, but not in Git.']
  }
  return reasoned([name], finding)
}

/** A statement about something as a whole: its first reason says what it is. */
function reasoned(name: Phrase, finding: Finding): Phrase {
  const reason = finding.because[0]
  if (reason === undefined) return [...name, ' is out of sync, and no single difference explains it.']
  return [...name, ': ', prose(withoutRunNumbers(reason).replace(/[.\s]+$/, '')), '.']
}

function who({ actor, confidence, manager }: Finding): string {
  const subject = actor === 'pipeline' ? 'A pipeline' : 'Someone'
  return confidence === 'certain' || (confidence === 'likely' && manager !== null)
    ? `${subject} `
    : `${subject} probably `
}

/** The value before is the base where it is known, else Git's: after a manual change Git still says what was there. */
function deed(finding: Finding, change: Change): Phrase {
  const path = code(pathText(finding))
  const name = prose(formatKey(finding.resource))
  switch (change.type) {
    case 'added':
      return ['added ', path, ' (', code(shownLive(change)), ') to ', name]
    case 'removed':
      return ['removed ', path, ' (Git says ', code(shownGit(change)), ') from ', name]
    case 'modified': {
      const [before, live] = shownValues(change.base ?? change.desired, change.live)
      return ['changed ', path, ' of ', name, ' from ', code(before), ' to ', code(live)]
    }
  }
}

function since(change: Change): Phrase {
  if (change.type === 'added') return [' (it no longer has it)']
  return [' (it now says ', code(shownGit(change)), ')']
}

function gitDeed(change: Change, what: Phrase): Phrase {
  switch (change.type) {
    case 'added':
      return ['Git no longer has ', ...what]
    case 'removed':
      return ['Git added ', ...what, ' (', code(shownGit(change)), ')']
    case 'modified': {
      const [live, git] = shownValues(change.live, change.desired)
      return ['Git changed ', ...what, ' from ', code(live), ' to ', code(git)]
    }
  }
}

function bothSides(change: Change): Phrase {
  const git = change.type === 'added' ? ['Git has no value'] : ['Git says ', code(shownGit(change))]
  const live =
    change.type === 'removed' ? ['the cluster has no value'] : ['the cluster has ', code(shownLive(change))]
  return [...git, ', ', ...live]
}

function withTool(finding: Finding): Phrase {
  return finding.manager === null ? [] : [' with ', ...toolOf(finding.manager)]
}

function byOwner(finding: Finding): Phrase {
  return finding.manager === null ? [] : [' of ', ...toolOf(finding.manager)]
}

function owner(finding: Finding): Phrase {
  return finding.manager === null ? ['A controller'] : ['The controller ', ...toolOf(finding.manager)]
}
