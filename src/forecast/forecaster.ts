import type { Application } from '../model/application.js'
import type { Change, Effect, Forecast } from '../model/finding.js'
import type { Json, JsonObject } from '../model/json.js'
import { equalJson } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { fields, getPath, startsWith } from '../model/path.js'
import type { Manifest } from '../model/resource.js'
import type { TypeNode } from '../model/type-node.js'
import { sameMeaning } from '../compare/same-meaning.js'
import { isBuiltInKind } from '../schema/defaults.js'
import { applierOf, methodOf } from './method.js'
import { recreationRestartsPods, restartsPods } from './restart.js'
import { simulateSync } from './simulate.js'
import type { Simulation, SyncInput } from './simulation.js'
import { whenOf } from './when.js'

export { whenOf } from './when.js'

/** An object that both sides have. */
export type SyncedPair = { readonly manifest: Manifest; readonly live: JsonObject }

/** One sync of the pair; `ignored`: paths that the controller copies from live before it applies. */
export function syncInputOf(
  application: Application,
  { manifest, live }: SyncedPair,
  type: TypeNode | null,
  ignored: readonly FieldPath[],
): SyncInput {
  return {
    desired: manifest.object,
    live,
    type,
    applier: applierOf(application, live),
    method: methodOf(application, manifest.key, manifest.object, live),
    ignored,
  }
}

/**
 * What the app's next sync does to each change of one object. The sync is simulated once, when first asked.
 * `ignored`: paths that the controller copies from live before it applies. `confirmed`: what the API server itself
 * says it comes to, null where it was not asked.
 */
export function createForecaster(
  application: Application,
  pair: SyncedPair,
  type: TypeNode | null,
  ignored: readonly FieldPath[] = [],
  confirmed: Simulation | null = null,
): (change: Change) => Forecast {
  const { manifest, live } = pair
  const input = syncInputOf(application, pair, type, ignored)
  const when = input.method.way === 'skip' ? 'never' : whenOf(application)
  let simulation: Simulation | null = confirmed
  return (change) => {
    simulation ??= simulateSync(input)
    const forecast = forecastChange(change, simulation, live, type, manifest.key, when)
    return confirmed === null ? forecast : { ...forecast, method: 'dry-run' }
  }
}

/** The effect of a simulated sync on one change of the object. */
function forecastChange(
  change: Change,
  simulation: Simulation,
  live: JsonObject,
  type: TypeNode | null,
  { group, kind }: { readonly group: string; readonly kind: string },
  when: Forecast['when'],
): Forecast {
  const effect = effectOf(change.path, simulation, live, type)
  return { effect, restartsPods: restarts(), when, method: 'simulated' }

  function restarts(): boolean | null {
    const { predicted } = simulation
    if (effect === 'keeps' || effect === 'fails') return false
    if (effect === 'recreates') return recreationRestartsPods(group, kind)
    if (predicted === null) return null
    const replaced = restartsPods(group, kind, predicted, live, type)
    return replaced === true ? touchesTemplate(change.path) : replaced
  }
}

function touchesTemplate(path: FieldPath): boolean {
  const template = fields('spec', 'template')
  return startsWith(path, template) || startsWith(template, path)
}

/** Compares predicted with live where the change is: the same is kept, gone is deleted, anything else reverted. */
function effectOf(
  path: FieldPath,
  { predicted, recreated, fails }: Simulation,
  live: JsonObject,
  type: TypeNode | null,
): Effect {
  if (fails !== null) return 'fails'
  if (predicted === null) return 'unknown'
  if (recreated) return 'recreates'
  const [after, before] = [getPath(predicted, path), getPath(live, path)]
  if (after === undefined) return before === undefined ? 'keeps' : 'deletes'
  if (before === undefined) return 'reverts'
  return same(type, path, after, before) ? 'keeps' : 'reverts'
}

/** A built-in kind is stored in the server's notation, a custom resource as it was sent. */
function same(root: TypeNode | null, path: FieldPath, after: Json, before: Json): boolean {
  return isBuiltInKind(root) ? sameMeaning(root, path, after, before) : equalJson(after, before)
}
