import type { Unraised } from '../controller-rules/unraised-chart.js'
import type { Application, Source, SyncedRevision } from '../model/application.js'
import { isObject, stringAt } from '../model/json.js'
import type { Repository } from '../model/ports.js'
import { mayFollowRelease } from '../render/helm/release-state.js'
import { addressOf } from '../render/render.js'
import { joinPath } from '../render/repo-path.js'
import { readYaml } from '../render/yaml.js'

/** Commits of the chart's folder that are looked through for the one that a version came with. */
const mostCommits = 50

/**
 * What a Helm release of Flux was made of last, as far as that is certain: the values are those of now, and the chart is
 * that of its version. Of a chart in Git the version names the commit (`reconcileStrategy: Revision`), or one commit
 * alone had it. No template asks what release it is for, which cannot be told here. Null where it is not certain.
 */
export async function releasedRevision(
  application: Application,
  repository: Repository,
): Promise<SyncedRevision | null> {
  const { sources, status } = application
  const [source, ...others] = sources
  const released = status?.released
  if (released?.isOfThisSpec !== true || source === undefined || others.length > 0) return null
  const { chartVersion, digest, at } = released
  const revision =
    stringAt(source.raw, 'chart') !== ''
      ? digest || chartVersion
      : ((await commitNamed(chartVersion, source, repository)) ??
        (application.packsOnVersion === true ? await onlyCommitOf(chartVersion, source, repository) : null))
  const commit = revision === null ? null : await repository.resolve(revision, addressOf(source))
  if (revision === null || commit === null) return null
  if (await mayFollowRelease(repository.at(commit), source.path)) return null
  return { sources: [{ ...source, revision }], at }
}

/** source-controller packs a chart of a commit with the first 12 digits of its id (buildFromTarballArtifact). */
async function commitNamed(version: string, source: Source, repository: Repository): Promise<string | null> {
  const id = /\+([0-9a-f]{12})(?:\.\d+)?$/.exec(version)?.[1]
  return id === undefined ? null : repository.resolve(id, addressOf(source))
}

/** The commit by which the chart came to a version, if it was never changed without another one. */
async function onlyCommitOf(
  version: string,
  { path, revision, elsewhere, raw }: Source,
  repository: Repository,
): Promise<string | null> {
  const helm = raw['helm']
  const head = elsewhere === true ? null : await repository.resolve(revision)
  if (head === null || repository.touching === undefined || !isObject(helm)) return null
  // What lies outside of the folder may have been another when the chart was packed.
  if (Array.isArray(helm['valueFiles']) && helm['valueFiles'].length > 0) return null
  const commits = (await repository.touching(head, path, mostCommits)) ?? []
  const having: string[] = []
  // Beyond the last one looked at there may be more that had it.
  let isCutOff = commits.length >= mostCommits
  for (const commit of commits) {
    const chart = await chartAt(commit, path, repository)
    if (chart?.version !== version) {
      if (having.length === 0) continue
      isCutOff = false
      break
    }
    if (chart.hasNeighbours) return null
    having.push(commit)
  }
  return having.length === 1 && !isCutOff ? (having[0] ?? null) : null
}

/** Where Git says the chart's version, for a release that is made anew only with another one; null where it has one. */
export async function unraisedVersion(
  { sources, status, packsOnVersion }: Application,
  repository: Repository,
): Promise<Unraised | null> {
  const [source] = sources
  if (packsOnVersion !== true || source === undefined || status?.released === undefined) return null
  const head = await repository.resolve(source.revision, addressOf(source))
  const chart = head === null ? null : await chartAt(head, source.path, repository)
  const { chartVersion } = status.released
  if (chart === null) return null
  // Flux writes what it adds in the place of the chart's own metadata.
  const isAdded = source.release?.versionMetadata !== undefined
  const isSame = isAdded ? plain(chart.version) === plain(chartVersion) : chart.version === chartVersion
  if (!isSame) return null
  const { version, line } = chart
  return { version, place: { file: joinPath(source.path, 'Chart.yaml'), line } }
}

type Chart = { readonly version: string; readonly line: number; readonly hasNeighbours: boolean }

async function chartAt(commit: string, path: string, repository: Repository): Promise<Chart | null> {
  const text = await repository.at(commit).read(joinPath(path, 'Chart.yaml'))
  const read = text === null ? null : readYaml(text)
  const value = read !== null && 'documents' in read ? read.documents[0]?.value : undefined
  const version = stringAt(value, 'version')
  if (text === null || version === '') return null
  const line = text.split('\n').findIndex((one) => one.startsWith('version:')) + 1
  return { version, line: Math.max(line, 1), hasNeighbours: text.includes('file://') }
}

function plain(version: string): string {
  return version.replace(/\+.*$/, '')
}
