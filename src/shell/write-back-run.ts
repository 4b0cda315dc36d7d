import type { Cluster, Repository } from '../model/ports.js'
import type { OtherRepository } from '../model/other-repository.js'
import type { PullSettings } from '../model/pull-request.js'
import type { WriteBack } from '../model/write-back.js'
import { writeBackId } from '../model/write-back.js'
import { createRedactor } from '../pull/redact.js'
import { ownersOf, readCodeowners } from '../report/codeowners.js'
import type { Selection } from '../write-back/candidates.js'
import { writeBack } from '../write-back/write-back.js'
import { withOtherRepositories } from './other-repositories.js'
import { openRepository } from './repository.js'
import type { Judged, RunOptions } from './run.js'
import { judgedOf, loadConfig } from './run.js'
import { worldOf } from './world.js'

/** The judgement is of all apps, whichever of `apps` were asked for; with `only`, of those. */
export type WriteBacks = Judged & {
  readonly writeBacks: readonly WriteBack[]
  /** By `writeBackId`, who owns the files that the edits touch. */
  readonly owners: ReadonlyMap<string, readonly string[]>
  readonly settings: PullSettings
  /** Other repositories, as the settings have them. */
  readonly repositories: readonly OtherRepository[]
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
  const own = await openRepository(options.path, options.repositoryUrls)
  const repository = await withOtherRepositories(own, config, options)
  const redactor = createRedactor()
  const { only } = options
  try {
    const world = worldOf(repository, cluster, options, redactor, config)
    const { judged, writeBacks } = await writeBack(world, {
      config,
      applications: options.apps,
      selection: options.selection,
      ...(only === undefined ? {} : { only: ({ name }) => only(name) }),
    })
    await world.kept?.save()
    const owners = await ownersOfFiles(repository, writeBacks)
    const told = await judgedOf(judged, repository, redactor)
    const { pullRequests: settings, repositories } = config
    return { ...told, writeBacks, owners, settings, repositories }
  } finally {
    repository.close()
  }
}

/** CODEOWNERS is that of the commit which the edits are made on. */
async function ownersOfFiles(
  repository: Repository,
  writeBacks: readonly WriteBack[],
): Promise<WriteBacks['owners']> {
  const owners = new Map<string, readonly string[]>()
  for (const one of writeBacks) {
    const { commit, edits } = one
    if (edits.length === 0) continue
    const text = await readCodeowners(repository.at(commit))
    owners.set(
      writeBackId(one),
      ownersOf(
        text,
        edits.map(({ file }) => file),
      ),
    )
  }
  return owners
}
