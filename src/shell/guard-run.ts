import { resolve } from 'node:path'
import type { Config } from '../config/config.js'
import { readConfig } from '../config/config.js'
import type { RecordedState } from '../guard/guard.js'
import { guard } from '../guard/guard.js'
import type { Guard, GuardScope } from '../model/guard.js'
import type { Cluster, Repository } from '../model/ports.js'
import { ProblemError, problem } from '../model/problem.js'
import { linesOf } from '../report/line-edit.js'
import { askAhead } from '../pull/ask-ahead.js'
import { createRedactor } from '../pull/redact.js'
import type { MergeRefs } from './merge-commits.js'
import { startGit } from './git-start.js'
import { mergeCommits } from './merge-commits.js'
import { withOtherRepositories } from './other-repositories.js'
import type { OpenRepository } from './repository.js'
import { openRepository } from './repository.js'
import type { RunOptions } from './run.js'
import { ProblemsError } from './problems-of.js'
import { worldOf } from './world.js'

export type GuardRunOptions = RunOptions & {
  readonly merge: MergeRefs
  /** Null keeps the settings' scope. */
  readonly scope: GuardScope | null
  /** Where the cluster is a recorded state: what is known of that. */
  readonly recorded?: RecordedState | null | Promise<RecordedState | null>
}

/**
 * Opens the repository and judges a merge of it. Settings come from the target side: a pull request must not switch off
 * its own check. The cluster is opened once Git has been started, which goes on in the meantime.
 *
 * @throws ProblemError where nothing can be judged: no history, a side that is not there, settings with mistakes.
 */
export async function guardRepository(
  open: () => Cluster | Promise<Cluster>,
  options: GuardRunOptions,
): Promise<{ guard: Guard; config: Config }> {
  const redactor = createRedactor()
  // Side by side, as most of it is the start of Git. What is wrong with the folder itself is said first.
  const started = options.started ?? startGit(options.path)
  const { objects } = started
  const repositoryOpening = openRepository(options.path, options.repositoryUrls, started)
  const merging = mergeCommits(resolve(options.path), options.merge, objects)
  const opening = Promise.all([openAhead(open), options.recorded ?? null])
  for (const one of [merging, opening]) one.catch(() => undefined)
  let repository: OpenRepository | null = null
  try {
    repository = await repositoryOpening
    if (!repository.hasHistory) throw new ProblemError(withoutHistory(options.path))
    const commits = await merging
    const config = await configAt(repository, commits.target, options.configFile)
    repository = await withOtherRepositories(repository, config, options)
    const [cluster, recorded] = await opening
    const world = worldOf(repository, cluster, options, redactor, config)
    const done = await guard(world, commits, {
      config,
      applications: options.apps,
      scope: options.scope ?? config.guard.scope,
      recorded,
    })
    await world.kept?.save()
    const problems = done.problems.map((one) => ({ ...one, message: redactor.text(one.message) }))
    // A line of context may stand beside a secret that somebody put into Git.
    const adoptions = done.adoptions.filter(({ edits }) => {
      const text = edits.flatMap(linesOf).join('\n')
      return redactor.text(text) === text
    })
    return { guard: { ...done, problems, adoptions }, config }
  } finally {
    repository?.close()
    objects.stop()
  }
}

async function openAhead(open: () => Cluster | Promise<Cluster>): Promise<Cluster> {
  return askAhead(await open())
}

async function configAt(repository: Repository, commit: string, file: string): Promise<Config> {
  const { config, problems } = readConfig((await repository.at(commit).read(file)) ?? '', file)
  if (problems.length > 0) throw new ProblemsError(problems)
  return config
}

function withoutHistory(path: string): ReturnType<typeof problem> {
  return problem(
    'REPOSITORY_INVALID',
    `Repository folder ${path} has no Git history, and a merge has two sides of it.`,
    'Give the top folder of a Git work tree; in GitHub Actions check out with fetch-depth: 0.',
  )
}
