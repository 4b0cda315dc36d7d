import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenRepository } from '../../src/shell/repository.js'
import { openRepository } from '../../src/shell/repository.js'
import { workspaceIn } from '../fetch/workspace.js'

let folder: string
let repository: OpenRepository | undefined
const { run, inGit } = workspaceIn(() => folder)
const commit = async (...options: string[]): Promise<string> => {
  await inGit('repo', 'commit', '--quiet', '--allow-empty', '-m', 'change', ...options)
  return (await inGit('repo', 'rev-parse', 'HEAD')).trim()
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-ancestry-'))
  await run('.', 'git', 'init', '--quiet', '--initial-branch=main', 'repo')
})
afterEach(async () => {
  repository?.close()
  await rm(folder, { recursive: true, force: true })
})

test('a commit came out of itself and of all before it, and of nothing after it or beside it', async () => {
  const first = await commit()
  const second = await commit()
  const third = await commit()
  await inGit('repo', 'checkout', '--quiet', '-b', 'side', first)
  const side = await commit('--author=Another <another@acme.example>')
  repository = await openRepository(join(folder, 'repo'), [])
  const asked = [
    [first, first],
    [first, third],
    [second, third],
    [third, first],
    [side, third],
    [second, side],
    [first, side],
    [first, '0'.repeat(40)],
    ['chart https://charts.acme.example/shop 1.0.0', third],
  ] as const
  const answers: unknown[] = []
  for (const [older, newer] of asked) answers.push(await repository.isAncestor?.(older, newer))
  expect(answers).toEqual([true, true, true, false, false, false, true, false, false])
})
