import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from '@jest/globals'
import { parse, stringify } from 'yaml'
import type { Tools } from '../../src/model/ports.js'
import { renderFolder } from './render-folder.js'
import { realTools } from './tools.js'

const folder = fileURLToPath(new URL('fixtures/', import.meta.url))

let tools: Tools
beforeAll(async () => {
  tools = await realTools()
}, 600_000)

/** What a fixture gives, in the words of expect.yaml. */
async function render(name: string): Promise<unknown> {
  const rendered = await renderFolder(join(folder, name), tools)
  return {
    objects: rendered.manifests.map(({ object, origin }) => ({ from: origin.file, object })),
    problems: rendered.problems.map(({ code, message }) => `${code} ${message}`),
  }
}

test.each(readdirSync(folder).sort())('%s', async (name) => {
  const rendered = await render(name)
  const file = join(folder, name, 'expect.yaml')
  if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(file, stringify(rendered))
  expect(rendered).toEqual(parse(readFileSync(file, 'utf8')))
})
