import type { Json, JsonObject } from '../../model/json.js'
import { field, isList, isObject, listAt, objectAt, stringAt, valueAt } from '../../model/json.js'
import { argoGroup } from '../argo-cd.js'
import type { Params } from './params.js'
import type { Fill } from './template.js'
import { withTemplatePatch } from './template-patch.js'

/**
 * What the set's template and that of its generator make of each row of parameters.
 *
 * @throws TemplateFault for a name without a value, and for what cannot be evaluated here.
 */
export async function applicationsOf(
  set: JsonObject,
  generator: number,
  rows: readonly Params[],
  fill: Fill,
): Promise<readonly JsonObject[]> {
  const own = templateOf(listAt(set, 'spec', 'generators')[generator] ?? null)
  const template = filledUp(own, objectAt(set, 'spec', 'template'))
  const patch = stringAt(set, 'spec', 'templatePatch')
  const [objects, patches] = await Promise.all([
    rendered(template, rows, set, fill),
    patch === '' ? rows.map(() => '') : fill(patch, rows),
  ])
  return objects.map((object, row) => {
    const text = patches[row]
    const patched = typeof text === 'string' && text !== '' ? withTemplatePatch(object, text) : object
    return asApplication(patched, set)
  })
}

const cascading = 'resources-finalizer.argocd.argoproj.io'

/** Where there are no parameters at all, the template counts as it is written (argo-cd applicationset, RenderTemplateParams). */
async function rendered(
  template: JsonObject,
  rows: readonly Params[],
  set: JsonObject,
  fill: Fill,
): Promise<readonly JsonObject[]> {
  const isPlain = ({ named }: Params): boolean => Object.keys(named).length === 0
  const given = rows.filter((row) => !isPlain(row))
  const filled = new Map((await fill(template, given)).map((object, at) => [given[at], object]))
  const preserves = valueAt(set, 'spec', 'syncPolicy', 'preserveResourcesOnDeletion') === true
  return rows.map((row) => {
    const object = filled.get(row)
    if (!isObject(object)) return template
    const isStated = preserves || listAt(object, 'metadata', 'finalizers').length > 0
    if (isStated) return object
    return { ...object, metadata: { ...objectAt(object, 'metadata'), finalizers: [cascading] } }
  })
}

function asApplication(filled: JsonObject, set: JsonObject): JsonObject {
  const owner = { kind: 'ApplicationSet', name: stringAt(set, 'metadata', 'name') }
  const metadata = {
    ...objectAt(filled, 'metadata'),
    namespace: stringAt(set, 'metadata', 'namespace'),
    ownerReferences: [owner],
  }
  return { ...filled, apiVersion: `${argoGroup}/v1alpha1`, kind: 'Application', metadata }
}

/** A generator's own template, which wins over the set's where it states something. */
function templateOf(generator: Json): JsonObject {
  const kinds = isObject(generator) ? Object.keys(generator) : []
  return kinds.map((kind) => objectAt(generator, kind, 'template')).find((one) => !isEmpty(one)) ?? {}
}

/** `given` with what it leaves empty taken from `base` (mergo, Merge). */
function filledUp(given: JsonObject, base: JsonObject): JsonObject {
  const all = new Map<string, Json>(Object.entries(base))
  for (const [name, value] of Object.entries(given)) {
    const below = field(base, name)
    // Values of a chart are one whole to it, as it has no types for them.
    if (name === 'valuesObject') all.set(name, value)
    else if (isObject(value) && isObject(below)) all.set(name, filledUp(value, below))
    else if (!isEmpty(value) || below === undefined) all.set(name, value)
  }
  return Object.fromEntries(all)
}

function isEmpty(value: Json): boolean {
  if (isList(value)) return value.length === 0
  if (isObject(value)) return Object.values(value).every(isEmpty)
  return value === null || value === '' || value === false || value === 0
}
