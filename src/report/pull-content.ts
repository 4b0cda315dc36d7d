import type { Finding } from '../model/finding.js'
import type { Home } from '../model/pull-request.js'
import type { Triage } from '../model/triage.js'
import type { WriteBack, WrittenBack } from '../model/write-back.js'
import { editsBeforePin, isPinAlone } from '../model/write-back.js'
import { beforeMerging, effectOf, hazards, placeText } from './before-merging.js'
import { formerOf } from './former.js'
import type { SourceLinks } from './finding-rows.js'
import { findingHead, findingRow, sourceText } from './finding-rows.js'
import { reasonsOf } from './issue-content.js'
import { codeSpan, details, fit, fitLines, inline, link } from './markdown.js'
import { formatKey } from '../model/resource.js'
import { bySeverity, pathText } from './order.js'
import { plural } from './words.js'

export type PullContent = {
  readonly triage: Triage
  readonly writeBack: WriteBack
  readonly links: SourceLinks
  /** Number of the app's issue, null where it has none. */
  readonly issue: number | null
  /** Where that issue is, if not in the same repository. */
  readonly home?: Home
  /** True for what names the branch that it goes into. */
  readonly isBase: (revision: string) => boolean
  /** Its branch holds a person's commits and is left as it is. */
  readonly held: boolean
  /** Characters for the whole of it. */
  readonly budget: number
}

/** What each part may take of the budget; together below 1. */
const share = { table: 0.35, asks: 0.1, hazards: 0.1, files: 0.1, left: 0.1, why: 0.2 }

/** What a pull request says. Depends on what was found alone, so that a second run over the same state writes nothing. */
export function pullContent(input: PullContent): string {
  const { writeBack, issue } = input
  const room = (part: keyof typeof share): number => Math.floor(input.budget * share[part])
  const ignoring = writeBack.steps.filter(({ ignores }) => ignores !== undefined)
  const ignored = new Set(ignoring.map(({ finding }) => finding.fingerprint))
  const findings = bySeverity(writeBack.findings.filter(({ fingerprint }) => !ignored.has(fingerprint)))
  const dangers = hazards(input, room('hazards'))
  const intro =
    repinIntro(writeBack, dangers) ?? leavingIntro(writeBack) ?? introOf(findings, ignoring, dangers)
  return [
    `${intro}${issue === null ? '' : ` The whole story is in ${issueText(issue, input.home)}.`}`,
    ...(input.held ? [heldText] : []),
    ...(findings.length === 0 ? [] : [table(findings, room('table') / (ignoring.length === 0 ? 1 : 2))]),
    ...ignoredPart(ignoring, room('table') / 2),
    ...beforeMerging(writeBack, dangers),
    ...asks(findings, room('asks')),
    files(input, room('files')),
    ...pinPart(writeBack),
    ...leftOut(input, room('left')),
    ...whyPart(writeBack, room('why')),
    ...(findings.length === 0 ? [] : [isLeaving(writeBack) ? leavingProofs : proofs]),
    ...(ignoring.length === 0 ? [] : [ignoreProofs]),
    ...(isPinAlone(writeBack) ? [repinProofs] : []),
    footer,
  ].join('\n\n')
}

function issueText(issue: number, home: Home | undefined): string {
  if (home === undefined) return `#${issue}`
  const name = `${home.name}#${issue}`
  return link(name, `${home.page}/issues/${issue}`) ?? name
}

/** What stands in the body of one that we close. */
export function closedContent(reason: string): string {
  return `**Closed:** ${reason}\n\n${footer}`
}

/** Said when a branch is not brought up to date. */
export const heldText =
  '**This branch holds commits that are not ours, so it is left as it is.** What the table says may be newer than what the branch does. To have it written anew, close this pull request and delete its branch.'

const proofs =
  'Checked before it was proposed: the edited files render to exactly these values and to nothing else that is new, in this application and in every other; and judged against the same cluster, no other difference comes up and no sync does anything else than before.'

const ignoreProofs =
  'Each rule was checked before it was proposed: judged again with it, this one difference is hidden and left alone, nothing else is hidden, and no sync does anything else than before. Server-side diff is proposed only where a sync would leave what differs as it is.'

const leavingProofs =
  'Checked before it was proposed: without the line the files render to everything else as before, in this application and in every other; and judged against the same cluster, the autoscaler owns the count, so the sync of the merge leaves it. A sync in between takes the count for its own until the autoscaler sets it again: what is proposed is checked anew with each run.'

const repinProofs =
  'Checked before it was proposed: from that commit the application, and whatever else of this run moves with it, renders to exactly what it renders to today.'

function whyPart({ findings }: WriteBack, room: number): readonly string[] {
  if (findings.length === 0) return []
  return [details('Why we think so', fit(bySeverity(findings), reasonsOf, room, moreFindings).join('\n'))]
}

function repinIntro(writeBack: WriteBack, dangers: readonly string[]): string | null {
  const { pin } = writeBack
  if (pin === undefined || !isPinAlone(writeBack)) return null
  return `The application follows ${codeSpan(pin.from)}, which only the branch of a merged pull request holds: it was squashed or rebased, which makes other commits. With this the application follows a commit that stays. ${effectOf(dangers)}`
}

/** A count that Git no longer states; such a proposal holds nothing else. */
function isLeaving({ steps }: WriteBack): boolean {
  return steps.some(({ leavesOut }) => leavesOut !== undefined)
}

function leavingIntro(writeBack: WriteBack): string | null {
  const [step] = writeBack.steps
  if (!isLeaving(writeBack) || step === undefined) return null
  return `This takes ${placeText(step.finding)} out of Git, which an autoscaler sets. Merging it leaves the count that runs.`
}

