import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { startGit } from '../../src/shell/git-start.js'
import { openRepository } from '../../src/shell/repository.js'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'drift-triage-top-'))
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

function git(folder: string, ...args: string[]): string {
  const options = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'protocol.file.allow=always']
  return execFileSync('git', [...options, '-C', folder, ...args], {
    encoding: 'utf8',
    env: process.env,
    stdio: 'pipe',
  }).trim()
}

/** A work tree of one commit, which holds a file of its own name. */
function workTree(name: string): string {
  const folder = join(root, name)
  mkdirSync(folder, { recursive: true })
  git(folder, 'init', '--quiet', '--initial-branch=main')
  writeFileSync(join(folder, 'name.txt'), name)
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', 'First')
  return folder
}

/** What is read of a folder by way of Git that was started there first, as the command line does it. */
async function read(
  folder: string,
): Promise<{ history: boolean; name: string | null; urls: readonly string[] }> {
  const repository = await openRepository(folder, [], startGit(folder))
  try {
    const head = (await repository.resolve('HEAD')) ?? ''
    return {
      history: repository.hasHistory,
      name: await repository.at(head).read('name.txt'),
      urls: repository.urls,
    }
  } finally {
    repository.close()
  }
}

test('the top of a work tree has its history and the addresses of its remotes, also behind a link', async () => {
  const folder = workTree('own')
  git(folder, 'remote', 'add', 'origin', 'https://git.acme.example/team/a b.git')
  git(folder, 'remote', 'add', 'fork', 'https://git.acme.example/me/own.git')
  writeFileSync(join(folder, 'name.txt'), 'not committed')
  symlinkSync(folder, join(root, 'link'))
  const urls = ['https://git.acme.example/team/a b.git', 'https://git.acme.example/me/own.git']
  expect(await read(folder)).toEqual({ history: true, name: 'own', urls })
  expect(await read(join(root, 'link'))).toEqual({ history: true, name: 'own', urls })
})

test('so has one that Git takes for somebody else’s', async () => {
  const folder = workTree('own')
  symlinkSync(folder, join(root, 'link'))
  process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = '1'
  try {
    expect(() => git(folder, 'status')).toThrow('dubious ownership')
    expect(await read(folder)).toMatchObject({ history: true, name: 'own' })
    expect(await read(join(root, 'link'))).toMatchObject({ history: true, name: 'own' })
  } finally {
    delete process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER']
  }
})

test('a folder of a work tree is read as it is', async () => {
  const folder = join(workTree('outer'), 'inner')
  mkdirSync(folder)
  writeFileSync(join(folder, 'name.txt'), 'inner, not committed')
  expect(await read(folder)).toEqual({ history: false, name: 'inner, not committed', urls: [] })
})

test.each<[string, (folder: string) => void]>([
  ['empty', () => undefined],
  ['without a commit', (folder) => rmSync(join(folder, '.git'), { recursive: true })],
])('so is one whose own repository is %s, whatever the repository around it has', async (what, change) => {
  const folder = join(workTree('outer'), 'inner')
  mkdirSync(join(folder, '.git'), { recursive: true })
  writeFileSync(join(folder, 'name.txt'), what)
  change(folder)
  if (what !== 'empty') git(folder, 'init', '--quiet')
  expect(await read(folder)).toMatchObject({ history: false, name: what })
})

test('so is one below a folder whose name Git takes for the end of a list', async () => {
  const folder = join(workTree('outer:one'), 'inner')
  mkdirSync(join(folder, '.git'), { recursive: true })
  writeFileSync(join(folder, 'name.txt'), 'inner')
  expect(await read(folder)).toMatchObject({ history: false, name: 'inner' })
})

test('so is one whose repository has its work tree where nothing is', async () => {
  const folder = workTree('own')
  git(folder, 'config', 'core.worktree', join(root, 'gone'))
  expect(await read(folder)).toMatchObject({ history: false, name: 'own' })
})

test('so is one whose repository has its work tree elsewhere', async () => {
  const [folder, elsewhere] = [workTree('own'), join(root, 'elsewhere')]
  mkdirSync(elsewhere)
  git(folder, 'config', 'core.worktree', elsewhere)
  writeFileSync(join(folder, 'name.txt'), 'as it is')
  expect(await read(folder)).toMatchObject({ history: false, name: 'as it is' })
})

test('a submodule, whose settings name its work tree, has its history', async () => {
  const folder = workTree('outer')
  git(folder, 'submodule', '--quiet', 'add', workTree('part'), 'part')
  expect(await read(join(folder, 'part'))).toMatchObject({ history: true, name: 'part' })
})

test('so has a further work tree of a bare repository', async () => {
  const [folder, bare] = [workTree('own'), join(root, 'bare.git')]
  git(root, 'clone', '--quiet', '--bare', folder, bare)
  git(bare, 'worktree', 'add', '--quiet', join(root, 'further'), 'main')
  expect(await read(join(root, 'further'))).toMatchObject({ history: true, name: 'own' })
  expect(await read(bare)).toMatchObject({ history: false, name: null })
})
