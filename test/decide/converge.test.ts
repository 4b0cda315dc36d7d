import { describe, expect, test } from '@jest/globals'
import { converge } from '../../src/decide/converge.js'
import type { Verdict } from '../../src/categorise/verdict.js'
import type { Actor, Category, Confidence, Effect } from '../../src/model/finding.js'
import type { Given } from '../categorise/subjects.js'
import { subjectOf } from '../categorise/subjects.js'

const verdict = (category: Category, confidence: Confidence = 'certain'): Verdict => ({
  category,
  confidence,
  because: ['As the table says.'],
  rules: ['a-rule'],
  equal: false,
  routine: false,
})
const modified: Given = { path: 'spec.replicas', git: 3, live: 5 }
const added: Given = { path: 'spec.minReadySeconds', live: 5 }
const removed: Given = { path: 'spec.replicas', git: 3 }
const none = { direction: 'sync', confidence: 'certain', because: [] }

/** What the forecast makes of a verdict on a change whose live value these managers own. */
function outcome(
  given: Given,
  said: Verdict,
  { effect = 'reverts', isRewritten = false, owners }: Happening = {},
): ReturnType<typeof converge> {
  const subject = subjectOf(given)
  const managers = owners?.map(
    (name) => ({ name, operation: 'Update', subresource: '', time: null }) as const,
  )
  const attribution =
    managers === undefined ? subject.attribution : { ...subject.attribution, owners: managers }
  return converge({ ...subject, attribution }, said, { effect }, isRewritten)
}

type Happening = {
  readonly effect?: Effect
  readonly isRewritten?: boolean
  readonly owners?: readonly string[]
}

describe('a field that Git has removed', () => {
  const coOwned = { effect: 'keeps', owners: ['argocd-controller', 'kubectl-edit'] } as const

  test('stays where somebody else owns it as well: no sync takes it away', () => {
    expect(outcome(added, verdict('git-ahead', 'likely'), coOwned)).toEqual({
      verdict: {
        ...verdict('misconfiguration', 'likely'),
        because: ['Git has removed it, but kubectl-edit owns it as well: no sync takes it away.'],
        rules: ['co-owned'],
      },
      decision: {
        direction: 'follow-up',
        confidence: 'likely',
        because: ['Take it out of the cluster by hand, or put it back into Git.'],
      },
    })
  })

  test('names each co-owner once', () => {
    const owners = ['kubectl-edit', 'argocd-controller', 'kubectl-edit', 'helm']
    const found = outcome(added, verdict('git-ahead'), { ...coOwned, owners })
    expect(found.verdict.because.join()).toContain('but kubectl-edit, helm owns it as well')
  })

  test.each<[string, Given, Category, Happening]>([
    ['the sync deletes it', added, 'git-ahead', { ...coOwned, effect: 'deletes' }],
    ['the applier alone owns it', added, 'git-ahead', { ...coOwned, owners: ['argocd-controller'] }],
    ['nobody owns it', added, 'git-ahead', { ...coOwned, owners: [] }],
    [
      'it is in Git',
      { ...modified, manager: 'argocd-controller' },
      'git-ahead',
      { ...coOwned, effect: 'reverts' },
    ],
  ])('goes with the next sync where %s', (_title, given, category, happening) => {
    expect(outcome(given, verdict(category), happening)).toEqual({
      verdict: verdict(category),
      decision: none,
    })
  })

  test('is a person’s where the verdict says so, whoever else owns it', () => {
    const found = outcome(added, verdict('manual-change'), coOwned)
    expect(found.verdict).toEqual(verdict('manual-change'))
    expect(found.decision.direction).toBe('update-git')
  })
})

describe('a value that the API server put in place of Git’s', () => {
  const rewriting = { isRewritten: true }
  const rewritten = {
    verdict: {
      ...verdict('controller'),
      because: ["Tried on the API server, Git's value comes out as live's: admission rewrites it."],
      rules: ['admission'],
    },
    decision: { direction: 'ignore', confidence: 'certain', because: [] },
  }

  test.each<[Category, Actor]>([
    ['unknown', 'applier'],
    ['unknown', 'api-server'],
    ['git-ahead', 'applier'],
    ['git-ahead', 'api-server'],
  ])('is admission’s where it is nobody else’s (%s, %s)', (category, actor) => {
    expect(outcome({ ...modified, actor }, verdict(category, 'guess'), rewriting)).toEqual(rewritten)
  })

  test.each<[string, Given, Category]>([
    ['a person’s', { ...modified, actor: 'person-tool' }, 'unknown'],
    ['a controller’s', { ...modified, actor: 'controller' }, 'git-ahead'],
    ['of whom nobody knows', { ...modified, actor: 'unknown' }, 'unknown'],
    ['one that both sides changed', { ...modified, actor: 'api-server' }, 'conflict'],
    ['one that somebody changed by hand', { ...modified, actor: 'api-server' }, 'manual-change'],
    ['one that Git lacks', { ...added, actor: 'api-server' }, 'unknown'],
    ['one that live lacks', { ...removed, actor: 'api-server' }, 'unknown'],
  ])('stays what it is: %s', (_title, given, category) => {
    expect(outcome(given, verdict(category), rewriting)).toEqual(outcome(given, verdict(category)))
    expect(outcome(given, verdict(category), rewriting).verdict).toEqual(verdict(category))
  })

  test('is not looked for where the sync brings Git’s value', () => {
    const given = { ...modified, actor: 'applier' } as const
    expect(outcome(given, verdict('git-ahead')).verdict).toEqual(verdict('git-ahead'))
  })
})

describe('what Git is ahead with', () => {
  test('and no sync brings is for a person to follow up', () => {
    const because = ['No sync brings it: what the controller sends leaves the live value as it is.']
    expect(outcome(modified, verdict('git-ahead', 'likely'), { effect: 'keeps' })).toEqual({
      verdict: verdict('git-ahead', 'likely'),
      decision: { direction: 'follow-up', confidence: 'likely', because },
    })
  })

  test.each<[Given, Effect]>([
    [modified, 'reverts'],
    [modified, 'unknown'],
    [removed, 'keeps'],
    [removed, 'recreates'],
  ])('comes with the next sync (%#)', (given, effect) => {
    expect(outcome(given, verdict('git-ahead'), { effect })).toEqual({
      verdict: verdict('git-ahead'),
      decision: none,
    })
  })

  test('a change by hand that no sync reverts is right all the same', () => {
    const found = outcome(modified, verdict('manual-change'), { effect: 'keeps' })
    expect(found.decision.direction).toBe('update-git')
  })
})

describe('a sync that the API server refuses', () => {
  test.each(['git-ahead', 'missing'] as const)('is no way out of %s', (category) => {
    const because = ['A sync would fail: the API server refuses this change of the object.']
    for (const given of [modified, added, removed])
      expect(outcome(given, verdict(category, 'likely'), { effect: 'fails' })).toEqual({
        verdict: verdict(category, 'likely'),
        decision: { direction: 'follow-up', confidence: 'likely', because },
      })
  })

  test.each(['manual-change', 'conflict', 'unknown', 'misconfiguration', 'controller'] as const)(
    'does not bear on %s, which no sync was to solve',
    (category) => {
      expect(outcome(modified, verdict(category), { effect: 'fails' })).toEqual(
        outcome(modified, verdict(category), { effect: 'reverts' }),
      )
    },
  )
})
