import { describe, expect, test } from '@jest/globals'
import type { Side } from '../../src/categorise/side.js'
import type { Subject } from '../../src/categorise/subject.js'
import { readTable } from '../../src/categorise/table.js'
import type { Actor } from '../../src/model/finding.js'
import type { FieldManager } from '../../src/model/managed-fields.js'
import type { Base } from '../../src/pull/base.js'
import { subjectOf } from './subjects.js'

const path = 'spec.replicas'
const changed = subjectOf({ path, git: 3, live: 5 })
const added = subjectOf({ path, live: 5 })
const removed = subjectOf({ path, git: 3 })
const history: Base = { source: 'history', object: {}, at: null }
const shallow: Base = { source: 'none', reason: 'a shallow clone' }

function wrote(name: string, operation: FieldManager['operation']): FieldManager {
  return { name, operation, subresource: '', time: null }
}

/** What the table says of a change on that side whose live value belongs to a manager of that kind. */
function said(
  subject: Subject,
  side: Side,
  actor: Actor,
  rest: Partial<Subject['attribution']> & { readonly base?: Base } = {},
): string {
  const { base = side === 'no-base' ? shallow : history, ...attribution } = rest
  const manager = actor === 'api-server' ? null : wrote('someone', 'Apply')
  const cell = readTable({
    ...subject,
    side,
    base,
    attribution: { manager, owners: manager === null ? [] : [manager], actor, ...attribution },
  })
  const { category, confidence, because, routine } = cell
  return `${category}${routine === true ? ', routine' : ''}, ${confidence}: ${because}`
}

const unknownBase = 'What was last synced is not known (a shallow clone)'

/** The cells by their columns; a controller's row is a pipeline's as well. */
const table: readonly (readonly [row: string, Subject, Side, { readonly [actor in Actor]?: string }])[] = [
  [
    'Git',
    changed,
    'git',
    { unknown: 'git-ahead, certain: Live still holds what was last synced; Git has moved on since.' },
  ],
  [
    'live, removed',
    removed,
    'live',
    {
      unknown:
        'manual-change, certain: Git and the last sync have it, live does not; the API server keeps no owner of what is gone.',
    },
  ],
  [
    'live, changed',
    changed,
    'live',
    {
      'person-tool':
        'manual-change, certain: Git has not changed since the last sync; someone wrote the live value.',
      controller:
        'controller, certain: someone owns the live value; Git has not changed since the last sync.',
      applier:
        'unknown, guess: The live value moved away from the last sync, yet no one but the applier owns it: admission may have rewritten it.',
      'api-server':
        'unknown, guess: The live value moved away from the last sync, yet no one but the applier owns it: admission may have rewritten it.',
      unknown:
        'unknown, guess: someone wrote the live value; whether a person or a controller uses that name is not known.',
    },
  ],
  [
    'both',
    changed,
    'both',
    {
      'person-tool': 'conflict, certain: Changed in live and in Git since the last sync.',
      controller:
        'controller, likely: someone owns the live value; Git has changed since the last sync as well.',
      applier:
        'git-ahead, guess: someone itself wrote the live value after the last full sync, and Git has moved on.',
      'api-server': 'conflict, certain: Changed in live and in Git since the last sync.',
      unknown: 'conflict, certain: Changed in live and in Git since the last sync.',
    },
  ],
  [
    'live alone',
    added,
    'live-only',
    {
      'person-tool': 'manual-change, certain: Neither Git nor the last sync has it; someone added it.',
      controller: 'controller, certain: Neither Git nor the last sync has it; someone added it.',
      applier: 'unknown, guess: The applier owns it, but neither Git nor the last sync has it.',
      'api-server':
        'unknown, guess: Neither Git nor the last sync has it and nobody owns it: admission may have added it.',
      unknown:
        'unknown, guess: Neither Git nor the last sync has it; whether a person or a controller uses the name someone is not known.',
    },
  ],
  [
    'no base, changed',
    changed,
    'no-base',
    {
      'person-tool': `manual-change, likely: ${unknownBase}; someone wrote the live value.`,
      controller: `controller, likely: ${unknownBase}; someone owns the live value.`,
      applier: `git-ahead, likely: ${unknownBase}; the applier wrote the live value, so Git has changed since.`,
      'api-server': `unknown, guess: ${unknownBase}, and nobody owns the live value.`,
      unknown: `unknown, guess: ${unknownBase}, and who uses the name someone is not known.`,
    },
  ],
  [
    'no base, removed',
    removed,
    'no-base',
    { unknown: `unknown, guess: ${unknownBase}, and a removal leaves no owner.` },
  ],
]

const cells = table.flatMap(([row, subject, side, of]) =>
  (Object.keys(of) as Actor[]).map((actor) => [row, actor, subject, side, of[actor] ?? ''] as const),
)

describe('the side, and who moved it', () => {
  test.each(cells)('%s, %s', (_row, actor, subject, side, expected) => {
    expect(said(subject, side, actor)).toBe(expected)
    if (actor === 'controller') expect(said(subject, side, 'pipeline')).toBe(expected)
  })

  test.each<[Side, Actor, Subject]>([
    ['git', 'applier', changed],
    ['live', 'unknown', removed],
    ['live', 'person-tool', changed],
    ['live', 'controller', changed],
    ['both', 'person-tool', changed],
    ['live-only', 'person-tool', added],
    ['live-only', 'controller', added],
  ])('%s, %s: no more than likely by a last-applied annotation', (side, actor, subject) => {
    const base: Base = { source: 'last-applied', object: {}, at: null }
    expect(said(subject, side, actor, { base })).toMatch(/^[a-z-]+, likely: /)
  })
})

describe('what the applier owns and Git does not state', () => {
  const byUpdate = { manager: wrote('argocd-controller', 'Update') }
  const defaulted =
    'serialization-noise, routine, likely: The API server filled it in when the applier wrote the object.'

  test('is a default where it updates', () => {
    expect(said(added, 'live-only', 'applier', byUpdate)).toBe(defaulted)
    expect(said(added, 'no-base', 'applier', byUpdate)).toBe(defaulted)
  })

  test('is no default where both sides have it, nor where it applies', () => {
    const moved = `git-ahead, likely: ${unknownBase}; the applier wrote the live value, so Git has changed since.`
    expect(said(changed, 'no-base', 'applier', byUpdate)).toBe(moved)
    expect(said(added, 'no-base', 'applier')).toBe(moved)
  })

  test('is bookkeeping below metadata', () => {
    const label = subjectOf({ path: 'metadata.labels.app', live: 'x' })
    expect(said(label, 'live-only', 'applier')).toBe(
      'metadata-noise, routine, likely: The applier puts it on what it applies.',
    )
    const podLabel = subjectOf({ path: 'spec.template.metadata.labels.app', live: 'x' })
    expect(said(podLabel, 'live-only', 'applier')).toMatch(/^unknown, guess: /)
  })
})

test.each<[Side, Subject]>([
  ['live', changed],
  ['live-only', added],
  ['no-base', changed],
])('%s: who wrote the object in another apiVersion is named, each once', (side, subject) => {
  const elsewhere = [wrote('b', 'Update'), wrote('a', 'Update'), wrote('b', 'Apply')]
  expect(said(subject, side, 'unknown', { manager: null, owners: [], elsewhere })).toBe(
    'unknown, guess: Nobody owns it under this name; b, a wrote the object in another apiVersion, where it may have another.',
  )
})
