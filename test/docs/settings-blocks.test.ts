import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { JsonReport } from '../../src/report/json.js'
import { demo, runCli } from '../dist/run-dist.js'
import { commitAll, git } from '../scenario/story.js'
import { yamlBlock } from './yaml-blocks.js'

type Folder = {
  readonly name: string
  readonly path: string
  readonly helm?: object
  readonly kustomize?: object
}

let folder: string
let repository: string
let snapshot: string

const configMap = JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'new' } })

/** The demo with the folders that settings name, each with an object that the cluster does not have. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-settings-'))
  ;[repository, snapshot] = [join(folder, 'shop'), join(folder, 'snapshot')]
  await cp(demo.repo, repository, { recursive: true })
  for (const at of [snapshot, join(snapshot, 'clusters/staging-admin')]) {
    await cp(demo.snapshot, at, { recursive: true })
    const index = await readFile(join(demo.snapshot, 'snapshot.json'), 'utf8')
    // The namespaces of the settings are there, and empty.
    await writeFile(join(at, 'snapshot.json'), index.replace('"argocd",', '"argocd", "shop", "default",'))
  }
  await write('deploy/shop/new.yaml', configMap)
  await write('overlays/prod/kustomization.yaml', 'resources: [new.yaml]')
  await write('overlays/prod/new.yaml', configMap)
  await write('charts/cart/Chart.yaml', '{ apiVersion: v2, name: cart, version: 1.0.0 }')
  await write('charts/cart/templates/new.yaml', configMap)
  await write('charts/cart/values-prod.yaml', '{}')
  await git(repository, 'init', '--quiet', '--initial-branch=main')
  await git(repository, 'remote', 'add', 'origin', 'https://github.com/acme/shop.git')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(repository, path)), { recursive: true })
  await writeFile(join(repository, path), text)
}

/** The command line without Helm and Kustomize, whatever this machine has. */
async function run(command: string, ...args: string[]): Promise<string> {
  const world = ['--repo', repository, '--snapshot', snapshot, '--output', 'json']
  const env = { PATH: '/usr/bin:/bin' }
  const { stdout, stderr, code } = await runCli([command, ...world, ...args], env)
  expect({ code, stderr: code === 1 ? '' : stderr }).toEqual({ code: 1, stderr: '' })
  return stdout
}

describe('a triage with the settings of', () => {
  test.each([
    'docs/settings.md#settings',
    'docs/recipes.md#helmfile-scripts-or-kubectl-in-a-pipeline',
    'docs/recipes.md#one-run-for-several-clusters',
    'docs/recipes.md#pull-requests-into-another-repository',
    'docs/recipes.md#fetching-repositories-and-charts',
    'docs/recipes.md#ignore-rules 2',
  ])('%s takes them, and judges the folders that they name', async (id) => {
    await write('.github/drift-triage.yml', yamlBlock(id))
    await commitAll(repository, id)
    const { applications, problems } = JSON.parse(await run('triage')) as JsonReport
    const named = (parse(yamlBlock(id)) as { readonly applications?: readonly Folder[] }).applications ?? []
    const rendered = named.filter(({ helm, kustomize }) => helm !== undefined || kustomize !== undefined)
    const judged = new Map(applications.map(({ name, category }) => [name, category]))
    for (const { name } of named)
      expect([name, judged.get(name)]).toEqual([
        name,
        rendered.some((one) => one.name === name) ? null : 'missing',
      ])
    expect(judged.get('logging-agent')).toBe('manual-change')
    expect(problems.map(({ application, code }) => `${application} ${code}`).sort()).toEqual(
      rendered.map(({ name }) => `${name} TOOL_MISSING`).sort(),
    )
  })
})

describe('a check of a merge with the settings of', () => {
  test.each(['docs/guard.md#three-sets-kept-apart', 'docs/recipes.md#override-label'])(
    '%s takes them',
    async (id) => {
      await write('.github/drift-triage.yml', yamlBlock(id))
      const target = await commitAll(repository, `${id}, for a check`)
      await write('NOTES.md', id)
      const head = await commitAll(repository, `${id}, the change`)
      const { verdict, problems } = JSON.parse(
        await run('guard', '--target', target, '--head', head, '--branch', 'main'),
      ) as {
        readonly verdict: string
        readonly problems: readonly unknown[]
      }
      expect({ verdict, problems }).toEqual({ verdict: 'block', problems: [] })
    },
  )
})
