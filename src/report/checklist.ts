import type { Finding } from '../model/finding.js'
import { beingDeletedRule, helmByHandRule, leavingRule, rolledBackRule } from '../model/finding.js'
import { formatKey } from '../model/resource.js'
import { formerOf } from './former.js'
import type { Presence } from './happening.js'
import { isQuiet, pathText } from './order.js'
import type { Phrase } from './phrase.js'
import { code, prose } from './phrase.js'
import { isRedacted } from './redacted.js'
import { locationText, shownGit, shownLive } from './value-text.js'
import { toolOf } from './words.js'

/** Findings that get a line of their own. */
const maxLines = 8

/**
 * What people have to do about these findings (worst first), one step a line, without the boxes. `isStuck`: the app's
 * controller can apply nothing at the moment, also by hand.
 */
export function checklist(
  findings: readonly Finding[],
  presence: (finding: Finding) => Presence,
  isStuck: boolean,
): readonly Phrase[] {
  const open = findings.filter(
    (finding) => !isQuiet(finding) && finding.impliedBy === undefined && !isLeftAlone(finding),
  )
  const own = open.slice(0, maxLines)
  const rest = open.length - own.length
  return [
    ...(isStuck && own.some(isAhead) ? [['Resolve what keeps the controller from applying anything']] : []),
    ...own
      .filter(byHand)
      .slice(0, 1)
      .map((finding) => askLine(finding, presence(finding))),
    ...own.map((finding) => decision(finding, presence(finding), isStuck)),
    ...(rest === 0 ? [] : [[`Decide about the other ${rest} findings of the table`]]),
  ]
}

/** A value of a controller's that no sync touches, by an ignore rule or without one: there is nothing to do about it. */
function isLeftAlone({ category, direction, forecast }: Finding): boolean {
  return category === 'controller' && direction === 'ignore' && forecast.effect === 'keeps'
}

/** The boxes that are ticked in an old text: their lines without the box. */
export function tickedLines(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/^- \[[xX]\] (.*)$/gm)].map((match) => (match[1] ?? '').trim()))
}

/** A line of the list, ticked where a human ticked the same line before. */
export function checklistLine(text: string, ticked: ReadonlySet<string>): string {
  return `- [${ticked.has(text) ? 'x' : ' '}] ${text}`
}

function isAhead({ category, rules }: Finding): boolean {
  return category === 'git-ahead' && !rules.includes(leavingRule)
}

function byHand({ category }: Finding): boolean {
  return category === 'manual-change' || category === 'conflict'
}

function askLine(finding: Finding, presence: Presence): Phrase {
  if (finding.rules.includes(rolledBackRule))
    return ['Find out who rolled the application back, and whether the reason still holds']
  if (finding.rules.includes(helmByHandRule))
    return ['Find out who ran Helm on the application, and whether that is still how it is deployed']
  const tool: Phrase = finding.manager === null ? [] : [' with ', ...toolOf(finding.manager)]
  const isDeletion =
    (finding.change === null && presence === 'git-only') || finding.rules.includes(beingDeletedRule)
  const deed = isDeletion ? 'deleted ' : 'changed '
  return ['Find out who ', deed, ...subject(finding), ...tool, ', and whether it is still needed']
}

function decision(finding: Finding, presence: Presence, isStuck: boolean): Phrase {
  const { change, direction, source, editIn } = finding
  const what = subject(finding)
  const at: Phrase =
    source === null
      ? []
      : editIn === undefined
        ? [' at ', code(locationText(source))]
        : [' in ', code(editIn)]
  if (direction === 'fix-git') return ['Correct Git', ...at, ' so that ', ...what, ' can settle']
  if (direction === 'ignore') return ['Let the controller ignore ', ...what, ', or say here why not']
  if (isAhead(finding))
    return finding.forecast.effect === 'fails' ? refused(what, at) : syncLine(finding, isStuck)
  if (change === null) return objectDecision(finding, presence, at)
  if (change.type !== 'removed' && isRedacted(change.live)) return hiddenDecision(finding, what, at)
  switch (change.type) {
    case 'added':
      return [
        'Decide about ',
        ...what,
        ': keep ',
        code(shownLive(change)),
        ' (add it to Git',
        ...at,
        ') or take it out of the cluster',
      ]
    case 'removed':
      return [
        'Decide about ',
        ...what,
        ': leave it out (remove it from Git',
        ...at,
        ') or let a sync bring ',
        code(shownGit(change)),
        ' back',
      ]
    case 'modified':
      return [
        'Decide about ',
        ...what,
        ': keep ',
        code(shownLive(change)),
        ' (',
        ...orRevert(finding),
        'update Git',
        ...at,
        finding.forecast.effect === 'fails' ? '): no sync can return to ' : ') or let a sync return to ',
        code(shownGit(change)),
      ]
  }
}

/** Nobody is to copy a password into Git. */
function hiddenDecision({ change }: Finding, what: Phrase, at: Phrase): Phrase {
  return [
    'Decide about ',
    ...what,
    ': keep its hidden value (put it where your team keeps secrets, and refer to it in Git',
    ...at,
    change?.type === 'added' ? ') or take it out of the cluster' : ') or let a sync return to Git’s',
  ]
}

function orRevert(finding: Finding): Phrase {
  const revert = formerOf(finding)?.revert ?? null
  return revert === null ? [] : [...revert, ' or ']
}

/** Git's own change that the API server does not take: to sync is no way out. */
function refused(what: Phrase, at: Phrase): Phrase {
  return [
    'Decide about ',
    ...what,
    ': take it back in Git',
    ...at,
    ' or make the object anew, as a sync fails on it',
  ]
}

function syncLine(finding: Finding, isStuck: boolean): Phrase {
  const what = subject(finding)
  if (!isStuck) return ['Sync ', ...what, ' when the time is right']
  return finding.forecast.when === 'once-resolved'
    ? ['See that ', ...what, ' comes by itself then']
    : ['Sync ', ...what, ' after that']
}

function objectDecision(finding: Finding, presence: Presence, at: Phrase): Phrase {
  const name = prose(formatKey(finding.resource))
  if (finding.rules.includes(leavingRule)) return ['See what holds ', name, ', and have it let go']
  if (finding.rules.includes(helmByHandRule))
    return ['Leave ', name, ' to Git or to Helm: take the record of the release away, or take it out of Git']
  if (presence === 'git-only')
    return ['Decide about ', name, ': let a sync create it, or remove it from Git', ...at]
  if (presence === 'cluster-only')
    return ['Decide about ', name, ': add it to Git, or delete it from the cluster']
  if (finding.rules.includes(beingDeletedRule))
    return [
      'Save what ',
      name,
      ' holds, then decide: let it go and a sync make it anew, or remove it from Git',
      ...at,
    ]
  return ['Find out why ', name, ' is out of sync']
}

function subject(finding: Finding): Phrase {
  const name = prose(formatKey(finding.resource))
  return finding.change === null ? [name] : [code(pathText(finding)), ' of ', name]
}
