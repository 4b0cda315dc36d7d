import type { Finding } from '../model/finding.js'
import type { Adoption, Guard } from '../model/guard.js'
import { verdictOf } from '../model/guard.js'
import type { Problem } from '../model/problem.js'
import { formatKey } from '../model/resource.js'
import { appIn, guardLine, recordedText, waysOut } from './guard-words.js'
import { codeSpan, details, fence, fit, inline, markdownWriter } from './markdown.js'
import { pathText } from './order.js'
import { patchesOf } from './patch.js'
import { renderPhrase } from './phrase.js'
import type { ReversalRow } from './reversal-rows.js'
import { reversalRows } from './reversal-rows.js'
import type { Suggestion } from './suggestion.js'
import { locationText } from './value-text.js'
import { plural } from './words.js'

/** GitHub refuses a comment above 65,536 characters; ours leave room for the marker around it. */
const maxComment = 55_000
const maxPatchLines = 120

/** What each part may take of it; together at most 1. */
const share = { reversals: 0.4, patch: 0.2, adopted: 0.1, problems: 0.15, standing: 0.1 }
const room = (part: keyof typeof share): number => Math.floor(maxComment * share[part])

/** Each has been proved, so that it can be taken as it is. */
function patchBlock(adoptions: readonly Adoption[]): readonly string[] {
  const patches = patchesOf(adoptions)
  const lines = patches.join('').trimEnd().split('\n')
  if (patches.length === 0 || lines.length > maxPatchLines) return []
  if (lines.join('\n').length > room('patch')) return []
  const how =
    'This patch keeps what production has; rendering and judging it showed nothing else to change. `git apply` takes it.'
  return [how, fence('diff', lines)]
}

function suggestionLine({ adoption: { application, isPart }, file, end }: Suggestion): string {
  const what = isPart ? 'what this merge moves itself' : 'what production has'
  return `A suggestion beside ${codeSpan(locationText({ file, line: end }))} is ready to commit: it keeps ${what} in ${codeSpan(application)}.`
}

type MarkdownOptions = {
  readonly overrideLabel: string
  /** What stands beside the lines of the diff already; absent where there is none. */
  readonly suggested?: readonly Suggestion[]
}

/** The check for a pull request's comment and the job's summary, worst first, within GitHub's limits. */
export function renderGuardMarkdown(guard: Guard, options: MarkdownOptions): string {
  const { adopted, standing, problems, adoptions } = guard
  const { suggested = [] } = options
  const blocked = verdictOf(guard) === 'block'
  const recorded = recordedText(guard)
  const item = (finding: Finding): string => placeItem(guard, finding)
  const parts = [
    `### ${blocked ? 'This merge would undo live changes' : 'Drift guard'}\n\n${inline(guardLine(guard))}`,
    ...(recorded === null ? [] : [inline(recorded)]),
    ...(blocked ? [reversalList(guard)] : []),
    ...(blocked ? [`**Ways out**\n\n${ways(guard, options.overrideLabel)}`] : []),
    ...(blocked ? suggested.map(suggestionLine) : []),
    ...(blocked
      ? patchBlock(adoptions.filter((one) => !suggested.some(({ adoption }) => adoption === one)))
      : []),
    ...(adopted.length === 0 ? [] : [`**Adopted by this merge**\n\n${listOf(adopted, item, 'adopted')}`]),
    ...(problems.length === 0
      ? []
      : [`**Could not be judged**\n\n${listOf(problems, problemItem, 'problems')}`]),
    ...(standing.length === 0
      ? []
      : [
          details(
            `${plural(standing.length, 'other finding')} that this merge leaves as it is`,
            listOf(standing, item, 'standing'),
          ),
        ]),
  ]
  return parts.join('\n\n')
}

function reversalList(guard: Guard): string {
  const rows = reversalRows(guard)
  const write = ({ phrase, isPart }: ReversalRow): string =>
    `${isPart ? '  ' : ''}- ${renderPhrase(phrase, markdownWriter)}`
  return fit(rows, write, room('reversals'), (left) => {
    const untold = rows.slice(rows.length - left).reduce((sum, { told }) => sum + told, 0)
    return `- ${plural(untold, 'live change')} more; the log has all.`
  }).join('\n')
}

function listOf<T>(items: readonly T[], write: (item: T) => string, part: keyof typeof share): string {
  return fit(items, write, room(part), (left) => `- ${left} more`).join('\n')
}

function problemItem({ code, message, hint }: Problem): string {
  return `- ${codeSpan(code)}: ${inline(`${message} ${hint}`, 600)}`
}

function ways(guard: Guard, overrideLabel: string): string {
  return waysOut(guard, overrideLabel)
    .map((way) => `- ${renderPhrase(way, markdownWriter)}`)
    .join('\n')
}

function placeItem(guard: Guard, finding: Finding): string {
  const path = pathText(finding)
  const object = inline(formatKey(finding.resource))
  return `- ${codeSpan(appIn(guard, finding))}: ${path === '' ? object : `${codeSpan(path)} of ${object}`}`
}
