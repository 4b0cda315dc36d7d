import type { OtherRepository } from '../model/other-repository.js'
import type { Triage } from '../model/triage.js'
import { readCodeowners } from '../report/codeowners.js'
import { planIssues } from '../report/plan-issues.js'
import type { IssueOptions } from '../report/tracked.js'
import type { TriageFlags } from './cli.js'
import { folderFiles } from './folder-files.js'
import type { Filed } from './file-reports.js'
import { parseRepository, publicServer } from './github/repository-context.js'
import { writeIssues } from './issue-files.js'
import type { JudgedRun } from './judge-for-reports.js'
import type { Limits } from './limits.js'
import { usual } from './limits.js'
import { describe } from './perform.js'
import { problemsOf } from './problems-of.js'
import type { TokenOf } from './repository-tokens.js'
import { printProblems, printProgress } from './terminal.js'

/**
 * Writes the issues into a folder, files what was found, or says what it would file, as the flags have it. False where
 * something could not be filed.
 */
export async function fileTriage(judged: JudgedRun, flags: TriageFlags, tokenOf: TokenOf): Promise<boolean> {
  const { triage, current } = judged
  const options = { noiseIssues: flags.noiseIssues, current, wholeRun: isWhole(flags) }
  if (flags.issuesTo !== undefined) await writeIssues(flags.issuesTo, planIssues(triage, [], options))
  const codeowners = await readCodeowners(folderFiles(flags.repo))
  return file(judged, { ...options, ...limitsOf(flags), codeowners }, flags, tokenOf)
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
