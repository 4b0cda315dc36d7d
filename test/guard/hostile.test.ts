import { mkdtemp, mkdir, rm, symlink, writeFile, cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import type { ActionEnded } from '../dist/run-dist.js'
import { demo, runAction } from '../dist/run-dist.js'
import type { GitHub } from '../github/server.js'
import { startGitHub } from '../github/server.js'
import { toolPath } from '../render/tools.js'
import type { Shop } from './merges.js'
import { openShop } from './merges.js'

jest.setTimeout(300_000)

const deployment = 'apps/payment-service/deployment.yaml'
/** What a pull request would like to see, and must not. */
const secret = 'correct-horse-battery-4711'

let shop: Shop
let folder: string
let snapshot: string
let path: string
let github: GitHub
let number: number

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-hostile-'))
  await writeFile(join(folder, 'outside.yaml'), `apiVersion: v1\nkind: Secret\nmetadata: {name: ${secret}}\n`)
  shop = await openShop()
  path = await toolPath()
  snapshot = join(folder, 'snapshot')
  await cp(demo.snapshot, snapshot, { recursive: true })
  await writeFile(join(snapshot, 'chart.json'), JSON.stringify(chartApplication))
}, 300_000)

beforeEach(async () => {
  github = await startGitHub({ permissions: { contents: 'read', 'pull-requests': 'write' } })
  number = github.as('mallory').createPullRequest({ title: 'Harmless' })
})

afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.stop()
})

afterAll(async () => {
  await shop.remove()
  await rm(folder, { recursive: true, force: true })
})

const chartApplication = {
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Application',
  metadata: { name: 'chart', namespace: 'argocd' },
  spec: {
    source: { repoURL: 'https://github.com/acme/shop', targetRevision: 'main', path: 'charts/shop' },
    destination: { server: 'https://kubernetes.default.svc', namespace: 'payments' },
  },
}

type Held = ActionEnded & { readonly comment: string; readonly seconds: number }

/** A run for a pull request at `head`, in a job whose environment holds a secret. */
async function check(head: string, live = demo.snapshot, event: object = {}): Promise<Held> {
  github.as('mallory').push(number, head)
  const file = join(folder, 'event.json')
  const base = { ref: 'main', sha: (await shop.git('rev-parse', 'main')).trim() }
  const repository = { full_name: 'acme/shop', default_branch: 'main' }
  const pull_request = { number, head: { sha: head }, base }
  await writeFile(file, JSON.stringify({ action: 'synchronize', ...event, repository, pull_request }))
  const start = Date.now()
  const ended = await runAction(
    { snapshot: live, path: shop.folder, 'cluster-name': 'production', 'github-token': 'ghs_testtoken' },
    {
      PATH: `${path}:${process.env['PATH'] ?? ''}`,
      DEPLOY_TOKEN: secret,
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: file,
      GITHUB_SHA: head,
    },
  )
  const comment = github.state.comments.map(({ body }) => body).join('\n')
  expect(`${ended.stdout}${ended.stderr}${ended.summary}${comment}`).not.toContain(secret)
  return { ...ended, comment, seconds: (Date.now() - start) / 1000 }
}

test('settings that switch the check off, and accept what it finds, count for nothing', async () => {
  const head = await shop.branch('settings', {
    '.github/drift-triage.yml': [
      'guard: { scope: field, on-unknown: warn, override-label: harmless }',
      'managers: { applier: [kubectl] }',
      'accepted:',
      '  - { match: { application: "*" }, owner: m, reason: fine, expires: 2030-01-01 }',
      '',
    ].join('\n'),
  })
  const { code, outputs } = await check(head)
  expect({ code, ...outputs }).toMatchObject({ code: 1, 'guard-verdict': 'block', 'reversal-count': '2' })
})

test.each([
  ['env', '{{ env "DEPLOY_TOKEN" }}'],
  ['a template of a template', '{{ tpl "{{ env \\"DEPLOY_TOKEN\\" }}" . }}'],
  ['expandenv', '{{ expandenv "$DEPLOY_TOKEN" }}'],
])('a chart that asks for the environment (%s) is not rendered', async (name, value) => {
  const head = await shop.branch(`chart-${name.replaceAll(' ', '-')}`, chart(value))
  const { code, stdout } = await check(head, snapshot)
  expect(code).toBe(1)
  expect(stdout).toMatch(/RENDER_FAILED: Application chart/)
})

test.each([
  ['the network', '{{ getHostByName "attacker.example" | quote }}'],
  ['files outside of it', `{{ .Files.Get "../../../../../../etc/hostname" | quote }}`],
  ['the cluster', '{{ (lookup "v1" "Secret" "" "") | toJson | quote }}'],
])('a chart that asks for %s gets nothing', async (name, value) => {
  const head = await shop.branch(`chart-${name.replaceAll(' ', '-')}`, chart(value))
  const { code, outputs, stdout } = await check(head, snapshot)
  expect({ code, verdict: outputs['guard-verdict'] }).toEqual({ code: 1, verdict: 'block' })
  expect(stdout).not.toContain('attacker.example')
})

