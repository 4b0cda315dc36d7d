import { describe, expect, test } from '@jest/globals'
import { ownersOf, readCodeowners } from '../../src/report/codeowners.js'
import type { RepoFiles } from '../../src/model/ports.js'

const file = 'apps/payment-service/deployment.yaml'

describe('the owners of a file', () => {
  test.each([
    ['* @acme/platform', file, ['@acme/platform']],
    ['*.yaml @dana', file, ['@dana']],
    ['/apps/ @dana @acme/payments', file, ['@dana', '@acme/payments']],
    ['apps/payment-service @dana', file, ['@dana']],
    ['payment-service/ @dana', file, ['@dana']],
    ['/payment-service/ @dana', file, []],
    // A star stays within its folder, other than in .gitignore.
    ['apps/* @dana', file, []],
    ['apps/payment-service/* @dana', file, ['@dana']],
    ['apps/**/deployment.yaml @dana', file, ['@dana']],
    ['apps/my\\ app/ @dana', 'apps/my app/a.yaml', ['@dana']],
    // The last line that matches counts, also one that names nobody.
    ['* @dana\n/apps/ @erin', file, ['@erin']],
    ['* @dana\n/apps/', file, []],
    ['# a comment\n\n* @dana # everything', file, ['@dana']],
    ['* dana@acme.example @dana', file, ['@dana']],
    ['* @dana; @a$b @-x', file, []],
    [`${'*a'.repeat(300)} @dana`, file, []],
    ['', file, []],
  ])('%j', (text, path, expected) => {
    expect(ownersOf(text, [path])).toEqual(expected)
  })

  test('of several files each owner comes once', () => {
    const text = '/a/ @dana @erin\n/b/ @erin @finn\n'
    expect(ownersOf(text, ['a/1', 'b/2', 'a/3'])).toEqual(['@dana', '@erin', '@finn'])
  })

  test('of three places the first one counts', async () => {
    const files = (texts: Record<string, string>): RepoFiles =>
      ({ read: (path: string) => Promise.resolve(texts[path] ?? null) }) as RepoFiles
    expect(await readCodeowners(files({ 'docs/CODEOWNERS': 'd', CODEOWNERS: 'r' }))).toBe('r')
    expect(await readCodeowners(files({ CODEOWNERS: 'r', '.github/CODEOWNERS': 'g' }))).toBe('g')
    expect(await readCodeowners(files({}))).toBe('')
  })
})
