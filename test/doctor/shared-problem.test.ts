import { expect, test } from '@jest/globals'
import { checkApplications } from '../../src/doctor/applications.js'
import type { Problem } from '../../src/model/problem.js'
import { problem } from '../../src/model/problem.js'
import { triage } from '../report/builder.js'
import { memoryCluster } from '../discover/memory.js'

const of = (application: string, code: Problem['code'], what: string): Problem =>
  problem(code, `Application ${application}: ${what}`, 'Do something.', { application })

test('what keeps several applications from being judged is one check, what keeps one of them its own', async () => {
  const names = ['cart', 'shop', 'tea', 'web']
  const done = triage({
    unknown: names,
    problems: [
      of('cart', 'REVISION_NOT_FOUND', 'revision master is not in this clone.'),
      of('shop', 'RENDER_FAILED', 'helm refused it.'),
      of('shop', 'YAML_INVALID', 'a file is broken.'),
      of('web', 'REVISION_NOT_FOUND', 'revision master is not in this clone.'),
    ],
  })
  const synced = { known: false as const, reason: 'nobody recorded it' }
  const prepared = done.applications.map(({ application }) => ({
    ...{ application, desired: [], duplicates: [], synced, problems: [] },
  }))
  const checks = await checkApplications({
    ...{ triage: done, prepared },
    siteOf: () => ({ cluster: memoryCluster([]), kinds: [] }),
    actorOf: () => () => 'unknown',
  })
  expect(checks.map(({ state, what }) => `${state} ${what}`)).toEqual([
    'failed REVISION_NOT_FOUND: Applications cart and web: revision master is not in this clone.',
    'failed RENDER_FAILED: Application shop: helm refused it. (and 1 more)',
    expect.stringMatching(/^warning tea: 0 objects/),
  ])
})
