import { describe, expect, test } from '@jest/globals'
import type { Json, JsonObject } from '../../src/model/json.js'
import type { Handler } from './api-server.js'
import { sendJson, sendStatus } from './api-server.js'
import { clusterWith, configMaps, deployments, failure, named, page } from './fake-cluster.js'

describe('lists', () => {
  test('are read page by page; items get the apiVersion and kind that a list leaves out', async () => {
    const { cluster, server } = await clusterWith(
      (request, response) =>
        sendJson(
          response,
          request.url?.includes('continue=') === true
            ? page([named('c')])
            : page([named('a'), named('b')], 'more/='),
        ),
      { options: { pageSize: 2 } },
    )
    const result = await cluster.list(deployments, '')
    expect(result).toEqual({
      state: 'listed',
      items: ['a', 'b', 'c'].map((name) => ({ ...named(name), apiVersion: 'apps/v1', kind: 'Deployment' })),
    })
    expect(server.seen.map(({ url }) => url)).toEqual([
      '/apis/apps/v1/deployments?limit=2',
      '/apis/apps/v1/deployments?limit=2&continue=more%2F%3D',
    ])
  })

  test('begin anew, once, where the server has forgotten the middle', async () => {
    let expiries = 1
    const handler: Handler = (request, response) => {
      if (request.url?.includes('continue=') !== true) return sendJson(response, page([named('a')], 'next'))
      if (expiries-- > 0)
        return sendStatus(response, 410, 'Expired', 'The provided continue parameter is too old')
      sendJson(response, page([named('b')]))
    }
    const { cluster, server } = await clusterWith(handler)
    const result = await cluster.list(configMaps, '')
    expect(result.state === 'listed' && result.items).toHaveLength(2)
    expect(server.seen).toHaveLength(4)
    expiries = 2
    expect(await failure(cluster)).toMatch(/^LIVE_UNREADABLE: .*too old/)
  })

  test('that repeat a page end', async () => {
    const { cluster } = await clusterWith((_request, response) =>
      sendJson(response, page([named('a')], 'same')),
    )
    expect(await failure(cluster)).toMatch(/does not end/)
  })

  test('of a kind that cannot be listed are not asked for', async () => {
    const { cluster, server } = await clusterWith(() => {})
    expect(
      await failure(cluster, {
        ...configMaps,
        kind: 'TokenReview',
        plural: 'tokenreviews',
        verbs: ['create'],
      }),
    ).toMatch(/does not list/)
    expect(server.seen).toHaveLength(0)
  })
})

describe('discovery', () => {
  const aggregated = (items: readonly Json[]): JsonObject => ({
    kind: 'APIGroupDiscoveryList',
    apiVersion: 'apidiscovery.k8s.io/v2',
    items,
  })
  const resource = (kind: string, plural: string, scope = 'Namespaced'): JsonObject => ({
    resource: plural,
    responseKind: { group: '', version: 'v1', kind },
    scope,
    verbs: ['get', 'list'],
  })

  test('lists every version of a kind in two requests, and names a group that does not answer', async () => {
    const { cluster, server } = await clusterWith((request, response) =>
      sendJson(
        response,
        request.url === '/api'
          ? aggregated([
              {
                metadata: {},
                versions: [
                  {
                    version: 'v1',
                    freshness: 'Current',
                    resources: [
                      resource('ConfigMap', 'configmaps'),
                      resource('Namespace', 'namespaces', 'Cluster'),
                    ],
                  },
                ],
              },
            ])
          : aggregated([
              {
                metadata: { name: 'autoscaling' },
                versions: ['v2', 'v1'].map((version) => ({
                  version,
                  freshness: 'Current',
                  resources: [resource('HorizontalPodAutoscaler', 'horizontalpodautoscalers')],
                })),
              },
              {
                metadata: { name: 'metrics.k8s.io' },
                versions: [{ version: 'v1beta1', freshness: 'Stale', resources: [] }],
              },
            ]),
      ),
    )
    const { kinds, problems } = await cluster.kinds()
    expect(
      kinds.map(({ group, version, kind, namespaced }) => `${group}/${version}/${kind}/${namespaced}`),
    ).toEqual([
      '/v1/ConfigMap/true',
      '/v1/Namespace/false',
      'autoscaling/v2/HorizontalPodAutoscaler/true',
      'autoscaling/v1/HorizontalPodAutoscaler/true',
    ])
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'LIVE_UNREADABLE The API metrics.k8s.io/v1beta1 does not answer, so its kinds are not known.',
    ])
    await cluster.kinds()
    expect(server.seen).toHaveLength(2)
    expect(server.seen[0]?.headers.accept).toContain('as=APIGroupDiscoveryList')
  })

  test('falls back to one request a group on an old server', async () => {
    const answers: { [url: string]: Json } = {
      '/api': { kind: 'APIVersions', versions: ['v1'] },
      '/apis': {
        kind: 'APIGroupList',
        groups: [
          {
            name: 'apps',
            versions: [{ groupVersion: 'apps/v1beta1' }, { groupVersion: 'apps/v1' }],
            preferredVersion: { groupVersion: 'apps/v1' },
          },
        ],
      },
      '/api/v1': {
        kind: 'APIResourceList',
        resources: [
          { name: 'pods', kind: 'Pod', namespaced: true, verbs: ['list'] },
          { name: 'pods/log', kind: 'Pod', namespaced: true, verbs: ['get'] },
        ],
      },
      '/apis/apps/v1': {
        kind: 'APIResourceList',
        resources: [{ name: 'deployments', kind: 'Deployment', namespaced: true, verbs: ['list'] }],
      },
    }
    const { cluster } = await clusterWith((request, response) => {
      const answer = answers[request.url ?? '']
      if (answer === undefined)
        sendStatus(
          response,
          503,
          'ServiceUnavailable',
          'the server is currently unable to handle the request',
        )
      else sendJson(response, answer)
    })
    const { kinds, problems } = await cluster.kinds()
    expect(kinds.map(({ group, version, plural }) => `${group}/${version}/${plural}`)).toEqual([
      '/v1/pods',
      'apps/v1/deployments',
    ])
    expect(problems.map(({ message }) => message)).toEqual([
      'The API apps/v1beta1 does not answer, so its kinds are not known.',
    ])
  })
})

