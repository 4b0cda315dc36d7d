import { afterEach, beforeEach, expect, jest } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { objectAt, stringAt } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import type { JudgedRun } from '../../src/shell/judge-for-reports.js'
import type { Issue } from '../github/state.js'
import type { Files } from '../guard/merges.js'
import { recordedCluster } from '../guard/merges.js'
import type { Desk } from './desk.js'
import { openDesk, openPulls } from './desk.js'
import { changedLines, only, payment } from './scene.js'

/** Where the Application of payment-service stands. */
export const application = 'argocd/payment-service.yaml'

/** A desk whose payment-service follows a tag or a commit. */
export type Following = ReturnType<typeof useFollowing>

export function useFollowing() {
  jest.setTimeout(180_000)
  let desk: Desk
  beforeEach(async () => {
    desk = await openDesk()
    await desk.shop.git('tag', 'v1.4.0')
  })
  afterEach(async () => {
    expect(desk.github.violations).toEqual([])
    await desk.close()
  })
  const git = async (...args: string[]): Promise<string> => (await desk.shop.git(...args)).trim()
  const judge = async (): Promise<JudgedRun> => only(await desk.judge(), payment)
  const pull = (): number => openPulls(desk)[payment] ?? 0
  const head = (): string => `origin/${desk.github.state.pulls.get(pull())?.head ?? ''}`
  const commitToMain = async (files: Files): Promise<void> => {
    await desk.fetch()
    await desk.shop.branch('next', files)
    await git('merge', '--quiet', '--ff-only', 'next')
    await git('branch', '--quiet', '-D', 'next')
    await git('push', '--quiet', 'origin', 'main')
    await desk.fetch()
  }
  return {
    ...{ git, judge, pull, commitToMain },
    /** The branch of the pull request, as the clone calls it. */
    head,
    desk: (): Desk => desk,
    /** It follows that revision, in Git and in the cluster, and was scaled to five. */
    follow: async (revision: string, files: Files = {}): Promise<void> => {
      await commitToMain({ ...files, [application]: following(revision) })
      desk.live(await clusterFollowing(revision))
    },
    /** What the Application names in the clone. */
    named: async (): Promise<string> =>
      /targetRevision: (\S+)/.exec(await git('show', `main:${application}`))?.[1] ?? '',
    /** A run for payment-service; returns how many requests wrote something. */
    run: async (judged?: JudgedRun): Promise<number> => {
      const before = desk.github.writes().length
      const { problems } = await desk.file(judged ?? (await judge()))
      expect(problems).toEqual([])
      return desk.github.writes().length - before
    },
    issue: (): Issue | undefined =>
      desk.github.state.issues.find(({ title, isPullRequest }) => !isPullRequest && title.includes(payment)),
    /** The commits of the pull request, first one first: subject, and what it changes. */
    commits: async (): Promise<readonly (readonly [string, readonly string[]])[]> => {
      await git('fetch', '--quiet', 'origin')
      const shas = (await git('rev-list', '--reverse', '--first-parent', `main..${head()}`)).split('\n')
      return Promise.all(
        shas.map(async (sha) => [
          await git('log', '-1', '--format=%s', sha),
          changedLines(await git('diff', `${sha}~1`, sha)),
        ]),
      )
    },
  }
}

export function following(revision: string): (text: string) => string {
  return (text) => text.replace(/targetRevision: \S+/, `targetRevision: ${revision}`)
}

/** The recorded cluster, its payment-service at that revision. */
export function clusterFollowing(targetRevision: string, status?: JsonObject): Promise<Cluster> {
  return recordedCluster((object): JsonObject => {
    if (stringAt(object, 'metadata', 'name') !== payment) return object
    const spec = objectAt(object, 'spec')
    const source = { ...objectAt(spec, 'source'), targetRevision }
    return { ...object, spec: { ...spec, source }, ...(status === undefined ? {} : { status }) }
  })
}

export const scaled = ['payment-service: set spec.replicas to 5', ['-  replicas: 3', '+  replicas: 5']]
export const pinned = (from: string, to: string): unknown => [
  'payment-service: follow the commit with these values',
  [`-    targetRevision: ${from}`, `+    targetRevision: ${to}`],
]
