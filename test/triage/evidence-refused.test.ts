import { stringify } from 'yaml'
import { describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import { problem } from '../../src/model/problem.js'
import type { JsonReport } from '../../src/report/json.js'
import { deployment, podMetrics } from '../evidence/readings.js'
import { judgeFiles } from './judging.js'

const event: JsonObject = {
  apiVersion: 'v1',
  kind: 'Event',
  metadata: { name: 'web.1', namespace: 'shop' },
  involvedObject: { kind: 'Deployment', namespace: 'shop', name: 'web' },
  reason: 'ScalingReplicaSet',
  type: 'Normal',
  message: 'Scaled up replica set web-7d from 3 to 5',
  lastTimestamp: '2026-11-20T14:02:31Z',
}
const metrics = [1, 2, 3, 4, 5].map((i) => podMetrics(`web-${i}`, '45m'))
const live: JsonObject = {
  ...deployment(5),
  metadata: {
    ...(deployment(5)['metadata'] as JsonObject),
    managedFields: [
      {
        manager: 'argocd-controller',
        operation: 'Update',
        apiVersion: 'apps/v1',
        time: '2026-11-01T08:00:00Z',
        fieldsV1: { 'f:spec': { 'f:selector': {}, 'f:template': {} } },
      },
      {
        manager: 'kubectl',
        operation: 'Update',
        subresource: 'scale',
        apiVersion: 'apps/v1',
        fieldsV1: { 'f:spec': { 'f:replicas': {} } },
      },
    ],
  },
}
const { spec } = deployment(3)
const git = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, spec: spec ?? {} }
const application = {
  name: 'web',
  path: 'apps/web',
  namespace: 'shop',
  revision: '',
  appliers: ['argocd-controller'],
  recurse: false,
}

function judge(objects: readonly JsonObject[], answers?: (cluster: Cluster) => Cluster): Promise<JsonReport> {
  return judgeFiles(
    { 'apps/web/web.yaml': stringify(git) },
    objects,
    { applications: [application] },
    answers,
  )
}

type Refusals = { readonly [kind: string]: 'LIVE_FORBIDDEN' | 'LIVE_UNREADABLE' | 'SNAPSHOT_INCOMPLETE' }

/** 403 for what surrounds the objects, as an account gets it that may only read the apps' own kinds. */
const forbidden: Refusals = { Event: 'LIVE_FORBIDDEN', PodMetrics: 'LIVE_FORBIDDEN' }

function refusing(refusals: Refusals) {
  return (cluster: Cluster): Cluster => ({
    ...cluster,
    list: (kind, namespace) => {
      const code = refusals[kind.kind]
      if (code === undefined) return cluster.list(kind, namespace)
      const refusal = problem(code, `${kind.kind} could not be read.`, 'Grant it.')
      return Promise.resolve({ state: 'failed', problem: refusal })
    },
  })
}

function verdicts({ applications, findings }: JsonReport): unknown {
  return [
    applications.map(({ status, category, syncUnsafe }) => ({ status, category, syncUnsafe })),
    findings.map(({ path, category, actor, manager, forecast }) => ({
      path,
      category,
      actor,
      manager,
      forecast,
    })),
  ]
}

test('metrics and events that may not be read, or are in no snapshot, change no verdict and are no problem', async () => {
  const around = [event, ...metrics]
  const [readable, refused, absent] = await Promise.all([
    judge([live, ...around]),
    judge([live, ...around], refusing(forbidden)),
    judge([live]),
  ])
  expect(readable.findings).toMatchObject([{ path: 'spec.replicas', category: 'manual-change' }])
  for (const report of [refused, absent]) {
    expect(verdicts(report)).toEqual(verdicts(readable))
    expect(report.problems).toEqual([])
  }
  const kinds = ({ findings }: JsonReport): string[] =>
    findings.flatMap(({ evidence }) => (evidence ?? []).map(({ kind }) => kind))
  expect(kinds(readable)).toEqual(expect.arrayContaining(['pod-usage', 'onset']))
  for (const report of [refused, absent])
    expect(kinds(report).filter((kind) => ['pod-usage', 'onset'].includes(kind))).toEqual([])
})

describe('a run says once what it was refused as evidence', () => {
  const around = [event, ...metrics]
  const noteOf = async (refusals: Refusals) => (await judge([live, ...around], refusing(refusals))).notes

  test.each<[string, Refusals, string[]]>([
    [
      'what the account may not list',
      forbidden,
      [
        'Evidence that could not be read: events, the pods’ use of CPU and memory: the account may not list them (403). The findings go without it.',
      ],
    ],
    [
      'apart from what failed',
      { ...forbidden, Event: 'LIVE_UNREADABLE' },
      [
        'Evidence that could not be read: the pods’ use of CPU and memory: the account may not list them (403). The findings go without it.',
        'Evidence that could not be read: events: the API server did not list them. The findings go without it.',
      ],
    ],
    [
      'and what a snapshot lacks',
      { Event: 'SNAPSHOT_INCOMPLETE' },
      [
        'Evidence that could not be read: events: the snapshot does not hold them. The findings go without it.',
      ],
    ],
  ])('%s', async (_title, refusals, notes) => {
    expect(await noteOf(refusals)).toEqual(notes)
  })

  test('nothing of what was read, is not there, or nobody asked for', async () => {
    expect((await judge([live, ...around])).notes).toBeUndefined()
    expect((await judge([live])).notes).toBeUndefined()
    expect(await noteOf({ ReplicaSet: 'LIVE_FORBIDDEN' })).toBeUndefined()
  })

  test('and no finding of it claims that there are no events', async () => {
    const without = await Promise.all([judge([live]), judge([live, ...around], refusing(forbidden))])
    for (const { findings } of without)
      expect(JSON.stringify(findings.map(({ because }) => because))).not.toMatch(/event|warn|CPU|memory/i)
  })
})
