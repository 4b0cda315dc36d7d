import { describe, expect, test } from '@jest/globals'
import { explainOutOfSync } from '../../src/decide/objects.js'
import { application } from './judging.js'

const key = { group: '', kind: 'ConfigMap', namespace: 'shop', name: 'limits' }

describe('OutOfSync without a difference', () => {
  const explain = (complete: boolean, comparedBefore: string | null) =>
    explainOutOfSync(application, key, 'next-commit', { complete, comparedBefore })
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

  test('is noise where the types are known', () => {
    expect(explain(true, null)).toMatchObject({
      ...{ category: 'serialization-noise', confidence: 'likely' },
      because: [
        'Argo CD calls it OutOfSync, but Git and live mean the same: order of fields, notation, or a default.',
      ],
      forecast: { effect: 'keeps' },
    })
    expect(explain(true, commit).because).toEqual([
      'Argo CD calls it OutOfSync by commit 0123456 and has not compared the one that Git has now, in which Git and live mean the same.',
    ])
  })

  test('of a type that is not known: nobody can tell, of whichever commit', () => {
    expect(explain(false, commit)).toEqual(explain(false, null))
    expect(explain(false, null)).toMatchObject({
      ...{ category: 'unknown', confidence: 'guess', rules: [], forecast: { effect: 'unknown' } },
      because: [
        'Argo CD calls it OutOfSync; its type is not known here, so the difference could not be explained.',
        'Not enough is known to choose a side.',
      ],
    })
  })
})
