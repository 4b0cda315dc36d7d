import type { Readings } from '../../src/evidence/readings.js'
import type { Change, Finding } from '../../src/model/finding.js'
import type { JsonObject } from '../../src/model/json.js'
import { parsePath } from '../../src/model/parse-path.js'
import { finding, manager, resource } from '../report/builder.js'

/** Git and live differ at a path. */
export function modified(path: string, desired: unknown, live: unknown): Change {
  return { type: 'modified', path: pathOf(path), desired, live } as Change
}

export function added(path: string, live: unknown): Change {
  return { type: 'added', path: pathOf(path), live } as Change
}

export function removed(path: string, desired: unknown): Change {
  return { type: 'removed', path: pathOf(path), desired } as Change
}

function pathOf(text: string): Change['path'] {
  const path = parsePath(text)
  if (path === null) throw new Error(`no path: ${text}`)
  return path
}

/** A hand-made change of Deployment shop/web with nothing read around it but what the test gives. */
export function readings(
  change: Change,
  read: Partial<Readings> = {},
  parts: Partial<Finding> = {},
): Readings {
  const nothing = { podMetrics: null, autoscalers: null, events: null, replicaSets: null }
  return {
    finding: finding({
      application: 'shop',
      resource: resource('Deployment', 'shop', 'web', 'apps'),
      category: 'manual-change',
      direction: 'update-git',
      confidence: 'likely',
      manager: manager('kubectl', { subresource: 'scale' }),
      source: { file: 'apps/web.yaml', line: 8 },
      change,
      ...parts,
    }),
    application: null,
    live: null,
    lastCommit: null,
    lineCommit: null,
    linePast: null,
    ...nothing,
    ...read,
  }
}

/** Deployment shop/web as the cluster holds it, with 100m of CPU and 128Mi requested a pod. */
export function deployment(
  replicas: number,
  status: JsonObject = {},
  requests: JsonObject | null = null,
): JsonObject {
  const requested = requests ?? { cpu: '100m', memory: '128Mi' }
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: {
      name: 'web',
      namespace: 'shop',
      generation: 3,
      annotations: { 'deployment.kubernetes.io/revision': '4' },
    },
    spec: {
      replicas,
      selector: { matchLabels: { app: 'web' } },
      template: { spec: { containers: [{ name: 'web', resources: { requests: requested } }] } },
    },
    status: { observedGeneration: 3, ...status },
  }
}

/** Metrics of one pod, as metrics-server gives them. */
export function podMetrics(
  name: string,
  cpu: string,
  memory = '64Mi',
  labels: JsonObject = { app: 'web' },
): JsonObject {
  return {
    apiVersion: 'metrics.k8s.io/v1beta1',
    kind: 'PodMetrics',
    metadata: { name, namespace: 'shop', labels },
    containers: [
      { name: 'web', usage: { cpu, memory } },
      { name: 'injected-sidecar', usage: { cpu: '900m', memory: '1Gi' } },
    ],
  }
}
