import { beforeAll, describe, expect, test } from '@jest/globals'
import { fileURLToPath } from 'node:url'
import type { JsonReport } from '../../src/report/json.js'
import { judgeFolder } from '../cases/judge.js'

const demo = (name: string): string => fileURLToPath(new URL(`../../demo/${name}`, import.meta.url))

describe('the advice of the story, on the recorded cluster', () => {
  let report: JsonReport
  beforeAll(async () => {
    report = await judgeFolder(demo('repo'), { snapshot: demo('snapshot') })
  })

  test.each([
    ['payment-service', 'update-git'],
    ['feature-flags', 'follow-up'],
    ['logging-agent', 'update-git'],
    ['user-service', 'ignore'],
    ['cert-manager', 'ignore'],
  ])('%s: %s', (app, direction) => {
    const findings = report.findings.filter(({ application }) => application === app)
    expect([...new Set(findings.map((finding) => finding.direction))]).toEqual([direction])
  })

  test('each piece of evidence that the recording has is told', () => {
    const kinds = (app: string): unknown =>
      report.findings
        .filter(({ application }) => application === app)
        .flatMap(({ evidence = [] }) => evidence.map(({ kind }) => kind))
    expect(kinds('payment-service')).toEqual(['pod-usage', 'onset', 'rollout'])
    expect(kinds('logging-agent')).toEqual(['image-version'])
    expect(kinds('feature-flags')).toEqual(['temporary-name'])
    expect(report.problems).toEqual([])
  })
})
