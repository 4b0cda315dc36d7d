import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Application, FluxBuild, Source } from '../../src/model/application.js'
import { createRenderer } from '../../src/render/render.js'
import { substitute } from '../../src/render/substitute.js'
import { readYaml } from '../../src/render/yaml.js'
import { writeYaml } from '../../src/render/yaml-options.js'
import type { Rendered } from '../../src/render/directory.js'
import { memoryRepository } from '../discover/memory.js'
import { noTools } from './tools.js'

const plain: FluxBuild = {
  ignore: null,
  kustomize: {},
  variables: {},
  unreadSecrets: [],
  labels: {},
  annotations: {},
}
const settings = (name: string, rest = ''): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\n${rest}`

function build(
  files: { [file: string]: string },
  flux: Partial<FluxBuild> = {},
  tools = noTools,
): Promise<Rendered> {
  const source: Source = {
    repoUrl: '',
    path: 'apps',
    revision: '',
    directory: { recurse: true, include: '', exclude: '' },
    raw: {},
    flux: { ...plain, ...flux },
  }
  const application = { name: 'shop' } as Application
  return createRenderer({
    repository: memoryRepository(files),
    tools,
    capabilities: { kubeVersion: '', apiVersions: [] },
  }).render(application, [source])
}
const names = ({ manifests }: Rendered): string[] => manifests.map(({ key }) => key.name)

describe('a folder without kustomization.yaml', () => {
  test('is built of every YAML file below it', async () => {
    const files = {
      'apps/a.yaml': settings('a'),
      'apps/deep/down/b.yml': settings('b'),
      'apps/c.json': '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c"}}',
      'other/d.yaml': settings('d'),
    }
    expect(names(await build(files))).toEqual(['a', 'b'])
  })

  test('leaves out what .sourceignore, the source or Flux itself excludes', async () => {
    const files = {
      'apps/a.yaml': settings('a'),
      'apps/draft/b.yaml': settings('b'),
      'apps/.sops.yaml': 'creation_rules: []',
      'apps/deep/.sourceignore': '*.draft.yaml\n',
      'apps/deep/c.draft.yaml': settings('c'),
      'apps/deep/d.yaml': settings('d'),
      '.sourceignore': '# not yet\n/apps/draft/\n',
    }
    expect(names(await build(files))).toEqual(['a', 'd'])
    expect(
      names(
        await build({ 'apps/a.yaml': settings('a'), 'apps/b.yaml': settings('b') }, { ignore: '/apps/b*' }),
      ),
    ).toEqual(['a'])
  })
})

describe('variables', () => {
  test('become what their YAML says, quoted or not', async () => {
    const files = { 'apps/a.yaml': settings('a', 'data: { count: "${count}", text: "n=${count}" }') }
    const { manifests } = await build(files, { variables: { count: '3' } })
    expect(manifests[0]?.object['data']).toEqual({ count: 3, text: 'n=3' })
  })

  test('are left alone without any, and where the object says so', async () => {
    const files = { 'apps/a.yaml': settings('a', 'data: { script: "${HOME}" }') }
    expect((await build(files)).manifests[0]?.object['data']).toEqual({ script: '${HOME}' })
    const disabled = {
      'apps/a.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  annotations: { kustomize.toolkit.fluxcd.io/substitute: disabled }\ndata: { script: "${HOME}" }',
    }
    const { manifests } = await build(disabled, { variables: { HOME: 'x' } })
    expect(manifests[0]?.object['data']).toEqual({ script: '${HOME}' })
  })

  test('are put in without any where the strategy says so', async () => {
    const files = { 'apps/a.yaml': settings('a', 'data: { text: "at ${day}" }') }
    const { manifests } = await build(files, { alwaysSubstitutes: true })
    expect(manifests[0]?.object['data']).toEqual({ text: 'at' })
  })

  test('that a Secret may hold stay unknown', async () => {
    const files = { 'apps/a.yaml': settings('a', 'data: { a: "${known}", b: "${other}" }') }
    const built = await build(files, { variables: { known: 'x' }, unreadSecrets: ['flux-system/more'] })
    expect(built.manifests).toMatchObject([
      { object: { data: { a: 'x', b: '${other}' } }, unread: expect.stringContaining('other') as unknown },
    ])
  })

  test('in a form that is not evaluated are a problem of that object only', async () => {
    const files = { 'apps/a.yaml': settings('a', 'data: { a: "${x^^}" }'), 'apps/b.yaml': settings('b') }
    const built = await build(files, { variables: { x: 'y' } })
    expect(names(built)).toEqual(['b'])
    expect(built.problems).toMatchObject([{ code: 'RENDERER_UNSUPPORTED', resource: { name: 'a' } }])
  })

  test.each([
    ['${a}', 'A'],
    ['${none}', ''],
    ['${none:=d}', 'd'],
    ['${none:-d}', 'd'],
    ['${empty:=d}', 'd'],
    ['${a:=d}', 'A'],
    ['$${a}', '${a}'],
    ['$a and $(a)', '$a and $(a)'],
    ['${constructor}', ''],
  ])('%s is %s', (text, expected) => {
    expect(substitute(text, { a: 'A', empty: '' }, false)).toEqual({ text: expected, unknown: [] })
  })

  test('an object without any comes out of its YAML as it went in', () => {
    const value = fc.dictionary(
      fc.string(),
      fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
    )
    const word = fc.constantFrom(
      'yes',
      'on',
      'y',
      'n',
      '0755',
      '1e3',
      '12:30',
      '2024-01-01',
      '1_000',
      '~',
      '',
      '.',
      '0o7',
    )
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.oneof(word, value)), (object) => {
        const read = readYaml(writeYaml(object))
        expect('documents' in read && read.documents[0]?.value).toEqual(object)
      }),
    )
  })
})

test('common labels and annotations win over the manifest', async () => {
  const files = {
    'apps/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, labels: { team: x, own: z } }',
  }
  const { manifests } = await build(files, { labels: { team: 'shop' }, annotations: { note: 'n' } })
  expect(manifests[0]?.object['metadata']).toEqual({
    name: 'a',
    labels: { team: 'shop', own: 'z' },
    annotations: { note: 'n' },
  })
})
