import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Json, JsonObject } from '../../../src/model/json.js'
import type { Tools } from '../../../src/model/ports.js'
import { openRepository, type OpenRepository } from '../../../src/shell/repository.js'
import { realTools } from '../../render/tools.js'
import type { GitFolder } from './git-folder.js'
import { gitFolder } from './git-folder.js'
import type { Own } from './ours.js'
import { contradiction, evaluateHere } from './ours.js'
import type { RealSets } from './real.js'
import { realSets } from './real.js'
import { files, secrets, url } from './world.js'

/** Sets of which this program once said something else than Argo CD's own code, which is asked again here. */
let tools: Tools
let real: RealSets
let git: GitFolder
let repository: OpenRepository
beforeAll(async () => {
  tools = await realTools()
  real = await realSets()
  git = await gitFolder(files)
  repository = await openRepository(git.folder, [url])
}, 900_000)
afterAll(async () => {
  repository.close()
  git.remove()
  await real.close()
})

const list = (...elements: readonly Json[]): JsonObject => ({ list: { elements } })
const gitOf = (rest: JsonObject): JsonObject => ({ git: { repoURL: url, revision: 'main', ...rest } })
const matrix = (...generators: readonly Json[]): JsonObject => ({ matrix: { generators } })
const merge = (mergeKeys: readonly string[], ...generators: readonly Json[]): JsonObject => ({
  merge: { mergeKeys, generators },
})
const strict = { goTemplate: true, goTemplateOptions: ['missingkey=error'] }
const go = { goTemplate: true }
const patch = (templatePatch: string): JsonObject => ({ templatePatch })

type Case = {
  readonly generator: JsonObject
  readonly name?: string
  readonly spec?: JsonObject
  readonly helm?: JsonObject
  readonly newGlobbing?: boolean
  readonly says: Own['state']
  /** Names of the Applications, where it makes some. */
  readonly makes?: readonly string[]
}

