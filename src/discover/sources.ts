import type { Application, Source } from '../model/application.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import { normaliseRepositoryUrl } from './repository-url.js'

/**
 * True where some source of the app is this repository. A folder's always is; where nobody said under which
 * addresses the repository is known (a copy without a remote), every address is taken to mean it.
 */
export function isHere(application: Application, urls: readonly string[]): boolean {
  if (urls.length === 0 || application.controller === 'folder') return true
  // One that names no Git repository is told of where it is written: no other run would.
  if (application.sources.length === 0) return application.foundIn !== 'cluster'
  return application.sources.some((source) => source.elsewhere === true || isKnown(source.repoUrl, urls))
}

/** The addresses of an app's sources that are not this repository: they cannot be rendered here. */
export function foreignUrls(application: Application, urls: readonly string[]): readonly string[] {
  if (urls.length === 0 || application.controller === 'folder') return []
  return application.sources
    .filter(({ elsewhere }) => elsewhere !== true)
    .map(({ repoUrl }) => repoUrl)
    .filter((url) => !isKnown(url, urls))
}

/** The app with each source marked that is in another repository of the settings, what was synced before as well. */
export function withElsewhere(
  application: Application,
  urls: readonly string[],
  others: readonly string[],
): Application {
  if (others.length === 0) return application
  const mark = (sources: readonly Source[]): readonly Source[] =>
    sources.map((source) => {
      const isOther =
        source.repoUrl !== '' && !isKnown(source.repoUrl, urls) && isKnown(source.repoUrl, others)
      return isOther ? { ...source, elsewhere: true } : source
    })
  const { status } = application
  return {
    ...application,
    sources: mark(application.sources),
    status:
      status === null
        ? null
        : {
            ...status,
            history: status.history.map((one) => ({ ...one, sources: mark(one.sources) })),
            ...(status.partial === undefined
              ? {}
              : { partial: { ...status.partial, sources: mark(status.partial.sources) } }),
          },
  }
}

/** True where the address is one of this repository's. */
export function isKnown(url: string, urls: readonly string[]): boolean {
  const wanted = normaliseRepositoryUrl(url)
  return url === '' || urls.some((known) => normaliseRepositoryUrl(known) === wanted)
}

/** An app whose manifests are in no Git repository: `what` names the source that holds them. */
export function unsupportedSource(application: string, what: string): Problem {
  return problem(
    'SOURCE_UNSUPPORTED',
    `Application ${application}: its manifests come from ${what}, which is not read.`,
    'Only GitRepository sources can be rendered here; the app is reported as unknown.',
    { application },
  )
}
