import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { MergeCommits } from '../../src/guard/guard.js'
import type { ObjectReader } from '../../src/shell/git-objects.js'
import { createObjectReader } from '../../src/shell/git-objects.js'
import type { MergeRefs } from '../../src/shell/merge-commits.js'
import { mergeCommits } from '../../src/shell/merge-commits.js'
import { problemsOf } from '../../src/shell/problems-of.js'
import { commitAll, git } from '../scenario/story.js'

let folder: string
let first: string
let objects: ObjectReader

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-branch-'))
  await git(folder, 'init', '--quiet', '--initial-branch=trunk')
  await writeFile(join(folder, 'a.yaml'), 'a: 1\n')
  first = await commitAll(folder, 'First')
  await git(folder, 'update-ref', 'refs/remotes/origin/release/1', first)
  await git(folder, 'tag', 'v1')
  await writeFile(join(folder, 'a.yaml'), 'a: 2\n')
  await commitAll(folder, 'Second')
  objects = createObjectReader(folder)
})

afterAll(async () => {
  objects.stop()
  await rm(folder, { recursive: true, force: true })
})

const merging = (refs: MergeRefs): Promise<MergeCommits> => mergeCommits(folder, refs, objects)

const branchOf = async (target: string, branch = ''): Promise<string> => {
  const merge = await merging({ target, head: 'HEAD', branch, defaultBranch: '' })
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
      const merge = merging({ ...sides, branch: 'trunk', defaultBranch: '' })
      const [found] = problemsOf(await merge.catch((error: unknown) => error))
      expect(found).toMatchObject({ code: 'REVISION_NOT_FOUND' })
    }
  })

  test('that contains the other one stands for the merge, with what differs', async () => {
    const merge = await merging({ target: 'v1', head: 'trunk', branch: 'trunk', defaultBranch: '' })
    expect(merge).toMatchObject({ target: first, changedFiles: ['a.yaml'] })
    expect(merge.head).toBe((await git(folder, 'rev-parse', 'trunk')).trim())
  })
})

describe('what a merge changes', () => {
  const changedSince = async (target: string): Promise<readonly string[] | null> =>
    (await merging({ target, head: 'HEAD', branch: 'trunk', defaultBranch: 'trunk' })).changedFiles
  const saidByGit = async (target: string): Promise<string[]> =>
    (await git(folder, 'diff', '--name-only', '--no-renames', '-z', target, 'HEAD')).split('\0').slice(0, -1)
  const laid = async (files: Record<string, string>): Promise<void> => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(join(folder, name, '..'), { recursive: true })
      await writeFile(join(folder, name), text)
    }
  }

  test('is what git diff names: what came, went, moved, became a folder or may be executed', async () => {
    await laid({ 'kept/x': '1', 'gone/x': '2', 'moved-from': '3', turns: '4', run: '5', 'ü/ß.yaml': '6' })
    const before = await commitAll(folder, 'Before')
    await rm(join(folder, 'gone'), { recursive: true })
    await rm(join(folder, 'moved-from'))
    await rm(join(folder, 'turns'))
    await chmod(join(folder, 'run'), 0o755)
    await laid({ 'moved/to': '3', 'turns/into': '4', 'ü/ß.yaml': '7', 'ü/ä.yaml': '8' })
    await commitAll(folder, 'After')
    const said = await saidByGit(before)
    expect(said).toEqual(expect.arrayContaining(['gone/x', 'run', 'turns', 'turns/into', 'ü/ß.yaml']))
    expect([...((await changedSince(before)) ?? [])].sort()).toEqual([...said].sort())
  })

  test('is all of it where very much differs', async () => {
    const before = (await git(folder, 'rev-parse', 'HEAD')).trim()
    await laid(Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`many/${at}`, `${at}`])))
    await commitAll(folder, 'Many')
    expect(await changedSince(before)).toHaveLength(150)
  })
})
