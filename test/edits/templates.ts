import type { JsonObject } from '../../src/model/json.js'
import type { Place } from './places.js'
import { add, change, grow, remove, shrink } from './places.js'

/** A kind of object with the edits that can be made to it. `n` makes values differ from object to object. */
export type Template = {
  readonly manifest: (name: string, n: number) => JsonObject
  readonly places: (n: number) => readonly Place[]
}

const meta = (name: string): JsonObject => ({
  name,
  labels: { team: 'shop', tier: 'back' },
  annotations: { 'example.com/note': 'from Git' },
})

const onMetadata = (n: number): readonly Place[] => [
  change('/metadata/labels/tier', `front-${n}`),
  remove('/metadata/labels/team'),
  add('/metadata/labels/cell', `c${n}`),
  change(
    '/metadata/annotations/example.com~1note',
    `by hand ${n}`,
    'metadata.annotations["example.com/note"]',
  ),
  remove('/metadata/annotations/example.com~1note', 'metadata.annotations["example.com/note"]'),
  add('/metadata/annotations/why', 'an incident'),
]

const configMap: Template = {
  manifest: (name, n) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: meta(name),
    data: { mode: 'calm', size: String(n), 'app.properties': 'a=1\nb=2\n', 'log.level': 'info' },
  }),
  places: (n) => [
    change('/data/mode', `hot-${n}`),
    change('/data/app.properties', 'a=1\nb=3\n', 'data["app.properties"]'),
    remove('/data/size'),
    remove('/data/log.level', 'data["log.level"]'),
    add('/data/HOTFIX', 'on'),
    add('/data/hot.fix', 'on', 'data["hot.fix"]'),
    ...onMetadata(n),
  ],
}

const pod = (n: number): JsonObject => ({
  nodeSelector: { disk: 'ssd' },
  containers: [
    {
      name: 'web',
      image: `registry.example/web:1.${n}`,
      args: ['--listen', ':80'],
      env: [
        { name: 'MODE', value: 'calm' },
        { name: 'SIZE', value: String(n) },
      ],
      ports: [{ name: 'http', containerPort: 80 }],
      resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { memory: '128Mi' } },
      readinessProbe: { httpGet: { path: '/ready', port: 'http' }, periodSeconds: 7 },
      volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
    },
    { name: 'side', image: 'registry.example/side:1' },
  ],
  volumes: [{ name: 'tmp', emptyDir: {} }],
})

/** Edits of a pod template that stands at `at`. */
const onPod = (at: string, n: number): readonly Place[] => {
  const dots = at.slice(1).replaceAll('/', '.')
  const [web, named] = [`${at}/containers/0`, `${dots}.containers[name="web"]`]
  return [
    change(`${web}/image`, `registry.example/web:hotfix-${n}`, `${named}.image`),
    change(`${web}/env/0/value`, 'hot', `${named}.env[name="MODE"].value`),
    add(`${web}/env/-`, { name: 'DEBUG', value: '1' }, `${named}.env[name="DEBUG"]`),
    remove(`${web}/env/1`, `${named}.env[name="SIZE"]`),
    change(`${web}/resources/requests/cpu`, '250m', `${named}.resources.requests.cpu`),
    change(`${web}/resources/limits/memory`, '256Mi', `${named}.resources.limits.memory`),
    add(`${web}/resources/limits/cpu`, '1', `${named}.resources.limits.cpu`),
    remove(`${web}/resources/requests/memory`, `${named}.resources.requests.memory`),
    change(`${web}/readinessProbe/periodSeconds`, 20 + n, `${named}.readinessProbe.periodSeconds`),
    // The API server had filled in 3 and 30 where Git is silent.
    add(`${web}/readinessProbe/failureThreshold`, 9, `${named}.readinessProbe.failureThreshold`),
    { ...grow(`${web}/args`, '--verbose'), reported: `${named}.args` },
    { ...shrink(`${web}/args`, 1), reported: `${named}.args` },
    add(
      `${web}/ports/-`,
      { containerPort: 9090, protocol: 'TCP' },
      `${named}.ports[containerPort=9090,protocol="TCP"]`,
    ),
    add(
      `${at}/containers/-`,
      { name: 'debug', image: 'registry.example/debug:1' },
      `${dots}.containers[name="debug"]`,
    ),
    remove(`${at}/containers/1`, `${dots}.containers[name="side"]`),
    add(`${at}/volumes/-`, { name: 'cache', emptyDir: {} }, `${dots}.volumes[name="cache"]`),
    // nodeSelector is owned as a whole.
    change(`${at}/nodeSelector/disk`, 'hdd', `${dots}.nodeSelector`),
    { ...add(`${at}/nodeSelector/zone`, 'a', `${dots}.nodeSelector`), type: 'modified' },
    add(`${at}/terminationGracePeriodSeconds`, 90),
    add(`${at}/hostAliases`, [{ ip: '10.0.0.1', hostnames: ['db'] }], `${dots}.hostAliases[ip="10.0.0.1"]`),
  ]
}

