import type { Finding } from '../model/finding.js'
import { formatKey } from '../model/resource.js'
import type { WriteBack, WrittenBack } from '../model/write-back.js'
import { editsBeforePin } from '../model/write-back.js'
import { logLine } from './log-text.js'
import { pathText } from './order.js'
import { changeText, locationText } from './value-text.js'
import { managerText, plural } from './words.js'

/** What was, or would be, brought into Git, and what was not and why. Ends in a line feed. */
export function renderWriteBackText(writeBacks: readonly WriteBack[], verb: 'wrote' | 'would write'): string {
  const blocks = writeBacks.map((one) => [
    logLine(one.application),
    ...one.steps.map((step) => `  ${stepPrefix(step)}${logLine(differenceText(step.finding))}`),
    ...editsBeforePin(one).map(({ file }) => `  ${verb} ${logLine(file)}${placeText(one)}`),
    ...pinLines(one),
    ...one.notWrittenBack.flatMap(({ finding, reason }) => [
      `  not written back: ${logLine(`${differenceText(finding)}${sourceText(finding)}`)}`,
      `    ${logLine(reason)}`,
    ]),
  ])
  const files = writeBacks.reduce((sum, one) => sum + editsBeforePin(one).length, 0)
  const left = writeBacks.reduce((sum, { notWrittenBack }) => sum + notWrittenBack.length, 0)
  const written = `${plural(files, 'file')} ${verb === 'wrote' ? 'written' : 'to write'}`
  const end =
    blocks.length === 0
      ? `${written}: nothing was found that belongs into Git.`
      : `${written}, ${plural(left, 'change')} not written back.${verb === 'wrote' && files > 0 ? pushText : ''}`
  return `${[...blocks, [end]].map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** The next triage would name the same changes: it judges what controllers read. */
const pushText = ' Commit and push: applications follow a branch of the remote, not the work tree.'

/** No commit can be named before it is made. */
function pinLines(writeBack: WriteBack): readonly string[] {
  const { pin, commit } = writeBack
  if (pin === undefined) return []
  const set = `set ${logLine(pin.field)} in ${logLine(pin.edit.file)}, which is ${logLine(pin.from)}`
  return editsBeforePin(writeBack).length === 0
    ? [`  ${set}, to ${logLine(commit)} or to a tag of it`]
    : [`  then, once it is committed: ${set}, to that commit or to a tag of it`]
}

/** The folder of another repository's checkout. */
function placeText({ repository }: WriteBack): string {
  return repository === undefined ? '' : ` ${logLine(`in ${repository.path} (${repository.url})`)}`
}

function stepPrefix({ ignores, leavesOut }: WrittenBack): string {
  if (leavesOut !== undefined) return `left to ${leavesOut}: `
  return ignores === undefined ? '' : `for ${ignores.who} to ignore, by ${logLine(ignores.how)}: `
}

function differenceText(finding: Finding): string {
  const { change, manager } = finding
  if (change === null) return formatKey(finding.resource)
  const [desired, live] = changeText(change)
  const by = manager === null ? '' : `, by ${managerText(manager)}`
  return `${pathText(finding)} of ${formatKey(finding.resource)}: ${desired} -> ${live}${by}`
}

/** The line that states the field, where it is known. */
function sourceText({ source }: Finding): string {
  return source === null ? '' : ` (${locationText(source)})`
}
