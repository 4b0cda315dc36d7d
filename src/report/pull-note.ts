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
  const heads = notes.map(headOf)
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

function headOf({ repository, pull, ignoring, leavesOut, declined, compareUrl, reason }: PullNote): string {
  if (pull !== null) {
    const but = reason === '' ? '' : ` (nothing new is proposed: ${inline(reason)})`
    const adopts = leavesOut === true ? 'leaves the count to the autoscaler' : 'brings what runs into Git'
    const does = ignoring === undefined ? adopts : `tells ${ignoring} to ignore what asks nothing of anybody`
    return `${referenceTo(pull, repository)} ${does}${but}.`
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

/** In full where it is in another repository, which may be on another server. */
function referenceTo({ number, url }: NonNullable<PullNote['pull']>, repository: string | undefined): string {
  if (repository === undefined) return `#${number}`
  return link(`${repository}#${number}`, url) ?? `${repository}#${number}`
}
