import { normaliseRepositoryUrl, placeOf, withoutUser } from '../discover/repository-url.js'
import type { OtherRepository } from '../model/other-repository.js'
import type { PullNote, TrackedPull } from '../model/pull-request.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import type { WriteBack } from '../model/write-back.js'
import { pullStateOf } from '../report/pull-state.js'
import { emptyNote, leftOutOf } from '../report/pull-withdraw.js'
import type { ClientOptions } from './github/client.js'
import type { GitHubServer, HostedRepository } from './github/hosted-repository.js'
import { hostedRepository } from './github/hosted-repository.js'
import { createPullRequestHost } from './github/pull-host.js'
import { createTracker } from './github/tracker.js'
import type { PullReports, PullsReported } from './pull-request-reports.js'
import { reportPulls } from './pull-request-reports.js'
import type { TokenOf } from './repository-tokens.js'

/** How pull requests get into the repositories beside this one. */
export type Elsewhere = {
  readonly repositories: readonly OtherRepository[]
  readonly tokenOf: TokenOf
  readonly server: GitHubServer
  /** `owner/name` of this one. */
  readonly home: string
  readonly client: Pick<ClientOptions, 'log' | 'pace'>
}

/**
 * Brings branches and pull requests in each other repository to what the plan wants, as far as the settings and the
 * tokens let that be; what stands in the way is said of the apps that it concerns. One repository's failure is not
 * another's. `opened` are the pull requests that the run has opened so far.
 */
export async function reportPullsElsewhere(
  reports: Omit<PullReports, 'host' | 'tracker'>,
  elsewhere: Elsewhere,
  issues: ReadonlyMap<string, number>,
  opened: number,
): Promise<readonly PullsReported[]> {
  const done: PullsReported[] = []
  let count = opened
  for (const other of elsewhere.repositories) {
    const writeBacks = reports.writeBacks.filter((one) => isOf(one, other))
    const reported = await reportOne({ ...reports, writeBacks, opened: count }, other, elsewhere, issues)
    count += reported.opened
    done.push(reported)
  }
  return done
}

/**
 * True where runs of this home have left a branch in one of the other repositories that they have a token for. One that
 * cannot be asked has none: what stands in the way is said when something is to be written there.
 */
export async function hasBranchesElsewhere(elsewhere: Elsewhere): Promise<boolean> {
  for (const { url, tokenEnv } of elsewhere.repositories) {
    const hosted = hostedRepository(url, elsewhere.server)
    const token = tokenEnv === undefined ? '' : elsewhere.tokenOf(tokenEnv)
    if (hosted !== null && token !== '' && (await hasBranches({ ...hosted, token }, elsewhere))) return true
  }
  return false
}

/** What runs of another home, or that repository's own, have left there says nothing of ours. */
async function hasBranches(
  there: HostedRepository & { readonly token: string },
  { client, home }: Elsewhere,
): Promise<boolean> {
  try {
    const host = createPullRequestHost({ ...client, ...there, home })
    const { branches, pulls } = await host.situation({ revisions: [], proposing: [], standing: null })
    const isOurs = (pull: TrackedPull): boolean => pullStateOf(pull)?.state.home === home
    return [...branches].some(
      ([name, { proposal }]) => proposal !== null || (pulls.get(name) ?? []).some(isOurs),
    )
  } catch {
    return false
  }
}

async function reportOne(
  reports: Omit<PullReports, 'host' | 'tracker'>,
  other: OtherRepository,
  elsewhere: Elsewhere,
  issues: ReadonlyMap<string, number>,
): Promise<PullsReported> {
  const { url, tokenEnv } = other
  const { writeBacks, log } = reports
  const proposing = writeBacks.some(({ edits }) => edits.length > 0)
  const name = nameOf(url)
  const without = (reason: string, problems: readonly Problem[] = []): PullsReported => ({
    notes: new Map(writeBacks.map((one) => [one.application, noteWithout(one, name, reason)])),
    problems,
    opened: 0,
    finish: () => Promise.resolve([]),
  })
  if (tokenEnv === undefined)
    return without(
      `its manifests are in ${withoutUser(url)}, for which the settings name no token: edit them there, with adopt, or add a token-env to that repository in the settings`,
    )
  const hosted = hostedRepository(url, elsewhere.server)
  if (hosted === null)
    return without(
      `its manifests are in ${withoutUser(url)}, which is neither on github.com nor on the GitHub of this run: edit them there, or with adopt`,
    )
  const token = elsewhere.tokenOf(tokenEnv)
  if (token === '')
    return without(
      `its manifests are in ${withoutUser(url)}, and the variable ${tokenEnv} with the token for it is not set in this run`,
      proposing ? [tokenUnset(name, tokenEnv)] : [],
    )
  const client = { ...elsewhere.client, ...hosted, token }
  const reported = await reportPulls(
    {
      ...reports,
      host: createPullRequestHost({ ...client, home: elsewhere.home }),
      tracker: createTracker(client),
      home: { name: elsewhere.home, page: `${elsewhere.server.serverUrl}/${elsewhere.home}` },
      links: null,
      log: {
        info: (message) => log.info(`${name}: ${message}`),
        warning: (message) => log.warning(`${name}: ${message}`),
      },
    },
    issues,
  )
  return inRepository(reported, { name, tokenEnv, writeBacks })
}

/** What was reported, as it is told beside that of other repositories: where it is, and which token was refused. */
function inRepository(
  { notes, problems, finish, opened }: PullsReported,
  {
    name,
    tokenEnv,
    writeBacks,
  }: { readonly name: string; readonly tokenEnv: string; readonly writeBacks: readonly WriteBack[] },
): PullsReported {
  const told = (found: readonly Problem[]): readonly Problem[] =>
    found.map((one) => ({ ...one, hint: `${one.hint} The token for ${name} is that in ${tokenEnv}.` }))
  const isRefused = problems.some(({ code }) => refusals.has(code))
  const silent = isRefused ? writeBacks.filter(({ application }) => !notes.has(application)) : []
  const reason = `GitHub does not let the token in ${tokenEnv} do that there`
  return {
    notes: new Map([
      ...[...notes].map(([app, note]): [string, PullNote] => [app, { ...note, repository: name }]),
      ...silent.map((one): [string, PullNote] => [one.application, noteWithout(one, name, reason)]),
    ]),
    problems: told(problems),
    opened,
    finish: async (numbers) => told(await finish(numbers)),
  }
}

const refusals: ReadonlySet<string> = new Set(['GITHUB_FORBIDDEN', 'GITHUB_UNAUTHORIZED', 'GITHUB_NOT_FOUND'])

function noteWithout({ edits, notWrittenBack }: WriteBack, repository: string, reason: string): PullNote {
  const why = edits.length > 0 ? reason : 'none of the changes can be written back'
  return { ...emptyNote, repository, reason: why, leftOut: leftOutOf(notWrittenBack) }
}

function tokenUnset(repository: string, variable: string): Problem {
  return problem(
    'GITHUB_UNAUTHORIZED',
    `${repository}: the settings name ${variable} for the token that opens pull requests there, and it is not set.`,
    `Give the step that runs this a token that may write there (env: ${variable}), or take token-env out of the settings.`,
  )
}

function isOf({ repository }: WriteBack, { url }: OtherRepository): boolean {
  return repository !== undefined && normaliseRepositoryUrl(repository.url) === normaliseRepositoryUrl(url)
}

/** `owner/name`, else the address. */
function nameOf(url: string): string {
  const place = placeOf(url)
  return place === null ? withoutUser(url) : `${place.owner}/${place.name}`
}
