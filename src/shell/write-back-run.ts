import type { Triage } from '../model/triage.js'
import type { Cluster, Repository } from '../model/ports.js'
import type { PullSettings } from '../model/pull-request.js'
import type { WriteBack } from '../model/write-back.js'
import { createRedactor } from '../pull/redact.js'
import { ownersOf, readCodeowners } from '../report/codeowners.js'
import type { Current } from '../report/resolution.js'
import type { Selection } from '../write-back/candidates.js'
import { writeBack } from '../write-back/write-back.js'
import { openRepository } from './repository.js'
import type { RunOptions } from './run.js'
import { loadConfig } from './run.js'
import { worldOf } from './world.js'

export type WriteBacks = {
  /** Of all apps, whichever were asked for. */
  readonly triage: Triage
  readonly current: Current
  readonly writeBacks: readonly WriteBack[]
  /** By app, who owns the files that its edits touch. */
  readonly owners: ReadonlyMap<string, readonly string[]>
  readonly settings: PullSettings
}

/**
 * Judges a repository and proposes the edits that bring Git to what the cluster has.
 *
 * @throws ProblemError where nothing can be judged at all, as judgeRepository does.
 */
export async function writeBackRepository(
  cluster: Cluster,
  options: RunOptions & { readonly selection: Selection },
): Promise<WriteBacks> {
  const config = await loadConfig(options.path, options.configFile)
  const repository = await openRepository(options.path, options.repositoryUrls)
  const redactor = createRedactor()
  try {
    const { judged, writeBacks } = await writeBack(worldOf(repository, cluster, options, redactor), {
      config,
      applications: options.apps,
      selection: options.selection,
    })
    const { triage, current } = judged
    const problems = triage.problems.map((one) => ({ ...one, message: redactor.text(one.message) }))
    const owners = await ownersByApp(repository, writeBacks)
    return { triage: { ...triage, problems }, current, writeBacks, owners, settings: config.pullRequests }
  } finally {
    repository.close()
  }
}

/** CODEOWNERS is that of the commit which the edits are made on. */
async function ownersByApp(
  repository: Repository,
  writeBacks: readonly WriteBack[],
): Promise<WriteBacks['owners']> {
  const owners = new Map<string, readonly string[]>()
  for (const { application, commit, edits } of writeBacks) {
    if (edits.length === 0) continue
    const text = await readCodeowners(repository.at(commit))
    owners.set(
      application,
      ownersOf(
        text,
        edits.map(({ file }) => file),
      ),
    )
  }
  return owners
}
