import type { FleetApp } from './app.js'
import { argoApp, configMap, deployment, service } from './app.js'

/** A folder with one Deployment that is called as the folder. */
const base = (folder: string, name: string): { [file: string]: string } => ({
  [`${folder}/kustomization.yaml`]: 'resources: [web.yaml, service.yaml]\n',
  [`${folder}/web.yaml`]: deployment(name),
  [`${folder}/service.yaml`]: service(name),
})

const component =
  'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\npatches:\n  - target: {kind: Deployment}\n    patch: |\n      - {op: add, path: /spec/template/spec/priorityClassName, value: system-cluster-critical}\n'

/** Overlays in the shapes that people use, and the options that an Application adds to them. */
export const kustomizeApps: readonly FleetApp[] = [
  argoApp(
    'kz-overlay',
    { path: 'kz/overlay/prod' },
    {
      ...base('kz/overlay/base', 'kz-overlay'),
      'kz/overlay/prod/kustomization.yaml':
        'resources: [../base]\nlabels:\n  - pairs: {stage: prod}\n    includeSelectors: false\npatches:\n  - path: replicas.yaml\n',
      'kz/overlay/prod/replicas.yaml':
        'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: kz-overlay}\nspec: {replicas: 4}\n',
    },
    ({ kustomize }) => kustomize('kz/overlay/prod'),
  ),
  argoApp(
    'kz-images',
    {
      path: 'kz/images',
      kustomize: { images: ['registry.example.com/web:2.0.0'], replicas: [{ name: 'kz-images', count: 5 }] },
    },
    base('kz/images', 'kz-images'),
    ({ kustomize }) =>
      kustomize('kz/images', [
        ['set', 'image', 'registry.example.com/web:2.0.0'],
        ['set', 'replicas', 'kz-images=5'],
      ]),
  ),
  argoApp(
    'kz-components',
    { path: 'kz/components/app' },
    {
      ...base('kz/components/app', 'kz-components'),
      'kz/components/app/kustomization.yaml':
        'resources: [web.yaml, service.yaml]\ncomponents: [../critical]\n',
      'kz/components/critical/kustomization.yaml': component,
    },
    ({ kustomize }) => kustomize('kz/components/app'),
  ),
  argoApp(
    'kz-added',
    {
      path: 'kz/added',
      kustomize: {
        components: ['../components/critical'],
        patches: [
          { target: { kind: 'Service' }, patch: '- {op: replace, path: /spec/ports/0/port, value: 81}' },
        ],
      },
    },
    base('kz/added', 'kz-added'),
    ({ kustomize }) =>
      kustomize('kz/added', [
        ['add', 'component', '../components/critical'],
        [
          'add',
          'patch',
          '--kind',
          'Service',
          '--patch',
          '- {op: replace, path: /spec/ports/0/port, value: 81}',
        ],
      ]),
  ),
  argoApp(
    'kz-hashed',
    { path: 'kz/hashed' },
    {
      ...base('kz/hashed', 'kz-hashed'),
      'kz/hashed/kustomization.yaml':
        'resources: [web.yaml]\nconfigMapGenerator:\n  - {name: kz-hashed, files: [settings.ini], literals: [a=b]}\npatches:\n  - target: {kind: Deployment}\n    patch: |\n      - {op: add, path: /spec/template/spec/volumes, value: [{name: settings, configMap: {name: kz-hashed}}]}\n',
      'kz/hashed/settings.ini': '[main]\nsize = 3\n',
    },
    ({ kustomize }) => kustomize('kz/hashed'),
  ),
  argoApp(
    'kz-unhashed',
    { path: 'kz/unhashed' },
    {
      'kz/unhashed/kustomization.yaml':
        'generatorOptions: {disableNameSuffixHash: true, labels: {made: "yes"}}\nconfigMapGenerator:\n  - {name: kz-unhashed, envs: [settings.env]}\n',
      'kz/unhashed/settings.env': 'COLOR=red\nSIZE=3\n',
    },
    ({ kustomize }) => kustomize('kz/unhashed'),
  ),
  argoApp(
    'kz-named',
    {
      path: 'kz/named',
      kustomize: {
        namePrefix: 'blue-',
        nameSuffix: '-x',
        commonLabels: { team: 'shop' },
        commonAnnotations: { app: '$ARGOCD_APP_NAME' },
        commonAnnotationsEnvsubst: true,
      },
    },
    base('kz/named', 'kz-named'),
    ({ kustomize }) =>
      kustomize('kz/named', [
        ['set', 'nameprefix', 'blue-'],
        ['set', 'namesuffix', '--', '-x'],
        ['add', 'label', 'team:shop'],
        ['add', 'annotation', 'app:kz-named'],
      ]),
  ),
  argoApp(
    'kz-patches',
    { path: 'kz/patches' },
    {
      ...base('kz/patches', 'kz-patches'),
      'kz/patches/kustomization.yaml': `resources: [web.yaml, service.yaml]
patches:
  - path: env.yaml
  - target: {kind: Deployment, name: kz-patches}
    patch: |-
      - op: replace
        path: /spec/template/spec/containers/0/image
        value: registry.example.com/web:3.0.0
`,
      'kz/patches/env.yaml':
        'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: kz-patches}\nspec:\n  template:\n    spec:\n      containers:\n        - {name: web, env: [{name: MODE, value: calm}]}\n',
    },
    ({ kustomize }) => kustomize('kz/patches'),
  ),
  argoApp(
    'kz-replacements',
    { path: 'kz/replacements' },
    {
      'kz/replacements/kustomization.yaml': `resources: [map.yaml, web.yaml]
replacements:
  - source: {kind: ConfigMap, name: kz-replacements, fieldPath: data.count}
    targets:
      - select: {kind: Deployment}
        fieldPaths: [metadata.annotations.count]
        options: {create: true}
`,
      'kz/replacements/map.yaml': configMap('kz-replacements', { count: '12' }),
      'kz/replacements/web.yaml': deployment('kz-replacements'),
    },
    ({ kustomize }) => kustomize('kz/replacements'),
  ),
  argoApp(
    'kz-namespace',
    { path: 'kz/namespace', kustomize: { namespace: 'FLEET' } },
    base('kz/namespace', 'kz-namespace'),
    ({ kustomize, namespace }) => kustomize('kz/namespace', [['set', 'namespace', namespace]]),
  ),
]
