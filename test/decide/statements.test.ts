import { describe, expect, test } from '@jest/globals'
import {
  autoscalerConflict,
  duplicateManifest,
  repeatedKeyInGit,
  sharedObject,
} from '../../src/decide/objects.js'
import { judgeMissing } from '../../src/decide/one-sided.js'
import { fingerprintOf } from '../../src/decide/fingerprint.js'
import type { Category, Confidence, Direction, Forecast } from '../../src/model/finding.js'
import type { JsonObject } from '../../src/model/json.js'
import type { Manifest } from '../../src/model/resource.js'
import { gvkOf, keyOf } from '../../src/model/resource.js'
import type { Base } from '../../src/pull/base.js'
import { application } from './judging.js'

function manifest(kind: string, spec: JsonObject): Manifest {
  const object: JsonObject = { apiVersion: 'v1', kind, metadata: { name: 'web', namespace: 'shop' }, spec }
  const origin = { file: 'apps/web.yaml', line: 8, document: 1 }
  return { key: keyOf(object), gvk: gvkOf(object), object, origin }
}
const web = manifest('Deployment', {})
const bases: { readonly [name: string]: Base } = {
  none: { source: 'none', reason: 'never synced' },
  absent: { source: 'history', object: null, at: null },
  present: { source: 'history', object: web.object, at: null },
}

describe('an object that live lacks', () => {
  const missing = (one: Manifest, base: string) =>
    judgeMissing(application, { state: 'missing', manifest: one, base: bases[base] as Base }, 'next-commit')
  const ask = 'Deleted by hand: whether it should come back is for a person to say.'
  test.each<[string, Category, string, Direction, string[]]>([
    [
      'none',
      'missing',
      'guess',
      'sync',
      ['Not in the cluster; what was last synced is not known (never synced).'],
    ],
    ['absent', 'git-ahead', 'certain', 'sync', ['Git has added it since the last sync.']],
    [
      'present',
      'manual-change',
      'certain',
      'follow-up',
      ['The last sync had it, so it was deleted since; the API server keeps no record of who did it.', ask],
    ],
  ])('by the last sync (%s): %s', (base, category, confidence, direction, because) => {
    expect(missing(web, base)).toEqual({
      fingerprint: fingerprintOf(application, web.key, `object:${category}:`, null, (value) => value),
      ...{ application: 'shop', subject: 'object', resource: web.key, change: null },
      ...{ manager: null, actor: 'unknown', category, rules: [], direction, confidence, because },
      forecast: { effect: 'recreates', restartsPods: null, when: 'next-commit', method: 'simulated' },
    })
  })

  test.each<[string, JsonObject | null | undefined, Category]>([
    ['had it', web.object, 'manual-change'],
    ['had it or not, which nobody can tell', undefined, 'manual-change'],
    ['had it neither', null, 'git-ahead'],
  ])('after a rollback from a commit that %s: %s', (_title, object, category) => {
    const base: Base = {
      source: 'history',
      object: null,
      at: null,
      rolledBack: { from: 'c0ffee123', object },
    }
    const found = judgeMissing(application, { state: 'missing', manifest: web, base }, 'next-sync')
    expect(found).toMatchObject({ category, forecast: { effect: 'recreates' } })
    if (category === 'git-ahead') return
    expect(found).toMatchObject({ direction: 'follow-up', rules: ['rolled-back'] })
    expect(found.because).toEqual([
      'It had been synced with commit c0ffee1; the last sync took the app back to an older one.',
      'Whether Git takes it back as well, or the app goes forward again, is for a person to say.',
    ])
  })

  const job = manifest('Job', { ttlSecondsAfterFinished: 60 })
  const either =
    'Either it has finished and the cluster removed it after its time to live, or it was never made; what was last synced is not known (never synced).'
  test.each<[string, Confidence, string]>([
    ['present', 'likely', 'A finished Job with a time to live is removed by the cluster itself.'],
    ['none', 'guess', either],
  ])('is gone by itself where it is a Job with a time to live (%s): %s', (base, confidence, because) => {
    expect(missing(job, base)).toMatchObject({
      ...{ category: 'controller', confidence, direction: 'ignore', rules: ['finished-job'] },
      ...{ because: [because], forecast: { effect: 'recreates' } },
    })
  })

  test('has never run where Git has only just added such a Job', () => {
    expect(missing(job, 'absent')).toMatchObject({
      ...{ category: 'git-ahead', confidence: 'certain', direction: 'sync', rules: [] },
      because: ['Git has added it since the last sync.'],
    })
  })

  test.each<[string, Manifest]>([
    ['a Job without one', manifest('Job', {})],
    ['another kind that says so', manifest('Batch', { ttlSecondsAfterFinished: 60 })],
    ['a Job whose spec is null', { ...web, object: { spec: null }, key: { ...web.key, kind: 'Job' } }],
    ['a Job whose spec is no mapping', { ...web, object: { spec: 'x' }, key: { ...web.key, kind: 'Job' } }],
  ])('was deleted by somebody: %s', (_title, one) => {
    expect(missing(one, 'present').category).toBe('manual-change')
  })
})

