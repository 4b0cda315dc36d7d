import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { parse, parseAllDocuments } from 'yaml'
import { readConfig } from '../../src/config/config.js'
import type { Workflow } from './set-up.js'
import { account, argoApp, deployment, fileIn, init, nightly, repositoryWith, settings } from './set-up.js'

describe('what is read off the repository', () => {
  test('branches that applications follow, where they exist and are no pattern', async () => {
    const repo = await repositoryWith({
      'argocd/a.yaml': argoApp('release/prod'),
      'argocd/b.yaml': argoApp('gone'),
      'argocd/c.yaml': argoApp('odd+name'),
    })
    for (const branch of ['release/prod', 'odd+name']) execFileSync('git', ['-C', repo, 'branch', branch])
    const { text } = await init(repo)
    expect((parse(await fileIn(repo, nightly)) as Workflow).on['push']?.branches).toEqual([
      'main',
      'release/prod',
    ])
    expect(text).toContain('the branch odd+name')
  })

  test('clusters that applications are deployed to beside their own', async () => {
    const to = (destination: string): string =>
      argoApp('main').replace('spec: {', `spec: { destination: ${destination},`)
    const repo = await repositoryWith({
      'argocd/a.yaml': to('{ server: https://kubernetes.default.svc }'),
      'argocd/b.yaml': to('{ name: green }'),
      'argocd/c.yaml': to('{ server: https://10.9.8.7 }'),
      'argocd/d.yaml': to('{ name: green }'),
    })
    expect((await init(repo)).text).toContain(
      'They are deployed to further clusters as well (green, https://10.9.8.7): each needs the account, and the kubeconfig a context for it',
    )
    const alone = await repositoryWith({ 'argocd/a.yaml': argoApp('main') })
    expect((await init(alone)).text).not.toContain('further clusters')
  })

  test('kinds of their own get a rule, by the name that their definition gives them', async () => {
    const crd = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: mice.lab.example.com }
spec:
  group: lab.example.com
  scope: Namespaced
  names: { kind: Mouse, plural: mice }
  versions: [{ name: v1, served: true, storage: true }]
`
    const repo = await repositoryWith({
      'a/crd.yaml': crd,
      'a/mouse.yaml':
        'apiVersion: lab.example.com/v1\nkind: Mouse\nmetadata: { name: jerry, namespace: lab }\n',
      'a/secret.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: { name: s }\n',
      'a/route.yaml': 'apiVersion: route.openshift.io/v1\nkind: Route\nmetadata: { name: r }\n',
    })
    await init(repo)
    const roles = parseAllDocuments(await fileIn(repo, account)).map(
      (one) =>
        one.toJS() as {
          kind: string
          rules?: { apiGroups: string[]; resources: string[]; verbs: string[] }[]
        },
    )
    const rules = roles.flatMap((role) => role.rules ?? [])
    expect(rules).toContainEqual({
      apiGroups: ['lab.example.com'],
      resources: ['mice'],
      verbs: ['get', 'list'],
    })
    expect(rules).toContainEqual({
      apiGroups: ['route.openshift.io'],
      resources: ['routes'],
      verbs: ['get', 'list'],
    })
    for (const { resources, verbs } of rules) {
      expect(verbs).toEqual(['get', 'list'])
      expect(resources).not.toContain('secrets')
      expect(resources).not.toContain('*')
    }
  })

  test('folders of plain manifests, the uppermost, without those of Kustomize and Helm', async () => {
    const repo = await repositoryWith({
      'deploy/shop/web.yaml': deployment('web', 'shop'),
      'deploy/shop/db/db.yaml': deployment('db', 'shop'),
      'other/shop/x.yaml': deployment('x'),
      'overlays/prod/kustomization.yaml': 'kind: Kustomization\nresources: [x.yaml]\n',
      'overlays/prod/x.yaml': deployment('x'),
      'chart/Chart.yaml': 'name: c\nversion: 1.0.0\n',
      'chart/templates/x.yaml': 'kind: Deployment\nmetadata: { name: {{ .Release.Name }} }\n',
      "odd/it's: a 'name' #1/x.yaml": deployment('odd'),
    })
    await init(repo, { folders: true })
    const { config, problems } = readConfig(await fileIn(repo, settings))
    expect(problems).toEqual([])
    expect(config.applications.map(({ name, path, namespace }) => [name, path, namespace])).toEqual([
      ['deploy-shop', 'deploy/shop', 'shop'],
      ["it's: a 'name' #1", "odd/it's: a 'name' #1", 'default'],
      ['other-shop', 'other/shop', 'default'],
    ])
  })
})
