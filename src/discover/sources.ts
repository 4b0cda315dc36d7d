import type { Application } from '../model/application.js'
import { normaliseRepositoryUrl } from './repository-url.js'

/**
 * True where some source of the app is this repository. A folder's always is; where nobody said under which
 * addresses the repository is known (a copy without a remote), every address is taken to mean it.
 */
export function isHere(application: Application, urls: readonly string[]): boolean {
  if (urls.length === 0 || application.controller === 'folder') return true
  return application.sources.some((source) => isKnown(source.repoUrl, urls))
}

/** The addresses of an app's sources that are not this repository: they cannot be rendered here. */
export function foreignUrls(application: Application, urls: readonly string[]): readonly string[] {
  if (urls.length === 0 || application.controller === 'folder') return []
  return application.sources.map(({ repoUrl }) => repoUrl).filter((url) => !isKnown(url, urls))
}

function isKnown(url: string, urls: readonly string[]): boolean {
  const wanted = normaliseRepositoryUrl(url)
  return url === '' || urls.some((known) => normaliseRepositoryUrl(known) === wanted)
}
