import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from '@jest/globals'
import { parse, stringify } from 'yaml'
import type { FluxRelease, Source } from '../../src/model/application.js'
import type { JsonObject } from '../../src/model/json.js'
import { listAt, objectAt, stringAt } from '../../src/model/json.js'
import type { Tools } from '../../src/model/ports.js'
import { capabilitiesOf } from '../../src/render/capabilities.js'
import { createRenderer } from '../../src/render/render.js'
import { openRepository } from '../../src/shell/repository.js'
import { application } from '../decide/judging.js'
import { realTools } from './tools.js'

const folder = fileURLToPath(new URL('fixtures/', import.meta.url))
const capabilities = capabilitiesOf('v1.37.2', [
  { group: 'policy', version: 'v1', kind: 'PodDisruptionBudget', plural: '', namespaced: true, verbs: [] },
])

let tools: Tools
beforeAll(async () => {
  tools = await realTools()
}, 600_000)

/** What the app `shop` of namespace `shop` gives with the sources of a fixture, in the words of expect.yaml. */
async function render(name: string): Promise<unknown> {
  const given = parse(readFileSync(join(folder, name, 'source.yaml'), 'utf8')) as JsonObject
  const several = listAt(given, 'sources') as JsonObject[]
  const repository = await openRepository(join(folder, name, 'repo'), [])
  try {
    const renderer = createRenderer({ repository, tools, capabilities })
    const shop = {
      ...application,
      resource: { group: '', kind: '', namespace: '', name: 'shop' },
      buildOptions: stringAt(given, 'buildOptions'),
    }
    const rendered = await renderer.render(shop, (several.length > 0 ? several : [given]).map(sourceOf))
    return {
      objects: rendered.manifests.map(({ object, origin }) => ({ from: origin.file, object })),
      problems: rendered.problems.map(({ code, message }) => `${code} ${message}`),
    }
  } finally {
    repository.close()
  }
}

const sourceOf = (raw: JsonObject): Source => ({
  repoUrl: '',
  path: stringAt(raw, 'path'),
  revision: '',
  directory: {
    recurse: false,
    include: stringAt(objectAt(raw, 'directory'), 'include'),
    exclude: stringAt(objectAt(raw, 'directory'), 'exclude'),
  },
  raw,
  ...(raw['release'] === undefined ? {} : { release: raw['release'] as unknown as FluxRelease }),
})

test.each(readdirSync(folder).sort())('%s', async (name) => {
  const rendered = await render(name)
  const file = join(folder, name, 'expect.yaml')
  if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(file, stringify(rendered))
  expect(rendered).toEqual(parse(readFileSync(file, 'utf8')))
})
