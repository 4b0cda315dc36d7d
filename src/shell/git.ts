import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'

/** The result of one git command; `text` is null where it failed or could not start, and `code` where it did not end by itself. */
export type GitOutput = {
  readonly text: string | null
  readonly error: string
  readonly code: number | null
}

/** Variables that would point git somewhere else than the folder it is given. */
const misleading = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_CONFIG',
  'GIT_EXTERNAL_DIFF',
  'GIT_LITERAL_PATHSPECS',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
]

/**
 * How git is started in a folder: with an argument array, no shell, and settings that keep the repository from running
 * anything: its hooks, pagers, file-system monitors and protocol helpers are off. `above` is a folder from which on
 * upwards no repository is looked for.
 */
export function gitCommand(
  folder: string,
  args: readonly string[],
  above?: string,
): { readonly args: readonly string[]; readonly env: NodeJS.ProcessEnv } {
  const safe = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never']
  const settings = [...safe, `safe.directory=${realPath(folder)}`].flatMap((setting) => ['-c', setting])
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !misleading.includes(name)))
  return {
    args: [...settings, '--no-pager', '-C', folder, ...args],
    env: {
      ...{ ...env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
      ...(above === undefined ? {} : { GIT_CEILING_DIRECTORIES: above }),
    },
  }
}

/** A folder as Git compares it: without links; as it is where it is not there. */
export function realPath(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}

/** Runs one git command to its end. */
export function runGit(folder: string, args: readonly string[], input = ''): Promise<GitOutput> {
  const command = gitCommand(folder, args)
  return new Promise((resolve) => {
    const child = spawn('git', command.args, {
      env: command.env,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', (error) => resolve({ text: null, error: error.message, code: null }))
    child.on('close', (code) => {
      const error = Buffer.concat(err).toString('utf8')
      resolve({ text: code === 0 ? Buffer.concat(out).toString('utf8') : null, error, code })
    })
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}
