import type { Source } from '../model/application.js'
import type { RepoFiles } from '../model/ports.js'
import { matchesGlob } from './glob.js'

/**
 * A link behind which Argo CD reads manifests of a plain folder: the folder itself, a manifest that is a symbolic link, or
 * where it recurses a submodule (its repository server checks submodules out, and walks into no linked folder:
 * argo-cd reposerver/repository, findManifests). Null where there is none. Flux archives neither.
 */
export async function neededLink(
  source: Source,
  files: RepoFiles,
  isThere: boolean,
  isWanted: (file: string) => boolean,
): Promise<string | null> {
  const { path, directory, flux } = source
  if (flux !== undefined) return null
  const links = await files.links(path)
  if (links.length === 0) return isThere ? null : linkOnTheWay(path, files)
  const submodules = await submodulesOf(files)
  const isEntered = (link: string): boolean =>
    directory.recurse && submodules.has(link) && mayHoldWanted(link, source)
  return links.find((link) => link === path || isWanted(link) || isEntered(link)) ?? null
}

/** The folder may be in a submodule. */
async function linkOnTheWay(path: string, files: RepoFiles): Promise<string | null> {
  const steps = path.split('/')
  for (let length = 1; length < steps.length; length++) {
    const folder = steps.slice(0, length).join('/')
    if ((await files.list(folder)) === null) return (await files.links(folder))[0] ?? null
  }
  return null
}

/** By its name alone: what is in it is not here. */
function mayHoldWanted(submodule: string, { path, directory }: Source): boolean {
  const relative = path === '' ? submodule : submodule.slice(path.length + 1)
  if (directory.exclude !== '' && matchesGlob(`${relative}/any.yaml`, directory.exclude)) return false
  return directory.include === '' || /[*?[{]/.test(directory.include)
}

/** Folders that are other repositories, as .gitmodules declares them (git-scm.com/docs/gitmodules). */
async function submodulesOf(files: RepoFiles): Promise<ReadonlySet<string>> {
  const text = (await files.read('.gitmodules')) ?? ''
  const paths = text.matchAll(/^[ \t]*path[ \t]*=[ \t]*"?([^"\r\n]+?)"?[ \t]*$/gm)
  return new Set([...paths].map(([, path = '']) => path.replace(/\/+$/, '')))
}
