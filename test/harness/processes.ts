import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'

/** Servers that belong to this process: none may outlive it, whatever ends it. */
const running = new Set<ChildProcess>()

export interface Server {
  readonly name: string
  /** Throws when the server has ended, with the end of its log. */
  readonly assertRunning: () => void
  readonly stop: () => Promise<void>
}

export function startServer(
  name: string,
  file: string,
  args: readonly string[],
  logFile: string,
  env: NodeJS.ProcessEnv = process.env,
): Server {
  const log = openSync(logFile, 'a')
  const child = spawn(file, args, {
    stdio: ['ignore', log, log],
    env: { ...env, EXIT_WITH_PARENT: 'yes' }, // heeded by our own binary only; covers a SIGKILL of the test run
  })
  closeSync(log)
  let failure: string | undefined
  running.add(child)
  child.once('error', (error) => (failure = error.message))
  child.once('exit', () => running.delete(child))
  return {
    name,
    assertRunning: () => {
      if (failure === undefined && child.exitCode === null && child.signalCode === null) return
      throw new Error(`${name} has ended: ${failure ?? tail(logFile)}`)
    },
    stop: () => stop(child),
  }
}

const tail = (file: string): string => readFileSync(file, 'utf8').split('\n').slice(-15).join('\n')

/** Test data is thrown away, so nothing is gained by a slow and orderly end. */
function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
    return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

function killAll(): void {
  for (const child of running) child.kill('SIGKILL')
}

process.once('exit', killAll)
for (const [signal, number] of Object.entries({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 })) {
  process.once(signal, () => process.exit(128 + number)) // through the exit handlers: ours, and the folder's removal
}
