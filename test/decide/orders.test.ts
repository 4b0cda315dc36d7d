import { expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { judge, webPair } from './judged.js'

/** A Deployment's spec whose container has these variables, or no list of them. */
function specOf(names: readonly string[] | null): JsonObject {
  const env = names === null ? {} : { env: names.map((name) => ({ name, value: 'x' })) }
  return { template: { spec: { containers: [{ name: 'web', ...env }] } } }
}

/** What is said of variables that stand in one order in Git, in another in live, and are all the applier's own. */
function said(git: readonly string[], live: readonly string[], base: readonly string[] | null): string {
  const owned = Object.fromEntries(live.map((name) => [`k:{"name":"${name}"}`, { '.': {}, 'f:value': {} }]))
  const container = { '.': {}, 'f:env': { '.': {}, ...owned } }
  const f = { 'f:template': { 'f:spec': { 'f:containers': { 'k:{"name":"web"}': container } } } }
  const pair = webPair(specOf(git), specOf(live), { f, manager: 'argocd-controller' })
  const object = { ...pair.manifest.object, spec: specOf(base) }
  const drafts = judge({ ...pair, base: { source: 'history', object, at: null } })
  return drafts.map((one) => `${one.category}, ${one.confidence}: ${one.because.join(' ')}`).join('\n')
}

const noOwner = 'the API server keeps no owner of an order. Not enough is known to choose a side.'

test.each([
  [
    'the last sync had none of them',
    null,
    `unknown, guess: Git and live have the items in different orders, and the last sync tells of none; ${noOwner}`,
  ],
  [
    'the last sync had a third',
    ['A', 'B', 'C'],
    `unknown, guess: Git, live and the last sync each have the items in another order; ${noOwner}`,
  ],
] as const)('an order that nobody owns is no certain conflict where %s', (_title, base, expected) => {
  expect(said(['C', 'B', 'A'], ['B', 'A', 'C'], base)).toBe(expected)
})
