import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Tools } from '../../src/model/ports.js'
import type { WriteBack } from '../../src/model/write-back.js'
import { commitToBe } from '../../src/model/write-back.js'
import { overlayFiles } from '../../src/render/overlay-files.js'
import { folderFiles } from '../../src/shell/folder-files.js'
import type { World } from '../../src/triage/triage.js'
import { realTools } from '../render/tools.js'
import { lineDiff } from './line-diff.js'
import type { HandEdit } from './staged.js'
import { adopt, stage } from './staged.js'

/** Apps that follow a tag: three releases of a chart, with what they state of it in their Applications. */
const folder = fileURLToPath(new URL('fixtures/helm-values-object/repo/', import.meta.url))
const file = 'argocd/orders.yaml'
const tagged = readFileSync(`${folder}${file}`, 'utf8')
// As it stands on the branch by now: it names the tag, and says something that the tag's own copy does not.
const onBranch = tagged.replace('targetRevision: main', 'targetRevision: v1.4.0 # released in June')
const tag = '2222222222222222222222222222222222222222'

let tools: Tools
beforeAll(async () => void (tools = await realTools()), 600_000)

/** What is written back of the release that follows v1.4.0. */
async function adopted(edits: readonly HandEdit[], branches: readonly string[] = []): Promise<WriteBack> {
  const world = await stage(folder, new Map([[file, onBranch]]), edits, tools)
  const { repository } = world
  const withTag: World['repository'] = {
    ...repository,
    async resolve(revision) {
      const name = revision.replace(/^refs\/(heads|remotes\/origin)\//, '')
      if (name !== revision) return ['main', ...branches].includes(name) ? repository.resolve(name) : null
      return name === 'v1.4.0' ? tag : repository.resolve(name)
    },
    at: (commit) => (commit === tag ? folderFiles(folder) : repository.at(commit)),
  }
  const [one, ...more] = await adopt({ ...world, repository: withTag })
  if (one === undefined || more.length > 0) throw new Error('one app was to be written back')
  return one
}

const replicas: HandEdit = { object: 'Deployment/orders', at: 'spec.replicas', live: 5 }

describe('an app that follows a tag', () => {
  test('is edited where its Application states the value, on the branch at hand', async () => {
    const { edits, revision, notWrittenBack } = await adopted([replicas])
    expect(revision).toBe('')
    expect(notWrittenBack).toEqual([])
    expect(edits.map((edit) => edit.file)).toEqual([file])
    expect(edits[0]?.before).toBe(onBranch)
    expect(lineDiff(onBranch, edits[0]?.after ?? '')).toEqual([
      '-        replicas: 3',
      '+        replicas: 5',
    ])
  })

  test('takes a value that the tag has from its chart into its own', async () => {
    const { edits } = await adopted([
      { object: 'ConfigMap/orders-settings', at: 'data.LEVEL', live: 'debug' },
    ])
    expect(edits.map((edit) => edit.file)).toEqual([file])
    expect(lineDiff(onBranch, edits[0]?.after ?? '')).toEqual(['+          LEVEL: debug'])
  })

  test('is left alone in what no value drives, beside what can be edited', async () => {
    const label: HandEdit = { object: 'Deployment/orders', at: 'metadata.labels.team', live: 'shop' }
    const { edits, notWrittenBack } = await adopted([replicas, label])
    expect(edits.map((edit) => edit.file)).toEqual([file])
    expect(notWrittenBack.map(({ reason }) => reason)).toEqual([
      'nothing that the object of orders states drives it, and its files are on no branch of this repository',
    ])
  })

  test('one that follows a branch is edited there', async () => {
    const { revision, commit } = await adopted([replicas], ['v1.4.0'])
    expect([revision, commit]).toEqual(['v1.4.0', tag])
  })
})

describe('an app whose source of Flux names a tag', () => {
  const flux = fileURLToPath(new URL('fixtures/kustomize-flux/repo/', import.meta.url))
  const source = 'clusters/prod/source.yaml'
  const overlay = 'apps/search/prod/heap.yaml'
  const atTag = readFileSync(`${flux}${source}`, 'utf8').replace('branch: main', 'tag: v2.0.0')
  const dev = 'apps/search/dev/kustomization.yaml'
  // What its Kustomization could patch by itself needs no other commit. One applies all of these objects.
  const apps = `${readFileSync(`${flux}clusters/prod/apps.yaml`, 'utf8')
    .replace('path: ./apps/search/base', 'path: ./apps/search/dev')
    .replace(/ {2}patches:[^]*?(?= {2}postBuild)/, '')}---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: flux-system
  namespace: flux-system
spec:
  path: ./clusters/prod
  sourceRef:
    kind: GitRepository
    name: platform
`
  const memory: HandEdit = {
    object: 'Deployment/shop/search',
    at: 'spec.template.spec.containers[name="search"].resources.limits.memory',
    live: '4Gi',
  }

  /** What is written back, where the branch at hand has these texts and the tag those. */
  async function adoptedOf(
    texts: ReadonlyMap<string, string>,
    textsOfTag: ReadonlyMap<string, string> = new Map(),
  ): Promise<WriteBack> {
    const own = new Map([
      [source, atTag],
      ['clusters/prod/apps.yaml', apps],
      [dev, 'resources: [../base]\n'],
    ])
    const world = await stage(flux, own, [memory], tools)
    const { repository } = world
    const here = await repository.resolve('HEAD')
    const tagged: World['repository'] = {
      ...repository,
      resolve: async (revision) =>
        /^(refs\/tags\/)?v2\.0\.0$/.test(revision)
          ? tag
          : /^refs\/(heads|remotes\/origin)\/v2/.test(revision)
            ? null
            : repository.resolve(revision),
      at: (commit) => overlayFiles(repository.at(commit), commit === here ? texts : textsOfTag),
    }
    const [one, ...more] = await adopt({ ...world, repository: tagged })
    if (one === undefined || more.length > 0) throw new Error('one app was to be written back')
    return one
  }

  test('is edited on the branch at hand, and the source told to take the commit of that', async () => {
    const one = await adoptedOf(new Map())
    expect(one.pin).toMatchObject({ from: 'v2.0.0', field: 'spec.ref.commit of GitRepository platform' })
    expect(lineDiff(atTag, one.pin?.edit.after ?? '')).toEqual([
      '-    tag: v2.0.0',
      `+    commit: ${commitToBe}`,
    ])
    expect(one.edits.map((edit) => edit.file).sort()).toEqual([overlay, source])
  })

  test('keeps its tag where the branch has moved on in what it renders', async () => {
    const base = 'apps/search/base/search.yaml'
    const changed = readFileSync(`${flux}${base}`, 'utf8').replace('${heap:=512m}', '${heap:=256m}')
    const { pin, pinKept, revision } = await adoptedOf(new Map([[base, changed]]))
    expect([pin, revision]).toEqual([undefined, 'v2.0.0'])
    expect(pinKept?.reason).toBe(
      'since then the branch at hand has changed Deployment shop/search as well, which would come along',
    )
  })

  test('keeps its tag where that would bring something else to another app of the source', async () => {
    const { edits, pin, notWrittenBack } = await adoptedOf(
      new Map([[dev, 'resources: [../base]\nnamePrefix: try-\n']]),
    )
    expect([edits, pin]).toEqual([[], undefined])
    expect(notWrittenBack.map(({ reason }) => reason)).toEqual([
      'the edit would change search-dev as well (Deployment dev/search)',
    ])
  })
  test('keeps its tag where another app of the source cannot be rendered, so that nobody knows what comes', async () => {
    const { edits, notWrittenBack } = await adoptedOf(
      new Map(),
      new Map([[dev, 'resources: [../base, missing.yaml]\n']]),
    )
    expect(edits).toEqual([])
    expect(notWrittenBack.map(({ reason }) => reason)).toEqual([
      'the edit would have search-dev follow it as well, which could not be rendered',
    ])
  })

  test('keeps a tag whose signature is checked, as the commit of the edit has none', async () => {
    const { pin, pinKept } = await adoptedOf(
      new Map([
        [source, atTag.replace('spec:\n', 'spec:\n  verify: { mode: Tag, secretRef: { name: keys } }\n')],
      ]),
    )
    expect([pin, pinKept?.reason]).toEqual([
      undefined,
      'GitRepository platform takes signed revisions alone, and the commit of an edit is signed by GitHub',
    ])
  })
})
