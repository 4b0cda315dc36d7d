import { describe, expect, test } from '@jest/globals'
import { copiedFromLive, copiedRemark } from '../../src/controller-rules/copied.js'
import type { Removal } from '../../src/controller-rules/removals.js'
import type { SyncPolicy } from '../../src/model/application.js'
import type { Change } from '../../src/model/finding.js'
import { formatPath } from '../../src/model/path.js'
import { parsePath } from '../../src/model/parse-path.js'
import { parseGvk } from '../../src/model/resource.js'
import { builtInTypes } from '../schema/builtin.js'
import { rule } from './rule.js'

const deployment = builtInTypes.of(parseGvk('apps/v1', 'Deployment'))
const respecting = { controller: 'argo-cd', sync: { respectIgnoreDifferences: true } as SyncPolicy } as const

const at = (path: string) => parsePath(path) ?? []
const ignored = (path: string): Change => ({ type: 'added', path: at(path), live: 'x' })
/** What a rule of the app takes out of live. */
const removal = (...live: string[]): Removal => ({
  ...{ rule: rule({}), selector: '.spec.x', desired: [] },
  live: live.map(at),
})
const copied = (
  app: Parameters<typeof copiedFromLive>[0],
  taken: Removal,
  type = deployment,
  ...hidden: Change[]
) => copiedFromLive(app, hidden, { found: [taken], unread: [] }, type).map(({ path }) => formatPath(path))

describe('what the controller copies from live before it applies', () => {
  const containers = 'spec.template.spec.containers'
  const tolerations = 'spec.template.spec.tolerations'

  test('nothing, where the app does not respect its rules', () => {
    const app = { ...respecting, sync: { respectIgnoreDifferences: false } as SyncPolicy }
    expect(copied(app, removal(`${tolerations}[0]`), deployment, ignored('spec.replicas'))).toEqual([])
  })

  test.each<[string, string, string | null]>([
    ['an item of a list that is merged by its key', `${containers}[1]`, null],
    ['a field of such an item', `${containers}[0].image`, null],
    ['an item of a list that is one value', `${tolerations}[1]`, tolerations],
    ['a field of such an item', `${tolerations}[0].key`, tolerations],
    ['an argument', `${containers}[0].args[2]`, `${containers}[0].args`],
    ['a value of a list that is merged by its values', 'metadata.finalizers[0]', null],
    ['a list itself', tolerations, null],
    ['a field', 'spec.replicas', null],
  ])('whole lists, where a rule takes out %s', (_name, place, list) => {
    expect(copied(respecting, removal(place))).toEqual(list === null ? [] : [list])
  })

  test('every list of a custom resource is whole', () => {
    expect(copied(respecting, removal('spec.backends[1].port', 'spec.host'), null)).toEqual(['spec.backends'])
  })

  test('the changes that its rules keep from it, but for those in such a list', () => {
    const hidden = [ignored(`${containers}[name="debug"]`), ignored(`${tolerations}[0].key`)]
    expect(
      copied(respecting, removal(`${containers}[1]`, `${tolerations}[0].key`), deployment, ...hidden),
    ).toEqual([tolerations, `${containers}[name="debug"]`])
  })

  test('Flux copies what its rule names and nothing else', () => {
    const flux = { ...respecting, controller: 'flux' } as const
    const hidden = ignored(`${tolerations}[0].key`)
    expect(copied(flux, removal(`${tolerations}[0].key`), deployment, hidden)).toEqual([
      `${tolerations}[0].key`,
    ])
  })
})

test('says why no sync writes what no rule is about', () => {
  const lists = copiedFromLive(respecting, [], { found: [removal('spec.backends[1]')], unread: [] }, null)
  expect(copiedRemark(lists, ignored('spec.backends[name="web"].port'))).toEqual([
    'A sync takes this list as a whole from the cluster: ignoreDifferences has .spec.x, and Argo CD does not merge such a list.',
  ])
  expect(copiedRemark(lists, ignored('spec.host'))).toEqual([])
})
