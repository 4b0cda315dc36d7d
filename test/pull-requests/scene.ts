import { afterEach, beforeAll, beforeEach, expect, jest } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import type { JudgedRun } from '../../src/shell/judge-for-reports.js'
import type { GitStore } from '../github/git-store.js'
import type { GitHubOptions } from '../github/server.js'
import type { Issue } from '../github/state.js'
import { recordedCluster } from '../guard/merges.js'
import { replicas, withLive } from './changed-live.js'
import type { Desk } from './desk.js'
import { openDesk, openPulls } from './desk.js'

export const deployment = 'apps/payment-service/deployment.yaml'
export const payment = 'payment-service'

/** A desk for each test, and what runs over the five apps find: judged once, filed as often as a test wants. */
export type Scene = ReturnType<typeof useScene>

export function useScene(options: GitHubOptions = {}, how: Parameters<typeof openDesk>[1] = {}) {
  jest.setTimeout(180_000)
  let desk: Desk
  let found: {
    readonly all: JudgedRun
    readonly six: JudgedRun
    readonly settled: JudgedRun
    readonly adopted: JudgedRun
  }
  beforeAll(async () => (found = await judgeAll()))
  beforeEach(async () => void (desk = await openDesk(options, how)))
  afterEach(async () => {
    expect(desk.github.violations).toEqual([])
    await desk.close()
  })
  const git = (): GitStore => {
    if (desk.github.state.git === null) throw new Error('no repository')
    return desk.github.state.git
  }
  return {
    desk: () => desk,
    git,
    /** As recorded: three apps with hotfixes, two with noise. */
    all: () => found.all,
    /** The same, and of the hotfixes only that of payment-service is proposed. */
    drifted: () => only(found.all, payment),
    /** Somebody has scaled on, to six. */
    six: () => only(found.six, payment),
    /** payment-service is back at what Git says. */
    settled: () => only(found.settled, payment),
    /** Git says what payment-service has. */
    adopted: () => only(found.adopted, payment),
    reopen: async (other: GitHubOptions): Promise<void> => {
      await desk.close()
      desk = await openDesk(other, how)
    },
    reset: (): Promise<void> => desk.reset(),
    /** Files what a run found; returns how many requests wrote something. */
    file: async (judged: JudgedRun, how: Parameters<Desk['file']>[1] = {}): Promise<number> => {
      const before = desk.github.writes().length
      const { problems } = await desk.file(judged, how)
      expect(problems).toEqual([])
      return desk.github.writes().length - before
    },
    pull: (): Issue => desk.github.issue(openPulls(desk)[payment] ?? 0),
    issueOf: (app: string): Issue | undefined =>
      desk.github.state.issues.find(
        ({ title, isPullRequest }) => !isPullRequest && title.includes(` ${app} `),
      ),
    comments: (number: number): string[] =>
      desk.github.state.comments.filter(({ issue }) => issue === number).map(({ body }) => body),
    branchOf: (number: number): string => desk.github.state.pulls.get(number)?.head ?? '',
    onBranch: (number: number, file: string): string =>
      git().text(`refs/heads/${desk.github.state.pulls.get(number)?.head ?? ''}`, file),
    logged: (): string => desk.logged.join('\n'),
  }
}

async function judgeAll(): Promise<{
  all: JudgedRun
  six: JudgedRun
  settled: JudgedRun
  adopted: JudgedRun
}> {
  const scaled = async (count: number): Promise<Cluster> =>
    withLive(await recordedCluster(), 'Deployment', payment, replicas(count))
  const desk = await openDesk()
  const all = await desk.judge()
  desk.live(await scaled(6))
  const six = await desk.judge()
  desk.live(await scaled(3))
  const settled = await desk.judge()
  desk.live(await recordedCluster(withoutStatus))
  await desk.shop.branch('adopting', { [deployment]: (text) => text.replace('replicas: 3', 'replicas: 5') })
  await desk.shop.git('merge', '--quiet', '--ff-only', 'adopting')
  await desk.shop.git('push', '--quiet', 'origin', 'main')
  const adopted = await desk.judge()
  await desk.close()
  return { all, six, settled, adopted }
}

/** As its controller has not judged it yet: what it said of the tree of yesterday is not true of this one. */
function withoutStatus(application: JsonObject): JsonObject {
  const { status: _status, ...rest } = application
  return rest
}

/** The run with what is proposed for one app alone. */
export function only(judged: JudgedRun, app: string): JudgedRun {
  return proposing(judged, (writeBacks) => writeBacks.filter(({ application }) => application === app))
}

type WriteBacks = NonNullable<JudgedRun['proposed']>['writeBacks']

/** The run with other proposals. */
export function proposing(judged: JudgedRun, change: (writeBacks: WriteBacks) => WriteBacks): JudgedRun {
  const { proposed } = judged
  return proposed === null
    ? judged
    : { ...judged, proposed: { ...proposed, writeBacks: change(proposed.writeBacks) } }
}

/** The lines that a diff takes out and puts in. */
export function changedLines(diff: string): string[] {
  return diff.split('\n').filter((line) => /^[-+](?![-+])/.test(line))
}

/** A branch of a pull request as the clone has it. */
export async function fetched(desk: Desk, number: number | undefined): Promise<string> {
  await desk.shop.git('fetch', '--quiet', 'origin')
  return `origin/${desk.github.state.pulls.get(number ?? 0)?.head ?? ''}`
}
