import { describe, expect, test } from '@jest/globals'
import { judgeBeingDeleted, judgeExtraBeingDeleted } from '../../src/decide/being-deleted.js'
import type { JsonObject } from '../../src/model/json.js'
import { renderPhrase } from '../../src/report/phrase.js'
import { checklist } from '../../src/report/checklist.js'
import { findingVerdict } from '../../src/report/verdict.js'
import { finding } from '../report/builder.js'
import { application } from './judging.js'

const key = { group: '', kind: 'PersistentVolumeClaim', namespace: 'shop', name: 'data' }
const claim = (finalizers: readonly string[], spec: JsonObject = {}): JsonObject => ({
  metadata: { name: 'data', deletionTimestamp: '2026-11-29T08:00:00Z', finalizers: [...finalizers] },
  spec,
})
const judged = (live: JsonObject) => judgeBeingDeleted(application, key, live, 'next-commit')

describe('an object on its way out of the cluster', () => {
  test('was deleted by hand, and a person has to say what becomes of it', () => {
    expect(judged(claim(['kubernetes.io/pvc-protection']))).toMatchObject({
      ...{ category: 'manual-change', direction: 'follow-up', confidence: 'likely' },
      rules: ['being-deleted'],
      change: null,
      forecast: { effect: 'keeps', when: 'next-commit' },
    })
  })

  test.each([
    [
      claim(['kubernetes.io/pvc-protection']),
      ': kubernetes.io/pvc-protection holds it, until no pod uses it any more.',
    ],
    [claim(['acme.example/backup']), ': acme.example/backup holds it.'],
    [claim(['a/1', 'a/2', 'a/3', 'a/4', 'a/5']), ': a/1, a/2, a/3 and 2 more hold it.'],
    [claim([], { finalizers: ['kubernetes'] }), ': kubernetes holds it, until all that is in it is gone.'],
    [claim([]), '.'],
  ])('says what holds it', (live, end) => {
    expect(judged(live)?.because[0]).toBe(`it was deleted at 2026-11-29 08:00 UTC and is still there${end}`)
  })

  test('is nothing where the object stays', () => {
    expect(judged({ metadata: { name: 'data', finalizers: ['kubernetes.io/pvc-protection'] } })).toBeNull()
  })

  test('is told in plain words', () => {
    const draft = judged(claim(['kubernetes.io/pvc-protection']))
    if (draft === null) throw new Error('no finding')
    const told = { ...finding({ application: 'shop', category: 'manual-change', resource: key }), ...draft }
    const plain = { code: (text: string) => text, prose: (text: string) => text }
    expect(renderPhrase(findingVerdict(told, 'both', false), plain)).toBe(
      'PersistentVolumeClaim shop/data: it was deleted at 2026-11-29 08:00 UTC and is still there: kubernetes.io/pvc-protection holds it, until no pod uses it any more. A sync would not stop that, and would create it again once it is gone. We advise to find out who deleted it, and to save what it holds before anything lets it go.',
    )
    expect(checklist([told], () => 'both', false).map((line) => renderPhrase(line, plain))).toEqual([
      'Find out who deleted PersistentVolumeClaim shop/data, and whether it is still needed',
      'Save what PersistentVolumeClaim shop/data holds, then decide: let it go and a sync make it anew, or remove it from Git',
    ])
  })
})

describe('an object that Git lacks, on its way out of the cluster', () => {
  const live = claim(['kubernetes.io/pvc-protection'])
  const synced = { source: 'history', object: live, at: null } as const
  const never = { source: 'history', object: null, at: null } as const
  const wordsOf = (base: typeof synced | typeof never) => {
    const draft = judgeExtraBeingDeleted(application, { state: 'extra', key, live, base }, 'next-commit')
    if (draft === null) throw new Error('no finding')
    const told = { ...finding({ application: 'shop', category: 'extra', resource: key }), ...draft }
    const plain = { code: (text: string) => text, prose: (text: string) => text }
    return {
      draft,
      verdict: renderPhrase(findingVerdict(told, 'cluster-only', false), plain),
      steps: checklist([told], () => 'cluster-only', false).map((line) => renderPhrase(line, plain)),
    }
  }

  test.each([
    ['git-ahead', 'where the last sync had it', synced, 'Git has removed it since the last sync'],
    ['extra', 'where nobody ever synced it', never, 'Git does not describe it'],
  ])('is %s %s, and no sync does more to it', (category, _when, base, begin) => {
    const { draft, verdict, steps } = wordsOf(base)
    expect(draft).toMatchObject({
      ...{ category, direction: 'follow-up', confidence: 'certain', rules: ['leaving'] },
      forecast: { effect: 'keeps' },
    })
    expect(verdict).toBe(
      `PersistentVolumeClaim shop/data: ${begin}, and it was deleted at 2026-11-29 08:00 UTC and is still there: kubernetes.io/pvc-protection holds it, until no pod uses it any more. A sync would do nothing more to it. We advise to look at what holds it: it is gone as soon as that lets it go.`,
    )
    expect(steps).toEqual(['See what holds PersistentVolumeClaim shop/data, and have it let go'])
  })

  test('is nothing of this kind where it stays', () => {
    const pair = { state: 'extra', key, live: { metadata: { name: 'data' } }, base: synced } as const
    expect(judgeExtraBeingDeleted(application, pair, 'next-commit')).toBeNull()
  })
})
