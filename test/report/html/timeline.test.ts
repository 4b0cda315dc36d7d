import { expect, test } from '@jest/globals'
import type { Finding } from '../../../src/model/finding.js'
import { fields } from '../../../src/model/path.js'
import { renderHtml } from '../../../src/report/html/page.js'
import { finding, manager, resource, triage } from '../builder.js'

const replicas = (object: string, day: number): Finding =>
  finding({
    application: 'shop',
    category: 'manual-change',
    resource: resource('Deployment', 'ns', object, 'apps'),
    change: { type: 'modified', path: fields('spec', 'replicas'), desired: 3, live: 5 },
    manager: manager('kubectl-edit', { time: `2026-11-${String(day).padStart(2, '0')}T10:00:00Z` }),
  })

/** The items of the page's only timeline, as text. */
function timelineOf(findings: readonly Finding[]): readonly string[] {
  const list = /<ol class="timeline">([^]*?)<\/ol>/.exec(renderHtml(triage({ findings })))?.[1] ?? ''
  return [...list.matchAll(/<li[^>]*>([^]*?)<\/li>/g)].map((match) =>
    (match[1] ?? '').replace(/<[^>]*>/g, ''),
  )
}

test('changes stand in their order, with their object where there are several', () => {
  const [first, second, third] = timelineOf([replicas('web', 12), replicas('db', 5)])
  expect(first).toContain('2026-11-05 10:00 UTC spec.replicas of Deployment ns/db changed')
  expect(second).toContain('spec.replicas of Deployment ns/web changed')
  expect(third).toContain('this run')
  expect(timelineOf([replicas('web', 12)])[0]).toContain('spec.replicas changed')
})

test('what is too much to tell is counted before the run that saw it', () => {
  const items = timelineOf(Array.from({ length: 20 }, (_, i) => replicas(`web-${i}`, i + 1)))
  expect(items).toHaveLength(12 + 3)
  expect(items[12]).toBe('and 8 more changes, which stand below')
  expect(items[13]).toContain('this run')
  const almostAll = timelineOf(Array.from({ length: 13 }, (_, i) => replicas(`web-${i}`, i + 1)))
  expect(almostAll[12]).toBe('and 1 more change, which stands below')
  expect(items[14]).toContain('next sync')
})
