import type { Finding } from '../model/finding.js'
import { equalKey, formatKey } from '../model/resource.js'
import type { ApplicationReport, ClusterIdentity, Triage } from '../model/triage.js'
import { destinationsOf } from '../model/triage.js'
import { minute } from '../model/time.js'
import { acceptedLines, acceptedText, acceptedTitle } from './accepted.js'
import { closingLine } from './closing-line.js'
import { groupPhrase, groupsOf } from './groups.js'
import { presenceOf } from './happening.js'
import { logLine } from './log-text.js'
import { findingsOf, isNoise, pairOf, pathText } from './order.js'
import { renderPhrase } from './phrase.js'
import { alignColumns, wrap } from './table.js'
import { toldProblems, toldTogether, whoseProblem } from './told-problems.js'
import { changeText, locationText } from './value-text.js'
import { isStuck, troublePhrase, troubleRemarks } from './trouble.js'
import { appVerdict } from './verdict.js'
import { forecastText, managerText, notCheckedLines, placedName, plural } from './words.js'

export type TextOptions = {
  /** ANSI colours; only where the output is a terminal that wants them. */
  readonly color: boolean
  /** Columns that running text is wrapped to. */
  readonly width: number
}

/** Findings printed per app; the JSON report has them all. */
const maxFindings = 100

/** The report for a terminal. Every foreign string is one line without escape sequences; ends in a line feed. */
export function renderText(triage: Triage, options: TextOptions): string {
  const paint = painter(options.color)
  const together = toldTogether(triage.problems)
  const told = triage.applications.filter(
    ({ name, status }) =>
      status !== 'in-sync' && !(together.has(name) && findingsOf(triage, name).length === 0),
  )
  const blocks = [
    clusterLines(triage),
    overview(triage, paint),
    ...told.map((app) => appBlock(triage, app, options, paint)),
    problemBlock(triage, options, paint),
    sameCause(triage, options, paint),
    remarks(triage, options, paint),
    notCheckedLines(triage.notChecked).map(logLine),
    [closingLine(triage)],
  ]
  const text = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'))
  return `${text.join('\n\n')}\n`
}

type Paint = (tone: 'bold' | 'red' | 'yellow' | 'dim', text: string) => string

function painter(color: boolean): Paint {
  const codes = { bold: '1', red: '31', yellow: '33', dim: '2' }
  return (tone, text) => (color && text !== '' ? `\u001b[${codes[tone]}m${text}\u001b[0m` : text)
}

function clusterLines(triage: Triage): readonly string[] {
  const others = destinationsOf(triage).map((one) => clusterLine(`${one.name}: ${one.id}`, one))
  return [clusterLine(triage.cluster.id, triage.cluster), ...others]
}

function clusterLine(name: string, { server, version }: ClusterIdentity): string {
  const about = [server, version].filter((part) => part !== '').join(', ')
  return logLine(about === '' ? `Cluster ${name}` : `Cluster ${name} (${about})`)
}

function overview(triage: Triage, paint: Paint): readonly string[] {
  if (triage.applications.length === 0) return ['No application was judged.']
  const rows = triage.applications.map((app) => [
    logLine(placedName(app)),
    app.status,
    app.category ?? '-',
    app.syncUnsafe ? 'unsafe' : app.status === 'unknown' ? 'not known' : 'safe',
    String(findingsOf(triage, app.name).length),
  ])
  const lines = alignColumns([['APPLICATION', 'STATUS', 'CATEGORY', 'SYNC', 'FINDINGS'], ...rows])
  return lines.map((line, i) => {
    if (i === 0) return paint('dim', line)
    return triage.applications[i - 1]?.syncUnsafe === true ? paint('red', line) : line
  })
}

function appBlock(
  triage: Triage,
  app: ApplicationReport,
  options: TextOptions,
  paint: Paint,
): readonly string[] {
  const findings = findingsOf(triage, app.name)
  const labels = [app.category === null ? '' : `drift:${app.category}`, app.syncUnsafe ? 'sync:unsafe' : '']
  const name = paint('bold', logLine(placedName(app)))
  const head = [name, ...labels.filter((label) => label !== '')].join('  ')
  if (findings.length === 0) return [head, '  Could not be judged; see the problems below.']
  const verdict = renderPhrase(
    appVerdict(findings, (finding) => presenceOf(finding, pairOf(triage, finding)), isStuck(app)),
    { code: logLine, prose: logLine },
  )
  return [
    head,
    ...wrap(verdict, options.width - 2).map((line) => `  ${line}`),
    ...troubleLines(app, options),
    '',
    ...findingList(findings, options, paint),
  ]
}

