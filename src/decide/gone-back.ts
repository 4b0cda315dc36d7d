import { writesWholeManifest } from '../attribute/whole-manifest.js'
import type { Evidence } from '../model/evidence.js'
import type { Finding } from '../model/finding.js'
import { stringAt } from '../model/json.js'
import type { Decision } from './direction.js'

/**
 * The direction of a change by hand to what Git said before. Who writes one field back to it means to, as a rollback
 * in an incident does, and Git should follow. Who sends a whole manifest may have sent an old copy: that is a question.
 * Null where Git is not known to have said so.
 */
export function decideGoneBack(
  { manager, confidence }: Pick<Finding, 'manager' | 'confidence'>,
  evidence: readonly Evidence[],
): Decision | null {
  const former = evidence.find(({ kind }) => kind === 'git-former')
  if (former === undefined) return null
  const commit = stringAt(former.data, 'commit').slice(0, 7)
  const follow =
    former.data['isLast'] === true
      ? `a revert of ${commit}, or this value alone, takes Git back as well`
      : `this value takes Git back as well (to before ${commit}, which others came after)`
  if (manager === null || !writesWholeManifest(manager))
    return {
      direction: 'update-git',
      confidence,
      because: [`Somebody went back on purpose to what Git had said; ${follow}.`],
    }
  return {
    direction: 'follow-up',
    confidence,
    because: [
      `A whole manifest was applied, so this is a rollback or an old copy: if it was meant, ${follow}; if not, a sync brings the present value back.`,
    ],
  }
}
