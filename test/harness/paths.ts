import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url))

/** Where built binaries live between runs: per user, outside the repository, so that a clean checkout stays warm. */
export function cacheRoot(env: NodeJS.ProcessEnv = process.env): string {
  const base = env['XDG_CACHE_HOME'] ?? ''
  return join(base !== '' ? base : join(homedir(), '.cache'), 'drift-triage-test')
}