describe('identity', () => {
  test('is the UID of kube-system and the version', async () => {
    const { cluster, server, warnings } = await clusterWith((request, response) =>
      sendJson(
        response,
        request.url === '/version' ? { gitVersion: 'v1.37.2' } : { metadata: { uid: '0e1f' } },
      ),
    )
    expect(await cluster.identity()).toEqual({ id: '0e1f', server: server.url, version: 'v1.37.2' })
    expect(warnings).toEqual([])
  })

  test('is made from the address where kube-system may not be read, with a warning', async () => {
    const { cluster, warnings } = await clusterWith((request, response) =>
      request.url === '/version'
        ? sendJson(response, { gitVersion: 'v1.37.2' })
        : sendStatus(response, 403, 'Forbidden', 'no'),
    )
    expect((await cluster.identity()).id).toMatch(/^server-[0-9a-f]{32}$/)
    expect(warnings.join()).toContain('cluster-name')
  })
})

describe('OpenAPI', () => {
  test('is read through the index, each document once', async () => {
    const { cluster, server } = await clusterWith((request, response) =>
      sendJson(
        response,
        request.url === '/openapi/v3'
          ? {
              paths: {
                'apis/apps/v1': { serverRelativeURL: '/openapi/v3/apis/apps/v1?hash=AB' },
                'apis/evil/v1': { serverRelativeURL: '//evil.example/x' },
              },
            }
          : { components: {} },
      ),
    )
    expect(await Promise.all([cluster.openApi('apps', 'v1'), cluster.openApi('apps', 'v1')])).toEqual([
      { components: {} },
      { components: {} },
    ])
    expect(await cluster.openApi('evil', 'v1')).toBeNull()
    expect(await cluster.openApi('other', 'v1')).toBeNull()
    expect(server.seen.map(({ url }) => url)).toEqual(['/openapi/v3', '/openapi/v3/apis/apps/v1?hash=AB'])
  })

  test('is read without the hash where the index still has that of the document before', async () => {
    const path = '/openapi/v3/apis/apps/v1'
    const { cluster, server, warnings } = await clusterWith((request, response) => {
      if (request.url === `${path}?hash=OLD`)
        response.writeHead(301, { location: 'https://evil.example/openapi' }).end()
      else if (request.url === path) sendJson(response, { components: {} })
      else sendJson(response, { paths: { 'apis/apps/v1': { serverRelativeURL: `${path}?hash=OLD` } } })
    })
    expect(await cluster.openApi('apps', 'v1')).toEqual({ components: {} })
    expect(server.seen.map(({ url }) => url)).toEqual(['/openapi/v3', `${path}?hash=OLD`, path])
    expect(warnings).toEqual([])
  })

  test('is null with a warning where it is refused', async () => {
    const { cluster, warnings } = await clusterWith((_request, response) =>
      sendStatus(response, 403, 'Forbidden', 'no'),
    )
    expect(await cluster.openApi('apps', 'v1')).toBeNull()
    expect(warnings.join()).toContain('403')
  })
})
