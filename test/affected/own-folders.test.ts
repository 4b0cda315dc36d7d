import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { argoApplication } from '../../src/discover/argo-cd.js'
import type { Application } from '../../src/model/application.js'
import type { Repository } from '../../src/model/ports.js'
import { rendersAlike } from '../../src/render/render.js'
import { openRepository } from '../../src/shell/repository.js'

const cleanups: (() => void)[] = []
afterEach(() => {
  for (const clean of cleanups.splice(0)) clean()
})

const application: Application = argoApplication(
  {
    metadata: { name: 'shop', namespace: 'argocd' },
    spec: { source: { repoURL: '', path: 'apps/shop', targetRevision: 'main' }, destination: {} },
  },
  'cluster',
  null,
)

/** Begins the text that stands for a symbolic link, before where it leads. */
const link = '-> '

/** True where the app renders alike before and after `change` is committed over `files`; `read` gets what was read. */
async function isAlike(
  files: { readonly [file: string]: string },
  change: { readonly [file: string]: string },
  read: string[] = [],
): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'drift-triage-own-'))
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }))
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-C', folder, ...args], {
      encoding: 'utf8',
    }).trim()
  const commit = (written: { readonly [file: string]: string }): string => {
    for (const [name, text] of Object.entries(written)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      rmSync(join(folder, name), { force: true })
      if (text.startsWith(link)) symlinkSync(text.slice(link.length), join(folder, name))
      else writeFileSync(join(folder, name), text)
    }
    git('add', '--all')
    git('commit', '--quiet', '--message', 'Change')
    return git('rev-parse', 'HEAD')
  }
  git('init', '--quiet', '--initial-branch=main')
  const [then, now] = [commit(files), commit(change)]
  const repository = await openRepository(folder, [])
  cleanups.unshift(() => repository.close())
  const side = (id: string): Repository => ({
    ...repository,
    resolve: () => Promise.resolve(id),
    at: (other) => ({
      ...repository.at(other),
      read(file) {
        read.push(file)
        return repository.at(other).read(file)
      },
    }),
  })
  return rendersAlike(application, side(then), side(now))
}

const map = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n'
const plain = { 'apps/shop/map.yaml': map, 'shared/map.yaml': map }
const elsewhere = { 'shared/map.yaml': map.replace('name: a', 'name: b') }

test('a plain folder with changes elsewhere renders alike, and its manifests are not read', async () => {
  const read: string[] = []
  expect(await isAlike(plain, elsewhere, read)).toBe(true)
  expect(read).not.toContain('apps/shop/map.yaml')
})

test('a plain folder with a change in it does not', async () => {
  expect(await isAlike(plain, { 'apps/shop/map.yaml': `${map}data: {c: d}\n` })).toBe(false)
})

const chart = {
  'apps/shop/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
  'apps/shop/values.yaml': 'color: red\n',
  'apps/shop/templates/map.yaml': map,
}
const overlay = {
  'apps/shop/kustomization.yaml': 'resources: [../../bases/shop]\n',
  'bases/shop/kustomization.yaml': 'resources: [map.yaml]\n',
  'bases/shop/map.yaml': map,
}

test.each([
  ['a chart', chart, 'apps/shop/templates/map.yaml'],
  ['an overlay with its base', overlay, 'bases/shop/map.yaml'],
])(
  '%s with changes elsewhere renders alike, and its manifests are not read',
  async (_what, own, manifest) => {
    const read: string[] = []
    expect(await isAlike({ 'shared/map.yaml': map, ...own }, elsewhere, read)).toBe(true)
    expect(read).not.toContain(manifest)
  },
)

test('an overlay with a change in its base does not', async () => {
  const changed = { 'bases/shop/map.yaml': `${map}data: {c: d}\n` }
  expect(await isAlike({ 'shared/map.yaml': map, ...overlay }, changed)).toBe(false)
})

test('manifests into which the revision is written do not, whatever has changed', async () => {
  const override =
    'kustomize: {commonAnnotations: {at: $ARGOCD_APP_REVISION}, commonAnnotationsEnvsubst: true}\n'
  const files = { 'shared/map.yaml': map, ...overlay, 'apps/shop/.argocd-source.yaml': override }
  expect(await isAlike(files, elsewhere)).toBe(false)
})

test.each([
  ['kustomization', { 'apps/shop/kustomization.yaml': 'resources: [../../shared/map.yaml]\n' }],
  [
    'override beside the manifests',
    {
      'apps/shop/.argocd-source.yaml': 'kustomize: {components: [../../shared]}\n',
      'apps/shop/kustomization.yml': 'resources: [map.yaml]\n',
      'shared/kustomization.yaml': 'kind: Component\nresources: [map.yaml]\n',
    },
  ],
  [
    'list of value files',
    { ...chart, 'apps/shop/.argocd-source.yaml': 'helm: {valueFiles: [../../shared/map.yaml]}\n' },
  ],
  [
    'list of value files from the root',
    { ...chart, 'apps/shop/.argocd-source.yaml': 'helm: {valueFiles: [/shared/*.yaml]}\n' },
  ],
  [
    'parameter from a file',
    {
      ...chart,
      'apps/shop/.argocd-source.yaml':
        'helm: {fileParameters: [{name: color, path: ../../shared/map.yaml}]}\n',
    },
  ],
  [
    'chart',
    {
      ...chart,
      'apps/shop/Chart.yaml': `${chart['apps/shop/Chart.yaml']}dependencies: [{name: shared, version: 1.0.0, repository: "file://../../shared"}]\n`,
      'shared/Chart.yaml': 'apiVersion: v2\nname: shared\nversion: 1.0.0\n',
    },
  ],
  [
    'resource in another folder',
    { ...overlay, 'apps/shop/kustomization.yaml': 'resources: [../../bases/shop, ../../shared/map.yaml]\n' },
  ],
  ['Jsonnet', { 'apps/shop/main.jsonnet': "import '../../shared/map.yaml'\n" }],
])('an unchanged folder whose %s takes in what changed does not either', async (_what, more) => {
  expect(await isAlike({ ...plain, ...more }, elsewhere)).toBe(false)
})

describe('an app with a link, which is not followed, may be altered', () => {
  const linked = { 'shared/map.yaml': map, 'apps/shop/map.yaml': '-> ../../shared/map.yaml' }
  const current = { 'shared/map.yaml': map, 'bases/shop/map.yaml': map, 'apps/shop': '-> ../bases/shop' }

  test.each([
    ['by what it leads to', linked, elsewhere, false],
    ['by a folder that it leads to', current, { 'bases/shop/map.yaml': `${map}data: {c: d}\n` }, false],
    ['by where it leads', current, { 'apps/shop': '-> ../shared' }, false],
    ['by nothing else', linked, { 'README.md': 'Changed' }, true],
    ['by no other folder', current, elsewhere, true],
  ])('%s', async (_what, own, change, isSame) => {
    expect(await isAlike(own, change)).toBe(isSame)
  })
})