describe('what is wrong in Git itself', () => {
  const wrong = { category: 'misconfiguration', confidence: 'certain', direction: 'fix-git' }

  test('a replica count beside an autoscaler, with the forecast of the count', () => {
    const forecast: Forecast = {
      ...{ effect: 'reverts', restartsPods: false, when: 'next-reconcile', method: 'dry-run' },
    }
    const found = autoscalerConflict(application, web.key, 'HorizontalPodAutoscaler web', forecast)
    expect(found).toMatchObject({ ...wrong, rules: ['autoscaler'], forecast })
    expect(found.because).toEqual([
      'HorizontalPodAutoscaler web sets the replica count and Git states one too: each sync undoes what the autoscaler did.',
      'Taking the line out of Git is not safe by itself: with the applier as sole owner the count falls to 1.',
    ])
  })

  test('an object that is described twice, by the place that has no effect', () => {
    expect(duplicateManifest(application, web, 'next-sync')).toMatchObject({
      ...{ ...wrong, rules: ['duplicate-manifest'], forecast: { effect: 'keeps', when: 'next-sync' } },
      because: [
        'Deployment shop/web is described more than once; the one at apps/web.yaml:8 is not applied.',
      ],
    })
  })

  test('an object of two apps: by what each renders, or by the mark on the object', () => {
    const owners = [
      { name: 'cart', mark: '' },
      { name: 'api', mark: 'app.kubernetes.io/instance: api' },
    ]
    expect(sharedObject(application, web.key, owners, 'unknown')).toMatchObject({
      ...{ ...wrong, rules: ['shared-object'], forecast: { effect: 'unknown', when: 'unknown' } },
      because: [
        "Application cart renders Deployment shop/web as well: each sync writes over the other's, and whichever prunes it takes it from both. Leave it to one of them.",
        'Deployment shop/web is marked as an object of application api (app.kubernetes.io/instance: api), which may prune it, while this one renders it. Take it out of one of them, or sync this one to take it over.',
      ],
    })
  })

  const ports = (...numbers: number[]): Manifest =>
    manifest('Service', { ports: [...numbers, ...numbers].map((port) => ({ port })) })

  test('keys that a list has twice, the first five by name', () => {
    const because = (one: Manifest) => repeatedKeyInGit(application, one, 'next-commit')?.because
    const five = [1, 2, 3, 4, 5].map((port) => `spec.ports: port=${port},protocol=TCP`).join('; ')
    expect(because(ports(1, 2, 3, 4, 5))).toEqual([
      `Git has items with the same key in ${five}; only one can be kept.`,
    ])
    expect(because(ports(1, 2, 3, 4, 5, 6, 7))).toEqual([
      `Git has items with the same key in ${five} and 2 more; only one can be kept.`,
    ])
    expect(repeatedKeyInGit(application, ports(1), 'next-commit')).toMatchObject({
      ...{ ...wrong, rules: ['repeated-key'], forecast: { effect: 'unknown', when: 'next-commit' } },
    })
  })

  test('nothing, where each key is there once', () => {
    const service = manifest('Service', { ports: [{ port: 80 }] })
    expect(repeatedKeyInGit(application, service, 'next-commit')).toBeNull()
  })

  test('has a print of its own for each kind of mistake', () => {
    const prints = [
      duplicateManifest(application, web, 'unknown'),
      sharedObject(application, web.key, [], 'unknown'),
      repeatedKeyInGit(application, { ...ports(1), key: web.key }, 'unknown'),
    ].map((one) => one?.fingerprint)
    expect(new Set(prints).size).toBe(3)
  })
})
