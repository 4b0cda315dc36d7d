import type { Application } from '../model/application.js'
import type { Repository } from '../model/ports.js'
import { branchPrefix } from '../model/pull-request.js'
import type { Triage } from '../model/triage.js'
import { branchFor } from '../report/pull-branch.js'

/**
 * True for an app that follows a commit of its own pull request which a squash or a rebase has left behind: only the branch
 * of that holds it, and goes away some day. Of several apps that use one source, it is the one that moved it.
 */
export async function isLeftBehind(
  { name, sources }: Application,
  triage: Triage,
  { branchesWith }: Pick<Repository, 'branchesWith'>,
): Promise<boolean> {
  const [source, ...others] = sources.filter(({ elsewhere }) => elsewhere !== true)
  if (source === undefined || others.length > 0 || !/^[0-9a-f]{40}$/.test(source.revision)) return false
  const holding = (await branchesWith?.(source.revision)) ?? []
  return (
    holding.includes(branchFor(triage, name)) && holding.every((branch) => branch.startsWith(branchPrefix))
  )
}
