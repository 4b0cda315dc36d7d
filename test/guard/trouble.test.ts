import { expect, test } from '@jest/globals'
import { whenOf } from '../../src/forecast/forecaster.js'
import { causesSync } from '../../src/guard/triggers.js'
import type { Application, Holds } from '../../src/model/application.js'
import { triage } from '../report/builder.js'

/** An automated app with self-heal, whose controller reports trouble. */
function app(controller: 'flux' | 'argo-cd', holds: Holds, automated = true): Application {
  const [report] = triage({ inSync: ['shop'] }).applications
  if (report === undefined) throw new Error('there should be one application')
  const trouble = {
    ...{ condition: 'Ready', reason: 'BuildFailed', message: '', since: null, lastSuccess: null },
    holds,
  }
  const status = { sync: 'Unknown', resources: [], history: [], operationInProgress: false, trouble } as const
  const sync = { ...report.application.sync, automated, selfHeal: automated }
  return { ...report.application, controller, sync, status }
}

test.each([
  ['flux', 'everything', true, 'once-resolved'],
  ['flux', 'for-now', true, 'next-reconcile'],
  ['flux', 'newer', true, 'next-reconcile'],
  ['flux', 'attempt', true, 'next-reconcile'],
  ['flux', 'everything', false, 'never'],
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
