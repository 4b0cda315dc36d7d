import { argoGroup } from '../discover/argo-cd.js'
import type { JsonObject } from '../model/json.js'
import { listAt, stringAt } from '../model/json.js'
import type { KindReader } from '../discover/flux/kinds.js'
import { keyOf } from '../model/resource.js'
import type { Judged } from '../triage/triage.js'

/**
 * What an Application's project asks of the commits that it may follow: Argo CD refuses one without a signature by a key of
 * `signatureKeys`, or of a policy of `sourceIntegrity` since 3.5 (docs/user-guide/source-integrity-git-gpg.md). `unread`
 * where the cluster does not show the project.
 */
export async function signaturesOf(
  application: JsonObject,
  reader: Pick<KindReader, 'all'>,
  { prepared }: Judged,
): Promise<{ readonly project: string; readonly asked: 'none' | 'signed' | 'unread' }> {
  const project = stringAt(application, 'spec', 'project') || 'default'
  const isIt = (object: JsonObject): boolean => {
    const { group, kind, name } = keyOf(object)
    return group === argoGroup && kind === 'AppProject' && name === project
  }
  const live = (await reader.all(argoGroup, 'AppProject')).filter(isIt)
  const inGit = prepared.flatMap(({ desired }) => desired.map(({ object }) => object).filter(isIt))
  // Two of a name are in two instances of Argo CD; which one it is of, is not always told.
  if ([...live, ...inGit].some(takesSignedOnly)) return { project, asked: 'signed' }
  return { project, asked: live.length === 0 ? 'unread' : 'none' }
}

/** A policy may be about some repositories only; which of them a pattern means is left to Argo CD. */
function takesSignedOnly(project: JsonObject): boolean {
  const policies = listAt(project, 'spec', 'sourceIntegrity', 'git', 'policies')
  return (
    listAt(project, 'spec', 'signatureKeys').length > 0 ||
    policies.some((policy) => stringAt(policy, 'gpg', 'mode') !== 'none')
  )
}
