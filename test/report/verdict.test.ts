import { expect, test } from '@jest/globals'
import type { Category, Finding } from '../../src/model/finding.js'
import { fields } from '../../src/model/path.js'
import { renderPhrase } from '../../src/report/phrase.js'
import { appVerdict } from '../../src/report/verdict.js'
import { finding, resource } from './builder.js'

const of = (category: Category, name: string): Finding =>
  finding({ application: 'shop', resource: resource('ConfigMap', 'shop', name), category })

const verdictOf = (found: Finding): string =>
  renderPhrase(
    appVerdict([found], () => 'both', false),
    { code: (one) => one, prose: (one) => one },
  )
const size = fields('spec', 'resources', 'requests', 'storage')
const role = fields('roleRef')

test.each<[string, Pick<Finding, 'category' | 'change'> & Partial<Finding>, string]>([
  [
    'a field that Git has no more',
    { category: 'git-ahead', change: { type: 'added', path: size, live: '1Gi' } },
    'Git no longer has spec.resources.requests.storage of ConfigMap shop/c, and the cluster still does.',
  ],
  [
    'a field whose object is made anew',
    {
      category: 'git-ahead',
      change: { type: 'modified', path: role, desired: 'edit', live: 'view' },
      forecast: { effect: 'recreates', restartsPods: false, when: 'next-commit', method: 'simulated' },
    },
    'would delete the object and make it anew.',
  ],
  [
    'a value that no sync can take back',
    {
      category: 'manual-change',
      direction: 'update-git',
      change: { type: 'modified', path: size, desired: '1Gi', live: '2Gi' },
      forecast: { effect: 'fails', restartsPods: false, when: 'next-commit', method: 'simulated' },
    },
    'it is what runs now, and no sync can undo it.',
  ],
  [
    'a password that was added by hand',
    {
      category: 'manual-change',
      direction: 'update-git',
      change: { type: 'added', path: fields('data', 'password'), live: '<redacted #7>' },
      forecast: { effect: 'keeps', restartsPods: false, when: 'next-commit', method: 'simulated' },
    },
    'We advise to keep it where your team keeps secrets, and to refer to it in Git: it is what runs now, and Git does not know of it.',
  ],
])('of %s', (_title, found, text) => {
  const whole = { application: 'shop', resource: resource('ConfigMap', 'shop', 'c'), ...found }
  expect(verdictOf(finding(whole))).toContain(text)
})

test.each<[readonly Category[], string]>([
  [['missing', 'missing'], '2 missing objects. The worst one: '],
  [['missing', 'extra'], '1 missing object and 1 extra object. The worst one: '],
  [
    ['missing', 'unknown'],
    '1 difference of unknown origin and 1 missing object in 2 objects. The worst one: ',
  ],
])('objects are counted once: %j', (categories, beginning) => {
  const findings = categories.map((category, i) => of(category, `c${i}`))
  const text = renderPhrase(
    appVerdict(findings, () => 'git-only', false),
    { code: (one) => one, prose: (one) => one },
  )
  expect(text.slice(0, beginning.length)).toBe(beginning)
})
