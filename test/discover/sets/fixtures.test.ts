import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parseAllDocuments } from 'yaml'
import type { JsonObject } from '../../../src/model/json.js'
import type { Tools } from '../../../src/model/ports.js'
import { readArgoSettings } from '../../../src/discover/argo-settings.js'
import { openRepository } from '../../../src/shell/repository.js'
import { realTools } from '../../render/tools.js'
import { clusterOf } from '../memory.js'
import { gitFolder } from './git-folder.js'
import { contradiction, evaluateHere } from './ours.js'
import type { RealSets } from './real.js'
import { realSets } from './real.js'

/** Every set of the fixtures, as this program and as Argo CD's own code evaluate it. */
const folder = fileURLToPath(new URL('../fixtures/', import.meta.url))
const url = 'https://git.acme.example/team/fleet.git'

let tools: Tools
let real: RealSets
beforeAll(async () => {
  tools = await realTools()
  real = await realSets()
}, 900_000)
afterAll(() => real.close())

function objectsIn(file: string): JsonObject[] {
  if (!existsSync(file)) return []
  return parseAllDocuments(readFileSync(file, 'utf8')).map((document) => document.toJSON() as JsonObject)
}

const ofKind = (objects: readonly JsonObject[], kind: string): JsonObject[] =>
  objects.filter((object) => object['kind'] === kind)

test.each(readdirSync(folder).filter((name) => name.startsWith('set-')))('%s', async (name) => {
  const live = objectsIn(join(folder, name, 'cluster.yaml'))
  const inGit = readdirSync(join(folder, name, 'repo', 'sets')).flatMap((file) =>
    objectsIn(join(folder, name, 'repo', 'sets', file)),
  )
  const sets = ofKind([...live, ...inGit], 'ApplicationSet')
  expect(sets).not.toEqual([])
  const { folder: repo, remove } = await gitFolder(join(folder, name, 'repo'))
  const repository = await openRepository(repo, [url])
  try {
    const secrets = ofKind(live, 'Secret')
    const { newFileGlobbing: newGlobbing } = await readArgoSettings(clusterOf(live), sets)
    for (const set of sets) {
      const own = await evaluateHere(set, { repository, url, tools, secrets, newGlobbing })
      const answer = await real.ask({ set, secrets, newGlobbing, repositories: { [url]: repo } })
      const { name: setName } = set['metadata'] as JsonObject
      expect({ setName, ...contradiction(own, answer) }).toEqual({ setName })
    }
  } finally {
    repository.close()
    remove()
  }
})
