import { describe, expect, test } from '@jest/globals'
import type { Source } from '../../src/model/application.js'
import { normaliseManifests } from '../../src/render/normalise.js'
import { createRenderer } from '../../src/render/render.js'
import { readManifests } from '../../src/render/manifests.js'
import { application } from '../decide/judging.js'
import { memoryRepository } from '../discover/memory.js'
import { noTools } from './tools.js'

const settings = (name: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\ndata:\n  mode: calm\n`
const source = (given: Partial<Source['directory']> = {}, raw: Source['raw'] = {}): Source => ({
  repoUrl: '',
  path: 'apps/shop',
  revision: 'main',
  directory: { recurse: false, include: '', exclude: '', ...given },
  raw,
})
const files = {
  'apps/shop/b.yaml': settings('b'),
  'apps/shop/a.yml': settings('a'),
  'apps/shop/c.json': JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' } }),
  'apps/shop/skipped.yaml': `# +argocd:skip-file-rendering\n${settings('skipped')}`,
  'apps/shop/notes.txt': 'no manifest',
  'apps/shop/deep/d.yaml': settings('d'),
}

const capabilities = { kubeVersion: '', apiVersions: [] }

async function render(
  given: Source,
  held: { readonly [file: string]: string } = files,
): Promise<{ names: string[]; codes: string[] }> {
  const { manifests, problems } = await createRenderer({
    repository: memoryRepository(held),
    tools: noTools,
    capabilities,
  }).render(application, [given])
  return { names: manifests.map(({ key }) => key.name), codes: problems.map(({ code }) => code) }
}

describe('a folder of manifests', () => {
  test('is read in the order of its files, without its subfolders unless told', async () => {
    expect(await render(source())).toEqual({ names: ['a', 'b', 'c'], codes: [] })
    expect(await render(source({ recurse: true }))).toEqual({ names: ['a', 'b', 'c', 'd'], codes: [] })
  })

  test('include and exclude choose files; exclude wins', async () => {
    expect((await render(source({ include: '{a,b}.*', exclude: 'b.yaml' }))).names).toEqual(['a'])
    expect((await render(source({ recurse: true, exclude: '*.yaml' }))).names).toEqual(['a', 'c'])
  })

  test('that does not exist, a revision that is not here, a tool that is not ours: problems', async () => {
    expect((await render({ ...source(), path: 'apps/none' })).codes).toEqual(['PATH_NOT_FOUND'])
    for (const raw of [{ helm: { releaseName: 'web' } }, { kustomize: { namePrefix: 'web-' } }])
      expect((await render({ ...source(), path: 'apps/none', raw })).codes).toEqual(['PATH_NOT_FOUND'])
    expect((await render({ ...source(), revision: 'v9' })).codes).toEqual(['REVISION_NOT_FOUND'])
    for (const tool of ['Chart.yaml', 'kustomization.yaml'])
      expect((await render(source(), { [`apps/shop/${tool}`]: 'a: 1' })).codes).toEqual(['TOOL_MISSING'])
    expect((await render(source({}, { plugin: {} }))).codes).toEqual(['RENDERER_UNSUPPORTED'])
    expect((await render(source({}, { chart: 'shop' }))).codes).toEqual(['SOURCE_REMOTE'])
    expect(
      (await render(source({}, { directory: {} }), { ...files, 'apps/shop/Chart.yaml': settings('x') }))
        .names,
    ).toContain('x')
  })

  test('one broken file is a problem with its place, and the others still count', async () => {
    const held = { ...files, 'apps/shop/broken.yaml': 'a: [\n' }
    expect(await render(source(), held)).toEqual({ names: ['a', 'b', 'c'], codes: ['YAML_INVALID'] })
  })
})

test('a document without kind, name or apiVersion is a problem; the others of its file count', () => {
  const { manifests, problems } = readManifests(
    'a.yaml',
    `kind: X\n---\n${settings('a')}---\n- 1\n---\nplain\n`,
    'shop',
  )
  expect(manifests.map(({ key, origin }) => [key.name, origin])).toEqual([
    ['a', { file: 'a.yaml', line: 3, document: 1 }],
  ])
  expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'MANIFEST_INVALID a.yaml:1: the document has no apiVersion.',
    'MANIFEST_INVALID a.yaml:10: the document is no mapping.',
    'MANIFEST_INVALID a.yaml:12: the document is no mapping.',
  ])
})

test('a value in an item of a List is found at its own line', async () => {
  const text = `kind: List\napiVersion: v1\nitems:\n${['one', 'two'].map((name) => `  - apiVersion: v1\n    kind: ConfigMap\n    metadata: {name: ${name}}\n    data:\n      mode: calm\n`).join('')}`
  const renderer = createRenderer({
    repository: memoryRepository({ 'apps/shop/all.yaml': text }),
    tools: noTools,
    capabilities,
  })
  const { manifests } = await renderer.render(application, [source()])
  const lines = manifests.map(
    async (manifest) => (await renderer.locate(manifest, [{ field: 'data' }, { field: 'mode' }])).line,
  )
  expect(await Promise.all(lines)).toEqual([8, 13])
})

describe('manifests as the controller compares them', () => {
  const scopeOf = (_group: string, kind: string): boolean | null =>
    kind === 'ClusterRole' ? false : kind === 'Odd' ? null : true
  const read = (text: string): ReturnType<typeof normaliseManifests> =>
    normaliseManifests(readManifests('a.yaml', text, '').manifests, 'shop', scopeOf)
  const object = (kind: string, name: string, metadata = ''): string =>
    `apiVersion: v1\nkind: ${kind}\nmetadata: {name: ${name}${metadata}}\n`

  test('get their namespace by scope', () => {
    const { manifests } = read(
      [
        object('ConfigMap', 'a'),
        object('ConfigMap', 'b', ', namespace: own'),
        object('ClusterRole', 'c', ', namespace: x'),
      ].join('---\n'),
    )
    expect(manifests.map(({ key }) => key.namespace)).toEqual(['shop', 'own', ''])
    expect(manifests.map(({ object: { metadata } }) => metadata)).toEqual([
      { name: 'a', namespace: 'shop' },
      { name: 'b', namespace: 'own' },
      { name: 'c' },
    ])
  })

  test('of duplicates keep the last, and name the others', () => {
    const { manifests, duplicates } = read(`${settings('a')}---\n${settings('a').replace('calm', 'quick')}`)
    expect(manifests).toMatchObject([{ object: { data: { mode: 'quick' } } }])
    expect(duplicates).toMatchObject([{ origin: { line: 1 } }])
  })

  test('leave hooks out, but not the definitions that a chart installs by one', () => {
    const hook = (name: string, annotation: string): string =>
      object('ConfigMap', name, `, annotations: {${annotation}}`)
    const { manifests, hooks } = read(
      [
        hook('sync', 'argocd.argoproj.io/hook: PreSync'),
        hook('test', 'helm.sh/hook: test'),
        hook('crd', 'helm.sh/hook: crd-install'),
      ].join('---\n'),
    )
    expect(hooks.map(({ key }) => key.name)).toEqual(['sync', 'test'])
    expect(manifests.map(({ key }) => key.name)).toEqual(['crd'])
  })
})
