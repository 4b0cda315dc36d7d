import type { FleetApp } from './app.js'
import { argoApp, configMap, deployment, repositoryUrl, service } from './app.js'

const hook = `apiVersion: batch/v1
kind: Job
metadata: {name: migrate, annotations: {argocd.argoproj.io/hook: PreSync}}
spec:
  template:
    spec:
      restartPolicy: Never
      containers: [{name: migrate, image: 'registry.example.com/migrate:1'}]
`

const role = `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: FLEET-reader}
rules:
  - apiGroups: ['']
    resources: [configmaps]
    verbs: [get]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: reader}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: FLEET-reader}
subjects: [{kind: ServiceAccount, name: default, namespace: FLEET}]
`

/** What Argo CD has rendered itself, and written to a branch that it syncs; the file stands for that branch's. */
const hydrated: FleetApp = {
  name: 'dir-hydrated',
  kind: 'Application',
  files: { 'dir/hydrated/map.yaml': configMap('dir-hydrated') },
  spec: {
    sourceHydrator: {
      drySource: { repoURL: repositoryUrl, targetRevision: 'main', path: 'dir/dry' },
      syncSource: { targetBranch: 'environments/fleet', path: 'dir/hydrated' },
    },
  },
  synced: { repoURL: repositoryUrl, targetRevision: 'environments/fleet', path: 'dir/hydrated' },
  manifests: ({ files }) => files('dir/hydrated/map.yaml'),
}

/** Plain folders, with every option that Argo CD has for them. */
export const directoryApps: readonly FleetApp[] = [
  hydrated,
  argoApp(
    'dir-plain',
    { path: 'dir/plain' },
    {
      'dir/plain/web.yaml': deployment('dir-plain'),
      'dir/plain/service.yml': service('dir-plain'),
      'dir/plain/below/other.yaml': configMap('not-taken'),
      'dir/plain/notes.txt': 'no manifest\n',
    },
    ({ files }) => files('dir/plain/web.yaml', 'dir/plain/service.yml'),
  ),
  argoApp(
    'dir-recurse',
    { path: 'dir/recurse', directory: { recurse: true } },
    {
      'dir/recurse/a.yaml': configMap('dir-recurse-a'),
      'dir/recurse/b/c/d.yaml': configMap('dir-recurse-d', { level: '3', text: 'two\nlines\n' }),
    },
    ({ files }) => files('dir/recurse/a.yaml', 'dir/recurse/b/c/d.yaml'),
  ),
  argoApp(
    'dir-include',
    { path: 'dir/include', directory: { recurse: true, include: '{prod/*,all.yaml}' } },
    {
      'dir/include/all.yaml': configMap('dir-include-all'),
      'dir/include/prod/only.yaml': configMap('dir-include-prod'),
      'dir/include/dev/only.yaml': configMap('dir-include-dev'),
    },
    ({ files }) => files('dir/include/all.yaml', 'dir/include/prod/only.yaml'),
  ),
  argoApp(
    'dir-exclude',
    { path: 'dir/exclude', directory: { recurse: true, exclude: '*.dev.yaml' } },
    {
      'dir/exclude/a.yaml': configMap('dir-exclude'),
      'dir/exclude/a.dev.yaml': configMap('dir-exclude-dev'),
    },
    ({ files }) => files('dir/exclude/a.yaml'),
  ),
  argoApp(
    'dir-skip',
    { path: 'dir/skip' },
    {
      'dir/skip/a.yaml': configMap('dir-skip'),
      'dir/skip/b.yaml': `# +argocd:skip-file-rendering\n${configMap('skipped')}`,
    },
    ({ files }) => files('dir/skip/a.yaml'),
  ),
  argoApp(
    'dir-json',
    { path: 'dir/json' },
    {
      'dir/json/a.json':
        '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "dir-json"}, "data": {"a": "1"}}\n',
    },
    ({ files }) => files('dir/json/a.json'),
  ),
  argoApp(
    'dir-hooks',
    { path: 'dir/hooks' },
    { 'dir/hooks/job.yaml': hook, 'dir/hooks/a.yaml': configMap('dir-hooks') },
    ({ files }) => files('dir/hooks/a.yaml'),
  ),
  argoApp('dir-roles', { path: 'dir/roles' }, { 'dir/roles/role.yaml': role }, ({ files }) =>
    files('dir/roles/role.yaml'),
  ),
  {
    ...argoApp(
      'dir-server-side',
      { path: 'dir/server-side' },
      { 'dir/server-side/web.yaml': deployment('dir-server-side') },
      ({ files }) => files('dir/server-side/web.yaml'),
      { syncPolicy: { syncOptions: ['ServerSideApply=true'] } },
    ),
    serverSideApply: true,
  },
  {
    ...argoApp(
      'dir-own-namespace',
      { path: 'dir/own-namespace' },
      { 'dir/own-namespace/a.yaml': configMap('dir-own-namespace') },
      ({ files }) => files('dir/own-namespace/a.yaml'),
      {
        destination: { server: 'https://kubernetes.default.svc', namespace: 'FLEET-own' },
        syncPolicy: {
          syncOptions: ['CreateNamespace=true'],
          managedNamespaceMetadata: { labels: { team: 'shop' }, annotations: { owner: 'shop@acme.example' } },
        },
      },
    ),
    namespace: 'FLEET-own',
  },
]
