import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import picomatch from 'picomatch'
import { globMatcher } from '../../src/render/glob-matcher.js'

const inFolder = { crossesFolders: false, hasBraces: true }
const across = { crossesFolders: true, hasBraces: true }

describe('a star within a folder', () => {
  test.each([
    ['*.yaml', 'a.yaml', true],
    ['*.yaml', '.yaml', true],
    ['*.yaml', 'a/b.yaml', false],
    ['apps/*/values.yaml', 'apps/web/values.yaml', true],
    ['apps/*/values.yaml', 'apps/a/b/values.yaml', false],
    ['apps/**/values.yaml', 'apps/values.yaml', true],
    ['apps/**/values.yaml', 'apps/a/b/values.yaml', true],
    ['apps/**/values.yaml', 'apps-values.yaml', false],
    ['**/x', 'x', true],
    ['**/x', 'a/x', true],
    ['**/x', 'ax', false],
    ['apps/**', 'apps/a/b', true],
    ['a**b', 'axb', true],
    ['a**b', 'a/b', false],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['a[!b]c', 'axc', true],
    ['a[!b]c', 'abc', false],
    ['a[!b]c', 'a/c', false],
    ['v[0-9]', 'v7', true],
    ['[]]', ']', false],
    ['[', '[', true],
    [String.raw`\*`, '*', true],
    [String.raw`\*`, 'a', false],
    ['{a,b/c}.yaml', 'b/c.yaml', true],
    ['{a,b/c}.yaml', 'c.yaml', false],
    ['{a,{b,c*}}', 'cd', true],
    ['{a', '{a', true],
    ['!a', 'b', false],
    ['ä*', 'äöü', true],
    ['?', '😀', true],
    ['', '', true],
    ['', 'a', false],
  ])('%s on %s: %s', (glob, text, isMatch) => {
    expect(globMatcher(glob, inFolder)(text)).toBe(isMatch)
  })
})

describe('a star across folders', () => {
  test.each([
    ['*.yaml', 'a/b.yaml', true],
    ['*/x', 'a/b/x', true],
    ['*/x', 'x', false],
    ['a?c', 'a/c', true],
    ['{*.json,conf/*}', 'conf/a/b', true],
    ['a[!b]c', 'a/c', true],
  ])('%s on %s: %s', (glob, text, isMatch) => {
    expect(globMatcher(glob, across)(text)).toBe(isMatch)
  })

  test('takes braces for themselves where they mean nothing', () => {
    const matches = globMatcher('{a,b}*', { crossesFolders: true, hasBraces: false })
    expect([matches('{a,b}/c'), matches('a')]).toEqual([true, false])
  })
})

test('any glob matches what a well-known library has it match', () => {
  const name = fc.constantFrom('a', 'b', 'ab', 'a*', '*b', '*', 'a?', '[ab]', '[^a]b', '{a,b*}', '{ab,b}a')
  const glob = fc.array(fc.oneof({ weight: 4, arbitrary: name }, fc.constant('**')), {
    minLength: 1,
    maxLength: 4,
  })
  const path = fc.array(fc.constantFrom('a', 'b', 'ab', 'ba', 'aba', 'bb'), { minLength: 1, maxLength: 5 })
  let matching = 0
  fc.assert(
    fc.property(glob, path, (parts, folders) => {
      const [pattern, text] = [parts.join('/'), folders.join('/')]
      // There the library takes the folder itself as well, which no list of files holds.
      fc.pre(!pattern.endsWith('/**') || !picomatch.isMatch(text, pattern.replace(/(?:\/\*\*)+$/, '')))
      const expected = picomatch.isMatch(text, pattern, { dot: true, nonegate: true, noextglob: true })
      if (expected) matching += 1
      expect([pattern, text, globMatcher(pattern, inFolder)(text)]).toEqual([pattern, text, expected])
    }),
    { numRuns: 5000 },
  )
  expect(matching).toBeGreaterThan(300)
})

test('globs that send a regular expression astray for hours take no time', () => {
  const long = 'a'.repeat(4000)
  for (const rules of [inFolder, across])
    for (const glob of [`${'*a'.repeat(20)}b`, `${'{a,aa}'.repeat(20)}b`, `${'**/'.repeat(20)}*a*a*b`])
      expect(globMatcher(glob, rules)(long)).toBe(false)
}, 20_000)
