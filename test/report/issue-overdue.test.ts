import { beforeEach, describe, expect, test } from '@jest/globals'
import { Life, config, web } from './life.js'
import { finding } from './builder.js'
import type { MemoryTracker } from './memory-tracker.js'

let life: Life
let tracker: MemoryTracker

beforeEach(() => {
  life = new Life()
  tracker = life.tracker
})

const codeowners = '* @platform\n/apps/shop/ @ada @acme/payments mail@example.com\n'
const options = { followUpAfter: 5, codeowners }

/** Nights with the same findings; what each run did. */
function nights(count: number, findings: () => Parameters<Life['run']>[0], more = {}): string[][] {
  return Array.from({ length: count }, () => [...life.run(findings(), { ...options, ...more })])
}

describe('drift that nobody deals with', () => {
  test('after five days: a label and one comment that calls the owners of the file; nothing more after that', () => {
    const done = nights(9, () => ({ findings: [life.replicas(3, 5)] }))
    const quiet: string[] = []
    expect(done).toEqual([
      ['create-issue'],
      ...[quiet, quiet, quiet, quiet],
      ['comment-issue', 'update-issue'],
      ...[quiet, quiet, quiet],
    ])
    expect(life.labels()).toContain('drift:overdue')
    expect(tracker.said(1)[0]).toContain('**Overdue.** Nobody has dealt with this for 5 days:')
    expect(tracker.said(1)[0]).toContain(
      '- `spec.replicas` of Deployment shop/web: manual-change, since 2026-11-01',
    )
    expect(tracker.said(1)[0]).toContain('By CODEOWNERS it is yours to decide: @ada @acme/payments Either')
    expect(tracker.said(1)[0]).not.toContain('mail')
    expect(tracker.issue(1).body).toContain('`drift:overdue` since 2026-11-06')
  })

  test('a change without a place in Git is its folder’s owners’; without CODEOWNERS nobody is called', () => {
    nights(6, () => ({ findings: [life.flag()] }))
    expect(tracker.said(1)[0]).toContain('@ada @acme/payments')
    life = new Life()
    nights(6, () => ({ findings: [life.flag()] }), { codeowners: '' })
    expect(life.tracker.said(1)[0]).toContain('CODEOWNERS names nobody for it.')
    expect(life.tracker.said(1)[0]).not.toContain('@')
  })

  test('a value that moves on keeps its age; another field begins anew', () => {
    nights(3, () => ({ findings: [life.replicas(3, 5)] }))
    nights(2, () => ({ findings: [life.replicas(3, 7)] }))
    expect(nights(1, () => ({ findings: [life.replicas(3, 9), life.flag()] }))).toEqual([
      ['comment-issue', 'update-issue'],
    ])
    expect(tracker.said(1)[0]).not.toContain('BYPASS')
  })

  test('the label goes when what was overdue has ended, and the next one is called for again', () => {
    nights(4, () => ({ findings: [life.replicas(3, 5)] }))
    nights(2, () => ({ findings: [life.replicas(3, 5), life.flag()] }))
    expect(life.labels()).toContain('drift:overdue')
    life.set(web, 'spec.replicas', { desired: 5, live: 5 })
    nights(1, () => ({ findings: [life.flag()] }))
    expect(life.labels()).not.toContain('drift:overdue')
    expect(life.state()?.overdue).toBeNull()
    nights(3, () => ({ findings: [life.flag()] }))
    expect(life.labels()).toContain('drift:overdue')
    expect(tracker.said(1).filter((text) => text.includes('**Overdue.**'))).toHaveLength(2)
  })

  test('closing takes the label off; drift that is back is not overdue at once', () => {
    nights(7, () => ({ findings: [life.replicas(3, 5)] }))
    life.set(web, 'spec.replicas', { desired: 5, live: 5 })
    nights(1, () => ({ inSync: ['shop'] }))
    expect(life.labels()).toEqual(['drift-triage', 'drift:manual-change'])
    nights(5, () => ({ findings: [life.replicas(5, 6)] }))
    expect(life.labels()).not.toContain('drift:overdue')
    nights(1, () => ({ findings: [life.replicas(5, 6)] }))
    expect(life.labels()).toContain('drift:overdue')
  })

  test.each(['controller', 'metadata-noise', 'serialization-noise'] as const)(
    '%s is nobody’s task and never overdue, nor is what is accepted or implied',
    (category) => {
      const accepted = { owner: 'shop', reason: 'sale', expires: '2027-01-01' }
      nights(8, () => ({
        findings: [
          life.replicas(3, 5, { category }),
          life.flag({ accepted }),
          finding({
            application: 'shop',
            resource: config,
            category: 'manual-change',
            impliedBy: 'spec.type',
          }),
        ],
      }))
      expect(tracker.comments).toEqual([])
      expect(life.labels()).not.toContain('drift:overdue')
    },
  )

  test('0 days is never', () => {
    nights(9, () => ({ findings: [life.replicas(3, 5)] }), { followUpAfter: 0 })
    expect(tracker.comments).toEqual([])
  })

  test('CODEOWNERS can call owners and nothing else, ten at most', () => {
    const many = Array.from({ length: 30 }, (_, i) => `@owner-${i}`).join(' ')
    const hostile = `apps/shop/ @a<b> @x[y](https://evil.example) <!-- @c--> @channel#1 @ok ${many}`
    nights(6, () => ({ findings: [life.replicas(3, 5)] }), { codeowners: hostile })
    const said = tracker.said(1)[0] ?? ''
    expect(said).not.toMatch(/evil|channel|<b>/)
    expect(said.match(/@/g)).toHaveLength(10)
  })
})

