import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { categorise } from '../../src/categorise/categorise.js'
import type { Rule } from '../../src/categorise/rule.js'
import { rules } from '../../src/categorise/rules/index.js'
import type { Given } from './subjects.js'
import { subjectOf } from './subjects.js'

const folder = fileURLToPath(new URL('../../src/categorise/rules', import.meta.url))
const annotation = (name: string): string => `metadata.annotations["${name}"]`
const template = 'spec.template.spec'
const web = `${template}.containers[name="web"]`
const aggregated = { aggregationRule: { clusterRoleSelectors: [] } }
const applier = { manager: 'argocd-controller', actor: 'applier' } as const
const controller = { manager: 'kube-controller-manager', actor: 'controller' } as const
const lastApplied = annotation('kubectl.kubernetes.io/last-applied-configuration')

/** For each rule what it must recognise, and what looks alike and must be left to the table. */
const examples: {
  readonly [rule: string]: { readonly matches: readonly Given[]; readonly spares: readonly Given[] }
} = {
  'aggregated-role': {
    matches: [{ kind: 'ClusterRole', path: 'rules', live: [{}], desired: aggregated, ...controller }],
    spares: [
      { kind: 'ClusterRole', path: 'rules', live: [{}], ...controller },
      { kind: 'ClusterRole', path: 'rules', live: [{}], desired: aggregated },
      {
        kind: 'ClusterRole',
        path: 'rules',
        git: [{ verbs: ['get'] }],
        live: [{}],
        desired: aggregated,
        ...controller,
      },
    ],
  },
  'controller-lifecycle': {
    matches: [
      { path: 'metadata.finalizers[="foregroundDeletion"]', live: 'foregroundDeletion', ...controller },
      { path: 'metadata.ownerReferences', live: [{}], ...controller },
    ],
    spares: [
      { path: 'metadata.finalizers[="acme.example/keep"]', live: 'acme.example/keep' },
      { path: 'metadata.finalizers[="acme.example/keep"]', git: 'acme.example/keep' },
      { path: 'spec.finalizers', live: ['x'], ...controller },
    ],
  },
  'crd-dropped-false': {
    matches: [{ kind: 'CustomResourceDefinition', path: 'spec.preserveUnknownFields', git: false }],
    spares: [
      { kind: 'CustomResourceDefinition', path: 'spec.preserveUnknownFields', git: true },
      { kind: 'ConfigMap', path: 'data.nullable', git: false },
      { kind: 'CustomResourceDefinition', path: 'spec.versions[0].served', git: false },
    ],
  },
  'deployment-revision': {
    matches: [{ path: annotation('deployment.kubernetes.io/revision'), live: '3', ...controller }],
    spares: [
      { path: annotation('deployment.kubernetes.io/revision'), live: '3' },
      { path: annotation('deployment.kubernetes.io/revision'), git: '1', live: '3', ...controller },
    ],
  },
  'explicit-default': {
    matches: [
      { path: `${template}.hostNetwork`, git: false },
      { path: `${web}.tty`, git: false },
    ],
    spares: [
      { path: `${template}.hostNetwork`, git: true },
      { path: `${template}.hostNetwork`, git: false, live: true },
    ],
  },
  'last-applied': {
    matches: [{ path: lastApplied, live: '{}', manager: 'kubectl-client-side-apply' }],
    spares: [
      { path: lastApplied, live: '{}', ...applier },
      { path: lastApplied, live: '{}', manager: '' },
      { path: annotation('kubectl.kubernetes.io/last-applied'), live: '{}' },
    ],
  },
  'null-or-empty': {
    matches: [
      { path: `${template}.nodeSelector`, git: {} },
      { path: `${web}.command`, git: null },
      { path: `${web}.resources.limits`, git: {} },
      { path: 'metadata.annotations', git: null, live: {} },
    ],
    spares: [
      { path: `${template}.volumes[name="tmp"].emptyDir`, git: {} },
      { path: `${template}.nodeSelector`, git: {}, live: { pool: 'spare' } },
      { path: `${web}.command`, git: [''] },
      { kind: 'ConfigMap', path: 'data.mode', git: '' },
      { kind: 'ConfigMap', path: 'data.mode', live: '' },
    ],
  },
  'own-last-applied': {
    matches: [
      { path: lastApplied, live: '{}', ...applier },
      { path: lastApplied, live: '{}', manager: '' },
    ],
    spares: [{ path: lastApplied, live: '{}', manager: 'kubectl-client-side-apply' }],
  },
  'quantity-notation': {
    matches: [
      { path: `${web}.resources.limits.cpu`, git: '1000m', live: '1' },
      { path: `${web}.resources.limits.cpu`, git: 1.5, live: '1500m' },
      { path: `${web}.resources.limits.memory`, git: '1024Mi', live: '1Gi' },
    ],
    spares: [
      { path: `${web}.resources.limits.memory`, git: '1000Mi', live: '1Gi' },
      { path: `${web}.resources.limits.memory`, git: '1M', live: '1Mi' },
      { kind: 'ConfigMap', path: 'data.memory', git: '1024Mi', live: '1Gi' },
    ],
  },
  'restarted-at': {
    matches: [
      {
        path: 'spec.template.metadata.annotations["kubectl.kubernetes.io/restartedAt"]',
        live: '2026-11-16T08:00:00Z',
        manager: 'kubectl-rollout',
      },
    ],
    spares: [
      {
        path: 'spec.template.metadata.annotations["kubectl.kubernetes.io/restartedAt"]',
        git: '2026-11-16T08:00:00Z',
      },
      {
        path: 'spec.template.metadata.annotations["acme.example/restartedAt"]',
        live: '2026-11-16T08:00:00Z',
      },
      { path: `${web}.env[name="restartedAt"]`, live: { name: 'restartedAt' } },
    ],
  },
  'scalar-notation': {
    matches: [
      {
        kind: 'CustomResourceDefinition',
        path: 'metadata.creationTimestamp',
        git: '2026-11-16T09:00:00+01:00',
        live: '2026-11-16T08:00:00Z',
      },
    ],
    spares: [
      { path: `${web}.ports[containerPort=80,protocol="TCP"].name`, git: '1.0', live: '1' },
      { kind: 'ConfigMap', path: 'data.timeout', git: '60s', live: '1m0s' },
    ],
  },
  'server-metadata': {
    matches: [
      { path: 'metadata.generation', git: 7, live: 1 },
      { path: 'metadata.selfLink', git: '/apis/x' },
      { path: 'metadata.uid', git: 'a', live: 'b' },
    ],
    spares: [
      { path: 'metadata.labels.app', git: 'web', live: 'shop' },
      { path: 'metadata.annotations["acme.example/uid"]', git: 'a', live: 'b' },
      { path: 'spec.template.metadata.generation', git: 7 },
    ],
  },
  'status-in-git': {
    matches: [{ path: 'status.replicas', git: 9, live: 2 }],
    spares: [
      { path: 'spec.replicas', git: 9, live: 2 },
      { kind: 'ConfigMap', path: 'data.status', git: 'a', live: 'b' },
    ],
  },
  tracking: {
    matches: [
      {
        path: annotation('argocd.argoproj.io/tracking-id'),
        live: 'shop:apps/Deployment:shop/web',
        ...applier,
      },
      { path: 'metadata.labels["app.kubernetes.io/instance"]', live: 'shop', ...applier },
    ],
    spares: [
      { path: 'metadata.labels["app.kubernetes.io/instance"]', live: 'shop' },
      { path: 'metadata.labels["app.kubernetes.io/instance"]', git: 'shop', live: 'cart', ...applier },
      { path: 'spec.template.metadata.labels["app.kubernetes.io/instance"]', live: 'shop', ...applier },
    ],
  },
  'unknown-field': {
    matches: [
      { path: 'spec.minReadySecond', git: 5 },
      { path: `${web}.livenesProbe`, git: {} },
    ],
    spares: [
      { path: 'spec.minReadySeconds', git: 5 },
      { kind: 'ConfigMap', path: 'data.minReadySecond', git: '5' },
      { kind: 'Unheard', path: 'spec.anything', git: 5 },
    ],
  },
}

