import { describe, expect, test } from '@jest/globals'
import type { Json } from '../../src/model/json.js'
import { comesBeforeSync, dispatchedApps } from '../../src/shell/event.js'

const dispatch = (client_payload: Json): Json => ({
  action: 'drift',
  branch: 'main',
  client_payload,
  repository: { full_name: 'acme/shop', default_branch: 'main' },
})

describe('the applications of a repository_dispatch', () => {
  test.each<[Json, readonly string[]]>([
    [{ app: 'payment-service' }, ['payment-service']],
    [{ apps: ['a', 'b', 'a'] }, ['a', 'b']],
    [{ app: 'argocd/shop', apps: ['b'] }, ['argocd/shop', 'b']],
    [{ other: 1 }, []],
    [{}, []],
    [null, []],
    ['app', []],
    [
      { apps: Array.from({ length: 100 }, (_, i) => `app-${i}`) },
      Array.from({ length: 100 }, (_, i) => `app-${i}`),
    ],
  ])('%j: %j', (payload, apps) => {
    expect(dispatchedApps('repository_dispatch', dispatch(payload))).toEqual({ apps, problems: [] })
  })

  test.each<Json>([
    { app: '' },
    { app: null },
    { app: 5 },
    { app: ['a'] },
    { app: { name: 'a' } },
    { app: '-flag' },
    { app: '../../etc' },
    { app: 'a\n::error::x' },
    { app: 'a, b' },
    { app: '${{ secrets.X }}' },
    { app: '\u202ea' },
    { app: 'a'.repeat(254) },
    { apps: 'a' },
    { apps: [] },
    { apps: ['a', 1] },
    { apps: [['a']] },
    { apps: Array.from({ length: 101 }, (_, i) => `app-${i}`) },
    { app: 'a', apps: {} },
  ])('%j is a mistake, and nothing of it is repeated', (payload) => {
    const { apps, problems } = dispatchedApps('repository_dispatch', dispatch(payload))
    expect(apps).toEqual([])
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'INPUT_INVALID',
        message: 'The repository_dispatch names no applications that could be judged.',
      }),
    ])
  })

  test('other events name none, whatever they hold', () => {
    for (const event of ['schedule', 'push', 'workflow_dispatch', 'pull_request', ''])
      expect(dispatchedApps(event, dispatch({ app: 'x' }))).toEqual({ apps: [], problems: [] })
  })

  test('only a push and a dispatch come before the sync', () => {
    const events = ['schedule', 'push', 'workflow_dispatch', 'repository_dispatch']
    expect(events.filter(comesBeforeSync)).toEqual(['push', 'repository_dispatch'])
  })
})
