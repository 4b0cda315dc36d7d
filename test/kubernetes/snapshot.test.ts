import { describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JsonObject } from '../../src/model/json.js'
import type { Cluster, ListResult, ServedKind } from '../../src/model/ports.js'
import { problem } from '../../src/model/problem.js'
import { keyOf } from '../../src/model/resource.js'
import { readSnapshot } from '../../src/pull/snapshot.js'
import { recordSnapshot, worthRecording } from '../../src/pull/snapshot-record.js'
import { readSnapshotFiles } from '../../src/shell/snapshot-files.js'
import { problemOf } from './kubeconfigs.js'

const object = (
  apiVersion: string,
  kind: string,
  name: string,
  namespace = 'shop',
  rest: JsonObject = {},
): JsonObject => ({
  apiVersion,
  kind,
  metadata: { name, ...(namespace === '' ? {} : { namespace }) },
  ...rest,
})
const web = object('apps/v1', 'Deployment', 'web')
const settings = object('v1', 'ConfigMap', 'settings')
const listOf = (...items: JsonObject[]): string => JSON.stringify({ apiVersion: 'v1', kind: 'List', items })

async function list(cluster: Cluster, kind: string, namespace = ''): Promise<ListResult> {
  const { kinds } = await cluster.kinds()
  const found = kinds.find((served) => served.kind === kind)
  if (found === undefined) throw new Error(`${kind} is not served`)
  return cluster.list(found, namespace)
}

const names = (result: ListResult): string[] =>
  result.state === 'listed' ? result.items.map((item) => keyOf(item).name) : []

describe('a snapshot of kubectl', () => {
  test('takes documents, Lists and typed lists, of YAML and JSON, together', async () => {
    const cluster = readSnapshot([
      { file: 'a.json', text: listOf(web, object('apps/v1', 'Deployment', 'api')) },
      {
        file: 'b.yaml',
        text: 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: one, namespace: shop}\ndata: {on: "yes"}\n---\napiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: two, namespace: shop}\n',
      },
      {
        file: 'c.json',
        text: JSON.stringify({
          apiVersion: 'v1',
          kind: 'ServiceList',
          metadata: {},
          items: [{ metadata: { name: 'front', namespace: 'shop' } }],
        }),
      },
    ])
    expect(names(await list(cluster, 'Deployment'))).toEqual(['web', 'api'])
    expect(names(await list(cluster, 'ConfigMap'))).toEqual(['one', 'two'])
    const services = await list(cluster, 'Service')
    expect(services).toMatchObject({ items: [{ apiVersion: 'v1', kind: 'Service' }] })
  })

  test('cannot say whether an object of a kind that is not in it exists', async () => {
    const cluster = readSnapshot([{ file: 'a.json', text: listOf(web, settings) }])
    const services = await list(cluster, 'Service')
    expect(services).toMatchObject({ state: 'failed', problem: { code: 'SNAPSHOT_INCOMPLETE' } })
    expect(services.state === 'failed' && services.problem.hint).toContain(
      'kubectl get services -A -o yaml --show-managed-fields',
    )
  })

  test('holds a kind completely where the list says which kind it is, also an empty one', async () => {
    const cluster = readSnapshot([
      { file: 'a.json', text: '{"apiVersion":"v1","kind":"SecretList","metadata":{},"items":[]}' },
    ])
    expect(await list(cluster, 'Secret')).toMatchObject({ state: 'listed', items: [] })
  })

  test('knows of a namespace only where it holds something from it', async () => {
    const cluster = readSnapshot([
      { file: 'a.json', text: listOf(web, settings, object('v1', 'ConfigMap', 'x', 'pay')) },
    ])
    expect(await list(cluster, 'Deployment', 'pay')).toEqual({ state: 'listed', items: [] })
    expect(await list(cluster, 'Deployment', 'other')).toMatchObject({
      state: 'failed',
      problem: { code: 'SNAPSHOT_INCOMPLETE' },
    })
    expect(await list(cluster, 'Deployment')).toMatchObject({ namespaces: ['shop', 'pay'] })
  })

  test('serves a kind in the recorded version alone, and custom kinds as their definitions say', async () => {
    const definition = object(
      'apiextensions.k8s.io/v1',
      'CustomResourceDefinition',
      'widgets.example.com',
      '',
      {
        spec: {
          group: 'example.com',
          scope: 'Cluster',
          names: { kind: 'Widget', plural: 'widgets' },
          versions: [
            { name: 'v1', served: true },
            { name: 'v0', served: false },
          ],
        },
      },
    )
    const scaler = object('autoscaling/v1', 'HorizontalPodAutoscaler', 'web')
    const { kinds } = await readSnapshot([
      { file: 'a.json', text: listOf(definition, scaler, object('other.dev/v1', 'Policy', 'p')) },
    ]).kinds()
    const served = (kind: string): string[] =>
      kinds
        .filter((one) => one.kind === kind)
        .map(({ group, version, plural, namespaced }) => `${group}/${version} ${plural} ${namespaced}`)
    expect(served('HorizontalPodAutoscaler')).toEqual(['autoscaling/v1 horizontalpodautoscalers true'])
    expect(served('Widget')).toEqual(['example.com/v1 widgets false'])
    expect(served('Policy')).toEqual(['other.dev/v1 policies true'])
    expect(served('Namespace')).toEqual(['/v1 namespaces false'])
  })

  test('is identified by kube-system where it holds that', async () => {
    const system = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'kube-system', uid: '0e1f' } }
    expect(await readSnapshot([{ file: 'a.json', text: listOf(system) }]).identity()).toEqual({
      id: '0e1f',
      server: '',
      version: '',
    })
  })

  test.each([
    ['broken JSON', '{"kind": "List",\n "items": [}', /a\.yaml:2:\d+ is no valid YAML or JSON/],
    ['broken YAML', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x\n', /a\.yaml:\d+:\d+ is no valid/],
    [
      'a second document that is no object',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\n---\njust text\n',
      /a\.yaml:5:1 holds something that is no Kubernetes object/,
    ],
    ['no kind', '{"apiVersion": "v1"}', /without apiVersion or kind/],
    ['no name', '{"apiVersion": "v1", "kind": "ConfigMap"}', /a ConfigMap without metadata\.name/],
    [
      'a metadata document of the future',
      '{"apiVersion": "drift-triage/v1", "kind": "Film"}',
      /holds a Film/,
    ],
  ])('%s: file, line and column', async (_name, text, expected) => {
    const said = await problemOf((async () => readSnapshot([{ file: 'a.yaml', text }]))())
    expect(said).toMatch(/^SNAPSHOT_INVALID: Snapshot file /)
    expect(said).toMatch(expected)
  })
})

