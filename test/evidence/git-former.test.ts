import { describe, expect, test } from '@jest/globals'
import { weigh } from '../../src/decide/direction.js'
import { evidenceFrom } from '../../src/evidence/evidence.js'
import type { Evidence } from '../../src/model/evidence.js'
import type { Category, Finding } from '../../src/model/finding.js'
import type { CommitInfo } from '../../src/model/ports.js'
import { manager } from '../report/builder.js'
import { added, modified, readings } from './readings.js'

const path = 'spec.template.spec.containers[name="web"].image'
const image = modified(path, 'shop/web:1.2', 'shop/web:1.1')
const raised: CommitInfo = {
  sha: 'abc12345',
  author: 'Dana',
  at: '2026-11-02T08:00:00Z',
  subject: 'Raise web',
}
const earlier: CommitInfo = { ...raised, sha: 'def56789', at: '2026-10-01T08:00:00Z' }

describe('live is what Git said before', () => {
  test('is said with the commit that moved Git away from it', () => {
    const former = formerOf(image, 'image: shop/web:1.2', 'image: shop/web:1.1')
    expect(former?.text).toBe('Git itself said so until 2026-11-02 (abc1234 by Dana: Raise web).')
    expect(former?.data).toMatchObject({ commit: 'abc12345', author: 'Dana', isLast: true })
  })

  test.each([
    ['quoted, in a list, with a comment', image, '- image: "shop/web:1.2"', '- image: shop/web:1.1 # old'],
    ['the tag alone, as Kustomize and charts have it', image, '  newTag: "1.2"', '  newTag: "1.1"'],
    ['a count', modified('spec.replicas', 3, 5), 'replicas: 3', 'replicas: 5'],
    ['a text that a chart quotes', modified('data.DEBUG', 'false', 'true'), 'debug: false', 'debug: true'],
    ['an argument', modified('spec.args[0]', '--v=2', '--v=4'), '- --v=2', '- --v=4'],
  ])('%s', (_form, change, now, before) => expect(formerOf(change, now, before)).toBeDefined())

  test.each([
    ['Git said something else before', image, 'image: shop/web:1.2', 'image: shop/web:1.0'],
    ['the line does not make up Git’s value', image, 'image: other:7', 'image: shop/web:1.1'],
    [
      'the line is only a part of a number',
      modified('data.v', 'v 1.21', 'v 2.21'),
      'minor: "1"',
      'minor: "2"',
    ],
    ['the line is of a mapping', image, 'image:', 'image: shop/web:1.1'],
    ['it is no YAML', image, 'image: "shop/web:1.2', 'image: shop/web:1.1'],
    ['the value is hidden', modified('data.key', '++', '+++'), 'key: b2xk', 'key: bmV3'],
    ['something was added', added('data.key', 'x'), 'key: y', 'key: x'],
  ])('nothing is said where %s', (_why, change, now, before) =>
    expect(formerOf(change, now, before)).toBeUndefined(),
  )

  test.each<[string, Category]>([
    ['Git’s change that is not synced', 'git-ahead'],
    ['what a controller owns', 'controller'],
  ])('nothing is said of %s', (_what, category) =>
    expect(formerOf(image, 'image: shop/web:1.2', 'image: shop/web:1.1', { category })).toBeUndefined(),
  )

  test('of an older state the commit is named that ended it, and no revert of it brings it back', () => {
    const former = [
      { text: 'image: shop/web:1.1.9', until: raised },
      { text: 'image: shop/web:1.1', until: earlier },
    ]
    const found = find(readings(image, { linePast: { now: 'image: shop/web:1.2', former } }))
    expect(found?.data).toMatchObject({ commit: 'def56789', isLast: false })
  })

  test('a long subject is cut', () => {
    const until = { ...raised, subject: 'x'.repeat(200) }
    const linePast = { now: 'image: shop/web:1.2', former: [{ text: 'image: shop/web:1.1', until }] }
    expect(find(readings(image, { linePast }))?.text).toHaveLength('Git itself said so until'.length + 104)
  })

  test('that the commit wrote Git’s line is not said a second time', () => {
    const linePast = { now: 'image: shop/web:1.2', former: [{ text: 'image: shop/web:1.1', until: raised }] }
    const kinds = (lineCommit: CommitInfo): unknown =>
      evidenceFrom(readings(image, { linePast, lineCommit })).map(({ kind }) => kind)
    expect(kinds(raised)).not.toContain('git-line')
    expect(kinds(earlier)).toContain('git-line')
  })
})

describe('what to do about it', () => {
  test.each(['kubectl-set', 'kubectl', 'kubectl-edit', 'kubectl-patch', 'k9s'])(
    'who set the one field back with %s meant it: Git should follow',
    (name) => {
      const decision = decide({ manager: manager(name) })
      expect([decision.direction, decision.confidence]).toEqual(['update-git', 'likely'])
      expect(decision.because).toEqual([
        'Somebody went back on purpose to what Git had said; a revert of abc1234, or this value alone, takes Git back as well.',
      ])
    },
  )

  test.each<[string, 'Apply' | 'Update']>([
    ['kubectl-client-side-apply', 'Update'],
    ['kubectl-replace', 'Update'],
    ['kubectl-create', 'Update'],
    ['helm', 'Update'],
    ['kubectl', 'Apply'],
  ])('who sent a whole manifest with %s (%s) may have sent an old copy: a question', (name, operation) => {
    const decision = decide({ manager: manager(name, { operation }) })
    expect(decision.direction).toBe('follow-up')
    expect(decision.because).toEqual([
      'A whole manifest was applied, so this is a rollback or an old copy: if it was meant, a revert of abc1234, or this value alone, takes Git back as well; if not, a sync brings the present value back.',
    ])
  })

  test('a conflict stays a question', () => {
    const conflict: Partial<Finding> = { category: 'conflict', direction: 'follow-up' }
    expect(decide({ ...conflict, manager: manager('kubectl-set') }).direction).toBe('follow-up')
  })

  test('a load that Git’s count cannot bear says that no old copy is to be synced away', () => {
    const scaled = modified('spec.replicas', 3, 5)
    const by = manager('kubectl-client-side-apply')
    const linePast = { now: 'replicas: 3', former: [{ text: 'replicas: 5', until: raised }] }
    const read = readings(scaled, { linePast }, { manager: by })
    const data = { cpu: { percentOfRequestsInGit: 90 } }
    const busy: Evidence = { kind: 'pod-usage', text: 'Busy.', data }
    expect(weigh(read.finding, [busy, ...evidenceFrom(read)]).direction).toBe('update-git')
  })
})

function formerOf(
  change: Finding['change'] & object,
  now: string,
  before: string,
  parts: Partial<Finding> = {},
): Evidence | undefined {
  return find(readings(change, { linePast: { now, former: [{ text: before, until: raised }] } }, parts))
}

function find(read: ReturnType<typeof readings>): Evidence | undefined {
  return evidenceFrom(read).find(({ kind }) => kind === 'git-former')
}

function decide(parts: Partial<Finding>): ReturnType<typeof weigh> {
  const former = [{ text: 'image: shop/web:1.1', until: raised }]
  const read = readings(image, { linePast: { now: 'image: shop/web:1.2', former } }, parts)
  const [evidence] = evidenceFrom(read).filter(({ kind }) => kind === 'git-former')
  return weigh(read.finding, evidence === undefined ? [] : [evidence])
}
