import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import { emptyConfig } from '../../src/config/config.js'
import { createRedactor } from '../../src/pull/redact.js'
import type { JsonReport } from '../../src/report/json.js'
import { jsonReport } from '../../src/report/json.js'
import { openRepository } from '../../src/shell/repository.js'
import { createTools } from '../../src/shell/tools/tools.js'
import { worldOf } from '../../src/shell/world.js'
import { triage } from '../../src/triage/triage.js'
import { clusterOf } from '../discover/memory.js'
import { run } from '../harness/run.js'
import { toolPath } from './tools.js'

const url = 'https://git.acme.example/team/bad.git'
const chart = 'apiVersion: v2\nname: bad\nversion: 1.0.0\n'
const map = (name: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata: {a: b}\n`

/** One app each, with what its source says besides its path, and the problem it is to be. */
const bad: readonly {
  readonly name: string
  readonly files: { readonly [file: string]: string }
  readonly source?: object
  readonly code: string
  readonly says: RegExp
}[] = [
  {
    name: 'broken-chart',
    files: { 'Chart.yaml': chart, 'templates/a.yaml': 'a: {{ .Values.b.c.d }' },
    code: 'RENDER_FAILED',
    says: /templates\/a\.yaml/,
  },
  {
    name: 'missing-values',
    files: { 'Chart.yaml': chart, 'templates/a.yaml': map('a') },
    source: { helm: { valueFiles: ['absent.yaml'] } },
    code: 'RENDER_FAILED',
    says: /absent\.yaml does not exist/,
  },
  {
    name: 'cycle',
    files: { 'kustomization.yaml': 'resources: [below]\n', 'below/kustomization.yaml': 'resources: [..]\n' },
    code: 'RENDER_FAILED',
    says: /cycle/,
  },
  {
    name: 'remote-base',
    files: { 'kustomization.yaml': 'resources: ["https://github.com/acme/base//prod?ref=v1"]\n' },
    code: 'SOURCE_REMOTE',
    says: /github\.com\/acme\/base/,
  },
  {
    name: 'endless',
    files: {
      'Chart.yaml': chart,
      'templates/a.yaml':
        '{{- range $i, $_ := until 1000000 }}{{ range $j, $_ := until 1000000 }}{{ end }}{{ end }}',
    },
    code: 'RENDER_FAILED',
    says: /took longer than 3 s/,
  },
  {
    name: 'no-yaml',
    files: { 'a.yaml': 'a: [\n' },
    code: 'YAML_INVALID',
    says: /no-yaml\/a\.yaml:1:4/,
  },
  {
    name: 'link',
    files: { 'kustomization.yaml': 'resources: [out.yaml]\n' },
    code: 'RENDER_FAILED',
    says: /symbolic link/,
  },
]

let folder: string
let report: JsonReport

beforeAll(async () => {
  const scratch = await mkdtemp(join(tmpdir(), 'drift-triage-bad-'))
  folder = join(scratch, 'repo')
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  await writeFile(join(scratch, 'outside.yaml'), map('outside'))
  for (const { name, files } of bad)
    for (const [file, text] of Object.entries(files)) await write(`apps/${name}/${file}`, text)
  await symlink('../../../outside.yaml', join(folder, 'apps/link/out.yaml'))
  await write('apps/healthy/map.yaml', map('healthy'))
  await write('apps/chart/Chart.yaml', chart)
  await write('apps/chart/templates/map.yaml', map('chart'))
  const git = (...args: string[]): Promise<string> =>
    run('git', ['-C', folder, '-c', 'user.name=D', '-c', 'user.email=d@acme.example', ...args])
  await git('init', '--quiet', '--initial-branch=main')
  await git('add', '--all', '--force')
  await git('commit', '--quiet', '-m', 'Apps')
  const names = [...bad, { name: 'healthy' }, { name: 'chart' }]
  const applications = names.map((app) => ({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: app.name, namespace: 'argocd' },
    spec: {
      source: {
        repoURL: url,
        path: `apps/${app.name}`,
        targetRevision: 'main',
        ...('source' in app ? app.source : {}),
      },
      destination: { namespace: 'shop' },
    },
  }))
  const live = ['healthy', 'chart'].map((name) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, namespace: 'shop' },
    data: { a: name === 'healthy' ? 'b' : 'other' },
  }))
  const repository = await openRepository(folder, [url])
  const { cluster, kinds } = clusterOf([...applications, ...live])
  const options = { path: folder, clusterName: 'test', progress: () => undefined }
  const served = { ...cluster, kinds: () => Promise.resolve({ kinds, problems: [] }) }
  const world = worldOf(repository, served, options, createRedactor())
  const limits = { milliseconds: 3_000, outputBytes: 1_000_000 }
  const tools = createTools({
    env: { PATH: await toolPath() },
    workspaces: [folder],
    cacheFolder: null,
    limits,
  })
  try {
    const { triage: done } = await triage({ ...world, tools }, { config: emptyConfig, applications: [] })
    report = jsonReport(done)
  } finally {
    repository.close()
    await rm(scratch, { recursive: true, force: true })
  }
}, 300_000)

test.each(bad)('$name is one problem of its app', ({ name, code, says }) => {
  const problems = report.problems.filter(({ application }) => application === name)
  expect(problems).toMatchObject([{ code, message: expect.stringMatching(says) as unknown }])
  expect(problems[0]?.message).not.toContain(tmpdir())
  expect(report.applications.find((one) => one.name === name)?.status).toBe('unknown')
})

test('the other apps are judged as usual', () => {
  expect(
    report.problems.filter(({ application }) => ['healthy', 'chart', null].includes(application)),
  ).toEqual(report.problems.filter(({ code }) => code === 'NO_MANAGED_FIELDS'))
  expect(report.applications.filter(({ name }) => ['healthy', 'chart'].includes(name))).toMatchObject([
    { name: 'chart', status: 'drifted' },
    { name: 'healthy', status: 'in-sync' },
  ])
})

test('nothing from behind the link is told', () => {
  expect(stringify(report)).not.toContain('outside')
})
