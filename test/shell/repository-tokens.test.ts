import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { dropRepositoryTokens, takeRepositoryTokens } from '../../src/shell/repository-tokens.js'
import { put } from '../triage/two-clusters.js'

const configFile = '.github/drift-triage.yml'
const tokens = { BASE_TOKEN: 'ghs_one', GITHUB_TOKEN: 'ghs_own' }
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
  const env: NodeJS.ProcessEnv = { ...tokens, PATH: '/usr/bin', CHARTS_TOKEN: '' }
  const masked: string[] = []
  const tokenOf = await takeRepositoryTokens({ path, configFile }, env, (secret) => masked.push(secret))
  expect(masked).toEqual(['ghs_one', 'ghs_own'])
  expect(env).toEqual({ PATH: '/usr/bin', CHARTS_TOKEN: '' })
  expect(['BASE_TOKEN', 'CHARTS_TOKEN', 'GITHUB_TOKEN', 'PATH'].map(tokenOf)).toEqual([
    'ghs_one',
    '',
    'ghs_own',
    '',
  ])
})

test('stay where the run reads them later, as the command line does GITHUB_TOKEN', async () => {
  const env: NodeJS.ProcessEnv = { ...tokens }
  await takeRepositoryTokens({ path, configFile }, env, () => undefined, ['GITHUB_TOKEN'])
  expect(env).toEqual({ GITHUB_TOKEN: 'ghs_own' })
})

describe('a check of merges, which needs none', () => {
  const dropped = async (env: NodeJS.ProcessEnv, file: string): Promise<readonly string[]> => {
    const masked: string[] = []
    await dropRepositoryTokens({ path, configFile: file }, env, (secret) => masked.push(secret))
    return masked
  }

  test('masks them and takes them out all the same', async () => {
    const env: NodeJS.ProcessEnv = { ...tokens, PATH: '/usr/bin' }
    expect(await dropped(env, configFile)).toEqual(['ghs_one', 'ghs_own'])
    expect(env).toEqual({ PATH: '/usr/bin' })
  })

  test('takes nothing else away, whatever a pull request names in the settings', async () => {
    const file = 'hostile.yml'
    await put(
      join(path, file),
      `repositories:
  https://github.com/acme/a: { path: a, token-env: PATH }
  https://github.com/acme/b: { path: b, token-env: HTTPS_PROXY }
`,
    )
    const env = { PATH: '/usr/bin', HTTPS_PROXY: 'http://proxy:3128' }
    expect(await dropped(env, file)).toEqual([])
    expect(env).toEqual({ PATH: '/usr/bin', HTTPS_PROXY: 'http://proxy:3128' })
  })

  test('goes on where they have mistakes', async () => {
    const file = 'mistaken.yml'
    await put(join(path, file), 'repositories: [none]\n')
    expect(await dropped({ ...tokens }, file)).toEqual([])
  })
})

test('are none where there are no settings', async () => {
  const env = { BASE_TOKEN: 'ghs_one' }
  const settings = { path, configFile: 'none.yml' }
  expect((await takeRepositoryTokens(settings, env, () => undefined))('BASE_TOKEN')).toBe('')
  expect(env).toEqual({ BASE_TOKEN: 'ghs_one' })
})
