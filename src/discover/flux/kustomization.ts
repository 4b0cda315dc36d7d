import type { Application, ControllerStatus, FluxBuild, Source } from '../../model/application.js'
import type { Json, JsonObject } from '../../model/json.js'
import { field, listAt, objectAt, stringAt } from '../../model/json.js'
import type { Problem } from '../../model/problem.js'
import { keyOf } from '../../model/resource.js'
import { isArtifact, unsupportedSource } from '../sources.js'
import { appliedLast, attemptedSince, commitNamed, digestNamed } from './applied.js'
import { fluxIgnoreRules } from './ignore.js'
import { inventoryOf, readiness } from './inventory.js'
import type { KindReader } from './kinds.js'
import { remoteName } from './remote.js'
import type { FluxTree } from './source.js'
import { findSource } from './source.js'
import { fluxSync } from './sync.js'
import { kustomizationTrouble } from './trouble.js'
import { undefinedVariables } from './undefined-variables.js'
import { variablesOf } from './variables.js'

export type FluxApplication = { readonly application: Application; readonly problems: readonly Problem[] }

/** A Kustomization of the cluster as our Application, with the source and the variables that it names. */
export async function kustomizationApplication(
  object: JsonObject,
  reader: KindReader,
): Promise<FluxApplication> {
  const [spec, status] = [objectAt(object, 'spec'), objectAt(object, 'status')]
  const [name, namespace] = [stringAt(object, 'metadata', 'name'), stringAt(object, 'metadata', 'namespace')]
  const source = await findSource(field(spec, 'sourceRef') ?? null, namespace, reader)
  const variables = await variablesOf(spec, namespace, name, reader)
  const whenUndefined =
    field(spec, 'postBuild') === undefined ? undefined : await undefinedVariables(object, reader)
  const build: FluxBuild = {
    ignore: source.tree?.ignore ?? null,
    ...(source.tree?.ignoresNothing === true ? { ignoresNothing: true } : {}),
    kustomize: kustomizeOf(spec),
    variables: variables.values,
    unreadSecrets: variables.unreadSecrets,
    ...(stringAt(spec, 'postBuild', 'substituteStrategy') === 'Always' ? { alwaysSubstitutes: true } : {}),
    ...(whenUndefined === undefined ? {} : { undefinedVariables: whenUndefined }),
    labels: objectAt(spec, 'commonMetadata', 'labels'),
    annotations: objectAt(spec, 'commonMetadata', 'annotations'),
  }
  const trouble = kustomizationTrouble(object) ?? source.trouble
  const sources = source.tree === null ? [] : [sourceOf(spec, build, source.tree)]
  return {
    application: {
      name,
      controller: 'flux',
      resource: keyOf(object),
      foundIn: 'cluster',
      origin: null,
      sources,
      ...(source.madeFrom === undefined ? {} : { madeFrom: source.madeFrom }),
      destination: {
        server: '',
        name: remoteName(spec, namespace),
        namespace: stringAt(spec, 'targetNamespace'),
      },
      appliers: ['kustomize-controller'],
      sync: {
        ...fluxSync(spec, { selfHeal: true, prune: field(spec, 'prune') === true, serverSideApply: true }),
        // What it ignores it does not apply either.
        respectIgnoreDifferences: true,
      },
      ignore: fluxIgnoreRules(listAt(spec, 'ignore'), 'kustomization'),
      annotations: {},
      cascades: cascades(spec),
      status: {
        sync: readiness(status),
        resources: inventoryOf(status),
        ...historyOf(status, sources),
        operationInProgress: false,
        ...(trouble === undefined ? {} : { trouble }),
      },
    },
    problems: [
      ...(source.tree === null ? [unsupportedSource(name, source.what)] : []),
      ...variables.problems,
    ],
  }
}

/** Suspended, it leaves its objects when it is deleted (kustomize-controller, finalizerShouldDeleteResources). */
function cascades(spec: Json): boolean {
  if (field(spec, 'suspend') === true) return false
  const policy = stringAt(spec, 'deletionPolicy') || 'MirrorPrune'
  return policy === 'MirrorPrune' ? field(spec, 'prune') === true : policy !== 'Orphan'
}

function sourceOf(spec: Json, flux: FluxBuild, { url, revision, artifact }: FluxTree): Source {
  const path = stringAt(spec, 'path')
    .replace(/^(\.?\/)+|\/+$/g, '')
    .replace(/^\.$/, '')
  return {
    ...{ repoUrl: url, path, revision, flux },
    ...{ directory: { recurse: true, include: '', exclude: '' }, raw: {} },
    ...(artifact === undefined ? {} : { artifact }),
  }
}

/** The same build at the revision that was applied last; what the spec was then is not recorded. */
function historyOf(
  status: Json,
  sources: readonly Source[],
): Pick<ControllerStatus, 'history' | 'attempted' | 'withoutHistory'> {
  const named = sources.some(isArtifact) ? digestNamed : commitNamed
  const last = appliedLast(status, named)
  if ('unknown' in last) return { history: [], withoutHistory: last.unknown }
  const { revision, at } = last
  if (revision === '' || sources.length === 0) return { history: [] }
  const builtAt = (commit: string): readonly Source[] =>
    sources.map((source) => ({ ...source, revision: commit }))
  const attempted = attemptedSince(status, last, named).map((commit) => ({
    sources: builtAt(commit),
    at: null,
  }))
  return {
    history: [{ sources: builtAt(revision), at }],
    ...(attempted.length === 0 ? {} : { attempted }),
  }
}

/** What Flux writes into the folder's kustomization.yaml before it builds (fluxcd/pkg kustomize, Generator). */
function kustomizeOf(spec: Json): JsonObject {
  const namespace = stringAt(spec, 'targetNamespace')
  const kept = [
    'namePrefix',
    'nameSuffix',
    'patches',
    'images',
    'components',
    'ignoreMissingComponents',
    'buildMetadata',
  ].flatMap((key) => {
    const value = field(spec, key)
    return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
      ? []
      : [[key, value] as const]
  })
  return { ...(namespace === '' ? {} : { namespace }), ...Object.fromEntries(kept) }
}
