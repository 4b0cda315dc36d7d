import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Json } from '../../src/model/json.js'
import type { Triage } from '../../src/model/triage.js'
import { parseBody } from '../../src/report/marker.js'
import { planIssues } from '../../src/report/plan-issues.js'
import { branchFor } from '../../src/report/pull-branch.js'
import { renderJson } from '../../src/report/json.js'
import { renderSummary } from '../../src/report/summary.js'
import { renderText } from '../../src/report/text.js'
import { judgeAndRecord, openState } from '../../src/shell/guard-state.js'
import { judgeRepository, type Judged, type RunOptions } from '../../src/shell/run.js'
import { openSnapshot } from '../../src/shell/snapshot-clusters.js'
import { MemoryTracker } from '../report/memory-tracker.js'
import { schemaErrors, stateSchemaErrors } from '../report/schema.js'
import type { TwoClusters } from './two-clusters.js'
import { hub, staging, writeTwoClusters } from './two-clusters.js'

let two: TwoClusters
let judged: Judged
let found: Triage

const options = (): RunOptions => ({
  path: two.repo,
  configFile: '.github/drift-triage.yml',
  apps: [],
  repositoryUrls: [],
  clusterName: '',
  progress: () => undefined,
})

beforeAll(async () => {
  two = await writeTwoClusters()
  judged = await judgeRepository(await openSnapshot(two.snapshot), options())
  found = judged.triage
}, 300_000)
afterAll(() => two.remove())

/** Each app with its verdict, the cluster it was judged on and the live value of what differs. */
function verdicts(triage: Triage): Record<string, string> {
  return Object.fromEntries(
    triage.applications.map(({ name, status, application }) => {
      const finding = triage.findings.find((one) => one.application === name)
      const live = finding?.change?.type === 'modified' ? ` ${JSON.stringify(finding.change.live)}` : ''
      return [name, `${status}${live}, ${application.cluster?.id ?? 'hub-uid'}`]
    }),
  )
}

describe('one run over two clusters', () => {
  test('judges each app on the cluster of its destination', () => {
    expect(verdicts(found)).toEqual({
      'in-hub': 'drifted "loud", hub-uid',
      'by-server': 'drifted "wild", staging-uid',
      'by-context': 'drifted "wild", staging-uid',
      'by-map': 'drifted "wild", staging-uid',
      'by-name': 'in-sync, staging-uid',
      'by-folder': 'drifted "wild", staging-uid',
      nowhere: 'unknown, hub-uid',
    })
    expect(new Set(found.findings.map(({ category }) => category))).toEqual(new Set(['manual-change']))
  })

  test('says of a destination that nothing names what to do', () => {
    expect(found.problems).toEqual([
      {
        code: 'DESTINATION_UNKNOWN',
        application: 'nowhere',
        resource: null,
        message: expect.stringContaining('https://nowhere.example') as unknown,
        hint: expect.stringContaining('clusters in .github/drift-triage.yml') as unknown,
      },
    ])
  })

  test('gives equal differences on two clusters their own fingerprints', () => {
    const prints = found.findings.map(({ fingerprint }) => fingerprint)
    expect(new Set(prints).size).toBe(prints.length)
  })

  test('names the cluster in every report', () => {
    const json = JSON.parse(renderJson(found)) as {
      clusters: Json
      applications: { name: string; cluster?: string }[]
    }
    expect(schemaErrors(json as unknown as Json)).toEqual([])
    expect(json.clusters).toEqual([{ name: 'staging', ...staging }])
    const placed = json.applications.filter(({ cluster }) => cluster === 'staging').map(({ name }) => name)
    expect(placed).toEqual(['by-context', 'by-folder', 'by-map', 'by-name', 'by-server'])
    expect(renderText(found, { color: false, width: 100 })).toContain('by-map on staging')
    expect(renderText(found, { color: false, width: 100 })).toContain(`Cluster staging: ${staging.id}`)
    expect(renderSummary(found, {})).toContain('`by-server on staging`')
  })
})

