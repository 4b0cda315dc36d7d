import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { casesFolder } from '../cases/case.js'
import type { JsonReport } from '../../src/report/json.js'
import { runCli } from './run-dist.js'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-ignore-'))
  await cp(join(casesFolder, 'scaled-by-hand'), folder, { recursive: true })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The recorded case, with these rules in the live Application. */
async function judged(ignoreDifferences: object[]): Promise<{ report: JsonReport; stderr: string }> {
  const file = join(folder, 'cluster/applications.argoproj.io.json')
  const list = JSON.parse(await readFile(file, 'utf8')) as { items: { spec: object }[] }
  for (const item of list.items) Object.assign(item.spec, { ignoreDifferences })
  await writeFile(file, JSON.stringify(list))
  const args = ['triage', '--repo', join(folder, 'repo'), '--snapshot', join(folder, 'cluster')]
  const { stdout, stderr } = await runCli([...args, '--output', 'json'])
  return { report: JSON.parse(stdout) as JsonReport, stderr }
}

const about = { group: 'apps', kind: 'Deployment' }
const because = ({ findings }: JsonReport): string =>
  findings
    .filter(({ path }) => path === 'spec.replicas')
    .flatMap((finding) => finding.because)
    .join('\n')

describe('ignore rules through the bundle', () => {
  test('jq says what a rule covers, and the rule that hides a hotfix is named', async () => {
    const { report, stderr } = await judged([
      { ...about, jqPathExpressions: ['select(.kind == "Deployment") | .spec.replicas'] },
    ])
    expect(stderr).toBe('')
    expect(because(report)).toContain(
      'ignoreDifferences has select(.kind == "Deployment") | .spec.replicas, without RespectIgnoreDifferences',
    )
    expect(report.findings.flatMap(({ rules }) => rules)).toContain('ignore-rule-hides-change')
  })

  test('an endless expression ends, and is said not to be evaluated', async () => {
    const { report } = await judged([{ ...about, jqPathExpressions: ['last(repeat(.spec))'] }])
    expect(because(report)).toContain('could not be evaluated: last(repeat(.spec))')
  })
})
