import { spawn } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string }

/** What a run of the action left behind, read back from the files that a runner gives it. */
export type ActionEnded = Ended & {
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
  readonly folder: string
}

function run(file: string, args: readonly string[], env: NodeJS.ProcessEnv, cwd: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'dist', file), ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? -1, stdout, stderr }))
  })
}

/** The committed command line as a child process. */
export function runCli(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  cwd: string = tmpdir(),
): Promise<Ended> {
  return run('cli.js', args, { PATH: process.env['PATH'], HOME: tmpdir(), ...env }, cwd)
}

/** The committed action as a child process, with the inputs, files and variables of a runner. */
export async function runAction(
  inputs: Readonly<Record<string, string>>,
  env: NodeJS.ProcessEnv = {},
): Promise<ActionEnded> {
  const folder = await mkdtemp(join(tmpdir(), 'drift-triage-action-'))
  const [summary, output] = [join(folder, 'summary'), join(folder, 'output')]
  await Promise.all([writeFile(summary, ''), writeFile(output, '')])
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const)
  const ended = await run(
    'main.js',
    [],
    {
      PATH: process.env['PATH'],
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKSPACE: folder,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: output,
      RUNNER_TEMP: folder,
      ...Object.fromEntries(given),
      ...env,
    },
    folder,
  )
  return {
    ...ended,
    summary: await readFile(summary, 'utf8'),
    outputs: readOutputs(await readFile(output, 'utf8')),
    folder,
  }
}

/** The runner's file format: `name<<delimiter`, lines, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  for (const match of text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)) {
    if (match[1] !== undefined) outputs[match[1]] = match[3] ?? ''
  }
  return outputs
}

/** The demo's repository and recorded cluster, which every checkout has. */
export const demo = { repo: join(root, 'demo/repo'), snapshot: join(root, 'demo/snapshot') }
