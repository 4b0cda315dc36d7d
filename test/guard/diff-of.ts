import type { DiffFile } from '../github/state.js'
import type { Shop } from './merges.js'

/** What merging a branch of the shop into main changes, as GitHub lists a pull request's files. */
export async function diffOf({ git }: Pick<Shop, 'git'>, head: string, base = 'main'): Promise<DiffFile[]> {
  const range = `${base}...${head}`
  const raw = await git('diff', '--raw', '--no-renames', '--no-abbrev', range)
  const listed = raw.trim() === '' ? [] : raw.trim().split('\n')
  const statuses: Readonly<Record<string, DiffFile['status']>> = { A: 'added', D: 'removed', M: 'modified' }
  return Promise.all(
    listed.map(async (line) => {
      const [, sha = '', status = '', filename = ''] = /^:\S+ \S+ \S+ (\S+) (\S)\t(.*)$/.exec(line) ?? []
      const text = await git('diff', '--no-renames', range, '--', filename)
      return { filename, sha, status: statuses[status] ?? 'modified', patch: text.slice(text.indexOf('@@ ')) }
    }),
  )
}
