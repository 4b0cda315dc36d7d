import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { objectAt, stringAt } from '../../src/model/json.js'
import { commitToBe } from '../../src/model/write-back.js'
import { branchOf } from '../../src/report/pull-branch.js'
import { sameLines } from '../../src/report/same-lines.js'
import { lineDiff } from './line-diff.js'
import type { Told } from './pinned-stage.js'
import {
  adopted,
  adoptedOf,
  atTag,
  base,
  dev,
  flux,
  memory,
  overlay,
  source,
  system,
  tag,
} from './pinned-stage.js'

beforeAll(async () => void (await adopted({})), 600_000)

/** The GitRepository that the apps take their files from, with more in its spec. */
const platform =
  (spec: JsonObject) =>
  (object: JsonObject): JsonObject =>
    stringAt(object, 'kind') === 'GitRepository' && stringAt(object, 'metadata', 'name') === 'platform'
      ? { ...object, spec: { ...objectAt(object, 'spec'), ...spec } }
      : object

const why = async (told: Told): Promise<string | undefined> => (await adopted(told)).pinKept?.reason

describe('an app whose source of Flux names a tag', () => {
  test('is edited on the branch at hand, and the source told to take the commit of that', async () => {
    const one = await adopted({})
    expect(one.pin).toMatchObject({ from: 'v2.0.0', field: 'spec.ref.commit of GitRepository platform' })
    expect(lineDiff(atTag, one.pin?.edit.after ?? '')).toEqual([
      '-    tag: v2.0.0',
      `+    commit: ${commitToBe}`,
    ])
    expect(one.edits.map((edit) => edit.file).sort()).toEqual([overlay, source])
  })

  test('is moved in the same line for each of its apps, so that one pull request comes after the other', async () => {
    const both = [memory, { ...memory, object: 'Deployment/dev/search', live: '2Gi' }]
    const all = await adoptedOf({ edits: both })
    expect(all.map(({ application, pin }) => [application, pin?.edit.file])).toEqual([
      ['search', source],
      ['search-dev', source],
    ])
    const [one, other] = all.map(({ edits }) => edits)
    const line = atTag.split('\n').findIndex((text) => text.includes('tag: v2.0.0')) + 1
    expect(sameLines(one ?? [], other ?? [])).toEqual({ file: source, line })
  })

  test('is moved from the name of a tag, and told to fetch no one branch, which may not hold the commit', async () => {
    const named = atTag.replace('tag: v2.0.0', 'branch: main\n    name: refs/tags/v2.0.0')
    const { pin } = await adopted({ synced: { [source]: named } })
    expect(pin?.from).toBe('v2.0.0')
    expect(lineDiff(named, pin?.edit.after ?? '')).toEqual([
      '-    branch: main',
      '-    name: refs/tags/v2.0.0',
      `+    commit: ${commitToBe}`,
    ])
  })

  test('is moved as ever where the branch has moved on since it was checked out', async () => {
    const { pin } = await adopted({ isBehind: true, holding: ['main'] })
    expect(pin?.from).toBe('v2.0.0')
  })

  test('is moved with a word of what could not be listed, and may use it', async () => {
    const group = 'infra.contrib.fluxcd.io'
    const plural = 'terraforms'
    const forbidden = {
      group,
      version: 'v1alpha2',
      kind: 'Terraform',
      plural,
      namespaced: true,
      verbs: ['list'],
    }
    const { pin } = await adopted({ forbidden })
    expect(pin?.mind).toEqual([
      'Objects of kind Terraform could not be listed: whether one takes its files from GitRepository platform, and would follow it to this commit, is not known here.',
    ])
  })

  test('keeps its tag where the branch has moved on in what it renders', async () => {
    const changed = readFileSync(`${flux}${base}`, 'utf8').replace('${heap:=512m}', '${heap:=256m}')
    const { pin, pinKept, revision } = await adopted({ onBranch: { [base]: changed } })
    expect([pin, revision]).toEqual([undefined, 'v2.0.0'])
    expect(pinKept?.reason).toBe(
      'since then the branch at hand has changed Deployment shop/search as well, which would come along',
    )
  })

  test('keeps its tag where that would bring something else to another app of the source', async () => {
    const { edits, pin, notWrittenBack } = await adopted({
      onBranch: { [dev]: 'resources: [../base]\nnamePrefix: try-\n' },
    })
    expect([edits, pin]).toEqual([[], undefined])
    expect(notWrittenBack.map(({ reason }) => reason)).toEqual([
      'the edit would change search-dev as well (Deployment dev/search)',
    ])
  })

  test('keeps its tag where another app of the source cannot be rendered, so that nobody knows what comes', async () => {
    const { edits, notWrittenBack } = await adopted({
      atTag: { [dev]: 'resources: [../base, missing.yaml]\n' },
    })
    expect(edits).toEqual([])
    expect(notWrittenBack.map(({ reason }) => reason)).toEqual([
      'the edit would have search-dev follow it as well, which could not be rendered',
    ])
  })
})

