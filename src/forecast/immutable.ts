import type { Json, JsonObject } from '../model/json.js'
import { field, isObject, listAt, objectAt, stringAt, valueAt } from '../model/json.js'
import { fields, getPath } from '../model/path.js'
import type { TypeNode } from '../model/type-node.js'
import { sameMeaning } from '../compare/same-meaning.js'
import { quantityNumber } from '../schema/quantity.js'
import { frozenChange } from './frozen.js'
import { without } from './set-path.js'

type Immutable = {
  /** Fields, as dotted paths, that an update may not change. */
  readonly fields?: readonly string[]
  /** Below this mapping, everything but these may not change. */
  readonly below?: { readonly path: string; readonly except: readonly string[] }
}

/** What Kubernetes 1.37 refuses to update (pkg/apis/<group>/validation), by group and kind. */
const immutable: { readonly [kind: string]: Immutable } = {
  'apps/Deployment': { fields: ['spec.selector'] },
  'apps/DaemonSet': { fields: ['spec.selector'] },
  'apps/ReplicaSet': { fields: ['spec.selector'] },
  'apps/StatefulSet': {
    below: {
      path: 'spec',
      except: [
        'replicas',
        'ordinals',
        'template',
        'updateStrategy',
        'revisionHistoryLimit',
        'persistentVolumeClaimRetentionPolicy',
        'minReadySeconds',
      ],
    },
  },
  'batch/Job': {
    fields: [
      'spec.selector',
      'spec.template',
      'spec.completionMode',
      'spec.podFailurePolicy',
      'spec.backoffLimitPerIndex',
      'spec.managedBy',
      'spec.successPolicy',
    ],
  },
  'rbac.authorization.k8s.io/RoleBinding': { fields: ['roleRef'] },
  'rbac.authorization.k8s.io/ClusterRoleBinding': { fields: ['roleRef'] },
  '/Secret': { fields: ['type'] },
  'storage.k8s.io/StorageClass': {
    fields: ['provisioner', 'parameters', 'reclaimPolicy', 'volumeBindingMode'],
  },
  'storage.k8s.io/VolumeAttributesClass': { fields: ['driverName', 'parameters'] },
  'networking.k8s.io/IngressClass': { fields: ['spec.controller'] },
  'scheduling.k8s.io/PriorityClass': { fields: ['value', 'preemptionPolicy'] },
  'node.k8s.io/RuntimeClass': { fields: ['handler'] },
  'discovery.k8s.io/EndpointSlice': { fields: ['addressType'] },
  'certificates.k8s.io/CertificateSigningRequest': { fields: ['spec'] },
  'resource.k8s.io/ResourceClaim': { fields: ['spec'] },
  'apiextensions.k8s.io/CustomResourceDefinition': {
    fields: ['spec.group', 'spec.scope', 'spec.names.plural', 'spec.names.kind'],
  },
}

/**
 * The first field that an update from live to predicted may not change, as a dotted path; null where the API server
 * would take it. Knows built-in kinds, and of custom resources the fields that their schema freezes.
 */
export function immutableChange(
  group: string,
  kind: string,
  predicted: JsonObject,
  live: JsonObject,
  type: TypeNode | null,
): string | null {
  const changed = (path: string): boolean => differs(path, predicted, live, type)
  const rule = immutable[`${group}/${kind}`]
  const fixed = [...(rule?.fields ?? []), ...fieldsBelow(rule, predicted, live)]
  if ((kind === 'ConfigMap' || kind === 'Secret') && group === '' && live['immutable'] === true) {
    fixed.push('data', 'binaryData', 'immutable')
  }
  if (group === '' && kind === 'Service' && keepsAddress(predicted, live)) fixed.push('spec.clusterIP')
  if (group === 'batch' && kind === 'Job' && !growsByIndex(predicted)) fixed.push('spec.completions')
  if (group === '' && kind === 'PersistentVolumeClaim') return claimChange(predicted, live, changed)
  if (group === '' && kind === 'Pod' && podChanged(predicted, live, type)) return 'spec'
  return fixed.find(changed) ?? frozenChange(type, predicted, live)
}

