import { mkdirSync, statSync } from 'node:fs'
import nodeModule from 'node:module'
import { isAbsolute, join } from 'node:path'
import { isInside } from './kubernetes/inside.js'

/**
 * Has Node keep what it compiles of this program for the next start, which then takes a third less, in the user's own
 * cache (https://nodejs.org/api/module.html#module-compile-cache). Never in a folder that may be a checkout: what is
 * kept there is run. Does nothing where Node cannot (before 22.1) or may not write; NODE_DISABLE_COMPILE_CACHE=1 turns it off.
 */
export function keepCompiled(env: NodeJS.ProcessEnv): void {
  const home = env['HOME'] || env['USERPROFILE'] || ''
  const cache = env['XDG_CACHE_HOME'] || join(home, '.cache')
  // A user without a home has no cache, and a relative one counts for nothing (XDG Base Directory Specification).
  if (!isAbsolute(cache)) return
  const folder = join(cache, 'drift-triage', 'compiled')
  const checkouts = [process.cwd(), env['GITHUB_WORKSPACE'] ?? ''].filter((one) => one !== '')
  if (isInside(folder, checkouts) || !isOurs(folder)) return
  // Node 20, which package.json allows, does not have it.
  const { enableCompileCache }: { enableCompileCache?: typeof nodeModule.enableCompileCache } = nodeModule
  enableCompileCache?.(folder)
}

/** Makes the folder; false where somebody else could put something there to be run. */
function isOurs(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const { uid, mode } = statSync(folder)
    return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)
  } catch {
    return false
  }
}
