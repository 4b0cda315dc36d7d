import { madeFrom } from '../../discover/made-from.js'
import { normaliseRepositoryUrl, withoutUser } from '../../discover/repository-url.js'
import type { ArtifactChoice, FetchPlace, MadeFrom, SourceAddress } from '../../model/fetching.js'
import { artifactCommit, chartCommit, mayFetch } from '../../model/fetching.js'
import type { DependencyJob, DependencyResult, RepoFiles } from '../../model/ports.js'
import { findProgram } from '../find-program.js'
import type { SearchPath } from '../find-program.js'
import { folderFiles } from '../folder-files.js'
import type { FetchedChart, HelmProgram } from './charts.js'
import { fetchDependencies, pullChart } from './charts.js'
import type { FetchedRepository } from './git.js'
import { fetchedRepository } from './git.js'
import type { ArtifactWorld } from './oci/artifact.js'
import type { FetchStore } from './store.js'
import { createFetchStore, storeKey } from './store.js'

/** A commit, or what stands for a chart's version or for an artifact, or why it cannot be had. */
export type Fetched = { readonly commit: string } | { readonly reason: string }

/** Gets what the settings let be fetched, each thing once in a run. */
export type Fetcher = {
  readonly allows: (address: SourceAddress) => boolean
  fetch(address: SourceAddress, revision: string): Promise<Fetched>
  /** The files of something that was fetched; null for a commit that is none of these. */
  at(commit: string): RepoFiles | null
  /** What an artifact that was fetched says it was made from. */
  madeFrom(commit: string): MadeFrom | null
  close(): Promise<void>
}

export type FetchOptions = SearchPath & {
  readonly places: readonly FetchPlace[]
  /** Where it is kept for the next run; null keeps nothing. */
  readonly cacheFolder: string | null
  readonly milliseconds?: number
}

const usualMilliseconds = 120_000

export function createFetcher(options: FetchOptions): Fetcher {
  const store = createFetchStore(options.cacheFolder)
  const repositories = new Map<string, Promise<FetchedRepository | null>>()
  const fetching = new Map<string, Promise<Fetched>>()
  const files = new Map<string, RepoFiles>()
  const origins = new Map<string, MadeFrom>()
  const milliseconds = options.milliseconds ?? usualMilliseconds
  const artifacts = { path: options, places: options.places, store, milliseconds }

  async function fetchCommit(url: string, revision: string): Promise<Fetched> {
    const key = normaliseRepositoryUrl(url)
    const opening = repositories.get(key) ?? openFetched(options, store, url, key)
    repositories.set(key, opening)
    const repository = await opening
    if (repository === null) return { reason: 'git is not on the PATH' }
    const found = await repository.resolve(revision)
    if ('commit' in found) files.set(found.commit, repository.at(found.commit))
    return found
  }

  async function fetchChart(url: string, chart: string, version: string): Promise<Fetched> {
    const found = await pulledChart(options, store, url, chart, version)
    if ('reason' in found) return found
    const commit = chartCommit(`${withoutUser(url)}/${chart}`, found.version)
    files.set(commit, folderFiles(found.folder))
    return { commit }
  }

  async function fetchFiles(url: string, choice: ArtifactChoice, revision: string): Promise<Fetched> {
    const found = await artifactFiles(artifacts, url, choice, revision)
    if ('reason' in found) return found
    files.set(found.commit, found.files)
    if (found.origin !== null) origins.set(found.commit, found.origin)
    return { commit: found.commit }
  }

  async function fetchNew({ url, chart, artifact }: SourceAddress, revision: string): Promise<Fetched> {
    if (artifact === undefined)
      return chart === undefined ? fetchCommit(url, revision) : fetchChart(url, chart, revision)
    if (chart === undefined) return fetchFiles(url, artifact, revision)
    const chosen = await chosenDigest(artifacts, `${url}/${chart}`, artifact, revision)
    return 'reason' in chosen ? chosen : fetchChart(url, chart, chosen.digest)
  }

  return {
    allows: (address) => mayFetch(options.places, address),
    fetch(address, revision) {
      if (!mayFetch(options.places, address))
        return Promise.resolve({ reason: 'fetch-from does not name its host' })
      const { url, chart = null, artifact = null } = address
      const id = JSON.stringify([url, chart, artifact, revision])
      const known = fetching.get(id) ?? fetchNew(address, revision)
      fetching.set(id, known)
      return known
    },
    at: (commit) => files.get(commit) ?? null,
    madeFrom: (commit) => origins.get(commit) ?? null,
    async close() {
      for (const repository of await Promise.all(repositories.values())) repository?.close()
      await store.close()
    },
  }
}

// Both load their client late: most runs fetch no artifact.

async function artifactFiles(
  world: ArtifactWorld,
  url: string,
  choice: ArtifactChoice,
  revision: string,
): Promise<
  | { readonly commit: string; readonly files: RepoFiles; readonly origin: MadeFrom | null }
  | { readonly reason: string }
> {
  const { fetchArtifact } = await import('./oci/artifact.js')
  const found = await fetchArtifact(world, url, choice, revision)
  if ('reason' in found) return found
  const commit = artifactCommit(withoutUser(url), choice, found.digest)
  return { commit, files: folderFiles(found.folder), origin: madeFrom(found.annotations) }
}

async function chosenDigest(
  world: ArtifactWorld,
  url: string,
  choice: ArtifactChoice,
  revision: string,
): Promise<{ readonly digest: string } | { readonly reason: string }> {
  const { artifactDigest } = await import('./oci/artifact.js')
  return artifactDigest(world, url, choice, revision)
}

/** How charts get what they depend on. */
export function createDependencyFetcher(
  options: FetchOptions,
): (job: DependencyJob) => Promise<DependencyResult> {
  const answers = new Map<string, Promise<DependencyResult>>()
  return (job) => {
    const id = storeKey('charts', job.folder, ...[...job.files].flat(), ...job.repositories)
    const known = answers.get(id) ?? fetchOnce(options, job)
    answers.set(id, known)
    return known
  }
}

async function fetchOnce(options: FetchOptions, job: DependencyJob): Promise<DependencyResult> {
  const store = createFetchStore(options.cacheFolder)
  const helm = helmProgram(options, store)
  if (helm === null) return { state: 'failed', message: 'helm is not on the PATH' }
  try {
    return await fetchDependencies(helm, job)
  } finally {
    await store.close()
  }
}

async function pulledChart(
  options: FetchOptions,
  store: FetchStore,
  url: string,
  chart: string,
  version: string,
): Promise<FetchedChart> {
  const helm = helmProgram(options, store)
  return helm === null ? { reason: 'helm is not on the PATH' } : pullChart(helm, url, chart, version)
}

async function openFetched(
  options: FetchOptions,
  store: FetchStore,
  url: string,
  key: string,
): Promise<FetchedRepository | null> {
  const path = findProgram('git', options)
  if (path === null) return null
  const milliseconds = options.milliseconds ?? usualMilliseconds
  return fetchedRepository({ path, milliseconds }, url, await store.growing(storeKey('git', key)))
}

function helmProgram(options: FetchOptions, store: FetchStore): HelmProgram | null {
  const path = findProgram('helm', options)
  const milliseconds = options.milliseconds ?? usualMilliseconds
  return path === null ? null : { path, milliseconds, places: options.places, store }
}
