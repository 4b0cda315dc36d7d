import { isSourceIn } from '../discover/sources.js'
import type { Finding } from '../model/finding.js'
import { formatKey } from '../model/resource.js'
import type { WriteBack } from '../model/write-back.js'
import { codeSpan, fitLines, inline } from './markdown.js'
import { bySeverity, pathText } from './order.js'
import type { PullContent } from './pull-content.js'
import { plural } from './words.js'

/** What a merge does to what runs; the sync that follows it may do more. */
export function effectOf(dangers: readonly string[]): string {
  return dangers.length === 0
    ? 'Merging it changes nothing that runs.'
    : 'What it writes is what runs; the sync that follows a merge does more, see “Before merging”.'
}

/** What has to be looked at first, and nobody can do here. */
export function beforeMerging({ pin }: WriteBack, dangers: readonly string[]): readonly string[] {
  const minded = (pin?.mind ?? []).map((one) => `- ${inline(one)}`)
  const parts = [...(minded.length === 0 ? [] : [minded.join('\n')]), ...dangers]
  return parts.length === 0 ? [] : [`### Before merging\n\n${parts.join('\n\n')}`]
}

/**
 * What the sync after a merge undoes, as one text; none where it undoes nothing. Where a controller syncs with each
 * commit, merging this is such a commit: it takes away what somebody changed by hand elsewhere on the same branch, and
 * is not in this pull request.
 */
export function hazards(
  { triage, writeBack, isBase }: Pick<PullContent, 'triage' | 'writeBack' | 'isBase'>,
  room: number,
): readonly string[] {
  const taken = new Set(writeBack.findings.map(({ fingerprint }) => fingerprint))
  const beside = new Set(
    triage.applications
      .filter(
        ({ name, application }) =>
          // What moves its pin or edits its object has it synced as well.
          name === writeBack.application ||
          application.sources.some(
            (source) => isSourceIn(source, writeBack.repository) && isBase(source.revision),
          ),
      )
      .map(({ name }) => name),
  )
  const lost = bySeverity(triage.findings).filter(
    (finding) =>
      beside.has(finding.application) &&
      !taken.has(finding.fingerprint) &&
      isUndoneByMerge(finding, writeBack.application),
  )
  if (lost.length === 0) return []
  const lines = lost.map((finding) => `- ${inline(finding.application)}: ${placeText(finding)}`)
  const more = (left: number): string => `- ${plural(left, 'further one')} not shown here`
  const head =
    'Merging this is a commit on the branch, and the sync that follows it would undo these live changes, which are not part of it. Bring them in with the same merge (where they have a pull request of their own, merge its branch into this one), or pause the automated sync of their applications until they are in:'
  return [`${head}\n\n${fitLines(lines, room, more).join('\n')}`]
}

/** By the new commit, or by what only an edit of the very app brings about: an upgrade, or the end of its trouble. */
function isUndoneByMerge(finding: Finding, edited: string): boolean {
  const { application, category, direction, accepted, forecast, change } = finding
  const byEdit = forecast.when === 'next-upgrade' || forecast.when === 'once-resolved'
  const comes = forecast.when === 'next-commit' || (byEdit && application === edited)
  if (!comes || accepted !== undefined) return false
  if (category === 'extra' && direction === 'update-git') return forecast.effect === 'deletes'
  const byHand = category === 'manual-change' || category === 'conflict' || category === 'unknown'
  const undone = ['reverts', 'deletes', 'recreates'].includes(forecast.effect)
  return byHand && undone && change !== null
}

/** `path` of the object, or the object alone where it is all that differs. */
export function placeText(finding: Finding): string {
  const name = inline(formatKey(finding.resource))
  return finding.change === null ? name : `${codeSpan(pathText(finding))} of ${name}`
}