describe('a source that follows a commit which a squash has left behind', () => {
  const left = { [source]: atTag.replace('tag: v2.0.0', `commit: "${tag}"`) }
  const own = branchOf('test', 'search')
  const told = { synced: left, edits: [], holding: [own] }

  test('is moved to the branch at hand by the app whose branch that is, where all that uses it stays the same', async () => {
    const [one, ...more] = await adoptedOf(told)
    expect([one?.application, one?.steps, one?.edits.map(({ file }) => file), more]).toEqual([
      'search',
      [],
      [source],
      [],
    ])
    expect(lineDiff(left[source] ?? '', one?.pin?.edit.after ?? '')).toEqual([
      `-    commit: "${tag}"`,
      `+    commit: "${commitToBe}"`,
    ])
  })

  test('stays where another app would be changed by it', async () => {
    const onBranch = { [dev]: 'resources: [../base]\nnamePrefix: try-\n' }
    expect(await adoptedOf({ ...told, onBranch })).toEqual([])
  })

  test('stays where a branch of somebody holds the commit', async () => {
    expect(await adoptedOf({ ...told, holding: ['release', own] })).toEqual([])
  })
})

describe('what keeps a source at its tag is told as it is', () => {
  test('a signature that is checked, which the commit of the edit has not', async () => {
    const signed = atTag.replace('spec:\n', 'spec:\n  verify: { mode: Tag, secretRef: { name: keys } }\n')
    expect(await why({ onBranch: { [source]: signed } })).toBe(
      'GitRepository platform takes signed revisions alone, and the commit of an edit is signed by GitHub',
    )
  })

  test('another tag that Git names by now', async () => {
    const { pinKept } = await adopted({ onBranch: { [source]: atTag.replace('v2.0.0', 'v2.1.0') } })
    expect(pinKept).toEqual({
      reason: `${source} names "v2.1.0" by now, which is not synced yet`,
      ahead: true,
    })
  })

  test('a variable', async () => {
    expect(await why({ onBranch: { [source]: atTag.replace('v2.0.0', '${release}') } })).toBe(
      `${source} names "\${release}", which is filled in when it is applied: what fills it in is to be changed`,
    )
  })

  test('a patch on its way to the cluster', async () => {
    const patched = `resources: [apps.yaml, source.yaml, system.yaml]
patches:
  - target: { kind: GitRepository, name: platform }
    patch: |
      - op: replace
        path: /spec/ref
        value: { tag: v2.0.0 }
`
    const told = {
      [source]: atTag.replace('tag: v2.0.0', 'branch: main'),
      'clusters/prod/kustomization.yaml': patched,
    }
    expect(await why({ onBranch: told })).toBe(
      `${source} names "main", which flux-system makes "v2.0.0" on its way to the cluster (a patch or a component): that is to be changed`,
    )
  })

  test('a tag that was set in the cluster by hand', async () => {
    const other = platform({ ref: { tag: 'v2.0.0' } })
    const owned = (object: JsonObject): JsonObject => {
      const changed = other(object)
      if (changed === object) return object
      const fieldsV1 = { 'f:spec': { 'f:ref': { 'f:tag': {} } } }
      const entry = {
        manager: 'kubectl-edit',
        operation: 'Update',
        apiVersion: 'v1',
        fieldsType: 'FieldsV1',
        fieldsV1,
      }
      return { ...changed, metadata: { ...objectAt(changed, 'metadata'), managedFields: [entry] } }
    }
    const { pinKept } = await adopted({
      synced: { [source]: atTag.replace('v2.0.0', 'v1.9.0') },
      live: owned,
    })
    expect(pinKept?.reason).toBe(
      `${source} names "v1.9.0", and GitRepository flux-system/platform was set to "v2.0.0" by hand in the cluster: one of the two has to give way first`,
    )
  })

  test('a source that is suspended', async () => {
    expect(await why({ live: platform({ suspend: true }) })).toBe(
      'GitRepository platform is suspended, so that nothing follows it to another revision',
    )
  })

  test('a source that holds itself: what is merged does not reach it', async () => {
    const own = system.replace(
      'sourceRef: { kind: GitRepository, name: flux-system }',
      'sourceRef: { kind: GitRepository, name: platform }',
    )
    expect(await why({ synced: { 'clusters/prod/system.yaml': own } })).toBe(
      'GitRepository flux-system/platform is applied by flux-system, which follows "v2.0.0" itself: what is merged does not reach it',
    )
  })

  test('a Terraform object that takes its files from there', async () => {
    const terraform = `apiVersion: infra.contrib.fluxcd.io/v1alpha2
kind: Terraform
metadata: { name: network, namespace: flux-system }
spec: { path: ./terraform, sourceRef: { kind: GitRepository, name: platform } }
`
    expect(await why({ onBranch: { 'terraform/network.yaml': terraform } })).toBe(
      'Terraform flux-system/network would follow GitRepository platform as well, and is not rendered here: nobody knows what the commit brings to it',
    )
  })
})
