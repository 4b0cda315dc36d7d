import { keptFromPruning } from '../controller-rules/pruning.js'
import { optionsOf } from '../controller-rules/strategy.js'
import type { Application } from '../model/application.js'
import type { Effect, Forecast } from '../model/finding.js'
import { rolledBackRule } from '../model/finding.js'
import type { FieldManager } from '../model/managed-fields.js'
import type { Manifest, ResourceKey } from '../model/resource.js'
import { annotation } from '../model/resource.js'
import type { JsonObject } from '../model/json.js'
import { rolledBackFrom } from '../pull/base.js'
import type { Pair } from '../pull/pair.js'
import { judgeExtraBeingDeleted } from './being-deleted.js'
import { decideHandMade } from './direction.js'
import type { Draft } from './judge.js'
import type { Statement } from './statement.js'
import { statement } from './statement.js'

/** Kinds that leave the cluster by themselves when they are done. */
function isFinishing({ kind }: ResourceKey, object: JsonObject): boolean {
  const spec = object['spec']
  return kind === 'Job' && typeof spec === 'object' && spec !== null && 'ttlSecondsAfterFinished' in spec
}

/** Git has it, the cluster does not. */
export function judgeMissing(
  application: Application,
  { manifest, base }: Extract<Pair, { state: 'missing' }>,
  when: Forecast['when'],
): Draft {
  return statement(application, manifest.key, when, missing(manifest, base))
}

function missing({ key, object }: Manifest, base: Extract<Pair, { state: 'missing' }>['base']): Statement {
  if (base.source !== 'none' && base.object === null) {
    const { rolledBack } = base
    if (rolledBack !== undefined && rolledBack.object !== null) return undone(rolledBack.from, 'recreates')
    const because = ['Git has added it since the last sync.']
    return { category: 'git-ahead', confidence: 'certain', because, rules: [], effect: 'recreates' }
  }
  if (isFinishing(key, object)) return finished(base.source === 'none' ? base.reason : null)
  if (base.source === 'none') {
    const because = [`Not in the cluster; what was last synced is not known (${base.reason}).`]
    return { category: 'missing', confidence: 'guess', because, rules: [], effect: 'recreates' }
  }
  const because = [
    'The last sync had it, so it was deleted since; the API server keeps no record of who did it.',
  ]
  return { category: 'manual-change', confidence: 'certain', because, rules: [], effect: 'recreates' }
}

/** What a sync of an older commit took away or brought back, while Git says otherwise. */
function undone(from: string, effect: Effect): Statement {
  return {
    category: 'manual-change',
    confidence: 'likely',
    because: [rolledBackFrom(from)],
    rules: [rolledBackRule],
    effect,
  }
}

/** A Job that is gone by itself; where nothing tells that it was ever there, that is only the likelier of two. */
function finished(unknownBase: string | null): Statement {
  const said = { category: 'controller', rules: ['finished-job'], effect: 'recreates' } as const
  if (unknownBase === null) {
    const because = ['A finished Job with a time to live is removed by the cluster itself.']
    return { ...said, confidence: 'likely', because }
  }
  const because = [
    `Either it has finished and the cluster removed it after its time to live, or it was never made; what was last synced is not known (${unknownBase}).`,
  ]
  return { ...said, confidence: 'guess', because }
}

const expectedExtra: Statement = {
  category: 'metadata-noise',
  confidence: 'certain',
  because: [
    'Git does not describe it any more, which its compare option IgnoreExtraneous expects; no sync deletes it.',
  ],
  rules: ['ignore-extraneous'],
  effect: 'keeps',
}

/** The app tracks it, Git does not describe it. */
export function judgeExtra(
  application: Application,
  pair: Extract<Pair, { state: 'extra' }>,
  when: Forecast['when'],
  known: KnownOfExtra,
): Draft {
  const draft =
    judgeExtraBeingDeleted(application, pair, when) ?? statedOfExtra(application, pair, when, known)
  return known.author === null ? draft : { ...draft, manager: known.author, actor: 'person-tool' }
}

type KnownOfExtra = {
  /** People's tools that own some of it, the newest last. */
  readonly handEdits: readonly FieldManager[]
  /** True where nobody but people's tools has written it. */
  readonly isHandMade: boolean
  /** Whose it is for a report; null for nobody's. */
  readonly author: FieldManager | null
  readonly renderedBy: readonly string[]
}

function statedOfExtra(
  application: Application,
  { key, live, base }: Extract<Pair, { state: 'extra' }>,
  when: Forecast['when'],
  known: KnownOfExtra,
): Draft {
  const handEdits = [...new Set(known.handEdits.map(({ name }) => name))]
  const notPruned = keptFromPruning(application, live)
  const effect: Effect = application.sync.prune && notPruned === null ? 'deletes' : 'keeps'
  const isExpected = optionsOf(annotation(live, 'argocd.argoproj.io/compare-options')).includes(
    'IgnoreExtraneous',
  )
  if (isExpected && effect === 'keeps' && handEdits.length === 0)
    return statement(application, key, when, expectedExtra)
  const remarks = [
    ...(application.sync.prune && notPruned !== null ? [notPruned] : []),
    ...(isExpected
      ? ['Argo CD does not count it as out of sync: its compare option IgnoreExtraneous says so.']
      : []),
    ...known.renderedBy.map((name) => movedTo(name, effect)),
  ]
  if (base.source !== 'none' && base.object !== null) {
    const { rolledBack } = base
    if (rolledBack !== undefined && (rolledBack.object ?? null) === null && handEdits.length === 0)
      return statement(application, key, when, undone(rolledBack.from, effect))
    const removed = 'The last sync had it and Git has removed it since.'
    return statement(
      application,
      key,
      when,
      handEdits.length === 0
        ? { category: 'git-ahead', confidence: 'certain', because: [removed, ...remarks], rules: [], effect }
        : {
            category: 'conflict',
            confidence: 'likely',
            because: [
              removed,
              `Live was changed by hand as well: ${handEdits.slice(0, 5).join(', ')}.`,
              ...remarks,
            ],
            rules: [],
            effect,
          },
    )
  }
  const because = ['The app tracks it, but Git does not describe it.', ...remarks]
  const said: Statement = { category: 'extra', confidence: 'likely', because, rules: [], effect }
  if (!known.isHandMade || effect !== 'deletes' || known.renderedBy.length > 0)
    return statement(application, key, when, said)
  const made = `Only ${handEdits.slice(0, 5).join(', ')} wrote it: it was made by hand.`
  const decision = decideHandMade(key, live)
  return statement(application, key, when, { ...said, because: [...because, made] }, decision)
}

function movedTo(name: string, effect: Effect): string {
  return effect === 'deletes'
    ? `Application ${name} renders it now: sync that one first, which takes it over; a sync of this one deletes it.`
    : `Application ${name} renders it now, and takes it over with its next sync.`
}
