import { join } from 'node:path'
import type { User } from './connection.js'

/** Where one control plane keeps its things. */
export interface Layout {
  readonly folder: string
  readonly etcdPort: number
  readonly etcdPeerPort: number
  readonly apiPort: number
  readonly tokens: Readonly<Record<User, string>>
  readonly tokenFile: string
  readonly serviceAccountKey: string
  readonly certificate: string
}

/** Those that own fields or objects that GitOps applies; the others need nodes or a cloud. */
const controllers = [
  'clusterrole-aggregation-controller',
  'cronjob-controller',
  'daemonset-controller',
  'deployment-controller',
  'disruption-controller',
  'endpoints-controller',
  'endpointslice-controller',
  'garbage-collector-controller',
  'horizontal-pod-autoscaler-controller',
  'job-controller',
  'namespace-controller',
  'persistentvolume-binder-controller',
  'persistentvolume-protection-controller',
  'persistentvolumeclaim-protection-controller',
  'replicaset-controller',
  'root-ca-certificate-publisher-controller',
  'serviceaccount-controller',
  'serviceaccount-token-controller',
  'statefulset-controller',
  'ttl-after-finished-controller',
]

export function etcdFlags({ folder, etcdPort, etcdPeerPort }: Layout): string[] {
  const client = `http://127.0.0.1:${etcdPort}`
  const peer = `http://127.0.0.1:${etcdPeerPort}`
  return [
    `--data-dir=${join(folder, 'etcd')}`,
    `--listen-client-urls=${client}`,
    `--advertise-client-urls=${client}`,
    `--listen-peer-urls=${peer}`,
    `--initial-advertise-peer-urls=${peer}`,
    `--initial-cluster=default=${peer}`,
    '--unsafe-no-fsync', // the data does not outlive the run
    '--log-level=warn',
  ]
}

export function apiServerFlags({
  folder,
  etcdPort,
  apiPort,
  tokenFile,
  serviceAccountKey,
}: Layout): string[] {
  return [
    `--etcd-servers=http://127.0.0.1:${etcdPort}`,
    `--cert-dir=${join(folder, 'certificates')}`,
    '--bind-address=127.0.0.1',
    '--advertise-address=127.0.0.1',
    `--secure-port=${apiPort}`,
    '--service-cluster-ip-range=10.96.0.0/16',
    `--token-auth-file=${tokenFile}`,
    '--authorization-mode=RBAC',
    '--service-account-issuer=https://kubernetes.default.svc',
    `--service-account-key-file=${serviceAccountKey}`,
    `--service-account-signing-key-file=${serviceAccountKey}`,
    '--endpoint-reconciler-type=none', // an endpoint on loopback is refused, again and again
    '--allow-privileged',
    '--profiling=false',
  ]
}

export function controllerManagerFlags(layout: Layout, kubeconfig: string): string[] {
  return [
    `--kubeconfig=${kubeconfig}`,
    `--controllers=${controllers.join(',')}`,
    `--service-account-private-key-file=${layout.serviceAccountKey}`,
    `--root-ca-file=${layout.certificate}`,
    '--leader-elect=false',
    '--secure-port=0', // nobody asks for its health or metrics
    '--horizontal-pod-autoscaler-sync-period=1s', // 15 s by default, which tests would wait for
    '--pvclaimbinder-sync-period=2s',
    '--profiling=false',
  ]
}
