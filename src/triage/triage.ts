import { createActors } from '../attribute/actors.js'
import type { ActorOf } from '../attribute/attribute.js'
import type { Config } from '../config/config.js'
import { systemRuleNotes } from '../controller-rules/system-notes.js'
import { unusedAcceptances } from '../decide/policies.js'
import type { Draft } from '../decide/judge.js'
import type { Discovered } from '../discover/discover.js'
import { discover } from '../discover/discover.js'
import type { Application } from '../model/application.js'
import type { Finding } from '../model/finding.js'
import type { Json, JsonObject } from '../model/json.js'
import type { Cluster, Jq, Repository, Tools } from '../model/ports.js'
import type { NotChecked, Problem } from '../model/problem.js'
import type { Manifest } from '../model/resource.js'
import { keyText } from '../model/resource.js'
import type { ApplicationReport, ObjectPair, Triage } from '../model/triage.js'
import type { LiveStore } from '../pull/live-store.js'
import { createDryRun } from '../pull/dry-run.js'
import { createLiveStore } from '../pull/live-store.js'
import type { Pair } from '../pull/pair.js'
import { pull } from '../pull/pull.js'
import { isSecretKey } from '../pull/secrets.js'
import { sharedCluster } from '../pull/shared-cluster.js'
import { capabilitiesOf } from '../render/capabilities.js'
import type { RenderMemory } from '../render/memory.js'
import { createRenderMemory } from '../render/memory.js'
import type { Renderer } from '../render/render.js'
import type { Current } from '../report/resolution.js'
import { createRenderer } from '../render/render.js'
import { createScopes } from '../render/scopes.js'
import { createGather } from '../evidence/gather.js'
import type { Gather } from '../evidence/gather.js'
import type { Changed } from './affected.js'
import { affectedApplications } from './affected.js'
import { createCurrent } from './current.js'
import { findDiffering } from './differing.js'
import type { Settle } from './enrich.js'
import { settleBy, withEvidence } from './enrich.js'
import { judgeApplication } from './judge-application.js'
import { knownObjects } from './known-objects.js'
import type { Prepared } from './prepare.js'
import { prepare } from './prepare.js'
import { reportApplication } from './report-application.js'

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
  /** Renderings shared with other runs over the same repository. */
  readonly memory?: RenderMemory
}

/** discover → render → pull → compare → attribute → categorise → decide, for every app; the shell reports it. */
export async function triage(
  world: World,
  options: TriageOptions,
): Promise<{ triage: Triage; current: Current; prepared: readonly Prepared[] }> {
  const { repository } = world
  const cluster = options.changed === undefined ? world.cluster : sharedCluster(world.cluster)
  const [identity, served] = await Promise.all([cluster.identity(), cluster.kinds()])
  const found = await discoverWanted({ repository, cluster, kinds: served.kinds }, options)
  world.progress(`rendering ${found.applications.length} applications`)
  const store = createLiveStore(cluster, served.kinds)
  const capabilities = capabilitiesOf(identity.version, served.kinds)
  const { memory = createRenderMemory() } = options
  const renderer = createRenderer({ repository, tools: world.tools, capabilities, memory })
  const rendering = { renderer, repository, cluster: identity, scopeOf: createScopes(store) }
  const prepared = await prepareAll(found.applications, rendering, options)
  world.progress('reading the cluster')
  const secrets = options.config.secrets === 'compare'
  await readKinds(prepared, store, secrets)
  const pulled = await Promise.all(
    prepared.map(async (app) => ({ app, pairs: await pairsOf(app, store, world, secrets) })),
  )
  const actorOf = actorsOf(options.config)
  const { types, differing } = await findDiffering(world, pulled, actorOf)
  const judging = {
    store,
    types,
    differing,
    actorOf,
    normalise: world.redactor.normalise,
    recorded: cluster.recorded === true,
    dryRun: createDryRun(cluster, (object) => world.redactor.object(object)),
    jq: world.jq,
    objectsOf: knownObjects(pulled, isWhole(options)),
  }
  const gather = createGather({ store, repository })
  const settle = settleBy(options.config, world.now())
  const results: Result[] = []
  for (const { app, pairs } of pulled) {
    const result = await judge(app, pairs, judging, { renderer, gather, settle })
    results.push(result)
    world.progress(progressLine(result, results.length, pulled.length))
  }
  const done: Triage = {
    cluster: identity,
    ...inOne(results),
    problems: [...served.problems, ...found.problems, ...results.flatMap(({ problems }) => problems)],
    notes: [...found.notes, ...(await systemNotes(prepared, world)), ...notesOn(options, results)],
    at: world.now().toISOString(),
  }
  const all = pulled.flatMap(({ pairs }) => pairs)
  return { triage: done, prepared, current: createCurrent(all, store, types) }
}

function prepareAll(
  applications: readonly Application[],
  rendering: Omit<Parameters<typeof prepare>[1], 'urls'>,
  { config, assume = (application) => application }: TriageOptions,
): Promise<readonly Prepared[]> {
  const urls = [...rendering.repository.urls, ...config.repositoryUrls]
  return Promise.all(applications.map((application) => prepare(assume(application), { ...rendering, urls })))
}

/** True for a run that looks at every app. */
function isWhole({ applications, changed, only }: TriageOptions): boolean {
  return applications.length === 0 && changed === undefined && only === undefined
}

