import type { Generated } from '../discover/application-set/application-sets.js'
import type { Application } from '../model/application.js'
import type { ClusterIdentity } from '../model/cluster.js'
import type { Cluster, Repository, ServedKind, Tools } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import type { LiveStore } from '../pull/live-store.js'
import { createLiveStore } from '../pull/live-store.js'
import type { Rerender } from '../provenance/rerender.js'
import { createRerender } from '../provenance/rerender.js'
import type { Tracer } from '../provenance/trace.js'
import { createTracer } from '../provenance/trace.js'
import { capabilitiesOf } from '../render/capabilities.js'
import type { RenderMemory } from '../render/memory.js'
import type { Rendered } from '../render/directory.js'
import { withMadeNamespace } from '../render/made-namespace.js'
import type { ScopeOf } from '../render/normalise.js'
import { normaliseManifests } from '../render/normalise.js'
import type { Renderer } from '../render/render.js'
import { createRenderer } from '../render/render.js'
import { createScopes } from '../render/scopes.js'

/** A cluster that has answered. */
export type OpenedCluster = {
  readonly cluster: Cluster
  readonly identity: ClusterIdentity
  readonly kinds: readonly ServedKind[]
  /** What its discovery could not tell. */
  readonly problems: readonly Problem[]
}

/** One cluster of a run, with what is rendered for it and read of it: each kind is listed once, whatever the apps. */
export type Site = OpenedCluster & {
  readonly store: LiveStore
  readonly scopeOf: ScopeOf
  readonly renderer: Renderer
  readonly rerender: Rerender
  readonly renderPlaced: RenderPlaced
  readonly tracer: Tracer
}

/** What an app renders to, in the form that the controller compares. */
export type RenderPlaced = (application: Application) => Promise<Rendered>

/** @throws ProblemError where the server cannot be asked at all. */
export async function openCluster(cluster: Cluster): Promise<OpenedCluster> {
  const [identity, served] = await Promise.all([cluster.identity(), cluster.kinds()])
  return { cluster, identity, ...served }
}

/** `near`: what its apps need is read in their namespaces alone. */
export function createSite(
  opened: OpenedCluster,
  world: {
    readonly repository: Repository
    readonly tools: Tools
    readonly memory: RenderMemory
    /** What ApplicationSets make of the repository. */
    readonly generated: readonly Generated[]
  },
  near: boolean,
): Site {
  const { repository, tools, memory, generated } = world
  const capabilities = capabilitiesOf(opened.identity.version, opened.kinds)
  const store = createLiveStore(opened.cluster, opened.kinds, near)
  const scopeOf = createScopes(store)
  const renderer = createRenderer({ repository, tools, capabilities, memory })
  const rerender = createRerender({ repository, tools, capabilities, scopeOf })
  const renderPlaced: RenderPlaced = async (application) => {
    const { manifests, problems } = await renderer.render(application, application.sources)
    const placed = normaliseManifests(manifests, application.destination.namespace, scopeOf)
    return { manifests: withMadeNamespace(application, placed.manifests), problems }
  }
  const tracer = createTracer({ repository, renderer, rerender, generated })
  return { ...opened, store, scopeOf, renderer, rerender, renderPlaced, tracer }
}

/** The renderers of several sites as one: each app's manifests are made and known by its own. */
export function oneRenderer(
  sites: readonly Site[],
  siteOf: (application: Application) => Site,
): { readonly renderer: Renderer; readonly rerender: Rerender; readonly renderPlaced: RenderPlaced } {
  const makerOf = (manifest: Parameters<Renderer['madeBy']>[0]): Renderer | undefined =>
    sites.map(({ renderer }) => renderer).find((renderer) => renderer.madeBy(manifest) !== null)
  const [first] = sites
  return {
    renderer: {
      render: (application, sources) => siteOf(application).renderer.render(application, sources),
      locate: (manifest, path) =>
        (makerOf(manifest) ?? first?.renderer)?.locate(manifest, path) ?? Promise.resolve(manifest.origin),
      madeBy: (manifest) => makerOf(manifest)?.madeBy(manifest) ?? null,
    },
    rerender: (application, commit, texts) => siteOf(application).rerender(application, commit, texts),
    renderPlaced: (application) => siteOf(application).renderPlaced(application),
  }
}
