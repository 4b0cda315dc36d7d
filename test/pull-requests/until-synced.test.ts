import { beforeAll, describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { listAt, objectAt, stringAt } from '../../src/model/json.js'
import type { JudgedRun } from '../../src/shell/judge-for-reports.js'
import { recordedCluster } from '../guard/merges.js'
import { openDesk, openPulls } from './desk.js'
import { deployment, only, payment, useScene } from './scene.js'

const { desk, file, pull, issueOf, comments } = useScene()

let before: JudgedRun
let waiting: JudgedRun
let compared: JudgedRun
let synced: JudgedRun

/** The same push, seen by runs while the controller has not looked yet, and once it has synced it. */
beforeAll(async () => {
  const own = await openDesk()
  try {
    const first = (await own.shop.git('rev-parse', 'main')).trim()
    own.live(await recordedCluster((application) => withSync(application, { revision: first })))
    before = only(await own.judge(), payment)
    await own.shop.branch('adopting', { [deployment]: (text) => text.replace('replicas: 3', 'replicas: 5') })
    await own.shop.git('merge', '--quiet', '--ff-only', 'adopting')
    await own.shop.git('push', '--quiet', 'origin', 'main')
    waiting = only(await own.judge(), payment)
    const revision = (await own.shop.git('rev-parse', 'main')).trim()
    own.live(await recordedCluster((application) => withSync(application, { revision })))
    compared = only(await own.judge(), payment)
    own.live(await recordedCluster((application) => syncedAt(application, revision)))
    synced = only(await own.judge(), payment)
  } finally {
    await own.close()
  }
})

/** The controller has looked at that commit; what it says of it stays. */
function withSync(application: JsonObject, sync: JsonObject): JsonObject {
  if (stringAt(application, 'metadata', 'name') !== payment) return application
  const status = objectAt(application, 'status')
  return { ...application, status: { ...status, sync: { ...objectAt(status, 'sync'), ...sync } } }
}

function syncedAt(application: JsonObject, revision: string): JsonObject {
  if (stringAt(application, 'metadata', 'name') !== payment) return application
  const status = objectAt(application, 'status')
  const history = listAt(status, 'history') as readonly JsonObject[]
  const resources = (listAt(status, 'resources') as readonly JsonObject[]).map((one) => ({
    ...one,
    status: 'Synced',
  }))
  const entry = { ...history.at(-1), revision, deployedAt: '2026-11-26T08:00:00Z' }
  const settled = { ...status, resources, history: [...history, entry] }
  return withSync({ ...application, status: settled }, { status: 'Synced', revision })
}

describe('from the push until the controller has synced it', () => {
  const ofPayment = ({ triage }: JudgedRun) =>
    triage.findings.filter(({ application }) => application === payment)
  const ours = (): string[] => comments(issueOf(payment)?.number ?? 0)

  test('the issue stays open and says what it waits for; then it is closed as adopted', async () => {
    await file(before)
    desk().github.as('dana').merge(pull().number)
    await file(waiting)
    expect(openPulls(desk())).toEqual({})
    expect(issueOf(payment)).toMatchObject({
      state: 'open',
      labels: expect.not.arrayContaining(['sync:unsafe']),
    })
    const body = issueOf(payment)?.body ?? ''
    expect(body).toMatch(/Argo CD calls it OutOfSync by commit [0-9a-f]{7} and has not compared the one/)
    expect(body).toContain('once Argo CD has compared that commit, this is settled')
    expect(body).not.toContain('an ignore rule there silences it')
    expect(body).toMatch(/### Settled so far[^]*Git moved to what the cluster has `5` \(adopted/)
    expect(ours()).toEqual([expect.stringContaining('adopted')])
    expect(await file(waiting)).toBe(0)

    await file(synced)
    expect(ofPayment(synced)).toEqual([])
    expect(issueOf(payment)).toMatchObject({ state: 'closed', stateReason: 'completed' })
    expect(issueOf(payment)?.body).toContain('(adopted')
    expect(await file(synced)).toBe(0)
  })

  test('what it waits for is no noise of its own: the statement is that of a verdict on this very commit', () => {
    const [one] = ofPayment(waiting)
    const [other] = ofPayment(compared)
    expect([one?.rules, other?.rules]).toEqual([['not-compared-yet'], ['field-order']])
    expect(one?.fingerprint).toBe(other?.fingerprint)
  })
})
