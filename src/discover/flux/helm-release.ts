import { createHash } from 'node:crypto'
import type { Json, JsonObject } from '../../model/json.js'
import type { Application, Source } from '../../model/application.js'
import type { ArtifactChoice } from '../../model/fetching.js'
import { field, isObject, listAt, objectAt, stringAt, valueAt } from '../../model/json.js'
import { problem } from '../../model/problem.js'
import type { Problem } from '../../model/problem.js'
import { keyOf } from '../../model/resource.js'
import { joinPath } from '../../render/repo-path.js'
import { unsupportedSource } from '../sources.js'
import { fluxIgnoreRules } from './ignore.js'
import { readiness } from './inventory.js'
import type { KindReader } from './kinds.js'
import type { FluxApplication } from './kustomization.js'
import { releasedLast } from './released.js'
import { remoteName } from './remote.js'
import type { FluxSource, FluxTree } from './source.js'
import { findSource } from './source.js'
import { fluxSync } from './sync.js'
import { helmReleaseTrouble } from './trouble.js'
import { valuesOf } from './values.js'

/** A HelmRelease of the cluster as our Application. Its chart is in a Git repository, or in one of charts. */
export async function helmReleaseApplication(
  object: JsonObject,
  reader: KindReader,
): Promise<FluxApplication> {
  const [spec, status] = [objectAt(object, 'spec'), objectAt(object, 'status')]
  const [name, namespace] = [stringAt(object, 'metadata', 'name'), stringAt(object, 'metadata', 'namespace')]
  const chart = objectAt(spec, 'chart', 'spec')
  const ref = field(chart, 'sourceRef') ?? field(spec, 'chartRef') ?? null
  const source = await findSource(ref, namespace, reader)
  const target = stringAt(spec, 'targetNamespace')
  const place = placeOf(source, chart)
  const problems: Problem[] = place === null ? [unsupportedSource(name, source.what)] : []
  const given = await valuesOf(spec, namespace, name, reader)
  problems.push(...given.problems, ...unsupportedParts(name, object))
  const mode = stringAt(spec, 'driftDetection', 'mode')
  const trouble = helmReleaseTrouble(object) ?? source.trouble
  return {
    application: {
      name,
      controller: 'flux',
      resource: keyOf(object),
      foundIn: 'cluster',
      origin: null,
      sources:
        place === null
          ? []
          : [
              chartSource(
                { ...spec, values: given.values },
                chart,
                place,
                name,
                target || namespace,
                addedTo(object),
              ),
            ],
      destination: { server: '', name: remoteName(spec, namespace), namespace: target || namespace },
      appliers: ['helm-controller'],
      sync: fluxSync(spec, { selfHeal: mode === 'enabled', prune: true, serverSideApply: false }),
      ignore: fluxIgnoreRules(listAt(spec, 'driftDetection', 'ignore'), 'helm-release'),
      ...(mode === 'warn' ? { warnsOfDrift: true } : {}),
      annotations: {},
      // Suspended, it is not uninstalled when it is deleted (helm-controller, reconcileDelete).
      cascades: field(spec, 'suspend') !== true,
      ...(gitTree(source) === null ? {} : packing(chart)),
      status: {
        ...{ sync: readiness(status), resources: [], history: [], operationInProgress: false },
        ...releasedLast(object),
        ...(trouble === undefined ? {} : { trouble }),
      },
    },
    problems,
  }
}

/** When source-controller packs a chart of Git again (docs/spec, HelmChart, Reconcile strategy). */
function packing(chart: JsonObject): Pick<Application, 'upgradesOnRevision' | 'packsOnVersion'> {
  return stringAt(chart, 'reconcileStrategy') === 'Revision'
    ? { upgradesOnRevision: true }
    : { packsOnVersion: true }
}

/**
 * What Flux has added to the version of the live release's chart: the commit, the generation of the values files, or the
 * digest (source-controller, buildFromTarballArtifact; helm-controller, mutateChartWithSourceRevision). Charts write
 * their version into labels.
 */
function addedTo(object: JsonObject): string {
  return /\+([0-9a-f]{12}(?:\.\d+)?|\d+)$/.exec(releasedLast(object).released?.chartVersion ?? '')?.[1] ?? ''
}

/** Where the chart is: a folder of a Git repository, or a name in one of charts. */
type ChartPlace = {
  readonly url: string
  readonly revision: string
  readonly path: string
  readonly chart: string
  readonly artifact?: ArtifactChoice
}

