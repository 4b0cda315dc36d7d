import type { Finding } from '../model/finding.js'
import { categories } from '../model/finding.js'
import type { ApplicationReport, ClusterIdentity, Triage } from '../model/triage.js'
import { destinationsOf } from '../model/triage.js'
import { acceptedLines, acceptedTitle } from './accepted.js'
import { closingLine } from './closing-line.js'
import { findingHead, findingRow } from './finding-rows.js'
import type { Held } from './held.js'
import { heldSection } from './held-section.js'
import { hotfixSection, recurringSection } from './hotfixes.js'
import type { Memory } from './memory.js'
import { groupPhrase, groupsOf } from './groups.js'
import { presenceOf } from './happening.js'
import { ignoreRuleSection } from './ignore-rules.js'
import {
  cellCode,
  codeSpan,
  details,
  html,
  inline,
  link,
  markdownWriter,
  tableHead,
  tableRow,
} from './markdown.js'
import { objectSections } from './object-section.js'
import { findingsOf, isNoise, pairOf } from './order.js'
import { renderPhrase, sentences } from './phrase.js'
import { withoutRunNumbers } from './redacted.js'
import type { ToldProblem } from './told-problems.js'
import { toldProblems, whoseProblem } from './told-problems.js'
import { isStuck, troublePhrase, troubleRemarks } from './trouble.js'
import { appVerdict } from './verdict.js'
import { categoryMeaning, notCheckedLines, placedName, plural } from './words.js'

export type SummaryOptions = {
  /** Address of each app's issue, by the app's name, where known. */
  readonly issueUrls?: ReadonlyMap<string, string>
  /** Annotations that GitHub's limits left out; nothing is said of 0. */
  readonly hiddenAnnotations?: number
  /** Drifted apps that have no issue yet, and why. */
  readonly held?: readonly Held[]
  /** What earlier runs left in the issues. */
  readonly memory?: Omit<Memory, 'issueUrls'>
}

/** GitHub drops a step's summary above 1 MiB, and silently just below it (actions/runner#4337). Counted in bytes. */
export const maxSummaryBytes = 1_000_000

/** The job summary: the overview first, then what could not be known, then each drifted app, as far as room goes. */
export function renderSummary(triage: Triage, options: SummaryOptions): string {
  const sections = [
    `## Drift triage\n\n${closingLine(triage)} Cluster ${codeSpan(triage.cluster.id)}${versionText(triage.cluster)}${others(triage)}.`,
    ...overview(triage, options),
    ...heldSection(options.held ?? []),
    ...memorySections(triage, options),
    ...problemSection(triage),
    ...notCheckedSection(triage),
    ...remarksSection(triage),
    ...groupSection(triage),
    ...ignoreRuleSection(triage),
    ...(options.hiddenAnnotations
      ? [
          `${plural(options.hiddenAnnotations, 'annotation')} above GitHub's limit are not shown as such; what they say is below.`,
        ]
      : []),
    ...worstFirst(triage)
      .filter((app) => !isNoiseOnly(app))
      .map((app) => appSection(triage, app, options)),
    ...noiseSection(triage, options),
  ]
  return withinBytes(sections, maxSummaryBytes)
}

/** Whole sections as long as they fit, a short note for the rest: fences and folds stay closed. */
function withinBytes(sections: readonly string[], max: number): string {
  const reserve = 200
  const kept: string[] = []
  let used = reserve
  for (const section of sections) {
    const size = Buffer.byteLength(section, 'utf8') + 2
    if (used + size > max) continue
    used += size
    kept.push(section)
  }
  const left = sections.length - kept.length
  if (left > 0)
    kept.push(`${plural(left, 'section')} not shown: the summary is full. The JSON report has everything.`)
  return `${kept.join('\n\n')}\n`
}

/** Needs no earlier run: a change by hand may carry its own time. */
function memorySections(
  triage: Triage,
  { memory = { firstSeen: new Map(), past: [] }, issueUrls = new Map() }: SummaryOptions,
): readonly string[] {
  return [...hotfixSection(triage, memory, issueUrls), ...recurringSection(triage, memory, issueUrls)]
}

function versionText({ version }: ClusterIdentity): string {
  return version === '' ? '' : ` (${inline(version)})`
}

function others(triage: Triage): string {
  const named = destinationsOf(triage).map((one) => `${codeSpan(one.name)}${versionText(one)}`)
  return named.length === 0 ? '' : `; applications are deployed to ${named.join(', ')} as well`
}

/** Rows of the overview; a run with more apps than this shows the worst ones. */
const maxApps = 1_000

function overview(triage: Triage, { issueUrls }: SummaryOptions): readonly string[] {
  if (triage.applications.length === 0) return ['No application was judged.']
  const head = tableHead(['Application', 'Status', 'Category', 'A sync', 'Findings', 'Noise', 'Issue'])
  const apps = [...worstFirst(triage), ...triage.applications.filter(({ status }) => status !== 'drifted')]
  const rows = apps.slice(0, maxApps).map((app) => {
    const findings = findingsOf(triage, app.name)
    const noise = findings.filter(({ category }) => isNoise(category)).length
    const url = issueUrls?.get(app.name)
    return tableRow([
      cellCode(placedName(app)),
      app.status,
      app.category === null ? '' : `${app.category}: ${categoryMeaning[app.category]}`,
      app.syncUnsafe ? '**unsafe**' : app.status === 'unknown' ? 'not known' : 'safe',
      String(findings.length - noise),
      String(noise),
      url === undefined ? '' : (link('issue', url) ?? ''),
    ])
  })
  const rest = apps.length - rows.length
  return [
    [...head, ...rows].join('\n'),
    ...(rest === 0 ? [] : [`${plural(rest, 'application')} more not shown here.`]),
  ]
}

