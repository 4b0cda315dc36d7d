import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { emptyConfig } from '../../src/config/config.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import { objectAt } from '../../src/model/json.js'
import type { Cluster, Tools } from '../../src/model/ports.js'
import { recordedOpenApi } from '../../src/pull/snapshot-openapi.js'
import { commitsOf } from '../../src/report/commit-message.js'
import type { World } from '../../src/triage/triage.js'
import { triage } from '../../src/triage/triage.js'
import { writeBack } from '../../src/write-back/write-back.js'
import { withLive } from '../pull-requests/changed-live.js'
import { realTools } from '../render/tools.js'
import { lineDiff } from './line-diff.js'
import { stage } from './staged.js'

const fixture = (name: string): string => fileURLToPath(new URL(`fixtures/${name}/repo`, import.meta.url))
const config = { ...emptyConfig, ignoreRules: 'propose' as const }

let tools: Tools
beforeAll(async () => {
  tools = await realTools()
}, 600_000)

/** A definition of a Kustomization, of a Flux that knows these fields of its spec. */
function definition(...known: string[]): JsonObject {
  const anything: Json = { type: 'object' }
  const properties = Object.fromEntries(known.map((name) => [name, { type: 'array', items: anything }]))
  const openAPIV3Schema = { type: 'object', properties: { spec: { type: 'object', properties } } }
  return {
    kind: 'CustomResourceDefinition',
    spec: {
      group: 'kustomize.toolkit.fluxcd.io',
      names: { kind: 'Kustomization' },
      versions: [{ name: 'v1', schema: { openAPIV3Schema } }],
    },
  }
}

const scaler = (target: string): JsonObject => ({
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  metadata: { name: target, namespace: 'shop' },
  spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: target }, maxReplicas: 9 },
})

/** The cluster with an autoscaler that has set the replicas of a Deployment to seven. */
function scaled(cluster: Cluster, target: string, defined: JsonObject): Cluster {
  const served = { group: 'autoscaling', version: 'v2', kind: 'HorizontalPodAutoscaler' }
  const changed = withLive(cluster, 'Deployment', target, (live) => {
    const { managedFields } = objectAt(live, 'metadata')
    const scale = {
      manager: 'kube-controller-manager',
      operation: 'Update',
      apiVersion: 'apps/v1',
      subresource: 'scale',
      fieldsType: 'FieldsV1',
      fieldsV1: { 'f:spec': { 'f:replicas': {} } },
    }
    return {
      ...live,
      spec: { ...objectAt(live, 'spec'), replicas: 7 },
      metadata: {
        ...objectAt(live, 'metadata'),
        managedFields: [...(managedFields as readonly Json[]), scale],
      },
    }
  })
  return {
    ...changed,
    kinds: async () => {
      const { kinds, problems } = await cluster.kinds()
      const kind = { ...served, plural: 'horizontalpodautoscalers', namespaced: true, verbs: ['list'] }
      return { kinds: [...kinds, kind], problems }
    },
    list: async (kind, namespace) =>
      kind.kind === served.kind
        ? { state: 'listed', items: [scaler(target)] }
        : changed.list(kind, namespace),
    openApi: async (group, version) => recordedOpenApi([defined], group, version),
  }
}

type Shape = { readonly name: string; readonly target: string; readonly file: string }
const search: Shape = { name: 'kustomize-flux', target: 'search', file: 'clusters/prod/apps.yaml' }
const pay: Shape = { name: 'helm-release', target: 'pay', file: 'clusters/pay.yaml' }

/** The repository of a shape with its app's file changed, over a cluster in which an autoscaler is at work. */
async function world(
  { name, target, file }: Shape,
  change: (text: string) => string,
  defined = definition('ignore'),
): Promise<World> {
  const plain = await stage(fixture(name), new Map(), [], tools)
  const before = (await plain.repository.at('').read(file)) ?? ''
  const staged = await stage(fixture(name), new Map([[file, change(before)]]), [], tools)
  return { ...staged, cluster: scaled(staged.cluster, target, defined) }
}

