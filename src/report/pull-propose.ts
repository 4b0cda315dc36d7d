import type { Finding } from '../model/finding.js'
import type { Branch, PullAction, PullNote, TrackedPull } from '../model/pull-request.js'
import type { WriteBack } from '../model/write-back.js'
import { editsBeforePin, isPinAlone } from '../model/write-back.js'
import { commitsOf, keepingMessage } from './commit-message.js'
import { categoryLabel, followUpLabel, labelChanges, listLabel } from './labels.js'
import { sameBody } from './marker.js'
import { titleText } from './markdown.js'
import { bySeverity, findingsOf, isQuiet } from './order.js'
import type { PlannedPull, PullContext } from './plan-pulls.js'
import { branchNamed, proposalIdOf } from './pull-branch.js'
import { heldText, pullContent } from './pull-content.js'
import type { PullState } from './pull-state.js'
import { isOfOtherRuns, pullBody, pullStateOf } from './pull-state.js'
import { emptyNote, leftOutOf, openPull } from './pull-withdraw.js'
import { clusterSuffix, markOf, maxBody } from './tracked.js'

/** Fingerprints that a marker keeps. */
const maxFingerprints = 1_000
const maxReviewers = 15

/** Brings branch and pull request of one app to what is to be written back into `base`. */
export function proposePull(context: PullContext, writeBack: WriteBack, base: string): PlannedPull {
  const { situation, branch } = context
  const at = situation.branches.get(branch) ?? null
  const proposal = proposalIdOf(writeBack, base)
  const note = noteOf(context, writeBack)
  const open = openPull(situation, branch)
  const refused = open === null ? refusal(context, writeBack, proposal) : null
  if (refused !== null) return { actions: [], note: { ...note, ...refused } }
  if (at !== null && at.proposal === null && open === null)
    return {
      actions: [],
      note: { ...note, reason: `the branch ${branch} holds commits that are not ours`, complete: false },
    }
  const held = at !== null && at.proposal === null
  const write = held || at?.proposal === proposal ? [] : [writeBranch(context, writeBack, base, proposal, at)]
  const wanted = { ...context, writeBack, base, proposal, held }
  if (open !== null) {
    const refreshed = open.author === situation.self ? refresh(wanted, open) : []
    return {
      actions: isOfOtherRuns(open, context.home) ? [] : [...write, ...refreshed],
      note: { ...note, pull: { number: open.number, url: open.url } },
    }
  }
  if (!situation.mayOpen)
    return {
      actions: write,
      note: { ...note, compareUrl: `${situation.page}/compare/${escape(base)}...${branch}`, complete: false },
    }
  return { actions: [...write, openAction(wanted)], note }
}

type Wanted = PullContext & {
  readonly writeBack: WriteBack
  readonly base: string
  readonly proposal: string
  readonly held: boolean
}

const escape = (name: string): string => name.split('/').map(encodeURIComponent).join('/')

/**
 * A person closed it, or merged this very proposal: not again until the drift changes. Whose runs had opened it is all
 * one, as the person has answered the change; with another token it is by another bot. Only an app of GitHub has such a
 * login, so that a marker which somebody has copied declines nothing.
 */
function refusal(
  { situation, branch }: PullContext,
  writeBack: WriteBack,
  proposal: string,
): Partial<PullNote> | null {
  const last = (situation.pulls.get(branch) ?? []).find(
    (pull) => pull.author === situation.self || (pull.author.endsWith('[bot]') && pullStateOf(pull) !== null),
  )
  const state = last === undefined ? null : (pullStateOf(last)?.state ?? null)
  if (last === undefined || state === null || state.closed) return null
  const { number } = last
  const own = fingerprints(writeBack)
  // One that moves a pin alone takes nothing over: only another such one declines it.
  const isSame = own.length > 0 || state.findings.length === 0
  if (last.state === 'closed' && isSame && own.every((one) => state.findings.includes(one)))
    return { declined: { number, merged: false } }
  // A run whose checkout is from before the merge, or a person has taken it back since.
  if (last.state === 'merged' && state.proposal === proposal)
    return { declined: { number, merged: true }, complete: false }
  return null
}

