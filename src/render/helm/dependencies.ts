import type { Json } from '../../model/json.js'
import { listAt, stringAt } from '../../model/json.js'
import type { RepoFiles } from '../../model/ports.js'
import { joinPath, resolvePath } from '../repo-path.js'
import { readYaml } from '../yaml.js'

/** What a chart needs besides its own folder. */
export type ChartInputs = {
  /** The chart's folder and those of charts it names by `file://`, at any depth. */
  readonly folders: readonly string[]
  /** Dependencies that are neither in charts/ nor in this repository. */
  readonly remote: readonly RemoteChart[]
  /** Every repository that the chart itself names, once something has to be fetched for it. */
  readonly repositories: readonly string[]
  /** True where `helm dependency build` has to put local charts into charts/ first. */
  readonly needsBuild: boolean
}

/** A dependency of the chart in `folder`, with the address of the chart repository that it names. */
export type RemoteChart = { readonly name: string; readonly repository: string; readonly folder: string }

/** Follows the dependencies of a chart (Chart.yaml, and requirements.yaml of old charts) through the repository. */
export async function chartInputs(files: RepoFiles, path: string): Promise<ChartInputs> {
  const folders: string[] = []
  const remote: RemoteChart[] = []
  const repositories: string[] = []
  let needsBuild = false
  const waiting = [path]
  for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
    if (folders.includes(folder)) continue
    folders.push(folder)
    for (const dependency of await dependenciesOf(files, folder)) {
      const name = stringAt(dependency, 'name')
      const repository = stringAt(dependency, 'repository')
      // An absolute path would be one of the machine.
      const local = /^file:\/\/(?!\/)/.test(repository)
        ? resolvePath(folder, repository.slice('file://'.length))
        : null
      if (local !== null) waiting.push(local)
      else if (folder === path && repository !== '') repositories.push(repository)
      if (await isVendored(files, folder, name)) continue
      if (local === null) remote.push({ name, repository, folder })
      else needsBuild = true
    }
  }
  return { folders, remote, repositories, needsBuild }
}

/** Nearly every chart has none: a file that cannot name them (but by an escaped character) is not parsed for it. */
const mayNameAny = /dependencies|\\/

/** The entries of `dependencies` of a chart. */
export async function dependenciesOf(files: RepoFiles, folder: string): Promise<readonly Json[]> {
  const texts = await Promise.all(
    ['Chart.yaml', 'requirements.yaml'].map((name) => files.read(joinPath(folder, name))),
  )
  return texts.flatMap((text) => {
    const read = text === null || !mayNameAny.test(text) ? null : readYaml(text)
    return read !== null && 'documents' in read ? listAt(read.documents[0]?.value, 'dependencies') : []
  })
}

async function isVendored(files: RepoFiles, folder: string, name: string): Promise<boolean> {
  const charts = joinPath(folder, 'charts')
  const held = (await files.list(charts)) ?? []
  return held.some((file) => {
    const below = file.slice(charts.length + 1)
    return below === `${name}/Chart.yaml` || (below.startsWith(`${name}-`) && below.endsWith('.tgz'))
  })
}
