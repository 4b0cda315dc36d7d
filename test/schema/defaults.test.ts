import { describe, expect, test } from '@jest/globals'
import type { Json, JsonObject } from '../../src/model/json.js'
import type { FieldPath } from '../../src/model/path.js'
import { fields, getPath } from '../../src/model/path.js'
import { isDefaulted } from '../../src/schema/is-defaulted.js'
import { builtInType } from './builtin.js'

type Case = [string, FieldPath, JsonObject, JsonObject, 'default' | 'allocated' | null]

function judge(
  apiVersion: string,
  kind: string,
  path: FieldPath,
  desired: JsonObject,
  live: JsonObject,
): unknown {
  return isDefaulted(builtInType(apiVersion, kind), path, getPath(live, path) ?? null, { desired, live })
}

const workload = (spec: JsonObject): JsonObject => ({ spec: { template: { spec } } })
const web: FieldPath = [...fields('spec', 'template', 'spec', 'containers'), { key: { name: 'web' } }]
const image = (name: string, imagePullPolicy: Json): JsonObject =>
  workload({ containers: [{ name: 'web', image: name, imagePullPolicy }] })
const pull = [...web, { field: 'imagePullPolicy' }]

describe('a Deployment', () => {
  const strategy = fields('spec', 'strategy')
  test.each<Case>([
    ['one replica', fields('spec', 'replicas'), {}, { spec: { replicas: 1 } }, 'default'],
    ['five replicas', fields('spec', 'replicas'), {}, { spec: { replicas: 5 } }, null],
    [
      'the whole strategy',
      strategy,
      {},
      {
        spec: {
          strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: '25%' } },
        },
      },
      'default',
    ],
    [
      'a strategy with one other value',
      strategy,
      {},
      {
        spec: { strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: '25%' } } },
      },
      null,
    ],
    [
      'the rest of a strategy',
      fields('spec', 'strategy', 'rollingUpdate'),
      { spec: { strategy: { type: 'RollingUpdate' } } },
      {
        spec: {
          strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: '25%' } },
        },
      },
      'default',
    ],
    [
      'an empty security context',
      fields('spec', 'template', 'spec', 'securityContext'),
      {},
      workload({ securityContext: {} }),
      'default',
    ],
    [
      'a security context somebody filled',
      fields('spec', 'template', 'spec', 'securityContext'),
      {},
      workload({ securityContext: { runAsNonRoot: true } }),
      null,
    ],
    ['a tag pulled once', pull, {}, image('registry:5000/shop/web:v1', 'IfNotPresent'), 'default'],
    ['latest pulled always', pull, {}, image('web:latest', 'Always'), 'default'],
    ['no tag pulled always', pull, {}, image('registry:5000/web', 'Always'), 'default'],
    ['a digest pulled once', pull, {}, image('web@sha256:00', 'IfNotPresent'), 'default'],
    ['a policy left from an earlier tag', pull, {}, image('web:v1', 'Always'), null],
    [
      'no resources',
      [...web, { field: 'resources' }],
      {},
      workload({ containers: [{ name: 'web', resources: {} }] }),
      'default',
    ],
    [
      'resources somebody set',
      [...web, { field: 'resources' }],
      {},
      workload({ containers: [{ name: 'web', resources: { limits: { cpu: '1' } } }] }),
      null,
    ],
    [
      'the alias of the service account that Git names',
      fields('spec', 'template', 'spec', 'serviceAccount'),
      workload({ serviceAccountName: 'sa' }),
      workload({ serviceAccountName: 'sa', serviceAccount: 'sa' }),
      'default',
    ],
    [
      'a service account that Git does not name',
      fields('spec', 'template', 'spec', 'serviceAccountName'),
      {},
      workload({ serviceAccountName: 'sa', serviceAccount: 'sa' }),
      null,
    ],
    [
      "its own controller's revision",
      fields('metadata', 'annotations', 'deployment.kubernetes.io/revision'),
      {},
      { metadata: { annotations: { 'deployment.kubernetes.io/revision': '3', other: 'x' } } },
      'allocated',
    ],
    [
      'an annotation somebody added',
      fields('metadata', 'annotations', 'other'),
      {},
      { metadata: { annotations: { other: 'x' } } },
      null,
    ],
    ['bookkeeping', fields('metadata', 'uid'), {}, { metadata: { uid: 'x' } }, 'allocated'],
    ['status', fields('status'), {}, { status: { replicas: 1 } }, 'allocated'],
    ['an unknown field', fields('spec', 'nonsense'), {}, { spec: { nonsense: 1 } }, null],
  ])('%s', (_, path, desired, live, expected) => {
    expect(judge('apps/v1', 'Deployment', path, desired, live)).toBe(expected)
  })
})
