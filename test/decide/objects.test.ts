import { describe, expect, test } from '@jest/globals'
import { explainOutOfSync, judgeExtra } from '../../src/decide/objects.js'
import type { JsonObject } from '../../src/model/json.js'
import { application } from './judging.js'

const key = (name: string) => ({ group: '', kind: 'ConfigMap', namespace: 'shop', name })
const pruning = { ...application, sync: { ...application.sync, prune: true } }

type Given = {
  readonly app?: typeof application
  readonly name?: string
  readonly isHandMade?: boolean
  readonly renderedBy?: readonly string[]
  readonly annotations?: JsonObject
  readonly base?: 'none' | 'absent' | 'present'
}

function extra({ app = pruning, name = 'limits', base = 'absent', ...given }: Given) {
  const live = { metadata: { name, annotations: given.annotations ?? {} } }
  const bases = {
    none: { source: 'none', reason: 'never synced' },
    absent: { source: 'history', object: null, at: null },
    present: { source: 'history', object: live, at: null },
  } as const
  return judgeExtra(app, { state: 'extra', key: key(name), live, base: bases[base] }, 'next-commit', {
    handEdits: ['kubectl-create'],
    isHandMade: given.isHandMade ?? true,
    renderedBy: given.renderedBy ?? [],
  })
}

describe('an object that Git lacks', () => {
  test.each(['none', 'absent'] as const)(
    'made by hand and pruned by a sync: Git should get it (%s)',
    (base) => {
      const found = extra({ base })
      expect(found).toMatchObject({
        ...{ category: 'extra', direction: 'update-git', confidence: 'likely' },
        forecast: { effect: 'deletes' },
      })
      expect(found.because).toContain('Only kubectl-create wrote it: it was made by hand.')
    },
  )

  test.each<[string, Given]>([
    ['not by people alone', { isHandMade: false }],
    ['where no sync prunes it', { app: application }],
    [
      'where it says itself that none prunes it',
      { annotations: { 'argocd.argoproj.io/sync-options': 'Prune=false' } },
    ],
    ['where another application renders it', { renderedBy: ['cart'] }],
    ['under a name that looks temporary', { name: 'debug-limits' }],
  ])('a question, %s', (_name, given) => {
    expect(extra(given)).toMatchObject({ category: 'extra', direction: 'follow-up' })
  })

  test('Git had it: what somebody did to it since is for people to merge', () => {
    expect(extra({ base: 'present' })).toMatchObject({ category: 'conflict', direction: 'follow-up' })
  })

  test('its fingerprint does not depend on the advice', () => {
    expect(extra({}).fingerprint).toBe(extra({ isHandMade: false }).fingerprint)
  })
})

describe('OutOfSync without a difference', () => {
  const explain = (complete: boolean, comparedBefore: string | null) =>
    explainOutOfSync(application, key('limits'), 'next-commit', { complete, comparedBefore })
  const commit = '0123456789abcdef0123456789abcdef01234567'

  test('of an older commit: says so, under the same fingerprint', () => {
    const [now, before] = [explain(true, null), explain(true, commit)]
    expect([now.rules, before.rules]).toEqual([['field-order'], ['not-compared-yet']])
    expect(before.because.join()).toContain('OutOfSync by commit 0123456 and has not compared')
    expect(before).toMatchObject({
      fingerprint: now.fingerprint,
      category: now.category,
      direction: 'ignore',
    })
  })

  test('of a type that is not known: nobody can tell, of whichever commit', () => {
    expect(explain(false, commit)).toEqual(explain(false, null))
    expect(explain(false, commit).category).toBe('unknown')
  })
})
