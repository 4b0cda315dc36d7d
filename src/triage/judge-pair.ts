import type { ActorOf } from '../attribute/attribute.js'
import { areMarks } from '../categorise/marks.js'
import type { Hidden } from '../controller-rules/audit.js'
import { copiedFromLive, copiedRemark } from '../controller-rules/copied.js'
import type { Ignored } from '../controller-rules/ignored.js'
import { ignoredBy } from '../controller-rules/ignored.js'
import { removalsOf } from '../controller-rules/removals.js'
import { rulesOf } from '../controller-rules/stated.js'
import { autoscalerConflict } from '../decide/objects.js'
import type { Draft } from '../decide/judge.js'
import { withImplied } from '../decide/implied.js'
import { heldByOther } from '../decide/held-by-other.js'
import { judgeChanges } from '../decide/judge.js'
import type { Application } from '../model/application.js'
import type { Change } from '../model/finding.js'
import type { Json, JsonObject } from '../model/json.js'
import { formatPath } from '../model/path.js'
import type { Jq, Recording } from '../model/ports.js'
import type { NotChecked, Problem } from '../model/problem.js'
import type { TypeNode, Types } from '../model/type-node.js'
import { autoscalersOf } from '../pull/autoscalers.js'
import type { Base } from '../pull/base.js'
import type { DryRun } from '../pull/dry-run.js'
import type { GitBases } from '../pull/git-base.js'
import { isAppliedLikeByHand } from '../pull/git-base.js'
import type { LiveStore } from '../pull/live-store.js'
import type { MatchedPair, Pair } from '../pull/pair.js'
import { holdsPlaceholder } from '../render/placeholders.js'
import { changesOf } from './changes.js'
import { foresee } from './foresee.js'
import type { Told } from './hidden-at-recording.js'
import { toldByRecording } from './hidden-at-recording.js'
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
  /** What stands in for the cluster, in which secrets were hidden; null for the cluster itself. */
  readonly recorded: Recording | null
  /** Null where forecasts are not to be confirmed. */
  readonly dryRun: DryRun | null
  /** Evaluates ignore rules. */
  readonly jq: Jq
  readonly objectsOf: KnownObjects
  readonly otherOwners: OtherOwners
  readonly gitBases: GitBases
}

/** What was found in one object that both sides have. */
export type JudgedPair = {
  readonly pair: MatchedPair
  readonly drafts: readonly Draft[]
  readonly problems: readonly Problem[]
  /** What ignore rules keep out of the controller's sight. */
  readonly hidden: readonly Hidden[]
  readonly notChecked: readonly NotChecked[]
}

/** Of an object in which nothing differs. */
export function inSync(pair: MatchedPair): JudgedPair {
  return { pair, drafts: [], hidden: [], problems: [], notChecked: [] }
}

/** Findings of one object of an app, and what of it could not be compared. */
export async function judgeMatched(
  prepared: Prepared,
  pair: MatchedPair,
  owners: Awaited<ReturnType<OtherOwners>>,
  world: JudgingWorld,
): Promise<JudgedPair> {
  const { application } = prepared
  const { gvk, key } = pair.manifest
  const actorOf = world.actorOf(application.appliers)
  const type = world.types.of(gvk)
  const { changes, notChecked, problems: untold } = whatIsTold(application, pair, type, world)
  // With a sync to be tried, the controller's own marks are no reason to leave the object out.
  if (changes.length === 0 || (world.dryRun === null && areMarks(changes, pair.live, type, actorOf)))
    return { pair, drafts: [], hidden: [], problems: untold, notChecked }
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
  const { forecast, isRewritten } = foreseen
  const problems = [...untold, ...foreseen.problems]
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

/** The changes of an object both of whose sides are known. */
function whatIsTold(
  { name, appliers }: Application,
  pair: MatchedPair,
  type: TypeNode | null,
  { recorded, types, actorOf: actorsOf }: JudgingWorld,
): Told {
  const actorOf = actorsOf(appliers)
  const told = toldByRecording(name, pair, changesOf(pair, types, actorOf), { recorded, type, actorOf })
  const changes = told.changes.filter((change) => !isUnread(change, pair))
  if (changes.length === told.changes.length) return told
  const unread = { application: name, resource: pair.manifest.key, reason: pair.manifest.unread ?? '' }
  return { ...told, changes, notChecked: [...told.notChecked, unread] }
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

/**
 * A value of Git's that is put in from somewhere that is not read; inside a secret, redaction stands in its place. What
 * is decrypted or looked up has some value: where live has none at all, that is known.
 */
function isUnread(change: Change, { manifest }: MatchedPair): boolean {
  if (manifest.unread === undefined || change.type === 'added') return false
  if (change.type === 'modified' && holdsPlaceholder(change.desired, manifest)) return true
  return /\$\{\w+\}|<redacted #\d+>/.test(JSON.stringify(change.desired))
}
