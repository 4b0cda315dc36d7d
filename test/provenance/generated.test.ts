import { describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import { emptyConfig } from '../../src/config/config.js'
import { discover } from '../../src/discover/discover.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import { objectAt } from '../../src/model/json.js'
import { parsePath } from '../../src/model/parse-path.js'
import type { Repository } from '../../src/model/ports.js'
import { statedAt } from '../../src/provenance/application-set/stated-at.js'
import { clusterOf, memoryRepository } from '../discover/memory.js'
import { noTools } from '../render/tools.js'

const here = 'https://git.acme.example/team/fleet.git'
const settings = 'https://git.acme.example/team/settings.git'

type Files = { readonly [file: string]: string }

const git = (path: string, repoURL = here, pathParamPrefix = ''): JsonObject => ({
  git: { repoURL, revision: 'main', files: [{ path }], pathParamPrefix },
})
const list = (...elements: readonly JsonObject[]): JsonObject => ({ list: { elements } })

/** A set whose Applications take the parameter `replicas` from `count`, and state a memory of their own. */
function setOf(generator: JsonObject, spec: JsonObject = {}): JsonObject {
  const parameters = [
    { name: 'replicas', value: '{{count}}' },
    { name: 'memory', value: '1Gi' },
  ]
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: { name: 'fleet', namespace: 'argocd' },
    spec: {
      generators: [generator],
      template: {
        metadata: { name: '{{name}}' },
        spec: { source: { repoURL: here, path: 'charts/web', targetRevision: 'main', helm: { parameters } } },
      },
      ...spec,
    },
  }
}

type Asked = {
  readonly files?: Files
  /** The set in Git, where that is not the one in the cluster. */
  readonly inGit?: JsonObject
  /** What the cluster's Application has, where that is not what the set makes. */
  readonly live?: JsonObject
  readonly at?: string
  /** What the part should become. */
  readonly value?: Json
  /** The files at the commit that the app is rendered from, where these are others. */
  readonly rendered?: Files
}

/** Names of files that were read since the sets were evaluated. */
const read: string[] = []
/** How often the files of the repository were listed since then. */
let listings = 0

function watched(repository: Repository): Repository {
  const at: Repository['at'] = (commit) => {
    const files = repository.at(commit)
    return {
      ...files,
      list: (folder) => {
        listings++
        return files.list(folder)
      },
      read: (file) => {
        read.push(file)
        return files.read(file)
      },
    }
  }
  return { ...repository, at }
}

