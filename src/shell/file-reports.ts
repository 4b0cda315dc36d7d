import type { TrackedIssue } from '../model/action.js'
import type { Problem } from '../model/problem.js'
import type { PullNote } from '../model/pull-request.js'
import type { Triage } from '../model/triage.js'
import { changedDestinations, clusterChanged } from '../report/cluster-change.js'
import { parseBody } from '../report/marker.js'
import type { IssuePlan } from '../report/plan-issues.js'
import { issuePlan } from '../report/plan-issues.js'
import { causeNumbers } from '../report/plan-causes.js'
import { noteOfAll, notesIn } from '../report/pull-note.js'
import type { IssueOptions } from '../report/tracked.js'
import { isAbout, primaryOf } from '../report/tracked.js'
import { issuesBefore, performPlan } from './file-issues.js'
import type { ClientOptions } from './github/client.js'
import { createPullRequestHost } from './github/pull-host.js'
import type { RepositoryName } from './github/repository-context.js'
import { publicServer } from './github/repository-context.js'
import { createTracker } from './github/tracker.js'
import type { JudgedRun, ReportMode } from './judge-for-reports.js'
import type { Performed } from './perform.js'
import { describe } from './perform.js'
import type { PullsReported } from './pull-request-reports.js'
import { reportPulls } from './pull-request-reports.js'
import type { Elsewhere } from './pull-requests-elsewhere.js'
import { hasBranchesElsewhere, reportPullsElsewhere } from './pull-requests-elsewhere.js'
import { problemsOf } from './problems-of.js'

export type Filing = {
  readonly judged: JudgedRun
  readonly report: ReportMode
  readonly options: IssueOptions
  /** Pull requests that the run opens at most. */
  readonly maxNewPullRequests: number
  readonly dryRun: boolean
  /** How pull requests get into other repositories; absent where no token may be used for that. */
  readonly elsewhere?: Pick<Elsewhere, 'tokenOf'> & { readonly serverUrl: string }
  readonly github: ClientOptions & Pick<RepositoryName, 'owner' | 'repo'>
  readonly log: { readonly info: (message: string) => void; readonly warning: (message: string) => void }
}

export type Filed = Performed &
  Pick<IssuePlan, 'held'> & {
    /** Our issues as they were before. */
    readonly existing: readonly TrackedIssue[]
    /** Address of each app's open pull request. */
    readonly pullRequests: ReadonlyMap<string, string>
  }

const nothingFiled: Filed = {
  issues: new Map(),
  numbers: new Map(),
  problems: [],
  done: [],
  existing: [],
  held: [],
  pullRequests: new Map(),
}

/**
 * Files what a run found: branches and pull requests first, so that the issues can say what there is, and then what
 * a pull request says about its issue. A dry run says what it would do. Never throws; what failed is a problem.
 */
export async function fileReports(filing: Filing): Promise<Filed> {
  const { judged, options, dryRun, github, log } = filing
  const { triage } = judged
  try {
    const tracker = createTracker(github)
    const existing = await issuesBefore(triage, options, tracker)
    const changed = clusterChanged(triage, existing)
    if (changed !== null) return { ...nothingFiled, problems: [changed], existing }
    const moved = changedDestinations(triage, existing).map((one) => one.problem)
    const known = issueNumbers(triage, existing)
    const preview = isPreview(issuePlan(triage, existing, options).held) && !(await hasBranches(filing))
    const pulls = preview ? noPulls : await openPulls(filing, tracker, known)
    const { actions, held } = issuePlan(triage, existing, {
      ...options,
      previewFirst: preview,
      pullRequests: pulls.notes,
      pullRequestsSuffice: filing.report === 'pull-request',
    })
    const pullRequests = new Map(
      [...pulls.notes].flatMap(([name, note]) => {
        const pull = notesIn(note).find((one) => one.pull !== null)?.pull ?? null
        return pull === null ? [] : [[name, pull.url]]
      }),
    )
    if (dryRun) {
      for (const action of actions) log.info(`dry run, would: ${describe(action)}`)
      if (actions.length === 0) log.info('dry run: nothing to write to issues')
      return { ...nothingFiled, held, existing, pullRequests, problems: [...moved, ...pulls.problems] }
    }
    const done = await performPlan(triage, actions, tracker, log.info)
    const late = await pulls.finish(new Map([...known, ...done.numbers]))
    return {
      ...done,
      held,
      existing,
      pullRequests,
      problems: [...moved, ...pulls.problems, ...done.problems, ...late],
    }
  } catch (error) {
    return { ...nothingFiled, problems: problemsOf(error) }
  }
}

