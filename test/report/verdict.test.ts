import { expect, test } from '@jest/globals'
import type { Category, Finding } from '../../src/model/finding.js'
import { renderPhrase } from '../../src/report/phrase.js'
import { appVerdict } from '../../src/report/verdict.js'
import { finding, resource } from './builder.js'

const of = (category: Category, name: string): Finding =>
  finding({ application: 'shop', resource: resource('ConfigMap', 'shop', name), category })

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
