import type { Applications, DoctorSite } from '../../doctor/applications.js'
import { checkApplications, wantedKinds } from '../../doctor/applications.js'
import type { Check } from '../../doctor/check.js'
import { failedBy, ok, skipped } from '../../doctor/check.js'
import type { WantedKind } from '../../doctor/permissions.js'
import { checkPermissions } from '../../doctor/permissions.js'
import type { Cluster } from '../../model/ports.js'
import type { ClusterIdentity } from '../../model/triage.js'
import { destinationsOf } from '../../model/triage.js'
import { createRedactor } from '../../pull/redact.js'
import { sharedCluster } from '../../pull/shared-cluster.js'
import { actorsOf } from '../../triage/actors-of.js'
import type { Prepared } from '../../triage/prepare.js'
import { triage } from '../../triage/triage.js'
import { withOtherRepositories } from '../other-repositories.js'
import { openRepository } from '../repository.js'
import type { RunOptions } from '../run.js'
import { loadConfig } from '../run.js'
import { problemsOf } from '../problems-of.js'
import { worldOf } from '../world.js'

/**
 * Reaches the cluster and judges everything once, as a run would; a check says what that run could not know, and what
 * the account may and may not do.
 */
export async function checkCluster(
  open: () => Promise<Cluster>,
  options: RunOptions,
): Promise<readonly Check[]> {
  try {
    const cluster = sharedCluster(await open())
    const reached = reachedText(await cluster.identity())
    const inspected = await inspect(cluster, options).catch((error: unknown) => error)
    const applications =
      inspected instanceof Error
        ? problemsOf(inspected).map((one) => failedBy('applications', one))
        : await checkApplications(inspected as Inspected)
    const found = inspected instanceof Error ? null : (inspected as Inspected)
    return [
      ok('cluster', reached),
      ...(await permissions(cluster, found === null ? [] : wantedKinds(found.prepared.map(onMain)))),
      ...(await checkOthers(found)),
      ...applications,
    ]
  } catch (error) {
    return problemsOf(error).map((one) => failedBy('cluster', one))
  }
}

function reachedText({ id, server, version }: ClusterIdentity): string {
  return [server === '' ? 'a recording' : server, version, `id ${id}`]
    .filter((part) => part !== '')
    .join(', ')
}

async function permissions(cluster: Cluster, wanted: readonly WantedKind[]): Promise<readonly Check[]> {
  if (cluster.may === undefined)
    return [skipped('permissions', 'a recording needs none; what it lacks, its applications say')]
  const { kinds } = await cluster.kinds()
  return checkPermissions(cluster.may, kinds, wanted)
}

/** An app of another cluster needs no more of this one than its Application. */
function onMain(app: Prepared): Prepared {
  return app.application.cluster === undefined ? app : { ...app, desired: [] }
}

/** Each further cluster that apps are deployed to; one that was not reached is a failed check of its apps. */
async function checkOthers(found: Inspected | null): Promise<readonly Check[]> {
  const checks: Check[] = []
  for (const { name, id } of found === null ? [] : destinationsOf(found.triage)) {
    const cluster = await found?.open(name)
    if (cluster === undefined) continue
    const apps = (found?.prepared ?? [])
      .filter(({ application }) => application.cluster?.id === id)
      .map((app) => ({ ...app, application: { ...app.application, resource: null } }))
    const own = await permissions(cluster, wantedKinds(apps))
    checks.push(
      ok('cluster', `${name}: ${reachedText(await cluster.identity())}`),
      ...own.map((check) => ({ ...check, what: `${name}: ${check.what}` })),
    )
  }
  return checks
}

/** What a run found, with the way to the clusters that it read. */
type Inspected = Applications & { readonly open: (name: string) => Promise<Cluster | undefined> }

async function inspect(cluster: Cluster, options: RunOptions): Promise<Inspected> {
  const config = await loadConfig(options.path, options.configFile)
  const own = await openRepository(options.path, options.repositoryUrls)
  const repository = await withOtherRepositories(own, config, options)
  const redactor = createRedactor()
  try {
    const { triage: done, prepared } = await triage(worldOf(repository, cluster, options, redactor, config), {
      config,
      applications: options.apps,
    })
    const problems = done.problems.map((one) => ({ ...one, message: redactor.text(one.message) }))
    const known = cluster.known?.(config.clusters) ?? []
    const open = async (name: string): Promise<Cluster | undefined> =>
      known.find((one) => one.name === name)?.open()
    const sites = new Map<string, DoctorSite>()
    for (const { name, id } of destinationsOf(done)) {
      const other = await open(name)
      if (other !== undefined) sites.set(id, { cluster: other, kinds: (await other.kinds()).kinds })
    }
    const main = { cluster, kinds: (await cluster.kinds()).kinds }
    return {
      triage: { ...done, problems },
      prepared,
      open,
      siteOf: (application) => sites.get(application.cluster?.id ?? '') ?? main,
      actorOf: actorsOf(config),
    }
  } finally {
    repository.close()
  }
}