/** Equality in meaning is no hiding, a misconfiguration is Git’s own, and what the applier adds was never in Git. */
function mustNotHide({ provesEquality, addedByApplier, category }: Rule): boolean {
  return provesEquality !== true && addedByApplier !== true && category !== 'misconfiguration'
}

describe('rules', () => {
  test('every file of the folder is in the list, and every rule has its examples', () => {
    const files = readdirSync(folder).filter((name) => name !== 'index.ts')
    const ids = files.map((name) => /id: '([a-z-]+)'/.exec(readFileSync(`${folder}/${name}`, 'utf8'))?.[1])
    expect(ids.map((id) => `${id ?? ''}.ts`)).toEqual(files)
    expect(rules.map(({ id }) => id).sort()).toEqual([...ids].sort())
    expect(Object.keys(examples).sort()).toEqual([...ids].sort())
    expect(rules.filter(({ why, link }) => !why.endsWith('.') || !link.startsWith('https://'))).toEqual([])
  })

  describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    test.each(examples[id]?.matches ?? [])('recognises %j', (given) => {
      expect(rule.matches(subjectOf(given))).toBe(true)
      expect(categorise(subjectOf(given)).rules).toContain(id)
    })

    test.each(examples[id]?.spares ?? [])('spares %j', (given) => {
      expect(rule.matches(subjectOf(given))).toBe(false)
    })
  })

  test('hide nothing that Git itself has changed, unless it means the same', () => {
    for (const rule of rules.filter(mustNotHide))
      for (const given of examples[rule.id]?.matches ?? [])
        for (const side of ['git', 'both'] as const)
          expect(categorise({ ...subjectOf(given), side }, [rule]).rules).not.toContain(rule.id)
  })
})