function noteOf({ triage, app }: PullContext, writeBack: WriteBack): PullNote {
  const { findings, notWrittenBack } = writeBack
  const taken = new Set(findings.map(({ fingerprint }) => fingerprint))
  const who = ignoringOnly(writeBack)
  const rest = findingsOf(triage, app.name).filter((finding) => !taken.has(finding.fingerprint))
  return {
    ...emptyNote,
    ...(who === null ? {} : { ignoring: who }),
    ...(leavesOut(writeBack) ? { leavesOut: true as const } : {}),
    ...(isPinAlone(writeBack) ? { repins: true as const } : {}),
    leftOut: leftOutOf(notWrittenBack),
    complete: rest.every((finding) => isQuiet(finding)),
  }
}

function writeBranch(
  { app, branch, situation }: PullContext,
  writeBack: WriteBack,
  base: string,
  proposal: string,
  at: Branch | null,
): PullAction {
  return {
    type: 'write-branch',
    application: app.name,
    ...{ branch, base, proposal },
    replaces: at?.sha ?? null,
    commits: commitsOf(writeBack),
    ...(situation.kept.has(branch) ? { keeps: keepingMessage(app.name) } : {}),
    // What the pin names is the whole tree, not the edited files alone.
    ...(writeBack.pin === undefined ? {} : { judgedAt: writeBack.commit }),
  }
}

function openAction(wanted: Wanted): PullAction {
  const { app, branch, base, settings, writeBack } = wanted
  const title = titleOf(wanted)
  const state = freshState(wanted, title)
  return {
    type: 'open-pull-request',
    application: app.name,
    ...{ branch, base, title },
    body: pullBody('', state, contentOf(wanted, state, 0)),
    draft: settings.draft === 'always' || (settings.draft === 'follow-up' && asksFirst(writeBack.findings)),
  }
}

/** Labels, reviewers, title and text of an open one. */
function refresh(wanted: Wanted, open: TrackedPull): readonly PullAction[] {
  const { app, situation, held } = wanted
  const parsed = pullStateOf(open)
  const before = parsed?.state ?? { ...freshState(wanted, open.title), asked: true }
  const title = titleOf(wanted)
  const retitle = before.title === open.title && title !== open.title
  const reviewers = before.asked ? [] : reviewersOf(wanted)
  const merging = mergeMethod(wanted, before)
  const outdated = held && before.proposal !== wanted.proposal
  const state: PullState = {
    ...freshState(wanted, retitle ? title : before.title),
    // What the branch does, not what it should do.
    ...(held ? { proposal: before.proposal, findings: before.findings } : {}),
    held: outdated,
    asked: true,
    ...(before.merging === true ? { merging: true } : {}),
    closed: false,
  }
  const about = { application: app.name, number: open.number }
  const bodyOf = (one: PullState): string =>
    pullBody(open.body, one, contentOf(wanted, one, parsed?.around ?? 0))
  const body = bodyOf(state)
  const texts = {
    ...(retitle ? { title } : {}),
    ...(sameBody(open.body, body) ? {} : { body }),
    ...(open.base === wanted.base || held ? {} : { base: wanted.base }),
  }
  const labels = labelChanges(open.labels, labelsOf(wanted.writeBack), [followUpLabel])
  const others = reviewers.filter((name) => name.toLowerCase() !== `@${situation.self}`.toLowerCase())
  return [
    ...(labels.addLabels.length + labels.removeLabels.length === 0
      ? []
      : [{ type: 'update-issue' as const, ...about, ...labels }]),
    ...(others.length === 0 ? [] : [{ type: 'request-reviewers' as const, ...about, reviewers: others }]),
    ...(Object.keys(texts).length === 0
      ? []
      : [{ type: 'update-pull-request' as const, ...about, ...texts }]),
    ...(outdated && !before.held ? [{ type: 'comment-issue' as const, ...about, body: heldText }] : []),
    // Noted once GitHub has answered: what fails here ends the app's actions, and is tried again at the next run.
    ...(merging === null
      ? []
      : [
          { type: 'enable-auto-merge' as const, ...about, method: merging },
          { type: 'update-pull-request' as const, ...about, body: bodyOf({ ...state, merging: true }) },
        ]),
  ]
}

