import { expect, test } from '@jest/globals'
import { appliedLast, attemptedSince } from '../../src/discover/flux/applied.js'
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
const full = { revision: commit('a') }

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

test('what failed before the last full apply of the history counts for nothing while health is still checked', () => {
  const history = [attempt('b', 'ReconciliationFailed', 2), attempt('a', 'ReconciliationSucceeded', 3)]
  const status = {
    conditions: [
      { type: 'Ready', status: 'Unknown', reason: 'Progressing' },
      {
        ...{ type: 'Healthy', status: 'Unknown', reason: 'Progressing' },
        message: `Running health checks for revision main@sha1:${commit('e')} with a timeout of 30s`,
      },
    ],
    history,
  }
  const last = appliedLast(status)
  if ('unknown' in last) throw new Error(last.unknown)
  expect(last).toEqual({ revision: commit('e'), at: null })
  expect(attemptedSince(status, last)).toEqual([])
})

test('without a history only the last attempt is known', () => {
  expect(attemptedSince(failed('b'), full)).toEqual([commit('b')])
})

test.each(['BuildFailed', 'HealthCheckFailed', 'PruneFailed'])(
  'nothing is applied in part after %s',
  (reason) => {
    expect(attemptedSince(failed('b', reason), full)).toEqual([])
  },
)

test('another try of what was applied already is none', () => {
  expect(attemptedSince(failed('a'), full)).toEqual([])
})
