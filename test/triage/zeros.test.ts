import { stringify } from 'yaml'
import { describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { judgeFiles, ownedBy } from './judging.js'

const metadata = { name: 'zero' }
const labels = { app: 'zero' }
const template = {
  metadata: { labels },
  spec: { containers: [{ name: 'db', image: 'registry.example/db:1' }] },
}
const claim = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } }
const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' }
const scaleTargetRef = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }
const cpu = (averageUtilization: number): JsonObject => ({
  type: 'Resource',
  resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization } },
})

function statefulSet(template_: JsonObject): JsonObject {
  const spec = { serviceName: 'zero', selector: { matchLabels: labels }, template }
  return {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata,
    spec: { ...spec, volumeClaimTemplates: [template_] },
  }
}

function of(apiVersion: string, kind: string, rest: JsonObject): JsonObject {
  return { apiVersion, kind, metadata, ...rest }
}

/** What Git says, what the API server stores of it, and a live value that is none of that. */
type Zero = readonly [string, git: JsonObject, live: JsonObject, other: JsonObject]

const zeros: readonly Zero[] = [
  [
    'an empty part of an atomic struct',
    of('rbac.authorization.k8s.io/v1', 'RoleBinding', {
      roleRef,
      subjects: [{ kind: 'Group', name: 'ops', apiGroup: '' }],
    }),
    { subjects: [{ kind: 'Group', name: 'ops', apiGroup: 'rbac.authorization.k8s.io' }] },
    { subjects: [{ kind: 'Group', name: 'others', apiGroup: 'rbac.authorization.k8s.io' }] },
  ],
  [
    'an item of an atomic list that spells out a default',
    of('networking.k8s.io/v1', 'NetworkPolicy', {
      spec: {
        podSelector: {},
        policyTypes: [],
        ingress: [{ ports: [{ port: 80 }, { port: 81, protocol: 'TCP' }] }],
      },
    }),
    {
      spec: {
        podSelector: {},
        policyTypes: ['Ingress'],
        ingress: [
          {
            ports: [
              { port: 80, protocol: 'TCP' },
              { port: 81, protocol: 'TCP' },
            ],
          },
        ],
      },
    },
    {
      spec: {
        podSelector: {},
        policyTypes: ['Ingress', 'Egress'],
        ingress: [
          {
            ports: [
              { port: 80, protocol: 'TCP' },
              { port: 81, protocol: 'TCP' },
            ],
          },
        ],
      },
    },
  ],
  [
    'null in a map of texts',
    of('v1', 'ConfigMap', { data: { nulled: null, mode: 'calm' } }),
    { data: { nulled: '', mode: 'calm' } },
    { data: { nulled: 'hot', mode: 'calm' } },
  ],
  [
    'empty texts of a claim that a StatefulSet makes',
    statefulSet({ apiVersion: '', kind: '', metadata: { name: 'data' }, spec: { ...claim, volumeName: '' } }),
    statefulSet({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'data' },
      spec: { ...claim, volumeMode: 'Filesystem' },
      status: { phase: 'Pending' },
    }),
    statefulSet({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'data' },
      spec: { ...claim, volumeMode: 'Block' },
      status: { phase: 'Pending' },
    }),
  ],
  [
    'port 0 and empty lists of addresses',
    of('v1', 'Service', {
      spec: { selector: labels, clusterIPs: [], ipFamilies: [], ports: [{ port: 80, targetPort: 0 }] },
    }),
    {
      spec: {
        selector: labels,
        clusterIP: '10.0.0.7',
        clusterIPs: ['10.0.0.7'],
        ipFamilies: ['IPv4'],
        ports: [{ port: 80, protocol: 'TCP', targetPort: 80 }],
      },
    },
    {
      spec: {
        selector: labels,
        clusterIP: '10.0.0.7',
        clusterIPs: ['10.0.0.7'],
        ipFamilies: ['IPv4'],
        ports: [{ port: 80, protocol: 'TCP', targetPort: 9999 }],
      },
    },
  ],
  [
    'an empty list of metrics',
    of('autoscaling/v2', 'HorizontalPodAutoscaler', {
      spec: { maxReplicas: 3, scaleTargetRef, metrics: [] },
    }),
    { spec: { minReplicas: 1, maxReplicas: 3, scaleTargetRef, metrics: [cpu(80)] } },
    { spec: { minReplicas: 1, maxReplicas: 3, scaleTargetRef, metrics: [cpu(55)] } },
  ],
  [
    'a null timeout of a session',
    of('v1', 'Service', {
      spec: {
        selector: labels,
        ports: [{ port: 80 }],
        sessionAffinity: 'ClientIP',
        sessionAffinityConfig: { clientIP: { timeoutSeconds: null } },
      },
    }),
    {
      spec: {
        selector: labels,
        ports: [{ port: 80, protocol: 'TCP', targetPort: 80 }],
        sessionAffinity: 'ClientIP',
        sessionAffinityConfig: { clientIP: { timeoutSeconds: 10800 } },
      },
    },
    {
      spec: {
        selector: labels,
        ports: [{ port: 80, protocol: 'TCP', targetPort: 80 }],
        sessionAffinity: 'ClientIP',
        sessionAffinityConfig: { clientIP: { timeoutSeconds: 5 } },
      },
    },
  ],
]

const quiet = ['controller', 'serialization-noise', 'metadata-noise']

/** Categories of the findings that somebody has to look at; the live object is the applier's. */
async function loud(git: JsonObject, live: JsonObject): Promise<readonly string[]> {
  const managedFields = [ownedBy('argocd-controller', { 'f:metadata': {} }, 'Apply')]
  const object = { ...git, ...live, metadata: { ...metadata, namespace: 'shop', managedFields } }
  const { findings, problems } = await judgeFiles({ 'apps/web/zero.yaml': stringify(git) }, [object], {
    applications: [
      {
        name: 'web',
        path: 'apps/web',
        namespace: 'shop',
        revision: '',
        appliers: ['argocd-controller'],
        recurse: false,
      },
    ],
  })
  expect(problems).toEqual([])
  return findings.map(({ category }) => category).filter((category) => !quiet.includes(category))
}

describe('zeros, nulls and empty parts, as the API server stores them', () => {
  test.each(zeros)('%s is no finding', async (_name, git, live) => {
    expect(await loud(git, live)).toEqual([])
  })

  test.each(zeros)('%s hides no other value', async (_name, git, _live, other) => {
    expect(await loud(git, other)).toHaveLength(1)
  })
})
