import type { Application, IgnoreRule } from '../model/application.js'
import type { Manifest, ResourceKey } from '../model/resource.js'
import { annotation, metadataSays } from '../model/resource.js'

/** Where a rule stands, as people name the place. */
export function whereStated({ statedIn }: IgnoreRule): string {
  return statedIn === undefined ? 'ignoreDifferences' : places[statedIn]
}

const ignoreAnnotation = 'argocd.argoproj.io/ignore-differences'

/** In the metadata of an object, by which helm-controller leaves the whole of it alone. */
const driftDetection = 'helm.toolkit.fluxcd.io/driftDetection'

const places = {
  'argocd-cm': 'argocd-cm',
  annotation: `the annotation ${ignoreAnnotation}`,
  kustomization: 'spec.ignore',
  'helm-release': 'spec.driftDetection.ignore',
  metadata: `${driftDetection} in its metadata`,
}

/**
 * The rules that may be about one object: the app's, and what the object says in Git itself. To Argo CD that is an
 * annotation with JSON pointers and commas between them (argo-cd util/argo/diff/ignore.go,
 * ExtractIgnoreDifferencesFromAnnotations); to helm-controller a label or annotation of what the chart renders, which
 * takes the whole object out of drift detection (fluxcd/pkg ssa/jsondiff/unstructured.go, ExclusionSelector). What
 * somebody writes onto the live object counts for neither.
 */
export function rulesOf(
  { controller, ignore, resource }: Pick<Application, 'controller' | 'ignore' | 'resource'>,
  { key, object }: Pick<Manifest, 'key' | 'object'>,
): readonly IgnoreRule[] {
  if (resource?.kind === 'HelmRelease' && metadataSays(object, driftDetection, 'disabled'))
    return [...ignore, ownRule(key, { statedIn: 'metadata', jqPathExpressions: ['.'] })]
  const jsonPointers = annotation(object, ignoreAnnotation)
    .split(',')
    .map((pointer) => pointer.trim())
    .filter((pointer) => pointer !== '')
  if (controller !== 'argo-cd' || jsonPointers.length === 0) return ignore
  return [...ignore, ownRule(key, { statedIn: 'annotation', jsonPointers })]
}

function ownRule(key: ResourceKey, said: Partial<IgnoreRule>): IgnoreRule {
  return { ...key, jsonPointers: [], jqPathExpressions: [], managedFieldsManagers: [], ...said }
}
