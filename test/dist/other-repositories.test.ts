import { execFileSync } from 'node:child_process'
import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { writing } from '../pull-requests/desk.js'
import type { GitHub } from '../github/server.js'
import { startGitHub } from '../github/server.js'
import { put } from '../triage/two-clusters.js'
import type { TwoRepositories } from '../write-back/two-repositories.js'
import { application, base, manifest, openTwoRepositories } from '../write-back/two-repositories.js'
import { runAction } from './run-dist.js'

jest.setTimeout(300_000)

const token = 'ghs_baseCanary5Rq8'
let two: TwoRepositories
let github: GitHub

beforeAll(async () => {
  two = await openTwoRepositories()
  await two.commit('base', { 'apps/alone/settings.yaml': manifest('calm') })
  await two.settings(`${base}: { path: ../base, token-env: BASE_TOKEN }`)
  await two.cluster([application('alone', { path: 'apps/alone' })], { alone: 'loud' })
  for (const repo of ['shop', 'base'] as const)
    two.git(repo, 'clone', '--quiet', '--bare', '.', join(two.folder, `${repo}.git`))
  github = await startGitHub({
    ...{ permissions: writing, git: join(two.folder, 'shop.git'), others: { [token]: 'acme-base[bot]' } },
    beside: { 'acme/base': { git: join(two.folder, 'base.git'), granted: { [token]: writing } } },
  })
})
afterAll(async () => {
  await github.stop()
  await two.remove()
})

/** A git that notes the environment that it is given. */
async function notingGit(): Promise<{ readonly path: string; readonly noted: string }> {
  const [path, noted] = [join(two.folder, 'bin'), join(two.folder, 'environments')]
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  await put(join(path, 'git'), `#!/bin/sh\nenv >> '${noted}'\nexec '${real}' "$@"\n`)
  await chmod(join(path, 'git'), 0o755)
  await writeFile(noted, '')
  return { path, noted }
}

test('the action opens it there, masks the token and hands it to no program', async () => {
  const { path, noted } = await notingGit()
  const ended = await runAction(
    {
      ...{ snapshot: join(two.folder, 'snapshot'), path: two.options.path, 'cluster-name': 'production' },
      ...{ 'github-token': github.token, report: 'both' },
    },
    {
      ...{ GITHUB_API_URL: github.url, RUNNER_DEBUG: '1', BASE_TOKEN: token },
      PATH: `${path}:${process.env['PATH'] ?? ''}`,
    },
  )
  expect({ code: ended.code, log: ended.code === 0 ? '' : ended.stdout }).toEqual({ code: 0, log: '' })
  const there = github.beside('acme/base').state
  expect(there.issues.map(({ title, author }) => [title, author])).toEqual([
    ['Adopt live changes of alone on production', 'acme-base[bot]'],
  ])
  expect(ended.outputs['pull-requests']).toContain('/acme/base/pull/1')
  const [mask, ...elsewhere] = ended.stdout.split('\n').filter((line) => line.includes(token))
  expect([mask, elsewhere]).toEqual([`::add-mask::${token}`, []])
  const environments = await readFile(noted, 'utf8')
  expect(environments).toContain('GITHUB_REPOSITORY=acme/shop')
  expect(environments).not.toContain(token)
})

test('a check of merges hands it to no program either, where the whole job has it', async () => {
  const { path, noted } = await notingGit()
  const base = two.git('shop', 'rev-parse', 'HEAD').trim()
  two.git('shop', 'commit', '--quiet', '--allow-empty', '--message', 'Nothing')
  const head = two.git('shop', 'rev-parse', 'HEAD').trim()
  const payload = {
    action: 'synchronize',
    repository: { full_name: 'acme/shop', default_branch: 'main' },
    pull_request: { number: 1, head: { sha: head }, base: { ref: 'main', sha: base } },
  }
  const event = join(two.folder, 'event.json')
  await writeFile(event, JSON.stringify(payload))
  const ended = await runAction(
    { snapshot: join(two.folder, 'snapshot'), path: two.options.path, 'cluster-name': 'production' },
    {
      ...{ GITHUB_API_URL: github.url, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event },
      ...{ GITHUB_SHA: head, BASE_TOKEN: token, PATH: `${path}:${process.env['PATH'] ?? ''}` },
    },
  )
  expect(ended.outputs['guard-verdict']).toBe('pass')
  const environments = await readFile(noted, 'utf8')
  expect(environments).toContain('GITHUB_EVENT_NAME=pull_request')
  expect(environments).not.toContain(token)
  expect(ended.stdout.split('\n').filter((line) => line.includes(token))).toEqual([`::add-mask::${token}`])
})
