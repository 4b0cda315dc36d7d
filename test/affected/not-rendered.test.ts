import { expect, test } from '@jest/globals'
import { argoApplication } from '../../src/discover/argo-cd.js'
import type { JsonObject } from '../../src/model/json.js'
import { affectedApplications } from '../../src/triage/affected.js'
import type { Files } from './fleet.js'
import { changedFiles, states } from './states.js'

const map = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n'
const url = 'https://git.acme.example/team/fleet.git'

/** True where a change of `file` may alter the app, which nothing here can render. */
async function isAffected(files: Files, file: string, rest: JsonObject = {}): Promise<boolean> {
  const application = argoApplication(
    {
      metadata: { name: 'shop', namespace: 'argocd' },
      spec: { source: { repoURL: url, path: 'apps/shop', ...rest }, destination: {} },
    },
    'cluster',
    null,
  )
  const after = { ...files, [file]: `${files[file] ?? ''}# changed\n` }
  const { before, after: now } = states(files, after)
  const changed = { before, files: changedFiles(files, after) }
  return (await affectedApplications([application], [application], changed, now)).length > 0
}

const remote = 'https://github.com/acme/bases//web?ref=v1'
const overlay: Files = {
  'apps/shop/kustomization.yaml': `resources: ['${remote}', ../../bases/web]\npatches: [{path: patch.yaml}]\n`,
  'apps/shop/patch.yaml': map,
  'bases/web/kustomization.yaml': 'resources: [map.yaml]\npatches: [{path: patch.yaml}]\n',
  'bases/web/map.yaml': map,
  'bases/web/patch.yaml': map,
}
const chart: Files = {
  'apps/shop/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
  'apps/shop/templates/map.yaml': map,
}
const plugin = { plugin: { name: 'made' } }

test.each<[string, Files, string, JsonObject]>([
  ['a plugin is given', { 'apps/shop/map.yaml': map }, 'apps/shop/map.yaml', plugin],
  ['is patched beside a remote base', overlay, 'apps/shop/patch.yaml', {}],
  ['is patched in a base beside a remote one', overlay, 'bases/web/patch.yaml', {}],
  [
    'is a template of a chart with a remote value file',
    chart,
    'apps/shop/templates/map.yaml',
    { helm: { valueFiles: ['https://acme.example/values.yaml'] } },
  ],
])('an app may be altered by what %s, though it is not rendered here', async (_what, files, file, rest) => {
  expect(await isAffected({ 'shared/map.yaml': map, ...files }, file, rest)).toBe(true)
  expect(await isAffected({ 'shared/map.yaml': map, ...files }, 'shared/map.yaml', rest)).toBe(false)
})
