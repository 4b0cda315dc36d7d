import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { categories } from '../../src/model/finding.js'
import { fields } from '../../src/model/path.js'
import { problem } from '../../src/model/problem.js'
import { annotationsOf } from '../../src/report/annotations.js'
import { outputsOf } from '../../src/report/outputs.js'
import { maxSummaryBytes, renderSummary } from '../../src/report/summary.js'
import { finding, resource, triage } from './builder.js'
import { fiveApps } from './five-apps.js'
import { expectGolden } from './golden.js'
import { anyTriage } from './hostile.js'
import { unbalanced } from './markdown-shape.js'

describe('job summary', () => {
  test('the five apps read as reviewed', () => {
    const issueUrls = new Map([['payment-service', 'https://git.example/acme/manifests/issues/4']])
    const summary = renderSummary(fiveApps(), { issueUrls, hiddenAnnotations: 3 })
    expectGolden('summary.md', summary)
    expect(unbalanced(summary)).toEqual([])
  })

  test('problems come with their next step; what was left out by policy is counted', () => {
    const summary = renderSummary(
      triage({
        unknown: ['shop'],
        problems: [problem('CLUSTER_UNREACHABLE', 'No answer from the API server.', 'Check the address.')],
        notChecked: [1, 2].map((n) => ({
          application: 'shop',
          resource: resource('Secret', 'shop', `s${n}`),
          reason: 'secrets are opt-in',
        })),
      }),
      {},
    )
    expect(summary).toContain(
      '| `CLUSTER_UNREACHABLE` | the whole run | No answer from the API server. | Check the address. |',
    )
    expect(summary).toContain('Not checked, by policy: 2 objects')
    expect(summary).toContain('| `shop` | unknown |  | not known | 0 | 0 |')
  })

  test('an empty run says so', () => {
    expect(renderSummary(triage({}), {})).toContain('No application was judged.')
  })

  test('stays below the limit in bytes, drops whole sections, and says so (actions/dependency-review-action#774)', () => {
    const apps = Array.from({ length: 300 }, (_, i) => `app-${i}`)
    const findings = apps.flatMap((application) =>
      Array.from({ length: 60 }, (_, i) =>
        finding({
          application,
          resource: resource('ConfigMap', 'ns', `c${i}`),
          category: 'manual-change',
          change: { type: 'added', path: fields('data', 'k'), live: '\u6f22'.repeat(70) },
        }),
      ),
    )
    const summary = renderSummary(triage({ findings }), {})
    expect(Buffer.byteLength(summary, 'utf8')).toBeLessThanOrEqual(maxSummaryBytes)
    expect(Buffer.byteLength(summary, 'utf8')).toBeGreaterThan(maxSummaryBytes * 0.9)
    expect(summary).toMatch(/\d+ sections not shown: the summary is full\./)
    expect(unbalanced(summary)).toEqual([])
  })

  test('property: any run gives a sound summary within the limit', () => {
    fc.assert(
      fc.property(anyTriage, (found) => {
        const summary = renderSummary(found, {})
        expect(Buffer.byteLength(summary, 'utf8')).toBeLessThanOrEqual(maxSummaryBytes)
        expect(unbalanced(summary)).toEqual([])
        expect(summary).not.toContain('<!--')
      }),
      { numRuns: 60 },
    )
  }, 300_000)
})

describe('outputs', () => {
  test('the five apps', () => {
    const outputs = outputsOf(fiveApps())
    expect(JSON.parse(outputs['drifted-apps'] ?? '')).toEqual([
      'payment-service',
      'user-service',
      'feature-flags',
      'logging-agent',
      'cert-manager',
    ])
    expect(outputs).toMatchObject({
      'has-drift': 'true',
      'sync-unsafe': 'true',
      'unsafe-apps': '["payment-service","logging-agent"]',
      'unknown-apps': '[]',
      'count-manual-change': '3',
      'count-serialization-noise': '1',
      'count-metadata-noise': '1',
      'count-conflict': '0',
      'outputs-truncated': 'false',
    })
    for (const category of categories) expect(outputs).toHaveProperty(`count-${category}`)
    for (const [name, value] of Object.entries(outputs)) {
      expect(name).toMatch(/^[a-z][a-z0-9-]*$/)
      expect(typeof value).toBe('string')
    }
  })

  test('lists too long are cut between names, and that is said', () => {
    const inSync = Array.from({ length: 9_000 }, (_, i) => `${'n'.repeat(50)}${i}`)
    const outputs = outputsOf(triage({ unknown: inSync }))
    expect(outputs['outputs-truncated']).toBe('true')
    expect((JSON.parse(outputs['unknown-apps'] ?? '') as string[]).length).toBeGreaterThan(1_000)
    expect(Object.values(outputs).join('').length).toBeLessThan(1_000_000)
    expect(outputs['has-drift']).toBe('false')
  })
})

describe('annotations', () => {
  test('what a sync would undo is a warning at its line in Git, other drift a notice, noise nothing', () => {
    const { annotations, hidden } = annotationsOf(fiveApps())
    expect(annotations.map(({ level, title, file, line }) => [level, title, file, line])).toEqual([
      ['warning', 'payment-service: manual-change', 'apps/payment-service/deployment.yaml', 8],
      ['warning', 'logging-agent: manual-change', 'apps/logging-agent/daemonset.yaml', 19],
      ['notice', 'feature-flags: manual-change', 'apps/feature-flags/configmap.yaml', 6],
    ])
    expect(annotations[0]?.message).toContain('from 3 to 5 with kubectl scale')
    expect(hidden).toEqual({ error: 0, warning: 0, notice: 0 })
  })

  test('at most 10 a level, worst first; the rest is counted', () => {
    const findings = Array.from({ length: 25 }, (_, i) =>
      finding({
        application: 'shop',
        resource: resource('ConfigMap', 'shop', `c${String(i).padStart(2, '0')}`),
        category: i === 24 ? 'conflict' : 'unknown',
      }),
    )
    const problems = Array.from({ length: 12 }, (_, i) => problem('LIVE_FORBIDDEN', `x${i}`, 'y'))
    const { annotations, hidden } = annotationsOf(triage({ findings, problems, unsafe: ['shop'] }))
    expect(hidden).toEqual({ error: 2, warning: 15, notice: 0 })
    expect(annotations.filter(({ level }) => level === 'warning')[0]?.title).toBe('shop: conflict')
    expect(annotations).toHaveLength(20)
  })

  test('property: messages are one line, short enough, and name only plain files', () => {
    fc.assert(
      fc.property(anyTriage, (found) => {
        for (const { title, message, file } of annotationsOf(found).annotations) {
          expect(title.length).toBeLessThanOrEqual(200)
          expect(message.length).toBeLessThanOrEqual(4_000)
          expect(`${title}${message}`).not.toMatch(/[\p{Cc}]|##\[/u)
          if (file !== null) expect(file).toMatch(/^[\w./ @+-]+$/)
        }
      }),
      { numRuns: 60 },
    )
  }, 300_000)
})
