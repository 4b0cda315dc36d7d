import type { Json, JsonObject } from '../../model/json.js'
import { isList, isObject, objectAt, stringAt } from '../../model/json.js'
import { formatPath } from '../../model/path.js'
import type { DefaultContext, DefaultRule, DefaultRules } from '../derived-defaults.js'

const core = 'io.k8s.api.core.v1'

/** Written by the API server on every object. */
const bookkeeping = [
  'creationTimestamp',
  'deletionGracePeriodSeconds',
  'deletionTimestamp',
  'generation',
  'managedFields',
  'resourceVersion',
  'selfLink',
  'uid',
]

/** Annotations that a controller of the control plane keeps on its own objects. */
const controllerAnnotations: { readonly [definition: string]: readonly RegExp[] } = {
  'io.k8s.api.apps.v1.Deployment': [/^deployment\.kubernetes\.io\/revision$/],
  'io.k8s.api.apps.v1.DaemonSet': [/^deprecated\.daemonset\.template\.generation$/],
  // Those of the status; metrics and behavior that v1 has no field for are somebody's.
  'io.k8s.api.autoscaling.v1.HorizontalPodAutoscaler': [
    /^autoscaling\.alpha\.kubernetes\.io\/(conditions|current-metrics)$/,
  ],
  [`${core}.PersistentVolumeClaim`]: [
    /^pv\.kubernetes\.io\//,
    /^volume(\.beta)?\.kubernetes\.io\/(storage-provisioner|selected-node)$/,
  ],
  [`${core}.PersistentVolume`]: [/^pv\.kubernetes\.io\//],
  [`${core}.Secret`]: [/^kubernetes\.io\/service-account\.uid$/],
}

const jobLabels =
  /^(batch\.kubernetes\.io\/)?(controller-uid|job-name)$|^batch\.kubernetes\.io\/job-completion-index$/

/** Set at creation, or by a controller of the control plane, and kept until the object may go. */
const finalizers: { readonly [definition: string]: string } = {
  [`${core}.PersistentVolumeClaim`]: 'kubernetes.io/pvc-protection',
  [`${core}.PersistentVolume`]: 'kubernetes.io/pv-protection',
  [`${core}.Service`]: 'service.kubernetes.io/load-balancer-cleanup',
  'io.k8s.api.storage.v1.VolumeAttributesClass': 'kubernetes.io/vac-protection',
}

const always: DefaultRule = { allocated: () => true }

/** Labels, annotations and finalizers that come with the kind of the whole object. */
export const metadataDefaults: DefaultRules = {
  'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta': {
    ...Object.fromEntries(bookkeeping.map((name) => [name, [always]])),
    labels: [{ value: copiedLabels }, { allocated: jobTemplateLabels }],
    annotations: [{ allocated: ownAnnotations }],
    finalizers: [{ value: ownFinalizer }],
  },
}

function copiedLabels(context: DefaultContext): Json | undefined {
  if (context.path.length !== 1) return undefined
  if (context.rootDefinition === `${core}.Namespace`) {
    return { 'kubernetes.io/metadata.name': stringAt(context.root, 'metadata', 'name') }
  }
  const copies =
    context.rootDefinition === 'io.k8s.api.batch.v1.Job' ||
    context.rootDefinition === `${core}.ReplicationController`
  const given = Object.keys(objectAt(context.desiredParent, 'labels')).length > 0
  return copies && !given ? templateLabels(context.root) : undefined
}

function templateLabels(root: JsonObject): Json | undefined {
  const labels = objectAt(root, 'spec', 'template', 'metadata', 'labels')
  return Object.keys(labels).length === 0 ? undefined : labels
}

function jobTemplateLabels(context: DefaultContext, live: Json): boolean {
  const isTemplate = context.path.length === 1 || formatPath(context.path) === 'spec.template.metadata'
  return (
    context.rootDefinition === 'io.k8s.api.batch.v1.Job' &&
    isTemplate &&
    isObject(live) &&
    Object.keys(live).every((name) => jobLabels.test(name))
  )
}

function ownAnnotations(context: DefaultContext, live: Json): boolean {
  const known = controllerAnnotations[context.rootDefinition] ?? []
  return (
    context.path.length === 1 &&
    isObject(live) &&
    Object.keys(live).every((name) => known.some((pattern) => pattern.test(name)))
  )
}

function ownFinalizer(context: DefaultContext): Json | undefined {
  const own = finalizers[context.rootDefinition]
  return own === undefined || context.path.length !== 1 ? undefined : [own]
}

/** A non-empty list of strings. */
export function isStrings(value: Json): value is readonly string[] {
  return isList(value) && value.length > 0 && value.every((item) => typeof item === 'string')
}
