import type { Json } from '../../model/json.js'
import { field, isList, isObject, listAt, objectAt, stringAt } from '../../model/json.js'
import type { DefaultContext, DefaultRules } from '../derived-defaults.js'
import { isStrings } from './metadata.js'

const core = 'io.k8s.api.core.v1'

/** Services, service accounts, secrets, nodes and replication controllers: the core group outside pods and storage. */
export const serviceDefaults: DefaultRules = {
  [`${core}.ServiceSpec`]: {
    clusterIP: [{ allocated: ({ parent }, live) => hasAddress(parent) && live !== 'None' }],
    clusterIPs: [
      {
        value: ({ parent }) => {
          const address = field(parent, 'clusterIP')
          return address === undefined ? undefined : [address]
        },
      },
      { allocated: ({ parent }, live) => hasAddress(parent) && isStrings(live) && !live.includes('None') },
    ],
    ipFamilies: [
      {
        allocated: ({ parent }, live) =>
          hasAddress(parent) && isList(live) && (live.length === 1 || isUnselected(parent)),
      },
    ],
    ipFamilyPolicy: [
      {
        value: ({ parent }) =>
          hasAddress(parent) ? (isUnselected(parent) ? 'RequireDualStack' : 'SingleStack') : undefined,
      },
      { allocated: ({ parent }, live) => isUnselected(parent) && live === 'SingleStack' },
    ],
    internalTrafficPolicy: [{ value: ({ parent }) => (hasAddress(parent) ? 'Cluster' : undefined) }],
    externalTrafficPolicy: [{ value: ({ parent }) => (isExternal(parent) ? 'Cluster' : undefined) }],
    allocateLoadBalancerNodePorts: [{ value: ({ parent }) => (isBalanced(parent) ? true : undefined) }],
    healthCheckNodePort: [{ allocated: ({ parent }) => isBalanced(parent) }],
    sessionAffinityConfig: [
      {
        value: ({ parent }) =>
          stringAt(parent, 'sessionAffinity') === 'ClientIP'
            ? { clientIP: { timeoutSeconds: 10800 } }
            : undefined,
      },
    ],
  },
  [`${core}.ServicePort`]: {
    targetPort: [{ value: ({ parent }) => field(parent, 'port') }],
    nodePort: [
      { allocated: ({ root }) => ['NodePort', 'LoadBalancer'].includes(typeOf(objectAt(root, 'spec'))) },
    ],
  },
  [`${core}.ServiceAccount`]: { secrets: [{ allocated: () => true }] },
  [`${core}.Secret`]: { data: [{ allocated: isTokenData }] },
  [`${core}.NodeSpec`]: {
    podCIDR: [{ allocated: () => true }],
    podCIDRs: [{ allocated: () => true }],
    providerID: [{ allocated: () => true }],
    taints: [
      {
        allocated: (_, live) =>
          isList(live) && live.every((taint) => stringAt(taint, 'key').startsWith('node.kubernetes.io/')),
      },
    ],
  },
  [`${core}.ReplicationControllerSpec`]: {
    // Only where Git states none: a key that somebody adds to a stated one is a change, whatever the labels are.
    selector: [
      {
        value: ({ parent, desiredParent }) =>
          Object.keys(objectAt(desiredParent, 'selector')).length > 0
            ? undefined
            : objectAt(parent, 'template', 'metadata', 'labels'),
      },
    ],
  },
}

function typeOf(spec: Json): string {
  return stringAt(spec, 'type') || 'ClusterIP'
}

function hasAddress(spec: Json): boolean {
  return typeOf(spec) !== 'ExternalName'
}

function isBalanced(spec: Json): boolean {
  return typeOf(spec) === 'LoadBalancer'
}

function isExternal(spec: Json): boolean {
  return isBalanced(spec) || typeOf(spec) === 'NodePort' || listAt(spec, 'externalIPs').length > 0
}

/** Headless and without a selector: nobody knows its endpoints' families, so the server claims both. */
function isUnselected(spec: Json): boolean {
  return stringAt(spec, 'clusterIP') === 'None' && Object.keys(objectAt(spec, 'selector')).length === 0
}

function isTokenData(context: DefaultContext, live: Json): boolean {
  return (
    stringAt(context.root, 'type') === 'kubernetes.io/service-account-token' &&
    isObject(live) &&
    Object.keys(live).every((name) => ['ca.crt', 'namespace', 'token'].includes(name))
  )
}
