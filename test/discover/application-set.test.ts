import { describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import { emptyConfig } from '../../src/config/config.js'
import type { Discovered } from '../../src/discover/discover.js'
import { discover } from '../../src/discover/discover.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import { noTools } from '../render/tools.js'
import { clusterOf, memoryRepository } from './memory.js'

const here = 'https://git.acme.example/team/fleet.git'
const apps = {
  'apps/cart/deployment.yaml': '{}',
  'apps/shop/web/deployment.yaml': '{}',
  'apps/shop/config.json': '{"team":{"name":"blue"},"stages":["a","b"]}',
  'apps/old/deployment.yaml': '{}',
  'apps/.hidden/x.yaml': '{}',
}

function set(generators: readonly Json[], template: JsonObject = {}, spec: JsonObject = {}): JsonObject {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: { name: 'fleet', namespace: 'argocd' },
    spec: {
      generators,
      template: {
        metadata: { name: '{{path.basename}}' },
        spec: { source: { repoURL: here, path: '{{path}}', targetRevision: 'main' } },
        ...template,
      },
      ...spec,
    },
  }
}

function find(
  inCluster: readonly JsonObject[],
  inGit: readonly JsonObject[],
  files: { [file: string]: string } = apps,
): Promise<Discovered> {
  const { cluster, kinds } = clusterOf(inCluster)
  const written = Object.fromEntries(inGit.map((object, at) => [`sets/${at}.yaml`, stringify(object)]))
  const repository = memoryRepository({ ...files, ...written }, [here])
  return discover({ repository, cluster, kinds, tools: noTools }, emptyConfig, [])
}

async function made(generator: Json, template: JsonObject = {}, spec: JsonObject = {}): Promise<string[]> {
  const { applications, problems } = await find([], [set([generator], template, spec)])
  expect(problems).toEqual([])
  return applications.map(({ name, sources }) => `${name} ${sources[0]?.path ?? ''}`)
}

const git = (rest: JsonObject): JsonObject => ({ git: { repoURL: here, revision: 'main', ...rest } })
const named = (name: string, path: string): JsonObject => ({
  metadata: { name },
  spec: { source: { repoURL: here, path } },
})

describe('a set makes one Application', () => {
  test('for each element of a list', async () => {
    const list = {
      list: {
        elements: [
          { app: 'cart', count: '2' },
          { app: 'shop', count: '3' },
        ],
      },
    }
    expect(await made(list, named('{{app}}-{{count}}', 'apps/{{ app }}'))).toEqual([
      'cart-2 apps/cart',
      'shop-3 apps/shop',
    ])
  })

  test('for each folder, but those excluded and hidden ones', async () => {
    const directories = [{ path: 'apps/*' }, { path: 'apps/old', exclude: true }]
    expect(await made(git({ directories }))).toEqual(['cart apps/cart', 'shop apps/shop'])
  })

  test('for each file, with what stands in it', async () => {
    const files = [{ path: 'apps/**/config.json' }]
    expect(await made(git({ files }), named('{{team.name}}-{{stages.1}}-{{path[1]}}', '{{path}}'))).toEqual([
      'blue-b-shop apps/shop',
    ])
  })

  test('with values of the generator', async () => {
    const generator = git({ directories: [{ path: 'apps/cart' }], values: { stage: 'live' } })
    expect(await made(generator, named('{{path.basename}}-{{values.stage}}', '{{path}}'))).toEqual([
      'cart-live apps/cart',
    ])
  })

  test('for each pair of a matrix; the second may use what the first gives', async () => {
    const generators = [
      { list: { elements: [{ app: 'cart' }, { app: 'old' }] } },
      git({ directories: [{ path: 'apps/{{app}}' }] }),
    ]
    expect(await made({ matrix: { generators } }, named('{{app}}', '{{path}}'))).toEqual([
      'cart apps/cart',
      'old apps/old',
    ])
  })

  test('for each of a merge, what later generators say of the same key winning', async () => {
    const generators = [
      {
        list: {
          elements: [
            { app: 'cart', folder: 'x' },
            { app: 'shop', folder: 'apps/shop' },
          ],
        },
      },
      {
        list: {
          elements: [
            { app: 'cart', folder: 'apps/cart' },
            { app: 'none', folder: 'apps/none' },
          ],
        },
      },
    ]
    const merge = { mergeKeys: ['app'], generators }
    expect(await made({ merge }, named('{{app}}', '{{folder}}'))).toEqual([
      'cart apps/cart',
      'shop apps/shop',
    ])
  })

  test('that its selector lets through', async () => {
    const list = {
      elements: [
        { app: 'cart', stage: 'live' },
        { app: 'shop', stage: 'test' },
      ],
    }
    const generator = { list, selector: { matchLabels: { stage: 'live' } } }
    expect(await made(generator, named('{{app}}', '{{stage}}'))).toEqual(['cart live'])
  })

  test('with a Go template of plain values', async () => {
    const generator = git({ directories: [{ path: 'apps/*' }, { path: 'apps/old', exclude: true }] })
    const template = named('{{ .path.basename }}-{{ index .path.segments 0 }}', '{{.path.path}}')
    expect(await made(generator, template, { goTemplate: true })).toEqual([
      'cart-apps apps/cart',
      'shop-apps apps/shop',
    ])
  })
})

