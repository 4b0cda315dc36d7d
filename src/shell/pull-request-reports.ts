import type { Tracker } from '../model/action.js'
import type { Home, PullNote, PullSettings, PullSituation } from '../model/pull-request.js'
import type { Problem } from '../model/problem.js'
import type { Triage } from '../model/triage.js'
import type { WriteBack } from '../model/write-back.js'
import { writeBackId } from '../model/write-back.js'
import type { SourceLinks } from '../report/finding-rows.js'
import { branchesAtRisk, followedCommits, keptText } from '../report/kept-branch.js'
import type { PullInput } from '../report/plan-pulls.js'
import { planPulls } from '../report/plan-pulls.js'
import { branchFor } from '../report/pull-branch.js'
import type { PullRequestHost } from './github/pull-host.js'
import { describePull, performPulls } from './pull-request-perform.js'
import { problemsOf } from './problems-of.js'

export type PullReports = {
  readonly triage: Triage
  readonly writeBacks: readonly WriteBack[]
  /** By `writeBackId`. */
  readonly owners: ReadonlyMap<string, readonly string[]>
  readonly settings: PullSettings
  readonly links: SourceLinks
  readonly wholeRun: boolean
  readonly maxNew: number
  readonly dryRun: boolean
  readonly host: PullRequestHost
  readonly tracker: Tracker
  /** Where the issues are, if not in the same repository. */
  readonly home?: Home
  /** Pull requests that the run has opened in other repositories. */
  readonly opened?: number
  readonly log: { readonly info: (message: string) => void; readonly warning: (message: string) => void }
}

export type PullsReported = {
  /** What the issues say about pull requests; absent for apps of which nothing is known. */
  readonly notes: ReadonlyMap<string, PullNote>
  readonly problems: readonly Problem[]
  /** How many it opens. */
  readonly opened: number
  /**
   * Labels, reviewers and the link to the issue, once the issues are there too. Returns the problems.
   * `issues` are the numbers of the open ones by app.
   */
  readonly finish: (issues: ReadonlyMap<string, number>) => Promise<readonly Problem[]>
}

/**
 * Brings branches and pull requests to what the plan wants. `issues` are the numbers of open issues as far as they
 * are known: an issue that this run is still to open says what it has to say only once it knows its pull request.
 */
export async function reportPulls(
  reports: PullReports,
  issues: ReadonlyMap<string, number>,
): Promise<PullsReported> {
  const { host, tracker, log } = reports
  try {
    const owners = ownersByApp(reports)
    const first = await withKept(
      { ...reports, owners, issues, situation: await situationOf(reports) },
      reports,
    )
    const plan = planPulls(first)
    for (const [branch, kept] of first.situation.kept) log.info(keptText(branch, kept))
    const opened = plan.actions.filter(({ type }) => type === 'open-pull-request').length
    if (reports.dryRun) {
      for (const action of plan.actions) log.info(`dry run, would: ${describePull(action)}`)
      return { notes: plan.notes, problems: [], opened, finish: () => Promise.resolve([]) }
    }
    const done = await performPulls(plan.actions, first.situation, host, tracker, log)
    const second = { ...first, situation: done.situation, waiting: plan.waiting }
    return {
      notes: new Map([...planPulls(second).notes].filter(([, note]) => saysSomething(note))),
      problems: done.problems,
      opened,
      finish: async (numbers) => {
        if (done.stopped) return []
        const rest = planPulls({ ...second, issues: numbers }).actions.filter(
          (action) => action.type === 'ensure-label' || !done.failed.has(action.application),
        )
        return (await performPulls(rest, done.situation, host, tracker, log)).problems
      },
    }
  } catch (error) {
    return { notes: new Map(), problems: problemsOf(error), opened: 0, finish: () => Promise.resolve([]) }
  }
}

/** The write-backs of one repository have one for each app. */
function ownersByApp({ writeBacks, owners }: PullReports): PullInput['owners'] {
  return new Map(writeBacks.map((one) => [one.application, owners.get(writeBackId(one)) ?? []]))
}

async function situationOf({ triage, writeBacks, host, wholeRun }: PullReports): Promise<PullSituation> {
  const proposing = writeBacks.filter(({ edits }) => edits.length > 0)
  const named = (application: string): string => branchFor(triage, application)
  return host.situation({
    // Which branch HEAD is there tells what else a merge reaches.
    revisions: proposing.flatMap(({ revision }) => ['', revision]),
    proposing: proposing.map(({ application }) => named(application)),
    standing: wholeRun ? null : triage.applications.map(({ name }) => named(name)),
  })
}

/** With what keeps the branches that would lose commits by what is planned. */
async function withKept(input: PullInput, { host }: PullReports): Promise<PullInput> {
  const { situation } = input
  const atRisk = branchesAtRisk(planPulls(input).actions, situation)
  if (atRisk.length === 0) return input
  const kept = await host.kept(atRisk, followedCommits(input.triage))
  return { ...input, situation: { ...situation, kept } }
}

/** Of an app whose pull request could not be opened just now, there is nothing to say yet. */
function saysSomething({ pull, declined, compareUrl, reason, kept, after }: PullNote): boolean {
  const isTold = [kept, after].some((one) => one !== undefined)
  return pull !== null || declined !== null || compareUrl !== null || reason !== '' || isTold
}
