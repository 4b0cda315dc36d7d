import type { Json, JsonObject } from './json.js'
import { stringAt } from './json.js'
import type { FieldPath } from './path.js'

/** Which object, whatever version it is read in; namespace '' is cluster scope, group '' the core group. */
export type ResourceKey = {
  readonly group: string
  readonly kind: string
  readonly namespace: string
  readonly name: string
}

/** A kind in one version. */
export type GroupVersionKind = { readonly group: string; readonly version: string; readonly kind: string }

/** A place in a file of the repository; line and column count from 1. */
export type FileLocation = { readonly file: string; readonly line: number; readonly column?: number }

/** One object as Git describes it. */
export type Manifest = {
  readonly key: ResourceKey
  readonly gvk: GroupVersionKind
  readonly object: JsonObject
  /** File, first line and position (from 0) of the document it was read from; its position in that, for a List. */
  readonly origin: FileLocation & { readonly document: number; readonly item?: number }
  /** Why some values are not known: they still read `${name}`, and say nothing about live. */
  readonly unread?: string
  /** Fields that come out differently each time the object is rendered; list items by position. */
  readonly unstable?: readonly FieldPath[]
}

/** Splits `apps/v1` and a kind; the core group is ''. */
export function parseGvk(apiVersion: string, kind: string): GroupVersionKind {
  const slash = apiVersion.lastIndexOf('/')
  return slash < 0
    ? { group: '', version: apiVersion, kind }
    : { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1), kind }
}

/** The group, version and kind an object states for itself. */
export function gvkOf(object: JsonObject): GroupVersionKind {
  return parseGvk(stringAt(object, 'apiVersion'), stringAt(object, 'kind'))
}

/** `apps/v1`, or `v1` for the core group. */
export function apiVersionOf(gvk: GroupVersionKind): string {
  return gvk.group === '' ? gvk.version : `${gvk.group}/${gvk.version}`
}

/** The identity of an object, read from itself. */
export function keyOf(object: JsonObject): ResourceKey {
  const { group, kind } = gvkOf(object)
  return {
    group,
    kind,
    namespace: stringAt(object, 'metadata', 'namespace'),
    name: stringAt(object, 'metadata', 'name'),
  }
}

/** One string per object, for maps. No part may hold a `/` that changes the split, since Kubernetes names cannot. */
export function keyText(key: ResourceKey): string {
  return `${key.group}/${key.kind}/${key.namespace}/${key.name}`
}

/** How people name an object: `Deployment shop/web`, without the namespace for cluster scope. */
export function formatKey(key: ResourceKey): string {
  return `${key.kind} ${key.namespace === '' ? '' : `${key.namespace}/`}${key.name}`
}

/** True where both name the same object. */
export function equalKey(a: ResourceKey, b: ResourceKey): boolean {
  return a.group === b.group && a.kind === b.kind && a.namespace === b.namespace && a.name === b.name
}

/** The annotation's text, or '' where the object has none. */
export function annotation(object: Json | undefined, name: string): string {
  return stringAt(object, 'metadata', 'annotations', name)
}

/** True where a label or an annotation has the value, in any case: what Flux is told comes either way (ssa, AnyInMetadata). */
export function metadataSays(object: Json | undefined, name: string, value: string): boolean {
  const said = [annotation(object, name), stringAt(object, 'metadata', 'labels', name)]
  return said.some((one) => one.toLowerCase() === value)
}

/** The annotation client-side apply keeps its last manifest in (kubectl pkg/util/apply.go). */
export const lastAppliedAnnotation = 'kubectl.kubernetes.io/last-applied-configuration'
