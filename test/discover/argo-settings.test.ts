import { describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import { emptyConfig } from '../../src/config/config.js'
import { readArgoSettings } from '../../src/discover/argo-settings.js'
import type { Discovered } from '../../src/discover/discover.js'
import { discover } from '../../src/discover/discover.js'
import type { JsonObject } from '../../src/model/json.js'
import { problem } from '../../src/model/problem.js'
import { noTools } from '../render/tools.js'
import { clusterOf, memoryRepository } from './memory.js'

const here = 'https://git.acme.example/team/shop.git'
const replicas = { group: 'apps', kind: 'Deployment', jsonPointers: ['/spec/replicas'] }
const application = (spec: JsonObject = {}, more: JsonObject = {}): JsonObject => ({
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Application',
  metadata: { name: 'shop', namespace: 'argocd', ...more },
  spec: { source: { repoURL: here, path: 'apps/shop' }, ...spec },
})
const configMap = (name: string, data: JsonObject, namespace = 'argocd'): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace },
  data,
})
const settingsOf = (...objects: JsonObject[]) => readArgoSettings(clusterOf(objects), [application()])

describe('Argo CD’s own settings', () => {
  test('ignoreDifferences for all, for a kind, and in the old single key', async () => {
    const { ignore, notes } = await settingsOf(
      configMap('argocd-cm', {
        'resource.customizations.ignoreDifferences.all':
          'jqPathExpressions: [.metadata.annotations."x/y"]\nmanagedFieldsManagers: [keel]\n',
        'resource.customizations.ignoreDifferences.apps_Deployment': 'jsonPointers:\n- /spec/replicas\n',
        'resource.customizations.ignoreDifferences.Service': 'jsonPointers: [/spec/type]',
        'resource.customizations': stringify({
          'acme.example/Queue': { ignoreDifferences: 'jsonPointers: [/spec/size]\n', 'health.lua': 'x' },
        }),
        'resource.compareoptions': 'ignoreAggregatedRoles: true\nignoreResourceStatusField: crd\n',
        'resource.customizations.health.all': 'hs = {}',
      }),
    )
    expect(notes).toEqual([])
    expect(
      ignore.map(({ statedIn, group, kind, jsonPointers, jqPathExpressions, managedFieldsManagers }) => [
        statedIn,
        `${group}/${kind}`,
        [...jsonPointers, ...jqPathExpressions, ...managedFieldsManagers],
      ]),
    ).toEqual([
      ['argocd-cm', '*/*', ['.metadata.annotations."x/y"', 'keel']],
      ['argocd-cm', 'apps/Deployment', ['/spec/replicas']],
      ['argocd-cm', '/Service', ['/spec/type']],
      ['argocd-cm', 'acme.example/Queue', ['/spec/size']],
      ['argocd-cm', 'apiextensions.k8s.io/CustomResourceDefinition', ['/status']],
      ['argocd-cm', 'rbac.authorization.k8s.io/ClusterRole', ['select(.aggregationRule != null) | .rules']],
    ])
  })

  test('what every kustomization is built with goes to each app', async () => {
    const settings = configMap('argocd-cm', { 'kustomize.buildOptions': '--enable-helm' })
    const { cluster, kinds } = clusterOf([application(), settings])
    const world = { repository: memoryRepository({}, [here]), cluster, kinds, tools: noTools }
    const { applications } = await discover(world, emptyConfig, [])
    expect(applications.map(({ name, buildOptions }) => [name, buildOptions])).toEqual([
      ['shop', '--enable-helm'],
    ])
  })

  test.each<[string, JsonObject, string[]]>([
    ['status is ignored for all kinds by default', {}, ['*/*']],
    ['or for none', { 'resource.compareoptions': 'ignoreResourceStatusField: none' }, []],
  ])('%s', async (_title, data, expected) => {
    const { ignore } = await settingsOf(configMap('argocd-cm', data))
    expect(ignore.map(({ group, kind }) => `${group}/${kind}`)).toEqual(expected)
  })

  test('a rule that is no YAML is said, and the others count', async () => {
    const { ignore, notes } = await settingsOf(
      configMap('argocd-cm', {
        'resource.customizations.ignoreDifferences.all': 'jsonPointers: [',
        'resource.customizations.ignoreDifferences.apps_Deployment': 'jsonPointers: [/spec/replicas]',
      }),
    )
    expect(notes).toEqual([expect.stringContaining('resource.customizations.ignoreDifferences.all is not')])
    expect(ignore.map(({ kind }) => kind)).toEqual(['Deployment', '*'])
  })

  test('they live where the controller says it runs, and nowhere else', async () => {
    const world = clusterOf([
      configMap('argocd-cm', { 'resource.compareoptions': 'ignoreResourceStatusField: none' }, 'elsewhere'),
      configMap('argocd-cm', {}, 'argo-system'),
    ])
    const asked: string[] = []
    const cluster = {
      ...world.cluster,
      list: async (kind: Parameters<typeof world.cluster.list>[0], namespace: string) => {
        asked.push(namespace)
        const all = await world.cluster.list(kind, namespace)
        if (all.state !== 'listed') return all
        const items = all.items.filter(({ metadata }) => (metadata as JsonObject)['namespace'] === namespace)
        return { ...all, items }
      },
    }
    const app = { ...application(), status: { controllerNamespace: 'argo-system' } }
    const { ignore } = await readArgoSettings({ ...world, cluster }, [app])
    expect(asked).toEqual(['argo-system'])
    expect(ignore).toHaveLength(1)
  })

  test('what may not be read is a remark', async () => {
    const { kinds, cluster } = clusterOf([configMap('argocd-cm', {})])
    const failed = { state: 'failed' as const, problem: problem('LIVE_FORBIDDEN', 'no', 'grant') }
    const read = await readArgoSettings({ kinds, cluster: { ...cluster, list: async () => failed } }, [
      application(),
    ])
    expect(read).toMatchObject({
      ignore: [],
      notes: [expect.stringContaining('argocd-cm could not be read')],
    })
  })

  test('server-side diff for all, from the parameters of the controller', async () => {
    const parameters = configMap('argocd-cmd-params-cm', { 'controller.diff.server.side': 'true' })
    expect((await settingsOf(configMap('argocd-cm', {}), parameters)).serverSideDiff).toBe(true)
    expect((await settingsOf(configMap('argocd-cm', {}))).serverSideDiff).toBe(false)
  })
})

