import { expect, test } from '@jest/globals'
import type { Triage } from '../../src/model/triage.js'
import { renderHtml } from '../../src/report/html/page.js'
import { renderSummary } from '../../src/report/summary.js'
import { renderText } from '../../src/report/text.js'
import { finding, resource, triage } from './builder.js'

/** A run in which the settings accept so many differences, each of an object of its own. */
function accepting(count: number): Triage {
  const accepted = { owner: 'us', reason: 'Sale.', expires: '2099-01-01' }
  const names = Array.from({ length: count }, (_, i) => `settings-${i}`)
  return triage({
    findings: names.map((name) =>
      finding({
        application: 'shop',
        category: 'manual-change',
        resource: resource('ConfigMap', 'shop', name),
        accepted,
      }),
    ),
  })
}

test('every report names the same number of accepted differences and counts the rest', () => {
  const reportsOf = (found: Triage): string[] => [
    renderText(found, { color: false, width: 400 }),
    renderSummary(found, {}),
    renderHtml(found, {}),
  ]
  for (const report of reportsOf(accepting(203))) {
    expect(report).toContain('Accepted by the settings: 203 differences')
    expect(report.match(/: until 2099-01-01 by us, Sale\./g)).toHaveLength(200)
    expect(report).toContain('3 differences more not shown here.')
  }
  for (const report of reportsOf(accepting(200))) expect(report).not.toContain('more not shown here')
})
