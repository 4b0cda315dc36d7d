import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { FluxBuild, FluxRelease, Source } from '../../src/model/application.js'
import type { JsonObject } from '../../src/model/json.js'
import { listAt, objectAt, stringAt } from '../../src/model/json.js'
import type { Tools } from '../../src/model/ports.js'
import { capabilitiesOf } from '../../src/render/capabilities.js'
import type { Rendered } from '../../src/render/directory.js'
import { createRenderer } from '../../src/render/render.js'
import { openRepository } from '../../src/shell/repository.js'
import { application } from '../decide/judging.js'

const capabilities = capabilitiesOf('v1.37.2', [
  { group: 'policy', version: 'v1', kind: 'PodDisruptionBudget', plural: '', namespaced: true, verbs: [] },
])

/** What the app `shop` of namespace `shop` gives with the source (or sources) of a fixture's source.yaml, over its repo/. */
export async function renderFolder(folder: string, tools: Tools): Promise<Rendered> {
  const given = parse(await readFile(join(folder, 'source.yaml'), 'utf8')) as JsonObject
  const several = listAt(given, 'sources') as JsonObject[]
  const repository = await openRepository(join(folder, 'repo'), [])
  try {
    const renderer = createRenderer({ repository, tools, capabilities })
    const shop = {
      ...application,
      resource: { group: '', kind: '', namespace: '', name: 'shop' },
      buildOptions: stringAt(given, 'buildOptions'),
      ...(stringAt(given, 'controller') === 'flux' ? { controller: 'flux' as const } : {}),
    }
    return await renderer.render(shop, (several.length > 0 ? several : [given]).map(sourceOf))
  } finally {
    repository.close()
  }
}

/** A Kustomization of Flux that says nothing of how its folder is built. */
const nothing: FluxBuild = {
  ignore: null,
  kustomize: {},
  variables: {},
  unreadSecrets: [],
  labels: {},
  annotations: {},
}

const sourceOf = (raw: JsonObject): Source => ({
  repoUrl: '',
  path: stringAt(raw, 'path'),
  revision: '',
  directory: {
    recurse: objectAt(raw, 'directory')['recurse'] === true,
    include: stringAt(objectAt(raw, 'directory'), 'include'),
    exclude: stringAt(objectAt(raw, 'directory'), 'exclude'),
  },
  raw,
  ...(raw['flux'] === undefined ? {} : { flux: { ...nothing, ...objectAt(raw, 'flux') } }),
  ...(raw['release'] === undefined ? {} : { release: raw['release'] as unknown as FluxRelease }),
})
