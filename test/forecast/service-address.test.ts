import { describe, expect, test } from '@jest/globals'
import { simulateSync } from '../../src/forecast/simulate.js'
import type { SyncMethod } from '../../src/forecast/simulation.js'
import type { JsonObject } from '../../src/model/json.js'
import { builtInTypes } from '../schema/builtin.js'
import { owned } from './objects.js'

const type = builtInTypes.of({ group: '', version: 'v1', kind: 'Service' })
const service = (spec: JsonObject, managedFields: readonly JsonObject[] = []): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'a', namespace: 'b', managedFields },
  spec: { ports: [{ port: 80 }], ...spec },
})
const headless = { type: 'ClusterIP', clusterIP: 'None', clusterIPs: ['None'] }
const clientSide: SyncMethod = { way: 'client-side', force: false }
const replace: SyncMethod = { way: 'replace', recreates: false }

const sync = (desired: JsonObject, live: JsonObject, method: SyncMethod = clientSide) =>
  simulateSync({ desired, live, type, applier: 'x', method, ignored: [] })

/** What each of them does was seen on a real API server: test/cluster/service-types.test.ts. */
describe('the address of a Service', () => {
  test.each([clientSide, replace])('that is headless stays where Git says none (%j)', (method) => {
    const { predicted, fails } = sync(service({}), service(headless), method)
    expect(fails).toBeNull()
    expect(predicted).toMatchObject({ spec: { clusterIP: 'None', clusterIPs: ['None'] } })
  })

  test.each(['NodePort', 'LoadBalancer'])('None is refused with type %s', (kind) => {
    expect(sync(service({ type: kind }), service(headless)).fails).toBe(
      `a headless Service (spec.clusterIP None) cannot be of type ${kind}`,
    )
  })

  test('with force, the refused Service is made anew unless Git itself says both', () => {
    const forced: SyncMethod = { way: 'client-side', force: true }
    expect(sync(service({ type: 'NodePort' }), service(headless), forced).recreated).toBe(true)
    const both = service({ type: 'NodePort', clusterIP: 'None' })
    expect(sync(both, service(headless), forced).fails).not.toBeNull()
  })

  test('goes with its families and policy where the Service turns into an ExternalName', () => {
    const live = { clusterIP: '10.0.0.1', clusterIPs: ['10.0.0.1'], ipFamilies: ['IPv4'] }
    const desired = service({ type: 'ExternalName', externalName: 'shop.example' })
    const { predicted } = sync(desired, service({ ...live, internalTrafficPolicy: 'Cluster' }))
    for (const name of [...Object.keys(live), 'internalTrafficPolicy'])
      expect(predicted).not.toHaveProperty(`spec.${name}`)
  })

  test('is refused to what somebody made an ExternalName, by Flux before it takes that over', () => {
    const type = { 'f:spec': { 'f:type': {}, 'f:externalName': {} } }
    const live = service({ type: 'ExternalName', externalName: 'shop.example' }, [
      owned('kubectl-create', 'Update', type) as JsonObject,
    ])
    const flux: SyncMethod = { way: 'flux', takesOver: true, force: false }
    for (const method of [clientSide, flux])
      expect(sync(service({ clusterIP: 'None' }), live, method).fails).toBe(
        'spec.clusterIP None may not be set for a Service of type ExternalName',
      )
  })
})
