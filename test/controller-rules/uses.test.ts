import { mkdtemp, cp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { ignoreRuleLines, ignoreRuleSection } from '../../src/report/ignore-rules.js'
import { jsonReport } from '../../src/report/json.js'
import { judgeRepository } from '../../src/shell/run.js'
import { casesFolder } from '../cases/case.js'
import { openLive } from '../cases/judge.js'
import { schemaErrors } from '../report/schema.js'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-uses-'))
  await cp(join(casesFolder, 'scaled-by-hand'), folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** The recorded case of a scaled Deployment, with these rules in the live Application, made by a set or not. */
async function judged(ignoreDifferences: readonly JsonObject[], metadata: JsonObject = {}) {
  const file = join(folder, 'cluster/applications.argoproj.io.json')
  const list = JSON.parse(await readFile(file, 'utf8')) as { items: { spec: object; metadata: object }[] }
  for (const item of list.items) {
    Object.assign(item.spec, { ignoreDifferences })
    Object.assign(item.metadata, metadata)
  }
  await writeFile(file, JSON.stringify(list))
  const { triage } = await judgeRepository(await openLive({ snapshot: join(folder, 'cluster') }), {
    path: join(folder, 'repo'),
    configFile: '.github/drift-triage.yml',
    apps: [],
    repositoryUrls: [],
    clusterName: '',
    progress: () => undefined,
  })
  return triage
}

const about = { group: 'apps', kind: 'Deployment' }

describe('what each ignore rule hides', () => {
  test('is counted rule by rule in the report, the summary and the issue', async () => {
    const triage = await judged([
      { ...about, jqPathExpressions: ['.spec.replicas'] },
      { ...about, jsonPointers: ['/spec/paused'] },
    ])
    const report = jsonReport(triage)
    expect(schemaErrors(report)).toEqual([])
    expect(report.applications[0]?.ignoreRules).toMatchObject([
      {
        statedIn: 'application',
        jqPathExpressions: ['.spec.replicas'],
        objects: 1,
        hides: 1,
        hidesByHand: 1,
      },
      { jsonPointers: ['/spec/paused'], objects: 1, hides: 0, hidesByHand: 0 },
    ])
    const section = ignoreRuleSection(triage).join('\n')
    expect(section).toContain('they hide 1 difference shown here')
    expect(section).toMatch(/\.spec\.replicas.*\| 1 \| 1 \| 1 \|/)
    const app = triage.applications[0]
    expect(app === undefined ? [] : ignoreRuleLines(app, null)).toEqual([
      '- `.spec.replicas` for apps/Deployment keeps 1 of these differences (1 made by hand) out of Argo CD’s comparison',
    ])
  })

  test('without rules nothing is said', async () => {
    const triage = await judged([])
    expect(jsonReport(triage).applications[0]).not.toHaveProperty('ignoreRules')
    expect(ignoreRuleSection(triage)).toEqual([])
  })

  test.each([
    ['a rule that matches nothing is a finding', {}, 1],
    [
      'of an Application that a set makes, only where no Application of the set has such an object',
      { ownerReferences: [{ kind: 'ApplicationSet', name: 'shops' }] },
      1,
    ],
  ])('%s', async (_title, metadata, count) => {
    const triage = await judged([{ ...about, kind: 'StatefulSet', jsonPointers: ['/spec'] }], metadata)
    const found = triage.findings.filter(({ rules }) => rules.includes('ignore-rule-matches-nothing'))
    expect(found).toHaveLength(count)
  })
})
