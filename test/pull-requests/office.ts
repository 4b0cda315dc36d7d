import { join } from 'node:path'
import type { IssueOptions } from '../../src/report/tracked.js'
import { fileReports, type Filed } from '../../src/shell/file-reports.js'
import type { ReportMode } from '../../src/shell/judge-for-reports.js'
import type { WriteBacks } from '../../src/shell/write-back-run.js'
import { openGitStore } from '../github/git-store.js'
import { hurried } from '../github/loopback-tracker.js'
import { memoryGit } from '../github/memory-git.js'
import type { Permissions } from '../github/permissions.js'
import { startGitHub, type GitHub } from '../github/server.js'
import type { Issue, State } from '../github/state.js'
import type { TwoRepositories } from '../write-back/two-repositories.js'
import { application, base, manifest, openTwoRepositories } from '../write-back/two-repositories.js'
import { writing } from './desk.js'

const here = 'https://github.com/acme/shop.git'
export const baseToken = 'ghs_basetoken'
export const file = 'apps/alone/settings.yaml'

/**
 * Two repositories on one GitHub: acme/shop, whose runs judge two apps, and acme/base, which holds the manifests of one
 * of them (`alone`; those of `mine` are in acme/shop). Each has a token of its own.
 */
export type Office = {
  readonly two: TwoRepositories
  github: GitHub
  readonly logged: string[]
  /** What acme/base has. */
  there(): State
  /** The one pull request in acme/base. */
  pull(): Issue
  issueOf(app: string): Issue | undefined
  /** What the cluster has from now on of `alone` (null: not even the app) and of `mine`. */
  live(alone: string | null, mine?: string): void
  /** What a run finds; judged once for each state of the cluster. */
  judged(): Promise<WriteBacks>
  run(how?: {
    readonly token?: string
    readonly dryRun?: boolean
    readonly max?: number
    readonly found?: WriteBacks
    readonly report?: ReportMode
    readonly options?: Pick<IssueOptions, 'previewFirst'>
  }): Promise<Filed & { readonly writes: number }>
  /** Both repositories anew, the tokens with these permissions in acme/base. */
  reset(granted?: Permissions): Promise<void>
  close(): Promise<void>
}

export async function openOffice(): Promise<Office> {
  const two = await openTwoRepositories()
  await two.commit('base', { [file]: manifest('calm') })
  await two.commit('shop', { 'apps/mine/settings.yaml': manifest('calm') })
  await two.settings(`${base}: { path: ../base, token-env: BASE_TOKEN }`)
  for (const repo of ['shop', 'base'] as const)
    two.git(repo, 'clone', '--quiet', '--bare', '.', join(two.folder, `${repo}.git`))
  const store = (repo: string) => memoryGit(openGitStore(join(two.folder, `${repo}.git`)))
  const begin = (granted: Permissions): Promise<GitHub> =>
    startGitHub({
      ...{ permissions: writing, git: store('shop'), others: { [baseToken]: 'acme-base[bot]' } },
      beside: { 'acme/base': { git: store('base'), granted: { [baseToken]: granted } } },
    })
  const logged: string[] = []
  const found = new Map<string, WriteBacks>()
  let state: { readonly alone: string | null; readonly mine: string } = { alone: 'calm', mine: 'calm' }
  const note = (message: string): void => void logged.push(message)
  const log = { debug: note, info: note, warning: note }
  const office: Office = {
    ...{ two, logged, github: await begin(writing) },
    there: () => office.github.beside('acme/base').state,
    pull() {
      const [one, ...more] = office.there().issues
      if (one === undefined || more.length > 0) throw new Error('there is not one pull request')
      return one
    },
    issueOf: (app) =>
      office.github.state.issues.find(
        ({ title, isPullRequest }) => !isPullRequest && title.includes(` ${app} `),
      ),
    live: (alone, mine = 'calm') => void (state = { alone, mine }),
    async judged() {
      const { alone, mine } = state
      const known = found.get(`${alone} ${mine}`)
      if (known !== undefined) return known
      const apps = [application('mine', { repoURL: here, path: 'apps/mine' })]
      if (alone === null) await two.cluster(apps, { mine })
      else await two.cluster([application('alone', { path: 'apps/alone' }), ...apps], { alone, mine })
      const judged = await two.writeBacks()
      found.set(`${alone} ${mine}`, judged)
      return judged
    },
    async run({ token = baseToken, dryRun = false, max = 20, found: given, report = 'both', options } = {}) {
      const before = office.github.writes().length
      const proposed = given ?? (await office.judged())
      const { url: apiUrl, token: own, owner, repo } = office.github
      const filed = await fileReports({
        judged: { ...proposed, proposed },
        ...{ report, dryRun, log, maxNewPullRequests: max },
        options: { noiseIssues: 'out-of-sync', current: proposed.current, wholeRun: true, ...options },
        github: { apiUrl, token: own, owner, repo, log, pace: hurried },
        elsewhere: {
          serverUrl: 'https://github.com',
          tokenOf: (variable) => (variable === 'BASE_TOKEN' ? token : ''),
        },
      })
      return { ...filed, writes: office.github.writes().length - before }
    },
    async reset(granted = writing) {
      await office.github.stop()
      office.github = await begin(granted)
      office.github.state.settings.workflowsMayOpenPullRequests = true
      logged.length = 0
    },
    async close() {
      await office.github.stop()
      await two.remove()
    },
  }
  return office
}

/** With so many further apps that drifted as this one did, and that have nothing to write back. */
export function withClones(found: WriteBacks, name: string, count: number): WriteBacks {
  const names = Array.from({ length: count }, (_, i) => `clone-${i}`)
  const { applications, findings } = found.triage
  const alike = <T>(all: readonly T[], isIt: (one: T) => boolean, as: (one: T, clone: string) => T): T[] => [
    ...all,
    ...names.flatMap((clone) => all.filter(isIt).map((one) => as(one, clone))),
  ]
  const triage = {
    ...found.triage,
    applications: alike(
      applications,
      (one) => one.name === name,
      (one, clone) => ({ ...one, name: clone }),
    ),
    findings: alike(
      findings,
      ({ application }) => application === name,
      (one, clone) => ({ ...one, application: clone, fingerprint: `${clone}-${one.fingerprint}` }),
    ),
  }
  return { ...found, triage }
}
