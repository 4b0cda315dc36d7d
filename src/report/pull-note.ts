import type { PullNote } from '../model/pull-request.js'
import { codeSpan, fitLines, inline, link } from './markdown.js'
import { plural } from './words.js'

/** What an issue says about the app's pull request, or why it has none. */
export function pullPart(note: PullNote | null, room: number): readonly string[] {
  if (note === null) return []
  const lines = note.leftOut.map(
    ({ subject, field, reason }) =>
      `- Left out: ${field === '' ? '' : `${codeSpan(field)} of `}${inline(subject)}: ${inline(reason)}`,
  )
  const more = (left: number): string => `- ${plural(left, 'further change')} left out, not shown here`
  const head = headOf(note)
  const list = fitLines(lines, room - head.length - 30, more)
  return [['### Pull request', head, ...(list.length === 0 ? [] : [list.join('\n')])].join('\n\n')]
}

function headOf({ pull, ignoring, declined, compareUrl, reason }: PullNote): string {
  if (pull !== null) {
    const but = reason === '' ? '' : ` (nothing new is proposed: ${inline(reason)})`
    const does =
      ignoring === undefined
        ? 'brings what runs into Git'
        : `tells ${ignoring} to ignore what asks nothing of anybody`
    return `#${pull.number} ${does}${but}.`
  }
  if (declined !== null)
    return `#${declined.number} was ${declined.merged ? 'merged with this already' : 'closed'}, so nothing is proposed until the difference changes.`
  if (compareUrl !== null) {
    const where = link('open the pull request yourself', compareUrl) ?? codeSpan(compareUrl)
    return `This repository does not let the action open pull requests. The branch is there: ${where}.`
  }
  if (reason !== '') return `None: ${inline(reason)}.`
  return 'It is opened in this run.'
}
