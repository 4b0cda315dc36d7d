import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { threeWayMerge } from '../../src/forecast/client-side-apply.js'
import { serverSideApply } from '../../src/forecast/server-side-apply.js'
import { ownership } from '../../src/attribute/fields-v1.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import { equalJson } from '../../src/model/json.js'
import type { ManagedFieldsEntry } from '../../src/model/managed-fields.js'
import { managedFieldsOf } from '../../src/model/managed-fields.js'
import { fields, getPath } from '../../src/model/path.js'
import { builtInType } from '../schema/builtin.js'
import { owned } from './objects.js'

const type = builtInType('apps/v1', 'Deployment')
const names = ['a', 'b', 'c', '__proto__', 'constructor']

/** A mapping over hostile keys; each has its own property, also `__proto__`. */
const mapping = fc
  .uniqueArray(fc.constantFrom(...names), { maxLength: 4 })
  .chain((keys) => fc.tuple(...keys.map((key) => fc.tuple(fc.constant(key), fc.constantFrom('1', '2')))))
  .map((entries) => Object.fromEntries(entries) as JsonObject)

const container = fc.record(
  {
    name: fc.constantFrom('web', 'debug', 'proxy'),
    image: fc.constantFrom('i:1', 'i:2'),
    args: fc.array(fc.constantFrom('x', 'y'), { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['name', 'image'] },
)
const deployment = fc
  .record(
    {
      replicas: fc.nat(5),
      labels: mapping,
      containers: fc.uniqueArray(container, { selector: ({ name }) => name, minLength: 1 }),
    },
    { requiredKeys: ['containers', 'labels'] },
  )
  .map(({ labels, containers, ...spec }): JsonObject => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', labels },
    spec: { ...spec, template: { spec: { containers } } },
  }))

describe('client-side', () => {
  test('syncing what is in sync changes nothing, whatever others added', () => {
    fc.assert(
      fc.property(deployment, deployment, (git, other) => {
        const once = threeWayMerge(null, git, other, type)
        expect(equalJson(threeWayMerge(git, git, once, type), once)).toBe(true)
        expect(equalJson(threeWayMerge(null, git, once, null), once) || hasForeignItems(git, once)).toBe(true)
      }),
    )
  })

  test('what Git says is there afterwards, and what Git dropped is not', () => {
    fc.assert(
      fc.property(deployment, deployment, deployment, (before, git, live) => {
        const after = threeWayMerge(before, git, live, type)
        for (const name of names) {
          const path = fields('metadata', 'labels', name)
          const [was, wanted, there] = [before, git, live].map((object) => getPath(object, path))
          const expected = wanted ?? (was === undefined ? there : undefined)
          expect(getPath(after, path)).toEqual(expected)
        }
      }),
    )
  })
})

/** A custom resource's list is one value, so a merged list of a built-in kind differs from it. */
function hasForeignItems(git: JsonObject, live: JsonObject): boolean {
  const path = fields('spec', 'template', 'spec', 'containers')
  return !equalJson(getPath(git, path), getPath(live, path))
}

describe('server-side', () => {
  const entries = (...list: Json[]): readonly ManagedFieldsEntry[] =>
    managedFieldsOf({ metadata: { managedFields: list } })
  const labelsOf = (keys: readonly string[]): JsonObject => ({
    'f:metadata': { 'f:labels': Object.fromEntries(keys.map((key) => [`f:${key}`, {}])) },
  })
  const someNames = fc.subarray(names)

  test('syncing what is in sync changes nothing', () => {
    fc.assert(
      fc.property(deployment, deployment, (git, other) => {
        const once = serverSideApply(git, other, type, 'argocd-controller', [])
        expect(equalJson(serverSideApply(git, once, type, 'argocd-controller', []), once)).toBe(true)
      }),
    )
  })

  test('what only others own, and Git does not name, is never touched', () => {
    fc.assert(
      fc.property(deployment, deployment, someNames, someNames, (git, live, mine, theirs) => {
        const owners = entries(
          owned('argocd-controller', 'Apply', labelsOf(mine)),
          owned('kubectl-edit', 'Update', labelsOf(theirs)),
        )
        const after = serverSideApply(git, live, type, 'argocd-controller', owners)
        for (const name of names) {
          const path = fields('metadata', 'labels', name)
          if (getPath(git, path) !== undefined) {
            expect(getPath(after, path)).toEqual(getPath(git, path))
          } else {
            const removed = mine.includes(name) && !theirs.includes(name)
            expect(getPath(after, path)).toEqual(removed ? undefined : getPath(live, path))
            expect(owners.filter((entry) => ownership(entry, path, type) === 'all')).toHaveLength(
              Number(mine.includes(name)) + Number(theirs.includes(name)),
            )
          }
        }
      }),
    )
  })
})
