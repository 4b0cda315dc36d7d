import type { Check } from '../doctor/check.js'
import { verdictOf } from '../doctor/check.js'
import { renderDoctorJson } from '../report/doctor-json.js'
import { renderDoctorText } from '../report/doctor-text.js'
import type { RunFlags } from './cli.js'
import { clusterOf, runOptionsOf } from './cli-run.js'
import { checkCluster } from './doctor/cluster.js'
import { checkGitHub } from './doctor/github.js'
import { checkRepository, checkSettings } from './doctor/repository.js'
import { checkTools } from './doctor/tools.js'
import type { StatusLine } from './status-line.js'
import { withStatusLine } from './status-line.js'
import { wantsColor } from './terminal.js'
import { toolsFor } from './tools/tools.js'

export type DoctorFlags = RunFlags & {
  readonly githubRepository?: string
  readonly output: 'text' | 'json'
}

const exitCodes = { ok: 0, warning: 1, failed: 2 } as const

/** `drift-triage doctor`: what a run would lack. Exit codes: 0 nothing, 1 something that is not needed, 2 something that is. */
export async function runDoctor(flags: DoctorFlags): Promise<number> {
  const checks = await withStatusLine((line) => diagnose(flags, line))
  const color = wantsColor(process.stdout, process.env)
  const width = Math.min(process.stdout.columns ?? 100, 120)
  process.stdout.write(
    flags.output === 'json' ? renderDoctorJson(checks) : renderDoctorText(checks, { color, width }),
  )
  return exitCodes[verdictOf(checks)]
}

async function diagnose(flags: DoctorFlags, line: StatusLine): Promise<readonly Check[]> {
  const repository = await checkRepository(flags.repo, flags.repositoryUrl ?? [])
  // Without a folder nothing else has a place to look at.
  if (repository.some(({ state }) => state === 'failed')) return repository
  return [
    ...repository,
    ...(await checkSettings(flags.repo, flags.config)),
    ...(await checkTools(toolsFor(flags.repo, null), flags.repo)),
    ...(await checkCluster(async () => clusterOf(flags, line), runOptionsOf(flags, line))),
    ...(await checkGitHub(flags, process.env, line)),
  ]
}
