import type { Application, Source } from '../model/application.js'
import type { FetchPlace, SourceAddress } from '../model/fetching.js'
import { mayFetch } from '../model/fetching.js'
import { stringAt } from '../model/json.js'
import type { OtherRepository } from '../model/other-repository.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import { normaliseRepositoryUrl, withoutUser } from './repository-url.js'

/** What a run knows of the repositories that sources name. */
export type Repositories = {
  /** Addresses of this one; empty where nobody said, which takes every address to mean it. */
  readonly urls: readonly string[]
  /** Addresses of those that the settings map to a checkout. */
  readonly others: readonly string[]
  /** Where further ones, and charts, may be fetched from. */
  readonly fetchFrom: readonly FetchPlace[]
}

/**
 * True where the app is this run's to judge: some source is this repository or one of the settings, or no other run
 * would judge it: it is written here, and its manifests are fetched, a chart, an artifact, or in no Git repository. A
 * folder's always is.
 */
export function isHere(application: Application, { urls, others }: Repositories): boolean {
  const { sources, controller, foundIn } = application
  if (urls.length === 0 || controller === 'folder') return true
  if (sources.some((source) => isInGit(source) && isKnown(source.repoUrl, [...urls, ...others]))) return true
  if (foundIn === 'cluster') return false
  return sources.length === 0 || sources.some((source) => source.elsewhere === true || !isInGit(source))
}

/**
 * A remark where nobody said what this repository is called, though its apps come from more than one: some are judged by
 * files that are not theirs.
 */
export function namelessNote(
  applications: readonly Application[],
  urls: readonly string[],
): readonly string[] {
  if (urls.length > 0) return []
  const sources = applications.flatMap((application) => application.sources)
  const named = sources.filter((source) => isInGit(source) && source.repoUrl !== '')
  const addresses = new Map(
    named.map(({ repoUrl }) => [normaliseRepositoryUrl(repoUrl), withoutUser(repoUrl)]),
  )
  if (addresses.size < 2) return []
  const shown = [...addresses.values()].sort().slice(0, 3).join(', ')
  const more = addresses.size > 3 ? ` and ${addresses.size - 3} more` : ''
  return [
    `This repository has no remote, so every application is taken to come from it, though they name ${addresses.size} repositories: ${shown}${more}. Add the remote, or name the address with --repository-url.`,
  ]
}

/** The addresses of an app's sources that are not this repository: they cannot be rendered here. */
export function foreignUrls(application: Application, urls: readonly string[]): readonly string[] {
  if (urls.length === 0 || application.controller === 'folder') return []
  return application.sources
    .filter((source) => source.elsewhere !== true && isInGit(source))
    .map(({ repoUrl }) => repoUrl)
    .filter((url) => !isKnown(url, urls))
}

/** The app with each source marked that is outside of this repository and can be had, what was synced before as well. */
export function withElsewhere(application: Application, known: Repositories): Application {
  const mark = (sources: readonly Source[]): readonly Source[] =>
    sources.map((source) => (isElsewhere(source, known) ? { ...source, elsewhere: true } : source))
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
            ...(status.attempted === undefined
              ? {}
              : { attempted: status.attempted.map((one) => ({ ...one, sources: mark(one.sources) })) }),
            ...(status.partial === undefined
              ? {}
              : { partial: { ...status.partial, sources: mark(status.partial.sources) } }),
          },
  }
}

function isElsewhere(source: Source, known: Repositories): boolean {
  return isInGit(source) ? isOther(source.repoUrl, known) : mayFetch(known.fetchFrom, sourceAddress(source))
}

/** True for the address of a Git repository that is not this one and can be had. */
export function isOther(url: string, { urls, others, fetchFrom }: Repositories): boolean {
  if (url === '' || isKnown(url, urls)) return false
  // Where nobody said what this repository is called, a further one cannot be told from it.
  return isKnown(url, others) || (urls.length > 0 && mayFetch(fetchFrom, { url }))
}

/** True for a source in another repository; without one, for a source in this repository. */
export function isSourceIn(source: Source, other: OtherRepository | undefined): boolean {
  const { elsewhere } = source
  if (other === undefined || elsewhere !== true) return other === undefined && elsewhere !== true
  return isInGit(source) && normaliseRepositoryUrl(source.repoUrl) === normaliseRepositoryUrl(other.url)
}

/** True for a chart of a chart repository. */
export function isChart({ raw }: Source): boolean {
  return stringAt(raw, 'chart') !== ''
}

/** True for an OCI artifact that is no chart. */
export function isArtifact(source: Source): boolean {
  return source.artifact !== undefined && !isChart(source)
}

/** False for charts and artifacts, whose addresses are no Git repositories even where they look the same. */
export function isInGit(source: Source): boolean {
  return source.artifact === undefined && !isChart(source)
}

/** The address of a source wherever it is. */
export function sourceAddress({ repoUrl, raw, artifact }: Source): SourceAddress {
  const chart = stringAt(raw, 'chart')
  return {
    url: repoUrl,
    ...(chart === '' ? {} : { chart }),
    ...(artifact === undefined ? {} : { artifact }),
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
    'Sources of the kinds GitRepository and OCIRepository can be rendered, and charts of a HelmRepository; the app is reported as unknown.',
    { application },
  )
}
