import { argoApplication } from '../../src/discover/argo-cd.js'
import { folderApplication } from '../../src/discover/folders.js'
import type { Application } from '../../src/model/application.js'
import type { Json, JsonObject } from '../../src/model/json.js'

export type Files = { readonly [file: string]: string }

const map = (name: string, value: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata: {key: "${value}"}\n`
const template = (extra: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: {{ .Release.Name }}}\ndata:\n  color: {{ .Values.color | quote }}\n${extra}`

/** One app of each form that reads more than its own folder, and the files that they read, or do not. */
export const files: Files = {
  'README.md': 'A fleet\n',
  'plain/map.yaml': map('plain', 'a'),
  'plain/deep/map.yaml': map('deep', 'a'),
  'plain/deep/notes.txt': 'text\n',
  'plain-too/map.yaml': map('too', 'a'),
  'bases/web/kustomization.yaml': 'resources: [map.yaml]\n',
  'bases/web/map.yaml': map('web', 'a'),
  'components/tls/kustomization.yaml':
    'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\ncommonAnnotations: {tls: "on"}\n',
  'overlays/prod/kustomization.yaml':
    'resources: [../../bases/web]\nconfigMapGenerator:\n  - {name: made, files: [settings.ini]}\n',
  'overlays/prod/settings.ini': 'a=b\n',
  'overlays/test/kustomization.yaml': 'resources: [../../bases/web]\nnamePrefix: test-\n',
  'jsonnet/main.jsonnet':
    '{apiVersion: "v1", kind: "ConfigMap", metadata: {name: "made"}, data: import "../shared/data.libsonnet"}\n',
  'shared/data.libsonnet': '{color: "red"}\n',
  'charts/web/Chart.yaml':
    'apiVersion: v2\nname: web\nversion: 1.0.0\ndependencies:\n  - {name: lib, version: 1.0.0, repository: "file://../lib"}\n',
  'charts/web/values.yaml': 'color: red\n',
  'charts/web/templates/map.yaml': template('  {{- include "lib.line" . | nindent 2 }}\n'),
  'charts/lib/Chart.yaml': 'apiVersion: v2\nname: lib\nversion: 1.0.0\ntype: library\n',
  'charts/lib/templates/_line.tpl': '{{- define "lib.line" }}line: "1"{{ end }}\n',
  'values/web.yaml': 'color: blue\n',
  'values/more-a.yaml': 'size: 1\n',
  'values/other.yaml': 'color: black\n',
  'charts/small/Chart.yaml': 'apiVersion: v2\nname: small\nversion: 1.0.0\n',
  'charts/small/values.yaml': 'color: red\n',
  'charts/small/templates/map.yaml': template(''),
  'teams/small.yaml': 'color: green\n',
  'flux/map.yaml': map('flux', '${size}'),
  'flux/left-out/map.yaml': map('left-out', 'a'),
  'flux/.sourceignore': 'left-out/\n',
}

const url = 'https://git.acme.example/team/fleet.git'

function argo(name: string, spec: JsonObject, annotations: JsonObject = {}): Application {
  const metadata = { name, namespace: 'argocd', annotations }
  const full = { destination: { namespace: 'shop' }, ...spec }
  return argoApplication(
    { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata, spec: full },
    'cluster',
    null,
  )
}

const source = (path: string, rest: JsonObject = {}): Json => ({ repoURL: url, path, ...rest })

const folder = folderApplication({
  name: 'flux',
  path: 'flux',
  namespace: 'shop',
  revision: '',
  appliers: [],
  recurse: true,
})

export const applications: readonly Application[] = [
  argo('plain', { source: source('plain') }),
  argo('deep', { source: source('plain', { directory: { recurse: true, exclude: '*.json' } }) }),
  argo('overlay', {
    source: source('overlays/prod', { kustomize: { components: ['../../components/tls'] } }),
  }),
  argo('plain-overlay', { source: source('overlays/test') }),
  argo('jsonnet', { source: source('jsonnet') }),
  argo('own-chart', { source: source('charts/small', { helm: { valueFiles: ['values.yaml'] } }) }),
  argo('web', {
    source: source('charts/web', {
      helm: { valueFiles: ['../../values/web.yaml', '/values/more-*.yaml'], ignoreMissingValueFiles: true },
    }),
  }),
  argo('small', {
    sources: [
      source('charts/small', { helm: { valueFiles: ['$teams/teams/small.yaml'] } }),
      { repoURL: url, ref: 'teams' },
    ],
  }),
  argo('named', { source: source('plain') }, { 'argocd.argoproj.io/manifest-generate-paths': '.;/docs' }),
  {
    ...folder,
    controller: 'flux',
    sources: folder.sources.map((one) => ({
      ...one,
      flux: {
        ignore: null,
        kustomize: {},
        variables: { size: '3' },
        unreadSecrets: [],
        labels: {},
        annotations: {},
      },
    })),
  },
]
