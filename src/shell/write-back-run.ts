import type { Triage } from '../model/triage.js'
import type { Cluster } from '../model/ports.js'
import type { WriteBack } from '../model/write-back.js'
import { createRedactor } from '../pull/redact.js'
import type { Selection } from '../write-back/candidates.js'
import { writeBack } from '../write-back/write-back.js'
import { openRepository } from './repository.js'
import type { RunOptions } from './run.js'
import { loadConfig } from './run.js'
import { worldOf } from './world.js'

/**
 * Judges a repository and proposes the edits that bring Git to what the cluster has.
 *
 * @throws ProblemError where nothing can be judged at all, as judgeRepository does.
 */
export async function writeBackRepository(
  cluster: Cluster,
  options: RunOptions & { readonly selection: Selection },
): Promise<{ readonly triage: Triage; readonly writeBacks: readonly WriteBack[] }> {
  const config = await loadConfig(options.path, options.configFile)
  const repository = await openRepository(options.path, options.repositoryUrls)
  const redactor = createRedactor()
  try {
    const { judged, writeBacks } = await writeBack(worldOf(repository, cluster, options, redactor), {
      config,
      applications: options.apps,
      selection: options.selection,
    })
    const { triage } = judged
    const problems = triage.problems.map((one) => ({ ...one, message: redactor.text(one.message) }))
    return { triage: { ...triage, problems }, writeBacks }
  } finally {
    repository.close()
  }
}