describe('news while an issue goes on', () => {
  test('a new kind of drift that is no worse is said once', () => {
    life.run({ findings: [life.replicas(3, 5)] })
    const both = () => [life.replicas(3, 5), life.flag({ category: 'missing' })]
    expect(life.run({ findings: both() })).toEqual(['comment-issue', 'update-issue'])
    expect(tracker.said(1)[0]).toMatch(/^A new kind of drift: `drift:missing`\./)
    life.run({ findings: [life.replicas(3, 5)] })
    life.run({ findings: both() })
    expect(tracker.said(1).filter((text) => text.includes('new kind'))).toHaveLength(1)
  })

  test('what waits for a sync is no news, whatever was told before', () => {
    life.run({ findings: [life.replicas(3, 5, { category: 'controller' })] })
    expect(life.run({ findings: [life.replicas(6, 5, { category: 'git-ahead' })] })).toEqual(['update-issue'])
    expect(life.labels()).toContain('drift:git-ahead')
  })

  test('a marker from before kinds were kept tells nothing anew', () => {
    life.run({ findings: [life.replicas(3, 5), life.flag({ category: 'missing' })] })
    const issue = tracker.issue(1)
    issue.body = issue.body.replace(/begin ([\w-]+)/, (_, text: string) => {
      const data = JSON.parse(Buffer.from(text, 'base64url').toString()) as { told: { kinds?: unknown } }
      delete data.told.kinds
      return `begin ${Buffer.from(JSON.stringify(data)).toString('base64url')}`
    })
    life.run({ findings: [life.replicas(3, 5), life.flag({ category: 'missing' })] })
    expect(tracker.comments).toEqual([])
  })

  test('several things at once are one comment', () => {
    life.run({ findings: [life.replicas(3, 5), life.flag()] })
    life.set(web, 'spec.replicas', { desired: 3, live: 3 })
    const done = life.run({ findings: [life.flag(), life.flag({ category: 'conflict' })], unsafe: ['shop'] })
    expect(done).toEqual(['comment-issue', 'update-issue'])
    expect(tracker.said(1)[0]).toMatch(/^\*\*A change made by hand was undone[^]*---[^]*More serious now/)
  })

  test('how often a place has drifted is remembered over reopening', () => {
    for (const git of [3, 4, 5]) {
      life.run({ findings: [life.replicas(git, git + 1)] })
      life.set(web, 'spec.replicas', { desired: git + 1, live: git + 1 })
      life.run({ inSync: ['shop'] })
    }
    expect(life.state()?.past).toEqual([{ resource: web, path: 'spec.replicas', times: 3 }])
  })
})
