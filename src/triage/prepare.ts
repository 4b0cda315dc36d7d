import type { Unraised } from '../controller-rules/unraised-chart.js'
import { withoutUser } from '../discover/repository-url.js'
import { foreignUrls } from '../discover/sources.js'
import type { Application } from '../model/application.js'
import type { SourceAddress } from '../model/fetching.js'
import type { Repository } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import type { Manifest } from '../model/resource.js'
import { formatKey } from '../model/resource.js'
import type { SyncedManifests } from '../pull/pull.js'
import { madeNamespace } from '../render/made-namespace.js'
import type { ScopeOf } from '../render/normalise.js'
import { normaliseManifests } from '../render/normalise.js'
import type { Renderer } from '../render/render.js'
import { addressOf } from '../render/render.js'
import { unraisedVersion } from './released.js'
import { lastSynced } from './synced.js'
import { withoutBase } from './without-base.js'

/** An app with what its controller would apply now and what it applied last. */
export type Prepared = {
  readonly application: Application
  readonly desired: readonly Manifest[]
  readonly duplicates: readonly Manifest[]
  readonly synced: SyncedManifests
  readonly problems: readonly Problem[]
  /** Of a chart in Git, its version where that is released already and another is needed for what has changed. */
  readonly unraised?: Unraised
  /** The commit that the controller's verdict is about, where it has not looked at the one rendered here. */
  readonly comparedBefore?: string
}

/** Renders one app at its own revision. An app whose cluster is not known, or that is not this repository's, is a problem. */
export async function prepare(
  application: Application,
  world: {
    renderer: Renderer
    repository: Repository
    scopeOf: ScopeOf
    urls: readonly string[]
  },
): Promise<Prepared> {
  const { renderer, repository, scopeOf } = world
  const refused = await refusals(application, world.urls, repository)
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
  const synced = await lastSynced(application, renderer, scopeOf, repository)
  const namespace = rendered.problems.length > 0 ? null : madeNamespace(application, manifests)
  const compared = await comparedBefore(application, repository)
  const unraised = await unraisedVersion(application, repository)
  return {
    application,
    ...(compared === null ? {} : { comparedBefore: compared }),
    ...(unraised === null ? {} : { unraised }),
    desired: namespace === null ? manifests : [...manifests, namespace],
    duplicates,
    synced: namespace === null ? synced : withoutBase(synced, namespace),
    problems: [...rendered.problems, ...homeless.map((manifest) => withoutNamespace(application, manifest))],
  }
}

/** Null where the controller's verdict is about the same commit, or where one of the two is not known here. */
async function comparedBefore(
  { status, sources }: Application,
  repository: Repository,
): Promise<string | null> {
  const [source, ...others] = sources
  if (status?.compared === undefined || source === undefined) return null
  if (others.length > 0 || source.elsewhere === true) return null
  const [seen, now] = await Promise.all([
    repository.resolve(status.compared),
    repository.resolve(source.revision),
  ])
  return seen === null || now === null || seen === now ? null : seen
}

function withoutNamespace({ name }: Application, { key, origin }: Manifest): Problem {
  return problem(
    'MANIFEST_INVALID',
    `${origin.file}:${origin.line}: ${formatKey(key)} names no namespace, and application ${name} has none for it.`,
    'State metadata.namespace, or the namespace of the app (destination.namespace in Argo CD, targetNamespace in Flux).',
    { application: name, resource: key },
  )
}

async function refusals(
  application: Application,
  urls: readonly string[],
  repository: Repository,
): Promise<readonly Problem[]> {
  const known = application.problems ?? []
  if (known.length > 0) return known
  const refused = refusal(application, urls) ?? (await unavailable(application, repository))
  return refused === null ? [] : [refused]
}

function refusal(application: Application, urls: readonly string[]): Problem | null {
  const foreign = foreignUrls(application, urls)
  if (foreign.length > 0) {
    return problem(
      'SOURCE_ELSEWHERE',
      `Application ${application.name}: ${foreign.map(withoutUser).join(', ')} is another repository.`,
      'Check it out beside this one and name its folder under repositories in .github/drift-triage.yml; or add it to repository-urls if it is this repository under another address.',
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
  return null
}

/** A source outside of this repository that is not there, or could not be fetched. */
async function unavailable({ name, sources }: Application, repository: Repository): Promise<Problem | null> {
  for (const source of sources) {
    const address = addressOf(source)
    const found =
      address === undefined ? null : ((await repository.unavailable?.(address, source.revision)) ?? null)
    if (address === undefined || found === null) continue
    const url = withoutUser(address.url)
    if (found.fetched) return notFetched(name, address, source.revision, found.reason)
    return problem(
      'SOURCE_ELSEWHERE',
      `Application ${name}: ${url} is another repository, and ${found.reason}.`,
      'Check it out beside this one (actions/checkout with repository, path and fetch-depth: 0), where repositories in .github/drift-triage.yml says.',
      { application: name },
    )
  }
  return null
}

function notFetched(name: string, address: SourceAddress, revision: string, reason: string): Problem {
  const [what, hint] = wordsFor(address, revision)
  return problem(
    'FETCH_FAILED',
    `Application ${name}: ${what} of ${withoutUser(address.url)} could not be fetched: ${reason.replace(/\.$/, '')}.`,
    hint,
    { application: name },
  )
}

function wordsFor({ chart, artifact }: SourceAddress, revision: string): readonly [string, string] {
  if (chart !== undefined)
    return [
      `chart ${chart} ${revision || '*'}`,
      'Correct repoURL, chart or targetRevision, or log helm in to that registry before this step.',
    ]
  if (artifact !== undefined)
    return [
      `artifact ${revision}`,
      'Correct its address or reference, or log in to that registry before this step (docker login, helm registry login).',
    ]
  return [
    `revision ${revision || 'HEAD'}`,
    'Correct repoURL or targetRevision, or give git on this machine credentials that may read it; or name a checkout under repositories in .github/drift-triage.yml.',
  ]
}
