import { mkdir, mkdtemp, readFile, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createAnswerCache } from '../../src/shell/tools/answer-cache.js'
import { toolsFor } from '../../src/shell/tools/tools.js'
import { realTools } from './tools.js'

const [key, other] = ['a'.repeat(64), 'b'.repeat(64)]
let root: string
let folder: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'drift-triage-cache-'))
  folder = join(root, 'cache')
})
afterEach(() => rm(root, { recursive: true, force: true }))

test('an answer is there for the next run', async () => {
  await createAnswerCache(folder).put(key, 'kind: A\n')
  expect(await createAnswerCache(folder).get(key)).toBe('kind: A\n')
  expect(await createAnswerCache(folder).get(other)).toBeNull()
  expect(await readdir(folder)).toEqual([key])
})

test.each<[string, () => Promise<unknown>]>([
  ['cut short', async () => writeFile(join(folder, key), (await stored()).slice(0, -2))],
  ['changed', async () => writeFile(join(folder, key), (await stored()).replace('kind: A', 'kind: B'))],
  [
    'moved from another key',
    async () => {
      await createAnswerCache(folder).put(other, 'kind: B\n')
      await writeFile(join(folder, key), await readFile(join(folder, other)))
    },
  ],
  [
    'a link',
    async () => {
      await writeFile(join(root, 'elsewhere'), await stored())
      await rm(join(folder, key))
      await symlink(join(root, 'elsewhere'), join(folder, key))
    },
  ],
  [
    'a folder',
    async () => {
      await rm(join(folder, key))
      await mkdir(join(folder, key))
    },
  ],
  ['empty', () => writeFile(join(folder, key), '')],
])('an entry that is %s is not believed', async (_what, damage) => {
  await createAnswerCache(folder).put(key, 'kind: A\n')
  await damage()
  expect(await createAnswerCache(folder).get(key)).toBeNull()
})

const stored = (): Promise<string> => readFile(join(folder, key), 'utf8')

test('what no run has used for two weeks is removed, and nothing else', async () => {
  await createAnswerCache(folder).put(key, 'old')
  await createAnswerCache(folder).put(other, 'used')
  await writeFile(join(folder, 'notes.txt'), 'of somebody else')
  const old = new Date(Date.now() - 15 * 24 * 3600 * 1000)
  for (const name of [key, other, 'notes.txt']) await utimes(join(folder, name), old, old)
  const cache = createAnswerCache(folder)
  expect(await cache.get(other)).toBe('used')
  await cache.put('c'.repeat(64), 'new')
  expect((await readdir(folder)).sort()).toEqual([other, 'c'.repeat(64), 'notes.txt'])
})

test('a tool is not run again for the same files, and is where one of them changed', async () => {
  const job = (text: string) => ({
    files: new Map([
      ['app/kustomization.yaml', Buffer.from('resources: [map.yaml]\n')],
      ['app/map.yaml', Buffer.from(`apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${text}}\n`)],
    ]),
    folder: 'app',
    commands: [['build', '.']],
  })
  const first = await (await realTools(folder)).run('kustomize', job('one'))
  const [entry = ''] = await readdir(folder)
  // Shows where the second answer comes from: nothing but the cache says this.
  const { createHash } = await import('node:crypto')
  const marked = 'from the cache'
  const digest = createHash('sha256').update(entry).update(marked).digest('hex')
  await writeFile(join(folder, entry), `${digest}\n${marked}`)
  expect(first).toMatchObject({ state: 'done', output: expect.stringContaining('name: one') })
  expect(await (await realTools(folder)).run('kustomize', job('one'))).toEqual({
    state: 'done',
    output: marked,
  })
  expect(await (await realTools(folder)).run('kustomize', job('two'))).toMatchObject({
    output: expect.stringContaining('name: two'),
  })
}, 300_000)

test('a cache folder inside the workspace is refused, also through a link', async () => {
  const workspace = join(root, 'repo')
  await mkdir(join(workspace, 'cache'), { recursive: true })
  await symlink(join(workspace, 'cache'), join(root, 'outside'))
  for (const inside of [join(workspace, 'cache'), join(workspace, 'absent'), join(root, 'outside')])
    expect(() => toolsFor(workspace, inside)).toThrow(/lies in the workspace/)
  expect(() => toolsFor(workspace, folder)).not.toThrow()
})