async function proposed(staged: World) {
  const { writeBacks } = await writeBack(staged, { config, applications: [], selection: 'by-hand' })
  const edits = writeBacks.flatMap((one) => one.edits)
  return {
    writeBacks,
    lines: edits.flatMap(({ before, after }) => lineDiff(before, after)),
    refused: writeBacks.flatMap(({ notWrittenBack }) => notWrittenBack.map(({ reason }) => reason)),
    edits,
  }
}

const same = (text: string): string => text
const corrected = (text: string): string =>
  text.replace('  targetNamespace: shop\n', '  targetNamespace: shop\n  driftDetection:\n    mode: enabled\n')

async function replicasOf(staged: World, app: string) {
  const { findings } = (await triage(staged, { config, applications: [] })).triage
  return findings.find(({ application, change }) => application === app && change?.type === 'modified')
}

describe('a replica count that an autoscaler owns and Flux sets back', () => {
  test('in a Kustomization: an entry of spec.ignore for this field of this object', async () => {
    const { lines, refused, edits, writeBacks } = await proposed(await world(search, same))
    expect(refused).toEqual([])
    expect(edits.map(({ file }) => file)).toEqual([search.file])
    expect(lines).toEqual([
      '+  ignore:',
      '+    - paths:',
      '+        - /spec/replicas',
      '+      target:',
      '+        group: apps',
      '+        kind: Deployment',
      '+        namespace: shop',
      '+        name: search',
    ])
    const messages = writeBacks.flatMap((one) => commitsOf(one).map(({ message }) => message))
    expect(messages).toEqual([expect.stringMatching(/^search: let Flux ignore replicas\n/)])
  })

  test('with that entry in the cluster nothing is set back, and nothing more proposed', async () => {
    const first = await proposed(await world(search, same))
    const then = await world(search, () => first.edits[0]?.after ?? '')
    expect(await replicasOf(then, 'search')).toMatchObject({
      ignoredBy: '/spec/replicas',
      forecast: { effect: 'keeps' },
      because: expect.arrayContaining([
        'Flux neither compares nor writes it: spec.ignore has /spec/replicas.',
      ]),
    })
    expect((await proposed(then)).writeBacks).toEqual([])
  })

  test('in a HelmRelease: an entry of spec.driftDetection.ignore, which an upgrade does not heed', async () => {
    const before = await world(pay, corrected)
    expect((await replicasOf(before, 'pay'))?.forecast).toMatchObject({
      effect: 'reverts',
      when: 'next-reconcile',
    })
    const { lines, refused, edits } = await proposed(before)
    expect(refused).toEqual([])
    expect(lines.map((line) => line.trim()).slice(0, 3)).toEqual([
      '+    ignore:',
      '+      - paths:',
      '+          - /spec/replicas',
    ])
    const then = await world(pay, () => edits[0]?.after ?? '')
    expect((await replicasOf(then, 'pay'))?.forecast).toMatchObject({
      effect: 'reverts',
      when: 'next-upgrade',
    })
    expect((await proposed(then)).writeBacks).toEqual([])
  })
})

describe('a HelmRelease that warns of drift', () => {
  const warned = (text: string): string => corrected(text).replace('mode: enabled', 'mode: warn')

  test('gets the entry too, with which it warns no more; an upgrade still writes the count', async () => {
    const before = await world(pay, warned)
    expect((await replicasOf(before, 'pay'))?.forecast).toMatchObject({
      effect: 'reverts',
      when: 'next-upgrade',
    })
    const { lines, refused, edits } = await proposed(before)
    expect(refused).toEqual([])
    expect(lines.map((line) => line.trim())).toContain('+          - /spec/replicas')
    const then = await world(pay, () => edits[0]?.after ?? '')
    expect((await replicasOf(then, 'pay'))?.ignoredBy).toBe('/spec/replicas')
    expect((await proposed(then)).writeBacks).toEqual([])
  })

  test('gets none while it is suspended', async () => {
    const { edits } = await proposed(
      await world(pay, (text) => warned(text).replace('interval: 5m', 'interval: 5m\n  suspend: true')),
    )
    expect(edits).toEqual([])
  })
})

