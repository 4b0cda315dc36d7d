import { describe, expect, test } from '@jest/globals'
import { readTable } from '../../src/categorise/table.js'
import type { Side } from '../../src/categorise/side.js'
import type { Subject } from '../../src/categorise/subject.js'
import { argoApplication } from '../../src/discover/argo-cd.js'
import type { Actor, Change } from '../../src/model/finding.js'
import { fields } from '../../src/model/path.js'
import { read } from './markdown.js'

/** What each column stands for. */
const columns: readonly (readonly Actor[])[] = [
  ['person-tool'],
  ['controller', 'pipeline'],
  ['applier'],
  ['api-server'],
  ['unknown'],
]

const path = fields('spec', 'value')
const changes = {
  modified: { type: 'modified', path, desired: 1, live: 2 },
  removed: { type: 'removed', path, desired: 1 },
  added: { type: 'added', path, live: 2 },
} as const satisfies Record<string, Change>

/** What each row stands for. */
const rows: Readonly<Record<string, { readonly side: Side; readonly changes: readonly Change[] }>> = {
  '`git`': { side: 'git', changes: Object.values(changes) },
  '`live`, value changed': { side: 'live', changes: [changes.modified] },
  '`live`, value removed': { side: 'live', changes: [changes.removed] },
  '`both`': { side: 'both', changes: [changes.modified] },
  '`live-only`': { side: 'live-only', changes: [changes.added] },
  '`rolled-back`': { side: 'rolled-back', changes: Object.values(changes) },
  '`no-base`, changed or added': { side: 'no-base', changes: [changes.modified, changes.added] },
  '`no-base`, removed': { side: 'no-base', changes: [changes.removed] },
}

function subject(side: Side, change: Change, actor: Actor): Subject {
  const manager =
    actor === 'api-server'
      ? null
      : ({ name: 'someone', operation: 'Apply', subresource: '', time: null } as const)
  return {
    application: argoApplication({}, 'cluster', null),
    key: { group: '', kind: 'Thing', namespace: '', name: 'thing' },
    change,
    type: null,
    objectType: null,
    desired: {},
    live: {},
    base: side === 'no-base' ? { source: 'none', reason: '' } : { source: 'history', object: {}, at: null },
    side,
    attribution: { manager, owners: manager === null ? [] : [manager], actor },
    autoscalers: [],
  }
}

/** The rows of the table below the heading, header left out; `same` repeats the first verdict of the row. */
function documented(): readonly (readonly string[])[] {
  const section =
    read('docs/verdicts.md').split('\n## The table\n')[1]?.split('\nObjects as a whole')[0] ?? ''
  const lines = section.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) => {
    const [side = '', ...cells] = line.split('|').slice(1, -1)
    return [side, ...cells.map((cell) => (cell.trim() === 'same' ? (cells[0] ?? '') : cell))].map((cell) =>
      cell.trim(),
    )
  })
}

describe('the table of docs/verdicts.md is the one of the code', () => {
  test('has every row', () => {
    expect(documented().map(([side]) => side)).toEqual(Object.keys(rows))
  })

  test.each(documented().map((cells) => [cells[0] ?? '', cells.slice(1)] as const))('%s', (side, cells) => {
    const row = rows[side]
    for (const [column, actors] of columns.entries()) {
      // Of "by Update: …; by Apply: …" the last verdict is the one of Apply below spec.
      const category = [...(cells[column] ?? '').matchAll(/`([a-z-]+)`/g)]
        .map(([, name]) => name ?? '')
        .filter((name) => name !== 'metadata')
        .at(-1)
      const said = (row?.changes ?? []).flatMap((change) =>
        actors.map((actor) => readTable(subject(row?.side ?? 'git', change, actor)).category),
      )
      expect({ column, said: [...new Set(said)] }).toEqual({ column, said: [category] })
    }
  })
})
