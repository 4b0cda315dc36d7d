import type { Source } from '../model/application.js'
import type { RepoFiles } from '../model/ports.js'
import type { Rendered } from './directory.js'
import { renderDirectory } from './directory.js'

export type DirectoryRenderer = typeof renderDirectory

/**
 * `renderDirectory` that reads a folder once for all revisions in which it is the same: an app whose folder nobody has
 * touched since its last sync is not parsed a second time. Only for plain folders, which read nothing outside.
 */
export function createDirectoryRenderer(): DirectoryRenderer {
  const known = new Map<string, Promise<Rendered>>()
  return async (application: string, source: Source, files: RepoFiles) => {
    const content = (await files.contentId?.(source.path)) ?? null
    if (content === null) return renderDirectory(application, source, files)
    const id = JSON.stringify([application, content, source.path, source.directory])
    const rendering = known.get(id) ?? renderDirectory(application, source, files)
    known.set(id, rendering)
    return withOwnOrigins(await rendering)
  }
}

/** The commit of a manifest is remembered by its origin, so each revision needs origins of its own. */
function withOwnOrigins({ manifests, problems }: Rendered): Rendered {
  return {
    manifests: manifests.map((manifest) => ({ ...manifest, origin: { ...manifest.origin } })),
    problems,
  }
}
