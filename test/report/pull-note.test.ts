import { expect, test } from '@jest/globals'
import type { PullNote } from '../../src/model/pull-request.js'
import { noteOfAll, pullPart } from '../../src/report/pull-note.js'
import { emptyNote } from '../../src/report/pull-withdraw.js'

const text = (...notes: readonly PullNote[]): string => pullPart(noteOfAll(notes), 2_000).join('\n')
const left = { subject: 'ConfigMap a/b', field: 'data.c', reason: 'nothing drives it' }

test('what there is to say about each repository is said, and then all that is left out', () => {
  const own = {
    ...emptyNote,
    pull: { number: 7, url: 'https://github.com/acme/shop/pull/7' },
    leftOut: [left],
  }
  const base = {
    ...{ ...emptyNote, repository: 'acme/base' },
    pull: { number: 12, url: 'https://github.com/acme/base/pull/12' },
  }
  const charts = { ...emptyNote, repository: 'acme/charts', reason: 'no token', leftOut: [left] }
  expect(text(own, base, charts)).toBe(
    [
      '### Pull request',
      '#7 brings what runs into Git.',
      '[acme/base#12](https://github.com/acme/base/pull/12) brings what runs into Git.',
      'None in acme/charts: no token.',
      '- Left out: `data.c` of ConfigMap a/b: nothing drives it\n- Left out: `data.c` of ConfigMap a/b: nothing drives it',
    ].join('\n\n'),
  )
})

test('where it is declined, may not be opened or is opened just now, the repository is named as well', () => {
  const base = { ...emptyNote, repository: 'acme/base' }
  expect(text({ ...base, declined: { number: 3, merged: true } })).toContain(
    'acme/base#3 was merged with this',
  )
  expect(text({ ...base, compareUrl: 'https://github.com/acme/base/compare/main...x' })).toContain(
    'acme/base does not let the action open pull requests.',
  )
  expect(text(base)).toContain('It is opened in acme/base in this run.')
})