/** The line, with its text, that the first Application's parameter is traced to. */
async function lineOf(set: JsonObject, asked: Asked): Promise<string | null> {
  const { inGit = set, at = 'spec.source.helm.parameters[0].value', files = {}, rendered = {} } = asked
  const { value = '5' } = asked
  const all: Files = { 'charts/web/Chart.yaml': 'name: web\n', 'sets/fleet.yaml': stringify(inGit), ...files }
  const plain = memoryRepository(all, [here])
  const repository: Repository = watched({
    ...plain,
    at: (commit) =>
      commit === 'older' ? memoryRepository({ ...all, ...rendered }).at(commit) : plain.at(commit),
  })
  const { cluster, kinds } = clusterOf([set])
  const config = { ...emptyConfig, repositories: [{ url: settings, path: 'settings', tokenEnv: '' }] }
  const found = await discover({ repository, cluster, kinds, tools: noTools }, config, [])
  expect(found.problems.map(({ message }) => message)).toEqual([])
  const [generated] = found.generated
  if (generated === undefined) throw new Error('the set makes nothing')
  const edit = { path: parsePath(at) ?? [], value }
  const spec = asked.live ?? generated.object
  read.length = 0
  listings = 0
  const commit = Object.keys(rendered).length === 0 ? 'commit' : 'older'
  const place = await statedAt(generated, edit, { repository, commit, spec })
  if (place === null) return null
  const text = all[place.file.replace(/^.*\/\//, '')] ?? ''
  return `${place.file}: ${(text.split('\n')[place.line - 1] ?? '').trim()}`
}

const cart: Files = { 'teams/cart.yaml': 'name: cart\nleast: 3\ncount: 3\n' }

describe('a part of a spec that a set makes is traced to', () => {
  test.each<[string, string, JsonObject, Files]>([
    ['the key of a file', 'teams/cart.yaml: count: 3', git('teams/*.yaml'), cart],
    [
      'the key of a JSON file',
      'teams/cart.json: "count": 3}',
      git('teams/*.json'),
      { 'teams/cart.json': '{\n"name": "cart",\n"count": 3}\n' },
    ],
    [
      'the key of one item of a file',
      'teams/all.yaml: count: 3 # cart',
      git('teams/*.yaml'),
      { 'teams/all.yaml': '- name: cart\n  count: 3 # cart\n- name: shop\n  count: 3\n' },
    ],
    [
      'the key that takes it from an anchor',
      'teams/cart.yaml: count: *few',
      git('teams/*.yaml'),
      { 'teams/cart.yaml': 'few: &few 3\nname: cart\ncount: *few\n' },
    ],
    ['the element of a list', 'sets/fleet.yaml: count: "3"', list({ name: 'cart', count: '3' }), {}],
    [
      'the later of two that a merge lays over each other',
      'teams/cart.yaml: count: 3',
      {
        merge: { mergeKeys: ['name'], generators: [list({ name: 'cart', count: '3' }), git('teams/*.yaml')] },
      },
      cart,
    ],
    [
      'the file of a matrix of clusters and files',
      'teams/cart.yaml: count: 3',
      { matrix: { generators: [list({ name: 'a' }, { name: 'b' }), git('teams/*.yaml')] } },
      { 'teams/cart.yaml': 'least: 3\ncount: 3\n' },
    ],
    [
      'the file that names the files of the other generator of a matrix',
      'sizes/small.yaml: count: 3',
      { matrix: { generators: [git('teams/*.yaml'), git('sizes/{{size}}.yaml', here, 'second')] } },
      { 'teams/cart.yaml': 'name: cart\nsize: small\n', 'sizes/small.yaml': 'count: 3\n' },
    ],
  ])('%s', async (_title, line, generator, files) => {
    expect(await lineOf(setOf(generator), { files })).toBe(line)
  })

  test('the key of a file, without a look into the files of others', async () => {
    const others = {
      'teams/shop.yaml': 'name: shop\ncount: 3\n',
      'teams/user.yaml': 'name: user\ncount: 3\n',
    }
    expect(await lineOf(setOf(git('teams/*.yaml')), { files: { ...cart, ...others } })).toBe(
      'teams/cart.yaml: count: 3',
    )
    expect([...new Set(read)]).toEqual(['teams/cart.yaml'])
  })

  test('the key of one value of a mapping, though another one has the same', async () => {
    const valuesObject = { least: '{{least}}', replicas: '{{count}}' }
    const source = { repoURL: here, path: 'charts/web', helm: { valuesObject } }
    const template = { metadata: { name: '{{name}}' }, spec: { source } }
    const set = setOf(git('teams/*.yaml'), { template })
    const at = 'spec.source.helm.valuesObject'
    expect(await lineOf(set, { files: cart, at, value: { least: '3', replicas: '5' } })).toBe(
      'teams/cart.yaml: count: 3',
    )
    expect(await lineOf(set, { files: cart, at, value: { least: '5', replicas: '3' } })).toBe(
      'teams/cart.yaml: least: 3',
    )
  })

  test('the file of a large matrix, without the files of its other rows', async () => {
    const elements = Array.from({ length: 500 }, (_, at) => ({ name: `cart-${at}`, team: `team-${at}` }))
    const generator = { matrix: { generators: [list(...elements), git('teams/{{team}}.yaml')] } }
    const files = Object.fromEntries(elements.map(({ team }) => [`teams/${team}.yaml`, 'count: 3\n']))
    expect(await lineOf(setOf(generator), { files })).toBe('teams/team-0.yaml: count: 3')
    expect(listings).toBeLessThan(20)
  })

  test('the element of a large list that a merge looks through', async () => {
    const names = Array.from({ length: 5000 }, (_, at) => `cart-${at}`)
    const generators = [
      list(...names.map((name) => ({ name }))),
      list(...names.map((name) => ({ name, count: '3' }))),
    ]
    const merge = setOf({ merge: { mergeKeys: ['name'], generators } })
    expect(await lineOf(merge, {})).toBe('sets/fleet.yaml: count: "3"')
  }, 20_000)

  test('a file in another repository, under its address', async () => {
    expect(await lineOf(setOf(git('teams/*.yaml', settings)), { files: cart })).toBe(
      'https://git.acme.example/team/settings.git//teams/cart.yaml: count: 3',
    )
  })

  test('the template, where that states the value', async () => {
    const at = 'spec.source.helm.parameters[1].value'
    expect(await lineOf(setOf(git('teams/*.yaml')), { files: cart, at })).toBe('sets/fleet.yaml: value: 1Gi')
  })

  test('the generator’s own template before that of the set', async () => {
    const parameters: Json = [{ name: 'replicas', value: '3' }]
    const template = { metadata: {}, spec: { source: { helm: { parameters } } } }
    const own = setOf({ list: { elements: [{ name: 'cart' }], template } })
    expect(await lineOf(own, {})).toBe('sets/fleet.yaml: value: "3"')
  })
})

describe('a part of a spec is traced to nothing', () => {
  const set = setOf(git('teams/*.yaml'))
  const parameters = [{ name: 'replicas', value: '2' }]

  test('where the cluster’s Application has another value than Git makes', async () => {
    const live = { spec: { source: { helm: { parameters } } } }
    expect(await lineOf(set, { files: cart, live })).toBeNull()
  })

  test('where the file is another one at the commit that the app is rendered from', async () => {
    const rendered = { 'teams/cart.yaml': '# The cart.\nname: cart\nleast: 3\ncount: 3\n' }
    expect(await lineOf(set, { files: cart, rendered })).toBeNull()
  })

  test('where Git says something else of the set than the cluster has', async () => {
    const inGit = setOf(list({ name: 'cart', count: '4' }))
    expect(await lineOf(setOf(list({ name: 'cart', count: '3' })), { inGit })).toBeNull()
  })

  test('where two files describe the set', async () => {
    const twice = setOf(list({ name: 'cart', count: '3' }))
    const files = { 'clusters/b/fleet.yaml': stringify(twice) }
    expect(await lineOf(twice, { files })).toBeNull()
  })

  test('where a patch of the set decides instead', async () => {
    const templatePatch = `spec: {source: {helm: {parameters: [{name: replicas, value: '3'}]}}}`
    const patched = { ...set, spec: { ...objectAt(set, 'spec'), templatePatch } }
    expect(await lineOf(patched, { files: cart })).toBeNull()
  })
})