function inOne(
  results: readonly Result[],
): Pick<Triage, 'applications' | 'findings' | 'notChecked' | 'objects'> {
  return {
    applications: results.map(({ report }) => report),
    findings: results.flatMap(({ findings }) => findings),
    notChecked: results.flatMap(({ notChecked }) => notChecked),
    objects: results.flatMap(({ objects }) => objects),
  }
}

/** The apps to judge: all, those that are named, or those that some changes affect. */
async function discoverWanted(
  where: Parameters<typeof discover>[0],
  { config, applications, changed, only = () => true }: TriageOptions,
): Promise<Discovered> {
  const all = await discover(where, config, applications)
  const found = { ...all, applications: all.applications.filter(only) }
  if (changed === undefined) return found
  const then = await discover({ ...where, repository: changed.before }, config, [])
  const affected = await affectedApplications(
    found.applications,
    then.applications,
    changed,
    where.repository,
  )
  return { ...found, applications: affected }
}

function systemNotes(prepared: readonly Prepared[], { jq }: World): Promise<readonly string[]> {
  return systemRuleNotes(
    prepared.map(({ application }) => application),
    jq,
  )
}

function actorsOf({ managers }: Config): (appliers: readonly string[]) => ActorOf {
  const nameOf = createActors(managers)
  return (appliers) => (manager) => nameOf(manager, appliers)
}

type Result = {
  readonly report: ApplicationReport
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
  readonly notChecked: readonly NotChecked[]
  readonly objects: readonly ObjectPair[]
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

/** Lists every kind once before the first look-up, so that no app's result depends on which other ran before it. */
async function readKinds(prepared: readonly Prepared[], store: LiveStore, secrets: boolean): Promise<void> {
  const wanted = new Map<string, Manifest>()
  for (const { key, gvk, ...manifest } of prepared.flatMap(({ desired }) => desired)) {
    if (isSecretKey(gvk) && !secrets) continue
    wanted.set(`${gvk.group}/${gvk.version}/${gvk.kind}`, { key, gvk, ...manifest })
  }
  await Promise.all([...wanted.values()].map(({ key, gvk }) => store.get(key, gvk.version)))
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

type Explaining = {
  readonly renderer: Renderer
  readonly gather: Gather
  readonly settle: Settle
}

function progressLine({ report }: Result, done: number, all: number): string {
  return `${done} of ${all}: ${report.name}: ${report.category ?? report.status}`
}

async function judge(
  app: Prepared,
  pairs: readonly Pair[],
  judging: Parameters<typeof judgeApplication>[2],
  { renderer, gather, settle }: Explaining,
): Promise<Result> {
  const { name } = app.application
  const judged = await judgeApplication(app, pairs, judging)
  const manifests = new Map(app.desired.map((manifest) => [keyText(manifest.key), manifest]))
  const live = liveByKey(pairs)
  const findings = await Promise.all(
    judged.drafts.map(async (draft) => {
      const finding = await withSource(draft, app.application, manifests, renderer)
      const around = live.get(keyText(finding.resource)) ?? null
      return settle(await withEvidence(app.application, finding, around, gather))
    }),
  )
  const problems = [...app.problems, ...judged.problems]
  const plain = reportApplication(app.application, findings, problems)
  const { ignoreRules } = judged
  const report = ignoreRules.length === 0 ? plain : { ...plain, ignoreRules }
  return {
    report,
    findings,
    problems,
    notChecked: [
      ...pairs.flatMap((pair) =>
        pair.state === 'not-checked' ? [{ application: name, resource: pair.key, reason: pair.reason }] : [],
      ),
      ...judged.notChecked,
    ],
    objects: objectsOf(name, pairs, findings),
  }
}

async function withSource(
  draft: Draft,
  application: Application,
  manifests: ReadonlyMap<string, Manifest>,
  renderer: Renderer,
): Promise<Finding> {
  if (draft.source !== undefined) return { ...draft, source: draft.source }
  if (draft.subject === 'application') return { ...draft, source: application.origin }
  const manifest = manifests.get(keyText(draft.resource))
  if (manifest === undefined) return { ...draft, source: null }
  return { ...draft, source: await renderer.locate(manifest, draft.change?.path ?? []) }
}

function liveByKey(pairs: readonly Pair[]): ReadonlyMap<string, JsonObject> {
  return new Map(
    pairs.flatMap((pair): [string, JsonObject][] => {
      if (pair.state === 'matched') return [[keyText(pair.manifest.key), pair.live]]
      return pair.state === 'extra' ? [[keyText(pair.key), pair.live]] : []
    }),
  )
}

/** The two sides of every object with a finding, for the diff that people read. */
function objectsOf(application: string, pairs: readonly Pair[], findings: readonly Finding[]): ObjectPair[] {
  const named = new Set(findings.map(({ resource }) => keyText(resource)))
  return pairs.flatMap((pair): ObjectPair[] => {
    if (pair.state === 'not-checked' || pair.state === 'unreadable') return []
    const resource = pair.state === 'extra' ? pair.key : pair.manifest.key
    if (!named.has(keyText(resource))) return []
    return [
      {
        application,
        resource,
        desired: pair.state === 'extra' ? null : pair.manifest.object,
        live: pair.state === 'missing' ? null : pair.live,
      },
    ]
  })
}
