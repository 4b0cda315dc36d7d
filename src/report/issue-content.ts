import type { Finding } from '../model/finding.js'
import { formatKey } from '../model/resource.js'
import type { PullNote } from '../model/pull-request.js'
import type { ApplicationReport, Triage } from '../model/triage.js'
import { checklist, checklistLine } from './checklist.js'
import { nextCommands } from './commands.js'
import type { SourceLinks } from './finding-rows.js'
import { findingHead, findingRow, sourceText } from './finding-rows.js'
import type { Presence } from './happening.js'
import { presenceOf } from './happening.js'
import { isMerelyAhead } from './held.js'
import { ignoreRuleLines } from './ignore-rules.js'
import type { IssueState } from './issue-state.js'
import { categoryLabel, overdueLabel, unsafeLabel } from './labels.js'
import { codeSpan, details, fence, fit, fitLines, inline, link, markdownWriter } from './markdown.js'
import { objectSections } from './object-section.js'
import { isNoise, pairOf, pathText } from './order.js'
import { renderPhrase } from './phrase.js'
import { pullPart } from './pull-note.js'
import { withoutRunNumbers } from './redacted.js'
import { resolutionSentence } from './resolution.js'
import { isStuck, troublePhrase } from './trouble.js'
import { appVerdict, counts } from './verdict.js'
import { categoryMeaning, controllerNames, forecastText, plural } from './words.js'

export type ContentInput = {
  readonly triage: Triage
  readonly app: ApplicationReport
  /** Worst first. */
  readonly findings: readonly Finding[]
  readonly state: IssueState
  /** Lines of the checklist that a human has ticked. */
  readonly ticked: ReadonlySet<string>
  readonly links: SourceLinks
  readonly guideUrl: string | null
  /** What there is to say about its pull request; null where nothing is. */
  readonly pull: PullNote | null
  /** Characters for the whole content. */
  readonly budget: number
}

/** Objects that may get a diff. */
const maxObjects = 40

/** What each part may take of the budget; together at most 1. */
const share = {
  verdict: 0.07,
  table: 0.3,
  noise: 0.08,
  steps: 0.1,
  pull: 0.05,
  diffs: 0.19,
  why: 0.12,
  rules: 0.02,
  rest: 0.06,
}

/**
 * What an issue says, verdict first. Depends on what was found alone: no time of the run, no link to it, so that a
 * second run over the same state writes nothing. Never longer than the budget; what is cut is said.
 */
export function issueContent(input: ContentInput): string {
  const remarks = [...trouble(input), ...overdue(input), ...waiting(input)]
  const end = [...guide(input), footer]
  const budget = input.budget - [...remarks, ...end].reduce((sum, part) => sum + part.length + 2, 0)
  const room = (part: keyof typeof share): number => Math.floor(budget * share[part]) - 2
  return [
    verdictPart(input, room('verdict')),
    ...remarks,
    table(input, room('table')),
    ...noiseTable(input, room('noise')),
    ...pullPart(input.pull, room('pull')),
    ...steps(input, room('steps')),
    ...diffs(input, room('diffs')),
    ...why(input, room('why')),
    ...ignoreRules(input, room('rules')),
    ...unjudged(input, room('rest') / 2),
    ...earlier(input, room('rest') / 2),
    ...end,
  ].join('\n\n')
}

const footer =
  '<sub>drift-triage keeps this text up to date, with the boxes as you tick them. Notes of your own belong above it, below it or in comments.</sub>'

/** For changes made by hand: what the team does so that this one is the last of its kind. */
function guide({ findings, guideUrl }: ContentInput): readonly string[] {
  const page = guideUrl === null ? null : link('How a hotfix gets into Git', guideUrl)
  const byHand = findings.some(({ category }) => category === 'manual-change' || category === 'conflict')
  return page === null || !byHand ? [] : [`${page}: the steps after an incident.`]
}

/** The verdict in words as short as the room wants, and what the labels mean. */
export function verdictPart(input: Pick<ContentInput, 'triage' | 'app' | 'findings'>, room: number): string {
  const { triage, app, findings } = input
  const phrase = appVerdict(findings, (finding) => presenceOf(finding, pairOf(triage, finding)), isStuck(app))
  const labels =
    app.category === null ? '' : `${codeSpan(categoryLabel(app.category))}: ${categoryMeaning[app.category]}.`
  const unsafe = app.syncUnsafe
    ? ` ${codeSpan(unsafeLabel)}: a sync would undo something that someone may need.`
    : ''
  const full = `${renderPhrase(phrase, markdownWriter)}\n\n${labels}${unsafe}`
  return full.length <= room ? full : `${counts(findings)}.\n\n${labels}${unsafe}`
}

/** What the controller itself says; without a time that moves with each of its attempts. */
function trouble({ app }: ContentInput): readonly string[] {
  const said = renderPhrase(troublePhrase(app), markdownWriter)
  return said === '' ? [] : [said]
}

/** Since when, not for how long: the text must not change with the day. */
function overdue({ state }: ContentInput): readonly string[] {
  return state.overdue === null
    ? []
    : [
        `${codeSpan(overdueLabel)} since ${inline(state.overdue.slice(0, 10))}: nobody has dealt with it for as long as ${codeSpan('follow-up-after')} says.`,
      ]
}

function waiting({ app, findings }: ContentInput): readonly string[] {
  return isMerelyAhead(app, findings)
    ? [
        '**Waiting for sync.** What is left here has changed in Git and reaches the cluster with the next sync. A run after that closes this issue.',
      ]
    : []
}