/**
 * What only the server ever gave, and a replacing write that lacks it would take away: then the write is refused.
 * As a dotted path, null where there is nothing of the kind.
 */
export function missingAllocation(kind: string, written: JsonObject, live: JsonObject): string | null {
  const path = kind === 'PersistentVolumeClaim' ? 'spec.volumeName' : kind === 'Job' ? 'spec.selector' : ''
  if (path === '') return null
  const at = fields(...path.split('.'))
  return getPath(live, at) !== undefined && getPath(written, at) === undefined ? path : null
}

function fieldsBelow(
  rule: Immutable | undefined,
  predicted: JsonObject,
  live: JsonObject,
): readonly string[] {
  if (rule?.below === undefined) return []
  const { path, except } = rule.below
  const names = [predicted, live].flatMap((object) => Object.keys(objectAt(object, ...path.split('.'))))
  return [...new Set(names)].filter((name) => !except.includes(name)).map((name) => `${path}.${name}`)
}

function differs(path: string, predicted: JsonObject, live: JsonObject, type: TypeNode | null): boolean {
  const at = fields(...path.split('.'))
  const [after, before] = [getPath(predicted, at), getPath(live, at)]
  if (after === undefined || before === undefined) return after !== before
  return !sameMeaning(type, at, after, before)
}

/**
 * The first field of a claim that may not change: a bound one may ask for more, and then for less again, as long as that is
 * above what it has (pkg/apis/core/validation, ValidatePersistentVolumeClaimUpdate). Whether its class lets it grow is not known here.
 */
function claimChange(
  predicted: JsonObject,
  live: JsonObject,
  changed: (path: string) => boolean,
): string | null {
  const below = { path: 'spec', except: ['resources', 'volumeAttributesClassName'] }
  const fixed = [...fieldsBelow({ below }, predicted, live), 'spec.resources.limits'].find(changed)
  if (fixed !== undefined) return fixed
  const size = 'spec.resources.requests.storage'
  if (!changed(size)) return null
  const phase = stringAt(live, 'status', 'phase')
  if (phase !== 'Bound' && phase !== '') return size
  const [wanted, asked] = [sizeAt(predicted, size), sizeAt(live, size)]
  const has = sizeAt(live, 'status.capacity.storage')
  return wanted !== null && asked !== null && wanted < asked && (has === null || wanted <= has) ? size : null
}

function sizeAt(claim: JsonObject, path: string): number | null {
  return quantityNumber(getPath(claim, fields(...path.split('.'))) ?? null)
}

/** An Indexed Job may ask for other completions together with its parallelism (pkg/apis/batch/validation). */
function growsByIndex(job: JsonObject): boolean {
  const [completions, parallelism] = [
    valueAt(job, 'spec', 'completions'),
    valueAt(job, 'spec', 'parallelism'),
  ]
  return (
    stringAt(job, 'spec', 'completionMode') === 'Indexed' &&
    completions !== undefined &&
    completions === parallelism
  )
}

/** A service gives its address up only where it turns into an ExternalName. */
function keepsAddress(predicted: JsonObject, live: JsonObject): boolean {
  const [after, before] = [objectAt(predicted, 'spec'), objectAt(live, 'spec')]
  return ![after, before].some((spec) => field(spec, 'type') === 'ExternalName')
}

/** Of a running pod only images, tolerations and the deadline may change in place. */
function podChanged(predicted: JsonObject, live: JsonObject, type: TypeNode | null): boolean {
  return !sameMeaning(type, fields('spec'), fixedPart(predicted), fixedPart(live))
}

function fixedPart(pod: JsonObject): JsonObject {
  const withoutImages = (name: string): Json[] =>
    listAt(pod, 'spec', name).map((container) =>
      isObject(container) ? { ...container, image: '' } : container,
    )
  const spec = without(objectAt(pod, 'spec'), 'activeDeadlineSeconds', 'tolerations')
  return { ...spec, containers: withoutImages('containers'), initContainers: withoutImages('initContainers') }
}
