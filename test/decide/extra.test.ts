import { describe, expect, test } from '@jest/globals'
import { judgeExtra } from '../../src/decide/one-sided.js'
import type { JsonObject } from '../../src/model/json.js'
import { manager } from '../report/builder.js'
import { application } from './judging.js'

const time = '2026-11-25T06:34:00Z'
const key = (name: string) => ({ group: '', kind: 'ConfigMap', namespace: 'shop', name })
const pruning = { ...application, sync: { ...application.sync, prune: true } }
const flux = { ...pruning, controller: 'flux' } as const
const release = { ...flux, resource: { ...key('shop'), kind: 'HelmRelease' } }
const pruningWith = (...options: string[]) => ({ ...pruning, sync: { ...pruning.sync, options } })

type Given = {
  readonly app?: typeof application
  readonly name?: string
  readonly isHandMade?: boolean
  readonly renderedBy?: readonly string[]
  readonly annotations?: JsonObject
  readonly labels?: JsonObject
  readonly handEdits?: readonly string[]
  readonly base?: 'none' | 'absent' | 'present' | 'brought back' | 'never gone'
  readonly kind?: readonly [group: string, kind: string]
}

function extra({ app = pruning, name = 'limits', base = 'absent', ...given }: Given) {
  const live = { metadata: { name, annotations: given.annotations ?? {}, labels: given.labels ?? {} } }
  const bases = {
    none: { source: 'none', reason: 'never synced' },
    absent: { source: 'history', object: null, at: null },
    present: { source: 'history', object: live, at: null },
    'brought back': {
      source: 'history',
      object: live,
      at: null,
      rolledBack: { from: 'c0ffee', object: null },
    },
    'never gone': { source: 'history', object: live, at: null, rolledBack: { from: 'c0ffee', object: live } },
  } as const
  const [group, kind] = given.kind ?? ['', 'ConfigMap']
  const its = { ...key(name), group, kind }
  const handEdits = (given.handEdits ?? ['kubectl-create']).map((name) => manager(name, { time }))
  return judgeExtra(app, { state: 'extra', key: its, live, base: bases[base] }, 'next-commit', {
    ...{ handEdits, author: handEdits.at(-1) ?? null },
    isHandMade: given.isHandMade ?? true,
    renderedBy: given.renderedBy ?? [],
  })
}

