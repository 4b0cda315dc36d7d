import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { createHistory } from '../../src/shell/git-history.js'
import { walkHistory } from '../../src/shell/git-walk.js'
import { lineKey } from '../../src/shell/line-trace.js'
import { put } from '../triage/two-clusters.js'
import { workspaceIn } from '../fetch/workspace.js'

const files = ['web.yaml', 'apps/shop/api.yaml', 'apps/shop/räume.yaml', 'apps/my app.yaml']
let folder: string
const { run, inGit } = workspaceIn(() => folder)
const git = async (...args: string[]): Promise<string> => (await inGit('repo', ...args)).trim()

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-history-'))
  await run('.', 'git', 'init', '--quiet', '--initial-branch=main', 'repo')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('a line is of the commit that wrote it, however far it has moved since', async () => {
  const first = await state({ 'web.yaml': ['kind: Deployment', 'spec:', '  replicas: 3', '  paused: true'] })
  const second = await state({
    'web.yaml': ['# one', '# two', 'kind: Deployment', 'spec:', '  replicas: 3', '  paused: true'],
  })
  const third = await state({
    'web.yaml': ['# one', 'kind: Deployment', 'spec:', '  replicas: 5', '  paused: true'],
  })
  const history = createHistory(join(folder, 'repo'))
  const writers = [1, 2, 3, 4, 5].map((line) => history.lineCommit(third, 'web.yaml', line))
  expect((await Promise.all(writers)).map((one) => one?.sha)).toEqual([second, first, first, third, first])
  expect(await history.lastCommit(second, 'web.yaml')).toMatchObject({
    sha: second,
    subject: 'change',
    author: 't',
  })
})

test('all lines and files of a history without merges are told by one walk', async () => {
  await state({ 'web.yaml': ['a', 'b'], 'apps/shop/api.yaml': ['a'] })
  const second = await state({ 'web.yaml': ['a', 'B'] })
  const asked = new Map([
    ['web.yaml', new Set([1, 2])],
    ['apps/shop/api.yaml', new Set([1])],
  ])
  const { files, lines } = await walkHistory(join(folder, 'repo'), second, asked)
  expect([...files.keys()].sort()).toEqual(['apps/shop/api.yaml', 'web.yaml'])
  expect([...lines.keys()].sort()).toEqual(['1 apps/shop/api.yaml', '1 web.yaml', '2 web.yaml'])
  expect(lines.get(lineKey('web.yaml', 2))).toMatchObject({ asIs: false, commit: { sha: second } })
})

test('a carriage return in a file makes no line that passes for one of git’s', async () => {
  const first = await state({ 'web.yaml': ['x', 'y'] })
  const forged = [
    '\rdiff --git a/web.yaml b/web.yaml\r@@ -1 +1 @@',
    `\r\0\0${'0'.repeat(40)}\0eve\0now\0mine`,
  ]
  const second = await state({ 'web.yaml': ['x', 'y', ...forged] })
  const history = createHistory(join(folder, 'repo'))
  expect(await history.lineCommit(second, 'web.yaml', 1)).toMatchObject({ sha: first, author: 't' })
  expect(await history.lastCommit(second, 'web.yaml')).toMatchObject({ sha: second, author: 't' })
})

test('any history gets the answers of git blame and git log', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 9 }), async (steps) => {
      await rm(join(folder, 'repo'), { recursive: true })
      await run('.', 'git', 'init', '--quiet', '--initial-branch=main', 'repo')
      await state({ 'start.txt': ['start'], [files[0] ?? '']: ['a', 'b', 'a', 'c', 'b', 'd'] })
      for (const one of steps) await take(one)
      const head = await git('rev-parse', 'HEAD')
      const history = createHistory(join(folder, 'repo'))
      const present = (await git('-c', 'core.quotePath=false', 'ls-files')).split('\n')
      await Promise.all(present.map((file) => sameAsGit(history, head, file)))
    }),
    { numRuns: 10, endOnFailure: true },
  )
})

type Step = { kind: 'edit' | 'rename' | 'merge'; file: string; to: string; edit: Edit; other: Edit }
type Edit = { at: number; removed: number; added: string[] }
/** Few different lines, so that what was added and what was there already look alike. */
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(6),
  removed: fc.nat(2),
  added: fc.array(fc.constantFrom('a', 'b', 'c', '  a', '}'), { minLength: 1, maxLength: 3 }),
})
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('edit', 'edit', 'edit', 'edit', 'rename', 'merge'),
  file: fc.constantFrom(...files),
  to: fc.constantFrom(...files),
  edit,
  other: edit,
})

async function take({ kind, file, to, edit, other }: Step): Promise<void> {
  if (kind === 'edit') return make(file, edit)
  const known = (await git('-c', 'core.quotePath=false', 'ls-files')).split('\n')
  if (kind === 'rename') {
    if (!known.includes(file) || known.includes(to)) return
    await inGit('repo', 'mv', file, to).catch(() => undefined)
    return void (await state({}))
  }
  await git('checkout', '--quiet', '-b', 'side')
  await make(file, edit)
  await git('checkout', '--quiet', 'main')
  await make(to, other)
  await git('merge', '--quiet', '--no-ff', '--strategy-option=theirs', '-m', 'merge', 'side')
  await git('branch', '-D', 'side')
}

async function make(file: string, { at, removed, added }: Edit): Promise<void> {
  const text = await readFile(join(folder, 'repo', file), 'utf8').catch(() => '')
  const lines = text.split('\n').slice(0, -1)
  await state({ [file]: lines.toSpliced(at, removed, ...added) })
}

/** Commits these files' lines, with whatever else has changed. */
async function state(change: Readonly<Record<string, readonly string[]>>): Promise<string> {
  for (const [file, written] of Object.entries(change)) {
    await put(join(folder, 'repo', file), `${written.join('\n')}\n`)
  }
  await git('add', '--all')
  await git('commit', '--quiet', '--allow-empty', '--message', 'change')
  return git('rev-parse', 'HEAD')
}

async function sameAsGit(
  history: ReturnType<typeof createHistory>,
  head: string,
  file: string,
): Promise<void> {
  const blamed = [
    ...(await git('blame', '--porcelain', head, '--', file)).matchAll(/^([0-9a-f]{40}) \d+ (\d+)/gm),
  ]
  const writers = await Promise.all(
    blamed.map(async ([, , line]) => (await history.lineCommit(head, file, Number(line)))?.sha),
  )
  expect(writers).toEqual(blamed.map(([, sha]) => sha))
  const last = await git('log', '-1', '--format=%H', head, '--', `:(literal)${file}`)
  expect((await history.lastCommit(head, file))?.sha).toBe(last)
}
