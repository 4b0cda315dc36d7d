import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { FetchPlace } from '../../model/fetching.js'
import { chartRepository, isPlainHttp, mayFetch } from '../../model/fetching.js'
import type { DependencyJob, DependencyResult } from '../../model/ports.js'
import { joinPath } from '../../render/repo-path.js'
import { readYaml } from '../../render/yaml.js'
import { stringAt } from '../../model/json.js'
import { folderFiles } from '../folder-files.js'
import { runProgram } from '../tools/run-program.js'
import type { ProgramEnd } from '../tools/run-program.js'
import { inside, writeTree } from '../tools/scratch.js'
import { chartLogins, writeRepositories } from './chart-login.js'
import { fetchEnvironment } from './environment.js'
import type { FetchStore } from './store.js'
import { storeKey } from './store.js'

/** A chart's version with the folder that its files are in, or why it cannot be had. */
export type FetchedChart = { readonly version: string; readonly folder: string } | { readonly reason: string }

export type HelmProgram = {
  readonly path: string
  readonly milliseconds: number
  readonly places: readonly FetchPlace[]
  readonly store: FetchStore
}

/** `helm pull` of a chart, by its version, its digest in a registry or the newest in a range ('' for the newest of all). */
export async function pullChart(
  helm: HelmProgram,
  url: string,
  chart: string,
  version: string,
): Promise<FetchedChart> {
  const refused = refusal(helm, url, chart, version)
  if (refused !== null) return { reason: refused }
  const repository = chartRepository(url)
  // A published version stays what it is; a range has to be asked for anew.
  const isDigest = digestForm.test(version)
  const isExact = isDigest || /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version)
  const key = (exact: string): string => storeKey('chart', repository, chart, exact)
  const known = isExact ? await helm.store.kept(key(version)) : null
  if (known !== null) return { version, folder: known }
  return helm.store.scratch(async (scratch) => {
    const target = join(scratch, 'charts')
    const isRegistry = /^oci:/i.test(repository)
    const unknown = isRegistry ? null : await addRepositories(helm, scratch, [repository])
    if (unknown !== null) return { reason: unknown }
    const named = isRegistry
      ? [
          `${repository.replace(/\/+$/, '')}/${chart}${isDigest ? `@${version}` : ''}`,
          ...plainHttp(helm, [repository]),
        ]
      : [`fetched-0/${chart}`]
    const asked = version === '' || isDigest ? [] : ['--version', version]
    const args = ['pull', ...named, ...asked, '--untar', '--untardir', target]
    const end = await runHelm(helm, scratch, scratch, args)
    if (end.state === 'failed') return { reason: shortened(end.message, scratch) }
    // Helm leaves the archive beside it.
    const entries = await readdir(target, { withFileTypes: true })
    const folder = join(target, entries.find((entry) => entry.isDirectory())?.name ?? '')
    const found = await versionIn(folder)
    if (found === null) return { reason: 'what came holds no chart' }
    return {
      version: isDigest ? version : found,
      folder: await helm.store.keep(key(isExact ? version : found), folder),
    }
  })
}

/**
 * `helm dependency build` of a chart: what Chart.lock says, or where there is none, what Chart.yaml asks for. Every
 * repository has to be one that the settings let be fetched from.
 */
export async function fetchDependencies(helm: HelmProgram, job: DependencyJob): Promise<DependencyResult> {
  const repositories = [...new Set(job.repositories)]
  const stranger = repositories.find(
    (url) => !/^[a-z]+:\/\//i.test(url) || !mayFetch(helm.places, { url, chart: '.' }),
  )
  if (stranger !== undefined)
    return { state: 'failed', message: `fetch-from does not name ${stranger || 'its repository'}` }
  const own = joinPath(job.folder, 'charts')
  const isLocked = ['Chart.lock', 'requirements.lock'].some((name) =>
    job.files.has(joinPath(job.folder, name)),
  )
  const inputs = [...job.files].sort(([a], [b]) => (a < b ? -1 : 1)).flat()
  const key = storeKey('charts', job.folder, ...inputs)
  const known = isLocked ? await helm.store.kept(key) : null
  if (known !== null) return { state: 'done', charts: await chartsIn(known, own) }
  return helm.store.scratch(async (scratch) => {
    const tree = join(scratch, 'tree')
    writeTree(tree, job.files)
    const folder = join(tree, inside(job.folder))
    const listed = repositories.filter((url) => !/^oci:/i.test(url))
    const unknown = await addRepositories(helm, scratch, listed)
    if (unknown !== null) return { state: 'failed', message: unknown }
    const args = ['dependency', 'build', '--skip-refresh', ...plainHttp(helm, repositories), '.']
    const end = await runHelm(helm, scratch, folder, args)
    if (end.state === 'failed') return { state: 'failed', message: shortened(end.message, scratch) }
    const built = join(folder, 'charts')
    return {
      state: 'done',
      charts: await chartsIn(isLocked ? await helm.store.keep(key, built) : built, own),
    }
  })
}

