import { argoApplication } from '../discover/argo-cd.js'
import type { Application, IgnoreRule, SyncPolicy } from '../model/application.js'
import type { Json, JsonObject } from '../model/json.js'
import { equalJson } from '../model/json.js'
import type { HeldObjects } from './held-objects.js'

/** The apps whose own object a merge changes in Git. */
export type Respecified = {
  /** True where that changes how its controller renders or syncs it. */
  readonly has: (application: string) => boolean
  /** The app once that change is applied; any other as it is. */
  readonly after: (application: Application) => Application
}

type Change = { readonly from: Application; readonly to: Application }

/**
 * Compares what Git says of each Application before (`earlier`) and after a merge (`later`): what its parent app renders
 * (`held`), or its file. Whatever applies it, the parent app or a pipeline, brings what has changed into its live spec, by
 * which the controller then renders and syncs.
 */
export function respecifiedBetween(
  earlier: readonly Application[],
  later: readonly Application[],
  held: HeldObjects,
): Respecified {
  const before = new Map(earlier.map((application) => [application.name, application.inGit?.object]))
  const changes = new Map<string, Change>()
  for (const application of later) {
    const { name, controller, resource, inGit } = application
    if (controller !== 'argo-cd' || resource === null) continue
    const change = held.isHeld(resource)
      ? held.change(resource)
      : { from: before.get(name), to: inGit?.object }
    const [from, to] = [asApplication(change?.from), asApplication(change?.to)]
    if (from === undefined || to === undefined || alike(specOf(from), specOf(to))) continue
    changes.set(application.name, { from, to })
  }
  return {
    has(application) {
      const change = changes.get(application)
      return change !== undefined && !alike(coreOf(change.from), coreOf(change.to))
    },
    after(application) {
      const change = changes.get(application.name)
      return change === undefined ? application : respecify(application, change)
    },
  }
}

function asApplication(object: JsonObject | undefined): Application | undefined {
  return object === undefined ? undefined : argoApplication(object, 'repository', null)
}

const coreOf = ({ sources, destination, sync }: Application): unknown => ({ sources, destination, sync })

const specOf = (application: Application): unknown => {
  const { ignore, annotations } = application
  return { ...(coreOf(application) as object), ignore, annotations }
}

/**
 * What takes care away counts at once. What adds some may be applied only after the controller has seen the new
 * commit, so it protects nothing from this merge.
 */
function respecify(application: Application, { from, to }: Change): Application {
  const { annotations, ignore, sync, destination } = application
  const { namespace } = from.destination.namespace === to.destination.namespace ? destination : to.destination
  return {
    ...application,
    sources: alike(from.sources, to.sources) ? application.sources : to.sources,
    destination: { ...destination, namespace },
    sync: alike(from.sync, to.sync) ? sync : harsher(sync, to.sync),
    ignore: ignore.filter((rule) => !holds(from.ignore, rule) || holds(to.ignore, rule)),
    annotations: Object.fromEntries(
      Object.entries(annotations).filter(([name]) => !(name in from.annotations) || name in to.annotations),
    ),
  }
}

function harsher(live: SyncPolicy, written: SyncPolicy): SyncPolicy {
  return {
    ...written,
    automated: live.automated || written.automated,
    selfHeal: live.selfHeal || written.selfHeal,
    prune: live.prune || written.prune,
    applyOutOfSyncOnly: live.applyOutOfSyncOnly && written.applyOutOfSyncOnly,
    respectIgnoreDifferences: live.respectIgnoreDifferences && written.respectIgnoreDifferences,
  }
}

/** Where the rule stands makes no difference. */
function holds(rules: readonly IgnoreRule[], { source: _, ...rule }: IgnoreRule): boolean {
  return rules.some((one) => alike(one, rule))
}

function alike(one: unknown, other: unknown): boolean {
  return equalJson(plain(one), plain(other))
}

function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json
}
