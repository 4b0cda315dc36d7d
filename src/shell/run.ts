import { readConfig } from '../config/config.js'
import type { Config } from '../config/config.js'
import type { Cluster, Repository } from '../model/ports.js'
import type { ResourceKey } from '../model/resource.js'
import type { Triage } from '../model/triage.js'
import { askAhead } from '../pull/ask-ahead.js'
import { createRedactor } from '../pull/redact.js'
import type { Redactor } from '../pull/redact.js'
import type { Current } from '../report/resolution.js'
import type { Judged as JudgedApplications } from '../triage/triage.js'
import { triage } from '../triage/triage.js'
import { changedIn } from './changed-range.js'
import { folderFiles } from './folder-files.js'
import type { StartedGit } from './git-start.js'
import { withOtherRepositories } from './other-repositories.js'
import { partOfWorkTreeNotes } from './part-of-work-tree.js'
import { ProblemsError } from './problems-of.js'
import { openRepository } from './repository.js'
import { worldOf } from './world.js'

export type RunOptions = {
  readonly path: string
  readonly configFile: string
  readonly apps: readonly string[]
  readonly repositoryUrls: readonly string[]
  /** '' keeps the cluster's own id. */
  readonly clusterName: string
  /** `BASE..HEAD`: only the apps that these changes can alter; all where it is not given or empty. */
  readonly changed?: string
  /** Only the apps of these names; all where it is not given. */
  readonly only?: (application: string) => boolean
  readonly progress: (message: string) => void
  /** Where renderings are kept for the next run; nowhere where it is not given or empty. */
  readonly cacheFolder?: string
  /** Git that is under way in the folder already; the run stops it. */
  readonly started?: StartedGit | undefined
}

export type Judged = {
  readonly triage: Triage
  readonly current: Current
  /** By app, every object that it renders. */
  readonly rendered: ReadonlyMap<string, readonly ResourceKey[]>
  /** '' where the repository has no history. */
  readonly commit: string
}

/**
 * Opens the repository, reads its settings and judges it against a cluster.
 *
 * @throws ProblemError where nothing can be judged at all: settings with mistakes, no repository, no cluster.
 */
export async function judgeRepository(
  cluster: Cluster,
  options: RunOptions,
  redactor: Redactor = createRedactor(),
): Promise<Judged> {
  askAhead(cluster)
  const config = await loadConfig(options.path, options.configFile)
  const own = await openRepository(options.path, options.repositoryUrls, options.started)
  const repository = await withOtherRepositories(own, config, options)
  try {
    const { only } = options
    const range = options.changed ?? ''
    const changed = range === '' ? null : await changedIn(options.path, repository, range)
    const world = worldOf(repository, cluster, options, redactor, config)
    const judged = await triage(world, {
      config,
      applications: options.apps,
      ...(changed === null ? {} : { changed }),
      ...(only === undefined ? {} : { only: ({ name }) => only(name) }),
    })
    await world.kept?.save()
    const told = await judgedOf(judged, repository, redactor)
    const { notes = [], problems } = told.triage
    const more = await partOfWorkTreeNotes(options.path, own, problems)
    return { ...told, triage: { ...told.triage, notes: [...more, ...notes] } }
  } finally {
    repository.close()
  }
}

/** What a run tells of a judgement: no message quotes a secret, and nothing that was rendered is kept. */
export async function judgedOf(
  { triage: done, current, prepared }: JudgedApplications,
  repository: Repository,
  redactor: Redactor,
): Promise<Judged> {
  return {
    triage: redactProblems(done, redactor),
    current,
    rendered: new Map(
      prepared.map(({ application, desired }) => [application.name, desired.map(({ key }) => key)]),
    ),
    commit: repository.hasHistory ? ((await repository.resolve('')) ?? '') : '',
  }
}

/** Settings come from the checkout, not from an app's revision: they belong to this run. */
export async function loadConfig(path: string, configFile: string): Promise<Config> {
  const text = await folderFiles(path).read(configFile)
  const { config, problems } = readConfig(text ?? '', configFile)
  if (problems.length > 0) throw new ProblemsError(problems)
  return config
}

/** A message may quote what a server or a file said. */
function redactProblems(done: Triage, redactor: Redactor): Triage {
  return { ...done, problems: done.problems.map((one) => ({ ...one, message: redactor.text(one.message) })) }
}
