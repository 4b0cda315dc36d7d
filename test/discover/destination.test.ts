import { describe, expect, test } from '@jest/globals'
import { readConfig } from '../../src/config/config.js'
import { findDestination } from '../../src/discover/destination.js'
import { withStated } from '../../src/discover/known-clusters.js'
import { remoteName } from '../../src/discover/flux/remote.js'
import type { KnownCluster } from '../../src/model/ports.js'

const main = { id: 'm', server: 'https://main.example:443/', version: '' }

function context(name: string, server: string, clusterName = name): KnownCluster {
  const isMain = server === main.server
  const open = (): never => {
    throw new Error('nothing is opened to find a destination')
  }
  return { name, names: [name, clusterName], servers: [server], address: server, isMain, open }
}

const contexts = [
  context('prod', main.server),
  context('staging', 'https://staging.example:6443'),
  context('staging-admin', 'https://staging.example:6443/', 'staging'),
  context('eu', 'https://eu.example', 'kubernetes'),
  context('us', 'https://us.example', 'kubernetes'),
]

function place(destination: { server?: string; name?: string }, settings = ''): string {
  const { config, problems } = readConfig(settings)
  expect(problems).toEqual([])
  const known = withStated(
    contexts,
    config.clusters,
    ({ name }) =>
      () =>
        Promise.reject(new Error(name)),
  )
  const full = { server: '', name: '', namespace: 'shop', ...destination }
  const found = findDestination({ name: 'app', controller: 'argo-cd', destination: full }, main, known)
  if (found.at === 'main') return 'main'
  return found.at === 'other' ? found.known.name : found.problem.code
}

describe('the cluster of a destination', () => {
  test.each([
    [{}, 'main'],
    [{ name: 'in-cluster' }, 'main'],
    [{ server: 'https://kubernetes.default.svc' }, 'main'],
    [{ server: 'https://kubernetes.default.svc/' }, 'main'],
    [{ server: 'https://MAIN.example' }, 'main'],
    [{ name: 'prod' }, 'main'],
    [{ server: 'https://staging.example:6443/' }, 'staging'],
    [{ name: 'staging' }, 'staging'],
    [{ name: 'staging-admin' }, 'staging-admin'],
    [{ name: 'eu' }, 'eu'],
    // kubeadm calls every cluster so.
    [{ name: 'kubernetes' }, 'DESTINATION_AMBIGUOUS'],
    [{ name: 'asia' }, 'DESTINATION_UNKNOWN'],
    [{ server: 'https://asia.example' }, 'DESTINATION_UNKNOWN'],
    [{ name: 'kubeconfig flux-system/eu' }, 'DESTINATION_UNKNOWN'],
  ])('%j without settings: %s', (destination, expected) => {
    expect(place(destination)).toBe(expected)
  })

  test.each([
    [{ name: 'kubernetes' }, 'clusters: {europe: {context: eu, names: [kubernetes]}}', 'europe'],
    [{ name: 'europe' }, 'clusters: {europe: {context: eu}}', 'europe'],
    [{ server: 'https://eu.example' }, 'clusters: {europe: {context: eu}}', 'europe'],
    [
      { server: 'https://10.0.0.1' },
      'clusters: {europe: {context: eu, server: "https://10.0.0.1/"}}',
      'europe',
    ],
    [{ server: 'https://10.0.0.1' }, 'clusters: {live: {context: prod, server: "https://10.0.0.1"}}', 'main'],
    [{ name: 'staging' }, 'clusters: {staging: {context: eu}}', 'staging'],
    [{ name: 'lab' }, 'clusters: {lab: {kubeconfig: /etc/lab}}', 'lab'],
    [
      { name: 'x' },
      'clusters: {a: {context: eu, names: [x]}, b: {context: us, names: [x]}}',
      'DESTINATION_AMBIGUOUS',
    ],
    [
      { name: remoteName({ kubeConfig: { secretRef: { name: 'eu' } } }, 'flux-system') },
      'clusters: {eu: {names: [flux-system/eu]}}',
      'eu',
    ],
    [
      { name: remoteName({ kubeConfig: { configMapRef: { name: 'eu' } } }, 'other') },
      'clusters: {eu: {names: [flux-system/eu]}}',
      'DESTINATION_UNKNOWN',
    ],
  ])('%j with %s: %s', (destination, settings, expected) => {
    expect(place(destination, settings)).toBe(expected)
  })

  test('that a kubeconfig in a Secret leads to is never the one at hand, even of a recording without an address', () => {
    const destination = { server: '', name: 'kubeconfig flux-system/eu', namespace: '' }
    const app = { name: 'app', controller: 'flux' as const, destination }
    expect(findDestination(app, { ...main, server: '' }, [])).toMatchObject({ at: 'nowhere' })
  })
})
