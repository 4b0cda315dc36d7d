import type { TrackedIssue } from '../model/action.js'
import type { Json } from '../model/json.js'
import { listAt, stringAt } from '../model/json.js'
import type { ResourceKey } from '../model/resource.js'
import { keyText } from '../model/resource.js'
import { parseBody } from '../report/marker.js'
import { entriesAt, invalid, readDocument, writeDocument } from './document.js'

/** A place in the cluster that an open issue remembers: how a difference there ended is told by what is there now. */
export type Place = {
  readonly resource: ResourceKey
  readonly path: string
  /** The app whose issue it is, where that is deployed to another cluster than the run's own; else ''. */
  readonly application: string
}

/** What the jobs of one sharded run have in common. */
export type ShardPlan = {
  readonly count: number
  /** True where these are all apps, so that one that is not there is gone. */
  readonly whole: boolean
  /** Random: names the run, and salts the digests of its recorded state. */
  readonly salt: string
  /** The shard (from 1) of each app, in the order in which they were found. */
  readonly shards: ReadonlyMap<string, number>
  readonly asked: readonly Place[]
}

/** Each place that open issues remember, and the object around it, once. */
export function placesOf(issues: readonly TrackedIssue[]): readonly Place[] {
  const places = issues
    .filter(({ state }) => state === 'open')
    .flatMap(({ body }) => parseBody(body)?.state ?? [])
    .flatMap(({ application: name, hub, findings }) => {
      const application = hub === undefined ? '' : name
      return findings.flatMap(({ resource, path }) => [
        { resource, path, application },
        { resource, path: '', application },
      ])
    })
  return [...new Map(places.map((place) => [placeText(place), place])).values()]
}

export function placeText({ resource, path, application }: Place): string {
  return `${application}\n${keyText(resource)}\n${path}`
}

export function writePlan({ shards, ...plan }: ShardPlan): string {
  return writeDocument('ShardPlan', { ...plan, shards: [...shards] })
}

/** @throws ProblemError SHARD_INVALID */
export function readPlan(text: string): ShardPlan {
  const document = readDocument('ShardPlan', text)
  const count = document['count']
  const salt = stringAt(document, 'salt')
  if (typeof count !== 'number' || salt === '') throw invalid('its plan is incomplete')
  return {
    ...{ count, salt, whole: document['whole'] === true },
    shards: new Map(entriesAt(document, 'shards').map(([name, shard]) => [name, shardIn(shard, count)])),
    asked: listAt(document, 'asked').map((place) => ({
      resource: {
        group: stringAt(place, 'resource', 'group'),
        kind: stringAt(place, 'resource', 'kind'),
        namespace: stringAt(place, 'resource', 'namespace'),
        name: stringAt(place, 'resource', 'name'),
      },
      path: stringAt(place, 'path'),
      application: stringAt(place, 'application'),
    })),
  }
}

function shardIn(shard: Json, count: number): number {
  if (typeof shard === 'number' && shard >= 1 && shard <= count) return shard
  throw invalid('its plan names a shard that is none')
}
