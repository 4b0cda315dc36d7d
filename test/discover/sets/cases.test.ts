import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Json, JsonObject } from '../../../src/model/json.js'
import type { Tools } from '../../../src/model/ports.js'
import { openRepository, type OpenRepository } from '../../../src/shell/repository.js'
import { realTools } from '../../render/tools.js'
import { cases } from './cases.js'
import type { GitFolder } from './git-folder.js'
import { gitFolder } from './git-folder.js'
import { contradiction, evaluateHere } from './ours.js'
import type { RealSets } from './real.js'
import { realSets } from './real.js'
import { usual } from './usual.js'
import { files, secrets, url } from './world.js'

/** Sets as data, of which Argo CD's own code is asked what it makes. */
let tools: Tools
let real: RealSets
let git: GitFolder
let repository: OpenRepository
beforeAll(async () => {
  tools = await realTools()
  real = await realSets()
  git = await gitFolder(files)
  repository = await openRepository(git.folder, [url])
}, 900_000)
afterAll(async () => {
  repository.close()
  git.remove()
  await real.close()
})

test.each(Object.entries({ ...cases, ...usual }))(
  '%s',
  async (_what, { generator, name = 'n', spec = {}, helm, says, ...rest }) => {
    const { newGlobbing = false, makes } = rest
    const source = { repoURL: url, path: 'apps', ...(helm === undefined ? {} : { helm }) }
    const template = { metadata: { name }, spec: { project: 'default', source, destination: { name: 'x' } } }
    const set = {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'ApplicationSet',
      metadata: { name: 'fleet', namespace: 'argocd' },
      spec: { generators: [generator], template, ...spec },
    }
    const answer = await real.ask({ set, secrets, newGlobbing, repositories: { [url]: git.folder } })
    const own = await evaluateHere(set, { repository, url, tools, secrets, newGlobbing })
    expect(contradiction(own, answer)).toBeNull()
    expect(own.state).toBe(says)
    if (says === 'made') expect(answer.applications?.map(nameOf).sort()).toEqual(makes?.toSorted())
  },
)

function nameOf({ metadata }: JsonObject): Json {
  return (metadata as JsonObject)['name'] ?? null
}
