import type {
  AtRisk,
  Branch,
  Kept,
  PullAction,
  PullSituation,
  TrackedPull,
} from '../../model/pull-request.js'
import { branchPrefix } from '../../model/pull-request.js'
import { deleteBranch, readCommit, readRef, writeBranch } from './branch-writer.js'
import type { Client, ClientOptions } from './client.js'
import { createClient } from './client.js'
import { findLogin } from './identity.js'
import { keptFor } from './kept-branches.js'
import { productionPace } from './pace.js'
import type { RepositoryName } from './repository-context.js'
import type { Attempt } from './request-errors.js'
import { attempt } from './request-errors.js'
import type { PullWriter } from './pull-writer.js'
import { createPullWriter, listPulls } from './pull-writer.js'

/** Actions on branches and pull requests themselves; labels and comments are the tracker's. */
export type HostAction = Exclude<PullAction, { type: 'ensure-label' | 'update-issue' | 'comment-issue' }>

/** What became of an action; the texts are for a log. */
export type HostResult =
  | { readonly type: 'done' }
  | { readonly type: 'branch'; readonly branch: Branch }
  | { readonly type: 'pull'; readonly pull: TrackedPull }
  /** This token may open no pull requests, which is a setting of the repository or its organization. */
  | { readonly type: 'not-permitted' }
  /** Not done, for the reason given; the app's other actions are left out, and the next run looks again. */
  | { readonly type: 'left'; readonly reason: string }
  /** Done as far as it could be. */
  | { readonly type: 'partly'; readonly warning: string }

export type SituationWanted = {
  readonly revisions: readonly string[]
  /** Branches that something is proposed on, there or not: of these, pull requests of earlier days count as well. */
  readonly proposing: readonly string[]
  /** The branches of the apps at hand; null for whatever there is of ours. */
  readonly standing: readonly string[] | null
}

export type PullRequestHost = {
  /** What there is of our branches, and of the pull requests from them. */
  situation(wanted: SituationWanted): Promise<PullSituation>
  /** Which of these branches must keep their commits, where apps follow those commits in the cluster. */
  kept(branches: readonly AtRisk[], followed: ReadonlySet<string>): Promise<ReadonlyMap<string, Kept>>
  /** Throws a ProblemError that says which permission or setting is missing. */
  perform(action: HostAction): Promise<HostResult>
}

/** GitHub's branches and pull requests of one repository; `home` is that whose runs look after them, if it is another. */
export function createPullRequestHost(
  options: ClientOptions & Pick<RepositoryName, 'owner' | 'repo'> & { readonly home?: string },
): PullRequestHost {
  const { owner, repo, home = '' } = options
  const fullName = `${owner}/${repo}`
  const at = { owner, repo }
  const client = createClient(options)
  const pace = options.pace ?? productionPace
  let login: Promise<string> | null = null
  const self = (): Promise<string> => (login ??= findLogin(client, fullName))
  const writer = createPullWriter(client, at, self, pace)
  return {
    async situation({ revisions, proposing, standing }) {
      const author = await self()
      const what = {
        repository: fullName,
        doing: 'reading branches and pull requests',
        permission: 'contents: read` and `pull-requests: read',
      }
      return attempt(what, async () => {
        const { data } = await client.rest.repos.get(at)
        const branches = await readBranches(client, at, standing, home)
        const pulls = new Map<string, readonly TrackedPull[]>()
        for (const branch of new Set([...proposing, ...branches.keys()]))
          pulls.set(branch, await listPulls(client, at, branch))
        const bases = await readBases(client, at, revisions, data.default_branch)
        const kept = new Map<string, Kept>()
        return { self: author, page: data.html_url, bases, branches, pulls, mayOpen: true, kept }
      })
    },
    async kept(branches, followed) {
      const what = { repository: fullName, doing: 'comparing branches', permission: 'contents: read' }
      return attempt(what, async () => {
        const kept = new Map<string, Kept>()
        for (const one of branches) {
          const found = await keptFor(client, at, one, followed)
          if (found !== null) kept.set(one.branch, found)
        }
        return kept
      })
    },
    perform: (action) =>
      attempt({ repository: fullName, ...describe(action) }, () => perform(client, at, home, writer, action)),
  }
}

function describe(action: HostAction): Omit<Attempt, 'repository'> {
  const { application } = action
  switch (action.type) {
    case 'write-branch':
      return { doing: `writing branch ${action.branch}`, permission: 'contents: write', application }
    case 'delete-branch':
      return { doing: `deleting branch ${action.branch}`, permission: 'contents: write', application }
    case 'open-pull-request':
      return { doing: 'opening its pull request', permission: 'pull-requests: write', application }
    case 'update-pull-request':
      return { doing: `updating #${action.number}`, permission: 'pull-requests: write', application }
    case 'enable-auto-merge':
      return {
        doing: `turning on auto-merge of #${action.number}`,
        permission: 'contents: write` and `pull-requests: write',
        application,
      }
    case 'request-reviewers':
      return {
        doing: `asking for reviews of #${action.number}`,
        permission: 'pull-requests: write',
        application,
      }
  }
}

async function perform(
  client: Client,
  at: At,
  home: string,
  writer: PullWriter,
  action: HostAction,
): Promise<HostResult> {
  switch (action.type) {
    case 'write-branch':
      return branchResult(await writeBranch(client, at, action, home), action)
    case 'delete-branch':
      return (await deleteBranch(client, at, action)) ? { type: 'done' } : movedOn(action.branch)
    case 'open-pull-request':
      return writer.open(action)
    case 'update-pull-request':
      return writer.update(action)
    case 'request-reviewers':
      return writer.request(action)
    case 'enable-auto-merge':
      return writer.autoMerge(action)
  }
}

type At = Pick<RepositoryName, 'owner' | 'repo'>

/** Our branches among these (all of ours for null), with what each proposes. */
async function readBranches(
  client: Client,
  at: At,
  wanted: readonly string[] | null,
  home: string,
): Promise<ReadonlyMap<string, Branch>> {
  const refs = await client.paginate(client.rest.git.listMatchingRefs, {
    ...at,
    ref: `heads/${branchPrefix}`,
  })
  const branches = new Map<string, Branch>()
  for (const { ref, object } of refs) {
    const name = ref.replace(/^refs\/heads\//, '')
    if (wanted !== null && !wanted.includes(name)) continue
    const { proposal } = await readCommit(client, at, object.sha, home)
    branches.set(name, { sha: object.sha, proposal })
  }
  return branches
}

async function readBases(
  client: Client,
  at: At,
  revisions: readonly string[],
  defaultBranch: string,
): Promise<ReadonlyMap<string, string | null>> {
  const bases = new Map<string, string | null>()
  for (const revision of new Set(revisions)) {
    const name =
      revision === '' || revision === 'HEAD' ? defaultBranch : revision.replace(/^refs\/heads\//, '')
    bases.set(revision, (await readRef(client, at, name)) === null ? null : name)
  }
  return bases
}

function branchResult(
  written: Awaited<ReturnType<typeof writeBranch>>,
  { branch, base }: Extract<HostAction, { type: 'write-branch' }>,
): HostResult {
  if (written === 'moved') return movedOn(branch)
  if (written !== 'stale') return { type: 'branch', branch: written }
  return {
    type: 'left',
    reason: `${base} on GitHub does not hold the files that were judged; the next run looks again`,
  }
}

const movedOn = (branch: string): HostResult => ({
  type: 'left',
  reason: `somebody has just written to ${branch}; the next run looks again`,
})
