import type { FleetApp } from './app.js'
import { configMap, deployment } from './app.js'

function folder(name: string, spec: object, files: FleetApp['files'], names: readonly string[]): FleetApp {
  const usual = { name, path: `folders/${name}`, namespace: 'FLEET' }
  return {
    name,
    kind: 'folder',
    files,
    spec: { ...usual, ...spec },
    manifests: ({ files: read }) => read(...names),
  }
}

/** What something other than Argo CD and Flux applies. */
export const folderApps: readonly FleetApp[] = [
  folder(
    'fo-plain',
    {},
    {
      'folders/fo-plain/web.yaml': deployment('fo-plain'),
      'folders/fo-plain/deep/map.yaml': configMap('fo-plain'),
    },
    ['folders/fo-plain/web.yaml', 'folders/fo-plain/deep/map.yaml'],
  ),
  folder(
    'fo-flat',
    { recurse: false },
    {
      'folders/fo-flat/map.yaml': configMap('fo-flat'),
      'folders/fo-flat/deep/map.yaml': configMap('fo-deep'),
    },
    ['folders/fo-flat/map.yaml'],
  ),
  folder(
    'fo-shared',
    { kustomize: { 'build-options': '--load-restrictor LoadRestrictionsNone' } },
    {
      'folders/fo-shared/kustomization.yaml': 'resources: [../shared/map.yaml]\n',
      'folders/shared/map.yaml': configMap('fo-shared'),
    },
    ['folders/shared/map.yaml'],
  ),
]
