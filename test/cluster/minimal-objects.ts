import type { JsonObject } from '../../src/model/json.js'

/** Objects that say as little as their kind allows, so that the API server has to fill in the most. */

const image = 'registry.example/web:1.0'
const labels = { app: 'web' }
const selector = { matchLabels: labels }
const template = (spec: JsonObject = {}): JsonObject => ({
  metadata: { labels },
  spec: { containers: [{ name: 'web', image }], ...spec },
})

function object(apiVersion: string, kind: string, name: string, rest: JsonObject): JsonObject {
  return { apiVersion, kind, metadata: { name }, ...rest }
}

const probe = { httpGet: { port: 8080 } }
const everything: JsonObject = {
  serviceAccountName: 'runner',
  hostNetwork: true,
  initContainers: [{ name: 'init', image: 'registry.example/init' }],
  containers: [
    {
      name: 'web',
      image: 'registry.example/web@sha256:0000000000000000000000000000000000000000000000000000000000000000',
      ports: [{ containerPort: 8080 }],
      livenessProbe: probe,
      readinessProbe: { grpc: { port: 8080 } },
      startupProbe: { tcpSocket: { port: 8080 } },
      lifecycle: { preStop: { httpGet: { port: 8080 } } },
      resources: { limits: { cpu: '1', memory: '1Gi' } },
      securityContext: {},
      env: [
        { name: 'A', value: 'x' },
        { name: 'B', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
        { name: 'C', valueFrom: { resourceFieldRef: { resource: 'limits.cpu' } } },
        { name: 'D', valueFrom: { configMapKeyRef: { name: 'a', key: 'b' } } },
      ],
      volumeMounts: [{ name: 'empty', mountPath: '/empty' }],
    },
  ],
  volumes: [
    { name: 'empty' },
    { name: 'secret', secret: { secretName: 'a' } },
    { name: 'config', configMap: { name: 'a' } },
    { name: 'host', hostPath: { path: '/tmp' } },
    { name: 'down', downwardAPI: { items: [{ path: 'a', fieldRef: { fieldPath: 'metadata.name' } }] } },
    { name: 'all', projected: { sources: [{ serviceAccountToken: { path: 'token' } }] } },
    { name: 'image', image: { reference: 'registry.example/data:1' } },
    { name: 'iscsi', iscsi: { targetPortal: '10.0.0.1', iqn: 'iqn.2001-04.com.example:x', lun: 0 } },
    { name: 'rbd', rbd: { monitors: ['10.0.0.1'], image: 'x' } },
    { name: 'azure', azureDisk: { diskName: 'x', diskURI: 'https://x' } },
    {
      name: 'scale',
      scaleIO: { gateway: 'https://x', system: 'x', secretRef: { name: 'x' }, volumeName: 'v' },
    },
    {
      name: 'claim',
      ephemeral: {
        volumeClaimTemplate: {
          spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
        },
      },
    },
  ],
  topologySpreadConstraints: [
    { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule', labelSelector: selector },
  ],
}

const claim = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } }

export const workloads: readonly JsonObject[] = [
  object('v1', 'Pod', 'bare', { spec: { containers: [{ name: 'web', image }] } }),
  object('v1', 'Pod', 'latest', { spec: { containers: [{ name: 'web', image: 'registry.example/web' }] } }),
  object('v1', 'Pod', 'everything', { spec: { ...everything, serviceAccountName: 'default' } }),
  object('v1', 'PodTemplate', 'template', { template: template() }),
  object('v1', 'ReplicationController', 'rc', { spec: { template: template() } }),
  object('apps/v1', 'Deployment', 'bare', { spec: { selector, template: template() } }),
  object('apps/v1', 'Deployment', 'everything', { spec: { selector, template: template(everything) } }),
  object('apps/v1', 'Deployment', 'recreate', {
    spec: { selector, template: template(), strategy: { type: 'Recreate' } },
  }),
  object('apps/v1', 'Deployment', 'rolling', {
    spec: { selector, template: template(), strategy: { rollingUpdate: { maxSurge: 1 } } },
  }),
  object('apps/v1', 'ReplicaSet', 'rs', { spec: { selector, template: template() } }),
  object('apps/v1', 'DaemonSet', 'ds', { spec: { selector, template: template() } }),
  object('apps/v1', 'DaemonSet', 'on-delete', {
    spec: { selector, template: template(), updateStrategy: { type: 'OnDelete' } },
  }),
  object('apps/v1', 'StatefulSet', 'sts', {
    spec: {
      selector,
      serviceName: 'web',
      template: template(),
      volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: claim }],
    },
  }),
  object('apps/v1', 'StatefulSet', 'rolling', {
    spec: {
      selector,
      serviceName: 'web',
      template: template(),
      updateStrategy: { type: 'RollingUpdate' },
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete' },
    },
  }),
  object('apps/v1', 'ControllerRevision', 'revision', { revision: 1, data: {} }),
  object('batch/v1', 'Job', 'job', { spec: { template: template({ restartPolicy: 'Never' }) } }),
  object('batch/v1', 'Job', 'bare', {
    spec: { template: { spec: { restartPolicy: 'Never', containers: [{ name: 'web', image }] } } },
  }),
  object('batch/v1', 'Job', 'indexed', {
    spec: {
      completionMode: 'Indexed',
      completions: 2,
      backoffLimitPerIndex: 1,
      podFailurePolicy: { rules: [{ action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget' }] }] },
      template: template({ restartPolicy: 'Never' }),
    },
  }),
  object('batch/v1', 'CronJob', 'cron', {
    spec: {
      schedule: '0 0 * * *',
      jobTemplate: { spec: { template: template({ restartPolicy: 'Never' }) } },
    },
  }),
]

const service = (name: string, spec: JsonObject): JsonObject =>
  object('v1', 'Service', name, { spec: { selector: labels, ports: [{ port: 80 }], ...spec } })

export const network: readonly JsonObject[] = [
  service('plain', {}),
  service('node', { type: 'NodePort' }),
  service('balanced', { type: 'LoadBalancer' }),
  service('local', { type: 'LoadBalancer', externalTrafficPolicy: 'Local' }),
  service('headless', { clusterIP: 'None' }),
  service('sticky', { sessionAffinity: 'ClientIP' }),
  service('outside', { externalIPs: ['192.0.2.1'] }),
  object('v1', 'Service', 'unselected', {
    spec: { clusterIP: 'None', ports: [{ port: 80, targetPort: 'web' }] },
  }),
  object('v1', 'Service', 'named', { spec: { type: 'ExternalName', externalName: 'example.com' } }),
  object('v1', 'Endpoints', 'endpoints', {
    subsets: [{ addresses: [{ ip: '192.0.2.1' }], ports: [{ port: 80 }] }],
  }),
  object('discovery.k8s.io/v1', 'EndpointSlice', 'slice', {
    addressType: 'IPv4',
    endpoints: [{ addresses: ['192.0.2.1'] }],
    ports: [{ port: 80 }],
  }),
  object('networking.k8s.io/v1', 'Ingress', 'ingress', {
    spec: {
      rules: [
        {
          http: {
            paths: [
              { pathType: 'Prefix', path: '/', backend: { service: { name: 'web', port: { number: 80 } } } },
            ],
          },
        },
      ],
    },
  }),
  object('networking.k8s.io/v1', 'IngressClass', 'class', {
    spec: { controller: 'example.com/x', parameters: { apiGroup: 'example.com', kind: 'X', name: 'x' } },
  }),
  object('networking.k8s.io/v1', 'NetworkPolicy', 'closed', { spec: { podSelector: {} } }),
  object('networking.k8s.io/v1', 'NetworkPolicy', 'both', {
    spec: { podSelector: {}, ingress: [{ ports: [{ port: 80 }] }], egress: [{}] },
  }),
]

export const settings: readonly JsonObject[] = [
  object('v1', 'ConfigMap', 'empty', {}),
  object('v1', 'Secret', 'secret', { data: { a: 'YQ==' } }),
  object('v1', 'ServiceAccount', 'runner', {}),
  object('v1', 'Namespace', 'drift-triage-minimal', {}),
  object('v1', 'LimitRange', 'limits', {
    spec: { limits: [{ type: 'Container', max: { cpu: '2' }, min: { memory: '1Mi' } }] },
  }),
  object('v1', 'ResourceQuota', 'quota', { spec: { hard: { pods: '1' } } }),
  object('v1', 'Node', 'node', { spec: { podCIDR: '10.9.0.0/24' } }),
  object('v1', 'PersistentVolumeClaim', 'claim', { spec: claim }),
  object('v1', 'PersistentVolumeClaim', 'clone', {
    spec: { ...claim, dataSource: { kind: 'PersistentVolumeClaim', name: 'claim' } },
  }),
  object('v1', 'PersistentVolume', 'volume', {
    spec: { capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'], hostPath: { path: '/tmp' } },
  }),
  object('storage.k8s.io/v1', 'StorageClass', 'class', { provisioner: 'example.com/x' }),
  object('storage.k8s.io/v1', 'CSIDriver', 'driver.example.com', { spec: {} }),
  object('storage.k8s.io/v1', 'VolumeAttributesClass', 'class', {
    driverName: 'example.com',
    parameters: { a: 'b' },
  }),
  object('policy/v1', 'PodDisruptionBudget', 'pdb', { spec: { selector, minAvailable: 1 } }),
  object('autoscaling/v1', 'HorizontalPodAutoscaler', 'v1', {
    spec: { maxReplicas: 3, scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' } },
  }),
  object('autoscaling/v2', 'HorizontalPodAutoscaler', 'v2', {
    spec: { maxReplicas: 3, scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' } },
  }),
  object('autoscaling/v2', 'HorizontalPodAutoscaler', 'behaving', {
    spec: {
      maxReplicas: 3,
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
      behavior: { scaleUp: { policies: [{ type: 'Pods', value: 1, periodSeconds: 10 }] } },
    },
  }),
  object('rbac.authorization.k8s.io/v1', 'Role', 'role', { rules: [] }),
  object('rbac.authorization.k8s.io/v1', 'ClusterRole', 'sum', {
    aggregationRule: { clusterRoleSelectors: [{ matchLabels: labels }] },
  }),
  object('rbac.authorization.k8s.io/v1', 'RoleBinding', 'binding', {
    roleRef: { kind: 'Role', name: 'role' },
    subjects: [
      { kind: 'User', name: 'jane' },
      { kind: 'Group', name: 'ops' },
      { kind: 'ServiceAccount', name: 'runner', namespace: 'default' },
    ],
  }),
  object('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', 'binding', {
    roleRef: { kind: 'ClusterRole', name: 'view' },
    subjects: [{ kind: 'Group', name: 'ops' }],
  }),
]

const webhook: JsonObject = {
  name: 'hook.example.com',
  admissionReviewVersions: ['v1'],
  sideEffects: 'None',
  clientConfig: { service: { namespace: 'default', name: 'hook' } },
  rules: [{ operations: ['CREATE'], apiGroups: [''], apiVersions: ['v1'], resources: ['pods'] }],
}
const matchConstraints = {
  resourceRules: [{ operations: ['CREATE'], apiGroups: [''], apiVersions: ['v1'], resources: ['pods'] }],
}

export const extensions: readonly JsonObject[] = [
  object('admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration', 'mutating', {
    webhooks: [webhook],
  }),
  object('admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', 'validating', {
    webhooks: [webhook],
  }),
  object('admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy', 'policy', {
    spec: { matchConstraints, validations: [{ expression: 'true' }] },
  }),
  object('admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicyBinding', 'binding', {
    spec: { policyName: 'policy', validationActions: ['Deny'], matchResources: matchConstraints },
  }),
  object('admissionregistration.k8s.io/v1', 'MutatingAdmissionPolicy', 'policy', {
    spec: {
      matchConstraints,
      reinvocationPolicy: 'Never',
      mutations: [{ patchType: 'ApplyConfiguration', applyConfiguration: { expression: 'Object{}' } }],
    },
  }),
  object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'widgets.minimal.example.com', {
    spec: {
      group: 'minimal.example.com',
      scope: 'Namespaced',
      names: { kind: 'Widget', plural: 'widgets' },
      preserveUnknownFields: false,
      versions: [
        { name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } },
      ],
    },
  }),
  object('apiregistration.k8s.io/v1', 'APIService', 'v1.minimal.example.com', {
    spec: {
      group: 'minimal.example.com',
      version: 'v1',
      groupPriorityMinimum: 100,
      versionPriority: 100,
      insecureSkipTLSVerify: true,
      service: { namespace: 'default', name: 'api' },
    },
  }),
  object('scheduling.k8s.io/v1', 'PriorityClass', 'high', { value: 1000 }),
  object('node.k8s.io/v1', 'RuntimeClass', 'gvisor', { handler: 'runsc' }),
  object('coordination.k8s.io/v1', 'Lease', 'lease', { spec: { holderIdentity: 'a' } }),
  object('flowcontrol.apiserver.k8s.io/v1', 'FlowSchema', 'flow', {
    spec: { priorityLevelConfiguration: { name: 'exempt' } },
  }),
  object('flowcontrol.apiserver.k8s.io/v1', 'PriorityLevelConfiguration', 'level', {
    spec: { type: 'Limited', limited: { limitResponse: { type: 'Queue', queuing: {} } } },
  }),
  object('resource.k8s.io/v1', 'DeviceClass', 'gpu', { spec: {} }),
  object('resource.k8s.io/v1', 'ResourceClaim', 'claim', {
    spec: { devices: { requests: [{ name: 'gpu', exactly: { deviceClassName: 'gpu' } }] } },
  }),
  object('resource.k8s.io/v1', 'ResourceClaimTemplate', 'template', {
    spec: { spec: { devices: { requests: [{ name: 'gpu', exactly: { deviceClassName: 'gpu' } }] } } },
  }),
]
