import { describe, expect, test } from '@jest/globals'
import { readConfig } from '../../src/config/config.js'
import { matches, unusedAcceptances, withAcceptance, withPolicy } from '../../src/decide/policies.js'
import { planIssues } from '../../src/report/plan-issues.js'
import { renderSummary } from '../../src/report/summary.js'
import { renderText } from '../../src/report/text.js'
import { isUnsafe, needsSomeone } from '../../src/triage/report-application.js'
import { finding, resource, triage } from '../report/builder.js'
import { modified } from '../evidence/readings.js'

const settings = (text: string) => {
  const { config, problems } = readConfig(text)
  expect(problems).toEqual([])
  return config
}
const scaled = finding({
  application: 'shop-web',
  resource: resource('Deployment', 'shop', 'web', 'apps'),
  category: 'manual-change',
  direction: 'update-git',
  change: modified('spec.replicas', 3, 5),
})

describe('what an entry of the settings is about', () => {
  const any = { application: '', group: '', kind: '', namespace: '', name: '', path: '' }
  test.each([
    [{ application: 'shop-*' }, true],
    [{ application: 'shop' }, false],
    [{ kind: 'Deployment', path: 'spec.replicas' }, true],
    [{ kind: 'StatefulSet' }, false],
    [{ path: 'spec' }, true],
    [{ path: 'spec.rep' }, false],
    [{ path: 'spec.*' }, true],
    [{ namespace: 's.op' }, false],
  ])('%j: %s', (match, expected) => expect(matches({ ...any, ...match }, scaled)).toBe(expected))

  test('a path covers the items below it, and none of a like name', () => {
    const image = modified('spec.template.spec.containers[name="web"].image', 'a', 'b')
    const of = (path: string): boolean => matches({ ...any, path }, { ...scaled, change: image })
    expect([of('spec.template.spec.containers'), of('spec.template.spec.container')]).toEqual([true, false])
    expect(of('spec.template.spec.containers[name="web"]')).toBe(true)
    expect(of('spec.template.spec.containers[name="*"].image')).toBe(true)
  })
})

describe('policies', () => {
  test('the first that matches decides, and is named as the reason', () => {
    const { policies } = settings(`
policies:
  - match: {kind: Deployment, path: spec.replicas, application: 'shop-*'}
    direction: sync
    reason: Capacity is planned in Git.
  - {match: {kind: Deployment}, direction: ignore, reason: Never reached.}
`)
    const presumed = {
      ...scaled,
      because: ['Somebody changed production on purpose; until they say otherwise the cluster is right.'],
    }
    expect(withPolicy(presumed, policies)).toMatchObject({
      direction: 'sync',
      confidence: 'certain',
      because: ['By a policy of the settings (sync): Capacity is planned in Git.'],
    })
  })
})

describe('accepted drift', () => {
  const { accepted } = settings(`
accepted:
  - {match: {application: shop-web, path: spec.replicas}, owner: Ann, reason: sale week, expires: 2026-11-30}
`)
  const run = (day: string) => {
    const judged = withAcceptance(scaled, accepted, day)
    return { judged, done: triage({ findings: [judged] }) }
  }

  test('needs nobody and is not unsafe through its last day', () => {
    const { judged } = run('2026-11-30')
    expect(judged.accepted).toEqual({ owner: 'Ann', reason: 'sale week', expires: '2026-11-30' })
    expect([needsSomeone(judged), isUnsafe(judged)]).toEqual([false, false])
  })

  test('afterwards it is a finding like any other, with a note', () => {
    const { judged } = run('2026-12-01')
    expect([needsSomeone(judged), isUnsafe(judged)]).toEqual([true, true])
    expect(judged.because.at(-1)).toBe(
      'It was accepted until 2026-11-30 by Ann (sale week); that has expired.',
    )
  })

  test('files no issue, and is shown as accepted', () => {
    const { done } = run('2026-11-25')
    expect(
      planIssues(done, [], { noiseIssues: 'always' }).filter(({ type }) => type === 'create-issue'),
    ).toEqual([])
    expect(renderText(done, { color: false, width: 120 })).toContain(
      '- shop-web: spec.replicas of Deployment shop/web: until 2026-11-30 by Ann, sale week',
    )
    expect(renderSummary(done, {})).toContain('Accepted by the settings: 1 difference')
  })

  test('an entry that matches nothing is named', () => {
    expect(unusedAcceptances(accepted, [scaled])).toEqual([])
    expect(unusedAcceptances(accepted, [])).toEqual([
      'accepted[0] (Ann: sale week) matches nothing: remove it, or correct its match.',
    ])
  })
})

test('all mistakes of an entry are told at once', () => {
  const { problems } = readConfig(`
policies:
  - {match: {knd: Deployment}, direction: syncc}
accepted:
  - {match: {application: '*'}, reason: x, expires: 2026-02-30}
`)
  expect(problems.map(({ message }) => message.replace('.github/drift-triage.yml: ', ''))).toEqual([
    'unknown key policies[0].match.knd.',
    'policies[0].match matches everything.',
    'policies[0].direction: syncc is not allowed.',
    'policies[0].reason is missing.',
    'accepted[0].match matches everything.',
    'accepted[0].owner is missing.',
    'accepted[0].expires: 2026-02-30 is no day.',
  ])
})
