import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import type { JsonObject } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import { readState } from '../../src/pull/state/state-document.js'
import type { JsonGuard } from '../../src/report/guard-json.js'
import { clusterOf } from '../discover/memory.js'
import { ownedBy } from '../triage/judging.js'
import type { Shop } from './merges.js'
import { judgeMerge, openShop, stateOf, undone } from './merges.js'

/** A map of two values: `size` is a variable of the Kustomization, `mode` was changed by hand after an incident. */
const map = (mode: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web, namespace: shop}\ndata:\n  size: 'n\${size}'\n  mode: ${mode}\n`

const web: JsonObject = {
  apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
  kind: 'Kustomization',
  metadata: { name: 'web', namespace: 'flux-system' },
  spec: {
    path: './flux/web',
    prune: true,
    sourceRef: { kind: 'GitRepository', name: 'shop' },
    postBuild: { substitute: { size: '1' } },
  },
}
const repository: JsonObject = {
  apiVersion: 'source.toolkit.fluxcd.io/v1',
  kind: 'GitRepository',
  metadata: { name: 'shop', namespace: 'flux-system' },
  spec: { url: 'https://github.com/acme/shop.git', ref: { branch: 'main' } },
}
const liveMap: JsonObject = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: {
    name: 'web',
    namespace: 'shop',
    managedFields: [ownedBy('kustomize-controller', { 'f:data': { 'f:size': {}, 'f:mode': {} } }, 'Apply')],
  },
  data: { size: 'n1', mode: 'calm' },
}
const controller = (version: string): JsonObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'kustomize-controller', namespace: 'flux-system' },
  spec: {
    template: {
      spec: {
        containers: [
          {
            name: 'manager',
            image: `ghcr.io/fluxcd/kustomize-controller:${version}`,
            env: [{ name: 'HOME_ADDRESS', value: 'here' }],
          },
        ],
      },
    },
  },
})

const { PATH } = process.env
let shop: Shop

beforeAll(async () => {
  shop = await openShop()
  await mkdir(dirname(join(shop.folder, 'flux/web/map.yaml')), { recursive: true })
  await writeFile(join(shop.folder, 'flux/web/map.yaml'), map('calm'))
  await writeFile(join(shop.folder, 'flux/web.yaml'), stringify(web))
  await shop.git('rm', '-r', '--quiet', 'argocd')
  await shop.git('add', '--all', '--force')
  await shop.git('commit', '--quiet', '-m', 'Flux')
  await shop.branch('undefined', { 'flux/web/map.yaml': map('m${mode}') })
  await shop.branch('default', { 'flux/web/map.yaml': map('${mode:=calm}') })
  await shop.branch('escaped', { 'flux/web/map.yaml': map('$${mode}') })
}, 600_000)

afterAll(async () => {
  process.env['PATH'] = PATH
  await shop.remove()
})

function holding(...objects: readonly JsonObject[]): Cluster {
  const { cluster, kinds } = clusterOf([repository, web, liveMap, ...objects])
  return { ...cluster, kinds: () => Promise.resolve({ kinds, problems: [] }) }
}

/** The same from the cluster and from a state that was recorded of it. */
async function judged(head: string, cluster: Cluster): Promise<JsonGuard> {
  const live = await judgeMerge(shop, head, { cluster })
  const recorded = await judgeMerge(shop, head, await stateOf(shop, cluster))
  expect([recorded.verdict, recorded.problems, undone(recorded)]).toEqual([
    live.verdict,
    live.problems,
    undone(live),
  ])
  return live
}

describe('a merge that brings a variable which nothing defines', () => {
  test('is not passed where Flux refuses to build with it', async () => {
    const { verdict, problems } = await judged('undefined', holding(controller('v1.9.2')))
    expect(verdict).toBe('unknown')
    expect(problems).toMatchObject([
      {
        code: 'VARIABLE_UNDEFINED',
        message: expect.stringContaining('(flux/web/map.yaml:6) uses the variable mode'),
      },
    ])
  })

  test('is judged by the empty text where Flux puts that in', async () => {
    const { problems, verdict } = await judged('undefined', holding(controller('v1.8.1')))
    expect([verdict, problems]).toEqual(['pass', []])
  })

  test('is not passed where nothing tells what Flux does', async () => {
    const { verdict, problems } = await judged('undefined', holding())
    expect(verdict).toBe('unknown')
    expect(problems).toMatchObject([
      { code: 'VARIABLE_UNDEFINED', message: expect.stringContaining('could not be read') },
    ])
  })

  test.each(['default', 'escaped'])('passes with it %s, whatever Flux does', async (head) => {
    for (const cluster of [holding(controller('v1.9.2')), holding()])
      expect((await judged(head, cluster)).problems).toEqual([])
  })
})

test('a recorded state has no more of the controller than what tells its strictness', async () => {
  const { text } = await stateOf(shop, holding(controller('v1.9.2')))
  const deployment = readState(text).objects.find(({ kind }) => kind === 'Deployment')
  expect(JSON.stringify(deployment)).toContain('kustomize-controller:v1.9.2')
  expect(text).not.toContain('HOME_ADDRESS')
})
