import type { Files } from '../test/fleet/app.js'

/** What stands beside a workload in most apps: eight objects of as many kinds, in one file for each. */
export function usualObjects(folder: string, name: string): Files {
  const written = Object.entries(parts).map(([file, { apiVersion, kind, rest }]) => [
    `${folder}/${file}.yaml`,
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: ${name}-${file}\n  labels: {app: ${name}}\n${rest(name)}`,
  ])
  return Object.fromEntries(written) as Files
}

type Part = {
  readonly apiVersion: string
  readonly kind: string
  readonly rest: (name: string) => string
}

const nothing = (): string => ''

const parts: { readonly [file: string]: Part } = {
  account: { apiVersion: 'v1', kind: 'ServiceAccount', rest: nothing },
  role: {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    rest: () => 'rules:\n  - {apiGroups: [""], resources: [configmaps], verbs: [get, list, watch]}\n',
  },
  binding: {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    rest: (name) =>
      `roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: ${name}-role}\nsubjects: [{kind: ServiceAccount, name: ${name}-account}]\n`,
  },
  ingress: {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    rest: (name) => `spec:
  ingressClassName: public
  tls: [{hosts: [${name}.acme.example], secretName: ${name}-tls}]
  rules:
    - host: ${name}.acme.example
      http:
        paths:
          - {path: /, pathType: Prefix, backend: {service: {name: ${name}, port: {number: 80}}}}
          - {path: /metrics, pathType: Exact, backend: {service: {name: ${name}, port: {number: 9090}}}}
`,
  },
  budget: {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    rest: (name) => `spec:\n  minAvailable: 1\n  selector: {matchLabels: {app: ${name}}}\n`,
  },
  network: {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    rest: (name) => `spec:
  podSelector: {matchLabels: {app: ${name}}}
  policyTypes: [Ingress]
  ingress:
    - from: [{namespaceSelector: {matchLabels: {team: edge}}}]
      ports: [{port: 8080}]
`,
  },
  settings: {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    rest: (name) =>
      `data:\n  app.properties: |\n    name=${name}\n    pool.size=8\n    timeout=30s\n    retries=3\n  log.level: info\n`,
  },
  claim: {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    rest: () =>
      'spec:\n  accessModes: [ReadWriteOnce]\n  resources: {requests: {storage: 1Gi}}\n  storageClassName: fast\n',
  },
}
