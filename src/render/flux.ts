import createIgnore from 'ignore'
import type { FluxBuild, Source } from '../model/application.js'
import type { RepoFiles, Tools } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import type { Rendered } from './directory.js'
import { renderDirectory } from './directory.js'
import { renderFailed } from './failures.js'
import { fluxKustomization, isKustomization } from './flux-kustomization.js'
import { postBuild } from './flux-post-build.js'
import { buildKustomization } from './kustomize/kustomize.js'
import type { FetchTree } from './kustomize/remote-bases.js'
import { folderOf, joinPath } from './repo-path.js'

/** What source-controller leaves out of every artifact (fluxcd/source-controller docs/spec, "Excluding files"). */
const alwaysIgnored = ['.git', '.gitignore', '.gitmodules', '.gitattributes']
const ignoredByDefault = [
  '*.jpg',
  '*.jpeg',
  '*.gif',
  '*.png',
  '*.wmv',
  '*.flv',
  '*.tar.gz',
  '*.zip',
  '.circleci/',
  '.github/',
  '.travis.yml',
  '.gitlab-ci.yml',
  'appveyor.yml',
  '.drone.yml',
  'cloudbuild.yaml',
  'codeship-services.yml',
  'codeship-steps.yml',
  '**/.goreleaser.yml',
  '**/.sops.yaml',
  '**/.flux.yaml',
]

type FluxWorld = { readonly tools: Tools; readonly fetchTree?: FetchTree }

/**
 * A folder as kustomize-controller builds it. Without a kustomization.yaml anywhere and without fields that need
 * one, Flux's generated kustomization is the plain list of the folder's manifests; else Kustomize builds it.
 */
export async function renderFlux(
  world: FluxWorld,
  application: string,
  source: Source,
  flux: FluxBuild,
  files: RepoFiles,
): Promise<{ rendered: Rendered; plain: boolean }> {
  const artifact = artifactOf(files, flux)
  const listed = await artifact.list(source.path)
  // Of a folder that is not there Flux generates nothing and prunes nothing, whatever else the object states.
  const plain = listed === null || (Object.keys(flux.kustomize).length === 0 && !listed.some(isKustomization))
  if (plain && listed?.some(isYaml) === false)
    return { rendered: { manifests: [], problems: [nothingToBuild(application, source.path)] }, plain }
  const built = plain
    ? await renderDirectory(application, { ...source, directory: yamlFiles }, artifact)
    : await buildAsFlux(world, application, source.path, flux, artifact)
  return { rendered: await postBuild(built, flux, application, artifact), plain }
}

const yamlFiles = { recurse: true, include: '', exclude: '*.json' }
const isYaml = (file: string): boolean => /\.ya?ml$/.test(file)

/** Flux generates a kustomization without resources then, which Kustomize refuses: nothing is pruned. */
function nothingToBuild(application: string, path: string): Problem {
  return renderFailed(application, path, 'it holds no YAML file, and an empty kustomization is not built')
}

async function buildAsFlux(
  { tools, fetchTree }: FluxWorld,
  application: string,
  path: string,
  { kustomize }: FluxBuild,
  files: RepoFiles,
): Promise<Rendered> {
  const kustomization = await fluxKustomization(files, path, kustomize)
  if ('fault' in kustomization)
    return { manifests: [], problems: [renderFailed(application, path, kustomization.fault)] }
  const { components, ignoreMissingComponents } = kustomize
  return buildKustomization(tools, {
    application,
    files,
    path,
    ...(fetchTree === undefined ? {} : { fetchTree }),
    options: {
      ...(components === undefined ? {} : { components }),
      ...(ignoreMissingComponents === undefined ? {} : { ignoreMissingComponents }),
    },
    environment: {},
    overlay: new Map([[kustomization.file, JSON.stringify(kustomization.value)]]),
    buildOptions: { flags: [], readsAnywhere: true, rendersCharts: false },
  })
}

/**
 * The files of the artifact that source-controller makes of the repository. A `.sourceignore` counts below its folder,
 * so those on the way to a file decide about it, and what the source states after them. Either stands in the place of
 * what is left out by default (fluxcd/pkg artifact/storage, SourceIgnoreFilter).
 */
function artifactOf(files: RepoFiles, { ignore, ignoresNothing }: FluxBuild): RepoFiles {
  if (ignoresNothing === true) return files
  const filters = new Map<string, Promise<Filter>>()
  const filterOf = (folder: string): Promise<Filter> => {
    const known = filters.get(folder) ?? makeFilter(folder)
    filters.set(folder, known)
    return known
  }
  const makeFilter = async (folder: string): Promise<Filter> => {
    const own = stated((await files.read(joinPath(folder, '.sourceignore'))) ?? '')
    const given = folder === '' ? [] : (await filterOf(folderOf(folder))).patterns
    const below = folder === '' ? '' : `${folder}/`
    const patterns = [...given, ...own.map((line) => withinFolder(line, below))]
    const all = [...patterns, ...stated(ignore ?? '')]
    const matcher = createIgnore().add([...alwaysIgnored, ...(all.length === 0 ? ignoredByDefault : all)])
    return { patterns, ignores: (file) => matcher.ignores(file) }
  }
  const isKept = async (file: string): Promise<boolean> => !(await filterOf(folderOf(file))).ignores(file)
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

/** Lines that are patterns (fluxcd/pkg sourceignore, ReadPatterns). */
function stated(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
}

type Filter = { readonly patterns: readonly string[]; readonly ignores: (file: string) => boolean }

/** A pattern of a subfolder's .sourceignore, as one of the root's. */
function withinFolder(line: string, folder: string): string {
  const pattern = line.trim()
  if (folder === '' || pattern === '' || pattern.startsWith('#')) return pattern
  const [, negated = '', rest = ''] = /^(!?)(.*)$/.exec(pattern) ?? []
  const anchored = rest.replace(/\/$/, '').includes('/')
  return `${negated}/${folder}${anchored ? rest.replace(/^\//, '') : `**/${rest}`}`
}
