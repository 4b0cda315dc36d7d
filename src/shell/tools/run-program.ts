import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'

export type ProgramLimits = { readonly milliseconds: number; readonly outputBytes: number }

export type ProgramEnd =
  { readonly state: 'done'; readonly output: string } | { readonly state: 'failed'; readonly message: string }

/** Runs a program by its full path with an argument array, in exactly this environment, and ends what never ends. */
export function runProgram(
  path: string,
  args: readonly string[],
  folder: string,
  env: { readonly [name: string]: string },
  limits: ProgramLimits,
): Promise<ProgramEnd> {
  return new Promise((resolve) => {
    const child = spawn(path, args, {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that what the program started ends with it.
      detached: process.platform !== 'win32',
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    let size = 0
    let stopped: string | null = null
    const stop = (why: string): void => {
      stopped ??= why
      killGroup(child)
    }
    const timer = setTimeout(
      () => stop(`took longer than ${limits.milliseconds / 1000} s`),
      limits.milliseconds,
    )
    const take = (into: Buffer[]) => (chunk: Buffer) => {
      size += chunk.length
      if (size > limits.outputBytes) stop(`wrote more than ${limits.outputBytes} bytes`)
      else into.push(chunk)
    }
    child.stdout.on('data', take(out))
    child.stderr.on('data', take(err))
    child.on('error', (error) => {
      clearTimeout(timer)
      resolve({ state: 'failed', message: error.message })
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      if (stopped !== null) resolve({ state: 'failed', message: stopped })
      else if (code === 0) resolve({ state: 'done', output: Buffer.concat(out).toString('utf8') })
      else resolve({ state: 'failed', message: Buffer.concat(err).toString('utf8') })
    })
  })
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It ended by itself in the meantime.
  }
}