/** Drifted apps: unsafe ones first, then by category; noise last. */
function worstFirst(triage: Triage): readonly ApplicationReport[] {
  const rank = ({ syncUnsafe, category }: ApplicationReport): number =>
    (syncUnsafe ? 0 : categories.length) + (category === null ? 0 : categories.indexOf(category))
  return triage.applications.filter(({ status }) => status === 'drifted').sort((a, b) => rank(a) - rank(b))
}

function isNoiseOnly({ category }: ApplicationReport): boolean {
  return category !== null && isNoise(category)
}

/** Apps with nothing but notation and bookkeeping: one line each, folded away. */
function noiseSection(triage: Triage, options: SummaryOptions): readonly string[] {
  const apps = worstFirst(triage).filter(isNoiseOnly)
  if (apps.length === 0) return []
  const lines = apps
    .slice(0, maxRows)
    .map((app) => `- ${codeSpan(app.name)}: ${verdictLine(triage, app, options)}`)
  const rest = apps.length - lines.length
  const more = rest === 0 ? [] : [`- ${plural(rest, 'application')} more not shown here.`]
  const title = `${plural(apps.length, 'application')} with nothing but differences of notation or bookkeeping`
  return [details(title, [...lines, ...more].join('\n'))]
}

function problemSection(triage: Triage): readonly string[] {
  const problems = toldProblems(triage.problems)
  if (problems.length === 0) return []
  const rows = problems
    .slice(0, maxApps)
    .map((told) =>
      tableRow([
        codeSpan(told.code),
        whoseCell(told),
        inline(withoutRunNumbers(told.message), 1_000),
        inline(told.hint, 600),
      ]),
    )
  const rest = problems.length - rows.length
  const more = rest === 0 ? '' : `\n\n${plural(rest, 'problem')} more not shown here.`
  const head = tableHead(['Problem', 'Application', 'What could not be known', 'Next step'])
  return [`### Problems\n\n${[...head, ...rows].join('\n')}${more}`]
}

function whoseCell(told: ToldProblem): string {
  const whose = whoseProblem(told)
  if (whose === null) return 'the whole run'
  return told.applications.length > 1 ? whose : cellCode(whose)
}

function notCheckedSection({ notChecked }: Triage): readonly string[] {
  const [head, ...lines] = notCheckedLines(notChecked)
  if (head === undefined) return []
  const list = lines.slice(0, 100).map((line) => `- ${inline(line.trim())}`)
  return [details(html(head), list.join('\n'))]
}

/** Each cause that several apps share, explained once. */
function groupSection(triage: Triage): readonly string[] {
  const groups = groupsOf(triage)
  if (groups.length === 0) return []
  const lines = groups
    .slice(0, maxRows)
    .map((group) => `- ${renderPhrase(groupPhrase(group), markdownWriter)}`)
  const rest = groups.length - lines.length
  const more = rest === 0 ? [] : [`- ${rest} more not shown here.`]
  return [details('The same in several applications', [...lines, ...more].join('\n'))]
}

/** What the settings accept, and what is to be said of the settings themselves. */
function remarksSection(triage: Triage): readonly string[] {
  const accepted = acceptedLines(triage).map((line) => `- ${renderPhrase(line, markdownWriter)}`)
  const notes = [
    ...troubleRemarks(triage).map((line) => `- ${renderPhrase(line, markdownWriter)}`),
    ...(triage.notes ?? []).map((note) => `- ${inline(note, 600)}`),
  ]
  return [
    ...(accepted.length === 0 ? [] : [details(acceptedTitle(triage), accepted.join('\n'))]),
    ...(notes.length === 0 ? [] : [notes.join('\n')]),
  ]
}

/** Findings shown per app and how many of its objects get a diff. */
const maxRows = 200
const maxObjects = 20

function appSection(triage: Triage, app: ApplicationReport, options: SummaryOptions): string {
  const findings = findingsOf(triage, app.name)
  const told = findings.filter(({ category }) => !isNoise(category))
  const noise = findings.filter(({ category }) => isNoise(category))
  return [
    `### ${codeSpan(placedName(app))}`,
    verdictLine(triage, app, options),
    ...(told.length === 0 ? [] : [rowsOf(triage, told)]),
    ...(noise.length === 0
      ? []
      : [details(`${plural(noise.length, 'difference')} of notation or bookkeeping`, rowsOf(triage, noise))]),
    ...objectSections(triage, told, maxObjects),
  ].join('\n\n')
}

function verdictLine(triage: Triage, app: ApplicationReport, { issueUrls }: SummaryOptions): string {
  const findings = findingsOf(triage, app.name)
  const verdict = appVerdict(
    findings,
    (finding) => presenceOf(finding, pairOf(triage, finding)),
    isStuck(app),
  )
  const url = issueUrls?.get(app.name)
  const issue = url === undefined ? null : link('Its issue', url)
  const said = renderPhrase(sentences(verdict, troublePhrase(app)), markdownWriter)
  return said + (issue === null ? '' : ` ${issue}.`)
}

function rowsOf(triage: Triage, findings: readonly Finding[]): string {
  const rows = findings
    .slice(0, maxRows)
    .map((finding) => findingRow(finding, presenceOf(finding, pairOf(triage, finding)), null))
  const rest = findings.length - rows.length
  const more = rest === 0 ? '' : `\n\n${plural(rest, 'finding')} more; the JSON report has all of them.`
  return [...findingHead, ...rows].join('\n') + more
}
