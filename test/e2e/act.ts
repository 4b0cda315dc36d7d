import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildAct } from '../harness/build-binaries.js'
import { findGo, goMissing } from '../harness/find-go.js'
import { CommandFailed, run } from '../harness/run.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

export type WorkflowRun = {
  readonly succeeded: boolean
  readonly log: string
  /** The action's outputs, as the step after it saw them. */
  readonly outputs: Readonly<Record<string, string>>
}

export type Act = {
  /** Runs the one workflow of `repository` for an event, with these secrets, against a GitHub at `apiUrl`. */
  run(event: string, options: ActOptions): Promise<WorkflowRun>
}

export type ActOptions = {
  readonly repository: string
  readonly apiUrl: string
  readonly secrets: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
  /** The event's payload, a JSON file. */
  readonly eventFile?: string
  /** Folders that stand for actions of others, by `owner/name@ref`. */
  readonly actions?: Readonly<Record<string, string>>
  readonly vars?: Readonly<Record<string, string>>
  /** A folder of programs that the jobs find first. */
  readonly programs?: string
}

/**
 * Real workflow files run by act on this machine, without containers. The action is a copy of what is committed:
 * action.yml, dist and demo, and nothing of the sources or of node_modules.
 */
export async function prepareAct(folder: string): Promise<Act> {
  const go = await findGo()
  if (go === null) throw new Error(goMissing)
  const act = await buildAct(go, () => undefined)
  const action = join(folder, 'action')
  for (const part of ['action.yml', 'dist', 'demo'])
    await cp(join(root, part), join(action, part), { recursive: true })
  return { run: (event, options) => runWorkflow(act, folder, action, event, options) }
}

async function runWorkflow(
  act: string,
  folder: string,
  action: string,
  event: string,
  { repository, apiUrl, secrets, inputs = {}, eventFile, actions = {}, vars = {}, programs }: ActOptions,
): Promise<WorkflowRun> {
  const scratch = await mkdtemp(join(folder, 'run-'))
  await mkdir(join(scratch, 'home'))
  const secretFile = join(scratch, 'secrets')
  const lines = Object.entries({ GITHUB_TOKEN: 'ghs_testtoken', ...secrets }).map(
    ([name, value]) => `${name}=${value}\n`,
  )
  await writeFile(secretFile, lines.join(''), { mode: 0o600 })
  const outputFile = join(scratch, 'outputs.json')
  const args = [
    ...[event, '--platform', 'ubuntu-latest=-self-hosted'],
    ...['--local-repository', `acme/drift-triage@v1=${action}`, '--secret-file', secretFile],
    ...['--env', `GITHUB_API_URL=${apiUrl}`, '--env', `OUTPUT_FILE=${outputFile}`],
    ...['--env', `REPORT_FOLDER=${join(scratch, 'report')}`],
    ...(eventFile === undefined ? [] : ['--eventpath', eventFile]),
    ...['--action-offline-mode', '--no-cache-server'],
    ...Object.entries(actions).flatMap(([name, at]) => ['--local-repository', `${name}=${at}`]),
    ...Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
    ...Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]),
  ]
  // Node 24 must be the one that act finds: it is what action.yml asks for.
  const folders = [...(programs === undefined ? [] : [programs]), dirname(process.execPath)]
  const env = {
    PATH: [...folders, process.env['PATH'] ?? ''].join(':'),
    HOME: join(scratch, 'home'),
    XDG_CACHE_HOME: join(scratch, 'home', 'cache'),
  }
  const ended = await run(act, args, { cwd: repository, env }).then(
    (log) => ({ succeeded: true, log }),
    (error: unknown) => {
      if (error instanceof CommandFailed) return { succeeded: false, log: error.stdout + error.stderr }
      throw error
    },
  )
  const outputs = await readFile(outputFile, 'utf8').catch(() => '{}')
  return { ...ended, outputs: JSON.parse(outputs) as Record<string, string> }
}
