import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Problem } from '../../src/model/problem.js'
import { problem } from '../../src/model/problem.js'
import { partOfWorkTreeNotes } from '../../src/shell/part-of-work-tree.js'
import { openRepository } from '../../src/shell/repository.js'
import { commitAll, git } from '../scenario/story.js'

let top: string
let outside: string
beforeAll(async () => {
  ;[top, outside] = (await Promise.all(
    ['clone', 'plain'].map((name) => mkdtemp(join(tmpdir(), `drift-triage-${name}-`))),
  )) as [string, string]
  await mkdir(join(top, 'clusters'))
  for (const folder of [top, join(top, 'clusters'), outside])
    await writeFile(join(folder, 'settings.yaml'), 'apiVersion: v1\nkind: ConfigMap\n')
  await git(top, 'init', '--quiet', '--initial-branch=main')
  await commitAll(top, 'Start')
})
afterAll(() => Promise.all([top, outside].map((folder) => rm(folder, { recursive: true, force: true }))))

const absent = problem('PATH_NOT_FOUND', 'Application web: folder apps/web does not exist.', 'Correct it.')

async function notes(folder: string, problems: readonly Problem[] = [absent]): Promise<readonly string[]> {
  const repository = await openRepository(folder, [])
  try {
    return await partOfWorkTreeNotes(folder, repository, problems)
  } finally {
    repository.close()
  }
}

test('where folders are missing in a folder of a clone, its top is asked for', async () => {
  expect(await notes(join(top, 'clusters'))).toEqual([
    expect.stringMatching(/^Read was the folder "clusters\/" of a Git work tree.*give the top/),
  ])
})

test('nothing is said of the top, of a folder outside of any clone, and where nothing is missing', async () => {
  expect(await notes(top)).toEqual([])
  expect(await notes(outside)).toEqual([])
  expect(await notes(join(top, 'clusters'), [])).toEqual([])
})
