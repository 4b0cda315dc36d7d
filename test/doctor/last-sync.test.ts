import { expect, test } from '@jest/globals'
import { checkApplications } from '../../src/doctor/applications.js'
import type { Prepared } from '../../src/triage/prepare.js'
import { resource, triage } from '../report/builder.js'
import { memoryCluster } from '../discover/memory.js'

/** What doctor advises for an app whose last sync is not known. */
async function adviceFor(controller: 'argo-cd' | 'flux', kind: string): Promise<string | null | undefined> {
  const [report] = triage({ inSync: ['queue'] }).applications
  if (report === undefined) throw new Error('no application')
  const application = { ...report.application, controller, resource: resource(kind, 'queue', 'queue') }
  const prepared: Prepared = {
    application,
    desired: [],
    duplicates: [],
    synced: { known: false, reason: 'nobody recorded it' },
    problems: [],
  }
  const [check] = await checkApplications({
    triage: triage({ inSync: ['queue'] }),
    prepared: [prepared],
    siteOf: () => ({ cluster: memoryCluster([]), kinds: [] }),
    actorOf: () => () => 'unknown',
  })
  return check?.next
}

test('where the last sync is not known, what would tell it is named in the words of its controller', async () => {
  expect(await adviceFor('flux', 'Kustomization')).toContain('first full, successful sync')
  expect(await adviceFor('flux', 'HelmRelease')).toMatch(
    /^A release of the values and the chart that Git has/,
  )
})
