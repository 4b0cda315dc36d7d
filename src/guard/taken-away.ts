import type { Application } from '../model/application.js'
import type { Problem } from '../model/problem.js'
import type { Triage } from '../model/triage.js'
import { pathNotFound } from '../render/failures.js'

/**
 * A problem of what a merge makes, in the words of the merge: that a folder does not exist at the branch's revision would be
 * said of the branch as it is, which has it.
 */
export function inMerge(found: Problem, target: Triage, head: Triage): Problem {
  const folder = found.code === 'PATH_NOT_FOUND' ? folderOf(found, head) : null
  if (folder === null || target.problems.some((one) => isSame(one, found))) return found
  const before = applicationOf(found, target)
  const had = before?.sources.some(({ path }) => path === folder) === true
  const what = had
    ? `the merge takes its folder ${folder || '.'} away`
    : `the merge has it take its manifests from folder ${folder || '.'}, which is not there then`
  return {
    ...found,
    message: `Application ${found.application ?? ''}: ${what}, and nothing of it could be rendered any more.`,
    hint: had
      ? 'Take the application away in the same merge, or name the folder’s new place as its source path; or leave the folder where it is.'
      : 'Correct the source path in this merge, or bring the folder with it.',
  }
}

/** The folder that a problem is about: the one of the app's sources that it would be told of in these words. */
function folderOf(found: Problem, side: Triage): string | null {
  const { name = '', sources = [] } = applicationOf(found, side) ?? {}
  return sources.find((source) => isSame(pathNotFound(name, source), found))?.path ?? null
}

function applicationOf({ application: name }: Problem, { applications }: Triage): Application | undefined {
  return applications.find((one) => one.name === name)?.application
}

function isSame(a: Problem, b: Problem): boolean {
  return a.code === b.code && a.application === b.application && a.message === b.message
}
