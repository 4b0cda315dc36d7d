import { describe, expect, test } from '@jest/globals'
import { ignorePatterns, isLeftOut } from '../../src/render/source-ignore.js'

/** Which of the files are left. */
function left(patterns: string, files: readonly string[], folder = ''): string[] {
  const read = ignorePatterns(patterns, folder)
  return files.filter((file) => !isLeftOut(read, file))
}

describe('patterns of Flux for what a source leaves out', () => {
  test('bring a folder back that is deep in one that is left out', () => {
    const files = [
      'README.md',
      'charts/stack/values.yaml',
      'charts/stack/crds/a.yaml',
      'charts/x/crds/b.yaml',
    ]
    expect(left('/*\n!/charts/stack/crds/', files)).toEqual(['charts/stack/crds/a.yaml'])
    expect(left('/*\n!/charts/**/crds', files)).toEqual(['charts/stack/crds/a.yaml', 'charts/x/crds/b.yaml'])
  })

  test('bring one file back out of a folder that is left out', () => {
    expect(left('drafts/\n!ready.yaml', ['drafts/a.yaml', 'drafts/ready.yaml'])).toEqual([
      'drafts/ready.yaml',
    ])
  })

  test('mean what the last of them says', () => {
    expect(left('!a.yaml\na.yaml', ['a.yaml'])).toEqual([])
    expect(left('a.yaml\n!a.yaml', ['a.yaml'])).toEqual(['a.yaml'])
  })

  test('tell capital letters apart', () => {
    expect(left('Draft.yaml', ['draft.yaml', 'Draft.yaml'])).toEqual(['draft.yaml'])
  })

  test.each([
    // Without a slash: any step of the path, with one at the end folders alone.
    ['drafts', ['drafts', 'apps/drafts/a.yaml', 'apps/drafts.yaml'], ['apps/drafts.yaml']],
    ['drafts/', ['drafts', 'apps/drafts/a.yaml'], ['drafts']],
    ['*.md', ['a.md', 'docs/b.md', 'a.md.yaml'], ['a.md.yaml']],
    // With one: from the begin.
    ['apps/a.yaml', ['apps/a.yaml', 'more/apps/a.yaml'], ['more/apps/a.yaml']],
    ['/a.yaml', ['a.yaml', 'apps/a.yaml'], ['apps/a.yaml']],
    ['apps/*', ['apps/a.yaml', 'apps/deep/b.yaml', 'apps'], ['apps']],
    ['apps/*/', ['apps/a.yaml', 'apps/deep/b.yaml'], ['apps/a.yaml']],
    // Two stars are any folders where they are all of a step, and nothing as a part of one.
    ['**/a.yaml', ['a.yaml', 'apps/deep/a.yaml', 'b.yaml'], ['b.yaml']],
    ['apps/**/a.yaml', ['apps/a.yaml', 'apps/x/y/a.yaml', 'a.yaml'], ['a.yaml']],
    ['apps/**', ['apps/a.yaml', 'apps/deep/b.yaml', 'b.yaml'], ['b.yaml']],
    ['/apps/**.yaml', ['apps/a.yaml'], ['apps/a.yaml']],
    ['/**', ['a.yaml'], ['a.yaml']],
    // As Go matches names.
    ['[ab].yaml', ['a.yaml', 'c.yaml'], ['c.yaml']],
    ['[^a].yaml', ['a.yaml', 'c.yaml'], ['a.yaml']],
    ['[!a].yaml', ['a.yaml', 'c.yaml', '!.yaml'], ['c.yaml']],
    ['\\#a', ['#a', 'a'], ['a']],
    ['# a.yaml', ['a.yaml'], ['a.yaml']],
    ['a.yaml  ', ['a.yaml'], []],
    ['a.yaml\r\nb.yaml', ['a.yaml', 'b.yaml'], []],
  ])('%j leaves of %j', (pattern, files, expected) => {
    expect(left(pattern, files)).toEqual(expected)
  })

  test('of a file in a folder count below that, from there', () => {
    const files = ['a.yaml', 'apps/a.yaml', 'apps/deep/a.yaml', 'more/a.yaml']
    expect(left('/a.yaml', files, 'apps')).toEqual(['a.yaml', 'apps/deep/a.yaml', 'more/a.yaml'])
    expect(left('*', files, 'apps')).toEqual(['a.yaml', 'more/a.yaml'])
  })
})
