import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const guard = fileURLToPath(new URL('only-hosts.mjs', import.meta.url))

/** The environment of a run that may speak to these addresses only, and what it tried to reach in the end. */
export async function onlyHosts(...urls: readonly string[]): Promise<{
  readonly hosts: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly reached: () => Promise<readonly string[]>
}> {
  const file = join(await mkdtemp(join(tmpdir(), 'drift-triage-hosts-')), 'connections')
  const hosts = urls.map((url) => new URL(url).host)
  return {
    hosts,
    env: { NODE_OPTIONS: `--import=${guard}`, ONLY_HOSTS: hosts.join(','), CONNECTIONS: file },
    async reached() {
      const lines = await readFile(file, 'utf8').catch(() => '')
      return [...new Set(lines.split('\n').filter((line) => line !== ''))].sort()
    },
  }
}
