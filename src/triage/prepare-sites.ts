import type { Config } from '../config/config.js'
import type { Application } from '../model/application.js'
import type { Repository } from '../model/ports.js'
import type { Prepared } from './prepare.js'
import type { KindsAsked } from './prepare-all.js'
import { createKindsAsked, prepareAll } from './prepare-all.js'
import type { Site } from './site.js'

/** A site with its own apps, and with what it was asked for while they were rendered. */
export type PreparedSite = {
  readonly site: Site
  readonly prepared: readonly Prepared[]
  readonly kinds: KindsAsked
}

/** Renders every app for the site that it is deployed to; `prepared` are all of them in the order of the apps. */
export async function prepareSites(
  sites: readonly Site[],
  applications: readonly Application[],
  siteOf: (application: Application) => Site,
  repository: Repository,
  config: Config,
): Promise<{ readonly sites: readonly PreparedSite[]; readonly prepared: readonly Prepared[] }> {
  const urls = [...repository.urls, ...config.repositoryUrls]
  const done = await Promise.all(
    sites.map(async (site): Promise<PreparedSite> => {
      const { renderer, scopeOf, store } = site
      const kinds = createKindsAsked(store, config.secrets === 'compare')
      const own = applications.filter((application) => siteOf(application) === site)
      const prepared = await prepareAll(own, { renderer, repository, scopeOf, urls }, kinds.ask)
      return { site, prepared, kinds }
    }),
  )
  const byName = new Map(
    done.flatMap(({ prepared }) => prepared.map((app) => [app.application.name, app] as const)),
  )
  return { sites: done, prepared: applications.flatMap(({ name }) => byName.get(name) ?? []) }
}