describe('an object that the chart renders with driftDetection: disabled', () => {
  /** As helm-controller's documentation has it: a post-renderer puts it onto the object. */
  const excluded = (value: string) => (text: string) =>
    `${corrected(text).trimEnd()}
  postRenderers:
    - kustomize:
        patches:
          - target: {kind: Deployment}
            patch: |
              - op: add
                path: /metadata/annotations
                value: {helm.toolkit.fluxcd.io/driftDetection: ${value}}
`

  test('is left alone until the next upgrade, which its findings say', async () => {
    const staged = await world(pay, excluded('disabled'))
    expect(await replicasOf(staged, 'pay')).toMatchObject({
      ignoredBy: '.',
      forecast: { effect: 'reverts', when: 'next-upgrade' },
      because: expect.arrayContaining([
        'Flux does not correct it, but an upgrade still writes the chart’s value: helm.toolkit.fluxcd.io/driftDetection in its metadata.',
      ]),
    })
    expect((await proposed(staged)).writeBacks).toEqual([])
  })

  test('is corrected with any other value', async () => {
    const staged = await world(pay, excluded('enabled'))
    expect((await replicasOf(staged, 'pay'))?.forecast.when).toBe('next-reconcile')
  })

  test('is corrected where somebody wrote that onto the live object only', async () => {
    const plain = await world(pay, corrected)
    const cluster = withLive(plain.cluster, 'Deployment', 'pay', (live) => {
      const annotations = { 'helm.toolkit.fluxcd.io/driftDetection': 'disabled' }
      return { ...live, metadata: { ...objectAt(live, 'metadata'), annotations } }
    })
    expect((await replicasOf({ ...plain, cluster }, 'pay'))?.forecast.when).toBe('next-reconcile')
  })

  test('hides what somebody changed by hand, which the audit of the rules says', async () => {
    const file = new Map([[pay.file, excluded('disabled')(await text(pay))]])
    const edit = { object: 'Deployment/pay', at: 'spec.replicas', live: 4 }
    const staged = await stage(fixture(pay.name), file, [edit], tools)
    const { findings } = (await triage(staged, { config, applications: [] })).triage
    const audit = findings.find(({ rules }) => rules.includes('ignore-rule-hides-change'))
    expect(audit?.because[0]).toContain('(helm.toolkit.fluxcd.io/driftDetection in its metadata) hides')
  })
})

async function text({ name, file }: Shape): Promise<string> {
  const plain = await stage(fixture(name), new Map(), [], tools)
  return (await plain.repository.at('').read(file)) ?? ''
}

describe('no rule, and why', () => {
  test.each([
    ['a Flux that does not know spec.ignore', search, same, definition('patches'), /too old to know/],
    ['a cluster that does not say what its Flux knows', search, same, {}, /could not be read/],
    ['a release of which nothing is corrected', pay, same, {}, /driftDetection\.mode is not enabled/],
  ])('%s', async (_name, shape, change, defined, reason) => {
    const { edits, refused } = await proposed(await world(shape, change, defined))
    expect(edits).toEqual([])
    expect(refused).toEqual([expect.stringMatching(reason)])
  })

  test('a release that Flux gave up', async () => {
    const staged = await world(pay, corrected)
    const conditions = [{ type: 'Stalled', status: 'True', reason: 'RetriesExceeded' }]
    const cluster = withLive(staged.cluster, 'HelmRelease', 'pay', (live) => ({
      ...live,
      status: { conditions },
    }))
    const { edits, refused } = await proposed({ ...staged, cluster })
    expect(edits).toEqual([])
    expect(refused).toEqual([expect.stringMatching(/until what it reports is resolved/)])
  })

  test('what somebody changed by hand is written back, not ignored', async () => {
    const staged = await stage(
      fixture('kustomize-flux'),
      new Map(),
      [{ object: 'Deployment/shop/search', at: 'spec.replicas', live: 4 }],
      tools,
    )
    const { lines } = await proposed(staged)
    expect(lines).toEqual(['-      replicas: "2"', '+      replicas: "4"'])
  })
})
