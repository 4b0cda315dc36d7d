import { describe, expect, test } from '@jest/globals'
import { judgeReplicas } from '../../src/categorise/autoscaler.js'
import type { Side } from '../../src/categorise/side.js'
import type { Subject } from '../../src/categorise/subject.js'
import type { Verdict } from '../../src/categorise/verdict.js'
import type { Actor } from '../../src/model/finding.js'
import type { Given } from './subjects.js'
import { subjectOf } from './subjects.js'

const path = 'spec.replicas'
const changed: Given = { path, git: 3, live: 5 }
const added: Given = { path, live: 5 }

type Where = { readonly side?: Side; readonly autoscalers?: Subject['autoscalers'] }

function judged(given: Given, { side = 'live', autoscalers = [] }: Where = {}): Verdict | null {
  return judgeReplicas({ ...subjectOf(given), side, autoscalers })
}

/** The count was written through /scale by this manager. */
function scaled(name: string, actor: Actor, side: Side, subresource = 'scale'): Verdict | null {
  const manager = { name, operation: 'Update', subresource, time: null } as const
  const subject = subjectOf(changed)
  return judgeReplicas({ ...subject, side, attribution: { manager, owners: [manager], actor } })
}

describe('with an autoscaler the count is its', () => {
  const hpa = { autoscalers: ['HorizontalPodAutoscaler web', 'ScaledObject web'] }
  const sets = 'HorizontalPodAutoscaler web sets the replica count.'
  const byHand = 'kubectl-edit wrote it last; the autoscaler will set it again.'
  const git = 'Git has changed it since the last sync as well.'
  const machine = { manager: 'kube-controller-manager' }

  test.each<[string, Given, Side, readonly string[], boolean]>([
    ['whoever wrote it last', changed, 'live', [sets, byHand], false],
    ['which a person who adds a count is told', added, 'live-only', [sets, byHand], false],
    ['also where Git has moved', { ...changed, ...machine }, 'git', [sets, git], false],
    ['or both have', { ...changed, ...machine }, 'both', [sets, git], false],
    ['where Git states a count beside it', { ...changed, ...machine }, 'live', [sets], false],
    ['and nothing to say of where Git states none', { ...added, ...machine }, 'live-only', [sets], true],
    ['unless Git has just dropped it', { ...added, ...machine }, 'git', [sets, git], false],
    ['or changed it too', { ...added, ...machine }, 'both', [sets, git], false],
  ])('%s', (_title, given, side, because, routine) => {
    expect(judged(given, { ...hpa, side })).toEqual({
      category: 'controller',
      confidence: 'certain',
      because,
      rules: ['autoscaler'],
      equal: false,
      routine,
    })
  })
})

describe('without one', () => {
  const stopped = { path, git: 3, live: 0, manager: '' }

  test('0 without an owner is a stop by hand', () => {
    expect(judged(stopped)).toEqual({
      category: 'manual-change',
      confidence: 'likely',
      actor: 'unknown',
      because: [
        'Scaled to 0, which leaves no owner behind; no autoscaler targets it, so a person stopped it by hand.',
      ],
      rules: [],
      equal: false,
      routine: false,
    })
  })

  test.each<[string, Given, Side]>([
    ['0 that somebody owns', { ...stopped, manager: 'kubectl-edit' }, 'live'],
    ['0 that Git has moved away from', stopped, 'git'],
    ['0 where both have moved', stopped, 'both'],
    ['another count without an owner', { ...stopped, live: 1 }, 'live'],
  ])('%s is for the table', (_title, given, side) => {
    expect(judged(given, { side })).toBeNull()
  })

  test.each<Side>(['live', 'both', 'no-base'])('%s: a controller’s scale has lost its owner', (side) => {
    expect(scaled('keda-operator', 'controller', side)).toEqual({
      category: 'unknown',
      confidence: 'guess',
      because: ['keda-operator scaled it, but no autoscaler targets it any more.'],
      rules: ['autoscaler'],
      equal: false,
      routine: false,
    })
  })

  test.each<[string, Actor, Side, string]>([
    ['a person’s scale', 'person-tool', 'live', 'scale'],
    ['what a controller wrote into the object', 'controller', 'live', ''],
    ['a controller’s scale that Git has moved away from', 'controller', 'git', 'scale'],
  ])('%s is for the table', (_title, actor, side, subresource) => {
    expect(scaled('someone', actor, side, subresource)).toBeNull()
  })
})

test.each<[string, Given, Where]>([
  ['another field', { path: 'spec.minReadySeconds', git: 1, live: 0, manager: '' }, {}],
  ['a count that is gone', { path, git: 3 }, { autoscalers: ['HorizontalPodAutoscaler web'] }],
  [
    'a count while the autoscalers cannot be read',
    { path, git: 3, live: 0, manager: '' },
    { autoscalers: null },
  ],
])('%s is for the table', (_title, given, where) => {
  expect(judged(given, where)).toBeNull()
})
