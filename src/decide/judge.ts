import type { ActorOf, Attribution } from '../attribute/attribute.js'
import { attribute } from '../attribute/attribute.js'
import { categorise } from '../categorise/categorise.js'
import { sideOf } from '../categorise/side.js'
import type { Subject } from '../categorise/subject.js'
import type { Verdict } from '../categorise/verdict.js'
import { orderOf } from '../compare/list-order.js'
import type { Ignored } from '../controller-rules/ignored.js'
import { ignoreRemarks } from '../controller-rules/ignored.js'
import type { Application } from '../model/application.js'
import type { Change, Finding, Forecast } from '../model/finding.js'
import type { Json } from '../model/json.js'
import type { FileLocation } from '../model/resource.js'
import type { TypeNode } from '../model/type-node.js'
import type { MatchedPair } from '../pull/pair.js'
import { isSecretKey } from '../pull/secrets.js'
import { typeAt } from '../schema/type-at.js'
import { admittedVerdict, hasWholeOwnership } from './admitted.js'
import { converge } from './converge.js'
import type { Decision } from './direction.js'
import { decideDirection } from './direction.js'
import { fingerprintOf } from './fingerprint.js'

/** A finding before its place in the sources is looked up, unless that is known already. */
export type Draft = Omit<Finding, 'source'> & { readonly source?: FileLocation }

export type Judging = {
  readonly application: Application
  readonly type: TypeNode | null
  readonly actorOf: ActorOf
  readonly autoscalers: readonly string[] | null
  readonly forecast: (change: Change) => Forecast
  /** Whether the API server, when the sync was tried, put live's value in place of the one that was sent. */
  readonly isRewritten: (change: Change) => boolean
  readonly normalise: (value: Json) => Json
  readonly ignored: (change: Change) => Ignored
}

/** One verdict per change of an object that both sides have; none for what is always there and never of interest. */
export function judgeChanges(
  pair: MatchedPair,
  changes: readonly Change[],
  judging: Judging,
): readonly Draft[] {
  let isWhole: boolean | null = null
  const whole = (): boolean => (isWhole ??= hasWholeOwnership(pair.manifest.object, pair.live, judging.type))
  return changes.flatMap((change) => judgeChange(pair, change, judging, whole) ?? [])
}

function judgeChange(
  pair: MatchedPair,
  plain: Change,
  judging: Judging,
  isWhole: () => boolean,
): Draft | null {
  const { application, type: objectType } = judging
  const type = typeAt(objectType, plain.path)
  const attribution = ofOrder(plain, type, attribute(plain, pair.live, objectType, judging.actorOf))
  const isOwned = attribution.manager !== null || attribution.elsewhere !== undefined
  const { side, baseValue } = sideOf(plain, pair.base, objectType, isOwned ? null : pair.live)
  const change: Change = baseValue === undefined ? plain : { ...plain, base: baseValue }
  const subject: Subject = {
    application,
    key: pair.manifest.key,
    change,
    type,
    objectType,
    desired: pair.manifest.object,
    unstable: pair.manifest.unstable ?? [],
    live: pair.live,
    base: pair.base,
    side,
    attribution,
    autoscalers: judging.autoscalers,
  }
  const categorised = categorise(subject)
  // Nearly every object carries such a change; a simulated sync for each would be most of a run's work.
  if (categorised.routine) return null
  const { verdict, decision, forecast } = settle(subject, categorised, judging, isWhole)
  const ignored = judging.ignored(change)
  const remarks = ignoreRemarks(ignored, application)
  const { key } = pair.manifest
  const secret = isSecretKey(key)
  const { direction, confidence, because } = secret ? withoutValue(decision) : decision
  // Of a hidden value nothing tells one change from the next but who wrote it and when.
  const { name, time } = attribution.manager ?? { name: '', time: null }
  const subjectOfPrint = secret ? `field:${name}:${time ?? ''}` : 'field'
  return {
    fingerprint: fingerprintOf(application, key, subjectOfPrint, change, judging.normalise),
    application: application.name,
    subject: 'field',
    resource: key,
    change,
    manager: attribution.manager,
    actor: verdict.actor ?? attribution.actor,
    category: verdict.category,
    rules: verdict.rules,
    direction,
    confidence,
    because: [...verdict.because, ...remarks, ...because],
    forecast,
    ...(ignored.by === null ? {} : { ignoredBy: ignored.by }),
  }
}

/** What the forecast and the owners of the other fields add to a verdict. */
function settle(
  subject: Subject,
  categorised: Verdict,
  judging: Judging,
  isWhole: () => boolean,
): { readonly verdict: Verdict; readonly decision: Decision; readonly forecast: Forecast } {
  const { change, key } = subject
  const stated = judging.forecast(change)
  const forecast = categorised.equal ? unmoved(stated) : stated
  const converged = converge(subject, categorised, forecast, judging.isRewritten(change))
  const verdict = admittedVerdict(subject, converged.verdict, forecast, isWhole)
  if (verdict === null) return { ...converged, forecast }
  const decision = decideDirection(verdict.category, change, verdict.confidence, key)
  // What admission did to the last write it does to the next one.
  return { verdict, decision, forecast: unmoved(forecast) }
}

/** Items that an edit only moves are not written anew, so that the applier still owns them: nobody owns the order. */
function ofOrder(change: Change, type: TypeNode | null, attribution: Attribution): Attribution {
  if (attribution.actor !== 'applier' || orderOf(change, type) === null) return attribution
  return { ...attribution, manager: null, actor: 'unknown' }
}

/** A value that is hidden here cannot be put into Git from here. */
function withoutValue(decision: Decision): Decision {
  if (decision.direction !== 'update-git') return decision
  return {
    direction: 'follow-up',
    confidence: decision.confidence,
    because: [
      'Values of a Secret are neither shown nor written into Git here: put it there the way your team keeps secrets, or let a sync bring Git’s back.',
    ],
  }
}

/** A sync writes Git's notation, and the API server keeps its own. */
function unmoved(forecast: Forecast): Forecast {
  return { ...forecast, effect: 'keeps', restartsPods: false }
}
