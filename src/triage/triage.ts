import type { Config } from '../config/config.js'
import { systemRuleNotes } from '../controller-rules/system-notes.js'
import { unusedAcceptances } from '../decide/policies.js'
import type { EvaluatedSet, Generated } from '../discover/application-set/application-sets.js'
import type { Discovered } from '../discover/discover.js'
import { unreadEvidence } from '../evidence/unread.js'
import type { Application } from '../model/application.js'
import type { Json, JsonObject } from '../model/json.js'
import type { Cluster, Jq, Repository, Tools } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import type { Triage } from '../model/triage.js'
import type { Types } from '../model/type-node.js'
import { sharedCluster } from '../pull/shared-cluster.js'
import type { Rerender } from '../provenance/rerender.js'
import type { RenderMemory } from '../render/memory.js'
import type { KeptRenderings } from '../render/kept.js'
import { createRenderMemory } from '../render/memory.js'
import type { Renderer } from '../render/render.js'
import type { Current } from '../report/resolution.js'
import type { Changed } from './affected.js'
import { oneCurrent } from './current.js'
import type { Result } from './judge-all.js'
import { judgeSites } from './judge-sites.js'
import { notInGit, notInGitNotes } from './not-in-git.js'
import { describingObjects } from './own-object.js'
import { placeApplications } from './place.js'
import type { Prepared } from './prepare.js'
import { prepareSites } from './prepare-sites.js'
import { pullSites } from './pull-sites.js'
import type { RenderPlaced, Site } from './site.js'
import { createSite, oneRenderer, openCluster } from './site.js'
import { withTrouble } from './trouble.js'
import { discoverWanted, isWhole } from './wanted.js'

/** Everything a run needs of the world. */
export type World = {
  readonly repository: Repository
  readonly cluster: Cluster
  readonly tools: Tools
  /** Renderings of earlier runs; absent where none are kept. */
  readonly kept?: KeptRenderings
  readonly jq: Jq
  /** Hides what is secret, equal values staying equal; and takes the per-run numbers out of what it put there. */
  readonly redactor: {
    readonly object: (value: JsonObject) => JsonObject
    readonly normalise: (value: Json) => Json
    readonly text: (message: string) => string
  }
  /** The built-in type table, for kinds that the cluster does not publish. */
  readonly builtIn: Json
  readonly now: () => Date
  readonly progress: (message: string) => void
}

export type TriageOptions = {
  readonly config: Config
  readonly applications: readonly string[]
  /** What is assumed of an app instead of what was found, such as its state after a merge. */
  readonly assume?: (application: Application) => Application
  /** The same of an ApplicationSet or an object of Flux's, before it is read. */
  readonly assumeObject?: (object: JsonObject) => JsonObject
  /** What was discovered already, in this repository and cluster and with what is assumed of objects. */
  readonly found?: Discovered
  /** Only the apps that these changes can alter; absent for all. */
  readonly changed?: Changed
  /** Only the apps of which this is true; absent for all. */
  readonly only?: (application: Application) => boolean
  /**
   * True where only the namespaces of the apps are to be read, if they are few: an object that an app tracks elsewhere is
   * then known only where its controller reports it.
   */
  readonly near?: boolean
  /** Renderings shared with other runs over the same repository. */
  readonly memory?: RenderMemory
  /** False where nobody asks which line of Git is behind a finding. */
  readonly trace?: boolean
  /** False where only what a sync touches counts: none touches an object that describes an app and that no app renders. */
  readonly ownObjects?: boolean
}

/** What was judged, with what it was judged by: more can be asked of the same tree. */
export type Judged = {
  readonly triage: Triage
  readonly current: Current
  readonly prepared: readonly Prepared[]
  /** Apps that `only` left out. */
  readonly outsiders: readonly Application[]
  /** Names of apps in the cluster whose manifests come from other repositories. */
  readonly elsewhere: readonly string[]
  /** What ApplicationSets make. */
  readonly generated: readonly Generated[]
  readonly sets: readonly EvaluatedSet[]
  readonly renderer: Renderer
  readonly rerender: Rerender
  readonly renderPlaced: RenderPlaced
  /** Types of the cluster that an app is deployed to, of the kinds in which something differs. */
  readonly typesOf: (application: Application) => Types
}

