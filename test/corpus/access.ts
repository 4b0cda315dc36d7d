import type { Cluster } from '../harness/cluster.js'

const group = 'rbac.authorization.k8s.io'

/** Groups of the corpus' custom resources, before the corpus' own name. */
const customGroups = [
  'autoscale',
  'backup',
  'certificates',
  'certs',
  'delivery',
  'externals',
  'gateway',
  'infra',
  'monitoring',
  'networking',
  'observe',
  'odd',
  'policy',
  'scaling',
  'secrets',
  'serving',
  'shapes',
]

/** Kinds that rbac/read-only.yaml does not name, since applications seldom hold them; users add theirs likewise. */
const furtherKinds: { readonly [group: string]: readonly string[] } = {
  '': ['endpoints'],
  apps: ['controllerrevisions'],
  'coordination.k8s.io': ['leases'],
  'discovery.k8s.io': ['endpointslices'],
  'flowcontrol.apiserver.k8s.io': ['flowschemas', 'prioritylevelconfigurations'],
  'node.k8s.io': ['runtimeclasses'],
  'certificates.k8s.io': ['certificatesigningrequests', 'clustertrustbundles'],
  'networking.k8s.io': ['servicecidrs'],
  'resource.k8s.io': [
    'deviceclasses',
    'devicetaintrules',
    'resourceclaims',
    'resourceclaimtemplates',
    'resourceslices',
  ],
  'storage.k8s.io': ['csistoragecapacities', 'volumeattributesclasses'],
  'storagemigration.k8s.io': ['storageversionmigrations'],
}

/** Whoever may write roles could give itself more, so these are never tried (rbac/dry-run.yaml). */
const triedGroups = [
  'admissionregistration.k8s.io',
  'apiextensions.k8s.io',
  'apiregistration.k8s.io',
  'autoscaling',
  'batch',
  'policy',
  'scheduling.k8s.io',
  ...Object.keys(furtherKinds),
]

/** Lets the read-only account see the corpus `name`, and the dry-run account see and try it. */
export async function grantAccess(cluster: Cluster, name: string): Promise<void> {
  const custom = customGroups.map((one) => `${one}.${name}.example`)
  const read = ['get', 'list']
  const objects = [
    ...grant(
      `${name}-reader`,
      ['drift-triage', 'drift-triage-dry-run'],
      [
        { apiGroups: custom, resources: ['*'], verbs: read },
        ...Object.entries(furtherKinds).map(([one, resources]) => ({
          apiGroups: [one],
          resources,
          verbs: read,
        })),
      ],
    ),
    ...grant(
      `${name}-trier`,
      ['drift-triage-dry-run'],
      [{ apiGroups: [...triedGroups, ...custom], resources: ['*'], verbs: ['patch', 'update'] }],
    ),
  ]
  const input = objects.map((object) => JSON.stringify(object)).join('\n---\n')
  await cluster.kubectl(['apply', '--server-side', '-f', '-'], { as: 'admin', input })
}

/** Takes back what `grantAccess` gave for the corpus `name`. */
export async function withdrawAccess(cluster: Cluster, name: string): Promise<void> {
  for (const role of [`${name}-reader`, `${name}-trier`])
    for (const kind of ['clusterrolebindings', 'clusterroles'])
      await cluster.request(`/apis/${group}/v1/${kind}/${role}`, { method: 'DELETE' })
}

function grant(name: string, accounts: readonly string[], rules: readonly object[]): object[] {
  return [
    { apiVersion: `${group}/v1`, kind: 'ClusterRole', metadata: { name }, rules },
    {
      apiVersion: `${group}/v1`,
      kind: 'ClusterRoleBinding',
      metadata: { name },
      roleRef: { apiGroup: group, kind: 'ClusterRole', name },
      subjects: accounts.map((account) => ({
        kind: 'ServiceAccount',
        name: account,
        namespace: 'drift-triage',
      })),
    },
  ]
}
