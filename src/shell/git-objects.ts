import { spawn } from 'node:child_process'
import type { ChildProcessByStdio } from 'node:child_process'
import { dirname } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { gitCommand, realPath } from './git.js'

/** Only a guard for memory: the YAML reader refuses far smaller files, with a problem that names them. */
const maxBytes = 64 * 1024 * 1024

/** One object of Git; `id` in hexadecimal. */
export type GitObject = { readonly id: string; readonly type: string; readonly content: Buffer }

export type ObjectReader = {
  /** An object by its id, or by an id with a suffix such as `^{tree}`; null where there is none or it is too large. */
  read(name: string): Promise<GitObject | null>
  /** What was asked before is answered still, and nothing that is asked from then on. */
  stop(): void
}

/** A question that has no answer yet. */
type Waiting = { readonly name: string; readonly done: (found: GitObject | null) => void }

/** Git's exit code for an option that it does not know. */
const usage = 129

/** Objects of one repository; what is small and comes again is kept. */
export function createObjectReader(folder: string): ObjectReader {
  const git = askGit(folder)
  const kept = createKept()
  return {
    async read(name) {
      const known = kept.get(name)
      if (known !== undefined) return known
      const found = await git.read(name)
      if (found !== null && found.id === name) kept.add(found)
      return found
    },
    stop: () => git.stop(),
  }
}

type Git = ChildProcessByStdio<Writable, Readable, null>

/** One `git cat-file` for all objects: a process per file or commit would dominate the run. */
function askGit(folder: string): ObjectReader {
  let child: Git | null = null
  let waiting: Waiting[] = []
  let asked = ''
  // Nobody would stop a process that was started then.
  let isStopped = false
  // Git before 2.36 knows only `--batch`, which writes every answer out by itself, in three pieces.
  let together = true
  // One write for all that is asked in a turn: a system call for each would cost more than the answers.
  const send = (): void => {
    if (asked !== '') child?.stdin.write(together ? `${asked}flush\n` : asked)
    asked = ''
  }
  const start = (): Git => {
    const options = together ? ['--batch-command', '--buffer'] : ['--batch']
    // Where the folder's own repository is broken, one around it has other objects.
    const { args, env } = gitCommand(folder, ['cat-file', ...options], dirname(realPath(folder)))
    const started = spawn('git', args, { env, stdio: ['pipe', 'pipe', 'ignore'] })
    started.stdout.on(
      'data',
      splitObjects((found) => waiting.shift()?.done(found)),
    )
    started.on('error', () => end(null))
    started.on('close', end)
    started.stdin.on('error', () => undefined)
    return started
  }
  const end = (code: number | null): void => {
    const left = waiting
    const again = together && code === usage
    child = null
    waiting = []
    asked = ''
    if (again) together = false
    for (const one of left)
      if (again) ask(one)
      else one.done(null)
  }
  const ask = (question: Waiting): void => {
    child ??= start()
    waiting.push(question)
    if (asked === '') setImmediate(send)
    asked += together ? `contents ${question.name}\n` : `${question.name}\n`
  }
  return {
    read: (name) => (isStopped ? Promise.resolve(null) : new Promise((done) => ask({ name, done }))),
    stop() {
      isStopped = true
      send()
      child?.stdin.end()
    },
  }
}

/** Takes what git writes, in pieces of any size, for the objects in it. */
function splitObjects(take: (found: GitObject | null) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0)
  return (chunk) => {
    const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let at = 0
    for (let taken = takeObject(buffer, at); taken !== null; taken = takeObject(buffer, at)) {
      at = taken.next
      take(taken.found)
    }
    rest = buffer.subarray(at)
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

/** The complete answer that begins at `at`: `<id> <type> <size>\n<bytes>\n`, or `<name> missing\n`. */
function takeObject(buffer: Buffer, at: number): { found: GitObject | null; next: number } | null {
  const newline = buffer.indexOf(10, at)
  if (newline < 0) return null
  const header = buffer.toString('latin1', at, newline)
  const [, id, type, bytes] = /^([0-9a-f]+) (blob|tree|commit|tag) (\d+)$/.exec(header) ?? []
  if (id === undefined || type === undefined) return { found: null, next: newline + 1 }
  const size = Number(bytes)
  const end = newline + 1 + size
  if (buffer.length < end + 1) return null
  const found = size > maxBytes ? null : { id, type, content: buffer.subarray(newline + 1, end) }
  return { found, next: end + 1 }
}
