import { describe, expect, test } from '@jest/globals'
import { folderApplication } from '../../src/discover/folders.js'
import type { JsonObject } from '../../src/model/json.js'
import type { Repository } from '../../src/model/ports.js'
import type { MatchedPair } from '../../src/pull/pair.js'
import { createGitBases, isAppliedLikeByHand } from '../../src/pull/git-base.js'
import { createRedactor } from '../../src/pull/redact.js'
import type { Renderer } from '../../src/render/render.js'
import { memoryRepository } from '../discover/memory.js'
import { application as argo, settingsPair } from './judging.js'

const folder = folderApplication({
  name: 'shop',
  path: 'apps/shop',
  namespace: 'shop',
  revision: '',
  appliers: [],
  recurse: false,
})

/** What each commit has of the object, newest first; null where it has no such object. */
async function baseOf(
  live: JsonObject,
  states: readonly (JsonObject | null)[] | 'shallow',
  application = folder,
): Promise<unknown> {
  const all = states === 'shallow' ? [] : states
  const commits = all.map((_state, i) => (i === 0 ? 'commit' : `commit-${i}`))
  const { manifest } = settingsPair({}, live, null, {})
  const repository: Repository = {
    ...memoryRepository({}),
    touching: async (_commit, below) =>
      states === 'shallow' ? null : below === '' ? commits.slice(0, 2) : commits.slice(1),
  }
  const render: Renderer['render'] = async (_application, [source]) => {
    const data = all[commits.indexOf(source?.revision ?? '')] ?? null
    return {
      manifests: data === null ? [] : [{ ...manifest, object: { ...manifest.object, data } }],
      problems: [],
    }
  }
  const bases = createGitBases({
    repository,
    renderer: { render } as Renderer,
    scopeOf: () => true,
    redact: createRedactor().object,
  })
  const differences = ({ data = {} }: { readonly data?: JsonObject }): number =>
    [...new Set([...Object.keys(data), ...Object.keys(live)])].filter((key) => data[key] !== live[key]).length
  const pair: MatchedPair = settingsPair({}, live, null, {})
  const base = await bases(application, pair, differences)
  return base.source === 'none' ? base.reason : [base.source, base.object?.['data']]
}

const notTold =
  'people and pipelines apply it under the same name, and no commit that is here tells what was applied'

describe('what a folder was applied from, by Git alone', () => {
  test.each<[string, JsonObject, readonly (JsonObject | null)[], JsonObject]>([
    [
      'the commit that live is of',
      { a: 1, b: 1 },
      [
        { a: 2, b: 2 },
        { a: 1, b: 1 },
        { a: 0, b: 0 },
      ],
      { a: 1, b: 1 },
    ],
    [
      'the nearest one, where none is',
      { a: 9, b: 1 },
      [
        { a: 2, b: 2 },
        { a: 1, b: 1 },
        { a: 0, b: 0 },
      ],
      { a: 1, b: 1 },
    ],
    [
      'the newest of equally near ones',
      { a: 9, b: 1 },
      [
        { a: 2, b: 1 },
        { a: 1, b: 1 },
      ],
      { a: 2, b: 1 },
    ],
    ['one that has the object', { a: 1 }, [null, { a: 5 }, null], { a: 5 }],
  ])('%s', async (_title, live, states, data) => {
    expect(await baseOf(live, states)).toEqual(['commit', data])
  })

  test('is not known of an object that no commit has, nor without the whole history', async () => {
    expect(await baseOf({ a: 1 }, [null, null])).toBe(notTold)
    expect(await baseOf({ a: 1 }, 'shallow')).toBe(notTold)
  })

  test('is not looked for in another repository', async () => {
    const sources = folder.sources.map((source) => ({ ...source, elsewhere: true }))
    expect(await baseOf({ a: 1 }, [{ a: 1 }], { ...folder, sources })).toBe(notTold)
  })
})

test.each<[string, boolean, typeof folder]>([
  ['with kubectl apply', true, folder],
  ['with helm', true, { ...folder, appliers: ['helm'] }],
  ['with a name of its own', false, { ...folder, appliers: ['acme-pipeline'] }],
  ['by Argo CD, which keeps a history', false, { ...argo, appliers: folder.appliers }],
  ['as the object of an app', false, { ...folder, sources: [] }],
])('people may apply under the name of what is applied %s: %s', (_title, is, application) => {
  expect(isAppliedLikeByHand(application)).toBe(is)
})
