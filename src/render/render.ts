import type { Application, Source } from '../model/application.js'
import type { RepoFiles, Repository } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import type { FieldPath } from '../model/path.js'
import type { FileLocation, Manifest } from '../model/resource.js'
import type { Rendered } from './directory.js'
import { renderDirectory } from './directory.js'
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

type Cache = Map<string, Promise<Rendered>>

/** Keyed by origin, which every later form of a manifest (placed in its namespace, redacted) keeps. */
type Commits = WeakMap<Manifest['origin'], string>

export function createRenderer(repository: Repository): Renderer {
  const cache: Cache = new Map()
  const commits: Commits = new WeakMap()
  return {
    async render(application, sources) {
      const parts = await Promise.all(
        sources.map((source) => renderSource(repository, cache, commits, application, source)),
      )
      return {
        manifests: parts.flatMap((part) => part.manifests),
        problems: parts.flatMap((part) => part.problems),
      }
    },
    async locate(manifest, path) {
      const { file, line, document, item } = manifest.origin
      const commit = commits.get(manifest.origin)
      const text = commit === undefined ? null : await repository.at(commit).read(file)
      const read = text === null ? null : readYaml(text)
      const found = read !== null && 'documents' in read ? read.documents[document] : undefined
      if (text === null || found === undefined) return { file, line }
      const within: FieldPath = item === undefined ? [] : [{ field: 'items' }, { index: item }]
      return { file, ...locateInYaml(text, found, [...within, ...path]) }
    },
    commitOf: (manifest) => commits.get(manifest.origin) ?? null,
  }
}

async function renderSource(
  repository: Repository,
  cache: Cache,
  commits: Commits,
  application: Application,
  source: Source,
): Promise<Rendered> {
  const commit = await repository.resolve(source.revision)
  if (commit === null) return { manifests: [], problems: [revisionNotFound(application, source)] }
  const id = JSON.stringify([application.name, commit, source.path, source.directory])
  const known = cache.get(id)
  if (known !== undefined) return known
  const rendering = renderAt(repository.at(commit), application, source)
  cache.set(id, rendering)
  const rendered = await rendering
  for (const manifest of rendered.manifests) commits.set(manifest.origin, commit)
  return rendered
}

async function renderAt(files: RepoFiles, application: Application, source: Source): Promise<Rendered> {
  const unsupported = await unsupportedTool(files, source)
  if (unsupported !== null)
    return { manifests: [], problems: [toolUnsupported(application, source, unsupported)] }
  return renderDirectory(application.name, source, files)
}

/** What Argo CD would detect (docs/user-guide/tool_detection.md), where we do not render it yet; else null. */
async function unsupportedTool(files: RepoFiles, { path, raw }: Source): Promise<string | null> {
  if (raw['plugin'] !== undefined) return 'a config management plugin'
  if (raw['chart'] !== undefined) return 'a Helm chart repository'
  if (raw['directory'] !== undefined) return null
  const below = path === '' ? '' : `${path}/`
  if ((await files.read(`${below}Chart.yaml`)) !== null) return 'Helm'
  for (const name of ['kustomization.yaml', 'kustomization.yml', 'Kustomization']) {
    if ((await files.read(below + name)) !== null) return 'Kustomize'
  }
  return null
}

function revisionNotFound(application: Application, { revision }: Source): Problem {
  return problem(
    'REVISION_NOT_FOUND',
    `Application ${application.name}: revision ${revision} is not in this clone.`,
    'Correct targetRevision, or fetch it: actions/checkout with fetch-depth: 0 brings all branches and tags.',
    { application: application.name },
  )
}

function toolUnsupported(application: Application, { path }: Source, tool: string): Problem {
  return problem(
    'RENDERER_UNSUPPORTED',
    `Application ${application.name}: ${path || '.'} is rendered by ${tool}, which this version does not render.`,
    'The app is reported as unknown; nothing is concluded about it.',
    { application: application.name },
  )
}