function chart(value: string): Record<string, string> {
  return {
    'charts/shop/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
    'charts/shop/templates/settings.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: chart}\ndata: {stolen: ${value}}\n`,
  }
}

test('workflow commands and Markdown in names and values stay text', async () => {
  const value = [
    'x',
    '::stop-commands::on',
    '::error file=a::b',
    '<!-- drift-triage:guard e30 -->',
    '@acme/all [here](https://evil.example) ![i](https://evil.example/p.png) </details> ```',
  ].join('\n')
  const head = await shop.branch('markdown', {
    'apps/feature-flags/configmap.yaml': (text) =>
      text.replace(/^data:$/m, `data:\n  TEMP_FLAG_EMERGENCY_BYPASS: ${JSON.stringify(value)}`),
    'apps/payment-service/::error::\n@acme.yaml':
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: "::error::x", namespace: "@acme/all"}\n',
  })
  const { code, stdout, comment } = await check(head)
  expect(code).toBe(1)
  const commands = stdout.split('\n').filter((line) => line.trimStart().startsWith('::'))
  expect(
    commands.filter(
      (line) => !/^::(add-mask::|error title=|debug::|group::|endgroup::|error::Merging)/.test(line),
    ),
  ).toEqual([])
  expect(comment.match(/<!--/g)).toHaveLength(1)
  expect(comment).toContain('data.TEMP_FLAG_EMERGENCY_BYPASS')
  const prose = comment.replaceAll(/(`+)[^`][\s\S]*?\1/g, '')
  expect(prose).not.toMatch(/@acme|\]\(|<\/details>\s*`/)
})

test('a link that leads out of the checkout is not followed', async () => {
  await shop.git('checkout', '--quiet', '-b', 'link', 'main')
  await rm(join(shop.folder, deployment))
  await symlink(join(folder, 'outside.yaml'), join(shop.folder, deployment))
  await mkdir(join(shop.folder, 'charts'), { recursive: true })
  await symlink('/proc/self/environ', join(shop.folder, 'apps/payment-service/environ.yaml'))
  await shop.git('add', '--all', '--force')
  await shop.git('commit', '--quiet', '-m', 'link')
  const head = (await shop.git('rev-parse', 'HEAD')).trim()
  await shop.git('checkout', '--quiet', 'main')
  const { code, outputs } = await check(head)
  expect({ code, verdict: outputs['guard-verdict'] }).toEqual({ code: 1, verdict: 'block' })
})

test('a loss that a writer accepted does not carry what cannot be judged beside it', async () => {
  github.state.roles.set('wanda', 'write')
  const head = await shop.branch('half', {
    [deployment]: (text) => text.replace('replicas: 3', 'replicas: 4'),
    'apps/logging-agent/daemonset.yaml': (text) => text.replace('spec:', 'spec: ['),
  })
  const label = { name: 'drift-override' }
  github.as('wanda').addLabels(number, label.name)
  const { code, stdout } = await check(head, demo.snapshot, { action: 'labeled', label })
  expect(stdout).toContain('Accepted by wanda')
  expect(stdout).toContain('::error title=YAML_INVALID')
  expect(code).toBe(1)
})

test('a YAML bomb ends in time, as a problem', async () => {
  const levels = 'bcdefghij'.split('').map((name, i) => {
    const before = 'abcdefghi'[i] ?? ''
    return `${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`
  })
  const bomb = [
    'a: &a [lol, lol, lol]',
    ...levels,
    'apiVersion: v1',
    'kind: ConfigMap',
    'metadata: {name: bomb}',
  ]
  const head = await shop.branch('bomb', { 'apps/payment-service/bomb.yaml': `${bomb.join('\n')}\n` })
  const { code, stdout, seconds } = await check(head)
  expect(code).toBe(1)
  expect(stdout).toMatch(/YAML_INVALID|MANIFEST_INVALID/)
  expect(seconds).toBeLessThan(60)
})

test('a pull request with 3,000 files ends in time, and the hotfix among them is seen', async () => {
  const object = (i: number): string =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c${i}}\ndata: {k: "${i}"}\n`
  const files = Object.fromEntries(
    Array.from({ length: 3_000 }, (_, i) => [
      i % 3 === 0 ? `apps/payment-service/c${i}.yaml` : `docs/c${i}.yaml`,
      object(i),
    ]),
  )
  const head = await shop.branch('many', files)
  const { code, outputs, comment, seconds } = await check(head)
  expect({ code, ...outputs }).toMatchObject({ code: 1, 'guard-verdict': 'block' })
  expect(comment).toContain('spec.replicas')
  expect(comment.length).toBeLessThan(65_536)
  expect(seconds).toBeLessThan(60)
})
