import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { cacheRoot } from './paths.js'

/** A key that changes with anything that can change the binary. */
export async function hashOf(parts: readonly string[], sourceFolder?: string): Promise<string> {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  if (sourceFolder !== undefined) {
    for (const file of (await goFiles(sourceFolder)).sort()) {
      hash
        .update(file)
        .update('\0')
        .update(await readFile(join(sourceFolder, file)))
        .update('\0')
    }
  }
  return hash.digest('hex').slice(0, 16)
}

async function goFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  return names.filter((name) => /(\.go|^go\.mod|^go\.sum)$/.test(name) && !name.endsWith('_test.go'))
}

/**
 * The folder `key` of the cache, filled by `fill` unless it is there already. It appears by a rename, so a
 * half-made one is never seen; a lock keeps two runs from doing the same ten-minute build side by side.
 */
export async function cached(key: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheRoot(), key)
  if (existsSync(folder)) return folder
  const release = await lock(`${folder}.lock`, () => existsSync(folder))
  const draft = `${folder}.${randomUUID()}`
  try {
    if (existsSync(folder)) return folder
    await mkdir(draft, { recursive: true })
    await fill(draft)
    await rename(draft, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error // else another run was faster, with the same content
    })
    return folder
  } finally {
    await rm(draft, { recursive: true, force: true })
    await release()
  }
}

/** Waits until the lock is ours or `done` says it is no longer needed; a lock whose owner died is taken over. */
async function lock(path: string, done: () => boolean): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true })
  for (;;) {
    if (done()) return async () => undefined
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' })
      return () => rm(path, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    if (!(await ownerIsAlive(path))) await rm(path, { force: true })
    else await sleep(100)
  }
}

async function ownerIsAlive(path: string): Promise<boolean> {
  try {
    const pid = Number(await readFile(path, 'utf8'))
    if (pid === 0) return true // created but not yet written
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
