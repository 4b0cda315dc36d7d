import { expect, test } from '@jest/globals'
import type { RepoFiles } from '../../src/model/ports.js'
import { holds, traced } from '../../src/render/trace.js'
import { memoryRepository } from '../discover/memory.js'

type Files = { readonly [file: string]: string }

const plain = (files: Files): RepoFiles => memoryRepository(files).at('commit')

/** Files that something tells apart without reading them, as Git does; `read` gets what was read nevertheless. */
function known(files: Files, read: string[] = []): RepoFiles {
  const tree = plain(files)
  return {
    ...tree,
    read: (file) => (read.push(file), tree.read(file)),
    readBytes: (file) => (read.push(file), tree.readBytes(file)),
    fileId: async (file) => (files[file] === undefined ? null : `id of ${files[file]}`),
  }
}

/** What a rendering asked that reads one file as a text and two in bytes, one of which is not there. */
async function asked(files: RepoFiles, reading: 'all' | 'texts'): Promise<ReturnType<typeof traced>> {
  const all = traced(new Map([['', files]]), reading)
  const own = all.trees.get('')
  expect(await own?.read('text')).toBe('a')
  expect((await own?.readBytes('bytes')) === null).toBe(false)
  expect(await own?.readBytes('absent')).toBeNull()
  return all
}

const start = { text: 'a', bytes: 'b' }
const changes: readonly (readonly [string, Files, boolean])[] = [
  ['nothing', start, true],
  ['a file that was not asked for', { ...start, other: 'c' }, true],
  ['the text', { ...start, text: 'b' }, false],
  ['the bytes', { ...start, bytes: 'a' }, false],
  ['the bytes, which are empty now', { ...start, bytes: '' }, false],
  ['a file that is gone', { text: 'a' }, false],
  ['a file that came up', { ...start, absent: 'c' }, false],
]
const trees: readonly (readonly [string, (files: Files) => RepoFiles])[] = [
  ['known', known],
  ['read', plain],
]

test.each(
  trees.flatMap(([then, before]) =>
    trees.flatMap(([now, after]) =>
      (['all', 'texts'] as const).flatMap((reading) =>
        changes.map(([what, files, same]) => ({ then, before, now, after, reading, what, files, same })),
      ),
    ),
  ),
)('$what changed, files $then then and $now now, $reading read', async (given) => {
  const { trace } = await asked(given.before(start), given.reading)
  expect(await holds(trace, new Map([['', given.after(given.files)]]))).toBe(given.same)
})

test('bytes are not read where something tells the file and no program is run', async () => {
  const [then, now]: [string[], string[]] = [[], []]
  const { trace } = await asked(known(start, then), 'texts')
  expect(await holds(trace, new Map([['', known(start, now)]]))).toBe(true)
  expect([then, now]).toEqual([['text', 'absent'], ['absent']])
})
