import createIgnore from 'ignore'
import type { FluxBuild, Source } from '../model/application.js'
import type { RepoFiles, Tools } from '../model/ports.js'
import type { Rendered } from './directory.js'
import { renderDirectory } from './directory.js'
import { renderFailed } from './failures.js'
import { fluxKustomization, isKustomization } from './flux-kustomization.js'
import { postBuild } from './flux-post-build.js'
import { buildKustomization } from './kustomize/kustomize.js'

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

/**
 * A folder as kustomize-controller builds it. Without a kustomization.yaml anywhere and without fields that need
 * one, Flux's generated kustomization is the plain list of the folder's manifests; else Kustomize builds it.
 */
export async function renderFlux(
  tools: Tools,
  application: string,
  source: Source,
  flux: FluxBuild,
  files: RepoFiles,
): Promise<{ rendered: Rendered; plain: boolean }> {
  const artifact = await artifactOf(files, flux)
  const listed = (await artifact.list(source.path)) ?? []
  const plain = Object.keys(flux.kustomize).length === 0 && !listed.some(isKustomization)
  const built = plain
    ? await renderDirectory(application, { ...source, directory: yamlFiles }, artifact)
    : await buildAsFlux(tools, application, source.path, flux, artifact)
  return { rendered: postBuild(built, flux, application), plain }
}

const yamlFiles = { recurse: true, include: '', exclude: '*.json' }

async function buildAsFlux(
  tools: Tools,
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
    options: {
      ...(components === undefined ? {} : { components }),
      ...(ignoreMissingComponents === undefined ? {} : { ignoreMissingComponents }),
    },
    environment: {},
    overlay: new Map([[kustomization.file, JSON.stringify(kustomization.value)]]),
    readsAnywhere: true,
  })
}

/** The files of the artifact that source-controller makes of the repository. */
async function artifactOf(files: RepoFiles, { ignore }: FluxBuild): Promise<RepoFiles> {
  const all = (await files.list('')) ?? []
  const filter = createIgnore().add(alwaysIgnored)
  filter.add(ignore ?? ignoredByDefault)
  for (const file of all.filter((name) => /(?:^|\/)\.sourceignore$/.test(name))) {
    const below = file.slice(0, -'.sourceignore'.length)
    filter.add(((await files.read(file)) ?? '').split('\n').map((line) => withinFolder(line, below)))
  }
  return {
    async list(folder) {
      const listed = await files.list(folder)
      return listed === null ? null : listed.filter((name) => !filter.ignores(name))
    },
    read: async (file) => (filter.ignores(file) ? null : files.read(file)),
    links: async (folder) => (await files.links(folder)).filter((name) => !filter.ignores(name)),
    readBytes: async (file) => (filter.ignores(file) ? null : files.readBytes(file)),
  }
}

/** A pattern of a subfolder's .sourceignore, as one of the root's. */
function withinFolder(line: string, folder: string): string {
  const pattern = line.trim()
  if (folder === '' || pattern === '' || pattern.startsWith('#')) return pattern
  const [, negated = '', rest = ''] = /^(!?)(.*)$/.exec(pattern) ?? []
  const anchored = rest.replace(/\/$/, '').includes('/')
  return `${negated}/${folder}${anchored ? rest.replace(/^\//, '') : `**/${rest}`}`
}
