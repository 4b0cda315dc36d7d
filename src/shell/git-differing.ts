import type { Entry, Tree, TreeReader } from './git-files.js'
import { absentTree } from './git-files.js'
import type { ObjectReader } from './git-objects.js'

/** More files than these are left to Git. */
const maxChanged = 100

/**
 * Paths at which the files of two commits or trees differ, as `git diff --name-only --no-renames` has them; null where
 * that cannot be told, or is too much. Trees that are equal are not looked into, and no process is started.
 */
export async function differingFiles(
  objects: ObjectReader,
  trees: TreeReader,
  from: string,
  to: string,
): Promise<readonly string[] | null> {
  const differing: string[] = []
  const compare = async (before: Tree, after: Tree, folder: string): Promise<boolean> => {
    if (before === absentTree || after === absentTree) return false
    for (const name of new Set([...before.keys(), ...after.keys()])) {
      const [old, now] = [before.get(name), after.get(name)]
      if (old?.id === now?.id && old?.mode === now?.mode) continue
      const path = folder === '' ? name : `${folder}/${name}`
      if ([old, now].some((entry) => entry !== undefined && entry.type !== 'tree')) differing.push(path)
      if (differing.length > maxChanged) return false
      const [left, right] = await Promise.all([below(old), below(now)])
      if (!(await compare(left, right, path))) return false
    }
    return true
  }
  const below = async (entry: Entry | undefined): Promise<Tree> =>
    entry?.type === 'tree' ? trees(entry.id) : new Map<string, Entry>()
  const roots = await Promise.all([from, to].map((commit) => objects.read(`${commit}^{tree}`)))
  const [before = absentTree, after = absentTree] = await Promise.all(
    roots.map(async (found) => (found?.type === 'tree' ? trees(found.id) : absentTree)),
  )
  return (await compare(before, after, '')) ? differing.sort() : null
}
