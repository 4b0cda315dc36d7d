import { beforeAll, describe, expect, test } from '@jest/globals'
import type { FluxBuild } from '../../src/model/application.js'
import type { JsonObject } from '../../src/model/json.js'
import type { Tools } from '../../src/model/ports.js'
import { renderFlux } from '../../src/render/flux.js'
import { memoryRepository } from '../discover/memory.js'
import { realTools } from './tools.js'

let tools: Tools
beforeAll(async () => {
  tools = await realTools()
}, 600_000)

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 1
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'registry.acme.example/web:1' }] }
`
const settings = (name: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\n`

async function build(
  files: { [file: string]: string },
  kustomize: JsonObject,
  more: Partial<FluxBuild> = {},
): Promise<{ objects: readonly JsonObject[]; codes: readonly string[] }> {
  const flux = {
    ignore: null,
    variables: {},
    unreadSecrets: [],
    labels: {},
    annotations: {},
    ...more,
    kustomize,
  }
  const source = {
    repoUrl: '',
    path: 'apps',
    revision: '',
    directory: { recurse: true, include: '', exclude: '' },
    raw: {},
  }
  const tree = memoryRepository(files).at('commit')
  const { rendered } = await renderFlux({ tools }, 'shop', source, flux, tree)
  return {
    objects: rendered.manifests.map(({ object }) => object),
    codes: rendered.problems.map(({ code }) => code),
  }
}

describe('a Kustomization over a folder without kustomization.yaml', () => {
  test('that states a namespace, names, images and patches gets a generated one', async () => {
    const patch = '[{ "op": "replace", "path": "/spec/replicas", "value": 4 }]'
    const { objects, codes } = await build(
      { 'apps/deep/web.yaml': deployment },
      {
        namespace: 'shop',
        namePrefix: 'blue-',
        nameSuffix: '-v2',
        images: [{ name: 'registry.acme.example/web', newTag: '2' }],
        patches: [{ patch, target: { kind: 'Deployment' } }],
      },
    )
    expect(codes).toEqual([])
    expect(objects).toMatchObject([
      {
        metadata: { name: 'blue-web-v2', namespace: 'shop' },
        spec: {
          replicas: 4,
          template: { spec: { containers: [{ image: 'registry.acme.example/web:2' }] } },
        },
      },
    ])
  })

  test('takes a subfolder that has one as it is', async () => {
    const files = {
      'apps/a.yaml': settings('a'),
      'apps/sub/kustomization.yaml': 'namePrefix: sub-\nresources: [b.yaml]\n',
      'apps/sub/b.yaml': settings('b'),
      'apps/sub/unused.yaml': settings('unused'),
    }
    const { objects } = await build(files, {})
    expect(objects.map((object) => (object['metadata'] as JsonObject)['name']).sort()).toEqual(['a', 'sub-b'])
  })
})

describe('a Kustomization over an overlay', () => {
  test('reads bases and files outside the folder, and puts its own namespace and images over it', async () => {
    const files = {
      'base/kustomization.yaml': 'resources: [web.yaml]\n',
      'base/web.yaml': deployment,
      'shared/settings.yaml': settings('shared'),
      'apps/kustomization.yaml':
        'namespace: old\nresources: [../base, ../shared/settings.yaml]\nimages: [{ name: registry.acme.example/web, newTag: "5" }]\n',
    }
    const stated = { namespace: 'shop', images: [{ name: 'registry.acme.example/web', newTag: '6' }] }
    const { objects, codes } = await build(files, stated)
    expect(codes).toEqual([])
    expect(objects).toMatchObject([
      { kind: 'ConfigMap', metadata: { name: 'shared', namespace: 'shop' } },
      {
        metadata: { namespace: 'shop' },
        spec: { template: { spec: { containers: [{ image: 'registry.acme.example/web:6' }] } } },
      },
    ])
  })

  test('takes components, and puts variables in after the build', async () => {
    const files = {
      'apps/kustomization.yaml': 'resources: [a.yaml]\n',
      'apps/a.yaml': settings('"${name}"'),
      'parts/more/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [b.yaml]\n',
      'parts/more/b.yaml': settings('b'),
    }
    const { objects, codes } = await build(
      files,
      { components: ['../parts/more', '../parts/none'], ignoreMissingComponents: true },
      { variables: { name: 'shop' } },
    )
    expect(codes).toEqual([])
    expect(objects).toMatchObject([{ metadata: { name: 'shop' } }, { metadata: { name: 'b' } }])
  })

  test('that is broken or needs the network is one problem', async () => {
    expect((await build({ 'apps/kustomization.yaml': '- no mapping' }, {})).codes).toEqual(['RENDER_FAILED'])
    const remote = { 'apps/kustomization.yaml': 'resources: [https://git.acme.example/base]' }
    expect((await build(remote, {})).codes).toEqual(['SOURCE_REMOTE'])
  })
})

describe('files outside the kustomization’s own folder', () => {
  test('are read within the repository, as Flux does it', async () => {
    const kustomization = `resources: [../shared/map.yaml]
configMapGenerator: [{ name: notes, files: [text=../shared/note.txt], options: { disableNameSuffixHash: true } }]
patches: [{ path: ../shared/patch.yaml }]
`
    const { objects, codes } = await build(
      {
        'apps/kustomization.yaml': kustomization,
        'shared/map.yaml': settings('a'),
        'shared/note.txt': 'calm',
        'shared/patch.yaml': `${settings('a')}data: { b: c }\n`,
      },
      {},
    )
    expect(codes).toEqual([])
    expect(objects.map((object) => object['data'])).toEqual([{ b: 'c' }, { text: 'calm' }])
  })

  test.each<[string, string]>([
    ['a generator', 'configMapGenerator: [{ name: a, files: [x=../../../../../../etc/hostname] }]\n'],
    ['an absolute path', 'configMapGenerator: [{ name: a, envs: [/etc/hostname] }]\n'],
    ['a patch', 'resources: [map.yaml]\npatches: [{ path: ../../../../etc/hostname }]\n'],
    ['a resource', 'resources: [../../../../etc/hostname]\n'],
  ])('are never those of the machine: %s', async (_what, kustomization) => {
    const { objects, codes } = await build(
      { 'apps/kustomization.yaml': kustomization, 'apps/map.yaml': settings('a') },
      {},
    )
    expect(objects).toEqual([])
    expect(codes).toEqual(['RENDER_FAILED'])
  })

  test('a generator’s own configuration gets no further than its folder', async () => {
    const { objects, codes } = await build(
      {
        'apps/kustomization.yaml': 'resources: [../shared/map.yaml]\ngenerators: [maps.yaml]\n',
        'apps/maps.yaml':
          'apiVersion: builtin\nkind: ConfigMapGenerator\nmetadata: { name: a }\nfiles: [x=../../../../../../etc/hostname]\n',
        'shared/map.yaml': settings('b'),
      },
      {},
    )
    expect(objects).toEqual([])
    expect(codes).toEqual(['RENDER_FAILED'])
  })
})
