import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parse, parseAllDocuments } from 'yaml'
import type { JsonObject } from '../../../src/model/json.js'
import { stringAt } from '../../../src/model/json.js'
import { keyOf, keyText } from '../../../src/model/resource.js'
import { createTools } from '../../../src/shell/tools/tools.js'
import { renderFolder } from '../render-folder.js'
import { toolPath } from '../tools.js'

/**
 * Charts and overlays in the shapes that people use. What is rendered of `source.yaml` is what the program itself says
 * in that folder when somebody types `command.txt`, for the cluster of the fixtures.
 */
const folder = fileURLToPath(new URL('fixtures/', import.meta.url))

let path: string
let copies: string
beforeAll(async () => {
  path = await toolPath()
  copies = await mkdtemp(join(tmpdir(), 'drift-triage-shapes-'))
}, 600_000)
afterAll(() => rm(copies, { recursive: true, force: true }))

/** The objects that the program writes, run as anybody would. */
async function typed(name: string): Promise<JsonObject[]> {
  const source = parse(await readFile(join(folder, name, 'source.yaml'), 'utf8')) as JsonObject
  const command = (await readFile(join(folder, name, 'command.txt'), 'utf8')).trim()
  const repo = join(copies, name)
  await cp(join(folder, name, 'repo'), repo, { recursive: true })
  const options = { cwd: join(repo, stringAt(source, 'path')), env: { PATH: path, HOME: copies } }
  const run = async (program: string, args: readonly string[]): Promise<string> =>
    (await promisify(execFile)(program, args, options)).stdout
  const isHelm = command.startsWith('helm ')
  if (isHelm) await run('helm', ['dependency', 'build', '.'])
  const [program = '', ...args] = command.replaceAll('HELM', 'helm').split(' ')
  const cluster = isHelm ? ['--kube-version', 'v1.37.2', '--api-versions', 'policy/v1'] : []
  return parseAllDocuments(await run(program, [...args, ...cluster]))
    .map((document) => document.toJSON() as JsonObject | null)
    .filter((object) => object !== null)
}

const byKey = (objects: readonly JsonObject[]): Map<string, JsonObject> =>
  new Map(objects.map((object) => [keyText(keyOf(object)), object]))

test.each(readdirSync(folder).sort())('%s', async (name) => {
  const tools = createTools({ env: { PATH: path }, workspaces: [], cacheFolder: null })
  const { manifests, problems } = await renderFolder(join(folder, name), tools)
  const expected = await typed(name)
  expect(problems).toEqual([])
  expect(expected.length).toBeGreaterThan(1)
  expect(manifests).toHaveLength(expected.length)
  expect(byKey(manifests.map(({ object }) => object))).toEqual(byKey(expected))
})
