/** A JSON object as Git would hold it, with its namespace stated. */
export type BenchObject = {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: { readonly name: string; readonly namespace: string; readonly [field: string]: unknown }
  readonly [field: string]: unknown
}

export const objectsPerApp = 20

/** Kinds of the workload with the path of their lists, for the floor. */
export const kinds = [
  { apiVersion: 'v1', plural: 'configmaps' },
  { apiVersion: 'v1', plural: 'serviceaccounts' },
  { apiVersion: 'v1', plural: 'services' },
  { apiVersion: 'apps/v1', plural: 'deployments' },
  { apiVersion: 'autoscaling/v2', plural: 'horizontalpodautoscalers' },
  { apiVersion: 'networking.k8s.io/v1', plural: 'ingresses' },
  { apiVersion: 'bench.example.com/v1', plural: 'queues' },
] as const

export const appName = (index: number): string => `app-${String(index).padStart(4, '0')}`

/**
 * One app's objects, in the mixture of an ordinary cluster: four services, each with Deployment, Service, ConfigMap and
 * account; Ingress, autoscaler and a custom resource for some. Always the same for one index.
 */
export function objectsOfApp(index: number): BenchObject[] {
  const namespace = appName(index)
  const services = ['api', 'worker', 'web', 'admin'].flatMap((name) => [
    deployment(namespace, name, index),
    service(namespace, name),
    configMap(namespace, name),
  ])
  return [
    ...services,
    ...['api', 'web'].flatMap((name) => [
      ingress(namespace, name),
      autoscaler(namespace, name),
      queue(namespace, name),
      serviceAccount(namespace, name),
    ]),
  ]
}

function meta(namespace: string, name: string): BenchObject['metadata'] {
  const labels = {
    'app.kubernetes.io/name': name,
    'app.kubernetes.io/part-of': namespace,
    'app.kubernetes.io/managed-by': 'argo-cd',
  }
  return { name, namespace, labels, annotations: { 'example.com/team': 'payments' } }
}

function deployment(namespace: string, name: string, index: number): BenchObject {
  const probe = { httpGet: { path: '/healthz', port: 'http' }, periodSeconds: 10 }
  const container = {
    name: 'main',
    image: `registry.example.com/shop/${name}:1.${index % 40}.3`,
    args: ['--listen=:8080', '--log-level=info'],
    ports: [{ name: 'http', containerPort: 8080 }],
    env: [
      { name: 'REGION', value: 'eu-west-1' },
      { name: 'POOL_SIZE', value: '16' },
      { name: 'DB_PASSWORD', valueFrom: { secretKeyRef: { name: 'db', key: 'password' } } },
    ],
    envFrom: [{ configMapRef: { name } }],
    resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '256Mi' } },
    readinessProbe: probe,
    livenessProbe: { ...probe, initialDelaySeconds: 15 },
    volumeMounts: [{ name: 'config', mountPath: '/etc/app' }],
  }
  const selector = { 'app.kubernetes.io/name': name }
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: meta(namespace, name),
    spec: {
      // An autoscaler owns the count of api and web, so Git does not state it.
      ...(['api', 'web'].includes(name) ? {} : { replicas: 2 }),
      selector: { matchLabels: selector },
      template: {
        metadata: { labels: selector },
        spec: {
          containers: [container],
          volumes: [{ name: 'config', configMap: { name } }],
        },
      },
    },
  }
}

function service(namespace: string, name: string): BenchObject {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: meta(namespace, name),
    spec: {
      selector: { 'app.kubernetes.io/name': name },
      ports: [{ name: 'http', port: 80, targetPort: 'http' }],
    },
  }
}

function configMap(namespace: string, name: string): BenchObject {
  const properties = Array.from({ length: 12 }, (_, line) => `feature.${line}.enabled=true`).join('\n')
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: meta(namespace, name),
    data: { LOG_LEVEL: 'info', CACHE_SIZE: '512', 'application.properties': `${properties}\n` },
  }
}

function serviceAccount(namespace: string, name: string): BenchObject {
  return { apiVersion: 'v1', kind: 'ServiceAccount', metadata: meta(namespace, name) }
}

function ingress(namespace: string, name: string): BenchObject {
  const backend = { service: { name, port: { name: 'http' } } }
  const host = `${name}.${namespace}.example.com`
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: meta(namespace, name),
    spec: {
      ingressClassName: 'nginx',
      tls: [{ hosts: [host], secretName: `${name}-tls` }],
      rules: [{ host, http: { paths: [{ path: '/', pathType: 'Prefix', backend }] } }],
    },
  }
}

function autoscaler(namespace: string, name: string): BenchObject {
  const target = { type: 'Utilization', averageUtilization: 70 }
  return {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: meta(namespace, name),
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
      minReplicas: 2,
      maxReplicas: 8,
      metrics: [{ type: 'Resource', resource: { name: 'cpu', target } }],
    },
  }
}

function queue(namespace: string, name: string): BenchObject {
  return {
    apiVersion: 'bench.example.com/v1',
    kind: 'Queue',
    metadata: meta(namespace, name),
    spec: { partitions: 12, topics: [{ name: 'orders', retention: '72h' }] },
  }
}

/** The custom resource of the workload: a schema with a default and a keyed list. */
export const queueDefinition = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'queues.bench.example.com' },
  spec: {
    group: 'bench.example.com',
    scope: 'Namespaced',
    names: { kind: 'Queue', listKind: 'QueueList', plural: 'queues', singular: 'queue' },
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        schema: {
          openAPIV3Schema: {
            type: 'object',
            properties: {
              spec: {
                type: 'object',
                properties: {
                  partitions: { type: 'integer' },
                  durable: { type: 'boolean', default: true },
                  topics: {
                    type: 'array',
                    'x-kubernetes-list-type': 'map',
                    'x-kubernetes-list-map-keys': ['name'],
                    items: {
                      type: 'object',
                      required: ['name'],
                      properties: { name: { type: 'string' }, retention: { type: 'string' } },
                    },
                  },
                },
              },
            },
          },
        },
      },
    ],
  },
}