function troubleLines(app: ApplicationReport, { width }: TextOptions): readonly string[] {
  const text = renderPhrase(troublePhrase(app), { code: logLine, prose: logLine })
  return text === '' ? [] : wrap(text, width - 2).map((line) => `  ${line}`)
}

/** Findings below their object: the difference first, then who, what and what a sync does; a reason once an app. */
function findingList(findings: readonly Finding[], options: TextOptions, paint: Paint): readonly string[] {
  const shown = findings.slice(0, maxFindings)
  const said = new Set<string>()
  const isNew = (reason: string): boolean => said.size < said.add(reason).size
  const lines = shown.flatMap((finding, i) => {
    const object = logLine(formatKey(finding.resource))
    const before = shown[i - 1]
    const again = before !== undefined && equalKey(before.resource, finding.resource)
    const tone = isNoise(finding.category) ? 'dim' : 'bold'
    return [
      ...(again ? [] : [`  ${paint(tone, object)}`]),
      ...(finding.change === null ? [] : [`    ${logLine(differenceLine(finding))}`]),
      ...wrap(logLine(factsLine(finding)), options.width - 6).map((line) => `      ${paint('dim', line)}`),
      ...finding.because
        .filter(isNew)
        .flatMap((reason) =>
          wrap(logLine(reason), options.width - 8).map(
            (line, at) => `      ${paint('dim', `${at === 0 ? '- ' : '  '}${line}`)}`,
          ),
        ),
    ]
  })
  const rest = findings.length - shown.length
  return rest === 0
    ? lines
    : [...lines, `  and ${plural(rest, 'finding')} more; --output json has all of them`]
}

function differenceLine(finding: Finding): string {
  const { change } = finding
  if (change === null) return ''
  const [desired, live] = changeText(change)
  return `${pathText(finding)}: ${desired} -> ${live}`
}

function factsLine(finding: Finding): string {
  const { manager, source } = finding
  const time = manager?.time === null ? ', no time recorded' : `, on or before ${minute(manager?.time ?? '')}`
  return [
    manager === null ? finding.category : `${finding.category} by ${managerText(manager)}${time}`,
    ...(finding.accepted === undefined ? [] : [acceptedText(finding)]),
    `a sync ${forecastText(finding)}`,
    ...(source === null ? [] : [locationText(source)]),
  ].join('; ')
}

/** Groups printed; the JSON report has them all. */
const maxGroups = 20

function sameCause(triage: Triage, options: TextOptions, paint: Paint): readonly string[] {
  const groups = groupsOf(triage)
  const lines = groups.slice(0, maxGroups).flatMap((group) => {
    const text = renderPhrase(groupPhrase(group), { code: logLine, prose: logLine })
    return wrap(`- ${text}`, options.width - 4).map((line) => `  ${line}`)
  })
  const rest = groups.length - maxGroups
  const more = rest > 0 ? [`  and ${rest} more; --output json has all of them`] : []
  return groups.length === 0 ? [] : [paint('bold', 'The same in several applications'), ...lines, ...more]
}

/** What the settings accept, and what is to be said of the settings themselves. */
function remarks(triage: Triage, options: TextOptions, paint: Paint): readonly string[] {
  const accepted = acceptedLines(triage).map((line) => renderPhrase(line, { code: logLine, prose: logLine }))
  const lines = (texts: readonly string[]): readonly string[] =>
    texts.flatMap((text) => wrap(`- ${text}`, options.width - 4).map((line) => `  ${line}`))
  return [
    ...(accepted.length === 0 ? [] : [paint('bold', acceptedTitle(triage)), ...lines(accepted)]),
    ...lines(troubleRemarks(triage).map((line) => renderPhrase(line, { code: logLine, prose: logLine }))),
    ...lines((triage.notes ?? []).map(logLine)),
  ]
}

function problemBlock(triage: Triage, options: TextOptions, paint: Paint): readonly string[] {
  if (triage.problems.length === 0) return []
  const lines = toldProblems(triage.problems).flatMap((told) => {
    const { code, message, hint } = told
    const whose = whoseProblem(told)
    const head = whose === null ? code : `${code} (${whose})`
    return [
      `  ${paint('yellow', logLine(head))}`,
      ...wrap(logLine(`${message} ${hint}`), options.width - 4).map((line) => `    ${line}`),
    ]
  })
  return [paint('bold', 'Problems: what could not be known'), ...lines]
}
