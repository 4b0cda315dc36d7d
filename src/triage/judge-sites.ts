import { createGather } from '../evidence/gather.js'
import type { Application } from '../model/application.js'
import { createGitBases } from '../pull/git-base.js'
import type { Tracer } from '../provenance/trace.js'
import { actorsOf } from './actors-of.js'
import { settleBy } from './enrich.js'
import type { Explaining, Result } from './judge-all.js'
import { judgeAll, withOwn } from './judge-all.js'
import type { JudgingWorld } from './judge-pair.js'
import type { KnownObjects } from './known-objects.js'
import { knownObjects } from './known-objects.js'
import type { PulledSite } from './pull-sites.js'
import { otherOwners } from './shared-objects.js'
import type { TriageOptions, World } from './triage.js'

/**
 * Judges the apps of every site; the results come in the order of the apps, with what was found about their objects.
 * `whole`: these are all the apps there are.
 */
export async function judgeSites(
  sites: readonly PulledSite[],
  applications: readonly Application[],
  whole: boolean,
  world: World,
  options: TriageOptions,
): Promise<readonly Result[]> {
  const objectsOf = knownObjects(
    sites.flatMap(({ pulled }) => pulled),
    whole,
  )
  const progress = counting(world.progress, applications.length)
  const judged = await Promise.all(
    sites.map(async (one) => {
      const judging = judgingOn(one, objectsOf, world, options)
      const explaining = explainingOn(one, world, options)
      return {
        results: await judgeAll(one.pulled, judging, explaining, progress),
        own: await judgeAll(one.own, judging, explaining, () => undefined),
      }
    }),
  )
  const resultOf = byName(judged.flatMap(({ results }) => results))
  const ownOf = byName(judged.flatMap(({ own }) => own))
  return applications.flatMap(({ name }) => {
    const [result, own] = [resultOf.get(name), ownOf.get(name)]
    if (result === undefined) return []
    return [own === undefined ? result : withOwn(result, own)]
  })
}

function byName(results: readonly Result[]): ReadonlyMap<string, Result> {
  return new Map(results.map((result) => [result.report.name, result]))
}

function judgingOn(
  { site, pulled, types, differing, dryRun }: PulledSite,
  objectsOf: KnownObjects,
  { repository, redactor, jq }: World,
  { config }: TriageOptions,
): JudgingWorld {
  return {
    store: site.store,
    types,
    differing,
    actorOf: actorsOf(config),
    normalise: redactor.normalise,
    recorded: site.cluster.recorded ?? null,
    dryRun,
    jq,
    objectsOf,
    // An object of the same name on another cluster is another object.
    otherOwners: otherOwners(pulled, site.store),
    gitBases: createGitBases({
      repository,
      renderer: site.renderer,
      scopeOf: site.scopeOf,
      redact: redactor.object,
    }),
  }
}

function explainingOn({ site }: PulledSite, world: World, options: TriageOptions): Explaining {
  return {
    locate: locateBy(site.tracer, options),
    gather: createGather({ store: site.store, repository: world.repository }),
    settle: settleBy(options.config, world.now()),
  }
}

function locateBy({ locate, nearest }: Tracer, { trace }: TriageOptions): Tracer['locate'] {
  if (trace !== false) return locate
  return (_application, _manifests, manifest, change) => nearest(manifest, change?.path ?? [])
}

function counting(progress: (message: string) => void, all: number): (report: Result['report']) => void {
  let done = 0
  return ({ name, category, status }) => progress(`${++done} of ${all}: ${name}: ${category ?? status}`)
}
