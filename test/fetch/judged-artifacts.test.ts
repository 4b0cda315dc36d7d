import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import type { JsonObject } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import type { WriteBacks } from '../../src/shell/write-back-run.js'
import { writeBackRepository } from '../../src/shell/write-back-run.js'
import { clusterOf } from '../discover/memory.js'
import { toolPath } from '../render/tools.js'
import { ownedBy } from '../triage/judging.js'
import type { Entries } from './archives.js'
import type { Registry } from './registry.js'
import { anyContent, startRegistry } from './registry.js'
import { workspaceIn } from './workspace.js'

const before = { ...process.env }
let folder: string
let registry: Registry
/** Digests by tag. */
const pushed = new Map<string, string>()
let done: WriteBacks

const { inGit, commit } = workspaceIn(() => folder)

const map = (mode: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {mode: ${mode}}\n`
/** Plain manifests, an overlay over them, and what nobody is to take. */
const manifests = (mode: string): Entries => ({
  './plain/settings.yaml': map(mode),
  './overlay/kustomization.yaml': 'resources: [settings.yaml]\ncommonAnnotations: {team: shop}\n',
  './overlay/settings.yaml': map(mode),
  './plain/draft.yaml': 'kind: [broken',
  '.sourceignore': 'draft.yaml\n',
})

type Shape = {
  readonly ref?: JsonObject
  readonly spec?: JsonObject
  readonly path?: string
  readonly synced?: string
  readonly live?: string
}

/** A Kustomization with an OCIRepository of its own each. */
const shapes: { readonly [name: string]: Shape } = {
  'in-sync': {},
  overlay: { path: './overlay' },
  edited: { live: 'wild' },
  'not-synced': { ref: { tag: 'next' } },
  'edited-before': { ref: { tag: 'next' }, live: 'wild' },
  range: { ref: { semver: '1.x' } },
  suspended: { ref: { tag: 'next' }, spec: { suspend: true } },
  unselected: { spec: { layerSelector: { mediaType: 'application/vnd.acme.other' } } },
  copied: { spec: { layerSelector: { operation: 'copy' } } },
  gone: { ref: { tag: 'gone' } },
  elsewhere: { spec: { url: 'oci://registry.example/shop' } },
}

const fluxObject = (kind: string, name: string, spec: JsonObject, status: JsonObject): JsonObject => ({
  apiVersion: `${kind === 'Kustomization' ? 'kustomize' : 'source'}.toolkit.fluxcd.io/v1`,
  kind,
  metadata: { name, namespace: 'flux-system' },
  spec: { interval: '1h', ...spec },
  status,
})

function liveMap(namespace: string, mode: string, manager: string, labels: JsonObject): JsonObject {
  const data = { 'f:data': { 'f:mode': {} } }
  const own = mode === 'calm' ? [ownedBy(manager, data, 'Apply')] : [ownedBy('kubectl-edit', data)]
  const annotations = namespace === 'overlay' ? { annotations: { team: 'shop' } } : {}
  return {
    ...{ apiVersion: 'v1', kind: 'ConfigMap', data: { mode } },
    metadata: { name: 'settings', namespace, labels, ...annotations, managedFields: own },
  }
}

function fluxApps(): JsonObject[] {
  return Object.entries(shapes).flatMap(
    ([name, { ref = { tag: 'now' }, spec = {}, path = './plain', live = 'calm' }]) => {
      const revision = `now@${pushed.get('now') ?? ''}`
      const labels = {
        'kustomize.toolkit.fluxcd.io/name': name,
        'kustomize.toolkit.fluxcd.io/namespace': 'flux-system',
      }
      return [
        fluxObject(
          'OCIRepository',
          name,
          { url: `oci://${registry.host}/shop`, ref, ...spec },
          { artifact: { revision } },
        ),
        fluxObject(
          'Kustomization',
          name,
          { path, targetNamespace: name, prune: true, sourceRef: { kind: 'OCIRepository', name } },
          { lastAppliedRevision: revision, lastAppliedOriginRevision: 'main@sha1:abcdef1' },
        ),
        liveMap(name, live, 'kustomize-controller', labels),
      ]
    },
  )
}

/** Applications with what is live of each. */
function argoApps(): JsonObject[] {
  const app = (name: string, path: string, tag: string, live: string): JsonObject[] => {
    const directory = path === 'plain' ? { directory: { exclude: 'draft.yaml' } } : {}
    const source = { repoURL: `oci://${registry.host}/argo`, path, targetRevision: tag, ...directory }
    const revision = pushed.get(`argo ${tag === '1.x' ? '1.0.0' : tag}`) ?? ''
    const application = {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: { name, namespace: 'argocd' },
      spec: {
        ...{ project: 'default', source },
        destination: { server: 'https://kubernetes.default.svc', namespace: name },
      },
      status: {
        sync: { status: 'Synced', revision },
        history: [{ revision, deployedAt: '2026-11-20T10:00:00Z', source }],
      },
    }
    return [application, liveMap(name, live, 'argocd-controller', {})]
  }
  return [
    ...app('argo-plain', 'plain', 'latest', 'calm'),
    ...app('argo-edited', 'plain', '1.x', 'wild'),
    ...app('argo-unnamed', 'plain', 'latest', 'wild'),
  ]
}

function cluster(): Cluster {
  const { cluster: memory, kinds } = clusterOf([...fluxApps(), ...argoApps()])
  return { ...memory, kinds: () => Promise.resolve({ kinds, problems: [] }) }
}

