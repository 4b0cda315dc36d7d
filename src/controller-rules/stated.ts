import type { Application, IgnoreRule } from '../model/application.js'
import type { Manifest } from '../model/resource.js'
import { annotation } from '../model/resource.js'

/** Where a rule stands, as people name the place. */
export function whereStated({ statedIn }: IgnoreRule): string {
  return statedIn === undefined ? 'ignoreDifferences' : places[statedIn]
}

const ignoreAnnotation = 'argocd.argoproj.io/ignore-differences'

const places = {
  'argocd-cm': 'argocd-cm',
  annotation: `the annotation ${ignoreAnnotation}`,
  kustomization: 'spec.ignore',
  'helm-release': 'spec.driftDetection.ignore',
}

/**
 * The rules that may be about one object: the app's, and those that its own annotation in Git states as JSON pointers
 * with commas between them (argo-cd util/argo/diff/ignore.go, ExtractIgnoreDifferencesFromAnnotations).
 */
export function rulesOf(
  { controller, ignore }: Pick<Application, 'controller' | 'ignore'>,
  { key, object }: Pick<Manifest, 'key' | 'object'>,
): readonly IgnoreRule[] {
  const jsonPointers = annotation(object, ignoreAnnotation)
    .split(',')
    .map((pointer) => pointer.trim())
    .filter((pointer) => pointer !== '')
  if (controller !== 'argo-cd' || jsonPointers.length === 0) return ignore
  const own: IgnoreRule = {
    statedIn: 'annotation',
    ...key,
    jsonPointers,
    jqPathExpressions: [],
    managedFieldsManagers: [],
  }
  return [...ignore, own]
}
