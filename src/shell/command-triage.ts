import { mkdir, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Triage } from '../model/triage.js'
import { readCodeowners } from '../report/codeowners.js'
import { renderHtml } from '../report/html/page.js'
import { renderJson } from '../report/json.js'
import { planIssues } from '../report/plan-issues.js'
import type { IssueOptions } from '../report/tracked.js'
import { renderSummary } from '../report/summary.js'
import { renderText } from '../report/text.js'
import type { ClusterFlags, RunFlags, TriageFlags } from './cli.js'
import { openCluster } from './cluster.js'
import { exitCodeOf } from './exit.js'
import { folderFiles } from './folder-files.js'
import { parseRepository } from './github/repository-context.js'
import { usual } from './inputs.js'
import { judgeAndRecord } from './guard-state.js'
import { writeIssues } from './issue-files.js'
import { describe, perform } from './perform.js'
import type { RunOptions } from './run.js'
import { judgeRepository, problemsOf } from './run.js'
import type { StatusLine } from './status-line.js'
import { withStatusLine } from './status-line.js'
import { printProblems, printProgress, wantsColor } from './terminal.js'

/** `drift-triage triage`: judges, prints, and files only where a repository and a token are given. */
export async function runTriage(flags: TriageFlags): Promise<number> {
  const { triage, current } = await withStatusLine(async (line) => {
    const cluster = await clusterOf(flags, line, flags.confirmForecasts)
    const run = runOptionsOf(flags, line)
    return flags.stateOutput === undefined
      ? judgeRepository(cluster, run)
      : judgeAndRecord(cluster, run, flags.stateOutput)
  })
  await print(triage, flags)
  const options = { noiseIssues: flags.noiseIssues, current, wholeRun: isWhole(flags) }
  if (flags.issuesTo !== undefined) await writeIssues(flags.issuesTo, planIssues(triage, [], options))
  const codeowners = await readCodeowners(folderFiles(flags.repo))
  const filed = await file(triage, { ...options, ...usual, codeowners }, flags)
  return filed ? exitCodeOf(triage) : 2
}

/** True where every app was judged, so that one that is not there is gone. */
function isWhole({ app, changed }: TriageFlags): boolean {
  return (app ?? []).length === 0 && changed === undefined
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
): Promise<ReturnType<typeof openCluster>> {
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
  const text =
    output === 'json'
      ? renderJson(triage)
      : output === 'markdown'
        ? renderSummary(triage, {})
        : output === 'html'
          ? renderHtml(triage)
          : renderText(triage, { color, width })
  if (outputFile === undefined) {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
    return
  }
  await mkdir(dirname(outputFile), { recursive: true })
  await writeFile(outputFile, text)
}

/** Files the plan, or says what it would file. False where something could not be filed. */
async function file(triage: Triage, options: IssueOptions, flags: TriageFlags): Promise<boolean> {
  const token = process.env['GITHUB_TOKEN'] ?? ''
  if (flags.githubRepository === undefined || (token === '' && flags.dryRun !== true)) {
    if (flags.dryRun === true)
      for (const action of planIssues(triage, [], options)) printProgress(`would: ${describe(action)}`)
    return true
  }
  try {
    const { createTracker } = await import('./github/tracker.js')
    const tracker = createTracker({
      token,
      apiUrl: process.env['GITHUB_API_URL'] ?? '',
      ...parseRepository(flags.githubRepository),
      log: { debug: () => undefined, warning: printProgress },
    })
    const plan = planIssues(triage, token === '' ? [] : await tracker.issues('drift-triage'), options)
    if (flags.dryRun === true) {
      for (const action of plan) printProgress(`would: ${describe(action)}`)
      return true
    }
    const { problems } = await perform(plan, tracker, printProgress)
    printProblems(problems)
    return problems.length === 0
  } catch (error) {
    printProblems(problemsOf(error))
    return false
  }
}
