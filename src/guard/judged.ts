import { isInGit } from '../discover/sources.js'
import type { Application } from '../model/application.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import type { Branch } from './repository-at.js'
import { isTracking } from './repository-at.js'

/** Which apps a merge into a branch is judged for. */
export type JudgedApplications = {
  /**
   * True for an app that follows the branch, for one that the merge has follow something else from now on, and for one
   * whose manifests are in no Git repository where the merge changes its object.
   */
  readonly isJudged: (application: Application) => boolean
  /** Of apps that followed the branch and then take their files from where they cannot be read. */
  readonly problems: readonly Problem[]
}

/** `isRespecified`: an app whose own object the merge changes; `resourced`: apps of Flux that then have another source. */
export function judgedApplications(
  branch: Branch,
  { earlier, found }: { readonly earlier: readonly Application[]; readonly found: readonly Application[] },
  isRespecified: (application: string) => boolean,
  resourced: ReadonlySet<string>,
): JudgedApplications {
  const tracked = earlier.filter((application) => isTracking(branch, application))
  // A new commit moves nothing of these, but what the branch says of them does.
  const written = earlier.filter(
    (application) => isOutsideGit(application) && isApplied(branch, application, earlier),
  )
  const names = new Set([...tracked, ...written].map(({ name }) => name))
  const left = new Set(found.map(({ name }) => name))
  return {
    isJudged: (application) =>
      isTracking(branch, application) ||
      resourced.has(application.name) ||
      (isRespecified(application.name) && names.has(application.name)),
    // Whatever Git says, a Kustomization or HelmRelease of the cluster is found while its source is this repository.
    problems: tracked
      .filter(({ controller, name }) => controller === 'flux' && !left.has(name))
      .map(outOfReach),
  }
}

/** True for an app that Git describes, and whose manifests are in no Git repository: a chart, or an artifact. */
function isOutsideGit({ sources, inGit }: Application): boolean {
  return inGit !== undefined && sources.length > 0 && !sources.some(isInGit)
}

/** False where what applies the app's object is known to follow another branch. */
function isApplied(branch: Branch, { appliedBy }: Application, all: readonly Application[]): boolean {
  const parent = all.find(({ name }) => name === appliedBy)
  return parent === undefined || isTracking(branch, parent)
}

/** Names of Flux's apps that take their files from another place or revision than before. */
export function resourcedBetween(
  earlier: readonly Application[],
  found: readonly Application[],
): ReadonlySet<string> {
  const before = new Map(earlier.map(({ name, sources }) => [name, JSON.stringify(sources)]))
  const moved = found.filter(({ controller, name, sources }) => {
    const known = before.get(name)
    return controller === 'flux' && known !== undefined && known !== JSON.stringify(sources)
  })
  return new Set(moved.map(({ name }) => name))
}

function outOfReach({ name: application }: Application): Problem {
  return problem(
    'SOURCE_ELSEWHERE',
    `Application ${application}: after the merge its source is in another repository, so what it then applies cannot be told.`,
    'Name a checkout of that repository under repositories in the settings file, or make that change in a merge of its own.',
    { application },
  )
}
