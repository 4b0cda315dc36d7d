/** What somebody does by hand to some of the apps, and where Git says otherwise. */
export type HandEdit = {
  readonly kubectl: readonly string[]
  readonly application: string
  readonly path: string
  /** `file:line` that a person would edit. */
  readonly place: string
}

const data = (value: object): string[] => ['--type=merge', '-p', JSON.stringify({ data: value })]

export const handEdits: readonly HandEdit[] = [
  {
    kubectl: ['scale', 'deployment/dir-plain', '--replicas=5'],
    application: 'dir-plain',
    path: 'spec.replicas',
    place: 'dir/plain/web.yaml:7',
  },
  {
    kubectl: ['patch', 'configmap', 'dir-recurse-d', ...data({ level: '4' })],
    application: 'dir-recurse',
    path: 'data.level',
    place: 'dir/recurse/b/c/d.yaml:6',
  },
  {
    kubectl: ['set', 'image', 'deployment/dir-server-side', 'web=registry.example.com/web:hotfix'],
    application: 'dir-server-side',
    path: 'spec.template.spec.containers[name="web"].image',
    place: 'dir/server-side/web.yaml:16',
  },
  {
    kubectl: ['patch', 'configmap', 'kz-replacements', ...data({ count: '13' })],
    application: 'kz-replacements',
    path: 'data.count',
    place: 'kz/replacements/map.yaml:6',
  },
  {
    kubectl: ['scale', 'deployment/kz-overlay', '--replicas=9'],
    application: 'kz-overlay',
    path: 'spec.replicas',
    place: 'kz/overlay/prod/replicas.yaml:4',
  },
  {
    kubectl: ['patch', 'configmap', 'helm-plain-settings', ...data({ color: 'black' })],
    application: 'helm-plain',
    path: 'data.color',
    place: 'helm/plain/values.yaml:6',
  },
  {
    kubectl: ['scale', 'deployment/umbrella', '--replicas=3'],
    application: 'helm-umbrella',
    path: 'spec.replicas',
    place: 'helm/front/values.yaml:1',
  },
  {
    kubectl: ['patch', 'configmap', 'file-x', ...data({ mode: 'hot' })],
    application: 'file-x',
    path: 'data.mode',
    place: 'sets/files/x/deploy/map.yaml:6',
  },
  {
    kubectl: ['patch', 'configmap', 'dir-hydrated', ...data({ mode: 'hot' })],
    application: 'dir-hydrated',
    path: 'data.mode',
    place: 'dir/hydrated/map.yaml:6',
  },
  {
    kubectl: ['patch', 'configmap', 'patch-north', ...data({ mode: 'hot' })],
    application: 'patch-north',
    path: 'data.mode',
    place: 'sets/patch/north/map.yaml:6',
  },
  {
    kubectl: ['patch', 'configmap', 'fx-plain', ...data({ mode: 'hot' })],
    application: 'fx-plain',
    path: 'data.mode',
    place: 'flux/fx-plain/deep/map.yaml:7',
  },
  {
    kubectl: ['scale', 'deployment/hr-plain', '--replicas=7'],
    application: 'hr-plain',
    path: 'spec.replicas',
    place: 'clusters/flux/hr-plain.yaml:15',
  },
  {
    kubectl: ['patch', 'configmap', 'fo-plain', ...data({ mode: 'hot' })],
    application: 'fo-plain',
    path: 'data.mode',
    place: 'folders/fo-plain/deep/map.yaml:6',
  },
]
