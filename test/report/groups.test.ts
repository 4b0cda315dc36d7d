import { expect, test } from '@jest/globals'
import { groupsOf } from '../../src/report/groups.js'
import { jsonReport } from '../../src/report/json.js'
import { renderSummary } from '../../src/report/summary.js'
import { renderText } from '../../src/report/text.js'
import { added } from '../evidence/readings.js'
import { finding, resource, triage } from './builder.js'

const defaulted = (application: string, value = 'Default') =>
  finding({
    application,
    resource: resource('ExternalSecret', application, 'db', 'external-secrets.io'),
    category: 'serialization-noise',
    direction: 'ignore',
    rules: ['explicit-default'],
    because: ['Its definition sets this default.'],
    change: added('spec.data[0].remoteRef.conversionStrategy', value),
  })
const forty = Array.from({ length: 40 }, (_, i) => defaulted(`app-${String(i).padStart(2, '0')}`))

test('a default on forty ExternalSecrets is one group with its forty apps', () => {
  const done = triage({ findings: forty })
  expect(groupsOf(done)).toHaveLength(1)
  expect(jsonReport(done).groups?.[0]).toMatchObject({
    kind: 'ExternalSecret',
    path: 'spec.data[0].remoteRef.conversionStrategy',
    because: 'Its definition sets this default.',
    findings: 40,
    live: 'Default',
  })
  expect(jsonReport(done).groups?.[0]?.applications).toHaveLength(40)
  const text = renderText(done, { color: false, width: 10_000 })
  expect(text.split('The same in several applications')).toHaveLength(2)
  expect(text).toMatch(/In 40 applications: app-00, .*app-09 and 30 more\./)
  expect(renderSummary(done, {})).toContain('<summary>The same in several applications</summary>')
})

test('another value, another verdict or one app alone is no group', () => {
  const [first, second] = [defaulted('a'), defaulted('b', 'Unicode')]
  const verdict = { ...defaulted('c'), category: 'unknown' as const }
  expect(groupsOf({ findings: [first, second, verdict, first] })).toEqual([])
})
