import type { Application } from '../model/application.js'
import type { PinKept } from '../model/write-back.js'

/**
 * Why an app that follows no branch gets no pull request, and what to do by hand. A tag or a commit cannot be edited:
 * the change belongs on the branch that it was made from, and what runs comes from there only once the app follows a
 * newer one. `kept`: why a pull request could not have it follow one; where Git is ahead, nothing is to be done but to sync.
 */
export function pinnedReason(
  revision: string,
  { controller, origin }: Pick<Application, 'controller' | 'origin'>,
  kept: PinKept | undefined,
): string {
  const is = `the application follows ${revision}, which is no branch of this repository`
  const why = kept === undefined ? is : `${is}, and is not moved from there: ${kept.reason}`
  if (kept?.ahead === true) return why
  const field = controller === 'flux' ? 'the ref of its source' : 'its targetRevision'
  const where = controller === 'flux' || origin === null ? '' : ` in ${origin.file}`
  return `${why}. By hand: make the change on the branch that it was made from, then a new one of it, and set ${field}${where} to that, unless it is a range that takes it up by itself`
}
