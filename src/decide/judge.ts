import type { ActorOf } from '../attribute/attribute.js'
import { attribute } from '../attribute/attribute.js'
import { categorise } from '../categorise/categorise.js'
import { sideOf } from '../categorise/side.js'
import type { Subject } from '../categorise/subject.js'
import type { Ignored } from '../controller-rules/ignored.js'
import { ignoreRemarks } from '../controller-rules/ignored.js'
import type { Application } from '../model/application.js'
import type { Change, Finding, Forecast } from '../model/finding.js'
import type { Json } from '../model/json.js'
import type { FileLocation } from '../model/resource.js'
import type { TypeNode } from '../model/type-node.js'
import type { MatchedPair } from '../pull/pair.js'
import { typeAt } from '../schema/type-at.js'
import { converge } from './converge.js'
import { fingerprintOf } from './fingerprint.js'

/** A finding before its place in the sources is looked up, unless that is known already. */
export type Draft = Omit<Finding, 'source'> & { readonly source?: FileLocation }

export type Judging = {
  readonly application: Application
  readonly type: TypeNode | null
  readonly actorOf: ActorOf
  readonly autoscalers: readonly string[] | null
  readonly forecast: (change: Change) => Forecast
  readonly normalise: (value: Json) => Json
  readonly ignored: (change: Change) => Ignored
}

/** One verdict per change of an object that both sides have; none for what is always there and never of interest. */
export function judgeChanges(
  pair: MatchedPair,
  changes: readonly Change[],
  judging: Judging,
): readonly Draft[] {
  return changes.flatMap((change) => judgeChange(pair, change, judging) ?? [])
}

function judgeChange(pair: MatchedPair, plain: Change, judging: Judging): Draft | null {
  const { application, type: objectType } = judging
  const type = typeAt(objectType, plain.path)
  const { side, baseValue } = sideOf(plain, pair.base, objectType)
  const change: Change = baseValue === undefined ? plain : { ...plain, base: baseValue }
  const attribution = attribute(change, pair.live, objectType, judging.actorOf)
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
  const forecast = categorised.equal ? unmoved(judging.forecast(change)) : judging.forecast(change)
  const { verdict, decision } = converge(subject, categorised, forecast)
  const remarks = ignoreRemarks(judging.ignored(change), application.sync.respectIgnoreDifferences)
  return {
    fingerprint: fingerprintOf(application.name, pair.manifest.key, 'field', change, judging.normalise),
    application: application.name,
    subject: 'field',
    resource: pair.manifest.key,
    change,
    manager: attribution.manager,
    actor: verdict.actor ?? attribution.actor,
    category: verdict.category,
    rules: verdict.rules,
    direction: decision.direction,
    confidence: decision.confidence,
    because: [...verdict.because, ...remarks, ...decision.because],
    forecast,
  }
}

/** A sync writes Git's notation, and the API server keeps its own. */
function unmoved(forecast: Forecast): Forecast {
  return { ...forecast, effect: 'keeps', restartsPods: false }
}
