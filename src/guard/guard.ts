import type { Application } from '../model/application.js'
import type { DestinationCluster } from '../model/cluster.js'
import type { Guard, GuardScope, RecordedAt } from '../model/guard.js'
import type { Repository } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import type { Triage } from '../model/triage.js'
import { affectedApplications } from '../triage/affected.js'
import type { TriageOptions, World } from '../triage/triage.js'
import { triage } from '../triage/triage.js'
import { decideGuard } from './decide-guard.js'
import { hiddenProblems } from './hidden.js'
import type { Branch } from './repository-at.js'
import { repositoryAt } from './repository-at.js'
import { judgeSides } from './judge-sides.js'
import { problemsBefore } from './removals.js'
import type { Relevant } from './relevant.js'
import { relevantApplications } from './relevant.js'
import type { Proof } from './suggest.js'
import { suggestAdoptions } from './suggest.js'
import { inMerge } from './taken-away.js'
import { repositoryWith } from '../provenance/repository-with.js'
import { withoutVerdict } from '../write-back/judge-drafts.js'
import { createRenderMemory } from '../render/memory.js'
import { sharedCluster } from '../pull/shared-cluster.js'
import type { HiddenChange } from '../pull/state/guard-state.js'

type Assume = NonNullable<TriageOptions['assume']>

/** What stands in for the cluster, where it is a state that a triage recorded. */
export type RecordedState = { readonly at: RecordedAt; readonly hidden: readonly HiddenChange[] }

/** A merge that is not made yet: into `branch`, from the commit `target` to the merge result `head`. */
export type MergeCommits = {
  readonly branch: Branch
  readonly target: string
  readonly head: string
  /** Files that differ between the two; null where they could not be listed. */
  readonly changedFiles: readonly string[] | null
}

/**
 * Judges both sides of a merge against one live state and says what merging would undo. Only apps that follow the
 * branch count: others do not move with the merge.
 */
export async function guard(
  world: World,
  commits: MergeCommits,
  options: TriageOptions & { readonly scope: GuardScope; readonly recorded?: RecordedState | null },
): Promise<Guard> {
  const { branch } = commits
  const shared = { ...world, cluster: sharedCluster(world.cluster) }
  const sides = {
    target: repositoryAt(world.repository, branch, commits.target),
    head: repositoryAt(world.repository, branch, commits.head),
  }
  // What the merge does not touch is rendered once for both sides.
  const memory = createRenderMemory(world.kept)
  const relevant = await relevantApplications({ ...shared, memory }, sides, commits, options)
  const judging = { ...options, memory }
  const { target, head, removals, rendering } = await judgeSides(shared, sides, relevant, judging)
  const decision = decideGuard({
    target,
    ...{ head, removals, rendering },
    isRespecified: relevant.respecified.has,
    changedFiles: commits.changedFiles,
    scope: options.scope,
    isJudged: relevant.isJudged,
  })
  const applications = namesOf(relevant.applications.filter(relevant.isJudged))
  const hidden = hiddenProblems(options.recorded?.hidden ?? [], {
    ...{ applications: head.triage.applications.map(({ application }) => application), removals, rendering },
    ...{ changedFiles: commits.changedFiles, isRespecified: relevant.respecified.has },
    findings: head.triage.findings,
  })
  const adoptions = await suggestAdoptions(
    decision.reversals,
    { repository: sides.head, commit: commits.head, judged: head },
    proofOn(shared, sides.head, commits.head, relevant, options),
  )
  await relevant.renderedAhead
  return {
    branch: branch.name,
    target: commits.target,
    head: commits.head,
    cluster: head.triage.cluster,
    destinations: destinationsByApp(head.triage),
    applications,
    ...decision,
    adoptions,
    adopting: [],
    problems: [
      ...problemsOf([...head.triage.problems, ...hidden], applications)
        .filter((one) => !failsAlready(one, relevant.found.target.problems))
        .map((one) => inMerge(one, target.triage, head.triage)),
      ...relevant.problems,
      ...unknownOnBothSides(relevant.found),
      ...problemsBefore(target, removals),
    ],
    recorded: options.recorded?.at ?? null,
    at: head.triage.at,
  }
}

function namesOf(applications: readonly Application[]): readonly string[] {
  return applications.map(({ name }) => name)
}

/** Judges the head with some files edited, as far as the merge is judged at all. */
function proofOn(
  world: World,
  head: Repository,
  commit: string,
  { applications, isRelevant, respecified, assumeObject }: Relevant,
  options: TriageOptions,
): Proof {
  const edited = (texts: ReadonlyMap<string, string>): Repository => repositoryWith(head, commit, texts)
  const assume: Assume = (application) => withoutVerdict(respecified.after(application))
  return {
    affected: (texts) =>
      affectedApplications(
        applications,
        applications,
        { before: head, files: [...texts.keys()] },
        edited(texts),
      ),
    judge: (texts) =>
      triage(
        { ...world, repository: edited(texts) },
        {
          ...{ ...options, only: isRelevant, near: true, trace: false, ownObjects: false },
          ...{ assume, assumeObject },
        },
      ),
  }
}

function destinationsByApp({ applications }: Triage): ReadonlyMap<string, DestinationCluster> {
  return new Map(
    applications.flatMap(({ name, application: { cluster } }) =>
      cluster === undefined ? [] : [[name, cluster]],
    ),
  )
}

/** Apps that were asked for and that neither side has: to pass them would be to pass a misspelled name. */
function unknownOnBothSides({ target, head }: Relevant['found']): readonly Problem[] {
  const unknown = (problems: readonly Problem[]): readonly Problem[] =>
    problems.filter(({ code }) => code === 'APPLICATION_NOT_FOUND')
  const before = new Set(unknown(target.problems).map(({ application }) => application))
  return unknown(head.problems).filter(({ application }) => before.has(application))
}

/** A set that fails the same without the merge: its apps are what they were, and other merges need not wait for it. */
function failsAlready({ code, message }: Problem, before: readonly Problem[]): boolean {
  return (
    code === 'APPLICATION_SET_FAILED' &&
    before.some((one) => withoutPlace(one.message) === withoutPlace(message))
  )
}

/** A merge may move the set to another line or file. */
function withoutPlace(message: string): string {
  return message.replace(/ \([^()]*:\d+\)(?=: )/, '')
}

/** Problems of the run as a whole and of the apps that move with the merge. */
function problemsOf(problems: readonly Problem[], applications: readonly string[]): readonly Problem[] {
  return problems.filter(({ application }) => application === null || applications.includes(application))
}
