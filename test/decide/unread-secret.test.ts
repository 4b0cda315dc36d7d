import { expect, test } from '@jest/globals'
import { unreadSecret } from '../../src/decide/unread-secret.js'
import { application } from './judging.js'

const key = { group: '', kind: 'Secret', namespace: 'shop', name: 'token' }
const reason = 'Secrets are not read without secrets: compare'
const said = (isUnstable: boolean, hasGitMoved: boolean) =>
  unreadSecret(application, key, 'next-commit', { reason, isUnstable, hasGitMoved })

test('a Secret that Argo CD calls OutOfSync and Git left alone: a sync would undo something', () => {
  expect(said(false, false)).toMatchObject({
    ...{ category: 'unknown', direction: 'follow-up', rules: ['unread-secret'] },
    forecast: { effect: 'reverts' },
    because: [
      'Argo CD calls it OutOfSync, though Git has not changed it since the last sync. Secrets are not read without secrets: compare: what differs, and who changed it, is not known.',
      'Not enough is known to choose a side.',
    ],
  })
})

test('one that Git has changed: that alone may be the difference', () => {
  const found = said(false, true)
  expect(found).toMatchObject({ category: 'unknown', forecast: { effect: 'unknown' } })
  expect(found.because[0]).toMatch(
    /^Argo CD calls it OutOfSync, and Git has changed it since the last sync\./,
  )
})

test('one that a chart makes up anew each time: Git has to be corrected', () => {
  expect(said(true, true)).toMatchObject({
    ...{ category: 'misconfiguration', direction: 'fix-git', rules: ['unread-secret'] },
    forecast: { effect: 'reverts' },
  })
})
