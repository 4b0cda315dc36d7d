import type { Config } from '../config/config.js'
import type { JsonObject } from '../model/json.js'
import type { DryRun } from '../pull/dry-run.js'
import { createDryRun } from '../pull/dry-run.js'
import type { LiveStore } from '../pull/live-store.js'
import type { Pair } from '../pull/pair.js'
import { pull } from '../pull/pull.js'
import type { Types } from '../model/type-node.js'
import { actorsOf } from './actors-of.js'
import { findDiffering } from './differing.js'
import type { Pulled } from './judge-all.js'
import type { Prepared } from './prepare.js'
import type { PreparedSite } from './prepare-sites.js'
import type { Site } from './site.js'
import type { World } from './triage.js'

/** What Git and one cluster hold of the apps that are deployed to it. */
export type PulledSite = {
  readonly site: Site
  readonly pulled: readonly Pulled[]
  /** The objects that describe apps: of all apps, on the cluster that holds them. */
  readonly own: readonly Pulled[]
  /** Null where forecasts are not to be confirmed. */
  readonly dryRun: DryRun | null
  readonly types: Types
  readonly differing: ReadonlySet<Pair>
}

/** Reads each cluster for its own apps, all at once. The main one comes first. */
export async function pullSites(
  sites: readonly PreparedSite[],
  describing: readonly Prepared[],
  world: World,
  config: Config,
): Promise<readonly PulledSite[]> {
  const secrets = config.secrets === 'compare'
  return Promise.all(
    sites.map(async ({ site, prepared, kinds }, at) => {
      const about = at === 0 ? describing : []
      for (const { desired } of about) kinds.ask(desired)
      await kinds.listed()
      const pullAll = pullWith(site.store, world, secrets)
      const [pulled, own] = [await pullAll(prepared), await pullAll(about)]
      const { cluster } = site
      const dryRun = createDryRun(cluster, (object) => world.redactor.object(object))
      const looking = { cluster, builtIn: world.builtIn, trying: dryRun !== null }
      const found = await findDiffering(looking, [...pulled, ...own], actorsOf(config))
      return { site, pulled, own, dryRun, ...found }
    }),
  )
}

function pullWith(store: LiveStore, world: World, secrets: boolean) {
  return (apps: readonly Prepared[]): Promise<readonly Pulled[]> =>
    Promise.all(apps.map(async (app) => ({ app, pairs: await pairsOf(app, store, world, secrets) })))
}

async function pairsOf(
  app: Prepared,
  store: LiveStore,
  { redactor }: World,
  secrets: boolean,
): Promise<readonly Pair[]> {
  const redact = (object: JsonObject): JsonObject => redactor.object(object)
  const pairs = await pull(app.application, app.desired, app.synced, store, { redact, secrets })
  // With part of Git unread, what seems to be extra may just be what could not be rendered.
  return app.problems.length === 0 ? pairs : pairs.filter(({ state }) => state !== 'extra')
}