/** discover → render → pull → compare → attribute → categorise → decide, for every app; the shell reports it. */
export async function triage(world: World, options: TriageOptions): Promise<Judged> {
  const { repository } = world
  // Discovery and the live store ask for some of the same lists.
  const main = await openCluster(sharedCluster(world.cluster))
  const { cluster, kinds } = main
  const found = await discoverWanted({ ...world, cluster, kinds }, options)
  const placed = await placeApplications(found.applications, main, options.config.clusters)
  const { applications } = placed
  world.progress(`rendering ${applications.length} applications`)
  const memory = options.memory ?? createRenderMemory(world.kept)
  const sites = placed.clusters.map((opened, at) => {
    const near = isNear(
      applications.filter((application) => placed.placeOf(application) === at),
      options,
    )
    const { generated } = found
    return createSite(opened, { repository, tools: world.tools, memory, generated }, near)
  })
  const siteOf = (application: Application): Site => siteAt(sites, placed.placeOf(application))
  const assumed = applications.map(options.assume ?? ((application) => application))
  const preparing = await prepareSites(sites, assumed, siteOf, repository, options.config)
  const { prepared } = preparing
  world.progress('reading the cluster')
  const describing = await describingObjects(prepared, repository, options.ownObjects !== false)
  const pulled = await pullSites(preparing.sites, describing.apps, world, options.config)
  const results = await judgeSites(pulled, applications, isWhole(options), world, options)
  const alone = isWhole(options) ? notInGit(prepared) : new Set<string>()
  const now = world.now()
  const { applications: reports, ...judged } = inOne(results, alone)
  const done: Triage = {
    cluster: main.identity,
    applications: reports.map((report) => withTrouble(report, world.redactor.text, now)),
    ...judged,
    problems: [
      ...problemsOf(sites),
      ...found.problems,
      ...results.flatMap(({ problems }) => problems),
      ...describing.problems,
    ],
    notes: [
      ...found.notes.map(world.redactor.text),
      ...(await systemNotes(prepared, world)),
      ...notInGitNotes(alone),
      ...notesOn(options, results),
      ...unreadEvidence(sites.map(({ store }) => store)),
    ],
    ...(found.unaffected === 0 ? {} : { unaffected: found.unaffected }),
    at: now.toISOString(),
  }
  const { outsiders, elsewhere, generated, sets } = found
  const current = oneCurrent(pulled, applications)
  return {
    triage: done,
    prepared,
    ...{ outsiders, elsewhere, generated, sets },
    current,
    typesOf: (application) => siteAt(pulled, placed.placeOf(application)).types,
    ...oneRenderer(sites, siteOf),
  }
}

function siteAt<T>(sites: readonly T[], at: number): T {
  const site = sites[at]
  if (site === undefined) throw new Error('an app is placed on no cluster of this run')
  return site
}

/** Above this, lists of the whole cluster take fewer requests. */
const mostNamespaces = 3

/** True where what some apps need is read in their namespaces alone: their controllers report what they have elsewhere. */
function isNear(applications: readonly Application[], { near }: TriageOptions): boolean {
  if (near !== true) return false
  const namespaces = new Set(applications.map(({ destination }) => destination.namespace))
  const isReported = ({ controller, status }: Application): boolean =>
    controller !== 'argo-cd' || (status?.resources.length ?? 0) > 0
  return namespaces.size <= mostNamespaces && applications.every(isReported)
}

/** A site's own problems, told apart from those of the run's cluster. */
function problemsOf([main, ...others]: readonly Site[]): readonly Problem[] {
  const told = others.flatMap(({ identity, problems }) =>
    problems.map((one) => ({ ...one, message: `Cluster ${identity.server || identity.id}: ${one.message}` })),
  )
  return [...(main?.problems ?? []), ...told]
}

function inOne(
  results: readonly Result[],
  alone: ReadonlySet<string>,
): Pick<Triage, 'applications' | 'findings' | 'notChecked' | 'objects'> {
  return {
    applications: results.map(({ report }) =>
      alone.has(report.name) ? { ...report, notInGit: true } : report,
    ),
    findings: results.flatMap(({ findings }) => findings),
    notChecked: results.flatMap(({ notChecked }) => notChecked),
    objects: results.flatMap(({ objects }) => objects),
  }
}

function systemNotes(prepared: readonly Prepared[], { jq }: World): Promise<readonly string[]> {
  return systemRuleNotes(
    prepared.map(({ application }) => application),
    jq,
  )
}

/** Of a run over some apps only, or with one that could not be judged, nobody can say that an entry matches nothing. */
function notesOn(options: TriageOptions, results: readonly Result[]): readonly string[] {
  if (!isWhole(options)) return []
  if (results.some(({ report }) => report.status === 'unknown')) return []
  return unusedAcceptances(
    options.config.accepted,
    results.flatMap(({ findings }) => findings),
  )
}
