import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Action } from '../../src/model/action.js'
import { fields } from '../../src/model/path.js'
import { problem } from '../../src/model/problem.js'
import type { Triage } from '../../src/model/triage.js'
import { parseBody } from '../../src/report/marker.js'
import { planIssues } from '../../src/report/plan-issues.js'
import type { IssueOptions } from '../../src/report/tracked.js'
import { finding, manager, resource, triage } from './builder.js'
import { fiveApps } from './five-apps.js'
import { expectGolden } from './golden.js'
import { anyTriage, corpus } from './hostile.js'
import { cellsOf, prosePart, unbalanced } from './markdown-shape.js'
import { MemoryTracker } from './memory-tracker.js'

const options: IssueOptions = {
  noiseIssues: 'always',
  links: { repositoryUrl: 'https://git.example/acme/manifests', ref: 'main' },
}

type Created = Extract<Action, { type: 'create-issue' }>

function created(found: Triage): readonly Created[] {
  return planIssues(found, [], options).filter((action) => action.type === 'create-issue')
}

function bodyOf(found: Triage): string {
  return created(found)[0]?.body ?? ''
}

describe('the five apps', () => {
  test.each(created(fiveApps()).map((issue) => [issue.application, issue] as const))(
    '%s reads as reviewed',
    (name, issue) => {
      expectGolden(`issues/${name}.md`, `${issue.body}\n`)
      expect(unbalanced(issue.body)).toEqual([])
    },
  )

  test('several findings: the counts, then the worst one; noise is folded away', () => {
    const web = resource('Deployment', 'shop', 'web', 'apps')
    const change = (name: string, desired: number, live: number) => ({
      type: 'modified' as const,
      path: fields('spec', name),
      desired,
      live,
    })
    const found = triage({
      unsafe: ['shop'],
      problems: [
        problem('LIVE_FORBIDDEN', 'Ingress shop/web: 403.', 'Grant list on ingresses.', {
          application: 'shop',
        }),
      ],
      findings: [
        finding({
          application: 'shop',
          resource: web,
          category: 'metadata-noise',
          change: change('noise', 1, 2),
        }),
        finding({
          application: 'shop',
          resource: web,
          category: 'manual-change',
          change: change('minReadySeconds', 5, 9),
          manager: manager('kubectl-edit', { time: '2026-11-20T14:02:11Z' }),
          direction: 'update-git',
        }),
        finding({
          application: 'shop',
          resource: web,
          category: 'conflict',
          change: { ...change('replicas', 4, 5), base: 3 },
          manager: manager('kubectl', { subresource: 'scale' }),
        }),
        finding({
          application: 'shop',
          resource: resource('Service', 'shop', 'old'),
          category: 'extra',
          forecast: { effect: 'keeps', restartsPods: false, when: 'next-sync', method: 'dry-run' },
        }),
        finding({
          application: 'shop',
          resource: resource('Job', 'shop', 'migrate', 'batch'),
          category: 'missing',
          direction: 'sync',
          forecast: { effect: 'recreates', restartsPods: null, when: 'next-reconcile', method: 'simulated' },
        }),
      ],
    })
    const body = bodyOf(found)
    expectGolden('issues/several.md', `${body}\n`)
    expect(body).toContain(
      '1 conflict, 1 manual change, 1 missing object and 1 extra object in 3 objects. The worst one: Someone changed `spec.replicas` of Deployment shop/web from `3` to `5` with `kubectl scale`, and Git changed it as well (it now says `4`).',
    )
    expect(body).toContain('<summary>1 difference of notation or bookkeeping</summary>')
  })
})