const values = { valuesObject: { image: { tag: '1' } } }
const cases: { readonly [what: string]: Case } = {
  'an element of a plain list that is no text': {
    generator: list({ app: 2 }),
    name: '{{app}}',
    says: 'fails',
  },
  'values of a plain element': {
    generator: list({ values: { a: 'x' } }),
    name: 'n-{{values.a}}',
    says: 'made',
    makes: ['n-x'],
  },
  'a merge of one generator': { generator: merge(['app'], list({ app: 'a' })), says: 'fails' },
  'a merge by the way to a nested value': {
    generator: merge(['nested.name'], list({ nested: { name: 'a' } }, { nested: { name: 'b' } }), list()),
    spec: go,
    says: 'fails',
  },
  'plain values that two generators give differently': {
    generator: matrix(list({ app: 'a' }), list({ app: 'b' })),
    says: 'fails',
  },
  'values of Go that two generators give differently, which versions of Argo CD take differently': {
    generator: matrix(list({ app: 'a' }), list({ app: 'b' })),
    spec: go,
    says: 'unknown',
  },
  'a variable without a value': {
    generator: list({ app: 'a' }),
    name: '{{ $x := .none }}{{ $x }}{{ .app | upper }}',
    spec: go,
    says: 'unknown',
  },
  'a null': {
    generator: list({ app: 'a', none: null }),
    name: '{{ .none }}{{ .app | upper }}',
    spec: strict,
    says: 'unknown',
  },
  'values of the second generator of a matrix that are no template, where it gives nothing': {
    generator: matrix(
      list({ app: 'a' }),
      gitOf({ directories: [{ path: 'none' }], values: { v: '{{ .none | no }}' } }),
    ),
    spec: go,
    says: 'unknown',
  },
  'a git generator without directories and files': { generator: gitOf({}), says: 'fails' },
  'a class of Go, which no exclamation mark turns round': {
    generator: gitOf({ directories: [{ path: 'apps/[!a-f]*' }] }),
    name: '{{path.basename}}',
    says: 'made',
    makes: ['cart'],
  },
  'a file pattern with a dot before it': {
    generator: gitOf({ files: [{ path: './root.json' }] }),
    name: '{{app}}',
    says: 'made',
    makes: ['root'],
  },
  'a file pattern that leads out of the repository': {
    generator: gitOf({ files: [{ path: '../x' }] }),
    says: 'fails',
  },
  'a folder that the new globbing finds': {
    generator: gitOf({ files: [{ path: 'apps/*' }] }),
    newGlobbing: true,
    says: 'fails',
  },
  'an empty item in a file': {
    generator: gitOf({ files: [{ path: 'apps/Web_Site/config.yaml' }] }),
    name: '{{path.basenameNormalized}}',
    says: 'made',
    makes: ['web-site', 'web-site', 'web-site'],
  },
  'a selector without values': {
    generator: { ...list({ app: 'a' }), selector: { matchExpressions: [{ key: 'app', operator: 'In' }] } },
    says: 'fails',
  },
  'a selector of clusters by what no label can be': {
    generator: { clusters: { selector: { matchLabels: { stage: 'a b' } } } },
    says: 'fails',
  },
  'the selector of the second generator of a matrix, into which nothing is put': {
    generator: matrix(list({ app: 'a' }), {
      ...list({ team: 'a' }),
      selector: { matchLabels: { team: '{{app}}' } },
    }),
    says: 'made',
    makes: [],
  },
  'values of the second generator of a matrix, by what the first one gives': {
    generator: matrix(
      list({ app: 'a' }),
      gitOf({ directories: [{ path: 'apps/cart' }], values: { v: '{{ .app | default "d" }}' } }),
    ),
    name: '{{ .values.v }}',
    spec: go,
    says: 'made',
    makes: ['a'],
  },
  'a matrix three deep': {
    generator: matrix(list({ a: '1' }), matrix(list({ b: '1' }), matrix(list({ c: '1' }), list({ d: '1' })))),
    says: 'fails',
  },
  'braces that do not end': { generator: list({ app: 'a' }), name: '{{app}}-{{app', says: 'fails' },
  'an action of Go that does not end': {
    generator: list({ app: 'a' }),
    name: '{{ .app',
    spec: go,
    says: 'fails',
  },
  'an option that Go does not have': {
    generator: list({ app: 'a' }),
    spec: { ...go, goTemplateOptions: ['missingkey=no'] },
    says: 'fails',
  },
  'the last of two options': {
    generator: list({ app: 'a' }),
    name: 'n-{{ .app | default "d" }}{{ .none | default "d" }}',
    spec: { ...go, goTemplateOptions: ['missingkey=error', 'missingkey=default'] },
    says: 'made',
    makes: ['n-ad'],
  },
  'a name without a value beside a block': {
    generator: list({ app: 'a' }),
    name: '{{ .none }}{{ with .app }}{{ . }}{{ end }}',
    spec: strict,
    says: 'fails',
  },
  'a name without a value in a block that is not reached': {
    generator: list({ app: '' }),
    name: 'n{{ if .app }}{{ .none }}{{ end }}',
    spec: strict,
    says: 'made',
    makes: ['n'],
  },
  'a name without a value in a block that is reached': {
    generator: list({ app: 'a' }),
    name: 'n{{ if .app }}{{ .none }}{{ end }}',
    spec: go,
    says: 'unknown',
  },
  'values that a patch goes into below a mapping': {
    generator: list({ app: 'a' }),
    helm: values,
    spec: patch('spec: {source: {helm: {valuesObject: {image: {tag: "2"}}}}}'),
    says: 'fails',
  },
  'values that a patch adds to': {
    generator: list({ app: 'a' }),
    helm: values,
    spec: patch('spec: {source: {helm: {valuesObject: {more: {tag: "2"}}}}}'),
    says: 'made',
    makes: ['n'],
  },
  'a revision without quotes in a patch': {
    generator: list({ app: 'a' }),
    spec: patch('spec: {source: {targetRevision: 1.10}}'),
    says: 'fails',
  },
  'a patch that begins as JSON and is YAML': {
    generator: list({ app: 'a' }),
    spec: patch('{spec: {source: {path: x}}}'),
    says: 'fails',
  },
}

test.each(Object.entries(cases))(
  '%s',
  async (_what, { generator, name = 'n', spec = {}, helm, says, ...rest }) => {
    const { newGlobbing = false, makes } = rest
    const source = { repoURL: url, path: 'apps', ...(helm === undefined ? {} : { helm }) }
    const template = { metadata: { name }, spec: { project: 'default', source, destination: { name: 'x' } } }
    const set = {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'ApplicationSet',
      metadata: { name: 'fleet', namespace: 'argocd' },
      spec: { generators: [generator], template, ...spec },
    }
    const answer = await real.ask({ set, secrets, newGlobbing, repositories: { [url]: git.folder } })
    const own = await evaluateHere(set, { repository, url, tools, secrets, newGlobbing })
    expect(contradiction(own, answer)).toBeNull()
    expect(own.state).toBe(says)
    if (says === 'made') expect(answer.applications?.map(nameOf)).toEqual(makes)
  },
)

function nameOf({ metadata }: JsonObject): Json {
  return (metadata as JsonObject)['name'] ?? null
}
