import { foreignUrls } from '../discover/sources.js'
import type { Application } from '../model/application.js'
import type { Repository } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import type { Manifest } from '../model/resource.js'
import { formatKey } from '../model/resource.js'
import type { ClusterIdentity } from '../model/triage.js'
import type { SyncedManifests } from '../pull/pull.js'
import type { ScopeOf } from '../render/normalise.js'
import { normaliseManifests } from '../render/normalise.js'
import type { Renderer } from '../render/render.js'
import { lastSynced } from './synced.js'

/** An app with what its controller would apply now and what it applied last. */
export type Prepared = {
  readonly application: Application
  readonly desired: readonly Manifest[]
  readonly duplicates: readonly Manifest[]
  readonly synced: SyncedManifests
  readonly problems: readonly Problem[]
}

/** Renders one app at its own revision. An app that is not this cluster's or this repository's is a problem. */
export async function prepare(
  application: Application,
  world: {
    renderer: Renderer
    repository: Repository
    cluster: ClusterIdentity
    scopeOf: ScopeOf
    urls: readonly string[]
  },
): Promise<Prepared> {
  const { renderer, repository, scopeOf } = world
  const refused = refusals(application, world.cluster, world.urls)
  if (refused.length > 0) {
    return {
      application,
      desired: [],
      duplicates: [],
      synced: { known: false, reason: '' },
      problems: refused,
    }
  }
  const rendered = await renderer.render(application, application.sources)
  const { manifests, duplicates, homeless } = normaliseManifests(
    rendered.manifests,
    application.destination.namespace,
    scopeOf,
  )
  return {
    application,
    desired: manifests,
    duplicates,
    synced: await lastSynced(application, renderer, scopeOf, repository.hasHistory),
    problems: [...rendered.problems, ...homeless.map((manifest) => withoutNamespace(application, manifest))],
  }
}

function withoutNamespace({ name }: Application, { key, origin }: Manifest): Problem {
  return problem(
    'MANIFEST_INVALID',
    `${origin.file}:${origin.line}: ${formatKey(key)} names no namespace, and application ${name} has none for it.`,
    'State metadata.namespace, or the namespace of the app (destination.namespace in Argo CD, targetNamespace in Flux).',
    { application: name, resource: key },
  )
}

function refusals(
  application: Application,
  cluster: ClusterIdentity,
  urls: readonly string[],
): readonly Problem[] {
  const known = application.problems ?? []
  if (known.length > 0) return known
  const refused = refusal(application, cluster, urls)
  return refused === null ? [] : [refused]
}

function refusal(
  application: Application,
  cluster: ClusterIdentity,
  urls: readonly string[],
): Problem | null {
  const foreign = foreignUrls(application, urls)
  if (foreign.length > 0) {
    return problem(
      'SOURCE_ELSEWHERE',
      `Application ${application.name}: ${foreign.join(', ')} is another repository.`,
      'Add it to repository-urls in .github/drift-triage.yml if it is this repository under another address.',
      { application: application.name },
    )
  }
  if (application.sources.length === 0) {
    return problem(
      'RENDERER_UNSUPPORTED',
      `Application ${application.name} names no source.`,
      'Give it a source with a path.',
      {
        application: application.name,
      },
    )
  }
  if (isThisCluster(application, cluster)) return null
  const { server, name } = application.destination
  return problem(
    'DESTINATION_UNKNOWN',
    `Application ${application.name} is deployed to ${server || name}, which is not the cluster of this kubeconfig.`,
    'Run once for each cluster, with a kubeconfig context of that cluster.',
    { application: application.name },
  )
}

/** In-cluster means the cluster that holds the Application; an address has to be the kubeconfig's. */
function isThisCluster({ destination, controller }: Application, cluster: ClusterIdentity): boolean {
  if (controller === 'folder' || cluster.server === '') return true
  if (destination.name === 'in-cluster' || (destination.name === '' && destination.server === '')) return true
  const server = destination.server.replace(/\/+$/, '')
  return server === 'https://kubernetes.default.svc' || server === cluster.server.replace(/\/+$/, '')
}
