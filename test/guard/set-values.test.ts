import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import type { Guard } from '../../src/model/guard.js'
import type { JsonObject } from '../../src/model/json.js'
import { objectAt, stringAt } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import { guardAnnotations } from '../../src/report/guard-annotations.js'
import { toolPath } from '../render/tools.js'
import type { Shop } from './merges.js'
import { guardOf, openShop, recordedCluster } from './merges.js'

const url = 'https://github.com/acme/shop.git'
const team = '# The checkout.\nname: payment-service\nnamespace: payments\nreplicas: 3\n'

/** One Application for each team, with the number of Pods that its file says. */
const set: JsonObject = {
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'ApplicationSet',
  metadata: { name: 'teams', namespace: 'argocd' },
  spec: {
    generators: [{ git: { repoURL: url, revision: 'main', files: [{ path: 'teams/*.yaml' }] } }],
    template: {
      metadata: { name: '{{name}}' },
      spec: {
        project: 'default',
        source: {
          repoURL: url,
          targetRevision: 'main',
          path: 'apps/{{name}}',
          kustomize: { replicas: [{ name: '{{name}}', count: '{{replicas}}' }] },
        },
        destination: { server: 'https://kubernetes.default.svc', namespace: '{{namespace}}' },
        syncPolicy: { automated: { prune: false, selfHeal: false } },
      },
    },
  },
}

/** The cluster in which somebody scaled the Deployment, its Application as the set has made it before the merge. */
async function cluster(): Promise<Cluster> {
  const recorded = await recordedCluster((object) => {
    if (stringAt(object, 'metadata', 'name') !== 'payment-service') return object
    const owner = { apiVersion: 'argoproj.io/v1alpha1', kind: 'ApplicationSet', name: 'teams', uid: 'u' }
    const spec = objectAt(object, 'spec')
    const kustomize = { replicas: [{ name: 'payment-service', count: '3' }] }
    return {
      ...object,
      metadata: { ...objectAt(object, 'metadata'), ownerReferences: [owner] },
      spec: { ...spec, source: { ...objectAt(spec, 'source'), kustomize } },
    }
  })
  const { kinds, problems } = await recorded.kinds()
  const sets = kinds.flatMap((kind) =>
    kind.kind === 'Application' ? [{ ...kind, kind: 'ApplicationSet', plural: 'applicationsets' }] : [],
  )
  return {
    ...recorded,
    kinds: async () => ({ kinds: [...kinds, ...sets], problems }),
    list: async (kind, namespace) =>
      kind.kind === 'ApplicationSet' ? { state: 'listed', items: [set] } : recorded.list(kind, namespace),
  }
}

let shop: Shop
const { PATH } = process.env

beforeAll(async () => {
  process.env['PATH'] = `${await toolPath()}:${PATH ?? ''}`
  shop = await openShop()
  await shop.branch('as-set', {
    'argocd/payment-service.yaml': null,
    'argocd/teams.yaml': stringify(set),
    'teams/payments.yaml': team,
    'apps/payment-service/kustomization.yaml': 'resources: [deployment.yaml, service.yaml]\n',
  })
  await shop.git('merge', '--quiet', '--ff-only', 'as-set')
  await shop.branch('four', {
    'teams/payments.yaml': (text) => `# By Dana.\n${text.replace('replicas: 3', 'replicas: 4')}`,
  })
  await shop.branch('verbose', {
    'apps/payment-service/deployment.yaml': (text) => text.replace('value: info', 'value: debug'),
  })
}, 600_000)

afterAll(async () => {
  process.env['PATH'] = PATH
  await shop.remove()
})

/** Where the error about the number of Pods stands in the diff, with the text of that line on the merge's side. */
async function annotated(guard: Guard, side: string): Promise<string> {
  const { annotations } = guardAnnotations(guard)
  const about = annotations.find(({ message }) => message.includes('spec.replicas'))
  const text = await shop.git('show', `${side}:${about?.file ?? ''}`)
  return `${about?.file ?? ''}:${about?.line ?? 0} ${text.split('\n')[(about?.line ?? 0) - 1] ?? ''}`
}

describe('a merge that undoes a scaling by hand of an app whose number of Pods a team’s file says', () => {
  test('is marked at the key in that file where the merge changes it', async () => {
    const guard = await guardOf(shop, 'four', { cluster: await cluster() })
    expect(guard.problems).toEqual([])
    expect(await annotated(guard, 'four')).toBe('teams/payments.yaml:5 replicas: 4')
    const ofTeam = guard.reversals.filter(({ finding }) => finding.application === 'payment-service')
    expect(ofTeam[0]?.finding.change).toMatchObject({ desired: 4, live: 5 })
  })

  test('is marked there as well where it changes something else of the app', async () => {
    const guard = await guardOf(shop, 'verbose', { cluster: await cluster() })
    expect(guard.problems).toEqual([])
    expect(await annotated(guard, 'verbose')).toBe('teams/payments.yaml:4 replicas: 3')
  })
})
