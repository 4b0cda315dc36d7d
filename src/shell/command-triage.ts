import { mkdir, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import type { OtherRepository } from '../model/other-repository.js'
import type { Cluster } from '../model/ports.js'
import type { Triage } from '../model/triage.js'
import { readCodeowners } from '../report/codeowners.js'
import { planIssues } from '../report/plan-issues.js'
import type { IssueOptions } from '../report/tracked.js'
import type { Shard } from '../shard/shard.js'
import type { ClusterFlags, RunFlags, TriageFlags } from './cli.js'
import { openCluster } from './cluster.js'
import { exitCodeOf } from './exit.js'
import { folderFiles } from './folder-files.js'
import type { Filed } from './file-reports.js'
import type { StartedGit } from './git-start.js'
import { parseRepository, publicServer } from './github/repository-context.js'
import { writeIssues } from './issue-files.js'
import type { JudgedRun } from './judge-for-reports.js'
import { judgeForReports } from './judge-for-reports.js'
import type { Limits } from './limits.js'
import { usual } from './limits.js'
import { describe } from './perform.js'
import type { TokenOf } from './repository-tokens.js'
import { takeRepositoryTokens } from './repository-tokens.js'
import type { RunOptions } from './run.js'
import { problemsOf } from './problems-of.js'
import type { StatusLine } from './status-line.js'
import { withStatusLine } from './status-line.js'
import { printProblems, printProgress, wantsColor } from './terminal.js'

/**
 * `drift-triage triage`: judges, prints, and files only where a repository and a token are given. `started` is Git under
 * way in the repository.
 */
export async function runTriage(flags: TriageFlags, started?: StartedGit): Promise<number> {
  const settings = { path: flags.repo, configFile: flags.config }
  const tokenOf = await takeRepositoryTokens(settings, process.env, () => undefined, ['GITHUB_TOKEN'])
  const judged = await withStatusLine(async (line) => {
    const cluster = await clusterOf(flags, line, flags.confirmForecasts)
    const run = { ...runOptionsOf(flags, line), started }
    const names = flags.shard === undefined ? null : await namesOf(flags.shard, cluster, run)
    const own = names === null ? run : { ...run, only: (name: string) => names.has(name) }
    return judgeForReports(flags.report, cluster, own, flags.stateOutput ?? null)
  })
  const { triage, current } = judged
  await print(triage, flags)
  const options = { noiseIssues: flags.noiseIssues, current, wholeRun: isWhole(flags) }
  if (flags.issuesTo !== undefined) await writeIssues(flags.issuesTo, planIssues(triage, [], options))
  const codeowners = await readCodeowners(folderFiles(flags.repo))
  const filed = await file(judged, { ...options, ...limitsOf(flags), codeowners }, flags, tokenOf)
  return filed ? exitCodeOf(triage) : 2
}

async function namesOf(shard: Shard, cluster: Cluster, run: RunOptions): Promise<ReadonlySet<string>> {
  const { namesOfShard } = await import('./shard-run.js')
  return namesOfShard(cluster, run, shard)
}

/** The numbers that bound what a run files, as for the action where nothing is said. */
function limitsOf(flags: TriageFlags): Limits {
  return {
    maxNewIssues: flags.maxNewIssues ?? usual.maxNewIssues,
    maxNewPullRequests: flags.maxNewPullRequests ?? usual.maxNewPullRequests,
    minAge: flags.minAge ?? usual.minAge,
    followUpAfter: flags.followUpAfter ?? usual.followUpAfter,
  }
}

/** True where every app was judged, so that one that is not there is gone. */
function isWhole({ app, changed, shard }: TriageFlags): boolean {
  return (app ?? []).length === 0 && changed === undefined && shard === undefined
}

/** What the flags that every judging command has say of a run. */
export function runOptionsOf(flags: RunFlags & { readonly changed?: string }, line: StatusLine): RunOptions {
  return {
    path: flags.repo,
    configFile: flags.config,
    apps: flags.app ?? [],
    repositoryUrls: flags.repositoryUrl ?? [],
    clusterName: flags.clusterName ?? '',
    changed: flags.changed ?? '',
    cacheFolder: flags.cacheFolder ?? '',
    progress: (message) => line.show(message),
  }
}

/** The cluster that the flags name, kubectl's own defaults where they name none. */
export async function clusterOf(
  flags: ClusterFlags,
  line: StatusLine,
  confirmForecasts = false,
): Promise<Cluster> {
  const usual = process.env['KUBECONFIG'] ?? join(homedir(), '.kube', 'config')
  return openCluster({
    kubeconfig: '',
    kubeconfigFile: flags.snapshot === undefined ? (flags.kubeconfig ?? usual) : '',
    snapshot: flags.snapshot ?? '',
    context: flags.context ?? '',
    allowExecPlugins: flags.allowExecPlugins ?? false,
    allowInsecure: flags.allowInsecure ?? false,
    confirmForecasts,
    workspaces: [],
    mask: () => undefined,
    warn: (message) => line.print(message),
  })
}

async function print(triage: Triage, { output, outputFile }: TriageFlags): Promise<void> {
  const color = outputFile === undefined && wantsColor(process.stdout, process.env)
  const width = Math.min(process.stdout.columns ?? 100, 120)
  const text = await rendered(triage, output, { color, width })
  if (outputFile === undefined) {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
    return
  }
  await mkdir(dirname(outputFile), { recursive: true })
  await writeFile(outputFile, text)
}

/** The report in one of its forms, whose code is loaded for it alone. */
async function rendered(
  triage: Triage,
  output: TriageFlags['output'],
  terminal: { readonly color: boolean; readonly width: number },
): Promise<string> {
  switch (output) {
    case 'json':
      return (await import('../report/json.js')).renderJson(triage)
    case 'markdown':
      return (await import('../report/summary.js')).renderSummary(triage, {})
    case 'html':
      return (await import('../report/html/page.js')).renderHtml(triage)
    case 'text':
      return (await import('../report/text.js')).renderText(triage, terminal)
  }
}

/** Files what was found, or says what it would file. False where something could not be filed. */
async function file(
  judged: JudgedRun,
  options: IssueOptions,
  flags: TriageFlags,
  tokenOf: TokenOf,
): Promise<boolean> {
  const token = process.env['GITHUB_TOKEN'] ?? ''
  const dryRun = flags.dryRun === true
  if (flags.githubRepository === undefined || token === '') {
    if (dryRun) for (const line of withoutGitHub(judged, options)) printProgress(`would: ${line}`)
    return true
  }
  try {
    const { fileReports } = await import('./file-reports.js')
    const log = { debug: () => undefined, info: printProgress, warning: printProgress }
    const apiUrl = process.env['GITHUB_API_URL'] ?? ''
    const github = { token, apiUrl, ...parseRepository(flags.githubRepository), log }
    const { maxNewPullRequests } = limitsOf(flags)
    const serverUrl = process.env['GITHUB_SERVER_URL'] || publicServer
    const how = {
      report: flags.report,
      options,
      maxNewPullRequests,
      dryRun,
      elsewhere: { tokenOf, serverUrl },
    }
    const filed = await fileReports({ judged, ...how, github, log })
    printProblems(filed.problems)
    await tellWebhook(judged.triage, filed, flags)
    return filed.problems.length === 0
  } catch (error) {
    printProblems(problemsOf(error))
    return false
  }
}

/** The address is a secret, and so comes from the environment. That it was not told is no failure: issues say it too. */
async function tellWebhook(triage: Triage, filed: Filed, flags: TriageFlags): Promise<void> {
  const { WEBHOOK_URL: url = '', WEBHOOK_SECRET: secret = '' } = process.env
  if (url === '') return
  const [{ notify }, { webhookMistake }] = await Promise.all([import('./notify.js'), import('./webhook.js')])
  const mistake = webhookMistake(url)
  if (mistake !== null) return printProgress(`WEBHOOK_URL: ${mistake}; nothing was sent`)
  const run = { repository: flags.githubRepository ?? '', runUrl: null }
  const { lost } = await notify(triage, filed, { url, secret, format: flags.webhookFormat }, run)
  if (lost !== null) printProblems([lost])
}

/** Nothing is proposed in a repository that the settings name no token for. */
function mayBeProposed(repository: OtherRepository | undefined): boolean {
  return repository === undefined || repository.tokenEnv !== undefined
}

/** What a first run would do, as far as that can be said without asking GitHub what is there. */
function withoutGitHub({ triage, proposed }: JudgedRun, options: IssueOptions): readonly string[] {
  const pulls = (proposed?.writeBacks ?? [])
    .filter(({ edits, repository }) => edits.length > 0 && mayBeProposed(repository))
    .map(({ application, edits, repository }) => {
      const files = edits.map(({ file }) => file).join(', ')
      const where = repository === undefined ? '' : ` in ${repository.url}`
      return `${application}: open a pull request${where} that edits ${files}`
    })
  return [...pulls, ...planIssues(triage, [], options).map(describe)]
}
