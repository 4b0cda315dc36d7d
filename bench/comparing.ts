import { createActors } from '../src/attribute/actors.js'
import { readConfig } from '../src/config/config.js'
import type { JsonObject } from '../src/model/json.js'
import { gvkOf, keyOf, keyText } from '../src/model/resource.js'
import type { MatchedPair } from '../src/pull/pair.js'
import { createRedactor } from '../src/pull/redact.js'
import { changesOf } from '../src/triage/changes.js'
import { createTypes } from '../src/schema/types.js'
import builtIn from '../src/schema/builtin.json' with { type: 'json' }
import type { Connection } from '../test/harness/connection.js'
import { apiRequest } from '../test/harness/request.js'
import { median } from './measure.js'
import { kinds, objectsOfApp } from './workload.js'

export type Comparing = {
  readonly objects: number
  /** Microseconds for one object in sync: comparing alone, and redacting both sides and comparing. */
  readonly compare: number
  readonly redactAndCompare: number
}

const passes = 7

/** How long one pair takes in process, on live objects as the API server holds them. */
export async function timeComparing(connection: Connection, apps: number): Promise<Comparing> {
  const pairs = await readPairs(connection, apps)
  const types = createTypes(new Map(), builtIn)
  const nameOf = createActors(readConfig('', '').config.managers)
  const actorOf = (manager: string): ReturnType<typeof nameOf> => nameOf(manager, ['argocd-controller'])
  // The tracking id of each, and the default of custom resources: the cluster's own types come in a second step.
  const expected = pairs.length + pairs.filter(({ manifest }) => manifest.gvk.kind === 'Queue').length
  const timed = (pass: (pair: MatchedPair) => number): number =>
    median(
      Array.from({ length: passes }, () => {
        const started = process.hrtime.bigint()
        let changes = 0
        for (const pair of pairs) changes += pass(pair)
        if (changes !== expected) throw new Error(`${changes} changes in ${pairs.length} objects in sync`)
        return Number(process.hrtime.bigint() - started) / 1000 / pairs.length
      }),
    )
  const compare = timed((pair) => changesOf(pair, types, actorOf).length)
  const redactor = createRedactor()
  const redactAndCompare = timed((pair) => {
    const manifest = { ...pair.manifest, object: redactor.object(pair.manifest.object) }
    return changesOf({ ...pair, manifest, live: redactor.object(pair.live) }, types, actorOf).length
  })
  return { objects: pairs.length, compare, redactAndCompare }
}

async function readPairs(connection: Connection, apps: number): Promise<MatchedPair[]> {
  const live = new Map<string, JsonObject>()
  const desired = Array.from(
    { length: apps },
    (_, index) => objectsOfApp(index) as unknown as JsonObject[],
  ).flat()
  const kindOf = new Map(desired.map((object) => [keyText(keyOf(object)), object]))
  for (const { apiVersion, plural } of kinds) {
    const root = apiVersion.includes('/') ? '/apis' : '/api'
    const answer = await apiRequest(connection, `${root}/${apiVersion}/${plural}`)
    const list = answer.json() as { kind: string; items: JsonObject[] }
    for (const item of list.items) {
      const object = { ...item, apiVersion, kind: list.kind.replace(/List$/, '') }
      const id = keyText(keyOf(object))
      if (kindOf.has(id)) live.set(id, object)
    }
  }
  return desired.map((object) => {
    const key = keyOf(object)
    const found = live.get(keyText(key))
    if (found === undefined) throw new Error(`${keyText(key)} is not in the cluster`)
    return {
      state: 'matched',
      manifest: { key, gvk: gvkOf(object), object, origin: { file: '', line: 1, document: 0 } },
      live: found,
      base: { source: 'none', reason: '' },
    }
  })
}
