import type { Controller } from './application.js'
import type { JsonObject } from './json.js'
import { objectAt, stringAt } from './json.js'
import { annotation, keyOf } from './resource.js'

/** What a controller wrote onto an object about the app that it belongs to. */
export type OwnerMark = {
  readonly controller: Controller
  /** Group and kind of the app's own object. */
  readonly group: string
  readonly kind: string
  /** Null where the mark does not say it. */
  readonly namespace: string | null
  readonly name: string
  /** The annotation or label. */
  readonly key: string
}

const trackingId = 'argocd.argoproj.io/tracking-id'
const fluxKinds = [
  fluxKind('kustomize.toolkit.fluxcd.io', 'Kustomization'),
  fluxKind('helm.toolkit.fluxcd.io', 'HelmRelease'),
]

function fluxKind(prefix: string, kind: string) {
  return { prefix, kind, nameKey: `${prefix}/name`, namespaceKey: `${prefix}/namespace` }
}

/**
 * The app that an object's tracking annotation names. A copied object carries its original's annotation: only one
 * that names the object itself counts (argo-cd docs/user-guide/resource_tracking.md).
 */
export function trackingApplication(object: JsonObject): string | null {
  const id = annotation(object, trackingId)
  const colon = id.indexOf(':')
  if (colon < 0) return null
  const { group, kind, namespace, name } = keyOf(object)
  return id.slice(colon + 1) === `${group}/${kind}:${namespace}/${name}` ? id.slice(0, colon) : null
}

/** A release of Helm: its name, and the namespace that Helm keeps it in. */
export type HelmRelease = { readonly name: string; readonly namespace: string }

/** The release that Helm's marks name; null for an object without all of them (helm pkg/action/validate.go). */
export function helmReleaseOf(object: JsonObject): HelmRelease | null {
  if (stringAt(object, 'metadata', 'labels', 'app.kubernetes.io/managed-by') !== 'Helm') return null
  const name = annotation(object, 'meta.helm.sh/release-name')
  const namespace = annotation(object, 'meta.helm.sh/release-namespace')
  return name === '' || namespace === '' ? null : { name, namespace }
}

/** The apps that a live object's marks name; what Git itself states (`desired`) is no mark of a controller. */
export function ownerMarks(live: JsonObject, desired: JsonObject): readonly OwnerMark[] {
  const marks: OwnerMark[] = []
  const tracked = annotation(desired, trackingId) === '' ? trackingApplication(live) : null
  if (tracked !== null) {
    // An Application outside of Argo CD's own namespace is written with its own (resource_tracking.go, appNameWithNamespace).
    const [, namespace = null, name = tracked] = /^([^_]+)_(.+)$/.exec(tracked) ?? []
    marks.push({
      controller: 'argo-cd',
      group: 'argoproj.io',
      kind: 'Application',
      namespace,
      name,
      key: trackingId,
    })
  }
  const [labels, stated] = [objectAt(live, 'metadata', 'labels'), objectAt(desired, 'metadata', 'labels')]
  for (const { prefix, kind, nameKey: key, namespaceKey } of fluxKinds) {
    const name = stringAt(labels, key)
    if (name === '' || Object.hasOwn(stated, key)) continue
    const namespace = stringAt(labels, namespaceKey)
    marks.push({ controller: 'flux', group: prefix, kind, namespace, name, key })
  }
  return marks
}