const workload = (kind: string, more: (name: string) => JsonObject): Template['manifest'] => {
  return (name, n) => ({
    apiVersion: 'apps/v1',
    kind,
    metadata: meta(name),
    spec: {
      selector: { matchLabels: { app: name } },
      template: { metadata: { labels: { app: name, tier: 'back' } }, spec: pod(n) },
      ...more(name),
    },
  })
}
const onWorkload = (n: number): readonly Place[] => [
  ...onMetadata(n),
  ...onPod('/spec/template/spec', n),
  change('/spec/template/metadata/labels/tier', 'front'),
  add('/spec/template/metadata/labels/canary', 'yes'),
]

export const deployment: Template = {
  manifest: workload('Deployment', () => ({ replicas: 1, strategy: { type: 'RollingUpdate' } })),
  places: (n) => [
    change('/spec/replicas', 2),
    add('/spec/paused', true),
    add('/spec/minReadySeconds', 5),
    add('/spec/revisionHistoryLimit', 3),
    ...onWorkload(n),
  ],
}

const statefulSet: Template = {
  manifest: workload('StatefulSet', (name) => ({ replicas: 1, serviceName: name })),
  places: (n) => [change('/spec/replicas', 2), add('/spec/minReadySeconds', 5), ...onWorkload(n)],
}

const daemonSet: Template = {
  manifest: workload('DaemonSet', () => ({ updateStrategy: { type: 'OnDelete' } })),
  places: (n) => [add('/spec/minReadySeconds', 5), ...onWorkload(n)],
}

const cronJob: Template = {
  manifest: (name, n) => ({
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: meta(name),
    spec: {
      schedule: '0 3 1 1 *',
      successfulJobsHistoryLimit: 2,
      jobTemplate: { spec: { template: { spec: { restartPolicy: 'Never', ...pod(n) } } } },
    },
  }),
  places: (n) => [
    change('/spec/schedule', '0 4 1 1 *'),
    change('/spec/successfulJobsHistoryLimit', 5),
    add('/spec/suspend', true),
    add('/spec/concurrencyPolicy', 'Forbid'),
    add('/spec/jobTemplate/spec/backoffLimit', 1),
    ...onMetadata(n),
    ...onPod('/spec/jobTemplate/spec/template/spec', n),
  ],
}

const service: Template = {
  manifest: (name) => ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: meta(name),
    spec: { selector: { app: name }, ports: [{ name: 'http', port: 80, targetPort: 8080 }] },
  }),
  places: (n) => [
    add(
      '/spec/ports/-',
      { name: 'debug', port: 6060, targetPort: 6060, protocol: 'TCP' },
      'spec.ports[port=6060,protocol="TCP"]',
    ),
    change('/spec/ports/0/targetPort', 9090, 'spec.ports[port=80,protocol="TCP"].targetPort'),
    { ...change('/spec/selector/app', `other-${n}`), reported: 'spec.selector' },
    { ...add('/spec/selector/version', 'v2'), reported: 'spec.selector', type: 'modified' },
    add('/spec/publishNotReadyAddresses', true),
    ...onMetadata(n),
  ],
}

