import { createHash } from 'node:crypto'
import { withoutUser } from '../discover/repository-url.js'
import { isChart, isInGit, sourceAddress } from '../discover/sources.js'
import type { SourceAddress } from '../model/fetching.js'
import type { Application, Source } from '../model/application.js'
import { stringAt } from '../model/json.js'
import type { RepoFiles, Repository, Tools } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import type { FieldPath } from '../model/path.js'
import type { FileLocation, Manifest } from '../model/resource.js'
import type { Rendered } from './directory.js'
import type { RenderMemory, RenderedSource } from './memory.js'
import { isSameFolder, isSameWhereGivenUp } from './given-up.js'
import { createRenderMemory } from './memory.js'
import type { SourceWorld } from './render-source.js'
import { ownFolders } from './own-folders.js'
import { renderSource } from './render-source.js'
import { fetchingFrom, tracedFetching } from './fetch-tree.js'
import type { Trees } from './trace.js'
import { holds, traced } from './trace.js'
import { revisionNotFound } from './revision-not-found.js'
import { watched } from './watched.js'
import { locateInYaml, readYaml } from './yaml.js'

/** Renders apps out of one repository; what it renders twice it reads once. */
export type Renderer = {
  /** Manifests of all sources; a source that cannot be rendered is a problem and gives none. */
  render(application: Application, sources: readonly Source[]): Promise<Rendered>
  /** File and line of the value at `path` in the manifest's source, or of its nearest parent there. */
  locate(manifest: Manifest, path: FieldPath): Promise<FileLocation>
  /** What made a manifest, null for one this renderer did not make. */
  madeBy(manifest: Manifest): MadeBy | null
}

/** Where a manifest comes from: the app's source as the app states it, the commit, and the tool. */
export type MadeBy = {
  readonly source: Source
  readonly commit: string
  readonly tool: RenderedSource['tool']
}

export type RenderWorld = SourceWorld & {
  readonly repository: Repository
  /** Shared by renderers over the same repository in other states; only where each of its trees is a real commit. */
  readonly memory?: RenderMemory
}

/** Keyed by origin, which every later form of a manifest (placed in its namespace, redacted) keeps. */
type Made = WeakMap<Manifest['origin'], MadeBy>

export function createRenderer(world: RenderWorld): Renderer {
  const { repository } = world
  const memory = world.memory ?? createRenderMemory()
  const cache = new Map<string, Promise<Rendered>>()
  const made: Made = new WeakMap()
  const rendering = { ...world, ...fetchingFrom(repository) }
  const decidedBy = digestOf(rendering)

  async function renderOne(
    application: Application,
    given: Source,
    references: References,
  ): Promise<Rendered> {
    if (isReferenceOnly(given)) return { manifests: [], problems: [] }
    if (isUnfetched(given)) return { manifests: [], problems: [notFetched(application, given)] }
    const commit = await repository.resolve(given.revision, addressOf(given))
    if (commit === null)
      return { manifests: [], problems: [await revisionNotFound(repository, application, given)] }
    const key = keyOf(application, given, references)
    const id = JSON.stringify([key, given.revision, commit, ...references])
    const known = cache.get(id)
    if (known !== undefined) return known
    const answer = memory
      .render(`${decidedBy} ${key}`, treesOf(repository, commit, references), async (trees) => {
        const { world, tools } = watched(rendering)
        const made = await renderSource(world, application, given, commit, trees)
        const used = isOfCluster(given) ? null : tools()
        return used === null ? made : { ...made, tools: used }
      })
      .then(({ rendered, tool }) => {
        for (const manifest of rendered.manifests) made.set(manifest.origin, { source: given, commit, tool })
        return rendered
      })
    cache.set(id, answer)
    return answer
  }

  return {
    async render(application, sources) {
      const references = await referencesOf(repository, sources)
      const parts = await Promise.all(sources.map((source) => renderOne(application, source, references)))
      return {
        manifests: parts.flatMap((part) => part.manifests),
        problems: parts.flatMap((part) => part.problems),
      }
    },
    async locate(manifest, path) {
      const { file, line, document, item } = manifest.origin
      const known = made.get(manifest.origin)
      const text = known?.tool !== 'directory' ? null : await repository.at(known.commit).read(file)
      const read = text === null ? null : readYaml(text)
      const found = read !== null && 'documents' in read ? read.documents[document] : undefined
      if (text === null || found === undefined) return { file, line }
      const within: FieldPath = item === undefined ? [] : [{ field: 'items' }, { index: item }]
      return { file, ...locateInYaml(text, found, [...within, ...path]) }
    },
    madeBy: (manifest) => made.get(manifest.origin) ?? null,
  }
}

/**
 * True where the app's sources are rendered from the same files in two states of the repository, so that nothing of
 * its manifests can differ. Reads what the renderers would read, and runs no tool.
 */