function introOf(
  findings: readonly Finding[],
  steps: readonly WrittenBack[],
  dangers: readonly string[],
): string {
  const ignored = steps.length
  const ignoring = `${whoOf(steps)} is told to ignore ${plural(ignored, 'difference')} that ${ignored === 1 ? 'asks' : 'ask'} nothing of anybody.`
  if (findings.length === 0) return `With this ${ignoring} ${effectOf(dangers)}`
  const brought = `This brings ${whatOf(findings)}. ${effectOf(dangers)}`
  return ignored === 0 ? brought : `${brought} ${ignoring}`
}

/** Values that were changed, and objects that Git never had. */
function whatOf(findings: readonly Finding[]): string {
  const objects = findings.filter(({ change }) => change === null).length
  const values = findings.length - objects
  const changed = `into Git that ${values === 1 ? 'was' : 'were'} changed by hand in the cluster`
  if (objects === 0) return `${plural(values, 'value')} ${changed}`
  const missing = `${plural(objects, 'object')} into Git that only the cluster has`
  return values === 0 ? missing : `${missing}, and ${plural(values, 'value')} ${changed.slice(9)}`
}

/** What the controller is told to ignore, each with the line that says so. */
function ignoredPart(steps: readonly WrittenBack[], room: number): readonly string[] {
  const lines = steps.map(({ finding, ignores }) => {
    const place = finding.change === null ? '' : `${codeSpan(pathText(finding))} of `
    return `- ${place}${inline(formatKey(finding.resource))}, by ${codeSpan(ignores?.how ?? '')}: ${finding.category}`
  })
  const more = (left: number): string => `- ${plural(left, 'further one')} not shown here`
  return lines.length === 0
    ? []
    : [`### What ${whoOf(steps)} is told to ignore\n\n${fitLines(lines, room - 60, more).join('\n')}`]
}

/** An app has one controller. */
function whoOf([first]: readonly WrittenBack[]): string {
  return first?.ignores?.who ?? ''
}

const footer =
  '<sub>drift-triage keeps this text and the branch up to date until you commit to it, and closes both when the difference is gone. Close it to decline: it comes back only when the difference changes.</sub>'

const moreFindings = (left: number): string => `\n${plural(left, 'further finding')} not shown here.`

function table(findings: readonly Finding[], room: number): string {
  const rows = fit(
    findings,
    (finding) => findingRow(finding, finding.change === null ? 'cluster-only' : 'both', null),
    room,
    moreFindings,
  )
  return [...findingHead, ...rows].join('\n')
}

/** A change that no sync would undo may be there by oversight: somebody should say so before it is kept for good. */
function asks(findings: readonly Finding[], room: number): readonly string[] {
  const lines = findings
    .filter(({ direction }) => direction === 'follow-up')
    .map(
      (finding) =>
        `- ${codeSpan(pathText(finding))} of ${inline(formatKey(finding.resource))}: ${asked(finding)}`,
    )
  const more = (left: number): string => `- ${plural(left, 'further question')} not shown here`
  return lines.length === 0 ? [] : [`### To be asked first\n\n${fitLines(lines, room, more).join('\n')}`]
}

function asked(finding: Finding): string {
  const former = formerOf(finding)
  if (former === null) return 'is it still needed? Merging keeps it for good.'
  return `was it meant to go back? ${inline(former.text)} If it was an old copy, close this and sync.`
}

function files({ writeBack, links }: PullContent, room: number): string {
  const places = new Map(
    writeBack.findings.flatMap(({ source }) => (source === null ? [] : [[source.file, source]])),
  )
  const lines = writeBack.edits.map(({ file }) => {
    const place = places.get(file)
    return `- ${place === undefined ? codeSpan(file) : sourceText(place, links)}`
  })
  const more = (left: number): string => `- ${plural(left, 'further file')} not shown here`
  return `### Files\n\n${fitLines(lines, room, more).join('\n')}`
}

/** Before a merge nobody can tell by which kind of it: the commit must be there for the controller to fetch. */
function pinPart(writeBack: WriteBack): readonly string[] {
  const { pin } = writeBack
  if (pin === undefined) return []
  const { from, field, edit } = pin
  const sets = `sets ${codeSpan(field)} in ${codeSpan(edit.file)} to the commit before it`
  const text = isPinAlone(writeBack)
    ? `One commit ${sets}, which is one of the branch that this goes into.`
    : `The application follows ${codeSpan(from)}, which has none of this. The commit after the changes ${sets}, which renders to the same as ${codeSpan(from)} but for what stands above.`
  const how = editsBeforePin(writeBack).length === 0 ? anyMerge : mergeCommit
  return [`### The revision that it follows\n\n${text}\n\n${how}`]
}

const mergeCommit =
  '**Merge it with a merge commit:** a squash or a rebase makes another commit of it, and the one that is named here would be on this branch alone, which then has to stay. Where only those are allowed, name a tag of what was merged instead.'

const anyMerge = 'That commit is there already: merge this in whatever way.'

function leftOut({ writeBack: { notWrittenBack }, links }: PullContent, room: number): readonly string[] {
  if (notWrittenBack.length === 0) return []
  const lines = notWrittenBack.map(({ finding, reason }) => {
    const at = finding.source === null ? '' : ` (${sourceText(finding.source, links)})`
    return `- ${placeText(finding)}${at}: ${inline(reason)}`
  })
  const more = (left: number): string => `- ${plural(left, 'further one')} not shown here`
  return [`### Left out\n\n${fitLines(lines, room, more).join('\n')}`]
}
