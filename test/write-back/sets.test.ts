import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import type { Tools } from '../../src/model/ports.js'
import { keyOf } from '../../src/model/resource.js'
import type { World } from '../../src/triage/triage.js'
import { realTools } from '../render/tools.js'
import { lineDiff } from './line-diff.js'
import type { HandEdit } from './staged.js'
import { adopt, since, stage } from './staged.js'

const repo = fileURLToPath(new URL('fixtures/helm-set-files/repo', import.meta.url))
const textOf = (file: string): string => readFileSync(join(repo, file), 'utf8')
const replaced = (file: string, from: string, to: string): string => {
  const text = textOf(file)
  if (!text.includes(from)) throw new Error(`${file} does not say ${from}`)
  return text.replace(from, to)
}

const payments: HandEdit = { object: 'Deployment/payments/payments', at: 'spec.replicas', live: 5 }
const west: HandEdit = { object: 'ConfigMap/west/web-west', at: 'data.mode', live: 'loose' }

let tools: Tools
beforeAll(async () => {
  tools = await realTools()
}, 600_000)

/** What somebody changed by hand, in Git and in a cluster that say the same. */
const staged = (edit: HandEdit, files: { readonly [file: string]: string } = {}): Promise<World> =>
  stage(repo, new Map(Object.entries(files)), [edit], tools)

/** The same cluster, which has these objects as well. */
function having(world: World, objects: readonly JsonObject[]): World {
  const { cluster } = world
  const list: World['cluster']['list'] = async (kind, namespace) => {
    const listed = await cluster.list(kind, namespace)
    const more = objects.filter((object) => keyOf(object).kind === kind.kind)
    return listed.state === 'listed' ? { ...listed, items: [...listed.items, ...more] } : listed
  }
  return { ...world, cluster: { ...cluster, list } }
}

/** The Application that a set makes of the team, as the cluster has it. */
function madeOf(team: string, spec: JsonObject, namespace = 'argocd'): JsonObject {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: {
      name: team,
      namespace,
      ownerReferences: [
        { apiVersion: 'argoproj.io/v1alpha1', kind: 'ApplicationSet', name: 'teams', uid: 'u' },
      ],
    },
    spec: {
      project: 'default',
      destination: { server: 'https://kubernetes.default.svc', namespace: team },
      ...spec,
    },
    status: {
      history: [
        { revision: '1'.repeat(40), source: spec['source'] ?? null, deployedAt: '2026-11-20T08:00:00Z' },
      ],
    },
  }
}

const source = (...parameters: readonly (readonly [string, string])[]): JsonObject => ({
  source: {
    repoURL: 'https://git.acme.example/team/fleet.git',
    targetRevision: 'HEAD',
    path: 'charts/web',
    helm: {
      parameters: parameters.map(([name, value]) => ({ name, value })),
      valuesObject: { tag: 'v1.2.0' },
    },
  },
})

type Result = {
  readonly diff: { readonly [file: string]: readonly string[] }
  readonly refused: readonly string[]
}

async function adopted(world: World): Promise<Result> {
  const done = await adopt(world)
  const edits = done.flatMap((app) => app.edits)
  return {
    diff: Object.fromEntries(edits.map(({ file, before, after }) => [file, lineDiff(before, after)])),
    refused: done.flatMap(({ notWrittenBack }) => notWrittenBack.map(({ reason }) => reason)),
  }
}

const teams = (from: string, to: string) => ({ 'argocd/teams.yaml': replaced('argocd/teams.yaml', from, to) })
const nothing = { diff: {}, refused: [expect.stringContaining('edit what it is generated from by hand')] }