describe('the place of a rule in Git', () => {
  const other = { group: '', kind: 'Service', jqPathExpressions: ['.spec.type'] }
  const find = (live: JsonObject, files: { readonly [file: string]: string }): Promise<Discovered> => {
    const { cluster, kinds } = clusterOf([live, configMap('argocd-cm', {})])
    return discover(
      { repository: memoryRepository(files, [here]), cluster, kinds, tools: noTools },
      emptyConfig,
      [],
    )
  }
  const linesOf = ({ applications }: Discovered): (number | undefined)[] =>
    (applications[0]?.ignore ?? []).map(({ source }) => source?.line)

  test('is its own line, whatever the order; a rule that only the cluster has has none', async () => {
    const text = `# the shop\n${stringify(application({ ignoreDifferences: [other, replicas] }))}`
    const wanted = text.split('\n').findIndex((line) => line.includes('group: apps')) + 1
    const live = application({ ignoreDifferences: [replicas, { ...replicas, name: 'web' }] })
    expect(linesOf(await find(live, { 'argocd/shop.yaml': text }))).toEqual([wanted, undefined, undefined])
  })

  test('in an ApplicationSet, whose Applications know their set', async () => {
    const text = stringify({
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'ApplicationSet',
      metadata: { name: 'shops', namespace: 'argocd' },
      spec: {
        generators: [{ list: { elements: [{ name: 'shop' }] } }],
        template: {
          metadata: { name: '{{name}}' },
          spec: { source: { repoURL: here, path: 'apps/{{name}}' }, ignoreDifferences: [replicas] },
        },
      },
    })
    const wanted = text.split('\n').findIndex((line) => line.includes('group: apps')) + 1
    const ownerReferences = [{ kind: 'ApplicationSet', name: 'shops' }]
    const live = application({ ignoreDifferences: [replicas] }, { ownerReferences })
    const found = await find(live, { 'argocd/shops.yaml': text })
    expect(found.applications).toMatchObject([{ name: 'shop', generatedBy: 'argocd/shops', foundIn: 'both' }])
    expect(linesOf(found)[0]).toBe(wanted)
  })
})
