import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { createObjectReader } from '../../src/shell/git-objects.js'
import { workspaceIn } from '../fetch/workspace.js'

let folder: string
let path: string | undefined
const { run, inGit } = workspaceIn(() => folder)

beforeEach(async () => {
  path = process.env['PATH']
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-objects-'))
  await run('.', 'git', 'init', '--quiet', '--initial-branch=main', 'repo')
})
afterEach(async () => {
  process.env['PATH'] = path
  await rm(folder, { recursive: true, force: true })
})

/** A git that does not know some options of `cat-file`, as one from before they were there. */
async function gitWithout(option: string): Promise<void> {
  const git = (await run('.', 'sh', '-c', 'command -v git')).trim()
  await mkdir(join(folder, 'bin'))
  const script = `#!/bin/sh\nfor one; do [ "$one" = "${option}" ] && exit 129; done\nexec '${git}' "$@"\n`
  await writeFile(join(folder, 'bin', 'git'), script, { mode: 0o755 })
  process.env['PATH'] = `${join(folder, 'bin')}${delimiter}${path}`
}

/** The ids of three files; one is larger than what a pipe holds, one is empty. */
async function written(): Promise<{ id: string; text: string }[]> {
  const texts = ['kind: Pod\n', '', 'line\n'.repeat(200_000)]
  return Promise.all(
    texts.map(async (text, at) => {
      await writeFile(join(folder, 'repo', `${at}`), text)
      return { id: (await inGit('repo', 'hash-object', '-w', `${at}`)).trim(), text }
    }),
  )
}

async function readsAll(): Promise<void> {
  const files = await written()
  const reader = createObjectReader(join(folder, 'repo'))
  const asked = [...files.map(({ id }) => id), '0'.repeat(40), 'no-such-branch^{tree}']
  const first = await Promise.all(asked.map((name) => reader.read(name)))
  expect(first.map((found) => found?.content.toString('utf8'))).toEqual([
    ...files.map(({ text }) => text),
    undefined,
    undefined,
  ])
  expect((await reader.read(files[2]?.id ?? ''))?.content).toHaveLength(1_000_000)
  reader.stop()
}

test(
  'objects come in the order in which they are asked for, whatever their size, and null for none',
  readsAll,
)

test('a git from before 2.36 is asked in the way that it knows', async () => {
  await gitWithout('--batch-command')
  await readsAll()
})

test('a git that cannot answer at all gives nothing, and keeps nobody waiting', async () => {
  await gitWithout('cat-file')
  const reader = createObjectReader(join(folder, 'repo'))
  expect(await Promise.all(['HEAD', 'HEAD^{tree}'].map((name) => reader.read(name)))).toEqual([null, null])
  reader.stop()
})

test('what was asked before the end is answered, and nothing is started after it', async () => {
  const [file, other] = await written()
  const reader = createObjectReader(join(folder, 'repo'))
  const before = reader.read(file?.id ?? '')
  reader.stop()
  expect((await before)?.content.toString('utf8')).toBe(file?.text)
  expect(await reader.read(other?.id ?? '')).toBeNull()
})
