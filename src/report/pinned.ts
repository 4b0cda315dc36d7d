import type { Application } from '../model/application.js'

/**
 * Why an app that follows no branch gets no pull request, and what to do by hand. A tag or a commit cannot be edited:
 * the change belongs on the branch that it was made from, and what runs comes from there only once the app follows a
 * newer one, which nobody but the team can make.
 */
export function pinnedReason(
  revision: string,
  { controller, origin }: Pick<Application, 'controller' | 'origin'>,
): string {
  const field = controller === 'flux' ? 'the ref of its source' : 'its targetRevision'
  const where = controller === 'flux' || origin === null ? '' : ` in ${origin.file}`
  return `the application follows ${revision}, which is no branch of this repository that a pull request could go into: make the change on the branch that this was made from, then make a new one of it and set ${field}${where} to that, unless it is a range that takes it up by itself`
}
