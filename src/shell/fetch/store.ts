import { createHash } from 'node:crypto'
import { access, mkdir, mkdtemp, readdir, realpath, rename, rm, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where what was fetched lies: in the cache folder for the next run, else for this run alone. */
export type FetchStore = {
  /** The folder of something that grows in place (a Git repository); made where it is not there. */
  growing(key: string): Promise<string>
  /** The folder kept under a key, null where there is none. */
  kept(key: string): Promise<string | null>
  /** Keeps a folder of `scratch` under a key, and gives its place. */
  keep(key: string, folder: string): Promise<string>
  /** A new folder on the same disk, for as long as `use` runs. */
  scratch<T>(use: (folder: string) => Promise<T>): Promise<T>
  /** Removes what no later run is to have. */
  close(): Promise<void>
}

const keptDays = 14
/** A run that was ended from outside leaves its scratch folders. */
const keyForm = /^(?:(?:git|chart|charts|artifact)-[0-9a-f]{64}|scratch-\w{6})$/

/** A name for a folder, from what it holds. */
export function storeKey(
  kind: 'git' | 'chart' | 'charts' | 'artifact',
  ...parts: readonly (string | Uint8Array)[]
): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return `${kind}-${hash.digest('hex')}`
}

export function createFetchStore(cacheFolder: string | null): FetchStore {
  let opening: Promise<string> | null = null
  const root = (): Promise<string> => (opening ??= openRoot(cacheFolder))
  const store: FetchStore = {
    async growing(key) {
      const folder = join(await root(), key)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await touch(folder)
      return folder
    },
    async kept(key) {
      const folder = join(await root(), key)
      const found = await access(folder).then(
        () => true,
        () => false,
      )
      if (found) await touch(folder)
      return found ? folder : null
    },
    async keep(key, folder) {
      const place = join(await root(), key)
      // Somebody else may have kept the same meanwhile.
      await rename(folder, place).catch(async () => {
        await access(place)
      })
      return place
    },
    async scratch(use) {
      const folder = await mkdtemp(join(await root(), 'scratch-'))
      try {
        return await use(folder)
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
    async close() {
      if (cacheFolder === null && opening !== null) await rm(await opening, { recursive: true, force: true })
    },
  }
  return store
}

async function openRoot(cacheFolder: string | null): Promise<string> {
  if (cacheFolder === null) return realpath(await mkdtemp(join(tmpdir(), 'drift-triage-fetched-')))
  const root = join(cacheFolder, 'fetched')
  await mkdir(root, { recursive: true, mode: 0o700 })
  await tidy(root)
  return realpath(root)
}

/** Removes what no run has used for long, of folders that are called as ours are. */
async function tidy(root: string): Promise<void> {
  const oldest = Date.now() - keptDays * 24 * 60 * 60 * 1000
  for (const name of await readdir(root)) {
    if (!keyForm.test(name)) continue
    // Another run may be tidying as well.
    const found = await stat(join(root, name)).catch(() => null)
    if (found !== null && found.mtimeMs < oldest) await rm(join(root, name), { recursive: true, force: true })
  }
}

function touch(folder: string): Promise<void> {
  const now = new Date()
  return utimes(folder, now, now)
}
