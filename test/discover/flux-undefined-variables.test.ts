import { describe, expect, test } from '@jest/globals'
import { emptyConfig } from '../../src/config/config.js'
import type { UndefinedVariables } from '../../src/model/application.js'
import { discover } from '../../src/discover/discover.js'
import type { Cluster } from '../../src/model/ports.js'
import type { JsonObject } from '../../src/model/json.js'
import { noTools } from '../render/tools.js'
import { clusterOf, memoryRepository } from './memory.js'

const url = 'https://git.acme.example/team/fleet.git'
const object = (apiVersion: string, kind: string, name: string, rest: JsonObject): JsonObject => ({
  apiVersion,
  kind,
  metadata: { name, namespace: 'flux-system' },
  ...rest,
})
const repository = object('source.toolkit.fluxcd.io/v1', 'GitRepository', 'fleet', { spec: { url } })
const kustomization = (spec: JsonObject, status: JsonObject = {}, name = 'shop'): JsonObject =>
  object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', name, {
    spec: { sourceRef: { kind: 'GitRepository', name: 'fleet' }, path: './apps/shop/', ...spec },
    status,
  })

/** What is known of the first of these apps, and the kinds that were listed for it, with the namespace. */
async function found(
  ...objects: readonly JsonObject[]
): Promise<{ whenUndefined: UndefinedVariables | undefined; lists: readonly string[] }> {
  const { cluster, kinds } = clusterOf([repository, ...objects])
  const lists: string[] = []
  const counting: Cluster = {
    ...cluster,
    list(kind, namespace) {
      lists.push(`${kind.kind} ${namespace}`)
      return cluster.list(kind, namespace)
    },
  }
  const world = { repository: memoryRepository({}, [url]), cluster: counting, kinds, tools: noTools }
  const { applications } = await discover(world, emptyConfig, [])
  return { whenUndefined: applications[0]?.sources[0]?.flux?.undefinedVariables, lists }
}

describe('a Kustomization with variables that nothing defines', () => {
  const postBuild = { substitute: { region: 'north' } }
  const deployment = (
    image: string,
    args: readonly string[] = [],
    flux = '',
    name = 'kustomize-controller',
  ) =>
    object('apps/v1', 'Deployment', name, {
      metadata: { name, namespace: 'flux-system', labels: { 'app.kubernetes.io/version': flux } },
      spec: { template: { spec: { containers: [{ name: 'manager', image, args }] } } },
    })
  const gate = (value: string): string =>
    `--feature-gates=ObjectLevelWorkloadIdentity=true,StrictPostBuildSubstitutions=${value}`
  const whenUndefined = async (
    ...deployments: readonly JsonObject[]
  ): Promise<UndefinedVariables | undefined> =>
    (await found(kustomization({ postBuild }), ...deployments)).whenUndefined
  const [refused, empty] = [
    { plain: 'refused', changed: 'refused' },
    { plain: 'empty', changed: 'empty' },
  ]
  const image = 'ghcr.io:443/fluxcd/kustomize-controller'

  test.each([
    ['of version 1.9', [`${image}:v1.9.0`], refused],
    ['of a later version, by tag and digest', [`${image}:v1.10.1@sha256:0123456789`], refused],
    ['of version 1.8', [`${image}:v1.8.5`], empty],
    ['of a candidate of 1.9', [`${image}:v1.9.0-rc.1`], undefined],
    ['told not to be strict', [`${image}:v1.9.0`, [gate('false')]], empty],
    [
      'told so in an argument of its own',
      [`${image}:v1.9.0`, ['--feature-gates', 'StrictPostBuildSubstitutions=f']],
      empty,
    ],
    [
      'of an older version, told to be strict',
      [`${image}:v1.6.0`, [gate('true')]],
      { plain: 'refused', changed: 'empty' },
    ],
    [
      'of no known version, told to be strict',
      [image, [gate('true')]],
      { plain: 'refused', changed: 'unknown' },
    ],
    ['pinned by digest, of Flux 2.9', [`${image}@sha256:0123456789`, [], 'v2.9.0'], refused],
    ['pinned by digest, of Flux 2.8', [`${image}@sha256:0123456789`, [], 'v2.8.3'], empty],
    ['of no known version', [`${image}:latest`], undefined],
    ['told what Go does not read', [`${image}:v1.9.0`, [gate('perhaps')]], refused],
  ] as const)('does with them what its controller says: one %s', async (_, [tag, args, flux], expected) => {
    expect(await whenUndefined(deployment(tag, args, flux))).toEqual(expected)
  })

  test('is not known by what several controllers say, unless they agree', async () => {
    const shard = (tag: string): JsonObject => deployment(tag, [], '', 'kustomize-controller-shard1')
    const main = deployment(`${image}:v1.9.1`)
    expect(await whenUndefined(main, shard(`${image}:v1.8.0`))).toBeUndefined()
    expect(await whenUndefined(main, shard(`${image}:v1.10.0`))).toEqual(refused)
  })

  test('is known by its own refusal where no Deployment may be read', async () => {
    const message =
      'post build failed for \'web\': envsubst error: variable substitution failed: variable not set (strict mode): "size"'
    const status = { conditions: [{ type: 'Ready', status: 'False', reason: 'BuildFailed', message }] }
    const refusedItself = kustomization({ postBuild }, status)
    const known = { plain: 'refused', changed: 'unknown' }
    expect((await found(refusedItself)).whenUndefined).toEqual(known)
    expect((await found(refusedItself, deployment(`${image}:latest`))).whenUndefined).toEqual(known)
  })

  test('asks for the Deployments of one namespace, and only where a Kustomization has any', async () => {
    const asked = async (spec: JsonObject, ...deployments: readonly JsonObject[]): Promise<string[]> => {
      const { lists } = await found(kustomization(spec), kustomization(spec, {}, 'other'), ...deployments)
      return lists.filter((list) => list.startsWith('Deployment'))
    }
    const main = deployment(`${image}:v1.9.1`)
    expect(await asked({}, main)).toEqual([])
    expect(await asked({ postBuild }, main)).toEqual(['Deployment flux-system'])
  })

  test('is known by a controller in any other namespace where that one has none', async () => {
    const main = deployment(`${image}:v1.9.1`)
    const elsewhere = { ...main, metadata: { name: 'kustomize-controller', namespace: 'gitops' } }
    expect(await whenUndefined(elsewhere)).toEqual(refused)
  })
})
