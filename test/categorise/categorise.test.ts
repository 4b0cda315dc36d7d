import { describe, expect, test } from '@jest/globals'
import { categorise } from '../../src/categorise/categorise.js'
import type { Rule } from '../../src/categorise/rule.js'
import { subjectOf } from './subjects.js'

const subject = { ...subjectOf({ path: 'spec.replicas', git: 3, live: 5 }), side: 'live' } as const
const rule = (rest: Partial<Rule> = {}): Rule => ({
  id: 'first',
  category: 'controller',
  why: 'A controller did it.',
  link: 'https://acme.example/',
  matches: () => true,
  ...rest,
})
const first = {
  category: 'controller',
  confidence: 'certain',
  because: ['A controller did it.'],
  rules: ['first'],
  equal: false,
  routine: false,
}

describe('a rule that matches decides', () => {
  test('with certainty, for its reason', () => {
    expect(categorise(subject, [rule()])).toEqual(first)
  })

  test('and the first of several, all of which are named; one that leaves no finding is enough for none', () => {
    const rules = [rule(), rule({ id: 'second', category: 'metadata-noise', why: 'No.', routine: true })]
    expect(categorise(subject, rules)).toEqual({ ...first, rules: ['first', 'second'], routine: true })
  })

  test('with what else there is to know', () => {
    const remarks = () => ['It does so at night.', 'And on Sundays.']
    expect(categorise(subject, [rule({ remarks })]).because).toEqual([
      'A controller did it.',
      'It does so at night.',
      'And on Sundays.',
    ])
  })

  test('that both sides are equal, where it proves that', () => {
    expect(categorise(subject, [rule({ provesEquality: true })])).toEqual({ ...first, equal: true })
  })

  test('and one that does not match has no say', () => {
    const verdict = categorise(subject, [rule({ matches: () => false })])
    expect(verdict).toMatchObject({ category: 'manual-change', rules: [], equal: false, routine: false })
    expect(verdict.because).toHaveLength(1)
  })
})

describe('where Git has moved', () => {
  test.each<[string, Partial<Rule>, boolean]>([
    ['no rule hides it', {}, false],
    ['nor one that leaves no finding', { routine: true }, false],
    ['but one that proves equality', { provesEquality: true }, true],
    ['one that names what the applier adds', { addedByApplier: true }, true],
    ['and one that finds a misconfiguration', { category: 'misconfiguration' }, true],
  ])('%s', (_title, rest, matches) => {
    for (const side of ['git', 'both'] as const)
      expect(categorise({ ...subject, side }, [rule(rest)]).rules).toEqual(matches ? ['first'] : [])
    for (const side of ['live', 'live-only', 'no-base'] as const)
      expect(categorise({ ...subject, side }, [rule(rest)]).rules).toEqual(['first'])
  })
})

test('what the applier defaulted leaves no finding', () => {
  const manager = { name: 'argocd-controller', operation: 'Update', subresource: '', time: null } as const
  const attribution = { manager, owners: [manager], actor: 'applier' } as const
  const added = subjectOf({ path: 'spec.minReadySeconds', live: 5 })
  expect(categorise({ ...added, side: 'live-only', attribution }, [])).toMatchObject({
    routine: true,
    rules: [],
  })
})

test('an autoscaler comes before the table', () => {
  expect(categorise({ ...subject, autoscalers: ['HorizontalPodAutoscaler web'] }, [])).toMatchObject({
    category: 'controller',
    rules: ['autoscaler'],
  })
})
