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

describe('what the applier’s own record says that it sent', () => {
  const byUpdate = wrote('argocd-controller', 'Update')
  const key = 'kubectl.kubernetes.io/last-applied-configuration'
  /** The subject with a record of this writer, which says so many replicas and names the app that it was made for. */
  function recorded(
    subject: Subject,
    replicas: number | null,
    writer = byUpdate.name,
    app = 'shop',
  ): Subject {
    const record = {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: {
        name: 'web',
        namespace: 'shop',
        annotations: { 'argocd.argoproj.io/tracking-id': `${app}:apps/Deployment:shop/web` },
      },
      spec: replicas === null ? {} : { replicas },
    }
    const fieldsV1 = { 'f:metadata': { 'f:annotations': { [`f:${key}`]: {} } } }
    const managedFields = [{ manager: writer, operation: 'Update', apiVersion: 'apps/v1', fieldsV1 }]
    const live = { metadata: { annotations: { [key]: JSON.stringify(record) }, managedFields } }
    return { ...subject, live }
  }
  const sent = (subject: Subject, side: Side) =>
    said(subject, side, 'applier', { manager: byUpdate, owners: [byUpdate] })

  test('is no default and no work of admission: it came from somewhere else than Git', () => {
    expect(sent(recorded(added, 5), 'live-only')).toBe(
      'unknown, guess: argocd-controller itself sent it, but neither Git nor the last full sync has it: it came from somewhere else, such as a sync of local files.',
    )
    expect(sent(recorded(changed, 5), 'live')).toBe(
      'unknown, guess: argocd-controller itself sent the live value, which is neither Git’s nor the last full sync’s: it came from somewhere else, such as a sync of local files.',
    )
  })

  test.each<[string, Subject]>([
    ['does not have it', recorded(added, null)],
    ['has another value', recorded(added, 4)],
    ['is another’s', recorded(added, 5, 'kubectl-client-side-apply')],
    ['was made for another app', recorded(added, 5, byUpdate.name, 'billing')],
  ])('says nothing where it %s', (_title, subject) => {
    expect(sent(subject, 'live-only')).toMatch(/^serialization-noise, routine/)
  })
})

test('what a rollback took back is a person’s doing, whoever wrote it', () => {
  const base: Base = {
    source: 'history',
    object: {},
    at: null,
    rolledBack: { from: 'c0ffee123', object: {} },
  }
  expect(said(changed, 'rolled-back', 'applier', { base })).toBe(
    'manual-change, likely: It had been synced with commit c0ffee1; the last sync took the app back to an older one.',
  )
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
