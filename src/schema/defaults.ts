import type { Json } from '../model/json.js'
import type { TypeNode } from '../model/type-node.js'

/*
 * What the API server fills in for built-in kinds where a field is absent. OpenAPI does not say it: these are
 * facts read from Kubernetes 1.37's defaulting functions (pkg/apis/<group>/<version>/defaults.go), by definition and
 * field. What depends on other fields stands in derived-defaults.ts. Older servers know fewer fields; a default
 * that a server does not fill in is merely never met.
 */
type Defaults = { readonly [definition: string]: { readonly [field: string]: Json } }

const mode = { defaultMode: 420 }
const webhook = {
  failurePolicy: 'Fail',
  matchPolicy: 'Equivalent',
  namespaceSelector: {},
  objectSelector: {},
  timeoutSeconds: 10,
}
const container = {
  terminationMessagePath: '/dev/termination-log',
  terminationMessagePolicy: 'File',
}

const core: Defaults = {
  PodSpec: {
    dnsPolicy: 'ClusterFirst',
    restartPolicy: 'Always',
    schedulerName: 'default-scheduler',
    securityContext: {},
    terminationGracePeriodSeconds: 30,
  },
  Container: container,
  EphemeralContainer: container,
  Probe: { timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3 },
  HTTPGetAction: { path: '/', scheme: 'HTTP' },
  SecretVolumeSource: mode,
  ConfigMapVolumeSource: mode,
  DownwardAPIVolumeSource: mode,
  ProjectedVolumeSource: mode,
  ServiceAccountTokenProjection: { expirationSeconds: 3600 },
  HostPathVolumeSource: { type: '' },
  ObjectFieldSelector: { apiVersion: 'v1' },
  // A Quantity that is no pointer: the server writes it out even when nobody gave one.
  ResourceFieldSelector: { divisor: '0' },
  ServiceSpec: { sessionAffinity: 'None', type: 'ClusterIP' },
  ServicePort: { protocol: 'TCP' },
  SessionAffinityConfig: { clientIP: { timeoutSeconds: 10800 } },
  ClientIPConfig: { timeoutSeconds: 10800 },
  EndpointPort: { protocol: 'TCP' },
  Secret: { type: 'Opaque' },
  PersistentVolumeSpec: { persistentVolumeReclaimPolicy: 'Retain', volumeMode: 'Filesystem' },
  PersistentVolumeClaimSpec: { volumeMode: 'Filesystem' },
  ReplicationControllerSpec: { replicas: 1 },
  NamespaceSpec: { finalizers: ['kubernetes'] },
}

const apps: Defaults = {
  DeploymentSpec: {
    replicas: 1,
    revisionHistoryLimit: 10,
    progressDeadlineSeconds: 600,
    strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: '25%' } },
  },
  DeploymentStrategy: { type: 'RollingUpdate' },
  RollingUpdateDeployment: { maxSurge: '25%', maxUnavailable: '25%' },
  ReplicaSetSpec: { replicas: 1 },
  StatefulSetSpec: {
    replicas: 1,
    revisionHistoryLimit: 10,
    podManagementPolicy: 'OrderedReady',
    updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 0, maxUnavailable: 1 } },
    persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
  },
  StatefulSetUpdateStrategy: { type: 'RollingUpdate' },
  RollingUpdateStatefulSetStrategy: { partition: 0, maxUnavailable: 1 },
  StatefulSetPersistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
  DaemonSetSpec: {
    revisionHistoryLimit: 10,
    updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } },
  },
  DaemonSetUpdateStrategy: { type: 'RollingUpdate' },
  RollingUpdateDaemonSet: { maxSurge: 0, maxUnavailable: 1 },
}

const batch: Defaults = {
  CronJobSpec: {
    concurrencyPolicy: 'Allow',
    suspend: false,
    successfulJobsHistoryLimit: 3,
    failedJobsHistoryLimit: 1,
  },
  PodFailurePolicyOnPodConditionsPattern: { status: 'True' },
}

const scaleDown = {
  selectPolicy: 'Max',
  policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }],
}
const scaleUp = {
  stabilizationWindowSeconds: 0,
  selectPolicy: 'Max',
  policies: [
    { type: 'Pods', value: 4, periodSeconds: 15 },
    { type: 'Percent', value: 100, periodSeconds: 15 },
  ],
}
const cpuMetric = {
  type: 'Resource',
  resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } },
}

const admission: Defaults = {
  ValidatingWebhook: webhook,
  MutatingWebhook: { ...webhook, reinvocationPolicy: 'Never' },
  RuleWithOperations: { scope: '*' },
  NamedRuleWithOperations: { scope: '*' },
  ServiceReference: { port: 443 },
  ValidatingAdmissionPolicySpec: { failurePolicy: 'Fail' },
  MutatingAdmissionPolicySpec: { failurePolicy: 'Fail' },
  MatchResources: { matchPolicy: 'Equivalent', namespaceSelector: {}, objectSelector: {} },
}

