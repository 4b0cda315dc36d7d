import type { ActorOf } from '../attribute/attribute.js'
import { managersOf } from '../attribute/attribute.js'
import { areMarks } from '../categorise/marks.js'
import type { Hidden } from '../controller-rules/audit.js'
import { auditIgnoreRules } from '../controller-rules/audit.js'
import { copiedFromLive, copiedRemark } from '../controller-rules/copied.js'
import type { Ignored } from '../controller-rules/ignored.js'
import { ignoredBy } from '../controller-rules/ignored.js'
import { withHelmByHand } from '../controller-rules/helm-by-hand.js'
import { removalsOf } from '../controller-rules/removals.js'
import { rulesOf } from '../controller-rules/stated.js'
import { withUnraisedChart } from '../controller-rules/unraised-chart.js'
import { usesOf } from '../controller-rules/uses.js'
import {
  autoscalerConflict,
  duplicateManifest,
  judgeExtra,
  judgeMissing,
  repeatedKeyInGit,
  sharedObject,
} from '../decide/objects.js'
import type { Draft } from '../decide/judge.js'
import { withImplied } from '../decide/implied.js'
import { heldByOther } from '../decide/held-by-other.js'
import { judgeChanges } from '../decide/judge.js'
import { whenOf } from '../forecast/forecaster.js'
import { leftAloneByFlux } from '../forecast/method.js'
import type { Application } from '../model/application.js'
import type { Change } from '../model/finding.js'
import type { Json, JsonObject } from '../model/json.js'
import { managedFieldsOf } from '../model/managed-fields.js'
import { formatPath } from '../model/path.js'
import type { Jq } from '../model/ports.js'
import type { NotChecked, Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import type { Manifest, ResourceKey } from '../model/resource.js'
import { formatKey } from '../model/resource.js'
import type { IgnoreRuleUse } from '../model/triage.js'
import type { Types } from '../model/type-node.js'
import { autoscalersOf } from '../pull/autoscalers.js'
import type { Base } from '../pull/base.js'
import type { DryRun } from '../pull/dry-run.js'
import type { GitBases } from '../pull/git-base.js'
import { isAppliedLikeByHand } from '../pull/git-base.js'
import type { LiveStore } from '../pull/live-store.js'
import type { MatchedPair, Pair } from '../pull/pair.js'
import { holdsRecordedPlaceholder } from '../pull/redact.js'
import { holdsPlaceholder } from '../render/placeholders.js'
import { changesOf } from './changes.js'
import { explanations } from './explanations.js'
import { foresee } from './foresee.js'
import { handwriting } from './handwriting.js'
import type { KnownObjects } from './known-objects.js'
import type { Prepared } from './prepare.js'
import type { OtherOwners } from './shared-objects.js'

export type JudgingWorld = {
  readonly store: LiveStore
  readonly types: Types
  /** The pairs in which anything differs; the others are in sync. */
  readonly differing: ReadonlySet<Pair>
  readonly actorOf: (appliers: readonly string[]) => ActorOf
  readonly normalise: (value: Json) => Json
  /** True for a snapshot, in which secrets were hidden. */
  readonly recorded: boolean
  /** Null where forecasts are not to be confirmed. */
  readonly dryRun: DryRun | null
  /** Evaluates ignore rules. */
  readonly jq: Jq
  readonly objectsOf: KnownObjects
  readonly otherOwners: OtherOwners
  readonly gitBases: GitBases
}

export type Judged = {
  readonly drafts: readonly Draft[]
  readonly problems: readonly Problem[]
  readonly notChecked: readonly NotChecked[]
  readonly ignoreRules: readonly IgnoreRuleUse[]
}

/** Every finding of one app and what about it could not be known. */
export async function judgeApplication(
  prepared: Prepared,
  pairs: readonly Pair[],
  world: JudgingWorld,
): Promise<Judged> {
  const { application } = prepared
  const when = whenOf(application)
  const drafts: Draft[] = prepared.duplicates.map((manifest) =>
    duplicateManifest(application, manifest, when),
  )
  drafts.push(
    ...prepared.desired
      .map((manifest) => repeatedKeyInGit(application, manifest, when))
      .filter((draft) => draft !== null),
  )
  const problems: Problem[] = []
  const notChecked: NotChecked[] = []
  const judged: JudgedPair[] = []
  for (const pair of pairs) {
    const found = world.otherOwners(application, pair)
    const owners = 'then' in found ? await found : found
    if (owners.length > 0 && 'manifest' in pair)
      drafts.push(sharedObject(application, pair.manifest.key, owners, when))
    if (pair.state === 'matched')
      judged.push(
        world.differing.has(pair) ? await judgeMatched(prepared, pair, owners, world) : inSync(pair),
      )
    else if (pair.state === 'missing') {
      const uncreated = notCreated(application, pair.manifest)
      if (uncreated === null) drafts.push(judgeMissing(application, pair, when))
      else notChecked.push(uncreated)
    } else if (pair.state === 'extra')
      drafts.push(
        judgeExtra(application, pair, when, {
          ...handwriting(pair.live, world.actorOf(application.appliers)),
          renderedBy: owners.map(({ name }) => name),
        }),
      )
    else if (pair.state === 'unreadable') problems.push(pair.problem)
  }
  drafts.push(...judged.flatMap((one) => one.drafts))
  problems.push(...judged.flatMap((one) => one.problems))
  problems.push(...ownershipProblems(prepared, judged, world.actorOf(application.appliers)))
  drafts.push(...explanations(prepared, pairs, drafts, world.types))
  const hidden = judged.flatMap((one) => one.hidden)
  const objects = world.objectsOf(application)
  const described = pairs.flatMap((pair) => (pair.state === 'matched' ? [pair.live] : []))
  const audited = { objects: objects.ofSet, hidden, when }
  drafts.push(...(await auditIgnoreRules(application, audited, world.jq)))
  return {
    drafts: withUnraisedChart(
      application,
      prepared.unraised ?? null,
      withHelmByHand(application, drafts, described),
    ),
    problems,
    notChecked: [...notChecked, ...judged.flatMap((one) => one.notChecked)],
    ignoreRules: usesOf(application.ignore, objects.own, hidden),
  }
}

/** What kustomize-controller is told to leave alone it does not create either (fluxcd/pkg ssa, ExclusionSelector). */
function notCreated({ name, resource }: Application, { key, object }: Manifest): NotChecked | null {
  const reason = resource?.kind === 'Kustomization' ? leftAloneByFlux(object) : null
  return reason === null
    ? null
    : {
        application: name,
        resource: key,
        reason: `not in the cluster, where Flux does not create it: ${reason}`,
      }
}

type JudgedPair = {
  readonly pair: MatchedPair
  readonly drafts: readonly Draft[]
  readonly problems: readonly Problem[]
  /** What ignore rules keep out of the controller's sight. */
  readonly hidden: readonly Hidden[]
  readonly notChecked: readonly NotChecked[]
}

function inSync(pair: MatchedPair): JudgedPair {
  return { pair, drafts: [], hidden: [], problems: [], notChecked: [] }
}

async function judgeMatched(
  prepared: Prepared,
  pair: MatchedPair,
  owners: Awaited<ReturnType<OtherOwners>>,
  world: JudgingWorld,
): Promise<JudgedPair> {
  const { application } = prepared
  const { gvk, key } = pair.manifest
  const actorOf = world.actorOf(application.appliers)
  const all = changesOf(pair, world.types, actorOf)
  const known = all.filter((change) => !world.recorded || !isHidden(change))
  const changes = known.filter((change) => !isUnread(change, pair))
  const notChecked = [
    ...(all.length === known.length ? [] : [hiddenValues(application.name, key)]),
    ...(known.length === changes.length
      ? []
      : [{ application: application.name, resource: key, reason: pair.manifest.unread ?? '' }]),
  ]
  const type = world.types.of(gvk)
  // With a sync to be tried, the controller's own marks are no reason to leave the object out.
  if (changes.length === 0 || (world.dryRun === null && areMarks(changes, pair.live, type, actorOf)))
    return { pair, drafts: [], hidden: [], problems: [], notChecked }
  const replicas = changes.find((change) => formatPath(change.path) === 'spec.replicas')
  const autoscalers = replicas === undefined ? [] : await autoscalersOf(key, world.store)
  const sides = { desired: pair.manifest.object, live: pair.live }
  const removals = await removalsOf(
    rulesOf(application, pair.manifest),
    { key, ...sides, type, changes },
    world.jq,
  )
  const ignored = (change: Change): Ignored => ignoredBy(removals, change, sides.desired, sides.live)
  const spared = application.sync.respectIgnoreDifferences
    ? changes.filter((change) => ignored(change).by !== null)
    : []
  const copied = copiedFromLive(application, spared, removals, type)
  const copiedWith = (change: Change | null): readonly string[] =>
    change === null || ignored(change).by !== null ? [] : copiedRemark(copied, change)
  const foreseen = await foresee(application, pair, type, copied, ignored, world.dryRun)
  const { forecast, isRewritten, problems } = foreseen
  const judge = (of: MatchedPair): readonly Draft[] =>
    judgeChanges(of, changes, {
      application,
      type,
      actorOf,
      autoscalers,
      forecast,
      isRewritten,
      normalise: world.normalise,
      ignored,
    }).map((draft) => ({ ...draft, because: [...draft.because, ...copiedWith(draft.change)] }))
  const own = { appliers: application.appliers, live: pair.live }
  const drafts = withImplied(
    (await judgeByGit(prepared, pair, judge, world)).map((draft) => heldByOther(draft, owners, type, own)),
  )
  const hidden = hiddenAmong(drafts, ignored)
  const scaler = autoscalers?.[0]
  // A count that the controller leaves alone fights nobody.
  const fights = replicas !== undefined && replicas.type !== 'added' && !spared.includes(replicas)
  const conflicts =
    fights && scaler !== undefined ? [autoscalerConflict(application, key, scaler, forecast(replicas))] : []
  return { pair, drafts: [...drafts, ...conflicts], hidden, problems, notChecked }
}

/** Where the record of what was applied may be of an edited manifest, what depends on it is judged by Git alone. */
async function judgeByGit(
  { application }: Prepared,
  pair: MatchedPair,
  judge: (pair: MatchedPair) => readonly Draft[],
  { gitBases, types, actorOf }: JudgingWorld,
): Promise<readonly Draft[]> {
  const differences = (object: JsonObject): number =>
    changesOf({ ...pair, manifest: { ...pair.manifest, object } }, types, actorOf(application.appliers))
      .length
  if (pair.attempts !== undefined) return judge({ ...pair, base: nearestBase(pair, differences) })
  const drafts = judge(pair)
  const isAsked = drafts.some(({ category }) => category === 'git-ahead' || category === 'unknown')
  if (!isAsked || !isAppliedLikeByHand(application)) return drafts
  return judge({ ...pair, base: await gitBases(application, pair, differences) })
}

/**
 * What was applied of an object last where a later attempt failed midway: the one that live is nearest to. Of equally near
 * ones it is the newest, since then somebody has changed the very field that the attempt was about.
 */
function nearestBase(
  { base, attempts = [] }: MatchedPair,
  differences: (object: JsonObject) => number,
): Base {
  const full = base.source === 'none' ? null : base.object
  const states = [...attempts, ...(full === null ? [] : [full])]
  const [nearest] = states
    .map((object) => ({ object, distance: differences(object) }))
    .sort((a, b) => a.distance - b.distance)
  return nearest === undefined ? base : { source: 'attempt', object: nearest.object, at: null }
}

/** What the controller does not see of these, by the rules that keep it from them. */
function hiddenAmong(drafts: readonly Draft[], ignored: (change: Change) => Ignored): readonly Hidden[] {
  return drafts.flatMap((draft): Hidden[] => {
    if (draft.change === null) return []
    const { by, rules } = ignored(draft.change)
    return by === null ? [] : rules.map((rule) => ({ rule, selector: by, draft }))
  })
}

/** A value that was hidden when the snapshot was recorded: whether it equals Git's is not known. */
function isHidden(change: Change): boolean {
  return change.type !== 'removed' && holdsRecordedPlaceholder(change.live)
}

/**
 * A value of Git's that is put in from somewhere that is not read; inside a secret, redaction stands in its place. What
 * is decrypted or looked up has some value: where live has none at all, that is known.
 */
function isUnread(change: Change, { manifest }: MatchedPair): boolean {
  if (manifest.unread === undefined || change.type === 'added') return false
  if (change.type === 'modified' && holdsPlaceholder(change.desired, manifest)) return true
  return /\$\{\w+\}|<redacted #\d+>/.test(JSON.stringify(change.desired))
}

function hiddenValues(application: string, resource: ResourceKey): NotChecked {
  return { application, resource, reason: 'its secret values were hidden when the snapshot was recorded' }
}

/** Objects whose ownership says nothing, and an app on which no known applier ever wrote. */
function ownershipProblems(
  { application }: Prepared,
  judged: readonly JudgedPair[],
  actorOf: ActorOf,
): Problem[] {
  const drifted = judged.filter(({ drafts }) =>
    drafts.some(({ change }) => change !== null && change.type !== 'removed'),
  )
  if (drifted.length === 0) return []
  const problems = drifted
    .filter(({ pair }) => managedFieldsOf(pair.live).length === 0)
    .map(({ pair }) => noManagedFields(application.name, pair.manifest.key))
  const managers = new Set(
    judged.flatMap(({ pair }) => managersOf(pair.live).map(({ manager }) => manager.name)),
  )
  const isRecognised = [...managers].some((name) => actorOf(name) === 'applier')
  if (managers.size > 0 && !isRecognised) problems.push(noApplier(application.name, [...managers]))
  return problems
}

function noManagedFields(application: string, resource: ResourceKey): Problem {
  return problem(
    'NO_MANAGED_FIELDS',
    `${formatKey(resource)}: the live object carries no managedFields, so nobody can say who changed it.`,
    'Record snapshots with --show-managed-fields; a cleared object gets its fields back with the next write.',
    { application, resource },
  )
}

function noApplier(application: string, managers: readonly string[]): Problem {
  return problem(
    'NO_APPLIER',
    `Application ${application}: none of its field managers is a known applier (seen: ${[...managers].sort().slice(0, 10).join(', ')}).`,
    'Name the one that your deployments write with under managers.applier in .github/drift-triage.yml.',
    { application },
  )
}
