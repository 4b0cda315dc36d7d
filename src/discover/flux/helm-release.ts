import type { Json, JsonObject } from '../../model/json.js'
import type { Source } from '../../model/application.js'
import { field, isObject, listAt, objectAt, stringAt } from '../../model/json.js'
import { problem } from '../../model/problem.js'
import type { Problem } from '../../model/problem.js'
import { keyOf } from '../../model/resource.js'
import { unsupportedSource } from '../sources.js'
import { readiness } from './inventory.js'
import type { KindReader } from './kinds.js'
import type { FluxApplication } from './kustomization.js'
import { remoteName } from './remote.js'
import type { FluxSource } from './source.js'
import { findSource } from './source.js'
import { fluxSync } from './sync.js'
import { valuesOf } from './values.js'

/** A HelmRelease of the cluster as our Application. Its chart has to be in a Git repository to be rendered. */
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
  const problems: Problem[] = source.git ? [] : [unsupportedSource(name, source.what)]
  const given = await valuesOf(spec, namespace, name, reader)
  problems.push(...given.problems, ...unsupportedParts(name, spec, chart))
  const mode = stringAt(spec, 'driftDetection', 'mode')
  return {
    application: {
      name,
      controller: 'flux',
      resource: keyOf(object),
      foundIn: 'cluster',
      origin: null,
      sources: source.git
        ? [chartSource({ ...spec, values: given.values }, chart, source, name, target || namespace)]
        : [],
      destination: { server: '', name: remoteName(spec, namespace), namespace: target || namespace },
      appliers: ['helm-controller'],
      sync: fluxSync(spec, { selfHeal: mode === 'enabled', prune: true, serverSideApply: false }),
      ignore: [],
      annotations: {},
      status: { sync: readiness(status), resources: [], history: [], operationInProgress: false },
    },
    problems,
  }
}

function chartSource(
  spec: JsonObject,
  chart: JsonObject,
  { url, revision }: Extract<FluxSource, { git: true }>,
  name: string,
  namespace: string,
): FluxApplication['application']['sources'][number] {
  const target = stringAt(spec, 'targetNamespace')
  const releaseName = stringAt(spec, 'releaseName') || (target === '' ? name : `${target}-${name}`)
  return {
    repoUrl: url,
    path: cleanPath(field(chart, 'chart')),
    revision,
    directory: { recurse: false, include: '', exclude: '' },
    raw: {
      helm: {
        releaseName,
        namespace,
        valueFiles: listAt(chart, 'valuesFiles')
          .slice(1)
          .map((file) => `/${cleanPath(file)}`),
        valuesObject: objectAt(spec, 'values'),
        // Helm installs crds/ once and never again: they are no part of the release.
        skipCrds: true,
      },
    },
    ...releaseOf(spec),
  }
}

/** Absent where the release is what the chart renders. */
function releaseOf(spec: JsonObject): Pick<Source, 'release'> {
  const release = {
    postRenderers: listAt(spec, 'postRenderers').filter(isObject),
    labels: objectAt(spec, 'commonMetadata', 'labels'),
    annotations: objectAt(spec, 'commonMetadata', 'annotations'),
  }
  const isPlain =
    release.postRenderers.length === 0 &&
    Object.keys({ ...release.labels, ...release.annotations }).length === 0
  return isPlain ? {} : { release }
}

/** What changes a release in ways that are not followed here. */
function unsupportedParts(application: string, spec: JsonObject, chart: JsonObject): Problem[] {
  const own = `${cleanPath(field(chart, 'chart'))}/values.yaml`
  const files = listAt(chart, 'valuesFiles')
  const parts = [
    ...(listAt(spec, 'postRenderers').some((one) => !isObject(field(one, 'kustomize')))
      ? ['a post-renderer that is not Kustomize']
      : []),
    // Flux takes the files in the place of the chart's own values; Helm can only put them on top.
    ...(files.length > 0 && cleanPath(files[0]) !== own ? [`valuesFiles that do not begin with ${own}`] : []),
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
