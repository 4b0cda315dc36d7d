import { beforeAll, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { objectAt, stringAt } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import type { JudgedRun } from '../../src/shell/judge-for-reports.js'
import { yamlBlock } from '../docs/yaml-blocks.js'
import { recordedCluster } from '../guard/merges.js'
import type { Desk } from './desk.js'
import { openDesk, openPulls } from './desk.js'
import { changedLines, fetched, proposing, useScene } from './scene.js'

const app = 'feature-flags'
const { desk, git, file, issueOf, branchOf } = useScene()

/** What somebody made with kubectl after the manner of another object of the app, whose syncs prune. */
const limits: JsonObject = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: {
    name: 'limits',
    namespace: app,
    uid: '7d0f6a3e-0000-4000-8000-000000000001',
    resourceVersion: '4711',
    annotations: { 'argocd.argoproj.io/tracking-id': `${app}:/ConfigMap:${app}/limits` },
    managedFields: [
      {
        ...{ manager: 'kubectl-create', operation: 'Update', apiVersion: 'v1', fieldsType: 'FieldsV1' },
        time: '2026-11-24T20:00:00Z',
        fieldsV1: {
          'f:data': { '.': {}, 'f:CHECKOUTS': {} },
          'f:metadata': { 'f:annotations': { '.': {}, 'f:argocd.argoproj.io/tracking-id': {} } },
        },
      },
    ],
  },
  data: { CHECKOUTS: '200' },
}

let made: JudgedRun
let merged: JudgedRun
let gone: JudgedRun
let asked: JudgedRun
let answered: JudgedRun

beforeAll(async () => {
  const own = await openDesk()
  try {
    asked = await judged(own, await withMade((one) => one))
    const settings = yamlBlock('docs/write-back.md#an-object-that-git-lacks')
    await own.shop.branch('settings', { '.github/drift-triage.yml': settings })
    await own.shop.git('merge', '--quiet', '--ff-only', 'settings')
    answered = await judged(own, await withMade((one) => one))
    await own.shop.git('reset', '--quiet', '--hard', 'main~1')
    const path = `argocd/${app}.yaml`
    await own.shop.branch('pruning', { [path]: (text) => text.replace('prune: false', 'prune: true') })
    await own.shop.git('merge', '--quiet', '--ff-only', 'pruning')
    gone = await judged(own, await recordedCluster(pruning))
    made = await judged(own, await withMade())
    const document = edits(made).find(({ file: name }) => name.includes('limits'))
    await own.shop.branch('keeping', { [document?.file ?? '']: document?.after ?? '' })
    await own.shop.git('merge', '--quiet', '--ff-only', 'keeping')
    await own.shop.git('push', '--quiet', 'origin', 'main')
    merged = await judged(own, await withMade())
  } finally {
    await own.close()
  }
})

async function judged(own: Desk, cluster: Cluster): Promise<JudgedRun> {
  own.live(cluster)
  return proposing(await own.judge(), (all) => all.filter(({ application }) => application === app))
}

const edits = (run: JudgedRun) => (run.proposed?.writeBacks ?? []).flatMap((one) => one.edits)

function pruning(application: JsonObject): JsonObject {
  if (stringAt(application, 'metadata', 'name') !== app) return application
  const syncPolicy = {
    ...objectAt(application, 'spec', 'syncPolicy'),
    automated: { prune: true, selfHeal: false },
  }
  return { ...application, spec: { ...objectAt(application, 'spec'), syncPolicy } }
}

async function withMade(change = pruning): Promise<Cluster> {
  const cluster = await recordedCluster(change)
  return {
    ...cluster,
    async list(kind, namespace) {
      const listed = await cluster.list(kind, namespace)
      if (kind.kind !== 'ConfigMap' || listed.state !== 'listed') return listed
      return { ...listed, items: [...listed.items, limits] }
    },
  }
}

