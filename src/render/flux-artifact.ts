import type { FluxBuild } from '../model/application.js'
import type { RepoFiles } from '../model/ports.js'
import { folderOf, joinPath } from './repo-path.js'
import type { IgnorePattern } from './source-ignore.js'
import { ignorePatterns, isLeftOut } from './source-ignore.js'

const fileName = '.sourceignore'

/** What source-controller leaves out of every artifact (fluxcd/source-controller docs/spec, "Excluding files"). */
const always = ignorePatterns('.git/\n.gitignore\n.gitmodules\n.gitattributes')

/** And where nobody states anything. */
const byDefault = ignorePatterns(`*.jpg
*.jpeg
*.gif
*.png
*.wmv
*.flv
*.tar.gz
*.zip
.github/
.circleci/
.travis.yml
.gitlab-ci.yml
appveyor.yml
.drone.yml
cloudbuild.yaml
codeship-services.yml
codeship-steps.yml
**/.goreleaser.yml
**/.sops.yaml
**/.flux.yaml`)

/**
 * The files of the artifact that source-controller makes of a repository, or of what it pulled from a registry. A
 * `.sourceignore` counts below its folder, so those on the way to a file decide about it, and what the source states
 * after them. Any of them, wherever it is, stands in the place of what is left out by default (fluxcd/pkg
 * sourceignore, LoadIgnorePatterns; artifact/storage, SourceIgnoreFilter).
 */
export function fluxArtifact(files: RepoFiles, { ignore, ignoresNothing }: FluxBuild): RepoFiles {
  if (ignoresNothing === true) return files
  const ofSource = ignorePatterns(ignore ?? '')
  const known = new Map<string, Promise<readonly IgnorePattern[]>>()
  const patternsAt = (folder: string): Promise<readonly IgnorePattern[]> => {
    const patterns = known.get(folder) ?? readPatterns(folder)
    known.set(folder, patterns)
    return patterns
  }
  const readPatterns = async (folder: string): Promise<readonly IgnorePattern[]> => {
    const given = folder === '' ? [] : await patternsAt(folderOf(folder))
    return [...given, ...(await patternsOf(files, folder))]
  }
  // Asked for last: with the list of all files, any new one has the app rendered again.
  let anywhere: Promise<boolean> | undefined
  const isKept = async (file: string): Promise<boolean> => {
    const stated = [...(await patternsAt(folderOf(file))), ...ofSource]
    if (isLeftOut([...always, ...stated], file)) return false
    if (stated.length > 0 || !isLeftOut(byDefault, file)) return true
    return (anywhere ??= statesAnything(files))
  }
  const keptOf = async (names: readonly string[]): Promise<string[]> => {
    const kept = await Promise.all(names.map(isKept))
    return names.filter((_, at) => kept[at] === true)
  }
  return {
    async list(folder) {
      const listed = await files.list(folder)
      return listed === null ? null : keptOf(listed)
    },
    read: async (file) => ((await isKept(file)) ? files.read(file) : null),
    links: async (folder) => keptOf(await files.links(folder)),
    readBytes: async (file) => ((await isKept(file)) ? files.readBytes(file) : null),
  }
}

async function patternsOf(files: RepoFiles, folder: string): Promise<readonly IgnorePattern[]> {
  return ignorePatterns((await files.read(joinPath(folder, fileName))) ?? '', folder)
}

async function statesAnything(files: RepoFiles): Promise<boolean> {
  const folders = ((await files.list('')) ?? [])
    .filter((file) => file === fileName || file.endsWith(`/${fileName}`))
    .map(folderOf)
  const stated = await Promise.all(folders.map((folder) => patternsOf(files, folder)))
  return stated.some((patterns) => patterns.length > 0)
}