test.each<[string, Given, string, string]>([
  ['brought back', { base: 'brought back', handEdits: [] }, 'manual-change', 'follow-up'],
  ['left where it was, and Git dropped later', { base: 'never gone', handEdits: [] }, 'git-ahead', 'sync'],
  ['brought back, and edited since', { base: 'brought back' }, 'conflict', 'follow-up'],
])('an object that a rollback %s', (_title, given, category, direction) => {
  expect(extra(given)).toMatchObject({ category, direction, forecast: { effect: 'deletes' } })
})

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

  const question =
    'Add it to Git or remove it; a policy with direction update-git has it added by a pull request.'
  const tracked = 'The app tracks it, but Git does not describe it.'
  const argo = 'argocd.argoproj.io/'
  const expects = { [`${argo}compare-options`]: 'ServerSideDiff=true, IgnoreExtraneous' }

  test.each<[string, Given, string[]]>([
    ['no sync deletes it', { app: application }, []],
    [
      'its own option keeps it',
      { annotations: { [`${argo}sync-options`]: 'Prune=false' } },
      ['No sync prunes it: its sync option Prune=false says so.'],
    ],
    [
      'Flux is told to keep it, by a label as well',
      { app: flux, labels: { 'kustomize.toolkit.fluxcd.io/prune': 'Disabled' } },
      ['No sync prunes it: kustomize.toolkit.fluxcd.io/prune says so.'],
    ],
    [
      'Flux is told to leave it alone altogether',
      { app: flux, annotations: { 'kustomize.toolkit.fluxcd.io/reconcile': 'disabled' } },
      ['No sync prunes it: kustomize.toolkit.fluxcd.io/reconcile says so.'],
    ],
    [
      'Helm is told to keep it',
      { app: release, annotations: { 'helm.sh/resource-policy': 'keep' } },
      ['No sync prunes it: helm.sh/resource-policy says so.'],
    ],
    [
      'the option of its app keeps it',
      { app: pruningWith('Prune=false') },
      ['No sync prunes it: the app’s sync option Prune=false says so, which Argo CD reads since 3.4.'],
    ],
    [
      'somebody has to confirm it first',
      { annotations: { [`${argo}sync-options`]: 'Validate=false, Prune=confirm' } },
      ['No sync prunes it before somebody confirms that: its sync option Prune=confirm says so.'],
    ],
    [
      'its app has somebody confirm it first',
      { app: pruningWith('PruneLast=true', 'Prune=confirm') },
      [
        'No sync prunes it before somebody confirms that: the app’s sync option Prune=confirm says so, which Argo CD reads since 3.4.',
      ],
    ],
    [
      'its own option counts before the one of its app',
      { app: pruningWith('Prune=confirm'), annotations: { [`${argo}sync-options`]: 'Prune=false' } },
      ['No sync prunes it: its sync option Prune=false says so.'],
    ],
    [
      'nothing prunes here, whatever it says itself',
      { app: application, annotations: { [`${argo}sync-options`]: 'Prune=false' } },
      [],
    ],
    [
      'it is expected, but somebody has edited it',
      { app: application, annotations: expects },
      ['Argo CD does not count it as out of sync: its compare option IgnoreExtraneous says so.'],
    ],
    [
      'another app takes it over',
      { app: application, renderedBy: ['cart'] },
      ['Application cart renders it now, and takes it over with its next sync.'],
    ],
  ])('stays: %s', (_title, given, remarks) => {
    const found = extra(given)
    expect(found.because).toEqual([tracked, ...remarks, question])
    expect([found.confidence, found.rules, found.forecast.effect]).toEqual(['likely', [], 'keeps'])
  })

  test.each<[string, Given, string[]]>([
    ['it is not made by hand alone', { isHandMade: false }, []],
    [
      'another app renders it',
      { renderedBy: ['cart'] },
      [
        'Application cart renders it now: sync that one first, which takes it over; a sync of this one deletes it.',
      ],
    ],
    [
      'it is expected, which keeps no sync from it',
      { isHandMade: false, annotations: expects, handEdits: [] },
      ['Argo CD does not count it as out of sync: its compare option IgnoreExtraneous says so.'],
    ],
    [
      'its own option has it pruned whatever its app says',
      {
        app: pruningWith('Prune=false'),
        isHandMade: false,
        annotations: { [`${argo}sync-options`]: 'Prune=true' },
      },
      [],
    ],
    [
      'Argo CD is not asked by a mark of Flux',
      { isHandMade: false, annotations: { 'kustomize.toolkit.fluxcd.io/prune': 'disabled' } },
      [],
    ],
    [
      'Flux is not asked by an option of Argo CD',
      { app: flux, isHandMade: false, annotations: { [`${argo}sync-options`]: 'Prune=false' } },
      [],
    ],
    [
      'Helm is not asked by a mark of kustomize-controller',
      {
        app: release,
        isHandMade: false,
        annotations: { 'kustomize.toolkit.fluxcd.io/prune': 'disabled', 'helm.sh/resource-policy': 'delete' },
      },
      [],
    ],
  ])('goes with the next sync: %s', (_title, given, remarks) => {
    const found = extra(given)
    expect(found.because).toEqual([tracked, ...remarks, question])
    expect(found.forecast.effect).toBe('deletes')
  })

  test('is no news where its own option expects it, and nobody edited it', () => {
    const given = { annotations: expects, handEdits: [] }
    for (const base of ['none', 'absent', 'present'] as const)
      expect(extra({ app: application, base, ...given })).toMatchObject({
        ...{ category: 'metadata-noise', confidence: 'certain', direction: 'ignore' },
        rules: ['ignore-extraneous'],
        because: [
          'Git does not describe it any more, which its compare option IgnoreExtraneous expects; no sync deletes it.',
        ],
        forecast: { effect: 'keeps', restartsPods: null, when: 'next-commit', method: 'simulated' },
      })
    expect(extra({ app: application, handEdits: [] }).category).toBe('extra')
  })

  test('goes with a sync where Git had it and nobody edited it since', () => {
    expect(extra({ base: 'present', handEdits: [], renderedBy: ['cart'] })).toMatchObject({
      ...{ category: 'git-ahead', confidence: 'certain', direction: 'sync', rules: [] },
      because: [
        'The last sync had it and Git has removed it since.',
        expect.stringContaining('Application cart renders it now: sync that one first'),
      ],
      forecast: { effect: 'deletes' },
    })
  })

  test('names the first five who edited what Git has removed', () => {
    const handEdits = ['a', 'b', 'c', 'd', 'e', 'f']
    const found = extra({ base: 'present', handEdits, app: application, renderedBy: ['cart'] })
    expect(found).toMatchObject({ confidence: 'likely', rules: [], forecast: { effect: 'keeps' } })
    expect(found.because).toEqual([
      'The last sync had it and Git has removed it since.',
      'Live was changed by hand as well: a, b, c, d, e.',
      'Application cart renders it now, and takes it over with its next sync.',
      'Both sides changed: a person has to merge them.',
    ])
    expect(extra({ handEdits }).because).toContain('Only a, b, c, d, e wrote it: it was made by hand.')
  })

  test.each<[string, string, readonly string[], true | undefined]>([
    ['apps', 'Deployment', ['PrunePropagationPolicy=orphan'], true],
    ['batch', 'CronJob', ['PruneLast=true', 'PrunePropagationPolicy=orphan'], true],
    ['', 'ReplicationController', ['PrunePropagationPolicy=orphan'], true],
    ['argoproj.io', 'Rollout', ['PrunePropagationPolicy=orphan'], true],
    ['', 'ConfigMap', ['PrunePropagationPolicy=orphan'], undefined],
    ['networking.k8s.io', 'Ingress', ['PrunePropagationPolicy=orphan'], undefined],
    ['apps', 'Deployment', ['PrunePropagationPolicy=foreground'], undefined],
    ['apps', 'Deployment', ['PrunePropagationPolicy=orphan', 'PrunePropagationPolicy=background'], undefined],
    ['apps', 'Deployment', ['Prune=false', 'PrunePropagationPolicy=orphan'], undefined],
    ['apps', 'Deployment', [], undefined],
  ])(
    'what it owns stays with a prune that orphans: %s %s of an app with %j',
    (group, kind, options, left) => {
      const { forecast } = extra({ app: pruningWith(...options), kind: [group, kind] })
      expect(forecast.leavesOwned).toBe(left)
    },
  )

  test('its fingerprint does not depend on the advice', () => {
    expect(extra({}).fingerprint).toBe(extra({ isHandMade: false }).fingerprint)
  })
})

test('an object that Git has dropped names who edited it last, and when', () => {
  expect(extra({ base: 'present', handEdits: ['kubectl-edit', 'k9s'] })).toMatchObject({
    category: 'conflict',
    actor: 'person-tool',
    manager: { name: 'k9s', time },
  })
  expect(extra({ base: 'present', handEdits: [] })).toMatchObject({ actor: 'unknown', manager: null })
})
