import { expect, test } from '@jest/globals'
import type { Json, JsonObject } from '../../src/model/json.js'
import { isObject } from '../../src/model/json.js'
import { parsePath } from '../../src/model/parse-path.js'
import { builtInTypes } from '../schema/builtin.js'
import { statedValue } from '../../src/write-back/stated-value.js'
import { applyToJson } from '../../src/edit/apply-to-json.js'

/** What goes into Git of a value that somebody put into a policy, where Git says this of its spec. */
function stated(live: Json, git: JsonObject): Json {
  const path = parsePath('spec.ingress') ?? []
  const gvk = { group: 'networking.k8s.io', version: 'v1', kind: 'NetworkPolicy' }
  const desired: JsonObject = { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', spec: git }
  const edited = applyToJson(desired, { type: 'set', path, value: live })
  if (!isObject(edited)) throw new Error('the policy has no such place')
  return statedValue(live, path, builtInTypes.of(gvk), { desired, live: edited })
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
