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
})
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
    ['it lacks what Git has here', removed, '', { other: 'b' }],
  ])('is no drift: %s', (_title, change, name, data) => {
    const one = differing(change, name)
    expect(heldByOther(one, [cart(data)], type, ['argocd-controller'])).toEqual(shared(one, 'cart'))
  })

  test('names the app that says so, of several', () => {
    const one = differing(changed, 'cart-controller')
    const others = [
      cart(null),
      { ...cart({ mode: 'c' }), name: 'api' },
      { ...cart({ mode: 'b' }), name: 'web' },
      cart({ mode: 'b' }),
    ]
    expect(heldByOther(one, others, type, [])).toEqual(shared(one, 'web'))
  })

  test('is the same in an item that the other app names without the default in its key', () => {
    const one = differing(modified('spec.ports[port=80,protocol="TCP"].targetPort', 80, 8080), '')
    const owner = { ...cart({}), object: { spec: { ports: [{ port: 80, targetPort: 8080 }] } } }
    expect(heldByOther(one, [owner], builtInType('v1', 'Service'), [])).toEqual(shared(one, 'cart'))
  })

  test('is the same in another notation', () => {
    const cpu = 'spec.template.spec.containers[name="web"].resources.limits.cpu'
    const one = differing(modified(cpu, '2', '1'), '')
    const containers = [{ name: 'web', resources: { limits: { cpu: '1000m' } } }]
    const owner = { ...cart({}), object: { spec: { template: { spec: { containers } } } } }
    const deployment = builtInType('apps/v1', 'Deployment')
    expect(heldByOther(one, [owner], deployment, [])).toEqual(shared(one, 'cart'))
    expect(heldByOther(one, [owner], null, [])).toBe(one)
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
    expect(heldByOther(one, [cart(data)], type, ['argocd-controller'])).toBe(one)
  })

  test('where no other app renders the object', () => {
    const one = differing(changed, 'argocd-controller')
    expect(heldByOther(one, [], type, ['argocd-controller'])).toBe(one)
  })

  test('a misconfiguration keeps its own reason', () => {
    const one: Draft = { ...differing(changed, ''), category: 'misconfiguration', rules: ['co-owned'] }
    expect(heldByOther(one, [cart({ mode: 'b' })], type, [])).toBe(one)
  })
})
