import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { takeRepositoryTokens } from '../../src/shell/repository-tokens.js'
import { put } from '../triage/two-clusters.js'

const configFile = '.github/drift-triage.yml'
let path: string
beforeAll(async () => void (path = await mkdtemp(join(tmpdir(), 'drift-triage-tokens-'))))
afterAll(() => rm(path, { recursive: true }))

test('are masked and taken out of the environment, so that no program that is started has them', async () => {
  await put(
    join(path, configFile),
    `repositories:
  https://github.com/acme/base: { path: base, token-env: BASE_TOKEN }
  https://github.com/acme/charts: { path: charts, token-env: CHARTS_TOKEN }
  https://github.com/acme/own: { path: own, token-env: GITHUB_TOKEN }
  https://github.com/acme/plain: plain
`,
  )
  const env = { PATH: '/usr/bin', BASE_TOKEN: 'ghs_one', CHARTS_TOKEN: '', GITHUB_TOKEN: 'ghs_own' }
  const masked: string[] = []
  const tokenOf = await takeRepositoryTokens({ path, configFile }, env, (secret) => masked.push(secret))
  expect(masked).toEqual(['ghs_one', 'ghs_own'])
  expect(env).toEqual({ PATH: '/usr/bin', CHARTS_TOKEN: '', GITHUB_TOKEN: 'ghs_own' })
  expect(['BASE_TOKEN', 'CHARTS_TOKEN', 'GITHUB_TOKEN', 'PATH'].map(tokenOf)).toEqual([
    'ghs_one',
    '',
    'ghs_own',
    '',
  ])
})

test('are none where there are no settings', async () => {
  const env = { BASE_TOKEN: 'ghs_one' }
  const settings = { path, configFile: 'none.yml' }
  expect((await takeRepositoryTokens(settings, env, () => undefined))('BASE_TOKEN')).toBe('')
  expect(env).toEqual({ BASE_TOKEN: 'ghs_one' })
})
