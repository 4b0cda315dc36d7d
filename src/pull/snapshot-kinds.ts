import type { Json, JsonObject } from '../model/json.js'
import { field, listAt, stringAt } from '../model/json.js'
import type { ServedKind } from '../model/ports.js'
import { gvkOf } from '../model/resource.js'

const reading: readonly string[] = ['get', 'list']

/** `group/version`, then kinds in this order of words: Kind:plural, with `!` for cluster scope. */
const builtIn: readonly (readonly [string, string])[] = [
  [
    '/v1',
    'ConfigMap:configmaps Secret:secrets Service:services ServiceAccount:serviceaccounts Pod:pods ' +
      'PersistentVolumeClaim:persistentvolumeclaims ReplicationController:replicationcontrollers Endpoints:endpoints ' +
      'LimitRange:limitranges ResourceQuota:resourcequotas PodTemplate:podtemplates Event:events ' +
      'Namespace:namespaces! Node:nodes! PersistentVolume:persistentvolumes!',
  ],
  [
    'apps/v1',
    'Deployment:deployments StatefulSet:statefulsets DaemonSet:daemonsets ReplicaSet:replicasets ' +
      'ControllerRevision:controllerrevisions',
  ],
  ['batch/v1', 'Job:jobs CronJob:cronjobs'],
  ['autoscaling/v2', 'HorizontalPodAutoscaler:horizontalpodautoscalers'],
  ['autoscaling/v1', 'HorizontalPodAutoscaler:horizontalpodautoscalers'],
  ['policy/v1', 'PodDisruptionBudget:poddisruptionbudgets'],
  ['networking.k8s.io/v1', 'Ingress:ingresses NetworkPolicy:networkpolicies IngressClass:ingressclasses!'],
  [
    'rbac.authorization.k8s.io/v1',
    'Role:roles RoleBinding:rolebindings ClusterRole:clusterroles! ClusterRoleBinding:clusterrolebindings!',
  ],
  [
    'storage.k8s.io/v1',
    'StorageClass:storageclasses! CSIDriver:csidrivers! CSINode:csinodes! VolumeAttachment:volumeattachments! CSIStorageCapacity:csistoragecapacities',
  ],
  ['scheduling.k8s.io/v1', 'PriorityClass:priorityclasses!'],
  ['node.k8s.io/v1', 'RuntimeClass:runtimeclasses!'],
  ['coordination.k8s.io/v1', 'Lease:leases'],
  ['discovery.k8s.io/v1', 'EndpointSlice:endpointslices'],
  ['events.k8s.io/v1', 'Event:events'],
  [
    'admissionregistration.k8s.io/v1',
    'ValidatingWebhookConfiguration:validatingwebhookconfigurations! MutatingWebhookConfiguration:mutatingwebhookconfigurations! ' +
      'ValidatingAdmissionPolicy:validatingadmissionpolicies! ValidatingAdmissionPolicyBinding:validatingadmissionpolicybindings!',
  ],
  ['apiextensions.k8s.io/v1', 'CustomResourceDefinition:customresourcedefinitions!'],
  ['apiregistration.k8s.io/v1', 'APIService:apiservices!'],
  ['certificates.k8s.io/v1', 'CertificateSigningRequest:certificatesigningrequests!'],
  [
    'flowcontrol.apiserver.k8s.io/v1',
    'FlowSchema:flowschemas! PriorityLevelConfiguration:prioritylevelconfigurations!',
  ],
]

/** Kinds of Kubernetes itself, which a plain recording does not describe (k8s.io/api, 1.37). */
export const builtInKinds: readonly ServedKind[] = builtIn.flatMap(([apiVersion, kinds]) => {
  const [group = '', version = ''] = apiVersion.split('/')
  return kinds.split(' ').map((text) => {
    const [kind = '', plural = ''] = text.replace('!', '').split(':')
    return { group, version, kind, plural, namespaced: !text.endsWith('!'), verbs: reading }
  })
})

/**
 * Kinds that a recording without a metadata document shows to be served: those of its objects, in the versions they
 * were recorded in; of its CustomResourceDefinitions; and of Kubernetes itself. A kind that was recorded in one
 * version is served in no other, since a recording cannot convert.
 */
export function derivedKinds(objects: readonly JsonObject[]): readonly ServedKind[] {
  const defined = objects
    .filter((object) => object['kind'] === 'CustomResourceDefinition')
    .flatMap(definedKinds)
  const known = [...builtInKinds, ...defined]
  const recorded = new Map<string, ServedKind>()
  for (const object of objects) {
    const gvk = gvkOf(object)
    const id = `${gvk.group}/${gvk.version}/${gvk.kind}`
    if (recorded.has(id)) continue
    const like = known.find(({ group, kind }) => group === gvk.group && kind === gvk.kind)
    const guess = {
      plural: guessPlural(gvk.kind),
      namespaced: stringAt(object, 'metadata', 'namespace') !== '',
    }
    recorded.set(id, { ...(like ?? guess), ...gvk, verbs: reading })
  }
  const kinds = [...recorded.values()]
  const seen = new Set(kinds.map(({ group, kind }) => `${group}/${kind}`))
  return [...kinds, ...known.filter(({ group, kind }) => !seen.has(`${group}/${kind}`))]
}

function definedKinds(definition: JsonObject): ServedKind[] {
  const group = stringAt(definition, 'spec', 'group')
  const kind = stringAt(definition, 'spec', 'names', 'kind')
  const plural = stringAt(definition, 'spec', 'names', 'plural')
  const namespaced = stringAt(definition, 'spec', 'scope') === 'Namespaced'
  return listAt(definition, 'spec', 'versions')
    .filter((version: Json) => field(version, 'served') === true)
    .map((version) => ({
      group,
      version: stringAt(version, 'name'),
      kind,
      plural,
      namespaced,
      verbs: reading,
    }))
}

/** Only for messages: nothing is requested by this name. */
function guessPlural(kind: string): string {
  const lower = kind.toLowerCase()
  if (/[^aeiou]y$/.test(lower)) return `${lower.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(lower) ? `${lower}es` : `${lower}s`
}
