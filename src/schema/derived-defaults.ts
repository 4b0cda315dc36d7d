import type { Json, JsonObject } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { metadataDefaults } from './derived/metadata.js'
import { podDefaults } from './derived/pods.js'
import { serviceDefaults } from './derived/services.js'
import { storageDefaults } from './derived/storage.js'
import { workloadDefaults } from './derived/workloads.js'
import { policyDefaults } from './derived/policies.js'

/** Where an absent field stands. Objects are live ones, or the predicted one when a forecast fills it in. */
export type DefaultContext = {
  /** The mapping that would hold the field. */
  readonly parent: JsonObject
  /** What Git says of that mapping; empty where it says nothing. */
  readonly desiredParent: JsonObject
  readonly root: JsonObject
  /** The definition of the whole object, '' where it has none. */
  readonly rootDefinition: string
  /** The mapping's own place. */
  readonly path: FieldPath
}

/**
 * What the server does with an absent field, given its surroundings: a value it computes, or one that it (or a
 * controller that belongs to the control plane) hands out, where `allocated` says whether this could be one.
 * An allocated value may also be a person's choice: the owner tells, this only says that it need not be.
 */
export type DefaultRule =
  | { readonly value: (context: DefaultContext) => Json | undefined }
  | { readonly allocated: (context: DefaultContext, live: Json) => boolean }

/** By definition, then field. */
export type DefaultRules = {
  readonly [definition: string]: { readonly [field: string]: readonly DefaultRule[] }
}

const all: readonly DefaultRules[] = [
  metadataDefaults,
  podDefaults,
  serviceDefaults,
  storageDefaults,
  workloadDefaults,
  policyDefaults,
]
const none: readonly DefaultRule[] = []

const merged = mergedRules()

/** By definition, then field: one key out of the two would be written for every absent field of every object. */
function mergedRules(): ReadonlyMap<string, ReadonlyMap<string, readonly DefaultRule[]>> {
  const byDefinition = new Map<string, Map<string, readonly DefaultRule[]>>()
  for (const [definition, byField] of all.flatMap((rules) => Object.entries(rules))) {
    const known = byDefinition.get(definition) ?? new Map<string, readonly DefaultRule[]>()
    for (const [name, list] of Object.entries(byField)) known.set(name, list)
    byDefinition.set(definition, known)
  }
  return byDefinition
}

/** The rules of a field, by the full name of its definition; empty where nothing is derived. */
export function defaultRules(definition: string | undefined, name: string): readonly DefaultRule[] {
  if (definition === undefined) return none
  return merged.get(definition)?.get(name) ?? none
}

/** The computed value of an absent field, undefined where none is computed from its surroundings. */
export function derivedDefault(
  definition: string | undefined,
  name: string,
  context: DefaultContext,
): Json | undefined {
  for (const rule of defaultRules(definition, name)) {
    const value = 'value' in rule ? rule.value(context) : undefined
    if (value !== undefined) return value
  }
  return undefined
}

/**
 * The computed values that an absent field may have come to hold: by what stands around it now, and by what Git states
 * there. It was filled in when Git's manifest was written, and stays when somebody changes its neighbours later: the
 * pull policy of an image tag, the labels of a Job by those of its template. `gitRoot` is Git's whole object.
 */
export function derivedDefaults(
  definition: string | undefined,
  name: string,
  context: DefaultContext,
  gitRoot: JsonObject,
): readonly Json[] {
  if (defaultRules(definition, name).length === 0) return []
  const parent = { ...context.parent, ...context.desiredParent }
  return [context, { ...context, parent, root: gitRoot }].flatMap((one) => {
    const value = derivedDefault(definition, name, one)
    return value === undefined ? [] : [value]
  })
}

/** True where the live value of a field that Git leaves out is one the control plane may have handed out. */
export function isAllocated(
  definition: string | undefined,
  name: string,
  context: DefaultContext,
  live: Json,
): boolean {
  return defaultRules(definition, name).some((rule) => 'allocated' in rule && rule.allocated(context, live))
}