describe('a recorded snapshot', () => {
  const kind = (name: string, plural: string, rest: Partial<ServedKind> = {}): ServedKind => ({
    group: '',
    version: 'v1',
    kind: name,
    plural,
    namespaced: true,
    verbs: ['get', 'list'],
    ...rest,
  })
  const forbidden = problem('LIVE_FORBIDDEN', 'roles could not be read.', 'Grant it.')
  const lists: { [plural: string]: ListResult } = {
    configmaps: { state: 'listed', items: [object('v1', 'ConfigMap', 'b'), object('v1', 'ConfigMap', 'a')] },
    services: { state: 'listed', items: [] },
    secrets: {
      state: 'listed',
      items: [
        object('v1', 'Secret', 'db', 'shop', {
          data: { password: 'aHVudGVyMg==' },
          metadata: { name: 'db', namespace: 'shop', managedFields: [{ manager: 'x' }] },
        }),
      ],
    },
    roles: { state: 'failed', problem: forbidden },
  }
  const source: Cluster = {
    identity: async () => ({ id: '0e1f', server: 'https://k8s', version: 'v1.37.2' }),
    kinds: async () => ({
      kinds: [
        kind('Service', 'services'),
        kind('ConfigMap', 'configmaps'),
        kind('Secret', 'secrets'),
        kind('Role', 'roles', { group: 'rbac.authorization.k8s.io' }),
        kind('Event', 'events'),
        kind('HorizontalPodAutoscaler', 'horizontalpodautoscalers', {
          group: 'autoscaling',
          version: 'v2',
          verbs: [],
        }),
        kind('HorizontalPodAutoscaler', 'horizontalpodautoscalers', { group: 'autoscaling', version: 'v1' }),
      ],
      problems: [problem('LIVE_UNREADABLE', 'metrics.k8s.io does not answer.', 'Look.')],
    }),
    list: async ({ plural }) => lists[plural] ?? { state: 'absent' },
    openApi: async () => null,
  }
  const request = { wanted: worthRecording, namespaces: null, takenAt: '2026-11-23T00:00:00Z' }

  test('comes back as it was, with what was not read still unread', async () => {
    const { files, problems } = await recordSnapshot(source, request)
    expect(files.map(({ file }) => file)).toEqual(['snapshot.json', 'configmaps.json', 'secrets.json'])
    expect(problems.map(({ code }) => code)).toEqual(['LIVE_UNREADABLE', 'LIVE_FORBIDDEN'])
    const snapshot = readSnapshot(files)
    expect(snapshot.takenAt).toBe('2026-11-23T00:00:00Z')
    expect(await snapshot.identity()).toEqual(await source.identity())
    expect((await snapshot.kinds()).problems.map(({ message }) => message)).toEqual([
      'metrics.k8s.io does not answer.',
    ])
    expect(names(await list(snapshot, 'ConfigMap'))).toEqual(['a', 'b'])
    expect(await list(snapshot, 'Service')).toEqual({ state: 'listed', items: [] })
    expect(await list(snapshot, 'Role')).toEqual({ state: 'failed', problem: forbidden })
    expect(await list(snapshot, 'Event')).toMatchObject({
      state: 'failed',
      problem: { code: 'SNAPSHOT_INCOMPLETE' },
    })
    expect(await snapshot.list(kind('Widget', 'widgets', { group: 'example.com' }), '')).toEqual({
      state: 'absent',
    })
  })

  test('tells once what the account may not list', async () => {
    const refusing: Cluster = {
      ...source,
      list: async ({ plural }) =>
        plural === 'configmaps'
          ? (lists[plural] ?? { state: 'absent' })
          : { state: 'failed', problem: forbidden },
    }
    const { problems } = await recordSnapshot(refusing, request)
    expect(problems.map(({ message }) => message)).toEqual([
      'metrics.k8s.io does not answer.',
      'The account may not list 3 kinds, which are not in the recording: roles.rbac.authorization.k8s.io, secrets, services.',
    ])
  })

  test('holds no value of a secret, and keeps who owns what', async () => {
    const { files } = await recordSnapshot(source, request)
    const text = files.map((file) => file.text).join()
    expect(text).not.toMatch(/aHVudGVyMg|hunter2/)
    expect(text).toContain('<redacted-at-recording #1>')
    expect(text).toContain('"manager": "x"')
  })

  test('of some namespaces says nothing about the others', async () => {
    const { files } = await recordSnapshot(source, { ...request, namespaces: ['shop'] })
    const snapshot = readSnapshot(files)
    expect(await list(snapshot, 'ConfigMap', 'shop')).toMatchObject({ state: 'listed' })
    expect(await list(snapshot, 'ConfigMap', 'pay')).toMatchObject({
      state: 'failed',
      problem: { code: 'SNAPSHOT_INCOMPLETE' },
    })
    expect(await list(snapshot, 'ConfigMap')).toMatchObject({ state: 'listed', namespaces: ['shop'] })
  })

  test('is the same text twice, and goes through files', async () => {
    const first = await recordSnapshot(source, request)
    expect((await recordSnapshot(source, request)).files).toEqual(first.files)
    const folder = mkdtempSync(join(tmpdir(), 'drift-triage-snapshot-'))
    for (const { file, text } of first.files) writeFileSync(join(folder, file), text)
    mkdirSync(join(folder, 'deeper'))
    mkdirSync(join(folder, 'no-file.json'))
    writeFileSync(
      join(folder, 'deeper', 'more.yml'),
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c, namespace: shop}\n',
    )
    writeFileSync(join(folder, 'README.md'), 'not read')
    expect(names(await list(readSnapshot(await readSnapshotFiles(folder)), 'ConfigMap'))).toEqual([
      'a',
      'b',
      'c',
    ])
    expect(await problemOf(readSnapshotFiles(join(folder, 'none')))).toMatch(
      /^SNAPSHOT_INVALID: .*does not exist/,
    )
  })
})