const storage: Defaults = {
  StorageClass: { reclaimPolicy: 'Delete', volumeBindingMode: 'Immediate' },
  CSIDriverSpec: {
    attachRequired: true,
    podInfoOnMount: false,
    storageCapacity: false,
    fsGroupPolicy: 'ReadWriteOnceWithFSType',
    volumeLifecycleModes: ['Persistent'],
    requiresRepublish: false,
    seLinuxMount: false,
    preventPodSchedulingIfMissing: false,
  },
}

const flowControl: Defaults = {
  FlowSchemaSpec: { matchingPrecedence: 1000 },
  ExemptPriorityLevelConfiguration: { nominalConcurrencyShares: 0, lendablePercent: 0 },
  LimitedPriorityLevelConfiguration: { nominalConcurrencyShares: 30, lendablePercent: 0 },
  QueuingConfiguration: { handSize: 8, queues: 64, queueLengthLimit: 50 },
}

const extensions = 'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1'
const byPackage: { readonly [name: string]: Defaults } = {
  'io.k8s.api.core.v1': core,
  'io.k8s.api.apps.v1': apps,
  'io.k8s.api.batch.v1': batch,
  'io.k8s.api.autoscaling.v1': {
    HorizontalPodAutoscalerSpec: { minReplicas: 1, targetCPUUtilizationPercentage: 80 },
  },
  'io.k8s.api.autoscaling.v2': {
    HorizontalPodAutoscalerSpec: { minReplicas: 1, metrics: [cpuMetric] },
    HorizontalPodAutoscalerBehavior: { scaleUp, scaleDown },
    HPAScalingRules: { selectPolicy: 'Max' },
  },
  'io.k8s.api.networking.v1': {
    NetworkPolicyPort: { protocol: 'TCP' },
    IngressClassParametersReference: { scope: 'Cluster' },
  },
  'io.k8s.api.rbac.v1': { RoleRef: { apiGroup: 'rbac.authorization.k8s.io' } },
  'io.k8s.api.scheduling.v1': { PriorityClass: { preemptionPolicy: 'PreemptLowerPriority' } },
  'io.k8s.api.storage.v1': storage,
  'io.k8s.api.admissionregistration.v1': admission,
  'io.k8s.api.flowcontrol.v1': flowControl,
  'io.k8s.api.discovery.v1': { EndpointPort: { name: '', protocol: 'TCP' } },
  'io.k8s.api.resource.v1': {
    ExactDeviceRequest: { allocationMode: 'ExactCount' },
    DeviceSubRequest: { allocationMode: 'ExactCount' },
  },
  [extensions]: {
    CustomResourceDefinitionSpec: { conversion: { strategy: 'None' } },
    ServiceReference: { port: 443 },
  },
  'io.k8s.kube-aggregator.pkg.apis.apiregistration.v1': { ServiceReference: { port: 443 } },
}

/** The defaults of a definition's fields, by the definition's full OpenAPI name; null where it has none. */
export function builtInDefaults(definition: string): { readonly [field: string]: Json } | null {
  const dot = definition.lastIndexOf('.')
  const defaults = byPackage[definition.slice(0, dot)]
  const name = definition.slice(dot + 1)
  return defaults !== undefined && Object.hasOwn(defaults, name) ? (defaults[name] ?? null) : null
}

/**
 * Where the zero of a field is not what OpenAPI makes of it: plain fields of an embedded TypeMeta, or whose type is a
 * reference; and, null, what a controller writes and an update that states nothing in so many words takes away: the
 * volume of a claim, the rules of an aggregated role.
 */
const zeros: { readonly [definition: string]: { readonly [field: string]: Json } } = {
  'io.k8s.api.core.v1.ServicePort': { targetPort: 0 },
  'io.k8s.api.core.v1.PersistentVolumeClaim': { apiVersion: '', kind: '' },
  'io.k8s.api.core.v1.PersistentVolumeClaimSpec': { volumeName: null },
  'io.k8s.api.rbac.v1.ClusterRole': { rules: null },
}

/** The value of a field that the server cannot tell from its absence; null for none, undefined where OpenAPI tells. */
export function knownZero(definition: string, name: string): Json | undefined {
  return zeros[definition]?.[name]
}

/** True for an object of a kind that Kubernetes itself defines, where null and absent mean the same. */
export function isBuiltInKind(root: TypeNode | null): boolean {
  return root?.kind === 'struct' && isBuiltIn(root.definition)
}

/** True for a schema that Kubernetes itself defines. */
export function isBuiltIn(definition: string | undefined): boolean {
  return definition !== undefined && definition.startsWith('io.k8s.')
}
