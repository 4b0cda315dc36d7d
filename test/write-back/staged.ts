import { applyToJson } from '../../src/edit/apply-to-json.js'
import { formatElement } from '../../src/attribute/fields-v1.js'
import { emptyConfig } from '../../src/config/config.js'
import { discover } from '../../src/discover/discover.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import { isObject, objectAt, stringAt } from '../../src/model/json.js'
import type { Policy } from '../../src/model/policy.js'
import { parsePath } from '../../src/model/parse-path.js'
import type { FieldPath } from '../../src/model/path.js'
import { statedPath } from '../../src/model/path.js'
import type { RepoFiles, Repository, Tools } from '../../src/model/ports.js'
import { gvkOf, keyOf, keyText } from '../../src/model/resource.js'
import type { WriteBack } from '../../src/model/write-back.js'
import { createRedactor, normalisePlaceholders } from '../../src/pull/redact.js'
import { normaliseManifests } from '../../src/render/normalise.js'
import { overlayFiles } from '../../src/render/overlay-files.js'
import { createRenderer } from '../../src/render/render.js'
import { readManifests } from '../../src/render/manifests.js'
import { builtInTypes } from '../../src/shell/built-in-types.js'
import { createJq } from '../../src/shell/jq.js'
import { folderFiles } from '../../src/shell/folder-files.js'
import type { World } from '../../src/triage/triage.js'
import { writeBack } from '../../src/write-back/write-back.js'
import { clusterOf } from '../discover/memory.js'

/** One change that somebody made by hand in the cluster: what the field has there, nothing for a field taken away. */
export type HandEdit = { readonly object: string; readonly at: string; readonly live?: Json }

/** An object that an app tracks and Git does not have, as its writer left it in the cluster. */
export type Made = {
  readonly manager: string
  readonly operation?: 'Apply' | 'Update'
  readonly object: JsonObject
}

const commit = '1111111111111111111111111111111111111111'
const controllers =
  /^(argoproj\.io|kustomize\.toolkit\.fluxcd\.io|helm\.toolkit\.fluxcd\.io|source\.toolkit\.fluxcd\.io)$/

/**
 * A cluster in which everything that a repository's apps render to is synced, as far as they can be rendered, but for
 * what was changed by hand with kubectl; and the repository, with some texts changed.
 */
export async function stage(
  folder: string,
  texts: ReadonlyMap<string, string>,
  edits: readonly HandEdit[],
  tools: Tools,
  made: readonly Made[] = [],
): Promise<World> {
  const repository = repositoryOf(overlayFiles(folderFiles(folder), texts))
  const owned = await appObjects(repository.at(commit))
  const synced = owned.map((object) => withHistory(object, made))
  const first = clusterOf(synced)
  const found = await discover({ repository, ...first, tools }, emptyConfig, [])
  const renderer = createRenderer({ repository, tools, capabilities: { kubeVersion: '', apiVersions: [] } })
  const live: JsonObject[] = []
  for (const application of found.applications) {
    const { manifests, problems } = await renderer.render(application, application.sources)
    if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'))
    const placed = normaliseManifests(manifests, application.destination.namespace, () => true).manifests
    const applier = application.appliers[0] ?? 'kubectl'
    for (const { object } of placed) {
      const { group, kind, name, namespace } = keyOf(object)
      const own = edits.filter((edit) =>
        [`${kind}/${name}`, `${kind}/${namespace}/${name}`].includes(edit.object),
      )
      // An app of apps holds the objects that the cluster is staged with already.
      if (!controllers.test(group)) live.push(editedByHand(object, own, applier))
    }
  }
  const isMade = (object: JsonObject): boolean =>
    made.some((one) => keyText(keyOf(one.object)) === keyText(keyOf(object)))
  live.splice(0, live.length, ...live.filter((object) => !isMade(object)), ...made.map(asMade))
  const missing = edits.find(
    ({ object }) =>
      !live.some((one) =>
        [
          `${keyOf(one).kind}/${keyOf(one).name}`,
          `${keyOf(one).kind}/${keyOf(one).namespace}/${keyOf(one).name}`,
        ].includes(object),
      ),
  )
  if (missing !== undefined) throw new Error(`${missing.object} is not rendered`)
  const redactor = createRedactor()
  return {
    repository,
    cluster: {
      ...clusterOf([...synced, ...live]).cluster,
      kinds: async () => ({ kinds: clusterOf([...synced, ...live]).kinds, problems: [] }),
    },
    tools,
    jq: createJq(),
    redactor: {
      object: (value) => redactor.object(value),
      normalise: normalisePlaceholders,
      text: (message) => redactor.text(message),
    },
    builtIn: builtInTypes(),
    now: () => new Date('2026-11-25T08:00:00Z'),
    progress: () => undefined,
  }
}

/** The same cluster, with a commit in Git since that no controller has seen yet. */
export function since(world: World, files: { readonly [file: string]: string }): World {
  const { repository } = world
  const at = (commit: string) => overlayFiles(repository.at(commit), new Map(Object.entries(files)))
  return { ...world, repository: { ...repository, at } }
}

/** What is written back of such a cluster. */
export async function adopt(world: World, policies: readonly Policy[] = []): Promise<readonly WriteBack[]> {
  const config = { ...emptyConfig, policies }
  return (await writeBack(world, { config, applications: [], selection: 'by-hand' })).writeBacks
}

