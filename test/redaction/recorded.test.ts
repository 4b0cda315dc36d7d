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

/** The recorded cluster with its settings map edited as text. */
async function recordedWith(...edits: readonly (readonly [from: string, to: string])[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'drift-triage-recorded-'))
  await cp(demo.snapshot, folder, { recursive: true })
  const file = join(folder, 'configmaps.json')
  let text = await readFile(file, 'utf8')
  for (const [from, to] of edits) {
    expect(text).toContain(from)
    text = text.replace(from, to)
  }
  await writeFile(file, text)
  return folder
}

const hide = (name: string, value: string): readonly [string, string] => [
  `"${name}": "${value}"`,
  `"${name}": "${placeholder}"`,
]

test('a value hidden when the snapshot was recorded is not checked, and is no finding', async () => {
  const folder = await recordedWith(hide('SEARCH_V2', '25%'))
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

test('a key that only live has differs whatever was hidden of it', async () => {
  const { triage } = await judgeDemo(await recordedWith(hide('TEMP_FLAG_EMERGENCY_BYPASS', 'true')))
  expect(triage.notChecked).toEqual([])
  expect(triage.problems).toEqual([])
  expect(triage.findings).toMatchObject([
    {
      category: 'manual-change',
      change: { type: 'added', live: placeholder },
      manager: { name: 'kubectl-edit' },
    },
  ])
})

test('a hidden value that somebody wrote by hand is not known to be what Git says', async () => {
  const folder = await recordedWith(hide('SEARCH_V2', '25%'), [
    '"f:TEMP_FLAG_EMERGENCY_BYPASS": {}',
    '"f:SEARCH_V2": {}, "f:TEMP_FLAG_EMERGENCY_BYPASS": {}',
  ])
  const { triage } = await judgeDemo(folder)
  expect(triage.notChecked).toEqual([])
  expect(triage.problems.map(({ code, message }) => [code, message])).toEqual([
    [
      'SNAPSHOT_HIDDEN',
      'ConfigMap feature-flags/feature-flags-config: somebody wrote its data.SEARCH_V2 in the cluster, and the snapshot does not hold secret values, so whether it is what Git says is not known.',
    ],
  ])
})
