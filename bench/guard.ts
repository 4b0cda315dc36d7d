import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Connection } from '../test/harness/connection.js'
import { buildHelm, buildKustomize } from '../test/harness/build-binaries.js'
import { findGo, goMissing } from '../test/harness/find-go.js'
import { relayKubeconfig, startRelay } from '../test/harness/relay.js'
import { run } from '../test/harness/run.js'
import { load, repositoryUrl } from './guard-load.js'
import { measure, median } from './measure.js'
import type { AppSize, RenderedApp } from './rendered-apps.js'
import { renderedApps } from './rendered-apps.js'
import { floor, lay } from './renders.js'
import { startBenchCluster } from './start.js'

/** What one command took. */
export type Cost = { readonly seconds: number; readonly requests: number; readonly bytes: number }

export type GuardBench = {
  readonly apps: number
  readonly objects: number
  readonly rounds: number
  readonly triage: Cost
  readonly guard: Cost
  /** The guard by a state that a triage recorded before, as a pull request's workflow runs it. */
  readonly recorded: Cost
  /** Of the triage's seconds, median of the rounds' ratios. */
  readonly share: number
  readonly recordedShare: number
}

const contestants = ['triage', 'guard', 'recorded'] as const
type Contestant = (typeof contestants)[number]

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
/** The app that the merge changes: the dearer of the two kinds that are rendered. */
const touched = 'helm-7'

/**
 * The check of a merge that touches one of 200 apps, beside the judging of all 200: both on the real API server, each in
 * a namespace of its own, with no renderings from before.
 */
export async function benchGuard(
  size: AppSize,
  rounds: number,
  report: (message: string) => void,
): Promise<GuardBench> {
  const apps = renderedApps(size)
  const go = await findGo()
  if (go === null) throw new Error(goMissing)
  const [helm, kustomize] = [await buildHelm(go, report), await buildKustomize(go, report)]
  const scratch = await mkdtemp(join(tmpdir(), 'drift-triage-guard-'))
  const folder = join(scratch, 'repository')
  const env = { PATH: `${dirname(helm)}:${dirname(kustomize)}:${process.env['PATH'] ?? ''}`, HOME: scratch }
  const cluster = await startBenchCluster(report)
  try {
    const objects = await setUp(cluster.connection, folder, apps, env)
    report(`${objects} objects of ${apps.length} apps are in the cluster`)
    const state = join(scratch, 'guard-state.json')
    const merge = ['guard', '--target=main', '--head=change']
    const commandOf = (name: Contestant, kubeconfig: string): readonly string[] => {
      if (name === 'recorded') return [...merge, `--state=${state}`]
      return [...(name === 'guard' ? merge : ['triage']), `--kubeconfig=${kubeconfig}`]
    }
    const through = (name: Contestant, kubeconfig: string, ...more: string[]): Promise<number> =>
      timed([...commandOf(name, kubeconfig), `--repo=${folder}`, '--output=json', ...more], env, {
        name,
        apps,
      })
    const { admin } = cluster.connection.kubeconfigs
    await through('triage', admin, `--state-output=${state}`)
    const times: Record<Contestant, number[]> = { triage: [], guard: [], recorded: [] }
    for (let round = 1; round <= rounds; round++)
      for (const name of contestants) times[name].push(await through(name, admin))
    // Counted apart, so that the relay takes no part in the times.
    const counted = async (name: Contestant): Promise<Cost> => {
      const relay = await startRelay(cluster.connection)
      const kubeconfig = join(scratch, `${name}.kubeconfig`)
      await writeFile(kubeconfig, relayKubeconfig(relay, cluster.connection.tokens.admin))
      await through(name, kubeconfig)
      relay.stop()
      return { seconds: median(times[name]), requests: relay.paths.length, bytes: relay.received() }
    }
    const shareOf = (name: Contestant): number =>
      median(times[name].map((seconds, at) => seconds / (times.triage[at] ?? NaN)))
    return {
      ...{ apps: apps.length, objects, rounds },
      ...{
        triage: await counted('triage'),
        guard: await counted('guard'),
        recorded: await counted('recorded'),
      },
      ...{ share: shareOf('guard'), recordedShare: shareOf('recorded') },
    }
  } finally {
    await cluster.stop()
    await rm(scratch, { recursive: true, force: true })
  }
}

/** Commits the apps, puts them into the cluster as synced, and has a branch touch one. Returns how many objects they have. */
async function setUp(
  connection: Connection,
  folder: string,
  apps: readonly RenderedApp[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  await lay(folder, apps)
  const git = (...args: string[]): Promise<string> =>
    run('git', ['-C', folder, '-c', 'user.name=B', '-c', 'user.email=b@acme.example', ...args])
  await git('remote', 'add', 'origin', repositoryUrl)
  const synced = (await git('rev-parse', 'HEAD')).trim()
  const objects = await load(connection, (await floor(folder, apps, env)).outputs, synced)
  await git('switch', '--quiet', '--create', 'change')
  await appendFile(join(folder, 'charts', touched, 'values.yaml'), 'added: later\n')
  await git('commit', '--quiet', '--all', '-m', 'Touch one app')
  await git('switch', '--quiet', 'main')
  return objects
}

/** Throws unless all is in sync, and the merge would undo nothing. */
async function timed(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  { name, apps }: { readonly name: Contestant; readonly apps: readonly RenderedApp[] },
): Promise<number> {
  const { seconds, stdout } = await measure({
    file: process.execPath,
    args: [cli, ...args],
    env,
    accept: [0],
  })
  const { problems, applications } = JSON.parse(stdout) as { problems: unknown[]; applications: unknown[] }
  if (problems.length > 0 || applications.length !== apps.length)
    throw new Error(`${name}: ${applications.length} apps, ${JSON.stringify(problems).slice(0, 1000)}`)
  return seconds
}

/** The measurements as a Markdown table. */
export function describeGuard(measured: readonly GuardBench[]): string {
  const percent = (of: number): string => `${(of * 100).toFixed(0)} %`
  const row = (name: string, { seconds, requests, bytes }: Cost, share?: number): string =>
    `| ${name} | ${seconds.toFixed(2)} s | ${share === undefined ? '' : percent(share)} | ${requests} | ${(bytes / 1024).toFixed(0)} KiB |`
  return [
    '| Command | Time | Share | Requests | Answers, packed |',
    '| --- | --- | --- | --- | --- |',
    ...measured.flatMap(({ apps, objects, triage, guard, recorded, share, recordedShare }) => [
      row(`\`triage\`, ${apps} apps with ${objects} objects`, triage),
      row('`guard`, a merge that touches one of them', guard, share),
      row('`guard --state`, the same from a recorded state', recorded, recordedShare),
    ]),
    '',
    `Times and shares are medians of ${measured[0]?.rounds ?? 0} rounds.`,
  ].join('\n')
}
