import type { Application } from '../model/application.js'

/**
 * Why an app that follows no branch gets no pull request, and what to do by hand. A tag or a commit cannot be edited:
 * the change belongs on the branch that it was made from, and what runs comes from there only once the app follows a
 * newer one. `kept`: why a pull request could not have it follow one.
 */
export function pinnedReason(
  revision: string,
  { controller, origin }: Pick<Application, 'controller' | 'origin'>,
  kept = '',
): string {
  const field = controller === 'flux' ? 'the ref of its source' : 'its targetRevision'
  const where = controller === 'flux' || origin === null ? '' : ` in ${origin.file}`
  return `the application follows ${revision}, which is no branch of this repository${kept === '' ? '' : `, and is not moved from there: ${kept}`}. By hand: make the change on the branch that it was made from, then a new one of it, and set ${field}${where} to that, unless it is a range that takes it up by itself`
}
