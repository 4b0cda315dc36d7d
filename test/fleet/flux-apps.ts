import type { Files, FleetApp } from './app.js'
import { configMap, deployment, service } from './app.js'
import { chart } from './charts.js'

const source = { kind: 'GitRepository', name: 'fleet' }

function kustomization(
  name: string,
  spec: object,
  files: Files,
  manifests: FleetApp['manifests'],
  namespace?: string,
): FleetApp {
  const usual = {
    interval: '10m',
    prune: true,
    sourceRef: source,
    path: `./flux/${name}`,
    targetNamespace: 'FLEET',
  }
  const app: FleetApp = { name, kind: 'Kustomization', files, spec: { ...usual, ...spec }, manifests }
  return namespace === undefined ? app : { ...app, namespace }
}

function release(name: string, spec: object, files: Files, manifests: FleetApp['manifests']): FleetApp {
  return { name, kind: 'HelmRelease', files, spec: { interval: '10m', ...spec }, manifests }
}

/** The manifest with the namespace that it would otherwise be given. */
const within = (manifest: string): string => manifest.replace('metadata:', 'metadata:\n  namespace: FLEET')

/** The same manifests with one text put in the place of another, as a substitution does it. */
const replaced = (text: string, values: { readonly [from: string]: string }): string =>
  Object.entries(values).reduce((all, [from, to]) => all.replaceAll(from, to), text)

export const fluxApps: readonly FleetApp[] = [
  kustomization(
    'fx-plain',
    { targetNamespace: undefined },
    {
      'flux/fx-plain/web.yaml': within(deployment('fx-plain')),
      'flux/fx-plain/deep/map.yaml': within(configMap('fx-plain')),
      'flux/fx-plain/ignored/map.yaml': configMap('ignored'),
      'flux/fx-plain/.sourceignore': 'ignored/\n',
    },
    ({ files }) => files('flux/fx-plain/web.yaml', 'flux/fx-plain/deep/map.yaml'),
  ),
  kustomization(
    'fx-variables',
    {
      postBuild: {
        substitute: { color: 'red', count: '3' },
        substituteFrom: [{ kind: 'ConfigMap', name: 'fx-variables' }],
      },
    },
    {
      'flux/fx-variables/map.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: fx-vars}\ndata:\n  color: ${color}\n  size: "at-${size:=9}"\n  zone: ${zone}\n  kept: $${zone}\n',
    },
    async ({ files }) =>
      replaced(await files('flux/fx-variables/map.yaml'), {
        '$${zone}': 'KEPT',
        '${color}': 'red',
        '${size:=9}': '9',
        '${zone}': 'eu',
        KEPT: '${zone}',
      }),
  ),
  kustomization(
    'fx-overlay',
    {
      patches: [{ target: { kind: 'Deployment' }, patch: '- {op: replace, path: /spec/replicas, value: 6}' }],
      images: [{ name: 'registry.example.com/web', newTag: '7.0.0' }],
      components: ['../component'],
      namePrefix: 'fx-',
    },
    {
      'flux/fx-overlay/kustomization.yaml': 'resources: [web.yaml, service.yaml]\n',
      'flux/fx-overlay/web.yaml': deployment('overlay'),
      'flux/fx-overlay/service.yaml': service('overlay'),
      'flux/component/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\ncommonAnnotations: {component: "yes"}\n',
    },
    ({ kustomize }) =>
      kustomize('flux/fx-overlay', [
        ['set', 'nameprefix', 'fx-'],
        ['set', 'image', 'registry.example.com/web:7.0.0'],
        [
          'add',
          'patch',
          '--kind',
          'Deployment',
          '--patch',
          '- {op: replace, path: /spec/replicas, value: 6}',
        ],
        ['add', 'component', '../component'],
      ]),
  ),
  kustomization(
    'fx-elsewhere',
    {
      targetNamespace: 'FLEET-own',
      commonMetadata: { labels: { team: 'shop' }, annotations: { by: 'flux' } },
    },
    { 'flux/fx-elsewhere/map.yaml': configMap('fx-elsewhere') },
    async ({ files, namespace }) =>
      replaced(await files('flux/fx-elsewhere/map.yaml'), {
        'name: fx-elsewhere': `name: fx-elsewhere\n  namespace: ${namespace}-own\n  labels: {team: shop}\n  annotations: {by: flux}`,
      }),
    'FLEET-own',
  ),
  release(
    'hr-plain',
    { chart: { spec: { chart: './flux/charts/plain', sourceRef: source } }, values: { replicas: 3 } },
    chart('flux/charts/plain', 'plain'),
    ({ helm }) => helm('flux/charts/plain', 'hr-plain', '--set', 'replicas=3'),
  ),
  release(
    'hr-files',
    {
      releaseName: 'files',
      chart: {
        spec: {
          chart: './flux/charts/files',
          sourceRef: source,
          valuesFiles: ['./flux/charts/files/values.yaml', './flux/charts/files/prod.yaml'],
        },
      },
      values: { settings: { size: '8' } },
    },
    chart('flux/charts/files', 'files', { 'flux/charts/files/prod.yaml': 'settings: {color: gold}\n' }),
    ({ helm }) => helm('flux/charts/files', 'files', '-f', 'prod.yaml', '--set-string', 'settings.size=8'),
  ),
  release(
    'hr-post',
    {
      chart: { spec: { chart: './flux/charts/post', sourceRef: source } },
      valuesFrom: [
        { kind: 'ConfigMap', name: 'hr-values' },
        { kind: 'ConfigMap', name: 'hr-values', valuesKey: 'color', targetPath: 'settings.color' },
        { kind: 'ConfigMap', name: 'hr-none', optional: true },
      ],
      postRenderers: [
        {
          kustomize: {
            patches: [
              { target: { kind: 'Deployment' }, patch: '- {op: replace, path: /spec/replicas, value: 4}' },
            ],
          },
        },
      ],
    },
    chart('flux/charts/post', 'post'),
    ({ helm }) =>
      helm(
        'flux/charts/post',
        'hr-post',
        '--set',
        'replicas=4',
        '--set',
        'settings.color=gold,settings.size=large',
      ),
  ),
]

/** What the Kustomizations take variables from, and where all of them take their files from. */
export const fluxObjects = (url: string): readonly object[] => [
  {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    metadata: { name: 'fleet', namespace: 'FLEET' },
    spec: { url, interval: '1m', ref: { branch: 'main' } },
  },
  {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'fx-variables', namespace: 'FLEET' },
    data: { zone: 'eu', color: 'never' },
  },
  {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'hr-values', namespace: 'FLEET' },
    data: { 'values.yaml': 'replicas: 3\nsettings: {size: large}\n', color: 'gold' },
  },
]
