import { stringify } from 'yaml'
import type { FleetApp, Files } from './app.js'
import { argoApp, configMap, repositoryUrl } from './app.js'

type Made = { readonly name: string; readonly path: string; readonly helm?: object }

/** A set whose template names and places an app by its parameters; `made` are the Applications of it. */
function set(
  name: string,
  generators: readonly object[],
  template: Made,
  goTemplate: boolean,
  rest: object = {},
): Files {
  const { path, helm } = template
  const source = {
    repoURL: repositoryUrl,
    targetRevision: 'main',
    path,
    ...(helm === undefined ? {} : { helm }),
  }
  const spec = {
    ...(goTemplate ? { goTemplate, goTemplateOptions: ['missingkey=error'] } : {}),
    generators,
    template: {
      metadata: { name: template.name },
      spec: {
        project: 'default',
        source,
        destination: { server: 'https://kubernetes.default.svc', namespace: 'FLEET' },
      },
    },
    ...rest,
  }
  const object = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: { name, namespace: 'FLEET' },
    spec,
  }
  return { [`argocd/sets/${name}.yaml`]: stringify(object) }
}

function made(madeBy: string, name: string, path: string): FleetApp {
  const files = { [`${path}/map.yaml`]: configMap(name) }
  return { ...argoApp(name, { path }, files, (programs) => programs.files(`${path}/map.yaml`)), madeBy }
}

const git = (rest: object): object => ({ git: { repoURL: repositoryUrl, revision: 'main', ...rest } })

export const setFiles: Files = {
  ...set(
    'by-list',
    [{ list: { elements: [{ team: 'red' }, { team: 'blue' }] } }],
    { name: 'list-{{team}}', path: 'sets/list/{{team}}' },
    false,
  ),
  ...set(
    'by-folder',
    [git({ directories: [{ path: 'sets/folders/*' }, { path: 'sets/folders/left-out', exclude: true }] })],
    { name: 'folder-{{.path.basename}}', path: '{{.path.path}}' },
    true,
  ),
  'sets/folders/left-out/map.yaml': configMap('left-out'),
  ...set(
    'by-file',
    [git({ files: [{ path: 'sets/files/*/app.json' }] })],
    { name: 'file-{{ .app.name }}', path: '{{ .path.path }}/deploy' },
    true,
  ),
  'sets/files/x/app.json': '{"app": {"name": "x"}}\n',
  'sets/files/y/app.json': '{"app": {"name": "y"}}\n',
  ...set(
    'by-matrix',
    [
      {
        matrix: {
          generators: [
            { list: { elements: [{ stage: 'dev' }, { stage: 'prod' }] } },
            git({ directories: [{ path: 'sets/matrix/*' }] }),
          ],
        },
      },
    ],
    { name: '{{path.basename}}-{{stage}}', path: '{{path}}/{{stage}}' },
    false,
  ),
  ...set(
    'by-merge',
    [
      {
        merge: {
          mergeKeys: ['team'],
          generators: [
            {
              list: {
                elements: [
                  { team: 'a', path: 'sets/merge/usual' },
                  { team: 'b', path: 'sets/merge/usual-b' },
                ],
              },
            },
            { list: { elements: [{ team: 'b', path: 'sets/merge/own' }] } },
          ],
        },
      },
    ],
    { name: 'merge-{{team}}', path: '{{path}}' },
    false,
  ),
  // Chosen by a selector, and placed by the template of its generator.
  ...set(
    'by-choice',
    [
      {
        list: {
          elements: [
            { team: 'green', stage: 'prod' },
            { team: 'grey', stage: 'dev' },
          ],
          template: {
            metadata: {},
            spec: {
              project: '',
              source: { repoURL: repositoryUrl, path: 'sets/choice/{{team}}' },
              destination: {},
            },
          },
        },
        selector: { matchExpressions: [{ key: 'stage', operator: 'NotIn', values: ['dev'] }] },
      },
    ],
    { name: 'choice-{{team}}', path: 'sets/choice/none' },
    false,
  ),
  ...set(
    'by-patch',
    [{ list: { elements: [{ team: 'North' }, { team: 'South' }] } }],
    { name: 'patch-{{ .team | lower }}', path: 'sets/patch/none' },
    true,
    { templatePatch: 'spec:\n  source:\n    path: sets/patch/{{ .team | lower }}\n' },
  ),
}

/** What the sets make, as Argo CD's own controller would. */
export const setApps: readonly FleetApp[] = [
  made('by-list', 'list-red', 'sets/list/red'),
  made('by-list', 'list-blue', 'sets/list/blue'),
  made('by-folder', 'folder-one', 'sets/folders/one'),
  made('by-folder', 'folder-two', 'sets/folders/two'),
  made('by-file', 'file-x', 'sets/files/x/deploy'),
  made('by-file', 'file-y', 'sets/files/y/deploy'),
  made('by-matrix', 'cart-dev', 'sets/matrix/cart/dev'),
  made('by-matrix', 'cart-prod', 'sets/matrix/cart/prod'),
  made('by-merge', 'merge-a', 'sets/merge/usual'),
  made('by-merge', 'merge-b', 'sets/merge/own'),
  made('by-choice', 'choice-green', 'sets/choice/green'),
  made('by-patch', 'patch-north', 'sets/patch/north'),
  made('by-patch', 'patch-south', 'sets/patch/south'),
]
