import { createActors } from '../attribute/actors.js'
import type { ActorOf } from '../attribute/attribute.js'
import type { Config } from '../config/config.js'
import { systemRuleNotes } from '../controller-rules/system-notes.js'
import { unusedAcceptances } from '../decide/policies.js'
import type { Application } from '../model/application.js'
import type { Json, JsonObject } from '../model/json.js'
import type { Cluster, Jq, Repository, Tools } from '../model/ports.js'
import type { Triage } from '../model/triage.js'
import type { Types } from '../model/type-node.js'
import type { LiveStore } from '../pull/live-store.js'
import { createDryRun } from '../pull/dry-run.js'
import { createLiveStore } from '../pull/live-store.js'
import type { Pair } from '../pull/pair.js'
import { pull } from '../pull/pull.js'
import { sharedCluster } from '../pull/shared-cluster.js'
import { capabilitiesOf } from '../render/capabilities.js'
import type { Rerender } from '../provenance/rerender.js'
import { createRerender } from '../provenance/rerender.js'
import type { Tracer } from '../provenance/trace.js'
import { createTracer } from '../provenance/trace.js'
import type { RenderMemory } from '../render/memory.js'
import { createRenderMemory } from '../render/memory.js'
import type { Current } from '../report/resolution.js'
import type { Renderer } from '../render/render.js'
import { createRenderer } from '../render/render.js'
import { createScopes } from '../render/scopes.js'
import { createGather } from '../evidence/gather.js'
import type { Changed } from './affected.js'
import { createCurrent } from './current.js'
import { findDiffering } from './differing.js'
import { settleBy } from './enrich.js'
import { knownObjects } from './known-objects.js'
import { notInGit, notInGitNotes } from './not-in-git.js'
import { discoverWanted, isWhole } from './wanted.js'
import type { Pulled, Result } from './judge-all.js'
import { judgeAll } from './judge-all.js'
import { describingObjects } from './own-object.js'
import type { Prepared } from './prepare.js'
import { createKindsAsked, prepareAll } from './prepare-all.js'
import { otherOwners } from './shared-objects.js'

/** Everything a run needs of the world. */
export type World = {
  readonly repository: Repository
  readonly cluster: Cluster
  readonly tools: Tools
  readonly jq: Jq
  /** Hides what is secret, equal values staying equal; and takes the per-run numbers out of what it put there. */
  readonly redactor: {
    readonly object: (value: JsonObject) => JsonObject
    readonly normalise: (value: Json) => Json
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
  readonly renderer: Renderer
  readonly rerender: Rerender
}

/** discover → render → pull → compare → attribute → categorise → decide, for every app; the shell reports it. */
export async function triage(world: World, options: TriageOptions): Promise<Judged> {
  const { repository } = world
  // Discovery and the live store ask for some of the same lists.
  const cluster = sharedCluster(world.cluster)
  const [identity, served] = await Promise.all([cluster.identity(), cluster.kinds()])
  const found = await discoverWanted({ ...world, cluster, kinds: served.kinds }, options)
  world.progress(`rendering ${found.applications.length} applications`)
  const store = createLiveStore(cluster, served.kinds, isNear(found.applications, options))
  const capabilities = capabilitiesOf(identity.version, served.kinds)
  const { memory = createRenderMemory() } = options
  const renderer = createRenderer({ repository, tools: world.tools, capabilities, memory })
  const scopeOf = createScopes(store)
  const rerender = createRerender({ repository, tools: world.tools, capabilities, scopeOf })
  const locate = locateBy(createTracer({ repository, renderer, rerender }), options)
  const urls = [...repository.urls, ...options.config.repositoryUrls]
  const rendering = { renderer, repository, cluster: identity, scopeOf, urls }
  const secrets = options.config.secrets === 'compare'
  const kinds = createKindsAsked(store, secrets)
  const assumed = found.applications.map(options.assume ?? ((application) => application))
  const prepared = await prepareAll(assumed, rendering, kinds.ask)
  world.progress('reading the cluster')
  const describing = options.ownObjects === false ? [] : await describingObjects(prepared, repository)
  for (const { desired } of describing) kinds.ask(desired)
  await kinds.listed()
  const pullAll = pullWith(store, world, secrets)
  const [pulled, own] = [await pullAll(prepared), await pullAll(describing)]
  const actorOf = actorsOf(options.config)
  const dryRun = createDryRun(cluster, (object) => world.redactor.object(object))
  const looking = { cluster, builtIn: world.builtIn, trying: dryRun !== null }
  const { types, differing } = await findDiffering(looking, [...pulled, ...own], actorOf)
  const judging = {
    store,
    types,
    differing,
    actorOf,
    normalise: world.redactor.normalise,
    recorded: cluster.recorded === true,
    dryRun,
    jq: world.jq,
    objectsOf: knownObjects(pulled, isWhole(options)),
    otherOwners: otherOwners(pulled, store),
  }
  const results = await judgeAll(pulled, own, judging, explainingBy(locate, store, world, options.config))
  const alone = isWhole(options) ? notInGit(prepared) : new Set<string>()
  const done: Triage = {
    cluster: identity,
    ...inOne(results, alone),
    problems: [...served.problems, ...found.problems, ...results.flatMap(({ problems }) => problems)],
    notes: [
      ...found.notes,
      ...(await systemNotes(prepared, world)),
      ...notInGitNotes(alone),
      ...notesOn(options, results),
    ],
    ...(found.unaffected === 0 ? {} : { unaffected: found.unaffected }),
    at: world.now().toISOString(),
  }
  const current = currentOf([...pulled, ...own], store, types)
  return { triage: done, prepared, current, renderer, rerender }
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

function locateBy({ locate, nearest }: Tracer, { trace }: TriageOptions): Tracer['locate'] {
  if (trace !== false) return locate
  return (_application, _manifests, manifest, change) => nearest(manifest, change?.path ?? [])
}

function currentOf(
  pulled: readonly { readonly pairs: readonly Pair[] }[],
  store: LiveStore,
  types: Types,
): Current {
  const all = pulled.flatMap(({ pairs }) => pairs)
  return createCurrent(all, store, types)
}

function actorsOf({ managers }: Config): (appliers: readonly string[]) => ActorOf {
  const nameOf = createActors(managers)
  return (appliers) => (manager) => nameOf(manager, appliers)
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

function explainingBy(locate: Tracer['locate'], store: LiveStore, world: World, config: Config) {
  return {
    locate,
    gather: createGather({ store, repository: world.repository }),
    settle: settleBy(config, world.now()),
    progress: world.progress,
  }
}

function pullWith(store: LiveStore, world: World, secrets: boolean) {
  return (apps: readonly Prepared[]): Promise<readonly Pulled[]> =>
    Promise.all(apps.map(async (app) => ({ app, pairs: await pairsOf(app, store, world, secrets) })))
}

async function pairsOf(
  app: Prepared,
  store: LiveStore,
  { redactor }: World,
  secrets: boolean,
): Promise<readonly Pair[]> {
  const redact = (object: JsonObject): JsonObject => redactor.object(object)
  const pairs = await pull(app.application, app.desired, app.synced, store, { redact, secrets })
  // With part of Git unread, what seems to be extra may just be what could not be rendered.
  return app.problems.length === 0 ? pairs : pairs.filter(({ state }) => state !== 'extra')
}
