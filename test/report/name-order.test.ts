import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Triage } from '../../src/model/triage.js'
import { groupsOf } from '../../src/report/groups.js'
import { renderHtml } from '../../src/report/html/page.js'
import { jsonReport } from '../../src/report/json.js'
import { issuePlan } from '../../src/report/plan-issues.js'
import { renderSummary } from '../../src/report/summary.js'
import { renderText } from '../../src/report/text.js'
import { judgeRepository } from '../../src/shell/run.js'
import { openLive } from '../cases/judge.js'

const names = Array.from({ length: 12 }, (_, i) => `app-${i + 1}`)
let folder: string
let triage: Triage

/** Twelve apps, in each of which the same value was changed. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-names-'))
  const settings = ['applications:']
  for (const name of [...names].reverse()) {
    settings.push(`  - { name: ${name}, path: apps/${name}, namespace: shop }`)
    await write(`apps/${name}/settings.yaml`, configMap(name, 'calm'))
  }
  await write('.github/drift-triage.yml', `${settings.join('\n')}\n`)
  await write('live.yaml', names.map((name) => configMap(name, 'busy')).join('---\n'))
  const cluster = await openLive({ snapshot: join(folder, 'live.yaml') })
  const judged = await judgeRepository(cluster, {
    path: folder,
    configFile: '.github/drift-triage.yml',
    apps: [],
    repositoryUrls: [],
    clusterName: 'test',
    progress: () => undefined,
  })
  triage = judged.triage
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function write(file: string, text: string): Promise<void> {
  await mkdir(join(folder, file, '..'), { recursive: true })
  await writeFile(join(folder, file), text)
}

function configMap(name: string, mode: string): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: shop }\ndata: { mode: ${mode} }\n`
}

/** The names in the order in which a text brings them first. */
function firstNamed(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\bapp-\d+\b/g)].map(([name]) => name))]
}

const options = {
  noiseIssues: 'out-of-sync',
  wholeRun: true,
  maxNewIssues: 3,
  current: () => undefined,
} as const

test.each<[string, (triage: Triage) => readonly string[]]>([
  ['the terminal', (found) => firstNamed(renderText(found, { color: false, width: 200 }))],
  ['the job summary', (found) => firstNamed(renderSummary(found, {}))],
  ['the HTML page', (found) => firstNamed(renderHtml(found))],
  ['the JSON report', (found) => jsonReport(found).applications.map(({ name }) => name)],
  ['the findings of the JSON report', (found) => jsonReport(found).findings.map((one) => one.application)],
  ['a group of the same findings', (found) => groupsOf(found)[0]?.applications ?? []],
  [
    'the issues, those that wait after those that are opened',
    (found) => {
      const { actions, held } = issuePlan(found, [], options)
      const opened = actions.flatMap((one) => (one.type === 'create-issue' ? [one.title] : []))
      return firstNamed([...opened, ...held.map(({ application }) => application)].join('\n'))
    },
  ],
])('%s has app-2 before app-10', (_place, order) => {
  expect(order(triage)).toEqual(names)
})