describe('any input', () => {
  test('property: at most 60,000 characters, all blocks close, the state can be read back, a second plan is empty (peter-evans/create-issue-from-file#1705)', () => {
    fc.assert(
      fc.property(anyTriage, (found) => {
        const tracker = new MemoryTracker()
        tracker.perform(planIssues(found, [], options))
        for (const { body, title, labels } of tracker.issues) {
          expect(body.length).toBeLessThanOrEqual(60_000)
          expect(title.length).toBeLessThanOrEqual(200)
          expect(labels.every((label) => label.length <= 50)).toBe(true)
          expect(unbalanced(body)).toEqual([])
          expect(parseBody(body)?.state.application).toBeDefined()
          expect(body.match(/<!-- drift-triage:/g)).toHaveLength(2)
        }
        expect(planIssues({ ...found, at: '2027-01-01T00:00:00Z' }, tracker.issues, options)).toEqual([])
      }),
      { numRuns: 60 },
    )
  }, 300_000)

  test('property: nothing foreign mentions, links, refers, formats or makes a row of its own (renovatebot/renovate#2558)', () => {
    fc.assert(
      fc.property(anyTriage, (found) => {
        for (const { body } of created(found)) {
          const prose = prosePart(body).replace(/\]\(https:\/\/git\.example\/acme\/manifests[^)]*\)/g, ']')
          expect(prose).not.toMatch(/@[A-Za-z0-9]/)
          expect(prose).not.toMatch(/(^|[^\\&])#\d|\bGH-\d/)
          expect(prose).not.toMatch(/:\/\/|www\./)
          expect(prose).not.toMatch(/<(?!\/?(details|summary|sub)>|!-- drift-triage:(begin|end))/)
          expect(prose).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u)
          for (const row of body.split('\n').filter((line) => line.startsWith('| ')))
            expect(cellsOf(row)).toHaveLength(7)
        }
      }),
      { numRuns: 60 },
    )
  }, 300_000)

  test('10,000 findings: worst first, what is cut is said, quickly (dag-andersen/argocd-diff-preview#42)', () => {
    const findings = Array.from({ length: 10_000 }, (_, i) =>
      finding({
        application: 'shop',
        resource: resource('ConfigMap', 'shop', `settings-${i % 500}`),
        category: i % 10 === 0 ? 'manual-change' : 'metadata-noise',
        change: {
          type: 'modified',
          path: fields('data', `key${i}`),
          desired: 'a'.repeat(50),
          live: 'b'.repeat(50),
        },
      }),
    )
    const started = performance.now()
    const body = bodyOf(triage({ findings }))
    expect(performance.now() - started).toBeLessThan(20_000)
    expect(body.length).toBeLessThanOrEqual(60_000)
    expect(body.length).toBeGreaterThan(30_000)
    expect(body).toContain('1000 manual changes in 50 objects. The worst one:')
    expect(body).toMatch(
      /\d+ further findings not shown here; the job summary and the JSON report have them\./,
    )
    expect(body).toMatch(/For \d+ less severe findings this issue does not remember/)
    expect(body.indexOf('| manual-change |')).toBeLessThan(body.indexOf('| metadata-noise |'))
  })

  test('what humans wrote counts towards the limit', () => {
    const tracker = new MemoryTracker()
    const findings = Array.from({ length: 400 }, (_, i) =>
      finding({
        application: 'shop',
        resource: resource('ConfigMap', 'shop', `settings-${i}`),
        category: 'manual-change',
        change: { type: 'added', path: fields('data', 'x'), live: 'y'.repeat(100) },
      }),
    )
    tracker.perform(planIssues(triage({ findings }), [], options))
    tracker.humanEdits(1, (body) => `${'notes '.repeat(4_000)}\n${body}`)
    const plan = planIssues(triage({ findings }), tracker.issues, options)
    tracker.perform(plan)
    expect(tracker.issue(1).body.length).toBeLessThanOrEqual(60_000)
    expect(planIssues(triage({ findings }), tracker.issues, options)).toEqual([])
  })

  test('a fence is longer than any run of backticks in it', () => {
    const live = '```\n````\nx'
    const key = resource('ConfigMap', 'shop', 'doc')
    const objects = [
      { application: 'shop', resource: key, desired: { data: {} }, live: { data: { readme: live } } },
    ]
    const change = { type: 'added' as const, path: fields('data', 'readme'), live }
    const body = bodyOf(
      triage({
        findings: [finding({ application: 'shop', resource: key, category: 'manual-change', change })],
        objects,
      }),
    )
    expect(body).toContain('`````diff')
    expect(unbalanced(body)).toEqual([])
  })

  test.each(corpus)('commands are built from plain names only: %j', (name) => {
    const one = finding({
      application: 'shop',
      resource: resource('ConfigMap', name, 'settings'),
      category: 'unknown',
      source: { file: name, line: 1 },
    })
    const body = bodyOf(triage({ findings: [one] }))
    const commands = /```sh\n([\s\S]*?)\n```/.exec(body)?.[1] ?? ''
    for (const line of commands.split('\n'))
      expect(line).toMatch(
        /^(kubectl get configmap settings( --namespace [a-z]+)? --output yaml --show-managed-fields|argocd app (diff|history) shop|git log -5 --patch -- [\w./-]+)$/,
      )
  })
})
