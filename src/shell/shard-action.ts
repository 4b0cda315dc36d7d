import { join } from 'node:path'
import * as core from '@actions/core'
import type { TrackedIssue } from '../model/action.js'
import type { Cluster } from '../model/ports.js'
import { listLabel } from '../report/labels.js'
import { plural } from '../report/words.js'
import type { Shard } from '../shard/shard.js'
import { actionLog } from './action-log.js'
import { logProblems, logReport, reportFolderOf } from './action-report.js'
import { createTracker } from './github/tracker.js'
import type { RepositoryContext } from './github/repository-context.js'
import { stateFile } from './guard-state.js'
import type { Inputs } from './inputs.js'
import type { RunOptions } from './run.js'
import { problemsOf } from './problems-of.js'
import type { MergedRun } from './shard-run.js'
import { judgeShard, mergeShards, planShards } from './shard-run.js'

/** Shares the apps out; the output `matrix` starts a job for each shard. */
export async function planAction(
  cluster: Cluster,
  run: RunOptions,
  inputs: Inputs,
  context: RepositoryContext,
): Promise<void> {
  const folder = folderOf(inputs)
  const issues = await openIssues(inputs, context)
  const { plan, path } = await planShards(cluster, run, issues, { folder, shards: inputs.shards })
  // A job's own number besides, as a name of an artifact takes no slash.
  const jobs = Array.from({ length: plan.count }, (_, i) => ({
    ...{ shard: `${i + 1}/${plan.count}`, part: i + 1 },
  }))
  core.info(`${plural(plan.shards.size, 'application')} in ${plural(plan.count, 'shard')}`)
  core.setOutput('matrix', JSON.stringify({ include: jobs }))
  core.setOutput('shard-path', path)
}

/** Judges one shard. What it finds stands in the log; the job that merges files it. */
export async function shardAction(
  cluster: Cluster,
  run: RunOptions,
  shard: Shard,
  inputs: Inputs,
  withState: boolean,
): Promise<void> {
  const options = { folder: folderOf(inputs), withState, report: inputs.report }
  const { judged, path } = await judgeShard(cluster, run, shard, options)
  logReport(judged.triage)
  core.setOutput('shard-path', path)
}

/** What the shards found, as one run. */
export async function mergeAction(run: RunOptions, inputs: Inputs): Promise<MergedRun> {
  const statePath = join(reportFolderOf(inputs), stateFile)
  const { hasState, costsPath, ...merged } = await mergeShards(run, folderOf(inputs), statePath)
  if (hasState) core.setOutput('state-path', statePath)
  core.setOutput('shard-path', costsPath)
  return merged
}

function folderOf(inputs: Inputs): string {
  return inputs.shardFolder || reportFolderOf(inputs)
}

/** What issues remember is asked of every shard. Without it they still end, only how is not known. */
async function openIssues(
  { githubToken: token }: Inputs,
  { owner, repo, apiUrl }: RepositoryContext,
): Promise<readonly TrackedIssue[]> {
  if (token === '') return []
  try {
    return await createTracker({ token, apiUrl, owner, repo, log: actionLog }).issues(listLabel)
  } catch (error) {
    logProblems(problemsOf(error), 'warning')
    return []
  }
}
