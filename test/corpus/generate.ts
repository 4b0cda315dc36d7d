/** Applications of one shape each, under many names: what a team's platform repository holds. Too many to write by hand. */
export function generatedFiles(): { readonly [file: string]: string } {
  return Object.fromEntries(
    applications.map((application) => [`${application.name}.yaml`, stream(application)]),
  )
}

type Application = {
  readonly name: string
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'Job'
  readonly port: number
  readonly cpu: string
  readonly memory: string
  readonly scales?: true
}

/** Widely used ones, by what their charts create. */
const applications: readonly Application[] = [
  { name: 'team-grafana', kind: 'Deployment', port: 3000, cpu: '100m', memory: '256Mi' },
  { name: 'team-loki', kind: 'StatefulSet', port: 3100, cpu: '0.5', memory: '1024Mi' },
  { name: 'team-tempo', kind: 'StatefulSet', port: 3200, cpu: '500m', memory: '1Gi' },
  { name: 'team-mimir', kind: 'StatefulSet', port: 8080, cpu: '1000m', memory: '4096Mi' },
  { name: 'team-promtail', kind: 'DaemonSet', port: 3101, cpu: '50m', memory: '0.125Gi' },
  { name: 'team-node-exporter', kind: 'DaemonSet', port: 9100, cpu: '0.1', memory: '64M' },
  { name: 'team-fluent-bit', kind: 'DaemonSet', port: 2020, cpu: '100m', memory: '128Mi' },
  { name: 'team-redis', kind: 'StatefulSet', port: 6379, cpu: '250m', memory: '512Mi' },
  { name: 'team-postgresql', kind: 'StatefulSet', port: 5432, cpu: '2000m', memory: '2Gi' },
  { name: 'team-mysql', kind: 'StatefulSet', port: 3306, cpu: '1', memory: '1.5Gi' },
  { name: 'team-mongodb', kind: 'StatefulSet', port: 27017, cpu: '1', memory: '2048Mi' },
  { name: 'team-rabbitmq', kind: 'StatefulSet', port: 5672, cpu: '1.0', memory: '1Gi' },
  { name: 'team-kafka', kind: 'StatefulSet', port: 9092, cpu: '2', memory: '4Gi' },
  { name: 'team-opensearch', kind: 'StatefulSet', port: 9200, cpu: '1500m', memory: '3Gi' },
  { name: 'team-vault', kind: 'StatefulSet', port: 8200, cpu: '250m', memory: '256Mi' },
  { name: 'team-minio', kind: 'StatefulSet', port: 9000, cpu: '500m', memory: '1Gi' },
  { name: 'team-keycloak', kind: 'StatefulSet', port: 8080, cpu: '500m', memory: '1250Mi' },
  { name: 'team-traefik', kind: 'Deployment', port: 8000, cpu: '100m', memory: '50Mi', scales: true },
  { name: 'team-external-dns', kind: 'Deployment', port: 7979, cpu: '10m', memory: '64Mi' },
  { name: 'team-metrics-server', kind: 'Deployment', port: 10250, cpu: '100m', memory: '200Mi' },
  { name: 'team-kube-state-metrics', kind: 'Deployment', port: 8080, cpu: '10m', memory: '190Mi' },
  { name: 'team-oauth2-proxy', kind: 'Deployment', port: 4180, cpu: '10m', memory: '30M', scales: true },
  { name: 'team-harbor', kind: 'Deployment', port: 8443, cpu: '200m', memory: '256Mi' },
  { name: 'team-nextcloud', kind: 'Deployment', port: 80, cpu: '1', memory: '1Gi', scales: true },
  { name: 'team-airflow', kind: 'Deployment', port: 8793, cpu: '0.25', memory: '1e9', scales: true },
  { name: 'team-velero-backup', kind: 'CronJob', port: 8085, cpu: '500m', memory: '128Mi' },
  { name: 'team-renovate', kind: 'CronJob', port: 8081, cpu: '1', memory: '1Gi' },
  { name: 'team-schema-migration', kind: 'Job', port: 8082, cpu: '100m', memory: '100Mi' },
]

type Manifest = { readonly [field: string]: unknown }

/** JSON is YAML: one document to an object. */
function stream(application: Application): string {
  return objects(application)
    .map((object) => `${JSON.stringify(object, null, 2)}\n`)
    .join('---\n')
}

