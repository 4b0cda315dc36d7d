import { expect, test } from '@jest/globals'
import type { Change, Finding } from '../../src/model/finding.js'
import { fields } from '../../src/model/path.js'
import { checklist } from '../../src/report/checklist.js'
import type { Presence } from '../../src/report/happening.js'
import type { Phrase } from '../../src/report/phrase.js'
import { renderPhrase } from '../../src/report/phrase.js'
import { findingVerdict } from '../../src/report/verdict.js'
import { finding, manager, resource } from './builder.js'

const asIs = (text: string): string => text
const said = (phrase: Phrase | undefined): string => renderPhrase(phrase ?? [], { code: asIs, prose: asIs })

function rolledBack(change: Change | null): Finding {
  return finding({
    application: 'shop',
    resource: resource('Deployment', 'shop', 'web', 'apps'),
    category: 'manual-change',
    actor: 'person-tool',
    manager: change === null ? null : manager('argocd-controller'),
    rules: ['rolled-back'],
    change,
  })
}

const path = fields('spec', 'paused')

test.each<[Change | null, Presence, string]>([
  [
    { type: 'modified', path: fields('spec', 'replicas'), desired: 5, live: 3, base: 3 },
    'both',
    'A rollback of the application took spec.replicas of Deployment shop/web back from 5 to 3. The next sync (with the next commit on the branch) would set it to 5.',
  ],
  [
    { type: 'removed', path, desired: true },
    'both',
    'A rollback of the application took spec.paused (Git says true) from Deployment shop/web. The next sync (with the next commit on the branch) would put true back.',
  ],
  [
    { type: 'added', path, live: true, base: true },
    'both',
    'A rollback of the application brought spec.paused (true) of Deployment shop/web back. The next sync (with the next commit on the branch) would remove it.',
  ],
  [null, 'git-only', 'A rollback of the application took Deployment shop/web away; Git still has it.'],
  [
    null,
    'cluster-only',
    'A rollback of the application brought Deployment shop/web back; Git no longer has it.',
  ],
])('a rollback is told as one, and not as the controller’s own writing (%#)', (change, presence, text) => {
  const found = rolledBack(change)
  expect(said(findingVerdict(found, presence, false))).toContain(text)
  expect(said(checklist([found], () => presence, false)[0])).toBe(
    'Find out who rolled the application back, and whether the reason still holds',
  )
})
