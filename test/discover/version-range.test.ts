import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRepository } from '../../src/shell/repository.js'
import { tagInRange } from '../../src/shell/version-range.js'

const tags = ['v1.0.0', '1.2.0', '1.2.9', 'v1.10.1', '2.0.0', '2.1.0-rc.1', 'latest', '1.2']

describe('a range of versions', () => {
  test.each([
    ['1.2.*', '1.2.9'],
    ['1.x', 'v1.10.1'],
    ['^1.0.0', 'v1.10.1'],
    ['~1.2', '1.2.9'],
    ['>=1.0 <2', 'v1.10.1'],
    ['>=1.0, <1.3', '1.2.9'],
    ['1.0.x || 2.x', '2.0.0'],
    ['*', '2.0.0'],
    ['>=2.1.0-0', '2.1.0-rc.1'],
  ])('%s is tag %s', (range, tag) => {
    expect(tagInRange(range, tags)).toBe(tag)
  })

  test.each([
    ['2025.*', '2025.10.03'],
    ['>=2025.01.0', 'v2026.01.05'],
    ['>=2025.01.0 <2026.01.05', '2025.10.03'],
  ])('%s is tag %s of those that are called by days', (range, tag) => {
    expect(tagInRange(range, ['2025.09.30', '2025.10.03', 'v2026.01.05', '2027.01'])).toBe(tag)
  })

  test.each([
    '',
    'HEAD',
    'main',
    'release-1.x',
    'x-feature',
    '1-fix',
    'v2-next',
    '1.2.0',
    '0123456789abcdef0123456789abcdef01234567',
    '1234567',
    '>=9',
  ])('%j names no tag', (revision) => {
    expect(tagInRange(revision, tags)).toBeNull()
  })

  test('leads to the commit of its highest tag; one that no tag fits leads nowhere', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'drift-triage-tags-'))
    const git = (...args: string[]): string =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=d', '-c', 'user.email=d@acme.example', ...args], {
        encoding: 'utf8',
      })
    try {
      git('init', '--quiet', '--initial-branch=main')
      for (const tag of ['1.2.3', 'v1.3.0', '2.0.0']) {
        git('commit', '--quiet', '--allow-empty', '-m', tag)
        git('tag', tag)
      }
      const repository = await openRepository(folder, [])
      expect(await repository.resolve('1.*')).toBe(git('rev-parse', 'v1.3.0').trim())
      expect(await repository.resolve('>=1.0, <1.3')).toBe(git('rev-parse', '1.2.3').trim())
      expect(await repository.resolve('3.*')).toBeNull()
      expect(await repository.resolve('main')).toBe(git('rev-parse', 'main').trim())
      repository.close()
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
