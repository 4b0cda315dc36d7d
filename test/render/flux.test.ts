import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Application, FluxBuild, Source } from '../../src/model/application.js'
import { createRenderer } from '../../src/render/render.js'
import { evaluate } from '../../src/render/envsubst/evaluate.js'
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
const lenient = { plain: 'empty', changed: 'empty' } as const
const strict = { plain: 'refused', changed: 'refused' } as const
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

  test('that is not there is a problem, whatever the Kustomization states of it: Flux prunes nothing then', async () => {
    const elsewhere = { 'other/a.yaml': settings('a') }
    for (const flux of [{}, { kustomize: { namespace: 'shop' } }])
      expect(await build(elsewhere, flux)).toMatchObject({
        manifests: [],
        problems: [
          { code: 'PATH_NOT_FOUND', message: expect.stringContaining('folder apps does not exist') },
        ],
      })
  })

  test('without any YAML file is one that Flux cannot build either', async () => {
    const { manifests, problems } = await build({ 'apps/README.md': 'Moved away.' })
    expect(manifests).toEqual([])
    expect(problems).toMatchObject([
      { code: 'RENDER_FAILED', message: expect.stringContaining('holds no YAML file') },
    ])
  })

  test('leaves out by default only where nobody states what to leave out', async () => {
    const files = { 'apps/a.yaml': settings('a'), 'apps/.flux.yaml': settings('b') }
    expect(names(await build(files))).toEqual(['a'])
    expect(names(await build(files, { ignore: '# nothing\n' }))).toEqual(['a'])
    expect(names(await build(files, { ignore: 'docs' }))).toEqual(['b', 'a'])
    expect(names(await build({ ...files, 'apps/.sourceignore': 'docs\n' }))).toEqual(['b', 'a'])
    expect(names(await build({ ...files, 'other/deep/.sourceignore': 'docs\n' }))).toEqual(['b', 'a'])
    expect(names(await build({ ...files, 'other/.sourceignore': '# nothing\n' }))).toEqual(['a'])
  })

  test('has what the source brings back of a folder that it leaves out', async () => {
    const files = { 'apps/web/a.yaml': settings('a'), 'apps/web/deep/b.yaml': settings('b') }
    expect(names(await build(files, { ignore: '/*\n!/apps/web/deep' }))).toEqual(['b'])
  })

  test('has what the source states on top of a .sourceignore', async () => {
    const files = { 'apps/a.yaml': settings('a'), '.sourceignore': 'a.yaml\n' }
    expect(names(await build(files, { ignore: '!a.yaml' }))).toEqual(['a'])
  })

  test('leaves out what .sourceignore, the source or Flux itself excludes', async () => {
    const files = {
      'apps/a.yaml': settings('a'),
      'apps/draft/b.yaml': settings('b'),
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
    const { manifests } = await build(files, { alwaysSubstitutes: true, undefinedVariables: lenient })
    expect(manifests[0]?.object['data']).toEqual({ text: 'at' })
  })

  test('that a Secret may hold stay unknown', async () => {
    const files = { 'apps/a.yaml': settings('a', 'data: { a: "${known}", b: "${other}" }') }
    const built = await build(files, { variables: { known: 'x' }, unreadSecrets: ['flux-system/more'] })
    expect(built.manifests).toMatchObject([
      { object: { data: { a: 'x', b: '${other}' } }, unread: expect.stringContaining('other') as unknown },
    ])
  })

  test('in a form that is none of Flux’s, or that only some versions have, are a problem of that object', async () => {
    const files = {
      'apps/a.yaml': settings('a', 'data: { a: "${x!}" }'),
      'apps/b.yaml': settings('b'),
      'apps/c.yaml': settings('c', 'data: { c: "${x:0:-1}" }'),
    }
    const built = await build(files, { variables: { x: 'yes' } })
    expect(names(built)).toEqual(['b'])
    expect(built.problems).toMatchObject([
      {
        code: 'RENDER_FAILED',
        resource: { name: 'a' },
        message: expect.stringContaining('refuses to build'),
      },
      {
        code: 'RENDERER_UNSUPPORTED',
        resource: { name: 'c' },
        message: expect.stringContaining('negative length'),
      },
    ])
  })

  test('of an object without any still read two dollar signs as one', async () => {
    const files = { 'apps/a.yaml': settings('a', 'data: { a: "costs $$5" }') }
    const { manifests } = await build(files, { variables: { x: 'y' } })
    expect(manifests[0]?.object['data']).toEqual({ a: 'costs $5' })
  })

  test('whose name is none for Flux fail the whole build', async () => {
    const files = {
      'apps/a.yaml': settings('a'),
      'apps/b.yaml': settings('b'),
    }
    const built = await build(files, { variables: { 'my-name': 'x' } })
    expect(names(built)).toEqual([])
    expect(built.problems).toMatchObject([
      { code: 'RENDER_FAILED', resource: null, message: expect.stringContaining('"my-name"') },
    ])
  })

  describe('that nothing defines', () => {
    const files = {
      'apps/a.yaml': settings('a', 'data:\n  known: ${x}\n  count: ${#replicas}\n  replicas: ${replicas}'),
      'apps/b.yaml': settings('b', 'data: { b: "${replicas:=2}" }'),
    }
    const variables = { x: 'eu' }

    test('are a problem where Flux refuses them, with the line and what to do', async () => {
      const built = await build(files, { variables, undefinedVariables: strict })
      expect(names(built)).toEqual(['b'])
      const [problem] = built.problems
      expect(built.problems).toHaveLength(1)
      expect(problem).toMatchObject({
        code: 'VARIABLE_UNDEFINED',
        application: 'shop',
        resource: { name: 'a' },
      })
      expect(problem?.message).toBe(
        "Application shop: ConfigMap a (apps/a.yaml:6) uses the variable replicas, which nothing defines. This cluster's Flux refuses to build with it, so nothing of this app is applied until that is mended.",
      )
      expect(problem?.hint).toContain('(${replicas:=…}), or write $${replicas} where')
    })

    test('are empty where Flux takes them so', async () => {
      const { manifests, problems } = await build(files, { variables, undefinedVariables: lenient })
      expect(problems).toEqual([])
      expect(manifests[0]?.object['data']).toEqual({ known: 'eu', count: 0, replicas: null })
    })

    test('are a problem where nothing tells what Flux does, and not taken for empty', async () => {
      const built = await build(files, { variables })
      expect(names(built)).toEqual(['b'])
      expect(built.problems).toMatchObject([
        { code: 'VARIABLE_UNDEFINED', message: expect.stringContaining('could not be read') },
      ])
      expect(built.problems[0]?.hint).toContain('let this account list Deployments')
    })

    test('are refused plain alone by the first strict versions', async () => {
      const changed = { 'apps/a.yaml': settings('a', 'data: { a: "<${none^^}>" }') }
      const undefinedVariables = { plain: 'refused', changed: 'empty' } as const
      const built = await build(changed, { variables, undefinedVariables })
      expect(built.manifests[0]?.object['data']).toEqual({ a: '<>' })
      expect((await build(files, { variables, undefinedVariables })).problems).toHaveLength(1)
    })
  })

  test('that a Secret may hold make unknown what is made of them, in every form', () => {
    const text = '${none} ${none^^} ${none:=d} ${a:=${none}} ${a/A/${none}}'
    expect(evaluate(text, { a: 'A' }, true)).toEqual({
      text: '${none} ${none} ${none} A ${none}',
      unknown: ['none'],
      missing: [],
    })
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
