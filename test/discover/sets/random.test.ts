import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Tools } from '../../../src/model/ports.js'
import { openRepository, type OpenRepository } from '../../../src/shell/repository.js'
import { realTools } from '../../render/tools.js'
import { applicationSet } from './arbitrary.js'
import type { GitFolder } from './git-folder.js'
import { gitFolder } from './git-folder.js'
import { contradiction, evaluateHere } from './ours.js'
import type { RealSets } from './real.js'
import { realSets } from './real.js'
import { files, secrets, url } from './world.js'

/** Of a random set this program says what Argo CD's own code makes of it, or that it does not know. */
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

test('random sets make what they make in Argo CD', async () => {
  const seen = { made: 0, fails: 0, unknown: 0 }
  await fc.assert(
    fc.asyncProperty(applicationSet, fc.boolean(), async (set, newGlobbing) => {
      const answer = await real.ask({ set, secrets, newGlobbing, repositories: { [url]: git.folder } })
      fc.pre(answer.invalid === undefined)
      const own = await evaluateHere(set, { repository, url, tools, secrets, newGlobbing })
      expect(contradiction(own, answer)).toBeNull()
      seen[own.state]++
    }),
    { numRuns: 200 },
  )
  // Else they would say nothing.
  expect(seen.made).toBeGreaterThan(30)
  expect(seen.fails).toBeGreaterThan(10)
}, 600_000)
