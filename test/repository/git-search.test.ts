import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { OpenRepository } from '../../src/shell/repository.js'
import { openRepository } from '../../src/shell/repository.js'

const folder = mkdtempSync(join(tmpdir(), 'drift-triage-search-'))
const bin = mkdtempSync(join(tmpdir(), 'drift-triage-git-'))
const log = join(bin, 'log')
const path = process.env['PATH']
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-C', folder, ...args], {
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  }).trim()

function write(files: Record<string, string | null>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    if (text === null) rmSync(join(folder, name), { recursive: true })
    else writeFileSync(join(folder, name), text)
  }
}

function commit(): string {
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Change')
  return git('rev-parse', 'HEAD')
}

let [base, edited, many] = ['', '', '']

beforeAll(() => {
  // Notes which commands of Git run.
  writeFileSync(join(bin, 'git'), `#!/bin/sh\necho "$@" >> ${log}\nPATH='${path}' exec git "$@"\n`, {
    mode: 0o755,
  })
  process.env['PATH'] = `${bin}${delimiter}${path}`
  git('init', '--quiet', '--initial-branch=main')
  write({
    'stays.yaml': 'kind: Application\n',
    'goes.yaml': 'kind: Application\n',
    'loses.yaml': 'kind: Application\n',
    'gains.yaml': 'kind: Other\n',
    'link.yaml': 'kind: Application\n',
    'becomes-folder.yaml': 'kind: Application\n',
    'becomes-file.yaml/in.yaml': 'kind: Application\n',
    'deep/er/moves.yaml': 'kind: Application\n',
    'deep/er/same.yaml': 'kind: Application\n',
    'notes.txt': 'kind: Application\n',
  })
  base = commit()
  write({
    'goes.yaml': null,
    'becomes-folder.yaml': null,
    'becomes-file.yaml': null,
    'deep/er/moves.yaml': null,
  })
  unlinkSync(join(folder, 'link.yaml'))
  symlinkSync('stays.yaml', join(folder, 'link.yaml'))
  write({
    'loses.yaml': 'kind: Other\n',
    'gains.yaml': 'a: ä\nkind: ApplicationSet\n',
    'becomes-folder.yaml/in.yaml': 'kind: Application\n',
    'becomes-file.yaml': 'kind: Application\n',
    'deep/moves.yaml': 'kind: Application\n',
    'new.txt': 'kind: Application\n',
  })
  edited = commit()
  write(
    Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`many/${at}.yaml`, 'kind: Application\n'])),
  )
  many = commit()
})
afterAll(() => {
  process.env['PATH'] = path
  rmSync(folder, { recursive: true, force: true })
  rmSync(bin, { recursive: true, force: true })
})

/** What searches for the commits say, one after the other in one repository, and how many processes looked. */
async function searched(...commits: string[]) {
  writeFileSync(log, '')
  const repository: OpenRepository = await openRepository(folder, [])
  try {
    const said = await Promise.all(
      commits.map(async (one) => repository.at(one).holding?.(['kind: Application', 'ä'], ['.yaml'])),
    )
    const searches = readFileSync(log, 'utf8').match(/ grep /g) ?? []
    return { said, searches: searches.length }
  } finally {
    repository.close()
  }
}

test('what another commit holds is told by the files that differ, as a search of its own would tell it', async () => {
  const alone = await searched(edited)
  expect(alone.said).toEqual([
    [
      'becomes-file.yaml',
      'becomes-folder.yaml/in.yaml',
      'deep/er/same.yaml',
      'deep/moves.yaml',
      'gains.yaml',
      'stays.yaml',
    ],
  ])
  const before = await searched(base)
  expect(await searched(base, edited)).toEqual({ said: [...before.said, ...alone.said], searches: 1 })
  expect(await searched(edited, base)).toEqual({ said: [...alone.said, ...before.said], searches: 1 })
})

test('too many files that differ are left to Git', async () => {
  const alone = await searched(many)
  expect(alone.said[0]).toHaveLength(126)
  expect(await searched(base, many)).toEqual({
    said: [(await searched(base)).said[0], alone.said[0]],
    searches: 2,
  })
})

test('a tree, as a merge that is not made has it, is searched like a commit', async () => {
  const tree = git('rev-parse', `${edited}^{tree}`)
  expect(await searched(base, tree)).toEqual(await searched(base, edited))
})

test('of a commit that is not here nothing is said', async () => {
  expect((await searched(base, '0'.repeat(40))).said[1]).toBeNull()
  expect((await searched('0'.repeat(40), base)).said[1]).toEqual((await searched(base)).said[0])
})
