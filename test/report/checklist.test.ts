import { expect, test } from '@jest/globals'
import type { Effect, Finding } from '../../src/model/finding.js'
import { fields } from '../../src/model/path.js'
import { checklist } from '../../src/report/checklist.js'
import { renderPhrase } from '../../src/report/phrase.js'
import { finding, resource } from './builder.js'

function replicas(effect: Effect): Finding {
  return finding({
    application: 'shop',
    resource: resource('Deployment', 'shop', 'web', 'apps'),
    change: { type: 'modified', path: fields('spec', 'replicas'), desired: 2, live: 4 },
    category: 'controller',
    direction: 'ignore',
    forecast: { effect, restartsPods: false, when: 'next-commit', method: 'simulated' },
  })
}

const plain = { code: (text: string) => text, prose: (text: string) => text }

const steps = (...findings: readonly Finding[]): readonly string[] =>
  checklist(findings, () => 'both').map((line) => renderPhrase(line, plain))

test('a replica count of an autoscaler that syncs take back wants an ignore rule', () => {
  expect(steps(replicas('reverts'))).toEqual([
    'Let the controller ignore spec.replicas of Deployment shop/web, or say here why not',
  ])
})

test('one that syncs leave alone, as with an ignore rule that is respected, wants nothing', () => {
  expect(steps(replicas('keeps'))).toEqual([])
})