function gitTree({ tree }: FluxSource): FluxTree | null {
  return tree?.artifact === undefined ? tree : null
}

function placeOf(source: FluxSource, spec: JsonObject): ChartPlace | null {
  const named = cleanPath(field(spec, 'chart'))
  const git = gitTree(source)
  if (git !== null) return { url: git.url, revision: git.revision, path: named, chart: '' }
  if (source.charts === null) return null
  const { url, chart = named, revision = stringAt(spec, 'version'), artifact } = source.charts
  if (chart === '') return null
  const choice = artifact === undefined ? {} : { artifact }
  return { url, revision: revision === '*' ? '' : revision, path: '', chart, ...choice }
}

function chartSource(
  spec: JsonObject,
  chartSpec: JsonObject,
  { url, revision, path, chart, artifact }: ChartPlace,
  name: string,
  namespace: string,
  added: string,
): FluxApplication['application']['sources'][number] {
  const target = stringAt(spec, 'targetNamespace')
  const releaseName = shortened(stringAt(spec, 'releaseName') || (target === '' ? name : `${target}-${name}`))
  const files = listAt(chartSpec, 'valuesFiles').map(cleanPath)
  // Flux puts the files in the place of the chart's own values; where these come first, that is the same as on top.
  const areOnTop = files.length === 0 || files[0] === joinPath(path, 'values.yaml')
  // A chart's own version may have metadata as well.
  const isPackedByFlux =
    files.length > 0 ||
    field(spec, 'chartRef') !== undefined ||
    stringAt(chartSpec, 'reconcileStrategy') === 'Revision'
  return {
    ...{ repoUrl: url, path, revision },
    ...(artifact === undefined ? {} : { artifact }),
    directory: { recurse: false, include: '', exclude: '' },
    raw: {
      ...(chart === '' ? {} : { chart }),
      helm: {
        releaseName,
        namespace,
        valueFiles: (areOnTop ? files.slice(1) : files).map((file) => `/${file}`),
        ...(field(chartSpec, 'ignoreMissingValuesFiles') === true ? { ignoreMissingValueFiles: true } : {}),
        valuesObject: objectAt(spec, 'values'),
        // Helm installs crds/ once and never again: they are no part of the release.
        skipCrds: true,
      },
    },
    ...releaseOf(spec, !areOnTop, isPackedByFlux ? added : ''),
  }
}

/** Helm takes no longer name: the rest of it is told by a digest (helm-controller internal/release, ShortenName). */
function shortened(name: string): string {
  if (name.length <= 53) return name
  return `${name.slice(0, 40)}-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`
}

/** Absent where the release is what the chart renders. */
function releaseOf(
  spec: JsonObject,
  replacesValues: boolean,
  versionMetadata: string,
): Pick<Source, 'release'> {
  const release = {
    postRenderers: listAt(spec, 'postRenderers').filter(isObject),
    labels: objectAt(spec, 'commonMetadata', 'labels'),
    annotations: objectAt(spec, 'commonMetadata', 'annotations'),
    ...(replacesValues ? { replacesValues } : {}),
    ...(versionMetadata === '' ? {} : { versionMetadata }),
  }
  const isPlain =
    !replacesValues &&
    versionMetadata === '' &&
    release.postRenderers.length === 0 &&
    Object.keys({ ...release.labels, ...release.annotations }).length === 0
  return isPlain ? {} : { release }
}

/** What changes a release in ways that are not followed here. */
function unsupportedParts(application: string, object: JsonObject): Problem[] {
  const spec = objectAt(object, 'spec')
  // What was installed only is made of the values of now.
  const mayKeepValues =
    valueAt(spec, 'upgrade', 'preserveValues') === true &&
    listAt(object, 'status', 'history').some((one) => field(one, 'version') !== 1)
  const parts = [
    ...(mayKeepValues ? ['values kept from earlier releases (upgrade.preserveValues)'] : []),
    ...(listAt(spec, 'postRenderers').some((one) => !isObject(field(one, 'kustomize')))
      ? ['a post-renderer that is not Kustomize']
      : []),
  ]
  return parts.map((part) =>
    problem(
      'RENDERER_UNSUPPORTED',
      `Application ${application}: the HelmRelease has ${part}, which this version does not render.`,
      'The app is reported as unknown; nothing is concluded about it.',
      { application },
    ),
  )
}

function cleanPath(path: Json | undefined): string {
  const text = typeof path === 'string' ? path : ''
  return text.replace(/^(\.?\/)+|\/+$/g, '').replace(/^\.$/, '')
}
