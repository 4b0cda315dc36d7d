import { spawn } from 'node:child_process'

export interface RunOptions {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly input?: string | undefined
  /** Exit codes that are an answer rather than a failure (kubectl diff: 1). */
  readonly accept?: readonly number[] | undefined
  /** Let the child's messages through, for builds that take minutes. */
  readonly showProgress?: boolean
}

export class CommandFailed extends Error {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string

  constructor(command: string, code: number | null, stdout: string, stderr: string) {
    super(`${command}\nexited with ${code ?? 'a signal'}: ${stderr.trim()}`)
    this.name = 'CommandFailed'
    this.code = code
    this.stdout = stdout
    this.stderr = stderr
  }
}

/** Runs a program to its end, never through a shell, and returns its stdout. */
export function run(file: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['pipe', 'pipe', options.showProgress === true ? 'inherit' : 'pipe'],
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      const out = Buffer.concat(stdout).toString()
      if (code !== null && [0, ...(options.accept ?? [])].includes(code)) return resolve(out)
      reject(new CommandFailed([file, ...args].join(' '), code, out, Buffer.concat(stderr).toString()))
    })
    // A child that fails before it has read its input closes the pipe; its exit code tells the story.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(options.input ?? '')
  })
}
