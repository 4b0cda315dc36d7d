import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAllDocuments } from 'yaml'
import { parallel } from '../src/model/parallel.js'
import { buildHelm, buildKustomize } from '../test/harness/build-binaries.js'
import { findGo, goMissing } from '../test/harness/find-go.js'
import { run } from '../test/harness/run.js'
import { measure, median } from './measure.js'
import type { RenderedApp } from './rendered-apps.js'
import { renderedApps } from './rendered-apps.js'

export type Renders = {
  readonly apps: number
  readonly rounds: number
  readonly floorSeconds: number
  readonly coldSeconds: number
  readonly warmSeconds: number
}

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
/** As on a hosted runner. */
const cores = 2

/**
 * Renders and judges 200 apps: beside the least it can take (one `helm template` or `kustomize build` for each app that
 * needs one, as many at a time as there are cores), with an empty cache, and with the renderings of the run before.
 */
export async function benchRenders(rounds: number, report: (message: string) => void): Promise<Renders> {
  const go = await findGo()
  if (go === null) throw new Error(goMissing)
  const [helm, kustomize] = [await buildHelm(go, report), await buildKustomize(go, report)]
  const apps = renderedApps('small')
  const scratch = await mkdtemp(join(tmpdir(), 'drift-triage-renders-'))
  const folder = join(scratch, 'repository')
  const env = { PATH: `${dirname(helm)}:${dirname(kustomize)}:${process.env['PATH'] ?? ''}`, HOME: scratch }
  try {
    await lay(folder, apps)
    const [floors, colds, warms]: [number[], number[], number[]] = [[], [], []]
    for (let round = 1; round <= rounds; round++) {
      const { seconds, outputs } = await floor(folder, apps, env)
      await writeFile(join(scratch, 'live.json'), JSON.stringify(liveState(apps, outputs)))
      const cache = join(scratch, `cache-${round}`)
      floors.push(seconds)
      colds.push(await triage(folder, scratch, cache, env))
      warms.push(await triage(folder, scratch, cache, env))
      report(
        `round ${round}: floor ${seconds.toFixed(2)} s, cold ${colds.at(-1)?.toFixed(2)} s, warm ${warms.at(-1)?.toFixed(2)} s`,
      )
    }
    return {
      apps: apps.length,
      rounds,
      floorSeconds: median(floors),
      coldSeconds: median(colds),
      warmSeconds: median(warms),
    }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** Commits the files of all apps, on `main`. */
export async function lay(folder: string, apps: readonly RenderedApp[]): Promise<void> {
  for (const { files } of apps)
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), text)
    }
  const git = (...args: string[]): Promise<string> =>
    run('git', ['-C', folder, '-c', 'user.name=B', '-c', 'user.email=b@acme.example', ...args])
  await git('init', '--quiet', '--initial-branch=main')
  await git('add', '--all')
  await git('commit', '--quiet', '-m', 'Apps')
  // A clone comes as one pack, as for the other measurements.
  await git('repack', '-a', '-d', '--quiet')
}

export type Outputs = readonly { readonly app: RenderedApp; readonly text: string }[]

/** Runs the tool of each app that has one, and nothing else. */
export async function floor(
  folder: string,
  apps: readonly RenderedApp[],
  env: NodeJS.ProcessEnv,
): Promise<{ seconds: number; outputs: Outputs }> {
  const gate = parallel(cores)
  const started = process.hrtime.bigint()
  const outputs = await Promise.all(
    apps.map(async (app) => {
      if (app.command === null) return { app, text: Object.values(app.files).join('\n---\n') }
      const [program = '', ...args] = app.command
      const text = await gate(() => run(program, args, { env, cwd: join(folder, app.path) }))
      return { app, text }
    }),
  )
  return { seconds: Number(process.hrtime.bigint() - started) / 1e9, outputs }
}

/** A cluster in which everything is as Git has it, and the Applications that say so. */
function liveState(apps: readonly RenderedApp[], outputs: Outputs): object {
  const objects = outputs.flatMap(({ text }) =>
    parseAllDocuments(text).flatMap((document) => {
      const object = document.toJS() as { metadata: object } | null
      return object === null ? [] : [{ ...object, metadata: { namespace: 'shop', ...object.metadata } }]
    }),
  )
  const applications = apps.map(({ name, path }) => ({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace: 'argocd' },
    spec: {
      source: { repoURL: 'https://git.acme.example/team/bench.git', path, targetRevision: 'main' },
      destination: { server: 'https://kubernetes.default.svc', namespace: 'shop' },
    },
  }))
  return { apiVersion: 'v1', kind: 'List', items: [...applications, ...objects] }
}

/** The built command line as users run it. Throws unless every app is judged and in sync. */
async function triage(
  folder: string,
  scratch: string,
  cache: string,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const { seconds, stdout } = await measure({
    file: process.execPath,
    args: [
      ...[cli, 'triage', `--repo=${folder}`, `--snapshot=${join(scratch, 'live.json')}`],
      ...[`--cache-folder=${cache}`, '--output=json'],
    ],
    env,
    accept: [0, 1, 2],
  })
  const report = JSON.parse(stdout) as {
    applications: { status: string }[]
    problems: unknown[]
    findings: unknown[]
  }
  const inSync = report.applications.filter(({ status }) => status === 'in-sync').length
  if (inSync !== report.applications.length || inSync === 0)
    throw new Error(
      `${inSync} of ${report.applications.length} in sync: ${JSON.stringify([...report.problems, ...report.findings]).slice(0, 1500)}`,
    )
  return seconds
}

/** The measurement as a sentence. */
export function describeRenders({ apps, rounds, floorSeconds, coldSeconds, warmSeconds }: Renders): string {
  const against = (seconds: number): string => (seconds / floorSeconds).toFixed(2)
  return (
    `${apps} apps (60 Kustomize, 60 Helm, 80 plain): ${coldSeconds.toFixed(1)} s with an empty cache, ` +
    `${against(coldSeconds)} times the floor of ${floorSeconds.toFixed(1)} s; ${warmSeconds.toFixed(1)} s with the ` +
    `renderings of the run before, ${against(warmSeconds)} times the floor (median of ${rounds} rounds).`
  )
}
