import { describe, expect, test } from '@jest/globals'
import { weigh } from '../../src/decide/direction.js'
import { evidenceFrom } from '../../src/evidence/evidence.js'
import { imageVersion } from '../../src/evidence/image-version.js'
import { temporaryName } from '../../src/evidence/temporary-name.js'
import type { Readings } from '../../src/evidence/readings.js'
import type { EvidenceKind } from '../../src/model/evidence.js'
import { manager } from '../report/builder.js'
import { added, deployment, modified, podMetrics, readings } from './readings.js'

const scaled = modified('spec.replicas', 3, 5)
const fivePods = (cpu: string): Partial<Readings> => ({
  live: deployment(5),
  podMetrics: [1, 2, 3, 4, 5].map((i) => podMetrics(`web-${i}`, cpu)),
})
const said = (of: Readings, kind: EvidenceKind): string | undefined =>
  evidenceFrom(of).find((one) => one.kind === kind)?.text

describe('pod usage', () => {
  test('45 % on 5 pods is 75 % on 3', () => {
    const [usage] = evidenceFrom(readings(scaled, fivePods('45m')))
    expect(usage?.text).toBe(
      'CPU is at about 45 % of requests on 5 pods; on Git’s 3 it would be about 75 %. ' +
        'Memory is at about 50 % of requests on 5 pods; on Git’s 3 it would be about 85 %.',
    )
    expect(usage?.data).toEqual({
      pods: 5,
      replicasInGit: 3,
      cpu: { percentOfRequests: 45, percentOfRequestsInGit: 75 },
      memory: { percentOfRequests: 50, percentOfRequestsInGit: 83 },
    })
  })

  test('without requests it says amounts', () => {
    const read = { ...fivePods('120m'), live: deployment(5, {}, {}) }
    expect(said(readings(scaled, read), 'pod-usage')).toBe(
      'CPU use is 120m a pod on 5 pods; on Git’s 3 it would be 200m. Memory use is 64Mi a pod on 5 pods; on Git’s 3 it would be 107Mi.',
    )
  })

  test('pods of others do not count, and without any of its own nothing is said', () => {
    const others = [podMetrics('api-1', '99m', '1Mi', { app: 'api' })]
    expect(said(readings(scaled, { live: deployment(5), podMetrics: others }), 'pod-usage')).toBeUndefined()
    expect(said(readings(scaled, { live: deployment(5) }), 'pod-usage')).toBeUndefined()
  })

  test.each([
    ['75m', 'likely', 'Git’s count would be too few for the present load.'],
    [
      '20m',
      'guess',
      'The present load would fit Git’s count: whether the extra pods are still needed is open.',
    ],
    ['35m', 'likely', undefined],
  ])('a CPU of %s a pod makes update-git %s', (cpu, confidence, reason) => {
    const read = readings(scaled, fivePods(cpu))
    const decision = weigh(read.finding, evidenceFrom(read))
    expect([decision.direction, decision.confidence, decision.because[0]]).toEqual([
      'update-git',
      confidence,
      reason,
    ])
  })
})

describe('the version of an image', () => {
  const path = 'spec.template.spec.containers[name="web"].image'
  test.each([
    ['reg:5000/a/b:v1.9.0', 'reg:5000/a/b:v1.9.1', 'downgrade'],
    ['nginx:1.9', 'nginx:1.10', 'downgrade'],
    ['nginx:1.10.0-alpine', 'nginx:1.9.0-alpine', 'upgrade'],
    ['app:1.0.0-rc.1', 'app:1.0.0', 'downgrade'],
    ['app:1.0.0-rc.10', 'app:1.0.0-rc.9', 'upgrade'],
    ['app:1.2.3@sha256:0123', 'app:1.2.4@sha256:4567', 'downgrade'],
    ['app:4.5.7', 'app:4.5.8-hotfix1', 'downgrade'],
    ['app:4.5.8-alpine', 'app:4.5.7', 'upgrade'],
    ['app:v9', 'app:v10', 'downgrade'],
  ])('%s in Git, %s live: a sync is a %s', (git, live, direction) => {
    expect(imageVersion(modified(path, git, live))?.data['syncIs']).toBe(direction)
  })

  test.each([
    ['app:latest', 'app:1.0.0'],
    ['app:1.0.0-alpine', 'app:1.0.1-bookworm'],
    ['app:1.0.0', 'other:1.0.1'],
    ['app:20261124', 'app:20261125'],
    ['app:4.5.8', 'app:4.5.8-hotfix1'],
    ['app:v9', 'app:10'],
    ['app:3.19-alpine', 'app:22.04-jammy'],
    ['app@sha256:0123', 'app@sha256:4567'],
  ])('of %s and %s nobody can say which is newer', (git, live) => {
    expect(imageVersion(modified(path, git, live))).toBeNull()
  })
})