describe('an issue', () => {
  const plan = (triage: Triage, tracker: MemoryTracker): ReturnType<typeof planIssues> =>
    planIssues(triage, tracker.issues, { noiseIssues: 'never', wholeRun: true, current: judged.current })

  test('bears the id of its own cluster and its name in the title, and the next run finds it again', () => {
    const tracker = new MemoryTracker()
    tracker.perform(plan(found, tracker))
    expect(plan(found, tracker)).toEqual([])
    const marks = tracker.issues.map(({ title, body }) => [title, parseBody(body)?.state.cluster])
    expect(marks).toContainEqual(['Drift in in-hub on hub-uid', hub.id])
    expect(marks).toContainEqual(['Drift in by-map on staging', staging.id])
    expect(branchFor(found, 'by-map')).not.toBe(branchFor({ ...found, applications: [] }, 'by-map'))
  })

  test('of an app that moved to another cluster is closed, and one of a cluster that is out of reach is left alone', () => {
    const tracker = new MemoryTracker()
    tracker.perform(plan(found, tracker))
    const only = (names: readonly string[]): Triage => ({
      ...found,
      problems: [],
      applications: found.applications.filter(({ name }) => names.includes(name)),
    })
    // by-map is gone, and so is every app of its cluster: the hub's list of apps tells.
    const closed = plan(only(['in-hub', 'nowhere']), tracker).filter(({ type }) => type === 'close-issue')
    expect(closed.map((action) => ('application' in action ? action.application : ''))).toEqual(
      expect.arrayContaining(['by-map', 'by-server', 'by-context', 'by-folder']),
    )
    const lost = only(['in-hub', 'by-map', 'by-server', 'by-context', 'by-folder', 'by-name'])
    const unreached: Triage = {
      ...lost,
      findings: lost.findings.filter(({ application }) => application === 'in-hub'),
      applications: lost.applications.map((app) =>
        app.application.cluster === undefined
          ? app
          : {
              ...app,
              status: 'unknown',
              category: null,
              application: { ...app.application, cluster: { ...app.application.cluster, id: '' } },
            },
      ),
    }
    expect(plan(unreached, tracker)).toEqual([])
  })
})

describe('the state for the check of merges', () => {
  test('holds each cluster, and judges as the clusters themselves do', async () => {
    const file = join(two.repo, '..', 'state.json')
    await judgeAndRecord(await openSnapshot(two.snapshot), options(), file)
    const { cluster, recorded } = await openState(file)
    expect(recorded?.hidden).toEqual([])
    const again = await judgeRepository(cluster, options())
    expect(verdicts(again.triage)).toEqual(verdicts(found))
    const document = JSON.parse(await readText(file)) as Json
    expect(stateSchemaErrors(document)).toEqual([])
  })
})

async function readText(file: string): Promise<string> {
  const { readFile } = await import('node:fs/promises')
  return readFile(file, 'utf8')
}

describe('a cluster that cannot be read', () => {
  test('is a problem of its apps; the others are judged', async () => {
    await writeFile(join(two.snapshot, 'clusters/staging/broken.yaml'), 'a: [')
    const { triage } = await judgeRepository(await openSnapshot(two.snapshot), options())
    await rm(join(two.snapshot, 'clusters/staging/broken.yaml'))
    expect(verdicts(triage)).toMatchObject({ 'in-hub': 'drifted "loud", hub-uid', 'by-map': 'unknown, ' })
    const codes = triage.problems.map(({ application, code }) => `${application}: ${code}`)
    expect(codes).toContain('by-map: SNAPSHOT_INVALID')
    expect(codes).not.toContain('in-hub: SNAPSHOT_INVALID')
    expect(triage.problems.every(({ application }) => application !== null)).toBe(true)
  })
})
