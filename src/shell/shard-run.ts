import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TrackedIssue } from '../model/action.js'
import type { Cluster } from '../model/ports.js'
import { assignShards } from '../shard/assign.js'
import { costsOf, readCosts, writeCosts } from '../shard/costs.js'
import { invalid } from '../shard/document.js'
import type { Merged } from '../shard/merge.js'
import { mergeParts } from '../shard/merge.js'
import { mergeStates } from '../shard/merge-states.js'
import type { Proposals } from '../shard/part.js'
import { answersOf, readPart, writePart } from '../shard/part.js'
import type { ShardPlan } from '../shard/plan.js'
import { placesOf, readPlan, writePlan } from '../shard/plan.js'
import type { Shard } from '../shard/shard.js'
import { discoverWanted } from '../triage/wanted.js'
import { changedIn } from './changed-range.js'
import { judgedWithState, newSalt, saveState } from './guard-state.js'
import type { JudgedRun, ReportMode } from './judge-for-reports.js'
import { withOtherRepositories } from './other-repositories.js'
import { openRepository } from './repository.js'
import type { Judged, RunOptions } from './run.js'
import { judgeRepository, loadConfig } from './run.js'
import { toolsFor } from './tools/tools.js'
import { writeBackRepository } from './write-back-run.js'

/** What the jobs hand on to each other, and to the next run, in one folder. */
const planFile = 'plan.json'
const costsFile = 'shard-costs.json'
const partFile = (index: number): string => `part-${index}.json`

export type ShardOptions = {
  readonly folder: string
  readonly withState: boolean
  /** Where pull requests are wanted, the part holds the edits for them, proved. */
  readonly report: ReportMode
}

/** A sharded run as one job would have it. */
export type MergedRun = JudgedRun & Pick<Merged, 'whole'>

/** Finds the apps, shares them out over at most `shards` jobs, and writes that down for these. */
export async function planShards(
  cluster: Cluster,
  run: RunOptions,
  issues: readonly TrackedIssue[],
  { folder, shards }: { readonly folder: string; readonly shards: number },
): Promise<{ readonly plan: ShardPlan; readonly path: string }> {
  const names = await applicationNames(cluster, run)
  const count = Math.max(1, Math.min(shards, names.length))
  const costs = readCosts(await readFile(join(folder, costsFile), 'utf8').catch(() => null))
  const assigned = assignShards(names, count, costs)
  const plan: ShardPlan = {
    ...{ count, salt: newSalt(), whole: run.apps.length === 0 && (run.changed ?? '') === '' },
    shards: new Map(names.map((name) => [name, assigned.get(name) ?? 1])),
    asked: placesOf(issues),
  }
  await mkdir(folder, { recursive: true })
  const path = join(folder, planFile)
  await writeFile(path, writePlan(plan))
  return { plan, path }
}

/** Judges the apps of one shard and writes what they came to; nothing is filed. */
export async function judgeShard(
  cluster: Cluster,
  run: RunOptions,
  shard: Shard,
  { folder, withState, report }: ShardOptions,
): Promise<{ readonly judged: Judged; readonly path: string }> {
  const plan = await openPlan(folder)
  if (plan.count !== shard.count) throw invalid(`its plan has ${plan.count} shards, not ${shard.count}`)
  const began = Date.now()
  // What the commits can alter has been found out by the plan.
  const chosen = { apps: [], changed: '', only: (name: string) => plan.shards.get(name) === shard.index }
  const judge = (of: Cluster): Promise<Judged & { readonly proposed: Proposals | null }> =>
    judgeOwn(of, { ...run, ...chosen }, report)
  const { judged, state } = withState
    ? await judgedWithState(cluster, plan.salt, judge)
    : { judged: await judge(cluster), state: null }
  const { triage, current, rendered } = judged
  const sizes = new Map([...rendered].map(([name, keys]) => [name, keys.length]))
  const path = join(folder, partFile(shard.index))
  const part = {
    ...{ salt: plan.salt, triage, state, answers: answersOf(plan.asked, current) },
    proposed: judged.proposed,
    work: { shard: shard.index, milliseconds: Date.now() - began, sizes },
  }
  await writeFile(path, writePart(part))
  return { judged, path }
}

async function judgeOwn(
  cluster: Cluster,
  run: RunOptions,
  report: ReportMode,
): Promise<Judged & { readonly proposed: Proposals | null }> {
  if (report === 'issue') return { ...(await judgeRepository(cluster, run)), proposed: null }
  const { writeBacks, owners, ...judged } = await writeBackRepository(cluster, {
    ...run,
    selection: 'by-hand',
  })
  return { ...judged, proposed: { writeBacks, owners } }
}

/** Puts together what the shards left in the folder, and keeps what they cost for the next plan. */
export async function mergeShards(
  run: Pick<RunOptions, 'path' | 'configFile'>,
  folder: string,
  statePath: string,
): Promise<MergedRun & { readonly hasState: boolean; readonly costsPath: string }> {
  const plan = await openPlan(folder)
  const names = (await readdir(folder)).filter((name) => /^part-\d+\.json$/.test(name)).sort()
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  const parts = texts.map(readPart)
  const config = await loadConfig(run.path, run.configFile)
  const { proposed, ...merged } = mergeParts(plan, parts, config)
  const costsPath = join(folder, costsFile)
  await writeFile(costsPath, writeCosts(costsOf(parts.map(({ work }) => work))))
  const state = mergeStates(parts.flatMap((part) => part.state ?? []))
  // Of some apps only, it would pass off the others' objects as nobody's.
  const hasState = state !== null && merged.whole
  if (hasState) await saveState(statePath, state)
  const { pullRequests: settings, repositories } = config
  const withSettings = proposed === null ? null : { ...proposed, settings, repositories }
  return { ...merged, proposed: withSettings, hasState, costsPath }
}

/** The apps of one shard where there is no plan: as many in each. */
export async function namesOfShard(
  cluster: Cluster,
  run: RunOptions,
  { index, count }: Shard,
): Promise<ReadonlySet<string>> {
  const names = await applicationNames(cluster, run)
  const assigned = assignShards(names, count, new Map())
  return new Set(names.filter((name) => assigned.get(name) === index))
}

async function applicationNames(cluster: Cluster, run: RunOptions): Promise<readonly string[]> {
  const config = await loadConfig(run.path, run.configFile)
  const own = await openRepository(run.path, run.repositoryUrls)
  const repository = await withOtherRepositories(own, config, run)
  try {
    const { kinds } = await cluster.kinds()
    const tools = toolsFor(run.path, run.cacheFolder || null, config.fetchFrom)
    const range = run.changed ?? ''
    const changed = range === '' ? null : await changedIn(run.path, repository, range)
    const { applications } = await discoverWanted(
      { repository, cluster, kinds, tools },
      { config, applications: run.apps, ...(changed === null ? {} : { changed }) },
    )
    return applications.map(({ name }) => name)
  } finally {
    repository.close()
  }
}

async function openPlan(folder: string): Promise<ShardPlan> {
  const text = await readFile(join(folder, planFile), 'utf8').catch(() => null)
  if (text === null) throw invalid(`there is no ${planFile} in ${folder}`)
  return readPlan(text)
}
