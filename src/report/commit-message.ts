import type { Finding } from '../model/finding.js'
import type { MovedPin, WriteBack, WrittenBack } from '../model/write-back.js'
import { editsBeforePin, isPinAlone } from '../model/write-back.js'
import type { CommitPlan } from '../model/pull-request.js'
import { formatKey } from '../model/resource.js'
import { minute } from '../model/time.js'
import type { Presence } from './happening.js'
import { happening } from './happening.js'
import { pathText } from './order.js'
import type { Writer } from './phrase.js'
import { renderPhrase } from './phrase.js'
import { shownLive } from './value-text.js'
import { clip, visible } from './visible.js'
import { forecastText, managerText } from './words.js'

/** Longest first line, as Git's tools show it whole. */
const maxSubject = 72

/** More changes than anybody reads one by one become one commit. */
const maxCommits = 30

/** One commit per change. A change whose edit an earlier one already made has none of its own. */
export function commitsOf(writeBack: WriteBack): readonly CommitPlan[] {
  const { pin, application } = writeBack
  if (pin === undefined) return changesOf(writeBack)
  const message = isPinAlone(writeBack) ? repinMessage(application, pin) : pinMessage(application, pin)
  return [...changesOf(writeBack), { message, edits: [pin.edit], pins: true }]
}

function changesOf(writeBack: WriteBack): readonly CommitPlan[] {
  const { application, steps } = writeBack
  const edits = editsBeforePin(writeBack)
  const commits = steps.flatMap((step) => {
    const own = step.edits.filter(({ before, after }) => before !== after)
    return own.length === 0 ? [] : [{ message: messageOf(step), edits: own }]
  })
  if (commits.length <= maxCommits) return commits
  return [{ message: `${commitText(application, 40)}: take over ${commits.length} live changes`, edits }]
}

/** In which file a commit has moved a pin: there its branch looks whether something still names one of its commits. */
const pinLine = /^Pin: (\S+)$/m

/** The file that a message names so; null for none. */
export function pinFileIn(message: string): string | null {
  const [, file] = pinLine.exec(message) ?? []
  try {
    return file === undefined ? null : decodeURIComponent(file)
  } catch {
    return null
  }
}

/** With nothing in the name that GitHub would read as a mention or a reference. */
function pinLineOf({ edit }: MovedPin): string {
  return `Pin: ${edit.file.split('/').map(encodeURIComponent).join('/')}`
}

/** The app is told to follow the commit before this one. */
function pinMessage(application: string, pin: MovedPin): string {
  const app = commitText(application, 40)
  return [
    clip(`${app}: follow the commit with these values`, maxSubject),
    '',
    `It followed ${commitText(pin.from)}, which has none of them, and renders to the same but for them.`,
    '',
    pinLineOf(pin),
  ].join('\n')
}

/** Its commit is on no branch but one of ours, since a squash or a rebase. */
function repinMessage(application: string, pin: MovedPin): string {
  return [
    clip(`${commitText(application, 40)}: follow a commit that stays`, maxSubject),
    '',
    `It followed ${commitText(pin.from)}, which only the branch of a merged pull request holds. This one renders to the very same.`,
    '',
    pinLineOf(pin),
  ].join('\n')
}

/** The branch is written anew, and something still names a commit that it holds. */
export function keepingMessage(application: string): string {
  return [
    clip(`${commitText(application, 40)}: keep the commit that is followed today`, maxSubject),
    '',
    'It changes nothing: no other branch holds that commit, and without one no clone would have it.',
  ].join('\n')
}

/** What, since when and by which field manager, and what a sync would have done to it. */
function messageOf({ finding, ignores, leavesOut }: WrittenBack): string {
  if (leavesOut !== undefined) return leavingMessage(finding, leavesOut)
  if (ignores !== undefined) return ignoringMessage(finding, ignores)
  return [
    subjectOf(finding),
    '',
    renderPhrase(happening(finding, presenceIn(finding)), plain),
    ...(finding.change === null ? [] : [sinceOf(finding)]),
    `Without this commit a sync ${forecastText(finding)}.`,
  ].join('\n')
}

/** Of a whole object, Git gets what it did not have. */
function presenceIn({ change }: Finding): Presence {
  return change === null ? 'cluster-only' : 'both'
}

/** The value stays what its owner makes it; Git says nothing of it any more. */
function leavingMessage(finding: Finding, owner: NonNullable<WrittenBack['leavesOut']>): string {
  const app = commitText(finding.application, 40)
  return [
    clip(`${app}: leave ${commitText(lastPart(pathText(finding)), 80)} to ${owner}`, maxSubject),
    '',
    renderPhrase(happening(finding, 'both'), plain),
    `With Git silent, the sync of this commit leaves the value as it is. Before it, a sync ${forecastText(finding)}.`,
  ].join('\n')
}

/** The values stay apart; the controller no longer compares them. */
function ignoringMessage(finding: Finding, { who, how }: NonNullable<WrittenBack['ignores']>): string {
  const app = commitText(finding.application, 40)
  const what = finding.change === null ? formatKey(finding.resource) : lastPart(pathText(finding))
  return [
    clip(`${app}: let ${who} ignore ${commitText(what, 80)}`, maxSubject),
    '',
    renderPhrase(happening(finding, 'both'), plain),
    `Nobody has to act on that (${finding.category}). The rule is ${commitText(how)}.`,
  ].join('\n')
}

function subjectOf(finding: Finding): string {
  const { change, application, resource } = finding
  if (change === null)
    return clip(`${commitText(application, 40)}: add ${commitText(formatKey(resource))}`, maxSubject)
  const value = change.type === 'removed' ? '' : ` to ${shownLive(change)}`
  const verb = change.type === 'removed' ? 'remove' : 'set'
  const app = commitText(application, 40)
  const long = `${app}: ${verb} ${commitText(pathText(finding), 200)}${commitText(value, 80)}`
  if (long.length <= maxSubject) return long
  const short = `${app}: ${verb} ${commitText(lastPart(pathText(finding)), 80)}${commitText(value, 80)}`
  return short.length <= maxSubject
    ? short
    : clip(`${app}: take over ${commitText(formatKey(resource))}`, maxSubject)
}

/** `image` of `spec.template.spec.containers[name="agent"].image`. */
function lastPart(path: string): string {
  return /[^.\]]+$|\[[^[]*\]$/.exec(path)?.[0] ?? path
}

function sinceOf({ manager }: Finding): string {
  if (manager === null) return 'The cluster keeps no record of who wrote it.'
  const time =
    manager.time === null ? ', at a time that it does not record' : ` on or before ${minute(manager.time)}`
  return `Written by field manager ${commitText(managerText(manager))}${commitText(time)}.`
}

const plain: Writer = { code: (text) => commitText(text), prose: (text) => commitText(text) }

/** Foreign words in a commit message: one line in which GitHub finds no mention, reference or order to skip checks. */
function commitText(text: string, max = 300): string {
  return clip(visible(text), max)
    .replace(/[@]/g, '(at)')
    .replace(/#(?=\d)/g, 'no. ')
    .replace(/\bGH-(?=\d)/gi, 'GH ')
    .replace(/\[(?=[^\]="]*\b(skip|no|ci|actions)\b)/gi, '(')
    .replace(/NO_CI/gi, 'NO CI')
}
