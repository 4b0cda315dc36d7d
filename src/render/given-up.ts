import type { RepoFiles } from '../model/ports.js'
import { kustomizeInputs } from './kustomize/inputs.js'
import { folderOf, resolvePath } from './repo-path.js'
import type { Trace } from './trace.js'
import { askedOf } from './trace.js'

/**
 * True where nothing differs in what a source is made of as far as that shows, where its renderer gave up before it read
 * all of it: its controller may have no trouble with that. Folders count as a whole, and so does what links lead to.
 */
export async function isSameWhereGivenUp(
  path: string,
  trace: Trace,
  before: RepoFiles,
  after: RepoFiles,
): Promise<boolean> {
  const { roots } = await kustomizeInputs(before, path)
  for (const folder of [...roots, ...askedOf(trace, 'list')])
    if (!(await isSameFolder(folder, before, after))) return false
  for (const folder of askedOf(trace, 'links'))
    for (const link of await before.links(folder))
      if (!(await isSameBehind(link, before, after))) return false
  return true
}

/** True where a folder holds the same in both, or is in neither; false where nothing tells. */
export async function isSameFolder(folder: string, before: RepoFiles, after: RepoFiles): Promise<boolean> {
  const [then, now] = await Promise.all([before, after].map(async (files) => files.contentId?.(folder)))
  return then !== undefined && then === now
}

/** A link that leads to another one is followed no further. */
async function isSameBehind(link: string, before: RepoFiles, after: RepoFiles): Promise<boolean> {
  const [then, now] = await Promise.all([before, after].map(async (files) => files.linkText?.(link)))
  if (then === undefined || then !== now) return false
  const target = then === null ? null : resolvePath(folderOf(link), then)
  if (target === null) return true
  const [file, other] = await Promise.all([before, after].map(async (files) => files.fileId?.(target)))
  return file === other && isSameFolder(target, before, after)
}