function repositoryOf(files: RepoFiles): Repository {
  return {
    urls: [],
    hasHistory: true,
    resolve: async () => commit,
    at: () => files,
    lastCommit: async () => null,
    lineCommit: async () => null,
  }
}

async function appObjects(files: RepoFiles): Promise<JsonObject[]> {
  const names = ((await files.list('')) ?? []).filter((file) => /^(clusters|argocd)\//.test(file))
  const texts = await Promise.all(names.map(async (file) => ({ file, text: (await files.read(file)) ?? '' })))
  return texts
    .flatMap(({ file, text }) => readManifests(file, text, '').manifests)
    .filter(({ gvk }) => controllers.test(gvk.group))
    .map(({ object }) => object)
}

/** As its controller left it: synced, at this very commit. */
function withHistory(object: JsonObject, made: readonly Made[]): JsonObject {
  const kind = stringAt(object, 'kind')
  const metadata = {
    namespace: kind === 'Application' ? 'argocd' : 'flux-system',
    ...objectAt(object, 'metadata'),
  }
  const spec = objectAt(object, 'spec')
  const sources = spec['sources']
  const entry =
    sources === undefined
      ? { revision: commit, source: spec['source'] ?? {} }
      : { revisions: (sources as readonly Json[]).map(() => commit), sources }
  const resources = made.map((one) => {
    const { group, version } = gvkOf(one.object)
    const { kind: its, namespace, name } = keyOf(one.object)
    return { group, version, kind: its, namespace, name, status: 'OutOfSync', requiresPruning: true }
  })
  const status: JsonObject =
    kind === 'Application'
      ? {
          sync: { status: 'OutOfSync' },
          history: [{ ...entry, deployedAt: '2026-11-20T08:00:00Z' }],
          ...(made.length === 0 ? {} : { resources }),
        }
      : { lastAppliedRevision: `main@sha1:${commit}`, ...(made.length === 0 ? {} : inventoryOf(made)) }
  return { ...object, metadata, status }
}

/** What Flux has applied, as far as Git no longer has it. */
function inventoryOf(made: readonly Made[]): JsonObject {
  const entries = made.map(({ object }) => {
    const { group, kind, namespace, name } = keyOf(object)
    return { id: `${namespace}_${name}_${group}_${kind}`, v: gvkOf(object).version }
  })
  return { inventory: { entries } }
}

const revision = 'deployment.kubernetes.io/revision'

/** With what the API server adds, all of it owned by who sent it, as with an update; but for the count of a rollout. */
function asMade({ manager, operation = 'Update', object }: Made): JsonObject {
  const { metadata: _metadata, apiVersion: _version, kind: _kind, ...rest } = object
  const { name: _name, namespace: _namespace, ...meta } = objectAt(object, 'metadata')
  const paths = leavesOf({ ...rest, metadata: meta }, [])
  const isRevision = (path: FieldPath): boolean =>
    path.some((one) => 'field' in one && one.field === revision)
  return {
    ...object,
    metadata: {
      uid: '7d0f6a3e-0000-4000-8000-000000000001',
      resourceVersion: '4711',
      creationTimestamp: '2026-11-24T20:00:00Z',
      ...objectAt(object, 'metadata'),
      managedFields: [
        {
          ...entry(
            manager,
            paths.filter((path) => !isRevision(path)),
          ),
          operation,
        },
        ...(paths.some(isRevision)
          ? [{ ...entry('kube-controller-manager', paths.filter(isRevision)), subresource: 'status' }]
          : []),
      ],
    },
  }
}

function editedByHand(object: JsonObject, edits: readonly HandEdit[], applier: string): JsonObject {
  let live: Json = object
  const paths: FieldPath[] = []
  for (const { at, live: value } of edits) {
    const owned = parsePath(at)
    if (owned === null) throw new Error(`${at} is no path`)
    const path = statedPath(live, owned)
    live =
      applyToJson(live, value === undefined ? { type: 'remove', path } : { type: 'set', path, value }) ?? live
    paths.push(...leavesOf(value ?? null, owned))
  }
  const entries = [
    entry(applier, [[{ field: 'metadata' }, { field: 'annotations' }, { field: 'example.com/owner' }]]),
    ...(paths.length === 0 ? [] : [entry('kubectl-edit', paths)]),
  ]
  if (!isObject(live)) throw new Error('the object is gone')
  return { ...live, metadata: { ...objectAt(live, 'metadata'), managedFields: entries } }
}

/** An owner holds what is in a mapping, not the mapping. */
function leavesOf(value: Json, path: FieldPath): FieldPath[] {
  if (!isObject(value) || Object.keys(value).length === 0) return [path]
  const below = Object.entries(value).flatMap(([name, item]) => leavesOf(item, [...path, { field: name }]))
  return path.some((element) => 'key' in element) ? [path, ...below] : below
}

function entry(manager: string, paths: readonly FieldPath[]): JsonObject {
  const fields: { [name: string]: Json } = {}
  for (const path of paths) {
    let at: { [name: string]: Json } = fields
    for (const element of path) at = (at[formatElement(element)] ??= {}) as { [name: string]: Json }
  }
  return {
    manager,
    operation: 'Update',
    apiVersion: 'v1',
    time: '2026-11-24T20:00:00Z',
    fieldsType: 'FieldsV1',
    fieldsV1: fields,
  }
}
