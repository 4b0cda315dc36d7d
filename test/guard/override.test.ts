import { expect, test } from '@jest/globals'
import type { Acceptance } from '../../src/guard/override.js'
import { decideOverride } from '../../src/guard/override.js'

const recorded: Acceptance = {
  sha: 'a'.repeat(40),
  by: 'wanda',
  at: '2026-11-28T08:00:00Z',
  fingerprints: [],
}
const state = { hasLabel: true, recorded, headSha: recorded.sha }
const decided = (labelledNow: { by: string; mayWrite: boolean } | null): object =>
  decideOverride([], { ...state, labelledNow }, '2026-11-28T09:00:00Z')

test('a record holds in later runs, and for another writer who sets the label anew', () => {
  const held = { accepted: true, acceptance: recorded, isNew: false }
  expect(decided(null)).toEqual(held)
  expect(decided({ by: 'will', mayWrite: true })).toEqual(held)
})

test('a label that a writer took off does not come back by a triager, before a run has heard of it', () => {
  expect(decided({ by: 'theo', mayWrite: false })).toEqual({
    accepted: false,
    reason: 'theo set the label, but may not write to this repository',
  })
})