function objects(application: Application): readonly Manifest[] {
  const { name, port, kind, scales } = application
  const labels = { 'app.kubernetes.io/name': name, 'app.kubernetes.io/managed-by': 'Helm' }
  const selector = { matchLabels: { 'app.kubernetes.io/name': name } }
  const object = (apiVersion: string, kind: string, more: Manifest): Manifest => ({
    apiVersion,
    kind,
    metadata: { name, labels },
    ...more,
  })
  const serves = kind !== 'CronJob' && kind !== 'Job'
  return [
    object('v1', 'ServiceAccount', { automountServiceAccountToken: true }),
    object('v1', 'ConfigMap', { data: { [`${name}.yaml`]: `listen: ":${port}"\nlog:\n  level: info\n` } }),
    workload(application, object),
    object('rbac.authorization.k8s.io/v1', 'Role', {
      rules: [
        { apiGroups: ['', 'apps'], resources: ['pods', 'deployments'], verbs: ['watch', 'get', 'list'] },
        { apiGroups: ['coordination.k8s.io'], resources: ['leases'], verbs: ['*'] },
      ],
    }),
    object('rbac.authorization.k8s.io/v1', 'RoleBinding', {
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
      subjects: [{ kind: 'ServiceAccount', name, namespace: 'acme-corpus' }],
    }),
    ...(serves ? serving(application, object, selector) : []),
    ...(scales === true ? [autoscaler(name, object)] : []),
  ]
}

type Make = (apiVersion: string, kind: string, more: Manifest) => Manifest

function serving({ name, port, kind }: Application, object: Make, selector: Manifest): readonly Manifest[] {
  const headless = kind === 'StatefulSet' ? { clusterIP: 'None', publishNotReadyAddresses: true } : {}
  return [
    object('v1', 'Service', {
      spec: {
        ...headless,
        selector: { 'app.kubernetes.io/name': name },
        ports: [{ name: 'http', port, targetPort: 'http' }],
      },
    }),
    object('policy/v1', 'PodDisruptionBudget', { spec: { maxUnavailable: '25%', selector } }),
    object('networking.k8s.io/v1', 'NetworkPolicy', {
      spec: { podSelector: selector, ingress: [{ ports: [{ port: 'http' }], from: [{ podSelector: {} }] }] },
    }),
    ...(kind === 'Deployment' ? [ingress(name, object)] : []),
  ]
}

function ingress(name: string, object: Make): Manifest {
  const backend = { service: { name, port: { name: 'http' } } }
  const host = `${name}.example`
  return object('networking.k8s.io/v1', 'Ingress', {
    spec: {
      rules: [{ host, http: { paths: [{ path: '/', pathType: 'Prefix', backend }] } }],
      tls: [{ hosts: [host], secretName: `${name}-tls` }],
    },
  })
}

function autoscaler(name: string, object: Make): Manifest {
  return object('autoscaling/v2', 'HorizontalPodAutoscaler', {
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
      maxReplicas: 5,
      metrics: [
        {
          type: 'Resource',
          resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } },
        },
      ],
    },
  })
}

function workload(application: Application, object: Make): Manifest {
  const { name, kind } = application
  const selector = { matchLabels: { 'app.kubernetes.io/name': name } }
  const template = podTemplate(application)
  switch (kind) {
    case 'Deployment':
      return object('apps/v1', kind, { spec: { selector, template, revisionHistoryLimit: 3 } })
    case 'DaemonSet':
      return object('apps/v1', kind, {
        spec: { selector, template, updateStrategy: { rollingUpdate: { maxUnavailable: '10%' } } },
      })
    case 'StatefulSet':
      return object('apps/v1', kind, {
        spec: { selector, template, serviceName: name, replicas: 1, volumeClaimTemplates: [claim] },
      })
    case 'Job':
      return object('batch/v1', kind, { spec: { template, backoffLimit: 2, ttlSecondsAfterFinished: 86400 } })
    case 'CronJob':
      return object('batch/v1', kind, {
        spec: { schedule: '15 3 * * *', concurrencyPolicy: 'Forbid', jobTemplate: { spec: { template } } },
      })
  }
}

const claim = {
  metadata: { name: 'data' },
  spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '10240Mi' } } },
}

function podTemplate({ name, kind, port, cpu, memory }: Application): Manifest {
  const ends = kind === 'CronJob' || kind === 'Job'
  return {
    metadata: { labels: { 'app.kubernetes.io/name': name } },
    spec: {
      serviceAccountName: name,
      ...(ends ? { restartPolicy: 'OnFailure' } : {}),
      securityContext: { runAsNonRoot: true, fsGroup: 1000 },
      containers: [
        {
          name,
          image: `registry.example/${name}:1.2.3`,
          ports: [{ name: 'http', containerPort: port }],
          resources: { requests: { cpu, memory }, limits: { memory } },
          ...(ends ? {} : { readinessProbe: { httpGet: { path: '/ready', port: 'http' } } }),
          volumeMounts: [{ name: 'config', mountPath: '/etc/config' }],
        },
      ],
      volumes: [{ name: 'config', configMap: { name } }],
    },
  }
}
