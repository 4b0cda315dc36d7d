import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { RepoFiles } from '../../src/model/ports.js'
import type { OpenRepository } from '../../src/shell/repository.js'
import { openRepository } from '../../src/shell/repository.js'

const folder = mkdtempSync(join(tmpdir(), 'drift-triage-history-'))
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-C', folder, ...args], {
    encoding: 'utf8',
  }).trim()

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

function commit(): string {
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Change')
  return git('rev-parse', 'HEAD')
}

let repository: OpenRepository
let [first, second] = ['', '']

beforeAll(async () => {
  git('init', '--quiet', '--initial-branch=main')
  write({
    'apps/shop/web.yaml': 'web: 1\n',
    'apps/shop/nested/ünicode name.yaml': 'nested: 1\n',
    'apps/shop-2/api.yaml': 'api: 1\n',
    'README.md': 'read me\n',
  })
  symlinkSync('../../README.md', join(folder, 'apps/shop/link.yaml'))
  symlinkSync('shop', join(folder, 'apps/elsewhere'))
  first = commit()
  write({ 'apps/shop-2/api.yaml': 'api: 2\n' })
  second = commit()
  repository = await openRepository(folder, [])
})
afterAll(() => {
  repository.close()
  rmSync(folder, { recursive: true, force: true })
})

const at = (revision: string): RepoFiles => repository.at(revision)

test('a commit lists what git lists, without symbolic links', async () => {
  const regular = git('-c', 'core.quotePath=false', 'ls-tree', '-r', '--full-tree', second)
    .split('\n')
    .filter((line) => line.startsWith('100'))
    .map((line) => line.split('\t')[1])
  expect(await at(second).list('')).toEqual(regular)
})

test('a folder lists its own files and not those of one whose name begins alike', async () => {
  expect(await at(second).list('apps/shop')).toEqual([
    'apps/shop/nested/ünicode name.yaml',
    'apps/shop/web.yaml',
  ])
})

test.each(['apps/missing', 'README.md', 'apps/elsewhere', 'apps//shop', '../apps'])(
  '%s is no folder',
  async (path) => {
    expect(await at(second).list(path)).toBeNull()
  },
)

test('files are read as they were at each commit', async () => {
  expect(await at(first).read('apps/shop-2/api.yaml')).toBe('api: 1\n')
  expect(await at(second).read('apps/shop-2/api.yaml')).toBe('api: 2\n')
})

test.each(['apps/shop', 'apps/shop/link.yaml', 'apps/elsewhere/web.yaml', 'nothing.yaml'])(
  '%s is no file',
  async (path) => {
    expect(await at(second).read(path)).toBeNull()
  },
)

test('what stands for a folder changes with its content and with nothing else', async () => {
  const of = (revision: string, path: string): Promise<string | null> | undefined =>
    at(revision).contentId?.(path)
  expect(await of(first, 'apps/shop')).toBe(git('rev-parse', `${second}:apps/shop`))
  expect(await of(first, 'apps/shop-2')).not.toBe(await of(second, 'apps/shop-2'))
  expect(await of(first, 'apps/missing')).toBeNull()
})

test('what stands for a file is the same wherever it holds the same', async () => {
  const of = (revision: string, path: string): Promise<string | null> | undefined =>
    at(revision).fileId?.(path)
  expect(await of(first, 'apps/shop-2/api.yaml')).toBe(git('rev-parse', `${first}:apps/shop-2/api.yaml`))
  expect(await of(first, 'apps/shop-2/api.yaml')).not.toBe(await of(second, 'apps/shop-2/api.yaml'))
  expect(await of(first, 'apps/shop/link.yaml')).toBeNull()
  expect(await of(first, 'apps/shop')).toBeNull()
  expect(await of(first, 'apps/shop/missing.yaml')).toBeNull()
})

test('a search names the files of a commit that hold a word, and no other', async () => {
  const search = (revision: string, ...words: string[]) => at(revision).holding?.(words, ['.yaml'])
  expect(await search(first, 'api: 1', 'nested')).toEqual([
    'apps/shop-2/api.yaml',
    'apps/shop/nested/ünicode name.yaml',
  ])
  // At another commit, in part of a word, in a file of another ending, behind a link, as a pattern.
  expect(await search(second, 'api: 1')).toEqual([])
  expect(await search(second, 'pi: 2')).toEqual(['apps/shop-2/api.yaml'])
  expect(await search(second, 'read me')).toEqual([])
  expect(await search(second, 'a.i: 2')).toEqual([])
  expect(await search(second, '--open-files-in-pager=x')).toEqual([])
  expect(await search('0'.repeat(40), 'api')).toBeNull()
})

test('a whole commit id means that commit, and no other object', async () => {
  expect(await repository.resolve(first)).toBe(first)
  expect(await repository.resolve('0'.repeat(40))).toBeNull()
  expect(await repository.resolve(git('rev-parse', `${first}^{tree}`))).toBeNull()
})

test('branches, tags and shortened ids resolve as well', async () => {
  git('tag', '--annotate', '--message', 'One', 'v1', first)
  expect(await repository.resolve('main')).toBe(second)
  expect(await repository.resolve('')).toBe(second)
  expect(await repository.resolve('v1')).toBe(first)
  expect(await repository.resolve(first.slice(0, 12))).toBe(first)
  expect(await repository.resolve('no-such-branch')).toBeNull()
})

test('commits that touched a folder are told newest first, and none where history is not whole', async () => {
  const touching = async (name: string, most: number): Promise<unknown> =>
    repository.touching?.(second, name, most)
  expect(await touching('', 5)).toEqual([second, first])
  expect(await touching('', 1)).toEqual([second])
  expect(await touching('apps/shop', 5)).toEqual([first])
  expect(await touching('apps/nowhere', 5)).toEqual([])
  const shallow = `${folder}-shallow`
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${folder}`, shallow])
  const clone = await openRepository(shallow, [])
  expect(await clone.touching?.(second, '', 5)).toBeNull()
  clone.close()
  rmSync(shallow, { recursive: true, force: true })
})
