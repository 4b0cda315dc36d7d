import type { Application } from '../model/application.js'
import type { Forecast } from '../model/finding.js'
import { beingDeletedRule, leavingRule } from '../model/finding.js'
import type { JsonObject } from '../model/json.js'
import { listAt, stringAt } from '../model/json.js'
import { minute } from '../model/time.js'
import type { ResourceKey } from '../model/resource.js'
import type { Pair } from '../pull/pair.js'
import type { Draft } from './judge.js'
import type { Statement } from './statement.js'
import { statement } from './statement.js'

/** What well-known finalizers wait for. */
const waits: ReadonlyMap<string, string> = new Map([
  ['kubernetes.io/pvc-protection', 'until no pod uses it any more'],
  ['kubernetes.io/pv-protection', 'until no claim is bound to it any more'],
  ['customresourcecleanup.apiextensions.k8s.io', 'until all objects of its kind are gone'],
  ['foregroundDeletion', 'until what it owns is gone'],
  ['kubernetes', 'until all that is in it is gone'],
])

/** Finalizers that are named. */
const maxNamed = 3

/**
 * Git and the cluster have it, and the cluster is on its way to have it no more: an object that somebody deleted stays,
 * working as ever, until its finalizers are gone, and nothing takes that back (kubernetes.io/docs, Finalizers). Null for
 * one that is not being deleted.
 */
export function judgeBeingDeleted(
  application: Application,
  key: ResourceKey,
  live: JsonObject,
  when: Forecast['when'],
): Draft | null {
  const going = beingDeleted(live)
  if (going === null) return null
  const because = [
    going,
    'Nothing takes a deletion back, and no sync stops it: once it is gone, the next one makes it anew, without what it held. The API server keeps no record of who did it.',
  ]
  return statement(application, key, when, {
    ...{ category: 'manual-change', confidence: 'likely', because },
    ...{ rules: [beingDeletedRule], effect: 'keeps' },
  })
}

/**
 * Of an object that Git does not describe, whether or not the last sync had it: it goes already, and a sync that deletes
 * it does nothing more. Null for one that is not being deleted.
 */
export function judgeExtraBeingDeleted(
  application: Application,
  { key, live, base }: Extract<Pair, { state: 'extra' }>,
  when: Forecast['when'],
): Draft | null {
  const going = beingDeleted(live)
  if (going === null) return null
  const wasSynced = base.source !== 'none' && base.object !== null
  const said: Statement = {
    ...{ category: wasSynced ? 'git-ahead' : 'extra', confidence: 'certain', effect: 'keeps' },
    because: [
      `${wasSynced ? 'Git has removed it since the last sync' : 'Git does not describe it'}, and ${going}`,
    ],
    rules: [leavingRule],
  }
  return statement(application, key, when, said, {
    ...{ direction: 'follow-up', confidence: said.confidence },
    because: ['No sync does more than that: what holds it has to let it go.'],
  })
}

/** Since when an object is on its way out and what holds it, as the rest of a sentence; null for one that stays. */
function beingDeleted(live: JsonObject): string | null {
  const since = stringAt(live, 'metadata', 'deletionTimestamp')
  return since === '' ? null : `it was deleted at ${minute(since)} and is still there${heldBy(live)}.`
}

function heldBy(live: JsonObject): string {
  // A namespace is held by its spec, everything else by its metadata.
  const names = [...listAt(live, 'metadata', 'finalizers'), ...listAt(live, 'spec', 'finalizers')].filter(
    (name) => typeof name === 'string',
  )
  if (names.length === 0) return ''
  const known = names.map((name) => waits.get(name)).find((text) => text !== undefined)
  const more = names.length > maxNamed ? ` and ${names.length - maxNamed} more` : ''
  const holds = names.length === 1 ? 'holds' : 'hold'
  return `: ${names.slice(0, maxNamed).join(', ')}${more} ${holds} it${known === undefined ? '' : `, ${known}`}`
}