describe('a set that is not evaluated', () => {
  const outside: readonly [string, JsonObject][] = [
    ['clusters', set([{ clusters: {} }])],
    ['pull requests', set([{ pullRequest: {} }])],
    [
      'a matrix with SCM',
      set([{ matrix: { generators: [{ list: { elements: [{}] } }, { scmProvider: {} }] } }]),
    ],
    [
      'a function',
      set([git({ directories: [{ path: 'apps/*' }] })], named('{{ .path.basename | upper }}', 'x'), {
        goTemplate: true,
      }),
    ],
    ['a name without a value', set([git({ directories: [{ path: 'apps/*' }] })], named('{{nobody}}', 'x'))],
    [
      'another repository',
      set([{ git: { repoURL: 'https://git.acme.example/else', directories: [{ path: '*' }] } }]),
    ],
    [
      'a templatePatch that is no mapping',
      set([{ list: { elements: [{ 'path.basename': 'a', path: 'b' }] } }], {}, { templatePatch: 'x' }),
    ],
    [
      'a templatePatch with directives',
      set(
        [{ list: { elements: [{ 'path.basename': 'a', path: 'b' }] } }],
        {},
        {
          templatePatch: 'spec: {$patch: replace}',
        },
      ),
    ],
    [
      'a matrix whose generators disagree',
      set([
        {
          matrix: {
            generators: [{ list: { elements: [{ a: '1' }] } }, { list: { elements: [{ a: '2' }] } }],
          },
        },
      ]),
    ],
    [
      'a merge whose keys are not unique',
      set([
        {
          merge: {
            mergeKeys: ['a'],
            generators: [{ list: { elements: [{ a: '1' }, { a: '1' }] } }, { list: { elements: [] } }],
          },
        },
      ]),
    ],
    [
      'an operator that Kubernetes does not know',
      set([
        {
          list: { elements: [{ 'path.basename': 'a', path: 'b' }] },
          selector: { matchExpressions: [{ key: 'a', operator: 'Like', values: ['b'] }] },
        },
      ]),
    ],
  ]
  test.each(outside)('for %s is a problem', async (_what, object) => {
    expect((await find([], [object])).problems).toMatchObject([{ code: 'APPLICATION_SET_UNKNOWN' }])
  })

  test('counts through what it has made in the cluster', async () => {
    const ownerReferences = [
      { apiVersion: 'argoproj.io/v1alpha1', kind: 'ApplicationSet', name: 'fleet', uid: '1' },
    ]
    const live = {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: { name: 'cart', namespace: 'argocd', ownerReferences },
      spec: { source: { repoURL: here, path: 'apps/cart' } },
    }
    const found = await find([live], [set([{ clusters: {} }])])
    expect(found.problems).toEqual([])
    expect(found.applications).toMatchObject([{ name: 'cart', foundIn: 'cluster' }])
  })
})

