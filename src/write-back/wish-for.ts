import { withoutUser } from '../discover/repository-url.js'
import { isSourceIn } from '../discover/sources.js'
import type { Edit } from '../edit/edit.js'
import type { Application } from '../model/application.js'
import type { Finding } from '../model/finding.js'
import { formatPath } from '../model/path.js'
import type { Manifest } from '../model/resource.js'
import { equalKey } from '../model/resource.js'
import type { Wish } from '../provenance/wish.js'
import { wishOf } from '../provenance/wish.js'
import type { Prepared } from '../triage/prepare.js'
import type { Judged } from '../triage/triage.js'
import { editFor } from './candidates.js'
import type { Where } from './propose.js'
import { refusedPart } from './refuse-object.js'
import { statedValue } from './stated-value.js'

/** Git also states what has gone along with the change: writing only the one would not be what live is. */
export function alongWith(
  finding: Finding,
  findings: readonly Finding[],
): { readonly reason: string } | null {
  const path = finding.change === null ? '' : formatPath(finding.change.path)
  const implied = findings.find(
    ({ impliedBy, resource, change }) =>
      impliedBy === path && change?.type === 'removed' && equalKey(resource, finding.resource),
  )
  if (implied?.change === undefined || implied.change === null) return null
  return { reason: `Git also states ${formatPath(implied.change.path)}, which does not go with it` }
}

/** What an edit of a finding asks for, or why none can be made. */
export function wishFor(
  finding: Finding,
  manifest: Manifest | undefined,
  { application }: Prepared,
  { judged, commit, ownObjectOnly = false, other }: Where,
): Wish | { readonly reason: string } {
  const edit: Edit | { readonly reason: string } = editFor(finding)
  if ('reason' in edit) return edit
  const refused = edit.type === 'set' ? refusedPart(edit.path, edit.value) : null
  if (refused !== null) return { reason: refused }
  if (manifest === undefined) return { reason: 'Git does not have the object' }
  const made = judged.renderer.madeBy(manifest)
  if (made === null) return { reason: 'its manifest was not rendered here' }
  if (!ownObjectOnly && !isSourceIn(made.source, other))
    return {
      reason: `its manifest is in ${withoutUser(made.source.repoUrl)}, another repository: edit it there`,
    }
  if (!ownObjectOnly && made.commit !== commit)
    return { reason: 'the sources of the app follow different revisions' }
  return wishOf(manifest, asStated(edit, manifest, application, judged))
}

/** Without what the API server has filled in below what somebody put there. */
function asStated(
  edit: Edit,
  { key, gvk, object }: Manifest,
  application: Application,
  judged: Judged,
): Edit {
  const live =
    judged.triage.objects.find((one) => one.application === application.name && equalKey(one.resource, key))
      ?.live ?? null
  if (edit.type !== 'set' || live === null) return edit
  const type = judged.typesOf(application).of(gvk)
  const value = statedValue(edit.value, edit.path, type, { desired: object, live })
  return { ...edit, value }
}
