import { describe, expect, test } from '@jest/globals'
import { argoApplication } from '../../src/discover/argo-cd.js'
import type { Repository } from '../../src/model/ports.js'
import { rolledBackFrom } from '../../src/triage/rolled-back.js'
import { memoryRepository } from '../discover/memory.js'

/** main is a, b, c; hotfix came out of b. */
const cameFrom: { readonly [commit: string]: string } = { a: '', b: 'a', c: 'b', hotfix: 'b' }
const branches: { readonly [name: string]: string } = { main: 'c' }

function isAncestor(older: string, newer: string): boolean {
  return older === newer || (newer !== '' && isAncestor(older, cameFrom[newer] ?? ''))
}

const repository: Repository = {
  ...memoryRepository({}),
  resolve: async (name) => branches[name] ?? (name in cameFrom ? name : null),
  isAncestor: async (older, newer) => isAncestor(older, newer),
}

type Sync = readonly [revision: string, targetRevision?: string, path?: string]

async function from(syncs: readonly Sync[], follows = 'main', world = repository): Promise<string | null> {
  const sourceOf = (targetRevision: string, path = 'shop') => ({ repoURL: '', path, targetRevision })
  const object = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'shop', namespace: 'argocd' },
    spec: { source: sourceOf(follows), destination: { namespace: 'shop' } },
    status: {
      history: syncs.map(([revision, target = 'main', path], id) => ({
        id,
        revision,
        source: sourceOf(target, path),
      })),
    },
  }
  const found = await rolledBackFrom(argoApplication(object, 'cluster', null), world)
  return found?.sources[0]?.revision ?? null
}

describe('the last sync took the app back', () => {
  test.each<[string, readonly Sync[], string]>([
    ['to what it was before', [['a'], ['b'], ['a']], 'b'],
    ['to a commit that the history does not have', [['b'], ['a']], 'b'],
    ['by two steps, one after the other', [['a'], ['b'], ['c'], ['b'], ['a']], 'c'],
    ['and was repeated', [['c'], ['a'], ['a']], 'c'],
  ])('%s', async (_title, syncs, commit) => {
    expect(await from(syncs)).toBe(commit)
  })

  test('as each source of several did', async () => {
    const source = (revision: string) => ({ repoURL: '', path: 'shop', targetRevision: revision })
    const object = (revisions: readonly (readonly string[])[]) => ({
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: { name: 'shop', namespace: 'argocd' },
      spec: { sources: [source('main'), source('main')], destination: {} },
      status: {
        history: revisions.map((each, id) => ({
          id,
          revisions: each,
          sources: [source('main'), source('main')],
        })),
      },
    })
    const found = async (...revisions: readonly (readonly string[])[]) =>
      rolledBackFrom(argoApplication(object(revisions), 'cluster', null), repository)
    expect(await found(['b', 'b'], ['a', 'b'])).not.toBeNull()
    expect(await found(['b', 'a'], ['a', 'b'])).toBeNull()
  })
})

describe('nothing was taken back', () => {
  test.each<[string, readonly Sync[], string]>([
    ['by a sync that went forward', [['a'], ['b'], ['c']], 'main'],
    ['by the same commit again', [['b'], ['b']], 'main'],
    ['where nothing was synced before', [['a']], 'main'],
    ['where nothing was synced', [], 'main'],
    ['when the app left a branch that Git has merged since', [['a'], ['b', 'hotfix'], ['a']], 'main'],
    ['when the app moved to another folder', [['b', 'main', 'old'], ['a']], 'main'],
    ['where Git itself went back', [['hotfix'], ['b']], 'main'],
    ['where the app follows the older commit', [['b'], ['a']], 'a'],
    ['where the commit is not here', [['gone'], ['a']], 'main'],
  ])('%s', async (_title, syncs, follows) => {
    expect(await from(syncs, follows)).toBeNull()
  })

  test('that a folder without history could tell', async () => {
    const plain: Repository = { ...memoryRepository({}), resolve: (name) => repository.resolve(name) }
    expect(await from([['a'], ['b'], ['a']], 'main', plain)).toBeNull()
  })
})
