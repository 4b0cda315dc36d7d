import { fields } from '../../src/model/path.js'
import type { Triage } from '../../src/model/triage.js'
import { finding, manager, pair, resource, triage } from './builder.js'

const payment = resource('Deployment', 'payments', 'payment-service', 'apps')
const user = resource('Deployment', 'users', 'user-service', 'apps')
const flags = resource('ConfigMap', 'feature-flags', 'feature-flags-config')
const logging = resource('DaemonSet', 'logging', 'logging-agent', 'apps')
const crd = resource('CustomResourceDefinition', '', 'certificates.cert-manager.io', 'apiextensions.k8s.io')

const image = [
  ...fields('spec', 'template', 'spec', 'containers'),
  { key: { name: 'agent' } },
  { field: 'image' },
] as const

/** The five apps of the story that started the project, as the earlier steps judge them. */
export function fiveApps(at = '2026-11-23T02:10:00Z'): Triage {
  return triage({
    at,
    unsafe: ['payment-service', 'logging-agent'],
    findings: findings(),
    objects: objects(),
    inSync: ['search'],
  })
}

function findings() {
  return [
    finding({
      application: 'payment-service',
      resource: payment,
      category: 'manual-change',
      change: { type: 'modified', path: fields('spec', 'replicas'), desired: 3, live: 5, base: 3 },
      manager: manager('kubectl', { subresource: 'scale' }),
      actor: 'person-tool',
      rules: ['hand-edit'],
      direction: 'update-git',
      because: [
        'Git says 3 now and said 3 at the last sync; only the cluster changed.',
        'The field belongs to kubectl (scale), a tool that people use.',
        'No HorizontalPodAutoscaler targets this Deployment.',
      ],
      source: { file: 'apps/payment-service/deployment.yaml', line: 8 },
    }),
    finding({
      application: 'user-service',
      resource: user,
      category: 'metadata-noise',
      change: {
        type: 'added',
        path: [
          ...fields('metadata', 'annotations'),
          { field: 'kubectl.kubernetes.io/last-applied-configuration' },
        ],
        live: '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"user-service"}}\n',
      },
      manager: manager('kubectl-client-side-apply', { time: '2026-11-20T14:02:11Z' }),
      actor: 'person-tool',
      rules: ['last-applied'],
      direction: 'ignore',
      because: ['kubectl apply writes this annotation; nothing but kubectl reads it.'],
      forecast: { effect: 'keeps', restartsPods: false, when: 'next-commit', method: 'simulated' },
    }),
    finding({
      application: 'feature-flags',
      resource: flags,
      category: 'manual-change',
      change: { type: 'added', path: fields('data', 'TEMP_FLAG_EMERGENCY_BYPASS'), live: 'true' },
      manager: manager('kubectl-edit', { time: '2026-11-18T03:41:09Z' }),
      actor: 'person-tool',
      rules: ['hand-edit'],
      direction: 'follow-up',
      because: ['The key is in the cluster only, and kubectl-edit wrote it.'],
      forecast: { effect: 'keeps', restartsPods: false, when: 'next-commit', method: 'simulated' },
      source: { file: 'apps/feature-flags/configmap.yaml', line: 6 },
    }),
    finding({
      application: 'logging-agent',
      resource: logging,
      category: 'manual-change',
      change: {
        type: 'modified',
        path: image,
        desired: 'registry.example/logging-agent:v1.9.0',
        live: 'registry.example/logging-agent:v1.9.1',
        base: 'registry.example/logging-agent:v1.9.0',
      },
      manager: manager('kubectl-set', { time: '2026-11-19T09:30:00Z' }),
      actor: 'person-tool',
      rules: ['hand-edit'],
      direction: 'update-git',
      because: ['Git has not changed since the last sync.', 'kubectl-set owns the field.'],
      forecast: { effect: 'reverts', restartsPods: true, when: 'next-commit', method: 'simulated' },
      source: { file: 'apps/logging-agent/daemonset.yaml', line: 19 },
    }),
    finding({
      application: 'cert-manager',
      resource: crd,
      category: 'serialization-noise',
      rules: ['api-server-form'],
      direction: 'ignore',
      because: ['Argo CD reports OutOfSync, and both sides mean the same: only the order of fields differs.'],
      forecast: { effect: 'keeps', restartsPods: false, when: 'next-commit', method: 'simulated' },
      source: { file: 'apps/cert-manager/crd.yaml', line: 1 },
    }),
  ]
}

function workload(kind: string, key: { namespace: string; name: string }, spec: object, container: object) {
  return {
    apiVersion: 'apps/v1',
    kind,
    metadata: { name: key.name, namespace: key.namespace, labels: { app: key.name } },
    spec: {
      ...spec,
      selector: { matchLabels: { app: key.name } },
      template: { metadata: { labels: { app: key.name } }, spec: { containers: [container] } },
    },
  } as never
}

function objects() {
  const agent = (tag: string) => ({
    name: 'agent',
    image: `registry.example/logging-agent:${tag}`,
    resources: { limits: { memory: '200Mi' } },
    volumeMounts: [{ name: 'varlog', mountPath: '/var/log' }],
  })
  const web = {
    name: 'web',
    image: 'registry.example/payment-service:4.2.0',
    ports: [{ containerPort: 8080 }],
  }
  const config = (data: object) =>
    ({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: flags.name, namespace: flags.namespace },
      data,
    }) as never
  return [
    pair(
      'payment-service',
      payment,
      workload('Deployment', payment, { replicas: 3 }, web),
      workload(
        'Deployment',
        payment,
        { replicas: 5, revisionHistoryLimit: 10 },
        { ...web, terminationMessagePath: '/dev/termination-log' },
      ),
    ),
    pair(
      'feature-flags',
      flags,
      config({ NEW_CHECKOUT: 'true', DARK_MODE: 'false' }),
      config({ DARK_MODE: 'false', NEW_CHECKOUT: 'true', TEMP_FLAG_EMERGENCY_BYPASS: 'true' }),
    ),
    pair(
      'logging-agent',
      logging,
      workload('DaemonSet', logging, {}, agent('v1.9.0')),
      workload('DaemonSet', logging, {}, agent('v1.9.1')),
    ),
  ]
}
