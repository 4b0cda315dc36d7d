import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseAllDocuments } from 'yaml'
import { fetchPlaceOf } from '../../src/model/fetching.js'
import type { Rendered } from '../../src/render/directory.js'
import { createRenderer } from '../../src/render/render.js'
import { withOtherRepositories } from '../../src/shell/other-repositories.js'
import { openRepository } from '../../src/shell/repository.js'
import { createTools } from '../../src/shell/tools/tools.js'
import { application } from '../decide/judging.js'
import { toolPath } from '../render/tools.js'
import { put } from '../triage/two-clusters.js'
import type { Serving } from './servers.js'
import { serveGit } from './servers.js'
import { workspaceIn } from './workspace.js'

let folder: string
let git: Serving
const before = { ...process.env }

const { run, inGit, commit } = workspaceIn(() => folder)

const deployment = (image: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: web, image: "${image}" }] } } }\n`

/** Overlays that name bases in the ways that Kustomize knows. */
const overlays = (): Record<string, string> => ({
  tag: `resources: ["${git.url}/base.git//web?ref=v1"]\nnamePrefix: eu-\n`,
  branch: `resources:\n  - ${git.url}/base.git/web?ref=main\n  - map.yaml\nimages: [{ name: web, newTag: "9" }]\n`,
  head: `bases: ["${git.url}/base.git//web"]\n`,
  generated: `resources: ["${git.url}/base.git//generated?ref=v1"]\ncomponents: ["${git.url}/base.git//labelled?ref=v1"]\n`,
  nested: `resources: [../tag, "${git.url}/outer.git//all?ref=main"]\nnameSuffix: -n\n`,
  range: `resources: ["${git.url}/base.git//web?ref=1.x"]\n`,
  gone: `resources: ["${git.url}/none.git//web?ref=v1"]\n`,
  climbing: `resources: ["${git.url}/outer.git//climbing?ref=main"]\n`,
  stranger: `resources: ["https://git.example.com/team/base//web?ref=v1"]\n`,
  file: `resources: ["${git.url}/install/deployment.yaml"]\n`,
})

async function render(overlay: string, places: readonly string[] = [git.url]): Promise<Rendered> {
  const given = { repositories: [], fetchFrom: places.flatMap((place) => fetchPlaceOf(place) ?? []) }
  const path = join(folder, 'shop')
  const repository = await withOtherRepositories(await openRepository(path, []), given, { path })
  try {
    const tools = createTools({ env: process.env, workspaces: [], cacheFolder: null })
    const capabilities = { kubeVersion: '', apiVersions: [] }
    const source = {
      repoUrl: '',
      path: `overlays/${overlay}`,
      revision: '',
      directory: { recurse: false, include: '', exclude: '' },
      raw: {},
    }
    return await createRenderer({ repository, tools, capabilities }).render(application, [source])
  } finally {
    repository.close()
  }
}

const saidOf = ({ problems }: Rendered): string[] => problems.map(({ code, message }) => `${code} ${message}`)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-bases-'))
  process.env['PATH'] = `${await toolPath()}:${before['PATH'] ?? ''}`
  for (const repo of ['shop', 'base', 'outer']) {
    await put(join(folder, repo, 'README.md'), 'Hello\n')
    await inGit(repo, 'init', '--quiet', '--initial-branch', 'main')
  }
  await commit('base', {
    'web/kustomization.yaml': 'resources: [deployment.yaml]\n',
    'web/deployment.yaml': deployment('web:1'),
    'generated/kustomization.yaml':
      'resources: [../web]\nconfigMapGenerator: [{ name: settings, files: [mode.txt] }]\n',
    'generated/mode.txt': 'calm\n',
    'labelled/kustomization.yaml':
      'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nlabels: [{ pairs: { team: blue } }]\n',
  })
  await inGit('base', 'tag', '--annotate', '--message', 'first', 'v1')
  await commit('base', { 'web/deployment.yaml': deployment('web:2') })
  await inGit('base', 'tag', '1.0.0')
  git = await serveGit(join(folder, 'served'), '', '')
  await commit('outer', {
    'all/kustomization.yaml': `resources: ["${git.url}/base.git//generated?ref=main", map.yaml]\n`,
    'all/map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: outer }\n',
    'climbing/kustomization.yaml': 'resources: [../../../overlays/tag]\n',
  })
  for (const repo of ['base', 'outer'])
    await inGit('', 'clone', '--quiet', '--bare', repo, `served/${repo}.git`)
  const files = Object.entries(overlays()).map(([name, text]) => [
    `overlays/${name}/kustomization.yaml`,
    text,
  ])
  await commit('shop', {
    ...(Object.fromEntries(files) as Record<string, string>),
    'overlays/branch/map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: own }\n',
  })
}, 600_000)

afterAll(async () => {
  process.env = before
  await (git as Serving | undefined)?.close()
  await rm(folder, { recursive: true, force: true })
})

describe('bases in other repositories', () => {
  test.each(['tag', 'branch', 'head', 'generated', 'nested'])(
    '%s: is what Kustomize builds when it fetches for itself',
    async (overlay) => {
      const [rendered, built] = await Promise.all([
        render(overlay),
        run('shop', 'kustomize', 'build', `overlays/${overlay}`),
      ])
      expect(saidOf(rendered)).toEqual([])
      expect(rendered.manifests.map(({ object }) => object)).toEqual(
        parseAllDocuments(built).map((document) => document.toJSON() as unknown),
      )
    },
  )

  test.each([
    [
      'gone',
      /^FETCH_FAILED .*the base http:.*none\.git.*of overlays\/gone could not be fetched: .*not found/,
    ],
    ['range', /^FETCH_FAILED .*could not be fetched: it has no branch or tag 1\.x/],
    [
      'climbing',
      /^FETCH_FAILED .*the base \.\.\/\.\.\/\.\.\/overlays\/tag .*leads out of its own repository/,
    ],
    ['stranger', /^SOURCE_REMOTE .*needs https:\/\/git\.example\.com\/team\/base\/\/web\?ref=v1/],
    ['file', /^SOURCE_REMOTE .*needs http:.*install\/deployment\.yaml, which is not in this repository/],
  ])('%s: is one problem that says why', async (overlay, said) => {
    const rendered = await render(overlay)
    expect(rendered.manifests).toEqual([])
    expect(saidOf(rendered)).toEqual([expect.stringMatching(said)])
  })

  test('are asked of nobody where the settings name no host', async () => {
    git.asked.length = 0
    expect(saidOf(await render('tag', []))).toEqual([expect.stringMatching(/^SOURCE_REMOTE /)])
    expect(git.asked).toEqual([])
  })
})