export async function rendersAlike(
  application: Application,
  before: Repository,
  after: Repository,
): Promise<boolean> {
  const { sources } = application
  const [then, now] = await Promise.all([referencesOf(before, sources), referencesOf(after, sources)])
  const alike = sources.map(async (source) => {
    if (isReferenceOnly(source) || isUnfetched(source)) return true
    const [old, current] = await Promise.all([
      before.resolve(source.revision, addressOf(source)),
      after.resolve(source.revision, addressOf(source)),
    ])
    if (old === null || current === null) return old === current
    if (await areSameFolders(application, source, before.at(old), after.at(current))) return true
    const { trees, trace } = traced(treesOf(before, old, then), 'texts')
    const { fetching, fetchedAlike } = tracedFetching(before, after)
    const { tools, wereAsked } = noTools()
    const reading = { tools, capabilities: { kubeVersion: '', apiVersions: [] }, ...fetching }
    const { rendered, namesRevision } = await renderSource(reading, application, source, old, trees)
    if (namesRevision && old !== current) return false
    const hasGivenUp = rendered.manifests.length === 0 && rendered.problems.length > 0 && !wereAsked()
    const sides = [before.at(old), after.at(current)] as const
    if (hasGivenUp && !(await isSameWhereGivenUp(source.path, trace, ...sides))) return false
    return (await holds(trace, treesOf(after, current, now))) && fetchedAlike()
  })
  return (await Promise.all(alike)).every((one) => one)
}

/** True where the folders that a source is made of are known without rendering it, and nothing in them differs. */
async function areSameFolders(
  application: Application,
  source: Source,
  before: RepoFiles,
  after: RepoFiles,
): Promise<boolean> {
  const isHeldAlike = async (folder: string): Promise<boolean> =>
    (await before.contentId?.(folder)) !== null && isSameFolder(folder, before, after)
  if (!(await isHeldAlike(source.path))) return false
  const folders = await ownFolders(application, source, before)
  return folders !== null && (await Promise.all(folders.map(isHeldAlike))).every((same) => same)
}

/** Renderers read all that a tool is to see before they ask it, but where they give up without asking one. */
function noTools(): { readonly tools: Tools; readonly wereAsked: () => boolean } {
  let asked = false
  const refuse = (): Promise<{ state: 'failed'; message: string }> => {
    asked = true
    return Promise.resolve({ state: 'failed', message: 'not asked' })
  }
  const tools = { run: refuse, dependencies: refuse, version: () => Promise.resolve(null) }
  return { tools, wereAsked: () => asked }
}

/** The address of a source in another repository, undefined for this one. */
export function addressOf(source: Source): SourceAddress | undefined {
  return source.elsewhere === true ? sourceAddress(source) : undefined
}

export type References = ReadonlyMap<string, string>

/** A source that only lends its value files to others. */
function isReferenceOnly({ raw }: Source): boolean {
  return raw['ref'] !== undefined && raw['path'] === undefined && raw['chart'] === undefined
}

/** A chart or an artifact of a place that the settings let nobody fetch from. */
function isUnfetched(source: Source): boolean {
  return !isInGit(source) && source.elsewhere !== true
}

/** What decides all renderings for one cluster with the same settings. */
function digestOf({ capabilities, tools, fetchTree }: SourceWorld): string {
  const mayFetch = [tools.dependencies !== undefined, fetchTree !== undefined]
  return createHash('sha256')
    .update(JSON.stringify([capabilities, mayFetch]))
    .digest('hex')
}

/** True where values of the cluster's ConfigMaps are put in, which no later run is to find on a disk. */
function isOfCluster({ flux }: Source): boolean {
  return Object.keys(flux?.variables ?? {}).length > 0
}

/** All that decides a rendering besides the files and the revision's name, of one `digestOf`. */
function keyOf(application: Application, { revision: _, ...source }: Source, references: References): string {
  const { targetRevision: _revision, ...raw } = source.raw
  return JSON.stringify([
    application.controller,
    application.name,
    application.resource,
    application.destination,
    application.buildOptions ?? '',
    { ...source, raw },
    [...references.keys()],
  ])
}

function treesOf(repository: Repository, commit: string, references: References): Trees {
  return new Map([['', commit], ...references].map(([name = '', at = '']) => [name, repository.at(at)]))
}

/** `$name` of each source that others may take value files from, with its commit. */
export async function referencesOf(repository: Repository, sources: readonly Source[]): Promise<References> {
  const references = new Map<string, string>()
  for (const source of sources) {
    const name = stringAt(source.raw, 'ref')
    const commit = name === '' ? null : await repository.resolve(source.revision, addressOf(source))
    if (commit !== null) references.set(`$${name}`, commit)
  }
  return references
}

function notFetched({ name }: Application, source: Source): Problem {
  const url = withoutUser(source.repoUrl)
  const [what, where, otherwise] = isChart(source)
    ? [
        `the chart ${stringAt(source.raw, 'chart')} of ${url}`,
        'that chart repository',
        ', or commit the chart',
      ]
    : [`the artifact ${url}`, 'that registry', '']
  return problem(
    'SOURCE_REMOTE',
    `Application ${name}: it needs ${what}, which is not fetched.`,
    `Name the host of ${where} under fetch-from in .github/drift-triage.yml${otherwise}.`,
    { application: name },
  )
}