const written = ({ kind }: JsonObject): boolean => kind === 'Kustomization' || kind === 'Application'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-judged-'))
  process.env['PATH'] = `${await toolPath()}:${before['PATH'] ?? ''}`
  process.env['HOME'] = folder
  registry = await startRegistry(join(folder, 'registry'))
  const annotations = {
    'org.opencontainers.image.source': 'https://github.com/acme/shop-manifests',
    'org.opencontainers.image.revision': 'main@sha1:abcdef1',
  }
  for (const [tag, mode] of [
    ['now', 'calm'],
    ['next', 'next'],
    ['1.0.0', 'calm'],
    ['2.0.0', 'next'],
  ] as const)
    pushed.set(tag, await registry.push('shop', tag, manifests(mode), tag === 'now' ? { annotations } : {}))
  for (const tag of ['latest', '1.0.0']) {
    const how = { mediaType: anyContent, ...(tag === 'latest' ? {} : { annotations }) }
    pushed.set(`argo ${tag}`, await registry.push('argo', tag, manifests('calm'), how))
  }
  await inGit('', 'init', '--quiet', '--initial-branch', 'main', 'work')
  await commit('work', {
    '.github/drift-triage.yml': `fetch-from: ['http://${registry.host}']\n`,
    'clusters/apps.yaml': [...fluxApps(), ...argoApps()]
      .filter(written)
      .map(({ status: _, ...object }) => stringify(object))
      .join('---\n'),
  })
  done = await writeBackRepository(cluster(), {
    ...{ path: join(folder, 'work'), configFile: '.github/drift-triage.yml', apps: [], clusterName: '' },
    ...{
      repositoryUrls: ['https://github.com/acme/fleet.git'],
      progress: () => undefined,
      selection: 'by-hand',
    },
  })
}, 600_000)

afterAll(async () => {
  process.env = before
  await registry.stop()
  await rm(folder, { recursive: true, force: true })
})

const statusOf = (name: string): string | undefined =>
  done.triage.applications.find((one) => one.name === name)?.status
const categoriesOf = (name: string): readonly string[] =>
  done.triage.findings
    .filter(({ application, change }) => application === name && change?.path[0] !== undefined)
    .filter(({ change }) => JSON.stringify(change?.path).includes('mode'))
    .map(({ category }) => category)
const edited = (name: string): WriteBacks['writeBacks'][number] | undefined =>
  done.writeBacks.find(({ application }) => application === name)
const reasonsOf = (name: string): readonly string[] =>
  edited(name)?.notWrittenBack.map(({ reason }) => reason) ?? []

describe('an app whose manifests are in an artifact', () => {
  test.each(['in-sync', 'overlay', 'range', 'suspended', 'argo-plain'])(
    'is rendered by what that holds (%s)',
    (name) => {
      expect(done.triage.problems.filter(({ application }) => application === name)).toEqual([])
      expect(statusOf(name)).toBe('in-sync')
    },
  )

  test.each([
    ['edited', 'manual-change'],
    ['not-synced', 'git-ahead'],
    ['edited-before', 'conflict'],
    ['argo-edited', 'manual-change'],
  ])('%s is %s, by the digest that was applied last', (name, category) => {
    expect(statusOf(name)).toBe('drifted')
    expect(categoriesOf(name)).toEqual([category])
  })

  test.each([
    [
      'unselected',
      /^FETCH_FAILED .*artifact now of oci:.*it has no layer of the type "application\/vnd\.acme\.other"\.$/,
    ],
    ['gone', /^FETCH_FAILED .*artifact gone of oci:.* gone is not found there\.$/],
    [
      'elsewhere',
      /^SOURCE_REMOTE .*it needs the artifact oci:\/\/registry\.example\/shop, which is not fetched\.$/,
    ],
    ['copied', /^RENDER_FAILED .*draft\.yaml/],
  ])('is unknown where that cannot be had or built (%s)', (name, said) => {
    expect(statusOf(name)).toBe('unknown')
    const found = done.triage.problems.filter(({ application }) => application === name)
    expect(found.map(({ code, message }) => `${code} ${message}`)).toEqual([expect.stringMatching(said)])
  })

  test('names its file there, and what to edit instead of it', () => {
    const finding = done.triage.findings.find(({ application }) => application === 'edited')
    expect(finding?.source).toEqual({ file: `oci://${registry.host}/shop//plain/settings.yaml`, line: 4 })
    const place = `its manifests are in the artifact oci://${registry.host}/argo`
    expect(reasonsOf('argo-edited')).toEqual([
      `${place}, made from https://github.com/acme/shop-manifests at main@sha1:abcdef1: edit them there, and push it anew`,
    ])
    expect(reasonsOf('argo-unnamed')).toEqual([
      `${place}: edit them where that is made from, and push it anew`,
    ])
    expect(edited('argo-edited')?.edits).toEqual([])
  })

  test('is kept as it is live by a patch in its own object', () => {
    const [edit, ...others] = edited('edited')?.edits ?? []
    expect(others).toEqual([])
    expect(edit?.file).toBe('clusters/apps.yaml')
    expect(edit?.after).toMatch(/name: edited\n[^]*?patches:\n[^]*?"mode": "wild"/)
    expect(reasonsOf('edited')).toEqual([])
  })
})
