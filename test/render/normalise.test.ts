import { expect, test } from '@jest/globals'
import { normaliseManifests } from '../../src/render/normalise.js'
import { readManifests } from '../../src/render/manifests.js'

const text = ['ConfigMap', 'Namespace', 'Gadget']
  .map((kind) => `apiVersion: v1\nkind: ${kind}\nmetadata: {name: a}\n`)
  .join('---\n')
const scopes: { readonly [kind: string]: boolean } = { ConfigMap: true, Namespace: false }

function normalise(namespace: string): { kept: string[]; homeless: string[] } {
  const { manifests } = readManifests('a.yaml', text, 'a')
  const done = normaliseManifests(manifests, namespace, (_group, kind) => scopes[kind] ?? null)
  return {
    kept: done.manifests.map(({ key }) => `${key.kind} ${key.namespace}`),
    homeless: done.homeless.map(({ key }) => key.kind),
  }
}

test('what names no namespace goes to that of the app', () => {
  expect(normalise('shop')).toEqual({ kept: ['ConfigMap shop', 'Namespace ', 'Gadget shop'], homeless: [] })
})

test('without one, a kind that lives in a namespace goes nowhere; of an unknown kind nobody can say so', () => {
  expect(normalise('')).toEqual({ kept: ['Namespace ', 'Gadget '], homeless: ['ConfigMap'] })
})
