import { describe, expect, test } from '@jest/globals'
import { whenOf } from '../../src/forecast/forecaster.js'
import { causesSync, maySyncOnRevision } from '../../src/guard/triggers.js'
import type { Application, Holds } from '../../src/model/application.js'
import { triage } from '../report/builder.js'

/** An app whose controller reports trouble; where it is automated, it corrects by itself as well. */
function app(
  controller: 'flux' | 'argo-cd',
  holds: Holds,
  automated = true,
  parts: Partial<Application> = {},
): Application {
  const [report] = triage({ inSync: ['shop'] }).applications
  if (report === undefined) throw new Error('there should be one application')
  const trouble = {
    ...{ condition: 'Ready', reason: 'BuildFailed', message: '', since: null, lastSuccess: null },
    holds,
  }
  const status = { sync: 'Unknown', resources: [], history: [], operationInProgress: false, trouble } as const
  const sync = { ...report.application.sync, automated, selfHeal: automated }
  return { ...report.application, controller, sync, status, ...parts }
}

test.each([
  ['flux', 'everything', true, 'once-resolved'],
  ['flux', 'for-now', true, 'next-reconcile'],
  ['flux', 'newer', true, 'next-reconcile'],
  ['flux', 'attempt', true, 'next-reconcile'],
  ['flux', 'everything', false, 'never'],
  ['flux', 'until-changed', true, 'next-upgrade'],
  ['argo-cd', 'everything', true, 'once-resolved'],
  ['argo-cd', 'until-changed', true, 'next-commit'],
  ['argo-cd', 'nothing', true, 'next-reconcile'],
  ['argo-cd', 'everything', false, 'next-sync'],
] as const)('a sync of %s whose trouble holds %s (automated: %s) comes %s', (controller, holds, on, when) => {
  expect(whenOf(app(controller, holds, on))).toBe(when)
})

test.each([
  ['the files of the app', { touchesApplication: true, respecifies: false }, true],
  ['its own object', { touchesApplication: false, respecifies: true }, true],
  ['neither', { touchesApplication: false, respecifies: false }, false],
])('a merge that changes %s may resolve what holds everything: %s', (_, changed, causes) => {
  const difference = { type: 'modified', when: 'once-resolved' } as const
  const merge = { ...changed, changedFiles: [] }
  expect(causesSync(app('flux', 'everything'), difference, merge, false)).toBe(causes)
})

describe('an app that does not correct by itself', () => {
  const uncorrected = (controller: 'flux' | 'argo-cd', parts: Partial<Application> = {}): Application => {
    const one = app(controller, 'everything', true, parts)
    return { ...one, sync: { ...one.sync, selfHeal: false } }
  }

  test.each([
    ['Argo CD', uncorrected('argo-cd'), 'next-commit'],
    ['Flux', uncorrected('flux'), 'next-upgrade'],
    ['Flux for each revision', uncorrected('flux', { upgradesOnRevision: true }), 'next-commit'],
  ] as const)('is not synced by %s as soon as its trouble is resolved', (_, application, when) => {
    expect(whenOf(application)).toBe(when)
  })

  test.each([
    ['Argo CD', uncorrected('argo-cd')],
    ['Flux for each revision', uncorrected('flux', { upgradesOnRevision: true })],
  ])('loses a change by hand to any commit that %s syncs', (_, application) => {
    const changedFiles = ['README.md']
    const merge = { touchesApplication: false, respecifies: false, changedFiles }
    expect(maySyncOnRevision(application, changedFiles)).toBe(true)
    const difference = { type: 'modified', when: whenOf(application) } as const
    expect(causesSync(application, difference, merge, false)).toBe(true)
  })
})

test('a merge that raises the values of a stalled release upgrades it, which nothing would have undone before', () => {
  const stalled = app('flux', 'until-changed')
  const difference = { type: 'modified', when: whenOf(stalled) } as const
  expect(difference.when).toBe('next-upgrade')
  const merge = { touchesApplication: true, respecifies: true, changedFiles: [] }
  expect(causesSync(stalled, difference, merge, true)).toBe(true)
})
