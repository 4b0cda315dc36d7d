import { spawn } from 'node:child_process'
import type { ChildProcessByStdio } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import type { RepoFiles } from '../model/ports.js'
import { runGit } from './git.js'

/** Only a guard for memory: the YAML reader refuses far smaller files, with a problem that names them. */
const maxFileBytes = 64 * 1024 * 1024

/** The files of one commit, read from Git's objects: the checkout may be at another revision. */
export function commitFiles(folder: string, commit: string, blobs: BlobReader): RepoFiles {
  let listing: Promise<ReadonlyMap<string, string>> | null = null
  const tree = (): Promise<ReadonlyMap<string, string>> => (listing ??= listTree(folder, commit))
  const bytes = async (file: string): Promise<Buffer | null> => {
    const blob = (await tree()).get(file)
    return blob === undefined ? null : blobs.read(blob)
  }
  return {
    async list(path) {
      const names = [...(await tree()).keys()]
      if (path === '') return names
      const below = names.filter((name) => name.startsWith(`${path}/`))
      return below.length === 0 ? null : below
    },
    read: async (file) => (await bytes(file))?.toString('utf8') ?? null,
    readBytes: bytes,
  }
}

/** Path to blob of all regular files; symbolic links (mode 120000) and submodules are left out on purpose. */
async function listTree(folder: string, commit: string): Promise<ReadonlyMap<string, string>> {
  const { text } = await runGit(folder, ['ls-tree', '-r', '-z', '--full-tree', commit])
  const files = new Map<string, string>()
  for (const line of (text ?? '').split('\0')) {
    const match = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line)
    if (match?.[1] !== undefined && match[2] !== undefined) files.set(match[2], match[1])
  }
  return files
}

export type BlobReader = { read(blob: string): Promise<Buffer | null>; stop(): void }

type Waiting = (bytes: Buffer | null) => void

/** One `git cat-file --batch` for all blobs: a process per file would dominate the run. */
export function createBlobReader(folder: string): BlobReader {
  let child: ChildProcessByStdio<Writable, Readable, null> | null = null
  let buffered: Buffer = Buffer.alloc(0)
  const waiting: Waiting[] = []
  const drain = (): void => {
    for (;;) {
      const taken = takeBlob(buffered)
      if (taken === null) return
      buffered = taken.rest
      waiting.shift()?.(taken.bytes)
    }
  }
  const start = (): ChildProcessByStdio<Writable, Readable, null> => {
    const started = spawn('git', ['-c', `safe.directory=${folder}`, '-C', folder, 'cat-file', '--batch'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    started.stdout.on('data', (chunk: Buffer) => {
      buffered = Buffer.concat([buffered, chunk])
      drain()
    })
    const fail = (): void => {
      child = null
      for (const done of waiting.splice(0)) done(null)
    }
    started.on('error', fail)
    started.on('close', fail)
    started.stdin.on('error', () => undefined)
    return started
  }
  return {
    read: (blob) =>
      new Promise((resolve) => {
        child ??= start()
        waiting.push(resolve)
        child.stdin.write(`${blob}\n`)
      }),
    stop: () => child?.stdin.end(),
  }
}

/** The first complete answer in the buffer: `<sha> blob <size>\n<bytes>\n`, or `<sha> missing\n`. */
function takeBlob(buffer: Buffer): { bytes: Buffer | null; rest: Buffer } | null {
  const newline = buffer.indexOf(10)
  if (newline < 0) return null
  const [, type, length] = buffer.subarray(0, newline).toString('utf8').split(' ')
  if (type !== 'blob') return { bytes: null, rest: buffer.subarray(newline + 1) }
  const size = Number(length)
  const end = newline + 1 + size
  if (buffer.length < end + 1) return null
  const bytes = size > maxFileBytes ? null : buffer.subarray(newline + 1, end)
  return { bytes, rest: buffer.subarray(end + 1) }
}
