import type { PullNote } from '../model/pull-request.js'
import { codeSpan, fitLines, inline, link } from './markdown.js'
import { plural } from './words.js'

/** What an issue says about the app's pull requests, or why it has none. */
export function pullPart(note: PullNote | null, room: number): readonly string[] {
  if (note === null) return []
  const notes = notesIn(note)
  const lines = notes
    .flatMap(({ leftOut }) => leftOut)
    .map(
      ({ subject, field, reason }) =>
        `- Left out: ${field === '' ? '' : `${codeSpan(field)} of `}${inline(subject)}: ${inline(reason)}`,
    )
  const more = (left: number): string => `- ${plural(left, 'further change')} left out, not shown here`
  const heads = notes.flatMap((one) => [...headsOf(one)])
  const used = heads.reduce((sum, head) => sum + head.length + 2, 28)
  const list = fitLines(lines, room - used, more)
  return [['### Pull request', ...heads, ...(list.length === 0 ? [] : [list.join('\n')])].join('\n\n')]
}

/** The note about each repository that holds manifests of the app. */
export function notesIn({ others = [], ...note }: PullNote): readonly PullNote[] {
  return [note, ...others]
}

/** One note about an app out of those about its repositories; null for none. */
export function noteOfAll(notes: readonly PullNote[]): PullNote | null {
  const [first, ...others] = notes
  if (first === undefined) return null
  return others.length === 0 ? first : { ...first, others }
}

/** That a branch stays may be all there is to say. */
function headsOf(note: PullNote): readonly string[] {
  const { kept, pull, declined, compareUrl, reason } = note
  if (kept === undefined) return [headOf(note)]
  const isAll = pull === null && declined === null && compareUrl === null && reason === ''
  return isAll ? [kept] : [headOf(note), kept]
}

function headOf(note: PullNote): string {
  const { repository, pull, declined, compareUrl, reason, after } = note
  if (after !== undefined) return turnText(after, repository)
  if (pull !== null) {
    const but = reason === '' ? '' : ` (nothing new is proposed: ${inline(reason)})`
    return `${referenceTo(pull, repository)} ${deedOf(note)}${but}.`
  }
  if (declined !== null)
    return `${repository ?? ''}#${declined.number} was ${declined.merged ? 'merged with this already' : 'closed'}, so nothing is proposed until the difference changes.`
  if (compareUrl !== null) {
    const where = link('open the pull request yourself', compareUrl) ?? codeSpan(compareUrl)
    return `${repository ?? 'This repository'} does not let the action open pull requests. The branch is there: ${where}.`
  }
  const there = repository === undefined ? '' : ` in ${inline(repository)}`
  if (reason !== '') return `None${there}: ${inline(reason, 600)}.`
  return `It is opened${there} in this run.`
}

/** Two that change the same lines could not both be merged. */
function turnText({ application, pull, place }: NonNullable<PullNote['after']>, repository?: string): string {
  const there = repository === undefined ? '' : ` in ${inline(repository)}`
  const which = pull === null ? 'the pull request' : referenceTo(pull, repository)
  return `None${there} yet: ${which} of ${codeSpan(application)} changes the same lines (${codeSpan(place)}). This application’s comes once that one is merged or closed.`
}

/** What its pull request does. */
function deedOf({ ignoring, leavesOut, repins }: PullNote): string {
  if (repins === true) return 'has it follow a commit that stays'
  if (ignoring !== undefined) return `tells ${ignoring} to ignore what asks nothing of anybody`
  return leavesOut === true ? 'leaves the count to the autoscaler' : 'brings what runs into Git'
}

/** In full where it is in another repository, which may be on another server. */
function referenceTo({ number, url }: NonNullable<PullNote['pull']>, repository: string | undefined): string {
  if (repository === undefined) return `#${number}`
  return link(`${repository}#${number}`, url) ?? `${repository}#${number}`
}
