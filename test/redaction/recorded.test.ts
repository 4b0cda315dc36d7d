import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readSnapshot } from '../../src/pull/snapshot.js'
import { judgeRepository } from '../../src/shell/run.js'
import { readSnapshotFiles } from '../../src/shell/snapshot-files.js'
import { demo } from '../dist/run-dist.js'

const placeholder = '<redacted-at-recording #1>'

async function judgeDemo(snapshot: string): ReturnType<typeof judgeRepository> {
  const cluster = readSnapshot(await readSnapshotFiles(snapshot))
  return judgeRepository(cluster, {
    path: demo.repo,
    configFile: '.github/drift-triage.yml',
    apps: ['feature-flags'],
    repositoryUrls: [],
    clusterName: '',
    progress: () => undefined,
  })
}

test('a value hidden when the snapshot was recorded is not checked, and is no finding', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'drift-triage-recorded-'))
  await cp(demo.snapshot, folder, { recursive: true })
  const file = join(folder, 'configmaps.json')
  const text = await readFile(file, 'utf8')
  const hidden = text.replace('"SEARCH_V2": "25%"', `"SEARCH_V2": ${JSON.stringify(placeholder)}`)
  expect(hidden).not.toBe(text)
  await writeFile(file, hidden)
  const { triage } = await judgeDemo(folder)
  expect(triage.notChecked).toEqual([
    {
      application: 'feature-flags',
      resource: expect.objectContaining({ kind: 'ConfigMap', name: 'feature-flags-config' }),
      reason: 'its secret values were hidden when the snapshot was recorded',
    },
  ])
  const { triage: before } = await judgeDemo(demo.snapshot)
  expect(triage.findings).toEqual(before.findings)
})
