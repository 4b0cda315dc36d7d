import type { JsonObject } from '../model/json.js'
import { field, isList, isObject, listAt, objectAt, stringAt, valueAt } from '../model/json.js'
import type { Triage } from '../model/triage.js'
import type { WriteBack } from '../model/write-back.js'
import type { GuardState } from '../pull/state/guard-state.js'
import { readState, writeState } from '../pull/state/state-document.js'
import type { Current, Sides } from '../report/resolution.js'
import type { Work } from './costs.js'
import { entriesAt, invalid, readDocument, writeDocument } from './document.js'
import type { Place } from './plan.js'
import { placeText } from './plan.js'

/** Edits that are proved, and by app who owns the files that they touch. */
export type Proposals = {
  readonly writeBacks: readonly WriteBack[]
  readonly owners: ReadonlyMap<string, readonly string[]>
}

/** What one shard's job hands on. */
export type ShardPart = {
  /** Of the plan it followed. */
  readonly salt: string
  readonly triage: Triage
  /** What both sides hold at the places that were asked for, as far as this shard knows. */
  readonly answers: ReadonlyMap<string, Sides>
  readonly work: Work
  readonly state: GuardState | null
  /** Null where no pull requests are wanted. */
  readonly proposed: Proposals | null
}

export function answersOf(asked: readonly Place[], current: Current): ReadonlyMap<string, Sides> {
  return new Map(
    asked.flatMap((place): [string, Sides][] => {
      const sides = current(place.resource, place.path, place.application)
      return sides === undefined ? [] : [[placeText(place), sides]]
    }),
  )
}

export function writePart({ salt, triage, answers, work, state, proposed }: ShardPart): string {
  return writeDocument('ShardPart', {
    ...{ salt, triage, answers: [...answers] },
    work: { ...work, sizes: [...work.sizes] },
    state: state === null ? null : writeState(state),
    proposed: proposed === null ? null : { writeBacks: proposed.writeBacks, owners: [...proposed.owners] },
  })
}

/**
 * Reads a part. It comes from a job of the same run by the same version, so its inside is taken as written.
 *
 * @throws ProblemError SHARD_INVALID, STATE_INVALID
 */
export function readPart(text: string): ShardPart {
  const document = readDocument('ShardPart', text)
  const state = field(document, 'state')
  return {
    salt: stringAt(document, 'salt'),
    triage: triageIn(objectAt(document, 'triage')),
    answers: new Map(
      entriesAt(document, 'answers').map(([key, sides]) => [key, isObject(sides) ? sides : {}]),
    ),
    work: {
      shard: Number(valueAt(document, 'work', 'shard')),
      milliseconds: Number(valueAt(document, 'work', 'milliseconds')),
      sizes: new Map(entriesAt(document, 'work', 'sizes').map(([name, size]) => [name, Number(size)])),
    },
    state: typeof state === 'string' ? readState(state) : null,
    proposed: isObject(field(document, 'proposed') ?? null) ? proposalsIn(document) : null,
  }
}

function proposalsIn(document: JsonObject): Proposals {
  const owners = entriesAt(document, 'proposed', 'owners')
  return {
    writeBacks: listAt(document, 'proposed', 'writeBacks') as unknown as readonly WriteBack[],
    owners: new Map(owners.map(([app, names]) => [app, isList(names) ? names.map(String) : []])),
  }
}

function triageIn(triage: JsonObject): Triage {
  for (const list of ['applications', 'findings', 'problems', 'notChecked', 'objects'])
    if (!isList(field(triage, list) ?? null)) throw invalid(`a part has no ${list}`)
  if (stringAt(triage, 'cluster', 'id') === '' || stringAt(triage, 'at') === '')
    throw invalid('a part does not say which cluster it is about')
  return triage as unknown as Triage
}