const digestForm = /^sha256:[0-9a-f]{64}$/

function refusal({ places }: HelmProgram, url: string, chart: string, version: string): string | null {
  if (!mayFetch(places, { url, chart })) return 'fetch-from does not name its host'
  if (!/^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)*$/.test(chart)) return 'this is no name of a chart'
  if (digestForm.test(version))
    return /^oci:/i.test(chartRepository(url)) ? null : 'only a registry has charts by their digest'
  return /^[\w.*<>=~^|,+ -]*$/.test(version) && !version.startsWith('-') ? null : 'this is no version'
}

/** Without TLS only where the settings say http for the host. */
function plainHttp({ places }: HelmProgram, repositories: readonly string[]): readonly string[] {
  return repositories.some((url) => /^oci:/i.test(url) && isPlainHttp(places, url)) ? ['--plain-http'] : []
}

/** Has Helm know repositories as fetched-0 and so on, each with this machine's login to it; null, or why it cannot. */
async function addRepositories(
  helm: HelmProgram,
  scratch: string,
  urls: readonly string[],
): Promise<string | null> {
  const limits = { milliseconds: helm.milliseconds, outputBytes: 64 * 1024 }
  const logins = await chartLogins(helm.path, scratch, urls, limits)
  const entries = urls.flatMap((url, at) => {
    const login = logins[at] ?? null
    return login === null ? [] : [{ ...login, name: `fetched-${at}`, url }]
  })
  await writeRepositories(repositoriesIn(scratch), entries)
  for (const [at, url] of urls.entries()) {
    const name = `fetched-${at}`
    const isKnown = entries.some((entry) => entry.name === name)
    const end = await runHelm(
      helm,
      scratch,
      scratch,
      isKnown ? ['repo', 'update', name] : ['repo', 'add', name, url],
    )
    if (end.state === 'failed') return shortened(end.message, scratch)
  }
  return null
}

function repositoriesIn(scratch: string): string {
  return join(scratch, 'helm-repositories.yaml')
}

/** Of the machine's Helm only the logins: no plugins, and none of the repositories that somebody added. */
function runHelm(
  { path, milliseconds }: HelmProgram,
  scratch: string,
  folder: string,
  args: readonly string[],
): Promise<ProgramEnd> {
  const env = fetchEnvironment(process.env, {
    HELM_CACHE_HOME: join(scratch, 'helm-cache'),
    HELM_DATA_HOME: join(scratch, 'helm-data'),
    HELM_PLUGINS: join(scratch, 'helm-data/plugins'),
    HELM_REPOSITORY_CACHE: join(scratch, 'helm-cache/repository'),
    HELM_REPOSITORY_CONFIG: repositoriesIn(scratch),
    KUBECONFIG: join(scratch, 'no-kubeconfig'),
  })
  return runProgram(path, args, folder, env, { milliseconds, outputBytes: 64 * 1024 * 1024 })
}

async function versionIn(folder: string): Promise<string | null> {
  const text = await folderFiles(folder).read('Chart.yaml')
  const read = text === null ? null : readYaml(text)
  const version = read !== null && 'documents' in read ? stringAt(read.documents[0]?.value, 'version') : ''
  return version === '' ? null : version
}

async function chartsIn(folder: string, own: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = folderFiles(folder)
  const charts = new Map<string, Uint8Array>()
  for (const name of (await files.list('')) ?? []) {
    const content = await files.readBytes(name)
    if (content !== null) charts.set(joinPath(own, name), content)
  }
  return charts
}

/** Helm's own words in one line, without the folders of the moment and without a user or password of an address. */
function shortened(message: string, scratch: string): string {
  return message
    .replaceAll(`${scratch}/`, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:WARNING|level=WARN)/i.test(line))
    .join(' ')
    .replace(/([\w+.-]+:\/\/)[^/\s@]*@/g, '$1')
    .slice(0, 400)
}
