import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Finding } from '../../src/model/finding.js'
import { bySeverity } from '../../src/report/order.js'
import { modified } from '../evidence/readings.js'
import { finding, resource } from './builder.js'

const forecast = (effect: Finding['forecast']['effect'], restartsPods = false): Finding['forecast'] => ({
  ...{ effect, restartsPods, when: 'next-commit', method: 'simulated' },
})
const of = (application: string, parts: Partial<Finding>): Finding =>
  finding({
    application,
    resource: resource('Deployment', 'shop', 'web', 'apps'),
    category: 'manual-change',
    ...parts,
  })
const downgrade = { kind: 'image-version', text: '', data: { syncIs: 'downgrade' } } as const

/** Worst first. */
const findings: readonly Finding[] = [
  of('back to an older image', {
    change: modified('spec.template.spec.containers[name="web"].image', 'web:1', 'web:2'),
    evidence: [downgrade],
    forecast: forecast('reverts', true),
  }),
  of('fewer pods', { change: modified('spec.replicas', 3, 5), forecast: forecast('reverts') }),
  of('another environment', {
    change: modified('spec.template.spec.hostNetwork', false, true),
    forecast: forecast('reverts', true),
  }),
  of('more pods', { change: modified('spec.replicas', 5, 3), forecast: forecast('reverts') }),
  of('of unknown origin', {
    category: 'unknown',
    change: modified('spec.paused', false, true),
    forecast: forecast('reverts'),
  }),
  of('kept', { change: modified('spec.paused', false, true), forecast: forecast('keeps') }),
  of('unknown and kept', {
    category: 'unknown',
    change: modified('spec.paused', false, true),
    forecast: forecast('keeps'),
  }),
  of('accepted', {
    change: modified('spec.replicas', 3, 5),
    forecast: forecast('reverts'),
    accepted: { owner: 'us', reason: 'Sale.', expires: '2099-01-01' },
  }),
]

test('the worst is what a sync would undo, and of that what takes most from the pods', () => {
  const names = findings.map(({ application }) => application)
  fc.assert(
    fc.property(fc.shuffledSubarray([...findings], { minLength: findings.length }), (shuffled) => {
      expect(bySeverity(shuffled).map(({ application }) => application)).toEqual(names)
    }),
  )
})