describe('a set that does not bring it to the Application is not edited', () => {
  const settings = (data: JsonObject): readonly JsonObject[] =>
    [{ name: 'argocd-cm' }, { name: 'argocd-cmd-params-cm', data }].map(({ name, data = {} }) => ({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name, namespace: 'argocd' },
      data,
    }))
  const kept = (why: string) => ({
    diff: {},
    refused: [`ApplicationSet teams ${why}: change the Application as well, by hand`],
  })

  test.each(['create-only', 'create-delete'])('by its policy %s', async (policy) => {
    const spec = `  syncPolicy:\n    applicationsSync: ${policy}\n  template:\n`
    expect(await adopted(await staged(payments, teams('  template:\n', spec)))).toEqual(
      kept(`does not change the Applications that are there (${policy})`),
    )
  })

  test('by the policy of its controller, which no set overrides', async () => {
    const spec = '  syncPolicy:\n    applicationsSync: sync\n  template:\n'
    const world = await staged(payments, teams('  template:\n', spec))
    const parameters = { 'applicationsetcontroller.policy': 'create-only' }
    expect(await adopted(having(world, settings(parameters)))).toEqual(
      kept('does not change the Applications that are there (create-only)'),
    )
    const open = { ...parameters, 'applicationsetcontroller.enable.policy.override': 'true' }
    expect((await adopted(having(world, settings(open)))).diff).toHaveProperty(['teams/payments.yaml'])
  })

  test.each([
    ['a pointer', 'jsonPointers: [/spec/source/helm]'],
    ['an expression', 'jqPathExpressions: [.spec.source.helm]'],
    ['an expression that may be anything', 'jqPathExpressions: [".. | .parameters?"]'],
    ['a rule for this Application', 'name: payments\n      jsonPointers: [/spec]'],
  ])('by what it ignores of it: %s', async (_name, rule) => {
    const spec = `  ignoreApplicationDifferences:\n    - ${rule}\n  template:\n`
    expect(await adopted(await staged(payments, teams('  template:\n', spec)))).toEqual(
      kept('leaves a part of the Application as it is (ignoreApplicationDifferences)'),
    )
  })

  test('but one that ignores something else, or of another, is', async () => {
    const spec =
      '  ignoreApplicationDifferences:\n    - jqPathExpressions: [.spec.syncPolicy]\n' +
      '    - name: search\n      jsonPointers: [/spec]\n  template:\n'
    expect(await adopted(await staged(payments, teams('  template:\n', spec)))).toEqual({
      diff: { 'teams/payments.yaml': ['-replicas: 3', '+replicas: 5'] },
      refused: [],
    })
  })
})

test('a file that the set reads from another branch is not edited on the one that the app follows', async () => {
  const files = {
    'argocd/teams.yaml': replaced('argocd/teams.yaml', 'revision: HEAD', 'revision: main').replace(
      'targetRevision: HEAD',
      'targetRevision: release',
    ),
  }
  expect(await adopted(await staged(payments, files))).toEqual(nothing)
})

describe('what only says the same by its position is not edited', () => {
  test('in an Application whose parameters somebody has put in another order', async () => {
    const zone = '            - name: zone\n              value: eu-{{ .values.zone }}\n'
    const minimum = "            - name: minimum\n              value: '{{ .minimum }}'\n"
    const files = {
      'argocd/teams.yaml': replaced('argocd/teams.yaml', zone, minimum).replace(
        'teams/*.*',
        'teams/payments.yaml',
      ),
    }
    const live = madeOf('payments', source(['minimum', '3'], ['replicas', '3'], ['mode', 'strict']))
    expect(await adopted(having(await staged(payments, files), [live]))).toEqual(nothing)
  })

  test.each([
    [
      'an element',
      '          # West may be asked for more.\n',
      '          - place: far\n            mode: strict\n',
    ],
    [
      'a generator',
      '    - list:\n',
      '    - list:\n        elements:\n          - {place: far, mode: strict}\n    - list:\n',
    ],
  ])('where Git has got %s in front that the cluster does not have yet', async (_name, line, more) => {
    const newer = replaced('argocd/places.yaml', line, more)
    expect(await adopted(since(await staged(west), { 'argocd/places.yaml': newer }))).toEqual(nothing)
  })
})

test('of a set that the cluster has with an empty template for its generator, an element is edited', async () => {
  const list = '    - list:\n'
  const filled = replaced(
    'argocd/places.yaml',
    list,
    `${list}        template: {metadata: {}, spec: {project: ""}}\n`,
  )
  const world = await staged(west, { 'argocd/places.yaml': filled })
  expect(await adopted(since(world, { 'argocd/places.yaml': textOf('argocd/places.yaml') }))).toEqual({
    diff: { 'argocd/places.yaml': ['-            mode: strict', '+            mode: loose'] },
    refused: [],
  })
})

test('a file of which another Argo CD makes an Application of the same name is not edited', async () => {
  const twin = textOf('argocd/teams.yaml').replace('namespace: argocd', 'namespace: second')
  const { diff, refused } = await adopted(await staged(payments, { 'argocd/twin.yaml': twin }))
  expect(diff).toEqual({})
  expect(new Set(refused)).toEqual(
    new Set(['the edit would change what ApplicationSet teams makes of Application payments as well']),
  )
})
