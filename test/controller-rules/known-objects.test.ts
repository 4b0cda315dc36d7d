import { expect, test } from '@jest/globals'
import type { Pair } from '../../src/pull/pair.js'
import { problem } from '../../src/model/problem.js'
import { knownObjects } from '../../src/triage/known-objects.js'
import type { Prepared } from '../../src/triage/prepare.js'
import { application } from '../decide/judging.js'

const web = { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' }
const db = { group: 'apps', kind: 'StatefulSet', namespace: 'shop', name: 'db' }
const pair = (key: typeof web): Pair => ({ state: 'not-checked', key, reason: '' })
const app = (name: string, generatedBy: string | null, broken = false): Prepared => ({
  application: { ...application, name, ...(generatedBy === null ? {} : { generatedBy }) },
  desired: [],
  duplicates: [],
  synced: { known: false, reason: '' },
  problems: broken ? [problem('REVISION_NOT_FOUND', 'gone', 'fetch')] : [],
})

test('the objects of a set are those of all its apps', () => {
  const [east, west, alone] = [app('east', 'argocd/web'), app('west', 'argocd/web'), app('alone', null)]
  const pulled = [
    { app: east, pairs: [pair(web)] },
    { app: west, pairs: [pair(db)] },
    { app: alone, pairs: [pair(db)] },
  ]
  expect(knownObjects(pulled, true)(east.application)).toEqual({ own: [web], ofSet: [web, db] })
  expect(knownObjects(pulled, true)(alone.application)).toEqual({ own: [db], ofSet: [db] })
  expect(knownObjects(pulled, false)(east.application)).toEqual({ own: [web], ofSet: null })
})

test('with one app of the set not rendered, nothing is known of the set', () => {
  const [east, west] = [app('east', 'argocd/web'), app('west', 'argocd/web', true)]
  const pulled = [
    { app: east, pairs: [pair(web)] },
    { app: west, pairs: [] },
  ]
  expect(knownObjects(pulled, true)(east.application)).toEqual({ own: [web], ofSet: null })
})
