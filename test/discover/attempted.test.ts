import { expect, test } from '@jest/globals'
import { attemptedSince } from '../../src/discover/flux/applied.js'
import type { JsonObject } from '../../src/model/json.js'

const commit = (digit: string): string => digit.repeat(40)
const attempt = (digit: string, lastReconciledStatus: string, day: number): JsonObject => ({
  lastReconciledStatus,
  lastReconciled: `2026-11-0${day}T10:00:00Z`,
  metadata: { revision: `main@sha1:${commit(digit)}` },
})
const failed = (digit: string, reason = 'ReconciliationFailed'): JsonObject => ({
  conditions: [{ type: 'Ready', status: 'False', reason }],
  lastAttemptedRevision: `main@sha1:${commit(digit)}`,
})
const full = { revision: commit('a'), at: '2026-11-03T10:00:00Z' }

test('what failed midway after the last full apply may be applied in part, the newest first', () => {
  const history = [
    attempt('b', 'ReconciliationFailed', 4),
    attempt('c', 'ReconciliationFailed', 5),
    attempt('d', 'ReconciliationFailed', 2),
    attempt('a', 'ReconciliationSucceeded', 3),
  ]
  expect(attemptedSince({ ...failed('c'), history }, full)).toEqual([commit('c'), commit('b')])
  expect(attemptedSince({ ...failed('e', 'BuildFailed'), history }, full)).toEqual([commit('c'), commit('b')])
})

test('without a history only the last attempt is known', () => {
  expect(attemptedSince(failed('b'), { ...full, at: null })).toEqual([commit('b')])
})

test.each(['BuildFailed', 'HealthCheckFailed', 'PruneFailed'])(
  'nothing is applied in part after %s',
  (reason) => {
    expect(attemptedSince(failed('b', reason), { ...full, at: null })).toEqual([])
  },
)

test('another try of what was applied already is none', () => {
  expect(attemptedSince(failed('a'), full)).toEqual([])
})
