import { describe, expect, test } from '@jest/globals'
import { ignoredBy, ignoreRemarks } from '../../src/decide/ignore-rules.js'
import type { IgnoreRule } from '../../src/model/application.js'
import type { Change } from '../../src/model/finding.js'
import { fields } from '../../src/model/path.js'

const rule = (given: Partial<IgnoreRule>): IgnoreRule => ({
  group: 'apps',
  kind: 'Deployment',
  namespace: '',
  name: '',
  jsonPointers: [],
  jqPathExpressions: [],
  managedFieldsManagers: [],
  ...given,
})
const key = { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' }
const live = {
  metadata: { annotations: { 'acme.example/owner': 'x' } },
  spec: {
    replicas: 5,
    template: { spec: { containers: [{ name: 'side' }, { name: 'web', image: 'web:2' }] } },
  },
}
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

describe('ignoreDifferences of the Application', () => {
  test.each<[string, Partial<IgnoreRule>, Change, string | null]>([
    ['a pointer to the field', { jsonPointers: ['/spec/replicas'] }, replicas, '/spec/replicas'],
    ['a pointer to a parent', { jsonPointers: ['/spec/template'] }, image, '/spec/template'],
    [
      'a pointer by position',
      { jsonPointers: ['/spec/template/spec/containers/1/image'] },
      image,
      '/spec/template/spec/containers/1/image',
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
    ['a plain jq path', { jqPathExpressions: ['.spec.replicas'] }, replicas, '/spec/replicas'],
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
  ])('%s', (_title, given, change, expected) => {
    expect(ignoredBy({ ignore: [rule(given)] }, key, change, live, {}).by).toBe(expected)
  })

  test('what is not evaluated is named, never taken for a match', () => {
    const ignored = ignoredBy(
      { ignore: [rule({ jqPathExpressions: ['.spec.template.spec.containers[].image'] })] },
      key,
      image,
      live,
      {},
    )
    expect(ignored.by).toBeNull()
    expect(ignoreRemarks(ignored, true)).toEqual([
      'The app has ignore rules for this object that are not evaluated here: .spec.template.spec.containers[].image.',
    ])
  })
})
