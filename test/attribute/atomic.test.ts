import { expect, test } from '@jest/globals'
import { createActors } from '../../src/attribute/actors.js'
import { attribute } from '../../src/attribute/attribute.js'
import { emptyConfig } from '../../src/config/config.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import { parsePath } from '../../src/model/parse-path.js'
import { builtInType } from '../schema/builtin.js'

/*
 * An atomic list or map has one entry in managedFields, at its root: whoever changed a part of it owns all of it. A
 * granular one has an entry at each key, and what is left of it without keys (`f:requests: {}`) owns none of them.
 */
const actorOf = createActors(emptyConfig.managers)

type Row = readonly [
  what: string,
  kind: readonly [apiVersion: string, kind: string],
  path: string,
  owned: { readonly [manager: string]: JsonObject },
  manager: string | null,
]

const container = (below: JsonObject): JsonObject => ({
  'f:spec': {
    'f:template': { 'f:spec': { 'f:containers': { 'k:{"name":"web"}': { 'f:resources': below } } } },
  },
})
const requests = 'spec.template.spec.containers[name="web"].resources.requests'

const rows: readonly Row[] = [
  [
    'a verb inside an atomic list of rules',
    ['rbac.authorization.k8s.io/v1', 'Role'],
    'rules[0].verbs',
    { 'kubectl-edit': { 'f:rules': {} } },
    'kubectl-edit',
  ],
  [
    'an atomic list that both own, by whom it was changed',
    ['rbac.authorization.k8s.io/v1', 'Role'],
    'rules',
    { 'argocd-controller': { 'f:rules': {} }, 'kubectl-edit': { 'f:rules': {} } },
    'kubectl-edit',
  ],
  [
    'a key of an atomic map',
    ['v1', 'Service'],
    'spec.selector.app',
    {
      'argocd-controller': { 'f:spec': { 'f:ports': {} } },
      'kubectl-patch': { 'f:spec': { 'f:selector': {} } },
    },
    'kubectl-patch',
  ],
  [
    'an item of a list with keys',
    ['v1', 'ServiceAccount'],
    'imagePullSecrets[name="registry"]',
    { 'kubectl-edit': { 'f:imagePullSecrets': { 'k:{"name":"registry"}': {} } } },
    'kubectl-edit',
  ],
  [
    'a key of a granular map whose emptiness the applier owns',
    ['apps/v1', 'Deployment'],
    `${requests}.cpu`,
    {
      'argocd-controller': container({ 'f:requests': {} }),
      'kubectl-edit': container({ 'f:requests': { 'f:cpu': {} } }),
    },
    'kubectl-edit',
  ],
  [
    'a key of a granular map of which only the emptiness has an owner',
    ['apps/v1', 'Deployment'],
    `${requests}.cpu`,
    { 'argocd-controller': container({ 'f:requests': {} }) },
    null,
  ],
]

test.each(rows)('%s', (_what, [apiVersion, kind], text, owned, manager) => {
  const path = parsePath(text)
  if (path === null) throw new Error(text)
  const managedFields: Json[] = Object.entries(owned).map(([name, fieldsV1]) => ({
    manager: name,
    operation: 'Update',
    apiVersion,
    time: '2026-11-25T08:00:00Z',
    fieldsType: 'FieldsV1',
    fieldsV1,
  }))
  const live = { apiVersion, kind, metadata: { name: 'web', managedFields } }
  const found = attribute({ type: 'added', path, live: 'x' }, live, builtInType(apiVersion, kind), (name) =>
    actorOf(name, ['argocd-controller']),
  )
  expect(found.manager?.name ?? null).toBe(manager)
  expect(found.actor).toBe(manager === null ? 'api-server' : 'person-tool')
})
