import { createHash, randomUUID } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { lstat, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ToolJob } from '../../model/ports.js'

/** What tools wrote for equal jobs: in this run, and in a folder for the next one. */
export type AnswerCache = {
  get(key: string): Promise<string | null>
  put(key: string, output: string): Promise<void>
}

/** No tool may write more, so no entry of ours is larger. */
const maxBytes = 65 * 1024 * 1024

/** Entries that no run has used for so long are removed: the folder is carried from run to run. */
const keptDays = 14
/** How long an entry counts as just used: marking it each time would cost as much as reading it. */
const markedAgainMs = 24 * 60 * 60 * 1000

/** Everything that decides a job's answer: the tool in its version, arguments, and every file by path and content. */
export function keyOfJob(tool: string, version: string, job: ToolJob): string {
  const hash = createHash('sha256')
  const add = (part: string | Uint8Array): void => {
    hash.update(`${part.length}:`).update(part)
  }
  add(JSON.stringify([tool, version, job.folder, job.commands]))
  for (const [file, content] of [...job.files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    add(file)
    add(content)
  }
  return hash.digest('hex')
}

/**
 * A hash over its key and the answer stands before each answer: what was cut short, damaged or moved to another key is
 * not believed, and neither is what is no plain file. Whoever can write the folder with care can still forge an
 * answer, which is why it must not lie where others put files (see `toolsFor`).
 */
export function createAnswerCache(folder: string | null): AnswerCache {
  if (folder === null) return { get: () => Promise.resolve(null), put: () => Promise.resolve() }
  let tidied: Promise<void> | null = null
  return {
    get: (key) => Promise.resolve(stored(folder, key)),
    async put(key, output) {
      const draft = join(folder, `${key}.${randomUUID()}`)
      try {
        await (tidied ??= prepare(folder))
        writeFileSync(draft, `${digest(key, output)}\n${output}`, { mode: 0o600, flag: 'wx' })
        renameSync(draft, join(folder, key))
      } catch {
        // A full or read-only disk costs the next run time, nothing else.
      }
    },
  }
}

/** In one go: waiting for each of its steps would take ten times as long as an entry of the usual size. */
function stored(folder: string, key: string): string | null {
  const file = join(folder, key)
  try {
    const found = lstatSync(file)
    if (!found.isFile() || found.size > maxBytes) return null
    const text = readFileSync(file, 'utf8')
    const output = text.slice(65)
    if (text.slice(0, 65) !== `${digest(key, output)}\n`) return null
    const now = new Date()
    if (now.getTime() - found.mtimeMs > markedAgainMs) utimesSync(file, now, now)
    return output
  } catch {
    return null
  }
}

/** Makes the folder, and removes what is old of files that are called as ours are. */
async function prepare(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const oldest = Date.now() - keptDays * 24 * 60 * 60 * 1000
  for (const name of await readdir(folder)) {
    if (!/^[0-9a-f]{64}(?:\.[0-9a-f-]{36})?$/.test(name)) continue
    const { mtimeMs } = await lstat(join(folder, name))
    if (mtimeMs < oldest) await rm(join(folder, name), { force: true })
  }
}

function digest(key: string, output: string): string {
  return createHash('sha256').update(key).update(output).digest('hex')
}
