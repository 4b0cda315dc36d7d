import type { Acceptance } from '../guard/override.js'
import type { Finding } from '../model/finding.js'
import type { Adoption, Guard } from '../model/guard.js'
import { verdictOf } from '../model/guard.js'
import { formatKey } from '../model/resource.js'
import { minute } from '../model/time.js'
import { appIn, guardLine, recordedText, waysOut } from './guard-words.js'
import { codeSpan, details, fence, fit, inline, markdownWriter } from './markdown.js'
import { pathText } from './order.js'
import { patchesOf } from './patch.js'
import { renderPhrase } from './phrase.js'
import type { ReversalRow } from './reversal-rows.js'
import { reversalRows } from './reversal-rows.js'
import type { Suggestion } from './suggestion.js'
import type { ToldProblem } from './told-problems.js'
import { toldProblems } from './told-problems.js'
import { locationText } from './value-text.js'
import { plural } from './words.js'

/** GitHub refuses a comment above 65,536 characters; ours leave room for the marker around it. */
const maxComment = 55_000
const maxPatchLines = 120
const maxApps = 5

/** What each part may take of it; together at most 1. */
const share = { reversals: 0.4, patch: 0.2, adopted: 0.1, problems: 0.15, standing: 0.1 }
const room = (part: keyof typeof share): number => Math.floor(maxComment * share[part])

/** Each has been proved, so that it can be taken as it is. What neither it nor a suggestion covers is named. */
function patchBlock(guard: Guard, suggested: readonly Suggestion[]): readonly string[] {
  const ready = suggested.map(({ adoption }) => adoption)
  const shown = guard.adoptions.filter((one) => !ready.includes(one) && patchesOf([one]).length > 0)
  const patches = patchesOf(shown)
  const lines = patches.join('').trimEnd().split('\n')
  if (patches.length === 0 || lines.length > maxPatchLines) return []
  if (lines.join('\n').length > room('patch')) return []
  const how =
    'This patch keeps what production has; rendering and judging it showed nothing else to change. `git apply` takes it.'
  return [[how, ...leftByHand(guard, [...ready, ...shown])].join(' '), fence('diff', lines)]
}

/** Whoever takes the patch should not have to learn from the next run that it was not all. */
function leftByHand({ reversals }: Guard, adoptions: readonly Adoption[]): readonly string[] {
  const covered = new Set(adoptions.flatMap((one) => one.reversals.map(({ finding }) => finding.fingerprint)))
  const left = reversals.filter(({ finding }) => !covered.has(finding.fingerprint))
  if (left.length === 0) return []
  const apps = [...new Set(left.map(({ finding }) => codeSpan(finding.application)))]
  const named = apps.length > maxApps ? plural(apps.length, 'application') : apps.join(', ')
  return [`It leaves ${plural(left.length, 'live change')} in ${named} to be put in by hand.`]
}

function suggestionLine({ adoption: { application, isPart }, file, end }: Suggestion): string {
  const what = isPart ? 'what this merge moves itself' : 'what production has'
  return `A suggestion beside ${codeSpan(locationText({ file, line: end }))} is ready to commit: it keeps ${what} in ${codeSpan(application)}.`
}

/** What came of the label that accepts a loss. */
export type Override = {
  readonly acceptance: Acceptance | null
  /** Why an override that somebody asked for does not hold; null where none was asked for, or it holds. */
  readonly refused: string | null
  /** False where the run's token may not write the comment without which no override counts; else absent. */
  readonly mayRecord?: boolean
}

type MarkdownOptions = {
  readonly overrideLabel: string
  /** Absent where nobody has looked, as on the command line. */
  readonly override?: Override
  /** What stands beside the lines of the diff already; absent where there is none. */
  readonly suggested?: readonly Suggestion[]
}

/** The check for a pull request's comment and the job's summary, worst first, within GitHub's limits. */
export function renderGuardMarkdown(guard: Guard, options: MarkdownOptions): string {
  const { adopted, standing, problems } = guard
  const { suggested = [], overrideLabel, override = { acceptance: null, refused: null } } = options
  const blocked = verdictOf(guard) === 'block'
  // Nothing more is asked for once the loss is accepted.
  const askedFor = override.acceptance === null ? overrideLabel : ''
  const recorded = recordedText(guard)
  const item = (finding: Finding): string => placeItem(guard, finding)
  const parts = [
    ...overrideLines(override, overrideLabel, blocked),
    `### ${blocked ? 'This merge would undo live changes' : 'Drift guard'}\n\n${inline(guardLine(guard))}`,
    ...(recorded === null ? [] : [inline(recorded)]),
    ...(blocked ? [reversalList(guard)] : []),
    ...(blocked ? [`**Ways out**\n\n${ways(guard, askedFor, override.mayRecord ?? true)}`] : []),
    ...(blocked ? suggested.map(suggestionLine) : []),
    ...(blocked ? patchBlock(guard, suggested) : []),
    ...(adopted.length === 0 ? [] : [`**Adopted by this merge**\n\n${listOf(adopted, item, 'adopted')}`]),
    ...(problems.length === 0
      ? []
      : [`**Could not be judged**\n\n${listOf(toldProblems(problems), problemItem, 'problems')}`]),
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

function overrideLines(
  { acceptance, refused }: Override,
  label: string,
  blocked: boolean,
): readonly string[] {
  const accepted =
    acceptance === null || !blocked
      ? []
      : [
          `**Accepted** by ${inline(acceptance.by)} with the label ${codeSpan(label)} on ${inline(minute(acceptance.at))} for commit ${codeSpan(acceptance.sha.slice(0, 12))}. What stands below will be lost.`,
        ]
  return [
    ...accepted,
    ...(refused === null ? [] : [`The label ${codeSpan(label)} does not count: ${inline(refused)}.`]),
  ]
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

function problemItem({ code, message, hint }: ToldProblem): string {
  return `- ${codeSpan(code)}: ${inline(`${message} ${hint}`, 900)}`
}

function ways(guard: Guard, overrideLabel: string, mayRecord: boolean): string {
  return waysOut(guard, overrideLabel, mayRecord)
    .map((way) => `- ${renderPhrase(way, markdownWriter)}`)
    .join('\n')
}

function placeItem(guard: Guard, finding: Finding): string {
  const path = pathText(finding)
  const object = inline(formatKey(finding.resource))
  return `- ${codeSpan(appIn(guard, finding))}: ${path === '' ? object : `${codeSpan(path)} of ${object}`}`
}
