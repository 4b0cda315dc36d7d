import { describe, expect, test } from '@jest/globals'
import type { Audited } from '../../src/controller-rules/audit.js'
import { auditIgnoreRules as audit } from '../../src/controller-rules/audit.js'
import { isAbout } from '../../src/controller-rules/match.js'
import type { Draft } from '../../src/decide/judge.js'
import { fields } from '../../src/model/path.js'
import type { Application, IgnoreRule } from '../../src/model/application.js'
import { createJq } from '../../src/shell/jq.js'
import { application } from '../decide/judging.js'
import { rule } from './rule.js'

const jq = createJq()
const auditIgnoreRules = (app: Application, audited: Audited) => audit(app, audited, jq)

const web = { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' }
const crd = {
  group: 'apiextensions.k8s.io',
  kind: 'CustomResourceDefinition',
  namespace: '',
  name: 'orders.acme.example',
}
const resource = { group: 'argoproj.io', kind: 'Application', namespace: 'argocd', name: 'shop' }
const appWith = (...ignore: IgnoreRule[]): Application => ({ ...application, resource, ignore })
const known: Audited = { objects: [web, crd], hidden: [], when: 'next-commit' }
const lastApplied = '/metadata/annotations/kubectl.kubernetes.io~1last-applied-configuration'

/** What a person wrote into the CRD. */
const edited: Draft = {
  fingerprint: '0123456789abcdef',
  application: 'shop',
  subject: 'field',
  resource: crd,
  change: { type: 'modified', path: fields('spec', 'scope'), desired: 'Namespaced', live: 'Cluster' },
  manager: null,
  actor: 'person-tool',
  category: 'manual-change',
  rules: [],
  direction: 'update-git',
  confidence: 'likely',
  because: [],
  forecast: { effect: 'reverts', restartsPods: null, when: 'next-commit', method: 'simulated' },
}
const wholeSpec = rule({ group: crd.group, kind: crd.kind, jsonPointers: ['/spec'] })

describe('the audit of ignoreDifferences', () => {
  test('the story’s rule on user-service: group "" matches no Deployment, and the group meant is named', async () => {
    const found = await auditIgnoreRules(appWith(rule({ group: '', jsonPointers: [lastApplied] })), known)
    expect(found.map(({ rules }) => rules)).toEqual([['ignore-rule-matches-nothing']])
    expect(found[0]).toMatchObject({
      subject: 'application',
      resource,
      category: 'misconfiguration',
      direction: 'fix-git',
      because: [
        'The ignoreDifferences rule for kind "Deployment" of group "" matches no object of the app.',
        'The app’s Deployment objects have group "apps", the rule says "".',
      ],
    })
  })

  test('the story’s rule on the CRD: /spec hides what was changed by hand', async () => {
    const hidden = [{ rule: wholeSpec, selector: '/spec', draft: edited }]
    const found = await auditIgnoreRules(appWith(wholeSpec), { ...known, hidden })
    expect(found.map(({ rules }) => rules)).toEqual([['ignore-rule-hides-change']])
    expect(found[0]?.because[0]).toBe(
      'The rule /spec for kind "CustomResourceDefinition" of group "apiextensions.k8s.io" (ignoreDifferences) hides changes made by hand: spec.scope of CustomResourceDefinition orders.acme.example.',
    )
  })

  test('a rule that hides only what a controller owns is what rules are for', async () => {
    const hidden = [
      { rule: wholeSpec, selector: '/spec', draft: { ...edited, category: 'controller' as const } },
    ]
    expect(await auditIgnoreRules(appWith(wholeSpec), { ...known, hidden })).toEqual([])
  })

  test.each([lastApplied, '/metadata/annotations', '/metadata'])(
    '%s takes the base away',
    async (pointer) => {
      const found = await auditIgnoreRules(appWith(rule({ jsonPointers: [pointer] })), known)
      expect(found.map(({ rules }) => rules)).toEqual([['ignore-rule-on-last-applied']])
    },
  )

  test.each([
    '.metadata.annotations | select(has("kubectl.kubernetes.io/last-applied-configuration"))',
    '.metadata',
  ])('jq takes the base away as well: %s', async (expression) => {
    const found = await auditIgnoreRules(appWith(rule({ jqPathExpressions: [expression] })), known)
    expect(found.map(({ rules }) => rules)).toEqual([['ignore-rule-on-last-applied']])
  })

  test('a pointer where jq is wanted stops the whole comparison', async () => {
    const found = await auditIgnoreRules(appWith(rule({ jqPathExpressions: ['/spec/replicas'] })), known)
    expect(found.map(({ rules }) => rules)).toEqual([['ignore-rule-invalid']])
  })

  test('of a rule for the whole system only what it hides here is said', async () => {
    const system = rule({ statedIn: 'argocd-cm', kind: 'Nothing', jsonPointers: [lastApplied] })
    expect(await auditIgnoreRules(appWith(system), known)).toEqual([])
    const hidden = [{ rule: system, selector: '/spec', draft: edited }]
    const found = await auditIgnoreRules(appWith(system), { ...known, hidden })
    expect(found.map(({ rules }) => rules)).toEqual([['ignore-rule-hides-change']])
    expect(found[0]?.because[0]).toContain('(argocd-cm)')
  })

  test('server-side diff does not compare from the annotation either', async () => {
    const app = appWith(rule({ jsonPointers: [lastApplied] }))
    const annotations = { 'argocd.argoproj.io/compare-options': 'IgnoreExtraneous, ServerSideDiff=true' }
    expect(await auditIgnoreRules({ ...app, annotations }, known)).toEqual([])
  })

  test('server-side apply does not compare from the annotation', async () => {
    const app = appWith(rule({ jsonPointers: [lastApplied] }))
    const serverSide = { ...app, sync: { ...app.sync, serverSideApply: true } }
    expect(await auditIgnoreRules(serverSide, known)).toEqual([])
  })

  test('where not every object is known, no rule is said to match nothing', async () => {
    const app = appWith(rule({ kind: 'StatefulSet', jsonPointers: ['/spec/replicas'] }))
    expect(await auditIgnoreRules(app, { ...known, objects: null })).toEqual([])
    expect(await auditIgnoreRules(app, known)).toHaveLength(1)
  })

  test('two faulty rules are two findings with prints of their own', async () => {
    const app = appWith(rule({ name: 'api' }), rule({ name: 'worker' }))
    const prints = (await auditIgnoreRules(app, known)).map(({ fingerprint }) => fingerprint)
    expect(new Set(prints).size).toBe(2)
  })
})

describe('what a rule is about', () => {
  test.each<[string, Partial<IgnoreRule>, boolean]>([
    ['a glob over kinds', { kind: '*Definition', group: '*' }, true],
    ['a glob over groups', { kind: crd.kind, group: '*.k8s.io' }, true],
    ['a glob that crosses dots', { kind: crd.kind, group: 'api*io' }, true],
    ['a glob over other kinds', { kind: 'Custom?', group: '*' }, false],
    ['no glob over names', { kind: crd.kind, group: crd.group, name: '*' }, false],
    ['a glob no person would write', { kind: '*'.repeat(600), group: '*' }, false],
  ])('%s', (_title, given, expected) => {
    expect(isAbout(rule(given), crd)).toBe(expected)
  })
})