describe('a set that Argo CD fails on as well', () => {
  const ownerReferences = [
    { apiVersion: 'argoproj.io/v1alpha1', kind: 'ApplicationSet', name: 'fleet', uid: '1' },
  ]
  const cart = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'cart', namespace: 'argocd', ownerReferences },
    spec: { source: { repoURL: here, path: 'apps/cart' } },
  }
  const strict = { goTemplate: true, goTemplateOptions: ['missingkey=error'] }
  const ofTeams = (text: string, spec: JsonObject): JsonObject =>
    set(
      [git({ files: [{ path: 'teams/*.json' }] })],
      {
        metadata: { name: '{{ .team }}' },
        spec: { source: { repoURL: here, path: 'a', targetRevision: text } },
      },
      spec,
    )

  test('is a problem beside the Applications that it has made, which are judged as the cluster has them', async () => {
    const teams = { 'teams/cart.json': '{"team": "cart"}' }
    const found = await find([cart], [ofTeams('{{ .revision }}', strict)], teams)
    expect(found.problems).toEqual([
      {
        code: 'APPLICATION_SET_FAILED',
        application: null,
        resource: null,
        message:
          'ApplicationSet fleet (sets/0.yaml:1): what it generates cannot be evaluated: {{ .revision }} has no value.',
        hint: 'Correct the set, or the file that it takes the value from. Until then Argo CD changes nothing about the Application that it has made, which is judged as the cluster has it.',
      },
    ])
    expect(found.applications).toMatchObject([{ name: 'cart', foundIn: 'cluster' }])
  })

  test('is none where the value is there, or where Argo CD writes <no value>', async () => {
    const teams = { 'teams/cart.json': '{"team": "cart", "revision": "main"}' }
    expect((await find([cart], [ofTeams('{{ .revision }}', strict)], teams)).problems).toEqual([])
    const lax = await find([cart], [ofTeams('{{ .other }}', { goTemplate: true })], teams)
    expect(lax.problems).toEqual([])
  })

  test('is none where a file gives a key twice: the last one counts', async () => {
    const teams = { 'teams/cart.json': 'team: old\nteam: cart\n' }
    const found = await find([cart], [ofTeams('main', strict)], teams)
    expect(found).toMatchObject({
      problems: [],
      leftOver: [],
      applications: [{ name: 'cart', foundIn: 'both' }],
    })
  })

  test('names the file that holds no parameters', async () => {
    const found = await find([cart], [ofTeams('main', strict)], { 'teams/cart.json': '["cart"]' })
    expect(found.problems.map(({ message }) => message)).toEqual([
      'ApplicationSet fleet (sets/0.yaml:1): what it generates cannot be evaluated: teams/cart.json holds no mapping.',
    ])
  })
})

test('an Application that the cluster has keeps its live spec, one that is lacking is added', async () => {
  const one = set([git({ directories: [{ path: 'apps/*' }, { path: 'apps/old', exclude: true }] })])
  const live = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'cart', namespace: 'argocd' },
    spec: { source: { repoURL: here, path: 'apps/cart', targetRevision: 'hotfix' } },
  }
  expect((await find([live, one], [one])).applications).toMatchObject([
    { name: 'cart', foundIn: 'both', origin: { file: 'sets/0.yaml' }, sources: [{ revision: 'hotfix' }] },
    { name: 'shop', foundIn: 'repository', origin: { file: 'sets/0.yaml' } },
  ])
})

test("the cluster's sets count, not those in Git for other clusters", async () => {
  const live = set([{ list: { elements: [{ path: 'apps/cart', 'path.basename': 'cart' }] } }])
  const other = {
    ...set([git({ directories: [{ path: 'apps/*' }] })]),
    metadata: { name: 'else', namespace: 'argocd' },
  }
  expect((await find([live], [live, other])).applications).toMatchObject([{ name: 'cart' }])
})
