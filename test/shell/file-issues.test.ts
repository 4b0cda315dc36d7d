import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parseBody } from '../../src/report/marker.js'
import type { Triage } from '../../src/model/triage.js'
import type { IssueOptions } from '../../src/report/tracked.js'
import { fileReports } from '../../src/shell/file-reports.js'
import { hurried } from '../github/loopback-tracker.js'
import { startGitHub, type GitHub } from '../github/server.js'
import { finding, resource, triage } from '../report/builder.js'

let github: GitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(async () => {
  await github.stop()
  expect(github.violations).toEqual([])
})

const found = triage({
  findings: ['pay', 'shop'].map((application) =>
    finding({ application, category: 'manual-change', resource: resource('ConfigMap', 'x', application) }),
  ),
})
const options = { noiseIssues: 'never' as const, wholeRun: true, maxNewIssues: 1, current: () => undefined }

async function fileOver(judged: Triage, more: Partial<IssueOptions> = {}) {
  const log = { debug: () => undefined, info: () => undefined, warning: () => undefined }
  const { token, url: apiUrl, owner, repo } = github
  return fileReports({
    judged: { triage: judged, current: options.current, proposed: null },
    report: 'issue',
    options: { ...options, ...more },
    dryRun: false,
    maxNewPullRequests: 0,
    github: { token, apiUrl, owner, repo, log, pace: hurried },
    log,
  })
}

const run = (more: Partial<IssueOptions> = {}) => fileOver(found, more)

const openTitles = (): string[] =>
  github.state.issues.filter(({ state }) => state === 'open').map(({ title }) => title)

test('an issue whose label a human took off is found again, labelled again, and not filed twice', async () => {
  await run()
  github.as('ada').removeLabel(1, 'drift-triage')
  github.state.issues.unshift({ ...github.issue(1), number: 999, author: 'mallory', labels: [] })
  await run()
  expect(github.state.issues.filter(({ title }) => title.startsWith('Drift in pay'))).toHaveLength(2)
  expect(github.issue(1).labels).toContain('drift-triage')
  expect(openTitles()).toContain('Drift in shop on harbour-7')
  expect(github.issue(999).labels).not.toContain('drift-triage')
})

test('the backlog too', async () => {
  await run({ maxNewIssues: 0 })
  github.as('ada').removeLabel(1, 'drift-triage')
  await run({ maxNewIssues: 0 })
  expect(github.state.issues).toHaveLength(1)
  expect(github.issue(1).labels).toContain('drift-triage')
})

test('two runs at once: one open issue for each app in the end, whichever way their requests fall (getsentry/sentry-cocoa#8144)', async () => {
  for (let round = 0; round < 12; round++) {
    for (const key of ['issues', 'comments', 'labels', 'events'] as const) github.state[key].splice(0)
    // A later start makes another order of the requests.
    const later = new Promise((resolve) => setTimeout(resolve, round * 4)).then(() =>
      run({ maxNewIssues: 9 }),
    )
    const ended = await Promise.all([run({ maxNewIssues: 9 }), later])
    expect(ended.flatMap(({ problems }) => problems)).toEqual([])
    expect(openTitles().sort()).toEqual(['Drift in pay on harbour-7', 'Drift in shop on harbour-7'])
    const open = github.state.issues.filter(({ state }) => state === 'open')
    for (const { issues } of ended)
      for (const url of issues.values())
        expect(open.some(({ number }) => url.endsWith(`/${number}`))).toBe(true)
    const writes = github.writes().length
    await run({ maxNewIssues: 9 })
    expect(github.writes().length - writes).toBe(0)
  }
})

test('two runs at once over the same revert say it once', async () => {
  await run({ maxNewIssues: 9 })
  const undone = triage({ inSync: ['pay', 'shop'], at: '2026-11-24T02:10:00Z' })
  const current = () => ({ desired: {}, live: {} })
  const again = () => fileOver(undone, { current })
  await again()
  await Promise.all([again(), again()])
  for (const { number, body } of github.state.issues) {
    const said = github.state.comments.filter(({ issue }) => issue === number)
    expect(said).toHaveLength(parseBody(body ?? '')?.state.comments ?? -1)
  }
})
