import type { Category, Finding } from '../model/finding.js'
import { naturally } from '../model/natural-order.js'
import type { Cause } from './cause.js'
import { placeOf } from './cause.js'
import type { CauseState, StoredEnding } from './cause-state.js'
import { valueCells } from './finding-rows.js'
import { groupedBy } from './grouped.js'
import { reasonsOf } from './issue-content.js'
import { categoryLabel } from './labels.js'
import {
  cellCode,
  codeSpan,
  details,
  fit,
  fitLines,
  inline,
  markdownWriter,
  tableHead,
  tableRow,
} from './markdown.js'
import { renderPhrase } from './phrase.js'
import { resolutionSentence } from './resolution.js'
import { categoryMeaning, managerText, plural } from './words.js'

/** Differences that get a row; every app gets one as far as there is room. */
const maxDifferences = 30

/** What a cause is called: the kind with the rule, the writer or the category behind it. */
export function causeName(first: Finding): string {
  const by = first.rules[0] ?? (managerText(first.manager) || first.category)
  return `${first.resource.kind} (${by})`
}

/** What the issue of a cause says: the differences, why, what to do, and where. Never longer than the budget. */
export function causeContent({ findings, category }: Cause, state: CauseState, budget: number): string {
  const [first] = findings
  const head =
    first === undefined
      ? `The same difference stands in ${plural(appCount(state), 'application')}.`
      : `**${inline(first.resource.kind)}: one cause in ${plural(appCount(state), 'application')}.** ${inline(first.because[0] ?? '', 500)}`
  const label = `${codeSpan(categoryLabel(category))}: ${categoryMeaning[category]}. ${whatToDo[category] ?? ''}`
  const about = [`${head}\n\n${label.trim()}`, differences(findings)]
  const end = [...reasons(first), ...endings(state.ended), footer]
  const used = [...about, ...end].reduce((sum, part) => sum + part.length + 2, 0)
  return [...about, apps(findings, state, budget - used), ...end].join('\n\n')
}

/** What the issue says once nothing is left. */
export function settledCause(ended: readonly StoredEnding[]): string {
  return ['No application has this difference any more.', ...endings(ended)].join('\n\n')
}

const footer =
  '<sub>drift-triage keeps this text up to date. An application that has drift of another kind has an issue of its own beside this one. Close this one as not planned to hear no more of it.</sub>'

const whatToDo: { readonly [category in Category]?: string } = {
  'serialization-noise':
    'Nothing has to be done for the workloads. To end it, write in Git what the cluster has, or let the controller ignore it (`ignore-rules: propose` in the settings proposes the narrowest rule).',
  'metadata-noise':
    'Nothing has to be done for the workloads. To end it, let the controller ignore it (`ignore-rules: propose` in the settings proposes the narrowest rule).',
  controller:
    'Take the field out of Git, or let the controller ignore it, in all of them: otherwise Git and the owner of the field go on disagreeing.',
  misconfiguration: 'Correct it in Git, in all of them or in what they share: a sync never ends it.',
}

function appCount({ apps, dropped }: CauseState): number {
  return apps.length + dropped
}

function differences(findings: readonly Finding[]): string {
  const rows = [...groupedBy(findings, cellsOf)].map(([cells, own]) => `| ${cells} | ${own.length} |`)
  const more = (left: number): string => `\n${plural(left, 'further difference')} not shown here.`
  const head = tableHead(['Field', 'Git', 'Live', 'Times'])
  const shown = rows.slice(0, maxDifferences)
  const rest = rows.length - shown.length
  return [...head, ...fitLines(shown, 12_000, more), ...(rest > 0 ? [more(rest)] : [])].join('\n')
}

function cellsOf({ change }: Finding): string {
  if (change === null) return ''
  return [cellCode(placeOf(change.path)), ...valueCells(change)].join(' | ')
}

function apps(findings: readonly Finding[], state: CauseState, room: number): string {
  const counts = groupedBy(findings, ({ application }) => application)
  const remembered = state.apps.map(({ application, finding }) => ({ application, since: finding.firstSeen }))
  const known = new Set(remembered.map(({ application }) => application))
  const others = [...counts.keys()].filter((name) => !known.has(name)).sort(naturally)
  const row = ({ application, since }: { application: string; since: string }): string => {
    const own = counts.get(application)?.length
    const count = own === undefined ? 'not judged in the last run' : String(own)
    return tableRow([cellCode(application), count, inline(since.slice(0, 10))])
  }
  const head = tableHead(['Application', 'Differences', 'First seen'])
  const more = (left: number): string =>
    `\n${plural(left, 'further application')} not shown here; the JSON report has them.`
  const all = [...remembered, ...others.map((application) => ({ application, since: '' }))]
  return [...head, ...fit(all, row, room - 200, more)].join('\n')
}

function reasons(first: Finding | undefined): readonly string[] {
  return first === undefined ? [] : [details('Why we think so, of the first', reasonsOf(first))]
}

function endings(ended: readonly StoredEnding[]): readonly string[] {
  const lines = ended.map(
    ({ application, resolution }) =>
      `- ${inline(application)}: ${renderPhrase(resolutionSentence(resolution), markdownWriter)}`,
  )
  const more = (left: number): string => `- and ${left} more`
  return lines.length === 0 ? [] : [`### Where it ended\n\n${fitLines(lines, 8_000, more).join('\n')}`]
}
