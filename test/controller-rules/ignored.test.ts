import { describe, expect, test } from '@jest/globals'
import type { Ignored } from '../../src/controller-rules/ignored.js'
import { ignoredBy, ignoreRemarks } from '../../src/controller-rules/ignored.js'
import { removalsOf } from '../../src/controller-rules/removals.js'
import { rulesOf } from '../../src/controller-rules/stated.js'
import type { IgnoreRule, SyncPolicy } from '../../src/model/application.js'
import type { Change } from '../../src/model/finding.js'
import type { JsonObject } from '../../src/model/json.js'
import { fields } from '../../src/model/path.js'
import { createJq } from '../../src/shell/jq.js'
import { rule } from './rule.js'

const jq = createJq()

const key = { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' }
const live = {
  metadata: { annotations: { 'acme.example/owner': 'x' } },
  spec: {
    replicas: 5,
    template: { spec: { containers: [{ name: 'side' }, { name: 'web', image: 'web:2' }] } },
  },
}
/** An app of Argo CD; `respected`: which leaves alone what it ignores. */
const argoCd = (respectIgnoreDifferences: boolean) => ({
  controller: 'argo-cd' as const,
  sync: { respectIgnoreDifferences } as SyncPolicy,
})
const replicas: Change = {
  type: 'modified',
  path: [{ field: 'spec' }, { field: 'replicas' }],
  desired: 3,
  live: 5,
}
const image: Change = {
  type: 'modified',
  path: [...fields('spec', 'template', 'spec', 'containers'), { key: { name: 'web' } }, { field: 'image' }],
  desired: 'web:1',
  live: 'web:2',
}
const owner: Change = {
  type: 'added',
  path: [{ field: 'metadata' }, { field: 'annotations' }, { field: 'acme.example/owner' }],
  live: 'x',
}

const desired = {
  spec: { replicas: 3, template: { spec: { containers: [{ name: 'web', image: 'web:1' }] } } },
}

async function ignored(
  rules: readonly Partial<IgnoreRule>[],
  change: Change,
  sides: { desired: JsonObject; live: JsonObject } = { desired, live },
): Promise<Ignored> {
  const object = { key, ...sides, type: null, changes: [change] }
  return ignoredBy(await removalsOf(rules.map(rule), object, jq), change, sides.desired, sides.live)
}

describe('ignoreDifferences of the Application', () => {
  test.each<[string, Partial<IgnoreRule>, Change, string | null]>([
    ['a pointer to the field', { jsonPointers: ['/spec/replicas'] }, replicas, '/spec/replicas'],
    ['a pointer to a parent', { jsonPointers: ['/spec/template'] }, image, '/spec/template'],
    [
      'jq over all containers',
      { jqPathExpressions: ['.spec.template.spec.containers[].image'] },
      image,
      '.spec.template.spec.containers[].image',
    ],
    [
      'jq that picks the container by name',
      { jqPathExpressions: ['.spec.template.spec.containers[] | select(.name == "web") | .image'] },
      image,
      '.spec.template.spec.containers[] | select(.name == "web") | .image',
    ],
    [
      'jq that picks another container',
      { jqPathExpressions: ['.spec.template.spec.containers[] | select(.name == "side") | .image'] },
      image,
      null,
    ],
    [
      'jq that picks by a value that only one side has',
      { jqPathExpressions: ['.spec.template.spec.containers[] | select(.image == "web:2") | .image'] },
      image,
      null,
    ],
    [
      'jq that fails on the side without the field',
      { jqPathExpressions: ['.metadata.annotations["acme.example/owner"] | select(. == "x")'] },
      owner,
      '.metadata.annotations["acme.example/owner"] | select(. == "x")',
    ],
    [
      'a pointer by position, which is another item on each side',
      { jsonPointers: ['/spec/template/spec/containers/1/image'] },
      image,
      null,
    ],
    [
      'a pointer to another position',
      { jsonPointers: ['/spec/template/spec/containers/0/image'] },
      image,
      null,
    ],
    [
      'an escaped key',
      { jsonPointers: ['/metadata/annotations/acme.example~1owner'] },
      owner,
      '/metadata/annotations/acme.example~1owner',
    ],
    ['a plain jq path', { jqPathExpressions: ['.spec.replicas'] }, replicas, '.spec.replicas'],
    ['no part of a longer name', { jsonPointers: ['/spec/rep'] }, replicas, null],
    [
      'any group and kind',
      { group: '*', kind: '*', jsonPointers: ['/spec/replicas'] },
      replicas,
      '/spec/replicas',
    ],
    [
      'the seed’s rule: group "" matches no Deployment',
      { group: '', jsonPointers: ['/spec/replicas'] },
      replicas,
      null,
    ],
    ['another name', { name: 'api', jsonPointers: ['/spec/replicas'] }, replicas, null],
    ['another namespace', { namespace: 'test', jsonPointers: ['/spec/replicas'] }, replicas, null],
  ])('%s', async (_title, given, change, expected) => {
    expect((await ignored([given], change)).by).toBe(expected)
  })

  test('two lines that hide it only together', async () => {
    const annotations: Change = {
      type: 'added',
      path: fields('metadata', 'annotations'),
      live: { 'acme.example/owner': 'x', 'acme.example/team': 'y' },
    }
    const sides = { desired, live: { metadata: { annotations: annotations.live } } }
    const first = '/metadata/annotations/acme.example~1owner'
    const second = '.metadata.annotations."acme.example/team"'
    expect((await ignored([{ jsonPointers: [first] }], annotations, sides)).by).toBeNull()
    const both = await ignored(
      [{ jsonPointers: [first] }, { jqPathExpressions: [second] }],
      annotations,
      sides,
    )
    expect(both.by).toBe(`${first} with ${second}`)
    expect(both.rules).toHaveLength(2)
  })

  test('a list that is compared as a whole, without the item that is ignored', async () => {
    const sides = {
      desired: { spec: { rules: [{ host: 'a' }, { host: 'b' }] } },
      live: { spec: { rules: [{ host: 'injected' }, { host: 'a' }, { host: 'b' }] } },
    }
    const change: Change = {
      type: 'modified',
      path: fields('spec', 'rules'),
      desired: sides.desired.spec.rules,
      live: sides.live.spec.rules,
    }
    const lines = { jqPathExpressions: ['.spec.rules[] | select(.host == "injected")'] }
    expect((await ignored([lines], change, sides)).by).not.toBeNull()
    expect((await ignored([{ jqPathExpressions: ['.spec.rules[0]'] }], change, sides)).by).toBeNull()
  })

  test.each<[string, string, Change, boolean]>([
    ['a field that differs and that the manager owns', 'kube-controller-manager', replicas, true],
    ['a field of another manager', 'kubectl', replicas, false],
    ['a field that only live has is not left to its manager', 'kube-controller-manager', owner, false],
  ])('managedFieldsManagers: %s', async (_title, manager, change, expected) => {
    const managedFields = [
      {
        manager: 'kube-controller-manager',
        operation: 'Update',
        apiVersion: 'apps/v1',
        subresource: 'scale',
        fieldsType: 'FieldsV1',
        fieldsV1: {
          'f:spec': { 'f:replicas': {} },
          'f:metadata': { 'f:annotations': { 'f:acme.example/owner': {} } },
        },
      },
    ]
    const sides = { desired, live: { ...live, metadata: { ...live.metadata, managedFields } } }
    const { by } = await ignored([{ managedFieldsManagers: [manager] }], change, sides)
    expect(by).toBe(expected ? `managedFieldsManagers: ${manager}` : null)
  })

  test('a manager beside a path narrows nothing: the field of either is hidden', async () => {
    const both = [{ jsonPointers: ['/spec/paused'], managedFieldsManagers: ['kube-controller-manager'] }]
    const managedFields = [
      {
        manager: 'kube-controller-manager',
        operation: 'Update',
        apiVersion: 'apps/v1',
        fieldsType: 'FieldsV1',
        fieldsV1: { 'f:spec': { 'f:replicas': {} } },
      },
    ]
    const owned = { ...live, metadata: { ...live.metadata, managedFields } }
    expect((await ignored(both, replicas, { desired, live: owned })).by).toContain('managedFieldsManagers')
  })

  test('the object’s own annotation in Git', async () => {
    const object = {
      metadata: { annotations: { 'argocd.argoproj.io/ignore-differences': '/spec/replicas, /spec/paused' } },
    }
    const rules = rulesOf({ controller: 'argo-cd', ignore: [], resource: null }, { key, object })
    expect(rules).toMatchObject([{ jsonPointers: ['/spec/replicas', '/spec/paused'], name: 'web' }])
    const found = await ignored(rules, replicas)
    expect(ignoreRemarks(found, argoCd(false))).toEqual([
      'Argo CD does not show it, but a sync still writes Git’s value: the annotation argocd.argoproj.io/ignore-differences has /spec/replicas, without RespectIgnoreDifferences.',
    ])
    expect(rulesOf({ controller: 'flux', ignore: [], resource: null }, { key, object })).toEqual([])
  })

  test('a rule of Flux for objects that cannot be told hides nothing, and is named', async () => {
    const unread = 'its target goes by labelSelector, which is not evaluated here'
    const found = await ignored(
      [{ statedIn: 'kustomization', jsonPointers: ['/spec/replicas'], unread }],
      replicas,
    )
    expect(found.by).toBeNull()
    expect(ignoreRemarks(found, { ...argoCd(true), controller: 'flux' })).toEqual([
      `An ignore rule for this object could not be evaluated: /spec/replicas (${unread}).`,
    ])
  })

  test('what cannot be evaluated is named, never taken for a match', async () => {
    const found = await ignored([{ jqPathExpressions: ['.spec.replicas |'] }], replicas)
    expect(found.by).toBeNull()
    expect(ignoreRemarks(found, argoCd(true))).toEqual([
      expect.stringMatching(
        /^An ignore rule for this object could not be evaluated: \.spec\.replicas \| \(.+\)\.$/,
      ),
    ])
  })
})
