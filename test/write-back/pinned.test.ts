import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Tools } from '../../src/model/ports.js'
import type { WriteBack } from '../../src/model/write-back.js'
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
