import type { Application, Source } from '../model/application.js'
import { revisionOf } from '../model/fetching.js'
import { objectAt, stringAt } from '../model/json.js'
import type { RepoFiles, Tools } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import type { Capabilities } from './capabilities.js'
import type { Rendered } from './directory.js'
import { renderDirectory } from './directory.js'
import { pathNotFound } from './failures.js'
import { linkBelow } from './file-set.js'
import { postRender } from './flux-release.js'
import { renderFlux } from './flux.js'
import { releaseOf } from './helm/argo-source.js'
import { templateChart } from './helm/chart.js'
import { parseBuildOptions } from './kustomize/build-options.js'
import { kustomizationOf } from './kustomize/inputs.js'
import { buildKustomization } from './kustomize/kustomize.js'
import type { BuildEnvironment } from './kustomize/options.js'
import type { FetchTree } from './kustomize/remote-bases.js'
import type { RenderedSource } from './memory.js'
import { joinPath } from './repo-path.js'
import { withOverrides } from './source-overrides.js'
import type { Trees } from './trace.js'

export type SourceWorld = {
  readonly tools: Tools
  /** Of the cluster that the apps are deployed to. */
  readonly capabilities: Capabilities
  /** Gets Kustomize bases that are in other repositories, always the same within a run; absent where nothing may be fetched. */
  readonly fetchTree?: FetchTree
}

/** One source of an app at a commit, as its controller renders it. Reads `trees`, and bases that these name. */
export async function renderSource(
  { tools, capabilities, fetchTree }: SourceWorld,
  application: Application,
  given: Source,
  commit: string,
  trees: Trees,
): Promise<RenderedSource> {
  const files = ownTree(trees)
  const fetching = fetchTree === undefined ? {} : { fetchTree }
  if (given.flux !== undefined) {
    const { rendered, plain } = await renderFlux(
      { tools, ...fetching },
      application.name,
      given,
      given.flux,
      files,
    )
    return { rendered, tool: plain ? 'directory' : 'kustomize', namesRevision: false }
  }
  const source = await sourceAt(application, given, files)
  const environment = buildEnvironment(application, source, commit)
  const jsonnet = application.controller === 'argo-cd' ? { tools, environment } : null
  const revised = namesRevision(source)
  const tool = await detectTool(files, source)
  if (tool !== 'plugin' && tool !== 'directory' && (await isAbsent(files, source)))
    return {
      rendered: { manifests: [], problems: [pathNotFound(application.name, source)] },
      tool,
      namesRevision: revised,
    }
  switch (tool) {
    case 'plugin':
      return {
        rendered: { manifests: [], problems: [pluginUnsupported(application, source)] },
        tool: 'directory',
        namesRevision: revised,
      }
    case 'directory':
      return {
        rendered: await renderDirectory(application.name, source, files, jsonnet),
        tool,
        namesRevision: revised,
      }
    case 'kustomize': {
      const world = { tools, files, environment, capabilities, ...fetching }
      return { rendered: await buildSource(application, source, world), tool, namesRevision: revised }
    }
    case 'helm': {
      const world = { files, references: trees, environment, capabilities }
      const release = await releaseOf(application, source, world)
      const templated =
        'code' in release ? { manifests: [], problems: [release] } : await templateChart(tools, release)
      const rendered =
        source.release === undefined
          ? templated
          : await postRender(tools, templated, source.release, application.name, source.path)
      return { rendered, tool, namesRevision: revised }
    }
  }
}

/** True where the source's folder is not there: neither Helm nor Kustomize can be started in it. */
async function isAbsent(files: RepoFiles, { path }: Source): Promise<boolean> {
  return (await files.list(path)) === null && (await linkBelow(files, [path])) === null
}

/** True where the name of the revision that is rendered may stand in the manifests. */
export function namesRevision({ raw }: Source): boolean {
  return /ARGOCD_APP_(?:SOURCE_TARGET_)?REVISION/.test(JSON.stringify(raw))
}

/** A folder that Kustomize builds, with the options of Argo CD itself. */
async function buildSource(
  { name, controller, buildOptions: stated = '' }: Application,
  { path, raw }: Source,
  world: SourceWorld & { readonly files: RepoFiles; readonly environment: BuildEnvironment },
): Promise<Rendered> {
  const buildOptions = parseBuildOptions(stated)
  if ('refused' in buildOptions)
    return { manifests: [], problems: [optionRefused(name, controller, buildOptions.refused)] }
  const { tools, ...given } = world
  const options = objectAt(raw, 'kustomize')
  return buildKustomization(tools, { ...given, application: name, path, options, buildOptions })
}

/** The tree that the source itself is in. */
function ownTree(trees: Trees): RepoFiles {
  const files = trees.get('')
  if (files === undefined) throw new Error('a source has no tree of its own')
  return files
}

/** The source as its controller takes it, with what a file beside the manifests says. */
export async function sourceAt(application: Application, given: Source, files: RepoFiles): Promise<Source> {
  if (application.controller !== 'argo-cd') return given
  return withOverrides(files, application.resource?.name ?? application.name, given)
}

type Detected = 'plugin' | 'helm' | 'kustomize' | 'directory'

/** What Argo CD takes: the tool that the source has options for, else what the folder holds (tool_detection.md). */
export async function detectTool(files: RepoFiles, { path, raw }: Source): Promise<Detected> {
  if (stringAt(raw, 'chart') !== '') return 'helm'
  for (const tool of ['plugin', 'directory', 'helm', 'kustomize'] as const)
    if (raw[tool] !== undefined) return tool
  if ((await files.read(joinPath(path, 'Chart.yaml'))) !== null) return 'helm'
  return (await kustomizationOf(files, path)) === null ? 'directory' : 'kustomize'
}

/** docs/user-guide/build-environment.md of Argo CD. */
export function buildEnvironment(application: Application, source: Source, commit: string): BuildEnvironment {
  const revision = revisionOf(commit)
  return {
    ARGOCD_APP_NAME: application.resource?.name ?? application.name,
    ARGOCD_APP_NAMESPACE: application.destination.namespace,
    ARGOCD_APP_REVISION: revision,
    ARGOCD_APP_REVISION_SHORT: revision.slice(0, 7),
    ARGOCD_APP_REVISION_SHORT_8: revision.slice(0, 8),
    ARGOCD_APP_SOURCE_PATH: source.path,
    ARGOCD_APP_SOURCE_REPO_URL: source.repoUrl,
    ARGOCD_APP_SOURCE_TARGET_REVISION: source.revision,
  }
}

function pluginUnsupported({ name }: Application, { path }: Source): Problem {
  return problem(
    'RENDERER_UNSUPPORTED',
    `Application ${name}: ${path || '.'} is rendered by a config management plugin, which this version does not render.`,
    'The app is reported as unknown; nothing is concluded about it.',
    { application: name },
  )
}

/** A build option that would let a build run programs or reach the network. */
function optionRefused(name: string, controller: Application['controller'], option: string): Problem {
  const builder = controller === 'argo-cd' ? 'argocd-cm builds every' : 'the settings build its'
  return problem(
    'RENDERER_UNSUPPORTED',
    `Application ${name}: ${builder} kustomization with ${option}, which this version does not follow.`,
    'The app is reported as unknown; --enable-helm, --load-restrictor, --reorder and the options of charts are followed.',
    { application: name },
  )
}