/** True where a first run shows what it would file, and files nothing. */
export function isPreview(held: Filed['held']): boolean {
  return held.some(({ why }) => why === 'preview')
}

/** Where runs have left pull requests, in any repository, and no issue, this is not the first one. */
async function hasBranches(filing: Filing): Promise<boolean> {
  const { judged, github } = filing
  if (judged.proposed === null) return false
  const { branches } = await createPullRequestHost(github).situation({
    revisions: [],
    proposing: [],
    standing: null,
  })
  return branches.size > 0 || hasBranchesElsewhere(elsewhereOf(filing, judged.proposed.repositories))
}

/** How pull requests get into each of these repositories. */
function elsewhereOf({ github, elsewhere }: Filing, repositories: Elsewhere['repositories']): Elsewhere {
  const { apiUrl, owner, repo } = github
  return {
    ...{ repositories, tokenOf: elsewhere?.tokenOf ?? (() => ''), home: `${owner}/${repo}` },
    server: { serverUrl: elsewhere?.serverUrl ?? publicServer, apiUrl },
    client: { log: github.log, ...(github.pace === undefined ? {} : { pace: github.pace }) },
  }
}

type Pulls = Pick<PullsReported, 'notes' | 'problems' | 'finish'>

const noPulls: Pulls = { notes: new Map(), problems: [], finish: () => Promise.resolve([]) }

/** Those of this repository first, then those of each other one. */
async function openPulls(
  filing: Filing,
  tracker: ReturnType<typeof createTracker>,
  issues: ReadonlyMap<string, number>,
): Promise<Pulls> {
  const { judged, options, maxNewPullRequests, dryRun, github, log } = filing
  if (judged.proposed === null) return noPulls
  const { writeBacks, repositories } = judged.proposed
  const reports = {
    ...judged.proposed,
    triage: judged.triage,
    links: options.links ?? null,
    wholeRun: options.wholeRun === true,
    maxNew: maxNewPullRequests,
    ...{ dryRun, log },
  }
  const own = await reportPulls(
    {
      ...reports,
      writeBacks: writeBacks.filter(({ repository }) => repository === undefined),
      ...{ host: createPullRequestHost(github), tracker },
    },
    issues,
  )
  const there = elsewhereOf(filing, repositories)
  const all = [own, ...(await reportPullsElsewhere(reports, there, issues, own.opened))]
  return {
    notes: notesByApp(all),
    problems: all.flatMap(({ problems }) => problems),
    finish: async (numbers) => {
      const late: Problem[] = []
      for (const { finish } of all) late.push(...(await finish(numbers)))
      return late
    },
  }
}

function notesByApp(all: readonly Pick<Pulls, 'notes'>[]): Pulls['notes'] {
  const names = new Set(all.flatMap(({ notes }) => [...notes.keys()]))
  return new Map(
    [...names].flatMap((name): [string, PullNote][] => {
      const note = noteOfAll(all.flatMap(({ notes }) => notes.get(name) ?? []))
      return note === null ? [] : [[name, note]]
    }),
  )
}

/** The number of the issue that stands for each app: its own, else one that tells of it with others. */
function issueNumbers(triage: Triage, existing: readonly TrackedIssue[]): ReadonlyMap<string, number> {
  const tracked = existing.flatMap((issue) => {
    const parsed = parseBody(issue.body)
    return parsed === null ? [] : [{ issue, ...parsed }]
  })
  const shared = causeNumbers(triage, existing)
  return new Map(
    triage.applications.flatMap(({ name }) => {
      const primary = primaryOf(tracked.filter(({ state }) => isAbout(triage, state, name)))
      const rests = shared.has(name) && primary?.issue.state !== 'open'
      const number = rests ? shared.get(name) : primary?.issue.number
      return number === undefined ? [] : [[name, number]]
    }),
  )
}
