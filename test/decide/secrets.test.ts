import { describe, expect, test } from '@jest/globals'
import { fingerprintOf } from '../../src/decide/fingerprint.js'
import type { JsonObject } from '../../src/model/json.js'
import { gvkOf, keyOf } from '../../src/model/resource.js'
import type { MatchedPair } from '../../src/pull/pair.js'
import { edited, judge } from './judged.js'
import { application, settingsPair } from './judging.js'

describe('a value of a Secret', () => {
  const since = '2026-11-16T08:00:00Z'
  const secret = (pair: MatchedPair, manager = 'kubectl-edit', time = since): MatchedPair => {
    const kind = { apiVersion: 'v1', kind: 'Secret' }
    const object = { ...pair.manifest.object, ...kind }
    const fieldsV1 = { 'f:data': { 'f:mode': {} } }
    const managedFields = [
      { manager, operation: 'Update', apiVersion: 'v1', time, fieldsType: 'FieldsV1', fieldsV1 },
    ]
    const metadata = { ...(pair.live['metadata'] as JsonObject), managedFields }
    return {
      ...pair,
      manifest: { ...pair.manifest, key: keyOf(object), gvk: gvkOf(object), object },
      live: { ...pair.live, ...kind, metadata },
    }
  }

  test('that somebody changed cannot be put into Git from here', () => {
    expect(judge(secret(edited))[0]).toMatchObject({
      category: 'manual-change',
      direction: 'follow-up',
      confidence: 'likely',
      because: [
        'Git has not changed since the last sync; kubectl-edit wrote the live value.',
        'Values of a Secret are neither shown nor written into Git here: put it there the way your team keeps secrets, or let a sync bring Git’s back.',
      ],
    })
  })

  test('that Git has changed comes with a sync as any other does', () => {
    const ahead = settingsPair({ mode: 'b' }, { mode: 'a' }, { mode: 'a' }, {})
    expect(judge(secret(ahead))[0]).toMatchObject({ category: 'git-ahead', direction: 'sync' })
  })

  test('is told from the next change by who wrote it and when, any other by its values', () => {
    const print = (pair: MatchedPair): string | undefined => judge(pair)[0]?.fingerprint
    const prints = [
      secret(edited),
      secret(edited, 'kubectl-edit', '2026-11-17T09:00:00Z'),
      secret(edited, 'kubectl-patch'),
      edited,
    ].map(print)
    expect(new Set(prints).size).toBe(4)
    const touched = settingsPair({ mode: 'a' }, { mode: 'b' }, { mode: 'a' }, { mode: 'kubectl-patch' })
    expect(print(touched)).toBe(print(edited))
  })

  test('that nobody owns has a print as well', () => {
    const removed = secret(settingsPair({ mode: 'a' }, {}, { mode: 'a' }, {}))
    const [draft] = judge(removed)
    expect(draft).toMatchObject({ category: 'manual-change', manager: null, direction: 'follow-up' })
    const { key } = removed.manifest
    const print = fingerprintOf(application, key, 'field::', draft?.change ?? null, (value) => value)
    expect(draft?.fingerprint).toBe(print)
  })
})
