import type { Finding } from '../model/finding.js'
import { helmByHandRule } from '../model/finding.js'
import { naturally } from '../model/natural-order.js'
import { formatKey } from '../model/resource.js'
import type { Triage } from '../model/triage.js'
import { changedAt } from './changed-at.js'
import { cellCode, fit, inline, link, tableHead, tableRow } from './markdown.js'
import type { Memory } from './memory.js'
import { placeIn, placeOf } from './memory.js'
import { formerOf } from './former.js'
import type { Presence } from './happening.js'
import { presenceOf } from './happening.js'
import { isNoise, isOpenQuestion, pairOf, pathText } from './order.js'
import { valueCells } from './finding-rows.js'
import { locationText } from './value-text.js'
import { plural } from './words.js'

const day = 24 * 60 * 60 * 1000

/** Characters of each table. */
const maxTable = 20_000

/** Changes made by hand that no commit holds, the oldest first, with their age and what to do; [] where there are none. */
export function hotfixSection(
  triage: Triage,
  memory: Omit<Memory, 'issueUrls'>,
  issueUrls: ReadonlyMap<string, string>,
): readonly string[] {
  const open = triage.findings
    .filter((one) => isOpenQuestion(one) && (one.category === 'manual-change' || one.category === 'conflict'))
    .map((finding) => ({ finding, since: since(finding, memory, triage.at) }))
    .sort((a, b) => a.since - b.since || naturally(placeOf(a.finding), placeOf(b.finding)))
  if (open.length === 0) return []
  const row = ({ finding, since: from }: (typeof open)[number]): string => {
    const days = Math.max(0, Math.floor((Date.parse(triage.at) - from) / day))
    return tableRow([
      applicationCell(finding.application, issueUrls),
      whatCell(finding, presenceOf(finding, pairOf(triage, finding))),
      new Date(from).toISOString().slice(0, 10),
      days === 0 ? 'less than a day' : plural(days, 'day'),
      hotfixAdvice(finding, presenceOf(finding, pairOf(triage, finding))),
    ])
  }
  const rows = fit(open, row, maxTable, (left) => `\n${plural(left, 'further one')} not shown here.`)
  const head = tableHead(['Application', 'Changed by hand', 'Since', 'Age, at least', 'What to do'])
  return [`### Open hotfixes without a commit: ${open.length}\n\n${[...head, ...rows].join('\n')}`]
}

/** When it was changed, or not after when; at the latest now, as it is there. */
function since(finding: Finding, { firstSeen }: Pick<Memory, 'firstSeen'>, at: string): number {
  return Math.min(Date.parse(changedAt(finding, firstSeen)?.at ?? at), Date.parse(at))
}

function hotfixAdvice(finding: Finding, presence: Presence): string {
  const { change, direction, category, source } = finding
  const at = source === null ? '' : ` (${cellCode(locationText(source))})`
  const isGone = change === null ? presence === 'git-only' : change.type === 'removed'
  if (category === 'conflict') return `decide which side is right, then merge both${at}`
  if (direction === 'sync') return isGone ? 'let a sync bring it back' : 'let a sync take it back'
  const take = isGone ? `take it out of Git${at}` : `put it into Git${at}`
  if (direction === 'update-git') return take
  if (finding.rules.includes(helmByHandRule)) return 'ask who ran it, then leave this to Git or to Helm'
  if (formerOf(finding) !== null)
    return `ask whether going back was meant, then ${take} or let a sync undo it`
  return isGone
    ? `ask whether it should stay away, then ${take} or let a sync bring it back`
    : `ask whether it is still needed, then ${take} or take it out of the cluster`
}

/** Places that drift again and again, the most frequent first, and what ends that; [] where there are none. */
export function recurringSection(
  triage: Triage,
  memory: Omit<Memory, 'issueUrls'>,
  issueUrls: ReadonlyMap<string, string>,
): readonly string[] {
  const present = new Map(triage.findings.map((finding) => [placeOf(finding), finding]))
  const recurring = memory.past
    .map((one) => ({ ...one, finding: present.get(placeIn(one, one.path)) }))
    .map((one) => ({ ...one, count: one.times + (one.finding === undefined ? 0 : 1) }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || naturally(placeIn(a, a.path), placeIn(b, b.path)))
  if (recurring.length === 0) return []
  const row = (one: (typeof recurring)[number]): string =>
    tableRow([
      applicationCell(one.application, issueUrls),
      placeCell(one.path, formatKey(one.resource)),
      plural(one.count, 'time'),
      one.finding === undefined ? 'settled' : one.finding.category,
      recurringAdvice(one.path, one.finding),
    ])
  const rows = fit(recurring, row, maxTable, (left) => `\n${plural(left, 'further one')} not shown here.`)
  const head = tableHead(['Application', 'Where', 'Drifted', 'Now', 'What would end it'])
  return [`### Again and again: ${plural(recurring.length, 'place')}\n\n${[...head, ...rows].join('\n')}`]
}

function recurringAdvice(path: string, finding: Finding | undefined): string {
  if (finding !== undefined && (isNoise(finding.category) || finding.category === 'controller'))
    return 'an ignore rule in the controller, as nobody decides here'
  if (/(^|\.)replicas$/.test(path))
    return 'a HorizontalPodAutoscaler that owns the count (and no count in Git), or the count that is needed in Git'
  if (path === '') return 'find out what deletes or creates it, and take it into Git or out of it'
  return 'the value that people keep setting, in Git; or a policy in the settings that says why not'
}

function applicationCell(name: string, issueUrls: ReadonlyMap<string, string>): string {
  const url = issueUrls.get(name)
  const issue = url === undefined ? null : link('issue', url)
  return issue === null ? cellCode(name) : `${cellCode(name)} (${issue})`
}

function whatCell(finding: Finding, presence: Presence): string {
  const { change, resource } = finding
  const place = placeCell(pathText(finding), formatKey(resource))
  if (change === null) return presence === 'git-only' ? `${place}: deleted` : place
  const [git, live] = valueCells(change)
  return `${place}: ${git} in Git, ${live} live`
}

function placeCell(path: string, name: string): string {
  return path === '' ? inline(name) : `${cellCode(path)} of ${inline(name)}`
}
