import { findDestination } from '../discover/destination.js'
import type { Application } from '../model/application.js'
import type { StatedCluster } from '../model/cluster.js'
import type { JsonObject } from '../model/json.js'
import { equalJson } from '../model/json.js'
import type { Cluster, Repository, Tools } from '../model/ports.js'
import type { ResourceKey } from '../model/resource.js'
import { keyText } from '../model/resource.js'
import type { RenderMemory } from '../render/memory.js'
import { affectedApplications } from '../triage/affected.js'
import type { OpenedCluster } from '../triage/site.js'
import { createSite, openCluster } from '../triage/site.js'
import { controllerGroups, controllersHeld, marksOf } from './holders.js'

/** What Git says of an object before and after a merge; `to` is undefined where the merge takes it away. */
export type WrittenChange = { readonly from: JsonObject; readonly to: JsonObject | undefined }

/** The controllers' own objects that apps render: an app of apps, by a chart or an overlay as well. */
export type HeldObjects = {
  /** True for an object that some app applies: what other files say of its name is not about it. */
  readonly isHeld: (key: ResourceKey) => boolean
  /** What the merge changes of such an object; undefined for nothing. */
  readonly change: (key: ResourceKey) => WrittenChange | undefined
  readonly changed: readonly ResourceKey[]
}

type HoldingWorld = {
  readonly cluster: Cluster
  readonly tools: Tools
  readonly memory: RenderMemory
  /** Clusters that the settings name. */
  readonly clusters: readonly StatedCluster[]
}
type Sides = { readonly target: Repository; readonly head: Repository }

/**
 * Renders the apps that hold other apps at both sides of a merge, as far as the changed files (all, for null) can alter
 * them. One that cannot be rendered tells nothing here; as an app that is judged itself, it is a problem.
 */
export async function heldObjects(
  world: HoldingWorld,
  sides: Sides,
  changedFiles: readonly string[] | null,
  applications: readonly Application[],
): Promise<HeldObjects> {
  const holders = await holdersAmong(applications, world)
  const changed = { before: sides.target, files: changedFiles ?? [] }
  const affected =
    changedFiles === null ? holders : await affectedApplications(holders, holders, changed, sides.head)
  const held = new Set(
    holders
      .filter((holder) => !affected.includes(holder))
      .flatMap((holder) => controllersHeld(holder).map(keyText)),
  )
  const opened = affected.length === 0 ? null : await openCluster(world.cluster)
  const rendered = opened === null ? [] : await renderings(world, opened, sides, affected)
  // Together, as one may hand an object over to another.
  const before = new Map(rendered.flatMap((one) => [...one.before]))
  const after = new Map(rendered.flatMap((one) => [...one.after]))
  for (const text of [...before.keys(), ...after.keys()]) held.add(text)
  const changes = new Map<string, WrittenChange & { readonly key: ResourceKey }>()
  for (const [text, { key, object: from }] of before) {
    const to = after.get(text)?.object
    if (!equalJson(from, to)) changes.set(text, { key, from, to })
  }
  return {
    isHeld: (key) => held.has(keyText(key)),
    change: (key) => changes.get(keyText(key)),
    changed: [...changes.values()].map(({ key }) => key),
  }
}

type Placed = ReadonlyMap<string, { readonly key: ResourceKey; readonly object: JsonObject }>

/** Each app's objects of the controllers on both sides; of an app that has a problem on one of them, none. */
async function renderings(
  { tools, memory }: HoldingWorld,
  opened: OpenedCluster,
  { target, head }: Sides,
  applications: readonly Application[],
): Promise<readonly { readonly before: Placed; readonly after: Placed }[]> {
  const [old, current] = [target, head].map((repository) =>
    createSite(opened, { repository, tools, memory, generated: [] }, true),
  )
  const done = await Promise.all(
    applications.map(async (application) => {
      const [before, after] = await Promise.all([
        old?.renderPlaced(application),
        current?.renderPlaced(application),
      ])
      if (before === undefined || after === undefined) return []
      if (before.problems.length + after.problems.length > 0) return []
      return [{ before: controllersIn(before.manifests), after: controllersIn(after.manifests) }]
    }),
  )
  return done.flat()
}

function controllersIn(manifests: readonly { key: ResourceKey; object: JsonObject }[]): Placed {
  return new Map(
    manifests
      .filter(({ key }) => controllerGroups.includes(key.group))
      .map(({ key, object }) => [keyText(key), { key, object }]),
  )
}

/** Apps of this very cluster that have such objects, by their own report or by the marks on these. */
async function holdersAmong(
  applications: readonly Application[],
  { cluster, clusters }: HoldingWorld,
): Promise<readonly Application[]> {
  const identity = await cluster.identity()
  const known = cluster.known?.(clusters) ?? []
  const isLocal = (application: Application): boolean =>
    findDestination(application, identity, known).at === 'main'
  const named = new Set(applications.flatMap(({ appliedBy }) => appliedBy ?? []))
  return applications.filter(
    (application) =>
      isLocal(application) &&
      (controllersHeld(application).length > 0 || marksOf(application).some((name) => named.has(name))),
  )
}
