import { spawn } from 'node:child_process'
import type { ChildProcessByStdio } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { gitCommand } from './git.js'

/** Only a guard for memory: the YAML reader refuses far smaller files, with a problem that names them. */
const maxBytes = 64 * 1024 * 1024

/** One object of Git; `id` in hexadecimal. */
export type GitObject = { readonly id: string; readonly type: string; readonly content: Buffer }

export type ObjectReader = {
  /** An object by its id, or by an id with a suffix such as `^{tree}`; null where there is none or it is too large. */
  read(name: string): Promise<GitObject | null>
  stop(): void
}

type Waiting = (found: GitObject | null) => void

/** One `git cat-file --batch` for all objects: a process per file or commit would dominate the run. */
export function createObjectReader(folder: string): ObjectReader {
  let child: ChildProcessByStdio<Writable, Readable, null> | null = null
  let buffered: Buffer = Buffer.alloc(0)
  const waiting: Waiting[] = []
  let asked = ''
  // One write for all that is asked in a turn: a system call for each would cost more than the answers.
  const send = (): void => {
    child?.stdin.write(asked)
    asked = ''
  }
  const drain = (): void => {
    for (;;) {
      const taken = takeObject(buffered)
      if (taken === null) return
      buffered = taken.rest
      waiting.shift()?.(taken.found)
    }
  }
  const start = (): ChildProcessByStdio<Writable, Readable, null> => {
    const { args, env } = gitCommand(folder, ['cat-file', '--batch'])
    const started = spawn('git', args, {
      env,
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    started.stdout.on('data', (chunk: Buffer) => {
      buffered = buffered.length === 0 ? chunk : Buffer.concat([buffered, chunk])
      drain()
    })
    const fail = (): void => {
      child = null
      asked = ''
      for (const done of waiting.splice(0)) done(null)
    }
    started.on('error', fail)
    started.on('close', fail)
    started.stdin.on('error', () => undefined)
    return started
  }
  const ask = (name: string): Promise<GitObject | null> =>
    new Promise((resolve) => {
      child ??= start()
      waiting.push(resolve)
      if (asked === '') setImmediate(send)
      asked += `${name}\n`
    })
  const kept = createKept()
  return {
    async read(name) {
      const known = kept.get(name)
      if (known !== undefined) return known
      const found = await ask(name)
      if (found !== null && found.id === name) kept.add(found)
      return found
    },
    stop() {
      send()
      child?.stdin.end()
    },
  }
}

/** Small files are read again and again, by each app and for each question about it: so much is kept of them. */
const [maxKept, maxKeptBytes] = [16 * 1024, 16 * 1024 * 1024]

/** Small objects by their ids. */
function createKept(): { get(id: string): GitObject | undefined; add(found: GitObject): void } {
  const kept = new Map<string, GitObject>()
  let bytes = 0
  return {
    get: (id) => kept.get(id),
    add(found) {
      const { id, content } = found
      if (content.length > maxKept || bytes + content.length > maxKeptBytes || kept.has(id)) return
      bytes += content.length
      // A copy: the part of a buffer would keep all of it.
      kept.set(id, { ...found, content: Buffer.from(content) })
    },
  }
}

/** The first complete answer in the buffer: `<id> <type> <size>\n<bytes>\n`, or `<name> missing\n`. */
function takeObject(buffer: Buffer): { found: GitObject | null; rest: Buffer } | null {
  const newline = buffer.indexOf(10)
  if (newline < 0) return null
  const header = buffer.subarray(0, newline).toString('utf8')
  const [, id, type, bytes] = /^([0-9a-f]+) (blob|tree|commit|tag) (\d+)$/.exec(header) ?? []
  if (id === undefined || type === undefined) return { found: null, rest: buffer.subarray(newline + 1) }
  const size = Number(bytes)
  const end = newline + 1 + size
  if (buffer.length < end + 1) return null
  const found = size > maxBytes ? null : { id, type, content: buffer.subarray(newline + 1, end) }
  return { found, rest: buffer.subarray(end + 1) }
}
