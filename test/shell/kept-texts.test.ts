import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { keptTexts } from '../../src/shell/kept-texts.js'

const [name, other] = ['a'.repeat(64), 'b'.repeat(64)]
let root: string
let folder: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'drift-triage-kept-'))
  folder = join(root, 'cache')
})
afterEach(async () => {
  jest.useRealTimers()
  await rm(root, { recursive: true, force: true })
})

function keep(texts: { readonly [key: string]: string }, as = name): void {
  const kept = keptTexts(folder, as)
  for (const [key, text] of Object.entries(texts)) kept.put(key, text)
  kept.save()
}

const held = (...keys: string[]): (string | null)[] => {
  const kept = keptTexts(folder, name)
  return keys.map((key) => kept.get(key))
}

test('a text is there for the next run, beside those of runs before', async () => {
  keep({ one: 'first', two: 'zwölf' })
  const next = keptTexts(folder, name)
  expect([next.get('one'), next.get('two'), next.get('three')]).toEqual(['first', 'zwölf', null])
  next.put('one', 'changed')
  next.put('three', 'third')
  expect(next.get('one')).toBe('changed')
  next.save()
  expect(held('one', 'two', 'three')).toEqual(['changed', 'zwölf', 'third'])
  expect(keptTexts(folder, other).get('one')).toBeNull()
  expect(await readdir(folder)).toEqual([name])
  expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600)
})

test.each<[string, () => Promise<unknown>]>([
  ['empty', () => writeFile(join(folder, name), '')],
  [
    'changed in its index',
    async () => writeFile(join(folder, name), (await stored()).replace('"one"', '"two"')),
  ],
  ['changed in its first hash', async () => writeFile(join(folder, name), `0${(await stored()).slice(1)}`)],
  [
    'of another name',
    async () => {
      keep({ one: 'first' }, other)
      await rename(join(folder, other), join(folder, name))
    },
  ],
  [
    'a link',
    async () => {
      await rename(join(folder, name), join(root, 'elsewhere'))
      await symlink(join(root, 'elsewhere'), join(folder, name))
    },
  ],
  [
    'a folder',
    async () => {
      await rm(join(folder, name))
      await mkdir(join(folder, name))
    },
  ],
])('a file that is %s holds nothing', async (_what, damage) => {
  keep({ one: 'first' })
  await damage()
  expect(held('one', 'two')).toEqual([null, null])
})

test.each<[string, (text: string) => string]>([
  ['changed', (text) => text.replace('second', 'forged')],
  ['cut short', (text) => text.slice(0, -1)],
])('a text that was %s is not there, and the others are', async (_what, damage) => {
  keep({ one: 'first', two: 'second' })
  await writeFile(join(folder, name), damage(await stored()))
  expect(held('one', 'two')).toEqual(['first', null])
})

const stored = (): Promise<string> => readFile(join(folder, name), 'utf8')

test('what no run has asked for in two weeks goes with the next change', () => {
  jest.useFakeTimers({ now: new Date('2026-03-01T12:00:00Z') })
  keep({ old: 'a', used: 'b' })
  jest.setSystemTime(new Date('2026-03-10T12:00:00Z'))
  const between = keptTexts(folder, name)
  expect(between.get('used')).toBe('b')
  between.save()
  jest.setSystemTime(new Date('2026-03-16T12:00:00Z'))
  keep({ new: 'c' })
  expect(held('old', 'used', 'new')).toEqual([null, 'b', 'c'])
})

test('a run that finds everything writes nothing, a second time on one day', async () => {
  keep({ one: 'first' })
  const before = await stat(join(folder, name))
  const next = keptTexts(folder, name)
  next.get('one')
  next.save()
  expect((await stat(join(folder, name))).ino).toBe(before.ino)
})

test('a folder that cannot be written costs nothing but the texts', async () => {
  await writeFile(folder, 'a file')
  keep({ one: 'first' })
  expect(held('one')).toEqual([null])
})
