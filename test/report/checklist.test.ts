import { expect, test } from '@jest/globals'
import type { Change, Effect, Finding } from '../../src/model/finding.js'
import { fields } from '../../src/model/path.js'
import { checklist } from '../../src/report/checklist.js'
import { renderPhrase } from '../../src/report/phrase.js'
import { findingVerdict } from '../../src/report/verdict.js'
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
  checklist(findings, () => 'both', false).map((line) => renderPhrase(line, plain))

test('a replica count of an autoscaler that syncs take back wants an ignore rule', () => {
  expect(steps(replicas('reverts'))).toEqual([
    'Let the controller ignore spec.replicas of Deployment shop/web, or say here why not',
  ])
})

test('one that syncs leave alone, as with an ignore rule that is respected, wants nothing', () => {
  expect(steps(replicas('keeps'))).toEqual([])
})

test.each<[Change, string]>([
  [{ type: 'added', path: fields('data', 'password'), live: '<redacted #7>' }, 'take it out of the cluster'],
  [
    {
      type: 'modified',
      path: fields('data', 'password'),
      desired: '<redacted #6>',
      live: '<redacted #7>',
    },
    'let a sync return to Git’s',
  ],
])('nobody is asked to write a hidden value into Git: %j', (change, otherwise) => {
  const hidden = { ...replicas('reverts'), category: 'manual-change', direction: 'update-git' } as const
  expect(steps({ ...hidden, manager: null, change })).toEqual([
    'Find out who changed data.password of Deployment shop/web, and whether it is still needed',
    `Decide about data.password of Deployment shop/web: keep its hidden value (put it where your team keeps secrets, and refer to it in Git) or ${otherwise}`,
  ])
})

const ahead = (when: Finding['forecast']['when']): Finding => ({
  ...replicas('reverts'),
  category: 'git-ahead',
  direction: 'sync',
  forecast: { effect: 'reverts', restartsPods: false, when, method: 'simulated' },
})

test('what Git has ahead is synced when the time is right', () => {
  expect(steps(ahead('next-sync'))).toEqual([
    'Sync spec.replicas of Deployment shop/web when the time is right',
  ])
})

test.each([
  ['next-sync', 'Sync spec.replicas of Deployment shop/web after that'],
  ['once-resolved', 'See that spec.replicas of Deployment shop/web comes by itself then'],
] as const)('of an app that can apply nothing (%s) its trouble is resolved first', (when, then) => {
  const lines = checklist([ahead(when)], () => 'both', true)
  expect(lines.map((line) => renderPhrase(line, plain))).toEqual([
    'Resolve what keeps the controller from applying anything',
    then,
  ])
})

const failing = (category: Finding['category'], direction: Finding['direction']): Finding => ({
  ...replicas('fails'),
  ...{ category, direction },
})

test('what the API server refuses is not offered as something to sync', () => {
  expect(steps(failing('git-ahead', 'follow-up'))).toEqual([
    'Decide about spec.replicas of Deployment shop/web: take it back in Git or make the object anew, as a sync fails on it',
  ])
  expect(steps(failing('manual-change', 'update-git')).at(-1)).toBe(
    'Decide about spec.replicas of Deployment shop/web: keep 4 (update Git): no sync can return to 2',
  )
})

test('what others take as well gets its value in a file of the app’s own', () => {
  const shared: Finding = {
    ...failing('manual-change', 'update-git'),
    forecast: { effect: 'reverts', restartsPods: false, when: 'next-sync', method: 'simulated' },
    source: { file: 'charts/web/values.yaml', line: 3 },
  }
  expect(steps(shared).at(-1)).toContain('(update Git at charts/web/values.yaml:3)')
  const own = { ...shared, editIn: 'charts/web/values-prod.yaml' }
  expect(steps(own).at(-1)).toContain('(update Git in charts/web/values-prod.yaml)')
  expect(renderPhrase(findingVerdict(own, 'both', false), plain)).toContain(
    'put 4 into Git in charts/web/values-prod.yaml, for this application alone (charts/web/values.yaml:3 says it now):',
  )
})

test('who deleted an object is asked for by that deed', () => {
  const gone: Finding = { ...failing('manual-change', 'follow-up'), subject: 'object', change: null }
  const lines = checklist([gone], () => 'git-only', false).map((line) => renderPhrase(line, plain))
  expect(lines[0]).toBe('Find out who deleted Deployment shop/web, and whether it is still needed')
})
