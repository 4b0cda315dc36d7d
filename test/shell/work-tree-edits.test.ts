import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { WriteBack } from '../../src/model/write-back.js'
import { writeEdits } from '../../src/shell/work-tree-edits.js'

const file = 'clusters.yaml'
const text = 'edge: 3\nqueue: 2\n'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-edits-'))
  await writeFile(join(folder, file), text)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** What one app would have in the file. */
function edit(application: string, after: string): WriteBack {
  const edits = [{ file, before: text, after }]
  return { application, commit: 'c'.repeat(40), edits, notWrittenBack: [] } as unknown as WriteBack
}
const edge = edit('edge', 'edge: 5\nqueue: 2\n')
const queue = edit('queue', 'edge: 3\nqueue: 4\n')
const inFile = (): Promise<string> => readFile(join(folder, file), 'utf8')

test('of two apps in one file the first is written, and for the second it is said what comes between', async () => {
  const { written, failed } = await writeEdits(folder, [edge, queue], false)
  expect(written).toEqual([edge])
  expect(failed).toMatchObject([
    {
      code: 'WORK_TREE_DIFFERS',
      application: 'queue',
      message:
        'clusters.yaml takes an edit for edge already, and each edit is proved alone: that for queue was left out.',
      hint: 'Commit the first one to the branch that queue follows, and call adopt again.',
    },
  ])
  expect(await inFile()).toBe('edge: 5\nqueue: 2\n')
})

test('a dry run promises no more than a run does, and writes nothing', async () => {
  const dry = await writeEdits(folder, [edge, queue], true)
  expect(await inFile()).toBe(text)
  expect(dry).toEqual(await writeEdits(folder, [edge, queue], false))
})

test('two apps that want the very same text are both served', async () => {
  const { written, failed } = await writeEdits(folder, [edge, { ...edge, application: 'edge-too' }], false)
  expect([written.length, failed]).toEqual([2, []])
})