/** How GitHub is to be asked to merge it by itself; null where it is not, or was asked already. */
function mergeMethod(
  { settings, writeBack, held }: Wanted,
  { merging }: PullState,
): Exclude<PullContext['settings']['autoMerge'], 'never'> | null {
  const { autoMerge } = settings
  // Another merge than a merge commit leaves a commit of ours that a pin names on no branch.
  const isOurs = writeBack.pin !== undefined && editsBeforePin(writeBack).length > 0
  const isKept = !isOurs || autoMerge === 'merge'
  const mayBe = autoMerge !== 'never' && settings.draft !== 'always' && isKept
  const isAsked = merging === true || held || asksFirst(writeBack.findings)
  return mayBe && !isAsked ? autoMerge : null
}

function freshState(wanted: Wanted, title: string): PullState {
  return {
    ...markOf(wanted.triage, wanted.app.name),
    ...(wanted.home === undefined ? {} : { home: wanted.home.name }),
    title,
    proposal: wanted.proposal,
    findings: fingerprints(wanted.writeBack),
    held: false,
    asked: reviewersOf(wanted).length === 0,
    closed: false,
  }
}

function contentOf(wanted: Wanted, state: PullState, around: number): string {
  const { triage, app, writeBack, links, issues, home, base, situation } = wanted
  const marker = pullBody('', state, '').length
  return pullContent({
    ...{ triage, writeBack, links, held: state.held },
    isBase: (revision) => branchNamed(revision, situation.bases) === base,
    ...(home === undefined ? {} : { home }),
    issue: issues.get(app.name) ?? null,
    budget: Math.max(8_000, maxBody - around - marker),
  })
}

function titleOf({ triage, app, writeBack, base }: Wanted): string {
  const cluster = clusterSuffix(triage, app.name)
  if (isPinAlone(writeBack)) return titleText(`Have ${app.name}${cluster} follow a commit of ${base}`)
  const who = ignoringOnly(writeBack)
  const adopts = leavesOut(writeBack) ? 'Leave to an autoscaler the count of' : 'Adopt live changes of'
  const does = who === null ? adopts : `Let ${who} ignore noise of`
  return titleText(`${does} ${app.name}${cluster}`)
}

/** The controller, where nothing of it is a value that somebody changed. */
function ignoringOnly({ steps }: WriteBack): string | null {
  const [first] = steps
  return steps.every(({ ignores }) => ignores !== undefined) ? (first?.ignores?.who ?? null) : null
}

function leavesOut({ steps }: WriteBack): boolean {
  return steps.some((step) => step.leavesOut !== undefined)
}

function labelsOf({ findings }: WriteBack): readonly string[] {
  const worst = bySeverity(findings)[0]
  return [
    listLabel,
    ...(worst === undefined ? [] : [categoryLabel(worst.category)]),
    ...(asksFirst(findings) ? [followUpLabel] : []),
  ]
}

function reviewersOf({ owners, settings, app }: Wanted): readonly string[] {
  return settings.reviewers === 'none' ? [] : (owners.get(app.name) ?? []).slice(0, maxReviewers)
}

const asksFirst = (findings: readonly Finding[]): boolean =>
  findings.some(({ direction }) => direction === 'follow-up')

function fingerprints({ findings }: WriteBack): readonly string[] {
  return findings
    .map(({ fingerprint }) => fingerprint)
    .sort()
    .slice(0, maxFingerprints)
}
