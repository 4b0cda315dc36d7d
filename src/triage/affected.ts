import { isBelowPaths, namesPaths } from '../discover/generate-paths.js'
import type { Application } from '../model/application.js'
import { equalJson } from '../model/json.js'
import type { Json } from '../model/json.js'
import type { Repository } from '../model/ports.js'
import { rendersAlike } from '../render/render.js'

/** What somebody changed in the repository: its state before, and the files that differ since. */
export type Changed = { readonly before: Repository; readonly files: readonly string[] }

/**
 * The apps whose rendering these changes can alter, and those that their controller renders anew because of them: too
 * many rather than too few. `earlier` are the apps that were found in the state before.
 */
export async function affectedApplications(
  applications: readonly Application[],
  earlier: readonly Application[],
  { before, files }: Changed,
  after: Repository,
): Promise<readonly Application[]> {
  if (files.length === 0) return []
  const known = new Map(earlier.map((application) => [application.name, application]))
  const affected = await Promise.all(
    applications.map(async (application) => {
      const then = known.get(application.name)
      if (then === undefined || !isDescribedAlike(then, application)) return true
      if (namesPaths(application) && isBelowPaths(application, files)) return true
      return !(await rendersAlike(application, before, after))
    }),
  )
  return applications.filter((_, at) => affected[at] === true)
}

function isDescribedAlike(a: Application, b: Application): boolean {
  const [one, other] = [describedBy(a), describedBy(b)]
  // Nearly all are the same to the letter; otherwise the keys may stand in another order.
  return one === other || equalJson(JSON.parse(one) as Json, JSON.parse(other) as Json)
}

/** All that says how the app is rendered and synced, as found and as written. */
function describedBy({ sources, destination, sync, ignore, inGit }: Application): string {
  return JSON.stringify({ sources, destination, sync, ignore, inGit: inGit ?? null })
}
