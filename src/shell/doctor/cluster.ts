import { createActors } from '../../attribute/actors.js'
import type { Applications } from '../../doctor/applications.js'
import { checkApplications, wantedKinds } from '../../doctor/applications.js'
import type { Check } from '../../doctor/check.js'
import { failedBy, ok, skipped } from '../../doctor/check.js'
import { checkPermissions } from '../../doctor/permissions.js'
import type { Cluster } from '../../model/ports.js'
import type { ClusterIdentity } from '../../model/triage.js'
import { createRedactor } from '../../pull/redact.js'
import { sharedCluster } from '../../pull/shared-cluster.js'
import { triage } from '../../triage/triage.js'
import { openRepository } from '../repository.js'
import type { RunOptions } from '../run.js'
import { loadConfig, problemsOf } from '../run.js'
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
        : await checkApplications(inspected as Applications)
    return [
      ok('cluster', reached),
      ...(await permissions(cluster, inspected instanceof Error ? null : (inspected as Applications))),
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

async function permissions(cluster: Cluster, found: Applications | null): Promise<readonly Check[]> {
  if (cluster.may === undefined)
    return [skipped('permissions', 'a recording needs none; what it lacks, its applications say')]
  const { kinds } = await cluster.kinds()
  return checkPermissions(cluster.may, kinds, found === null ? [] : wantedKinds(found.prepared))
}

async function inspect(cluster: Cluster, options: RunOptions): Promise<Applications> {
  const config = await loadConfig(options.path, options.configFile)
  const repository = await openRepository(options.path, options.repositoryUrls)
  const redactor = createRedactor()
  try {
    const { triage: done, prepared } = await triage(worldOf(repository, cluster, options, redactor), {
      config,
      applications: options.apps,
    })
    const problems = done.problems.map((one) => ({ ...one, message: redactor.text(one.message) }))
    const nameOf = createActors(config.managers)
    return {
      triage: { ...done, problems },
      prepared,
      cluster,
      kinds: (await cluster.kinds()).kinds,
      actorOf: (appliers) => (manager) => nameOf(manager, appliers),
    }
  } finally {
    repository.close()
  }
}
