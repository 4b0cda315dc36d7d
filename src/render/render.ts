import type { Application, Source } from '../model/application.js'
import { objectAt, stringAt } from '../model/json.js'
import type { RepoFiles, Repository, Tools } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import type { FieldPath } from '../model/path.js'
import type { FileLocation, Manifest } from '../model/resource.js'
import type { Capabilities } from './capabilities.js'
import type { Rendered } from './directory.js'
import type { DirectoryRenderer } from './remember-directory.js'
import { createDirectoryRenderer } from './remember-directory.js'
import { renderFlux } from './flux.js'
import { releaseOf } from './helm/argo-source.js'
import { templateChart } from './helm/chart.js'
import { kustomizationOf } from './kustomize/inputs.js'
import { buildKustomization } from './kustomize/kustomize.js'
import type { BuildEnvironment } from './kustomize/options.js'
import { joinPath } from './repo-path.js'
import { withOverrides } from './source-overrides.js'
import { locateInYaml, readYaml } from './yaml.js'

/** Renders apps out of one repository; what it renders twice it reads once. */
export type Renderer = {
  /** Manifests of all sources; a source that cannot be rendered is a problem and gives none. */
  render(application: Application, sources: readonly Source[]): Promise<Rendered>
  /** File and line of the value at `path` in the manifest's source, or of its nearest parent there. */
  locate(manifest: Manifest, path: FieldPath): Promise<FileLocation>
  /** The commit that a manifest was read at, null for one this renderer did not make. */
  commitOf(manifest: Manifest): string | null
}

export type RenderWorld = {
  readonly repository: Repository
  readonly tools: Tools
  /** Of the cluster that the apps are deployed to. */
  readonly capabilities: Capabilities
}

/** Keyed by origin, which every later form of a manifest (placed in its namespace, redacted) keeps. */
type Made = WeakMap<Manifest['origin'], { readonly commit: string; readonly plain: boolean }>

export function createRenderer(world: RenderWorld): Renderer {
  const { repository } = world
  const cache = new Map<string, Promise<Rendered>>()
  const made: Made = new WeakMap()
  const directory = createDirectoryRenderer()

  async function renderSource(
    application: Application,
    given: Source,
    references: ReadonlyMap<string, string>,
  ): Promise<Rendered> {
    // A source that only lends its value files to others.
    if (given.raw['ref'] !== undefined && given.raw['path'] === undefined && given.raw['chart'] === undefined)
      return { manifests: [], problems: [] }
    const commit = await repository.resolve(given.revision)
    if (commit === null) return { manifests: [], problems: [revisionNotFound(application, given)] }
    const id = JSON.stringify([application.name, application.destination, commit, given, [...references]])
    const known = cache.get(id)
    if (known !== undefined) return known
    const rendering = renderAt(world, directory, application, given, commit, references).then(
      ({ rendered, plain }) => {
        for (const manifest of rendered.manifests) made.set(manifest.origin, { commit, plain })
        return rendered
      },
    )
    cache.set(id, rendering)
    return rendering
  }

  return {
    async render(application, sources) {
      const references = await referencesOf(repository, sources)
      const parts = await Promise.all(sources.map((source) => renderSource(application, source, references)))
      return {
        manifests: parts.flatMap((part) => part.manifests),
        problems: parts.flatMap((part) => part.problems),
      }
    },
    async locate(manifest, path) {
      const { file, line, document, item } = manifest.origin
      const known = made.get(manifest.origin)
      const text = known?.plain !== true ? null : await repository.at(known.commit).read(file)
      const read = text === null ? null : readYaml(text)
      const found = read !== null && 'documents' in read ? read.documents[document] : undefined
      if (text === null || found === undefined) return { file, line }
      const within: FieldPath = item === undefined ? [] : [{ field: 'items' }, { index: item }]
      return { file, ...locateInYaml(text, found, [...within, ...path]) }
    },
    commitOf: (manifest) => made.get(manifest.origin)?.commit ?? null,
  }
}

