import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { TrackedIssue } from '../../src/model/action.js'
import type { Finding } from '../../src/model/finding.js'
import { parseBody } from '../../src/report/marker.js'
import { Life, config, web } from './life.js'

type Step = (life: Life) => void

const value = fc.integer({ min: 1, max: 3 })
const reason = fc.constantFrom<TrackedIssue['stateReason']>('completed', 'not_planned', 'duplicate')

/** A night's run with any of the two findings, or one of the things that humans do in between. */
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ git: value, live: value, flag: fc.boolean(), unsafe: fc.boolean() }).map(night),
  },
  { weight: 1, arbitrary: fc.constant<Step>((life) => void life.run({ unknown: ['shop'] })) },
  {
    weight: 1,
    arbitrary: reason.map(
      (why): Step =>
        (life) =>
          each(life, 'open', (n) => life.tracker.humanCloses(n, why)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Step>((life) => each(life, 'closed', (n) => life.tracker.humanReopens(n))),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Step>((life) =>
      each(life, 'open', (n) => life.tracker.humanLabels(n, 'drift:acknowledged')),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Step>((life) =>
      each(life, 'open', (n) => life.tracker.humanEdits(n, (body) => `${body}\n\nnote`)),
    ),
  },
)

function night({
  git,
  live,
  flag,
  unsafe,
}: {
  git: number
  live: number
  flag: boolean
  unsafe: boolean
}): Step {
  return (life) => {
    const findings: Finding[] = []
    if (git !== live) findings.push(life.replicas(git, live))
    else life.set(web, 'spec.replicas', { desired: git, live })
    if (flag) findings.push(life.flag())
    else life.set(config, 'data.BYPASS', git === 1 ? {} : { desired: 'true', live: 'true' })
    life.run(findings.length === 0 ? { inSync: ['shop'] } : { findings, unsafe: unsafe ? ['shop'] : [] })
    const open = life.tracker.issues.filter(({ state }) => state === 'open')
    expect(life.tracker.issues.length).toBeLessThanOrEqual(1)
    for (const { body, labels } of open) {
      expect(labels).toContain('drift-triage')
      const state = parseBody(body)?.state
      // What a person opens again while nothing drifts is left as it was closed.
      if (state?.closed === null) expect(state.awaiting).toBe(labels.includes('drift:reverted'))
      if (findings.length > 0) expect(labels.includes('sync:unsafe')).toBe(unsafe)
    }
    const [issue] = life.tracker.issues
    if (findings.length > 0 && issue?.state === 'closed') expect(issue.stateReason).not.toBe('completed')
  }
}

function each(life: Life, state: TrackedIssue['state'], act: (number: number) => void): void {
  for (const issue of life.tracker.issues) if (issue.state === state) act(issue.number)
}

/** Reverted, acknowledged and closed by that, then opened again by a person. */
const reopened: Step[] = [
  night({ git: 1, live: 1, flag: true, unsafe: false }),
  night({ git: 1, live: 1, flag: false, unsafe: false }),
  (life) => each(life, 'open', (n) => life.tracker.humanLabels(n, 'drift:acknowledged')),
  night({ git: 2, live: 2, flag: false, unsafe: false }),
  (life) => each(life, 'closed', (n) => life.tracker.humanReopens(n)),
  night({ git: 1, live: 1, flag: false, unsafe: false }),
]

test('property: whatever nights and humans do, one issue per app, and each plan is done once (Life.run checks)', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      const life = new Life()
      for (const act of steps) act(life)
    }),
    { numRuns: 200, examples: [[reopened]] },
  )
}, 300_000)
