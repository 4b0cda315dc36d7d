import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Json } from '../../src/model/json.js'
import { listAt, stringAt } from '../../src/model/json.js'
import { formatKey } from '../../src/model/resource.js'
import type { JsonReport } from '../../src/report/json.js'
import type { Case } from './case.js'
import { caseNames, readCase } from './case.js'
import { judgeFolder } from './judge.js'
import { layRepository } from './repository.js'

/**
 * What Argo CD's real diff engine said of every object when a case was recorded, beside what the report says of it:
 * for each OutOfSync there is a difference or the noise behind it, and Synced hides nothing from the report.
 */

let scratch: string
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'drift-triage-out-of-sync-'))
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

type Said = { readonly application: string; readonly object: string; readonly status: string }

/** Only where the engine was asked: some cases put words into Argo CD's mouth, and some break its comparison. */
function saidByArgo(one: Case): readonly Said[] {
  const file = join(one.folder, 'cluster/applications.argoproj.io.json')
  if (!existsSync(file) || one.steps.some((step) => 'status' in step)) return []
  return listAt(JSON.parse(readFileSync(file, 'utf8')) as Json, 'items').flatMap((app) =>
    listAt(app, 'status', 'resources').map((resource) => ({
      application: stringAt(app, 'metadata', 'name'),
      object: formatKey({
        group: stringAt(resource, 'group'),
        kind: stringAt(resource, 'kind'),
        namespace: stringAt(resource, 'namespace'),
        name: stringAt(resource, 'name'),
      }),
      status: stringAt(resource, 'status'),
    })),
  )
}

async function report(one: Case): Promise<JsonReport> {
  const repository = await layRepository(one, join(scratch, one.name))
  for (const step of one.steps) await repository.perform(step)
  return judgeFolder(repository.folder(), { snapshot: join(one.folder, 'cluster') })
}

const asked = caseNames()
  .map(readCase)
  .map((one) => ({ name: one.name, one, said: saidByArgo(one) }))
  .filter(({ said }) => said.length > 0)
const outOfSync = asked.filter(({ said }) => said.some(({ status }) => status === 'OutOfSync'))

/** Where a person's change is invisible to Argo CD: what an engineer would miss by its screen alone. */
const unseenByArgo = [
  'cronjob-suspended',
  'key-added-by-edit',
  'labels-by-hand',
  'scheduling-patched',
  'sidecar-added',
]

describe('Argo CD’s real engine and the report', () => {
  test('enough cases were asked for this to mean something', () => {
    expect(asked.length).toBeGreaterThan(60)
    expect(outOfSync.length).toBeGreaterThan(25)
  })

  test.each(outOfSync)('$name: what is OutOfSync is explained', async ({ one, said }) => {
    const { findings, problems, notChecked } = await report(one)
    const explained = new Set(
      [...findings, ...problems, ...notChecked].flatMap(({ application, resource }) =>
        resource === null ? [] : [`${application ?? ''} ${formatKey(resource)}`],
      ),
    )
    const unexplained = said
      .filter(({ status }) => status === 'OutOfSync')
      .map(({ application, object }) => `${application} ${object}`)
      .filter((object) => !explained.has(object))
    expect(unexplained).toEqual([])
  })

  test.each(unseenByArgo)('%s: what is Synced all the same holds a change made by hand', async (name) => {
    const one = readCase(name)
    const synced = saidByArgo(one).filter(({ status }) => status === 'Synced')
    const { findings } = await report(one)
    const byHand = findings
      .filter(({ category }) => category === 'manual-change')
      .map(({ application, resource }) => `${application} ${formatKey(resource)}`)
    expect(synced.map(({ application, object }) => `${application} ${object}`)).toEqual(
      expect.arrayContaining([...new Set(byHand)]),
    )
    expect(byHand).not.toEqual([])
  })
})
