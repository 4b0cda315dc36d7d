import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ToolJob } from '../../model/ports.js'

/** What tools wrote for equal jobs: in this run, and in a folder for the next one. */
export type AnswerCache = {
  get(key: string): Promise<string | null>
  put(key: string, output: string): Promise<void>
}

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

/** An answer's own hash stands before it: a file that was cut short or damaged is not believed. */
export function createAnswerCache(folder: string | null): AnswerCache {
  return {
    async get(key) {
      if (folder === null) return null
      const text = await readFile(join(folder, key), 'utf8').catch(() => null)
      if (text === null) return null
      const output = text.slice(65)
      return text.slice(0, 64) === digest(output) ? output : null
    },
    async put(key, output) {
      if (folder === null) return
      const draft = join(folder, `${key}.${randomUUID()}`)
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        await writeFile(draft, `${digest(output)}\n${output}`, { mode: 0o600 })
        await rename(draft, join(folder, key))
      } catch {
        // A full or read-only disk costs the next run time, nothing else.
      }
    },
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
