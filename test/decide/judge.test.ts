import { describe, expect, test } from '@jest/globals'
import { fingerprintOf } from '../../src/decide/fingerprint.js'
import type { Change, Forecast } from '../../src/model/finding.js'
import type { JsonObject } from '../../src/model/json.js'
import { rule } from '../controller-rules/rule.js'
import { modified } from '../evidence/readings.js'
import { edited, judge, reverts, webPair } from './judged.js'
import { application, settingsPair } from './judging.js'

describe('the verdict on one change', () => {
  test('says what, who, why, which side is right and what a sync does', () => {
    expect(judge(edited)).toEqual([
      {
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        application: 'shop',
        subject: 'field',
        resource: { group: '', kind: 'ConfigMap', namespace: 'shop', name: 'settings' },
        change: {
          type: 'modified',
          path: [{ field: 'data' }, { field: 'mode' }],
          desired: 'a',
          live: 'b',
          base: 'a',
        },
        manager: {
          ...{ name: 'kubectl-edit', operation: 'Update', subresource: '' },
          time: '2026-11-16T08:00:00Z',
        },
        actor: 'person-tool',
        category: 'manual-change',
        rules: [],
        direction: 'update-git',
        confidence: 'likely',
        because: [
          'Git has not changed since the last sync; kubectl-edit wrote the live value.',
          'Somebody changed production on purpose; until they say otherwise the cluster is right.',
        ],
        forecast: reverts,
      },
    ])
  })

  test('is known by the print of its change', () => {
    const [draft] = judge(edited)
    const { key } = edited.manifest
    const print = fingerprintOf(application, key, 'field', draft?.change ?? null, (value) => value)
    expect(draft?.fingerprint).toBe(print)
  })

  test('names no value of the last sync where that is not known, or lacked the field', () => {
    const unknown = settingsPair({ mode: 'a' }, { mode: 'b' }, null, { mode: 'kubectl-edit' })
    const lacked = settingsPair({}, { mode: 'b' }, {}, { mode: 'kubectl-edit' })
    for (const [draft] of [judge(unknown), judge(lacked)]) expect(draft?.change).not.toHaveProperty('base')
  })

  test('is given for each change by itself', () => {
    const pair = settingsPair(
      { mode: 'a', limit: '2' },
      { mode: 'b', limit: '1' },
      { mode: 'a', limit: '1' },
      { mode: 'kubectl-edit', limit: 'argocd-controller' },
    )
    const found = judge(pair).map(({ category, direction, actor }) => [category, direction, actor])
    expect(found.sort()).toEqual([
      ['git-ahead', 'sync', 'applier'],
      ['manual-change', 'update-git', 'person-tool'],
    ])
  })

  test('is a person’s who stopped it, though a scale to 0 leaves no owner', () => {
    const [draft] = judge(webPair({ replicas: 3 }, { replicas: 0 }))
    expect(draft).toMatchObject({ category: 'manual-change', actor: 'unknown', manager: null })
  })

  test('is the autoscaler’s where one targets the object', () => {
    const pair = webPair({ replicas: 3 }, { replicas: 5 })
    const [draft] = judge(pair, { autoscalers: ['HorizontalPodAutoscaler web'] })
    expect(draft).toMatchObject({ category: 'controller', direction: 'ignore', rules: ['autoscaler'] })
  })

  test('knows a value that comes out differently each time Git is rendered', () => {
    const { manifest } = edited
    const unstable = [[{ field: 'data' }, { field: 'mode' }]]
    const [draft] = judge({ ...edited, manifest: { ...manifest, unstable } })
    expect(draft).toMatchObject({
      ...{ category: 'misconfiguration', direction: 'fix-git', rules: ['renders-differently'] },
    })
  })
})

describe('a default that live still holds', () => {
  const moved = (f: JsonObject, apiVersion = 'apps/v1'): string | undefined => {
    const pair = webPair({ minReadySeconds: 5 }, { minReadySeconds: 0 }, { f, apiVersion })
    const base = { ...pair.manifest.object, spec: {} }
    return judge({ ...pair, base: { source: 'history', object: base, at: null } })[0]?.category
  }

  test('and nobody owns was left as it was: Git has moved', () => {
    expect(moved({})).toBe('git-ahead')
  })

  test('and somebody owns is what they may have wanted', () => {
    expect(moved({ 'f:minReadySeconds': {} })).toBe('conflict')
  })

  test('and somebody may own under another name is not taken for nobody’s', () => {
    expect(moved({}, 'extensions/v1beta1')).toBe('conflict')
  })
})

describe('what a sync would change', () => {
  const cpu = (value: string): JsonObject => ({
    template: { spec: { containers: [{ name: 'web', resources: { limits: { cpu: value } } }] } },
  })

  test('is nothing where both sides mean the same, however the API server writes it', () => {
    const path = 'spec.template.spec.containers[name="web"].resources.limits.cpu'
    const [draft] = judge(webPair(cpu('1000m'), cpu('1')), {}, modified(path, '1000m', '1'))
    expect([draft?.rules, draft?.forecast]).toEqual([
      ['quantity-notation'],
      { effect: 'keeps', restartsPods: false, when: 'next-commit', method: 'dry-run' },
    ])
  })

  test('decides where Git is ahead', () => {
    const ahead = settingsPair({ mode: 'b' }, { mode: 'a' }, { mode: 'a' }, { mode: 'argocd-controller' })
    const keeps = judge(ahead, { forecast: () => ({ ...reverts, effect: 'keeps' }) })
    expect([judge(ahead)[0]?.direction, keeps[0]?.direction]).toEqual(['sync', 'follow-up'])
    expect(judge(ahead, { isRewritten: () => true })[0]?.rules).toEqual(['admission'])
  })

  test('is not simulated for what is always there and never of interest', () => {
    const pair = webPair({}, {})
    const { metadata } = pair.manifest.object
    const stamp = { 'deployment.kubernetes.io/revision': '4' }
    const live = { ...pair.live, metadata: { ...(metadata as JsonObject), annotations: stamp } }
    const simulated: Change[] = []
    const forecast = (change: Change): Forecast => {
      simulated.push(change)
      return reverts
    }
    expect([judge({ ...pair, live }, { forecast }), simulated]).toEqual([[], []])
    expect(judge(edited, { forecast }).map(({ change }) => change)).toEqual(simulated)
  })
})

describe('a rule that hides the change from its controller', () => {
  const hidden = { by: '/data/mode', rules: [rule({ kind: 'ConfigMap' })], unread: [] }

  test('is named, between the verdict and the advice', () => {
    const [draft] = judge(edited, { ignored: () => hidden })
    expect(draft?.ignoredBy).toBe('/data/mode')
    expect(draft?.because).toEqual([
      'Git has not changed since the last sync; kubectl-edit wrote the live value.',
      expect.stringContaining('Argo CD does not show it, but a sync still writes Git’s value'),
      'Somebody changed production on purpose; until they say otherwise the cluster is right.',
    ])
  })

  test('is not named where there is none', () => {
    expect(judge(edited)[0]).not.toHaveProperty('ignoredBy')
  })
})
