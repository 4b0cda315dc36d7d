import type { FleetApp } from './app.js'
import { argoApp, configMap, repositoryUrl } from './app.js'
import { below, chart, crd, hooks } from './charts.js'

const lines = (...text: string[]): string => `${text.join('\n')}\n`

/** Charts in the shapes that people use, and what an Application says about their values. */
export const helmApps: readonly FleetApp[] = [
  argoApp('helm-plain', { path: 'helm/plain' }, chart('helm/plain', 'plain'), ({ helm }) =>
    helm('helm/plain', 'helm-plain'),
  ),
  argoApp(
    'helm-files',
    {
      path: 'helm/files',
      helm: {
        valueFiles: ['values-prod.yaml', '../values/*.yaml', 'absent.yaml'],
        ignoreMissingValueFiles: true,
      },
    },
    {
      ...chart('helm/files', 'files', {
        'helm/files/values-prod.yaml': 'replicas: 3\nsettings: {color: blue}\n',
      }),
      'helm/values/a.yaml': 'settings: {a: "1", b: "1"}\n',
      'helm/values/b.yaml': 'settings: {b: "2"}\n',
    },
    ({ helm }) =>
      helm(
        'helm/files',
        'helm-files',
        ...['values-prod.yaml', '../values/a.yaml', '../values/b.yaml'].flatMap((f) => ['-f', f]),
      ),
  ),
  argoApp(
    'helm-parameters',
    {
      path: 'helm/parameters',
      helm: {
        parameters: [
          { name: 'replicas', value: '4' },
          { name: 'settings.size', value: '7', forceString: true },
          { name: 'settings.list', value: 'a,b' },
          { name: 'settings.app', value: '$ARGOCD_APP_NAME' },
        ],
        fileParameters: [{ name: 'settings.text', path: 'files/text.txt' }],
      },
    },
    chart('helm/parameters', 'parameters', { 'helm/parameters/files/text.txt': 'one line' }),
    ({ helm }) =>
      helm(
        'helm/parameters',
        'helm-parameters',
        ...['--set', 'replicas=4', '--set-string', 'settings.size=7', '--set', 'settings.list=a\\,b'],
        ...['--set', 'settings.app=helm-parameters', '--set-file', 'settings.text=files/text.txt'],
      ),
  ),
  argoApp(
    'helm-values',
    {
      path: 'helm/values-object',
      helm: {
        valueFiles: ['more.yaml'],
        values: 'settings: {color: never}\n',
        valuesObject: { settings: { color: 'green' }, image: { tag: '9.9.9' } },
      },
    },
    chart('helm/values-object', 'values', {
      'helm/values-object/more.yaml': 'settings: {color: blue, more: "yes"}\n',
    }),
    ({ helm }) =>
      helm(
        'helm/values-object',
        'helm-values',
        '-f',
        'more.yaml',
        '--set',
        'settings.color=green,image.tag=9.9.9',
      ),
  ),
  argoApp(
    'helm-umbrella',
    { path: 'helm/umbrella', helm: { releaseName: 'umbrella' } },
    {
      'helm/umbrella/Chart.yaml': lines(
        'apiVersion: v2',
        'name: umbrella',
        'version: 0.1.0',
        'dependencies:',
        '  - {name: front, version: 1.2.3, alias: first, repository: "file://../front"}',
        '  - {name: back, version: 1.2.3, condition: back.enabled}',
      ),
      'helm/umbrella/values.yaml': lines(
        'global: {color: white}',
        'first: {settings: {color: pink}}',
        'back: {enabled: false}',
      ),
      ...chart('helm/front', 'front'),
      ...chart('helm/umbrella/charts/back', 'back'),
    },
    ({ helm }) => helm('helm/umbrella', 'umbrella'),
  ),
  argoApp(
    'helm-library',
    { path: 'helm/library-user' },
    {
      'helm/library-user/Chart.yaml':
        'apiVersion: v2\nname: user\nversion: 0.1.0\ndependencies: [{name: common, version: 1.0.0}]\n',
      'helm/library-user/templates/map.yaml':
        '{{ include "common.map" (dict "name" "helm-library" "top" .) }}\n',
      'helm/library-user/charts/common/Chart.yaml':
        'apiVersion: v2\nname: common\nversion: 1.0.0\ntype: library\n',
      'helm/library-user/charts/common/templates/_map.tpl':
        '{{- define "common.map" -}}\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .name }}\ndata:\n  release: {{ .top.Release.Name | quote }}\n{{- end }}\n',
    },
    ({ helm }) => helm('helm/library-user', 'helm-library'),
  ),
  argoApp(
    'helm-crds',
    { path: 'helm/crds' },
    chart('helm/crds', 'crds', { 'helm/crds/crds/gadgets.yaml': crd }),
    ({ helm }) => helm('helm/crds', 'helm-crds'),
  ),
  argoApp(
    'helm-hooks',
    { path: 'helm/hooks' },
    chart('helm/hooks', 'hooks', below('helm/hooks', hooks)),
    ({ helm }) => helm('helm/hooks', 'helm-hooks', '--no-hooks'),
  ),
  argoApp(
    'helm-asking',
    { path: 'helm/asking' },
    {
      'helm/asking/Chart.yaml': 'apiVersion: v2\nname: asking\nversion: 0.1.0\n',
      'helm/asking/templates/map.yaml': `apiVersion: v1
kind: ConfigMap
metadata: {name: {{ .Release.Name }}}
data:
  autoscaling: {{ .Capabilities.APIVersions.Has "autoscaling/v2" | quote }}
  nothing: {{ .Capabilities.APIVersions.Has "nothing.example.com/v1" | quote }}
  modern: {{ semverCompare ">=1.21-0" .Capabilities.KubeVersion.Version | quote }}
  found: {{ empty (lookup "v1" "ConfigMap" .Release.Namespace "kube-root-ca.crt") | quote }}
`,
    },
    ({ helm }) => helm('helm/asking', 'helm-asking', '--api-versions', 'autoscaling/v2'),
  ),
  argoApp(
    'helm-overridden',
    { path: 'helm/overridden' },
    chart('helm/overridden', 'overridden', {
      'helm/overridden/.argocd-source-helm-overridden.yaml':
        'helm:\n  parameters:\n    - {name: image.tag, value: 5.0.0}\n',
    }),
    ({ helm }) => helm('helm/overridden', 'helm-overridden', '--set', 'image.tag=5.0.0'),
  ),
  {
    ...argoApp(
      'multi-ref',
      {},
      {
        ...chart('multi/ref', 'ref'),
        'multi/teams/ref.yaml': 'settings: {color: brown}\n',
      },
      ({ helm }) => helm('multi/ref', 'multi-ref', '-f', '../teams/ref.yaml'),
    ),
    spec: {
      sources: [
        {
          repoURL: repositoryUrl,
          targetRevision: 'main',
          path: 'multi/ref',
          helm: { valueFiles: ['$teams/multi/teams/ref.yaml'] },
        },
        { repoURL: repositoryUrl, targetRevision: 'main', ref: 'teams' },
      ],
    },
  },
  {
    ...argoApp(
      'multi-two',
      {},
      {
        'multi/one/map.yaml': configMap('multi-one'),
        'multi/two/kustomization.yaml': 'resources: [map.yaml]\nnamePrefix: multi-\n',
        'multi/two/map.yaml': configMap('two'),
      },
      async ({ files, kustomize }) =>
        `${await files('multi/one/map.yaml')}\n---\n${await kustomize('multi/two')}`,
    ),
    spec: {
      sources: ['multi/one', 'multi/two'].map((path) => ({
        repoURL: repositoryUrl,
        targetRevision: 'main',
        path,
      })),
    },
  },
]
