import { applyToJson } from '../edit/apply-to-json.js'
import type { Application, Source } from '../model/application.js'
import type { Json, JsonObject } from '../model/json.js'
import { isObject, objectAt } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import type { SpecEdit } from './wish.js'

/**
 * The app as its controller would see it with its own object edited: rendering follows the live object, so an edit of
 * that object in Git has an effect only through this. Null where the path is no part of a source.
 */
export function withSpecEdits(application: Application, edits: readonly SpecEdit[]): Application | null {
  let edited: Application = application
  for (const edit of edits) {
    const next = withSpecEdit(edited, edit)
    if (next === null) return null
    edited = next
  }
  return edited
}

function withSpecEdit(application: Application, { path, value }: SpecEdit): Application | null {
  const names = path.map((element) => ('field' in element ? element.field : ''))
  if (names[0] !== 'spec') return null
  if (application.controller === 'flux')
    return withSource(application, 0, (source) => withFluxEdit(source, path.slice(1), value))
  const at = path[2]
  if (names[1] === 'sources' && at !== undefined && 'index' in at)
    return withSource(application, at.index, (source) => withRaw(source, path.slice(3), value))
  return names[1] === 'source'
    ? withSource(application, 0, (one) => withRaw(one, path.slice(2), value))
    : null
}

function withSource(
  application: Application,
  index: number,
  change: (source: Source) => Source | null,
): Application | null {
  const source = application.sources[index]
  const changed = source === undefined ? null : change(source)
  return changed === null ? null : { ...application, sources: application.sources.with(index, changed) }
}

function withRaw(source: Source, path: FieldPath, value: Json | undefined): Source | null {
  const raw = withEdit(source.raw, { path, value })
  if (raw === null) return null
  const [first, ...below] = path
  const isRevision = first !== undefined && 'field' in first && first.field === 'targetRevision'
  return {
    ...source,
    raw,
    ...(isRevision && below.length === 0 ? { revision: typeof value === 'string' ? value : '' } : {}),
  }
}

/** A HelmRelease's values, and what a Kustomization adds to its folder (src/discover/flux reads them so). */
function withFluxEdit(source: Source, path: FieldPath, value: Json | undefined): Source | null {
  const [first, second] = path.map((element) => ('field' in element ? element.field : ''))
  if (first === 'values')
    return withRaw(source, [...fieldsOf('helm', 'valuesObject'), ...path.slice(1)], value)
  if (source.flux === undefined) return null
  if (first === 'postBuild' && second === 'substitute') {
    const variables = withEdit(source.flux.variables, { path: path.slice(2), value })
    return variables === null
      ? null
      : { ...source, flux: { ...source.flux, variables: variables as { readonly [name: string]: string } } }
  }
  if (first !== 'images' && first !== 'patches') return null
  const kustomize = withEdit(source.flux.kustomize, { path, value })
  return kustomize === null ? null : { ...source, flux: { ...source.flux, kustomize } }
}

function fieldsOf(...names: string[]): FieldPath {
  return names.map((name) => ({ field: name }))
}

/** The object with edits of it; one that does not fit it is left out. */
export function withEdits(object: JsonObject, edits: readonly SpecEdit[]): JsonObject {
  return edits.reduce((now, edit) => withEdit(now, edit) ?? now, object)
}

/** Null where the path is none of the object's. */
export function withEdit(object: JsonObject, { path, value }: SpecEdit): JsonObject | null {
  if (path.length === 0) return null
  const done = applyToJson(
    object,
    value === undefined ? { type: 'remove', path } : { type: 'set', path, value },
  )
  return isObject(done) ? done : null
}

/** Where the source stands in its app's object. */
export function sourcePath(
  { controller, sources }: Application,
  source: Source,
  several: JsonObject,
): FieldPath {
  if (controller === 'flux') return [{ field: 'spec' }]
  const index = sources.indexOf(source)
  return Array.isArray(objectAt(several, 'spec')['sources'])
    ? [{ field: 'spec' }, { field: 'sources' }, { index: Math.max(0, index) }]
    : [{ field: 'spec' }, { field: 'source' }]
}
