import type { Source } from '../model/application.js'
import type { RepoFiles } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import type { Manifest } from '../model/resource.js'
import { linkNotFollowed, pathNotFound } from './failures.js'
import { isExcessive, matchesGlob } from './glob.js'
import type { JsonnetWorld } from './jsonnet.js'
import { renderJsonnet } from './jsonnet.js'
import { neededLink } from './links.js'
import { readManifests } from './manifests.js'

/** Anywhere in a file, it keeps the file out (argo-cd docs/user-guide/directory.md). */
const skipMarker = '# +argocd:skip-file-rendering'

export type Rendered = { readonly manifests: readonly Manifest[]; readonly problems: readonly Problem[] }

/** Plain manifests of a folder, as Argo CD's directory source reads them; without `jsonnet` no Jsonnet among them. */
export async function renderDirectory(
  application: string,
  source: Source,
  files: RepoFiles,
  jsonnet: JsonnetWorld | null = null,
): Promise<Rendered> {
  const { include, exclude } = source.directory
  if (isExcessive(include) || isExcessive(exclude))
    return { manifests: [], problems: [globExcessive(application)] }
  const listed = await files.list(source.path)
  const link = await neededLink(source, files, listed !== null, (file) => isWanted(file, source))
  if (link !== null) return { manifests: [], problems: [linkNotFollowed(application, source.path, link)] }
  if (listed === null) return { manifests: [], problems: [pathNotFound(application, source)] }
  const manifests: Manifest[] = []
  const problems: Problem[] = []
  const wanted = listed.filter((name) => isWanted(name, source)).sort()
  const isRead = (file: string): boolean => jsonnet !== null || !file.endsWith('.jsonnet')
  const texts = await Promise.all(wanted.map(async (file) => (isRead(file) ? files.read(file) : null)))
  for (const [at, file] of wanted.entries()) {
    const text = texts[at] ?? null
    if (text === null || text.includes(skipMarker)) continue
    const read =
      jsonnet !== null && file.endsWith('.jsonnet')
        ? await renderJsonnet(jsonnet, application, source, file, files)
        : readManifests(file, text, application, 'last')
    manifests.push(...read.manifests)
    problems.push(...read.problems)
  }
  return { manifests, problems }
}

function isWanted(file: string, { path, directory }: Source): boolean {
  const relative = path === '' ? file : file.slice(path.length + 1)
  if (!/\.(ya?ml|json|jsonnet)$/i.test(relative)) return false
  if (!directory.recurse && relative.includes('/')) return false
  if (directory.exclude !== '' && matchesGlob(relative, directory.exclude)) return false
  return directory.include === '' || matchesGlob(relative, directory.include)
}

function globExcessive(application: string): Problem {
  return problem(
    'RENDERER_UNSUPPORTED',
    `Application ${application}: directory.include or directory.exclude is too long or has too many wildcards.`,
    'Simplify it to at most 500 characters and 40 wildcards.',
    { application },
  )
}
