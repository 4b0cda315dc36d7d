import type { FluxBuild, Source } from '../model/application.js'
import type { RepoFiles, Tools } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import type { Rendered } from './directory.js'
import { renderDirectory } from './directory.js'
import { renderFailed } from './failures.js'
import { fluxArtifact } from './flux-artifact.js'
import { fluxKustomization, isKustomization } from './flux-kustomization.js'
import { postBuild } from './flux-post-build.js'
import { buildKustomization } from './kustomize/kustomize.js'
import type { FetchTree } from './kustomize/remote-bases.js'

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
  const artifact = fluxArtifact(files, flux)
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
