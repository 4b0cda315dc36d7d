import { describe, expect, test } from '@jest/globals'
import { heldByOther } from '../../src/decide/held-by-other.js'
import type { Draft } from '../../src/decide/judge.js'
import type { Change } from '../../src/model/finding.js'
import type { JsonObject } from '../../src/model/json.js'
import { fields } from '../../src/model/path.js'
import { added, modified } from '../evidence/readings.js'
import { manager } from '../report/builder.js'
import { builtInType } from '../schema/builtin.js'
import { edited, judge } from './judged.js'

const type = builtInType('v1', 'ConfigMap')
const removed: Change = { type: 'removed', path: fields('data', 'mode'), desired: 'a' }

/** A difference whose live value this manager owns; nobody for ''. */
function differing(change: Change | null, name: string): Draft {
  const [draft] = judge(edited)
  if (draft === undefined) throw new Error('no draft')
  return { ...draft, change, manager: name === '' ? null : manager(name) }
}

const cart = (data: JsonObject | null, appliers = ['cart-controller']) => ({
  name: 'cart',
  object: data === null ? null : { data },
  appliers,
  syncedLast: null as boolean | null,
})
const argo = { appliers: ['argocd-controller'], live: {} }
const nobody = { appliers: [], live: {} }
const changed = modified('data.mode', 'a', 'b')

describe('live as another app renders it', () => {
  const shared = (one: Draft, name: string): Draft => ({
    ...one,
    category: 'misconfiguration',
    rules: ['shared-object'],
    direction: 'fix-git',
    confidence: 'certain',
    because: [`Live holds what application ${name} says of it: both render this object.`],
  })

  test.each<[string, Change, string, JsonObject]>([
    ['that app’s applier wrote it', changed, 'cart-controller', { mode: 'b' }],
    ['one applier writes for both', changed, 'argocd-controller', { mode: 'b' }],
    ['nobody owns it', changed, '', { mode: 'b' }],
    ['it has what Git lacks here', added('data.mode', 'b'), 'cart-controller', { mode: 'b' }],
  ])('is no drift: %s', (_title, change, name, data) => {
    const one = differing(change, name)
    expect(heldByOther(one, [cart(data)], type, argo)).toEqual(shared(one, 'cart'))
  })

  test('names the app that says so, of several', () => {
    const one = differing(changed, 'cart-controller')
    const others = [
      cart(null),
      { ...cart({ mode: 'c' }), name: 'api' },
      { ...cart({ mode: 'b' }), name: 'web' },
      cart({ mode: 'b' }),
    ]
    expect(heldByOther(one, others, type, nobody)).toEqual(shared(one, 'web'))
  })

  test('is the same in an item that the other app names without the default in its key', () => {
    const one = differing(modified('spec.ports[port=80,protocol="TCP"].targetPort', 80, 8080), '')
    const owner = { ...cart({}), object: { spec: { ports: [{ port: 80, targetPort: 8080 }] } } }
    expect(heldByOther(one, [owner], builtInType('v1', 'Service'), nobody)).toEqual(shared(one, 'cart'))
  })

  test('is the same in another notation', () => {
    const cpu = 'spec.template.spec.containers[name="web"].resources.limits.cpu'
    const one = differing(modified(cpu, '2', '1'), '')
    const containers = [{ name: 'web', resources: { limits: { cpu: '1000m' } } }]
    const owner = { ...cart({}), object: { spec: { template: { spec: { containers } } } } }
    const deployment = builtInType('apps/v1', 'Deployment')
    expect(heldByOther(one, [owner], deployment, nobody)).toEqual(shared(one, 'cart'))
    expect(heldByOther(one, [owner], null, nobody)).toBe(one)
  })
})

describe('a field that live lacks', () => {
  /** Live with the annotation that this manager wrote of the last client-side apply. */
  const applied = (data: JsonObject, manager = 'argocd-controller'): JsonObject => {
    const text = JSON.stringify({ data })
    const annotations = { 'kubectl.kubernetes.io/last-applied-configuration': text }
    const owned = { 'f:kubectl.kubernetes.io/last-applied-configuration': {} }
    return {
      metadata: {
        annotations,
        managedFields: [
          { manager, operation: 'Update', fieldsV1: { 'f:metadata': { 'f:annotations': owned } } },
        ],
      },
    }
  }
  const held = (syncedLast: boolean | null, live: JsonObject, appliers = ['argocd-controller']) => {
    const one = differing(removed, '')
    const owner = { ...cart({ other: 'b' }, appliers), syncedLast }
    return heldByOther(one, [owner], type, { ...argo, live }).rules.includes('shared-object')
  }

  test.each<[string, boolean | null, JsonObject]>([
    ['live is marked as its own', true, {}],
    ['its manifest is what was last applied', null, applied({ other: 'b' })],
  ])('was taken away by the sync of another app that lacks it: %s', (_title, syncedLast, live) => {
    expect(held(syncedLast, live)).toBe(true)
  })

  test.each<[string, boolean | null, JsonObject]>([
    ['live is marked as this one’s', false, applied({ other: 'b' })],
    ['this one’s manifest is what was last applied', null, applied({ mode: 'a' })],
    ['somebody else applied it', null, applied({ other: 'b' }, 'kubectl-client-side-apply')],
    ['nothing tells whose sync was last', null, {}],
  ])('may be somebody’s doing: %s', (_title, syncedLast, live) => {
    expect(held(syncedLast, live)).toBe(false)
  })

  test('is no doing of an app that writes under another name: its sync leaves what others have set', () => {
    expect(held(true, {}, ['cart-controller'])).toBe(false)
  })
})

describe('drift all the same', () => {
  test.each<[string, Change | null, string, JsonObject | null]>([
    ['somebody else wrote the value', changed, 'kubectl-edit', { mode: 'b' }],
    ['the other app says something else', changed, 'cart-controller', { mode: 'c' }],
    ['the other app does not say', changed, 'cart-controller', { other: 'b' }],
    ['the other app has what live lacks', removed, '', { mode: 'a' }],
    ['what the other app renders is not known', changed, 'cart-controller', null],
    ['and live lacks what nobody knows the other app to render', removed, '', null],
    ['it is about the object as a whole', null, '', { mode: 'b' }],
  ])('%s', (_title, change, name, data) => {
    const one = differing(change, name)
    expect(heldByOther(one, [cart(data)], type, argo)).toBe(one)
  })

  test('where no other app renders the object', () => {
    const one = differing(changed, 'argocd-controller')
    expect(heldByOther(one, [], type, argo)).toBe(one)
  })

  test('a misconfiguration keeps its own reason', () => {
    const one: Draft = { ...differing(changed, ''), category: 'misconfiguration', rules: ['co-owned'] }
    expect(heldByOther(one, [cart({ mode: 'b' })], type, nobody)).toBe(one)
  })
})
