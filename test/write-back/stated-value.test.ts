import { expect, test } from '@jest/globals'
import type { Json, JsonObject } from '../../src/model/json.js'
import { isObject } from '../../src/model/json.js'
import { parsePath } from '../../src/model/parse-path.js'
import { gvkOf } from '../../src/model/resource.js'
import { builtInTypes } from '../schema/builtin.js'
import { statedValue } from '../../src/write-back/stated-value.js'
import { applyToJson } from '../../src/edit/apply-to-json.js'

/** What goes into Git of a value that somebody put into an object, where Git says this of it. */
function statedAt(place: string, live: Json, desired: JsonObject): Json {
  const path = parsePath(place) ?? []
  const edited = applyToJson(desired, { type: 'set', path, value: live })
  if (!isObject(edited)) throw new Error(`the object has no such place: ${place}`)
  return statedValue(live, path, builtInTypes.of(gvkOf(desired)), { desired, live: edited })
}

/** The same of a policy, where Git says this of its spec. */
function stated(live: Json, git: JsonObject): Json {
  const policy: JsonObject = { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', spec: git }
  return statedAt('spec.ingress', live, policy)
}

const filledIn = [
  {
    ports: [
      { port: 80, protocol: 'TCP' },
      { port: 53, protocol: 'UDP' },
    ],
  },
]

test.each<[string, Json, JsonObject, Json]>([
  ['leaves defaults out', filledIn, {}, [{ ports: [{ port: 80 }, { port: 53, protocol: 'UDP' }] }]],
  [
    'keeps a default that Git states at the place',
    filledIn,
    { ingress: [{ ports: [{ port: 8080, protocol: 'TCP' }] }] },
    filledIn,
  ],
  ['keeps what is of no known kind', [{ acme: { protocol: 'TCP' } }], {}, [{ acme: { protocol: 'TCP' } }]],
  ['keeps what is empty', [{ from: [{ podSelector: {} }] }], {}, [{ from: [{ podSelector: {} }] }]],
])('of a list that somebody changed it %s', (_, live, git, expected) => {
  expect(stated(live, git)).toEqual(expected)
})

const pod: JsonObject = { apiVersion: 'v1', kind: 'Pod', spec: {} }
const policy: JsonObject = { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy' }

test.each<[string, string, Json, JsonObject]>([
  ['an empty volume', 'spec.volumes', [{ name: 'cache', emptyDir: {} }], pod],
  ['a selector of every pod', 'spec', { podSelector: {}, ingress: [{}] }, policy],
])('%s is stated, though it is what an absent one would be', (_, place, live, desired) => {
  expect(statedAt(place, live, desired)).toEqual(live)
})
