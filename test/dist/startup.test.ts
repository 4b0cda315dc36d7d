import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { runAction, runCli } from './run-dist.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const dist = join(root, 'dist')
const names = readdirSync(dist)

/** The least of several runs: what the program takes when the machine lets it. */
async function least(times: number, call: () => Promise<unknown>): Promise<number> {
  let best = Infinity
  for (let i = 0; i < times; i++) {
    const start = performance.now()
    await call()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

describe('dist, as it is committed', () => {
  test('the command line starts in under half a second', async () => {
    expect(await least(8, () => runCli(['--help']))).toBeLessThan(500)
  })

  test('so does the action, up to its first error', async () => {
    expect(await least(8, () => runAction({}, { GITHUB_EVENT_NAME: 'issues' }))).toBeLessThan(500)
  })

  test('the command line keeps what Node compiled in the user\'s cache, and nothing in a checkout', async () => {
    const home = await mkdtemp(join(tmpdir(), 'drift-triage-home-'))
    const kept = join(home, '.cache', 'drift-triage', 'compiled')
    try {
      await runCli(['--help'], { HOME: home }, home)
      await runCli(['--help'], { HOME: home, GITHUB_WORKSPACE: home }, root)
      await runCli(['--help'], { HOME: '', XDG_CACHE_HOME: '.cache' }, home)
      expect(existsSync(join(home, '.cache'))).toBe(false)
      await runCli(['--help'], { HOME: home }, root)
      expect(readdirSync(kept)).toHaveLength(1)
    } finally {
      await rm(home, { recursive: true, force: true })
    }
  })

  test('is below 5 MB, unminified, an ES module with its licences (actions/toolkit#2294)', () => {
    const bytes = names.reduce((sum, name) => sum + statSync(join(dist, name)).size, 0)
    expect(bytes).toBeLessThan(5_000_000)
    expect(JSON.parse(readFileSync(join(dist, 'package.json'), 'utf8'))).toEqual({ type: 'module' })
    expect(readFileSync(join(dist, 'licenses.txt'), 'utf8')).toContain('@octokit/core')
    const longest = names
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(dist, name), 'utf8'))
      .map((text) => text.length / text.split('\n').length)
    expect(Math.max(...longest)).toBeLessThan(200)
  })

  test('holds no path of the machine that built it', () => {
    const own = root.replace(/\/$/, '')
    expect(names.filter((name) => readFileSync(join(dist, name), 'utf8').includes(own))).toEqual([])
  })

  test('the demo judges the five apps and writes their issues', async () => {
    const { code, stdout } = await runCli(['demo', '--out', join(process.env['TMPDIR'] ?? '/tmp', 'drift-triage-demo-test')])
    expect(code).toBe(0)
    for (const line of [
      /^cert-manager +drifted +serialization-noise +safe/m,
      /^feature-flags +drifted +manual-change +safe/m,
      /^logging-agent +drifted +manual-change +unsafe/m,
      /^payment-service +drifted +manual-change +unsafe/m,
      /^user-service +drifted +metadata-noise +safe/m,
    ]) {
      expect(stdout).toMatch(line)
    }
    expect(stdout).toContain('payment-service: open an issue')
  })
})
