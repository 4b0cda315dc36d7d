import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mergeCommits } from '../../src/shell/merge-commits.js'
import { problemsOf } from '../../src/shell/run.js'
import { commitAll, git } from '../scenario/story.js'

let folder: string
let first: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-branch-'))
  await git(folder, 'init', '--quiet', '--initial-branch=trunk')
  await writeFile(join(folder, 'a.yaml'), 'a: 1\n')
  first = await commitAll(folder, 'First')
  await git(folder, 'update-ref', 'refs/remotes/origin/release/1', first)
  await git(folder, 'tag', 'v1')
  await writeFile(join(folder, 'a.yaml'), 'a: 2\n')
  await commitAll(folder, 'Second')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const branchOf = async (target: string, branch = ''): Promise<string> => {
  const merge = await mergeCommits(folder, { target, head: 'HEAD', branch, defaultBranch: '' })
  return merge.branch.name
}

describe('the branch that is merged into', () => {
  test.each([
    ['trunk', 'trunk'],
    ['refs/heads/trunk', 'trunk'],
    ['origin/release/1', 'release/1'],
    ['refs/remotes/origin/release/1', 'release/1'],
  ])('is read off %s', async (target, name) => {
    expect(await branchOf(target)).toBe(name)
  })

  test.each(['HEAD', 'HEAD~1', 'v1', 'trunk~1', 'trunk@{0}'])(
    'cannot be read off %s, and no merge passes because nothing follows it',
    async (target) => {
      const [found] = problemsOf(await branchOf(target).catch((error: unknown) => error))
      expect(found).toMatchObject({
        code: 'INPUT_INVALID',
        message: expect.stringContaining(`${target} is no branch`),
        hint: expect.stringContaining('--branch'),
      })
    },
  )

  test('can be said for a commit', async () => {
    expect(await branchOf(first, 'trunk')).toBe('trunk')
  })
})

describe('a side of the merge', () => {
  test.each(['absent', '', 'trunk\nv1', 'trunk..v1'])('%j is no revision', async (ref) => {
    for (const sides of [
      { target: 'trunk', head: ref },
      { target: ref, head: 'trunk' },
    ]) {
      const merging = mergeCommits(folder, { ...sides, branch: 'trunk', defaultBranch: '' })
      const [found] = problemsOf(await merging.catch((error: unknown) => error))
      expect(found).toMatchObject({ code: 'REVISION_NOT_FOUND' })
    }
  })

  test('that contains the other one stands for the merge, with what differs', async () => {
    const merge = await mergeCommits(folder, {
      target: 'v1',
      head: 'trunk',
      branch: 'trunk',
      defaultBranch: '',
    })
    expect(merge).toMatchObject({ target: first, changedFiles: ['a.yaml'] })
    expect(merge.head).toBe((await git(folder, 'rev-parse', 'trunk')).trim())
  })
})
