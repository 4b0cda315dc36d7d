import type { Json } from '../../model/json.js'
import { field, listAt, stringAt } from '../../model/json.js'
import type { DefaultRule, DefaultRules } from '../derived-defaults.js'

const extensions = 'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1'
const resource = 'io.k8s.api.resource.v1'
const anything: readonly DefaultRule[] = [{ allocated: () => true }]

const deviceCount: readonly DefaultRule[] = [
  { value: ({ parent }) => (stringAt(parent, 'allocationMode') === 'ExactCount' ? 1 : undefined) },
]

/** Network, access, definitions and devices. */
export const policyDefaults: DefaultRules = {
  'io.k8s.api.networking.v1.NetworkPolicySpec': {
    policyTypes: [
      { value: ({ parent }) => (listAt(parent, 'egress').length > 0 ? ['Ingress', 'Egress'] : ['Ingress']) },
    ],
  },
  // Handed out by admission at creation where the cluster has a default class.
  'io.k8s.api.networking.v1.IngressSpec': { ingressClassName: anything },
  'io.k8s.api.rbac.v1.Subject': {
    apiGroup: [{ value: ({ parent }) => subjectGroup(parent) }],
  },
  // Filled in by the aggregation controller.
  'io.k8s.api.rbac.v1.ClusterRole': {
    rules: [{ allocated: ({ parent }) => field(parent, 'aggregationRule') !== undefined }],
  },
  'io.k8s.api.certificates.v1.CertificateSigningRequestSpec': {
    username: anything,
    uid: anything,
    groups: anything,
    extra: anything,
  },
  [`${extensions}.CustomResourceDefinitionNames`]: {
    singular: [{ value: ({ parent }) => stringAt(parent, 'kind').toLowerCase() }],
    listKind: [{ value: ({ parent }) => `${stringAt(parent, 'kind')}List` }],
  },
  [`${extensions}.CustomResourceDefinitionSpec`]: { preserveUnknownFields: [{ value: () => false }] },
  [`${resource}.ExactDeviceRequest`]: { count: deviceCount },
  [`${resource}.DeviceSubRequest`]: { count: deviceCount },
  [`${resource}.DeviceTaint`]: { timeAdded: anything },
}

function subjectGroup(subject: Json): string | undefined {
  const kind = stringAt(subject, 'kind')
  if (kind === 'ServiceAccount') return ''
  return kind === 'User' || kind === 'Group' ? 'rbac.authorization.k8s.io' : undefined
}
