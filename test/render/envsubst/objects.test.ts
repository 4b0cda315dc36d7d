import { beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { FluxBuild } from '../../../src/model/application.js'
import type { JsonObject } from '../../../src/model/json.js'
import type { Manifest } from '../../../src/model/resource.js'
import { gvkOf, keyOf } from '../../../src/model/resource.js'
import { postBuild } from '../../../src/render/flux-post-build.js'
import { memoryRepository } from '../../discover/memory.js'
import type { Answer, Question } from './real.js'
import { realEnvsubst } from './real.js'

/**
 * An object goes through YAML: what a variable becomes there depends on how its text is quoted, so Flux's and Go's
 * libraries are asked with whole objects.
 */
let ask: (questions: readonly Question[]) => Promise<Answer[]>
beforeAll(async () => {
  ask = await realEnvsubst()
}, 600_000)

const values = {
  count: '3',
  word: 'eu',
  empty: '',
  yes: 'yes',
  octal: '0755',
  quote: 'a"b',
  apostrophe: "it's",
  mapping: 'a: b',
  comment: 'a # b',
  list: '[1, x]',
  star: '*',
  blank: ' x ',
  backslash: 'a\\nb',
  path: 'team/app:v1',
}
const flux: FluxBuild = {
  ignore: null,
  kustomize: {},
  variables: values,
  unreadSecrets: [],
  undefinedVariables: { plain: 'empty', changed: 'empty' },
  labels: {},
  annotations: {},
}

const expression = fc.oneof(
  fc.constantFrom(...Object.keys(values), 'none').map((name) => `\${${name}}`),
  fc.constantFrom(
    ...[
      '${none:=d: e}',
      '${word^^}',
      '${#path}',
      '${path##*/}',
      '${path/\\//-}',
      '${path//app/"}',
      '$${word}',
      '$$',
      '$',
      '${none:-"x"}',
    ],
  ),
)
const literal = fc.constantFrom(
  ...[
    '',
    ' ',
    'a',
    '"',
    "'",
    ': ',
    ' #',
    '\n',
    'a\n\n',
    '\t',
    '\\',
    '-',
    '- ',
    '{',
    '}',
    '|',
    '>',
    'é',
    'yes',
    '1',
    '%',
    '@',
    'key: value',
  ],
)
const text = fc
  .array(fc.oneof(literal, expression), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''))
  // How Go writes these is not followed: writeAsFlux.
  .filter((one) => !one.startsWith('\n'))
const data = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,4}$/),
  fc.oneof(text, fc.array(text, { maxLength: 2 })),
  {
    minKeys: 1,
    maxKeys: 3,
  },
)

test('objects made by chance come out as from Flux', async () => {
  const objects = fc.sample(data, { numRuns: 2000, seed: 9 }).map((one): JsonObject => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'a', namespace: 'b' },
    data: one,
  }))
  const answers = await ask(objects.map((object) => ({ object, values })))
  const { manifests } = await postBuild(
    { manifests: objects.map(manifestOf), problems: [] },
    flux,
    'shop',
    memoryRepository({}).at(''),
  )
  const own = new Map(manifests.map(({ origin, object }) => [origin.line, object]))
  const different = objects.flatMap((object, at) => {
    const real = answers[at]?.object ?? null
    const ours = own.get(at) ?? null
    return JSON.stringify(sorted(real)) === JSON.stringify(sorted(ours))
      ? []
      : [{ object, real, ours, error: answers[at]?.error }]
  })
  expect(different).toEqual([])
})

const manifestOf = (object: JsonObject, at: number): Manifest => ({
  key: keyOf(object),
  gvk: gvkOf(object),
  object,
  origin: { file: 'a.yaml', line: at, document: 0 },
})

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  )
}
