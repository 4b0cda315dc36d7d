import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { run } from '../harness/run.js'
import { openGitStore, type GitStore } from './git-store.js'
import { memoryGit } from './memory-git.js'

let folder: string
let real: GitStore
let memory: GitStore

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-memory-git-'))
  await run('git', ['init', '--quiet', '--initial-branch=main', folder])
  await writeFile(join(folder, 'kept'), 'kept\n')
  await run('git', ['-C', folder, 'add', '--all'])
  const who = ['-c', 'user.name=Dana', '-c', 'user.email=dana@acme.example']
  await run('git', ['-C', folder, ...who, 'commit', '--quiet', '-m', 'first'])
  real = openGitStore(folder)
  memory = memoryGit(real)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('objects have the names that git gives them, and read the same', () => {
  const main = real.ref('heads/main')
  const written = [real, memory].map((store) => {
    const blob = store.writeBlob(Buffer.from('text\n'))
    const entry = (path: string, mode = '100644') => ({ mode, type: 'blob', path, sha: blob })
    const tree = store.writeTree(main, [entry('a/b/c.yaml'), entry('a.b', '100755'), entry('a-b')])
    const less = store.writeTree(tree, [{ mode: '100644', type: 'blob', path: 'kept', sha: null }])
    const byPath = (one: { path: string }, other: { path: string }): number =>
      one.path < other.path ? -1 : 1
    return { blob, tree, less, all: [...store.readTree(tree, true)].sort(byPath), text: store.readBlob(blob) }
  })
  expect(written[1]).toEqual(written[0])
})

test('what is written stays in memory, and is there for whoever asks', () => {
  const main = real.ref('heads/main') ?? ''
  const tree = memory.writeTree(main, [
    { mode: '100644', type: 'blob', path: 'new', sha: memory.writeBlob(Buffer.from('new\n')) },
  ])
  const commit = memory.writeCommit({ tree, parents: [main], message: 'second', author: 'dana' })
  memory.setRef('heads/work', commit)
  expect([memory.typeOf(commit), real.typeOf(commit), real.ref('heads/work')]).toEqual(['commit', null, null])
  expect(memory.text('refs/heads/work', 'new')).toBe('new\n')
  expect(memory.text('refs/heads/work', 'kept')).toBe('kept\n')
  expect([memory.isAncestor(main, commit), memory.isAncestor(commit, main)]).toEqual([true, false])
  expect(memory.merge(main, commit)).toBe(tree)
  memory.deleteRef('heads/work')
  expect([...memory.refs('heads/').keys()]).toEqual(['refs/heads/main'])
})
