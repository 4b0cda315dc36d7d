import { expect } from '@jest/globals'
import type { Finding } from '../../src/model/finding.js'
import type { Json } from '../../src/model/json.js'
import { fields, formatPath } from '../../src/model/path.js'
import type { ResourceKey } from '../../src/model/resource.js'
import { formatKey } from '../../src/model/resource.js'
import type { IssueState } from '../../src/report/issue-state.js'
import { parseBody } from '../../src/report/marker.js'
import { planIssues } from '../../src/report/plan-issues.js'
import type { Sides } from '../../src/report/resolution.js'
import type { IssueOptions } from '../../src/report/tracked.js'
import { finding, manager, resource, triage } from './builder.js'
import { MemoryTracker } from './memory-tracker.js'

export const web = resource('Deployment', 'shop', 'web', 'apps')
export const config = resource('ConfigMap', 'shop', 'settings')

/** The life of one app's issue, night after night: a tracker, what both sides hold, and the calendar. */
export class Life {
  readonly tracker = new MemoryTracker()
  private readonly sides = new Map<string, Sides>()
  private day = 1

  /** What Git and the cluster hold at a path now. */
  set(key: ResourceKey, path: string, sides: Sides): void {
    this.sides.set(`${formatKey(key)} ${path}`, sides)
  }

  readonly sidesOf = (key: ResourceKey, path: string): Sides | undefined =>
    this.sides.get(`${formatKey(key)} ${path}`) ?? (path === '' ? { desired: true, live: true } : undefined)

  /** One nightly run: plans, performs, and checks that planning again over the result writes nothing. */
  readonly run = (
    result: Parameters<typeof triage>[0],
    options: Partial<IssueOptions> = {},
  ): readonly string[] => {
    const at = `2026-11-${String(this.day).padStart(2, '0')}T02:10:00Z`
    this.day += 1
    const found = triage({ at, ...result })
    const all: IssueOptions = { noiseIssues: 'out-of-sync', current: this.sidesOf, ...options }
    const plan = planIssues(found, this.tracker.issues, all)
    this.tracker.perform(plan)
    const byTheClock = all.followUpAfter !== undefined || all.minAge !== undefined
    const later = byTheClock ? at : '2026-12-24T02:10:00Z'
    expect(planIssues({ ...found, at: later }, this.tracker.issues, all)).toEqual([])
    return plan.map(({ type }) => type).filter((type) => type !== 'ensure-label')
  }

  /** Somebody scaled the Deployment; Git says the first number, the cluster has the second. */
  readonly replicas = (desired: Json, live: Json, parts: Partial<Finding> = {}): Finding => {
    const path = fields('spec', 'replicas')
    this.set(web, formatPath(path), { desired, live })
    return finding({
      application: 'shop',
      resource: web,
      category: 'manual-change',
      change: { type: 'modified', path, desired, live, base: desired },
      manager: manager('kubectl', { subresource: 'scale' }),
      direction: 'update-git',
      source: { file: 'apps/shop/web.yaml', line: 8 },
      ...parts,
    })
  }

  /** Somebody added a key to the ConfigMap. */
  readonly flag = (parts: Partial<Finding> = {}): Finding => {
    const path = fields('data', 'BYPASS')
    this.set(config, formatPath(path), { live: 'true' })
    return finding({
      application: 'shop',
      resource: config,
      category: 'manual-change',
      change: { type: 'added', path, live: 'true' },
      forecast: { effect: 'keeps', restartsPods: false, when: 'next-commit', method: 'simulated' },
      ...parts,
    })
  }

  readonly labels = (number = 1): readonly string[] => [...this.tracker.issue(number).labels].sort()
  readonly state = (number = 1): IssueState | undefined => parseBody(this.tracker.issue(number).body)?.state
}
