import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asStored, incomparable } from '../../src/pull/secrets.js'
import { jsonReport, renderJson } from '../../src/report/json.js'
import { planIssues } from '../../src/report/plan-issues.js'
import { renderSummary } from '../../src/report/summary.js'
import { renderText } from '../../src/report/text.js'
import { judgeRepository } from '../../src/shell/run.js'
import { openLive } from '../cases/judge.js'
import { schemaErrors } from '../report/schema.js'
import { leaks, plant } from './planted.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-secrets-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

let runs = 0
async function judged(canary: string) {
  const { repo, snapshot } = await plant(join(folder, String(runs++)), canary)
  const progress: string[] = []
  const done = await judgeRepository(await openLive({ snapshot }), {
    path: repo,
    configFile: '.github/drift-triage.yml',
    apps: [],
    repositoryUrls: [],
    clusterName: 'test',
    progress: (message) => progress.push(message),
  })
  return { ...done, progress }
}

describe('secrets: compare', () => {
  test('says which keys changed and by whom, and what to do; equal values are equal in either notation', async () => {
    const { triage } = await judged('canary0abcdefgh')
    const report = jsonReport(triage)
    expect(schemaErrors(report)).toEqual([])
    const found = report.findings
      .filter(({ resource, path }) => resource.kind === 'Secret' && path?.startsWith('data'))
      .map(({ type, path, category, direction, manager }) => [type, path, category, direction, manager?.name])
    expect(found).toEqual([
      ['modified', 'data.changed', 'manual-change', 'follow-up', 'kubectl-patch'],
      ['removed', 'data.removed', 'manual-change', 'follow-up', undefined],
      ['modified', 'data.changed-text', 'manual-change', 'follow-up', 'kubectl-patch'],
      ['added', 'data.added', 'manual-change', 'follow-up', 'kubectl-patch'],
    ])
    expect(report.notChecked).toEqual([])
    for (const { desired, live } of report.findings.filter(({ resource }) => resource.kind === 'Secret'))
      for (const value of [desired, live]) expect(value ?? '<redacted #1>').toMatch(/^<redacted #\d+>$/)
  })

  test('the prints of findings tell nothing of the values, and change with the write', async () => {
    const [one, other] = [await judged('canary0abcdefgh'), await judged('canary1ABCDEFGHIJKLMNOP')]
    const prints = ({ triage }: typeof one): string[] =>
      triage.findings.filter(({ resource }) => resource.kind === 'Secret').map((each) => each.fingerprint)
    expect(prints(one)).toEqual(prints(other))
    expect(new Set(prints(one)).size).toBe(prints(one).length)
  })

  test('a planted value is in no output, whatever it is', async () => {
    const canary = fc.stringMatching(/^canary[0-9][A-Za-z0-9]{8,40}$/)
    await fc.assert(
      fc.asyncProperty(canary, async (planted) => {
        const { triage, current, progress } = await judged(planted)
        const plan = planIssues(triage, [], { noiseIssues: 'always', current })
        const outputs = {
          json: renderJson(triage),
          text: renderText(triage, { color: false, width: 100 }),
          summary: renderSummary(triage, {}),
          issues: JSON.stringify(plan),
          everything: JSON.stringify(triage),
          progress: progress.join('\n'),
        }
        expect(triage.findings.length).toBeGreaterThan(8)
        expect(triage.problems.map(({ code }) => code)).toContain('YAML_INVALID')
        expect(leaks(planted, outputs)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})

describe('a Secret in Git', () => {
  const secret = { apiVersion: 'v1', kind: 'Secret' }
  test('stringData is data that is written in plain text, and wins', () => {
    const stored = asStored({ ...secret, data: { a: 'YQ==', b: 'Yg==' }, stringData: { b: 'x', c: null } })
    expect(stored).toEqual({ ...secret, data: { a: 'YQ==', b: 'eA==', c: '' } })
    const other = { apiVersion: 'acme.example/v1', kind: 'Secret', stringData: { a: 'x' } }
    expect(asStored(other)).toBe(other)
  })

  test.each<[string, object]>([
    ['SOPS', { data: { a: 'ENC[AES256_GCM,data:x,type:str]' }, sops: { version: '3.9' } }],
    ['a value that SOPS encrypted', { stringData: { a: 'ENC[AES256_GCM,data:x,type:str]' } }],
    ['a path of the vault plugin', { stringData: { a: '<path:kv/data/shop#token>' } }],
    ['the same as base64', { data: { a: Buffer.from('<path:kv/data/shop#token>').toString('base64') } }],
    ['a placeholder of it', { stringData: { a: '<token | base64encode>' } }],
    ['a variable of Flux', { stringData: { a: 'x-${token}' } }],
  ])('%s says nothing of live', (_title, parts) => {
    expect(incomparable({ ...secret, ...parts })).not.toBeNull()
  })

  test('plain values can be compared', () => {
    const key = Buffer.from('ff3c613eff', 'hex').toString('base64')
    expect(
      incomparable({ ...secret, data: { key }, stringData: { b: 'canary0aajwtMz4a0aAaaAaG' } }),
    ).toBeNull()
    expect(incomparable({ ...secret, data: { a: 'YQ==' }, stringData: { b: 'p$ssw0rd' } })).toBeNull()
  })
})
