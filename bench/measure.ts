import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export type Usage = {
  /** Wall clock from the start of the process to its end. */
  readonly seconds: number
  readonly stdout: string
  readonly code: number
  /** Of a Node program only. */
  readonly cpuSeconds: number | null
  readonly peakBytes: number | null
}

export type Command = {
  readonly file: string
  readonly args: readonly string[]
  readonly env?: NodeJS.ProcessEnv
  /** Where a Node program leaves what it has used (usage.mjs). */
  readonly usageFile?: string
  /** Exit codes that are an answer. */
  readonly accept: readonly number[]
}

/** Runs one program to its end and measures it. Throws where it fails: a failure is fast and proves nothing. */
export function measure({ file, args, env, usageFile, accept }: Command): Promise<Usage> {
  return new Promise((resolve, reject) => {
    const started = process.hrtime.bigint()
    const child = spawn(file, args, {
      env: {
        ...(env ?? process.env),
        ...(usageFile === undefined ? {} : { BENCH_USAGE: usageFile }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      const seconds = Number(process.hrtime.bigint() - started) / 1e9
      const stdout = Buffer.concat(out).toString('utf8')
      if (code === null || !accept.includes(code)) {
        const said = (Buffer.concat(err).toString('utf8') || stdout).slice(0, 2000)
        return reject(
          new Error(`${file} ${args.slice(0, 4).join(' ')} ended with ${code ?? 'a signal'}: ${said}`),
        )
      }
      const used =
        usageFile === undefined
          ? { cpuSeconds: null, peakBytes: null }
          : (JSON.parse(readFileSync(usageFile, 'utf8')) as Pick<Usage, 'cpuSeconds' | 'peakBytes'>)
      resolve({ seconds, stdout, code, ...used })
    })
  })
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2
}