const role: Template = {
  manifest: (name) => ({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata: meta(name),
    rules: [
      { apiGroups: [''], resources: ['pods'], verbs: ['get'] },
      { apiGroups: ['apps'], resources: ['deployments'], verbs: ['get', 'list'] },
    ],
  }),
  places: (n) => [
    grow('/rules', { apiGroups: [''], resources: ['configmaps'], verbs: ['get'] }),
    shrink('/rules', 1),
    ...onMetadata(n),
  ],
}

const ingress: Template = {
  manifest: (name, n) => ({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: meta(name),
    spec: {
      ingressClassName: 'nginx',
      tls: [{ hosts: ['a.example'], secretName: 'tls' }],
      defaultBackend: { service: { name: 'web', port: { number: 80 + n } } },
    },
  }),
  places: (n) => [
    change('/spec/ingressClassName', 'other'),
    change('/spec/defaultBackend/service/name', 'maintenance'),
    {
      ...change('/spec/defaultBackend/service/port/number', 9000),
      reported: 'spec.defaultBackend.service.port',
    },
    grow('/spec/tls', { hosts: ['b.example'], secretName: 'more' }),
    ...onMetadata(n),
  ],
}

const networkPolicy: Template = {
  manifest: (name) => ({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: meta(name),
    spec: {
      podSelector: { matchLabels: { app: name } },
      policyTypes: ['Ingress'],
      ingress: [{ from: [{ podSelector: { matchLabels: { app: 'web' } } }] }],
    },
  }),
  places: (n) => [
    grow('/spec/ingress', { from: [{ podSelector: { matchLabels: { app: 'debug' } } }] }),
    grow('/spec/policyTypes', 'Egress'),
    ...onMetadata(n),
  ],
}

/** A custom resource with a schema of each shape that has an owner of its own; see widgets.ts. */
const widget: Template = {
  manifest: (name, n) => ({
    apiVersion: 'edits.example.com/v1',
    kind: 'Widget',
    metadata: meta(name),
    spec: {
      size: 'small',
      count: n,
      parts: [
        { name: 'a', weight: 1 },
        { name: 'b', weight: 2 },
      ],
      tags: ['one', 'two'],
      steps: ['first', 'second'],
      options: { colour: 'red', shape: 'round' },
      target: { host: 'a.example', port: 80 },
      config: { level: { of: 'trust' }, list: [1, 2] },
    },
  }),
  places: (n) => [
    change('/spec/size', 'large'),
    change('/spec/count', n + 1),
    add('/spec/enabled', true),
    add('/spec/mode', 'Fast'),
    change('/spec/parts/0/weight', 9, 'spec.parts[name="a"].weight'),
    add('/spec/parts/-', { name: 'c' }, 'spec.parts[name="c"]'),
    remove('/spec/parts/1', 'spec.parts[name="b"]'),
    add('/spec/tags/-', 'three', 'spec.tags[="three"]'),
    remove('/spec/tags/1', 'spec.tags[="two"]'),
    grow('/spec/steps', 'third'),
    shrink('/spec/steps', 1),
    change('/spec/options/colour', 'blue'),
    add('/spec/options/smell', 'none'),
    remove('/spec/options/shape'),
    { ...change('/spec/target/host', 'b.example'), reported: 'spec.target' },
    change('/spec/config/level/of', 'doubt'),
    add('/spec/config/extra', 'yes'),
    grow('/spec/config/list', 3),
    ...onMetadata(n),
  ],
}

export const templates: readonly Template[] = [
  configMap,
  deployment,
  deployment,
  statefulSet,
  daemonSet,
  cronJob,
  service,
  role,
  ingress,
  networkPolicy,
  widget,
  widget,
]
