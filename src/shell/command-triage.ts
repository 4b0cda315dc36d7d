import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Cluster } from '../model/ports.js'
import type { Triage } from '../model/triage.js'
import type { Shard } from '../shard/shard.js'
import type { TriageFlags } from './cli.js'
import { clusterOf, runOptionsOf } from './cli-run.js'
import { exitCodeOf } from './exit.js'
import type { StartedGit } from './git-start.js'
import { judgeForReports } from './judge-for-reports.js'
import { takeRepositoryTokens } from './repository-tokens.js'
import type { RunOptions } from './run.js'
import { withStatusLine } from './status-line.js'
import { wantsColor } from './terminal.js'

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
  const { triage } = judged
  await print(triage, flags)
  if (!isToBeFiled(flags)) return exitCodeOf(triage)
  const { fileTriage } = await import('./triage-filing.js')
  return (await fileTriage(judged, flags, tokenOf)) ? exitCodeOf(triage) : 2
}

function isToBeFiled({ issuesTo, dryRun, githubRepository }: TriageFlags): boolean {
  return issuesTo !== undefined || dryRun === true || githubRepository !== undefined
}

async function namesOf(shard: Shard, cluster: Cluster, run: RunOptions): Promise<ReadonlySet<string>> {
  const { namesOfShard } = await import('./shard-run.js')
  return namesOfShard(cluster, run, shard)
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