function table(input: ContentInput, room: number): string {
  const { findings } = input
  const told = findings.filter((finding) => !isNoise(finding.category))
  const more = (left: number): string =>
    `\n${plural(left, 'further finding')} not shown here; the job summary and the JSON report have them.`
  return [
    ...findingHead,
    ...fit(told.length > 0 ? told : findings, rowWriter(input), room - findingHead.join('\n').length, more),
  ].join('\n')
}

/** Noise beside something that matters is folded away; alone it is the table itself. */
function noiseTable(input: ContentInput, room: number): readonly string[] {
  const { findings } = input
  const noise = findings.filter((finding) => isNoise(finding.category))
  if (noise.length === 0 || noise.length === findings.length) return []
  const more = (left: number): string => `\n${plural(left, 'further one')} not shown here.`
  const rows = fit(noise, rowWriter(input), room - 600, more)
  const body = [...findingHead, ...rows].join('\n')
  return [details(`${plural(noise.length, 'difference')} of notation or bookkeeping`, body)]
}

function rowWriter({ triage, state }: ContentInput): (finding: Finding) => string {
  const firstSeen = new Map(state.findings.map((one) => [one.fingerprint, one.firstSeen]))
  return (finding) =>
    findingRow(
      finding,
      presenceOf(finding, pairOf(triage, finding)),
      firstSeen.get(finding.fingerprint) ?? null,
    )
}

function steps({ triage, app, findings, ticked, links }: ContentInput, room: number): readonly string[] {
  const presence = (finding: Finding): Presence => presenceOf(finding, pairOf(triage, finding))
  const lines = checklist(findings, presence, isStuck(app)).map((line) =>
    checklistLine(renderPhrase(line, markdownWriter), ticked),
  )
  const told = findings.filter((finding) => !isNoise(finding.category))
  const commands = nextCommands(app, told.length > 0 ? told : findings)
  const sources = sourceLine(told, links, room * 0.2)
  const list = fitLines(lines, room * 0.55, (left) => `- ${plural(left, 'further step')} not shown here`)
  const block = fitLines(
    commands,
    room * 0.25,
    (left) => `# ${plural(left, 'further command')} not shown here`,
  )
  return [
    ...(list.length === 0 ? [] : [`### Next steps\n\n${list.join('\n')}`]),
    ...(block.length === 0 ? [] : [`To look closer${sources}:\n\n${fence('sh', block)}`]),
  ]
}

/** The places in Git as links, each once; '' where there are none to link to. */
function sourceLine(findings: readonly Finding[], links: SourceLinks, room: number): string {
  if (links === null) return ''
  const places = new Set(
    findings.flatMap(({ source }) => (source === null ? [] : [sourceText(source, links)])),
  )
  const text = [...places].slice(0, 3).join(', ')
  return text === '' || text.length > room ? '' : ` (in Git: ${text})`
}

function diffs({ triage, findings }: ContentInput, room: number): readonly string[] {
  const more = (): string => 'The diffs of further objects are not shown here.'
  return fitLines(objectSections(triage, findings, maxObjects), room, more)
}

/** The reasons, for each finding that matters. */
function why({ findings }: ContentInput, room: number): readonly string[] {
  const told = findings.filter((finding) => !isNoise(finding.category))
  const more = (left: number): string => `- ${plural(left, 'further finding')} not shown here.`
  const body = fit(told.length > 0 ? told : findings, reasonsOf, room - 80, more)
  return body.length === 0 ? [] : [details('Why we think so', body.join('\n'))]
}

/** One finding with the reasons for its verdict, as a list. */
export function reasonsOf(finding: Finding): string {
  const name = inline(formatKey(finding.resource))
  const head = finding.change === null ? name : `${codeSpan(pathText(finding))} of ${name}`
  const reasons = finding.because.map((reason) => `  - ${inline(withoutRunNumbers(reason), 500)}`)
  const how = finding.forecast.method === 'dry-run' ? 'confirmed by a dry run' : 'simulated'
  const forecast = `  - A sync ${forecastText(finding)} (${how}).`
  return [`- ${head}: ${finding.category}, ${finding.confidence}`, ...reasons, forecast].join('\n')
}

/** What the controller's ignore rules keep from it. */
function ignoreRules({ app, links }: ContentInput, room: number): readonly string[] {
  const more = (left: number): string => `- ${plural(left, 'further rule')} not shown here.`
  const lines = fitLines(ignoreRuleLines(app, links), room - 120, more)
  return lines.length === 0
    ? []
    : [details(`What ${controllerNames[app.controller]} is told to ignore`, lines.join('\n'))]
}

/** What could not be known about this app; never mixed with what was found. */
function unjudged({ triage, app }: ContentInput, room: number): readonly string[] {
  const lines = triage.problems
    .filter((problem) => problem.application === app.name)
    .map(
      ({ code, message, hint }) =>
        `- ${codeSpan(code)} ${inline(withoutRunNumbers(message), 600)} ${inline(hint, 400)}`,
    )
  const more = (left: number): string => `- ${plural(left, 'further problem')} not shown here.`
  return lines.length === 0 ? [] : [`### Not judged\n\n${fitLines(lines, room - 20, more).join('\n')}`]
}

/** What has ended since the issue was opened, newest last, and what the marker has no room for. */
function earlier({ state }: ContentInput, room: number): readonly string[] {
  const lines = state.resolved.map((one) => `- ${renderPhrase(resolutionSentence(one), markdownWriter)}`)
  const dropped =
    state.dropped === 0
      ? []
      : [
          `For ${plural(state.dropped, 'less severe finding')} this issue does not remember when it was first seen.`,
        ]
  const more = (left: number): string => `- ${left} earlier not shown here`
  const list =
    lines.length === 0 ? [] : [`### Settled so far\n\n${fitLines(lines, room - 220, more).join('\n')}`]
  return [...list, ...dropped]
}
