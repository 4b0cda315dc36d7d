import { spawn } from 'node:child_process'

/** The result of one git command; `text` is null where it failed or could not start. */
export type GitOutput = { readonly text: string | null; readonly error: string }

/** Variables that would point git somewhere else than the folder it is given. */
const misleading = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_CONFIG',
  'GIT_EXTERNAL_DIFF',
]

/**
 * Runs git in a folder with an argument array, no shell, and settings that keep the repository from running
 * anything: its hooks, pagers, file-system monitors and protocol helpers are off.
 */
export function runGit(folder: string, args: readonly string[], input = ''): Promise<GitOutput> {
  const safe = [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'protocol.allow=never',
    '--no-pager',
  ]
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !misleading.includes(name)))
  return new Promise((resolve) => {
    const child = spawn('git', [...safe, '-c', `safe.directory=${folder}`, '-C', folder, ...args], {
      env: { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', (error) => resolve({ text: null, error: error.message }))
    child.on('close', (code) => {
      const error = Buffer.concat(err).toString('utf8')
      resolve(code === 0 ? { text: Buffer.concat(out).toString('utf8'), error } : { text: null, error })
    })
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}