/** `$name` of each source that others may take value files from, with its commit. */
async function referencesOf(
  repository: Repository,
  sources: readonly Source[],
): Promise<ReadonlyMap<string, string>> {
  const references = new Map<string, string>()
  for (const { raw, revision } of sources) {
    const name = stringAt(raw, 'ref')
    const commit = name === '' ? null : await repository.resolve(revision)
    if (commit !== null) references.set(`$${name}`, commit)
  }
  return references
}

async function renderAt(
  world: RenderWorld,
  directory: DirectoryRenderer,
  application: Application,
  given: Source,
  commit: string,
  references: ReadonlyMap<string, string>,
): Promise<{ rendered: Rendered; plain: boolean }> {
  const { repository, tools, capabilities } = world
  const files = repository.at(commit)
  if (given.flux !== undefined) return renderFlux(tools, application.name, given, given.flux, files)
  const name = application.resource?.name ?? application.name
  const isArgo = application.controller === 'argo-cd'
  const source = isArgo ? await withOverrides(files, name, given) : given
  const environment = buildEnvironment(application, source, commit)
  const tool = await detectTool(files, source)
  switch (tool) {
    case 'plugin':
    case 'chart':
      return {
        rendered: { manifests: [], problems: [toolUnsupported(application, source, tool)] },
        plain: true,
      }
    case 'directory':
      return { rendered: await directory(application.name, source, files), plain: true }
    case 'kustomize': {
      const options = objectAt(source.raw, 'kustomize')
      const build = { application: application.name, files, path: source.path, options, environment }
      return { rendered: await buildKustomization(tools, build), plain: false }
    }
    case 'helm': {
      const trees = new Map([...references].map(([ref, at]) => [ref, repository.at(at)]))
      const release = await releaseOf(application, source, {
        files,
        references: trees,
        environment,
        capabilities,
      })
      const rendered =
        'code' in release ? { manifests: [], problems: [release] } : await templateChart(tools, release)
      return { rendered, plain: false }
    }
  }
}

type Detected = 'plugin' | 'chart' | 'helm' | 'kustomize' | 'directory'

/** What Argo CD takes: the tool that the source has options for, else what the folder holds (tool_detection.md). */
async function detectTool(files: RepoFiles, { path, raw }: Source): Promise<Detected> {
  if (raw['chart'] !== undefined) return 'chart'
  for (const tool of ['plugin', 'directory', 'helm', 'kustomize'] as const)
    if (raw[tool] !== undefined) return tool
  if ((await files.read(joinPath(path, 'Chart.yaml'))) !== null) return 'helm'
  return (await kustomizationOf(files, path)) === null ? 'directory' : 'kustomize'
}

/** docs/user-guide/build-environment.md of Argo CD. */
function buildEnvironment(application: Application, source: Source, commit: string): BuildEnvironment {
  return {
    ARGOCD_APP_NAME: application.resource?.name ?? application.name,
    ARGOCD_APP_NAMESPACE: application.destination.namespace,
    ARGOCD_APP_REVISION: commit,
    ARGOCD_APP_REVISION_SHORT: commit.slice(0, 7),
    ARGOCD_APP_REVISION_SHORT_8: commit.slice(0, 8),
    ARGOCD_APP_SOURCE_PATH: source.path,
    ARGOCD_APP_SOURCE_REPO_URL: source.repoUrl,
    ARGOCD_APP_SOURCE_TARGET_REVISION: source.revision,
  }
}

function revisionNotFound(application: Application, { revision }: Source): Problem {
  return problem(
    'REVISION_NOT_FOUND',
    `Application ${application.name}: revision ${revision} is not in this clone.`,
    'Correct targetRevision, or fetch it: actions/checkout with fetch-depth: 0 brings all branches and tags.',
    { application: application.name },
  )
}

function toolUnsupported(application: Application, { path }: Source, tool: 'plugin' | 'chart'): Problem {
  const what = tool === 'plugin' ? 'a config management plugin' : 'a Helm chart repository'
  return problem(
    'RENDERER_UNSUPPORTED',
    `Application ${application.name}: ${path || '.'} is rendered by ${what}, which this version does not render.`,
    'The app is reported as unknown; nothing is concluded about it.',
    { application: application.name },
  )
}