test('an object made by hand gets a file of its own, said so in commit, pull request and issue; again, nothing is written', async () => {
  await file(made)
  const number = openPulls(desk())[app] ?? 0
  const diff = await desk().shop.git('diff', '--unified=0', 'origin/main', await fetched(desk(), number))
  expect(changedLines(diff)).toEqual([
    ...['+apiVersion: v1', '+kind: ConfigMap', '+metadata:', '+  name: limits'],
    ...['+data:', '+  CHECKOUTS: "200"', '+  TEMP_FLAG_EMERGENCY_BYPASS: "true"'],
  ])
  const { message } = git().readCommit(git().ref(`heads/${branchOf(number)}`) ?? '')
  expect(message).toContain(`${app}: add ConfigMap ${app}/limits\n\n`)
  expect(message).toContain('is in the cluster and tracked by the application, but not in Git.')
  expect(message).toContain('Without this commit a sync deletes it')
  const { body } = desk().github.issue(number)
  expect(body).toContain(
    'This brings 1 object into Git that only the cluster has, and 1 value that was changed',
  )
  expect(body).toMatch(/\| ConfigMap feature-flags\/limits \| the whole object \| \(absent\) \| there \|/)
  expect(issueOf(app)?.body).toContain(`#${number} brings what runs into Git.`)
  expect(issueOf(app)?.labels).toContain('sync:unsafe')
  expect(await file(made)).toBe(0)
})

test('where it is left out, the pull request warns that the sync after merging would take it away', async () => {
  const without = proposing(made, (all) =>
    all.map((one) => ({
      ...one,
      steps: one.steps.filter(({ finding }) => finding.change !== null),
      findings: one.findings.filter(({ change }) => change !== null),
    })),
  )
  await file(without)
  expect(desk().github.issue(openPulls(desk())[app] ?? 0).body).toMatch(
    /### Before merging[^]*- feature-flags: ConfigMap feature-flags\/limits/,
  )
})

test('so it does where the controller is in trouble, which the merge of another app does not end', async () => {
  const { findings } = made.triage
  const held = findings.map((one) => ({
    ...one,
    forecast: { ...one.forecast, when: 'once-resolved' } as const,
  }))
  const without = proposing({ ...made, triage: { ...made.triage, findings: held } }, (all) =>
    all.map((one) => ({
      ...one,
      steps: one.steps.filter(({ finding }) => finding.change !== null),
      findings: one.findings.filter(({ change }) => change !== null),
    })),
  )
  await file(without)
  const { body } = desk().github.issue(openPulls(desk())[app] ?? 0)
  expect(body).toMatch(/### Before merging[^]*- feature-flags: ConfigMap feature-flags\/limits/)
  expect(body).not.toContain('- logging-agent:')
})

test('once it is in Git nothing is left of it, and a run over the same writes nothing more', async () => {
  await file(made)
  await file(merged)
  expect(merged.triage.findings.filter(({ resource }) => resource.name === 'limits')).toEqual([])
  expect(await file(merged)).toBe(0)
})

test('once somebody takes it away, the branch no longer holds it', async () => {
  await file(made)
  await file(gone)
  const branch = branchOf(openPulls(desk())[app] ?? 0)
  expect(
    git()
      .readTree(`refs/heads/${branch}`, true)
      .map(({ path }) => path)
      .join('\n'),
  ).not.toContain('limits')
  expect(await file(gone)).toBe(0)
})

test('what no sync takes away is a question, until a policy of the settings answers it', () => {
  const limitsOf = ({ triage }: JudgedRun) =>
    triage.findings.find(({ resource }) => resource.name === 'limits')
  expect([limitsOf(asked)?.direction, limitsOf(asked)?.forecast.effect]).toEqual(['follow-up', 'keeps'])
  expect(limitsOf(asked)?.because.join(' ')).toContain('a policy with direction update-git has it added')
  const files = (run: JudgedRun) => edits(run).map(({ file: name }) => name)
  expect(files(asked)).toEqual(['apps/feature-flags/configmap.yaml'])
  expect(limitsOf(answered)?.direction).toBe('update-git')
  expect(files(answered)).toContain('apps/feature-flags/configmap-limits.yaml')
})
