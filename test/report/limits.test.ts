import { describe, expect, test } from '@jest/globals'
import type { Action } from '../../src/model/action.js'
import type { Finding } from '../../src/model/finding.js'
import type { PullAction } from '../../src/model/pull-request.js'
import { problem } from '../../src/model/problem.js'
import { fields } from '../../src/model/path.js'
import type { WriteBack } from '../../src/model/write-back.js'
import { guardComment } from '../../src/report/guard-comment.js'
import { renderHtml } from '../../src/report/html/page.js'
import { planIssues } from '../../src/report/plan-issues.js'
import { planPulls } from '../../src/report/plan-pulls.js'
import { branchOf } from '../../src/report/pull-branch.js'
import { pullStateOf } from '../../src/report/pull-state.js'
import { maxSummaryBytes, renderSummary } from '../../src/report/summary.js'
import { finding, manager, resource, triage } from './builder.js'
import { unbalanced } from './markdown-shape.js'
import { MemoryTracker } from './memory-tracker.js'

/** GitHub's own limits; what is written stays below. */
const maxBody = 60_000
const maxComment = 65_536

const sizes = [1, 2, 400, 10_000]

/** Changes by hand, the worst of them last: its values are long, and hostile to tables and fences. */
function changes(count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, i) =>
    finding({
      application: 'shop',
      resource: resource('ConfigMap', 'shop', `settings-${i % 50}`),
      category: i === count - 1 ? 'conflict' : 'manual-change',
      direction: i % 2 === 0 ? 'update-git' : 'follow-up',
      change: { type: 'added', path: fields('data', `key-${i}`), live: `\`\`\`|<b>\n${'x'.repeat(300)}` },
      manager: manager('kubectl-edit', { time: '2026-11-20T14:02:11Z' }),
      because: ['Somebody changed production on purpose. '.repeat(10)],
      source: { file: `apps/shop/${'long/'.repeat(20)}${i}.yaml`, line: i },
    }),
  )
}

function writeBackOf(findings: readonly Finding[]): WriteBack {
  const edits = findings.map(({ source }) => ({ file: source?.file ?? '', before: 'a\n', after: 'b\n' }))
  return {
    ...{ application: 'shop', revision: 'main', commit: 'c0ffee', edits, findings },
    steps: findings.map((one, at) => ({ finding: one, edits: edits.slice(at, at + 1) })),
    notWrittenBack: findings.map((one) => ({ finding: one, reason: 'the template computes it '.repeat(5) })),
  }
}

function openedPull(findings: readonly Finding[]): readonly PullAction[] {
  return planPulls({
    triage: triage({ findings }),
    writeBacks: [writeBackOf(findings)],
    situation: {
      ...{ self: 'bot', page: 'https://git.example/acme/shop', bases: new Map([['main', 'main']]) },
      ...{ branches: new Map(), pulls: new Map(), mayOpen: true, kept: new Map() },
    },
    settings: { draft: 'follow-up', reviewers: 'none', autoMerge: 'never' },
    ...{ owners: new Map(), issues: new Map([['shop', 7]]), links: null, wholeRun: true },
  }).actions
}

const only = <T extends { type: string }, K extends T['type']>(all: readonly T[], type: K) =>
  all.filter((one): one is Extract<T, { type: K }> => one.type === type)

describe.each(sizes)('%i findings', (count) => {
  const findings = changes(count)

  test('an issue, and the comment that ends it, stay within the limits and whole', () => {
    const tracker = new MemoryTracker()
    const options = { noiseIssues: 'always' as const, wholeRun: true }
    tracker.perform(planIssues(triage({ findings }), [], options))
    const current = (): { desired: string; live: string } => ({ desired: 'x', live: 'x' })
    const end = planIssues(triage({ inSync: ['shop'] }), tracker.issues, { ...options, current })
    const texts = [
      tracker.issue(1).body,
      ...end.flatMap((action: Action) =>
        action.type === 'comment-issue' || action.type === 'close-issue' ? [action.body ?? ''] : [],
      ),
    ]
    expect(texts).toHaveLength(3)
    for (const text of texts) {
      expect(text.length).toBeLessThanOrEqual(maxBody)
      expect(unbalanced(text)).toEqual([])
    }
    const rows = tracker.issue(1).body.split('\n')
    const at = (category: string): number => rows.findIndex((row) => row.includes(`| ${category} |`))
    if (count > 1) expect(at('conflict')).toBeLessThan(at('manual-change'))
    expect(
      /\d+ further findings? not shown here; the job summary and the JSON report have/.test(rows.join('\n')),
    ).toBe(count > 2)
  })

  test('so does a pull request, and its state can be read back', () => {
    const actions = openedPull(findings)
    const [{ title, body } = { title: '', body: '' }] = only(actions, 'open-pull-request')
    expect(title.length).toBeLessThanOrEqual(200)
    expect(body.length).toBeLessThanOrEqual(maxBody)
    expect(unbalanced(body)).toEqual([])
    expect(pullStateOf({ body })?.state.application).toBe('shop')
    const rest = /\| manual-change \|[^]*\n(\d+) further findings? not shown here\./.exec(body)
    expect(rest === null).toBe(count <= 2)
    if (count > 1) expect(body.indexOf('| conflict |')).toBeLessThan(body.indexOf('| manual-change |'))
    const [{ commits, branch } = { commits: [], branch: '' }] = only(actions, 'write-branch')
    expect(branch).toBe(branchOf('harbour-7', 'shop'))
    expect(commits).toHaveLength(count <= 2 ? count : 1)
    for (const { message } of commits) {
      expect(message.split('\n')[0]?.length).toBeLessThanOrEqual(72)
      expect(message.length).toBeLessThanOrEqual(maxComment)
    }
  })

  test('so does the comment of a check, with everything in it that it can have', () => {
    const base = triage({ findings })
    const lines = { file: 'a.yaml', blob: '', line: 1, removed: [], above: [], below: [] }
    const adoption = {
      ...{ application: 'shop', reversals: [], isPart: false },
      edits: [{ ...lines, added: ['+'.repeat(50_000)] }],
    }
    const text = guardComment(
      {
        ...{ branch: 'main', target: 'a', head: 'b', cluster: base.cluster, applications: ['shop'] },
        ...{ reversals: findings.map((one) => ({ finding: one, reach: 'revision' })), at: base.at },
        ...{ adopted: findings, standing: findings, adoptions: [adoption] },
        adopting: [],
        ...{
          problems: findings.map((_, i) =>
            problem('LIVE_FORBIDDEN', `${i}${'m'.repeat(800)}`, 'h'.repeat(100)),
          ),
        },
        recorded: null,
      },
      { overrideLabel: 'drift-override', acceptance: null, refused: 'wanda may not write', suggested: [] },
    )
    expect(text.length).toBeLessThanOrEqual(maxBody)
    expect(unbalanced(text)).toEqual([])
    expect(/- \d+ live changes? more; the log has all\./.test(text)).toBe(count > 2)
    expect(text.match(/^- \d+ more$/gm) ?? []).toHaveLength(count > 2 ? 3 : 0)
  })

  test('so do summary and page', () => {
    const found = triage({ findings })
    const summary = renderSummary(found, {})
    expect(Buffer.byteLength(summary, 'utf8')).toBeLessThanOrEqual(maxSummaryBytes)
    expect(unbalanced(summary)).toEqual([])
    // Artifacts have no limit of their own; what a browser opens should still be some megabytes at most.
    expect(renderHtml(found).length).toBeLessThanOrEqual(40_000_000)
  })
})
