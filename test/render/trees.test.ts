import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { formatPath } from '../../src/model/path.js'
import type { Tools } from '../../src/model/ports.js'
import type { Rendered } from '../../src/render/directory.js'
import { createRenderer } from '../../src/render/render.js'
import { openRepository } from '../../src/shell/repository.js'
import { application } from '../decide/judging.js'
import { run } from '../harness/run.js'
import { realTools } from './tools.js'

let folder: string
let tools: Tools
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trees-'))
  tools = await realTools()
}, 600_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

async function render(path: string, raw: JsonObject = {}): Promise<Rendered> {
  const repository = await openRepository(folder, [])
  try {
    const capabilities = { kubeVersion: '', apiVersions: [] }
    const directory = { recurse: false, include: '', exclude: '' }
    const source = { repoUrl: '', path, revision: '', directory, raw }
    return await createRenderer({ repository, tools, capabilities }).render(application, [source])
  } finally {
    repository.close()
  }
}

async function lay(files: { readonly [file: string]: string }): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
}

const chart = 'apiVersion: v2\nname: web\nversion: 1.0.0\n'

test('a chart with random templates says which fields are not settled', async () => {
  const template = [
    'apiVersion: v1',
    'kind: ConfigMap',
    'metadata: {name: random}',
    'data:',
    '  mode: calm',
    '  token: {{ randAlphaNum 20 }}',
    '  at: "{{ now | unixEpoch }}"',
  ].join('\n')
  await lay({ 'random/Chart.yaml': chart, 'random/templates/x.yaml': template })
  const { manifests, problems } = await render('random')
  expect(problems).toEqual([])
  expect(manifests.map(({ unstable = [] }) => unstable.map(formatPath).sort())).toEqual([
    ['data.at', 'data.token'],
  ])
})

describe.each(['a plain folder', 'a commit'])('symbolic links in %s', (kind) => {
  beforeAll(async () => {
    await lay({
      'linked/Chart.yaml': chart,
      'linked/values.yaml': '{}\n',
      'overlay/kustomization.yaml': 'resources: [a.yaml]\n',
      'plain/Chart.yaml': chart,
    })
    await mkdir(join(folder, 'linked/templates'), { recursive: true })
    if (kind === 'a plain folder') {
      await symlink('/etc/hostname', join(folder, 'linked/templates/x.yaml'))
      await symlink('/etc/hostname', join(folder, 'overlay/a.yaml'))
      await symlink('/etc/hostname', join(folder, 'linked-values.yaml'))
    } else {
      const git = (...args: string[]): Promise<string> =>
        run('git', ['-C', folder, '-c', 'user.name=d', '-c', 'user.email=d@acme.example', ...args])
      await git('init', '--quiet')
      await git('add', '--all')
      await git('commit', '--quiet', '-m', 'links')
    }
  })

  test.each([
    ['a chart', 'linked', {}, 'linked/templates/x.yaml is a symbolic link'],
    ['an overlay', 'overlay', {}, 'overlay/a.yaml is a symbolic link'],
    [
      'a value file that may be missing',
      'plain',
      { helm: { valueFiles: ['/linked-values.yaml'], ignoreMissingValueFiles: true } },
      'linked-values.yaml does not exist',
    ],
  ])('that %s needs are a problem, never left out in silence', async (_what, path, raw, said) => {
    const { manifests, problems } = await render(path, raw)
    expect(manifests).toEqual([])
    expect(problems.map(({ code }) => code)).toEqual(['RENDER_FAILED'])
    expect(problems[0]?.message).toContain(said)
  })
})
