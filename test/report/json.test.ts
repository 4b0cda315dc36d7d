import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from '@jest/globals'
import { problem } from '../../src/model/problem.js'
import { jsonReport, renderJson } from '../../src/report/json.js'
import { finding, resource, triage } from './builder.js'
import { fiveApps } from './five-apps.js'

const schema = JSON.parse(readFileSync('docs/report.schema.json', 'utf8')) as object
const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema)

function valid(report: unknown): boolean {
  const ok = validate(JSON.parse(JSON.stringify(report)))
  if (!ok) throw new Error(JSON.stringify(validate.errors))
  return ok
}

describe('JSON report', () => {
  test('five apps: validates, and the finding of the story has the documented shape', () => {
    const report = jsonReport(fiveApps())
    expect(valid(report)).toBe(true)
    expect(report.findings[0]).toMatchObject({
      application: 'payment-service',
      subject: 'field',
      type: 'modified',
      path: 'spec.replicas',
      desired: 3,
      live: 5,
      base: 3,
      manager: { name: 'kubectl', operation: 'Update', subresource: 'scale', time: null },
      forecast: { effect: 'reverts', restartsPods: false, when: 'next-commit', method: 'simulated' },
      source: { file: 'apps/payment-service/deployment.yaml', line: 8 },
    })
    expect(report.findings[3]?.path).toBe('spec.template.spec.containers[name="agent"].image')
  })

  test('an app in sync has no category; a statement about an object has neither type nor path nor values', () => {
    const report = jsonReport(fiveApps())
    expect(report.applications.find((app) => app.name === 'search')).toEqual({
      name: 'search',
      controller: 'argo-cd',
      status: 'in-sync',
      category: null,
      syncUnsafe: false,
    })
    const object = report.findings.find((one) => one.subject === 'object')
    expect(object).toMatchObject({ type: null, path: null })
    expect(Object.keys(object ?? {})).not.toContain('desired')
  })

  test('what stays of an object that goes alone is there only where something does', () => {
    const forecast = {
      effect: 'deletes',
      restartsPods: null,
      when: 'next-sync',
      method: 'simulated',
    } as const
    const gone = finding({
      application: 'a',
      resource: resource('Job', 'a', 'b', 'batch'),
      category: 'extra',
    })
    const alone = { ...gone, forecast: { ...forecast, leavesOwned: true } } as const
    const report = jsonReport(triage({ findings: [alone, { ...gone, forecast }] }))
    expect(valid(report)).toBe(true)
    expect(report.findings.map((one) => one.forecast)).toEqual([{ ...forecast, leavesOwned: true }, forecast])
  })

  test('a side without a value has no key; a null that is a value stays', () => {
    const change = { type: 'added', path: [{ field: 'spec' }, { field: 'a.b' }], live: null } as const
    const one = finding({
      application: 'a',
      resource: resource('Widget', '', 'w', 'x.io'),
      category: 'unknown',
      change,
    })
    const [reported] = jsonReport(triage({ findings: [one] })).findings
    expect(reported).toMatchObject({ path: 'spec["a.b"]', live: null })
    expect(Object.keys(reported ?? {})).not.toContain('desired')
    expect(Object.keys(reported ?? {})).not.toContain('base')
  })

  test('problems and what was not checked', () => {
    const secret = resource('Secret', 'shop', 'keys')
    const report = jsonReport(
      triage({
        unknown: ['shop'],
        problems: [
          problem('LIVE_FORBIDDEN', 'Deployment shop/web: forbidden.', 'Grant list.', {
            application: 'shop',
          }),
          problem('CLUSTER_UNREACHABLE', 'No answer.', 'Check the server.'),
        ],
        notChecked: [{ application: 'shop', resource: secret, reason: 'secrets are not compared' }],
      }),
    )
    expect(valid(report)).toBe(true)
    expect(report.problems[0]).toEqual({
      code: 'LIVE_FORBIDDEN',
      application: 'shop',
      resource: null,
      message: 'Deployment shop/web: forbidden.',
      hint: 'Grant list.',
    })
  })

  test('the schema refuses what is not in the contract', () => {
    const report = jsonReport(fiveApps())
    expect(validate({ ...report, extra: 1 })).toBe(false)
    expect(
      validate({ ...report, findings: [{ ...report.findings[0], desired: undefined, type: 'added', x: 1 }] }),
    ).toBe(false)
    expect(validate({ ...report, applications: [{ ...report.applications[0], category: 'odd' }] })).toBe(
      false,
    )
  })

  test('the text is the report', () => {
    expect(JSON.parse(renderJson(fiveApps()))).toEqual(JSON.parse(JSON.stringify(jsonReport(fiveApps()))))
    expect(renderJson(fiveApps()).endsWith('}\n')).toBe(true)
  })
})
