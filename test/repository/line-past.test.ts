import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LinePast } from '../../src/model/ports.js'
import { createHistory } from '../../src/shell/git-history.js'
import { workspaceIn } from '../fetch/workspace.js'
import { put } from '../triage/two-clusters.js'

let folder: string
const { run, inGit } = workspaceIn(() => folder)
const git = async (...args: string[]): Promise<string> => (await inGit('repo', ...args)).trim()

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-past-'))
  await run('.', 'git', 'init', '--quiet', '--initial-branch=main', 'repo')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('what a line said before', () => {
  test('is told with the commit that said something else, however far the line has moved', async () => {
    await state('kind: Deployment', 'image: web:1.0', 'replicas: 3')
    const second = await state('kind: Deployment', 'image: web:1.1', 'replicas: 3')
    await state('# The shop.', '', 'kind: Deployment', 'image: web:1.1', 'replicas: 3')
    const fourth = await state('# The shop.', '', 'kind: Deployment', 'image: web:1.2', 'replicas: 3')
    const past = await pastOf(4)
    expect(past?.now).toBe('image: web:1.2')
    expect(past?.former.map(({ text, until }) => [text, until.sha])).toEqual([
      ['image: web:1.1', fourth],
      ['image: web:1.0', second],
    ])
    expect(past?.former[0]?.until).toMatchObject({ author: 't', subject: 'change' })
  })

  test('is not told of a line that came with the file', async () => {
    await state('kind: Deployment', 'image: web:1.0')
    await state('kind: Deployment', 'image: web:1.1')
    expect(await pastOf(1)).toBeNull()
  })

  test('is told of the only line that says the same key, where lines came or went beside it', async () => {
    await state('name: web', 'image: web:1.0', 'env: []')
    await state('name: web', '# Pinned.', 'image: web:1.1', 'env: []')
    expect(texts(await pastOf(3))).toEqual(['image: web:1.0'])
  })

  test.each([
    ['two lines say the same key', ['- name: A', '- name: B'], ['- name: C', '- name: D', '- name: E']],
    ['another key stood there', ['paused: true', 'x: 1'], ['replicas: 3', 'x: 1']],
    ['it was added', ['name: web'], ['replicas: 3', 'name: web']],
  ])('ends where %s', async (_why, before, after) => {
    await state(...before)
    await state(...after)
    expect(texts(await pastOf(1))).toEqual([])
  })

  test('goes on through a merge, which is the commit that brought its change in', async () => {
    await state('image: web:1.0', 'a: 1')
    await git('checkout', '--quiet', '-b', 'side')
    await state('image: web:1.1', 'a: 1')
    await git('checkout', '--quiet', 'main')
    await git('merge', '--quiet', '--no-ff', '-m', 'Merge side', 'side')
    const past = await pastOf(1)
    expect(texts(past)).toEqual(['image: web:1.0'])
    expect(past?.former[0]?.until).toMatchObject({ sha: await head(), subject: 'Merge side' })
  })

  test('ends after twenty, as with a line that a bot raises with every release', async () => {
    for (let release = 0; release < 25; release++) await state(`tag: "1.${release}"`)
    const past = await pastOf(1)
    expect(texts(past)).toHaveLength(20)
    expect(texts(past).at(-1)).toBe('tag: "1.4"')
  })

  test('is not told of a shallow clone', async () => {
    await state('image: web:1.0')
    const last = await state('image: web:1.1')
    await run('.', 'git', 'clone', '--quiet', '--depth=1', `file://${join(folder, 'repo')}`, 'shallow')
    expect(await createHistory(join(folder, 'shallow')).linePast(last, 'web.yaml', 1)).toBeNull()
  })
})

async function pastOf(line: number): Promise<LinePast | null> {
  return createHistory(join(folder, 'repo')).linePast(await head(), 'web.yaml', line)
}

function texts(past: LinePast | null): readonly string[] {
  return past?.former.map(({ text }) => text) ?? []
}

const head = (): Promise<string> => git('rev-parse', 'HEAD')

/** Commits the file with these lines. */
async function state(...lines: readonly string[]): Promise<string> {
  await put(join(folder, 'repo', 'web.yaml'), `${lines.join('\n')}\n`)
  await git('add', '--all')
  await git('commit', '--quiet', '--message', 'change')
  return head()
}
