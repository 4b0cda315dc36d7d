import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Cluster } from '../../src/model/ports.js'
import type { Filed } from '../../src/shell/file-reports.js'
import { fileReports } from '../../src/shell/file-reports.js'
import type { JudgedRun, ReportMode } from '../../src/shell/judge-for-reports.js'
import { judgeForReports } from '../../src/shell/judge-for-reports.js'
import { openGitStore } from '../github/git-store.js'
import { hurried } from '../github/loopback-tracker.js'
import { memoryGit } from '../github/memory-git.js'
import type { GitHub } from '../github/server.js'
import { startGitHub, type GitHubOptions } from '../github/server.js'
import type { Shop } from '../guard/merges.js'
import { openShop, recordedCluster } from '../guard/merges.js'

/** The five apps: a clone, the GitHub that it is a clone of, and runs of the sources against both. */
export type Desk = {
  readonly shop: Shop
  github: GitHub
  readonly logged: string[]
  judge(mode?: ReportMode, apps?: readonly string[]): Promise<JudgedRun>
  file(
    judged: JudgedRun,
    options?: { readonly mode?: ReportMode; readonly dryRun?: boolean; readonly max?: number },
  ): Promise<Filed>
  /** A whole run; returns what it filed and how many requests wrote something. */
  run(mode?: ReportMode): Promise<Filed & { readonly writes: number }>
  /** Brings the clone to what GitHub has. */
  fetch(): Promise<void>
  /** A GitHub as at the beginning, in place of this one. */
  reset(): Promise<void>
  /** What the cluster holds from now on. */
  live(cluster: Cluster): void
  close(): Promise<void>
}

export const writing = {
  contents: 'write',
  issues: 'write',
  'pull-requests': 'write',
} as const

/** `memory`: what is written to GitHub's repository is kept in memory, for tests that write a lot. */
export async function openDesk(
  options: GitHubOptions = {},
  { memory = false, clock }: { readonly memory?: boolean; readonly clock?: () => string } = {},
): Promise<Desk> {
  const shop = await openShop()
  const folder = await mkdtemp(join(tmpdir(), 'drift-triage-pulls-'))
  const bare = join(folder, 'shop.git')
  await shop.git('clone', '--quiet', '--bare', shop.folder, bare)
  await shop.git('remote', 'add', 'origin', bare)
  await shop.git('fetch', '--quiet', 'origin')
  const begin = async (): Promise<GitHub> => {
    const store = memory ? memoryGit(openGitStore(bare), clock) : bare
    const github = await startGitHub({ permissions: writing, git: store, ...options })
    github.state.settings.workflowsMayOpenPullRequests = true
    return github
  }
  const logged: string[] = []
  let cluster = await recordedCluster()
  const note = (message: string): void => void logged.push(message)
  const log = { debug: () => undefined, info: note, warning: note }
  const desk: Desk = {
    ...{ shop, github: await begin(), logged },
    judge: (mode = 'both', apps = []) =>
      judgeForReports(
        mode,
        cluster,
        {
          ...{ path: shop.folder, configFile: '.github/drift-triage.yml', apps },
          ...{ repositoryUrls: ['https://github.com/acme/shop.git'], clusterName: 'production' },
          progress: () => undefined,
        },
        null,
      ),
    file: (judged, { mode = 'both', dryRun = false, max = 20 } = {}) => {
      const { url: apiUrl, token, owner, repo } = desk.github
      return fileReports({
        ...{ judged, report: mode, dryRun, log, maxNewPullRequests: max },
        options: {
          ...{ noiseIssues: 'out-of-sync', current: judged.current, wholeRun: true },
          links: { repositoryUrl: 'https://github.example/acme/shop', ref: 'main' },
        },
        github: { apiUrl, token, owner, repo, log, pace: hurried },
      })
    },
    async run(mode = 'both') {
      const before = desk.github.writes().length
      const filed = await desk.file(await desk.judge(mode), { mode })
      return { ...filed, writes: desk.github.writes().length - before }
    },
    async fetch() {
      await shop.git('fetch', '--quiet', '--prune', 'origin')
      await shop.git('reset', '--quiet', '--hard', 'origin/main')
    },
    async reset() {
      for (const ref of desk.github.state.git?.refs('heads/drift-triage/').keys() ?? [])
        desk.github.state.git?.deleteRef(ref.replace(/^refs\//, ''))
      await desk.github.stop()
      desk.github = await begin()
    },
    live: (next) => void (cluster = next),
    async close() {
      await desk.github.stop()
      await shop.remove()
      await rm(folder, { recursive: true, force: true })
    },
  }
  return desk
}

/** The open pull requests by their branch without its digest. */
export function openPulls({ github }: Desk): Record<string, number> {
  const open = github.state.issues.filter((issue) => issue.isPullRequest && issue.state === 'open')
  return Object.fromEntries(
    open.map(({ number }) => [
      (github.state.pulls.get(number)?.head ?? '').replace(/^drift-triage\/(.*)-[0-9a-f]{10}$/, '$1'),
      number,
    ]),
  )
}

/** Our branches on GitHub, without their digest. */
export function branches({ github }: Desk): string[] {
  const refs = [...(github.state.git?.refs('heads/drift-triage/').keys() ?? [])]
  return refs.map((ref) => ref.replace(/^refs\/heads\/drift-triage\/(.*)-[0-9a-f]{10}$/, '$1')).sort()
}
