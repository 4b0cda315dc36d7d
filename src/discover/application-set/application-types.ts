import type { Json } from '../../model/json.js'
import { isList, isObject } from '../../model/json.js'

/** What a field may hold: a list of one shape, a mapping to one (`*`), or a mapping with fields of its own. */
type Shape = 'text' | 'truth' | 'whole number' | readonly [Shape] | { readonly [field: string]: Shape }

const texts: Shape = ['text']
const textsByName: Shape = { '*': 'text' }
const variables: Shape = [{ name: 'text', value: 'text', code: 'truth' }]

const renderers = {
  helm: {
    valueFiles: texts,
    parameters: [{ name: 'text', value: 'text', forceString: 'truth' }],
    releaseName: 'text',
    values: 'text',
    fileParameters: [{ name: 'text', path: 'text' }],
    version: 'text',
    passCredentials: 'truth',
    ignoreMissingValueFiles: 'truth',
    skipCrds: 'truth',
    namespace: 'text',
    kubeVersion: 'text',
    apiVersions: texts,
    skipTests: 'truth',
    skipSchemaValidation: 'truth',
  },
  kustomize: {
    namePrefix: 'text',
    nameSuffix: 'text',
    images: texts,
    commonLabels: textsByName,
    version: 'text',
    commonAnnotations: textsByName,
    forceCommonLabels: 'truth',
    forceCommonAnnotations: 'truth',
    namespace: 'text',
    commonAnnotationsEnvsubst: 'truth',
    replicas: [{ name: 'text' }],
    patches: [{ path: 'text', patch: 'text', options: { '*': 'truth' } }],
    components: texts,
    ignoreMissingComponents: 'truth',
    labelWithoutSelector: 'truth',
    labelIncludeTemplates: 'truth',
    kubeVersion: 'text',
    apiVersions: texts,
  },
  directory: {
    recurse: 'truth',
    jsonnet: { extVars: variables, tlas: variables, libs: texts },
    exclude: 'text',
    include: 'text',
  },
  plugin: { name: 'text', env: [{ name: 'text', value: 'text' }] },
} as const
const place = { repoURL: 'text', path: 'text', targetRevision: 'text' } as const
const source: Shape = { ...place, ...renderers, chart: 'text', ref: 'text', name: 'text', tagPrefix: 'text' }

/** An Application as far as its fields are typed (argo-cd v3.5, pkg/apis/application/v1alpha1). */
const application: Shape = {
  metadata: {
    name: 'text',
    namespace: 'text',
    labels: textsByName,
    annotations: textsByName,
    finalizers: texts,
  },
  spec: {
    source,
    sources: [source],
    sourceHydrator: {
      drySource: { ...place, ...renderers },
      syncSource: { targetBranch: 'text', path: 'text', repoURL: 'text' },
      hydrateTo: { targetBranch: 'text' },
    },
    destination: { server: 'text', namespace: 'text', name: 'text' },
    project: 'text',
    syncPolicy: {
      automated: { prune: 'truth', selfHeal: 'truth', allowEmpty: 'truth', enabled: 'truth' },
      syncOptions: texts,
      retry: {
        limit: 'whole number',
        backoff: { duration: 'text', factor: 'whole number', maxDuration: 'text' },
        refresh: 'truth',
      },
      managedNamespaceMetadata: { labels: textsByName, annotations: textsByName },
    },
    ignoreDifferences: [
      {
        group: 'text',
        kind: 'text',
        name: 'text',
        namespace: 'text',
        jsonPointers: texts,
        jqPathExpressions: texts,
        managedFieldsManagers: texts,
      },
    ],
    info: [{ name: 'text', value: 'text' }],
    revisionHistoryLimit: 'whole number',
  },
}

/** The first field of an Application that holds what it cannot, in words: `spec.source.path is no text`; else null. */
export function wrongType(object: Json): string | null {
  return wrongIn(object, application, [])
}

function wrongIn(value: Json, shape: Shape, at: readonly string[]): string | null {
  if (value === null) return null
  const name = at.join('.') || 'it'
  if (shape === 'text') return typeof value === 'string' ? null : `${name} is no text`
  if (shape === 'truth') return typeof value === 'boolean' ? null : `${name} is neither true nor false`
  if (shape === 'whole number') return Number.isInteger(value) ? null : `${name} is no whole number`
  if (isItems(shape)) {
    if (!isList(value)) return `${name} is no list`
    return firstOf(value.map((item, index) => wrongIn(item, shape[0], [...at, String(index)])))
  }
  if (!isObject(value)) return `${name} is no mapping`
  return firstOf(
    Object.entries(value).map(([key, item]) => {
      const own = Object.hasOwn(shape, key) ? shape[key] : shape['*']
      return own === undefined ? null : wrongIn(item, own, [...at, key])
    }),
  )
}

function isItems(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape)
}

function firstOf(found: readonly (string | null)[]): string | null {
  return found.find((one) => one !== null) ?? null
}