describe('names that look temporary', () => {
  test.each([
    [added('data.TEMP_FLAG_EMERGENCY_BYPASS', 'true')],
    [added('data.tmpDir', '/x')],
    [added('spec.template.spec.containers[name="debug"]', { name: 'debug' })],
    [modified('spec.template.spec.containers[name="web"].image', 'app:1.0.0', 'app:1.0.1-debug')],
  ])('%j asks a person', (change) => expect(temporaryName(change)?.kind).toBe('temporary-name'))

  test.each([
    [added('data.TEMPERATURE', '20')],
    [added('spec.template.spec.containers[name="debug"].env[name="X"]', { name: 'X' })],
    [modified('data.TEMP_DIR', '/a', '/b')],
    [added('spec.template.spec.volumes[name="tmp"]', { name: 'tmp', emptyDir: {} })],
    [added('spec.template.spec.containers[name="web"].volumeMounts[mountPath="/tmp"]', { name: 'tmp' })],
    [modified('spec.template.spec.containers[name="web"].image', 'app:1.0.0', 'app:1.0.1-hotfix')],
  ])('%j does not', (change) => expect(temporaryName(change)).toBeNull())
})

describe('the rest', () => {
  const commit = { sha: '1a2b3c4d5e', author: 'Dana', at: '2026-11-02T08:00:00Z', subject: 'x' }

  test('Git at rest: no commit since, and the line', () => {
    const image = modified('spec.template.spec.containers[name="web"].image', 'a:v1.9.0', 'a:v1.9.1')
    const by = { manager: manager('kubectl-set', { time: '2026-11-20T14:02:00Z' }) }
    const read = readings(image, { lastCommit: commit, lineCommit: commit }, by)
    expect(said(read, 'git-history')).toBe(
      'No commit has touched apps/web.yaml since 2026-11-02 (1a2b3c4 by Dana), so none since the manager of the live value last wrote.',
    )
    expect(said(read, 'git-line')).toBe('Git’s line apps/web.yaml:8 is of 2026-11-02 (1a2b3c4 by Dana).')
    expect(weigh(read.finding, evidenceFrom(read)).because).toEqual([
      'To go back to an older version is the riskiest of all reverts.',
    ])
  })

  test('the first line of a mapping says nothing about those below it', () => {
    const role = (name: string) => ({ kind: 'ClusterRole', name })
    const read = readings(modified('roleRef', role('edit'), role('view')), { lineCommit: commit })
    expect(evidenceFrom(read).map(({ kind }) => kind)).not.toContain('git-line')
  })

  test('a scale has no time in managedFields; the event of the controller has one', () => {
    const event = (message: string, lastTimestamp: string) => ({
      involvedObject: { kind: 'Deployment', namespace: 'shop', name: 'web' },
      reason: 'ScalingReplicaSet',
      type: 'Normal',
      message,
      lastTimestamp,
    })
    const events = [
      event('Scaled up replica set web-7d from 0 to 3', '2026-11-01T08:00:00Z'),
      event('Scaled up replica set web-7d from 3 to 5', '2026-11-20T14:02:31Z'),
    ]
    expect(said(readings(scaled, { events }), 'onset')).toBe(
      'The cluster recorded the scaling to 5 on 2026-11-20 14:02 UTC (event ScalingReplicaSet).',
    )
    expect(said(readings(scaled, { events: events.slice(0, 1) }), 'onset')).toBeUndefined()
  })

  test('a removal keeps no owner; the age of the ReplicaSet bounds it, unless a rollback put it to use again', () => {
    const removed = { ...added('spec.template.spec.hostNetwork', true), type: 'removed', desired: true }
    const set = (annotations: object) => ({
      metadata: {
        namespace: 'shop',
        creationTimestamp: '2026-11-20T14:02:31Z',
        annotations: { 'deployment.kubernetes.io/revision': '4', ...annotations },
        ownerReferences: [{ kind: 'Deployment', name: 'web' }],
      },
    })
    const read = (annotations: object): Readings =>
      readings(
        removed as never,
        { live: deployment(3), replicaSets: [set(annotations)] as never },
        { manager: null },
      )
    expect(said(read({}), 'onset')).toMatch(/since 2026-11-20 14:02 UTC \(age of its ReplicaSet\)/)
    expect(said(read({ 'deployment.kubernetes.io/revision-history': '1' }), 'onset')).toBeUndefined()
  })

  test('bounds of the autoscaler, health of the rollout, reasons of warnings without their messages', () => {
    const scaler = {
      kind: 'HorizontalPodAutoscaler',
      metadata: { name: 'web' },
      spec: { minReplicas: 2, maxReplicas: 5 },
      status: { desiredReplicas: 5 },
    }
    const warning = {
      involvedObject: { kind: 'Deployment', namespace: 'shop', name: 'web' },
      type: 'Warning',
      reason: 'ReplicaSetCreateError',
      message: 'token hunter2 was refused',
    }
    const live = deployment(5, { updatedReplicas: 5, availableReplicas: 4 })
    const evidence = evidenceFrom(readings(scaled, { autoscalers: [scaler], events: [warning], live }))
    expect(evidence.map(({ text }) => text)).toEqual([
      'HorizontalPodAutoscaler web keeps the count between 2 and 5 and asks for 5, its maximum.',
      'Its rollout is not complete: 4 of 5 pods are available, 5 are of the newest template.',
      'The cluster recently warned about it: ReplicaSetCreateError.',
    ])
    expect(JSON.stringify(evidence)).not.toContain('hunter2')
  })

  test('what could not be read says nothing', () => {
    expect(evidenceFrom(readings(scaled))).toEqual([])
  })
})
