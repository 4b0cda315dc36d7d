import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Repository } from '../../src/model/ports.js'
import { withKeptSearches } from '../../src/shell/kept-searches.js'
import { keptTexts } from '../../src/shell/kept-texts.js'
import { openRepository } from '../../src/shell/repository.js'

const folder = mkdtempSync(join(tmpdir(), 'drift-triage-searches-'))
const cache = mkdtempSync(join(tmpdir(), 'drift-triage-kept-'))
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-C', folder, ...args], {
    encoding: 'utf8',
  }).trim()

beforeAll(() => {
  git('init', '--quiet', '--initial-branch=main')
  commit({ 'apps.yaml': 'kind: Application\n', 'other.yaml': 'kind: Service\n' })
})
afterAll(() => {
  for (const one of [folder, cache]) rmSync(one, { recursive: true, force: true })
})

function commit(files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  git('add', '--all')
  git('commit', '--quiet', '--allow-empty', '--message', 'Change')
  return git('rev-parse', 'HEAD')
}

/** Which files of a commit speak of applications, as one run finds them; with how many searches that took. */
async function search(at: string): Promise<{ names: readonly string[] | null; searches: number }> {
  const repository = await openRepository(folder, [])
  const kept = keptTexts(cache, 'a'.repeat(64))
  let searches = 0
  const counted: Repository = {
    ...repository,
    at(revision) {
      const files = repository.at(revision)
      return {
        ...files,
        holding(words, endings) {
          searches += 1
          return files.holding?.(words, endings) ?? Promise.resolve(null)
        },
      }
    },
  }
  try {
    const names = await withKeptSearches(counted, kept).at(at).holding?.(['Application'], ['.yaml'])
    kept.save()
    return { names: names ?? null, searches }
  } finally {
    repository.close()
  }
}

test('what a run found in a tree is known to the next one, at another commit as well', async () => {
  const first = git('rev-parse', 'HEAD')
  expect(await search(first)).toEqual({ names: ['apps.yaml'], searches: 1 })
  expect(await search(first)).toEqual({ names: ['apps.yaml'], searches: 0 })
  expect(await search(commit({}))).toEqual({ names: ['apps.yaml'], searches: 0 })
})

test('another tree is searched', async () => {
  const changed = commit({ 'other.yaml': 'kind: Application\n' })
  expect(await search(changed)).toEqual({ names: ['apps.yaml', 'other.yaml'], searches: 1 })
})

test('a commit that is not there is searched each time, and says nothing', async () => {
  const absent = '0'.repeat(40)
  for (let run = 1; run <= 2; run++) expect(await search(absent)).toEqual({ names: null, searches: 1 })
})
