import { expect, test } from '@jest/globals'
import type { FluxBuild } from '../../../src/model/application.js'
import type { JsonObject } from '../../../src/model/json.js'
import { gvkOf, keyOf } from '../../../src/model/resource.js'
import { evaluate } from '../../../src/render/envsubst/evaluate.js'
import { postBuild } from '../../../src/render/flux-post-build.js'
import { memoryRepository } from '../../discover/memory.js'

const large = 'b'.repeat(1_000_000)

test.each([
  ['a part of a large value', '${large:0:1}', 100_000],
  ['what is left of one without its letters', '${large//b/}', 10_000],
  ['the other case of one, for a default that nobody needs', '${word:-${large^^}}', 1000],
  ['a large pattern', '${empty#${large}}', 10_000],
  ['a pattern of many stars', `\${letters##${'*b'.repeat(20)}c}`, 1],
])(
  '%s is not evaluated again and again',
  (_what, expression, times) => {
    const values = { large, word: 'x', empty: '', letters: 'b'.repeat(2000) }
    const done = evaluate(expression.repeat(times), values, false)
    expect(done).toEqual({ unsupported: 'its expressions take too long to evaluate' })
  },
  60_000,
)

test('large values and many expressions that a manifest may well have are evaluated', () => {
  const done = evaluate(`\${large}${'${word^^}'.repeat(2000)}`, { large, word: 'team' }, false)
  expect(done).toMatchObject({ text: large + 'TEAM'.repeat(2000) })
})

test('a name as long as its file is a problem of the object, at its line and in a few words', async () => {
  const name = 'a'.repeat(200_000)
  const flux: FluxBuild = {
    ...{ ignore: null, kustomize: {}, variables: { x: '1' }, unreadSecrets: [], labels: {}, annotations: {} },
    undefinedVariables: { plain: 'refused', changed: 'refused' },
  }
  const problemOf = async (text: string): Promise<unknown> => {
    const object: JsonObject = {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'm' },
      data: { text },
    }
    const origin = { file: 'm.yaml', line: 1, document: 0 }
    const files = memoryRepository({ 'm.yaml': `kind: ConfigMap\ndata:\n  text: ${text}\n` }).at('commit')
    const manifest = { key: keyOf(object), gvk: gvkOf(object), object, origin }
    const { problems } = await postBuild({ manifests: [manifest], problems: [] }, flux, 'shop', files)
    for (const { message, hint } of problems) expect(`${message} ${hint}`.length).toBeLessThan(1000)
    return problems
  }
  expect(await problemOf(`\${${name}}`)).toMatchObject([
    { code: 'VARIABLE_UNDEFINED', message: expect.stringMatching(/m\.yaml:3.*variable a+…, which/) },
  ])
  expect(await problemOf(`\${${name}`)).toMatchObject([
    { code: 'RENDER_FAILED', message: expect.stringMatching(/m\.yaml:3.*`\$\{a+…` is none of its forms/) },
  ])
})
